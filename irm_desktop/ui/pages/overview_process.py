"""The card of the overview about the process: influence, steps, and whether it was contrary."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from irm_desktop.ui.cards import Card, Icon, Words, button
from irm_desktop.ui.pages.process_facts import (
    AGAINST,
    CONTRARY,
    count_words,
    shown_counts,
    shown_levels,
)
from irm_desktop.ui.pages.process_words import truth_word
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.chip_label import Ladder

if TYPE_CHECKING:
    from irm_desktop.domain.instrument import Indicator
    from irm_desktop.domain.plan_process import PlanProcess

Go = Callable[[str], None]  # page id


def _tr(text: str) -> str:
    return QCoreApplication.translate("OverviewCards", text)


def process_card(process: PlanProcess, go: Go, theme: Theme, language: str) -> Card:
    """Influence as ladders, steps taken, contrary to process or not; it leads to the page."""
    card = Card(theme)
    head = card.add_head(_tr("Process"))
    link = button(_tr("Process"), theme, "link")
    link.setAccessibleName(_tr("Open the page Process"))
    opener = _Opener(go)
    link.setProperty("opener", opener)  # keeps it alive
    link.clicked.connect(opener.open)
    head.addWidget(link)
    for indicator in shown_levels(process.instrument):
        card.body.addWidget(_level_name(indicator, process, theme, language))
        ladder = Ladder(theme)
        value = process.values.get(indicator.id)
        ladder.show_value(indicator.scale, value, indicator.label(language), language)
        card.body.addWidget(ladder)
    for derived in shown_counts(process.instrument):
        found = process.evaluation(derived.id, language)
        words = Words(count_words(found, language), theme, wrap=True)
        words.setToolTip(found.sentence)
        card.body.addWidget(words)
    if CONTRARY in process.instrument.derived_by_id:
        card.body.addWidget(_contrary(process, theme, language))
    return card


class _Opener:
    """Opens the page."""

    def __init__(self, go: Go) -> None:
        self._go = go

    def open(self) -> None:
        self._go("process")


def _level_name(indicator: Indicator, process: PlanProcess, theme: Theme, language: str) -> QWidget:
    """As "Public influence in development, by invitation only": with who could take part."""
    name = indicator.label(language)
    open_to = indicator.id.replace("influence_", "participation_")
    asked = process.instrument.indicator_by_id.get(open_to)
    value = asked.scale.by_id.get(process.values.get(open_to) or "") if asked else None
    if value is not None:
        word = value.label(language)
        name = f"{name}, {word[:1].lower()}{word[1:]}"
    return Words(name, theme, "secondary", "text2", wrap=True)


def _contrary(process: PlanProcess, theme: Theme, language: str) -> QWidget:
    found = process.evaluation(CONTRARY, language)
    mark, color = AGAINST[found.truth]
    held = QWidget()
    row = QHBoxLayout(held)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.px(6))
    row.addWidget(Icon(mark, theme, color), 0, Qt.AlignmentFlag.AlignTop)
    said = f"{found.derived.label(language)}: {truth_word(found.truth)}"
    words = Words(said, theme, wrap=True)
    held.setToolTip(found.sentence)
    words.setAccessibleDescription(found.sentence)
    row.addWidget(words, 1)
    return held
