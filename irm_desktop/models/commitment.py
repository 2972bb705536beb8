"""Commitments and their milestones."""

from sqlalchemy import ForeignKey, Index, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from irm_desktop.models.base import Base, Record, text_column


class Commitment(Record, Base):
    """A commitment. The short columns come first: SQLite then reads a list without the long texts.

    `number_key` orders 2.2 before 2.10. `search` holds number and titles folded, for the filter.
    `policy_areas` is a JSON list. The index holds all that the order of a long list needs.
    """

    __tablename__ = "commitments"
    __table_args__ = (Index(None, "plan_id", "number_key", "position", "id", "deleted"),)

    plan_id: Mapped[str | None] = mapped_column(Text, ForeignKey("plans.id"))
    position: Mapped[int] = mapped_column(Integer, server_default="0")
    number: Mapped[str] = text_column()
    number_key: Mapped[str] = text_column()
    title: Mapped[str] = text_column()
    short_title: Mapped[str] = text_column()
    search: Mapped[str] = text_column()
    title_key: Mapped[str] = text_column()
    start_words: Mapped[str] = text_column()
    start_iso: Mapped[str] = text_column()
    end_words: Mapped[str] = text_column()
    end_iso: Mapped[str] = text_column()
    theme: Mapped[str] = text_column()
    cluster: Mapped[str] = text_column()
    lead_institution: Mapped[str] = text_column()
    supporting_institutions: Mapped[str] = text_column()
    policy_areas: Mapped[str] = mapped_column(Text, server_default="[]")
    policy_scheme: Mapped[str] = text_column()
    carried_over_from: Mapped[str] = text_column()
    text: Mapped[str] = text_column()


class Milestone(Record, Base):
    __tablename__ = "milestones"

    commitment_id: Mapped[str | None] = mapped_column(
        Text, ForeignKey("commitments.id"), index=True
    )
    position: Mapped[int] = mapped_column(Integer, server_default="0")
    number: Mapped[str] = text_column()
    title: Mapped[str] = text_column()
    deliverable: Mapped[str] = text_column()
    start_words: Mapped[str] = text_column()
    start_iso: Mapped[str] = text_column()
    end_words: Mapped[str] = text_column()
    end_iso: Mapped[str] = text_column()
