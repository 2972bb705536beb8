"""The list that the spreadsheet doctor writes its findings to."""

from irm_desktop.domain.drafts import Finding

SHOWN = 80  # characters of a cell that a message quotes


def quoted(cell: str) -> str:
    """The beginning of a cell, for a sentence."""
    plain = " ".join(cell[: SHOWN * 4].split())
    return f"“{plain}”" if len(plain) <= SHOWN else f"“{plain[: SHOWN - 1].rstrip()}…”"


class Findings:
    """Findings of one sheet, in the order they were made. `row` counts from 1, 0 for none."""

    def __init__(self, sheet: str) -> None:
        self._sheet = sheet
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
        self._found.append(
            Finding(
                code, self._sheet, row, column, message, proposal, severity, before, after, lossless
            )
        )

    def sorted(self) -> tuple[Finding, ...]:
        """By row, those of the whole table first; within a row in the order they were made."""
        return tuple(sorted(self._found, key=lambda finding: finding.row))
