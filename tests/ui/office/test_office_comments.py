"""A panel member in the window on an office: the comment field is there, nothing else is; what they
say comes to others by itself."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from irm_desktop.app import Application
from irm_desktop.sync.office.workspace import OfficeWorkspace
from irm_desktop.ui import office_watch
from irm_desktop.ui.pages.commitment_review import ReviewArea

PATIENCE = 20_000  # milliseconds
SAID = "Who checks the dates?"


def review_of(program: Application) -> ReviewArea:
    window, workspace = program.window, program.context.open_workspace
    plan = workspace.plan_by_key("ES-2").id
    window.open_plan(plan, "commitments")
    window.go_to(workspace.commitment_ids(plan)[0])
    window.commitments.panel.show_area("review")
    return window.commitments.panel.review


def test_a_panel_member_comments_and_takes_it_back(
    as_role: Callable[[str], Application], ben: OfficeWorkspace, qtbot: QtBot
) -> None:
    program = as_role("pia")
    actions = program.window.actions_book
    qtbot.waitUntil(lambda: "import" in actions, timeout=PATIENCE)
    bars = next(one for one in program.commands if hasattr(one, "notices")).notices
    assert bars[office_watch.RIGHTS].text == (
        "You may read this office and comment; nothing else can be changed."
    )
    box = review_of(program).comment
    assert box.edit.isEnabled()
    assert not box.edit.isReadOnly()
    QTest.keyClicks(box.edit, SAID)
    QTest.keyClick(box.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    plan = ben.plan_by_key("ES-2").id
    assert [(one.text, one.voices[0].who) for one in ben.inbox(plan)] == [(SAID, "pia")]
    assert actions.why_not("import") == "This workspace is open for reading only."
    assert actions["undo"].isEnabled()
    actions["undo"].trigger()
    assert ben.inbox(plan) == ()


def test_an_auditor_has_the_field_switched_off(as_role: Callable[[str], Application]) -> None:
    box = review_of(as_role("rita")).comment
    assert not box.edit.isEnabled()
    assert not box.button.isEnabled()


def test_a_comment_of_another_comes_by_itself(
    program: Application, ben: OfficeWorkspace, qtbot: QtBot
) -> None:
    review = review_of(program)
    plan = ben.plan_by_key("ES-2").id
    ben.comment("commitment", ben.commitment_ids(plan)[0], SAID)
    qtbot.waitUntil(lambda: [one.text for one in review.items] == [SAID], timeout=PATIENCE)
