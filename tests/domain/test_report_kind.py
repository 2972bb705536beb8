"""Kinds of reports: the order of sections of chapter 4, and that they fit the instruments."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass

import pytest

from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.domain.records import Assessment
from irm_desktop.domain.report_kind import (
    ReportKind,
    assessment_of,
    kind_for,
    kinds_of,
    star_of,
)
from irm_desktop.domain.report_parts import COMMITMENT_FIELDS

Kinds = Mapping[str, ReportKind]


def test_every_instrument_has_a_kind_for_each_of_its_reports(
    library: InstrumentLibrary, kinds: Kinds
) -> None:
    for instrument in library.instruments:
        told = {kind.report for kind in kinds_of(kinds, instrument.id)}
        assert told == set(instrument.reports)


def test_the_progress_report_has_the_sections_of_2015_to_2018(kinds: Kinds) -> None:
    kind = kind_for(kinds, "G2b", "progress")

    assert [(section.number, section.id, section.kind) for section in kind.sections] == [
        ("", "executive_summary", "text"),
        ("", "at_a_glance", "at_a_glance"),
        ("I", "national_participation", "text"),
        ("II", "plan_development", "text"),
        ("III", "plan_implementation", "text"),
        ("IV", "commitments", "commitments"),
        ("V", "self_assessment", "text"),
        ("VI", "country_context", "text"),
        ("VII", "recommendations", "recommendations"),
        ("VIII", "methodology", "methodology"),
        ("IX", "eligibility", "text"),
    ]
    assert [passage.label() for passage in kind.passages] == [
        "Context and objectives",
        "Completion",
        "Early results",
        "Next steps",
    ]
    assert kind.milestone_rows


def test_the_end_of_term_report_has_its_block_and_two_rows_in_the_grid(kinds: Kinds) -> None:
    kind = kind_for(kinds, "G2a", "end_of_term")

    assert [passage.id for passage in kind.passages] == [
        "commitment_aim",
        "status_midterm",
        "status_end_of_term",
        "did_it_open_government",
        "carried_forward",
    ]
    assert [fact.field for fact in kind.facts] == [
        "lead_institution",
        "supporting_institutions",
        "start",
        "end",
    ]
    assert [group.id for group in kind.grid_groups] == [
        "specificity",
        "ogp_values",
        "potential_impact",
        "completion",
        "did_it_open_government",
    ]
    assert [row.stages for row in kind.grid_rows] == [("progress",), ("end_of_term",)]
    assert [labels["en"] for labels in kind.columns] == ["Midterm", "End of term"]


@pytest.mark.parametrize(
    ("instrument", "report", "star"),
    [
        ("G1a", "progress", None),
        ("G1b", "progress", "star_a"),
        ("G2a", "progress", "star_b"),
        ("G2a", "end_of_term", "star_c_end_of_term"),
        ("G2b", "progress", "star_c"),
        ("G2b", "end_of_term", "star_c_end_of_term"),
        ("G3", "design", None),
        ("G3", "implementation", "star_c_end_of_term"),
        ("G4", "results", None),
    ],
)
def test_the_star_of_a_report_is_its_generations_formula(
    library: InstrumentLibrary, kinds: Kinds, instrument: str, report: str, star: str | None
) -> None:
    found = star_of(kind_for(kinds, instrument, report), library.by_id[instrument])

    assert (found.id if found else None) == star


def test_what_the_kinds_name_is_asked_by_their_instruments(
    library: InstrumentLibrary, kinds: Kinds
) -> None:
    for kind in kinds.values():
        instruments = [library.by_id[name] for name in kind.instruments]
        for instrument in instruments:
            assert set(kind.stages) <= set(instrument.stage_by_id)
            assert {stage for row in kind.grid_rows for stage in row.stages} <= set(kind.stages)
            assert set(kind.status) <= set(instrument.indicator_by_id)
        asked = {name for one in instruments for name in one.indicator_by_id}
        derived = {name for one in instruments for name in one.derived_by_id}
        for group in kind.grid_groups:
            assert set(group.indicators) & asked, (kind.id, group.id)
        for figure in kind.figures:
            named = {name for names in figure.of for name in names.split("|") if name}
            known = derived if figure.kind in ("truth", "plan_truth") else asked
            assert named <= known | {"high_completion_midterm"}, (kind.id, figure.id)
            assert set(figure.looks_at) <= asked, (kind.id, figure.id)
            for name in named & asked:
                scales = [
                    one.indicator_by_id[name].scale.by_id
                    for one in instruments
                    if name in one.indicator_by_id
                ]
                assert all(set(figure.values) <= set(scale) for scale in scales)


def test_what_the_tables_name_is_there_in_one_of_their_instruments(
    library: InstrumentLibrary, kinds: Kinds
) -> None:
    for kind in kinds.values():
        instruments = [library.by_id[name] for name in kind.instruments]
        asked = {name for one in instruments for name in one.indicator_by_id}
        derived = {name for one in instruments for name in one.derived_by_id}
        groups = {i.group for one in instruments for i in one.indicators_of("plan")}
        texts = {f"passage.{passage.id}" for passage in kind.passages}
        known = asked | derived | texts | {"number", "title", *COMMITMENT_FIELDS}
        for section in kind.sections:
            for table in section.tables:
                place = (kind.id, section.id, table.id)
                assert set(table.groups) <= groups, place
                assert set(table.questions) & asked or not table.questions, place
                assert {table.derived} <= derived or not table.derived, place
                for column in table.columns:
                    for one in column.of.split():
                        assert set(one.split("|")) & known, (*place, column.id)
            chosen = [section.only, *(table.only for table in section.tables)]
            for one in "|".join(filter(None, chosen)).split("|"):
                assert not one or one == "star" or one.split("=")[0] in known, (kind.id, one)


def test_every_label_of_every_kind_is_there_in_four_languages(kinds: Kinds) -> None:
    gaps = [
        (kind.id, place, language)
        for kind in kinds.values()
        for place, labels in labels_in(kind)
        for language in ("en", "fr", "es", "ar")
        if not labels.get(language, "").strip()
    ]

    assert gaps == []
    assert sum(1 for _ in labels_in(kinds["g2-midterm"])) > 70


def labels_in(part: object, place: str = "") -> Iterator[tuple[str, Mapping[str, str]]]:
    """Every text of a kind with its place, however deep it lies."""
    if isinstance(part, Mapping):
        if part:
            yield place, part
    elif isinstance(part, tuple):
        for number, item in enumerate(part):
            name = getattr(item, "id", number)
            yield from labels_in(item, f"{place}[{name}]")
    elif is_dataclass(part):
        for one in fields(part):
            yield from labels_in(getattr(part, one.name), f"{place}.{one.name}")


def test_every_section_to_be_written_says_what_belongs_in_it(kinds: Kinds) -> None:
    for kind in kinds.values():
        for section in kind.sections:
            if section.kind == "text" and section.required and not section.text:
                assert section.hint, (kind.id, section.id)
                assert section.words, (kind.id, section.id)
        assert all(passage.words for passage in kind.passages)


def test_targets_for_lengths_say_that_they_are_ours(kinds: Kinds) -> None:
    for kind in kinds.values():
        assert kind.lengths is not None
        assert not kind.lengths.confirmed
        assert "3.2" in kind.lengths.source


def test_the_reports_of_every_generation(kinds: Kinds) -> None:
    told = {
        kind.id: (kind.report, kind.instruments, kind.stages, kind.proposed)
        for kind in kinds.values()
    }

    assert told == {
        "g1-progress": ("progress", ("G1a", "G1b"), ("progress",), True),
        "g2-progress": ("progress", ("G2a", "G2b"), ("progress",), True),
        "g2-midterm": ("midterm", ("G2b",), ("progress",), False),
        "g2-end-of-term": ("end_of_term", ("G2a", "G2b"), ("progress", "end_of_term"), True),
        "g3-design": ("design", ("G3",), ("design",), True),
        "g3-implementation": ("implementation", ("G3",), ("design", "implementation"), True),
        "g3-transitional": ("transitional", ("G3",), ("design", "implementation"), False),
        "g4-co-creation-brief": ("brief", ("G4",), ("review",), False),
        "g4-review": ("review", ("G4",), ("review",), True),
        "g4-midterm-review": ("midterm_review", ("G4",), ("review",), False),
        "g4-results": ("results", ("G4",), ("review", "results"), True),
    }


def outline(kind: ReportKind) -> list[str]:
    return [
        f"{'  ' * (section.level - 1)}{section.number} {section.label()}".rstrip()
        for section in kind.sections
    ]


def test_the_midterm_report_has_the_sections_of_2016_to_2018(kinds: Kinds) -> None:
    assert outline(kinds["g2-midterm"]) == [
        " Executive summary",
        " At a glance",
        "1 Introduction",
        "2 Context",
        "  2.1 Background",
        "  2.2 Scope of the action plan in national context",
        "3 Leadership and multi-stakeholder process",
        "  3.1 Leadership",
        "  3.2 Intragovernmental participation",
        "  3.3 Civil society engagement",
        "  3.4 Consultation during implementation",
        "  3.5 Self-assessment",
        "  3.6 Response to previous IRM recommendations",
        "4 Commitments",
        "5 General recommendations",
        "6 Methodology and sources",
        "7 Eligibility requirements",
    ]


def test_the_transitional_report_has_the_sections_of_its_source(kinds: Kinds) -> None:
    assert outline(kinds["g3-transitional"])[2:] == [
        "I Introduction",
        "II Action plan implementation",
        "  2.1 General highlights and results",
        "  2.2 COVID-19 pandemic impact on implementation",
        "  2.3 Early results",
        "  2.4 Commitment implementation",
        "III Multi-stakeholder process",
        "IV Methodology and sources",
        " Annex I. IRM indicators",
    ]


def test_the_transitional_report_asks_nothing_again_of_the_design(
    library: InstrumentLibrary,
) -> None:
    asked = {
        one.id
        for one in library.by_id["G3"].indicators_of("commitment")
        if "transitional" in one.reports
    }

    assert {"completion_end_of_term", "did_it_open_government"} <= asked
    assert not asked & {"verifiable", "value_access_to_information", "potential_impact"}


def test_a_brief_rates_nothing_and_shares_no_text_with_the_review(
    library: InstrumentLibrary, kinds: Kinds
) -> None:
    brief = kinds["g4-co-creation-brief"]

    assert (brief.figures, brief.grid_groups, brief.passages) == ((), (), ())
    assert not any("brief" in one.reports for one in library.by_id["G4"].indicators)
    assert not set(brief.section_by_id) & set(kinds["g4-review"].section_by_id)


def test_two_reports_written_in_one_assessment_share_texts_only_where_they_mean_the_same(
    kinds: Kinds,
) -> None:
    shared = set(kinds["g4-midterm-review"].section_by_id) & set(kinds["g4-review"].section_by_id)

    assert shared == {"at_a_glance", "commitments", "methodology"}


def test_every_methodology_says_the_rules_in_four_languages(kinds: Kinds) -> None:
    for kind in kinds.values():
        if kind.report == "brief":
            continue
        (section,) = (one for one in kind.sections if one.kind == "methodology")
        assert set(section.text) == {"en", "fr", "es", "ar"}
        assert all(len(text) > 200 for text in section.text.values())


def test_what_was_not_read_in_a_source_is_marked(kinds: Kinds) -> None:
    assert {kind.id for kind in kinds.values() if kind.confirmed} == {
        "g2-progress",
        "g2-midterm",
        "g2-end-of-term",
        "g4-co-creation-brief",
    }
    status = kinds["g2-end-of-term"].passages[1]
    assert (status.id, status.confirmed) == ("status_midterm", False)
    midterm = kinds["g2-midterm"].section_by_id
    assert [name for name in midterm if not midterm[name].confirmed] == [
        "at_a_glance",
        "recommendations",
        "methodology",
        "eligibility",
    ]
    assert all(not section.confirmed for section in kinds["g4-midterm-review"].sections)


def test_a_kind_is_found_by_its_own_name_too(kinds: Kinds) -> None:
    assert kind_for(kinds, "G2b", "g2-progress") is kinds["g2-progress"]
    with pytest.raises(KeyError):
        kind_for(kinds, "G2b", "design")


@pytest.mark.parametrize(
    ("kind", "there", "chosen"),
    [
        ("g2-progress", ("progress", "end_of_term"), "progress"),
        ("g2-midterm", ("progress", "end_of_term"), "progress"),
        ("g3-transitional", ("design", "implementation"), "implementation"),
        ("g4-midterm-review", ("review", "results"), "review"),
        ("g4-midterm-review", ("review", "midterm_review", "results"), "midterm_review"),
        ("g4-results", ("review",), "review"),
        ("g3-design", ("implementation",), None),
    ],
)
def test_a_report_is_written_in_the_assessment_of_its_stage(
    kinds: Kinds, kind: str, there: tuple[str, ...], chosen: str | None
) -> None:
    found = assessment_of(kinds[kind], [Assessment(name, "p", name, "G") for name in there])

    assert (found.id if found else None) == chosen
