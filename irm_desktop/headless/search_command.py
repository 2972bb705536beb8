"""The command `search`: everything in a workspace that holds some words."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import typer

from irm_desktop.domain.search_hits import KINDS, Found, Hit
from irm_desktop.domain.search_query import Query
from irm_desktop.domain.search_snippet import Snippet
from irm_desktop.errors import UserError, WorkspaceError
from irm_desktop.headless import output, session, status
from irm_desktop.headless.file_commands import WORKSPACE
from irm_desktop.headless.numbers_command import LANGUAGE, LANGUAGES
from irm_desktop.storage.workspace import Workspace

QUERY = typer.Argument(metavar="QUERY", help="The words; a phrase in quotation marks.")
KIND = typer.Option(None, "--kind", metavar="K", help=f"Only this: {', '.join(KINDS)}. Repeatable.")
PLAN = typer.Option("", "--plan", metavar="PLAN", help="Only what is of this plan, such as ES-2.")
LIMIT = typer.Option(50, "--limit", metavar="N", min=1, help="At most so many hits.")
JSON = typer.Option(False, "--json", help="Print the hits as JSON.")


def search(
    workspace: Path = WORKSPACE,
    query: str = QUERY,
    kind: list[str] | None = KIND,
    plan: str = PLAN,
    limit: int = LIMIT,
    language: str = LANGUAGE,
    as_json: bool = JSON,
) -> int:
    """Find words in commitments, texts, reasons, sources and notes, best first."""
    if language not in LANGUAGES:
        known = f"{', '.join(LANGUAGES[:-1])} or {LANGUAGES[-1]}"
        raise UserError(f"Hits are told in {known}, not in {language}.", "usage")
    if not Query.read(query):
        raise UserError("There is nothing to look for. Type a word, a number or a phrase.", "usage")
    with opened(workspace) as there:
        plan_id = there.plan_by_key(plan).id if plan else ""
        with output.waiting("Searching …"):
            found = there.find(
                query,
                kinds=kind or (),
                plan_id=plan_id,
                limit=limit,
                ranked=True,
                language=language,
            )
        keys = {one.id: one.key for one in there.plans()}
    if as_json:
        output.answer(shape(query, found, keys))
    else:
        show(found, kind or KINDS)
    if found.state.sentence:
        output.note(found.state.sentence)
    return status.DONE


@contextmanager
def opened(path: Path) -> Iterator[Workspace]:
    """The workspace with its index complete; as it is where it cannot be written now."""
    with session.open_workspace(path, read_only=True) as reading:
        if not reading.index_state().waiting:
            yield reading
            return
    try:
        writing = session.open_workspace(path)
    except WorkspaceError:
        with session.open_workspace(path, read_only=True) as reading:
            yield reading
        return
    with writing, output.waiting("Bringing the index of words up to date …"):
        writing.catch_up()
        yield writing


def shape(query: str, found: Found, keys: dict[str, str]) -> dict[str, object]:
    return {
        "query": query,
        "counts": found.counts,
        "complete": not found.state.sentence,
        "hits": [hit_shape(hit, keys) for hit in found.hits],
    }


def hit_shape(hit: Hit, keys: dict[str, str]) -> dict[str, object]:
    """`marks` are pairs of characters of `snippet`: where each place begins and ends."""
    return {
        "kind": hit.kind,
        "plan": keys.get(hit.plan_id, ""),
        "title": hit.title,
        "where": hit.where,
        "snippet": hit.snippet.text,
        "marks": [list(mark) for mark in hit.snippet.marks],
        "entity": hit.entity,
        "record": hit.record,
        "field": hit.field,
    }


def show(found: Found, kinds: list[str] | tuple[str, ...]) -> None:
    if not found.hits:
        output.line("Nothing was found.")
        return
    for hit in found.hits:
        output.line(hit.where)
        output.line(f"  {hit.title}")
        output.line(f"  {in_brackets(hit.snippet)}")
    there = sum(count for kind, count in found.counts.items() if kind in kinds)
    if there > len(found.hits):
        output.line(f"… {len(found.hits)} of {there}; --limit shows more.")


def in_brackets(snippet: Snippet) -> str:
    """The piece with what was found in square brackets."""
    text, last = "", 0
    for start, end in snippet.marks:
        text += f"{snippet.text[last:start]}[{snippet.text[start:end]}]"
        last = end
    return text + snippet.text[last:]
