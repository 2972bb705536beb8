"""The stages of a report as data, and whether what they ask for is there."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from irm_desktop import paths
from irm_desktop.domain.handbook import load_handbook
from irm_desktop.domain.records import PartialDate
from irm_desktop.domain.report_stages import (
    STAGES,
    Requirement,
    StageDate,
    Stages,
    StageState,
    load_stages,
)
from irm_desktop.domain.review_records import Sent
from irm_desktop.domain.stage_state import StageFacts, stage_states
from irm_desktop.errors import InstrumentError

FILE = paths.resources() / "stages.toml"
COMMENT = "public_comment"


@pytest.fixture(scope="module")
def stages() -> Stages:
    return load_stages(FILE)


def published(language: str, iso: str) -> StageDate:
    return StageDate(language, "a", COMMENT, "published", PartialDate(iso, iso), language)


def a_copy(stage: str, role: str, *, number: int = 1) -> Sent:
    return Sent(
        id=f"copy-{number}", plan_id="p", assessment_id="a", report="design", number=number,
        language="en", stage=stage, role=role, recipient="Ministry of Justice",
        at="2026-11-03T09:00:00.000Z", by="Ana",
    )  # fmt: skip


def state_of(stages: Stages, stage: str, facts: StageFacts, language: str = "en") -> StageState:
    return next(one for one in stage_states(stages, facts, language) if one.id == stage)


def asked(state: StageState, name: str) -> Requirement:
    return next(one for one in state.requirements if one.id == name)


def comment_days(
    stages: Stages,
    dates: Sequence[StageDate],
    today: str,
    languages: tuple[str, ...] = ("en", "es"),
) -> Requirement:
    facts = StageFacts(COMMENT, today, tuple(dates), languages=languages)
    return asked(state_of(stages, COMMENT, facts), "comment_days")


def test_all_stages_are_there_in_order_and_what_was_not_read_is_marked(stages: Stages) -> None:
    assert tuple(one.id for one in stages.stages) == STAGES
    assert {one.id: one.roles for one in stages.stages if one.roles} == {
        "staff_review": ("staff",),
        "iep_review": ("iep",),
        "pre_publication": ("government", "civil_society"),
        "public_comment": ("public",),
    }
    for one in (*stages.stages, *stages.deadlines):
        if "[U]" in one.source or "notes.md" in one.source or "our reading" in one.source:
            assert not one.confirmed, one.id
    assert stages.by_id[COMMENT].least_days == 14


def test_every_sentence_is_there_in_four_languages(stages: Stages) -> None:
    labels = [*stages.words.values()]
    for one in stages.stages:
        labels += [one.labels, one.short, one.tasks]
    labels += [one.labels for one in stages.deadlines]
    assert all(set(one) == {"en", "fr", "es", "ar"} for one in labels)


def test_each_deadline_names_a_rule_of_the_handbook(stages: Stages) -> None:
    rules = {rule.id: rule for rule in load_handbook(paths.resources() / "handbook.toml").rules}
    for one in stages.deadlines:
        assert rules[one.rule].years[0] <= one.years[0]
        assert one.years[1] <= rules[one.rule].years[1]


def test_two_weeks_are_counted_from_the_later_of_the_two_languages(stages: Stages) -> None:
    both = (published("en", "2026-11-02"), published("es", "2026-11-09"))
    facts = StageFacts(COMMENT, "2026-11-22", both, languages=("en", "es"))

    assert state_of(stages, COMMENT, facts).earliest_end == "2026-11-23"
    early = comment_days(stages, both, "2026-11-22")
    assert early.met is False
    assert early.detail == "It may end on 23 November 2026 at the earliest."
    assert comment_days(stages, both, "2026-11-23").met is True


def test_what_ended_too_early_stays_unmet_however_late_it_is(stages: Stages) -> None:
    both = (published("en", "2026-11-02"), published("es", "2026-11-09"))
    ended = StageDate("e", "a", COMMENT, "ended", PartialDate("2026-11-16", "2026-11-16"))

    found = comment_days(stages, (*both, ended), "2027-01-31")

    assert found.met is False
    assert found.detail == (
        "It may end on 23 November 2026 at the earliest. It ended on 16 November 2026."
    )


def test_no_day_counts_before_both_are_published(stages: Stages) -> None:
    found = comment_days(stages, [published("en", "2026-01-02")], "2026-12-31")
    assert (found.met, found.detail) == (
        False, "The days cannot be counted before all are published.",
    )  # fmt: skip
    assert comment_days(stages, [], "2026-12-31").met is False


def test_where_nobody_said_which_languages_two_are_needed(stages: Stages) -> None:
    one = [published("en", "2026-01-02")]
    assert comment_days(stages, one, "2026-12-31", ()).met is False
    assert comment_days(stages, [*one, published("ka", "2026-01-05")], "2026-01-19", ()).met is True
    facts = StageFacts(COMMENT, "2026-01-19", tuple(one), language_names={"en": "English"})
    told = asked(state_of(stages, COMMENT, facts), "published")
    assert (told.met, told.detail) == (
        False, "English: 2 January 2026; second language: not yet published.",
    )  # fmt: skip


def test_before_anything_is_published_no_language_is_named(stages: Stages) -> None:
    told = asked(state_of(stages, COMMENT, StageFacts(COMMENT, "2026-01-19")), "published")
    assert (told.met, told.detail) == (False, "None is published yet.")


def test_a_day_of_publication_that_is_still_to_come_is_none_yet(stages: Stages) -> None:
    both = (published("en", "2026-11-02"), published("es", "2026-11-09"))
    for today, met in (("2026-11-08", False), ("2026-11-09", True)):
        facts = StageFacts(COMMENT, today, both, languages=("en", "es"))
        assert asked(state_of(stages, COMMENT, facts), "published").met is met


def test_a_plan_in_english_alone_needs_one_language(stages: Stages) -> None:
    found = comment_days(stages, [published("en", "2026-01-02")], "2026-01-16", ("en",))
    assert found.met is True


def test_of_dates_known_to_the_month_nothing_is_guessed(stages: Stages) -> None:
    dates = [published("en", "2026-11"), published("es", "2026-10-01")]
    for today, met in (("2026-11-10", False), ("2026-11-20", None), ("2026-12-14", True)):
        found = comment_days(stages, dates, today)
        assert (found.met, found.detail) == (met, "The dates are not certain to the day.")


def test_government_and_civil_society_both_get_a_copy_before_publication(stages: Stages) -> None:
    facts = StageFacts(
        "pre_publication", "2026-11-20", sents=(a_copy("pre_publication", "government"),)
    )
    sent = [
        one for one in state_of(stages, "pre_publication", facts).requirements if one.id == "sent"
    ]
    assert [(one.role, one.met, one.text, one.detail) for one in sent] == [
        (
            "government", True, "A review copy goes to the government.",
            "Number 1, 3 November 2026: Ministry of Justice.",
        ),
        (
            "civil_society", False, "A review copy goes to civil society.",
            "None was sent in this stage.",
        ),
    ]  # fmt: skip


def test_a_copy_of_another_stage_counts_for_nothing(stages: Stages) -> None:
    facts = StageFacts("iep_review", "2026-11-20", sents=(a_copy("draft", "iep"),))
    assert asked(state_of(stages, "iep_review", facts), "sent").met is False


@pytest.mark.parametrize(
    ("back", "waiting", "met", "detail"),
    [
        (0, 0, None, "Nothing has come back yet."),
        (2, 3, False, "Without an answer: 3."),
        (2, 0, True, "Files that came back: 2."),
    ],
)
def test_every_remark_is_answered_before_the_report_goes_on(
    stages: Stages, back: int, waiting: int, met: bool | None, detail: str
) -> None:
    copy = a_copy("staff_review", "staff")
    facts = StageFacts(
        "staff_review", "2026-11-20", sents=(copy,), back={copy.id: back},
        waiting={copy.id: waiting, "of another stage": 9},
    )  # fmt: skip
    found = asked(state_of(stages, "staff_review", facts), "answered")
    assert (found.met, found.detail) == (met, detail)


def test_findings_are_asked_of_the_stage_that_the_report_is_in(stages: Stages) -> None:
    facts = StageFacts("staff_review", "2026-11-20", findings=4)
    found = asked(state_of(stages, "staff_review", facts), "findings")
    assert (found.met, found.detail) == (False, "To be fixed: 4.")
    later = asked(state_of(stages, "iep_review", facts), "findings")
    assert (later.met, later.detail) == (None, "The page Readiness tells.")


def test_stages_are_done_now_or_later(stages: Stages) -> None:
    found = stage_states(stages, StageFacts("pre_publication", "2026-11-20"), "ar")
    assert [one.state for one in found] == ["done", "done", "done", "now", "later", "later"]
    assert found[5].label == "النسخة النهائية"


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            'id = "draft"', 'id = "final"',
            "stages.toml, key stages: must be draft, staff_review, iep_review, pre_publication, "
            "public_comment, final, in this order.",
        ),
        (
            "least_days = 14\n", "",
            "stages.toml, key stages[public_comment].least_days: the days for comment need a "
            "number of days, and the reverse.",
        ),
        (
            'roles = ["iep"]', 'roles = ["panel"]',
            "stages.toml, key stages[iep_review].roles: 'panel' is unknown; it can be staff, iep, "
            "government, civil_society, public, other.",
        ),
    ],
)  # fmt: skip
def test_a_wrong_file_is_refused_with_key_and_reason(
    tmp_path: Path, old: str, new: str, message: str
) -> None:
    text = FILE.read_text(encoding="utf-8")
    assert old in text
    path = tmp_path / "stages.toml"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(InstrumentError) as refused:
        load_stages(path)
    assert str(refused.value) == message
