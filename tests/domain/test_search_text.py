"""Folding: what is written differently and meant alike is found alike."""

import random
import unicodedata

import pytest

from irm_desktop.domain.search_text import fold_text, words

ALIKE = [
    ("transparência", "transparencia"),
    ("Transparência", unicodedata.normalize("NFD", "transparência")),
    ("École", "ecole"),
    ("STRASSE", "Straße"),
    ("ﬁnancial oﬃce", "financial office"),
    ("İstanbul", "istanbul"),
    ("ISPARTA", "ısparta"),
    ("Łódź", "lodz"),
    ("København", "kobenhavn"),
    ("Ærlighet", "aerlighet"),
    ("Œuvre", "oeuvre"),
    ("ŞEFFAFLIK", "seffaflik"),
    ("ΔΙΑΦΆΝΕΙΑΣ", "διαφανειας"),
    ("Ёлка", "елка"),
    ("ＯＰＥＮ　ｄａｔａ", "open data"),
    ("ｵｰﾌﾟﾝﾃﾞｰﾀ", "オープンデータ"),
    ("개방", unicodedata.normalize("NFD", "개방")),
    ("مُحَمَّد", "محمد"),
    ("أحمد إدارة آفاق ٱلشفافية", "احمد اداره افاق الشفافيه"),
    ("مدرسة", "مدرسه"),
    ("على", "علي"),
    ("الشفافـــية", "الشفافية"),
    ("ﻣﺤﻤﺪ", "محمد"),  # the forms of old typesetting
    ("کتاب یک", "كتاب يك"),  # Persian letters
    ("۲۰۱۴ ٢٠١٥", "2014 2015"),
    ("٢٫١٠", "2.10"),
    ("שָׁלוֹם", "שלום"),
    ("trans\u00adparency zero\u200bwidth", "transparency zerowidth"),
    ("“data”", "data"),
    ("open-data", "open data"),
    ("l’État", "l etat"),
]


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_two_ways_of_writing_fold_alike(one: str, other: str) -> None:
    assert fold_text(one).split() == fold_text(other).split() != []


@pytest.mark.parametrize(
    ("one", "other"), [("resume", "resumes"), ("か", "が"), ("שלום", "שלומ"), ("2.10", "2.1")]
)
def test_other_words_stay_other(one: str, other: str) -> None:
    assert fold_text(one) != fold_text(other)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Commitment 2.10, not 2 or 10.", ["commitment", "2.10", "not", "2", "or", "10"]),
        ("In 2014.", ["in", "2014"]),
        ("2.10.", ["2.10"]),
        ("3.a and e.g. this", ["3", "a", "and", "e", "g", "this"]),
        ("ES-2", ["es", "2"]),
        ("10,000", ["10", "000"]),
        ("开放政府2014年", ["开", "放", "政", "府", "2014", "年"]),
        ("オープン data", ["オ", "ー", "プ", "ン", "data"]),
        ("개방 정부", ["개", "방", "정", "부"]),
        ("ข้อมา", list("ขอมา")),
        ("हिन्दी क्षेत्र", ["हिनदी", "कषेतर"]),  # the vowels stay, the virama goes
        ("a_b", ["a", "b"]),
        ("… – “”", []),
    ],
)
def test_a_text_is_cut_into_words(text: str, expected: list[str]) -> None:
    assert fold_text(text).split() == expected


POOL = "".join(
    chr(code)
    for first, last in (
        (0x20, 0x250), (0x300, 0x370), (0x370, 0x700), (0x900, 0x980), (0xE00, 0xE80),
        (0x1100, 0x1200), (0x2000, 0x2030), (0x3040, 0x3190), (0xFB00, 0xFB50), (0xFE70, 0xFEFF),
        (0xFF00, 0xFFEF), (0xAC00, 0xAC40), (0x4E00, 0x4E10),
    )
    for code in range(first, last)
)  # fmt: skip


@pytest.mark.parametrize("seed", range(20))
def test_the_words_with_places_are_those_of_the_index(seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(300):
        text = "".join(chance.choices(POOL, k=chance.randint(1, 14)))
        found = list(words(text))
        assert [word.text for word in found] == fold_text(text).split(), ascii(text)
        assert all(0 <= word.start < word.end <= len(text) for word in found), ascii(text)


@pytest.mark.parametrize("text", [one for pair in ALIKE for one in pair])
def test_a_word_folds_to_itself_where_it_stands(text: str) -> None:
    for word in words(text):
        assert fold_text(text[word.start : word.end]).split() == [word.text]


@pytest.mark.parametrize("text", ["Ñandú 2.10", "开放 data", "أحمد", "Straße"])
def test_what_is_folded_stays_when_it_is_folded_again(text: str) -> None:
    assert fold_text(fold_text(text)).split() == fold_text(text).split()
