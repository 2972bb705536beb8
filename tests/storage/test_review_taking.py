"""What is decided in the inbox, and what it writes: entries of the reviewer and of ours."""

from pathlib import Path

import pytest

from irm_desktop.domain.returned_reading import RowReading
from irm_desktop.domain.review_copy import ReviewCopy
from irm_desktop.domain.review_records import OPEN, ReviewItem
from irm_desktop.errors import NotFound, WorkspaceError
from irm_desktop.storage.workspace import Workspace
from tests.reviewing import a_reading, at_code, came_back, changed, said, sent_out
from tests.storage.test_review_branch import _entries, _heads
from tests.storage.test_review_inbox import TEXT, a_round

APRIL = TEXT.replace("March", "April")


def the_item(workspace: Workspace, copy: ReviewCopy) -> ReviewItem:
    (item,) = workspace.inbox(copy.report.plan_id)
    return item


def one_change(
    folder: Path, code: str = "C1.T2", theirs: str = APRIL, cell: int = 1
) -> tuple[Workspace, ReviewCopy, str]:
    """A workspace with one change of Rosa's in its inbox; the record she changed."""
    workspace, copy = a_round(folder)
    field = at_code(copy, code, cell)
    came_back(workspace, copy, a_reading(copy, [changed(field, theirs)]))
    return workspace, copy, field.record


def test_what_is_taken_is_the_reviewers_entry(tmp_path: Path) -> None:
    workspace, copy, record = one_change(tmp_path)
    with workspace:
        item = the_item(workspace, copy)
        sent = _heads(workspace, record, "text")
        change = workspace.answer(item.plan_id, item.key, "taken", reply="Thank you.")
        assert change.sentence == "Review of text of commitment 1 taken"
        assert record in change.records
        last = _entries(workspace, record, "text")[-1]
        assert (last.actor, last.operation) == ("Rosa", change.operation_id)
        assert last.parents == f'["{sent[0]}"]'
        assert workspace.commitment(record).text == APRIL
        (newest, *_) = [one for one in workspace.history([record]) if one.field == "text"]
        assert (newest.actor, newest.old, newest.new) == ("Rosa", TEXT, APRIL)
        item = the_item(workspace, copy)
        assert (item.state, item.after_review, item.edited_since) == ("taken", False, False)
        assert item.answer is not None
        assert (item.answer.reply, item.answer.result) == ("Thank you.", APRIL)
        assert (item.answer.by, item.answer.operation) == ("Ana", change.operation_id)
        assert workspace.inbox_counts() == {}
        assert workspace.check() == []


def test_taking_is_undone_and_done_again_in_one_step(tmp_path: Path) -> None:
    workspace, copy, record = one_change(tmp_path)
    with workspace:
        ours = TEXT.replace("Nobody answers.", "The council answers.")
        workspace.set_fields("commitment", record, {"text": ours})
        item = the_item(workspace, copy)
        workspace.answer(item.plan_id, item.key, "taken")
        both = APRIL.replace("Nobody answers.", "The council answers.")
        assert workspace.commitment(record).text == both
        assert [one.actor for one in _entries(workspace, record, "text")[-2:]] == ["Rosa", "Ana"]
        workspace.undo()
        assert workspace.commitment(record).text == ours  # not what was sent
        assert the_item(workspace, copy) == item
        workspace.redo()
        assert workspace.commitment(record).text == both
        assert the_item(workspace, copy).state == "taken"
        assert workspace.check() == []


def test_the_same_words_changed_by_both_need_a_choice(tmp_path: Path) -> None:
    workspace, copy, record = one_change(tmp_path)
    with workspace:
        workspace.set_fields("commitment", record, {"text": TEXT.replace("March", "May")})
        item = the_item(workspace, copy)
        assert item.conflicts
        with pytest.raises(WorkspaceError) as refused:
            workspace.answer(item.plan_id, item.key, "taken")
        assert (refused.value.code, refused.value.message) == (
            "conflict",
            "The same words were changed on more than one side. Say what is to stand there.",
        )
        assert the_item(workspace, copy) == item
        workspace.answer(item.plan_id, item.key, "taken", result=APRIL)
        assert workspace.commitment(record).text == APRIL
        assert workspace.check() == []


def test_other_words_are_ours_over_theirs(tmp_path: Path) -> None:
    workspace, copy, record = one_change(tmp_path)
    with workspace:
        item = the_item(workspace, copy)
        with pytest.raises(WorkspaceError, match=r"^Say what is to stand there instead\.$"):
            workspace.answer(item.plan_id, item.key, "adapted")
        workspace.answer(item.plan_id, item.key, "adapted", result=TEXT.replace("March", "spring"))
        assert [one.actor for one in _entries(workspace, record, "text")[-2:]] == ["Rosa", "Ana"]
        assert "spring" in workspace.commitment(record).text
        assert the_item(workspace, copy).state == "adapted"


