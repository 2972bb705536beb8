"""Makes the files of `tests/files/returned` again: a review copy that was sent, and what real
programs make of it with known edits (`edits.toml`).

`python -m scripts.make_returned [NAME …]` needs LibreOffice with python3-uno, and pandoc.
"""

import gzip
import json
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any  # what a TOML file holds

from openpyxl import Workbook, load_workbook
from openpyxl.utils import get_column_letter

from irm_desktop.review_send import send
from scripts.example_workspace import make_workspace, read_content

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "tests" / "files" / "returned"
EXAMPLE, KIND, REPORT = ROOT / "scripts" / "examples" / "en-g3.toml", "g3-design", "design"
SENT = {".docx": "sent.docx", ".xlsx": "sent.xlsx"}
WORKSPACE = "sent.irm.gz"
OTHER_PROGRAMS = ("pandoc", "values")


def main(names: list[str]) -> None:
    """All files, or those that are named, of the copy that is there."""
    wanted = tomllib.loads((TARGET / "edits.toml").read_text(encoding="utf-8"))["files"]
    if not names:
        make_sent()
    for one in wanted:
        if not names or one["name"] in names:
            make_file(one)
            print(one["name"])


def make_sent() -> None:
    """The workspace with the copy it sent, and its two files."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sent.irm"
        workspace, plan = make_workspace(read_content(EXAMPLE), KIND, path)
        targets = [Path(folder) / name for name in SENT.values()]
        send(workspace, plan, REPORT, "en", targets, recipient="The panel", role="iep")
        workspace.close()
        for target in targets:
            shutil.copy(target, TARGET / target.name)
        with gzip.GzipFile(TARGET / WORKSPACE, "wb", mtime=0) as packed:
            packed.write(path.read_bytes())


def make_file(one: Mapping[str, Any]) -> None:
    """Edit the copy as a person would, and send it through the formats."""
    name, through = Path(one["name"]), list(one.get("through", ()))
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        start, edited = TARGET / SENT[name.suffix], place / f"edited{name.suffix}"
        steps = one.get("steps", ())
        if name.suffix == ".xlsx":
            steps = [step for given in steps for step in addressed(start, given)]
        office = [form for form in through if form not in OTHER_PROGRAMS]
        if steps or not through or office:
            jobs = [{"open": str(start), "save": str(edited), "steps": steps}]
            for form in office:
                between = place / f"between.{form}"
                jobs.append({"open": str(edited), "save": str(between)})
                edited = place / f"after-{form}{name.suffix}"
                jobs.append({"open": str(between), "save": str(edited)})
            run_office(jobs)
        else:
            edited = start
        if "pandoc" in through:
            edited = through_pandoc(edited, place / "pandoc.docx")
        if "values" in through:
            edited = values_alone(edited, place / "values.xlsx")
        shutil.copy(edited, TARGET / name)


def run_office(jobs: list[dict[str, Any]]) -> None:
    """The system's Python has the bridge to LibreOffice, not ours."""
    editor = ROOT / "scripts" / "office_edits.py"
    done = subprocess.run(
        ["/usr/bin/python3", str(editor)], input=json.dumps(jobs), text=True, check=False
    )
    if done.returncode:
        raise SystemExit("LibreOffice could not do all the steps (see above)")


def through_pandoc(path: Path, target: Path) -> Path:
    """As a gateway or another program rewrites a file: no ids, no properties, no styles of ours."""
    subprocess.run(["pandoc", "--track-changes=all", str(path), "-o", str(target)], check=True)
    return target


def values_alone(path: Path, target: Path) -> Path:
    """As a program that keeps tables writes a workbook: values, and nothing else."""
    given, made = load_workbook(path, data_only=True), Workbook()
    made.remove(made.worksheets[0])
    for page in given.worksheets:
        sheet = made.create_sheet(page.title)
        for row in page.iter_rows(values_only=True):
            sheet.append(list(row))
    made.save(target)
    return target


def addressed(path: Path, step: list[Any]) -> Iterator[list[Any]]:
    """A step on a table, record and column as one on a sheet and cell."""
    name, table, *rest = step
    book = load_workbook(path)
    page = next(one for one in book.worksheets if table in one.tables)
    keys = {cell.value: cell.column for cell in page[1] if cell.value}
    lines = {str(page.cell(row, keys["number"]).value): row for row in range(3, page.max_row + 1)}

    def cell(number: str, key: str) -> str:
        return f"{get_column_letter(keys[key])}{lines[number]}"

    match name:
        case "cell" | "note" | "formula" | "number":
            yield [name, page.title, cell(rest[0], rest[1]), rest[2]]
        case "delete-row":
            yield [name, page.title, lines[rest[0]]]
        case "insert-column":
            yield [name, page.title, keys[rest[0]]]
        case "rename":
            yield [name, page.title, rest[0]]
        case "new-row":
            line = max(lines.values()) + 1
            for key, text in zip(rest[1::2], rest[2::2], strict=True):
                yield ["cell", page.title, f"{get_column_letter(keys[key])}{line}", text]


if __name__ == "__main__":
    main(sys.argv[1:])
