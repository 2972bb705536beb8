"""The journal, the operations it is written in, and the heads of every field.

Journal entries are only ever added. `JournalHead` is a cache that can be rebuilt from them.
"""

from sqlalchemy import Index, Integer, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from irm_desktop.models.base import Base, text_column


class WorkspaceInfo(Base):
    """Facts about the file itself: `id`, `created`, `program_version`.

    Every later version keeps this table, so that an older program can say what it needs.
    """

    __tablename__ = "workspace_info"

    key: Mapped[str] = mapped_column(Text, primary_key=True)
    value: Mapped[str] = text_column()


class Operation(Base):
    """One thing a person did. `place` is the order in this file.

    `kind` is do, undo, redo or merge; `target` is the unit an undo or redo is about. Operations
    of one run of typing share `unit`, the id of the first. `state` is done, undone, or forgotten
    (undone, then something else was done).
    """

    __tablename__ = "operations"
    __table_args__ = (Index(None, "unit"), Index(None, "kind", "state", "place"))

    place: Mapped[int] = mapped_column(Integer, primary_key=True)
    id: Mapped[str] = mapped_column(Text, unique=True)
    unit: Mapped[str] = text_column()
    kind: Mapped[str] = text_column()
    state: Mapped[str] = text_column()
    target: Mapped[str] = text_column()
    typing: Mapped[str] = text_column()
    sentence: Mapped[str] = text_column()
    actor: Mapped[str] = text_column()
    at: Mapped[str] = text_column()
    hlc: Mapped[str] = text_column()
    writer: Mapped[str] = text_column()


class JournalEntry(Base):
    """One field of one record given one value, once. `value`, `parents`, `seen` are JSON texts."""

    __tablename__ = "journal"
    __table_args__ = (
        UniqueConstraint("writer", "seq"),
        Index(None, "record", "place"),
        Index(None, "operation"),
    )

    place: Mapped[int] = mapped_column(Integer, primary_key=True)
    op_id: Mapped[str] = mapped_column(Text, unique=True)
    writer: Mapped[str] = mapped_column(Text)
    seq: Mapped[int] = mapped_column(Integer)
    hlc: Mapped[str] = mapped_column(Text)
    actor: Mapped[str] = mapped_column(Text)
    at: Mapped[str] = mapped_column(Text)
    operation: Mapped[str] = mapped_column(Text)
    entity: Mapped[str] = mapped_column(Text)
    record: Mapped[str] = mapped_column(Text)
    field: Mapped[str] = mapped_column(Text)
    value: Mapped[str] = mapped_column(Text)
    parents: Mapped[str] = mapped_column(Text)
    seen: Mapped[str | None] = mapped_column(Text)
    reason: Mapped[str] = mapped_column(Text)
    schema: Mapped[int] = mapped_column(Integer)
    prev_hash: Mapped[str] = mapped_column(Text)


class JournalHead(Base):
    """An entry that no other entry replaces."""

    __tablename__ = "journal_heads"
    __table_args__ = {"sqlite_with_rowid": False}

    record: Mapped[str] = mapped_column(Text, primary_key=True)
    field: Mapped[str] = mapped_column(Text, primary_key=True)
    op_id: Mapped[str] = mapped_column(Text, primary_key=True)
