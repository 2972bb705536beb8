"""Tables about the process of a plan, and what all tables have in common."""

from collections.abc import Mapping

import pytest

from irm_desktop import paths
from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.domain.report import ReportTable
from irm_desktop.domain.report_kind import ReportKind
from irm_desktop.domain.report_parts import SectionKind
from irm_desktop.domain.report_table_data import plain
from irm_desktop.domain.report_tables import TableData, section_tables
from irm_desktop.domain.report_terms import load_terms, terms_in

from .plans_by_count import AnAnswer, AProcess

Kinds = Mapping[str, ReportKind]
TERMS = load_terms(paths.resources() / "reports" / "words" / "tables.toml")


def data_of(
    library: InstrumentLibrary,
    instrument: str,
    answers: Mapping[str, AnAnswer] | None = None,
    language: str = "en",
) -> TableData:
    found = library.by_id[instrument]
    process = AProcess(found, answers or {})
    return TableData(found, terms_in(TERMS, language), language, process=process)


def tables_of(kinds: Kinds, kind: str, section: str, data: TableData) -> dict[str, ReportTable]:
    told = section_tables(kinds[kind].section_by_id[section], data)
    return {table.id: table for table in told}


def texts(table: ReportTable) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in table.rows]


def marks(table: ReportTable) -> list[tuple[bool, ...]]:
    return [tuple(cell.mark for cell in row.cells) for row in table.rows]


def test_a_section_of_which_nothing_is_known_has_no_tables(
    library: InstrumentLibrary, kinds: Kinds
) -> None:
    made = []
    for kind in kinds.values():
        for name in kind.instruments:
            for section in kind.sections:
                made += section_tables(section, data_of(library, name))
                empty = TableData(library.by_id[name], TERMS["en"])
                made += section_tables(section, empty)

    assert made == []


def test_answers_stand_as_question_answer_and_reason(
    library: InstrumentLibrary, kinds: Kinds
) -> None:
    answers = {
        "timeline_available": AnAnswer("yes", "It was *online*.", "[Page](https://example.org)"),
        "notice_days": AnAnswer("12"),
        "awareness_raising": AnAnswer("no"),
    }

    table = tables_of(kinds, "g2-progress", "plan_development", data_of(library, "G2b", answers))[
        "consultation_steps"
    ]
    told = {row[0]: row[1:] for row in texts(table)}
    question = library.by_id["G2b"].indicator_by_id["timeline_available"].question["en"]

    assert [column.label for column in table.columns] == ["Question", "Answer", "Explanation"]
    assert told[question] == ["Yes", "It was *online*.\n\n[Page](https://example.org)"]
    assert any(row[0].startswith("12") for row in told.values())
    assert ["Not answered", ""] in told.values()
    assert all(cell.tint is None for row in table.rows for cell in row.cells)
    assert table.description == (
        f"How the plan was consulted. Questions with their answers: {len(table.rows)}."
    )


def test_without_a_single_reason_there_is_no_column_for_them(
    library: InstrumentLibrary, kinds: Kinds
) -> None:
    answers = {"timeline_available": AnAnswer("yes")}

    table = tables_of(kinds, "g2-progress", "plan_development", data_of(library, "G2b", answers))[
        "consultation_steps"
    ]

    assert [column.label for column in table.columns] == ["Question", "Answer"]
    assert {len(row.cells) for row in table.rows} == {2}


def test_standards_have_lights_beside_the_word(library: InstrumentLibrary, kinds: Kinds) -> None:
    answers = {
        "standard_1a": AnAnswer("green"),
        "standard_1b": AnAnswer("yellow"),
        "standard_1c": AnAnswer("red"),
        "standard_1d": AnAnswer("not_reviewed"),
    }

    (table,) = tables_of(
        kinds, "g3-design", "annex_development", data_of(library, "G3", answers)
    ).values()

    lights = [(row.cells[1].light, row.cells[1].text) for row in table.rows][:5]
    assert [light for light, _ in lights] == ["green", "yellow", "red", "", ""]
    assert all(text for _, text in lights)
    assert lights[0][1] == "Green: met"


