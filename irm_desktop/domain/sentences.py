"""Where sentences end, among the tokens of a text (`domain.diff.tokens`).

Merging asks whether two edits touched the same sentence. Where that is in doubt, two sentences are
taken as one: then a person looks at the edits, which costs less than a sentence nobody wrote.
"""

import re
from collections.abc import Sequence

_ENDS = frozenset("!?…؟۔。！？।")
_STOPS = frozenset("..")  # ends a sentence, or an abbreviation
_CLOSERS = frozenset("\"'”’»›)]}*_“「」』")
_OPENERS = frozenset("\"'“‘«‹([{*_¿¡„「『")
_STARTERS = frozenset("-*+#>|")  # of a line: an item, a heading, a quotation, a row
_NOTE = re.compile(r"\[@|\^\[")
_FEW = 12  # signs that are looked at behind a stop, and before what may be a capital
_SHORT = """
art arts cf cfr chap eg etc fig ie incl vs no nos núm num nr pp par para sec seç tab vol vols
mr mrs ms dr prof mm mme mmes mlle sr sra srta st ste ed eds approx ca op cit ibid ext inc ltd
dept gov gen col jr
"""
_ABBREVIATIONS = frozenset(_SHORT.split())


def sentence_numbers(parts: Sequence[str]) -> list[int]:
    """The number of the sentence of each token, from 0. What follows a sentence on its line, and
    the blanks after it, belong to it."""
    numbers: list[int] = []
    number = place = 0
    while place < len(parts):
        end = _end(parts, place)
        if end:
            numbers += [number] * (end - place)
            number += 1
            place = end
        else:
            numbers.append(number)
            place += 1
    return numbers


def ends_sentence(parts: Sequence[str]) -> bool:
    """Whether some tokens, blanks at their end aside, end as a sentence does."""
    rest = len(parts)
    while rest and (parts[rest - 1].isspace() or _closes(parts, rest - 1)):
        rest -= 1
        if parts[rest] in _ENDS or parts[rest] in _STOPS:
            return True
    return False


def _end(parts: Sequence[str], place: int) -> int:
    """Where the sentence ends of which `parts[place]` may be the last sign; 0 where it is not."""
    sign = parts[place]
    if sign == "\n":
        return _line_end(parts, place)
    if sign not in _ENDS and sign not in _STOPS:
        return 0
    if sign in _STOPS and place and _is_short(parts[place - 1]):
        return 0
    after = place + 1
    while after < len(parts) and after - place < _FEW and _closes(parts, after):
        after += 1
    begin = after
    while begin < len(parts) and parts[begin] != "\n" and parts[begin].isspace():
        begin += 1
    if begin == len(parts) or parts[begin] == "\n":
        # At the end of a line the next one says whether it goes on.
        return begin if begin == len(parts) or _begins(parts, begin + 1) else 0
    if begin == after and sign in _STOPS:
        return 0  # within a word: www.example.org
    return begin if sign in "。！？" or _begins(parts, begin) else 0


def _closes(parts: Sequence[str], place: int) -> bool:
    part = parts[place]
    if part.isspace() and part != "\n" and place + 1 < len(parts):
        return _NOTE.match(parts[place + 1]) is not None  # a citation behind the stop
    return part in _ENDS or part in _STOPS or part in _CLOSERS or bool(_NOTE.match(part))


def _begins(parts: Sequence[str], place: int) -> bool:
    """Whether a sentence may begin here: with a capital, or a letter that has none."""
    last = min(place + _FEW, len(parts))
    while place < last and (parts[place] in _OPENERS or parts[place].isspace()):
        if parts[place] == "\n":
            return True
        place += 1
    if place == len(parts):
        return True
    first = parts[place][0]
    return (first.isalpha() and not first.islower()) or first in _STARTERS


def _line_end(parts: Sequence[str], place: int) -> int:
    """A line feed ends a sentence before an empty line, and before a line that begins a block;
    elsewhere the sentence may go on."""
    after = place + 1
    while after < len(parts) and parts[after].isspace():
        if parts[after] == "\n":
            break
        after += 1
    if after == len(parts):
        return after
    first = parts[after]
    if first == "\n":
        while after < len(parts) and parts[after].isspace():
            after += 1
        return after
    numbered = first.isdigit() and parts[after + 1 : after + 2] in ([")"], ["."])
    return after if first in _STARTERS or numbered else 0


def _is_short(word: str) -> bool:
    """Whether a stop after the word may be that of an abbreviation or initial."""
    return word.casefold() in _ABBREVIATIONS or (len(word) == 1 and word.isalpha())
