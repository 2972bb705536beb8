"""Interview mode: nothing but notes, clock, consent, and what is to be asked. All by keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from irm_desktop.domain.evidence_records import Interview
from irm_desktop.domain.interviews import PINNED
from irm_desktop.ui.context import Context
from irm_desktop.ui.pages.interview_beside import Beside
from irm_desktop.ui.pages.interview_choose import BindChooser
from irm_desktop.ui.pages.interview_head import InterviewHead
from irm_desktop.ui.pages.interview_keys import act_of
from irm_desktop.ui.pages.interview_notes import InterviewNotes
from irm_desktop.ui.pages.interview_said import SaidBar
from irm_desktop.ui.pages.interview_side import InterviewSide
from irm_desktop.ui.pages.interview_start import StartCard
from irm_desktop.ui.pages.interview_words import ENDED, tr
from irm_desktop.ui.pages.page import Page
from irm_desktop.ui.widgets.labels import ground

if TYPE_CHECKING:
    from irm_desktop.domain.changes import Change

SIDE = 300
SIDE_NARROW = 220
NARROW = 900  # logical pixels


@dataclass(frozen=True, slots=True)
class StartAt:
    """A new interview about a plan; `commitment_id` is what one comes from."""

    plan_id: str
    commitment_id: str = ""


@dataclass(frozen=True, slots=True)
class OpenAt:
    """An interview that there is, with the cursor in a note; `said` is told at its foot."""

    interview_id: str
    note_id: str = ""
    cursor: int = -1
    said: str = ""


def local_now() -> str:
    return datetime.now().astimezone().isoformat(timespec="seconds")


class InterviewPage(Page):
    """Asks first, then takes notes."""

    full_window = True
    ended = Signal()  # back to where one was

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        theme = context.theme
        self.clock = local_now
        self.interview: Interview | None = None
        self._start = StartAt("")
        self._resumed = False  # opened again after a restart
        ground(self, theme, "window")
        self._stack = QStackedLayout(self)
        self.card = StartCard(context, self)
        self.card.begin.connect(self.begin)
        self.card.cancelled.connect(self._leave_card)
        self._stack.addWidget(self.card)
        self._stack.addWidget(self._make_session())
        self.chooser = BindChooser(context, self)
        self.chooser.chosen.connect(self._bind_any)
        self.chooser.closed.connect(self.notes.focus_first)

    def _make_session(self) -> QWidget:
        context, theme = self.context, self.context.theme
        session = QWidget(self)
        column = QVBoxLayout(session)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.head = InterviewHead(theme, lambda: self.clock(), session)
        self.head.end.connect(self.end)
        self.head.consent_chosen.connect(lambda consent: self._set(consent=consent))
        column.addWidget(self.head)
        across = QHBoxLayout()
        across.setSpacing(0)
        self.side = InterviewSide(theme, session)
        self._beside = Beside(context, self.side, self)
        self.notes = InterviewNotes(context, lambda: self.clock(), self._beside.names, session)
        self.notes.current_changed.connect(self._show_about)
        self.side.bind.connect(self.notes.bind)
        self.side.choose_any.connect(self._choose)
        self.side.asked.connect(self._ask)
        self.notes.keeping.on_disk.connect(self.side.show_on_disk)
        self.notes.keeping.failed.connect(self._not_on_disk)
        across.addWidget(self.notes, 1)
        across.addWidget(self.side)
        column.addLayout(across, 1)
        self.said = SaidBar(theme, session)
        column.addWidget(self.said)
        self._session = session
        return session

    def _not_on_disk(self, sentence: str) -> None:
        self.side.show_on_disk(False)
        self.said.say(sentence)

    # -- opening

    def show_argument(self, argument: object) -> None:
        if isinstance(argument, StartAt):
            self._start = argument
            self.close_interview()
            self.card.open(argument.plan_id)
            self._stack.setCurrentWidget(self.card)
        elif isinstance(argument, OpenAt):
            self._open(argument)

    def _open(self, place: OpenAt) -> None:
        workspace = self.context.open_workspace
        self.interview = workspace.interview(place.interview_id)
        self._stack.setCurrentWidget(self._session)
        self._resumed = bool(place.said)
        self._beside.open(self.interview)
        self._show_head()
        self.notes.open(place.interview_id, place.note_id, place.cursor)
        self._show_side()
        self.said.say(place.said)
        self.notes.focus_first()

    @property
    def asking(self) -> bool:
        """Whether the questions before an interview are shown."""
        return self._stack.currentWidget() is self.card

    @property
    def under_way(self) -> bool:
        return self.interview is not None

    def begin(self) -> None:
        """Start the interview with what was answered; or back to its notes."""
        fields = dict(self.card.fields())
        if self.interview is not None:
            self._set(**fields)
            self._back_to_notes()
            return
        if not self._start.plan_id:
            return
        plan, first, began = self._start.plan_id, self._start.commitment_id, self.clock()
        change = self.context.operations.add(
            lambda w: w.add_interview(plan, began=began, first=first, **fields)  # type: ignore[arg-type]
        )
        if change:
            self._open(OpenAt(change.created))

    def _leave_card(self) -> None:
        if self.interview is not None:
            self._back_to_notes()
        else:
            self.ended.emit()

    def _back_to_notes(self) -> None:
        self._stack.setCurrentWidget(self._session)
        self.notes.focus_first()

    # -- ending

    def end(self) -> None:
        """The interview is over, or one has read enough of it; everything is kept."""
        interview = self.interview
        if interview is not None and not interview.ended:
            self.notes.flush()
            ended = self._end_time(interview)
            said = tr(ENDED).format(number=interview.number)
            self.context.operations.add(lambda w: w.set_interview(interview.id, ended=ended), said)
        self.close_interview()
        self.ended.emit()

    def _end_time(self, interview: Interview) -> str:
        """Now; of one that is only closed after a restart, the time of its last note."""
        if self.notes.touched or not self._resumed:
            return self.clock()
        notes = self.context.open_workspace.notes(interview.id)
        return max((one.at for one in notes if one.at), default=interview.began)

    def close_interview(self) -> None:
        """Write everything and let go of the interview."""
        if self.interview is not None:
            self._start = StartAt(self.interview.plan_id)
            self.interview = None
            self.notes.leave()
            self._stack.setCurrentWidget(self.card)
            self.head.close_up()

    def drop(self) -> None:
        """The workspace is closed: nothing is written any more."""
        self._start, self.interview = StartAt(""), None
        self._stack.setCurrentWidget(self.card)
        self.head.close_up()
        self.notes.drop()

    def flush(self) -> None:
        if self.interview is not None:
            self.notes.flush()

    # -- what is shown

    def _set(self, **fields: object) -> None:
        interview = self.interview
        if interview is not None:
            self.context.operations.add(lambda w: w.set_interview(interview.id, **fields))

    def refresh(self, change: Change) -> None:
        interview, workspace = self.interview, self.context.open_workspace
        if interview is None:
            return
        if interview.id not in {one.id for one in workspace.interviews()}:
            self.close_interview()
            self.ended.emit()
            return
        self.interview = workspace.interview(interview.id)
        if self.interview.consent != interview.consent:
            self.notes.forget_refusals()
        if change.entities & {"commitment", "plan"}:
            self._beside.forget_commitments()
        self.notes.refresh(change)
        if change.entities & {"interview", "stakeholder"}:
            self._show_head()
        if change.entities & {"interview", "support", "rating", "commitment"}:
            self._show_side()

    def _show_head(self) -> None:
        if self.interview is not None:
            workspace = self.context.open_workspace
            known = {one.id: one for one in workspace.people()}
            people = [known[one] for one in self.interview.people if one in known]
            self.head.open(self.interview, people)

    def _pins(self) -> Sequence[str]:
        return self.interview.pinned if self.interview is not None else ()

    def _show_side(self) -> None:
        if self.interview is not None:
            self._beside.show(self.interview, self.notes.bound)

    def _show_about(self) -> None:
        """The questions follow the commitment that the note is bound to."""
        row = self.notes.meant() if self.notes.rows else None
        if row is None or self.interview is None or self.context.workspace is None:
            return
        self._beside.follow(self.notes.bound.get(row.note_id, ()))

    # -- keys

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and self.interview is not None and not self.asking:
            act = act_of(event)
            if act is not None and not (act[0] == "end" and self.chooser.isVisible()):
                if event.type() == QEvent.Type.ShortcutOverride:
                    event.accept()
                    return True
                if event.type() == QEvent.Type.KeyPress:
                    self._act(*act)
                    event.accept()
                    return True
        return super().event(event)

    def _act(self, what: str, digit: int) -> None:
        self.said.say("")
        if what == "bind":
            pins = self._pins()
            if digit <= len(pins):
                self.notes.bind(pins[digit - 1])
        elif what == "unbind":
            self.notes.unbind()
        elif what == "ask":
            self._ask_by_digit(digit)
        elif what == "choose":
            self._choose()
        elif what == "quote":
            self.notes.quote()
        elif what == "edit":
            self._edit()
        elif what == "consent":
            self.head.consent.choose()
        elif what == "end":
            self.end()
        else:
            self._beside.step(1 if what == "next_questions" else -1)

    def _edit(self) -> None:
        if self.interview is not None:
            self.notes.flush()
            self.card.open(self.interview.plan_id, self.interview)
            self._stack.setCurrentWidget(self.card)
            self.card.focus_first()

    def _choose(self) -> None:
        if self.interview is not None:
            self.notes.flush()
            self.chooser.open(self.interview.plan_id)

    def _bind_any(self, commitment_id: str, indicator: str) -> None:
        """A commitment that was looked for gets a key, while one is free."""
        pins = self._pins()
        self.notes.bind(commitment_id, indicator)
        if commitment_id not in pins and len(pins) < PINNED:
            self._set(pinned=(*pins, commitment_id))

    def _ask_by_digit(self, digit: int) -> None:
        questions = self.side.questions
        if self.interview is not None and digit <= len(questions):
            key = questions[digit - 1].key
            self._ask(key, key not in self.interview.asked)

    def _ask(self, key: str, asked: bool) -> None:
        if self.interview is not None:
            others = tuple(one for one in self.interview.asked if one != key)
            self._set(asked=(*others, key) if asked else others)

    def focus_first(self) -> None:
        if self.asking:
            self.card.focus_first()
        else:
            self.notes.focus_first()

    def panes(self) -> list[QWidget]:
        return [self.card] if self.asking else [self.notes, self.side, self.head.consent]

    def showEvent(self, event: QShowEvent) -> None:
        """Reached without F9, such as by going back: a new interview is asked about."""
        super().showEvent(event)
        if self.interview is None and self._start.plan_id and self.context.workspace is not None:
            self.card.open(self._start.plan_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px = self.context.theme.px
        narrow = self.width() < px(NARROW)
        self.side.setFixedWidth(px(SIDE_NARROW if narrow else SIDE))
        if self.chooser.isVisible():
            self.chooser.place()
