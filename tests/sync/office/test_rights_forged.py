"""What somebody who may write a little writes in the name of others, or beside the journal."""

import psycopg
import pytest
from psycopg import errors

from irm_desktop.storage.entries import Entry
from irm_desktop.sync.office.address import read_address
from irm_desktop.sync.office.connecting import engine_of, in_workspace
from irm_desktop.sync.office.marks import CHANNEL, keep_marks
from tests.sync.office.held import PEOPLE, Held, Line, entry
from tests.sync.office.offices import url_as

_NEWEST = (
    "SELECT writer, max(seq) FROM journal WHERE workspace = %s GROUP BY writer ORDER BY 2 DESC"
)


def newest(held: Held) -> tuple[str, int]:
    with Line(held, "ben") as line:
        writer, seq = line.run(_NEWEST, held.spain)[0]
        return str(writer), int(seq)


def test_how_far_a_journal_reaches_cannot_be_said_beside_it(held: Held) -> None:
    """Else laptops would keep back what the office seems to have."""
    writer, seq = newest(held)
    for role in ("ana", "pia"):
        with Line(held, role) as line:
            line.refused(
                "UPDATE office_marks SET seq = %s WHERE workspace = %s AND writer = %s",
                seq + 1000, held.spain, writer,
            )  # fmt: skip
            line.refused(
                "UPDATE office_marks SET hash = 'x' WHERE workspace = %s AND writer = %s",
                held.spain, writer,
            )  # fmt: skip
            line.refused("INSERT INTO office_marks VALUES (%s, 'other', 7, 'x')", held.spain)


def test_the_mark_of_what_one_brought_is_ones_own(held: Held) -> None:
    with Line(held, "ana") as line:
        for seq, op_id in ((1, "1" * 32), (2, "2" * 32)):
            words, values = entry(held.spain, seq=seq, op_id=op_id)
            line.run(words, *values)
        put = "INSERT INTO office_marks VALUES (%s, %s, %s, 'h')"
        line.refused(put, held.spain, "w" * 32, 1)
        line.refused(put, held.spain, "w" * 32, 3)
        assert line.run(put, held.spain, "w" * 32, 2) == [1]


def test_a_sitting_is_not_numbered_twice_nor_with_a_gap(held: Held) -> None:
    writer, seq = newest(held)
    with Line(held, "ana") as line:
        for number, said in ((seq, errors.UniqueViolation), (seq + 2, psycopg.DatabaseError),
                             (0, psycopg.DatabaseError), (-3, psycopg.DatabaseError)):  # fmt: skip
            words, values = entry(held.spain, writer=writer, seq=number)
            with pytest.raises(said), line._line.transaction():
                line.run(words, *values)


def test_whoever_goes_on_in_the_name_of_another_is_noted(held: Held) -> None:
    """Colleagues bring each other's entries; the office knows whose login brought them."""
    writer, seq = newest(held)
    with Line(held, "ana") as line:
        words, values = entry(held.spain, writer=writer, seq=seq + 1, actor="Ben")
        line.run(words, *values)
        noted = "SELECT role FROM office_pushes WHERE workspace = %s AND last = %s"
        assert line.run(noted, held.spain, seq + 1) == [("ana",)]
        line.refused("DELETE FROM office_pushes")
        line.refused("UPDATE office_pushes SET role = 'ben'")
        line.refused("INSERT INTO office_pushes (role) VALUES ('ben')")


def test_a_panel_member_speaks_in_no_other_name(held: Held) -> None:
    writer, seq = newest(held)
    with Line(held, "pia") as line:
        for more in (
            {"actor": "ben"},
            {"actor": "pia", "writer": writer, "seq": seq + 1},
        ):
            words, values = entry(held.spain, "remark", **more)  # type: ignore[arg-type]
            line.refused(words, *values)
        operation = "INSERT INTO operations (workspace, id, unit, kind, state, sentence, actor, at,"
        operation += " hlc, writer) VALUES (%s, %s, 'u', 'do', 'done', 's', %s, 'a', 'h', 'w')"
        line.refused(operation, held.spain, "1" * 32, "ben")
        assert line.run(operation, held.spain, "1" * 32, "pia") == [1]


def test_a_panel_member_leaves_the_remarks_of_others_alone(held: Held) -> None:
    record = "4" * 32
    with Line(held, "postgres") as line:
        as_ana = {"record": record, "actor": "Ana", "field": "text"}
        words, values = entry(held.spain, "remark", **as_ana)  # type: ignore[arg-type]
        line.run("SET SESSION AUTHORIZATION ana")
        line.run(words, *values)
        line.run("INSERT INTO remarks (workspace, id) VALUES (%s, %s)", held.spain, record)
        line.run("INSERT INTO journal_heads VALUES (%s, %s, 'text', %s)",
                 held.spain, record, "0" * 32)  # fmt: skip
        line.run("SET SESSION AUTHORIZATION pia")
        assert line.run("SELECT count(*) FROM remarks WHERE id = %s", record) == [(1,)]
        assert line.run("UPDATE remarks SET deleted = true") == [0]
        assert line.run("DELETE FROM journal_heads") == [0]
        own = {"record": record, "actor": "pia", "field": "deleted", "value": "true"}
        words, values = entry(
            held.spain,
            "remark",
            writer="v" * 32,
            op_id="5" * 32,
            **own,  # type: ignore[arg-type]
        )
        line.refused(words, *values)


