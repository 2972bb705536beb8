"""The door for files that come back from review: which export a file is of, and what was changed in
it. Every refusal is one sentence, and leaves the workspace as it was.

A file is looked at (`open_returned`), recognised among what was sent (`which`), and read against
that (`read_returned`): a small one here, a large one in a process with limits.
"""

import importlib
import logging
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from irm_desktop.domain.chosen_file import MIB
from irm_desktop.domain.returned_reading import Reading
from irm_desktop.domain.review_records import Snapshot
from irm_desktop.errors import ImportRefused
from irm_desktop.importing.guard_returned import DOCX, CheckedReturn, check_returned
from irm_desktop.importing.returned_docx_package import (
    DAMAGE,
    Package,
    identifier,
    program,
    properties,
)
from irm_desktop.importing.returned_match import Envelope, Match, which
from irm_desktop.importing.returned_worker import WorkFailed, limited

__all__ = ["Envelope", "Match", "bounded", "open_returned", "read_returned", "which"]
Result = TypeVar("Result")
_log = logging.getLogger(__name__)
SMALL = 4 * MIB  # of XML: bounded by its size alone
_ID = re.compile(r"irm:([0-9a-f]{32})/([0-9a-f]{32})")
_TAIL = 1 << 19  # bytes of the text at its end, among which the small print is looked for
_TEXT = re.compile(rb"<w:t(?: [^>]*)?>([^<]*)</w:t>|</w:p>")
_PRINT = re.compile(r"IRM[^\n]{0,200}?\b([0-9a-f]{32})\b")


def open_returned(path: Path) -> Envelope:
    """A first look: the guard, and which export it is. Raises ImportRefused."""
    checked = check_returned(path)
    try:
        with zipfile.ZipFile(path) as archive:
            package = Package.of(archive)
            return _envelope(checked, package)
    except DAMAGE as error:
        raise _damaged(path) from error


def read_returned(path: Path, snapshot: Snapshot) -> Reading:
    """All that came back in a file, against what was sent. Raises ImportRefused."""
    envelope = open_returned(path)
    plain = replace(snapshot, notes=dict(snapshot.notes))
    reading = bounded(read_in_format, path, envelope.unpacked, envelope.format, plain)
    return replace(
        reading,
        export_id=envelope.export_id,
        found_by=envelope.found_by,
        workspace_id=envelope.workspace_id,
        program=envelope.program or reading.program,
        notices=tuple(dict.fromkeys((*envelope.notices, *reading.notices))),
    )


def bounded(work: Callable[..., Result], path: Path, unpacked: int, *more: object) -> Result:
    """What `work(path, *more)` gives: of a small file here, of a large one in a process with
    limits. Raises ImportRefused."""
    try:
        return work(path, *more) if unpacked <= SMALL else limited(work, path, *more)
    except WorkFailed as error:
        raise ImportRefused(
            f"{path.name} was not read: {error}. Open it in its program, save a copy, and bring "
            "back the copy. The workspace is unchanged.",
            "too-heavy",
        ) from error


def read_in_format(path: Path, kind: str, snapshot: Snapshot) -> Reading:
    """By the reader of a format; workbooks need libraries of their own. Raises ImportRefused,
    whatever a file from elsewhere makes of the reader."""
    name = "returned_docx" if kind == DOCX else "returned_xlsx"
    module = importlib.import_module(f"irm_desktop.importing.{name}")
    read: Callable[[Path, Snapshot], Reading] = (
        module.read_docx if kind == DOCX else module.read_xlsx
    )
    try:
        return read(path, snapshot)
    except (ImportRefused, MemoryError):
        raise
    except DAMAGE as error:
        raise _damaged(path) from error
    except Exception as error:
        _log.exception("the reader failed on %s", path.name)
        raise ImportRefused(
            f"{path.name} was not read: the program failed on it ({type(error).__name__}). The "
            "workspace is unchanged. Please report it with the log.",
            "failed",
        ) from error


def _envelope(checked: CheckedReturn, package: Package) -> Envelope:
    told = properties(package)
    named = _ID.fullmatch(identifier(package).strip())
    printed = _printed(package) if checked.format == DOCX else ""
    export, found_by = told.get("irm.export", ""), "properties"
    workspace = told.get("irm.workspace", "")
    if not export and named is not None:
        export, found_by = named[2], "identifier"
    if not export and checked.format != DOCX:
        module = importlib.import_module("irm_desktop.importing.returned_xlsx")
        hidden: Reading = bounded(module.identify_xlsx, checked.path, checked.unpacked)
        export, found_by, workspace = hidden.export_id, hidden.found_by, hidden.workspace_id
    if not export and printed:
        export, found_by = printed, "print"
    return Envelope(
        checked.path,
        checked.format,
        export,
        found_by if export else "",
        workspace or (named[1] if named is not None else ""),
        printed,
        program(package),
        checked.notices,
        checked.unpacked,
    )


def _printed(package: Package) -> str:
    """The export in the small print, the last one of the text."""
    content = b""
    if package.main in package.names:
        with package.archive.open(package.main) as stream:
            while chunk := stream.read(_TAIL):
                content = (content + chunk)[-_TAIL:]
    words = b"".join(
        match[1] if match[1] is not None else b"\n" for match in _TEXT.finditer(content)
    )
    found = _PRINT.findall(words.decode("utf-8", "replace"))
    return found[-1] if found else ""


def _damaged(path: Path) -> ImportRefused:
    _log.info("%s is damaged", path.name, exc_info=True)
    return ImportRefused(
        f"{path.name} is damaged: a part of it cannot be read. Get the file again, or open it in "
        "its program, save a copy, and bring back the copy. The workspace is unchanged.",
        "damaged",
    )
