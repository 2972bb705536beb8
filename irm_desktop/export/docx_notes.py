"""Real notes of Word: their marks in the text, their part, and the sections they stand at the
end of.

Word prints endnotes where a section ends and counts them anew in each, so a section or commitment
with notes ends with a section break that starts no page. LibreOffice 7.4 knows no such place: it
prints all notes at the end of the document and counts on, marks and notes alike, on a page of its
own page style, which no docx can give a head. Its later versions set them where Word does.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from irm_desktop.export import docx_styles as styles
from irm_desktop.export.docx_runs import span_runs
from irm_desktop.export.markdown import Note, Span, Spans, plain
from irm_desktop.export.notes import note_spans
from irm_desktop.export.rich import note_text
from irm_desktop.export.wordml import is_right_to_left, paragraph

_SECTION = re.compile(r"<w:sectPr>(.*?)</w:sectPr>")
_MARGINS = re.compile(r"<w:(?:header|footer)Reference [^>]*/>")
_COUNTED = '<w:endnotePr><w:numFmt w:val="decimal"/><w:numRestart w:val="eachSect"/></w:endnotePr>'
_NUMBER = (
    f'<w:r><w:rPr><w:rStyle w:val="{styles.NOTE_MARK}"/></w:rPr><w:endnoteRef/></w:r>'
    "<w:r><w:tab/></w:r>"
)


@dataclass
class Notes:
    """The notes of a report in the order of their marks. `citations`: text of each source.

    With `apart`, no two notes print the same words for different Markdown, as two interviews under
    one pseudonym do: the later gets a number, and a reader can tell which it was.
    """

    base: bool
    citations: Mapping[str, str] = field(default_factory=dict)
    xml: list[str] = field(default_factory=list)
    links: dict[str, str] = field(default_factory=dict)  # address -> relationship of their part
    marked: list[tuple[Note, Spans]] = field(default_factory=list)  # each with what is printed
    apart: bool = False
    markdown: dict[str, str] = field(default_factory=dict)  # by printed words, with `apart`

    def mark(self, note: Note) -> str:
        """The raised number in the text; the note itself is kept for its part."""
        spans = note_spans(note, self.citations)
        if self.apart:
            spans = self._told_apart(note, spans)
        base = is_right_to_left(plain(spans), self.base)
        content = _NUMBER + span_runs(spans, base, self.links)
        self.marked.append((note, spans))
        number = len(self.xml) + 1
        self.xml.append(
            f'<w:endnote w:id="{number}">{paragraph(styles.NOTE_TEXT, content, base)}</w:endnote>'
        )
        return (
            f'<w:r><w:rPr><w:rStyle w:val="{styles.NOTE_MARK}"/></w:rPr>'
            f'<w:endnoteReference w:id="{number}"/></w:r>'
        )

    def _told_apart(self, note: Note, spans: Spans) -> Spans:
        text, number, told = note_text(note), 1, spans
        while self.markdown.setdefault(" ".join(plain(told).split()), text) != text:
            number += 1
            told = (*spans, Span(f" ({number})"))
        return told


@dataclass(frozen=True, slots=True)
class Sections:
    """Properties of sections: the first holds head and foot, those after it take them over."""

    first: str
    later: str


def sections_of(template: str, right_to_left: bool) -> Sections:
    """The two kinds of section of a template's `document.xml`, which has one."""
    found = _SECTION.search(template)
    content = found[1] if found else ""
    page = _MARGINS.sub("", content).replace("<w:titlePg/>", "")
    margins = "".join(_MARGINS.findall(content))
    title = "<w:titlePg/>" if "<w:titlePg/>" in content else ""
    bidi = "<w:bidi/>" if right_to_left else ""
    return Sections(
        f"<w:sectPr>{margins}{_COUNTED}{page}{title}{bidi}</w:sectPr>",
        f'<w:sectPr>{_COUNTED}<w:type w:val="continuous"/>{page}{bidi}</w:sectPr>',
    )


def ended(last: str, section: str) -> str:
    """The last piece of a body, its closing paragraph ending a section."""
    place = last.rindex("</w:pPr>")
    return last[:place] + section + last[place:]
