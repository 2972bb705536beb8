"""Review: what was sent, what came back, what was decided, and the dates of a report's stages."""

from sqlalchemy import ForeignKey, Index, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from irm_desktop.models.base import Base, Record, text_column


class SentDocument(Record, Base):
    """A review copy that went out; its id is that of the export, in the files. `snapshot` is the
    JSON of `domain.review_records.Snapshot`."""

    __tablename__ = "sent_documents"

    plan_id: Mapped[str | None] = mapped_column(Text, ForeignKey("plans.id"), index=True)
    assessment_id: Mapped[str | None] = mapped_column(Text, ForeignKey("assessments.id"))
    report: Mapped[str] = text_column()
    language: Mapped[str] = text_column()
    number: Mapped[int] = mapped_column(Integer, server_default="0")
    stage: Mapped[str] = text_column()
    role: Mapped[str] = text_column()
    recipient: Mapped[str] = text_column()
    at: Mapped[str] = text_column()
    by: Mapped[str] = text_column()
    due: Mapped[str] = text_column()
    files: Mapped[str] = mapped_column(Text, server_default="[]")
    snapshot: Mapped[str] = mapped_column(Text, server_default="{}")


class ReturnedFile(Record, Base):
    """A file that came back; its bytes are kept under `sha256`."""

    __tablename__ = "returned_files"

    sent_id: Mapped[str | None] = mapped_column(Text, ForeignKey("sent_documents.id"), index=True)
    plan_id: Mapped[str | None] = mapped_column(Text, ForeignKey("plans.id"), index=True)
    sha256: Mapped[str] = text_column()
    name: Mapped[str] = text_column()
    format: Mapped[str] = text_column()
    at: Mapped[str] = text_column()
    by: Mapped[str] = text_column()
    program: Mapped[str] = text_column()
    reviewers: Mapped[str] = mapped_column(Text, server_default="[]")
    notices: Mapped[str] = mapped_column(Text, server_default="[]")


class Remark(Record, Base):
    """One thing that came back. What it says is fixed when it is read; `facts` is JSON."""

    __tablename__ = "remarks"
    __table_args__ = (Index(None, "key"), Index(None, "record"))

    returned_id: Mapped[str | None] = mapped_column(
        Text, ForeignKey("returned_files.id"), index=True
    )
    plan_id: Mapped[str | None] = mapped_column(Text, ForeignKey("plans.id"), index=True)
    key: Mapped[str] = text_column()
    kind: Mapped[str] = text_column()
    entity: Mapped[str] = text_column()
    record: Mapped[str] = text_column()
    field: Mapped[str] = text_column()
    facts: Mapped[str] = mapped_column(Text, server_default="{}")


class Answer(Record, Base):
    """What was decided about the item `key`."""

    __tablename__ = "answers"

    plan_id: Mapped[str | None] = mapped_column(Text, ForeignKey("plans.id"), index=True)
    key: Mapped[str] = text_column()
    action: Mapped[str] = text_column()
    reply: Mapped[str] = text_column()
    result: Mapped[str] = text_column()
    seen: Mapped[str] = mapped_column(Text, server_default="[]")
    by: Mapped[str] = text_column()
    at: Mapped[str] = text_column()
    operation: Mapped[str] = text_column()


class StageDate(Record, Base):
    """A date of a stage of a report. `mark`: planned, began, ended, published (in `language`)."""

    __tablename__ = "stage_dates"

    assessment_id: Mapped[str | None] = mapped_column(
        Text, ForeignKey("assessments.id"), index=True
    )
    stage: Mapped[str] = text_column()
    mark: Mapped[str] = text_column()
    language: Mapped[str] = text_column()
    date_words: Mapped[str] = text_column()
    date_iso: Mapped[str] = text_column()
