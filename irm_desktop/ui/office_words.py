"""What an office says of itself and of who comes, in the window's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from irm_desktop.errors import UserError
from irm_desktop.ui.direction import isolated
from irm_desktop.ui.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from irm_desktop.domain.merge_records import MergePreview
    from irm_desktop.sync.office.coming import FromOffice
    from irm_desktop.sync.office.records import HeldWorkspace, OfficeFacts

EVERY = "*"
PASSWORD = frozenset({"office-password", "office-refused"})  # another one has to be typed
AWAY = frozenset({"office-unreachable", "office-lost"})
NO_COUNTRY = "office-no-country"
KINDS = {
    "researcher": QT_TRANSLATE_NOOP("OfficeWords", "researcher of {countries}"),
    "staff": QT_TRANSLATE_NOOP("OfficeWords", "staff of the office: {countries}"),
    "panel": QT_TRANSLATE_NOOP("OfficeWords", "member of the panel: {countries}"),
    "auditor": QT_TRANSLATE_NOOP("OfficeWords", "auditor: {countries}"),
}
# Where the command line is named in a refusal, the window says where it is done in the window.
SAID = {
    NO_COUNTRY: QT_TRANSLATE_NOOP(
        "OfficeWords",
        "This workspace has no member yet, so the office cannot tell of which country it is. Type "
        "the code of the country, such as ES, or add the member first. Nothing was sent.",
    ),
    "office-panel": QT_TRANSLATE_NOOP(
        "OfficeWords",
        "A panel member reads and comments in the office itself; no copy is made on this computer. "
        "Open it with “Open an office database …” in the menu File.",
    ),
}


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("OfficeWords", text, "", count)


def refusal(error: UserError) -> str:
    """Why it was not done."""
    return _tr(SAID[error.code]) if error.code in SAID else error.message


def person_words(facts: OfficeFacts) -> str:
    """Who one is there, and what one may do."""
    countries: dict[str, list[str]] = {}
    every = _tr(QT_TRANSLATE_NOOP("OfficeWords", "all countries"))
    for one in facts.person.rights:
        known = countries.setdefault(one.kind, [])
        place = every if one.country == EVERY else one.country
        if place not in known:
            known.append(place)
    said = _tr(QT_TRANSLATE_NOOP("OfficeWords", "You are {person} there: {roles}."))
    parts = [
        _tr(KINDS[kind]).format(countries=", ".join(places)) if kind in KINDS else kind
        for kind, places in countries.items()
    ]
    return said.format(person=isolated(facts.person.person), roles=", ".join(parts))


def held_words(held: HeldWorkspace | None, language: str) -> str:
    """Whether the office holds the workspace."""
    if held is None:
        return _tr(
            QT_TRANSLATE_NOOP(
                "OfficeWords",
                "The office does not hold this workspace yet, or you may not read it there. The "
                "first sync brings it there.",
            )
        )
    entries = QLocale(language).toString(held.entries)
    said = _tr(
        QT_TRANSLATE_NOOP(
            "OfficeWords", "It holds this workspace under {country}: {entries} entries."
        )
    )
    if held.country == EVERY:
        said = _tr(
            QT_TRANSLATE_NOOP(
                "OfficeWords", "It holds this workspace, of several countries: {entries} entries."
            )
        )
    return said.format(country=held.country, entries=entries)


def newer_words(version: str) -> str:
    """That the office is ahead of this program."""
    said = _tr(
        QT_TRANSLATE_NOOP(
            "OfficeWords",
            "The office runs a newer version of the program ({version}). What this one does not "
            "know is kept and passed on, and shown after an update.",
        )
    )
    return said.format(version=version)


def came_words(came: FromOffice) -> str:
    """What is there for the workspace, and by whom."""
    preview = came.preview
    said = _by_people(preview)
    if came.left:
        more = _tr(QT_TRANSLATE_NOOP("OfficeWords", "%n entries come after that."), came.left)
        said = f"{said} {more}"
    return said


def _by_people(preview: MergePreview) -> str:
    people = list(preview.by_person())
    if not people:
        return _tr(QT_TRANSLATE_NOOP("OfficeWords", "The office has what would not show here."))
    names = ", ".join(isolated(one) for one in people[:3])
    if len(people) > 3:
        names = f"{names}, …"
    said = _tr(
        QT_TRANSLATE_NOOP("OfficeWords", "The office has %n changes by {people}."),
        len(preview.changes),
    )
    return said.format(people=names)


def traffic_words(sent: int, files: int) -> str:
    """What went to the office."""
    if not sent and not files:
        return _tr(QT_TRANSLATE_NOOP("OfficeWords", "the office lacked nothing"))
    said = _tr(QT_TRANSLATE_NOOP("OfficeWords", "%n entries sent"), sent)
    if files:
        said = f"{said}, {_tr(QT_TRANSLATE_NOOP('OfficeWords', '%n files sent'), files)}"
    return said
