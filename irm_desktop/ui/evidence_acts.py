"""Giving something as evidence, taking it away again, and going to where it comes from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from irm_desktop.domain.evidence_shown import Quotable, ShownSupport
from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.cite_finder import FinderDialog
from irm_desktop.ui.dialogs.source_new import NewSourceDialog
from irm_desktop.ui.evidence_drag import Dragged
from irm_desktop.ui.source_keeping import Keeping
from irm_desktop.ui.source_words import short_citation

if TYPE_CHECKING:
    from irm_desktop.domain.changes import Change
    from irm_desktop.storage.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Place:
    """What evidence is for: a rating, a text, or a commitment as such. `name` says it in words."""

    member_id: str
    subject_id: str
    name: str
    indicator: str = ""
    section: str = ""
    subject_kind: str = "commitment"


class EvidenceActs(QObject):
    """What chips and the work area Evidence ask for. Everything is an operation with an undo."""

    request_page = Signal(str, object)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._widget = context, parent
        self._keeping = Keeping(context, self)

    def add(self, place: Place) -> None:
        """Look for it by a few letters; Enter gives it as evidence."""
        title = self.tr("Evidence for {name}").format(name=place.name)
        act = self.tr("Give as evidence")
        dialog = FinderDialog(self._context, title, act, self._widget.window())
        dialog.chosen.connect(lambda found, where: self.link(place, found, where))
        dialog.request_new.connect(lambda typed: self._new(place, typed))
        dialog.open()

    def _new(self, place: Place, typed: str) -> None:
        dialog = NewSourceDialog(self._context, place.member_id, typed, self._widget.window())
        dialog.made.connect(lambda source: self._link_source(place, source))
        dialog.open()

    def link(self, place: Place, found: Quotable, locator: str = "") -> None:
        about = {found.entity: found.record} if found.entity != "source" else {}
        words = short_citation(found, found.number, locator)
        self._link(place, found.source_id, words, locator=locator, **about)

    def _link_source(self, place: Place, source_id: str, excerpt_id: str = "") -> None:
        source = self._context.open_workspace.source(source_id)
        self._link(place, source_id, short_citation(source), excerpt=excerpt_id)

    def _link(
        self,
        place: Place,
        source_id: str,
        words: str,
        *,
        excerpt: str = "",
        note: str = "",
        locator: str = "",
    ) -> None:
        def work(workspace: Workspace) -> Change:
            return workspace.add_support(
                place.subject_kind,
                place.subject_id,
                source_id=source_id,
                excerpt_id=excerpt,
                note_id=note,
                indicator=place.indicator,
                section=place.section,
                locator=locator,
            )

        said = self.tr("{source} given as evidence for {name}")
        said = said.format(source=words, name=place.name)
        done = self._context.operations.add(work, said)
        if done is not None and not done:
            already = self.tr("{source} is given as evidence for {name} already")
            self._context.signals.said.emit(already.format(source=words, name=place.name))

    def unlink(self, support_id: str) -> None:
        """Take it away; the source stays."""
        said = self.tr("Evidence taken away; the source stays")
        self._context.operations.add(lambda w: w.remove_support(support_id), said)

    def open(self, shown: ShownSupport) -> None:
        """Go to the source; to the interview where it is one."""
        if shown.kind == "interview" and self._open_interview(shown.support.source_id):
            return
        self.request_page.emit("sources", shown.support.source_id)

    def _open_interview(self, source_id: str) -> bool:
        for one in self._context.open_workspace.interviews():
            if one.source_id == source_id:
                self.request_page.emit("interviews", one.id)
                return True
        return False

    def drop(self, place: Place, found: Dragged) -> None:
        """What was dropped on a reason: files and addresses become sources."""
        if found.source_id:
            self._link_source(place, found.source_id, found.excerpt_id)
        elif found.files:
            self._keeping.keep_new(
                found.files, place.member_id, lambda source: self._link_source(place, source)
            )
        elif found.url:
            self._new(place, found.url)
