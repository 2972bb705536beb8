"""Row 6: a workbook of 5,000 × 40 read, checked and made a draft, against inflate and expat."""

import csv
import tempfile
import xml.parsers.expat
import zipfile
from pathlib import Path

from openpyxl import Workbook

from bench.measure import Result, compare, rounds, timed
from bench.words import real_words
from irm_desktop import paths
from irm_desktop.domain.instrument_file import load_library
from irm_desktop.domain.layout_file import load_layouts
from irm_desktop.importing.importer import read_draft

ROWS, COLUMNS = 5_000, 40
SAMPLE = paths.resources() / "samples" / "irm-commitments-2016-sample.csv"
WORDS = {2024: 600, 2016: 77}  # words of a full text, about the mean of OGP's two tables
DROPPED = range(16, 82)  # of the 2016 table's 108 columns: tags and contacts, to leave about 40


def columns_kept(width: int) -> list[int]:
    """The columns that carry texts, dates and ratings; they are what the import must check."""
    return [place for place in range(width) if place not in DROPPED][:COLUMNS]


def make_workbook(path: Path, words_a_text: int) -> None:
    """The sample's rows over and over, each time as another plan, with a full text of its own."""
    with SAMPLE.open(encoding="utf-8", newline="") as stream:
        _, names, *rows = csv.reader(stream)
    kept = columns_kept(len(names))
    workbook = Workbook(write_only=True)
    sheet = workbook.create_sheet("Commitments")
    sheet.append([names[place] for place in kept])
    plan, title, text = (
        names.index(name) for name in ("Action Plan Number", "Commitment Title", "Full Text")
    )
    for number in range(ROWS):
        row = list(rows[number % len(rows)])
        row[plan] = str(number // len(rows) + 1)
        row[title] = f"{row[title]} ({number})"
        row[text] = real_words(number, words_a_text)
        sheet.append([row[place] for place in kept])
    workbook.save(path)


def inflate_and_parse(path: Path) -> None:
    """The least any reader does: unpack every part and walk its XML with no handler set."""
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if name.endswith(".xml"):
                xml.parsers.expat.ParserCreate().Parse(archive.read(name), True)


def results(count: int = 5) -> list[Result]:
    library = load_library(paths.resources() / "instruments")
    layouts = load_layouts(paths.resources() / "layouts")
    found = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "table.xlsx"
        for year, words in WORDS.items():
            make_workbook(path, words)
            read = read_draft(path, library, layouts)
            if read.commitment_count != ROWS:
                raise RuntimeError(f"only {read.commitment_count} of {ROWS} rows were read")
            values = rounds(
                {
                    "inflate + expat": timed(lambda: inflate_and_parse(path)),
                    "draft": timed(lambda: read_draft(path, library, layouts)),
                },
                count,
            )
            what = f"Excel import, {ROWS:,} × {COLUMNS}, checked; texts as in {year}"
            found.append(
                compare("6", what, values, ours="draft", floor="inflate + expat", target=2.5)
            )
    return found
