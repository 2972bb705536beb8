"""The buttons over the editor: they act on the passage that is being written."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from irm_desktop.ui import icons
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.labels import ground
from irm_desktop.ui.widgets.markdown_edit import MarkdownEdit


class FormatBar(QWidget):
    """`field` is the editor with the focus, or the one that had it last."""

    request_link = Signal()
    request_cite = Signal()
    request_table = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._field: MarkdownEdit | None = None
        self.buttons: dict[str, QToolButton] = {}
        ground(self, theme, "surface")
        px = theme.px
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(px(18), px(5), px(10), px(5))
        self.row.setSpacing(px(2))
        for name, text, keys, work in (
            ("bold", self.tr("Bold"), "Ctrl+B", self._strong),
            ("italic", self.tr("Italic"), "Ctrl+I", self._emphasis),
            ("bullets", self.tr("Bulleted list"), "Ctrl+Shift+8", self._bullets),
            ("numbered", self.tr("Numbered list"), "Ctrl+Shift+7", self._numbers),
            ("quote", self.tr("Quotation"), "", self._quote),
            ("link", self.tr("Link"), "Ctrl+Shift+L", self.request_link.emit),
            ("table", self.tr("Table"), "", self.request_table.emit),
        ):
            self._add(name, text, keys, work)
        self.row.addSpacing(px(8))
        cite = self._add("cite", self.tr("Cite"), "Ctrl+Shift+C", self.request_cite.emit)
        cite.setText(self.tr("Cite"))
        cite.setFont(theme.font("medium"))
        cite.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.row.addStretch(1)
        self.set_field(None)

    def _add(self, name: str, text: str, keys: str, work: Callable[[], None]) -> QToolButton:
        made = QToolButton(self)
        made.setIcon(icons.icon(name, self._theme))
        made.setIconSize(QSize(self._theme.px(16), self._theme.px(16)))
        made.setAccessibleName(text)
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        made.setToolTip(f"{text} ({shown})" if keys else text)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.clicked.connect(work)
        self.buttons[name] = made
        self.row.addWidget(made)
        return made

    @property
    def field(self) -> MarkdownEdit | None:
        return self._field

    def set_field(self, field: MarkdownEdit | None) -> None:
        """Act on this field from now on; None: there is nothing to format."""
        self._field = field
        for made in self.buttons.values():
            made.setEnabled(field is not None)

    def _act(self, work: Callable[[MarkdownEdit], None]) -> None:
        if self._field is not None:
            work(self._field)
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _strong(self) -> None:
        self._act(MarkdownEdit.toggle_strong)

    def _emphasis(self) -> None:
        self._act(MarkdownEdit.toggle_emphasis)

    def _bullets(self) -> None:
        self._act(MarkdownEdit.toggle_bullets)

    def _numbers(self) -> None:
        self._act(MarkdownEdit.toggle_numbers)

    def _quote(self) -> None:
        self._act(MarkdownEdit.toggle_quote)
