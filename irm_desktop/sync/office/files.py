"""Files kept with sources and files that came back go by their hash, each in one transaction. Which
are still to go is asked of the tables, never remembered: a cut line costs one file."""

from collections.abc import Callable, Collection

from sqlalchemy import Connection
from sqlalchemy.dialects.postgresql import insert as put

from irm_desktop.models import Blob
from irm_desktop.storage.attachments import PART, whole_file
from irm_desktop.storage.change_set import ChangeSet
from irm_desktop.storage.file_exchange import wanted_hashes
from irm_desktop.storage.merge_files import kept_hashes
from irm_desktop.storage.workspace import Workspace
from irm_desktop.sync.office.connecting import SCHEMA, in_workspace
from irm_desktop.sync.office.door import Office
from irm_desktop.sync.office.records import FILES_DOWN, FILES_UP, Progress
from irm_desktop.sync.office.schema import TABLES

_BLOBS = TABLES.tables[f"{SCHEMA}.{Blob.__tablename__}"]


def push_files(
    connection: Connection,
    workspace: Workspace,
    read: Callable[[str], bytes],
    held: Collection[str],
    progress: Progress,
) -> int:
    """Sends what the office wants and this workspace has, but for those that are `held`; how many
    files."""
    with connection.begin():
        in_workspace(connection, workspace.id)
        wanted = wanted_hashes(connection)
    sent = 0
    own = sorted(workspace.kept_files(wanted) - set(held))
    for sha256 in own:
        content = read(sha256)
        parts = [content[start : start + PART] for start in range(0, len(content), PART)] or [b""]
        with connection.begin():
            in_workspace(connection, workspace.id)
            for part, data in enumerate(parts):
                row = {"workspace": workspace.id, "sha256": sha256, "part": part, "data": data}
                connection.execute(put(_BLOBS).on_conflict_do_nothing(), row)
        sent += 1
        progress(FILES_UP, sent, len(own))
    return sent


def pull_files(workspace: Workspace, office: Office, progress: Progress) -> tuple[int, int]:
    """Takes up what this workspace wants and the office has; how many files, and how many are
    still nowhere. Raises WorkspaceError `damaged` where one is not what it should be."""
    wanted = workspace.wanted_files()
    if not wanted:
        return 0, 0
    taken = 0
    with office.connected() as connection:
        with connection.begin():
            in_workspace(connection, workspace.id)
            there = sorted(kept_hashes(connection, wanted))
        for sha256 in there:
            with connection.begin():
                in_workspace(connection, workspace.id)
                content = whole_file(connection, sha256[:8], sha256)
            arrived = ChangeSet(
                workspace.id,
                (),
                files=frozenset([sha256]),
                read={sha256: content}.__getitem__,
                name=office.address.words,
            )
            taken += workspace.keep_sent_files(arrived)
            progress(FILES_DOWN, taken, len(there))
    return taken, len(wanted) - taken
