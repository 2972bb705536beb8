"""Imported tables as they came, so that every original cell can be found again."""

from sqlalchemy import ForeignKey, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from irm_desktop.models.base import Base, Record, text_column


class ImportedTable(Record, Base):
    """One sheet of one file. `form` (rows above and below, encoding …) and `findings` are JSON."""

    __tablename__ = "imported_tables"

    file_name: Mapped[str] = text_column()
    sha256: Mapped[str] = text_column()
    layout: Mapped[str] = text_column()
    sheet: Mapped[str] = text_column()
    imported_on: Mapped[str] = text_column()
    form: Mapped[str] = mapped_column(Text, server_default="{}")
    findings: Mapped[str] = mapped_column(Text, server_default="[]")


class ImportedRow(Record, Base):
    """One row of an imported table and the commitment, or the plan, that was read from it."""

    __tablename__ = "imported_rows"

    table_id: Mapped[str | None] = mapped_column(Text, ForeignKey("imported_tables.id"), index=True)
    row: Mapped[int] = mapped_column(Integer, server_default="0")
    commitment_id: Mapped[str | None] = mapped_column(
        Text, ForeignKey("commitments.id"), index=True
    )
    cells: Mapped[str] = mapped_column(Text, server_default="[]")
    plan_id: Mapped[str | None] = mapped_column(Text, ForeignKey("plans.id"), index=True)
