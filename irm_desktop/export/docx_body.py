"""The body of a Word report while it grows: headings, captions, links and passages.

It numbers what Word numbers (bookmarks, tables, lists, relationships) and keeps the headings for
the table of contents.
"""

import re
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field

from irm_desktop.domain.report import ChartSeries
from irm_desktop.domain.sent_text import text_paragraphs
from irm_desktop.export import docx_styles as styles
from irm_desktop.export.docx_notes import Notes, Sections, ended
from irm_desktop.export.docx_passage_table import passage_table
from irm_desktop.export.docx_runs import span_runs
from irm_desktop.export.docx_tables import TEXT_WIDTH
from irm_desktop.export.markdown import Block, Parsed, Spans, plain
from irm_desktop.export.notes import marks_placed
from irm_desktop.export.wordml import (
    bookmark,
    complex_field,
    is_right_to_left,
    paragraph,
    run,
)

_BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_LISTS = {"bullet": styles.BULLETS, "number": styles.NUMBERS, "continue": styles.CONTINUES}
_CELL_LISTS = {"bullet": styles.TABLE_BULLET, "number": styles.TABLE_NUMBER}


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the table of contents."""

    level: int
    text: str
    anchor: str
    place: int  # of its heading among the pieces of the body


@dataclass
class Body:
    """Collects the XML of the body. `base` is the report's direction, true from right to left.
    `language` is that of the typesetting; without one, marks of notes stay where they were
    written."""

    base: bool
    language: str
    terms: Mapping[str, str]
    sections: Sections
    notes: Notes
    blocks: Parsed = field(default_factory=Parsed)
    xml: list[str] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    links: dict[str, str] = field(default_factory=dict)  # address -> relationship id
    # One per numbered list: which abstract list it is, and its first number.
    list_starts: list[tuple[int, int]] = field(default_factory=list)
    figures: list[ChartSeries] = field(default_factory=list)  # the charts, in their order
    numbered: bool = False  # whether a section with a number has begun
    _noted: int = 0  # notes that stand in sections already ended
    _broken: bool = False
    _bookmarks: dict[str, int] = field(default_factory=dict)
    _captions: dict[str, int] = field(default_factory=dict)
    _labels: dict[str, str] = field(default_factory=dict)

    def add(self, xml: str) -> None:
        self.xml.append(xml)

    def begin(self) -> None:
        """A section or commitment begins: the notes of what came before end there."""
        if len(self.notes.xml) > self._noted:
            self.xml[-1] = ended(self.xml[-1], self.closing())
            self._noted = len(self.notes.xml)
            self._broken = True

    def closing(self) -> str:
        """The properties of the section that is open."""
        return self.sections.later if self._broken else self.sections.first

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
        # French has a blank before its colon, which no line may part.
        colon = self.terms["colon"].replace(" ", "\u00a0")
        content = run(f"{label}{colon} ", styles.LABEL, self.base)
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
            self.entries.append(Entry(level, f"✪ {text}" if star else text, name, len(self.xml)))
        style = styles.HEADING_PAGE if new_page else styles.HEADINGS[min(level, 4) - 1]
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

    def keep_last(self) -> None:
        """The last paragraph of running text stays on the page of what follows."""
        begin = f'"{styles.BODY}"'
        if self.xml and begin in self.xml[-1][:80]:
            self.xml[-1] = self.xml[-1].replace(begin, f'"{styles.BODY_KEPT}"', 1)

    def says(self, markdown: str) -> bool:
        """Whether a text would print anything: a heading over nothing is left out."""
        return any(block.kind != "rule" for block in self.blocks(markdown))

    def passage(self, markdown: str, style: str = styles.BODY, width: int = TEXT_WIDTH) -> None:
        """The paragraphs, lists, quotations and tables of a Markdown text; tables as wide as
        `width` in twips."""
        numbers: dict[int, int] = {}
        for block in self.blocks(markdown):
            if block.kind == "table":
                self.add(passage_table(block, self.base, self._words, width))
            elif block.kind != "rule":
                self.add(self._block(block, style, numbers))

    def plain_text(self, text: str, style: str) -> None:
        """A text that is no Markdown: only its own paragraphs and lines."""
        for part in text_paragraphs(text):
            base = is_right_to_left(part, self.base)
            self.add(paragraph(style, run(part, base=base), base))

    def cell_paragraphs(self, markdown: str, style: str = styles.TABLE_TEXT, lead: str = "") -> str:
        """The paragraphs of a short Markdown text, for a cell of a table; `lead` are runs before
        the first of them."""
        numbers: dict[int, int] = {}
        parts = []
        for block in self.blocks(markdown):
            if block.kind == "table":
                # A cell of a table holds no other table: its cells become paragraphs.
                parts += [self._words(cell, style) for row in block.rows for cell in row]
            elif block.kind != "rule":
                parts.append(self._block(block, style, numbers, lead, in_cell=True))
                lead = ""
        return "".join(parts) or paragraph(style, lead, self.base)

    def _words(self, spans: Spans, style: str) -> str:
        """A paragraph; most are the few plain words of a cell."""
        if len(spans) == 1 and not any(spans[0][1:]):
            text = spans[0].text
            base = is_right_to_left(text, self.base)
            return paragraph(style, run(text, base=base), base)
        base = is_right_to_left(plain(spans), self.base)
        return paragraph(style, self.runs(spans, base), base)

    def _block(
        self,
        block: Block,
        style: str,
        numbers: dict[int, int],
        lead: str = "",
        *,
        in_cell: bool = False,
    ) -> str:
        base = is_right_to_left(plain(block.spans), self.base)
        numbering = ""
        depth = min(block.level, 3) - 1
        if block.kind == "number":
            numbering = self._numbering(block, depth, numbers, in_cell)
        elif block.kind == "bullet" and in_cell and depth:
            numbering = f'<w:numPr><w:ilvl w:val="{depth}"/></w:numPr>'
        if in_cell:
            style = _CELL_LISTS.get(block.kind, style)
        elif block.kind in _LISTS:
            style = _LISTS[block.kind][depth]
        else:
            style = _style_of(block, style)
        return paragraph(style, lead + self.runs(block.spans, base), base, numbering)

    def _numbering(self, block: Block, depth: int, numbers: dict[int, int], in_cell: bool) -> str:
        if block.list_id not in numbers:
            kind = styles.NUMBERING_TABLE if in_cell else styles.NUMBERING_DECIMAL
            numbers[block.list_id] = styles.NUMBERING_FIRST + len(self.list_starts)
            self.list_starts.append((kind, block.start))
        number = numbers[block.list_id]
        return f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>'

    def runs(self, spans: Spans, base: bool) -> str:
        """The runs of some spans, with the marks of their notes."""
        placed = marks_placed(spans, self.language)
        return span_runs(placed, base, self.links, self.notes.mark)

    def anchored(self, name: str, content: str) -> str:
        """`content` under a name that nothing else in the body has."""
        number = self._bookmarks[name] = len(self._bookmarks) + 1
        return bookmark(number, name, content)

    def _named(self, anchor: str) -> tuple[str, int]:
        """A bookmark name of at most 40 characters that no other heading has, and its number."""
        name = anchor_name(anchor)
        if name in self._bookmarks:
            name = f"{name[:34]}_{len(self._bookmarks)}"
        number = self._bookmarks[name] = len(self._bookmarks) + 1
        return name, number


def _style_of(block: Block, style: str) -> str:
    if block.kind == "heading":
        return styles.HEADINGS[3]
    if block.kind == "code":
        return styles.CODE_BLOCK
    return styles.QUOTE if block.quoted else style


def anchor_name(record: str) -> str:
    """A bookmark name for a record: `c_` and the 26 characters of its UUID in base 32.

    Anything that is no UUID keeps its letters and digits, at most 38 of them.
    """
    try:
        bits = uuid.UUID(record).int << 2  # 26 groups of five
    except ValueError:
        return "c_" + re.sub(r"[^A-Za-z0-9_]", "_", record)[:38]
    return "c_" + "".join([_BASE32[bits >> place & 31] for place in range(125, -1, -5)])
