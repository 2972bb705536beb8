"""The first list is what the workspace would give, without SQLAlchemy."""

import subprocess
import sys
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from irm_desktop.storage.quick_read import first_outline
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_commitment, a_filled_workspace, a_plan, the_library


@pytest.fixture
def two_plans(tmp_path: Path) -> Workspace:
    rated = a_commitment("2.10", values={"specificity": "high"})
    plans = (
        a_plan([rated, a_commitment("2.2", "Ask", row=4)]),
        a_plan(1, key="AL", name="Albania"),
    )
    workspace = a_filled_workspace(tmp_path, *plans)
    subject = workspace.commitment_ids(text="2.10")[0]
    workspace.set_reason(subject, "specificity", "Why")
    workspace.rate(subject, "potential_impact", "minor")
    workspace.rate(subject, "potential_impact", None)
    return workspace


@pytest.mark.parametrize("key", ["ES-2", "AL-2"])
def test_the_outline_is_what_the_workspace_gives(two_plans: Workspace, key: str) -> None:
    plan = two_plans.plan_by_key(key)
    for _ in range(2):  # with the log of an open workspace, then without
        outline = first_outline(two_plans.path, key)
        assert outline is not None
        assert outline.plan_id == plan.id
        if not two_plans._closed:
            expected = (
                two_plans.members(),
                two_plans.plans(),
                two_plans.commitment_rows(two_plans.commitment_ids(plan.id)),
            )
        assert (list(outline.members), list(outline.plans), list(outline.rows)) == expected
        two_plans.close()


def test_without_a_key_the_first_plan_is_shown(two_plans: Workspace) -> None:
    for key in (None, "XX-9"):
        outline = first_outline(two_plans.path, key)
        assert outline is not None
        assert outline.rows[0].plan_key == "AL-2"
    two_plans.close()


def test_an_empty_workspace_has_an_empty_outline(empty: Workspace) -> None:
    outline = first_outline(empty.path)
    assert outline is not None
    assert (outline.members, outline.plans, outline.plan_id, outline.rows) == ((), (), "", ())


def test_what_cannot_be_read_at_once_is_left_to_opening(spain: Workspace, tmp_path: Path) -> None:
    assert first_outline(tmp_path / "gone.irm") is None
    (tmp_path / "text.irm").write_text("no database")
    assert first_outline(tmp_path / "text.irm") is None
    spain.close()
    connection = dbapi2.connect(str(spain.path), isolation_level=None)
    connection.execute("PRAGMA user_version = 9")
    connection.close()
    assert first_outline(spain.path) is None
    assert [one.name for one in tmp_path.glob("plans*")] == ["plans.irm"]


def test_the_first_list_needs_no_sqlalchemy() -> None:
    program = (
        "import sys, irm_desktop.storage.quick_read\n"
        "print(sorted(n for n in sys.modules if n.split('.')[0] in ('sqlalchemy', 'alembic')))"
    )
    found = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert found.stdout.strip() == "[]"


def test_an_encrypted_workspace_shows_nothing_before_it_is_opened(tmp_path: Path) -> None:
    path = tmp_path / "plans.irm"
    Workspace.create(path, actor="Ana", library=the_library(), key=bytes(range(32))).close()
    assert first_outline(path) is None
