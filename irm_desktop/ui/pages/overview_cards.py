"""The cards of the overview: figures as printed, bars of ratings, why no star, what is missing."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from irm_desktop.domain.funnel import Funnel, can_still_be_met
from irm_desktop.domain.instrument import Indicator, Instrument, in_language
from irm_desktop.domain.records import CommitmentRow
from irm_desktop.domain.report import AtAGlance, GlanceRow
from irm_desktop.ui.cards import Card, Icon, Line, Words, button
from irm_desktop.ui.charts import Part, ShareBar, StackedBar
from irm_desktop.ui.delegates.chip import ChipLook, look
from irm_desktop.ui.direction import layout_direction
from irm_desktop.ui.theme import Theme

ShowRows = Callable[[Sequence[str], str], None]  # ids of commitments, what they have in common


def _tr(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("OverviewCards", text, "", number)


@dataclass(slots=True)
class Missing:
    """A kind of gap: what is missing, where (commitments), and the page that fills it."""

    text: str
    ids: tuple[str, ...] = ()
    page: str = ""


class RowsLink(QPushButton):
    """A number or a word that opens the table with the commitments behind it."""

    def __init__(
        self, text: str, name: str, ids: Sequence[str], show: ShowRows, theme: Theme
    ) -> None:
        super().__init__(text)
        self._ids, self._name, self._show = tuple(ids), name, show
        self.setProperty("kind", "link")
        self.setFont(theme.number_font("strong"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{name}: {text}")
        self.setLayoutDirection(layout_direction(text))
        self.setToolTip(_tr("Show these commitments"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._open)

    def _open(self) -> None:
        self._show(self._ids, self._name)


def glance_card(
    glance: AtAGlance,
    behind: Mapping[tuple[str, int], Sequence[str]],
    show: ShowRows,
    theme: Theme,
    note: str = "",
) -> Card:
    """The table as the report prints it. `behind` has the commitments of a figure's column."""
    card = Card(theme, padding=0)
    card.body.setSpacing(0)
    head = QHBoxLayout()
    px = theme.px
    head.setContentsMargins(px(12), px(10), px(12), px(8))
    title = _tr("Table 1. {title}").format(title=glance.title)
    head.addWidget(Words(title, theme, "strong"), 1)
    head.addWidget(Words(note, theme, "secondary", "text2"))
    card.body.addLayout(head)
    if len(glance.columns) > 1:
        card.body.addWidget(_glance_heads(glance, theme))
    for row in glance.rows:
        card.body.addWidget(Line(theme))
        card.body.addWidget(_glance_line(row, len(glance.columns), behind, show, theme))
    return card


VALUE_WIDTH = 84


def _glance_heads(glance: AtAGlance, theme: Theme) -> QWidget:
    held = QWidget()
    line = QHBoxLayout(held)
    line.setContentsMargins(theme.px(12), 0, theme.px(12), theme.px(4))
    line.addStretch(1)
    for column in glance.columns:
        words = Words(column, theme, "secondary_strong", "text2")
        words.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        words.setMinimumWidth(theme.px(VALUE_WIDTH))
        line.addWidget(words)
    return held


def _glance_line(
    row: GlanceRow,
    columns: int,
    behind: Mapping[tuple[str, int], Sequence[str]],
    show: ShowRows,
    theme: Theme,
) -> QWidget:
    held = QWidget()
    held.setMinimumHeight(theme.px(28))
    line = QHBoxLayout(held)
    line.setContentsMargins(theme.px(12), theme.px(3), theme.px(12), theme.px(3))
    if row.kind == "heading":
        line.addWidget(Words(row.label, theme, "strong", "text2"))
        return held
    line.addWidget(Words(row.label, theme, wrap=True), 1)
    for place in range(columns):
        value = row.values[place] if place < len(row.values) else ""
        ids = behind.get((row.key, place), ())
        part: QWidget
        if ids:
            part = RowsLink(value, row.label, ids, show, theme)
        else:
            part = Words(value or "–", theme, "strong" if value else "base", "text")
            part.setAccessibleName(f"{row.label}: {value}")
            part.setMargin(theme.px(4))
        box = QWidget()
        inner = QHBoxLayout(box)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addStretch(1)
        inner.addWidget(part)
        if columns > 1:
            box.setMinimumWidth(theme.px(VALUE_WIDTH))
        line.addWidget(box)
    return held


