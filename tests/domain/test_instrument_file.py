"""Loading instruments: subjects of every kind, and a sentence for everything that can be wrong."""

from pathlib import Path

import pytest

from irm_desktop.domain.evaluation import evaluate, outcomes, truths
from irm_desktop.domain.instrument_file import load_instrument, load_library
from irm_desktop.errors import InstrumentError

from .small_instrument import small_instrument


def test_indicators_can_ask_of_members_plans_and_milestones(tmp_path: Path) -> None:
    instrument = load_instrument(small_instrument(tmp_path))

    assert [
        (subject, [one.id for one in instrument.indicators_of(subject)])
        for subject in ("member", "plan", "commitment", "milestone")
    ] == [
        ("member", ["eligible"]),
        ("plan", ["public_influence", "influence_later"]),
        ("commitment", []),
        ("milestone", ["milestone_done"]),
    ]


def test_derived_values_of_a_plan_and_of_a_milestone_are_told_apart(tmp_path: Path) -> None:
    instrument = load_instrument(small_instrument(tmp_path))

    assert truths(instrument, {"public_influence": "consult"}, "plan") == {"open_process": "yes"}
    assert truths(instrument, {"milestone_done": "withdrawn"}, "milestone") == {"half_done": "no"}
    assert truths(instrument, {}) == {}
    later = {"public_influence": "consult", "influence_later": "none"}
    assert outcomes(instrument, later, "plan") == {"direction": "down"}
    assert evaluate(instrument, "open_process", {"public_influence": "none"}).sentence == (
        "Closed: influence is None, it needs Consult."
    )


def test_a_scale_can_take_the_grades_of_another_with_states_of_its_own(tmp_path: Path) -> None:
    scale = load_instrument(small_instrument(tmp_path)).indicator_by_id["milestone_done"].scale

    assert [value.id for value in scale.grades] == ["none", "consult"]
    assert [(value.id, value.settled) for value in scale.states] == [("withdrawn", True)]


def test_a_part_rests_on_another_and_changes_what_it_says(tmp_path: Path) -> None:
    by_id = load_instrument(small_instrument(tmp_path)).indicator_by_id

    assert by_id["influence_later"].label("fr") == "Influence ensuite"
    assert by_id["influence_later"].question == by_id["public_influence"].question
    assert not by_id["influence_later"].confirmed


def test_official_and_other_derived_values_are_told_apart(tmp_path: Path) -> None:
    derived = load_instrument(small_instrument(tmp_path)).derived

    assert [(one.id, one.official) for one in derived] == [
        ("open_process", True),
        ("half_done", False),
        ("direction", True),
    ]


