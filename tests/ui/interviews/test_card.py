"""The card before an interview, filled in by keys alone."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from irm_desktop.app import Application
from irm_desktop.ui.pages.interview_start import StartCard
from tests.ui.interviews.keys import f9, press, the_page, write


def _tab() -> QWidget | None:
    window = QApplication.activeWindow()
    assert window is not None
    QTest.keyClick(window, Qt.Key.Key_Tab)
    return QApplication.focusWidget()


def _asked(program: Application) -> StartCard:
    f9(program.window)
    return the_page(program.window).card


def test_tab_walks_through_the_fields_of_somebody_new_as_they_stand(ready: Application) -> None:
    new = _asked(ready).people.new
    write("Rosa")
    press(Qt.Key.Key_Return)

    walked = [QApplication.focusWidget(), _tab(), _tab(), _tab()]

    assert walked == [new.pseudonym, new.organisation, new.sector, new.role]


def test_the_arrow_keys_change_the_consent_where_tab_comes_to_it(ready: Application) -> None:
    card = _asked(ready)
    card.consents["background"].setChecked(True)
    card.language.setFocus()

    arrived = _tab()
    QTest.keyClick(card.consents["background"], Qt.Key.Key_Up)

    assert arrived is card.consents["background"]
    assert card.consents["anonymous"].isChecked()
    assert QApplication.focusWidget() is card.consents["anonymous"]
