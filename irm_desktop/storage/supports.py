"""What supports what: from a rating, a passage or a commitment to its sources, and back."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Row, Select, select

from irm_desktop.domain.changes import Change
from irm_desktop.domain.evidence_records import Support
from irm_desktop.domain.text import clean, one_line
from irm_desktop.errors import NotFound
from irm_desktop.models import Support as SupportTable
from irm_desktop.storage.editing import Editing, live_row
from irm_desktop.storage.naming import owners, record_words, supported
from irm_desktop.storage.plans import linked_id
from irm_desktop.storage.recorder import Recorder

_SUPPORTS = SupportTable.__table__
_ABOUT = ("source", "excerpt", "note", "subject_kind", "subject", "indicator", "section")
_LINKED = ("source", "excerpt", "note")


def support_of(row: Row[Any]) -> Support:
    return Support(
        id=row.id,
        source_id=row.source_id or "",
        subject_kind=row.subject_kind,
        subject_id=row.subject_id,
        excerpt_id=row.excerpt_id or "",
        note_id=row.note_id or "",
        indicator=row.indicator,
        section=row.section,
        locator=row.locator,
        remark=row.remark,
    )


def _live() -> Select[Any]:
    order = (_SUPPORTS.c.indicator, _SUPPORTS.c.section, _SUPPORTS.c.id)
    return select(_SUPPORTS).where(~_SUPPORTS.c.deleted).order_by(*order)


class Supports(Editing):
    """What concerns the ledger of evidence."""

    def supports(self, subject_id: str) -> tuple[Support, ...]:
        """What supports the ratings and texts of a subject, and the subject as such."""
        return self._supports(_live().where(_SUPPORTS.c.subject_id == subject_id))

    def supported_by(self, source_id: str) -> tuple[Support, ...]:
        """All that a source supports."""
        return self._supports(_live().where(_SUPPORTS.c.source_id == source_id))

    def _supports(self, query: Select[Any]) -> tuple[Support, ...]:
        with self._reading() as connection:
            return tuple(support_of(row) for row in connection.execute(query))

    def add_support(
        self,
        subject_kind: str,
        subject_id: str,
        *,
        source_id: str,
        excerpt_id: str = "",
        note_id: str = "",
        indicator: str = "",
        section: str = "",
        locator: str = "",
        remark: str = "",
    ) -> Change:
        """Says that a source, one of its excerpts or a note of its interview supports a rating
        (`indicator`), a text (`section`) or a subject as such; its id is the change's `created`.
        The same said twice is passed over. Raises NotFound."""
        about: dict[str, object] = {
            "source": source_id,
            "excerpt": excerpt_id or None,
            "note": note_id or None,
            "subject_kind": subject_kind,
            "subject": subject_id,
            "indicator": indicator,
            "section": section,
        }
        more = {"locator": one_line(clean(locator)), "remark": clean(remark)}
        with self._operation("") as op:
            created = self._create_support(op, about, more)
        return replace(op.change, created=created)

    def _create_support(
        self, op: Recorder, about: Mapping[str, object], more: Mapping[str, str] | None = None
    ) -> str:
        """Writes a support into an operation, which takes its sentence from it. `about` may link
        to records that this operation makes."""
        made = {record for _, record in op.edited}
        kind, subject = str(about["subject_kind"]), str(about["subject"])
        links = [(name, about.get(name)) for name in _LINKED] + [(kind, subject)]
        for name, record in links:
            if record and record not in made:
                row = live_row(op.connection, name, str(record))
                if name == "note":
                    row = live_row(op.connection, "interview", str(row["interview_id"]))
                if name in ("excerpt", "note") and row["source_id"] != about["source"]:
                    raise NotFound(f"This {name} is of another source.", f"no-{name}")
        if about.get("indicator"):
            self._refuse_indicator(op.connection, kind, str(about["indicator"]))
        record = linked_id("support", *(str(about.get(name) or "") for name in _ABOUT))
        known = op.connection.execute(select(_SUPPORTS).where(_SUPPORTS.c.id == record)).first()
        filled = {name: value for name, value in (more or {}).items() if value}
        if known is None:
            op.create("support", {"about": dict(about), **filled}, record)
        elif known.deleted:
            op.edit("support", record, {"deleted": False, **(more or {})})
        else:
            return record
        op.sentence = self._said(op.connection, about)
        op.touch(subject, str(about["source"]))
        op.touch(*owners(op.connection, [(kind, subject), ("source", str(about["source"]))]))
        return record

    def _said(self, connection: Connection, about: Mapping[str, object]) -> str:
        kind, subject = str(about["subject_kind"]), str(about["subject"])
        source = record_words(connection, self.library, "source", str(about["source"]))
        name = record_words(connection, self.library, kind, subject)
        indicator, section = str(about.get("indicator") or ""), str(about.get("section") or "")
        what = supported(self.library, name, indicator, section)
        return f"{source[:1].upper()}{source[1:]} given as evidence for {what}"

    def _refuse_indicator(self, connection: Connection, kind: str, indicator: str) -> None:
        """Raises NotFound for a question that no instrument asks about such a subject."""
        for instrument in self.library.instruments:
            found = instrument.indicator_by_id.get(indicator)
            if found is not None and found in instrument.indicators_of(kind):
                return
        raise NotFound(f"No instrument asks {indicator!r} about a {kind}.", "no-indicator")

    def remove_support(self, support_id: str) -> Change:
        """Takes back that something supports something. Raises NotFound."""
        return self.delete("support", support_id)
