"""A workspace encrypted, or decrypted, while nobody has it open.

The key file is written before the encrypted workspace takes the name, so there is no moment at
which a workspace lies there that nothing opens. A key file beside a plain workspace is no harm.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from irm_desktop.domain.safety_records import SlotInfo
from irm_desktop.domain.ways_in import Way
from irm_desktop.errors import WorkspaceError
from irm_desktop.storage import slots
from irm_desktop.storage.backup_folder import workspace_id
from irm_desktop.storage.beside import real
from irm_desktop.storage.door import wall_clock
from irm_desktop.storage.entries import stamp
from irm_desktop.storage.failures import told
from irm_desktop.storage.leftovers import tidy
from irm_desktop.storage.lock import WriterLock
from irm_desktop.storage.recognise import REVISIONS, damaged, newer, read_header
from irm_desktop.storage.rewriting import write_anew
from irm_desktop.storage.slot_file import second_copy


@dataclass(frozen=True, slots=True)
class Encrypted:
    """What was made. `wiped`: the bytes of the plain file were written over, as far as the disk
    lets a program do that."""

    key: bytes = field(repr=False)
    workspace: str  # its id
    slots: tuple[SlotInfo, ...]
    wiped: bool


def encrypt(path: Path, ways: Iterable[Way], *, actor: str) -> Encrypted:
    """Encrypts the workspace at `path`, which nobody has open, and makes the ways into it.

    Raises WorkspaceError: cannot (encrypted already), locked, damaged, older, disk-full, read-only,
    and as `slots.make_slots`. The workspace is then as it was.
    """
    path = real(path)
    header = read_header(path)
    if header.encrypted:
        raise WorkspaceError(f"{path.name} is encrypted already. Nothing was changed.", "cannot")
    _refuse_other_schema(path, header.schema)
    with told(path), _held(path, actor):
        tidy(path)
        workspace = workspace_id(path, None)
        if not workspace:
            raise damaged(path, "it does not say which workspace it is")
        key = slots.new_key()
        made = slots.make_slots(path, key, workspace, ways)
        try:
            wiped = write_anew(path, None, key, wiped=True)
        except BaseException:
            _take_back(path, workspace, made)
            raise
    return Encrypted(key, workspace, made, wiped)


def decrypt(path: Path, key: bytes, *, actor: str) -> None:
    """Writes the workspace at `path` without encryption; its key file goes, for no key is needed
    any more. Backups stay encrypted and keep theirs.

    Raises WorkspaceError: cannot (not encrypted), locked, damaged, older, disk-full, read-only. The
    workspace is then as it was.
    """
    path = real(path)
    header = read_header(path)
    if not header.encrypted:
        raise WorkspaceError(f"{path.name} is not encrypted. Nothing was changed.", "cannot")
    _refuse_other_schema(path, header.schema)
    with told(path), _held(path, actor):
        tidy(path)
        write_anew(path, key, None)
        slots.keys_path(path).unlink(missing_ok=True)


@contextmanager
def _held(path: Path, actor: str) -> Iterator[None]:
    """The writer's lock for the block."""
    lock = WriterLock(path, actor, stamp(wall_clock()))
    try:
        yield
    finally:
        lock.release(looked_after=False)  # an unclean end before is still to be looked into


def _refuse_other_schema(path: Path, schema: int) -> None:
    if schema > len(REVISIONS):
        raise newer(path, "")
    if schema < len(REVISIONS):
        raise WorkspaceError(
            f"{path.name} was made by an older version. Open it once, which upgrades it, then do "
            "this again.",
            "older",
        )


def _take_back(path: Path, workspace: str, made: tuple[SlotInfo, ...]) -> None:
    """No key file for a workspace that was not encrypted after all."""
    with suppress(OSError, WorkspaceError):
        if read_header(path).encrypted:
            return  # it took its name before something failed
        slots.keys_path(path).unlink(missing_ok=True)
        second_copy(workspace).unlink(missing_ok=True)
    slots.forget_keyring(workspace, made)
