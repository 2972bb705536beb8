"""The report as HTML for the preview, from the same frozen `Report` that the writers read.

The window's documents understand a small part of HTML 4 and CSS; nothing else is used here. What
colours and fonts the classes stand for is the window's affair.
"""

from collections.abc import Iterator

from irm_desktop.domain.report import Report, ReportCommitment, ReportSection
from irm_desktop.domain.report_preview import MARK, PreviewPart, PreviewPlace, ReportPreview
from irm_desktop.export.html_commitment import CommitmentHtml
from irm_desktop.export.html_tables import codebook, glance, recommendations, report_table
from irm_desktop.export.html_text import HtmlText, escaped
from irm_desktop.export.options import ExportOptions
from irm_desktop.export.report_texts import (
    charts_of,
    commitments_of,
    heading_of,
    section_title,
    shown_sections,
)

Parts = Iterator[tuple[PreviewPlace, str]]


def report_html(report: Report, *, anchors: bool = True) -> str:
    """The whole report as one document; without `anchors` no place is marked in it."""
    html = "".join([part.html for part in report_preview(report).parts])
    direction = "rtl" if report.right_to_left else "ltr"
    html = f'<html lang="{report.language}"><body dir="{direction}">{html}</body></html>'
    return html if anchors else html.replace(MARK, "")


def report_preview(report: Report) -> ReportPreview:
    """The report in parts, with what stands where in them."""
    return ReportPreview(tuple(_Maker(report).parts()), report.right_to_left)


class _Maker:
    """Puts the parts of one report together."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._text = HtmlText(report.right_to_left, report.citations)
        self._commitments = CommitmentHtml(report, self._text, self._caption)
        self._counts: dict[str, int] = {}
        self._numbered = False

    def _caption(self, kind: str, text: str) -> str:
        """`Table 3. Milestones`: kind is table or figure, and names what is counted."""
        number = self._counts[kind] = self._counts.get(kind, 0) + 1
        word = self._report.terms.get(kind, kind)
        return self._text.line(f"{word} {number}. {text}", f"caption_{kind}")

    def parts(self) -> Iterator[PreviewPart]:
        report = self._report
        yield PreviewPart(self._cover(), (PreviewPlace("cover"),))
        for place, section in enumerate(shown_sections(report, ExportOptions())):
            yield self._section_part(section, first=not place)
            level = min(section.level + 1, 3)
            for commitment in commitments_of(section, report):
                yield self._part(self._commitment(commitment, level))

    def _section_part(self, section: ReportSection, *, first: bool) -> PreviewPart:
        """The first section begins a page, the first that has a number, and the commitments."""
        first_number = bool(section.number) and not self._numbered
        self._numbered |= bool(section.number)
        new_page = first or first_number or section.kind == "commitments"
        return self._part(self._section(section), new_page and section.level == 1)

    def _part(self, found: Parts, new_page: bool = False) -> PreviewPart:
        parts = [(place, html) for place, html in found if html]
        notes = self._text.end_notes()
        if notes:
            first = parts[0][0]
            parts.append((PreviewPlace(first.kind, first.id, "notes"), _marked(notes)))
        html = "".join([html for _, html in parts])
        return PreviewPart(html, tuple(place for place, _ in parts), new_page)

    def _cover(self) -> str:
        report, line = self._report, self._text.line
        words = report.terms
        parts = [line(report.member, "member", "p", MARK + escaped(report.member))]
        parts.append(line(report.title, "title"))
        parts.append(line(report.plan_title, "subtitle"))
        if report.draft_mark:
            parts.append(line(report.draft_mark, "draft"))
        for key, value in (
            ("period", report.period),
            ("researcher", report.researcher),
            ("stage", report.stage),
            ("date", report.date),
            ("method", report.instrument_label),
        ):
            if value:
                label = f"{words[key]}{words['colon']}"
                inner = f"<b>{escaped(label)}</b> {escaped(value)}"
                parts.append(line(f"{label} {value}", "cover", "p", inner))
        return "".join(parts)

    def _section(self, section: ReportSection) -> Parts:
        """Heading and content of a section, its commitments aside."""
        title, text = section_title(section), self._text
        head = text.line(title, "", f"h{section.level}", MARK + escaped(title))
        yield PreviewPlace("section", section.id), head
        for passage in section.passages:
            if not passage.markdown.strip():
                continue
            html = text.passage(passage.markdown)
            if passage.heading and passage.heading != section.title:
                html = text.line(passage.heading, "", f"h{section.level + 1}") + html
            field = "fixed" if passage.id.startswith("fixed.") else passage.section
            yield PreviewPlace("section", section.id, field), _marked(html)
        tables = [report_table(one, text, self._caption) for one in section.tables]
        made = "".join(tables) + self._glance(section) + self._charts(section)
        made += self._of_kind(section)
        yield PreviewPlace("section", section.id, "generated"), _marked(made)

    def _glance(self, section: ReportSection) -> str:
        figures = self._report.at_a_glance
        if section.kind != "at_a_glance" or not figures.rows:
            return ""
        return glance(figures, self._text, self._caption)

    def _of_kind(self, section: ReportSection) -> str:
        report, text = self._report, self._text
        match section.kind:
            case "recommendations":
                return recommendations(report, text, self._caption)
            case "methodology" if report.instrument_note.strip():
                return text.line(report.instrument_note, "note")
            case "codebook":
                return codebook(report, text, self._caption)
        return ""

    def _charts(self, section: ReportSection) -> str:
        report = self._report
        return "".join(
            f'<p class="figure"><img src="chart:{report.charts.index(one)}"/></p>'
            + self._caption("figure", one.title)
            for one in charts_of(section, report)
        )

    def _commitment(self, commitment: ReportCommitment, level: int) -> Parts:
        title = heading_of(commitment)
        star = '<span class="star">✪</span> ' if commitment.starred else ""
        head = self._text.line(title, "", f"h{level}", MARK + star + escaped(title))
        yield PreviewPlace("commitment", commitment.id), head
        for field, html in self._commitments.parts(commitment, level):
            yield PreviewPlace("commitment", commitment.id, field), _marked(html)


def _marked(html: str) -> str:
    """HTML with a mark at the start of its first text."""
    if not html:
        return ""
    if html.startswith(("<table", "<ul", "<ol")):  # no text may stand between their tags
        return f'<p class="mark">{MARK}</p>{html}'
    end = html.index(">") + 1
    return f"{html[:end]}{MARK}{html[end:]}"
