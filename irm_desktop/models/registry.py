"""Which entity and field of the journal stands in which table and column.

The names here are written into journals and never change; a renamed column changes only its
entry. What a newer version writes under other names is kept in the journal and passed on.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from sqlalchemy import Column, DefaultClause, Table

from irm_desktop.domain.records import PartialDate
from irm_desktop.domain.text import fold, sort_key
from irm_desktop.models.assessment import Assessment, Rating
from irm_desktop.models.base import Base
from irm_desktop.models.commitment import Commitment, Milestone
from irm_desktop.models.imported import ImportedRow, ImportedTable
from irm_desktop.models.member import Concern, Member
from irm_desktop.models.passage import Form, Passage, Recommendation
from irm_desktop.models.plan import ActionPlan

DELETED = "deleted"
Columns = dict[str, object]


_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def canonical(value: object) -> str:
    """`value` as JSON in the one form that is stored, compared and hashed."""
    return _ENCODER.encode(value)


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a record. `parts` are the keys of a value that fills several columns at once."""

    name: str
    columns: tuple[str, ...]
    parts: tuple[str, ...] = ()
    as_json: bool = False

    def to_columns(self, value: object, empty: Columns) -> Columns:
        """The columns that a journal value fills; null and missing parts take those of `empty`."""
        if self.parts:
            known = value if isinstance(value, dict) else {}
            return {
                column: empty[column] if known.get(part) is None else known[part]
                for part, column in zip(self.parts, self.columns, strict=True)
            }
        column = self.columns[0]
        if value is None:
            return {column: empty[column]}
        return {column: canonical(value) if self.as_json else value}


def to_json(value: object) -> object:
    """A value as a person's edit gives it, in the form the journal keeps."""
    if isinstance(value, PartialDate):
        return {"words": value.words, "iso": value.iso}
    if isinstance(value, (tuple, frozenset)):
        return list(value)
    return value


def _text(*names: str) -> tuple[Field, ...]:
    return tuple(Field(name, (name,)) for name in names)


def _date(name: str) -> Field:
    return Field(name, (f"{name}_words", f"{name}_iso"), ("words", "iso"))


def _link(name: str) -> Field:
    return Field(name, (f"{name}_id",))


def _about(**parts: str) -> Field:
    """What a record is about: fixed when it is made, so it is one field and never in conflict."""
    return Field("about", tuple(parts.values()), tuple(parts))


@dataclass(frozen=True)
class Entity:
    """A kind of record. `derive` fills columns that follow from others of the same row."""

    name: str
    model: type[Base]
    fields: tuple[Field, ...]
    parents: Mapping[str, str] = field(default_factory=dict)  # column -> entity it belongs to
    derived_from: frozenset[str] = frozenset()
    derive: Callable[[Mapping[str, object]], Columns] | None = None

    @cached_property
    def table(self) -> Table:
        return Base.metadata.tables[self.model.__tablename__]

    @cached_property
    def by_name(self) -> dict[str, Field]:
        return {item.name: item for item in self.fields}

    @cached_property
    def empty(self) -> Columns:
        """What each column holds where nothing is known."""
        return {column.name: _empty(column) for column in self.table.columns}

    def columns(self, name: str, value: object) -> Columns:
        """The columns that field `name` fills with `value`; none where the field is unknown."""
        if name == DELETED:
            return {DELETED: bool(value)}
        item = self.by_name.get(name)
        return {} if item is None else item.to_columns(value, self.empty)

    def row(self, record: str, values: Mapping[str, object]) -> Columns:
        """The whole table row of a record whose fields have `values`."""
        row = {**self.empty, "id": record}
        for name, value in values.items():
            row.update(self.columns(name, value))
        return self.derived(row)

    def derived(self, row: Columns) -> Columns:
        """`row` with the columns that follow from others."""
        return row if self.derive is None else {**row, **self.derive(row)}


def _empty(column: Column[object]) -> object:
    if column.nullable or column.primary_key:
        return None
    default = column.server_default
    text = str(default.arg) if isinstance(default, DefaultClause) else ""
    kind = column.type.python_type
    return text if kind is str else kind(int(text or "0"))


def _number_key(row: Mapping[str, object]) -> Columns:
    return {"number_key": sort_key(str(row["number"]))}


