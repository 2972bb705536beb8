"""What follows something that has not arrived is put aside, and taken up once that is there."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from irm_desktop.domain.merge_records import NEWER, UNKNOWN, MergeQuestion
from irm_desktop.errors import WorkspaceError
from irm_desktop.storage.change_set import ChangeSet
from irm_desktop.storage.waiting import Waiting
from irm_desktop.storage.workspace import Workspace
from tests.builders import open_again
from tests.storage.copies import copies, lines, tables


class Post:
    """Bundles as bytes, and who reads them again."""

    def __init__(self) -> None:
        self._bundles: dict[str, ChangeSet] = {}
        self.unreadable: set[str] = set()

    def bundle(self, found: ChangeSet, name: str, **more: object) -> ChangeSet:
        facts = {"name": name, "sha256": f"hash of {name}", "data": name.encode(), **more}
        made = replace(found, **facts)  # type: ignore[arg-type]
        self._bundles[name] = made
        return made

    def __call__(self, waiting: Waiting) -> ChangeSet:
        if waiting.name in self.unreadable:
            raise WorkspaceError("This is not for you.", "not-for-you")
        assert waiting.data == waiting.name.encode()
        return self._bundles[waiting.name]


@pytest.fixture
def mail(spain: Workspace, tmp_path: Path) -> Iterator[SimpleNamespace]:
    """Three bundles of Ben's, each of what came after the one before."""
    with copies(spain, tmp_path, "Ben") as (ana, ben):
        post, made, one = Post(), [], ben.commitment_ids()[0]
        for number in range(3):
            ben = open_again(ben, actor="Ben")
            since = ben.vector()
            ben.set_fields("commitment", one, {"title": f"Title {number}"})
            made.append(post.bundle(ben.outgoing(since), f"{number}.irmb"))
        yield SimpleNamespace(ana=ana, ben=ben, post=post, bundles=made, one=one)
        ben.close()


def test_a_bundle_that_follows_another_waits(mail: SimpleNamespace) -> None:
    before = lines(mail.ana)

    preview = mail.ana.look_into(mail.bundles[1])
    assert mail.ana.waiting_bundles() == ()
    done = mail.ana.merge(mail.bundles[1])

    assert done.waits
    assert done.preview.waits == preview.waits
    assert done.preview.waits == (
        "1.irmb follows something that has not arrived here. It is kept and taken up by itself as "
        "soon as that is here; ask Ben for what is missing, or for a bundle of everything."
    )
    assert lines(mail.ana) == before
    (waits,) = mail.ana.waiting_bundles()
    assert (waits.name, waits.source) == ("1.irmb", "Ben")
    assert mail.ana.waiting_bundle(waits.sha256).data == b"1.irmb"


def test_it_waits_once_and_over_a_closing(mail: SimpleNamespace) -> None:
    for _ in range(3):
        mail.ana.merge(mail.bundles[1])
    ana = open_again(mail.ana)

    assert len(ana.waiting_bundles()) == 1
    ana.close()


def test_all_that_waits_comes_along_in_one_step(mail: SimpleNamespace) -> None:
    ana, rows = mail.ana, tables(mail.ana)
    ana.merge(mail.bundles[2])
    ana.merge(mail.bundles[1])

    done = ana.merge(mail.bundles[0], (), mail.post)

    assert done.taken_up == ("1.irmb", "2.irmb")
    assert done.change.sentence == "What Ben sent taken up: 3 changes"
    assert ana.commitment(mail.one).title == "Title 2"
    assert tables(ana) == tables(mail.ben)
    assert ana.waiting_bundles() == ()
    assert not ana.check()
    ana.undo()
    assert tables(ana) == rows


def test_a_repeated_bundle_takes_up_what_waits(mail: SimpleNamespace) -> None:
    mail.ana.merge(mail.bundles[0])
    mail.ana.merge(mail.bundles[2])
    mail.ana.merge(mail.bundles[1])

    done = mail.ana.merge(mail.bundles[0], (), mail.post)

    assert done.taken_up == ("2.irmb",)
    assert done.preview.nothing
    assert tables(mail.ana) == tables(mail.ben)


def test_what_cannot_be_read_goes_on_waiting(mail: SimpleNamespace) -> None:
    mail.post.unreadable.add("1.irmb")
    mail.ana.merge(mail.bundles[2])
    mail.ana.merge(mail.bundles[1])

    done = mail.ana.merge(mail.bundles[0], (), mail.post)

    assert done.taken_up == ()
    assert mail.ana.commitment(mail.one).title == "Title 0"
    assert [one.name for one in mail.ana.waiting_bundles()] == ["2.irmb", "1.irmb"]
    assert not mail.ana.check()


def test_what_raises_a_question_goes_on_waiting(mail: SimpleNamespace) -> None:
    ana, post = mail.ana, mail.post
    ana.merge(post.bundle(mail.bundles[1], "1.irmb", newer=True))

    done = ana.merge(mail.bundles[0], (), post)

    assert done.taken_up == ()
    assert ana.commitment(mail.one).title == "Title 0"
    assert not ana.check()
    (waits,) = ana.waiting_bundles()
    ana.merge(post(ana.waiting_bundle(waits.sha256)), [NEWER])
    assert ana.commitment(mail.one).title == "Title 1"


def test_who_agreed_about_one_bundle_did_not_agree_about_another(mail: SimpleNamespace) -> None:
    ana, post = mail.ana, mail.post
    doubt = MergeQuestion(UNKNOWN, "It says it comes from Eve.")
    ana.merge(post.bundle(mail.bundles[1], "1.irmb", doubts=(doubt,)))

    first = post.bundle(mail.bundles[0], "0.irmb", doubts=(doubt,))
    done = ana.merge(first, [UNKNOWN], post)

    assert done.taken_up == ()
    assert ana.commitment(mail.one).title == "Title 0"
    assert [one.name for one in ana.waiting_bundles()] == ["1.irmb"]


def test_a_waiting_bundle_can_be_thrown_away(mail: SimpleNamespace) -> None:
    mail.ana.merge(mail.bundles[1])
    (waits,) = mail.ana.waiting_bundles()

    mail.ana.forget_waiting(waits.sha256)

    assert mail.ana.waiting_bundles() == ()
    assert mail.ana.waiting_bundle(waits.sha256) is None


def test_what_is_no_file_is_not_put_aside(mail: SimpleNamespace) -> None:
    done = mail.ana.merge(replace(mail.bundles[1], data=b""))

    assert done.waits
    assert mail.ana.waiting_bundles() == ()
