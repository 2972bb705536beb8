"""Shows Markdown formatted while its source stays: signs are put away but where the cursor is.

A highlighter changes how letters look and never which letters there are, so that no text can be
lost by being shown.
"""

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
        return (*found, (-1, kind.signs)) if place <= kind.signs else tuple(found)

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
        formats = [QTextCharFormat() for _ in range(len(text))]
        place = self._cursor - block.position()
        here = self._cursor >= 0 and 0 <= place <= units(text)
        place = column(text, place) if here else -1
        if kind.kind == "code":
            for form in formats:
                form.setForeground(self._theme.color("text2"))
        else:
            self._line(formats, kind, text, place)
        self._write(formats, text)

    def _line(self, formats: list[QTextCharFormat], kind: LineKind, text: str, place: int) -> None:
        if kind.kind == "heading":
            self._whole(formats, kind)
        for one in constructs(text):
            self._construct(formats, one, shown=one.start <= place <= one.end)
        for at in escapes(text):
            self._sign(formats, at, at + 1, shown=at <= place <= at + 2)
        if kind.kind in ("bullet", "number"):
            for form in formats[: kind.signs]:
                form.setForeground(self._theme.color("accent"))
        elif kind.kind in ("heading", "quote"):
            self._sign(formats, 0, kind.signs, shown=0 <= place <= kind.signs)
        elif kind.kind == "table" or is_table_rule(text):
            for at, sign in enumerate(text):
                if sign == "|" or is_table_rule(text):
                    formats[at].setForeground(self._theme.color("text3"))

    def _whole(self, formats: list[QTextCharFormat], kind: LineKind) -> None:
        size = self._theme.font().pixelSize() + _HEADING_MORE.get(kind.depth, 1)
        for form in formats:
            form.setFontWeight(QFont.Weight.DemiBold)
            form.setProperty(QTextCharFormat.Property.FontPixelSize, size)

    def _construct(self, formats: list[QTextCharFormat], one: Construct, *, shown: bool) -> None:
        accent = self._theme.color("accent")
        for form in formats[one.inner_start : one.inner_end]:
            match one.kind:
                case "strong":
                    form.setFontWeight(QFont.Weight.DemiBold)
                case "emphasis":
                    form.setFontItalic(True)
                case "code":
                    form.setBackground(self._theme.color("sunken"))
                    form.setForeground(self._theme.color("text2"))
                case "link":
                    form.setForeground(accent)
                    form.setFontUnderline(True)
                case "citation" | "note":
                    form.setForeground(accent)
        if one.kind == "note":  # a note is seen to begin and to end
            self._sign(formats, one.start, one.inner_start, shown=True)
            self._sign(formats, one.inner_end, one.end, shown=True)
            return
        self._sign(formats, one.start, one.inner_start, shown=shown)
        self._sign(formats, one.inner_end, one.end, shown=shown)

    def _sign(self, formats: list[QTextCharFormat], start: int, end: int, *, shown: bool) -> None:
        """Signs are pale where the cursor is, and take no room elsewhere."""
        for form in formats[start:end]:
            form.setFontUnderline(False)
            if shown:
                form.setForeground(self._theme.color("text3"))
            else:
                form.setForeground(QColor(Qt.GlobalColor.transparent))
                form.setProperty(QTextCharFormat.Property.FontPixelSize, 1)
                form.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
                form.setFontLetterSpacing(-0.5)

    def _write(self, formats: list[QTextCharFormat], text: str) -> None:
        """Hand the formats over, letters of the same look together."""
        start = position = 0
        for place in range(1, len(formats) + 1):
            if place == len(formats) or formats[place] != formats[start]:
                size = units(text[start:place])
                self.setFormat(position, size, formats[start])
                start, position = place, position + size


def construct_at(cursor: QTextCursor, kinds: tuple[str, ...]) -> Construct | None:
    """The innermost construct of these kinds that the cursor stands in."""
    place = column(cursor.block().text(), cursor.positionInBlock())
    found = [
        one
        for one in constructs(cursor.block().text())
        if one.kind in kinds and one.start <= place <= one.end
    ]
    return found[-1] if found else None
