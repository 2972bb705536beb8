"""The exchange folder: any folder that a cloud, a network or a stick carries, used as a mailbox.

Each computer leaves bundles of its own there and takes up those of others. What is missing is told
from what lies in the folder alone: every bundle says how far its sender has come, so that one that
was lost is written again, and one that everybody has goes. Nobody changes a file of another, and
the workspace itself never lies there.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from irm_desktop.domain.chosen_file import Reader, whole
from irm_desktop.domain.merge_records import (
    EMPTY,
    FOREIGN,
    LARGE,
    NEWER,
    UNKNOWN,
    MergeDone,
    MergePreview,
)
from irm_desktop.errors import UserError
from irm_desktop.storage.backup import write_whole
from irm_desktop.storage.failures import told
from irm_desktop.storage.workspace import Workspace
from irm_desktop.sync.bundle_reading import read_bundle
from irm_desktop.sync.colleagues import Colleagues
from irm_desktop.sync.exchange_files import (
    REPORTS,
    Found,
    Mail,
    files_of,
    has_all,
    look_around,
    tidy,
)
from irm_desktop.sync.exchange_leaving import Leaving, Left
from irm_desktop.sync.identity import Card, Identity
from irm_desktop.sync.taking import take_up

EXPORTED = Reader(
    "report that was exported",
    "report",
    "leave",
    "the program it came from",
    "Send it another way.",
)
_ASKED = frozenset({FOREIGN, EMPTY, NEWER, LARGE, UNKNOWN})


@dataclass(frozen=True, slots=True)
class Asked:
    """A bundle that is not taken up before a person agrees to its questions."""

    path: Path
    preview: MergePreview


@dataclass(frozen=True, slots=True)
class Exchanged:
    """What an exchange did. `held` says why nothing could be left, with its code: texts with names
    of sealed people, say. `reports` were left by us, `there` are all that lie in the folder."""

    taken: tuple[MergeDone, ...] = ()
    questions: tuple[Asked, ...] = ()
    left: tuple[Path, ...] = ()
    reports: tuple[Path, ...] = ()
    there: tuple[Path, ...] = ()
    notices: tuple[str, ...] = ()
    held: str = ""
    held_code: str = ""


def exchange(
    workspace: Workspace,
    folder: Path,
    me: Identity,
    colleagues: Colleagues,
    *,
    take: bool = True,
    leave: bool = True,
    to: Sequence[Card] | None = None,
    reports: Sequence[Path] = (),
    unchecked: bool = False,
) -> Exchanged:
    """Takes up what others left in `folder` for this workspace, then leaves what they lack, locked
    for `to`, else for every confirmed colleague; and copies of `reports`, which anybody can read.

    Raises UserError: folder-missing, workspace-inside, and what the disk reports.
    """
    refuse_folder(workspace, folder)
    with told(folder):
        tidy(folder)
        found = look_around(folder, workspace.id, me, colleagues)
        _note(workspace, found, me)
        taken = _take(workspace, found, me, colleagues) if take else Exchanged()
        left = Left()
        if leave:
            everybody = [one.card for one in colleagues.list()]
            audience = [one.card for one in colleagues.confirmed()] if to is None else list(to)
            leaving = Leaving(workspace, folder, me, audience, everybody, found)
            left = leaving.leave(unchecked=unchecked)
            left = _leave_reports(folder, reports, left)
        return replace(
            taken,
            left=left.bundles,
            reports=left.reports,
            there=_reports(folder),
            notices=(*found.notices, *taken.notices, *left.notices, *_astray(folder)),
            held=left.held,
            held_code=left.held_code,
        )


def refuse_folder(workspace: Workspace, folder: Path) -> None:
    """Raises UserError where nothing can be exchanged there: folder-missing, workspace-inside."""
    if not folder.is_dir():
        raise UserError(
            f"There is no folder {folder}. Plug in the stick or connect the disk, or choose "
            "another exchange folder.",
            "folder-missing",
        )
    if workspace.path.resolve().is_relative_to(folder.resolve()):
        raise UserError(
            f"{workspace.path.name} lies in the exchange folder itself, where a cloud could damage "
            "it while it is open. Move it to a folder of your own, then exchange again.",
            "workspace-inside",
        )


def _note(workspace: Workspace, found: Found, me: Identity) -> None:
    """Notes what others say that they have, for bundles that go another way."""
    names = {one.peek.key: one.peek.source for one in found.others}
    for key, vector in found.known.items():
        if key != me.card.key:
            workspace.note_copy(key, names[key], vector)


def _take(workspace: Workspace, found: Found, me: Identity, colleagues: Colleagues) -> Exchanged:
    """Takes up what can follow what is here, until nothing more can."""
    pending = list(found.bringing())
    wanted = set(workspace.wanted_files())
    taken: list[MergeDone] = []
    questions: list[Asked] = []
    notices: list[str] = []
    while pending:
        mine = workspace.vector()
        pending = [one for one in pending if not has_all(mine, one.until) or wanted & files_of(one)]
        mail = next((one for one in pending if has_all(mine, one.since)), None)
        if mail is None:
            break
        pending.remove(mail)
        try:
            result = _taken(workspace, mail, me, colleagues)
        except UserError as error:
            notices.append(error.message)
            continue
        if isinstance(result, Asked):
            questions.append(result)
        elif result.change or result.preview.files:
            taken.append(result)
            wanted = set(workspace.wanted_files())
    if pending and not questions:
        notices.append(_waits(pending))
    return Exchanged(taken=tuple(taken), questions=tuple(questions), notices=tuple(notices))


def _taken(
    workspace: Workspace, mail: Mail, me: Identity, colleagues: Colleagues
) -> MergeDone | Asked:
    """Raises UserError where it cannot be read or written."""
    arrived = read_bundle(mail.path, me, colleagues)
    try:
        return take_up(workspace, arrived, (), me, colleagues)
    except UserError as error:
        if error.code not in _ASKED:
            raise
        return Asked(mail.path, workspace.look_into(arrived))


def _waits(pending: Sequence[Mail]) -> str:
    people = ", ".join(dict.fromkeys(one.peek.source for one in pending))
    return (
        f"Something from {people} follows what has not come to this folder yet. It is taken up by "
        "itself as soon as that is here."
    )


def _leave_reports(folder: Path, reports: Sequence[Path], left: Left) -> Left:
    """Where one cannot be left, the first reason; what was taken up before is told all the same."""
    there: list[Path] = []
    for one in reports:
        try:
            there.append(_leave_report(folder, one))
        except UserError as error:
            if not left.held:
                left = replace(left, held=error.message, held_code=error.code)
    return replace(left, reports=tuple(there))


def _leave_report(folder: Path, report: Path) -> Path:
    """Raises ImportRefused where there is no such file, and what the disk reports."""
    content = whole(report, EXPORTED)
    place = folder / REPORTS
    with told(place / report.name, making=True):
        place.mkdir(exist_ok=True)
        target = _beside_others(place, report, content)
        write_whole(target, content)
    return target


def _beside_others(place: Path, report: Path, content: bytes) -> Path:
    """Where a report is left: under its name; behind a number where another lies there, which a
    colleague may have left."""
    target, number = place / report.name, 1
    while target.exists() and not _says(target, content):
        number += 1
        target = place / f"{report.stem} ({number}){report.suffix}"
    return target


def _says(file: Path, content: bytes) -> bool:
    return file.stat().st_size == len(content) and file.read_bytes() == content


def _reports(folder: Path) -> tuple[Path, ...]:
    place = folder / REPORTS
    if not place.is_dir():
        return ()
    return tuple(sorted(one for one in place.iterdir() if one.is_file() and one.name[:1] != "."))


def _astray(folder: Path) -> tuple[str, ...]:
    return tuple(
        f"{one.name} is a workspace and lies in the exchange folder, where a cloud could damage it "
        "while it is open. Move it away; take it up by itself if it is meant for you."
        for one in sorted(folder.glob("*.irm"))
    )
