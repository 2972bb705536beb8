"""A merge while somebody types: what came is not replaced by who was not shown it yet."""

from pathlib import Path

import pytest

from irm_desktop.errors import WorkspaceError
from irm_desktop.storage.workspace import Workspace
from tests.storage.copies import copies, tables, takes


def test_what_is_typed_while_a_merge_comes_in_stands_beside_it(
    spain: Workspace, tmp_path: Path
) -> None:
    """The window still shows the title of before, and so does who types."""
    with copies(spain, tmp_path, "Ben") as (ana, ben):
        one, two, three = ana.commitment_ids()
        ben.set_fields("commitment", one, {"title": "Ben's", "theme": "Money"})
        ben.rate(two, "specificity", "low")
        ben.set_fields("commitment", three, {"title": "Ben's too"})
        ana.hold_shown()
        takes(ana, ben)
        ana.set_fields("commitment", one, {"title": "Ana's"})
        ana.set_fields("commitment", one, {"title": "Ana's, typed on"})
        ana.rate(two, "specificity", "high")
        with pytest.raises(WorkspaceError) as refused:
            ana.delete("commitment", three)
        ana.all_shown()
        ana.set_fields("commitment", three, {"title": "Ana's, who saw it"})
        takes(ben, ana)

        assert str(refused.value) == (
            "Somebody else changed this a moment ago. Look at what is there now, then delete it if "
            "you still want to. Nothing was deleted."
        )
        title, rating = ana.conflicts()
        assert [side.text for side in title.sides] == ["Ana's, typed on", "Ben's"]
        assert {side.person for side in rating.sides} == {"Ana", "Ben"}
        assert ana.commitment(one).theme == "Money"
        assert tables(ana) == tables(ben)
        assert ana.conflicts() == ben.conflicts()
        assert not ana.check()
