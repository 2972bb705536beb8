"""Every setting declared once, and the file they are kept in.

The file is JSON in the user's settings folder. It is replaced atomically; a damaged one is set
aside and the defaults are used, so that settings never keep the program from starting.
"""

import json
import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from irm_desktop import paths

RECENT_LIMIT = 10


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting. `choices` are the values a person can choose among, with their labels;
    `shown` says whether the settings dialog offers it (the rest is remembered by the window).
    Labels and helps are English source texts, translated where they are shown."""

    key: str
    kind: type
    default: Any  # of `kind`
    label: str
    help: str = ""
    choices: tuple[tuple[Any, str], ...] = ()
    minimum: int = 0
    maximum: int = 0
    step: int = 1
    unit: str = ""  # behind a number, the same in all languages
    shown: bool = True


SETTINGS: tuple[Setting, ...] = (
    Setting(
        "actor",
        str,
        "",
        "Your name",
        "Written beside each change in the history of a workspace. It stays on this computer "
        "until you send the workspace to somebody.",
    ),
    Setting(
        "language",
        str,
        "",
        "Language of the window",
        "Reports have a language of their own.",
        choices=(("", "As the system"), ("en", "English"), ("fr", "French"), ("es", "Spanish")),
    ),
    Setting(
        "theme",
        str,
        "system",
        "Colours",
        "System colours are without tints. They are taken by themselves where the system asks "
        "for high contrast.",
        choices=(
            ("system", "As the system"),
            ("light", "Light"),
            ("dark", "Dark"),
            ("palette", "System colours"),
        ),
    ),
    Setting(
        "text_size",
        int,
        100,
        "Text size",
        "In percent; everything in the window follows.",
        minimum=90,
        maximum=150,
        step=10,
        unit=" %",
    ),
    Setting(
        "compact_rows",
        bool,
        False,
        "Low rows in tables",
        "Shows more commitments at once.",
    ),
    Setting(
        "single_keys",
        bool,
        True,
        "Single keys act in lists and scales",
        "Typing a number goes to a commitment, a digit rates. Without it the arrow keys "
        "and Space do the same.",
    ),
    Setting(
        "report_language",
        str,
        "en",
        "Language of reports",
        "Proposed at an export; each export can choose another.",
        choices=(("en", "English"), ("fr", "French"), ("es", "Spanish"), ("ar", "Arabic")),
    ),
    Setting(
        "lock_after",
        int,
        10,
        "Lock after minutes without input",
        "Encrypted workspaces only. 0 is never: then lock with Ctrl+L.",
        minimum=0,
        maximum=240,
        step=5,
        unit=" min",
    ),
    Setting(
        "backup_folder",
        str,
        "",
        "Folder of the backups",
        "Empty is a folder of this program on this computer. Another disk is safer: it is there "
        "when this one breaks.",
    ),
    Setting("recent_files", list, [], "Recent workspaces", shown=False),
    Setting("window_geometry", str, "", "Place of the window", shown=False),
    Setting("splitter_sizes", list, [], "Widths of the panes", shown=False),
    Setting("report_panes", dict, {}, "Widths of the report's panes", shown=False),
    Setting("report_places", dict, {}, "Last part of each plan's report", shown=False),
    Setting("columns", dict, {}, "Columns of the tables", shown=False),
    Setting("export_folder", str, "", "Folder of the last export", shown=False),
    Setting("import_folder", str, "", "Folder of the last import", shown=False),
    Setting("last_place", dict, {}, "Last place in each workspace", shown=False),
    Setting("places_known", dict, {}, "Folders in which one goes on all the same", shown=False),
    Setting("exchange_folders", dict, {}, "Exchange folder of each workspace", shown=False),
    Setting("offices", dict, {}, "Office database of each workspace", shown=False),
    Setting("backup_problem", str, "", "Why no backup was made at closing", shown=False),
)

BY_KEY = {setting.key: setting for setting in SETTINGS}


def _valid(setting: Setting, value: Any) -> bool:
    if type(value) is not setting.kind:
        return False
    if setting.choices:
        return value in [choice for choice, _ in setting.choices]
    if setting.maximum:
        return isinstance(value, int) and setting.minimum <= value <= setting.maximum
    return True


class Settings:
    """The values in force. Unknown keys in the file are kept for the version that knows them."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path if path is not None else paths.config() / "settings.json"
        self._values: dict[str, Any] = self._read()
        self._listeners: list[Callable[[str], None]] = []

    def _read(self) -> dict[str, Any]:
        try:
            values = json.loads(self.path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, RecursionError):
            self._set_aside()
            return {}
        if isinstance(values, dict):
            return values
        self._set_aside()
        return {}

    def _set_aside(self) -> None:
        try:
            os.replace(self.path, self.path.with_suffix(".damaged.json"))
        except OSError:
            return  # unreadable and unmovable: the next write will say so

    def get(self, key: str) -> Any:
        """The value of a declared setting; its default where the file has none that is valid."""
        setting = BY_KEY[key]
        value = self._values.get(key, setting.default)
        if _valid(setting, value):
            return value
        return setting.default

    def set(self, key: str, value: Any) -> None:
        """Keep `value` and write the file. Raises ValueError for a value not allowed."""
        setting = BY_KEY[key]
        if not _valid(setting, value):
            raise ValueError(f"{key}: {value!r} is not a {setting.kind.__name__} that is allowed")
        if self._values.get(key, setting.default) == value:
            return
        self._values[key] = value
        self._write()
        for listener in tuple(self._listeners):
            listener(key)

    def on_change(self, listener: Callable[[str], None]) -> None:
        """Have `listener(key)` called after each change."""
        self._listeners.append(listener)

    def _write(self) -> None:
        """Replace the file; a folder that cannot be written loses the setting, never the work."""
        beside = self.path.with_suffix(".new")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with beside.open("w", encoding="utf-8") as file:
                json.dump(self._values, file, ensure_ascii=False, indent=1, sort_keys=True)
                file.flush()
                os.fsync(file.fileno())
            os.replace(beside, self.path)
        except OSError:
            with suppress(OSError):
                beside.unlink(missing_ok=True)

    def backup_root(self) -> Path:
        """Where backups go: the folder that was chosen, else one of this user's own."""
        chosen: str = self.get("backup_folder")
        return Path(chosen) if chosen.strip() else paths.backups()

    def recent_files(self) -> list[Path]:
        """Workspaces opened before, the last one first, without those that are gone."""
        return [Path(name) for name in self.get("recent_files") if Path(name).is_file()]

    def add_recent(self, path: Path) -> None:
        names = [name for name in self.get("recent_files") if name != str(path)]
        self.set("recent_files", [str(path), *names][:RECENT_LIMIT])
