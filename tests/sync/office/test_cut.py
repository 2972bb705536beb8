"""Lines that are cut and servers that are killed: what had arrived stays, the rest follows."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from irm_desktop.errors import WorkspaceError
from irm_desktop.storage.workspace import Workspace
from irm_desktop.sync.office import pull, push
from irm_desktop.sync.office.door import Office
from tests.sync.office.cutting import Line
from tests.sync.office.offices import a_copy, a_country, a_new_office, let_in, opened, rows, synced
from tests.sync.office.serving import Server, start_server

LOST = ("office-lost", "office-unreachable")


@pytest.fixture
def line(postgres: Server) -> Iterator[Line]:
    with Line(postgres.socket) as line:
        yield line


@pytest.fixture
def small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(push, "BATCH", 20)
    monkeypatch.setattr(pull, "BATCH", 20)


def through(url: str, line: Line) -> str:
    return f"{url.split('?')[0]}?host={line.folder}"


def much(workspace: Workspace) -> None:
    one, other = workspace.commitment_ids()
    for number in range(40):
        fields = {"theme": f"Theme {number}", "text": f"Text {number} " * 200}
        workspace.set_fields("commitment", (one, other)[number % 2], fields)


def told_lost(workspace: Workspace, url: str) -> bool:
    """Whether the line was lost in the middle of a sync, which then says so."""
    try:
        synced(workspace, url)
    except WorkspaceError as error:
        if error.code not in LOST:
            raise
        return True
    return False


def whole(office_url: str) -> bool:
    """Whether the office holds every sitting without a gap, operations whole, tables in line."""
    gaps = rows(
        office_url, "SELECT writer FROM journal GROUP BY writer HAVING max(seq) <> count(*)"
    )
    marks = rows(
        office_url,
        "SELECT m.writer FROM office_marks m FULL JOIN (SELECT writer, max(seq) AS seq "
        "FROM journal GROUP BY writer) j USING (writer) WHERE m.seq IS DISTINCT FROM j.seq",
    )
    halves = rows(
        office_url,
        "SELECT operation FROM journal WHERE field IN ('theme', 'text') AND reason = '' GROUP BY "
        "operation HAVING count(DISTINCT field) = 1",
    )
    return not (gaps or marks or halves)


@pytest.mark.usefixtures("small_parts")
def test_a_line_cut_anywhere_leaves_whole_operations_and_the_rest_follows(
    tmp_path: Path, office_url: str, line: Line
) -> None:
    url = let_in(office_url, "ana", "researcher", "ES")
    with a_country(tmp_path) as ana:
        synced(ana, url)
        much(ana)
        lost = 0
        for count in range(3_000, 150_000, 9_000):
            line.cut_after(count)
            lost += told_lost(ana, through(url, line))
            line.mend()
            assert whole(office_url)
        assert lost >= 3
        synced(ana, url)

        sent = rows(office_url, "SELECT writer, seq, hash FROM office_marks ORDER BY writer")
        assert [(writer, *mark) for writer, mark in sorted(_marks(ana).items())] == sent


def _marks(workspace: Workspace) -> dict[str, tuple[int, str]]:
    return {writer: (mark.seq, mark.hash) for writer, mark in workspace.vector().items()}


@pytest.mark.usefixtures("small_parts")
def test_a_pull_that_is_cut_goes_on_from_there(tmp_path: Path, office_url: str, line: Line) -> None:
    url = let_in(office_url, "ana", "researcher", "ES")
    first = a_country(tmp_path / "ana")
    ben = a_copy(first, tmp_path / "ben.irm", "Ben")
    ana = opened(first.path, "Ana")
    much(ana)
    synced(ana, url)

    def cut(what: str, done: int, _of: int) -> None:
        if what == "taking" and done >= 40:
            line.cut()

    with pytest.raises(WorkspaceError) as lost:
        synced(ben, through(url, line), progress=cut)
    there = sum(mark.seq for mark in ben.vector().values())
    assert lost.value.code == "office-lost"
    assert lost.value.message.endswith(
        "was lost. What had arrived is kept on both sides; sync again to go on from there."
    )
    assert ben.check() == []

    done = synced(ben, url)
    assert 0 < done.pulled < 80
    assert there + done.pulled == sum(mark.seq for mark in ana.vector().values())
    assert ana.vector() == ben.vector()
    ana.close()
    ben.close()


def test_a_server_that_is_killed_in_the_middle_keeps_what_it_acknowledged(tmp_path: Path) -> None:
    server = start_server(fast=False)
    office_url = a_new_office(server)
    url = let_in(office_url, "ana", "researcher", "ES")
    with a_country(tmp_path) as ana:
        synced(ana, url)
        much(ana)
        kept: list[int] = []

        def kill(what: str, done: int, _of: int) -> None:
            if what == "sending" and not kept:
                kept.append(done)
                server.kill()

        with pytest.MonkeyPatch.context() as patched:
            patched.setattr(push, "BATCH", 20)
            with pytest.raises(WorkspaceError) as lost:
                synced(ana, url, progress=kill)
        assert lost.value.code in LOST
        server.start_again()
        assert kept[0] <= rows(office_url, "SELECT count(*) - 30 FROM journal")[0][0]
        assert whole(office_url)
        synced(ana, url)
        assert rows(office_url, "SELECT count(*) FROM journal") == [
            (sum(mark.seq for mark in ana.vector().values()),)
        ]
    server.stop()


def test_two_who_send_the_same_at_once_send_it_once(tmp_path: Path, office_url: str) -> None:
    """Ben has what Ana wrote by a bundle; both bring it."""
    url = let_in(office_url, "ana", "researcher", "ES")
    first = a_country(tmp_path / "ana")
    ben = a_copy(first, tmp_path / "ben.irm", "Ben")
    ana = opened(first.path, "Ana")
    much(ana)
    ben.merge(ana.outgoing(ben.vector()))
    sent = ben.outgoing({})

    synced(ana, url)
    with Office(url) as office, office.connected() as connection:
        assert push.push_entries(connection, sent, stale=False, progress=lambda *_: None) == 0
    assert synced(ben, url).pushed == 0
    ana.close()
    ben.close()
