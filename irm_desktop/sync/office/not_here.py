"""What a workspace in a file can do and an office cannot: each is refused with what to do instead,
or answers that there is nothing."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any, NoReturn

from irm_desktop.domain.changes import Change
from irm_desktop.domain.drafts import Finding
from irm_desktop.domain.safety_records import Backup, PlainCopy
from irm_desktop.errors import WorkspaceError
from irm_desktop.storage.people import KEPT
from irm_desktop.storage.workspace import Workspace


def refuse(what: str, instead: str) -> NoReturn:
    """Raises WorkspaceError `not-in-office`."""
    raise WorkspaceError(f"{what} {instead} Nothing was changed.", "not-in-office")


_BACKUPS = "The backups of an office are those of its server."
_ASK = "Ask who looks after it."
_NAMES = "Names of people never lie in an office database."
_LAPTOP = "Do this in a workspace on your own computer and sync it."


class NotInOffice(Workspace):
    """Backups, repair, encryption, names and their seal, and exchange with other copies."""

    def backup(self, to: Path) -> Path:
        refuse("An office database cannot be copied into a file.", "Sync a workspace with it.")

    def keep_backup(self, why: str) -> Backup:
        refuse(_BACKUPS, _ASK)

    def backups(self) -> tuple[Backup, ...]:
        return ()

    def changed_since_backup(self) -> bool:
        return False

    def loss(self, backup: Backup) -> Any:
        refuse(_BACKUPS, _ASK)

    @property
    def same_disk(self) -> bool:
        return False

    def keep_before(self, why: str) -> Path | None:
        return None

    def can_repair(self, findings: Iterable[Finding]) -> bool:
        return False

    def repair(self) -> Path | None:
        refuse("An office database is not repaired from a window.", _ASK)

    # Encryption and copies

    @property
    def encrypted(self) -> bool:
        return False

    def plain_copies(self) -> tuple[PlainCopy, ...]:
        return ()

    def delete_plain_copies(self, paths: Iterable[Path]) -> tuple[Path, ...]:
        refuse("There are no copies of an office database.", _ASK)

    def copies_beside(self) -> tuple[Any, ...]:
        return ()

    def seal_copies(self, paths: Iterable[Path]) -> Change:
        refuse(_NAMES, _LAPTOP)

    def delete_copies(self, paths: Iterable[Path]) -> Change:
        refuse("There are no copies of an office database.", _ASK)

    # Names

    def add_person(self, member_id: str, **fields: str) -> Change:
        refuse(f"{_NAMES} So people are added where their names are kept.", _LAPTOP)

    def set_person(self, person_id: str, *, typing: bool = False, **fields: str) -> Change:
        if set(fields) & set(KEPT):
            refuse(_NAMES, _LAPTOP)
        return super().set_person(person_id, typing=typing, **fields)

    def make_seal(self, passphrase: str) -> Change:
        refuse(_NAMES, _LAPTOP)

    def change_passphrase(self, old: str, new: str) -> Change:
        refuse(_NAMES, _LAPTOP)

    def seal_person(self, person_id: str, why: str = "") -> Change:
        refuse(_NAMES, _LAPTOP)

    def unseal_person(self, person_id: str, why: str) -> Change:
        refuse(_NAMES, _LAPTOP)

    def open_seal(self, passphrase: str, why: str) -> Change:
        refuse(_NAMES, _LAPTOP)

    def sealed_name(self, person_id: str) -> tuple[str, str]:
        refuse(_NAMES, _LAPTOP)

    # Other copies

    def evidence_pack(self, **how: Any) -> Any:
        refuse("An office database holds the journals of many.", "Make the pack on a laptop.")

    def look_into(self, arrived: Any, progress: Any = None) -> Any:
        refuse("An office takes nothing up from files.", "Take it up on a laptop and sync.")

    def merge(
        self, arrived: Any, agreed: Any = (), reader: Any = None, progress: Any = None
    ) -> Any:
        refuse("An office takes nothing up from files.", "Take it up on a laptop and sync.")

    def outgoing(self, since: Any = None, *, unchecked: bool = False) -> Any:
        refuse("An office sends no bundles.", "Sync a workspace with it and send its bundle.")
