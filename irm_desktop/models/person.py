"""People who are spoken to, the keys of their names, and the seal.

A name and a contact stand in the journal and here only encrypted, each under the key of its person
(`storage.seal`). The tables of keys are not journaled: sealing takes a key out of one and puts it,
locked to the seal, into the other.
"""

from sqlalchemy import Boolean, ForeignKey, Integer, LargeBinary, Text
from sqlalchemy.orm import Mapped, mapped_column

from irm_desktop.models.base import Base, Record, text_column


class Stakeholder(Record, Base):
    """A person. `pseudonym` stands for the name wherever there is no right to it."""

    __tablename__ = "stakeholders"

    member_id: Mapped[str | None] = mapped_column(Text, ForeignKey("members.id"), index=True)
    pseudonym: Mapped[str] = text_column()
    name: Mapped[str] = text_column()  # encrypted
    contact: Mapped[str] = text_column()  # encrypted
    organisation: Mapped[str] = text_column()
    sector: Mapped[str] = text_column()
    role: Mapped[str] = text_column()
    language: Mapped[str] = text_column()
    remark: Mapped[str] = text_column()
    sealed: Mapped[bool] = mapped_column(Boolean, server_default="0")


class PersonKey(Base):
    """The key of a person who is not sealed. Not journaled."""

    __tablename__ = "person_keys"

    stakeholder_id: Mapped[str] = mapped_column(Text, primary_key=True)
    key: Mapped[bytes] = mapped_column(LargeBinary)


class SealedKey(Base):
    """The key of a sealed person, locked to the public key of the seal. Not journaled."""

    __tablename__ = "sealed_keys"

    stakeholder_id: Mapped[str] = mapped_column(Text, primary_key=True)
    key: Mapped[bytes] = mapped_column(LargeBinary)


class Seal(Base):
    """The seal of the workspace, one row: its key pair, the private half under the passphrase.
    Not journaled."""

    __tablename__ = "seal"

    place: Mapped[int] = mapped_column(Integer, primary_key=True)  # always 1
    public_key: Mapped[bytes] = mapped_column(LargeBinary)
    private_key: Mapped[bytes] = mapped_column(LargeBinary)  # encrypted
    salt: Mapped[bytes] = mapped_column(LargeBinary)
    operations: Mapped[int] = mapped_column(Integer)  # of Argon2id
    memory: Mapped[int] = mapped_column(Integer)  # bytes, of Argon2id
    checked: Mapped[int] = mapped_column(Integer, server_default="0")  # journal place up to which
    # texts were searched for sealed names


class SealEvent(Record, Base):
    """That somebody was sealed, or that the seal was opened or closed, and why."""

    __tablename__ = "seal_events"

    stakeholder_id: Mapped[str | None] = mapped_column(
        Text, ForeignKey("stakeholders.id"), index=True
    )
    what: Mapped[str] = text_column()  # sealed, opened, closed, unsealed, passphrase, export
    at: Mapped[str] = text_column()
    why: Mapped[str] = text_column()
