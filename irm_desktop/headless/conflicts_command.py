"""The commands `conflicts` and `settle`: what two people did without knowing of each other."""

from collections.abc import Sequence
from pathlib import Path

import typer

from irm_desktop.domain.merge_records import FIELD, KEPT_RECORD, RATING, TWIN, Conflict, Side
from irm_desktop.errors import UserError
from irm_desktop.headless import output, session, status
from irm_desktop.headless.file_commands import WORKSPACE
from irm_desktop.storage.workspace import Workspace

KEY = typer.Argument(metavar="KEY", help="Of a conflict, as `conflicts` lists it; its beginning.")
PLAN = typer.Option(None, "--plan", metavar="P", help="Those of one plan: ES-2.")
TAKE = typer.Option(None, "--take", metavar="N", help="The side that holds, 1 for the first.")
TEXT = typer.Option(
    None,
    "--text",
    metavar="T",
    help="What holds instead: the text of a field, the reason of the rating that is taken, the key "
    "that one of two records gets.",
)
PROPOSED = typer.Option(False, "--proposed", help="What the program proposes.")
WHY = typer.Option("", "--why", metavar="W", help="Why, for the journal.")
JSON = typer.Option(False, "--json", help="Print the conflicts as JSON.")
HEADS = {
    FIELD: "changed by both",
    RATING: "rated by both",
    KEPT_RECORD: "deleted, and changed by somebody else",
    TWIN: "made by both",
}
_LONGEST = 300  # characters of a text that are shown


def conflicts(workspace: Path = WORKSPACE, plan: str | None = PLAN, as_json: bool = JSON) -> int:
    """List what people changed without knowing of each other and nobody has settled yet."""
    with session.open_workspace(workspace, read_only=True) as opened:
        chosen = None if plan is None else opened.plan_by_key(plan).id
        found = opened.conflicts(chosen)
    if as_json:
        output.answer({"conflicts": [shape(one) for one in found]})
    else:
        show(found)
    return status.FINDINGS if found else status.DONE


def settle(
    workspace: Path = WORKSPACE,
    key: str = KEY,
    take: int | None = TAKE,
    text: str | None = TEXT,
    proposed: bool = PROPOSED,
    why: str = WHY,
) -> int:
    """Say what holds where people changed something without knowing of each other."""
    with session.open_workspace(workspace) as opened:
        conflict = _meant(opened.conflicts(), key)
        change = opened.settle(conflict.key, _values(conflict, take, text, proposed), why)
        left = opened.conflict_count()
    output.line(f"{change.sentence}.")
    if left:
        output.note(f"{left} {'is' if left == 1 else 'are'} left; `conflicts` lists them.")
    return status.DONE


def warn_of_conflicts(opened: Workspace, done: str = "written") -> None:
    """A table has no place for two versions of a code: who writes or counts one is told."""
    if count := opened.conflict_count():
        output.note(
            f"Conflicts that nobody has settled: {count}. One version of each is {done}; "
            "`conflicts` lists them."
        )


def shape(one: Conflict) -> dict[str, object]:
    """A conflict as other programs read it; `shown` is what stands in reports meanwhile."""
    return {
        "key": one.key,
        "kind": one.kind,
        "plan": one.plan_id,
        "entity": one.entity,
        "record": one.record,
        "field": one.field,
        "where": one.subject_words,
        "words": one.words,
        "base": one.base,
        "proposal": proposal_of(one),
        "sides": [_side_shape(side) for side in one.sides],
    }


def proposal_of(one: Conflict) -> str:
    """The text or key that the program proposes; empty where it proposes none."""
    return one.proposal.text if one.proposal is not None else one.more.get("proposed", "")


def show(found: Sequence[Conflict]) -> None:
    """The conflicts with their sides, numbered as `settle --take` knows them."""
    for one in found:
        output.line(f"{one.words}: {HEADS[one.kind]}")
        output.line(f"  {one.key}")
        for number, side in enumerate(one.sides, 1):
            meanwhile = ", shown meanwhile" if side.shown else ""
            day = side.at[:16].replace("T", " ")
            output.line(f"  {number}  {side.person}, {day} UTC{meanwhile}: {_short(_told(side))}")
        if proposed := proposal_of(one):
            output.line(f"  proposed: {_short(proposed)}")
    if not found:
        output.line("Nothing is in conflict.")


def _side_shape(side: Side) -> dict[str, object]:
    return {
        "person": side.person,
        "at": side.at,
        "text": side.text,
        "values": dict(side.values),
        "shown": side.shown,
    }


def _told(side: Side) -> str:
    """What a side says; a rating with its reason."""
    reason = side.values.get("reason")
    return f"{side.text}. {reason}" if reason else side.text


def _meant(found: Sequence[Conflict], key: str) -> Conflict:
    """Raises UserError `no-conflict`."""
    near = [one for one in found if one.key == key] or [
        one for one in found if one.key.startswith(key)
    ]
    if len(near) == 1:
        return near[0]
    said = f"{len(near)} conflicts begin with {key}" if near else f"There is no conflict {key}"
    raise UserError(f"{said}; `conflicts` lists them with their keys.", "no-conflict")


def _values(
    conflict: Conflict, take: int | None, text: str | None, proposed: bool
) -> dict[str, object]:
    """What is to hold. Raises UserError `usage` where that is not said, or in two ways."""
    with_reason = conflict.kind == RATING and take is not None and not proposed
    if sum((take is not None, text is not None, proposed)) != 1 and not with_reason:
        words = "Say what holds with one of --take N, --text T or --proposed."
        raise UserError(words, "usage")
    if proposed:
        if not proposal_of(conflict):
            raise UserError("The program proposes nothing here: say --take N or --text T.", "usage")
        return {conflict.field: proposal_of(conflict)}
    if take is None:
        if conflict.kind in (RATING, KEPT_RECORD):
            raise UserError("Say with --take N which side holds.", "usage")
        return {conflict.field: text}
    if not 1 <= take <= len(conflict.sides):
        raise UserError(f"There is no side {take}; there are {len(conflict.sides)}.", "usage")
    if conflict.kind == TWIN:
        raise UserError("Both stay; say with --text by what key the second goes.", "usage")
    values = dict(conflict.sides[take - 1].values)
    return values if text is None else {**values, "reason": text}


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
