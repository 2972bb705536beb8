"""Python's garbage is collected in the main thread, between two events, and nowhere else.

By itself Python collects wherever something happens to be made. In the worker this would destroy
widgets in a thread they do not belong to; in the middle of an event, a page whose children Qt is
just about to paint. Either ends the program. So automatic collection is off while there is a
window, and a timer collects what Python would have collected since. It goes on while the worker
works and while a dialog is open.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

EVERY = 1000  # milliseconds


class Garbage(QObject):
    """Nothing is collected from when this is made until `start`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self._collect)

    def start(self) -> None:
        """Collect from now on."""
        self._timer.start()

    @Slot()
    def _collect(self) -> None:
        collect_due()


def collect_due() -> int:
    """Collect as far as Python's own thresholds ask for. Returns how many objects were found."""
    generation = due()
    return 0 if generation is None else gc.collect(generation)


def due() -> int | None:
    """The oldest generation to be looked at; None while too little was made since the last time.

    Python counts what is made and not yet gone, and the collections of each younger generation.
    Between two rounds of ours it would have had many, so that much made counts like many rounds.
    """
    made, young, middle = gc.get_count()
    least, young_rounds, middle_rounds = gc.get_threshold()
    if not least or made <= least:
        return None
    if middle > middle_rounds or made > least * young_rounds * middle_rounds:
        return 2
    return 1 if young > young_rounds or made > least * young_rounds else 0
