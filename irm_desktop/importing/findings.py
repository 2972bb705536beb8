"""The list that the spreadsheet doctor writes its findings to."""

from collections.abc import Mapping
from types import MappingProxyType

from irm_desktop.domain.drafts import Finding

_AS_THEY_ARE: Mapping[str, str] = MappingProxyType({})
SHOWN = 80  # characters of a cell that a message quotes


def quoted(cell: str) -> str:
    """The beginning of a cell, for a sentence."""
    plain = " ".join(cell[: SHOWN * 4].split())
    return f"“{plain}”" if len(plain) <= SHOWN else f"“{plain[: SHOWN - 1].rstrip()}…”"


class Findings:
    """Findings of one sheet, in the order they were made. `row` counts from 1, 0 for none.

    `names` leads from a layout's name of a column to the one that stands in the table, where a
    person will look for it.
    """

    def __init__(self, sheet: str, names: Mapping[str, str] = _AS_THEY_ARE) -> None:
        self._sheet = sheet
        self._names = names
        self._found: list[Finding] = []

    def add(
        self,
        code: str,
        message: str,
        proposal: str,
        *,
        row: int = 0,
        column: str = "",
        severity: str = "look",
        before: str = "",
        after: str = "",
        lossless: bool = True,
    ) -> None:
        column = self._names.get(column, column)
        self._found.append(
            Finding(
                code, self._sheet, row, column, message, proposal, severity, before, after, lossless
            )
        )

    def sorted(self) -> tuple[Finding, ...]:
        """By row, those of the whole table first; within a row in the order they were made."""
        return tuple(sorted(self._found, key=lambda finding: finding.row))
