"""A short form of the sequences of operations: the content returns, over restarts too."""

from pathlib import Path

import pytest

from soak import acts_records
from soak.desk import Act, Desk
from soak.sequences import ACTS, cheap_passphrases, content, run, sequence
from tests.builders import a_filled_workspace


def test_content_returns_after_undo_redo_and_restarts(tmp_path: Path) -> None:
    figures = run(lambda: True, 2, 7, tmp_path)

    assert figures.failures == ()
    assert figures.tries == 2
    assert ("content returned", "always") in figures.rows


def test_a_change_that_undo_does_not_see_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A sequence that could not fail would prove nothing."""

    def behind_the_journal(desk: Desk) -> object:
        with desk.workspace._writing() as connection:
            connection.exec_driver_sql("UPDATE members SET name = name || '!'")
            connection.commit()
        return None

    acts: tuple[Act, ...] = (*ACTS, *(behind_the_journal,) * 5)
    monkeypatch.setattr("soak.sequences.ACTS", acts)
    with cheap_passphrases():
        _, _, failure = sequence(tmp_path / "a.irm", 3)

    assert failure.startswith("seed 3, step ")


def test_every_table_that_undo_covers_is_looked_at(tmp_path: Path) -> None:
    with a_filled_workspace(tmp_path) as spain:
        before = content(spain)
        spain.keep_search("Law", "register")
        assert content(spain) != before
        spain.undo()
        assert content(spain) == before


def test_each_act_is_there_once_or_more_and_has_a_name_of_its_own() -> None:
    names = {act.__name__ for act in ACTS}
    assert len(names) == len(set(ACTS))
    assert {"take_a_table", "type_note", "answer"} <= names
    assert acts_records.change_field in ACTS
