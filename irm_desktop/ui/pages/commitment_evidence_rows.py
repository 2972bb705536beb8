"""The parts of the work area Evidence: one thing that supports, and all that supports one place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from irm_desktop.domain.evidence_records import GROUNDS
from irm_desktop.domain.evidence_shown import ShownSupport
from irm_desktop.ui import icons
from irm_desktop.ui.cards import Icon, button
from irm_desktop.ui.evidence_acts import Place
from irm_desktop.ui.evidence_drag import dragged
from irm_desktop.ui.source_words import ground_word, shortened
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.evidence_chips import EvidenceChip
from irm_desktop.ui.widgets.labels import ElidedLabel, hairline, label

LONGEST = 40  # letters of a title
_STATES = {  # of an excerpt that is to be looked at: icon, ink, words as the page Sources says them
    "moved": ("trend_same", "warning_ink", "Moved: the text was changed"),
    "lost": ("warning", "error_ink", "Lost: its words are no longer in the text"),
}


@dataclass(frozen=True, slots=True)
class Group:
    """A place of a commitment with what supports it. `answer` is its rating in words, `told` the
    evidence that is told in words alone, `met` is None where no rule is asked."""

    place: Place
    answer: str = ""
    supports: tuple[ShownSupport, ...] = ()
    cited: tuple[str, ...] = ()  # keys in the text
    told: str = ""
    met: bool | None = None
    sentence: str = ""
    excerpts: Mapping[str, str] = field(default_factory=dict)  # id -> what became of its words


class SupportRow(QWidget):
    """The chip, the words of excerpt or note as printed, and a way to take it away."""

    opened = Signal(object)  # ShownSupport
    unlinked = Signal(str)

    def __init__(self, shown: ShownSupport, theme: Theme, parent: QWidget, state: str = "") -> None:
        """`state` is what became of the words of its excerpt."""
        super().__init__(parent)
        self.state: QLabel | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(6))
        self.chip = EvidenceChip(theme, self)
        self.chip.show_support(shown)
        self.chip.opened.connect(self.opened)
        self.chip.unlinked.connect(self.unlinked)
        column = QVBoxLayout()
        column.setSpacing(theme.px(2))
        column.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignLeading)
        if shown.words:
            words = f"“{shown.words}”" if shown.quoted else shown.words
            role = "printed" if shown.quoted else "base"
            column.addWidget(label(words, theme, role, "text2", self, wrap=True))
        if state in _STATES:
            column.addLayout(self._make_state(state, theme))
        row.addLayout(column, 1)
        self.remove = QToolButton(self)
        self.remove.setIcon(icons.icon("close", theme))
        said = self.tr("Take away: {source}").format(source=self.chip.text())
        self.remove.setToolTip(said)
        self.remove.setAccessibleName(said)
        self.remove.clicked.connect(lambda: self.unlinked.emit(shown.id))
        row.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)

    def _make_state(self, state: str, theme: Theme) -> QHBoxLayout:
        mark, ink, words = _STATES[state]
        line = QHBoxLayout()
        line.setSpacing(theme.px(6))
        line.addWidget(Icon(mark, theme, ink, self), 0, Qt.AlignmentFlag.AlignTop)
        said = QCoreApplication.translate("ExcerptRow", words)
        self.state = label(said, theme, "secondary", ink, self, wrap=True)
        line.addWidget(self.state, 1)
        return line


class EvidenceGroup(QWidget):
    """Title with the answer, the rule's sentence, and what supports it by kind of evidence."""

    opened = Signal(object)
    unlinked = Signal(str)
    request_add = Signal(object)  # Place
    request_form = Signal(str)  # indicator
    request_key = Signal(str)  # a source that the text cites
    request_rule = Signal(str)  # indicator whose rule is to be changed
    dropped = Signal(object, object)  # Place, Dragged

    def __init__(self, group: Group, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self.group = theme, group
        self.setAcceptDrops(True)
        self.change_rule: QPushButton | None = None
        self.rows: list[SupportRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.px(16), theme.px(8), theme.px(12), theme.px(8))
        self._column.setSpacing(theme.px(4))
        self._column.addLayout(self._make_head())
        if group.sentence:
            self._column.addLayout(self._make_rule())
        self._add_supports(group.supports)
        self._add_cited(group.cited)
        if group.told:
            self._column.addWidget(label(group.told, theme, "base", "text2", self, wrap=True))
        self._column.addWidget(hairline(theme, self))

    def _make_head(self) -> QHBoxLayout:
        theme, group = self._theme, self.group
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        if group.place.indicator:
            name = shortened(group.place.name, LONGEST)
            self.title = button(name, theme, "condition", parent=self)
            self.title.setFont(theme.font("strong"))
            self.title.setToolTip(group.place.name)
            go = self.tr("Go to the rating: {name}").format(name=group.place.name)
            self.title.setAccessibleName(go)
            self.title.clicked.connect(lambda: self.request_form.emit(self.group.place.indicator))
            head.addWidget(self.title)
        else:
            head.addWidget(label(group.place.name, theme, "strong", parent=self))
        answer = ElidedLabel(theme, "base", self)
        answer.setText(group.answer)
        head.addWidget(answer, 1)
        self.add = button(self.tr("Add evidence"), theme, "ghost", "", self)
        icons.before_text(self.add, "add", theme)
        name = self.tr("Add evidence: {name}").format(name=group.place.name)
        self.add.setAccessibleName(name)
        self.add.clicked.connect(lambda: self.request_add.emit(self.group.place))
        head.addWidget(self.add)
        return head

    def _make_rule(self) -> QHBoxLayout:
        """Mark and sentence: the mark is told in words as well."""
        theme, group = self._theme, self.group
        row = QHBoxLayout()
        row.setSpacing(theme.px(6))
        mark, ink = ("condition_met", "done") if group.met else ("warning", "warning_ink")
        if group.met is None:
            mark, ink = "info", "text2"
        row.addWidget(Icon(mark, theme, ink, self), 0, Qt.AlignmentFlag.AlignTop)
        self.rule = label(group.sentence, theme, "secondary", ink, self, wrap=True)
        row.addWidget(self.rule, 1)
        if group.place.indicator:
            row.addWidget(self._make_change(), 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _make_change(self) -> QPushButton:
        made = button(self.tr("Change the rule …"), self._theme, "link", "", self)
        made.setFont(self._theme.font("secondary"))
        said = self.tr("Change the rule for this plan: {name}")
        made.setAccessibleName(said.format(name=self.group.place.name))
        made.setToolTip(self.tr("How much evidence this plan asks for"))
        made.clicked.connect(lambda: self.request_rule.emit(self.group.place.indicator))
        self.change_rule = made
        return made

    def _add_supports(self, supports: Sequence[ShownSupport]) -> None:
        """By kind of evidence, those of which nobody has said it last."""
        for ground in (*GROUNDS, ""):
            several = [one for one in supports if one.ground == ground]
            if not several:
                continue
            words = ground_word(ground)
            self._column.addWidget(label(words, self._theme, "caption", "text3", self))
            for one in several:
                row = SupportRow(
                    one, self._theme, self, self.group.excerpts.get(one.support.excerpt_id, "")
                )
                row.opened.connect(self.opened)
                row.unlinked.connect(self.unlinked)
                self.rows.append(row)
                self._column.addWidget(row)

    def _add_cited(self, keys: Sequence[str]) -> None:
        if not keys:
            return
        theme = self._theme
        self._column.addWidget(label(self.tr("Cited in the text"), theme, "caption", "text3", self))
        for key in keys:
            link = button(f"@{key}", theme, "link", parent=self)
            link.clicked.connect(lambda _checked=False, cited=key: self.request_key.emit(cited))
            self._column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)

    @property
    def on_rule(self) -> bool:
        """Whether the way to change the rule has the focus."""
        return self.change_rule is not None and self.change_rule.hasFocus()

    def focus(self, *, on_rule: bool) -> None:
        chosen = self.change_rule if on_rule and self.change_rule is not None else self.add
        chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def has_focus(self) -> bool:
        return any(one.hasFocus() for one in self.findChildren(QWidget))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dragged(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        found = dragged(event.mimeData())
        if found:
            event.acceptProposedAction()
            self.dropped.emit(self.group.place, found)
