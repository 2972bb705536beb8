"""Every text a Word report must show, in the order of the document, taken from the Report alone.

`docx_check` compares the written file with it, so it knows nothing of how the writer works. What a
section shows is said here too, once for every writer.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache

from irm_desktop.domain.report import (
    ChartSeries,
    GridGroup,
    GridRow,
    OverviewGrid,
    Report,
    ReportCommitment,
    ReportSection,
    ReportTable,
)
from irm_desktop.domain.titles import shown_title
from irm_desktop.export.markdown import Block, Note, Parsed, notes_in, plain
from irm_desktop.export.markdown import blocks as blocks_of
from irm_desktop.export.notes import note_spans
from irm_desktop.export.options import ExportOptions

_SIGNS = " \t\n-*_#>+="  # what may be a rule, or a list or heading without words
# A sign of its own for each light: colour alone says nothing to many.
SIGNS = {"green": "●", "yellow": "▲", "red": "■"}
FEW_ROWS = 3  # of an overview grid from right to left: more are told in words


Said = tuple[str, bool]  # a text of the report, and whether it is Markdown


def section_title(section: ReportSection) -> str:
    """`IV Commitments`: the number, where there is one, and the title."""
    return f"{section.number} {section.title}".strip()


def heading_of(commitment: ReportCommitment) -> str:
    """`1.2. Title`, as the commitment is headed and listed in the contents."""
    return f"{commitment.number}. {shown_title(commitment.number, commitment.title)}".lstrip(". ")


def commitments_of(section: ReportSection, report: Report) -> tuple[ReportCommitment, ...]:
    """The commitments that a section names, in the order of the report."""
    if section.kind != "commitments" or not section.commitments:
        return ()
    named = set(section.commitments)
    return tuple(commitment for commitment in report.commitments if commitment.id in named)


def charts_of(section: ReportSection, report: Report) -> tuple[ChartSeries, ...]:
    """The charts a section names; all stand at a glance, where no section names any."""
    if section.kind == "at_a_glance" and not any(each.charts for each in report.sections):
        return report.charts
    return tuple(figures for figures in report.charts if figures.id in section.charts)


def shown_sections(
    report: Report, options: ExportOptions, more: Collection[str] = ()
) -> tuple[ReportSection, ...]:
    """The sections that are printed: those with content, and those over sections with content.
    `more`: ids of sections that are printed in any case."""
    shown: list[ReportSection] = []
    wanted = 0  # the level over the section that was kept last
    for section in reversed(report.sections):
        has = section.id in more or has_content(section, report, options)
        if has or 0 < section.level <= wanted:
            shown.append(section)
            wanted = section.level - 1
        elif section.level <= wanted:
            wanted = 0
    return tuple(reversed(shown))


def has_content(section: ReportSection, report: Report, options: ExportOptions) -> bool:
    """Whether anything would follow the heading: a heading over nothing is not printed."""
    own = {
        "at_a_glance": bool(report.at_a_glance.rows),
        "recommendations": bool(report.recommendations),
        "methodology": bool(report.instrument_note.strip()),
        "codebook": options.codebook and bool(report.codebook),
    }
    return (
        own.get(section.kind, False)
        or any(_has_words(passage.markdown) for passage in section.passages)
        or any(table.rows for table in section.tables)
        or (options.charts and bool(charts_of(section, report)))
        or bool(commitments_of(section, report))
    )


def _has_words(markdown: str) -> bool:
    """Whether a text prints more than a rule; nearly always its letters say so."""
    return bool(markdown.strip(_SIGNS)) or any(
        block.kind != "rule" for block in blocks_of(markdown)
    )


def expected(report: Report, options: ExportOptions, blocks: Parsed) -> tuple[list[str], list[str]]:
    """The texts after the table of contents, cover first, and the notes by their marks' order.

    What follows one another without anything between is one text, which is found at once.
    """
    texts: list[str] = []
    notes: list[Note] = []
    for text, is_markdown in _said(report, options):
        if not is_markdown:
            texts.append(text)
            continue
        found = blocks(text)
        texts.append(words_of(found))
        if "^[" in text or "[@" in text:
            notes += [note for block in found if not block.bare for note in notes_in(block)]
    return texts, [plain(note_spans(note, report.citations)) for note in notes]


def words_of(found: Sequence[Block]) -> str:
    """The words of a Markdown text: its paragraphs and cells, one after the other."""
    parts: list[str] = []
    for block in found:
        parts.append(plain(block.spans))
        if block.bare:
            parts += [spans[0].text for row in block.rows for spans in row if spans]
            continue
        for row in block.rows:
            parts += [plain(spans) for spans in row]
    return "".join(parts)


def _plain(texts: Iterable[str]) -> Iterator[Said]:
    return ((text, False) for text in texts)


def _said(report: Report, options: ExportOptions) -> Iterator[Said]:
    cover = (report.member, report.title, report.plan_title, report.period, report.researcher)
    yield from _plain((*cover, report.draft_mark))
    for section in shown_sections(report, options):
        yield section_title(section), False
        yield from ((passage.markdown, True) for passage in section.passages)
        for table in section.tables:
            yield from _table(table)
        if section.kind == "at_a_glance":
            for row in report.at_a_glance.rows:
                yield from _plain((row.label, *row.values[: len(report.at_a_glance.columns)]))
        if options.charts:
            yield from _plain(figures.title for figures in charts_of(section, report))
        yield from _of_kind(section, report, options)


def _table(table: ReportTable) -> Iterator[Said]:
    if not table.rows or not table.columns:
        return
    yield from _plain((table.caption, *(column.label for column in table.columns)))
    for row in table.rows:
        shown = 1 if row.kind == "heading" else len(table.columns)
        yield from ((cell.text, True) for cell in row.cells[:shown])
    yield from ((note, True) for note in table.notes)


def _of_kind(section: ReportSection, report: Report, options: ExportOptions) -> Iterator[Said]:
    match section.kind:
        case "commitments":
            for commitment in commitments_of(section, report):
                yield from _commitment(commitment, report.right_to_left)
        case "recommendations":
            for item in report.recommendations:
                yield item.number, False
                yield from ((text, True) for text in (item.text, item.addressee, item.follow_up))
        case "methodology":
            yield report.instrument_note, False
        case "codebook" if options.codebook:
            for entry in report.codebook:
                yield from _plain((entry.label, entry.definition))
                for _, label, code, definition in entry.values:
                    yield from _plain((label, code, definition))


def _commitment(commitment: ReportCommitment, right_to_left: bool) -> Iterator[Said]:
    yield from _plain(_head(commitment))
    yield from _plain(_grid(commitment.grid, right_to_left))
    for passage in commitment.passages:
        if passage.markdown.strip():
            yield passage.markdown, True
    for milestone in commitment.milestones:
        yield from _plain((milestone.number, milestone.title, milestone.start, milestone.end))


def _head(commitment: ReportCommitment) -> Iterator[str]:
    yield heading_of(commitment)
    yield commitment.text
    for label, value in commitment.facts:
        if value:
            yield from (label, value)
    yield commitment.star_note
    yield from commitment.status


@lru_cache(maxsize=16)
def _heads(groups: tuple[GridGroup, ...], right_to_left: bool) -> str:
    """The heads of the columns, the same at each commitment."""
    labels = [group.label for group in groups]
    if not right_to_left:
        labels += [value for group in groups for value in group.values]
    return "".join(labels)


def marked_values(grid: OverviewGrid, row: GridRow) -> list[str]:
    """For each group what its cells say in words: the marked values, or the note instead."""
    words = []
    for values, note in values_of(grid, row):
        words.append(note or "\n".join(value for value, mark in values if mark))
    return words


def values_of(grid: OverviewGrid, row: GridRow) -> Iterator[tuple[list[tuple[str, bool]], str]]:
    """For each group its values, each with whether it is marked, and the note if there is one."""
    place = 0
    for group, note in zip(grid.groups, row.notes, strict=True):
        marks = row.marks[place : place + len(group.values)]
        yield list(zip(group.values, marks, strict=True)), note
        place += len(group.values)


def _grid(grid: OverviewGrid, right_to_left: bool) -> Iterator[str]:
    """All headings and the notes; from right to left the values stand in each row instead."""
    if not grid.groups or not grid.rows:
        return
    yield _heads(grid.groups, right_to_left)
    for row in grid.rows:
        yield row.label
        if not right_to_left:
            yield from row.notes
        elif len(grid.rows) > FEW_ROWS:
            yield from marked_values(grid, row)
        else:
            for values, note in values_of(grid, row):
                yield from [note] if note else [value for value, _ in values]
