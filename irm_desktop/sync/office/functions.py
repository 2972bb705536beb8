"""Functions and the triggers that row-level security stands on, as PostgreSQL's own SQL.

Bodies are bound to their tables when they are made, or name a fixed search path: a table of the
same name that somebody makes for one session changes nothing.
"""

from irm_desktop.models.registry import ENTITIES
from irm_desktop.storage.confidential import KINDS, PRINTED
from irm_desktop.sync.office.connecting import SCHEMA
from irm_desktop.sync.office.office_tables import COMMENT, EVERY, READ, WRITE

# What a panel member may see at all, of what this version knows; the rest only if nothing
# confidential hangs on it.
SHOWN = tuple(sorted({one.name for one in ENTITIES} - KINDS))
COMMENTS = ("remark", "answer")  # what a panel member writes


def listed(names: object) -> str:
    """Names as a list of SQL. They are ours, none has a quote."""
    found = sorted(str(one) for one in names)  # type: ignore[attr-defined]
    if any("'" in one for one in found):
        raise ValueError("a name with a quote")
    return ", ".join(f"'{one}'" for one in found)


def _reach(name: str, rights: tuple[str, ...]) -> str:
    """The workspaces in which who asks has one of the rights; the one that the session is about,
    where it is about one."""
    return f"""
CREATE OR REPLACE FUNCTION {SCHEMA}.{name}() RETURNS text[] LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT coalesce(array_agg(w.id), ARRAY[]::text[])
    FROM {SCHEMA}.office_workspaces w
    WHERE (coalesce(current_setting('irm.workspace', true), '') = ''
           OR w.id = current_setting('irm.workspace', true))
      AND EXISTS (SELECT FROM {SCHEMA}.office_access a
                  WHERE a.role = current_user AND a."right" IN ({listed(rights)})
                    AND (a.country = '{EVERY}' OR a.country = w.country));
END"""


_GREW = f"""
CREATE OR REPLACE FUNCTION {SCHEMA}.journal_grew() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, {SCHEMA}, pg_temp AS $body$
DECLARE
    may_write text[] := ARRAY(
        SELECT w.id FROM {SCHEMA}.office_workspaces w JOIN {SCHEMA}.office_access a
            ON a.country = '{EVERY}' OR a.country = w.country
        WHERE a.role = session_user AND a."right" = '{WRITE}');
    comments bool := EXISTS (
        SELECT FROM {SCHEMA}.office_access a
        WHERE a.role = session_user AND a."right" = '{COMMENT}');
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended(one.workspace, 0))
        FROM (SELECT DISTINCT workspace FROM arrived ORDER BY workspace) one;
    IF EXISTS (SELECT FROM arrived a WHERE a.seq < 1 OR a.seq > 1 AND NOT EXISTS (
            SELECT FROM {SCHEMA}.journal j
            WHERE j.workspace = a.workspace AND j.writer = a.writer AND j.seq = a.seq - 1)) THEN
        RAISE EXCEPTION 'entries of a sitting are missing' USING ERRCODE = 'IRM01';
    END IF;
    IF EXISTS (SELECT FROM arrived a JOIN {SCHEMA}.journal j
               ON j.workspace = a.workspace AND j.record = a.record
               WHERE j.entity <> a.entity) THEN
        RAISE EXCEPTION 'a record is of two kinds' USING ERRCODE = 'IRM01';
    END IF;
    IF EXISTS (
        SELECT FROM arrived a JOIN {SCHEMA}.office_pushes p
            ON p.workspace = a.workspace AND p.role <> session_user
        WHERE a.workspace <> ALL (may_write) AND comments
          AND (p.writer = a.writer OR EXISTS (
              SELECT FROM {SCHEMA}.journal j
              WHERE j.workspace = a.workspace AND j.record = a.record
                AND j.writer = p.writer AND j.seq BETWEEN p.first AND p.last))) THEN
        RAISE EXCEPTION 'what others wrote is theirs' USING ERRCODE = '42501';
    END IF;
    INSERT INTO {SCHEMA}.office_pushes (workspace, role, writer, first, last)
        SELECT workspace, session_user, writer, min(seq), max(seq) FROM arrived
        GROUP BY workspace, writer;
    INSERT INTO {SCHEMA}.office_naming
        SELECT DISTINCT a.workspace, named.id[1], a.record
        FROM arrived a, regexp_matches(a.value, '[0-9a-f]{{32}}', 'g') AS named(id)
        WHERE a.entity NOT IN ({listed(PRINTED | KINDS)})
        ON CONFLICT DO NOTHING;
    WITH RECURSIVE reached(workspace, record) AS (
        (SELECT workspace, record FROM arrived WHERE entity IN ({listed(KINDS)})
         UNION SELECT workspace, record FROM arrived
               WHERE entity = 'source' AND field = 'kind' AND value = '"interview"'
         UNION SELECT a.workspace, named.id[1]
               FROM arrived a, regexp_matches(a.value, '[0-9a-f]{{32}}', 'g') AS named(id)
               WHERE a.entity = 'interview' AND a.field = 'source'
         UNION SELECT a.workspace, a.record FROM arrived a
               JOIN {SCHEMA}.office_naming n ON n.workspace = a.workspace AND n.record = a.record
               JOIN {SCHEMA}.office_hidden h ON h.workspace = n.workspace AND h.record = n.named)
        UNION
        SELECT n.workspace, n.record FROM reached r
        JOIN {SCHEMA}.office_naming n ON n.workspace = r.workspace AND n.named = r.record
    ), hidden AS (
        INSERT INTO {SCHEMA}.office_hidden SELECT workspace, record FROM reached
        ON CONFLICT DO NOTHING RETURNING workspace, record
    )
    INSERT INTO {SCHEMA}.office_hidden_operations
        SELECT j.workspace, j.operation FROM {SCHEMA}.journal j
        JOIN hidden h ON h.workspace = j.workspace AND h.record = j.record
        UNION SELECT a.workspace, a.operation FROM arrived a
        LEFT JOIN {SCHEMA}.office_hidden h ON h.workspace = a.workspace AND h.record = a.record
        WHERE h.record IS NOT NULL OR a.entity NOT IN ({listed(SHOWN)})
        ON CONFLICT DO NOTHING;
    RETURN NULL;
END
$body$"""

