"""The exchange by itself: when it is, what it leaves alone, and whose workspace it is."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from irm_desktop.settings import Settings
from irm_desktop.ui.exchange_folder_commands import CAME
from irm_desktop.ui.exchange_memory import FolderKept
from irm_desktop.ui.rounds import EVERY, Rounds
from tests.ui.exchange.conftest import Shared


def test_it_is_due_at_once_and_then_every_quarter_of_an_hour(qtbot: QtBot) -> None:
    now, heard = [100.0], []
    rounds = Rounds(None, lambda: now[0])  # type: ignore[arg-type]
    rounds.due.connect(lambda: heard.append(now[0]))

    rounds.look()
    assert heard == []
    rounds.begin()
    for seconds in (0, 1, EVERY - 2, EVERY, EVERY + 1, 2 * EVERY):
        now[0] = 100.0 + seconds
        rounds.look()

    assert heard == [100.0, 100.0 + EVERY, 100.0 + 2 * EVERY]
    rounds.end()


def test_the_switch_is_kept_and_begins_it(shared: Shared, monkeypatch: pytest.MonkeyPatch) -> None:
    shared.use(monkeypatch)
    dialog = shared.dialog()
    assert not shared.exchange.rounds.is_on

    dialog.by_itself.click()

    kept = FolderKept.of(shared.program.context.settings, shared.workspace.id)
    assert kept is not None
    assert kept.by_itself
    assert shared.exchange.rounds.is_on
    dialog.by_itself.click()
    assert not shared.exchange.rounds.is_on


def test_by_itself_it_leaves_and_only_tells(
    shared: Shared, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared.use(monkeypatch)
    shared.dialog().reject()
    before = shared.title()
    shared.lucia_writes("Hers")
    shared.lucia_exchanges()
    second = shared.workspace.commitment_ids()[1]
    shared.workspace.set_fields("commitment", second, {"title": "Ana's"})

    shared.exchange.rounds.due.emit()
    shared.settle()

    assert shared.title() == before
    assert len(shared.bundles()) == 1
    assert CAME in shared.exchange._notices


def test_a_bar_that_was_put_away_does_not_come_back_for_the_same(
    shared: Shared, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared.use(monkeypatch)
    shared.dialog().reject()
    shared.lucia_writes("Hers")
    shared.lucia_exchanges()
    shared.exchange.exchange(by_itself=True)
    shared.settle()
    bars = shared.exchange._notices.bars
    assert bars is not None

    bars.bars[CAME].close_button.click()
    shared.exchange.exchange(by_itself=True)
    shared.settle()
    assert CAME not in shared.exchange._notices

    shared.lucia_writes("Hers again", 1)
    shared.lucia_exchanges()
    shared.exchange.exchange(by_itself=True)
    shared.settle()
    assert CAME in shared.exchange._notices


def test_another_workspace_has_another_folder(
    shared: Shared, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared.use(monkeypatch)
    shared.dialog().by_itself.click()
    shared.dialog().reject()
    services = shared.program.context.services
    assert services is not None
    other = services.storage.create(shared.workspace.path.with_name("other.irm"), "Ana")

    shared.program.workspaces.take(other)
    shared.settle()

    assert shared.exchange.kept is None
    assert not shared.exchange.rounds.is_on
    line = shared.exchange.line
    assert line is not None
    assert line.isHidden()


def test_what_was_asked_of_a_workspace_that_was_closed_is_dropped(
    shared: Shared, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared.use(monkeypatch)
    shared.dialog().reject()
    shared.workspace.set_fields(
        "commitment", shared.workspace.commitment_ids()[0], {"title": "Ana's"}
    )

    shared.program.context.tasks.run(lambda _task: None, lambda _none: None, pytest.fail)
    shared.exchange.exchange(by_itself=True)
    shared.program.workspaces.close()
    shared.settle()

    assert shared.exchange.kept is None
    assert shared.messages.errors == []


def test_reports_are_left_where_that_is_wanted(
    shared: Shared, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    report = tmp_path / "ES-2 report.docx"
    report.write_bytes(b"a report")
    shared.use(monkeypatch)
    exported = shared.program.context.signals.exported
    exported.emit((report,))
    shared.settle()
    assert not (shared.folder / "reports").exists()

    shared.dialog().reports.click()
    exported.emit((report,))
    shared.settle()

    assert (shared.folder / "reports" / report.name).read_bytes() == b"a report"


def test_settings_that_somebody_spoilt_are_as_none(settings: Settings) -> None:
    for spoilt in (7, {"folder": 3}, {"folder": ""}, {"folder": "/x", "at": "yesterday"}):
        settings.set("exchange_folders", {"w": spoilt})
        assert FolderKept.of(settings, "w") is None
    settings.set("exchange_folders", {"w": {"folder": "/x", "later": 1}})
    assert FolderKept.of(settings, "w") == FolderKept(folder="/x")
