"""`python -m irm_desktop` and the `irm-desktop` command: the window, or a command without one.

What is needed is imported only when it is known which of the two it is: the window must paint
before anything heavy is loaded, and a command must run where there is no Qt.
"""

import importlib
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from irm_desktop.errors import UserError

CANNOT = 2  # exit status
OFFICES = ("postgresql://", "postgres://")  # how the address of an office database begins


def opens_window(arguments: Sequence[str]) -> bool:
    """Nothing, or one workspace or office to open; every other word is a command or an option."""
    if not arguments:
        return True
    only = arguments[0].lower() if len(arguments) == 1 else ""
    return only.endswith((".irm", ".irmoffice")) or only.startswith(OFFICES)


def has_display() -> bool:
    """On Linux a variable names it; elsewhere there is always one."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def why_no_window(words: Sequence[str]) -> str:
    """A sentence where the window cannot open, or not on this workspace; else nothing."""
    if words and not Path(words[0]).exists():
        return (
            f"{words[0]} does not exist: check its name, "
            "or make a new workspace with `irm-desktop new`."
        )
    if not has_display() and not os.environ.get("QT_QPA_PLATFORM"):
        return (
            "There is no display to show a window on: start the program on a desktop, "
            "or work without a window (`irm-desktop --help` lists the commands)."
        )
    return ""


def office_file(url: str) -> str:
    """The file that stands for the office at an address. Raises UserError."""
    module = importlib.import_module("irm_desktop.sync.office.address_file")
    return str(module.address_file(url))


def self_test() -> int:
    """Test this installation: make, import, export, show a window; a line for each step."""
    result: int = importlib.import_module("irm_desktop.self_test").run()
    return result


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit status."""
    if getattr(sys, "frozen", False):  # a worker of `importing.returned_worker` starts here too
        importlib.import_module("multiprocessing").freeze_support()
    words = list(sys.argv[1:] if arguments is None else arguments)
    status: int
    if opens_window(words):
        try:
            words = [office_file(one) if one.lower().startswith(OFFICES) else one for one in words]
        except UserError as error:
            print(error.message, file=sys.stderr)
            return CANNOT
        problem = why_no_window(words)
        if problem:
            print(problem, file=sys.stderr)
            return CANNOT
        importlib.import_module("irm_desktop.qt_imports").read_no_sources()
        status = importlib.import_module("irm_desktop.app").run(words)
    else:
        status = importlib.import_module("irm_desktop.headless.program").run(words, self_test)
    return status


if __name__ == "__main__":
    sys.exit(main())
