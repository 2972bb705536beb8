"""Spans and plain words as Markdown: what the parser reads as just these words again.

Only signs that could mean something are escaped, so that a text stays pleasant to read. A manner
that Markdown cannot say where it stands (bold for half a word before a bracket) is given up; words
never are.
"""

import re
from collections.abc import Sequence
from itertools import groupby

from irm_desktop.domain.diff import CITATION
from irm_desktop.domain.rich_text import RichSpan

_CITED = re.compile(f"({CITATION})")
_SPECIAL = (
    r"\\(?=[!-/:-@\[-`{-~\n]|$)"  # before a sign it would escape it
    r"|`"
    r"|\*(?!\s)|(?<!\s)\*"
    r"|(?<![^\W_])_|_(?![^\W_])"  # within a word it is only a sign
    r"|<(?=[A-Za-z])"
    r"|&(?=#?\w+;)"
)
_TYPED = re.compile(rf"{_SPECIAL}|[\[\]]")
# In a text that is written anew as a whole brackets mean something only with what is beside them.
_WHOLE = re.compile(rf"{_SPECIAL}|\[(?=@)|(?<=\^)\[|\](?=[(:\[]|$)")
_LINE_START = re.compile(r"(\s*)(#{1,6}(?=\s|$)|>|[-+*](?=\s|$)|[-=_*]+\s*$|~{3,}|\|)")
_NUMBERED = re.compile(r"(\s*\d{1,9})([.)])(?=\s|$)")


def escaped(
    text: str, *, line_start: bool = False, in_cell: bool = False, whole: bool = False
) -> str:
    """Plain words as Markdown. Citations and notes in them stay what they are; a line break
    becomes a hard one. `line_start`: they stand at the beginning of a paragraph; `whole`: nothing
    stands beside them that was not escaped as they are."""
    parts = _CITED.split(text)
    special = _WHOLE if whole else _TYPED
    parts[::2] = [special.sub(r"\\\g<0>", part) for part in parts[::2]]
    joined = "".join(parts)
    if in_cell:
        return joined.replace("|", "\\|").replace("\n", " ")
    lines = joined.split("\n")
    for number, line in enumerate(lines):
        if number or line_start:
            lines[number] = _begun(line)
    return "\\\n".join(lines)


def _begun(line: str) -> str:
    """A line that begins a block with none of its signs."""
    line = _NUMBERED.sub(r"\1\\\2", line, count=1) if _NUMBERED.match(line) else line
    opener = _LINE_START.match(line)
    if opener is None:
        return line
    return f"{opener[1]}\\{line[len(opener[1]) :]}"


def spans_markdown(
    spans: Sequence[RichSpan], *, line_start: bool = False, in_cell: bool = False
) -> str:
    """The Markdown of some spans."""
    text = _nested(_joined(spans), "", "", in_cell)
    return _begun(text) if line_start and not in_cell else text


def note_markdown(words: Sequence[RichSpan], sources: Sequence[tuple[str, str]]) -> str:
    """A note of words of its own, or one that cites sources: key and place in each."""
    if sources:
        cited = (f"@{key}, {place}" if place else f"@{key}" for key, place in sources)
        return f"[{'; '.join(cited)}]"
    return f"^[{spans_markdown(words)}]"


def typed_note(words: str) -> str:
    """A note that a person typed: a sign in it is a sign, and no bracket ends it."""
    return f"^[{escaped(words)}]"


def _joined(spans: Sequence[RichSpan]) -> list[RichSpan]:
    """Neighbours in one manner as one span, empty ones left out."""
    found: list[RichSpan] = []
    for span in spans:
        if not span.text and not span.note:
            continue
        last = found[-1] if found else None
        if last is not None and not last.note and not span.note and last[1:] == span[1:]:
            found[-1] = last._replace(text=last.text + span.text)
        else:
            found.append(span)
    return found


def _nested(spans: Sequence[RichSpan], before: str, after: str, in_cell: bool) -> str:
    """The spans, those with one manner in common put between its signs. `before` and `after` are
    the letters they will stand between."""
    parts: list[str] = []
    place = 0
    while place < len(spans):
        manner, length = _longest(spans[place:])
        group = spans[place : place + length]
        place += length
        left = _plain(spans[: place - length])[-1:] or before
        right = _plain(spans[place:])[:1] or after
        if manner is None:
            parts += [_bare(span, in_cell) for span in group]
        else:
            parts.append(_marked(manner, group, left, right, in_cell))
    return "".join(parts)


def _longest(spans: Sequence[RichSpan]) -> tuple[str | None, int]:
    """The manner that the most spans from the first have in common, and how many have it."""
    best: tuple[str | None, int] = (None, 1)
    for manner in ("strong", "emphasis"):
        same = next(groupby(spans, key=lambda span: getattr(span, manner)))
        length = len(list(same[1])) if same[0] else 0
        if length and (best[0] is None or length > best[1]):
            best = manner, length
    return best


def _marked(manner: str, group: Sequence[RichSpan], before: str, after: str, in_cell: bool) -> str:
    """A group between the signs of its manner, its outer blanks outside of them."""
    sign = "**" if manner == "strong" else "*"
    bare = [
        span._replace(strong=False) if manner == "strong" else span._replace(emphasis=False)
        for span in group
    ]
    first, last = bare[0], bare[-1]
    lead = first.text[: len(first.text) - len(first.text.lstrip())]
    bare[0] = first._replace(text=first.text[len(lead) :])
    last = bare[-1]
    trail = last.text[len(last.text.rstrip()) :]
    bare[-1] = last._replace(text=last.text.rstrip())
    inner = _nested(_joined(bare), "*", "*", in_cell)
    said = _plain(bare)
    if not inner or not (
        _may_stand(lead[-1:] or before, said[:1]) and _may_stand(trail[:1] or after, said[-1:])
    ):
        sign = ""
    return f"{lead}{sign}{inner}{sign}{trail}"


def _may_stand(outside: str, inside: str) -> bool:
    """Whether a sign between the two letters opens or closes a manner."""
    return bool(inside) and (inside.isalnum() or not outside or not outside.isalnum())


def _plain(spans: Sequence[RichSpan]) -> str:
    return "".join(span.note or span.text for span in spans)


def _bare(span: RichSpan, in_cell: bool) -> str:
    if span.note:
        return span.note
    if span.code:
        fence = "`" * (max(map(len, re.findall("`+", span.text)), default=0) + 1)
        room = " " if span.text[:1] in "` " or span.text[-1:] in "` " else ""
        text = f"{fence}{room}{span.text}{room}{fence}"
    elif span.link and span.link == span.text:
        return f"<{span.link}>"
    else:
        text = escaped(span.text, in_cell=in_cell, whole=not span.link)
    return f"[{text}]({_address(span.link)})" if span.link else text


def _address(link: str) -> str:
    return f"<{link}>" if re.search(r"[\s()]", link) else link
