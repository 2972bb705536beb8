"""The command `bundle`: what another copy of the workspace lacks, as a file for colleagues."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

import typer

from irm_desktop.domain.vectors import NOTHING, Vector
from irm_desktop.errors import UserError
from irm_desktop.headless import names_gate, output, session, status
from irm_desktop.headless.colleagues_command import TO, cards, me
from irm_desktop.headless.export_command import check_targets
from irm_desktop.headless.file_commands import WORKSPACE
from irm_desktop.storage.change_set import ChangeSet
from irm_desktop.storage.workspace import Workspace
from irm_desktop.sync.bundle import ENDING, Written, write_bundle
from irm_desktop.sync.colleagues import Colleagues
from irm_desktop.sync.identity import Card
from irm_desktop.sync.outlook import begins

OUT = typer.Argument(metavar="OUT", help="The bundle to be written, a file that ends in .irmb.")
SINCE = typer.Option(
    "", "--since", metavar="WHOM", help="Only what this colleague is not known to have."
)
ALL = typer.Option(False, "--all", help="Everything, whatever others have.")
PLAIN = typer.Option(False, "--plain", help="Not encrypted: anybody can read it.")
UNCHECKED = typer.Option(
    None,
    "--unchecked",
    "--all-the-same",
    metavar="REASON",
    help="Although texts were not searched for names of sealed people, or hold some; the reason is "
    "kept in the log of the seal.",
)
T = TypeVar("T")
WHY = "Journal searched before a bundle is given out"


def bundle(
    workspace: Path = WORKSPACE,
    out: Path = OUT,
    since: str = SINCE,
    everything: bool = ALL,
    to: list[str] | None = TO,
    plain: bool = PLAIN,
    unchecked: str | None = UNCHECKED,
    as_json: bool = typer.Option(False, "--json", help="Print what was written as JSON."),
) -> int:
    """Write what colleagues lack as a signed and encrypted bundle.

    Without --since and --all it begins where all it is for are known to have come.
    """
    _check(workspace, out, since, to, everything=everything, plain=plain)
    known = Colleagues()
    wanted = () if plain else cards(to or (), known)

    def write(opened: Workspace, passed: bool) -> tuple[ChangeSet, Written]:
        start = NOTHING if everything else begin(opened, known, since, wanted)
        with output.waiting(f"Writing {out.name} …"):
            change_set = opened.outgoing(start, unchecked=passed)
            return change_set, write_bundle(change_set, out, me(), wanted)

    change_set, written = given_out(workspace, unchecked, write)
    if as_json:
        output.answer(shape(out, change_set, written, wanted))
        return status.DONE
    people = ", ".join(one.name for one in wanted) or "anybody"
    entries = "1 entry" if written.entries == 1 else f"{written.entries} entries"
    files = "1 file" if written.files == 1 else f"{written.files} files"
    output.line(f"Wrote {out} for {people}: {entries}, {files}, {written.size:,} bytes.")
    for notice in written.notices:
        output.note(notice)
    if plain:
        output.note("The bundle is not encrypted: whoever has it can read it.")
    return status.DONE


def given_out(workspace: Path, reason: str | None, write: Callable[[Workspace, bool], T]) -> T:
    """What `write` makes of the open workspace, and of whether texts go unsearched, for a reason
    that is kept. Where only the seal can tell whether texts hold names of sealed people it asks for
    its passphrase in a terminal. Raises UserError `names-unchecked` where there is none."""
    with session.open_workspace(workspace, read_only=True) as reading:
        passed = reason is not None and bool(reading.seal_state().sealed_count)
        if passed:
            names_gate.pass_past(reading, reason)
            names_gate.pass_names(reading, reason)
        try:
            return write(reading, passed)
        except UserError as error:
            if error.code != "names-unchecked":
                raise
            if not names_gate.asks():
                raise UserError(
                    "What is sent may hold the names of people who were sealed. Run this in a "
                    "terminal, which asks for the passphrase of the seal, or say --unchecked "
                    "REASON.",
                    "names-unchecked",
                ) from error
    with session.open_workspace(workspace) as opened:
        opened.open_seal(names_gate.passphrase(), WHY)
        try:
            return write(opened, False)
        finally:
            opened.close_seal()


def begin(opened: Workspace, known: Colleagues, since: str, to: Sequence[Card]) -> Vector:
    """Where a bundle begins: what the one who is named, else all it is for, are known to have.
    Raises UserError `no-colleague`."""
    return begins(opened, [one.card for one in known.named(since)] if since else to)


def shape(
    out: Path, change_set: ChangeSet, written: Written, to: Sequence[Card]
) -> dict[str, object]:
    return {
        "file": str(out),
        "size": written.size,
        "sha256": written.sha256,
        "entries": written.entries,
        "operations": len(change_set.operations),
        "files": written.files,
        "everything": not change_set.since,
        "to": [{"name": one.name, "recipient": one.recipient} for one in to],
        "notices": list(written.notices),
    }


def _check(
    workspace: Path, out: Path, since: str, to: list[str] | None, *, everything: bool, plain: bool
) -> None:
    """Raises UserError for words that do not go together."""
    check_targets(workspace, [out])
    if out.suffix.lower() != ENDING:
        raise UserError(
            f"A bundle ends in {ENDING}, and {out.name} does not: give it a name such as "
            f"{out.stem or 'bundle'}{ENDING}.",
            "usage",
        )
    if since and everything:
        raise UserError("Say --since WHOM or --all, not both.", "usage")
    if plain and to:
        raise UserError("Say --to KEY or --plain, not both.", "usage")
