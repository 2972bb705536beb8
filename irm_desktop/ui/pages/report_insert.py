"""What is put into the text through a small dialog: links, citations, tables."""

from PySide6.QtCore import QObject

from irm_desktop.ui.dialogs.markdown import CiteDialog, LinkDialog, TableDialog
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.format_bar import FormatBar
from irm_desktop.ui.widgets.markdown_dress import construct_at
from irm_desktop.ui.widgets.markdown_edit import MarkdownEdit

LINK = ("link",)
CITED = ("citation", "note")


class Inserting(QObject):
    """Opens the dialogs of a bar for the field that it acts on. `keys` are those of the sources
    that are cited already."""

    def __init__(self, bar: FormatBar, theme: Theme) -> None:
        super().__init__(bar)
        self._bar, self._theme = bar, theme
        self.keys: tuple[str, ...] = ()
        bar.request_link.connect(self.link)
        bar.request_cite.connect(self.cite)
        bar.request_table.connect(self.table)

    def link(self) -> None:
        """Change the link at the cursor, or make the selection one."""
        field = self._bar.field
        if field is None:
            return
        cursor = field.textCursor()
        words, address = cursor.selectedText().split("\u2029")[0], ""
        found = construct_at(cursor, LINK) if not words else None
        if found is not None:
            line = cursor.block().text()
            words = line[found.inner_start : found.inner_end]
            address = line[found.inner_end + 2 : found.end - 1]
            if line[found.start] == "<":
                words, address = "", words
        dialog = LinkDialog(words, address, self._theme, field.window())
        dialog.made.connect(lambda text: self._put(field, LINK, text))
        dialog.open()

    def cite(self) -> None:
        """Change the note or citation at the cursor, or put one there."""
        field = self._bar.field
        if field is None:
            return
        cursor = field.textCursor()
        if cursor.hasSelection():  # a source stands behind what it is for
            cursor.setPosition(cursor.selectionEnd())
            field.setTextCursor(cursor)
        found = construct_at(cursor, CITED)
        existing = cursor.block().text()[found.start : found.end] if found is not None else ""
        dialog = CiteDialog(existing, self.keys, self._theme, field.window())
        dialog.made.connect(lambda text: self._put(field, CITED, text))
        dialog.open()

    def table(self) -> None:
        field = self._bar.field
        if field is None:
            return
        dialog = TableDialog(self._theme, field.window())
        dialog.made.connect(lambda text: self._put_table(field, text))
        dialog.open()

    def _put(self, field: MarkdownEdit, kinds: tuple[str, ...], text: str) -> None:
        field.replace_construct(kinds, text)
        field.setFocus()

    def _put_table(self, field: MarkdownEdit, text: str) -> None:
        field.insert_table(text)
        field.setFocus()
