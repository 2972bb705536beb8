"""Who we are to colleagues: keys of our own, the card that tells them, the code both compare.

The keys lie in the user's data folder, made on first use and never anywhere else. A card holds the
public halves: who has it can lock something for us and see that we signed it. Whether a card is
really of the person it names, two people find out by reading each other a short code.
"""

import base64
import hashlib
import json
import os
import re
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any
from unicodedata import category

from irm_desktop import paths
from irm_desktop.domain.canonical import canonical
from irm_desktop.domain.chosen_file import Reader, parsed_json, whole
from irm_desktop.domain.text import clean, one_line
from irm_desktop.errors import UserError
from irm_desktop.storage.backup import part_of, sync, write_whole
from irm_desktop.storage.failures import told
from irm_desktop.sync import boxes

BEGINS = "irm-card:"
FILE = "identity.json"
LONGEST_NAME = 100  # letters
_FORMAT, _VERSION = "irm-desktop identity", 1
_MOST = 1 << 16  # bytes of the file, letters of a card
_RECIPIENT = re.compile(r"age1[0-9a-z]{58}")
_VERIFY = re.compile(r"[0-9a-f]{64}")
_SUM = 8  # digits
_GROUPS, _DIGITS = 4, 4
_CARDS = Reader(
    "file with a card",
    "card",
    "add",
    "the program it came from",
    "Copy the line of the card.",
    _MOST,
)


@dataclass(frozen=True)
class Card:
    """What others may know of a person: a name, for whom things are locked (`age1…`), by which key
    signatures are proven (hexadecimal)."""

    name: str
    recipient: str
    verify: str

    @cached_property
    def key(self) -> str:
        """Tells cards apart by their keys, whatever their names: 16 hexadecimal digits."""
        return hashlib.sha256(f"{self.recipient} {self.verify}".encode("ascii")).hexdigest()[:16]

    @cached_property
    def text(self) -> str:
        """The card as one line, to be sent in any way."""
        said = canonical({"name": self.name, "recipient": self.recipient, "verify": self.verify})
        body = base64.urlsafe_b64encode(said.encode("utf-8")).decode("ascii").rstrip("=")
        return f"{BEGINS}{body}.{_sum(body)}"


@dataclass(frozen=True)
class Identity:
    """Our own keys. Never logged, never in anything that is sent."""

    name: str
    secret: str = field(repr=False)  # of age
    signing: bytes = field(repr=False)

    @cached_property
    def card(self) -> Card:
        return Card(self.name, boxes.public_half(self.secret), boxes.verify_key(self.signing))


def card_of(text: str) -> Card:
    """The card that a text holds, line ends and words around it aside. Raises UserError
    `no-card`."""
    plain = "".join(text[:_MOST].split())
    found = re.search(rf"{BEGINS}([\w-]+)\.([0-9a-f]{{{_SUM}}})", plain, re.ASCII)
    if found is None:
        raise _no_card(f"it should begin with {BEGINS} and end with a point and {_SUM} digits")
    body, digits = found.groups()
    if _sum(body) != digits:
        raise _no_card("a letter of it is wrong or missing")
    try:
        said = parsed_json(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)))
        return made_card(said["name"], said["recipient"], said["verify"])
    except (ValueError, KeyError, TypeError) as error:
        raise _no_card("it does not say what a card says") from error


def not_own(card: Card, own: Card) -> Card:
    """A card that somebody sent. Raises UserError `own-card`."""
    if card.key == own.key:
        raise UserError(
            "This is your own card. Send it to your colleague, and add the one that your "
            "colleague sends you.",
            "own-card",
        )
    return card


def card_in(path: Path) -> str:
    """The words of a file that may hold a card. Raises ImportRefused."""
    return whole(path, _CARDS).decode("utf-8", "replace")


def made_card(name: Any, recipient: Any, verify: Any) -> Card:
    """A card of what stands in a file. Raises ValueError where it is none."""
    if not all(isinstance(one, str) for one in (name, recipient, verify)):
        raise ValueError("no texts")
    if not (_RECIPIENT.fullmatch(recipient) and _VERIFY.fullmatch(verify)):
        raise ValueError("no keys")
    if not boxes.is_recipient(recipient):
        raise ValueError("a letter of the key is wrong")
    return Card(plain_name(name) or "somebody without a name", recipient, verify)


