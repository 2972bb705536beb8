"""Sentences under the cursor, commitments with a key, kinds of evidence, and the minutes."""

from dataclasses import replace

import pytest

from irm_desktop.domain.evidence_records import Interview
from irm_desktop.domain.interviews import (
    PINNED,
    ground_of,
    minutes,
    names_institution,
    pinned,
    sentence_at,
)
from irm_desktop.domain.records import Commitment


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("One. Two|.", "Two."),
        ("One. Two.|", "Two."),
        ("One. Two. |", "Two."),
        ("On|e. Two.", "One."),
        ("One.| Two.", "One."),
        ("One. |Two.", "Two."),
        ("No full stop yet|", "No full stop yet"),
        ("In Art. 20.1 it says 3.5 %.|", "20.1 it says 3.5 %."),
        ("He said “never.” Then he left|.", "Then he left."),
        ("He said “never.”|", "He said “never.”"),
        ("Who? She.|", "She."),
        ("First line\nsecond line|", "second line"),
        ("第一句。第二句。|", "第二句。"),
        ("من يقرر؟ الوزارة.|", "الوزارة."),
        ("|", ""),
        ("  |  ", ""),
    ],
)
def test_the_sentence_of_the_cursor(text: str, said: str) -> None:
    cursor = text.index("|")
    words = text.replace("|", "")

    start, end = sentence_at(words, cursor)

    assert words[start:end] == said


def a_commitment(number: int, lead: str = "", supporting: str = "") -> Commitment:
    return Commitment(
        f"c{number}",
        "p",
        number,
        str(number),
        "Title",
        lead_institution=lead,
        supporting_institutions=supporting,
    )


def test_the_institutions_commitments_come_before_those_without_evidence() -> None:
    plan = [
        a_commitment(1),
        a_commitment(2, "Ministry of Finance"),
        a_commitment(3),
        a_commitment(4, supporting="IGAE (Ministry of Finance)"),
        a_commitment(5),
    ]

    assert pinned(plan, ["ministry of finance"], unsupported={"c5"}) == (
        "c2", "c4", "c5", "c1", "c3",
    )  # fmt: skip
    assert pinned(plan, ["Ministry of Finance"], first="c3")[:2] == ("c3", "c2")
    assert pinned(plan, ["", " "]) == ("c1", "c2", "c3", "c4", "c5")


def test_no_more_commitments_have_a_key_than_there_are_digits() -> None:
    assert len(pinned([a_commitment(n) for n in range(20)], [])) == PINNED == 9


@pytest.mark.parametrize(
    ("institutions", "name", "same"),
    [
        ("Ministerio de Hacienda y Administraciones Públicas", "ministerio de hacienda", True),
        ("Ministry of Finance", "Ministry of Health", False),
        ("Ministry of Finance", "", False),
        ("Ministry of Finance", "of", False),
    ],
)
def test_an_institution_is_known_by_its_words(institutions: str, name: str, same: bool) -> None:
    assert names_institution(institutions, name) is same


@pytest.mark.parametrize(
    ("sector", "ground"),
    [
        ("government", "government"),
        ("civil_society", "civil_society"),
        ("academia", "civil_society"),
        ("private_sector", "civil_society"),
        ("other", ""),
        ("", ""),
    ],
)
def test_whoever_speaks_for_no_government_speaks_for_civil_society(
    sector: str, ground: str
) -> None:
    assert ground_of(sector) == ground


def test_minutes_count_to_the_end_or_to_now() -> None:
    held = Interview("i", "s", "p", "1", began="2016-03-04T10:05:00+01:00")

    assert minutes(held, "2016-03-04T10:42:59+01:00") == 37
    assert minutes(held, "2016-03-04T09:10:00+00:00") == 5
    ended = replace(held, ended="2016-03-04T10:06:30+01:00")
    assert minutes(ended, "2016-03-05T10:00:00+01:00") == 1
    assert minutes(replace(held, began=""), "2016-03-04T10:42:00+01:00") == 0
