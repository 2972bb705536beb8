"""Reads a file of references, RIS or BibTeX, whole or not at all."""

from pathlib import Path

from irm_desktop.domain.source_drafts import SourceDraft, SourcesDraft
from irm_desktop.errors import ImportRefused
from irm_desktop.importing.bibtex import looks_like_bibtex, read_bibtex
from irm_desktop.importing.findings import Findings
from irm_desktop.importing.ris import looks_like_ris, read_ris

LARGEST = 20 * 1024 * 1024  # bytes
_MARKS = (  # byte order marks and the encodings they tell of
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)


def read_source_file(path: Path) -> SourcesDraft:
    """The references of a file with what is wrong with it, by lines.

    Raises ImportRefused: missing, not-a-file, unreadable, empty, too-large, wrong-type.
    """
    findings = Findings(path.name)
    text = _text(path, findings)
    if looks_like_ris(text):
        sources = read_ris(text, findings)
    elif looks_like_bibtex(text):
        sources = read_bibtex(text, findings)
    else:
        raise ImportRefused(
            f"{path.name} holds no references in RIS or BibTeX. Export them from your reference "
            "program as .ris or .bib, and choose that file.",
            "wrong-type",
        )
    told = tuple(one for one in sources if _says_something(one, findings))
    return SourcesDraft(path.name, told, findings.sorted())


def _says_something(draft: SourceDraft, findings: Findings) -> bool:
    """Whether there is anything to cite; what has nothing is told and left out."""
    if any(draft.fields.get(name) for name in ("title", "author", "publisher", "url", "remark")):
        return True
    findings.add(
        "empty-reference",
        "The reference that begins here has no title, no author and no address.",
        "It is left out. Look in the file whether it is broken there.",
        row=draft.line,
    )
    return False


def _text(path: Path, findings: Findings) -> str:
    name = path.name
    if not path.exists():
        raise ImportRefused(f"{name} was not found. Choose the file again.", "missing")
    if not path.is_file():
        raise ImportRefused(f"{name} is no file. Choose a .ris or .bib file.", "not-a-file")
    if (size := path.stat().st_size) > LARGEST:
        raise ImportRefused(
            f"{name} has {size // (1024 * 1024)} MB; files of references are read up to "
            f"{LARGEST // (1024 * 1024)} MB. Export fewer references at a time.",
            "too-large",
        )
    try:
        content = path.read_bytes()
    except OSError as error:
        raise ImportRefused(
            f"{name} cannot be read: {error.strerror}. Close it elsewhere, then try again.",
            "unreadable",
        ) from error
    if not content.strip():
        raise ImportRefused(f"{name} is empty. Export the references again.", "empty")
    text = _decoded(name, content, findings)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _decoded(name: str, content: bytes, findings: Findings) -> str:
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content[len(mark) :].decode(encoding, "replace")
    if b"\0" in content:
        raise ImportRefused(
            f"{name} is no text. Export the references from your reference program as .ris or "
            ".bib, and choose that file.",
            "wrong-type",
        )
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        findings.add(
            "encoding",
            "The file is not in UTF-8. It is read as Western European text (Windows-1252).",
            "Look whether letters with accents are right. If not, export the file in UTF-8.",
        )
        return content.decode("cp1252", "replace")
