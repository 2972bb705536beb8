"""What can be taken without a look, and what of it waits for a rating."""

from dataclasses import replace

import pytest

from irm_desktop.domain.review_alone import going_by_themselves
from irm_desktop.domain.review_records import Proposal, ReviewItem, Voice

VOICE = Voice("Ana", "2026-11-20T09:30:00", "yes", "back.docx", "f" * 32, "bookmark")


def _item(field: str, entity: str = "rating", way: str = "bookmark") -> ReviewItem:
    proposal = Proposal("It moves one authority.", (replace(VOICE, way=way),), ("1",))
    return ReviewItem(
        key=f"{field} {way}", plan_id="p", sent_id="s", kind="change", label="Potential impact",
        entity=entity, record="r", field=field, base="It moves all.", ours="It moves all.",
        proposals=(proposal,), needs_reason=(entity, field) == ("rating", "value"),
    )  # fmt: skip


def test_reason_alone_goes_by_itself() -> None:
    reason = _item("reason")
    assert going_by_themselves([reason]) == (reason,)


@pytest.mark.parametrize("state", ["open", "declined", "taken"])
def test_reason_for_another_value_waits_for_it(state: str) -> None:
    value = replace(_item("value"), kind="value", state=state)
    text = replace(_item("text", "commitment"), record="c")
    assert going_by_themselves([value, _item("reason"), text]) == (text,)


def test_text_found_by_its_wording_alone_is_looked_at() -> None:
    assert going_by_themselves([_item("text", "commitment", "wording")]) == ()
