"""What the window says of sources: kinds, kinds of evidence, and a source in a few words."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QCoreApplication, QLocale

from irm_desktop.domain.evidence_records import Source
from irm_desktop.domain.evidence_rule import GROUND_OF_KIND
from irm_desktop.ui.words import QT_TRANSLATE_NOOP

KINDS: dict[str, str] = {
    "document": QT_TRANSLATE_NOOP("Sources", "Document"),
    "web_page": QT_TRANSLATE_NOOP("Sources", "Web page"),
    "law": QT_TRANSLATE_NOOP("Sources", "Law"),
    "data_set": QT_TRANSLATE_NOOP("Sources", "Data set"),
    "observation": QT_TRANSLATE_NOOP("Sources", "Observation"),
    "interview": QT_TRANSLATE_NOOP("Sources", "Interview"),
}
ICONS: dict[str, str] = {
    "document": "document",
    "web_page": "web",
    "law": "law",
    "data_set": "spreadsheet",
    "observation": "show",
    "interview": "spoken",
}
GROUNDS: dict[str, str] = {
    "government": QT_TRANSLATE_NOOP("Sources", "Government"),
    "civil_society": QT_TRANSLATE_NOOP("Sources", "Civil society"),
    "document": QT_TRANSLATE_NOOP("Sources", "Document"),
    "observation": QT_TRANSLATE_NOOP("Sources", "Observation"),
}
NO_GROUND = QT_TRANSLATE_NOOP("Sources", "Kind not said")
LONGEST = 34  # letters of a title in a few words
_MEGA = 1024 * 1024


class Told(Protocol):
    """What a source is called by: a source, or what was read of one for a chip."""

    @property
    def key(self) -> str: ...

    @property
    def kind(self) -> str: ...

    @property
    def title(self) -> str: ...

    @property
    def author(self) -> str: ...

    @property
    def publisher(self) -> str: ...


def tr(text: str) -> str:
    return QCoreApplication.translate("Sources", text)


def kind_word(kind: str) -> str:
    return tr(KINDS[kind]) if kind in KINDS else kind


def ground_word(ground: str) -> str:
    """A kind of evidence; where nobody has said it, that."""
    return tr(GROUNDS.get(ground, NO_GROUND))


def ground_of(source: Source) -> str:
    """The kind of evidence of a source, as far as it is said or follows from its kind."""
    return source.ground or GROUND_OF_KIND.get(source.kind, "")


def title_of(source: Told, number: str = "") -> str:
    """What a source is called where there is room: its title, else who made it, else its key.
    `number` is that of the interview."""
    if number:
        return tr(QT_TRANSLATE_NOOP("Sources", "Interview {number}")).format(number=number)
    return source.title or source.author or source.publisher or source.key


def short_citation(source: Told, number: str = "", locator: str = "") -> str:
    """A source in a few words, with the place in it."""
    return ", ".join(filter(None, (shortened(title_of(source, number)), locator)))


def shortened(text: str, longest: int = LONGEST) -> str:
    """A text on one line, cut at a word where it is long."""
    line = " ".join(text.split())
    if len(line) <= longest:
        return line
    cut = line[: longest - 1]
    whole = cut.rpartition(" ")[0]
    return (whole if len(whole) > longest // 2 else cut).rstrip(" ,;:–") + "…"


def size_words(size: int, language: str) -> str:
    """A number of bytes as a person reads it."""
    locale = QLocale(language)
    if size < _MEGA:
        kilo = max(1, round(size / 1024)) if size else 0
        return tr(QT_TRANSLATE_NOOP("Sources", "{size} KB")).format(size=locale.toString(kilo))
    mega = locale.toString(size / _MEGA, "f", 0 if size % _MEGA == 0 else 1)
    return tr(QT_TRANSLATE_NOOP("Sources", "{size} MB")).format(size=mega)
