"""The delivery of a plan in sentences: due, delivered, how late, what follows, how long it runs."""

from collections.abc import Mapping
from dataclasses import dataclass

from irm_desktop.domain.date_words import counted, date_words
from irm_desktop.domain.delivery_calendar import COHORT, Era

Words = Mapping[str, str]


@dataclass(frozen=True)
class DeliveryFacts:
    """What the sentence is made from; `domain.delivery.Delivery` says what each field means."""

    era: Era
    status: str
    due: str
    due_is_set: bool  # a day for this plan, not the last one of a flexible calendar
    delivered: str
    not_by: str  # the day on which there was no plan yet
    is_first: bool  # a first plan, whose date nothing sets
    months_late: int | None
    days_late: int | None
    end: str
    calendar_end: str
    implementation_months: int | None
    too_short: bool | None
    contrary: bool | None
    certainly_late: bool
    follows: tuple[str, ...]
    shifted: bool  # a new cycle starts


def delivery_sentence(facts: DeliveryFacts, words: Words, language: str) -> str:
    """One to four short sentences, made of what is certain."""
    said = [_first(facts, words, language)]
    if facts.contrary:
        said.append(words["contrary"])
    if facts.follows:
        said.append(_joined([words[name] for name in facts.follows], words["next"]))
    if facts.end:
        said.append(_end(facts, words, language))
    return " ".join(words["stop"].format(one) for one in said)


def _first(facts: DeliveryFacts, words: Words, language: str) -> str:
    came = _delivered(facts, words, language)
    if facts.delivered or facts.certainly_late:
        came = words["comma"].format(came, _lateness(facts, words))
    return words["next"].format(_due(facts, words, language), came)


def _due(facts: DeliveryFacts, words: Words, language: str) -> str:
    if facts.due:
        key = "due" if facts.due_is_set else "due_limit"
        return words[key].format(due=date_words(facts.due, language))
    if facts.is_first:
        return words["due_first"]
    return words["due_cohort" if facts.era.due == COHORT else "due_flexible"]


def _delivered(facts: DeliveryFacts, words: Words, language: str) -> str:
    if facts.delivered:
        return words["delivered"].format(delivered=date_words(facts.delivered, language))
    if facts.not_by:
        return words["not_delivered_yet"].format(delivered=date_words(facts.not_by, language))
    return words["not_delivered"]


def _lateness(facts: DeliveryFacts, words: Words) -> str:
    if facts.status == "on_time":
        return words["on_time"]
    if not facts.certainly_late:
        return words["unknown"]
    if facts.months_late is None or facts.days_late is None:
        if facts.contrary:
            return words["late_some"]
        return words["next"].format(words["late_some"], words["perhaps"])
    counts = [
        counted(words, noun, number)
        for noun, number in (("month", facts.months_late), ("day", facts.days_late))
        if number
    ]
    return words["late"].format(late=_joined(counts, words["and"]))


def _end(facts: DeliveryFacts, words: Words, language: str) -> str:
    """When the plan ends, and how long its implementation is."""
    end = date_words(facts.end, language)
    if facts.calendar_end and facts.calendar_end != facts.end:
        by_calendar = date_words(facts.calendar_end, language)
        text = words["end_own"].format(end=end, calendar_end=by_calendar)
    elif facts.certainly_late and not facts.shifted and facts.calendar_end:
        text = words["end_unchanged"].format(end=end)
    else:
        text = words["end"].format(end=end)
    least = counted(words, "month", facts.era.least_months)
    if facts.implementation_months is None:
        if not facts.too_short:
            return text
        return words["comma"].format(text, words["too_short_some"].format(least=least))
    months = counted(words, "month", facts.implementation_months)
    key = "too_short" if facts.too_short else "implementation"
    return words["comma"].format(text, words[key].format(months=months, least=least))


def _joined(parts: list[str], pattern: str) -> str:
    text = parts[0]
    for part in parts[1:]:
        text = pattern.format(text, part)
    return text
