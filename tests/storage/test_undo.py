"""Undo and redo: one step takes a whole operation back, also after a restart."""

import json
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import hypothesis.strategies as st
from hypothesis import HealthCheck, settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from irm_desktop.models import JournalEntry
from irm_desktop.models.registry import DELETED, ENTITIES
from irm_desktop.storage.heads import read_heads
from irm_desktop.storage.journal import read_entries
from irm_desktop.storage.workspace import Workspace
from tests.builders import (
    a_commitment,
    a_draft,
    a_filled_workspace,
    a_plan,
    a_workspace,
    open_again,
    the_library,
)


def content(workspace: Workspace) -> str:
    """All live records, as text."""
    found: dict[str, Any] = {}
    with workspace._reading() as connection:
        for entity in ENTITIES:
            table = entity.table
            rows = connection.exec_driver_sql(
                f"SELECT * FROM {table.name} WHERE NOT deleted ORDER BY id"
            )
            found[entity.name] = [list(row) for row in rows]
    return json.dumps(found)


def test_an_import_is_taken_back_in_one_step(empty: Workspace) -> None:
    before = content(empty)
    empty.accept(a_draft(a_plan([a_commitment(values={"specificity": "low"}, milestones=("A",))])))
    after = content(empty)
    assert empty.undo_sentence == "1 commitment imported from table.csv"
    change = empty.undo()
    assert change is not None
    assert change.sentence.startswith("Undone: ")
    assert content(empty) == before
    assert empty.undo() is None
    empty.redo()
    assert content(empty) == after
    assert empty.redo() is None
    assert empty.check() == []


def test_undo_survives_a_restart(tmp_path: Path) -> None:
    workspace = a_filled_workspace(tmp_path)
    subject = workspace.commitment_ids()[0]
    workspace.rate(subject, "specificity", "low")
    workspace.rate(subject, "specificity", "high")
    with open_again(workspace) as second:
        assert second.undo_sentence == "Specificity of 1 set to High"
        second.undo()
        assert second.values(subject) == {"specificity": "low"}
    with open_again(second) as third:
        assert third.redo_sentence == "Specificity of 1 set to High"
        third.undo()
        assert third.values(subject) == {}
    with open_again(third) as fourth:
        fourth.redo()
        fourth.redo()
        assert fourth.values(subject) == {"specificity": "high"}
        assert fourth.redo_sentence is None
        assert fourth.check() == []


def test_a_deletion_comes_back_with_all_that_belonged_to_it(tmp_path: Path) -> None:
    rated = a_commitment(values={"specificity": "high"}, milestones=("Draft", "Publish"))
    with a_filled_workspace(tmp_path, a_plan([rated])) as workspace:
        (subject,) = workspace.commitment_ids()
        plan = workspace.plan_by_key("ES-2")
        assessment = workspace.assessments(plan.id)[0]
        workspace.write_passage(assessment.id, "aim", "commitment", subject, "en", "Why.")
        before = content(workspace)
        for entity, record in (("commitment", subject), ("plan", plan.id)):
            workspace.delete(entity, record)
            assert workspace.commitment_ids() == []
            assert workspace.milestones(subject) == []
            assert workspace.values(subject) == {}
            assert workspace.passages(subject) == []
            workspace.undo()
            assert content(workspace) == before


def test_after_something_new_the_undone_cannot_come_back(spain: Workspace) -> None:
    first, second, _ = spain.commitment_ids()
    spain.rate(first, "specificity", "low")
    spain.undo()
    spain.rate(second, "specificity", "high")
    assert spain.redo_sentence is None
    assert spain.redo() is None
    spain.undo()
    assert spain.undo_sentence == "3 commitments imported from table.csv"


def test_a_run_of_typing_is_taken_back_together(spain: Workspace) -> None:
    subject = spain.commitment_ids()[0]
    spain.set_fields("commitment", subject, {"theme": "Old"})
    for text in ("N", "Ne", "New"):
        spain.set_fields("commitment", subject, {"theme": text}, typing=True)
    spain.undo()
    assert spain.commitment(subject).theme == "Old"
    spain.redo()
    assert spain.commitment(subject).theme == "New"


def test_a_run_of_typing_ends_where_something_else_is_done(spain: Workspace) -> None:
    subject = spain.commitment_ids()[0]
    spain.set_fields("commitment", subject, {"theme": "One"}, typing=True)
    spain.rate(subject, "specificity", "high")
    spain.set_fields("commitment", subject, {"theme": "One two"}, typing=True)
    spain.undo()
    assert spain.commitment(subject).theme == "One"
    assert spain.values(subject) == {"specificity": "high"}


def test_a_run_of_typing_ends_with_a_pause(spain: Workspace) -> None:
    subject = spain.commitment_ids()[0]
    spain.set_fields("commitment", subject, {"theme": "One"}, typing=True)
    later = datetime.now(UTC) + timedelta(minutes=2)
    spain._journal.wall = lambda: later
    spain.set_fields("commitment", subject, {"theme": "One two"}, typing=True)
    spain.set_fields("commitment", subject, {"theme": "One two three"}, typing=True)
    spain.undo()
    assert spain.commitment(subject).theme == "One"