def test_a_panel_member_changes_a_remark_of_her_own(held: Held) -> None:
    record = "4" * 32
    with Line(held, "pia") as line:
        for seq, op_id in ((1, "1" * 32), (2, "2" * 32)):
            words, values = entry(held.spain, "remark", actor="pia", record=record, seq=seq,
                                  op_id=op_id)  # fmt: skip
            assert line.run(words, *values) == [1]
        line.run("INSERT INTO remarks (workspace, id) VALUES (%s, %s)", held.spain, record)
        assert line.run("UPDATE remarks SET facts = '{}' WHERE id = %s", record) == [1]


@pytest.mark.parametrize("role", ["pia", "aud"])
def test_what_is_to_be_written_anew_is_no_matter_of_readers(held: Held, role: str) -> None:
    with Line(held, role) as line:
        line.refused("INSERT INTO office_stale VALUES (%s, 'r')", held.spain)
        line.refused("DELETE FROM office_stale")


@pytest.mark.parametrize("role", list(PEOPLE))
def test_nobody_leaves_anything_in_the_database_beside_its_tables(held: Held, role: str) -> None:
    with Line(held, role) as line:
        for statement in (
            "SELECT lo_create(0)", "SELECT lo_creat(-1)", "SELECT lo_from_bytea(0, 'x')",
            "CREATE TABLE public.mine (a int)", "CREATE SCHEMA mine",
            "CREATE FUNCTION public.mine() RETURNS int LANGUAGE sql AS 'SELECT 1'",
            "CREATE TEMPORARY TABLE mine (a int)", "CREATE VIEW public.mine AS SELECT 1",
            "COPY irm.journal TO '/tmp/mine'", "LOCK TABLE irm.journal",
            "SELECT nextval('irm.journal_place_seq')", "SET SESSION AUTHORIZATION postgres",
            "SELECT setval('irm.journal_place_seq', 1)", "COMMENT ON TABLE irm.journal IS 'x'",
            "CREATE INDEX ON irm.journal (value)", "CREATE ROLE mine",
            "CREATE PUBLICATION mine", "SELECT pg_reload_conf()", "SET log_statement = 'all'",
        ):  # fmt: skip
            line.refused(statement)


def test_a_login_without_a_grant_does_not_come_in(held: Held) -> None:
    with Line(held, "postgres") as line:
        line.run("CREATE ROLE plain LOGIN")
        line.run("SET SESSION AUTHORIZATION plain")
        line.refused("SELECT * FROM irm.office_version")
        line.refused("SELECT irm.readable()")
        [(may,)] = line.run("SELECT has_database_privilege(current_database(), 'CONNECT')")
        assert may is False


def test_policies_cannot_be_gone_round(held: Held) -> None:
    with Line(held, "ana") as line:
        line.run("SET row_security = off")
        line.refused("SELECT * FROM journal")
    with Line(held, "ana") as line:
        for statement in (
            "GRANT SELECT ON irm.journal TO PUBLIC", "DROP OWNED BY CURRENT_USER",
        ):  # fmt: skip
            line.run(statement)
        found = line.run("SELECT count(*) FROM journal WHERE workspace = %s", held.france)
        assert found == [(0,)]
    with Line(held, "nobody_here") as line:
        assert line.run("SELECT count(*) FROM journal") == [(0,)]


def test_upserts_and_merges_reach_no_other_country(held: Held) -> None:
    with Line(held, "postgres") as line:
        [(record,)] = line.run(
            "SELECT id FROM commitments WHERE workspace = %s LIMIT 1", held.france
        )
    with Line(held, "ana") as line:
        put = "INSERT INTO commitments (workspace, id, plan_id) VALUES (%s, %s, 'p') ON CONFLICT "
        line.refused(f"{put} DO NOTHING", held.france, record)
        line.refused(f"{put} (workspace, id) DO UPDATE SET title = 'x' RETURNING title",
                     held.france, record)  # fmt: skip
        merge = "MERGE INTO commitments c USING (SELECT %s AS w) s ON c.workspace = s.w"
        assert line.run(f"{merge} WHEN MATCHED THEN UPDATE SET title = 'x'", held.france) == [0]
        found = line.run("UPDATE commitments SET title = 'x' RETURNING workspace")
        assert {one for (one,) in found} == {held.spain}


def test_who_listens_learns_only_that_somebody_wrote(held: Held) -> None:
    """Everybody who comes in may listen."""

    words, values = entry(held.france, op_id="3" * 32)
    names = words.split("(")[1].split(")")[0].split(", ")
    row = dict(zip(names, values, strict=True))
    mine = Entry(*(row.get(name) for name in Entry._fields))  # type: ignore[arg-type]
    with psycopg.connect(url_as(held.url, "ana"), autocommit=True) as line:
        line.execute(f"LISTEN {CHANNEL}")
        engine = engine_of(read_address(url_as(held.url, "postgres")))
        with engine.begin() as connection:
            in_workspace(connection, held.france)
            keep_marks(connection, held.france, [mine], {})
        heard = list(line.notifies(timeout=20, stop_after=1))
        with engine.begin() as connection:
            connection.exec_driver_sql(
                "DELETE FROM irm.office_marks WHERE writer = repeat('w', 32)"
            )
        engine.dispose()
    assert [one.payload for one in heard] == [""]
