"""The IRM's table of 2016 read as plainly as can be, independent of the importer under test."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from irm_desktop.domain.instrument import Instrument, InstrumentLibrary

COLUMNS = {
    "specificity": "Specificity",
    "value_access_to_information": "Value -Info",
    "value_civic_participation": "Value -Part",
    "value_public_accountability": "Value -Acc",
    "value_technology": "Value -Tech",
    "potential_impact": "Potential impact",
    "completion_midterm": "Completion (progress report)",
    "completion_end_of_term": "Completion (end of term)",
    "did_it_open_government": "Did it open government (end of term only)",
}


@dataclass(frozen=True)
class Row:
    instrument: Instrument
    country: str
    plan: str
    number: str
    cells: dict[str, str]
    values: dict[str, str]


def read_rows(data: Path, library: InstrumentLibrary) -> list[Row]:
    with (data / "irm-commitments-2016.csv").open(encoding="utf-8-sig", newline="") as file:
        table = csv.reader(file)
        next(table)
        return list(_rows(next(table), table, library))


def _rows(head: list[str], table: Iterator[list[str]], library: InstrumentLibrary) -> Iterator[Row]:
    for line in table:
        cells = dict(zip(head, line, strict=True))
        instrument = library.for_year(int(cells["Year of submission"]))
        yield Row(
            instrument,
            cells["Country"],
            cells["Action Plan Number"],
            cells["Comm No"],
            cells,
            {
                indicator: value_of(instrument, indicator, cells[column])
                for indicator, column in COLUMNS.items()
                if indicator in instrument.indicator_by_id
            },
        )


def value_of(instrument: Instrument, indicator: str, cell: str) -> str:
    (value,) = (
        value.id
        for value in instrument.indicator_by_id[indicator].scale.values
        if cell in value.dataset
    )
    return value
