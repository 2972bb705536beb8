"""The guide lists the keys of the program, and its pictures are there and small."""

import re
from pathlib import Path

import pytest

from irm_desktop.ui.dialogs.shortcuts import lines

GUIDE = Path(__file__).resolve().parents[2] / "docs" / "guide"
PAGES = sorted(GUIDE.glob("*.md"))
LARGEST = 150_000  # bytes of a picture


@pytest.mark.usefixtures("qapp")
def test_every_key_is_in_the_guide() -> None:
    text = (GUIDE / "keyboard.md").read_text("utf-8")

    for place, keys, what in lines():
        assert f"| {place} | `{keys}` | {what} |" in text


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_what_a_page_links_to_is_there(page: Path) -> None:
    targets = re.findall(r"\]\(([^)#]+)\)", page.read_text("utf-8"))

    assert [target for target in targets if not (page.parent / target).is_file()] == []


def test_pictures_are_small() -> None:
    sizes = {path.name: path.stat().st_size for path in (GUIDE.parent / "images").glob("*.png")}

    assert len(sizes) >= 10
    assert {name: size for name, size in sizes.items() if size > LARGEST} == {}
