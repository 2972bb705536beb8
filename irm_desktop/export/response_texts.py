"""What the response matrix says over its table and of each text, the same for Word and Excel."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from irm_desktop.domain.date_words import date_words
from irm_desktop.domain.diff import Piece, words
from irm_desktop.domain.response import Matrix, MatrixRow
from irm_desktop.export.markdown import Spans, blocks, plain
from irm_desktop.export.notes import note_spans

_RICH = {("passage", "text"), ("recommendation", "text"), ("recommendation", "follow_up")}
_COLUMNS = ("number", "place", "by", "remark", "answer", "changed")


def columns(matrix: Matrix) -> list[str]:
    """The heads of the table."""
    return [matrix.words[f"col_{name}"] for name in _COLUMNS]


def counts(matrix: Matrix) -> str:
    """How many remarks there are, and how many got which answer."""
    words = matrix.words
    told = [
        words["count"].format(action=words[f"action_{state}"], n=number)
        for state, number in matrix.counts.items()
    ]
    return words["counts"].format(all=len(matrix.rows), told=" · ".join(told))


def copies(matrix: Matrix) -> list[str]:
    """The review copies it answers, each with whom it went to and when."""
    return [
        matrix.words["copy_to" if sent.recipient else "copy"].format(
            n=sent.number,
            recipient=sent.recipient,
            day=date_words(sent.at[:10], matrix.language),
        )
        for sent in matrix.sents
    ]


def printed(matrix: Matrix) -> Matrix:
    """The matrix with its texts in the words a reader sees: a government reads no Markdown."""
    return replace(matrix, rows=tuple(_printed(row) for row in matrix.rows))


def apart(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces, with a blank wherever words stand right behind those whose place they took."""
    found: list[Piece] = []
    for part in pieces:
        if found and (found[-1].kind, part.kind) == ("out", "in"):
            met = found[-1].text[-1:] + part.text[:1]
            if not any(sign.isspace() for sign in met):
                found.append(Piece("same", " "))
        found.append(part)
    return found


def _printed(row: MatrixRow) -> MatrixRow:
    """The row as printed; where only the manner of words changed, as it is written."""
    if (row.entity, row.field) not in _RICH:
        return row
    before, after, wanted = (_words(text) for text in (row.before, row.after, row.wanted))
    if (before == after) != (row.before == row.after):
        return row
    if row.proposed and (before == wanted) != (row.before == row.wanted):
        return row
    return replace(
        row,
        before=before,
        after=after,
        wanted=wanted,
        pieces=words(before, after) if row.pieces else (),
        proposed=words(before, wanted) if row.proposed else (),
    )


def _words(markdown: str) -> str:
    """A line for each paragraph, item and row, notes in brackets."""
    return "\n".join(_lines(markdown))


def _lines(markdown: str) -> Iterator[str]:
    items: Counter[int] = Counter()  # of each numbered list
    for block in blocks(markdown):
        if block.rows:
            yield from (" | ".join(map(_spelt, row)) for row in block.rows)
            continue
        mark = "• " if block.kind == "bullet" else ""
        if block.kind == "number":
            mark = f"{block.start + items[block.list_id]}. "
            items[block.list_id] += 1
        yield mark + _spelt(block.spans)


def _spelt(spans: Spans) -> str:
    """The words of some spans, each note in its place."""
    return "".join(
        span.text if span.note is None else f" [{plain(note_spans(span.note, {}))}]"
        for span in spans
    )
