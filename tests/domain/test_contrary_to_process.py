"""Acting contrary to OGP process: the tests of each era, every combination, and the words (2.8)."""

from collections.abc import Iterator, Mapping
from itertools import product

import pytest

from irm_desktop import paths
from irm_desktop.domain.evaluation import Truth, evaluate, truths
from irm_desktop.domain.glance_facts import PlanFacts, glance_facts
from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.domain.report_kind import ReportKind
from irm_desktop.domain.report_terms import load_terms

Told = bool | None
ANSWERS = ("yes", "no", None)
DELIVERED = ("on_time", "late", "contrary", None)
PROGRESS = ("some", "none", None)
LEVELS = ("no_consultation", "inform", "consult", "involve", "collaborate", "empower", None)
COCREATION = ("1_1", "1_2", "2_1", "2_2", "3_1", "3_2", "3_3", "4_1")
IMPLEMENTATION = (*(f"{name}_implementation" for name in COCREATION[:4]), "5_1")
TO_2017 = ("G1a", "G1b", "G2a", "G2b")


def any_of(*tests: Told) -> str:
    """Yes if one test is met, undefined if one is not known, else no."""
    if True in tests:
        return "yes"
    return "undefined" if None in tests else "no"


def is_one_of(value: str | None, *values: str) -> Told:
    return None if value is None else value in values


def contrary(
    library: InstrumentLibrary, name: str, values: dict[str, str | None], which: str = ""
) -> str:
    return truths(library.by_id[name], values, "plan")[f"contrary_to_process{which}"]


def test_every_generation_has_the_tests(library: InstrumentLibrary) -> None:
    for instrument in library.instruments:
        derived = instrument.derived_by_id["contrary_to_process"]
        assert derived.subject == "plan"
        assert derived.page == "process"
        assert derived.rule is not None
        assert derived.rule.kind == "any"
        for part in derived.rule.parts:
            assert all((part.met, part.failed, part.unknown)), part.labels


def combinations_to_2017() -> Iterator[tuple[dict[str, str | None], str]]:
    for online, person, irm, came, made in product(ANSWERS, ANSWERS, ANSWERS, DELIVERED, PROGRESS):
        if "yes" in (online, person):
            nobody: Told = False
        else:
            nobody = None if None in (online, person) else True
        values = {
            "online_consultation": online,
            "in_person_consultation": person,
            "engaged_with_irm": irm,
            "delivery": came,
            "progress_made": made,
        }
        yield (
            values,
            any_of(
                nobody,
                is_one_of(irm, "no"),
                is_one_of(came, "contrary"),
                is_one_of(made, "none"),
            ),
        )


@pytest.mark.parametrize("name", TO_2017)
def test_every_combination_to_2017(library: InstrumentLibrary, name: str) -> None:
    cases = list(combinations_to_2017())

    assert len(cases) == 3**4 * 4
    for values, wanted in cases:
        assert contrary(library, name, values) == wanted, values


def test_every_combination_from_2018(library: InstrumentLibrary) -> None:
    count = 0
    for early, later, store, came, made in product(
        LEVELS, LEVELS, ("yes", "no", "not_required", None), DELIVERED, PROGRESS
    ):
        count += 1
        values = {
            "influence_development": early,
            "influence_implementation": later,
            "repository": store,
            "delivery": came,
            "progress_made": made,
        }
        below = is_one_of(early, "no_consultation", "inform", "consult")
        never = is_one_of(later, "no_consultation")
        stored = is_one_of(store, "no")
        late = is_one_of(came, "contrary")
        wanted = any_of(late, below, never, stored, is_one_of(made, "none"))
        assert contrary(library, "G3", values) == wanted, values
        assert contrary(library, "G3", values, "_design") == any_of(late, below, stored), values
    assert count == 7 * 7 * 4 * 4 * 3


def all_met() -> dict[str, str | None]:
    return {f"requirement_{name}": "met" for name in (*COCREATION, *IMPLEMENTATION)}


