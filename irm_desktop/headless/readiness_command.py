"""The command `readiness`: what stands between a report and its next stage."""

from collections.abc import Sequence
from pathlib import Path

import typer

from irm_desktop.domain.readiness import LOOK, MUST, ReadinessFinding, open_musts
from irm_desktop.errors import UserError
from irm_desktop.headless import output, session, status
from irm_desktop.headless.explain_command import PLAN
from irm_desktop.headless.file_commands import WORKSPACE

LANGUAGES = ("en", "fr", "es", "ar")
KIND = typer.Option(
    None, "--kind", metavar="K", help="The report: progress, end_of_term, design …; else the one"
    " in work."
)  # fmt: skip
LANGUAGE = typer.Option("en", "--language", metavar="L", help="en, fr, es or ar.")
JSON = typer.Option(False, "--json", help="Print the findings as JSON.")
HEADS = {MUST: "Must be fixed", LOOK: "To look at"}


def readiness(
    workspace: Path = WORKSPACE,
    plan: str = PLAN,
    kind: str | None = KIND,
    language: str = LANGUAGE,
    as_json: bool = JSON,
) -> int:
    """List what stands between a report and the end of its stage."""
    if language not in LANGUAGES:
        known = f"{', '.join(LANGUAGES[:-1])} or {LANGUAGES[-1]}"
        raise UserError(f"Findings are told in {known}, not in {language}.", "usage")
    with session.open_workspace(workspace, read_only=True) as opened:
        chosen = opened.plan_by_key(plan)
        found = opened.readiness(chosen.id, kind, language)
    if as_json:
        output.answer({"plan": chosen.key, "findings": [shape(one) for one in found]})
    else:
        show(found)
    return status.FINDINGS if open_musts(found) else status.DONE


def shape(finding: ReadinessFinding) -> dict[str, object]:
    """A finding as other programs read it; `left` is the note of one that was left, else empty."""
    return {
        "key": finding.key,
        "rule": finding.rule,
        "severity": finding.severity,
        "title": finding.title,
        "sentence": finding.sentence,
        "where": finding.where,
        "subject_kind": finding.subject_kind,
        "subject": finding.subject_id,
        "indicator": finding.indicator,
        "section": finding.section,
        "language": finding.language,
        "commitment": finding.number,
        "left": finding.note,
    }


def show(findings: Sequence[ReadinessFinding]) -> None:
    """What must be fixed, what is to be looked at, and what was left with a note."""
    open_ones = [one for one in findings if one.is_open]
    for severity, head in HEADS.items():
        of_kind = [one for one in open_ones if one.severity == severity]
        if of_kind:
            output.line(f"{head} ({len(of_kind)})")
        for one in of_kind:
            output.line(f"  {one.where}: {one.title}. {one.sentence}")
    left = [one for one in findings if not one.is_open]
    if left:
        output.line(f"Left with a note ({len(left)})")
    for one in left:
        output.line(f"  {one.where}: {one.title}. {one.note}")
    if not findings:
        output.line("Nothing stands between the report and the end of its stage.")
