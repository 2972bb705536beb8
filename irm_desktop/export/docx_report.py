"""The report as a Word document, one function a part: cover, contents, sections, commitments.

What stands in the report is decided by `domain.report.Report`; how it looks, by the template.
"""

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from irm_desktop import __version__
from irm_desktop.domain.report import Report, ReportSection
from irm_desktop.export import docx_styles as styles
from irm_desktop.export.atomic import written
from irm_desktop.export.docx_body import Body, Entry
from irm_desktop.export.docx_check import check_document
from irm_desktop.export.docx_commitment import add_commitments
from irm_desktop.export.docx_figures import add_charts, add_glance
from irm_desktop.export.docx_form import BodyForm
from irm_desktop.export.docx_lists import add_codebook, add_recommendations
from irm_desktop.export.docx_notes import Notes, sections_of
from irm_desktop.export.docx_package import Content, Particulars, template_part, write_package
from irm_desktop.export.docx_pages import filled, guessed_pages
from irm_desktop.export.docx_report_table import add_report_table
from irm_desktop.export.docx_tables import PAGE
from irm_desktop.export.options import ExportOptions
from irm_desktop.export.report_texts import (
    charts_of,
    commitments_of,
    section_title,
    shown_sections,
)
from irm_desktop.export.typography import typeset
from irm_desktop.export.word_chart import word_chart
from irm_desktop.export.wordml import complex_field, field_around, internal_link, paragraph, run

CONTENTS_LEVELS = 3
_BEGUN = PAGE * 2 // 5  # twips: a page with less on it is not left for a new one
_LINES = 40  # of the contents, on a page of them
_HEAD_LINE = 100  # characters of the running head that fit on a line


def write_docx(report: Report, path: Path, options: ExportOptions | None = None) -> None:
    """Write the report as .docx: beside `path`, read back and compared, then named.

    Raises ExportFailed; `path` is then as it was.
    """
    with _collector_waiting():
        _write(typeset(report), path, options or ExportOptions())


