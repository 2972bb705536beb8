"""The page Process: every question of the instrument, what follows from the answers, the keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from irm_desktop.domain.records import PartialDate
from irm_desktop.ui.context import Context
from irm_desktop.ui.pages.process_blocks import QuestionBlock
from irm_desktop.ui.pages.process_form import QuestionForm
from irm_desktop.ui.pages.process_matrix import InvolvedBlock
from irm_desktop.ui.pages.process_page import ProcessPage
from irm_desktop.ui.widgets.typed_answer import TypedAnswer
from tests.builders import the_library


@pytest.fixture
def page(qtbot: QtBot, context: Context, plan_id: str) -> ProcessPage:
    made = ProcessPage(context)
    qtbot.addWidget(made)
    made.resize(1170, 700)
    made.show()
    made.open_plan(plan_id)
    made.form.build_all()
    context.signals.changed.connect(made.refresh)
    return made


def question(page: ProcessPage, indicator: str) -> QuestionBlock:
    assert page.form.go_to(indicator)
    found = [b for g in page.form.groups for b in g.blocks if b.indicators[0].id == indicator]
    assert isinstance(found[0], QuestionBlock)
    return found[0]


def involved(page: ProcessPage) -> InvolvedBlock:
    blocks = [b for g in page.form.groups for b in g.blocks]
    return next(block for block in blocks if isinstance(block, InvolvedBlock))


def stored(context: Context, plan_id: str, indicator: str) -> str | None:
    return context.open_workspace.values(plan_id).get(indicator)


def press(qtbot: QtBot, block: QuestionBlock, key: Qt.Key) -> None:
    answer = block.answer
    segments = getattr(answer, "segments")  # noqa: B009  # only a scale has them
    qtbot.keyClick(next((s for s in segments if s.isChecked()), segments[0]), key)


@pytest.mark.parametrize("instrument", the_library().instruments, ids=lambda one: one.id)
def test_every_question_is_asked_once_in_the_order_of_the_instrument(
    qtbot: QtBot, context: Context, instrument: object
) -> None:
    asked = instrument.indicators_of("plan", "process")  # type: ignore[attr-defined]
    form = QuestionForm(context)
    qtbot.addWidget(form)

    form.set_questions(instrument, asked)  # type: ignore[arg-type]
    form.build_all()

    shown = [one.id for g in form.groups for block in g.blocks for one in block.indicators]
    assert sorted(shown) == sorted(one.id for one in asked)
    within = {g.indicators[0].group: [one.id for one in g.indicators] for g in form.groups}
    for group, ids in within.items():
        assert ids == [one.id for one in asked if one.group == group]


def test_no_group_is_called_other_questions(page: ProcessPage) -> None:
    assert all("Other questions" not in g.head.accessibleName() for g in page.form.groups)


def test_a_digit_answers_a_question(
    qtbot: QtBot, context: Context, plan_id: str, page: ProcessPage
) -> None:
    online = question(page, "online_consultation")

    press(qtbot, online, Qt.Key.Key_2)

    assert stored(context, plan_id, "online_consultation") == "yes"
    assert online.answer.value == "yes"


def test_a_state_that_is_no_grade_can_be_chosen(
    context: Context, plan_id: str, page: ProcessPage
) -> None:
    online = question(page, "online_consultation")

    online.answer.more.menu().actions()[0].trigger()

    state = online.indicator.scale.states[0]
    assert stored(context, plan_id, "online_consultation") == state.id
    assert online.answer.more.text() == state.label("en")


def test_a_number_that_is_none_is_told_and_not_stored(
    qtbot: QtBot, context: Context, plan_id: str, page: ProcessPage
) -> None:
    days = question(page, "notice_days").answer
    assert isinstance(days, TypedAnswer)

    qtbot.keyClicks(days.field.line, "soon")
    qtbot.keyClick(days.field.line, Qt.Key.Key_Return)

    assert days.problem.text() == (
        "soon is not a number. Nothing was changed; type a number of at least 0."
    )
    assert not days.problem.isHidden()
    assert stored(context, plan_id, "notice_days") is None


def test_a_number_is_stored_while_one_types(
    qtbot: QtBot, context: Context, plan_id: str, page: ProcessPage
) -> None:
    days = question(page, "notice_days").answer
    assert isinstance(days, TypedAnswer)

    qtbot.keyClicks(days.field.line, "14")

    qtbot.waitUntil(lambda: stored(context, plan_id, "notice_days") == "14", timeout=1000)
    assert days.problem.isHidden()


def test_reason_and_evidence_are_written_while_one_types(
    qtbot: QtBot, context: Context, plan_id: str, page: ProcessPage
) -> None:
    block = question(page, "online_consultation")
    block.reason.open()
    qtbot.keyClicks(block.reason.edit, "A web form")
    block.evidence.open()
    qtbot.keyClicks(block.evidence.edit, "[Form](https://example.org)")

    def texts() -> tuple[str, str]:
        rating = context.open_workspace.ratings(plan_id).get("online_consultation")
        return (rating.reason, rating.evidence) if rating is not None else ("", "")

    wanted = ("A web form", "[Form](https://example.org)")
    qtbot.waitUntil(lambda: texts() == wanted, timeout=1000)
    assert block.evidence.edit.toPlainText() == wanted[1]


def test_what_is_worked_out_is_shown_with_its_reason_and_not_asked(page: ProcessPage) -> None:
    progress = question(page, "progress_made")

    assert progress.answer.isHidden()
    assert progress.computed.isVisible()
    assert progress.computed.why.text()
    assert progress.indicator.scale.by_id["some"].label("en") in progress.computed.accessibleName()


def test_what_cannot_be_worked_out_can_be_answered(
    qtbot: QtBot, context: Context, plan_id: str, page: ProcessPage
) -> None:
    delivery = question(page, "delivery")
    assert delivery.answer.isVisible()
    assert delivery.computed.why.text()

    press(qtbot, delivery, Qt.Key.Key_3)

    assert stored(context, plan_id, "delivery") == "on_time"


def test_the_tests_are_listed_each_with_its_answer_in_words(
    context: Context, plan_id: str, page: ProcessPage
) -> None:
    assert any(line.text().startswith("Not known: ") for line in page.facts.tests)

    for asked in ("online_consultation", "in_person_consultation"):
        context.operations.rate(plan_id, asked, "no", "plan")

    assert any(line.text().startswith("Yes: ") for line in page.facts.tests)
    process = context.open_workspace.process(plan_id)
    assert page.facts.sentence.text() == process.evaluation("contrary_to_process", "en").sentence
    assert process.evaluation("contrary_to_process", "en").truth == "yes"


def test_a_test_leads_to_its_question(page: ProcessPage) -> None:
    page.form.groups[-1].head.setChecked(False)
    engaged = next(line for line in page.facts.tests if "failed to engage" in line.text())

    engaged.click()

    assert page.form.current_indicator() == "engaged_with_irm"


def test_the_steps_are_counted(context: Context, plan_id: str, page: ProcessPage) -> None:
    for asked in ("timeline_available", "advance_notice", "awareness_raising"):
        context.operations.rate(plan_id, asked, "yes", "plan")
    assert page.facts.counts[0].endswith(": 3 of 6, 3 not known")

    for asked in ("online_consultation", "in_person_consultation", "summary_of_comments"):
        context.operations.rate(plan_id, asked, "no", "plan")

    assert page.facts.counts[0].endswith(": 3 of 6")


def test_dates_of_delivery_change_the_sentence(
    qtbot: QtBot, context: Context, plan_id: str, page: ProcessPage
) -> None:
    for name, words in (("due", "2014-06-15"), ("delivered", "2014-12-20")):
        field = page.delivery.fields[name]
        qtbot.keyClicks(field.line, words)
        field.flush()

    plan = context.open_workspace.plan(plan_id)
    assert plan.delivered == PartialDate("2014-12-20", "2014-12-20")
    delivery = context.open_workspace.process(plan_id).delivery
    assert delivery is not None
    assert delivery.status == "contrary"
    assert page.delivery.sentence.text() == delivery.sentence("en")


def test_a_day_that_never_was_is_told_beside_its_field(qtbot: QtBot, page: ProcessPage) -> None:
    field = page.delivery.fields["delivered"]

    qtbot.keyClicks(field.line, "31/9/2014")
    field.flush()

    assert field.problem.text().startswith("31/9/2014 is not a day of the calendar.")


def test_one_cross_answers_who_was_involved(
    qtbot: QtBot, context: Context, plan_id: str, page: ProcessPage
) -> None:
    block = involved(page)

    qtbot.mouseClick(block.cells[5], Qt.MouseButton.LeftButton)

    civil, government = block.indicators
    assert stored(context, plan_id, civil.id) == civil.scale.grades[1].id
    assert stored(context, plan_id, government.id) == government.scale.grades[2].id
    assert [place for place, cell in enumerate(block.cells) if cell.isChecked()] == [5]


def test_the_arrows_walk_through_the_table_and_change_one_answer(
    qtbot: QtBot, context: Context, plan_id: str, page: ProcessPage
) -> None:
    block = involved(page)
    civil, government = block.indicators
    qtbot.mouseClick(block.cells[4], Qt.MouseButton.LeftButton)
    said: list[str] = []
    block.rated.connect(lambda indicator, _value: said.append(indicator))

    qtbot.keyClick(block.cells[4], Qt.Key.Key_Right)
    qtbot.keyClick(block.cells[5], Qt.Key.Key_Up)
    qtbot.keyClick(block.cells[2], Qt.Key.Key_Right)

    assert said == [government.id, civil.id]
    assert block.cells[2].isChecked()
    qtbot.keyClick(block.cells[2], Qt.Key.Key_Backspace)
    assert stored(context, plan_id, civil.id) is None
    assert stored(context, plan_id, government.id) is None


def test_undo_shows_what_the_file_holds(
    qtbot: QtBot, context: Context, plan_id: str, page: ProcessPage
) -> None:
    online = question(page, "online_consultation")
    press(qtbot, online, Qt.Key.Key_2)

    context.operations.undo()

    assert stored(context, plan_id, "online_consultation") is None
    assert online.answer.value is None


def test_a_group_says_how_much_is_answered_and_folds(
    qtbot: QtBot, context: Context, plan_id: str, page: ProcessPage
) -> None:
    group = page.form.groups[0]
    context.operations.rate(plan_id, "online_consultation", "yes", "plan")
    assert group.head.accessibleName() == "Consultation steps, 1 of 10 answered, open"

    qtbot.keyClick(group.head, Qt.Key.Key_Return)

    assert group.body.isHidden()
    assert group.head.accessibleName().endswith("folded")
    page.form.next_indicator()
    assert page.form.current_indicator() == "participation_development"


def test_going_on_walks_through_all_questions(page: ProcessPage) -> None:
    seen = []
    while page.form.next_indicator():
        seen.append(page.form.current_indicator())

    asked = [one.id for one in page.form.indicators]
    government = "government_involved"  # answered with the one before
    assert seen == [one for one in asked if one != government]


def test_the_guidance_follows_the_question(qtbot: QtBot, page: ProcessPage) -> None:
    def shown() -> list[str]:
        return [one.text() for one in page.guidance.findChildren(QLabel) if one.isVisible()]

    question(page, "advance_notice")

    qtbot.waitUntil(lambda: "Advance notice" in shown(), timeout=5000)
    words = shown()
    indicator = the_library().by_id["G2b"].indicator_by_id["advance_notice"]
    assert indicator.definition["en"] in words
    assert indicator.guidance["en"] in words
    assert "From the handbook" in words


def test_the_guidance_makes_room_and_comes_back(page: ProcessPage) -> None:
    page.resize(700, 500)
    assert page.guidance.isHidden()

    page.guide.click()

    assert not page.guidance.isHidden()


def test_help_on_the_field_tells_all_of_the_question(page: ProcessPage) -> None:
    question(page, "influence_development")

    found = page.help_on_field()

    assert found is not None
    name, text = found
    assert name == "Public influence in development"
    assert "Collaborate: " in text


def test_tab_walks_as_one_reads(page: ProcessPage) -> None:
    seen: list[QWidget] = []
    widget = page.guide.nextInFocusChain()
    while widget is not page.guide and widget not in seen:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and page.isAncestorOf(widget):
            seen.append(widget)
        widget = widget.nextInFocusChain()

    stops = [
        page.delivery.fields["due"].line,
        page.facts.tests[0],
        page.form.groups[0].head,
        question(page, "timeline_available").reason.edit,
        question(page, "online_consultation").evidence._open,
        page.form.groups[1].head,
        involved(page).cells[0],
        page.guidance,
    ]
    places = [seen.index(stop) for stop in stops if stop in seen]
    assert places == sorted(places)
    assert len(places) >= len(stops) - 1  # the reason's field is made when it is asked for


def test_what_is_further_down_is_made_when_the_window_is_idle(
    qtbot: QtBot, context: Context, plan_id: str
) -> None:
    made = ProcessPage(context)
    qtbot.addWidget(made)

    made.open_plan(plan_id)

    assert [bool(group.blocks) for group in made.form.groups][:2] == [True, False]
    qtbot.waitUntil(lambda: all(group.blocks for group in made.form.groups), timeout=10_000)


def test_all_that_takes_the_focus_has_a_name(page: ProcessPage) -> None:
    nameless = [
        type(one).__name__
        for one in page.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.isVisible()
        and not (one.accessibleName() or getattr(one, "text", str)())
    ]
    assert nameless == []


def test_no_plan_shows_nothing_and_asks_nothing(page: ProcessPage, context: Context) -> None:
    before = context.open_workspace.undo_sentence
    page.open_plan(None)

    page.form.rated.emit("online_consultation", "yes")

    assert context.open_workspace.undo_sentence == before
