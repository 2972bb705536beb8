"""Records and fields in the window's language, where the workspace names them in English."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from irm_desktop.domain.records import PartialDate
from irm_desktop.ui.dates import date_words
from irm_desktop.ui.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from irm_desktop.domain.instrument import Indicator, InstrumentLibrary

_OF = " of "  # between what of a record it is, and the record
_FIELDS = {
    "approach": QT_TRANSLATE_NOOP("RecordWords", "Approach"),
    "author": QT_TRANSLATE_NOOP("RecordWords", "Author"),
    "cluster": QT_TRANSLATE_NOOP("RecordWords", "Cluster"),
    "contact": QT_TRANSLATE_NOOP("RecordWords", "Contact"),
    "deliverable": QT_TRANSLATE_NOOP("RecordWords", "Deliverable"),
    "end": QT_TRANSLATE_NOOP("RecordWords", "End"),
    "evidence": QT_TRANSLATE_NOOP("RecordWords", "Evidence"),
    "key": QT_TRANSLATE_NOOP("RecordWords", "Key"),
    "lead_institution": QT_TRANSLATE_NOOP("RecordWords", "Lead institution"),
    "name": QT_TRANSLATE_NOOP("RecordWords", "Name"),
    "number": QT_TRANSLATE_NOOP("RecordWords", "Number"),
    "policy_areas": QT_TRANSLATE_NOOP("RecordWords", "Policy areas"),
    "position": QT_TRANSLATE_NOOP("RecordWords", "Place in the list"),
    "pseudonym": QT_TRANSLATE_NOOP("RecordWords", "Pseudonym"),
    "reason": QT_TRANSLATE_NOOP("RecordWords", "Reason"),
    "short_title": QT_TRANSLATE_NOOP("RecordWords", "Short title"),
    "start": QT_TRANSLATE_NOOP("RecordWords", "Start"),
    "supporting_institutions": QT_TRANSLATE_NOOP("RecordWords", "Supporting institutions"),
    "text": QT_TRANSLATE_NOOP("RecordWords", "Text"),
    "theme": QT_TRANSLATE_NOOP("RecordWords", "Theme"),
    "title": QT_TRANSLATE_NOOP("RecordWords", "Title"),
    "url": QT_TRANSLATE_NOOP("RecordWords", "Address"),
}
# How the workspace begins the name of a record, and the same in the window's words.
_RECORDS = {
    "commitment": QT_TRANSLATE_NOOP("RecordWords", "Commitment {name}"),
    "milestone": QT_TRANSLATE_NOOP("RecordWords", "Milestone {name}"),
    "action plan": QT_TRANSLATE_NOOP("RecordWords", "Action plan {name}"),
    "member": QT_TRANSLATE_NOOP("RecordWords", "Member {name}"),
    "source": QT_TRANSLATE_NOOP("RecordWords", "Source {name}"),
    "person": QT_TRANSLATE_NOOP("RecordWords", "Person {name}"),
    "interview": QT_TRANSLATE_NOOP("RecordWords", "Interview {name}"),
    "recommendation": QT_TRANSLATE_NOOP("RecordWords", "Recommendation {name}"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("RecordWords", text)


def field_name(field: str) -> str:
    """A field by itself: Lead institution."""
    known = _FIELDS.get(field)
    words = field.replace("_", " ")
    return _tr(known) if known else words[:1].upper() + words[1:]


def record_name(words: str) -> str:
    """A record that the workspace names: Commitment 8. What has no translation stays."""
    for begins, text in _RECORDS.items():
        if words.lower().startswith(f"{begins} "):
            return _tr(text).format(name=words[len(begins) + 1 :])
    return words


class Questions:
    """The questions of all instruments, by the words with which a rating is named."""

    def __init__(self, library: InstrumentLibrary | None) -> None:
        self._found: dict[str, list[Indicator]] = {}
        for instrument in library.by_id.values() if library is not None else ():
            for one in instrument.indicators:
                self._found.setdefault(one.label("en"), []).append(one)

    def asked_in(self, words: str, indicator: str = "") -> Indicator | None:
        """The question that words such as “Reason of Specificity of commitment 8” are about;
        `indicator` is its id where that is known."""
        told = words.removeprefix("Reason of ").removeprefix("Evidence of ")
        end = told.rfind(_OF)
        while end > 0:
            for one in self._found.get(told[:end], ()):
                if indicator in ("", one.id):
                    return one
            end = told.rfind(_OF, 0, end)
        return None


def place_words(
    entity: str, field: str, words: str, asked: Indicator | None, language: str, *, own: bool
) -> str:
    """What of a subject it is: Title, Potential impact, Reason of Potential impact. `own`: a field
    of the subject itself, and not of what belongs to it."""
    if entity == "rating" and asked is not None:
        name = asked.label(language)
        if field in ("reason", "evidence"):
            said = _tr("{indicator}, {field}")
            return said.format(indicator=name, field=field_name(field).lower())
        return name
    if own and field and field != "deleted":
        return field_name(field)
    return record_name(words)


def value_said(value: object, asked: Indicator | None, language: str) -> str:
    """A value of the journal as a person reads it; empty where there is none."""
    if isinstance(value, bool):
        return _tr("yes") if value else _tr("no")
    if isinstance(value, dict):
        date = PartialDate(str(value.get("words", "")), str(value.get("iso", "")))
        return date_words(date, language)
    if isinstance(value, list | tuple):
        return ", ".join(str(one) for one in value)
    known = asked.scale.by_id.get(str(value)) if asked is not None else None
    return known.label(language) if known is not None else "" if value is None else str(value)
