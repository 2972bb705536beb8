"""Bytes packed in a thread of their own, while the next are made.

Deflate takes most of the time of a large sheet and lets other Python code run meanwhile.
"""

from collections.abc import Callable
from queue import Queue
from threading import Thread
from types import TracebackType
from typing import Self

_WAITING = 2  # pieces that may wait: of a large sheet a megabyte each


class Behind:
    """`write` returns at once, or when there is room; leaving the block waits for what is left.

    What the writer raised is raised by the next `write`, or on leaving the block.
    """

    def __init__(self, write: Callable[[bytes], object]) -> None:
        self._target = write
        self._pieces: Queue[bytes | None] = Queue(_WAITING)
        self._error: BaseException | None = None
        self._thread = Thread(target=self._work, name="packing", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._pieces.put(None)
        self._thread.join()
        if error is None and self._error is not None:
            raise self._error

    def write(self, data: bytes) -> None:
        if self._error is not None:
            raise self._error
        self._pieces.put(data)

    def _work(self) -> None:
        while (data := self._pieces.get()) is not None:
            if self._error is not None:
                continue  # the queue is emptied, so that nobody waits for room
            try:
                self._target(data)
            except BaseException as error:
                self._error = error
