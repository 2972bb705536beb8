"""Who may come into an office: for who looks after it. Passwords are made into their check value
here, so that none is ever sent or written into a log of the server."""

import re
from collections.abc import Collection, Iterable
from typing import Any

from psycopg import sql
from sqlalchemy import Connection, delete, insert, select, text, update

from irm_desktop.errors import WorkspaceError
from irm_desktop.sync.office import policies
from irm_desktop.sync.office.door import Office
from irm_desktop.sync.office.office_tables import ACCESS, COMMENT, EVERY, PEOPLE, READ, WRITE
from irm_desktop.sync.office.records import OfficePerson, Right
from irm_desktop.sync.office.setting_up import OfficeVersion, make_office, upgrade_office

KINDS = {  # of people: their group of PostgreSQL, and what they may do
    "researcher": (policies.RESEARCHER, WRITE),
    "staff": (policies.STAFF, WRITE),
    "panel": (policies.PANEL, COMMENT),
    "auditor": (policies.AUDITOR, READ),
}
ALL = "all"  # as a country, of those who read every one
_NAME = re.compile(r"[a-z][a-z0-9_.@-]{0,62}")
_OURS = ("pg_", "irm_")
_ROLE = text(
    "SELECT rolsuper OR rolbypassrls OR rolcreaterole AS mighty, rolcanlogin FROM pg_roles "
    "WHERE rolname = :role"
)


def init(office: Office, name: str = "") -> OfficeVersion:
    """Sets up an office in an empty database. Raises WorkspaceError: exists, office-old-server."""
    with office.connected() as connection, connection.begin():
        return make_office(connection, name)


def upgrade(office: Office) -> OfficeVersion:
    """Brings an office up to this version. Raises WorkspaceError `office-newer`."""
    with office.connected() as connection, connection.begin():
        return upgrade_office(connection)


def grant(
    office: Office,
    role: str,
    kind: str,
    countries: Collection[str] = (),
    *,
    person: str = "",
    password: str | None = None,
) -> OfficePerson:
    """Lets somebody in, or lets them do more. `role` is the name they log in with; it is made where
    there is none, and has the password where one is given.

    Raises WorkspaceError: office-kind, office-country, office-role.
    """
    places = _countries(kind, countries)
    group, right = KINDS[kind]
    _check_name(role)
    with office.connected() as connection, connection.begin():
        office.version_on(connection)
        _make_role(connection, role, password)
        _run(connection, "GRANT {} TO {}", group, role)
        known = select(ACCESS.c.country).where(ACCESS.c.role == role, ACCESS.c.kind == kind)
        there = set(connection.execute(known).scalars())
        rows = [
            {"role": role, "country": one, "kind": kind, "right": right}
            for one in sorted(places - there)
        ]
        if rows:
            connection.execute(insert(ACCESS), rows)
        return _noted(connection, role, person)


def revoke(office: Office, role: str, countries: Collection[str] = ()) -> OfficePerson:
    """Takes rights away in some countries; without any, all of them, and the way in. Raises
    WorkspaceError `office-role` where nobody goes by the name."""
    with office.connected() as connection, connection.begin():
        office.version_on(connection)
        if connection.execute(select(PEOPLE.c.role).where(PEOPLE.c.role == role)).first() is None:
            raise WorkspaceError(
                f"Nobody goes by {role} in this office. `irm-desktop office list` names everybody.",
                "office-role",
            )
        gone = delete(ACCESS).where(ACCESS.c.role == role)
        if countries:
            gone = gone.where(ACCESS.c.country.in_(_codes(countries)))
        connection.execute(gone)
        left = _noted(connection, role, "")
        for kind, (group, _) in KINDS.items():
            if kind not in left.kinds:
                _run(connection, "REVOKE {} FROM {}", group, role)
        if not left.rights:
            _run(connection, "ALTER ROLE {} NOLOGIN", role)
            connection.execute(delete(PEOPLE).where(PEOPLE.c.role == role))
        return left