_CONTESTED = f"""
CREATE OR REPLACE FUNCTION {SCHEMA}.heads_grew() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, {SCHEMA}, pg_temp AS $body$
BEGIN
    INSERT INTO {SCHEMA}.office_contested
        SELECT DISTINCT a.workspace, a.record, a.field FROM arrived a
        WHERE EXISTS (SELECT FROM {SCHEMA}.journal_heads h
                      WHERE h.workspace = a.workspace AND h.record = a.record
                        AND h.field = a.field AND h.op_id <> a.op_id)
        ON CONFLICT DO NOTHING;
    RETURN NULL;
END
$body$"""

# Whether who is logged in brought the newest entry of a sitting: only then is its mark theirs.
_NEWEST = f"""
CREATE OR REPLACE FUNCTION {SCHEMA}.newest_is_mine(workspace text, writer text, seq bigint)
RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
BEGIN ATOMIC
    SELECT coalesce((
        SELECT p.role = session_user AND p.last = $3 FROM {SCHEMA}.office_pushes p
        WHERE p.workspace = $1 AND p.writer = $2 ORDER BY p.last DESC LIMIT 1), false);
END"""

# Whether who is logged in brought all there is of a record.
_MINE = f"""
CREATE OR REPLACE FUNCTION {SCHEMA}.record_is_mine(workspace text, record text)
RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
BEGIN ATOMIC
    SELECT coalesce(bool_and(p.role = session_user), false)
    FROM {SCHEMA}.journal j JOIN {SCHEMA}.office_pushes p
        ON p.workspace = j.workspace AND p.writer = j.writer AND j.seq BETWEEN p.first AND p.last
    WHERE j.workspace = $1 AND j.record = $2;
END"""

STATEMENTS = (
    "REVOKE ALL ON FUNCTION lo_creat(integer), lo_create(oid), lo_from_bytea(oid, bytea) "
    "FROM PUBLIC",  # nobody has files of their own here
    _NEWEST,
    _MINE,
    _reach("readable", (READ, WRITE)),
    _reach("writable", (WRITE,)),
    _reach("commented", (COMMENT,)),
    _GREW,
    f"DROP TRIGGER IF EXISTS grew ON {SCHEMA}.journal",
    f"""CREATE TRIGGER grew AFTER INSERT ON {SCHEMA}.journal
        REFERENCING NEW TABLE AS arrived FOR EACH STATEMENT
        EXECUTE FUNCTION {SCHEMA}.journal_grew()""",
    f"REVOKE ALL ON FUNCTION {SCHEMA}.journal_grew() FROM PUBLIC",
    _CONTESTED,
    f"DROP TRIGGER IF EXISTS grew ON {SCHEMA}.journal_heads",
    f"""CREATE TRIGGER grew AFTER INSERT ON {SCHEMA}.journal_heads
        REFERENCING NEW TABLE AS arrived FOR EACH STATEMENT
        EXECUTE FUNCTION {SCHEMA}.heads_grew()""",
    f"REVOKE ALL ON FUNCTION {SCHEMA}.heads_grew() FROM PUBLIC",
)
