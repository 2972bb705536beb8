"""Entries, operations and keys as the lines of a bundle, and back. Whoever reads trusts no line:
what cannot be an entry is refused before the workspace sees it."""

import base64
import binascii
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from irm_desktop.domain.canonical import canonical
from irm_desktop.storage.change_set import OPERATION, ChangeSet, Odd
from irm_desktop.storage.entries import Entry, entry_line
from irm_desktop.sync.bundle_manifest import NoBundle

_FIELDS = len(Entry._fields)
_TEXTS = tuple(name for name in Entry._fields if name not in ("seq", "seen", "schema"))
_READING = re.compile(r"[0-9a-f]{12}-[0-9a-f]{4}")
_ID = re.compile(r"[0-9A-Za-z:._-]{1,200}")
_HASH = re.compile(r"[0-9a-f]{64}")
_LARGEST = 2**53  # a number that every reader of JSON has alike
_KEY = 32  # bytes


def entry_lines(change_set: ChangeSet) -> bytes:
    """A canonical line for each entry, as it is hashed, with what a newer version adds."""
    nothing = Odd()
    return _lines(
        entry_line(one, change_set.odd.get(one.op_id, nothing).rest) for one in change_set.entries
    )


def entries_of(content: bytes) -> tuple[list[Entry], dict[str, Odd]]:
    """The entries, and what their lines say beyond the known. Raises NoBundle."""
    entries, odd = [], {}
    for said in _values(content):
        if not isinstance(said, list) or len(said) < _FIELDS:
            raise NoBundle("a line is no entry")
        entry = Entry._make(said[:_FIELDS])
        _check(entry)
        entries.append(entry)
        if len(said) > _FIELDS:
            odd[entry.op_id] = Odd(rest=canonical(said[_FIELDS:]))
    return entries, odd


def withheld_lines(odd: Mapping[str, Odd]) -> bytes:
    """Of every entry whose value was withheld, its id and the hash it has with it."""
    return _lines(canonical([name, one.hash]) for name, one in odd.items() if one.hash)


def withheld_of(content: bytes) -> dict[str, str]:
    """Raises NoBundle."""
    found: dict[str, str] = {}
    for said in _values(content):
        if not (isinstance(said, list) and len(said) >= 2 and _is(_HASH, said[1])):
            raise NoBundle("a line is no hash")
        found[str(said[0])] = said[1]
    return found


def operation_lines(operations: Iterable[Mapping[str, str]]) -> bytes:
    return _lines(
        canonical({name: str(one.get(name, "")) for name in OPERATION}) for one in operations
    )


def operations_of(content: bytes) -> list[dict[str, str]]:
    """Raises NoBundle."""
    found = []
    for said in _values(content):
        if not isinstance(said, dict) or not _is(_ID, said.get("id")):
            raise NoBundle("a line is no operation")
        row = {name: said.get(name, "") for name in OPERATION}
        if not all(isinstance(one, str) for one in row.values()) or not (
            _is(_READING, row["hlc"]) or not row["hlc"]
        ):
            raise NoBundle("a line is no operation")
        found.append(row)
    return found


def key_lines(keys: Mapping[str, bytes]) -> bytes:
    return _lines(
        canonical([name, base64.b64encode(key).decode("ascii")]) for name, key in keys.items()
    )


def keys_of(content: bytes) -> dict[str, bytes]:
    """Raises NoBundle."""
    found = {}
    try:
        for name, key in _values(content):
            found[str(name)] = base64.b64decode(key, validate=True)
    except (TypeError, ValueError, binascii.Error) as error:
        raise NoBundle("a line is no key") from error
    if any(len(key) != _KEY for key in found.values()):
        raise NoBundle("a line is no key")
    return found


def _check(entry: Entry) -> None:
    """Raises NoBundle where a line has the length of an entry and is none."""
    texts = [getattr(entry, name) for name in _TEXTS]
    if not all(isinstance(one, str) for one in texts) or not _is(_READING, entry.hlc):
        raise NoBundle("a line is no entry")
    if not (_is_number(entry.seq) and _is_number(entry.schema)):
        raise NoBundle("a line is no entry")
    if not all(_is(_ID, one) for one in (entry.op_id, entry.writer, entry.operation, entry.record)):
        raise NoBundle("a line is no entry")
    _json(entry.value)
    for ids in (entry.parents, "[]" if entry.seen is None else entry.seen):
        if not isinstance(ids, str) or not _is_ids(_json(ids)):
            raise NoBundle("a line is no entry")


def _is_number(number: object) -> bool:
    return isinstance(number, int) and not isinstance(number, bool) and 0 < number < _LARGEST


def _is_ids(found: object) -> bool:
    return isinstance(found, list) and all(isinstance(one, str) for one in found)


def _is(pattern: re.Pattern[str], text: object) -> bool:
    return isinstance(text, str) and pattern.fullmatch(text) is not None


def _lines(lines: Iterable[str]) -> bytes:
    return "".join(f"{line}\n" for line in lines).encode("utf-8", "surrogatepass")


def _values(content: bytes) -> Iterable[Any]:
    """What each line says. Raises NoBundle."""
    try:
        text = content.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError as error:
        raise NoBundle("no UTF-8") from error
    return (_json(line) for line in text.split("\n") if line)


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise NoBundle("no JSON") from error


def ordered(entries: Sequence[Entry]) -> bool:
    """Whether the entries of each writer come in the order of their numbers, each once."""
    last: dict[str, int] = {}
    for one in entries:
        if one.seq <= last.get(one.writer, 0):
            return False
        last[one.writer] = one.seq
    return True
