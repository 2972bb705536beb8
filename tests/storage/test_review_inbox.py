"""The inbox: what came back is kept once, put together in any order, and counted."""

import hashlib
import random
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from irm_desktop.domain.returned_reading import Reading
from irm_desktop.domain.review_copy import ReviewCopy
from irm_desktop.domain.review_records import OPEN, ReviewItem
from irm_desktop.errors import NotFound, WorkspaceError
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_commitment, a_filled_workspace, a_plan, open_again
from tests.counted import counted
from tests.reviewing import a_reading, at_code, came_back, changed, renamed, said, sent_out

TEXT = "The ministry publishes the budget. The council reads it in March. Nobody answers."
PEOPLE = ("Rosa", "Omar", "Li", "Ana María", "Ivo")


def a_round(folder: Path, count: int = 2) -> tuple[Workspace, ReviewCopy]:
    commitments = [
        a_commitment(
            str(n), f"Commitment {n}", values={"potential_impact": "minor"}, row=n + 3, text=TEXT
        )
        for n in range(1, count + 1)
    ]
    workspace = a_filled_workspace(folder, a_plan(commitments))
    return workspace, sent_out(workspace)


def test_a_change_is_an_item_with_what_was_sent_theirs_and_ours(tmp_path: Path) -> None:
    workspace, copy = a_round(tmp_path)
    with workspace:
        text = at_code(copy, "C1.T2")
        theirs = TEXT.replace("March", "April")
        kept = came_back(workspace, copy, a_reading(copy, [changed(text, theirs)]))
        assert (kept.new, kept.known_before) == (1, 0)
        assert kept.change.sentence == "File returned for review copy 1: 1 new remark"
        assert kept.returned.reviewers == ("Rosa",)
        (item,) = workspace.inbox(copy.report.plan_id)
        assert (item.base, item.ours, item.proposals[0].theirs) == (TEXT, TEXT, theirs)
        assert (item.code, item.record, item.field) == ("C1.T2", text.record, "text")
        assert (item.state, item.edited_since, item.after_review) == (OPEN, False, False)
        assert item.proposals[0].voices[0].file == "review.docx"
        assert workspace.inbox_counts() == {copy.report.plan_id: 1}
        assert workspace.check() == []


def test_an_untouched_file_gives_nothing_and_is_kept(tmp_path: Path) -> None:
    workspace, copy = a_round(tmp_path)
    with workspace:
        kept = came_back(workspace, copy, a_reading(copy))
        assert (kept.new, kept.known_before, bool(kept.change)) == (0, 0, True)
        assert workspace.inbox(copy.report.plan_id) == ()
        (file,) = workspace.returned(copy.report.plan_id)
        assert (file.sent_id, file.role, file.remark_count) == (copy.id, "government", 0)
        assert (file.name, file.format, file.program) == ("review.docx", "docx", "Word")
        assert len(workspace.returned_bytes(file.id)) == 32


def test_the_same_file_twice_is_nothing_new(tmp_path: Path) -> None:
    workspace, copy = a_round(tmp_path)
    with workspace:
        reading = a_reading(
            copy, [changed(at_code(copy, "C1.T"), "Other")], [said(at_code(copy, "C2.T"), "Why?")]
        )
        first = came_back(workspace, copy, reading)
        before = workspace.inbox(copy.report.plan_id)
        again = came_back(workspace, copy, reading)
        assert (first.new, again.new, again.known_before) == (2, 0, 2)
        assert not again.change
        assert again.returned == first.returned
        assert len(workspace.returned()) == 1
        assert workspace.inbox(copy.report.plan_id) == before


