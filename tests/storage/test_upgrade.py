"""Every released file becomes the present schema, plain and encrypted, with every row and value;
what was released does not change, and no migration runs unguarded."""

import ast
import hashlib
from datetime import UTC, datetime
from pathlib import Path

import pytest

from irm_desktop.errors import WorkspaceError
from irm_desktop.storage import database, upgrade
from irm_desktop.storage.recognise import REVISIONS, read_header
from irm_desktop.storage.schema import MIGRATIONS, Schema
from tests.storage.test_schema import a_next_schema
from tests.storage.upgrading import (
    DATABASES,
    KEY,
    RELEASED,
    encrypted_copy,
    kept,
    open_old,
    plain_copy,
    revision_of,
    rows_of,
)

PACKAGE = MIGRATIONS.parent.parent
NOW = datetime(2026, 11, 23, tzinfo=UTC)
NEWEST = (REVISIONS[-1], len(REVISIONS))
SHRINK = '''"""Lose what nothing refers to."""

from alembic import op

revision = "NEXT"
down_revision = "LAST"


def upgrade() -> None:
    op.execute("DELETE FROM ratings")
'''
both = pytest.mark.parametrize("encrypted", [False, True], ids=["plain", "encrypted"])
every = pytest.mark.parametrize("released", RELEASED, ids=lambda path: path.stem)


def copied(released: Path, folder: Path, *, encrypted: bool) -> tuple[Path, bytes | None]:
    """A copy of a released file and its key."""
    if encrypted:
        return encrypted_copy(released, folder), KEY
    return plain_copy(released, folder), None


@every
@both
def test_an_upgrade_keeps_everything(released: Path, tmp_path: Path, *, encrypted: bool) -> None:
    path, key = copied(released, tmp_path, encrypted=encrypted)
    before = rows_of(path, key)
    assert before == rows_of(released)
    with open_old(path, key) as workspace:
        assert workspace.check() == []
        with workspace._reading() as connection:
            assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
            assert connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall() == []
    assert sum(map(len, before.values())) > 100
    assert kept(before, rows_of(path, key))
    assert revision_of(path, key) == NEWEST
    assert read_header(path).encrypted is encrypted


def test_what_was_kept_would_be_missed() -> None:
    before = rows_of(RELEASED[0])
    for change in ("value", "row", "table"):
        after = {table: [dict(row) for row in rows] for table, rows in before.items()}
        if change == "value":
            after["plans"][0]["title"] = "Another"
        elif change == "row":
            after["milestones"].pop()
        else:
            del after["ratings"]
        assert not kept(before, after)
    assert kept(before, {**before, "new": [{"id": 1}]})


@both
def test_the_oldest_file_is_backed_up_as_it_was(tmp_path: Path, *, encrypted: bool) -> None:
    path, key = copied(RELEASED[0], tmp_path, encrypted=encrypted)
    before = rows_of(path, key)
    open_old(path, key).close()
    (copy,) = (one for one in tmp_path.rglob("*.irm") if one != path)
    assert (rows_of(copy, key), revision_of(copy, key)) == (before, ("0001", 1))
    assert read_header(copy).encrypted is encrypted


@both
def test_a_newer_file_is_refused_and_not_touched(tmp_path: Path, *, encrypted: bool) -> None:
    path, key = copied(RELEASED[-1], tmp_path, encrypted=encrypted)
    _upgraded(
        path, a_next_schema(tmp_path, SHRINK.replace("ratings", "typed WHERE text = 'x'")), key
    )
    before = path.read_bytes()
    with pytest.raises(WorkspaceError) as caught:
        open_old(path, key)
    assert caught.value.code == "newer"
    assert caught.value.message.endswith("It was not touched.")
    assert path.read_bytes() == before


