"""Interviews, their notes, and what is being typed at this moment."""

from sqlalchemy import ForeignKey, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from irm_desktop.models.base import Base, Record, text_column


class Interview(Record, Base):
    """A conversation. Times are local, ISO 8601 with the offset from UTC."""

    __tablename__ = "interviews"

    source_id: Mapped[str | None] = mapped_column(Text, ForeignKey("sources.id"), index=True)
    plan_id: Mapped[str | None] = mapped_column(Text, ForeignKey("plans.id"), index=True)
    number: Mapped[str] = text_column()
    people: Mapped[str] = mapped_column(Text, server_default="[]")  # ids of stakeholders
    began: Mapped[str] = text_column()
    ended: Mapped[str] = text_column()
    place: Mapped[str] = text_column()
    how: Mapped[str] = text_column()
    language: Mapped[str] = text_column()
    consent: Mapped[str] = text_column()
    interviewer: Mapped[str] = text_column()
    pinned: Mapped[str] = mapped_column(Text, server_default="[]")  # ids of commitments
    asked: Mapped[str] = mapped_column(Text, server_default="[]")  # keys of questions


class InterviewNote(Record, Base):
    """A paragraph of notes with its time."""

    __tablename__ = "interview_notes"

    interview_id: Mapped[str | None] = mapped_column(Text, ForeignKey("interviews.id"), index=True)
    position: Mapped[int] = mapped_column(Integer, server_default="0")
    at: Mapped[str] = text_column()
    kind: Mapped[str] = text_column()
    text: Mapped[str] = text_column()


class Typed(Base):
    """Words that were typed and are not yet in the journal: written within a second, gone when the
    paragraph is done. Not journaled."""

    __tablename__ = "typed"

    record: Mapped[str] = mapped_column(Text, primary_key=True)
    about: Mapped[str] = mapped_column(Text, server_default="{}")  # JSON: where it belongs
    text: Mapped[str] = text_column()
    cursor: Mapped[int] = mapped_column(Integer, server_default="0")
    at: Mapped[str] = text_column()
