"""Whether a member is eligible in a year, and whether two years below ask for a review (2.11).

The points, the values check and their words are the instrument's (`shared/member-*.toml`); here
they are put together to one outcome with its reasons, and years are compared.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from irm_desktop.domain import answers
from irm_desktop.domain.evaluation import Evaluation, Truth, evaluate
from irm_desktop.domain.instrument import Derived, Indicator, Instrument
from irm_desktop.domain.records import MemberYear

POINTS, VALUES_CHECK = "eligibility", "values_check"

_WORDS: dict[str, dict[str, str]] = {
    "en": {
        "eligible": "Eligible",
        "not_eligible": "Not eligible",
        "not_enough_data": "Not enough data",
        "undefined": "Cannot be told yet",
        "points": "{label}: {said}, {points} of {most} points",
        "left_out": "{label}: {said}, left out",
        "unknown": "{label}: {said}",
        "not_rated": "not rated",
        "covered": "{covered} of {all} metrics cover the country, {least} are needed",
        "review": "Below in {first} and {second}, two assessed years in a row: Eligibility Review",
    },
    "fr": {
        "eligible": "Admissible",
        "not_eligible": "Non admissible",
        "not_enough_data": "Données insuffisantes",
        "undefined": "Ne peut pas encore être dit",
        "points": "{label}\u00a0: {said}, {points} points sur {most}",
        "left_out": "{label}\u00a0: {said}, laissé de côté",
        "unknown": "{label}\u00a0: {said}",
        "not_rated": "pas encore de note",
        "covered": "{covered} critères sur {all} couvrent le pays, il en faut {least}",
        "review": "En dessous en {first} et en {second}, deux années évaluées de suite\u00a0: "
        "examen de l’admissibilité",
    },
    "es": {
        "eligible": "Elegible",
        "not_eligible": "No elegible",
        "not_enough_data": "Datos insuficientes",
        "undefined": "Aún no puede decirse",
        "points": "{label}: {said}, {points} de {most} puntos",
        "left_out": "{label}: {said}, se deja fuera",
        "unknown": "{label}: {said}",
        "not_rated": "sin valoración",
        "covered": "{covered} de {all} criterios cubren el país, hacen falta {least}",
        "review": "Por debajo en {first} y en {second}, dos años evaluados seguidos: revisión de "
        "la elegibilidad",
    },
    "ar": {
        "eligible": "مؤهل",
        "not_eligible": "غير مؤهل",
        "not_enough_data": "البيانات غير كافية",
        "undefined": "لا يمكن معرفة ذلك بعد",
        "points": "{label}: {said}، {points} من {most} نقاط",
        "left_out": "{label}: {said}، يُترك جانبًا",
        "unknown": "{label}: {said}",
        "not_rated": "بلا تقييم",
        "covered": "{covered} من {all} معايير تشمل البلد، والمطلوب {least}",
        "review": "دون الحد في {first} و{second}، سنتان متتاليتان جرى تقييمهما: مراجعة الأهلية",
    },
}


class EligibilityOutcome(StrEnum):
    ELIGIBLE = "eligible"
    NOT_ELIGIBLE = "not_eligible"
    NOT_ENOUGH_DATA = "not_enough_data"
    UNDEFINED = "undefined"


@dataclass(frozen=True, slots=True)
class MetricPoints:
    """One metric: its answer in words, its points (None: cannot be told, or left out)."""

    indicator: str
    label: str
    answer: str
    points: int | None
    most: int
    covered: bool
    reason: str
    evidence: str
    text: str  # all of it in words


@dataclass(frozen=True, slots=True)
class EligibilityResult:
    """A member's eligibility in one year. `points` is None while one metric cannot be told.

    `values_check` is yes, no, undefined, or empty where the instrument does not ask it. `below`
    tells that the points do not suffice, which alone counts for an Eligibility Review: the values
    check decides on joining. None where it cannot be told.
    """

    year: str
    outcome: EligibilityOutcome
    label: str
    points: int | None
    possible: int
    needed: int
    metrics: tuple[MetricPoints, ...]
    values_check: str
    below: bool | None
    reasons: tuple[str, ...]
    confirmed: bool

    @property
    def sentence(self) -> str:
        return " ".join(self.reasons)


def eligibility(
    year: MemberYear, instrument: Instrument, language: str = "en"
) -> EligibilityResult | None:
    """The outcome of a member's year; None where the instrument asks no eligibility."""
    derived = instrument.derived_by_id.get(POINTS)
    if derived is None:
        return None
    words = _WORDS.get(language, _WORDS["en"])
    values = {name: rating.value for name, rating in year.ratings.items()}
    metrics = tuple(
        _metric(instrument.indicator_by_id[name], derived, year, words, language)
        for name in derived.of
    )
    score = evaluate(instrument, POINTS, values, language)
    check = _values_check(instrument, values, language)
    outcome = _outcome(score, check, metrics, derived)
    covered = [metric for metric in metrics if metric.covered]
    possible = len(covered) * derived.most_points
    return EligibilityResult(
        year=year.year,
        outcome=outcome,
        label=words[outcome],
        points=score.number,
        possible=possible,
        needed=_needed(possible, derived),
        metrics=metrics,
        values_check="" if check is None else check.truth.value,
        below=_below(score),
        reasons=_reasons(score, check, outcome, metrics, derived, words),
        confirmed=_confirmed(instrument, derived),
    )


