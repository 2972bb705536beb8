"""What a returned file as a whole is told to hold or to lack: the codes of readers as sentences.

A code may carry what it is about after a colon: `column-missing:Texts: Aim`.
"""

_SAID = {
    # In either format, and not read.
    "macros": "The file holds macros; they were not run.",
    "dde": "The file asks another program for data (DDE); nothing was asked.",
    "pictures": "The file holds pictures, which are not read.",
    "embedded": "The file holds files within it, which are not read.",
    "external-links": "The file is linked to other files; no link was followed.",
    "external-images": "The file shows pictures from elsewhere; they were not fetched.",
    "external-template": "The file names a template from elsewhere; it was not fetched.",
    # Of a Word file.
    "notes-shifted": "The program that saved the file put notes in each other's places. Each was "
    "read where it was sent: look in the file whether a note was changed.",
    # Of a workbook.
    "calendar-1904": "The workbook counts its days from 1904, so its dates moved by four years.",
    "sheet-renamed": "A sheet has another name: {what}. It was read.",
    "sheet-copied": "The sheet {what} is a copy of another. Rows that differ are listed.",
    "sheet-missing": "The sheet {what} is gone from the file. Nothing of it was changed here.",
    "column-missing": "The column {what} is gone from the file. Nothing of it was changed here.",
    "keys-missing": "The hidden row of keys of the sheet {what} is gone: its columns were told by "
    "their headings.",
    "ids-missing": "Rows without their number from the program, told by number and title: {what}.",
    "rows-reordered": "The rows of the sheet {what} stand in another order. Each was found.",
    "rows-left-out": "A sheet that was added is longer than what can be listed; rows left out in "
    "{what}.",
}


def sentence(notice: str) -> str:
    """A notice in words; one of a newer version as it is."""
    code, _, what = notice.partition(":")
    return _SAID[code].format(what=what) if code in _SAID else notice
