"""What the window reaches of an office database with which a workspace is synced. `sync_services`
imports this module in the worker thread: it brings the library of PostgreSQL with it."""

from pathlib import Path

from irm_desktop.storage.workspace import Workspace
from irm_desktop.sync.office.address import read_address
from irm_desktop.sync.office.coming import FromOffice, coming, settle
from irm_desktop.sync.office.connecting import keep_password
from irm_desktop.sync.office.door import Office
from irm_desktop.sync.office.first import first_copy
from irm_desktop.sync.office.records import HeldWorkspace, OfficeFacts, Progress, Synced
from irm_desktop.sync.office.sync import Sent, send, sync


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
            return coming(workspace, office)

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
