"""Milestones in the work area Implementation: rated by keys, as evidence alone."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.pages.commitment_implementation import ImplementationForm
from irm_desktop.ui.pages.commitment_panel import CommitmentPanel
from irm_desktop.ui.widgets.rating_chip import RatingChip

MIDTERM, END = "milestone_completion_midterm", "milestone_completion_end_of_term"


def chips(window: MainWindow, panel: CommitmentPanel) -> list[RatingChip]:
    """Those of the third commitment of the small file, which has two milestones."""
    page = window.commitments
    page.table.select(page.pane.model.id_at(2))
    panel.show_area("implementation")
    form = panel.form()
    assert isinstance(form, ImplementationForm)
    return form.milestones.chips


def stored(window: MainWindow, chip: RatingChip) -> str | None:
    return window.context.open_workspace.values(chip.subject).get(chip.indicator.id)


def test_each_milestone_is_asked_at_each_stage(window: MainWindow, panel: CommitmentPanel) -> None:
    found = chips(window, panel)

    assert [chip.indicator.id for chip in found] == [MIDTERM, END, MIDTERM, END]
    assert len({chip.subject for chip in found}) == 2


def test_keys_rate_a_milestone_and_leave_the_commitment_alone(
    qtbot: QtBot, window: MainWindow, panel: CommitmentPanel
) -> None:
    first = chips(window, panel)[0]
    before = window.context.open_workspace.values(panel.commitment_id)

    qtbot.keyClick(first, Qt.Key.Key_2)
    assert (stored(window, first), first.value) == ("limited", "limited")
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert stored(window, first) == "substantial"
    qtbot.keyClick(first, Qt.Key.Key_Backspace)
    assert (stored(window, first), first.value) == (None, None)
    qtbot.keyClick(first, Qt.Key.Key_Left)
    assert stored(window, first) == "complete"

    assert window.context.open_workspace.values(panel.commitment_id) == before


def test_chips_stay_and_follow_undo(
    qtbot: QtBot, window: MainWindow, panel: CommitmentPanel
) -> None:
    """A chip that was built anew at each rating would lose the focus of who is typing."""
    found = chips(window, panel)
    qtbot.keyClick(found[2], Qt.Key.Key_4)
    assert chips(window, panel) == found

    window.context.operations.undo()

    assert (stored(window, found[2]), found[2].value) == (None, None)


def test_the_menu_has_every_answer(window: MainWindow, panel: CommitmentPanel) -> None:
    first = chips(window, panel)[0]
    entries = [entry for entry in first.menu().actions() if not entry.isSeparator()]

    assert [entry.data() for entry in entries] == [
        *(value.id for value in first.indicator.scale.grades),
        *(value.id for value in first.indicator.scale.states),
        "",
    ]
    entries[0].trigger()
    assert stored(window, first) == "not_started"


def test_a_screen_reader_hears_milestone_stage_and_grade(
    qtbot: QtBot, window: MainWindow, panel: CommitmentPanel
) -> None:
    first = chips(window, panel)[0]
    assert first.accessibleName() == "Milestone 2.10.0, Midterm: Not rated yet"

    qtbot.keyClick(first, Qt.Key.Key_3)

    assert first.accessibleName() == "Milestone 2.10.0, Midterm: Substantial"


def test_the_history_of_the_commitment_has_the_ratings_of_its_milestones(
    qtbot: QtBot, window: MainWindow, panel: CommitmentPanel
) -> None:
    first = chips(window, panel)[0]
    qtbot.keyClick(first, Qt.Key.Key_2)

    entries = window.context.open_workspace.history([panel.commitment_id])

    assert next((entry.indicator, entry.new) for entry in entries if entry.field == "value") == (
        MIDTERM,
        "limited",
    )
