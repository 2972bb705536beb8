"""References from RIS and BibTeX: what is read, and what is told of lines that are not."""

from pathlib import Path

import pytest

from irm_desktop.domain.drafts import Finding
from irm_desktop.domain.records import PartialDate
from irm_desktop.domain.source_drafts import SourcesDraft
from irm_desktop.errors import ImportRefused
from irm_desktop.importing.source_files import read_source_file

FILES = Path(__file__).resolve().parent.parent / "files" / "references"


def _told(draft: SourcesDraft) -> list[tuple[int, str]]:
    return [(one.row, one.message) for one in draft.findings]


def _written(folder: Path, content: bytes | str, name: str = "some.ris") -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def test_a_file_of_zotero_is_read_whole() -> None:
    draft = read_source_file(FILES / "zotero.ris")
    assert draft.findings == ()
    assert [(one.line, one.kind) for one in draft.sources] == [
        (1, "document"), (20, "document"), (33, "law"), (40, "web_page"),
    ]  # fmt: skip
    assert draft.sources[0].fields == {
        "title": "Open government in Nordland: two years on",
        "author": "Núñez Ferrer, Ana; Aalto, Eeva",
        "publisher": "Centre for Open Data",
        "place": "Northby",
        "pages": "1–88",
        "date": PartialDate("2015-03-12", "2015-03-12"),
        "url": "https://www.example.org/reports/nordland-2015",
        "accessed": "2015-04-02",
        "language": "en",
        "remark": "Tells of the portal on page 14.\nIt was revised in May.\n"
        "KW: open data; registers",
    }
    article = draft.sources[1].fields
    assert article["url"] == "https://doi.org/10.1234/jog.2014.12"
    assert article["remark"] == "Address: https://journal.example.org/12/3"
    assert (article["container"], article["number"], article["pages"], article["date"]) == (
        "Journal of Open Government", "12(3)", "3–14", PartialDate("Spring", "2014"),
    )  # fmt: skip


