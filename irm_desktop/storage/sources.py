"""Sources: what can be cited, under which key, and which of them are there already."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Row, Select, func, select

from irm_desktop.domain.changes import Change
from irm_desktop.domain.evidence_records import Source
from irm_desktop.domain.records import PartialDate
from irm_desktop.domain.source_keys import KnownWorks, is_key, made_key
from irm_desktop.domain.text import fold
from irm_desktop.errors import NotFound, WorkspaceError
from irm_desktop.models import Attachment as AttachmentTable
from irm_desktop.models import Interview as InterviewTable
from irm_desktop.models import Source as SourceTable
from irm_desktop.models import Support as SupportTable
from irm_desktop.models.registry import Columns
from irm_desktop.storage.citing import cite_anew
from irm_desktop.storage.editing import Editing, live_row
from irm_desktop.storage.plans import filled
from irm_desktop.storage.recorder import Recorder
from irm_desktop.storage.twins import cites_meant
from irm_desktop.storage.written import as_written

_SOURCES = SourceTable.__table__


def _count(table: Any) -> Any:
    found = select(func.count()).where(table.source_id == SourceTable.id, ~table.deleted)
    return found.scalar_subquery()


_FIELDS = tuple(column for column in _SOURCES.columns if column.name != "text")
# By what sources are known again, and no more: they are looked through while somebody types.
_TOLD_BY = (
    select(
        _SOURCES.c.id, _SOURCES.c.url, _SOURCES.c.title, _SOURCES.c.date_words, _SOURCES.c.date_iso
    )
    .where(~_SOURCES.c.deleted)
    .order_by(_SOURCES.c.position, _SOURCES.c.id)
)


def source_query(*, texts: bool) -> Select[Any]:
    """Live sources with how much hangs on them, in the order they were added. Their texts can be
    long: a list does without."""
    columns = _SOURCES.columns if texts else _FIELDS
    return (
        select(
            *columns,
            _count(AttachmentTable).label("files"),
            _count(SupportTable).label("supported"),
        )
        .where(~_SOURCES.c.deleted)
        .order_by(_SOURCES.c.position, _SOURCES.c.id)
    )


def source_of(row: Row[Any]) -> Source:
    return Source(
        id=row.id,
        member_id=row.member_id or "",
        position=row.position,
        key=row.key,
        kind=row.kind,
        ground=row.ground,
        title=row.title,
        author=row.author,
        container=row.container,
        publisher=row.publisher,
        place=row.place,
        number=row.number,
        pages=row.pages,
        date=PartialDate(row.date_words, row.date_iso),
        url=row.url,
        accessed=row.accessed,
        language=row.language,
        remark=row.remark,
        text=getattr(row, "text", ""),
        attachment_count=row.files,
        support_count=row.supported,
    )


class Sources(Editing):
    """What concerns sources as such."""

    def sources(self, member_id: str | None = None) -> tuple[Source, ...]:
        """The sources of a member, or all, in the order they were added; without their texts."""
        query = source_query(texts=False)
        if member_id is not None:
            query = query.where(_SOURCES.c.member_id == member_id)
        with self._reading() as connection:
            return tuple(source_of(row) for row in connection.execute(query))

    def source(self, source_id: str) -> Source:
        """Raises NotFound."""
        query = source_query(texts=True).where(_SOURCES.c.id == source_id)
        with self._reading() as connection:
            row = connection.execute(query).first()
        if row is None:
            raise NotFound("This source is not in the workspace, or it was deleted.", "no-source")
        return source_of(row)

    def source_by_key(self, key: str) -> Source:
        """The source that is cited as `[@key]`. Raises NotFound."""
        query = source_query(texts=True).where(_SOURCES.c.key == key.strip().lstrip("@"))
        with self._reading() as connection:
            row = connection.execute(query).first()
        if row is None:
            raise NotFound(f"There is no source {key} in the workspace.", "no-source")
        return source_of(row)

    def add_source(self, member_id: str, *, kind: str, **fields: object) -> Change:
        """A source of a member; its key is made where none is given.

        Raises WorkspaceError `exists` where another source has the key, `cannot` for a key that
        cannot be cited or a kind that there is not.
        """
        with self._operation("") as op:
            live_row(op.connection, "member", member_id)
            created = self._create_source(op, {"member": member_id, "kind": kind, **fields})
        return replace(op.change, created=created)

    def _create_source(self, op: Recorder, fields: Mapping[str, object]) -> str:
        """Writes a source into an operation, which takes its sentence from it."""
        (created,) = self._create_sources(op, [fields])
        return created

    def _create_sources(self, op: Recorder, several: Iterable[Mapping[str, object]]) -> list[str]:
        """Writes sources into an operation. Each has a key of its own, made where none is given."""
        taken = keys_taken(op.connection)
        last = op.connection.execute(select(func.max(_SOURCES.c.position))).scalar_one_or_none()
        created = []
        for place, fields in enumerate(several, (last or 0) + 1):
            new = {name: as_written("source", name, value) for name, value in fields.items()}
            key = str(new.get("key") or "") or _made_key(new, taken)
            refuse_key(taken, key)
            taken.add(key)
            op.sentence = f"Source {key} added"
            op.touch(str(fields["member"]))
            created.append(op.create("source", filled({"position": place, **new, "key": key})))
        return created

    def _also(
        self, op: Recorder, entity: str, record: str, changed: Mapping[str, object], row: Columns
    ) -> None:
        super()._also(op, entity, record, changed, row)
        if entity == "source" and "kind" in changed:
            _refuse_other_kind(op.connection, record)
        if entity == "source" and "key" in changed:
            refuse_key(keys_taken(op.connection, record), str(changed["key"]))
            meant = cites_meant(op.connection, record)
            cite_anew(op, str(row["key"]), str(changed["key"]), meant)

    def same_source(self, fields: Mapping[str, object], but: str = "") -> Source | None:
        """A source that is the same work as one with `fields` (title, url, date): by its DOI or
        address, else by the letters of its title with its year. `but`: one that is passed over."""
        query = _TOLD_BY.where(_SOURCES.c.id != but)
        known: KnownWorks[str] = KnownWorks()
        with self._reading() as connection:
            for one, url, title, words, iso in connection.execute(query):
                known.add(url, title, _date_words(PartialDate(words, iso)), one)
        found = known.find(*told_by(fields))
        return None if found is None else self.source(found)


def known_works(sources: Iterable[Source]) -> KnownWorks[Source]:
    """Sources as they are known again."""
    known: KnownWorks[Source] = KnownWorks()
    for one in sources:
        known.add(one.url, one.title, _date_words(one.date), one)
    return known


def told_by(fields: Mapping[str, object]) -> tuple[str, str, str]:
    """By what a work is known: its address, its title and its date in words."""
    url, title = (str(fields.get(name) or "") for name in ("url", "title"))
    return url, title, _date_words(fields.get("date"))


def _date_words(date: object) -> str:
    return f"{date.iso} {date.words}" if isinstance(date, PartialDate) else ""


def _made_key(fields: Mapping[str, object], taken: set[str]) -> str:
    author, publisher, title = (
        str(fields.get(name) or "") for name in ("author", "publisher", "title")
    )
    return made_key(author, publisher, title, _date_words(fields.get("date")), taken)


def _refuse_other_kind(connection: Connection, source_id: str) -> None:
    """Raises WorkspaceError `cannot` for the source that an interview is: as a document it could be
    cited whatever its people agreed to."""
    query = select(InterviewTable.number).where(
        InterviewTable.source_id == source_id, ~InterviewTable.deleted
    )
    if (number := connection.execute(query).scalar()) is not None:
        raise WorkspaceError(
            f"This source is interview {number}, and stays one: what may be cited of it follows "
            "from the consent to it. Add another source for a document.",
            "cannot",
        )


def keys_taken(connection: Connection, but: str = "") -> set[str]:
    """The keys of all sources other than `but`."""
    query = select(_SOURCES.c.key).where(~_SOURCES.c.deleted, _SOURCES.c.id != but)
    return set(connection.execute(query).scalars())


def refuse_key(taken: Iterable[str], key: str) -> None:
    """Raises WorkspaceError: `cannot` for what cannot stand in `[@key]`, `exists` for a key of
    another source."""
    if not is_key(key):
        raise WorkspaceError(
            f"A source cannot be cited as “{key}”. Use letters, digits, and . : / + - _ without "
            "blanks, beginning with a letter or digit.",
            "cannot",
        )
    if fold(key) in {fold(one) for one in taken}:
        raise WorkspaceError(
            f"There is a source {key} already. Give this one another key, or cite that one.",
            "exists",
        )
