"""Sources from a file: what is there already is told, and all come in one operation or none."""

from pathlib import Path

import pytest

from irm_desktop.domain.source_drafts import SourceDraft
from irm_desktop.errors import NotFound, WorkspaceError
from irm_desktop.export.ris import write_ris
from irm_desktop.importing.source_files import read_source_file
from irm_desktop.storage.workspace import Workspace

FILES = Path(__file__).resolve().parent.parent / "files" / "references"


def _member(workspace: Workspace) -> str:
    return workspace.members()[0].id


def _taken(workspace: Workspace, name: str) -> None:
    draft = read_source_file(FILES / name)
    new = [one.draft for one in workspace.preview_sources(draft) if one.is_new]
    workspace.accept_sources(_member(workspace), new, draft.file_name)


def test_all_come_in_one_operation_and_one_undo_takes_them_back(spain: Workspace) -> None:
    _taken(spain, "zotero.ris")
    assert spain.undo_sentence == "4 sources of zotero.ris added"
    keys = [one.key for one in spain.sources()]
    assert keys == ["nunez2015", "berg2014", "parliament1999", "ministry"]
    spain.undo()
    assert spain.sources() == ()
    spain.redo()
    assert [one.key for one in spain.sources()] == keys


def test_what_is_there_already_is_told_and_so_is_a_twin_in_the_file(spain: Workspace) -> None:
    _taken(spain, "zotero.ris")
    told = spain.preview_sources(read_source_file(FILES / "jabref.bib"))
    same = {one.draft.line: one.same.key for one in told if one.same is not None}
    assert same == {19: "berg2014", 30: "ministry"}
    twins = spain.preview_sources(read_source_file(FILES / "broken.ris"))
    assert [(one.draft.line, one.twin, one.is_new) for one in twins] == [
        (2, 0, True), (5, 0, True), (10, 2, False),
    ]  # fmt: skip


def test_the_same_file_twice_brings_nothing_new(spain: Workspace) -> None:
    for _ in range(2):
        _taken(spain, "jabref.bib")
    assert len(spain.sources()) == 6


def test_a_key_that_is_taken_is_made_anew(spain: Workspace) -> None:
    spain.add_source(_member(spain), kind="document", key="ACT", title="Another one")
    _taken(spain, "jabref.bib")
    keys = [one.key for one in spain.sources()]
    assert keys == ["ACT", "aalto2015", "berg:2014", "portal", "page2015", "act1999", "budget"]


def test_nothing_is_taken_where_one_cannot_be(spain: Workspace) -> None:
    drafts = [SourceDraft("document", {"title": "Good"}), SourceDraft("rumour", {"title": "Bad"})]
    with pytest.raises(WorkspaceError):
        spain.accept_sources(_member(spain), drafts, "x.ris")
    with pytest.raises(NotFound):
        spain.accept_sources("nowhere", drafts[:1], "x.ris")
    assert spain.sources() == ()
    assert not spain.accept_sources(_member(spain), [], "x.ris")


def test_what_is_written_as_ris_comes_back_as_it_was(spain: Workspace, tmp_path: Path) -> None:
    _taken(spain, "zotero.ris")
    _taken(spain, "jabref.bib")
    plan = spain.plans()[0].id
    spain.add_interview(plan, consent="on_record", began="2015-03-03T09:30:00+02:00")
    target = tmp_path / "out.ris"
    sources = [spain.source(one.id) for one in spain.sources()]
    assert write_ris(sources, target) == len(sources) - 1
    assert "interview" not in target.read_text("utf-8")
    draft = read_source_file(target)
    assert draft.findings == ()
    kept = (
        "key", "kind", "title", "author", "container", "publisher", "place", "number", "pages",
        "date", "url", "accessed", "language",
    )  # fmt: skip
    shown = [one for one in sources if one.kind != "interview"]
    for source, back in zip(shown, draft.sources, strict=True):
        before = {name: getattr(source, name) for name in kept}
        after = {name: back.fields.get(name, "") for name in kept if name not in ("kind", "date")}
        after |= {"kind": back.kind, "date": back.fields.get("date", source.date)}
        assert after == before
        for line in source.remark.split("\n"):
            assert line in str(back.fields.get("remark", ""))
