"""The package of a bundle: a zip whose parts are locked each by itself, so that a file is unpacked
only when it is wanted, and nothing of it ever lies on a disk unlocked.

What somebody sent is guarded here: how many parts, of which names and sizes, packed how tightly,
all before anything is unpacked, and no part beyond the size that the signed manifest gives it.
"""

import io
import re
import zipfile
import zlib
from contextlib import suppress
from pathlib import Path
from typing import NoReturn, Self

from irm_desktop.domain.chosen_file import MIB, Reader, directory_size, told_size
from irm_desktop.errors import ImportRefused
from irm_desktop.sync import boxes
from irm_desktop.sync.bundle_manifest import VERSION, NoBundle, Part, head, head_of

HEAD, MANIFEST, FILES = "irm-bundle.json", "manifest", "files/"
BEGINS = b"PK\x03\x04"
MAX_BUNDLE = 1024 * MIB
MAX_PARTS = 10_000
MAX_MANIFEST = 16 * MIB
_MAX_DIRECTORY, _MAX_HEAD = 2 * MIB, 1 << 16
_NAMES = re.compile(rf"{re.escape(HEAD)}|[a-z][a-z-]{{0,40}}|{FILES}[1-9]\d{{0,5}}")
_SMALL, _MAX_RATIO = 32 * MIB, 200  # bytes of what unpacks to how many times its size
_BROKEN = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    EOFError,
    KeyError,
    NotImplementedError,
    OSError,
    OverflowError,
    RuntimeError,
    ValueError,
)
BUNDLES = Reader(
    ".irmb or .irm file",
    "bundle",
    "take up",
    "the program it came from",
    "Ask for it in smaller bundles, or take up the workspace itself.",
    MAX_BUNDLE,
)


