"""Who may do what, as roles of PostgreSQL with row-level security.

A person logs in with a role of their own, which belongs to one of four groups. What the groups
may do at all is granted to them; in which countries, `office_access` says for each person. So a
role that was taken on by hand (`SET ROLE`) or a setting changed by hand reaches nothing more.
"""

from collections.abc import Iterator

from irm_desktop.models.registry import BY_NAME, ENTITIES
from irm_desktop.storage.confidential import KINDS
from irm_desktop.sync.office import window_tables
from irm_desktop.sync.office.connecting import SCHEMA
from irm_desktop.sync.office.functions import COMMENTS, SHOWN, listed
from irm_desktop.sync.office.office_tables import EVERY
from irm_desktop.sync.office.schema import TABLES

RESEARCHER, STAFF, PANEL, AUDITOR = "irm_researcher", "irm_staff", "irm_panel", "irm_auditor"
GROUPS = (RESEARCHER, STAFF, PANEL, AUDITOR)
_WRITERS = f"{RESEARCHER}, {STAFF}"
_READERS = f"{_WRITERS}, {AUDITOR}"
_RECORDS = tuple(entity.table.name for entity in ENTITIES)
_HIDDEN = frozenset(BY_NAME[kind].table.name for kind in KINDS)  # never for a panel member
_PRIVATE = frozenset({"waiting_bundles", "known_copies", "merges"})
# What those who write may do beyond reading. Nobody ever deletes a record or an entry.
_RIGHTS = {
    "journal": "INSERT", "odd_entries": "INSERT", "blobs": "INSERT", "workspace_info": "INSERT",
    "operations": "INSERT, UPDATE", "journal_heads": "INSERT, UPDATE, DELETE",
    **dict.fromkeys(_RECORDS, "INSERT, UPDATE"),
}  # fmt: skip
_IN_READABLE = f"workspace = ANY ((SELECT {SCHEMA}.readable())::text[])"
_IN_WRITABLE = f"workspace = ANY ((SELECT {SCHEMA}.writable())::text[])"
_IN_COMMENTED = f"workspace = ANY ((SELECT {SCHEMA}.commented())::text[])"
# A panel member says things in no other name.
_IN_OWN_NAME = (
    f"actor = (SELECT p.person FROM {SCHEMA}.office_people p WHERE p.role = current_user)"
)


def statements() -> Iterator[str]:
    """All of them, in order; they can be run again and again."""
    yield f"REVOKE ALL ON SCHEMA {SCHEMA} FROM PUBLIC"
    yield f"GRANT USAGE ON SCHEMA {SCHEMA} TO {', '.join(GROUPS)}"
    for name in (table.name for table in TABLES.sorted_tables):
        yield from _of_table(name)
    yield from _of_office()


def _of_table(name: str) -> Iterator[str]:
    table = f"{SCHEMA}.{name}"
    yield from _closed(table)
    yield f"GRANT SELECT ON {table} TO {_READERS}"
    yield _policy(table, "reading", "SELECT", _READERS, _IN_READABLE)
    if rights := _RIGHTS.get(name):
        yield f"GRANT {rights} ON {table} TO {_WRITERS}"
        yield from _writing(table, rights, _WRITERS, _IN_WRITABLE)
    yield f"GRANT SELECT ON {table} TO {PANEL}"
    if name not in _HIDDEN | _PRIVATE:  # of those a panel member sees no row
        yield _policy(table, "panel_reading", "SELECT", PANEL, _panel_sees(name))
        yield from _panel_writes(name, table)


def _closed(table: str) -> Iterator[str]:
    """A table that nobody may touch, before rights are given; policies of before are gone."""
    yield f"REVOKE ALL ON {table} FROM PUBLIC, {', '.join(GROUPS)}"
    yield f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY"
    for name in ("reading", "panel_reading", *(
        f"{who}{what}" for who in ("", "panel_") for what in ("insert", "update", "delete")
    )):  # fmt: skip
        yield f"DROP POLICY IF EXISTS {name} ON {table}"


def _policy(table: str, name: str, what: str, roles: str, words: str) -> str:
    if what == "INSERT":
        clause = f"WITH CHECK ({words})"
    elif what == "UPDATE":
        clause = f"USING ({words}) WITH CHECK ({words})"
    else:
        clause = f"USING ({words})"
    return f"CREATE POLICY {name} ON {table} FOR {what} TO {roles} {clause}"


def _writing(table: str, rights: str, roles: str, words: str, who: str = "") -> Iterator[str]:
    for what in rights.split(", "):
        yield _policy(table, f"{who}{what.lower()}", what, roles, words)


def _panel_sees(name: str) -> str:
    """What a panel member reads of a table: nothing that hangs on a person or an interview."""
    if name == "journal":
        shown = f"entity IN ({listed(SHOWN)}) AND {_not_hidden('journal', 'record')}"
        return f"{_IN_COMMENTED} AND {shown}"
    if name in ("journal_heads", "odd_entries"):
        entry = f"j.workspace = {name}.workspace AND j.op_id = {name}.op_id"
        return f"{_IN_COMMENTED} AND EXISTS (SELECT FROM {SCHEMA}.journal j WHERE {entry})"
    if name == "operations":
        return (
            f"{_IN_COMMENTED} AND NOT EXISTS (SELECT FROM {SCHEMA}.office_hidden_operations h "
            "WHERE h.workspace = operations.workspace AND h.operation = operations.id)"
        )
    if name == "blobs":
        named = " OR ".join(
            f"EXISTS (SELECT FROM {SCHEMA}.{one} f "
            "WHERE f.workspace = blobs.workspace AND f.sha256 = blobs.sha256)"
            for one in ("attachments", "returned_files")
        )
        return f"{_IN_COMMENTED} AND ({named})"
    if name in _RECORDS:
        return f"{_IN_COMMENTED} AND {_not_hidden(name, 'id')}"
    return _IN_COMMENTED


