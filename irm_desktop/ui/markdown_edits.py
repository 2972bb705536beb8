"""What the buttons and keys of the editor do to lines of Markdown: pure functions of text."""

import re
from collections.abc import Sequence

from irm_desktop.ui.markdown_marks import constructs, line_kind

SIGNS = {"strong": "**", "emphasis": "*", "code": "`"}
_ITEM = re.compile(r"( *)(?:([-*+])|(\d{1,9})([.)]))( +|$)")
_QUOTE = re.compile(r" {0,3}> ?")


def toggled(line: str, start: int, end: int, kind: str) -> tuple[str, int, int]:
    """The line with letters `start` to `end` in a manner, or no longer so; and where they are.

    Without a selection it is the word at `start`; where there is none, a pair of signs to type in.
    At the end of what was typed between signs, typing goes on behind them.
    """
    if start == end:
        left = _left(line, start, kind)
        if left is not None:
            return left
        start, end = _word(line, start)
    while start < end and line[start].isspace():
        start += 1
    while end > start and line[end - 1].isspace():
        end -= 1
    around = _around(line, start, end, kind)
    if around is not None:
        size = around[1] - around[0]
        first, last = around[0], around[3]
        inner = line[around[1] : around[2]]
        return line[:first] + inner + line[last:], start - size, end - size
    sign = SIGNS[kind]
    if start == end and line[:start].endswith(sign) and line[end:].startswith(sign):
        size = len(sign)  # an empty pair goes again
        return line[: start - size] + line[end + size :], start - size, start - size
    inner = _without(line, start, end, kind)
    made = f"{line[:start]}{sign}{inner}{sign}{line[end:]}"
    return made, start + len(sign), start + len(sign) + len(inner)


def _left(line: str, place: int, kind: str) -> tuple[str, int, int] | None:
    """The line and the place behind the signs where `place` is the end between them; a blank that
    was typed last goes behind them too, for signs after a blank have no meaning."""
    sign = SIGNS[kind]
    last = len(line[:place].rstrip())
    if not last or not line[place:].startswith(sign):
        return None
    made = line[:last] + sign + line[last:place] + line[place + len(sign) :]
    for one in constructs(made):
        if one.kind == kind and one.inner_end == last and one.inner_start < last:
            return made, place + len(sign), place + len(sign)
    return None


def _word(line: str, place: int) -> tuple[int, int]:
    start = end = place
    while start > 0 and line[start - 1].isalnum():
        start -= 1
    while end < len(line) and line[end].isalnum():
        end += 1
    return (start, end) if start < place < end else (place, place)


def _around(line: str, start: int, end: int, kind: str) -> tuple[int, int, int, int] | None:
    """Start, inner start, inner end and end of the construct that the letters stand in."""
    for one in constructs(line):
        if one.kind == kind and one.start <= start and end <= one.end:
            whole = (one.start, one.end) == (start, end)
            if whole or (one.inner_start <= start and end <= one.inner_end):
                return one.start, one.inner_start, one.inner_end, one.end
    return None


def _without(line: str, start: int, end: int, kind: str) -> str:
    """The letters without signs of this manner among them."""
    drop: set[int] = set()
    for one in constructs(line):
        if one.kind == kind and start <= one.start and one.end <= end:
            drop.update(range(one.start, one.inner_start))
            drop.update(range(one.inner_end, one.end))
    return "".join(line[place] for place in range(start, end) if place not in drop)


def listed(lines: Sequence[str], kind: str) -> list[str]:
    """The lines as items of a list (`bullet`, `number`), or no longer so where all are."""
    filled = [line for line in lines if line.strip()]
    if filled and all(line_kind(line).kind == kind for line in filled):
        return [_bare(line) for line in lines]
    made, number = [], 0
    for line in lines:
        if not line.strip() and filled:
            made.append(line)
            continue
        number += 1
        sign = "-" if kind == "bullet" else f"{number}."
        made.append(f"{sign} {_bare(line)}")
    return made


def _bare(line: str) -> str:
    item = _ITEM.match(line)
    if item is None or line_kind(line).kind not in ("bullet", "number"):
        return line
    return line[item.end() :]


