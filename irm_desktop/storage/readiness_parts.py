"""Readiness of the parts of a report: cover, sections, texts, answers, recommendations."""

from collections.abc import Iterator

from irm_desktop.domain.completeness import completeness
from irm_desktop.domain.house_form import arranged
from irm_desktop.domain.readiness import Place, ReadinessFinding
from irm_desktop.domain.readiness_words import is_longer, words_in
from irm_desktop.domain.records import SMART, Commitment
from irm_desktop.storage.readiness_case import Case
from irm_desktop.storage.report_missing_plan import RECOMMENDED, is_needed, shows_commitments
from irm_desktop.storage.report_notes import has_note


def of_parts(case: Case) -> Iterator[ReadinessFinding]:
    """What is open in the report as a document, in its order."""
    told = case.told
    if not case.assessment.researcher.strip():
        yield told.finding("no_researcher", case.in_plan("cover"))
    if shows_commitments(case.kind) and not case.commitments:
        yield told.finding("no_commitments", case.in_plan("plan"))
    yield from _hidden(case)
    yield from _sections(case)
    yield from _answers(case)
    if shows_commitments(case.kind):
        for commitment in case.commitments:
            yield from _texts(case, commitment)
    if any(section.kind == "recommendations" for section in case.kind.sections):
        yield from _recommendations(case)
    tables = {table.kind for section in case.kind.sections for table in section.tables}
    if "follow_up" in tables:
        yield from _followed_up(case)


def _hidden(case: Case) -> Iterator[ReadinessFinding]:
    for one in arranged(case.standard, case.form):
        if one.hidden and one.section.required:
            name = one.section.label(case.language)
            yield case.told.finding("hidden_required", case.in_section(one.section), name=name)


def _sections(case: Case) -> Iterator[ReadinessFinding]:
    plan = case.data.plan.id
    for section in case.kind.sections:
        name = section.label(case.language)
        texts = {one.language: one.text for one in case.texts_of(plan, section.id)}
        if not texts and is_needed(section):
            yield case.told.finding("empty_section", case.in_section(section), name=name)
        for language, text in texts.items():
            place = case.in_section(section, language)
            yield from _length(case, place, name, text, section.words)
        for language in _lacking(case, texts):
            place = case.in_section(section, language)
            yield from _untranslated(case, place, name, texts)


def _texts(case: Case, commitment: Commitment) -> Iterator[ReadinessFinding]:
    """What is written about one commitment; of one that is not told in depth, only what stands in
    tables is asked for."""
    told, in_depth = case.told, commitment in case.in_depth
    if not commitment.text.strip():
        place = case.in_text(commitment, "", told.say("text"))
        yield told.finding("no_text", place)
    written: list[str] = []
    for kind in case.kind.passages:
        name = kind.label(case.language)
        texts = {one.language: one.text for one in case.texts_of(commitment.id, kind.id)}
        written += texts.values()
        if not texts and kind.required and (in_depth or not kind.printed):
            place = case.in_text(commitment, kind.id, name)
            yield told.finding("empty_passage", place, name=name)
        for language, text in texts.items():
            place = case.in_text(commitment, kind.id, name, language)
            yield from _length(case, place, name, text, kind.words)
        for language in _lacking(case, texts):
            place = case.in_text(commitment, kind.id, name, language)
            yield from _untranslated(case, place, name, texts)
    if in_depth and written and not any(has_note(text) for text in written):
        first = next((kind.id for kind in case.kind.passages), "")
        yield told.finding("cites_nothing", case.in_text(commitment, first, told.say("texts")))


def _length(
    case: Case, place: Place, name: str, text: str, target: int | None
) -> Iterator[ReadinessFinding]:
    if target and is_longer(count := words_in(text), target):
        yield case.told.finding("over_length", place, name=name, count=count, target=target)


def _lacking(case: Case, texts: dict[str, str]) -> list[str]:
    """The languages of the report in which a text that is written is not."""
    return [one for one in case.languages if one not in texts] if texts else []


def _untranslated(
    case: Case, place: Place, name: str, texts: dict[str, str]
) -> Iterator[ReadinessFinding]:
    other = case.words.listed(case.words.language_name(one) for one in texts)
    language = case.words.language_name(place.language)
    yield case.told.finding("untranslated", place, name=name, language=language, other=other)


def _answers(case: Case) -> Iterator[ReadinessFinding]:
    """Questions about the plan without an answer, and answers without a reason."""
    asked = {
        one.id: one
        for one in case.instrument.indicators_of("plan")
        if case.kind.report in one.reports and not one.computed
    }
    ratings = case.ratings(case.data.plan.id)
    reasons = {name for name, one in ratings.items() if one.reason.strip()}
    state = completeness(case.instrument, case.process.values, reasons, "plan")
    for rule, names in (("no_answer", state.unrated), ("no_reason", state.unexplained)):
        for one in (asked[name] for name in names if name in asked):
            name = one.label(case.language)
            yield case.told.finding(rule, case.in_process(one), name=name)


def _recommendations(case: Case) -> Iterator[ReadinessFinding]:
    told, found = case.told, case.recommendations
    if not found:
        yield told.finding("no_recommendations", case.in_recommendations())
    elif len(found) != RECOMMENDED and shows_commitments(case.kind):
        place = case.in_recommendations()
        yield told.finding("recommendation_count", place, count=len(found))
    for number, one in enumerate(found, 1):
        place = case.in_recommendations(one.id, number)
        missing = [case.words.say(f"smart_{name}") for name in SMART if name not in one.smart]
        if missing:
            checks = case.words.listed(missing)
            yield told.finding("not_smart", place, number=number, checks=checks)
        if not one.addressee.strip():
            yield told.finding("no_addressee", place, number=number)


def _followed_up(case: Case) -> Iterator[ReadinessFinding]:
    unsaid = [
        str(number)
        for number, one in enumerate(case.previous, 1)
        if not one.responded or not one.integrated
    ]
    if unsaid:
        numbers = case.words.listed(unsaid)
        place = case.in_recommendations()
        yield case.told.finding("not_followed_up", place, numbers=numbers)
