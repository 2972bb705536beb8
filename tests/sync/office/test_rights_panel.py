"""What a panel member and an auditor see and write, tried with SQL written by hand: nothing that
hangs on a person or an interview, remarks and answers alone."""

import psycopg
import pytest

from irm_desktop.sync.office.schema import TABLES
from tests.sync.office.held import Held, Line, entry
from tests.sync.office.offices import SECRET


def test_a_panel_member_sees_nothing_of_people_and_interviews(held: Held) -> None:
    with Line(held, "pia") as line:
        for table, record in held.hidden.items():
            assert line.run(f"SELECT count(*) FROM {table} WHERE id = %s", record) == [(0,)]
        for table in ("stakeholders", "interviews", "interview_notes", "seal_events", "excerpts"):
            assert line.run(f"SELECT count(*) FROM {table}") == [(0,)], table
        everything = line.run("SELECT string_agg(value, ' ') FROM journal")[0][0]
        assert SECRET not in everything
        assert "Prefers mornings" not in everything
        assert '"ES"' in everything
        sentences = line.run("SELECT string_agg(sentence, ' ') FROM operations")[0][0]
        assert "nterview" not in sentences
        assert "imported" in sentences


def test_a_panel_member_reads_the_plan_with_its_commitments(held: Held) -> None:
    with Line(held, "pia") as line:
        assert line.run("SELECT count(*) FROM commitments") == [(2,)]
        assert line.run("SELECT count(*) > 10 FROM journal") == [(True,)]
        assert line.run("SELECT count(*) > 10 FROM journal_heads") == [(True,)]


def test_a_panel_member_writes_remarks_and_answers_only(held: Held) -> None:
    with Line(held, "pia") as line:
        for entity in ("commitment", "rating", "passage", "stakeholder", "future_kind"):
            words, values = entry(held.spain, entity)
            line.refused(words, *values)
        line.refused("UPDATE commitments SET title = 'x'")
        line.refused("UPDATE ratings SET value = 'x'")
        line.refused("INSERT INTO blobs (workspace, sha256, part, data) VALUES (%s, 's', 0, '')",
                     held.spain)  # fmt: skip
        for entity, one in (("remark", "1"), ("answer", "2")):
            words, values = entry(
                held.spain, entity, actor="pia", op_id=one * 32, seq=int(one), record=one * 32
            )
            assert line.run(words, *values) == [1]


def test_a_remark_under_the_id_of_another_record_is_refused(held: Held) -> None:
    with Line(held, "pia") as line:
        [(commitment,)] = line.run("SELECT id FROM commitments LIMIT 1")
        words, values = entry(held.spain, "remark", actor="pia", record=commitment)
        with pytest.raises(psycopg.DatabaseError) as refused:
            line.run(words, *values)
    assert refused.value.sqlstate == "IRM01"


def test_an_auditor_writes_nothing(held: Held) -> None:
    with Line(held, "aud") as line:
        for table in TABLES.sorted_tables:
            line.refused(f"INSERT INTO {table.name} DEFAULT VALUES")
        line.refused("INSERT INTO office_workspaces (id, country) VALUES ('x', 'ES')")
        line.refused("UPDATE operations SET state = 'undone'")


def test_an_auditor_sees_who_brought_what(held: Held) -> None:
    with Line(held, "aud") as line:
        assert line.run("SELECT DISTINCT role FROM office_pushes") == [("ben",)]


def test_entries_of_a_sitting_come_without_a_gap(held: Held) -> None:
    with Line(held, "ana") as line:
        words, values = entry(held.spain, seq=2)
        with pytest.raises(psycopg.DatabaseError) as refused:
            line.run(words, *values)
    assert refused.value.sqlstate == "IRM01"


def test_what_later_hangs_on_an_interview_is_hidden_from_then_on(held: Held) -> None:
    """A source was public; then somebody says that it is the one of an interview."""
    source = "5" * 32
    with Line(held, "ana") as line:
        words, values = entry(held.spain, "source", record=source, value='"Minutes of a meeting"')
        line.run(words, *values)
        words, values = entry(
            held.spain, "interview", record="6" * 32, field="source", value=f'"{source}"',
            op_id="1" * 32, seq=2,
        )  # fmt: skip
        line.run(words, *values)
        assert line.run("SELECT count(*) FROM office_hidden WHERE record = %s", source) == [(1,)]
