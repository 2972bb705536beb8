"""How the preview's pages look: sizes of the paper, and what the classes of its HTML stand for."""

from dataclasses import dataclass

from PySide6.QtGui import QFont

from irm_desktop.ui.theme import SANS, SERIF, Theme

# A4 at 96 dots an inch, in logical pixels of an unzoomed page.
PAGE_WIDTH = 794
PAGE_HEIGHT = 1123
MARGIN = 94
TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN
TEXT_HEIGHT = PAGE_HEIGHT - 2 * MARGIN
BODY = 14  # px of the body text
SMALL = 11
KEPT = 1  # state of a paragraph that stays on the page of the next


@dataclass(frozen=True, slots=True)
class PageInk:
    """The colours of a page, as `#RRGGBB`, from the theme in force."""

    paper: str
    text: str
    faint: str
    accent: str
    line: str
    head: str
    star: str
    warning: str
    grades: tuple[str, str, str, str]
    bars: tuple[str, str, str, str]
    lights: tuple[str, str, str]


def page_ink(theme: Theme) -> PageInk:
    t = theme.tokens
    bars = (t.grade_ink[1], t.grade_ground[3], t.accent, t.star_fill)
    return PageInk(
        t.surface, t.text, t.text2, t.accent, t.control, t.sunken, t.star_line, t.warning_ink,
        t.grade_ground, bars, (t.done, t.star_fill, t.error_ink),
    )  # fmt: skip


def body_font() -> QFont:
    font = QFont([SERIF, "Noto Naskh Arabic"])
    font.setPixelSize(BODY)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def label_font(size: int = SMALL, *, strong: bool = False) -> QFont:
    """The sans of grids and charts."""
    font = QFont([SANS, "Noto Sans Arabic"])
    font.setPixelSize(size)
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def style_sheet(ink: PageInk) -> str:
    """The style sheet of the preview's documents, in the part of CSS that Qt knows."""
    green, yellow, red = ink.lights
    return f"""
body {{ color: {ink.text}; }}
p {{ margin-top: 0px; margin-bottom: 9px; line-height: 140%; }}
h1 {{ font-size: 23px; margin-top: 0px; margin-bottom: 14px; }}
h2 {{ font-size: 19px; margin-top: 18px; margin-bottom: 10px; }}
h3 {{ font-size: 15px; margin-top: 14px; margin-bottom: 6px; }}
h4 {{ font-size: 14px; margin-top: 10px; margin-bottom: 4px; font-style: italic; }}
h1, h2, h3, h4, .caption_table, .figure, .mark {{ -qt-user-state: {KEPT}; }}
li {{ margin-bottom: 4px; line-height: 140%; }}
a {{ color: {ink.accent}; }}
.member {{ font-size: 19px; margin-top: 220px; color: {ink.faint}; }}
.title {{ font-size: 34px; font-weight: bold; margin-bottom: 6px; }}
.subtitle {{ font-size: 19px; margin-bottom: 40px; }}
.draft {{ color: {ink.warning}; font-weight: bold; }}
.cover {{ margin-bottom: 4px; }}
.printed {{ font-style: italic; }}
.fact {{ margin-bottom: 3px; }}
.quote {{ margin-left: 28px; margin-right: 28px; font-style: italic; }}
.note {{ font-size: 12px; color: {ink.faint}; }}
.caption_table {{ font-size: 12px; font-weight: bold; margin-top: 10px; margin-bottom: 4px; }}
.caption_figure {{ font-size: 12px; font-weight: bold; margin-bottom: 14px; }}
.figure {{ margin-bottom: 4px; line-height: 100%; }}
.mark {{ font-size: 1px; line-height: 1px; margin-bottom: 0px; }}
.star {{ color: {ink.star}; }}
.code {{ font-size: 12px; }}
.light_green {{ color: {green}; }}
.light_yellow {{ color: {yellow}; }}
.light_red {{ color: {red}; }}
table {{ border: 1px solid {ink.line}; border-collapse: collapse; margin-bottom: 12px; }}
th, td {{ font-size: 12px; border: 1px solid {ink.line}; }}
th {{ background-color: {ink.head}; }}
.endnote {{ font-size: 11px; margin-bottom: 3px; }}
"""