def charted(instrument: Instrument, rows: Sequence[CommitmentRow]) -> list[Indicator]:
    """The indicators that exclude one another's grades and that some commitment has answered."""
    return [
        indicator
        for indicator in instrument.indicators_of("commitment")
        if not indicator.group
        and len(indicator.scale.grades) > 1
        and any(row.values.get(indicator.id) for row in rows)
    ]


def ratings_card(
    instrument: Instrument,
    rows: Sequence[CommitmentRow],
    show: ShowRows,
    theme: Theme,
    language: str,
) -> Card:
    """A stacked bar for each indicator, strongest grade first, what is not a grade after them."""
    card = Card(theme)
    card.add_head(_tr("Ratings"))
    shown = charted(instrument, rows)
    for indicator in shown:
        card.body.addWidget(Words(indicator.label(language), theme, "secondary_strong"))
        parts, ids = _parts(indicator, rows, theme, language)
        opener = _BarOpener(indicator.label(language), parts, ids, show)
        bar = StackedBar(parts, theme, opener)
        bar.setAccessibleName(indicator.label(language))
        card.body.addWidget(bar)
    if not shown:
        card.body.addWidget(Words(_tr("Nothing is rated yet."), theme, "base", "text2"))
    return card


class _BarOpener:
    """Opens the table for a part of a bar."""

    def __init__(
        self, label: str, parts: Sequence[Part], ids: Sequence[Sequence[str]], show: ShowRows
    ) -> None:
        self._label, self._parts, self._ids, self._show = label, parts, ids, show

    def __call__(self, place: int) -> None:
        self._show(self._ids[place], f"{self._label}: {self._parts[place].word}")


def _parts(
    indicator: Indicator, rows: Sequence[CommitmentRow], theme: Theme, language: str
) -> tuple[list[Part], list[list[str]]]:
    by_value: dict[str, list[str]] = {}
    for row in rows:
        by_value.setdefault(row.values.get(indicator.id, ""), []).append(row.id)
    parts: list[Part] = []
    ids: list[list[str]] = []
    scale = indicator.scale
    for value in (*reversed(scale.grades), *scale.states):
        own = by_value.get(value.id)
        if own:
            word = value.label(language)
            parts.append(
                Part(len(own), word, look(scale, value, theme, language), _of(own, rows, word))
            )
            ids.append(own)
    if by_value.get(""):
        own = by_value[""]
        word = _tr("not rated yet")
        chip = ChipLook("", "dash", 0, theme.tokens.text3, "")
        parts.append(Part(len(own), word, chip, _of(own, rows, word)))
        ids.append(own)
    return parts, ids


def _of(own: Sequence[str], rows: Sequence[CommitmentRow], word: str) -> str:
    return _tr("{word}: {count} of {total}").format(word=word, count=len(own), total=len(rows))


def funnel_card(
    found: Funnel,
    title: str,
    sentences: Sequence[str],
    show: ShowRows,
    theme: Theme,
    note: str = "",
) -> Card:
    """How many meet each condition, all of them, and who is one condition short."""
    card = Card(theme)
    card.add_head(title, note)
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.px(12))
    grid.setVerticalSpacing(theme.px(4))
    grid.setColumnStretch(0, 5)
    grid.setColumnStretch(1, 2)
    lines = [(step.text, step.met, "base") for step in found.steps]
    lines.append((_tr("All conditions"), found.all_met, "strong"))
    for place, (text, ids, role) in enumerate(lines):
        words = Words(text, theme, role, wrap=True)
        words.setMinimumWidth(theme.px(150))
        grid.addWidget(words, place, 0)
        grid.addWidget(ShareBar(len(ids), found.total, theme), place, 1)
        grid.addWidget(_of_total(text, ids, found.total, show, theme), place, 2)
    card.body.addLayout(grid)
    if found.undefined:
        unknown = _tr("%n cannot be told yet", len(found.undefined))
        link = RowsLink(unknown, title, found.undefined, show, theme)
        link.setFont(theme.font("secondary"))
        card.body.addWidget(link)
    for sentence in sentences:
        line = QHBoxLayout()
        line.addWidget(Icon("info", theme, "star_line"))
        line.addWidget(Words(sentence, theme, "secondary", "text2", wrap=True), 1)
        card.body.addLayout(line)
    return card


