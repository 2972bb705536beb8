"""Hostile and mistaken files that come back: a sentence each, before anything is parsed; limits of
time and memory for what is."""

import random
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from irm_desktop.errors import ImportRefused
from irm_desktop.importing import returned
from irm_desktop.importing.guard_returned import check_returned
from irm_desktop.importing.returned import open_returned, read_returned
from irm_desktop.importing.returned_worker import MEMORY, WorkFailed, limited
from tests.importing import hostile_word as hostile
from tests.importing import word_builder as word
from tests.importing.word_builder import SENT, Copy

AGAIN = "Open it in Word or LibreOffice, save it as .docx, and bring back that file."
DAMAGED = (
    "is damaged: a part of it cannot be read. Get the file again, or open it in its program, save "
    "a copy, and bring back the copy. The workspace is unchanged."
)


def unsafe(why: str) -> str:
    return (
        f"cannot be read safely: {why}. If you trust it, open it in Word or LibreOffice and save a "
        "copy. Nothing was changed."
    )


LOCKED = "is protected with a password."
DTD = unsafe("its part 'word/document.xml' defines entities (a DTD)")
REFUSED = (
    (hostile.bomb, "zip-bomb", unsafe("its part 'word/media/0.bin' unpacks to N times its size")),
    (hostile.repetitive, "zip-bomb", unsafe("its part 'word/x.xml' unpacks to N times its size")),
    (hostile.laughs, "dtd", DTD),
    (hostile.outside_entity, "dtd", DTD),
    (
        hostile.outside_path,
        "unsafe-path",
        unsafe("its part 'word/../../evil.xml' points outside the file"),
    ),
    (hostile.twin_part, "duplicate-part", unsafe("two of its parts have the same name")),
    (hostile.many_parts, "zip-bomb", unsafe("it has 2010 parts, more than 2000")),
    (
        hostile.locked_part,
        "encrypted",
        f"{LOCKED} Save a copy without, and bring back the copy. The workspace is unchanged.",
    ),
    (
        hostile.password,
        "encrypted",
        f"{LOCKED} Open it in its program, save a copy without, and bring back the copy. The "
        "workspace is unchanged.",
    ),
    (hostile.old_word, "old-word", f"has the old Word format of before 2007 (.doc). {AGAIN}"),
    (
        hostile.old_office,
        "old-office",
        "has the old Office format of before 2007. Open it in its program, save it as .docx or "
        ".xlsx, and bring back that file.",
    ),
    (hostile.open_text, "wrong-type", f"is an OpenDocument text (.odt). {AGAIN}"),
    (
        hostile.open_sheet,
        "wrong-type",
        "is an OpenDocument spreadsheet (.ods). Open it in a spreadsheet program, save it as "
        ".xlsx, and bring back that file.",
    ),
    (
        hostile.any_zip,
        "wrong-type",
        "is a compressed file (zip). Unpack it, and bring back the files in it.",
    ),
    (hostile.rich_text, "wrong-type", f"is a text document (RTF). {AGAIN}"),
    (
        hostile.pdf,
        "wrong-type",
        "is a PDF. Comments in a PDF cannot be read: ask for the Word file, or type its comments "
        "into a copy of the Word file that was sent.",
    ),
    (hostile.web_page, "wrong-type", f"is a web page. {AGAIN}"),
    (
        hostile.text_table,
        "wrong-type",
        "is a text table, which does not say what it came from. Bring back the workbook itself, "
        "as .xlsx.",
    ),
    (
        hostile.noise,
        "wrong-type",
        "is neither a Word document nor a workbook, or it is damaged. A review copy comes back as "
        ".docx or .xlsx: get the file again.",
    ),
    (hostile.nothing, "empty", "is empty. Save the document again and bring back that file."),
    (
        hostile.cut,
        "damaged",
        "is damaged: it begins like a document but cannot be unpacked. Get the file again, or "
        "open it in its program and save a copy.",
    ),
    (hostile.torn, "damaged", DAMAGED),
    (hostile.no_text, "damaged", DAMAGED),
    (hostile.deep, "damaged", DAMAGED),
)


@pytest.mark.parametrize(("make", "code", "sentence"), REFUSED)
def test_bad_file_is_refused_with_its_sentence(
    make: Callable[[Path], Path], code: str, sentence: str, tmp_path: Path
) -> None:
    path = make(tmp_path)

    with pytest.raises(ImportRefused) as refused:
        read_returned(path, SENT)

    message = re.sub(r"\d+ times", "N times", refused.value.message)
    assert (refused.value.code, message) == (code, f"{path.name} {sentence}")


def test_missing_file_and_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ImportRefused, match=r"was not found\. Choose the file again\."):
        open_returned(tmp_path / "back.docx")
    with pytest.raises(ImportRefused, match=r"is a folder\. Choose a \.docx or \.xlsx file\."):
        open_returned(tmp_path)


