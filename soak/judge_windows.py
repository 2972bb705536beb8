"""What a kill of the window cost: every key that was told, held against what the file says."""

from collections.abc import Sequence
from pathlib import Path

from irm_desktop.domain.text import clean
from soak.judge import Verdict, open_again
from soak.told import Line
from tests.journeys.kill_window import Written
from tests.journeys.typist import INDICATOR

WRITES_WITHIN = 1.0  # seconds: what is older must be in the file


def _since(verdict: Verdict, age: float, what: str) -> None:
    """The last second may be lost; what is older may not."""
    verdict.seconds = max(verdict.seconds, age)
    if age > WRITES_WITHIN:
        verdict.records += 1
        verdict.wrong.append(f"{what}, typed {age:.2f} s before the kill, is lost")


def interview(path: Path, key: bytes | None, lines: Sequence[Line], killed: float) -> Verdict:
    """The notes of an interview, and the paragraph under way."""
    verdict = Verdict()
    workspace = open_again(path, key, verdict)
    openings = [place for place, line in enumerate(lines) if "shown" in line]
    if workspace is None or not openings:
        return verdict
    with workspace:
        about = lines[openings[-1]]["interview"]
        shown = {one.id: one.text for one in workspace.notes(about)}
        for typed, _ in workspace.typed():
            if not typed.kept and typed.interview_id == about:
                shown[typed.note_id] = typed.text
    keys = [line for line in lines[openings[-1] :] if "in_note" in line]
    states = [(line["in_note"], _text(line), line["at"]) for line in keys]
    kept = 0
    for place, (note, text, _) in enumerate(states):
        there, wanted = clean(shown.get(note, "")), clean(text)
        if there == wanted or (place == len(states) - 1 and there[:-1] == wanted):
            kept = place
    gone = [at for _, _, at in states[kept + 1 :] if at <= killed]
    if gone:
        _since(verdict, killed - gone[0], "a letter of a note")
    return verdict


def _text(line: Line) -> str:
    return str(line["text"] if "text" in line else line["shown"].get(line["in_note"], ""))


def reasons(path: Path, key: bytes | None, lines: Sequence[Line], killed: float) -> Verdict:
    """Grades, and the letters of their reasons."""
    verdict = Verdict()
    written: dict[str, Written] = {}
    for line in lines:
        one = written.setdefault(line["commitment"], Written())
        one.grade = line.get("rated", one.grade)
        one.planned = line.get("reason", one.planned)
        if "rated" in line:
            one.moments = []
        if "key" in line:
            one.moments.append(line["at"])
    workspace = open_again(path, key, verdict)
    if workspace is None:
        return verdict
    with workspace:
        for commitment, one in written.items():
            rating = workspace.ratings(commitment).get(INDICATOR)
            if one.grade and (rating is None or rating.value != one.grade):
                verdict.lost(killed, "a rating")
            kept = rating.reason if rating is not None else ""
            gone = one.moments[len(kept) :]
            if gone and one.planned.startswith(kept):
                _since(verdict, killed - gone[0], "a letter of a reason")
            elif not one.planned.startswith(kept):
                verdict.wrong.append("a reason says something that was never typed")
    return verdict
