"""Values as JSON in the one form that is stored, compared and hashed."""

import hashlib
import json

_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def canonical(value: object) -> str:
    """`value` as JSON in the one form that is stored, compared and hashed."""
    return _ENCODER.encode(value)


def line_hash(line: str) -> str:
    """SHA-256 of a line in that form, as hexadecimal digits."""
    return hashlib.sha256(line.encode("utf-8", "surrogatepass")).hexdigest()
