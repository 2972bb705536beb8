"""Colleagues in the window's words: their state, their keys, how two of a name are told apart."""

from __future__ import annotations

import getpass
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from irm_desktop.domain.text import fold
from irm_desktop.ui.direction import isolated

if TYPE_CHECKING:
    from irm_desktop.sync.colleagues import Colleague
    from irm_desktop.ui.context import Context

_GROUP = 4  # letters of a key


def _tr(text: str) -> str:
    return QCoreApplication.translate("Colleagues", text)


def own_name(context: Context) -> str:
    """How whoever uses the window is called: as in the journal."""
    if context.workspace is not None:
        return context.workspace.actor
    return str(context.settings.get("actor")) or getpass.getuser()


def state_word(one: Colleague) -> str:
    return _tr("Confirmed") if one.confirmed else _tr("Not yet compared")


def state_icon(one: Colleague) -> tuple[str, str]:
    """The drawing that stands beside the word, and its ink."""
    return ("check", "done") if one.confirmed else ("warning", "warning_ink")


def key_words(key: str) -> str:
    """The key of a card in groups, to be compared with another."""
    return " ".join(key[at : at + _GROUP] for at in range(0, len(key), _GROUP))


def shown_name(one: Colleague, among: Iterable[Colleague]) -> str:
    """The name; with the beginning of the key where others go by it too."""
    same = [other for other in among if fold(other.name) == fold(one.name)]
    return f"{one.name} · {one.key[:_GROUP]}" if len(same) > 1 else one.name


def listed(names: Iterable[str], language: str) -> str:
    """Ana, Ben and Carl: as the language lists them, each in its own direction."""
    return QLocale(language).createSeparatedList([isolated(one) for one in names])
