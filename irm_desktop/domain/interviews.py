"""What an interview rests on: what is being typed, still to ask, and which commitments are near.

Times are local, ISO 8601 with the offset from UTC.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from irm_desktop.domain.evidence_records import Interview
from irm_desktop.domain.records import Commitment
from irm_desktop.domain.text import fold

PINNED = 9  # commitments that have a key of their own
_SMALL = 3  # letters of a word that says nothing about an institution
_ENDS = ".!?…。！？؟।"
_CLOSERS = "\"'”’»)]}›」』"


@dataclass(frozen=True, slots=True)
class Typed:
    """The paragraph one is writing in. `text` is empty while the note holds all of it already."""

    interview_id: str
    note_id: str
    at: str  # when its first word was typed
    text: str
    cursor: int  # characters from the beginning of the paragraph
    kept: bool = False  # nothing is typed that is not in the note


@dataclass(frozen=True, slots=True)
class Recovered:
    """An interview that was not ended: where one was, and how much was saved from the buffer."""

    interview_id: str
    note_id: str
    cursor: int
    characters: int  # that were typed and not yet in the note; 0: all was there
    at: str  # when the last of them was written down


@dataclass(frozen=True, slots=True)
class InterviewOutline:
    """An interview in a list: what came of it. `commitments` are (id, number), in the order of
    their numbers."""

    interview: Interview
    notes: int
    quotations: int
    commitments: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Question:
    """A question of the instrument about a commitment that nothing answers yet."""

    key: str  # kept in `Interview.asked`
    commitment_id: str
    indicator: str
    label: str
    text: str


def question_key(commitment_id: str, indicator: str) -> str:
    return f"{commitment_id}/{indicator}"


def ground_of(sector: str) -> str:
    """The kind of evidence that somebody of a sector gives: whoever speaks for no government
    speaks for civil society; empty where the sector is not known."""
    if sector == "government":
        return "government"
    return "civil_society" if sector and sector != "other" else ""


def pinned(
    commitments: Sequence[Commitment],
    organisations: Iterable[str],
    first: str = "",
    unsupported: Collection[str] = (),
) -> tuple[str, ...]:
    """The commitments that get the keys 1 to 9: the one that was open, those of the interviewees'
    institutions, those without evidence, each in the order of the plan; then the others."""
    named = [one for one in organisations if one.strip()]

    def rank(one: Commitment) -> int:
        if one.id == first:
            return 0
        institutions = f"{one.lead_institution} {one.supporting_institutions}"
        if any(names_institution(institutions, name) for name in named):
            return 1
        return 2 if one.id in unsupported else 3

    return tuple(one.id for one in sorted(commitments, key=rank)[:PINNED])


def names_institution(institutions: str, name: str) -> bool:
    """Whether all words of `name` that say something stand in `institutions`, in any order."""
    said = set(_words(institutions))
    words = [word for word in _words(name) if len(word) > _SMALL]
    return bool(words) and said.issuperset(words)


def _words(text: str) -> list[str]:
    return "".join(c if c.isalnum() else " " for c in fold(text)).split()


def sentence_at(text: str, cursor: int) -> tuple[int, int]:
    """Start and end of the sentence that the cursor is in or has just ended; (0, 0) for none."""
    found = (0, 0)
    for start, end in _sentences(text):
        if start > cursor and found != (0, 0):
            break
        found = (start, end)
        if cursor <= end:
            break
    return found


def _sentences(text: str) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    start = 0
    for place, letter in enumerate(text):
        if place < start or not (letter in _ENDS or letter == "\n"):
            continue
        end = place + 1
        while end < len(text) and text[end] in _ENDS + _CLOSERS:
            end += 1
        if letter in "。！？" or end == len(text) or text[end].isspace() or letter == "\n":
            _add(found, text, start, end)
            start = end
    _add(found, text, start, len(text))
    return found


def _add(found: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    """The stretch without white space around it, where there is any."""
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    end -= len(words) - len(words.rstrip())
    if end > start:
        found.append((start, end))


def minutes(interview: Interview, now: str) -> int:
    """How long the interview has lasted, in whole minutes; 0 where its beginning is not known."""
    if not interview.began:
        return 0
    end = datetime.fromisoformat(interview.ended or now)
    return max(0, int((end - datetime.fromisoformat(interview.began)).total_seconds() // 60))
