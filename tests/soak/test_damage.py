"""A short form of the damage to workspaces and backups."""

from pathlib import Path

from soak.damage import REFUSED, SILENT, run


def test_damage_is_named_or_without_effect_and_the_backup_brings_all_back(tmp_path: Path) -> None:
    figures = run(lambda: True, 60, 5, tmp_path)

    assert figures.failures == ()
    assert figures.tries == 60
    rows = dict(figures.rows)
    assert rows[SILENT] == "0"
    assert int(rows[REFUSED]) > 0
    assert int(rows["restored from the newest proven backup"]) > 0
