"""Rules and their results in words, in the languages of the instruments.

Words that agree with a noun's gender are avoided by quoting labels, so that any label fits.
"""

from collections.abc import Mapping, Sequence
from functools import reduce

from irm_desktop.domain import answers
from irm_desktop.domain.instrument import (
    Condition,
    Derived,
    Indicator,
    Instrument,
    Outcome,
    in_language,
)
from irm_desktop.domain.rule_program import Score

_PATTERNS: dict[str, dict[str, str]] = {
    "en": {
        "quoted": "{0}",
        "is": "{0} is {1}",
        "unrated": "{0} is not rated",
        "not rated": "not rated",
        "colon": "{0}: {1}",
        "next": "{0}; {1}",
        "or": "{0} or {1}",
        "and": "{0} and {1}",
        "of": "{0} of {1}",
        "missing": "missing: {0}",
        "points": "{0} of {1} points, {2} needed",
        "at least": "{0} or more",
        "comma": ", ",
    },
    "fr": {
        "quoted": "«\u00a0{0}\u00a0»",
        "is": "{0} est {1}",
        "unrated": "{0} n’a pas encore de note",
        "not rated": "pas encore de note",
        "colon": "{0}\u00a0: {1}",
        "next": "{0}\u00a0; {1}",
        "or": "{0} ou {1}",
        "and": "{0} et {1}",
        "of": "{0} sur {1}",
        "missing": "il manque\u00a0: {0}",
        "points": "{0} points sur {1}, il en faut {2}",
        "at least": "{0} ou plus",
        "comma": ", ",
    },
    "es": {
        "quoted": "«{0}»",
        "is": "{0} es {1}",
        "unrated": "{0} aún no tiene valoración",
        "not rated": "sin valoración",
        "colon": "{0}: {1}",
        "next": "{0}; {1}",
        "or": "{0} o {1}",
        "and": "{0} y {1}",
        "of": "{0} de {1}",
        "missing": "falta: {0}",
        "points": "{0} de {1} puntos, se necesitan {2}",
        "at least": "{0} o más",
        "comma": ", ",
    },
    "ar": {
        "quoted": "«{0}»",
        "is": "{0} ({1})",
        "unrated": "{0} (بلا تقييم بعد)",
        "not rated": "بلا تقييم",
        "colon": "{0}: {1}",
        "next": "{0}؛ {1}",
        "or": "{0} أو {1}",
        "and": "{0} و{1}",
        "of": "{0} من {1}",
        "missing": "ينقص: {0}",
        "points": "{0} من {1} نقطة، والمطلوب {2}",
        "at least": "{0} أو أكثر",
        "comma": "، ",
    },
}


