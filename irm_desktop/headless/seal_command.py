"""The command `seal`: what the seal keeps, and whether texts hold names of sealed people."""

from pathlib import Path

import typer

from irm_desktop.errors import UserError
from irm_desktop.headless import names_gate, output, session, status
from irm_desktop.headless.file_commands import WORKSPACE

ACTION = typer.Argument(
    metavar="ACTION", help="status: how many people are sealed; check: search the texts for names."
)
ACTIONS = ("status", "check")


def seal(
    action: str = ACTION,
    workspace: Path = WORKSPACE,
    as_json: bool = typer.Option(False, "--json", help="Print the answer of status as JSON."),
) -> int:
    """Tell what is sealed, or search texts for sealed names (asks for the passphrase).

    People are sealed, and the seal is made and opened, in the window alone.
    """
    if action not in ACTIONS:
        raise UserError(f"Say `seal {ACTIONS[0]} W` or `seal {ACTIONS[1]} W`.", "usage")
    return tell(workspace, as_json=as_json) if action == "status" else check(workspace)


def tell(workspace: Path, *, as_json: bool) -> int:
    with session.open_workspace(workspace, read_only=True) as opened:
        state, checked = opened.seal_state(), opened.names_checked
        copies = [one for one in opened.copies_beside() if one.open_keys]
    if as_json:
        answer = {
            "made": state.made,
            "sealed": state.sealed_count,
            "names_checked": checked,
            "copies_with_keys": [str(one.path) for one in copies],
        }
        output.answer(answer)
        return status.FINDINGS if copies else status.DONE
    output.line(_said(made=state.made, count=state.sealed_count, checked=checked))
    for one in copies:
        output.line(
            f"{one.path.name} was made before and still holds the names of {one.open_keys} of them."
        )
    return status.FINDINGS if copies else status.DONE


def _said(*, made: bool, count: int, checked: bool) -> str:
    if not made:
        return "There is no seal."
    people = f"{count} {'person is' if count == 1 else 'people are'} sealed."
    if not count:
        return people
    if checked:
        return f"{people} No text written until now holds their names."
    return f"{people} Texts were written since they were last searched for their names."


def check(workspace: Path) -> int:
    if not names_gate.asks():
        raise UserError(
            "The passphrase is typed in a terminal alone: run this command in one.", "no-terminal"
        )
    with session.open_workspace(workspace) as opened:
        if opened.names_checked:
            output.line("No text holds a sealed name.")
            return status.DONE
        found = names_gate.search(opened, "Texts searched from the command line")
    names_gate.show(found)
    if not found:
        output.line("No text holds a sealed name.")
    return status.FINDINGS if found else status.DONE
