"""The workspace's door to readiness: findings, notes on what is left, and the end of a stage."""

import importlib
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import select

from irm_desktop.domain.changes import Change
from irm_desktop.domain.readiness import ReadinessFinding, open_musts
from irm_desktop.domain.report_stages import STAGES, stage_place
from irm_desktop.domain.seal_records import NameFound
from irm_desktop.domain.text import clean
from irm_desktop.errors import NotFound, WorkspaceError
from irm_desktop.models import Waiver as WaiverTable
from irm_desktop.storage.editing import live_row
from irm_desktop.storage.entries import stamp
from irm_desktop.storage.evidence import Evidence
from irm_desktop.storage.naming import owners, record_words
from irm_desktop.storage.plans import linked_id
from irm_desktop.storage.reports import Reports
from irm_desktop.storage.sealed_text import SealedText
from irm_desktop.storage.stage_dates import StageDates, note_stage

_WAIVERS = WaiverTable.__table__


class Readiness(StageDates, Evidence, Reports, SealedText):
    """What concerns the readiness of reports. What looks for findings is imported with the first
    check, as what makes reports is."""

    def readiness(
        self, plan_id: str, kind: str | None = None, language: str | None = None
    ) -> tuple[ReadinessFinding, ...]:
        """What stands between a report of a plan and the end of its stage, in `language` (English
        where none is named): what must be fixed first, what was left with its note.

        `kind` is a report of the plan's instrument, or a kind's id; the report in work where none
        is named. Raises NotFound where the instrument has no such report.
        """
        data = self._plan_data(plan_id)
        instrument = self._instrument(data.plan.instrument)
        query = _query()
        return self._findings(data, query.kind_meant(data, instrument, kind), language or "en")

    def _findings(
        self, data: Any, kind: Any, language: str, closing: str = ""
    ) -> tuple[ReadinessFinding, ...]:
        """Any: PlanData and ReportKind, whose modules are imported with the first check."""
        around = importlib.import_module("irm_desktop.storage.readiness_around")
        open_ones = self.conflicts(data.plan.id)
        with self._reading() as connection:
            read = around.read_around(connection, data, open_ones)
        about = (self.library, data, read, kind, language, closing, self._names_in_texts())
        made: tuple[ReadinessFinding, ...] = _query().findings(*about, checked=self.names_checked)
        return made

    def _names_in_texts(self) -> tuple[NameFound, ...]:
        """Names of sealed people in texts; none while the seal is closed, where nobody can tell."""
        if not self.seal_state().open:
            return ()
        try:
            return self.sealed_names_found()
        except WorkspaceError:  # it has closed meanwhile
            return ()

    def readiness_list(
        self,
        plan_id: str,
        findings: Sequence[ReadinessFinding],
        language: str = "en",
        *,
        as_csv: bool = False,
    ) -> str:
        """Findings of a plan as a list to be sent: Markdown, or a table. Raises NotFound."""
        lists = importlib.import_module("irm_desktop.domain.readiness_list")
        rules = importlib.import_module("irm_desktop.storage.readiness_case").rules()
        plan = self.plan(plan_id)
        heading = rules.say("heading", language, plan=plan.key)
        if as_csv:
            return str(lists.as_csv(findings, rules, language))
        return str(lists.as_markdown(findings, rules, language, heading))

    def leave_finding(self, plan_id: str, key: str, note: str) -> Change:
        """Leaves a finding with a note that says why; it is then no longer open. Raises NotFound
        for no such plan, WorkspaceError `cannot` without a note."""
        note = clean(note).strip()
        if not note:
            raise WorkspaceError("Say in a note why the finding is left.", "cannot")
        record = linked_id("waiver", plan_id, key)
        with self._operation("Finding left with a note") as op:
            plan = live_row(op.connection, "plan", plan_id)
            fields = {
                "note": note,
                "stage": self._stage_of(op.connection, plan_id),
                "at": stamp(op.now),
            }
            row = op.connection.execute(select(_WAIVERS).where(_WAIVERS.c.id == record)).first()
            if row is None:
                op.create("waiver", {"about": {"plan": plan_id, "finding": key}, **fields}, record)
            elif row.deleted or row.note != note:
                op.edit("waiver", record, {"deleted": False, **fields}, note)
            words = record_words(op.connection, self.library, "plan", plan_id)
            op.sentence = f"Finding of {words} left with a note"
            op.touch(plan_id, str(plan["member_id"]))
        return op.change

    def take_up_finding(self, plan_id: str, key: str) -> Change:
        """Opens a finding again that was left. Raises NotFound where it was not."""
        with self._operation("") as op:
            live_row(op.connection, "waiver", linked_id("waiver", plan_id, key))
            op.delete("waiver", linked_id("waiver", plan_id, key))
            words = record_words(op.connection, self.library, "plan", plan_id)
            op.sentence = f"Finding of {words} taken up again"
            op.touch(plan_id, *owners(op.connection, [("plan", plan_id)]))
        return op.change

    def _stage_of(self, connection: Any, plan_id: str) -> str:
        """The stage that the plan's reports have reached."""
        table = importlib.import_module("irm_desktop.models").Assessment.__table__
        query = select(table.c.stage).where(table.c.plan_id == plan_id, ~table.c.deleted)
        found = [one for one in connection.execute(query).scalars() if one in STAGES]
        return max(found, key=stage_place, default="")

    def open_before(
        self, assessment_id: str, stage: str, language: str = "en"
    ) -> tuple[ReadinessFinding, ...]:
        """What must be fixed, and is not, before the reports of an assessment go on to a stage;
        nothing where they go back to an earlier one. Raises NotFound."""
        with self._reading() as connection:
            row = live_row(connection, "assessment", assessment_id)
        now, wanted = stage_place(str(row["stage"])), stage_place(stage)
        if not row["plan_id"] or wanted <= now:
            return ()
        data = self._plan_data(str(row["plan_id"]))
        instrument = self._instrument(data.plan.instrument)
        found: dict[str, ReadinessFinding] = {}
        for kind in _query().kinds_written_in(data, instrument, assessment_id):
            closing = self._findings(data, kind, language, STAGES[wanted - 1])
            found |= {one.key: one for one in open_musts(closing)}
        return tuple(found.values())

    def close_stage(self, assessment_id: str, stage: str, reason: str = "") -> Change:
        """Has the reports of an assessment go on to `stage`, the one after those that are closed.

        Raises NotFound, and WorkspaceError `open-findings` where something that must be fixed is
        open and no reason is written; a reason stands in the journal with the change.
        """
        reason = clean(reason).strip()
        found = self.open_before(assessment_id, stage)
        if found and not reason:
            raise WorkspaceError(_refusal(len(found)), "open-findings")
        if not found:
            return self.set_fields("assessment", assessment_id, {"stage": stage})
        with self._operation("") as op:
            row = live_row(op.connection, "assessment", assessment_id)
            self._write_stage(op, assessment_id, row, stage, reason)
            words = record_words(op.connection, self.library, "assessment", assessment_id)
            op.sentence = f"Stage of {words} closed with {_several(len(found))} open"
            op.touch(*owners(op.connection, [("assessment", assessment_id)]))
        return op.change

    def _write_stage(
        self, op: Any, record: str, row: Mapping[str, object], stage: str, reason: str
    ) -> None:
        """Raises NotFound for no such stage."""
        if stage not in STAGES:
            raise NotFound(
                f"There is no stage {stage!r}. The stages are {', '.join(STAGES)}.", "no-stage"
            )
        if row["stage"] != stage:
            op.edit("assessment", record, {"stage": stage}, reason)
            note_stage(op, record, str(row["stage"]), stage)


def _query() -> Any:
    """Any: a module that is imported with the first check."""
    return importlib.import_module("irm_desktop.storage.readiness_query")


def _several(count: int) -> str:
    return "1 finding" if count == 1 else f"{count} findings"


def _refusal(count: int) -> str:
    must = "finding must" if count == 1 else "findings must"
    return (
        f"The stage cannot be closed: {count} {must} be fixed first. Fix what was found, leave it "
        "with a note, or write why the stage is closed all the same."
    )
