"""Tables of countries the program was not built on: rows of the real tables given to other members,
with damage of other kinds planted in known cells. The same every time, so that a failure repeats.
"""

import csv
import io
from collections.abc import Sequence
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
    lines = []
    for row in rows:
        out = io.StringIO(newline="")
        csv.writer(
            out,
            delimiter=delimiter,
            quoting=csv.QUOTE_ALL if quote_all else csv.QUOTE_MINIMAL,
        ).writerow(row)
        lines.append(out.getvalue().removesuffix("\r\n"))
    text = newline.join(lines) + newline
    return (text if final else text.removesuffix(newline)).encode(encoding)


def of_other_members(rows: Rows, header: int, member: int, plan: int) -> Rows:
    """The rows with their members renamed, one for one, and plan numbers moved on by one."""
    names: dict[str, str] = {}
    moved = [list(row) for row in rows[: header + 1]]
    for row in rows[header + 1 :]:
        new = list(row)
        if row[member].strip():
            pool = LOCAL_MEMBERS if "," in row[member] else MEMBERS
            count = sum(("," in name) == ("," in row[member]) for name in names)
            new[member] = names.setdefault(row[member], pool[count % len(pool)])
            if row[plan].isdigit():
                new[plan] = str(int(row[plan]) + 1)
        moved.append(new)
    return moved


