"""The command `sources`: what a workspace cites, references in from RIS and BibTeX, RIS out."""

import importlib
from pathlib import Path

import typer

from irm_desktop.domain.evidence_records import Source
from irm_desktop.domain.records import Member
from irm_desktop.domain.source_drafts import ProposedSource, SourcesDraft
from irm_desktop.errors import NotFound, UserError
from irm_desktop.headless import output, session, status
from irm_desktop.headless.file_commands import WORKSPACE
from irm_desktop.headless.names_gate import ALL_THE_SAME, pass_names
from irm_desktop.storage.workspace import Workspace

TAKE = typer.Option(None, "--import", help="Add the references of a .ris or .bib file.")
GIVE = typer.Option(None, "--export", help="Write the sources to a .ris file.")
MEMBER = typer.Option("", "--member", help="Key of the member, where there are several.")
AGAIN = typer.Option(False, "--again", help="Add also what the workspace has already.")
AS_JSON = typer.Option(False, "--json", help="Print the answer as JSON.")
SHOWN = 10  # findings of a kind


def sources(
    workspace: Path = WORKSPACE,
    take: Path | None = TAKE,
    give: Path | None = GIVE,
    member: str = MEMBER,
    again: bool = AGAIN,
    all_the_same: str | None = ALL_THE_SAME,
    as_json: bool = AS_JSON,
) -> int:
    """List the sources of a workspace, add references from a file, or write them to one."""
    if take is not None and give is not None:
        raise UserError("Import or export, one at a time: leave out --import or --export.")
    with session.open_workspace(workspace, read_only=take is None) as opened:
        if take is not None:
            return _take(opened, take, member, again, as_json)
        chosen = _member(opened, member) if member else None
        found = opened.sources(None if chosen is None else chosen.id)
        if give is not None:
            pass_names(opened, all_the_same)
            return _give(found, give, as_json)
        if as_json:
            output.answer({"sources": [_shape(one) for one in found]})
        else:
            _show(opened, found)
    return status.DONE


def _take(opened: Workspace, path: Path, member: str, again: bool, as_json: bool) -> int:
    draft: SourcesDraft = importlib.import_module(
        "irm_desktop.importing.source_files"
    ).read_source_file(path)
    chosen = _member(opened, member)
    proposed = opened.preview_sources(draft)
    new = [one.draft for one in proposed if again or one.is_new]
    opened.accept_sources(chosen.id, new, draft.file_name)
    passed = () if again else tuple(one for one in proposed if not one.is_new)
    if as_json:
        output.answer(
            {
                "added": len(new),
                "passed": [_passed_shape(one) for one in passed],
                "findings": [output.finding_shape(one) for one in draft.findings],
            }
        )
    else:
        output.line(f"{len(new)} of {len(proposed)} references added to {chosen.name}.")
        for one in passed:
            output.line(f"  line {one.draft.line}: {_why(one)}")
        output.show_findings(draft.findings, SHOWN)
    return status.for_findings(draft.findings)


def _why(one: ProposedSource) -> str:
    title = one.draft.fields.get("title") or "without a title"
    if one.same is not None:
        return f"{title}: it is there already, as {one.same.key}."
    return f"{title}: the same as the reference in line {one.twin}."


def _passed_shape(one: ProposedSource) -> dict[str, object]:
    same = "" if one.same is None else one.same.key
    title = str(one.draft.fields.get("title", ""))
    return {"line": one.draft.line, "title": title, "same": same, "same_line": one.twin}


def _give(found: tuple[Source, ...], path: Path, as_json: bool) -> int:
    if path.suffix.lower() != ".ris":
        raise UserError(f"{path.name} does not end in .ris. Choose a name that does.")
    count: int = importlib.import_module("irm_desktop.export.ris").write_ris(found, path)
    left = len(found) - count
    if as_json:
        output.answer({"files": [str(path)], "sources": count, "interviews_left_out": left})
        return status.DONE
    output.line(f"{count} sources written to {path}.")
    if left:
        what = "interview is" if left == 1 else "interviews are"
        output.note(f"{left} {what} left out: interviews stay in the workspace.")
    return status.DONE


def _member(opened: Workspace, key: str) -> Member:
    """The member of a key, or the only one there is."""
    members = opened.members()
    found = [one for one in members if one.key.casefold() == key.strip().casefold()]
    if not key and len(members) == 1:
        return members[0]
    if found:
        return found[0]
    keys = ", ".join(one.key for one in members)
    if not members:
        raise NotFound("The workspace holds no member yet. Import a table first.", "no-member")
    asked = f"There is no member {key} in the workspace." if key else "There are several members."
    raise NotFound(f"{asked} Say with --member which of {keys} is meant.", "no-member")


def _shape(one: Source) -> dict[str, object]:
    return {
        "key": one.key,
        "kind": one.kind,
        "ground": one.ground,
        "title": one.title,
        "author": one.author,
        "date": one.date.iso or one.date.words,
        "url": one.url,
        "accessed": one.accessed,
        "attachments": one.attachment_count,
        "supports": one.support_count,
    }


def _show(opened: Workspace, found: tuple[Source, ...]) -> None:
    if not found:
        output.line("The workspace has no sources yet.")
        return
    rows = [
        (
            one.key,
            one.kind.replace("_", " "),
            one.title or one.author,
            one.date.iso or one.date.words,
            str(one.attachment_count),
            str(one.support_count),
        )
        for one in found
    ]
    heads = ("Key", "Kind", "Source", "Date", "Files", "Supports")
    output.show_table(f"{len(found)} sources", heads, rows)
