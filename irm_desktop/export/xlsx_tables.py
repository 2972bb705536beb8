"""What stands in the workbook's tables: columns with stable keys, and rows of plain values.

No openpyxl here: `xlsx_workbook` writes these tables and `xlsx_check` compares them with the file.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from irm_desktop.domain.report import (
    Report,
    ReportCommitment,
    ReportMilestone,
    ReportRating,
)
from irm_desktop.export.xlsx_text import CellValue, date_value

LONGEST_LABEL = 200  # characters; Excel's tables refuse a heading of more than 255


@dataclass(frozen=True, slots=True)
class Column:
    """`key` is for machines and stands in the hidden first row; `kind` says how it looks: hidden,
    text, field, title, long, wide, date, choice, count, whole or computed. A choice column's key is
    an indicator."""

    key: str
    label: str
    kind: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table: the first row of its sheet holds the keys, the second the labels."""

    name: str  # of Excel's table, never translated
    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[CellValue, ...], ...]


_Getter = Callable[[ReportCommitment], CellValue]


def commitments_sheet(report: Report) -> Sheet:
    """What identifies a commitment, then all ratings side by side, then what explains them."""
    words = report.terms
    first: list[tuple[Column, _Getter]] = [
        (Column("_id", words["identifier"], "hidden"), lambda item: item.id),
        (Column("number", words["number"], "text"), lambda item: item.number),
        (Column("title", words["title"], "title"), lambda item: item.title),
        (Column("theme", words["theme"], "text"), lambda item: item.theme),
        (Column("start", words["start_date"], "date"), lambda item: date_value(item.start_iso)),
        (Column("end", words["end_date"], "date"), lambda item: date_value(item.end_iso)),
    ]
    later: list[tuple[Column, _Getter]] = [
        (Column("short_title", words["short_title"], "title"), lambda item: item.short_title),
        (Column("cluster", words["cluster"], "text"), lambda item: item.cluster),
    ]
    every = report.commitments
    indicators = _indicators([item.ratings for item in every])
    derived = _unique((value.id, value.label) for item in every for value in item.derived)
    fields = _unique((key, label) for item in every for key, label, _ in item.fields)
    reason = words["reason"]
    columns = [column for column, _ in first]
    columns += [Column(key, label, "choice") for key, label in indicators]
    columns += [Column(key, label, "computed") for key, label in derived]
    columns += [column for column, _ in later]
    columns += [Column(key, label, "title") for key, label in fields]
    shown = {one.indicator for item in every for one in item.ratings if one.evidence}
    founded = [(key, label) for key, label in indicators if key in shown]
    evidence = words["evidence"]
    columns += [Column(f"{key}.reason", f"{label} – {reason}", "long") for key, label in indicators]
    columns += [
        Column(f"{key}.evidence", f"{label} – {evidence}", "long") for key, label in founded
    ]
    rows = [
        (
            *(get(item) for _, get in first),
            *_looked_up({one.indicator: one.value_label for one in item.ratings}, indicators),
            *_looked_up({one.id: one.truth_label for one in item.derived}, derived),
            *(get(item) for _, get in later),
            *_looked_up({key: value for key, _, value in item.fields}, fields),
            *_looked_up({one.indicator: one.reason for one in item.ratings}, indicators),
            *_looked_up({one.indicator: one.evidence for one in item.ratings}, founded),
        )
        for item in every
    ]
    return Sheet("Commitments", words["commitments"], labelled_apart(columns), tuple(rows))


def texts_sheet(report: Report) -> Sheet:
    """The long texts by themselves: they would part the ratings of the other sheet."""
    words = report.terms
    sections = _unique(
        (part.section, part.heading) for item in report.commitments for part in item.passages
    )
    # Two passages may share a section's name; a column is a section.
    sections = list({section: (section, heading) for section, heading in sections}.values())
    columns = [
        Column("_id", words["identifier"], "hidden"),
        Column("number", words["number"], "text"),
        Column("title", words["title"], "title"),
        Column("text", words["commitment_text"], "wide"),
        *(Column(f"passage.{section}", heading, "wide") for section, heading in sections),
    ]
    rows = [
        (
            item.id, item.number, item.title, item.text,
            *_looked_up(_joined_passages(item), sections),
        )
        for item in report.commitments
    ]  # fmt: skip
    return Sheet("Texts", words["texts"], labelled_apart(columns), tuple(rows))


