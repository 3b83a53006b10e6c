#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that both languages are complete: nothing unfinished, nothing new in the sources, every placeholder, tag, key
and mark kept, every plural written, no engineer's words, and no English left in Japanese.

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
PLACEHOLDER = re.compile(r"%n|%L?\d")
TAG = re.compile(r"</?\w+/?>")
MNEMONIC = re.compile(r"&(\w)")
NUMBERED_PLURAL = re.compile(r"\w\(\w+\)")  # "call(s)", "need(s)"

# Words that the people at the desk need not know. Names of settings such as OPENAI_WEBHOOK_SECRET are one word; the
# auth token and the signed webhooks are what the pages of Twilio and Vonage call them.
JARGON = {
    "en": re.compile(r"\b(?:(?i:sessions?|(?<!signed )webhooks?|(?<!auth )tokens?|sideband)|SIP|REFER)\b"),
    "ja": re.compile("セッション|(?<!認証)トークン|ウェブフック|エージェント|ショートカット|サイドバンド|患者|保留|下さい"),
}

# What may stand in Japanese as it is: names, keys, options, settings by name, addresses, forms of dates.
LATIN = re.compile(r"[A-Za-z][A-Za-z0-9_.:/@-]*[A-Za-z0-9_]|[A-Za-z]")
KEPT = re.compile(
    r"Callside|OpenAI|AI|Qt|Azure OpenAI|Azure|Vonage|Twilio|Telnyx|GNOME Keyring|KWallet"
    r"|GNU General Public License|LICENSE"
    r"|Voice API|Programmable Voice|Call Transfer|Secure Trunking|Realtime|GPT-Live|gpt-[a-z0-9.-]*[a-z0-9]|API|JSON|CSV|PDF|General(?=」)"
    r"|SRTP|IPv6|PCMU|PCMA|RFC|NHS|OK|ID|Account SID|Use signed webhooks|From|P-Asserted-Identity|Contact|transport=tls|;\w+=\w+|UTC|proj_"
    r"|(?<![\w-])([\w-]+\.)+(com|org|incoming)(?!\w)|(prompts|users)\.json|\.env|UTF-8"
    r"|Ctrl|Shift|Alt|Enter|Esc|Tab|Space|Delete|End|Up|Down"
    r"|(?<!\w)F\d+|--[a-z-]+( 30)?|callside(?= --)|[A-Z]+(_[A-Z]+)+|DEBUG|INFO|WARNING|ERROR|NAME|whsec_"
    r"|https?(://[\w./]+)?|\.png|\w+@example\.org|(?<=\+)[A-Z](?!\w)|M(?=月d日)|d(?=日)|dddd|yyyy(?=年)")
JAPANESE = "[ぁ-ゖァ-ヺー一-鿿々]"
HALF_WIDTH = re.compile(rf"{JAPANESE}\s*[,:;!?()\"]|{JAPANESE}\.(?!\w)|[,:;!?()\"]\s*{JAPANESE}")
SPACED = re.compile("[ \u3000][、。：（）「」？]|[、。：（）「」？][ \u3000]")
ENDINGS = {"…": "…", ":": "：", ".": "。"}


def lupdate_program():
    for name in ("lupdate6", "lupdate-qt6", "/usr/lib/qt6/bin/lupdate", "lupdate"):
        found = shutil.which(name)
        if found:
            return found
    sys.exit("lupdate is not installed (package qt6-l10n-tools)")


def messages(path):
    for context in ElementTree.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            yield (context.findtext("name"), message.findtext("source"), message.findtext("comment") or ""), message


def texts_of(message):
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.findall("numerusform")]
    return [translation.text or ""]


def letters(text):
    return sorted(letter.lower() for letter in MNEMONIC.findall(text))


def problems_of_source(source, is_counted):
    if NUMBERED_PLURAL.search(source) and not is_counted:
        yield "leaves its plural open without %n"
    if is_counted and "%n" not in source:
        yield "is counted but has no %n"
    if not TAG.search(source) and re.search(r"\"|\.\.\.", source):
        yield "has typewriter's marks: write “…” and …"
    if JARGON["en"].search(source):
        yield f"speaks of “{JARGON['en'].search(source)[0]}”"


def problems_of_text(source, text):
    if not text.strip():
        yield "is empty"
        return
    if sorted(set(PLACEHOLDER.findall(text))) != sorted(set(PLACEHOLDER.findall(source))):
        yield "has other placeholders"
    if sorted(TAG.findall(text)) != sorted(TAG.findall(source)):
        yield "has other tags"
    if letters(text) != letters(source):
        yield "has another key behind &"
    if text.count("\n") != source.count("\n"):
        yield "has other line breaks"


def problems_of_english(source, texts, is_counted):
    if not is_counted and texts != [source]:
        yield "differs from the source"
    if is_counted and any(NUMBERED_PLURAL.search(text) for text in texts):
        yield "has a plural that is not written out"
    if NUMBERED_PLURAL.search(source) and len(set(texts)) < len(texts):
        yield "has the same text for one and for many"


def problems_of_japanese(source, text):
    bare = re.sub(r"\((?:&\w|\*[\w.]*)\)", "", PLACEHOLDER.sub("", TAG.sub("", text)))
    left = LATIN.search(KEPT.sub(" ", bare))
    if left:
        yield f"leaves “{left[0]}” in English"
    elif re.search(r"[a-z]{2}", KEPT.sub(" ", PLACEHOLDER.sub("", TAG.sub("", source)))) and text == source:
        yield "is English"
    if HALF_WIDTH.search(bare):
        yield f"has a half-width mark beside “{HALF_WIDTH.search(bare)[0]}”"
    if SPACED.search(text.strip()) and not re.match(r"\d\. ", text):
        yield "has a space beside a full-width mark"
    for english, japanese in ENDINGS.items():
        if source.rstrip().endswith(english) != text.rstrip().endswith(japanese):
            yield f"ends with {japanese} where the source does not, or the other way round"
    if JARGON["ja"].search(text):
        yield f"says “{JARGON['ja'].search(text)[0]}”"


def problems_of(path, language, forms):
    for (context, source, _), message in messages(path):
        where = f"{path.name}: {context}: {source!r}"
        kind = message.find("translation").get("type")
        if kind:
            yield f"{where} is {kind}"
            continue
        texts = texts_of(message)
        is_counted = message.get("numerus") == "yes"
        if is_counted and len(texts) != forms:
            yield f"{where} needs {forms} plural forms"
        for text in texts:
            yield from (f"{where} {problem}: {text!r}" for problem in problems_of_text(source, text))
        if language == "en":
            yield from (f"{where} {problem}" for problem in problems_of_source(source, is_counted))
            yield from (f"{where} {problem}: {texts}" for problem in problems_of_english(source, texts, is_counted))
        else:
            for text in texts:
                yield from (f"{where} {problem}: {text!r}" for problem in problems_of_japanese(source, text))


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
        problems += problems_of(path, language, forms)
    print("\n".join(problems) or f"{len(wanted)} texts, complete in {', '.join(LANGUAGES)}")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
