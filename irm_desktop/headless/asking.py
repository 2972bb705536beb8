"""What is asked of whoever sits at the terminal: passphrases, which nobody can read back, and
whether to go on."""

import getpass
import sys

import typer

from irm_desktop.domain.passphrase import refuse_weak
from irm_desktop.errors import UserError


def asks() -> bool:
    """Whether somebody is there to type a passphrase."""
    return sys.stdin is not None and sys.stdin.isatty()


def passphrase(of: str) -> str:
    """What was typed; `of` names what it is for."""
    return getpass.getpass(f"Passphrase of {of}: ")


def password(of: str) -> str:
    """What was typed as the password of an account."""
    return getpass.getpass(f"Password of {of}: ")


def new_password(of: str) -> str:
    """A password typed twice. Raises UserError: no-terminal, differ, weak."""
    if not asks():
        raise UserError(
            "The password is typed in a terminal alone: run this command in one, or name a file "
            "that holds it (--password-file).",
            "no-terminal",
        )
    first = getpass.getpass(f"New password of {of}: ")
    refuse_weak(first)
    if getpass.getpass("The same again: ") != first:
        raise UserError("The two are not the same. Nothing was changed.", "differ")
    return first


def new_passphrase(of: str) -> str:
    """A passphrase typed twice. Raises UserError: no-terminal, differ, weak."""
    if not asks():
        raise UserError(
            "The passphrase is typed in a terminal alone: run this command in one.", "no-terminal"
        )
    first = getpass.getpass(f"New passphrase of {of}: ")
    refuse_weak(first)
    if getpass.getpass("The same again: ") != first:
        raise UserError("The two are not the same. Nothing was changed.", "differ")
    return first


def confirm(question: str, *, yes: bool, otherwise: str, by: str = "--yes") -> None:
    """Goes on where somebody says yes, or `--yes` did. Raises UserError, which begins with
    `otherwise`: that nothing was done; `by` is what to say where nobody can be asked."""
    if yes:
        return
    if not asks():
        words = f"{otherwise}: without a terminal nobody can be asked. Say {by}."
        raise UserError(words, "no-terminal")
    if not typer.confirm(question, err=True):
        raise UserError(f"{otherwise}.", "declined")
