"""What cannot be done ends with 2, one sentence and an unchanged workspace; what can be read is."""

import csv
import hashlib
import os
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests import bad_files
from tests.command_line import ROOT, SAMPLE_TABLE, Result, environment, irm, run


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with the sample table, made by the commands themselves; copied for each test."""
    path = tmp_path_factory.mktemp("filled") / "filled.irm"
    assert irm("new", path).status == 0
    assert irm("import", path, SAMPLE_TABLE).status in (0, 1)
    return path


@pytest.fixture
def workspace(filled: Path, tmp_path: Path) -> Path:
    copy = tmp_path / "Work space é.irm"
    shutil.copy(filled, copy)
    return copy


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def assert_refused(result: Result, *words: str) -> None:
    assert result.status == 2, (result.out, result.err)
    assert result.out == ""
    assert result.err.count("\n") == 1
    assert "Traceback" not in result.err
    for word in words:
        assert word in result.err


@pytest.mark.parametrize(
    ("make", "word"),
    [
        (bad_files.empty_file, "is empty"),
        (bad_files.wrong_extension, ".csv or .xlsx"),
        (bad_files.image_named_xlsx, "picture"),
        (bad_files.password_protected, "password"),
        (bad_files.zip_bomb, "unpacks to"),
        (bad_files.with_dtd, "DTD"),
        (bad_files.no_commitments, "commitment"),
        (bad_files.no_text, "text"),
        (bad_files.no_workbook, "damaged"),
    ],
)
def test_a_table_that_cannot_be_read_is_refused_with_a_sentence(
    make: Callable[[Path], Path], word: str, workspace: Path, tmp_path: Path
) -> None:
    table = make(tmp_path)
    before = digest(workspace)

    result = irm("import", workspace, table)

    assert_refused(result, table.name, word)
    assert digest(workspace) == before


def test_a_missing_table_is_refused(workspace: Path, tmp_path: Path) -> None:
    assert_refused(irm("import", workspace, tmp_path / "gone.csv"), "gone.csv")


def test_a_missing_workspace_is_not_made_by_an_import(tmp_path: Path) -> None:
    result = irm("import", tmp_path / "gone.irm", SAMPLE_TABLE)

    assert_refused(result, "gone.irm")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("command", ["list", "check", "undo", "redo"])
def test_a_missing_workspace_is_refused_by_every_command(command: str, tmp_path: Path) -> None:
    assert_refused(irm(command, tmp_path / "gone.irm"), "gone.irm")


def test_a_workspace_that_another_program_writes_to_is_refused(workspace: Path) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(workspace)],
        cwd=ROOT,
        env=environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "open\n"

        imported = irm("import", workspace, SAMPLE_TABLE)
        undone = irm("undo", workspace)
        read = irm("list", workspace, "--json")
    finally:
        holder.communicate("\n", timeout=30)

    assert_refused(imported, "is open in")
    assert_refused(undone, "is open in")
    assert read.status == 0
    assert len(read.json["plans"]) == 3


HOLD = """
import sys
from pathlib import Path
from irm_desktop.headless import session
with session.open_workspace(Path(sys.argv[1])):
    print("open", flush=True)
    sys.stdin.readline()
