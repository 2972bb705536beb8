"""One rotating log file, one format. Never a text, name or path of the user: only what happened."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

from irm_desktop import paths

FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"
SIZE = 512 * 1024
LOGGER = "irm_desktop"


def start(folder: Path | None = None) -> Path | None:
    """Write the program's log to `folder` from now on; the path of the file, or None where the
    folder cannot be written (the program then runs without a log)."""
    folder = folder if folder is not None else paths.logs()
    logger = logging.getLogger(LOGGER)
    logger.setLevel(logging.INFO)
    if logger.handlers:
        return None
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / "irm-desktop.log"
        handler = RotatingFileHandler(
            path, maxBytes=SIZE, backupCount=2, encoding="utf-8", delay=True
        )
    except OSError:
        return None
    handler.setFormatter(logging.Formatter(FORMAT))
    logger.addHandler(handler)
    logger.propagate = False
    return path


def stop() -> None:
    """Close the file; a later `start` opens it again."""
    logger = logging.getLogger(LOGGER)
    for handler in tuple(logger.handlers):
        logger.removeHandler(handler)
        handler.close()


def get(name: str) -> logging.Logger:
    """The logger of a module, under the program's own."""
    return logging.getLogger(f"{LOGGER}.{name}")
