"""Row-level security, tried with SQL written by hand: nothing of another country is read or
written, and nobody gets more rights than were granted."""

import psycopg
import pytest
from psycopg import errors

from irm_desktop.sync.office import admin
from irm_desktop.sync.office.door import Office
from irm_desktop.sync.office.schema import TABLES
from tests.sync.office.held import OUTSIDE, PEOPLE, TABLE_NAMES, Held, Line, entry
from tests.sync.office.offices import rows, url_as


@pytest.mark.parametrize("table", TABLE_NAMES)
def test_who_looks_after_the_office_sees_both_countries(held: Held, table: str) -> None:
    """So that the tests below are about tables that hold something, where storage writes them."""
    if table in ("journal", "commitments", "members", "interviews", "office_hidden"):
        with Line(held, "postgres") as line:
            assert set(line.run(f"SELECT DISTINCT workspace FROM {table}")) == {
                (held.spain,), (held.france,),
            }  # fmt: skip


@pytest.mark.parametrize("role", OUTSIDE)
@pytest.mark.parametrize("table", TABLE_NAMES)
@pytest.mark.parametrize("setting", ["", "france", "*", "'; --"])
def test_nothing_of_another_country_is_read(
    held: Held, role: str, table: str, setting: str
) -> None:
    workspace = held.france if setting == "france" else setting
    with Line(held, role, workspace) as line:
        try:
            found = line.run(f"SELECT count(*) FROM {table} WHERE workspace = %s", held.france)
        except errors.InsufficientPrivilege:
            return
        assert found == [(0,)]


@pytest.mark.parametrize("role", ["ana", "aud"])
def test_what_is_of_ones_own_country_is_read(held: Held, role: str) -> None:
    with Line(held, role) as line:
        for table in ("journal", "commitments", "stakeholders", "interview_notes", "operations"):
            assert line.run(f"SELECT DISTINCT workspace FROM {table}") == [(held.spain,)], table
        assert line.run("SELECT id FROM office_workspaces") == [(held.spain,)]


def test_staff_read_and_write_in_all_countries(held: Held) -> None:
    with Line(held, "ben") as line:
        found = line.run("SELECT DISTINCT workspace FROM commitments")
        assert set(found) == {(held.spain,), (held.france,)}
        for workspace, one in ((held.spain, "1"), (held.france, "2")):
            words, values = entry(workspace, op_id=one * 32)
            assert line.run(words, *values) == [1]


@pytest.mark.parametrize("role", ["nobody_here"])
def test_who_has_no_country_reads_nothing(held: Held, role: str) -> None:
    with Line(held, role) as line:
        for table in TABLES.sorted_tables:
            assert line.run(f"SELECT count(*) FROM {table.name}") == [(0,)], table.name
        words, values = entry(held.spain)
        line.refused(words, *values)


@pytest.mark.parametrize("role", OUTSIDE)
@pytest.mark.parametrize("table", TABLE_NAMES)
def test_nothing_of_another_country_is_changed_or_taken_away(
    held: Held, role: str, table: str
) -> None:
    for words in (f"UPDATE {table} SET workspace = workspace", f"DELETE FROM {table}"):
        with Line(held, role) as line:
            try:
                changed = line.run(f"{words} WHERE workspace = %s", held.france)
            except errors.InsufficientPrivilege:
                continue
            assert changed == [0]


@pytest.mark.parametrize("role", OUTSIDE)
@pytest.mark.parametrize("setting", ["spain", "france", ""])
def test_nothing_is_added_to_another_country(held: Held, role: str, setting: str) -> None:
    own = {"spain": held.spain, "france": held.france, "": ""}[setting]
    with Line(held, role, own) as line:
        words, values = entry(held.france)
        line.refused(words, *values)
        line.refused("INSERT INTO members (workspace, id) VALUES (%s, 'm')", held.france)
        line.refused("INSERT INTO office_workspaces (id, country) VALUES (%s, 'FR')", "9" * 32)
        line.refused(
            "INSERT INTO office_marks (workspace, writer, seq, hash) VALUES (%s, 'w', 1, 'h')",
            held.france,
        )


def test_a_row_of_ones_own_is_not_moved_to_another_country(held: Held) -> None:
    with Line(held, "ana") as line:
        line.refused("UPDATE commitments SET workspace = %s", held.france)
        line.refused("UPDATE operations SET workspace = %s", held.france)


@pytest.mark.parametrize("role", ["ana", "ben", "pia", "aud"])
def test_the_journal_only_grows(held: Held, role: str) -> None:
    with Line(held, role) as line:
        line.refused("UPDATE journal SET value = '\"gone\"'")
        line.refused("DELETE FROM journal")
        line.refused("TRUNCATE journal")
        line.refused("DELETE FROM commitments")
        line.refused("ALTER TABLE journal DISABLE ROW LEVEL SECURITY")
        line.refused("DROP POLICY reading ON journal")


@pytest.mark.parametrize("role", ["ana", "ben", "pia", "aud"])
def test_nobody_gives_themselves_more(held: Held, role: str) -> None:
    with Line(held, role) as line:
        line.refused("INSERT INTO office_access VALUES (%s, '*', 'staff', 'write')", role)
        line.refused("UPDATE office_access SET country = '*'")
        line.refused("UPDATE office_workspaces SET country = 'ES'")
        line.refused("GRANT irm_staff TO CURRENT_USER") if role != "ben" else None
        line.refused("SET ROLE postgres")
        line.refused("SET ROLE ben") if role != "ben" else None
        line.refused("CREATE FUNCTION irm.mine() RETURNS int LANGUAGE sql AS 'SELECT 1'")
        line.refused("CREATE TABLE irm.mine (a int)")
        line.refused("CREATE TEMPORARY TABLE office_workspaces (id text, country text)")


