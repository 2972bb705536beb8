"""Every contrast that the colour table promises, computed from the values."""

import pytest

from irm_desktop.ui.tokens import DARK, LIGHT, Tokens, contrast

# token -> ratios on surface, window and selection, rounded as in the table
LIGHT_TEXT = {"text": (16.0, 14.5, 12.8), "text2": (7.9, 7.2, 6.3), "text3": (6.0, 5.4, 4.8)}
DARK_TEXT = {"text": (12.7, 13.8, 9.1), "text2": (8.0, 8.7, 5.7), "text3": (6.7, 7.3, 4.8)}
LIGHT_LINES = {"accent": (7.1, 6.5, 5.7), "control": (3.8, 3.5, 3.0)}
DARK_LINES = {"accent": (7.5, 8.2, 5.4), "control": (4.6, 5.0, 3.3)}


@pytest.mark.parametrize(
    ("tokens", "expected"),
    [(LIGHT, LIGHT_TEXT | LIGHT_LINES), (DARK, DARK_TEXT | DARK_LINES)],
    ids=["light", "dark"],
)
def test_inks_have_the_ratios_of_the_table(
    tokens: Tokens, expected: dict[str, tuple[float, float, float]]
) -> None:
    for name, ratios in expected.items():
        ink = getattr(tokens, name)
        found = [
            contrast(ink, ground) for ground in (tokens.surface, tokens.window, tokens.selection)
        ]
        assert found == pytest.approx(ratios, abs=0.06), name


@pytest.mark.parametrize(
    ("tokens", "ratios"),
    [(LIGHT, (6.5, 7.6, 7.9, 7.3)), (DARK, (7.1, 8.3, 8.0, 5.4))],
    ids=["light", "dark"],
)
def test_grades_have_the_ratios_of_the_table(tokens: Tokens, ratios: tuple[float, ...]) -> None:
    found = [contrast(i, g) for i, g in zip(tokens.grade_ink, tokens.grade_ground, strict=True)]
    assert found == pytest.approx(ratios, abs=0.12)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_all_text_is_legible(tokens: Tokens) -> None:
    pairs = [
        (tokens.on_accent, tokens.accent),
        (tokens.warning_ink, tokens.warning_ground),
        (tokens.error_ink, tokens.error_ground),
        (tokens.inserted_ink, tokens.inserted_ground),
        (tokens.deleted_ink, tokens.deleted_ground),
        (tokens.done, tokens.surface),
        (tokens.star_line, tokens.surface),
        (tokens.text3, tokens.sidebar),
        (tokens.text, tokens.selection_away),
        (tokens.text2, tokens.selection_away),
    ]
    for ink, ground in pairs:
        assert contrast(ink, ground) >= 4.5, (ink, ground)
    assert contrast(tokens.control, tokens.selection) >= 3.0