@both
def test_an_upgrade_that_would_lose_rows_is_refused(tmp_path: Path, *, encrypted: bool) -> None:
    path, key = copied(RELEASED[-1], tmp_path, encrypted=encrypted)
    before = rows_of(path, key)
    with pytest.raises(WorkspaceError) as caught:
        _upgraded(path, a_next_schema(tmp_path, SHRINK), key)
    lost = len(before["ratings"])
    assert (caught.value.code, caught.value.message) == (
        "damaged",
        f"The workspace could not be upgraded: {lost} rows of ratings would have been lost. "
        "It was left as it was.",
    )
    assert (rows_of(path, key), revision_of(path, key)) == (before, NEWEST)


def _upgraded(path: Path, schema: Schema, key: bytes | None) -> None:
    database.open_file(path, read_only=False, now=NOW, schema=schema, key=key).dispose()


@pytest.mark.parametrize("unguarded", ["references", "no transaction"])
def test_a_migration_without_its_guard_does_not_run(tmp_path: Path, unguarded: str) -> None:
    path = plain_copy(RELEASED[0], tmp_path)
    before = rows_of(path)
    on = "ON" if unguarded == "references" else "OFF"
    engine = database._engine(path, "mode=rw", (f"PRAGMA foreign_keys = {on}",), None, pooled=False)
    with engine.connect() as connection:
        connection.exec_driver_sql("SELECT 1")  # begins
        if unguarded == "no transaction":
            connection.connection.driver_connection.commit()  # type: ignore[union-attr]
        with pytest.raises(upgrade.UnguardedUpgrade):
            upgrade.upgrade(connection)
    assert (rows_of(path), revision_of(path)) == (before, ("0001", 1))


def test_what_was_released_does_not_change() -> None:
    """A new schema gets a migration and a file of its own, and a line each in SHA256SUMS."""
    listed = {}
    for line in (DATABASES / "SHA256SUMS").read_text(encoding="utf-8").splitlines():
        digest, name = line.split("  ")
        path = (DATABASES / name).resolve()
        content = path.read_bytes()
        if path.suffix == ".py":  # whatever line ends a checkout has
            content = content.replace(b"\r\n", b"\n")
        assert hashlib.sha256(content).hexdigest() == digest, (
            f"{name} was released: undo the change"
        )
        listed[path] = digest
    migrations = sorted((MIGRATIONS / "versions").glob("*.py"))
    assert sorted(listed) == sorted([*RELEASED, *migrations])
    assert [one.stem for one in RELEASED] == list(REVISIONS)
    assert [one.name[:4] for one in migrations] == list(REVISIONS)


def _calls(path: Path) -> set[str]:
    text = path.read_text(encoding="utf-8")
    if not any(word in text for word in ("batch_alter_table", "run_migrations", "downgrade")):
        return set()
    tree = ast.parse(text)
    return {
        node.func.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    }


def test_migrations_run_in_one_guarded_place() -> None:
    """Batch mode rebuilds tables; it is safe only behind `upgrade`, which refuses foreign keys."""
    inside = [path for path in PACKAGE.rglob("*.py") if MIGRATIONS not in path.parents]
    assert [path.name for path in inside if "batch_alter_table" in _calls(path)] == []
    users = [path.name for path in inside if "run_migrations" in _calls(path)]
    assert users == []
    importers = [path.name for path in inside if "from alembic" in path.read_text(encoding="utf-8")]
    assert importers == ["upgrade.py"]
    source = ast.parse((MIGRATIONS.parent / "upgrade.py").read_text(encoding="utf-8"))
    function = next(
        node for node in source.body if isinstance(node, ast.FunctionDef) and node.name == "upgrade"
    )
    called = [
        ast.unparse(node.func)
        for statement in function.body
        for node in ast.walk(statement)
        if isinstance(node, ast.Call)
    ]
    assert called.index("_refuse_unguarded") < called.index("command.upgrade")


def test_nothing_goes_back_to_an_older_schema() -> None:
    for path in (MIGRATIONS / "versions").glob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        names = {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
        assert "downgrade" not in names, path.name
    assert [path.name for path in PACKAGE.rglob("*.py") if "downgrade" in _calls(path)] == []
