"""Settling conflicts: a person who has seen all versions says what holds."""

from collections.abc import Callable, Mapping
from typing import Any

from irm_desktop.domain.changes import Change
from irm_desktop.domain.merge_records import FIELD, KEPT_RECORD, RATING, TWIN, Conflict
from irm_desktop.domain.text import clean, fold, one_line
from irm_desktop.errors import NotFound
from irm_desktop.models.registry import BY_NAME, DELETED, to_json
from irm_desktop.storage.citing import cite_anew
from irm_desktop.storage.conflict_fields import LOCKED
from irm_desktop.storage.conflict_orders import POSITION
from irm_desktop.storage.conflicts import Conflicts
from irm_desktop.storage.editing import Editing, delete_all, live_row
from irm_desktop.storage.entries import stamp
from irm_desktop.storage.kept_records import gone_with, kept_records, living
from irm_desktop.storage.naming import owners
from irm_desktop.storage.people import People
from irm_desktop.storage.rating_versions import JUDGED, WHOLE
from irm_desktop.storage.ratings import answer_words
from irm_desktop.storage.recorder import Recorder
from irm_desktop.storage.renaming import FOLLOW, rename
from irm_desktop.storage.sources import keys_taken
from irm_desktop.storage.subjects import asked_of
from irm_desktop.storage.written import as_written

_Settle = Callable[[Recorder, Conflict, Mapping[str, object], str], None]


