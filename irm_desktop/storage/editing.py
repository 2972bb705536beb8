"""Adding, changing and deleting records: one operation each."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from sqlalchemy import Connection, func, or_, select

from irm_desktop.domain.changes import Change
from irm_desktop.domain.text import takes_away
from irm_desktop.errors import NotFound, WorkspaceError
from irm_desktop.models import Assessment as AssessmentTable
from irm_desktop.models import Rating as RatingTable
from irm_desktop.models.registry import BY_NAME, ENTITIES, Columns, Entity, to_json
from irm_desktop.storage.bulk import chunks
from irm_desktop.storage.naming import field_words, owners, record_words
from irm_desktop.storage.plans import (
    Plans,
    assessment_id,
    filled,
    refuse_second_member,
    refuse_second_plan,
)
from irm_desktop.storage.recorder import Recorder
from irm_desktop.storage.written import LINKS, as_written

_EDITABLE = {
    "member": set(BY_NAME["member"].by_name),
    "plan": set(BY_NAME["plan"].by_name) - {"member"},
    "commitment": set(BY_NAME["commitment"].by_name) - {"plan"},
    "milestone": set(BY_NAME["milestone"].by_name) - {"commitment"},
    "assessment": {"researcher", "stage", "form"},
    "recommendation": set(BY_NAME["recommendation"].by_name) - {"plan"},
    "concern": set(BY_NAME["concern"].by_name) - {"member"},
    "form": {"name", "sections"},
    "source": set(BY_NAME["source"].by_name) - {"member", "position"},
    "stakeholder": {"organisation", "sector", "role", "language", "remark"},  # more: `set_person`
    "attachment": {"name"},
    "excerpt": {"locator", "language", "translation"},
    "support": {"locator", "remark"},
}
# A table keeps its rows when a commitment or a plan goes; so does the log of the seal.
STAYS = {
    ("imported_row", "commitment_id"),
    ("imported_row", "plan_id"),
    ("seal_event", "stakeholder_id"),
}
_RATED = {"member", "plan", "commitment", "milestone"}


class Editing(Plans):
    """What people do to records, ratings and passages aside."""

    def add_commitment(self, plan_id: str, number: str, title: str, **more: object) -> Change:
        """A commitment at the end of a plan; `more` are further fields of the record."""
        fields = {"plan": plan_id, "number": number, "title": title, **more}
        return self._add("commitment", "plan", plan_id, fields)

    def add_milestone(self, commitment_id: str, number: str, title: str, **more: object) -> Change:
        """A milestone at the end of a commitment's list."""
        fields = {"commitment": commitment_id, "number": number, "title": title, **more}
        return self._add("milestone", "commitment", commitment_id, fields)

    def add_recommendation(self, plan_id: str, text: str, **more: object) -> Change:
        """A recommendation at the end of a plan's list; `more`: addressee, smart, follow_up,
        assessment, previous, responded, integrated."""
        return self._add("recommendation", "plan", plan_id, {"plan": plan_id, "text": text, **more})

    def add_concern(self, member_id: str, **fields: object) -> Change:
        """A concern about a member under the Response Policy, at the end of its list."""
        return self._add("concern", "member", member_id, {"member": member_id, **fields})

    def _add(
        self, entity: str, parent: str, parent_id: str, fields: Mapping[str, object]
    ) -> Change:
        with self._operation("") as op:
            live_row(op.connection, parent, parent_id)
            place = {"position": next_position(op.connection, entity, parent, parent_id)}
            new = {key: as_written(entity, key, value) for key, value in fields.items()}
            _refuse_links(op.connection, entity, new, parent_id)
            created = op.create(entity, filled({**place, **new}))
            name = fields.get("number") or place["position"]
            op.sentence = f"{entity.capitalize()} {name} added"
            op.touch(*owners(op.connection, [(parent, parent_id)]), parent_id)
        return replace(op.change, created=created)

    def set_fields(
        self, entity: str, record_id: str, fields: Mapping[str, object], *, typing: bool = False
    ) -> Change:
        """Gives fields of a record new values; what is the same already is passed over.

        Raises NotFound for a record that is not there or a field that cannot be edited, and
        WorkspaceError for a name that a field cannot hold, where the instrument of a plan with
        ratings would change, or where two members or two plans of a member would go by the same
        key.
        """
        unknown = sorted(set(fields) - _EDITABLE.get(entity, set()))
        if unknown:
            raise NotFound(f"A {entity} has no field {', '.join(unknown)}.", "no-field")
        run = f"{record_id}/{'/'.join(sorted(fields))}" if typing else ""
        with self._operation("", typing=run) as op:
            row = live_row(op.connection, entity, record_id)
            known = BY_NAME[entity]
            changed: dict[str, object] = {}
            for name, value in fields.items():
                new = to_json(as_written(entity, name, value))
                _refuse_links(op.connection, entity, {name: new}, row.get("plan_id"))
                columns = known.columns(name, new)
                if any(row[c] != v for c, v in columns.items()):
                    changed[name] = new
                    words = name if name in columns else f"{name}_words"
                    op.ends_typing |= takes_away(row.get(words), columns.get(words))
            if changed:
                self._change_fields(op, entity, record_id, changed, row)
        return op.change

    def _change_fields(
        self, op: Recorder, entity: str, record: str, changed: dict[str, object], row: Columns
    ) -> None:
        name = record_words(op.connection, self.library, entity, record)
        if len(changed) == 1:
            field = field_words(entity, next(iter(changed)))
            op.sentence = f"{field[:1].upper()}{field[1:]} of {name} changed"
        else:
            op.sentence = f"{name[:1].upper()}{name[1:]} changed"
        if entity == "plan" and "instrument" in changed:
            self._change_instrument(op, record, str(changed["instrument"]))
        if entity == "plan" and "number" in changed:
            refuse_second_plan(op.connection, str(row["member_id"]), str(changed["number"]), record)
        self._also(op, entity, record, changed, row)
        if entity == "member" and "key" in changed:
            refuse_second_member(op.connection, str(changed["key"]), record)
        op.edit(entity, record, changed)
        op.touch(*owners(op.connection, [(entity, record)]))

    def _also(
        self, op: Recorder, entity: str, record: str, changed: Mapping[str, object], row: Columns
    ) -> None:
        """What else follows from new fields of a record; `row` is as it was. Parts of the workspace
        that know of such a thing add theirs."""

    def _change_instrument(self, op: Recorder, plan_id: str, instrument_id: str) -> None:
        """Assessments keep their instrument for ever: new ones are made, while none is used."""
        instrument = self._instrument(instrument_id)
        table = AssessmentTable.__table__
        old = op.connection.execute(select(table).where(table.c.plan_id == plan_id)).all()
        used = select(func.count()).where(
            RatingTable.assessment_id.in_([row.id for row in old]),
            ~RatingTable.deleted,
            or_(RatingTable.value.is_not(None), RatingTable.reason + RatingTable.evidence != ""),
        )
        count = op.connection.execute(used).scalar_one()
        if count:
            raise WorkspaceError(
                f"The plan has {count} {'rating' if count == 1 else 'ratings'} or reasons under "
                "its instrument, and an assessment keeps its instrument. Take the ratings back "
                "and empty their reasons first, or delete the plan and add it anew.",
                "cannot",
            )
        known = {row.id: row for row in old}
        for kind in instrument.assessment_kinds:
            one = assessment_id(plan_id, kind, instrument.id)
            if one not in known:
                about = {"plan": plan_id, "kind": kind, "instrument": instrument.id}
                op.create("assessment", {"about": about}, one)
            elif known[one].deleted:
                op.edit("assessment", one, {"deleted": False})
        for row in old:
            if row.instrument != instrument.id and not row.deleted:
                op.delete("assessment", row.id)

    def reorder(self, entity: str, records: Sequence[str]) -> Change:
        """Puts records of a list into this order: their places are shared out anew, in one
        operation. Raises NotFound."""
        with self._operation("") as op:
            rows = [live_row(op.connection, entity, record) for record in records]
            places = sorted(int(str(row["position"])) for row in rows)
            if len(set(places)) < len(places):
                places = list(range(1, len(records) + 1))
            for record, row, place in zip(records, rows, places, strict=True):
                if row["position"] != place:
                    op.edit(entity, record, {"position": place})
            op.sentence = f"Order of {entity}s changed"
            op.touch(*owners(op.connection, [(entity, record) for record in records]))
        return op.change

    def delete(self, entity: str, record_id: str) -> Change:
        """Deletes a record with all that belongs to it; one undo brings all back. The rows of
        imported tables stay, so that their cells can still be found."""
        with self._operation("") as op:
            live_row(op.connection, entity, record_id)
            name = record_words(op.connection, self.library, entity, record_id)
            op.sentence = f"{name[:1].upper()}{name[1:]} deleted"
            op.touch(*owners(op.connection, [(entity, record_id)]))
            delete_all(op, entity, {record_id})
            if entity == "plan":
                _delete_interviews(op, record_id)
            if entity == "form":
                _leave_form(op, record_id)
        return op.change


