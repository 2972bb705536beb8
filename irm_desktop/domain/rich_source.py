"""Where each letter of a text's paragraphs stands in the Markdown it was made of.

The paragraphs are looked for in order, letter by letter; between them may stand what only marks:
signs, addresses of links, the signs of items and headings. A text where that does not come out (a
link by reference, an indented code block) is not located at all, and is then written anew.
"""

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass

from irm_desktop.domain.rich_text import RichParagraph, RichSpan

Spot = tuple[int, int]  # where a letter begins and ends in the Markdown
_MARKS = "*_[]<>`#|+-=~:\\!"
_LINK_TAIL = re.compile(
    r"""\]\((?:<[^<>\n]*>|(?:[^()\s]|\([^()\s]*\))*)(?:\s+(?:"[^"\n]*"|'[^'\n]*'))?\s*\)"""
)
_ITEM_NUMBER = re.compile(r"\d{1,9}[.)](?=\s)")
_FENCE = re.compile(r"[ >]*(?:`{3,}|~{3,})[^\n]*")
_ENTITY = re.compile(r"&#?\w{1,32};")
_SOFT_BREAK = re.compile(r"[ \t]*\n[ \t]*(?:>[ \t]*)*")
_HARD_BREAK = re.compile(r"(?:\\|[ ]{2,})\n[ \t]*(?:>[ \t]*)*")


@dataclass(frozen=True, slots=True)
class Located:
    """`spots` of the letters of a paragraph, as `rich_text.plain_paragraphs` spells it; `line` is
    where its first line begins."""

    spots: tuple[Spot, ...]
    line: int


def locate(parts: Sequence[RichParagraph], source: str) -> list[Located | None] | None:
    """Each paragraph's place, none for an empty cell; None where the text cannot be located."""
    found: list[Located | None] = []
    place = 0
    for part in parts:
        spots = _paragraph(part, source, place)
        if spots is None or (not spots and part.kind != "cell"):
            return None
        if not spots:
            found.append(None)
            continue
        line = source.rfind("\n", 0, spots[0][0]) + 1
        if part.kind == "code":
            line = _opening(source, line)
        found.append(Located(tuple(spots), line))
        place = spots[-1][1]
    return found if _is_gap(source, place) else None


def _opening(source: str, line: int) -> int:
    """Where the fence begins over a code block whose words begin at `line`."""
    above = source.rfind("\n", 0, line - 1) + 1 if line else 0
    return above if line and _FENCE.match(source, above) else line


def _is_gap(source: str, place: int) -> bool:
    while place < len(source):
        after = _skipped(source, place)
        if not after:
            return False
        place = after
    return True


def _paragraph(part: RichParagraph, source: str, place: int) -> list[Spot] | None:
    spots: list[Spot] = []
    for span in part.spans:
        found = _span(span, source, place, part.kind == "code")
        if found is None:
            return None
        spots += found
        place = spots[-1][1] if spots else place
    return spots


def _span(span: RichSpan, source: str, place: int, block: bool) -> list[Spot] | None:
    """The letters of a span, after nothing but signs."""
    if not (span.note or span.text):
        return []
    at = place
    while at < len(source):
        found = _note(span.note, source, at) if span.note else _letters(span, source, at, block)
        if found is not None:
            return found
        after = _skipped(source, at)
        if not after:
            return None
        at = after
    return None


def _skipped(source: str, place: int) -> int:
    """After what stands here and is not printed; 0 where it is."""
    sign = source[place]
    if sign == "]" and (tail := _LINK_TAIL.match(source, place)):
        return tail.end()
    at_line_start = not source[source.rfind("\n", 0, place) + 1 : place].strip(" >")
    if at_line_start and (fence := _FENCE.match(source, place)):
        return fence.end()
    if sign.isdigit():
        number = _ITEM_NUMBER.match(source, place)
        return number.end() if number else 0
    return place + 1 if sign.isspace() or sign in _MARKS else 0


def _note(note: str, source: str, place: int) -> list[Spot] | None:
    """A note or citation, as one sign: its first letter is all of it."""
    opener = "^[" if note.startswith("^[") else "[@"
    if not source.startswith(opener, place):
        return None
    depth, at = 0, place
    while at < len(source):
        sign = source[at]
        depth += (sign == "[") - (sign == "]")
        at += 2 if sign == "\\" else 1
        if sign == "]" and not depth:
            return [(place, at), *[(at, at)] * (len(note) - 1)]
    return None


def _letters(span: RichSpan, source: str, place: int, block: bool) -> list[Spot] | None:
    spots: list[Spot] = []
    for letter in span.text:
        end = 0 if span.code or block else _spelled(letter, source, place)
        if letter == "\n" and not block:
            end = _after(_HARD_BREAK, source, place)
        elif not end and source[place : place + 1] == letter:
            end = place + 1
        elif not end and letter == " ":
            end = _after(_SOFT_BREAK, source, place)
        if not end:
            return None
        spots.append((place, end))
        place = end
    return spots


def _spelled(letter: str, source: str, place: int) -> int:
    """After a letter that is escaped or an entity; 0 where it is not."""
    if source[place : place + 2] == f"\\{letter}":
        return place + 2
    entity = _ENTITY.match(source, place)
    return entity.end() if entity and html.unescape(entity[0]) == letter else 0


def _after(pattern: re.Pattern[str], source: str, place: int) -> int:
    found = pattern.match(source, place)
    return found.end() if found else 0