@contextmanager
def _collector_waiting() -> Iterator[None]:
    """Let no garbage be looked for among the hundred thousands of small texts of a long report.

    Nothing here makes circles that only the collector could free.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _write(report: Report, path: Path, options: ExportOptions) -> None:
    body = _body(report, options)
    content = Content(
        body=_assembled(report, body, options),
        closing=body.closing(),
        links=body.links,
        list_starts=body.list_starts,
        notes=body.notes.xml,
        note_links=body.notes.links,
        charts=[word_chart(figures, report.right_to_left) for figures in body.figures],
    )
    about = _particulars(report, options)
    form = BodyForm()
    try:
        with written(
            path, lambda file: check_document(file, report, options, body.blocks, form)
        ) as target:
            write_package(target, options.word_template(), content, about, form.add)
            form.end()
    finally:
        form.end()


def _new_body(report: Report, options: ExportOptions) -> Body:
    template = template_part(options.word_template(), "word/document.xml")
    return Body(
        report.right_to_left,
        report.language,
        report.terms,
        sections_of(template, report.right_to_left),
        Notes(report.right_to_left, report.citations),
    )


def _body(report: Report, options: ExportOptions) -> Body:
    body = _new_body(report, options)
    for section in shown_sections(report, options):
        body.begin()
        _section(body, section, report, options)
    return body


def _section(body: Body, section: ReportSection, report: Report, options: ExportOptions) -> None:
    level = section.level
    body.heading(
        level, section_title(section), f"s_{section.id}", new_page=_opens_page(body, section)
    )
    for passage in section.passages:
        if body.says(passage.markdown):
            if passage.heading and passage.heading != section.title:
                anchor = f"p_{passage.id}" if level == 1 else ""
                body.heading(level + 1, passage.heading, anchor)
            body.passage(passage.markdown)
    for table in section.tables:
        add_report_table(body, table)
    if section.kind == "at_a_glance":
        add_glance(body, report.at_a_glance)
    if options.charts:
        add_charts(body, charts_of(section, report))
    _CONTENT.get(section.kind, _nothing)(body, section, report, options)


def _opens_page(body: Body, section: ReportSection) -> bool:
    """The first section, the first that has a number, and the commitments; others run on."""
    if section.level > 1:
        return False
    if not body.entries:
        return True
    first_number = bool(section.number) and not body.numbered
    body.numbered = body.numbered or bool(section.number)
    # A page that has just begun is not left: a few lines alone on it would look forgotten.
    return (first_number or section.kind == "commitments") and filled(body.xml) > _BEGUN


def _nothing(body: Body, section: ReportSection, report: Report, options: ExportOptions) -> None:
    """A section of passages and tables alone."""


def _commitments(
    body: Body, section: ReportSection, report: Report, options: ExportOptions
) -> None:
    add_commitments(body, commitments_of(section, report), options, section.level + 1)


def _recommendations(
    body: Body, section: ReportSection, report: Report, options: ExportOptions
) -> None:
    add_recommendations(body, report.recommendations)


def _methodology(
    body: Body, section: ReportSection, report: Report, options: ExportOptions
) -> None:
    if report.instrument_note:
        body.keep_last()
        body.line(styles.NOTE, report.instrument_note)


def _codebook(body: Body, section: ReportSection, report: Report, options: ExportOptions) -> None:
    if options.codebook:
        add_codebook(body, report.codebook, section.level + 1)


_CONTENT: dict[str, Callable[[Body, ReportSection, Report, ExportOptions], None]] = {
    "commitments": _commitments,
    "recommendations": _recommendations,
    "methodology": _methodology,
    "codebook": _codebook,
}


def _assembled(report: Report, body: Body, options: ExportOptions) -> list[str]:
    shown = [entry for entry in body.entries if entry.level <= CONTENTS_LEVELS]
    contents = _contents(body, shown, options) if options.contents and shown else ""
    return [_cover(report, options), contents, *body.xml]


def _cover(report: Report, options: ExportOptions) -> str:
    front = _new_body(report, options)
    front.line(styles.COVER_KIND, report.member)
    front.line(styles.TITLE, report.title)
    front.line(styles.SUBTITLE, report.plan_title)
    words = report.terms
    for key, value in (
        ("period", report.period),
        ("researcher", report.researcher),
        ("stage", report.stage),
        ("date", report.date),
        ("method", report.instrument_label),
    ):
        if value:
            front.labelled(styles.COVER_LINE, words[key], value)
    front.line(styles.COVER_DRAFT, report.draft_mark)
    return "".join(front.xml)


def _contents(body: Body, entries: Sequence[Entry], options: ExportOptions) -> str:
    """The table of contents with its lines filled in: LibreOffice never makes them itself.

    Each line asks for its page with a PAGEREF of its own, which LibreOffice works out on opening
    and Word when it updates fields; until then it shows the page that was guessed. Inside a TOC
    field, which Word can also rebuild after headings were changed, LibreOffice keeps the guess.
    """
    lines = []
    pages = guessed_pages(body.xml, [entry.place for entry in entries], 3 + len(entries) // _LINES)
    deepest = max(entry.level for entry in entries)
    for entry, page in zip(entries, pages, strict=True):
        text = run(entry.text, base=body.base) + "<w:r><w:tab/></w:r>"
        link = internal_link(
            entry.anchor, text + complex_field(f"PAGEREF {entry.anchor} \\h", str(page))
        )
        lines.append((styles.TOC[entry.level - 1], link))
    heading = paragraph(styles.TOC_HEADING, run(body.terms["contents"], base=body.base), body.base)
    if not options.contents_field:
        return heading + "".join(paragraph(style, link, body.base) for style, link in lines)
    opening, end = field_around(f'TOC \\o "1-{min(deepest, 2)}" \\h \\z \\u')
    (style, link), *others = lines
    return (
        '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/>'
        "<w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>"
        + heading
        + paragraph(style, opening + link, body.base)
        + "".join(paragraph(style, link, body.base) for style, link in others)
        + f"{paragraph(styles.AFTER_TABLE, end)}</w:sdtContent></w:sdt>"
    )


def _running_head(report: Report) -> str:
    """Member and title at one end, stage and date at the other; on two lines if they are long."""
    title = report.title
    if report.member not in title:
        title = f"{report.member} · {title}"
    state = " · ".join(part for part in (report.stage, report.date) if part)
    gap = "\t" if len(title) + len(state) <= _HEAD_LINE else "\n\t"
    return f"{title}{gap}{state}" if state else title


def _particulars(report: Report, options: ExportOptions) -> Particulars:
    now = options.now or datetime.now(UTC)
    return Particulars(
        title=report.title,
        author=report.researcher,
        language=report.language,
        right_to_left=report.right_to_left,
        identifier=f"{report.workspace_id}/{report.plan_key}/{report.kind}",
        created=now.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        header=_running_head(report),
        draft=report.draft_mark,
        page=(f"{report.terms['page']} ", f" {report.terms['of']} "),
        custom={
            "irm.workspace": report.workspace_id,
            "irm.plan": report.plan_key,
            "irm.report": report.kind,
            "irm.instrument": report.instrument,
            "irm.language": report.language,
            "irm.program": f"IRM Desktop {__version__}",
        },
        update_fields=options.update_fields,
    )
