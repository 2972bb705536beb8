"""Which of the review copies that were sent a file is: another workspace, another export, an older
round and a text copied into another file are recognised, each with a plain sentence."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from irm_desktop.domain.report_stages import STAGES
from irm_desktop.domain.review_records import Sent

KNOWN = ""
OLDER_ROUND = "older-round"
OTHER_WORKSPACE = "other-workspace"
OTHER_EXPORT = "other-export"
COPIED_TEXT = "copied-text"
UNKNOWN = "unknown-export"


@dataclass(frozen=True, slots=True)
class Envelope:
    """What a file says about itself. `found_by` is properties, identifier, print or empty;
    `printed_id` is the export named in the text itself, which may have been copied from another
    file; `notices` are codes of what is in it and is not read."""

    path: Path
    format: str  # docx, xlsx
    export_id: str = ""
    found_by: str = ""
    workspace_id: str = ""
    printed_id: str = ""
    program: str = ""
    notices: tuple[str, ...] = ()
    unpacked: int = 0  # bytes of XML


@dataclass(frozen=True, slots=True)
class Match:
    """`sent_id` is what the file is read against, empty where a person must say which. `code` is
    one of the names above, empty where nothing is odd; `sentence` says it."""

    sent_id: str
    code: str = KNOWN
    sentence: str = ""


def which(envelope: Envelope, workspace_id: str, sents: Sequence[Sent]) -> Match:
    """The review copy that a file is, among all that this workspace has sent.

    The text decides before the file around it: who copies a text into another file takes along the
    line on its last page, and not the properties.
    """
    by_id = {one.id: one for one in sents}
    name = envelope.path.name
    printed, named = by_id.get(envelope.printed_id), by_id.get(envelope.export_id)
    if printed is not None and named is not printed:
        return Match(
            printed.id,
            COPIED_TEXT,
            f"{name} holds the text of review copy {printed.number} in another file"
            f"{f', that of review copy {named.number}' if named else ''}. It is read as review "
            f"copy {printed.number}.",
        )
    if named is not None and envelope.printed_id not in ("", named.id):
        return Match(
            "",
            OTHER_EXPORT,
            f"{name} is the file of review copy {named.number}, but its text is of another export "
            f"({envelope.printed_id[:8]}), which this workspace does not have. Choose the review "
            "copy it should be read as, or bring it to the workspace it was sent from.",
        )
    if named is not None:
        return _known(name, named, sents)
    if envelope.workspace_id and envelope.workspace_id != workspace_id:
        return Match(
            "",
            OTHER_WORKSPACE,
            f"{name} was sent from another workspace. Open that workspace and bring the file back "
            "there.",
        )
    if envelope.export_id:
        return Match(
            "",
            OTHER_EXPORT,
            f"{name} is of an export that this workspace does not have "
            f"({envelope.export_id[:8]}): it was sent from a copy of the workspace, or before a "
            "backup was restored. Choose the review copy it should be read as.",
        )
    return Match(
        "",
        UNKNOWN,
        f"{name} does not say which review copy it is. Choose the one it should be read as.",
    )


def _known(name: str, sent: Sent, sents: Sequence[Sent]) -> Match:
    later = [one for one in sents if _is_later_round(one, sent)]
    if not later:
        return Match(sent.id)
    newest = max(later, key=lambda one: (one.at, one.number))
    return Match(
        sent.id,
        OLDER_ROUND,
        f"{name} is of an older round: review copy {sent.number}, after which review copy "
        f"{newest.number} was sent. It is read as what it is; look whether its remarks still hold.",
    )


def _is_later_round(one: Sent, than: Sent) -> bool:
    """The same report sent later, to the same reader or for a later stage. Several readers of one
    stage each have a copy of their own."""
    if (one.plan_id, one.report, one.language) != (than.plan_id, than.report, than.language):
        return False
    if one.at <= than.at or one.id == than.id:
        return False
    same_reader = bool(than.recipient) and one.recipient.casefold() == than.recipient.casefold()
    return same_reader or _rank(one.stage) > _rank(than.stage)


def _rank(stage: str) -> int:
    return STAGES.index(stage) if stage in STAGES else -1
