"""What a person decided about findings, the rules of evidence of a project, and kept searches."""

from sqlalchemy import ForeignKey, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from irm_desktop.models.base import Base, Record, text_column


class Waiver(Record, Base):
    """That a finding is left, with the note that says why."""

    __tablename__ = "waivers"

    plan_id: Mapped[str | None] = mapped_column(Text, ForeignKey("plans.id"), index=True)
    finding: Mapped[str] = text_column()  # its stable key
    note: Mapped[str] = text_column()
    stage: Mapped[str] = text_column()  # of the report when it was left
    at: Mapped[str] = text_column()


class EvidenceRule(Record, Base):
    """How much evidence a question needs in one plan, where the instrument's rule is not wanted."""

    __tablename__ = "evidence_rules"

    plan_id: Mapped[str | None] = mapped_column(Text, ForeignKey("plans.id"), index=True)
    indicator: Mapped[str] = text_column()
    kinds: Mapped[int] = mapped_column(Integer, server_default="0")
    other_than: Mapped[str] = mapped_column(Text, server_default="[]")  # grounds


class SavedSearch(Record, Base):
    """A search that is kept under a name."""

    __tablename__ = "saved_searches"

    name: Mapped[str] = text_column()
    query: Mapped[str] = text_column()
    scope: Mapped[str] = mapped_column(Text, server_default="{}")  # JSON: kinds, plan, language
