"""The page of people: names typed, sealed, opened for a while, and never copied into histories."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from irm_desktop.app import Application
from irm_desktop.storage import seal as seal_module
from irm_desktop.ui.dialogs.export import ExportDialog
from irm_desktop.ui.dialogs.seal import MakeSealDialog, OpenSealDialog
from irm_desktop.ui.dialogs.seal_person import SealPersonDialog
from irm_desktop.ui.kept_clipboard import HINTS
from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.pages.people_page import PeoplePage
from tests.sealing import PASSPHRASE, a_sealed_person, cheap_seal
from tests.ui.conftest import RecordedMessages

__all__ = ["cheap_seal"]
pytestmark = pytest.mark.usefixtures("cheap_seal")
NAME = "José Núñez Pérez"


@pytest.fixture
def page(window: MainWindow) -> PeoplePage:
    window.show_page("people")
    found = window.page("people")
    assert isinstance(found, PeoplePage)
    return found


def dialog(kind: type[QWidget]) -> QWidget:
    """The dialog that is open."""
    return next(
        one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()
    )


def add(page: PeoplePage, name: str) -> str:
    page.list.add.click()
    page.form.name.line.setText(name)
    page.form.name.line.textEdited.emit(name)
    page.flush()
    return next(one.id for one in page.context.open_workspace.people() if one.name == name)


def seal_open(qtbot: QtBot, page: PeoplePage) -> None:
    page.seal.open.click()
    opening = dialog(OpenSealDialog)
    assert isinstance(opening, OpenSealDialog)
    opening.passphrase.setText(PASSPHRASE)
    opening.why.setText("To call back")
    opening.act.click()
    qtbot.waitUntil(lambda: page.context.open_workspace.seal_state().open, timeout=20_000)
    qtbot.waitUntil(lambda: page.seal.shut.isVisibleTo(page), timeout=5_000)


def test_a_person_is_added_and_named(page: PeoplePage) -> None:
    person = add(page, NAME)
    (found,) = page.context.open_workspace.people()
    assert (found.id, found.name) == (person, NAME)
    assert found.pseudonym
    assert page.list.list.item(0).text() == NAME


def test_the_page_opens_with_the_person_who_is_asked_for(window: MainWindow) -> None:
    workspace = window.context.open_workspace
    workspace.add_person("", pseudonym="Abedul")
    asked = workspace.add_person("", pseudonym="Olmo").created
    window.show_page("people", asked)
    page = window.page("people")
    assert isinstance(page, PeoplePage)
    assert page.form.title.text() == "“Olmo”"


def test_the_status_line_and_undo_say_the_pseudonym(window: MainWindow, page: PeoplePage) -> None:
    add(page, NAME)
    pseudonym = page.context.open_workspace.people()[0].pseudonym
    assert window.status.sentence.text() == f"Person “{pseudonym}” changed"
    window.actions_book["undo"].trigger()
    assert "José" not in window.status.sentence.text()


def test_a_refused_sector_or_pseudonym_shows_what_the_file_holds(
    program: Application, page: PeoplePage
) -> None:
    add(page, NAME)
    before = page.context.open_workspace.people()[0].pseudonym
    page.form.pseudonym.line.setText("Señor Núñez")
    page.form.pseudonym.flush()
    assert page.form.pseudonym.line.text() == before
    messages = program.context.messages
    assert isinstance(messages, RecordedMessages)
    assert messages.errors == [
        "The pseudonym holds a part of the name. Choose a word that says nothing of the person."
    ]


def test_sealing_makes_the_seal_first_where_there_is_none(qtbot: QtBot, page: PeoplePage) -> None:
    person = add(page, NAME)
    page.form.seal.click()
    making = dialog(MakeSealDialog)
    assert isinstance(making, MakeSealDialog)
    making.new.first.setText(PASSPHRASE)
    making.new.second.setText("something else entirely")
    making.act.click()
    assert making._problem.text() == "The two passphrases differ. Type them again."
    making.new.second.setText(PASSPHRASE)
    making.act.click()
    workspace = page.context.open_workspace
    qtbot.waitUntil(lambda: workspace.seal_state().made, timeout=20_000)
    qtbot.waitUntil(
        lambda: any(isinstance(w, SealPersonDialog) for w in QApplication.topLevelWidgets()),
        timeout=5_000,
    )
    dialog(SealPersonDialog).act.click()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: workspace.person(person).sealed, timeout=20_000)
    qtbot.waitUntil(lambda: page.form.sealed.isVisibleTo(page), timeout=5_000)
    shown = " ".join(one.text() for one in page.findChildren(QWidget) if hasattr(one, "text"))
    assert "Núñez" not in shown
    assert page.form.name.line.text() == ""
    focused = page.window().focusWidget()  # not the next button, which deletes the person
    assert focused is page.list.list


def test_what_undo_cannot_take_back_offers_no_undo(
    qtbot: QtBot, window: MainWindow, page: PeoplePage
) -> None:
    a_sealed_person(page.context.open_workspace, NAME)
    page.open_plan(window.plan_id)
    seal_open(qtbot, page)
    assert window.status.sentence.text() == "Seal opened"
    assert not window.status.undo.isVisibleTo(window.status)


def test_the_name_is_seen_while_the_seal_is_open_and_cannot_be_copied(
    qtbot: QtBot, window: MainWindow, page: PeoplePage
) -> None:
    a_sealed_person(page.context.open_workspace, NAME, contact="jose@example.org")
    page.open_plan(window.plan_id)
    seal_open(qtbot, page)
    assert page.form.sealed_name.text() == NAME
    assert page.form.sealed_note.text() == "jose@example.org"
    flags = page.form.sealed_name.textInteractionFlags()
    assert flags == Qt.TextInteractionFlag.NoTextInteraction
    assert "closes by itself in 4:" in page.seal.words.text()
    page.seal.shut.click()
    assert page.form.sealed_name.text() == ""
    assert not page.context.open_workspace.seal_state().open


def test_the_seal_closes_by_itself_and_the_page_says_so(
    qtbot: QtBot, page: PeoplePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_sealed_person(page.context.open_workspace, NAME)
    page.open_plan(None)
    monkeypatch.setattr(seal_module, "OPEN_FOR", seal_module.OPEN_FOR / 300)  # one second
    page.seal.open.click()
    opening = dialog(OpenSealDialog)
    assert isinstance(opening, OpenSealDialog)
    opening.passphrase.setText(PASSPHRASE)
    opening.why.setText("To call back")
    opening.act.click()
    qtbot.waitUntil(lambda: page.form.sealed_name.text() == NAME, timeout=20_000)
    qtbot.waitUntil(lambda: page.form.sealed_name.text() == "", timeout=10_000)
    assert page.seal.open.isVisibleTo(page)


def test_leaving_the_page_closes_the_seal(
    qtbot: QtBot, window: MainWindow, page: PeoplePage
) -> None:
    a_sealed_person(page.context.open_workspace, NAME)
    page.open_plan(None)
    seal_open(qtbot, page)
    window.show_page("commitments")
    assert not page.context.open_workspace.seal_state().open


def test_a_wrong_passphrase_is_said_in_the_dialog(qtbot: QtBot, page: PeoplePage) -> None:
    a_sealed_person(page.context.open_workspace, NAME)
    page.open_plan(None)
    page.seal.open.click()
    opening = dialog(OpenSealDialog)
    assert isinstance(opening, OpenSealDialog)
    opening.passphrase.setText("not the one")
    opening.why.setText("To call back")
    opening.act.click()
    said = "This is not the passphrase of the seal. Nothing was opened."
    qtbot.waitUntil(lambda: opening._problem.text() == said, timeout=20_000)
    opening.reject()


def test_a_copied_name_carries_the_hints_against_histories(page: PeoplePage) -> None:
    add(page, NAME)
    line = page.form.name.line
    line.selectAll()
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier, "c")
    QApplication.sendEvent(line, key)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == NAME
    assert set(HINTS) <= set(data.formats())
    QGuiApplication.clipboard().clear()


def test_keyboards_learn_nothing_of_names(page: PeoplePage) -> None:
    for field in (page.form.name, page.form.contact):
        assert field.line.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData


def test_an_export_waits_for_the_search_for_names(
    qtbot: QtBot, window: MainWindow, page: PeoplePage
) -> None:
    workspace = page.context.open_workspace
    one = workspace.commitment_ids()[0]
    workspace.rate(one, "specificity", "high", reason="As Pérez said")
    a_sealed_person(workspace, NAME, pseudonym="Alder")
    window.actions_book["export"].trigger()
    export = dialog(ExportDialog)
    assert isinstance(export, ExportDialog)
    written = workspace.path.with_name("report.docx")
    export.word_name.setText(written.name)
    export.excel.setChecked(False)
    export.act.click()
    assert not written.exists()
    export.names.passphrase.setText(PASSPHRASE)
    export.names.act.click()
    qtbot.waitUntil(lambda: export.names.places.count() == 1, timeout=20_000)
    assert export.names.places.item(0).text() == (
        "Reason of Specificity of commitment 1: a part of the name of “Alder”"
    )
    export.act.click()
    assert not written.exists()
    export.names.places.itemActivated.emit(export.names.places.item(0))
    assert window.page_id == "commitments"
    assert window.commitments.current_id() == one


def test_an_export_all_the_same_is_written_down(
    qtbot: QtBot, window: MainWindow, page: PeoplePage
) -> None:
    workspace = page.context.open_workspace
    a_sealed_person(workspace, NAME)
    window.actions_book["export"].trigger()
    export = dialog(ExportDialog)
    assert isinstance(export, ExportDialog)
    written = workspace.path.with_name("report.docx")
    export.folder.setText(str(written.parent))
    export.word_name.setText(written.name)
    export.excel.setChecked(False)
    export.names.why.setText("A draft for myself")
    export.act.click()
    qtbot.waitUntil(written.exists, timeout=60_000)
    qtbot.waitUntil(lambda: export._task is None, timeout=60_000)
    newest = workspace.seal_log()[0]
    assert (newest.what, newest.why) == ("export", "A draft for myself")
    export.reject()


def test_an_export_asks_nothing_where_nobody_is_sealed(window: MainWindow) -> None:
    window.actions_book["export"].trigger()
    export = dialog(ExportDialog)
    assert isinstance(export, ExportDialog)
    assert export.names.isHidden()
    export.reject()
