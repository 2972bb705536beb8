"""The questions about a plan or a member, generated from the instrument: group after group."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from irm_desktop.domain.instrument import Indicator, Instrument
from irm_desktop.ui.context import Context
from irm_desktop.ui.pages.indicator_blocks import Block, Ratings
from irm_desktop.ui.pages.process_blocks import QuestionBlock
from irm_desktop.ui.pages.process_groups import QuestionGroup
from irm_desktop.ui.pages.process_matrix import GROUP as MATRIX
from irm_desktop.ui.pages.process_matrix import InvolvedBlock
from irm_desktop.ui.pages.process_words import group_title
from irm_desktop.ui.widgets.labels import ground


def groups_of(indicators: Iterable[Indicator]) -> list[tuple[str, tuple[Indicator, ...]]]:
    """Group id and its questions, in the order in which the instrument first names each group."""
    found: dict[str, list[Indicator]] = {}
    for indicator in indicators:
        found.setdefault(indicator.group, []).append(indicator)
    return [(name, tuple(own)) for name, own in found.items()]


ROUNDS = 4  # of laying out: what wraps its words asks for another height when it has its width


def _lay_out() -> None:
    """Lay out now what was just made, so that nobody sees it squeezed."""
    for _ in range(ROUNDS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


class QuestionForm(QScrollArea):
    """All groups in one column that scrolls, under what stands on top of them."""

    rated = Signal(str, object)
    rated_together = Signal(object)  # {indicator: value}
    reasoned = Signal(str, str)
    evidenced = Signal(str, str)
    pointed = Signal(str)  # the question with the focus
    built = Signal()  # all questions are made

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._instrument: Instrument | None = None
        self._answers: Ratings = {}
        self.groups: list[QuestionGroup] = []
        self._feet = 0
        self._idle = QTimer(self, singleShot=True, interval=0)
        self._idle.timeout.connect(self._build_next)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.inside = QWidget(self)
        ground(self.inside, context.theme, "surface")
        self.column = QVBoxLayout(self.inside)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addStretch(1)
        self.setWidget(self.inside)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_changed)

    def add_top(self, widget: QWidget) -> None:
        """Put this above the groups."""
        self.column.insertWidget(0, widget)

    def add_foot(self, widget: QWidget) -> None:
        """Put this below the groups."""
        self._feet += 1
        self.column.insertWidget(self.column.count() - 1, widget)

    def set_questions(self, instrument: Instrument, indicators: Sequence[Indicator]) -> None:
        """The questions of an instrument; nothing is made anew where they are the same."""
        if self._instrument is instrument and self.indicators == tuple(indicators):
            return
        for old in self.groups:
            self.column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._instrument, self.groups = instrument, []
        for name, own in groups_of(indicators):
            self._add_group(name, own, instrument)
        self._build_next()

    def _build_next(self) -> None:
        """Make the questions of the next group; the others follow when the window is idle, so that
        nobody waits for what is further down."""
        waiting = [group for group in self.groups if not group.blocks]
        if waiting:
            waiting[0].build()
            _lay_out()
            self._idle.start()
        else:
            self.built.emit()

    def build_all(self) -> None:
        """Make all questions now."""
        while any(not group.blocks for group in self.groups):
            self._build_next()

    @property
    def indicators(self) -> tuple[Indicator, ...]:
        return tuple(one for group in self.groups for one in group.indicators)

    def _add_group(self, name: str, own: tuple[Indicator, ...], instrument: Instrument) -> None:
        def make(parent: QWidget) -> list[Block]:
            return self._make_blocks(name, own, parent)

        title = group_title(name, own, self._context.language)
        group = QuestionGroup(title, own, make, instrument, self._context.theme, self.inside)
        group.made.connect(self._made)
        self.groups.append(group)
        self.column.insertWidget(self.column.count() - 1 - self._feet, group)
        group.show()

    def _make_blocks(
        self, name: str, indicators: tuple[Indicator, ...], parent: QWidget
    ) -> list[Block]:
        theme, language = self._context.theme, self._context.language
        blocks: list[Block] = []
        if name == MATRIX and len(indicators) == 2:
            blocks = [InvolvedBlock(indicators, theme, language, parent)]
        else:
            blocks = [QuestionBlock(one, theme, language, parent) for one in indicators]
        for block in blocks:
            block.rated.connect(self.rated)
            block.reasoned.connect(self.reasoned)
            if isinstance(block, (QuestionBlock, InvolvedBlock)):
                block.evidenced.connect(self.evidenced)
            if isinstance(block, InvolvedBlock):
                block.rated_together.connect(self.rated_together)
            block.set_single_keys(self._context.settings.get("single_keys"))
        return blocks

    def _made(self, group: object) -> None:
        if isinstance(group, QuestionGroup):
            group.show_answers(self._answers, typed_over=True)

    def show_answers(self, answers: Ratings, *, typed_over: bool = False) -> None:
        self._answers = answers
        for group in self.groups:
            group.show_answers(answers, typed_over=typed_over)

    def flush(self) -> None:
        for group in self.groups:
            group.flush()

    # Going about

    def _places(self) -> list[tuple[QuestionGroup, Block]]:
        return [(group, block) for group in self.groups for block in group.blocks]

    def go_to(self, indicator: str) -> bool:
        """Open its group and put the focus on the question; False where it is not asked."""
        for group in self.groups:
            if any(one.id == indicator for one in group.indicators):
                self.build_all()
                group.head.setChecked(True)
                block = next(
                    b for b in group.blocks if any(i.id == indicator for i in b.indicators)
                )
                block.focus_on(indicator)
                self.ensureWidgetVisible(block, 0, 40)
                return True
        return False

    def current_indicator(self) -> str:
        """The question with the focus; empty where the focus is elsewhere."""
        focused = QApplication.focusWidget()
        for _, block in self._places():
            if focused is not None and block.isAncestorOf(focused):
                return block.focused_indicator()
        return ""

    def asked_with(self, indicator: str) -> tuple[Indicator, ...]:
        """The question and those that are answered in one with it; none where it is not shown."""
        for _, block in self._places():
            if any(one.id == indicator for one in block.indicators):
                return tuple(block.indicators)
        return ()

    def next_indicator(self) -> bool:
        """On to the next question that is shown; False at the end."""
        self.build_all()
        shown = [block for group, block in self._places() if group.head.isChecked()]
        shown = [block for block in shown if not block.isHidden()]
        current = self.current_indicator()
        at = next(
            (p for p, b in enumerate(shown) if any(i.id == current for i in b.indicators)), -1
        )
        if at + 1 >= len(shown):
            return False
        shown[at + 1].focus()
        self.ensureWidgetVisible(shown[at + 1], 0, 40)
        return True

    def focus_first(self) -> None:
        if self.groups:
            self.groups[0].head.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None or not self.isAncestorOf(new):
            return
        self.ensureWidgetVisible(new, 0, 24)
        current = self.current_indicator()
        if current:
            self.pointed.emit(current)
