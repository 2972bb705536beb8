"""Random editing of texts in a workspace: no excerpt points at other words unflagged."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from irm_desktop.domain.evidence_records import Excerpt
from irm_desktop.domain.excerpts import Anchor, Located, anchor
from irm_desktop.storage import excerpts as module
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_filled_workspace, a_plan

BEGIN = "yes no\nyes, the register\nno yes"
_WORDS = st.sampled_from(["yes", "no", " ", "\n", "yes no", "the register", "é", "قال"])
_TEXTS = st.lists(_WORDS, max_size=6).map("".join)
_EDIT = st.tuples(
    st.sampled_from(["insert", "delete", "replace", "double", "move", "lines"]),
    st.integers(0, 80),
    st.integers(0, 80),
    _TEXTS,
)
_STEPS = st.lists(
    st.one_of(
        _EDIT,
        st.tuples(st.just("quote"), st.integers(0, 80), st.integers(1, 12), st.just("")),
        st.tuples(st.sampled_from(["undo", "redo"]), st.just(0), st.just(0), st.just("")),
    ),
    min_size=2,
    max_size=12,
)
Step = tuple[str, int, int, str]


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    with a_filled_workspace(tmp_path_factory.mktemp("edits"), a_plan(1)) as made:
        yield made


def _edited(text: str, step: Step) -> str:
    kind, start, end, new = step
    start, end = sorted((start % (len(text) + 1), end % (len(text) + 1)))
    if kind == "insert":
        return text[:start] + new + text[start:]
    if kind == "delete":
        return text[:start] + text[end:]
    if kind == "replace":
        return text[:start] + new + text[end:]
    if kind == "double":
        return text[:end] + text[start:end] + text[end:]
    if kind == "lines":
        return text.replace("\n", "\n\n") if "\n\n" not in text else text.replace("\n\n", "\n")
    return text[:start] + text[end:] + text[start:end]


def _apply(workspace: Workspace, source: str, step: Step) -> None:
    text = workspace.source(source).text
    if step[0] == "undo":
        if workspace.undo_sentence and "Source" not in workspace.undo_sentence:
            workspace.undo()
    elif step[0] == "redo":
        workspace.redo()
    elif step[0] == "quote":
        start = step[1] % (len(text) + 1)
        words = text[start : start + step[2]]
        if words.strip():
            workspace.add_excerpt(source, words, start=start)
    else:
        workspace.set_fields("source", source, {"text": _edited(text, step)})


def _check(text: str, excerpt: Excerpt) -> None:
    if excerpt.state in ("moved", "lost"):
        return
    assert excerpt.state == "in_place"
    end = excerpt.start + len(excerpt.text)
    assert text[excerpt.start : end] == excerpt.text
    assert text[: excerpt.start].endswith(excerpt.before)
    assert text[end:].startswith(excerpt.after)


def _run(workspace: Workspace, steps: list[Step]) -> None:
    member = workspace.members()[0].id
    source = workspace.add_source(member, kind="document", text=BEGIN).created
    words: dict[str, str] = {}
    for step in steps:
        _apply(workspace, source, step)
        text = workspace.source(source).text
        for one in workspace.excerpts(source):
            assert words.setdefault(one.id, one.text) == one.text  # its words never change
            _check(text, one)


_SETTINGS = settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow])


@given(_STEPS)
@_SETTINGS
def test_no_edit_leaves_an_excerpt_at_other_words(workspace: Workspace, steps: list[Step]) -> None:
    _run(workspace, steps)


def _always(old: str, new: str, excerpt: Excerpt) -> Anchor:
    """Wrong: it takes every excerpt along by as much as the text has grown."""
    start = max(0, excerpt.start + len(new) - len(old))
    return anchor(new, start, len(excerpt.text))


def test_the_test_finds_a_workspace_that_carries_excerpts_wrongly(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "carried", _always)
    monkeypatch.setattr(module, "locate", lambda host, one: Located("in_place", one.start))

    @given(_STEPS)
    @settings(_SETTINGS, max_examples=200, database=None, phases=[Phase.generate])
    def run(steps: list[Step]) -> None:
        _run(workspace, steps)

    with pytest.raises(AssertionError):
        run()


def test_excerpts_of_an_interview_go_along_with_the_edits_of_its_notes(
    workspace: Workspace,
) -> None:
    interview = workspace.add_interview(workspace.plans()[0].id, consent="on_record").created
    note = workspace.add_note(interview, "They said: we use it daily.").created
    source = workspace.interview(interview).source_id
    made = workspace.add_excerpt(source, "we use it daily", note_id=note).created
    workspace.write_note(note, "On Monday they said: we use it daily. Then they left.")
    assert workspace.excerpt(made).state == "in_place"
    workspace.write_note(note, "On Monday they said: we used it daily. Then they left.")
    assert workspace.excerpt(made).state == "lost"
    workspace.delete("note", note)
    assert workspace.excerpts(source) == ()
