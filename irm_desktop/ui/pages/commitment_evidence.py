"""The work area Evidence: what supports each rating and text of a commitment, and what it lacks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from irm_desktop.domain import answers
from irm_desktop.domain.evidence_rule import EvidenceState
from irm_desktop.domain.evidence_shown import ShownSupport
from irm_desktop.domain.instrument import Indicator, Instrument
from irm_desktop.domain.records import Commitment, Rating
from irm_desktop.errors import UserError
from irm_desktop.ui.context import Context
from irm_desktop.ui.evidence_acts import EvidenceActs, Place
from irm_desktop.ui.evidence_drag import Dragged
from irm_desktop.ui.evidence_words import CommitmentEvidence, cited_in, is_judged
from irm_desktop.ui.pages.commitment_evidence_rows import EvidenceGroup, Group
from irm_desktop.ui.pages.commitment_evidence_rule import change_rule
from irm_desktop.ui.pages.indicator_form import IndicatorForm, blocks_of, reason_name, reasons_of
from irm_desktop.ui.report_kinds import reports_of
from irm_desktop.ui.tables.columns import VALUES_GROUP
from irm_desktop.ui.widgets.emptied import emptied
from irm_desktop.ui.widgets.labels import ground, label


class EvidenceArea(QScrollArea):
    """Shows one commitment. It also does what the chips of the forms ask for."""

    request_page = Signal(str, object)
    request_indicator = Signal(str)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._commitment: Commitment | None = None
        self._instrument: Instrument | None = None
        self._members: dict[str, str] = {}  # by plan
        self.groups: list[EvidenceGroup] = []
        self.acts = EvidenceActs(context, self)
        self.acts.request_page.connect(self.request_page)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Evidence of the commitment"))
        inside = QWidget(self)
        ground(inside, context.theme, "surface")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, context.theme.px(4), 0, context.theme.px(16))
        self._column.setSpacing(0)
        self.setWidget(inside)

    def hold(self, commitment: Commitment, instrument: Instrument) -> None:
        """What is added from now on is about this commitment."""
        self._commitment, self._instrument = commitment, instrument

    def show_commitment(
        self,
        commitment: Commitment,
        instrument: Instrument,
        ratings: Mapping[str, Rating],
        evidence: CommitmentEvidence,
    ) -> None:
        """Read what the rules say and show all; the place in the list and the focus are kept."""
        at = self.verticalScrollBar().value()
        focused = next((n for n, one in enumerate(self.groups) if one.has_focus()), -1)
        on_rule = focused >= 0 and self.groups[focused].on_rule
        emptied(self._column)
        self.groups = []
        head = ""
        excerpts = self._excerpts(evidence.shown)
        for group in self._groups(commitment, instrument, ratings, evidence):
            group = replace(group, excerpts=excerpts)
            if group.place.indicator == "" and head != "texts":
                head = "texts"
                self._title(self.tr("Texts and the commitment as such"))
            self._add(group)
        self._column.addStretch(1)
        self.verticalScrollBar().setValue(at)
        if 0 <= focused < len(self.groups):
            self.groups[focused].focus(on_rule=on_rule)

    def _title(self, text: str) -> None:
        theme = self._context.theme
        made = label(text, theme, "secondary_strong", "text2", self.widget())
        made.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(2))
        self._column.addWidget(made)

    def _add(self, group: Group) -> None:
        made = EvidenceGroup(group, self._context.theme, self.widget() or self)
        made.opened.connect(self.acts.open)
        made.unlinked.connect(self.acts.unlink)
        made.request_add.connect(self.acts.add)
        made.request_form.connect(self.request_indicator)
        made.request_key.connect(self._open_key)
        made.request_rule.connect(self.change_rule)
        made.dropped.connect(self.acts.drop)
        self._column.addWidget(made)
        self.groups.append(made)

    def _excerpts(self, shown: tuple[ShownSupport, ...]) -> dict[str, str]:
        """What became of the words of the excerpts that are given, by their id."""
        sources = dict.fromkeys(one.support.source_id for one in shown if one.support.excerpt_id)
        read = self._context.open_workspace.excerpts
        return {one.id: one.state for source in sources for one in read(source)}

    def _groups(
        self,
        commitment: Commitment,
        instrument: Instrument,
        ratings: Mapping[str, Rating],
        evidence: CommitmentEvidence,
    ) -> Iterator[Group]:
        """Ratings as the form asks them, texts as the reports order them, the commitment last."""
        language = self._context.language
        states = self._context.open_workspace.evidence_of(commitment.id, language)
        for page in ("design", "implementation"):
            for block in blocks_of(instrument, page):
                for asked in reasons_of(block):
                    group = self._rated(asked, ratings, states, evidence)
                    if group is not None:
                        yield group
        yield from self._texts(commitment, instrument, evidence.shown)
        as_such = tuple(
            one for one in evidence.shown if not one.support.indicator and not one.support.section
        )
        name = self.tr("Commitment {number}").format(number=commitment.number)
        yield Group(self._place(name), supports=as_such)

    def _rated(
        self,
        asked: tuple[Indicator, ...],
        ratings: Mapping[str, Rating],
        states: Mapping[str, EvidenceState],
        evidence: CommitmentEvidence,
    ) -> Group | None:
        """What stands behind one reason; None where nothing is judged and nothing given."""
        given = [ratings[one.id] for one in asked if one.id in ratings]
        own = tuple(
            shown for one in asked for shown in evidence.shown if shown.support.indicator == one.id
        )
        cited = tuple(dict.fromkeys(key for one in asked for key in states[one.id].cited))
        judged = any(is_judged(one, ratings.get(one.id)) for one in asked)
        if not judged and not own and not cited:
            return None
        told = "\n\n".join(one.evidence for one in given if one.evidence)
        grounds = {ground for one in asked for ground in states[one.id].grounds}
        grounds |= {shown.ground for shown in own} | ({""} if told and not cited else set())
        met, sentence = evidence.judged(asked[0].id, grounds)
        return Group(
            self._place(reason_name(asked, self._context.language), indicator=asked[0].id),
            self._answer(asked, ratings),
            own,
            cited,
            "" if cited else told,
            met if judged else None,
            sentence,
        )

    def _texts(
        self, commitment: Commitment, instrument: Instrument, shown: tuple[ShownSupport, ...]
    ) -> Iterator[Group]:
        """The passages that are written, or that something supports."""
        language = self._context.language
        texts: dict[str, str] = {}
        for passage in self._context.open_workspace.passages(commitment.id):
            texts[passage.section] = f"{texts.get(passage.section, '')}\n\n{passage.text}"
        names = {
            one.id: one.label(language) for kind in reports_of(instrument) for one in kind.passages
        }
        sections = dict.fromkeys([*names, *texts, *(one.support.section for one in shown)])
        for section in filter(None, sections):
            own = tuple(one for one in shown if one.support.section == section)
            keys = cited_in(texts.get(section, ""))
            if own or section in texts:
                place = self._place(names.get(section, section), section=section)
                yield Group(place, supports=own, cited=keys)

    def _answer(self, asked: tuple[Indicator, ...], ratings: Mapping[str, Rating]) -> str:
        """The answer; of values, those that are relevant."""
        language = self._context.language
        if len(asked) > 1 and asked[0].group == VALUES_GROUP:
            clear = [one for one in asked if _is_clear(one, ratings.get(one.id))]
            return ", ".join(one.label(language) for one in clear)
        rating = ratings.get(asked[0].id)
        if rating is None or rating.value is None:
            return self.tr("Not rated yet")
        return answers.label(asked[0].scale, rating.value, language)

    def _place(self, name: str, *, indicator: str = "", section: str = "") -> Place:
        commitment = self._commitment
        if commitment is None:
            return Place("", "", name, indicator, section)
        plan = commitment.plan_id
        if plan not in self._members:
            self._members[plan] = self._context.open_workspace.plan(plan).member_id
        return Place(self._members[plan], commitment.id, name, indicator, section)

    # What the chips of the forms ask for

    def follow(self, form: IndicatorForm) -> None:
        form.request_evidence.connect(self.add_to)
        form.evidence_opened.connect(self.acts.open)
        form.evidence_unlinked.connect(self.acts.unlink)
        form.evidence_dropped.connect(self._dropped)

    def add_to(self, indicator: str) -> None:
        """Ask for evidence for a rating of the commitment."""
        if self._commitment is not None:
            self.acts.add(self._rating(indicator))

    def change_rule(self, indicator: str) -> None:
        """Ask how much evidence a question of the plan needs."""
        if self._commitment is not None:
            change_rule(self._context, self._commitment.plan_id, indicator, self.window())

    def _dropped(self, indicator: str, found: Dragged) -> None:
        if self._commitment is not None:
            self.acts.drop(self._rating(indicator), found)

    def _rating(self, indicator: str) -> Place:
        asked = self._instrument.indicator_by_id.get(indicator) if self._instrument else None
        name = asked.label(self._context.language) if asked is not None else indicator
        return self._place(name, indicator=indicator)

    def add_here(self) -> None:
        """Ask for evidence for what has the focus, else for the commitment as such."""
        focused = next((one for one in self.groups if one.has_focus()), None)
        chosen = focused or (self.groups[-1] if self.groups else None)
        if chosen is not None:
            self.acts.add(chosen.group.place)

    def _open_key(self, key: str) -> None:
        try:
            source = self._context.open_workspace.source_by_key(key)
        except UserError as error:
            self._context.operations.failed.emit(error.message)
            return
        self.request_page.emit("sources", source.id)

    def focus_first(self) -> None:
        if self.groups:
            self.groups[0].add.setFocus(Qt.FocusReason.OtherFocusReason)


def _is_clear(indicator: Indicator, rating: Rating | None) -> bool:
    """Whether a value was found relevant: its highest grade."""
    return rating is not None and rating.value == indicator.scale.grades[-1].id
