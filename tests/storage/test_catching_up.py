"""What an older version kept unread of a newer one is shown after the upgrade."""

import shutil
from contextlib import closing
from pathlib import Path

from irm_desktop.storage import raw
from irm_desktop.storage.catching_up import catch_up, read_tables
from irm_desktop.storage.entries import Entry, entry_hash
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_commitment, a_filled_workspace, a_plan, the_library

DATABASES = Path(__file__).resolve().parent.parent / "databases"


def from_a_newer_version(path: Path, entity: str, record: str, fields: dict[str, str]) -> None:
    """Puts into the journal what a colleague with a newer version wrote, as a merge leaves it."""
    with closing(raw.connect(path, "mode=rw", isolation_level=None)) as file:
        names = ", ".join(Entry._fields)
        newest = file.execute(f"SELECT {names} FROM journal ORDER BY place DESC LIMIT 1").fetchone()
        before = entry_hash(Entry._make(newest))
        at, hlc = "2026-11-23T09:00:00.000Z", "fffffffffff0-0000"
        for seq, (field, value) in enumerate(fields.items(), 1):
            hlc = f"fffffffffff0-{seq:04x}"
            entry = Entry(
                f"new{seq}", "newer", seq, hlc, "Ben", at, "op-new", entity, record, field,
                value, "[]", None, "", 1, before,
            )  # fmt: skip
            before = entry_hash(entry)
            marks = ", ".join("?" * len(entry))
            file.execute(f"INSERT INTO journal ({names}) VALUES ({marks})", entry)
            file.execute("INSERT INTO journal_heads VALUES (?, ?, ?)", (record, field, f"new{seq}"))
        file.execute(
            "INSERT INTO operations (id, unit, kind, state, sentence, actor, at, hlc, writer)"
            " VALUES ('op-new', 'op-new', 'merge', 'done', 'Date set', 'Ben', ?, ?, 'newer')",
            (at, hlc),
        )


def test_a_kind_of_record_that_the_older_version_did_not_know_is_there_after_the_upgrade(
    tmp_path: Path,
) -> None:
    path = Path(shutil.copy(DATABASES / "0003.irm", tmp_path / "old.irm"))
    with closing(raw.connect(path, "mode=ro")) as file:
        (assessment,) = file.execute("SELECT id FROM assessments LIMIT 1").fetchone()
    about = f'{{"assessment":"{assessment}","language":"","mark":"due","stage":"panel"}}'
    fields = {"about": about, "date": '{"iso":"2026-12-01","words":"1 December 2026"}'}
    from_a_newer_version(path, "stage_date", "from-ben", fields)

    with Workspace.open(path, actor="Ana", library=the_library()) as workspace:
        with workspace._reading() as connection:
            row = connection.exec_driver_sql("SELECT * FROM stage_dates").one()
        assert (row.id, row.assessment_id, row.stage) == ("from-ben", assessment, "panel")
        assert (row.date_iso, row.deleted) == ("2026-12-01", 0)
        assert [one.code for one in workspace.check()] == []


def test_a_new_column_is_filled_and_the_others_are_left_as_they_are(tmp_path: Path) -> None:
    plan = a_plan((a_commitment("1", "Register", milestones=("Draft",)),))
    with a_filled_workspace(tmp_path, plan) as workspace:
        commitment = workspace.commitment_ids()[0]
        workspace.set_fields("commitment", commitment, {"theme": "Parks", "end": "June 2015"})
        with workspace._writing() as connection:
            tables = dict(read_tables(connection))
            for words in ("theme = ''", "end_iso = ''", "end_words = ''", "cluster = 'kept'"):
                connection.exec_driver_sql(f"UPDATE commitments SET {words}")
            tables["commitments"] -= {"theme", "end_iso"}
            catch_up(connection, tables)
            connection.commit()
        found = workspace.commitment(commitment)
        assert (found.theme, found.cluster) == ("Parks", "kept")
        assert (found.end.iso, found.end.words) == ("2015-06", "June 2015")


def test_a_new_table_gets_the_records_of_the_journal_deleted_ones_too(tmp_path: Path) -> None:
    plan = a_plan((a_commitment("1", "Register", milestones=("Draft", "Publish")),))
    with a_filled_workspace(tmp_path, plan) as workspace:
        commitment = workspace.commitment_ids()[0]
        workspace.delete("milestone", workspace.milestones(commitment)[0].id)
        with workspace._writing() as connection:
            tables = dict(read_tables(connection))
            connection.exec_driver_sql("DELETE FROM milestones")
            del tables["milestones"]
            catch_up(connection, tables)
            connection.commit()
        assert [one.title for one in workspace.milestones(commitment)] == ["Publish"]
        assert workspace.check() == []
