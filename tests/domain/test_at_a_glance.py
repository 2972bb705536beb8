"""The at-a-glance figures: printed ones of real plans, and what must not be counted."""

from collections.abc import Mapping, Sequence

import pytest

from irm_desktop.domain.at_a_glance import RatedCommitment, at_a_glance, value_counts
from irm_desktop.domain.evaluation import truths
from irm_desktop.domain.instrument import Instrument, InstrumentLibrary
from irm_desktop.domain.report import AtAGlance
from irm_desktop.domain.report_kind import ReportKind, kind_for

from .irm_table_2016 import Row

Kinds = Mapping[str, ReportKind]
Figures = dict[str, tuple[str, ...]]


def rated(instrument: Instrument, values: Mapping[str, str | None]) -> RatedCommitment:
    return RatedCommitment(values, truths(instrument, values))


def figures(glance: AtAGlance) -> Figures:
    return {row.key: row.values for row in glance.rows if row.kind == "figure"}


def of_plan(kinds: Kinds, rows: Sequence[Row], country: str, plan: str, report: str) -> Figures:
    own = [row for row in rows if (row.country, row.plan) == (country, plan)]
    instrument = own[0].instrument
    commitments = [rated(instrument, row.values) for row in own]
    return figures(at_a_glance(kind_for(kinds, instrument.id, report), instrument, commitments))


def test_spain_2_at_midterm_as_printed(kinds: Kinds, rows_2016: list[Row]) -> None:
    assert of_plan(kinds, rows_2016, "Spain", "2", "progress") == {
        "commitments": ("10",),
        "completion.complete": ("3",),
        "completion.substantial": ("5",),
        "completion.limited": ("2",),
        "completion.not_started": ("0",),
        "relevant": ("10",),
        "transformative": ("2",),
        "high_completion": ("8",),
        "all_three": ("0",),
    }


def test_estonia_2_at_midterm_as_printed(kinds: Kinds, rows_2016: list[Row]) -> None:
    told = of_plan(kinds, rows_2016, "Estonia", "2", "progress")

    assert told["commitments"] == ("23",)
    assert told["completion.complete"] == ("5",)
    assert told["completion.substantial"] == ("14",)
    assert told["completion.limited"] == ("4",)


def test_a_stage_nobody_has_reviewed_is_empty_and_named_not_zero(
    kinds: Kinds, rows_2016: list[Row]
) -> None:
    told = of_plan(kinds, rows_2016, "Spain", "2", "end_of_term")

    assert told["completion.complete"] == ("3", "")
    assert told["completion.not_reviewed"] == ("0", "10")
    assert told["high_completion"] == ("8", "")
    assert told["all_three"] == ("0", "")
    assert told["did_it_open_government.major"] == ("", "")


def test_finland_1_has_midterm_beside_end_of_term(kinds: Kinds, rows_2016: list[Row]) -> None:
    told = of_plan(kinds, rows_2016, "Finland", "1", "end_of_term")

    assert told["completion.complete"] == ("1", "6")
    assert told["completion.substantial"] == ("9", "6")
    assert told["completion.limited"] == ("7", "6")
    assert told["completion.not_started"] == ("1", "0")
    assert told["did_it_open_government.major"] == ("", "5")
    assert told["did_it_open_government.outstanding"] == ("", "0")
    assert told["all_three"] == ("0", "0")


def test_a_plan_of_2013_counts_its_stars_with_the_formula_of_2015(
    kinds: Kinds, rows_2016: list[Row]
) -> None:
    told = of_plan(kinds, rows_2016, "Finland", "1", "progress")
    published = [row for row in rows_2016 if (row.country, row.plan) == ("Finland", "1")]

    stars = sum(row.cells["Starred (2015 only)"] == "1" for row in published)
    assert told["all_three"] == (str(stars),)
    assert "transformative" not in told
    assert told["moderate_or_transformative"] == ("8",)


