"""What a plan's process, a member's years and house forms need.

Columns are added in place: a table rebuilt for them would copy every imported cell.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def _add_texts(table: str, *names: str) -> None:
    for name in names:
        op.add_column(table, sa.Column(name, sa.Text(), server_default="", nullable=False))


def _add_link(table: str, name: str, parent: str) -> None:
    """A column that refers to another table; SQLite adds it only with its reference beside it."""
    op.execute(
        f"ALTER TABLE {table} ADD COLUMN {name} TEXT "
        f"CONSTRAINT fk_{table}_{name}_{parent} REFERENCES {parent} (id)"
    )


def upgrade() -> None:
    op.create_table(
        "forms",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("name", sa.Text(), server_default="", nullable=False),
        sa.Column("kind", sa.Text(), server_default="", nullable=False),
        sa.Column("sections", sa.Text(), server_default="[]", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_forms")),
    )
    op.create_table(
        "concerns",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("member_id", sa.Text(), nullable=True),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("date_words", sa.Text(), server_default="", nullable=False),
        sa.Column("date_iso", sa.Text(), server_default="", nullable=False),
        sa.Column("sender", sa.Text(), server_default="", nullable=False),
        sa.Column("sender_kind", sa.Text(), server_default="", nullable=False),
        sa.Column("about", sa.Text(), server_default="", nullable=False),
        sa.Column("status", sa.Text(), server_default="received", nullable=False),
        sa.Column("outcome", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(
            ["member_id"], ["members.id"], name=op.f("fk_concerns_member_id_members")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_concerns")),
    )
    op.create_index(op.f("ix_concerns_member_id"), "concerns", ["member_id"])

    _add_texts("members", "joined_words", "joined_iso")
    _add_texts("plans", "due_words", "due_iso", "delivered_words", "delivered_iso")
    _add_texts("ratings", "evidence")
    _add_texts("recommendations", "responded", "integrated")
    op.add_column(
        "recommendations", sa.Column("previous", sa.Boolean(), server_default="0", nullable=False)
    )
    _add_texts("assessments", "year")
    _add_link("assessments", "member_id", "members")
    _add_link("assessments", "form_id", "forms")
    op.create_index(op.f("ix_assessments_member_id"), "assessments", ["member_id"])
    _add_link("imported_rows", "plan_id", "plans")
    op.create_index(op.f("ix_imported_rows_plan_id"), "imported_rows", ["plan_id"])
