"""Conflicts are marked on the other pages too, above what one would write in."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel

from irm_desktop.storage.workspace import Workspace
from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.widgets.conflict_mark import ConflictMark
from tests.sealing import a_person
from tests.ui.merge.conftest import Together, plain


def said(window: MainWindow) -> list[str]:
    """The first sentence of each mark on the page in front."""
    page = window.page_in_front
    assert page is not None
    marks = [one for one in page.findChildren(ConflictMark) if one.isVisible()]
    return [
        plain(next(one.text() for one in mark.findChildren(QLabel) if one.text())) for mark in marks
    ]


def both(together: Together, write: Callable[[Workspace, str], object]) -> None:
    """Both write, without knowing of each other, in what both have; Lucía sends hers."""
    together.knows_lucia()
    together.other.merge(together.workspace.outgoing(together.other.vector()))
    write(together.workspace, "Here")
    write(together.other, "There")
    together.take()


def test_a_source(together: Together) -> None:
    workspace = together.workspace
    source = workspace.add_source(workspace.members()[0].id, kind="law", title="Law").created
    both(together, lambda w, text: w.set_fields("source", source, {"title": text}))
    together.window.show_page("sources", source)
    assert said(together.window) == ["Title: both of you changed it; both versions are kept."]


def test_two_sources_of_one_key_are_both_marked(together: Together) -> None:
    member = together.workspace.members()[0].id
    both(together, lambda w, text: w.add_source(member, kind="law", title=text, key="law"))
    for source in together.workspace.sources():
        together.window.show_page("sources", source.id)
        assert said(together.window) == ["Another record goes by the same name."]


def test_a_person(together: Together) -> None:
    person = a_person(together.workspace, "María Pérez")
    both(together, lambda w, text: w.set_fields("stakeholder", person, {"organisation": text}))
    together.window.show_page("people", person)
    assert said(together.window) == [
        "Organisation: both of you changed it; both versions are kept."
    ]


def test_a_question_about_the_plan(together: Together) -> None:
    workspace = together.workspace
    plan = workspace.plans()[0]
    asked = workspace.library.by_id[plan.instrument].indicators_of("plan", "process")[0]
    answers = {"Here": asked.scale.values[0].id, "There": asked.scale.values[1].id}
    both(together, lambda w, text: w.rate(plan.id, asked.id, answers[text], subject_kind="plan"))
    together.window.open_plan(plan.id, "process")
    assert said(together.window) == [
        f"{asked.label('en')} was rated twice, by people who did not know of each other."
    ]


@pytest.mark.parametrize("of", ["commitment", "plan"])
def test_a_text_of_the_report(together: Together, of: str) -> None:
    workspace, window = together.workspace, together.window
    plan = workspace.plans()[0]
    window.open_plan(plan.id, "report")
    together.settle()
    report = window.page("report")
    contents = report.contents  # type: ignore[attr-defined]
    kind = contents.kind
    section = (
        kind.passages[0].id
        if of == "commitment"
        else next(one.id for one in kind.sections if contents.fields(("section", one.id)))
    )
    subject = together.ids[0] if of == "commitment" else plan.id
    assessment = contents.assessment

    def write(w: Workspace, text: str) -> None:
        w.write_passage(assessment.id, section, of, subject, "en", text)

    write(workspace, "Before.")
    both(together, write)
    key = (of, subject) if of == "commitment" else ("section", section)
    window.show_page("report", key)
    together.settle()
    (mark,) = said(window)
    assert mark.endswith("both of you changed it; both versions are kept.")
    window.show_page("report", ("cover", ""))
    assert not said(window)