@pytest.mark.parametrize("requirement", COCREATION + IMPLEMENTATION)
def test_one_requirement_decides_from_2022(library: InstrumentLibrary, requirement: str) -> None:
    for answer, came, made in product(
        ("met", "partially_met", "not_met", "not_reviewed", None), DELIVERED, PROGRESS
    ):
        values = {
            **all_met(),
            f"requirement_{requirement}": answer,
            "delivery": came,
            "progress_made": made,
        }
        known = None if answer == "not_reviewed" else answer
        failed, late = is_one_of(known, "not_met"), is_one_of(came, "contrary")
        wanted = any_of(late, failed, is_one_of(made, "none"))
        assert contrary(library, "G4", values) == wanted, values
        at_review = any_of(late, failed if requirement in COCREATION else False)
        assert contrary(library, "G4", values, "_review") == at_review, values


def test_a_requirement_that_is_not_met_decides_before_all_are_rated(
    library: InstrumentLibrary,
) -> None:
    values: dict[str, str | None] = {"requirement_3_1": "not_met"}
    told = truths(library.by_id["G4"], values, "plan")

    assert told["requirements_met_cocreation"] == "no"
    assert told["requirements_met_implementation"] == "undefined"
    assert told["contrary_to_process"] == "yes"
    assert truths(library.by_id["G4"], all_met(), "plan")["requirements_met_cocreation"] == "yes"


def test_what_is_partially_met_shows_action_towards_it(library: InstrumentLibrary) -> None:
    values = {**all_met(), "requirement_2_2": "partially_met"}
    told = truths(library.by_id["G4"], values, "plan")

    assert told["requirements_met_cocreation"] == "yes"
    assert told["requirements_met_implementation"] == "yes"


MET = {
    "influence_development": "involve",
    "influence_implementation": "inform",
    "repository": "yes",
    "delivery": "on_time",
    "progress_made": "some",
}
CASES = [
    pytest.param({}, "no", id="Involve and Inform are enough"),
    pytest.param({"influence_development": "consult"}, "yes", id="Involve in development"),
    pytest.param({"influence_implementation": "no_consultation"}, "yes", id="Inform afterwards"),
    pytest.param({"influence_development": "collaborate"}, "no", id="more than Involve"),
    pytest.param({"delivery": "late"}, "no", id="late within four months"),
    pytest.param({"delivery": "contrary"}, "yes", id="not delivered before 1 January"),
    pytest.param({"repository": "no"}, "yes", id="no repository"),
    pytest.param({"repository": "not_required"}, "no", id="before the handbook of 2019"),
    pytest.param({"progress_made": "none"}, "yes", id="no progress"),
    pytest.param({"progress_made": "not_reviewed"}, "undefined", id="not reviewed"),
    pytest.param(
        {"progress_made": None, "delivery": "contrary"}, "yes", id="one is enough, whatever else"
    ),
]


@pytest.mark.parametrize(("changed", "wanted"), CASES)
def test_the_cases_of_the_reference_for_2018_to_2021(
    library: InstrumentLibrary, changed: dict[str, str | None], wanted: str
) -> None:
    assert contrary(library, "G3", {**MET, **changed}) == wanted


def test_north_macedonia_2018_did_not_act_contrary(library: InstrumentLibrary) -> None:
    """Design Report: no forum, Involve, contrary to process: No (reference 6.6)."""
    design: dict[str, str | None] = {
        "forum": "no",
        "influence_development": "involve",
        "repository": "yes",
        "delivery": "on_time",
    }

    assert contrary(library, "G3", design, "_design") == "no"
    assert contrary(library, "G3", design) == "undefined"


