"""A country or local government that takes part."""

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from irm_desktop.models.base import Base, Record, text_column


class Member(Record, Base):
    __tablename__ = "members"
    __table_args__ = (Index(None, "key"),)

    key: Mapped[str] = text_column()
    name: Mapped[str] = text_column()
    kind: Mapped[str] = text_column()
    country: Mapped[str] = text_column()
    region: Mapped[str] = text_column()
