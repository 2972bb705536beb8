"""A person's decision about ambiguous dates changes those, and nothing else."""

from dataclasses import replace

from irm_desktop.domain.date_choices import DAY_FIRST, MONTH_FIRST, decide_dates
from irm_desktop.domain.drafts import Draft, DraftCommitment, Finding
from irm_desktop.domain.records import PartialDate
from tests.builders import a_commitment, a_draft, a_plan

WORDS = "01/07/2014"


def dated(words: str) -> DraftCommitment:
    return replace(a_commitment("1"), start=PartialDate(words, words[-4:]), rows=(3,))


def draft_of(words: str) -> Draft:
    finding = Finding("ambiguous-date", "", 3, "Start", "both ways", "kept", "ask", before=words)
    return replace(a_draft(a_plan([dated(words)])), findings=(finding,))


def decided(words: str, order: str) -> Draft:
    draft = draft_of(words)
    plan = draft.plans[0]
    return decide_dates(draft, {f"{plan.member_key}-{plan.number}": order})


def test_day_first_reads_the_first_number_as_the_day() -> None:
    date = decided(WORDS, DAY_FIRST).plans[0].commitments[0].start

    assert date == PartialDate(WORDS, "2014-07-01")


def test_month_first_reads_the_first_number_as_the_month() -> None:
    date = decided(WORDS, MONTH_FIRST).plans[0].commitments[0].start

    assert date == PartialDate(WORDS, "2014-01-07")


def test_the_finding_says_how_the_date_was_read() -> None:
    finding = decided(WORDS, DAY_FIRST).findings[0]

    assert (finding.code, finding.severity, finding.after) == ("date-decided", "note", "2014-07-01")


def test_a_date_that_can_be_read_one_way_only_stays() -> None:
    draft = draft_of("30/06/2014")
    certain = replace(draft.plans[0].commitments[0], start=PartialDate("30/06/2014", "2014-06-30"))
    draft = replace(draft, plans=(replace(draft.plans[0], commitments=(certain,)),))
    plan = draft.plans[0]

    after = decide_dates(draft, {f"{plan.member_key}-{plan.number}": MONTH_FIRST})

    assert after.plans == draft.plans


def test_other_plans_stay_as_they_are() -> None:
    draft = draft_of(WORDS)

    assert decide_dates(draft, {"XX-9": DAY_FIRST}) == draft
