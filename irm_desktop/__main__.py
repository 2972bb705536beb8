"""`python -m irm_desktop` and the `irm-desktop` command: the window, or a command without one.

What is needed is imported only when it is known which of the two it is: the window must paint
before anything heavy is loaded, and a command must run where there is no Qt.
"""

import importlib
import sys
from collections.abc import Sequence


def opens_window(arguments: Sequence[str]) -> bool:
    """Nothing, or one workspace to open; every other word is a command or an option."""
    if not arguments:
        return True
    return len(arguments) == 1 and arguments[0].lower().endswith(".irm")


def self_test() -> int:
    """Test this installation: make, import, export, show a window; a line for each step."""
    result: int = importlib.import_module("irm_desktop.self_test").run()
    return result


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit status."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    status: int
    if opens_window(words):
        importlib.import_module("irm_desktop.qt_imports").read_no_sources()
        status = importlib.import_module("irm_desktop.app").run(words)
    else:
        status = importlib.import_module("irm_desktop.headless.program").run(words, self_test)
    return status


if __name__ == "__main__":
    sys.exit(main())
