"""Every place where the program opens a file for reading, and what stands before it. A new one
fails here until it is said whose file it is, and for a file that somebody chose, which guard it
goes through."""

import ast
from collections.abc import Iterator
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent / "irm_desktop"
# How files are opened and read. `connect` of the database has a test of its own.
_READS = {"read_bytes", "read_text", "ZipFile", "from_path", "from_filelike"}
# What a file must pass where somebody chose it: named in the same module, or before it is called.
GUARDS = {
    "check",
    "check_returned",
    "check_pack",
    "check_directory",
    "look",
    "whole",
    "open_returned",
    "read_tables",
    "is_file",
    "directory_size",
}
# Rooms that read what others gave: here every module that opens a file names a guard.
GIVEN = ("importing",)
# Modules of these rooms that are only called with what a guard has let through.
BEHIND = {
    "importing/extent.py": "guard.check opens the package",
    "importing/workbook_cells.py": "tables.read_tables reads the bytes",
    "importing/returned_docx.py": "returned.open_returned",
    "importing/returned_docx_package.py": "returned.open_returned",
    "importing/returned_docx_text.py": "returned.open_returned",
}
# Everywhere else: whose files a module reads.
OURS = "the program's own, or written by it a moment before"
CHOSEN = "chosen by somebody: guarded in the module"
KEPT = "lies beside a workspace or in the data folder, and is checked by what it says of itself"
ELSEWHERE = {
    "app.py": OURS,
    "crash.py": OURS,
    "export": OURS,
    "self_test.py": OURS,
    "settings.py": KEPT,
    "domain/chosen_file.py": CHOSEN,
    "domain/toml_table.py": OURS,
    "domain/report_terms.py": OURS,
    "domain/pack_reading.py": "importing.evidence_pack opens the package behind its guard",
    "headless/office_command.py": "named on the command line; no more than a password is read",
    "headless/program.py": OURS,
    "headless/unlocking.py": "named in the environment; no more than a key is read",
    "logs.py": OURS,
    "paths.py": OURS,
    "review_send.py": OURS,
    "storage": KEPT,
    "sync/bundle.py": OURS,
    "sync/bundle_package.py": "sync.bundle_reading looks at the file before it",
    "sync/colleagues.py": KEPT,
    "sync/exchange_folder.py": "compares what lies there with a report of ours of the same size",
    "sync/identity.py": KEPT,
    "ui/theme.py": OURS,
    "ui/source_keeping.py": CHOSEN,
    "ui/review_commands.py": CHOSEN,
    "domain/instrument_parts.py": OURS,
    "ui/icons.py": OURS,
    "ui/sheet_print.py": OURS,
    "ui/widgets/unlock_form.py": CHOSEN,
    "ui/workspace_commands.py": OURS,
}


def reads_in(file: Path) -> Iterator[str]:
    """The calls of a module that open or read a file."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name = (
            node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        )
        modes = [a.value for a in node.args if isinstance(a, ast.Constant)]
        opens = name == "open" and bool(modes) and "r" in str(modes[0])
        if (name in _READS or opens) and "w" not in map(str, modes):
            yield f"{name} in line {node.lineno}"


def reading_modules() -> dict[str, list[str]]:
    found = {
        file.relative_to(PACKAGE).as_posix(): list(reads_in(file)) for file in PACKAGE.rglob("*.py")
    }
    return {name: calls for name, calls in found.items() if calls}


def names_a_guard(module: str) -> bool:
    tree = ast.parse((PACKAGE / module).read_text(encoding="utf-8"))
    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    used |= {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    return bool(used & GUARDS)


def test_readers_of_given_files_stand_behind_a_guard() -> None:
    given = [name for name in reading_modules() if name.split("/")[0] in GIVEN]

    assert len(given) > 5
    assert [one for one in given if one not in BEHIND and not names_a_guard(one)] == []


def test_everywhere_else_it_is_known_whose_files_are_read() -> None:
    elsewhere = {n: c for n, c in reading_modules().items() if n.split("/")[0] not in GIVEN}
    unknown = {
        name: calls
        for name, calls in elsewhere.items()
        if name not in ELSEWHERE and name.split("/")[0] not in ELSEWHERE
    }
    chosen = [name for name, whose in ELSEWHERE.items() if whose == CHOSEN and name in elsewhere]

    assert unknown == {}
    assert [name for name in chosen if not names_a_guard(name) and "chosen_file" not in name] == []
