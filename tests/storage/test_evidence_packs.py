"""What of a journal is given out as evidence, and what is withheld."""

import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from irm_desktop.domain.evidence_pack import PackEntry, read_line
from irm_desktop.domain.journal_chain import FIRST, NotedHead, faults, head_named
from irm_desktop.errors import UserError, WorkspaceError
from irm_desktop.export.evidence_pack import write_pack
from irm_desktop.storage.workspace import Workspace
from tests.builders import the_library
from tests.encrypting import an_encrypted_workspace
from tests.packing import OPEN, SECRETS, a_worked_workspace
from tests.sealing import PASSPHRASE, a_sealed_person, cheap_seal
from tests.storage.test_chain import execute
from tests.storage.two_copies import two_copies

__all__ = ["cheap_seal"]


@pytest.fixture
def worked(tmp_path: Path) -> Iterator[Workspace]:
    with a_worked_workspace(tmp_path) as workspace:
        yield workspace


def given(pack_entries: tuple[PackEntry, ...]) -> str:
    return "\n".join(one.line for one in pack_entries if not one.link.withheld)


def test_people_and_interviews_are_withheld_as_their_hashes(worked: Workspace) -> None:
    pack = worked.evidence_pack()
    kinds = {one.link.entity for one in pack.entries if not one.link.withheld}
    assert kinds.isdisjoint({"stakeholder", "interview", "note", "excerpt", "support"})
    assert {"commitment", "rating", "source", "attachment"} <= kinds  # the law and its file
    everything = given(pack.entries) + "".join(one.label for one in pack.entries)
    everything += "".join(one.sentence for one in pack.operations)
    assert [word for word in SECRETS if word in everything] == []
    assert "Law 19/2013" in everything
    assert [(file.name, file.size) for file in pack.files] == [("law.txt", len(OPEN))]
    assert not pack.whole
    assert pack.withheld > 20


def test_the_chain_goes_on_over_what_is_withheld(worked: Workspace) -> None:
    pack = worked.evidence_pack()
    links = [read_line(one.line) for one in pack.entries]
    assert list(faults(links)) == []
    assert pack.head == worked.journal_head().hash == links[-1].hash
    assert len(links) == worked.journal_head().entries
    first = next(number for number, link in enumerate(links) if link.withheld)
    assert list(faults([*links[:first], *links[first + 1 :]])) != []


def test_a_whole_pack_withholds_nothing_but_what_stands_under_keys(worked: Workspace) -> None:
    pack = worked.evidence_pack(whole=True)
    assert (pack.whole, pack.withheld) == (True, 0)
    text = given(pack.entries)
    assert "they sold it" in text
    assert "Núñez" not in text
    assert {file.name for file in pack.files} == {"law.txt", "taped.txt"}
    assert all(one.sentence for one in pack.operations)


def test_what_once_hung_on_an_interview_stays_withheld(worked: Workspace) -> None:
    """Deleted, undone or moved away: its entries are in the journal for ever."""
    interview = worked.interviews()[0]
    worked.delete("interview", interview.id)
    pack = worked.evidence_pack()
    assert [word for word in SECRETS if word in given(pack.entries)] == []


@pytest.mark.usefixtures("cheap_seal")
def test_entries_with_the_name_of_a_sealed_person_are_withheld(worked: Workspace) -> None:
    subject = worked.commitment_ids()[1]
    worked.rate(subject, "specificity", "low", reason="As Zoé Quirós told us")
    worked.rate(subject, "specificity", "low", reason="As we were told")
    a_sealed_person(worked, "Zoé Quirós")
    with pytest.raises(WorkspaceError) as caught:
        worked.evidence_pack()
    assert caught.value.code == "names-unchecked"
    before = worked.evidence_pack(unchecked=True)
    assert "Quirós" in given(before.entries)
    worked.open_seal(PASSPHRASE, "Evidence")
    pack = worked.evidence_pack()
    assert "Quirós" not in given(pack.entries)
    assert "As we were told" in given(pack.entries)
    assert (pack.files, pack.files_out) == ((), 1)
    with pytest.raises(WorkspaceError) as caught:
        worked.evidence_pack(whole=True)
    assert caught.value.code == "sealed-names"
    assert caught.value.message.startswith(
        "The names of sealed people stand in 1 entry of the journal, so nothing was written."
    )


