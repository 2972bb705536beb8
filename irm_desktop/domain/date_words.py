"""Dates and counts in the words of a report's language, where no locale library is at hand."""

from collections.abc import Mapping

_MONTHS: dict[str, tuple[str, ...]] = {
    "en": (
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ),
    "fr": (
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
        "octobre", "novembre", "décembre",
    ),
    "es": (
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
        "octubre", "noviembre", "diciembre",
    ),
    "ar": (
        "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر",
        "أكتوبر", "نوفمبر", "ديسمبر",
    ),
}  # fmt: skip


def date_words(iso: str, language: str) -> str:
    """`2014`, `2014-07` or `2014-07-01` as the language writes it; English for other languages."""
    months = _MONTHS.get(language, _MONTHS["en"])
    year, *rest = iso.split("-")
    if not rest:
        return year
    month = months[int(rest[0]) - 1]
    of = " de " if language == "es" else " "
    if len(rest) == 1:
        return f"{month}{of}{year}"
    day = "1er" if language == "fr" and int(rest[1]) == 1 else str(int(rest[1]))
    return f"{day}{of}{month}{of}{year}"


def counted(words: Mapping[str, str], noun: str, number: int) -> str:
    """`number` with the form of `noun` that the words have for it: one, two, few (3–10) or many."""
    if number == 1:
        form = "one"
    elif number == 2 and f"{noun}_two" in words:
        form = "two"
    elif 3 <= number % 100 <= 10 and f"{noun}_few" in words:
        form = "few"
    else:
        form = "many"
    return words[f"{noun}_{form}"].format(n=number)
