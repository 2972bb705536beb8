"""What a report says of its evidence: notes, unknown keys, interviews, and what is not enough."""

import io

import pytest
from sqlalchemy import event

from irm_desktop.domain.records import PartialDate
from irm_desktop.domain.report import Report, ReportTable
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_filled_workspace, a_plan


def _plan(workspace: Workspace) -> str:
    return workspace.plans()[0].id


def _first(workspace: Workspace) -> str:
    return workspace.commitment_ids(_plan(workspace))[0]


def _source(workspace: Workspace, key: str, **fields: object) -> str:
    member = workspace.members()[0].id
    return workspace.add_source(member, kind="document", key=key, **fields).created


def _write(workspace: Workspace, section: str, text: str, language: str = "en") -> None:
    plan = _plan(workspace)
    for assessment in workspace.assessments(plan):
        subject = _first(workspace)
        workspace.write_passage(assessment.id, section, "commitment", subject, language, text)


def _report(workspace: Workspace, language: str = "en") -> Report:
    return workspace.report(_plan(workspace), "progress", language)


def _interview(workspace: Workspace, consent: str, **person: str) -> str:
    """The key of an interview on 3 March 2015."""
    member = workspace.members()[0].id
    who = workspace.add_person(member, **person).created
    made = workspace.add_interview(
        _plan(workspace), people=[who], consent=consent, how="in_person",
        began="2015-03-03T09:30:00+02:00",
    ).created  # fmt: skip
    return workspace.interview(made).key


def _interviews(report: Report) -> ReportTable | None:
    tables = [table for one in report.sections for table in one.tables if table.id == "interviews"]
    return tables[0] if tables else None


def test_what_is_cited_has_the_text_of_its_source_in_the_language_of_the_report(
    spain: Workspace,
) -> None:
    _source(
        spain, "audit", title="Annual report", author="Court of Audit",
        date=PartialDate("2014", "2014"), accessed="2015-03-02", url="https://example.org/audit",
    )  # fmt: skip
    _source(spain, "unused", title="Nobody cites it")
    _write(spain, "completion", "The portal is open [@audit, p. 41].")
    _write(spain, "completion", "Le portail est ouvert [@audit, p. 41].", "fr")
    assert _report(spain).citations == {
        "audit": r"Court of Audit, *Annual report*, 2014, \[last accessed 2 March 2015\], "
        "https://example.org/audit."
    }
    assert (
        _report(spain, "fr")
        .citations["audit"]
        .endswith(r"\[dernière consultation le 2 mars 2015\], https://example.org/audit.")
    )


def test_a_source_of_another_member_can_be_cited_and_its_own_goes_first(spain: Workspace) -> None:
    spain.add_member("FR", "France")
    other = next(one.id for one in spain.members() if one.key == "FR")
    spain.add_source(other, kind="law", key="treaty", title="Treaty")
    _write(spain, "completion", "As agreed [@treaty].")
    assert _report(spain).citations == {"treaty": "*Treaty*."}


def test_unknown_keys_are_named_with_every_place(spain: Workspace) -> None:
    plan, one = _plan(spain), _first(spain)
    _write(spain, "completion", "Open [@nowhere].")
    spain.set_reason(one, "specificity", "Dated [@lost].")
    spain.set_evidence(one, "specificity", "See [@gone].")
    spain.set_evidence(plan, "influence_development", "See [@away].", subject_kind="plan")
    spain.add_recommendation(plan, "Publish more [@missing].")
    told = [line for line in _report(spain).missing if "is cited in" in line]
    assert told == [
        "The source “away” is cited in the evidence for “Public influence in development” but is "
        "not known.",
        "The source “missing” is cited in recommendation 1 but is not known.",
        "The source “nowhere” is cited in “Completion” of commitment 1 but is not known.",
        "The source “lost” is cited in the reason for “Specificity” of commitment 1 but is not "
        "known.",
        "The source “gone” is cited in the evidence for “Specificity” of commitment 1 but is not "
        "known.",
    ]


def test_arabic_citations_are_read_too(spain: Workspace) -> None:
    _source(spain, "law", title="قانون")
    _write(spain, "completion", "نُشر [@law، المادة 3؛ @other].")
    assert set(_report(spain).citations) == {"law"}
    assert any("“other” is cited" in line for line in _report(spain).missing)


def test_interviews_are_listed_and_cited_as_consent_allows(spain: Workspace) -> None:
    keys = [
        _interview(spain, "on_record", name="Eeva Aalto", role="Director", organisation="Open"),
        _interview(spain, "organisation", name="Olli Berg", organisation="Ministry", role="Head"),
        _interview(spain, "anonymous", name="Ulla Dahl", organisation="Union", sector="academia"),
        _interview(spain, "background", name="Aino Ek", organisation="Office"),
        _interview(spain, "", name="Ivo Falk", organisation="Bureau"),
    ]
    _write(spain, "completion", "".join(f"Said [@{key}]. " for key in keys))
    report = _report(spain)
    table = _interviews(report)
    assert table is not None
    assert [row.cells[0].text for row in table.rows] == [
        "Eeva Aalto, Director, Open", "Ministry", "Academic (name withheld)",
    ]  # fmt: skip
    assert {row.cells[2].text for row in table.rows} == {"3 March 2015"}
    assert report.citations[keys[0]].startswith("Eeva Aalto, Director, Open, interview with")
    assert report.citations[keys[3]] == report.citations[keys[4]] == "Source not disclosed."
    for key in keys[3:]:
        sentence = (
            f"The interview “{key}” is cited in “Completion” of commitment 1, but nobody agreed "
            "to its being cited."
        )
        assert sentence in report.missing
    told = repr(report)
    for name in ("Berg", "Head", "Dahl", "Union", "Aino", "Ek,", "Office", "Falk", "Bureau"):
        assert name not in told
    assert {one.key for one in report.sources} == set(keys[:3])


