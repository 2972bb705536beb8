"""A backup from before an upgrade has other tables: that is no finding of the check."""

import shutil
from pathlib import Path

import pytest

from irm_desktop.storage.workspace import Workspace
from tests.builders import the_library

DATABASES = Path(__file__).resolve().parent.parent / "databases"


@pytest.mark.parametrize("revision", ["0001", "0002", "0003"])
def test_the_backup_before_an_upgrade_is_not_held_against_the_file(
    tmp_path: Path, revision: str
) -> None:
    """A soak with faults of the disk found that every check after an upgrade said so."""
    path = tmp_path / "plans.irm"
    shutil.copyfile(DATABASES / f"{revision}.irm", path)
    with Workspace.open(
        path, actor="Ana", library=the_library(), backups=tmp_path / "backups"
    ) as workspace:
        assert [one.why for one in workspace.backups()] == ["upgrade"]
        assert [one.code for one in workspace.check()] == []
