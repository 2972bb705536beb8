"""Whatever two people can change apart is named in words, leads to its form, and is settled."""

from collections.abc import Callable, Sequence

import pytest

from irm_desktop.domain.records import PartialDate
from irm_desktop.storage.workspace import Workspace
from irm_desktop.ui.pages.conflicts_foot import KEEP, TAKE
from irm_desktop.ui.widgets.headed_list import Head
from tests.ui.merge.conftest import Together

Edit = Callable[[Workspace, int], object]  # `who` is 0 in the window, 1 with Lucía


def day(who: int) -> PartialDate:
    return PartialDate("5 Jan 2014", "2014-01-05") if who else PartialDate("2014", "2014")


def turned(ids: Sequence[str], who: int) -> list[str]:
    first, second, third = ids
    return [first, third, second] if who else [second, first, third]


def of_commitment(field: str, *values: object) -> Edit:
    return lambda w, who: w.set_fields("commitment", w.commitment_ids()[0], {field: values[who]})


def of_plan(field: str, *values: object) -> Edit:
    return lambda w, who: w.set_fields("plan", w.plans()[0].id, {field: values[who]})


def in_milestones(w: Workspace, who: int) -> None:
    ids = [one.id for one in w.milestones(w.commitment_ids()[2])]
    w.set_fields("milestone", ids[0], {"title": f"Guide {who}"})


def in_passages(w: Workspace, who: int) -> None:
    plan = w.plans()[0]
    first = w.assessments(plan.id)[0].id
    w.write_passage(first, "overview", "plan", plan.id, "en", f"Text {who}.")


def plan_rating(w: Workspace, who: int) -> None:
    answer = ("no", "yes")[who]
    w.rate(w.plans()[0].id, "timeline_online", answer, subject_kind="plan")


def concerns(w: Workspace, who: int) -> None:
    concern = w.concerns(w.members()[0].id)[0].id
    if who:
        w.delete("concern", concern)
    else:
        w.set_fields("concern", concern, {"sender": "Three organisations"})


@pytest.mark.parametrize(
    ("edit", "name", "page"),
    [
        (of_commitment("start", day(0), day(1)), "Commitment 1: Start", "commitments"),
        (of_commitment("policy_areas", ("a",), ("b", "c")), "Commitment 1: Policy areas",
         "commitments"),
        (lambda w, who: w.reorder("commitment", turned(w.commitment_ids(), who)),
         "Order of the commitments", "commitments"),
        (in_milestones, "Commitment 2.10: Title of milestone 2.10.0", "commitments"),
        (of_plan("due", day(0), day(1)), "Action plan 2: Due", "process"),
        (of_plan("title", "Plan A", "Plan B"), "Action plan 2: Title", "report"),
        (plan_rating, "Action plan 2: Timeline online", "process"),
        (in_passages, "Action plan 2: Passage “Overview” of action plan 2", "report"),
        (lambda w, who: w.set_fields("member", w.members()[0].id, {"name": f"Spain {who}"}),
         None, "eligibility"),
        (concerns, None, "eligibility"),
    ],
)  # fmt: skip
def test_a_conflict_is_named_leads_to_its_form_and_is_settled(
    together: Together, edit: Edit, name: str | None, page: str
) -> None:
    together.knows_lucia()
    together.workspace.add_concern(together.workspace.members()[0].id, sender="Two people")
    together.other.merge(together.workspace.outgoing(together.other.vector()))
    edit(together.workspace, 0)
    edit(together.other, 1)
    together.take()
    shown = together.open_conflict()
    rows = [one for one in shown.list.conflicts.rows if not isinstance(one, Head)]
    assert len(rows) == 1
    if name is not None:
        assert rows[0].name == name
    assert rows[0].gist
    shown.detail.show_field.click()
    assert together.window.page_id == page
    together.window.show_page("conflicts")
    if rows[0].conflict.kind == "kept":
        shown.detail.foot.buttons[KEEP].click()
    else:
        shown.detail.pick(2)
        shown.detail.foot.buttons[TAKE].click()
    together.settle()
    assert shown.detail.foot.problem.text() == ""
    assert not together.messages.errors
    assert not together.program.context.conflicts
    assert not together.workspace.conflicts()


def test_the_form_of_a_conflict_in_another_plan_opens_that_plan(together: Together) -> None:
    together.knows_lucia()
    workspace = together.workspace
    first = workspace.plans()[0]
    workspace.add_plan(first.member_id, "3", "Third", "2016", first.instrument)
    added = next(one for one in workspace.plans() if one.number == "3")
    together.other.merge(workspace.outgoing(together.other.vector()))
    for one, title in ((workspace, "Plan A"), (together.other, "Plan B")):
        one.set_fields("plan", added.id, {"title": title})
    together.take()
    together.window.open_plan(first.id)
    together.open_conflict().detail.show_field.click()
    assert (together.window.plan_id, together.window.page_id) == (added.id, "report")
