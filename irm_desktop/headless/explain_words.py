"""A derived value with its conditions, for a person and as JSON."""

from irm_desktop.domain.evaluation import Evaluation, Truth
from irm_desktop.headless import output

MARKS = {Truth.YES: "met", Truth.NO: "not met", Truth.UNDEFINED: "not known"}


def evaluation_shape(evaluation: Evaluation) -> dict[str, object]:
    derived, outcome = evaluation.derived, evaluation.outcome
    shape: dict[str, object] = {
        "label": derived.label(),
        "truth": str(evaluation.truth),
        "sentence": evaluation.sentence,
        "official": derived.official,
        "confirmed": derived.confirmed,
        "conditions": [
            {
                "truth": str(condition.truth),
                "text": condition.text,
                "indicators": list(condition.indicators),
                "found": condition.found,
                "needed": condition.needed,
            }
            for condition in evaluation.conditions
        ],
    }
    if derived.kind == "outcome":
        shape["outcome"] = outcome.id if outcome is not None else "undefined"
    elif derived.kind in ("count", "points"):
        shape.update(number=evaluation.number, of=evaluation.of)
    return shape


def show_evaluation(evaluation: Evaluation) -> None:
    output.line(f"  {evaluation.derived.label()} ({evaluation.derived.id})")
    output.line(f"    {evaluation.sentence}")
    for condition in evaluation.conditions:
        output.line(f"      {MARKS[condition.truth]}: {condition.text}")
