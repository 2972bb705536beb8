"""An exchange in the window's words: what came, from whom, who has what, when it was last."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from irm_desktop.ui.backup_words import when_words
from irm_desktop.ui.direction import isolated
from irm_desktop.ui.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from irm_desktop.domain.merge_records import MergePreview
    from irm_desktop.sync.exchange_look import Came, Partner
    from irm_desktop.ui.exchange_memory import Remembered


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("ExchangeWords", text, "", count)


def sent_words(who: str, previews: Sequence[MergePreview]) -> str:
    """One sentence: who sent how much."""
    who = isolated(who or _tr(QT_TRANSLATE_NOOP("ExchangeWords", "Somebody")))
    changes = sum(len(one.changes) for one in previews)
    files = sum(one.files for one in previews)
    if changes:
        said = _tr(QT_TRANSLATE_NOOP("ExchangeWords", "{who} sent %n changes"), changes)
    elif files:
        said = _tr(QT_TRANSLATE_NOOP("ExchangeWords", "{who} sent %n files"), files)
    else:
        said = _tr(QT_TRANSLATE_NOOP("ExchangeWords", "{who} sent what would not show here"))
    return said.format(who=who)


def came_words(came: Iterable[Came]) -> str:
    """Of each sender one part of the sentence."""
    previews: dict[str, list[MergePreview]] = {}
    for one in came:
        previews.setdefault(one.source, []).append(one.preview)
    return ", ".join(sent_words(who, theirs) for who, theirs in previews.items())


def gets_words(partner: Partner) -> str:
    """What is left for somebody."""
    if partner.confirmed:
        return _tr(
            QT_TRANSLATE_NOOP("ExchangeWords", "what is missing there, locked for this card")
        )
    return _tr(QT_TRANSLATE_NOOP("ExchangeWords", "nothing: the card is not confirmed"))


def has_words(partner: Partner) -> str:
    """How far somebody has come, as they last said."""
    if partner.lacks is None:
        return _tr(QT_TRANSLATE_NOOP("ExchangeWords", "nothing heard yet"))
    if not partner.lacks:
        return _tr(QT_TRANSLATE_NOOP("ExchangeWords", "has everything"))
    return _tr(QT_TRANSLATE_NOOP("ExchangeWords", "lacks %n entries"), partner.lacks)


def last_words(kept: Remembered | None, language: str) -> str:
    """When it was last; empty where it never was."""
    if kept is None or kept.last is None:
        return ""
    return when_words(kept.last, language)


def short_when(kept: Remembered | None, language: str) -> str:
    """As `last_words`, but today is the clock alone: for the side, where there is little room."""
    words = last_words(kept, language)
    return words.removeprefix(_today(words, language)) if words else ""


def _today(words: str, language: str) -> str:
    """What stands before the clock where it was today."""
    clock = words[-len("00:00") :]
    template = QCoreApplication.translate("BackupWords", "today {time}")
    return words.removesuffix(clock) if template.format(time=clock) == words else ""
