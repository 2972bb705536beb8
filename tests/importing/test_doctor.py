"""One small damaged table for each finding: what is said, what is taken, what is left alone."""

import pytest

from irm_desktop.domain.drafts import Draft, DraftCommitment, Finding

from .conftest import ReadRows, codes, spain_rows, with_cell


def one(draft: Draft, code: str) -> Finding:
    found = [finding for finding in draft.findings if finding.code == code]
    assert len(found) == 1, [finding.message for finding in found]
    return found[0]


def first(draft: Draft) -> DraftCommitment:
    return next(c for plan in draft.plans for c in plan.commitments if c.rows == (3,))


def value(commitment: DraftCommitment, indicator: str) -> str:
    return next((r.value for r in commitment.ratings if r.indicator == indicator), "")


def test_html_is_mended_with_before_and_after(read_rows: ReadRows) -> None:
    draft = read_rows(with_cell(spain_rows(), "Commitment Title", "Open<br/>data"))

    found = next(f for f in draft.findings if (f.code, f.row) == ("html-remains", 3))
    assert (found.before, found.after) == ("Open<br/>data", "Open data")
    assert found.is_repair
    assert first(draft).title == "Open data"


def test_unreadable_letter_is_kept_and_asked_about(read_rows: ReadRows) -> None:
    draft = read_rows(with_cell(spain_rows(), "Short Title", "Participaci\ufffdn"))

    found = next(f for f in draft.findings if f.column == "Short Title" and f.row == 3)
    assert (found.code, found.severity) == ("replacement-characters", "ask")
    assert not found.is_repair
    assert first(draft).short_title == "Participaci\ufffdn"


def test_control_characters_are_left_out(read_rows: ReadRows) -> None:
    draft = read_rows(with_cell(spain_rows(), "Short Title", "Bud\x07get\u00ad"))

    assert one(draft, "control-characters").after == "Budget"
    assert first(draft).short_title == "Budget"


def test_letters_encoded_twice_are_shown_and_kept(read_rows: ReadRows) -> None:
    draft = read_rows(with_cell(spain_rows(), "Short Title", "ParticipaciÃ³n ciudadana"))

    found = one(draft, "wrong-encoding")
    assert "Participación ciudadana" in found.proposal
    assert first(draft).short_title == "ParticipaciÃ³n ciudadana"


@pytest.mark.parametrize("text", ["=1+1", "- item", "+34", "@home"])
def test_text_like_a_formula_stays_text(text: str, read_rows: ReadRows) -> None:
    draft = read_rows(with_cell(spain_rows(), "Full Text", text))

    assert one(draft, "formula-like-text").row == 3
    assert first(draft).text == text


def test_lost_zero_is_proposed_and_never_taken(read_rows: ReadRows) -> None:
    rows = with_cell(spain_rows(), "Comm No", "2.1")
    draft = read_rows(with_cell(rows, "Commitment Title", "2.10. Portal"))

    found = one(draft, "lost-zero")
    assert "2.10" in found.proposal
    assert not found.is_repair
    assert first(draft).number == "2.1"


def test_float_damage_is_shortened_and_the_other_reading_named(read_rows: ReadRows) -> None:
    draft = read_rows(with_cell(spain_rows(), "Comm No", "4.0999999999999996"))

    found = one(draft, "float-damaged-number")
    assert (found.before, found.after) == ("4.0999999999999996", "4.1")
    assert "4.1 or 4.10" in found.proposal
    assert first(draft).number == "4.1"


def test_repeated_number_keeps_both_commitments(read_rows: ReadRows) -> None:
    draft = read_rows(with_cell(spain_rows(), "Comm No", "2"))

    assert "rows 3, 4" in one(draft, "repeated-number").message
    assert draft.commitment_count == 3


def test_label_wins_over_its_code(read_rows: ReadRows) -> None:
    draft = read_rows(with_cell(spain_rows(), "_Specificity", "1"))

    found = one(draft, "label-and-code-disagree")
    assert (found.before, found.after, found.column) == ("1", "3", "_Specificity")
    assert value(first(draft), "specificity") == "high"


def test_unassessed_but_coded_is_not_assessed(read_rows: ReadRows) -> None:
    rows = with_cell(spain_rows(), "Potential impact", "NR")
    draft = read_rows(with_cell(rows, "_Pot Impact Coded", "3"))

    assert one(draft, "unassessed-but-coded").after == "NR"
    assert value(first(draft), "potential_impact") == "not_reviewed"


def test_technology_alone_is_not_relevant(read_rows: ReadRows) -> None:
    rows = spain_rows()
    for column, text in (("Value -Info", "0"), ("Value -Tech", "1"), ("_Relevant", "1"),
                         ("Starred (2015 only)", "0")):  # fmt: skip
        rows = with_cell(rows, column, text)

    found = one(read_rows(rows), "technology-only-relevant")

    assert (found.before, found.after) == ("1", "0")


def test_star_that_the_ratings_do_not_give_is_told_with_reasons(read_rows: ReadRows) -> None:
    rows = with_cell(spain_rows(), "Starred (current formula) progress report", "1")

    found = one(read_rows(rows), "star-disagrees")

    assert (found.before, found.after) == ("1", "0")
    assert "formula C" in found.message
    assert "potential impact is Moderate" in found.message


