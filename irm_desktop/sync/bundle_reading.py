"""Reads bundles: who sent it, whether it is whole, and what it holds (`sync.bundle`)."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from irm_desktop.domain.chosen_file import look, whole
from irm_desktop.domain.merge_records import UNKNOWN, MergeQuestion
from irm_desktop.storage.change_set import ChangeSet, Odd
from irm_desktop.storage.waiting import Waiting
from irm_desktop.sync import bundle_lines as lines
from irm_desktop.sync.bundle_manifest import (
    ENTRIES,
    KEYS,
    LARGEST_FILE,
    MOST_FILES,
    MOST_WORDS,
    OPERATIONS,
    WITHHELD,
    Manifest,
    NoBundle,
    manifest_of,
)
from irm_desktop.sync.bundle_package import (
    BEGINS,
    BUNDLES,
    FILES,
    Package,
    damaged,
    forged,
    not_a_bundle,
    too_large,
)
from irm_desktop.sync.colleagues import Colleagues
from irm_desktop.sync.identity import Identity


@dataclass(frozen=True, slots=True)
class Peek:
    """What a bundle says of itself, and who signed it: `source` as of a ChangeSet, `key` of the
    card of a confirmed colleague or of ourselves, else empty."""

    manifest: Manifest
    source: str
    key: str = ""
    doubts: tuple[MergeQuestion, ...] = ()


def read_bundle(
    source: Path | bytes, me: Identity, colleagues: Colleagues, name: str = ""
) -> ChangeSet:
    """What a bundle holds; `name` is that of the file where its bytes are given. All of it but its
    files is held against the signature; those when they are read.

    Raises ImportRefused: missing, not-a-file, unreadable, empty, too-large, not-a-bundle,
    newer-bundle, not-for-you, damaged, forged.
    """
    name = name or (source.name if isinstance(source, Path) else "The bundle")
    content = source
    if isinstance(content, Path):
        _refuse_others(content)
        content = whole(content, BUNDLES)
    if not content.startswith(BEGINS):
        raise not_a_bundle(name)
    package = Package(name, content, me.secret)
    peeked = _peeked(package, me, colleagues)
    found = _change_set(package, peeked.manifest)
    return replace(
        found,
        source=peeked.source,
        sender="" if peeked.key == me.card.key else peeked.key,
        doubts=peeked.doubts,
        sha256=hashlib.sha256(content).hexdigest(),
        data=content,
    )


def reader_of_waiting(me: Identity, colleagues: Colleagues) -> Callable[[Waiting], ChangeSet]:
    """What reads bundles that were put aside, for `Workspace.merge`."""

    def read(waiting: Waiting) -> ChangeSet:
        return read_bundle(waiting.data, me, colleagues, waiting.name)

    return read


def peek(path: Path, me: Identity, colleagues: Colleagues) -> Peek:
    """What the bundle at `path` says of itself; nothing else of it is unlocked. Raises as
    `read_bundle`."""
    _refuse_others(path)
    package = Package(path.name, path, me.secret)
    try:
        return _peeked(package, me, colleagues)
    finally:
        package.close()


def check_whole(path: Path, me: Identity, name: str) -> None:
    """Raises ImportRefused where a bundle that we made does not read back as it was signed."""
    package = Package(name, path, me.secret)
    try:
        manifest = _manifest(package)
        _words(package, manifest)
        for at, part in enumerate(manifest.files, 1):
            _held(name, package.part(f"{FILES}{at}", part), part.sha256)
    finally:
        package.close()


def _refuse_others(path: Path) -> None:
    """Raises ImportRefused for what cannot be a bundle; no more than its beginning is read."""
    if not look(path, BUNDLES).startswith(BEGINS):
        raise not_a_bundle(path.name)


def _peeked(package: Package, me: Identity, colleagues: Colleagues) -> Peek:
    manifest = _manifest(package)
    if package.encrypted and me.card.recipient not in manifest.to:
        raise forged(package.name, "it was locked for you, but not by who signed it")
    sender, name = manifest.sender, package.name
    if sender.verify == me.card.verify:
        return Peek(manifest, me.name, me.card.key)
    known = colleagues.by_verify(sender.verify)
    if known is not None and known.confirmed:
        return Peek(manifest, known.name, known.key)
    why = f"whose card is not among your colleagues’: ask {sender.name} whether this was sent"
    if known is not None:
        why = "whose card is in your list but not confirmed: compare the short code first"
    question = MergeQuestion(
        UNKNOWN,
        f"{name} says it comes from {sender.name}, {why}. Nothing is taken up until you agree.",
    )
    return Peek(manifest, f"somebody who says to be {sender.name}", doubts=(question,))


def _manifest(package: Package) -> Manifest:
    """Raises ImportRefused."""
    name = package.name
    try:
        manifest, good = manifest_of(package.manifest())
    except NoBundle as error:
        raise damaged(name) from error
    if not good:
        raise forged(name, "its signature does not fit")
    if sum(one.size for one in manifest.parts.values()) > MOST_WORDS:
        raise too_large(name, "it unpacks to more than is read at once")
    sizes = [one.size for one in manifest.files]
    if max(sizes, default=0) > LARGEST_FILE or sum(sizes) > MOST_FILES:
        raise too_large(name, "the files in it are larger than is kept")
    return manifest


def _words(package: Package, manifest: Manifest) -> dict[str, bytes]:
    """The parts that this version knows, unpacked and held against the manifest."""
    found = {}
    for name in (ENTRIES, OPERATIONS, WITHHELD, KEYS):
        if part := manifest.parts.get(name):
            found[name] = package.part(name, part)
            _held(package.name, found[name], part.sha256)
    return found


def _held(name: str, content: bytes, sha256: str) -> bytes:
    if hashlib.sha256(content).hexdigest() != sha256:
        raise forged(name, "a part of it is another than was signed")
    return content


def _change_set(package: Package, manifest: Manifest) -> ChangeSet:
    words = _words(package, manifest)
    try:
        entries, odd = lines.entries_of(words.get(ENTRIES, b""))
        withheld = lines.withheld_of(words.get(WITHHELD, b""))
        operations = lines.operations_of(words.get(OPERATIONS, b""))
        keys = lines.keys_of(words.get(KEYS, b"")) if package.encrypted else {}
    except NoBundle as error:
        raise damaged(package.name) from error
    for op_id, digits in withheld.items():
        odd[op_id] = Odd(digits, odd[op_id].rest if op_id in odd else "")
    numbers = {part.sha256: at for at, part in enumerate(manifest.files, 1)}

    def read(sha256: str) -> bytes:
        at = numbers[sha256]
        content = package.part(f"{FILES}{at}", manifest.files[at - 1])
        return _held(package.name, content, sha256)

    return ChangeSet(
        workspace=manifest.workspace,
        entries=entries,
        operations=operations,
        since=manifest.since,
        until=manifest.until,
        odd=odd,
        files=frozenset(numbers),
        read=read,
        keys=keys,
        name=package.name,
        newer=manifest.newer,
        notices=manifest.notices,
    )
