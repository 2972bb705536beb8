"""The QActions of a window, made of the entries of `actions`.

An action exists only when somebody has connected what it does: there are no dead entries.
"""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from irm_desktop.ui import icons
from irm_desktop.ui.action_spec import COMMENTING, IN_A_FILE, WRITING
from irm_desktop.ui.actions import ACTIONS, BY_ID, CONTEXT, REASONS, ActionSpec
from irm_desktop.ui.theme import Theme


def translated(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)


AT_ONCE = ("undo", "redo")  # their icons are seen without opening a menu


class Actions(QObject):
    """The QActions of one window. `attach` gives an action its work; `set_state` what is true."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._made: dict[str, QAction] = {}
        self._icons = False
        self._state: dict[str, bool] = {"always": True}

    def attach(
        self, action_id: str, work: Callable[[], object], place: QWidget | None = None
    ) -> QAction:
        """Make the action and have it do `work`. `place` is where a scoped shortcut works."""
        spec = BY_ID[action_id]
        action = QAction(self)
        action.setObjectName(action_id)
        action.setShortcuts([QKeySequence(keys) for keys in spec.shortcuts])
        action.setMenuRole(
            {
                "settings": QAction.MenuRole.PreferencesRole,
                "quit": QAction.MenuRole.QuitRole,
                "about": QAction.MenuRole.AboutRole,
            }.get(action_id, QAction.MenuRole.NoRole)
        )
        action.triggered.connect(lambda _checked=False: work())
        if spec.scope != "window":
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        (place or self._window).addAction(action)
        self._made[action_id] = action
        self._dress(spec, action)
        self._enable(spec, action)
        return action

    def show_icons(self) -> None:
        """Draw the icons of the menus, from now on: the first paint does without."""
        self._icons = True
        self.retranslate()

    def clear(self) -> None:
        """Take all actions away, before a window is built anew; the state is kept."""
        for action in self._made.values():
            action.deleteLater()
        self._made.clear()

    def _dress(self, spec: ActionSpec, action: QAction) -> None:
        action.setText(translated(spec.text))
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        tip = translated(spec.tip)
        action.setToolTip(f"{tip} ({keys})" if keys else tip)
        action.setStatusTip("")
        if spec.icon and (self._icons or spec.id in AT_ONCE):
            action.setIcon(icons.icon(spec.icon, self._theme))

    def retranslate(self) -> None:
        """Texts and drawings again, after a change of language or theme."""
        for action_id, action in self._made.items():
            self._dress(BY_ID[action_id], action)

    def _enable(self, spec: ActionSpec, action: QAction) -> None:
        action.setEnabled(not self._missing(spec))

    def _missing(self, spec: ActionSpec) -> str:
        """The name of `REASONS` that stands in the way; empty where the action can be chosen."""
        if spec.id in IN_A_FILE and self._state.get("office", False):
            return "office"
        if not self._state.get(spec.enabled_when, False):
            return spec.enabled_when
        comments = spec.id in COMMENTING and self._state.get("comments", False)
        writes = spec.id in WRITING and not comments and self._state.get("workspace", False)
        return "writable" if writes and not self._state.get("writable", False) else ""

    def set_state(self, **state: bool) -> None:
        """Say which names of `REASONS` are the case; actions follow."""
        self._state.update(state)
        for action_id, action in self._made.items():
            self._enable(BY_ID[action_id], action)

    def why_not(self, action_id: str) -> str:
        """The translated sentence for which the action is unavailable; empty if it is available."""
        missing = self._missing(BY_ID[action_id])
        return translated(REASONS[missing]) if missing else ""

    def say_more(self, action_id: str, what: str) -> None:
        """Tell in the tooltip what the action would do now, such as what undo takes back."""
        action = self._made.get(action_id)
        if action is not None:
            tip = translated(BY_ID[action_id].tip)
            action.setToolTip(f"{action.text().replace('&', '')}: {what}" if what else tip)

    def __getitem__(self, action_id: str) -> QAction:
        return self._made[action_id]

    def __contains__(self, action_id: object) -> bool:
        return action_id in self._made

    def made(self) -> list[tuple[ActionSpec, QAction]]:
        """All actions that do something, in the order of `ACTIONS`; the palette lists them."""
        return [(spec, self._made[spec.id]) for spec in ACTIONS if spec.id in self._made]
