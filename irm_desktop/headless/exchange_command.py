"""The command `exchange`: take up what lies in an exchange folder, and leave what others lack."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import typer

from irm_desktop.headless import names_gate, output, session, status
from irm_desktop.headless.bundle_command import UNCHECKED
from irm_desktop.headless.colleagues_command import TO, cards, me
from irm_desktop.headless.file_commands import WORKSPACE
from irm_desktop.headless.merge_outcome import conflict_words, shape, taken, tell
from irm_desktop.storage.workspace import Workspace
from irm_desktop.sync.colleagues import Colleagues
from irm_desktop.sync.exchange_folder import Exchanged, exchange
from irm_desktop.sync.identity import Card

FOLDER = typer.Argument(
    metavar="FOLDER", help="A folder that a cloud, a network or a stick carries."
)
REPORT = typer.Option(
    None, "--report", metavar="FILE", help="A report that was exported, to be left there as it is."
)
WHY = "Journal searched before it is left in an exchange folder"


def exchange_folder(
    workspace: Path = WORKSPACE,
    folder: Path = FOLDER,
    to: list[str] | None = TO,
    report: list[Path] | None = REPORT,
    take: bool = typer.Option(True, "--take/--no-take", help="Take up what others left."),
    leave: bool = typer.Option(True, "--leave/--no-leave", help="Leave what others lack."),
    unchecked: str | None = UNCHECKED,
    as_json: bool = typer.Option(False, "--json", help="Print what was done as JSON."),
) -> int:
    """Take up what colleagues left in a folder, and leave what they lack.

    What raises a question is not taken up: `irm-desktop merge W FILE` asks it.
    """
    known = Colleagues()
    wanted = cards(to, known) if to else None
    with session.open_workspace(workspace) as opened:
        passed = _pass(opened, unchecked) if leave else False
        with output.waiting(f"Exchanging with {folder} …"):
            done = exchange(
                opened,
                folder,
                me(),
                known,
                take=take,
                leave=leave,
                to=wanted,
                reports=report or (),
                unchecked=passed,
            )
        if done.held_code == "names-unchecked" and names_gate.asks():
            done = _searched(opened, folder, known, wanted, done)
        conflicts = opened.conflict_count()
    if as_json:
        output.answer(_shape(done, conflicts))
    else:
        _tell(done, conflicts)
    return status.FINDINGS if done.questions or done.held or conflicts else status.DONE


def _pass(opened: Workspace, reason: str | None) -> bool:
    """Whether texts go unsearched, for a reason that is kept."""
    if reason is None or not opened.seal_state().sealed_count:
        return False
    opened.export_unchecked(reason)
    return True


def _searched(
    opened: Workspace,
    folder: Path,
    known: Colleagues,
    to: Sequence[Card] | None,
    before: Exchanged,
) -> Exchanged:
    """Leaves what could not be left, its texts searched with the passphrase that is asked for."""
    opened.open_seal(names_gate.passphrase(), WHY)
    try:
        done = exchange(opened, folder, me(), known, take=False, to=to)
    finally:
        opened.close_seal()
    return replace(before, left=done.left, held=done.held, held_code=done.held_code)


def _shape(done: Exchanged, conflicts: int) -> dict[str, object]:
    return {
        "taken": [shape(taken(one.preview.name, one)) for one in done.taken],
        "questions": [
            {
                "file": str(one.path),
                "from": one.preview.source,
                "questions": [
                    {"code": each.code, "sentence": each.sentence} for each in one.preview.questions
                ],
            }
            for one in done.questions
        ],
        "left": [str(one) for one in done.left],
        "reports": [str(one) for one in done.reports],
        "reports_there": [str(one) for one in done.there],
        "held": {"code": done.held_code, "sentence": done.held} if done.held else None,
        "notices": list(done.notices),
        "conflicts": conflicts,
    }


def _tell(done: Exchanged, conflicts: int) -> None:
    for one in done.taken:
        tell(taken(one.preview.name, one))
    for asked in done.questions:
        for question in asked.preview.questions:
            output.note(f"{question.sentence} (`irm-desktop merge W {asked.path}` asks.)")
    for path in (*done.left, *done.reports):
        output.line(f"Left {path}.")
    if not (done.taken or done.left or done.reports or done.questions):
        output.line("Nothing to take up, and nothing that others lack.")
    for notice in done.notices:
        output.note(notice)
    if done.held:
        output.note(f"Nothing was left: {done.held}")
        if done.held_code == "names-unchecked":
            output.note(
                "A terminal asks for the passphrase of the seal; --unchecked REASON does not."
            )
    if conflicts:
        output.note(conflict_words(conflicts))
