"""What the mutations begin with: small files of every kind the program reads, real ones where there
are any, and what reads each."""

import csv
import gzip
import io
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook

from irm_desktop import paths
from tests.importing import word_builder as word
from tests.importing.word_builder import CONTEXT, REASON, Copy
from tests.packing import a_worked_workspace, packed
from tests.review_workbooks import a_sent_report, a_workbook_copy, sent

ROOT = Path(__file__).resolve().parent.parent.parent
FILES = ROOT / "tests" / "files"
SHARED = ROOT.parent / "shared" / "data"
_ROWS = 8  # of a table: enough for what a reader does, little enough for its speed
_MARKDOWN = """# Context

The ministry published it in *March*[@law, art. 2], **after** two years.^[A note [in](https://a.b).]

- one
- two
  1. deep `code` <b>raw</b> ![picture](http://x.y/z.png)

> quoted [words](https://example.org/a_b) and <https://example.org>

| a | b |
|---|--:|
| 1 | =1+1 |
"""


_KEYS = {"format": "irm-desktop keys", "version": 1, "sha256": "0" * 64, "workspace": "a" * 32,
         "check": "b" * 32, "file": "a.irm", "slots": [{"id": "1", "kind": "passphrase",
         "label": "", "made": "", "lock": {"salt": "AAAA", "ops": 3, "memory": 9}}]}  # fmt: skip
_PROOF = {"proof": 1, "seal": "0" * 64, "file": "input.irm", "modified": 1.5, "made": "2026-01-01",
          "proven": None, "size": 9, "sha256": "c" * 64, "counts": {"plans": 1}}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Seed:
    """A file to begin with; `reader` is the name of what reads it."""

    name: str
    reader: str
    suffix: str
    content: bytes


def all_seeds(folder: Path) -> list[Seed]:
    """Every seed; `folder` is for what must be written to be made."""
    makers = (_tables, _references, _texts, _settings, _documents, _workspaces, _packs)
    return [seed for make in makers for seed in make(folder)]


def _tables(_folder: Path) -> Iterator[Seed]:
    real = [FILES / "spain-2-2016.csv", *sorted(SHARED.rglob("*.csv"))]
    for path in (one for one in real if one.is_file()):
        rows = _first_rows(path)
        yield Seed(path.name, "table", ".csv", _as_csv(rows))
        yield Seed(f"{path.stem}.xlsx", "table", ".xlsx", _as_workbook(rows))


def _first_rows(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", errors="replace", newline="") as stream:
        return [[cell[:300] for cell in row] for row, _ in zip(csv.reader(stream), range(_ROWS))]  # noqa: B905


def _as_csv(rows: Sequence[Sequence[str]]) -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out).writerows(rows)
    return out.getvalue().encode()


def _as_workbook(rows: Sequence[Sequence[str]]) -> bytes:
    """A workbook with numbers, a date, a formula, merged cells and a second sheet, hidden."""
    book, out = Workbook(), io.BytesIO()
    sheet = book.worksheets[0]
    for row in rows:
        sheet.append([_legal(cell) for cell in row])
    sheet.append([3, 2.5, True, "=1+1", "#REF!"])
    sheet.merge_cells("A2:A3")
    other = book.create_sheet("Notes")
    other["B2"] = "aside"
    other.sheet_state = "hidden"
    book.save(out)
    return out.getvalue()


def _legal(cell: str) -> str | float:
    if cell.isdecimal() and len(cell) < 6:
        return float(cell)
    return "".join(one for one in cell if one >= " " or one in "\t\n")


def _references(_folder: Path) -> Iterator[Seed]:
    for path in sorted((FILES / "references").iterdir()):
        yield Seed(path.name, "references", path.suffix, path.read_bytes())


def _texts(_folder: Path) -> Iterator[Seed]:
    yield Seed("a text of a report", "markdown", ".md", _MARKDOWN.encode())
    yield Seed("a mapping", "mapping", ".json", b'{"Title": "title", "No.": "number"}')
    for address in ("https://example.org/a?b=c#d", "mailto:a@b.org", "file:///etc/passwd", "x"):
        yield Seed(f"the address {address}", "address", ".txt", address.encode())


def _settings(_folder: Path) -> Iterator[Seed]:
    resources = paths.resources()
    for reader, folder in (("instrument", "instruments"), ("layout", "layouts")):
        for path in sorted((resources / folder).glob("*.toml")):
            yield Seed(path.name, reader, ".toml", path.read_bytes())
    for name in ("calendars", "stages", "consent", "evidence", "citation"):
        path = resources / f"{name}.toml"
        yield Seed(path.name, name, ".toml", path.read_bytes())
    yield Seed("a key file", "keys", ".irm.keys", json.dumps(_KEYS).encode())
    yield Seed("a proof", "proof", ".irm.proof.json", json.dumps(_PROOF).encode())
    told = {"language": "fr", "scale": 1.5, "recent": ["/a.irm"], "actor": "Ana"}
    yield Seed("settings", "settings", ".json", json.dumps(told).encode())


def _documents(folder: Path) -> Iterator[Seed]:
    yield Seed("a review copy", "word", ".docx", Copy().write(folder / "plain.docx").read_bytes())
    yield Seed("a busy review copy", "word", ".docx", _busy(folder / "busy.docx"))
    path, _ = sent(folder, a_workbook_copy(a_sent_report()))
    yield Seed("a workbook for review", "workbook", ".xlsx", path.read_bytes())


def _busy(path: Path) -> bytes:
    """A small copy with everything in it that a reviewer can make."""
    parts = word.comments(
        ("1", "Ana", "0000000A", "Why?"),
        ("2", "Ben", "0000000B", "Because."),
        states={"0000000A": ("", True), "0000000B": ("0000000A", False)},
    )
    changed = word.opened(1) + word.dele("out") + word.ins("in") + word.run(REASON)
    moved = f'<w:moveFrom w:id="1" {word.WHO}>{word.run("a")}</w:moveFrom>'
    cells = {
        0: word.plain(CONTEXT[0], word.mark("del")) + word.para(word.note(2) + moved),
        2: word.para(changed + word.closed(1)) + word.table(word.row(word.plain("x"))),
    }
    box = "<w:r><w:drawing><w:txbxContent><w:p/></w:txbxContent></w:drawing></w:r>"
    return Copy(cells=cells, parts=parts, after=word.para(box)).write(path).read_bytes()


def _packs(folder: Path) -> Iterator[Seed]:
    place = folder / "packs"
    place.mkdir(exist_ok=True)
    with a_worked_workspace(place) as workspace:
        made = packed(workspace, place / "pack.zip")
    yield Seed("a pack of evidence", "pack", ".zip", made.read_bytes())


def _workspaces(folder: Path) -> Iterator[Seed]:
    for path in sorted((ROOT / "tests" / "databases").glob("*.irm")):
        yield Seed(path.name, "workspace", ".irm", path.read_bytes())
    packed = FILES / "returned" / "sent.irm.gz"
    yield Seed("sent.irm", "workspace", ".irm", gzip.decompress(packed.read_bytes()))