@pytest.mark.parametrize("action", ["declined", "asked", "later"])
def test_other_answers_change_nothing_but_the_answer(tmp_path: Path, action: str) -> None:
    workspace, copy, record = one_change(tmp_path)
    with workspace:
        item = the_item(workspace, copy)
        change = workspace.answer(item.plan_id, item.key, action, reply=" Because. ")
        assert change.entities == {"answer"}
        assert workspace.commitment(record).text == TEXT
        answered = the_item(workspace, copy)
        assert answered.answer is not None
        assert (answered.state, answered.answer.reply) == (action, "Because.")
        workspace.undo()
        assert the_item(workspace, copy) == item


def test_a_later_remark_opens_an_answered_item_again(tmp_path: Path) -> None:
    workspace, copy, _ = one_change(tmp_path)
    with workspace:
        item = the_item(workspace, copy)
        workspace.answer(item.plan_id, item.key, "declined")
        text = at_code(copy, "C1.T2")
        other = changed(text, TEXT.replace("March", "June"), "Omar")
        came_back(workspace, copy, a_reading(copy, [other]), "omar.docx")
        again = the_item(workspace, copy)
        assert (again.state, again.reopened, len(again.proposals)) == (OPEN, True, 2)


def test_what_was_edited_after_the_review_is_flagged(tmp_path: Path) -> None:
    workspace, copy, record = one_change(tmp_path)
    with workspace:
        item = the_item(workspace, copy)
        workspace.answer(item.plan_id, item.key, "taken")
        workspace.set_fields("commitment", record, {"text": "Something else."})
        assert the_item(workspace, copy).after_review


def test_a_rating_needs_a_reason_of_ours(tmp_path: Path) -> None:
    workspace, copy, record = one_change(tmp_path, "C1.PI", "Transformative")
    with workspace:
        item = the_item(workspace, copy)
        assert item.needs_reason
        with pytest.raises(WorkspaceError) as refused:
            workspace.answer(item.plan_id, item.key, "taken", reason=" ")
        assert (refused.value.code, refused.value.message) == (
            "reason",
            "A rating is changed only with a reason of your own. Write the reason, or leave the "
            "proposal open.",
        )
        assert workspace.ratings(item.subject)["potential_impact"].value == "minor"
        workspace.answer(item.plan_id, item.key, "taken", reason="It changes the law.")
        rating = workspace.ratings(item.subject)["potential_impact"]
        assert (rating.id, rating.value, rating.rater) == (record, "transformative", "Ana")
        assert rating.reason == "It changes the law."
        assert _entries(workspace, record, "value")[-1].actor == "Rosa"
        assert _entries(workspace, record, "reason")[-1].actor == "Ana"
        workspace.undo()
        assert workspace.ratings(item.subject)["potential_impact"].value == "minor"
        assert workspace.check() == []


def test_what_is_not_on_the_scale_is_refused_and_the_rating_stays(tmp_path: Path) -> None:
    workspace, copy, _ = one_change(tmp_path, "C1.PI", "Quite big")
    with workspace:
        item = the_item(workspace, copy)
        assert item.proposals[0].question == "not-on-scale"
        with pytest.raises(NotFound, match="Potential impact has no value 'Quite big'"):
            workspace.answer(item.plan_id, item.key, "taken", reason="It is.")
        workspace.answer(item.plan_id, item.key, "adapted", result="moderate", reason="It is.")
        rating = workspace.ratings(item.subject)["potential_impact"]
        assert rating.value == "moderate"
        assert [one.actor for one in _entries(workspace, rating.id, "value")] == ["Ana", "Ana"]


def test_a_rating_and_a_text_that_were_not_there_are_made(tmp_path: Path) -> None:
    workspace, copy = a_round(tmp_path)
    with workspace:
        reason, text = at_code(copy, "C1.S2", 2), at_code(copy, "C1.CO")
        fields = [changed(reason, "It says how."), changed(text, "The context.")]
        came_back(workspace, copy, a_reading(copy, fields))
        for item in workspace.inbox(copy.report.plan_id):
            workspace.answer(item.plan_id, item.key, "taken")
        assert workspace.ratings(reason.subject)["specificity"].reason == "It says how."
        (passage,) = workspace.passages(text.subject)
        assert (passage.id, passage.text, passage.language) == (text.record, "The context.", "en")
        assert passage.section == "context_and_objectives"
        assert _entries(workspace, text.record, "text")[0].actor == "Rosa"
        assert workspace.check() == []
        workspace.undo()
        workspace.undo()
        assert workspace.passages(text.subject) == []
        assert workspace.check() == []


