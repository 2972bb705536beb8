"""Hostile and broken workbooks: a sentence each, nothing run, nothing fetched, nothing dropped."""

import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from irm_desktop.domain.returned_reading import Reading
from irm_desktop.domain.review_records import Snapshot
from irm_desktop.errors import ImportRefused
from irm_desktop.importing import returned
from irm_desktop.importing.returned_worker import WorkFailed
from irm_desktop.importing.returned_xlsx import identify_xlsx, read_xlsx
from tests import bad_files
from tests.review_workbooks import a_sent_report, a_workbook_copy, is_untouched, sent

COPY = a_workbook_copy(a_sent_report(2))
Parts = dict[str, bytes]


def _real_file() -> tuple[Parts, Snapshot]:
    with tempfile.TemporaryDirectory() as folder:
        path, snapshot = sent(Path(folder), COPY)
        with zipfile.ZipFile(path) as archive:
            return {name: archive.read(name) for name in archive.namelist()}, snapshot


REAL, SNAPSHOT = _real_file()
NAMES = sorted(name for name in REAL if name.endswith((".xml", ".rels")))


def _reworked(folder: Path, change: Callable[[Parts], object]) -> Reading:
    """The workbook that was sent with its parts changed, read."""
    parts = dict(REAL)
    change(parts)
    target = folder / "returned.xlsx"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in parts.items():
            archive.writestr(name, body)
    return read_xlsx(target, SNAPSHOT)


def _refusal(folder: Path, change: Callable[[Parts], object]) -> ImportRefused:
    with pytest.raises(ImportRefused) as refused:
        _reworked(folder, change)
    assert refused.value.message.endswith(".")
    assert "returned.xlsx" in refused.value.message
    return refused.value


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (bad_files.empty_file, "empty"),
        (bad_files.image_named_xlsx, "wrong-type"),
        (bad_files.password_protected, "encrypted"),
        (bad_files.zip_bomb, "zip-bomb"),
        (bad_files.with_dtd, "dtd"),
    ],
)
def test_bad_file_is_refused_with_its_code(
    make: Callable[[Path], Path], code: str, tmp_path: Path
) -> None:
    path = make(tmp_path)

    for read in (lambda: read_xlsx(path, SNAPSHOT), lambda: identify_xlsx(path)):
        with pytest.raises(ImportRefused) as refused:
            read()
        assert refused.value.code == code
        assert refused.value.message.endswith(".")


def test_word_file_is_no_workbook(tmp_path: Path) -> None:
    path = tmp_path / "report.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", "<w:document/>")

    with pytest.raises(ImportRefused) as refused:
        identify_xlsx(path)

    assert refused.value.code == "wrong-type"
    assert refused.value.message == (
        "report.xlsx is no Excel workbook. Bring back the workbook itself, as .xlsx."
    )


def test_stray_cell_in_the_last_row_takes_no_memory(tmp_path: Path) -> None:
    def stray(parts: Parts) -> None:
        name = "xl/worksheets/sheet1.xml"
        row = b'<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>'
        parts[name] = parts[name].replace(b"</sheetData>", row + b"</sheetData>")

    assert _refusal(tmp_path, stray).code == "too-many-cells"


