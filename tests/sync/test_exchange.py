"""The exchange folder: everybody ends with everything, whatever is lost on the way."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from pathlib import Path

import pytest

from irm_desktop.domain.merge_records import UNKNOWN
from irm_desktop.storage.workspace import Workspace
from irm_desktop.sync import exchange_leaving
from irm_desktop.sync.exchange_folder import Exchanged, exchange
from irm_desktop.sync.exchange_look import look
from tests.builders import a_filled_workspace, a_plan
from tests.sync.people import Person, a_copy, refused, some_people


@dataclass
class Laptop:
    person: Person
    workspace: Workspace
    folder: Path

    def exchanges(self, **more: bool) -> Exchanged:
        one = self.person
        return exchange(self.workspace, self.folder, one.me, one.colleagues, **more)

    def writes(self, title: str, number: int = 0) -> None:
        found = self.workspace.commitment_ids()[number]
        self.workspace.set_fields("commitment", found, {"title": title})

    def title(self, number: int = 0) -> str:
        return self.workspace.commitment(self.workspace.commitment_ids()[number]).title

    def own_files(self) -> list[Path]:
        return sorted(self.folder.glob(f"*-{self.person.card.key}-*.irmb"))


@pytest.fixture
def laptops(tmp_path: Path) -> Iterator[tuple[Laptop, ...]]:
    """Three people with a copy each, and one folder that all reach."""
    people = some_people(tmp_path / "people", "Ana", "Ben", "Carl")
    folder = tmp_path / "shared"
    folder.mkdir()
    with a_filled_workspace(tmp_path, a_plan(3)) as first:
        paths = [a_copy(first, tmp_path / one.name) for one in people]
    made = tuple(
        Laptop(one, one.opens(path), folder) for one, path in zip(people, paths, strict=True)
    )
    yield made
    for one in made:
        one.workspace.close()


def rounds(laptops: tuple[Laptop, ...], times: int = 2) -> None:
    for _ in range(times):
        for one in laptops:
            one.exchanges()


def test_everybody_has_everything(laptops: tuple[Laptop, ...]) -> None:
    ana, ben, carl = laptops
    ana.writes("Ana's", 0)
    ben.writes("Ben's", 1)
    carl.writes("Carl's", 2)

    rounds(laptops)

    vectors = [one.workspace.vector() for one in laptops]
    assert vectors[0] == vectors[1] == vectors[2]
    assert [[one.title(n) for n in range(3)] for one in laptops] == [
        ["Ana's", "Ben's", "Carl's"]
    ] * 3


def test_a_second_round_leaves_and_takes_nothing(laptops: tuple[Laptop, ...]) -> None:
    laptops[0].writes("Ana's")
    rounds(laptops, 3)
    before = {one.name: one.read_bytes() for one in laptops[0].folder.iterdir()}

    done = [one.exchanges() for one in laptops]

    assert [(one.taken, one.left, one.notices) for one in done] == [((), (), ())] * 3
    assert {one.name: one.read_bytes() for one in laptops[0].folder.iterdir()} == before


def test_what_is_taken_is_told_with_who_sent_it(laptops: tuple[Laptop, ...]) -> None:
    ana, ben, _ = laptops
    ana.writes("Ana's")
    left = ana.exchanges()

    done = ben.exchanges()

    assert len(left.left) == 1
    assert [one.preview.source for one in done.taken] == ["Ana"]
    assert ben.title() == "Ana's"
    assert done.left == ()  # all that Ben has lies there already


def test_files_that_all_have_go(laptops: tuple[Laptop, ...]) -> None:
    ana, *_ = laptops
    for number in range(5):
        ana.writes(f"version {number}")
        rounds(laptops)

    assert [len(one.own_files()) for one in laptops] == [1, 1, 1]


def test_what_was_lost_on_the_way_is_left_again(laptops: tuple[Laptop, ...]) -> None:
    ana, ben, carl = laptops
    ana.writes("first", 0)
    ana.exchanges()
    ana.writes("second", 1)
    ana.exchanges()
    for path in ana.own_files()[:1]:
        path.unlink()

    waits = ben.exchanges()
    ana.exchanges()
    rounds((ben, carl))

    assert waits.notices == (
        "Something from Ana follows what has not come to this folder yet. It is taken up by itself "
        "as soon as that is here.",
    )
    assert (ben.title(0), carl.title(1)) == ("first", "second")


def test_who_goes_back_to_a_backup_comes_to_everything_again(
    laptops: tuple[Laptop, ...], tmp_path: Path
) -> None:
    """Carl is silent, so what Ana left stays there, and Ben sees no need to leave it again."""
    ana, ben, _ = laptops
    rounds((ana, ben))
    backup = a_copy(ana.workspace, tmp_path / "backup")
    ana.writes("Ana's, lost with her disk", 0)
    ben.writes("Ben's", 1)
    rounds((ana, ben))
    with ana.person.opens(backup) as restored:
        again = Laptop(ana.person, restored, ana.folder)
        seen = look(restored, ana.folder, ana.person.me, ana.person.colleagues)
        done = again.exchanges()
        rounds((again, ben))

        assert ([one.source for one in seen.came], seen.following) == (["Ana"], 1)
        assert [one.preview.source for one in done.taken] == ["Ana", "Ben"]
        assert again.title(0) == "Ana's, lost with her disk"
        assert restored.vector() == ben.workspace.vector()


def test_what_somebody_says_last_counts_by_whatever_clock(
    laptops: tuple[Laptop, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All clocks were ahead when Ana said how far she is; then she went back to a backup."""
    ana, ben, carl = laptops
    rounds(laptops)
    backup = a_copy(ana.workspace, tmp_path / "backup")
    ben.writes("Ben's", 1)
    with monkeypatch.context() as patched:
        patched.setattr(exchange_leaving, "datetime", NineDaysAhead)
        rounds((ben, carl, ana, ben))
        ben.writes("Ben's too", 2)
        rounds((ben, carl, ana, ben))
        ana.writes("Ana's", 0)
        rounds((ana, ben))  # it stays for Carl, and says how far she was
    with ana.person.opens(backup) as restored:
        again = Laptop(ana.person, restored, ana.folder)
        rounds((again, ben))

        assert [again.title(n) for n in range(3)] == ["Ana's", "Ben's", "Ben's too"]