def test_a_date_is_read_from_its_words(tmp_path: Path) -> None:
    workspace, copy, record = one_change(tmp_path, "C1.E", "June 2016")
    with workspace:
        item = the_item(workspace, copy)
        workspace.answer(item.plan_id, item.key, "taken")
        assert workspace.commitment(record).end.iso == "2016-06"
        assert not the_item(workspace, copy).after_review


def test_two_proposals_that_leave_each_other_alone_are_taken_together(tmp_path: Path) -> None:
    workspace, copy, record = one_change(tmp_path)
    with workspace:
        other = TEXT.replace("Nobody answers", "Somebody answers")
        text = at_code(copy, "C1.T2")
        came_back(workspace, copy, a_reading(copy, [changed(text, other, "Omar")]), "omar.docx")
        item = the_item(workspace, copy)
        with pytest.raises(NotFound, match=r"^There is no proposal 3 here\.$"):
            workspace.answer(item.plan_id, item.key, "taken", proposal=2)
        workspace.answer(item.plan_id, item.key, "taken", proposal=-1)
        assert workspace.commitment(record).text == APRIL.replace("Nobody", "Somebody")
        actors = [one.actor for one in _entries(workspace, record, "text")[-3:]]
        assert (sorted(actors[:2]), actors[2]) == (["Omar", "Rosa"], "Ana")
        assert workspace.check() == []


def test_all_that_meets_nothing_is_taken_in_one_step(tmp_path: Path) -> None:
    workspace, copy = a_round(tmp_path, 4)
    with workspace:
        plan = copy.report.plan_id
        texts = [at_code(copy, f"C{n}.T2") for n in range(1, 5)]
        rosa = [changed(one, APRIL) for one in texts]
        rosa += [changed(at_code(copy, "C1.PI"), "Moderate"), changed(at_code(copy, "C2.T"), "")]
        comments = [said(texts[0], "Why?")]
        came_back(workspace, copy, a_reading(copy, rosa, comments), "rosa.docx")
        omar = [
            changed(texts[1], TEXT.replace("March", "May"), "Omar"),  # meets Rosa's
            changed(texts[2], TEXT.replace("reads", "sees"), "Omar"),  # in the same sentence
            changed(texts[3], TEXT.replace("Nobody", "Somebody"), "Omar"),
        ]
        came_back(workspace, copy, a_reading(copy, omar), "omar.docx")
        before = workspace.inbox(plan)
        change = workspace.take_all(plan)
        assert change.sentence == "2 changes from review taken"
        found = [workspace.commitment(one.record).text for one in texts]
        assert found == [APRIL, TEXT, TEXT, APRIL.replace("Nobody", "Somebody")]
        assert workspace.commitment(texts[1].record).title == "Commitment 2"
        states = [one.state for one in workspace.inbox(plan)]
        assert (states.count("taken"), states.count(OPEN)) == (2, 5)
        assert not workspace.take_all(plan)
        workspace.undo()
        assert workspace.inbox(plan) == before
        assert [workspace.commitment(one.record).text for one in texts] == [TEXT] * 4
        assert workspace.check() == []


def test_two_rounds_about_one_text_are_taken_one_after_the_other(tmp_path: Path) -> None:
    workspace, copy, record = one_change(tmp_path)
    with workspace:
        plan = copy.report.plan_id
        later = TEXT.replace("Nobody answers", "The mayor answers")
        workspace.set_fields("commitment", record, {"text": later})
        second = sent_out(workspace)
        text = at_code(second, "C1.T2")
        theirs = later.replace("The ministry publishes", "The treasury publishes")
        came_back(workspace, second, a_reading(second, [changed(text, theirs, "Omar")]))
        workspace.take_all(plan)
        assert workspace.commitment(record).text == (
            "The treasury publishes the budget. The council reads it in April. The mayor answers."
        )
        assert {one.state for one in workspace.inbox(plan)} == {"taken"}
        workspace.undo()
        assert workspace.commitment(record).text == later
        assert workspace.check() == []


