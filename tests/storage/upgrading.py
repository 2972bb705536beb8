"""Released files for tests of upgrades: plain and encrypted, what is in them, what they became."""

import shutil
from pathlib import Path

from irm_desktop.storage import raw
from irm_desktop.storage.recognise import APPLICATION_ID, read_header
from irm_desktop.storage.workspace import Workspace
from tests.builders import the_library

DATABASES = Path(__file__).parent.parent / "databases"
RELEASED = sorted(DATABASES.glob("*.irm"))
KEY = bytes(range(32))
OF_THE_FILE = ("alembic_version", "workspace_info", "sqlite_sequence")  # change with a version
Rows = dict[str, list[dict[str, object]]]


def plain_copy(released: Path, folder: Path) -> Path:
    return Path(shutil.copy(released, folder / "old.irm"))


def encrypted_copy(released: Path, folder: Path) -> Path:
    """The released file as it would be, had it been encrypted then."""
    plain, path = folder / "plain.irm", folder / "old.irm"
    shutil.copy(released, plain)
    connection = raw.connect(plain, "mode=rw", isolation_level=None)
    connection.execute(f"ATTACH DATABASE '{path}' AS made KEY \"{raw.key_words(KEY)}\"")
    connection.execute("PRAGMA made.cipher_plaintext_header_size = 96")
    connection.execute("SELECT sqlcipher_export('made')").fetchall()
    number = connection.execute("PRAGMA user_version").fetchone()[0]
    connection.execute(f"PRAGMA made.user_version = {number}")
    connection.execute(f"PRAGMA made.application_id = {APPLICATION_ID}")
    connection.close()
    plain.unlink()
    again = raw.connect(path, "mode=rw", KEY)
    again.execute("PRAGMA journal_mode = WAL").fetchall()
    again.close()
    assert read_header(path).encrypted
    return path


def open_old(path: Path, key: bytes | None) -> Workspace:
    """Opens for writing, which upgrades; backups go into a folder beside the file."""
    folder = path.parent / "backups"
    return Workspace.open(path, actor="Ana", library=the_library(), key=key, backups=folder)


def rows_of(path: Path, key: bytes | None = None) -> Rows:
    """Every row of every table by column name, but for what is said of the file itself."""
    connection = raw.connect(path, "mode=rw", key)
    try:
        tables = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
        ).fetchall()
        found: Rows = {}
        for (table,) in tables:
            if table in OF_THE_FILE or table.startswith("search_"):
                continue
            cursor = connection.execute(f'SELECT * FROM "{table}"')
            names = [column[0] for column in cursor.description]
            found[table] = [dict(zip(names, row, strict=True)) for row in cursor]
        return found
    finally:
        connection.close()


def kept(before: Rows, after: Rows) -> bool:
    """Whether every row is there with every value it had; new columns and tables are none of it."""
    return all(
        [{name: row[name] for name in old[0]} for row in after.get(table, [])] == old
        for table, old in before.items()
        if old
    ) and all(not after.get(table) for table, old in before.items() if not old)


def revision_of(path: Path, key: bytes | None = None) -> tuple[str, int]:
    """What the tables and what the header say of the schema."""
    connection = raw.connect(path, "mode=rw", key)
    try:
        (name,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        (number,) = connection.execute("PRAGMA user_version").fetchone()
        return str(name), int(number)
    finally:
        connection.close()
