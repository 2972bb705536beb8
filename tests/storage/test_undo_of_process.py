"""Undo and redo of what is kept of plans and members, in any order with everything else."""

import hypothesis.strategies as st
from hypothesis import HealthCheck, settings
from hypothesis.stateful import precondition, rule

from irm_desktop.domain.records import PartialDate
from tests.storage.test_undo import Sequences

YEARS = ("2012", "2016")
TEXTS = st.sampled_from(["", "A", "B"])


class OfProcess(Sequences):
    """The sequences of `test_undo`, with answers, years, concerns, forms and recommendations."""

    @property
    def plan(self) -> str:
        return self.workspace.plans()[-1].id

    @property
    def member(self) -> str:
        return self.workspace.members()[0].id

    @precondition(lambda self: self.workspace.plans())
    @rule(
        question=st.sampled_from(["regular_forum", "in_person_consultation"]),
        value=st.sampled_from([None, "yes", "no"]),
        text=TEXTS,
    )
    def answer(self, question: str, value: str | None, text: str) -> None:
        change = self.workspace.rate(
            self.plan, question, value, reason=text, evidence=text, subject_kind="plan"
        )
        self.done(change)

    @precondition(lambda self: self.workspace.plans())
    @rule(text=TEXTS)
    def note_evidence(self, text: str) -> None:
        done = self.workspace.set_evidence(self.plan, "notice_days", text, subject_kind="plan")
        self.done(done)

    @precondition(lambda self: self.workspace.plans())
    @rule(iso=st.sampled_from(["", "2014", "2014-07-31"]), field=st.sampled_from(["due", "end"]))
    def date(self, iso: str, field: str) -> None:
        fields = {field: PartialDate(iso, iso), "delivered": PartialDate("", iso)}
        self.done(self.workspace.set_fields("plan", self.plan, fields))

    @precondition(lambda self: self.workspace.members())
    @rule(year=st.sampled_from(YEARS), value=st.sampled_from([None, "4.5", "8"]))
    def rate_a_year(self, year: str, value: str | None) -> None:
        years = {one.year: one.assessment_id for one in self.workspace.years(self.member)}
        if year not in years:
            self.done(self.workspace.add_year(self.member, year))
            return
        change = self.workspace.rate(
            self.member,
            "citizen_engagement",
            value,
            subject_kind="member",
            assessment_id=years[year],
        )
        self.done(change)

    @precondition(lambda self: self.workspace.members())
    @rule(text=TEXTS, status=st.sampled_from(["received", "closed"]))
    def raise_a_concern(self, text: str, status: str) -> None:
        concerns = self.workspace.concerns(self.member)
        if len(concerns) < 2:
            self.done(self.workspace.add_concern(self.member, about=text))
        else:
            fields = {"about": text, "status": status}
            self.done(self.workspace.set_fields("concern", concerns[0].id, fields))

    @precondition(lambda self: self.workspace.plans())
    @rule(name=st.sampled_from(["Short", "Long"]))
    def follow_a_form(self, name: str) -> None:
        forms = {form.name: form.id for form in self.workspace.forms()}
        if name not in forms:
            self.done(self.workspace.save_form(name, "g2-progress", [{"id": name}]))
            return
        assessment = self.workspace.assessments(self.plan)[0].id
        self.done(self.workspace.set_fields("assessment", assessment, {"form": forms[name]}))

    @precondition(lambda self: self.workspace.plans())
    @rule(text=st.sampled_from(["Publish.", "Meet."]))
    def recommend(self, text: str) -> None:
        first, *later = [plan.id for plan in self.workspace.plans()]
        self.done(self.workspace.add_recommendation(first, text))
        if later:  # the first is the plan before the second, whatever comes after them
            self.done(self.workspace.take_previous_recommendations(later[0]))

    @rule(entity=st.sampled_from(["form", "concern", "assessment", "member"]))
    def delete_what_is_new(self, entity: str) -> None:
        members = self.workspace.members()
        of_member = {
            "form": self.workspace.forms(),
            "member": members,
            "concern": self.workspace.concerns(self.member) if members else (),
        }
        if entity == "assessment":
            years = self.workspace.years(self.member) if members else ()
            ids = [one.assessment_id for one in years]
        else:
            ids = [one.id for one in of_member[entity]]
        if ids:
            self.done(self.workspace.delete(entity, ids[0]))


OfProcess.TestCase.settings = settings(
    max_examples=12,
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
TestSequencesOfProcess = OfProcess.TestCase
