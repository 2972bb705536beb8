"""The Markdown of what came back: a text's new paragraphs, put into the Markdown it came from.

What was not touched stays letter by letter. New words are escaped, so that a sign a reviewer typed
is a sign and no manner; citations and notes, which travel spelled out, stay what they are.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from irm_desktop.domain.rich_changes import Edited, edited
from irm_desktop.domain.rich_source import locate
from irm_desktop.domain.rich_splice import put, spliced, written
from irm_desktop.domain.rich_tables import table_length, table_markdown
from irm_desktop.domain.rich_text import RichParagraph, RichText, plain_paragraphs
from irm_desktop.domain.text import clean

_ITEMS = ("bullet", "number")
_PREFIX = re.compile(r"[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+|#{1,6}[ \t]+)*")
_NUMBER = re.compile(r"(\d{1,9})([.)][ \t]+)$")
_FENCE = re.compile(r"[ >]*(?:`{3,}|~{3,})[ ]*(?:\n|$)")
_UNDERLINE = re.compile(r"[ >]*(?:=+|-+)[ ]*(?:\n|$)")


@dataclass(frozen=True, slots=True)
class _Piece:
    """A block as it is written, without the blank lines behind it. It stands for the old block
    `number`, -1 where it is new; `tail` is what was behind that in the source."""

    prefix: str  # the signs of its item, heading or quotation
    body: str  # with the prefix
    number: int
    tail: str
    level: int = 0  # of an item, or what continues one; 0 elsewhere
    kind: str = "paragraph"


def theirs_markdown(text: RichText, source: str, accepted: Sequence[str]) -> str:
    """The Markdown of the accepted paragraphs of a text that was `source`."""
    if tuple(accepted) == plain_paragraphs(text):
        return source
    return _Assembly(text, source).markdown([clean(one) for one in accepted])


class _Assembly:
    def __init__(self, text: RichText, source: str) -> None:
        self._text = text
        self._parts = [part for part in text if part.kind != "rule"]
        self._source = source
        self._blocks = _blocks(self._parts)
        self._owner = {at: number for number, block in enumerate(self._blocks) for at in block}
        self._places = locate(self._parts, source) or [None] * len(self._parts)
        self._starts = self._lines()
        self._pieces: list[_Piece] = []
        self._begun: set[int] = set()  # the lists that have an item

    def _lines(self) -> list[int]:
        """Where each block begins in the source, the end of it last; none where that is not known
        of all of them."""
        lines = []
        for block in self._blocks:
            places = [place for at in block if (place := self._places[at])]
            lines.append(min((place.line for place in places), default=-1))
        rising = sorted(set(lines)) == lines and -1 not in lines
        return [*lines, len(self._source)] if rising else []

    def _stands(self, number: int) -> tuple[str, str]:
        """A block as it is in the source, and the blank lines behind it."""
        if not self._starts:
            return "", ""
        whole = self._source[self._starts[number] : self._starts[number + 1]]
        return whole.rstrip(), whole[len(whole.rstrip()) :]

    def markdown(self, accepted: Sequence[str]) -> str:
        found = [one for one in edited(self._text, accepted) if self._says(one)]
        place = 0
        while place < len(found):
            number = self._owner.get(found[place].origin, -1)
            length = 1
            if number >= 0 and self._parts[found[place].origin].kind == "cell":
                length = table_length(found[place:], self._blocks[number], self._parts)
                self._table(found[place : place + length], number)
            else:
                self._paragraph(found[place], number, found[place + 1 : place + 2])
            place += length
        return self._joined()

    def _says(self, one: Edited) -> bool:
        """An empty line is nothing, an empty cell is a cell."""
        is_cell = one.origin >= 0 and self._parts[one.origin].kind == "cell"
        return is_cell or bool(one.text.strip())

    def _table(self, found: Sequence[Edited], number: int) -> None:
        body, tail = self._stands(number)
        start = self._starts[number] if self._starts else -1
        stood = (start, start + len(body)) if self._starts else (-1, -1)
        text = table_markdown(
            found, self._blocks[number], self._parts, self._places, self._source, stood
        )
        self._pieces.append(_Piece("", text, number, tail))

    def _paragraph(self, one: Edited, number: int, after: Sequence[Edited]) -> None:
        last = self._pieces[-1] if self._pieces else None
        if number < 0:
            self._pieces.append(self._new(one, last))
            return
        part = self._parts[one.origin]
        prefix = self._prefix(part, number, last)
        body, tail = self._stands(number)
        stands = _PREFIX.match(body)
        is_second = last is not None and last.number == number
        is_last = not (after and after[0].origin == one.origin)
        kept = None
        if self._starts and not is_second and stands is not None and prefix == stands[0]:
            kept = self._kept(one, part, number)
        if kept is None:
            behind = self._behind(one.origin, number, rule_only=True)
            text = self._anew(one, part, prefix) + (f"\n\n{behind}" if is_last and behind else "")
        else:
            text = kept + (self._behind(one.origin, number) if is_last else "")
        level = part.level if part.kind in (*_ITEMS, "continue") else 0
        if part.kind in _ITEMS:
            self._begun.add(part.list_id)
        self._pieces.append(_Piece(prefix, text, number, tail, level, part.kind))

    def _kept(self, one: Edited, part: RichParagraph, number: int) -> str | None:
        """The block with its changes put into its Markdown, without what is behind its words; None
        where that does not go."""
        changes = [] if one.whole else spliced(one, part, self._places[one.origin], self._source)
        if changes is None:
            return None
        start = self._starts[number]
        return put(self._source[start : self._words_end(one.origin)], start, changes)

    def _words_end(self, origin: int) -> int:
        """The end of the line that a paragraph's words end in."""
        place = self._places[origin]
        end = self._source.find("\n", place.spots[-1][1]) if place else -1
        return end if end >= 0 else len(self._source.rstrip())

    def _anew(self, one: Edited, part: RichParagraph, prefix: str) -> str:
        text = written(one, self._parts)
        if part.kind == "code":
            longest = max(map(len, re.findall("`+", text)), default=0)
            fence = "`" * max(3, longest + 1)
            return f"{fence}\n{text}\n{fence}"
        return prefix + text.replace("\n", " ") if part.kind == "heading" else prefix + text

    def _behind(self, origin: int, number: int, *, rule_only: bool = False) -> str:
        """What stands behind a block's words and is printed nowhere: a rule, addresses of links,
        and unless it is `rule_only`, the signs that close the block."""
        if not self._starts:
            return ""
        start = self._starts[number]
        end = start + len(self._stands(number)[0])
        rest = self._source[self._words_end(origin) : end]
        kind = self._parts[origin].kind
        if not rule_only:
            return rest
        rest = rest.strip()
        if kind in ("heading", "code"):
            closing = _FENCE if kind == "code" else _UNDERLINE
            rest = closing.sub("", rest, count=1) if closing.match(rest) else rest
        return rest.strip()

    def _prefix(self, part: RichParagraph, number: int, last: _Piece | None) -> str:
        """The signs before a block's words, as the source has them where they still say the same
        behind the block that is now before it."""
        found = _PREFIX.match(self._stands(number)[0])
        prefix = found[0] if found and self._starts else ""
        if part.kind == "heading":
            return prefix if "#" in prefix else f"{prefix}{'#' * part.level} "
        if part.kind not in (*_ITEMS, "continue"):
            return prefix
        in_place = bool(self._starts) and last is not None and last.number in (number, number - 1)
        if not (in_place or (self._starts and part.level == 1 and part.kind != "continue")):
            prefix = self._indented(part, last)
        numbered = _NUMBER.search(prefix)
        if part.kind == "number" and numbered:
            count = int(numbered[1])
            if part.list_id not in self._begun:
                count = part.start
            elif last is not None and last.number == number:
                count = _next(last.prefix, count)
            prefix = f"{prefix[: numbered.start()]}{count}{numbered[2]}"
        return prefix

    def _indented(self, part: RichParagraph, last: _Piece | None) -> str:
        """The signs of an item whose neighbours are not those it had."""
        before = next(
            (
                piece
                for piece in reversed(self._pieces)
                if piece.level and piece.kind != "continue" and piece.level <= part.level
            ),
            None,
        )
        if last is None or not last.level or before is None:
            room = ""
        elif before.level < part.level or part.kind == "continue":
            room = " " * len(before.prefix)
        else:
            room = " " * (len(before.prefix) - len(before.prefix.lstrip(" ")))
        quote = "> " if part.quoted else ""
        sign = {"bullet": "- ", "number": f"{part.start}. "}.get(part.kind, "")
        return quote + room + sign

    def _new(self, one: Edited, last: _Piece | None) -> _Piece:
        """A paragraph that was put in: behind an item it is another one."""
        if last is None or last.kind not in _ITEMS:
            return _Piece("", written(one, self._parts), -1, "")
        numbered = _NUMBER.search(last.prefix)
        prefix = last.prefix
        if numbered:
            count = _next(last.prefix, 1)
            prefix = f"{prefix[: numbered.start()]}{count}{numbered[2]}"
        return _Piece(prefix, prefix + written(one, self._parts), -1, "", last.level, last.kind)

    def _joined(self) -> str:
        """The pieces with what stands between them."""
        if not self._pieces:
            return ""
        text = self._source[: self._starts[0]] if self._starts else ""
        for number, piece in enumerate(self._pieces):
            text += piece.body
            after = self._pieces[number + 1] if number + 1 < len(self._pieces) else None
            if after is None:
                text += self._stands(len(self._blocks) - 1)[1] if self._blocks else ""
            elif piece.tail and piece.number >= 0 and after.number == piece.number + 1:
                text += piece.tail
            elif piece.level and after.level and after.kind != "continue":
                before = self._stands(after.number - 1)[1] if after.number > 0 else ""
                apart = after.number > max(piece.number, 0) and "\n\n" in (piece.tail, before)
                text += "\n\n" if apart else "\n"
            else:
                text += "\n\n"
        return text


def _next(prefix: str, count: int) -> int:
    found = _NUMBER.search(prefix)
    return int(found[1]) + 1 if found else count


def _blocks(parts: Sequence[RichParagraph]) -> list[range]:
    """The paragraphs of each block: the cells of a table are one."""
    found: list[range] = []
    for at, part in enumerate(parts):
        before = parts[at - 1] if at else part
        same = part.kind == before.kind == "cell" and part.list_id == before.list_id
        if at and same:
            found[-1] = range(found[-1].start, at + 1)
        else:
            found.append(range(at, at + 1))
    return found