def test_requirements_are_those_of_the_stage(library: InstrumentLibrary, kinds: Kinds) -> None:
    met = AnAnswer("met")
    answers = dict.fromkeys(("requirement_1_1", "requirement_4_1", "requirement_5_1"), met)
    data = data_of(library, "G4", answers)

    review = tables_of(kinds, "g4-review", "annex_requirements_review", data)
    results = tables_of(kinds, "g4-results", "annex_requirements_results", data)

    assert len(review["requirements_cocreation"].rows) == 8
    assert review["requirements_cocreation"].notes == ()  # not all are answered
    assert len(results["requirements_implementation"].rows) == 5
    assert review["requirements_cocreation"].rows[0].cells[1].light == "green"


def test_public_influence_has_a_cross_for_each_stage(
    library: InstrumentLibrary, kinds: Kinds
) -> None:
    answers = {
        "influence_development": AnAnswer("involve"),
        "influence_implementation": AnAnswer("inform"),
    }

    table = tables_of(
        kinds, "g2-midterm", "civil_society_engagement", data_of(library, "G2b", answers)
    )["influence"]

    assert [row.cells[0].text for row in table.rows] == [
        "No consultation",
        "Inform",
        "Consult",
        "Involve",
        "Collaborate",
        "Empower",
    ]
    assert [column.kind for column in table.columns] == ["text", "text", "mark", "mark"]
    crosses = [(place, row.index(True)) for place, row in enumerate(marks(table)) if any(row)]
    assert crosses == [(1, 3), (3, 2)]
    assert table.description == (
        "Level of input by stakeholders. During development: Involve; "
        "During implementation: Inform."
    )


def test_a_stage_without_a_level_has_no_column(library: InstrumentLibrary, kinds: Kinds) -> None:
    answers = {
        "influence_development": AnAnswer("consult"),
        "influence_implementation": AnAnswer("not_reviewed"),
    }

    table = tables_of(
        kinds, "g3-design", "multistakeholder_process", data_of(library, "G3", answers)
    )["influence"]

    assert [column.label for column in table.columns][2:] == ["During development"]


@pytest.mark.parametrize("society", ["little", "mostly_governance", "beyond_governance"])
@pytest.mark.parametrize("government", ["narrow", "serving_agencies", "line_ministries"])
def test_who_was_involved_has_one_cross_among_nine(
    library: InstrumentLibrary, kinds: Kinds, society: str, government: str
) -> None:
    answers = {
        "civil_society_involved": AnAnswer(society),
        "government_involved": AnAnswer(government),
    }

    table = tables_of(
        kinds, "g2-midterm", "civil_society_engagement", data_of(library, "G2b", answers)
    )["involved"]

    down = ["beyond_governance", "mostly_governance", "little"].index(society)
    across = ["narrow", "serving_agencies", "line_ministries"].index(government)
    assert (len(table.rows), len(table.columns)) == (3, 4)
    crosses = [(place, row.index(True)) for place, row in enumerate(marks(table)) if any(row)]
    assert crosses == [(down, across + 1)]
    assert sum(map(sum, marks(table))) == 1


def test_half_an_answer_is_no_matrix(library: InstrumentLibrary, kinds: Kinds) -> None:
    answers = {"civil_society_involved": AnAnswer("little")}

    assert "involved" not in tables_of(
        kinds, "g2-midterm", "civil_society_engagement", data_of(library, "G2b", answers)
    )


def test_the_tests_of_acting_contrary_have_results_and_reasons(
    library: InstrumentLibrary, kinds: Kinds
) -> None:
    answers = {
        "online_consultation": AnAnswer("no", "No page was found."),
        "in_person_consultation": AnAnswer("yes", "Two meetings were held."),
        "engaged_with_irm": AnAnswer("yes"),
        "delivery": AnAnswer("on_time", whys={"en": "It came on 1 July."}),
    }

    table = tables_of(kinds, "g2-midterm", "executive_summary", data_of(library, "G2b", answers))[
        "contrary"
    ]

    results = [row[1] for row in texts(table)]
    reasons = [row[2] for row in texts(table)]
    assert results == ["No", "No", "Cannot be told yet", "No"]
    assert reasons[0] == "No page was found.\n\nTwo meetings were held."
    assert reasons[3] == "It came on 1 July."
    assert "cannot be told yet" in table.notes[-1]


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
def test_tables_speak_the_language_of_the_report(
    library: InstrumentLibrary, kinds: Kinds, language: str
) -> None:
    section: SectionKind = kinds["g2-midterm"].section_by_id["civil_society_engagement"]
    answers = {"influence_development": AnAnswer("involve"), "timeline_available": AnAnswer("yes")}

    told = section_tables(section, data_of(library, "G2b", answers, language))
    own = section_tables(section, data_of(library, "G2b", answers))

    assert [table.id for table in told] == ["consultation_steps", "influence"]
    kinds_of_table = {table.id: table for table in section.tables}
    for table, english in zip(told, own, strict=True):
        assert table.caption == kinds_of_table[table.id].label(language)
        assert table.description.startswith(table.caption)
        assert (table.columns == english.columns) == (language == "en")
        assert (texts(table) == texts(english)) == (language == "en")


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("Open data", "Open data"),
        ("1. Open data", "1\\. Open data"),
        ("12) Open data", "12\\) Open data"),
        ("1.2 Open data", "1.2 Open data"),
        ("- Open data", "\\- Open data"),
        ("# Open *data* [x]_y_", "\\# Open \\*data\\* \\[x\\]\\_y\\_"),
        ("a|b ^[c] <d>", "a\\|b \\^\\[c\\] \\<d\\>"),
        ("two\nlines", "two lines"),
        ("", ""),
    ],
)
def test_a_title_is_shown_as_it_is_and_is_no_markdown(title: str, shown: str) -> None:
    assert plain(title) == shown