def test_the_head_says_where_the_journal_stands(tmp_path: Path, worked: Workspace) -> None:
    before = worked.journal_head()
    worked.rate(worked.commitment_ids()[1], "specificity", "low")
    after = worked.journal_head()
    assert before.hash != after.hash
    assert before.entries < after.entries
    assert worked.verify_journal([NotedHead(before.hash, "a note"), head_named(after.hash)]) == ()
    with Workspace.create(tmp_path / "new.irm", actor="Ana", library=the_library()) as new:
        assert (new.journal_head().hash, new.journal_head().entries) == (FIRST, 0)
        assert new.evidence_pack().entries == ()


@pytest.mark.parametrize("digits", ["", "12", "z" * 64, "a" * 63])
def test_what_is_no_head_is_refused(digits: str) -> None:
    with pytest.raises(UserError) as caught:
        head_named(digits)
    assert caught.value.code == "usage"


def test_a_head_may_be_typed_as_it_was_printed() -> None:
    assert head_named("AB " * 32).hash == "ab" * 32


def test_an_end_that_was_taken_off_is_found_by_the_newest_backup(worked: Workspace) -> None:
    worked.keep_backup("asked")
    worked.close()
    execute(
        worked.path,
        "DELETE FROM journal WHERE place > (SELECT max(place) - 2 FROM journal)",
    )
    with Workspace.open(worked.path, actor="Eve", library=the_library(), read_only=True) as opened:
        found = [one for one in opened.verify_journal() if one.code == "journal-shortened"]
    assert len(found) == 1
    assert found[0].message.startswith("The journal does not hold the entry that the backup of 20")
    assert found[0].proposal == (
        "Compare it with that file before you go on; restoring an older backup explains it too."
    )


def test_the_journal_of_an_encrypted_workspace_is_verified_and_packed(tmp_path: Path) -> None:
    with an_encrypted_workspace(tmp_path) as workspace:
        workspace.rate(workspace.commitment_ids()[0], "specificity", "high", reason="Because")
        workspace.keep_backup("asked")
        assert workspace.verify_journal() == ()
        pack = workspace.evidence_pack()
        assert list(faults([read_line(one.line) for one in pack.entries])) == []
        assert "Because" in given(pack.entries)


def test_a_file_whose_bytes_are_damaged_is_named(worked: Workspace) -> None:
    (file,) = worked.evidence_pack().files
    worked.close()
    execute(worked.path, "UPDATE blobs SET data = x'00'")
    with (
        Workspace.open(worked.path, actor="Eve", library=the_library()) as opened,
        pytest.raises(WorkspaceError) as caught,
    ):
        opened.kept_file(file.sha256)
    assert caught.value.message.startswith("The file law.txt is not as it was added")


def test_a_restored_workspace_is_not_held_against_the_past_it_left(worked: Workspace) -> None:
    worked.keep_backup("asked")
    worked.close()
    execute(
        worked.path,
        "DELETE FROM journal WHERE place > (SELECT max(place) - 2 FROM journal)",
    )
    with Workspace.open(worked.path, actor="Eve", library=the_library()) as opened:
        assert "journal-shortened" in {one.code for one in opened.verify_journal()}
        opened.keep_backup("restore")  # as restoring an older backup does
        assert "journal-shortened" not in {one.code for one in opened.verify_journal()}


def test_a_pack_says_what_nobody_has_settled(spain: Workspace, tmp_path: Path) -> None:
    with two_copies(spain) as copies:
        (one, *_) = copies.ana.commitment_ids()
        copies.ana.set_fields("commitment", one, {"title": "Open budget"})
        copies.ben.set_fields("commitment", one, {"title": "Budget portal"})
        assert copies.ana.evidence_pack().unsettled == 0
        copies.exchange()
        pack = copies.ana.evidence_pack()
        assert write_pack(pack, tmp_path / "pack.zip", copies.ana.kept_file) == ()
        values = {entry.value for entry in pack.entries}
    assert pack.unsettled == 1
    assert values >= {'"Open budget"', '"Budget portal"'}
    with zipfile.ZipFile(tmp_path / "pack.zip") as made:
        for part in ("README.txt", "index.html"):
            told = " ".join(made.read(part).decode().split())
            assert "Conflicts that nobody has settled: 1." in told
        assert json.loads(made.read("manifest.json"))["unsettled"] == 1
