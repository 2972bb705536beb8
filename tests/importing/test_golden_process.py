"""OGP's process table of July 2016: 64 plans, their answers, states, links and published counts."""

import csv
from collections import Counter
from pathlib import Path

import pytest

from irm_desktop.domain.drafts import Draft, DraftPlan, Finding
from irm_desktop.domain.evaluation import evaluate
from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.domain.layout import Layouts
from irm_desktop.importing.importer import read_draft

from .conftest import codes

DATA = Path(__file__).parents[3] / "shared" / "data"
NAME = "irm-process-2016.csv"
STEPS = {
    "timeline_available": 3,
    "advance_notice": 8,
    "awareness_raising": 12,
    "online_consultation": 15,
    "in_person_consultation": 18,
    "summary_of_comments": 20,
}


@pytest.fixture(scope="module")
def draft(library: InstrumentLibrary, layouts: Layouts) -> Draft:
    if not DATA.is_dir():
        pytest.skip("the real tables of ../shared/data are not beside this checkout")
    return read_draft(DATA / NAME, library, layouts)


@pytest.fixture(scope="module")
def cells() -> list[list[str]]:
    with (DATA / NAME).open(encoding="utf-8", newline="") as stream:
        return list(csv.reader(stream))


def answers(plan: DraftPlan) -> dict[str, str]:
    return {rating.indicator: rating.value for rating in plan.ratings}


def plan_of(draft: Draft, member: str, number: str) -> DraftPlan:
    return next(p for p in draft.plans if (p.member_key, p.number) == (member, number))


def of_code(draft: Draft, code: str) -> list[Finding]:
    return [finding for finding in draft.findings if finding.code == code]


def test_all_plans_are_there_with_every_answer(draft: Draft) -> None:
    assert draft.layout == "ogp-process-2016"
    assert (len(draft.plans), draft.member_count, draft.commitment_count) == (64, 32, 0)
    assert {len(plan.ratings) for plan in draft.plans} == {40}
    assert draft.plan_rating_count == 64 * 40
    assert [plan.rows for plan in draft.plans] == [(row,) for row in range(7, 71)]
    assert draft.of_plans


@pytest.mark.parametrize(
    ("code", "count"),
    [
        ("steps-disagree", 0),
        ("steps-unknown", 7),
        ("link-rejoined", 14),
        ("broken-link", 5),
        ("html-remains", 6),
        ("label-and-code-disagree", 1),
        ("repeated-header", 1),
        ("member-matched", 1),
        ("stray-row", 0),
        ("unknown-label", 0),
        ("not-asked", 0),
        ("plan-twice", 0),
        ("missing-column", 0),
        ("unknown-column", 0),
    ],
)
def test_each_kind_of_finding_is_counted(code: str, count: int, draft: Draft) -> None:
    assert len(codes(draft, code)) == count


def test_every_text_label_is_the_answer(
    draft: Draft, cells: list[list[str]], layouts: Layouts
) -> None:
    layout = layouts.by_id["ogp-process-2016"]
    said = {"NR": "not_reviewed", "NA": "not_applicable", "Unclear": "unclear"}
    said |= {"Yes": "yes", "Yes ": "yes", "No": "no", "1": "yes", "0": "no"}
    said |= {"Open": "open", "Invitation-only": "invitation_only"}
    checked = 0
    for place, column in enumerate(layout.columns):
        if column.kind not in ("label", "number"):
            continue
        for plan, row in zip(draft.plans, cells[6:], strict=True):
            cell = row[place]
            wanted = said.get(cell) or (cell.lower() if column.kind == "label" else cell)
            assert answers(plan)[column.target] == wanted, (plan.title, column.name)
            checked += 1
    assert checked == 64 * 40


def test_states_stay_what_they_are(draft: Draft) -> None:
    states = Counter(
        value for plan in draft.plans for value in answers(plan).values() if "_" in value
    )

    assert states == {"not_reviewed": 814, "not_applicable": 250, "invitation_only": 19}
    assert answers(plan_of(draft, "CA", "2"))["notice_days"] == "unclear"
    assert answers(plan_of(draft, "BR", "2"))["notice_days"] == "210"


