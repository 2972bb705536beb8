"""What a desktop would run is told by its name, however it is written."""

import pytest

from irm_desktop.domain.running import is_run


@pytest.mark.parametrize(
    "name", ["a.exe", "law.pdf.EXE", "a.lnk", "a.desktop", "a.docm", "a.bat. ", "a.command", "b.js"]
)
def test_programs_links_and_documents_with_macros_are_run(name: str) -> None:
    assert is_run(name)


@pytest.mark.parametrize("name", ["a.pdf", "a.docx", "a.png", "exe", "a.exe.txt", "", "a.csv"])
def test_what_is_only_shown_may_be_opened(name: str) -> None:
    assert not is_run(name)
