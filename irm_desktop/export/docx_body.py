"""The body of a Word report while it grows: headings, captions, links and passages.

It numbers what Word numbers (bookmarks, tables, lists, relationships) and keeps the headings for
the table of contents.
"""

import base64
import re
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field

from irm_desktop.export import docx_styles as styles
from irm_desktop.export.docx_tables import even_widths, table
from irm_desktop.export.legal_text import legal
from irm_desktop.export.markdown import Block, Parsed, Spans, plain
from irm_desktop.export.wordml import (
    bookmark,
    complex_field,
    external_link,
    is_right_to_left,
    paragraph,
    run,
)

_MANNERS = {
    (True, True): (styles.STRONG_EMPHASIS, styles.LINK_STRONG_EMPHASIS),
    (True, False): (styles.STRONG, styles.LINK_STRONG),
    (False, True): (styles.EMPHASIS, styles.LINK_EMPHASIS),
    (False, False): ("", styles.LINK),
}
_LISTS = {"bullet": styles.BULLETS, "number": styles.NUMBERS, "continue": styles.CONTINUES}


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the table of contents."""

    level: int
    text: str
    anchor: str


@dataclass
class Body:
    """Collects the XML of the body. `base` is the report's direction, true from right to left."""

    base: bool
    terms: Mapping[str, str]
    blocks: Parsed = field(default_factory=Parsed)
    xml: list[str] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    links: dict[str, str] = field(default_factory=dict)  # address -> relationship id
    list_starts: list[int] = field(default_factory=list)  # one per numbered list
    charts: int = 0
    numbered: bool = False  # whether a section with a number has begun
    _bookmarks: dict[str, int] = field(default_factory=dict)
    _captions: dict[str, int] = field(default_factory=dict)
    _labels: dict[str, str] = field(default_factory=dict)

    def add(self, xml: str) -> None:
        self.xml.append(xml)

    def line(self, style: str, text: str) -> None:
        """A paragraph of plain text in the report's direction; nothing for an empty text."""
        if text.strip():
            self.add(paragraph(style, run(text, base=self.base), self.base))

    def facts(self, style: str, *facts: tuple[str, str]) -> None:
        """A line of labels and texts, each where the style has its tab: at most two facts."""
        parts = [self._label(label) + run(text, base=self.base) for label, text in facts]
        self.add(paragraph(style, "<w:r><w:tab/></w:r>".join(parts), self.base))

    def _label(self, label: str) -> str:
        """The same few labels stand at every commitment."""
        known = self._labels.get(label)
        if known is None:
            known = self._labels[label] = run(f"{label}\t", styles.LABEL, self.base)
        return known

    def labelled(self, style: str, label: str, text: str) -> None:
        """`Label: text` in one line, as on the cover."""
        content = run(f"{label}{self.terms['colon']} ", styles.LABEL, self.base)
        self.add(paragraph(style, content + run(text, base=self.base), self.base))

    def heading(
        self,
        level: int,
        text: str,
        anchor: str = "",
        *,
        star: bool = False,
        new_page: bool = False,
    ) -> None:
        """A heading; with an anchor it has a bookmark and a line in the table of contents."""
        mark = run("✪ ", styles.STAR, self.base) if star else ""
        content = mark + run(text, base=self.base)
        if anchor:
            name, number = self._named(anchor)
            content = bookmark(number, name, content)
            self.entries.append(Entry(level, f"✪ {text}" if star else text, name))
        style = styles.HEADING_PAGE if new_page else styles.HEADINGS[level - 1]
        self.add(paragraph(style, content, self.base))

    def caption(self, kind: str, text: str) -> None:
        """`Table 3. Milestones`: `kind` is table or figure, and names the counted sequence."""
        self.add(self.caption_text(kind, text))

    def caption_text(self, kind: str, text: str) -> str:
        """The paragraph of a caption, for one that stands in a table."""
        number = self._captions[kind] = self._captions.get(kind, 0) + 1
        sequence = complex_field(f"SEQ {kind.capitalize()} \\* ARABIC", str(number))
        content = (
            run(f"{self.terms[kind]} ", base=self.base)
            + sequence
            + run(f". {text}", base=self.base)
        )
        style = styles.CAPTION if kind == "table" else styles.FIGURE_CAPTION
        return paragraph(style, content, self.base)

    def passage(self, markdown: str, style: str = styles.BODY) -> None:
        """The paragraphs, lists, quotations and tables of a Markdown text."""
        numbers: dict[int, int] = {}
        for block in self.blocks(markdown):
            if block.kind == "table":
                self._table(block)
            elif block.kind != "rule":
                self.add(self._block(block, style, numbers))

    def cell_paragraphs(self, markdown: str) -> str:
        """The paragraphs of a short Markdown text, for a cell of a table."""
        numbers: dict[int, int] = {}
        return "".join(
            self._block(block, styles.TABLE_TEXT, numbers)
            for block in self.blocks(markdown)
            if block.kind not in ("table", "rule")
        )

    def _block(self, block: Block, style: str, numbers: dict[int, int]) -> str:
        base = is_right_to_left(plain(block.spans), self.base)
        numbering = ""
        if block.kind in _LISTS:
            depth = min(block.level, 3) - 1
            style = _LISTS[block.kind][depth]
            if block.kind == "number":
                numbering = self._numbering(block, depth, numbers)
        elif block.kind == "heading":
            style = styles.HEADINGS[3]
        elif block.kind == "code":
            style = styles.CODE_BLOCK
        elif block.quoted:
            style = styles.QUOTE
        return paragraph(style, self.runs(block.spans, base), base, numbering)

    def _numbering(self, block: Block, depth: int, numbers: dict[int, int]) -> str:
        if block.list_id not in numbers:
            self.list_starts.append(block.start)
            numbers[block.list_id] = styles.NUMBERING_DECIMAL + len(self.list_starts)
        number = numbers[block.list_id]
        return f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>'

    def runs(self, spans: Spans, base: bool) -> str:
        """The runs of some spans: manners become character styles, addresses become links."""
        parts = []
        for span in spans:
            bare, linked = _MANNERS[span.strong, span.emphasis]
            if span.link:
                content = run(span.text, linked, base)
                parts.append(external_link(self._link(span.link), content))
            else:
                parts.append(run(span.text, styles.CODE if span.code else bare, base))
        return "".join(parts)

    def _table(self, block: Block) -> None:
        rows = [
            [self._cell(spans, row == 0) for spans in line] for row, line in enumerate(block.rows)
        ]
        self.add(paragraph(styles.AFTER_TABLE, ""))
        self.add(table(even_widths(len(rows[0])), rows, self.base))

    def _cell(self, spans: Spans, head: bool) -> str:
        base = is_right_to_left(plain(spans), self.base)
        style = styles.TABLE_HEAD if head else styles.TABLE_TEXT
        return paragraph(style, self.runs(spans, base), base)

    def _link(self, address: str) -> str:
        address = legal(address)
        if address not in self.links:
            self.links[address] = f"link{len(self.links) + 1}"
        return self.links[address]

    def _named(self, anchor: str) -> tuple[str, int]:
        """A bookmark name of at most 40 characters that no other heading has, and its number."""
        name = anchor_name(anchor)
        if name in self._bookmarks:
            name = f"{name[:34]}_{len(self._bookmarks)}"
        number = self._bookmarks[name] = len(self._bookmarks) + 1
        return name, number


def anchor_name(record: str) -> str:
    """A bookmark name for a record: `c_` and the 26 characters of its UUID in base 32.

    Anything that is no UUID keeps its letters and digits, at most 38 of them.
    """
    try:
        short = base64.b32encode(uuid.UUID(record).bytes).decode().rstrip("=")
    except ValueError:
        short = re.sub(r"[^A-Za-z0-9_]", "_", record)[:38]
    return f"c_{short}"
