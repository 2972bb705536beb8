"""The response matrix as Word and Excel: whole, in both directions, changes told apart."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from lxml import etree
from python_calamine import CalamineWorkbook

from irm_desktop.domain.diff import Piece, words
from irm_desktop.domain.response import Matrix, MatrixRow
from irm_desktop.domain.review_records import Sent
from irm_desktop.errors import ExportFailed
from irm_desktop.export import response_docx
from irm_desktop.export.docx_package import ACROSS_WIDTH
from irm_desktop.export.options import ExportOptions, fixed_words
from irm_desktop.export.response_docx import around, write_response_docx
from irm_desktop.export.response_xlsx import write_response_xlsx
from tests.export.docx_parts import W, parts_of, rows_of, text_of, values

OPTIONS = ExportOptions(now=datetime(2026, 5, 12, 9, 30, tzinfo=UTC))
LONG = "The drafts of laws were published on the portal of the ministry. " * 30
SENT = Sent(
    "s1", "p", "a", "end_of_term", 1, "en", "draft", "government", "Ministry of Finance",
    "2026-05-03T09:00:00Z", "Ana",
)  # fmt: skip


def a_row(number: int, before: str = "", after: str = "", **changed: object) -> MatrixRow:
    row = MatrixRow(
        number=number,
        key=f"item-{number}",
        kind="comment",
        kind_label="Comment",
        place="Commitment 8: Context and objectives",
        code="C8.CO",
        by=("Maija Virtanen", "Pekka & Co"),
        roles=("Government",),
        at="2026-05-04T10:00:00",
        quote="settled",
        text="Maija: Which ministry?\nPekka: Please name it.",
        wanted="",
        proposed=(),
        state="taken",
        answer="Taken",
        reply="=It is <named> now.",
        answered_by="Ana",
        answered_at="2026-05-10T10:00:00",
        before=before,
        after=after,
        pieces=words(before, after) if before != after else (),
    )
    return replace(row, **changed)  # type: ignore[arg-type]


def a_matrix(*rows: MatrixRow, language: str = "en") -> Matrix:
    return Matrix(
        plan_id="p",
        plan_key="FI-1",
        language=language,
        right_to_left=language == "ar",
        title=fixed_words("words/past.toml", language)["matrix"],
        subtitle="Finland, FI-1: End-of-Term Report",
        date="12 May 2026",
        sents=(SENT,),
        rows=rows,
        counts={"taken": len(rows)},
        words=fixed_words("words/past.toml", language),
    )


def body_of(matrix: Matrix, folder: Path) -> etree._Element:
    path = folder / "response.docx"
    write_response_docx(matrix, path, OPTIONS)
    return etree.fromstring(parts_of(path)["word/document.xml"])


def pages_of(matrix: Matrix, folder: Path) -> list[Sequence[Sequence[object]]]:
    path = folder / "response.xlsx"
    write_response_xlsx(matrix, path, OPTIONS)
    book = CalamineWorkbook.from_path(path)
    return [book.get_sheet_by_name(name).to_python(False) for name in book.sheet_names]


def test_a_row_says_who_what_our_answer_and_what_changed(tmp_path: Path) -> None:
    body = body_of(
        a_matrix(a_row(1, "The ministry said so.", "The Ministry of Justice said so.")), tmp_path
    )
    (table,) = body.iter(W + "tbl")

    assert rows_of(table) == [
        ["No.", "Where", "By", "Comment or change", "Our answer", "What changed"],
        [
            "1",
            "Commitment 8: Context and objectives[C8.CO]",
            "Maija VirtanenPekka & CoGovernment",
            "Comment“settled”Maija: Which ministry?Pekka: Please name it.",
            "Taken=It is <named> now.",
            "The ministry Ministry of Justice said so.",
        ],
    ]
    marked = [
        (values(one, "rStyle")[0], text_of(one))
        for one in table.iter(W + "r")
        if one[0].tag == W + "rPr"
    ]
    assert ("Deleted", "ministry") in marked
    assert ("Inserted", "Ministry of Justice") in marked


def test_words_that_went_and_came_differ_by_more_than_colour(tmp_path: Path) -> None:
    write_response_docx(a_matrix(a_row(1)), tmp_path / "response.docx", OPTIONS)
    styles = etree.fromstring(parts_of(tmp_path / "response.docx")["word/styles.xml"])
    looks = {
        str(one.get(W + "styleId")): {etree.QName(each).localname for each in one.iter()}
        for one in styles.iter(W + "style")
    }
    assert "strike" in looks["Deleted"]
    assert "u" in looks["Inserted"]


def test_the_page_lies_on_its_side_and_repeats_the_head(tmp_path: Path) -> None:
    body = body_of(a_matrix(*(a_row(number) for number in range(1, 60))), tmp_path)
    (page,) = body.iter(W + "pgSz")
    rows = list(body.iter(W + "tr"))

    assert (page.get(W + "w"), page.get(W + "h"), page.get(W + "orient")) == (
        "16838", "11906", "landscape",
    )  # fmt: skip
    assert sum(int(one) for one in values(body, "gridCol", "w")) == ACROSS_WIDTH
    assert [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows] == [True] + [False] * 59


def test_of_a_long_text_stands_what_is_around_a_change(tmp_path: Path) -> None:
    before, after = LONG + "Nobody answered. " + LONG, LONG + "The ministry answered. " + LONG
    body = body_of(a_matrix(a_row(1, before, after)), tmp_path)
    shown = rows_of(next(body.iter(W + "tbl")))[1][-1]

    assert "Nobody The ministry answered." in shown
    assert shown.startswith("…")
    assert shown.endswith("…")
    assert len(shown) < 300


@pytest.mark.parametrize("kind", ["in", "out"])
def test_a_change_itself_is_never_cut(kind: str) -> None:
    found = around([Piece("same", LONG), Piece(kind, LONG), Piece("same", LONG)])
    assert found[1] == Piece(kind, LONG)
    assert [one.kind for one in found] == ["same", kind, "same"]
    assert LONG.endswith(found[0].text.removeprefix("…"))
    assert LONG.startswith(found[2].text.removesuffix("…"))


def test_no_markdown_is_printed(tmp_path: Path) -> None:
    before = "It is **law**.^[Gazette, *No. 4*]\n\n1. Publish [@law, art. 2].\n2. Answer."
    row = a_row(
        1, before, before.replace("Answer", "Reply"), entity="passage", field="text", kind="change",
        text="", wanted=before.replace("Publish", "Print"),
        proposed=words(before, before.replace("Publish", "Print")),
    )  # fmt: skip
    cells = rows_of(next(body_of(a_matrix(row), tmp_path).iter(W + "tbl")))[1]
    pages = pages_of(a_matrix(row), tmp_path)
    found = dict(zip(pages[0][0], pages[0][2], strict=True))

    start = "It is law. [Gazette, No. 4]"
    assert cells[3].endswith(f"{start}1. Publish Print [law, art. 2].2. Answer.")
    assert cells[5] == f"{start}1. Publish [law, art. 2].2. Answer Reply."
    assert found["before"] == f"{start}\n1. Publish [law, art. 2].\n2. Answer."
    assert "Print [law" in str(found["remark"])


def test_a_change_of_the_manner_alone_is_shown_as_it_is_written(tmp_path: Path) -> None:
    row = a_row(1, "It is law.", "It is **law**.", entity="passage", field="text")
    shown = rows_of(next(body_of(a_matrix(row), tmp_path).iter(W + "tbl")))[1][-1]
    assert "**" in shown


@pytest.mark.parametrize(("entity", "field"), [("rating", "reason"), ("commitment", "title")])
def test_what_is_no_markdown_stands_as_it_is(entity: str, field: str, tmp_path: Path) -> None:
    row = a_row(1, "*New", "**Newer**", entity=entity, field=field)
    shown = rows_of(next(body_of(a_matrix(row), tmp_path).iter(W + "tbl")))[1][-1]
    assert shown.endswith("Newer**")


def test_nothing_changed_is_said(tmp_path: Path) -> None:
    body = body_of(a_matrix(a_row(1, "Same.", "Same.")), tmp_path)
    assert rows_of(next(body.iter(W + "tbl")))[1][-1] == "Nothing changed."


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
def test_every_language_has_its_words(language: str, tmp_path: Path) -> None:
    matrix = a_matrix(a_row(1), language=language)
    body = body_of(matrix, tmp_path)
    heads = rows_of(next(body.iter(W + "tbl")))[0]

    assert heads == [
        matrix.words[f"col_{name}"]
        for name in ("number", "place", "by", "remark", "answer", "changed")
    ]
    assert bool(list(body.iter(W + "bidiVisual"))) == (language == "ar")
    pages = pages_of(matrix, tmp_path)
    assert [row[0] for row in pages[0]] == ["_id", pages[0][1][0], "item-1"]


def test_a_matrix_without_rows_says_so(tmp_path: Path) -> None:
    body = body_of(a_matrix(), tmp_path)
    assert list(body.iter(W + "tbl")) == []
    assert "Remarks: 0." in text_of(body)


def test_the_workbook_has_texts_whole_and_none_as_a_formula(tmp_path: Path) -> None:
    pages = pages_of(a_matrix(a_row(1, LONG, LONG + "More.")), tmp_path)
    keys, labels, row = pages[0]
    found = dict(zip(keys, row, strict=True))

    assert labels[1:5] == ["No.", "Where", "Code", "By"]
    assert found["number"] == 1
    assert (found["by"], found["role"], found["quote"]) == (
        "Maija Virtanen; Pekka & Co",
        "Government",
        "settled",
    )
    assert found["reply"] == "=It is <named> now."
    assert (found["before"], found["after"]) == (LONG, LONG + "More.")
    assert [line[1] for line in pages[1][2:]] == [
        "Finland, FI-1: End-of-Term Report",
        "12 May 2026",
        "Remarks: 1. Taken: 1",
        "Review copy 1 to Ministry of Finance, 3 May 2026",
    ]


def test_a_text_that_no_cell_can_hold_says_that_it_goes_on(tmp_path: Path) -> None:
    pages = pages_of(a_matrix(a_row(1, text="word " * 9000)), tmp_path)
    found = dict(zip(pages[0][0], pages[0][2], strict=True))
    assert str(found["remark"]).endswith(" …")
    assert len(str(found["remark"])) > 30_000


def test_a_file_that_lost_a_remark_is_not_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(response_docx._Writer, "_remark", lambda *_: iter(()))
    with pytest.raises(ExportFailed, match="the text “settled” is missing"):
        write_response_docx(a_matrix(a_row(1)), tmp_path / "response.docx", OPTIONS)
    assert list(tmp_path.iterdir()) == []