def test_the_steps_follow_from_the_labels(
    draft: Draft, cells: list[list[str]], library: InstrumentLibrary
) -> None:
    for plan, row in zip(draft.plans, cells[6:], strict=True):
        labels = [row[place] for place in STEPS.values()]
        found = evaluate(library.by_id[plan.instrument], "consultation_steps", answers(plan))
        wanted = None if "NR" in labels else labels.count("Yes")
        assert found.number == wanted, plan.title
        if wanted is not None:
            assert row[23] == str(wanted), plan.title


def test_a_published_number_of_steps_that_nothing_tells_is_said_with_both_sides(
    draft: Draft,
) -> None:
    found = {(f.row, f.before, f.after): f.message for f in of_code(draft, "steps-unknown")}
    rows = {row: message for (row, _, _), message in found.items()}

    assert set(rows) == {11, 30, 38, 47, 56, 58, 69}
    assert rows[11].startswith(
        "Brazil 1: 0 steps are published, but 6 of the steps are not known, so 0 to 6 are possible."
    )
    assert rows[30].startswith(
        "Georgia 1: 1 step is published, but one of the steps is not known, so 1 to 2 are possible."
    )


def test_links_go_beside_the_step_they_show(draft: Draft) -> None:
    evidence = {
        (plan.member_key, plan.number, rating.indicator): rating.evidence
        for plan in draft.plans
        for rating in plan.ratings
        if rating.evidence
    }

    assert len(evidence) == 64
    assert {indicator for _, _, indicator in evidence} == {
        "timeline_available", "awareness_raising", "online_consultation", "summary_of_comments",
    }  # fmt: skip
    assert evidence["BG", "1", "timeline_available"] == (
        "http://www.strategy.bg/Articles/View.aspx?lang=bg-BG&categoryId=&Id=5&y=&m=&d="
    )
    assert evidence["CL", "1", "summary_of_comments"] == (
        "http://www.AGA.cl/wp-content/uploads/documentos/310112_Respuestas_a_Consulta_Final.pdf"
    )
    assert evidence["CA", "2", "timeline_available"] == (
        "http://goo.gl/HuKVsm\n\nhttp://goo.gl/AqPpBr"
    )
    assert not any("<br" in text for text in evidence.values())


def test_every_original_cell_is_kept_and_both_headers_stand_in_the_head(
    draft: Draft, cells: list[list[str]]
) -> None:
    head = [list(row) for row in draft.source.head]

    assert len(head) == 6
    assert head[2] == head[5]
    assert head + [list(row) for _, row in sorted(draft.source.rows.items())] == cells


def test_the_instrument_follows_the_year_of_submission(draft: Draft) -> None:
    chosen = Counter((plan.submitted, plan.instrument) for plan in draft.plans)

    assert chosen == {
        ("2012", "G1b"): 25, ("2013", "G2a"): 9, ("2014", "G2b"): 23, ("2015", "G2b"): 7,
    }  # fmt: skip


def test_a_code_that_says_something_else_follows_the_label(draft: Draft) -> None:
    (found,) = of_code(draft, "label-and-code-disagree")

    assert (found.row, found.column, found.before, found.after) == (
        30, "_Advance notice", "NA", "NR",
    )  # fmt: skip
    assert answers(plan_of(draft, "GE", "1"))["advance_notice"] == "not_reviewed"


def test_the_sheet_of_the_workbook_gives_the_same_draft(
    draft: Draft, library: InstrumentLibrary, layouts: Layouts
) -> None:
    workbook = read_draft(DATA / "irm-2016.xlsx", library, layouts, sheet="Process")

    assert workbook.plans == draft.plans
    assert workbook.source.rows == draft.source.rows
    assert workbook.source.head == draft.source.head
    assert workbook.sheets == ("Commitments", "Process")
    (left_out,) = of_code(workbook, "sheet-left-out")
    assert "Commitments" in left_out.message
