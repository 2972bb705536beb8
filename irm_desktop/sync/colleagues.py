"""The people whose cards we have, and of whom we know that the card is theirs."""

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from irm_desktop import paths
from irm_desktop.domain.chosen_file import parsed_json
from irm_desktop.domain.text import clean, fold, one_line
from irm_desktop.errors import NotFound, UserError
from irm_desktop.storage.backup import write_whole
from irm_desktop.storage.entries import stamp
from irm_desktop.storage.failures import told
from irm_desktop.sync.identity import Card, made_card, plain_name

FILE = "colleagues.json"
MOST = 500  # colleagues
_FORMAT, _VERSION = "irm-desktop colleagues", 1
_MOST = 1 << 20  # bytes
_LONGEST_NOTE = 300  # letters


@dataclass(frozen=True, slots=True)
class Colleague:
    """`confirmed`: the short code was compared. `added` is ISO date-time, UTC."""

    card: Card
    confirmed: bool
    added: str
    note: str = ""

    @property
    def name(self) -> str:
        return self.card.name

    @property
    def key(self) -> str:
        """As of the card: by it a colleague is told apart from others of the name."""
        return self.card.key


@dataclass(frozen=True, slots=True)
class Known:
    """Our own card, and the colleagues by name."""

    own: Card
    colleagues: tuple[Colleague, ...]


@dataclass(frozen=True, slots=True)
class Given:
    """A card that somebody sent. `there`: the colleague it is of, where it is in the list;
    `namesakes`: who goes by its name with another key."""

    card: Card
    there: Colleague | None = None
    namesakes: tuple[Colleague, ...] = ()


class Colleagues:
    """The list in a file of its own, written whole at each change. Raises UserError
    colleagues-damaged or newer where the file cannot be read, and what the disk reports."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = paths.data() / FILE if path is None else path

    def list(self) -> tuple[Colleague, ...]:
        """All, by name."""
        try:
            with told(self.path), self.path.open("rb") as opened:
                content = opened.read(_MOST + 1)
        except FileNotFoundError:
            return ()
        try:
            body = parsed_json(content) if len(content) <= _MOST else {}
            if body["format"] == _FORMAT and body["version"] > _VERSION:
                raise UserError(
                    f"{self.path} was written by a newer version of this program. Install that "
                    "version or a later one to see your colleagues.",
                    "newer",
                )
            found = [_colleague(one) for one in body["colleagues"]]
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise UserError(
                f"The list of your colleagues, {self.path}, is damaged. Put a copy of it in its "
                "place; or move it away and add your colleagues’ cards again.",
                "colleagues-damaged",
            ) from error
        return tuple(sorted(found, key=lambda one: (fold(one.name), one.key)))

    def add(self, card: Card, note: str = "") -> Colleague:
        """A colleague whose card it is, not confirmed yet; who is there already stays as they are.
        Raises UserError `too-many`."""
        known = self.list()
        there = next((one for one in known if one.key == card.key), None)
        if there is not None:
            return there
        if len(known) >= MOST:
            raise UserError(
                f"There are {MOST} colleagues in the list already. Remove some first.", "too-many"
            )
        made = Colleague(card, False, stamp(datetime.now(UTC)), _plain_note(note))
        self._write((*known, made))
        return made

    def confirm(self, who: str) -> Colleague:
        """The short code was compared and is the same. Raises NotFound, UserError `ambiguous`."""
        return self._changed(who, lambda one: replace(one, confirmed=True))

    def doubt(self, who: str) -> Colleague:
        """The short code was compared and is another: whoever was confirmed is so no more. Raises
        NotFound, UserError `ambiguous`."""
        return self._changed(who, lambda one: replace(one, confirmed=False))

    def rename(self, who: str, name: str) -> Colleague:
        """Raises NotFound, UserError: ambiguous, usage (no name)."""
        plain = plain_name(name)
        if not plain:
            raise UserError("A colleague needs a name. Give one.", "usage")
        return self._changed(who, lambda one: replace(one, card=replace(one.card, name=plain)))

    def note(self, who: str, note: str) -> Colleague:
        """Raises NotFound, UserError `ambiguous`."""
        return self._changed(who, lambda one: replace(one, note=_plain_note(note)))

    def remove(self, who: str) -> Colleague:
        """Nothing more is locked for them, and what they send is of somebody unknown. Raises
        NotFound, UserError `ambiguous`."""
        gone = self.find(who)
        self._write(tuple(one for one in self.list() if one.key != gone.key))
        return gone

    def find(self, who: str) -> Colleague:
        """The one with a name, or whose key begins so. Raises NotFound, UserError `ambiguous`."""
        found = self.named(who)
        if len(found) > 1:
            keys = ", ".join(one.key for one in found)
            raise UserError(
                f"Several colleagues go by {who}. Say which by the key: {keys}.", "ambiguous"
            )
        return found[0]

    def named(self, who: str) -> tuple[Colleague, ...]:
        """All with a name, as of a person with two computers; else whose key begins so. A whole key
        is never a name: nobody is confirmed by a card that calls itself as another's key. Raises
        NotFound."""
        known, wanted = self.list(), fold(who)
        found = tuple(one for one in known if one.key == who)
        found = found or tuple(one for one in known if fold(one.name) == wanted)
        if not found and len(wanted) >= 4:
            found = tuple(one for one in known if one.key.startswith(wanted))
        if not found:
            raise NotFound(
                f"There is no colleague {who} in your list. Add the card first, or look at the "
                "names in the list.",
                "no-colleague",
            )
        return found

    def confirmed(self) -> tuple[Colleague, ...]:
        """Those for whom things are locked without a further question."""
        return tuple(one for one in self.list() if one.confirmed)

    def by_verify(self, verify: str) -> Colleague | None:
        """Who signs with a key; a card that somebody else made of it is never confirmed."""
        found = [one for one in self.list() if one.card.verify == verify]
        return max(found, key=lambda one: one.confirmed, default=None)

    def _changed(self, who: str, change: Callable[[Colleague], Colleague]) -> Colleague:
        found = self.find(who)
        now = change(found)
        self._write(tuple(now if one.key == found.key else one for one in self.list()))
        return now

    def _write(self, colleagues: tuple[Colleague, ...]) -> None:
        body = {
            "format": _FORMAT,
            "version": _VERSION,
            "colleagues": [
                {
                    "name": one.card.name,
                    "recipient": one.card.recipient,
                    "verify": one.card.verify,
                    "confirmed": one.confirmed,
                    "added": one.added,
                    "note": one.note,
                }
                for one in colleagues
            ],
        }
        content = json.dumps(body, indent=1, ensure_ascii=False).encode("utf-8") + b"\n"
        with told(self.path):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self.path, content)


def _colleague(one: Any) -> Colleague:
    """Raises ValueError, KeyError, TypeError."""
    card = made_card(one["name"], one["recipient"], one["verify"])
    return Colleague(card, one["confirmed"] is True, str(one["added"]), str(one.get("note", "")))


def _plain_note(note: str) -> str:
    return one_line(clean(note))[:_LONGEST_NOTE]
