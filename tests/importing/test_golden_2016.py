"""OGP's table of July 2016: every kind of damage, counted (the import page's picture has them)."""

import csv
from collections import Counter
from pathlib import Path

import pytest

from irm_desktop.domain.drafts import Draft
from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.domain.layout import Layouts
from irm_desktop.importing.importer import read_draft

from .conftest import codes

DATA = Path(__file__).parents[3] / "shared" / "data"
NAME = "irm-commitments-2016.csv"


@pytest.fixture(scope="module")
def draft(library: InstrumentLibrary, layouts: Layouts) -> Draft:
    if not DATA.is_dir():
        pytest.skip("the real tables of ../shared/data are not beside this checkout")
    return read_draft(DATA / NAME, library, layouts)


@pytest.fixture(scope="module")
def cells() -> list[list[str]]:
    with (DATA / NAME).open(encoding="utf-8", newline="") as stream:
        return list(csv.reader(stream))


def test_commitments_plans_and_members_are_all_there(draft: Draft) -> None:
    assert draft.layout == "ogp-2016"
    assert draft.commitment_count == 962
    assert len(draft.plans) == 58
    assert draft.member_count == 32


@pytest.mark.parametrize(
    ("code", "count"),
    [
        ("ambiguous-date", 625),
        ("repeated-number", 29),
        ("unassessed-but-coded", 19),
        ("label-and-code-disagree", 12),
        ("impossible-date", 1),
        ("html-remains", 356),
        ("replacement-characters", 18),
        ("formula-like-text", 2),
        ("star-disagrees", 7),
        ("technology-only-relevant", 2),
        ("lost-zero", 8),
        ("control-characters", 5),
        ("unknown-label", 0),
        ("stray-row", 0),
        ("ragged-row", 0),
        ("derived-value-disagrees", 0),
        ("change-disagrees", 0),
    ],
)
def test_each_kind_of_damage_is_counted(code: str, count: int, draft: Draft) -> None:
    assert len(codes(draft, code)) == count


def test_thirteen_unassessed_commitments_coded_as_the_top_grade(draft: Draft) -> None:
    found = codes(draft, "unassessed-but-coded")
    by_column = Counter(column for _, column in found)

    assert by_column == {"_Pot Impact Coded": 13, "_Specificity": 6}
    rows = {row for row, column in found if column == "_Pot Impact Coded"}
    values = [
        next((r.value for r in c.ratings if r.indicator == "potential_impact"), "")
        for plan in draft.plans
        for c in plan.commitments
        if c.rows[0] in rows
    ]
    assert values == ["not_reviewed"] * 13


def test_labels_and_codes_that_disagree_follow_the_label(draft: Draft) -> None:
    by_column = Counter(column for _, column in codes(draft, "label-and-code-disagree"))

    assert by_column == {"_Specificity": 8, "_CompletionProgress": 4}


def test_stars_that_disagree_are_exactly_the_known_seven(
    draft: Draft, cells: list[list[str]]
) -> None:
    names = cells[1]
    found = set()
    for row, column in codes(draft, "star-disagrees"):
        country, plan, number = (
            cells[row - 1][names.index(name)]
            for name in ("Country", "Action Plan Number", "Comm No")
        )
        found.add((column.split("(")[1][:4], country, plan, number))

    assert found == {
        ("pre-", "Canada", "1", "2.1"),
        ("pre-", "Canada", "1", "2.2"),
        ("2015", "El Salvador", "2", "1.9"),
        ("2015", "El Salvador", "2", "2.1"),
        ("2015", "El Salvador", "2", "5.4"),
        ("2015", "Moldova", "2", "1"),
        ("2015", "Moldova", "2", "4"),
    }


