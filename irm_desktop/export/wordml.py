"""WordprocessingML as text: runs, paragraphs, fields, bookmarks and links.

The body is written as text and parsed once, when it is read back: that costs a fraction of what
building it element by element does. All that comes from a report passes `escaped`.
"""

import re
from itertools import groupby

from irm_desktop.export.legal_text import legal

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
# Latin, Greek, Cyrillic, common marks: to look for anything else takes a quarter of the time.
_ELSEWHERE = re.compile("[^\x00-\u058f\u2000-\u2bff]")
_PLAIN = re.compile('[^\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff&<>"]*')
_LETTER = re.compile(r"[^\W\d_]")
_BREAKS = re.compile(r"([\n\t])")
_BREAK = {"\n": "<w:br/>", "\t": "<w:tab/>"}


def escaped(text: str) -> str:
    """Text for an element or a quoted attribute."""
    # Nearly every text has nothing to escape, and this says so quickest: what prints is legal.
    if text.isprintable():
        if not ("&" in text or "<" in text or ">" in text or '"' in text):
            return text
    elif _PLAIN.fullmatch(text):
        return text
    return (
        legal(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace('"', "&quot;")
    )


def is_right_to_left(text: str, otherwise: bool) -> bool:
    """Whether `text` is written from the right: its only script, or that of most of its words.

    A name or an address that it begins with does not turn a sentence around.
    """
    if text.isascii() and not otherwise:
        return False
    letter = _LETTER.search(text)
    if letter is None:
        return otherwise
    first = bool(_RIGHT_TO_LEFT.match(letter.group()))
    if first == otherwise or (not first and _RIGHT_TO_LEFT.search(text) is None):
        return first
    words = [found.group() for word in text.split() if (found := _LETTER.search(word))]
    from_right = sum(bool(_RIGHT_TO_LEFT.match(letter)) for letter in words)
    if 2 * from_right == len(words):
        return otherwise
    return 2 * from_right > len(words)


def stretches(text: str, base: bool) -> list[tuple[bool, str]]:
    """`text` cut where its direction changes: (right to left, part).

    What has no direction of its own (blanks, digits, marks) goes with its neighbours where they
    agree, else with the paragraph's direction `base`: Word orders a run as a whole.
    """
    if not base and (_ELSEWHERE.search(text) is None or _RIGHT_TO_LEFT.search(text) is None):
        return [(False, text)]
    pieces: list[tuple[bool | None, str]] = []
    for kind, group in groupby(text, _direction):
        pieces.append((kind, "".join(group)))
    settled: list[tuple[bool, str]] = []
    for index, (kind, part) in enumerate(pieces):
        if kind is None:
            before = settled[-1][0] if settled else base
            after = pieces[index + 1][0] if index + 1 < len(pieces) else base
            kind = before if before == after else base
        settled.append((kind, part))
    return [
        (kind, "".join(part for _, part in group))
        for kind, group in groupby(settled, lambda piece: piece[0])
    ]


def _direction(character: str) -> bool | None:
    if _RIGHT_TO_LEFT.match(character):
        return True
    return False if character.isalpha() else None


def run(text: str, style: str = "", base: bool = False) -> str:
    """The runs of `text` in one character style; line breaks and tabs are kept."""
    if not text:
        return ""
    mark = f'<w:rStyle w:val="{style}"/>' if style else ""
    if not base and text.isascii():
        return _run(text, f"<w:rPr>{mark}</w:rPr>" if mark else "")
    runs = []
    for right, part in stretches(text, base):
        properties = mark + ("<w:rtl/>" if right else "")
        runs.append(_run(part, f"<w:rPr>{properties}</w:rPr>" if properties else ""))
    return "".join(runs)


def _run(text: str, properties: str) -> str:
    safe = escaped(text)
    if "\n" not in safe and "\t" not in safe:
        return f'<w:r>{properties}<w:t xml:space="preserve">{safe}</w:t></w:r>'
    inner = "".join(
        _BREAK.get(part) or f'<w:t xml:space="preserve">{part}</w:t>'
        for part in _BREAKS.split(safe)
        if part
    )
    return f"<w:r>{properties}{inner}</w:r>"


def paragraph(style: str, content: str, base: bool = False, numbering: str = "") -> str:
    """A paragraph of a style. `base`: right to left; `numbering`: the list's numPr element."""
    bidi = "<w:bidi/>" if base else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{numbering}{bidi}</w:pPr>{content}</w:p>'


ENDED = "</w:t></w:r></w:p>"


def begun(style: str) -> str:
    """A paragraph of one run up to its text, for texts of which `stands_as_it_is` is true."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t xml:space="preserve">'


def stands_as_it_is(text: str) -> bool:
    """Whether nothing in a text needs escaping, a break or a change of direction."""
    if not text.isprintable() or "&" in text or "<" in text or ">" in text or '"' in text:
        return False
    return text.isascii() or _ELSEWHERE.search(text) is None


def field_around(code: str) -> tuple[str, str]:
    """What stands before and after the result of a field."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {escaped(code)} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    )


def complex_field(code: str, shown: str) -> str:
    """A field with the result that stands until the reader's program works it out."""
    opening, end = field_around(code)
    return f"{opening}<w:r><w:t>{escaped(shown)}</w:t></w:r>{end}"


def bookmark(number: int, name: str, content: str) -> str:
    """`content` under a name; both ends stand in one paragraph, so that it survives editing."""
    return (
        f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{content}'
        f'<w:bookmarkEnd w:id="{number}"/>'
    )


def external_link(relationship: str, content: str) -> str:
    return f'<w:hyperlink r:id="{relationship}" w:history="1">{content}</w:hyperlink>'


def internal_link(anchor: str, content: str) -> str:
    return f'<w:hyperlink w:anchor="{anchor}" w:history="1">{content}</w:hyperlink>'
