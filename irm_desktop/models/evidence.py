"""Sources, the files kept of them, the words quoted from them, and what they support."""

from sqlalchemy import ForeignKey, Index, Integer, LargeBinary, Text
from sqlalchemy.orm import Mapped, mapped_column

from irm_desktop.models.base import Base, Record, text_column


class Source(Record, Base):
    """Something that can be cited. An interview is a source too: `Interview` says more of it."""

    __tablename__ = "sources"
    __table_args__ = (Index(None, "key"),)

    member_id: Mapped[str | None] = mapped_column(Text, ForeignKey("members.id"), index=True)
    position: Mapped[int] = mapped_column(Integer, server_default="0")
    key: Mapped[str] = text_column()  # in `[@key]`
    kind: Mapped[str] = text_column()
    ground: Mapped[str] = text_column()
    title: Mapped[str] = text_column()
    author: Mapped[str] = text_column()
    container: Mapped[str] = text_column()
    publisher: Mapped[str] = text_column()
    place: Mapped[str] = text_column()
    number: Mapped[str] = text_column()
    pages: Mapped[str] = text_column()
    date_words: Mapped[str] = text_column()
    date_iso: Mapped[str] = text_column()
    url: Mapped[str] = text_column()
    accessed: Mapped[str] = text_column()  # ISO date
    language: Mapped[str] = text_column()
    remark: Mapped[str] = text_column()
    text: Mapped[str] = text_column()  # its words as far as they were copied, for excerpts


class Attachment(Record, Base):
    """A file kept with a source; its bytes lie in `blobs` under their hash."""

    __tablename__ = "attachments"
    __table_args__ = (Index(None, "sha256"),)

    source_id: Mapped[str | None] = mapped_column(Text, ForeignKey("sources.id"), index=True)
    position: Mapped[int] = mapped_column(Integer, server_default="0")
    name: Mapped[str] = text_column()
    media_type: Mapped[str] = text_column()
    size: Mapped[int] = mapped_column(Integer, server_default="0")  # bytes
    sha256: Mapped[str] = text_column()
    added: Mapped[str] = text_column()  # ISO date-time, UTC


class Blob(Base):
    """A part of a file's bytes, `part` from 0. Not journaled: the hash in the journal proves it."""

    __tablename__ = "blobs"

    sha256: Mapped[str] = mapped_column(Text, primary_key=True)
    part: Mapped[int] = mapped_column(Integer, primary_key=True)
    data: Mapped[bytes] = mapped_column(LargeBinary)


class Excerpt(Record, Base):
    """Words quoted from a source's text or from a note of an interview, with their place."""

    __tablename__ = "excerpts"

    source_id: Mapped[str | None] = mapped_column(Text, ForeignKey("sources.id"), index=True)
    note_id: Mapped[str | None] = mapped_column(Text, ForeignKey("interview_notes.id"), index=True)
    position: Mapped[int] = mapped_column(Integer, server_default="0")
    text: Mapped[str] = text_column()
    start: Mapped[int] = mapped_column(Integer, server_default="-1")  # characters; -1: unknown
    before: Mapped[str] = text_column()
    after: Mapped[str] = text_column()
    locator: Mapped[str] = text_column()  # p. 14, art. 20
    language: Mapped[str] = text_column()
    translation: Mapped[str] = text_column()


class Support(Record, Base):
    """That a source, an excerpt or a note supports a rating, a passage or a commitment."""

    __tablename__ = "supports"
    __table_args__ = (Index(None, "subject_id"),)

    source_id: Mapped[str | None] = mapped_column(Text, ForeignKey("sources.id"), index=True)
    excerpt_id: Mapped[str | None] = mapped_column(Text, ForeignKey("excerpts.id"), index=True)
    note_id: Mapped[str | None] = mapped_column(Text, ForeignKey("interview_notes.id"), index=True)
    subject_kind: Mapped[str] = text_column()
    subject_id: Mapped[str] = text_column()
    indicator: Mapped[str] = text_column()  # empty: the commitment as such
    section: Mapped[str] = text_column()  # of a passage, else empty
    locator: Mapped[str] = text_column()
    remark: Mapped[str] = text_column()
