"""Numbers of the index as hits: the records read, the pieces cut from what they hold."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from sqlalchemy import Connection

from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.domain.search_hits import OLD, Hit, Target
from irm_desktop.domain.search_query import Query
from irm_desktop.domain.search_snippet import Snippet, best_field, cut, marked
from irm_desktop.storage.search_documents import SEARCHED
from irm_desktop.storage.search_old import Replaced, deletions, old_of, replaced_words
from irm_desktop.storage.search_records import Records, Row
from irm_desktop.storage.search_words import Namer

_TITLES = {"title", "short_title", "number", "name", "pseudonym"}


class Place(NamedTuple):
    """A record that holds what is looked for; `part` is the unit of old words."""

    kind: str
    entity: str
    record: str
    part: str = ""


class Hits:
    """Makes the hits of one answer."""

    def __init__(
        self, connection: Connection, library: InstrumentLibrary, query: Query, language: str
    ) -> None:
        self._connection = connection
        self._query = query
        self._records = Records(connection)
        self._namer = Namer(library, self._records, language)

    def of(self, places: Sequence[Place], limit: int) -> tuple[Hit, ...]:
        """The first hits in the order of `places`, without what is there no more."""
        self._records.load((one.entity, one.record) for one in places)
        return tuple(islice(self._each(places), limit))

    def _each(self, places: Iterable[Place]) -> Iterator[Hit]:
        """Words that were replaced time and again are told once."""
        told: set[tuple[str, str, str]] = set()
        for place in places:
            hit = self._hit(place)
            if hit is None:
                continue
            said = (hit.record, hit.field, hit.snippet.text)
            if place.kind == OLD and said in told:
                continue
            told.add(said)
            yield hit

    def _hit(self, place: Place) -> Hit | None:
        row = self._records.get(place.entity, place.record)
        if row is None:
            return None
        if place.kind == OLD:
            return self._old(place, row)
        if not self._records.is_live(place.entity, row):
            return None
        field = best_field(self._query, _texts(place.entity, row))
        if not field:
            return None
        where = self._namer.where(place.entity, row, field)
        return self._made(place, row, field, cut(self._query, row[field]), where)

    def _old(self, place: Place, row: Row) -> Hit | None:
        """Old words, where they are gone still; or a record that was deleted."""
        if place.part:
            old = old_of(place.record, place.part)
            replaced = replaced_words(self._connection, old, row[old.field] or "")
            field, text = old.field, "\n".join(replaced.sentences)
        else:
            replaced, texts = self._deleted(place, row), _texts(place.entity, row)
            field = best_field(self._query, texts)
            text = texts.get(field, "")
        if not text or not replaced.at:
            return None
        where = self._namer.where(place.entity, row, field)
        told = self._namer.old(where, replaced.at, replaced.actor, deleted=not place.part)
        return self._made(place, row, field, cut(self._query, text), told)

    def _deleted(self, place: Place, row: Row) -> Replaced:
        known = deletions(self._connection, [place.record]).get(place.record)
        return Replaced((), *known[1:]) if known and row["deleted"] else Replaced(())

    def _made(self, place: Place, row: Row, field: str, snippet: Snippet, where: str) -> Hit:
        title = self._namer.title(place.entity, row)
        return Hit(
            kind=place.kind,
            entity=place.entity,
            record=place.record,
            field=field,
            plan_id=self._plan_of(place.entity, row),
            title=title,
            snippet=snippet,
            where=where,
            target=self._target(place.entity, row, field),
            title_marks=marked(self._query, title).marks if field in _TITLES else (),
        )

    def _plan_of(self, entity: str, row: Row) -> str:
        if entity == "plan":
            return str(row["id"])
        if row.get("plan_id"):
            return str(row["plan_id"])
        for owner, record in self._records.above(entity, row).values():
            above = self._records.get(owner, record)
            if above is not None and owner != "member":
                found = self._plan_of(owner, above)
                if found:
                    return found
        return ""

    def _target(self, entity: str, row: Row, field: str) -> Target:
        plan = self._plan_of(entity, row)
        record = row["id"]
        match entity:
            case "commitment":
                return Target("commitment", record, plan, field)
            case "milestone":
                return Target("commitment", row["commitment_id"], plan, field, part=record)
            case "rating":
                return self._rated(row, plan, field)
            case "passage":
                section, language = row["section"], row["language"]
                return Target(
                    "report", row["subject_id"], plan, field, section=section, language=language
                )
            case "plan":
                return Target("plan", record, plan, field)
            case "recommendation":
                return Target("report", row["plan_id"], plan, field, part=record)
            case "concern":
                return Target("eligibility", row["member_id"], "", field, part=record)
            case "source":
                return Target("source", record, plan, field)
            case "interview":
                return Target("interview", record, plan, field)
            case "note":
                return Target("interview", row["interview_id"], plan, field, part=record)
            case "stakeholder":
                return Target("person", record, plan, field)
        return Target("source", row["source_id"] or "", plan, field, part=record)

    def _rated(self, row: Row, plan: str, field: str) -> Target:
        indicator, subject = row["indicator"], row["subject_id"]
        kind = row["subject_kind"]
        if kind == "milestone":
            known = self._records.get("milestone", subject)
            owner = known["commitment_id"] if known else ""
            return Target("commitment", owner, plan, field, indicator, part=subject)
        page = {"member": "eligibility", "plan": "process"}.get(kind, "commitment")
        assessment = self._records.get("assessment", row["assessment_id"])
        year = assessment["year"] if assessment else ""
        return Target(page, subject, plan, field, indicator, part=year)


def _texts(entity: str, row: Row) -> dict[str, str]:
    return {name: row[name] for name in SEARCHED[entity].fields if row[name]}