def _refuse_links(
    connection: Connection, entity: str, fields: Mapping[str, object], plan_id: object
) -> None:
    """Raises NotFound for a link to what is not there, or to an assessment of another plan."""
    for name, value in fields.items():
        linked = LINKS.get((entity, name))
        if linked is None or value is None:
            continue
        row = live_row(connection, linked, str(value))
        if linked == "assessment" and row["plan_id"] != plan_id:
            raise NotFound("This assessment is of another plan.", "no-assessment")


def live_row(connection: Connection, entity: str, record_id: str) -> Columns:
    """The table row of a record that is there. Raises NotFound."""
    known = BY_NAME.get(entity)
    if known is not None:
        query = select(known.table).where(known.table.c.id == record_id, ~known.table.c.deleted)
        row = connection.execute(query).first()
        if row is not None:
            return dict(row._mapping)
    raise NotFound(f"This {entity} is not in the workspace, or it was deleted.", f"no-{entity}")


def next_position(connection: Connection, entity: str, parent: str, parent_id: str) -> int:
    """The place after the last of a parent's list, deleted ones counted."""
    table = BY_NAME[entity].table
    last = select(func.max(table.c.position)).where(table.c[f"{parent}_id"] == parent_id)
    return (connection.execute(last).scalar_one_or_none() or 0) + 1