WRONG = [
    pytest.param('id = "T1"', "id = ", "T1.toml, line 1: this is not valid TOML", id="syntax"),
    pytest.param(
        "derived_values = [",
        'documents = ["brief"]\nderived_values = [',
        "key documents: 'brief' is not among the reports",
        id="unknown document",
    ),
    pytest.param(
        "derived_values = [",
        'documents = ["progress"]\nderived_values = [',
        "key documents",
        id="a document that is a stage",
    ),
    pytest.param(
        'family = "ladder"',
        'family = "ladder"\nfamly = "bars"',
        "T1.toml, key scales.influence.famly: this key is unknown",
        id="unknown key",
    ),
    pytest.param(
        'source = "a test"\nderived', "derived", "T1.toml, key source: is missing", id="no source"
    ),
    pytest.param(
        ', es = "Consultar" }',
        " }",
        "key scales.influence.values[consult].label: the text in language 'es' is missing",
        id="missing language",
    ),
    pytest.param(
        ', es = "Consultar" }',
        ', es = "Consultar", de = "Anhören" }',
        "label: language 'de' is unknown",
        id="unknown language",
    ),
    pytest.param(
        'id = "consult"\nrank = 1',
        'id = "none"\nrank = 1',
        "key scales.influence.values: the value 'none' is there twice",
        id="value twice",
    ),
    pytest.param(
        '["eligible", "public_influence"',
        '["public_influence", "public_influence"',
        "key asked: 'public_influence' is there twice",
        id="indicator twice",
    ),
    pytest.param(
        'derived_values = ["open_process", ',
        'derived_values = ["open_process", "open_process", ',
        "key derived_values: 'open_process' is there twice",
        id="derived twice",
    ),
    pytest.param(
        'dataset = ["Consult"]',
        'dataset = ["None"]',
        "the spelling 'None' stands for 'none' and 'consult'",
        id="one spelling for two values",
    ),
    pytest.param(
        'indicator = "public_influence"',
        'indicator = "influence"',
        "key conditions.consulted.indicator: the indicator 'influence' is not asked",
        id="condition on an unknown indicator",
    ),
    pytest.param(
        'in = ["consult"]',
        'in = ["involve"]',
        "key conditions.consulted.in: 'involve' is no value of public_influence, "
        "which has none, consult, not_reviewed",
        id="condition on an unknown value",
    ),
    pytest.param('in = ["consult"]', "in = []", "needs at least one value", id="no values"),
    pytest.param(
        "rank = 1\ntint = 3",
        "rank = 2\ntint = 3",
        "key scales.influence.values: the ranks must be 0, 1, 2 … without a gap, found 0, 2",
        id="gap in ranks",
    ),
    pytest.param("tint = 3", "tint = 4", "a tint is 0, 1, 2 or 3", id="tint"),
    pytest.param("rank = 1", 'rank = "1"', "needs a whole number, found '1'", id="number"),
    pytest.param("settled = true", "settled = 1", "needs true or false, found 1", id="flag"),
    pytest.param(
        "rank = 1\n", "rank = 1\nsettled = true\n", "only what is not a grade", id="settled grade"
    ),
    pytest.param(
        "[2015, 2016]", "[2016, 2015]", "key plans_submitted: 2016 to 2015 is no range", id="years"
    ),
    pytest.param("[2015, 2016]", "[2015]", "needs the first and the last year", id="one year"),
    pytest.param(
        'stage = "progress"',
        'stage = "design"',
        "key asked[1].stage: 'design' is unknown; it can be progress",
        id="unknown stage",
    ),
    pytest.param('page = "design"', 'page = "drawing"', "'drawing' is unknown", id="unknown page"),
    pytest.param(
        'reports = ["progress"]\nindicators',
        'reports = ["results"]\nindicators',
        "the report 'results' is not among progress",
        id="unknown report",
    ),
    pytest.param(
        'family = "ladder"',
        'family = "stars"',
        "key scales.influence.family: 'stars' is unknown; it can be bars, ripples",
        id="unknown family",
    ),
    pytest.param(
        'subject = "plan"',
        'subject = "country"',
        "key indicators.public_influence.subject: 'country' is unknown",
        id="unknown subject",
    ),
    pytest.param(
        'scale = "influence"', 'scale = "power"', "'power' is not defined in scales", id="scale"
    ),
    pytest.param(
        'based_on = "public_influence"',
        'based_on = "influence"',
        "key indicators.influence_later.based_on: 'influence' is not defined",
        id="based on nothing",
    ),
    pytest.param(
        'rule.all = ["consulted"]',
        'rule.all = ["heard"]',
        "key derived.open_process.rule.all: 'heard' is not defined in conditions",
        id="unknown condition",
    ),
    pytest.param(
        'rule.all = ["consulted"]', "rule.all = []", "needs at least one condition", id="empty rule"
    ),
    pytest.param(
        'rule.all = ["consulted"]',
        'rule.none = ["consulted"]',
        "needs exactly one of all, any, first, indicator, derived",
        id="unknown rule",
    ),
    pytest.param(
        'unofficial = ["half_done"]',
        'unofficial = ["half"]',
        "key unofficial: 'half' is not among the derived values",
        id="unknown unofficial",
    ),
    pytest.param(
        'compare = "higher"', 'compare = "more"', "'more' is unknown", id="unknown comparison"
    ),
    pytest.param(
        'compare = "higher", ', "", "needs either when or compare", id="outcome without a test"
    ),
    pytest.param('id = "down"', 'id = "up"', "each with its own id", id="outcome twice"),
    pytest.param('id = "T1"', 'id = "T2"', "must be the name of the file, 'T1'", id="wrong id"),
    pytest.param('"Test", fr', '"", fr', "language 'en' is missing", id="empty text"),
]


@pytest.mark.parametrize(("old", "new", "reason"), WRONG)
def test_a_wrong_file_is_refused_with_file_place_and_reason(
    tmp_path: Path, old: str, new: str, reason: str
) -> None:
    path = small_instrument(tmp_path, (old, new))

    with pytest.raises(InstrumentError) as refused:
        load_instrument(path)
    assert refused.value.message.startswith("T1.toml")
    assert reason in refused.value.message


def test_indicators_with_different_grades_are_not_compared(tmp_path: Path) -> None:
    other = """
[scales.other]
family = "tick"
label = { en = "Other", fr = "Autre", es = "Otra" }
[[scales.other.values]]
id = "yes"
rank = 0
label = { en = "Yes", fr = "Oui", es = "Sí" }
definition = { en = "Yes.", fr = "Oui.", es = "Sí." }

[scales.done]"""
    path = small_instrument(
        tmp_path,
        ("\n[scales.done]", other),
        ('based_on = "public_influence"', 'based_on = "public_influence"\nscale = "other"'),
    )

    with pytest.raises(InstrumentError, match="public_influence and influence_later have diff"):
        load_instrument(path)


