"""Data for tests: a test names only what matters to it."""

import hashlib
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from irm_desktop import paths
from irm_desktop.domain.drafts import (
    Draft,
    DraftCommitment,
    DraftMilestone,
    DraftPlan,
    DraftRating,
    Finding,
    SourceTable,
)
from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.domain.instrument_file import load_library
from irm_desktop.storage.workspace import Workspace


@cache
def the_library() -> InstrumentLibrary:
    """The instruments that are shipped."""
    return load_library(paths.resources() / "instruments")


def a_workspace(folder: Path, *, name: str = "plans.irm", actor: str = "Ana") -> Workspace:
    """A new, empty workspace on disk."""
    return Workspace.create(folder / name, actor=actor, library=the_library())


def open_again(workspace: Workspace, *, actor: str = "Ana") -> Workspace:
    workspace.close()
    return Workspace.open(workspace.path, actor=actor, library=the_library())


def some_ratings(values: Mapping[str, str], instrument: str = "G2b") -> tuple[DraftRating, ...]:
    """Ratings by indicator, each at the stage where the instrument asks it."""
    indicators = the_library().by_id[instrument].indicator_by_id
    return tuple(DraftRating(indicators[name].stage, name, v) for name, v in values.items())


def a_commitment(
    number: str = "1",
    title: str = "Publish the budget",
    *,
    values: Mapping[str, str] | None = None,
    row: int = 3,
    text: str = "",
    milestones: Sequence[str] = (),
    instrument: str = "G2b",
) -> DraftCommitment:
    return DraftCommitment(
        number=number,
        title=title,
        text=text,
        ratings=some_ratings(values or {}, instrument),
        milestones=tuple(DraftMilestone(f"{number}.{n}", one) for n, one in enumerate(milestones)),
        rows=(row,),
    )


def a_plan(
    commitments: int | Sequence[DraftCommitment] = 2,
    *,
    key: str = "ES",
    name: str = "Spain",
    number: str = "2",
    instrument: str = "G2b",
    submitted: str = "2014",
) -> DraftPlan:
    if isinstance(commitments, int):
        commitments = [
            a_commitment(str(n + 1), f"Commitment number {n + 1}", row=n + 3)
            for n in range(commitments)
        ]
    return DraftPlan(
        member_key=key,
        member_name=name,
        member_kind="national",
        country=key,
        region="Europe",
        number=number,
        title=f"Plan {number} of {name}",
        submitted=submitted,
        instrument=instrument,
        commitments=tuple(commitments),
    )


def a_draft(
    *plans: DraftPlan, file_name: str = "table.csv", findings: Sequence[Finding] = ()
) -> Draft:
    """A draft of plans with the table it was read from: one row for each commitment."""
    plans = plans or (a_plan(),)
    rows: dict[int, tuple[str, ...]] = {
        row: (plan.member_name, one.number, one.title)
        for plan in plans
        for one in plan.commitments
        for row in one.rows
    }
    source = SourceTable(
        file_name=file_name,
        sha256=hashlib.sha256(file_name.encode()).hexdigest(),
        layout="ogp-2016",
        sheet="Commitments",
        head=(("0", "1", "2"), ("Country", "Number", "Title")),
        rows=rows,
        columns=("Country", "Number", "Title"),
    )
    return Draft(source, tuple(plans), tuple(findings))


def a_filled_workspace(folder: Path, *plans: DraftPlan, **more: str) -> Workspace:
    """A workspace into which a draft of `plans` was imported."""
    workspace = a_workspace(folder, **more)
    workspace.accept(a_draft(*plans))
    return workspace
