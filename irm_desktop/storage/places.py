"""What is odd about the folder of a workspace: on a network, kept by a cloud client, on a disk that
can be taken out, nearly full, read-only; and a clock that is wrong.

SQLite's log needs memory that all who have the file open share, which a network folder does not
give, and it is a second file, which a cloud client may carry without the first. There a workspace
is written with a rollback journal, which is gone once a change is saved.
"""

import os
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlcipher3 import dbapi2

from irm_desktop.domain.safety_records import PlaceNotice
from irm_desktop.errors import WorkspaceError
from irm_desktop.storage.backup import copy_database, remove_with_logs
from irm_desktop.storage.beside import free
from irm_desktop.storage.clouds import cloud_of
from irm_desktop.storage.failures import told
from irm_desktop.storage.mounts import Mount, mount_of, mounts
from irm_desktop.storage.raw import connect
from irm_desktop.storage.recognise import looking_options, read_header
from irm_desktop.storage.slots import copy_slots

NETWORKS = {
    **dict.fromkeys(("nfs", "nfs4"), "NFS"),
    **dict.fromkeys(("cifs", "smb3", "smb2", "smbfs", "smb"), "SMB"),
    **dict.fromkeys(("davfs", "davfs2", "webdav", "fuse.davfs2"), "WebDAV"),
    **dict.fromkeys(("afpfs", "ncpfs", "ncp"), "AFP"),
    **dict.fromkeys(("fuse.sshfs", "sshfs", "macfuse.sshfs"), "SSH"),
    **dict.fromkeys(("fuse.gvfsd-fuse", "fuse.rclone", "fuse.s3fs", "ftpfs"), "a remote folder"),
    **dict.fromkeys(("9p", "vboxsf", "prl_fs", "fuse.vmhgfs-fuse", "vmhgfs", "virtiofs"), "a host"),
    **dict.fromkeys(("ceph", "fuse.glusterfs", "lustre", "afs", "gpfs", "beegfs"), "a cluster"),
}
LEAST_FREE = 200_000_000  # bytes
_ROOM = 3  # times the size of the file: for itself, a copy, and a log
_OLDEST = datetime(2026, 1, 1, tzinfo=UTC)  # the program was not there before
_YEARS_AHEAD = timedelta(days=20 * 365)
_TOLERANCE = timedelta(minutes=10)  # between two clocks
_STICKS = ("/media/", "/run/media/", "/Volumes/")


def _home() -> Path:
    """The home folder; none, which no folder lies in, of a user whom the system does not know."""
    try:
        return Path.home()
    except RuntimeError:
        return Path()


@dataclass(frozen=True, slots=True)
class Probes:
    """How the machine is asked; a test gives its own answers."""

    mounts: Callable[[], Sequence[Mount]] = mounts
    free: Callable[[Path], int] = lambda folder: shutil.disk_usage(folder).free
    home: Callable[[], Path] = _home
    variables: Mapping[str, str] = field(default_factory=lambda: dict(os.environ))
    writable: Callable[[Path], bool] = lambda path: os.access(path, os.W_OK)


def look_at(
    path: Path, now: datetime, key: bytes | None = None, probes: Probes | None = None
) -> tuple[PlaceNotice, ...]:
    """What is odd about where the workspace at `path` lies, the gravest kind first; empty where
    nothing is. The file need not exist yet. Never raises for what it cannot find out."""
    asked = probes or Probes()
    folder = _real(path).parent
    mount = mount_of(folder, _quietly(asked.mounts))
    return (
        *_read_only(path, folder, mount, asked),
        *_network(folder, mount),
        *_cloud(folder, asked),
        *_removable(mount),
        *_nearly_full(path, folder, asked),
        *_clock(path, now, key),
    )


def is_shared(path: Path, probes: Probes | None = None) -> bool:
    """Whether others may reach the file past this computer, or a client may carry it away: in a
    network or cloud folder."""
    asked = probes or Probes()
    folder = _real(path).parent
    mount = mount_of(folder, _quietly(asked.mounts))
    return any(_network(folder, mount)) or any(_cloud(folder, asked))


