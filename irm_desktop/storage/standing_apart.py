"""What stood side by side before something was done to it: undo puts it side by side again."""

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection

from irm_desktop.models import JournalEntry
from irm_desktop.models.registry import DELETED
from irm_desktop.storage.bulk import chunks
from irm_desktop.storage.journal import read_entries
from irm_desktop.storage.materialise import Materialised, materialise
from irm_desktop.storage.rating_versions import RATING, WHOLE
from irm_desktop.storage.reopening import Again, of_entries, of_versions
from irm_desktop.storage.turned import MergeTurned, Touched

Apart = Mapping[tuple[str, str], list[Again]]  # record, field -> its versions


def apart_before(connection: Connection, touched: Iterable[Touched], first: int) -> Apart:
    """The versions of the fields that a unit settled, whose first entry stands at place `first` in
    the journal; of a rating of all its fields."""
    settled = {one.record for one in touched if _may_settle(one)}
    if not settled:
        return {}
    entries = []
    for chunk in chunks(sorted(settled)):
        of_these = JournalEntry.record.in_(chunk)
        entries += read_entries(connection, of_these, JournalEntry.place < first)
    known = materialise(entries)
    found: dict[tuple[str, str], list[Again]] = {}
    for one in touched:
        if one.record in known and one.record in settled:
            for name, versions in apart(known[one.record], one.name).items():
                found[one.record, name] = versions
    return found


def apart_after(merged: MergeTurned) -> Apart:
    """The versions that a merge left side by side; of a rating of all its fields."""
    return {
        (record, other): versions
        for record, name in sorted(merged.open)
        for other, versions in apart(merged.after[record], name).items()
    }


def apart(known: Materialised, name: str) -> dict[str, list[Again]]:
    """The versions of a field of a record, with those of the others that belong to them; nothing
    where there is one."""
    heads = known.heads.get(name, ())
    if name == DELETED:
        kept = not known.values.get(DELETED) and any(one.value == "true" for one in heads)
        return {DELETED: of_entries(heads)} if kept else {}
    if len({one.value for one in heads}) < 2:
        return {}
    if known.entity == RATING and name in WHOLE and known.versions:
        told = known.heads.get("value", heads)  # reasons alone may stand apart, of no answer yet
        return dict(of_versions(known.versions, told[0].op_id))
    return {name: of_entries(heads)}


def _may_settle(one: Touched) -> bool:
    return len(one.joined) > 1 or (one.name == DELETED and one.before is True)
