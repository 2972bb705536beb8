"""Reads a file of references, RIS or BibTeX, whole or not at all."""

from pathlib import Path

from irm_desktop.domain.chosen_file import MIB, Reader, look, whole
from irm_desktop.domain.drafts import Finding
from irm_desktop.domain.source_drafts import SourceDraft, SourcesDraft
from irm_desktop.errors import ImportRefused
from irm_desktop.importing.bibtex import looks_like_bibtex, read_bibtex
from irm_desktop.importing.findings import Findings
from irm_desktop.importing.returned_worker import WorkFailed, limited
from irm_desktop.importing.ris import looks_like_ris, read_ris

REFERENCES = Reader(
    ".ris or .bib file",
    "file of references",
    "choose",
    "your reference program",
    "Export fewer references at a time.",
    10 * MIB,
)
SMALL = MIB // 8  # bytes: bounded by its size alone
SECONDS, MEMORY = 60.0, 1024 * MIB
MOST_FINDINGS = 1_000
_MARKS = (  # byte order marks and the encodings they tell of
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)


def read_source_file(path: Path) -> SourcesDraft:
    """The references of a file with what is wrong with it, by lines; a long file is read in a
    process with limits of time and memory.

    Raises ImportRefused: missing, not-a-file, unreadable, empty, too-large, wrong-type, too-heavy.
    """
    look(path, REFERENCES)
    if path.stat().st_size <= SMALL:
        return read_references(path)
    try:
        return limited(read_references, path, seconds=SECONDS, memory=MEMORY)
    except WorkFailed as error:
        raise ImportRefused(
            f"{path.name} was not read: {error}. Export fewer references at a time. The workspace "
            "is unchanged.",
            "too-heavy",
        ) from error


def read_references(path: Path) -> SourcesDraft:
    """As `read_source_file`, here and without limits but that of the size."""
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
    return SourcesDraft(path.name, told, _fewer(findings.sorted()))


def _fewer(found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The first findings, and how many there are: nobody reads a hundred thousand."""
    if len(found) <= MOST_FINDINGS:
        return found
    left = len(found) - MOST_FINDINGS
    last = Finding(
        "more-findings",
        found[0].sheet,
        0,
        "",
        f"There are {left:,} findings more of this kind or others.",
        "The file is probably damaged. Export the references again.",
        "look",
    )
    return (*found[:MOST_FINDINGS], last)


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
    content = whole(path, REFERENCES)
    if not content.strip():
        raise ImportRefused(f"{path.name} is empty. Export the references again.", "empty")
    text = _decoded(path.name, content, findings)
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
