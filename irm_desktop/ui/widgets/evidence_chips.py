"""What a reason stands on, as chips under it: icon and short citation, and a way to add more."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from irm_desktop.domain.evidence_shown import ShownSupport
from irm_desktop.ui import icons
from irm_desktop.ui.cards import button
from irm_desktop.ui.evidence_drag import dragged
from irm_desktop.ui.source_words import ICONS, ground_word, kind_word, short_citation, title_of
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.flow import Flow
from irm_desktop.ui.widgets.reason_field import Tag

CHIP = 24  # height: a target for the pointer
FEW = 3  # chips beside which there is room for words on the button


class EvidenceChip(QPushButton):
    """Enter opens it, Delete takes it away, the arrows go to its neighbours."""

    opened = Signal(object)  # ShownSupport
    unlinked = Signal(str)  # id of the support
    stepped = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: ShownSupport | None = None
        self.setProperty("kind", "evidence")
        self.setFont(theme.font("chip"))
        self.setFixedHeight(theme.px(CHIP))
        self.setAutoDefault(False)
        self.clicked.connect(self._open)

    def show_support(self, shown: ShownSupport) -> None:
        if shown == self._shown:
            return
        self._shown = shown
        icons.before_text(self, ICONS.get(shown.kind, "document"), self._theme)
        text = short_citation(shown, shown.number, shown.locator)
        self.setText(text.replace("&", "&&"))
        told = f"{kind_word(shown.kind)}: {text}"
        self.setAccessibleName(told)
        self.setAccessibleDescription(self.tr("Enter opens it, Delete takes it away"))
        whole = ", ".join(filter(None, (title_of(shown, shown.number), shown.locator)))
        about = f"{kind_word(shown.kind)} · {ground_word(shown.ground)}"
        self.setToolTip("\n".join(filter(None, (whole, about, shown.words))))

    @property
    def support_id(self) -> str:
        return self._shown.id if self._shown is not None else ""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._theme.px(CHIP))

    def _open(self) -> None:
        self.opened.emit(self._shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        steps = {Qt.Key.Key_Left: 1 if rtl else -1, Qt.Key.Key_Right: -1 if rtl else 1}
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.unlinked.emit(self.support_id)
        elif key in steps:
            self.stepped.emit(steps[key])
        else:
            super().keyPressEvent(event)


class EvidenceChips(QWidget):
    """All chips of one reason. What is dropped on it is told; what it means is not known here."""

    opened = Signal(object)  # ShownSupport
    unlinked = Signal(str)  # id of a support
    request_add = Signal()
    dropped = Signal(object)  # Dragged

    def __init__(self, name: str, theme: Theme, parent: QWidget) -> None:
        """`name` is what the reason is about."""
        super().__init__(parent)
        self._theme, self._name = theme, name
        self._shown: tuple[object, ...] = ((), "", "", False)  # what is shown
        self._made: list[EvidenceChip] = []  # kept for the next commitment where it has more
        self.chips: list[EvidenceChip] = []
        self._flow = Flow(self, theme.px(6))
        self._add: QPushButton | None = None
        self._tag: Tag | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAcceptDrops(True)
        self.hide()

    @property
    def add(self) -> QPushButton:
        """The button, made when it is first needed: a form has many of them."""
        if self._add is None:
            self._add = button("", self._theme, "ghost", "", self)
            self._add.setFixedHeight(self._theme.px(CHIP))
            self._add.setFont(self._theme.font("chip"))
            icons.before_text(self._add, "add", self._theme)
            self._add.setAccessibleName(self.tr("Add evidence: {name}").format(name=self._name))
            self._add.setToolTip(self.tr("Add evidence (Ctrl+E)"))
            self._add.clicked.connect(self.request_add)
            self._flow.addWidget(self._add)
        return self._add

    @property
    def missing(self) -> str:
        """What the tag says is missing."""
        tag = self._tag
        return tag.accessibleName() if tag is not None and not tag.isHidden() else ""

    def show_supports(
        self, supports: Sequence[ShownSupport], missing: str, why: str, *, wanted: bool
    ) -> None:
        """Show these. `missing` is said in amber, `why` is the rule's whole sentence; `wanted`:
        whether evidence can be added where there is none yet."""
        if (tuple(supports), missing, why, wanted) == self._shown:
            return
        self._shown = (tuple(supports), missing, why, wanted)
        there = bool(supports) or wanted or bool(missing)
        self.setVisible(there)
        if not there:
            self._have(0)
            return
        focused = next((n for n, chip in enumerate(self.chips) if chip.hasFocus()), -1)
        self._have(len(supports))
        for chip, shown in zip(self.chips, supports, strict=True):
            chip.show_support(shown)
        self.add.setText(self.tr("Add evidence") if len(supports) < FEW else "")
        self._show_missing(missing, why)
        if focused >= 0:
            self._focus(min(focused, len(self.chips) - 1))

    def _have(self, count: int) -> None:
        """So many chips; those that were made once are used again. They stand before all else."""
        if count > len(self._made):
            kept = [self._flow.takeAt(len(self._made)) for _ in range(self._flow.count())]
            while len(self._made) < count:
                made = EvidenceChip(self._theme, self)
                made.opened.connect(self.opened)
                made.unlinked.connect(self.unlinked)
                made.stepped.connect(self._step)
                self._flow.addWidget(made)
                self._made.append(made)
            for item in filter(None, kept):
                self._flow.addItem(item)
        self.chips = self._made[:count]
        for place, chip in enumerate(self._made):
            chip.setVisible(place < count)

    def _show_missing(self, missing: str, why: str) -> None:
        if self._tag is None and missing:
            self._tag = Tag("", "warning", self._theme, self)
            self._flow.addWidget(self._tag)
        if self._tag is not None:
            self._tag.say(missing)
            self._tag.setToolTip(why)
            self._tag.setVisible(bool(missing))
        self._flow.invalidate()
        self.updateGeometry()

    def _step(self, by: int) -> None:
        places = [n for n, chip in enumerate(self.chips) if chip is self.sender()]
        if places:
            self._focus(places[0] + by)

    def _focus(self, place: int) -> None:
        reason = Qt.FocusReason.OtherFocusReason
        if 0 <= place < len(self.chips):
            self.chips[place].setFocus(reason)
        elif place >= len(self.chips) or not self.chips:
            self.add.setFocus(reason)

    def has_focus(self) -> bool:
        parts: list[QWidget] = [*self.chips]
        if self._add is not None:
            parts.append(self._add)
        return any(part.hasFocus() for part in parts)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        found = dragged(event.mimeData())
        if found.files or found.source_id or found.url:
            event.acceptProposedAction()
            self._mark(over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._mark(over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._mark(over=False)
        found = dragged(event.mimeData())
        if found:
            event.acceptProposedAction()
            self.dropped.emit(found)

    def _mark(self, *, over: bool) -> None:
        """Say by the ground that what is dragged can be dropped here."""
        palette = self.palette()
        palette.setColor(self.backgroundRole(), self._theme.color("selection"))
        self.setPalette(palette)
        self.setAutoFillBackground(over)
