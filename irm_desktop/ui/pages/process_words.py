"""The names of the groups of questions, and the words for what a test came to."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from irm_desktop.domain.evaluation import Truth
from irm_desktop.domain.instrument import Indicator
from irm_desktop.ui.words import QT_TRANSLATE_NOOP

GROUPS: dict[str, str] = {
    "consultation_steps": QT_TRANSLATE_NOOP("ProcessWords", "Consultation steps"),
    "influence": QT_TRANSLATE_NOOP("ProcessWords", "Level of public influence"),
    "forum": QT_TRANSLATE_NOOP("ProcessWords", "Forum"),
    "self_assessment": QT_TRANSLATE_NOOP("ProcessWords", "Self-assessment of the government"),
    "institutions": QT_TRANSLATE_NOOP("ProcessWords", "Institutions that lead"),
    "who_was_involved": QT_TRANSLATE_NOOP("ProcessWords", "Who was involved?"),
    "standards": QT_TRANSLATE_NOOP("ProcessWords", "Participation and co-creation standards"),
    "requirements": QT_TRANSLATE_NOOP("ProcessWords", "Minimum requirements"),
    "contrary_to_process": QT_TRANSLATE_NOOP("ProcessWords", "Acting contrary to OGP process"),
    "core_eligibility": QT_TRANSLATE_NOOP("ProcessWords", "Eligibility metrics"),
    "values_check": QT_TRANSLATE_NOOP("ProcessWords", "Values check"),
    "": QT_TRANSLATE_NOOP("ProcessWords", "Other questions"),
}
TRUTHS: dict[Truth, str] = {
    Truth.YES: QT_TRANSLATE_NOOP("ProcessWords", "Yes"),
    Truth.NO: QT_TRANSLATE_NOOP("ProcessWords", "No"),
    Truth.UNDEFINED: QT_TRANSLATE_NOOP("ProcessWords", "Not known"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("ProcessWords", text)


def group_title(name: str, indicators: Sequence[Indicator], language: str) -> str:
    """The heading of a group; that of its one question where the group has no name of its own."""
    if name in GROUPS and name:
        return _tr(GROUPS[name])
    return indicators[0].label(language) if len(indicators) == 1 else _tr(GROUPS[""])


def truth_word(truth: Truth) -> str:
    return _tr(TRUTHS[truth])
