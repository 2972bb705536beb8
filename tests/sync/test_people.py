"""Keys of our own, cards, the short code, the list of colleagues."""

import json
import stat
import sys
from pathlib import Path

import pytest

from irm_desktop.errors import NotFound
from irm_desktop.sync import boxes
from irm_desktop.sync.colleagues import Colleagues
from irm_desktop.sync.identity import Card, card_of, own_identity, save_card, short_code
from tests.sync.people import Person, refused, some_people


@pytest.fixture
def ana(tmp_path: Path) -> Person:
    return Person("Ana", tmp_path / "ana")


@pytest.fixture
def ben(tmp_path: Path) -> Person:
    return Person("Ben", tmp_path / "ben")


def test_keys_are_made_once(ana: Person) -> None:
    again = own_identity("Ana Núñez", ana.me and ana.folder)

    assert (again.secret, again.signing) == (ana.me.secret, ana.me.signing)
    assert again.card == Card("Ana Núñez", ana.card.recipient, ana.card.verify)
    assert again.card.key == ana.card.key


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no such rights")
def test_nobody_else_may_read_them(ana: Person) -> None:
    assert ana.me
    assert stat.S_IMODE((ana.folder / "identity.json").stat().st_mode) == 0o600
    assert [one.name for one in ana.folder.iterdir()] == ["identity.json"]


def test_they_are_never_told(ana: Person) -> None:
    told = f"{ana.me!r} {ana.me} {ana.card.text}"

    assert ana.me.secret not in told
    assert ana.me.signing.hex() not in told


@pytest.mark.parametrize("content", [b"", b"{}", b"[1]", b"\xff", b'{"format": "irm-desktop'])
def test_damaged_keys_are_not_replaced_unseen(ana: Person, content: bytes) -> None:
    ana.folder.mkdir()
    file = ana.folder / "identity.json"
    file.write_bytes(content)

    with refused("identity-damaged") as caught:
        own_identity("Ana", ana.folder)

    assert "Put a copy of it in its place" in caught.value.message
    assert file.read_bytes() == content


def test_keys_of_a_newer_version_are_left_alone(ana: Person) -> None:
    assert ana.me
    file = ana.folder / "identity.json"
    file.write_text(json.dumps(json.loads(file.read_bytes()) | {"version": 2}))

    with refused("newer"):
        own_identity("Ana", ana.folder)


def test_a_card_is_one_line_and_comes_back(ana: Person, tmp_path: Path) -> None:
    save_card(ana.card, tmp_path / "ana.txt")
    text = (tmp_path / "ana.txt").read_text()

    assert text == f"{ana.card.text}\n"
    assert card_of(text) == ana.card
    assert card_of(f"My card is this:\n {text[:40]}\n{text[40:]}\n\nBest, Ana") == ana.card


def test_one_wrong_letter_is_noticed(ana: Person) -> None:
    text = ana.card.text
    for at in range(9, len(text), 7):
        wrong = text[:at] + ("x" if text[at] != "x" else "y") + text[at + 1 :]
        with refused("no-card"):
            card_of(wrong)


@pytest.mark.parametrize("text", ["", "Ana", "irm-card:", "irm-card:e30.00000000"])
def test_what_is_no_card_is_told(text: str) -> None:
    with refused("no-card") as caught:
        card_of(text)

    assert caught.value.message.endswith("Copy the whole line that your colleague sent.")


def test_both_see_the_same_code(ana: Person, ben: Person, tmp_path: Path) -> None:
    carl = Person("Carl", tmp_path / "carl")
    code = short_code(ana.card, ben.card)

    assert code == short_code(ben.card, ana.card)
    assert [len(group) for group in code.split()] == [4, 4, 4, 4]
    assert code.replace(" ", "").isdecimal()
    assert code != short_code(ana.card, carl.card)
    assert code == short_code(Card("Annie", ana.card.recipient, ana.card.verify), ben.card)


