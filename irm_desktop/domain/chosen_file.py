"""A file that somebody chose, before anything reads it: that it is there, a file and no folder,
device or pipe, not empty, and no larger than its reader takes. Every room of the program asks here.
"""

import json
import re
import stat
from pathlib import Path
from typing import Any, NamedTuple, NoReturn

from irm_desktop.errors import ImportRefused

MIB = 1024 * 1024
MAX_FILE = 200 * MIB
_START = 8192  # bytes by which a file is recognised
_TAIL = 66_000  # bytes at the end of a package, among which its directory is told
# The ends of a package, with the size of the list of its parts. A long one is told in another.
_END = re.compile(rb"PK\x05\x06(?=.{8}(.{4}))", re.DOTALL)
_LARGE_END = re.compile(rb"PK\x06\x06(?=.{36}(.{8}))", re.DOTALL)
_ELSEWHERE = b"\xff\xff\xff\xff"


class Reader(NamedTuple):
    """For whom a file is looked at, in the words of the sentences."""

    files: str  # what can be chosen
    thing: str
    verb: str
    program: str  # that can save such a file anew
    too_large: str  # what to do then
    most: int = MAX_FILE  # bytes


MAPPINGS = Reader(
    ".json file",
    "matching of columns",
    "load",
    "the import page",
    "Match the columns by hand and save the matching anew.",
    MIB,
)


def look(path: Path, reader: Reader) -> bytes:
    """How a file begins. Raises ImportRefused: missing, not-a-file, unreadable, empty,
    too-large."""
    return _read(path, reader, _START)


def whole(path: Path, reader: Reader) -> bytes:
    """All of a file, never more than its reader takes. Raises as `look`."""
    content = _read(path, reader, reader.most + 1)
    if len(content) > reader.most:  # it grew while it was read
        _refuse_size(path, reader, len(content))
    return content


def _read(path: Path, reader: Reader, most: int) -> bytes:
    name = path.name
    try:
        about = path.stat()
        if stat.S_ISDIR(about.st_mode):
            raise ImportRefused(f"{name} is a folder. Choose a {reader.files}.", "not-a-file")
        if not stat.S_ISREG(about.st_mode):  # a pipe or a device never ends
            raise ImportRefused(f"{name} is no file. Choose a {reader.files}.", "not-a-file")
        if about.st_size > reader.most:
            _refuse_size(path, reader, about.st_size)
        with path.open("rb") as stream:
            content = stream.read(most)
    except FileNotFoundError:
        raise ImportRefused(f"{name} was not found. Choose the file again.", "missing") from None
    except (OSError, ValueError) as error:  # ValueError: a name with a zero in it
        why = getattr(error, "strerror", None) or "its name is no name of a file"
        raise ImportRefused(
            f"{name} cannot be read: {why}. Close it elsewhere or copy it, then try again.",
            "unreadable",
        ) from error
    if not content:
        raise ImportRefused(
            f"{name} is empty. Save the {reader.thing} again and {reader.verb} that file.", "empty"
        )
    return content


def _refuse_size(path: Path, reader: Reader, size: int) -> NoReturn:
    raise ImportRefused(
        f"{path.name} has {max(size // MIB, 1)} MB; the program reads a {reader.thing} of up to "
        f"{reader.most // MIB} MB. {reader.too_large}",
        "too-large",
    )


def directory_size(path: Path) -> int:
    """How many bytes the list of parts takes in a zip package, 0 where there is none to be found.

    A list of a million parts takes minutes and a gigabyte to read: its size is asked before. Of
    several ends that a twisted package may have, the one with the longest list counts.
    """
    with path.open("rb") as stream:
        size = stream.seek(0, 2)
        stream.seek(max(0, size - _TAIL))
        return told_size(stream.read(_TAIL))


def told_size(content: bytes) -> int:
    """As `directory_size`, of a package whose bytes, or whose last ones, are `content`."""
    tail = content[-_TAIL:]
    told = [found[1] for found in _END.finditer(tail) if found[1] != _ELSEWHERE]
    told += [found[1] for found in _LARGE_END.finditer(tail)]
    return max((int.from_bytes(one, "little") for one in told), default=0)


def parsed_json(content: bytes | str) -> Any:
    """What a JSON text says. Raises ValueError, also for one that is nested too deeply.

    Any: whatever stands in the text; whoever asked must look.
    """
    try:
        return json.loads(content)
    except RecursionError:
        raise ValueError("it is nested too deeply") from None


def read_mapping(path: Path) -> dict[str, str]:
    """A field for each column, as the import page keeps it or as plain JSON. Raises
    ImportRefused."""
    name = path.name
    try:
        found = parsed_json(whole(path, MAPPINGS))
    except ValueError as error:
        why = " ".join(str(error).split())[:200]
        raise ImportRefused(f"The mapping {name} is not JSON: {why}.", "not-json") from error
    kept = found.get("columns") if isinstance(found, dict) else None
    columns = kept if isinstance(kept, dict) else found
    if not isinstance(columns, dict) or not all(isinstance(to, str) for to in columns.values()):
        raise ImportRefused(
            f"The mapping {name} does not give a field for each column; "
            'it should look like {"Title": "title", "No.": "number"}.',
            "no-mapping",
        )
    return columns
