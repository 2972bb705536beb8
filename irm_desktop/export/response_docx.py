"""The response matrix as a Word file: a table on a page that lies on its side, its head repeated.

Words that came in are underlined, words that went out struck through; of a long text stands what
is around them.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

from irm_desktop.domain.diff import Piece
from irm_desktop.domain.response import Matrix, MatrixRow
from irm_desktop.export import docx_styles as styles
from irm_desktop.export.docx_body import Body
from irm_desktop.export.docx_companion import Companion, write_companion
from irm_desktop.export.docx_package import ACROSS_WIDTH
from irm_desktop.export.docx_tables import cell, closing, opening, share, table_row
from irm_desktop.export.options import ExportOptions
from irm_desktop.export.response_texts import apart, columns, copies, counts, printed
from irm_desktop.export.wordml import is_right_to_left, paragraph, run

_WIDTHS = share([0.8, 2.3, 1.9, 4, 2.8, 4.1], ACROSS_WIDTH)
_AROUND = 90  # letters that stand around a changed word
_WHOLE = 500  # letters of a row that stay on one page
_STYLES = {"in": styles.INSERTED, "out": styles.DELETED}


def write_response_docx(matrix: Matrix, path: Path, options: ExportOptions | None = None) -> None:
    """Write the matrix. Raises ExportFailed; `path` is then as it was."""
    matrix = printed(matrix)
    about = Companion(
        title=matrix.title,
        header=f"{matrix.title}\t{matrix.subtitle}",
        language=matrix.language,
        right_to_left=matrix.right_to_left,
        said=_said(matrix),
        across=True,
    )
    write_companion(
        about, path, options or ExportOptions(), lambda body: _Writer(body, matrix).add()
    )


def _said(matrix: Matrix) -> list[str]:
    """What nobody may miss, in its order."""
    texts = [matrix.title, matrix.subtitle]
    for row in matrix.rows:
        texts += [str(row.number), row.place, *row.by, row.quote, row.text, row.answer, row.reply]
    return texts


class _Writer:
    """Writes one matrix into a body."""

    def __init__(self, body: Body, matrix: Matrix) -> None:
        self._body, self._matrix, self._base = body, matrix, body.base

    def add(self) -> None:
        matrix, body = self._matrix, self._body
        body.line(styles.HEADINGS[0], matrix.title)
        body.line(styles.BODY_KEPT, f"{matrix.subtitle} · {matrix.date}")
        for sent in copies(matrix):
            body.line(styles.FACT, sent)
        body.line(styles.NOTE, counts(matrix))
        if matrix.rows:
            body.add(self._table())

    def _table(self) -> str:
        matrix = self._matrix
        title = f"{matrix.title}: {matrix.subtitle}"
        heads = [paragraph(styles.TABLE_HEAD, run(text, base=self._base), self._base)
                 for text in columns(matrix)]  # fmt: skip
        xml = [opening(styles.TABLE, _WIDTHS, self._base, title)]
        xml.append(table_row(_cells(heads), head=True))
        xml += [self._row(row) for row in matrix.rows]
        return "".join(xml) + closing()

    def _row(self, row: MatrixRow) -> str:
        # A line of its own: from right to left a line may end between a bracket and its code.
        code = [self._small(f"[{row.code}]")] if row.code else []
        contents = [
            [self._line(str(row.number))],
            [self._line(row.place), *code],
            [self._line(name) for name in row.by] + [self._small(role) for role in row.roles],
            list(self._remark(row)),
            [self._line(row.answer, styles.TABLE_ROW_HEAD), *self._lines(row.reply)],
            [self._pieces(row.pieces)] if row.is_changed else [self._no_change()],
        ]
        letters = len(row.text) + len(row.reply) + sum(len(part.text) for part in row.pieces)
        cells = ["".join(parts) or self._line("") for parts in contents]
        return table_row(_cells(cells), whole=letters < _WHOLE)

    def _remark(self, row: MatrixRow) -> Iterator[str]:
        """What is it about, what is said, what is proposed."""
        yield self._small(row.kind_label)
        if row.quote:
            quoted = self._matrix.words["quoted"].format(words=row.quote)
            content = run(quoted, styles.EMPHASIS, self._base)
            yield paragraph(styles.TABLE_TEXT, content, self._base)
        yield from self._lines(row.text)
        if row.proposed:
            yield self._pieces(row.proposed)

    def _no_change(self) -> str:
        return self._small(self._matrix.words["no_change"])

    def _small(self, text: str) -> str:
        return paragraph(styles.TABLE_TEXT, run(text, styles.REVIEW_CODE, self._base), self._base)

    def _lines(self, text: str) -> Iterator[str]:
        return (self._line(line) for line in text.split("\n") if line.strip())

    def _line(self, text: str, style: str = styles.TABLE_TEXT) -> str:
        base = is_right_to_left(text, self._base)
        return paragraph(style, run(text, base=base), base)

    def _pieces(self, pieces: Sequence[Piece]) -> str:
        """What changed, in its surroundings."""
        base = is_right_to_left("".join(part.text for part in pieces), self._base)
        shown = around(apart(pieces))
        runs = [run(part.text, _STYLES.get(part.kind, ""), base) for part in shown]
        return paragraph(styles.TABLE_TEXT, "".join(runs), base)


def around(pieces: Sequence[Piece], letters: int = _AROUND) -> list[Piece]:
    """The pieces, those that are the same cut to some letters beside a change, at a blank."""
    found = []
    last = len(pieces) - 1
    for place, part in enumerate(pieces):
        text = part.text
        if part.kind == "same" and len(text) > letters * 2:
            before = text[: text.rfind(" ", 0, letters) + 1] if place else ""
            behind = text[text.find(" ", len(text) - letters) :] if place < last else ""
            text = f"{before}…{behind}"
        found.append(Piece(part.kind, text))
    return found


def _cells(contents: Sequence[str]) -> list[str]:
    return [cell(content, width) for content, width in zip(contents, _WIDTHS, strict=True)]
