"""Rich Reports made in memory: commitments after Finland's first plan, with texts of our own."""

from dataclasses import replace
from pathlib import Path

from irm_desktop.domain.report import (
    AtAGlance,
    ChartSeries,
    CodebookEntry,
    GlanceRow,
    GridGroup,
    GridRow,
    OverviewGrid,
    Report,
    ReportCommitment,
    ReportDerived,
    ReportMilestone,
    ReportPassage,
    ReportRating,
    ReportRecommendation,
    ReportSection,
)
from irm_desktop.domain.report_terms import load_terms, terms_in

TERMS = Path(__file__).resolve().parents[2] / "resources/reports/terms.toml"

TITLES = (
    "Enhancing the openness of preparatory processes",
    "Emphasising dialogue skills in the job descriptions of civil servants",
    "Strengthening proactive publishing and communication",
    "Promoting participatory budgeting",
    "Increasing openness and customer orientation in ICT and e-services development",
    "Training civil servants in clear language",
    "Standard language titles and resumes of government proposals",
    "Visualising decisions and the use of information with pictures",
    "The comprehensibility of the customer letters and decisions tested together with users",
    "Clear terms and concepts in public services",
    "Opening new data and publishing the register of data resources",
    "Clear terms of use of open data",
    "Lowering the threshold for the use of open data",
    "Strengthening skills of open data in administration",
    "Government as an enabler: the operating conditions of civil society",
    "Tools and guidance of consultation for civil servants",
    "Increasing the participation of children, young people and the elderly",
    "Reducing barriers to voluntary work",
)
SPECIFICITY = ("None", "Low", "Medium", "High")
VALUES = (
    "Access to Information",
    "Civic Participation",
    "Public Accountability",
    "Technology & Innovation for Transparency & Accountability",
)
IMPACT = ("None", "Minor", "Moderate", "Transformative")
COMPLETION = ("Not Started", "Limited", "Substantial", "Completed")
OPENED = ("Worsened", "Did Not Change", "Marginal", "Major", "Outstanding")

AIM = """This commitment set out to open the *preparation* of laws, budgets and plans before
decisions are taken. Until 2013 a draft was published only when the ministry had **settled** on it.

Three obstacles were named by officials and by civil society:

- drafts were written in a language that few outside the ministry could follow;
- consultations lasted two weeks or less, often in July;
    - of 42 consultations in 2012, *nineteen* fell into the holidays,
    - and seven gave no address to write to;
- nobody answered those who had written.

> We were asked when the decision was already printed. — a participant of the forum in Tampere

The researcher checked the [register of projects](https://example.org/hare) and the
[mailbox of the ministry](mailto:open@example.org)."""

PROGRESS = """The new guidelines on consultation took effect in July 2014. Of the measures
announced:

1. the guidelines were adopted and **published**;
2. the service *lausuntopalvelu.fi* went into a public trial;
3. training reached 310 of 500 officials.

| Measure | Planned | Done |
|---|---|---|
| Guidelines | 2013 | 2014 |
| Public trial of the service | 2014 | 2014 |
| Officials trained | 500 | 310 |

The remaining work depends on the budget of 2016, see the ministry's own report of September."""

OPENED_TEXT = """**Civic participation: Marginal.** Consultation became easier to find. Those who
took part could not yet see what had become of their comments.

**Access to information: Did not change.** The documents had been public before."""


def a_rating(indicator: str, label: str, value: str, code: int | None, stage: str) -> ReportRating:
    return ReportRating(
        indicator, label, value.lower().replace(" ", "_"), value, value, code, True,
        f"The documents seen by {stage} show it.", stage,
    )  # fmt: skip


def a_grid(number: str, marks: dict[str, tuple[int, ...]], milestones: int = 0) -> OverviewGrid:
    groups = (
        GridGroup("Specificity", SPECIFICITY),
        GridGroup("OGP Value Relevance (as written)", VALUES),
        GridGroup("Potential Impact", IMPACT),
        GridGroup("Completion", COMPLETION),
        GridGroup("Did It Open Government?", OPENED),
    )
    flags = tuple(
        place in marks.get(group.label, ())
        for group in groups
        for place in range(len(group.values))
    )
    rows = [GridRow(f"{number}. Overall", flags, ("",) * 5)]
    for index in range(1, milestones + 1):
        later = tuple(flag if place < 16 else False for place, flag in enumerate(flags))
        notes = ("", "", "", "Not reviewed" if index == 2 else "", "")
        rows.append(GridRow(f"{number}.{index}. Milestone {index}", later, notes))
    return OverviewGrid(groups, tuple(rows), f"Ratings of commitment {number} in words.")


