"""Review copies as workbooks made in memory, and hands that change a file as a reviewer does."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet
from python_calamine import CalamineWorkbook

from irm_desktop.domain.report import Report, ReportCommitment, ReportRating
from irm_desktop.domain.returned_reading import CellReading, Reading
from irm_desktop.domain.review_copy import ReviewCopy, ThreadOut
from irm_desktop.domain.review_records import SentField, Snapshot
from irm_desktop.export.review_xlsx import write_review_xlsx
from irm_desktop.importing.returned_xlsx import read_xlsx
from tests.export.report_builders import a_report

EXPORT = "e1c2a3b4-0000-4000-8000-00000000000a"
Change = Callable[[Workbook], object]


def a_sent_report(commitments: int = 3) -> Report:
    """A report whose records all have ids, as those of a workspace have."""
    report = a_report(commitments)
    named = tuple(
        replace(one, id=f"rec{place}-1f2e-4a3b-8c4d-5e6f708192a3")
        for place, one in enumerate(report.recommendations)
    )
    known = tuple(
        replace(one, milestones=tuple(
            replace(stone, id=f"mile{place}-{one.id}") for place, stone in enumerate(one.milestones)
        ))
        for one in report.commitments
    )  # fmt: skip
    return replace(report, recommendations=named, commitments=known)


def a_workbook_copy(report: Report, threads: Sequence[ThreadOut] = ()) -> ReviewCopy:
    """All cells of the report that a reviewer can change, as fields."""
    fields = [field for one in report.commitments for field in _of_commitment(one, report)]
    for advice in report.recommendations:
        about = {"subject_kind": "recommendation", "subject": advice.id}
        fields += [
            _field("recommendation", advice.id, "text", "text", advice.text, **about),
            _field("recommendation", advice.id, "addressee", "line", advice.addressee, **about),
        ]
    placed = tuple(replace(field, place=place) for place, field in enumerate(fields))
    return ReviewCopy(
        EXPORT, 2, report, "a1", placed, "Panel", "iep", "iep_review", "2026-11-23T09:00:00",
        tuple(threads),
    )  # fmt: skip


def _field(entity: str, record: str, name: str, kind: str, text: str, **more: object) -> SentField:
    made = SentField(0, f"{record[:4]}.{name}", 1, entity, record, name, kind, name, text)
    return replace(made, **more)  # type: ignore[arg-type]


def _of_commitment(one: ReportCommitment, report: Report) -> list[SentField]:
    about = {"subject_kind": "commitment", "subject": one.id}
    kinds = {"number": "line", "title": "line", "theme": "line", "start": "date", "end": "date"}
    values = {
        "number": one.number, "title": one.title, "theme": one.theme,
        "start": one.start_iso, "end": one.end_iso,
    }  # fmt: skip
    fields = [
        _field("commitment", one.id, name, kind, values[name], **about)
        for name, kind in kinds.items()
    ]
    fields.append(_field("commitment", one.id, "text", "text", one.text, **about))
    for rating in one.ratings:
        fields += _of_rating(rating, one.id, "commitment", report)
    for part in one.passages:
        fields.append(
            _field("passage", part.id, "text", "markdown", part.markdown, section=part.section,
                   **about)
        )  # fmt: skip
    for stone in one.milestones:
        own = {"subject_kind": "milestone", "subject": stone.id}
        fields.append(_field("milestone", stone.id, "title", "line", stone.title, **own))
        fields.append(_field("milestone", stone.id, "end", "date", stone.end_iso, **own))
        for rating in stone.ratings:
            fields += _of_rating(rating, stone.id, "milestone", report)
    return fields


def _of_rating(rating: ReportRating, subject: str, kind: str, report: Report) -> list[SentField]:
    choices = {
        entry.indicator: tuple((value, label) for value, label, _, _ in entry.values)
        for entry in report.codebook
    }
    about = {"subject_kind": kind, "subject": subject, "indicator": rating.indicator}
    record = f"{subject}/{rating.indicator}"
    known = choices.get(rating.indicator.removeprefix("milestone_"), ())
    return [
        _field("rating", record, "value", "choice", rating.value, choices=known, **about),
        _field("rating", record, "reason", "markdown", rating.reason, **about),
    ]


def sent(folder: Path, copy: ReviewCopy) -> tuple[Path, Snapshot]:
    """The file that went out, and what is remembered of it."""
    path = folder / "sent.xlsx"
    cells = write_review_xlsx(copy, path)
    return path, Snapshot(copy.fields, cells)


def edited(path: Path, *changes: Change) -> Path:
    """The file as openpyxl saves it after the changes."""
    book = load_workbook(path)
    for change in changes:
        change(book)
    target = path.with_name("edited.xlsx")
    book.save(target)
    return target


def values_only(path: Path, target: Path) -> Path:
    """The values alone, as a library of tables writes them: the first row of each sheet a head,
    nothing hidden, numbers beside gaps as floats, empty heads with invented names."""
    book = Workbook()
    book.remove(book.worksheets[0])
    source = CalamineWorkbook.from_path(path)
    for name in source.sheet_names:
        page = book.create_sheet(name)
        for line, row in enumerate(source.get_sheet_by_name(name).to_python(False)):
            shown = [None if value == "" else value for value in row]
            if line == 0:
                shown = [f"Unnamed: {n}" if v is None else v for n, v in enumerate(shown)]
            page.append(shown)
    book.save(target)
    return target


def at(book: Workbook, sheet: str, row: int, key: str) -> tuple[Worksheet, int, int]:
    """Page, line and column of a cell; `row` counts records from 0."""
    page = book[sheet]
    keys = [cell.value for cell in page[1]]
    return page, row + 3, keys.index(key) + 1


def put(sheet: str, row: int, key: str, value: object) -> Change:
    """A hand that types a value into a cell."""

    def change(book: Workbook) -> None:
        page, line, column = at(book, sheet, row, key)
        cell = page.cell(line, column)
        cell.number_format = "General"
        cell.value = value  # type: ignore[assignment]

    return change


def read_back(folder: Path, copy: ReviewCopy, *changes: Change) -> Reading:
    path, snapshot = sent(folder, copy)
    return read_xlsx(edited(path, *changes) if changes else path, snapshot)


def only_cell(reading: Reading) -> CellReading:
    (cell,) = reading.cells
    return cell


def is_untouched(reading: Reading) -> bool:
    return not (reading.cells or reading.rows or reading.outside or reading.cell_comments)
