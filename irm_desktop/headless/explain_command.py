"""The command `explain`: each derived value of a plan and its commitments with its conditions."""

from collections.abc import Iterable, Sequence
from pathlib import Path

import typer

from irm_desktop.domain.evaluation import Evaluation, evaluate
from irm_desktop.domain.instrument import Instrument
from irm_desktop.domain.records import ActionPlan, CommitmentRow
from irm_desktop.errors import NotFound
from irm_desktop.headless import explain_plan, output, session, status
from irm_desktop.headless.explain_words import evaluation_shape, show_evaluation
from irm_desktop.headless.file_commands import WORKSPACE
from irm_desktop.headless.list_command import rows_of

PLAN = typer.Argument(
    metavar="PLAN", help="The plan's key, such as ES-2 or GETB-1; `list` shows the keys."
)
NUMBER = typer.Argument(
    None, metavar="[NUMBER]", help="The commitment's number; all of them without it."
)
AS_JSON = typer.Option(False, "--json", help="Print the derived values as JSON.")


def explain(
    workspace: Path = WORKSPACE,
    plan: str = PLAN,
    number: str | None = NUMBER,
    as_json: bool = AS_JSON,
) -> int:
    """Say why each derived value is what it is, condition by condition."""
    with session.open_workspace(workspace, read_only=True) as opened:
        found = opened.plan_by_key(plan)
        rows = rows_of(opened, found)
        instrument = opened.library.by_id[found.instrument]
        about = explain_plan.read(opened, found) if number is None else None
    chosen = rows if number is None else numbered(found, rows, number)
    if as_json:
        of_plan = {} if about is None else explain_plan.shape(*about)
        output.answer(plan_shape(found, instrument, chosen) | of_plan)
        return status.DONE
    if about is not None:
        explain_plan.show(*about)
    for row in chosen:
        show(found, instrument, row)
    return status.DONE


def numbered(plan: ActionPlan, rows: Sequence[CommitmentRow], number: str) -> list[CommitmentRow]:
    """All with this number: some tables give one number twice. Raises NotFound."""
    found = [row for row in rows if row.number == number]
    if not found:
        numbers = ", ".join(row.number for row in rows) or "none"
        raise NotFound(
            f"{plan.key} has no commitment {number}; its commitments are: {numbers}.",
            "no-such-commitment",
        )
    return found


def evaluations(instrument: Instrument, row: CommitmentRow) -> Iterable[Evaluation]:
    for derived in instrument.derived_of("commitment"):
        yield evaluate(instrument, derived.id, row.values)


def plan_shape(
    plan: ActionPlan, instrument: Instrument, rows: Iterable[CommitmentRow]
) -> dict[str, object]:
    return {
        "plan": plan.key,
        "instrument": instrument.id,
        "commitments": [
            {
                "number": row.number,
                "title": row.title,
                "derived": {
                    evaluation.derived.id: evaluation_shape(evaluation)
                    for evaluation in evaluations(instrument, row)
                },
            }
            for row in rows
        ],
    }


def show(plan: ActionPlan, instrument: Instrument, row: CommitmentRow) -> None:
    output.line(f"{plan.key} {row.number}  {row.title}")
    for evaluation in evaluations(instrument, row):
        show_evaluation(evaluation)
    output.line()
