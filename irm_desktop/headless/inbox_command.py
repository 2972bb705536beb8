"""The command `inbox`: what was sent of a plan, what came back, and what is still open."""

from collections.abc import Sequence
from pathlib import Path

import typer

from irm_desktop.domain.review_records import OPEN, Returned, ReviewItem, Sent, Voice
from irm_desktop.headless import output, session, status
from irm_desktop.headless.explain_command import PLAN
from irm_desktop.headless.file_commands import WORKSPACE
from irm_desktop.headless.send_command import shape as sent_shape

EVERYTHING = typer.Option(False, "--all", help="Also what is answered.")
JSON = typer.Option(False, "--json", help="Print copies, files and items as JSON.")
_LONGEST = 100  # characters of a text that are shown


def inbox(
    workspace: Path = WORKSPACE,
    plan: str = PLAN,
    everything: bool = EVERYTHING,
    as_json: bool = JSON,
) -> int:
    """List the review copies of a plan, the files that came back, and what is open in the inbox."""
    with session.open_workspace(workspace, read_only=True) as opened:
        chosen = opened.plan_by_key(plan)
        sent, returned = opened.sent(chosen.id), opened.returned(chosen.id)
        items = opened.inbox(chosen.id)
    shown = [one for one in items if everything or one.state == OPEN]
    if as_json:
        output.answer(
            {
                "plan": chosen.key,
                "sent": [sent_shape(one) for one in sent],
                "returned": [returned_shape(one) for one in returned],
                "items": [shape(one) for one in shown],
            }
        )
    else:
        show(sent, returned, shown)
    return status.FINDINGS if any(one.state == OPEN for one in items) else status.DONE


def returned_shape(one: Returned) -> dict[str, object]:
    """A file that came back, as other programs read it."""
    return {
        "id": one.id,
        "sent": one.sent_id,
        "name": one.name,
        "sha256": one.sha256,
        "at": one.at,
        "program": one.program,
        "reviewers": list(one.reviewers),
        "remarks": one.remark_count,
        "notices": list(one.notices),
    }


def shape(item: ReviewItem) -> dict[str, object]:
    """An item as other programs read it; `base` is what was sent."""
    return {
        "key": item.key,
        "sent": item.sent_id,
        "kind": item.kind,
        "state": item.state,
        "where": item.label,
        "code": item.code,
        "entity": item.entity,
        "record": item.record,
        "field": item.field,
        "base": item.base,
        "ours": item.ours,
        "proposals": [
            {"theirs": one.theirs, "by": [voice.who for voice in one.voices]}
            for one in item.proposals
        ],
        "quote": item.quote,
        "comment": item.text,
        "by": [voice.who for voice in item.voices],
        "conflicts": item.conflicts,
        "question": item.question,
        "reply": item.answer.reply if item.answer else "",
    }


def show(sent: Sequence[Sent], returned: Sequence[Returned], items: Sequence[ReviewItem]) -> None:
    """Copies, files and items, one line each."""
    if not sent and not items:
        output.line("Nothing was sent for review yet: `irm-desktop send` writes a review copy.")
        return
    for one in sorted(sent, key=lambda one: one.number):
        due = f", answer by {one.due}" if one.due else ""
        output.line(f"Review copy {one.number}, {one.report}, {one.at[:10]}: {one.recipient}{due}")
        for file in returned:
            if file.sent_id == one.id:
                output.line(f"  back {file.at[:10]}: {file.name}, {file.remark_count} remarks")
    output.line("Nothing is open." if not items else "")
    for item in items:
        output.line(f"{item.code or item.kind:10} {item.label} ({item.kind}, {item.state})")
        for proposal in item.proposals:
            output.line(f"           {_by(proposal.voices)}: {_short(proposal.theirs)}")
        if item.text:
            output.line(f"           {_by(item.voices)}: {_short(item.text)}")


def _by(voices: Sequence[Voice]) -> str:
    names = [voice.who for voice in voices]
    return "; ".join(dict.fromkeys(filter(None, names))) or "somebody"


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
