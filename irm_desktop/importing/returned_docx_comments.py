"""The comments of a returned Word file: threads with their replies, what was resolved, and the
words each is about."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from irm_desktop.domain.returned_reading import CommentReading
from irm_desktop.importing.returned_docx_blocks import paragraphs
from irm_desktop.importing.returned_docx_elements import moment
from irm_desktop.importing.returned_docx_package import Package, W
from irm_desktop.importing.returned_docx_places import Places
from irm_desktop.importing.returned_docx_walk import Walk

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
