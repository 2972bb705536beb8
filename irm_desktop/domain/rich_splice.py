"""A changed paragraph as Markdown: its words put into the Markdown it came from where that is
certain to be read as just them, else written anew from its spans.
"""

from collections.abc import Sequence

from irm_desktop.domain.rich_changes import Edited, Run
from irm_desktop.domain.rich_markdown import escaped, spans_markdown
from irm_desktop.domain.rich_source import Located, Spot
from irm_desktop.domain.rich_text import RichParagraph, RichSpan

# Signs that are only signs where they stand, and may mean something beside other words.
_TELLING = frozenset("[]<>&\\!^*_`~:#|")


def spliced(
    one: Edited, part: RichParagraph, located: Located | None, source: str
) -> list[tuple[Spot, str]] | None:
    """What to replace in the Markdown: stretches and the text instead. None where the paragraph
    must be written anew."""
    if located is None or any(run.origin not in (one.origin, -1) for run in one.runs):
        return None
    manners = _manners(part.spans)
    found = []
    place = 0  # in the old paragraph
    new = ""
    for run in (*one.runs, Run("", one.origin, len(manners))):
        if run.origin < 0:
            new += run.text
            continue
        if run.start > place or new:
            stretch = _stretch(place, run.start, new, located.spots, manners, source)
            if stretch is None or part.kind == "code":
                return None
            if place and not _goes_on(source, stretch[0], new):
                return None
            beside = [at for at in (place - 1, run.start) if 0 <= at < len(located.spots)]
            if any(source[slice(*located.spots[at])] in _TELLING for at in beside):
                return None
            text = escaped(new, line_start=place == 0, in_cell=part.kind == "cell")
            if text[-1:] in ("!", "^") and source[stretch[1] : stretch[1] + 1] == "[":
                text = f"{text[:-1]}\\{text[-1]}"
            found.append((stretch, text))
        place = run.start + len(run.text)
        new = ""
    return found if _begins_alike(found, one.text, part.kind) else None


def put(text: str, start: int, changes: Sequence[tuple[Spot, str]]) -> str:
    """A text that begins at `start` of the Markdown, with its changes."""
    for (begin, end), new in reversed(changes):
        text = text[: begin - start] + new + text[end - start :]
    return text


def _begins_alike(found: Sequence[tuple[Spot, str]], text: str, kind: str) -> bool:
    """Whether what stands at the beginning now can open no block of another kind."""
    return bool(text.strip()) and (
        kind == "cell" or escaped(text, line_start=True) == escaped(text)
    )


def _goes_on(source: str, place: int, new: str) -> bool:
    """Whether words at this place open no block: at the beginning of a further line of a
    paragraph only a letter is certain to do so."""
    line = source[source.rfind("\n", 0, place) + 1 : place]
    return bool(line.strip(" >")) or new[:1].isalpha()


def _manners(spans: Sequence[RichSpan]) -> list[RichSpan]:
    """The span of each letter."""
    return [span for span in spans for _ in span.note or span.text]


def _stretch(
    start: int,
    end: int,
    new: str,
    spots: Sequence[Spot],
    manners: Sequence[RichSpan],
    source: str,
) -> Spot | None:
    """The stretch of Markdown of the letters from `start` to `end`, None where a sign of a manner
    stands in it or would stand between blanks or letters that change what it means."""
    if start == end:
        return _point(start, new, spots, manners, source)
    inside = range(start, end)
    if any(spots[at][1] != spots[at + 1][0] for at in inside[:-1]):
        return None
    if any(manners[at].code or manners[at].link == manners[at].text != "" for at in inside):
        return None
    before = spots[start - 1][1] != spots[start][0] if start else _has_manner(manners[0])
    last = end == len(spots)
    after = _has_manner(manners[-1]) if last else spots[end - 1][1] != spots[end][0]
    begin = spots[start][0]
    if new:
        sound = not (before and not _is_solid(new[:1])) and not (after and not _is_solid(new[-1:]))
    else:
        # Words in no manner can go; not so where signs would come together or close no word.
        sound = not any(_has_manner(manners[at]) for at in inside) and not (before and after)
        sound = sound and not (before and start and _closes_badly(spots, start, end, source))
        if manners[start].note:
            begin = len(source[:begin].rstrip(" ")) if start else begin
            sound = not last or not after
    return (begin, spots[end - 1][1]) if sound else None


def _closes_badly(spots: Sequence[Spot], start: int, end: int, source: str) -> bool:
    """Whether the sign of a manner before `start` would not close it before the letter `end`."""
    gap = source[spots[start - 1][1] : spots[start][0]].rstrip()
    if end == len(spots) or not gap or gap.endswith(")"):
        return False
    solid = _is_solid(source[spots[start - 1][0]])
    return _is_solid(source[spots[end][0]]) and (gap.endswith("_") or not solid)


def _point(
    at: int, new: str, spots: Sequence[Spot], manners: Sequence[RichSpan], source: str
) -> Spot | None:
    """Where words are put in: beside a sign of a manner on its plain side."""
    left = manners[at - 1] if at else None
    right = manners[at] if at < len(manners) else None
    if left is not None and right is not None and spots[at - 1][1] == spots[at][0]:
        inside = left == right and (left.code or left.link == left.text != "")
        return None if inside else (spots[at][0], spots[at][0])
    between = left is not None and right is not None
    joined = between and "_" in source[spots[at - 1][1] : spots[at][0]]
    if left is not None and not _has_manner(left):
        return None if joined and _is_solid(new[-1]) else (spots[at - 1][1], spots[at - 1][1])
    if right is not None and not _has_manner(right):
        return None if joined and _is_solid(new[0]) else (spots[at][0], spots[at][0])
    return None


def _has_manner(span: RichSpan) -> bool:
    return span.strong or span.emphasis or span.code or bool(span.link)


def _is_solid(letter: str) -> bool:
    return letter.isalnum()


def written(one: Edited, parts: Sequence[RichParagraph], *, in_cell: bool = False) -> str:
    """The Markdown of a paragraph from its spans: new words have the manner of what is on both
    sides of them."""
    kind = parts[one.origin].kind if one.origin >= 0 else "paragraph"
    if kind == "code":
        return one.text
    spans: list[RichSpan] = []
    for number, run in enumerate(one.runs):
        if run.origin >= 0:
            spans += _cut(parts[run.origin].spans, run.start, run.start + len(run.text))
            continue
        after = one.runs[number + 1] if number + 1 < len(one.runs) else None
        manner = _shared(spans[-1] if spans else None, after, parts)
        spans.append(manner._replace(text=run.text, note=""))
    if spans and not spans[0].note:
        spans[0] = spans[0]._replace(text=spans[0].text.lstrip())
    return spans_markdown(spans, line_start=True, in_cell=in_cell).strip()


def _cut(spans: Sequence[RichSpan], start: int, end: int) -> list[RichSpan]:
    """The letters of some spans from `start` to `end`."""
    found = []
    place = 0
    for span in spans:
        text = span.note or span.text
        low, high = max(start - place, 0), min(end - place, len(text))
        if low < high:
            found.append(span if span.note else span._replace(text=text[low:high]))
        place += len(text)
    return found


def _shared(before: RichSpan | None, after: Run | None, parts: Sequence[RichParagraph]) -> RichSpan:
    """The manner of words between two others: theirs where both have it, else none."""
    if before is None or after is None or after.origin < 0:
        return RichSpan("")
    following = _manners(parts[after.origin].spans)[after.start]
    same = before[1:] == following[1:] and not (before.note or before.code or before.link)
    return following._replace(text="") if same else RichSpan("")
