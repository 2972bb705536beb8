"""What goes from laptop to laptop: mail that is lost, repeated and mixed up, and the office."""

from collections.abc import Sequence
from dataclasses import replace

from irm_desktop.domain.merge_records import EMPTY, LARGE, NEWER, UNKNOWN, MergeDone
from irm_desktop.domain.vectors import Vector
from irm_desktop.storage.change_set import ChangeSet
from irm_desktop.storage.waiting import Waiting
from soak.history.laptop import Laptop
from soak.history.world import Mail, World

_AGREED = frozenset({LARGE, NEWER, UNKNOWN, EMPTY})


def outgoing(laptop: Laptop, since: Vector) -> ChangeSet:
    with laptop.version():
        return laptop.workspace.outgoing(since)


def vector(laptop: Laptop) -> Vector:
    return laptop.workspace.vector()


def post(world: World, laptop: Laptop, since: Vector) -> Mail:
    """What a laptop sends: all that is beyond a vector. The bytes of its files lie in it."""
    what = outgoing(laptop, since)
    name = f"mail {len(world.mail)}"
    files = {one: what.read(one) for one in what.files} if what.read else {}
    sent = _named(what, name, files)
    mail = Mail(name, sent, frozenset(laptop.known))
    world.mail.append(mail)
    world.counts["sent"] += 1
    return mail


def _named(what: ChangeSet, name: str, files: dict[str, bytes]) -> ChangeSet:
    return replace(what, name=name, sha256=name, data=name.encode(), read=files.__getitem__)


def take_up(world: World, laptop: Laptop, mail: Mail) -> MergeDone:
    """What came with it and what had waited for it is known there now."""

    def waiting(one: Waiting) -> ChangeSet:
        return _mail(world.mail, one.name).what

    with laptop.version():
        done = laptop.workspace.merge(mail.what, _AGREED, waiting)
    world.counts["waited"] += done.waits
    world.counts["taken up"] += not done.waits
    world.counts["came along"] += len(done.taken_up)
    if not done.waits:
        laptop.known |= mail.known
        for name in done.taken_up:
            laptop.known |= _mail(world.mail, name).known
        if done.change.operation_id:
            laptop.merges[done.change.operation_id] = frozenset(laptop.known)
    world.forget_changes(laptop)
    return done


def _mail(several: Sequence[Mail], name: str) -> Mail:
    return next(one for one in several if one.name == name)


def hand_over(world: World, source: Laptop, target: Laptop) -> MergeDone:
    """As a stick does it: exactly what the other lacks. It is nobody else's mail."""
    mail = post(world, source, vector(target))
    world.mail.pop()
    return take_up(world, target, mail)
