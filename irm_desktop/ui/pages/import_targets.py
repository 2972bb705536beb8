"""What a column of an unknown table can become, in words and in groups."""

from PySide6.QtCore import QCoreApplication

from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.ui.pages.import_mapping import Target
from irm_desktop.ui.words import QT_TRANSLATE_NOOP

GROUPS = (
    QT_TRANSLATE_NOOP("ImportTargets", "Member and plan"),
    QT_TRANSLATE_NOOP("ImportTargets", "Commitment"),
    QT_TRANSLATE_NOOP("ImportTargets", "Milestones"),
    QT_TRANSLATE_NOOP("ImportTargets", "Ratings"),
)

FIELDS: tuple[tuple[str, int, str], ...] = (
    ("member", 0, QT_TRANSLATE_NOOP("ImportTargets", "Member (country or local government)")),
    ("plan", 0, QT_TRANSLATE_NOOP("ImportTargets", "Plan number")),
    ("plan_title", 0, QT_TRANSLATE_NOOP("ImportTargets", "Title of the plan")),
    ("year", 0, QT_TRANSLATE_NOOP("ImportTargets", "Year in which the plan was submitted")),
    ("end_year", 0, QT_TRANSLATE_NOOP("ImportTargets", "Year in which the plan ends")),
    ("number", 1, QT_TRANSLATE_NOOP("ImportTargets", "Commitment number")),
    ("title", 1, QT_TRANSLATE_NOOP("ImportTargets", "Title as printed")),
    ("short_title", 1, QT_TRANSLATE_NOOP("ImportTargets", "Short title")),
    ("text", 1, QT_TRANSLATE_NOOP("ImportTargets", "Full text as printed")),
    ("theme", 1, QT_TRANSLATE_NOOP("ImportTargets", "Theme")),
    ("cluster", 1, QT_TRANSLATE_NOOP("ImportTargets", "Cluster")),
    ("lead_institution", 1, QT_TRANSLATE_NOOP("ImportTargets", "Lead institution")),
    (
        "supporting_institutions",
        1,
        QT_TRANSLATE_NOOP("ImportTargets", "Supporting institutions"),
    ),
    ("start", 1, QT_TRANSLATE_NOOP("ImportTargets", "Start date")),
    ("end", 1, QT_TRANSLATE_NOOP("ImportTargets", "End date")),
    ("carried_over", 1, QT_TRANSLATE_NOOP("ImportTargets", "Carried over")),
    ("milestone_number", 2, QT_TRANSLATE_NOOP("ImportTargets", "Milestone number")),
    ("milestone_title", 2, QT_TRANSLATE_NOOP("ImportTargets", "Milestone")),
    ("deliverable", 2, QT_TRANSLATE_NOOP("ImportTargets", "Deliverable")),
    ("milestone_start", 2, QT_TRANSLATE_NOOP("ImportTargets", "Start of the milestone")),
    ("milestone_end", 2, QT_TRANSLATE_NOOP("ImportTargets", "End of the milestone")),
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ImportTargets", text)


def targets_of(library: InstrumentLibrary, language: str) -> list[Target]:
    """Fields of the records, then every indicator that some generation asks of a commitment."""
    found = [Target(name, _tr(label), _tr(GROUPS[group])) for name, group, label in FIELDS]
    seen: set[str] = set()
    for instrument in library.instruments:
        for indicator in instrument.indicators_of("commitment"):
            if indicator.id not in seen:
                seen.add(indicator.id)
                found.append(Target(indicator.id, indicator.label(language), _tr(GROUPS[3])))
    return found
