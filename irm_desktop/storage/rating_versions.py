"""The versions of a rating that people made without knowing of each other, each of them whole.

A value, its reason and its evidence belong together: where two people rated one question, the
value of one never stands beside the reason of the other. So an entry of a rating says in `seen`
which entries of the other fields its writer had before them, and what nobody knew of is a version
of its own. Entries of earlier versions of the program say nothing of it: they knew all before them.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from irm_desktop.storage.entries import Entry

RATING = "rating"
JUDGED = ("value", "reason", "evidence")
WHOLE = (*JUDGED, "rater", "rated_on")
Fields = Mapping[str, Sequence[Entry]]  # the newest first


class Version(NamedTuple):
    """What a rating was to who wrote `last` in it: of each field the entries that stood there, the
    newest first; several only where two had been merged without a word."""

    last: Entry
    fields: Fields

    def value_of(self, name: str) -> str | None:
        """The JSON text of a field; None where it had never been written."""
        found = self.fields.get(name)
        return found[0].value if found else None

    @property
    def judgement(self) -> tuple[str, ...]:
        """Value, reason and evidence; what is empty and what was never written are the same."""
        return tuple(_text(self.value_of(name)) for name in JUDGED)


def rating_versions(entries: Iterable[Entry], heads: Fields) -> tuple[Version, ...]:
    """The versions, the newest first; empty where there is one. `heads` are the entries of each
    field that no other replaces."""
    tops = [head for name in JUDGED for head in heads.get(name, ())]
    if not tops or _one_knows_all(tops):
        return ()
    every = sorted(
        {one.op_id: one for one in entries if one.field in WHOLE}.values(), key=_order
    )  # each stands after those it knew
    known = _known(every)
    above = 0
    for place, one in enumerate(every):
        if one.field in JUDGED:
            above |= known[place] & ~(1 << place)
    last = [p for p, one in enumerate(every) if one.field in JUDGED and not above >> p & 1]
    if len(last) < 2:
        return ()
    return tuple(_version(every, known[place], every[place]) for place in reversed(last))


def stand_apart(versions: Iterable[Version]) -> bool:
    """Whether they give the question different answers. Where they do not, the fields merge by
    themselves, as those of other records do."""
    answers = {entry.value for one in versions for entry in one.fields.get("value", ())}
    return len(answers) > 1


def merged_heads(versions: Sequence[Version], heads: Fields) -> dict[str, tuple[Entry, ...]]:
    """All that a version stands on, of each field of a rating whose versions stand apart; first
    what is shown. Shown is the newest value with what belongs to it; of a field that does not
    belong to it nothing is (`hidden_fields`)."""
    shown = _shown(versions, heads)
    found: dict[str, tuple[Entry, ...]] = {}
    for name in WHOLE:
        own = {entry.op_id for one in shown for entry in one.fields.get(name, ())}
        every = {entry.op_id: entry for one in versions for entry in one.fields.get(name, ())}
        every |= {entry.op_id: entry for entry in heads.get(name, ())}
        if every:
            ordered = sorted(every.values(), key=_order, reverse=True)
            found[name] = tuple(sorted(ordered, key=lambda one: one.op_id not in own))
    return found


def hidden_fields(versions: Sequence[Version], heads: Fields) -> frozenset[str]:
    """The fields that the version which is shown never had."""
    shown = _shown(versions, heads)
    return frozenset(name for name in WHOLE if not any(one.fields.get(name) for one in shown))


def shown_entries(versions: Sequence[Version], heads: Fields) -> frozenset[str]:
    """The ids of what the version which is shown stands on. Another may hold the same words: they
    are its own, and who writes in the one that is shown has not seen it."""
    shown = _shown(versions, heads)
    return frozenset(each.op_id for one in shown for some in one.fields.values() for each in some)


def _shown(versions: Sequence[Version], heads: Fields) -> list[Version]:
    newest = max(heads["value"], key=_order)
    return [one for one in versions if newest in one.fields.get("value", ())]


def _one_knows_all(tops: Sequence[Entry]) -> bool:
    """Whether the newest entry says itself that it knew the others: so it nearly always is."""
    newest = max(tops, key=_order)
    if len({top.field for top in tops}) < len(tops):
        return False
    if newest.seen is None:
        return True
    direct = {newest.op_id, *json.loads(newest.seen), *json.loads(newest.parents)}
    return all(one.op_id in direct for one in tops)


def _known(every: Sequence[Entry]) -> list[int]:
    """Of each entry those that its writer knew, itself among them, as bits by their places. Who
    rated and when belongs to the value that was written with it."""
    at = {entry.op_id: place for place, entry in enumerate(every)}
    beside = _beside(every)
    known: list[int] = []
    for place, entry in enumerate(every):
        bits = 1 << place
        if entry.field in JUDGED and entry.seen is None:
            bits |= (1 << place) - 1  # of an earlier version of the program
        if entry.field == "value":
            own = beside.get((entry.operation, entry.actor), 0)
            bits |= own or beside.get((entry.operation, ""), 0)
        listed = (*json.loads(entry.parents), *json.loads(entry.seen or "[]"))
        for before in (at[one] for one in listed if one in at):
            bits |= known[before] if before < place else 0
        known.append(bits)
    return known


def _beside(every: Sequence[Entry]) -> dict[tuple[str, str], int]:
    """Who rated and when, by operation and who wrote it, and by operation alone: the value of a
    reviewer is written with the name of who took it."""
    found: dict[tuple[str, str], int] = defaultdict(int)
    for place, entry in enumerate(every):
        if entry.field not in JUDGED:
            for who in (entry.actor, ""):
                found[entry.operation, who] |= 1 << place
    return found


def _version(every: Sequence[Entry], known: int, last: Entry) -> Version:
    there = [one for place, one in enumerate(every) if known >> place & 1]
    replaced = {parent for one in there for parent in json.loads(one.parents)}
    fields: dict[str, list[Entry]] = defaultdict(list)
    for entry in reversed(there):
        if entry.op_id not in replaced:
            fields[entry.field].append(entry)
    return Version(last, dict(fields))


def _order(entry: Entry) -> tuple[str, str]:
    return entry.hlc, entry.op_id


def _text(value: str | None) -> str:
    return "" if value in (None, "null", '""') else str(value)
