"""Folders that a cloud client keeps the same on several computers, told by what the clients leave.

A client carries files to and fro while they are written: it may send a workspace without its log,
and makes a second copy where two computers wrote. The names here are those of the clients' own
folders and marks.
"""

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path

# What a client puts into the folder that it keeps: the name, or how it begins and ends.
_MARKS = (
    (".dropbox", "", "Dropbox"),
    (".dropbox.cache", "", "Dropbox"),
    (".tmp.drivedownload", "", "Google Drive"),
    (".tmp.driveupload", "", "Google Drive"),
    (".nextcloudsync.log", "", "Nextcloud"),
    (".owncloudsync.log", "", "ownCloud"),
    (".sync_", ".db", "Nextcloud"),
    ("._sync_", ".db", "Nextcloud"),
    (".stfolder", "", "Syncthing"),
    (".seafile-data", "", "Seafile"),
    (".megaignore", "", "MEGA"),
    (".849c9593-d756-4e56-8d6e-42412f2a707b", "", "OneDrive"),
)
# Names that no folder of another purpose has, wherever they stand; "…" is any ending.
_ANYWHERE = (
    ("onedrive - …", "OneDrive"),
    ("com~apple~clouddocs", "iCloud Drive"),
    ("icloud drive", "iCloud Drive"),
    ("iclouddrive", "iCloud Drive"),
    ("pclouddrive", "pCloud"),
)
# Names that mean a client only right under the home folder.
_AT_HOME = (
    ("onedrive", "OneDrive"),
    ("onedrive…", "OneDrive"),
    ("dropbox", "Dropbox"),
    ("dropbox (…", "Dropbox"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("my drive", "Google Drive"),
    ("nextcloud", "Nextcloud"),
    ("nextcloud…", "Nextcloud"),
    ("owncloud", "ownCloud"),
    ("box", "Box"),
    ("box sync", "Box"),
    ("megasync…", "MEGA"),
    ("mega", "MEGA"),
    ("seafile", "Seafile"),
    ("pcloud…", "pCloud"),
    ("yandex.disk", "Yandex Disk"),
    ("sync", "Sync.com"),
    ("proton drive…", "Proton Drive"),
)
# Windows tells where OneDrive is.
_VARIABLES = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")
_MAC = "cloudstorage"  # ~/Library/CloudStorage/OneDrive-Office
_MAC_NAMES = {
    "onedrive": "OneDrive",
    "googledrive": "Google Drive",
    "dropbox": "Dropbox",
    "box": "Box",
}
_MOST = 2000  # entries of a folder that are looked at for marks


def names_of(folder: Path) -> Iterator[str]:
    """The names in a folder, at most so many; none where it may not be read."""
    with suppress(OSError), os.scandir(folder) as entries:
        for number, entry in enumerate(entries):
            if number >= _MOST:
                return
            yield entry.name


def cloud_of(
    folder: Path,
    home: Path,
    variables: Mapping[str, str],
    names: Callable[[Path], Iterator[str]] = names_of,
) -> str:
    """The name of the client that keeps `folder`; empty where none does."""
    for place in (folder, *folder.parents):
        found = (
            _by_variable(place, variables) or _by_name(place, home) or _by_marks(place, home, names)
        )
        if found:
            return found
    return ""


def _by_variable(place: Path, variables: Mapping[str, str]) -> str:
    told = (variables.get(name, "") for name in _VARIABLES)
    return "OneDrive" if any(value and Path(value) == place for value in told) else ""


def _by_name(place: Path, home: Path) -> str:
    name = place.name.casefold()
    if place.parent.name.casefold() == _MAC:
        client = place.name.split("-")[0]
        return _MAC_NAMES.get(client.casefold(), client)
    known = (*_ANYWHERE, *(_AT_HOME if place.parent == home else ()))
    return next((client for form, client in known if _fits(name, form)), "")


def _fits(name: str, form: str) -> bool:
    return name.startswith(form[:-1]) if form.endswith("…") else name == form


def _by_marks(place: Path, home: Path, names: Callable[[Path], Iterator[str]]) -> str:
    """What lies in the folder. The home folder itself holds the settings of clients that keep
    another folder, and the folders above it are nobody's."""
    if place == home or place in home.parents:
        return ""
    for name in names(place):
        folded = name.casefold()
        for beginning, ending, client in _MARKS:
            if folded == beginning or (
                ending and folded.startswith(beginning) and folded.endswith(ending)
            ):
                return client
    return ""
