"""The table of the soak: parts that fail, end without a word or are missing are told of."""

from pathlib import Path

import pytest

from soak.__main__ import least_of, main, seconds_each
from soak.figures import Figures, markdown, plain, read, write
from soak.part import LEAST, SHARE, run

FOUND = Figures("kills", 1200, (("seconds lost", "0 | 0"),), ("seed 3: a rating is gone",))


def test_figures_come_back_as_they_were_written(tmp_path: Path) -> None:
    write(FOUND, tmp_path / "kills.json")

    assert read(tmp_path / "kills.json") == FOUND


def test_both_tables_tell_the_facts_and_the_failures() -> None:
    assert "seconds lost  0 | 0" in plain([FOUND])
    assert "FAILED  seed 3: a rating is gone" in plain([FOUND])
    assert markdown([FOUND], ["A run."]).splitlines() == [
        "A run.",
        "",
        "| part | fact | value |",
        "|---|---|---|",
        "| kills | tries | 1,200 |",
        "|  | seconds lost | 0 \\| 0 |",
        "|  | failures | 1 |",
        "",
        "Failures:",
        "",
        "- kills: seed 3: a rating is gone",
    ]


def test_every_part_has_a_share_and_all_shares_are_the_whole() -> None:
    assert LEAST.keys() == SHARE.keys()
    assert sum(SHARE.values()) == pytest.approx(1)


def test_no_part_gets_more_time_than_there_is_and_lanes_are_filled() -> None:
    assert seconds_each(["kills"], 60, 2) == {"kills": 3600}
    assert sum(seconds_each(list(LEAST), 60, 1).values()) == pytest.approx(3600)
    assert sum(seconds_each(list(LEAST), 60, 2).values()) == pytest.approx(7200)


def test_a_shorter_run_promises_fewer_tries_but_never_none() -> None:
    assert (least_of("damage", 60), least_of("damage", 6)) == (10_000, 1_000)
    assert least_of("damage", 600) == 10_000
    assert least_of("plain_text", 1) == 1


def test_a_part_that_cannot_be_run_is_a_failure(tmp_path: Path) -> None:
    found = run("not_there", lambda: True, 1, 7, tmp_path)

    assert (found.tries, found.rows) == (0, ())
    (said,) = found.failures
    assert said.startswith("seed 7: the part itself ended with ModuleNotFoundError")


def test_a_part_that_does_not_exist_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--only", "kills,luck"])

    assert ended.value.code == 2
    assert "there is no luck; there are kills, faults" in capsys.readouterr().err
