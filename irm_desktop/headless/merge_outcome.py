"""What became of files that were merged, as a person and as other programs read it."""

from dataclasses import dataclass

from irm_desktop.domain.merge_records import MergeChange, MergeDone, MergePreview, WaitingNote
from irm_desktop.headless import output

TAKEN, NOTHING_NEW, WAITS, LOOKED, REFUSED = "taken", "nothing_new", "waits", "looked", "refused"
SHOWN = 20  # changes named for a person


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a file."""

    name: str
    state: str
    sentence: str
    code: str = ""
    preview: MergePreview | None = None
    taken_up: tuple[str, ...] = ()


def taken(name: str, done: MergeDone) -> Outcome:
    """What a merge did."""
    if done.waits:
        return Outcome(name, WAITS, done.preview.waits, preview=done.preview)
    if not done.change and not done.preview.files:
        words = f"{name}: nothing new; all of it is here already."
        return Outcome(name, NOTHING_NEW, words, preview=done.preview, taken_up=done.taken_up)
    words = f"{done.change.sentence}."
    return Outcome(name, TAKEN, words, preview=done.preview, taken_up=done.taken_up)


def looked(preview: MergePreview) -> Outcome:
    """What a merge would do."""
    return Outcome(preview.name, LOOKED, _counted(preview), preview=preview)


def change_shape(one: MergeChange) -> dict[str, object]:
    """A change as other programs read it."""
    return {
        "kind": one.kind,
        "person": one.person,
        "at": one.at,
        "entity": one.entity,
        "record": one.record,
        "field": one.field,
        "subject": one.subject_words,
        "words": one.words,
        "before": one.before,
        "after": one.after,
    }


def shape(one: Outcome) -> dict[str, object]:
    """What became of a file, as other programs read it."""
    found = one.preview or MergePreview("", one.name)
    return {
        "file": one.name,
        "state": one.state,
        "code": one.code,
        "sentence": one.sentence,
        "from": found.source,
        "entries": found.entries,
        "files": found.files,
        "changes": [change_shape(each) for each in found.changes],
        "questions": [{"code": each.code, "sentence": each.sentence} for each in found.questions],
        "notices": list(found.notices),
        "taken_up": list(one.taken_up),
    }


def tell(outcome: Outcome) -> None:
    """A file for a person, with what changed."""
    (output.problem if outcome.state == REFUSED else output.line)(outcome.sentence)
    preview = outcome.preview
    if preview is None or outcome.state not in (TAKEN, LOOKED):
        return
    for one in preview.changes[:SHOWN]:
        output.line(f"  {one.person}: {one.subject_words}: {one.words} ({one.kind})")
    if len(preview.changes) > SHOWN:
        output.line(f"  … and {len(preview.changes) - SHOWN} more; --json lists all")
    if outcome.state == LOOKED:
        for question in preview.questions:
            output.note(f"It would be asked ({question.code}): {question.sentence}")
    for notice in preview.notices:
        output.note(notice)
    for name in outcome.taken_up:
        output.line(f"{name}, which had waited, was taken up too.")


def waiting_words(one: WaitingNote) -> str:
    """That a bundle is still put aside, and what to do."""
    return (
        f"{one.name} from {one.source or 'somebody'} was put aside on {one.at[:10]} and is not "
        "taken up yet: it follows something that has not arrived, or asks something. Merge the "
        "file by itself to see which."
    )


def conflict_words(count: int) -> str:
    """How many conflicts wait, and where to look."""
    if count == 1:
        return (
            "1 conflict waits for somebody to choose: `irm-desktop conflicts W` shows both sides."
        )
    return f"{count} conflicts wait for somebody to choose: `irm-desktop conflicts W` lists them."


def _counted(preview: MergePreview) -> str:
    if preview.waits:
        return preview.waits
    if preview.nothing:
        return f"{preview.name}: nothing new; all of it is here already."
    entries = "1 entry" if preview.entries == 1 else f"{preview.entries} entries"
    files = "1 file" if preview.files == 1 else f"{preview.files} files"
    return f"{preview.name} from {preview.source or 'another copy'}: {entries}, {files}."
