"""Prints how many topics a site publishes, knowing nothing of them but their JSON Schema.

usage: count-topics.py ADDRESS-OF-THE-SITE
"""

import json
import sys
from urllib.request import urlopen

TYPES = {
    "array": list,
    "boolean": bool,
    "integer": int,
    "null": type(None),
    "object": dict,
    "string": str,
}


def fetch(path):
    with urlopen(sys.argv[1] + path) as response:
        return json.load(response)


def faults(value, schema, root, place="$"):
    """Where a value has another structure than the schema says."""
    if "$ref" in schema:
        schema = root["$defs"][schema["$ref"].rsplit("/", 1)[-1]]
    kinds = schema.get("type", [])
    kinds = [kinds] if isinstance(kinds, str) else kinds
    if kinds and not any(isinstance(value, TYPES[kind]) for kind in kinds):
        return [f"{place} is no {' or '.join(kinds)}"]
    if isinstance(value, list):
        return [
            fault
            for at, item in enumerate(value)
            for fault in faults(item, schema.get("items", {}), root, f"{place}[{at}]")
        ]
    if isinstance(value, dict):
        known = schema.get("properties", {})
        other = schema.get("additionalProperties", {})
        found = [f"{place} has no {name}" for name in schema.get("required", []) if name not in value]
        found += [f"{place} has a {name}" for name in value if name not in known and other is False]
        return found + [
            fault
            for name, item in value.items()
            for fault in faults(item, known.get(name, other or {}), root, f"{place}.{name}")
        ]
    return []


schema = fetch("/data/schemas/topics.schema.json")
topics = fetch("/data/topics.json")
found = faults(topics, schema, schema)
if found:
    sys.exit("\n".join(found[:10]))
print(len(topics))
