"""Tables of plans that differ from the published one: damage, doubles, counts, broken addresses."""

from collections.abc import Callable

import pytest

from irm_desktop.domain.drafts import Draft
from irm_desktop.domain.layout import Layouts
from irm_desktop.errors import ImportRefused
from irm_desktop.importing.links import has_blanks, rejoined

from .conftest import ReadRows, codes

Rows = list[list[str]]
NO = {"label": "No", "code": "0", "number": "3", "evidence": "NA", "counted": "0"}


@pytest.fixture
def rows(layouts: Layouts) -> Rows:
    """The header and two plans that say No to everything."""
    columns = layouts.by_id["ogp-process-2016"].columns
    plain = [_plain(column.kind, column.scale) for column in columns]
    return [
        [column.name for column in columns],
        ["Spain", "1", "2012", *plain[3:]],
        ["Spain", "2", "2014", *plain[3:]],
    ]


def _plain(kind: str, scale: str) -> str:
    return {"flag": "0", "participation": "Open", "public_influence": "Inform"}.get(
        scale, NO.get(kind, "")
    )


@pytest.fixture
def change(rows: Rows) -> Callable[[str, str], Rows]:
    """The rows with one cell of the first plan set."""

    def changed(column: str, text: str) -> Rows:
        rows[1][rows[0].index(column)] = text
        return rows

    return changed


def answer(draft: Draft, indicator: str, plan: int = 0) -> str:
    return next((r.value for r in draft.plans[plan].ratings if r.indicator == indicator), "")


def test_a_header_in_the_first_row_is_enough(rows: Rows, read_rows: ReadRows) -> None:
    draft = read_rows(rows)

    assert [plan.rows for plan in draft.plans] == [(2,), (3,)]
    assert len(draft.source.head) == 1
    assert answer(draft, "notice_days") == "3"


def test_a_count_that_the_answers_contradict_is_said_with_both_numbers(
    change: Callable[[str, str], Rows], read_rows: ReadRows
) -> None:
    change("Step 4: Online consultations", "Yes")
    change("_Online consultation", "1")
    draft = read_rows(change("_Number of steps followed (out of 6)", "3"))

    (found,) = [f for f in draft.findings if f.code == "steps-disagree"]
    assert found.message.startswith("Spain 1: 3 steps are published, the answers give 1.")
    assert (found.row, found.before, found.after) == (2, "3", "1")
    assert codes(draft, "steps-unknown") == []


def test_a_count_beyond_what_unknown_steps_allow_disagrees(
    change: Callable[[str, str], Rows], read_rows: ReadRows
) -> None:
    change("Step 4: Online consultations", "NR")
    change("_Online consultation", "NR")
    draft = read_rows(change("_Number of steps followed (out of 6)", "2"))

    (found,) = [f for f in draft.findings if f.code == "steps-disagree"]
    assert found.message.startswith("Spain 1: 2 steps are published, the answers give 0 to 1.")


def test_a_code_is_compared_and_the_label_taken(
    change: Callable[[str, str], Rows], read_rows: ReadRows
) -> None:
    draft = read_rows(change("_Regular forum", "1"))

    assert len(codes(draft, "label-and-code-disagree")) == 1
    assert answer(draft, "regular_forum") == "no"


@pytest.mark.parametrize(
    ("cell", "value"),
    [("7", "7"), ("7.0", "7"), (" 30 ", "30"), ("NR", "not_reviewed"), ("NA", "not_applicable"),
     ("Unclear", "unclear"), ("", "")],
)  # fmt: skip
def test_days_are_a_number_or_a_state(
    change: Callable[[str, str], Rows], read_rows: ReadRows, cell: str, value: str
) -> None:
    draft = read_rows(change("Days in advance", cell))

    assert answer(draft, "notice_days") == value
    assert codes(draft, "unknown-label") == []


@pytest.mark.parametrize(
    ("column", "cell", "indicator"),
    [
        ("Days in advance", "about a week", "notice_days"),
        ("IAP2 level during development", "Inspire", "influence_development"),
    ],
)
def test_a_word_that_is_no_answer_stays_unrated_and_is_asked_about(
    change: Callable[[str, str], Rows],
    read_rows: ReadRows,
    column: str,
    cell: str,
    indicator: str,
) -> None:
    draft = read_rows(change(column, cell))

    (found,) = [f for f in draft.findings if f.code == "unknown-label"]
    assert (found.row, found.column, found.before, found.severity) == (2, column, cell, "ask")
    assert found.proposal.startswith("The plan stays unrated here")
    assert answer(draft, indicator) == ""


