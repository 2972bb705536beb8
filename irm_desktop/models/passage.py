"""The texts of a report: passages and recommendations, and the house forms that order them."""

from sqlalchemy import Boolean, ForeignKey, Index, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from irm_desktop.models.base import Base, Record, text_column


class Passage(Record, Base):
    """Markdown text of one section, about one subject, in one language."""

    __tablename__ = "passages"
    __table_args__ = (Index(None, "subject_id"),)

    assessment_id: Mapped[str | None] = mapped_column(
        Text, ForeignKey("assessments.id"), index=True
    )
    section: Mapped[str] = text_column()
    subject_kind: Mapped[str] = text_column()
    subject_id: Mapped[str] = text_column()
    language: Mapped[str] = text_column()
    text: Mapped[str] = text_column()


class Recommendation(Record, Base):
    """A recommendation; `smart` is the JSON list of the checks it meets. Of the report before
    where it is `previous`; then `responded` and `integrated` say what became of it."""

    __tablename__ = "recommendations"

    plan_id: Mapped[str | None] = mapped_column(Text, ForeignKey("plans.id"), index=True)
    assessment_id: Mapped[str | None] = mapped_column(Text, ForeignKey("assessments.id"))
    position: Mapped[int] = mapped_column(Integer, server_default="0")
    text: Mapped[str] = text_column()
    addressee: Mapped[str] = text_column()
    smart: Mapped[str] = mapped_column(Text, server_default="[]")
    follow_up: Mapped[str] = text_column()
    previous: Mapped[bool] = mapped_column(Boolean, server_default="0")
    responded: Mapped[str] = text_column()
    integrated: Mapped[str] = text_column()


class Form(Record, Base):
    """A house form: what a report of `kind` has otherwise. `sections` is a JSON list."""

    __tablename__ = "forms"

    name: Mapped[str] = text_column()
    kind: Mapped[str] = text_column()
    sections: Mapped[str] = mapped_column(Text, server_default="[]")
