"""Where the pages of the preview end: a heading or a caption never stands apart from what it heads.

Qt's documents know breaks before a paragraph and nothing that is kept with the next one, so after
the layout such a break is set wherever a page ends between the two.
"""

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument, QTextFormat

from irm_desktop.ui.widgets import report_style as style

_Break = QTextFormat.PageBreakFlag


def keep_together(document: QTextDocument) -> None:
    """Move headings, captions and pictures to the page of what follows them, from first to last."""
    _forget(document)
    block = document.begin()
    while block.isValid():
        if not _kept(block):
            block = block.next()
            continue
        first = block
        while block.isValid() and _kept(block):
            block = block.next()
        if block.isValid() and page_of(first) != page_of(block):
            _set(first, _Break.PageBreak_AlwaysBefore)


def _kept(block: QTextBlock) -> bool:
    """The style sheet marks what is kept with the next paragraph."""
    return block.userState() == style.KEPT


def page_of(block: QTextBlock) -> int:
    """The page on which a paragraph begins, from 0. A line that had no room on its page is not
    where its paragraph's box says."""
    document = block.document()
    box = document.documentLayout().blockBoundingRect(block)
    lines = block.layout()
    inner = lines.lineAt(0).y() if lines.lineCount() > 0 else 0.0
    return int((box.top() + max(0.0, inner)) // style.PAGE_HEIGHT)


def _forget(document: QTextDocument) -> None:
    block = document.begin()
    while block.isValid():
        if block.blockFormat().pageBreakPolicy() != _Break.PageBreak_Auto:
            _set(block, _Break.PageBreak_Auto)
        block = block.next()


def _set(block: QTextBlock, policy: QTextFormat.PageBreakFlag) -> None:
    change = QTextBlockFormat()
    change.setPageBreakPolicy(policy)
    QTextCursor(block).mergeBlockFormat(change)
    document = block.document()
    document.markContentsDirty(0, document.characterCount())
    document.pageCount()  # lays it out anew
