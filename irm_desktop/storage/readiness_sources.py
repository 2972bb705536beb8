"""Readiness of what a report stands on: excerpts, web pages, consent, names, institutions."""

from collections.abc import Iterator, Sequence

from irm_desktop.domain.evidence_records import Support
from irm_desktop.domain.excerpts import LOST, MOVED
from irm_desktop.domain.readiness import Place, ReadinessFinding
from irm_desktop.domain.readiness_institutions import institutions_of, two_spellings
from irm_desktop.domain.readiness_quotes import Quotes
from irm_desktop.domain.records import Commitment
from irm_desktop.domain.seal_records import NameFound
from irm_desktop.storage.readiness_case import Case
from irm_desktop.storage.readiness_texts import phrases, written

_MANY = 6  # numbers of commitments that a place lists
_SHOWN = 60  # characters of an excerpt that a sentence shows


def of_sources(case: Case) -> Iterator[ReadinessFinding]:
    """What is open in the evidence behind the report."""
    yield from _quotations(case)
    yield from _excerpts(case)
    for source in case.data.sources.used():
        if source.kind != "web_page":
            continue
        place = case.in_source(source.id, source.key)
        if not source.attachment_count:
            yield case.told.finding("no_copy", place, key=source.key)
        if not source.accessed:
            yield case.told.finding("no_accessed", place, key=source.key)
    yield from _institutions(case)


def _supports(case: Case) -> Iterator[Support]:
    for several in case.data.sources.found.supports.values():
        yield from (one for one, _ in several)


def _quotations(case: Case) -> Iterator[ReadinessFinding]:
    """Words of an interview that may not be quoted: bound to something, or in a text."""
    silent = {
        source: held
        for source, held in case.data.sources.held.items()
        if not held.consent.quotation
    }
    for support in _supports(case):
        held = silent.get(support.source_id)
        place = _place(case, support)
        if held is not None and support.excerpt_id and place is not None:
            yield _quotation(case, place, support.source_id)
    quotes = Quotes(case.around.quoted)
    for one in written(case) if quotes else ():
        for source in quotes.found_in(one.text):
            yield _quotation(case, one.place, source)


def _quotation(case: Case, place: Place, source: str) -> ReadinessFinding:
    held = case.data.sources.held[source]
    consent = held.consent.label(case.language)
    parts = {"number": held.interview.number, "consent": consent}
    return case.told.finding("quotation", place, source, **parts)


def _place(case: Case, support: Support) -> Place | None:
    """What of the plan a support is about."""
    indicator = case.instrument.indicator_by_id.get(support.indicator)
    if support.subject_kind == "plan":
        section = case.kind.section_by_id.get(support.section)
        if section is not None:
            return case.in_section(section)
        return case.in_process(indicator) if indicator is not None else case.in_plan("plan")
    commitment = _commitment(case, support.subject_id)
    if commitment is None:
        return None
    if indicator is not None:
        return case.in_commitment(commitment, indicator)
    kind = next((one for one in case.kind.passages if one.id == support.section), None)
    name = kind.label(case.language) if kind is not None else case.told.say("texts")
    return case.in_text(commitment, support.section, name)


def _commitment(case: Case, subject: str) -> Commitment | None:
    """A commitment by its id or by that of one of its milestones."""
    for one in case.commitments:
        if one.id == subject:
            return one
        if any(part.id == subject for part in case.data.milestones.get(one.id, ())):
            return one
    return None


def _excerpts(case: Case) -> Iterator[ReadinessFinding]:
    keys = {one.id: one.key for one in case.data.sources.by_key.values()}
    for support in _supports(case):
        excerpt = case.around.excerpts.get(support.excerpt_id)
        place = _place(case, support)
        if excerpt is None or excerpt.state not in (LOST, MOVED) or place is None:
            continue
        words = " ".join(excerpt.text.split())
        short = words if len(words) <= _SHOWN else f"{words[:_SHOWN].rsplit(' ', 1)[0]} …"
        parts = {"words": short, "source": keys.get(excerpt.source_id, "")}
        yield case.told.finding(f"excerpt_{excerpt.state}", place, excerpt.id, **parts)


def _institutions(case: Case) -> Iterator[ReadinessFinding]:
    where: dict[str, list[Commitment]] = {}
    for commitment in case.commitments:
        for text in (commitment.lead_institution, commitment.supporting_institutions):
            for name in institutions_of(text):
                where.setdefault(name, []).append(commitment)
    for one, other in two_spellings(where, phrases().small):
        commitment = where[other][0]
        named = {held.id for held in (*where[one], *where[other])}
        numbers = [case.number(held) for held in case.commitments if held.id in named]
        place = Place(
            "commitment",
            commitment.id,
            case.words.listed(numbers[:_MANY]) + (" …" if len(numbers) > _MANY else ""),
            number=case.number(commitment),
        )
        yield case.told.finding("two_spellings", place, f"{one}:{other}", one=one, other=other)


def of_names(
    case: Case, found: Sequence[NameFound], *, checked: bool
) -> Iterator[ReadinessFinding]:
    """Names of sealed people in texts, as far as the seal is open; that nobody has looked."""
    for one in found:
        kind, subject = one.target_kind or one.subject_kind, one.target_id or one.subject_id
        place = Place(kind, subject, one.words)
        parts = {"words": one.words, "pseudonym": one.pseudonym}
        yield case.told.finding("sealed_name", place, f"{one.subject_id}:{one.field}", **parts)
    if not checked and not found:
        yield case.told.finding("names_unchecked", case.in_plan("people"))
