"""The window killed at random moments while one rates and writes loses at most a second."""

from pathlib import Path

import pytest

from tests.journeys.kill_window import kill_once


@pytest.mark.parametrize("seed", range(6))
def test_a_killed_window_loses_at_most_the_last_second_of_typing(tmp_path: Path, seed: int) -> None:
    kill = kill_once(tmp_path, seed)

    assert kill.letters > 0
    assert kill.harmless, kill
