"""Where versions come from that stand side by side again: an undo, or a redo of a merge, writes
them anew, after the one value that stood there in between. That value is not what people had
seen when they wrote; what their first entries had replaced is."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice, product

from sqlalchemy import Connection

from irm_desktop.storage.entries import Entry
from irm_desktop.storage.versions import FieldOf, Step, before, entries_by_id

_MOST = 1000  # choices of first entries that are tried
Group = Sequence[Step]


def with_origins(
    connection: Connection, known: Mapping[FieldOf, Mapping[str, Step]]
) -> dict[FieldOf, Mapping[str, Step]]:
    """The steps of fields; those that were written again replace what they first replaced."""
    found = dict(known)
    for field, of_field in known.items():
        again = _written_again(of_field.values())
        if again:
            entries = {one.op_id: one for one in entries_by_id(connection, of_field)}
            found[field] = _traced(dict(of_field), entries, again)
    return found


def _written_again(known: Iterable[Step]) -> list[Group]:
    """The versions that one operation wrote side by side, the oldest operation first. Nothing but
    taking back, or doing again, writes several."""
    beside: dict[tuple[str, tuple[str, ...]], list[Step]] = defaultdict(list)
    for one in known:
        beside[one.operation, tuple(sorted(one.parents))].append(one)
    return sorted((ones for ones in beside.values() if len(ones) > 1), key=lambda ones: ones[0].hlc)


def _traced(
    known: dict[str, Step], entries: Mapping[str, Entry], again: Iterable[Group]
) -> dict[str, Step]:
    for group in again:
        first = next(_apart(known, [_alike(known, entries, one) for one in group]), None)
        if first is None:
            continue
        parents = [known[origin].parents for origin in first]
        for one, those in zip(group, parents, strict=True):
            known[one.op_id] = one._replace(parents=those)
    return known


def _alike(known: Mapping[str, Step], entries: Mapping[str, Entry], one: Step) -> list[str]:
    """The entries before this one in which the same person gave the same, the newest first."""
    wanted = (entries[one.op_id].value, entries[one.op_id].actor)
    earlier = before(known, one.op_id) - {one.op_id}
    found = [each for each in earlier if (entries[each].value, entries[each].actor) == wanted]
    return sorted(found, key=lambda each: (known[each].hlc, each), reverse=True)


def _apart(known: Mapping[str, Step], choices: Sequence[Sequence[str]]) -> Iterator[Sequence[str]]:
    """Of each choice one, so that none of them had seen another."""
    for chosen in islice(product(*choices), _MOST):
        earlier = (before(known, one) - {one} for one in chosen)
        if len(set(chosen)) == len(chosen) and set(chosen).isdisjoint(set().union(*earlier)):
            yield chosen
