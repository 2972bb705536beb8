"""Tables of countries the program was not built on: rows of the real tables given to other members,
with damage of other kinds planted in known cells. The same every time, so that a failure repeats.
"""

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

Rows = list[list[str]]

# None of them is in ../shared/data; spelled as OGP's tables and other tables spell them.
MEMBERS = (
    "Netherlands", "Ghana", "Hungary", "Macedonia", "United Kingdom", "Ireland", "Ukraine",
    "Mongolia", "Croatia", "Slovak Republic", "South Korea", "Bosnia and Herzegovina",
    "Azerbaijan", "Turkey", "Colombia", "Mexico", "Peru", "Denmark", "Uruguay", "South Africa",
    "Jordan", "Tunisia", "Sri Lanka", "Sierra Leone", "Côte d’Ivoire", "Liberia", "Montenegro",
    "Serbia", "Dominican Republic", "Honduras", "Paraguay", "Panama", "Ecuador", "Burkina Faso",
    "Argentina", "Luxembourg", "Germany", "Portugal", "Morocco", "Senegal",
)  # fmt: skip
LOCAL_MEMBERS = (
    "Paris, France",
    "Jalisco, Mexico",
    "Scotland, United Kingdom",
    "Sekondi-Takoradi, Ghana",
)
CODES = {
    "Netherlands": "NLD", "Ghana": "GHA", "Hungary": "HUN", "Macedonia": "MKD",
    "United Kingdom": "GBR", "Ireland": "IRL", "Ukraine": "UKR", "Mongolia": "MNG",
    "Croatia": "HRV", "Slovak Republic": "SVK", "South Korea": "KOR",
    "Bosnia and Herzegovina": "BIH", "Azerbaijan": "AZE", "Turkey": "TUR", "Colombia": "COL",
    "Mexico": "MEX", "Peru": "PER",
}  # fmt: skip


@dataclass
class Table:
    """`header` is the row of column names, from 0; `planted` are (code, row, column) that the
    import must find, rows counted from 1."""

    layout: str
    rows: Rows
    header: int
    member: str
    plan: str
    planted: list[tuple[str, int, str]] = field(default_factory=list)

    def place(self, column: str) -> int:
        return self.rows[self.header].index(column)

    def put(self, row: int, column: str, text: str, code: str = "", blamed: str = "") -> None:
        """Set a cell; `row` counts from 1. `code` is the finding due, in `blamed` or `column`."""
        self.rows[row - 1][self.place(column)] = text
        if code:
            self.planted.append((code, row, blamed or column))


def read_csv(path: Path) -> Rows:
    csv.field_size_limit(1 << 24)
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.reader(stream))


def write_csv(
    rows: Sequence[Sequence[str]],
    *,
    delimiter: str = ",",
    newline: str = "\n",
    encoding: str = "utf-8",
    quote_all: bool = False,
    final: bool = True,
) -> bytes:
    """The bytes of the table. Line breaks of every kind in a cell are quoted, whatever ends a row:
    csv quotes only those that its line terminator holds."""
    quoting = csv.QUOTE_ALL if quote_all else csv.QUOTE_MINIMAL
    lines = []
    for row in rows:
        out = io.StringIO(newline="")
        csv.writer(out, delimiter=delimiter, quoting=quoting).writerow(row)
        lines.append(out.getvalue().removesuffix("\r\n"))
    text = newline.join(lines) + newline
    return (text if final else text.removesuffix(newline)).encode(encoding)


def of_other_members(rows: Rows, header: int, member: int, plan: int, limit: int = 0) -> Rows:
    """The rows with their members renamed, one for one, and plan numbers moved on by one."""
    names: dict[str, str] = {}
    moved = [list(row) for row in rows[: header + 1]]
    for row in rows[header + 1 : header + 1 + limit if limit else None]:
        new = list(row)
        if row[member].strip():
            pool = LOCAL_MEMBERS if "," in row[member] else MEMBERS
            count = sum(("," in name) == ("," in row[member]) for name in names)
            new[member] = names.setdefault(row[member], pool[count % len(pool)])
            if row[plan].isdigit():
                new[plan] = str(int(row[plan]) + 1)
        moved.append(new)
    return moved
