"""Excerpts in a workspace: kept in place by edits of their text, flagged where they cannot be."""

import pytest

from irm_desktop.errors import WorkspaceError
from irm_desktop.storage.workspace import Workspace

LAW = "Article 1. All registers are open.\nArticle 2. Registers are free of charge."


@pytest.fixture
def law(spain: Workspace) -> str:
    return spain.add_source(spain.members()[0].id, kind="law", key="law", text=LAW).created


def test_an_excerpt_keeps_its_place_and_its_words(spain: Workspace, law: str) -> None:
    made = spain.add_excerpt(
        law, "Registers are free of charge", locator="art. 2", language="en", translation="Gratis"
    )
    (found,) = spain.excerpts(law)
    assert made.sentence == "Excerpt of source law added"
    assert found.id == made.created
    assert (found.text, found.start, found.state) == (
        "Registers are free of charge", LAW.index("Registers"), "in_place",
    )  # fmt: skip
    assert (found.locator, found.language, found.translation) == ("art. 2", "en", "Gratis")
    assert (found.before, found.after) == (LAW[: found.start][-32:], ".")


def test_edits_around_carry_it_and_one_undo_takes_both_back(spain: Workspace, law: str) -> None:
    made = spain.add_excerpt(law, "Registers are free of charge").created
    spain.set_fields("source", law, {"text": "Preamble.\n" + LAW})
    found = spain.excerpt(made)
    assert (found.state, found.start) == ("in_place", LAW.index("Registers") + 10)
    spain.undo()
    assert spain.source(law).text == LAW
    assert spain.excerpt(made).start == LAW.index("Registers")


def test_an_edit_of_its_words_flags_it_and_keeps_them(spain: Workspace, law: str) -> None:
    made = spain.add_excerpt(law, "Registers are free of charge").created
    spain.set_fields("source", law, {"text": LAW.replace("free of charge", "cheap")})
    found = spain.excerpt(made)
    assert (found.state, found.text) == ("lost", "Registers are free of charge")
    with pytest.raises(WorkspaceError) as refused:
        spain.replace_excerpt(made)
    assert refused.value.message == (
        "The words of this excerpt do not stand in the text in one certain place. Mark them in "
        "the text anew, and delete this excerpt."
    )


def test_one_that_has_moved_can_be_confirmed_where_it_is(spain: Workspace, law: str) -> None:
    made = spain.add_excerpt(law, "Registers").created
    whole = spain.add_excerpt(law, "Registers are free of charge").created
    one, two = LAW.split("\n")
    spain.set_fields("source", law, {"text": f"{two}\n{one}"})
    assert spain.excerpt(made).state == "moved"
    assert spain.excerpt(whole).state == "in_place"  # nobody types a sentence twice by chance
    assert spain.replace_excerpt(made).sentence == "Place of excerpt 1 of source law confirmed"
    found = spain.excerpt(made)
    assert (found.state, found.start) == ("in_place", two.index("Registers"))
    assert not spain.replace_excerpt(made)


def test_other_words_at_the_place_are_refused(spain: Workspace, law: str) -> None:
    with pytest.raises(WorkspaceError) as refused:
        spain.add_excerpt(law, "Registers", start=3)
    assert refused.value.message == "Other words stand at this place by now. Mark the words again."
    with pytest.raises(WorkspaceError, match=r"^An excerpt needs words\. Mark some first\.$"):
        spain.add_excerpt(law, "  ")
    assert spain.excerpts(law) == ()


def test_words_of_a_source_that_has_no_text_here_are_free(spain: Workspace, law: str) -> None:
    book = spain.add_source(spain.members()[0].id, kind="document", title="Book").created
    spain.add_excerpt(book, "All is open", locator="p. 3")
    assert [one.state for one in spain.excerpts(book)] == ["free"]
