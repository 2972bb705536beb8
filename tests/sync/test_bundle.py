"""Bundles between people: what one sends the other has afterwards, and nobody else reads it."""

import io
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from irm_desktop.domain.merge_records import UNKNOWN
from irm_desktop.storage.change_set import ChangeSet, Odd
from irm_desktop.sync.bundle import open_source, read_bundle, read_copy, write_bundle
from tests.builders import a_filled_workspace, a_plan, a_workspace
from tests.encrypting import an_encrypted_workspace
from tests.sealing import a_person
from tests.sync.people import Person, a_copy, refused, some_people

PDF = b"%PDF-1.7 minutes of the meeting"


def title_of(person: Person, path: Path) -> str:
    with person.opens(path) as opened:
        return opened.commitment(opened.commitment_ids()[0]).title


@pytest.fixture
def two(tmp_path: Path) -> tuple[Person, Person]:
    ana, ben = some_people(tmp_path / "people", "Ana", "Ben")
    return ana, ben


def test_what_ana_sends_ben_has(two: tuple[Person, Person], tmp_path: Path) -> None:
    ana, ben = two
    bundle = tmp_path / "for-ben.irmb"
    with (
        a_filled_workspace(tmp_path, a_plan(3)) as of_ana,
        ben.opens(a_copy(of_ana, tmp_path / "ben")) as of_ben,
    ):
        first = of_ana.commitment_ids()[0]
        of_ana.set_fields("commitment", first, {"title": "Open the registers"})
        write_bundle(of_ana.outgoing(of_ben.vector()), bundle, ana.me, [ben.card])
        arrived = read_bundle(bundle, ben.me, ben.colleagues)
        of_ben.merge(arrived)

        assert (arrived.source, arrived.name, arrived.doubts) == ("Ana", "for-ben.irmb", ())
        assert of_ben.commitment(first).title == "Open the registers"
        assert of_ben.vector() == of_ana.vector()
        assert not of_ben.check()


def test_a_bundle_is_the_change_set(two: tuple[Person, Person], tmp_path: Path) -> None:
    ana, ben = two
    bundle = tmp_path / "all.irmb"
    with a_filled_workspace(tmp_path, a_plan(2)) as of_ana:
        source = of_ana.add_source(of_ana.members()[0].id, kind="document", title="Minutes")
        of_ana.attach(source.created, "minutes.pdf", io.BytesIO(PDF))
        a_person(of_ana, "Maria Pérez")
        sent = of_ana.outgoing()
        written = write_bundle(sent, bundle, ana.me, [ben.card])
        found = read_bundle(bundle, ben.me, ben.colleagues)

        assert list(found.entries) == list(sent.entries)
        assert [dict(one) for one in found.operations] == [dict(one) for one in sent.operations]
        assert (found.since, found.until, found.workspace) == (sent.since, sent.until, of_ana.id)
        assert found.keys == sent.keys
        assert len(found.keys) == 1
        assert [found.read(one) for one in found.files] == [PDF]  # type: ignore[misc]
        assert (written.entries, written.files) == (len(sent.entries), 1)
        assert written.size == bundle.stat().st_size == len(found.data)
        assert written.sha256 == found.sha256


def test_only_who_it_is_for_reads_a_bundle(two: tuple[Person, Person], tmp_path: Path) -> None:
    ana, ben = two
    carl = Person("Carl", tmp_path / "people" / "carl")
    bundle = a_bundle(ana, [ben], tmp_path)

    with refused("not-for-you") as caught:
        read_bundle(bundle, carl.me, carl.colleagues)

    assert caught.value.message == (
        "sent.irmb is locked for others, so nothing of it can be read here. Send your card to who "
        "made it, and ask for a bundle that is made for you."
    )
    assert b"Commitment" not in bundle.read_bytes()
    assert read_bundle(bundle, ana.me, ana.colleagues).source == "Ana"  # who sent it reads it too


def a_bundle(sender: Person, to: list[Person], folder: Path, name: str = "sent.irmb") -> Path:
    folder.mkdir(exist_ok=True)
    with a_filled_workspace(folder, a_plan(2), name=f"{name}.irm") as workspace:
        a_person(workspace, "Maria Pérez")
        write_bundle(workspace.outgoing(), folder / name, sender.me, [one.card for one in to])
    return folder / name


def test_a_sender_without_a_confirmed_card_is_a_doubt(
    two: tuple[Person, Person], tmp_path: Path
) -> None:
    ana, _ = two
    carl = Person("Carl", tmp_path / "people" / "carl")
    bundle = a_bundle(ana, [carl], tmp_path)

    stranger = read_bundle(bundle, carl.me, carl.colleagues)
    carl.knows(ana, confirmed=False)
    listed = read_bundle(bundle, carl.me, carl.colleagues)
    carl.colleagues.confirm("Ana")
    confirmed = read_bundle(bundle, carl.me, carl.colleagues)

    assert stranger.source == listed.source == "somebody who says to be Ana"
    assert [one.code for one in (*stranger.doubts, *listed.doubts)] == [UNKNOWN, UNKNOWN]
    assert listed.doubts[0].sentence == (
        "sent.irmb says it comes from Ana, whose card is in your list but not confirmed: compare "
        "the short code first. Nothing is taken up until you agree."
    )
    assert (confirmed.source, confirmed.doubts) == ("Ana", ())


