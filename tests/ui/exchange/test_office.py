"""The office database in the window, against a real PostgreSQL: tried, synced, nothing unseen."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from irm_desktop.ui.exchange_memory import OfficeKept
from irm_desktop.ui.office_telling import CAME
from tests.sync.office.conftest import office_url, postgres  # noqa: F401  (fixtures)
from tests.sync.office.offices import let_in, opened
from tests.ui.exchange.conftest import Shared, plain
from tests.ui.exchange.offices import AtTheOffice, a_copy


@pytest.fixture
def at_office(shared: Shared, office_url: str, tmp_path: Path) -> Iterator[AtTheOffice]:  # noqa: F811
    """Ana and Ben are researchers of the country; nothing is there yet."""
    country = shared.workspace.members()[0].country or "ES"
    ana = let_in(office_url, "ana", "researcher", country)
    ben = let_in(office_url, "ben", "researcher", country)
    with opened(a_copy(shared.workspace, tmp_path / "ben"), "Ben") as copy:
        yield AtTheOffice(shared, ana, ben, copy)


def kept(at: AtTheOffice) -> OfficeKept | None:
    return OfficeKept.of(at.shared.program.context.settings, at.workspace.id)


def test_trying_tells_who_one_is_and_sends_nothing(at_office: AtTheOffice) -> None:
    dialog = at_office.enter()

    dialog.attempt.click()
    at_office.settle()

    assert plain(dialog.facts.text()) == (
        "You are ana there: researcher of ES. The office does not hold this workspace yet, or you "
        "may not read it there. The first sync brings it there."
    )
    assert at_office.office.facts is not None
    assert at_office.office.facts.workspaces == ()
    assert dialog.problem == ""


def test_a_sync_brings_the_workspace_there(at_office: AtTheOffice) -> None:
    entries = sum(mark.seq for mark in at_office.workspace.vector().values())

    dialog = at_office.sync()

    assert dialog.problem == ""
    assert f": {entries} entries sent." in dialog.last.text()
    assert at_office.line.startswith("Synced ")
    remembered = kept(at_office)
    assert remembered is not None
    assert (remembered.url, remembered.sent) == (at_office.url, entries)
    assert at_office.ben_syncs().nothing


def test_what_others_wrote_waits_to_be_seen(at_office: AtTheOffice) -> None:
    at_office.sync().reject()
    first = at_office.ben_writes("Ben's title")
    at_office.ben_syncs()

    at_office.sync().reject()

    assert at_office.workspace.commitment(first).title != "Ben's title"
    assert plain(at_office.shared.exchange._notices[CAME].text) == (
        "The office has 1 change by Ben. Nothing is taken up before you have seen it."
    )


def test_it_is_taken_up_by_a_click_and_taken_back_by_one_undo(at_office: AtTheOffice) -> None:
    at_office.sync().reject()
    first = at_office.ben_writes("Ben's title")
    at_office.ben_syncs()
    dialog = at_office.sync()

    dialog.look.click()
    asked = at_office.shared.merge_dialog()
    assert [one.after for one in asked.preview.changes] == ["Ben's title"]
    asked.act.click()
    at_office.shared.qtbot.waitUntil(
        lambda: at_office.office.came is None and not at_office.office.busy, timeout=30_000
    )
    at_office.settle()

    assert at_office.workspace.commitment(first).title == "Ben's title"
    assert CAME not in at_office.shared.exchange._notices
    at_office.shared.program.context.operations.undo()
    assert at_office.workspace.commitment(first).title != "Ben's title"


def test_a_password_in_the_address_is_refused(at_office: AtTheOffice) -> None:
    place = at_office.url.replace("ana@", "ana:secret@")
    dialog = at_office.enter(place, "")

    dialog.act.click()
    at_office.settle()

    assert dialog.problem == (
        "The address of the office holds a password, which others could read. Leave it out: the "
        "program takes it from the keyring or the file .pgpass, or asks for it. Change it where "
        "others may have seen it."
    )
    assert kept(at_office) is None
    assert "secret" not in at_office.shared.program.context.settings.path.read_text()


def test_an_office_out_of_reach_is_told_and_nothing_hangs(
    at_office: AtTheOffice, tmp_path: Path
) -> None:
    dialog = at_office.enter(f"postgresql:///irm?host={tmp_path}")

    dialog.act.click()
    assert at_office.office.aside.busy  # not in the worker that works on the workspace
    at_office.settle()

    assert dialog.problem == (
        "The office database ana@this computer/irm cannot be reached. Check the network and the "
        "address; everything is kept here until then."
    )


def test_an_office_that_goes_away_is_told_in_the_side(
    at_office: AtTheOffice, tmp_path: Path
) -> None:
    at_office.sync().reject()
    known = kept(at_office)
    assert known is not None
    settings = at_office.shared.program.context.settings
    OfficeKept(url=f"postgresql://ana@/irm?host={tmp_path}", words="ana@office", at=known.at).keep(
        settings, at_office.workspace.id
    )
    at_office.office._opened()

    at_office.office.rounds.due.emit()
    at_office.settle()

    assert at_office.line == "Office out of reach"
    line = at_office.office.telling.line
    assert line is not None
    assert "Not synced since today" in line.toolTip()
    assert at_office.shared.messages.errors == []


def test_who_has_no_rights_is_told(at_office: AtTheOffice) -> None:
    dialog = at_office.enter(user="postgres")

    dialog.act.click()
    at_office.settle()

    assert "has no rights in the office database" in dialog.problem


def test_nothing_of_the_address_reaches_the_workspace(at_office: AtTheOffice) -> None:
    at_office.sync()
    path = at_office.workspace.path
    at_office.workspace.backup(path.with_name("looked-at.irm"))

    assert b"postgresql://" not in path.with_name("looked-at.irm").read_bytes()


def test_stopping_forgets_the_office(at_office: AtTheOffice) -> None:
    dialog = at_office.sync()

    dialog.stop.click()

    assert kept(at_office) is None
    assert at_office.line == ""
