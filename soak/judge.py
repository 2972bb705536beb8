"""What a kill cost: what was told before it, held against what the file says when it is opened."""

import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from uuid import uuid4

from irm_desktop.domain.safety_records import PROVEN
from irm_desktop.domain.text import clean
from irm_desktop.errors import UserError
from irm_desktop.storage.backup_proof import prove, read_backup
from irm_desktop.storage.recognise import read_header
from irm_desktop.storage.slot_opening import unlock_with_passphrase
from irm_desktop.storage.workspace import Workspace
from soak import sequences
from soak.killed_files import SECRET
from soak.killed_work import operations
from soak.told import Line
from tests.builders import the_library


@dataclass
class Verdict:
    """`seconds` is the age of the oldest thing lost, `records` how many; both 0 for nothing.
    `left` counts files that were only begun and lie there under another name."""

    seconds: float = 0.0
    records: int = 0
    opens: bool = True
    wrong: list[str] = field(default_factory=list)
    left: int = 0

    def lost(self, since: float, what: str) -> None:
        self.seconds = max(self.seconds, since)
        self.records += 1
        self.wrong.append(f"{what}, told {since:.2f} s before the kill, is lost")


def open_again(path: Path, key: bytes | None, verdict: Verdict) -> Workspace | None:
    """The workspace as the next person opens it; None where it does not open."""
    try:
        if read_header(path).encrypted and key is None:
            key = unlock_with_passphrase(path, SECRET)
        workspace = Workspace.open(path, actor="Ben", library=the_library(), key=key)
    except UserError as error:
        verdict.opens = False
        verdict.wrong.append(f"it does not open: {error}")
        return None
    found = [*workspace.check()]
    if workspace.recovery is not None:
        found += workspace.recovery.findings
    verdict.wrong += [f"the check finds: {one.message}" for one in found[:3]]
    return workspace


def work(path: Path, key: bytes | None, lines: Sequence[Line], killed: float) -> Verdict:
    """All operations and words that were acknowledged are there, whole."""
    verdict = Verdict()
    workspace = open_again(path, key, verdict)
    if workspace is None:
        return verdict
    with workspace:
        _operations(workspace, lines, killed, verdict)
        _typed(workspace, lines, killed, verdict)
        key_of_next = f"Z{uuid4().hex[:11].upper()}"  # that nobody has, however many were deleted
        workspace.add_member(key_of_next, "Whoever comes next can write")
    for line in lines:
        if "backup" in line:
            found = prove(read_backup(Path(line["backup"])), key)
            if found.state != PROVEN:
                verdict.wrong.append(f"an acknowledged backup is {found.state}: {found.problem}")
    return verdict


def _operations(
    workspace: Workspace, lines: Sequence[Line], killed: float, verdict: Verdict
) -> None:
    there = {one for _, one in operations(workspace, 0)}
    for line in lines:
        for one in line.get("done", ()):
            if one not in there:
                verdict.lost(killed - line["at"], "an operation")


_TYPES = ("type_on", "end_typing", "type_note", "change_interview", "delete", "undo", "redo")


def _typed(workspace: Workspace, lines: Sequence[Line], killed: float, verdict: Verdict) -> None:
    """The words that were said to be written down last are there, unless something else was under
    way that writes them or takes them away."""
    done = [line for line in lines if "done" in line]
    if not done or "typed" not in done[-1] or lines[-1].get("begins") in _TYPES:
        return
    interview, note, text = done[-1]["typed"]
    kept = [one for one, _ in workspace.typed() if one.interview_id == interview]
    there = any((one.note_id, one.text) == (note, text) for one in kept)
    if not there and not _is_note(workspace, interview, note, text):
        verdict.lost(killed - done[-1]["at"], "a paragraph")


def _is_note(workspace: Workspace, interview: str, note: str, text: str) -> bool:
    return any(one.id == note and one.text == clean(text) for one in workspace.notes(interview))


def whole_file(path: Path, key: bytes | None, lines: Sequence[Line], killed: float) -> Verdict:
    """The file of the last line has one of the contents it may have."""
    verdict = Verdict()
    known = [line for line in lines if "path" in line]
    if not known:
        return verdict
    last = known[-1]
    one = Path(last["path"])
    allowed = last.get("allowed") or ([last["state"]] if "state" in last else [])
    if "encrypted" in last and read_header(one).encrypted != last["encrypted"]:
        verdict.wrong.append("an encrypted workspace is plain again, or the other way round")
    workspace = open_again(one, key, verdict)
    if workspace is None:
        return verdict
    with workspace:
        found = sequences.content(workspace)
        _operations(workspace, lines[lines.index(last) :], killed, verdict)
    if allowed and found not in allowed:
        verdict.lost(killed - last["at"], "the content of a file")
    if found != last.get("present", found):
        _kept(one, key, last["present"], verdict, killed - last["at"])
    verdict.left = len(list(one.parent.glob(f".{one.name}.*")))
    if read_header(one).encrypted and verdict.left and key is None:
        verdict.wrong.append("something plain lies beside an encrypted workspace")
    return verdict


def _kept(path: Path, key: bytes | None, content: str, verdict: Verdict, since: float) -> None:
    """What was there before a backup took its place lies beside it."""
    for one in sorted(path.parent.glob(f"{path.stem} (before restore *{path.suffix}")):
        with Workspace.open(
            one, actor="Ben", library=the_library(), key=key, read_only=True
        ) as workspace:
            if sequences.content(workspace) == content:
                return
    verdict.lost(since, "the file before a restore")


def exports(path: Path, key: bytes | None, lines: Sequence[Line], killed: float) -> Verdict:
    """Every document that was written once is there and whole; the workspace is as it was."""
    verdict = Verdict()
    workspace = open_again(path, key, verdict)
    if workspace is not None:
        workspace.close()
    for name in {line["written"] for line in lines if "written" in line}:
        if not (path.parent / name).is_file():
            at = max(line["at"] for line in lines if line.get("written") == name)
            verdict.lost(killed - at, f"the file {name}")
    for one in path.parent.glob("*.*"):
        if one.suffix in (".docx", ".xlsx") and not one.name.startswith("."):
            try:
                with zipfile.ZipFile(one) as archive:
                    if archive.testzip() is not None:
                        verdict.wrong.append(f"{one.name} is not whole")
            except zipfile.BadZipFile:
                verdict.wrong.append(f"{one.name} is not whole")
        elif one.suffix in (".csv", ".ris") and not one.read_bytes().endswith(b"\n"):
            verdict.wrong.append(f"{one.name} is not whole")
    verdict.left = len(list(path.parent.glob(".irm-*")))
    return verdict
