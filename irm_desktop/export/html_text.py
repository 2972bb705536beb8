"""Passages as HTML: what Markdown can say, in the direction of each paragraph's own letters."""

from collections.abc import Mapping, Sequence
from html import escape

from irm_desktop.domain.report_preview import MARK
from irm_desktop.export.markdown import Block, Parsed, Span, Spans, plain
from irm_desktop.export.notes import note_spans
from irm_desktop.export.wordml import is_right_to_left

_LISTS = ("bullet", "number", "continue")


def escaped(text: str) -> str:
    """Text for an element; its line ends are kept."""
    return escape(text.replace(MARK, ""), quote=False).replace("\n", "<br/>")


class HtmlText:
    """Writes the texts of one report. `base` is its direction, true from right to left.

    `notes` are those of the part that is being written; they are numbered anew in each.
    """

    def __init__(self, base: bool, citations: Mapping[str, str]) -> None:
        self.base = base
        self.blocks = Parsed()
        self.notes: list[Spans] = []
        self._citations = citations

    def end_notes(self) -> str:
        """The notes of the part that was written, at its end."""
        lines = []
        for number, spans in enumerate(self.notes, 1):
            inner = f"<sup>{number}</sup> {self.spans(spans)}"
            lines.append(self.line(plain(spans), "endnote", "p", inner))
        self.notes = []
        return "".join(lines)

    def line(self, text: str, style: str = "", tag: str = "p", inner: str = "") -> str:
        """A paragraph of plain text; `inner` is HTML to stand there instead."""
        of_class = f' class="{style}"' if style else ""
        return f"<{tag}{of_class}{self._direction(text)}>{inner or escaped(text)}</{tag}>"

    def _direction(self, text: str) -> str:
        rtl = is_right_to_left(text, self.base)
        return f' dir="{"rtl" if rtl else "ltr"}"'

    def passage(self, markdown: str, style: str = "") -> str:
        """The blocks of a Markdown text."""
        return self._of(self.blocks(markdown), style)

    def cell(self, markdown: str) -> str:
        """A short Markdown text for a cell of a table: its paragraphs under each other."""
        found = self.blocks(markdown)
        if len(found) == 1 and found[0].kind == "paragraph":
            return self.spans(found[0].spans)
        return self._of(found, "cell")

    def _of(self, blocks: Sequence[Block], style: str) -> str:
        parts: list[str] = []
        place = 0
        while place < len(blocks):
            end = place
            while end < len(blocks) and blocks[end].kind in _LISTS:
                end += 1
            if end > place:
                parts.append(self._lists(blocks[place:end]))
                place = end
                continue
            parts.append(self._block(blocks[place], style))
            place += 1
        return "".join(parts)

    def _block(self, block: Block, style: str) -> str:
        text, inner = plain(block.spans), self.spans(block.spans)
        match block.kind:
            case "table":
                rows = [[self.spans(cell) for cell in row] for row in block.rows]
                return self.table(rows, ends=[side == "right" for side in block.aligned])
            case "rule":
                return ""
            case "heading":
                return self.line(text, "", "h4", inner)
            case "code":
                return f'<pre class="code">{escaped(text)}</pre>'
        return self.line(text, "quote" if block.quoted else style, "p", inner)

    def _lists(self, blocks: Sequence[Block]) -> str:
        """Items that follow each other, each list in the one it stands under."""
        parts: list[str] = []
        open_lists: list[tuple[str, int]] = []  # tag, id

        def close(depth: int) -> None:
            while len(open_lists) > depth:
                parts.append(f"</li></{open_lists.pop()[0]}>")

        for block in blocks:
            text, inner = plain(block.spans), self.spans(block.spans)
            if block.kind == "continue":
                parts.append(self.line(text, "", "p", inner))
                continue
            close(block.level)
            if len(open_lists) == block.level and open_lists[-1][1] != block.list_id:
                close(block.level - 1)
            if len(open_lists) == block.level:
                parts.append("</li>")
            while len(open_lists) < block.level:
                tag = "ol" if block.kind == "number" else "ul"
                first = f' start="{block.start}"' if tag == "ol" else ""
                parts.append(f"<{tag}{first}{self._direction(text)}>")
                open_lists.append((tag, block.list_id))
            parts.append(f"<li{self._direction(text)}>{inner}")
        close(0)
        return "".join(parts)

    def spans(self, spans: Spans) -> str:
        return "".join([self._span(span) for span in spans])

    def _span(self, span: Span) -> str:
        if span.note is not None:
            self.notes.append(note_spans(span.note, self._citations))
            return f"<sup>{len(self.notes)}</sup>"
        inner = escaped(span.text)
        if span.code:
            inner = f"<code>{inner}</code>"
        if span.emphasis:
            inner = f"<i>{inner}</i>"
        if span.strong:
            inner = f"<b>{inner}</b>"
        return f'<a href="{escape(span.link)}">{inner}</a>' if span.link else inner

    def table(
        self,
        rows: Sequence[Sequence[str]],
        *,
        weights: Sequence[float] = (),
        style: str = "data",
        ends: Sequence[bool] = (),
        headed: bool = True,
    ) -> str:
        """A table whose first row is its head and is repeated, if `headed`; a row of one cell spans
        all.

        Cells are HTML. `weights` share out the width; `ends` tells the columns of figures.
        """
        columns = max(len(row) for row in rows)
        total = sum(weights)
        widths = [f' width="{100 * one / total:.0f}%"' for one in weights] or [""] * columns
        aligned = [' align="right"' if one else "" for one in ends] or [""] * columns
        direction = "rtl" if self.base else "ltr"
        parts = [
            f'<table class="{style}" dir="{direction}" width="100%" cellspacing="0" '
            'cellpadding="4">'
        ]
        if headed:
            parts.append("<thead><tr>")
            parts += [
                f"<th{width}{end}>{cell}</th>"
                for cell, width, end in zip(rows[0], widths, aligned, strict=True)
            ]
            parts.append("</tr></thead>")
        for row in rows[headed:]:
            parts.append("<tr>")
            if len(row) == 1 and columns > 1:
                parts.append(f'<td colspan="{columns}" class="span"><b>{row[0]}</b></td>')
            else:
                # The head says the widths; without one each row does.
                own = [""] * columns if headed else widths
                parts += [
                    f"<td{width}{end}>{cell}</td>"
                    for cell, width, end in zip(row, own, aligned, strict=True)
                ]
            parts.append("</tr>")
        parts.append("</table>")
        return "".join(parts)
