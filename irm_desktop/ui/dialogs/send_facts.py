"""What is said before a review copy goes out: who gets what, what can be changed in it, what the
seal keeps back, and what an encrypted disk does not protect any more."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from irm_desktop.domain.review_going import Going
from irm_desktop.ui.cards import Card, Icon, Words
from irm_desktop.ui.theme import Theme


class SendFacts(Card):
    """Lines of a drawing and a sentence each; an empty sentence takes no room."""

    def __init__(self, theme: Theme, sealed: int, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.body.setSpacing(theme.px(8))
        self.who = self._line("send", "strong")
        self.what = self._line("edit")
        self.along = self._line("interview")
        self.missing = self._line("warning", color="warning_ink")
        self.seal = self._line("shield")
        self.disk = self._line("lock")
        self.seal.setText(self._sealed(sealed))
        self.disk.setText(
            self.tr(
                "An encrypted disk protects these files only while they lie on it: not in a "
                "mail, not on a stick, not with who gets them, nor the copies that Word and "
                "Excel keep while they are open."
            )
        )

    def _line(self, icon: str, role: str = "base", color: str = "text2") -> Words:
        held = QWidget(self)
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.px(8))
        row.addWidget(Icon(icon, self._theme, color), 0, Qt.AlignmentFlag.AlignTop)
        words = _Sentence("", self._theme, role, wrap=True, parent=held)
        row.addWidget(words, 1)
        self.body.addWidget(held)
        held.hide()
        return words

    def _sealed(self, people: int) -> str:
        agreed = self.tr("Interviews are cited as far as those who spoke agreed.")
        if not people:
            return agreed
        left = self.tr(
            "Left out by the seal: the names of %n people; their pseudonyms stand there.",
            "",
            people,
        )
        return f"{left} {agreed}"

    def show_reading(self) -> None:
        self.what.setText(self.tr("Looking for what can be changed in it …"))
        for one in (self.along, self.missing):
            one.setText("")

    def show_problem(self, sentence: str) -> None:
        self.what.setText(sentence)

    def show_going(self, going: Going) -> None:
        """What the copy takes along."""
        if going.fields:
            parts = (
                self.tr("%n texts", "", going.texts) if going.texts else "",
                self.tr("%n ratings", "", going.ratings) if going.ratings else "",
                self.tr("%n reasons", "", going.reasons) if going.reasons else "",
                self.tr("%n titles, dates and other facts", "", going.facts) if going.facts else "",
            )
            said = self.tr(
                "Can be changed there: {parts}. Each bears a code, such as {code}. All else is "
                "there to be read; what is changed in it is listed apart when it comes back."
            )
            fields = ", ".join(part for part in parts if part)
            self.what.setText(said.format(parts=fields, code=going.code))
        else:
            self.what.setText(self.tr("Nothing can be changed in it: no text is written yet."))
        threads = self.tr("%n comments go along with what was answered.", "", going.threads)
        self.along.setText(threads if going.threads else "")
        missing = self.tr("%n things are missing; the copy shows where.", "", going.missing)
        self.missing.setText(missing if going.missing else "")


class _Sentence(Words):
    """Hides its line while there is nothing to say."""

    def setText(self, text: str) -> None:
        super().setText(text)
        held = self.parentWidget()
        if held is not None:
            held.setVisible(bool(text))
