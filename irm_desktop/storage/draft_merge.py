"""Compares a draft with the workspace, record by record, and collects what is to be written."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from irm_desktop.domain.drafts import Draft, DraftCommitment, DraftMilestone, DraftPlan, Finding
from irm_desktop.domain.instrument import Instrument, InstrumentLibrary
from irm_desktop.domain.records import PartialDate
from irm_desktop.errors import NotFound
from irm_desktop.models.registry import BY_NAME, Columns, to_json
from irm_desktop.storage.draft_state import State
from irm_desktop.storage.entries import stamp
from irm_desktop.storage.imported import form_of, table_id, table_row_id
from irm_desktop.storage.naming import field_words
from irm_desktop.storage.plans import assessment_id, filled
from irm_desktop.storage.ratings import rating_id
from irm_desktop.storage.recorder import Recorder

_KEPT = "The workspace keeps its value; change it by hand if the table is right."


class DraftMerge:
    """One draft against one workspace. `run` collects edits in the recorder, and findings."""

    def __init__(self, op: Recorder, library: InstrumentLibrary, draft: Draft) -> None:
        self._op = op
        self._library = library
        self._draft = draft
        self._table = table_id(draft.source)
        self._state = State(op.connection, self._table, draft)
        self._findings: list[Finding] = []
        self._links: dict[int, str] = {}  # sheet row -> commitment
        self._new = self._known = self._filled = 0
        self.concerned: frozenset[str] = frozenset()

    @property
    def findings(self) -> tuple[Finding, ...]:
        return tuple(self._findings)

    @property
    def sentence(self) -> str:
        name = self._draft.source.file_name
        if self._new:
            return f"{_counted(self._new, 'commitment')} imported from {name}"
        if self._filled:
            return f"{_counted(self._filled, 'field')} filled from {name}"
        return f"{name} kept with the workspace"

    def run(self) -> None:
        concerned: set[str] = set()
        for plan in self._draft.plans:
            member = self._member(plan)
            plan_id, instrument = self._plan(plan, member)
            concerned |= {member, plan_id, *self._commitments(plan, plan_id, instrument)}
        self._source()
        self.concerned = frozenset(concerned) | {self._table}
        if self._known:
            everything = self._known == self._draft.commitment_count and not self._filled
            self._note(
                "already-there",
                0,
                "",
                f"{self._known} of {self._draft.commitment_count} commitments are in the "
                "workspace already.",
                "Nothing is added." if everything else "Only what is missing is added.",
                severity="note",
            )

    def _member(self, plan: DraftPlan) -> str:
        fields = filled(
            {
                "key": plan.member_key,
                "name": plan.member_name,
                "kind": plan.member_kind,
                "country": plan.country,
                "region": plan.region,
            }
        )
        row = self._state.members.get(plan.member_key)
        if row is None:
            record = self._op.create("member", fields)
            self._state.members[plan.member_key] = BY_NAME["member"].row(record, fields)
            return record
        self._fill("member", row, fields, 0, plan.member_name)
        return str(row["id"])

    def _plan(self, plan: DraftPlan, member: str) -> tuple[str, Instrument]:
        fields = filled(
            {
                "member": member,
                "number": plan.number,
                "title": plan.title,
                "instrument": plan.instrument,
                "submitted": plan.submitted,
                "start": plan.start,
                "end": plan.end,
                "languages": plan.languages,
            }
        )
        key = f"{plan.member_key}-{plan.number}"
        row = self._state.plans.get((member, plan.number))
        if row is not None:
            self._fill("plan", row, fields, 0, f"plan {key}")
            return str(row["id"]), self._instrument(str(row["instrument"]))
        instrument = self._instrument(plan.instrument)
        record = self._op.create("plan", fields)
        self._state.plans[member, plan.number] = BY_NAME["plan"].row(record, fields)
        for stage in instrument.stages:
            about = {"plan": record, "kind": stage.id, "instrument": instrument.id}
            one = assessment_id(record, stage.id, instrument.id)
            self._op.create("assessment", {"about": about}, one)
        return record, instrument

    def _instrument(self, instrument_id: str) -> Instrument:
        found = self._library.by_id.get(instrument_id)
        if found is None:
            raise NotFound(
                f"The instrument {instrument_id!r} of this table is not known to the program. "
                "Nothing was imported.",
                "unknown-instrument",
            )
        return found

    def _commitments(self, plan: DraftPlan, plan_id: str, instrument: Instrument) -> Iterable[str]:
        seen: dict[tuple[str, str], int] = defaultdict(int)
        position = self._state.last_position(plan_id)
        for commitment in plan.commitments:
            place = (commitment.number, commitment.title)
            occurrence, seen[place] = seen[place], seen[place] + 1
            row = self._state.commitment(plan_id, commitment, occurrence)
            fields = _fields(commitment)
            if row is None:
                position += 1
                fields.update(plan=plan_id, position=position)
                record = self._op.create("commitment", fields)
                self._new += 1
            else:
                record = str(row["id"])
                self._known += 1
                self._fill("commitment", row, fields, _first(commitment), commitment.number)
            self._links.update(dict.fromkeys(commitment.rows, record))
            self._ratings(commitment, record, plan_id, instrument)
            self._milestones(commitment, record, is_new=row is None)
            yield record

    def _ratings(
        self, commitment: DraftCommitment, record: str, plan_id: str, instrument: Instrument
    ) -> None:
        for rating in commitment.ratings:
            asked = instrument.indicator_by_id.get(rating.indicator)
            if asked is None or rating.value not in asked.scale.by_id:
                label = rating.indicator if asked is None else asked.label()
                self._note(
                    "unknown-label",
                    _first(commitment),
                    label,
                    f"{instrument.id} has no {label} with the value {rating.value!r}.",
                    "The rating is not taken over; the cell stays with the table.",
                )
                continue
            assessment = assessment_id(plan_id, asked.stage, instrument.id)
            one = rating_id(assessment, record, asked.id)
            row = self._state.ratings.get(one)
            fields = filled({"value": rating.value, "reason": rating.reason})
            if row is None:
                about = {"assessment": assessment, "subject_kind": "commitment"}
                about.update(subject=record, indicator=asked.id)
                self._op.create("rating", {"about": about, **fields}, one)
            elif row["deleted"]:
                empty = {"value": None, "reason": "", "rater": "", "rated_on": ""}
                self._op.edit("rating", one, {"deleted": False, **empty, **fields})
            else:
                where = f"{asked.label()} of {commitment.number}"
                self._fill("rating", row, fields, _first(commitment), where)

    def _milestones(self, commitment: DraftCommitment, record: str, *, is_new: bool) -> None:
        known = {} if is_new else self._state.milestones(record)
        seen: dict[tuple[str, str], int] = defaultdict(int)
        for position, milestone in enumerate(commitment.milestones):
            place = (milestone.number, milestone.title)
            occurrence, seen[place] = seen[place], seen[place] + 1
            rows = known.get(place, [])
            fields = _milestone_fields(milestone)
            if occurrence < len(rows):
                where = f"milestone {milestone.number} of {commitment.number}"
                self._fill("milestone", rows[occurrence], fields, _first(commitment), where)
            else:
                self._op.create("milestone", {"commitment": record, "position": position, **fields})

    def _source(self) -> None:
        """The table as it came, and which commitment each of its rows became."""
        source = self._draft.source
        entity = BY_NAME["imported_table"]
        about = {"file_name": source.file_name, "sha256": source.sha256}
        about.update(layout=source.layout, sheet=source.sheet)
        content = form_of(source, self._draft.findings)
        row = self._state.table
        if row is None:
            content.update(about=about, imported_on=stamp(self._op.now))
            self._op.create("imported_table", content, self._table)
        else:
            changed = {n: v for n, v in content.items() if _differs(row, entity.columns(n, v))}
            if row["deleted"]:
                changed["deleted"] = False
            if changed:
                self._op.edit("imported_table", self._table, changed)
        for number, cells in source.rows.items():
            self._source_row(number, cells)

    def _source_row(self, number: int, cells: tuple[str, ...]) -> None:
        record = table_row_id(self._table, number)
        known = self._state.rows.get(number)
        link = self._links.get(number)
        if known is None:
            fields: dict[str, object] = {"place": {"table": self._table, "row": number}}
            fields["cells"] = list(cells)
            if link is not None:
                fields["commitment"] = link
            self._op.create("imported_row", fields, record)
            return
        changed: dict[str, object] = {}
        if known["deleted"]:
            changed["deleted"] = False
        if link is not None and known["commitment_id"] != link:
            changed["commitment"] = link
        if changed:
            self._op.edit("imported_row", record, changed)

    def _fill(
        self, entity: str, row: Columns, fields: Mapping[str, object], sheet_row: int, where: str
    ) -> None:
        """Fills what is empty in `row`; reports what differs."""
        known = BY_NAME[entity]
        for name, value in fields.items():
            columns = known.columns(name, to_json(value))
            if not _differs(row, columns):
                continue
            if all(row[column] == known.empty[column] for column in columns):
                self._op.edit(entity, str(row["id"]), {name: value})
                row.update(columns)
                self._filled += 1
                continue
            there = " ".join(str(row[column]) for column in columns if row[column])
            offered = " ".join(str(part) for part in columns.values() if part)
            self._note(
                "differs-from-workspace",
                sheet_row,
                field_words(entity, name),
                f"The {field_words(entity, name)} of {where} is {_short(there)} in the workspace "
                f"and {_short(offered)} in the table.",
                _KEPT,
                severity="ask",
                before=offered,
                after=there,
            )

    def _note(
        self,
        code: str,
        row: int,
        column: str,
        message: str,
        proposal: str,
        *,
        severity: str = "look",
        before: str = "",
        after: str = "",
    ) -> None:
        sheet = self._draft.source.sheet
        self._findings.append(
            Finding(code, sheet, row, column, message, proposal, severity, before, after)
        )


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}" + ("" if number == 1 else "s")


def _first(commitment: DraftCommitment) -> int:
    return commitment.rows[0] if commitment.rows else 0


def _short(text: str) -> str:
    return repr(text if len(text) <= 60 else f"{text[:59]}…")


def _differs(row: Columns, columns: Columns) -> bool:
    return any(row[column] != value for column, value in columns.items())


def _fields(commitment: DraftCommitment) -> dict[str, object]:
    return filled(
        {
            "number": commitment.number,
            "title": commitment.title,
            "short_title": commitment.short_title,
            "text": commitment.text,
            "theme": commitment.theme,
            "cluster": commitment.cluster,
            "lead_institution": commitment.lead_institution,
            "supporting_institutions": commitment.supporting_institutions,
            "start": commitment.start,
            "end": commitment.end,
            "policy_areas": commitment.policy_areas,
            "policy_scheme": commitment.policy_scheme,
            "carried_over_from": commitment.carried_over,
        }
    )


def _milestone_fields(milestone: DraftMilestone) -> dict[str, object]:
    start: PartialDate = milestone.start
    return filled(
        {
            "number": milestone.number,
            "title": milestone.title,
            "deliverable": milestone.deliverable,
            "start": start,
            "end": milestone.end,
        }
    )
