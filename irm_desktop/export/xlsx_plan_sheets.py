"""The workbook's sheets about the plan: its process, its recommendations, the self-assessment."""

from collections.abc import Iterator, Sequence

from irm_desktop.domain.report import (
    CodebookEntry,
    Report,
    ReportCommitment,
    ReportRecommendation,
    ReportTable,
)
from irm_desktop.export.xlsx_tables import Column, Sheet, labelled_apart
from irm_desktop.export.xlsx_text import CellValue, count_value

OWN = "self_assessment_"  # begins the name of what the government says of itself
_COMPLETIONS = ("completion_midterm", "completion_end_of_term")
_YES_NO = ("responded", "integrated")


def process_sheet(report: Report) -> Sheet | None:
    """Every question about the plan, and every test, with answer, explanation and evidence."""
    words = report.terms
    columns = [
        Column("_id", words["identifier"], "hidden"),
        Column("topic", words["process"], "title"),
        Column("question", words["question"], "long"),
        Column("answer", words["answer"], "field"),
        Column("explanation", words["explanation"], "long"),
        Column("evidence", words["evidence"], "long"),
    ]
    rows = tuple(line for table in report.process for line in _answers(table))
    if not rows:
        return None
    return Sheet("Process", words["process"], labelled_apart(columns), rows)


def _answers(table: ReportTable) -> Iterator[tuple[CellValue, ...]]:
    for number, row in enumerate(table.rows, 1):
        if row.kind == "heading":
            continue
        texts = [cell.text for cell in row.cells][:4]
        texts += [""] * (4 - len(texts))
        # An answer may be a number: of days, of points.
        yield (f"{table.id}.{number}", table.caption, texts[0], count_value(texts[1]), *texts[2:])


def recommendations_sheet(report: Report) -> Sheet:
    """What the report recommends; the sheet is there without any too, to be filled."""
    words = report.terms
    columns = [
        Column("_id", words["identifier"], "hidden"),
        Column("number", words["number"], "text"),
        Column("text", words["recommendation"], "wide"),
        Column("addressee", words["addressee"], "title"),
        Column("smart", words["smart"], "title"),
        Column("follow_up", words["follow_up"], "long"),
    ]
    rows = tuple(
        (one.id, one.number, one.text, one.addressee, "; ".join(one.smart), one.follow_up)
        for one in report.recommendations
    )
    return Sheet("Recommendations", words["recommendations"], labelled_apart(columns), rows)


def previous_sheet(report: Report) -> Sheet | None:
    """What the report before recommended, and what became of it."""
    if not report.previous:
        return None
    words = report.terms
    columns = [
        Column("_id", words["identifier"], "hidden"),
        Column("number", words["number"], "text"),
        Column("text", words["recommendation"], "wide"),
        Column("addressee", words["addressee"], "title"),
        Column("responded", words["responded"], "choice"),
        Column("integrated", words["integrated"], "choice"),
        Column("follow_up", words["follow_up"], "long"),
    ]
    rows = tuple(map(_followed_up, report.previous))
    title = words["previous_recommendations"]
    return Sheet("PreviousRecommendations", title, labelled_apart(columns), rows)


def _followed_up(one: ReportRecommendation) -> tuple[CellValue, ...]:
    shown = (one.number, one.text, one.addressee, one.responded, one.integrated, one.follow_up)
    return (one.id, *shown)


def yes_or_no(report: Report) -> dict[str, CodebookEntry]:
    """A list to choose from for what is answered by yes or no and stands in no codebook."""
    words = report.terms
    values = tuple((name, words[name], "", "") for name in ("yes", "no"))
    return {
        name: CodebookEntry(name, words[name], "", words[name], "", values, "", True)
        for name in _YES_NO
    }


def self_assessment_sheet(report: Report) -> Sheet | None:
    """The government's own rating of each commitment beside the IRM's, and how they differ."""
    pairs = _pairs(report.commitments)
    if not pairs:
        return None
    words = report.terms
    columns = [
        Column("_id", words["identifier"], "hidden"),
        Column("number", words["number"], "text"),
        Column("title", words["title"], "title"),
    ]
    for own, theirs, difference in pairs:
        labels = {one.indicator: one.label for one in report.commitments[0].ratings}
        told = {one.id: one.label for one in report.commitments[0].derived}
        name = labels[theirs]
        columns += [
            Column(own, words["by_government"].format(name=name), "choice"),
            Column(theirs, words["by_irm"].format(name=name), "choice"),
            Column(difference, told.get(difference, difference), "computed"),
        ]
    rows = tuple(_compared(one, pairs) for one in report.commitments)
    return Sheet("SelfAssessment", words["self_assessment"], labelled_apart(columns), rows)


def _pairs(commitments: Sequence[ReportCommitment]) -> list[tuple[str, str, str]]:
    """What the government rated, what the IRM did, and the derived value that compares them."""
    if not commitments:
        return []
    asked = [one.indicator for one in commitments[0].ratings]
    found = []
    for own in asked:
        if not own.startswith(f"{OWN}completion"):
            continue
        stage = own.removeprefix(f"{OWN}completion")
        wanted = (f"completion{stage}",) if stage else _COMPLETIONS
        theirs = next((name for name in wanted if name in asked), None)
        if theirs is not None:
            found.append((own, theirs, f"{OWN}difference{stage}"))
    return found


def _compared(
    one: ReportCommitment, pairs: Sequence[tuple[str, str, str]]
) -> tuple[CellValue, ...]:
    ratings = {rating.indicator: rating.value_label for rating in one.ratings}
    told = {derived.id: derived.truth_label for derived in one.derived}
    cells: list[CellValue] = [one.id, one.number, one.title]
    for own, theirs, difference in pairs:
        cells += [ratings.get(own, ""), ratings.get(theirs, ""), told.get(difference, "")]
    return tuple(cells)
