"""Colours and sizes of the interface, once (see the colour table of the interface description).

Colours are named by use, never by hue. Sizes are logical pixels at 100 % text size.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme as `#RRGGBB`. Tuples of grades go from 0 (weakest) to 3."""

    name: str
    window: str
    sidebar: str
    surface: str
    sunken: str
    text: str
    text2: str
    text3: str
    accent: str
    on_accent: str
    selection: str
    selection_away: str  # ground of the selection while its list has no focus
    control: str
    hairline: str
    grade_ground: tuple[str, str, str, str]
    grade_ink: tuple[str, str, str, str]
    star_line: str
    star_fill: str
    warning_ink: str
    warning_ground: str
    error_ink: str
    error_ground: str
    done: str
    inserted_ink: str
    inserted_ground: str
    deleted_ink: str
    deleted_ground: str
    plain: bool = False  # no tints: what they say is said by outlines


LIGHT = Tokens(
    name="light",
    window="#F5F4F0",
    sidebar="#ECEAE4",
    surface="#FFFFFF",
    sunken="#F9F8F5",
    text="#1E2226",
    text2="#4C5258",
    text3="#5E646A",
    accent="#2456A6",
    on_accent="#FFFFFF",
    selection="#DCE7F7",
    selection_away="#E4E2DC",
    control="#85837B",
    hairline="#DFDCD4",
    grade_ground=("#EAE8E2", "#E4F2EF", "#C4E5DE", "#8CCDBF"),
    grade_ink=("#4C5258", "#1A544B", "#0E463E", "#08362F"),
    star_line="#8A5A00",
    star_fill="#D9981E",
    warning_ink="#7A4B00",
    warning_ground="#FDF0D0",
    error_ink="#9F241A",
    error_ground="#FCE8E5",
    done="#1D6638",
    inserted_ink="#14532D",
    inserted_ground="#D6EFDC",
    deleted_ink="#8A1C12",
    deleted_ground="#FBDFDB",
)

DARK = Tokens(
    name="dark",
    window="#191B1D",
    sidebar="#141618",
    surface="#202325",
    sunken="#1B1E20",
    text="#E7E6E2",
    text2="#B4B9BE",
    text3="#A3A9AF",
    accent="#8AB4F8",
    on_accent="#0E1F3A",
    selection="#2A3B55",
    selection_away="#33373A",
    control="#858B91",
    hairline="#35393D",
    grade_ground=("#33373A", "#22332F", "#23493F", "#2F7566"),
    grade_ink=("#C3C7CB", "#A9D6CC", "#C9EDE4", "#FFFFFF"),
    star_line="#F0BE5A",
    star_fill="#E5AE3D",
    warning_ink="#F0C36B",
    warning_ground="#3D3018",
    error_ink="#FF9E94",
    error_ground="#44211E",
    done="#86D39E",
    inserted_ink="#A6E3B7",
    inserted_ground="#1D4029",
    deleted_ink="#FFB1A8",
    deleted_ground="#512420",
)

# Type roles: size in px at 100 % and weight (400 regular, 500 medium, 600 semibold).
FONTS: dict[str, tuple[int, int]] = {
    "display": (24, 500),
    "title": (18, 600),
    "panel_title": (15, 600),
    "notes": (18, 400),
    "base": (13, 400),
    "medium": (13, 500),
    "strong": (13, 600),
    "secondary": (12, 400),
    "chip": (12, 500),
    "secondary_strong": (12, 600),
    "caption": (11, 500),
    "printed": (13, 400),
}

GAP = 4
CONTROL_HEIGHT = 28
SCALE_HEIGHT = 34
TAB_HEIGHT = 34
HEADER_HEIGHT = 30
ROW_HEIGHT = 46
ROW_HEIGHT_COMPACT = 38
TOP_BAR_HEIGHT = 40
PAGE_HEAD_HEIGHT = 52
STATUS_HEIGHT = 26
SIDEBAR_WIDTH = 196
RAIL_WIDTH = 46
TABLE_WIDTH = 622
PANEL_WIDTH = 548
PANEL_MINIMUM = 450  # whatever it shows: what is in it does not move its edge
CHIP_HEIGHT = 22
RADIUS_CHIP = 4
RADIUS_CONTROL = 6
RADIUS_CARD = 8
RADIUS_PALETTE = 10
GLYPH_ONLY_BELOW = 1320
RAIL_BELOW = 1100
FOLD_BELOW = 600
MINIMUM_WIDTH = 900
MINIMUM_HEIGHT = 500


def luminance(colour: str) -> float:
    """Relative luminance of `#RRGGBB` after WCAG 2, 0 to 1."""
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(ink: str, ground: str) -> float:
    """Contrast ratio of two colours after WCAG 2, 1 to 21."""
    first, second = sorted((luminance(ink), luminance(ground)), reverse=True)
    return (first + 0.05) / (second + 0.05)
