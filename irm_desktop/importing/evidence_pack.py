"""Packs of evidence that somebody was given: read through the guard, and verified."""

import zipfile
from collections.abc import Sequence
from pathlib import Path

from irm_desktop.domain.chosen_file import look
from irm_desktop.domain.drafts import Finding
from irm_desktop.domain.journal_chain import NotedHead, missing_heads
from irm_desktop.domain.pack_reading import NoPack, PackRead, finding, read_pack
from irm_desktop.errors import ImportRefused
from irm_desktop.importing.guard import BROKEN, ZIP
from irm_desktop.importing.guard_pack import PACKS, check_pack, check_pack_parts


def is_zip(path: Path) -> bool:
    """Whether a file begins as a zip does, whatever its name says."""
    try:
        return look(path, PACKS).startswith(ZIP)
    except ImportRefused:
        return False


def verify_pack(path: Path, noted: Sequence[NotedHead] = ()) -> PackRead:
    """Reads and checks a pack: its parts, its chain, its end against heads that were noted.

    Raises ImportRefused for what is no pack, or none that can be read safely.
    """
    check_pack(path)
    try:
        with zipfile.ZipFile(path) as archive:
            check_pack_parts(path.name, archive)
            read = read_pack(archive)
    except NoPack as error:
        raise ImportRefused(
            f"{path.name} is no pack of evidence that can be read: {error}. Ask for another copy.",
            "not-a-pack",
        ) from error
    except (*BROKEN, OSError, RuntimeError) as error:
        raise ImportRefused(
            f"{path.name} is damaged: it begins like a pack but cannot be unpacked. Ask for "
            "another copy.",
            "damaged",
        ) from error
    return PackRead(read.reading, (*read.findings, *_shortened(read, noted)))


def _shortened(read: PackRead, noted: Sequence[NotedHead]) -> tuple[Finding, ...]:
    gone = missing_heads(read.reading.links, noted)
    if not gone:
        return ()
    words = (
        f"The journal does not hold the entry that {gone[0].where} knew as its newest: entries "
        "were taken out at its end, or changed."
    )
    return (finding("journal-shortened", "", words),)
