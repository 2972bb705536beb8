"""Row 6: a workbook of 5,000 × 40 read, checked and made a draft, against inflate and expat."""

import tempfile
import xml.parsers.expat
import zipfile
from pathlib import Path

from bench.measure import Result, compare, rounds, timed
from bench.tables import ROWS, make_workbook, sample_rows, sound_rows
from irm_desktop import paths
from irm_desktop.domain.instrument_file import load_library
from irm_desktop.domain.layout_file import load_layouts
from irm_desktop.importing.importer import read_draft

TARGET = 2.5
TABLES = {
    "one row in a hundred damaged": sound_rows,
    "nine rows in ten damaged": sample_rows,
}


def inflate_and_parse(path: Path) -> None:
    """The least any reader does: unpack every part and walk its XML with no handler set."""
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if name.endswith(".xml"):
                xml.parsers.expat.ParserCreate().Parse(archive.read(name), True)


def results(count: int = 7) -> list[Result]:
    library = load_library(paths.resources() / "instruments")
    layouts = load_layouts(paths.resources() / "layouts")
    found = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "table.xlsx"
        for what, rows in TABLES.items():
            make_workbook(path, rows())
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
            title = f"Excel import, {ROWS:,} × 40, checked; {what}"
            found.append(
                compare("6", title, values, ours="draft", floor="inflate + expat", target=TARGET)
            )
    return found
