"""The whole round of review: a draft sent, three files back, the inbox worked, the response matrix
and the redline written, a second draft sent that takes the answers along (`docs/guide/review.md`).
"""

import gzip
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from irm_desktop.domain.review_records import OPEN, ReviewItem, Sent
from irm_desktop.review_return import bring_back
from irm_desktop.review_send import send
from irm_desktop.review_services import redline, respond
from irm_desktop.storage.workspace import Workspace
from tests.builders import the_library

RETURNED = Path(__file__).parent.parent / "files" / "returned"
BACK = ("tracked.docx", "comments.docx", "cells.xlsx")
OURS = "It ranks in the lower half of its region"
WHY = "The panel is right: the order moves one authority only."
REPLY = "Farmers with land inside the landscape; now said."


@dataclass
class Story:
    """What the story leaves behind."""

    folder: Path
    workspace: Workspace
    plan: str
    first: tuple[ReviewItem, ...] = ()
    taken: tuple[str, ...] = ()  # codes of what was taken together
    after_undo: tuple[str, ...] = ()
    second: Sent | None = None
    said: list[str] = field(default_factory=list)

    def item(self, code: str, kind: str) -> ReviewItem:
        found = self.workspace.inbox(self.plan)
        return next(one for one in found if (one.code, one.kind) == (code, kind))

    def answer(self, code: str, kind: str, action: str, **more: str) -> None:
        item = self.item(code, kind)
        self.workspace.answer(self.plan, item.key, action, **more)  # type: ignore[arg-type]

    def text(self, code: str) -> str:
        """What a field of the first copy holds now."""
        return next(one.ours for one in self.workspace.inbox(self.plan) if one.code == code)

    def body(self, name: str, part: str = "word/document.xml") -> str:
        with zipfile.ZipFile(self.folder / name) as file:
            return file.read(part).decode()


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Story]:
    folder = tmp_path_factory.mktemp("story")
    path = folder / "plan.irm"
    path.write_bytes(gzip.decompress((RETURNED / "sent.irm.gz").read_bytes()))
    with Workspace.open(path, actor="Ana", library=the_library()) as workspace:
        told = Story(folder, workspace, workspace.plans()[0].id)
        _work_on(told)
        told.said = [
            one.sentence for one in bring_back(workspace, [RETURNED / name for name in BACK])
        ]
        told.first = workspace.inbox(told.plan)
        _answer(told)
        _give_out(told)
        yield told


def _work_on(told: Story) -> None:
    """While the copy is out, a sentence is written otherwise here."""
    passage = next(
        one
        for one in told.workspace.passages(told.plan)
        if one.section == "open_government_context"
    )
    text = passage.text.replace("It ranks in the middle of its region", OURS)
    about = (passage.assessment_id, passage.section, passage.subject_kind, passage.subject_id)
    told.workspace.write_passage(*about, passage.language, text)


def _answer(told: Story) -> None:
    workspace = told.workspace
    before = {one.code for one in workspace.inbox(told.plan) if one.state == OPEN}
    workspace.take_all(told.plan)
    opened = {one.code for one in workspace.inbox(told.plan) if one.state == OPEN}
    told.taken = tuple(sorted(before - opened))
    workspace.undo()
    told.after_undo = tuple(
        sorted(before - {one.code for one in workspace.inbox(told.plan) if one.state == OPEN})
    )
    workspace.redo()
    told.answer(
        "P3.OGC", "change", "adapted", result=f"{OURS} and of its neighbours.", reply="Combined."
    )
    told.answer("C2.PI", "value", "taken", reason=WHY)
    told.answer("C2.CO", "comment", "taken", reply=REPLY)
    told.answer("P4.MP", "comment", "asked", reply="Which year do you mean?")
    told.answer("C1.PI", "comment", "declined", reply="The court is named in the source.")


def _give_out(told: Story) -> None:
    workspace, plan, folder = told.workspace, told.plan, told.folder
    first = workspace.sent(plan)[0]
    respond(workspace, plan, "en", [first.id], [folder / "matrix.docx", folder / "matrix.xlsx"])
    redline(workspace, plan, "design", "en", first.id, "now", folder / "redline.docx")
    told.second = send(
        workspace, plan, "design", "en", [folder / "second.docx"], recipient="The panel", role="iep"
    )


