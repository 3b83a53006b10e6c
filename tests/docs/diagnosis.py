#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What may be wrong with the telephone line stands in one place, resources/diagnosis/diagnosis.json. From it are made:
the table that the program reasons with, the texts that it shows, and "When something is wrong" in README.md.

    diagnosis.py ROOT            make them anew
    diagnosis.py ROOT --check    say what is out of date; exit code 1 if anything is
    diagnosis.py ROOT --self-test  change a copy of the table and see that the check notices
"""

import argparse
import json
import pathlib
import re
import sys
import tempfile

TABLE = "resources/diagnosis/diagnosis.json"
CORE = "src/core/DiagnosisTable.cpp"
TEXTS = "src/gui/why/WhyTextTable.cpp"
README = "README.md"
BEGIN = "<!-- made from resources/diagnosis/diagnosis.json by tests/docs/diagnosis.py: begin -->"
END = "<!-- made from resources/diagnosis/diagnosis.json by tests/docs/diagnosis.py: end -->"

STAGES = {
    "arriving": "No calls arrive",
    "answering": "A call arrives and is not answered",
    "link": "The live connection to a call",
    "sound": "The sound",
    "assistant": "The assistant",
    "ending": "Connecting and ending",
    "setup": "Set-up",
}
FIXERS = {
    "nobody": ("Nobody", "nobody needs to"),
    "desk": ("Desk", "the desk"),
    "setup": ("SetUp", "who set Callside up"),
    "phone": ("PhoneCompany", "the phone company"),
    "openai": ("OpenAi", "OpenAI"),
}
CERTAINTIES = {"known": "Known", "likely": "Likely"}
SEEN = {"call": "InCall", "line": "OnLine", "check": "InCheck", "no": "Nowhere"}
MEMBERS = {"id", "stage", "certainty", "fixer", "seen", "sentence", "fix"}


class Mistake(Exception):
    pass


def read_table(root):
    entries = json.loads((root / TABLE).read_text(encoding="utf-8"))["entries"]
    seen = set()
    for entry in entries:
        name = entry.get("id", "?")
        if set(entry) != MEMBERS:
            raise Mistake(f"{name}: the members are not {sorted(MEMBERS)}")
        if not re.fullmatch(r"[a-z0-9_]+", name) or name in seen:
            raise Mistake(f"{name}: the id is malformed or there twice")
        seen.add(name)
        for member, allowed in (("stage", STAGES), ("certainty", CERTAINTIES), ("fixer", FIXERS), ("seen", SEEN)):
            if entry[member] not in allowed:
                raise Mistake(f"{name}: {member} is none of {sorted(allowed)}")
        for member in ("sentence", "fix"):
            if not entry[member].endswith(".") or "|" in entry[member] or entry[member] != entry[member].strip():
                raise Mistake(f"{name}: {member} is no sentence, or has a character that it must not have")
    return entries


def literal(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def core_table(entries):
    rows = "\n".join(
        f"    {{u\"{e['id']}\"_s, Diagnosis::Stage::{e['stage'].capitalize()}, Certainty::{CERTAINTIES[e['certainty']]}, "
        f"Diagnosis::Fixer::{FIXERS[e['fixer']][0]}, Diagnosis::Seen::{SEEN[e['seen']]}}},"
        for e in entries
    )
    return f"""// SPDX-License-Identifier: GPL-3.0-or-later
// Made from {TABLE} by tests/docs/diagnosis.py; change that, not this.
#include "core/Diagnosis.h"

using namespace Qt::Literals::StringLiterals;

namespace callside {{

// clang-format off
const QList<Diagnosis> &diagnoses()
{{
    static const QList<Diagnosis> table{{
{rows}
    }};
    return table;
}}
// clang-format on

}} // namespace callside
"""


def text_table(entries):
    rows = "\n".join(
        f"    {{\"{e['id']}\",\n     QT_TRANSLATE_NOOP(\"WhyText\", {literal(e['sentence'])}),\n"
        f"     QT_TRANSLATE_NOOP(\"WhyText\", {literal(e['fix'])})}},"
        for e in entries
    )
    return f"""// SPDX-License-Identifier: GPL-3.0-or-later
// Made from {TABLE} by tests/docs/diagnosis.py; change that, not this.
#include "gui/why/WhyText.h"

