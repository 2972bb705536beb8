"""The boxes that names are kept in: all that touches a key, and nothing that touches a table.

A text lies in a SecretBox (XSalsa20-Poly1305) under the random key of its person, padded to a
multiple of 64 bytes so that its length says little. The key of a sealed person lies in a SealedBox
to the public key of the seal, which anybody can lock and only the seal opens. The private key of
the seal lies in a SecretBox under Argon2id of the passphrase. Imported when a name is first read.
"""

import base64
import binascii
import unicodedata
from dataclasses import dataclass

import nacl.pwhash.argon2id as argon2id
from nacl.bindings import sodium_pad, sodium_unpad
from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, PublicKey, SealedBox
from nacl.secret import SecretBox
from nacl.utils import random

BLOCK = 64  # bytes
_MOST_MEMORY = 1 << 30  # bytes: a file that asks for more was not written by this program
_MOST_OPERATIONS = 8


class WrongKey(ValueError):
    """The box does not open with this key, or it was altered."""


@dataclass(frozen=True, slots=True)
class Cost:
    """Of Argon2id: passes, and bytes of memory."""

    operations: int = argon2id.OPSLIMIT_MODERATE
    memory: int = argon2id.MEMLIMIT_MODERATE


@dataclass(frozen=True, slots=True)
class Locked:
    """Some bytes in a box under a passphrase."""

    box: bytes
    salt: bytes
    cost: Cost


@dataclass(frozen=True, slots=True)
class Pair:
    """The seal as it is stored: whoever has the passphrase has the private key."""

    public_key: bytes
    private_key: bytes  # encrypted
    salt: bytes
    operations: int
    memory: int


def new_key() -> bytes:
    """A random key for a person."""
    return random(SecretBox.KEY_SIZE)


def lock_text(text: str, key: bytes) -> str:
    """`text` as it is stored, in letters of base64; an empty text stays empty."""
    if not text:
        return ""
    padded = sodium_pad(text.encode("utf-8", "surrogatepass"), BLOCK)
    return base64.b64encode(bytes(SecretBox(key).encrypt(padded))).decode("ascii")


def open_text(stored: str, key: bytes) -> str:
    """What `lock_text` locked. Raises WrongKey."""
    if not stored:
        return ""
    try:
        padded = SecretBox(key).decrypt(base64.b64decode(stored, validate=True))
        return sodium_unpad(padded, BLOCK).decode("utf-8", "surrogatepass")
    except (CryptoError, binascii.Error, ValueError) as error:
        raise WrongKey("a name does not open with the key of its person") from error


def make_pair(passphrase: str, cost: Cost | None = None) -> tuple[Pair, bytes]:
    """A new seal, and its private key."""
    private = PrivateKey.generate()
    return wrap(bytes(private), passphrase, cost), bytes(private)


def wrap(private: bytes, passphrase: str, cost: Cost | None = None) -> Pair:
    """The seal with this private key under a passphrase."""
    locked = lock_under(private, passphrase, cost)
    return Pair(
        public_key=bytes(PrivateKey(private).public_key),
        private_key=locked.box,
        salt=locked.salt,
        operations=locked.cost.operations,
        memory=locked.cost.memory,
    )


def unwrap(pair: Pair, passphrase: str) -> bytes:
    """The private key of the seal. Raises WrongKey where it is another passphrase."""
    cost = Cost(pair.operations, pair.memory)
    return open_under(Locked(pair.private_key, pair.salt, cost), passphrase)


def lock_under(content: bytes, passphrase: str, cost: Cost | None = None) -> Locked:
    """`content` in a SecretBox under Argon2id of a passphrase."""
    cost = cost or Cost()
    salt = random(argon2id.SALTBYTES)
    box = bytes(SecretBox(_derived(passphrase, salt, cost)).encrypt(content))
    return Locked(box, salt, cost)


def open_under(locked: Locked, passphrase: str) -> bytes:
    """What `lock_under` locked. Raises WrongKey where it is another passphrase."""
    cost = locked.cost
    if not (0 < cost.memory <= _MOST_MEMORY and 0 < cost.operations <= _MOST_OPERATIONS):
        raise WrongKey("it asks for more work than this program ever does")
    try:
        return SecretBox(_derived(passphrase, locked.salt, cost)).decrypt(locked.box)
    except (CryptoError, ValueError) as error:  # ValueError: a salt of another length
        raise WrongKey("this is not the passphrase") from error


def lock_key(key: bytes, public: bytes) -> bytes:
    """The key of a person, locked: only the private key of the seal opens it."""
    return bytes(SealedBox(PublicKey(public)).encrypt(key))


def unlock_key(locked: bytes, private: bytes) -> bytes:
    """The key of a sealed person. Raises WrongKey."""
    try:
        return bytes(SealedBox(PrivateKey(private)).decrypt(locked))
    except CryptoError as error:
        raise WrongKey("the key of a person does not open with this seal") from error


def _derived(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    """One passphrase for all ways in which systems type its letters (NFKC)."""
    typed = unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")
    return bytes(
        argon2id.kdf(
            SecretBox.KEY_SIZE, typed, salt, opslimit=cost.operations, memlimit=cost.memory
        )
    )
