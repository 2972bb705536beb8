"""Texts in two languages: what is written in one and not in the other."""

import pytest

from irm_desktop.errors import NotFound
from irm_desktop.storage.workspace import Workspace


def test_what_is_written_in_one_language_only_is_listed_in_the_report_s_order(
    spain: Workspace,
) -> None:
    plan = spain.plan_by_key("ES-2").id
    progress, end = (one.id for one in spain.assessments(plan))
    first, second, _ = spain.commitment_ids(plan)

    def write(section: str, subject: str, language: str, assessment: str = progress) -> None:
        kind = "plan" if subject == plan else "commitment"
        spain.write_passage(assessment, section, kind, subject, language, f"In {language}.")

    for language in ("en", "ar"):
        write("executive_summary", plan, language)
    write("country_context", plan, "en")
    write("next_steps", second, "en")
    write("completion", first, "en")
    write("completion", second, "ar")
    write("overview", plan, "en", end)
    found = spain.untranslated(plan, "progress", "fr", "en")
    assert [(one.section, one.subject_kind, one.subject_id) for one in found] == [
        ("executive_summary", "plan", plan),
        ("country_context", "plan", plan),
        ("completion", "commitment", first),
        ("next_steps", "commitment", second),
    ]
    arabic = spain.untranslated(plan, "progress", "ar", "en")
    assert [one.section for one in arabic] == ["country_context", "completion", "next_steps"]
    english = spain.untranslated(plan, "progress", "en", "ar")
    assert [one.words for one in english] == [
        "The text “Completion” of commitment 2 is written in Arabic and not yet in English."
    ]
    assert [one.section for one in spain.untranslated(plan, "end_of_term", "fr", "en")] == [
        "overview"
    ]
    assert spain.untranslated(plan, "progress", "es", "fr") == ()


def test_a_text_of_blanks_counts_as_not_written(spain: Workspace) -> None:
    plan = spain.plan_by_key("ES-2").id
    progress = spain.assessments(plan)[0].id
    spain.write_passage(progress, "executive_summary", "plan", plan, "en", "Written.")
    spain.write_passage(progress, "executive_summary", "plan", plan, "fr", "  ")
    (found,) = spain.untranslated(plan, "progress", "fr", "en")
    assert found.words == (
        "La section « Résumé analytique » est écrite en anglais et pas encore en français."
    )


def test_a_report_says_what_is_written_in_another_language_only(spain: Workspace) -> None:
    plan = spain.plan_by_key("ES-2").id
    progress = spain.assessments(plan)[0].id
    first, second, third = spain.commitment_ids(plan)
    for subject, language in ((first, "es"), (second, "es"), (second, "fr")):
        spain.write_passage(progress, "completion", "commitment", subject, language, "x")
    missing = spain.report(plan, "progress").missing
    assert [line for line in missing if "“Completion”" in line and "text" in line] == [
        "The text “Completion” is missing for commitment 3.",
        "The text “Completion” is written in another language only (es) for commitment 1.",
        "The text “Completion” is written in another language only (es, fr) for commitment 2.",
    ]
    assert third


def test_a_report_that_is_not_there_has_nothing_to_translate(spain: Workspace) -> None:
    plan = spain.plan_by_key("ES-2").id
    with pytest.raises(NotFound) as caught:
        spain.untranslated(plan, "design", "en", "fr")
    assert caught.value.code == "no-report"
