"""Does a piece of work in a process of its own, with a limit of time and of memory: whatever a
hostile file makes of it, the program goes on.

The limit of memory holds where the system has one (`resource`); the limit of time everywhere.
"""

import contextlib
import multiprocessing
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any, TypeVar

from irm_desktop.errors import ImportRefused

try:
    import resource
except ImportError:  # Windows has none
    resource = None  # type: ignore[assignment]

Result = TypeVar("Result")
SECONDS = 120.0
MEMORY = 2 * 1024**3  # bytes of addresses, of which the program itself takes a quarter
_LONGEST = 200  # characters of a reason
_DONE, _REFUSED, _FAILED = "done", "refused", "failed"


class WorkFailed(Exception):
    """The process ended without a result: too long, too much memory, or a fault in the work. The
    text says which."""


def limited(
    work: Callable[..., Result], *args: object, seconds: float = SECONDS, memory: int = MEMORY
) -> Result:
    """What `work(*args)` gives. All of it must be importable and picklable.

    Raises ImportRefused as the work does, WorkFailed for every other end.
    """
    context = multiprocessing.get_context("spawn")  # a fork would copy the window's threads
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_do, args=(sender, memory, work, args), daemon=True)
    process.start()
    sender.close()
    try:
        if not receiver.poll(seconds):
            raise WorkFailed(f"it took more than {seconds:g} seconds")
        kind, *told = receiver.recv()
    except EOFError as error:
        raise WorkFailed("it took too much memory, or broke the reader") from error
    finally:
        process.kill()
        process.join()
        receiver.close()
    if kind == _REFUSED:
        raise ImportRefused(*told)
    if kind == _FAILED:
        raise WorkFailed(*told)
    result: Result = told[0]
    return result


def _do(
    sender: Connection, memory: int, work: Callable[..., Any], args: tuple[object, ...]
) -> None:
    if resource is not None:
        with contextlib.suppress(ValueError, OSError):  # macOS may refuse, or allow less
            resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    told: tuple[object, ...]
    try:
        told = (_DONE, work(*args))
    except ImportRefused as error:
        told = (_REFUSED, error.message, error.code)
    except MemoryError:
        told = (_FAILED, "it took too much memory")
    except Exception as error:
        why = " ".join(str(error).split())[:_LONGEST]
        told = (_FAILED, f"it broke the reader ({type(error).__name__}: {why})")
    sender.send(told)
    sender.close()
