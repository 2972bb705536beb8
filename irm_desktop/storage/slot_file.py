"""The key file beside an encrypted workspace: its form, its reading and its writing.

JSON with a version and a hash of its own, so that a letter that changed is noticed. It holds the
key of the workspace in one locked box a way in, and nothing that is in the workspace. A second copy
lies in the data folder of whoever works here, for a key file that was lost or damaged.
"""

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from irm_desktop import paths
from irm_desktop.domain.safety_records import SlotInfo
from irm_desktop.errors import WorkspaceError
from irm_desktop.storage.backup import write_whole
from irm_desktop.storage.beside import beside
from irm_desktop.storage.failures import told

ENDING = ".keys"
_FORMAT, _VERSION = "irm-desktop keys", 1
_MOST = 1 << 16  # bytes: a file that is larger was not written by this program
_MOST_SLOTS = 32
_NAME = re.compile(r"[0-9a-zA-Z-]{1,64}")
_INFO = ("id", "kind", "name", "recipient", "made")
# What reading a file raises that is none of a version this program knows.
_NO_KEY_FILE = (OSError, ValueError, KeyError, TypeError, RecursionError, AttributeError)


@dataclass(frozen=True, slots=True)
class Slot:
    info: SlotInfo
    lock: Mapping[str, Any]  # of its kind, as `slot_boxes` wrote it


@dataclass(frozen=True, slots=True)
class Keys:
    """A key file. `check` tells the key that its slots hold (`slot_boxes.check_value`), `file` is
    the name that the workspace had."""

    workspace: str
    file: str
    check: str
    slots: tuple[Slot, ...]

    def without(self, slot: str) -> "Keys":
        return replace(self, slots=tuple(one for one in self.slots if one.info.id != slot))

    def of_kind(self, kind: str) -> tuple[Slot, ...]:
        return tuple(slot for slot in self.slots if slot.info.kind == kind)


def keys_path(path: Path) -> Path:
    """The key file of the workspace at `path`."""
    return beside(path, ENDING)


def second_copy(workspace: str) -> Path:
    """Where the second copy of a workspace's key file lies; `workspace` is its id."""
    return _copies() / f"{workspace}{ENDING}"


def _copies() -> Path:
    return paths.data() / "keys"


def read_keys(path: Path) -> Keys:
    """The key file of the workspace at `path`. Raises WorkspaceError: keys-missing, keys-damaged,
    newer."""
    file = keys_path(path)
    try:
        return _read(file)
    except FileNotFoundError:
        raise WorkspaceError(
            f"{path.name} is encrypted, and its key file {file.name} is not beside it. Put it "
            "there from where the workspace came, or from beside a backup; nothing opens the "
            "workspace without it.",
            "keys-missing",
        ) from None
    except _NO_KEY_FILE:
        raise WorkspaceError(
            f"The key file {file.name} is damaged or cannot be read. Put a copy in its place: "
            "one lies beside each backup of the encrypted workspace.",
            "keys-damaged",
        ) from None


def further_copies(path: Path) -> Iterator[Keys]:
    """The sound second copies, those first that were written for a file of this name."""
    found = []
    for file in sorted(_copies().glob(f"*{ENDING}")):
        with suppress(WorkspaceError, *_NO_KEY_FILE):  # one of a newer version is not for us
            found.append(_read(file))
    yield from sorted(found, key=lambda keys: keys.file != path.name)


def _read(file: Path) -> Keys:
    """Raises OSError, and ValueError, KeyError, TypeError, AttributeError for what is no key file,
    or WorkspaceError `newer`."""
    with file.open("rb") as opened:
        content = opened.read(_MOST + 1)
    body = json.loads(content.decode("utf-8")) if len(content) <= _MOST else {}
    if body["format"] != _FORMAT:
        raise ValueError("another format")
    if body["version"] > _VERSION:
        raise WorkspaceError(
            f"{file.name} was written by a newer version of this program. Install that version or "
            "a later one to open the workspace.",
            "newer",
        )
    if body.pop("sha256") != _hash(body):
        raise ValueError("altered")
    workspace, check = body["workspace"], body["check"]
    if not (_NAME.fullmatch(workspace) and _NAME.fullmatch(check)):
        raise ValueError("an id that is none: it becomes part of the name of a file")
    slots = tuple(map(_slot, body["slots"]))
    if len(slots) > _MOST_SLOTS:
        raise ValueError("more ways in than this program makes")
    return Keys(workspace, str(body["file"]), check, slots)


def _slot(one: Mapping[str, Any]) -> Slot:
    info = [one[name] for name in _INFO]
    if not all(isinstance(value, str) for value in info) or not isinstance(one["lock"], dict):
        raise TypeError("a slot of another form")
    return Slot(SlotInfo(*info), one["lock"])


def write_keys(path: Path, keys: Keys) -> None:
    """Writes the key file of the workspace at `path`, whole or not at all.

    A key file of another key that stood there is kept under a name of its own. Raises
    WorkspaceError: read-only, disk-full.
    """
    with told(keys_path(path)):
        _keep_another(keys_path(path), keys)
        write_whole(keys_path(path), _written(keys))


def write_second(keys: Keys) -> None:
    """The second copy, where it says something else. It helps and is never needed, so a folder that
    cannot be written is no failure, nor a copy that a newer version wrote, which stays."""
    copy = second_copy(keys.workspace)
    content = _written(keys)
    with suppress(OSError, WorkspaceError):
        if copy.is_file() and copy.read_bytes() == content:
            return
        copy.parent.mkdir(parents=True, exist_ok=True)
        _keep_another(copy, keys)
        write_whole(copy, content)


def _keep_another(file: Path, keys: Keys) -> None:
    """A key file of another key may be all that opens an older copy: it is never overwritten."""
    try:
        found = _read(file)
    except _NO_KEY_FILE:
        return
    if found.check != keys.check:
        file.replace(file.with_name(f"{file.stem} (of {found.check[:8]}){ENDING}"))


def _written(keys: Keys) -> bytes:
    slots = [
        {**{name: getattr(slot.info, name) for name in _INFO}, "lock": dict(slot.lock)}
        for slot in keys.slots
    ]
    body: dict[str, Any] = {
        "format": _FORMAT,
        "version": _VERSION,
        "workspace": keys.workspace,
        "file": keys.file,
        "check": keys.check,
        "slots": slots,
    }
    body["sha256"] = _hash(body)
    return json.dumps(body, indent=1, ensure_ascii=True).encode("ascii") + b"\n"


def _hash(body: Mapping[str, Any]) -> str:
    text = json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return hashlib.sha256(text.encode("ascii")).hexdigest()