def copy_here(path: Path, to_folder: Path, key: bytes | None = None) -> Path:
    """Copies a workspace to a safe folder, opened and compared before it counts, the key file of an
    encrypted one with it; the copy's path. A name that is taken gets a number.

    Raises WorkspaceError: missing, damaged, disk-full, keys-missing, keys-damaged.
    """
    read_header(path)
    with told(to_folder / path.name, making=True):
        to_folder.mkdir(parents=True, exist_ok=True)
        target = free(to_folder / path.name)
        copy_database(path, target, key)
        if key is not None:
            _copy_slots(path, target)
        return target


def _copy_slots(path: Path, target: Path) -> None:
    """The copy has the same ways in; without any it would be of no use."""
    try:
        copy_slots(path, target)
    except BaseException:
        remove_with_logs(target)
        raise


def _real(path: Path) -> Path:
    with suppress(OSError, RuntimeError):
        return path.resolve()
    return path.absolute()


def _quietly(ask: Callable[[], Sequence[Mount]]) -> Sequence[Mount]:
    try:
        return ask()
    except OSError:
        return ()


def _read_only(
    path: Path, folder: Path, mount: Mount | None, asked: Probes
) -> Iterator[PlaceNotice]:
    if mount is not None and "ro" in mount.options:
        yield PlaceNotice("read-only", "disk")
    elif not asked.writable(folder):
        yield PlaceNotice("read-only", "folder")
    elif path.exists() and not asked.writable(path):
        yield PlaceNotice("read-only", "file")


def _network(folder: Path, mount: Mount | None) -> Iterator[PlaceNotice]:
    if folder.as_posix().startswith("//"):
        yield PlaceNotice("network", "SMB", grave=True)
    elif mount is not None and mount.kind in NETWORKS:
        yield PlaceNotice("network", NETWORKS[mount.kind], grave=True)
    elif mount is not None and "remote" in mount.options:
        yield PlaceNotice("network", "SMB", grave=True)


def _cloud(folder: Path, asked: Probes) -> Iterator[PlaceNotice]:
    client = cloud_of(folder, asked.home(), asked.variables)
    if client:
        yield PlaceNotice("cloud", client, grave=True)


def _removable(mount: Mount | None) -> Iterator[PlaceNotice]:
    if mount is None or mount.kind in NETWORKS:
        return
    place = mount.folder.rstrip("/") + "/"
    stick = place.startswith(_STICKS) and mount.folder.rstrip("/") + "/" not in _STICKS
    if stick or "removable" in mount.options:
        yield PlaceNotice("removable", Path(mount.folder).name or mount.folder)


def _nearly_full(path: Path, folder: Path, asked: Probes) -> Iterator[PlaceNotice]:
    try:
        free = asked.free(folder)
    except OSError:
        return
    size = path.stat().st_size if path.exists() else 0
    if free < max(LEAST_FREE, _ROOM * size):
        yield PlaceNotice("nearly-full", str(free), grave=free < size)


def _clock(path: Path, now: datetime, key: bytes | None) -> Iterator[PlaceNotice]:
    newest = _newest(path, key)
    behind = newest is not None and now < newest - _TOLERANCE
    ahead = newest is not None and now > newest + _YEARS_AHEAD
    if now < _OLDEST or behind or ahead:
        yield PlaceNotice("clock", "" if newest is None else newest.isoformat())


def _newest(path: Path, key: bytes | None) -> datetime | None:
    """When the last change was made by the clock of who made it; None where nobody can tell."""
    try:
        if read_header(path).encrypted and key is None:
            return datetime.fromtimestamp(path.stat().st_mtime, UTC)
        with closing(connect(path, looking_options(path), key)) as raw:
            row = raw.execute("SELECT at FROM operations ORDER BY place DESC LIMIT 1").fetchone()
        found = None if row is None else datetime.fromisoformat(str(row[0]))
    except (WorkspaceError, OSError, ValueError, OverflowError, dbapi2.Error):
        return None
    return found if found is None or found.tzinfo else found.replace(tzinfo=UTC)
