"""Whether ratings stand on enough evidence, and the rules of a project that say what is enough."""

import json
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import CompoundSelect, Connection, and_, bindparam, literal, select

from irm_desktop.domain.changes import Change
from irm_desktop.domain.evidence_records import GROUNDS, EvidenceRule, Support
from irm_desktop.domain.evidence_rule import (
    FILE,
    GROUND_OF_KIND,
    EvidenceRules,
    EvidenceState,
    load_evidence_rules,
)
from irm_desktop.errors import NotFound, WorkspaceError
from irm_desktop.models import Commitment as CommitmentTable
from irm_desktop.models import EvidenceRule as RuleTable
from irm_desktop.models import Milestone as MilestoneTable
from irm_desktop.models import Rating as RatingTable
from irm_desktop.models import Source as SourceTable
from irm_desktop.models import Support as SupportTable
from irm_desktop.storage.attachments import Attachments
from irm_desktop.storage.editing import live_row
from irm_desktop.storage.excerpts import Excerpts
from irm_desktop.storage.naming import owners, record_words
from irm_desktop.storage.plans import linked_id
from irm_desktop.storage.report_notes import cited
from irm_desktop.storage.sources import Sources
from irm_desktop.storage.subjects import read_subject
from irm_desktop.storage.supports import Supports, support_of

# Beside the package from source, and in the folder of the frozen program.
RULES = Path(__file__).resolve().parents[2] / "resources" / FILE
_RULES, _SUPPORTS = RuleTable.__table__, SupportTable.__table__
States = dict[str, EvidenceState]  # by indicator


@cache
def evidence_rules() -> EvidenceRules:
    """The rules of the method that are shipped."""
    return load_evidence_rules(RULES)


@dataclass(frozen=True, slots=True)
class _Found:
    """What stands behind subjects, by (subject, indicator): supports with the kind of evidence of
    each, and the keys that reasons and evidence cite."""

    supports: Mapping[tuple[str, str], Sequence[tuple[Support, str]]]
    cited: Mapping[tuple[str, str], Sequence[str]]
    grounds: Mapping[str, str]  # of a key's source


class Evidence(Sources, Attachments, Excerpts, Supports):
    """What concerns sources, files, excerpts and the ledger."""

    def evidence_of(
        self, subject_id: str, language: str = "en", *, subject_kind: str = "commitment"
    ) -> Mapping[str, EvidenceState]:
        """By question what the rating of a subject stands on, and whether that is enough; also of
        questions that are not rated yet. Raises NotFound."""
        with self._reading() as connection:
            about = read_subject(connection, subject_kind, subject_id, None)
            found = _found(connection, [subject_id])
            rules = _own_rules(connection, about.owner)
        return self._states(about.instrument, subject_kind, subject_id, found, rules, language)

    def evidence_of_plan(
        self, plan_id: str, language: str = "en"
    ) -> dict[tuple[str, str], Mapping[str, EvidenceState]]:
        """The same of a plan, its commitments and their milestones, by (kind, id), in as many
        statements for a thousand as for two. Raises NotFound."""
        subjects = {("plan", plan_id): None}
        with self._reading() as connection:
            instrument = str(live_row(connection, "plan", plan_id)["instrument"])
            for row in connection.execute(_SUBJECTS, {"b_plan": plan_id}):
                subjects["commitment", row.commitment] = None
                if row.milestone:
                    subjects["milestone", row.milestone] = None
            found = _found(connection, _of_plan(plan_id))
            rules = _own_rules(connection, plan_id)
        return {
            (kind, one): self._states(instrument, kind, one, found, rules, language)
            for kind, one in subjects
        }

    def _states(
        self,
        instrument_id: str,
        kind: str,
        subject: str,
        found: _Found,
        own: Sequence[EvidenceRule],
        language: str,
    ) -> States:
        method = evidence_rules()
        states: States = {}
        for indicator in self._instrument(instrument_id).indicators_of(kind):
            place = (subject, indicator.id)
            supports = found.supports.get(place, ())
            keys = found.cited.get(place, ())
            given = {ground for _, ground in supports}
            given |= {found.grounds[key] for key in keys if key in found.grounds}
            rule = method.rule(instrument_id, indicator.id, own)
            met, sentence = method.judge(rule, given, language)
            ordered = tuple(one for one in GROUNDS if one in given)
            told = tuple(one for one, _ in supports)
            states[indicator.id] = EvidenceState(told, ordered, met, sentence, tuple(keys))
        return states

    def evidence_rule(self, plan_id: str, indicator: str = "") -> EvidenceRule:
        """The rule that holds for a question of a plan, its own or the method's. Raises
        NotFound."""
        with self._reading() as connection:
            instrument = str(live_row(connection, "plan", plan_id)["instrument"])
            own = _own_rules(connection, plan_id)
        return evidence_rules().rule(instrument, indicator, own)

    def set_evidence_rule(
        self, plan_id: str, indicator: str, kinds: int | None, other_than: Sequence[str] = ()
    ) -> Change:
        """How much evidence a question of a plan needs (`indicator` empty: every question); None
        takes the plan's own rule back. Raises NotFound, and WorkspaceError `cannot`."""
        _refuse_rule(kinds, other_than)
        fields = {"kinds": kinds or 0, "other_than": [g for g in GROUNDS if g in other_than]}
        record = linked_id("evidence_rule", plan_id, indicator)
        with self._operation("") as op:
            plan = live_row(op.connection, "plan", plan_id)
            known = self._instrument(str(plan["instrument"])).indicator_by_id
            if indicator and indicator not in known:
                raise NotFound(f"The plan's instrument asks no {indicator!r}.", "no-indicator")
            words = record_words(op.connection, self.library, "plan", plan_id)
            asked = known[indicator].label() if indicator else "all questions"
            op.sentence = f"Evidence rule for {asked} of {words} changed"
            row = op.connection.execute(select(_RULES).where(_RULES.c.id == record)).first()
            if row is None and kinds is not None:
                about = {"plan": plan_id, "indicator": indicator}
                op.create("evidence_rule", {"about": about, **fields}, record)
            elif row is not None and kinds is None:
                if not row.deleted:
                    op.delete("evidence_rule", record)
            elif row is not None:
                now = {"kinds": row.kinds, "other_than": json.loads(row.other_than)}
                if row.deleted or now != fields:
                    op.edit("evidence_rule", record, {"deleted": False, **fields})
            op.touch(plan_id, *owners(op.connection, [("plan", plan_id)]))
        return op.change