def quoted(lines: Sequence[str]) -> list[str]:
    """The lines as a quotation, or no longer so where all are."""
    if all(line_kind(line).kind == "quote" for line in lines):
        return [_QUOTE.sub("", line, count=1) for line in lines]
    return [f"> {line}".rstrip() if not line.strip() else f"> {line}" for line in lines]


def after_enter(line: str, column: int) -> tuple[int, str] | None:
    """What Enter does in an item or a quotation: (how many letters of the line are kept, what the
    next line begins with). An empty item ends its list; after a text begins a new paragraph, behind
    an empty line. None: an ordinary new line."""
    kind = line_kind(line)
    if kind.kind == "text" and line[:column].strip() and not line[0].isspace() and "|" not in line:
        return column, "\n"
    if kind.kind not in ("bullet", "number", "quote") or column < kind.signs:
        return None
    if not line[kind.signs :].strip():
        return 0, ""
    if kind.kind == "quote":
        return column, line[: kind.signs]
    item = _ITEM.match(line)
    if item is None:
        return None
    indent, bullet, number, dot, gap = item.groups()
    sign = bullet or f"{int(number) + 1}{dot}"
    return column, f"{indent}{sign}{gap or ' '}"


def indented(line: str, before: str, by: int) -> str | None:
    """An item one level deeper (1) or less deep (-1); None where it cannot be.

    An item can only be one level deeper than the item before it.
    """
    item = _ITEM.match(line)
    if item is None or line_kind(line).kind not in ("bullet", "number"):
        return None
    own = len(item[1])
    if by < 0:
        left = own - _width(line)
        return line[own - left if left > 1 else own :] if own else None
    above = _ITEM.match(before)
    if above is None or line_kind(before).kind not in ("bullet", "number"):
        return None
    inner = len(above[1]) + _width(before)
    if own >= inner:
        return None
    return " " * inner + line[own:]


def _width(line: str) -> int:
    """How far the text of an item stands in from its sign."""
    item = _ITEM.match(line)
    return 2 if item is None else item.end() - len(item[1])


def link(words: str, address: str) -> str:
    """`[words](address)`, with the signs in both made harmless."""
    words = re.sub(r"([\[\]\\])", r"\\\1", words.strip()) or address
    for sign, code in ((" ", "%20"), ("(", "%28"), (")", "%29"), ("<", "%3C"), (">", "%3E")):
        address = address.replace(sign, code)
    return f"[{words}]({address})"


def completed_address(address: str) -> str:
    """The address with the scheme it leaves out, where it is plain which one is meant."""
    address = address.strip()
    if re.match(r"[a-zA-Z][a-zA-Z0-9+.-]*:", address) or not address:
        return address
    if re.fullmatch(r"[^\s@/]+@[^\s@/]+\.[^\s@/]+", address):
        return f"mailto:{address}"
    return f"https://{address}" if "." in address.split("/")[0] else address


def note(text: str) -> str:
    """A note; brackets in its text are made harmless where they do not pair."""
    text = " ".join(text.split())
    if not _balanced(text):
        text = re.sub(r"([\[\]\\])", r"\\\1", text)
    return f"^[{text}]"


def _balanced(text: str) -> bool:
    depth = 0
    for sign in text:
        depth += {"[": 1, "]": -1}.get(sign, 0)
        if depth < 0 or sign == "\\":
            return False
    return depth == 0


def citation(key: str, place: str) -> str:
    """`[@key, place]`."""
    key, place = key.strip().lstrip("@"), " ".join(place.split())
    inner = f"@{key}, {place}" if place else f"@{key}"
    return "[" + inner.replace("[", "(").replace("]", ")") + "]"


def table(columns: int, rows: int, head: str) -> str:
    """An empty table with a head; `head` is the word its columns are named by."""
    line = "| " + " | ".join(f"{head} {place + 1}" for place in range(columns)) + " |"
    rule = "|" + " --- |" * columns
    return "\n".join([line, rule, *["|" + "   |" * columns] * rows])
