"""What locks and signs between people: age for the content, Ed25519 for who sent it.

All that touches the two libraries. age is imported when something is locked or opened: there are
computers for which it is not made.
"""

import importlib
from collections.abc import Iterable
from typing import Any

import nacl.pwhash.argon2id as argon2id
from nacl.exceptions import CryptoError
from nacl.signing import SigningKey, VerifyKey

from irm_desktop.errors import UserError

# The work of computing one code. Who puts a card of their own between two people needs two cards
# with the same code on either side, and so has to do this some hundred million times.
CODE_PASSES, CODE_MEMORY = 3, 128 * 1024 * 1024
_CODE_SALT = b"irm short code 1"
_NOBODY = "no matching keys"  # as the library says that a box is for others


class NotForYou(ValueError):
    """The box is locked for others."""


class Broken(ValueError):
    """The box is damaged, or is none."""


def new_signing_key() -> bytes:
    """32 random bytes that make signatures."""
    return bytes(SigningKey.generate())


def verify_key(signing: bytes) -> str:
    """The public half of a signing key, as hexadecimal digits."""
    return bytes(SigningKey(signing).verify_key).hex()


def sign(content: bytes, signing: bytes) -> str:
    """A signature as hexadecimal digits."""
    return SigningKey(signing).sign(content).signature.hex()


def signed_by(content: bytes, signature: str, verify: str) -> bool:
    """Whether the holder of a key signed `content`."""
    try:
        VerifyKey(bytes.fromhex(verify)).verify(content, bytes.fromhex(signature))
    except (CryptoError, ValueError, TypeError):
        return False
    return True


def public_half(secret: str) -> str:
    """The recipient of a secret of age. Raises Broken where a letter is wrong."""
    age = _age()
    try:
        return str(age.x25519.Identity.from_str(secret).to_public())
    except age.IdentityError as error:
        raise Broken("a letter of the secret is wrong") from error


def new_secret() -> str:
    """A secret of age, as its text."""
    return str(_age().x25519.Identity.generate())


def is_recipient(text: str) -> bool:
    """Whether something can be locked for `text`."""
    age = _age()
    try:
        age.x25519.Recipient.from_str(text)
    except age.RecipientError:
        return False
    return True


def lock(content: bytes, recipients: Iterable[str]) -> bytes:
    """`content` in a box that each of `recipients` can open. Raises Broken for one that is none."""
    age = _age()
    try:
        known = [age.x25519.Recipient.from_str(one) for one in recipients]
    except age.RecipientError as error:
        raise Broken("a recipient is none") from error
    return bytes(age.encrypt(content, known))


def unlock(box: bytes, secret: str) -> bytes:
    """What `lock` locked. Raises NotForYou, Broken."""
    age = _age()
    try:
        identity = age.x25519.Identity.from_str(secret)
    except age.IdentityError as error:
        raise Broken("a letter of the secret is wrong") from error
    try:
        return bytes(age.decrypt(box, [identity]))
    except age.DecryptError as error:
        if _NOBODY in str(error).casefold():
            raise NotForYou("locked for others") from error
        raise Broken("the box is damaged") from error


def code_of(one: bytes, other: bytes) -> bytes:
    """16 bytes that say both, whichever comes first; made slowly."""
    both = b"\0".join(sorted((one, other)))
    salt = _CODE_SALT[: argon2id.SALTBYTES]
    return bytes(argon2id.kdf(16, both, salt, opslimit=CODE_PASSES, memlimit=CODE_MEMORY))


def _age() -> Any:
    """The library of age. Any: it has no types."""
    try:
        return importlib.import_module("pyrage")
    except ImportError as error:
        raise UserError(
            "Encrypted bundles do not work on this computer: the library for them is not made for "
            "it. Exchange them on another computer.",
            "no-encryption",
        ) from error
