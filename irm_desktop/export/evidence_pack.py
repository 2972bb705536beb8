"""The journal of a workspace as one zip that can be checked without the program.

Written beside its target and read back, every hash and the whole chain of it, before it gets its
name (`atomic`). Nothing in it runs, and files keep no ending that a click would open.
"""

import hashlib
import json
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

from irm_desktop.domain.canonical import canonical
from irm_desktop.domain.drafts import Finding
from irm_desktop.domain.evidence_pack import (
    CHAIN,
    FILES,
    FORMAT,
    JOURNAL,
    MANIFEST,
    OPERATIONS,
    README,
    SUMS,
    Pack,
    ReadFile,
)
from irm_desktop.domain.pack_reading import NoPack, read_pack
from irm_desktop.errors import ExportFailed
from irm_desktop.export.atomic import written
from irm_desktop.export.evidence_page import pages
from irm_desktop.export.evidence_readme import readme
from irm_desktop.export.options import ExportOptions, fixed_words

WORDS = "words/evidence_pack.toml"
LANGUAGES = ("en", "fr", "es", "ar")
_MOST = 100  # times its size to which a part may unpack: what reads packs takes more for a bomb
_EARLIEST, _LATEST = (1980, 1, 1, 0, 0, 0), (2107, 12, 31, 23, 59, 58)  # dates that a zip can tell
_STEP = 2_000  # lines after which progress is told


def write_pack(
    pack: Pack,
    path: Path,
    read_file: ReadFile,
    *,
    language: str = "en",
    options: ExportOptions | None = None,
) -> tuple[Finding, ...]:
    """Writes `pack` to `path`; `read_file` gives the bytes of its files, one at a time. What comes
    back says where its chain is broken: a journal that was tampered with is evidence too.

    Raises ExportFailed with a sentence; the file is then as it was.
    """
    options = options or ExportOptions()
    broken: list[Finding] = []

    def read_back(temporary: Path) -> None:
        broken.extend(_read_back(temporary, path, pack))

    with written(path, read_back) as temporary:
        if _fill(temporary, pack, read_file, language, options, zipfile.ZIP_DEFLATED) > _MOST:
            _fill(temporary, pack, read_file, language, options, zipfile.ZIP_STORED)
    return tuple(broken)


class _Zip:
    """A zip being filled, which remembers the hash of each part."""

    def __init__(self, path: Path, made: str, compression: int) -> None:
        self._zip = zipfile.ZipFile(path, "w", compression)
        self._compression = compression
        told = made[:19].replace("T", "-").replace(":", "-").split("-")
        date = tuple(int(part) for part in told)
        self._date = min(max(date, _EARLIEST), _LATEST)  # a clock may be wrong
        self.sums: dict[str, str] = {}

    def add(self, name: str, content: Iterable[bytes], *, packed: bool = True) -> None:
        info = zipfile.ZipInfo(name, self._date)  # type: ignore[arg-type]  # six numbers
        info.compress_type = self._compression if packed else zipfile.ZIP_STORED
        info.external_attr = 0o644 << 16
        digest = hashlib.sha256()
        with self._zip.open(info, "w") as stream:
            for chunk in content:
                digest.update(chunk)
                stream.write(chunk)
        self.sums[name] = digest.hexdigest()

    @property
    def pressed(self) -> int:
        """How many times its size the part unpacks to that is pressed most."""
        return max(info.file_size // max(info.compress_size, 1) for info in self._zip.infolist())

    def close(self) -> None:
        self._zip.close()


def _fill(
    path: Path,
    pack: Pack,
    read_file: ReadFile,
    language: str,
    options: ExportOptions,
    compression: int,
) -> int:
    """How many times its size a part unpacks to, at most."""
    words = fixed_words(WORDS, language)
    with closing(_Zip(path, pack.made, compression)) as made:
        made.add(README, [readme(pack, words).encode()])
        for name, text in pages(pack, words, language):
            made.add(name, [text.encode()])
        made.add(JOURNAL, _journal(pack, options))
        made.add(CHAIN, _chain(pack))
        made.add(OPERATIONS, _operations(pack))
        for file in pack.files:
            made.add(f"{FILES}{file.sha256}", [read_file(file.sha256)], packed=False)
        made.add(MANIFEST, [_manifest(pack, language)])
        listed = "".join(f"{digest}  {name}\n" for name, digest in sorted(made.sums.items()))
        made.add(SUMS, [listed.encode()])
        return made.pressed


def _journal(pack: Pack, options: ExportOptions) -> Iterator[bytes]:
    count = len(pack.entries)
    for number, entry in enumerate(pack.entries):
        if not number % _STEP:
            options.told(number, count)
        yield f"{entry.line}\n".encode()


def _chain(pack: Pack) -> Iterator[bytes]:
    """`hash  hash before`, line by line as the journal."""
    for entry in pack.entries:
        yield f"{entry.link.hash}  {entry.link.prev_hash or '-'}\n".encode()


def _operations(pack: Pack) -> Iterator[bytes]:
    for one in pack.operations:
        told = {"id": one.id, "at": one.at, "actor": one.actor, "sentence": one.sentence}
        yield f"{canonical({**told, 'state': one.state, 'lines': list(one.entries)})}\n".encode()


def _manifest(pack: Pack, language: str) -> bytes:
    told = {
        "format": FORMAT,
        "workspace": pack.workspace,
        "name": pack.name,
        "made": pack.made,
        "by": pack.by,
        "program": pack.program,
        "language": language,
        "whole": pack.whole,
        "entries": len(pack.entries),
        "withheld": pack.withheld,
        "head": pack.head,
        "files": [
            {"sha256": file.sha256, "name": file.name, "size": file.size} for file in pack.files
        ],
        "files_left_out": pack.files_out,
        "unsettled": pack.unsettled,
    }
    return json.dumps(told, ensure_ascii=False, indent=2).encode()


def _read_back(temporary: Path, path: Path, pack: Pack) -> tuple[Finding, ...]:
    """What is wrong with the chain, once all else is as it was to be written."""
    try:
        with zipfile.ZipFile(temporary) as archive:
            read = read_pack(archive)
    except (NoPack, zipfile.BadZipFile) as error:
        raise ExportFailed(
            f"{path.name} was not written as it should be: {error}. Nothing was kept; write it "
            "again, or to another disk.",
            "not-read-back",
        ) from error
    wanted = [entry.link.hash for entry in pack.entries]
    wrong = [one for one in read.findings if one.code != "journal-broken"]
    if wrong or [link.hash for link in read.reading.links] != wanted:
        first = wrong[0].message if wrong else "its entries are others."
        raise ExportFailed(
            f"{path.name} was not written as it should be: {first} Nothing was kept; write it "
            "again, or to another disk.",
            "not-read-back",
        )
    return read.findings