def _commitment_keys(row: Mapping[str, object]) -> Columns:
    number, title, short = (str(row[name]) for name in ("number", "title", "short_title"))
    title_key = fold(title)
    return {
        "number_key": sort_key(number),
        "title_key": title_key,
        "search": f"{fold(number)}\n{title_key}\n{fold(short)}",
    }


ENTITIES = (
    Entity(
        "member",
        Member,
        (*_text("key", "name", "kind", "country", "region"), _date("joined")),
    ),
    Entity(
        "form",
        Form,
        (*_text("name", "kind"), Field("sections", ("sections",), as_json=True)),
    ),
    Entity(
        "plan",
        ActionPlan,
        (
            _link("member"),
            *_text("number", "title", "instrument", "submitted"),
            _date("start"),
            _date("end"),
            Field("languages", ("languages",), as_json=True),
            _date("due"),
            _date("delivered"),
        ),
        {"member_id": "member"},
        frozenset({"number"}),
        _number_key,
    ),
    Entity(
        "assessment",
        Assessment,
        (
            _about(
                plan="plan_id",
                kind="kind",
                instrument="instrument",
                member="member_id",
                year="year",
            ),
            Field("researcher", ("researcher",)),
            Field("stage", ("stage",)),
            _link("form"),
        ),
        {"plan_id": "plan", "member_id": "member"},  # its form is chosen, it belongs to none
    ),
    Entity(
        "commitment",
        Commitment,
        (
            _link("plan"),
            Field("position", ("position",)),
            *_text("number", "title", "short_title", "text", "theme", "cluster"),
            *_text("lead_institution", "supporting_institutions"),
            _date("start"),
            _date("end"),
            Field("policy_areas", ("policy_areas",), as_json=True),
            *_text("policy_scheme", "carried_over_from"),
        ),
        {"plan_id": "plan"},
        frozenset({"number", "title", "short_title"}),
        _commitment_keys,
    ),
    Entity(
        "milestone",
        Milestone,
        (
            _link("commitment"),
            Field("position", ("position",)),
            *_text("number", "title", "deliverable"),
            _date("start"),
            _date("end"),
        ),
        {"commitment_id": "commitment"},
    ),
    Entity(
        "rating",
        Rating,
        (
            _about(
                assessment="assessment_id",
                subject_kind="subject_kind",
                subject="subject_id",
                indicator="indicator",
            ),
            Field("value", ("value",)),
            *_text("reason", "rater", "rated_on", "evidence"),
        ),
        {"assessment_id": "assessment", "subject_id": ""},
    ),
    Entity(
        "passage",
        Passage,
        (
            _about(
                assessment="assessment_id",
                section="section",
                subject_kind="subject_kind",
                subject="subject_id",
                language="language",
            ),
            Field("text", ("text",)),
        ),
        {"assessment_id": "assessment", "subject_id": ""},
    ),
    Entity(
        "recommendation",
        Recommendation,
        (
            _link("plan"),
            _link("assessment"),
            Field("position", ("position",)),
            *_text("text", "addressee"),
            Field("smart", ("smart",), as_json=True),
            Field("follow_up", ("follow_up",)),
            Field("previous", ("previous",)),
            *_text("responded", "integrated"),
        ),
        {"plan_id": "plan", "assessment_id": "assessment"},
    ),
    Entity(
        "concern",
        Concern,
        (
            _link("member"),
            Field("position", ("position",)),
            _date("date"),
            *_text("sender", "sender_kind", "about", "status", "outcome"),
        ),
        {"member_id": "member"},
    ),
    Entity(
        "imported_table",
        ImportedTable,
        (
            _about(file_name="file_name", sha256="sha256", layout="layout", sheet="sheet"),
            Field("imported_on", ("imported_on",)),
            Field("form", ("form",), as_json=True),
            Field("findings", ("findings",), as_json=True),
        ),
    ),
    Entity(
        "imported_row",
        ImportedRow,
        (
            Field("place", ("table_id", "row"), ("table", "row")),
            Field("cells", ("cells",), as_json=True),
            _link("commitment"),
            _link("plan"),
        ),
        {"table_id": "imported_table", "commitment_id": "commitment", "plan_id": "plan"},
    ),
)
BY_NAME = {entity.name: entity for entity in ENTITIES}
