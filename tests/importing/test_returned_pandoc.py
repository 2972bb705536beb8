"""The reader of tracked changes agrees with pandoc's accept and reject on random documents."""

import gzip
import json
import shutil
import zipfile
from pathlib import Path

import pytest

from irm_desktop.importing.returned_docx_blocks import Block, Para, Table, texts
from irm_desktop.importing.returned_docx_package import Package
from irm_desktop.importing.returned_docx_text import folded, read_text
from scripts.make_pandoc_answers import ANSWERS, asked
from tests.importing.random_word import COUNT, random_document

LIVE = range(COUNT, COUNT + 12)  # seeds that no answer is kept for


def views(path: Path) -> list[list[str]]:
    with zipfile.ZipFile(path) as archive:
        blocks = read_text(Package.of(archive), {}).blocks
    return [list(paragraphs(blocks, accepted)) for accepted in (True, False)]


def paragraphs(blocks: list[Block], accepted: bool) -> list[str]:
    """Texts in order, each cell by itself."""
    found: list[str] = []
    together: list[Para] = []
    for block in [*blocks, Table()]:
        if isinstance(block, Para):
            together.append(block)
            continue
        outer = frozenset(para.cell for para in together)
        found += [folded(text) for text in texts(together, accepted, outer)]
        together = []
        for row in block.rows:
            for cell in row.cells:
                found += paragraphs(cell.blocks, accepted)
    return found


def test_reader_agrees_with_the_answers_of_pandoc(tmp_path: Path) -> None:
    answers = json.loads(gzip.decompress(ANSWERS.read_bytes()))
    path = tmp_path / "random.docx"

    different = [
        seed for seed, answer in enumerate(answers) if views(random_document(seed, path)) != answer
    ]

    assert len(answers) == COUNT
    assert different == []
    changed = [answer for answer in answers if answer[0] != answer[1]]
    assert len(changed) > COUNT * 0.9  # they are about something


@pytest.mark.skipif(shutil.which("pandoc") is None, reason="pandoc is not installed here")
@pytest.mark.parametrize("seed", LIVE)
def test_reader_agrees_with_pandoc_itself(seed: int, tmp_path: Path) -> None:
    path = random_document(seed, tmp_path / "random.docx")

    assert views(path) == asked(path)
