"""What belongs to entries and is not in the journal: bytes of files, keys of names."""

import hashlib
from collections.abc import Mapping

from sqlalchemy import Connection, insert, select

from irm_desktop.errors import WorkspaceError
from irm_desktop.models import Blob, PersonKey, SealedKey
from irm_desktop.storage.attachments import PART
from irm_desktop.storage.change_set import ChangeSet


def keep_files(connection: Connection, arrived: ChangeSet) -> int:
    """Keeps the files that are not here; how many. Raises WorkspaceError `damaged` where the bytes
    of one are not those of its hash."""
    known = set(connection.execute(select(Blob.sha256).distinct()).scalars())
    new = sorted(arrived.files - known)
    for sha256 in new:
        content = arrived.read(sha256) if arrived.read is not None else b""
        if hashlib.sha256(content).hexdigest() != sha256:
            raise WorkspaceError(
                f"{arrived.name or 'What was sent'} is damaged: a file in it is not the one it "
                "should be. Nothing was changed. Ask for it to be sent again.",
                "damaged",
            )
        parts = [content[start : start + PART] for start in range(0, len(content), PART)]
        rows = [{"sha256": sha256, "part": part, "data": data} for part, data in enumerate(parts)]
        connection.execute(insert(Blob), rows or [{"sha256": sha256, "part": 0, "data": b""}])
    return len(new)


def keep_keys(connection: Connection, keys: Mapping[str, bytes]) -> None:
    """Keeps the keys of names that came along and are not here; of nobody who is sealed here."""
    own = set(connection.execute(select(PersonKey.stakeholder_id)).scalars())
    own |= set(connection.execute(select(SealedKey.stakeholder_id)).scalars())
    new = [
        {"stakeholder_id": one, "key": key} for one, key in sorted(keys.items()) if one not in own
    ]
    if new:
        connection.execute(insert(PersonKey), new)