def north_macedonia(instrument: Instrument) -> list[RatedCommitment]:
    """Design figures of North Macedonia 2018-20: 23 commitments, 21 relevant, 3 transformative."""
    return [
        rated(
            instrument,
            {
                "verifiable": "yes",
                "value_access_to_information": "clear" if number < 21 else "unclear",
                "value_civic_participation": "unclear",
                "value_public_accountability": "unclear",
                "potential_impact": "transformative" if number < 3 else "moderate",
            },
        )
        for number in range(23)
    ]


def test_a_design_report_prints_shares_and_nothing_of_what_comes_later(
    library: InstrumentLibrary, kinds: Kinds
) -> None:
    instrument = library.by_id["G3"]
    kind = kind_for(kinds, "G3", "design")
    facts = {"participating_since": "2011", "public_influence": "Involve"}  # of `glance_facts`

    told = figures(at_a_glance(kind, instrument, north_macedonia(instrument), facts=facts))

    assert told["participating_since"] == ("2011",)
    assert told["public_influence"] == ("Involve",)
    assert told["forum"] == ("",)
    assert told["commitments"] == ("23",)
    assert told["relevant"] == ("21 (91%)",)
    assert told["transformative"] == ("3 (13%)",)
    assert told["potentially_starred"] == ("3 (13%)",)
    assert told["starred"] == ("N/A",)
    assert told["completed"] == ("N/A",)
    assert told["did_it_open_government.major"] == ("N/A",)


def test_an_implementation_report_counts_what_was_done(
    library: InstrumentLibrary, kinds: Kinds
) -> None:
    """Finland 2017-19: 5 of 7 completed (71%), 1 Major (14%), 0 Outstanding."""
    instrument = library.by_id["G3"]
    commitments = [
        rated(
            instrument,
            {
                "completion_end_of_term": "complete" if number < 5 else "limited",
                "did_it_open_government": "major" if number == 0 else "marginal",
            },
        )
        for number in range(7)
    ]

    told = figures(at_a_glance(kind_for(kinds, "G3", "implementation"), instrument, commitments))

    assert told["completed"] == ("5 (71%)",)
    assert told["did_it_open_government.major"] == ("1 (14%)",)
    assert told["did_it_open_government.outstanding"] == ("0",)


def test_an_action_plan_review_prints_its_own_figures(
    library: InstrumentLibrary, kinds: Kinds
) -> None:
    """North Macedonia 2021-23: 36 commitments, lens 33 (92%), substantial 2 (6%), promising 4."""
    instrument = library.by_id["G4"]
    commitments = [
        rated(
            instrument,
            {
                "verifiable": "yes",
                "open_government_lens": "yes" if number < 33 else "no",
                "potential_for_results": "substantial" if number < 2 else "modest",
                "promising": "yes" if number < 4 else "no",
            },
        )
        for number in range(36)
    ]

    told = figures(at_a_glance(kind_for(kinds, "G4", "review"), instrument, commitments))

    assert told["lens"] == ("33 (92%)",)
    assert told["substantial_potential"] == ("2 (6%)",)
    assert told["promising"] == ("4",)


def test_a_results_report_counts_early_results_and_completion(
    library: InstrumentLibrary, kinds: Kinds
) -> None:
    """Brazil 2021-23: 12 commitments, 9 moderate, none significant; 2, 6 and 4 by completion."""
    instrument = library.by_id["G4"]
    done = ["complete"] * 2 + ["substantial"] * 6 + ["limited"] * 4
    commitments = [
        rated(
            instrument,
            {
                "completion_end_of_term": completion,
                "early_results": "moderate" if number < 9 else "no_notable",
            },
        )
        for number, completion in enumerate(done)
    ]

    told = figures(at_a_glance(kind_for(kinds, "G4", "results"), instrument, commitments))

    assert told["early_results.moderate"] == ("9",)
    assert told["early_results.significant"] == ("0",)
    assert [told[f"completion.{value}"] for value in ("complete", "substantial", "limited")] == [
        ("2",),
        ("6",),
        ("4",),
    ]


