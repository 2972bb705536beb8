"""What the window reaches of colleagues and of bundles for them. `sync_services` gives it out; all
of it is asked for in the worker thread: a short code costs work, a disk may let one wait."""

from collections.abc import Callable, Sequence
from pathlib import Path

from irm_desktop.domain.text import fold
from irm_desktop.domain.vectors import NOTHING, Vector
from irm_desktop.errors import UserError
from irm_desktop.storage.change_set import ChangeSet
from irm_desktop.storage.workspace import Workspace
from irm_desktop.sync.bundle import Written, write_bundle
from irm_desktop.sync.colleagues import Colleague, Colleagues, Given, Known
from irm_desktop.sync.identity import (
    Card,
    card_in,
    card_of,
    not_own,
    own_identity,
    save_card,
    short_code,
)
from irm_desktop.sync.outlook import Foreseen, begins, outlook

NAMES = frozenset({"names-unchecked", "sealed-names"})  # codes: names of sealed people keep it back
Progress = Callable[[int, int], None]


class ColleagueDoor:
    """`actor` in each call is the name of whoever uses the window."""

    def __init__(self, colleagues: Colleagues) -> None:
        self._list = colleagues

    def known(self, actor: str) -> Known:
        """Makes keys of our own when they are first asked for. Raises UserError."""
        return Known(own_identity(actor).card, self._list.list())

    def given(self, actor: str, text: str) -> Given:
        """Whose card a text holds. Raises UserError: no-card, own-card."""
        known = self.known(actor)
        card = not_own(card_of(text), known.own)
        there = next((one for one in known.colleagues if one.key == card.key), None)
        same = [one for one in known.colleagues if fold(one.name) == fold(card.name)]
        return Given(card, there, () if there is not None else tuple(same))

    def card_in(self, path: Path) -> str:
        """The words of a file that may hold a card. Raises UserError."""
        return card_in(path)

    def save_own(self, actor: str, target: Path) -> None:
        """Writes our own card as a text file. Raises UserError."""
        save_card(own_identity(actor).card, target)

    def code(self, actor: str, card: Card) -> str:
        """What both read to each other by telephone: four groups of four digits."""
        return short_code(own_identity(actor).card, card)

    def add(self, card: Card) -> Colleague:
        return self._list.add(card)

    def confirm(self, key: str) -> Colleague:
        return self._list.confirm(key)

    def doubt(self, key: str) -> Colleague:
        return self._list.doubt(key)

    def rename(self, key: str, name: str) -> Colleague:
        return self._list.rename(key, name)

    def note(self, key: str, note: str) -> Colleague:
        return self._list.note(key, note)

    def remove(self, key: str) -> Colleague:
        return self._list.remove(key)

    # Bundles

    def foresee(
        self, workspace: Workspace, to: Sequence[Card], progress: Progress, *, everything: bool
    ) -> Foreseen:
        """What a bundle for `to` would hold. Raises UserError."""
        since = NOTHING if everything else begins(workspace, to)
        keys = {one.key for one in to}
        reaches = tuple(one for one in workspace.known_copies() if one.id in keys)
        try:
            return Foreseen(outlook(workspace.outgoing(since), progress), reaches)
        except UserError as error:
            if error.code not in NAMES:
                raise
            told = error
        found = outlook(workspace.outgoing(since, unchecked=True), progress)
        return Foreseen(found, reaches, told.code, told.message)

    def reached(self, workspace: Workspace) -> frozenset[str]:
        """The keys of the colleagues who are known to have a copy of this workspace."""
        return frozenset(one.id for one in workspace.known_copies())

    def send(
        self,
        workspace: Workspace,
        target: Path,
        to: Sequence[Card],
        progress: Progress,
        *,
        everything: bool = False,
        unchecked: bool = False,
        seal: tuple[str, str] = ("", ""),
    ) -> Written:
        """Writes the bundle, locked for `to`. `seal`: the passphrase with which the texts are
        searched, and why it is opened. Raises UserError; nothing is then left."""
        since = NOTHING if everything else begins(workspace, to)
        sent = _searched(workspace, since, seal, unchecked=unchecked)
        progress(0, len(sent.files))
        return write_bundle(sent, target, own_identity(workspace.actor), to, progress=progress)


def _searched(
    workspace: Workspace, since: Vector, seal: tuple[str, str], *, unchecked: bool
) -> ChangeSet:
    """With the seal open for as long as the texts are searched."""
    passphrase, why = seal
    if not passphrase:
        return workspace.outgoing(since, unchecked=unchecked)
    workspace.open_seal(passphrase, why)
    try:
        return workspace.outgoing(since)
    finally:
        workspace.close_seal()
