"""Make `resources/samples/sample.irm` again from the sample table beside it.

The ids and the clock of the journal are new each time; the content is the table's.
"""

import sys
from datetime import UTC, datetime
from pathlib import Path

from sqlcipher3 import dbapi2

from irm_desktop import paths
from irm_desktop.domain.instrument_file import load_library
from irm_desktop.domain.layout_file import load_layouts
from irm_desktop.importing.importer import read_draft
from irm_desktop.storage.workspace import Workspace

ACTOR = "IRM Desktop"
MADE = datetime(2016, 7, 1, 12, 0, tzinfo=UTC)  # the month of the table


def make_sample(target: Path) -> None:
    """Import the sample table into a new workspace at `target`, which must not be there."""
    library = load_library(paths.resources() / "instruments")
    layouts = load_layouts(paths.resources() / "layouts")
    table = paths.resources() / "samples" / "irm-commitments-2016-sample.csv"
    draft = read_draft(table, library, layouts)
    with Workspace.create(target, actor=ACTOR, library=library, clock=lambda: MADE) as workspace:
        workspace.accept(draft)
    connection = dbapi2.connect(str(target))
    connection.execute("vacuum")
    # One file, without a log beside it; the program turns the log on again when it writes.
    connection.execute("pragma wal_checkpoint(truncate)")
    connection.close()


def main() -> int:
    target = paths.resources() / "samples" / "sample.irm"
    target.unlink(missing_ok=True)
    make_sample(target)
    print(f"made {target} ({target.stat().st_size // 1024} kB)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
