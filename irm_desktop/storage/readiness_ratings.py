"""Readiness of the ratings: all that are asked for, each with its reason and its evidence."""

import re
from collections.abc import Iterator, Sequence

from irm_desktop.domain.completeness import reason_home
from irm_desktop.domain.evidence_rule import EvidenceState
from irm_desktop.domain.instrument import Indicator, in_language
from irm_desktop.domain.readiness import ReadinessFinding
from irm_desktop.domain.records import Commitment
from irm_desktop.storage.readiness_case import Case
from irm_desktop.storage.report_notes import has_note

_LINK = re.compile(r"https?://\w", re.IGNORECASE)


def of_ratings(case: Case) -> Iterator[ReadinessFinding]:
    """What is open in the ratings of the commitments, in the order of the plan and the form."""
    asked = _asked(case)
    for commitment in case.commitments:
        yield from _gaps(case, commitment, asked)
        yield from _evidence(case, commitment, asked)


def _asked(case: Case) -> dict[str, list[Indicator]]:
    """The questions that the report requires, those that share a reason together, under the one
    that keeps it."""
    found: dict[str, list[Indicator]] = {}
    for one in case.indicators:
        if one.required:
            found.setdefault(reason_home(case.instrument, one), []).append(one)
    return found


def _gaps(
    case: Case, commitment: Commitment, asked: dict[str, list[Indicator]]
) -> Iterator[ReadinessFinding]:
    """What `Report.missing` tells in one sentence for all commitments, one by one."""
    state = case.state(commitment)
    unrated, unexplained = set(state.unrated), set(state.unexplained)
    for home, group in asked.items():
        open_ones = [one for one in group if one.id in unrated]
        if open_ones:
            place = case.in_commitment(commitment, open_ones[0])
            whole = len(open_ones) > 1
            name = _name(case, group) if whole else open_ones[0].label(case.language)
            yield case.told.finding("no_rating", place, name=name)
        if home in unexplained:
            place = case.in_commitment(commitment, case.instrument.indicator_by_id[home])
            yield case.told.finding("no_reason", place, name=_name(case, group))


def _name(case: Case, group: Sequence[Indicator]) -> str:
    """What is asked; of questions that share a reason, their heading in the overview grid."""
    first = group[0]
    for heading in case.kind.grid_groups:
        if first.group and heading.by == "indicator" and first.id in heading.indicators:
            return in_language(heading.labels, case.language)
    return first.label(case.language)


def _evidence(
    case: Case, commitment: Commitment, asked: dict[str, list[Indicator]]
) -> Iterator[ReadinessFinding]:
    states = case.evidence.states("commitment", commitment.id)
    ratings = case.ratings(commitment.id)
    found = case.data.sources.found
    as_such = bool(found.supports.get((commitment.id, "")))
    in_texts: bool | None = None
    for home, group in asked.items():
        if not any(_is_graded(case, commitment, one) for one in group):
            continue
        own = [states[one.id] for one in group]
        if any(one.met for one in own):
            continue
        rating = ratings.get(home)
        linked = rating is not None and _names_something(rating.reason)
        written = any((commitment.id, one.id) in found.written for one in group)
        place = case.in_commitment(commitment, case.instrument.indicator_by_id[home])
        name = _name(case, group)
        if not (as_such or linked or written or any(map(_has_some, own))):
            in_texts = _cites(case, commitment) if in_texts is None else in_texts
            rule = "evidence_in_text" if in_texts else "no_evidence"
            yield case.told.finding(rule, place, name=name)
        elif case.evidence.is_demanding(home):
            yield case.told.finding("evidence_rule", place, name=name, sentence=own[0].sentence)


def _is_graded(case: Case, commitment: Commitment, indicator: Indicator) -> bool:
    """Whether there is an answer that says something: not reviewed or no data needs no proof."""
    rating = case.ratings(commitment.id).get(indicator.id)
    value = indicator.scale.by_id.get((rating.value if rating else None) or "")
    return value is not None and value.is_grade


def _has_some(state: EvidenceState) -> bool:
    return bool(state.supports or state.cited)


def _names_something(text: str) -> bool:
    return has_note(text) or _LINK.search(text) is not None


def _cites(case: Case, commitment: Commitment) -> bool:
    """Whether a text about the commitment names a source."""
    return any(
        _names_something(one.text)
        for kind in case.kind.passages
        for one in case.texts_of(commitment.id, kind.id)
    )
