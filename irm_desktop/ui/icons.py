"""The only file that names icon files: Lucide's drawings in the theme's colours.

The files lie in `resources/icons/`, with their licence and a list. Rating glyphs are no files;
`delegates.glyphs` paints them.
"""

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton

from irm_desktop import paths
from irm_desktop.ui.theme import Theme

# What the program means -> the file it takes.
NAMES: dict[str, str] = {
    "add": "plus",
    "added": "square-plus",
    "ask_back": "reply",
    "attachment": "paperclip",
    "back": "arrow-left",
    "bold": "bold",
    "book": "book-open",
    "bullets": "list",
    "calendar": "calendar",
    "cancelled": "circle-x",
    "check": "check",
    "cite": "book-marked",
    "close": "x",
    "code": "code-xml",
    "collapse": "chevron-down",
    "columns": "columns-3",
    "commitments": "list-checks",
    "computed": "calculator",
    "condition_failed": "x",
    "condition_met": "check",
    "condition_unknown": "circle-question-mark",
    "copied": "copy-plus",
    "copy": "copy",
    "damaged": "square-x",
    "database": "database",
    "date": "calendar-clock",
    "date_problem": "calendar-x",
    "delete": "trash-2",
    "differs": "equal-not",
    "document": "file-text",
    "down": "chevron-down",
    "download": "download",
    "edit": "pencil-line",
    "eligibility": "badge-check",
    "encoding": "file-type",
    "equal": "equal",
    "error": "circle-x",
    "expand": "chevron-right",
    "export": "download",
    "filter": "list-filter",
    "fit_width": "move-horizontal",
    "forward": "arrow-right",
    "help": "circle-question-mark",
    "hide": "eye-off",
    "history": "history",
    "import": "import",
    "inbox": "inbox",
    "info": "info",
    "institution": "landmark",
    "interview": "message-square",
    "italic": "italic",
    "keyboard": "keyboard",
    "languages": "languages",
    "law": "scale",
    "link": "link",
    "lock": "lock",
    "member": "flag",
    "merged": "git-merge",
    "moon": "moon",
    "more": "ellipsis",
    "new_file": "file-plus",
    "note": "superscript",
    "numbered": "list-ordered",
    "numbers": "chart-column",
    "open": "folder-open",
    "overview": "layout-dashboard",
    "panel_open": "panel-left-open",
    "plan": "file-text",
    "preview": "panel-right",
    "quote": "quote",
    "readiness": "shield-check",
    "redline": "file-diff",
    "redo": "redo-2",
    "reload": "refresh-cw",
    "removed": "square-minus",
    "report": "file-text",
    "returned": "file-input",
    "rows": "rows-3",
    "sample": "graduation-cap",
    "save_as": "save",
    "search": "search",
    "send": "send",
    "settings": "settings",
    "shield": "shield",
    "show": "eye",
    "side_by_side": "columns-2",
    "spoken": "mic",
    "spreadsheet": "table-2",
    "sun": "sun",
    "switch": "chevrons-up-down",
    "table": "table",
    "text_size": "a-large-small",
    "theirs": "user-pen",
    "trend_down": "trending-down",
    "trend_same": "move-right",
    "trend_up": "trending-up",
    "undo": "undo-2",
    "unplaced": "map-pin-off",
    "up": "chevron-up",
    "user": "user",
    "users": "users",
    "warning": "triangle-alert",
    "web": "globe",
    "zoom_in": "zoom-in",
    "zoom_out": "zoom-out",
}
# Drawings that point along the line of reading and are mirrored with it.
MIRRORED = {
    "arrow-left",
    "arrow-right",
    "chevron-right",
    "columns-3",
    "file-input",
    "import",
    "list",
    "list-checks",
    "list-filter",
    "list-ordered",
    "move-right",
    "panel-left-open",
    "panel-right",
    "quote",
    "redo-2",
    "reply",
    "rows-3",
    "send",
    "trending-down",
    "trending-up",
    "undo-2",
}

_PIXMAPS: dict[tuple[str, int, str, float, bool], QPixmap] = {}
_SVG: dict[str, str] = {}


def _svg(file: str) -> str:
    if file not in _SVG:
        _SVG[file] = (paths.resources() / "icons" / f"{file}.svg").read_text(encoding="utf-8")
    return _SVG[file]


def pixmap(name: str, theme: Theme, size: int = 16, color: str = "text2") -> QPixmap:
    """The drawing in a token's colour, `size` logical pixels (at 100 %) wide."""
    application = QGuiApplication.instance()
    ratio = application.devicePixelRatio() if isinstance(application, QGuiApplication) else 1.0
    file = NAMES[name]
    mirrored = file in MIRRORED and QGuiApplication.isRightToLeft()
    pixels = theme.px(size)
    key = (file, pixels, getattr(theme.tokens, color), ratio, mirrored)
    if key not in _PIXMAPS:
        _PIXMAPS[key] = _draw(*key)
    return _PIXMAPS[key]


def _draw(file: str, size: int, color: str, ratio: float, mirrored: bool) -> QPixmap:
    width = "1.75" if size < 20 else "1.5"
    text = _svg(file).replace("currentColor", color)
    text = text.replace('stroke-width="2"', f'stroke-width="{width}"')
    renderer = QSvgRenderer(QByteArray(text.encode()))
    drawn = QPixmap(round(size * ratio), round(size * ratio))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if mirrored:
        painter.translate(size, 0)
        painter.scale(-1, 1)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return drawn


def icon(name: str, theme: Theme, size: int = 16, color: str = "text2") -> QIcon:
    """The drawing as a QIcon; disabled, it takes the colour of captions."""
    made = QIcon(pixmap(name, theme, size, color))
    made.addPixmap(pixmap(name, theme, size, "control"), QIcon.Mode.Disabled)
    return made


def before_text(button: QAbstractButton, name: str, theme: Theme, color: str = "text2") -> None:
    """Give a button with words its drawing, with a gap between the two."""
    size, gap = theme.px(16), theme.px(5)
    drawn = pixmap(name, theme, 16, color)
    ratio = drawn.devicePixelRatio()
    wide = QPixmap(round((size + gap) * ratio), drawn.height())
    wide.setDevicePixelRatio(ratio)
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    painter.drawPixmap(gap if QGuiApplication.isRightToLeft() else 0, 0, drawn)
    painter.end()
    button.setIcon(QIcon(wide))
    button.setIconSize(QSize(size + gap, size))
