"""Kinds of finding about single cells: numbers, dates, ratings, texts."""

from irm_desktop.ui.pages.finding_kind import FindingKind
from irm_desktop.ui.pages.finding_words import (
    CLEANED,
    COMPUTED,
    KEPT,
    LABEL_TAKEN,
    MAPPED,
    MATCHED,
    WORDS_KEPT,
)
from irm_desktop.ui.words import QT_TRANSLATE_NOOP

CELL_KINDS: dict[str, FindingKind] = {
    "steps-disagree": FindingKind(
        "differs",
        QT_TRANSLATE_NOOP("FindingKinds", "Another number of consultation steps"),
        QT_TRANSLATE_NOOP(
            "FindingKinds",
            "The table counts the steps of a consultation otherwise than its own answers do.",
        ),
        COMPUTED,
    ),
    "steps-unknown": FindingKind(
        "help",
        QT_TRANSLATE_NOOP("FindingKinds", "A number of steps that nothing tells"),
        QT_TRANSLATE_NOOP(
            "FindingKinds",
            "The table gives a number although a step was not reviewed. Not reviewed is not the "
            "same as not done.",
        ),
        COMPUTED,
    ),
    "link-rejoined": FindingKind(
        "link",
        QT_TRANSLATE_NOOP("FindingKinds", "An address broken over lines"),
        QT_TRANSLATE_NOOP(
            "FindingKinds",
            "The parts of an address are put together where nothing else can be meant.",
        ),
        CLEANED,
    ),
    "broken-link": FindingKind(
        "link",
        QT_TRANSLATE_NOOP("FindingKinds", "A blank inside an address"),
        QT_TRANSLATE_NOOP(
            "FindingKinds", "Nothing tells for certain where the address goes on. Open it and see."
        ),
        KEPT,
    ),
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
    "missing-title": FindingKind(
        "document",
        QT_TRANSLATE_NOOP("FindingKinds", "A commitment without a title"),
        QT_TRANSLATE_NOOP(
            "FindingKinds", "The cell of the title is empty. Type it after the import."
        ),
        KEPT,
    ),
    "label-read-as": FindingKind(
        "help",
        QT_TRANSLATE_NOOP("FindingKinds", "An answer in other words"),
        QT_TRANSLATE_NOOP(
            "FindingKinds",
            "The table writes an answer otherwise than the method; see what it was read as.",
        ),
        MATCHED,
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
    "date-decided": FindingKind(
        "date",
        QT_TRANSLATE_NOOP("FindingKinds", "Dates read as you chose"),
        QT_TRANSLATE_NOOP(
            "FindingKinds", "They could be read both ways; you chose the order for their plan."
        ),
        QT_TRANSLATE_NOOP("FindingKinds", "Read as chosen"),
    ),
    "year-taken-for-day": FindingKind(
        "date_problem",
        QT_TRANSLATE_NOOP("FindingKinds", "A year taken for a day"),
        QT_TRANSLATE_NOOP(
            "FindingKinds",
            "A spreadsheet counts days from 1900: a year that was typed into a cell made for days "
            "becomes a day of 1905.",
        ),
        WORDS_KEPT,
    ),
    "date-in-words": FindingKind(
        "date",
        QT_TRANSLATE_NOOP("FindingKinds", "Words that name no date"),
        QT_TRANSLATE_NOOP("FindingKinds", "Such as “continuous”. They stay as they are."),
        WORDS_KEPT,
    ),
    "combining-accents": FindingKind(
        "encoding",
        QT_TRANSLATE_NOOP("FindingKinds", "Accents written apart from their letters"),
        QT_TRANSLATE_NOOP(
            "FindingKinds",
            "They look the same, but a search would not find them. Letter and accent become one "
            "character.",
        ),
        CLEANED,
    ),
    "derived-value-disagrees": FindingKind(
        "differs",
        QT_TRANSLATE_NOOP("FindingKinds", "Published and computed value differ"),
        QT_TRANSLATE_NOOP(
            "FindingKinds",
            "The table prints another result than its own ratings give, under the rule of the "
            "plan's generation.",
        ),
        COMPUTED,
    ),
    "change-disagrees": FindingKind(
        "differs",
        QT_TRANSLATE_NOOP("FindingKinds", "Published and computed change differ"),
        QT_TRANSLATE_NOOP(
            "FindingKinds",
            "The change that is printed is not the one from midterm to end of term.",
        ),
        COMPUTED,
    ),
    "not-asked": FindingKind(
        "help",
        QT_TRANSLATE_NOOP("FindingKinds", "An answer to a question that was not asked"),
        QT_TRANSLATE_NOOP(
            "FindingKinds",
            "The method of the plan's generation does not ask this. The cell stays with the table.",
        ),
        QT_TRANSLATE_NOOP("FindingKinds", "Not rated"),
    ),
}
