#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Check Realtime events against the published schema.

usage: validate_events.py realtime-events.schema.json events.jsonl

Each line of the second file is one event. Prints one line per kind of mistake and exits with 1 when there is any.
"""
import json
import sys

from jsonschema import Draft202012Validator


def type_names(definition):
    """The event types that a definition is for."""
    member = definition.get("properties", {}).get("type", {})
    return member.get("enum", [member["const"]] if "const" in member else [])


def validators(schema):
    """One compiled validator per event type."""
    table = {}
    for name, definition in schema["$defs"].items():
        if not name.startswith(("RealtimeServerEvent", "RealtimeClientEvent")) or "anyOf" in definition:
            continue
        for type_name in type_names(definition):
            table[type_name] = Draft202012Validator({"$ref": f"#/$defs/{name}", "$defs": schema["$defs"]})
    return table


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        table = validators(json.load(file))
    mistakes = {}
    count = 0
    with open(sys.argv[2], encoding="utf-8") as file:
        for line in file:
            count += 1
            event = json.loads(line)
            validator = table.get(event.get("type"))
            if validator is None:
                mistakes[f"unknown type {event.get('type')}"] = line
                continue
            for error in validator.iter_errors(event):
                mistakes[f"{event['type']} at {error.json_path}: {error.message[:200]}"] = line
    for mistake, line in mistakes.items():
        print(f"{mistake}\n    {line.strip()[:300]}")
    print(f"{count} events, {len(mistakes)} kinds of mistake")
    return 1 if mistakes or count == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
