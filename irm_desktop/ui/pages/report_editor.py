"""The writing side of the report page: fields of a section, of a commitment, or of the cover."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from irm_desktop.domain.instrument import in_language
from irm_desktop.domain.records import Assessment, Commitment, Recommendation
from irm_desktop.domain.report_kind import ReportKind
from irm_desktop.domain.report_parts import PassageKind, SectionKind
from irm_desktop.ui.cards import button
from irm_desktop.ui.pages.report_pair import PassagePair
from irm_desktop.ui.pages.report_passage import PassageField
from irm_desktop.ui.pages.report_previous import PreviousRecommendations
from irm_desktop.ui.pages.report_recommendations import Recommendations
from irm_desktop.ui.pages.stages import STAGES, stage_name
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.tokens import CONTROL_HEIGHT
from irm_desktop.ui.widgets.fields import LineField
from irm_desktop.ui.widgets.folded_text import FoldedText
from irm_desktop.ui.widgets.labels import ground, label
from irm_desktop.ui.widgets.markdown_edit import MarkdownEdit
from irm_desktop.ui.words import QT_TRANSLATE_NOOP

READING_WIDTH = 720
TWO_LANGUAGES = 1240
# Where the answers behind a generated table are given: page, and what the link says.
SOURCES: dict[str, tuple[str, str]] = {
    "answers": ("process", QT_TRANSLATE_NOOP("ReportEditor", "Answer on the page Process")),
    "influence": ("process", QT_TRANSLATE_NOOP("ReportEditor", "Answer on the page Process")),
    "involved": ("process", QT_TRANSLATE_NOOP("ReportEditor", "Answer on the page Process")),
    "tests": ("process", QT_TRANSLATE_NOOP("ReportEditor", "Answer on the page Process")),
    "commitments": ("commitments", QT_TRANSLATE_NOOP("ReportEditor", "Rate the commitments")),
    "eligibility": ("eligibility", QT_TRANSLATE_NOOP("ReportEditor", "Go to the page Eligibility")),
    "concerns": ("eligibility", QT_TRANSLATE_NOOP("ReportEditor", "Go to the page Eligibility")),
}


class ReportEditor(QScrollArea):
    """Shows one part at a time; `fill` puts what is stored into its fields."""

    passage_typed = Signal(object, str)  # PassageField, text
    counted = Signal()  # after each change of a text that is shown
    keyed = Signal()  # with every key that changes a text
    entered = Signal(object)  # PassageField that has the focus now; or MarkdownEdit of another
    researcher_typed = Signal(str)
    stage_chosen = Signal(str)
    recommendation_changed = Signal(str, object)
    request_add = Signal(bool)  # whether it is one of the report before
    request_delete = Signal(str)
    request_move = Signal(str, int)
    request_take = Signal()
    request_page = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.languages: tuple[str, ...] = ("en",)  # of the texts: one, or two side by side
        self.names: Mapping[str, str] = {}  # of languages, in themselves
        self.fields: list[PassageField] = []
        self.recommendations: Recommendations | None = None
        self.previous: PreviousRecommendations | None = None
        self.researcher: LineField | None = None
        self.stage: QComboBox | None = None
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ground(self.viewport(), theme, "surface")

    def _begin(self) -> QVBoxLayout:
        """An empty sheet in place of the last one."""
        self.flush()
        self.fields, self.recommendations, self.previous = [], None, None
        self.researcher = self.stage = None
        px = self._theme.px
        held = QWidget()
        outer = QHBoxLayout(held)
        outer.setContentsMargins(0, 0, 0, 0)
        inner = QWidget(held)
        inner.setMaximumWidth(px(TWO_LANGUAGES if len(self.languages) > 1 else READING_WIDTH))
        outer.addWidget(inner, 10)
        outer.addStretch(1)
        column = QVBoxLayout(inner)
        column.setContentsMargins(px(24), px(16), px(24), px(24))
        column.setSpacing(px(12))
        self.setWidget(held)
        ground(held, self._theme, "surface")
        return column

    def show_cover(self, unconfirmed: str) -> None:
        """Researcher and stage; `unconfirmed` says what of the report's form is not certain."""
        column = self._begin()
        column.addWidget(label(self.tr("Cover"), self._theme, "panel_title"))
        self.researcher = LineField(
            self.tr("Researcher, as the cover prints the name"), self._theme
        )
        self.researcher.typed.connect(self.researcher_typed)
        column.addWidget(self.researcher)
        caption = label(self.tr("Stage of the report"), self._theme, "caption", "text3")
        self.stage = QComboBox()
        self.stage.setMinimumHeight(self._theme.px(CONTROL_HEIGHT))
        self.stage.setAccessibleName(self.tr("Stage of the report"))
        for name in STAGES:
            self.stage.addItem(stage_name(name), name)
        self.stage.activated.connect(self._stage_activated)
        caption.setBuddy(self.stage)
        column.addWidget(caption)
        column.addWidget(self.stage)
        self._add_words(column, self.tr("Until it is final, each page says that it is a draft."))
        if unconfirmed:
            self._add_words(column, unconfirmed, "warning_ink")
        column.addStretch(1)

    def _stage_activated(self, place: int) -> None:
        if self.stage is not None:
            self.stage_chosen.emit(str(self.stage.itemData(place)))

    def show_section(self, section: SectionKind) -> None:
        """What the section prints by itself, and the field for what is written in it."""
        column, language = self._begin(), self.languages[0]
        title = f"{section.number} {section.label(language)}".strip()
        column.addWidget(label(title, self._theme, "panel_title", wrap=True))
        self._add_fixed(column, in_language(section.text, language))
        self._add_generated(column, section)
        tables = {table.kind for table in section.tables}
        if section.kind in ("text", "methodology", "commitments", "recommendations"):
            hint = in_language(section.hint, language)
            if not hint and section.words:
                hint = self.tr("About %n words", "", section.words)
            self._add_field(column, section.id, self.tr("Your text"), hint, section.words)
        if section.kind == "recommendations" or "recommendations" in tables:
            self._add_recommendations(column)
        if section.kind == "recommendations" or "follow_up" in tables:
            self._add_previous(column)
        column.addStretch(1)

    def _add_words(self, column: QVBoxLayout, text: str, color: str = "text2") -> None:
        column.addWidget(label(text, self._theme, "base", color, wrap=True))

    def _add_fixed(self, column: QVBoxLayout, fixed: str) -> None:
        if not fixed:
            return
        column.addWidget(FoldedText(fixed, self._theme, self))
        said = self.tr("Printed before your text in every report of this kind.")
        column.addWidget(label(said, self._theme, "secondary", "text2", wrap=True))

    def _add_generated(self, column: QVBoxLayout, section: SectionKind) -> None:
        """What is generated here, and the page where its answers are given."""
        made = {
            "at_a_glance": self.tr("Made from the ratings; it is shown on the page Overview."),
            "codebook": self.tr("Made from the method of this plan."),
            "commitments": self.tr("Choose a commitment in the outline to write about it."),
        }.get(section.kind, "")
        if made:
            self._add_words(column, made)
        names = [table.label(self.languages[0]) for table in section.tables]
        if names:
            said = self.tr("Tables made for this section: {names}").format(names="; ".join(names))
            self._add_words(column, said)
        pages = dict.fromkeys(SOURCES[one.kind] for one in section.tables if one.kind in SOURCES)
        for page, words in pages:
            link = button(self.tr(words), self._theme, "link")
            link.clicked.connect(lambda _checked=False, to=page: self.request_page.emit(to))
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)

    def show_commitment(self, commitment: Commitment, kind: ReportKind) -> None:
        """The printed words, locked, and a field for each passage about the commitment."""
        theme, column = self._theme, self._begin()
        title = f"{commitment.number}. {commitment.shown_title}"
        column.addWidget(label(title, theme, "panel_title", wrap=True))
        column.addWidget(label(self.tr("Commitment text"), theme, "secondary_strong", "text2"))
        column.addWidget(FoldedText(commitment.text or commitment.title, theme, self))
        locked = self.tr("As printed in the plan. Locked.")
        column.addWidget(label(locked, theme, "secondary", "text2"))
        for passage in kind.passages:
            self._add_passage(column, passage)
        column.addStretch(1)

    def _add_passage(self, column: QVBoxLayout, passage: PassageKind) -> None:
        language = self.languages[0]
        hint = in_language(passage.hint, language)
        self._add_field(column, passage.id, passage.label(language), hint, passage.words)

    def _add_field(
        self, column: QVBoxLayout, key: str, caption: str, hint: str, target: int | None
    ) -> None:
        made = []
        for language in self.languages:
            words = caption
            if len(self.languages) > 1:
                words = f"{caption} · {self.names.get(language, language)}"
            made.append(
                PassageField(key, words, hint, self._theme, self, target=target, language=language)
            )
        pair = PassagePair(tuple(made), self._theme, self)
        pair.typed.connect(self.passage_typed)
        pair.counted.connect(self.counted)
        pair.keyed.connect(self.keyed)
        for field in made:
            self._watch(field.edit, field)
        self.fields += made
        column.addWidget(pair)

    def _watch(self, edit: MarkdownEdit, field: object) -> None:
        """Keep the cursor in sight; tell which field has the focus."""
        edit.entered.connect(lambda: self._enter(edit, field))
        edit.cursor_moved.connect(lambda box: self._keep_in_sight(edit, box))

    def _enter(self, edit: MarkdownEdit, field: object) -> None:
        self._keep_in_sight(edit, edit.cursorRect())
        self.entered.emit(field)

    def _keep_in_sight(self, edit: MarkdownEdit, box: QRect) -> None:
        held = self.widget()
        if held is not None:
            at = edit.viewport().mapTo(held, QPoint(box.left(), box.center().y()))
            self.ensureVisible(at.x(), at.y(), 0, self._theme.px(60))

    def _add_recommendations(self, column: QVBoxLayout) -> None:
        self.recommendations = made = Recommendations(self._theme, self)
        made.changed.connect(self.recommendation_changed)
        made.request_add.connect(lambda: self.request_add.emit(False))
        made.request_delete.connect(self.request_delete)
        made.request_move.connect(self.request_move)
        column.addWidget(made)

    def _add_previous(self, column: QVBoxLayout) -> None:
        self.previous = made = PreviousRecommendations(self._theme, self)
        made.changed.connect(self.recommendation_changed)
        made.request_add.connect(lambda: self.request_add.emit(True))
        made.request_delete.connect(self.request_delete)
        made.request_take.connect(self.request_take)
        column.addWidget(made)

    def fill(
        self,
        texts: Mapping[tuple[str, str], str],
        recommendations: Sequence[Recommendation],
        previous: Sequence[Recommendation],
        assessment: Assessment | None,
    ) -> None:
        """What is stored, into the fields that are shown; what is being typed stays. `texts` goes
        by section and language."""
        for field in self.fields:
            field.set_text(texts.get((field.key, field.language), ""), typed_over=False)
        if self.recommendations is not None:
            self.recommendations.show_all(recommendations, typed_over=False)
            for row in self.recommendations.rows:
                self._watch_once(row.text)
        if self.previous is not None:
            self.previous.show_all(previous, typed_over=False)
            for old in self.previous.rows:
                self._watch_once(old.text)
                self._watch_once(old.follow_up)
        if self.researcher is not None:
            self.researcher.set_text(assessment.researcher if assessment else "", typed_over=False)
        if self.stage is not None and assessment is not None:
            self.stage.setCurrentIndex(max(0, self.stage.findData(assessment.stage)))

    def _watch_once(self, field: PassageField) -> None:
        if not field.property("watched"):
            field.setProperty("watched", True)
            self._watch(field.edit, field)
            field.counted.connect(lambda _words: self.counted.emit())

    def counting(self, language: str) -> list[PassageField]:
        """The fields whose words count: those in the language, and the recommendations."""
        rows = self.recommendations.rows if self.recommendations is not None else []
        own = [one for one in self.fields if one.language == language]
        return [*own, *(row.text for row in rows)]

    def field(self, key: str, language: str = "") -> PassageField | None:
        """The field of a passage; in the report's language where none is named."""
        wanted = language or self.languages[0]
        found = [one for one in self.fields if one.key == key and one.language == wanted]
        return found[0] if found else None

    def focus_first(self) -> None:
        """Put the cursor where writing begins."""
        if self.fields:
            self.fields[0].focus()
        elif self.researcher is not None:
            self.researcher.focus()

    def flush(self) -> None:
        """Write what was typed and is not yet written."""
        for field in self.fields:
            field.flush()
        for part in (self.recommendations, self.previous, self.researcher):
            if part is not None:
                part.flush()
