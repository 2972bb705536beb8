"""A text with what was put in underlined and what was taken out struck through.

The tints only help: line and strike carry the meaning, and a screen reader is told in words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from irm_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from irm_desktop.domain.diff import Piece

LONG = 900  # characters of an unchanged stretch that are shown whole
AROUND = 260  # characters kept before and after a change, of a longer one
LINE_HEIGHT = 130.0  # per cent
PARAGRAPH = "¶"  # a paragraph's end that was put in or taken out


class DiffText(QTextEdit):
    """Read only, as high as its text; takes the focus, so that it can be read and copied."""

    def __init__(self, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.pieces: tuple[Piece, ...] = ()
        self.setReadOnly(True)
        self.setProperty("kind", "note")  # the ground is that of the card
        self.setFont(theme.font())
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        for set_policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            set_policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def show_pieces(self, pieces: Sequence[Piece], *, name: str, whole: bool = True) -> bool:
        """Show the pieces; `whole`: also what is far from any change. Whether something is left
        out."""
        self.pieces = tuple(pieces)
        shown = list(pieces) if whole else list(folded(pieces))
        self.clear()
        cursor = self.textCursor()
        block = QTextBlockFormat()
        block.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.setBlockFormat(block)
        for kind, text in shown:
            self._write(cursor, kind, text)
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.told(pieces))
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._fit()
        return len(shown) != len(self.pieces)

    def show_text(self, text: str, *, name: str) -> None:
        """A text in which nothing is marked."""
        self.clear()
        self._write(self.textCursor(), "same", text)
        self.pieces = ()
        self.setAccessibleName(name)
        self.setAccessibleDescription("")
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._fit()

    def _write(self, cursor: QTextCursor, kind: str, text: str) -> None:
        looks = self._looks(kind)
        if kind == "out":
            text = text.replace("\n", PARAGRAPH)
        elif kind == "in":
            text = text.replace("\n", f"{PARAGRAPH}\n")
        cursor.insertText(text, looks)

    def _looks(self, kind: str) -> QTextCharFormat:
        looks, theme = QTextCharFormat(), self._theme
        looks.setFont(theme.font())
        looks.setForeground(theme.color("text"))
        if kind == "left":
            looks.setForeground(theme.color("text2"))
        elif kind in ("in", "out"):
            name = "inserted" if kind == "in" else "deleted"
            looks.setForeground(theme.color(f"{name}_ink"))
            if not theme.plain:
                looks.setBackground(theme.color(f"{name}_ground"))
            looks.setFontUnderline(kind == "in")
            looks.setFontStrikeOut(kind == "out")
        return looks

    def told(self, pieces: Iterable[Piece]) -> str:
        """What was changed, in words, for a screen reader."""
        words = {"in": self.tr("Put in: {text}"), "out": self.tr("Taken out: {text}")}
        said = [
            words[kind].format(text=" ".join(text.split()) or self.tr("a line break"))
            for kind, text in pieces
            if kind in words
        ]
        return ". ".join(said)

    def _fit(self, _size: object = None) -> None:
        self.document().setTextWidth(self.viewport().width())
        height = round(self.document().size().height()) + 2
        if height != self.height():
            self.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.height())


def folded(pieces: Iterable[Piece]) -> Iterator[tuple[str, str]]:
    """The pieces, of long unchanged stretches only what stands near a change; `left` marks where
    something was left out."""
    listed = list(pieces)
    for place, (kind, text) in enumerate(listed):
        if kind != "same" or len(text) <= LONG:
            yield kind, text
            continue
        if place > 0:
            yield kind, _cut(text[:AROUND], at_end=True)
        yield "left", " […] "
        if place < len(listed) - 1:
            yield kind, _cut(text[-AROUND:], at_end=False)


def _cut(text: str, *, at_end: bool) -> str:
    """The text without the part of a word at its end, or at its beginning."""
    blank = text.rfind(" ") if at_end else text.find(" ")
    if blank < 0:
        return text
    return text[:blank] if at_end else text[blank + 1 :]
