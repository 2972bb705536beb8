"""The tables of an office, made from the models."""

import pytest
from sqlalchemy import Engine, insert, inspect, select, text
from sqlalchemy.exc import DBAPIError

from irm_desktop.models import Base, Member
from irm_desktop.sync.office.connecting import SCHEMA, in_workspace
from irm_desktop.sync.office.schema import NEVER, TABLES

ONE, OTHER = "1" * 32, "2" * 32


def test_every_table_of_a_workspace_is_there_but_those_of_keys(office_engine: Engine) -> None:
    with office_engine.connect() as connection:
        found = set(inspect(connection).get_table_names(schema=SCHEMA))

    of_office = {name for name in found if name.startswith("office_")}
    assert found - of_office - {"search_docs", "search_state"} == set(Base.metadata.tables) - NEVER
    assert not NEVER & found


def test_a_statement_of_storage_fills_in_the_workspace(office_engine: Engine) -> None:
    with office_engine.begin() as connection:
        for workspace in (ONE, OTHER):
            in_workspace(connection, workspace)
            connection.execute(insert(Member), [{"id": "m", "name": "Spain"}])
        rows = connection.execute(text("SELECT workspace, id, name, deleted FROM members"))

        assert sorted(map(tuple, rows)) == [
            (ONE, "m", "Spain", False),
            (OTHER, "m", "Spain", False),
        ]


def test_without_a_workspace_nothing_can_be_added(office_engine: Engine) -> None:
    with office_engine.connect() as connection, pytest.raises(DBAPIError):
        connection.execute(insert(Member), [{"id": "m", "name": "Spain"}])


def test_texts_compare_byte_by_byte_as_in_sqlite(office_engine: Engine) -> None:
    names = ["a", "B", "é", "Z", "_"]
    with office_engine.begin() as connection:
        in_workspace(connection, ONE)
        connection.execute(insert(Member), [{"id": name, "name": name} for name in names])
        found = connection.execute(select(Member.name).order_by(Member.name)).scalars().all()

    assert found == sorted(names)


def test_every_key_begins_with_the_workspace_and_an_index_with_it_or_an_id() -> None:
    """What belongs to a record is found at once, in whatever workspace it is; all else lies
    together by workspace."""
    for table in TABLES.sorted_tables:
        assert next(iter(table.primary_key)).name == "workspace", table.name
        for index in table.indexes:
            first, second = [one.name for one in index.columns][:2]
            by_id = first.endswith("_id") and second == "workspace"
            assert first == "workspace" or by_id, index.name
