"""A review copy: its fields with codes and heads, and what is written down of it."""

from collections import Counter
from pathlib import Path

import pytest

from irm_desktop.domain.review_copy import ReviewCopy
from irm_desktop.domain.review_records import SentField, SentFile, Snapshot
from irm_desktop.errors import NotFound, WorkspaceError
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_commitment, a_draft, a_filled_workspace, a_plan, open_again
from tests.counted import counted

RATED = {"specificity": "high", "potential_impact": "minor"}
EMPTY = Snapshot()


def a_copy(workspace: Workspace, kind: str = "progress", **more: str) -> ReviewCopy:
    plan = workspace.plan_by_key("ES-2").id
    facts = {"recipient": "Ministry of Justice", "role": "government", **more}
    return workspace.review_copy(plan, kind, facts.pop("language", "en"), **facts)


def rated(tmp_path: Path) -> Workspace:
    commitments = [
        a_commitment("1", "First", values=RATED, text="As printed.", milestones=("Draft", "Run")),
        a_commitment("2", "Second", row=4),
    ]
    return a_filled_workspace(tmp_path, a_plan(commitments))


def of(copy: ReviewCopy, code: str, cell: int = 1) -> SentField:
    (found,) = (one for one in copy.fields if (one.code, one.cell) == (code, cell))
    return found


def test_a_field_has_a_code_a_label_and_the_text_of_the_workspace(tmp_path: Path) -> None:
    with rated(tmp_path) as workspace:
        copy = a_copy(workspace)
        value, reason = of(copy, "C1.PI"), of(copy, "C1.PI", 2)
        assert (value.label, value.name) == ("Commitment 1: Potential impact", "Potential impact")
        assert (value.text, value.shown, value.kind) == ("minor", "Minor", "choice")
        assert ("transformative", "Transformative") in value.choices
        assert (reason.field, reason.label) == ("reason", "Commitment 1: Potential impact, reason")
        assert (value.entity, value.record) == (reason.entity, reason.record)
        assert (value.subject, value.indicator) == (reason.subject, "potential_impact")
        text = of(copy, "C1.CO")
        assert (text.kind, text.section, text.text) == ("markdown", "context_and_objectives", "")
        assert of(copy, "C1.T2").text == "As printed."
        assert of(copy, "P1.ES").label == "Executive summary"


def test_codes_and_fields_are_each_there_once(tmp_path: Path) -> None:
    with rated(tmp_path) as workspace:
        for kind in ("progress", "end_of_term"):
            fields = a_copy(workspace, kind).fields
            codes = Counter((one.code, one.cell) for one in fields if one.code)
            assert set(codes.values()) == {1}
            assert len({(one.record, one.field) for one in fields}) == len(fields)
            assert [one.place for one in fields] == list(range(len(fields)))


def test_the_report_names_the_records_of_its_fields(tmp_path: Path) -> None:
    with rated(tmp_path) as workspace:
        workspace.add_recommendation(workspace.plan_by_key("ES-2").id, "Do it.")
        copy = a_copy(workspace)
        ratings = [one for item in copy.report.commitments for one in item.ratings]
        assert ratings
        assert all(copy.by_record[one.id, "value"].text == one.value for one in ratings)
        (made,) = copy.report.recommendations
        assert copy.by_record[made.id, "text"].code == "R1.T"


def test_a_number_that_is_there_twice_makes_places_of_all_numbers(tmp_path: Path) -> None:
    twice = [a_commitment("1a", "First"), a_commitment("1A", "Second", row=4)]
    with a_filled_workspace(tmp_path, a_plan(twice)) as workspace:
        codes = {one.code.split(".")[0] for one in a_copy(workspace).fields if one.code}
        assert {code for code in codes if code[0] in "CK"} == {"K1", "K2"}


def test_heads_are_those_of_the_moment(tmp_path: Path) -> None:
    with rated(tmp_path) as workspace:
        before = of(a_copy(workspace), "C1.PI")
        workspace.rate(before.subject, "potential_impact", "moderate")
        after = of(a_copy(workspace), "C1.PI")
        assert len(before.heads) == len(after.heads) == 1
        assert before.heads != after.heads
        assert of(a_copy(workspace), "C2.PI").heads == ()


def test_what_was_sent_is_read_as_it_was_written(tmp_path: Path) -> None:
    with rated(tmp_path) as workspace:
        copy = a_copy(workspace, due="2026-12-01")
        files = [SentFile("docx", "review.docx", "ab"), SentFile("xlsx", "plan.xlsx", "cd")]
        change = workspace.record_sent(copy, Snapshot(copy.fields, outside=("Cover",)), files)
        assert change.sentence == "Review copy 1 of ES-2 sent"
        assert change.created == copy.id
        assert a_copy(workspace).number == 2
        again = open_again(workspace)
    with again:
        (sent,) = again.sent(copy.report.plan_id)
        assert (sent.id, sent.number, sent.field_count) == (copy.id, 1, len(copy.fields))
        assert (sent.recipient, sent.role, sent.stage) == (
            "Ministry of Justice",
            "government",
            "draft",
        )
        assert (sent.files, sent.due, sent.by) == (tuple(files), "2026-12-01", "Ana")
        ((only, snapshot),) = again.snapshots()
        assert only == sent
        assert snapshot == Snapshot(copy.fields, outside=("Cover",)) == again.snapshot(copy.id)
        assert again.check() == []


def test_what_was_sent_is_no_part_of_undo(tmp_path: Path) -> None:
    with rated(tmp_path) as workspace:
        said = workspace.undo_sentence
        workspace.record_sent(a_copy(workspace), EMPTY, [])
        assert workspace.undo_sentence == said
        workspace.undo()
        assert len(workspace.sent()) == 1


def test_a_copy_is_recorded_once(tmp_path: Path) -> None:
    with rated(tmp_path) as workspace:
        copy = a_copy(workspace)
        workspace.record_sent(copy, EMPTY, [])
        with pytest.raises(WorkspaceError) as refused:
            workspace.record_sent(copy, EMPTY, [])
        assert refused.value.message == (
            "Review copy 1 of ES-2 is recorded already. Make a new review copy to send it again."
        )


def test_a_role_that_is_none_is_refused(tmp_path: Path) -> None:
    with rated(tmp_path) as workspace:
        with pytest.raises(WorkspaceError) as refused:
            a_copy(workspace, role="minister")
        assert refused.value.message == (
            "“minister” is no role of a reviewer. Choose one of staff, iep, government, "
            "civil_society, public, other."
        )
        with pytest.raises(NotFound):
            workspace.snapshot("nothing")


def test_the_statements_do_not_grow_with_the_commitments(empty: Workspace) -> None:
    counts = []
    for number, key in ((2, "ES"), (40, "FR")):
        empty.accept(a_draft(a_plan(number, key=key, name=key), file_name=f"{key}.csv"))
        plan = empty.plan_by_key(f"{key}-2").id
        with counted(empty) as statements:
            empty.review_copy(plan, "progress", "en", recipient="x", role="iep")
        counts.append(len(statements))
    assert counts[0] == counts[1]
