"""The list of findings opens in a spreadsheet program and starts no formula there."""

import csv
import io

from irm_desktop.domain.drafts import Finding
from irm_desktop.domain.findings_list import HEAD, findings_csv
from irm_desktop.domain.glance_text import glance_html, glance_text
from irm_desktop.domain.report import AtAGlance, GlanceRow


def test_each_finding_is_a_line_with_its_place() -> None:
    finding = Finding(
        "html-remains", "S", 7, "Text", "marks", "cleaned", before="a<br/>b", after="a"
    )

    rows = list(csv.reader(io.StringIO(findings_csv([finding], {7: "Spain 2, 8"})[1:])))

    assert tuple(rows[0]) == HEAD
    assert rows[1] == ["html-remains", "S", "7", "Spain 2, 8", "Text", "a<br/>b", "a", "marks"]


def test_a_cell_that_begins_like_a_formula_is_text() -> None:
    finding = Finding("formula-like-text", "", 0, "", "m", "kept", before="=1+1")

    assert "'=1+1" in findings_csv([finding])


def test_the_glance_table_is_escaped_in_html() -> None:
    glance = AtAGlance("A & B", ("",), (GlanceRow("figure", "x < y", ("1",)),))

    assert "A &amp; B" in glance_html(glance)
    assert "<td>x &lt; y</td>" in glance_html(glance)
    assert glance_text(glance) == "A & B\nx < y\t1\n"
