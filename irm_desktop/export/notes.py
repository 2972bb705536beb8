"""What stands in a note: its own words, or the sources it cites, as spans a writer can print."""

import re
from collections.abc import Iterator, Mapping

from irm_desktop.domain.links import link_to
from irm_desktop.export.markdown import Note, Span, Spans, blocks
from irm_desktop.export.wordml import is_right_to_left

# Where an address ends a sentence or a bracket, the sign after it is not part of it.
_ADDRESS = re.compile(r"https?://[^\s<>]*[^\s<>.,;:!?)\]}'\"»”’]")
_STOPS = re.compile(r"[.,;:!?]+(?=\s|$)")


def marks_placed(spans: Spans, language: str) -> Spans:
    """The spans, in English the mark of a citation behind the stop that follows it: `nothing.¹`

    Other languages print it before the stop, where it is written.
    """
    if language != "en" or len(spans) == 1 or not any(map(_cites, spans)):
        return spans
    found: list[Span] = []
    for span in spans:
        stops = _STOPS.match(span.text) if found and _cites(found[-1]) and not span.code else None
        if stops is None:
            found.append(span)
            continue
        marks: list[Span] = []
        while found and _cites(found[-1]):
            marks.insert(0, found.pop())
        found += [span._replace(text=stops[0]), *marks]
        if stops.end() < len(span.text):
            found.append(span._replace(text=span.text[stops.end() :]))
    return tuple(found)


def _cites(span: Span) -> bool:
    return span.note is not None and bool(span.note.sources)


def note_spans(note: Note, citations: Mapping[str, str]) -> Spans:
    """What stands in a note. `citations` are the sources' texts (Markdown) by their keys.

    A source that is not among them is named by its key. Web addresses become links.
    """
    spans = note.spans
    if len(spans) == 1 and not any(spans[0][1:]) and "://" not in spans[0].text:
        return spans  # plain words, as most notes are
    return tuple(part for span in _said(note, citations) for part in _with_links(span))


def _said(note: Note, citations: Mapping[str, str]) -> Iterator[Span]:
    for span in note.spans:
        if span.note is None:
            yield span
        else:
            yield from _said(span.note, citations)
    for place, (key, where) in enumerate(note.sources):
        if place:
            yield Span("; ")
        text = citations.get(key, "").strip() or key
        last = place == len(note.sources) - 1
        yield from _source(text if last else text.removesuffix("."), where)


def _source(text: str, where: str) -> Iterator[Span]:
    """A source, and the place in it before the full stop."""
    stop = "." if where and text.endswith(".") else ""
    parts = blocks(text.removesuffix(stop) if stop else text)
    for number, block in enumerate(parts):
        if number:
            yield Span(" ")
        yield from (span for span in block.spans if span.note is None)
    if where:
        comma = "،" if is_right_to_left(where, False) else ","
        yield Span(f"{comma} {where}{stop}")


def _with_links(span: Span) -> Iterator[Span]:
    if span.link or span.code or "://" not in span.text:
        yield span
        return
    place = 0
    for found in _ADDRESS.finditer(span.text):
        if found.start() > place:
            yield span._replace(text=span.text[place : found.start()])
        yield span._replace(text=found[0], link=link_to(found[0]))
        place = found.end()
    if place < len(span.text):
        yield span._replace(text=span.text[place:])
