"""The sources that are seen in the pictures: invented, given as evidence for a commitment."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from irm_desktop.domain.records import PartialDate
from irm_desktop.storage.workspace import Workspace
from irm_desktop.ui.dialogs.cite_finder import FinderDialog

if TYPE_CHECKING:
    from scripts.screenshots import Photographer

SOURCES: dict[str, tuple[str, dict[str, str]]] = {  # key -> kind, fields
    "plan2014": (
        "document",
        {
            "title": "Action plan 2014–2016",
            "author": "Ministry of the Presidency",
            "date": "2014-07-10",
            "url": "https://example.org/plan",
            "ground": "government",
        },
    ),
    "law38-2003": (
        "law",
        {"title": "Law 38/2003 on grants", "publisher": "Official Gazette", "date": "2003-11-17"},
    ),
    "bdns-2015": (
        "data_set",
        {"title": "BDNS statistics", "publisher": "IGAE", "date": "2015", "ground": "government"},
    ),
    "grants2015": (
        "web_page",
        {
            "title": "The grants that nobody can look up",
            "author": "Citizens for Open Budgets",
            "date": "2015-05-21",
            "url": "https://example.org/grants",
            "accessed": "2015-10-01",
            "ground": "civil_society",
            "text": "Only grants of the central state were listed. More than 8,000 municipalities "
            "published nothing at all. Journalists asked each body in turn.",
        },
    ),
    "search2015": (
        "observation",
        {"title": "Search of the public register for grants of 2014", "date": "2015-09-30"},
    ),
}
GIVEN = (  # key, indicator, place
    ("plan2014", "specificity", "p. 14"),
    ("law38-2003", "potential_impact", "art. 20"),
    ("bdns-2015", "potential_impact", ""),
    ("search2015", "completion_midterm", ""),
)
QUOTED = "More than 8,000 municipalities published nothing at all."


def _fill(workspace: Workspace, member: str, commitment: str) -> dict[str, str]:
    """The id of each source by its key."""
    made: dict[str, str] = {}
    for key, (kind, told) in SOURCES.items():
        fields: dict[str, object] = {name: text for name, text in told.items() if name != "date"}
        fields["date"] = PartialDate(told["date"], told["date"])
        made[key] = workspace.add_source(member, kind=kind, key=key, **fields).created
    workspace.attach(made["grants2015"], "grants.pdf", io.BytesIO(b"%PDF" + b" " * 400_000))
    for key, indicator, place in GIVEN:
        workspace.add_support(
            "commitment", commitment, source_id=made[key], indicator=indicator, locator=place
        )
    page = made["grants2015"]
    excerpt = workspace.add_excerpt(page, QUOTED, locator="par. 2").created
    workspace.add_support(
        "commitment",
        commitment,
        source_id=page,
        excerpt_id=excerpt,
        indicator="completion_midterm",
    )
    return made


def take_evidence(photographer: Photographer) -> None:
    """The shelf of sources, chips under the reasons, the work area, and the finder."""
    window, workspace = photographer.window, photographer.program.context.open_workspace
    plan = workspace.plan_by_key("ES-2")
    commitment = workspace.commitment_ids(plan.id)[7]
    made = _fill(workspace, plan.member_id, commitment)
    window.fill_side(workspace.members(), workspace.plans())
    window.open_plan(plan.id)
    window.show_page("sources", made["grants2015"])
    photographer.take("sources")
    window.go_to(commitment, "specificity")
    photographer.take("evidence-chips")
    window.actions_book["add_evidence"].trigger()
    finder = next(one for one in window.findChildren(QDialog) if isinstance(one, FinderDialog))
    finder.field.setText("gra")
    photographer.take("evidence-finder", finder)
    finder.reject()
    window.commitments.panel.show_area("evidence")
    photographer.take("evidence")
    window.commitments.panel.show_area("design")