def _not_hidden(table: str, column: str) -> str:
    return (
        f"NOT EXISTS (SELECT FROM {SCHEMA}.office_hidden h "
        f"WHERE h.workspace = {table}.workspace AND h.record = {table}.{column})"
    )


def _panel_writes(name: str, table: str) -> Iterator[str]:
    """A panel member adds remarks and answers, and the operations in which they are written."""
    of_comments = f"j.entity IN ({listed(COMMENTS)})"
    if name in {BY_NAME[one].table.name for one in COMMENTS}:
        yield f"GRANT INSERT ON {table} TO {PANEL}"
        yield _policy(table, "panel_insert", "INSERT", PANEL, _IN_COMMENTED)
        rights = "UPDATE"
        words = f"{_IN_COMMENTED} AND {SCHEMA}.record_is_mine({name}.workspace, {name}.id)"
    elif name == "journal":
        rights = "INSERT"
        words = f"{_IN_COMMENTED} AND {_IN_OWN_NAME} AND entity IN ({listed(COMMENTS)})"
    elif name == "journal_heads":
        rights = "INSERT, UPDATE, DELETE"
        words = (
            f"{_IN_COMMENTED} AND EXISTS (SELECT FROM {SCHEMA}.journal j WHERE {of_comments} "
            "AND j.workspace = journal_heads.workspace AND j.record = journal_heads.record) "
            f"AND {SCHEMA}.record_is_mine(journal_heads.workspace, journal_heads.record)"
        )
    elif name == "operations":
        yield f"GRANT INSERT ON {table} TO {PANEL}"
        own = f"{_IN_COMMENTED} AND {_IN_OWN_NAME}"
        yield _policy(table, "panel_insert", "INSERT", PANEL, own)
        rights = "UPDATE"
        same = "j.workspace = operations.workspace AND j.operation = operations.id"
        words = (
            f"{own} "
            f"AND EXISTS (SELECT FROM {SCHEMA}.journal j WHERE {same} AND {of_comments}) "
            f"AND NOT EXISTS (SELECT FROM {SCHEMA}.journal j WHERE {same} AND NOT {of_comments})"
        )
    else:
        return
    yield f"GRANT {rights} ON {table} TO {PANEL}"
    yield from _writing(table, rights, PANEL, words, "panel_")


def of_window() -> Iterator[str]:
    """What the window needs beyond the tables of workspaces."""
    shown = f"entity IN ({listed(SHOWN)}) AND {_not_hidden('search_docs', 'record')}"
    return window_tables.statements(", ".join(GROUPS), _READERS, _WRITERS, PANEL, shown)


def _of_office() -> Iterator[str]:
    """The tables that only an office has."""
    every = ", ".join(GROUPS)
    mine = (
        f"EXISTS (SELECT FROM {SCHEMA}.office_access a WHERE a.role = current_user "
        f"AND (a.country = '{EVERY}' OR a.country = office_workspaces.country)%s)"
    )
    own = "role = current_user"
    wide = f"workspace = ANY ((SELECT {SCHEMA}.readable() || {SCHEMA}.commented())::text[])"
    change = f"workspace = ANY ((SELECT {SCHEMA}.writable() || {SCHEMA}.commented())::text[])"
    newest = f"{SCHEMA}.newest_is_mine(workspace, writer, seq)"
    writers = f"{_WRITERS}, {PANEL}"
    for name, roles, rights, reads, writes in (
        ("version", every, "", "true", ""),
        ("people", every, "", own, ""),
        ("access", every, "", own, ""),
        ("workspaces", every, "INSERT", mine % "", mine % " AND a.\"right\" = 'write'"),
        ("marks", every, "INSERT, UPDATE", wide, change),
        ("pushes", _READERS, "", _IN_READABLE, ""),
        ("hidden", every, "", wide, ""),
        ("hidden_operations", every, "", wide, ""),
        ("naming", "", "", "", ""),
        ("contested", every, "", wide, ""),
        ("stale", every, "INSERT, DELETE", wide, _IN_WRITABLE),
    ):
        table = f"{SCHEMA}.office_{name}"
        yield from _closed(table)
        if roles:
            yield f"GRANT SELECT ON {table} TO {roles}"
            yield _policy(table, "reading", "SELECT", roles, reads)
        if rights:
            who = writers if name == "marks" else _WRITERS
            yield f"GRANT {rights} ON {table} TO {who}"
            yield from _writing(table, rights, who, writes)
        if name == "marks":
            yield f"DROP POLICY IF EXISTS only_what_came ON {table}"
            yield (
                f"CREATE POLICY only_what_came ON {table} AS RESTRICTIVE FOR ALL TO {writers} "
                f"USING (true) WITH CHECK ({newest})"
            )
