"""The end of a history: everybody exchanges with everybody, then all must be the same, and nothing
that was ever saved may be gone."""

from irm_desktop.domain.merge_records import Conflict
from soak.history.exchange import deliver, hand_over, vector
from soak.history.laptop import Laptop
from soak.history.older import NO_FIELD, NO_KIND
from soak.history.rows import Rows, read_heads
from soak.history.versions import conflicts_of, kept_in, listed_in
from soak.history.world import World, Wrong

# Two people gave two records one name: a conflict, and nothing that the check could mend.
_NO_FAULT = frozenset({"key-repeated", "newer-version"})


def finish(world: World) -> None:
    """Raises Wrong."""
    exchange_all(world)
    if world.real_office is not None:
        world.real_office.finish(world)
    first = world.laptops[0]
    for other in world.laptops[1:]:
        if vector(other) != vector(first):
            raise Wrong(f"{other.name} has not all that {first.name} has")
        if other.known != first.known:
            raise Wrong(f"{other.name} knows other things than {first.name}")
        _same(first, other, older=first.old or other.old)
    for one in world.laptops:
        if one.old:
            one.upgrade()
    heads = read_heads(first.workspace)
    for other in world.laptops[1:]:
        _same(first, other, older=False)
        if read_heads(other.workspace) != heads:
            raise Wrong(f"{other.name} has other heads than {first.name}")
    conflicts = _told_by_two(world)
    _sound(world.laptops[len(world.oracle.all) % len(world.laptops)])
    lost = world.oracle.lost(first.rows, first.known, listed_in(conflicts), kept_in(conflicts))
    if lost:
        raise Wrong("lost: " + "; ".join(map(str, lost)))
    world.counts["conflicts at the end"] += len(conflicts)
    world.counts["saved"] += len(world.oracle.all)


def _told_by_two(world: World) -> tuple[Conflict, ...]:
    """The conflicts as the first laptop lists them, and another, each time one of the others: as
    tables and heads are the same everywhere, only the order in which the journal came can make a
    difference, and to list them costs as much as a merge."""
    first, *others = world.laptops
    other = others[len(world.oracle.all) % len(others)]
    mine, theirs = conflicts_of(first), conflicts_of(other)
    if mine != theirs:
        more = [str(one) for one in theirs if one not in mine]
        less = [str(one) for one in mine if one not in theirs]
        said = f"{other.name} lists other conflicts than {first.name}"
        raise Wrong(f"{said}: {more} and not {less}")
    return mine


def exchange_all(world: World) -> None:
    """All mail arrives somewhere, then the first laptop gathers and gives. Once more where bytes of
    a file are lacking: who deleted it gives them after hearing that somebody brought it back."""
    first, *others = world.laptops
    for place, mail in enumerate(world.mail):
        if not place or not first.known >= mail.known:  # else it only costs time
            deliver(world, first, mail)
    arrived = {name for _, name in world.delivered}
    world.counts["lost on the way"] += sum(mail.name not in arrived for mail in world.mail)
    for _ in range(2):
        for one in others:
            hand_over(world, one, first)
        for one in others:
            hand_over(world, first, one)
        if not any(one.workspace.wanted_files() for one in world.laptops):
            break
    again = hand_over(world, others[0], first)
    if again.preview.entries or again.change.operation_id:
        raise Wrong("what was there already was taken up again")


def _same(one: Laptop, other: Laptop, *, older: bool) -> None:
    mine, theirs = (_comparable(laptop.rows, older=older) for laptop in (one, other))
    if mine == theirs:
        return
    for key in sorted({*mine, *theirs}):
        if mine.get(key) != theirs.get(key):
            said = f"{one.name} {mine.get(key)}, {other.name} {theirs.get(key)}"
            raise Wrong(f"apart: {key}: {said}")


def _comparable(rows: Rows, *, older: bool) -> Rows:
    """What an older version shows too. The place of a record in its table is no fact."""
    if not older:
        return rows
    kind, field = NO_FIELD
    return {
        (entity, record): {
            name: one for name, one in row.items() if (entity, name) != (kind, field)
        }
        for (entity, record), row in rows.items()
        if entity != NO_KIND
    }


def _sound(laptop: Laptop) -> None:
    found = [one for one in laptop.workspace.check() if one.code not in _NO_FAULT]
    if found:
        raise Wrong(f"the check of {laptop.name} finds: {found[0].message}")
