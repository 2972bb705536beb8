"""What a cell of a published table says: the one reading that import and open data share.

A cell that reads as the value a record has now need not be written anew.
"""

import re
from dataclasses import dataclass
from html import unescape

from irm_desktop.domain.layout import Column, Layout, LayoutScale
from irm_desktop.domain.text import clean, fold, is_composed

ONE_LINE = frozenset(
    [
        "title",
        "short_title",
        "theme",
        "cluster",
        "lead_institution",
        "supporting_institutions",
        "number",
        "member",
        "milestone_number",
        "milestone_title",
        "plan_title",
        "carried_over",
    ]
)
YEAR_FIELDS = frozenset({"year", "end_year", "report_year", "report_year_end_of_term"})
DATE_FIELDS = frozenset({"start", "end", "milestone_start", "milestone_end"})

_TAG = re.compile(
    r"<\s*/?\s*(br|p|div|span|b|i|u|em|strong|ul|ol|li|a|font|table|tbody|thead|tr|td|th|h[1-6]"
    r"|sup|sub|hr|img|blockquote)\b[^<>]*>",
    re.IGNORECASE,
)
_BREAKING = frozenset(
    [
        "br",
        "p",
        "div",
        "li",
        "ul",
        "ol",
        "tr",
        "table",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "blockquote",
    ]
)
_ENTITY = re.compile(r"&(?:amp|lt|gt|quot|apos|nbsp|#\d{2,6}|#x[0-9a-fA-F]{2,6});")
# Placeholders of pasted objects, invisible marks and soft hyphens carry no text. U+FFFD is kept:
# it stands where a letter was lost.
_REMAINS = "\ufffc\u00ad\ufeff\u200b\u2060"
_FLOAT = re.compile(r"-?\d+\.(\d*?)(0{6,}\d{1,3}|9{6,}\d{0,3})$")
_BLANKS = re.compile(r"[ \t\n\r\f\v]+")  # a no-break space is meant
_BREAK = "\x00"

# Bytes of UTF-8: what plain Latin text is made of (ASCII but `<` and `&`, letters below U+0300,
# punctuation and signs from U+2000), and what in it needs a closer look.
_ASCII = bytes(range(128))
_LATIN = bytes(
    {*range(0x20, 0x7F), 0x0A, *range(0x80, 0xC0), *range(0xC2, 0xCC), 0xE2} - {0x26, 0x3C}
)
_CONTROLS = bytes({*range(32), 0x7F} - {0x09, 0x0A, 0x0D})
_C1 = re.compile(rb"\xc2[\x80-\x9f]")
# Soft hyphen, zero-width blank, line and paragraph separator, word joiner, byte order mark.
_INVISIBLE = "\u00ad\u200b\u2028\u2029\u2060\ufeff"


def repaired(cell: str, one_line: bool) -> str:
    """The text of a cell: NFC, no control characters, no remains of web pages or pasted objects.

    Line-break tags become paragraphs, in a text of one line blanks.
    """
    if is_plain(cell):
        return trimmed(cell, one_line)
    text = without_html(cell, one_line)
    for remain in _REMAINS:
        text = text.replace(remain, "")
    text = clean(text)
    return trimmed(text, one_line)


def trimmed(text: str, one_line: bool) -> str:
    """`text` without blanks around it; in a text of one line runs of blanks are one."""
    if one_line and ("\n" in text or "  " in text or "\t" in text):
        text = _BLANKS.sub(" ", text)
    return text.strip()


def is_plain(cell: str) -> bool:
    """True where nothing in the cell can need a repair, told in a nanosecond a character.

    Latin letters and punctuation are judged by their bytes; other scripts a little slower.
    """
    content = cell.encode("utf-8", "surrogatepass")
    rest = content.translate(None, _LATIN)
    if not rest:
        return cell.isascii() or (not _hides(cell, content) and is_composed(cell))
    if rest.translate(None, _ASCII) != rest or "\ufffc" in cell or "\ufffd" in cell:
        return False
    shown = cell.replace("\n", " ").replace("\u00a0", " ")
    return shown.isprintable() and is_composed(cell)


