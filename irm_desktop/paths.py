"""Where things are: resources beside the code or in the frozen bundle, the user's own folders."""

import os
import sys
from pathlib import Path

from platformdirs import user_config_path, user_data_path, user_log_path

APP = "irm-desktop"


def resources() -> Path:
    """The folder `resources/`, from source or from a PyInstaller bundle."""
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        return Path(bundle) / "resources"
    return Path(__file__).resolve().parent.parent / "resources"


def _folder(variable: str, default: Path) -> Path:
    return Path(os.environ[variable]) if os.environ.get(variable) else default


def data() -> Path:
    """The user's data folder (`IRM_DESKTOP_DATA` overrides); the caller creates it."""
    return _folder("IRM_DESKTOP_DATA", user_data_path(APP, appauthor=False))


def backups() -> Path:
    """The user's own folder of backups; whoever makes one there creates it."""
    return data() / "backups"


def config() -> Path:
    """The user's settings folder (`IRM_DESKTOP_CONFIG` overrides)."""
    return _folder("IRM_DESKTOP_CONFIG", user_config_path(APP, appauthor=False))


def logs() -> Path:
    """The folder of the log file (`IRM_DESKTOP_LOGS` overrides)."""
    return _folder("IRM_DESKTOP_LOGS", user_log_path(APP, appauthor=False))
