"""A panel member in the office's window: reads, comments, takes that back, and changes nothing."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from irm_desktop.errors import WorkspaceError
from irm_desktop.office_services import OfficeDoor
from irm_desktop.sync.office.workspace import OfficeWorkspace
from tests.builders import the_library
from tests.sync.office.offices import a_country, let_in, opened, rows, synced, url_as

Opened = Callable[[str], OfficeWorkspace]
SAID = "Who checks the dates?"
ONLY_COMMENTS = "and comment in it, and change nothing else. Ask the office for the right"


@pytest.fixture
def laptop(office_url: str, tmp_path: Path) -> Path:
    let_in(office_url, "ana", "staff")
    let_in(office_url, "pia", "panel", "ES")
    let_in(office_url, "rita", "auditor", "ES")
    with a_country(tmp_path / "laptop") as workspace:
        synced(workspace, url_as(office_url, "ana"))
        return workspace.path


@pytest.fixture
def window(office_url: str, laptop: Path) -> Iterator[Opened]:
    made: list[OfficeWorkspace] = []

    def enter(role: str) -> OfficeWorkspace:
        made.append(OfficeDoor(the_library()).open(url_as(office_url, role)))
        return made[-1]

    yield enter
    for one in made:
        one.close()


def plan_and_first(workspace: OfficeWorkspace) -> tuple[str, str]:
    plan = workspace.plan_by_key("ES-2").id
    return plan, workspace.commitment_ids(plan)[0]


def test_a_comment_of_the_panel_comes_to_the_laptop_of_the_researcher(
    window: Opened, laptop: Path, office_url: str
) -> None:
    pia = window("pia")
    plan, first = plan_and_first(pia)
    assert pia.read_only
    assert pia.may_comment
    assert pia.comment("commitment", first, SAID).sentence == "Comment on commitment 1"
    with opened(laptop, "Ana") as ana:
        synced(ana, url_as(office_url, "ana"))
        (item,) = ana.inbox(plan)
        assert (item.text, item.voices[0].who, item.subject) == (SAID, "pia", first)
        assert ana.items_about(first) == (item,)
        ana.answer(plan, item.key, "taken", reply="The agency does.")
        synced(ana, url_as(office_url, "ana"))
        assert ana.check() == []
    (there,) = pia.inbox(plan)
    assert there.answer is not None
    assert (there.state, there.answer.reply) == ("taken", "The agency does.")


def test_the_panel_takes_its_comment_back_and_says_it_again(window: Opened) -> None:
    pia, ana = window("pia"), window("ana")
    plan, first = plan_and_first(pia)
    pia.comment("commitment", first, SAID)
    assert [one.text for one in ana.inbox(plan)] == [SAID]
    assert pia.undo()
    assert ana.inbox(plan) == ()
    assert pia.redo()
    assert [one.text for one in ana.inbox(plan)] == [SAID]
    assert not ana.undo()


def test_everything_else_is_refused_to_the_panel(window: Opened, office_url: str) -> None:
    pia = window("pia")
    plan, first = plan_and_first(pia)
    pia.comment("commitment", first, SAID)
    before = rows(office_url, "SELECT count(*) FROM journal")
    key = pia.inbox(plan)[0].key
    for work in (
        lambda: pia.set_fields("commitment", first, {"title": "By the panel"}),
        lambda: pia.set_reason(first, "specificity", "By the panel"),
        lambda: pia.delete("commitment", first),
        lambda: pia.answer(plan, key, "declined"),
    ):
        with pytest.raises(WorkspaceError) as refused:
            work()
        assert refused.value.code == "office-rights"
        assert ONLY_COMMENTS in refused.value.message
    assert rows(office_url, "SELECT count(*) FROM journal") == before


def test_what_was_written_with_another_right_is_not_taken_back(
    window: Opened, office_url: str
) -> None:
    first = plan_and_first(ana := window("ana"))[1]
    ana.set_fields("commitment", first, {"title": "Of the staff"})
    rows(office_url, "UPDATE office_people SET person = 'ana' WHERE role = 'pia'")
    pia = window("pia")
    assert pia.undo_sentence is not None
    with pytest.raises(WorkspaceError) as refused:
        pia.undo()
    assert refused.value.code == "office-rights"
    assert ana.commitment(first).title == "Of the staff"


def test_an_auditor_may_not_comment(window: Opened, office_url: str) -> None:
    rita = window("rita")
    assert not rita.may_comment
    before = rows(office_url, "SELECT count(*) FROM journal")
    with pytest.raises(WorkspaceError) as refused:
        rita.comment("commitment", plan_and_first(rita)[1], SAID)
    assert refused.value.code == "office-rights"
    assert "and write nothing in it. Ask the office for the right" in refused.value.message
    assert rows(office_url, "SELECT count(*) FROM journal") == before
