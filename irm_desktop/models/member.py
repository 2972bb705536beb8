"""A country or local government that takes part, and the concerns raised about it."""

from sqlalchemy import ForeignKey, Index, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from irm_desktop.models.base import Base, Record, text_column


class Member(Record, Base):
    __tablename__ = "members"
    __table_args__ = (Index(None, "key"),)

    key: Mapped[str] = text_column()
    name: Mapped[str] = text_column()
    kind: Mapped[str] = text_column()
    country: Mapped[str] = text_column()
    region: Mapped[str] = text_column()
    joined_words: Mapped[str] = text_column()
    joined_iso: Mapped[str] = text_column()


class Concern(Record, Base):
    """A letter of concern or another complaint under the Response Policy (section 1.4)."""

    __tablename__ = "concerns"

    member_id: Mapped[str | None] = mapped_column(Text, ForeignKey("members.id"), index=True)
    position: Mapped[int] = mapped_column(Integer, server_default="0")
    date_words: Mapped[str] = text_column()
    date_iso: Mapped[str] = text_column()
    sender: Mapped[str] = text_column()
    sender_kind: Mapped[str] = text_column()
    about: Mapped[str] = text_column()
    status: Mapped[str] = mapped_column(Text, server_default="received")
    outcome: Mapped[str] = text_column()