def test_the_role_of_a_group_reaches_nothing(held: Held) -> None:
    """Somebody may take on the role of the group; the countries are those of the person."""
    with Line(held, "ana") as line:
        line.run("SET ROLE irm_researcher")
        assert line.run("SELECT count(*) FROM journal") == [(0,)]
        line.run("SET irm.workspace = '" + held.france + "'")
        assert line.run("SELECT count(*) FROM journal") == [(0,)]


def test_who_is_of_another_group_cannot_take_on_that_of_staff(held: Held) -> None:
    for role in OUTSIDE:
        # roles are of the whole server, where another test's office may have made her staff
        rows(held.url, f"REVOKE irm_staff FROM {role}")
        with Line(held, role) as line:
            line.refused("SET ROLE irm_staff")


@pytest.mark.parametrize("role", OUTSIDE)
def test_a_copy_to_the_screen_is_held_to_the_same(held: Held, role: str) -> None:
    line = psycopg.connect(url_as(held.url, role), options="-c search_path=irm")
    with line, line.cursor() as cursor:
        with cursor.copy(b"COPY (SELECT workspace FROM journal) TO STDOUT") as copied:
            found = {bytes(row).decode().strip() for row in copied}
        with cursor.copy(b"COPY commitments (workspace) TO STDOUT") as copied:
            found |= {bytes(row).decode().strip() for row in copied}
    assert held.france not in found
    assert held.spain in found


@pytest.mark.parametrize("role", OUTSIDE)
def test_rows_cannot_be_copied_in(held: Held, role: str) -> None:
    line = psycopg.connect(url_as(held.url, role), options="-c search_path=irm")
    refusals = (errors.InsufficientPrivilege, errors.FeatureNotSupported)
    words = b"COPY members (workspace, id) FROM STDIN"
    with line, line.cursor() as cursor, pytest.raises(refusals), cursor.copy(words) as copied:
        copied.write_row((held.france, "m"))


@pytest.mark.parametrize("role", OUTSIDE)
@pytest.mark.parametrize(
    "statement",
    [
        "SELECT irm.readable()",
        "SELECT irm.writable()",
        "SELECT irm.commented()",
        "SELECT array_agg(workspace) FROM (SELECT workspace FROM journal FOR SHARE) AS j",
        "WITH x AS (SELECT * FROM irm.office_workspaces) SELECT array_agg(id) FROM x",
        "SELECT xmlagg(x::xml)::text FROM (SELECT query_to_xml('SELECT * FROM journal',"
        " true, true, '') AS x) AS y",
        "SELECT most_common_vals::text FROM pg_stats WHERE schemaname = 'irm'",
        "SELECT query FROM pg_stat_activity",
        "SELECT string_agg(histogram_bounds::text, ' ') FROM pg_stats",
        "SELECT lo::text FROM pg_largeobject_metadata AS lo",
    ],
)
def test_functions_and_the_catalogue_tell_nothing(held: Held, role: str, statement: str) -> None:
    with psycopg.connect(held.url, autocommit=True) as admin_line:
        admin_line.execute("ANALYZE")
    with Line(held, role) as line:
        try:
            found = line.run(statement)
        except psycopg.Error as error:
            found = [(str(error),)]
        assert held.france not in repr(found)


@pytest.mark.parametrize(
    "statement",
    ["SELECT * FROM pg_authid", "SELECT * FROM pg_statistic", "SELECT pg_read_file('PG_VERSION')",
     "COPY journal TO PROGRAM 'cat'", "SELECT irm.journal_grew()"],
)  # fmt: skip
@pytest.mark.parametrize("role", list(PEOPLE))
def test_the_server_itself_stays_closed(held: Held, role: str, statement: str) -> None:
    refusals = (errors.InsufficientPrivilege, errors.FeatureNotSupported)
    with Line(held, role) as line, pytest.raises(refusals):
        line.run(statement)


def test_a_cheap_function_sees_no_row_before_the_policies(held: Held) -> None:
    """PostgreSQL runs functions of users on rows only after row-level security let them through."""
    with Line(held, "ana") as line:
        notices: list[str] = []
        line._line.add_notice_handler(lambda one: notices.append(one.message_primary or ""))
        line.refused(
            "CREATE FUNCTION pg_temp.leak(text) RETURNS bool COST 0.0000001 LANGUAGE plpgsql AS "
            "$$ BEGIN RAISE NOTICE '%%', $1; RETURN true; END $$"
        )
        line.run("SELECT workspace FROM journal WHERE workspace ~ '.*' AND octet_length(value) > 0")
        with pytest.raises(errors.DivisionByZero):  # a row of one's own, never of France
            line.run("SELECT 1 / (CASE WHEN workspace = %s THEN 0 ELSE 1 END) FROM journal",
                     held.spain)  # fmt: skip
    with Line(held, "ana") as line:
        statement = "SELECT 1 / (CASE WHEN workspace = %s THEN 0 ELSE 1 END) FROM journal"
        assert set(line.run(statement, held.france)) == {(1,)}


def test_a_view_of_ones_own_cannot_be_made_nor_used(held: Held) -> None:
    with Line(held, "ana") as line:
        line.refused("CREATE VIEW irm.all_of_it AS SELECT * FROM journal")
        line.refused("CREATE TEMPORARY VIEW all_of_it AS SELECT * FROM journal")


def test_everybody_is_listed_for_who_looks_after_the_office_alone(held: Held) -> None:
    with Office(held.url) as office:
        assert [one.role for one in admin.people(office)] == sorted(PEOPLE)
    with Line(held, "ana") as line:
        assert line.run("SELECT role FROM office_people") == [("ana",)]
        assert line.run("SELECT role FROM office_access") == [("ana",)]
