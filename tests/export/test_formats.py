"""The registry of formats, and the fixed words that the writers print."""

import ast
from pathlib import Path

import pytest

from irm_desktop import paths
from irm_desktop.domain.report_terms import load_terms, terms_in
from irm_desktop.errors import ExportFailed, InstrumentError
from irm_desktop.export import formats
from irm_desktop.export.options import ExportOptions
from tests.export.report_builders import a_report

TERMS = paths.resources() / "reports" / "terms.toml"


@pytest.mark.parametrize("known", formats.FORMATS, ids=lambda known: known.id)
def test_every_format_writes_a_file_of_its_suffix(known: formats.Format, tmp_path: Path) -> None:
    path = tmp_path / f"plan{known.suffix}"
    known.write(a_report(1), path, ExportOptions())
    assert path.stat().st_size > 5_000
    assert formats.format_of(Path(f"PLAN{known.suffix.upper()}")) is known


def test_unknown_suffix_is_refused_with_the_known_ones() -> None:
    with pytest.raises(ExportFailed, match=r"\.docx, \.xlsx"):
        formats.format_of(Path("plan.pdf"))


def _used_words() -> set[str]:
    """Every key that the writers look up: `words["key"]`, `terms["key"]`, and lists of keys."""
    used = set()
    for file in Path(formats.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Constant):
                owner = ast.unparse(node.value)
                if owner == "words" or owner.endswith("terms"):
                    used.add(str(node.slice.value))
    return used


def test_every_word_the_writers_use_is_in_a_table() -> None:
    words = TERMS.parent / "words"
    english = set(load_terms(TERMS)["en"])
    for table in ("review.toml", "past.toml", "evidence_pack.toml"):
        english |= set(load_terms(words / table)["en"])
    english |= {"due_date", "role_word"}  # said of each review copy by storage
    used = _used_words()
    assert len(used) > 30
    assert used <= english


def test_every_language_has_every_word() -> None:
    terms = load_terms(TERMS)
    assert set(terms) == {"en", "fr", "es", "ar"}
    same = {key for key in terms["en"] if terms["en"][key] == terms["fr"][key]}
    # Words that are spelled alike in both languages.
    alike = "figure page period date source sources code question smart"
    assert same <= set(alike.split())


def test_unknown_language_gets_english_words() -> None:
    terms = load_terms(TERMS)
    assert terms_in(terms, "ka") == terms["en"]
    assert terms_in(terms, "fr")["contents"] == "Table des matières"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("en = 1", "no table"),
        ("[fr]\npage = 'Page'", "no table"),
        ("[en]\npage = 'Page'\n[fr]\nleaf = 'x'", "unknown key leaf"),
        ("fr = 1\n[en]\npage = 'Page'", "not a table"),
        ("[en]\npage = ' '", "not a text"),
        ("[en]\npage = 3", "not a text"),
        ("[en", "cannot be read"),
    ],
)
def test_wrong_table_of_words_is_refused(text: str, words: str, tmp_path: Path) -> None:
    (tmp_path / "terms.toml").write_text(text)
    with pytest.raises(InstrumentError, match=words):
        load_terms(tmp_path / "terms.toml")


def test_missing_word_is_english(tmp_path: Path) -> None:
    (tmp_path / "terms.toml").write_text("[en]\npage = 'Page'\nof = 'of'\n[fr]\nof = 'sur'")
    assert load_terms(tmp_path / "terms.toml")["fr"] == {"page": "Page", "of": "sur"}


def test_missing_table_of_words_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InstrumentError, match="cannot be read"):
        load_terms(tmp_path / "none.toml")
