"""Where sentences end; in doubt they do not."""

import pytest

from irm_desktop.domain.diff import tokens
from irm_desktop.domain.sentences import ends_sentence, sentence_numbers


def sentences(text: str) -> list[str]:
    parts = tokens(text)
    numbers = sentence_numbers(parts)
    found = [""] * (numbers[-1] + 1 if numbers else 0)
    for part, number in zip(parts, numbers, strict=True):
        found[number] += part
    return found


@pytest.mark.parametrize(
    "expected",
    [
        ["The law passed. ", "It was new! ", "Was it?"],
        ["The law (art. 5) of Dr. Who and J. Smith passed. ", "So."],
        ["It cost 1.5 million. ", "Of 12. 3 were lost."],
        ["See www.example.org/a.b for more.[@law, art. 2] ", "Then [@b]. ", "End."],
        ["“Yes.” ", "He left… and came back. ", "(Really?) ", "**So** it was."],
        ["One line\ngoes on. ", "Two\n\n", "Three without a stop\n\n", "- item one\n", "2) item"],
        ["| a | b |\n", "|---|---|\n", "| c. D | e |"],
        ["صدر القانون في مارس. ", "ثم نُشر؟ ", "نعم."],
        ["法律通过。", "后来！"],
        [],
    ],
)
def test_sentences_of_a_text(expected: list[str]) -> None:
    assert sentences("".join(expected)) == expected


@pytest.mark.parametrize(
    ("text", "ends"),
    [("So.", True), ("So.) [@law]\n", True), ("So", False), ("", False), ("“So?” ", True)],
)
def test_whether_words_end_as_a_sentence(text: str, ends: bool) -> None:
    assert ends_sentence(tokens(text)) == ends
