"""What goes from laptop to laptop: mail that is lost, repeated and mixed up, and the office."""

import shutil
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from irm_desktop.domain.merge_records import EMPTY, LARGE, NEWER, UNKNOWN, MergeDone
from irm_desktop.domain.vectors import Vector
from irm_desktop.storage.change_set import ChangeSet
from irm_desktop.storage.waiting import Waiting
from irm_desktop.sync.bundle import read_bundle, read_copy, write_bundle
from irm_desktop.sync.bundle_package import BEGINS
from irm_desktop.sync.colleagues import Colleagues
from irm_desktop.sync.identity import Identity, own_identity
from soak.history.laptop import Laptop
from soak.history.world import Mail, World

LIST, BUNDLE, COPY = "list", "bundle", "copy"  # as what something is sent
AGREED = frozenset({LARGE, NEWER, UNKNOWN, EMPTY})


def outgoing(laptop: Laptop, since: Vector) -> ChangeSet:
    with laptop.version():
        return laptop.workspace.outgoing(since)


def vector(laptop: Laptop) -> Vector:
    return laptop.workspace.vector()


def post(world: World, laptop: Laptop, since: Vector, form: str = LIST) -> Mail:
    """What a laptop sends: all that is beyond a vector, as a bundle or as it is; or its file."""
    name = f"mail {len(world.mail)}"
    if form == COPY:
        what = _as_copy(world, laptop, name)
    else:
        what = _as_list(outgoing(laptop, since), name)
        what = _as_bundle(world, what, name) if form == BUNDLE else what
    mail = Mail(name, what, frozenset(laptop.known))
    world.mail.append(mail)
    world.vectors += [since, what.until]
    world.counts["sent"] += 1
    world.counts[f"sent as a {form}"] += 1
    return mail


def _as_list(what: ChangeSet, name: str) -> ChangeSet:
    """As nothing but facts, the bytes of its files among them: the laptop may be closed soon."""
    files = {one: what.read(one) for one in what.files} if what.read else {}
    return replace(what, name=name, sha256=name, data=name.encode(), read=files.__getitem__)


def _as_bundle(world: World, what: ChangeSet, name: str) -> ChangeSet:
    """Signed, packed, locked and read again. All laptops have the same keys: whom a bundle is for
    is not what is tried here."""
    me, target = _keys(), world.folder / f"{name}.irmb"
    write_bundle(what, target, me, [me.card])
    return _read(world, target.read_bytes(), name)


def _read(world: World, content: bytes, name: str) -> ChangeSet:
    return read_bundle(content, _keys(), Colleagues(world.folder / "none.json"), name)


@cache
def _keys() -> Identity:
    with TemporaryDirectory() as made:
        return own_identity("Everybody", Path(made))


def _as_copy(world: World, laptop: Laptop, name: str) -> ChangeSet:
    """The whole file, as somebody copies it who has closed it first."""
    laptop.close()
    copied = world.folder / f"{name}.irm"
    shutil.copyfile(laptop.path, copied)
    laptop.open()
    return replace(read_copy(copied), name=name)


def take_up(world: World, laptop: Laptop, mail: Mail) -> MergeDone:
    """What came with it and what had waited for it is known there now."""

    def waiting(one: Waiting) -> ChangeSet:
        if one.data.startswith(BEGINS):
            return _read(world, one.data, one.name)
        return _mail(world.mail, one.name).what

    with laptop.version():
        done = laptop.workspace.merge(mail.what, AGREED, waiting)
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


def deliver(world: World, laptop: Laptop, mail: Mail) -> None:
    """Mail arrives, for the first time or again; the rest is lost on the way."""
    world.counts["came again"] += (laptop.name, mail.name) in world.delivered
    world.delivered.add((laptop.name, mail.name))
    take_up(world, laptop, mail)


def _mail(several: Sequence[Mail], name: str) -> Mail:
    return next(one for one in several if one.name == name)


def hand_over(world: World, source: Laptop, target: Laptop) -> MergeDone:
    """As a stick does it: exactly what the other lacks. It is nobody else's mail."""
    mail = post(world, source, vector(target))
    world.mail.pop()
    return take_up(world, target, mail)