def some(rows: Rows, header: int, count: int = 20) -> Rows:
    """Header rows and about `count` rows from all over the table."""
    body = rows[header + 1 :]
    return rows[: header + 1] + body[:: max(1, len(body) // count)][:count]


def table_2015(data: Path) -> Table:
    rows = read_csv(data / "irm-commitments-2015-explorer.csv")[:-1]  # without the sums
    table = Table("ogp-2015", some(of_other_members(rows, 1, 2, 1), 1), 1)
    twin = len(table.rows[1]) - 1 - table.rows[1][::-1].index("Action Plan No.")
    for row in table.rows[2:]:
        row[twin] = row[1]
    return table


def table_2024(data: Path) -> Table:
    rows = read_csv(data / "ogp-commitments-2024-open-parliament.csv")
    table = Table("ogp-2024", some(of_other_members(rows, 0, 1, 2), 0), 0)
    for row in table.rows[1:]:
        row[table.place("Code")] = CODES.get(row[1], "NA")
    return table


def table_2016(data: Path, *, damaged: bool = False) -> Table:
    rows = read_csv(data / "irm-commitments-2016.csv")
    if not damaged:
        return Table("ogp-2016", some(of_other_members(rows, 1, 0, 1), 1), 1)
    first = next(row for row in rows if row[0] == "Finland")
    table = Table("ogp-2016", rows[:2] + [list(first) for _ in range(34)], 1)
    for row in range(3, 37):
        table.put(row, "Country", "Netherlands")
        table.put(row, "Action Plan Number", "2")
        table.put(row, "Comm No", str(row))
        table.put(row, "Commitment Title", f"Open the register of {row}")
        table.put(row, "Short Title", f"Register {row}")
        table.put(row, "Start Date", "2013")
        rate(table, row)
    plant_ratings(table)
    plant_texts(table)
    return table


CODE_OF = {
    "c. high": "3", "b. medium": "2", "a. low": "1", "Transformative": "3", "Moderate": "2",
    "Minor": "1", "d. Complete": "5", "c. Substantial": "4", "b. Limited": "3",
    "a. Not started": "2", "Unclear": "1", "Withdrawn": "0", "e. Outstanding": "4",
    "b. None": "1", "a. Worsens": "0",
}  # fmt: skip
STARS = (
    "Starred (pre-June 2014 assessments)",
    "Starred (2015 only)",
    "Starred (current formula) progress report",
    "Starred (current formula) end of term",
)


def rate(
    table: Table,
    row: int,
    ratings: str = "b. medium/1000/Minor/b. Limited/b. Limited/b. None",
    change: tuple[str, str] = ("No Change", "0"),
    stars: str = "000",
) -> None:
    """Rate a row as the publisher would: `ratings` are specificity, the four values, impact, both
    completions and openness; `stars` those of 2015, midterm and end of term."""
    specificity, values, impact, midterm, end, openness = ratings.split("/")
    for column, code, label in (
        ("Specificity", "_Specificity", specificity),
        ("Potential impact", "_Pot Impact Coded", impact),
        ("Completion (progress report)", "_CompletionProgress", midterm),
        ("Completion (end of term)", "_CompletionEndTerm", end),
        ("Did it open government (end of term only)", "_OpenGovt", openness),
    ):
        table.put(row, column, label)
        table.put(row, code, CODE_OF[label])
    for column, value in zip(("-Info", "-Part", "-Acc", "-Tech"), values, strict=True):
        table.put(row, f"Value {column}", value)
    table.put(row, "_Relevant", "1" if "1" in values[:3] else "0")
    table.put(row, "Change in completion", change[0])
    table.put(row, "_ChangeCompletion", change[1])
    table.put(row, STARS[0], "ND")
    for column, star in zip(STARS[1:], stars, strict=True):
        table.put(row, column, star)


def plant_ratings(table: Table) -> None:
    """Labels, codes, stars and changes: those of rows 3 to 7 are right, though seldom seen."""
    rate(table, 3, "b. medium/1000/Minor/Unclear/a. Not started/b. None", ("Increase", "1"))
    rate(table, 4, "b. medium/1000/Minor/d. Complete/c. Substantial/e. Outstanding",
         ("Decrease", "-1"))  # fmt: skip
    rate(table, 5, "b. medium/1000/Minor/b. Limited/Withdrawn/a. Worsens", ("Decrease", "-3"))
    best = "c. high/0100/Transformative/c. Substantial"
    rate(table, 6, f"{best}/d. Complete/b. None", ("Increase", "1"), "111")
    rate(table, 7, f"{best}/b. Limited/b. None", ("Decrease", "-1"), "110")
    for row, stars, column in ((8, "011", 1), (9, "101", 2), (10, "110", 3)):
        rate(table, row, f"{best}/d. Complete/b. None", ("Increase", "1"), stars)
        table.planted.append(("star-disagrees", row, STARS[column]))
    rate(table, 11, "c. high/0001/Moderate/d. Complete/d. Complete/b. None")
    table.put(11, "_Relevant", "1", "technology-only-relevant")
    table.put(12, "Change in completion", "Increase", "change-disagrees")
    table.put(13, "_ChangeCompletion", "3", "change-disagrees")
    table.put(14, "_Specificity", "3", "label-and-code-disagree")
    table.put(15, "_CompletionEndTerm", "5", "label-and-code-disagree")
    table.put(16, "_OpenGovt", "3", "label-and-code-disagree")
    for row, column, code in (
        (17, "Potential impact", "_Pot Impact Coded"),
        (18, "Completion (end of term)", "_CompletionEndTerm"),
    ):
        table.put(row, column, "NR")
        table.put(row, code, "3", "unassessed-but-coded")
    table.put(19, "Specificity", "z. enormous", "unknown-label")
    table.put(20, "Completion (end of term)", "60%", "unknown-label")
    table.put(21, "Value -Info", "2", "unknown-label")
    table.put(22, "_Relevant", "0", "derived-value-disagrees")


def plant_texts(table: Table) -> None:
    """Numbers, dates and texts."""
    table.put(23, "Start Date", "31/9/2014", "impossible-date")
    table.put(24, "End Date", "2/29/2014", "impossible-date")
    table.put(25, "Start Date", "07/01/2012", "ambiguous-date")
    table.put(26, "Comm No", "2.1")
    table.put(26, "Commitment Title", "2.10 Publish", "lost-zero", "Comm No")
    table.put(27, "Comm No", "28")
    table.put(28, "Comm No", "28")
    table.planted.append(("repeated-number", 27, "Comm No"))
    table.put(29, "Comm No", "4.0999999999999996", "float-damaged-number")
    table.put(30, "Short Title", "=SUM(A1)", "formula-like-text")
    table.put(30, "Full Text", "a<br/>b &amp; c", "html-remains")
    table.put(31, "Commitment Title", "Cafe\u0301 \ufffd lost", "replacement-characters")
    table.put(31, "Full Text", "x" * 40_000, "long-text")
    table.put(32, "Commitment Title", "\u200fفتح البيانات 😀")
    table.put(32, "Short Title", '{"a": [1, 2]}')
    table.put(33, "Comm No", "", "missing-number")
    table.put(34, "Commitment Title", "")
    table.put(34, "Short Title", "")
    table.planted.append(("missing-title", 34, "Commitment Title"))
    table.put(35, "Country", "")
    table.planted.append(("filled-down", 35, "Country"))
    table.put(36, "Action Plan Number", "", "filled-down")


def canada_form(data: Path, later: int = 0) -> Rows:
    """Milestones as Canada lists them, `later` years moved on."""
    rows = read_csv(data / "action-plans" / "canada-nap4-2018-2020.csv")
    due = rows[0].index("due_date")
    for row in rows[1:]:
        if row[due][:4].isdecimal():
            row[due] = f"{int(row[due][:4]) + later}{row[due][4:]}"
    return rows