def plain_name(name: str) -> str:
    """A name as it is shown: one line, of bounded length, without what nobody sees, by which two
    would look alike or a sentence turn round, and without what begins a tag."""
    seen = "".join(one for one in clean(name) if one != "<" and category(one) != "Cf")
    return one_line(seen)[:LONGEST_NAME]


@lru_cache(maxsize=64)
def short_code(one: Card, other: Card) -> str:
    """Four groups of four digits that both people see alike, to be compared by telephone."""
    digits = int.from_bytes(boxes.code_of(_keys(one), _keys(other)), "big")
    plain = f"{digits % 10 ** (_GROUPS * _DIGITS):0{_GROUPS * _DIGITS}d}"
    return " ".join(plain[at : at + _DIGITS] for at in range(0, len(plain), _DIGITS))


def own_identity(name: str, folder: Path | None = None) -> Identity:
    """Our keys in `folder`, else the user's own for data; made on first use. `name` is how we call
    ourselves today.

    Raises UserError: identity-damaged, newer, no-encryption, and what the disk reports.
    """
    folder = paths.data() if folder is None else folder
    file = folder / FILE
    name = plain_name(name) or "somebody"
    with told(file):
        found = _read(file)
        if found is None:
            folder.mkdir(parents=True, exist_ok=True)
            _write_new(file, Identity(name, boxes.new_secret(), boxes.new_signing_key()))
            found = _read(file)
    if found is None:
        raise _damaged(file)
    return Identity(name, found.secret, found.signing)


def _read(file: Path) -> Identity | None:
    """None where there is none yet. Raises UserError."""
    try:
        with file.open("rb") as opened:
            content = opened.read(_MOST + 1)
    except FileNotFoundError:
        return None
    try:
        body = parsed_json(content) if len(content) <= _MOST else {}
        if body["format"] == _FORMAT and body["version"] > _VERSION:
            raise UserError(
                f"{file} was written by a newer version of this program. Install that version or "
                "a later one to exchange bundles.",
                "newer",
            )
        signing = bytes.fromhex(body["signing"])
        boxes.public_half(body["secret"])
        boxes.verify_key(signing)
        return Identity(str(body["name"]), body["secret"], signing)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise _damaged(file) from error


def _write_new(file: Path, made: Identity) -> None:
    """Nobody else can read it; whoever made one at the same moment keeps theirs."""
    body = {
        "format": _FORMAT,
        "version": _VERSION,
        "name": made.name,
        "secret": made.secret,
        "signing": made.signing.hex(),
    }
    part = part_of(file)
    part.unlink(missing_ok=True)
    try:
        with os.fdopen(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as opened:
            opened.write(json.dumps(body, indent=1).encode("ascii") + b"\n")
        sync(part)
        with suppress(FileExistsError):
            try:
                os.link(part, file)
            except FileExistsError:
                raise
            except OSError:  # a disk that knows one name a file alone
                if not file.exists():
                    part.replace(file)
    finally:
        part.unlink(missing_ok=True)


def save_card(card: Card, target: Path) -> None:
    """Writes a card as a text file. Raises WorkspaceError for what the disk reports."""
    with told(target, making=True):
        write_whole(target, card.text.encode("ascii") + b"\n")


def _keys(card: Card) -> bytes:
    return f"{card.recipient} {card.verify}".encode("ascii")


def _sum(body: str) -> str:
    return hashlib.sha256(f"{BEGINS}{body}".encode("ascii")).hexdigest()[:_SUM]


def _no_card(what: str) -> UserError:
    return UserError(
        f"This is no card of a colleague: {what}. Copy the whole line that your colleague sent.",
        "no-card",
    )


def _damaged(file: Path) -> UserError:
    return UserError(
        f"The file of your own keys, {file}, is damaged. Put a copy of it in its place; or move it "
        "away, then new keys are made, and your colleagues need your new card.",
        "identity-damaged",
    )
