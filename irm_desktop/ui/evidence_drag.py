"""What is dragged onto a reason or onto the sources: files, addresses, sources, excerpts."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QByteArray, QMimeData

from irm_desktop.domain.chosen_file import parsed_json
from irm_desktop.domain.links import is_web

MIME = "application/x-irm-evidence"
BUNDLE, WORKSPACE = ".irmb", ".irm"


@dataclass(frozen=True, slots=True)
class Dragged:
    """One of: files, an address of the web, a source or an excerpt of one, a picture, or words."""

    files: tuple[Path, ...] = ()
    url: str = ""
    source_id: str = ""
    excerpt_id: str = ""
    text: str = ""
    picture: bool = False

    def __bool__(self) -> bool:
        return bool(self.files or self.url or self.source_id or self.text or self.picture)


def mime_of(source_id: str, excerpt_id: str, words: str) -> QMimeData:
    """What carries a source or an excerpt within the window; elsewhere its words alone."""
    made = QMimeData()
    content = json.dumps({"source": source_id, "excerpt": excerpt_id}).encode()
    made.setData(MIME, QByteArray(content))
    made.setText(words)
    return made


def files_in(mime: QMimeData) -> tuple[Path, ...]:
    """The files of this computer that are carried."""
    return tuple(Path(one.toLocalFile()) for one in mime.urls() if one.isLocalFile())


def are_copies(files: tuple[Path, ...]) -> bool:
    """Whether all of them are bundles or workspaces, by their names."""
    return bool(files) and all(one.suffix.lower() in (BUNDLE, WORKSPACE) for one in files)


def dragged(mime: QMimeData) -> Dragged:
    """What is carried, read without trusting it."""
    if mime.hasFormat(MIME):
        try:
            found = parsed_json(bytes(mime.data(MIME).data()))
            return Dragged(source_id=str(found["source"]), excerpt_id=str(found["excerpt"]))
        except (ValueError, KeyError, TypeError):
            return Dragged()
    files = files_in(mime)
    if are_copies(files):
        return Dragged()  # for the window, which shows what they bring; they are no evidence
    if files:
        return Dragged(files=files)
    text = mime.text().strip()
    addresses = [one.toString() for one in mime.urls()] or ([text] if is_web(text) else [])
    if addresses and is_web(addresses[0]):
        return Dragged(url=addresses[0])
    if mime.hasImage():
        return Dragged(picture=True)
    return Dragged(text=text)
