"""The tables of 2015 and 2024, single plans and Canada's plan: nothing lost, damage named."""

import csv
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from irm_desktop.domain.drafts import Draft, DraftCommitment

from .conftest import codes

Read = Callable[..., Draft]


def commitments(draft: Draft) -> dict[int, DraftCommitment]:
    return {c.rows[0]: c for plan in draft.plans for c in plan.commitments}


def value(commitment: DraftCommitment, indicator: str) -> str:
    return next((r.value for r in commitment.ratings if r.indicator == indicator), "")


def assert_nothing_lost(draft: Draft, path: Path) -> None:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        cells = [tuple(row) for row in csv.reader(stream)]
    kept = [*draft.source.head, *(row for _, row in sorted(draft.source.rows.items()))]
    assert [*kept, *draft.source.foot] == cells


def test_2015_table_loses_nothing_and_sets_its_sums_apart(read: Read, shared_data: Path) -> None:
    path = shared_data / "irm-commitments-2015-explorer.csv"

    draft = read(path)

    assert draft.layout == "ogp-2015"
    assert (draft.commitment_count, len(draft.plans), draft.member_count) == (995, 56, 32)
    assert_nothing_lost(draft, path)
    assert codes(draft, "sums-row") == [(998, "")]
    assert draft.source.foot[0][6] == "Sum"


def test_2015_codes_of_completion_are_one_lower_and_no_finding(
    read: Read, shared_data: Path
) -> None:
    draft = read(shared_data / "irm-commitments-2015-explorer.csv")

    found = Counter(column for _, column in codes(draft, "label-and-code-disagree"))

    assert found == {"_Proj Completion": 3}  # Withdrawn, coded NA


def test_2015_numbers_come_from_the_titles(read: Read, shared_data: Path) -> None:
    draft = read(shared_data / "irm-commitments-2015-explorer.csv")
    canada = next(p for p in draft.plans if (p.member_key, p.number) == ("CA", "2"))

    assert len(codes(draft, "missing-number")) == 56
    for commitment in commitments(draft).values():
        assert not commitment.number or commitment.number.casefold() in commitment.title.casefold()
    assert {commitment.number for commitment in canada.commitments} == {""}


def test_2015_dates_are_months_of_a_year(read: Read, shared_data: Path) -> None:
    draft = read(shared_data / "irm-commitments-2015-explorer.csv")
    isos = {c.start.words: c.start.iso for c in commitments(draft).values()}

    assert isos["Jul-12"] == "2012-07"
    assert isos["13-Feb-11"] == "2011-02-13"
    assert not codes(draft, "ambiguous-date")


def test_2015_plans_say_that_their_instrument_is_supposed(read: Read, shared_data: Path) -> None:
    draft = read(shared_data / "irm-commitments-2015-explorer.csv")

    assert len(codes(draft, "instrument-supposed")) == 56
    assert all(not plan.submitted for plan in draft.plans)


def test_2024_table_loses_nothing(read: Read, shared_data: Path) -> None:
    path = shared_data / "ogp-commitments-2024-open-parliament.csv"

    draft = read(path)

    assert draft.layout == "ogp-2024"
    assert (draft.commitment_count, draft.member_count) == (247, 41)
    assert_nothing_lost(draft, path)
    assert not codes(draft, "label-and-code-disagree")  # by-value codes shifted by one are known
    assert not codes(draft, "star-disagrees")


def test_2024_numbers_damaged_by_a_spreadsheet_are_shortened(read: Read, shared_data: Path) -> None:
    draft = read(shared_data / "ogp-commitments-2024-open-parliament.csv")
    found = {f.before: f.after for f in draft.findings if f.code == "float-damaged-number"}

    assert found["4.0999999999999996"] == "4.1"
    assert found["2.2999999999999998"] == "2.3"
    assert found["10.130000000000001"] == "10.13"
    assert len(codes(draft, "float-damaged-number")) == 8
    numbers = [c.number for c in commitments(draft).values()]
    assert not any(len(number) > 12 for number in numbers)


