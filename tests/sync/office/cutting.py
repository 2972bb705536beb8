"""A line to the server that can be cut: a socket of its own that passes on what is said."""

import selectors
import shutil
import socket
import threading
from pathlib import Path
from typing import Self

from bench.postgres import a_place

_PORT = ".s.PGSQL.5432"  # how the socket of a server is called in its folder
_CHUNK = 1 << 16
_TICK = 0.05  # seconds


class Line:
    """Passes bytes between programs and a server. `cut_after` bytes from programs all lines are
    cut, once; until `mend` nobody gets through."""

    def __init__(self, server: Path) -> None:
        self.folder = a_place("irm-line-")
        self._server = server / _PORT
        self._place = self.folder / _PORT
        self._listening = socket.socket(socket.AF_UNIX)
        self._listening.bind(str(self._place))
        self._listening.listen()
        self._left = -1  # bytes until the cut; negative: there is none
        self._closed = threading.Event()
        self._open: set[socket.socket] = set()
        self._guard = threading.Lock()
        self.said = 0  # bytes of programs so far
        self.cuts = 0  # how often somebody was cut off
        threading.Thread(target=self._answer, daemon=True).start()

    def cut_after(self, count: int) -> None:
        self._left = count

    def cut(self) -> None:
        """Every line, now."""
        with self._guard:
            self.cuts += bool(self._open)
            for one in self._open:
                one.close() if one.fileno() < 0 else one.shutdown(socket.SHUT_RDWR)
            self._open.clear()

    @property
    def broken(self) -> bool:
        """Whether nobody gets through."""
        return self._left == 0

    def mend(self) -> None:
        self._left = -1

    def close(self) -> None:
        self._closed.set()
        self._listening.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _answer(self) -> None:
        while not self._closed.is_set():
            try:
                program, _ = self._listening.accept()
            except OSError:
                return
            threading.Thread(target=self._pass, args=(program,), daemon=True).start()

    def _pass(self, program: socket.socket) -> None:
        with (
            program,
            socket.socket(socket.AF_UNIX) as server,
            selectors.DefaultSelector() as chosen,
        ):
            try:
                server.connect(str(self._server))
            except OSError:
                return
            with self._guard:
                self._open |= {program, server}
            chosen.register(program, selectors.EVENT_READ, server)
            chosen.register(server, selectors.EVENT_READ, program)
            try:
                while not self._closed.is_set() and self._moved(chosen, program):
                    pass
            except OSError:
                return
            finally:
                with self._guard:
                    self._open -= {program, server}

    def _moved(self, chosen: selectors.DefaultSelector, program: socket.socket) -> bool:
        for key, _ in chosen.select(_TICK):
            one = key.fileobj
            assert isinstance(one, socket.socket)
            data = one.recv(_CHUNK)
            if not data:
                return False
            if one is program:
                self.said += len(data)
                if self._left >= 0:
                    self._left -= len(data)
                    if self._left < 0:
                        self._left = 0
                        self.cuts += 1
                        return False
            key.data.sendall(data)
        return True
