"""On the way to an office: what it cannot tell, what is stopped, what is left meanwhile."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from irm_desktop.ui.exchange_memory import OfficeKept
from irm_desktop.ui.office_sync_commands import Way
from irm_desktop.ui.office_telling import CAME, HELD
from tests.sync.office.conftest import office_url, postgres  # noqa: F401  (fixtures)
from tests.sync.office.offices import let_in, opened
from tests.ui.exchange.conftest import Shared
from tests.ui.exchange.offices import AtTheOffice, a_copy
from tests.ui.exchange.test_folder_names import PASSPHRASE


@pytest.fixture
def at_office(shared: Shared, office_url: str, tmp_path: Path) -> Iterator[AtTheOffice]:  # noqa: F811
    """Ana may write in two countries."""
    ana = let_in(office_url, "ana", "researcher", "ES", "FR")
    ben = let_in(office_url, "ben", "researcher", "ES")
    with opened(a_copy(shared.workspace, tmp_path / "ben"), "Ben") as copy:
        yield AtTheOffice(shared, ana, ben, copy)


def services(at: AtTheOffice) -> Any:
    """Any: the doors."""
    return at.shared.program.context.services


def test_the_country_of_an_empty_workspace_is_asked_for(
    at_office: AtTheOffice, tmp_path: Path
) -> None:
    empty = services(at_office).storage.create(tmp_path / "empty.irm", "Ana")
    at_office.shared.program.workspaces.take(empty)
    at_office.settle()
    dialog = at_office.enter()
    assert dialog.country.isHidden()

    dialog.act.click()
    at_office.settle()
    assert dialog.problem == (
        "This workspace has no member yet, so the office cannot tell of which country it is. Type "
        "the code of the country, such as ES, or add the member first. Nothing was sent."
    )
    assert not dialog.country.isHidden()

    dialog.country.setText("fr")
    dialog.act.click()
    at_office.settle()
    assert dialog.problem == ""
    facts = services(at_office).sync.office.meet(at_office.url)
    held = facts.held(empty.id)
    assert held is not None
    assert held.country == "FR"


def test_trying_keeps_nothing(at_office: AtTheOffice) -> None:
    dialog = at_office.enter()

    dialog.attempt.click()
    at_office.settle()

    settings = at_office.shared.program.context.settings
    assert OfficeKept.of(settings, at_office.workspace.id) is None
    assert at_office.line == ""


def test_cancel_stops_a_sync_and_keeps_the_dialog(
    at_office: AtTheOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    began: list[int] = []

    def endless(_w: object, _u: str, _p: str, progress: Callable[..., None], **_: object) -> None:
        while True:
            began.append(1)
            progress("sending", 1, 2)

    monkeypatch.setattr(services(at_office).sync.office, "send", endless)
    dialog = at_office.enter()
    dialog.act.click()
    at_office.shared.qtbot.waitUntil(lambda: bool(began), timeout=30_000)
    assert dialog.leave.text() == "Cancel"
    assert not dialog.act.isEnabled()

    dialog.leave.click()
    at_office.settle()

    assert dialog.isVisible()
    assert dialog.leave.text() == "Close"
    said = at_office.shared.window.status.sentence.text()
    assert said == "Stopped. What was sent and taken up before that is kept."


def test_a_call_that_hangs_can_be_given_up(
    at_office: AtTheOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    hangs = threading.Event()
    monkeypatch.setattr(services(at_office).sync.office, "meet", lambda *_: hangs.wait(60))
    dialog = at_office.enter()
    dialog.act.click()
    assert dialog.doing == "Calling the office …"

    dialog.reject()
    hangs.set()
    at_office.settle()

    assert dialog.isVisible()
    assert not at_office.office.busy
    assert at_office.office.facts is None


def test_a_workspace_that_is_closed_meanwhile_is_not_synced(at_office: AtTheOffice) -> None:
    at_office.sync().reject()
    at_office.office.sync(Way(by_itself=True))

    at_office.shared.program.workspaces.close()
    at_office.shared.qtbot.wait(200)

    assert at_office.office.kept is None
    assert not at_office.office.aside.busy
    assert at_office.shared.messages.errors == []


def test_names_of_sealed_people_keep_all_back_but_what_comes(at_office: AtTheOffice) -> None:
    at_office.sync().reject()
    workspace = at_office.workspace
    person = workspace.add_person(workspace.members()[0].id, name="José Núñez Pérez").created
    first = workspace.commitment_ids()[0]
    workspace.set_fields("commitment", first, {"text": "José Núñez Pérez promised it."})
    workspace.set_fields("commitment", first, {"text": "The ministry promised it."})
    workspace.make_seal(PASSPHRASE)
    workspace.seal_person(person)
    workspace.close_seal()
    at_office.ben_writes("Ben's", 1)
    at_office.ben_syncs()

    at_office.office.sync(Way(by_itself=True))
    at_office.settle()
    notices = at_office.shared.exchange._notices
    assert notices[HELD].text.startswith("Nothing was sent to the office. ")
    assert CAME in notices
    assert at_office.line.startswith("Not synced since ")

    dialog = at_office.open()
    dialog.names.passphrase.setText(PASSPHRASE)
    dialog.act.click()
    at_office.settle()
    assert at_office.office.held == ""
    at_office.ben_syncs()
    assert at_office.ben.commitment(first).text == "The ministry promised it."
    assert "Núñez" not in repr(at_office.ben.history([first]))


def test_read_only_is_left_alone(at_office: AtTheOffice) -> None:
    at_office.sync().reject()
    path = at_office.workspace.path
    at_office.shared.program.workspaces.close()
    at_office.shared.program.workspaces.open_path(path, read_only=True)
    at_office.shared.qtbot.waitUntil(
        lambda: at_office.shared.program.context.workspace is not None, timeout=30_000
    )

    assert at_office.office.kept is None
    assert not at_office.shared.window.actions_book["office_sync"].isEnabled()
    assert not at_office.shared.window.actions_book["exchange_folder"].isEnabled()
