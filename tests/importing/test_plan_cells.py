"""Cells that name the member and the plan: blank below a filled one, padded, or words."""

from pathlib import Path

import pytest

from irm_desktop.domain.drafts import Draft

from .conftest import ReadRows, codes, spain_rows, with_cell

HEADER = ["Country", "Action plan", "No.", "Commitment", "Lead agency"]


def titles(draft: Draft) -> dict[tuple[str, str], list[str]]:
    return {
        (plan.member_key, plan.number): [commitment.title for commitment in plan.commitments]
        for plan in draft.plans
    }


def test_blank_cells_below_a_filled_one_lose_no_commitment(read_rows: ReadRows) -> None:
    draft = read_rows(
        [
            HEADER,
            ["Ghana", "2", "1", "Portal", "Ministry"],
            ["", "", "2", "Budget", "Treasury"],
            ["", "3", "1", "Courts", ""],
            ["", "", "2", "Police", ""],
            ["Kenya", "1", "1", "Land", ""],
            ["", "", "2", "Mines", ""],
        ]
    )

    assert titles(draft) == {
        ("GH", "2"): ["Portal", "Budget"],
        ("GH", "3"): ["Courts", "Police"],
        ("KE", "1"): ["Land", "Mines"],
    }
    assert codes(draft, "filled-down") == [
        (3, "Country"), (3, "Action plan"), (4, "Country"), (5, "Country"), (5, "Action plan"),
        (7, "Country"), (7, "Action plan"),
    ]  # fmt: skip
    assert {f.severity for f in draft.findings if f.code == "filled-down"} == {"look"}
    assert draft.source.rows[3] == ("", "", "2", "Budget", "Treasury")


def test_a_plan_is_not_taken_from_another_member(read_rows: ReadRows) -> None:
    draft = read_rows([HEADER, ["Ghana", "2", "1", "Portal", "x"], ["Kenya", "", "1", "Land", "x"]])

    assert titles(draft) == {("GH", "2"): ["Portal"], ("KE", "?"): ["Land"]}
    assert codes(draft, "missing-plan") == [(3, "Action plan")]


@pytest.mark.parametrize("last", [["", "", "", "Total", "3"], ["", "", "", "Source: OGP", ""]])
def test_sums_and_footnotes_are_no_commitments(last: list[str], read_rows: ReadRows) -> None:
    draft = read_rows([HEADER, ["Ghana", "2", "1", "Portal", "Ministry"], last])

    assert draft.commitment_count == 1
    assert codes(draft, "sums-row") + codes(draft, "stray-row") == [(3, "")]


def test_numbers_of_plans_with_zeros_are_one_plan(read_rows: ReadRows) -> None:
    draft = read_rows(
        [HEADER, ["Ghana", "02", "1", "Portal", ""], ["Ghana", "2.0", "2", "Budget", ""],
         ["Ghana", "2", "3", "Courts", ""]]
    )  # fmt: skip

    assert titles(draft) == {("GH", "2"): ["Portal", "Budget", "Courts"]}
    padded = [f for f in draft.findings if f.code == "padded-plan-number"]
    assert [(f.row, f.column, f.before, f.after) for f in padded] == [(2, "Action plan", "02", "2")]
    assert codes(draft, "float-damaged-number") == [(3, "Action plan")]


@pytest.mark.parametrize("word", ["Second", "II", "2nd"])
def test_words_for_a_plan_number_stay_and_are_told_once(word: str, read_rows: ReadRows) -> None:
    draft = read_rows(
        [HEADER, ["Ghana", word, "1", "Portal", ""], ["Ghana", word, "2", "Budget", ""]]
    )

    assert titles(draft) == {("GH", word): ["Portal", "Budget"]}
    assert codes(draft, "odd-plan-number") == [(2, "Action plan")]


def test_a_plan_number_beside_the_file_is_read_alike(read_rows: ReadRows) -> None:
    draft = read_rows([HEADER[2:], ["1", "Portal", "x"]], member="Ghana", plan="02")

    assert titles(draft) == {("GH", "2"): ["Portal"]}
    assert codes(draft, "padded-plan-number") == [(0, "")]


def test_blank_cells_of_a_known_layout_are_filled_and_named(
    read_rows: ReadRows, tmp_path: Path
) -> None:
    rows = with_cell(spain_rows(), "Country", "", row=4)
    rows = with_cell(rows, "Action Plan Number", "", row=4)
    draft = read_rows(with_cell(rows, "Action Plan Number", "", row=5))

    assert [len(plan.commitments) for plan in draft.plans] == [3]
    assert codes(draft, "filled-down") == [
        (4, "Country"), (4, "Action Plan Number"), (5, "Action Plan Number"),
    ]  # fmt: skip


def test_a_name_of_two_countries_is_asked_about(read_rows: ReadRows) -> None:
    draft = read_rows([HEADER, ["Congo", "1", "1", "Portal", ""]])

    (finding,) = [f for f in draft.findings if f.code == "unknown-member"]
    assert "(CG) or" in finding.message
    assert "(CD)" in finding.message
    assert draft.plans[0].member_key in finding.proposal
