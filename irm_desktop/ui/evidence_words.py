"""What a commitment's reasons stand on, and what the rule of evidence says of it meanwhile."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QCoreApplication

from irm_desktop import paths
from irm_desktop.domain.evidence_records import EvidenceRule
from irm_desktop.domain.evidence_rule import FILE, EvidenceRules, load_evidence_rules
from irm_desktop.domain.evidence_shown import ShownSupport
from irm_desktop.domain.instrument import Indicator
from irm_desktop.domain.records import Rating
from irm_desktop.ui.markdown_marks import constructs
from irm_desktop.ui.words import QT_TRANSLATE_NOOP

NONE_YET = QT_TRANSLATE_NOOP("Evidence", "No evidence yet")
NOT_ENOUGH = QT_TRANSLATE_NOOP("Evidence", "Not enough evidence")
_KEY = re.compile(r"@([^\W_][\w.:/+-]*)")
_CITES = "[@"  # a reason that cites is judged where its sources are read


def tr(text: str) -> str:
    return QCoreApplication.translate("Evidence", text)


def cited_in(text: str) -> tuple[str, ...]:
    """The keys of the sources that a text cites, each once, in their order."""
    keys: dict[str, None] = {}
    for line in text.split("\n"):
        for one in constructs(line):
            if one.kind == "citation":
                keys |= dict.fromkeys(_KEY.findall(line[one.start : one.end]))
    return tuple(keys)


@cache
def method_rules() -> EvidenceRules:
    """The rules of the method that are shipped."""
    return load_evidence_rules(paths.resources() / FILE)


@dataclass(frozen=True, slots=True)
class ReasonEvidence:
    """What is shown under one reason. `missing` is said in amber, `why` the rule in a sentence;
    `wanted`: whether the question is answered or explained."""

    supports: tuple[ShownSupport, ...] = ()
    missing: str = ""
    why: str = ""
    wanted: bool = False


NO_EVIDENCE = ReasonEvidence()


@dataclass(frozen=True, slots=True)
class CommitmentEvidence:
    """What supports a commitment, and the rules that hold for it."""

    instrument: str = ""
    shown: tuple[ShownSupport, ...] = ()
    own_rules: tuple[EvidenceRule, ...] = ()
    language: str = "en"

    def under(
        self, indicators: Sequence[Indicator], first: str, ratings: Mapping[str, Rating]
    ) -> ReasonEvidence:
        """What stands under the reason that is written for `first` and is about `indicators`."""
        names = [one.id for one in indicators]
        given = tuple(one for one in self.shown if one.support.indicator in names)
        told = [ratings[name] for name in names if name in ratings]
        wanted = any(one.value is not None or one.reason for one in told)
        graded = any(is_judged(one, ratings.get(one.id)) for one in indicators)
        if not graded or any(one.evidence or _CITES in one.reason for one in told):
            return ReasonEvidence(given, wanted=wanted)
        met, why = self.judged(first, {one.ground for one in given})
        missing = "" if met else tr(NOT_ENOUGH if given else NONE_YET)
        return ReasonEvidence(given, missing, why, wanted)

    def judged(self, indicator: str, grounds: Collection[str]) -> tuple[bool, str]:
        """Whether kinds of evidence are enough for a question, and the sentence that says why."""
        rules = method_rules()
        rule = rules.rule(self.instrument, indicator, self.own_rules)
        return rules.judge(rule, grounds, self.language)


def is_judged(indicator: Indicator, rating: Rating | None) -> bool:
    """Whether there is a judgement that needs a ground: a state such as no data is none."""
    if rating is None or rating.value is None:
        return False
    known = indicator.scale.by_id.get(rating.value)
    return known is None or known.is_grade