def review_needed(results: Iterable[EligibilityResult]) -> tuple[str, str] | None:
    """The latest two years in a row below, first and second; None where there are none.

    A year with not enough data neither counts nor breaks the row: it is as if it had not been. A
    year that is missing, or that cannot be told, does break it: nothing is certain of it.
    """
    found: tuple[str, str] | None = None
    before: EligibilityResult | None = None
    reached = ""  # the last year that is known, so that a gap shows
    for result in sorted(results, key=lambda one: one.year):
        if not result.year.isdecimal():
            continue
        follows = bool(reached) and int(result.year) == int(reached) + 1
        reached = result.year
        if not follows:
            before = None
        if result.outcome is EligibilityOutcome.NOT_ENOUGH_DATA:
            continue
        if result.below and before is not None:
            found = before.year, result.year
        before = result if result.below else None
    return found


def review_sentence(years: tuple[str, str], language: str = "en") -> str:
    """Which two years ask for an Eligibility Review."""
    words = _WORDS.get(language, _WORDS["en"])
    return words["review"].format(first=years[0], second=years[1]) + "."


def _metric(
    indicator: Indicator,
    derived: Derived,
    year: MemberYear,
    words: Mapping[str, str],
    language: str,
) -> MetricPoints:
    rating = year.ratings.get(indicator.id)
    value = rating.value if rating is not None else None
    known = value if value and answers.accepts(indicator.scale, value) else None
    points = answers.points(indicator.scale, known)
    covered = value not in derived.uncovered
    said = answers.label(indicator.scale, known, language) if known else words["not_rated"]
    key = "left_out" if not covered else ("unknown" if points is None else "points")
    label = indicator.label(language)
    return MetricPoints(
        indicator=indicator.id,
        label=label,
        answer=said,
        points=points,
        most=derived.most_points,
        covered=covered,
        reason=rating.reason if rating is not None else "",
        evidence=rating.evidence if rating is not None else "",
        text=words[key].format(label=label, said=said, points=points, most=derived.most_points),
    )


def _values_check(
    instrument: Instrument, values: Mapping[str, str | None], language: str
) -> Evaluation | None:
    if VALUES_CHECK not in instrument.derived_by_id:
        return None
    return evaluate(instrument, VALUES_CHECK, values, language)


def _outcome(
    score: Evaluation,
    check: Evaluation | None,
    metrics: tuple[MetricPoints, ...],
    derived: Derived,
) -> EligibilityOutcome:
    """Points or values that fail decide; then whether there is enough data; then what is open."""
    checked = Truth.YES if check is None else check.truth
    if Truth.NO in (score.truth, checked):
        return EligibilityOutcome.NOT_ELIGIBLE
    if _too_few(metrics, derived):
        return EligibilityOutcome.NOT_ENOUGH_DATA
    if Truth.UNDEFINED in (score.truth, checked):
        return EligibilityOutcome.UNDEFINED
    return EligibilityOutcome.ELIGIBLE


def _too_few(metrics: tuple[MetricPoints, ...], derived: Derived) -> bool:
    return sum(metric.covered for metric in metrics) < derived.least_covered


def _below(score: Evaluation) -> bool | None:
    return None if score.truth is Truth.UNDEFINED else score.truth is Truth.NO


def _needed(possible: int, derived: Derived) -> int:
    """The points that are needed: the share of what is possible, rounded up."""
    share = derived.share
    return 0 if share is None else -(-possible * share.numerator // share.denominator)


def _reasons(
    score: Evaluation,
    check: Evaluation | None,
    outcome: EligibilityOutcome,
    metrics: tuple[MetricPoints, ...],
    derived: Derived,
    words: Mapping[str, str],
) -> tuple[str, ...]:
    """What decided, as sentences: the outcome, the points, and the values check where asked."""
    reasons = [f"{words[outcome]}."]
    if _too_few(metrics, derived):
        counted = sum(metric.covered for metric in metrics)
        said = words["covered"].format(
            covered=counted, all=len(metrics), least=derived.least_covered
        )
        reasons.append(f"{said}.")
    reasons.append(score.sentence)
    if check is not None:
        reasons.append(check.sentence)
    return tuple(reasons)


def _confirmed(instrument: Instrument, derived: Derived) -> bool:
    """False where a threshold that was used was not read in a source."""
    check = instrument.derived_by_id.get(VALUES_CHECK)
    asked = (instrument.indicator_by_id[name] for name in derived.of)
    known = derived.confirmed and (check is None or check.confirmed)
    return known and all(one.confirmed for one in asked)
