"""Whatever stands in a field, an untouched review copy brings nothing back."""

import tempfile
from dataclasses import replace
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from irm_desktop.domain.review_capture import capture
from irm_desktop.domain.review_records import Sent, SentField
from irm_desktop.domain.text import clean
from irm_desktop.export.review_docx import write_review_docx
from irm_desktop.export.rich import rich
from irm_desktop.importing.returned_docx import read_docx
from tests.export.report_builders import a_report
from tests.export.test_any_text import ANY
from tests.review_builders import EXPORT, a_review_copy, snapshot_of

PIECES = (
    "**bold**", "*it*", "[@law, art. 2]", "[@a; @b]", "^[a note]", "^[Other *n*]", "`code`", "\n\n",
    "\n- item", "\n1. one", "\n    - deep", "\n> quote", "\n\n## Head\n\n", "|a|b|\n|-|-|\n|c|d|\n",
    "text ", "word. ", "<b>", "&amp;", "[l](https://x.org)", "\n```\ncode\n\nmore\n```\n",
    "الوثيقة ", "\\*", "  \n", "---\n", "![p](x.png)", "\u2028", "\t", "\u00a0", "* * *\n", "   ",
)  # fmt: skip
TEXTS = st.one_of(ANY, st.lists(st.sampled_from(PIECES), max_size=10).map("".join)).map(clean)
COPY = a_review_copy(a_report(1))
SENT = Sent(EXPORT, "p", "a", "end_of_term", 2, "en", "draft", "government", "M", "", "Ana")


def _with(one: SentField, markdown: str, text: str) -> SentField:
    match one.kind:
        case "markdown":
            return replace(one, text=markdown, rich=rich(markdown))
        case "text":
            return replace(one, text=text)
        case "line":
            return replace(one, text=" ".join(text.split()), shown=" ".join(text.split()))
    return one


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TEXTS, TEXTS, st.booleans())
def test_any_text_comes_back_untouched(markdown: str, text: str, right_to_left: bool) -> None:
    copy = replace(
        COPY,
        fields=tuple(_with(one, markdown, text) for one in COPY.fields),
        report=replace(COPY.report, right_to_left=right_to_left),
    )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "copy.docx"
        snapshot = snapshot_of(copy, write_review_docx(copy, path))
        found = read_docx(path, snapshot)
    assert len(found.fields) == len(copy.fields)
    assert capture(found, SENT, snapshot, "returned") == ()
