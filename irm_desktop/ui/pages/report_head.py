"""The head of the report page: which report, how long it is, what is shown, sending, export."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QToolButton, QWidget

from irm_desktop.domain.report_kind import ReportKind
from irm_desktop.ui import icons
from irm_desktop.ui.cards import button
from irm_desktop.ui.pages.indicator_help import source_words
from irm_desktop.ui.report_kinds import kind_name
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.tokens import CONTROL_HEIGHT
from irm_desktop.ui.widgets.labels import ElidedLabel, label


class ReportHead(QWidget):
    """`kind_chosen` carries the place among the kinds."""

    kind_chosen = Signal(int)
    preview_wanted = Signal(bool)
    request_export = Signal()
    request_send = Signal()
    request_menu = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        px = theme.px
        row = QHBoxLayout(self)
        row.setContentsMargins(px(24), px(11), px(16), px(11))
        row.setSpacing(px(8))
        row.addWidget(label(self.tr("Report"), theme, "title", parent=self))
        self.about = ElidedLabel(theme, "base", self)
        self.kind = QComboBox(self)
        self.kind.setAccessibleName(self.tr("Report"))
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.kind.activated.connect(self.kind_chosen)
        self.preview = self._tool("preview", self.tr("Preview"), "Ctrl+Shift+P")
        self.preview.setCheckable(True)
        self.preview.clicked.connect(self.preview_wanted)
        self.more = self._tool("more", self.tr("Sections and house forms"), "")
        self.more.clicked.connect(self.request_menu)
        self.send = button(self.tr("Send for review …"), theme, "", "send", self)
        self.send.clicked.connect(self.request_send)
        self.export = button(self.tr("Export …"), theme, "primary", "export", self)
        self.export.clicked.connect(self.request_export)
        row.addSpacing(px(8))
        row.addWidget(self.about, 1)
        for part in (self.kind, self.preview, self.more, self.send, self.export):
            part.setMinimumHeight(px(CONTROL_HEIGHT))
            row.addWidget(part)

    def _tool(self, icon: str, name: str, keys: str) -> QToolButton:
        made = QToolButton(self)
        made.setIcon(icons.icon(icon, self._theme))
        made.setIconSize(QSize(self._theme.px(16), self._theme.px(16)))
        made.setAccessibleName(name)
        made.setToolTip(f"{name} ({keys})" if keys else name)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return made

    def set_kinds(
        self, kinds: Sequence[ReportKind], chosen: ReportKind | None, language: str
    ) -> None:
        """The reports of the plan; one that is not from a published source says so."""
        self.kind.clear()
        for kind in kinds:
            self.kind.addItem(kind_name(kind, language), kind.id)
            tip = source_words(kind.source, language)
            self.kind.setItemData(self.kind.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        if chosen is not None:
            self.kind.setCurrentIndex([one.id for one in kinds].index(chosen.id))
