"""Which cells beside the labels of a table are which fields, where a column was put in, taken out
or moved: all rows together say it, by what was sent in them."""

from collections.abc import Sequence
from itertools import chain, combinations, permutations

from irm_desktop.domain.review_records import SentField
from irm_desktop.domain.sent_text import sent_paragraphs
from irm_desktop.domain.text import fold

_MOST = 12  # cells beside a label that are looked at
_AS_SENT, _A_CHOICE = 2, 1  # what tells of a cell's field

Beside = tuple[Sequence[SentField], Sequence[Sequence[str]]]  # a label's fields, its cells' texts


def in_columns(rows: Sequence[Beside]) -> tuple[int, ...]:
    """For each field of the labels the number of its cell, beyond the cells where it has none. The
    rows have the same count of fields and of cells.

    The cells are the fields in their order, but where another reading finds more of what was sent;
    in another order than it was sent only where each of them is found as it was sent.
    """
    wanted, cells = len(rows[0][0]), min(len(rows[0][1]), _MOST)
    told = [
        [[_told(fields[field], texts[cell]) for fields, texts in rows] for cell in range(cells)]
        for field in range(wanted)
    ]
    among = range(max(wanted, cells))
    best, most = tuple(range(wanted)), -1
    for order in chain(combinations(among, wanted), permutations(among, wanted)):
        there = [told[field][cell] for field, cell in enumerate(order) if cell < cells]
        count = sum(map(sum, there))
        straight = order == tuple(range(wanted)) or (
            cells > wanted and list(order) == sorted(order)
        )
        if count > most and (straight or all(_AS_SENT in one for one in there)):
            best, most = order, count
    return best


def _told(field: SentField, text: Sequence[str]) -> int:
    words = fold(" ".join(text))
    if not words:
        return 0
    if words == fold(" ".join(sent_paragraphs(field))):
        return _AS_SENT
    return _A_CHOICE if any(words == fold(label) for _, label in field.choices) else 0
