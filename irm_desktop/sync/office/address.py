"""The address of an office database: read, held to what is safe, told without a password."""

import ipaddress
import os
from collections.abc import Mapping
from dataclasses import dataclass

import psycopg
from psycopg.conninfo import conninfo_to_dict

from irm_desktop.errors import WorkspaceError

SCHEMES = ("postgresql://", "postgres://")
_DATABASE, _PORT = "irm", "5432"
_NEVER_SHOWN = "!password"  # no server gets the password itself, but a proof that it is known
_SAFE_MODES = ("require", "verify-ca", "verify-full")
# Others would change what a session reads or runs, or take the address from a file of settings.
_KNOWN = frozenset({
    "user", "host", "hostaddr", "port", "dbname", "sslmode", "sslrootcert", "sslcert", "sslkey",
    "sslcrl", "passfile", "channel_binding", "require_auth", "target_session_attrs",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Address:
    """Where the database is and who asks; never with a password. `given` as libpq reads it."""

    given: Mapping[str, str]

    @property
    def user(self) -> str:
        return self.given.get("user", "")

    @property
    def here(self) -> bool:
        """Whether what is said to it never leaves this computer."""
        places = _place(self.given)
        return all(map(_here, places.split(",")))

    @property
    def words(self) -> str:
        """As a person reads it: `ana@office.example.org/irm`."""
        host = self.given.get("host") or self.given.get("hostaddr") or ""
        place = "this computer" if host.startswith("/") or not host else host
        port = self.given.get("port", _PORT)
        at = place if port == _PORT else f"{place}:{port}"
        return f"{self.user}@{at}/{self.given['dbname']}" if self.user else (
            f"{at}/{self.given['dbname']}"
        )  # fmt: skip

    @property
    def account(self) -> str:
        """Under which a keyring keeps the password."""
        port = self.given.get("port", _PORT)
        return f"{self.user}@{self.given.get('host', '')}:{port}/{self.given['dbname']}"


def is_office(text: str) -> bool:
    """Whether a word of a command line is the address of an office, and no file."""
    return text.startswith(SCHEMES)


def read_address(url: str) -> Address:
    """The address that a URL gives. Raises WorkspaceError: office-address (it is none, or asks for
    what is not allowed), office-password-shown, office-not-encrypted."""
    if not is_office(url):
        raise _wrong("it does not begin with postgresql://")
    try:
        found = {name: str(value) for name, value in conninfo_to_dict(url).items() if value}
    except psycopg.ProgrammingError:  # its text repeats the address
        raise _wrong("it cannot be read") from None
    if "password" in found:
        raise WorkspaceError(
            "The address of the office holds a password, which others could read. Leave it out: "
            "the program takes it from the keyring or the file .pgpass, or asks for it. Change it "
            "where others may have seen it.",
            "office-password-shown",
        )
    for name in sorted(found.keys() - _KNOWN):
        raise _wrong(f"“{name}” cannot be set there")
    address = Address({"dbname": _DATABASE, **found})
    if not address.here:
        mode = found.get("sslmode", "require")
        if mode not in _SAFE_MODES:
            raise WorkspaceError(
                f"sslmode={mode} would send what people wrote unencrypted to "
                f"{found.get('host') or found.get('hostaddr')}. Leave it out, or write "
                "sslmode=verify-full.",
                "office-not-encrypted",
            )
        # Whoever stands between may have a certificate of their own: no password for such a one.
        held = {} if mode == "verify-full" else {"require_auth": _NEVER_SHOWN}
        return Address({**held, **address.given, "sslmode": mode})
    return address


def _place(given: Mapping[str, str]) -> str:
    """Where libpq goes, which asks the environment for what is not said."""
    for name in ("hostaddr", "host"):
        if found := given.get(name) or os.environ.get(f"PG{name.upper()}"):
            return found
    return ""


def _here(host: str) -> bool:
    if not host or host.startswith(("/", "@")) or host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _wrong(why: str) -> WorkspaceError:
    return WorkspaceError(
        f"This is not the address of an office database: {why}. It looks like "
        "postgresql://ana@office.example.org/irm.",
        "office-address",
    )
