"""The comments of a returned Word file: threads with their replies, what was resolved, and the
words each is about."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from irm_desktop.domain.returned_reading import CommentReading
from irm_desktop.importing.returned_docx_blocks import Para, lines, paragraphs, text_of
from irm_desktop.importing.returned_docx_fields import Found
from irm_desktop.importing.returned_docx_labels import Label, words_of
from irm_desktop.importing.returned_docx_package import Package, W
from irm_desktop.importing.returned_docx_walk import Walk, moment

_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
_DEEPEST = 100
_TRUE = frozenset({"1", "true", "on"})


@dataclass(slots=True)
class _Written:
    """A comment as its part has it. `para` is the id by which replies name it."""

    number: str
    reading: CommentReading
    para: str = ""
    parent: str = ""
    done: bool = False


@dataclass
class Places:
    """Where comments can stand: the fields, labels and headings of a text."""

    paras: Sequence[Para]
    found: Sequence[Found]
    labels: Sequence[Label]
    first_of: Mapping[str, int]  # code -> place of its first field
    where: Mapping[int, str]  # number of a paragraph -> heading or label before it
    _anchors: dict[str, list[Para]] = field(default_factory=dict)
    _fields: dict[int, Found] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for one in self.found:
            self._fields |= dict.fromkeys((para.number for para in one.region.paras), one)
        for para in self.paras:
            for comment in dict.fromkeys(_comments_of(para)):
                self._anchors.setdefault(comment, []).append(para)

    def placed(self, number: str, reading: CommentReading) -> CommentReading:
        """The comment with its quote, fields and offsets."""
        paras = self._anchors.get(number, [])
        if not paras:
            return reading
        fields = [self._fields[para.number] for para in paras if para.number in self._fields]
        if fields:
            start, end = _offsets(number, fields[0])
            places = tuple(dict.fromkeys(one.reading.place for one in fields))
            return replace(
                reading, quote=_quote(number, paras), places=places, start=start, end=end
            )
        numbers = {para.number for para in paras}
        label = next((one for one in self.labels if one.para.number in numbers), None)
        return replace(
            reading,
            quote=_quote(number, paras),
            places=() if label is None else (self.first_of[label.code],),
            where=words_of(label) if label else self.where.get(paras[0].number, ""),
        )


def threads(package: Package, places: Places) -> tuple[CommentReading, ...]:
    """All comments in the order of their part, replies under what they answer."""
    written = _written(package)
    by_para = {one.para: one for one in written if one.para}
    replies: dict[int, list[CommentReading]] = {}
    roots = []
    for one in written:
        root = _root(one, by_para)
        if root is one:
            roots.append(one)
        else:
            replies.setdefault(id(root), []).append(one.reading)
    return tuple(
        replace(
            places.placed(one.number, one.reading),
            replies=tuple(replies.get(id(one), ())),
            resolved=one.done,
        )
        for one in roots
    )


def _root(one: _Written, by_para: Mapping[str, _Written]) -> _Written:
    """What a reply answers in the end; itself where that has no end."""
    found = one
    for _ in range(_DEEPEST):
        if found.parent not in by_para:
            return found
        found = by_para[found.parent]
    return one


def _written(package: Package) -> list[_Written]:
    root = package.xml(package.related(package.main, "comments") or "word/comments.xml")
    states = _states(package)
    found = []
    for comment in () if root is None else root.iterfind(f"{W}comment"):
        paras = list(paragraphs(Walk().blocks(comment)))
        words = "\n".join(para.text(True) for para in paras).strip()
        reading = CommentReading((comment.get(f"{W}author") or "").strip(), moment(comment), words)
        number = comment.get(f"{W}id") or ""
        ids = [one.get(f"{_W14}paraId") or "" for one in comment.iter(f"{W}p")]
        known = next((one for one in reversed(ids) if one in states), ids[-1] if ids else "")
        parent, done = states.get(known, ("", False))
        found.append(_Written(number, reading, known, parent, done))
    return found


def _states(package: Package) -> dict[str, tuple[str, bool]]:
    """Id of a comment's paragraph -> id of the one it answers, whether it is resolved."""
    name = package.related(package.main, "commentsExtended") or "word/commentsExtended.xml"
    root = package.xml(name)
    found = {}
    for one in () if root is None else root.iter(f"{_W15}commentEx"):
        done = (one.get(f"{_W15}done") or "").casefold() in _TRUE
        found[one.get(f"{_W15}paraId") or ""] = (one.get(f"{_W15}paraIdParent") or "", done)
    return found


def _comments_of(para: Para) -> Iterable[str]:
    yield from para.points
    for atom in para.atoms:
        yield from atom.comments


def _quote(number: str, paras: Sequence[Para]) -> str:
    """The words under a comment; those that were deleted only where there are no others."""
    for accepted in (True, False):
        texts = [
            "".join(atom.shown(accepted) for atom in para.atoms if number in atom.comments)
            for para in paras
        ]
        if any(texts):
            return "\n".join(texts).strip("\n")
    return ""


def _offsets(number: str, found: Found) -> tuple[int, int]:
    """Where a comment's words stand in the accepted text of a field."""
    standing = lines(found.region.paras, True, found.region.outer)
    start, end, place = -1, -1, 0
    for line in standing:
        for text, atom in line:
            if number in atom.comments and text:
                start = place if start < 0 else start
                end = place + len(text)
            place += len(text)
        place += 1
    words = "\n".join(map(text_of, standing))[start:end] if start >= 0 else ""
    return _in_settled("\n".join(found.reading.accepted), words, start)


def _in_settled(text: str, words: str, start: int) -> tuple[int, int]:
    """The same place in the text as it was settled, whose blanks may differ."""
    if words and not text.startswith(words, start):
        start = text.find(words)
    return (start, start + len(words)) if words and start >= 0 else (-1, -1)
