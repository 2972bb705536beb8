"""An office open as a workspace: each edit in the journal of the one it belongs to."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NoReturn

import psycopg
import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from irm_desktop.errors import WorkspaceError
from irm_desktop.office_services import OfficeDoor
from irm_desktop.storage.workspace import Workspace
from irm_desktop.sync.office.address_file import address_file
from irm_desktop.sync.office.workspace import OfficeWorkspace
from tests.builders import the_library
from tests.sync.office.offices import a_country, let_in, opened, rows, synced, url_as

Opened = Callable[[str], OfficeWorkspace]


@pytest.fixture
def laptops(office_url: str, tmp_path: Path) -> tuple[Path, Path]:
    """The files of Spain and France, which the office holds too."""
    for role in ("ana", "ben"):
        let_in(office_url, role, "staff")
    let_in(office_url, "rita", "auditor", "ES", "FR")
    found = []
    for key, name in (("ES", "Spain"), ("FR", "France")):
        with a_country(tmp_path / "laptop", key, name) as workspace:
            synced(workspace, url_as(office_url, "ana"))
            found.append(workspace.path)
    return found[0], found[1]


@pytest.fixture
def window(office_url: str, laptops: tuple[Path, Path]) -> Iterator[Opened]:
    """The office as somebody has it open."""
    made: list[OfficeWorkspace] = []

    def enter(role: str) -> OfficeWorkspace:
        made.append(OfficeDoor(the_library()).open(url_as(office_url, role)))
        return made[-1]

    yield enter
    for one in made:
        one.close()


def first_of(workspace: Workspace, plan: str) -> str:
    return workspace.commitment_ids(workspace.plan_by_key(plan).id)[0]


def test_an_edit_comes_to_the_laptop_of_its_country_and_no_other(
    window: Opened, laptops: tuple[Path, Path], office_url: str
) -> None:
    ana = window("ana")
    assert [one.key for one in ana.members()] == ["FR", "ES"]
    found = first_of(ana, "ES-2")
    ana.set_fields("commitment", found, {"title": "From the office"})
    pulled = []
    for path in laptops:
        with opened(path, "Lia") as laptop:
            pulled.append(synced(laptop, url_as(office_url, "ana")).pulled)
            if path == laptops[0]:
                assert laptop.commitment(found).title == "From the office"
                assert laptop.check() == []
    assert pulled == [1, 0]


def test_who_never_heard_whether_an_edit_was_kept_goes_on(
    window: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana = window("ana")
    one = first_of(ana, "ES-2")
    ana.set_fields("commitment", one, {"title": "Before"})
    commit = Connection.commit

    def away(*_given: object) -> NoReturn:
        raise OperationalError("", {}, psycopg.OperationalError(), connection_invalidated=True)

    def kept_unheard(connection: Connection) -> None:
        commit(connection)
        monkeypatch.setattr(ana._engine, "connect", away)
        away()

    with monkeypatch.context() as patched:
        patched.setattr(Connection, "commit", kept_unheard)
        with pytest.raises(WorkspaceError) as lost:
            ana.set_fields("commitment", one, {"title": "Kept"})
    assert lost.value.code == "office-lost"
    monkeypatch.undo()
    assert ana.commitment(one).title == "Kept"

    ana.set_fields("commitment", one, {"title": "After"})

    assert ana.commitment(one).title == "After"
    assert ana.undo()
    assert ana.commitment(one).title == "Kept"
    assert ana.check() == []


def test_one_step_stays_in_one_country(window: Opened) -> None:
    ana = window("ana")
    both = [first_of(ana, plan) for plan in ("ES-2", "FR-2")]
    before = [ana.commitment(one).title for one in both]

    def change_both() -> None:
        with ana._operation("Both") as op:
            for one in both:
                op.edit("commitment", one, {"title": "Both"})

    with pytest.raises(WorkspaceError) as refused:
        change_both()
    assert refused.value.code == "several-workspaces"
    assert refused.value.message == (
        "This would change ES and FR in one step, and each of them keeps its own journal. "
        "Do it for one at a time. Nothing was changed."
    )
    assert [ana.commitment(one).title for one in both] == before


def test_everybody_takes_back_their_own(window: Opened) -> None:
    ana, ben = window("ana"), window("ben")
    spain, france = first_of(ana, "ES-2"), first_of(ana, "FR-2")
    old = ana.commitment(spain).title
    ana.set_fields("commitment", spain, {"title": "Of Ana"})
    ben.set_fields("commitment", france, {"title": "Of Ben"})
    assert ana.undo()
    assert ana.commitment(spain).title == old
    assert ana.commitment(france).title == "Of Ben"
    assert ana.undo_sentence != ben.undo_sentence


def test_who_may_only_read_is_told_so(window: Opened, office_url: str) -> None:
    rita = window("rita")
    before = rows(office_url, "SELECT count(*) FROM journal")
    with pytest.raises(WorkspaceError) as refused:
        rita.set_fields("commitment", first_of(rita, "ES-2"), {"title": "By an auditor"})
    assert refused.value.code == "office-rights"
    assert "write nothing in it" in refused.value.message
    assert rows(office_url, "SELECT count(*) FROM journal") == before


def test_what_makes_no_sense_there_is_refused_with_what_to_do(
    window: Opened, tmp_path: Path
) -> None:
    ana = window("ana")
    member = ana.members()[0].id
    tried: tuple[Callable[[], object], ...] = (
        lambda: ana.backup(tmp_path / "copy.irm"),
        lambda: ana.keep_backup("asked"),
        lambda: ana.make_seal("seven tulips in march"),
        lambda: ana.add_person(member, name="Somebody"),
        lambda: ana.evidence_pack(),
        lambda: ana.repair(),
        lambda: ana.outgoing(),
    )
    for work in tried:
        with pytest.raises(WorkspaceError, match=r"Nothing was changed\.$") as refused:
            work()
        assert refused.value.code == "not-in-office"
    assert ana.backups() == ()
    assert not ana.encrypted
    assert not ana.changed_since_backup()


def test_its_file_holds_the_address_and_nothing_else(office_url: str, window: Opened) -> None:
    url = url_as(office_url, "ana")
    path = window("ana").path
    assert path == address_file(url)
    assert path.read_text(encoding="utf-8") == f"{url}\n"


@pytest.mark.parametrize(
    ("place", "user", "url"),
    [
        ("office.example.org", "ana", "postgresql://ana@office.example.org"),
        ("office.example.org/irm", "", "postgresql://office.example.org/irm"),
        (" postgresql://office.example.org/irm ", "ana", "postgresql://ana@office.example.org/irm"),
        (
            "postgresql://eva@office.example.org/irm",
            "ana",
            "postgresql://eva@office.example.org/irm",
        ),
        ("office.example.org", "ana@irm", "postgresql://ana%40irm@office.example.org"),
    ],
)
def test_an_address_may_be_typed_in_short(place: str, user: str, url: str) -> None:
    assert OfficeDoor(the_library()).url(place, user) == url
