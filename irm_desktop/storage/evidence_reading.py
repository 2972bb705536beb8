"""What ratings stand on, read for one subject or for a whole plan in the same few statements."""

import json
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import CompoundSelect, Connection, and_, bindparam, literal, or_, select

from irm_desktop.domain.completeness import reason_home
from irm_desktop.domain.evidence_records import GROUNDS, EvidenceRule, Support
from irm_desktop.domain.evidence_rule import (
    FILE,
    GROUND_OF_KIND,
    EvidenceRules,
    EvidenceState,
    load_evidence_rules,
)
from irm_desktop.domain.instrument import Instrument
from irm_desktop.models import Commitment as CommitmentTable
from irm_desktop.models import EvidenceRule as RuleTable
from irm_desktop.models import Milestone as MilestoneTable
from irm_desktop.models import Rating as RatingTable
from irm_desktop.models import Source as SourceTable
from irm_desktop.models import Support as SupportTable
from irm_desktop.storage.report_notes import cited
from irm_desktop.storage.supports import support_of

# Beside the package from source, and in the folder of the frozen program.
RULES = Path(__file__).resolve().parents[2] / "resources" / FILE
_RULES, _SUPPORTS = RuleTable.__table__, SupportTable.__table__
States = dict[str, EvidenceState]  # by indicator


@cache
def evidence_rules() -> EvidenceRules:
    """The rules of the method that are shipped."""
    return load_evidence_rules(RULES)


@dataclass(frozen=True, slots=True)
class Found:
    """What stands behind subjects, by (subject, indicator): supports with the kind of evidence of
    each, the keys that reasons and evidence cite, and where evidence is told in words alone."""

    supports: Mapping[tuple[str, str], Sequence[tuple[Support, str]]] = field(default_factory=dict)
    cited: Mapping[tuple[str, str], Sequence[str]] = field(default_factory=dict)
    grounds: Mapping[str, str] = field(default_factory=dict)  # of a key's source
    written: Set[tuple[str, str]] = frozenset()
    rules: Sequence[EvidenceRule] = ()  # the project's own


class Judge:
    """Judges the ratings of one plan, or of a few subjects. What is found again and again (no
    evidence at all, most of all) is judged once."""

    def __init__(self, instrument: Instrument, found: Found, language: str) -> None:
        self._instrument = instrument
        self._found = found
        self._language = language
        self._method = evidence_rules()
        self._rules: dict[str, EvidenceRule] = {}
        self._nothing: dict[str, EvidenceState] = {}  # by indicator: what has no evidence
        self._shared: dict[str, Sequence[Sequence[str]]] = {}  # by kind of subject

    def rule(self, indicator: str) -> EvidenceRule:
        """The rule that holds for a question."""
        if indicator not in self._rules:
            about = self._instrument.id, indicator, self._found.rules
            self._rules[indicator] = self._method.rule(*about)
        return self._rules[indicator]

    def needs(self, indicator: str) -> str:
        """What is asked for a question, in words."""
        return self._method.needs(self.rule(indicator), self._language)

    def states(self, kind: str, subject: str) -> States:
        """By question what the ratings of a subject stand on. Questions that share a reason share
        their evidence too: they are judged as one, by the rule of the first."""
        found = {
            one.id: self._state(subject, one.id) for one in self._instrument.indicators_of(kind)
        }
        for group in self._groups(kind):
            if any(found[one] is not self._nothing.get(one) for one in group):
                whole = self._together(subject, group)
                for one in group:
                    found[one] = replace(found[one], met=whole.met, sentence=whole.sentence)
        return found

    def _groups(self, kind: str) -> Sequence[Sequence[str]]:
        """The questions asked of a kind of subject that share a reason, group by group."""
        if kind not in self._shared:
            groups: dict[str, list[str]] = defaultdict(list)
            for one in self._instrument.indicators_of(kind):
                if one.group:
                    groups[reason_home(self._instrument, one)].append(one.id)
            self._shared[kind] = tuple(group for group in groups.values() if len(group) > 1)
        return self._shared[kind]

    def _state(self, subject: str, indicator: str) -> EvidenceState:
        found, place = self._found, (subject, indicator)
        supports, keys = found.supports.get(place, ()), found.cited.get(place, ())
        told = place in found.written
        if not (supports or keys or told):
            if indicator not in self._nothing:
                self._nothing[indicator] = self._judged(indicator, (), (), ())
            return self._nothing[indicator]
        given = {ground for _, ground in supports}
        given |= {found.grounds[key] for key in keys if key in found.grounds}
        return self._judged(indicator, given | {""} if told else given, supports, keys)

    def _together(self, subject: str, indicators: Sequence[str]) -> EvidenceState:
        supports: dict[Support, str] = {}
        keys: dict[str, None] = {}
        told = False
        for indicator in indicators:
            place = (subject, indicator)
            supports.update(self._found.supports.get(place, ()))
            keys.update(dict.fromkeys(self._found.cited.get(place, ())))
            told = told or place in self._found.written
        given = set(supports.values())
        given |= {self._found.grounds[key] for key in keys if key in self._found.grounds}
        given |= {""} if told else set()
        return self._judged(indicators[0], given, tuple(supports.items()), tuple(keys))

    def _judged(
        self,
        indicator: str,
        given: Collection[str],
        supports: Sequence[tuple[Support, str]],
        keys: Sequence[str],
    ) -> EvidenceState:
        met, sentence = self._method.judge(self.rule(indicator), given, self._language)
        ordered = tuple(one for one in GROUNDS if one in given)
        told = tuple(one for one, _ in supports)
        return EvidenceState(told, ordered, met, sentence, tuple(keys))


