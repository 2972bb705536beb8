"""The tables of a section of a report, from ratings and records: pure functions.

Captions carry no number: the writer numbers the tables of a document. A table of which nothing is
known is not made.
"""

from collections.abc import Callable, Mapping

from irm_desktop.domain.report import ReportTable
from irm_desktop.domain.report_commitment_tables import chosen, commitments_table
from irm_desktop.domain.report_parts import SectionKind, TableKind
from irm_desktop.domain.report_process_tables import (
    answers_table,
    influence_table,
    involved_table,
    tests_table,
)
from irm_desktop.domain.report_record_tables import (
    concerns_table,
    eligibility_table,
    follow_up_table,
    interviews_table,
    recommendations_table,
)
from irm_desktop.domain.report_table_data import TableCommitment, TableData

__all__ = ["TableCommitment", "TableData", "chosen", "section_tables"]

_MAKERS: Mapping[str, Callable[[TableKind, TableData], ReportTable | None]] = {
    "answers": answers_table,
    "influence": influence_table,
    "involved": involved_table,
    "tests": tests_table,
    "commitments": commitments_table,
    "recommendations": recommendations_table,
    "follow_up": follow_up_table,
    "eligibility": eligibility_table,
    "concerns": concerns_table,
    "interviews": interviews_table,
}


def section_tables(section: SectionKind, data: TableData) -> tuple[ReportTable, ...]:
    """The tables of the section that have something to show, in its order."""
    made = (_MAKERS[table.kind](table, data) for table in section.tables)
    return tuple(table for table in made if table is not None)