def _of_total(name: str, ids: Sequence[str], total: int, show: ShowRows, theme: Theme) -> QWidget:
    text = _tr("{count} of {total}").format(count=len(ids), total=total)
    if not ids:
        words = Words(text, theme, "secondary", "text2")
        words.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        return words
    link = RowsLink(text, name, ids, show, theme)
    link.setFont(theme.number_font("secondary"))
    return link


def missing_card(
    gaps: Sequence[Missing],
    show: ShowRows,
    go: Callable[[str], None],
    theme: Theme,
) -> Card:
    """What a complete report still needs; each line leads to where it is filled."""
    card = Card(theme)
    card.add_head(_tr("Before it goes out"))
    for gap in gaps:
        line = QHBoxLayout()
        line.addWidget(Icon("warning", theme, "warning_ink"))
        line.addWidget(Words(gap.text, theme, wrap=True), 1)
        line.addWidget(_gap_link(gap, show, go, theme))
        card.body.addLayout(line)
    if not gaps:
        line = QHBoxLayout()
        line.addWidget(Icon("check", theme, "done"))
        line.addWidget(Words(_tr("Nothing is missing."), theme), 1)
        card.body.addLayout(line)
    return card


def _gap_link(gap: Missing, show: ShowRows, go: Callable[[str], None], theme: Theme) -> QPushButton:
    if gap.ids:
        link: QPushButton = RowsLink(_tr("Show"), gap.text, gap.ids, show, theme)
        link.setFont(theme.font("secondary"))
        return link
    link = button(_tr("Go there"), theme, "link")
    link.setAccessibleName(f"{gap.text}: {link.text()}")
    link.clicked.connect(_PageOpener(gap.page, go, link).open)
    return link


class _PageOpener:
    """Remembers the page a link leads to; the link keeps it alive."""

    def __init__(self, page: str, go: Callable[[str], None], link: QPushButton) -> None:
        self._page, self._go = page, go
        link.setProperty("opener", self)

    def open(self) -> None:
        self._go(self._page)


def short_sentences(
    found: Funnel, rows: Sequence[CommitmentRow], instrument: Instrument, language: str
) -> list[str]:
    """As "One condition short: commitments 8 and 10, both on completion."; none if nobody is.

    What carrying out can still change stands first: those are the stars in outline of the table.
    The design of a plan stays as it is. Only the commitments of `rows` are named.
    """
    numbers = {row.id: row.number for row in rows}
    by_page: dict[str, list[int]] = {"implementation": [], "design": []}
    for place in sorted(found.one_short):
        still = can_still_be_met(instrument, found.steps[place].indicators)
        if any(one in numbers for one in found.one_short[place]):
            by_page["implementation" if still else "design"].append(place)
    starts = {
        "implementation": _tr("One condition short: {groups}."),
        "design": _tr("One condition short in the plan itself: {groups}."),
    }
    return [
        starts[page].format(groups=_groups(found, places, numbers, instrument, language))
        for page, places in by_page.items()
        if places
    ]


def _groups(
    found: Funnel,
    places: Sequence[int],
    numbers: Mapping[str, str],
    instrument: Instrument,
    language: str,
) -> str:
    """Who misses which condition, as "commitments 8 and 10, both on completion"."""
    groups = []
    for place in places:
        ids = [one for one in found.one_short[place] if one in numbers]
        names = _and([numbers[one] for one in ids])
        what = _subject(found, place, instrument, language)
        if len(ids) == 1:
            text = _tr("commitment {numbers}, on {what}")
        elif len(ids) == 2:
            text = _tr("commitments {numbers}, both on {what}")
        else:
            text = _tr("commitments {numbers}, all on {what}")
        groups.append(text.format(numbers=names, what=what))
    return "; ".join(groups)


def _subject(found: Funnel, place: int, instrument: Instrument, language: str) -> str:
    """The indicator a condition looks at, in the middle of a sentence."""
    step = found.steps[place]
    if len(step.indicators) != 1:
        label = _tr("relevance")
    else:
        scale = instrument.indicator_by_id[step.indicators[0]].scale
        label = in_language(scale.labels, language)
    return label[:1].lower() + label[1:]


def _and(words: Sequence[str]) -> str:
    if len(words) < 2:
        return "".join(words)
    return _tr("{first} and {last}").format(first=", ".join(words[:-1]), last=words[-1])
