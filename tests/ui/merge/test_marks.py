"""Conflicts are marked where one would write: at the field, above the form, in the list."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from irm_desktop.ui.tables.commitment_model import StateRole
from irm_desktop.ui.widgets.chip_label import ChipLabel
from irm_desktop.ui.widgets.conflict_mark import ConflictMark
from tests.ui.merge.conftest import Together, plain


@pytest.fixture
def merged(apart: Together) -> Together:
    apart.take()
    apart.window.go_to(apart.ids[0])
    return apart


def marks(together: Together) -> list[ConflictMark]:
    panel = together.window.commitments.panel
    return [one for one in panel.findChildren(ConflictMark) if one.isVisible()]


def test_a_field_says_what_the_other_wrote_before_one_writes_in_it(merged: Together) -> None:
    panel = merged.window.commitments.panel
    panel.show_area("text")
    (mark,) = marks(merged)
    said = [plain(one) for one in _texts(mark)]
    shown = merged.workspace.commitment(merged.ids[0]).title
    hidden = {"Publish all grants": "Publish every grant"}.get(shown, "Publish all grants")
    assert said[0] == "Title: both of you changed it; both versions are kept."
    assert said[1].endswith(f": “{hidden}”")
    field = panel.text.title
    assert (
        mark.mapTo(panel, mark.rect().bottomLeft()).y()
        < field.mapTo(panel, field.rect().topLeft()).y()
    )


def _texts(mark: ConflictMark) -> list[str]:
    return [one.text() for one in mark.findChildren(QLabel) if one.text()]


def test_an_edit_of_a_field_in_conflict_leaves_the_conflict(merged: Together) -> None:
    panel = merged.window.commitments.panel
    panel.show_area("text")
    panel.text.title.edit.setPlainText("Publish grants and loans")
    panel.flush()
    merged.settle()
    assert merged.workspace.commitment(merged.ids[0]).title == "Publish grants and loans"
    assert merged.program.context.conflicts.of_field(merged.ids[0], "title") is not None


def test_both_ratings_stand_side_by_side_above_the_question(merged: Together) -> None:
    merged.window.commitments.panel.show_area("design")
    (mark,) = marks(merged)
    chips = [plain(one.accessibleName()) for one in mark.findChildren(ChipLabel)]
    assert sorted(one.rpartition(": ")[2] for one in chips) == ["Minor", "Moderate"]
    assert "Lucía: Moderate" in chips
    mark.choose.click()
    assert merged.window.page_id == "conflicts"
    assert merged.page.detail.row is not None
    assert merged.page.detail.row.conflict.kind == "rating"


def test_a_commitment_says_how_many_it_has_in_its_form_and_in_the_list(merged: Together) -> None:
    panel, model = merged.window.commitments.panel, merged.window.commitments.pane.model
    assert panel.conflicts.isVisible()
    assert panel.conflicts.words.text() == "2 conflicts in this commitment"
    states = [model.index(row, 0).data(StateRole) for row in range(model.rowCount())]
    assert [state.conflicts for state in states] == ["2 conflicts", "", ""]
    title = next(place for place, column in enumerate(model.columns) if column.kind == "title")
    said = str(model.index(0, title).data(Qt.ItemDataRole.AccessibleTextRole))
    assert said.endswith("2 conflicts")
    merged.window.grab()  # it is painted


def test_marks_go_when_it_is_settled(merged: Together) -> None:
    panel = merged.window.commitments.panel
    panel.show_area("text")
    conflict = merged.program.context.conflicts.of_field(merged.ids[0], "title")
    assert conflict is not None
    operations = merged.program.context.operations
    operations.add(lambda w: w.settle(conflict.key, {"title": "Publish grants"}))
    merged.settle()
    assert not marks(merged)
    assert panel.conflicts.words.text() == "1 conflict in this commitment"


def test_marks_are_those_of_the_commitment_that_is_shown(merged: Together) -> None:
    panel = merged.window.commitments.panel
    panel.show_area("text")
    assert len(marks(merged)) == 1
    merged.window.go_to(merged.ids[1])
    assert not marks(merged)
    assert not panel.conflicts.isVisible()


def test_nothing_is_marked_after_the_workspace_is_closed(merged: Together) -> None:
    merged.program.workspaces.close()
    assert not merged.program.context.conflicts
