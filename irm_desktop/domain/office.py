"""The table of all commitments, for an office: its columns, and its rows one after the other.

`storage.office_query` makes it, `export.office_workbook` writes it. Fifty thousand rows are never
held at once: `rows` reads them anew each time it is called.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from irm_desktop.domain.numbers import Numbers

OfficeValue = str | int  # an empty text is an empty cell; dates are ISO texts, as far as certain
OfficeRow = tuple[OfficeValue, ...]


@dataclass(frozen=True, slots=True)
class OfficeColumn:
    """`kind`: hidden, text, title, wide, number, date, choice (a rating's label), code (its number)
    or computed. `generations` are the instruments that have it, empty where all have.
    `tints` are the strengths of the colours of a choice's labels."""

    key: str
    label: str
    kind: str
    meaning: str = ""
    generations: tuple[str, ...] = ()
    tints: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class OfficeCode:
    """A line of the codebook: one value of one indicator, as these generations have it."""

    indicator: str
    label: str
    generations: tuple[str, ...]
    stage: str
    question: str
    definition: str
    value: str  # id
    value_label: str
    code: int | None
    value_definition: str
    source: str
    confirmed: bool


@dataclass(frozen=True, slots=True)
class Office:
    """`count` is how many rows there are when the table is made; `words` the fixed texts by key."""

    workspace_id: str
    title: str
    language: str
    right_to_left: bool
    columns: tuple[OfficeColumn, ...]
    count: int
    rows: Callable[[], Iterator[OfficeRow]]
    codebook: tuple[OfficeCode, ...]
    numbers: Numbers
    words: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class OfficeRecord:
    """A commitment as it is read: the fields of the form's columns, and what is rated."""

    instrument: str
    fields: Mapping[str, OfficeValue]
    values: Mapping[str, str | None]