def test_states_and_missing_ratings_have_lines_of_their_own_where_they_occur(
    library: InstrumentLibrary, kinds: Kinds
) -> None:
    instrument = library.by_id["G2b"]
    commitments = [
        rated(instrument, {"completion_midterm": value})
        for value in ("complete", "withdrawn", "unclear", "unclear", None)
    ]

    told = at_a_glance(kind_for(kinds, "G2b", "progress"), instrument, commitments)

    assert [
        (row.key, row.label, row.values) for row in told.rows if row.key.startswith("completion.")
    ] == [
        ("completion.complete", "Completed", ("1",)),
        ("completion.substantial", "Substantial", ("0",)),
        ("completion.limited", "Limited", ("0",)),
        ("completion.not_started", "Not Started", ("0",)),
        ("completion.unclear", "Unclear", ("2",)),
        ("completion.withdrawn", "Withdrawn", ("1",)),
        ("completion.not_rated", "Not rated", ("1",)),
    ]
    assert figures(told)["high_completion"] == ("1",)
    assert figures(told)["transformative"] == ("",)


def test_a_plan_without_commitments_has_figures_without_numbers(
    library: InstrumentLibrary, kinds: Kinds
) -> None:
    told = figures(at_a_glance(kind_for(kinds, "G2b", "end_of_term"), library.by_id["G2b"], []))

    assert told["commitments"] == ("0", "0")
    assert {values for key, values in told.items() if key != "commitments"} == {("", "")}


def test_half_a_percent_is_rounded_up(library: InstrumentLibrary, kinds: Kinds) -> None:
    instrument = library.by_id["G4"]
    lens = [
        rated(instrument, {"open_government_lens": "yes" if n == 0 else "no"}) for n in range(8)
    ]

    told = figures(at_a_glance(kind_for(kinds, "G4", "review"), instrument, lens))

    assert told["lens"] == ("1 (13%)",)


@pytest.mark.parametrize(
    ("language", "title", "label", "share"),
    [
        ("en", "At a glance", "Commitments relevant to OGP values", "21 (91%)"),
        ("fr", "Aperçu", "Engagements pertinents pour les valeurs du PGO", "21 (91\u00a0%)"),
        ("es", "Resumen", "Compromisos relevantes para los valores de OGP", "21 (91\u00a0%)"),
        (
            "ar",
            "لمحة سريعة",
            "الالتزامات ذات الصلة بقيم شراكة الحكومة المنفتحة",
            "21 (91٪)",
        ),
    ],
)
def test_the_table_speaks_the_language_of_the_report(
    library: InstrumentLibrary, kinds: Kinds, language: str, title: str, label: str, share: str
) -> None:
    instrument = library.by_id["G3"]
    kind = kind_for(kinds, "G3", "design")

    told = at_a_glance(kind, instrument, north_macedonia(instrument), language)

    (row,) = (row for row in told.rows if row.key == "relevant")
    assert (told.title, row.label, row.values) == (title, label, (share,))


def test_counts_for_charts_follow_the_scale_and_keep_the_unrated_apart(
    library: InstrumentLibrary,
) -> None:
    completion = library.by_id["G2b"].indicator_by_id["completion_midterm"]
    commitments = [
        {"completion_midterm": value} for value in ("limited", "limited", "not_reviewed", None)
    ]

    told = value_counts(completion, commitments, "es")

    assert [(one.value, one.label, one.count, one.is_grade, one.tint) for one in told] == [
        ("not_started", "No iniciado", 0, True, 0),
        ("limited", "Limitado", 2, True, 1),
        ("substantial", "Sustancial", 0, True, 2),
        ("complete", "Completo", 0, True, 3),
        ("not_reviewed", "No revisado", 1, False, None),
        ("", "Sin valoración", 1, False, None),
    ]
