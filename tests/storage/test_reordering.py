"""Records of a list change places in one step."""

from pathlib import Path

import pytest

from irm_desktop.errors import NotFound
from tests.builders import a_filled_workspace, a_plan


def test_a_new_order_is_one_step_that_is_undone_as_one(tmp_path: Path) -> None:
    with a_filled_workspace(tmp_path, a_plan()) as workspace:
        plan = workspace.plans()[0].id
        ids = [workspace.add_recommendation(plan, text).created for text in "abc"]

        change = workspace.reorder("recommendation", [ids[2], ids[0], ids[1]])

        assert change.sentence == "Order of recommendations changed"
        assert plan in change.records
        assert [one.text for one in workspace.recommendations(plan)] == ["c", "a", "b"]
        workspace.undo()
        assert [one.text for one in workspace.recommendations(plan)] == ["a", "b", "c"]


def test_the_same_order_writes_nothing(tmp_path: Path) -> None:
    with a_filled_workspace(tmp_path, a_plan()) as workspace:
        plan = workspace.plans()[0].id
        ids = [workspace.add_recommendation(plan, text).created for text in "ab"]
        before = workspace.undo_sentence

        assert not workspace.reorder("recommendation", ids)
        assert workspace.undo_sentence == before


def test_places_that_are_the_same_are_told_apart(tmp_path: Path) -> None:
    with a_filled_workspace(tmp_path, a_plan()) as workspace:
        plan = workspace.plans()[0].id
        ids = [workspace.add_recommendation(plan, text).created for text in "abc"]
        for one in ids:
            workspace.set_fields("recommendation", one, {"position": 7})

        workspace.reorder("recommendation", [ids[1], ids[2], ids[0]])

        assert [one.text for one in workspace.recommendations(plan)] == ["b", "c", "a"]


def test_a_record_that_is_gone_has_no_place(tmp_path: Path) -> None:
    with a_filled_workspace(tmp_path, a_plan()) as workspace:
        with pytest.raises(NotFound) as refused:
            workspace.reorder("recommendation", ["nowhere"])
        assert str(refused.value) == (
            "This recommendation is not in the workspace, or it was deleted."
        )
