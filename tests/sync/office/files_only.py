"""Which tests of storage are about a file and not about what stands in a workspace: they are left
out where the others run in an office. By module, or by module and test, with the reason."""

FILE = "the file itself, its pages, its log, its lock or its schema"
BACKUPS = "backups are those of the server"
KEYS = "names, keys, seals and encryption never come into an office"
INDEX = "the tables of SQLite's own index"
MERGES = "an office takes nothing up from files and sends no bundles"
RAW = "looks into the file past the workspace"
COUNTED = "counts statements, and an office says with each which workspace it is about"
LOOSE = "an office has no foreign keys: records come in any order"
SQLITE = "asks in the words of SQLite"

BEGINNINGS = dict.fromkeys(("test_merg", "test_outgoing", "test_taking", "test_waiting"), MERGES)
COPIES = "begins with a copy of the file that merges; conflicts of an office: test_live"
REASONS = {
    **dict.fromkeys(
        (
            "test_beside",
            "test_file_start",
            "test_full_disk",
            "test_guard",
            "test_journal_mode",
            "test_killed",
            "test_lock",
            "test_catching_up",
            "test_odd_schema",
            "test_opening",
            "test_opening_fails",
            "test_quick_read",
            "test_recovery",
            "test_places",
            "test_salvage",
            "test_salvage_files",
            "test_schema",
            "test_through_a_link",
            "test_upgrade",
            "test_upgrade_interrupted",
        ),
        FILE,
    ),
    **dict.fromkeys(
        (
            "test_against_older",
            "test_backup_proof",
            "test_backups",
            "test_backups_before",
            "test_backups_odd",
            "test_restoring",
        ),
        BACKUPS,
    ),
    **dict.fromkeys(
        (
            "test_encrypting",
            "test_newer_keys",
            "test_people",
            "test_seal",
            "test_seal_copies",
            "test_sealed_text",
            "test_slots",
            "test_evidence_packs",
        ),
        KEYS,
    ),
    **dict.fromkeys(
        (
            "test_conflicts",
            "test_kept_records",
            "test_known_copies",
            "test_rating_conflicts",
            "test_settling_undone",
            "test_twins",
        ),
        COPIES,
    ),
    **dict.fromkeys(("test_chain", "test_checking"), RAW),
    "test_search_index": INDEX,
    **dict.fromkeys(
        (
            "test_attachments::test_a_damaged_file_is_told_when_it_is_read",
            "test_attachments::test_a_file_of_a_gigabyte_is_refused_unread",
            "test_attachments::test_a_workspace_takes_no_more_than_its_share",
            "test_attachments::test_empty_and_missing_files_are_refused",
            "test_attachments::test_parts_of_a_large_file_come_back_in_order",
            "test_attachments::test_the_same_bytes_are_stored_once_and_a_second_time_is_passed_over",
            "test_journal::test_what_a_newer_version_wrote_is_kept_and_passed_over",
            "test_review_many::test_an_answer_reads_the_remarks_it_is_about_once",
            "test_search::test_every_kind_but_old_words_is_found_in_the_example",
        ),
        SQLITE,
    ),
    **dict.fromkeys(
        (
            "test_attachments::test_a_workspace_with_files_is_sound_and_so_is_its_backup",
            "test_review_inbox::test_any_order_of_files_twice_gives_the_same_queue",
        ),
        BACKUPS,
    ),
    **dict.fromkeys(
        (
            "test_evidence_shown::test_a_support_is_shown_with_its_source_in_one_statement",
            "test_evidence_shown::test_sources_excerpts_and_notes_can_be_given_in_three_statements",
            "test_lists::test_a_page_of_rows_takes_two_statements_however_many_plans",
            "test_lists::test_a_plan_opens_in_three_statements",
            "test_report_process::"
            "test_a_report_reads_the_file_as_often_for_many_commitments_as_for_few",
        ),
        COUNTED,
    ),
    **dict.fromkeys(
        (
            "test_readiness_rules::test_no_must_is_open_in_an_example",
            "test_readiness_rules::test_a_rule_finds_what_it_is_about",
            "test_report_evidence::test_a_sealed_person_is_in_no_part_of_a_report",
            "test_report_evidence::test_interviews_are_listed_and_cited_as_consent_allows",
            "test_review_names::test_nothing_of_a_person_is_changed_by_what_came_back",
            "test_review_names::test_sealed_names_in_remarks_and_answers_are_pointed_out",
            "test_review_names::"
            "test_words_of_the_past_go_out_only_where_the_open_seal_finds_no_name_in_them",
            "test_search::test_names_and_contacts_of_people_are_never_found",
        ),
        KEYS,
    ),
    "test_editing::test_the_check_names_keys_that_are_there_twice": RAW,
    "test_journal::test_an_operation_that_fails_leaves_no_gap": LOOSE,
}


def reason_against(node: str) -> str | None:
    """Why a test is left out, by its name in pytest; None where it is not."""
    path, _, test = node.partition("::")
    module = path.rsplit("/", 1)[-1].removesuffix(".py")
    name = test.rsplit("::", 1)[-1].partition("[")[0]
    for prefix, reason in BEGINNINGS.items():
        if module.startswith(prefix):
            return reason
    return REASONS.get(module) or REASONS.get(f"{module}::{name}")
