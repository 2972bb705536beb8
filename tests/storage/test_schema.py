"""The migrations make the schema of the models, and an upgrade loses no child."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlcipher3 import dbapi2

from irm_desktop.errors import WorkspaceError
from irm_desktop.models import Base
from irm_desktop.models.registry import ENTITIES
from irm_desktop.storage.recognise import REVISIONS
from irm_desktop.storage.schema import MIGRATIONS, Schema
from irm_desktop.storage.search_schema import make_anew
from irm_desktop.storage.upgrade import configuration, defaults_differ
from irm_desktop.storage.workspace import Workspace
from tests import released_file
from tests.builders import a_commitment, a_filled_workspace, a_plan, the_library

REBUILD = '''"""Rebuild a parent table, as a batch change does."""

import sqlalchemy as sa
from alembic import op

revision = "NEXT"
down_revision = "LAST"


def upgrade() -> None:
    for table in ("members", "plans", "commitments"):
        with op.batch_alter_table(table, recreate="always") as batch:
            batch.add_column(sa.Column("note", sa.Text(), server_default="", nullable=False))
'''
LOSE = (
    REBUILD.replace('    for table in ("members", "plans", "commitments"):\n', "").split(
        "        with"
    )[0]
    + '    op.execute("DELETE FROM members")\n'
)
LAST, NEXT = REVISIONS[-1], f"{len(REVISIONS) + 1:04d}"
CHILDREN = ("members", "plans", "assessments", "commitments", "milestones", "ratings", "journal")


def counts(path: Path) -> dict[str, int]:
    connection = dbapi2.connect(str(path))
    found = {
        table: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        for table in CHILDREN
    }
    connection.close()
    return found


def a_next_schema(folder: Path, revision: str) -> Schema:
    migrations = folder / "migrations"
    shutil.copytree(MIGRATIONS, migrations, ignore=shutil.ignore_patterns("__pycache__"))
    text = revision.replace("LAST", LAST).replace("NEXT", NEXT)
    (migrations / "versions" / f"{NEXT}_next.py").write_text(text)
    return Schema(migrations, (*REVISIONS, NEXT))


@pytest.fixture
def old_file(tmp_path: Path) -> Path:
    commitment = a_commitment(values={"specificity": "high"}, milestones=("Draft", "Publish"))
    with a_filled_workspace(tmp_path, a_plan([commitment])) as workspace:
        return workspace.path


INDEX = {
    "search_docs",
    "search_state",
    "search_words",
    "search_words_config",
    "search_words_content",
    "search_words_data",
    "search_words_docsize",
    "search_words_idx",
}  # of words: it follows from the records, and no model describes it


def test_the_migrations_make_what_the_models_say(empty: Workspace) -> None:
    def described(_: object, name: str | None, kind: str, reflected: bool, *more: object) -> bool:
        return not (kind == "table" and reflected and name in INDEX)

    with empty._reading() as connection:
        context = MigrationContext.configure(
            connection,
            opts={
                "compare_server_default": defaults_differ,
                "compare_type": True,
                "include_object": described,
            },
        )
        assert compare_metadata(context, Base.metadata) == []


def _shapes(path: Path) -> list[tuple[str, str]]:
    connection = dbapi2.connect(str(path))
    query = "SELECT name, sql FROM sqlite_master WHERE sql LIKE '%search\\_%' ESCAPE '\\'"
    found = [(name, sql) for name, sql in connection.execute(query)]
    connection.close()
    return sorted(found)


def test_an_index_that_is_made_anew_is_the_one_of_the_migration(empty: Workspace) -> None:
    before = _shapes(empty.path)
    with empty._indexing() as connection:
        make_anew(connection)
    assert {name for name, _ in before} >= INDEX - {"search_words_content"}
    assert _shapes(empty.path) == before


def test_a_changed_default_would_be_noticed() -> None:
    assert defaults_differ(None, None, None, "'0'", None, "'1'")
    assert defaults_differ(None, None, None, None, None, "''")
    assert not defaults_differ(None, None, None, "''", None, "")


def test_the_known_revisions_are_those_of_the_folder() -> None:
    script = ScriptDirectory.from_config(configuration())
    found = [revision.revision for revision in script.walk_revisions()]
    assert tuple(reversed(found)) == REVISIONS


def test_every_constraint_has_a_name() -> None:
    for table in Base.metadata.tables.values():
        assert all(constraint.name for constraint in table.constraints), table.name


def test_an_upgrade_keeps_the_children_of_a_rebuilt_table(old_file: Path, tmp_path: Path) -> None:
    before = counts(old_file)
    assert min(before.values()) > 0
    schema = a_next_schema(tmp_path, REBUILD)
    Workspace.open(old_file, actor="Ana", library=the_library(), schema=schema).close()
    assert counts(old_file) == before


def test_an_upgrade_leaves_a_dated_backup_beside_the_file(old_file: Path, tmp_path: Path) -> None:
    schema = a_next_schema(tmp_path, REBUILD)
    clock = lambda: datetime(2026, 11, 23, 6, 15, tzinfo=UTC)  # noqa: E731
    Workspace.open(old_file, actor="Ana", library=the_library(), clock=clock, schema=schema).close()
    copy = tmp_path / "plans (before upgrade 2026-11-23 06.15.00).irm"
    with Workspace.open(copy, actor="Ana", library=the_library()) as backup:
        assert len(backup.commitment_ids()) == 1
        assert backup.check() == []


def test_a_failed_upgrade_leaves_the_file_as_it_was(old_file: Path, tmp_path: Path) -> None:
    before = counts(old_file)
    schema = a_next_schema(tmp_path, LOSE)
    with pytest.raises(WorkspaceError) as caught:
        Workspace.open(old_file, actor="Ana", library=the_library(), schema=schema)
    assert "belong to records that are not there" in caught.value.message
    assert counts(old_file) == before
    with Workspace.open(old_file, actor="Ana", library=the_library()) as workspace:
        assert workspace.check() == []


def test_an_old_file_cannot_be_read_without_an_upgrade(old_file: Path, tmp_path: Path) -> None:
    schema = a_next_schema(tmp_path, REBUILD)
    with pytest.raises(WorkspaceError) as caught:
        Workspace.open(old_file, actor="Ana", library=the_library(), schema=schema, read_only=True)
    assert caught.value.code == "read-only"


LEFT_EMPTY = {
    "imported_row.plan_id",  # of the import of tables of plans
    "imported_table.findings",
}
RELEASED = sorted((Path(__file__).parent.parent / "databases").glob("*.irm"))


@pytest.mark.parametrize("released", RELEASED, ids=lambda path: path.stem)
def test_every_released_file_opens_and_holds_together(released: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(released, tmp_path / "old.irm"))
    with Workspace.open(path, actor="Ana", library=the_library()) as workspace:
        assert workspace.check() == []
        assert len(workspace.commitment_ids()) > 0


def _rows(path: Path) -> dict[str, list[dict[str, object]]]:
    connection = dbapi2.connect(str(path))
    connection.row_factory = dbapi2.Row
    tables = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    ).fetchall()
    found = {
        table: [dict(row) for row in connection.execute(f"SELECT * FROM {table}")]
        for (table,) in tables
        if table not in ("alembic_version", "workspace_info")
    }
    connection.close()
    return found


@pytest.mark.parametrize("released", RELEASED, ids=lambda path: path.stem)
def test_an_upgrade_keeps_every_row_and_every_value(released: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(released, tmp_path / "old.irm"))
    before = _rows(path)
    Workspace.open(path, actor="Ana", library=the_library()).close()
    after = _rows(path)
    assert sum(map(len, before.values())) > 100
    for table, rows in before.items():
        kept = [{name: row[name] for name in rows[0]} for row in after[table]] if rows else []
        assert kept == rows, table


def test_an_old_journal_says_nothing_of_members_and_years(tmp_path: Path) -> None:
    path = Path(shutil.copy(RELEASED[0], tmp_path / "old.irm"))
    with Workspace.open(path, actor="Ana", library=the_library()) as workspace:
        member = workspace.members()[0]
        assert workspace.years(member.id) == ()
        assert workspace.concerns(member.id) == ()
        assert workspace.forms() == ()
        assessments = workspace.assessments(workspace.plans()[0].id)
        assert assessments
        assert all(one.form == "" and one.plan_id for one in assessments)


def test_a_released_file_is_backed_up_as_it_was(tmp_path: Path) -> None:
    path = Path(shutil.copy(RELEASED[0], tmp_path / "old.irm"))
    before = _rows(path)
    Workspace.open(path, actor="Ana", library=the_library()).close()
    (copy,) = tmp_path.glob("old (before upgrade *).irm")
    assert _rows(copy) == before


def test_the_newest_released_file_fills_every_column() -> None:
    rows = _rows(RELEASED[-1])
    assert [table for table, found in rows.items() if not found] == []
    empty = {
        f"{entity.name}.{column}"
        for entity in ENTITIES
        for field in entity.fields
        for column in field.columns
        if all(row[column] == entity.empty[column] for row in rows[entity.table.name])
    }
    assert empty == LEFT_EMPTY


def test_what_the_newest_released_file_keeps_can_be_read(tmp_path: Path) -> None:
    path = Path(shutil.copy(RELEASED[-1], tmp_path / "old.irm"))
    with Workspace.open(path, actor="Ana", library=the_library()) as workspace:
        plan = workspace.plan_by_key("ES-2")
        assert (plan.due.iso, plan.delivered.iso) == ("2014-07-31", "2014-08")
        assert workspace.ratings(plan.id)["notice_days"].value == "14"
        years = workspace.years(plan.member_id)
        assert [one.ratings["citizen_engagement"].value for one in years] == ["8.2", "7.9"]
        assert [one.status for one in workspace.concerns(plan.member_id)] == ["closed"]
        report = workspace.report(plan.id, "progress")
        assert report.draft_mark == "Draft for public comment: not to be cited"
        assert [one.id for one in report.sections if one.id.startswith("own.")] == ["own.voices"]
        assert [one.integrated for one in report.previous] == ["No"]


def test_there_is_a_released_file_for_every_revision() -> None:
    assert {path.stem for path in RELEASED} == set(REVISIONS)


def test_the_sealed_person_of_the_newest_released_file_opens_with_the_passphrase(
    tmp_path: Path,
) -> None:
    path = Path(shutil.copy(RELEASED[-1], tmp_path / "old.irm"))
    assert released_file.NAME.encode() not in path.read_bytes()
    with Workspace.open(path, actor="Ana", library=the_library()) as workspace:
        sealed = next(one for one in workspace.people() if one.sealed)
        assert [one.name for one in workspace.people()] == ["Ion Pop", ""]
        workspace.open_seal(released_file.PASSPHRASE, "To see that it opens")
        found = workspace.sealed_name(sealed.id)
        assert found == (released_file.NAME, released_file.CONTACT)
