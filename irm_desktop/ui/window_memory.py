"""What the window remembers from one start to the next: its place, its panes, the last plan."""

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtWidgets import QMainWindow, QSplitter

from irm_desktop.settings import Settings

WORKSPACES = 20  # of how many workspaces the last plan is remembered
FRAME = QSize(16, 48)  # what a title bar and borders take at most, logical pixels


def fit(window: QMainWindow, screen: QSize) -> None:
    """Fill a screen that has no room for the window and its frame: its last lines would lie below
    the edge, and they say what was saved and what was recovered. `screen`: what is free of it."""
    needed = window.size() + FRAME
    if needed.width() > screen.width() or needed.height() > screen.height():
        window.resize((screen - FRAME).expandedTo(window.minimumSize()))
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)


def restore(window: QMainWindow, splitter: QSplitter, settings: Settings) -> None:
    """Size and place of the last time."""
    geometry = settings.get("window_geometry")
    if geometry:
        window.restoreGeometry(QByteArray.fromBase64(geometry.encode()))
    sizes = settings.get("splitter_sizes")
    if len(sizes) == 2 and all(isinstance(size, int) for size in sizes):
        splitter.setSizes(sizes)


def remember(window: QMainWindow, splitter: QSplitter | None, settings: Settings) -> None:
    """Keep size and place; `splitter` is None where its sizes are those of a narrow window."""
    settings.set("window_geometry", bytes(window.saveGeometry().toBase64().data()).decode())
    if splitter is not None:
        settings.set("splitter_sizes", splitter.sizes())


def last_plan(settings: Settings, workspace: str) -> str:
    """The plan that was open when this workspace was last left."""
    return str(settings.get("last_place").get(workspace, ""))


def remember_plan(settings: Settings, workspace: str, plan_id: str) -> None:
    places = {name: plan for name, plan in settings.get("last_place").items() if name != workspace}
    places[workspace] = plan_id
    settings.set("last_place", dict(list(places.items())[-WORKSPACES:]))
