#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks what we send against the published schema.

usage: check_requests.py DUMP_REQUESTS TEST_DATA_DIR

Runs the program that prints our messages and request bodies, and holds each to its schema; client messages are held to
the definition of their own type. Every object of ours must also be free of members that the schema does not know,
because the service refuses those. Bodies that must be refused, and the examples in rest-examples.json, show that the
check itself works.
"""
import json
import pathlib
import subprocess
import sys

try:
    import jsonschema
except ImportError:
    sys.exit("check_requests: the package python3-jsonschema is not installed")

WRONG = [
    ("call-control.schema.json#/$defs/RealtimeAccept", {"model": "gpt-realtime-2.1"}),
    ("call-control.schema.json#/$defs/RealtimeAccept", {"type": "realtime", "voice": "marin"}),
    ("call-control.schema.json#/$defs/RealtimeAccept",
     {"type": "realtime", "audio": {"input": {"noise_reduction": {"type": "loud"}}}}),
    ("call-control.schema.json#/$defs/RealtimeAccept",
     {"type": "realtime", "audio": {"input": {"turn_detecton": {"type": "server_vad"}}}}),
    ("call-control.schema.json#/$defs/RealtimeRefer", {"target": "tel:+442079460000"}),
    ("realtime-events.schema.json#/$defs/RealtimeClientEvent", {"type": "response.make"}),
    ("realtime-events.schema.json#/$defs/RealtimeClientEvent",
     {"type": "session.update", "session": {"instructions": "no type"}}),
]


class Schemas:
    def __init__(self, folder):
        self.documents = {path.name: json.loads(path.read_text()) for path in folder.glob("*.schema.json")}

    def definition(self, reference, body):
        """The document, and the definition in it that the body has to meet."""
        name, pointer = reference.split("#/$defs/")
        document = self.documents[name]
        if pointer != "RealtimeClientEvent":
            return document, document["$defs"][pointer]
        for choice in document["$defs"][pointer]["anyOf"]:
            definition = self.resolve(document, choice)
            if body.get("type") in definition["properties"]["type"].get("enum", []):
                return document, definition
        return document, False

    def resolve(self, document, schema):
        while isinstance(schema, dict) and "$ref" in schema:
            schema = document["$defs"][schema["$ref"].split("/")[-1]]
        return schema

    def problem(self, reference, body):
        document, definition = self.definition(reference, body)
        if definition is False:
            return "no such message type"
        resolver = jsonschema.RefResolver.from_schema(document)
        for error in jsonschema.Draft202012Validator(definition, resolver=resolver).iter_errors(body):
            return f"{'.'.join(map(str, error.path))}: {error.message}"
        return self.unknown_member(document, [definition], body, "")

    def unknown_member(self, document, schemas, value, path):
        if isinstance(value, list):
            items = [s["items"] for s in self.alternatives(document, schemas) if "items" in s]
            return next(filter(None, (self.unknown_member(document, items, v, path + "[]") for v in value)), None)
        if not isinstance(value, dict):
            return None
        choices = [s for s in self.alternatives(document, schemas) if "properties" in s]
        for member, content in value.items():
            known = [s["properties"][member] for s in choices if member in s["properties"]]
            if choices and not known:
                return f"{path}.{member}: not a member that the schema knows"
            problem = self.unknown_member(document, known, content, f"{path}.{member}")
            if problem:
                return problem
        return None

    def alternatives(self, document, schemas):
        for schema in schemas:
            schema = self.resolve(document, schema)
            if not isinstance(schema, dict):
                continue
            yield schema
            for combination in ("anyOf", "oneOf", "allOf"):
                yield from self.alternatives(document, schema.get(combination, []))


def check_the_check(schemas, data):
    for reference, body in WRONG:
        if not schemas.problem(reference, body):
            yield f"accepted but wrong: {body}"
    for example in json.loads((data / "rest-examples.json").read_text())["examples"]:
        if not (example["schema"] or "").startswith("Realtime"):
            continue
        problem = schemas.problem(f"call-control.schema.json#/$defs/{example['schema']}", example["body"])
        if example["body_valid"] == bool(problem):
            yield f"example '{example['name']}': {problem or 'accepted but wrong'}"


def main():
    data = pathlib.Path(sys.argv[2])
    schemas = Schemas(data / "schema")
    failures = list(check_the_check(schemas, data))
    output = subprocess.run([sys.argv[1]], check=True, capture_output=True, text=True, timeout=60).stdout
    lines = [json.loads(line) for line in output.splitlines()]
    for line in lines:
        problem = schemas.problem(line["schema"], line["body"])
        if problem:
            failures.append(f"{line['name']}: {problem}")
    print("\n".join(failures[:20]) or f"{len(lines)} messages and bodies are as published")
    return 1 if failures or len(lines) < 100 else 0


if __name__ == "__main__":
    sys.exit(main())