def test_without_recipients_anybody_reads_it_and_no_key_is_in_it(
    two: tuple[Person, Person], tmp_path: Path
) -> None:
    ana, ben = two
    bundle = a_bundle(ana, [], tmp_path)

    found = read_bundle(bundle, ben.me, ben.colleagues)

    assert (found.keys, found.source) == ({}, "Ana")
    assert len(found.entries) > 10


def test_a_whole_workspace_is_a_source_too(two: tuple[Person, Person], tmp_path: Path) -> None:
    _, ben = two
    with a_filled_workspace(tmp_path, a_plan(2)) as of_ana:
        copy = a_copy(of_ana, tmp_path / "ben")
        a_person(of_ana, "Maria Pérez")
        first = of_ana.commitment_ids()[0]
        of_ana.set_fields("commitment", first, {"title": "Open the registers"})
        taken = a_copy(of_ana, tmp_path / "stick")
    before = taken.read_bytes()

    arrived = open_source(taken, ben.me, ben.colleagues)
    with ben.opens(copy) as of_ben:
        of_ben.merge(arrived)
        assert of_ben.commitment(first).title == "Open the registers"
        assert [one.name for one in of_ben.people()] == ["Maria Pérez"]
        assert of_ben.vector() == arrived.until

    assert taken.read_bytes() == before
    assert sorted(one.name for one in taken.parent.iterdir()) == [taken.name]


def test_an_encrypted_workspace_needs_its_key(tmp_path: Path) -> None:
    workspace = an_encrypted_workspace(tmp_path)
    key, entries = workspace._key, len(workspace.outgoing().entries)
    workspace.close()

    with refused("encrypted"):
        read_copy(workspace.path)
    assert len(read_copy(workspace.path, key).entries) == entries


@pytest.mark.parametrize("version", ["0001", "0002", "0003", "0004"])
def test_a_copy_of_an_older_version_needs_no_upgrade(version: str, tmp_path: Path) -> None:
    older = tmp_path / "older.irm"
    shutil.copy(Path(__file__).parent.parent / "databases" / f"{version}.irm", older)
    before = older.read_bytes()

    found = read_copy(older)

    assert len(found.entries) > 10
    assert found.until
    assert older.read_bytes() == before


def test_a_copy_of_a_newer_version_is_refused(tmp_path: Path) -> None:
    with a_workspace(tmp_path) as workspace:
        path = workspace.path
    content = bytearray(path.read_bytes())
    content[60:64] = (99).to_bytes(4, "big")
    path.write_bytes(content)

    with refused("newer"):
        read_copy(path)


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE journal SET value = x'00' WHERE place = 1",
        "UPDATE journal SET prev_hash = 7, actor = x'ff' WHERE place = 1",
        "INSERT INTO odd_entries (op_id, hash, rest) SELECT op_id, '', '{' FROM journal",
        "INSERT INTO odd_entries (op_id, hash, rest) SELECT op_id, '', '5' FROM journal",
    ],
)
def test_a_copy_in_which_somebody_wrote_by_hand_is_damaged(change: str, tmp_path: Path) -> None:
    with a_filled_workspace(tmp_path, a_plan(1)) as workspace:
        path = workspace.path
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(change)

    with refused("damaged"):
        read_copy(path)


def test_what_a_newer_version_says_is_kept(two: tuple[Person, Person], tmp_path: Path) -> None:
    ana, ben = two
    bundle = tmp_path / "sent.irmb"
    with a_filled_workspace(tmp_path, a_plan(1)) as of_ana:
        sent = with_news(of_ana.outgoing())
    write_bundle(sent, bundle, ana.me, [ben.card])

    found = read_bundle(bundle, ben.me, ben.colleagues)

    assert found.odd == sent.odd
    assert [found.hash_of(one) for one in found.entries] == [
        sent.hash_of(one) for one in sent.entries
    ]


def with_news(sent: ChangeSet) -> ChangeSet:
    """As a newer version sends it: the last entry says more than this version knows, the one before
    is withheld."""
    *_, withheld, more = sent.entries
    odd = {
        more.op_id: Odd(rest='["more",{"deep":[1,2.5,null]}]'),
        withheld.op_id: Odd(hash=sent.hash_of(withheld)),
    }
    bare = withheld._replace(value="null")
    return replace(sent, entries=(*sent.entries[:-2], bare, more), odd=odd)
