"""The page on reports names what there is: no kind of report or table without a line in it."""

import re
from collections.abc import Mapping
from pathlib import Path

from irm_desktop.domain.report_kind import ReportKind
from irm_desktop.domain.report_parts import CHARTS, SECTION_KINDS, TABLE_KINDS

PAGE = Path(__file__).resolve().parents[2] / "docs" / "reports.md"


def test_every_kind_of_report_and_of_table_is_described(kinds: Mapping[str, ReportKind]) -> None:
    first = set(re.findall(r"^\| `([\w-]+)` \|", PAGE.read_text(encoding="utf-8"), re.MULTILINE))

    assert set(kinds) <= first
    assert set(TABLE_KINDS) <= first


def test_the_kinds_of_sections_and_charts_are_named() -> None:
    page = PAGE.read_text(encoding="utf-8")

    assert ", ".join(SECTION_KINDS) in page
    assert ", ".join(CHARTS) in page
