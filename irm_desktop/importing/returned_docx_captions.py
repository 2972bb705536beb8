"""Captions that pandoc puts over tables: the hidden description of a table becomes one, and what
was a caption elsewhere moves to the next table, which may stand in a field."""

from collections.abc import Sequence

from irm_desktop.importing.returned_docx_blocks import Para
from irm_desktop.importing.returned_docx_text import folded

_CAPTION = "table caption"  # a style of pandoc's; Word's own is called caption
_IN_CELL = "compact"
_SHORTEST, _LONGEST = 4, 600  # characters of a title, and of it with its description
_BELOW = 16  # paragraphs after it, in which a table has its head


def without_captions(
    paras: Sequence[Para], outside: Sequence[str]
) -> tuple[frozenset[int], Sequence[str]]:
    """Numbers of the paragraphs that are no text of the file, and what was sent outside its fields
    without the captions that stand nowhere else."""
    sent = [folded(text) for text in outside]
    words = [folded(para.text(True)) for para in paras]
    over = [
        place
        for place, para in enumerate(paras)
        if para.style in (_CAPTION, _IN_CELL)
        and _is_over_table(words[place], words[place + 1 : place + _BELOW], para.style, sent)
    ]
    aside = frozenset(paras[place].number for place in over)
    said = {text for text, para in zip(words, paras, strict=True) if para.number not in aside}
    moved = {words[place] for place in over} - said
    return aside, [text for text, one in zip(outside, sent, strict=True) if one not in moved]


def _is_over_table(text: str, below: Sequence[str], style: str, sent: Sequence[str]) -> bool:
    """Whether a text is the head of the table under it, `Measure, Planned, Done`; or a caption that
    was sent, with or without its number; or a hidden title before a description of the table."""
    if any(text == ", ".join(below[:columns]) for columns in range(2, len(below) + 1)):
        return True
    return style == _CAPTION and (any(text in one for one in sent) or _is_doubled(text))


def _is_doubled(text: str) -> bool:
    """Whether a text begins twice: `Overall ratingsOverall ratings. Rows: 5.`"""
    longest = min(len(text), _LONGEST) // 2
    return any(text.startswith(text[:end], end) for end in range(_SHORTEST, longest + 1))
