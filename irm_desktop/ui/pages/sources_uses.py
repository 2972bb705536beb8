"""All that a source supports: ratings and texts, and the texts that cite it. Enter goes there."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from irm_desktop.domain.evidence_shown import EvidenceUse
from irm_desktop.domain.titles import shown_title
from irm_desktop.ui.cards import soft_selection
from irm_desktop.ui.context import Context
from irm_desktop.ui.delegates.list_row import ListRow
from irm_desktop.ui.report_kinds import reports_of
from irm_desktop.ui.source_words import shortened
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.labels import label
from irm_desktop.ui.words import QT_TRANSLATE_NOOP

_USE = Qt.ItemDataRole.UserRole + 1
ROW = 28
LONGEST = 48  # letters of a title
MOST = 9  # rows that are seen at once
CITED_IN = QT_TRANSLATE_NOOP("SourceUses", "{place} (cited in the text)")
OF = QT_TRANSLATE_NOOP("SourceUses", "{what} of {number}")
PLAN = QT_TRANSLATE_NOOP("SourceUses", "{member}, plan {number}")


def use_words(use: EvidenceUse, context: Context) -> str:
    """A place in words: plan, commitment, and what is said there."""
    workspace = context.open_workspace
    plan = workspace.plan(use.plan_id)
    instrument = workspace.library.by_id[plan.instrument]
    name = QCoreApplication.translate("SourceUses", PLAN).format(
        member=context.names.of_plan(plan), number=plan.number
    )
    asked = instrument.indicator_by_id.get(use.indicator)
    what = asked.label(context.language) if asked is not None else section_words(use, context)
    if use.number and what:
        what = QCoreApplication.translate("SourceUses", OF).format(what=what, number=use.number)
    title = shown_title(use.number, use.title)
    commitment = title if what else f"{use.number} {title}".strip()
    place = " · ".join(filter(None, (what, shortened(commitment, LONGEST), name)))
    if use.support:
        return place
    return QCoreApplication.translate("SourceUses", CITED_IN).format(place=place)


def section_words(use: EvidenceUse, context: Context) -> str:
    """A section as the instrument's reports call it, or nothing."""
    if not use.section:
        return ""
    workspace = context.open_workspace
    instrument = workspace.library.by_id[workspace.plan(use.plan_id).instrument]
    for kind in reports_of(instrument):
        for passage in kind.passages:
            if passage.id == use.section:
                return passage.label(context.language)
        for section in kind.sections:
            if section.id == use.section:
                return section.label(context.language)
    return use.section


class SourceUses(QWidget):
    """`chosen` carries the EvidenceUse that one wants to go to."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        self.title = label(self.tr("Supports"), theme, "strong", parent=self)
        column.addWidget(self.title)
        self.list = QListWidget(self)
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setAccessibleName(self.tr("What this source supports"))
        self.list.setItemDelegate(ListRow(theme, self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        soft_selection(self.list, theme)
        self.list.itemActivated.connect(self._activated)
        column.addWidget(self.list)
        said = self.tr("Nothing yet. Ctrl+E beside a reason gives a source as evidence for it.")
        self.none = label(said, theme, "base", "text2", self, wrap=True)
        column.addWidget(self.none)

    def show_uses(self, uses: Sequence[EvidenceUse], context: Context) -> None:
        self.list.clear()
        for use in uses:
            words = use_words(use, context)
            item = QListWidgetItem(words)
            item.setData(_USE, use)
            item.setToolTip(words)
            item.setSizeHint(QSize(0, self._theme.px(ROW)))
            self.list.addItem(item)
        self.list.setVisible(bool(uses))
        self.none.setVisible(not uses)
        self.list.setFixedHeight(min(len(uses), MOST) * self._theme.px(ROW) + 2)

    def _activated(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(_USE))
