"""Which kind of report is meant, in which form, and in which assessment it is written."""

from functools import cache
from pathlib import Path

from irm_desktop.domain.house_form import HouseForm, form_of, with_form
from irm_desktop.domain.instrument import Instrument
from irm_desktop.domain.records import Assessment
from irm_desktop.domain.report_kind import (
    ReportKind,
    assessment_of,
    kind_for,
    kinds_of,
    load_report_kinds,
)
from irm_desktop.errors import NotFound
from irm_desktop.storage.report_data import PlanData

# Beside the package from source, and in the folder of the frozen program.
REPORTS = Path(__file__).resolve().parents[2] / "resources" / "reports"


@cache
def report_kinds() -> dict[str, ReportKind]:
    """The kinds of reports that are shipped, by id."""
    return load_report_kinds(REPORTS)


def kind_of(plan_key: str, instrument: Instrument, kind: str) -> ReportKind:
    """Raises NotFound where the instrument has no such report."""
    try:
        return kind_for(report_kinds(), instrument.id, kind)
    except KeyError:
        raise NotFound(_no_such_report(plan_key, instrument, kind), "no-report") from None


def chosen_kind(data: PlanData, instrument: Instrument, kind: str) -> ReportKind:
    """The kind of report in the house form that its assessment follows, else as it stands.

    Raises NotFound where the instrument has no such report.
    """
    found = kind_of(data.plan.key, instrument, kind)
    return with_form(found, chosen_form(data, found))


def chosen_form(data: PlanData, kind: ReportKind) -> HouseForm:
    """The house form that the kind's assessment follows; one that says nothing where it follows
    none. Kinds that share an assessment share its choice, but a form is of one kind alone."""
    stored = data.forms.get(own_assessment(kind, data).form)
    return HouseForm(kind.id) if stored is None else form_of(stored)


def own_assessment(kind: ReportKind, data: PlanData) -> Assessment:
    """The assessment that the report is written in; one that is not kept where there is none."""
    found = assessment_of(kind, data.assessments.values())
    return found or Assessment("", data.plan.id, kind.report, data.plan.instrument)


def _no_such_report(plan_key: str, instrument: Instrument, kind: str) -> str:
    made = {one.report for one in kinds_of(report_kinds(), instrument.id)}
    known = [report for report in instrument.reports if report in made]
    several = f"{', '.join(known[:-1])} and {known[-1]}"
    reports = f"reports are {several}" if len(known) > 1 else f"only report is {known[0]}"
    label = instrument.label()
    plans = label[:1].lower() + label[1:]
    return f"{plan_key} has no report “{kind}”. Its {reports}, as for all {plans}."