def _leave_form(op: Recorder, form_id: str) -> None:
    """The reports that followed a form follow the standard form again."""
    table = AssessmentTable.__table__
    for (one,) in op.connection.execute(select(table.c.id).where(table.c.form_id == form_id)):
        op.edit("assessment", one, {"form": None})


def _delete_interviews(op: Recorder, plan_id: str) -> None:
    """The sources that the interviews about a plan are belong to its member, and go with them."""
    table = BY_NAME["interview"].table.c
    query = select(table.source_id).where(table.plan_id == plan_id, ~table.deleted)
    delete_all(op, "source", {one for one in op.connection.execute(query).scalars() if one})


def delete_all(op: Recorder, entity: str, records: set[str]) -> None:
    for record in sorted(records):
        op.delete(entity, record)
    for child in ENTITIES:
        found = _children(op.connection, child, entity, sorted(records))
        if found:
            delete_all(op, child.name, found)


def _children(connection: Connection, child: Entity, entity: str, records: list[str]) -> set[str]:
    """Live records of kind `child` that belong to `records`."""
    found: set[str] = set()
    columns = child.table.c
    for chunk in chunks(records):
        belongs = [
            columns[name].in_(chunk)
            for name, parent in child.parents.items()
            if parent == entity or (not parent and entity in _RATED)
            if (child.name, name) not in STAYS
        ]
        if belongs:
            query = select(columns.id).where(or_(*belongs), ~columns.deleted)
            found |= set(connection.execute(query).scalars())
    return found
