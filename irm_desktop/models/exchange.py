"""What came from other copies of the workspace, what waits, and what others are known to have.

None of it is journaled: it is about this file and not about records.
"""

from sqlalchemy import Integer, LargeBinary, Text
from sqlalchemy.orm import Mapped, mapped_column

from irm_desktop.models.base import Base, text_column


class OddEntry(Base):
    """What the table of the journal has no column for: of an entry whose value was withheld by who
    sent it, the hash it has with it; of one of a newer version, what it says beyond the known."""

    __tablename__ = "odd_entries"

    op_id: Mapped[str] = mapped_column(Text, primary_key=True)
    hash: Mapped[str] = text_column()  # of the whole entry where its value is withheld, else empty
    rest: Mapped[str] = text_column()  # JSON list of what a newer version adds, else empty


class Merge(Base):
    """A merge: its operation, and the places in the journal of the entries that came with it."""

    __tablename__ = "merges"

    id: Mapped[str] = mapped_column(Text, primary_key=True)  # of its operation
    first: Mapped[int] = mapped_column(Integer)
    last: Mapped[int] = mapped_column(Integer)
    source: Mapped[str] = text_column()  # who sent it
    name: Mapped[str] = text_column()  # of the file, or of the office
    sha256: Mapped[str] = text_column()
    at: Mapped[str] = text_column()  # ISO date-time, UTC
    summary: Mapped[str] = mapped_column(Text, server_default="{}")


class WaitingBundle(Base):
    """A bundle that follows another which has not arrived. `since` is the JSON of a vector."""

    __tablename__ = "waiting_bundles"

    sha256: Mapped[str] = mapped_column(Text, primary_key=True)
    name: Mapped[str] = text_column()
    source: Mapped[str] = text_column()
    at: Mapped[str] = text_column()  # ISO date-time, UTC
    since: Mapped[str] = mapped_column(Text, server_default="{}")
    data: Mapped[bytes] = mapped_column(LargeBinary)


class KnownCopy(Base):
    """What another copy of the workspace is known to have. `vector` is JSON."""

    __tablename__ = "known_copies"

    id: Mapped[str] = mapped_column(Text, primary_key=True)  # of a laptop's key, or of an office
    name: Mapped[str] = text_column()
    at: Mapped[str] = text_column()  # ISO date-time, UTC
    vector: Mapped[str] = mapped_column(Text, server_default="{}")
