"""What a command says: answers on standard output, everything else on standard error."""

import io
import json
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from irm_desktop.domain.drafts import Finding

WIDTH = 160  # columns of a table that goes into a file or a pipe
FindingShape = dict[str, str | int]


def prepare() -> None:
    """UTF-8 on both streams, whatever the system's own encoding is: JSON is UTF-8."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def line(text: str = "") -> None:
    """One line of the answer."""
    print(text)


def answer(value: object) -> None:
    """The answer as JSON, alone on standard output."""
    json.dump(value, sys.stdout, ensure_ascii=False, indent=2)
    sys.stdout.write("\n")


def note(text: str) -> None:
    """A line beside the answer."""
    print(text, file=sys.stderr)


def problem(sentence: str) -> None:
    """Why it cannot be done, as one line."""
    print(" ".join(sentence.split()), file=sys.stderr)


@contextmanager
def waiting(text: str) -> Iterator[None]:
    """A moving sign while something takes long, if a person is looking at a terminal."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield
        return
    with console.status(text):
        yield


def finding_shape(finding: Finding) -> FindingShape:
    """A finding as other programs read it; `severity` says whether a person should look."""
    return {
        "code": finding.code,
        "sheet": finding.sheet,
        "row": finding.row,
        "column": finding.column,
        "message": finding.message,
        "proposal": finding.proposal,
        "severity": finding.severity,
    }


def place(finding: Finding) -> str:
    """`Sheet, row 12, column Title`, as far as it is known."""
    words = [finding.sheet] if finding.sheet else []
    if finding.row:
        words.append(f"row {finding.row}")
    if finding.column:
        words.append(f"column {finding.column}")
    return ", ".join(words)


def show_findings(findings: Iterable[Finding], most: int = 0) -> None:
    """The findings for a person, kind by kind; of each kind at most `most`, 0 for all of them."""
    kinds: dict[str, list[Finding]] = {}
    for finding in findings:
        kinds.setdefault(finding.code, []).append(finding)
    for code, found in kinds.items():
        line(f"{code} ({len(found)})")
        for finding in found[: most or None]:
            where = place(finding)
            line(f"  {where + ': ' if where else ''}{finding.message}")
            if finding.proposal:
                line(f"    {finding.proposal}")
        if most and len(found) > most:
            line(f"  … and {len(found) - most} more; --json lists all")


def show_columns(findings: Iterable[Finding], most: int) -> None:
    """Findings about cells for a person: for each kind and column how many, and where first."""
    columns: dict[tuple[str, str], list[Finding]] = {}
    for finding in findings:
        columns.setdefault((finding.code, finding.column), []).append(finding)
    for (code, column), found in columns.items():
        line(f"{code} ({len(found)})" + (f": column {column}" if column else ""))
        rows = [str(finding.row) for finding in found if finding.row]
        # Findings about cells say the same of each; one about no row says something of its own.
        for first in found[:1] if rows else found[:most]:
            line("  " + " ".join(part for part in (first.message, first.proposal) if part))
        more = f" and {len(found) - most} more; --json lists all" if len(found) > most else ""
        if rows:
            line(f"  rows {', '.join(rows[:most])}{more}")
        elif more:
            line(f"  …{more}")


def show_table(title: str, columns: Iterable[str], rows: Iterable[Iterable[str]]) -> None:
    """A table for a person; texts are shown as they are, never read as markup."""
    table = Table(title=escape(title), title_justify="left", title_style="bold", box=None)
    for column in columns:
        table.add_column(escape(column), overflow="fold")
    for row in rows:
        table.add_row(*(escape(cell) for cell in row))
    width = None if sys.stdout.isatty() else WIDTH
    Console(file=sys.stdout, highlight=False, width=width).print(table)
