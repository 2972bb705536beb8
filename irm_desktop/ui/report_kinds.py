"""The kinds of report that the program ships, and which of them a plan is at."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache

from PySide6.QtCore import QCoreApplication

from irm_desktop import paths
from irm_desktop.domain.at_a_glance import RatedCommitment, at_a_glance
from irm_desktop.domain.evaluation import truths
from irm_desktop.domain.glance_facts import glance_facts, plan_facts, years_of
from irm_desktop.domain.instrument import Instrument
from irm_desktop.domain.records import ActionPlan, CommitmentRow, Member
from irm_desktop.domain.report import AtAGlance
from irm_desktop.domain.report_kind import (
    ReportKind,
    in_work,
    load_report_kinds,
    reports_in_order,
)
from irm_desktop.domain.report_terms import load_terms, terms_in


@cache
def _table_words() -> dict[str, dict[str, str]]:
    return load_terms(paths.resources() / "reports" / "words" / "tables.toml")


@cache
def report_kinds() -> Mapping[str, ReportKind]:
    """Read once, when first asked for."""
    return load_report_kinds(paths.resources() / "reports")


def reports_of(instrument: Instrument) -> tuple[ReportKind, ...]:
    """The reports of an instrument, in the order it names them."""
    return reports_in_order(report_kinds(), instrument)


def kind_name(kind: ReportKind, language: str) -> str:
    """What a choice calls the report; one that is not from a published source says so."""
    name = kind.label(language)
    if kind.confirmed:
        return name
    said = QCoreApplication.translate("ReportKinds", "{report} (unconfirmed)")
    return said.format(report=name)


def report_in_work(instrument: Instrument, rows: Sequence[CommitmentRow]) -> ReportKind | None:
    """The latest report for whose own stage something is rated; else the first."""
    return in_work(reports_of(instrument), instrument, (row.values for row in rows))


def facts_of(
    kind: ReportKind,
    instrument: Instrument,
    values: Mapping[str, str | None],
    member: Member,
    plan: ActionPlan,
    language: str,
) -> dict[str, str]:
    """What the figures say of the plan itself, as the report prints it. `values` are the answers
    about the plan."""
    words = terms_in(_table_words(), language)
    facts = plan_facts(member, plan, period=years_of(plan), published=str(date.today().year))
    return glance_facts(kind, instrument, values, facts, words, language)


def glance_of(
    kind: ReportKind,
    instrument: Instrument,
    rows: Sequence[CommitmentRow],
    language: str,
    facts: Mapping[str, str],
) -> tuple[AtAGlance, dict[tuple[str, int], list[str]]]:
    """The figures as printed, and the commitments behind the figure of a key and column.

    Who stands behind a figure is told by asking the same question of each commitment alone.
    `facts` are those of the plan: see `facts_of`.
    """
    rated = {row.id: RatedCommitment(row.values, truths(instrument, row.values)) for row in rows}
    behind: dict[tuple[str, int], list[str]] = {}
    for subject, one in rated.items():
        for line in at_a_glance(kind, instrument, [one], language).rows:
            for column, value in enumerate(line.values):
                if value == "1" or value.startswith("1 ("):
                    behind.setdefault((line.key, column), []).append(subject)
    return at_a_glance(kind, instrument, list(rated.values()), language, facts), behind
