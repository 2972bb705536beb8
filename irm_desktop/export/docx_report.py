"""The report as a Word document, one function a part: cover, contents, sections, commitments.

What stands in the report is decided by `domain.report.Report`; how it looks, by the template.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from irm_desktop.domain.report import Report, ReportSection
from irm_desktop.export import docx_styles as styles
from irm_desktop.export.docx_body import Body
from irm_desktop.export.docx_check import check_document
from irm_desktop.export.docx_commitment import add_commitments
from irm_desktop.export.docx_figures import add_charts, add_glance
from irm_desktop.export.docx_file import (
    collector_waiting,
    content_of,
    new_body,
    write_checked,
)
from irm_desktop.export.docx_front import add_cover, assembled, particulars
from irm_desktop.export.docx_lists import add_codebook, add_recommendations
from irm_desktop.export.docx_pages import filled
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

SectionWriter = Callable[[Body, ReportSection, Report, ExportOptions], None]
_BEGUN = PAGE * 2 // 5  # twips: a page with less on it is not left for a new one


@dataclass(frozen=True, slots=True)
class Parts:
    """Who writes the texts of a section, and what follows them by its kind: a review copy has
    fields there."""

    passages: SectionWriter
    kinds: Mapping[str, SectionWriter]


def write_docx(report: Report, path: Path, options: ExportOptions | None = None) -> None:
    """Write the report as .docx: beside `path`, read back and compared, then named.

    Raises ExportFailed; `path` is then as it was.
    """
    with collector_waiting():
        _write(typeset(report), path, options or ExportOptions())


def _write(report: Report, path: Path, options: ExportOptions) -> None:
    body = report_body(report, options)
    add_sections(body, report, options)
    front = report_body(report, options)
    add_cover(front, report)
    write_checked(
        path,
        options,
        content_of(body, assembled(body, front, options)),
        particulars(report, options),
        lambda file, form: check_document(file, report, options, body.blocks, form),
    )


def report_body(report: Report, options: ExportOptions) -> Body:
    """An empty body for a report."""
    return new_body(options, report.right_to_left, report.language, report.terms, report.citations)


def add_sections(
    body: Body,
    report: Report,
    options: ExportOptions,
    parts: Parts | None = None,
    more: Collection[str] = (),
) -> None:
    """The sections with content, and those of which `more` has the ids."""
    for section in shown_sections(report, options, more):
        body.begin()
        _section(body, section, report, options, parts or PARTS)


def _section(
    body: Body, section: ReportSection, report: Report, options: ExportOptions, parts: Parts
) -> None:
    body.heading(
        section.level,
        section_title(section),
        f"s_{section.id}",
        new_page=_opens_page(body, section),
    )
    parts.passages(body, section, report, options)
    for table in section.tables:
        add_report_table(body, table)
    if section.kind == "at_a_glance":
        add_glance(body, report.at_a_glance)
    if options.charts:
        add_charts(body, charts_of(section, report))
    if section.kind in parts.kinds:
        parts.kinds[section.kind](body, section, report, options)


def add_passages(
    body: Body, section: ReportSection, report: Report, options: ExportOptions
) -> None:
    """The texts of a section, those of several under their headings."""
    level = section.level
    for passage in section.passages:
        if body.says(passage.markdown):
            if passage.heading and passage.heading != section.title:
                anchor = f"p_{passage.id}" if level == 1 else ""
                body.heading(level + 1, passage.heading, anchor)
            body.passage(passage.markdown)


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


PARTS = Parts(
    add_passages,
    {
        "commitments": _commitments,
        "recommendations": _recommendations,
        "methodology": _methodology,
        "codebook": _codebook,
    },
)
