"""Cleaning never loses what a person can read; numbers sort as people count; names fit any disk."""

import random
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irm_desktop.domain.text import (
    clean,
    file_name,
    fold,
    is_composed,
    natural_key,
    sort_key,
)

IN_ORDER = [
    "1", "1.1", "1.1.a", "1.2", "1.10", "2", "2.1", "2.1a", "2.9", "2.10", "3", "007a", "10", "11",
    "A1", "A2", "A10", "B1", "D5",
]  # fmt: skip


@given(st.text())
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@given(st.text())
def test_clean_text_is_normal_and_holds_no_controls(text: str) -> None:
    cleaned = clean(text)

    assert unicodedata.is_normalized("NFC", cleaned)
    assert not any(
        unicodedata.category(char) in ("Cc", "Cs") and char not in "\n\t" for char in cleaned
    )


@given(st.text(st.characters(exclude_categories=["Cc", "Cs", "Cn", "Zl", "Zp"])))
def test_readable_text_reads_the_same(text: str) -> None:
    assert clean(text) == unicodedata.normalize("NFC", text)


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("a\r\nb\rc", "a\nb\nc"),
        ("bell\x07 tab\t", "bell tab\t"),
        ("=1+1", "=1+1"),
        ("e\u0301", "é"),
        ("مرحبا 👩‍👩‍👧", "مرحبا 👩‍👩‍👧"),
        ("a\ud800b", "ab"),
        ("no\u00a0break", "no\u00a0break"),
    ],
)
def test_clean(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned


def test_numbers_sort_as_people_count() -> None:
    shuffled = IN_ORDER[:]
    random.Random(7).shuffle(shuffled)

    assert sorted(shuffled, key=natural_key) == IN_ORDER
    assert sorted(shuffled, key=sort_key) == IN_ORDER


@given(st.lists(st.from_regex(r"[0-9A-D]{1,3}(\.[0-9a-c]{1,2}){0,3}", fullmatch=True)))
def test_database_key_orders_as_the_key_in_memory(numbers: list[str]) -> None:
    by_text = [sort_key(number) for number in sorted(numbers, key=sort_key)]
    by_parts = [sort_key(number) for number in sorted(numbers, key=natural_key)]

    assert by_text == by_parts


@given(st.text(max_size=300))
def test_file_name_is_never_empty_reserved_or_a_path(text: str) -> None:
    name = file_name(text)

    assert name
    assert len(name) <= 121
    assert not set(name) & set('<>:"/\\|?*\n')
    assert name.split(".")[0].casefold() not in {"con", "nul", "aux", "prn", "com1", "lpt9"}
    assert name not in (".", "..")


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text) or not text.isascii()


def test_fold_compares_without_case_accents_and_blanks() -> None:
    assert fold("  Año\n de  ENVÍO ") == "ano de envio"


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_bytes_tell_composed_text_as_unicode_does(text: str) -> None:
    assert is_composed(text) == unicodedata.is_normalized("NFC", text)


def test_every_character_is_told_composed_as_unicode_does() -> None:
    for point in (*range(0xD800), *range(0xE000, 0x30000)):
        char = chr(point)
        assert is_composed(f"a{char}b") == unicodedata.is_normalized("NFC", f"a{char}b"), hex(point)
