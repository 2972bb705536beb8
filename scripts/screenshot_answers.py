"""Answers about the process of the sample's plan of Spain, so that the pictures show some.

They are invented, as are their reasons: the sample workspace itself has none.
"""

from irm_desktop.domain.records import PartialDate
from irm_desktop.storage.workspace import Workspace

PLAN: dict[str, tuple[str, str, str]] = {  # indicator -> answer, reason, evidence
    "timeline_available": ("yes", "", ""),
    "timeline_online": ("yes", "", ""),
    "advance_notice": (
        "yes",
        "The meeting was announced on the portal.",
        "[Announcement](https://example.org/announcement), seen 3 May 2015",
    ),
    "notice_days": ("14", "", ""),
    "awareness_raising": ("no", "", ""),
    "online_consultation": ("no", "", ""),
    "in_person_consultation": ("yes", "One meeting in Madrid, by invitation.", ""),
    "summary_of_comments": ("no", "", ""),
    "participation_development": ("invitation_only", "", ""),
    "influence_development": ("consult", "Views were gathered; no answer was given.", ""),
    "influence_implementation": ("inform", "", ""),
    "regular_forum": ("no", "", ""),
    "civil_society_involved": ("mostly_governance", "Six organisations took part.", ""),
    "government_involved": ("line_ministries", "", ""),
    "engaged_with_irm": ("yes", "", ""),
    "self_assessment_published": ("yes", "", ""),
}
YEARS: dict[str, dict[str, str]] = {
    "2014": {
        "fiscal_transparency": "one",
        "access_law": "none",
        "asset_disclosure": "law",
        "citizen_engagement": "9.1",
    },
    "2015": {
        "fiscal_transparency": "both",
        "access_law": "law",
        "asset_disclosure": "public",
        "citizen_engagement": "not_covered",
    },
}


def answer_process(workspace: Workspace) -> None:
    """Answer the questions about the plan ES-2 and its member, and record a concern."""
    plan = workspace.plan_by_key("ES-2")
    dates = {"due": "2014-06-15", "delivered": "2014-07-20", "end": "2016-06-30"}
    workspace.set_fields("plan", plan.id, {k: PartialDate(v, v) for k, v in dates.items()})
    for indicator, (value, reason, evidence) in PLAN.items():
        workspace.rate(
            plan.id, indicator, value, reason=reason, evidence=evidence, subject_kind="plan"
        )
    member = plan.member_id
    workspace.set_fields("member", member, {"joined": PartialDate("2011", "2011")})
    for year, answers in YEARS.items():
        created = workspace.add_year(member, year).created
        for indicator, value in answers.items():
            workspace.rate(member, indicator, value, subject_kind="member", assessment_id=created)
    workspace.add_concern(
        member,
        date=PartialDate("2 March 2015", "2015-03-02"),
        sender="Three organisations",
        sender_kind="entity",
        about="A draft law on associations.",
        status="examined",
    )
    commitments = workspace.commitment_ids(plan.id)
    workspace.rate(commitments[7], "self_assessment_completion_midterm", "complete")
