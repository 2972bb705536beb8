"""The declarative base, the naming convention of constraints, and what every record's table has."""

from sqlalchemy import Boolean, MetaData, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    metadata = MetaData(naming_convention=NAMING)


class Record:
    """A row that the journal describes. Rows are never removed, only marked as deleted."""

    id: Mapped[str] = mapped_column(Text, primary_key=True, sort_order=-10)
    deleted: Mapped[bool] = mapped_column(Boolean, server_default="0", sort_order=-9)


def text_column() -> Mapped[str]:
    """A text that is empty where nothing is known."""
    return mapped_column(Text, server_default="")
