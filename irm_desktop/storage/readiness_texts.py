"""Readiness of what is written: texts against codes, numbers against the table, names, notes."""

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from irm_desktop.domain.at_a_glance import RatedCommitment, at_a_glance
from irm_desktop.domain.readiness import Place, ReadinessFinding
from irm_desktop.domain.readiness_claims import contradictions
from irm_desktop.domain.readiness_named import PlanNames, names_of, wrong_names
from irm_desktop.domain.readiness_numbers import counts_of, wrong_numbers
from irm_desktop.domain.readiness_phrases import FILE, Phrases, load_phrases
from irm_desktop.domain.records import Commitment, Rating
from irm_desktop.storage.readiness_case import Case, WrittenText
from irm_desktop.storage.report_notes import has_empty_note

_ALL = ("en", "fr", "es", "ar")


@cache
def phrases() -> Phrases:
    """The phrases that are shipped, made ready once: it takes a tenth of a second."""
    return load_phrases(Path(__file__).resolve().parents[2] / "resources" / FILE)


def of_texts(case: Case) -> Iterator[ReadinessFinding]:
    """What is wrong in the texts of the report, in the order in which it prints them."""
    values = {one.id: _grades(case, one) for one in case.commitments}
    glance = at_a_glance(
        case.kind,
        case.instrument,
        [RatedCommitment(case.data.rated(one.id), case.truths[one.id]) for one in case.commitments],
        case.language,
    )
    counts, labels = counts_of(phrases(), glance)
    names = _names(case)
    for one in written(case):
        yield from _contradictions(case, one, values.get(one.place.subject_id, {}))
        for wrong in wrong_numbers(phrases(), one.text, counts, _languages(case, one)):
            counted = case.words.listed(str(number) for number in dict.fromkeys(wrong.counted))
            yield case.told.finding(
                "number_differs",
                one.place,
                f"{wrong.figure}:{wrong.said}",
                said=wrong.said,
                counted=counted,
                phrase=wrong.phrase,
                figure=labels[wrong.figure],
            )
        yield from _wrongly_named(case, one, names)
        yield from _notes(case, one)


def written(case: Case) -> Iterator[WrittenText]:
    """Every text that the report prints or rests on: its own, then reasons and evidence of
    ratings, then recommendations."""
    yield from case.passages
    for commitment in case.commitments:
        ratings = case.ratings(commitment.id)
        for indicator in case.indicators:
            place = case.in_commitment(commitment, indicator)
            yield from _of_rating(ratings.get(indicator.id), place)
    ratings = case.ratings(case.data.plan.id)
    for indicator in case.instrument.indicators_of("plan"):
        if case.kind.report in indicator.reports and indicator.id in ratings:
            yield from _of_rating(ratings[indicator.id], case.in_process(indicator))
    for number, one in enumerate(case.recommendations, 1):
        if one.text.strip():
            place = case.in_recommendations(one.id, number)
            yield WrittenText(place, one.text, "", is_passage=False)


def _of_rating(rating: Rating | None, place: Place) -> Iterator[WrittenText]:
    for text in (rating.reason, rating.evidence) if rating is not None else ():
        if text.strip():
            yield WrittenText(place, text, "", is_passage=False)


def _languages(case: Case, one: WrittenText) -> tuple[str, ...]:
    """The languages a text may be written in: reasons have none of their own."""
    return (one.language,) if one.language else case.languages or _ALL


def _grades(case: Case, commitment: Commitment) -> dict[str, str]:
    """The grades of a commitment that the report prints, those of a later stage last."""
    found = {}
    for indicator in case.indicators:
        rating = case.ratings(commitment.id).get(indicator.id)
        value = indicator.scale.by_id.get((rating.value if rating else None) or "")
        if value is not None and value.is_grade:
            found[indicator.id] = value.id
    return found


def _contradictions(
    case: Case, one: WrittenText, values: Mapping[str, str]
) -> Iterator[ReadinessFinding]:
    if one.place.subject_kind != "commitment" or not values:
        return
    languages = _languages(case, one)
    for found in contradictions(phrases(), one.text, values, languages, one.place.indicator):
        indicator = case.instrument.indicator_by_id[found.indicator]
        yield case.told.finding(
            "contradiction",
            one.place,
            found.phrase.casefold(),
            phrase=found.phrase,
            name=indicator.label(case.language),
            value=indicator.scale.by_id[found.value].label(case.language),
        )


def _names(case: Case) -> PlanNames:
    commitments = [
        (one.number, (one.title, one.short_title, one.shown_title)) for one in case.commitments
    ]
    milestones = [one.number for several in case.data.milestones.values() for one in several]
    return names_of(commitments, milestones)


def _wrongly_named(case: Case, one: WrittenText, names: PlanNames) -> Iterator[ReadinessFinding]:
    for wrong in wrong_names(phrases(), one.text, names, _languages(case, one)):
        rule = "wrong_title" if wrong.title else "unknown_commitment"
        detail = f"{wrong.said}:{wrong.title}".casefold()
        parts = {"said": wrong.said, "title": wrong.title, "number": wrong.number}
        yield case.told.finding(rule, one.place, detail, **parts)


def _notes(case: Case, one: WrittenText) -> Iterator[ReadinessFinding]:
    if "^[" in one.text and has_empty_note(one.text):
        yield case.told.finding("empty_note", one.place)
    if "[@" not in one.text:
        return
    for problem, key in case.evidence.wrong_citations(one.text):
        if problem == "no_source":
            yield case.told.finding("unknown_source", one.place, key, key=key)
            continue
        held = case.data.sources.held.get(case.data.sources.by_key[key].id)
        number = held.interview.number if held is not None else ""
        consent = held.consent.label(case.language) if held is not None else ""
        parts = {"key": key, "number": number, "consent": consent}
        yield case.told.finding("cited_background", one.place, key, **parts)
