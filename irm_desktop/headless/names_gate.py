"""Before something goes out of the command line: whether texts hold names of sealed people.

Only the passphrase can tell, and it is typed where nobody reads it back: never in an argument, a
variable or a file.
"""

import getpass

import typer

from irm_desktop.domain.seal_records import NameFound
from irm_desktop.errors import UserError
from irm_desktop.headless import output, session
from irm_desktop.headless.asking import asks as asks
from irm_desktop.storage.workspace import Workspace

ALL_THE_SAME = typer.Option(
    None,
    "--all-the-same",
    metavar="REASON",
    help="Export though texts were not searched for names of sealed people, or hold some; the "
    "reason is kept in the log of the seal.",
)
SHOWN = 20  # places named for a person
WHY = "Texts searched before an export"


def pass_names(reading: Workspace, reason: str | None) -> None:
    """Goes on where no text holds a sealed name, or where a reason is given, which is kept.

    Asks for the passphrase in a terminal. Raises UserError: names-unchecked where there is none,
    sealed-names where texts hold one, and what opening for writing raises.
    """
    if reading.names_checked:
        return
    workspace, count = reading.path, reading.seal_state().sealed_count
    if reason is not None:
        with session.open_workspace(workspace) as opened:
            opened.export_unchecked(reason)
        return
    if not asks():
        raise UserError(
            f"Texts were written since they were last searched for the names of {_people(count)}. "
            f"Run `irm-desktop seal check {workspace.name}` in a terminal, which asks for the "
            "passphrase, or export with --all-the-same REASON.",
            "names-unchecked",
        )
    with session.open_workspace(workspace) as opened:
        found = search(opened, WHY)
    if found:
        show(found)
        raise UserError(
            f"{_texts(len(found))} the name of a sealed person. Nothing was written. Change them, "
            "or export with --all-the-same REASON.",
            "sealed-names",
        )


def pass_past(reading: Workspace, reason: str | None) -> bool:
    """Whether words of the past go out unsearched, for a reason that is kept; where nobody is
    sealed there is nothing to keep."""
    if reason is None:
        return False
    if reading.names_checked and reading.seal_state().sealed_count:
        with session.open_workspace(reading.path) as opened:
            opened.export_unchecked(reason)
    return True


def search(opened: Workspace, why: str) -> tuple[NameFound, ...]:
    """The texts that hold sealed names; asks for the passphrase. Raises WorkspaceError."""
    opened.open_seal(passphrase(), why)
    try:
        with output.waiting("Searching the texts for sealed names …"):
            return opened.sealed_names_found()
    finally:
        opened.close_seal()


def passphrase() -> str:
    """What somebody types who may open the seal."""
    return getpass.getpass("Passphrase of the seal: ")


def show(found: tuple[NameFound, ...]) -> None:
    """The places, without the names."""
    for place in found[:SHOWN]:
        what = "name" if place.whole else "part of the name"
        output.note(f"{place.words}: {what} of “{place.pseudonym}”")
    if len(found) > SHOWN:
        output.note(f"… and {len(found) - SHOWN} more")


def _people(count: int) -> str:
    return f"{count} sealed {'person' if count == 1 else 'people'}"


def _texts(count: int) -> str:
    return f"{count} text holds" if count == 1 else f"{count} texts hold"
