"""The steps of a history that are more than an act at one laptop."""

from irm_desktop.domain.changes import Change
from irm_desktop.domain.merge_records import FIELD, KEPT_RECORD, RATING, Conflict
from irm_desktop.domain.vectors import NOTHING, Vector
from irm_desktop.errors import UserError
from soak.history.acts import WORDS, Act
from soak.history.exchange import deliver, hand_over, post, take_up
from soak.history.laptop import Clock, Laptop
from soak.history.versions import conflicts_of, listed_in
from soak.history.world import NAMES, World, Wrong, written

_MOST = 4  # backups, of which the oldest goes


def send(world: World, laptop: Laptop, pick: int, form: str) -> None:
    """What is beyond what somebody had a little while ago, perhaps after all that was sent before:
    it waits with others; what is new since it sent last; or all."""
    since: Vector = NOTHING
    if pick % 2:
        since = world.vectors[-1 - pick // 2 % len(world.vectors)]
    elif pick % 4:
        since = world.sent.get(laptop.name, world.vectors[0])
    world.sent[laptop.name] = post(world, laptop, since, form).what.until


def get(world: World, laptop: Laptop, pick: int) -> None:
    """Any mail: old, new, once more, or before what it follows."""
    if world.mail:
        deliver(world, laptop, world.mail[-1 - pick % len(world.mail)])


def hand(world: World, source: Laptop, target: Laptop) -> None:
    if source is not target:
        hand_over(world, source, target)


def sync_with_office(world: World, laptop: Laptop) -> None:
    """Push, then pull. The office is a file at which nobody sits, or a real one."""
    if world.real_office is not None:
        world.real_office.sync(world, laptop)
    else:
        office = world.office()
        hand_over(world, laptop, office)
        hand_over(world, office, laptop)
    world.counts["synced with the office"] += 1


def turn(world: World, laptop: Laptop, kind: str) -> None:
    """An undo or a redo; where there is nothing to be done again something is undone first."""
    if not world.turn(laptop, kind) and kind == "redo" and world.turn(laptop, "undo"):
        world.turn(laptop, kind)


def settle(world: World, laptop: Laptop, pick: int, value: int) -> None:
    """A person looks at a conflict and says what holds: a side, or something else. Who has none
    takes up first what the next one has."""
    found = _to_settle(laptop)
    if not found:
        after = world.laptops.index(laptop) + 1
        hand(world, world.laptop(after), laptop)
        found = _to_settle(laptop)
    if not found:
        return
    one = found[pick % len(found)]
    _all_listed(world, laptop, one)
    known = frozenset(laptop.known)
    try:
        with laptop.version():
            change = _settled(laptop, one, value)
    except UserError as error:
        world.counts[f"not settled: {error.code}"] += 1
        world.notice(laptop)
        return
    world.counts[f"settled: {one.kind}"] += 1
    world.notice(laptop, written(laptop, change.operation_id), known)


def _to_settle(laptop: Laptop) -> list[Conflict]:
    return [one for one in conflicts_of(laptop) if one.kind in (FIELD, RATING, KEPT_RECORD)]


def _settled(laptop: Laptop, one: Conflict, value: int) -> Change:
    if one.kind == KEPT_RECORD:
        if value % 2:
            return laptop.workspace.keep_record(one.key)
        return laptop.workspace.delete_record(one.key)
    if one.proposal is not None and value % 3 == 0:
        return laptop.workspace.settle(one.key, {one.field: one.proposal.text})
    if value == 7 and one.kind == FIELD and isinstance(one.sides[0].values[one.field], str):
        return laptop.workspace.settle(one.key, {one.field: WORDS[value % 3]}, "seen all")
    return laptop.workspace.settle(one.key, one.sides[value % len(one.sides)].values)


def _all_listed(world: World, laptop: Laptop, one: Conflict) -> None:
    """Who settles is shown every version there is."""
    if one.kind != FIELD:
        return
    listed = listed_in([one])[one.record, one.field]
    for version in world.oracle.standing(one.record, one.field, laptop.known):
        if version.value not in listed:
            raise Wrong(f"not shown to {laptop.name}, who settles {one.words}: {version}")


def back_up(world: World, laptop: Laptop) -> None:
    world.backups = [*world.backups[-_MOST + 1 :], (laptop.name, laptop.moment())]


def restore(world: World, laptop: Laptop, pick: int) -> None:
    """From a backup of this laptop, or of any: what was not sent since is gone."""
    found = [one for name, one in world.backups if name == laptop.name or not pick]
    if found:
        laptop.restore(found[pick % len(found)])
        world.counts["restored"] += 1


def copy(world: World, laptop: Laptop) -> None:
    """Somebody else goes on with a copy of the file."""
    there = {one.name for one in world.laptops}
    free = [name for name in NAMES if name not in there]
    if free:
        world.join(free[0], laptop.moment(), Clock())
        world.counts["copied"] += 1


def kill(world: World, laptop: Laptop, act: Act, choice: tuple[int, int], *, after: bool) -> None:
    with laptop.killed_at_commit(after=after):
        world.act(laptop, act, *choice)
    world.counts["killed"] += 1
    world.notice(laptop)


def kill_merge(world: World, laptop: Laptop, pick: int, *, after: bool) -> None:
    """In the middle of taking up mail; it comes once more."""
    if world.mail:
        mail = world.mail[-1 - pick % len(world.mail)]
        with laptop.killed_at_commit(after=after):
            take_up(world, laptop, mail)
        world.counts["killed"] += 1
        deliver(world, laptop, mail)


def start_again(world: World, laptop: Laptop, *, upgrade: bool) -> None:
    if upgrade:
        world.counts["upgraded"] += laptop.old
        laptop.upgrade()
    else:
        laptop.close()
        laptop.open()
    world.forget_changes(laptop)
    world.counts["started again"] += 1
