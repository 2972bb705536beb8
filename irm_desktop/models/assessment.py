"""Assessments of a plan or of a member's year, and the ratings made in them."""

from sqlalchemy import ForeignKey, Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from irm_desktop.models.base import Base, Record, text_column


class Assessment(Record, Base):
    """One stage of a plan's assessment, or a member's eligibility in one `year`. It keeps its
    instrument for ever."""

    __tablename__ = "assessments"

    plan_id: Mapped[str | None] = mapped_column(Text, ForeignKey("plans.id"), index=True)
    kind: Mapped[str] = text_column()
    instrument: Mapped[str] = text_column()
    researcher: Mapped[str] = text_column()
    stage: Mapped[str] = mapped_column(Text, server_default="draft")
    member_id: Mapped[str | None] = mapped_column(Text, ForeignKey("members.id"), index=True)
    year: Mapped[str] = text_column()
    form_id: Mapped[str | None] = mapped_column(Text, ForeignKey("forms.id"))


class Rating(Record, Base):
    """One answer to one question about a subject; `value` is null where it was taken back."""

    __tablename__ = "ratings"
    __table_args__ = (Index(None, "subject_id", "indicator"),)

    assessment_id: Mapped[str | None] = mapped_column(
        Text, ForeignKey("assessments.id"), index=True
    )
    subject_kind: Mapped[str] = text_column()
    subject_id: Mapped[str] = text_column()
    indicator: Mapped[str] = text_column()
    value: Mapped[str | None] = mapped_column(Text)
    rater: Mapped[str] = text_column()
    rated_on: Mapped[str] = text_column()
    reason: Mapped[str] = text_column()
    evidence: Mapped[str] = text_column()
