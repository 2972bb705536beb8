"""Review: what was sent, what came back, what was decided, the dates of stages."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "sent_documents",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("plan_id", sa.Text(), nullable=True),
        sa.Column("assessment_id", sa.Text(), nullable=True),
        sa.Column("report", sa.Text(), server_default="", nullable=False),
        sa.Column("language", sa.Text(), server_default="", nullable=False),
        sa.Column("number", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stage", sa.Text(), server_default="", nullable=False),
        sa.Column("role", sa.Text(), server_default="", nullable=False),
        sa.Column("recipient", sa.Text(), server_default="", nullable=False),
        sa.Column("at", sa.Text(), server_default="", nullable=False),
        sa.Column("by", sa.Text(), server_default="", nullable=False),
        sa.Column("due", sa.Text(), server_default="", nullable=False),
        sa.Column("files", sa.Text(), server_default="[]", nullable=False),
        sa.Column("snapshot", sa.Text(), server_default="{}", nullable=False),
        sa.ForeignKeyConstraint(
            ["assessment_id"],
            ["assessments.id"],
            name=op.f("fk_sent_documents_assessment_id_assessments"),
        ),
        sa.ForeignKeyConstraint(
            ["plan_id"], ["plans.id"], name=op.f("fk_sent_documents_plan_id_plans")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sent_documents")),
    )
    op.create_table(
        "returned_files",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("sent_id", sa.Text(), nullable=True),
        sa.Column("plan_id", sa.Text(), nullable=True),
        sa.Column("sha256", sa.Text(), server_default="", nullable=False),
        sa.Column("name", sa.Text(), server_default="", nullable=False),
        sa.Column("format", sa.Text(), server_default="", nullable=False),
        sa.Column("at", sa.Text(), server_default="", nullable=False),
        sa.Column("by", sa.Text(), server_default="", nullable=False),
        sa.Column("program", sa.Text(), server_default="", nullable=False),
        sa.Column("reviewers", sa.Text(), server_default="[]", nullable=False),
        sa.Column("notices", sa.Text(), server_default="[]", nullable=False),
        sa.ForeignKeyConstraint(
            ["plan_id"], ["plans.id"], name=op.f("fk_returned_files_plan_id_plans")
        ),
        sa.ForeignKeyConstraint(
            ["sent_id"],
            ["sent_documents.id"],
            name=op.f("fk_returned_files_sent_id_sent_documents"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_returned_files")),
    )
    op.create_table(
        "remarks",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("returned_id", sa.Text(), nullable=True),
        sa.Column("plan_id", sa.Text(), nullable=True),
        sa.Column("key", sa.Text(), server_default="", nullable=False),
        sa.Column("kind", sa.Text(), server_default="", nullable=False),
        sa.Column("entity", sa.Text(), server_default="", nullable=False),
        sa.Column("record", sa.Text(), server_default="", nullable=False),
        sa.Column("field", sa.Text(), server_default="", nullable=False),
        sa.Column("facts", sa.Text(), server_default="{}", nullable=False),
        sa.ForeignKeyConstraint(["plan_id"], ["plans.id"], name=op.f("fk_remarks_plan_id_plans")),
        sa.ForeignKeyConstraint(
            ["returned_id"],
            ["returned_files.id"],
            name=op.f("fk_remarks_returned_id_returned_files"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_remarks")),
    )
    op.create_table(
        "answers",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("plan_id", sa.Text(), nullable=True),
        sa.Column("key", sa.Text(), server_default="", nullable=False),
        sa.Column("action", sa.Text(), server_default="", nullable=False),
        sa.Column("reply", sa.Text(), server_default="", nullable=False),
        sa.Column("result", sa.Text(), server_default="", nullable=False),
        sa.Column("seen", sa.Text(), server_default="[]", nullable=False),
        sa.Column("by", sa.Text(), server_default="", nullable=False),
        sa.Column("at", sa.Text(), server_default="", nullable=False),
        sa.Column("operation", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["plan_id"], ["plans.id"], name=op.f("fk_answers_plan_id_plans")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_answers")),
    )
    op.create_table(
        "stage_dates",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("assessment_id", sa.Text(), nullable=True),
        sa.Column("stage", sa.Text(), server_default="", nullable=False),
        sa.Column("mark", sa.Text(), server_default="", nullable=False),
        sa.Column("language", sa.Text(), server_default="", nullable=False),
        sa.Column("date_words", sa.Text(), server_default="", nullable=False),
        sa.Column("date_iso", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(
            ["assessment_id"],
            ["assessments.id"],
            name=op.f("fk_stage_dates_assessment_id_assessments"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stage_dates")),
    )
    op.create_index(op.f("ix_sent_documents_plan_id"), "sent_documents", ["plan_id"])
    op.create_index(op.f("ix_returned_files_plan_id"), "returned_files", ["plan_id"])
    op.create_index(op.f("ix_returned_files_sent_id"), "returned_files", ["sent_id"])
    op.create_index(op.f("ix_remarks_key"), "remarks", ["key"])
    op.create_index(op.f("ix_remarks_plan_id"), "remarks", ["plan_id"])
    op.create_index(op.f("ix_remarks_record"), "remarks", ["record"])
    op.create_index(op.f("ix_remarks_returned_id"), "remarks", ["returned_id"])
    op.create_index(op.f("ix_answers_plan_id"), "answers", ["plan_id"])
    op.create_index(op.f("ix_stage_dates_assessment_id"), "stage_dates", ["assessment_id"])
