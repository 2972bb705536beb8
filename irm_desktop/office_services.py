"""What the window reaches of an office database that it opens itself. `services` imports this
module in the worker thread."""

from pathlib import Path
from urllib.parse import quote

from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.errors import WorkspaceError
from irm_desktop.storage.slot_boxes import keyring_works
from irm_desktop.sync.office.address import SCHEMES, read_address
from irm_desktop.sync.office.address_file import address_file, url_in
from irm_desktop.sync.office.connecting import keep_password
from irm_desktop.sync.office.door import Office
from irm_desktop.sync.office.workspace import OfficeWorkspace


class OfficeDoor:
    """Opens offices with the program's instruments. A password is used and not kept, unless it is
    said that the keyring shall have it."""

    def __init__(self, library: InstrumentLibrary) -> None:
        self._library = library

    def url(self, place: str, user: str = "") -> str:
        """The address that somebody typed, whole: `office.example.org` and `ana` will do. Raises
        WorkspaceError as `read_address`."""
        url = place.strip()
        scheme, _, rest = url.partition("://")
        if not rest:
            scheme, rest = SCHEMES[0].removesuffix("://"), url
        if user and "@" not in rest.partition("?")[0]:
            rest = f"{quote(user, safe='')}@{rest}"
        found = f"{scheme}://{rest}"
        read_address(found)
        return found

    def user(self, url: str) -> str:
        """The name that an address gives. Raises WorkspaceError as `read_address`."""
        return read_address(url).user

    def url_in(self, path: Path) -> str:
        """The address that a file of one holds. Raises WorkspaceError."""
        return url_in(path)

    def open_file(self, path: Path, password: str = "") -> OfficeWorkspace:
        """The office whose address a file holds. Raises WorkspaceError."""
        return self.open(url_in(path), password)

    def open(self, url: str, password: str = "", *, remember: bool = False) -> OfficeWorkspace:
        """An office, with the file that stands for it on this computer. Raises WorkspaceError."""
        with Office(url, password) as office:
            office.version()
            path = address_file(url)
            opened = OfficeWorkspace.enter(office, path, library=self._library, password=password)
        if remember and password:
            try:
                keep_password(opened.address, password)
            except WorkspaceError:
                opened.close()
                raise
        return opened

    @property
    def has_keyring(self) -> bool:
        """Whether this computer has one that the program can use."""
        return keyring_works()