def a_commitment(index: int, *, milestones: int = 2, starred: bool = False) -> ReportCommitment:
    number = f"{1 + index // 5}.{1 + index % 5}"
    title = TITLES[index % len(TITLES)]
    marks = {
        "Specificity": (1 + index % 3,),
        "OGP Value Relevance (as written)": (0, 1 + index % 3),
        "Potential Impact": (index % 4,),
        "Completion": ((index * 3) % 4,),
        "Did It Open Government?": (1 + index % 4,),
    }
    midterm, final = COMPLETION[index % 4], COMPLETION[(index * 3) % 4]
    return ReportCommitment(
        id=f"{index:08x}-1f2e-4a3b-8c4d-5e6f708192a3",
        number=number,
        title=title,
        starred=starred,
        star_note="The star was given under the formula of 2015." if starred else "",
        text=(
            f"{title}. The drafts of laws, budgets and plans will be published while they can "
            "still be changed.\n\nMilestones:\n(a) guidelines, (b) a public trial, (c) training."
        ),
        facts=(
            ("Responsible institution", "Ministry of Finance"),
            ("Supporting institutions", "Association of Local and Regional Authorities"),
            ("Start date", "1 July 2013"),
            ("End date", "30 September 2014" if index % 3 else ""),
        ),
        status=(f"Midterm: {midterm}", f"End of term: {final}"),
        grid=a_grid(number, marks, milestones),
        ratings=(
            a_rating("specificity", "Specificity", SPECIFICITY[1 + index % 3], 1, "progress"),
            a_rating("potential_impact", "Potential impact", IMPACT[index % 4], 2, "progress"),
            a_rating("completion_midterm", "Completion at midterm", midterm, 3, "progress"),
            a_rating("completion_end_of_term", "Completion at end", final, 3, "end_of_term"),
        ),
        derived=(
            ReportDerived(
                "star_c", "Starred", "no", "No", "No star: the impact is not transformative.",
                (("no", "Potential impact is Transformative"),), True,
            ),
            ReportDerived("relevant", "Relevant", "yes", "Yes", "Clear relevance.", (), True),
        ),
        passages=(
            ReportPassage(f"aim{index}", "aim", "Commitment aim", AIM),
            ReportPassage(f"status{index}", "status", "Status", PROGRESS),
            ReportPassage(f"opened{index}", "opened", "Did it open government?", OPENED_TEXT),
            ReportPassage(f"carried{index}", "carried", "Carried forward?", ""),
        ),
        milestones=tuple(
            ReportMilestone(
                f"{number}.{place}", f"Milestone {place}: guidelines adopted and in use",
                "July 2013", "30 June 2014",
                (a_rating("completion_end_of_term", "Completion", final, 3, "end_of_term"),),
            )
            for place in range(1, milestones + 1)
        ),
        theme=f"{1 + index // 5}. Open procedures",
        short_title=title[:40],
        start_iso="2013-07-01",
        end_iso="2014-09-30" if index % 3 else "2014",
    )  # fmt: skip


def a_glance(commitments: int) -> AtAGlance:
    def figure(key: str, label: str, *values: str) -> GlanceRow:
        return GlanceRow("figure", label, values, key)

    return AtAGlance(
        "At a glance",
        ("Midterm", "End of term"),
        (
            figure("commitments", "Number of commitments", str(commitments), str(commitments)),
            GlanceRow("heading", "Level of completion"),
            figure("completion.complete", "Completed", "1", "6"),
            figure("completion.substantial", "Substantial", "9", "6"),
            figure("completion.limited", "Limited", "7", "6"),
            figure("completion.not_started", "Not started", "1", "0"),
            GlanceRow("heading", "Number of commitments with"),
            figure("relevant", "Clear relevance to OGP values", "18", "18"),
            figure("transformative", "Transformative potential impact", "1", "1"),
            figure("star", "All three (✪)", "0", "0"),
            GlanceRow("heading", "Did it open government?"),
            figure("opened.major", "Major", "", "5"),
            figure("opened.outstanding", "Outstanding", "", "0"),
        ),
    )


