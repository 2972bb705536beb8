"""Citing in a text: a source with the place in it, or a note in one's own words."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from irm_desktop.domain.evidence_shown import Quotable
from irm_desktop.domain.source_keys import is_key
from irm_desktop.ui import markdown_edits
from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.cite_finder import FinderDialog

_SOURCE = re.compile(r"\[@([^,،;؛\]]+)(?:[,،]\s*([^;؛\]]*))?\]")
_NOTE, _KEY = "note", "key"


class CiteDialog(FinderDialog):
    """`made` carries the Markdown. `existing` is the citation or note at the cursor, if any."""

    made = Signal(str)

    def __init__(self, existing: str, context: Context, parent: QWidget) -> None:
        title = QCoreApplication.translate("CiteDialog", "Cite")
        act = QCoreApplication.translate("CiteDialog", "Insert")
        super().__init__(context, title, act, parent)
        self.chosen.connect(self._cite)
        self._show_existing(existing)

    def _show_existing(self, existing: str) -> None:
        """What stands at the cursor is changed."""
        source = _SOURCE.fullmatch(existing)
        if source is not None:
            self.field.setText(source[1].strip())
            self.place.setText((source[2] or "").strip())
        elif existing.startswith("^["):
            self.field.setText(existing[2:-1])
            self._mark(_NOTE)
        self.field.selectAll()

    def _mark(self, what: str) -> None:
        for row in range(self.list.count()):
            self.list.setCurrentRow(row)
            if self.current == what:
                return
        self.list.setCurrentRow(0)

    def offer_more(self, typed: str) -> None:
        """A note as it will be printed, and a key that no source has yet."""
        if not typed:
            return
        key = typed.lstrip("@")
        if is_key(key) and all(one.key != key for one in self.offered):
            words = self.tr("The key {key}, which no source has yet").format(key=key)
            self.offer(words, "", "cite", _KEY)
        words = self.tr("A note of your own: “{words}”").format(words=typed)
        self.offer(words, self.tr("as it will be printed"), "note", _NOTE)

    def take_other(self, what: str, typed: str, place: str) -> None:
        if what == _NOTE:
            self.made.emit(markdown_edits.note(typed))
        else:
            self.made.emit(markdown_edits.citation(typed, place))

    def _cite(self, found: Quotable, place: str) -> None:
        self.made.emit(markdown_edits.citation(found.key, place or found.locator))
