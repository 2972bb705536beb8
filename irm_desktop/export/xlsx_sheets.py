"""The sheets of the plan's workbook in their order, and the lists their ratings are chosen from."""

from dataclasses import replace

from irm_desktop.domain.report import CodebookEntry, Report
from irm_desktop.export.xlsx_evidence import by_commitment, by_question, sources_sheet
from irm_desktop.export.xlsx_plan_sheets import (
    previous_sheet,
    process_sheet,
    recommendations_sheet,
    self_assessment_sheet,
    yes_or_no,
)
from irm_desktop.export.xlsx_tables import (
    Sheet,
    codebook_sheet,
    commitments_sheet,
    milestones_sheet,
    texts_sheet,
)

FIRST = "Commitments"  # a workbook has this sheet, be it empty
GLANCE_AFTER = "Milestones"  # the at-a-glance sheet follows this one
_MILESTONE = "milestone_"


def tables(report: Report, *, codebook: bool = True) -> list[Sheet]:
    """Those that a plan of its generation has; the self-assessment only where it is asked about."""
    sheets = [
        commitments_sheet(report),
        texts_sheet(report),
        milestones_sheet(report),
        process_sheet(report),
        recommendations_sheet(report),
        previous_sheet(report),
        self_assessment_sheet(report),
        by_commitment(report),
        by_question(report),
        sources_sheet(report),
        codebook_sheet(report) if codebook else None,
    ]
    return [sheet for sheet in sheets if sheet is not None]


def choices(report: Report) -> dict[str, CodebookEntry]:
    """The entries that have a list to choose from, by indicator. A milestone's completion is chosen
    from the scale of the commitment's."""
    entries = {entry.indicator: entry for entry in report.codebook if entry.values}
    for commitment in report.commitments:
        for rating in (one for stone in commitment.milestones for one in stone.ratings):
            entry = entries.get(rating.indicator.removeprefix(_MILESTONE))
            if entry is not None:
                own = replace(entry, indicator=rating.indicator, label=rating.label)
                entries.setdefault(rating.indicator, own)
    return entries | (yes_or_no(report) if report.previous else {})
