"""Kinds of finding about rows, columns, sheets, plans, and the workspace."""

from irm_desktop.ui.pages.finding_kind import FindingKind
from irm_desktop.ui.pages.finding_words import (
    KEPT,
    LEFT_OUT,
    LEFT_OUT_SHEET,
    MATCHED,
    NOTHING_WRITTEN,
    WORDS_KEPT,
)
from irm_desktop.ui.words import QT_TRANSLATE_NOOP

TABLE_KINDS: dict[str, FindingKind] = {
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
        QT_TRANSLATE_NOOP("FindingKinds", "The column names a second time"),
        QT_TRANSLATE_NOOP("FindingKinds", "The header stands once more among the rows."),
        LEFT_OUT,
    ),
    "header-twins": FindingKind(
        "columns",
        QT_TRANSLATE_NOOP("FindingKinds", "Two columns with one name"),
        QT_TRANSLATE_NOOP(
            "FindingKinds", "The first is read, and all of them are kept with the table."
        ),
        QT_TRANSLATE_NOOP("FindingKinds", "First taken"),
    ),
    "missing-plan": FindingKind(
        "help",
        QT_TRANSLATE_NOOP("FindingKinds", "Rows that name no plan"),
        QT_TRANSLATE_NOOP(
            "FindingKinds", "They are set apart in a plan of their own until a number is known."
        ),
        QT_TRANSLATE_NOOP("FindingKinds", "Set apart"),
    ),
    "filled-down": FindingKind(
        "rows",
        QT_TRANSLATE_NOOP("FindingKinds", "Member or plan taken from the row above"),
        QT_TRANSLATE_NOOP(
            "FindingKinds", "The cell is empty, as in lists that name a country or plan only once."
        ),
        QT_TRANSLATE_NOOP("FindingKinds", "Filled in"),
    ),
    "padded-plan-number": FindingKind(
        "rows",
        QT_TRANSLATE_NOOP("FindingKinds", "Plan numbers with zeros before them"),
        QT_TRANSLATE_NOOP("FindingKinds", "02 and 2 name one plan."),
        QT_TRANSLATE_NOOP("FindingKinds", "Zeros left out"),
    ),
    "odd-plan-number": FindingKind(
        "help",
        QT_TRANSLATE_NOOP("FindingKinds", "Words for a plan number"),
        QT_TRANSLATE_NOOP(
            "FindingKinds", "The plan stands apart from plans that are named by a number."
        ),
        WORDS_KEPT,
    ),
    "not-in-layout": FindingKind(
        "columns",
        QT_TRANSLATE_NOOP("FindingKinds", "Ratings that the layout has no place for"),
        QT_TRANSLATE_NOOP("FindingKinds", "They stay in the workspace and are not exported."),
        QT_TRANSLATE_NOOP("FindingKinds", "Not exported"),
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
    "taken-away": FindingKind(
        "delete",
        QT_TRANSLATE_NOOP("FindingKinds", "Taken away in the workspace"),
        QT_TRANSLATE_NOOP(
            "FindingKinds",
            "Somebody deleted or emptied it after an earlier import. It is not brought back; "
            "undo the change or write it by hand where it is wanted again.",
        ),
        QT_TRANSLATE_NOOP("FindingKinds", "Not brought back"),
    ),
    "filled": FindingKind(
        "add",
        QT_TRANSLATE_NOOP("FindingKinds", "Added to what is there"),
        QT_TRANSLATE_NOOP(
            "FindingKinds",
            "Fields that are empty in the workspace take the value of the table, and milestones "
            "that are missing are added.",
        ),
        QT_TRANSLATE_NOOP("FindingKinds", "Filled"),
    ),
    "maybe-double": FindingKind(
        "copy",
        QT_TRANSLATE_NOOP("FindingKinds", "Perhaps in the workspace already"),
        QT_TRANSLATE_NOOP(
            "FindingKinds",
            "A commitment of the workspace has nearly the same title. This one comes in beside "
            "it; compare the two, and delete one if they are the same.",
        ),
        QT_TRANSLATE_NOOP("FindingKinds", "Added as new"),
    ),
    "columns-mapped": FindingKind(
        "columns",
        QT_TRANSLATE_NOOP("FindingKinds", "Columns matched"),
        QT_TRANSLATE_NOOP(
            "FindingKinds", "The layout of this table is not known; see which column became what."
        ),
        MATCHED,
    ),
    "missing-column": FindingKind(
        "columns",
        QT_TRANSLATE_NOOP("FindingKinds", "A column of the layout is missing"),
        QT_TRANSLATE_NOOP(
            "FindingKinds", "The table has the layout but for these columns. The rest is read."
        ),
        QT_TRANSLATE_NOOP("FindingKinds", "Read without"),
    ),
    "unknown-column": FindingKind(
        "columns",
        QT_TRANSLATE_NOOP("FindingKinds", "A column that the layout does not have"),
        QT_TRANSLATE_NOOP("FindingKinds", "It is kept with the table, and nothing is made of it."),
        KEPT,
    ),
    "hidden-sheet": FindingKind(
        "spreadsheet",
        QT_TRANSLATE_NOOP("FindingKinds", "A hidden sheet"),
        QT_TRANSLATE_NOOP(
            "FindingKinds", "The workbook holds a sheet that its program does not show."
        ),
        LEFT_OUT_SHEET,
    ),
    "sheet-left-out": FindingKind(
        "spreadsheet",
        QT_TRANSLATE_NOOP("FindingKinds", "A sheet that is not read"),
        QT_TRANSLATE_NOOP(
            "FindingKinds",
            "One sheet is imported at a time. Import the file again for another one.",
        ),
        LEFT_OUT_SHEET,
    ),
    "process-sheet": FindingKind(
        "spreadsheet",
        QT_TRANSLATE_NOOP("FindingKinds", "A table about the process"),
        QT_TRANSLATE_NOOP(
            "FindingKinds",
            "It tells how plans were made and carried out. One sheet is imported at a time: choose "
            "it above to see it.",
        ),
        LEFT_OUT_SHEET,
    ),
    "plan-twice": FindingKind(
        "copy",
        QT_TRANSLATE_NOOP("FindingKinds", "A plan stands in two rows"),
        QT_TRANSLATE_NOOP(
            "FindingKinds", "A table of plans has one row for each. Compare the two rows."
        ),
        QT_TRANSLATE_NOOP("FindingKinds", "First row taken"),
    ),
    "instrument-supposed": FindingKind(
        "help",
        QT_TRANSLATE_NOOP("FindingKinds", "The method of a plan is supposed"),
        QT_TRANSLATE_NOOP(
            "FindingKinds",
            "The table does not say when the plan was submitted, which decides the method.",
        ),
        QT_TRANSLATE_NOOP("FindingKinds", "Proposed"),
    ),
    "plan-supposed": FindingKind(
        "help",
        QT_TRANSLATE_NOOP("FindingKinds", "The plan is supposed"),
        QT_TRANSLATE_NOOP(
            "FindingKinds", "The table names no member or plan; its form and dates tell which."
        ),
        QT_TRANSLATE_NOOP("FindingKinds", "Proposed"),
    ),
    "plan-years-differ": FindingKind(
        "date",
        QT_TRANSLATE_NOOP("FindingKinds", "Several years of submission in one plan"),
        QT_TRANSLATE_NOOP("FindingKinds", "The year that most rows have is taken."),
        QT_TRANSLATE_NOOP("FindingKinds", "Most frequent taken"),
    ),
}
