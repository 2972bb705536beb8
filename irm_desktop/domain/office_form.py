"""Columns and words of the all-countries workbook: `resources/office.toml` as data."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from irm_desktop.domain.instrument import Labels, in_language
from irm_desktop.domain.toml_table import Table, read_toml

KINDS = ("hidden", "text", "title", "wide", "number", "date", "ratings", "codes", "computed")


@dataclass(frozen=True)
class FormColumn:
    """A column, or where the columns of ratings, codes and computed values stand."""

    id: str
    kind: str
    labels: Labels
    hint: Labels


@dataclass(frozen=True)
class OfficeForm:
    columns: tuple[FormColumn, ...]
    words: Mapping[str, Labels]
    source: str

    def words_in(self, language: str) -> dict[str, str]:
        return {key: in_language(labels, language) for key, labels in self.words.items()}


def load_office_form(path: Path) -> OfficeForm:
    """The form of a file. Raises InstrumentError for a wrong one."""
    table = Table(read_toml(path), path.name)
    words = table.table("words")
    made = OfficeForm(
        columns=tuple(_column(item) for item in table.tables("columns")),
        words={name: words.labels(name) for name in words.names()},
        source=table.text("source"),
    )
    table.close()
    return made


def _column(table: Table) -> FormColumn:
    made = FormColumn(
        id=table.text("id"),
        kind=table.choice("kind", KINDS),
        labels=table.labels("label"),
        hint=table.labels("hint", {}),
    )
    table.close()
    return made
