"""PostgreSQL's half: functions that run as the owner, and triggers the application's role can neither drop nor call."""

from __future__ import annotations

from collections.abc import Iterator

from tandem.hub.audit.capture import APPEND_ONLY, Watched
from tandem.hub.audit.keys import FIELDS

__all__ = ["FUNCTIONS", "triggers"]

_HEAD = "LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS"

# The words put in are names of our own columns.
# ruff: noqa: S608
FUNCTIONS = {
    "audit_refuse": f"""
CREATE OR REPLACE FUNCTION audit_refuse() RETURNS trigger {_HEAD} $$
BEGIN
    RAISE EXCEPTION 'the audit record is append-only' USING ERRCODE = 'insufficient_privilege';
END $$""",  # nosec B608
    # The transaction's number lets the sealer put rows in an order that no running transaction can break into.
    "audit_stamp": f"""
CREATE OR REPLACE FUNCTION audit_stamp() RETURNS trigger {_HEAD} $$
BEGIN
    IF NEW.kind <> 'done' AND current_user <> (SELECT tableowner FROM pg_tables
            WHERE schemaname = TG_TABLE_SCHEMA AND tablename = TG_TABLE_NAME) THEN
        RAISE EXCEPTION 'only the database records what changed' USING ERRCODE = 'insufficient_privilege';
    END IF;
    NEW.tx := pg_current_xact_id()::text::bigint;
    RETURN NEW;
END $$""",  # nosec B608
    "audit_capture": f"""
CREATE OR REPLACE FUNCTION audit_capture() RETURNS trigger SECURITY DEFINER {_HEAD} $$
DECLARE
    before jsonb := CASE WHEN TG_OP = 'INSERT' THEN '{{}}'::jsonb ELSE to_jsonb(OLD) END;
    after jsonb := CASE WHEN TG_OP = 'DELETE' THEN '{{}}'::jsonb ELSE to_jsonb(NEW) END;
    row_name text := CASE WHEN TG_OP = 'DELETE' THEN before ELSE after END ->> TG_ARGV[0];
    request text := coalesce(current_setting('tandem.request', true), '');
    who bigint := nullif(current_setting('tandem.actor', true), '')::bigint;
    row_salt text;
    found text;
BEGIN
    INSERT INTO audit_salt (table_name, row_key, salt)
        VALUES (TG_TABLE_NAME, row_name,
                encode(sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')), 'hex'))
        ON CONFLICT DO NOTHING;
    SELECT salt INTO row_salt FROM audit_salt WHERE table_name = TG_TABLE_NAME AND row_key = row_name;
    SELECT jsonb_object_agg(name, jsonb_build_array(
            encode(sha256(convert_to(row_salt || chr(10) || name || chr(10) || o.value, 'UTF8')), 'hex'),
            encode(sha256(convert_to(row_salt || chr(10) || name || chr(10) || n.value, 'UTF8')), 'hex')))::text
        INTO found
        FROM jsonb_each_text(before) AS o(name, value) FULL JOIN jsonb_each_text(after) AS n(name, value) USING (name)
        WHERE o.value IS DISTINCT FROM n.value;
    IF found IS NOT NULL THEN
        INSERT INTO audit_event ({", ".join(FIELDS)}, digest)
        VALUES (replace(gen_random_uuid()::text, '-', ''), 'changed', clock_timestamp(), who, NULL, lower(TG_OP),
                TG_TABLE_NAME, row_name, '', '', '', request, found,
                encode(sha256(convert_to(concat_ws(chr(10), lower(TG_OP), TG_TABLE_NAME, row_name, request, found),
                              'UTF8')), 'hex'));
    END IF;
    RETURN NULL;
END $$""",  # nosec B608
}


def triggers(watched: tuple[Watched, ...]) -> dict[tuple[str, str], str]:
    """Every trigger the record needs, by table and name."""
    return {(table, name): sql for table, name, sql in (*_own(), *_captures(watched))}


def _own() -> Iterator[tuple[str, str, str]]:
    for table in APPEND_ONLY:
        yield _trigger(table, f"{table}_no_change", "BEFORE UPDATE OR DELETE", "FOR EACH ROW", "audit_refuse()")
        yield _trigger(table, f"{table}_no_truncate", "BEFORE TRUNCATE", "FOR EACH STATEMENT", "audit_refuse()")
    yield _trigger("audit_event", "audit_event_stamp", "BEFORE INSERT", "FOR EACH ROW", "audit_stamp()")


def _captures(watched: tuple[Watched, ...]) -> Iterator[tuple[str, str, str]]:
    for each in watched:
        call = f"audit_capture('{each.key}')"
        yield _trigger(each.table, "audit_capture", "AFTER INSERT OR UPDATE OR DELETE", "FOR EACH ROW", call)


def _trigger(table: str, name: str, when: str, each: str, call: str) -> tuple[str, str, str]:
    return table, name, f'CREATE TRIGGER {name} {when} ON "{table}" {each} EXECUTE FUNCTION {call}'
