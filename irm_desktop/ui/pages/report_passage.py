"""A field for a passage: Markdown shown formatted, kept while one types, its words counted."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from irm_desktop.ui.markdown_counts import citations_in, unsourced_in, words_in
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.fields import Field
from irm_desktop.ui.widgets.labels import label
from irm_desktop.ui.widgets.markdown_edit import MarkdownEdit
from irm_desktop.ui.widgets.outline import Outline

COUNT_AFTER = 150  # milliseconds without a key: counting is not in the way of typing
__all__ = ["PassageField", "words_in"]


class PassageField(Field):
    """`counted` follows each change. `key` is the section of the passage, `target` the number of
    words it should have, `language` that of its text."""

    counted = Signal(int)
    keyed = Signal()  # with every key that changes the text

    def __init__(
        self,
        key: str,
        caption: str,
        hint: str,
        theme: Theme,
        parent: QWidget,
        *,
        target: int | None = None,
        language: str = "",
    ) -> None:
        super().__init__(caption, theme, parent)
        self.key, self.target, self.language = key, target, language
        self._counting = QTimer(self, singleShot=True, interval=COUNT_AFTER)
        self._counting.timeout.connect(self._tell_count)
        self.acting = False  # what is told now was done by a button, not typed
        self.caption.setFont(theme.font("secondary_strong"))
        self.frame = Outline(theme, self)
        self.edit = MarkdownEdit(theme, self.frame)
        self.edit.hint = hint
        self.edit.setAccessibleName(caption)
        self.edit.setAccessibleDescription(hint)
        self.edit.setProperty("ring_target", self.frame)
        self.edit.textChanged.connect(self._text_changed)
        self.edit.left.connect(self.flush)
        self.edit.about_to_act.connect(self.flush)
        self.edit.acted.connect(self._acted)
        self.caption.setBuddy(self.edit)
        inside = QVBoxLayout(self.frame)
        inside.setContentsMargins(theme.px(10), theme.px(7), theme.px(10), theme.px(7))
        inside.addWidget(self.edit)
        self.column.addWidget(self.frame)
        foot = QHBoxLayout()
        self.count = label("", theme, "caption", "text3", self)
        foot.addWidget(self.count)
        foot.addStretch(1)
        self.column.addLayout(foot)
        self._tell_count()

    @property
    def words(self) -> int:
        return words_in(self.edit.source())

    @property
    def citations(self) -> int:
        return citations_in(self.edit.source())

    @property
    def unsourced(self) -> int:
        return unsourced_in(self.edit.source())

    def _text(self) -> str:
        return self.edit.source()

    def _show(self, text: str) -> None:
        self.edit.show_source(text)
        self._tell_count()

    def _focused(self) -> bool:
        return self.edit.hasFocus()

    def _text_changed(self) -> None:
        if self.edit.source() == self._stored:
            return  # only the looks are other
        self._typed()
        self.keyed.emit()
        self._counting.start()

    def _acted(self) -> None:
        """A button is a step of its own for undo."""
        self.acting = True
        self.flush()
        self._tell_count()
        self.acting = False

    def _tell_count(self) -> None:
        words = self.words
        number = self.locale().toString
        if self.target:
            text = self.tr("{words} of about {target} words").format(
                words=number(words), target=number(self.target)
            )
        else:
            text = self.tr("%n words", "", words)
        self.count.setText(text)
        self.counted.emit(words)

    def focus(self, *, at_end: bool = False) -> None:
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if at_end:
            self.edit.moveCursor(QTextCursor.MoveOperation.End)
