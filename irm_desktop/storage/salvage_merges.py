"""The merges of a damaged workspace, in the places that their entries have in the new file."""

from collections.abc import Iterable, Mapping, Sequence

from irm_desktop.storage.entries import Entry
from irm_desktop.storage.salvage_reading import Found, Rows


def join_merges(
    merges: Rows,
    damaged: Found,
    backup: Found,
    entries: Sequence[Entry],
    known: Mapping[str, object],
) -> Rows:
    """The rows of merges whose operation is `known` and of which an entry was saved."""
    old = {**_places(backup), **_places(damaged)}
    new = {one.op_id: place for place, one in enumerate(entries, 1)}
    moved: Rows = []
    for one in merges:
        first, last = one.get("first"), one.get("last")
        if one.get("id") not in known or not (isinstance(first, int) and isinstance(last, int)):
            continue
        places = [
            new[op_id] for place, op_id in old.items() if first <= place <= last and op_id in new
        ]
        if places:
            moved.append({**one, "first": min(places), "last": max(places)})
    return moved


def after_entries(merges: Iterable[Mapping[str, object]]) -> dict[int, list[str]]:
    """The operations of merges by the place of the last entry that came with each."""
    found: dict[int, list[str]] = {}
    for one in merges:
        last = one["last"]
        if isinstance(last, int):
            found.setdefault(last, []).append(str(one["id"]))
    return found


def _places(found: Found) -> dict[int, str]:
    return {
        place: str(row.get("op_id"))
        for row in found.rows.get("journal", [])
        if isinstance(place := row.get("place"), int)
    }
