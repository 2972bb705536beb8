"""Many records are named as one is, in as few statements as there are kinds."""

import shutil
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from sqlalchemy import select

from irm_desktop import paths
from irm_desktop.models.registry import ENTITIES
from irm_desktop.storage.naming import record_words, words_found
from irm_desktop.storage.naming_many import find_known
from irm_desktop.storage.workspace import Workspace
from tests.builders import the_library
from tests.counted import counted


@pytest.fixture
def sample(tmp_path: Path) -> Iterator[Workspace]:
    """The sample that is shipped, with records of many more kinds."""
    path = tmp_path / "sample.irm"
    shutil.copy(paths.resources() / "samples" / "sample.irm", path)
    with Workspace.open(path, actor="Ana", library=the_library()) as opened:
        member, plan, one = opened.members()[0].id, opened.plans()[0].id, opened.commitment_ids()[0]
        opened.add_milestone(one, "9", "A law")
        opened.add_recommendation(plan, "Publish it")
        opened.add_concern(member, about="A letter")
        opened.add_person(member, name="José Núñez Pérez")
        opened.add_year(member, "2014")
        source = opened.add_source(member, kind="document", title="Law", text="Article 1").created
        opened.attach(source, "law.txt", BytesIO(b"Article 1"))
        excerpt = opened.add_excerpt(source, "Article 1").created
        about = {"excerpt_id": excerpt, "indicator": "specificity"}
        opened.add_support("commitment", one, source_id=source, **about)
        interview = opened.add_interview(plan).created
        opened.add_note(interview, "Said so")
        yield opened


def test_many_are_named_as_one_is(sample: Workspace) -> None:
    with counted(sample) as statements, sample._reading() as connection:
        records = [
            (entity.name, record)
            for entity in ENTITIES
            for record in connection.execute(select(entity.table.c.id)).scalars()
        ]
        statements.clear()
        find = find_known(connection, records)
        asked = len(statements)
        words = {one: words_found(find, sample.library, *one) for one in records}
        assert len(statements) == asked
        assert asked < len(records) / 10
        for one in records:
            assert words[one] == record_words(connection, sample.library, *one)
    assert len({entity for entity, _ in records}) > 12


def test_what_nobody_knows_is_named_by_its_id(sample: Workspace) -> None:
    with sample._reading() as connection:
        find = find_known(connection, [("hologram", "a1"), ("commitment", "b2")])

    assert words_found(find, sample.library, "hologram", "a1") == "hologram a1"
    assert words_found(find, sample.library, "commitment", "b2") == "commitment b2"
