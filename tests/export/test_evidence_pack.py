"""A pack of evidence holds what it says, can be checked with what every computer has, and its page
runs nothing."""

import hashlib
import json
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from irm_desktop.domain.evidence_pack import COLUMNS, Pack
from irm_desktop.errors import ExportFailed
from irm_desktop.export import evidence_page
from irm_desktop.export.evidence_pack import LANGUAGES, WORDS, write_pack
from irm_desktop.export.evidence_readme import CHECK
from irm_desktop.export.options import ExportOptions, fixed_words
from irm_desktop.importing.evidence_pack import verify_pack
from irm_desktop.models.registry import ENTITIES
from irm_desktop.storage.entries import Entry
from tests.packing import OPEN, SECRETS, a_worked_workspace, packed, parts_of

TAG = re.compile(r"<(/?)([a-z0-9]+)([^>]*)>")
ALLOWED = {
    *("html", "head", "meta", "title", "style", "body", "h1", "h2", "h3", "p", "dl", "dt", "dd"),
    *("div", "table", "tr", "th", "td", "code", "ul", "li", "a", "bdi", "br"),
}


@pytest.fixture(scope="module")
def pack_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pack")
    with a_worked_workspace(folder) as workspace:
        return packed(workspace, folder / "pack.zip")


@pytest.fixture(scope="module")
def a_pack(tmp_path_factory: pytest.TempPathFactory) -> Pack:
    with a_worked_workspace(tmp_path_factory.mktemp("made")) as workspace:
        return workspace.evidence_pack(whole=True)


def no_file(_sha256: str) -> bytes:
    raise AssertionError("this pack has no files")


def test_the_columns_are_those_of_an_entry() -> None:
    assert Entry._fields == COLUMNS


def test_the_parts_are_those_that_are_listed(pack_file: Path) -> None:
    parts = parts_of(pack_file)
    sha = hashlib.sha256(OPEN).hexdigest()
    assert set(parts) == {
        *("README.txt", "index.html", "journal.jsonl", "chain.txt", "operations.jsonl"),
        *("manifest.json", "SHA256SUMS", f"files/{sha}"),
    }
    assert parts[f"files/{sha}"] == OPEN
    manifest = json.loads(parts["manifest.json"])
    lines = parts["journal.jsonl"].decode().splitlines()
    assert (manifest["entries"], manifest["files"][0]["name"]) == (len(lines), "law.txt")
    assert manifest["withheld"] == sum(line.startswith("{") for line in lines) > 20
    listed = {line[66:]: line[:64] for line in parts["SHA256SUMS"].decode().splitlines()}
    assert listed == {
        name: hashlib.sha256(content).hexdigest()
        for name, content in parts.items()
        if name != "SHA256SUMS"
    }


