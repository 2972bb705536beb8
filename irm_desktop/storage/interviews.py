"""Interviews: held with whom, about which plan, under which consent. Each is a source as well."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Row, select

from irm_desktop.domain.changes import Change
from irm_desktop.domain.evidence_records import HOW, Interview
from irm_desktop.domain.interviews import ground_of, pinned
from irm_desktop.domain.records import PartialDate
from irm_desktop.domain.text import clean, one_line
from irm_desktop.errors import NotFound, WorkspaceError
from irm_desktop.models import Interview as InterviewTable
from irm_desktop.models import Source as SourceTable
from irm_desktop.models import Stakeholder as StakeholderTable
from irm_desktop.storage.commitments import Commitments
from irm_desktop.storage.consents import consents
from irm_desktop.storage.editing import delete_all, live_row
from irm_desktop.storage.naming import owners
from irm_desktop.storage.plans import filled
from irm_desktop.storage.questions import unsupported
from irm_desktop.storage.recorder import Recorder
from irm_desktop.storage.sources import Sources
from irm_desktop.storage.typed import TypedWords
from irm_desktop.storage.written import as_written

_TABLE = InterviewTable.__table__
_WITH_KEY = (
    select(_TABLE, SourceTable.key)
    .outerjoin_from(_TABLE, SourceTable, SourceTable.id == _TABLE.c.source_id)
    .where(~_TABLE.c.deleted)
)
_TEXTS = ("began", "ended", "place", "how", "language", "consent", "interviewer")
_LISTS = ("people", "pinned", "asked")
_WORDS = {"asked": "questions asked", "pinned": "pinned commitments"}


def interview_of(row: Row[Any]) -> Interview:
    texts: dict[str, Any] = {name: getattr(row, name) for name in _TEXTS}
    lists: dict[str, Any] = {name: tuple(json.loads(getattr(row, name))) for name in _LISTS}
    return Interview(
        id=row.id,
        source_id=row.source_id or "",
        plan_id=row.plan_id or "",
        number=row.number,
        key=row.key or "",
        **texts,
        **lists,
    )


class Interviews(TypedWords, Sources, Commitments):
    """What concerns interviews as such; their notes are in `storage.notes`."""

    def interviews(self, plan_id: str | None = None) -> tuple[Interview, ...]:
        """The interviews about a plan, or all, in the order they were held."""
        query = _WITH_KEY.order_by(_TABLE.c.began, _TABLE.c.number, _TABLE.c.id)
        if plan_id is not None:
            query = query.where(_TABLE.c.plan_id == plan_id)
        with self._reading() as connection:
            return tuple(interview_of(row) for row in connection.execute(query))

    def interview(self, interview_id: str) -> Interview:
        """Raises NotFound."""
        with self._reading() as connection:
            return read_interview(connection, interview_id)

    def add_interview(
        self,
        plan_id: str,
        *,
        people: Sequence[str] = (),
        consent: str = "",
        place: str = "",
        how: str = "",
        language: str = "",
        began: str = "",
        first: str = "",
    ) -> Change:
        """An interview and the source it is, in one operation. `began` is local ISO 8601 with its
        offset; `first` the commitment that is pinned before all others.

        Raises NotFound for no such plan or person, WorkspaceError `cannot` for a consent or a way
        of talking that there is not.
        """
        given = {"consent": consent, "place": place, "how": how, "language": language}
        fields = {name: _written(name, value) for name, value in given.items()}
        commitments = self.commitments(plan_id)
        with self._operation("") as op:
            member = str(live_row(op.connection, "plan", plan_id)["member_id"])
            persons = [live_row(op.connection, "stakeholder", one) for one in people]
            ids = [one.id for one in commitments]
            pins = pinned(
                commitments,
                [str(one["organisation"]) for one in persons],
                first,
                unsupported(op.connection, ids),
            )
            number = _next_number(op.connection)
            source = self._create_source(
                op,
                {
                    "member": member,
                    "kind": "interview",
                    "key": f"interview-{number}",
                    "ground": ground_of(str(persons[0]["sector"])) if persons else "",
                    "date": PartialDate(began[:10], began[:10]),
                    "language": language,
                },
            )
            about = {"source": source, "plan": plan_id, "number": number, "began": began}
            lists = {"people": tuple(people), "pinned": pins}
            who = {"interviewer": self.actor}
            created = op.create("interview", filled({**about, **fields, **lists, **who}))
            op.sentence = f"Interview {number} added"
            op.touch(plan_id, member)
        return replace(op.change, created=created)

    def set_interview(self, interview_id: str, **fields: object) -> Change:
        """Gives fields new values: people, began, ended, place, how, language, consent,
        interviewer, pinned, asked. What is the same already is passed over.

        Raises NotFound, and WorkspaceError `cannot` as `add_interview` does.
        """
        wrong = sorted(set(fields) - {*_TEXTS, *_LISTS})
        if wrong:
            raise NotFound(f"An interview has no field {', '.join(wrong)}.", "no-field")
        with self._operation("") as op:
            old = read_interview(op.connection, interview_id)
            changed = {
                name: new
                for name, value in fields.items()
                if (new := _written(name, value)) != getattr(old, name)
            }
            if changed:
                op.edit("interview", interview_id, changed)
                op.sentence = _sentence(old.number, changed)
                op.touch(*owners(op.connection, [("interview", interview_id)]))
            if "people" in changed:
                _follow_people(op, old, fields["people"])
            if changed and old.source_id:
                _follow_fields(op, old, changed)
        return op.change

    def delete_interview(self, interview_id: str) -> Change:
        """Deletes an interview with its source, notes, quotations and what they support; one undo
        brings all back. Raises NotFound."""
        with self._operation("") as op:
            known = read_interview(op.connection, interview_id)
            op.sentence = f"Interview {known.number} deleted"
            op.touch(*owners(op.connection, [("interview", interview_id)]))
            if known.source_id:
                delete_all(op, "source", {known.source_id})
            else:
                delete_all(op, "interview", {interview_id})
        self.forget_typed(interview_id)
        return op.change


def read_interview(connection: Connection, interview_id: str) -> Interview:
    """Raises NotFound."""
    row = connection.execute(_WITH_KEY.where(_TABLE.c.id == interview_id)).first()
    if row is None:
        raise NotFound("This interview is not in the workspace, or it was deleted.", "no-interview")
    return interview_of(row)


def _next_number(connection: Connection) -> str:
    """One more than the greatest number; that of a deleted interview is not given again."""
    numbers = connection.execute(select(_TABLE.c.number)).scalars()
    return str(max((int(one) for one in numbers if one.isdecimal()), default=0) + 1)


def _written(name: str, value: object) -> object:
    """Raises WorkspaceError `cannot` for what is none of the names that a field can hold."""
    if name in _LISTS:
        return tuple(value) if isinstance(value, (list, tuple)) else ()
    text = one_line(clean(str(value or "")))
    known = {"consent": tuple(one.id for one in consents().all), "how": HOW}.get(name)
    if known is not None and text and text not in known:
        what = "consent" if name == "consent" else "way of talking"
        raise WorkspaceError(
            f"The {what} of an interview cannot be “{text}”. Choose one of {', '.join(known)}.",
            "cannot",
        )
    return text


def _follow_people(op: Recorder, old: Interview, people: object) -> None:
    """The kind of evidence goes with the first person, unless somebody said another one."""
    persons = [
        live_row(op.connection, "stakeholder", str(one))
        for one in (people if isinstance(people, (list, tuple)) else ())
    ]
    before = _sector(op.connection, old.people)
    after = str(persons[0]["sector"]) if persons else ""
    source = live_row(op.connection, "source", old.source_id)
    if source["ground"] == ground_of(before) and ground_of(after) != source["ground"]:
        op.edit("source", old.source_id, {"ground": ground_of(after)})


def _follow_fields(op: Recorder, old: Interview, changed: Mapping[str, object]) -> None:
    """The source has the date and the language of its interview, unless somebody said others."""
    source = live_row(op.connection, "source", old.source_id)
    new: dict[str, object] = {}
    if "began" in changed and source["date_iso"] == old.began[:10]:
        day = str(changed["began"])[:10]
        new["date"] = as_written("source", "date", PartialDate(day, day))
    if "language" in changed and source["language"] == old.language:
        new["language"] = changed["language"]
    if new:
        op.edit("source", old.source_id, new)


def _sector(connection: Connection, people: Sequence[str]) -> str:
    query = select(StakeholderTable.sector).where(StakeholderTable.id.in_(people[:1]))
    return str(connection.execute(query).scalar_one_or_none() or "")


def _sentence(number: str, changed: Mapping[str, object]) -> str:
    if set(changed) == {"ended"}:
        return f"Interview {number} ended" if changed["ended"] else f"Interview {number} goes on"
    if len(changed) > 1:
        return f"Interview {number} changed"
    name = next(iter(changed))
    words = _WORDS.get(name, name)
    return f"{words[:1].upper()}{words[1:]} of interview {number} changed"