def test_typing_after_an_undo_is_a_new_run(spain: Workspace) -> None:
    subject = spain.commitment_ids()[0]
    spain.set_fields("commitment", subject, {"theme": "One"}, typing=True)
    spain.undo()
    spain.set_fields("commitment", subject, {"theme": "Two"}, typing=True)
    spain.set_fields("commitment", subject, {"theme": "Three"}, typing=True)
    spain.undo()
    assert spain.commitment(subject).theme == ""


def test_a_value_that_somebody_else_changed_is_left(spain: Workspace) -> None:
    first, second, _ = spain.commitment_ids()
    with spain._operation("Two titles") as op:
        op.edit("commitment", first, {"title": "Mine"})
        op.edit("commitment", second, {"title": "Also mine"})
    spain._journal.actor = "Ben"
    with spain._operation("From Ben", kind="merge") as op:
        op.edit("commitment", first, {"title": "Ben's"})
    change = spain.undo()
    assert change is not None
    assert change.left_out == ("Title of commitment 1 was changed by Ben since and is left.",)
    assert spain.commitment(first).title == "Ben's"
    assert spain.commitment(second).title == "Commitment number 2"
    assert spain.check() == []


def test_a_step_that_can_take_nothing_back_is_passed_over(spain: Workspace) -> None:
    subject = spain.commitment_ids()[0]
    spain.set_fields("commitment", subject, {"title": "Mine"})
    with spain._operation("From Ben", kind="merge") as op:
        op.edit("commitment", subject, {"title": "Ben's"})
    change = spain.undo()
    assert change is not None
    assert not change
    assert len(change.left_out) == 1
    assert spain.undo_sentence == "3 commitments imported from table.csv"


def test_a_record_that_somebody_else_filled_is_not_taken_away(spain: Workspace) -> None:
    plan = spain.plan_by_key("ES-2")
    made = spain.add_commitment(plan.id, "9", "Mine").created
    with spain._operation("From Ben", kind="merge") as op:
        op.edit("commitment", made, {"text": "Ben's text"})
    change = spain.undo()
    assert change is not None
    assert change.left_out == ("Commitment 9 was changed by Ana since and is left.",)
    assert spain.commitment(made).text == "Ben's text"


def test_the_change_of_an_undo_names_the_commitment_and_plan(spain: Workspace) -> None:
    subject = spain.commitment_ids()[0]
    spain.rate(subject, "specificity", "high")
    change = spain.undo()
    assert change is not None
    assert {subject, spain.plan_by_key("ES-2").id} <= change.records


def test_a_first_rating_is_taken_back_as_often_as_it_is_made(spain: Workspace) -> None:
    subject = spain.commitment_ids()[0]
    before = content(spain)
    for value in ("high", "low", "high"):
        spain.rate(subject, "specificity", value, reason="Why")
        rated = content(spain)
        spain.undo()
        assert (content(spain), spain.check()) == (before, [])
        spain = open_again(spain)
        spain.redo()
        assert (content(spain), spain.check()) == (rated, [])
        spain.undo()
        assert (content(spain), spain.check()) == (before, [])
    spain.close()


def test_a_deletion_is_written_last_and_has_seen_its_own_operation(spain: Workspace) -> None:
    subject = spain.commitment_ids()[0]
    for _ in range(2):
        spain.rate(subject, "specificity", "high")
        spain.undo()
    with spain._reading() as connection:
        entries = read_entries(connection, JournalEntry.entity == "rating")
    last = entries[-1]
    assert (last.field, last.value) == (DELETED, "true")
    heads = {one.field: one.op_id for one in entries if one.field != DELETED}
    assert set(json.loads(last.seen or "[]")) == set(heads.values())
    assert len({one.operation for one in entries}) == 4


def test_an_import_that_rates_again_what_was_undone_is_taken_back(spain: Workspace) -> None:
    subject = spain.commitment_ids()[0]
    spain.rate(subject, "specificity", "high")
    spain.undo()
    before = content(spain)
    rated = a_commitment("1", "Commitment number 1", values={"specificity": "low"})
    spain.accept(a_draft(a_plan([rated]), file_name="rated.csv"))
    assert spain.values(subject) == {"specificity": "low"}
    spain.undo()
    assert (content(spain), spain.check()) == (before, [])
    spain.redo()
    assert spain.values(subject) == {"specificity": "low"}
    assert spain.check() == []