class Settling(Editing, People, Conflicts):
    """What concerns the end of conflicts."""

    def settle(self, conflict_key: str, values: Mapping[str, object], why: str = "") -> Change:
        """Ends a conflict: the field of the record holds `values` from now on, in place of all
        versions; `why` stands in the journal with it. One undo opens it again.

        `values` are those of a side, or others that the field can hold. Raises NotFound where
        there is no such conflict (any more), WorkspaceError `cannot` for a value that the field
        cannot hold.
        """
        with self._operation("") as op:
            conflict = self._open_conflict(op, conflict_key)
            self._settlings[conflict.kind](op, conflict, values, clean(why).strip())
            op.sentence = f"Conflict settled: {conflict.words}"
            op.touch(*owners(op.connection, [(conflict.entity, conflict.record)]))
        return op.change

    def keep_record(self, conflict_key: str, why: str = "") -> Change:
        """Keeps a record that somebody deleted, and brings back what had gone with it. Raises
        NotFound where there is no such conflict (any more)."""
        return self.settle(conflict_key, {DELETED: False}, why)

    def delete_record(self, conflict_key: str, why: str = "") -> Change:
        """Lets the record go, with what others wrote in it. Raises NotFound, and WorkspaceError
        `conflict` where something in it is itself in conflict."""
        return self.settle(conflict_key, {DELETED: True}, why)

    @property
    def _settlings(self) -> Mapping[str, _Settle]:
        return {
            FIELD: self._settle_field,
            RATING: self._settle_rating,
            KEPT_RECORD: self._settle_kept,
            TWIN: self._settle_twin,
        }

    def _open_conflict(self, op: Recorder, key: str) -> Conflict:
        """The conflict as it stands while the operation is written. Raises NotFound."""
        for one in self._found(op.connection):
            if one.key == key:
                (conflict,) = self._in_words(op.connection, [one])
                return conflict
        raise NotFound("This conflict is settled already, or was never there.", "no-conflict")

    def _settle_field(
        self, op: Recorder, conflict: Conflict, values: Mapping[str, object], why: str
    ) -> None:
        name = conflict.field
        if set(values) != {name}:
            raise NotFound(f"The conflict is about {name} alone.", "no-field")
        if name == POSITION:
            self._settle_order(op, conflict, values[name], why)
            return
        value = self._stored(op, conflict, values[name])
        row = live_row(op.connection, conflict.entity, conflict.record)
        columns = BY_NAME[conflict.entity].columns(name, value)
        if any(row[column] != new for column, new in columns.items()):
            self._also(op, conflict.entity, conflict.record, {name: value}, row)
        op.settle(conflict.record, name)
        op.edit(conflict.entity, conflict.record, {name: value}, why)
        if (conflict.entity, name) == ("source", "key"):
            _cite_settled(op, conflict, str(value))

    def _settle_order(self, op: Recorder, conflict: Conflict, order: object, why: str) -> None:
        """`order` holds the ids of all records of the list. Raises NotFound where it does not."""
        known = conflict.sides[0].values[POSITION]
        records = [str(one) for one in order] if isinstance(order, (list, tuple)) else []
        if not isinstance(known, list) or sorted(records) != sorted(known):
            raise NotFound("The order does not hold all records of the list, each once.", "cannot")
        for place, record in enumerate(records, 1):
            op.settle(record, POSITION)
            op.edit(conflict.entity, record, {POSITION: place}, why)

    def _settle_kept(
        self, op: Recorder, conflict: Conflict, values: Mapping[str, object], why: str
    ) -> None:
        root = (conflict.entity, conflict.record)
        found = kept_records(op.connection)
        (kept,) = [one for one in found if one.root == root]
        if values.get(DELETED):
            there = living(op.connection, {root, *kept.records})
            for entity, record in sorted({root, *there}):
                delete_all(op, entity, {record})
                op.settle(record, DELETED)
            return
        for entity, record in sorted(gone_with(op.connection, kept)):
            op.edit(entity, record, {DELETED: False}, why)
            op.settle(record, DELETED)

    def _settle_twin(
        self, op: Recorder, conflict: Conflict, values: Mapping[str, object], why: str
    ) -> None:
        """`values` hold the new key and, where other texts are to cite by it than those that seem
        to mean it, `follow`: their places as `Conflict.more` has them."""
        unknown = sorted(set(values) - {conflict.field, FOLLOW})
        if unknown or conflict.field not in values:
            raise NotFound(f"The conflict is about {conflict.field} alone.", "no-field")
        given = values.get(FOLLOW)
        texts = given if isinstance(given, (list, tuple)) else conflict.more.get(FOLLOW, "").split()
        rename(op, conflict, str(values[conflict.field]), [str(one) for one in texts], why)

    def _settle_rating(
        self, op: Recorder, conflict: Conflict, values: Mapping[str, object], why: str
    ) -> None:
        """A rating that somebody made stays theirs; one that is put together is that of who does
        so. What is not given stays as it is shown."""
        unknown = sorted(set(values) - set(WHOLE))
        if unknown:
            raise NotFound(f"A rating has no field {', '.join(unknown)}.", "no-field")
        row = live_row(op.connection, "rating", conflict.record)
        wanted = {name: values.get(name, row[name]) for name in JUDGED}
        wanted = {name: clean(v) if isinstance(v, str) else v for name, v in wanted.items()}
        if wanted["value"] is not None:
            self._refuse_answer(op, row, str(wanted["value"]))
        made = {"rater": self.actor, "rated_on": stamp(op.now)}
        for side in conflict.sides:
            if all(side.values[name] == value for name, value in wanted.items()):
                made = {name: str(side.values[name]) for name in made}
                break
        op.settle(conflict.record, *WHOLE)
        op.edit("rating", conflict.record, {**wanted, **made}, why)

    def _refuse_answer(self, op: Recorder, row: Mapping[str, object], value: str) -> None:
        """Raises NotFound for an answer that the question does not have."""
        assessment = live_row(op.connection, "assessment", str(row["assessment_id"]))
        instrument = self._instrument(str(assessment["instrument"]))
        asked = asked_of(instrument, str(row["indicator"]), str(row["subject_kind"]))
        answer_words(asked, value)

    def _stored(self, op: Recorder, conflict: Conflict, value: Any) -> object:
        """A value as the journal keeps it: that of a side as it is, another as the field can hold
        it. Raises WorkspaceError: cannot; sealed, for another name of somebody sealed."""
        given = to_json(value)
        if any(side.values[conflict.field] == given for side in conflict.sides):
            return given
        if (conflict.entity, conflict.field) in LOCKED:
            return self._locked_text(op.connection, conflict.record, one_line(clean(str(value))))
        if conflict.entity in ("passage", "note"):
            return clean(str(value))
        return to_json(as_written(conflict.entity, conflict.field, value))


def _cite_settled(op: Recorder, conflict: Conflict, key: str) -> None:
    """Texts cite a source by the key that each side gave it: all of them by the one that holds."""
    taken = {fold(one) for one in keys_taken(op.connection, conflict.record)}
    for side in conflict.sides:
        old = str(side.values["key"])
        if old != key and fold(old) not in taken:
            cite_anew(op, old, key)
