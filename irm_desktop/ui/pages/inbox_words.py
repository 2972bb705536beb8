"""What the inbox says: what an item is, who speaks, how its place was found, what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from irm_desktop.ui.dates import day_words
from irm_desktop.ui.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from irm_desktop.domain.review_records import ReviewItem, Voice

_N = QT_TRANSLATE_NOOP
KINDS: dict[str, tuple[str, str]] = {  # icon, words
    "change": ("edit", _N("Inbox", "Text changed")),
    "value": ("spreadsheet", _N("Inbox", "Value changed")),
    "comment": ("interview", _N("Inbox", "Comment")),
    "added": ("added", _N("Inbox", "Added")),
    "removed": ("removed", _N("Inbox", "Removed")),
    "copied": ("copied", _N("Inbox", "Copied")),
    "outside": ("document", _N("Inbox", "Text outside the fields")),
    "note": ("note", _N("Inbox", "Note changed")),
    "format": ("text_size", _N("Inbox", "Only the look was changed")),
    "mangled": ("warning", _N("Inbox", "Changed by a spreadsheet program")),
    "unplaced": ("unplaced", _N("Inbox", "Place not found")),
}
ABOUT: dict[str, str] = {
    "added": _N("Inbox", "This was not in the copy that was sent. Taking it adds it to the plan."),
    "removed": _N(
        "Inbox",
        "This is gone from the file. Nothing was deleted here: take it to delete, or decline.",
    ),
    "label": _N(
        "Inbox",
        "The label of this field is gone from the file, which does not say what it is to hold. "
        "Nothing was changed here: decline it, or edit the result and take that.",
    ),
    "copied": _N("Inbox", "This stands in the file twice. What the second one says is shown here."),
    "outside": _N(
        "Inbox",
        "This text stands outside any field, so nothing of it can be taken by itself. Copy what "
        "you need, and answer.",
    ),
    "note": _N("Inbox", "The words of a note were changed."),
    "format": _N("Inbox", "No word was changed, only the look. Nothing has to be taken."),
    "mangled": _N("Inbox", "A spreadsheet program changed this cell, not a person."),
    "unplaced": _N(
        "Inbox",
        "Nobody can tell where this belongs. Copy what you need to its place, and answer.",
    ),
}
QUESTIONS: dict[str, str] = {
    "formula": _N("Inbox", "The cell holds a formula. Its result is shown; type what is meant."),
    "error": _N("Inbox", "The cell holds an error of a formula. Type what is meant."),
    "emptied": _N("Inbox", "The field came back empty. Take it only if it is meant to be empty."),
    "lost-zeros": _N("Inbox", "Zeros at the end or beginning were lost: 2.10 became 2.1."),
    "shifted-date": _N("Inbox", "The date was moved by a spreadsheet program. Type what is meant."),
    "cut": _N("Inbox", "The text ends where a spreadsheet program cuts long texts."),
    "lost-word": _N(
        "Inbox",
        "The cell is empty, where a word such as “None” was sent: some programs take such words "
        "for nothing.",
    ),
    "sorted-apart": _N(
        "Inbox",
        "A column was sorted and not the table, so the answers moved to other rows.",
    ),
    "other-language": _N("Inbox", "The answer came back in another language than it was sent in."),
    "ambiguous-date": _N("Inbox", "The date can be read both ways. Type the month as a word."),
    "ambiguous-number": _N("Inbox", "The number can be read both ways. Type what is meant."),
    "unknown": _N(
        "Inbox", "The number of the row is none of ours: it was typed or comes from elsewhere."
    ),
    "twin": _N("Inbox", "Something very like it is in the plan already. Look before you add it."),
    "not-on-scale": _N("Inbox", "The answer is not one of the scale. Choose one of its grades."),
}
WAYS: dict[str, str] = {
    "tag": _N("Inbox", "found by its label"),
    "code": _N("Inbox", "found by its code"),
    "wording": _N("Inbox", "matched by wording: check"),
}
TRACKED: dict[str, str] = {
    "yes": _N("Inbox", "tracked"),
    "no": _N("Inbox", "with tracking off"),
    "mixed": _N("Inbox", "tracked in part"),
}
STATES: dict[str, str] = {
    "open": _N("Inbox", "Open"),
    "taken": _N("Inbox", "Taken"),
    "adapted": _N("Inbox", "Taken, edited"),
    "declined": _N("Inbox", "Declined"),
    "asked": _N("Inbox", "Asked back"),
    "later": _N("Inbox", "Later"),
}
CONFLICT = _N("Inbox", "Conflict")
EDITED_SINCE = _N("Inbox", "Changed since it was sent")
AFTER_REVIEW = _N("Inbox", "Changed again after the review")
RESOLVED = _N("Inbox", "Resolved in the file by the reviewer")
REOPENED = _N("Inbox", "Open again: something new came to it")


def said(text: str) -> str:
    return QCoreApplication.translate("Inbox", text)


def word(words: dict[str, str], key: str) -> str:
    """The words of a key; nothing where there are none."""
    return said(words[key]) if key in words else ""


def icon_of(item: ReviewItem) -> str:
    return KINDS.get(item.kind, ("help", ""))[0]


def kind_word(item: ReviewItem) -> str:
    return said(KINDS[item.kind][1]) if item.kind in KINDS else item.kind


def names(voices: Sequence[Voice]) -> tuple[str, ...]:
    """Who speaks, each once; a file without a name speaks for itself."""
    return tuple(dict.fromkeys(one.who or one.file for one in voices if one.who or one.file))


def flags_of(item: ReviewItem) -> tuple[str, ...]:
    """What one has to know before one answers."""
    found = (
        (item.edited_since, EDITED_SINCE),
        (item.after_review, AFTER_REVIEW),
        (item.reopened, REOPENED),
        (item.resolved, RESOLVED),
    )
    return tuple(said(text) for there, text in found if there)


def about_word(item: ReviewItem) -> str:
    """What an item is, in a sentence, where that is not plain."""
    gone = item.kind == "removed" and bool(item.field)
    return word(ABOUT, "label" if gone else item.kind)


def question_word(code: str) -> str:
    """Why something cannot be applied by itself, as a sentence; nothing for what the kind of the
    item says. A code that is new here is shown as it is: nothing is kept from the person."""
    name = code.partition(":")[0]
    if not name or name in KINDS:
        return ""
    return word(QUESTIONS, name) or said("To be looked at: {code}").format(code=name)


def voice_word(voice: Voice, language: str) -> str:
    """Who, when, how it was changed, in which file, how its place was found."""
    when = day_words(voice.at, language)
    how, found = word(TRACKED, voice.tracked), word(WAYS, voice.way)
    return ", ".join(filter(None, (voice.who, when, how, voice.file, found)))
