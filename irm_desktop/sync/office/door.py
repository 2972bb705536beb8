"""The door of an office: who asks, what may be read there, and whether the versions fit."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Self

from sqlalchemy import Connection, func, select, text
from sqlalchemy.exc import NoResultFound

from irm_desktop import __version__
from irm_desktop.errors import WorkspaceError
from irm_desktop.sync.office.address import Address, read_address
from irm_desktop.sync.office.connecting import engine_of
from irm_desktop.sync.office.failures import no_office, told_office
from irm_desktop.sync.office.office_tables import ACCESS, MARKS, PEOPLE, WORKSPACES
from irm_desktop.sync.office.records import HeldWorkspace, OfficePerson, Right
from irm_desktop.sync.office.setting_up import OfficeVersion, read_version

_SNAPSHOT = text("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")


class Office:
    """An office database at an address. Nothing is connected before something is asked of it."""

    def __init__(self, url: str, password: str = "") -> None:
        """Raises WorkspaceError as `address.read_address`."""
        self.address: Address = read_address(url)
        self.engine = engine_of(self.address, password)

    def close(self) -> None:
        self.engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextmanager
    def connected(self) -> Iterator[Connection]:
        """A connection; what goes wrong on it is told. Raises WorkspaceError (`failures`)."""
        with told_office(self.address), self.engine.connect() as connection:
            yield connection

    @contextmanager
    def snapshot(self) -> Iterator[Connection]:
        """All that is read in the block is of one moment."""
        with self.connected() as connection, connection.begin():
            connection.execute(_SNAPSHOT)
            yield connection

    def version(self) -> OfficeVersion:
        """What the office was set up with. Raises WorkspaceError: office-older where it has to be
        upgraded before this version of the program can use it; those of `failures`."""
        with self.connected() as connection:
            return self.version_on(connection)

    def version_on(self, connection: Connection) -> OfficeVersion:
        """As `version`, on a connection."""
        try:
            found = read_version(connection)
        except NoResultFound:
            raise no_office(self.address) from None
        if found.older:
            raise WorkspaceError(
                f"The office database {self.address.words} was set up by an older version of the "
                f"program ({found.program}) and does not know all that this one ({__version__}) "
                "writes. Whoever looks after it brings it up to date with `irm-desktop office "
                "upgrade`; sync again after that. Nothing was changed.",
                "office-older",
            )
        return found

    def who(self) -> OfficePerson:
        """Who is logged in, and what they may do."""
        with self.connected() as connection:
            return who_on(connection)

    def workspaces(self) -> tuple[HeldWorkspace, ...]:
        """Those that may be read, by country and name."""
        with self.connected() as connection:
            return workspaces_on(connection)


def who_on(connection: Connection) -> OfficePerson:
    """Who is logged in on a connection."""
    role = connection.execute(text("SELECT current_user")).scalar_one()
    person = connection.execute(select(PEOPLE.c.person).where(PEOPLE.c.role == role)).scalar()
    query = select(ACCESS.c.kind, ACCESS.c.country, ACCESS.c.right).where(ACCESS.c.role == role)
    rows = connection.execute(query.order_by(ACCESS.c.country, ACCESS.c.kind))
    return OfficePerson(role, person or role, tuple(Right(*row) for row in rows))


def workspaces_on(connection: Connection) -> tuple[HeldWorkspace, ...]:
    """The workspaces that may be read on a connection."""
    count = (
        select(func.coalesce(func.sum(MARKS.c.seq), 0))
        .where(MARKS.c.workspace == WORKSPACES.c.id)
        .scalar_subquery()
    )
    query = select(WORKSPACES.c.id, WORKSPACES.c.country, WORKSPACES.c.name, count.label("entries"))
    rows = connection.execute(
        query.order_by(WORKSPACES.c.country, WORKSPACES.c.name, WORKSPACES.c.id)
    )
    return tuple(HeldWorkspace(row.id, row.country, row.name, int(row.entries)) for row in rows)
