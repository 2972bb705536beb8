"""The door of an office for commands: the address, and the password where one is asked for."""

import typer

from irm_desktop.errors import WorkspaceError
from irm_desktop.headless import asking, output
from irm_desktop.sync.office.connecting import keep_password
from irm_desktop.sync.office.door import Office

URL = typer.Argument(metavar="URL", help="The office: postgresql://ana@office.example.org/irm.")
REMEMBER = typer.Option(
    False, "--remember", help="Keep the password that is typed in the keyring of this computer."
)
_TRIES = 3
_ASKS = ("office-password", "office-refused")


def open_office(url: str, *, remember: bool = False) -> Office:
    """An office that lets us in. The password comes from the file .pgpass or the keyring, else it
    is typed in a terminal. Raises WorkspaceError."""
    office = Office(url)
    for left in reversed(range(_TRIES)):
        try:
            with office.connected():
                return office
        except WorkspaceError as error:
            office.close()
            if error.code not in _ASKS or not asking.asks() or not left:
                raise
            output.note(error.message)
        password = asking.password(office.address.words)
        office = Office(url, password)
        if remember:
            _keep(office, password)
    raise AssertionError("the last try returns or raises")


def _keep(office: Office, password: str) -> None:
    try:
        with office.connected():
            keep_password(office.address, password)
    except WorkspaceError as error:
        if error.code in _ASKS:  # the next try says so
            return
        output.note(error.message)
