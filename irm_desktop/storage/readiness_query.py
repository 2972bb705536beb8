"""All findings of one report: imported with the first check, as reports are."""

from collections.abc import Iterator, Sequence

from irm_desktop.domain.instrument import Instrument, InstrumentLibrary
from irm_desktop.domain.readiness import ReadinessFinding, in_order
from irm_desktop.domain.report_kind import ReportKind, in_work, reports_in_order
from irm_desktop.domain.seal_records import NameFound
from irm_desktop.storage.readiness_around import Around
from irm_desktop.storage.readiness_case import Case
from irm_desktop.storage.readiness_conflicts import of_conflicts
from irm_desktop.storage.readiness_parts import of_parts
from irm_desktop.storage.readiness_ratings import of_ratings
from irm_desktop.storage.readiness_sources import of_names, of_sources
from irm_desktop.storage.readiness_texts import of_texts
from irm_desktop.storage.report_choice import kind_of, own_assessment, report_kinds
from irm_desktop.storage.report_data import PlanData


def findings(
    library: InstrumentLibrary,
    data: PlanData,
    around: Around,
    kind: ReportKind,
    language: str,
    closing: str,
    names: Sequence[NameFound] = (),
    *,
    checked: bool = True,
) -> tuple[ReadinessFinding, ...]:
    """What stands between the report `kind` and the end of its stage `closing`, or of its own where
    that is empty. `names` of sealed people were found in texts; `checked`: all were looked through.
    """
    case = Case(library, data, around, kind, language, closing)
    return in_order((*_all(case), *of_names(case, names, checked=checked)))


def _all(case: Case) -> Iterator[ReadinessFinding]:
    yield from of_conflicts(case)
    yield from of_ratings(case)
    yield from of_parts(case)
    yield from of_texts(case)
    yield from of_sources(case)


def kind_meant(data: PlanData, instrument: Instrument, kind: str | None) -> ReportKind:
    """The report by its name; the one in work where none is named. Raises NotFound."""
    if kind is not None:
        return kind_of(data.plan.key, instrument, kind)
    rated = (data.rated(one.id) for one in data.commitments)
    found = in_work(reports_in_order(report_kinds(), instrument), instrument, rated)
    return found or kind_of(data.plan.key, instrument, instrument.reports[0])


def kinds_written_in(
    data: PlanData, instrument: Instrument, assessment_id: str
) -> tuple[ReportKind, ...]:
    """The reports that are written in an assessment; those the plan's own years had, where there
    are such."""
    kinds = reports_in_order(report_kinds(), instrument)
    own = tuple(one for one in kinds if own_assessment(one, data).id == assessment_id)
    return tuple(one for one in own if one.proposed) or own
