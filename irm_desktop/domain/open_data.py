"""What an open-data table is written from: the records, and the tables they were read from."""

from collections.abc import Mapping
from dataclasses import dataclass

from irm_desktop.domain.drafts import Finding, SourceTable
from irm_desktop.domain.records import ActionPlan, Commitment, Member


@dataclass(frozen=True, slots=True)
class OpenDataRecord:
    """One commitment. `table` and `row` lead to its original cells; -1 and 0 where it has none."""

    member: Member
    plan: ActionPlan
    commitment: Commitment
    values: Mapping[str, str]  # indicator -> value id
    table: int = -1
    row: int = 0


@dataclass(frozen=True, slots=True)
class OpenData:
    """Records in the order they came: by table and row, then those that came from no table."""

    records: tuple[OpenDataRecord, ...]
    tables: tuple[SourceTable, ...] = ()
    findings: tuple[tuple[Finding, ...], ...] = ()  # of each table, kept at its import
