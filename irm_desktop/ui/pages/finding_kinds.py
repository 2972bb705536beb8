"""The kinds of finding as the import page names them: title, what they mean, what will be done."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from irm_desktop.ui.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class FindingKind:
    """Texts are sources of the context FindingKinds; `said` translates them."""

    icon: str
    title: str
    meaning: str
    done: str  # one or two words: what the import does with it

    def said(self, text: str) -> str:
        return QCoreApplication.translate("FindingKinds", text)


KEPT = QT_TRANSLATE_NOOP("FindingKinds", "Kept as it is")
CLEANED = QT_TRANSLATE_NOOP("FindingKinds", "Cleaned")
LABEL_TAKEN = QT_TRANSLATE_NOOP("FindingKinds", "Label taken")
LEFT_OUT = QT_TRANSLATE_NOOP("FindingKinds", "Not a record")
MAPPED = QT_TRANSLATE_NOOP("FindingKinds", "Kept apart")
MATCHED = QT_TRANSLATE_NOOP("FindingKinds", "Matched")
WORDS_KEPT = QT_TRANSLATE_NOOP("FindingKinds", "Words kept")
NOTHING_WRITTEN = QT_TRANSLATE_NOOP("FindingKinds", "Not overwritten")
COMPUTED = QT_TRANSLATE_NOOP("FindingKinds", "Computed anew")

KINDS: dict[str, FindingKind] = {
    "ambiguous-date": FindingKind(
        "date",
        QT_TRANSLATE_NOOP("FindingKinds", "Day and month can be read both ways"),
        QT_TRANSLATE_NOOP(
            "FindingKinds",
            "These dates are valid as day/month and as month/day. Other dates of the same plan are "
            "a hint, not a proof. The program does not guess.",
        ),
        WORDS_KEPT,
    ),
    "impossible-date": FindingKind(
        "date_problem",
        QT_TRANSLATE_NOOP("FindingKinds", "A date that never was"),
        QT_TRANSLATE_NOOP(
            "FindingKinds",
            "The calendar has no such day. The words are kept; type a date later, or only month "
            "and year.",
        ),
        WORDS_KEPT,
    ),
    "repeated-number": FindingKind(
        "copy",
        QT_TRANSLATE_NOOP("FindingKinds", "A number given twice in one plan"),
        QT_TRANSLATE_NOOP(
            "FindingKinds",
            "Two rows of a plan have the same commitment number. Both are imported. One of them "
            "may have lost a final zero in a spreadsheet, as 2.10 becomes 2.1.",
        ),
        QT_TRANSLATE_NOOP("FindingKinds", "Both kept"),
    ),
    "lost-zero": FindingKind(
        "code",
        QT_TRANSLATE_NOOP("FindingKinds", "A final zero seems to be lost"),
        QT_TRANSLATE_NOOP(
            "FindingKinds",
            "A spreadsheet turns 2.10 into 2.1. The numbers around it tell where that happened.",
        ),
        KEPT,
    ),
    "float-damaged-number": FindingKind(
        "code",
        QT_TRANSLATE_NOOP("FindingKinds", "A number damaged by a spreadsheet"),
        QT_TRANSLATE_NOOP(
            "FindingKinds",
            "Many decimals come from a spreadsheet that took a commitment number for a sum. The "
            "short form is proposed, the cell as it came stays findable.",
        ),
        QT_TRANSLATE_NOOP("FindingKinds", "Shortened"),
    ),
    "missing-number": FindingKind(
        "code",
        QT_TRANSLATE_NOOP("FindingKinds", "A commitment without a number"),
        QT_TRANSLATE_NOOP(
            "FindingKinds", "The cell of the number is empty. Give it one after the import."
        ),
        KEPT,
    ),
    "unassessed-but-coded": FindingKind(
        "differs",
        QT_TRANSLATE_NOOP("FindingKinds", "Not reviewed, yet coded as a grade"),
        QT_TRANSLATE_NOOP(
            "FindingKinds",
            "The label says that nothing was assessed, the number beside it says a grade. The "
            "label is what the researcher wrote.",
        ),
        LABEL_TAKEN,
    ),
    "label-and-code-disagree": FindingKind(
        "differs",
        QT_TRANSLATE_NOOP("FindingKinds", "Label and code disagree"),
        QT_TRANSLATE_NOOP(
            "FindingKinds",
            "The word and the number of one rating do not belong together. The word is taken; the "
            "program derives codes and never stores them.",
        ),
        LABEL_TAKEN,
    ),
    "star-disagrees": FindingKind(
        "differs",
        QT_TRANSLATE_NOOP("FindingKinds", "Published star and computed star differ"),
        QT_TRANSLATE_NOOP(
            "FindingKinds",
            "The ratings in the table lead to another star than the one printed in it. Ratings "
            "are imported as they are; the star follows from them.",
        ),
        COMPUTED,
    ),
    "technology-only-relevant": FindingKind(
        "warning",
        QT_TRANSLATE_NOOP("FindingKinds", "Relevant by technology alone"),
        QT_TRANSLATE_NOOP(
            "FindingKinds",
            "Technology never makes a commitment relevant by itself, yet the table calls these "
            "relevant.",
        ),
        COMPUTED,
    ),
    "html-remains": FindingKind(
        "code",
        QT_TRANSLATE_NOOP("FindingKinds", "Web page code inside texts"),
        QT_TRANSLATE_NOOP(
            "FindingKinds",
            "Marks such as <br/> are left from a web page. Line breaks become paragraphs.",
        ),
        CLEANED,
    ),
    "control-characters": FindingKind(
        "damaged",
        QT_TRANSLATE_NOOP("FindingKinds", "Invisible control characters"),
        QT_TRANSLATE_NOOP(
            "FindingKinds", "They print as nothing and stop Word and Excel from opening a file."
        ),
        QT_TRANSLATE_NOOP("FindingKinds", "Removed"),
    ),
    "replacement-characters": FindingKind(
        "damaged",
        QT_TRANSLATE_NOOP("FindingKinds", "Characters that were lost earlier"),
        QT_TRANSLATE_NOOP(
            "FindingKinds",
            "A program before this one could not read a letter and put a filler in its place. "
            "Compare with the printed plan.",
        ),
        KEPT,
    ),
    "words-for-nothing": FindingKind(
        "help",
        QT_TRANSLATE_NOOP("FindingKinds", "Words for “nothing”"),
        QT_TRANSLATE_NOOP(
            "FindingKinds",
            "Not reviewed, no data, not applicable, not specified: different things, kept apart. "
            "None of them counts as a grade.",
        ),
        MAPPED,
    ),
    "ragged-row": FindingKind(
        "rows",
        QT_TRANSLATE_NOOP("FindingKinds", "Rows of unequal length"),
        QT_TRANSLATE_NOOP(
            "FindingKinds", "A row has more or fewer cells than there are column names."
        ),
        KEPT,
    ),
    "wrong-encoding": FindingKind(
        "encoding",
        QT_TRANSLATE_NOOP("FindingKinds", "Letters in an older encoding"),
        QT_TRANSLATE_NOOP(
            "FindingKinds",
            "The file is not written in UTF-8. Look at a text with accents before you import.",
        ),
        QT_TRANSLATE_NOOP("FindingKinds", "Converted"),
    ),
    "repeated-header": FindingKind(
        "columns",
        QT_TRANSLATE_NOOP("FindingKinds", "Two columns with one name"),
        QT_TRANSLATE_NOOP(
            "FindingKinds", "The columns are told apart by their place; the names are kept."
        ),
        MAPPED,
    ),
    "unknown-label": FindingKind(
        "help",
        QT_TRANSLATE_NOOP("FindingKinds", "A rating the method does not know"),
        QT_TRANSLATE_NOOP(
            "FindingKinds",
            "The word is no answer of this scale. Nothing is rated from it; the cell as it came "
            "stays findable.",
        ),
        WORDS_KEPT,
    ),
    "formula-like-text": FindingKind(
        "equal",
        QT_TRANSLATE_NOOP("FindingKinds", "Text that begins like a formula"),
        QT_TRANSLATE_NOOP(
            "FindingKinds", "It begins with =, +, - or @. It is text and stays text."
        ),
        KEPT,
    ),
    "long-text": FindingKind(
        "document",
        QT_TRANSLATE_NOOP("FindingKinds", "Text longer than a cell can hold"),
        QT_TRANSLATE_NOOP(
            "FindingKinds",
            "Excel holds 32,767 characters in a cell. The text is kept whole here; an Excel "
            "export will have to say so.",
        ),
        KEPT,
    ),
    "sums-row": FindingKind(
        "rows",
        QT_TRANSLATE_NOOP("FindingKinds", "A row of sums"),
        QT_TRANSLATE_NOOP("FindingKinds", "It adds up the rows above it and is no commitment."),
        LEFT_OUT,
    ),
    "stray-row": FindingKind(
        "rows",
        QT_TRANSLATE_NOOP("FindingKinds", "Rows that are no commitments"),
        QT_TRANSLATE_NOOP(
            "FindingKinds", "They are kept with the table, but nothing is made of them."
        ),
        LEFT_OUT,
    ),
    "member-matched": FindingKind(
        "web",
        QT_TRANSLATE_NOOP("FindingKinds", "Country names matched"),
        QT_TRANSLATE_NOOP(
            "FindingKinds", "The table writes a name in another way than the list of countries."
        ),
        MATCHED,
    ),
    "unknown-member": FindingKind(
        "web",
        QT_TRANSLATE_NOOP("FindingKinds", "A member that is not recognised"),
        QT_TRANSLATE_NOOP(
            "FindingKinds",
            "The name is in no list of countries. It is imported under the name it has.",
        ),
        KEPT,
    ),
    "already-there": FindingKind(
        "check",
        QT_TRANSLATE_NOOP("FindingKinds", "Already in the workspace"),
        QT_TRANSLATE_NOOP(
            "FindingKinds", "The same content was imported or typed before. Nothing is doubled."
        ),
        QT_TRANSLATE_NOOP("FindingKinds", "Left alone"),
    ),
    "differs-from-workspace": FindingKind(
        "differs",
        QT_TRANSLATE_NOOP("FindingKinds", "The workspace says something else"),
        QT_TRANSLATE_NOOP(
            "FindingKinds",
            "A value in the table differs from the one in the workspace. The workspace is not "
            "overwritten; change the value by hand where the table is right.",
        ),
        NOTHING_WRITTEN,
    ),
}


def kind_of(code: str) -> FindingKind:
    """The kind of a code; one that has no texts yet is named by its code's words."""
    known = KINDS.get(code)
    if known is not None:
        return known
    return FindingKind("info", code.replace("-", " ").capitalize(), "", "")
