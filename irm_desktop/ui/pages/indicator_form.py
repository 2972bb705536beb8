"""The form of a work area, generated from the instrument: a block an indicator, in its order."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from irm_desktop.domain.instrument import Indicator, Instrument
from irm_desktop.domain.records import Rating
from irm_desktop.ui.context import Context
from irm_desktop.ui.evidence_words import CommitmentEvidence
from irm_desktop.ui.pages.indicator_blocks import Block, ScaleBlock, ValuesBlock
from irm_desktop.ui.pages.indicator_folded import FoldedBlock
from irm_desktop.ui.pages.indicator_matrix import MatrixBlock
from irm_desktop.ui.pages.indicator_stages import StagesBlock
from irm_desktop.ui.pages.self_assessment import is_self_assessed
from irm_desktop.ui.tables.columns import VALUES_GROUP
from irm_desktop.ui.widgets.conflict_mark import FormConflicts
from irm_desktop.ui.widgets.labels import ground, hairline


def blocks_of(instrument: Instrument, page: str) -> list[tuple[Indicator, ...]]:
    """The indicators of a page as they are asked: groups together, stages of one scale together."""
    asked: list[list[Indicator]] = []
    keys: dict[str, list[Indicator]] = {}
    for indicator in instrument.indicators_of("commitment", page):
        key = "completion" if is_self_assessed(indicator) else indicator.group
        key = key or _family(indicator)
        if key in keys:
            keys[key].append(indicator)
            continue
        keys[key] = [indicator]
        asked.append(keys[key])
    return [tuple(part) for part in asked]


def reasons_of(indicators: tuple[Indicator, ...]) -> list[tuple[Indicator, ...]]:
    """The indicators of a block by the reason that is written about them, its own one first: one
    reason for all, but for each stage of completion, and for what the government says of it."""
    if len(indicators) == 1 or indicators[0].id.startswith("completion_"):
        return [(one,) for one in indicators]
    if indicators[0].group == VALUES_GROUP:
        return [indicators]
    headline = tuple(one for one in indicators if not one.group) or indicators[:1]
    return [headline + tuple(one for one in indicators if one not in headline)]


def asked_with(instrument: Instrument, indicator: str) -> tuple[Indicator, ...]:
    """The questions that share the reason of one, the first being that which has it; empty where no
    form asks it."""
    for page in ("design", "implementation"):
        for block in blocks_of(instrument, page):
            for asked in reasons_of(block):
                if any(one.id == indicator for one in asked):
                    return asked
    return ()


def reason_name(asked: tuple[Indicator, ...], language: str) -> str:
    """What the form calls that which one reason is about."""
    if len(asked) > 1 and asked[0].group == VALUES_GROUP:
        return QCoreApplication.translate("ValuesBlock", "Relevance to OGP values")
    return asked[0].label(language)


def _family(indicator: Indicator) -> str:
    """What is asked in one block: completion at both stages, the headline with its values."""
    if indicator.id.startswith("completion_"):
        return "completion"
    if indicator.id == "did_it_open_government":
        return "did_it_open_government_by_value"
    return indicator.id


class IndicatorForm(QScrollArea):
    """All blocks of one page of one instrument; never reordered while one types."""

    rated = Signal(str, object)
    reasoned = Signal(str, str)
    request_evidence = Signal(str)  # indicator id
    evidence_opened = Signal(object)  # ShownSupport
    evidence_unlinked = Signal(str)  # id of a support
    evidence_dropped = Signal(str, object)  # indicator id, Dragged

    def __init__(
        self, context: Context, instrument: Instrument, page: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.inside = QWidget(self)
        ground(self.inside, context.theme, "surface")
        column = QVBoxLayout(self.inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.blocks: list[Block] = []
        self._folded: list[FoldedBlock] = []
        self.conflicts: list[FormConflicts] = []  # of each block, above it
        for indicators in blocks_of(instrument, page):
            if self.blocks:
                column.addWidget(hairline(context.theme, self.inside))
            block = self._make(indicators, context, instrument)
            block.rated.connect(self.rated)
            block.reasoned.connect(self.reasoned)
            block.request_evidence.connect(self.request_evidence)
            block.evidence_opened.connect(self.evidence_opened)
            block.evidence_unlinked.connect(self.evidence_unlinked)
            block.evidence_dropped.connect(self.evidence_dropped)
            block.set_single_keys(context.settings.get("single_keys"))
            self.blocks.append(block)
            folded = FoldedBlock(block, instrument, self.inside)
            self._folded.append(folded)
            self.conflicts.append(FormConflicts(context, self.inside, side=16))
            column.addWidget(self.conflicts[-1])
            column.addWidget(folded)
            column.addWidget(block)
        column.addStretch(1)
        self.column = column
        self.setWidget(self.inside)

    def _make(
        self, indicators: tuple[Indicator, ...], context: Context, instrument: Instrument
    ) -> Block:
        theme, language = context.theme, context.language
        if indicators[0].group == VALUES_GROUP:
            return ValuesBlock(indicators, theme, language, self.inside)
        if indicators[0].id.startswith("completion_"):
            return StagesBlock(indicators, instrument, theme, language, self.inside)
        if len(indicators) > 1 or len(indicators[0].scale.grades) > 4:
            return MatrixBlock(indicators, theme, language, self.inside)
        return ScaleBlock(indicators[0], theme, language, self.inside)

    def show_ratings(self, ratings: Mapping[str, Rating], *, typed_over: bool = False) -> None:
        for block in self.blocks:
            block.show_ratings(ratings, typed_over=typed_over)
        for block, conflicts in zip(self.blocks, self.conflicts, strict=True):
            asked = [ratings[one.id].id for one in block.indicators if one.id in ratings]
            conflicts.show_records(asked)
        values = {name: rating.value for name, rating in ratings.items()}
        for folded in self._folded:
            folded.show_values(values)

    def show_evidence(self, evidence: CommitmentEvidence, ratings: Mapping[str, Rating]) -> None:
        """What each reason stands on, as chips under it."""
        for block in self.blocks:
            found = {
                name: evidence.under(block.asked_under(name), name, ratings) for name in block.chips
            }
            block.show_evidence(found)

    def flush(self) -> None:
        for block in self.blocks:
            block.flush()

    def block_of(self, indicator: str) -> Block | None:
        for block in self.blocks:
            if any(i.id == indicator for i in block.indicators):
                return block
        return None

    def go_to(self, indicator: str) -> bool:
        """Put the focus on this indicator; False where the form does not have it."""
        block = self.block_of(indicator)
        if block is None:
            return False
        if block.isHidden():
            folded = self._folded[self.blocks.index(block)]
            self.ensureWidgetVisible(folded, 0, 0)
            return True
        block.focus_on(indicator)
        self.ensureWidgetVisible(block, 0, 0)
        return True

    def current(self) -> int:
        """The place of the block with the focus, -1 where the focus is elsewhere."""
        focused = self.focusWidget()
        for place, block in enumerate(self.blocks):
            if focused is not None and block.isAncestorOf(focused) and focused.hasFocus():
                return place
        return -1

    def current_indicator(self) -> str:
        """The indicator with the focus, empty where the focus is elsewhere."""
        place = self.current()
        return self.blocks[place].focused_indicator() if place >= 0 else ""

    def next_indicator(self) -> bool:
        """On to the next block; False at the end of the form."""
        place = self.current() + 1
        while place < len(self.blocks) and self.blocks[place].isHidden():
            place += 1
        if place >= len(self.blocks):
            return False
        self.blocks[place].focus()
        self.ensureWidgetVisible(self.blocks[place], 0, 0)
        return True

    def focus_first(self) -> None:
        first = next((block for block in self.blocks if not block.isHidden()), None)
        if first is not None:
            first.focus()
