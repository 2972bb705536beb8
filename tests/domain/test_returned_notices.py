"""Every code that a reader can give has its sentence."""

import ast
from pathlib import Path

import pytest

from irm_desktop.domain.returned_notices import sentence

READERS = Path(__file__).parents[2] / "irm_desktop" / "importing"


@pytest.mark.parametrize(
    ("notice", "said"),
    [
        ("macros", "The file holds macros; they were not run."),
        (
            "column-missing:Texts: Aim",
            "The column Texts: Aim is gone from the file. Nothing of it was changed here.",
        ),
        ("of-a-newer-version:x", "of-a-newer-version:x"),
    ],
)
def test_notice_is_a_sentence(notice: str, said: str) -> None:
    assert sentence(notice) == said


def _codes_of_workbooks() -> set[str]:
    """The first words of every notice that the reader of workbooks makes: `code:{…}`."""
    found = set()
    for name in ("returned_xlsx", "returned_xlsx_tables"):
        for node in ast.walk(ast.parse((READERS / f"{name}.py").read_text(encoding="utf-8"))):
            if isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
                start = str(node.values[0].value)
                if start.endswith(":") and " " not in start:
                    found.add(start.removesuffix(":"))
    return found


def test_every_notice_of_a_workbook_has_a_sentence() -> None:
    codes = _codes_of_workbooks()

    assert {"sheet-missing", "rows-reordered", "keys-missing"} <= codes
    assert [code for code in codes if sentence(f"{code}:x") == f"{code}:x"] == []
