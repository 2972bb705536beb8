"""A complete example of every kind of report, in `docs/examples/`, about an invented country.

`python -m scripts.make_examples` writes the Word reports and, for the first plan of each
generation, its workbook. An example that is not complete is refused with what it lacks.
"""

import argparse
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from irm_desktop.export.formats import format_of
from irm_desktop.export.options import ExportOptions
from scripts.example_workspace import Content, make_workspace, read_content

ROOT = Path(__file__).resolve().parent.parent
CONTENTS = ROOT / "scripts" / "examples"
EXAMPLES = ROOT / "docs" / "examples"
OPTIONS = ExportOptions(now=datetime(2026, 11, 23, 12, 0, tzinfo=UTC))


def examples() -> Iterator[tuple[Content, str]]:
    """Every content with each of its kinds of report."""
    for path in sorted(CONTENTS.glob("*.toml")):
        content = read_content(path)
        for kind in content["kinds"]:
            yield content, kind


def name_of(content: Content, kind: str) -> str:
    """`g3-design-ar`: English examples carry no language."""
    language = content["language"]
    return kind if language == "en" else f"{kind}-{language}"


def make(content: Content, kind: str, folder: Path) -> list[Path]:
    """Write one example. Raises ValueError where the report lacks something."""
    with tempfile.TemporaryDirectory() as place:
        workspace, plan_id = make_workspace(content, kind, Path(place) / "example.irm")
        with workspace:
            report = workspace.report(plan_id, kind, content["language"])
        if report.missing:
            raise ValueError(f"{name_of(content, kind)} is not complete: {report.missing}")
        suffixes = [".docx", ".xlsx"] if kind == content["kinds"][0] else [".docx"]
        targets = [folder / f"{name_of(content, kind)}{suffix}" for suffix in suffixes]
        for target in targets:
            format_of(target).write(report, target, OPTIONS)
    return targets


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=EXAMPLES)
    parser.add_argument("--only", help="a kind of report: g3-design")
    chosen = parser.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    for content, kind in examples():
        if chosen.only in (None, kind, name_of(content, kind)):
            for path in make(content, kind, chosen.folder):
                print(f"{path.name}: {path.stat().st_size // 1024} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
