"""What is odd about the folder of a workspace is told, whatever the system calls it."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from irm_desktop.domain.safety_records import PLACES, PlaceNotice
from irm_desktop.errors import WorkspaceError
from irm_desktop.storage import mounts as mounts_module
from irm_desktop.storage.clouds import cloud_of
from irm_desktop.storage.mounts import Mount, mount_of
from irm_desktop.storage.places import LEAST_FREE, Probes, copy_here, is_shared, look_at
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_filled_workspace, the_library

DISK = Mount("/dev/sda1", "/", "ext4", ("rw",))


def probes(
    *found: Mount,
    free: int = 10**12,
    home: str = "/home/ana",
    writable: Callable[[Path], bool] = lambda path: True,
    **variables: str,
) -> Probes:
    return Probes(lambda: (DISK, *found), lambda _: free, lambda: Path(home), variables, writable)


def kinds(notices: tuple[PlaceNotice, ...]) -> list[tuple[str, str]]:
    assert sorted(notices, key=lambda one: PLACES.index(one.kind)) == list(notices)
    return [(one.kind, one.detail) for one in notices]


def test_an_ordinary_folder_is_not_odd(tmp_path: Path) -> None:
    with a_filled_workspace(tmp_path) as workspace:
        assert look_at(workspace.path, datetime.now(UTC), probes=probes()) == ()
    assert look_at(tmp_path / "not there yet.irm", datetime.now(UTC), probes=probes()) == ()


@pytest.mark.parametrize(
    ("kind", "detail"),
    [
        ("nfs4", "NFS"),
        ("cifs", "SMB"),
        ("smbfs", "SMB"),
        ("fuse.sshfs", "SSH"),
        ("davfs", "WebDAV"),
        ("9p", "a host"),
        ("fuse.glusterfs", "a cluster"),
    ],
)
def test_a_network_folder_is_told_by_its_file_system(
    tmp_path: Path, kind: str, detail: str
) -> None:
    share = Mount("server:/plans", str(tmp_path), kind, ("rw",))
    path = tmp_path / "deep" / "plans.irm"
    (notice,) = look_at(path, datetime.now(UTC), probes=probes(share))
    assert notice == PlaceNotice("network", detail, grave=True)
    assert is_shared(path, probes(share))


def test_a_drive_letter_of_the_network_is_told_by_its_option(tmp_path: Path) -> None:
    drive = Mount("Z:", str(tmp_path), "ntfs", ("rw", "remote"))
    assert kinds(look_at(tmp_path / "plans.irm", datetime.now(UTC), probes=probes(drive))) == [
        ("network", "SMB")
    ]


def test_only_the_mount_the_folder_lies_on_counts(tmp_path: Path) -> None:
    beside = Mount("server:/x", str(tmp_path) + "-other", "nfs", ("rw",))
    below = Mount("server:/y", str(tmp_path / "below"), "nfs", ("rw",))
    path = tmp_path / "plans.irm"
    assert look_at(path, datetime.now(UTC), probes=probes(beside, below)) == ()
    over = Mount("/dev/sdb1", str(tmp_path), "ext4", ("rw",))
    under = Mount("server:/z", str(tmp_path), "nfs", ("rw",))
    assert (
        look_at(path, datetime.now(UTC), probes=probes(under, over)) == ()
    )  # what was mounted last is seen
    assert not is_shared(path, probes(under, over))


def test_a_stick_is_called_by_its_name() -> None:
    path = Path("/media/ana/STICK/plans.irm")
    stick = Mount("/dev/sdb1", "/media/ana/STICK", "vfat", ("rw",))
    assert kinds(look_at(path, datetime.now(UTC), probes=probes(stick))) == [("removable", "STICK")]
    windows = Mount("E:", "/e", "fat32", ("rw", "removable"))
    assert kinds(look_at(Path("/e/plans.irm"), datetime.now(UTC), probes=probes(windows))) == [
        ("removable", "e")
    ]
    assert not is_shared(path, probes(stick))


def test_a_disk_that_is_mounted_for_reading_is_told(tmp_path: Path) -> None:
    disk = Mount("/dev/sr0", str(tmp_path), "iso9660", ("ro",))
    path = tmp_path / "plans.irm"
    assert kinds(look_at(path, datetime.now(UTC), probes=probes(disk))) == [("read-only", "disk")]


@pytest.mark.parametrize(("refused", "detail"), [("folder", "folder"), ("plans.irm", "file")])
def test_a_folder_or_file_without_the_right_to_write_is_told(
    tmp_path: Path, refused: str, detail: str
) -> None:
    with a_filled_workspace(tmp_path) as workspace:
        path = workspace.path
    name = tmp_path.name if refused == "folder" else refused
    asked = probes(writable=lambda one: one.name != name)
    assert kinds(look_at(path, datetime.now(UTC), probes=asked)) == [("read-only", detail)]


def test_a_disk_that_is_nearly_full_is_told_with_what_is_left(tmp_path: Path) -> None:
    with a_filled_workspace(tmp_path) as workspace:
        path = workspace.path
    size = path.stat().st_size
    told = look_at(path, datetime.now(UTC), probes=probes(free=LEAST_FREE - 1))
    assert told == (PlaceNotice("nearly-full", str(LEAST_FREE - 1)),)
    assert look_at(path, datetime.now(UTC), probes=probes(free=LEAST_FREE)) == ()
    (grave,) = look_at(path, datetime.now(UTC), probes=probes(free=size - 1))
    assert grave.grave


def test_of_a_large_file_three_times_its_size_must_be_free(tmp_path: Path) -> None:
    path = tmp_path / "large.irm"
    with path.open("wb") as file:
        file.truncate(LEAST_FREE)
    assert look_at(path, datetime.now(UTC), probes=probes(free=3 * LEAST_FREE)) == ()
    told = kinds(look_at(path, datetime.now(UTC), probes=probes(free=3 * LEAST_FREE - 1)))
    assert told == [("nearly-full", str(3 * LEAST_FREE - 1))]


@pytest.mark.parametrize(
    ("wrong", "odd"),
    [
        (timedelta(minutes=-5), False),
        (timedelta(days=-2), True),
        (timedelta(days=-365 * 8), True),
        (timedelta(days=900), False),
        (timedelta(days=365 * 40), True),
    ],
)
def test_a_clock_that_cannot_be_right_is_told(tmp_path: Path, wrong: timedelta, odd: bool) -> None:
    with a_filled_workspace(tmp_path) as workspace:
        path = workspace.path
    now = datetime.now(UTC)
    told = look_at(path, now + wrong, probes=probes())
    assert [one.kind for one in told] == ["clock"] * odd
    for one in told:
        assert abs(datetime.fromisoformat(one.detail) - now) < timedelta(minutes=10)


def test_nothing_that_cannot_be_found_out_is_an_error(tmp_path: Path) -> None:
    def refuse(*_: object) -> int:
        raise OSError(5, "Input/output error")

    path = tmp_path / "plans.irm"
    path.write_bytes(b"SQLite format 3\x00" + b"\xff" * 500)
    asked = Probes(refuse, refuse, lambda: Path("/home/ana"), {})  # type: ignore[arg-type]
    assert look_at(path, datetime.now(UTC), probes=asked) == ()


# Folders as the clients make them, below a home of /home/ana.
@pytest.mark.parametrize(
    ("folder", "client"),
    [
        ("/home/ana/OneDrive/plans", "OneDrive"),
        ("/home/ana/OneDrive - Office of the IRM/plans", "OneDrive"),
        ("/srv/OneDrive - Office of the IRM", "OneDrive"),
        ("/home/ana/Library/CloudStorage/GoogleDrive-ana@example.org/My Drive", "Google Drive"),
        ("/home/ana/Library/CloudStorage/Tresorit-x", "Tresorit"),
        ("/home/ana/Library/Mobile Documents/com~apple~CloudDocs/plans", "iCloud Drive"),
        ("/home/ana/Dropbox (Office)/plans", "Dropbox"),
        ("/home/ana/Nextcloud/a/b/c", "Nextcloud"),
        ("/home/ana/Box", "Box"),
        ("/home/ana/Documents/Box", ""),
        ("/home/ana/Documents/Sync", ""),
        ("/home/ana/Documents", ""),
        ("/home/ana", ""),
    ],
)
def test_cloud_folders_are_told_by_their_names(folder: str, client: str) -> None:
    assert cloud_of(Path(folder), Path("/home/ana"), {}, lambda _: iter(())) == client


def test_onedrive_under_another_name_is_told_by_windows() -> None:
    folder = Path("/work/files/plans")
    assert cloud_of(folder, Path("/home/ana"), {"OneDriveCommercial": "/work/files"}) == "OneDrive"


@pytest.mark.parametrize(
    ("mark", "client"),
    [
        (".dropbox", "Dropbox"),
        (".stfolder", "Syncthing"),
        (".sync_a1b2c3.db", "Nextcloud"),
        (".tmp.drivedownload", "Google Drive"),
        ("notes.db", ""),
    ],
)
def test_cloud_folders_are_told_by_what_the_client_leaves(
    tmp_path: Path, mark: str, client: str
) -> None:
    (tmp_path / mark).touch()
    path = tmp_path / "plans" / "es" / "plans.irm"
    told = kinds(look_at(path, datetime.now(UTC), probes=probes()))
    assert told == ([("cloud", client)] if client else [])
    assert is_shared(path, probes()) == bool(client)


def test_marks_in_the_home_folder_are_settings_of_a_client(tmp_path: Path) -> None:
    (tmp_path / ".dropbox").mkdir()
    path = tmp_path / "Documents" / "plans.irm"
    assert look_at(path, datetime.now(UTC), probes=probes(home=str(tmp_path))) == ()


def test_the_mounts_of_this_system_are_read() -> None:
    found = mounts_module.mounts()
    assert mount_of(Path.cwd(), found) is not None or not found


def test_names_of_mounts_with_spaces_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = tmp_path / "mounts"
    table.write_text("/dev/sdb1 /media/ana/MY\\040STICK vfat rw,nosuid 0 0\nodd line\n")
    monkeypatch.setattr(mounts_module, "_LINUX", table)
    expected = Mount("/dev/sdb1", "/media/ana/MY STICK", "vfat", ("rw", "nosuid"))
    assert mounts_module.mounts() == (expected,)


def test_the_mounts_of_other_systems_are_asked_of_psutil(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mounts_module, "_LINUX", Path("/nowhere/mounts"))
    assert {one.kind for one in mounts_module.mounts()} >= {"proc"}


@pytest.fixture
def spain_on_a_share(tmp_path: Path) -> Iterator[Workspace]:
    (tmp_path / "share").mkdir()
    with a_filled_workspace(tmp_path / "share") as workspace:
        yield workspace


def test_a_copy_on_this_computer_holds_everything(
    spain_on_a_share: Workspace, tmp_path: Path
) -> None:
    spain_on_a_share.rate(spain_on_a_share.commitment_ids()[0], "specificity", "high")
    first = copy_here(spain_on_a_share.path, tmp_path / "here")
    second = copy_here(spain_on_a_share.path, tmp_path / "here")
    assert [one.name for one in (first, second)] == ["plans.irm", "plans 2.irm"]
    with Workspace.open(second, actor="Ana", library=the_library()) as opened:
        assert opened.values(opened.commitment_ids()[0]) == {"specificity": "high"}
        assert opened.check() == []


def test_a_copy_that_cannot_be_made_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(WorkspaceError) as caught:
        copy_here(tmp_path / "gone.irm", tmp_path / "here")
    assert caught.value.code == "missing"
    assert list(tmp_path.iterdir()) == []


def test_a_user_whom_the_system_does_not_know_has_no_home(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As in a container that is run under a number: its workspaces open like any other."""

    users = pytest.importorskip("pwd")

    def unknown(_: int) -> None:
        raise KeyError

    monkeypatch.delenv("HOME")
    monkeypatch.setattr(users, "getpwuid", unknown)
    with pytest.raises(RuntimeError):
        Path.home()
    probes_ = Probes(lambda: (DISK,), lambda _: 10**12, variables={})
    assert look_at(tmp_path / "plans.irm", datetime.now(UTC), probes=probes_) == ()
    assert cloud_of(Path("/box"), probes_.home(), {}, lambda _: iter(())) == ""
    with a_filled_workspace(tmp_path) as workspace:
        assert len(workspace.plans()) == 1
