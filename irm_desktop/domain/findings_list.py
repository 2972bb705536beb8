"""The findings of an import as a table that people open in a spreadsheet program."""

import csv
import io
from collections.abc import Iterable, Mapping

from irm_desktop.domain.drafts import Finding

HEAD = ("Code", "Sheet", "Row", "Plan and number", "Column", "In the file", "Becomes", "Finding")
FORMULA_STARTS = ("=", "+", "-", "@", "\t")


def findings_csv(findings: Iterable[Finding], places: Mapping[int, str] | None = None) -> str:
    """CSV text, one line a finding, after a byte order mark so that Excel reads accents.

    `places` names the plan and number of a sheet row. Text that a spreadsheet program would take
    for a formula gets an apostrophe before it: this list is for reading, never read back.
    """
    out = io.StringIO()
    out.write("\ufeff")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(HEAD)
    for one in findings:
        row = str(one.row) if one.row else ""
        place = (places or {}).get(one.row, "")
        cells = (one.code, one.sheet, row, place, one.column, one.before, one.after or one.proposal)
        writer.writerow([_plain(cell) for cell in (*cells, one.message)])
    return out.getvalue()


def _plain(cell: str) -> str:
    return f"'{cell}" if cell.startswith(FORMULA_STARTS) else cell