@pytest.mark.parametrize(
    ("part", "content", "notice"),
    [
        ("word/vbaProject.bin", b"\0", "macros"),
        ("word/embeddings/oleObject1.bin", b"\0", "embedded"),
        ("word/_rels/settings.xml.rels", hostile.links(("attachedTemplate", "http://x/y.dotm")),
         "external-template"),
        ("word/_rels/header1.xml.rels", hostile.links(("image", "http://x/y.png")),
         "external-images"),
        ("word/_rels/header2.xml.rels", hostile.links(("frame", "http://x/y.html")),
         "external-links"),
    ],
)  # fmt: skip
def test_what_is_not_read_is_noticed_and_the_text_is_read(
    part: str, content: bytes, notice: str, tmp_path: Path
) -> None:
    reading = read_returned(hostile.with_part(tmp_path / "back.docx", part, content), SENT)

    assert reading.notices == (notice,)
    assert len(reading.fields) == len(word.FIELDS)


@pytest.mark.parametrize(
    ("code", "notice"),
    [("DDEAUTO c:\\\\x.exe", "dde"), ("INCLUDETEXT http://x", "external-links")],
)
def test_field_that_would_fetch_something_is_noticed(
    code: str, notice: str, tmp_path: Path
) -> None:
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f"<w:r><w:instrText> {code[:4]}</w:instrText><w:instrText>{code[4:]} </w:instrText></w:r>"
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )

    reading = read_returned(Copy(after=word.para(field)).write(tmp_path / "back.docx"), SENT)

    assert reading.notices == (notice,)


def test_web_address_and_chart_of_our_own_are_no_notice(tmp_path: Path) -> None:
    path = hostile.with_part(
        tmp_path / "back.docx",
        "word/_rels/endnotes.xml.rels",
        hostile.links(("hyperlink", "https://example.org")),
    )
    assert check_returned(path).notices == ()


def test_field_code_that_never_ends_hides_nothing_after_its_paragraph(tmp_path: Path) -> None:
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r>'
    )

    reading = read_returned(
        Copy(after=word.para(field) + word.plain("Still here")).write(tmp_path / "back.docx"), SENT
    )

    assert [one.accepted for one in reading.outside] == ["Still here"]


def test_file_that_is_not_small_is_read_in_a_process_and_reads_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = Copy(after=word.plain("Thank you!")).write(tmp_path / "large.docx")
    here = read_returned(path, SENT)
    called = []

    def elsewhere(work: Callable[..., object], *args: object) -> object:
        called.append(work)
        return limited(work, *args)

    monkeypatch.setattr(returned, "limited", elsewhere)
    monkeypatch.setattr(returned, "SMALL", check_returned(path).unpacked - 1)

    assert read_returned(path, SENT) == here
    assert called == [returned.read_in_format]
    assert [one.accepted for one in here.outside] == ["Thank you!"]


def test_file_that_takes_too_much_memory_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = random.Random(6)
    elements = [f'<w:p w:x="{words.getrandbits(40)}"/>' for _ in range(300_000)]
    path = Copy(after="".join(elements)).write(tmp_path / "heavy.docx")
    monkeypatch.setattr(returned, "limited", _with_little_memory)

    with pytest.raises(ImportRefused) as refused:
        read_returned(path, SENT)

    assert (refused.value.code, refused.value.message) == (
        "too-heavy",
        "heavy.docx was not read: it took too much memory. Open it in its program, save a copy, "
        "and bring back the copy. The workspace is unchanged.",
    )


def _with_little_memory(work: Callable[..., object], *args: object) -> object:
    return limited(work, *args, memory=180 << 20)


def test_worker_gives_what_the_work_gives() -> None:
    assert limited(hostile.take_memory, 1000) == 1000


@pytest.mark.parametrize(
    ("work", "args", "why"),
    [
        (hostile.sleep_long, (60,), "it took more than 2 seconds"),
        (hostile.take_memory, (4 * MEMORY,), "it took too much memory"),
        (hostile.break_down, (), "it took too much memory, or broke the reader"),
        (hostile.fail, (), "it broke the reader (ArithmeticError: no such thing)"),
    ],
)
def test_worker_survives_whatever_the_work_does(
    work: Callable[..., object], args: tuple[object, ...], why: str
) -> None:
    with pytest.raises(WorkFailed) as failed:
        limited(work, *args, seconds=2 if work is hostile.sleep_long else 60)

    assert str(failed.value) == why


def test_refusal_passes_through_the_worker(tmp_path: Path) -> None:
    with pytest.raises(ImportRefused) as refused:
        limited(open_returned, tmp_path / "gone.docx")

    assert refused.value.code == "missing"


def test_fault_of_the_reader_is_told_and_logged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(path: Path, snapshot: object) -> None:
        raise IndexError("no such place")

    monkeypatch.setattr("irm_desktop.importing.returned_docx.read_docx", broken)

    with pytest.raises(ImportRefused) as refused:
        read_returned(Copy().write(tmp_path / "back.docx"), SENT)

    assert (refused.value.code, refused.value.message) == (
        "failed",
        "back.docx was not read: the program failed on it (IndexError). The workspace is "
        "unchanged. Please report it with the log.",
    )
    assert "no such place" in caplog.text
