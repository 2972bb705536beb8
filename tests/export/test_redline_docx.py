"""A redline in Word: rejected it is the earlier text, accepted the later one."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from irm_desktop.domain.redline import FieldText, Redline, redline
from irm_desktop.export.options import ExportOptions
from irm_desktop.export.redline_docx import write_redline
from tests.export.docx_parts import W, parts_of, text_of, values

BEFORE = """The drafts of laws were published in **2013**, see [@law, art. 2].

- one item
- another item

A closing paragraph that will go."""
AFTER = """The drafts of most laws were published in **2014**, see [@law, art. 3].

- one item
- a third & last item
- another item"""
OPTIONS = ExportOptions(now=datetime(2026, 5, 12, 9, 30, tzinfo=UTC))
WORDS = st.sampled_from(
    ["law", "laws", "<b>", "الوثيقة", "&", "2013", " ", "  ", "\n", "\n\n", "\t", "."]
)
TEXTS = st.lists(WORDS, max_size=14).map("".join)


def field(name: str, text: str) -> FieldText:
    return FieldText(name, "text", f"Commitment {name}: Aim", text)


def a_redline(before: dict[str, str], after: dict[str, str]) -> Redline:
    return redline(
        "Finland 2013–2015: End-of-Term Report",
        ("Review copy 1, 3 May 2026", [field(*one) for one in before.items()]),
        ("Now", [field(*one) for one in after.items()]),
    )


def written(made: Redline, folder: Path, language: str = "en") -> dict[str, bytes]:
    path = folder / "redline.docx"
    write_redline(
        made, path, author="Ana & Co", language=language, right_to_left=language == "ar",
        options=OPTIONS,
    )  # fmt: skip
    return parts_of(path)


def tables_of(parts: dict[str, bytes]) -> list[etree._Element]:
    return list(etree.fromstring(parts["word/document.xml"]).iter(W + "tbl"))


def view(table: etree._Element, leave: str) -> str:
    """The text of a field without the changes of a kind, ins or del: line by line."""
    text = ""
    paragraphs = list(table.findall(W + "tr")[1].iter(W + "p"))
    for number, paragraph in enumerate(paragraphs, 1):
        for node in paragraph.iter(W + "t", W + "delText", W + "br", W + "tab"):
            if (
                not list(node.iterancestors(W + leave))
                and next(node.iterancestors()).tag == W + "r"
            ):
                text += {W + "br": "\n", W + "tab": "\t"}.get(str(node.tag), node.text or "")
        mark = paragraph.find(f"{W}pPr/{W}rPr/{W}{leave}")
        text += "\n" if mark is None and number < len(paragraphs) else ""
    return text


def test_rejected_and_accepted_are_the_two_texts(tmp_path: Path) -> None:
    (table,) = tables_of(written(a_redline({"1": BEFORE}, {"1": AFTER}), tmp_path))
    assert view(table, "ins") == BEFORE
    assert view(table, "del") == AFTER


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(before=TEXTS, after=TEXTS)
def test_any_two_texts_come_back(before: str, after: str, tmp_path: Path) -> None:
    tables = tables_of(written(a_redline({"1": before}, {"1": after}), tmp_path))
    if before == after:
        assert tables == []
    else:
        assert [view(tables[0], "ins"), view(tables[0], "del")] == [before, after]


def test_every_change_has_its_number_author_and_time(tmp_path: Path) -> None:
    body = etree.fromstring(
        written(a_redline({"1": BEFORE}, {"1": AFTER}), tmp_path)["word/document.xml"]
    )
    changes = [*body.iter(W + "ins"), *body.iter(W + "del")]
    numbers = [str(one.get(W + "id")) for one in changes]

    assert len(set(numbers)) == len(numbers) > 6
    assert {str(one.get(W + "author")) for one in changes} == {"Ana & Co"}
    assert {str(one.get(W + "date")) for one in changes} == {"2026-05-12T09:30:00Z"}
    assert not [one for one in body.iter(W + "del") for _ in one.iter(W + "t")]
    assert not [one for one in body.iter(W + "ins") for _ in one.iter(W + "delText")]


def test_only_what_changed_is_printed_and_named(tmp_path: Path) -> None:
    made = a_redline({"1": "Same.", "2": "Old."}, {"1": "Same.", "3": "New."})
    tables = tables_of(written(made, tmp_path))
    assert [text_of(next(one.iter(W + "tr"))) for one in tables] == [
        "Commitment 2: Aim (removed)", "Commitment 3: Aim (added)",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "told"),
    [("en", "Nothing was changed between the two."), ("ar", "لم يتغيّر شيء بين اللحظتين.")],
)
def test_nothing_changed_is_said(language: str, told: str, tmp_path: Path) -> None:
    parts = written(a_redline({"1": "Same."}, {"1": "Same."}), tmp_path, language)
    assert told in text_of(etree.fromstring(parts["word/document.xml"]))
    assert tables_of(parts) == []


def test_a_redline_in_arabic_runs_from_the_right(tmp_path: Path) -> None:
    text = "نشرت الوزارة القائمة الأولى."
    made = a_redline({"1": text}, {"1": text.replace("الأولى", "الثانية")})
    (table,) = tables_of(written(made, tmp_path, "ar"))
    assert len(values(table, "bidiVisual") or list(table.iter(W + "bidiVisual"))) == 1
    assert all(p.find(f"{W}pPr/{W}bidi") is not None for p in table.iter(W + "p"))
    order = [etree.QName(one).localname for one in next(table.iter(W + "p"))[0]]
    assert order == ["pStyle", "bidi"]
