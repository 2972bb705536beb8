"""Whether XML is well-formed: of a part at once, or of the body beside its being packed."""

import queue
import threading
import zipfile
import zlib
from typing import Any

from lxml import etree


class _NoTree:
    """What a parser tells when no tree is wanted: one of a report's size would be made in vain."""

    def close(self) -> None:
        """Nothing was kept."""


def _parser() -> etree.XMLParser:
    target: Any = _NoTree()  # the stubs ask for more than a parser does
    return etree.XMLParser(target=target, huge_tree=True)


def check_form(content: bytes) -> None:
    """Raises etree.XMLSyntaxError. Other threads run meanwhile, so the window goes on."""
    etree.fromstring(content, _parser())


class BodyForm:
    """Reads the body while it is packed: both let other threads run, so neither waits.

    What was read is known by its check sum, which the file itself holds too: a body that is read
    back with the same one is the one that was read here.
    """

    def __init__(self) -> None:
        self._pieces: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._read, name="body-form", daemon=True)
        self._sum = 0
        self._fault: etree.XMLSyntaxError | None = None
        self._thread.start()

    def add(self, piece: bytes) -> None:
        self._sum = zlib.crc32(piece, self._sum)
        self._pieces.put(piece)

    def end(self) -> None:
        """All was added, or nothing more will be."""
        self._pieces.put(None)
        self._thread.join()

    def has_read(self, packed: zipfile.ZipInfo) -> bool:
        """Whether this is a file's body. Raises XMLSyntaxError where it was not well-formed."""
        if self._sum != packed.CRC:
            return False
        if self._fault is not None:
            raise self._fault
        return True

    def _read(self) -> None:
        parser = _parser()
        try:
            while (piece := self._pieces.get()) is not None:
                parser.feed(piece)
            parser.close()
        except etree.XMLSyntaxError as fault:
            self._fault = fault
