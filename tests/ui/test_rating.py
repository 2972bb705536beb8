"""Rating in the window, as a person does it: by keys, with reasons, and taking it back."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from irm_desktop.app import Application
from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.pages.commitment_panel import CommitmentPanel
from irm_desktop.ui.pages.indicator_blocks import ScaleBlock, ValuesBlock
from tests.builders import the_library
from tests.ui.conftest import start


def block(panel: CommitmentPanel, indicator: str) -> ScaleBlock:
    found = panel.go_to(indicator), panel.form()
    form = found[1]
    assert form is not None
    made = form.block_of(indicator)
    assert isinstance(made, ScaleBlock)
    return made


def value(window: MainWindow, panel: CommitmentPanel, indicator: str) -> str | None:
    return window.context.open_workspace.values(panel.commitment_id).get(indicator)


def press(qtbot: QtBot, block_: ScaleBlock, key: Qt.Key) -> None:
    scale = block_.row.scale
    qtbot.keyClick(next((s for s in scale.segments if s.isChecked()), scale.segments[0]), key)


def test_a_digit_rates(qtbot: QtBot, window: MainWindow, panel: CommitmentPanel) -> None:
    impact = block(panel, "potential_impact")

    press(qtbot, impact, Qt.Key.Key_2)

    assert value(window, panel, "potential_impact") == "minor"
    assert impact.row.scale.segments[1].isChecked()


def test_arrows_move_and_backspace_clears(
    qtbot: QtBot, window: MainWindow, panel: CommitmentPanel
) -> None:
    specificity = block(panel, "specificity")

    press(qtbot, specificity, Qt.Key.Key_Right)
    assert value(window, panel, "specificity") == "high"
    press(qtbot, specificity, Qt.Key.Key_Left)
    assert value(window, panel, "specificity") == "medium"
    press(qtbot, specificity, Qt.Key.Key_Backspace)
    assert value(window, panel, "specificity") is None
    assert not any(segment.isChecked() for segment in specificity.row.scale.segments)


def test_a_state_that_is_no_grade_is_shown_beside_the_scale(
    window: MainWindow, panel: CommitmentPanel
) -> None:
    scale = block(panel, "potential_impact").row.scale

    scale.more.menu().actions()[0].trigger()

    state = scale.indicator.scale.states[0]
    assert value(window, panel, "potential_impact") == state.id
    assert scale.more.text() == state.label("en")


def test_the_derived_strip_follows_at_once(
    qtbot: QtBot, window: MainWindow, panel: CommitmentPanel
) -> None:
    assert "completion" in panel.strip.sentence.text().lower()
    assert panel.strip.star.kind == "outline"

    window.context.operations.rate(panel.commitment_id, "completion_midterm", "substantial")

    assert panel.strip.star.kind == "filled"
    assert panel.strip.count.text() == "4 of 4"


def test_a_condition_leads_to_its_field(panel: CommitmentPanel) -> None:
    failed = next(
        button for button in panel.strip.conditions if "completion" in button.text().lower()
    )

    failed.click()

    assert panel.area == "implementation"
    assert panel.current_indicator() == "completion_midterm"


def test_values_are_ticked_by_their_place(
    qtbot: QtBot, window: MainWindow, panel: CommitmentPanel
) -> None:
    form = panel.form()
    assert form is not None
    values = form.block_of("value_civic_participation")
    assert isinstance(values, ValuesBlock)

    qtbot.keyClick(values.boxes[0], Qt.Key.Key_2)

    assert value(window, panel, "value_civic_participation") == "clear"
    assert values.boxes[1].isChecked()


def test_a_reason_is_written_while_one_types(
    qtbot: QtBot, window: MainWindow, panel: CommitmentPanel
) -> None:
    reason = block(panel, "specificity").reason
    reason.open()

    qtbot.keyClicks(reason.edit, "Can be checked")

    def stored() -> str:
        ratings = window.context.open_workspace.ratings(panel.commitment_id)
        return ratings["specificity"].reason

    qtbot.waitUntil(lambda: stored() == "Can be checked", timeout=1000)
    assert "specificity" in window.commitments.pane.model.state(0).row.reasons


def test_going_on_writes_what_was_typed(
    qtbot: QtBot, window: MainWindow, panel: CommitmentPanel
) -> None:
    first = panel.commitment_id
    reason = block(panel, "specificity").reason
    reason.open()
    qtbot.keyClicks(reason.edit, "At once")

    window.commitments.step(1)

    assert window.context.open_workspace.ratings(first)["specificity"].reason == "At once"
    assert block(panel, "specificity").reason.edit.toPlainText() == ""


def test_undo_and_redo_show_what_the_file_holds(
    qtbot: QtBot, window: MainWindow, panel: CommitmentPanel
) -> None:
    impact = block(panel, "potential_impact")
    press(qtbot, impact, Qt.Key.Key_1)

    window.actions_book["undo"].trigger()
    assert impact.row.scale.value == "transformative"
    window.actions_book["redo"].trigger()
    assert impact.row.scale.value == "none"


def test_an_import_is_undone_after_a_restart(qtbot: QtBot, program: Application) -> None:
    path = program.context.open_workspace.path
    program.window.close()
    again = start(qtbot, Path(path))

    again.window.actions_book["undo"].trigger()

    assert again.context.open_workspace.plans() == []
    again.window.close()


def test_ctrl_enter_goes_through_all_indicators(window: MainWindow, panel: CommitmentPanel) -> None:
    block(panel, "specificity").focus()
    seen = []
    for _ in range(4):
        window.actions_book["next_indicator"].trigger()
        seen.append(panel.current_indicator())

    assert seen[1] == "potential_impact"
    assert seen[2] == "completion_midterm"
    assert panel.area == "implementation"
    assert the_library().by_id["G2b"].indicator_by_id[seen[3]].page == "implementation"


def test_the_next_commitment_keeps_the_field(window: MainWindow, panel: CommitmentPanel) -> None:
    block(panel, "potential_impact")
    before = panel.commitment_id

    window.actions_book["next_commitment"].trigger()

    assert panel.commitment_id != before
    assert panel.current_indicator() == "potential_impact"


def test_a_failed_write_shows_what_is_stored(panel: CommitmentPanel, window: MainWindow) -> None:
    scale = block(panel, "specificity").row.scale

    scale.chosen.emit("no-such-grade")

    assert window.context.messages.errors  # type: ignore[attr-defined]
    assert scale.value == "medium"


def test_the_focus_is_ringed_and_lets_the_mouse_through(panel: CommitmentPanel) -> None:
    scale = block(panel, "specificity")
    assert scale.row.scale.has_focus()
    assert QApplication.focusWidget() is not None


def test_a_rating_is_said_in_the_language_of_the_window(
    qtbot: QtBot, window: MainWindow, panel: CommitmentPanel
) -> None:
    impact = block(panel, "potential_impact")
    window.context.language = "fr"

    press(qtbot, impact, Qt.Key.Key_2)

    said = window.status.sentence.text()
    instrument = the_library().by_id["G2b"].indicator_by_id["potential_impact"]
    assert instrument.label("fr") in said
    assert instrument.scale.by_id["minor"].label("fr") in said
    assert "Minor" in (window.context.open_workspace.undo_sentence or "")


def test_an_empty_workspace_has_no_place_of_the_one_before(
    window: MainWindow, panel: CommitmentPanel, tmp_path: Path
) -> None:
    services = window.context.services
    assert window.status.place.text()
    assert services is not None

    window.context.open_workspace.close()
    window.context.workspace = services.storage.create(tmp_path / "empty.irm", "Ana")
    window.workspace_opened()

    assert (window.status.place.text(), window.status.instrument.text()) == ("", "")
