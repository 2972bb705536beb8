"""High contrast: the system's colours alone, and outlines in place of tints."""

from dataclasses import fields

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from irm_desktop.settings import Settings
from irm_desktop.ui import theme as theme_module
from irm_desktop.ui.delegates import chip
from irm_desktop.ui.system_tokens import tokens_of
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.tokens import DARK, LIGHT, contrast
from tests.builders import the_library

BLACK, WHITE, YELLOW = "#000000", "#FFFFFF", "#FFFF00"


@pytest.fixture
def high_contrast() -> QPalette:
    """White on black, yellow where something is chosen."""
    palette = QPalette(QColor(BLACK))
    roles = QPalette.ColorRole
    for role, colour in (
        (roles.Base, BLACK),
        (roles.Window, BLACK),
        (roles.Text, WHITE),
        (roles.WindowText, WHITE),
        (roles.Highlight, YELLOW),
        (roles.HighlightedText, BLACK),
    ):
        palette.setColor(role, QColor(colour))
    return palette


def test_no_colour_is_the_programs_own(high_contrast: QPalette) -> None:
    found = tokens_of(high_contrast)
    faint = high_contrast.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText)
    allowed = {BLACK, WHITE, YELLOW, faint.name().upper()}

    for field in fields(found):
        value = getattr(found, field.name)
        colours = {value} if isinstance(value, str) else set(value) if value is not True else set()
        assert field.name == "name" or colours <= allowed, field.name
    assert contrast(found.grade_ink[0], found.grade_ground[0]) == pytest.approx(21)


def test_a_grade_has_an_outline_in_place_of_its_tint(
    qtbot: QtBot,
    settings: Settings,
    high_contrast: QPalette,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(theme_module, "system_palette", lambda: high_contrast)
    settings.set("theme", "palette")
    theme = Theme(settings)
    scale = the_library().by_id["G2b"].indicator_by_id["completion_midterm"].scale
    image = QImage(90, 22, QImage.Format.Format_RGB32)
    image.fill(QColor(BLACK))

    painter = QPainter(image)
    looks = chip.look(scale, scale.grades[-1], theme, "en")
    chip.paint_chip(painter, QRectF(0, 0, 90, 22), looks, theme)
    painter.end()

    assert theme.plain
    assert image.pixelColor(45, 0).name().upper() == WHITE  # the outline
    assert image.pixelColor(86, 11).name().upper() == BLACK  # no tint inside


def test_system_colours_can_be_chosen_and_left(qtbot: QtBot, settings: Settings) -> None:
    theme = Theme(settings)
    application = QApplication.instance()
    assert isinstance(application, QApplication)

    settings.set("theme", "palette")
    assert theme.plain
    assert theme.palette() == application.palette()

    settings.set("theme", "dark")
    assert theme.tokens is DARK
    assert application.palette().color(QPalette.ColorRole.Base).name().upper() == DARK.surface
    settings.set("theme", "light")


@pytest.mark.parametrize("asked", [True, False])
def test_high_contrast_of_the_system_is_followed(
    qtbot: QtBot, settings: Settings, monkeypatch: pytest.MonkeyPatch, asked: bool
) -> None:
    monkeypatch.setattr(theme_module, "wants_contrast", lambda: asked)

    assert Theme(settings).plain is asked
    settings.set("theme", "light")
    assert Theme(settings).tokens is LIGHT
