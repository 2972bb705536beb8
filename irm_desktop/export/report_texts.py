"""Every text a Word report must show, in the order of the document, taken from the Report alone.

`docx_check` compares the written file with it, so it knows nothing of how the writer works.
"""

from collections.abc import Iterator

from irm_desktop.domain.report import GridRow, OverviewGrid, Report, ReportCommitment, ReportSection
from irm_desktop.domain.titles import shown_title
from irm_desktop.export.markdown import Parsed, plain
from irm_desktop.export.options import ExportOptions


def section_title(section: ReportSection) -> str:
    """`IV Commitments`: the number, where there is one, and the title."""
    return f"{section.number} {section.title}".strip()


def heading_of(commitment: ReportCommitment) -> str:
    """`1.2. Title`, as the commitment is headed and listed in the contents."""
    return f"{commitment.number}. {shown_title(commitment.number, commitment.title)}".lstrip(". ")


def has_content(section: ReportSection, report: Report, options: ExportOptions) -> bool:
    """Whether anything would follow the heading: a heading over nothing is not printed."""
    own = {
        "at_a_glance": bool(report.at_a_glance.rows),
        "commitments": bool(report.commitments),
        "recommendations": bool(report.recommendations),
        "methodology": bool(report.instrument_note.strip()),
        "codebook": options.codebook and bool(report.codebook),
    }
    texts = any(passage.markdown.strip() for passage in section.passages)
    return own.get(section.kind, False) or texts


def expected_texts(report: Report, options: ExportOptions, blocks: Parsed) -> Iterator[str]:
    """The texts after the table of contents, cover first."""
    yield from (report.member, report.title, report.plan_title, report.period, report.researcher)
    for section in report.sections:
        if has_content(section, report, options):
            yield section_title(section)
        for passage in section.passages:
            yield from _markdown(passage.markdown, blocks)
        yield from _of_kind(section, report, options, blocks)


def _of_kind(
    section: ReportSection, report: Report, options: ExportOptions, blocks: Parsed
) -> Iterator[str]:
    match section.kind:
        case "at_a_glance":
            for row in report.at_a_glance.rows:
                yield row.label
                yield from row.values[: len(report.at_a_glance.columns)]
            yield from (figures.title for figures in report.charts if options.charts)
        case "commitments":
            for commitment in report.commitments:
                yield from _commitment(commitment, blocks, report.right_to_left)
        case "recommendations":
            for item in report.recommendations:
                yield item.number
                yield from _markdown(item.text, blocks)
                yield item.addressee
        case "methodology":
            yield report.instrument_note
        case "codebook" if options.codebook:
            for entry in report.codebook:
                yield from (entry.label, entry.definition)
                for _, label, code, definition in entry.values:
                    yield from (label, code, definition)


def _commitment(commitment: ReportCommitment, blocks: Parsed, right_to_left: bool) -> Iterator[str]:
    yield heading_of(commitment)
    yield commitment.text
    for label, value in commitment.facts:
        if value:
            yield from (label, value)
    yield commitment.star_note
    yield from commitment.status
    yield from _grid(commitment.grid, right_to_left)
    for passage in commitment.passages:
        if passage.markdown.strip():
            yield passage.heading
        yield from _markdown(passage.markdown, blocks)
    for milestone in commitment.milestones:
        yield from (milestone.number, milestone.title, milestone.start, milestone.end)


def marked_values(grid: OverviewGrid, row: GridRow) -> list[str]:
    """For each group what its cells say in words: the marked values, or the note instead."""
    words = []
    place = 0
    for group, note in zip(grid.groups, row.notes, strict=True):
        marks = row.marks[place : place + len(group.values)]
        marked = [value for value, mark in zip(group.values, marks, strict=True) if mark]
        words.append(note or "\n".join(marked))
        place += len(group.values)
    return words


def _grid(grid: OverviewGrid, right_to_left: bool) -> Iterator[str]:
    """All headings and the notes; from right to left the marked values stand there in words."""
    if not grid.groups or not grid.rows:
        return
    yield from (group.label for group in grid.groups)
    if not right_to_left:
        yield from (value for group in grid.groups for value in group.values)
    for row in grid.rows:
        yield row.label
        yield from marked_values(grid, row) if right_to_left else row.notes


def _markdown(text: str, blocks: Parsed) -> Iterator[str]:
    for block in blocks(text):
        yield plain(block.spans)
        for row in block.rows:
            yield from (plain(spans) for spans in row)
