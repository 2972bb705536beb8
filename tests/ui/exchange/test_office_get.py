"""The first copy on this computer of a workspace that an office holds."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from irm_desktop.errors import WorkspaceError
from irm_desktop.ui.dialogs.office_get import OfficeGetDialog
from irm_desktop.ui.exchange_memory import OfficeKept
from tests.sync.office.conftest import office_url, postgres  # noqa: F401  (fixtures)
from tests.sync.office.offices import a_country, let_in, synced
from tests.ui.exchange.conftest import Shared, plain
from tests.ui.exchange.offices import AtTheOffice


@pytest.fixture
def at_office(shared: Shared, office_url: str, tmp_path: Path) -> Iterator[AtTheOffice]:  # noqa: F811
    """Ben brought his workspace of France there, which Ana has not; both may write in it."""
    ana = let_in(office_url, "ana", "researcher", "FR")
    ben = let_in(office_url, "ben", "researcher", "FR")
    with a_country(tmp_path / "ben", "FR", "France", "Ben") as bens:
        synced(bens, ben)
        yield AtTheOffice(shared, ana, ben, bens)


def ask(at: AtTheOffice, url: str = "") -> OfficeGetDialog:
    """What the office holds."""
    at.shared.commands.getting.open()
    (dialog,) = [one for one in at.shared.window.findChildren(OfficeGetDialog) if one.isVisible()]
    dialog.lines.fill(url or at.place, "ana")
    dialog.ask.click()
    at.settle()
    return dialog


def test_it_is_told_what_the_office_holds(at_office: AtTheOffice) -> None:
    dialog = ask(at_office)

    assert plain(dialog.who.text()) == "You are ana there: researcher of FR."
    row = dialog.list.topLevelItem(0)
    assert row is not None
    assert [plain(row.text(place)) for place in range(2)] == ["FR", "FR"]
    assert dialog.list.topLevelItemCount() == 1
    assert dialog.name.text() == "FR.irm"


def test_it_is_made_opened_and_remembered(at_office: AtTheOffice, tmp_path: Path) -> None:
    dialog = ask(at_office)
    dialog.folder.setText(str(tmp_path))
    dialog.name.setText("france.irm")

    dialog.act.click()
    at_office.settle()

    workspace = at_office.workspace
    assert workspace.path == tmp_path / "france.irm"
    assert workspace.id == at_office.ben.id
    assert workspace.vector() == at_office.ben.vector()
    kept = OfficeKept.of(at_office.shared.program.context.settings, workspace.id)
    assert kept is not None
    assert kept.url == at_office.url
    assert at_office.line.startswith("Synced ")


def test_a_file_that_is_there_is_not_touched(at_office: AtTheOffice, tmp_path: Path) -> None:
    there = tmp_path / "there.irm"
    there.write_bytes(b"mine")
    dialog = ask(at_office)
    dialog.folder.setText(str(tmp_path))
    dialog.name.setText("there.irm")

    dialog.act.click()

    assert dialog.problem == "there.irm is there already. Choose another name."
    assert there.read_bytes() == b"mine"


def test_an_office_that_is_away_is_told(at_office: AtTheOffice, tmp_path: Path) -> None:
    dialog = ask(at_office, f"postgresql:///irm?host={tmp_path}")

    assert dialog.problem.endswith("everything is kept here until then.")
    assert not dialog.act.isEnabled()


def test_what_was_not_fetched_to_its_end_is_opened_and_told(
    at_office: AtTheOffice, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    services = at_office.shared.program.context.services
    assert services is not None

    def cut(*_given: object) -> None:
        raise WorkspaceError("The connection was lost.", "office-lost")

    monkeypatch.setattr(services.sync.office, "fill", cut)
    dialog = ask(at_office)
    dialog.folder.setText(str(tmp_path))

    dialog.act.click()
    at_office.settle()

    assert at_office.workspace.id == at_office.ben.id
    assert at_office.shared.messages.infos == [
        "The connection was lost. Not all of it came yet. Sync again to go on from there."
    ]
    monkeypatch.undo()
    at_office.office.rounds.due.emit()
    at_office.settle()
    assert at_office.office.came is not None
