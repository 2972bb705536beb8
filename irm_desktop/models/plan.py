"""An action plan of a member."""

from sqlalchemy import ForeignKey, Text
from sqlalchemy.orm import Mapped, mapped_column

from irm_desktop.models.base import Base, Record, text_column


class ActionPlan(Record, Base):
    """`number_key` orders numbers as people do; `languages` is a JSON list."""

    __tablename__ = "plans"

    member_id: Mapped[str | None] = mapped_column(Text, ForeignKey("members.id"), index=True)
    number: Mapped[str] = text_column()
    number_key: Mapped[str] = text_column()
    title: Mapped[str] = text_column()
    instrument: Mapped[str] = text_column()
    submitted: Mapped[str] = text_column()
    start_words: Mapped[str] = text_column()
    start_iso: Mapped[str] = text_column()
    end_words: Mapped[str] = text_column()
    end_iso: Mapped[str] = text_column()
    languages: Mapped[str] = mapped_column(Text, server_default="[]")
    due_words: Mapped[str] = text_column()
    due_iso: Mapped[str] = text_column()
    delivered_words: Mapped[str] = text_column()
    delivered_iso: Mapped[str] = text_column()
