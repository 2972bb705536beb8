"""An interview typed into the real window and killed: at most a second lost, the same place again.

`python -m scripts.interview_soak` does the same for an hour with fifty kills.
"""

import shutil
from pathlib import Path
from typing import Any

from scripts.interview_soak import findings, judge, run, spans_of
from tests.command_line import SAMPLE_WORKSPACE

RATE = 900.0  # letters a minute: more to lose in less time


def test_a_killed_interview_opens_again_at_the_same_place(tmp_path: Path) -> None:
    path = tmp_path / "interview.irm"
    shutil.copyfile(SAMPLE_WORKSPACE, path)

    kills = run(path, (2.0, 3.5), seed=11, rate=RATE, display=False)

    assert [kill.harmless for kill in kills] == [True, True], kills
    assert all(kill.keys > 0 for kill in kills)
    assert findings(path) == 0


def opening(text: str, cursor: int, note: str = "n", **more: Any) -> dict[str, Any]:
    shown = {note: text} | more.pop("others", {})
    line = {"at": 0.0, "opened": True, "interview": "i", "said": "", "bound": {}}
    return {**line, "shown": shown, "in_note": note, "cursor": cursor, **more}


def key(at: float, text: str, note: str = "n") -> dict[str, Any]:
    return {"at": at, "key": text[-1:], "in_note": note, "cursor": len(text), "text": text}


TYPED: list[dict[str, Any]] = [opening("", 0), key(1.0, "a"), key(2.0, "ab"), key(3.0, "abc")]


def test_what_is_lost_is_told_by_its_oldest_letter() -> None:
    kill = judge(TYPED, opening("a", 1), 3.5, 3.5)

    assert (kill.lost, kill.lost_keys, kill.reopened, kill.cursor) == (1.5, 2, True, True)
    assert not kill.harmless


def test_a_letter_that_was_not_yet_told_is_no_loss() -> None:
    kill = judge(TYPED, opening("abcd", 4), 3.2, 3.2)

    assert (kill.lost, kill.harmless) == (0.0, True)


def test_another_paragraph_or_cursor_is_seen() -> None:
    assert not judge(TYPED, opening("abc", 1), 3.2, 3.2).cursor
    elsewhere = opening("abc", 3) | {"in_note": "m"}
    assert not judge(TYPED, elsewhere, 3.2, 3.2).reopened
    fresh = opening("abc", 3) | {"opened": False}
    assert not judge(TYPED, fresh, 3.2, 3.2).harmless


def test_another_note_that_differs_is_seen() -> None:
    before = [opening("", 0, others={"m": "whole"}), key(1.0, "a")]

    assert judge(before, opening("a", 1, others={"m": "whole"}), 1.1, 1.1).wrong == 0
    assert judge(before, opening("a", 1, others={"m": "half"}), 1.1, 1.1).wrong == 1


def test_bindings_that_are_gone_are_seen() -> None:
    before = [opening("a", 1), {**key(1.0, "a"), "bound": {"n": ["c"]}}]

    assert not judge(before, opening("a", 1), 1.1, 1.1).links
    assert judge(before, opening("a", 1, bound={"n": ["c"]}), 1.1, 1.1).links


def test_an_act_under_way_may_be_done_or_not() -> None:
    before = [opening("a", 1), {**key(1.0, "a"), "bound": {"n": ["c"]}}]
    begun = [*before, {"at": 1.1, "begins": 50}]

    assert not judge(before, opening("a", 1, bound={"n": ["c", "d"]}), 1.2, 1.2).links
    for bound in ({"n": ["c"]}, {"n": ["c", "d"]}, {}):
        assert judge(begun, opening("a", 1, bound=bound), 1.2, 1.2).links
    assert not judge(begun, opening("a", 1, bound={"n": ["d"]}), 1.2, 1.2).links


def test_the_moments_of_the_kills_fill_the_time() -> None:
    spans = spans_of(60, 50, 1)

    assert len(spans) == 50
    assert abs(sum(spans) - 3600) < 0.01
    assert min(spans) >= 0.3
