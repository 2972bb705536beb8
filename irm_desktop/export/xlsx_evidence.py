"""How well the ratings are founded, by commitment and by question; and the sources themselves."""

from irm_desktop.domain.report import Report, ReportCommitment
from irm_desktop.export.markdown import Note, blocks, notes_in, plain
from irm_desktop.export.notes import note_spans
from irm_desktop.export.xlsx_tables import Column, Sheet, labelled_apart
from irm_desktop.export.xlsx_text import CellValue, date_value


def by_commitment(report: Report) -> Sheet:
    """A row a commitment, and one for the plan's own questions that have evidence."""
    words = report.terms
    columns = [
        Column("_id", words["identifier"], "hidden"),
        Column("number", words["number"], "text"),
        Column("title", words["title"], "title"),
        Column("asked", words["asked"], "count"),
        Column("rated", words["rated"], "count"),
        Column("with_reason", words["with_reason"], "count"),
        Column("with_evidence", words["with_evidence"], "count"),
        Column("notes", words["notes_in_texts"], "count"),
        Column("with_source", words["with_source"], "count"),
        Column("enough", words["enough_evidence"], "count"),
    ]
    rows = tuple(_of_commitment(one) for one in report.commitments)
    title = words["evidence_by_commitment"]
    return Sheet("EvidenceByCommitment", title, labelled_apart(columns), rows)


def _of_commitment(one: ReportCommitment) -> tuple[CellValue, ...]:
    ratings = one.ratings
    return (
        one.id,
        one.number,
        one.title,
        len(ratings),
        sum(bool(rating.value) for rating in ratings),
        sum(bool(rating.reason) for rating in ratings),
        sum(bool(rating.evidence) for rating in ratings),
        sum(notes(part.markdown) for part in one.passages),
        sum(bool(rating.sources) for rating in ratings),
        sum(rating.enough is True for rating in ratings),
    )


def notes(markdown: str) -> int:
    """How many notes and citations a text has."""
    if "^[" not in markdown and "[@" not in markdown:
        return 0
    return sum(1 for block in blocks(markdown) for _ in notes_in(block))


def by_question(report: Report) -> Sheet:
    """A row a question, over all commitments."""
    words = report.terms
    columns = [
        Column("indicator", words["identifier"], "hidden"),
        Column("label", words["indicator"], "title"),
        Column("asked", words["commitments"], "count"),
        Column("rated", words["rated"], "count"),
        Column("with_reason", words["with_reason"], "count"),
        Column("with_evidence", words["with_evidence"], "count"),
        Column("with_source", words["with_source"], "count"),
        Column("enough", words["enough_evidence"], "count"),
    ]
    found: dict[str, list[int]] = {}
    labels: dict[str, str] = {}
    for one in report.commitments:
        for rating in one.ratings:
            labels[rating.indicator] = rating.label
            counts = found.setdefault(rating.indicator, [0] * 6)
            given = (rating.value, rating.reason, rating.evidence, rating.sources)
            told = (True, *map(bool, given), rating.enough is True)
            found[rating.indicator] = [n + more for n, more in zip(counts, told, strict=True)]
    rows: tuple[tuple[CellValue, ...], ...] = tuple(
        (name, labels[name], *counts) for name, counts in found.items()
    )
    title = words["evidence_by_question"]
    return Sheet("EvidenceByQuestion", title, labelled_apart(columns), rows)


def sources_sheet(report: Report) -> Sheet | None:
    """The sources that texts cite or that support something, with how much hangs on each."""
    if not report.sources:
        return None
    words = report.terms
    columns = [
        Column("key", words["source_key"], "text"),
        Column("kind", words["source_kind"], "field"),
        Column("ground", words["source_ground"], "field"),
        Column("source", words["source"], "wide"),
        Column("accessed", words["accessed"], "date"),
        Column("files", words["source_files"], "count"),
        Column("supports", words["source_supports"], "count"),
        Column("cited", words["source_cited"], "count"),
    ]
    rows = tuple(
        (
            one.key,
            one.kind,
            one.ground,
            plain(note_spans(Note((), ((one.key, ""),)), {one.key: one.citation})),
            date_value(one.accessed),
            one.attachments,
            one.supports,
            one.cited,
        )
        for one in report.sources
    )
    return Sheet("Sources", words["sources"], labelled_apart(columns), rows)
