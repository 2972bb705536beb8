"""The main job where there is no display: rate, undo, export, and pictures of the window."""

import importlib
import os
from collections.abc import Sequence
from pathlib import Path

from irm_desktop.export.docx_report import write_docx
from irm_desktop.export.xlsx_workbook import write_xlsx
from irm_desktop.headless import session
from irm_desktop.storage.workspace import Workspace

PLAN = "FI-1"
INDICATOR = "potential_impact"


def journey(workspace: Path, out: Path) -> int:
    """Do the whole job on `workspace`, put the files into `out`, say where; return 0."""
    out.mkdir(parents=True, exist_ok=True)
    print("There is no display, so the program does its main job without one.")
    with session.open_workspace(workspace) as opened:
        print(f"Opened {workspace}: {len(opened.plans())} plans, ", end="")
        print(f"{len(opened.commitment_ids())} commitments.")
        rate_and_undo(opened)
        word, excel = export(opened, out)
    pictures = take_pictures(out / "pictures")
    print(f"The Word report is {word.resolve()}.")
    print(f"The workbook is {excel.resolve()}.")
    print(f"{len(pictures)} pictures of the window are in {(out / 'pictures').resolve()}.")
    return 0


def rate_and_undo(opened: Workspace) -> None:
    """Give the first commitment of the plan another grade, with its reason; take it back."""
    plan = opened.plan_by_key(PLAN)
    commitment = opened.commitment(opened.commitment_ids(plan.id)[0])
    scale = opened.library.by_id[plan.instrument].indicator_by_id[INDICATOR].scale
    now = opened.values(commitment.id).get(INDICATOR)
    grade = next(grade for grade in reversed(scale.grades) if grade.id != now)
    reason = "The draft laws were open for comments for the first time."
    rated = opened.rate(commitment.id, INDICATOR, grade.id, reason=reason)
    print(f"Rated {plan.key} {commitment.number}: {rated.sentence}")
    undone = opened.undo()
    if undone is not None:
        print(undone.sentence)


def export(opened: Workspace, out: Path) -> tuple[Path, Path]:
    report = opened.report(opened.plan_by_key(PLAN).id, "end_of_term", "en")
    word, excel = out / f"{PLAN} end-of-term report.docx", out / f"{PLAN} data.xlsx"
    write_docx(report, word)
    write_xlsx(report, excel)
    return word, excel


def take_pictures(folder: Path) -> Sequence[Path]:
    """Every page, light and dark, of the window on the sample as it is shipped."""
    # Offscreen, Qt warns of every dialog that it cannot move: nothing a person could act on.
    os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")
    # Imported only now: it brings Qt, which the exports must not need.
    screenshots = importlib.import_module("scripts.screenshots")
    made: Sequence[Path] = screenshots.photograph(folder, screenshots.LOOKS)
    return made
