"""Files that come back, one after the other: recognised, read, kept, and told in a sentence."""

from collections.abc import Callable, Sequence
from pathlib import Path

from irm_desktop.domain.chosen_file import whole
from irm_desktop.domain.returned_notices import sentence
from irm_desktop.domain.returned_reading import Reading
from irm_desktop.domain.review_outcome import KEPT, NOTHING_NEW, REFUSED, Outcome
from irm_desktop.domain.review_records import Kept, Sent
from irm_desktop.domain.sent_text import sent_paragraphs
from irm_desktop.errors import UserError
from irm_desktop.importing.guard_returned import DOCUMENTS, XLSX
from irm_desktop.importing.returned import bounded, open_returned, read_returned, which
from irm_desktop.importing.returned_match import UNKNOWN, Envelope, Match
from irm_desktop.importing.returned_xlsx import likeness
from irm_desktop.storage.workspace import Workspace

Progress = Callable[[int, int], None]  # done, of how many
_TRIED = 12  # review copies that a file without a name is held against
_ENOUGH = 0.5  # of their fields that must be found in it
GUESSED = "guessed"


def _quietly(_done: int, _of: int) -> None:
    """Nobody asked how far it is."""


def bring_back(
    workspace: Workspace,
    paths: Sequence[Path],
    progress: Progress | None = None,
    *,
    as_sent: str = "",
) -> tuple[Outcome, ...]:
    """Read files into the inbox; what became of each. With `as_sent` they are read as that review
    copy (its id), whatever they say themselves.

    A file that cannot be read is told and changes nothing; the others are read all the same. A
    backup is made first. Raises WorkspaceError where none can be made.
    """
    workspace.keep_before("merge")
    told = progress or _quietly
    found = []
    for done, path in enumerate(paths):
        told(done, len(paths))
        try:
            found.append(_bring(workspace, path, as_sent))
        except UserError as error:
            found.append(Outcome(path.name, REFUSED, error.message, code=error.code))
    told(len(paths), len(paths))
    return tuple(found)


def _bring(workspace: Workspace, path: Path, as_sent: str) -> Outcome:
    envelope = open_returned(path)
    match = Match(as_sent) if as_sent else which(envelope, workspace.id, workspace.sent())
    if match.code == UNKNOWN:
        match = _guessed(workspace, envelope) or match
    if not match.sent_id:
        return Outcome(
            path.name,
            REFUSED,
            match.sentence,
            code=match.code,
            notices=tuple(map(sentence, envelope.notices)),
        )
    sent = workspace.sent_document(match.sent_id)
    reading = read_returned(path, workspace.snapshot(sent.id))
    kept = workspace.keep_returned(reading, sent.id, path.name, whole(path, DOCUMENTS))
    key = workspace.plan(sent.plan_id).key
    return _told(path.name, match, sent, key, reading, kept)


def _guessed(workspace: Workspace, envelope: Envelope) -> Match | None:
    """The newest review copy of which the file holds at least half of the fields: all that said
    which one it is can be lost on the way."""
    sents = [one for one in workspace.sent() if any(f.format == envelope.format for f in one.files)]
    found = [(_likeness(envelope, workspace, one), one) for one in sents[:_TRIED]]
    likeness, sent = max(found, key=lambda pair: pair[0], default=((0.0, 0), None))
    if sent is None or likeness[0] < _ENOUGH:
        return None
    return Match(
        sent.id,
        GUESSED,
        f"{envelope.path.name} does not say which review copy it is. By its fields it is review "
        f"copy {sent.number} and it was read as that one: look whether it is.",
    )


def _likeness(envelope: Envelope, workspace: Workspace, sent: Sent) -> tuple[float, int]:
    """How many of a copy's fields stand in the file under their code (0 to 1), and how many of
    them as they were sent."""
    snapshot = workspace.snapshot(sent.id)
    if envelope.format == XLSX:
        return bounded(likeness, envelope.path, envelope.unpacked, snapshot)
    coded = {one.place: one for one in snapshot.fields if one.code}
    if not coded:
        return 0.0, 0
    reading = read_returned(envelope.path, snapshot)
    found = [one for one in reading.fields if one.place in coded and one.way not in ("", "wording")]
    same = sum(one.rejected == sent_paragraphs(coded[one.place]) for one in found)
    return len({one.place for one in found}) / len(coded), same


def _told(name: str, match: Match, sent: Sent, key: str, reading: Reading, kept: Kept) -> Outcome:
    said = [match.sentence] if match.sentence else []
    said.append(_what_is_new(name, sent, key, kept))
    unplaced = len(reading.outside) + sum(not one.places for one in reading.comments)
    return Outcome(
        name,
        KEPT if kept.new else NOTHING_NEW,
        " ".join(said),
        code=match.code,
        plan_id=sent.plan_id,
        plan_key=key,
        sent_id=sent.id,
        number=sent.number,
        new=kept.new,
        known=kept.known_before,
        unplaced=unplaced,
        notices=tuple(map(sentence, reading.notices)),
    )


def _what_is_new(name: str, sent: Sent, key: str, kept: Kept) -> str:
    copy = f"review copy {sent.number} of {key}"
    if kept.new:
        new = f"{kept.new} new {'remark' if kept.new == 1 else 'remarks'}"
        known = f", {kept.known_before} known already" if kept.known_before else ""
        return f"{name}, {copy}: {new} in the inbox{known}."
    if kept.known_before:
        return f"{name}, {copy}: nothing new, its {kept.known_before} remarks are known already."
    return f"{name}, {copy}: it came back as it went, without a change or a comment."