def test_unknown_label_is_not_rated(read_rows: ReadRows) -> None:
    draft = read_rows(with_cell(spain_rows(), "Specificity", "rather high"))

    assert one(draft, "unknown-label").before == "rather high"
    assert value(first(draft), "specificity") == ""


@pytest.mark.parametrize("label", ["Medium", "MEDIUM", "b.  medium", "B. Medium"])
def test_spelling_of_a_label_does_not_matter(label: str, read_rows: ReadRows) -> None:
    rows = with_cell(spain_rows(), "_Specificity", "2")

    draft = read_rows(with_cell(rows, "Specificity", label))

    assert value(first(draft), "specificity") == "medium"


def test_dates_of_every_kind(read_rows: ReadRows) -> None:
    rows = with_cell(spain_rows(), "Start Date", "07/01/2014")
    draft = read_rows(with_cell(rows, "End Date", "31/9/2014"))

    assert (3, "Start Date") in codes(draft, "ambiguous-date")
    assert "7 Jan 2014" in str(draft.findings)
    assert codes(draft, "impossible-date") == [(3, "End Date")]
    assert (first(draft).start.words, first(draft).start.iso) == ("07/01/2014", "2014")
    assert (first(draft).end.words, first(draft).end.iso) == ("31/9/2014", "2014")


def test_header_is_found_below_a_band_and_again_in_the_middle(read_rows: ReadRows) -> None:
    rows = spain_rows()
    band = ["", "Step 1", *[""] * 106]
    table = [band, ["title of the table"], rows[0], rows[1], rows[2], rows[1], rows[3], [], rows[4]]

    draft = read_rows(table)

    assert draft.commitment_count == 3
    assert [c.rows for c in draft.plans[0].commitments] == [(5,), (7,), (9,)]
    assert codes(draft, "repeated-header") == [(6, "")]
    assert len(draft.source.head) == 4
    assert draft.source.rows[6] == tuple(rows[1])


def test_columns_in_another_order_and_unknown_ones(read_rows: ReadRows) -> None:
    rows = [[*reversed(row[:98]), extra] for row, extra in
            zip(spain_rows(), ("108", "Our note", "a", "b", "c"), strict=True)]  # fmt: skip

    draft = read_rows(rows)

    assert draft.layout == "ogp-2016"
    assert first(draft).number == "1"
    assert codes(draft, "unknown-column") == [(0, "Our note")]


def test_missing_column_is_told(read_rows: ReadRows) -> None:
    place = spain_rows()[1].index("Lead Institution")
    rows = [[*row[:place], *row[place + 1 :]] for row in spain_rows()]

    assert codes(read_rows(rows), "missing-column") == [(0, "Lead Institution")]


def test_stray_row_is_kept_and_asked_about(read_rows: ReadRows) -> None:
    rows = spain_rows()
    stray = ["", "", "see below", *[""] * 105]

    draft = read_rows([*rows[:3], stray, *rows[3:]])

    assert codes(draft, "stray-row") == [(4, "")]
    assert draft.source.rows[4] == tuple(stray)
    assert draft.commitment_count == 3


def test_commitment_without_plan_or_title_is_kept_and_asked_about(read_rows: ReadRows) -> None:
    rows = with_cell(spain_rows(), "Action Plan Number", "")
    rows = with_cell(rows, "Commitment Title", "", row=4)
    draft = read_rows(with_cell(rows, "Short Title", "", row=4))

    assert draft.commitment_count == 3
    assert codes(draft, "missing-plan") == [(3, "Action Plan Number")]
    assert codes(draft, "missing-title") == [(4, "Commitment Title")]


def test_years_that_differ_within_a_plan_are_told(read_rows: ReadRows) -> None:
    draft = read_rows(with_cell(spain_rows(), "Year of submission", "2012"))

    assert one(draft, "plan-years-differ").severity == "ask"
    assert draft.plans[0].submitted == "2014"


def test_plan_without_year_takes_its_instrument_from_the_report(read_rows: ReadRows) -> None:
    rows = spain_rows()
    for row in (3, 4, 5):
        rows = with_cell(rows, "Year of submission", "NR", row=row)

    draft = read_rows(rows)

    assert draft.plans[0].instrument == "G2b"
    assert "report is of 2016" in one(draft, "instrument-supposed").message


def test_instrument_can_be_overridden(read_rows: ReadRows) -> None:
    assert read_rows(spain_rows(), instrument="G2a").plans[0].instrument == "G2a"


def test_unknown_member_is_imported_apart(read_rows: ReadRows) -> None:
    draft = read_rows(with_cell(spain_rows(), "Country", "Atlantis"))

    assert one(draft, "unknown-member").row == 3
    assert {plan.member_key for plan in draft.plans} == {"ATLANTIS", "ES"}


def test_twin_columns_that_differ_are_asked_about(read_rows: ReadRows) -> None:
    rows = [[*row, extra] for row, extra in zip(spain_rows(), ("", "Comm No", "1", "9", "3"),
                                                strict=True)]  # fmt: skip

    draft = read_rows(rows)

    assert one(draft, "header-twins").severity == "ask"
    assert [c.number for c in draft.plans[0].commitments] == ["1", "2", "3"]
