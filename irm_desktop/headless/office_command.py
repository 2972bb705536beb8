"""The command `office`: sets up an office database and says who may do what in it."""

from pathlib import Path

import typer

from irm_desktop.domain.passphrase import refuse_weak
from irm_desktop.errors import UserError
from irm_desktop.headless import asking, output, status
from irm_desktop.headless.office_door import REMEMBER, URL, open_office
from irm_desktop.sync.office import admin
from irm_desktop.sync.office.door import Office
from irm_desktop.sync.office.records import OfficePerson

ACTIONS = ("init", "grant", "revoke", "list", "upgrade")
ACTION = typer.Argument(
    metavar="ACTION",
    help="init: set up an empty database; grant, revoke: let somebody in, or no longer; "
    "list: who may do what, and the workspaces; upgrade: after an update of the program.",
)
ROLE = typer.Argument("", metavar="[NAME]", help="With which somebody logs in: ana.perez.")
KIND = typer.Option("", "--as", metavar="KIND", help=f"{', '.join(admin.KINDS)}.")
COUNTRY = typer.Option(
    None, "--country", metavar="ES,FR", help="In which countries; `all` for those who only read."
)
PASSWORD = typer.Option(
    None, "--password-file", metavar="F", help="The new password is the first line of this file."
)
NO_PASSWORD = typer.Option(
    False, "--no-password", help="The server knows the person by other means (certificate, peer)."
)
_MOST = 1 << 12  # bytes of the file of a password


def office(
    action: str = ACTION,
    url: str = URL,
    name: str = ROLE,
    kind: str = KIND,
    country: list[str] | None = COUNTRY,
    person: str = typer.Option("", "--person", help="Their name; `init`: that of the office."),
    password_file: Path | None = PASSWORD,
    no_password: bool = NO_PASSWORD,
    remember: bool = REMEMBER,
    as_json: bool = typer.Option(False, "--json", help="Print the answer as JSON."),
) -> int:
    """Set up an office database, and say who may do what in it.

    Passwords are typed in a terminal or read from a file, never given in an argument.
    """
    if action not in ACTIONS:
        raise UserError(f"Say `office {'|'.join(ACTIONS)} URL`.", "usage")
    if (action in ("grant", "revoke")) != bool(name):
        words = "who it is about" if not name else "no name"
        raise UserError(f"`office {action} URL` needs {words}.", "usage")
    countries = [one for given in country or () for one in given.split(",")]
    with open_office(url, remember=remember) as door:
        if action == "grant":
            password = None if no_password else _new_password(door, name, password_file)
            granted = admin.grant(door, name, kind, countries, person=person, password=password)
            return _tell_person(granted, as_json=as_json)
        if action == "revoke":
            return _tell_person(admin.revoke(door, name, countries), as_json=as_json)
        if action == "list":
            return _tell_all(door, as_json=as_json)
        found = admin.init(door, person) if action == "init" else admin.upgrade(door)
    if as_json:
        output.answer({"id": found.id, "name": found.name, "program": found.program})
    else:
        output.line(f"The office {door.address.words} is ready for version {found.program}.")
    return status.DONE


def _new_password(door: Office, role: str, file: Path | None) -> str | None:
    """The password of somebody who is new, or a new one where a file says so."""
    if file is not None:
        return _first_line(file)
    if any(one.role == role for one in admin.people(door)):
        return None
    return asking.new_password(role)


def _first_line(file: Path) -> str:
    try:
        with file.open("rb") as opened:
            found = opened.read(_MOST).decode("utf-8").splitlines()
    except (OSError, ValueError):
        found = []
    if not found or not found[0]:
        raise UserError(
            f"{file} cannot be read as the file of a password: its first line should be one.",
            "usage",
        )
    refuse_weak(found[0])
    return found[0]


def person_shape(one: OfficePerson) -> dict[str, object]:
    """Somebody as other programs read it."""
    return {
        "name": one.role,
        "person": one.person,
        "rights": [
            {"kind": each.kind, "country": each.country, "right": each.right} for each in one.rights
        ],
    }


def _tell_person(one: OfficePerson, *, as_json: bool) -> int:
    if as_json:
        output.answer(person_shape(one))
    elif one.rights:
        output.line(f"{one.role} is {_rights_words(one)}.")
    else:
        output.line(f"{one.role} may no longer come in.")
    return status.DONE


def _rights_words(one: OfficePerson) -> str:
    found: dict[str, list[str]] = {}
    for each in one.rights:
        place = "all countries" if each.country == "*" else each.country
        found.setdefault(each.kind, []).append(place)
    return "; ".join(f"{kind} in {', '.join(places)}" for kind, places in found.items())


def _tell_all(door: Office, *, as_json: bool) -> int:
    version, people, held = door.version(), admin.people(door), door.workspaces()
    if as_json:
        output.answer(
            {
                "id": version.id,
                "name": version.name,
                "program": version.program,
                "people": [person_shape(one) for one in people],
                "workspaces": [
                    {"id": one.id, "country": one.country, "name": one.name, "entries": one.entries}
                    for one in held
                ],
            }
        )
        return status.DONE
    rows = ((one.role, one.person, _rights_words(one)) for one in people)
    output.show_table(f"People of {door.address.words}", ("name", "person", "is"), rows)
    works = ((one.country, one.name, f"{one.entries:,}", one.id) for one in held)
    output.show_table("Workspaces", ("country", "name", "entries", "id"), works)
    return status.DONE
