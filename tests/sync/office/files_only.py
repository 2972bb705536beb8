"""Which tests of storage are about a file and not about what stands in a workspace: they are left
out where the others run in an office. By module, or by module and test, with the reason."""

FILE = "the file itself, its pages, its log, its lock or its schema"
BACKUPS = "backups are those of the server"
KEYS = "names, keys, seals and encryption never come into an office"
INDEX = "the tables of SQLite's own index"
MERGES = "an office takes nothing up from files and sends no bundles"
RAW = "looks into the file past the workspace"

BEGINNINGS = dict.fromkeys(("test_merg", "test_outgoing", "test_taking", "test_waiting"), MERGES)
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
            "test_odd_schema",
            "test_opening",
            "test_opening_fails",
            "test_quick_read",
            "test_recovery",
            "test_salvage",
            "test_schema",
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
    "test_search_index": INDEX,
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