SENTENCES = {
    "en": (
        "Acted contrary to OGP process: the plan was developed with neither online nor in-person"
        " engagement and the plan came more than four months late.",
        "Did not act contrary to OGP process: people were engaged online or in person; the"
        " government engaged with the IRM researchers; there was progress on at least one"
        " commitment; the plan came no more than four months late.",
        "It cannot be told yet whether the member acted contrary to OGP process: it is not known"
        " whether the government engaged with the IRM researchers.",
    ),
    "fr": (
        "A agi contrairement au processus du PGO\u00a0: le plan a été élaboré sans échange ni en"
        " ligne ni en personne et le plan est arrivé avec plus de quatre mois de retard.",
        "N’a pas agi contrairement au processus du PGO\u00a0: le public a été associé en ligne ou"
        " en personne\u00a0; le gouvernement a échangé avec le MEI\u00a0; au moins un engagement a"
        " avancé\u00a0; le plan est arrivé avec quatre mois de retard au plus.",
        "On ne sait pas encore si le membre a agi contrairement au processus du PGO\u00a0: on ne"
        " sait pas si le gouvernement a échangé avec le MEI.",
    ),
    "es": (
        "Actuó en contra del proceso de OGP: el plan se elaboró sin participación ni en línea ni"
        " presencial y el plan llegó con más de cuatro meses de retraso.",
        "No actuó en contra del proceso de OGP: el público participó en línea o de forma"
        " presencial; el gobierno colaboró con el MRI; al menos un compromiso avanzó; el plan"
        " llegó con no más de cuatro meses de retraso.",
        "Aún no se sabe si el miembro actuó en contra del proceso de OGP: no se sabe si el"
        " gobierno colaboró con el MRI.",
    ),
    "ar": (
        "تصرف العضو خلافًا لعملية الشراكة: أُعدت الخطة دون تواصل عبر الإنترنت أو حضوري"
        " ووصلت الخطة متأخرة أكثر من أربعة أشهر.",
        "لم يتصرف العضو خلافًا لعملية الشراكة: جرى التواصل مع الناس عبر الإنترنت أو حضوريًا؛"
        " تعاونت الحكومة مع باحثي آلية الإبلاغ المستقلة؛ حدث تقدم في التزام واحد على الأقل؛"
        " وصلت الخطة دون تأخر يزيد على أربعة أشهر.",
        "لا يُعرف بعد هل تصرف العضو خلافًا لعملية الشراكة: لا يُعرف هل تعاونت الحكومة مع"
        " باحثي آلية الإبلاغ المستقلة.",
    ),
}


@pytest.mark.parametrize("language", SENTENCES)
def test_the_sentence_gives_the_reasons_in_each_language(
    library: InstrumentLibrary, language: str
) -> None:
    kept: dict[str, str | None] = {
        "online_consultation": "no",
        "in_person_consultation": "yes",
        "engaged_with_irm": "yes",
        "delivery": "late",
        "progress_made": "some",
    }
    broken = {**kept, "in_person_consultation": "no", "delivery": "contrary"}
    open_still = {**kept, "engaged_with_irm": None}

    told = tuple(
        evaluate(library.by_id["G2b"], "contrary_to_process", values, language).sentence
        for values in (broken, kept, open_still)
    )

    assert told == SENTENCES[language]


def test_each_test_is_a_condition_with_its_own_words(library: InstrumentLibrary) -> None:
    found = evaluate(library.by_id["G3"], "contrary_to_process", {**MET, "repository": "no"})

    assert found.truth is Truth.YES
    assert [(one.truth.value, one.text) for one in found.conditions] == [
        ("no", "The plan came more than four months late"),
        (
            "no",
            "Public influence is below Involve in development or below Inform in implementation",
        ),
        ("yes", "No repository was collected, published and documented"),
        ("no", "The IRM found no progress on any commitment"),
    ]
    assert found.conditions[1].found == "Development: Involve, Implementation: Inform"


@pytest.mark.parametrize(
    ("kind", "instrument", "figure", "label", "delivery", "printed"),
    [
        ("g3-design", "G3", "contrary_to_process", "Acted contrary", "on_time", "No"),
        ("g3-design", "G3", "contrary_to_process", "Acted contrary", "contrary", "Yes"),
        ("g4-review", "G4", "acted_according", "Acted according", "on_time", "Yes"),
        ("g4-review", "G4", "acted_according", "Acted according", "contrary", "No"),
        ("g4-review", "G4", "acted_according", "Acted according", None, ""),
    ],
)
def test_reports_print_the_polarity_of_their_generation(
    library: InstrumentLibrary,
    kinds: Mapping[str, ReportKind],
    kind: str,
    instrument: str,
    figure: str,
    label: str,
    delivery: str | None,
    printed: str,
) -> None:
    answers = {**MET, **all_met(), "delivery": delivery}
    words = load_terms(paths.resources() / "reports" / "words" / "tables.toml")["en"]

    told = glance_facts(kinds[kind], library.by_id[instrument], answers, PlanFacts(), words)

    (line,) = (one for one in kinds[kind].figures if one.id == figure)
    assert line.labels["en"].startswith(label)
    assert told[figure] == printed