class Sequences(RuleBasedStateMachine):
    """Any sequence of work, undo, redo and restarts comes back to the contents it had."""

    def __init__(self) -> None:
        super().__init__()
        self.folder: Any = None
        self.sent: dict[str, list[str]] = {}  # heads of a title when it went out

    @initialize(folder=st.builds(tempfile.TemporaryDirectory))
    def start(self, folder: Any) -> None:
        self.folder = folder
        self.workspace = a_workspace(Path(folder.name))
        self.past: list[str] = [content(self.workspace)]
        self.future: list[str] = []
        self.import_a_table(number=1, value=None)  # what nobody has rated yet

    def done(self, change: object) -> None:
        if change:
            self.past.append(content(self.workspace))
            self.future = []

    def commitments(self) -> list[str]:
        return self.workspace.commitment_ids()

    @rule(number=st.integers(1, 3), value=st.sampled_from([None, "low", "high"]))
    def import_a_table(self, number: int, value: str | None) -> None:
        values = {} if value is None else {"specificity": value}
        commitments = [a_commitment(values=values, milestones=("A",))]
        draft = a_draft(a_plan(commitments, number=str(number)), file_name=f"{number}{value}")
        self.done(self.workspace.accept(draft)[0])

    @precondition(lambda self: self.commitments())
    @rule(
        data=st.data(),
        indicator=st.sampled_from(["specificity", "completion_midterm"]),
        place=st.sampled_from([None, 1, 2]),
    )
    def rate(self, data: st.DataObject, indicator: str, place: int | None) -> None:
        subject = data.draw(st.sampled_from(self.commitments()))
        values = list(the_library().by_id["G2b"].indicator_by_id[indicator].scale.by_id)
        value = None if place is None else values[place]
        self.done(self.workspace.rate(subject, indicator, value, reason=value))

    @precondition(lambda self: self.commitments())
    @rule(data=st.data(), times=st.integers(1, 2))
    def rate_and_think_better_of_it(self, data: st.DataObject, times: int) -> None:
        subject = data.draw(st.sampled_from(self.commitments()))
        for _ in range(times):
            if self.workspace.rate(subject, "potential_impact", "minor"):
                self.future = [content(self.workspace)]
                self.workspace.undo()

    @precondition(lambda self: self.commitments())
    @rule(data=st.data(), number=st.sampled_from(["1.1", "1.2"]))
    def add_a_milestone(self, data: st.DataObject, number: str) -> None:
        subject = data.draw(st.sampled_from(self.commitments()))
        self.done(self.workspace.add_milestone(subject, number, "Step"))

    @precondition(lambda self: self.commitments())
    @rule(data=st.data(), title=st.sampled_from(["A", "B", ""]))
    def edit(self, data: st.DataObject, title: str) -> None:
        subject = data.draw(st.sampled_from(self.commitments()))
        self.done(self.workspace.set_fields("commitment", subject, {"title": title}))

    @precondition(lambda self: self.commitments())
    @rule(data=st.data())
    def send_for_review(self, data: st.DataObject) -> None:
        subject = data.draw(st.sampled_from(self.commitments()))
        with self.workspace._reading() as connection:
            self.sent[subject] = read_heads(connection, [subject])[subject, "title"]

    def sent_and_there(self) -> list[str]:
        return sorted(set(self.sent) & set(self.commitments()))

    @precondition(lambda self: self.sent_and_there())
    @rule(data=st.data(), theirs=st.sampled_from("AC"), result=st.sampled_from("AC"))
    def take_from_a_reviewer(self, data: st.DataObject, theirs: str, result: str) -> None:
        subject = data.draw(st.sampled_from(self.sent_and_there()))
        with self.workspace._operation("Taken") as op:
            op.edit("commitment", subject, {"title": result})
            op.branch(subject, "title", theirs, self.sent[subject], "Rosa")
        self.done(op.change)

    @precondition(lambda self: self.commitments())
    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        subject = data.draw(st.sampled_from(self.commitments()))
        self.done(self.workspace.delete("commitment", subject))

    @precondition(lambda self: self.workspace.plans())
    @rule(data=st.data())
    def delete_a_plan(self, data: st.DataObject) -> None:
        plans = [plan.id for plan in self.workspace.plans()]
        self.done(self.workspace.delete("plan", data.draw(st.sampled_from(plans))))

    @precondition(lambda self: self.workspace.plans())
    @rule(number=st.sampled_from(["7", "7.10"]))
    def add(self, number: str) -> None:
        plan = self.workspace.plans()[0]
        self.done(self.workspace.add_commitment(plan.id, number, "New"))

    @rule(steps=st.integers(1, 2))
    def undo(self, steps: int) -> None:
        for _ in range(steps):
            self.undo_one()

    def undo_one(self) -> None:
        change = self.workspace.undo()
        assert (change is None) == (len(self.past) == 1)
        if change is not None:
            assert change.left_out == ()
            self.future.append(self.past.pop())

    @rule()
    def redo(self) -> None:
        change = self.workspace.redo()
        assert (change is None) == (not self.future)
        if change is not None:
            assert change.left_out == ()
            self.past.append(self.future.pop())

    @rule()
    def restart(self) -> None:
        self.workspace = open_again(self.workspace)

    @invariant()
    def the_content_is_the_expected(self) -> None:
        if self.folder is not None:
            assert content(self.workspace) == self.past[-1]

    @invariant()
    def journal_and_tables_agree(self) -> None:
        if self.folder is not None:
            assert self.workspace.check() == []

    def teardown(self) -> None:
        if self.folder is not None:
            self.workspace.close()
            self.folder.cleanup()


Sequences.TestCase.settings = settings(
    max_examples=12,
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
TestSequences = Sequences.TestCase