def test_latin_letters_of_an_old_program_are_read_and_told() -> None:
    draft = read_source_file(FILES / "endnote-latin1.ris")
    (source,) = draft.sources
    assert source.fields["author"] == "Lefèvre, Hélène"
    assert source.fields["title"] == "L'accès aux documents"
    assert source.fields["publisher"] == "Éditions du Midi"
    assert [one.code for one in draft.findings] == ["encoding"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_encodings_and_line_ends_make_no_difference(
    tmp_path: Path, encoding: str, ends: str
) -> None:
    text = "TY  - RPRT\nTI  - Réseau, قانون\nAU  - Núñez, A.\nER  - \n".replace("\n", ends)
    draft = read_source_file(_written(tmp_path, text.encode(encoding)))
    assert draft.findings == ()
    assert [one.fields for one in draft.sources] == [
        {"title": "Réseau, قانون", "author": "Núñez, A."}
    ]


def test_broken_lines_are_told_with_their_numbers_and_the_rest_is_read() -> None:
    draft = read_source_file(FILES / "broken.ris")
    assert _told(draft) == [
        (1, "“Exported on 2 March 2015” belongs to no reference."),
        (2, "The reference that begins here has no end (ER)."),
        (9, "“AU - Nobody” belongs to no reference."),
        (10, "The reference that begins here has no end (ER)."),
    ]
    assert [one.fields["title"] for one in draft.sources] == [
        "First report", "Second report", "First Report.",
    ]  # fmt: skip


def test_a_reference_in_which_nothing_stands_is_told_and_left_out(tmp_path: Path) -> None:
    text = "TY  - ZZZZ\na line of no tag\nER  - \nTY  - RPRT\nTI  - A title\nthat goes on\nER  - \n"
    draft = read_source_file(_written(tmp_path, text))

    assert [one.fields["title"] for one in draft.sources] == ["A title that goes on"]
    assert _told(draft) == [
        (1, "The reference that begins here has no title, no author and no address."),
        (2, "“a line of no tag” belongs to no reference."),
    ]


def test_a_file_of_jabref_is_read_and_what_is_broken_is_told() -> None:
    draft = read_source_file(FILES / "jabref.bib")
    assert [(one.line, one.kind, one.fields["key"]) for one in draft.sources] == [
        (4, "document", "aalto2015"), (19, "document", "berg:2014"), (30, "web_page", "portal"),
        (36, "web_page", "berg:2014"), (42, "law", "act"), (53, "data_set", "budget"),
    ]  # fmt: skip
    assert draft.sources[0].fields == {
        "key": "aalto2015",
        "title": "Open Government in Nordland",
        "author": "Aalto, Eeva; Núñez Ferrer, Ana",
        "publisher": "Ministry of Finance",
        "place": "Northby",
        "pages": "1–88",
        "date": PartialDate("2015-03", "2015-03"),
        "url": "https://www.example.org/reports/nordland_2015",
        "accessed": "2015-04-02",
        "remark": "Revised in May.\nkeywords: open data, registers\nLanguage: english",
    }
    assert draft.sources[1].fields["author"] == "Berg, Olli; Court of Audit"
    assert draft.sources[2].fields["url"] == "https://data.example.org/"
    assert draft.sources[4].fields["remark"] == "one; two"
    assert _told(draft) == [
        (36, "The reference berg:2014 has a key that is there twice."),
        (42, "The reference act has a field that is there twice."),
        (49, "“@book{broken, title = {Never closed, year = 2012,” cannot be read as a reference."),
    ]
    assert all(isinstance(one, Finding) and one.severity == "look" for one in draft.findings)


@pytest.mark.parametrize(
    ("date", "found"),
    [
        ("2014/05/12/", PartialDate("2014-05-12", "2014-05-12")),
        ("2014/05//May 2014", PartialDate("May 2014", "2014-05")),
        ("2014///", PartialDate("2014", "2014")),
        ("2014/13/40/", PartialDate("2014/13/40/", "2014")),
        ("12 May 2014", PartialDate("12 May 2014", "2014-05-12")),
        ("spring", PartialDate("spring", "")),
    ],
)
def test_dates_are_read_as_far_as_they_are_certain(
    tmp_path: Path, date: str, found: PartialDate
) -> None:
    text = f"TY  - RPRT\nTI  - A\nDA  - {date}\nER  - \n"
    assert read_source_file(_written(tmp_path, text)).sources[0].fields["date"] == found


def test_a_key_that_cannot_be_cited_stays_in_the_remark(tmp_path: Path) -> None:
    text = "TY  - RPRT\nID  - two words\nTI  - A\nER  - \n"
    (source,) = read_source_file(_written(tmp_path, text)).sources
    assert source.fields == {"title": "A", "remark": "Key: two words"}


@pytest.mark.parametrize(
    ("content", "code", "sentence"),
    [
        (b"\n", "empty", "some.ris is empty. Export the references again."),
        (
            b"",
            "empty",
            "some.ris is empty. Save the file of references again and choose that file.",
        ),
        (
            b"\x89PNG\0\0",
            "wrong-type",
            "some.ris is no text. Export the references from your reference program as .ris or "
            ".bib, and choose that file.",
        ),
        (
            b"Dear colleague,\nthank you.",
            "wrong-type",
            "some.ris holds no references in RIS or BibTeX. Export them from your reference "
            "program as .ris or .bib, and choose that file.",
        ),
    ],
)
def test_what_holds_no_references_is_refused(
    tmp_path: Path, content: bytes, code: str, sentence: str
) -> None:
    with pytest.raises(ImportRefused) as refused:
        read_source_file(_written(tmp_path, content))
    assert (refused.value.code, refused.value.message) == (code, sentence)


def test_a_missing_and_a_huge_file_are_refused_unread(tmp_path: Path) -> None:
    with pytest.raises(ImportRefused, match=r"^none\.ris was not found\."):
        read_source_file(tmp_path / "none.ris")
    huge = tmp_path / "huge.ris"
    with huge.open("wb") as stream:
        stream.truncate(21 * 1024 * 1024)
    with pytest.raises(ImportRefused, match=r"^huge\.ris has 21 MB; the program reads a "):
        read_source_file(huge)
