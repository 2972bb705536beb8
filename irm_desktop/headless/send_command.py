"""The command `send`: a review copy of a report, as Word and as workbook, recorded as it went."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import typer

from irm_desktop.domain.review_records import ROLES, Sent
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
from irm_desktop.headless.names_gate import ALL_THE_SAME, pass_names
from irm_desktop.review_send import send

KIND = typer.Option(
    None, "--report", metavar="KIND", help=f"By the plan's year of submission: {KINDS}."
)
DOCX = typer.Option(None, "--docx", metavar="F", help="Write the review copy as Word here.")
XLSX = typer.Option(None, "--xlsx", metavar="F", help="Write the plan's workbook here.")
TO = typer.Option(..., "--to", metavar="WHO", help="Who gets it: a name, or the panel.")
ROLE = typer.Option("iep", "--role", metavar="R", help=f"One of {', '.join(ROLES)}.")
DUE = typer.Option("", "--due", metavar="DATE", help="Answer asked by, as 2026-12-31.")
JSON = typer.Option(False, "--json", help="Print what was sent as JSON.")


def send_copy(
    workspace: Path = WORKSPACE,
    plan: str = PLAN,
    report: str | None = KIND,
    docx: Path | None = DOCX,
    xlsx: Path | None = XLSX,
    to: str = TO,
    role: str = ROLE,
    due: str = DUE,
    language: str = LANGUAGE,
    all_the_same: str | None = ALL_THE_SAME,
    as_json: bool = JSON,
) -> int:
    """Write a review copy of a report and record what went out, to whom.

    The files are read back as they will be read when they return; only then they get their names.
    """
    targets = wanted_targets(workspace, docx, xlsx)
    check_language(language)
    check_day(due)
    with session.open_workspace(workspace, read_only=True) as reading:
        pass_names(reading, all_the_same)
    with session.open_workspace(workspace) as opened:
        chosen = opened.plan_by_key(plan)
        with output.waiting(f"Writing {targets[0].name} …"):
            sent = send(
                opened,
                chosen.id,
                wanted_kind(report),
                language,
                targets,
                recipient=to,
                role=role,
                due=due,
            )
    if as_json:
        output.answer({"plan": chosen.key, **shape(sent)})
    else:
        show(chosen.key, sent, targets)
    return status.DONE


def wanted_targets(workspace: Path, docx: Path | None, xlsx: Path | None) -> list[Path]:
    """The files that are to be written. Raises UserError where there is none, or where one must not
    be written or is no Word file or workbook by its name."""
    targets = [path for path in (docx, xlsx) if path is not None]
    if not targets:
        raise UserError("Say what to write: --docx F, --xlsx F or both.", "usage")
    check_targets(workspace, targets)
    check_endings(docx, xlsx, None, None)
    return targets


def show(plan: str, sent: Sent, targets: Sequence[Path]) -> None:
    """What was written and recorded, and what protects it no more."""
    for path in targets:
        output.line(f"Wrote {path}.")
    output.line(
        f"Review copy {sent.number} of {plan} for {sent.recipient} is recorded, with "
        f"{sent.field_count} fields."
    )
    output.note("The files themselves are not encrypted: whoever has them can read them.")


def check_day(words: str) -> None:
    """Raises UserError for what is no day in ISO 8601."""
    try:
        if words:
            date.fromisoformat(words)
    except ValueError:
        raise UserError(
            f"{words} is no day: write it as year, month and day, such as 2026-12-31.", "usage"
        ) from None


def shape(sent: Sent) -> dict[str, object]:
    """What was sent, as other programs read it."""
    return {
        "id": sent.id,
        "number": sent.number,
        "report": sent.report,
        "language": sent.language,
        "stage": sent.stage,
        "role": sent.role,
        "recipient": sent.recipient,
        "at": sent.at,
        "due": sent.due,
        "fields": sent.field_count,
        "files": [
            {"format": one.format, "name": one.name, "sha256": one.sha256} for one in sent.files
        ],
    }