class RuleWords:
    """Says conditions of one instrument in one language."""

    def __init__(self, instrument: Instrument, language: str) -> None:
        self._instrument = instrument
        self._language = language if language in _PATTERNS else "en"

    def sentence(
        self,
        derived: Derived,
        rule: Condition,
        truth: bool | None,
        told: Sequence[tuple[Condition, bool | None]],
        values: Mapping[str, str | None],
    ) -> str:
        """Why the derived value is what it is; what fails or is unknown comes first."""
        wanted = [part for part, met in told if met is truth]
        if rule.kind == "first" and truth is not None:
            wanted = wanted[:1]
        own = {True: rule.met, False: rule.failed, None: rule.unknown}[truth]
        if own:
            said = in_language(own, self._language)
        elif truth is True:
            said = self._joined("and", [self._statement(part, True, values) for part in wanted])
        elif truth is None:
            said = self._listed([self._statement(part, None, values) for part in wanted])
        else:
            said = self._listed([self._failure(derived, part, values) for part in wanted])
        key = {True: "yes", False: "no", None: "undefined"}[truth]
        return self._say("colon", in_language(derived.words[key], self._language), said) + "."

    def outcome_sentence(
        self, derived: Derived, outcome: Outcome | None, values: Mapping[str, str | None]
    ) -> str:
        names = derived.compares or self._asked(derived)
        facts = [
            self._say("colon", indicator.label(self._language), self._label(indicator, values))
            for indicator in (self._indicator(name) for name in names)
        ]
        if outcome is None:
            opening = in_language(derived.words["undefined"], self._language)
        else:
            told = in_language(outcome.labels, self._language)
            opening = self._say("colon", derived.label(self._language), told)
        return f"{opening} ({self._listed(facts)})."

    def count_sentence(
        self,
        derived: Derived,
        told: Sequence[tuple[Condition, bool | None]],
        values: Mapping[str, str | None],
    ) -> str:
        """How many conditions hold and which are missing, or what is not known."""
        unknown = [self._statement(part, None, values) for part, met in told if met is None]
        if unknown:
            opening = in_language(derived.words["undefined"], self._language)
            return self._say("colon", opening, self._listed(unknown)) + "."
        missing = [in_language(part.about, self._language) for part, met in told if not met]
        said = self._say("of", str(len(told) - len(missing)), str(len(told)))
        if missing:
            named = self._say("missing", self._say("comma").join(missing))
            said = self._say("next", said, named)
        return self._say("colon", derived.label(self._language), said) + "."

    def points_sentence(
        self, derived: Derived, score: Score, values: Mapping[str, str | None]
    ) -> str:
        """The points of each indicator, their sum and what is needed."""
        facts = []
        for name in derived.of:
            points = score.by_indicator.get(name)
            said = self.answer(name, values) if points is None else str(points)
            facts.append(self._say("colon", self.name(name), said))
        key = {True: "yes", False: "no", None: "undefined"}[score.truth]
        if score.told and not score.enough:
            key = "few"
        opening = in_language(derived.words[key], self._language)
        if score.truth is not None:
            counts = (str(number) for number in (score.points, score.possible, score.needed))
            opening = self._say("colon", opening, self._say("points", *counts))
        return f"{opening} ({self._listed(facts)})."

    def name(self, indicator: str) -> str:
        return self._indicator(indicator).label(self._language)

    def answer(self, indicator: str, values: Mapping[str, str | None]) -> str:
        """What is answered, in words, or that nothing is."""
        return self._label(self._indicator(indicator), values)

    def text(self, condition: Condition) -> str:
        return in_language(condition.labels, self._language)

    def needed(self, condition: Condition) -> str:
        if condition.needed:
            return in_language(condition.needed, self._language)
        if condition.kind == "at_least":
            return self._say("at least", str(condition.number))
        if condition.kind != "in":
            return self.text(condition)
        scale = self._indicator(condition.indicator).scale
        return self._joined(
            "or",
            [self._quoted(scale.by_id[value].label(self._language)) for value in condition.values],
        )

    def found(self, condition: Condition, values: Mapping[str, str | None]) -> str:
        """The label of what is rated for the condition; of several indicators, each by its name."""
        asked = [self._indicator(name) for name in self.indicators(condition)]
        if len(asked) == 1:
            return self._label(asked[0], values)
        named = (
            self._say("colon", in_language(one.short, self._language), self._label(one, values))
            for one in asked
        )
        return self._say("comma").join(named)

    def indicators(self, condition: Condition) -> tuple[str, ...]:
        """Ids of every indicator the condition looks at, through other derived values too."""
        if condition.indicator:
            return (condition.indicator,)
        parts = condition.parts
        if condition.kind == "derived":
            derived = self._instrument.derived_by_id[condition.derived]
            if derived.of:
                return derived.of
            parts = (derived.rule,) if derived.rule else ()
        return tuple(dict.fromkeys(name for part in parts for name in self.indicators(part)))

    def _asked(self, derived: Derived) -> tuple[str, ...]:
        conditions = [item.condition for item in derived.outcomes if item.condition is not None]
        return tuple(dict.fromkeys(name for part in conditions for name in self.indicators(part)))

    def _failure(
        self, derived: Derived, condition: Condition, values: Mapping[str, str | None]
    ) -> str:
        said = self._statement(condition, False, values)
        needs = in_language(derived.words["needs"], self._language)
        return (
            self._say("comma").join((said, f"{needs} {self.needed(condition)}")) if needs else said
        )

    def _statement(
        self, condition: Condition, met: bool | None, values: Mapping[str, str | None]
    ) -> str:
        own = {True: condition.met, False: condition.failed, None: condition.unknown}[met]
        if own:
            return in_language(own, self._language)
        about = in_language(condition.about, self._language)
        rated = [name for name in self.indicators(condition) if values.get(name)]
        if not rated:
            return self._say("unrated", about)
        return self._say("is", about, self._quoted(self.found(condition, values)))

    def _label(self, indicator: Indicator, values: Mapping[str, str | None]) -> str:
        value = values.get(indicator.id)
        if not value or not answers.accepts(indicator.scale, value):
            return self._say("not rated")
        return answers.label(indicator.scale, value, self._language)

    def _indicator(self, name: str) -> Indicator:
        return self._instrument.indicator_by_id[name]

    def _quoted(self, label: str) -> str:
        return self._say("quoted", label)

    def _listed(self, texts: Sequence[str]) -> str:
        """Statements that have commas of their own."""
        return reduce(lambda before, text: self._say("next", before, text), texts)

    def _joined(self, pattern: str, texts: Sequence[str]) -> str:
        if len(texts) < 2:
            return "".join(texts)
        return self._say(pattern, self._say("comma").join(texts[:-1]), texts[-1])

    def _say(self, pattern: str, *texts: str) -> str:
        return _PATTERNS[self._language][pattern].format(*texts)
