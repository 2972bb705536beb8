"""Compares a draft with the workspace, record by record, and collects what is to be written."""

import json
from collections.abc import Iterable, Mapping

from irm_desktop.domain.drafts import Draft, DraftCommitment, DraftMilestone, DraftPlan, Finding
from irm_desktop.domain.instrument import Instrument, InstrumentLibrary
from irm_desktop.domain.records import PartialDate
from irm_desktop.errors import NotFound
from irm_desktop.models.registry import BY_NAME, Columns, to_json
from irm_desktop.storage.draft_findings import About, Tally
from irm_desktop.storage.draft_ratings import DraftRatings, Rated
from irm_desktop.storage.draft_state import State
from irm_desktop.storage.entries import stamp
from irm_desktop.storage.imported import form_of, table_id, table_row_id
from irm_desktop.storage.matching import Known
from irm_desktop.storage.naming import field_words
from irm_desktop.storage.plans import assessment_id, filled
from irm_desktop.storage.recorder import Recorder

_MADE = frozenset({"title", "instrument"})


class DraftMerge:
    """One draft against one workspace. `run` collects edits in the recorder, and findings."""

    def __init__(self, op: Recorder, library: InstrumentLibrary, draft: Draft) -> None:
        self._op = op
        self._library = library
        self._draft = draft
        self._table = table_id(draft.source)
        self._state = State(op.connection, self._table, draft)
        self._tally = Tally(draft.source.sheet)
        self._ratings = DraftRatings(op, self._state, self._tally, self._fill)
        self._findings: list[Finding] = []
        self._links: dict[int, tuple[str, str]] = {}  # sheet row -> commitment or plan, its id
        self._members: set[str] = set()  # told of already
        self._new = self._known = self._filled = self._milestones_added = 0
        self._new_plans = self._known_plans = 0  # of a table of plans
        self.concerned: frozenset[str] = frozenset()

    @property
    def findings(self) -> tuple[Finding, ...]:
        return tuple(self._findings)

    @property
    def sentence(self) -> str:
        """What was done, in words; milestones that came with their commitment are not counted."""
        name = self._draft.source.file_name
        done = [
            f"{_counted(number, noun)} {verb}"
            for number, noun, verb in (
                (self._new, "commitment", "imported"),
                (self._new_plans, "plan", "imported"),
                (self._ratings.answers, "answer", "about plans added"),
                (self._milestones_added, "milestone", "added"),
                (self._filled + self._ratings.filled, "field", "filled"),
            )
            if number
        ]
        return f"{', '.join(done)} from {name}" if done else f"{name} kept with the workspace"

    def run(self) -> None:
        concerned: set[str] = set()
        for plan in self._draft.plans:
            row = self._state.plan(plan)
            if row is None and self._state.plan_taken(plan):
                self._tally.add("deleted", About(_key(plan), "plan", _key(plan)), "")
                continue
            member = self._member(plan, row)
            plan_id, instrument = self._plan(plan, member, row)
            self._rows_of_plan(plan, plan_id, instrument, is_new=row is None)
            concerned |= {member, plan_id, *self._commitments(plan, plan_id, instrument)}
        self._source()
        self.concerned = frozenset(concerned) | {self._table}
        self._findings.extend(self._tally.findings())
        self._findings.extend(self._ratings.findings(self._draft.source.sheet))
        self._note_known(self._known, self._draft.commitment_count, "commitments")
        of_plans = sum(bool(plan.rows) for plan in self._draft.plans)
        self._note_known(self._known_plans, of_plans, "plans")

    def _note_known(self, known: int, of: int, nouns: str) -> None:
        if not known:
            return
        added = self._new or self._new_plans or self._filled or self._milestones_added
        nothing = not (added or self._ratings.answers or self._ratings.filled)
        self._note(
            "already-there",
            0,
            "",
            f"{known} of {of} {nouns} are in the workspace already.",
            "Nothing is added." if nothing else "Only what is missing is added.",
            severity="note",
        )

    def _rows_of_plan(
        self, plan: DraftPlan, plan_id: str, instrument: Instrument, *, is_new: bool
    ) -> None:
        """What a table tells of the plan itself: its answers, and which rows they stand in."""
        if not plan.rows:
            return
        self._new_plans += is_new
        self._known_plans += not is_new
        about = About(_key(plan), "plan", _key(plan), plan.rows[0])
        rated = Rated("plan", plan_id, plan_id, instrument, about, is_new)
        self._ratings.put(plan.ratings, rated, self._draft.source.sheet)
        self._links.update(dict.fromkeys(plan.rows, ("plan", plan_id)))

    def _member(self, plan: DraftPlan, found: Columns | None) -> str:
        """The member of the plan that was found, else the one of this key."""
        fields = filled(
            {
                "key": plan.member_key,
                "name": plan.member_name,
                "kind": plan.member_kind,
                "country": plan.country,
                "region": plan.region,
            }
        )
        row = None if found is None else self._state.member_of(found)
        row = row or self._state.members.get(plan.member_key)
        if row is None:
            record = self._op.create("member", fields)
            self._state.members[plan.member_key] = BY_NAME["member"].row(record, fields)
            return record
        if str(row["id"]) not in self._members:
            self._members.add(str(row["id"]))
            self._fill("member", row, fields, About(plan.member_key, "member", plan.member_name))
        return str(row["id"])

    def _plan(self, plan: DraftPlan, member: str, row: Columns | None) -> tuple[str, Instrument]:
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
        if row is not None:
            if plan.rows:  # its title and instrument were made for it, not read
                fields = {name: fields[name] for name in fields if name not in _MADE}
            self._fill("plan", row, fields, About(_key(plan), "plan", _key(plan)))
            return str(row["id"]), self._instrument(str(row["instrument"]))
        instrument = self._instrument(plan.instrument)
        record = self._op.create("plan", fields)
        self._state.plans[member, plan.number] = BY_NAME["plan"].row(record, fields)
        for kind in instrument.assessment_kinds:
            about = {"plan": record, "kind": kind, "instrument": instrument.id}
            one = assessment_id(record, kind, instrument.id)
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
        matches = self._state.commitments(plan_id, plan)
        position = self._state.last_position(plan_id)
        for place, commitment in enumerate(plan.commitments):
            name = commitment.number or _short(commitment.title)
            about = About(_key(plan), "commitment", name, _first(commitment))
            if place in matches.taken:
                self._tally.add("deleted", about, "")
                continue
            known = matches.found.get(place)
            fields = _fields(commitment)
            if known is None:
                position += 1
                fields.update(plan=plan_id, position=position)
                record = self._op.create("commitment", fields)
                self._new += 1
                if place in matches.doubles:
                    self._maybe_double(about, commitment, matches.doubles[place])
            else:
                record = known.id
                self._known += 1
                self._fill("commitment", self._state.commitment(known), fields, about)
            self._links.update(dict.fromkeys(commitment.rows, ("commitment", record)))
            rated = Rated("commitment", record, plan_id, instrument, about, known is None)
            self._ratings.put(commitment.ratings, rated, self._draft.source.sheet)
            self._milestones(commitment, record, about, is_new=known is None)
            yield record

    def _maybe_double(self, about: About, commitment: DraftCommitment, double: Known) -> None:
        self._note(
            "maybe-double",
            about.row,
            "title",
            f"Commitment {commitment.number} of {about.plan}, {_short(commitment.title)}, may be "
            f"{double.number} in the workspace, {_short(double.title)}.",
            "It comes in as a new commitment. Compare the two, and delete one if they are the "
            "same.",
            severity="ask",
        )

    def _milestones(
        self, commitment: DraftCommitment, record: str, about: About, *, is_new: bool
    ) -> None:
        if not commitment.milestones:
            return
        matches, rows = self._state.milestones(record, commitment.milestones)
        for position, milestone in enumerate(commitment.milestones):
            name = f"{milestone.number or milestone.title} of {commitment.number}"
            told = About(about.plan, "milestone", name, about.row)
            fields = _milestone_fields(milestone)
            if (known := matches.found.get(position)) is not None:
                self._fill("milestone", rows[known.id], fields, told)
            elif position in matches.taken:
                self._tally.add("deleted", told, "milestones")
            else:
                self._op.create("milestone", {"commitment": record, "position": position, **fields})
                if not is_new:
                    self._milestones_added += 1
                    self._tally.add("added", told, "milestones")

    def _source(self) -> None:
        """The table as it came, and which commitment or plan each of its rows became."""
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
                fields[link[0]] = link[1]
            self._op.create("imported_row", fields, record)
            return
        changed: dict[str, object] = {}
        if known["deleted"]:
            changed["deleted"] = False
        if link is not None:
            kind, wanted = link
            before = known[f"{kind}_id"]
            if before != wanted and not self._state.is_live(kind, before):
                changed[kind] = wanted
        if changed:
            self._op.edit("imported_row", record, changed)

    def _fill(self, entity: str, row: Columns, fields: Mapping[str, object], about: About) -> None:
        """Fills what is empty in `row` and nobody emptied; tells what differs."""
        known, record = BY_NAME[entity], str(row["id"])
        for name, value in fields.items():
            columns = known.columns(name, to_json(value))
            if not _differs(row, columns):
                continue
            column = about.column(field_words(entity, name))
            if any(row[one] != known.empty[one] for one in columns):
                there, offered = (_shown(cells, columns, about) for cells in (row, columns))
                self._tally.add("differs-from-workspace", about, column, offered, there)
            elif (record, name) in self._state.taken:
                self._tally.add("emptied", about, column)
            else:
                self._op.edit(entity, record, {name: value})
                row.update(columns)
                self._filled += 1
                self._tally.add("filled", about, column)

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


def _key(plan: DraftPlan) -> str:
    return f"{plan.member_key}-{plan.number}"


def _first(commitment: DraftCommitment) -> int:
    return commitment.rows[0] if commitment.rows else 0


def _short(text: str) -> str:
    return repr(text if len(text) <= 60 else f"{text[:59]}…")


def _shown(cells: Columns, columns: Iterable[str], about: About) -> str:
    """A value in words: the first column that holds something, a list by its members."""
    text = next((str(cells[one]) for one in columns if cells[one]), "")
    if text.startswith('["'):
        text = ", ".join(json.loads(text))
    value = None if about.scale is None else about.scale.by_id.get(text)
    return text if value is None else value.label()


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