def test_every_language_has_every_word_of_the_tables() -> None:
    assert set(TERMS) == {"en", "fr", "es", "ar"}
    text = (paths.resources() / "reports" / "words" / "tables.toml").read_text(encoding="utf-8")
    for language in TERMS:
        part = text.split(f"[{language}]\n")[1].split("\n\n[")[0]
        keys = [line.split(" = ")[0] for line in part.splitlines() if " = " in line]
        assert sorted(keys) == sorted(TERMS["en"]), language


def test_beneath_the_answers_stands_what_follows_from_them(
    library: InstrumentLibrary, kinds: Kinds
) -> None:
    steps = (
        "timeline_available",
        "advance_notice",
        "awareness_raising",
        "online_consultation",
        "in_person_consultation",
    )
    answers = dict.fromkeys(steps, AnAnswer("yes")) | {"summary_of_comments": AnAnswer("no")}

    def notes(given: Mapping[str, AnAnswer]) -> tuple[str, ...]:
        data = data_of(library, "G2b", given)
        return tables_of(kinds, "g2-progress", "plan_development", data)["consultation_steps"].notes

    assert len(notes(answers)) == 1
    assert "5 of 6" in notes(answers)[0]
    assert notes({"timeline_available": AnAnswer("yes")}) == ()


def test_requirements_that_are_met_are_not_listed_once_more(
    library: InstrumentLibrary, kinds: Kinds
) -> None:
    names = ("1_1", "1_2", "2_1", "2_2", "3_1", "3_2", "3_3", "4_1")
    met = {f"requirement_{one}": AnAnswer("met") for one in names}

    def notes(given: Mapping[str, AnAnswer]) -> tuple[str, ...]:
        data = data_of(library, "G4", given)
        tables = tables_of(kinds, "g4-review", "annex_requirements_review", data)
        return tables["requirements_cocreation"].notes

    assert notes(met) == ("Requirements for co-creation met.",)
    (failed,) = notes(met | {"requirement_3_2": AnAnswer("not_met")})
    assert failed.startswith("Requirements for co-creation not met")
    assert "3.2" in failed


def test_of_many_answers_those_alone_are_explained_that_decide(
    library: InstrumentLibrary, kinds: Kinds
) -> None:
    names = ("1_1", "1_2", "2_1", "2_2", "3_1", "3_2", "3_3")
    met = {f"requirement_{one}": AnAnswer("met", "It is there.") for one in names}
    failed = met | {"requirement_4_1": AnAnswer("not_met", "No *report* was found.")}

    def why(given: Mapping[str, AnAnswer]) -> list[str]:
        data = data_of(library, "G4", given | {"delivery": AnAnswer("on_time")})
        table = tables_of(kinds, "g4-review", "annex_requirements_review", data)["contrary_review"]
        return texts(table)[1][1:]

    label = plain(library.by_id["G4"].indicator_by_id["requirement_4_1"].label())
    assert why(failed) == ["Yes", f"{label}: Not met\n\nNo *report* was found."]
    assert why(met) == ["Cannot be told yet", f"{label}: Not answered"]
    assert why(met | {"requirement_4_1": AnAnswer("met")}) == ["No", ""]
