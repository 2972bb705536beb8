"""Comments that are written here: items of the inbox like those that came back in files."""

from pathlib import Path

import pytest

from irm_desktop.domain.review_records import OPEN
from irm_desktop.errors import NotFound, WorkspaceError
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_filled_workspace, a_plan
from tests.reviewing import a_reading, at_code, came_back, said, sent_out

SAID = "Who checks the dates?"


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return a_filled_workspace(tmp_path, a_plan())


def plan_and_first(workspace: Workspace) -> tuple[str, str]:
    plan = workspace.plan_by_key("ES-2").id
    return plan, workspace.commitment_ids(plan)[0]


def test_a_comment_is_an_item_of_who_wrote_it_in_the_inbox_and_at_its_commitment(
    workspace: Workspace,
) -> None:
    with workspace:
        plan, first = plan_and_first(workspace)
        change = workspace.comment("commitment", first, f" {SAID}\n", quote="by  March")
        assert change.sentence == "Comment on commitment 1"
        assert {plan, first} <= change.records
        (item,) = workspace.inbox(plan)
        assert (item.kind, item.state, item.label) == ("comment", OPEN, "Commitment 1")
        assert (item.text, item.quote, item.subject) == (SAID, "by March", first)
        (voice,) = item.voices
        assert (voice.who, voice.file, voice.returned_id) == (workspace.actor, "", "")
        assert [(one.author, one.text, one.own) for one in item.thread] == [
            (workspace.actor, SAID, False)
        ]
        assert workspace.items_about(first) == (item,)
        assert workspace.items_about(workspace.commitment_ids(plan)[1]) == ()
        assert workspace.inbox_counts() == {plan: 1}
        assert workspace.check() == []


def test_it_is_answered_taken_back_and_done_again(workspace: Workspace) -> None:
    with workspace:
        plan, first = plan_and_first(workspace)
        workspace.comment("commitment", first, SAID)
        (item,) = workspace.inbox(plan)
        workspace.answer(plan, item.key, "taken", reply="The agency does.")
        assert [one.state for one in workspace.inbox(plan)] == ["taken"]
        assert workspace.undo()
        assert [one.state for one in workspace.inbox(plan)] == [OPEN]
        undone = workspace.undo()
        assert undone is not None
        assert undone.sentence == "Undone: Comment on commitment 1"
        assert workspace.inbox(plan) == ()
        assert workspace.redo()
        assert [one.text for one in workspace.inbox(plan)] == [SAID]


def test_said_again_it_opens_the_answered_item_again(workspace: Workspace) -> None:
    with workspace:
        plan, first = plan_and_first(workspace)
        workspace.comment("commitment", first, SAID)
        workspace.answer(plan, workspace.inbox(plan)[0].key, "declined")
        workspace.comment("commitment", first, SAID)
        (item,) = workspace.inbox(plan)
        assert (item.state, item.reopened) == (OPEN, True)


def test_plans_and_milestones_take_comments_too(workspace: Workspace) -> None:
    with workspace:
        plan, first = plan_and_first(workspace)
        milestone = workspace.add_milestone(first, "1.9", "A portal").created
        workspace.comment("plan", plan, "Fewer words.", language="fr")
        workspace.comment("milestone", milestone, SAID)
        assert {one.label for one in workspace.inbox(plan)} == {"Plan d’action", "Milestone 1.9"}
        assert [one.text for one in workspace.items_about(first)] == [SAID]


def test_it_stands_in_the_matrix_of_all_and_in_that_of_no_copy(workspace: Workspace) -> None:
    with workspace:
        plan, first = plan_and_first(workspace)
        copy = sent_out(workspace)
        came_back(workspace, copy, a_reading(copy, [], [said(at_code(copy, "C1.T"), "Why?")]))
        workspace.comment("commitment", first, SAID)
        rows = workspace.response_matrix(plan).rows
        assert [(one.text, one.by) for one in rows] == [
            ("Why?", ("Rosa",)),
            (SAID, (workspace.actor,)),
        ]
        assert [one.text for one in workspace.response_matrix(plan, "en", [copy.id]).rows] == [
            "Why?"
        ]


def test_it_does_not_go_out_with_a_review_copy(workspace: Workspace) -> None:
    with workspace:
        plan, first = plan_and_first(workspace)
        workspace.comment("commitment", first, SAID)
        copy = workspace.review_copy(plan, "progress", "en", recipient="A", role="government")
        assert SAID not in repr(copy)


def test_what_cannot_be_commented_is_refused_in_a_sentence(workspace: Workspace) -> None:
    with workspace:
        plan, first = plan_and_first(workspace)
        with pytest.raises(WorkspaceError) as empty:
            workspace.comment("commitment", first, " \n")
        assert empty.value.message == "The comment is empty. Write what you want to say."
        with pytest.raises(WorkspaceError) as other:
            workspace.comment("member", workspace.members()[0].id, SAID)
        assert other.value.message == (
            "A member takes no comments. Comment on plan, commitment or milestone."
        )
        with pytest.raises(NotFound):
            workspace.comment("commitment", "0" * 32, SAID)
        assert workspace.inbox(plan) == ()
