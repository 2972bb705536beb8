"""The stages a report goes through, as steps."""

from PySide6.QtCore import QCoreApplication

from irm_desktop.domain.report_stages import STAGES
from irm_desktop.ui.steps import Step
from irm_desktop.ui.words import QT_TRANSLATE_NOOP

__all__ = ["STAGES", "stage_name", "stage_steps"]

NAMES: dict[str, str] = {
    "draft": QT_TRANSLATE_NOOP("Stages", "Draft"),
    "staff_review": QT_TRANSLATE_NOOP("Stages", "Staff review"),
    "iep_review": QT_TRANSLATE_NOOP("Stages", "IEP review"),
    "pre_publication": QT_TRANSLATE_NOOP("Stages", "Pre-publication"),
    "public_comment": QT_TRANSLATE_NOOP("Stages", "Public comment"),
    "final": QT_TRANSLATE_NOOP("Stages", "Final"),
}


def stage_name(stage: str) -> str:
    return QCoreApplication.translate("Stages", NAMES.get(stage, stage))


def stage_steps(current: str) -> list[Step]:
    """Every stage; those before `current` are done. A final report has nothing left to do."""
    now = STAGES.index(current) if current in NAMES else 0
    final = current == "final"
    return [
        Step(stage_name(stage), "", "done" if place < now or final else _state(place, now))
        for place, stage in enumerate(STAGES)
    ]


def _state(place: int, now: int) -> str:
    return "now" if place == now else "later"