def has_invisible(cell: str) -> bool:
    """True where a cell holds control characters or marks that carry no text."""
    content = cell.encode("utf-8", "surrogatepass")
    return len(content.translate(None, _CONTROLS)) < len(content) or _hides(cell, content)


def _hides(cell: str, content: bytes) -> bool:
    return any(char in cell for char in _INVISIBLE) or bool(_C1.search(content))


def has_html(cell: str) -> bool:
    """True where a web page's code stands in the text; `a < b` and `R&D` are no such code."""
    return bool(_TAG.search(cell) or _ENTITY.search(cell))


def without_html(cell: str, one_line: bool) -> str:
    """`cell` without tags and with its entities read; unchanged where it has none."""
    if not has_html(cell):
        return cell

    def replacement(match: re.Match[str]) -> str:
        return _BREAK if match[1].lower() in _BREAKING else ""

    text = unescape(_TAG.sub(replacement, cell.replace(_BREAK, "")))
    pause = " " if one_line else "\n\n"
    parts = (part.strip(" \t\n") for part in text.split(_BREAK))
    return pause.join(part for part in parts if part).strip()


def damaged_float(cell: str) -> str | None:
    """The shortest decimal of a number that a spreadsheet wrote with all its digits, else None.

    `4.0999999999999996` is 4.1; nothing tells whether it was typed 4.1 or 4.10.
    """
    if len(cell) < 12 or not _FLOAT.search(cell):
        return None
    shortest = repr(float(cell))
    return shortest if len(shortest) < len(cell) - 4 else None


def whole_number(cell: str) -> str:
    """A code or year without the `.0` that statistics programs give a column with gaps."""
    text = cell.strip()
    whole, point, rest = text.partition(".")
    return whole if point and not rest.strip("0") and whole.lstrip("-").isdecimal() else text


def plan_number(number: str) -> str:
    """A plan's number without zeros before it; any other word as it is."""
    is_padded = number.startswith("0") and number.isascii() and number.isdigit()
    return (number.lstrip("0") or "0") if is_padded else number


def read_number(cell: str) -> str:
    """A commitment's or plan's number as text; only white space and float damage are mended."""
    text = repaired(cell, one_line=True)
    return damaged_float(text) or text


def field_text(column: Column, cell: str) -> str:
    """The text a field takes from its cell; words that mean nothing in this column give none."""
    if column.target == "plan":
        return plan_number(whole_number(read_number(cell)))
    if column.target in ("number", "milestone_number"):
        return read_number(cell)
    if column.target in YEAR_FIELDS:
        return whole_number(repaired(cell, one_line=True))
    text = repaired(cell, column.target in ONE_LINE)
    return "" if text in column.empty_for else text


@dataclass(frozen=True, slots=True)
class LabelReading:
    """`value` is a value id, empty for an empty cell or a word the layout does not know."""

    value: str
    known: bool


def read_label(layout: Layout, scale: LayoutScale, cell: str) -> LabelReading:
    """A grade or state by its label. An empty cell is known and says nothing."""
    folded = fold(cell)
    if not folded:
        return LabelReading("", True)
    if spelling := scale.by_label.get(folded):
        return LabelReading(spelling.value, True)
    if state := layout.states.get(folded):
        return LabelReading(state, True)
    if (whole := whole_number(folded)) != folded:
        return read_label(layout, scale, whole)
    return LabelReading("", False)


def written_label(layout: Layout, scale: LayoutScale, value: str) -> str:
    """How the layout spells a value, empty if it has no word for it."""
    if spelling := scale.by_value.get(value):
        return spelling.label
    return layout.state_words.get(value, "")


def written_code(layout: Layout, scale: LayoutScale, value: str) -> str:
    """The code of a value; what has no code is written as its word, as the publisher does."""
    if (spelling := scale.by_value.get(value)) and spelling.code:
        return spelling.code
    return written_label(layout, scale, value)