def test_a_condition_that_rests_on_itself_is_refused(tmp_path: Path) -> None:
    circle = """
[conditions.first_of_all]
all = ["consulted", "second"]
label = { en = "First", fr = "Un", es = "Uno" }
about = { en = "first", fr = "un", es = "uno" }

[conditions.second]
any = ["first_of_all"]
label = { en = "Second", fr = "Deux", es = "Dos" }
about = { en = "second", fr = "deux", es = "dos" }

[derived.open_process]"""
    path = small_instrument(
        tmp_path,
        ("\n[derived.open_process]", circle),
        ('rule.all = ["consulted"]', 'rule.all = ["first_of_all"]'),
    )

    with pytest.raises(InstrumentError, match="'first_of_all' rests on itself"):
        load_instrument(path)


def test_derived_values_that_rest_on_each_other_are_refused(tmp_path: Path) -> None:
    circle = """
[conditions.half]
derived = "half_done"
label = { en = "Half", fr = "Demi", es = "Medio" }
about = { en = "half", fr = "demi", es = "medio" }

[conditions.whole]
derived = "open_process"
label = { en = "Whole", fr = "Tout", es = "Todo" }
about = { en = "whole", fr = "tout", es = "todo" }

[derived.open_process]"""
    path = small_instrument(
        tmp_path,
        ("\n[derived.open_process]", circle),
        ('rule.all = ["consulted"]', 'rule.all = ["half"]'),
        ('rule.all = ["milestone_is_done"]', 'rule.all = ["whole"]'),
    )

    with pytest.raises(InstrumentError, match="open_process → half_done → open_process"):
        load_instrument(path)


@pytest.mark.parametrize("target", ["nothing", "direction"])
def test_a_rule_may_only_rest_on_a_test_of_the_same_instrument(tmp_path: Path, target: str) -> None:
    other = f"""
[conditions.other]
derived = "{target}"
label = {{ en = "Other", fr = "Autre", es = "Otro" }}
about = {{ en = "other", fr = "autre", es = "otro" }}

[derived.open_process]"""
    path = small_instrument(
        tmp_path,
        ("\n[derived.open_process]", other),
        ('rule.all = ["consulted"]', 'rule.all = ["other"]'),
    )

    with pytest.raises(InstrumentError, match=f"rests on '{target}', which is no test here"):
        load_instrument(path)


def test_a_name_that_a_shared_part_has_needs_to_say_that_it_rests_on_it(tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    (shared / "parts.toml").write_text(
        '[states.not_reviewed]\nlabel = { en = "a", fr = "b", es = "c" }\n', encoding="utf-8"
    )

    with pytest.raises(InstrumentError, match=r"'not_reviewed' is already defined in parts\.toml"):
        load_instrument(small_instrument(tmp_path))


def test_a_shared_file_holds_parts_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "shared").mkdir()
    (tmp_path / "shared" / "parts.toml").write_text("[scale.one]\n", encoding="utf-8")

    with pytest.raises(InstrumentError, match=r"parts\.toml, key scale: this key is unknown"):
        load_instrument(small_instrument(tmp_path))


def test_instruments_come_in_the_order_of_their_years(tmp_path: Path) -> None:
    small_instrument(
        tmp_path, ('id = "T1"', 'id = "A"'), ("[2015, 2016]", "[2017, 9999]"), name="A"
    )
    small_instrument(tmp_path)

    library = load_library(tmp_path)

    assert [one.id for one in library.instruments] == ["T1", "A"]
    assert library.for_year(2040).id == "A"
    with pytest.raises(KeyError):
        library.for_year(2014)


def test_years_that_two_instruments_claim_are_refused(tmp_path: Path) -> None:
    small_instrument(
        tmp_path, ('id = "T1"', 'id = "A"'), ("[2015, 2016]", "[2016, 2019]"), name="A"
    )
    small_instrument(tmp_path)

    with pytest.raises(InstrumentError, match=r"A\.toml, key plans_submitted: the years of A over"):
        load_library(tmp_path)


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InstrumentError, match="holds no instrument"):
        load_library(tmp_path)


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "T1.toml").write_bytes(b"\xff\xfe\x00")

    with pytest.raises(InstrumentError, match=r"T1\.toml is not a UTF-8 text"):
        load_instrument(tmp_path / "T1.toml")


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InstrumentError, match=r"T1\.toml cannot be read"):
        load_instrument(tmp_path / "T1.toml")


def test_a_text_left_open_is_told_with_the_line(tmp_path: Path) -> None:
    (tmp_path / "T1.toml").write_text('id = "T1"\n\nlabel = "open\n', encoding="utf-8")

    with pytest.raises(InstrumentError, match=r"T1\.toml, line 3: this is not valid TOML"):
        load_instrument(tmp_path / "T1.toml")
