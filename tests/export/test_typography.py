"""Unbroken blanks of French in a Word report, and nowhere else."""

from dataclasses import replace
from pathlib import Path

import pytest

from irm_desktop.export.typography import french, typeset
from tests.export.docx_parts import body_of, paragraphs_in
from tests.export.report_builders import a_report, with_passage
from tests.export.translated_builders import a_french_report


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("État : voté ; et après ?", "État~: voté~; et après~?"),
        ("Il dit « oui » !", "Il dit «~oui~»~!"),
        ("*Réalisation* : 12 %.", "*Réalisation*~: 12~%."),
        ("une note^[Cour : rapport]", "une note^[Cour~: rapport]"),
        ("https://example.org/?a=1;b", "https://example.org/?a=1;b"),
        ("| a | b |\n| :-- | :-: |", "| a | b |\n| :-- | :-: |"),
        ("voir :fin et a %20", "voir :fin et a %20"),
        ("Déjà\u00a0: lié", "Déjà~: lié"),
    ],
)
def test_blanks_before_high_marks_and_in_quotation_marks_hold(text: str, expected: str) -> None:
    assert french(text) == expected.replace("~", "\u00a0")


def test_only_french_is_changed() -> None:
    report = with_passage(a_report(1), "A colon : here")
    assert typeset(report) is report


def test_word_report_has_them_in_passages_and_labels(tmp_path: Path) -> None:
    report = with_passage(a_french_report(), "Le plan répond :\n\n- *une* loi ;\n- et 12 %.")
    report = replace(report, instrument_note="Non confirmé : ambition.")
    body = body_of(report, tmp_path)
    assert "Le plan répond\u00a0:" in paragraphs_in(body, "BodyText")
    assert paragraphs_in(body, "ListBullet")[:2] == ["une loi\u00a0;", "et 12\u00a0%."]
    assert "Non confirmé\u00a0: ambition." in paragraphs_in(body, "Note")
