"""Looking at an open workspace takes none of its locks away."""

import os
import sys
from pathlib import Path

import pytest

from irm_desktop.storage.file_start import keep_open, read_start
from irm_desktop.storage.recognise import read_header
from tests.builders import a_workspace

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="/proc/locks is of Linux")


def locks_of(path: Path) -> list[str]:
    inode = str(path.stat().st_ino)
    lines = Path("/proc/locks").read_text("ascii").splitlines()
    return [line for line in lines if f":{inode} " in line and "POSIX" in line]


def test_a_header_is_read_and_the_locks_stay(tmp_path: Path) -> None:
    with a_workspace(tmp_path) as workspace:
        before = locks_of(workspace.path)
        header = read_header(workspace.path)
        after = locks_of(workspace.path)

    assert header.schema > 0
    assert before
    assert after == before


def test_without_the_kept_descriptor_they_would_go(tmp_path: Path) -> None:
    with a_workspace(tmp_path) as workspace:
        with workspace.path.open("rb"):
            pass

        assert locks_of(workspace.path) == []


def test_the_descriptor_goes_with_the_workspace(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    path = workspace.path
    workspace.close()
    before = set(os.listdir("/proc/self/fd"))

    end = keep_open(path)
    start, size = read_start(path, 16)
    end()
    end()

    assert start == b"SQLite format 3\0"
    assert size == path.stat().st_size
    assert set(os.listdir("/proc/self/fd")) == before
