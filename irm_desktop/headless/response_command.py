"""The commands `responses` and `redline`: what was answered to the review, and what became of the
texts, as files for those who reviewed."""

from pathlib import Path

import typer

from irm_desktop.domain.review_records import Sent
from irm_desktop.errors import UserError
from irm_desktop.headless import output, session, status
from irm_desktop.headless.explain_command import PLAN
from irm_desktop.headless.export_command import (
    KINDS,
    LANGUAGE,
    check_endings,
    check_language,
    check_targets,
    wanted_kind,
)
from irm_desktop.headless.file_commands import WORKSPACE
from irm_desktop.headless.names_gate import ALL_THE_SAME, pass_names, pass_past
from irm_desktop.review_services import redline, respond
from irm_desktop.storage.workspace import Workspace

DOCX = typer.Option(None, "--docx", metavar="F", help="Write it as Word here.")
XLSX = typer.Option(None, "--xlsx", metavar="F", help="Write it as a workbook here.")
REDLINE = typer.Option(..., "--docx", metavar="F", help="Write it as Word here.")
COPIES = typer.Option(
    None, "--copy", metavar="N", help="Only of review copy N; may be given several times."
)
KIND = typer.Option(None, "--report", metavar="KIND", help=f"By the plan's year: {KINDS}.")
BEFORE = typer.Option(..., "--from", metavar="M", help="A review copy's number, or a day.")
AFTER = typer.Option("now", "--to", metavar="M", help="A review copy's number, a day, or now.")


def responses(
    workspace: Path = WORKSPACE,
    plan: str = PLAN,
    docx: Path | None = DOCX,
    xlsx: Path | None = XLSX,
    copies: list[int] | None = COPIES,
    language: str = LANGUAGE,
    all_the_same: str | None = ALL_THE_SAME,
) -> int:
    """Write the response matrix: each remark, by whom, our answer, and what changed where."""
    targets = [path for path in (docx, xlsx) if path is not None]
    if not targets:
        raise UserError("Say what to write: --docx F, --xlsx F or both.", "usage")
    check_targets(workspace, targets)
    check_endings(docx, xlsx, None, None)
    check_language(language)
    with session.open_workspace(workspace, read_only=True) as opened:
        pass_names(opened, all_the_same)
        chosen = opened.plan_by_key(plan)
        sents = opened.sent(chosen.id)
        ids = [_copy(sents, number).id for number in copies or ()]
        with output.waiting(f"Writing {targets[0].name} …"):
            respond(opened, chosen.id, language, ids, targets)
    for path in targets:
        output.line(f"Wrote {path}.")
    return status.DONE


def redlined(
    workspace: Path = WORKSPACE,
    plan: str = PLAN,
    report: str | None = KIND,
    docx: Path = REDLINE,
    before: str = BEFORE,
    after: str = AFTER,
    language: str = LANGUAGE,
    all_the_same: str | None = ALL_THE_SAME,
) -> int:
    """Write what became of a report between two moments, as Word with tracked changes."""
    check_targets(workspace, [docx])
    check_endings(docx, None, None, None)
    check_language(language)
    with session.open_workspace(workspace, read_only=True) as opened:
        pass_names(opened, all_the_same)
        unchecked = pass_past(opened, all_the_same)
        chosen = opened.plan_by_key(plan)
        first, last = (_moment(opened, chosen.id, words) for words in (before, after))
        with output.waiting(f"Writing {docx.name} …"):
            redline(
                opened,
                chosen.id,
                wanted_kind(report),
                language,
                first,
                last,
                docx,
                unchecked=unchecked,
            )
    output.line(f"Wrote {docx}.")
    return status.DONE


def _copy(sents: tuple[Sent, ...], number: int) -> Sent:
    """Raises UserError."""
    for one in sents:
        if one.number == number:
            return one
    raise UserError(
        f"There is no review copy {number} of this plan. `irm-desktop inbox` lists those that "
        "were sent.",
        "no-sent",
    )


def _moment(opened: Workspace, plan_id: str, words: str) -> str:
    """The id of a review copy for its number; a day or `now` stays as it is."""
    if words.isdecimal() and len(words) < len("2026"):
        return _copy(opened.sent(plan_id), int(words)).id
    return words
