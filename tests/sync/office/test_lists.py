"""Many rows at once, as PostgreSQL reads them: every text comes back as it went."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, select

from irm_desktop.models import Base, JournalHead, Member
from irm_desktop.storage.bulk import insert_rows
from irm_desktop.sync.office.connecting import in_workspace

MEMBERS = Base.metadata.tables[Member.__tablename__]
HEADS = Base.metadata.tables[JournalHead.__tablename__]
ODD = [
    "",
    "NULL",
    "null",
    '"',
    "\\",
    '\\"',
    "{}",
    "{a,b}",
    ",",
    " a ",
    "a\nb\r\tc",
    "\u2028é😀",
    "%s",
]
TEXTS = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]))


def written(engine: Engine, names: list[str]) -> list[str]:
    rows = [{"record": f"{n}", "field": "f", "op_id": name} for n, name in enumerate(names)]
    with engine.connect() as connection, connection.begin() as going:
        in_workspace(connection, "1" * 32)
        insert_rows(connection, HEADS, rows)
        found = dict(connection.execute(select(JournalHead.record, JournalHead.op_id)).all())
        going.rollback()
    return [found[f"{n}"] for n in range(len(names))]


def test_every_text_comes_back_as_it_went(office_engine: Engine) -> None:
    assert written(office_engine, ODD) == ODD

    @settings(
        max_examples=40, database=None, deadline=None, suppress_health_check=list(HealthCheck)
    )
    @given(st.lists(TEXTS, min_size=2, max_size=6))
    def many(names: list[str]) -> None:
        assert written(office_engine, names) == names

    many()


def test_numbers_and_what_is_true_come_back_as_they_went(office_engine: Engine) -> None:
    rows = [
        {"id": "a", "name": "Spain", "deleted": True},
        {"id": "b", "name": "\\N", "deleted": False},
    ]
    with office_engine.connect() as connection:
        in_workspace(connection, "1" * 32)
        insert_rows(connection, MEMBERS, rows)
        found = connection.execute(select(Member.id, Member.name, Member.deleted)).all()

    assert sorted(map(tuple, found)) == [("a", "Spain", True), ("b", "\\N", False)]
