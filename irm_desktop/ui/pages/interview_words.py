"""What the window says about interviews: who, how, and what may be done with the words."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from irm_desktop import paths
from irm_desktop.domain.consent import FILE, Consents, load_consents
from irm_desktop.ui.direction import isolated
from irm_desktop.ui.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from irm_desktop.domain.evidence_records import Interview, Stakeholder

HOW: dict[str, str] = {
    "in_person": QT_TRANSLATE_NOOP("Interview", "in person"),
    "telephone": QT_TRANSLATE_NOOP("Interview", "by telephone"),
    "video": QT_TRANSLATE_NOOP("Interview", "by video"),
    "written": QT_TRANSLATE_NOOP("Interview", "in writing"),
    "focus_group": QT_TRANSLATE_NOOP("Interview", "focus group"),
}
SECTOR: dict[str, str] = {
    "government": QT_TRANSLATE_NOOP("Interview", "Government"),
    "civil_society": QT_TRANSLATE_NOOP("Interview", "Civil society"),
    "academia": QT_TRANSLATE_NOOP("Interview", "Academia"),
    "private_sector": QT_TRANSLATE_NOOP("Interview", "Private sector"),
    "international": QT_TRANSLATE_NOOP("Interview", "International organisation"),
    "other": QT_TRANSLATE_NOOP("Interview", "Other"),
}
# Name and what it means, of each consent.
CONSENT: dict[str, tuple[str, str]] = {
    "on_record": (
        QT_TRANSLATE_NOOP("Interview", "On record"),
        QT_TRANSLATE_NOOP("Interview", "name and direct quotation"),
    ),
    "organisation": (
        QT_TRANSLATE_NOOP("Interview", "Organisation only"),
        QT_TRANSLATE_NOOP("Interview", "no name, no direct quotation"),
    ),
    "anonymous": (
        QT_TRANSLATE_NOOP("Interview", "Anonymous"),
        QT_TRANSLATE_NOOP("Interview", "quotation without name or organisation"),
    ),
    "background": (
        QT_TRANSLATE_NOOP("Interview", "Background"),
        QT_TRANSLATE_NOOP("Interview", "nothing is quoted, cited or listed"),
    ),
}
REFUSED = QT_TRANSLATE_NOOP(
    "Interview",
    "The consent to interview {number} allows no direct quotation. Write what was said in your own "
    "words, or change the consent if the person agrees.",
)
NOT_ASKED = QT_TRANSLATE_NOOP(
    "Interview",
    "Nobody has said yet what may be done with the words of interview {number}, so they are not "
    "quoted. Ask for the consent and choose it first.",
)
ENDED = QT_TRANSLATE_NOOP("Interview", "Interview {number} ended")
NOT_SAID = (
    QT_TRANSLATE_NOOP("Interview", "Consent not asked yet"),
    QT_TRANSLATE_NOOP("Interview", "treated as background"),
)


def tr(text: str) -> str:
    return QCoreApplication.translate("Interview", text)


def consent_words(consent: str) -> tuple[str, str]:
    """Name of a consent and what it means, in the window's language."""
    name, meaning = CONSENT.get(consent, NOT_SAID)
    return tr(name), tr(meaning)


def quotation_refused(number: str, consent: str) -> str:
    """Why the words of an interview are not quoted; empty where they may be."""
    if consents().of(consent).quotation:
        return ""
    return tr(REFUSED if consent else NOT_ASKED).format(number=number)


def interview_name(number: str) -> str:
    return tr(QT_TRANSLATE_NOOP("Interview", "Interview {number}")).format(number=number)


def people_words(people: Iterable[Stakeholder]) -> str:
    """People with their organisations, an organisation named once after its people."""
    parts: list[str] = []
    known = list(people)
    for place, one in enumerate(known):
        parts.append(one.shown_name)
        after = known[place + 1].organisation if place + 1 < len(known) else ""
        if one.organisation and one.organisation != after:
            parts.append(one.organisation)
    return " · ".join(parts)


def who_may_be_shown(consent: str, people: Iterable[Stakeholder]) -> str:
    """People of an interview as its consent allows to print them: else by pseudonym alone."""
    agreed = consents().of(consent)
    parts = []
    for one in people:
        parts.append(one.shown_name if agreed.names else f"“{one.pseudonym}”")
        if agreed.organisation and one.organisation:
            parts.append(one.organisation)
    return isolated(" · ".join(parts))


@cache
def consents() -> Consents:
    """The consents that are shipped."""
    return load_consents(paths.resources() / FILE)


def who_and_where(interview: Interview, people: Iterable[Stakeholder]) -> str:
    """People, organisations, place and how, as far as they are known."""
    how = tr(HOW[interview.how]) if interview.how in HOW else ""
    where = ", ".join(filter(None, (interview.place, how)))
    return isolated(" · ".join(filter(None, (people_words(people), where))))
