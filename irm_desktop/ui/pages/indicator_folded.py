"""What stands for a block of the form while another answer has ended its questions."""

from collections.abc import Mapping

from PySide6.QtWidgets import QHBoxLayout, QWidget

from irm_desktop.domain.asking import ended_by
from irm_desktop.domain.instrument import Instrument
from irm_desktop.ui.pages.indicator_blocks import Block
from irm_desktop.ui.widgets.labels import label


class FoldedBlock(QWidget):
    """Name of the block, why it is not asked, and the answers that were given before."""

    def __init__(self, block: Block, instrument: Instrument, parent: QWidget) -> None:
        super().__init__(parent)
        self._block, self._instrument = block, instrument
        theme = block.theme
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(10))
        row.setSpacing(theme.px(10))
        name = block.indicators[0].label(block.language)
        row.addWidget(label(name, theme, "strong", "text2", self))
        self.sentence = label("", theme, "secondary", "text2", self, wrap=True)
        row.addWidget(self.sentence, 1)
        self.kept = label("", theme, "secondary_strong", "text2", self)
        row.addWidget(self.kept)
        self.hide()

    def show_values(self, values: Mapping[str, str | None]) -> None:
        """Take the block's place where nothing of it is asked, else give it back."""
        ended = [ended_by(self._instrument, one, values) for one in self._block.indicators]
        other = ended[0] if all(ended) else None
        self.setVisible(other is not None)
        self._block.setVisible(other is None)
        if other is None:
            return
        language = self._block.language
        answer = other.scale.by_id[values.get(other.id) or ""].label(language)
        self.sentence.setText(
            self.tr("Not asked: {indicator} is {answer}.").format(
                indicator=other.label(language), answer=answer
            )
        )
        given = [
            one.scale.by_id[value].label(language)
            for one in self._block.indicators
            if (value := values.get(one.id)) in one.scale.by_id
        ]
        self.kept.setText(self.tr("Kept: {answers}").format(answers=", ".join(given)))
        self.kept.setVisible(bool(given))
