"""The command `import`: read a table, say what was found, accept what loses nothing."""

from pathlib import Path

import typer

from irm_desktop.domain.changes import Change
from irm_desktop.domain.chosen_file import read_mapping
from irm_desktop.domain.drafts import Draft, DraftPlan, Finding
from irm_desktop.headless import output, session, status
from irm_desktop.headless.file_commands import WORKSPACE
from irm_desktop.importing.importer import read_draft

SHOWN = 5  # findings of each kind that a person is shown
TABLE = typer.Argument(metavar="FILE", help="A table of commitments or plans, .csv or .xlsx.")
DRY_RUN = typer.Option(False, "--dry-run", help="Only say what would be imported.")
AS_JSON = typer.Option(False, "--json", help="Print counts and findings as JSON.")
SHEET = typer.Option(None, "--sheet", metavar="NAME", help="The sheet of the workbook to read.")
MAPPING = typer.Option(
    None,
    "--mapping",
    metavar="FILE",
    help="A JSON file that says which column is what, for a table in no known layout.",
)
MEMBER = typer.Option("", "--member", metavar="KEY", help="Country, where no column names it.")
PLAN = typer.Option("", "--plan", metavar="NO", help="Plan number, where no column names it.")
YEAR = typer.Option("", "--year", metavar="YEAR", help="Year of submission, where none is named.")
INSTRUMENT = typer.Option(
    "", "--instrument", metavar="ID", help="G1a to G4, instead of the year's."
)


def import_table(
    workspace: Path = WORKSPACE,
    table: Path = TABLE,
    dry_run: bool = DRY_RUN,
    as_json: bool = AS_JSON,
    sheet: str | None = SHEET,
    mapping: Path | None = MAPPING,
    member: str = MEMBER,
    plan: str = PLAN,
    year: str = YEAR,
    instrument: str = INSTRUMENT,
) -> int:
    """Import a table of commitments or of plans, with every finding of the spreadsheet doctor.

    Without --dry-run all is accepted that loses nothing, as one operation which one undo removes.
    """
    columns = read_mapping(mapping) if mapping is not None else None
    with session.open_workspace(workspace, read_only=dry_run) as opened:
        with output.waiting(f"Reading {table.name} …"):
            draft = read_draft(
                table,
                opened.library,
                session.layouts(),
                mapping=columns,
                sheet=sheet,
                member=member,
                plan=plan,
                year=year,
                instrument=instrument,
            )
        with output.waiting("Comparing with the workspace …"):
            change: Change | None = None
            if dry_run:
                further = opened.preview(draft)
            else:
                change, further = opened.accept(draft)
    findings = (*draft.findings, *further)
    if as_json:
        output.answer(shape(draft, findings))
    else:
        tell(draft, findings, table, done_words(change))
    return status.for_findings(findings)


def shape(draft: Draft, findings: tuple[Finding, ...]) -> dict[str, object]:
    shown: dict[str, object] = {
        "layout": draft.layout,
        "members": draft.member_count,
        "plans": len(draft.plans),
        "commitments": draft.commitment_count,
        "findings": [output.finding_shape(finding) for finding in findings],
    }
    if draft.of_plans:
        shown["rows"] = [_row_shape(plan) for plan in draft.plans]
    return shown


def _row_shape(plan: DraftPlan) -> dict[str, object]:
    """What a table of plans says of one: its answers by indicator, states among them."""
    return {
        "row": plan.rows[0],
        "plan": f"{plan.member_key}-{plan.number}",
        "member": plan.member_name,
        "submitted": plan.submitted,
        "instrument": plan.instrument,
        "answers": {rating.indicator: rating.value for rating in plan.ratings},
        "evidence": {one.indicator: one.evidence for one in plan.ratings if one.evidence},
    }


def done_words(change: Change | None) -> str:
    """What was written; nothing is known of a trial."""
    if change is None:
        return "This was a trial: nothing was written."
    return f"{change.sentence}." if change else "Nothing was added or changed."


def tell(draft: Draft, findings: tuple[Finding, ...], table: Path, done: str) -> None:
    output.show_findings(findings, SHOWN)
    counted = (
        f"{draft.plan_rating_count} answers about {len(draft.plans)} plans"
        if draft.of_plans
        else f"{draft.commitment_count} commitments, {len(draft.plans)} plans"
    )
    output.line(
        f"Read {table.name} (layout {draft.layout}): {counted}, {draft.member_count} members, "
        f"{len(findings)} findings."
    )
    output.line(done)