def test_a_code_costs_work() -> None:
    """Else somebody between the two could look for cards that give the same code."""
    assert boxes.CODE_MEMORY >= 64 * 1024 * 1024
    assert boxes.CODE_PASSES >= 3


def test_colleagues_are_added_confirmed_renamed_and_removed(ana: Person, ben: Person) -> None:
    known = ana.colleagues
    added = known.add(ben.card, note="met in Lima")
    again = known.add(ben.card)
    confirmed = known.confirm("ben")
    renamed = known.rename("Ben", "Benjamín")

    assert (added.confirmed, confirmed.confirmed) == (False, True)
    assert again == added
    assert known.find("benjamin") == renamed
    assert known.find(ben.card.key[:8]) == renamed
    assert [one.note for one in Colleagues(known.path).list()] == ["met in Lima"]
    known.remove("Benjamín")
    assert known.list() == ()
    with pytest.raises(NotFound):
        known.find("Ben")


def test_two_of_a_name_are_told_apart_by_their_keys(ana: Person, tmp_path: Path) -> None:
    bens = [Person("Ben", tmp_path / name) for name in ("laptop", "office")]
    ana.knows(*bens)

    with refused("ambiguous"):
        ana.colleagues.find("Ben")
    assert len(ana.colleagues.named("Ben")) == 2
    assert ana.colleagues.find(bens[1].card.key).card == bens[1].card


def test_a_card_that_calls_itself_as_the_key_of_another_is_not_confirmed_in_their_place(
    ana: Person, ben: Person, tmp_path: Path
) -> None:
    eve = Person("Eve", tmp_path / "eve").card
    ana.colleagues.add(ben.card)
    ana.colleagues.add(Card(ben.card.key, eve.recipient, eve.verify))

    assert ana.colleagues.confirm(ben.card.key).card == ben.card
    assert [one.card for one in ana.colleagues.confirmed()] == [ben.card]


def test_who_was_confirmed_can_be_doubted(ana: Person, ben: Person) -> None:
    ana.knows(ben)

    assert not ana.colleagues.doubt("Ben").confirmed
    assert ana.colleagues.confirmed() == ()


def test_a_stranger_who_takes_over_a_signature_key_is_not_confirmed(tmp_path: Path) -> None:
    """A card made of Ben's key to prove signatures and of a recipient of somebody else."""
    ana, ben, eve = some_people(tmp_path, "Ana", "Ben", "Eve")
    mixed = Card("Aaron", eve.card.recipient, ben.card.verify)
    ana.colleagues.add(mixed)

    found = ana.colleagues.by_verify(ben.card.verify)

    assert found is not None
    assert (found.card, found.confirmed) == (ben.card, True)


@pytest.mark.parametrize("content", [b"", b"{}", b'{"format":1,"version":"a"}', b"\xff\xfe"])
def test_a_damaged_list_is_told_and_left(ana: Person, ben: Person, content: bytes) -> None:
    ana.knows(ben)
    ana.colleagues.path.write_bytes(content)

    with refused("colleagues-damaged"):
        ana.colleagues.list()
    with refused("colleagues-damaged"):
        ana.colleagues.add(ben.card)
    assert ana.colleagues.path.read_bytes() == content


def test_a_name_is_one_line_of_bounded_length(ana: Person) -> None:
    card = card_of(Card("Be\nn\x07 " + "n" * 500, ana.card.recipient, ana.card.verify).text)

    assert card.name.startswith("Be n nnn")
    assert len(card.name) == 100


@pytest.mark.parametrize("name", ["A\u200bna", "Ana\u200d", "\u202eAna\u202c", "\ufeffAna", "<Ana"])
def test_a_name_holds_nothing_that_nobody_sees(ana: Person, name: str) -> None:
    """Else a stranger would look like Ana without being called her namesake."""
    assert card_of(Card(name, ana.card.recipient, ana.card.verify).text).name == "Ana"
