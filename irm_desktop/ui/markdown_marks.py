"""What the signs of Markdown mean in a line, for showing it formatted while the source stays.

Only what the program supports is read: bold, italics, code, links, citations, notes, lists,
quotations, headings and tables. Everything else is shown as it is written. Nothing here changes a
text; the document itself is read by `export.markdown`.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

_SIGN = re.compile(r"[\\`<^\[*_]")
_OPENER = re.compile(r"[\\`<^\[]")
_EMPHASIS = re.compile(r"[*_]")
_ESCAPE = re.compile(r"\\[!-/:-@\[-`{-~]")
_CODE = re.compile(r"(`+)(?!`)(.+?)(?<!`)\1(?!`)")
_CITATION = re.compile(r"\[@[^\[\]\n]+\]")
_LINK = re.compile(r"(?<!!)\[((?:[^\[\]\\\n]|\\.)*)\]\(((?:[^()\s\\]|\\.|\([^()\s]*\))*)\)")
_AUTO = re.compile(r"<(?:https?://|mailto:)[^\s<>]+>")
_ITEM = re.compile(r"( *)([-*+]|\d{1,9}[.)])( +)(?=\S|$)")
_HEADING = re.compile(r" {0,3}(#{1,6})(?= |$)")
_QUOTE = re.compile(r" {0,3}(?:> ?)+")
_RULE = re.compile(r" {0,3}(?:(?:- *){3,}|(?:\* *){3,}|(?:_ *){3,})$")
_FENCE = re.compile(r" {0,3}(?:```|~~~)")
_TABLE_RULE = re.compile(r"[ \t]*\|?[ \t:|-]*-[ \t:|-]*$")


@dataclass(frozen=True, slots=True)
class Construct:
    """A stretch with a meaning: `start` to `end` with its signs, `inner` without them.

    `kind` is strong, emphasis, code, link, citation or note.
    """

    kind: str
    start: int
    end: int
    inner_start: int
    inner_end: int


@dataclass(frozen=True, slots=True)
class LineKind:
    """What a line is: text, blank, bullet, number, quote, heading, table, rule or code.

    `signs` is how many of its first letters are signs, `depth` that of a list or heading.
    """

    kind: str
    signs: int = 0
    depth: int = 0


def line_kind(line: str, *, in_code: bool = False) -> LineKind:
    """What a line is by itself."""
    if in_code or _FENCE.match(line):
        return LineKind("code")
    if not line.strip():
        return LineKind("blank")
    if heading := _HEADING.match(line):
        return LineKind("heading", min(heading.end() + 1, len(line)), len(heading[1]))
    if quote := _QUOTE.match(line):
        return LineKind("quote", quote.end(), quote[0].count(">"))
    if _RULE.match(line):
        return LineKind("rule")
    if item := _ITEM.match(line):
        kind = "number" if item[2][0].isdigit() else "bullet"
        return LineKind(kind, item.end(), len(item[1]) // 2 + 1)
    if line.lstrip().startswith("|"):
        return LineKind("table")
    return LineKind("text")


def is_fence(line: str) -> bool:
    """Whether code begins or ends here."""
    return _FENCE.match(line) is not None


def is_table_rule(line: str) -> bool:
    """Whether the line parts the head of a table from its rows."""
    return "|" in line and _TABLE_RULE.match(line) is not None


@lru_cache(maxsize=2048)  # the same lines are read again with every key
def constructs(line: str) -> tuple[Construct, ...]:
    """The constructs of a line, those that stand in others after these."""
    if _SIGN.search(line) is None:
        return ()
    found: list[Construct] = []
    covered = _opaque(line, found)
    _emphases(line, covered, found)
    return tuple(sorted(found, key=lambda one: (one.start, -one.end)))


def escapes(line: str) -> list[int]:
    """Places of the backslashes that only say that the next sign means itself."""
    return [one.start() for one in _ESCAPE.finditer(line)]


def _opaque(line: str, found: list[Construct]) -> list[bool]:
    """Find what holds no emphasis of its own signs; which letters are no signs of emphasis."""
    covered = [False] * len(line)
    place = 0
    while (sign := _OPENER.search(line, place)) is not None:
        place = sign.start()
        one = _opaque_at(line, place)
        if one is None:
            place += 1
            continue
        end, construct = one
        for at in range(place, end):
            covered[at] = True
        place = end
        if construct is not None:
            found.append(construct)
            if construct.kind in ("link", "note"):  # its words may hold more
                for at in range(construct.inner_start, construct.inner_end):
                    covered[at] = False
                place = construct.inner_start
    return covered


def _opaque_at(line: str, at: int) -> tuple[int, Construct | None] | None:
    sign = line[at]
    if sign == "\\" and (escape := _ESCAPE.match(line, at)):
        return escape.end(), None
    if sign == "`" and (code := _CODE.match(line, at)) and (at == 0 or line[at - 1] != "`"):
        return code.end(), Construct("code", at, code.end(), code.start(2), code.end(2))
    if sign == "<" and (auto := _AUTO.match(line, at)):
        return auto.end(), Construct("link", at, auto.end(), at + 1, auto.end() - 1)
    if sign == "^" and line.startswith("^[", at):
        end = _closing(line, at + 1)
        if end > at + 2:
            return end + 1, Construct("note", at, end + 1, at + 2, end)
    if sign == "[":
        if citation := _CITATION.match(line, at):
            return citation.end(), Construct("citation", at, citation.end(), at, citation.end())
        if link := _LINK.match(line, at):
            return link.end(), Construct("link", at, link.end(), link.start(1), link.end(1))
    return None


def _closing(line: str, at: int) -> int:
    """The place of the bracket that closes the one at `at`; -1 where there is none."""
    depth = 0
    place = at
    while place < len(line):
        if line[place] == "\\":
            place += 2
            continue
        depth += {"[": 1, "]": -1}.get(line[place], 0)
        if depth == 0:
            return place
        place += 1
    return -1


@dataclass
class _Run:
    """Signs of emphasis in a row that are not yet used up."""

    sign: str
    start: int
    count: int
    opens: bool
    closes: bool


def _emphases(line: str, covered: list[bool], found: list[Construct]) -> None:
    """Pair the runs of * and _ as CommonMark does."""
    runs: list[_Run] = []
    place = 0
    while (found_sign := _EMPHASIS.search(line, place)) is not None:
        place = end = found_sign.start()
        sign = line[place]
        if covered[place]:
            place += 1
            continue
        while end < len(line) and line[end] == sign and not covered[end]:
            end += 1
        run = _run(line, place, end)
        if run.closes:
            _close(run, runs, found)
        if run.count and run.opens:
            runs.append(run)
        place = end


def _run(line: str, start: int, end: int) -> _Run:
    before = line[start - 1] if start else " "
    after = line[end] if end < len(line) else " "
    left = not after.isspace() and (after.isalnum() or before.isspace() or not before.isalnum())
    right = not before.isspace() and (before.isalnum() or after.isspace() or not after.isalnum())
    if line[start] == "_":
        opens = left and (not right or not before.isalnum())
        closes = right and (not left or not after.isalnum())
        return _Run("_", start, end - start, opens, closes)
    return _Run("*", start, end - start, left, right)


def _close(run: _Run, runs: list[_Run], found: list[Construct]) -> None:
    """Pair a closing run with the nearest ones that open; take their signs from both."""
    at = len(runs) - 1
    while run.count and at >= 0:
        opener = runs[at]
        odd = (opener.closes or run.opens) and (opener.count + run.count) % 3 == 0
        if opener.sign != run.sign or (odd and (opener.count % 3 or run.count % 3)):
            at -= 1
            continue
        size = 2 if opener.count >= 2 and run.count >= 2 else 1
        opener.count -= size
        inner_start = opener.start + opener.count + size
        kind = "strong" if size == 2 else "emphasis"
        found.append(Construct(kind, inner_start - size, run.start + size, inner_start, run.start))
        run.start += size
        run.count -= size
        del runs[at + 1 :]
        if not opener.count:
            runs.pop()
            at -= 1
