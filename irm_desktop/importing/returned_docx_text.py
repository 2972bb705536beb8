"""The text of a Word file with its notes spelled out, its styles by name, and what stands in heads
and feet: the parts of a file put together by one walk each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from irm_desktop.domain.rich_markdown import typed_note
from irm_desktop.importing.returned_docx_blocks import Block, Para, paragraphs
from irm_desktop.importing.returned_docx_package import Package, W
from irm_desktop.importing.returned_docx_walk import Walk

_NOTES = (("footnote", "footnotes"), ("endnote", "endnotes"))
_SEPARATORS = frozenset({"separator", "continuationSeparator", "continuationNotice"})


@dataclass(frozen=True, slots=True)
class Text:
    """A file's text. `asides` stand in text boxes, heads and feet; `new_notes` are the words of
    notes that were not sent."""

    blocks: list[Block]
    asides: list[Para]
    notices: tuple[str, ...]
    new_notes: tuple[str, ...]


@dataclass
class _Notes:
    """The words of notes, in both views, as they are asked for by their marks."""

    sent: Mapping[str, str]  # printed words -> Markdown
    found: dict[tuple[str, str], tuple[str, str]] = field(default_factory=dict)

    def spelled(self, kind: str, number: str) -> tuple[str, str]:
        """The Markdown of a note, accepted and rejected; of one without words, nothing."""
        accepted, rejected = self.found.get((kind, number), ("", ""))
        return self._markdown(accepted), self._markdown(rejected)

    def _markdown(self, words: str) -> str:
        return self.sent.get(words) or (typed_note(words) if words else "")

    def new(self) -> tuple[str, ...]:
        words = dict.fromkeys(accepted for accepted, _ in self.found.values())
        return tuple(one for one in words if one and one not in self.sent)


def read_text(
    package: Package, sent_notes: Mapping[str, str], sent_margins: Sequence[str] = ()
) -> Text:
    """The text held against the notes and margins that were sent; without margins only tracked
    changes of heads and feet are told.

    Raises KeyError, ValueError or an error of lxml where the file is damaged.
    """
    root = package.xml(package.main)
    body = None if root is None else root.find(f"{W}body")
    if body is None:
        raise ValueError("the file has no text")
    styles = _styles(package)
    notes = _Notes({folded(words): markdown for words, markdown in sent_notes.items()})
    for kind, part in _NOTES:
        notes.found |= _read_notes(package, kind, part)
    walk = Walk(styles, notes.spelled)
    blocks = walk.blocks(body)
    asides = walk.asides + _heads(package, sent_margins)
    return Text(blocks, asides, walk.told(), notes.new())


def folded(text: str) -> str:
    """With every stretch of blanks one space, and none at the ends."""
    return " ".join(text.split())


def _styles(package: Package) -> dict[str, str]:
    root = package.xml(package.related(package.main, "styles") or "word/styles.xml")
    found = {}
    for style in () if root is None else root.iterfind(f"{W}style"):
        name = style.find(f"{W}name")
        if name is not None:
            found[style.get(f"{W}styleId") or ""] = name.get(f"{W}val") or ""
    return found


def _read_notes(package: Package, kind: str, part: str) -> dict[tuple[str, str], tuple[str, str]]:
    root = package.xml(package.related(package.main, part) or f"word/{part}.xml")
    found = {}
    for note in () if root is None else root.iterfind(f"{W}{kind}"):
        if note.get(f"{W}type") in _SEPARATORS:
            continue
        paras = list(paragraphs(Walk().blocks(note)))
        views = tuple(_words(paras, accepted) for accepted in (True, False))
        found[kind, note.get(f"{W}id") or ""] = (views[0], views[1])
    return found


def _words(paras: list[Para], accepted: bool) -> str:
    return folded(" ".join(para.text(accepted) for para in paras))


def margin_texts(package: Package) -> tuple[str, ...]:
    """The paragraphs of page heads and feet, page numbers among them as they happen to stand."""
    return tuple(words for para in _margins(package) if (words := folded(para.text(False))))


def _margins(package: Package) -> list[Para]:
    found: list[Para] = []
    for name in sorted(package.names):
        folder, _, part = name.rpartition("/")
        if folder == "word" and part.startswith(("header", "footer")) and part.endswith(".xml"):
            root = package.xml(name)
            found += list(paragraphs(Walk().blocks(root))) if root is not None else []
    return found


def _heads(package: Package, sent: Sequence[str]) -> list[Para]:
    """Paragraphs of heads and feet in which something was changed: the rest is ours."""
    known = {_without_pages(words) for words in sent}
    changed = [
        para
        for para in _margins(package)
        if para.text(True) != para.text(False)
        or (known and _without_pages(para.text(False)) not in known | {""})
    ]
    for number, para in enumerate(changed, 1):
        para.number, para.cell = -number, 0  # of no place in the body
    return changed


def _without_pages(words: str) -> str:
    """Programs count pages anew, so a number says nothing."""
    return folded("".join(sign for sign in words if not sign.isdigit()))