def own_rules(connection: Connection, plan_id: str) -> tuple[EvidenceRule, ...]:
    """The rules that a plan has of its own."""
    query = select(_RULES).where(_RULES.c.plan_id == plan_id, ~_RULES.c.deleted)
    return tuple(
        EvidenceRule(row.indicator, row.kinds, tuple(json.loads(row.other_than)))
        for row in connection.execute(query)
    )


def of_plan(plan_id: str) -> CompoundSelect[Any]:
    """The ids of a plan and of all that is rated in it."""
    commitments = select(CommitmentTable.id).where(CommitmentTable.plan_id == plan_id)
    milestones = select(MilestoneTable.id).where(MilestoneTable.commitment_id.in_(commitments))
    return select(literal(plan_id)).union(commitments, milestones)


def read_found(connection: Connection, chosen: Any, plan_id: str) -> Found:
    """What stands behind subjects of a plan whose ids are `chosen`: a list, or a statement."""
    supports: dict[tuple[str, str], list[tuple[Support, str]]] = defaultdict(list)
    for row in connection.execute(_WITH_GROUND.where(_SUPPORTS.c.subject_id.in_(chosen))):
        ground = row.ground or GROUND_OF_KIND.get(row.kind, "")
        supports[row.subject_id, row.indicator].append((support_of(row), ground))
    keys: dict[tuple[str, str], list[str]] = defaultdict(list)
    written: set[tuple[str, str]] = set()
    for row in connection.execute(_TEXTS.where(RatingTable.subject_id.in_(chosen))):
        given = list(cited(row.evidence))
        if row.evidence.strip() and not given:
            written.add((row.subject_id, row.indicator))
        keys[row.subject_id, row.indicator] += dict.fromkeys((*cited(row.reason), *given))
    grounds = {}
    if any(keys.values()):
        for row in connection.execute(_GROUNDS):
            grounds[row.key] = row.ground or GROUND_OF_KIND.get(row.kind, "")
    return Found(supports, keys, grounds, written, own_rules(connection, plan_id))


_WITH_GROUND = (
    select(_SUPPORTS, SourceTable.ground, SourceTable.kind)
    .join(SourceTable, SourceTable.id == _SUPPORTS.c.source_id)
    .where(~_SUPPORTS.c.deleted, ~SourceTable.deleted)
    .order_by(SourceTable.position, _SUPPORTS.c.id)
)
_TEXTS = select(
    RatingTable.subject_id, RatingTable.indicator, RatingTable.reason, RatingTable.evidence
).where(~RatingTable.deleted, or_(RatingTable.evidence != "", RatingTable.reason.contains("[@")))
_GROUNDS = select(SourceTable.key, SourceTable.ground, SourceTable.kind).where(~SourceTable.deleted)
SUBJECTS = (
    select(CommitmentTable.id.label("commitment"), MilestoneTable.id.label("milestone"))
    .outerjoin(
        MilestoneTable,
        and_(MilestoneTable.commitment_id == CommitmentTable.id, ~MilestoneTable.deleted),
    )
    .where(CommitmentTable.plan_id == bindparam("b_plan"), ~CommitmentTable.deleted)
)