def test_what_cannot_be_written_stays_open_when_all_is_taken(tmp_path: Path) -> None:
    workspace, copy = a_round(tmp_path)
    with workspace:
        plan, gone, stays = copy.report.plan_id, at_code(copy, "C1.LI"), at_code(copy, "C2.LI")
        fields = [changed(one, "The ministry") for one in (gone, stays)]
        came_back(workspace, copy, a_reading(copy, fields))
        workspace.delete("commitment", gone.record)
        assert workspace.take_all(plan).sentence == "1 change from review taken"
        assert workspace.commitment(stays.record).lead_institution == "The ministry"
        assert [one.state for one in workspace.inbox(plan)] == [OPEN, "taken"]
        assert workspace.check() == []


def test_a_comment_is_answered_and_goes_along_in_the_next_copy(tmp_path: Path) -> None:
    workspace, copy = a_round(tmp_path)
    with workspace:
        text = at_code(copy, "C1.T2")
        comment = said(text, "In which year?", quote="in March", replies=["I mean the budget."])
        came_back(workspace, copy, a_reading(copy, (), [comment]))
        item = the_item(workspace, copy)
        change = workspace.answer(item.plan_id, item.key, "taken", reply="In 2015.")
        assert change.entities == {"answer"}
        second = sent_out(workspace)
        (thread,) = second.threads
        assert [one[0] for one in thread.entries] == ["Rosa", "Rosa", "Ana"]
        assert [one[2] for one in thread.entries][1:] == ["I mean the budget.", "In 2015."]
        assert (thread.item, thread.quote, thread.resolved) == (item.key, "in March", True)
        assert second.fields[thread.place].record == text.record
        assert sent_out(workspace, role="civil_society").threads == ()


def test_a_field_can_be_written_as_the_answer_to_a_comment(tmp_path: Path) -> None:
    workspace, copy = a_round(tmp_path)
    with workspace:
        text = at_code(copy, "C1.T2")
        came_back(workspace, copy, a_reading(copy, (), [said(text, "It was in April.")]))
        item = the_item(workspace, copy)
        workspace.answer(item.plan_id, item.key, "adapted", result=APRIL)
        assert _entries(workspace, text.record, "text")[-1].actor == "Ana"
        assert workspace.commitment(text.record).text == APRIL


def test_a_record_that_is_gone_is_said(tmp_path: Path) -> None:
    workspace, copy, record = one_change(tmp_path)
    with workspace:
        workspace.delete("commitment", record)
        item = the_item(workspace, copy)
        with pytest.raises(NotFound, match="This commitment is not in the workspace"):
            workspace.answer(item.plan_id, item.key, "taken", proposal=0, result=APRIL)
        assert the_item(workspace, copy).state == OPEN


def test_rows_are_added_and_taken_out_only_by_an_answer(tmp_path: Path) -> None:
    workspace, copy = a_round(tmp_path)
    with workspace:
        plan, gone = copy.report.plan_id, at_code(copy, "C2.T").record
        cells = (("number", "No.", "9"), ("title", "Title", "New one"), ("end", "End", "2016"))
        stone = (("commitment", "Commitment", "1"), ("title", "Milestone", "A step"))
        rows = (
            RowReading("added", "Commitments", "", 9, cells),
            RowReading("added", "Milestones", "", 9, stone),
            RowReading("removed", "Commitments", gone, 0),
        )
        reading = a_reading(copy)
        came_back(workspace, copy, type(reading)("xlsx", copy.id, "properties", rows=rows))
        assert not workspace.take_all(plan)
        for item in workspace.inbox(plan):
            workspace.answer(plan, item.key, "taken")
        first, new = workspace.commitments(plan)
        assert (new.number, new.title, new.end.iso) == ("9", "New one", "2016")
        assert _entries(workspace, new.id, "title")[0].actor == "Ministry of Justice"
        again = [one.key for one in workspace.inbox(plan) if one.kind == "added"]
        for key in again:
            workspace.answer(plan, key, "taken", reply="Thank you.")
        assert len(workspace.commitments(plan)) == 2
        assert [one.title for one in workspace.milestones(first.id)] == ["A step"]
        for _ in range(3 + len(again)):
            workspace.undo()
        assert [one.number for one in workspace.commitments(plan)] == ["1", "2"]
        assert workspace.check() == []


def test_unknown_answers_and_items_are_refused(tmp_path: Path) -> None:
    workspace, copy, _ = one_change(tmp_path)
    with workspace:
        item = the_item(workspace, copy)
        with pytest.raises(WorkspaceError) as refused:
            workspace.answer(item.plan_id, item.key, "accepted")
        assert refused.value.message == (
            "“accepted” is no answer. Choose one of taken, adapted, declined, asked, later."
        )
        with pytest.raises(NotFound) as gone:
            workspace.answer(item.plan_id, "nothing", "taken")
        assert gone.value.message == "This remark is not in the inbox of the plan any more."
