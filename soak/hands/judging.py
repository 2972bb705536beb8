"""After the storm: four files and an office that have to be the same, with all that was ever
acknowledged."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from irm_desktop.domain.merge_records import Conflict
from irm_desktop.models import Attachment, Base, JournalHead, Operation
from irm_desktop.storage.arrivals import read_odd
from irm_desktop.storage.attachments import whole_file
from irm_desktop.storage.change_set import full_hash
from irm_desktop.storage.file_exchange import wanted_hashes
from irm_desktop.storage.journal import read_entries
from irm_desktop.storage.workspace import Workspace
from irm_desktop.sync.office.connecting import in_workspace
from irm_desktop.sync.office.door import Office
from irm_desktop.sync.office.marks import read_marks
from irm_desktop.sync.office.workspace import OfficeWorkspace
from soak.hands.laptop import Laptop, Wrong
from soak.history.real_office import office_rows
from soak.history.rows import Rows, read_rows
from soak.told import at_home
from tests.builders import the_library

# Two people gave two records one name: a conflict, and nothing that the check could mend.
_NO_FAULT = frozenset({"key-repeated"})
_ATTACHED = Base.metadata.tables[Attachment.__tablename__]
_FILES = select(_ATTACHED.c.sha256).where(~_ATTACHED.c.deleted, _ATTACHED.c.sha256 != "").distinct()
_HEADS = select(JournalHead.record, JournalHead.field, JournalHead.op_id)
_DONE = select(Operation.id, Operation.sentence, Operation.actor, Operation.at)

Told = tuple[object, ...]  # of a conflict all but words: a name is only told where its key is


@dataclass(frozen=True)
class Content:
    """What one of them holds."""

    name: str
    rows: Rows
    hashes: dict[str, str]  # of every entry
    numbers: dict[tuple[str, int], str]  # entry by writer and number
    operations: dict[str, tuple[str, ...]]  # of entries: sentence, actor, time
    heads: frozenset[tuple[str, ...]]
    files: frozenset[str]  # whose bytes are what their hash says
    conflicts: tuple[Told, ...] | None  # None: nobody asked


def judge(laptops: Sequence[Laptop], office: str) -> tuple[Content, ...]:
    """What they all hold. Raises Wrong where that is not the same, not sound, or not all."""
    found = [of_laptop(one) for one in laptops]
    found.append(of_office(office, laptops[0]))
    for other in found[1:]:
        _same(found[0], other)
    for one in laptops:
        for entry, digits in one.acknowledged().items():
            if found[0].hashes.get(entry) != digits:
                raise Wrong(f"an entry that {one.name} was told of as kept is lost or another")
    return tuple(found)


def of_laptop(laptop: Laptop) -> Content:
    """Raises Wrong where its check finds anything, or an entry stands before what it replaces."""
    with (
        at_home(laptop.folder / "judge"),
        Workspace.open(laptop.path, actor="Judge", library=the_library()) as workspace,
    ):
        _sound(laptop.name, [one for one in workspace.check() if one.code not in _NO_FAULT])
        rows, conflicts = read_rows(workspace), tuple(map(_told, workspace.conflicts()))
        with workspace._reading() as connection:
            return _content(laptop.name, connection, rows, conflicts)


def of_office(url: str, laptop: Laptop) -> Content:
    """As of a laptop; that its tables are what its journal says is the check of the window's own
    workspace."""
    with Office(url) as office:
        [held] = office.workspaces()
        with at_home(laptop.folder / "judge"):
            path = laptop.folder / "office.irmoffice"
            path.touch()
            with OfficeWorkspace.enter(office, path, library=the_library(), only=held.id) as seen:
                _sound("the office", [one for one in seen.check() if one.code not in _NO_FAULT])
        with office.snapshot() as connection:
            in_workspace(connection, held.id)
            rows = office_rows(connection, held.id)
            content = _content("the office", connection, rows, None)
            marks = {name: mark.seq for name, mark in read_marks(connection, held.id).items()}
    if marks != dict(sorted(content.numbers)):
        raise Wrong("the vector of the office is not that of its journal")
    return content


def _content(
    name: str, connection: Connection, rows: Rows, conflicts: tuple[Told, ...] | None
) -> Content:
    entries, odd = read_entries(connection), read_odd(connection)
    places = {one.op_id: place for place, one in enumerate(entries)}
    for one in entries:
        for before in json.loads(one.parents):
            if places.get(before, len(entries)) >= places[one.op_id]:
                raise Wrong(f"{name} holds an entry before what it replaces")
    if lacking := wanted_hashes(connection):
        raise Wrong(f"{name} lacks {len(lacking)} files")
    named = connection.execute(_FILES).scalars().all()
    used = {one.operation for one in entries}
    done = {row.id: tuple(row)[1:] for row in connection.execute(_DONE) if row.id in used}
    return Content(
        name,
        rows,
        {one.op_id: full_hash(one, odd) for one in entries},
        {(one.writer, one.seq): one.op_id for one in entries},
        done,
        frozenset(map(tuple, connection.execute(_HEADS))),
        frozenset(one for one in named if whole_file(connection, one[:8], one) is not None),
        conflicts,
    )


def _told(one: Conflict) -> Told:
    sides = tuple((side.ids, side.person, side.at, side.shown) for side in one.sides)
    return one.kind, one.key, one.plan_id, one.subject, one.field, sides


def _sound(name: str, findings: Sequence[object]) -> None:
    if findings:
        raise Wrong(f"the check of {name} finds: {findings[0].message}")  # type: ignore[attr-defined]


def _same(one: Content, other: Content) -> None:
    for what, difference in _differences(one, other):
        raise Wrong(f"{what}: {one.name} and {other.name} are not the same: {difference}")


def _differences(one: Content, other: Content) -> Iterator[tuple[str, str]]:
    for what in ("hashes", "numbers", "operations", "rows"):
        mine, theirs = getattr(one, what), getattr(other, what)
        apart = [key for key in {*mine, *theirs} if mine.get(key) != theirs.get(key)]
        if apart:
            key = min(apart)
            yield what, f"{len(apart)}, as {key}: {mine.get(key)}, {theirs.get(key)}"
    if one.heads != other.heads:
        yield "heads", str(sorted(one.heads ^ other.heads)[:2])
    if one.files != other.files:
        yield "files", str(sorted(one.files ^ other.files)[:2])
    if other.conflicts is not None and one.conflicts != other.conflicts:
        apart = [
            (each, "here" if each in (one.conflicts or ()) else "there")
            for each in (*(one.conflicts or ()), *other.conflicts)
            if (each in (one.conflicts or ())) != (each in other.conflicts)
        ]
        yield "conflicts", str(apart[:2] or "in another order")