"""


def test_a_damaged_workspace_is_refused(workspace: Path) -> None:
    bad_files.damaged_workspace(workspace)
    before = digest(workspace)

    assert_refused(irm("import", workspace, SAMPLE_TABLE), "damaged")
    assert digest(workspace) == before


def test_a_workspace_of_a_newer_version_is_refused(workspace: Path) -> None:
    bad_files.newer_workspace(workspace)
    before = digest(workspace)

    assert_refused(irm("list", workspace, "--json"), "newer")
    assert_refused(irm("import", workspace, SAMPLE_TABLE), "newer")
    assert digest(workspace) == before


def test_a_file_of_another_kind_is_no_workspace(tmp_path: Path) -> None:
    path = tmp_path / "letter.irm"
    path.write_text("Dear colleague", encoding="utf-8")

    assert_refused(irm("list", path), "no IRM workspace")
    assert path.read_text(encoding="utf-8") == "Dear colleague"


def test_new_does_not_touch_a_file_that_is_there(workspace: Path) -> None:
    before = digest(workspace)

    assert_refused(irm("new", workspace))
    assert digest(workspace) == before


def test_new_asks_for_a_name_that_ends_in_irm(tmp_path: Path) -> None:
    assert_refused(irm("new", tmp_path / "work.xlsx"), ".irm")
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of a few megabytes, where this user may mount one."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(place)]
    if shutil.which("mount") is None or subprocess.run(mount, capture_output=True).returncode:
        pytest.skip("a small disk can only be mounted by root")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def test_a_full_disk_is_told_and_keeps_what_was_there(small_disk: Path, shared_data: Path) -> None:
    path = small_disk / "work.irm"
    assert irm("new", path).status == 0

    result = irm("import", path, shared_data / "irm-commitments-2016.csv")

    assert_refused(result, "no room")
    assert irm("list", path, "--json").json["plans"] == []
    assert irm("check", path).status == 0


def test_an_export_to_a_full_disk_leaves_no_half_file(small_disk: Path, workspace: Path) -> None:
    (small_disk / "filler").write_bytes(b"\0" * (3 * 1024 * 1024 - 8192))

    result = irm(
        "export", workspace, "FI-1", "--report", "progress", "--docx", small_disk / "r.docx"
    )

    assert_refused(result, "r.docx")
    assert [path.name for path in small_disk.iterdir()] == ["filler"]


def test_a_file_that_may_not_grow_keeps_the_workspace(workspace: Path) -> None:
    """A limit on file size stands for a quota: every write beyond it fails."""
    limit = workspace.stat().st_size + 8192

    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    done = subprocess.run(
        [sys.executable, "-c", GROW, str(workspace)],
        cwd=ROOT,
        env=environment(),
        capture_output=True,
        text=True,
        preexec_fn=limited,
        check=False,
    )

    assert done.stdout == "WorkspaceError\n", done.stderr
    assert irm("check", workspace).status == 0
    assert irm("explain", workspace, "FI-1", "1.1", "--json").status == 0


GROW = """
import sys
from pathlib import Path
from irm_desktop.errors import WorkspaceError
from irm_desktop.headless import session
try:
    with session.open_workspace(Path(sys.argv[1])) as opened:
        first = opened.commitment_ids()[0]
        for _ in range(50):
            opened.set_fields("commitment", first, {"text": "long " * 40_000 + str(_)})
except WorkspaceError as error:
    print(type(error).__name__)
