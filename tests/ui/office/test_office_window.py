"""The window on an office: all countries, what others write, what there is not."""

from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from irm_desktop.app import Application
from irm_desktop.sync.office.address_file import address_file
from irm_desktop.sync.office.workspace import OfficeWorkspace
from irm_desktop.ui import office_watch
from irm_desktop.ui.action_spec import IN_A_FILE
from tests.sync.office.cutting import Line
from tests.sync.office.offices import url_as
from tests.sync.office.serving import Server
from tests.ui.conftest import RecordedMessages, start
from tests.ui.test_one_undo import opened_reason

PATIENCE = 20_000  # milliseconds


def commitment_of(workspace: OfficeWorkspace, plan: str = "ES-2") -> str:
    return workspace.commitment_ids(workspace.plan_by_key(plan).id)[0]


def reason_of(qtbot: QtBot, program: Application, commitment: str) -> QPlainTextEdit:
    """The field of a reason, with the cursor in it."""
    window = program.window
    window.open_plan(program.context.open_workspace.plan_by_key("ES-2").id, "commitments")
    window.go_to(commitment, "specificity")
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window, timeout=PATIENCE)
    edit = opened_reason(qtbot, window, window.commitments.panel)
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus, timeout=PATIENCE)
    return edit


def test_all_countries_are_in_the_tree(program: Application) -> None:
    workspace = program.context.open_workspace
    assert workspace.in_office
    model = program.window.sidebar.model
    names = [str(model.index(n, 0).data()) for n in range(model.rowCount())]
    assert len(names) == 2
    assert any("Spain" in one for one in names)
    assert any("France" in one for one in names)
    assert program.window.windowTitle().startswith("ana@this computer")


def test_what_another_writes_comes_by_itself(
    program: Application, ben: OfficeWorkspace, qtbot: QtBot
) -> None:
    window = program.window
    window.open_plan(ben.plan_by_key("ES-2").id, "commitments")
    ben.set_fields("commitment", commitment_of(ben), {"title": "Another title"})
    model, said = window.commitments.table.model(), window.status.sentence
    qtbot.waitUntil(lambda: "changed 1 record" in said.text(), timeout=PATIENCE)
    assert "ben" in said.text()
    cells = (
        model.index(row, column).data()
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    )
    assert any("Another title" in str(one) for one in cells)


def test_who_types_keeps_their_words_and_the_other_keeps_theirs(
    program: Application, ben: OfficeWorkspace, qtbot: QtBot
) -> None:
    found = commitment_of(ben)
    edit = reason_of(qtbot, program, found)
    QTest.keyClicks(edit, "Every product ")
    ben.set_reason(found, "specificity", "Nothing has a date.")
    said = program.window.status.sentence
    qtbot.waitUntil(lambda: "ben" in said.text(), timeout=PATIENCE)
    assert edit.toPlainText() == "Every product "
    QTest.keyClicks(edit, "has a date.")
    program.window.flush()
    assert edit.toPlainText() == "Every product has a date."
    workspace = program.context.open_workspace
    (conflict,) = workspace.conflicts()
    told = repr(conflict.sides)
    assert "Every product has a date." in told
    assert "Nothing has a date." in told


def test_what_there_is_not_in_an_office_says_why(program: Application) -> None:
    actions = program.window.actions_book
    made = [one for one in sorted(IN_A_FILE) if one in actions]
    assert {"backup", "backups", "encrypt_workspace", "merge_take", "place"} <= set(made)
    for one in made:
        assert not actions[one].isEnabled()
        assert actions.why_not(one) == (
            "Not in an office database: do it in a workspace on your own computer."
        )
    assert actions["open_office"].isEnabled()


def test_an_auditor_reads_and_writes_nothing(
    as_role: Callable[[str], Application], office: str, qtbot: QtBot
) -> None:
    program = as_role("rita")
    window = program.window
    qtbot.waitUntil(lambda: "import" in window.actions_book, timeout=PATIENCE)
    workspace = program.context.open_workspace
    assert workspace.read_only
    assert window.actions_book.why_not("import") == "This workspace is open for reading only."
    found = commitment_of(workspace)  # type: ignore[arg-type]
    program.context.operations.set_fields("commitment", found, {"title": "By an auditor"})
    assert isinstance(program.context.messages, RecordedMessages)
    (said,) = program.context.messages.errors
    assert said.startswith("You may read the office database rita@this computer")
    assert workspace.commitment(found).title != "By an auditor"


@pytest.fixture
def line(server: Server) -> Line:
    return Line(server.socket)


def test_a_line_that_breaks_keeps_what_is_typed_and_comes_back(
    qtbot: QtBot, office: str, line: Line, ben: OfficeWorkspace
) -> None:
    url = f"{url_as(office, 'ana').split('?')[0]}?host={line.folder}"
    with line:
        program = start(qtbot, address_file(url))
        window, operations = program.window, program.context.operations
        found = commitment_of(ben)
        edit = reason_of(qtbot, program, found)
        line.cut_after(0)
        line.cut()
        bars = next(one for one in program.commands if hasattr(one, "notices")).notices
        qtbot.waitUntil(lambda: office_watch.LINE in bars, timeout=PATIENCE)
        assert bars[office_watch.LINE].text.startswith("Office out of reach. Trying again …")
        QTest.keyClicks(edit, "Kept")
        window.flush()
        assert edit.toPlainText() == "Kept"
        assert operations.unsaved.words == ("Kept",)
        ben.set_fields("commitment", found, {"title": "Meanwhile"})
        line.mend()
        qtbot.waitUntil(lambda: office_watch.LINE not in bars, timeout=PATIENCE)
        qtbot.waitUntil(lambda: not operations.unsaved, timeout=PATIENCE)
        workspace = program.context.open_workspace
        assert workspace.ratings(found)["specificity"].reason == "Kept"
        qtbot.waitUntil(lambda: "ben" in window.status.sentence.text(), timeout=PATIENCE)
        window.close()
        window.deleteLater()
        program.deleteLater()
