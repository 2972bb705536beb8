"""What the window reaches of files that arrive: bundles and copies are read, looked into, taken up,
put aside, or made a workspace of. Part of the door in `sync_services`."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from irm_desktop.domain.merge_records import FOREIGN, MergeDone, MergePreview
from irm_desktop.errors import UserError
from irm_desktop.storage.backup import remove_with_logs
from irm_desktop.storage.change_set import ChangeSet
from irm_desktop.storage.merge_step import Progress, quietly
from irm_desktop.storage.other_copy import read_copy
from irm_desktop.storage.workspace import Workspace
from irm_desktop.sync.bundle import open_source
from irm_desktop.sync.bundle_reading import reader_of_waiting
from irm_desktop.sync.colleagues import Colleagues
from irm_desktop.sync.identity import Identity, own_identity
from irm_desktop.sync.taking import take_up

if TYPE_CHECKING:
    from irm_desktop.services import StorageDoor

WORKSPACE = ".irm"  # how a whole workspace is named


@dataclass(frozen=True, slots=True)
class Arrived:
    """What came with a file, and what taking it up would do."""

    change_set: ChangeSet
    preview: MergePreview

    @property
    def everything(self) -> bool:
        """Whether a workspace can be made of it."""
        return not self.change_set.since and bool(self.change_set.entries)

    @property
    def foreign(self) -> bool:
        """Whether it is of another workspace than the one that is open."""
        return any(one.code == FOREIGN for one in self.preview.questions)


class TakingDoor:
    """`actor` in each call is the name of whoever uses the window."""

    def __init__(self) -> None:
        self.colleagues_file = Colleagues()

    def me(self, actor: str) -> Identity:
        """The keys of this computer; made when they are first asked for."""
        return own_identity(actor)

    def read(self, path: Path, actor: str, key: bytes | None = None) -> ChangeSet:
        """Reads a bundle or a whole workspace. Raises UserError."""
        if path.suffix.lower() == WORKSPACE:  # an encrypted one does not begin as a database does
            return read_copy(path, key)
        return open_source(path, self.me(actor), self.colleagues_file, key)

    def look(
        self,
        workspace: Workspace,
        path: Path,
        key: bytes | None = None,
        progress: Progress = quietly,
    ) -> Arrived:
        """Reads a bundle or a whole workspace, and what it would change. Nothing is kept. Raises
        UserError, and what `progress` raises."""
        source = self.read(path, workspace.actor, key)
        return Arrived(source, workspace.look_into(source, progress))

    def look_aside(
        self, workspace: Workspace, sha256: str, progress: Progress = quietly
    ) -> Arrived | None:
        """The same of a bundle that was put aside; None where it is not any more."""
        waiting = workspace.waiting_bundle(sha256)
        if waiting is None:
            return None
        source = reader_of_waiting(self.me(workspace.actor), self.colleagues_file)(waiting)
        return Arrived(source, workspace.look_into(source, progress))

    def merge(
        self,
        workspace: Workspace,
        change_set: ChangeSet,
        agreed: Collection[str] = (),
        progress: Progress = quietly,
    ) -> MergeDone:
        """Takes it up, with what waited for it. Raises UserError, and what `progress` raises;
        nothing is then changed."""
        me = self.me(workspace.actor)
        done = take_up(workspace, change_set, agreed, me, self.colleagues_file, progress)
        aside = {one.sha256 for one in workspace.waiting_bundles()}
        if not done.waits and change_set.sha256 in aside:  # it was looked into by itself
            workspace.forget_waiting(change_set.sha256)
        return done

    # Where there is no workspace yet

    def everything(self, paths: Sequence[Path], actor: str) -> tuple[Path, ChangeSet]:
        """The first of the files of which a workspace can be made. Raises UserError: why the first
        cannot be read, or `not-everything`."""
        problem: UserError | None = None
        for path in paths:
            try:
                found = self.read(path, actor)
            except UserError as error:
                problem = problem or error
                continue
            if not found.since and found.entries:
                return path, found
        raise problem or UserError(
            f"{paths[0].name} holds only what somebody lacked, not a whole workspace. Open the "
            "workspace that it belongs to first, or ask for a bundle of everything.",
            "not-everything",
        )

    def begin(
        self,
        storage: "StorageDoor",
        change_set: ChangeSet,
        target: Path,
        actor: str,
        progress: Progress = quietly,
    ) -> tuple[Workspace, Arrived]:
        """An empty copy of the workspace that `change_set` comes from, and what it would bring.
        Raises UserError, and what `progress` raises; there is then no file."""
        made = storage.create(target, actor, identity=change_set.workspace)
        try:
            return made, Arrived(change_set, made.look_into(change_set, progress))
        except BaseException:
            self.give_up(made)
            raise

    def give_up(self, made: Workspace) -> None:
        """Takes a workspace away that was begun and got nothing."""
        made.close()
        remove_with_logs(made.path)
