"""Makes the workbooks of `tests/files/returned` anew, where LibreOffice is installed:

    python -m tests.returned_workbooks tests/files/returned

One plan with nasty values is sent; LibreOffice saves it untouched, by way of .ods, and with what is
typed into it here; the snapshot of what was sent lies beside them.
"""

import gzip
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from irm_desktop.domain.review_snapshot import snapshot_json
from tests.importing.test_returned_xlsx_anything import everything_nasty
from tests.review_workbooks import a_workbook_copy, sent

EDITS = Path(__file__).resolve().parents[1] / "scripts" / "office_edits.py"
SNAPSHOT = "nasty-snapshot.json.gz"
# Typed into LibreOffice as a reviewer does; the tests know them all.
STEPS = [
    ["cell", "Commitments", "C3", "A title that was typed"],
    ["cell", "Commitments", "G3", "High"],
    ["cell", "Commitments", "F5", "3/4/2015"],
    ["cell", "Commitments", "H4", "=1+1"],
    ["cell", "Commitments", "G5", ""],
    ["cell", "Texts", "D6", "First paragraph.\n\nSecond, with 2.10 in it."],
    ["note", "Commitments", "D7", "Which theme is this?"],
    ["copy-row", "Commitments", 8, 30],
    ["cell", "Commitments", "C31", "A commitment that was forgotten"],
    ["cell", "Commitments", "B31", "99"],
    ["delete-row", "Commitments", 9],
    ["insert-column", "Texts", 3],
    ["cell", "Texts", "C2", "Remarks"],
    ["cell", "Texts", "C4", "Too long"],
    ["cell", "At a glance", "A40", "Figures of 2013"],
    ["rename", "Milestones", "Steps"],
]


def make(folder: Path) -> None:
    folder = folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        path, snapshot = sent(Path(place), a_workbook_copy(everything_nasty()))
        told = json.dumps(snapshot_json(snapshot), ensure_ascii=False, separators=(",", ":"))
        with gzip.GzipFile(folder / SNAPSHOT, "wb", mtime=0) as packed:
            packed.write(told.encode())
        through = Path(place) / "through.ods"
        jobs = [
            {"open": path, "save": folder / "nasty-libreoffice.xlsx"},
            {"open": path, "save": through},
            {"open": through, "save": folder / "nasty-ods.xlsx"},
            {"open": path, "save": folder / "nasty-edited.xlsx", "steps": STEPS},
        ]
        system = shutil.which("python3", path="/usr/bin:/bin")
        command = [system or "python3", str(EDITS)]
        subprocess.run(command, input=json.dumps(jobs, default=str), text=True, check=True)


if __name__ == "__main__":
    make(Path(sys.argv[1]))
