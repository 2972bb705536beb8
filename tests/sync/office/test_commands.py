"""`office` and `sync`, run as another program does."""

import json
from pathlib import Path

import pytest

from tests.command_line import SAMPLE_TABLE, irm
from tests.sync.office.offices import rows, url_as
from tests.sync.office.serving import Server

WORDS = "seven tulips in march"


@pytest.fixture
def empty(postgres: Server, request: pytest.FixtureRequest) -> str:
    """The address of a database in which nothing was set up."""
    name = f"empty_{abs(hash(request.node.name)) % 10**9}"
    postgres.run(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)", f"CREATE DATABASE {name}")
    return postgres.url(name)


def a_workspace(folder: Path, name: str = "georgia.irm") -> Path:
    path = folder / name
    assert irm("new", path).status == 0
    assert irm("import", path, SAMPLE_TABLE).status in (0, 1)
    return path


def test_an_office_is_set_up_and_people_are_let_in_and_out(empty: str, tmp_path: Path) -> None:
    file = tmp_path / "password"
    file.write_text(f"{WORDS}\n")

    made = irm("office", "init", empty, "--person", "Our office")
    assert (made.status, made.err) == (0, "")
    assert made.out.endswith("is ready for version 0.1.0.\n")
    granted = irm("office", "grant", empty, "lia", "--as", "researcher", "--country", "GE,AM",
                  "--password-file", file)  # fmt: skip
    assert granted.out == "lia is researcher in AM, GE.\n"
    listed = irm("office", "list", empty, "--json").json
    assert listed["name"] == "Our office"
    assert [one["name"] for one in listed["people"]] == ["lia"]
    assert irm("office", "revoke", empty, "lia", "--country", "AM").out == (
        "lia is researcher in GE.\n"
    )
    assert irm("office", "revoke", empty, "lia").out == "lia may no longer come in.\n"
    assert irm("office", "upgrade", empty).status == 0


def test_a_laptop_syncs_and_another_is_made_from_the_office(empty: str, tmp_path: Path) -> None:
    irm("office", "init", empty)
    irm("office", "grant", empty, "staff1", "--as", "staff", "--no-password")
    url = url_as(empty, "staff1")
    first = a_workspace(tmp_path)

    sent = irm("sync", first, url, "--json")
    assert sent.status == 0
    assert sent.json["sent"] == rows(empty, "SELECT count(*) FROM journal")[0][0] > 100
    again = irm("sync", first, url)
    assert again.out.startswith("Nothing new: staff1@this computer/")
    made = irm("sync", tmp_path / "other.irm", url)
    assert made.err.startswith("Made other.irm as a copy of georgia of ")
    both = [irm("list", path, "--json").json for path in (first, tmp_path / "other.irm")]
    assert both[0]["members"] == both[1]["members"]


def test_what_cannot_be_done_is_one_sentence(empty: str, tmp_path: Path) -> None:
    first = a_workspace(tmp_path)
    for words, said in (
        (("sync", first, "postgresql://a:b@/x"), "The address of the office holds a password"),
        (("sync", first, "http://office.example.org"), "This is not the address of an office"),
        (("sync", first, empty), "postgres@this computer/"),
        (("sync", first, f"postgresql://a@/x?host={tmp_path}"), "The office database"),
        (("office", "lend", empty), "Say `office init|grant|revoke|list|upgrade URL`."),
        (("office", "grant", empty), "`office grant URL` needs who it is about."),
    ):
        done = irm(*words)
        assert done.status == 2
        assert done.err.startswith(said), done.err
        assert len(done.err.splitlines()) == 1
        assert "Traceback" not in done.err


def test_nobody_can_be_asked_for_a_new_password(empty: str) -> None:
    irm("office", "init", empty)

    done = irm("office", "grant", empty, "eva", "--as", "staff")

    assert done.status == 2
    assert done.err == (
        "The password is typed in a terminal alone: run this command in one, or name a file that "
        "holds it (--password-file).\n"
    )
    assert json.loads(irm("office", "list", empty, "--json").out)["people"] == []