def test_three_files_make_one_inbox(story: Story) -> None:
    assert story.said == [
        "tracked.docx, review copy 1 of XV-4: 4 new remarks in the inbox.",
        "comments.docx, review copy 1 of XV-4: 3 new remarks in the inbox.",
        "cells.xlsx, review copy 1 of XV-4: 4 new remarks in the inbox.",
    ]
    assert len(story.first) == 11
    ours = next(one for one in story.first if one.code == "P3.OGC")
    assert (ours.edited_since, ours.conflicts) == (True, False)


def test_what_meets_nothing_is_taken_and_undone_in_one_step(story: Story) -> None:
    assert {"C1.NS", "C2.NS", "C1.LI"} <= set(story.taken)
    assert story.after_undo == ()
    assert "towns and villages" in story.text("C1.NS")


def test_a_rating_of_a_reviewer_is_kept_with_the_reason_of_the_researcher(story: Story) -> None:
    commitment = story.workspace.commitments(story.plan)[1].id
    rating = story.workspace.ratings(commitment)["potential_impact"]
    assert (rating.value, rating.reason) == ("minor", WHY)
    actors = {one.actor for one in story.workspace.history([commitment]) if one.new == "minor"}
    assert "Ana" not in actors


def test_the_result_is_ours_over_the_branch_of_the_reviewer(story: Story) -> None:
    entries = story.workspace.history([story.plan])
    written = [one for one in entries if "neighbours" in str(one.new)]
    assert [one.actor for one in written] == ["Ana", "Maria Panel"]
    assert story.workspace.check() == []


def test_the_matrix_answers_each_remark(story: Story) -> None:
    text = re.sub(r"<[^>]+>", "", story.body("matrix.docx"))
    for words in (REPLY, "Which ones?", "Maria Panel", "Which year do you mean?", "minor".title()):
        assert words in text
    assert "xl/workbook.xml" in zipfile.ZipFile(story.folder / "matrix.xlsx").namelist()


def test_the_redline_is_tracked(story: Story) -> None:
    body = story.body("redline.docx")
    inserted = "".join(re.findall(r"<w:ins [^>]*>(.*?)</w:ins>", body))
    deleted = "".join(re.findall(r"<w:delText[^>]*>([^<]*)</w:delText>", body))
    assert "towns" in inserted
    assert "municipalities" in deleted
    assert 'w:author="Ana"' in body


def test_the_second_draft_takes_the_answers_along_and_comes_back_as_it_went(story: Story) -> None:
    assert story.second is not None
    assert story.second.number == 2
    comments = re.sub(r"<[^>]+>", " ", story.body("second.docx", "word/comments.xml"))
    for words in ("Which ones?", REPLY, "Which year do you mean?"):
        assert words in comments
    extended = story.body("second.docx", "word/commentsExtended.xml")
    assert 'w15:done="1"' in extended
    assert "paraIdParent" in extended
    (back,) = bring_back(story.workspace, [story.folder / "second.docx"])
    assert back.state == "nothing_new"


def test_words_written_at_the_head_of_a_page_are_listed(story: Story) -> None:
    written = story.folder / "headed.docx"
    with (
        zipfile.ZipFile(story.folder / "second.docx") as given,
        zipfile.ZipFile(written, "w") as made,
    ):
        for name in given.namelist():
            more = b"<w:p><w:r><w:t>Put the date here</w:t></w:r></w:p></w:hdr>"
            made.writestr(name, given.read(name).replace(b"</w:hdr>", more))
    (back,) = bring_back(story.workspace, [written])
    assert (back.state, back.new) == ("kept", 1)
    told = [one for one in story.workspace.inbox(story.plan) if one.kind == "outside"]
    assert [one.text for one in told] == ["Put the date here"]


def test_the_files_of_the_first_round_are_told_to_be_older_now(story: Story) -> None:
    (late,) = bring_back(story.workspace, [RETURNED / "untracked.docx"])
    assert late.code == "older-round"
    assert "is of an older round: review copy 1" in late.sentence
