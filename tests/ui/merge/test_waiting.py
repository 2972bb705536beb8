"""What was put aside is told in a bar, looked into again, and thrown away; work can be given up."""

from typing import Any

import pytest
from PySide6.QtWidgets import QPushButton

from irm_desktop.domain.merge_records import UNKNOWN
from irm_desktop.ui.widgets.notice_bar import Notice
from tests.ui.merge.conftest import Together, plain


@pytest.fixture
def waiting(apart: Together) -> Together:
    """A bundle was put aside: what it follows did not come."""
    first = apart.ids[0]
    apart.other.set_fields("commitment", first, {"theme": "Money"})
    apart.bundle("early.irmb")
    known = apart.other.vector()
    apart.other.set_fields("commitment", first, {"cluster": "Budget"})
    apart.take(apart.bundle("late.irmb", known))
    return apart


def notice(together: Together) -> Notice | None:
    bars = together.commands.notice._notices.bars
    assert bars is not None
    return next((one for one in bars.notices() if one.id == "waiting"), None)


def test_a_bundle_that_waits_is_told_in_a_bar_until_it_is_taken_up(waiting: Together) -> None:
    said = notice(waiting)
    assert said is not None
    assert plain(said.text) == (
        "1 bundle waits until what it follows is here: late.irmb from Lucía"
    )
    waiting.take(waiting.folder / "early.irmb")
    assert waiting.workspace.commitment(waiting.ids[0]).cluster == "Budget"
    assert notice(waiting) is None


def test_the_bar_is_there_again_after_opening(waiting: Together) -> None:
    path = waiting.workspace.path
    waiting.program.workspaces.close()
    assert notice(waiting) is None
    waiting.program.workspaces.open_path(path)
    waiting.settle()
    assert notice(waiting) is not None


def test_what_waits_can_be_thrown_away(waiting: Together) -> None:
    said = notice(waiting)
    assert said is not None
    said.acts[0][1]()
    waiting.settle()
    dialog = waiting.dialog()
    assert dialog.preview.waits
    assert not dialog.act.isVisible()
    (away,) = [one for one in dialog.findChildren(QPushButton) if one.text() == "Throw it away"]
    away.click()
    waiting.settle()
    assert not waiting.workspace.waiting_bundles()
    assert notice(waiting) is None
    assert plain(waiting.window.status.sentence.text()) == (
        "late.irmb was thrown away; the file it came from is not touched."
    )


def test_what_waits_of_a_sender_who_is_not_confirmed_is_asked_about_when_its_turn_comes(
    together: Together,
) -> None:
    first = together.ids[0]
    together.other.set_fields("commitment", first, {"theme": "Money"})
    known = together.other.vector()
    early = together.bundle("early.irmb")
    together.other.set_fields("commitment", first, {"cluster": "Budget"})
    together.take(together.bundle("late.irmb", known))
    together.take(early)
    assert together.workspace.commitment(first).cluster == ""
    said = notice(together)
    assert said is not None
    said.acts[0][1]()
    together.settle()
    dialog = together.dialog()
    dialog.questions.boxes[UNKNOWN].click()
    dialog.act.click()
    together.settle()
    assert together.workspace.commitment(first).cluster == "Budget"
    assert notice(together) is None


def test_work_that_is_cancelled_changes_nothing_and_says_so(apart: Together) -> None:
    before = apart.workspace.vector()
    tasks = apart.program.context.tasks

    def cancel(task: Any) -> None:
        if task.label.startswith("Taking up"):
            task.cancel()

    dialog = apart.look(apart.bundle())
    tasks.started.connect(cancel)
    dialog.act.click()
    apart.settle()
    assert apart.workspace.vector() == before
    assert apart.window.status.sentence.text() == "Cancelled. Nothing was changed."
    assert not apart.commands.busy
    tasks.started.disconnect(cancel)
    apart.take()
    assert len(apart.program.context.conflicts) == 2


def test_the_line_tells_how_far_a_merge_is_with_a_way_to_cancel(apart: Together) -> None:
    told: list[tuple[str, int, int]] = []
    tasks = apart.program.context.tasks
    tasks.started.connect(
        lambda task: task.progressed.connect(
            lambda done, total: told.append((task.label, done, total))
        )
    )
    apart.take()
    looked = [one for one in told if one[0].startswith("Looking at")]
    merged = [one for one in told if one[0] == "Taking up 3 changes …"]
    assert looked
    assert merged
    assert merged[-1][1] == merged[-1][2]
    assert apart.window.status.cancel.isHidden()
