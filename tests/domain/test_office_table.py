"""The columns of the table of all countries, and a row of it."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from irm_desktop import paths
from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.domain.method_sources import FILE, load_method_sources
from irm_desktop.domain.numbers_form import load_numbers_form
from irm_desktop.domain.office import OfficeRecord, OfficeValue
from irm_desktop.domain.office_codes import office_codebook
from irm_desktop.domain.office_form import load_office_form
from irm_desktop.domain.office_table import OfficeTable, office_table
from irm_desktop.errors import InstrumentError

FORM = load_office_form(paths.resources() / "office.toml")
SOURCES = load_method_sources(paths.resources() / FILE)
FIGURES = load_numbers_form(paths.resources() / "numbers.toml")
RATED = {
    "specificity": "medium",
    "value_access_to_information": "clear",
    "value_civic_participation": "unclear",
    "value_public_accountability": "unclear",
    "potential_impact": "moderate",
    "completion_midterm": "complete",
}


def the_table(
    library: InstrumentLibrary,
    *ids: str,
    rated: Mapping[str, str] | None = None,
    language: str = "en",
) -> OfficeTable:
    instruments = [library.by_id[one] for one in ids]
    names = frozenset(RATED if rated is None else rated)
    return office_table(instruments, names, FORM, FIGURES, language)


def row(
    table: OfficeTable, values: Mapping[str, str | None], instrument: str, **fields: OfficeValue
) -> dict[str, OfficeValue]:
    made = table.row(OfficeRecord(instrument, fields, values))
    return dict(zip([column.key for column in table.columns], made, strict=True))


def test_a_rating_stands_as_its_label_and_as_its_code(library: InstrumentLibrary) -> None:
    found = row(the_table(library, "G2b"), RATED, "G2b", title="Budget")

    assert (found["title"], found["specificity"], found["specificity.code"]) == (
        "Budget",
        "Medium",
        2,
    )


def test_what_is_not_rated_is_empty_and_a_state_has_no_code(library: InstrumentLibrary) -> None:
    found = row(the_table(library, "G2b"), {"specificity": "not_reviewed"}, "G2b")

    assert (found["specificity"], found["specificity.code"]) == ("Not reviewed", "")
    assert (found["potential_impact"], found["potential_impact.code"]) == ("", "")


def test_a_row_is_starred_by_the_formula_of_its_own_reports(library: InstrumentLibrary) -> None:
    """Moderate impact: a star in 2013, none from 2014; every formula has a column besides."""
    table = the_table(library, "G2a", "G2b")

    old, new = row(table, RATED, "G2a"), row(table, RATED, "G2b")

    assert (old["starred"], new["starred"]) == ("Yes", "No")
    assert old["star_b"] == new["star_b"] == "Yes"
    assert old["star_c"] == new["star_c"] == "No"


def test_what_cannot_be_told_is_undefined_and_what_is_not_asked_is_empty(
    library: InstrumentLibrary,
) -> None:
    table = the_table(library, "G1a", "G2b")

    assert row(table, {}, "G2b")["starred"] == "Undefined"
    assert row(table, {}, "G1a")["starred"] == ""


def test_columns_say_which_generations_have_them(library: InstrumentLibrary) -> None:
    columns = {one.key: one for one in the_table(library, "G1a", "G2b").columns}

    assert columns["specificity"].generations == ("G1a", "G2b")
    assert columns["potential_impact"].generations == ("G2b",)
    assert columns["title"].generations == ()
    assert columns["specificity"].kind == "choice"
    assert dict(columns["specificity"].tints)["High"] == 3


def test_only_questions_that_are_rated_have_columns(library: InstrumentLibrary) -> None:
    keys = {one.key for one in the_table(library, "G2b", rated={"specificity": "high"}).columns}

    assert "specificity" in keys
    assert "potential_impact" not in keys
    assert "change_in_completion" not in keys


def test_while_nothing_is_rated_all_questions_of_the_reports_have_columns(
    library: InstrumentLibrary,
) -> None:
    keys = {one.key for one in the_table(library, "G2b", rated={}).columns}

    assert {"specificity", "potential_impact", "completion_end_of_term"} <= keys


def test_the_design_is_read_before_the_implementation(library: InstrumentLibrary) -> None:
    keys = [one.key for one in the_table(library, "G1a", "G2b").columns]

    assert keys.index("potential_impact") < keys.index("completion_midterm")
    assert len(keys) == len(set(keys))


def test_the_same_question_of_two_generations_is_said_once_in_the_codebook(
    library: InstrumentLibrary,
) -> None:
    instruments = [library.by_id[one] for one in ("G2a", "G2b", "G4")]

    codes = office_codebook(instruments, {"specificity", "completion_end_of_term"}, "en", SOURCES)

    specificity = [one for one in codes if one.indicator == "specificity"]
    assert {one.generations for one in specificity} == {("G2a", "G2b")}
    assert [one.code for one in specificity[:4]] == [0, 1, 2, 3]
    assert {one.source for one in specificity} == {
        "OGP Explorer, codebook and data of the IRM, 2016"
    }
    completion = {one.generations for one in codes if one.indicator == "completion_end_of_term"}
    assert completion == {("G2a", "G2b"), ("G4",)}
    assert len({(one.indicator, one.generations, one.value) for one in codes}) == len(codes)


@pytest.mark.parametrize("language", ["fr", "es", "ar"])
def test_every_heading_is_translated(library: InstrumentLibrary, language: str) -> None:
    english = {one.key: one.label for one in the_table(library, "G2b").columns}
    labels = {one.key: one.label for one in the_table(library, "G2b", language=language).columns}

    same = {key for key, label in labels.items() if label == english[key]}
    assert same <= {"_id", "code"}


def test_every_text_of_the_form_is_there_in_all_four_languages() -> None:
    texts = [*FORM.words.values(), *(one.labels for one in FORM.columns)]
    texts += [one.hint for one in FORM.columns if one.hint]
    assert [text for text in texts if set(text) != {"en", "fr", "es", "ar"}] == []


def test_a_wrong_form_is_refused(tmp_path: Path) -> None:
    wrong = tmp_path / "office.toml"
    text = (paths.resources() / "office.toml").read_text(encoding="utf-8")
    wrong.write_text(text.replace('kind = "wide"', 'kind = "wild"'), encoding="utf-8")

    with pytest.raises(InstrumentError) as refused:
        load_office_form(wrong)

    assert str(refused.value) == (
        "office.toml, key columns[text].kind: 'wild' is unknown; it can be hidden, text, title, "
        "wide, number, date, ratings, codes, computed."
    )