class NineDaysAhead(datetime):
    """A clock that is wrong."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> "NineDaysAhead":
        return super().now(tz) + timedelta(days=9)


def test_what_was_lost_is_left_again_though_another_has_it(laptops: tuple[Laptop, ...]) -> None:
    """Carl says that he has it, and brings it to nobody."""
    ana, ben, carl = laptops
    rounds(laptops)
    ana.writes("Ana's")
    rounds((ana, carl), 1)
    for path in ana.own_files():
        path.unlink()

    rounds((carl, ana, ben), 1)

    assert ben.title() == "Ana's"


def test_a_silent_colleague_still_finds_everything(laptops: tuple[Laptop, ...]) -> None:
    ana, ben, carl = laptops
    for number in range(30):
        ana.writes(f"Ana's {number}", 0)
        ben.writes(f"Ben's {number}", 1)
        rounds((ana, ben), 1)

    assert len(ana.own_files()) <= 21
    carl.exchanges()

    assert (carl.title(0), carl.title(1)) == ("Ana's 29", "Ben's 29")


def test_a_colleague_who_comes_later_can_read_all(
    laptops: tuple[Laptop, ...], tmp_path: Path
) -> None:
    ana, ben, _ = laptops
    ana.writes("before Dora came")
    rounds((ana, ben))
    dora = Person("Dora", tmp_path / "people" / "dora")
    dora.knows(ana.person, ben.person)
    ana.person.knows(dora)
    copy = a_copy(ben.workspace, tmp_path / "Dora")
    with dora.opens(copy) as opened:
        of_dora = Laptop(dora, opened, ana.folder)
        ana.writes("after Dora came", 1)
        ana.exchanges()
        done = of_dora.exchanges()

        assert done.taken
        assert of_dora.title(1) == "after Dora came"


def test_somebody_unknown_is_asked_about(laptops: tuple[Laptop, ...], tmp_path: Path) -> None:
    ana, ben, _ = laptops
    ben.person.colleagues.remove("Ana")
    ana.writes("Ana's")
    ana.exchanges()

    done = ben.exchanges()

    assert [one.code for asked in done.questions for one in asked.preview.questions] == [UNKNOWN]
    assert done.taken == ()
    assert ben.title() != "Ana's"


def test_damaged_files_are_told_and_harm_nothing(laptops: tuple[Laptop, ...]) -> None:
    ana, ben, carl = laptops
    ana.writes("Ana's", 0)
    (left,) = ana.exchanges().left
    left.write_bytes(left.read_bytes()[: left.stat().st_size // 2])
    carl.writes("Carl's", 2)
    carl.exchanges()

    done = ben.exchanges()

    assert [one for one in done.notices if left.name in one]
    assert (ben.title(2), ben.title(0)) == ("Carl's", "Commitment number 1")
    ana.exchanges()
    ben.exchanges()
    assert ben.title(0) == "Ana's"


def test_copies_that_a_cloud_makes_of_files_harm_nothing(laptops: tuple[Laptop, ...]) -> None:
    """Some are cut off, one is a folder, one is empty."""
    ana, ben, _ = laptops
    ana.writes("Ana's", 0)
    (left,) = ana.exchanges().left
    content = left.read_bytes()
    left.with_name(f"{left.stem} (conflicted copy 2026-11-24).irmb").write_bytes(content)
    left.with_name(f"{left.stem} (1).irmb").write_bytes(content[:2000])
    left.with_name(f"{left.stem}.irmb.tmp").write_bytes(content[:10])
    left.with_name(f".{left.name}.icloud").write_bytes(b"")
    left.with_name("folder.irmb").mkdir()
    ben.folder.joinpath("empty.irmb").write_bytes(b"")

    done = ben.exchanges()
    again = ben.exchanges()

    assert ben.title(0) == "Ana's"
    assert [one.change.sentence for one in done.taken] == ["What Ana sent taken up: 1 change"]
    assert again.taken == ()
    assert len(done.notices) == len(again.notices) == 3
    ben.writes("Ben's", 1)
    ben.exchanges()
    ana.exchanges()
    assert ana.title(1) == "Ben's"
    assert not list(ana.folder.glob(f"*{ana.person.card.key}*(1).irmb"))  # its own, and broken


def test_a_folder_that_cannot_be_written_gives_what_is_there(
    laptops: tuple[Laptop, ...], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    ana, ben, _ = laptops
    ana.writes("Ana's", 0)
    ana.exchanges()
    ben.writes("Ben's", 1)
    report = tmp_path / "Spain 2.docx"
    report.write_bytes(b"PK a report")
    real = Path.open

    def refusing(self: Path, mode: str = "r", *more: object, **rest: object) -> object:
        if "r" not in mode and ben.folder in self.parents:
            raise PermissionError(13, "Permission denied", str(self))
        return real(self, mode, *more, **rest)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", refusing)
    one = ben.person
    done = exchange(ben.workspace, ben.folder, one.me, one.colleagues, reports=[report])

    assert len(done.taken) == 1
    assert ben.title(0) == "Ana's"
    assert (done.left, done.reports) == ((), ())
    assert done.held


def test_a_workspace_in_the_folder_is_refused(laptops: tuple[Laptop, ...]) -> None:
    ana, *_ = laptops
    ana.folder = ana.workspace.path.parent

    with refused("workspace-inside") as caught:
        ana.exchanges()

    assert caught.value.message == (
        "plans.irm lies in the exchange folder itself, where a cloud could damage it while it is "
        "open. Move it to a folder of your own, then exchange again."
    )


def test_a_folder_that_is_not_there_is_told(laptops: tuple[Laptop, ...], tmp_path: Path) -> None:
    laptops[0].folder = tmp_path / "stick"

    with refused("folder-missing"):
        laptops[0].exchanges()


def test_take_alone_leaves_nothing_and_leave_alone_takes_nothing(
    laptops: tuple[Laptop, ...],
) -> None:
    ana, ben, _ = laptops
    ana.writes("Ana's", 0)
    ana.exchanges(take=False)
    ben.writes("Ben's", 1)

    leaving = ben.exchanges(take=False)
    title = ben.title(0)
    before = set(ben.folder.iterdir())
    taking = ben.exchanges(leave=False)

    assert (leaving.taken, len(leaving.left), title) == ((), 1, "Commitment number 1")
    assert len(taking.taken) == 1
    assert set(ben.folder.iterdir()) == before


def test_reports_lie_beside(laptops: tuple[Laptop, ...], tmp_path: Path) -> None:
    ana, ben, _ = laptops
    report = tmp_path / "Spain 2.docx"
    report.write_bytes(b"PK a report")

    left = exchange(
        ana.workspace, ana.folder, ana.person.me, ana.person.colleagues, reports=[report]
    )

    assert [one.name for one in left.reports] == ["Spain 2.docx"]
    assert [one.read_bytes() for one in ben.exchanges().there] == [b"PK a report"]


def test_the_report_of_another_is_left_alone(laptops: tuple[Laptop, ...], tmp_path: Path) -> None:
    ana, ben, _ = laptops
    report = tmp_path / "Spain 2.docx"
    for one, content in ((ana, b"PK of Ana"), (ben, b"PK of Ben"), (ben, b"PK of Ben")):
        report.write_bytes(content)
        exchange(one.workspace, one.folder, one.person.me, one.person.colleagues, reports=[report])

    there = {one.name: one.read_bytes() for one in (ana.folder / "reports").iterdir()}
    assert there == {"Spain 2.docx": b"PK of Ana", "Spain 2 (2).docx": b"PK of Ben"}


def test_without_a_confirmed_colleague_nothing_is_left(
    laptops: tuple[Laptop, ...], tmp_path: Path
) -> None:
    ana, *_ = laptops
    ana.person = Person("Ana", tmp_path / "elsewhere")

    done = ana.exchanges()

    assert done.notices == ("Nothing was left: there is no confirmed colleague who could read it.",)
    assert list(ana.folder.iterdir()) == []