def test_a_number_of_days_below_none_is_no_answer(
    change: Callable[[str, str], Rows], read_rows: ReadRows
) -> None:
    draft = read_rows(change("Days in advance", "-3"))

    (found,) = [f for f in draft.findings if f.code == "not-asked"]
    assert found.message.startswith("1 plan has an answer about notice days")
    assert answer(draft, "notice_days") == ""


def test_a_plan_that_stands_twice_is_taken_once(rows: Rows, read_rows: ReadRows) -> None:
    rows[2][1:3] = ["1", "2012"]
    rows[2][3] = "Yes"
    draft = read_rows(rows)

    assert len(draft.plans) == 1
    assert draft.plans[0].rows == (2, 3)
    assert answer(draft, "timeline_available") == "no"
    (found,) = [f for f in draft.findings if f.code == "plan-twice"]
    assert found.message == "Spain 1 stands in row 2 and again in row 3."


def test_rows_without_a_plan_are_kept_and_asked_about(rows: Rows, read_rows: ReadRows) -> None:
    rows.insert(2, ["", "", "2013", "Yes", *[""] * (len(rows[0]) - 4)])
    draft = read_rows(rows)

    assert len(draft.plans) == 2
    assert [f.row for f in draft.findings if f.code == "stray-row"] == [3]
    assert 3 in draft.source.rows


def test_columns_named_a_little_otherwise_are_still_known(rows: Rows, read_rows: ReadRows) -> None:
    rows[0][3] = "Prior availability"
    draft = read_rows(rows)

    assert draft.layout == "ogp-process-2016"
    assert len(codes(draft, "unknown-column")) == len(codes(draft, "missing-column")) == 1


def test_a_plan_of_a_later_method_keeps_what_its_instrument_asks(
    rows: Rows, read_rows: ReadRows
) -> None:
    rows[1][2] = "2018"
    draft = read_rows(rows)

    assert draft.plans[0].instrument == "G3"
    assert answer(draft, "timeline_available") == ""
    assert answer(draft, "influence_development") == "inform"
    asked = [f.message for f in draft.findings if f.code == "not-asked"]
    assert any(text.startswith("1 plan has an answer about timeline available") for text in asked)


def test_without_a_year_the_method_of_most_such_plans_is_proposed(
    rows: Rows, read_rows: ReadRows
) -> None:
    rows[1][2] = "NR"
    draft = read_rows(rows)

    assert draft.plans[0].instrument == "G2b"
    (found,) = [f for f in draft.findings if f.code == "instrument-supposed"]
    assert found.severity == "ask"
    assert len(draft.plans[0].ratings) == 40


def test_a_table_of_plans_without_plans_is_refused(rows: Rows, read_rows: ReadRows) -> None:
    with pytest.raises(ImportRefused) as refused:
        read_rows(rows[:1])

    assert refused.value.code == "no-plans"
    assert refused.value.message == (
        "table.csv has column names but no plans below them. Choose another file."
    )


@pytest.mark.parametrize(
    ("cell", "whole"),
    [
        ("http://a.org/x-<br/>y", "http://a.org/x-y"),
        ("http://a.org/<br/><br/>consulta-publica/", "http://a.org/consulta-publica/"),
        ("http://a.org/path<br/>/more", "http://a.org/path/more"),
        ("(http://a.org/x_F<br />inal.pdf)", "(http://a.org/x_Final.pdf)"),
        ("Draft: http://a.org/2014-<br/>iunie-2016/", "Draft: http://a.org/2014-iunie-2016/"),
        ("http://a.org/1<br/>http://b.org/2", "http://a.org/1<br/>http://b.org/2"),
        ("http://a.org/1<br/>Facebook group:", "http://a.org/1<br/>Facebook group:"),
        ("http://a.org/<br/>and a page of the city", "http://a.org/<br/>and a page of the city"),
        ("http://a.org/1<br/>Summary", "http://a.org/1<br/>Summary"),
        ("A report of<br/>the council", "A report of<br/>the council"),
        ("no break", "no break"),
    ],
)
def test_an_address_is_put_together_only_where_nothing_else_can_be_meant(
    cell: str, whole: str
) -> None:
    assert rejoined(cell) == whole


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("http://a.hu /contact-us", True),
        ("http://a.korman y.hu/egyeztetes", True),
        ("http://a.org/x http://b.org/y", False),
        ("http://a.org/x seen in May", False),
        ("A page at a.org/x", False),
    ],
)
def test_a_blank_inside_an_address_is_noticed(text: str, told: bool) -> None:
    assert has_blanks(text) is told
