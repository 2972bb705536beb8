"""Two windows on one office: what one writes reaches the other, and only that."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from irm_desktop.errors import WorkspaceError
from irm_desktop.office_services import OfficeDoor
from irm_desktop.sync.office.live import News
from irm_desktop.sync.office.workspace import OfficeWorkspace
from tests.builders import the_library
from tests.sync.office.cutting import Line
from tests.sync.office.offices import a_country, let_in, synced, url_as
from tests.sync.office.serving import Server

PATIENCE = 20.0  # seconds


class Heard:
    """What a window was told."""

    def __init__(self) -> None:
        self.news: list[News] = []
        self.line: list[bool] = []

    def until(self, true: Callable[[], bool]) -> bool:
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if true():
                return True
            time.sleep(0.02)
        return False

    @property
    def records(self) -> set[str]:
        return {record for one in self.news for record in one.change.records}


@contextmanager
def a_window(url: str) -> Iterator[OfficeWorkspace]:
    workspace = OfficeDoor(the_library()).open(url)
    try:
        yield workspace
    finally:
        workspace.close()


def listening(workspace: OfficeWorkspace) -> Heard:
    heard = Heard()
    listener = workspace.changes_of_others(heard.news.append, heard.line.append)
    assert listener.wait_until_ready(PATIENCE)
    return heard


@pytest.fixture
def url(office_url: str, tmp_path: Path) -> str:
    """An office with two countries, in which Ana and Ben may write."""
    for role in ("ana", "ben"):
        let_in(office_url, role, "staff")
    for key, name in (("ES", "Spain"), ("FR", "France")):
        with a_country(tmp_path / "laptop", key, name) as workspace:
            synced(workspace, url_as(office_url, "ana"))
    return office_url


def first_of(workspace: OfficeWorkspace, plan: str) -> str:
    return workspace.commitment_ids(workspace.plan_by_key(plan).id)[0]


def test_an_edit_reaches_the_other_and_not_oneself(url: str) -> None:
    with a_window(url_as(url, "ana")) as ana, a_window(url_as(url, "ben")) as ben:
        of_ana, of_ben = listening(ana), listening(ben)
        spain, france = first_of(ana, "ES-2"), first_of(ana, "FR-2")
        ana.set_fields("commitment", spain, {"title": "Of Ana"})
        assert of_ben.until(lambda: spain in of_ben.records)
        assert ben.commitment(spain).title == "Of Ana"
        ben.set_fields("commitment", france, {"title": "Of Ben"})
        assert of_ana.until(lambda: france in of_ana.records)
        assert [one.people for one in of_ana.news] == [("ben",)]
        assert [one.people for one in of_ben.news] == [("ana",)]
        assert of_ana.news[0].count == 1
        assert of_ana.news[0].change.entities == {"commitment"}
        assert spain not in of_ana.records


def test_what_was_written_between_opening_and_listening_is_told(url: str) -> None:
    with a_window(url_as(url, "ana")) as ana, a_window(url_as(url, "ben")) as ben:
        spain = first_of(ben, "ES-2")
        ben.set_fields("commitment", spain, {"title": "Meanwhile"})
        heard = listening(ana)
        assert heard.until(lambda: spain in heard.records)


def test_what_was_not_shown_yet_is_not_overwritten(url: str) -> None:
    with a_window(url_as(url, "ana")) as ana, a_window(url_as(url, "ben")) as ben:
        spain = first_of(ana, "ES-2")
        heard = listening(ana)
        ben.set_fields("commitment", spain, {"title": "Of Ben"})
        assert heard.until(lambda: spain in heard.records)
        ana.set_fields("commitment", spain, {"title": "Of Ana"})  # she still sees the old one
        (conflict,) = ana.conflicts()
        assert {side.person for side in conflict.sides} == {"ana", "ben"}


def test_what_was_shown_is_replaced(url: str) -> None:
    with a_window(url_as(url, "ana")) as ana, a_window(url_as(url, "ben")) as ben:
        spain = first_of(ana, "ES-2")
        heard = listening(ana)
        ben.set_fields("commitment", spain, {"title": "Of Ben"})
        assert heard.until(lambda: spain in heard.records)
        ana.shown_until(heard.news[-1].places)
        ana.set_fields("commitment", spain, {"title": "Of Ana"})
        assert ana.conflicts() == ()
        assert ben.commitment(spain).title == "Of Ana"


def test_a_sync_of_a_laptop_is_told_too(url: str, tmp_path: Path) -> None:
    with a_window(url_as(url, "ana")) as ana:
        heard = listening(ana)
        with a_country(tmp_path / "other", "EE", "Estonia", actor="Eve") as laptop:
            synced(laptop, url_as(url, "ben"))
        assert heard.until(lambda: any("Eve" in one.people for one in heard.news))
        assert "EE" in {one.key for one in ana.members()}


def test_a_line_that_was_cut_comes_back_with_what_was_missed(url: str, postgres: Server) -> None:
    with Line(postgres.socket) as line:
        through = url_as(url, "ana").replace(str(postgres.socket), str(line.folder))
        with a_window(through) as ana, a_window(url_as(url, "ben")) as ben:
            heard = listening(ana)
            spain = first_of(ana, "ES-2")
            line.cut_after(0)
            line.cut()
            assert heard.until(lambda: False in heard.line)
            with pytest.raises(WorkspaceError) as refused:
                ana.set_fields("commitment", spain, {"title": "Into the void"})
            assert refused.value.code == "office-lost"
            assert "is out of reach. Nothing was changed." in refused.value.message
            ben.set_fields("commitment", spain, {"title": "Meanwhile"})
            line.mend()
            assert heard.until(lambda: spain in heard.records)
            assert heard.line[-1]
            assert ana.commitment(spain).title == "Meanwhile"
            ana.shown_until(heard.news[-1].places)
            ana.set_fields("commitment", spain, {"title": "Again"})
            assert ben.commitment(spain).title == "Again"


def test_closing_ends_the_listening(url: str) -> None:
    with a_window(url_as(url, "ana")) as ana:
        listening(ana)
    assert "office-changes" not in {one.name for one in threading.enumerate()}
