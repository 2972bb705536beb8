"""A pack of evidence read: whether its parts are those it lists, and its journal is whole.

Who wrote a pack reads it so before it gets its name, and who was given one through the guard.
Nothing is unpacked to disk, and no part but the manifest is held in memory.
"""

import hashlib
import re
import zipfile
from collections.abc import Iterator
from typing import IO, Any, NamedTuple

from irm_desktop.domain.chosen_file import MIB, parsed_json
from irm_desktop.domain.drafts import Finding
from irm_desktop.domain.evidence_pack import (
    FILES,
    FORMAT,
    JOURNAL,
    MANIFEST,
    SUMS,
    PackReading,
    read_line,
)
from irm_desktop.domain.journal_chain import Link, faults, head_of, named

MAX_ENTRIES = 500_000
MAX_LINE = 32 * MIB  # of the journal
_MAX_SMALL = 16 * MIB  # of the manifest, of the list of hashes
_CHUNK = MIB
_SUM = re.compile(r"([0-9a-f]{64})  (\S.*)")
_FILE = re.compile(rf"{FILES}([0-9a-f]{{64}})")
_AGAIN = "Ask who gave you the pack for another copy, and compare both."


class NoPack(ValueError):
    """The archive is not a pack of evidence; the text says why."""


class PackRead(NamedTuple):
    reading: PackReading
    findings: tuple[Finding, ...]


def read_pack(archive: zipfile.ZipFile) -> PackRead:
    """Reads a whole pack. Raises NoPack, and what `zipfile` raises of a damaged one."""
    parts = {info.filename for info in archive.infolist()}
    if missing := {JOURNAL, MANIFEST, SUMS} - parts:
        raise NoPack(f"it has no {min(missing)}")
    manifest = _manifest(archive)
    listed, hashed = _listed(archive), {}
    links: list[Link] = []
    findings: list[Finding] = []
    for part in sorted(parts - {SUMS}):
        with archive.open(part) as stream:
            if part == JOURNAL:
                hashed[part] = _journal(stream, links, findings)
            else:
                hashed[part] = _hash(stream)
    findings += _sums(listed, hashed)
    findings += _chain(links)
    findings += _said(manifest, links, hashed)
    files = sum(_FILE.fullmatch(part) is not None for part in parts)
    return PackRead(PackReading(manifest, tuple(links), files), tuple(findings))


def finding(code: str, where: str, message: str) -> Finding:
    """Something that is wrong with a pack."""
    return Finding(code, "", 0, where, message, _AGAIN)


def _small(archive: zipfile.ZipFile, part: str) -> str:
    with archive.open(part) as stream:
        content = stream.read(_MAX_SMALL + 1)
    if len(content) > _MAX_SMALL:
        raise NoPack(f"its part {part} is too large")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        raise NoPack(f"its part {part} is no text in UTF-8") from None


def _manifest(archive: zipfile.ZipFile) -> dict[str, Any]:
    """Any: JSON, of which every value is looked at before it is used."""
    try:
        found = parsed_json(_small(archive, MANIFEST))
    except ValueError:
        raise NoPack(f"its part {MANIFEST} is no JSON") from None
    if not isinstance(found, dict) or not isinstance(found.get("format"), int):
        raise NoPack(f"its part {MANIFEST} does not say its format")
    if found["format"] > FORMAT:
        raise NoPack("a newer version of the program wrote it")
    return found


def _listed(archive: zipfile.ZipFile) -> dict[str, str]:
    """Part -> SHA-256, as the pack lists them."""
    found = {}
    for line in _small(archive, SUMS).splitlines():
        match = _SUM.fullmatch(line)
        if match is None:
            raise NoPack(f"a line of {SUMS} is no hash with a name")
        found[match[2]] = match[1]
    return found


def _hash(stream: IO[bytes]) -> str:
    digest = hashlib.sha256()
    while chunk := stream.read(_CHUNK):
        digest.update(chunk)
    return digest.hexdigest()


def _journal(stream: IO[bytes], links: list[Link], findings: list[Finding]) -> str:
    """Fills `links`; the hash of the part comes back."""
    digest = hashlib.sha256()
    number = 0
    while line := stream.readline(MAX_LINE + 1):
        number += 1
        if len(line) > MAX_LINE or number > MAX_ENTRIES:
            raise NoPack(f"its journal is too large: more than {MAX_ENTRIES} entries, or one of "
                         f"more than {MAX_LINE // MIB} MB")  # fmt: skip
        digest.update(line)
        try:
            links.append(read_line(line.decode("utf-8").rstrip("\n")))
        except (ValueError, RecursionError):
            words = f"Line {number} of {JOURNAL} is no entry of a journal."
            findings.append(finding("pack-entry", JOURNAL, words))
    return digest.hexdigest()


def _sums(listed: dict[str, str], hashed: dict[str, str]) -> Iterator[Finding]:
    for part in sorted(listed.keys() | hashed.keys()):
        if part not in hashed:
            yield finding("pack-part-missing", part, f"The part {part} of the pack is missing.")
        elif part not in listed:
            words = f"The part {part} was put into the pack: {SUMS} does not list it."
            yield finding("pack-part-added", part, words)
        elif listed[part] != hashed[part]:
            words = f"The part {part} of the pack is not what {SUMS} says: it was changed."
            yield finding("pack-part-changed", part, words)


def _chain(links: list[Link]) -> Iterator[Finding]:
    for fault in faults(links):
        words = f"The journal is broken ({named(fault.link)}): {fault.what}."
        yield finding("journal-broken", fault.link.field, words)


def _said(manifest: dict[str, Any], links: list[Link], hashed: dict[str, str]) -> Iterator[Finding]:
    """What the manifest says against what is there."""
    told = {"head": head_of(links), "entries": len(links)}
    told["withheld"] = sum(link.withheld for link in links)
    for name, found in told.items():
        if manifest.get(name) != found:
            words = f"The manifest gives {manifest.get(name)!s:.80} for {name}; it is {found}."
            yield finding("pack-manifest", MANIFEST, words)
    files = manifest.get("files")
    for file in files if isinstance(files, list) else ():
        sha256 = file.get("sha256") if isinstance(file, dict) else None
        if hashed.get(f"{FILES}{sha256}") != sha256:
            words = f"The file {str(sha256)[:64]} is missing, or its bytes are others."
            yield finding("pack-part-changed", f"{FILES}{str(sha256)[:64]}", words)
