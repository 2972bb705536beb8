"""Asks pandoc what random Word texts say with their tracked changes accepted and rejected, and
keeps its answers: `python -m scripts.make_pandoc_answers`.

Needs pandoc; the test that compares our reader with the answers does not.
"""

import gzip
import json
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.importing.random_word import COUNT, random_document

ANSWERS = Path(__file__).resolve().parents[1] / "tests/files/pandoc-answers.json.gz"
VIEWS = ("accept", "reject")
_BLANKS = {"Space": " ", "SoftBreak": " ", "LineBreak": "\n"}


def main() -> None:
    """Write the answers for all seeds."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "random.docx"
        answers = [asked(random_document(seed, path)) for seed in range(COUNT)]
    content = json.dumps(answers, separators=(",", ":")).encode()
    ANSWERS.write_bytes(gzip.compress(content, mtime=0))
    print(f"{COUNT} documents, {ANSWERS.stat().st_size // 1024} KB")


def asked(path: Path) -> list[list[str]]:
    """The paragraphs of a document as pandoc reads them: accepted, rejected. Blanks are folded."""
    return [[" ".join(text.split()) for text in _paragraphs(_read(path, view))] for view in VIEWS]


def _read(path: Path, view: str) -> list[Any]:
    command = ["pandoc", "-f", "docx", "-t", "json", f"--track-changes={view}", str(path)]
    done = subprocess.run(command, capture_output=True, check=True)
    blocks: list[Any] = json.loads(done.stdout)["blocks"]
    return blocks


def _paragraphs(found: Any) -> Iterator[str]:
    """Texts of all paragraphs of some blocks, however deep they stand, in order."""
    if isinstance(found, dict):
        if found.get("t") in ("Para", "Plain", "Header"):
            content = found["c"][-1] if found["t"] == "Header" else found["c"]
            yield "".join(_inline(one) for one in content)
        else:
            yield from _paragraphs(found.get("c"))
    elif isinstance(found, list):
        for one in found:
            yield from _paragraphs(one)


def _inline(one: dict[str, Any]) -> str:
    kind, content = one["t"], one.get("c") or []
    if kind in _BLANKS:
        return _BLANKS[kind]
    if kind == "Str":
        return str(content)
    if kind == "Note":
        return f"^[{' '.join(' '.join(_paragraphs(content)).split())}]"
    inner = next((part for part in reversed(content) if isinstance(part, list)), [])
    if kind == "Link":
        inner = content[1]
    return "".join(_inline(part) for part in inner if isinstance(part, dict))


if __name__ == "__main__":
    main()
