"""The command `merge`: bundles and whole workspaces of others, taken up."""

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import typer

from irm_desktop.domain.merge_records import MergeDone, MergePreview
from irm_desktop.errors import UserError
from irm_desktop.headless import asking, output, session, status
from irm_desktop.headless.colleagues_command import me
from irm_desktop.headless.file_commands import WORKSPACE
from irm_desktop.headless.merge_outcome import (
    REFUSED,
    WAITS,
    Outcome,
    conflict_words,
    looked,
    shape,
    taken,
    tell,
    waiting_words,
)
from irm_desktop.settings import Settings
from irm_desktop.storage.backup import remove_with_logs
from irm_desktop.storage.change_set import ChangeSet
from irm_desktop.storage.workspace import Workspace
from irm_desktop.sync.bundle import is_workspace, read_bundle, read_copy
from irm_desktop.sync.colleagues import Colleagues
from irm_desktop.sync.taking import take_up

FILES = typer.Argument(..., metavar="FILE…", help="Bundles (.irmb) and workspaces (.irm).")
YES = typer.Option(
    None,
    "--yes",
    metavar="CODE",
    help="Agree to a question before it is asked: unknown-sender, large-deletion, newer or empty.",
)
DRY = typer.Option(False, "--dry-run", help="Tell what would change, and change nothing.")


def merge(
    workspace: Path = WORKSPACE,
    files: list[Path] = FILES,
    yes: list[str] | None = YES,
    dry_run: bool = DRY,
    as_json: bool = typer.Option(False, "--json", help="Print what became of each file as JSON."),
) -> int:
    """Take up what colleagues sent: bundles and whole workspaces, in any order.

    Each file is taken up whole or not at all, and is one step of undo. Where there is no workspace
    it is made from a bundle of everything.
    """
    agreed = set(yes or ())
    outcomes: list[Outcome] = []
    with _opened(workspace, files, dry_run=dry_run) as opened:
        for file in files:
            with output.waiting(f"Reading {file.name} …"):
                outcome = _one(opened, file, agreed, dry_run=dry_run)
            outcomes.append(outcome)
            if not as_json:
                tell(outcome)
        conflicts, aside = opened.conflict_count(), opened.waiting_bundles()
    if as_json:
        found = [{"file": one.name, "from": one.source, "at": one.at} for one in aside]
        became = [shape(one) for one in outcomes]
        output.answer({"files": became, "waiting": found, "conflicts": conflicts})
    else:
        told = {one.name for one in outcomes if one.state == WAITS}
        for note in (waiting_words(one) for one in aside if one.name not in told):
            output.note(note)
        if conflicts:
            output.note(conflict_words(conflicts))
    if any(one.state == REFUSED for one in outcomes):
        return status.CANNOT
    waiting = any(one.state == WAITS for one in outcomes)
    return status.FINDINGS if waiting or conflicts else status.DONE


@contextmanager
def _opened(workspace: Path, files: Sequence[Path], *, dry_run: bool) -> Iterator[Workspace]:
    """The workspace; where there is none it is made, and is gone again where nothing came."""
    if workspace.exists():
        with session.open_workspace(workspace) as opened:
            yield opened
        return
    source = _beginning(workspace, files)
    made = Workspace.create(
        workspace,
        actor=session.actor(),
        library=session.library(),
        backups=Settings().backup_root(),
        identity=source,
    )
    kept = False
    try:
        with made:
            yield made
            kept = bool(made.vector()) and not dry_run
    finally:
        if not kept:
            remove_with_logs(workspace)


def _beginning(workspace: Path, files: Sequence[Path]) -> str:
    """The id of the workspace of which one of the files holds everything. Raises UserError."""
    if workspace.suffix.lower() != ".irm":
        raise UserError(
            f"A workspace is a file that ends in .irm: please call it {workspace.name}.irm.",
            "wrong-name",
        )
    problem: UserError | None = None
    for file in files:
        try:
            found = _read(file)
        except UserError as error:
            problem = problem or error
            continue
        if not found.since and found.entries:
            return found.workspace
    raise problem or UserError(
        f"There is no workspace at {workspace}, and none of the files holds everything that would "
        "be in it. Ask for a bundle of everything (`irm-desktop bundle W OUT --all`).",
        "not-everything",
    )


def _read(file: Path) -> ChangeSet:
    if is_workspace(file):
        return read_copy(file, session.key_of(file))
    return read_bundle(file, me(), Colleagues())


def _take_up(opened: Workspace, arrived: ChangeSet, agreed: Collection[str]) -> MergeDone:
    """A workspace is taken up also on a computer that cannot read bundles."""
    if arrived.sender or opened.waiting_bundles():
        return take_up(opened, arrived, agreed, me(), Colleagues())
    return opened.merge(arrived, agreed)


def _one(opened: Workspace, file: Path, agreed: Collection[str], *, dry_run: bool) -> Outcome:
    preview: MergePreview | None = None
    try:
        arrived = _read(file)
        preview = opened.look_into(arrived)
        if dry_run:
            return looked(preview)
        allowed = {one.code for one in preview.questions if _agrees(one.sentence, one.code, agreed)}
        done = _take_up(opened, arrived, allowed)
    except UserError as error:
        return Outcome(file.name, REFUSED, error.message, error.code, preview)
    return taken(file.name, done)


def _agrees(sentence: str, code: str, agreed: Collection[str]) -> bool:
    """Whether a person agreed, before or now where one can be asked."""
    if code in agreed:
        return True
    return asking.asks() and typer.confirm(f"{sentence}\nTake it up all the same?", err=True)
