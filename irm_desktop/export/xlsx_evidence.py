"""How well the ratings are founded: reasons, evidence and notes, by commitment and by question."""

from irm_desktop.domain.report import Report, ReportCommitment
from irm_desktop.export.markdown import blocks, notes_in
from irm_desktop.export.xlsx_tables import Column, Sheet, labelled_apart
from irm_desktop.export.xlsx_text import CellValue


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
    ]
    found: dict[str, list[int]] = {}
    labels: dict[str, str] = {}
    for one in report.commitments:
        for rating in one.ratings:
            labels[rating.indicator] = rating.label
            counts = found.setdefault(rating.indicator, [0, 0, 0, 0])
            told = (True, bool(rating.value), bool(rating.reason), bool(rating.evidence))
            found[rating.indicator] = [n + more for n, more in zip(counts, told, strict=True)]
    rows: tuple[tuple[CellValue, ...], ...] = tuple(
        (name, labels[name], *counts) for name, counts in found.items()
    )
    title = words["evidence_by_question"]
    return Sheet("EvidenceByQuestion", title, labelled_apart(columns), rows)