def _refuse_rule(kinds: int | None, other_than: Collection[str]) -> None:
    if kinds is not None and not 0 <= kinds <= len(GROUNDS):
        raise WorkspaceError(
            f"There are {len(GROUNDS)} kinds of evidence: ask for 0 to {len(GROUNDS)}.", "cannot"
        )
    unknown = [one for one in other_than if one not in GROUNDS]
    if unknown or len(set(other_than)) == len(GROUNDS):
        raise WorkspaceError(
            f"The kinds of evidence are {', '.join(GROUNDS)}. Name those that are not enough, "
            "and leave one that is.",
            "cannot",
        )


def _own_rules(connection: Connection, plan_id: str) -> tuple[EvidenceRule, ...]:
    query = select(_RULES).where(_RULES.c.plan_id == plan_id, ~_RULES.c.deleted)
    return tuple(
        EvidenceRule(row.indicator, row.kinds, tuple(json.loads(row.other_than)))
        for row in connection.execute(query)
    )


def _of_plan(plan_id: str) -> CompoundSelect[Any]:
    """The ids of a plan and of all that is rated in it."""
    commitments = select(CommitmentTable.id).where(CommitmentTable.plan_id == plan_id)
    milestones = select(MilestoneTable.id).where(MilestoneTable.commitment_id.in_(commitments))
    return select(literal(plan_id)).union(commitments, milestones)


def _found(connection: Connection, chosen: Any) -> _Found:
    """What stands behind the subjects whose ids are `chosen`: a list, or a statement."""
    supports: dict[tuple[str, str], list[tuple[Support, str]]] = defaultdict(list)
    given = _WITH_GROUND.where(_SUPPORTS.c.subject_id.in_(chosen))
    for row in connection.execute(given):
        ground = row.ground or GROUND_OF_KIND.get(row.kind, "")
        supports[row.subject_id, row.indicator].append((support_of(row), ground))
    keys: dict[tuple[str, str], list[str]] = defaultdict(list)
    for row in connection.execute(_TEXTS.where(RatingTable.subject_id.in_(chosen))):
        told = dict.fromkeys((*cited(row.reason), *cited(row.evidence)))
        keys[row.subject_id, row.indicator] += [key for key in told if key]
    grounds = {}
    if keys:
        for row in connection.execute(_GROUNDS):
            grounds[row.key] = row.ground or GROUND_OF_KIND.get(row.kind, "")
    return _Found(supports, keys, grounds)


_WITH_GROUND = (
    select(_SUPPORTS, SourceTable.ground, SourceTable.kind)
    .join(SourceTable, SourceTable.id == _SUPPORTS.c.source_id)
    .where(~_SUPPORTS.c.deleted, ~SourceTable.deleted)
    .order_by(SourceTable.position, _SUPPORTS.c.id)
)
_TEXTS = select(
    RatingTable.subject_id, RatingTable.indicator, RatingTable.reason, RatingTable.evidence
).where(~RatingTable.deleted, (RatingTable.reason + RatingTable.evidence).contains("[@"))
_GROUNDS = select(SourceTable.key, SourceTable.ground, SourceTable.kind).where(~SourceTable.deleted)
_SUBJECTS = (
    select(CommitmentTable.id.label("commitment"), MilestoneTable.id.label("milestone"))
    .outerjoin(
        MilestoneTable,
        and_(MilestoneTable.commitment_id == CommitmentTable.id, ~MilestoneTable.deleted),
    )
    .where(CommitmentTable.plan_id == bindparam("b_plan"), ~CommitmentTable.deleted)
)