"""


def words_of_use() -> list[tuple[tuple[str, ...], str]]:
    return [
        (("explain", "W", "ES-9"), "ES-2"),
        (("explain", "W", "ES-2", "99"), "no commitment 99"),
        (("export", "W", "ES-2", "--report", "nonsense", "--docx", "F.docx"), "progress"),
        (("export", "W", "ES-2", "--report", "progress"), "--docx"),
        (("export", "W"), "--open-data"),
        (("export", "W", "--report", "progress", "--docx", "F.docx"), "PLAN"),
        (("export", "W", "--open-data", "F", "--layout", "nonsense"), "ogp-2016"),
        (("export", "W", "--open-data", "F"), "--layout"),
        (
            ("export", "W", "ES-2", "--report", "progress", "--docx", "F.docx", "--language", "xx"),
            "en",
        ),
        (("export", "W", "ES-2", "--report", "progress", "--docx", "W"), "workspace"),
        (("export", "W", "ES-2", "--report", "progress", "--docx", "F.xlsx"), ".docx"),
        (("export", "W", "ES-2", "--report", "progress", "--xlsx", "F.docx"), ".xlsx"),
        (("export", "W", "--open-data", "F.docx", "--layout", "ogp-2016"), "CSV"),
        (("import", "W"), "FILE"),
        (("list",), "W"),
        (("frobnicate", "W"), "frobnicate"),
        (("list", "W", "--frobnicate"), "--frobnicate"),
    ]


@pytest.mark.parametrize(("words", "expected"), words_of_use())
def test_words_that_ask_for_nothing_there_is_are_told(
    words: tuple[str, ...], expected: str, workspace: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out.file"
    places = {"W": str(workspace), "F": str(out), "F.docx": str(out.with_suffix(".docx"))}
    places["F.xlsx"] = str(out.with_suffix(".xlsx"))
    before = digest(workspace)

    result = irm(*(places.get(word, word) for word in words))

    assert_refused(result, expected)
    assert digest(workspace) == before
    assert not list(tmp_path.glob("out.*"))


@pytest.mark.parametrize("ending", ["", "-wal", "-shm", "-journal", ".lock", ".keys"])
def test_an_export_never_replaces_a_file_of_the_workspace(ending: str, workspace: Path) -> None:
    target = workspace.with_name(workspace.name + ending)
    if ending:
        target.write_bytes(b"kept")
    before = digest(target)

    result = irm("export", workspace, "--open-data", target, "--layout", "ogp-2016")

    assert_refused(result, "workspace", "name of its own")
    assert digest(target) == before


def test_undo_of_nothing_is_told(tmp_path: Path) -> None:
    path = tmp_path / "new.irm"
    assert irm("new", path).status == 0

    assert_refused(irm("undo", path), "nothing to undo")
    assert_refused(irm("redo", path), "nothing to redo")


def sample_text() -> str:
    return SAMPLE_TABLE.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("encoding", "code"),
    [
        ("utf-16", "encoding"),
        ("utf-16-be", "encoding"),
        ("utf-8-sig", ""),
        ("cp1252", "wrong-encoding"),
    ],
)
def test_other_encodings_are_read_and_told(encoding: str, code: str, tmp_path: Path) -> None:
    path, table = tmp_path / "new.irm", tmp_path / "table.csv"
    irm("new", path)
    text = "".join(sign for sign in sample_text() if can_be_written(sign, encoding))
    table.write_bytes(
        ("\ufeff" if encoding == "utf-16-be" else "").encode(encoding) + text.encode(encoding)
    )

    result = irm("import", path, table, "--json")

    assert result.status in (0, 1), result.err
    assert result.json["commitments"] == 51
    assert {"encoding", "wrong-encoding"} & result.codes == ({code} if code else set())
    titles = {
        c["title"]
        for plan in irm("list", path, "--json").json["plans"]
        for c in plan["commitments"]
    }
    assert not any("\ufffd" in title or "Ã" in title for title in titles)


def can_be_written(sign: str, encoding: str) -> bool:
    try:
        sign.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def test_a_very_long_cell_is_kept_whole_and_told(tmp_path: Path) -> None:
    path, table = tmp_path / "new.irm", tmp_path / "long.csv"
    irm("new", path)
    long_text = "word " * 8_000 + "end"
    rows = list(csv.reader(sample_text().splitlines(keepends=True)))
    rows[2][rows[1].index("Full Text")] = long_text
    with table.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows(rows)

    result = irm("import", path, table, "--json")
    out = tmp_path / "out.csv"
    exported = irm("export", path, "--open-data", out, "--layout", "ogp-2016")

    assert result.status in (0, 1), result.err
    assert "long-text" in result.codes
    assert exported.status in (0, 1), exported.err
    assert long_text in out.read_text(encoding="utf-8")


def test_ragged_rows_are_read_and_told(tmp_path: Path) -> None:
    path, table = tmp_path / "new.irm", tmp_path / "ragged.csv"
    irm("new", path)
    rows = list(csv.reader(sample_text().splitlines(keepends=True)))
    rows[4] = rows[4][:-12]
    rows[6] = [*rows[6], "stray"]
    with table.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows(rows)

    result = irm("import", path, table, "--json")

    assert result.status == 1, result.err
    assert result.json["commitments"] == 51
    assert {f["row"] for f in result.json["findings"] if f["code"] == "ragged-row"} == {5, 7}


def test_a_formula_in_a_cell_stays_text(tmp_path: Path) -> None:
    path, table = tmp_path / "new.irm", tmp_path / "formula.csv"
    irm("new", path)
    rows = list(csv.reader(sample_text().splitlines(keepends=True)))
    rows[2][rows[1].index("Commitment Title")] = '=HYPERLINK("http://example.org","x")'
    with table.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows(rows)

    irm("import", path, table)
    titles = [
        c["title"] for p in irm("list", path, "--json").json["plans"] for c in p["commitments"]
    ]

    assert '=HYPERLINK("http://example.org","x")' in titles


def test_a_console_that_only_knows_ascii_gets_utf_8(workspace: Path) -> None:
    done = run(
        [sys.executable, "-m", "irm_desktop", "list", str(workspace), "--json"],
        environment(PYTHONIOENCODING="ascii"),
    )

    assert done.returncode == 0, done.stderr
    assert "Administration of Justice" in done.stdout
    assert os.fsencode(done.stdout).decode("utf-8") == done.stdout
