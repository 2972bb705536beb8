"""The second half of an instrument: what it asks of plans and members, and what is refused."""

from decimal import Decimal
from pathlib import Path

import pytest

from irm_desktop.domain.instrument import Band
from irm_desktop.domain.instrument_file import load_instrument, load_library
from irm_desktop.errors import InstrumentError

from .small_instrument import small_instrument
from .small_process import small_process


def test_a_second_half_is_loaded_with_the_first(tmp_path: Path) -> None:
    instrument = load_instrument(small_process(tmp_path))

    assert [one.id for one in instrument.indicators_of("plan", "process")] == [
        "notice_days",
        "uploaded",
        "influence_then",
    ]
    assert [one.id for one in instrument.indicators_of("member", "eligibility")] == [
        "liberties",
        "law",
    ]
    assert instrument.member_stage is not None
    assert instrument.member_stage.id == "eligibility"
    assert [stage.id for stage in instrument.stages] == ["progress"]
    assert [one.id for one in instrument.derived][-3:] == ["steps", "score", "eligible_country"]


def test_the_window_can_ask_for_the_commitments_alone(tmp_path: Path) -> None:
    small_process(tmp_path)
    (tmp_path / "shared").mkdir()
    (tmp_path / "shared" / "plan-more.toml").write_text("not TOML", encoding="utf-8")

    instrument = load_library(tmp_path, commitments_only=True).instruments[0]

    assert instrument.indicators_of("plan", "process") == ()
    assert instrument.member_stage is None
    assert "steps" not in instrument.derived_by_id


def test_an_instrument_needs_no_second_half(tmp_path: Path) -> None:
    assert load_instrument(small_instrument(tmp_path)).member_stage is None


def test_a_number_has_a_unit_limits_and_bands(tmp_path: Path) -> None:
    by_id = load_instrument(small_process(tmp_path)).indicator_by_id
    days, score = by_id["notice_days"].scale, by_id["liberties"].scale

    assert (days.kind, days.unit["fr"]) == ("number", "jours")
    assert (days.least, days.most) == (Decimal(0), None)
    assert (score.least, score.most) == (Decimal(0), Decimal(10))
    assert score.bands[0] == Band(Decimal("7.5"), 4)
    assert by_id["uploaded"].scale.kind == "date"


def test_a_question_says_where_to_look_and_who_works_it_out(tmp_path: Path) -> None:
    by_id = load_instrument(small_process(tmp_path)).indicator_by_id

    assert by_id["notice_days"].guidance["ar"] == "ابحث عنه."
    assert by_id["notice_days"].computed == ""
    assert by_id["uploaded"].computed == "delivery"


WRONG = [
    pytest.param('kind = "number"', 'kind = "text"', "'text' is unknown", id="kind"),
    pytest.param(
        "most = 10\n",
        "most = -1\n",
        "key scales.sub_score.least: 0 is above the most, -1",
        id="most",
    ),
    pytest.param("least = 0", 'least = "0"', "needs a number, found '0'", id="least"),
    pytest.param("least = 0", "least = nan", "needs a number, found nan", id="not a number"),
    pytest.param(
        "{ above = 5, points = 3 }",
        "{ above = 8, points = 3 }",
        "key scales.sub_score.bands: each band must lie below the one before it",
        id="bands",
    ),
    pytest.param(
        "{ above = 5, points = 3 }", "{ above = 5 }", "needs above and points", id="half a band"
    ),
    pytest.param(
        'id = "never"\nsettled = true',
        'id = "never"\nrank = 0',
        "key scales.days.values: a number has no grades, only states",
        id="grade of a number",
    ),
    pytest.param(
        'family = "light"',
        'family = "light"\nleast = 1',
        "key scales.law_passed.least: this key is unknown",
        id="least of a choice",
    ),
    pytest.param(
        'computed = "delivery"',
        'computed = "magic"',
        "key indicators.uploaded.computed: 'magic' is unknown; it can be delivery, progress",
        id="maker",
    ),
    pytest.param(
        'indicator = "notice_days"\nat_least',
        'indicator = "influence_then"\nat_least',
        "key conditions.week.at_least: influence_then is not answered by a number",
        id="at least of a choice",
    ),
    pytest.param(
        "at_least = 7", 'at_least = "7"', "key conditions.week.at_least: needs a number", id="seven"
    ),
    pytest.param(
        "at_least = 7",
        'at_least = 7\nin = ["never"]',
        "key conditions.week.in: this key is unknown",
        id="two tests at once",
    ),
    pytest.param(
        'rule.all = ["week", "asked_then"]',
        'rule.all = ["week"]',
        "key derived.steps.rule: needs at least two conditions to count",
        id="count of one",
    ),
    pytest.param(
        'derived = "score"',
        'derived = "steps"',
        "'eligible_country' rests on 'steps', which is no test here",
        id="rule on a count",
    ),
    pytest.param(
        'of = ["liberties", "law"]',
        'of = ["liberties", "rights"]',
        "key derived.score.of: the indicator 'rights' is not asked by this instrument",
        id="points of nothing",
    ),
    pytest.param('of = ["liberties", "law"]', "of = []", "needs at least one indicator", id="of"),
    pytest.param('share = "3/4"', 'share = "4/3"', "'4/3' is no share such as '3/4'", id="share"),
    pytest.param('share = "3/4"', 'share = "1/0"', "'1/0' is no share", id="share of nothing"),
    pytest.param(
        "most_points = 4", "most_points = 0", "needs the most points of one", id="most points"
    ),
    pytest.param(
        "least_covered = 1", "least_covered = 3", "3 indicators are not there", id="covered"
    ),
    pytest.param(
        'uncovered = ["not_covered"]',
        'uncovered = ["draft"]',
        "key derived.score.uncovered: 'draft' is no state of liberties",
        id="uncovered grade",
    ),
    pytest.param(
        'stage = "progress"', 'stage = "design"', "it can be progress, eligibility", id="stage"
    ),
    pytest.param(
        'stage = "progress"',
        'stage = "eligibility"',
        "'notice_days' asks of a plan, not of a member",
        id="plan at the member's stage",
    ),
    pytest.param('"law"]\n\n', '"eligible"]\n\n', "'eligible' is there twice", id="asked twice"),
    pytest.param(
        'derived_values = ["steps"',
        'derived_values = ["open_process"',
        "key derived_values: 'open_process' is there twice",
        id="derived twice",
    ),
    pytest.param(
        "[member]", "[reader]\n[member]", "key reader: this key is unknown", id="unknown key"
    ),
    pytest.param(
        "words.few",
        "words.fewer",
        "key derived.score.words.few: the text in language 'en' is missing",
        id="no words for few",
    ),
    pytest.param("share =", "share ", "process/T1.toml, line", id="syntax"),
]


@pytest.mark.parametrize(("old", "new", "reason"), WRONG)
def test_a_wrong_second_half_is_refused_with_file_place_and_reason(
    tmp_path: Path, old: str, new: str, reason: str
) -> None:
    path = small_process(tmp_path, (old, new))

    with pytest.raises(InstrumentError) as refused:
        load_instrument(path)
    assert refused.value.message.startswith("process/T1.toml")
    assert reason in refused.value.message


def test_a_second_half_without_an_instrument_is_refused(tmp_path: Path) -> None:
    small_process(tmp_path)
    (tmp_path / "process" / "T2.toml").write_text("", encoding="utf-8")

    with pytest.raises(InstrumentError, match=r"process/T2\.toml: there is no instrument of this"):
        load_library(tmp_path)
