"""The command `list`: members, plans and commitments with their ratings and derived values."""

from collections.abc import Iterable
from pathlib import Path

import typer

from irm_desktop.domain.evaluation import outcomes, truths
from irm_desktop.domain.instrument import Instrument
from irm_desktop.domain.records import ActionPlan, CommitmentRow
from irm_desktop.headless import output, session, status
from irm_desktop.headless.file_commands import WORKSPACE
from irm_desktop.storage.workspace import Workspace

AS_JSON = typer.Option(False, "--json", help="Print plans and commitments as JSON.")


def list_workspace(workspace: Path = WORKSPACE, as_json: bool = AS_JSON) -> int:
    """List members, plans and commitments with ratings and derived values."""
    with session.open_workspace(workspace, read_only=True) as opened:
        if as_json:
            output.answer(workspace_shape(opened))
        else:
            show(opened)
    return status.DONE


def rows_of(opened: Workspace, plan: ActionPlan) -> list[CommitmentRow]:
    return opened.commitment_rows(opened.commitment_ids(plan.id))


def workspace_shape(opened: Workspace) -> dict[str, object]:
    members = [
        {"key": member.key, "name": member.name, "kind": member.kind} for member in opened.members()
    ]
    plans = []
    for plan in opened.plans():
        instrument = opened.library.by_id[plan.instrument]
        plans.append(plan_shape(plan, instrument, rows_of(opened, plan)))
    return {"members": members, "plans": plans}


def plan_shape(
    plan: ActionPlan, instrument: Instrument, rows: Iterable[CommitmentRow]
) -> dict[str, object]:
    return {
        "key": plan.key,
        "member": plan.member_name,
        "number": plan.number,
        "title": plan.title,
        "instrument": plan.instrument,
        "commitments": [commitment_shape(instrument, row) for row in rows],
    }


def commitment_shape(instrument: Instrument, row: CommitmentRow) -> dict[str, object]:
    return {
        "number": row.number,
        "title": row.title,
        "ratings": labels(instrument, row),
        "derived": truths(instrument, row.values),
        "outcomes": outcomes(instrument, row.values),
    }


def labels(instrument: Instrument, row: CommitmentRow) -> dict[str, str]:
    """Indicator -> English label, in the order of the instrument, of what is rated."""
    return {
        indicator.id: indicator.scale.by_id[row.values[indicator.id]].label("en")
        for indicator in instrument.indicators_of("commitment")
        if indicator.id in row.values
    }


def show(opened: Workspace) -> None:
    for plan in opened.plans():
        instrument = opened.library.by_id[plan.instrument]
        rows = rows_of(opened, plan)
        title = (
            f"{plan.key}  {plan.member_name}, plan {plan.number}: "
            f"{len(rows)} commitments, method {instrument.label()}"
        )
        cells = [table_row(instrument, row) for row in rows]
        output.show_table(title, ("No.", "Commitment", "Rated", "Holds"), cells)
        output.line()
    if not opened.plans():
        output.line("The workspace has no plans yet.")


def table_row(instrument: Instrument, row: CommitmentRow) -> tuple[str, str, str, str]:
    """Number, title, how many of the required ratings are made, and the official tests passed."""
    required = [each for each in instrument.indicators_of("commitment") if each.required]
    rated = sum(indicator.id in row.values for indicator in required)
    passed = truths(instrument, row.values)
    holds = [
        derived.label()
        for derived in instrument.derived_of("commitment")
        if derived.official and passed.get(derived.id) == "yes"
    ]
    return row.number, row.shown_title, f"{rated}/{len(required)}", ", ".join(holds)
