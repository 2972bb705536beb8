"""The form of a source: the fields its kind needs, and the note that the report will print."""

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from irm_desktop.domain.dates import read_date
from irm_desktop.domain.evidence_records import Source
from irm_desktop.domain.evidence_rule import GROUND_OF_KIND
from irm_desktop.domain.records import PartialDate
from irm_desktop.ui.cards import button
from irm_desktop.ui.source_words import (
    GROUNDS,
    ICONS,
    KINDS,
    NO_GROUND,
    ground_word,
    kind_word,
    title_of,
    tr,
)
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.choice import ChoiceField
from irm_desktop.ui.widgets.fields import DateField, LineField, TextField
from irm_desktop.ui.widgets.labels import ground, label

# The fields that a note of each kind is made of, in the order of the form.
FIELDS: dict[str, tuple[str, ...]] = {
    "document": (
        *("title", "author", "container", "publisher", "place", "number", "date", "pages"),
        *("url", "accessed", "language"),
    ),
    "web_page": (
        "title",
        "author",
        "container",
        "publisher",
        "date",
        "url",
        "accessed",
        "language",
    ),
    "law": ("title", "number", "publisher", "date", "pages", "url", "accessed", "language"),
    "data_set": ("title", "author", "publisher", "number", "date", "url", "accessed", "language"),
    "observation": ("title", "author", "place", "date", "language"),
    "interview": (),
}
WIDE = ("title", "url", "remark")  # take the whole width


