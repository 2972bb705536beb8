"""The command `return`: files that reviewers sent back, read into the inbox."""

from pathlib import Path

import typer

from irm_desktop.domain.review_outcome import REFUSED, Outcome
from irm_desktop.errors import UserError
from irm_desktop.headless import output, session, status
from irm_desktop.headless.file_commands import WORKSPACE
from irm_desktop.review_return import bring_back
from irm_desktop.storage.workspace import Workspace

FILES = typer.Argument(..., metavar="FILE…", help="Word files and workbooks that came back.")
AS_COPY = typer.Option(
    None, "--as", metavar="N", help="Read the files as review copy N, whatever they say themselves."
)
OF_PLAN = typer.Option(
    None, "--plan", metavar="PLAN", help="The plan whose review copy N is meant."
)
JSON = typer.Option(False, "--json", help="Print what became of each file as JSON.")


def return_files(
    workspace: Path = WORKSPACE,
    files: list[Path] = FILES,
    as_copy: int | None = AS_COPY,
    plan: str | None = OF_PLAN,
    as_json: bool = JSON,
) -> int:
    """Read files that came back from review into the inbox.

    A file that was read already gives nothing new. One that cannot be read changes nothing.
    """
    with session.open_workspace(workspace) as opened, output.waiting("Reading what came back …"):
        outcomes = bring_back(opened, files, as_sent=_copy(opened, as_copy, plan))
    if as_json:
        output.answer({"files": [shape(one) for one in outcomes]})
    else:
        for one in outcomes:
            (output.problem if one.state == REFUSED else output.line)(one.sentence)
            for notice in one.notices:
                output.note(f"{one.name}: {notice}")
    if any(one.state == REFUSED for one in outcomes):
        return status.CANNOT
    return status.FINDINGS if any(one.new for one in outcomes) else status.DONE


def _copy(opened: Workspace, number: int | None, plan: str | None) -> str:
    """The id of review copy `number`, empty where none is named. Raises UserError."""
    if number is None:
        return ""
    plan_id = opened.plan_by_key(plan).id if plan is not None else None
    found = [one for one in opened.sent(plan_id) if one.number == number]
    if len(found) == 1:
        return found[0].id
    if found:
        raise UserError(
            f"Several plans have a review copy {number}: say which is meant with --plan PLAN.",
            "usage",
        )
    raise UserError(
        f"There is no review copy {number}. `irm-desktop inbox` lists those that were sent.",
        "no-sent",
    )


def shape(one: Outcome) -> dict[str, object]:
    """One file as other programs read it."""
    return {
        "file": one.name,
        "state": one.state,
        "code": one.code,
        "sentence": one.sentence,
        "plan": one.plan_key,
        "review_copy": one.number,
        "new": one.new,
        "known": one.known,
        "unplaced": one.unplaced,
        "notices": list(one.notices),
    }