def people(office: Office) -> tuple[OfficePerson, ...]:
    """Everybody who may come in, by name."""
    with office.connected() as connection:
        rights: dict[str, list[Right]] = {}
        query = select(ACCESS.c.role, ACCESS.c.kind, ACCESS.c.country, ACCESS.c.right)
        for role, *row in connection.execute(query.order_by(ACCESS.c.country, ACCESS.c.kind)):
            rights.setdefault(role, []).append(Right(*row))
        rows = connection.execute(select(PEOPLE.c.role, PEOPLE.c.person).order_by(PEOPLE.c.role))
        return tuple(
            OfficePerson(row.role, row.person, tuple(rights.get(row.role, ()))) for row in rows
        )


def _countries(kind: str, countries: Collection[str]) -> set[str]:
    if kind not in KINDS:
        raise WorkspaceError(
            f"There is no “{kind}” in an office. Choose one of {', '.join(KINDS)}.", "office-kind"
        )
    found = _codes(countries)
    if kind == "staff":
        return {EVERY}
    if not found:
        raise WorkspaceError(
            f"Say in which countries: --country ES,FR. A {kind} reads only what is granted.",
            "office-country",
        )
    if EVERY in found and kind == "researcher":
        raise WorkspaceError(
            "A researcher writes in the countries that are named; who writes in all is staff.",
            "office-country",
        )
    return {EVERY} if EVERY in found else found


def _codes(countries: Iterable[str]) -> set[str]:
    named = {one.strip().upper() for one in countries} - {""}
    return {EVERY if one in (ALL.upper(), EVERY) else one for one in named}


def _check_name(role: str) -> None:
    if _NAME.fullmatch(role) is None or role.startswith(_OURS) or role in ("postgres", "public"):
        raise WorkspaceError(
            f"“{role}” cannot be the name somebody logs in with. Take small letters, digits, "
            "points and hyphens, beginning with a letter: ana.perez.",
            "office-role",
        )


def _make_role(connection: Connection, role: str, password: str | None) -> None:
    row = connection.execute(_ROLE, {"role": role}).first()
    if row is not None and row.mighty:
        raise WorkspaceError(
            f"{role} looks after the server: its rights cannot be narrowed. Take another name for "
            "daily work.",
            "office-role",
        )
    if row is None:
        _run(connection, "CREATE ROLE {} LOGIN", role)
    elif not row.rolcanlogin:
        _run(connection, "ALTER ROLE {} LOGIN", role)
    if password:
        line: Any = connection.connection.driver_connection  # of psycopg
        check = line.pgconn.encrypt_password(password.encode(), role.encode(), b"scram-sha-256")
        statement = sql.SQL("ALTER ROLE {} PASSWORD {}").format(
            sql.Identifier(role), sql.Literal(check.decode())
        )
        line.execute(statement)


def _run(connection: Connection, words: str, *names: str) -> None:
    line: Any = connection.connection.driver_connection
    line.execute(sql.SQL(words).format(*map(sql.Identifier, names)))


def _noted(connection: Connection, role: str, person: str) -> OfficePerson:
    """The row of somebody, in line with their rights."""
    query = select(ACCESS.c.kind, ACCESS.c.country, ACCESS.c.right).where(ACCESS.c.role == role)
    rights = tuple(Right(*row) for row in connection.execute(query.order_by(ACCESS.c.country)))
    known = connection.execute(select(PEOPLE.c.person).where(PEOPLE.c.role == role)).first()
    found = OfficePerson(role, person or (known.person if known else role), rights)
    row = {"person": found.person, "kind": ", ".join(found.kinds)}
    if known is None:
        connection.execute(insert(PEOPLE), {"role": role, **row})
    else:
        connection.execute(update(PEOPLE).where(PEOPLE.c.role == role).values(row))
    return found