class SourceForm(QWidget):
    """`changed` carries the fields that changed; every field is written while one types."""

    changed = Signal(object)
    request_delete = Signal()
    request_interview = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._source: Source | None = None
        self._shown_kind = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        column.addLayout(self._make_head())
        self._make_fields()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.px(12))
        self._grid.setVerticalSpacing(theme.px(8))
        for place in range(2):
            self._grid.setColumnStretch(place, 1)
        column.addLayout(self._grid)
        column.addWidget(self._make_note())

    def _make_head(self) -> QHBoxLayout:
        theme = self._theme
        head = QHBoxLayout()
        self.title = label("", theme, "panel_title", parent=self, wrap=True)
        self.interview = button(self.tr("Open the interview"), theme, "", "interview", self)
        self.interview.clicked.connect(self.request_interview)
        self.delete = button(self.tr("Delete"), theme, "", "delete", self)
        self.delete.clicked.connect(self.request_delete)
        head.addWidget(self.title, 1)
        for one in (self.interview, self.delete):
            head.addWidget(one, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _make_fields(self) -> None:
        theme = self._theme
        self.kind = ChoiceField(self.tr("Kind of source"), theme, self)
        self.kind.offer({k: kind_word(k) for k in KINDS if k != "interview"}, ICONS)
        self.kind.chosen.connect(self._chosen_kind)
        self.ground = ChoiceField(self.tr("Kind of evidence"), theme, self)
        self.ground.chosen.connect(self._chosen_ground)
        self.key = LineField(self.tr("Key, to cite it by"), theme, self)
        self.lines: dict[str, LineField] = {
            name: LineField(text, theme, self)
            for name, text in (
                ("title", self.tr("Title")),
                ("author", self.tr("Author")),
                ("container", self.tr("In: book, journal or site")),
                ("publisher", self.tr("Publisher or authority")),
                ("place", self.tr("Place")),
                ("number", self.tr("Number or version")),
                ("pages", self.tr("Pages")),
                ("url", self.tr("Address")),
                ("language", self.tr("Language")),
            )
        }
        self.lines["key"] = self.key
        self.lines["url"].line.setPlaceholderText("https://")
        self.date = DateField(self.tr("Date"), theme, self)
        self.accessed = AccessedField(theme, self)
        self.remark = TextField(self.tr("Remark, not printed"), theme, self)
        for name, field in (*self.lines.items(), ("remark", self.remark)):
            field.setProperty("field", name)
            field.typed.connect(self._typed)
        self.date.dated.connect(lambda found: self.changed.emit({"date": found}))
        self.accessed.dated.connect(self._accessed)

    def _make_note(self) -> QWidget:
        """What the endnote will say, while one types."""
        theme = self._theme
        held = QWidget(self)
        ground(held, theme, "sunken")
        column = QVBoxLayout(held)
        column.setContentsMargins(theme.px(10), theme.px(8), theme.px(10), theme.px(8))
        column.setSpacing(theme.px(3))
        column.addWidget(
            label(self.tr("As the note will print it"), theme, "caption", "text3", held)
        )
        self.note = label("", theme, "printed", parent=held, wrap=True)
        self.note.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.note.setAccessibleName(self.tr("As the note will print it"))
        column.addWidget(self.note)
        return held

    def _fields(self) -> dict[str, QWidget]:
        return {**self.lines, "date": self.date, "accessed": self.accessed, "remark": self.remark}

    def _lay_out(self, kind: str) -> None:
        """The fields of a kind, two in a row; what a kind does not have is hidden, and kept."""
        if kind == self._shown_kind:
            return
        self._shown_kind = kind
        while self._grid.takeAt(0) is not None:
            pass
        shown = ("key", *FIELDS.get(kind, ()), "remark")
        fields = self._fields()
        for name, field in fields.items():
            field.setVisible(name in shown)
        placed: list[QWidget] = [self.kind, self.ground]
        row = 0
        top = Qt.AlignmentFlag.AlignTop
        for name in shown:
            if name in WIDE:
                row = self._place(placed, row)
                placed = []
                self._grid.addWidget(fields[name], row, 0, 1, 2, top)
                row += 1
            else:
                placed.append(fields[name])
        self._place(placed, row)

    def _place(self, several: list[QWidget], row: int) -> int:
        """Fields two in a row from `row` on; the row after them."""
        for number, field in enumerate(several):
            self._grid.addWidget(field, row + number // 2, number % 2, Qt.AlignmentFlag.AlignTop)
        return row + (len(several) + 1) // 2

    def show_source(self, source: Source, number: str, note: str, *, typed_over: bool) -> None:
        """What is stored, and the note; `number` is that of the interview."""
        typed_over = typed_over or self._source is None or self._source.id != source.id
        self._source = source
        spoken = source.kind == "interview"
        self.title.setText(title_of(source, number))
        self.interview.setVisible(spoken)
        self.kind.setVisible(not spoken)
        self._lay_out(source.kind)
        self.kind.show_key(source.kind)
        self._offer_grounds(source.kind)
        self.ground.show_key(source.ground)
        for name, field in self.lines.items():
            field.set_text(str(getattr(source, name)), typed_over=typed_over)
        self.remark.set_text(source.remark, typed_over=typed_over)
        self.date.set_date(source.date, typed_over=typed_over)
        self.accessed.set_date(
            PartialDate(source.accessed, read_date(source.accessed).date.iso),
            typed_over=typed_over,
        )
        self.note.setText(note)

    def _offer_grounds(self, kind: str) -> None:
        """What nobody has said follows from the kind of source, and is named as such."""
        follows = GROUND_OF_KIND.get(kind, "")
        unsaid = tr(NO_GROUND)
        if follows:
            unsaid = self.tr("{ground}, by its kind").format(ground=ground_word(follows))
        self.ground.offer({"": unsaid, **{key: tr(text) for key, text in GROUNDS.items()}})

    def _typed(self, text: str) -> None:
        self.changed.emit({str(self.sender().property("field")): text})

    def _accessed(self, date: PartialDate) -> None:
        self.changed.emit({"accessed": date.iso or date.words})

    def _chosen_kind(self, kind: str) -> None:
        self.flush()
        self.changed.emit({"kind": kind})

    def _chosen_ground(self, key: str) -> None:
        self.flush()
        self.changed.emit({"ground": key})

    def flush(self) -> None:
        for field in (*self.lines.values(), self.remark, self.date, self.accessed):
            field.flush()

    def focus_first(self) -> None:
        """Where one writes first: the title, of an interview its key."""
        self.lines["title" if self._shown_kind != "interview" else "key"].focus()


class AccessedField(DateField):
    """The day on which one looked at it; one key gives today's."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(self.tr("Last accessed"), theme, parent)
        self.today = button(self.tr("Today"), theme, "ghost", "calendar", self)
        self.today.setAccessibleName(self.tr("Last accessed today"))
        self.today.clicked.connect(self._today)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(4))
        self.column.removeWidget(self.line)
        row.addWidget(self.line, 1)
        row.addWidget(self.today)
        self.column.insertLayout(1, row)

    def _today(self) -> None:
        day = QDate.currentDate().toString(Qt.DateFormat.ISODate)
        self.line.setText(day)
        self.flush()