def test_a_file_that_was_saved_anew_says_nothing_new(tmp_path: Path) -> None:
    workspace, copy = a_round(tmp_path)
    with workspace:
        reading = a_reading(
            copy, [changed(at_code(copy, "C1.T"), "Other")], [said(at_code(copy, "C2.T"), "Why?")]
        )
        first = came_back(workspace, copy, reading, "b.docx")
        before = workspace.inbox(copy.report.plan_id)
        anew = came_back(workspace, copy, reading, "c.docx")
        assert (anew.new, anew.known_before, anew.returned.remark_count) == (0, 2, 2)
        assert workspace.inbox(copy.report.plan_id) == before
        workspace.delete("returned", first.returned.id)  # the other file still says it
        after = workspace.inbox(copy.report.plan_id)
        assert [one.key for one in after] == [one.key for one in before]
        assert {voice.file for one in after for voice in one.voices} == {"c.docx"}
        assert workspace.check() == []


def _five(copy: ReviewCopy, count: int) -> list[Reading]:
    """Five people about forty commitments: each changes some, all comment on some."""
    readings = []
    for place, who in enumerate(PEOPLE):
        chance = random.Random(place)
        fields, comments = [], []
        for number in range(1, count + 1):
            text, title = at_code(copy, f"C{number}.T2"), at_code(copy, f"C{number}.T")
            if chance.random() < 0.5:
                word = chance.choice(["April", "May", f"the month {place}"])
                fields.append(changed(text, TEXT.replace("March", word)))
            if chance.random() < 0.3:
                fields.append(changed(at_code(copy, f"C{number}.PI"), "Moderate"))
            if number % 7 == 0:
                comments.append(said(title, "Is this the name?", quote="Commitment"))
        readings.append(renamed(a_reading(copy, fields, comments), who))
    return readings


def _passed_on(readings: Sequence[Reading]) -> Reading:
    """The file of the last person, who worked in that of the first: it holds both."""
    first, last = readings[0], readings[-1]
    own = {one.place: one for one in last.fields if one.edits}
    return replace(
        last,
        fields=tuple(own.get(one.place, one) for one in first.fields),
        comments=(*first.comments, *last.comments),
    )


def _queue(workspace: Workspace, copy: ReviewCopy) -> tuple[ReviewItem, ...]:
    return workspace.inbox(copy.report.plan_id)


def test_any_order_of_files_twice_gives_the_same_queue(tmp_path: Path) -> None:
    workspace, copy = a_round(tmp_path, 40)
    workspace.backup(tmp_path / "copy.irm")
    readings = _five(copy, 40)
    readings[-1] = _passed_on(readings)
    queues = [_brought(workspace, copy, readings)]
    other = open_again(workspace)
    other.close()
    (tmp_path / "copy.irm").replace(workspace.path)
    mixed = [*readings, *readings]
    random.Random(3).shuffle(mixed)
    again = open_again(workspace)
    queues.append(_brought(again, copy, mixed))
    again.close()
    assert len(queues[0]) > 60
    assert queues[0] == queues[1]
    assert any(len(one.proposals) > 1 for one in queues[0])


def _brought(
    workspace: Workspace, copy: ReviewCopy, readings: Sequence[Reading]
) -> tuple[ReviewItem, ...]:
    for reading in readings:
        name = hashlib.sha256(repr(reading).encode()).hexdigest()
        came_back(workspace, copy, reading, f"{name}.docx")
    assert workspace.check() == []
    return _queue(workspace, copy)


def test_the_same_remark_of_several_is_one_item(tmp_path: Path) -> None:
    workspace, copy = a_round(tmp_path)
    with workspace:
        reading = a_reading(copy, [changed(at_code(copy, "C1.T"), "Other")])
        came_back(workspace, copy, reading, "a.docx")
        came_back(workspace, copy, renamed(reading, "Omar"), "b.docx")
        (item,) = _queue(workspace, copy)
        (proposal,) = item.proposals
        assert sorted(voice.who for voice in proposal.voices) == ["Omar", "Rosa"]
        assert len(proposal.remarks) == 2