def test_which_export_a_large_workbook_is_of_is_looked_for_within_limits(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unnamed(parts: Parts) -> None:
        del parts["docProps/custom.xml"]
        parts["docProps/core.xml"] = parts["docProps/core.xml"].replace(b"irm:", b"")

    def too_much(*_work: object) -> None:
        raise WorkFailed("it took too much memory")

    _reworked(tmp_path, unnamed)
    path = tmp_path / "returned.xlsx"
    envelope = returned.open_returned(path)
    monkeypatch.setattr(returned, "limited", too_much)
    monkeypatch.setattr(returned, "SMALL", envelope.unpacked - 1)

    with pytest.raises(ImportRefused) as refused:
        returned.open_returned(path)

    assert (envelope.export_id, envelope.found_by) == (COPY.id, "identifier")
    assert (refused.value.code, refused.value.message) == (
        "too-heavy",
        "returned.xlsx was not read: it took too much memory. Open it in its program, save a "
        "copy, and bring back the copy. The workspace is unchanged.",
    )


@pytest.mark.parametrize(
    "name",
    ["xl/worksheets/sheet1.xml", "xl/workbook.xml", "docProps/custom.xml",
     "xl/worksheets/_rels/sheet1.xml.rels"],
)  # fmt: skip
def test_part_that_breaks_off_is_damage(name: str, tmp_path: Path) -> None:
    def cut(parts: Parts) -> None:
        parts[name] = parts[name][: len(parts[name]) // 2]

    assert _refusal(tmp_path, cut).code == "damaged"


@pytest.mark.parametrize("name", ["xl/workbook.xml", "xl/worksheets/sheet2.xml"])
def test_part_that_is_gone_is_damage(name: str, tmp_path: Path) -> None:
    assert _refusal(tmp_path, lambda parts: parts.pop(name)).code in ("damaged", "wrong-type")


def test_links_to_other_workbooks_are_named_and_not_followed(tmp_path: Path) -> None:
    def link(parts: Parts) -> None:
        parts["xl/externalLinks/externalLink1.xml"] = (
            b'<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'
        )
        parts["xl/externalLinks/_rels/externalLink1.xml.rels"] = (
            b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            b'<Relationship Id="rId1" Target="http://127.0.0.1:9/evil.xlsx" TargetMode="External" '
            b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
            b'externalLinkPath"/></Relationships>'
        )

    reading = _reworked(tmp_path, link)

    assert is_untouched(reading)
    assert "external-links" in reading.notices


def test_macros_and_pictures_are_named(tmp_path: Path) -> None:
    def add(parts: Parts) -> None:
        parts["xl/vbaProject.bin"] = b"\0"
        parts["xl/media/image1.png"] = b"\x89PNG"

    reading = _reworked(tmp_path, add)

    assert is_untouched(reading)
    assert {"macros", "pictures"} <= set(reading.notices)


def test_words_in_a_drawn_box_are_told(tmp_path: Path) -> None:
    def draw(parts: Parts) -> None:
        name = "xl/drawings/drawing1.xml"
        box = (
            b'<xdr:sp xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/'
            b'spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
            b"<xdr:txBody><a:p><a:r><a:t>Not </a:t></a:r><a:r><a:t>so!</a:t></a:r></a:p>"
            b"<a:p><a:r><a:t>Ana</a:t></a:r></a:p></xdr:txBody></xdr:sp>"
        )
        end = parts[name].rindex(b"</")
        parts[name] = parts[name][:end] + box + parts[name][end:]

    (found,) = _reworked(tmp_path, draw).outside

    assert (found.accepted, found.where) == ("Not so!\nAna", "At a glance")


def test_entity_in_a_note_is_never_resolved(tmp_path: Path) -> None:
    def entity(parts: Parts) -> None:
        parts["xl/comments/comment9.xml"] = (
            b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><comments>&x;</comments>'
        )

    assert _refusal(tmp_path, entity).code == "dtd"


@settings(
    max_examples=80,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    name=st.sampled_from(NAMES),
    place=st.floats(0, 1, exclude_max=True),
    patch=st.one_of(
        st.binary(min_size=1, max_size=8),
        st.sampled_from([b"<f>1+1</f>", b't="e"', b'r="ZZZ9"', b"&amp;", b"<x>", b'">', b""]),
    ),
    away=st.integers(0, 40),
)
def test_any_damage_gives_a_reading_or_a_sentence(
    name: str, place: float, patch: bytes, away: int, tmp_path: Path
) -> None:
    def damage(parts: Parts) -> None:
        body = parts[name]
        at = int(place * len(body))
        parts[name] = body[:at] + patch + body[at + away :]

    told: Reading | ImportRefused
    try:
        told = _reworked(tmp_path, damage)
    except ImportRefused as refused:
        told = refused
    if isinstance(told, ImportRefused):
        assert told.message.endswith(".")
        assert told.code
    else:
        assert told.format == "xlsx"