def test_repeated_numbers_are_one_finding_a_key(draft: Draft, cells: list[list[str]]) -> None:
    names = cells[1]
    keys = Counter(
        tuple(row[names.index(name)] for name in ("Country", "Action Plan Number", "Comm No"))
        for row in cells[2:]
    )
    repeated = {key for key, count in keys.items() if count > 1}

    found = [finding for finding in draft.findings if finding.code == "repeated-number"]

    assert len(found) == len(repeated) == 29
    for country, plan, number in repeated:
        start = f"{country} {plan} gives the number {number} {keys[(country, plan, number)]} times"
        assert sum(finding.message.startswith(start) for finding in found) == 1


def test_lost_zero_is_shown_by_the_title_and_not_taken(draft: Draft) -> None:
    chile = [
        commitment
        for plan in draft.plans
        if plan.member_key == "CL" and plan.number == "1"
        for commitment in plan.commitments
        if commitment.title.startswith("2.10 ")
    ]

    assert [commitment.number for commitment in chile] == ["2.1"]
    finding = next(f for f in draft.findings if f.code == "lost-zero" and f.row == chile[0].rows[0])
    assert "2.10" in finding.proposal
    assert finding.severity == "ask"


def test_every_original_cell_is_kept(draft: Draft, cells: list[list[str]]) -> None:
    kept = [list(row) for row in draft.source.head]
    kept += [list(row) for _, row in sorted(draft.source.rows.items())]

    assert kept == cells


def test_repairs_say_what_was_there_and_what_is_taken(draft: Draft, cells: list[list[str]]) -> None:
    repairs = [finding for finding in draft.findings if finding.is_repair]

    assert len(repairs) > 400
    for finding in repairs:
        assert cells[finding.row - 1][cells[1].index(finding.column)].strip() in (
            finding.before,
            finding.before.strip(),
        )
        assert finding.after != finding.before


def test_web_page_code_is_gone_and_its_breaks_are_paragraphs(draft: Draft) -> None:
    texts = [c.text + c.title for plan in draft.plans for c in plan.commitments]

    assert not any("<br" in text for text in texts)
    assert any("\n\n" in text for text in texts)


def test_instrument_follows_the_year_of_submission(draft: Draft) -> None:
    chosen = {(plan.submitted, plan.instrument) for plan in draft.plans}

    assert chosen == {("2011", "G1a"), ("2012", "G1b"), ("2013", "G2a"), ("2014", "G2b")}


def test_words_for_nothing_stay_apart(draft: Draft) -> None:
    said = {
        (finding.column, finding.before): finding.proposal
        for finding in draft.findings
        if finding.code == "words-for-nothing"
    }

    assert "not reviewed" in said[("Potential impact", "NR")]
    assert "no data" in said[("Potential impact", "ND")]
    assert "value “none”" in said[("Potential impact", "None")]
    assert "value “unclear”" in said[("Potential impact", "Unclear")]
    assert "value “withdrawn”" in said[("Completion (progress report)", "Withdrawn")]
    assert "kept as it stands" in said[("Lead Institution", "None Specified")]
    assert len({word for _, word in said}) >= 8


def test_spain_2_is_read_as_its_report_prints_it(draft: Draft) -> None:
    plan = next(p for p in draft.plans if (p.member_key, p.number) == ("ES", "2"))
    completion = Counter(
        rating.value
        for commitment in plan.commitments
        for rating in commitment.ratings
        if rating.indicator == "completion_midterm"
    )

    assert len(plan.commitments) == 10
    assert completion == {"complete": 3, "substantial": 5, "limited": 2}


def test_workbook_gives_the_same_draft_and_names_the_process_sheet(
    draft: Draft, library: InstrumentLibrary, layouts: Layouts
) -> None:
    workbook = read_draft(DATA / "irm-2016.xlsx", library, layouts)

    assert workbook.plans == draft.plans
    assert workbook.source.rows == draft.source.rows
    process = [finding for finding in workbook.findings if finding.code == "process-sheet"]
    assert len(process) == 1
    assert "Process" in process[0].message
