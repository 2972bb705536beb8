"""The people who are seen in the pictures: invented, and sealed with a passphrase for show."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtWidgets import QDialog

from irm_desktop.ui.dialogs.seal_log import SealLogDialog
from irm_desktop.ui.dialogs.seal_person import SealPersonDialog
from irm_desktop.ui.pages.people_page import PeoplePage

if TYPE_CHECKING:
    from scripts.screenshots import Photographer

Kind = TypeVar("Kind", bound=QDialog)
PASSPHRASE = "four words nothing together"
PEOPLE = (  # pseudonym, name, contact, organisation, sector, role
    (
        "Aliso",
        "Berta Quellmann",
        "berta@example.org",
        "Citizens for Open Budgets",
        "civil_society",
        "Analyst",
    ),
    (
        "Enebro",
        "Tomás Ejemplar",
        "tomas@example.org",
        "Ministry of Finance",
        "government",
        "Register",
    ),
    ("Fresno", "Ilse Musterfeld", "", "University of Example", "academia", "Professor"),
)
SEALED = "Aliso"
MENTION = "“We were shown the register before it opened”, says Tomás Ejemplar."


def take_people(photographer: Photographer) -> None:
    """The page, the question before sealing, a sealed person with the seal closed and open, the
    log."""
    window, context = photographer.window, photographer.program.context
    workspace = context.open_workspace
    plan = workspace.plan_by_key("ES-2")
    made: dict[str, str] = {}
    for pseudonym, name, contact, organisation, sector, role in PEOPLE:
        facts = {"organisation": organisation, "sector": sector, "role": role}
        made[pseudonym] = workspace.add_person(
            plan.member_id, name=name, contact=contact, pseudonym=pseudonym, **facts
        ).created
    workspace.make_seal(PASSPHRASE)
    workspace.seal_person(made[SEALED], "Asked for it")
    workspace.set_reason(workspace.commitment_ids(plan.id)[1], "specificity", MENTION)
    window.fill_side(workspace.members(), workspace.plans())
    window.show_page("people", made["Enebro"])
    page = cast(PeoplePage, window.page("people"))
    photographer.take("people")
    page.form.seal.click()
    asking = _dialog(page, SealPersonDialog)
    photographer.settle(asking.places.count)
    photographer.take("people-seal", asking)
    asking.reject()
    page.show_argument(made[SEALED])
    photographer.take("people-sealed")
    workspace.open_seal(PASSPHRASE, "To call back about the draft")
    page.show_argument(made[SEALED])
    photographer.take("people-open")
    page.seal.log.click()
    log = _dialog(page, SealLogDialog)
    photographer.take("people-log", log)
    log.reject()
    page.seal.shut.click()
    photographer.settle()


def _dialog(page: PeoplePage, kind: type[Kind]) -> Kind:
    return page.window().findChildren(kind)[-1]
