"""A bundle is written whole or not at all, whatever happens on the way; and taken up likewise."""

import errno
import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from irm_desktop.errors import UserError, WorkspaceError
from irm_desktop.storage.workspace import Workspace
from irm_desktop.sync import boxes, bundle, bundle_package
from irm_desktop.sync.bundle import read_bundle, read_copy, write_bundle
from irm_desktop.sync.bundle_manifest import LARGEST_FILE
from irm_desktop.sync.outlook import outlook
from tests.builders import a_filled_workspace, a_plan
from tests.command_line import SAMPLE_WORKSPACE
from tests.sync.people import Person, a_copy, refused, some_people

DATABASES = Path(__file__).resolve().parent.parent / "databases"
PDF = b"%PDF-1.7 minutes of the meeting"


@pytest.fixture
def two(tmp_path: Path) -> tuple[Person, Person]:
    ana, ben = some_people(tmp_path / "people", "Ana", "Ben")
    return ana, ben


@pytest.fixture
def filled(tmp_path: Path) -> Workspace:
    """With a file kept with a source; closed by the operating system's end of the test."""
    workspace = a_filled_workspace(tmp_path, a_plan(2))
    member = workspace.members()[0].id
    source = workspace.add_source(member, kind="document", title="Minutes").created
    workspace.attach(source, "minutes.pdf", io.BytesIO(PDF))
    return workspace


@pytest.mark.parametrize(
    "path", [*sorted(DATABASES.glob("*.irm")), SAMPLE_WORKSPACE], ids=lambda path: path.name
)
def test_whatever_a_version_ever_wrote_goes_through_a_bundle(
    path: Path, two: tuple[Person, Person], tmp_path: Path
) -> None:
    ana, ben = two
    whole = read_copy(path)
    target = tmp_path / "all.irmb"

    write_bundle(whole, target, ana.me, [ben.card])
    found = read_bundle(target, ben.me, ben.colleagues)

    assert list(found.entries) == list(whole.entries)
    assert [dict(one) for one in found.operations] == [dict(one) for one in whole.operations]
    assert (found.until, found.files, found.keys) == (whole.until, whole.files, whole.keys)
    assert whole.read is not None
    assert found.read is not None
    assert [found.read(one) for one in found.files] == [whole.read(one) for one in found.files]


def failing(error: Exception, times: int = 0) -> Callable[..., object]:
    """Something that fails, after it was called so often."""
    left = [times]

    def fail(*_: object, **__: object) -> object:
        left[0] -= 1
        if left[0] < 0:
            raise error
        return None

    return fail


