"""What `make run` does: the program on the user's copy of the sample, with or without a display."""

import os
import shutil
import sys
from pathlib import Path

from irm_desktop import paths
from irm_desktop.__main__ import has_display
from irm_desktop.errors import UserError
from scripts import run_without_display

NAME = "Sample.irm"


def sample_copy() -> Path:
    """The user's own copy, made at the first run and kept: what was rated in it stays."""
    copy = paths.data() / NAME
    if not copy.exists():
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(paths.resources() / "samples" / "sample.irm", copy)
        print(f"The sample workspace was copied to {copy}; it is yours to change.")
    return copy


def main() -> int:
    try:
        workspace = sample_copy()
        if has_display():
            sys.stdout.flush()
            os.execv(sys.executable, [sys.executable, "-m", "irm_desktop", str(workspace)])
        return run_without_display.journey(workspace, Path("out"))
    except UserError as error:
        print(error.message, file=sys.stderr)
    except OSError as error:
        print(f"The sample cannot be opened: {error}.", file=sys.stderr)
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        return 130
    return 2


if __name__ == "__main__":
    sys.exit(main())
