"""Which records of a journal are not for everybody: people, interviews, and what hangs on them."""

import json
import re
from collections import defaultdict
from collections.abc import Iterable

from irm_desktop.storage.entries import Entry

KINDS = frozenset({"stakeholder", "seal_event", "interview", "note"})
# What is printed or published, whatever it cites. Kinds that a newer version writes are not here.
PRINTED = frozenset({
    "member", "form", "plan", "assessment", "commitment", "milestone", "rating", "passage",
    "recommendation", "concern", "evidence_rule", "stage_date", "sent", "returned", "search",
    "imported_table", "imported_row",
})  # fmt: skip
_ID = re.compile(r"[0-9a-f]{32}")
_INTERVIEW = '"interview"'  # the kind of a source, as its entry has it


def confidential(entries: Iterable[Entry]) -> set[str]:
    """The ids of the records. A record that once named one of them counts, also after a change:
    the source that an interview is, its files, excerpts, and what they support."""
    found: set[str] = set()
    naming: dict[str, set[str]] = defaultdict(set)  # id -> records that named it
    for entry in entries:
        if entry.entity in KINDS:
            found.add(entry.record)
            if (entry.entity, entry.field) == ("interview", "source"):
                found.update(_ID.findall(entry.value))
        elif entry.entity not in PRINTED:
            if (entry.entity, entry.field, entry.value) == ("source", "kind", _INTERVIEW):
                found.add(entry.record)
            for named in _ID.findall(entry.value):
                naming[named].add(entry.record)
    waiting = list(found)
    while waiting:
        more = naming.pop(waiting.pop(), set()) - found
        found |= more
        waiting += more
    return found


def hashes_in(entries: Iterable[Entry], hidden: set[str]) -> set[str]:
    """The hashes of files that confidential records name, which no other record gives away."""
    return {
        str(json.loads(one.value))
        for one in entries
        if one.record in hidden and (one.entity, one.field) == ("attachment", "sha256")
    }
