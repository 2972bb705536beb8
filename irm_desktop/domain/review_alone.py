"""Which things that came back can be taken without a look."""

import importlib
from collections.abc import Iterable

from irm_desktop.domain.review_records import OPEN, ReviewItem

_CHANGES = ("change", "value")  # kinds of items that propose a text or value


def going_by_themselves(items: Iterable[ReviewItem]) -> tuple[ReviewItem, ...]:
    """Those of a queue that can be taken together. The reason of a rating for which somebody wants
    another value argues for that value, and waits for it."""
    queue = tuple(items)
    rated = {one.record for one in queue if one.needs_reason}
    return tuple(
        one
        for one in queue
        if goes_by_itself(one) and not (one.entity == "rating" and one.record in rated)
    )


def goes_by_itself(item: ReviewItem) -> bool:
    """Whether an item can be taken without a look: it is open, changes a field of ours, conflicts
    with nothing, asks nothing, is no rating, was not found by its wording alone, and no sentence
    was changed by two sides."""
    if item.state != OPEN or item.kind not in _CHANGES or not (item.record and item.field):
        return False
    if item.conflicts or item.needs_reason or item.question or not item.proposals:
        return False
    if any(one.question for one in item.proposals):
        return False
    if any(voice.way == "wording" for one in item.proposals for voice in one.voices):
        return False
    if len(item.proposals) == 1 and item.ours == item.base:
        return True
    merge = importlib.import_module("irm_desktop.domain.merge")  # not before somebody needs it
    wanted = [one.theirs for one in item.proposals]
    return item.kind == "change" and bool(merge.merge_all(item.base, item.ours, wanted).apart)
