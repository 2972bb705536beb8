"""Which entity and field of the journal stands in which table and column.

The names here are written into journals and never change; a renamed column changes only its
entry. What a newer version writes under other names is kept in the journal and passed on.
"""

from collections.abc import Mapping

from irm_desktop.domain.canonical import canonical
from irm_desktop.domain.text import fold, sort_key
from irm_desktop.models.assessment import Assessment, Rating
from irm_desktop.models.commitment import Commitment, Milestone
from irm_desktop.models.entity import (
    DELETED,
    Columns,
    Entity,
    Field,
    about,
    date,
    link,
    texts,
    to_json,
)
from irm_desktop.models.evidence import Attachment, Excerpt, Source, Support
from irm_desktop.models.finding import EvidenceRule, SavedSearch, Waiver
from irm_desktop.models.imported import ImportedRow, ImportedTable
from irm_desktop.models.interview import Interview, InterviewNote
from irm_desktop.models.member import Concern, Member
from irm_desktop.models.passage import Form, Passage, Recommendation
from irm_desktop.models.person import SealEvent, Stakeholder
from irm_desktop.models.plan import ActionPlan
from irm_desktop.models.review import Answer, Remark, ReturnedFile, SentDocument, StageDate

__all__ = ["BY_NAME", "DELETED", "ENTITIES", "Columns", "Entity", "Field", "canonical", "to_json"]


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
        (*texts("key", "name", "kind", "country", "region"), date("joined")),
    ),
    Entity(
        "form",
        Form,
        (*texts("name", "kind"), Field("sections", ("sections",), as_json=True)),
    ),
    Entity(
        "plan",
        ActionPlan,
        (
            link("member"),
            *texts("number", "title", "instrument", "submitted"),
            date("start"),
            date("end"),
            Field("languages", ("languages",), as_json=True),
            date("due"),
            date("delivered"),
        ),
        {"member_id": "member"},
        frozenset({"number"}),
        _number_key,
    ),
    Entity(
        "assessment",
        Assessment,
        (
            about(
                plan="plan_id",
                kind="kind",
                instrument="instrument",
                member="member_id",
                year="year",
            ),
            Field("researcher", ("researcher",)),
            Field("stage", ("stage",)),
            link("form"),
        ),
        {"plan_id": "plan", "member_id": "member"},  # its form is chosen, it belongs to none
    ),
    Entity(
        "commitment",
        Commitment,
        (
            link("plan"),
            Field("position", ("position",)),
            *texts("number", "title", "short_title", "text", "theme", "cluster"),
            *texts("lead_institution", "supporting_institutions"),
            date("start"),
            date("end"),
            Field("policy_areas", ("policy_areas",), as_json=True),
            *texts("policy_scheme", "carried_over_from"),
        ),
        {"plan_id": "plan"},
        frozenset({"number", "title", "short_title"}),
        _commitment_keys,
    ),
    Entity(
        "milestone",
        Milestone,
        (
            link("commitment"),
            Field("position", ("position",)),
            *texts("number", "title", "deliverable"),
            date("start"),
            date("end"),
        ),
        {"commitment_id": "commitment"},
    ),
    Entity(
        "rating",
        Rating,
        (
            about(
                assessment="assessment_id",
                subject_kind="subject_kind",
                subject="subject_id",
                indicator="indicator",
            ),
            Field("value", ("value",)),
            *texts("reason", "rater", "rated_on", "evidence"),
        ),
        {"assessment_id": "assessment", "subject_id": ""},
    ),
    Entity(
        "passage",
        Passage,
        (
            about(
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
            link("plan"),
            link("assessment"),
            Field("position", ("position",)),
            *texts("text", "addressee"),
            Field("smart", ("smart",), as_json=True),
            Field("follow_up", ("follow_up",)),
            Field("previous", ("previous",)),
            *texts("responded", "integrated"),
        ),
        {"plan_id": "plan", "assessment_id": "assessment"},
    ),
    Entity(
        "concern",
        Concern,
        (
            link("member"),
            Field("position", ("position",)),
            date("date"),
            *texts("sender", "sender_kind", "about", "status", "outcome"),
        ),
        {"member_id": "member"},
    ),
    Entity(
        "stakeholder",
        Stakeholder,
        (
            link("member"),
            *texts("pseudonym", "name", "contact", "organisation", "sector", "role"),
            *texts("language", "remark"),
            Field("sealed", ("sealed",)),
        ),
        {"member_id": "member"},
    ),
    Entity(
        "seal_event",
        SealEvent,
        (link("stakeholder"), *texts("what", "at", "why")),
        {"stakeholder_id": "stakeholder"},
    ),
    Entity(
        "source",
        Source,
        (
            link("member"),
            Field("position", ("position",)),
            *texts("key", "kind", "ground", "title", "author", "container", "publisher", "place"),
            *texts("number", "pages", "url", "accessed", "language", "remark", "text"),
            date("date"),
        ),
        {"member_id": "member"},
    ),
    Entity(
        "attachment",
        Attachment,
        (
            link("source"),
            Field("position", ("position",)),
            *texts("name", "media_type", "sha256", "added"),
            Field("size", ("size",)),
        ),
        {"source_id": "source"},
    ),
    Entity(
        "interview",
        Interview,
        (
            link("source"),
            link("plan"),
            *texts("number", "began", "ended", "place", "how", "language", "consent"),
            *texts("interviewer"),
            Field("people", ("people",), as_json=True),
            Field("pinned", ("pinned",), as_json=True),
            Field("asked", ("asked",), as_json=True),
        ),
        {"source_id": "source", "plan_id": "plan"},
    ),
    Entity(
        "note",
        InterviewNote,
        (link("interview"), Field("position", ("position",)), *texts("at", "kind", "text")),
        {"interview_id": "interview"},
    ),
    Entity(
        "excerpt",
        Excerpt,
        (
            link("source"),
            link("note"),
            Field("position", ("position",)),
            Field("start", ("start",)),
            *texts("text", "before", "after", "locator", "language", "translation"),
        ),
        {"source_id": "source", "note_id": "note"},
    ),
    Entity(
        "support",
        Support,
        (
            about(
                source="source_id",
                excerpt="excerpt_id",
                note="note_id",
                subject_kind="subject_kind",
                subject="subject_id",
                indicator="indicator",
                section="section",
            ),
            *texts("locator", "remark"),
        ),
        {
            "source_id": "source",
            "excerpt_id": "excerpt",
            "note_id": "note",
            "subject_id": "",
        },
    ),
    Entity(
        "waiver",
        Waiver,
        (about(plan="plan_id", finding="finding"), *texts("note", "stage", "at")),
        {"plan_id": "plan"},
    ),
    Entity(
        "evidence_rule",
        EvidenceRule,
        (
            about(plan="plan_id", indicator="indicator"),
            Field("kinds", ("kinds",)),
            Field("other_than", ("other_than",), as_json=True),
        ),
        {"plan_id": "plan"},
    ),
    Entity(
        "sent",
        SentDocument,
        (
            about(plan="plan_id", assessment="assessment_id", report="report", language="language"),
            Field("number", ("number",)),
            *texts("stage", "role", "recipient", "at", "by", "due"),
            Field("files", ("files",), as_json=True),
            Field("snapshot", ("snapshot",), as_json=True),
        ),
        {"plan_id": "plan", "assessment_id": "assessment"},
    ),
    Entity(
        "returned",
        ReturnedFile,
        (
            about(sent="sent_id", plan="plan_id", sha256="sha256"),
            *texts("name", "format", "at", "by", "program"),
            Field("reviewers", ("reviewers",), as_json=True),
            Field("notices", ("notices",), as_json=True),
        ),
        {"sent_id": "sent", "plan_id": "plan"},
    ),
    Entity(
        "remark",
        Remark,
        (
            about(
                returned="returned_id",
                plan="plan_id",
                key="key",
                kind="kind",
                entity="entity",
                record="record",
                field="field",
            ),
            Field("facts", ("facts",), as_json=True),
        ),
        {"returned_id": "returned", "plan_id": "plan"},
    ),
    Entity(
        "answer",
        Answer,
        (
            about(plan="plan_id", key="key"),
            *texts("action", "reply", "result", "by", "at", "operation"),
            Field("seen", ("seen",), as_json=True),
        ),
        {"plan_id": "plan"},
    ),
    Entity(
        "stage_date",
        StageDate,
        (
            about(assessment="assessment_id", stage="stage", mark="mark", language="language"),
            date("date"),
        ),
        {"assessment_id": "assessment"},
    ),
    Entity(
        "search",
        SavedSearch,
        (*texts("name", "query"), Field("scope", ("scope",), as_json=True)),
    ),
    Entity(
        "imported_table",
        ImportedTable,
        (
            about(file_name="file_name", sha256="sha256", layout="layout", sheet="sheet"),
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
            link("commitment"),
            link("plan"),
        ),
        {"table_id": "imported_table", "commitment_id": "commitment", "plan_id": "plan"},
    ),
)
BY_NAME = {entity.name: entity for entity in ENTITIES}