def test_what_we_changed_meanwhile_is_flagged(tmp_path: Path) -> None:
    workspace, copy = a_round(tmp_path)
    with workspace:
        title = at_code(copy, "C1.T")
        came_back(workspace, copy, a_reading(copy, [changed(title, "Other")]))
        workspace.set_fields("commitment", title.record, {"title": "Ours"})
        (item,) = _queue(workspace, copy)
        assert (item.edited_since, item.ours, item.base) == (True, "Ours", "Commitment 1")


def test_counts_agree_with_the_queue(tmp_path: Path) -> None:
    workspace, copy = a_round(tmp_path, 14)
    with workspace:
        plan = copy.report.plan_id
        for reading in _five(copy, 14):
            came_back(workspace, copy, reading)
        for place, item in enumerate(_queue(workspace, copy)):
            if place % 3 == 0:
                workspace.answer(plan, item.key, "declined", reply="No.")
        came_back(workspace, copy, a_reading(copy, [changed(at_code(copy, "C1.T"), "X", "Zoe")]))
        queue = _queue(workspace, copy)
        assert workspace.inbox_counts() == {plan: sum(one.state == OPEN for one in queue)}
        assert {one.state for one in queue} == {OPEN, "declined"}


def test_items_about_a_commitment_are_those_of_the_queue(tmp_path: Path) -> None:
    workspace, copy = a_round(tmp_path)
    with workspace:
        fields = [changed(at_code(copy, f"C{n}.T"), "Other") for n in (1, 2)]
        came_back(workspace, copy, a_reading(copy, fields))
        first, second = _queue(workspace, copy)
        assert workspace.items_about(first.subject) == (first,)
        assert workspace.items_about(second.subject) == (second,)
        assert workspace.items_about("nothing") == ()


def test_the_statements_do_not_grow_with_what_came_back(tmp_path: Path) -> None:
    counts = []
    for count in (2, 30):
        folder = tmp_path / str(count)
        folder.mkdir()
        workspace, copy = a_round(folder, count)
        with workspace:
            fields = [changed(at_code(copy, f"C{n + 1}.T"), "Other") for n in range(count)]
            came_back(workspace, copy, a_reading(copy, fields))
            with counted(workspace) as statements:
                assert len(_queue(workspace, copy)) == count
                workspace.inbox_counts()
            counts.append(len(statements))
    assert counts[0] == counts[1]


def test_a_file_that_is_deleted_takes_its_remarks_along_and_can_come_back(tmp_path: Path) -> None:
    workspace, copy = a_round(tmp_path)
    with workspace:
        reading = a_reading(copy, [changed(at_code(copy, "C1.T"), "Other")])
        kept = came_back(workspace, copy, reading)
        before = _queue(workspace, copy)
        gone = workspace.delete("returned", kept.returned.id)
        assert gone.sentence == "File returned for review copy 1 deleted"
        assert _queue(workspace, copy) == ()
        assert workspace.inbox_counts() == {}
        again = came_back(workspace, copy, reading)
        assert (again.new, again.known_before) == (1, 0)
        assert [one.key for one in _queue(workspace, copy)] == [one.key for one in before]
        workspace.delete("plan", copy.report.plan_id)
        assert (workspace.sent(), workspace.returned()) == ((), ())
        workspace.undo()
        assert len(_queue(workspace, copy)) == 1
        assert workspace.check() == []


def test_a_file_for_no_copy_and_one_too_large_are_refused(tmp_path: Path) -> None:
    workspace, copy = a_round(tmp_path)
    with workspace:
        with pytest.raises(NotFound):
            workspace.keep_returned(a_reading(copy), "nothing", "a.docx", b"x")
        with pytest.raises(WorkspaceError) as refused:
            workspace.keep_returned(a_reading(copy), copy.id, "a.docx", bytes(26 * 1024 * 1024))
        assert refused.value.message == (
            "a.docx is larger than 25 MB, the most that is kept of one file. Keep it elsewhere "
            "and give its address, or add the pages that matter."
        )
        assert workspace.returned() == ()
