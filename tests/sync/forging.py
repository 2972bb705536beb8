"""Bundles as this program never writes them, for readers that must refuse them or not mind."""

import hashlib
import json
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from irm_desktop.domain.canonical import canonical
from irm_desktop.storage.change_set import ChangeSet
from irm_desktop.sync import boxes
from irm_desktop.sync import bundle_lines as lines
from irm_desktop.sync.bundle_manifest import Manifest, Part, head, signed
from irm_desktop.sync.bundle_package import HEAD, MANIFEST
from irm_desktop.sync.identity import Card, Identity


def parts_of(sent: ChangeSet) -> dict[str, bytes]:
    """What a change set is as lines, by the names of parts."""
    return {
        "entries": lines.entry_lines(sent),
        "operations": lines.operation_lines(sent.operations),
    }


def manifest_of(
    sent: ChangeSet, me: Identity, parts: Mapping[str, bytes], to: tuple[str, ...] = ()
) -> Manifest:
    return Manifest(
        workspace=sent.workspace,
        made="2026-11-23T00:00:00.000Z",
        sender=me.card,
        to=to,
        since=sent.since,
        until=sent.until,
        parts={
            name: Part(hashlib.sha256(content).hexdigest(), len(content))
            for name, content in parts.items()
        },
    )


def said_by(manifest: Manifest, me: Identity, **changes: Any) -> bytes:
    """A signed manifest whose members are changed before it is signed."""
    line = json.loads(signed(manifest, me).partition(b"\n")[0]) | changes
    content = canonical(line).encode()
    return content + b"\n" + boxes.sign(content, me.signing).encode() + b"\n"


def put_together(
    target: Path,
    parts: Mapping[str, bytes],
    manifest: bytes,
    to: tuple[Card, ...] = (),
    *,
    begin: bytes | None = None,
    raw: Mapping[str, bytes] | None = None,
    packing: int = zipfile.ZIP_STORED,
) -> Path:
    """A package of parts, packed and locked for `to`; `raw` are parts that are left as they are."""
    names = [one.recipient for one in to]

    def locked(content: bytes) -> bytes:
        return boxes.lock(content, names) if names else content

    with zipfile.ZipFile(target, "w", packing) as archive:
        archive.writestr(HEAD, head(encrypted=bool(to)) if begin is None else begin)
        for name, content in parts.items():
            archive.writestr(name, locked(zlib.compress(content)))
        for name, content in (raw or {}).items():
            archive.writestr(name, content)
        archive.writestr(MANIFEST, locked(manifest))
    return target
