"""Titles and their like have one line, whoever writes them."""

from irm_desktop.storage.workspace import Workspace

PASTED = "  Publish\nall   grants\r\n"


def test_a_new_commitment_has_a_title_of_one_line(spain: Workspace) -> None:
    plan = spain.plans()[0].id
    made = spain.add_commitment(plan, " 9\n", PASTED, short_title=PASTED, text="One\ntwo")
    commitment = spain.commitment(made.created)
    assert (commitment.number, commitment.title) == ("9", "Publish all grants")
    assert (commitment.short_title, commitment.text) == ("Publish all grants", "One\ntwo")


def test_a_title_and_institutions_are_written_on_one_line(spain: Workspace) -> None:
    subject = spain.commitment_ids()[0]
    names = ("title", "short_title", "number", "lead_institution", "supporting_institutions")
    spain.set_fields("commitment", subject, dict.fromkeys(names, PASTED))
    commitment = spain.commitment(subject)
    assert {getattr(commitment, name) for name in names} == {"Publish all grants"}
