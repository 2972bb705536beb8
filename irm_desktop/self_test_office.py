"""What packaging breaks of the way to an office: the library of PostgreSQL and its encryption."""

import socket
import threading
from queue import Empty, Queue

from irm_desktop.errors import UserError, WorkspaceError
from irm_desktop.sync.office.door import Office

_WAIT_SECONDS = 30
_TLS_PLEASE = bytes.fromhex("0000000804d2162f")  # PostgreSQL's request for an encrypted line


def knock() -> str:
    """Asks a door on this computer, which has no encryption, for an encrypted line: the library
    must ask for it first, and must then not come in. Raises UserError otherwise."""
    heard: Queue[bytes] = Queue()
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(_WAIT_SECONDS)
        door = threading.Thread(target=_no_encryption, args=(server, heard), daemon=True)
        door.start()
        port = server.getsockname()[1]
        try:
            with Office(f"postgresql://self@127.0.0.1:{port}/irm?sslmode=require") as office:
                office.version()
        except WorkspaceError as error:
            answer = error.code
        else:
            raise UserError("a line without encryption was used")
        door.join(_WAIT_SECONDS)
    try:
        first, more = heard.get_nowait(), heard.get_nowait()
    except Empty:
        raise UserError(f"the library of PostgreSQL did not ask: {answer}") from None
    if first != _TLS_PLEASE or more:
        raise UserError("the library of PostgreSQL did not ask for encryption")
    return f"nothing was said without it ({answer})"


def _no_encryption(server: socket.socket, heard: "Queue[bytes]") -> None:
    """Keeps what it is asked first, says that it has no encryption, and keeps what is then said."""
    line, _ = server.accept()
    with line:
        line.settimeout(_WAIT_SECONDS)
        heard.put(line.recv(8))
        line.sendall(b"N")
        heard.put(line.recv(1024))
