"""What the window remembers from one start to the next: its place, its panes, the last plan."""

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QMainWindow, QSplitter

from irm_desktop.settings import Settings

WORKSPACES = 20  # of how many workspaces the last plan is remembered


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