class Package:
    """A bundle that is read. Raises ImportRefused from everything: not-a-bundle, damaged,
    newer-bundle, not-for-you, too-large."""

    def __init__(self, name: str, source: bytes | Path, secret: str) -> None:
        self.name = name
        self._secret = secret
        try:
            listed = told_size(source) if isinstance(source, bytes) else directory_size(source)
            if listed > _MAX_DIRECTORY:
                raise too_large(name, f"the list of its parts takes {listed // MIB} MB")
            file = io.BytesIO(source) if isinstance(source, bytes) else source
            self._archive = zipfile.ZipFile(file)
            self._check()
            start = self._raw(HEAD, _MAX_HEAD)
        except _BROKEN as error:
            self._no_bundle(error)
        try:
            reads, self.encrypted = head_of(start)
        except NoBundle as error:
            self._no_bundle(error)
        if reads > VERSION:
            raise newer_bundle(name)

    def close(self) -> None:
        self._archive.close()

    def manifest(self) -> bytes:
        """The manifest with its signature, unlocked."""
        return self._unlocked(MANIFEST, MAX_MANIFEST)

    def has(self, name: str) -> bool:
        return name in self._parts

    def part(self, name: str, part: Part) -> bytes:
        """A part, unlocked and unpacked, of the size that the manifest says."""
        packed = self._unlocked(name, part.size + part.size // 1000 + 1024)
        if part.size > _SMALL and part.size > _MAX_RATIO * len(packed):
            raise too_large(self.name, f"a part of it unpacks to {part.size // MIB} MB")
        unpacking = zlib.decompressobj()
        try:
            content = unpacking.decompress(packed, part.size + 1)
        except zlib.error as error:
            raise damaged(self.name) from error
        if len(content) != part.size or not unpacking.eof or unpacking.unused_data:
            raise damaged(self.name)
        return content

    def _check(self) -> None:
        """Nothing of it is unpacked. Raises ImportRefused, ValueError for what is no bundle."""
        infos = self._archive.infolist()
        if len(infos) > MAX_PARTS:
            raise too_large(self.name, f"it has {len(infos):,} parts")
        self._parts = {info.filename: info for info in infos}
        if len(self._parts) < len(infos) or HEAD not in self._parts:
            raise ValueError("not as a bundle is put together")
        if not all(map(_NAMES.fullmatch, self._parts)):
            raise ValueError("a part with a name that no bundle gives")
        if any(info.flag_bits & 0x1 or info.compress_type for info in infos):
            raise ValueError("a part that is packed in another way")

    def _raw(self, name: str, most: int) -> bytes:
        info = self._parts[name]
        if info.file_size > most:
            raise too_large(self.name, f"a part of it has {info.file_size // MIB} MB")
        with self._archive.open(info) as stream:
            content = stream.read(most + 1)
        if len(content) != info.file_size:
            raise ValueError("a part that is cut off")
        return content

    def _unlocked(self, name: str, most: int) -> bytes:
        try:
            content = self._raw(name, most + locked_size(most))
        except _BROKEN as error:
            raise damaged(self.name) from error
        if not self.encrypted:
            return content
        try:
            return boxes.unlock(content, self._secret)
        except boxes.NotForYou as error:
            raise ImportRefused(
                f"{self.name} is locked for others, so nothing of it can be read here. Send your "
                "card to who made it, and ask for a bundle that is made for you.",
                "not-for-you",
            ) from error
        except boxes.Broken as error:
            raise damaged(self.name) from error

    def _no_bundle(self, error: Exception) -> NoReturn:
        raise not_a_bundle(self.name) from error


def locked_size(size: int) -> int:
    """The most bytes that locking adds to so many: a header, and a seal for each 64 KiB."""
    return 65_536 + size // 2048


class PackageWriter:
    """A bundle that is written into a file that is open for writing; it is a context in which the
    file must stay open."""

    def __init__(self, stream: io.BufferedIOBase, recipients: tuple[str, ...]) -> None:
        self._archive = zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED)
        self._recipients = recipients
        self._write(HEAD, head(encrypted=bool(recipients)))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(OSError, ValueError):  # of one that could not be written nothing is kept
            self._archive.close()

    def add(self, name: str, content: bytes, *, pack: bool = True) -> None:
        """A part, packed and locked. What is packed already is packed in little time."""
        packed = zlib.compress(content, 6 if pack else 1)
        self._write(name, self._locked(packed))

    def manifest(self, content: bytes) -> None:
        """The last part; whoever lacks it has no bundle."""
        self._write(MANIFEST, self._locked(content))
        self._archive.close()

    def _locked(self, content: bytes) -> bytes:
        return boxes.lock(content, self._recipients) if self._recipients else content

    def _write(self, name: str, content: bytes) -> None:
        # without a time of its own, so that nothing but the content is in it
        self._archive.writestr(zipfile.ZipInfo(name), content)


def damaged(name: str) -> ImportRefused:
    return ImportRefused(
        f"{name} is damaged, as when copying was cut off. Nothing was changed. Ask for it to be "
        "sent again.",
        "damaged",
    )


def forged(name: str, why: str) -> ImportRefused:
    return ImportRefused(
        f"{name} is not as it was signed: {why}. Somebody changed it on the way. Nothing was "
        "changed here. Tell who sent it, and ask for another.",
        "forged",
    )


def not_a_bundle(name: str) -> ImportRefused:
    return ImportRefused(
        f"{name} is neither a bundle nor a workspace that can be read. Choose a file that ends in "
        ".irmb or .irm; if it does, it was damaged on the way: ask for it to be sent again.",
        "not-a-bundle",
    )


def newer_bundle(name: str) -> ImportRefused:
    return ImportRefused(
        f"{name} was made by a newer version of the program, in a form that this one cannot read. "
        "Install that version or a later one, then take it up. Nothing was changed.",
        "newer-bundle",
    )


def too_large(name: str, why: str) -> ImportRefused:
    return ImportRefused(
        f"{name} is not read: {why}, more than any bundle of this program. Nothing was changed. "
        "Ask for it in smaller bundles.",
        "too-large",
    )
