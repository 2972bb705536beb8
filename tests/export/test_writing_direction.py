"""In which direction a paragraph of Word is written."""

import pytest

from irm_desktop.export.wordml import is_right_to_left


@pytest.mark.parametrize(
    ("text", "base", "expected"),
    [
        ("", True, True),
        ("12,5 %", False, False),
        ("12,5 %", True, True),
        ("A plan", True, False),
        ("خطة العمل", False, True),
        ("ogp.example.org، وفيه وثائق كل اجتماع.", True, True),
        ("Open Contracting معيار", True, False),
        ("OGP خطة", True, True),
        ("OGP خطة", False, False),
        ("خطة العمل means an action plan in Arabic", False, False),
        ("خطة العمل means an action plan in Arabic", True, True),
    ],
)
def test_most_words_or_the_only_script_decide(text: str, base: bool, expected: bool) -> None:
    assert is_right_to_left(text, base) is expected
