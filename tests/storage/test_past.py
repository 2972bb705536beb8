"""The past of a report is what was the present then, whatever was done and undone since."""

import random
from datetime import date, timedelta
from pathlib import Path

import pytest

from irm_desktop.domain.redline import FieldText
from irm_desktop.storage.workspace import Workspace
from tests.storage.clocked import Clock, clocked_plan

KIND = "end_of_term"
STEPS = 14


def a_step(workspace: Workspace, plan_id: str, chance: random.Random) -> None:
    """One thing a person does."""
    commitments = workspace.commitments(plan_id)
    one = chance.choice(commitments).id if commitments else ""
    words = " ".join(chance.choices(("law", "budget", "town", "register"), k=6))
    assessment = workspace.assessments(plan_id)[-1].id
    value = chance.choice(("minor", "moderate", None))
    number = str(len(commitments) + 10)
    steps = {
        "rate": lambda: workspace.rate(one, "potential_impact", value, reason=words),
        "type": lambda: workspace.set_reason(one, "specificity", words, typing=True),
        "title": lambda: workspace.set_fields("commitment", one, {"title": words}),
        "passage": lambda: workspace.write_passage(
            assessment, "context", "commitment", one, "en", words
        ),
        "recommend": lambda: workspace.add_recommendation(plan_id, words),
        "add": lambda: workspace.add_commitment(plan_id, number, words),
        "delete": lambda: workspace.delete("commitment", one),
        "undo": workspace.undo,
        "redo": workspace.redo,
    }
    weights = (4, 3, 2, 4, 2, 2, 1, 4, 3)
    name = chance.choices(tuple(steps), weights)[0]
    if one or name in ("recommend", "add", "undo", "redo"):
        steps[name]()
    if not workspace.plans():  # the import itself was undone
        workspace.redo()


@pytest.mark.parametrize("seed", range(3))
def test_each_day_is_told_as_it_was(tmp_path: Path, seed: int) -> None:
    clock, chance = Clock("2026-11-02"), random.Random(seed)
    day = date(2026, 11, 2)
    seen: dict[str, tuple[FieldText, ...]] = {}
    with clocked_plan(tmp_path, clock, 3) as (workspace, plan_id):
        for _ in range(STEPS):
            a_step(workspace, plan_id, chance)
            seen[day.isoformat()] = workspace.texts_at(plan_id, KIND, "en", "now")
            day += timedelta(days=1)
            clock.set(day.isoformat())

        assert len(set(seen.values())) > STEPS / 3
        for moment, texts in seen.items():
            assert workspace.texts_at(plan_id, KIND, "en", moment) == texts
