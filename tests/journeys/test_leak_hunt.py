"""The leak hunt: sealed names, contacts and keys in no byte of anything the program leaves behind.

The same hunt finds them where names are stored as they are typed, and wherever they are planted.
"""

import base64
import io
import tempfile
import unicodedata
import zipfile
from pathlib import Path

import pytest

from irm_desktop.storage import seal_boxes
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_draft, a_plan, the_library
from tests.journeys.everything import NAME, NEW_PASSPHRASE, SECRETS, Made, command_line, make
from tests.journeys.leaks import Hunt, temporary
from tests.sealing import cheap_seal

__all__ = ["cheap_seal"]
pytestmark = pytest.mark.usefixtures("cheap_seal")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder in which everything lies that the program writes, wherever it thinks that is."""
    folder = tmp_path / "home"
    for name, value in temporary(folder).items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(tempfile, "tempdir", None)
    (folder / "work").mkdir()
    return folder


def switch_off(monkeypatch: pytest.MonkeyPatch) -> None:
    """Names stored as they are typed, as if there were no encryption."""
    monkeypatch.setattr(seal_boxes, "lock_text", lambda text, _key: text)
    monkeypatch.setattr(seal_boxes, "open_text", lambda text, _key: text)


def hunted(home: Path, made: Made) -> list[str]:
    return Hunt(SECRETS, made.keys).folder(home)


def test_nothing_leaks_from_a_workspace_that_used_everything(home: Path) -> None:
    made = make(home / "work")
    command_line(made)
    with Workspace.open(made.workspace, actor="Ana", library=the_library()) as workspace:
        workspace.set_person(made.people[0], remark="Written with the log open")
        hunt = Hunt(SECRETS, made.keys)
        assert hunt.folder(home) == []
        read = "\n".join(hunt.looked_at)
        for artefact in ("plans.irm-wal", "plans.irm-shm", "before.irm", "after.irm", "repair"):
            assert artefact in read
        for inside in ("en.docx > word/document.xml", "all.xlsx > xl/", "words of ", "all.ris"):
            assert inside in read
        workspace.open_seal(NEW_PASSPHRASE, "Nothing is lost either")
        assert workspace.sealed_name(made.people[0])[0] == NAME
        workspace.close_seal()
        assert workspace.check() == []
    assert hunted(home, made) == []


def test_the_hunt_finds_names_where_they_are_not_encrypted(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    switch_off(monkeypatch)
    made = make(home / "work")
    found = "\n".join(hunted(home, made))
    for secret in SECRETS:
        assert f"{secret} (" in found
    for place in ("plans.irm:", "before.irm:", "after.irm:"):
        assert place in found


def test_the_hunt_finds_keys_in_a_copy_that_was_left_as_it_was(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Workspace, "seal_copies", lambda _self, _paths: None)
    made = make(home / "work")
    found = hunted(home, made)
    assert any(one.startswith("work/before.irm: key of person") for one in found)
    assert not any("name (" in one for one in found)


def packed(content: bytes) -> bytes:
    """A deflated zip in a deflated zip, as an attachment of a document is."""
    for name in ("inner.txt", "outer.zip"):
        target = io.BytesIO()
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(name, content)
        content = target.getvalue()
    return content


@pytest.mark.parametrize("shape", ["NFC", "NFD"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("where", ["plain", "zip"])
def test_the_hunt_finds_what_is_planted(
    tmp_path: Path, shape: str, encoding: str, where: str
) -> None:
    content = ("x" * 999 + unicodedata.normalize(shape, NAME) + "x" * 99).encode(encoding)
    (tmp_path / "file").write_bytes(packed(content) if where == "zip" else content)
    assert Hunt({"name": NAME}).folder(tmp_path)


@pytest.mark.parametrize(
    "planted",
    [
        b"Zde\\u0148ka \\u00d1ufl\\u00f3rez Quintav\\u00e1z",  # JSON
        b"Zde&#328;ka &#209;ufl&#243;rez Quintav&#225;z",  # XML
        b"Zde%C5%88ka%20%C3%91ufl%C3%B3rez%20Quintav%C3%A1z",  # an address
        b"zdenka nuflorez quintavaz",  # as an index keeps it
        "zdeňka ñuflórez quintaváz".encode(),
    ],
)
def test_the_hunt_finds_a_name_however_it_is_written(tmp_path: Path, planted: bytes) -> None:
    (tmp_path / "file").write_bytes(b"..." + planted + b"...")
    assert Hunt({"name": NAME}).folder(tmp_path)


@pytest.mark.parametrize("offset", range(3))
def test_the_hunt_finds_a_name_in_base64(tmp_path: Path, offset: int) -> None:
    content = base64.b64encode(b"?" * offset + NAME.encode() + b"?????")
    (tmp_path / "file").write_bytes(content)
    assert Hunt({"name": NAME}).folder(tmp_path)


def test_the_hunt_finds_names_of_files(tmp_path: Path) -> None:
    (tmp_path / f"Interview {NAME}.txt").write_text("")
    assert Hunt({"name": NAME}).folder(tmp_path)


def test_the_hunt_finds_words_of_an_index(tmp_path: Path) -> None:
    with Workspace.create(tmp_path / "a.irm", actor="Ana", library=the_library()) as workspace:
        workspace.accept(a_draft(a_plan(1)))
        member = workspace.members()[0].id
        for title in ("Nuflo", "Nuflorez", "Nufloreza"):  # an index keeps their common letters once
            workspace.add_source(member, kind="document", title=f"{title} and others")
        workspace.catch_up()
        found = Hunt({"family name": "Ñuflórez"}).folder(tmp_path)
    assert any("words of" in one for one in found)