def test_nothing_of_what_is_withheld_is_anywhere_in_it(pack_file: Path) -> None:
    for name, content in parts_of(pack_file).items():
        assert [word for word in SECRETS if word.encode() in content] == [], name


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="this system has no sha256sum")
def test_it_can_be_checked_with_sha256sum(pack_file: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(pack_file) as archive:
        archive.extractall(tmp_path)
    command = ["sha256sum", "-c", "--strict", "SHA256SUMS"]
    assert subprocess.run(command, cwd=tmp_path, capture_output=True, check=False).returncode == 0
    (tmp_path / "chain.txt").write_text("another")
    assert subprocess.run(command, cwd=tmp_path, capture_output=True, check=False).returncode == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_program_of_the_readme_checks_the_chain(
    a_pack: Pack, tmp_path: Path, language: str
) -> None:
    files = {file.sha256: b"" for file in a_pack.files}
    bare = Pack(**{name: getattr(a_pack, name) for name in a_pack.__slots__} | {"files": ()})
    assert files
    target = tmp_path / "pack.zip"
    write_pack(bare, target, no_file, language=language)
    with zipfile.ZipFile(target) as archive:
        archive.extractall(tmp_path)
    text = (tmp_path / "README.txt").read_text(encoding="utf-8")
    code = "\n".join(line.removeprefix("    ") for line in text.split("\n"))
    begin = code.index("import hashlib")
    end = code.index("\n", code.index("The newest is {head}"))
    program = tmp_path / "check.py"
    program.write_text(code[begin:end], encoding="utf-8")
    assert len(CHECK.splitlines()) <= 30
    done = _run(program, tmp_path)
    assert (done.returncode, done.stdout.strip().endswith(a_pack.head)) == (0, True), done.stderr
    lines = (tmp_path / "journal.jsonl").read_text(encoding="utf-8").splitlines()
    for twisted in (lines[:4] + lines[5:], [*lines[:4], lines[5], lines[4], *lines[6:]]):
        (tmp_path / "journal.jsonl").write_text("\n".join(twisted) + "\n", encoding="utf-8")
        assert _run(program, tmp_path).stderr.startswith("The chain is broken at line ")


def _run(program: Path, folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-W", "ignore", str(program)]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_runs_nothing_and_leads_nowhere(a_pack: Pack, language: str) -> None:
    words = fixed_words(WORDS, language)
    ((name, page),) = evidence_page.pages(a_pack, words, language)
    assert name == "index.html"
    assert {tag for _, tag, _ in TAG.findall(page)} <= ALLOWED
    assert re.findall(r"""\s(?:on\w+|src|href|action|srcdoc)\s*=""", page) == []
    assert "url(" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert "default-src 'none'" in page
    assert f'lang="{language}" dir="{"rtl" if language == "ar" else "ltr"}"' in page
    for tag in ("table", "tr", "td", "th", "h3", "code", "bdi", "div", "p"):
        assert page.count(f"<{tag}>") + page.count(f"<{tag} ") == page.count(f"</{tag}>"), tag


def test_a_long_journal_has_pages_that_lead_to_one_another(
    a_pack: Pack, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(evidence_page, "_ON_PAGE", 31)
    words = fixed_words(WORDS, "en")
    made = dict(evidence_page.pages(a_pack, words, "en"))
    count = -(-len(a_pack.entries) // 31)
    assert list(made) == ["index.html", *(f"page-{n:03d}.html" for n in range(1, count + 1))]
    for text in made.values():
        for target in re.findall(r'href="([^"]*)"', text):
            assert target in made
    rows = "".join(made.values())
    assert rows.count("continued") >= 1
    assert sum('<th class="line">' in text for text in made.values()) == count


def test_a_long_value_is_cut_on_the_page_and_whole_in_the_journal(tmp_path: Path) -> None:
    with a_worked_workspace(tmp_path) as workspace:
        subject = workspace.commitment_ids()[0]
        workspace.set_fields("commitment", subject, {"text": "ab" * 20_000 + "\u0007"})
        parts = parts_of(packed(workspace, tmp_path / "pack.zip"))
    page = parts["index.html"].decode()
    assert "ab" * 301 not in page
    assert re.search(r"… \(4000\d signs; the whole stands in line \d+ of journal.jsonl\)", page)
    assert "ab" * 20_000 in parts["journal.jsonl"].decode()


def test_what_does_not_read_back_gets_no_name(
    a_pack: Pack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "pack.zip"
    target.write_bytes(b"mine")

    def other(_sha256: str) -> bytes:
        return b"not these bytes"

    with pytest.raises(ExportFailed) as caught:
        write_pack(a_pack, target, other)
    assert caught.value.code == "not-read-back"
    assert target.read_bytes() == b"mine"
    assert [one.name for one in tmp_path.iterdir()] == ["pack.zip"]


def test_every_kind_of_record_has_a_name_in_every_language() -> None:
    for language in LANGUAGES:
        words = fixed_words(WORDS, language)
        assert all(f"kind_{entity.name}" in words for entity in ENTITIES), language
    english, arabic = fixed_words(WORDS, "en"), fixed_words(WORDS, "ar")
    assert [key for key in english if english[key] == arabic[key]] == []


def test_a_broken_journal_is_written_and_says_so(a_pack: Pack, tmp_path: Path) -> None:
    """A journal that was tampered with is evidence too."""
    entries = (*a_pack.entries[:5], *a_pack.entries[6:])
    values = {name: getattr(a_pack, name) for name in a_pack.__slots__}
    broken = Pack(**values | {"entries": entries, "files": (), "operations": ()})
    (finding,) = write_pack(broken, tmp_path / "pack.zip", no_file)
    assert finding.code == "journal-broken"
    assert finding.message.endswith("entry 6 before it was taken out.")


def test_who_stops_the_writing_finds_nothing(a_pack: Pack, tmp_path: Path) -> None:
    class Stopped(Exception):
        pass

    def stop(_done: int, _total: int) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        write_pack(a_pack, tmp_path / "p.zip", no_file, options=ExportOptions(progress=stop))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("made", ["1970-01-01T00:00:00.000Z", "2999-01-01T00:00:00.000Z"])
def test_a_wrong_clock_stops_nothing(a_pack: Pack, tmp_path: Path, made: str) -> None:
    values = {name: getattr(a_pack, name) for name in a_pack.__slots__}
    write_pack(Pack(**values | {"made": made, "files": ()}), tmp_path / "p.zip", no_file)
    assert json.loads(parts_of(tmp_path / "p.zip")["manifest.json"])["made"] == made


def test_words_that_press_well_are_no_bomb(tmp_path: Path) -> None:
    with a_worked_workspace(tmp_path) as workspace:
        subject = workspace.commitment_ids()[0]
        workspace.set_fields("commitment", subject, {"text": "a" * 20_000_000})
        path = packed(workspace, tmp_path / "pack.zip")
    assert verify_pack(path).findings == ()
