"""The ways into an encrypted workspace, the rule of how many there must be, and recovery keys as
people type them."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from irm_desktop.errors import WorkspaceError

PASSPHRASE, RECOVERY, KEYRING = "passphrase", "recovery", "keyring"  # kinds of `SlotInfo`
FEWEST = 2
SECRET_BEGINS, RECIPIENT_BEGINS = "AGE-SECRET-KEY-1", "age1"
_SECRET_LENGTH = 74
_GROUP = 4  # letters
_DASHES = str.maketrans("", "", "-‐‑–—")


@dataclass(frozen=True, slots=True)
class Way:
    """A way in that is to be made: of a passphrase its words, of a recovery key the public half
    (`age1…`), of the keyring of this computer nothing. `name` as in `SlotInfo`."""

    kind: str
    name: str = ""
    passphrase: str = field(default="", repr=False)
    recipient: str = ""


@dataclass(frozen=True, slots=True)
class RecoveryKey:
    """A recovery key made here. `secret` is shown once, for the recovery sheet; nothing keeps it.
    `recipient` may be known to anybody."""

    recipient: str
    secret: str = field(repr=False)


def refuse_too_few(kinds: Iterable[str]) -> None:
    """Raises WorkspaceError `too-few-ways`. The keyring is on one computer and may be gone with
    it, so it is never one of the two."""
    if sum(kind != KEYRING for kind in kinds) < FEWEST:
        raise WorkspaceError(
            "An encrypted workspace needs two ways in beside the keyring, or a forgotten "
            "passphrase loses everything in it. Take a passphrase and a recovery key; to take "
            "one away, add another first.",
            "too-few-ways",
        )


def grouped(secret: str) -> tuple[str, ...]:
    """A secret recovery key in pieces that can be read from paper."""
    rest = secret.removeprefix(SECRET_BEGINS)
    pieces = [rest[at : at + _GROUP] for at in range(0, len(rest), _GROUP)]
    return (SECRET_BEGINS, *pieces) if rest != secret else tuple(pieces)


def typed_secret(text: str) -> str:
    """The secret recovery key in `text`, the whole of a key file or what was typed from a sheet:
    in small letters, with spaces, line ends or missing hyphens. Raises WorkspaceError
    `wrong-recovery-key` where there is none."""
    lines = (line for line in text.splitlines() if not line.lstrip().startswith("#"))
    letters = "".join("".join(lines).upper().split()).translate(_DASHES)
    begin = SECRET_BEGINS.translate(_DASHES)
    at = letters.find(begin)
    if at < 0:
        raise no_secret(f"it should begin with {SECRET_BEGINS}")
    rest = letters[at + len(begin) :]
    length = _SECRET_LENGTH - len(SECRET_BEGINS)
    if len(rest) != length:
        what = f"{length - len(rest)} letters are missing"
        if len(rest) > length:
            what = f"it has {len(rest) - length} letters too many"
        raise no_secret(what.replace("1 letters are", "1 letter is") if rest else "it is cut off")
    return SECRET_BEGINS + rest


def no_secret(what: str) -> WorkspaceError:
    return WorkspaceError(
        f"This is no recovery key: {what}. Type it as it stands on the recovery sheet, or choose "
        "the file that holds it.",
        "wrong-recovery-key",
    )
