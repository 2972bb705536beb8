"""Where a passphrase or a recovery key is typed to open an encrypted workspace."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from irm_desktop.domain.ways_in import KEYRING, PASSPHRASE, RECOVERY, SECRET_BEGINS
from irm_desktop.ui.cards import Words, button
from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.secret_frame import secret_line, show_secrets
from irm_desktop.ui.tokens import CONTROL_HEIGHT
from irm_desktop.ui.widgets.tick_box import TickBox

MOST = 1 << 14  # bytes of a file with a recovery key


class UnlockForm(QWidget):
    """One line, for the one or the other; the keyring needs none."""

    request_unlock = Signal(str, str)  # kind of the way in, what was typed
    said = Signal(str)  # what is wrong with what was typed; empty: nothing is

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        theme, px = context.theme, context.theme.px
        self.kind = PASSPHRASE
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        self.caption = Words("", theme, "base", "text2")
        self.line = secret_line()
        self.line.setMinimumHeight(px(CONTROL_HEIGHT))
        self.line.returnPressed.connect(self.submit)
        self.caption.setBuddy(self.line)
        self.show_typed = TickBox(QCoreApplication.translate("Seal", "Show what is typed"), theme)
        self.show_typed.toggled.connect(self._show_typed)
        self.file = button(self.tr("From a file …"), theme, "", "open")
        self.file.setToolTip(self.tr("A text file that holds the recovery key"))
        self.file.clicked.connect(self._read_file)
        self.other = button("", theme, "link")
        self.other.clicked.connect(self._change)
        self.keyring = button(self.tr("Ask the keyring of this computer"), theme, "link")
        self.keyring.clicked.connect(lambda: self.request_unlock.emit(KEYRING, ""))
        self.keyring.hide()
        field = QHBoxLayout()
        field.addWidget(self.line, 1)
        field.addWidget(self.file)
        more = QHBoxLayout()
        more.setSpacing(px(16))
        more.addWidget(self.other)
        more.addWidget(self.keyring)
        more.addStretch(1)
        column.addWidget(self.caption)
        column.addLayout(field)
        column.addWidget(self.show_typed)
        column.addLayout(more)
        self.ask_for(PASSPHRASE)

    def show_keyring(self, offered: bool) -> None:
        self.keyring.setVisible(offered)

    def ask_for(self, kind: str) -> None:
        """The passphrase, or the recovery key in its place."""
        self.kind = kind
        recovery = kind == RECOVERY
        caption = self.tr("Recovery key") if recovery else self.tr("Passphrase")
        self.caption.setText(caption)
        self.line.setAccessibleName(caption)
        self.line.setPlaceholderText(f"{SECRET_BEGINS}…" if recovery else "")
        self.line.clear()
        self.file.setVisible(recovery)
        self.show_typed.setChecked(recovery)  # 74 letters are not typed blindly
        other = self.tr("Use the passphrase") if recovery else self.tr("Use the recovery key")
        self.other.setText(other)

    def _change(self) -> None:
        self.ask_for(PASSPHRASE if self.kind == RECOVERY else RECOVERY)
        self.said.emit("")
        self.line.setFocus()

    def _show_typed(self, shown: bool) -> None:
        show_secrets([self.line], shown)

    def _read_file(self) -> None:
        """The key of a file is used at once and never shown."""
        title = self.tr("File with the recovery key")
        path = self._context.messages.open_file(title, "", "")
        if path is not None:
            self.show_typed.setChecked(False)
            self.line.setText(_text_of(path))
            self.submit()

    def submit(self) -> None:
        """Ask for what is behind it, or say that nothing was typed."""
        text = self.line.text()
        typed = bool(text.strip())
        self.said.emit("" if typed else self._nothing_typed())
        if typed:
            self.request_unlock.emit(self.kind, text)

    def _nothing_typed(self) -> str:
        if self.kind == RECOVERY:
            return self.tr("Type the recovery key, or choose the file that holds it.")
        return self.tr("Type the passphrase.")

    def again(self) -> None:
        """For another try: what was typed is marked, the next letter takes its place."""
        self.line.setFocus()
        self.line.selectAll()

    def clear(self) -> None:
        self.line.clear()


def _text_of(path: Path) -> str:
    """The key in a file, on one line; empty where it cannot be read."""
    try:
        if not path.is_file():
            return ""
        with path.open("rb") as file:
            text = file.read(MOST).decode("utf-8", "replace")
    except OSError:
        return ""
    return " ".join(line for line in text.splitlines() if not line.lstrip().startswith("#"))