namespace callside {{

// clang-format off
const QList<WhyText::Words> &WhyText::table()
{{
    static const QList<Words> words{{
{rows}
    }};
    return words;
}}
// clang-format on

}} // namespace callside
"""


def readme_part(entries):
    lines = [
        "## When something is wrong",
        "",
        "Callside says most of this by itself. A call that went wrong has **Why?** beside what is wrong with it; **What happened**",
        "in a call's details, or in the menu's Help, shows any call as steps from the phone company to its end, with the step that",
        "failed, what to do, and a report to copy for the phone engineer in which nothing is about a patient. **Help → Check my",
        "phone line…** finds out whether calls can come in: it also posts a signed message to the public address and sees whether",
        "it arrives here, and asks OpenAI about key, models and webhooks. Refused messages, and models and voices that are",
        "switched off soon, are named at the top of the window. **Help → Show the error log** opens the folder with every error of",
        "the assistant service (`api-errors.jsonl`, at most 5 files of 10 MB), without secrets and without patients' words.",
        "",
        "*Known* is what the evidence proves, *likely* what it points to; what is marked with * only the phone company, OpenAI or",
        "the caller can see.",
    ]
    for stage, title in STAGES.items():
        lines += ["", f"### {title}", "", "| What happened | What to do | Who can | Certainty |", "|---|---|---|---|"]
        for e in entries:
            if e["stage"] == stage:
                mark = " *" if e["seen"] == "no" else ""
                cells = [e["sentence"] + mark, e["fix"], FIXERS[e["fixer"]][1], e["certainty"]]
                lines.append("| " + " | ".join(cell.replace("<", "&lt;").replace("*", "\\*") for cell in cells) + " |")
    return "\n".join(lines)


def readme(root, entries):
    text = (root / README).read_text(encoding="utf-8")
    part = f"{BEGIN}\n{readme_part(entries)}\n{END}"
    if BEGIN not in text or END not in text:
        return text.rstrip("\n") + "\n\n" + part + "\n"
    before, rest = text.split(BEGIN, 1)
    return before + part + rest.split(END, 1)[1]


def products(root):
    entries = read_table(root)
    return {CORE: core_table(entries), TEXTS: text_table(entries), README: readme(root, entries)}


def out_of_date(root):
    return [
        name
        for name, text in products(root).items()
        if not (root / name).exists() or (root / name).read_text(encoding="utf-8") != text
    ]


def self_test(root):
    cases = [
        ("the tree as it is", lambda copy: None, []),
        ("a sentence changed", lambda copy: edit(copy, TABLE, '"sentence": "', '"sentence": "Surely: '), [TEXTS, README]),
        ("a certainty changed", lambda copy: edit(copy, TABLE, '"known"', '"likely"'), [CORE, README]),
        ("README edited by hand", lambda copy: edit(copy, README, "### The sound", "### Sound"), [README]),
        ("README without its markers", lambda copy: edit(copy, README, BEGIN, ""), [README]),
    ]
    wrong = 0
    for name, change, expected in cases:
        with tempfile.TemporaryDirectory() as folder:
            copy = pathlib.Path(folder)
            for path in (TABLE, CORE, TEXTS, README):
                (copy / path).parent.mkdir(parents=True, exist_ok=True)
                (copy / path).write_text((root / path).read_text(encoding="utf-8"), encoding="utf-8")
            change(copy)
            found = out_of_date(copy)
            if found != expected:
                wrong += 1
                print(f"{name}: {found} instead of {expected}")
    for name, change in (
        ("a member missing", ('"fixer": "setup",', "")),
        ("an unknown stage", ('"stage": "arriving"', '"stage": "leaving"')),
        ("an id twice", ('"id": "address_missing"', '"id": "not_listening"')),
    ):
        with tempfile.TemporaryDirectory() as folder:
            copy = pathlib.Path(folder)
            (copy / TABLE).parent.mkdir(parents=True)
            (copy / TABLE).write_text((root / TABLE).read_text(encoding="utf-8"), encoding="utf-8")
            edit(copy, TABLE, *change)
            try:
                read_table(copy)
                wrong += 1
                print(f"{name}: not noticed")
            except Mistake:
                pass
    print(f"{len(cases) + 3} cases, {wrong} wrong")
    return 1 if wrong else 0


def edit(root, name, old, new):
    path = root / name
    text = path.read_text(encoding="utf-8")
    if old not in text:
        raise Mistake(f"{name} has no {old!r}")
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("root", type=pathlib.Path)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--self-test", action="store_true")
    arguments = parser.parse_args()
    root = arguments.root.resolve()
    if arguments.self_test:
        return self_test(root)
    try:
        stale = out_of_date(root)
        if not arguments.check:
            for name, text in products(root).items():
                (root / name).write_text(text, encoding="utf-8")
            return 0
    except Mistake as mistake:
        print(f"{TABLE}: {mistake}")
        return 1
    for name in stale:
        print(f"{name} is out of date: run tests/docs/diagnosis.py .")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
