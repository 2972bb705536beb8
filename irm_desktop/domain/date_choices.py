"""A person's decision about dates that can be read both ways: day or month first, plan by plan."""

import re
from collections.abc import Mapping
from dataclasses import replace

from irm_desktop.domain.dates import read_date
from irm_desktop.domain.drafts import Draft, DraftCommitment, DraftMilestone, DraftPlan, Finding
from irm_desktop.domain.records import PartialDate

DAY_FIRST, MONTH_FIRST = "day-first", "month-first"
_NUMBER = re.compile(r"\d+")


def decide_dates(draft: Draft, orders: Mapping[str, str]) -> Draft:
    """`draft` with the ambiguous dates of the named plans read in the order that was chosen.

    `orders` leads from a plan's key (ES-2) to day-first or month-first. The words stay as they
    are; the finding of each date that was decided says how it was read.
    """
    if not orders:
        return draft
    rows: dict[int, str] = {}
    plans = []
    for plan in draft.plans:
        order = orders.get(f"{plan.member_key}-{plan.number}", "")
        plans.append(_decide_plan(plan, order) if order else plan)
        if order:
            rows.update((row, order) for one in plan.commitments for row in one.rows)
    findings = tuple(_decide_finding(one, rows.get(one.row, "")) for one in draft.findings)
    return replace(draft, plans=tuple(plans), findings=findings)


def _decide_plan(plan: DraftPlan, order: str) -> DraftPlan:
    commitments = tuple(_decide_commitment(one, order) for one in plan.commitments)
    start, end = _decide(plan.start, order), _decide(plan.end, order)
    return replace(plan, commitments=commitments, start=start, end=end)


def _decide_commitment(commitment: DraftCommitment, order: str) -> DraftCommitment:
    return replace(
        commitment,
        start=_decide(commitment.start, order),
        end=_decide(commitment.end, order),
        milestones=tuple(_decide_milestone(one, order) for one in commitment.milestones),
    )


def _decide_milestone(milestone: DraftMilestone, order: str) -> DraftMilestone:
    return replace(
        milestone, start=_decide(milestone.start, order), end=_decide(milestone.end, order)
    )


def _decide(date: PartialDate, order: str) -> PartialDate:
    """The date in the order, where its words can be read both ways; else as it is."""
    iso = _reading(date.words, order)
    return PartialDate(date.words, iso) if iso else date


def _reading(words: str, order: str) -> str:
    """The ISO date that ambiguous words mean in this order; empty for any other words."""
    reading = read_date(words)
    numbers = [int(number) for number in _NUMBER.findall(words)]
    if reading.problem != "ambiguous" or len(numbers) != 3:
        return ""
    return next((iso for iso in reading.candidates if _fits(iso, numbers[0], order)), "")


def _fits(iso: str, first: int, order: str) -> bool:
    """Whether the first number of the words is the day (or the month) of this reading."""
    if len(iso) != 10:
        return False
    return int(iso[8:]) == first if order == DAY_FIRST else int(iso[5:7]) == first


def _decide_finding(finding: Finding, order: str) -> Finding:
    iso = _reading(finding.before, order) if order and finding.code == "ambiguous-date" else ""
    if not iso:
        return finding
    said = "Day first" if order == DAY_FIRST else "Month first"
    return replace(
        finding,
        code="date-decided",
        severity="note",
        message=f"{finding.before} is read as {iso}.",
        proposal=f"{said}, as chosen for this plan. The words are kept.",
        after=iso,
    )
