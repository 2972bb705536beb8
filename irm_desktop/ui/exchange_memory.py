"""What this computer remembers of a workspace's exchange folder and office: where, whether by
itself, when it was last and what was done. By the workspace's id, and never with a password."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from datetime import UTC, datetime
from typing import Any, ClassVar, Self

from irm_desktop.settings import Settings

WORKSPACES = 200  # how many are remembered, those used last


@dataclass(frozen=True, slots=True)
class Remembered:
    """`by_itself`: at opening, and again and again; `at`: ISO date-time in UTC of the last time
    that it came to an end, empty while it never did; `sent`: how much was left or sent then."""

    SETTING: ClassVar[str] = ""

    by_itself: bool = False
    at: str = ""
    sent: int = 0

    @classmethod
    def of(cls, settings: Settings, workspace: str) -> Self | None:
        """What is remembered of a workspace; None where nothing is, or it cannot be read."""
        kept = settings.get(cls.SETTING).get(workspace)
        return cls._read(kept) if isinstance(kept, Mapping) else None

    @classmethod
    def _read(cls, kept: Mapping[str, Any]) -> Self | None:
        """Any: values of a file that anybody may have written."""
        known = {one.name: kept[one.name] for one in fields(cls) if one.name in kept}
        try:
            found = cls(**known)
        except TypeError:
            return None
        return found if found.is_sound() else None

    def is_sound(self) -> bool:
        return (
            isinstance(self.by_itself, bool)
            and isinstance(self.sent, int)
            and isinstance(self.at, str)
            and (not self.at or self.last is not None)
        )

    @property
    def last(self) -> datetime | None:
        """When it was last, None where it never was."""
        try:
            found = datetime.fromisoformat(self.at)
        except ValueError:
            return None
        return found if found.tzinfo is not None else None

    def done(self, sent: int, **more: Any) -> Self:
        """It came to an end now. Any: other fields."""
        at = datetime.now(UTC).isoformat(timespec="seconds")
        return replace(self, at=at, sent=sent, **more)

    def keep(self, settings: Settings, workspace: str) -> None:
        """Remember it."""
        _put(settings, self.SETTING, workspace, asdict(self))

    @classmethod
    def forget(cls, settings: Settings, workspace: str) -> None:
        _put(settings, cls.SETTING, workspace, None)


@dataclass(frozen=True, slots=True)
class FolderKept(Remembered):
    """`reports`: reports that are exported are left there too."""

    SETTING: ClassVar[str] = "exchange_folders"

    folder: str = ""
    reports: bool = False

    def is_sound(self) -> bool:
        return (
            Remembered.is_sound(self)
            and isinstance(self.folder, str)
            and bool(self.folder)
            and isinstance(self.reports, bool)
        )


@dataclass(frozen=True, slots=True)
class OfficeKept(Remembered):
    """`url` has the user's name in it; `words` are the address as a person reads it."""

    SETTING: ClassVar[str] = "offices"

    url: str = ""
    words: str = ""
    files: int = 0  # sent the last time

    def is_sound(self) -> bool:
        words = (self.url, self.words)
        return (
            Remembered.is_sound(self)
            and bool(self.url)
            and (all(map(_is_text, words)) and isinstance(self.files, int))
        )


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _put(settings: Settings, key: str, workspace: str, value: dict[str, Any] | None) -> None:
    """Any: JSON."""
    others = {name: kept for name, kept in settings.get(key).items() if name != workspace}
    if value is not None:
        others[workspace] = value
    settings.set(key, dict(list(others.items())[-WORKSPACES:]))
