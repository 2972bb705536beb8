"""Whether the program that left something behind is still running."""

import importlib


def is_running(process: int) -> bool:
    """Of the process with this number. The library is imported here: it takes a good part of the
    time that opening a workspace takes, and few find anything that was left."""
    try:
        return bool(importlib.import_module("psutil").pid_exists(process))
    except OverflowError:  # no number of a process: somebody gave a file this name
        return False
