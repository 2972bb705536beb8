"""The guard before packs of evidence, which are zips of any size a workspace has."""

import re
import zipfile
from pathlib import Path

from irm_desktop.domain.chosen_file import MIB, Reader, look
from irm_desktop.domain.evidence_pack import FILES, PAGE, README
from irm_desktop.errors import ImportRefused
from irm_desktop.importing.guard import MAX_RATIO, ZIP, check_directory, unsafe

MAX_PACK = 800 * MIB
MAX_UNPACKED = 1024 * MIB
MAX_PARTS = 10_000
_PARTS = re.compile(
    rf"[\w-]+\.(?:jsonl|json|txt)|SHA256SUMS|{re.escape(README)}|{re.escape(PAGE)}"
    rf"|page-\d{{3,}}\.html|{FILES}[0-9a-f]{{64}}"
)
PACKS = Reader(
    ".zip file of an evidence pack",
    "pack of evidence",
    "verify",
    "the program it came from",
    "It is larger than any that the program writes.",
    MAX_PACK,
)


def check_pack(path: Path) -> None:
    """Raises ImportRefused where a file is no zip, or none that can be read safely. What is in it
    is not unpacked yet."""
    start = look(path, PACKS)
    if not start.startswith(ZIP):
        raise ImportRefused(
            f"{path.name} is no pack of evidence: it is no zip. Choose the .zip that "
            "`journal export` or the window wrote, or a workspace.",
            "wrong-type",
        )
    check_directory(path, PACKS)


def check_pack_parts(name: str, archive: zipfile.ZipFile) -> None:
    """Raises ImportRefused where the parts are too many or too large, have other names than a pack
    gives, or are hidden behind one another."""
    infos = archive.infolist()
    if len(infos) > MAX_PARTS:
        unsafe(name, PACKS, f"it has {len(infos)} parts, more than {MAX_PARTS}", "zip-bomb")
    if len({info.filename for info in infos}) < len(infos):
        unsafe(name, PACKS, "two of its parts have the same name", "duplicate-part")
    for info in infos:
        if info.flag_bits & 0x1:
            unsafe(name, PACKS, "it is protected with a password", "encrypted")
        if _PARTS.fullmatch(info.filename) is None:
            unsafe(name, PACKS, f"no pack has a part {info.filename[:80]!r}", "unsafe-path")
        if info.file_size > MIB and info.file_size > MAX_RATIO * max(info.compress_size, 1):
            unsafe(name, PACKS, f"its part {info.filename!r} unpacks to too much", "zip-bomb")
    if sum(info.file_size for info in infos) > MAX_UNPACKED:
        unsafe(name, PACKS, f"it unpacks to more than {MAX_UNPACKED // MIB} MB", "zip-bomb")
