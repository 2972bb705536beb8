"""A Markdown text as the paragraphs that a reviewer sees (`domain.rich_text`)."""

from collections.abc import Iterator

from irm_desktop.domain.rich_markdown import note_markdown
from irm_desktop.domain.rich_text import RichParagraph, RichSpan, RichText
from irm_desktop.export.markdown import Block, Note, Spans, blocks


def rich(markdown: str) -> RichText:
    """The paragraphs, items and cells of a text in their order. A cell has its row and column from
    0, the head being row 0, and the number of its table."""
    found: list[RichParagraph] = []
    tables = 0
    for block in blocks(markdown):
        if block.kind == "table":
            tables += 1
            found += _cells(block, tables)
        else:
            found.append(
                RichParagraph(
                    block.kind,
                    rich_spans(block.spans),
                    block.level,
                    block.quoted,
                    block.list_id,
                    block.start,
                )
            )
    return tuple(found)


def rich_spans(spans: Spans) -> tuple[RichSpan, ...]:
    """The spans, each note as its Markdown."""
    return tuple(
        RichSpan("", note=note_text(span.note)) if span.note is not None else RichSpan(*span[:5])
        for span in spans
    )


def note_text(note: Note) -> str:
    """The Markdown of a note, as a review copy and its snapshot spell it."""
    return note_markdown(rich_spans(note.spans), note.sources)


def _cells(table: Block, number: int) -> Iterator[RichParagraph]:
    for row, line in enumerate(table.rows):
        for column, spans in enumerate(line):
            yield RichParagraph("cell", rich_spans(spans), row, False, number, column)
