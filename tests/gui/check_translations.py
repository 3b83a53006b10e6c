#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that both languages are complete: nothing unfinished, nothing new in the sources, every placeholder kept.

Usage: check_translations.py SOURCE-FOLDER
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

LANGUAGES = {"en": 2, "ja": 1}  # with the number of plural forms
PLACEHOLDER = re.compile(r"%n|%\d")


def lupdate_program():
    for name in ("lupdate6", "lupdate-qt6", "/usr/lib/qt6/bin/lupdate", "lupdate"):
        found = shutil.which(name)
        if found:
            return found
    sys.exit("lupdate is not installed (package qt6-l10n-tools)")


def messages(path):
    for context in ElementTree.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            yield (context.findtext("name"), message.findtext("source")), message


def placeholders(text):
    return sorted(set(PLACEHOLDER.findall(text)))


def problems_of(path, forms):
    for (context, source), message in messages(path):
        where = f"{path.name}: {context}: {source!r}"
        translation = message.find("translation")
        if translation.get("type"):
            yield f"{where} is {translation.get('type')}"
            continue
        texts = [translation.text or ""]
        if message.get("numerus") == "yes":
            texts = [form.text or "" for form in translation.findall("numerusform")]
            if len(texts) != forms:
                yield f"{where} needs {forms} plural forms"
        for text in texts:
            if not text.strip():
                yield f"{where} is empty"
            elif placeholders(text) != placeholders(source):
                yield f"{where} has other placeholders: {text!r}"


def in_sources(root):
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder) / "fresh_ja.ts"
        command = [lupdate_program(), "-silent", "-locations", "none", "-I", str(root / "src"), "-recursive",
                   str(root / "src"), str(root / "ui"), "-ts", str(fresh)]
        subprocess.run(command, check=True)
        return {key for key, _ in messages(fresh)}


def main():
    root = pathlib.Path(sys.argv[1])
    wanted = in_sources(root)
    problems = []
    for language, forms in LANGUAGES.items():
        path = root / "translations" / f"callside_{language}.ts"
        known = {key for key, _ in messages(path)}
        problems += [f"{path.name} lacks {key}: build the target update_translations" for key in sorted(wanted - known)]
        problems += [f"{path.name} has {key}, which is no longer in the sources" for key in sorted(known - wanted)]
        problems += problems_of(path, forms)
    print("\n".join(problems) or f"{len(wanted)} texts, complete in {', '.join(LANGUAGES)}")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
