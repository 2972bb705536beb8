"""The last line of the side: when the newest proven backup was made; all of them at a click."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from irm_desktop.ui import icons
from irm_desktop.ui.backup_watch import BackupWatch
from irm_desktop.ui.backup_words import when_words
from irm_desktop.ui.direction import start_alignment
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.labels import ElidedLabel, ink, label


class BackupLine(QPushButton):
    """Two short lines; amber, with words, where there is none or the last one failed."""

    def __init__(self, watch: BackupWatch, theme: Theme, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._watch, self._theme, self._language = watch, theme, language
        px = theme.px
        self.setProperty("kind", "side")
        self.setAutoDefault(False)
        self._mark = QLabel(self)
        self.caption = label(
            self.tr("Last proven backup"), theme, "secondary", "text2", parent=self
        )
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.caption.setAlignment(start_alignment(rtl=rtl) | Qt.AlignmentFlag.AlignVCenter)
        self.when = ElidedLabel(theme, "secondary", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(4), px(10), px(4))
        row.setSpacing(px(8))
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.caption)
        words.addWidget(self.when)
        row.addLayout(words, 1)
        for part in (self._mark, self.caption, self.when):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        watch.told.connect(self.tell)
        self.tell()

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(60), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does it too, as in the rows above."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def tell(self) -> None:
        """Say what the watch knows; hidden until it knows."""
        watch = self._watch
        self.setVisible(watch.is_known or bool(watch.problem))
        said, bad = self._said()
        self.when.setText(said)
        color = "warning_ink" if bad else "text2"
        drawing = "warning" if bad else "history"
        self._mark.setPixmap(icons.pixmap(drawing, self._theme, 16, color))
        ink(self.caption, self._theme, color)
        self.setAccessibleName(f"{self.caption.text()}: {said}")
        tip = watch.problem or (watch.bad.problem if watch.bad is not None else "")
        self.setAccessibleDescription(tip)
        self.setToolTip(tip or self.accessibleName())

    def _said(self) -> tuple[str, bool]:
        """When, or that there is none; and whether that is to be worried about."""
        last = self._watch.last
        if last is None:
            return self.tr("none yet"), bool(self._watch.problem or self._watch.bad)
        when = when_words(last.made, self._language)
        return when, bool(self._watch.problem or self._watch.bad)
