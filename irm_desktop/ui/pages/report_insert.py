"""What is put into the text through a small dialog: links, citations, tables."""

from PySide6.QtCore import QObject

from irm_desktop.ui import markdown_edits
from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.cite import CiteDialog
from irm_desktop.ui.dialogs.markdown import LinkDialog, TableDialog
from irm_desktop.ui.dialogs.source_new import NewSourceDialog
from irm_desktop.ui.widgets.format_bar import FormatBar
from irm_desktop.ui.widgets.markdown_dress import construct_at
from irm_desktop.ui.widgets.markdown_edit import MarkdownEdit

LINK = ("link",)
CITED = ("citation", "note")


class Inserting(QObject):
    """Opens the dialogs of a bar for the field that it acts on. `member_id` is whose sources new
    ones are."""

    def __init__(self, bar: FormatBar, context: Context) -> None:
        super().__init__(bar)
        self._bar, self._context, self._theme = bar, context, context.theme
        self.member_id = ""
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
        dialog = CiteDialog(existing, self._context, field.window())
        dialog.made.connect(lambda text: self._put(field, CITED, text))
        dialog.request_new.connect(lambda typed: self._cite_new(field, typed, dialog.place.text()))
        dialog.open()

    def _cite_new(self, field: MarkdownEdit, typed: str, place: str) -> None:
        """Add the source first, then cite it."""

        def cite(source_id: str) -> None:
            key = self._context.open_workspace.source(source_id).key
            self._put(field, CITED, markdown_edits.citation(key, place))

        dialog = NewSourceDialog(self._context, self.member_id, typed, field.window())
        dialog.made.connect(cite)
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
