"""The command `sync`: a workspace and an office, each with what the other lacks."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import typer

from irm_desktop.errors import WorkspaceError
from irm_desktop.headless import asking, names_gate, output, session, status
from irm_desktop.headless.bundle_command import UNCHECKED
from irm_desktop.headless.file_commands import WORKSPACE
from irm_desktop.headless.merge_outcome import SHOWN, change_shape, conflict_words
from irm_desktop.headless.office_door import REMEMBER, URL, open_office
from irm_desktop.storage.workspace import Workspace
from irm_desktop.sync.bundle_reading import reader_of_waiting
from irm_desktop.sync.colleagues import Colleagues
from irm_desktop.sync.identity import own_identity
from irm_desktop.sync.office.door import Office
from irm_desktop.sync.office.first import first_copy
from irm_desktop.sync.office.records import Synced
from irm_desktop.sync.office.sync import sync as sync_with

YES = typer.Option(
    None, "--yes", metavar="CODE", help="Agree to a question before it is asked: large-deletion."
)
WHICH = typer.Option(
    "", "--workspace", metavar="WHICH", help="Of an office with several: country, name or id."
)
COUNTRY = typer.Option("", "--country", metavar="ES", help="Of a workspace without a member.")
WHY = "Journal searched before it is sent to the office"
_ASKED = ("large-deletion",)


def sync(
    workspace: Path = WORKSPACE,
    url: str = URL,
    which: str = WHICH,
    country: str = COUNTRY,
    yes: list[str] | None = YES,
    unchecked: str | None = UNCHECKED,
    remember: bool = REMEMBER,
    as_json: bool = typer.Option(False, "--json", help="Print what went each way as JSON."),
) -> int:
    """Send an office what it lacks, and take up what it has.

    Where it is cut the next sync goes on from there. Where there is no W it is made from what the
    office holds.
    """
    with open_office(url, remember=remember) as office:
        if not workspace.exists():
            _make(workspace, office, which)
        with searched(workspace, unchecked) as (opened, passed):
            done = _synced(opened, office, set(yes or ()), country, unchecked=passed)
            conflicts = opened.conflict_count()
    if as_json:
        output.answer(shape(done, conflicts))
    else:
        _tell(done, office, conflicts)
    return status.FINDINGS if done.withheld or conflicts else status.DONE


def _make(workspace: Path, office: Office, which: str) -> None:
    if workspace.suffix.lower() != ".irm":
        raise WorkspaceError(
            f"A workspace is a file that ends in .irm: please call it {workspace.name}.irm.",
            "wrong-name",
        )
    found = first_copy(workspace, office, which)
    output.note(f"Made {workspace.name} as a copy of {found.name} of {found.country}.")


def _synced(
    opened: Workspace, office: Office, agreed: set[str], country: str, *, unchecked: bool
) -> Synced:
    reader = reader_of_waiting(own_identity(opened.actor), Colleagues())
    while True:
        try:
            with output.waiting(f"Syncing with {office.address.words} …"):
                return sync_with(
                    opened,
                    office,
                    agreed=agreed,
                    reader=reader,
                    unchecked=unchecked,
                    country=country,
                )
        except WorkspaceError as error:
            if error.code not in _ASKED or not asking.asks():
                raise
            if not typer.confirm(f"{error.message}\nTake it up all the same?", err=True):
                raise
            agreed.add(error.code)


@contextmanager
def searched(workspace: Path, reason: str | None) -> Iterator[tuple[Workspace, bool]]:
    """The workspace open for writing, with the seal where people are sealed and somebody can be
    asked for its passphrase; and whether texts go unsearched, for a reason that is kept."""
    with session.open_workspace(workspace) as opened:
        sealed = bool(opened.seal_state().sealed_count)
        if sealed and reason is not None:
            opened.export_unchecked(reason)
            yield opened, True
        elif sealed and names_gate.asks():
            opened.open_seal(names_gate.passphrase(), WHY)
            try:
                yield opened, False
            finally:
                opened.close_seal()
        else:
            yield opened, False


def shape(done: Synced, conflicts: int) -> dict[str, object]:
    """What went each way, as other programs read it."""
    changes = done.done.preview.changes if done.done is not None else ()
    return {
        "sent": done.pushed,
        "taken": done.pulled,
        "files_sent": done.files_up,
        "files_taken": done.files_down,
        "files_missing": done.missing,
        "withheld": done.withheld.code if done.withheld else "",
        "changes": [change_shape(one) for one in changes],
        "conflicts": conflicts,
    }


def _tell(done: Synced, office: Office, conflicts: int) -> None:
    words = office.address.words
    if done.nothing and not done.withheld:
        output.line(f"Nothing new: {words} and this workspace hold the same.")
    else:
        output.line(
            f"Synced with {words}: {_entries(done.pushed)} sent, {_entries(done.pulled)} taken up, "
            f"{_files(done.files_up)} sent, {_files(done.files_down)} taken."
        )
    if done.done is not None:
        changes = done.done.preview.changes
        for one in changes[:SHOWN]:
            output.line(f"  {one.person}: {one.subject_words}: {one.words} ({one.kind})")
        if len(changes) > SHOWN:
            output.line(f"  … and {len(changes) - SHOWN} more; --json lists all")
    if done.withheld:
        output.problem(done.withheld.sentence)
    if done.missing:
        output.note(f"{_files(done.missing)} named here have not been sent by anybody yet.")
    if done.newer:
        output.note(
            f"The office runs a newer version of the program ({done.newer}). What this one does "
            "not know is kept and passed on, and shown after an update."
        )
    if conflicts:
        output.note(conflict_words(conflicts))


def _entries(count: int) -> str:
    return "1 entry" if count == 1 else f"{count:,} entries"


def _files(count: int) -> str:
    return "1 file" if count == 1 else f"{count:,} files"
