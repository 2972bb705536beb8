"""Plans whose commitments give the counts of a printed table: nothing but ratings is made here.

The counts of a table do not say which commitment has which rating. `midterm_and_end` and
`with_counts` hand the ratings out so that all of them come true at once.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from irm_desktop.domain.at_a_glance import RatedCommitment, at_a_glance
from irm_desktop.domain.evaluation import Evaluation, evaluate, truths
from irm_desktop.domain.glance_facts import PlanFacts, glance_facts
from irm_desktop.domain.instrument import Instrument, Labels
from irm_desktop.domain.report import AtAGlance
from irm_desktop.domain.report_kind import ReportKind

Ratings = list[dict[str, str]]
HIGH = ("complete", "substantial")


@dataclass(frozen=True)
class AnAnswer:
    value: str | None
    reason: str = ""
    evidence: str = ""
    whys: Labels = field(default_factory=dict)


@dataclass(frozen=True)
class AProcess:
    """The answers about a plan, as `plan_process` gives them."""

    instrument: Instrument
    answers: Mapping[str, AnAnswer] = field(default_factory=dict)

    @property
    def values(self) -> dict[str, str | None]:
        return {name: one.value for name, one in self.answers.items()}

    def evaluation(self, derived_id: str, language: str = "en") -> Evaluation:
        return evaluate(self.instrument, derived_id, self.values, language)


def glance(
    kind: ReportKind,
    instrument: Instrument,
    ratings: Sequence[Mapping[str, str]],
    words: Mapping[str, str],
    *,
    answers: Mapping[str, str] | None = None,
    plan: PlanFacts | None = None,
    language: str = "en",
) -> AtAGlance:
    """The at-a-glance table of a plan with these ratings and answers about its process."""
    rated = [RatedCommitment(one, truths(instrument, one)) for one in ratings]
    facts = glance_facts(kind, instrument, answers or {}, plan or PlanFacts(), words, language)
    return at_a_glance(kind, instrument, rated, language, facts)


def relevance(clear: bool) -> dict[str, str]:
    """Relevant by access to information alone, or not relevant though technology is clear."""
    return {
        "value_access_to_information": "clear" if clear else "unclear",
        "value_civic_participation": "unclear",
        "value_public_accountability": "unclear",
        "value_technology": "clear",
    }


def spread(counts: Mapping[str, int], stars: int, transformative: int) -> list[str]:
    """A completion for each commitment. The first `transformative` ones are those that could get a
    star, and `stars` of them are highly completed, the others are not."""
    high = [value for value in HIGH for _ in range(counts.get(value, 0))]
    low = [value for value in counts if value not in HIGH for _ in range(counts[value])]
    assert stars <= len(high)
    assert transformative - stars <= len(low)
    first = high[:stars] + low[: transformative - stars]
    return first + high[stars:] + low[transformative - stars :]


def midterm_and_end(
    *,
    relevant: int,
    transformative: int,
    midterm: Mapping[str, int],
    midterm_stars: int,
    end: Mapping[str, int],
    end_stars: int,
    opened: Mapping[str, int],
    carried: int,
) -> Ratings:
    """A plan of 2014 to 2016 at midterm and, where `end` counts anything, at end of term."""
    first = spread(midterm, midterm_stars, transformative)
    second = spread(end, end_stars, transformative) if end else [""] * len(first)
    assert len(first) == len(second)
    levels = [value for value, count in opened.items() for _ in range(count)]
    ratings = []
    for place, (at_midterm, at_end) in enumerate(zip(first, second, strict=True)):
        one = {
            "specificity": "medium",
            **relevance(place < relevant),
            "potential_impact": "transformative" if place < transformative else "moderate",
            "completion_midterm": at_midterm,
        }
        if at_end:
            one["completion_end_of_term"] = at_end
            one["did_it_open_government"] = levels[place] if place < len(levels) else "marginal"
            one["carried_forward"] = "yes" if place < carried else "no"
        ratings.append(one)
    return ratings


def with_counts(total: int, **counted: tuple[str, int, str]) -> Ratings:
    """`total` commitments: of each indicator the first so many have a value, the rest another."""
    return [
        {name: value if place < many else other for name, (value, many, other) in counted.items()}
        for place in range(total)
    ]
