"""What the window reaches of an office database with which a workspace is synced. `sync_services`
imports this module in the worker thread: it brings the library of PostgreSQL with it."""

from dataclasses import dataclass
from pathlib import Path

from irm_desktop.domain.merge_records import MergePreview
from irm_desktop.storage.change_set import ChangeSet
from irm_desktop.storage.workspace import Workspace
from irm_desktop.sync.office.address import read_address
from irm_desktop.sync.office.coming import coming, settle
from irm_desktop.sync.office.connecting import keep_password
from irm_desktop.sync.office.door import Office
from irm_desktop.sync.office.first import first_copy
from irm_desktop.sync.office.records import HeldWorkspace, OfficePerson, Progress, Synced
from irm_desktop.sync.office.sync import Sent, send, sync


@dataclass(frozen=True, slots=True)
class OfficeFacts:
    """What an office says when one knocks. `words`: its address as a person reads it; `newer`: the
    version of the program that set it up, where that is newer than this one."""

    words: str
    person: OfficePerson
    workspaces: tuple[HeldWorkspace, ...]
    newer: str = ""

    def held(self, workspace: str) -> HeldWorkspace | None:
        """The workspace of this id, where the office holds it and one may read it."""
        return next((one for one in self.workspaces if one.id == workspace), None)


@dataclass(frozen=True, slots=True)
class FromOffice:
    """A part of what an office has beyond a workspace, and what taking it up would do. `left`:
    entries that come after it."""

    change_set: ChangeSet
    preview: MergePreview
    left: int
    foreign: bool = False  # never: one asks for the workspace that is open


class OfficeSyncDoor:
    """Each call goes to the address `url`, which never holds the password; an empty `password` is
    looked for where one is kept. All raise WorkspaceError with a sentence."""

    def meet(self, url: str, password: str = "") -> OfficeFacts:
        """Knocks: who one is there, and what it holds. Touches no workspace."""
        with Office(url, password) as office:
            version = office.version()
            newer = version.program if version.newer else ""
            return OfficeFacts(office.address.words, office.who(), office.workspaces(), newer)

    def send(
        self,
        workspace: Workspace,
        url: str,
        password: str,
        progress: Progress,
        *,
        country: str = "",
        unchecked: bool = False,
    ) -> Sent:
        """Gives the office what it lacks; takes nothing up."""
        with Office(url, password) as office:
            return send(workspace, office, unchecked=unchecked, country=country, progress=progress)

    def coming(self, workspace: Workspace, url: str, password: str) -> FromOffice | None:
        """What would be taken up next. Nothing is kept."""
        with Office(url, password) as office:
            found = coming(workspace, office)
        if found is None:
            return None
        preview = workspace.look_into(found.change_set)
        return FromOffice(found.change_set, preview, found.left)

    def settle(
        self, workspace: Workspace, url: str, password: str, progress: Progress
    ) -> tuple[int, int]:
        """Files, once all else is here: how many came, how many nobody has sent yet."""
        with Office(url, password) as office:
            return settle(workspace, office, progress)

    def first(self, path: Path, url: str, password: str, wanted: str) -> HeldWorkspace:
        """Makes an empty copy of one of its workspaces; `fill` then brings what it holds."""
        with Office(url, password) as office:
            return first_copy(path, office, wanted)

    def fill(self, workspace: Workspace, url: str, password: str, progress: Progress) -> Synced:
        """Into a copy that holds nothing of its own yet: there is nothing to be looked at before,
        for nothing can be overwritten."""
        with Office(url, password) as office:
            return sync(workspace, office, progress=progress)

    def keep_password(self, url: str, password: str) -> None:
        """Into the keyring of this computer. Raises WorkspaceError `no-keyring`."""
        keep_password(read_address(url), password)
