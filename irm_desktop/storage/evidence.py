"""Whether ratings stand on enough evidence, and the rules of a project that say what is enough."""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import IO, Any

from sqlalchemy import select

from irm_desktop.domain.changes import Change
from irm_desktop.domain.evidence_records import GROUNDS, EvidenceRule
from irm_desktop.domain.evidence_rule import EvidenceState
from irm_desktop.errors import NotFound, WorkspaceError
from irm_desktop.models import EvidenceRule as RuleTable
from irm_desktop.storage.attachments import Attachments, read_file
from irm_desktop.storage.editing import live_row
from irm_desktop.storage.evidence_reading import (
    SUBJECTS,
    Judge,
    evidence_rules,
    of_plan,
    own_rules,
    read_found,
)
from irm_desktop.storage.excerpts import Excerpts
from irm_desktop.storage.naming import owners, record_words
from irm_desktop.storage.plans import linked_id
from irm_desktop.storage.recorder import Recorder
from irm_desktop.storage.source_import import SourceImport
from irm_desktop.storage.subjects import read_subject
from irm_desktop.storage.supports import Supports

_RULES = RuleTable.__table__


class Evidence(SourceImport, Attachments, Excerpts, Supports):
    """What concerns sources, files, excerpts and the ledger."""

    def add_source_with_file(
        self, member_id: str, name: str, content: Path | IO[bytes], **fields: Any
    ) -> Change:
        """A source and the file that it is, in one step that one undo takes back; `fields` as for
        `add_source`. Any: values of those fields. Raises what `add_source` and `attach` do; then
        neither is kept."""
        name, parts, sha256 = read_file(name, content)
        with self._operation("") as op:
            live_row(op.connection, "member", member_id)
            created = self._create_source(op, {"member": member_id, **fields})
            self._add_file(op, created, name, parts, sha256)
        return replace(op.change, created=created)

    def evidence_of(
        self, subject_id: str, language: str = "en", *, subject_kind: str = "commitment"
    ) -> Mapping[str, EvidenceState]:
        """By question what the rating of a subject stands on, and whether that is enough; also of
        questions that are not rated yet. Raises NotFound."""
        with self._reading() as connection:
            about = read_subject(connection, subject_kind, subject_id, None)
            found = read_found(connection, [subject_id], about.owner)
        judge = Judge(self._instrument(about.instrument), found, language)
        return judge.states(subject_kind, subject_id)

    def evidence_of_plan(
        self, plan_id: str, language: str = "en"
    ) -> dict[tuple[str, str], Mapping[str, EvidenceState]]:
        """The same of a plan, its commitments and their milestones, by (kind, id), in as many
        statements for a thousand as for two. Raises NotFound."""
        subjects = {("plan", plan_id): None}
        with self._reading() as connection:
            instrument = str(live_row(connection, "plan", plan_id)["instrument"])
            for row in connection.execute(SUBJECTS, {"b_plan": plan_id}):
                subjects["commitment", row.commitment] = None
                if row.milestone:
                    subjects["milestone", row.milestone] = None
            found = read_found(connection, of_plan(plan_id), plan_id)
        judge = Judge(self._instrument(instrument), found, language)
        return {about: judge.states(*about) for about in subjects}

    def evidence_rule(self, plan_id: str, indicator: str = "") -> EvidenceRule:
        """The rule that holds for a question of a plan, its own or the method's. Raises
        NotFound."""
        with self._reading() as connection:
            instrument = str(live_row(connection, "plan", plan_id)["instrument"])
            own = own_rules(connection, plan_id)
        return evidence_rules().rule(instrument, indicator, own)

    def set_evidence_rule(
        self,
        plan_id: str,
        indicator: str,
        kinds: int | None,
        other_than: Sequence[str] = (),
        *,
        also: Sequence[str] = (),
    ) -> Change:
        """How much evidence a question of a plan needs (`indicator` empty: every question); None
        takes the plan's own rule back. `also`: questions that the same reason is about, which get
        the same rule. Raises NotFound, and WorkspaceError `cannot`."""
        _refuse_rule(kinds, other_than)
        fields = {"kinds": kinds or 0, "other_than": [g for g in GROUNDS if g in other_than]}
        with self._operation("") as op:
            plan = live_row(op.connection, "plan", plan_id)
            known = self._instrument(str(plan["instrument"])).indicator_by_id
            asked_of = tuple(dict.fromkeys((indicator, *also)))
            if unknown := [one for one in asked_of if one and one not in known]:
                raise NotFound(f"The plan's instrument asks no {unknown[0]!r}.", "no-indicator")
            words = record_words(op.connection, self.library, "plan", plan_id)
            asked = known[indicator].label() if indicator else "all questions"
            op.sentence = f"Evidence rule for {asked} of {words} changed"
            for one in asked_of:
                _write_rule(op, plan_id, one, fields if kinds is not None else None)
            op.touch(plan_id, *owners(op.connection, [("plan", plan_id)]))
        return op.change


def _write_rule(
    op: Recorder, plan_id: str, indicator: str, fields: Mapping[str, object] | None
) -> None:
    """Keep one rule; None takes it back."""
    record = linked_id("evidence_rule", plan_id, indicator)
    row = op.connection.execute(select(_RULES).where(_RULES.c.id == record)).first()
    if row is None:
        if fields is not None:
            about = {"plan": plan_id, "indicator": indicator}
            op.create("evidence_rule", {"about": about, **fields}, record)
    elif fields is None:
        if not row.deleted:
            op.delete("evidence_rule", record)
    elif row.deleted or fields != {
        "kinds": row.kinds,
        "other_than": json.loads(row.other_than),
    }:
        op.edit("evidence_rule", record, {"deleted": False, **fields})


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
