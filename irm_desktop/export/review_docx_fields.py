"""The fields of a review copy: an anchored label in a cell, what it labels in the next.

A label is a bookmark around a locked content control with its words and code, so that the field is
found again whatever a program does to the file; what stands in a field's cell is plain paragraphs,
because a content control around them costs text in LibreOffice (decision 0010).
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import groupby

from irm_desktop.domain.review_copy import ThreadOut
from irm_desktop.domain.review_records import SentField
from irm_desktop.domain.sent_text import printed, text_paragraphs
from irm_desktop.export import docx_styles as styles
from irm_desktop.export.docx_body import Body, anchor_name
from irm_desktop.export.docx_tables import TEXT_WIDTH, cell, closing, opening, share, table_row
from irm_desktop.export.docx_threads import Threads
from irm_desktop.export.review_docx_labels import Label, Labels
from irm_desktop.export.wordml import escaped, is_right_to_left, paragraph, run

_INSIDE = TEXT_WIDTH - 2 * 113  # twips between the margins of a text's cell
_WIDTHS = tuple(share([2.9, 1.7, 4.6]))  # label, value, reason
_WHOLE = 600  # letters of a text that stay on one page
_LONGEST = 64  # letters of the title of a content control
_EMPTY = "\u00a0" * 8  # a list to choose from that holds nothing needs something to click on


@dataclass
class Fields:
    """Writes the labels and fields of one copy into a body."""

    body: Body
    labels: Labels
    threads: Threads
    ratings_of: str  # the caption of a table of ratings, before the number
    written: list[Label] = field(default_factory=list)  # in the order of the document
    _controls: int = 1000

    def add(self, labels: Sequence[Label], caption: str = "") -> None:
        """Texts in boxes of their own, short values in tables, in the order of the copy."""
        self.written += labels
        for kind, group in groupby(labels, self._kind):
            several = list(group)
            if kind == "text":
                for label in several:
                    self._text(label)
            else:
                self._values(several, kind, caption)

    def _kind(self, label: Label) -> str:
        if label.first.subject_kind == "milestone":
            return "milestone"
        if label.is_text:
            return "text"
        return "rating" if label.is_rating else "fact"

    def _text(self, label: Label) -> None:
        """One column: the label, and under it the text."""
        self._space()
        content, mark = self._with_threads(label, [self._paragraphs(label.first, in_cell=False)])
        rows = [
            table_row([cell(mark, TEXT_WIDTH)], head=True),
            table_row([cell(content[0], TEXT_WIDTH)], whole=_is_short(label)),
        ]
        head = opening(styles.FIELD, [TEXT_WIDTH], self.body.base, _title(label))
        self.body.add(head + "".join(rows) + closing())

    def _space(self) -> None:
        """Something before a table that has no caption, kept on its page."""
        if not self.body.xml[-1].endswith(closing()):
            self.body.add(paragraph(styles.BEFORE_TABLE, ""))

    def _values(self, labels: Sequence[Label], kind: str, caption: str) -> None:
        """Label and value in a row; a rating with its reason."""
        words = self.body.terms
        title = f"{self.ratings_of} {caption}".strip()
        if kind == "milestone":
            title = f"{words['milestones_of']} {caption}".strip()
        if kind == "fact":
            self._space()
            title = _title(labels[0])
        else:
            self.body.caption("table", title)
        headed = kind != "fact"
        xml = [opening(styles.TABLE, _WIDTHS, self.body.base, title, headed=headed, heads=True)]
        if headed:
            texts = (words["indicator"], words["rating"], words["reason"])
            cells = [
                cell(
                    paragraph(styles.TABLE_HEAD, run(text, base=self.body.base), self.body.base), w
                )
                for text, w in zip(texts, _WIDTHS, strict=True)
            ]
            xml.append(table_row(cells, head=True))
        subject = ""
        for label in labels:
            if kind == "milestone" and label.first.subject != subject:
                subject = label.first.subject
                xml.append(self._subject(label.first))
            xml.append(self._row(label))
        self.body.add("".join(xml) + closing())

    def _subject(self, one: SentField) -> str:
        """The row over the fields of one milestone."""
        found = self.labels.milestone(one)
        text = one.label
        if found:
            dates = " – ".join(date for date in (found.start, found.end) if date)
            name = f"{found.number} {found.title}".strip()
            text = " · ".join(part for part in (name, dates) if part)
        base = is_right_to_left(text, self.body.base)
        content = paragraph(styles.TABLE_SECTION, run(text, base=base), base)
        return table_row([cell(content, TEXT_WIDTH, span=3)])

    def _row(self, label: Label) -> str:
        contents, mark = self._with_threads(
            label, [self._paragraphs(one, in_cell=True) for one in label.fields]
        )
        cells = [cell(mark, _WIDTHS[0])]
        if len(contents) == 1:
            cells.append(cell(contents[0], sum(_WIDTHS[1:]), span=2))
        else:
            for content, width in zip(contents, _WIDTHS[1:], strict=True):
                cells.append(cell(content, width))
        return table_row(cells, whole=_is_short(label))

    def add_each(self, labels: Sequence[Label]) -> None:
        """As `add`, with a heading over the fields of each subject."""
        for _, group in groupby(labels, lambda label: label.first.subject):
            several = list(group)
            if several[0].subject:
                self.body.heading(4, several[0].subject)
            self.add(several)

    def _with_threads(self, label: Label, contents: list[str]) -> tuple[list[str], str]:
        """The cells of a label with the threads at their words, and its own paragraph with those
        that found none."""
        placed: list[str] = []
        lost: list[ThreadOut] = []
        for one, content in zip(label.fields, contents, strict=True):
            if one.kind == "choice":
                lost += self.threads.at(one.place)
                placed.append(content)
                continue
            marked, left = self.threads.in_text(one.place, content)
            lost += left
            placed.append(marked)
        anchor = self.threads.around(lost, self._anchor(label))
        base = is_right_to_left(label.words, self.body.base)
        style = styles.REVIEW_LABEL_OVER if label.is_text else styles.REVIEW_LABEL
        return placed, paragraph(style, self.body.anchored(_name("f", label), anchor), base)

    def _anchor(self, label: Label) -> str:
        """The words and the code in a control that nobody can empty by mistake."""
        base = is_right_to_left(label.words, self.body.base)
        words = run(label.words, base=base)
        words += run(f" [{label.code}]", styles.REVIEW_CODE, base)
        return self._control(_name("f", label), label.words, words, "sdtContentLocked")

    def _control(self, tag: str, title: str, content: str, lock: str = "", kind: str = "") -> str:
        self._controls += 1
        locked = f'<w:lock w:val="{lock}"/>' if lock else ""
        return (
            f'<w:sdt><w:sdtPr><w:alias w:val="{escaped(title[:_LONGEST])}"/><w:tag w:val="{tag}"/>'
            f'<w:id w:val="{self._controls}"/>{locked}{kind}</w:sdtPr>'
            f"<w:sdtContent>{content}</w:sdtContent></w:sdt>"
        )

    def _paragraphs(self, one: SentField, *, in_cell: bool) -> str:
        """What stands in the cell of a field: at least one paragraph."""
        style = styles.TABLE_TEXT if in_cell else styles.BODY
        if one.kind == "markdown":
            if in_cell:
                return self.body.cell_paragraphs(one.text, style)
            return self._passage(one.text) or paragraph(style, "", self.body.base)
        if one.kind == "text":
            if not in_cell and one.field == "text" and one.entity == "commitment":
                style = styles.COMMITMENT_TEXT
            parts = text_paragraphs(one.text)
            return "".join(self._line(part, style) for part in parts) or self._line("", style)
        if one.kind == "choice" and one.choices:
            return self._choice(one, style)
        return self._line(printed(one), style)

    def _passage(self, markdown: str) -> str:
        """The paragraphs of a text, taken from the end of the body."""
        start = len(self.body.xml)
        self.body.passage(markdown, width=_INSIDE)
        content = "".join(self.body.xml[start:])
        del self.body.xml[start:]
        return content

    def _line(self, text: str, style: str) -> str:
        base = is_right_to_left(text, self.body.base)
        return paragraph(style, run(text, base=base), base)

    def _choice(self, one: SentField, style: str) -> str:
        """A list to choose from, at what is chosen."""
        items = "".join(
            f'<w:listItem w:displayText="{escaped(text)}" w:value="{escaped(value)}"/>'
            for value, text in one.choices
        )
        base = is_right_to_left(printed(one), self.body.base)
        content = run(printed(one) or _EMPTY, base=base)
        kind = f"<w:dropDownList>{items}</w:dropDownList>"
        tag = _name("v", Label((one,)))
        return paragraph(style, self._control(tag, one.label, content, kind=kind), base)


def _name(kind: str, label: Label) -> str:
    """`f_`, 26 letters of the record, the place of the field: at most 40 letters."""
    return f"{kind}{anchor_name(label.first.record)[1:28]}_{label.first.place}"


def _is_short(label: Label) -> bool:
    return max(len(one.text) for one in label.fields) < _WHOLE


def _title(label: Label) -> str:
    return f"{label.words} [{label.code}]"
