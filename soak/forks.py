"""A process that has imported everything once and forks a worker for each order it reads.

`python -m soak.forks` reads orders as JSON lines: `module`, `work` (a function of it that takes the
order), `home` (a folder for settings, data and logs), whatever else the work needs. It answers with
the worker's `pid`, and with its `status` once it has ended. No Qt application is made in it.
"""

import ctypes
import importlib
import json
import os
import signal
import subprocess
import sys
import traceback
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Self

ROOT = Path(__file__).resolve().parent.parent
FAILED = 3  # the status of a worker that ended with an error of its own
_WITH_PARENT = 1  # PR_SET_PDEATHSIG of Linux
_LOADED = (
    "irm_desktop.app",
    "irm_desktop.services",
    "irm_desktop.file_services",
    "irm_desktop.review_services",
    "irm_desktop.storage.past",
    "irm_desktop.storage.upgrade",
    "irm_desktop.storage.seal_boxes",
    "irm_desktop.storage.review_copies",
    "soak.killed_work",
    "soak.killed_files",
    "soak.killed_windows",
    "irm_desktop.headless.sync_command",
    "soak.hands.programs",
)
Order = dict[str, Any]  # as JSON


class Forks:
    """The process seen from where its orders come from. Only systems that can fork have it."""

    def __init__(self) -> None:
        self._pid = 0
        self._server = self._started()

    @staticmethod
    def _started() -> "subprocess.Popen[str]":
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        return subprocess.Popen(
            [sys.executable, "-m", "soak.forks"],
            cwd=ROOT,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self._end()

    def _end(self) -> None:
        if self._pid:
            with suppress(ProcessLookupError):
                os.kill(self._pid, signal.SIGKILL)
        self._pid = 0
        self._server.communicate()

    def begin_anew(self) -> None:
        """After something went wrong: another process that forks."""
        self._end()
        self._server = self._started()

    def begin(self, order: Order) -> int:
        """Forks a worker, which begins at once; the number of its process."""
        assert self._server.stdin is not None
        self._server.stdin.write(json.dumps(order) + "\n")
        self._server.stdin.flush()
        self._pid = int(self._answer()["pid"])
        return self._pid

    def kill(self) -> bool:
        """Ends the worker with SIGKILL and says whether it was still at work."""
        os.kill(self._pid, signal.SIGKILL)
        return self.wait() == signal.SIGKILL

    def wait(self) -> int:
        """The status with which the worker has ended, as `os.waitpid` tells it."""
        status = int(self._answer()["status"])
        self._pid = 0
        return status

    def _answer(self) -> Order:
        assert self._server.stdout is not None
        line = self._server.stdout.readline()
        if not line:
            raise RuntimeError("the process that forks has ended; what it said stands above")
        answer: Order = json.loads(line)
        return answer


def _work(order: Order) -> None:
    """The worker: never returns."""
    status = FAILED
    try:
        ctypes.CDLL(None).prctl(_WITH_PARENT, signal.SIGKILL)
        for kind in ("DATA", "CONFIG", "LOGS"):
            os.environ[f"IRM_DESKTOP_{kind}"] = str(Path(order["home"]) / kind.lower())
        os.environ["TMPDIR"] = order["home"]
        getattr(importlib.import_module(order["module"]), order["work"])(order)
        status = 0
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(status)


def main() -> int:
    out = os.dup(sys.stdout.fileno())
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # what workers print
    for name in _LOADED:
        importlib.import_module(name)
    for line in sys.stdin:
        order = json.loads(line)
        pid = os.fork()
        if not pid:
            _work(order)
        os.write(out, json.dumps({"pid": pid}).encode() + b"\n")
        _, status = os.waitpid(pid, 0)
        os.write(out, json.dumps({"status": status}).encode() + b"\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