def test_2024_members_keep_places_apart_from_countries(read: Read, shared_data: Path) -> None:
    draft = read(shared_data / "ogp-commitments-2024-open-parliament.csv")
    members = {p.member_key: (p.member_name, p.member_kind, p.country) for p in draft.plans}

    assert members["ESMD"] == ("Madrid, Spain", "local", "ES")
    assert members["ES"] == ("Spain", "national", "ES")
    assert members["GETB"] == ("Tbilisi, Georgia", "local", "GE")
    assert members["KG"][0] == "Kyrgyz Republic"
    assert members["XK"][0] == "Kosovo"
    assert members["CI"][0] == "Cote d'Ivoire"


def test_2024_stray_value_is_asked_about_and_not_guessed(read: Read, shared_data: Path) -> None:
    draft = read(shared_data / "ogp-commitments-2024-open-parliament.csv")

    (row, column), *others = codes(draft, "unknown-label")

    assert (column, others) == ("Verifiable", [])
    assert value(commitments(draft)[row], "verifiable") == ""


def test_2024_years_taken_for_days_are_told(read: Read, shared_data: Path) -> None:
    draft = read(shared_data / "ogp-commitments-2024-open-parliament.csv")
    found = [f for f in draft.findings if f.code == "year-taken-for-day"]

    assert len(found) == 10
    assert any(f.before == "7/16/1905" and "2024" in f.message for f in found)


def test_2024_relevance_of_later_plans_is_their_lens(read: Read, shared_data: Path) -> None:
    draft = read(shared_data / "ogp-commitments-2024-open-parliament.csv")
    lenses = Counter(
        value(c, "open_government_lens")
        for plan in draft.plans
        if plan.instrument == "G4"
        for c in plan.commitments
    )

    assert set(lenses) <= {"yes", "no", "not_reviewed", "no_data", ""}
    assert lenses["yes"] > 30


@pytest.mark.parametrize(
    ("name", "count", "key", "instrument"),
    [
        ("armenia-ap2-2014-2016", 11, "AM-2", "G2b"),
        ("estonia-ap2-2014-2016", 23, "EE-2", "G2b"),
        ("finland-ap1-2013-2015", 18, "FI-1", "G2a"),
    ],
)
def test_table_of_one_plan_is_read(
    name: str, count: int, key: str, instrument: str, read: Read, shared_data: Path
) -> None:
    path = shared_data / "irm-tables" / f"{name}.csv"

    draft = read(path)

    plan = draft.plans[0]
    assert draft.layout == "irm-table"
    assert f"{plan.member_key}-{plan.number}" == key
    assert len(plan.commitments) == count
    assert plan.instrument == instrument
    assert_nothing_lost(draft, path)
    assert not codes(draft, "star-disagrees")
    assert not codes(draft, "unknown-label")


def test_finland_1_has_both_stages(read: Read, shared_data: Path) -> None:
    draft = read(shared_data / "irm-tables" / "finland-ap1-2013-2015.csv")
    first = draft.plans[0].commitments[3]

    assert first.number == "1.4"
    assert value(first, "completion_midterm") == "limited"
    assert value(first, "completion_end_of_term") == "substantial"
    assert value(first, "did_it_open_government") == "major"
    stages = {rating.stage for rating in first.ratings}
    assert stages == {"progress", "end_of_term"}


def test_canadas_plan_has_milestones_and_both_languages(read: Read, shared_data: Path) -> None:
    path = shared_data / "action-plans" / "canada-nap4-2018-2020.csv"

    draft = read(path)

    plan = draft.plans[0]
    milestones = [m for c in plan.commitments for m in c.milestones]
    indicators = sum(m.deliverable.count("- C") for m in milestones)
    assert draft.layout == "canada-plan"
    assert (plan.member_key, plan.number, plan.languages) == ("CA", "4", ("en", "fr"))
    assert (len(plan.commitments), len(milestones)) == (10, 56)
    assert indicators == 135 * 2
    assert "Gouvernement ouvert facile à comprendre" in plan.commitments[0].text
    assert "50\u00a0teachers" in "".join(m.deliverable for m in milestones)
    assert milestones[0].end.iso.startswith("20")
    assert len(codes(draft, "plan-supposed")) == 1
    assert_nothing_lost(draft, path)
