"""What is odd about the folder of a workspace, in the window's words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from irm_desktop.domain.safety_records import PlaceNotice
from irm_desktop.ui.backup_words import size_words
from irm_desktop.ui.dates import moment_words
from irm_desktop.ui.direction import isolated
from irm_desktop.ui.words import QT_TRANSLATE_NOOP

SAID = {
    "read-only": QT_TRANSLATE_NOOP(
        "PlaceWords", "This workspace is in a folder that cannot be written to."
    ),
    "network": QT_TRANSLATE_NOOP(
        "PlaceWords",
        "This workspace is in a network folder ({detail}). If the connection breaks while it is "
        "written, the file can be damaged.",
    ),
    "cloud": QT_TRANSLATE_NOOP(
        "PlaceWords",
        "{detail} keeps this folder the same on several computers. It may copy the workspace while "
        "it is being written, or make two of it.",
    ),
    "removable": QT_TRANSLATE_NOOP(
        "PlaceWords",
        "This workspace is on a disk that can be taken out. Close the workspace before you take it "
        "out.",
    ),
    "nearly-full": QT_TRANSLATE_NOOP(
        "PlaceWords",
        "Only {detail} are left on this disk. When it is full, nothing more can be saved: make "
        "room.",
    ),
    "clock": QT_TRANSLATE_NOOP(
        "PlaceWords",
        "The clock of this computer seems to be wrong: the workspace already holds changes of "
        "{detail}. New changes would carry a wrong time. Set the clock.",
    ),
}
# What copying the workspace to this computer does away with.
MOVES = ("network", "cloud", "removable")


def place_words(notice: PlaceNotice, language: str) -> str:
    """One or two sentences; empty of a kind that is not known here."""
    if notice.kind not in SAID:
        return ""
    said = QCoreApplication.translate("PlaceWords", SAID[notice.kind])
    return said.format(detail=isolated(_detail(notice, language)))


def _detail(notice: PlaceNotice, language: str) -> str:
    if notice.kind == "nearly-full" and notice.detail.isdecimal():
        return size_words(int(notice.detail), language)
    if notice.kind == "clock":
        return moment_words(notice.detail, language)
    return notice.detail
