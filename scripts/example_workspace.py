"""An invented member's plan as a whole workspace, from one TOML file of `scripts/examples/`.

The file holds what a researcher would have entered: records, ratings with reasons, texts, the
process, recommendations, sources and interviews with what they support. What it names and the
method does not know is refused by the workspace.
"""

import tomllib
from collections.abc import Mapping
from datetime import UTC, datetime, time
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from irm_desktop import paths
from irm_desktop.domain.instrument_file import load_library
from irm_desktop.domain.records import PartialDate
from irm_desktop.storage.workspace import Workspace

Content = Mapping[str, Any]  # Any: what a TOML file can hold
_LEDGER = ("supports", "of", "excerpts", "date")  # of a source in the file
NOON = time(12, tzinfo=UTC)
ACTOR = "IRM Desktop"


def read_content(path: Path) -> Content:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def make_workspace(content: Content, kind: str, target: Path) -> tuple[Workspace, str]:
    """A new workspace at `target` with the plan of `content`, and the plan's id.

    It is made for one `kind` of report: on its day, with its own texts in place of those that
    several share.
    """
    made = datetime.combine(content["dated"][kind], NOON)
    library = load_library(paths.resources() / "instruments")
    workspace = Workspace.create(target, actor=ACTOR, library=library, clock=lambda: made)
    own = content.get("of_kind", {}).get(kind, {})
    maker = _Maker(workspace, content, own)
    return workspace, maker.plan()


def _day(iso: str) -> PartialDate:
    return PartialDate(iso, iso)


class _Maker:
    def __init__(self, workspace: Workspace, content: Content, kind_texts: Content) -> None:
        self._workspace = workspace
        self._content = content
        self._texts = {**content["texts"], **kind_texts}
        self._language = content["language"]

    def plan(self) -> str:
        workspace, member, plan = self._workspace, self._content["member"], self._content["plan"]
        workspace.add_member(member["key"], member["name"])
        member_id = workspace.members()[0].id
        workspace.set_fields("member", member_id, {"joined": _day(member["joined"])})
        for year in self._content.get("years", ()):
            self._year(member_id, year)
        dates = {name: _day(plan[name]) for name in ("start", "end")}
        workspace.add_plan(
            member_id, plan["number"], plan["title"], plan["submitted"], plan["instrument"], **dates
        )
        plan_id = workspace.plan_by_key(f"{member['key']}-{plan['number']}").id
        given = {name: _day(plan[name]) for name in ("due", "delivered") if name in plan}
        workspace.set_fields("plan", plan_id, given)
        for item in self._content["commitments"]:
            self._commitment(plan_id, item)
        self._process(plan_id)
        self._evidence(member_id, plan_id)
        for assessment in workspace.assessments(plan_id):
            fields = {"researcher": self._content["researcher"], "stage": "final"}
            workspace.set_fields("assessment", assessment.id, fields)
            self._write(assessment.id, "plan", plan_id, self._texts)
        for name, previous in (("recommendations", False), ("previous", True)):
            for item in self._content.get(name, ()):
                workspace.add_recommendation(plan_id, **{**item, "previous": previous})
        return plan_id

    def _year(self, member_id: str, year: Content) -> None:
        assessment = self._workspace.add_year(member_id, year["year"]).created
        for name, value in year["ratings"].items():
            reason = year.get("reasons", {}).get(name)
            self._workspace.rate(
                member_id, name, value, reason=reason, subject_kind="member",
                assessment_id=assessment,
            )  # fmt: skip

    def _commitment(self, plan_id: str, item: Content) -> None:
        kept = ("text", "theme", "lead_institution", "supporting_institutions", "short_title")
        more: dict[str, object] = {name: item[name] for name in kept if name in item}
        more |= {name: _day(item[name]) for name in ("start", "end")}
        made = self._workspace.add_commitment(plan_id, item["number"], item["title"], **more)
        self._rate(made.created, "commitment", item["ratings"], item.get("reasons", {}))
        for assessment in self._workspace.assessments(plan_id):
            self._write(assessment.id, "commitment", made.created, item["texts"])
        for milestone in item.get("milestones", ()):
            end = {"end": _day(milestone["end"])}
            part = self._workspace.add_milestone(
                made.created, milestone["number"], milestone["title"], **end
            )
            self._rate(part.created, "milestone", milestone.get("ratings", {}), {})

    def _rate(self, subject: str, kind: str, ratings: Content, reasons: Content) -> None:
        for name, value in ratings.items():
            self._workspace.rate(subject, name, value, reason=reasons.get(name), subject_kind=kind)

    def _process(self, plan_id: str) -> None:
        reasons = self._content.get("process_reasons", {})
        self._rate(plan_id, "plan", self._content["process"], reasons)

    def _evidence(self, member_id: str, plan_id: str) -> None:
        """Sources with what they support, and interviews, which are sources too."""
        workspace = self._workspace
        for item in self._content.get("sources", ()):
            fields = {name: value for name, value in item.items() if name not in _LEDGER}
            if "date" in item:
                fields["date"] = _day(item["date"])
            made = workspace.add_source(member_id, **fields).created
            for words in item.get("excerpts", ()):
                workspace.add_excerpt(made, words)
            self._support(plan_id, made, item)
        for item in self._content.get("interviews", ()):
            people = [
                workspace.add_person(member_id, **person).created for person in item["people"]
            ]
            given = {name: item[name] for name in ("consent", "how", "place", "began")}
            made = workspace.add_interview(plan_id, people=people, **given).created
            workspace.set_interview(made, ended=item["ended"])
            for text in item["notes"]:
                workspace.add_note(made, text)
            self._support(plan_id, workspace.interview(made).source_id, item)

    def _support(self, plan_id: str, source_id: str, item: Content) -> None:
        """`supports` are patterns of questions, `of` the numbers of commitments, all without it."""
        for one in self._workspace.commitments(plan_id):
            if one.number not in item.get("of", (one.number,)):
                continue
            for name in self._workspace.values(one.id):
                if any(fnmatchcase(name, pattern) for pattern in item.get("supports", ())):
                    self._workspace.add_support(
                        "commitment", one.id, source_id=source_id, indicator=name
                    )

    def _write(self, assessment: str, kind: str, subject: str, texts: Content) -> None:
        for section, text in texts.items():
            self._workspace.write_passage(
                assessment, section, kind, subject, self._language, text.strip()
            )