def _joined_passages(item: ReportCommitment) -> dict[str, str]:
    texts: dict[str, list[str]] = {}
    for part in item.passages:
        texts.setdefault(part.section, []).append(part.markdown)
    return {section: "\n\n".join(filter(None, parts)) for section, parts in texts.items()}


def milestones_sheet(report: Report) -> Sheet:
    words = report.terms
    every = [(item, stone) for item in report.commitments for stone in item.milestones]
    indicators = _indicators([stone.ratings for _, stone in every])
    columns = [
        Column("_id", words["identifier"], "hidden"),
        Column("_commitment", f"{words['commitment']} ({words['identifier']})", "hidden"),
        Column("commitment", words["commitment"], "text"),
        Column("number", words["number"], "text"),
        Column("title", words["milestone"], "long"),
        Column("start", words["start_date"], "date"),
        Column("end", words["end_date"], "date"),
        *_rating_columns(indicators, words["reason"]),
    ]
    rows = [
        (
            stone.id, item.id, item.number, stone.number, stone.title,
            *_dates(stone), *_ratings(stone.ratings, indicators),
        )
        for item, stone in every
    ]  # fmt: skip
    return Sheet("Milestones", words["milestones"], labelled_apart(columns), tuple(rows))


def codebook_sheet(report: Report) -> Sheet:
    words = report.terms
    keys = {
        "indicator": ("identifier", "hidden"), "value": ("identifier", "hidden"),
        "label": ("indicator", "field"), "stage": ("stage", "text"),
        "question": ("question", "title"), "definition": ("definition", "long"),
        "value_label": ("value", "field"), "code": ("code", "text"),
        "value_definition": ("meaning", "long"), "source": ("source", "field"),
        "confirmed": ("confirmed", "text"),
    }  # fmt: skip
    columns = [Column(key, words[word], kind) for key, (word, kind) in keys.items()]
    rows = [
        (
            entry.indicator, value, entry.label, entry.stage,
            # Said once, at the first value: the sheet is read from the top.
            entry.question if place == 0 else "", entry.definition if place == 0 else "",
            label, code, definition, entry.source,
            words["yes"] if entry.confirmed else words["no"],
        )
        for entry in report.codebook
        for place, (value, label, code, definition) in enumerate(entry.values)
    ]  # fmt: skip
    return Sheet("Codebook", words["codebook"], labelled_apart(columns), tuple(rows))


def _dates(stone: ReportMilestone) -> tuple[CellValue, CellValue]:
    """Dates as ISO where the record has them, else the words they came in."""
    return date_value(stone.start_iso or stone.start), date_value(stone.end_iso or stone.end)


def _unique(pairs: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    return list(dict.fromkeys(pairs))


def _indicators(ratings: Sequence[Sequence[ReportRating]]) -> list[tuple[str, str]]:
    return _unique((rating.indicator, rating.label) for group in ratings for rating in group)


def _rating_columns(indicators: list[tuple[str, str]], reason: str) -> list[Column]:
    return [
        column
        for key, label in indicators
        for column in (
            Column(key, label, "choice"),
            Column(f"{key}.reason", f"{label} – {reason}", "long"),
        )
    ]


def _ratings(ratings: Sequence[ReportRating], indicators: list[tuple[str, str]]) -> list[str]:
    by_id = {rating.indicator: rating for rating in ratings}
    values: list[str] = []
    for key, _ in indicators:
        rating = by_id.get(key)
        values += [rating.value_label, rating.reason] if rating else ["", ""]
    return values


def _looked_up(values: dict[str, str], keys: list[tuple[str, str]]) -> list[str]:
    return [values.get(key, "") for key, _ in keys]


def labelled_apart(columns: Sequence[Column]) -> tuple[Column, ...]:
    """Excel's tables want a different heading, in one line, for every column."""
    seen: set[str] = set()
    apart = []
    for column in columns:
        base = label = " ".join(column.label.split())[:LONGEST_LABEL] or column.key
        number = 2
        while label.casefold() in seen:
            label, number = f"{base} ({number})", number + 1
        seen.add(label.casefold())
        apart.append(Column(column.key, label, column.kind))
    return tuple(apart)
