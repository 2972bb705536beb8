"""The three panes of the report page side by side: how wide they are, and which give way."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from irm_desktop.settings import Settings
from irm_desktop.ui.theme import Theme

WIDTHS = (236, 478, 456)  # px of outline, editor, preview
THREE_PANES = 1000  # px from which there is room for all three


class ReportPanes(QSplitter):
    """In a narrow window the preview goes first; who asks for it there gets it in the place of the
    outline. `preview_shown` tells whether it is there now."""

    preview_shown = Signal(bool)

    def __init__(
        self,
        outline: QWidget,
        editor: QWidget,
        preview: QWidget,
        settings: Settings,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._outline, self._preview = outline, preview
        self._settings, self._theme = settings, theme
        self._asked_narrow = False  # the preview was asked for while the window was narrow
        kept = settings.get("report_panes")
        self.wanted: bool = bool(kept.get("preview", True))
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for pane in (outline, editor, preview):
            self.addWidget(pane)
        for place, stretch in enumerate((0, 1, 1)):
            self.setStretchFactor(place, stretch)
        sizes = kept.get("sizes", [])
        known = len(sizes) == 3 and all(isinstance(one, int) and one > 0 for one in sizes)
        self._sizes = list(sizes) if known else [theme.px(width) for width in WIDTHS]
        self.setSizes(self._sizes)
        self.splitterMoved.connect(self._moved)

    def _moved(self, _place: int, _index: int) -> None:
        sizes = self.sizes()
        shown = [width > 0 for width in sizes]
        self._sizes = [
            width if there else old
            for width, there, old in zip(sizes, shown, self._sizes, strict=True)
        ]
        self._keep()

    def _keep(self) -> None:
        kept = dict(self._settings.get("report_panes"))
        kept.update(sizes=self._sizes, preview=self.wanted)
        self._settings.set("report_panes", kept)

    @property
    def narrow(self) -> bool:
        return self.width() < self._theme.px(THREE_PANES)

    def show_preview(self, wanted: bool) -> None:
        """Show the preview, or no longer."""
        self.wanted = wanted
        self._asked_narrow = wanted and self.narrow
        self._keep()
        self.fit()

    def fit(self) -> None:
        """Show the panes that there is room for."""
        if not self.narrow:
            self._asked_narrow = False
        preview = self.wanted and (not self.narrow or self._asked_narrow)
        outline = not (self.narrow and preview)
        if preview == self._preview.isHidden() or outline == self._outline.isHidden():
            self._outline.setVisible(outline)
            self._preview.setVisible(preview)
            self.setSizes(self._sizes)
        self.preview_shown.emit(preview)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