def a_codebook() -> tuple[CodebookEntry, ...]:
    def entry(id_: str, label: str, values: tuple[str, ...], confirmed: bool) -> CodebookEntry:
        rows = tuple(
            (value.lower().replace(" ", "_"), value, str(code), f"What {value} stands for.")
            for code, value in enumerate((*values, "Not reviewed"))
        )
        return CodebookEntry(
            id_, label, "Progress", f"How is {label.lower()} judged?",
            f"{label} as the manual of 2016 explains it.", rows, "IRM manual, part 2", confirmed,
        )  # fmt: skip

    return (
        entry("specificity", "Specificity", SPECIFICITY, True),
        entry("potential_impact", "Potential impact", IMPACT, True),
        entry("completion_midterm", "Completion at midterm", COMPLETION, True),
        entry("completion_end_of_term", "Completion at end", COMPLETION, False),
    )


def a_report(commitments: int = 18, *, milestones: int = 2, language: str = "en") -> Report:
    """An End-of-Term Report; of each four commitments the third is starred."""
    blocks = tuple(
        a_commitment(index, milestones=milestones, starred=index % 4 == 2)
        for index in range(commitments)
    )
    return Report(
        workspace_id="0f1e2d3c-4b5a-4968-8776-655443322110",
        plan_id="11111111-2222-4333-8444-555555555555",
        plan_key="FI-1",
        kind="end_of_term",
        title="Finland 2013–2015: End-of-Term Report",
        member="Finland",
        plan_title="Open Government Action Plan I",
        period="2013–2015",
        instrument="G2a",
        instrument_label="IRM method of 2014–2015",
        instrument_note="The labels of one indicator are not confirmed from a published source.",
        language=language,
        right_to_left=False,
        researcher="A. Researcher",
        stage="Draft",
        date="23 November 2016",
        terms=terms_in(load_terms(TERMS), language),
        sections=(
            ReportSection(
                "overview", "", "Overview", "text",
                (ReportPassage("o1", "overview", "Overview", AIM),),
            ),
            ReportSection("glance", "", "At a glance", "at_a_glance"),
            ReportSection(
                "consultation", "I", "Consultation during implementation", "text",
                (ReportPassage("c1", "consultation", "A forum that met", PROGRESS),),
            ),
            ReportSection("empty", "II", "A section nobody wrote", "text"),
            ReportSection(
                "commitments", "III", "Commitment implementation", "commitments",
                commitments=tuple(item.id for item in blocks),
            ),
            ReportSection("recommendations", "IV", "Recommendations", "recommendations"),
            ReportSection(
                "method", "V", "Methodological note", "methodology",
                (ReportPassage("m1", "method", "Methodological note", "Desk and interviews."),),
            ),
            ReportSection("codebook", "", "Annex: indicators", "codebook"),
        ),
        at_a_glance=a_glance(commitments),
        charts=(
            ChartSeries(
                "Level of completion", ("Not started", "Limited", "Substantial", "Completed"),
                (("Midterm", (1, 7, 9, 1)), ("End of term", (0, 6, 6, 6))),
                "Bars: at midterm one commitment was complete, at the end of term six were.",
            ),
        ),
        commitments=blocks,
        recommendations=(
            ReportRecommendation(
                "1", "Answer **every** comment within a month.\n\n- in public\n- in plain words",
                "Ministry of Justice", ("Specific", "Measurable"), "Integrated in the next plan",
            ),
            ReportRecommendation("2", "Keep the forum.", "Ministry of Finance", (), ""),
        ),
        codebook=a_codebook(),
        missing=(),
    )  # fmt: skip


def with_passage(report: Report, markdown: str) -> Report:
    """The report, its first section with this text alone."""
    first = replace(
        report.sections[0], passages=(ReportPassage("x", "overview", "Passage", markdown),)
    )
    return replace(report, sections=(first, *report.sections[1:]))
