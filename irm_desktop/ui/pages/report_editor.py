"""The writing side of the report page: fields of a section, of a commitment, or of the cover."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from irm_desktop.domain.instrument import in_language
from irm_desktop.domain.records import Commitment, Recommendation
from irm_desktop.domain.report_parts import PassageKind, SectionKind
from irm_desktop.ui.pages.report_passage import PassageField
from irm_desktop.ui.pages.report_recommendations import Recommendations
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.fields import LineField
from irm_desktop.ui.widgets.labels import ground, label
from irm_desktop.ui.widgets.outline import PrintedText

READING_WIDTH = 720


class ReportEditor(QScrollArea):
    """Shows one part at a time; `fill` puts what is stored into its fields."""

    passage_typed = Signal(str, str)  # section of the passage, text
    counted = Signal(int)  # words of all fields that are shown
    researcher_typed = Signal(str)
    recommendation_changed = Signal(str, object)
    request_add = Signal()
    request_delete = Signal(str)
    request_move = Signal(str, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.fields: list[PassageField] = []
        self.recommendations: Recommendations | None = None
        self.researcher: LineField | None = None
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ground(self.viewport(), theme, "surface")

    def _begin(self) -> QVBoxLayout:
        """An empty sheet in place of the last one."""
        self.flush()
        self.fields, self.recommendations, self.researcher = [], None, None
        px = self._theme.px
        held = QWidget()
        outer = QHBoxLayout(held)
        outer.setContentsMargins(0, 0, 0, 0)
        inner = QWidget(held)
        inner.setMaximumWidth(px(READING_WIDTH))
        outer.addWidget(inner, 10)
        outer.addStretch(1)
        column = QVBoxLayout(inner)
        column.setContentsMargins(px(24), px(16), px(24), px(24))
        column.setSpacing(px(12))
        self.setWidget(held)
        ground(held, self._theme, "surface")
        return column

    def show_cover(self) -> None:
        column = self._begin()
        column.addWidget(label(self.tr("Researcher"), self._theme, "panel_title"))
        self.researcher = LineField(self.tr("Name, as the cover prints it"), self._theme)
        self.researcher.typed.connect(self.researcher_typed)
        column.addWidget(self.researcher)
        column.addStretch(1)

    def show_section(self, section: SectionKind, language: str) -> None:
        """What the section prints by itself, and the field for what is written in it."""
        column = self._begin()
        title = f"{section.number} {section.label(language)}".strip()
        column.addWidget(label(title, self._theme, "panel_title", wrap=True))
        self._add_fixed(column, in_language(section.text, language))
        made = {
            "at_a_glance": self.tr("Made from the ratings; it is shown on the page Overview."),
            "codebook": self.tr("Made from the method of this plan."),
            "commitments": self.tr("Choose a commitment in the outline to write about it."),
        }.get(section.kind, "")
        if made:
            column.addWidget(label(made, self._theme, "base", "text2", wrap=True))
        if section.kind == "recommendations":
            self._add_recommendations(column)
        elif section.kind in ("text", "methodology", "commitments"):
            hint = self.tr("About %n words", "", section.words) if section.words else ""
            self._add_field(column, section.id, self.tr("Your text (Markdown)"), hint)
        column.addStretch(1)

    def _add_fixed(self, column: QVBoxLayout, fixed: str) -> None:
        if not fixed:
            return
        printed = PrintedText(self._theme, self)
        printed.set_text(fixed)
        column.addWidget(printed)
        said = self.tr("Printed before your text in every report of this kind.")
        column.addWidget(label(said, self._theme, "secondary", "text2", wrap=True))

    def show_commitment(
        self, commitment: Commitment, passages: Sequence[PassageKind], language: str
    ) -> None:
        """The printed words, locked, and a field for each passage about the commitment."""
        theme, column = self._theme, self._begin()
        title = f"{commitment.number}. {commitment.shown_title}"
        column.addWidget(label(title, theme, "panel_title", wrap=True))
        column.addWidget(label(self.tr("Commitment text"), theme, "secondary_strong", "text2"))
        printed = PrintedText(theme, self)
        printed.set_text(commitment.text or commitment.title)
        column.addWidget(printed)
        locked = self.tr("As printed in the plan. Locked.")
        column.addWidget(label(locked, theme, "secondary", "text2"))
        for passage in passages:
            hint = in_language(passage.hint, language)
            self._add_field(column, passage.id, passage.label(language), hint)
        column.addStretch(1)

    def _add_field(self, column: QVBoxLayout, key: str, caption: str, hint: str) -> None:
        field = PassageField(key, caption, hint, self._theme, self)
        field.typed.connect(self._typed)
        field.counted.connect(self._count)
        self.fields.append(field)
        column.addWidget(field)

    def _add_recommendations(self, column: QVBoxLayout) -> None:
        self.recommendations = made = Recommendations(self._theme, self)
        made.changed.connect(self.recommendation_changed)
        made.request_add.connect(self.request_add)
        made.request_delete.connect(self.request_delete)
        made.request_move.connect(self.request_move)
        column.addWidget(made)

    def _typed(self, text: str) -> None:
        field = self.sender()
        if isinstance(field, PassageField):
            self.passage_typed.emit(field.key, text)

    def _count(self, _words: int) -> None:
        self.counted.emit(sum(field.words for field in self.fields))

    def fill(
        self,
        texts: Mapping[str, str],
        recommendations: Sequence[Recommendation],
        researcher: str,
    ) -> None:
        """What is stored, into the fields that are shown; what is being typed stays."""
        for field in self.fields:
            field.set_text(texts.get(field.key, ""), typed_over=False)
        if self.recommendations is not None:
            self.recommendations.show_all(recommendations, typed_over=False)
        if self.researcher is not None:
            self.researcher.set_text(researcher, typed_over=False)

    def flush(self) -> None:
        """Write what was typed and is not yet written."""
        for field in self.fields:
            field.flush()
        if self.recommendations is not None:
            self.recommendations.flush()
        if self.researcher is not None:
            self.researcher.flush()
