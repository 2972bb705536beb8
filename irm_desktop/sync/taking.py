"""What somebody sent is taken up, with what had waited for it."""

from collections.abc import Collection

from irm_desktop.domain.merge_records import MergeDone
from irm_desktop.storage.change_set import ChangeSet
from irm_desktop.storage.merge_step import Progress, quietly
from irm_desktop.storage.workspace import Workspace
from irm_desktop.sync.bundle_reading import reader_of_waiting
from irm_desktop.sync.colleagues import Colleagues
from irm_desktop.sync.identity import Identity


def take_up(
    workspace: Workspace,
    arrived: ChangeSet,
    agreed: Collection[str],
    me: Identity,
    colleagues: Colleagues,
    progress: Progress = quietly,
) -> MergeDone:
    """Merges what arrived, and notes how far who sent it has come: there the next bundle for them
    begins. `progress` and what it raises as of `Workspace.merge`."""
    done = workspace.merge(arrived, agreed, reader_of_waiting(me, colleagues), progress)
    if arrived.sender:
        workspace.note_copy(arrived.sender, arrived.source, arrived.until)
    return done
