"""Shows Markdown formatted while its source stays: signs are put away but where the cursor is.

A highlighter changes how letters look and never which letters there are, so that no text can be
lost by being shown.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from irm_desktop.ui.markdown_marks import (
    Construct,
    LineKind,
    constructs,
    escapes,
    is_fence,
    is_table_rule,
    line_kind,
)
from irm_desktop.ui.text_units import column, units
from irm_desktop.ui.theme import Theme

IN_CODE = 1
Dress = Callable[[QTextCharFormat], None]
Look = tuple[int, int, Dress]  # first letter, the one after the last, what it looks like
_HEADING_MORE = {1: 5, 2: 3, 3: 2}  # px more than the text


class MarkdownDress(QSyntaxHighlighter):
    """Formats each line. `move` tells where the cursor is: its constructs show their signs."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._theme = theme
        self._cursor = -1  # position of the cursor; -1: the field has no focus
        self._block = -1
        self._touched: tuple[tuple[int, int], ...] = ()

    def move(self, position: int) -> None:
        """The cursor is here now; -1: nowhere."""
        before, self._cursor = self._block, position
        block = self.document().findBlock(position) if position >= 0 else QTextBlock()
        self._block = block.blockNumber() if block.isValid() else -1
        touched = self._touched_in(block) if block.isValid() else ()
        if before != self._block and before >= 0:
            self.rehighlightBlock(self.document().findBlockByNumber(before))
        elif touched == self._touched:
            return
        self._touched = touched
        if block.isValid():
            self.rehighlightBlock(block)

    def _touched_in(self, block: QTextBlock) -> tuple[tuple[int, int], ...]:
        place = column(block.text(), self._cursor - block.position())
        kind = line_kind(block.text(), in_code=self.in_code(block))
        found = [
            (one.start, one.end)
            for one in constructs(block.text())
            if one.start <= place <= one.end
        ]
        return (*found, (-1, kind.signs)) if place < kind.signs else tuple(found)

    def shows_signs(self, block: QTextBlock) -> bool:
        """Whether the cursor is in the signs that a line begins with."""
        place = self._cursor - block.position()
        return 0 <= place < line_kind(block.text()).signs

    def in_code(self, block: QTextBlock) -> bool:
        """Whether the line stands in a fenced block of code."""
        before = block.previous()
        return before.isValid() and before.userState() == IN_CODE

    def highlightBlock(self, text: str) -> None:
        block = self.currentBlock()
        in_code = self.previousBlockState() == IN_CODE
        fence = is_fence(text)
        self.setCurrentBlockState(IN_CODE if in_code != fence else 0)
        kind = line_kind(text, in_code=in_code)
        place = self._cursor - block.position()
        here = self._cursor >= 0 and 0 <= place <= units(text)
        looks = list(self._looks(kind, text, column(text, place) if here else -1))
        if looks:
            self._write(looks, text)

    def _looks(self, kind: LineKind, text: str, place: int) -> Iterator[Look]:
        """What letters look like; the cursor is at `place`, -1 where it is not in this line."""
        whole = len(text)
        if kind.kind == "code":
            yield 0, whole, self._pale
            return
        if kind.kind == "heading":
            size = self._theme.font().pixelSize() + _HEADING_MORE.get(kind.depth, 1)
            yield 0, whole, partial(_heading, size)
        if kind.kind == "number":
            yield 0, kind.signs, self._accent
        elif kind.kind == "bullet":  # the editor paints a bullet over a sign that is not seen
            shown = 0 <= place < kind.signs
            yield 0, kind.signs, self._pale if shown else _unseen
        elif kind.kind == "table" or is_table_rule(text):
            places = range(whole) if is_table_rule(text) else _bars(text)
            yield from ((at, at + 1, self._pale) for at in places)
        for one in constructs(text):
            yield from self._construct(one, shown=one.start <= place <= one.end)
        for at in escapes(text):
            yield at, at + 1, self._sign(shown=at <= place <= at + 2)
        if kind.kind in ("heading", "quote"):
            yield 0, kind.signs, self._sign(shown=0 <= place < kind.signs)

    def _construct(self, one: Construct, *, shown: bool) -> Iterator[Look]:
        inner = {
            "strong": _strong,
            "emphasis": _slanted,
            "code": self._code,
            "link": self._link,
            "citation": self._accent,
            "note": self._accent,
        }[one.kind]
        yield one.inner_start, one.inner_end, inner
        # a note is seen to begin and to end, wherever the cursor is
        sign = self._sign(shown=shown or one.kind == "note")
        yield one.start, one.inner_start, sign
        yield one.inner_end, one.end, sign

    def _pale(self, form: QTextCharFormat) -> None:
        form.setForeground(self._theme.color("text3"))

    def _accent(self, form: QTextCharFormat) -> None:
        form.setForeground(self._theme.color("accent"))

    def _code(self, form: QTextCharFormat) -> None:
        form.setBackground(self._theme.color("sunken"))
        form.setForeground(self._theme.color("text2"))

    def _link(self, form: QTextCharFormat) -> None:
        form.setForeground(self._theme.color("accent"))
        form.setFontUnderline(True)

    def _sign(self, *, shown: bool) -> Dress:
        """Signs are pale where the cursor is, and take no room elsewhere."""
        return self._pale_sign if shown else _away

    def _pale_sign(self, form: QTextCharFormat) -> None:
        form.setFontUnderline(False)
        form.setForeground(self._theme.color("text3"))

    def _write(self, looks: Sequence[Look], text: str) -> None:
        """Hand the formats over: one for each stretch between the ends of looks."""
        ends = sorted({0, len(text), *(at for start, end, _ in looks for at in (start, end))})
        position = 0
        for start, end in pairwise(ends):
            form = QTextCharFormat()
            for first, last, dress in looks:
                if first <= start and end <= last:
                    dress(form)
            size = units(text[start:end])
            self.setFormat(position, size, form)
            position += size


def _bars(text: str) -> Iterator[int]:
    return (at for at, sign in enumerate(text) if sign == "|")


def _heading(size: int, form: QTextCharFormat) -> None:
    form.setFontWeight(QFont.Weight.DemiBold)
    form.setProperty(QTextCharFormat.Property.FontPixelSize, size)


def _strong(form: QTextCharFormat) -> None:
    form.setFontWeight(QFont.Weight.DemiBold)


def _slanted(form: QTextCharFormat) -> None:
    form.setFontItalic(True)


def _unseen(form: QTextCharFormat) -> None:
    form.setForeground(QColor(Qt.GlobalColor.transparent))


def _away(form: QTextCharFormat) -> None:
    form.setFontUnderline(False)
    form.setForeground(QColor(Qt.GlobalColor.transparent))
    form.setProperty(QTextCharFormat.Property.FontPixelSize, 1)
    form.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
    form.setFontLetterSpacing(-0.5)


def construct_at(cursor: QTextCursor, kinds: tuple[str, ...]) -> Construct | None:
    """The innermost construct of these kinds that the cursor stands in."""
    place = column(cursor.block().text(), cursor.positionInBlock())
    found = [
        one
        for one in constructs(cursor.block().text())
        if one.kind in kinds and one.start <= place <= one.end
    ]
    return found[-1] if found else None
