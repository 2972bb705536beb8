"""The second way into a workspace that is to be encrypted: a recovery key; perhaps the keyring."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QLineEdit, QVBoxLayout, QWidget

from irm_desktop.domain.ways_in import RECIPIENT_BEGINS
from irm_desktop.ui.cards import Words
from irm_desktop.ui.context import Context
from irm_desktop.ui.tokens import CONTROL_HEIGHT
from irm_desktop.ui.widgets.tick_box import RadioLine, TickBox


class RecoveryChoice(QWidget):
    """A key that is made here and printed, or that of the office by its public half."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme, px = context.theme, context.theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(Words(self.tr("If the passphrase is forgotten"), theme, "strong"))
        self.own = RadioLine(self.tr("A new recovery key, printed on a sheet"), theme)
        self.office = RadioLine(self.tr("The recovery key of the office"), theme)
        self._group = QButtonGroup(self)
        for one in (self.own, self.office):
            self._group.addButton(one)
            column.addWidget(one)
        self.recipient = QLineEdit()
        self.recipient.setMinimumHeight(px(CONTROL_HEIGHT))
        self.recipient.setPlaceholderText(f"{RECIPIENT_BEGINS}…")
        self.recipient.setAccessibleName(self.tr("Public key of the office"))
        note = self.tr(
            "The office gives you this line, which begins with age1. It is no secret; the other "
            "half stays with the office, which can then open the workspace."
        )
        self.note = Words(note, theme, "secondary", "text2", wrap=True)
        column.addWidget(self.recipient)
        column.addWidget(self.note)
        self.own.setChecked(True)
        self.office.toggled.connect(self._follow)
        self._follow(False)

    def _follow(self, office: bool) -> None:
        for one in (self.recipient, self.note):
            one.setVisible(office)
        if office:
            self.recipient.setFocus()

    def problem(self) -> str:
        """What is wrong with the line of the office; a wrong letter in it is told later."""
        text = self.recipient.text().strip()
        if self.office.isChecked() and not text.startswith(RECIPIENT_BEGINS):
            self.recipient.setFocus()
            return self.tr("Paste the public key of the office; it begins with age1.")
        return ""


class KeyringChoice(QWidget):
    """Whether this computer opens the workspace by itself. Off, for it lets in whoever is signed
    in here."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        theme = context.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        text = self.tr("Open it on this computer without asking, through its keyring")
        self.box = TickBox(text, theme)
        self.note = Words("", theme, "secondary", "text2", wrap=True)
        column.addWidget(self.box)
        column.addWidget(self.note)
        self.box.setEnabled(False)
        self._ask()

    def _ask(self) -> None:
        """In the worker: a keyring takes its time to answer."""
        services = self._context.services
        if services is not None:
            self._context.tasks.run(
                lambda _task: bool(services.encryption.keyring_works()),
                self._show,
                self._context.operations.fail,
            )

    def _show(self, works: bool) -> None:
        self.box.setEnabled(works)
        said = self.tr("This computer has no keyring that the program can use.")
        if works:
            said = self.tr("Then whoever signs in here as you needs no passphrase.")
        self.note.setText(said)

    @property
    def wanted(self) -> bool:
        return self.box.isEnabled() and self.box.isChecked()