FULL = OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.parametrize(
    ("where", "name"),
    [
        (bundle_package.PackageWriter, "_write"),
        (bundle_package.PackageWriter, "manifest"),
        (bundle, "sync"),
        (bundle, "check_whole"),
        (Path, "replace"),
    ],
)
def test_a_full_disk_at_any_step_leaves_what_was_there(
    where: object,
    name: str,
    filled: Workspace,
    two: tuple[Person, Person],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ana, ben = two
    target = tmp_path / "out" / "sent.irmb"
    target.parent.mkdir()
    target.write_bytes(b"what was there")
    sent = filled.outgoing()
    assert ana.me

    with monkeypatch.context() as patch:
        patch.setattr(where, name, failing(FULL))
        with refused("disk-full"):
            write_bundle(sent, target, ana.me, [ben.card])

    assert target.read_bytes() == b"what was there"
    assert [one.name for one in target.parent.iterdir()] == ["sent.irmb"]
    filled.close()


@pytest.mark.parametrize("step", [0, -1])
def test_who_gives_it_up_leaves_what_was_there(
    step: int, filled: Workspace, two: tuple[Person, Person], tmp_path: Path
) -> None:
    """Before the first file, and when all but the name is done."""
    ana, ben = two
    target = tmp_path / "out" / "sent.irmb"
    target.parent.mkdir()
    sent = filled.outgoing()
    seen: list[tuple[int, int]] = []
    write_bundle(sent, target, ana.me, [ben.card], progress=lambda *one: seen.append(one))
    total = len(sent.files)
    assert total
    assert seen == [(done, total) for done in range(total + 1)]
    target.write_bytes(b"what was there")

    def give_up(*at: int) -> None:
        if at == seen[step]:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        write_bundle(sent, target, ana.me, [ben.card], progress=give_up)

    assert target.read_bytes() == b"what was there"
    assert [one.name for one in target.parent.iterdir()] == ["sent.irmb"]
    filled.close()


def test_what_is_foreseen_is_near_what_is_written(
    filled: Workspace, two: tuple[Person, Person], tmp_path: Path
) -> None:
    ana, ben = two
    sent = filled.outgoing()
    found = outlook(sent)
    written = write_bundle(sent, tmp_path / "sent.irmb", ana.me, [ben.card])
    assert (found.entries, found.files) == (written.entries, written.files)
    assert 0.5 * written.size < found.size < 2 * written.size
    assert found.everything
    later = outlook(filled.outgoing(filled.vector()))
    assert later.nothing
    assert not later.everything
    filled.close()


def test_a_file_that_is_not_as_it_was_added_stops_the_bundle(
    filled: Workspace, two: tuple[Person, Person], tmp_path: Path
) -> None:
    ana, ben = two
    sent = replace(filled.outgoing(), read=lambda _: b"something else", name="plans.irm")

    with refused("damaged") as caught:
        write_bundle(sent, tmp_path / "sent.irmb", ana.me, [ben.card])

    assert caught.value.message == (
        "A file in plans.irm is not as it was added, so no bundle was made. Take it from a backup, "
        "or delete it and add it again."
    )
    assert not list(tmp_path.glob("*.irmb"))
    filled.close()


def test_a_file_that_is_too_large_for_a_bundle_is_told(
    filled: Workspace,
    two: tuple[Person, Person],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ana, ben = two
    assert len(PDF) < LARGEST_FILE
    monkeypatch.setattr(bundle, "LARGEST_FILE", 10)

    with refused("too-large"):
        write_bundle(filled.outgoing(), tmp_path / "sent.irmb", ana.me, [ben.card])
    assert not list(tmp_path.glob("*.irmb"))
    filled.close()


def test_a_damaged_file_in_a_bundle_keeps_all_of_it_out(
    filled: Workspace, two: tuple[Person, Person], tmp_path: Path
) -> None:
    """The entries are whole; the bytes of the file kept with a source are not."""
    ana, ben = two
    with a_filled_workspace(tmp_path, a_plan(2), name="empty.irm"):
        pass
    copy = a_copy(filled, tmp_path / "ben")
    target = tmp_path / "sent.irmb"
    filled.set_fields("commitment", filled.commitment_ids()[0], {"title": "New"})
    member = filled.members()[0].id
    second = filled.add_source(member, kind="document", title="Second").created
    with ben.opens(copy) as of_ben:
        filled.attach(second, "second.pdf", io.BytesIO(PDF * 100))
        sent = filled.outgoing(of_ben.vector())
        write_bundle(sent, target, ana.me, [ben.card])
        arrived = read_bundle(target, ben.me, ben.colleagues)
        assert arrived.read is not None
        broken = replace(arrived, read=lambda name: arrived.read(name)[:-1])  # type: ignore[misc]
        before = of_ben.vector()

        with refused("damaged"):
            of_ben.merge(broken)

        assert of_ben.vector() == before
        assert not of_ben.check()
        assert of_ben.merge(arrived).change
        assert of_ben.vector() == filled.vector()
    filled.close()


def test_a_computer_without_the_library_says_so(
    filled: Workspace,
    two: tuple[Person, Person],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ana, _ = two
    sent, own = filled.outgoing(), ana.me
    assert own.card
    written = write_bundle(sent, tmp_path / "plain.irmb", own)

    def missing(name: str) -> object:
        raise ImportError(name)

    monkeypatch.setattr(boxes.importlib, "import_module", missing)
    with refused("no-encryption") as caught:
        write_bundle(sent, tmp_path / "sent.irmb", own, [own.card])

    assert written.entries == len(sent.entries)
    assert caught.value.message.startswith("Encrypted bundles do not work on this computer")
    assert isinstance(caught.value, UserError)
    assert not isinstance(caught.value, WorkspaceError)
    filled.close()
