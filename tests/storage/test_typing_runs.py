"""What a run of typing does not swallow: the moment in which much of a text goes."""

import pytest

from irm_desktop.storage.workspace import Workspace


@pytest.mark.parametrize("left", ["", "A"])
def test_a_text_that_goes_while_one_types_comes_back_alone(spain: Workspace, left: str) -> None:
    subject = spain.commitment_ids()[0]
    for text in ("A", "A reason", "A reason that holds", left):
        spain.set_fields("commitment", subject, {"theme": text}, typing=True)
        spain.set_reason(subject, "specificity", text, typing=True)
        spain.set_fields("commitment", subject, {"short_title": text}, typing=True)
    spain.undo()
    assert spain.commitment(subject).short_title == "A reason that holds"
    spain.undo()
    assert spain.ratings(subject)["specificity"].reason == "A reason that holds"


def test_an_emptied_reason_is_a_step_of_its_own(spain: Workspace) -> None:
    subject = spain.commitment_ids()[0]
    for text in ("It", "It can be checked.", "", "New"):
        spain.set_reason(subject, "specificity", text, typing=True)
    spain.undo()
    assert spain.ratings(subject)["specificity"].reason == "It can be checked."
    spain.undo()
    assert "specificity" not in spain.ratings(subject)
    assert spain.redo() is not None
    assert spain.ratings(subject)["specificity"].reason == "It can be checked."