def test_a_sealed_person_is_in_no_part_of_a_report(spain: Workspace) -> None:
    key = _interview(spain, "on_record", name="Eeva Aalto", role="Director", organisation="Open")
    _write(spain, "completion", f"Said [@{key}].")
    assert "Eeva Aalto" in repr(_report(spain))
    spain.make_seal("a long passphrase for the test")
    spain.seal_person(spain.people()[0].id)
    told = repr(_report(spain))
    assert "Aalto" not in told
    assert "Director" not in told
    assert _report(spain).citations[key] == (
        "Open, interview with the IRM researcher, 3 March 2015."
    )


def test_a_rating_without_enough_evidence_is_told_until_it_has_it(spain: Workspace) -> None:
    one = _first(spain)
    spain.rate(one, "specificity", "high")
    spain.rate(one, "completion_midterm", "limited")
    wanted = [
        "Not enough evidence for Specificity (commitment 1). Needs one source.",
        "Not enough evidence for Completion at midterm (commitment 1). Needs 2 kinds of evidence, "
        "one of them not government.",
    ]

    def told() -> list[str]:
        return [line for line in _report(spain).missing if line.startswith("Not enough")]

    assert told() == wanted
    office = _source(spain, "office", ground="government")
    cso = _source(spain, "cso", ground="civil_society")
    spain.set_evidence(one, "specificity", "The plan itself, page 3.")
    assert told() == wanted[1:]
    for source in (office, cso):
        spain.add_support("commitment", one, source_id=source, indicator="completion_midterm")
    assert told() == []
    rating = next(
        r for r in _report(spain).commitments[0].ratings if r.indicator == "completion_midterm"
    )
    assert (rating.sources, rating.enough) == (2, True)
    assert rating.needs == (
        "Needs 2 kinds of evidence, one of them not government: has government, civil society."
    )


def test_questions_that_share_a_reason_share_their_evidence(spain: Workspace) -> None:
    one, values = _first(spain), ("value_access_to_information", "value_civic_participation")
    for value in values:
        spain.rate(one, value, "clear")
    spain.set_evidence_rule(_plan(spain), "", 2, ("government",))
    for value, ground in zip(values, ("government", "civil_society"), strict=True):
        assert not any(found.enough for found in _report(spain).commitments[0].ratings)
        source = _source(spain, ground, ground=ground)
        spain.add_support("commitment", one, source_id=source, indicator=value)

    rated = {found.indicator: found for found in _report(spain).commitments[0].ratings}

    assert [rated[value].enough for value in values] == [True, True]
    assert [rated[value].sources for value in values] == [1, 1]
    assert [line for line in _report(spain).missing if line.startswith("Not enough")] == []


def test_an_answer_that_is_no_grade_needs_no_evidence(spain: Workspace) -> None:
    spain.rate(_first(spain), "specificity", "not_reviewed")
    assert not [line for line in _report(spain).missing if line.startswith("Not enough")]


def test_the_sources_of_a_report_are_counted(spain: Workspace) -> None:
    one = _first(spain)
    audit = _source(spain, "audit", title="Report", ground="government", url="https://a.example")
    spain.attach(audit, "audit.pdf", io.BytesIO(b"%PDF"))
    spain.add_support("commitment", one, source_id=audit, indicator="specificity")
    spain.add_support("commitment", one, source_id=audit)
    _write(spain, "completion", "Open [@audit] and read [@audit, p. 2].")
    (found,) = _report(spain).sources
    assert (found.key, found.kind, found.ground) == ("audit", "Document", "government")
    assert (found.attachments, found.supports) == (1, 2)
    assert found.cited == len(spain.assessments(_plan(spain)))
    assert found.citation == "*Report*, https://a.example."


@pytest.mark.parametrize("language", ["fr", "es", "ar"])
def test_what_is_missing_is_said_in_the_language_of_the_report(
    spain: Workspace, language: str
) -> None:
    one = _first(spain)
    spain.rate(one, "completion_midterm", "limited")
    spain.set_reason(one, "specificity", "Dated [@lost].")
    english = set(_report(spain).missing)
    assert not english & set(_report(spain, language).missing)


def test_evidence_is_read_in_as_many_statements_for_many_commitments_as_for_few(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    counts = []
    for many in (2, 60):
        with a_filled_workspace(tmp_path_factory.mktemp("plan"), a_plan(many)) as workspace:
            key = _interview(workspace, "on_record", name="Eeva Aalto")
            for number, one in enumerate(workspace.commitment_ids(_plan(workspace))):
                made = _source(workspace, f"s{number}")
                workspace.add_support("commitment", one, source_id=made, indicator="specificity")
                workspace.set_evidence(one, "specificity", f"[@s{number}; @{key}]")
            said: list[str] = []
            event.listen(
                workspace._engine,
                "before_cursor_execute",
                lambda *told, kept=said: kept.append(told[2]),
            )
            assert len(_report(workspace).sources) == many + 1
            counts.append(len(said))
    assert counts[0] == counts[1]
