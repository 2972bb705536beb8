"""What we leave in an exchange folder: what others lack, and how far we have come."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cached_property
from pathlib import Path

from irm_desktop.domain.vectors import NOTHING, Vector
from irm_desktop.errors import UserError
from irm_desktop.storage.change_set import ChangeSet
from irm_desktop.storage.entries import stamp
from irm_desktop.storage.workspace import Workspace
from irm_desktop.sync.bundle import write_bundle
from irm_desktop.sync.exchange_files import Found, Mail, common, has_all, name_of, within_reach
from irm_desktop.sync.identity import Card, Identity

_MANY = 20  # bundles of our own, after which they are written as one


@dataclass(frozen=True, slots=True)
class Left:
    """The bundles and reports that were left; or why one could not be, with its code."""

    bundles: tuple[Path, ...] = ()
    reports: tuple[Path, ...] = ()
    notices: tuple[str, ...] = ()
    held: str = ""
    held_code: str = ""


class Leaving:
    """What we leave for `audience`, after a look into the folder. `everybody` are the cards of all
    whom we know: older files may be for others than today."""

    def __init__(
        self,
        workspace: Workspace,
        folder: Path,
        me: Identity,
        audience: Sequence[Card],
        everybody: Sequence[Card],
        found: Found,
    ) -> None:
        self._workspace, self._folder, self._me = workspace, folder, me
        self._audience, self._everybody, self._found = audience, everybody, found
        self._mine = workspace.vector()
        self._said = {one.id: one.vector for one in workspace.known_copies()}
        self._all_have = common([self._has(one) for one in audience])

    def leave(self, *, unchecked: bool) -> Left:
        """Leaves a bundle where somebody lacks something that does not lie there; else, where it
        is not said yet, how far we have come."""
        if not self._audience:
            words = "Nothing was left: there is no confirmed colleague who could read it."
            return Left(notices=(words,))
        reachable = [one for one in self._found.trusted() if one.reaches(self._audience)]
        there = within_reach(self._all_have, reachable)
        anew = len([one for one in self._found.mine if not one.empty]) >= _MANY
        written: tuple[Path, ...] = ()
        newest = self._newest  # this others believe, also where we went back to a backup since
        told = newest is not None and newest.until == self._mine and newest.reaches(self._audience)
        try:
            if anew or not has_all(there, self._mine):
                since = self._all_have if anew else there
                sent = self._workspace.outgoing(since, unchecked=unchecked)
                written = (self._write(sent),)
            elif not told:
                self._write(ChangeSet(self._workspace.id, (), until=self._mine))
        except UserError as error:
            return Left(held=error.message, held_code=error.code)
        self._tidy(anew=anew, bundle=bool(written), said=bool(written) or not told)
        return Left(written)

    def _has(self, card: Card) -> Vector:
        """What the folder says of them, else what they once said in another way."""
        said = self._said.get(card.key, NOTHING)
        return self._found.known.get(card.key, said)

    @cached_property
    def _newest(self) -> Mail | None:
        return max(self._found.mine, key=lambda one: one.peek.manifest.made, default=None)

    def _write(self, sent: ChangeSet) -> Path:
        now = datetime.now(UTC)
        if self._newest is not None and stamp(now) <= self._newest.peek.manifest.made:
            now = _after(self._newest.peek.manifest.made, now)
        target = self._folder / name_of(self._workspace.id, self._me, stamp(now))
        write_bundle(sent, target, self._me, self._audience, now=lambda: now)
        return target

    def _tidy(self, *, anew: bool, bundle: bool, said: bool) -> None:
        """Takes away files of ours that nobody waits for. `said`: a file that was written now says
        how far we have come; else the newest of the others does, and stays."""
        for path in self._found.broken:
            with suppress(OSError):
                path.unlink()
        for one in self._found.mine:
            if (said or one is not self._newest) and self._needless(one, anew=anew, bundle=bundle):
                with suppress(OSError):
                    one.path.unlink()

    def _needless(self, mail: Mail, *, anew: bool, bundle: bool) -> bool:
        if mail.empty:
            return True
        waiting = [
            one
            for one in {*self._everybody, *self._audience}
            if mail.reaches([one]) and not has_all(self._has(one), mail.until)
        ]
        if not waiting:
            return True
        replaced = anew or (bundle and not mail.reaches(self._audience))
        return replaced and set(waiting) <= set(self._audience)


def _after(made: str, now: datetime) -> datetime:
    """The moment after a file of ours was made by a clock that was ahead: what we say now is the
    newer of both."""
    try:
        return datetime.fromisoformat(made) + timedelta(milliseconds=1)
    except (ValueError, OverflowError):
        return now
