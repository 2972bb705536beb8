"""The recovery sheet as a page: on paper, or as a PDF. Imported when one is made.

Black on white in any theme, the key in groups of four letters with their numbers, so that it can be
read to somebody on the telephone.
"""

from __future__ import annotations

from html import escape
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMarginsF
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from irm_desktop.domain.recovery_sheet import RecoverySheet
from irm_desktop.errors import ExportFailed
from irm_desktop.ui.dates import moment_words
from irm_desktop.ui.theme import SANS

_COLUMNS = 5  # groups of the key in a line
_STYLE = """
body { font-family: "%s"; font-size: 10.5pt; color: #000000; }
span.title { font-size: 20pt; font-weight: 600; }
span.head { font-size: 12.5pt; font-weight: 600; }
td.fact { color: #444444; }
td.key { font-size: 15pt; font-weight: 600; }
span.place { font-size: 8pt; font-weight: 400; color: #555555; }
p.head { margin-top: 18px; margin-bottom: 6px; }
p { margin-top: 4px; margin-bottom: 6px; }
li { margin-bottom: 4px; }
"""


def _tr(text: str) -> str:
    return QCoreApplication.translate("RecoverySheet", text)


def print_sheet(sheet: RecoverySheet, language: str, parent: QWidget) -> bool:
    """Asks for a printer; whether it was printed."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(_tr("Recovery sheet"))
    printer.setPageLayout(_layout())
    asking = QPrintDialog(printer, parent)
    if asking.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    document(sheet, language).print_(printer)
    return True


def save_sheet(sheet: RecoverySheet, language: str, path: Path) -> None:
    """As a PDF. Raises ExportFailed where it cannot be written."""
    writer = QPdfWriter(str(path))
    writer.setPageLayout(_layout())
    writer.setTitle(f"{_tr('Recovery sheet')} {sheet.file}")
    writer.setCreator(QCoreApplication.applicationName())
    document(sheet, language).print_(writer)
    del writer  # it is written when the writer goes
    if not (path.is_file() and path.read_bytes()[:5] == b"%PDF-"):
        words = _tr(
            "{name} could not be written. Choose another folder; nothing was encrypted yet."
        )
        raise ExportFailed(words.format(name=path.name), "read-only")


def _layout() -> QPageLayout:
    """The document itself leaves two centimetres at each edge."""
    size = QPageSize(QPageSize.PageSizeId.A4)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))


def document(sheet: RecoverySheet, language: str) -> QTextDocument:
    """The page. What is a name of a file is isolated, so that a mirrored line keeps it."""
    made = QTextDocument()
    made.setDefaultStyleSheet(_STYLE % SANS)
    rtl = QGuiApplication.isRightToLeft()
    parts = [
        f'<p><span class="title">{escape(_tr("Recovery sheet"))}</span></p>',
        f"<p>{escape(_about(sheet))}</p>",
        _facts(sheet, language),
        _key(sheet),
        _steps(sheet),
        f"{_head(_tr('Keep it safe'))}<p>{escape(_safe())}</p>",
    ]
    made.setHtml(f'<body dir="{"rtl" if rtl else "ltr"}">{"".join(parts)}</body>')
    return made


def _head(text: str) -> str:
    return f'<p class="head"><span class="head">{escape(text)}</span></p>'


def _about(sheet: RecoverySheet) -> str:
    if sheet.secret:
        return _tr(
            "Whoever has this sheet and the two files below can read the workspace. Without this "
            "sheet, a forgotten passphrase loses everything in it."
        )
    return _tr(
        "The recovery key of this workspace is held by the office whose public key stands below. "
        "It opens the workspace when the passphrase is forgotten."
    )


def _facts(sheet: RecoverySheet, language: str) -> str:
    rows = [
        (_tr("Workspace"), sheet.file),
        (_tr("Key file, beside it"), sheet.keys_file),
        (_tr("Number of the workspace"), sheet.workspace),
        (_tr("Encrypted on"), moment_words(sheet.made, language)),
        (_tr("Public half of the recovery key"), sheet.recipient),
    ]
    cells = "".join(
        f'<tr><td class="fact">{escape(name)}</td><td>{_breakable(value)}</td></tr>'
        for name, value in rows
        if value
    )
    return f'<table cellpadding="5">{cells}</table>'


def _breakable(value: str) -> str:
    """A value that keeps its own direction."""
    return f'<span dir="ltr">\u2068{escape(value)}\u2069</span>'


def _key(sheet: RecoverySheet) -> str:
    if not sheet.secret:
        return ""
    begin, *groups = sheet.secret
    lines = [groups[at : at + _COLUMNS] for at in range(0, len(groups), _COLUMNS)]
    rows = ""
    for number, line in enumerate(lines):
        cells = "".join(
            f'<td class="key"><span class="place">{number * _COLUMNS + place + 1}</span> '
            f"{escape(group)}</td>"
            for place, group in enumerate(line)
        )
        rows += f"<tr>{cells}</tr>"
    then = escape(_tr("It begins with these letters, then come the groups in their order:"))
    return (
        f"{_head(_tr('Recovery key'))}<p>{then}</p>"
        f'<p dir="ltr"><b>{escape(begin)}</b></p>'
        f'<table dir="ltr" border="1" cellspacing="0" cellpadding="9">{rows}</table>'
    )


def _steps(sheet: RecoverySheet) -> str:
    steps = [
        _tr("Put the workspace and its key file into one folder."),
        _tr("Open the workspace in IRM Desktop and choose “Use the recovery key”."),
        _tr("Type the key. Small letters, spaces and line ends do not matter.")
        if sheet.secret
        else _tr("Ask the office to type its key, or choose the file that holds it."),
        _tr("Give the workspace a new passphrase: Tools, Change the passphrase."),
    ]
    items = "".join(f"<li>{escape(step)}</li>" for step in steps)
    return f"{_head(_tr('When the passphrase is forgotten'))}<ol>{items}</ol>"


def _safe() -> str:
    return _tr(
        "Not in the bag with the computer, and not as a photograph. In a safe, or with somebody "
        "whom the office trusts. A new sheet does not make an old one worthless: take the old key "
        "away in the list of the ways in."
    )
