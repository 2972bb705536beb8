"""What an at-a-glance table says of the plan itself: since when, which plan, the forum, the level
of public influence, and whether the country acted contrary to process, in either polarity (2.8).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from irm_desktop.domain import answers
from irm_desktop.domain.evaluation import Truth, evaluate
from irm_desktop.domain.instrument import Instrument, in_language
from irm_desktop.domain.records import ActionPlan, Member
from irm_desktop.domain.report_kind import ReportKind
from irm_desktop.domain.report_parts import FigureKind

Values = Mapping[str, str | None]

_OPPOSITE = {Truth.YES: Truth.NO, Truth.NO: Truth.YES}


@dataclass(frozen=True, slots=True)
class PlanFacts:
    """What is known of a plan, in the words of the report; empty where nothing is."""

    since: str = ""  # the year the member joined
    number: str = ""
    title: str = ""
    years: str = ""  # 2018–2020
    period: str = ""
    published: str = ""  # the year of the report
    areas_before: tuple[str, ...] = ()  # policy areas carried over from earlier plans
    areas_new: tuple[str, ...] = ()


def plan_facts(
    member: Member,
    plan: ActionPlan,
    *,
    title: str = "",
    period: str = "",
    published: str = "",
    areas: Sequence[str] = (),
    earlier_areas: Sequence[str] = (),
) -> PlanFacts:
    """The facts of a plan. `areas` are the policy areas of its commitments, `earlier_areas` those
    of the member's plans before."""
    own, known = dict.fromkeys(areas), set(earlier_areas)
    return PlanFacts(
        since=member.joined.iso[:4] or member.joined.words,
        number=plan.number,
        title=title or plan.title,
        years=years_of(plan),
        period=period,
        published=published,
        areas_before=tuple(area for area in own if area in known),
        areas_new=tuple(area for area in own if area not in known) if known else (),
    )


def years_of(plan: ActionPlan) -> str:
    """`2018–2020`, as far as the years are known; else the year the plan was submitted."""
    first, last = plan.start.iso[:4] or plan.submitted, plan.end.iso[:4]
    if not first or not last or first == last:
        return first or last
    return f"{first}–{last}"


def glance_facts(
    kind: ReportKind,
    instrument: Instrument,
    values: Values,
    plan: PlanFacts,
    words: Mapping[str, str],
    language: str = "en",
) -> dict[str, str]:
    """The text of every line about the plan, by the figure's id; empty where it cannot be told.

    `values` are the answers about the plan, those that are worked out among them
    (`PlanProcess.values`); `words` are those of `words/tables.toml`.
    """
    told = {}
    for figure in kind.figures:
        if figure.kind == "fact":
            told[figure.id] = _fact(figure, kind, plan, language)
        elif figure.kind == "plan_value":
            told[figure.id] = _answer(instrument, figure.of[0], values, language)
        elif figure.kind == "plan_truth":
            truth = plan_truth(figure, instrument, values)
            told[figure.id] = words[truth.value] if truth in _OPPOSITE else ""
    return told


def _fact(figure: FigureKind, kind: ReportKind, plan: PlanFacts, language: str) -> str:
    short = figure.style == "short"
    report = in_language(kind.short if short else kind.labels, language)
    comma = "، " if language == "ar" else ", "
    return {
        "participating_since": plan.since,
        "action_plan": {"number": plan.number, "years": plan.years}.get(figure.style, plan.title),
        "report_type": report,
        "product": report,
        "dates_under_review": plan.period,
        "publication_year": plan.published,
        "policy_areas_carried_over": comma.join(plan.areas_before),
        "emerging_policy_areas": comma.join(plan.areas_new),
    }.get(figure.id, "")


def _answer(instrument: Instrument, name: str, values: Values, language: str) -> str:
    indicator = instrument.indicator_by_id.get(name)
    value = values.get(name)
    if indicator is None or not value or not answers.accepts(indicator.scale, value):
        return ""
    known = indicator.scale.by_id.get(value)
    return known.printed_label(language) if known else answers.label(indicator.scale, value)


def plan_truth(figure: FigureKind, instrument: Instrument, values: Values) -> Truth:
    """The truth of a line about the plan, turned round where the line says the opposite.

    A line that looks at some answers alone (the stage of its report) is no as soon as these are
    all known and none of them makes it yes; what is asked later is not held against the plan.
    """
    if figure.of[0] not in instrument.derived_by_id:
        return Truth.UNDEFINED
    seen = figure.looks_at
    own = {name: values.get(name) for name in seen} if seen else values
    truth = evaluate(instrument, figure.of[0], own).truth
    if truth is Truth.UNDEFINED and seen and all(_told(instrument, name, own) for name in seen):
        truth = Truth.NO
    return _OPPOSITE.get(truth, truth) if figure.inverted else truth


def _told(instrument: Instrument, name: str, values: Values) -> bool:
    """Whether an answer says something: a grade, or a state that a search has settled."""
    indicator = instrument.indicator_by_id.get(name)
    known = indicator.scale.by_id.get(values.get(name) or "") if indicator else None
    return known is not None and (known.is_grade or known.settled)
