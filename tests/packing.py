"""A workspace with what is for everybody and what is not, for tests of packs of evidence."""

import hashlib
import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

from irm_desktop.export.evidence_pack import write_pack
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_filled_workspace, a_plan
from tests.sealing import a_person

SECRETS = ("off the record", "Sauce", "interview-1", "they sold it", "taped.txt", "José", "Núñez")
OPEN = b"the law of 2014"
TAPE = b"words of the tape"


def a_worked_workspace(folder: Path) -> Workspace:
    """Spain 2, rated; a law with its file; an interview with a person, a note, a file, and what it
    supports."""
    workspace = a_filled_workspace(folder, a_plan(2))
    one = workspace.commitment_ids()[0]
    workspace.rate(one, "specificity", "high", reason="=1+1 <script>alert(1)</script>")
    member = workspace.members()[0].id
    law = workspace.add_source(member, kind="law", title="Law 19/2013", key="law").created
    workspace.attach(law, "law.txt", io.BytesIO(OPEN))
    person = a_person(workspace, pseudonym="Sauce")
    plan = workspace.plan_by_key("ES-2").id
    interview = workspace.add_interview(
        plan, consent="background", began="2016-03-04T10:05:00+01:00", people=[person]
    ).created
    workspace.add_note(interview, "This is off the record: they sold it", at="")
    source = workspace.interview(interview).source_id
    workspace.attach(source, "taped.txt", io.BytesIO(TAPE))
    excerpt = workspace.add_excerpt(source, "they sold it").created
    workspace.add_support(
        "commitment", one, source_id=source, indicator="specificity", excerpt_id=excerpt
    )
    return workspace


def packed(workspace: Workspace, path: Path) -> Path:
    write_pack(workspace.evidence_pack(), path, workspace.kept_file)
    return path


def parts_of(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def twisted(path: Path, change: Callable[[dict[str, bytes]], None], *, sums: bool = True) -> Path:
    """The pack after `change` to its parts; with `sums` the list of hashes and the head are made to
    fit again, as somebody would who wants it to be believed."""
    parts = parts_of(path)
    change(parts)
    if sums:
        manifest = json.loads(parts["manifest.json"])
        lines = parts["journal.jsonl"].decode().splitlines()
        manifest["entries"] = len(lines)
        manifest["withheld"] = sum(line.startswith("{") for line in lines)
        last = lines[-1]
        withheld = last.startswith("{")
        manifest["head"] = (
            json.loads(last)["hash"] if withheld else hashlib.sha256(last.encode()).hexdigest()
        )
        parts["manifest.json"] = json.dumps(manifest).encode()
        parts["SHA256SUMS"] = "".join(
            f"{hashlib.sha256(content).hexdigest()}  {name}\n"
            for name, content in parts.items()
            if name != "SHA256SUMS"
        ).encode()
    made = path.with_name("twisted.zip")
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return made


def lines_of(parts: dict[str, bytes]) -> list[str]:
    return parts["journal.jsonl"].decode().splitlines()


def with_lines(parts: dict[str, bytes], lines: list[str]) -> None:
    parts["journal.jsonl"] = "".join(f"{line}\n" for line in lines).encode()
