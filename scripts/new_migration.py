"""Writes the next schema revision from the difference between the models and the migrations.

    python scripts/new_migration.py "Add the sources of evidence"

Read what it wrote, then add its number to `REVISIONS` in `irm_desktop/storage/recognise.py`. A
released revision is never edited.
"""

import sys
import tempfile
from pathlib import Path

from alembic import command
from sqlalchemy import create_engine

from irm_desktop.storage.schema import MIGRATIONS
from irm_desktop.storage.upgrade import configuration


def next_number() -> str:
    return f"{len(list((MIGRATIONS / 'versions').glob('[0-9]*.py'))) + 1:04d}"


def main() -> int:
    if len(sys.argv) != 2:
        print(__doc__)
        return 2
    with tempfile.TemporaryDirectory() as folder:
        engine = create_engine(f"sqlite:///{Path(folder) / 'empty.db'}")
        with engine.begin() as connection:
            config = configuration()
            config.set_main_option("file_template", "%%(rev)s_%%(slug)s")
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            command.revision(config, sys.argv[1], autogenerate=True, rev_id=next_number())
        engine.dispose()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
