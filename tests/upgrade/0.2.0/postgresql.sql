DO $$ BEGIN CREATE ROLE tandem_app; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
ALTER ROLE tandem_app WITH NOSUPERUSER INHERIT NOCREATEROLE NOCREATEDB LOGIN NOREPLICATION NOBYPASSRLS;
DO $$ BEGIN CREATE ROLE tandem_owner; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
ALTER ROLE tandem_owner WITH NOSUPERUSER INHERIT CREATEROLE NOCREATEDB LOGIN NOREPLICATION NOBYPASSRLS;
DO $$ BEGIN CREATE ROLE tandem_public; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
ALTER ROLE tandem_public WITH NOSUPERUSER INHERIT NOCREATEROLE NOCREATEDB LOGIN NOREPLICATION NOBYPASSRLS;
--
-- PostgreSQL database dump
--



SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: audit_capture(); Type: FUNCTION; Schema: public; Owner: tandem_owner
--

CREATE FUNCTION public.audit_capture() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
    before jsonb := CASE WHEN TG_OP = 'INSERT' THEN '{}'::jsonb ELSE to_jsonb(OLD) END;
    after jsonb := CASE WHEN TG_OP = 'DELETE' THEN '{}'::jsonb ELSE to_jsonb(NEW) END;
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
        INSERT INTO audit_event (uid, kind, at, actor, agency, verb, object_type, object_id, label, reason, address, request_id, changes, digest)
        VALUES (replace(gen_random_uuid()::text, '-', ''), 'changed', clock_timestamp(), who, NULL, lower(TG_OP),
                TG_TABLE_NAME, row_name, '', '', '', request, found,
                encode(sha256(convert_to(concat_ws(chr(10), lower(TG_OP), TG_TABLE_NAME, row_name, request, found),
                              'UTF8')), 'hex'));
    END IF;
    RETURN NULL;
END $$;


ALTER FUNCTION public.audit_capture() OWNER TO tandem_owner;

--
-- Name: audit_refuse(); Type: FUNCTION; Schema: public; Owner: tandem_owner
--

CREATE FUNCTION public.audit_refuse() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
    RAISE EXCEPTION 'the audit record is append-only' USING ERRCODE = 'insufficient_privilege';
END $$;


ALTER FUNCTION public.audit_refuse() OWNER TO tandem_owner;

--
-- Name: audit_stamp(); Type: FUNCTION; Schema: public; Owner: tandem_owner
--

CREATE FUNCTION public.audit_stamp() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
    IF NEW.kind <> 'done' AND current_user <> (SELECT tableowner FROM pg_tables
            WHERE schemaname = TG_TABLE_SCHEMA AND tablename = TG_TABLE_NAME) THEN
        RAISE EXCEPTION 'only the database records what changed' USING ERRCODE = 'insufficient_privilege';
    END IF;
    NEW.tx := pg_current_xact_id()::text::bigint;
    RETURN NEW;
END $$;


ALTER FUNCTION public.audit_stamp() OWNER TO tandem_owner;

--
-- Name: letterbox_counts(timestamp with time zone, text); Type: FUNCTION; Schema: public; Owner: tandem_owner
--

CREATE FUNCTION public.letterbox_counts(since timestamp with time zone, digest text) RETURNS bigint[]
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
    SELECT ARRAY[count(*), count(*) FILTER (WHERE digest <> '' AND address_digest = digest)]
    FROM letterbox_envelope WHERE received > since
$$;


ALTER FUNCTION public.letterbox_counts(since timestamp with time zone, digest text) OWNER TO tandem_owner;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: account_emailaddress; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.account_emailaddress (
    id integer NOT NULL,
    email character varying(254) NOT NULL,
    verified boolean NOT NULL,
    "primary" boolean NOT NULL,
    user_id bigint NOT NULL
);


ALTER TABLE public.account_emailaddress OWNER TO tandem_owner;

--
-- Name: account_emailaddress_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.account_emailaddress ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.account_emailaddress_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: account_emailconfirmation; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.account_emailconfirmation (
    id integer NOT NULL,
    created timestamp with time zone NOT NULL,
    sent timestamp with time zone,
    key character varying(64) NOT NULL,
    email_address_id integer NOT NULL
);


ALTER TABLE public.account_emailconfirmation OWNER TO tandem_owner;

--
-- Name: account_emailconfirmation_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.account_emailconfirmation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.account_emailconfirmation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: accounts_keptwords; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.accounts_keptwords (
    id bigint NOT NULL,
    path character varying(200) NOT NULL,
    words text NOT NULL,
    kept_at timestamp with time zone NOT NULL,
    user_id bigint NOT NULL
);


ALTER TABLE public.accounts_keptwords OWNER TO tandem_owner;

--
-- Name: accounts_keptwords_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.accounts_keptwords ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_keptwords_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: accounts_rolemembership; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.accounts_rolemembership (
    id bigint NOT NULL,
    role character varying(60) NOT NULL,
    since date NOT NULL,
    until date,
    user_id bigint NOT NULL,
    CONSTRAINT role_ends_after_it_begins CHECK (((until IS NULL) OR (until > since)))
);


ALTER TABLE public.accounts_rolemembership OWNER TO tandem_owner;

--
-- Name: accounts_rolemembership_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.accounts_rolemembership ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_rolemembership_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: accounts_upkeep; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.accounts_upkeep (
    id bigint NOT NULL,
    kind character varying(20) NOT NULL,
    at timestamp with time zone NOT NULL,
    user_id bigint NOT NULL
);


ALTER TABLE public.accounts_upkeep OWNER TO tandem_owner;

--
-- Name: accounts_upkeep_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.accounts_upkeep ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_upkeep_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: accounts_user; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.accounts_user (
    id bigint NOT NULL,
    password character varying(128) NOT NULL,
    last_login timestamp with time zone,
    email character varying(254) NOT NULL,
    name character varying(200) NOT NULL,
    is_active boolean NOT NULL,
    agency_id bigint NOT NULL,
    made timestamp with time zone NOT NULL
);


ALTER TABLE public.accounts_user OWNER TO tandem_owner;

--
-- Name: accounts_user_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.accounts_user ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_user_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: agencies_agency; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.agencies_agency (
    id bigint NOT NULL,
    name character varying(200) NOT NULL,
    kind character varying(20) NOT NULL,
    sector character varying(20) NOT NULL,
    ods_code character varying(12) NOT NULL,
    opened date NOT NULL,
    closed date,
    CONSTRAINT agency_closes_after_opening CHECK (((closed IS NULL) OR (closed >= opened)))
);


ALTER TABLE public.agencies_agency OWNER TO tandem_owner;

--
-- Name: agencies_agency_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.agencies_agency ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agencies_agency_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: agencies_boundby; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.agencies_boundby (
    id bigint NOT NULL,
    duty character varying(20) NOT NULL,
    since date NOT NULL,
    until date,
    agency_id bigint NOT NULL,
    CONSTRAINT duty_ends_after_it_begins CHECK (((until IS NULL) OR (until > since)))
);


ALTER TABLE public.agencies_boundby OWNER TO tandem_owner;

--
-- Name: agencies_boundby_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.agencies_boundby ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agencies_boundby_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: agencies_formername; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.agencies_formername (
    id bigint NOT NULL,
    name character varying(200) NOT NULL,
    until date NOT NULL,
    agency_id bigint NOT NULL
);


ALTER TABLE public.agencies_formername OWNER TO tandem_owner;

--
-- Name: agencies_formername_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.agencies_formername ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agencies_formername_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: agencies_placement; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.agencies_placement (
    id bigint NOT NULL,
    since date NOT NULL,
    until date,
    agency_id bigint NOT NULL,
    parent_id bigint NOT NULL,
    CONSTRAINT agency_is_not_its_own_parent CHECK ((NOT (agency_id = parent_id))),
    CONSTRAINT placement_ends_after_it_begins CHECK (((until IS NULL) OR (until > since)))
);


ALTER TABLE public.agencies_placement OWNER TO tandem_owner;

--
-- Name: agencies_placement_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.agencies_placement ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agencies_placement_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: audit_event; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.audit_event (
    id bigint NOT NULL,
    uid character varying(32) NOT NULL,
    kind character varying(10) NOT NULL,
    at timestamp with time zone NOT NULL,
    actor bigint,
    agency bigint,
    verb character varying(60) NOT NULL,
    object_type character varying(100) NOT NULL,
    object_id character varying(64) NOT NULL,
    label character varying(200) NOT NULL,
    reason text NOT NULL,
    address character varying(45) NOT NULL,
    request_id character varying(32) NOT NULL,
    changes text NOT NULL,
    digest character varying(64) NOT NULL,
    tx bigint DEFAULT 0 NOT NULL
);


ALTER TABLE public.audit_event OWNER TO tandem_owner;

--
-- Name: audit_event_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.audit_event ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.audit_event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: audit_salt; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.audit_salt (
    table_name character varying(63) NOT NULL,
    row_key character varying(64) NOT NULL,
    salt character varying(64) NOT NULL
);


ALTER TABLE public.audit_salt OWNER TO tandem_owner;

--
-- Name: audit_seal; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.audit_seal (
    "position" bigint NOT NULL,
    mac character varying(64) NOT NULL,
    event_id bigint NOT NULL
);


ALTER TABLE public.audit_seal OWNER TO tandem_owner;

--
-- Name: auth_group; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.auth_group (
    id integer NOT NULL,
    name character varying(150) NOT NULL
);


ALTER TABLE public.auth_group OWNER TO tandem_owner;

--
-- Name: auth_group_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.auth_group ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: auth_group_permissions; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.auth_group_permissions (
    id bigint NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL
);


ALTER TABLE public.auth_group_permissions OWNER TO tandem_owner;

--
-- Name: auth_group_permissions_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.auth_group_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: auth_permission; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.auth_permission (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    content_type_id integer NOT NULL,
    codename character varying(100) NOT NULL
);


ALTER TABLE public.auth_permission OWNER TO tandem_owner;

--
-- Name: auth_permission_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.auth_permission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_permission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: axes_accessattempt; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.axes_accessattempt (
    id integer NOT NULL,
    user_agent character varying(255) NOT NULL,
    ip_address inet,
    username character varying(255),
    http_accept character varying(1025) NOT NULL,
    path_info character varying(255) NOT NULL,
    attempt_time timestamp with time zone NOT NULL,
    get_data text NOT NULL,
    post_data text NOT NULL,
    failures_since_start integer NOT NULL,
    CONSTRAINT axes_accessattempt_failures_since_start_check CHECK ((failures_since_start >= 0))
);


ALTER TABLE public.axes_accessattempt OWNER TO tandem_owner;

--
-- Name: axes_accessattempt_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.axes_accessattempt ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.axes_accessattempt_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: axes_accessattemptexpiration; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.axes_accessattemptexpiration (
    access_attempt_id integer NOT NULL,
    expires_at timestamp with time zone NOT NULL
);


ALTER TABLE public.axes_accessattemptexpiration OWNER TO tandem_owner;

--
-- Name: axes_accessfailurelog; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.axes_accessfailurelog (
    id integer NOT NULL,
    user_agent character varying(255) NOT NULL,
    ip_address inet,
    username character varying(255),
    http_accept character varying(1025) NOT NULL,
    path_info character varying(255) NOT NULL,
    attempt_time timestamp with time zone NOT NULL,
    locked_out boolean NOT NULL
);


ALTER TABLE public.axes_accessfailurelog OWNER TO tandem_owner;

--
-- Name: axes_accessfailurelog_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.axes_accessfailurelog ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.axes_accessfailurelog_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: axes_accesslog; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.axes_accesslog (
    id integer NOT NULL,
    user_agent character varying(255) NOT NULL,
    ip_address inet,
    username character varying(255),
    http_accept character varying(1025) NOT NULL,
    path_info character varying(255) NOT NULL,
    attempt_time timestamp with time zone NOT NULL,
    logout_time timestamp with time zone,
    session_hash character varying(64) NOT NULL
);


ALTER TABLE public.axes_accesslog OWNER TO tandem_owner;

--
-- Name: axes_accesslog_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.axes_accesslog ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.axes_accesslog_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: children_conflict; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.children_conflict (
    id bigint NOT NULL,
    whom text NOT NULL,
    reason text NOT NULL,
    since timestamp with time zone NOT NULL,
    until timestamp with time zone,
    ended_reason text NOT NULL,
    ended_by_id bigint,
    said_by_id bigint NOT NULL,
    user_id bigint NOT NULL,
    CONSTRAINT an_ended_conflict_says_by_whom CHECK ((((ended_by_id IS NULL) AND (until IS NULL)) OR ((ended_by_id IS NOT NULL) AND (until IS NOT NULL)))),
    CONSTRAINT nobody_ends_their_own_conflict CHECK (((ended_by_id IS NULL) OR (NOT ((ended_by_id = user_id) AND (ended_by_id IS NOT NULL)))))
);


ALTER TABLE public.children_conflict OWNER TO tandem_owner;

--
-- Name: children_conflict_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.children_conflict ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.children_conflict_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: children_emergencyopening; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.children_emergencyopening (
    id bigint NOT NULL,
    category character varying(20) NOT NULL,
    reason text NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    until timestamp with time zone NOT NULL,
    reviewed_at timestamp with time zone,
    justified boolean,
    finding text NOT NULL,
    person_id bigint NOT NULL,
    reviewed_by_id bigint,
    user_id bigint NOT NULL
);


ALTER TABLE public.children_emergencyopening OWNER TO tandem_owner;

--
-- Name: children_emergencyopening_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.children_emergencyopening ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.children_emergencyopening_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: children_listing; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.children_listing (
    id bigint NOT NULL,
    barred boolean NOT NULL,
    reason text NOT NULL,
    since timestamp with time zone NOT NULL,
    until timestamp with time zone,
    user_id bigint NOT NULL,
    person_id bigint NOT NULL,
    conflict_id bigint,
    CONSTRAINT a_conflict_closes_and_never_opens CHECK (((conflict_id IS NULL) OR barred))
);


ALTER TABLE public.children_listing OWNER TO tandem_owner;

--
-- Name: children_listing_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.children_listing ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.children_listing_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: children_person; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.children_person (
    id bigint NOT NULL,
    given_name character varying(100) NOT NULL,
    family_name character varying(100) NOT NULL,
    also_known_as character varying(200) NOT NULL,
    born date,
    expected date,
    sex character varying(1) NOT NULL,
    ethnicity character varying(4) NOT NULL,
    nhs_number character varying(10) NOT NULL,
    upn character varying(13) NOT NULL,
    council_number character varying(20) NOT NULL,
    address text NOT NULL,
    address_is_confidential boolean NOT NULL,
    standing character varying(12) NOT NULL,
    sealed boolean NOT NULL,
    recorded timestamp with time zone NOT NULL,
    recognised_as_id bigint,
    address_is_refuge boolean NOT NULL,
    head_id bigint,
    CONSTRAINT a_recognised_record_has_a_head CHECK ((((head_id IS NULL) AND (recognised_as_id IS NULL)) OR ((head_id IS NOT NULL) AND (recognised_as_id IS NOT NULL)))),
    CONSTRAINT a_recognised_record_says_as_whom CHECK ((((recognised_as_id IS NOT NULL) AND ((standing)::text = 'recognised'::text)) OR ((NOT ((standing)::text = 'recognised'::text)) AND (recognised_as_id IS NULL)))),
    CONSTRAINT a_refuge_is_confidential CHECK (((NOT address_is_refuge) OR address_is_confidential)),
    CONSTRAINT born_or_expected_not_both CHECK (((born IS NULL) OR (expected IS NULL))),
    CONSTRAINT nobody_is_recognised_as_themself CHECK ((NOT ((recognised_as_id = id) AND (recognised_as_id IS NOT NULL))))
);


ALTER TABLE public.children_person OWNER TO tandem_owner;

--
-- Name: children_person_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.children_person ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.children_person_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: children_possibleconflict; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.children_possibleconflict (
    id bigint NOT NULL,
    found_at timestamp with time zone NOT NULL,
    decided_at timestamp with time zone,
    closes boolean,
    reason text NOT NULL,
    conflict_id bigint NOT NULL,
    decided_by_id bigint,
    person_id bigint NOT NULL,
    CONSTRAINT a_possible_conflict_is_decided_whole CHECK ((((closes IS NULL) AND (decided_at IS NULL) AND (decided_by_id IS NULL)) OR ((closes IS NOT NULL) AND (decided_at IS NOT NULL) AND (decided_by_id IS NOT NULL))))
);


ALTER TABLE public.children_possibleconflict OWNER TO tandem_owner;

--
-- Name: children_possibleconflict_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.children_possibleconflict ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.children_possibleconflict_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: children_recognition; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.children_recognition (
    id bigint NOT NULL,
    reason text NOT NULL,
    was_identified boolean NOT NULL,
    proposed_at timestamp with time zone NOT NULL,
    confirmed_at timestamp with time zone,
    parted_at timestamp with time zone,
    parted_reason text NOT NULL,
    confirmed_by_id bigint,
    known_as_id bigint NOT NULL,
    parted_by_id bigint,
    proposed_by_id bigint NOT NULL,
    record_id bigint NOT NULL,
    confirmed_reason text NOT NULL
);


ALTER TABLE public.children_recognition OWNER TO tandem_owner;

--
-- Name: children_recognition_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.children_recognition ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.children_recognition_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: children_relation; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.children_relation (
    id bigint NOT NULL,
    kind character varying(100) NOT NULL,
    responsibility character varying(10) NOT NULL,
    since date NOT NULL,
    until date,
    adult_id bigint NOT NULL,
    child_id bigint NOT NULL,
    CONSTRAINT nobody_is_their_own_relation CHECK ((NOT (child_id = adult_id)))
);


ALTER TABLE public.children_relation OWNER TO tandem_owner;

--
-- Name: children_relation_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.children_relation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.children_relation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: children_sealing; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.children_sealing (
    id bigint NOT NULL,
    category character varying(12) NOT NULL,
    reason text NOT NULL,
    since timestamp with time zone NOT NULL,
    until timestamp with time zone,
    ended_reason text NOT NULL,
    by_id bigint NOT NULL,
    ended_by_id bigint,
    person_id bigint NOT NULL
);


ALTER TABLE public.children_sealing OWNER TO tandem_owner;

--
-- Name: children_sealing_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.children_sealing ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.children_sealing_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: children_searchkey; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.children_searchkey (
    id bigint NOT NULL,
    kind character varying(12) NOT NULL,
    value character varying(100) NOT NULL,
    person_id bigint NOT NULL
);


ALTER TABLE public.children_searchkey OWNER TO tandem_owner;

--
-- Name: children_searchkey_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.children_searchkey ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.children_searchkey_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: demo_sentmail; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.demo_sentmail (
    id bigint NOT NULL,
    identity character varying(200) NOT NULL,
    "to" character varying(254) NOT NULL,
    subject character varying(200) NOT NULL,
    text text NOT NULL,
    sent timestamp with time zone NOT NULL
);


ALTER TABLE public.demo_sentmail OWNER TO tandem_owner;

--
-- Name: demo_sentmail_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.demo_sentmail ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.demo_sentmail_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: demo_syntheticmark; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.demo_syntheticmark (
    id bigint NOT NULL,
    place character varying(60) NOT NULL,
    seeded timestamp with time zone NOT NULL
);


ALTER TABLE public.demo_syntheticmark OWNER TO tandem_owner;

--
-- Name: demo_syntheticmark_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.demo_syntheticmark ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.demo_syntheticmark_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: django_content_type; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.django_content_type (
    id integer NOT NULL,
    app_label character varying(100) NOT NULL,
    model character varying(100) NOT NULL
);


ALTER TABLE public.django_content_type OWNER TO tandem_owner;

--
-- Name: django_content_type_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.django_content_type ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_content_type_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: django_migrations; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.django_migrations (
    id bigint NOT NULL,
    app character varying(255) NOT NULL,
    name character varying(255) NOT NULL,
    applied timestamp with time zone NOT NULL
);


ALTER TABLE public.django_migrations OWNER TO tandem_owner;

--
-- Name: django_migrations_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.django_migrations ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_migrations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: django_session; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.django_session (
    session_key character varying(40) NOT NULL,
    session_data text NOT NULL,
    expire_date timestamp with time zone NOT NULL
);


ALTER TABLE public.django_session OWNER TO tandem_owner;

--
-- Name: exports_export; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.exports_export (
    id bigint NOT NULL,
    reference character varying(12) NOT NULL,
    kind character varying(20) NOT NULL,
    form character varying(4) NOT NULL,
    purpose character varying(12) NOT NULL,
    purpose_words text NOT NULL,
    rows integer NOT NULL,
    holds text NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    second_needed boolean NOT NULL,
    decided_at timestamp with time zone,
    approved boolean,
    decision_reason text NOT NULL,
    until timestamp with time zone,
    asked_by_id bigint NOT NULL,
    decided_by_id bigint,
    CONSTRAINT an_export_for_two_is_approved_before_it_is_taken CHECK (((NOT second_needed) OR (until IS NULL) OR approved)),
    CONSTRAINT exports_export_rows_check CHECK ((rows >= 0)),
    CONSTRAINT nobody_approves_their_own_export CHECK (((decided_by_id IS NULL) OR (NOT ((decided_by_id = asked_by_id) AND (decided_by_id IS NOT NULL)))))
);


ALTER TABLE public.exports_export OWNER TO tandem_owner;

--
-- Name: exports_export_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.exports_export ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.exports_export_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: files_storedfile; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.files_storedfile (
    id bigint NOT NULL,
    name character varying(32) NOT NULL,
    owner_table character varying(63) NOT NULL,
    owner_key character varying(64) NOT NULL,
    original text,
    data_key text,
    type character varying(100) NOT NULL,
    size bigint NOT NULL,
    scan character varying(12) NOT NULL,
    scanned timestamp with time zone,
    kept timestamp with time zone NOT NULL,
    delete_on date,
    deleted timestamp with time zone,
    CONSTRAINT a_deleted_file_has_no_key CHECK ((((data_key IS NOT NULL) AND (deleted IS NULL)) OR ((data_key IS NULL) AND (deleted IS NOT NULL) AND (original IS NULL)))),
    CONSTRAINT files_storedfile_size_check CHECK ((size >= 0))
);


ALTER TABLE public.files_storedfile OWNER TO tandem_owner;

--
-- Name: files_storedfile_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.files_storedfile ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.files_storedfile_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: hub_cache; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.hub_cache (
    cache_key character varying(255) NOT NULL,
    value text NOT NULL,
    expires timestamp with time zone NOT NULL
);


ALTER TABLE public.hub_cache OWNER TO tandem_owner;

--
-- Name: hub_slot; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.hub_slot (
    id bigint NOT NULL,
    job character varying(60) NOT NULL,
    due timestamp with time zone NOT NULL,
    claimed timestamp with time zone NOT NULL,
    finished timestamp with time zone,
    fault character varying(100) NOT NULL
);


ALTER TABLE public.hub_slot OWNER TO tandem_owner;

--
-- Name: hub_slot_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.hub_slot ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.hub_slot_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: imports_checkfile; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.imports_checkfile (
    id bigint NOT NULL,
    part character varying(8) NOT NULL,
    file_id bigint NOT NULL,
    check_of_id bigint NOT NULL
);


ALTER TABLE public.imports_checkfile OWNER TO tandem_owner;

--
-- Name: imports_checkfile_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.imports_checkfile ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.imports_checkfile_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: imports_returncheck; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.imports_returncheck (
    id bigint NOT NULL,
    reference character varying(12) NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    year smallint,
    authority character varying(3) NOT NULL,
    state character varying(8) NOT NULL,
    attempts smallint NOT NULL,
    leased_until timestamp with time zone,
    stop_asked boolean NOT NULL,
    began timestamp with time zone,
    ended timestamp with time zone,
    summary jsonb NOT NULL,
    refusal text NOT NULL,
    delete_on date NOT NULL,
    agency_id bigint NOT NULL,
    asked_by_id bigint NOT NULL,
    beside boolean NOT NULL,
    closed_then character varying(64) NOT NULL,
    ahead boolean NOT NULL,
    CONSTRAINT imports_returncheck_attempts_check CHECK ((attempts >= 0)),
    CONSTRAINT imports_returncheck_year_check CHECK ((year >= 0))
);


ALTER TABLE public.imports_returncheck OWNER TO tandem_owner;

--
-- Name: imports_returncheck_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.imports_returncheck ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.imports_returncheck_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: letterbox_envelope; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.letterbox_envelope (
    id uuid NOT NULL,
    kind character varying(40) NOT NULL,
    reference character varying(20) NOT NULL,
    received timestamp with time zone NOT NULL,
    sealed bytea,
    key_name character varying(16) NOT NULL,
    phrase_hash character varying(200) NOT NULL,
    address_digest character varying(32) NOT NULL
);


ALTER TABLE public.letterbox_envelope OWNER TO tandem_owner;

--
-- Name: letterbox_handling; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.letterbox_handling (
    envelope_id uuid NOT NULL,
    opened timestamp with time zone,
    attempts integer NOT NULL,
    fault character varying(100) NOT NULL,
    fault_at timestamp with time zone,
    next_try timestamp with time zone,
    phrase_spent timestamp with time zone,
    shredded timestamp with time zone,
    adds_to character varying(20) NOT NULL,
    CONSTRAINT letterbox_handling_attempts_check CHECK ((attempts >= 0)),
    CONSTRAINT only_opened_envelopes_are_shredded CHECK (((shredded IS NULL) OR (opened IS NOT NULL)))
);


ALTER TABLE public.letterbox_handling OWNER TO tandem_owner;

--
-- Name: machines_submission; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.machines_submission (
    id bigint NOT NULL,
    digest character varying(64) NOT NULL,
    operation character varying(40) NOT NULL,
    salt character varying(32) NOT NULL,
    content character varying(64) NOT NULL,
    status smallint NOT NULL,
    answer text NOT NULL,
    made_at timestamp with time zone NOT NULL,
    agency_id bigint NOT NULL,
    CONSTRAINT machines_submission_status_check CHECK ((status >= 0))
);


ALTER TABLE public.machines_submission OWNER TO tandem_owner;

--
-- Name: machines_submission_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.machines_submission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.machines_submission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: machines_token; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.machines_token (
    id bigint NOT NULL,
    system character varying(100) NOT NULL,
    digest character varying(64) NOT NULL,
    scopes jsonb NOT NULL,
    networks jsonb NOT NULL,
    issued_at timestamp with time zone NOT NULL,
    until date NOT NULL,
    attested date NOT NULL,
    revoked_at timestamp with time zone,
    agency_id bigint NOT NULL,
    issued_by_id bigint
);


ALTER TABLE public.machines_token OWNER TO tandem_owner;

--
-- Name: machines_token_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.machines_token ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.machines_token_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: mfa_authenticator; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.mfa_authenticator (
    id bigint NOT NULL,
    type character varying(20) NOT NULL,
    data jsonb NOT NULL,
    user_id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    last_used_at timestamp with time zone
);


ALTER TABLE public.mfa_authenticator OWNER TO tandem_owner;

--
-- Name: mfa_authenticator_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.mfa_authenticator ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.mfa_authenticator_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: outbox_attempt; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.outbox_attempt (
    id bigint NOT NULL,
    began timestamp with time zone NOT NULL,
    ended timestamp with time zone,
    outcome character varying(12) NOT NULL,
    fault character varying(100) NOT NULL,
    message_id bigint NOT NULL
);


ALTER TABLE public.outbox_attempt OWNER TO tandem_owner;

--
-- Name: outbox_attempt_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.outbox_attempt ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.outbox_attempt_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: outbox_mail; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.outbox_mail (
    id bigint NOT NULL,
    key character varying(120) NOT NULL,
    template character varying(60) NOT NULL,
    "to" text NOT NULL,
    reference character varying(40) NOT NULL,
    link text NOT NULL,
    queued timestamp with time zone NOT NULL
);


ALTER TABLE public.outbox_mail OWNER TO tandem_owner;

--
-- Name: outbox_mail_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.outbox_mail ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.outbox_mail_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: outbox_message; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.outbox_message (
    id bigint NOT NULL,
    kind character varying(40) NOT NULL,
    key character varying(120) NOT NULL,
    payload jsonb NOT NULL,
    put timestamp with time zone NOT NULL,
    due timestamp with time zone NOT NULL,
    attempts integer NOT NULL,
    claimed timestamp with time zone,
    leased_until timestamp with time zone,
    fault character varying(100) NOT NULL,
    delivered timestamp with time zone,
    given_up timestamp with time zone,
    CONSTRAINT delivered_or_given_up_not_both CHECK (((delivered IS NULL) OR (given_up IS NULL))),
    CONSTRAINT outbox_message_attempts_check CHECK ((attempts >= 0))
);


ALTER TABLE public.outbox_message OWNER TO tandem_owner;

--
-- Name: outbox_message_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.outbox_message ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.outbox_message_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: referrals_addition; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.referrals_addition (
    id bigint NOT NULL,
    words text NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint,
    contact_id bigint NOT NULL
);


ALTER TABLE public.referrals_addition OWNER TO tandem_owner;

--
-- Name: referrals_addition_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.referrals_addition ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.referrals_addition_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: referrals_agreementwithdrawn; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.referrals_agreementwithdrawn (
    id bigint NOT NULL,
    stops_offer boolean NOT NULL,
    review_due timestamp with time zone,
    reviewed_at timestamp with time zone,
    finding text NOT NULL,
    contact_id bigint NOT NULL,
    reviewed_by_id bigint,
    sharing_id bigint NOT NULL
);


ALTER TABLE public.referrals_agreementwithdrawn OWNER TO tandem_owner;

--
-- Name: referrals_agreementwithdrawn_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.referrals_agreementwithdrawn ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.referrals_agreementwithdrawn_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: referrals_allocation; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.referrals_allocation (
    id bigint NOT NULL,
    since timestamp with time zone NOT NULL,
    until timestamp with time zone,
    reason text NOT NULL,
    child_id bigint NOT NULL,
    given_by_id bigint NOT NULL,
    worker_id bigint NOT NULL
);


ALTER TABLE public.referrals_allocation OWNER TO tandem_owner;

--
-- Name: referrals_allocation_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.referrals_allocation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.referrals_allocation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: referrals_answer; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.referrals_answer (
    id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    words text NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint,
    request_id bigint NOT NULL,
    refusal character varying(40) NOT NULL
);


ALTER TABLE public.referrals_answer OWNER TO tandem_owner;

--
-- Name: referrals_answer_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.referrals_answer ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.referrals_answer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: referrals_answertimes; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.referrals_answertimes (
    id bigint NOT NULL,
    since date NOT NULL,
    red smallint NOT NULL,
    amber smallint NOT NULL,
    green smallint NOT NULL,
    source character varying(200) NOT NULL,
    proposed_at timestamp with time zone NOT NULL,
    settled_at timestamp with time zone,
    approved boolean,
    proposed_by_id bigint NOT NULL,
    settled_by_id bigint,
    CONSTRAINT answer_times_approved_by_another CHECK ((NOT (approved AND (approved IS NOT NULL) AND (settled_by_id = proposed_by_id) AND (settled_by_id IS NOT NULL)))),
    CONSTRAINT answer_times_in_order CHECK (((red > 0) AND (amber >= red) AND (green >= amber))),
    CONSTRAINT referrals_answertimes_amber_check CHECK ((amber >= 0)),
    CONSTRAINT referrals_answertimes_green_check CHECK ((green >= 0)),
    CONSTRAINT referrals_answertimes_red_check CHECK ((red >= 0))
);


ALTER TABLE public.referrals_answertimes OWNER TO tandem_owner;

--
-- Name: referrals_answertimes_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.referrals_answertimes ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.referrals_answertimes_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: referrals_attendance; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.referrals_attendance (
    id bigint NOT NULL,
    name text NOT NULL,
    role character varying(200) NOT NULL,
    partner character varying(20) NOT NULL,
    came character varying(9) NOT NULL,
    agency_id bigint,
    event_id bigint NOT NULL
);


ALTER TABLE public.referrals_attendance OWNER TO tandem_owner;

--
-- Name: referrals_attendance_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.referrals_attendance ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.referrals_attendance_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: referrals_change; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.referrals_change (
    id bigint NOT NULL,
    number bigint NOT NULL,
    kind character varying(20) NOT NULL,
    at timestamp with time zone NOT NULL,
    agency_id bigint NOT NULL,
    contact_id bigint NOT NULL,
    CONSTRAINT referrals_change_number_check CHECK ((number >= 0))
);


ALTER TABLE public.referrals_change OWNER TO tandem_owner;

--
-- Name: referrals_change_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.referrals_change ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.referrals_change_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: referrals_contact; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.referrals_contact (
    id bigint NOT NULL,
    reference character varying(12) NOT NULL,
    key character varying(64) NOT NULL,
    received_at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    channel character varying(12) NOT NULL,
    pathway character varying(40) NOT NULL,
    sender_kind character varying(12) NOT NULL,
    sender_name character varying(200) NOT NULL,
    sender_role character varying(200) NOT NULL,
    sender_agency_name character varying(200) NOT NULL,
    sender_telephone character varying(40) NOT NULL,
    sender_email character varying(254) NOT NULL,
    source character varying(4) NOT NULL,
    level_asserted character varying(12) NOT NULL,
    immediate_danger boolean NOT NULL,
    parents_told character varying(12) NOT NULL,
    parents_not_told_reason character varying(60) NOT NULL,
    agreement character varying(12) NOT NULL,
    unsafe_contact text NOT NULL,
    told text NOT NULL,
    priority character varying(5) NOT NULL,
    stage character varying(12) NOT NULL,
    state character varying(40) NOT NULL,
    acknowledged_at timestamp with time zone,
    next_clock character varying(4) NOT NULL,
    next_due timestamp with time zone,
    version integer NOT NULL,
    recorded_by_id bigint,
    sender_agency_id bigint,
    sent_by_id bigint,
    unread_since timestamp with time zone,
    system_of_id bigint,
    CONSTRAINT contact_recorded_after_receipt CHECK ((recorded_at >= received_at)),
    CONSTRAINT referrals_contact_version_check CHECK ((version >= 0))
);


ALTER TABLE public.referrals_contact OWNER TO tandem_owner;

--
-- Name: referrals_contact_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.referrals_contact ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.referrals_contact_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: referrals_decision; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.referrals_decision (
    id bigint NOT NULL,
    code character varying(60) NOT NULL,
    level character varying(12) NOT NULL,
    level_differs_because text NOT NULL,
    legal_test character varying(60) NOT NULL,
    rationale text NOT NULL,
    checks_outstanding smallint NOT NULL,
    at timestamp with time zone NOT NULL,
    role character varying(60) NOT NULL,
    by_id bigint NOT NULL,
    event_id bigint NOT NULL,
    child_id bigint NOT NULL,
    primary_need character varying(2) NOT NULL,
    CONSTRAINT referrals_decision_checks_outstanding_check CHECK ((checks_outstanding >= 0))
);


ALTER TABLE public.referrals_decision OWNER TO tandem_owner;

--
-- Name: referrals_decision_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.referrals_decision ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.referrals_decision_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: referrals_draft; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.referrals_draft (
    id bigint NOT NULL,
    token_digest character varying(64) NOT NULL,
    answers text NOT NULL,
    key character varying(64) NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    user_id bigint
);


ALTER TABLE public.referrals_draft OWNER TO tandem_owner;

--
-- Name: referrals_draft_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.referrals_draft ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.referrals_draft_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: referrals_event; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.referrals_event (
    id bigint NOT NULL,
    kind character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    actor character varying(60) NOT NULL,
    details text NOT NULL,
    by_id bigint,
    contact_id bigint NOT NULL,
    supersedes_id bigint,
    child_id bigint
);


ALTER TABLE public.referrals_event OWNER TO tandem_owner;

--
-- Name: referrals_event_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.referrals_event ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.referrals_event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: referrals_feedback; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.referrals_feedback (
    id bigint NOT NULL,
    audience character varying(12) NOT NULL,
    words text NOT NULL,
    next_step text NOT NULL,
    whom_to_ring character varying(200) NOT NULL,
    way character varying(40) NOT NULL,
    not_told_because character varying(200) NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint NOT NULL,
    contact_id bigint NOT NULL,
    event_id bigint NOT NULL,
    CONSTRAINT feedback_given_or_reason_recorded CHECK ((NOT (((not_told_because)::text = ''::text) AND ((way)::text = ''::text))))
);


ALTER TABLE public.referrals_feedback OWNER TO tandem_owner;

--
-- Name: referrals_feedback_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.referrals_feedback ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.referrals_feedback_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: referrals_informationrequest; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.referrals_informationrequest (
    id bigint NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    question text NOT NULL,
    priority character varying(5) NOT NULL,
    due timestamp with time zone NOT NULL,
    agency_id bigint NOT NULL,
    asked_by_id bigint NOT NULL,
    contact_id bigint NOT NULL,
    sharing_id bigint,
    told_them text NOT NULL,
    answer_times_id bigint
);


ALTER TABLE public.referrals_informationrequest OWNER TO tandem_owner;

--
-- Name: referrals_informationrequest_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.referrals_informationrequest ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.referrals_informationrequest_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: referrals_notification; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.referrals_notification (
    id bigint NOT NULL,
    incident character varying(64) NOT NULL,
    child character varying(64) NOT NULL,
    contact_id bigint NOT NULL,
    file_id bigint NOT NULL
);


ALTER TABLE public.referrals_notification OWNER TO tandem_owner;

--
-- Name: referrals_notification_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.referrals_notification ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.referrals_notification_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: referrals_notificationfile; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.referrals_notificationfile (
    id bigint NOT NULL,
    name text NOT NULL,
    text text NOT NULL,
    loaded_at timestamp with time zone NOT NULL,
    begun_at timestamp with time zone,
    stopped_at timestamp with time zone,
    finished_at timestamp with time zone,
    forgotten_at timestamp with time zone,
    begun_by_id bigint,
    force_id bigint NOT NULL,
    loaded_by_id bigint NOT NULL
);


ALTER TABLE public.referrals_notificationfile OWNER TO tandem_owner;

--
-- Name: referrals_notificationfile_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.referrals_notificationfile ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.referrals_notificationfile_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: referrals_notificationline; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.referrals_notificationline (
    id bigint NOT NULL,
    number integer NOT NULL,
    incident character varying(64) NOT NULL,
    child character varying(64) NOT NULL,
    state character varying(8) NOT NULL,
    failed_at timestamp with time zone,
    words text NOT NULL,
    contact_id bigint,
    file_id bigint NOT NULL,
    CONSTRAINT a_line_that_was_received_says_as_what CHECK ((((contact_id IS NOT NULL) AND ((state)::text = ANY ((ARRAY['received'::character varying, 'by_hand'::character varying, 'before'::character varying])::text[]))) OR ((contact_id IS NULL) AND ((state)::text = ANY ((ARRAY['wrong'::character varying, 'failed'::character varying, 'waits'::character varying, 'twice'::character varying])::text[]))))),
    CONSTRAINT referrals_notificationline_number_check CHECK ((number >= 0))
);


ALTER TABLE public.referrals_notificationline OWNER TO tandem_owner;

--
-- Name: referrals_notificationline_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.referrals_notificationline ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.referrals_notificationline_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: referrals_recogniseddomain; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.referrals_recogniseddomain (
    id bigint NOT NULL,
    domain character varying(253) NOT NULL,
    since date NOT NULL,
    until date,
    agency_id bigint NOT NULL
);


ALTER TABLE public.referrals_recogniseddomain OWNER TO tandem_owner;

--
-- Name: referrals_recogniseddomain_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.referrals_recogniseddomain ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.referrals_recogniseddomain_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: referrals_referral; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.referrals_referral (
    id bigint NOT NULL,
    date date NOT NULL,
    source character varying(4) NOT NULL,
    re_referral boolean NOT NULL,
    decision_id bigint NOT NULL,
    person_id bigint NOT NULL,
    previous_id bigint,
    child_id bigint NOT NULL
);


ALTER TABLE public.referrals_referral OWNER TO tandem_owner;

--
-- Name: referrals_referral_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.referrals_referral ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.referrals_referral_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: referrals_safewaysaid; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.referrals_safewaysaid (
    id bigint NOT NULL,
    by_way character varying(20) NOT NULL,
    "to" text NOT NULL,
    "when" text NOT NULL,
    reason text NOT NULL,
    at timestamp with time zone NOT NULL,
    contact_id bigint NOT NULL,
    recorded_by_id bigint NOT NULL
);


ALTER TABLE public.referrals_safewaysaid OWNER TO tandem_owner;

--
-- Name: referrals_safewaysaid_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.referrals_safewaysaid ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.referrals_safewaysaid_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: referrals_sameconcern; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.referrals_sameconcern (
    id bigint NOT NULL,
    contact_id bigint NOT NULL,
    earlier_id bigint NOT NULL,
    found_id bigint NOT NULL,
    parted_id bigint
);


ALTER TABLE public.referrals_sameconcern OWNER TO tandem_owner;

--
-- Name: referrals_sameconcern_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.referrals_sameconcern ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.referrals_sameconcern_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: referrals_sharingrecord; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.referrals_sharingrecord (
    id bigint NOT NULL,
    purpose character varying(40) NOT NULL,
    level character varying(12) NOT NULL,
    article_6 character varying(40) NOT NULL,
    article_9 character varying(40) NOT NULL,
    article_10 character varying(200) NOT NULL,
    schedule_1 character varying(200) NOT NULL,
    consent character varying(20) NOT NULL,
    parents_told character varying(12) NOT NULL,
    parents_not_told_reason character varying(60) NOT NULL,
    shared boolean NOT NULL,
    reason text NOT NULL,
    items text NOT NULL,
    withheld text NOT NULL,
    decided_at timestamp with time zone NOT NULL,
    contact_id bigint NOT NULL,
    decided_by_id bigint
);


ALTER TABLE public.referrals_sharingrecord OWNER TO tandem_owner;

--
-- Name: referrals_sharingrecord_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.referrals_sharingrecord ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.referrals_sharingrecord_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: referrals_sharingrecord_recipients; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.referrals_sharingrecord_recipients (
    id bigint NOT NULL,
    sharingrecord_id bigint NOT NULL,
    agency_id bigint NOT NULL
);


ALTER TABLE public.referrals_sharingrecord_recipients OWNER TO tandem_owner;

--
-- Name: referrals_sharingrecord_recipients_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.referrals_sharingrecord_recipients ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.referrals_sharingrecord_recipients_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: referrals_statuslink; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.referrals_statuslink (
    id bigint NOT NULL,
    digest character varying(64) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    until timestamp with time zone NOT NULL,
    used_at timestamp with time zone,
    contact_id bigint NOT NULL
);


ALTER TABLE public.referrals_statuslink OWNER TO tandem_owner;

--
-- Name: referrals_statuslink_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.referrals_statuslink ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.referrals_statuslink_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: referrals_toldof; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.referrals_toldof (
    id bigint NOT NULL,
    number smallint NOT NULL,
    told text NOT NULL,
    state character varying(40) NOT NULL,
    contact_id bigint NOT NULL,
    person_id bigint NOT NULL,
    CONSTRAINT referrals_toldof_number_check CHECK ((number >= 0))
);


ALTER TABLE public.referrals_toldof OWNER TO tandem_owner;

--
-- Name: referrals_toldof_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.referrals_toldof ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.referrals_toldof_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: referrals_toldofadult; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.referrals_toldofadult (
    id bigint NOT NULL,
    number smallint NOT NULL,
    told text NOT NULL,
    contact_id bigint NOT NULL,
    person_id bigint NOT NULL,
    CONSTRAINT referrals_toldofadult_number_check CHECK ((number >= 0))
);


ALTER TABLE public.referrals_toldofadult OWNER TO tandem_owner;

--
-- Name: referrals_toldofadult_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.referrals_toldofadult ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.referrals_toldofadult_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: referrals_transfer; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.referrals_transfer (
    id bigint NOT NULL,
    authority character varying(200) NOT NULL,
    reason character varying(12) NOT NULL,
    handed_to text NOT NULL,
    way character varying(100) NOT NULL,
    handed_over_at timestamp with time zone NOT NULL,
    acknowledged_at timestamp with time zone,
    acknowledged_by text NOT NULL,
    decision_id bigint NOT NULL,
    sharing_id bigint NOT NULL
);


ALTER TABLE public.referrals_transfer OWNER TO tandem_owner;

--
-- Name: referrals_transfer_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.referrals_transfer ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.referrals_transfer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: socialaccount_socialaccount; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.socialaccount_socialaccount (
    id integer NOT NULL,
    provider character varying(200) NOT NULL,
    uid character varying(191) NOT NULL,
    last_login timestamp with time zone NOT NULL,
    date_joined timestamp with time zone NOT NULL,
    extra_data jsonb NOT NULL,
    user_id bigint NOT NULL
);


ALTER TABLE public.socialaccount_socialaccount OWNER TO tandem_owner;

--
-- Name: socialaccount_socialaccount_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.socialaccount_socialaccount ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.socialaccount_socialaccount_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: socialaccount_socialapp; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.socialaccount_socialapp (
    id integer NOT NULL,
    provider character varying(30) NOT NULL,
    name character varying(40) NOT NULL,
    client_id character varying(191) NOT NULL,
    secret character varying(191) NOT NULL,
    key character varying(191) NOT NULL,
    provider_id character varying(200) NOT NULL,
    settings jsonb NOT NULL
);


ALTER TABLE public.socialaccount_socialapp OWNER TO tandem_owner;

--
-- Name: socialaccount_socialapp_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.socialaccount_socialapp ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.socialaccount_socialapp_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: socialaccount_socialtoken; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.socialaccount_socialtoken (
    id integer NOT NULL,
    token text NOT NULL,
    token_secret text NOT NULL,
    expires_at timestamp with time zone,
    account_id integer NOT NULL,
    app_id integer
);


ALTER TABLE public.socialaccount_socialtoken OWNER TO tandem_owner;

--
-- Name: socialaccount_socialtoken_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.socialaccount_socialtoken ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.socialaccount_socialtoken_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: usersessions_usersession; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.usersessions_usersession (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    ip inet NOT NULL,
    last_seen_at timestamp with time zone NOT NULL,
    session_key character varying(40) NOT NULL,
    user_agent character varying(200) NOT NULL,
    data jsonb NOT NULL,
    user_id bigint NOT NULL
);


ALTER TABLE public.usersessions_usersession OWNER TO tandem_owner;

--
-- Name: usersessions_usersession_id_seq; Type: SEQUENCE; Schema: public; Owner: tandem_owner
--

ALTER TABLE public.usersessions_usersession ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.usersessions_usersession_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Data for Name: account_emailaddress; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--



--
-- Data for Name: account_emailconfirmation; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--



--
-- Data for Name: accounts_keptwords; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--



--
-- Data for Name: accounts_rolemembership; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--

INSERT INTO public.accounts_rolemembership VALUES (1, 'referrer', '2023-11-29', NULL, 1);
INSERT INTO public.accounts_rolemembership VALUES (2, 'single_point_of_contact', '2023-11-29', NULL, 2);
INSERT INTO public.accounts_rolemembership VALUES (3, 'front_door_worker', '2023-11-29', NULL, 3);
INSERT INTO public.accounts_rolemembership VALUES (4, 'front_door_manager', '2023-11-29', NULL, 4);
INSERT INTO public.accounts_rolemembership VALUES (5, 'social_worker', '2023-11-29', NULL, 5);
INSERT INTO public.accounts_rolemembership VALUES (6, 'practice_supervisor', '2023-11-29', NULL, 6);
INSERT INTO public.accounts_rolemembership VALUES (7, 'conference_chair', '2023-11-29', NULL, 7);
INSERT INTO public.accounts_rolemembership VALUES (8, 'lead_practitioner', '2023-11-29', NULL, 8);
INSERT INTO public.accounts_rolemembership VALUES (9, 'lead_child_protection_practitioner', '2023-11-29', NULL, 9);
INSERT INTO public.accounts_rolemembership VALUES (10, 'partnership_manager', '2023-11-29', NULL, 10);
INSERT INTO public.accounts_rolemembership VALUES (11, 'chair', '2023-11-29', NULL, 11);
INSERT INTO public.accounts_rolemembership VALUES (12, 'independent_scrutineer', '2023-11-29', NULL, 12);
INSERT INTO public.accounts_rolemembership VALUES (13, 'director', '2023-11-29', NULL, 13);
INSERT INTO public.accounts_rolemembership VALUES (14, 'commissioner', '2023-11-29', NULL, 14);
INSERT INTO public.accounts_rolemembership VALUES (15, 'analyst', '2023-11-29', NULL, 15);
INSERT INTO public.accounts_rolemembership VALUES (16, 'newsroom_editor', '2023-11-29', NULL, 16);
INSERT INTO public.accounts_rolemembership VALUES (17, 'auditor', '2023-11-29', NULL, 17);
INSERT INTO public.accounts_rolemembership VALUES (18, 'administrator', '2023-11-29', NULL, 18);
INSERT INTO public.accounts_rolemembership VALUES (19, 'front_door_worker', '2023-11-29', NULL, 19);
INSERT INTO public.accounts_rolemembership VALUES (20, 'front_door_manager', '2023-11-29', NULL, 20);
INSERT INTO public.accounts_rolemembership VALUES (21, 'social_worker', '2023-11-29', NULL, 21);
INSERT INTO public.accounts_rolemembership VALUES (22, 'social_worker', '2023-11-29', NULL, 22);
INSERT INTO public.accounts_rolemembership VALUES (23, 'referrer', '2023-11-29', NULL, 23);
INSERT INTO public.accounts_rolemembership VALUES (24, 'referrer', '2023-11-29', NULL, 24);
INSERT INTO public.accounts_rolemembership VALUES (25, 'referrer', '2023-11-29', NULL, 25);
INSERT INTO public.accounts_rolemembership VALUES (26, 'referrer', '2023-11-29', NULL, 26);
INSERT INTO public.accounts_rolemembership VALUES (27, 'referrer', '2023-11-29', NULL, 27);
INSERT INTO public.accounts_rolemembership VALUES (28, 'referrer', '2023-11-29', NULL, 28);
INSERT INTO public.accounts_rolemembership VALUES (29, 'referrer', '2023-11-29', NULL, 29);
INSERT INTO public.accounts_rolemembership VALUES (30, 'referrer', '2023-11-29', NULL, 30);
INSERT INTO public.accounts_rolemembership VALUES (31, 'referrer', '2023-11-29', NULL, 31);
INSERT INTO public.accounts_rolemembership VALUES (32, 'referrer', '2023-11-29', NULL, 32);
INSERT INTO public.accounts_rolemembership VALUES (33, 'referrer', '2023-11-29', NULL, 33);
INSERT INTO public.accounts_rolemembership VALUES (34, 'referrer', '2023-11-29', NULL, 34);
INSERT INTO public.accounts_rolemembership VALUES (35, 'referrer', '2023-11-29', NULL, 35);
INSERT INTO public.accounts_rolemembership VALUES (36, 'referrer', '2023-11-29', NULL, 36);
INSERT INTO public.accounts_rolemembership VALUES (37, 'referrer', '2023-11-29', NULL, 37);
INSERT INTO public.accounts_rolemembership VALUES (38, 'referrer', '2023-11-29', NULL, 38);
INSERT INTO public.accounts_rolemembership VALUES (39, 'referrer', '2023-11-29', NULL, 39);
INSERT INTO public.accounts_rolemembership VALUES (40, 'analyst', '2026-11-28', NULL, 17);


--
-- Data for Name: accounts_upkeep; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--



--
-- Data for Name: accounts_user; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--

INSERT INTO public.accounts_user VALUES (1, '!e4AwDIZye4ROFEhOwjF05BqpzssIQ89gLOT3D6XQ', NULL, 'imogen.tarrowby@harrowmere.example', 'Imogen Tarrowby', true, 9, '2026-11-28 22:04:44.7758+00');
INSERT INTO public.accounts_user VALUES (2, '!8zEidMvLUGzzQjghiAbWmLgjnaK3NlTdXge5PFUX', NULL, 'desmond.askelby@harrowmere.example', 'Desmond Askelby', true, 7, '2026-11-28 22:04:44.798065+00');
INSERT INTO public.accounts_user VALUES (3, '!gcGxEmpfRFp043jKeoOUTbiyCbsixeT45cD4TycR', NULL, 'nadia.fenwhistle@harrowmere.example', 'Nadia Fenwhistle', true, 3, '2026-11-28 22:04:44.80742+00');
INSERT INTO public.accounts_user VALUES (4, '!mrIlzqS5PrZXPolugo259UtIaMY7czVns15q2mbX', NULL, 'callum.ostrowe@harrowmere.example', 'Callum Ostrowe', true, 3, '2026-11-28 22:04:44.815681+00');
INSERT INTO public.accounts_user VALUES (5, '!pLgwN4tFMIrGiYtqKpefUQGWGiZymj4bsccEK1r0', NULL, 'ines.grindlebeck@harrowmere.example', 'Ines Grindlebeck', true, 2, '2026-11-28 22:04:44.823467+00');
INSERT INTO public.accounts_user VALUES (6, '!Kv1ZI12eMH0vqw2lynQYH69ZZgc3cARAMiNOG2m7', NULL, 'anneka.rushbank@harrowmere.example', 'Anneka Rushbank', true, 2, '2026-11-28 22:04:44.83141+00');
INSERT INTO public.accounts_user VALUES (7, '!CWKzwXfF3c0pxmOgVLfqvFiyq7I99StZpNK27GfP', NULL, 'bernard.ellersby@harrowmere.example', 'Bernard Ellersby', true, 2, '2026-11-28 22:04:44.839051+00');
INSERT INTO public.accounts_user VALUES (8, '!REB5ZEnc67Hn071IpJJFzeR4Llt9OnhHtO6G6myg', NULL, 'wilfred.osterlune@harrowmere.example', 'Wilfred Osterlune', true, 5, '2026-11-28 22:04:44.845959+00');
INSERT INTO public.accounts_user VALUES (9, '!TVUMFx6LqkEQVfveu7sC5rZ72m3c094pLhtnTtUm', NULL, 'mina.harcastel@harrowmere.example', 'Mina Harcastel', true, 2, '2026-11-28 22:04:44.853327+00');
INSERT INTO public.accounts_user VALUES (10, '!pvH7aGBKpsNzgQ7TkaHkq4901vdvrD0oQTXo2L8p', NULL, 'yetunde.marrowfield@harrowmere.example', 'Yetunde Marrowfield', true, 1, '2026-11-28 22:04:44.860059+00');
INSERT INTO public.accounts_user VALUES (11, '!6C3n8R0xSOnJy7Gorx9PzfvQK88Ww3nG09kCM0NO', NULL, 'sir.alban.thrupwell@harrowmere.example', 'Sir Alban Thrupwell', true, 1, '2026-11-28 22:04:44.866386+00');
INSERT INTO public.accounts_user VALUES (12, '!xgBJnGjZRunxC4gPvo0GvHI2C7MarAi9kSCxOiI3', NULL, 'rosalind.quenby@harrowmere.example', 'Rosalind Quenby', true, 1, '2026-11-28 22:04:44.873249+00');
INSERT INTO public.accounts_user VALUES (13, '!EjGl0TeD6nBDQoWBW6R2EYKHYGDZ4U3eP9uoMEX9', NULL, 'harpreet.dunsallow@harrowmere.example', 'Harpreet Dunsallow', true, 2, '2026-11-28 22:04:44.880387+00');
INSERT INTO public.accounts_user VALUES (14, '!6s58WXFEpQXeuMpqZHHrk4P2jJ38x3K7HidqOKhU', NULL, 'margery.coldbeck-voss@harrowmere.example', 'Margery Coldbeck-Voss', true, 2, '2026-11-28 22:04:44.886859+00');
INSERT INTO public.accounts_user VALUES (15, '!He4piOZdaQIIGkMS2RQRN7G6KRGrqqfh2gbg7bD4', NULL, 'tobias.wrenlock@harrowmere.example', 'Tobias Wrenlock', true, 2, '2026-11-28 22:04:44.893771+00');
INSERT INTO public.accounts_user VALUES (16, '!xhgvTwbqAlu7CVv6qBfU5o8Z9kCJpQhAe0vtx8yR', NULL, 'ffion.applegarth-rhee@harrowmere.example', 'Ffion Applegarth-Rhee', true, 1, '2026-11-28 22:04:44.900276+00');
INSERT INTO public.accounts_user VALUES (19, '!zINgVXaqQ1VAh5Pq4Rkv7u5FkK9TQdpC3Q9ESMkR', NULL, 'owen.larrowby@harrowmere.example', 'Owen Larrowby', true, 3, '2026-11-28 22:04:44.918991+00');
INSERT INTO public.accounts_user VALUES (20, '!hnaJ68j8ytO7DGv4ne6Hl2RxEQfrvVPEMRXGq1wW', NULL, 'folasade.hetherspool@harrowmere.example', 'Folasade Hetherspool', true, 3, '2026-11-28 22:04:44.921187+00');
INSERT INTO public.accounts_user VALUES (21, '!uxCpTXcCdahBVsnaisevadh5w2746nNLAXyAQlfX', NULL, 'marek.dovelake@harrowmere.example', 'Marek Dovelake', true, 2, '2026-11-28 22:04:44.923271+00');
INSERT INTO public.accounts_user VALUES (22, '!E1ZV5wnlZSC8skTR6r4Z9w4PUSRdgqDXVFSiaMGz', NULL, 'jodie.sallowfield@harrowmere.example', 'Jodie Sallowfield', true, 2, '2026-11-28 22:04:44.925448+00');
INSERT INTO public.accounts_user VALUES (23, '!SCDk4u6l1uySStjAN8BTVLpMKYkTPk2t4BQ9z9uk', NULL, 'joseph.millimoor@harrowmere.example', 'Joseph Millimoor', true, 8, '2026-11-28 22:04:44.927914+00');
INSERT INTO public.accounts_user VALUES (24, '!VX3MqBquJkrMZkmCvWEiU5gw5RUTbedumsoxHlKP', NULL, 'sunita.yarrowgill@harrowmere.example', 'Sunita Yarrowgill', true, 10, '2026-11-28 22:04:44.930049+00');
INSERT INTO public.accounts_user VALUES (25, '!zULip69OwHgH4I6RFYF7udkQnF82Xt3upbFb0MYj', NULL, 'amir.pellowdene@harrowmere.example', 'Dr Amir Pellowdene', true, 10, '2026-11-28 22:04:44.932553+00');
INSERT INTO public.accounts_user VALUES (26, '!asdR3AfQOOiPE9oGRE90NutVhkSlNaBdoZv8NmM1', NULL, 'chike.dallowick@harrowmere.example', 'Dr Chike Dallowick', true, 13, '2026-11-28 22:04:44.935001+00');
INSERT INTO public.accounts_user VALUES (27, '!afnwVdrSYpd9ktWPp6M0ONZ9MIn8KBzWxwrjIwgZ', NULL, 'ayesha.gorseleigh@harrowmere.example', 'PC Ayesha Gorseleigh', true, 16, '2026-11-28 22:04:44.93722+00');
INSERT INTO public.accounts_user VALUES (28, '!wIJZjkepWKdbdPLT4D1gJutTNCp2d60SKYhLYe0O', NULL, 'martin.wexcombe@harrowmere.example', 'DS Martin Wexcombe', true, 16, '2026-11-28 22:04:44.939072+00');
INSERT INTO public.accounts_user VALUES (29, '!hrEDlpXBoReRKTZ7ZHRAupmS2bNkuLalQhNda2du', NULL, 'helen.jessamore@harrowmere.example', 'Helen Jessamore', true, 18, '2026-11-28 22:04:44.941078+00');
INSERT INTO public.accounts_user VALUES (30, '!Fym9l9gSo6oF8Gxq0h9nJxah6k7VNdYGZFFMdf1E', NULL, 'gavin.kettleburn@harrowmere.example', 'Gavin Kettleburn', true, 19, '2026-11-28 22:04:44.943195+00');
INSERT INTO public.accounts_user VALUES (31, '!ppFMMXmO48mZDLdEDW4dLdpD5xpD1LO0x3IPfrjU', NULL, 'tracey.ickenby@harrowmere.example', 'Tracey Ickenby', true, 19, '2026-11-28 22:04:44.945182+00');
INSERT INTO public.accounts_user VALUES (32, '!e9BWCnjprZi0yIgtZtNzZd0yGF1yr2xykTuSe8s2', NULL, 'carys.foxhollin@harrowmere.example', 'Carys Foxhollin', true, 21, '2026-11-28 22:04:44.94698+00');
INSERT INTO public.accounts_user VALUES (33, '!TF15UtlgEdfeSJnhfKrFzFy41nUIaWsA7C56k9MM', NULL, 'adam.emberley-shaw@harrowmere.example', 'Adam Emberley-Shaw', true, 22, '2026-11-28 22:04:44.94881+00');
INSERT INTO public.accounts_user VALUES (34, '!CpxKmO6nhbx9viPU862m0HVAkMlftAujleThEsXo', NULL, 'lynne.cobberthwaite@harrowmere.example', 'Lynne Cobberthwaite', true, 2, '2026-11-28 22:04:44.951302+00');
INSERT INTO public.accounts_user VALUES (35, '!UGGoiF1cxrwsQnvbeIhZZczdJiKQAVManJ4DFEsz', NULL, 'kwabena.hollinsward@harrowmere.example', 'Kwabena Hollinsward', true, 2, '2026-11-28 22:04:44.953287+00');
INSERT INTO public.accounts_user VALUES (36, '!iVEYc9S0BORGxLldbNEywtZ5lJ4g8jjO9cC8LitP', NULL, 'rosa.nettlefold@harrowmere.example', 'Rosa Nettlefold', true, 2, '2026-11-28 22:04:44.95504+00');
INSERT INTO public.accounts_user VALUES (37, '!P2yRLRYyE2m9gbjJyRrPl2uOkKpAdaCmN6WGUXjx', NULL, 'dilys.marlowe@harrowmere.example', 'Dilys Marlowe', true, 5, '2026-11-28 22:04:44.956864+00');
INSERT INTO public.accounts_user VALUES (38, '!bD52ULYJJ6wynfuaedEr8EmmNjtnaTwkPMbp8BVM', NULL, 'errol.vellacott@harrowmere.example', 'Errol Vellacott', true, 4, '2026-11-28 22:04:44.95935+00');
INSERT INTO public.accounts_user VALUES (39, '!2P87wUxmLIEwHt7Qi4dmRLsQ4JAgHuZRLikr3icS', NULL, 'grace.owusu-larkwell@harrowmere.example', 'Grace Owusu-Larkwell', true, 25, '2026-11-28 22:04:44.961434+00');
INSERT INTO public.accounts_user VALUES (17, 'argon2$argon2id$v=19$m=102400,t=2,p=8$OXJhbk9oOWs1WDBaWFc5NVV4dTlxUg$K6A3yVIAuMRWlaocoJXxwbiWexuGfbu2+QZ9g2JxsIo', NULL, 'dr.samuel.inchbold@harrowmere.example', 'Dr Samuel Inchbold', true, 6, '2026-11-28 22:04:44.906544+00');
INSERT INTO public.accounts_user VALUES (18, 'argon2$argon2id$v=19$m=102400,t=2,p=8$dmY3bE5jVm1icGM5MEpBNGZmbGcxcw$vrmdg5fZ7Ot3D/eXKg6TParIMlhdwncsknUf5lnH8Fw', NULL, 'bridget.hallowmoor@harrowmere.example', 'Bridget Hallowmoor', true, 1, '2026-11-28 22:04:44.913105+00');


--
-- Data for Name: agencies_agency; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--

INSERT INTO public.agencies_agency VALUES (1, 'Harrowmere Safeguarding Children Partnership', 'system', 'other', '', '2023-11-29', NULL);
INSERT INTO public.agencies_agency VALUES (2, 'Harrowmere City Council', 'organisation', 'council', '', '2023-11-29', NULL);
INSERT INTO public.agencies_agency VALUES (3, 'Harrowmere Children’s Front Door', 'service', 'council', '', '2023-11-29', NULL);
INSERT INTO public.agencies_agency VALUES (4, 'Harrowmere Emergency Duty Team', 'service', 'council', '', '2023-11-29', NULL);
INSERT INTO public.agencies_agency VALUES (5, 'Harrowmere Early Help', 'service', 'council', '', '2023-11-29', NULL);
INSERT INTO public.agencies_agency VALUES (6, 'Harrowmere Integrated Care Board', 'system', 'health', 'XHM', '2023-11-29', NULL);
INSERT INTO public.agencies_agency VALUES (7, 'Harrowmere Hospitals NHS Trust', 'organisation', 'health', 'XH1', '2023-11-29', NULL);
INSERT INTO public.agencies_agency VALUES (8, 'Lantern Hill Hospital', 'site', 'health', 'XH101', '2023-11-29', NULL);
INSERT INTO public.agencies_agency VALUES (9, 'Lantern Hill Community Midwives', 'service', 'health', '', '2023-11-29', NULL);
INSERT INTO public.agencies_agency VALUES (10, 'Wend Vale Community and Mental Health NHS Trust', 'organisation', 'health', 'XH2', '2023-11-29', NULL);
INSERT INTO public.agencies_agency VALUES (11, 'Harrowmere General Practices', 'organisation', 'health', 'XH3', '2023-11-29', NULL);
INSERT INTO public.agencies_agency VALUES (12, 'Tansybeck Surgery', 'site', 'health', 'XH301', '2023-11-29', NULL);
INSERT INTO public.agencies_agency VALUES (13, 'Osierbank Medical Centre', 'site', 'health', 'XH302', '2023-11-29', NULL);
INSERT INTO public.agencies_agency VALUES (14, 'Doctors at Weftgate', 'site', 'health', 'XH303', '2023-11-29', NULL);
INSERT INTO public.agencies_agency VALUES (15, 'Wend Vale Ambulance Service', 'organisation', 'health', 'XH4', '2023-11-29', NULL);
INSERT INTO public.agencies_agency VALUES (16, 'Harrowmere and Wend Constabulary', 'organisation', 'police', '', '2023-11-29', NULL);
INSERT INTO public.agencies_agency VALUES (17, 'Harrowmere Schools Together', 'system', 'education', '', '2023-11-29', NULL);
INSERT INTO public.agencies_agency VALUES (19, 'Hobblegate Academy', 'site', 'education', '', '2023-11-29', NULL);
INSERT INTO public.agencies_agency VALUES (20, 'Larkholt Infant and Junior School', 'site', 'education', '', '2023-11-29', NULL);
INSERT INTO public.agencies_agency VALUES (21, 'Mallowdene Primary School', 'site', 'education', '', '2023-11-29', NULL);
INSERT INTO public.agencies_agency VALUES (22, 'Silverthrush High School', 'site', 'education', '', '2023-11-29', NULL);
INSERT INTO public.agencies_agency VALUES (23, 'Harrowmere Homes Together', 'organisation', 'other', '', '2023-11-29', NULL);
INSERT INTO public.agencies_agency VALUES (24, 'Harrowmere and Wend Probation', 'organisation', 'other', '', '2023-11-29', NULL);
INSERT INTO public.agencies_agency VALUES (25, 'The Rushlight Project', 'organisation', 'other', '', '2023-11-29', NULL);
INSERT INTO public.agencies_agency VALUES (18, 'Quillfeather Lane Primary School', 'site', 'education', '', '2023-11-29', '2026-11-28');


--
-- Data for Name: agencies_boundby; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--

INSERT INTO public.agencies_boundby VALUES (1, 'none', '2023-11-29', NULL, 1);
INSERT INTO public.agencies_boundby VALUES (2, 'section_11', '2023-11-29', NULL, 2);
INSERT INTO public.agencies_boundby VALUES (3, 'section_11', '2023-11-29', NULL, 3);
INSERT INTO public.agencies_boundby VALUES (4, 'section_11', '2023-11-29', NULL, 4);
INSERT INTO public.agencies_boundby VALUES (5, 'section_11', '2023-11-29', NULL, 5);
INSERT INTO public.agencies_boundby VALUES (6, 'section_11', '2023-11-29', NULL, 6);
INSERT INTO public.agencies_boundby VALUES (7, 'section_11', '2023-11-29', NULL, 7);
INSERT INTO public.agencies_boundby VALUES (8, 'section_11', '2023-11-29', NULL, 8);
INSERT INTO public.agencies_boundby VALUES (9, 'section_11', '2023-11-29', NULL, 9);
INSERT INTO public.agencies_boundby VALUES (10, 'section_11', '2023-11-29', NULL, 10);
INSERT INTO public.agencies_boundby VALUES (11, 'contract', '2023-11-29', NULL, 11);
INSERT INTO public.agencies_boundby VALUES (12, 'contract', '2023-11-29', NULL, 12);
INSERT INTO public.agencies_boundby VALUES (13, 'contract', '2023-11-29', NULL, 13);
INSERT INTO public.agencies_boundby VALUES (14, 'contract', '2023-11-29', NULL, 14);
INSERT INTO public.agencies_boundby VALUES (15, 'section_11', '2023-11-29', NULL, 15);
INSERT INTO public.agencies_boundby VALUES (16, 'section_11', '2023-11-29', NULL, 16);
INSERT INTO public.agencies_boundby VALUES (17, 'section_175', '2023-11-29', NULL, 17);
INSERT INTO public.agencies_boundby VALUES (19, 'section_175', '2023-11-29', NULL, 19);
INSERT INTO public.agencies_boundby VALUES (20, 'section_175', '2023-11-29', NULL, 20);
INSERT INTO public.agencies_boundby VALUES (21, 'section_175', '2023-11-29', NULL, 21);
INSERT INTO public.agencies_boundby VALUES (22, 'section_175', '2023-11-29', NULL, 22);
INSERT INTO public.agencies_boundby VALUES (23, 'none', '2023-11-29', NULL, 23);
INSERT INTO public.agencies_boundby VALUES (24, 'section_11', '2023-11-29', NULL, 24);
INSERT INTO public.agencies_boundby VALUES (25, 'none', '2023-11-29', NULL, 25);
INSERT INTO public.agencies_boundby VALUES (18, 'section_175', '2023-11-29', '2026-11-28', 18);


--
-- Data for Name: agencies_formername; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--



--
-- Data for Name: agencies_placement; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--

INSERT INTO public.agencies_placement VALUES (1, '2023-11-29', NULL, 2, 1);
INSERT INTO public.agencies_placement VALUES (2, '2023-11-29', NULL, 3, 2);
INSERT INTO public.agencies_placement VALUES (3, '2023-11-29', NULL, 4, 2);
INSERT INTO public.agencies_placement VALUES (4, '2023-11-29', NULL, 5, 2);
INSERT INTO public.agencies_placement VALUES (5, '2023-11-29', NULL, 6, 1);
INSERT INTO public.agencies_placement VALUES (6, '2023-11-29', NULL, 7, 6);
INSERT INTO public.agencies_placement VALUES (7, '2023-11-29', NULL, 8, 7);
INSERT INTO public.agencies_placement VALUES (8, '2023-11-29', NULL, 9, 8);
INSERT INTO public.agencies_placement VALUES (9, '2023-11-29', NULL, 10, 6);
INSERT INTO public.agencies_placement VALUES (10, '2023-11-29', NULL, 11, 6);
INSERT INTO public.agencies_placement VALUES (11, '2023-11-29', NULL, 12, 11);
INSERT INTO public.agencies_placement VALUES (12, '2023-11-29', NULL, 13, 11);
INSERT INTO public.agencies_placement VALUES (13, '2023-11-29', NULL, 14, 11);
INSERT INTO public.agencies_placement VALUES (14, '2023-11-29', NULL, 15, 6);
INSERT INTO public.agencies_placement VALUES (15, '2023-11-29', NULL, 16, 1);
INSERT INTO public.agencies_placement VALUES (16, '2023-11-29', NULL, 17, 1);
INSERT INTO public.agencies_placement VALUES (18, '2023-11-29', NULL, 19, 17);
INSERT INTO public.agencies_placement VALUES (19, '2023-11-29', NULL, 20, 17);
INSERT INTO public.agencies_placement VALUES (20, '2023-11-29', NULL, 21, 17);
INSERT INTO public.agencies_placement VALUES (21, '2023-11-29', NULL, 22, 17);
INSERT INTO public.agencies_placement VALUES (22, '2023-11-29', NULL, 23, 1);
INSERT INTO public.agencies_placement VALUES (23, '2023-11-29', NULL, 24, 1);
INSERT INTO public.agencies_placement VALUES (24, '2023-11-29', NULL, 25, 1);
INSERT INTO public.agencies_placement VALUES (17, '2023-11-29', '2026-11-28', 18, 17);


--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--

INSERT INTO public.audit_event VALUES (1, '08115f12262843fab191ba7a378071ca', 'changed', '2026-11-28 22:04:44.609629+00', NULL, NULL, 'insert', 'demo_syntheticmark', '1', '', '', '', '', '{"id": [null, "979ff3e844dece5cc8776c524fe0fbdc9d58140cc07e8ded5d493aaeeadb8464"], "place": [null, "fe2079dbfc6b3b3e757c00da483cd931596d4a2c7d6c20faadaafa403892d22d"], "seeded": [null, "3ffa3bcec29b5dfa0fb8535240d1de195f9ef0073f3d2874f6cb79ab0984cc89"]}', '4cd86a9f7ef62c8f39a9aebec2e80ade9dfb1f683dca2f6837d22269e7fe11f6', 982);
INSERT INTO public.audit_event VALUES (2, '3009297e724e461abf7fd0e0f29e2863', 'changed', '2026-11-28 22:04:44.618233+00', NULL, NULL, 'insert', 'agencies_agency', '1', '', '', '', '', '{"id": [null, "c158c77ac199bb4028287081324b249291dc03c647885516e26bc2b0fd58a12b"], "kind": [null, "f34ca84fbf460dce2ba906637f7a2a944099d26d6db15db2c3fc6fdbd957e822"], "name": [null, "a4237569e21ac56520d568327750f4360a196d249c31aa96f4c926d27bd8498f"], "opened": [null, "29312a2c212536c4bc670a114a8022c650a16dc2b93a32ae3c3ea09d66228794"], "sector": [null, "006d8fe79a7ecfd73157baa06cc71754cebbe42c0076b0b9bbdedcf9c55e4734"], "ods_code": [null, "d7026bc7df704d1615f9009ed245a82a4e04cee717c37f03042ba94b9dad7d1b"]}', '38db1db7b14257e8da8163085f444dc34666778a8a54574d7b04cb340d9de44c', 982);
INSERT INTO public.audit_event VALUES (3, 'df71820c4013424390efcfc876fba299', 'changed', '2026-11-28 22:04:44.621292+00', NULL, NULL, 'insert', 'agencies_boundby', '1', '', '', '', '', '{"id": [null, "9e80037d85da99b568a1839c568306083dbcad359b2458f2e2a1573e5197fa08"], "duty": [null, "960da348246666a45ca20b064e7efc075525c94c7837ed900ba30cbd19f38f2b"], "since": [null, "0ec5b2c036d207858033c19fab3a5fbd796dd6645e8862889eef0eea207c7b67"], "agency_id": [null, "612f79a19485f75d2463aa2b03b7eb668993a1521fcb1815dc6c5f9efa3863b3"]}', '46ec2a97e400f2a81db16d4fc94f07362452fca978875ac471f9a3ebad2ced81', 982);
INSERT INTO public.audit_event VALUES (4, 'fd7e3885f8ac4a55b066582d7a7f95b5', 'done', '2026-11-28 22:04:44.6222+00', NULL, NULL, 'agency.added', 'agencies_agency', '1', 'Added an agency', '', '', '', '', '068397de7bf0ab9a8cacd4d053a5a78bf50076218338875f9f7d953ab1935c8f', 982);
INSERT INTO public.audit_event VALUES (5, 'aea8f6b70e1a4f419875188f93c5a66b', 'changed', '2026-11-28 22:04:44.626023+00', NULL, NULL, 'insert', 'agencies_agency', '2', '', '', '', '', '{"id": [null, "180d6d4b5845a173220bfa766c4041d0f9512d9a1c739c934ef39fc5686bc51d"], "kind": [null, "42de8943a1e4c192531d2c3cf492a2d7e87d6d7acca2a930db8ee9043ce39f29"], "name": [null, "ace6e94f31790264019d0ed979420a7b5e90a7aeb0036a7473bfda7ddb75cfa6"], "opened": [null, "169f91f31727429408eb5f0aae779dd9e37718f2812c35f877f9c9a10432c0df"], "sector": [null, "8f763e870571807fd7a1b4073715fa5a1007abb1cf95ba9d27c384d17325ebeb"], "ods_code": [null, "2139168111fff4798e6db7ab093480db5e50d8890dd7491ae352e2c5e91c5050"]}', '4930970929d980b5b71c912b50d6171a3baf5888129cdc14195180ff69e4b3ca', 982);
INSERT INTO public.audit_event VALUES (6, '73994c15838d43d2bdc394551209d32f', 'changed', '2026-11-28 22:04:44.628843+00', NULL, NULL, 'insert', 'agencies_placement', '1', '', '', '', '', '{"id": [null, "e4d6b537a9755218c951fb37380c8e60a1fdae39c6ccc431ac2beb2d85890201"], "since": [null, "0e794cf60d9d10fb445d13cf5ee5bfb97957905be969d1ade8433703b3d75ad4"], "agency_id": [null, "49cab50a74a44547bbe0e91c17dd0a37a81a0fad8c97a4e0a6adba77fecdb639"], "parent_id": [null, "062c85710b12807b3e9920b517d98b7519ce30ac20f0bda215edf238cd332a63"]}', 'ae507b3fe7eec2f8d58d8e8b797c94dedf85eac81b7326bfe6152ffc97f0e596', 982);
INSERT INTO public.audit_event VALUES (7, '4a2be2ef50334fdf9f02d5e16ced9779', 'changed', '2026-11-28 22:04:44.63099+00', NULL, NULL, 'insert', 'agencies_boundby', '2', '', '', '', '', '{"id": [null, "3d88e633862aee303c0da8e679bfd4f9135a91602cbb7414053711323692ce3a"], "duty": [null, "5a75a7b23eaf3f512ee76874540c384a4ecf5228d82cfbd85064c513a7595b84"], "since": [null, "f7e95486b93c936b591101e45390fc8c423a7c7f2692f015c61d8806f24e887d"], "agency_id": [null, "c9475373aab3ad453200c0da671935502b503c08be3f654a1ab18c983d842f36"]}', '1a84d53f5f80819203f5df9e674e702390b3127dcea57ba7dc6e23798a41dc17', 982);
INSERT INTO public.audit_event VALUES (8, '5f6d11a53c784e3ab30998c56ab30ee4', 'done', '2026-11-28 22:04:44.631352+00', NULL, NULL, 'agency.added', 'agencies_agency', '2', 'Added an agency', '', '', '', '', '52ca152e28683027672d6aeb8672cbcacf10a511bd6515b0fd08c823bc78e5f4', 982);
INSERT INTO public.audit_event VALUES (9, 'a26c57e4a3384ff390ab4cce420a5dd7', 'changed', '2026-11-28 22:04:44.634682+00', NULL, NULL, 'insert', 'agencies_agency', '3', '', '', '', '', '{"id": [null, "47c686482ac0e30480ad230128170afeb9ce7657c234bf2b40d4e7dbfe0e26f6"], "kind": [null, "18916bda3dea726258bec7fa44bce7df5fb7dc5b1f1cf5413add057a42834b89"], "name": [null, "d94de6e3207297f41247e0d3aef0bf7e95265e652f05f7a1065f6ea2adb194ba"], "opened": [null, "fb149fab8241eafc6d529a5effcfc60ac069c43b0b498aa618da7240c2985d4c"], "sector": [null, "e2a87f13a5cac361daca61c52eb9b2b6062cf7e1762e428a20d863427410516a"], "ods_code": [null, "23533211510fa3c827400b23901c7f32b596ed863274a626eadbea8dcbdfc44a"]}', '211f037c48394cce5ec3b7fafb5dd7d2b3a1d50500feb0a5030280bebfca49ac', 982);
INSERT INTO public.audit_event VALUES (10, '879ca1ac84824bb69b2774f4d9b16b52', 'changed', '2026-11-28 22:04:44.635786+00', NULL, NULL, 'insert', 'agencies_placement', '2', '', '', '', '', '{"id": [null, "e56bfe9e9711ee7d893aca8141cd03ff49da07565d0bbaa0e3638bbafdac73f2"], "since": [null, "5ebcb6bb41c457cd192d40d3deb5309e4e9e9906b259d27e79f32877c135fdc1"], "agency_id": [null, "3aef753a279635674a2aae0e56540532cf800b1003aa7eef1799fa93ce909809"], "parent_id": [null, "ceb8706ae4806da18eb7ac0c412201854650f63dd72e0b1c3188c321a368566d"]}', '0795b93fd2802de82607f91183104517cf8b08b9dcbdaa95838e854fc72b1e6d', 982);
INSERT INTO public.audit_event VALUES (11, 'd1eaa52eee7e411198ecdd02132fb61d', 'changed', '2026-11-28 22:04:44.636841+00', NULL, NULL, 'insert', 'agencies_boundby', '3', '', '', '', '', '{"id": [null, "4f2c1fca443865fc326830b1776937c1492d44cde81c981a5712e3c064d2a91f"], "duty": [null, "e0de77017d5ab1209bd2e3ae3aa103bc7bcb12d007a833894c9e74ca4453f2ad"], "since": [null, "2bc7eb4adab572ad6c7e613ddad9c500a8a291eb8625f45f8887ec5769948be4"], "agency_id": [null, "d309a3c9638fb28a2e0df8650b7497e64f55d8ad9a05205ad6b772f1448edfb0"]}', 'c4ed113d0cd8968f00a3a059a71d6a12666de4880e64f54d38163d3d75d26d75', 982);
INSERT INTO public.audit_event VALUES (12, '6b3a9114c5b94a7db8b05cea4d8b66f2', 'done', '2026-11-28 22:04:44.637146+00', NULL, NULL, 'agency.added', 'agencies_agency', '3', 'Added an agency', '', '', '', '', '48362ae9ce56f17010e63effd64333fc8758aa8f71c35d5639d9c7bd4d114d7b', 982);
INSERT INTO public.audit_event VALUES (13, '844137e0a1574f6994e40d0428d77440', 'changed', '2026-11-28 22:04:44.640923+00', NULL, NULL, 'insert', 'agencies_agency', '4', '', '', '', '', '{"id": [null, "fb0cb65e5880fd1932a73c9b806dadd53f603a7699e1332401314d38b59adf44"], "kind": [null, "29b9061828718457ee59623c005802955ac9acdba08a90a6aeea819aced12535"], "name": [null, "bcc42e9bfc0e714042a5bc64ad09b27eff71721d9df669eaae726e3a34d2248e"], "opened": [null, "154dcb0ec62ac86a9bf96855ef171b7298df2c048abec05a4ab1d706da0a4cd2"], "sector": [null, "3fb75321fce6cbf49bb1dcf2646c0731801d1e6db35bc0b47f2fcc2d9a6caba3"], "ods_code": [null, "4a25ebb50fb57472e089df4f5f2749763f413be69982089123be720199485b1f"]}', '3d6b09943267a0b7362aa749c66e07ad19bead92e9ff3167426167ab8100dd39', 982);
INSERT INTO public.audit_event VALUES (14, '8a4dc83e0bcf4c8e8a3bc603d383777c', 'changed', '2026-11-28 22:04:44.642103+00', NULL, NULL, 'insert', 'agencies_placement', '3', '', '', '', '', '{"id": [null, "e6033bc94371b13f2dfe685aec1be2c6bf8a0f1f1e4b3e2d0722cd915c0c1f08"], "since": [null, "eafd88bf81af642b9b8782ff75e9817341a29861e0329d90bbb18c899e54d76f"], "agency_id": [null, "948cf38826f17943b3d20f9d5c344500fb6bf33a1c7f5c5545012f052b986e23"], "parent_id": [null, "f4ccf7fbe35b6af3945e1572cb0fd0ccadc833091a2e6be7721bc39325a7a197"]}', 'c702588ad7bb8befe937bcc56d69581f1d47f619ec790d07daafa41f24a3fdeb', 982);
INSERT INTO public.audit_event VALUES (15, '1bdbc8b7500448188acc4f3ec3cf8d63', 'changed', '2026-11-28 22:04:44.643314+00', NULL, NULL, 'insert', 'agencies_boundby', '4', '', '', '', '', '{"id": [null, "07df9977851956caee01993c8398ca5663dc77cd56d6be0f7fada54ac728f5da"], "duty": [null, "f4636b0150a39b681e3da113a7a7e43ded6fa58613b431cac37e626857c8dcbc"], "since": [null, "e02f452e4209b46b18f1f68874e37da8ac6e608225f02ec9e3ae180a5cc53fd7"], "agency_id": [null, "930ba38365a7a5d20b63269a1ac5094314c308e791e89ade2e5a65398391d0c2"]}', 'acbf8e25fe33ecf287db387ccc8b52aa7669f4a3a692cb6b223874212d42bfba', 982);
INSERT INTO public.audit_event VALUES (16, 'e10ed68ed194416496d5c43f55e893d6', 'done', '2026-11-28 22:04:44.643641+00', NULL, NULL, 'agency.added', 'agencies_agency', '4', 'Added an agency', '', '', '', '', '35c95b3e45b20c1232ddf490e69040a93450fb5fe05813c92a37205f1c298890', 982);
INSERT INTO public.audit_event VALUES (17, 'f16009846b814793abbd95fd7473d8ec', 'changed', '2026-11-28 22:04:44.6473+00', NULL, NULL, 'insert', 'agencies_agency', '5', '', '', '', '', '{"id": [null, "4ff351963b69d92d85df4213d81d3ef0fd195a21ee995e3cfa767cd8fa6d879f"], "kind": [null, "699884e86b2a0762263752e8653212a5ee358a40d9d1cb5f08a8736b3b3fb5f1"], "name": [null, "684cdbc1acf00158d46ec670f991b86d2c0b685cd736b986546cfcd1d19f4e21"], "opened": [null, "ecb32168e16b908add246fbd62bdd9ac0a85e31037247aee9b7c38533c241512"], "sector": [null, "53526b7e13dcdda74d5c3ba1d087111f876f12befd617f8b5ae53f91b89635ee"], "ods_code": [null, "b59c6bd2e1da50f89e4d247faebbfd7a4595a911156e2fb225c77d19a975e273"]}', '5ed82d6aab392ffe6265d5abd1c0b4b0f2dde4d7541a2d720e82662b21248878', 982);
INSERT INTO public.audit_event VALUES (18, '6ffb88fccdaf44a3bdfc6cedc84095c3', 'changed', '2026-11-28 22:04:44.648931+00', NULL, NULL, 'insert', 'agencies_placement', '4', '', '', '', '', '{"id": [null, "062331042fb09e00b1440b593d06d899d586f279933e697c6b2dda0cc9fc961f"], "since": [null, "ffb55e366b70a2817ab3146f653ef8bc746a6f54910a604ef10730ec9a0fef77"], "agency_id": [null, "d571cf3313f1bef4e3c2b5b8bed8f0879fb13762050d745b9e2e983e116d911f"], "parent_id": [null, "21bcaad985d26b24c9855bfd212e1e9661f7ae6483e61a1b927df77d5081952f"]}', '3b9d3dcb46467cef5f29b521b03e6ccaa49901ad88f888b92109d7a06df2cb9b', 982);
INSERT INTO public.audit_event VALUES (19, '5ebd958f94f840ca894c5e4d9b93c963', 'changed', '2026-11-28 22:04:44.650118+00', NULL, NULL, 'insert', 'agencies_boundby', '5', '', '', '', '', '{"id": [null, "507ff643ca02af636316f78f967ce1ae1500f9291b9154d52ef4eaa983f2e224"], "duty": [null, "32eb2393ef4ca9f59e54ba16404537e5606910a6936c662bdf4309e8fc21a7a8"], "since": [null, "b37d8a72b298a5b33d4216117ff7731c82c27eb2047477b649b53641fe94a5b7"], "agency_id": [null, "5629f371f257f78eac7c3e2cd1d2b797bfaf72fd67103a109bb098f26ecbc62c"]}', '15543cd579614bfdab3131dacbed7b8468ec4359a25a825bdfc19404fc852975', 982);
INSERT INTO public.audit_event VALUES (20, 'be042242b8084fc1aa684d4f0bc5bc75', 'done', '2026-11-28 22:04:44.650412+00', NULL, NULL, 'agency.added', 'agencies_agency', '5', 'Added an agency', '', '', '', '', '10cda2eb194d43d4f2cec75a038143a47ab65779e064145a542ce36294f536b6', 982);
INSERT INTO public.audit_event VALUES (21, '77b63945d5b845b8a74c6e564dcbb510', 'changed', '2026-11-28 22:04:44.656106+00', NULL, NULL, 'insert', 'agencies_agency', '6', '', '', '', '', '{"id": [null, "8823b658f16c359441621d4ee16f718904728ae416ab64b27d1af41f645ad301"], "kind": [null, "edd1a218c02eb8dba4f76e33f9fb2486d9b3ef22082444a8e7d07444bd788d5a"], "name": [null, "9b034ecae0221ec71a19b2efb2d38b4b0a315bf4390319b5873d342a5a418203"], "opened": [null, "d809217de4a4aae059f4e260038eee42b4d3c2826c8ef17157789dcf2ccd4747"], "sector": [null, "16b73b80767494aae335bef10cb8eed06b65e0fdc43c803f9783f6ee910a3c38"], "ods_code": [null, "89ec6422922226b4041aff5164ec305e53881b9cdfd9958c8c74ad689cb294c0"]}', 'f8c4bfc2f5652d60db554e699a749875ed37c5738d25b888153c0df8fa57f3cd', 982);
INSERT INTO public.audit_event VALUES (22, '1cb355f269054017a5c9295178194715', 'changed', '2026-11-28 22:04:44.657436+00', NULL, NULL, 'insert', 'agencies_placement', '5', '', '', '', '', '{"id": [null, "d5fbf5f65e1a3f15bf1e518b2eb417477294300ff6517c6239c204055c8ef81b"], "since": [null, "be10fa8e227ff9e9cb3cfc14cd887c456604ee82af477bfe41c8cab5d0c3c77a"], "agency_id": [null, "ac25b93483d424bf9451120a6ee047f7f6a494a461864050e532c6292bb645ad"], "parent_id": [null, "3e59af45245a78c6f1fffd0a8cc83c5ea44508ecf6665a13ab51f3d1177404c0"]}', '30f67ce38dbaf9c2e89cbd5d40fdc06af9b3a9c738b4b1234508fb0702c81068', 982);
INSERT INTO public.audit_event VALUES (23, '957148d8e465485fa371bbb45f569b6a', 'changed', '2026-11-28 22:04:44.658662+00', NULL, NULL, 'insert', 'agencies_boundby', '6', '', '', '', '', '{"id": [null, "5b9282593d91432fe82644bf1a32908febe1677be8f497d56d904aaedf291717"], "duty": [null, "0dcabc1ad09fd8fde2bc07e22b09b67895cbb1bac02d2669ee6843767681f2bb"], "since": [null, "61f8e8f0e994fabd968ded8532c41c1dbb46eed38f9c6bd0e36276a1b8318db2"], "agency_id": [null, "a894c28fcee13dcd10c4bd4a23954322db6415939db1f0939ae9e265caadd5bd"]}', '849275e1af9552c450dca46b43b32039678a92f148a8f50633cdea81cf3eb331', 982);
INSERT INTO public.audit_event VALUES (24, '64a1e5db5fdc454ab0ae31e33a2c4fec', 'done', '2026-11-28 22:04:44.659075+00', NULL, NULL, 'agency.added', 'agencies_agency', '6', 'Added an agency', '', '', '', '', 'fbe9a339329711a73c684693521296629ff0ad8aff572ef4644a727185d9a2b5', 982);
INSERT INTO public.audit_event VALUES (25, '6fe1f58cb03f4a18a94da4d700d71b75', 'changed', '2026-11-28 22:04:44.663744+00', NULL, NULL, 'insert', 'agencies_agency', '7', '', '', '', '', '{"id": [null, "3bc320e6aedbbe61cdf7d625fdd3532f4876f7b5173df58b384216aaaf5e4f7f"], "kind": [null, "8dc9adf27a495eda25cf72311f54991a569788d241133b5cd963b86787d79381"], "name": [null, "d6fa34815e0d3d2b849edc346fbb2b7829f77590096d8a1d4b4fa49d3425b58c"], "opened": [null, "477a79702da8a73a6e0ef7ccad5dafd6b16acd5e9ba3147dbed06f143828ee2f"], "sector": [null, "94bd03992b57a3df3fdf02bb22b0bf24e02a2bc0dbd423a74a16834cde4e78c3"], "ods_code": [null, "966fed281be20cdd3cac32f62eb920e37103b75b046b0ebde215c2196bd33721"]}', '419765d40db45fc526a9ed06a71622fb400e7dc5dd3936cf4b470edecf8f8529', 982);
INSERT INTO public.audit_event VALUES (26, '6303428b67454f0b8d72528daedececc', 'changed', '2026-11-28 22:04:44.665046+00', NULL, NULL, 'insert', 'agencies_placement', '6', '', '', '', '', '{"id": [null, "bf0cd981b81770698a41afb3037c2425c2d82fafddefe35b4537cf1fd0ba9b4a"], "since": [null, "3ed9ab7d4c46704b3cc97bf4bb1eff782b5f8bffa4c0cd514c95c8e9eb600ed4"], "agency_id": [null, "3c70002cbefbd0fed4198f245bc4bc03cc55c0ab6a1ecf55a658e94389df4e92"], "parent_id": [null, "c994dd3e21fcc11908c5b86c1d489a0e554c93b6d3b68e46d68bfbf4192e78a9"]}', 'f9ad14bf1cf2024bbc365452cd2f1b1b1af607994cb20a636cb5cbd67a2c7ce0', 982);
INSERT INTO public.audit_event VALUES (27, '1b0f729c36734a28902ec50958c50bc5', 'changed', '2026-11-28 22:04:44.666071+00', NULL, NULL, 'insert', 'agencies_boundby', '7', '', '', '', '', '{"id": [null, "d96a58ca783efaa7c6a20785a7b76b991070f487ff67dd020ec4828366aa8547"], "duty": [null, "d8a316ded0e03709dc202b4152e8eb01865953e4821e072dd45b5b1628c916da"], "since": [null, "3ff03d8ca2c78d923644d10cdd4d001b882b69feb560eb346b2e2046e7f0b59b"], "agency_id": [null, "503ff5f83fcce1dbaf13d944333433979eb69158a0099370d13c3cfa0238ba26"]}', 'da33e1aef99f16f4b39d5369ab9e7fee9012cc182c7ef97c62b419baafa27a84', 982);
INSERT INTO public.audit_event VALUES (28, '26b4d740e03640259b11245f8ab70f5d', 'done', '2026-11-28 22:04:44.66639+00', NULL, NULL, 'agency.added', 'agencies_agency', '7', 'Added an agency', '', '', '', '', '8744e2e44edcc3ddfaecb46028a406d342d33c720e6791d211a856f5385e3788', 982);
INSERT INTO public.audit_event VALUES (29, 'c807d20a838d4f0193b37d186b3de01d', 'changed', '2026-11-28 22:04:44.67113+00', NULL, NULL, 'insert', 'agencies_agency', '8', '', '', '', '', '{"id": [null, "d3397d3b329924dfbd510cd6adf462978dcccde4289cf676bd836f015986f362"], "kind": [null, "c03b718b29bf0737f2e1952e95e09558867c01d3696158b9133842fd55c4c8cc"], "name": [null, "6d02cb289e9f7613fcea177939f8dbd75d3631725151c9c5341b5cba80eaa1a8"], "opened": [null, "95231e89238bdb78a6cc140e1cae1acbbe12d96474486c6d8997f0088383adda"], "sector": [null, "b6f9379cf3fcce70dc38859b39bb98dd267467c96e1e2abb12f92bb4dbac1721"], "ods_code": [null, "677326a5f9fe4ffc58fec3c6242729a895d5b73574675dad1a1cc3338029fd20"]}', '572ea447b84843ad7ecbe5655a7ef4389a8e83b84fbc51acfaea42ffffa45f88', 982);
INSERT INTO public.audit_event VALUES (30, '3abd43dd8d22480d8019c9dcc62c73d7', 'changed', '2026-11-28 22:04:44.67214+00', NULL, NULL, 'insert', 'agencies_placement', '7', '', '', '', '', '{"id": [null, "5fe021e568829d3098716d912af50a211a2358cd59f6af33a3ce2e549e91ea14"], "since": [null, "0651a519756dd00c88ce16758b7b8e3a2c772de713b7879f1448300ba6dd1cab"], "agency_id": [null, "cfc2a9ee1492a1f06801f9a12460197d4744d869f586d17f749abdf5e675ef83"], "parent_id": [null, "786ad2273d863bf67725f6061d87f488be6486ee77f5efa80f94609606dc78fe"]}', '1036d0d55b6eb206c28ae19157f9a93d5285bf57f0c08f6548ceb6a76f38d681', 982);
INSERT INTO public.audit_event VALUES (31, 'a231c964ce2d43cdb6d58cd14ff6207d', 'changed', '2026-11-28 22:04:44.672979+00', NULL, NULL, 'insert', 'agencies_boundby', '8', '', '', '', '', '{"id": [null, "bce22a5b54d0328339d7b34567b3072daf01d724c367d67185b93725891da191"], "duty": [null, "9e1a6818594f30d847f3b8deffebe9e6dc4ffc022c10bb20cbbd7d6de86a7ff2"], "since": [null, "3711ca13b6ed3436680244677ebe0db2f15aac8c1f72e156c9b72613c5f6b0ff"], "agency_id": [null, "b9f034181aebff3ae27fb211bfca3e435e54097e0fe3aa50ca20b66c67bbfe12"]}', '8c9ef31ba6fc39445969ed1add459ac0d8ae1b8ba70cd52bbdfb5e6df69a19c0', 982);
INSERT INTO public.audit_event VALUES (32, '2cb6f2320f504b76ab1418471d06d28f', 'done', '2026-11-28 22:04:44.673233+00', NULL, NULL, 'agency.added', 'agencies_agency', '8', 'Added an agency', '', '', '', '', '3afece1cffb496c309aa4ddfb549bb95919d537bced190caa80cd0d567e5b0e8', 982);
INSERT INTO public.audit_event VALUES (33, 'ac1dc5c48676461f87943aa1b283c7c9', 'changed', '2026-11-28 22:04:44.67596+00', NULL, NULL, 'insert', 'agencies_agency', '9', '', '', '', '', '{"id": [null, "fbd3813d16cb915bcba733e29a59e55244879380406b9579aa4e0c7cbb2c146a"], "kind": [null, "21341723387b21c491ab52317022bdeebf73ae9ee9244e6020ae7f9113eada1f"], "name": [null, "fbe225793510e68f47ba184535ad00179e1ff60fae7acb04a3244f1151bed11b"], "opened": [null, "de0628e2df061bff8a005e15d791f4423908f060b15bce470632a45ece3e2cc5"], "sector": [null, "04496800c96b1cb5922c112297c986223804b76b5c44e0100caf3d18e9da8c97"], "ods_code": [null, "cc9b6a9de5034a2be45237edbb5e02310d293add0331438414b062f00360086d"]}', 'fa4d95ff1703a357e81f517b5aa4ff00339b1518a59dbbec7e3a07ebb35512e7', 982);
INSERT INTO public.audit_event VALUES (34, '34c50183a5624f5a9b0142db17e235db', 'changed', '2026-11-28 22:04:44.676814+00', NULL, NULL, 'insert', 'agencies_placement', '8', '', '', '', '', '{"id": [null, "7a491dc4bc7da9b60cddea00d49b799afea144d3dc90c3ec506388a8aa33187f"], "since": [null, "39e9825a683193e02936e0e1a1d7be053cf16fd60f7473cd8d2fa926031355bf"], "agency_id": [null, "a646084a7ff2c098ceb908435615328b7cb1d3d01bfcc8cd0f40f5ae02d457c8"], "parent_id": [null, "8934370b73b7d405bedc2f2628b9264d9b4123393075a76652911669384f1f60"]}', 'd458818c2182b85b4c36acb05575838fcfaec6ee1005ae7e5f390a710aaa877c', 982);
INSERT INTO public.audit_event VALUES (35, '9283a57ac841451d9cf49d8d9f821ab9', 'changed', '2026-11-28 22:04:44.677605+00', NULL, NULL, 'insert', 'agencies_boundby', '9', '', '', '', '', '{"id": [null, "f981e98879a21def107d4b6d5c9832c7f84b882b31ac1116ac4d08f0eefe7ad0"], "duty": [null, "2ced5e061dbf2f56c530f67552d21a7b2b65d842bf19ccc9acf8f7bedd79dab0"], "since": [null, "8e04b4f4335f6b9c38d9fd684d5aa1f7e958320315a301881399961a1a8ba365"], "agency_id": [null, "594b684c1b3b710a0ded83fe4e3194c8d9c1e4a57c79a2b4d6220d4a8f6db7f1"]}', 'a899e9141e0f507dd2762441cccd7583ecab15ed002a023786d0f3ba58ab1472', 982);
INSERT INTO public.audit_event VALUES (36, 'abe050bfdb364a198747e114969518e7', 'done', '2026-11-28 22:04:44.677844+00', NULL, NULL, 'agency.added', 'agencies_agency', '9', 'Added an agency', '', '', '', '', 'f12fd364250339a3aec132ea87099bb67d5c935281215acc3bd32d96064c7992', 982);
INSERT INTO public.audit_event VALUES (37, 'c732a58d71504129bf1e033045d81324', 'changed', '2026-11-28 22:04:44.681555+00', NULL, NULL, 'insert', 'agencies_agency', '10', '', '', '', '', '{"id": [null, "fda86b827a2981d5e9961051122795f98746c713959cc96f984990cd6df1c287"], "kind": [null, "84901c4212f00fb1421b8b05c72b9926c988e9b19760b7c029cc1724df129a43"], "name": [null, "96ae36d450317acd687dd700f9528fd785aedbd4db2c3a3eea0931ae58379d20"], "opened": [null, "b33171d015aaa4e670edcc52698444865288188f73f702803293c320650aa121"], "sector": [null, "5499deb7c23bd6d9596aa4c0f259f6eccbb267e8f39e474f9d3aa04ab51145ea"], "ods_code": [null, "a6240d5e96a68062786c03973a60ae1cc5d899963d3c927b807222c20cd0259b"]}', 'ffd5790ec91de0e1310fc935ca02e5bf5affaa95be68162646604d05f4370027', 982);
INSERT INTO public.audit_event VALUES (38, '56bb46d86204482aabe4ff78d24edceb', 'changed', '2026-11-28 22:04:44.682403+00', NULL, NULL, 'insert', 'agencies_placement', '9', '', '', '', '', '{"id": [null, "6dfd0e984c264f91cef465a4c78b12ef14750227622993952370efedf76b2a95"], "since": [null, "9d7e721dff3e8229e35b06e4e9148c83a8f6304f5b173fbbfda093022c4d1a63"], "agency_id": [null, "2c33a864ec802bee0ec5d9f1721651580a4a2e5b50dc8d01a3ee3eb83143ed7f"], "parent_id": [null, "d11c629ef24fbab6a28ea9b5282bb86a9af87bcea9e0ff3a4ec2eae9529c6105"]}', 'c1da8f8c70e1f8797e87c01ac39eff15dc5eeb2ef5288de1a994b99758346174', 982);
INSERT INTO public.audit_event VALUES (39, '613a9f4f5312442e845bb664b421b54b', 'changed', '2026-11-28 22:04:44.683247+00', NULL, NULL, 'insert', 'agencies_boundby', '10', '', '', '', '', '{"id": [null, "520747a2eef82533f69d9af83501bc27cced7d06b092605ff993d2326c7619f7"], "duty": [null, "6c005d142f05d6683f882b6d71560479f65780b6fe605fc1d31da4480e36f352"], "since": [null, "9c6f0cfde9347d281ddbd4fd8ad489807247a3c2f43dc7c546b71457973530b6"], "agency_id": [null, "28ed9573ced8a70d096d5ff55b54779ae9e390fef6deeed753fe5e995efc4253"]}', '13e6efbb33078bd5a8ec4c3dca0b1d4b051de035b1a631b54905795e5d8c4e41', 982);
INSERT INTO public.audit_event VALUES (40, '8edf1b14e7734bf5ab05a1cc82a7febc', 'done', '2026-11-28 22:04:44.683537+00', NULL, NULL, 'agency.added', 'agencies_agency', '10', 'Added an agency', '', '', '', '', 'ac0eb03e2cda029a4d4847909114d314b9d9a2bf61049278337ba621c16c35a0', 982);
INSERT INTO public.audit_event VALUES (41, 'fce380224ed84beb8f6f5780b9d274ca', 'changed', '2026-11-28 22:04:44.68725+00', NULL, NULL, 'insert', 'agencies_agency', '11', '', '', '', '', '{"id": [null, "d6ba9a5cb548b8c376dd286aef059d6ec71843bd6affd8cbc8511141a038eafe"], "kind": [null, "38832a4e979cc2274ebf7706e37d74bd267d30d377aad0bc1ed507245ec73e11"], "name": [null, "a28f59e854cbcae5172cc55bc8e6fa26a2de4d4da0d7131b64c955c57174a4d4"], "opened": [null, "9a59c059bc7bf374db479d0a43cc72a47166694da57ae9da6f96d7574b6e3ae6"], "sector": [null, "f64fc6c428fa529a4dded6f9a2957b6977e264ca9659c332fdd46904e19c8682"], "ods_code": [null, "01aa6d97d8893289c4fb7a84300ccde1ad1e1b06c68ff14bf3286757768074a2"]}', '9d8060494d78c4782b54c3295efe1839a0124007cc44489db192e2b5c738dac7', 982);
INSERT INTO public.audit_event VALUES (42, 'a703a40f35cd4d468b4377d52a0a6bde', 'changed', '2026-11-28 22:04:44.688161+00', NULL, NULL, 'insert', 'agencies_placement', '10', '', '', '', '', '{"id": [null, "85ba38b12226c7d544fda9724e731f728605609acd35ece9c6afb4f315000494"], "since": [null, "0ed5d880e54f802958aae8d2fac04b3838b9af5ce41205c2b54331e0ccf04ee7"], "agency_id": [null, "cb5eded87a41fbbd6a8ff84bbe2c1ac016c6f952334c14b6dcd8110c0f2f9a2b"], "parent_id": [null, "b8ba44f930b528e2209027935661d3ebc29a84f192a57f2ef76c72bb94e8b133"]}', 'ac8473fa2a16bf36abd3292036376c689dc36367fa027efd19651c3e33d85192', 982);
INSERT INTO public.audit_event VALUES (43, 'fe1d803a8d4c41c293c3748bd46a5479', 'changed', '2026-11-28 22:04:44.689074+00', NULL, NULL, 'insert', 'agencies_boundby', '11', '', '', '', '', '{"id": [null, "780dafdb53ae5ced4f0e36b53ec7d69d8f00da6d7d726e5ad9706c0d72816906"], "duty": [null, "ebbef65a92f596c167d9939df4e4f17782ad299d4267c6eadb7581a579f39fa4"], "since": [null, "af367dedf7c850705cd0597b05f8fd0b9d671565904ed3353c53f0682c4d4909"], "agency_id": [null, "c6f43f868807f4a0b728c9fbd05d1fea8d3450aa2c8cb9efecc60e4fd186d9f6"]}', '1be3dac7c3bca9a8c889df2a7860a1331d5819a9040e005f9b2f008cebc60fde', 982);
INSERT INTO public.audit_event VALUES (44, 'c10a60d8bc4c48c7891fb1057af427e4', 'done', '2026-11-28 22:04:44.689482+00', NULL, NULL, 'agency.added', 'agencies_agency', '11', 'Added an agency', '', '', '', '', 'e1f5c3055e79db341b45509e3a69953b7da99b549ffacd7ee72a7a7cb97aaf28', 982);
INSERT INTO public.audit_event VALUES (45, '98073162e78443de92cb15a1a8956710', 'changed', '2026-11-28 22:04:44.693917+00', NULL, NULL, 'insert', 'agencies_agency', '12', '', '', '', '', '{"id": [null, "89be3a89c97fc8485c79f3fec8aaba61aef7ef00f5226c57766c09f7a84e6279"], "kind": [null, "75575152a0861cff2c8040156f9f18e80c27f238b0b5bfa671d25a425929e8c6"], "name": [null, "846b2e0140dd7dff3574f9462ceb457e9b40b291ca42d8eb80fcfe8d43273657"], "opened": [null, "b0ba1d2ea835ea198adb9bc74cd5fb58d91b00b682a1156d83d42024cd8f37df"], "sector": [null, "6cf0e299ec211ec25a707fc09c4618bcd4ccdf4f11b88e377684e6ce5998175a"], "ods_code": [null, "a7c58722ace59d25db64f3bddeab8f30e57fcc1d68528120a956de43146fa0c1"]}', 'de8b9f82de877abc5996b8135f753cb49052ab83897cc32d14b867a703f62949', 982);
INSERT INTO public.audit_event VALUES (46, '67e4e25e72924106ab05cadc8303c02e', 'changed', '2026-11-28 22:04:44.695004+00', NULL, NULL, 'insert', 'agencies_placement', '11', '', '', '', '', '{"id": [null, "44f54a0c81871077656c3b346013b49bf265fb7f7efdde5043a1d0ac8726181e"], "since": [null, "2926f4cc9e1bd5ff5519ef2a85ebc6695f683185a26d8d63d35c873b2bf282e5"], "agency_id": [null, "a98720aacf38938e4f035cf373739c6b8b5ee7695c8b492b9fb62e47591e9159"], "parent_id": [null, "889a4c38a85fb663fb3e49438e88b6fdac9c0c19a2227ce28a3754fe7ce6e708"]}', '8e11d3593cd62bdf69558032de61a01dd47063bd4732af6f220a965f90e5124f', 982);
INSERT INTO public.audit_event VALUES (92, '7140044634c14f3f8efb67beba62d744', 'done', '2026-11-28 22:04:44.761813+00', NULL, NULL, 'agency.added', 'agencies_agency', '23', 'Added an agency', '', '', '', '', 'b2c2eea14e353af3e6dbee3ea72cd8bd380848f1a18ada921ed2ac567c8e7b69', 982);
INSERT INTO public.audit_event VALUES (234, '2042151626f2413c8525712511d9b296', 'done', '2026-11-28 22:04:45.102526+00', 3, 3, 'contact.acknowledged', 'referrals_contact', '1', 'Acknowledged a contact', '', '', '', '', '11d4ec0dc6b1dbc332dfda0b006d0d4033b62e01351e3822cb76b12c5c62b66a', 1008);
INSERT INTO public.audit_event VALUES (47, 'ee31a7b9a6164e9381d4393ee2ecaa6f', 'changed', '2026-11-28 22:04:44.695986+00', NULL, NULL, 'insert', 'agencies_boundby', '12', '', '', '', '', '{"id": [null, "d235bac893d63fc9762a923547001b56a5a43900ef68c229f9c2ebbe085cf3ad"], "duty": [null, "f244006c4850cb9466eb353af3608e7de7fc19dabfc35a4661f47f44b29e6432"], "since": [null, "30f6c1af67599e06113d63e8fedb61aab687ed311bb6e37e625884c82cff0169"], "agency_id": [null, "90541d580049f7a7c4de8a2f5a1a914832d0a4b9abe84ddd4b9e033c079935fa"]}', '1eba858fc69d620c2d1656e58f32f0201c5baed6517651148b8db8b1ba9ac0b9', 982);
INSERT INTO public.audit_event VALUES (48, 'bcf47cd3ecc84a0190580372e6cf25b3', 'done', '2026-11-28 22:04:44.696355+00', NULL, NULL, 'agency.added', 'agencies_agency', '12', 'Added an agency', '', '', '', '', '6b70f566ec7cba8acb56f5d9a613baa3846c91be31c2ea53508426ed753d8689', 982);
INSERT INTO public.audit_event VALUES (49, '90f4c344b5e54c9498b45691a7c18dfb', 'changed', '2026-11-28 22:04:44.700002+00', NULL, NULL, 'insert', 'agencies_agency', '13', '', '', '', '', '{"id": [null, "41cd740ec60a3b835c852cbad0c666cd9cbd07c6719bc39759f0fcec46e59489"], "kind": [null, "b6ee3fe346831d3d9322549379018684319c52a288cc7dedf29991402ab056e6"], "name": [null, "28f8646fc395a26f9b32b07b68b8ca9b69c47924f5264764d65ed141f63626dc"], "opened": [null, "8f669b8d630eba7f790b8f253cdbcc3d7909e14bceb579716a722505c1abddab"], "sector": [null, "f5a6b9a493fdac5ab50776cd5660f54835055e4b0f8d16f180a5bd60bcb633a1"], "ods_code": [null, "a985165c17fbc5d0c05778511a4084946b8d344b6d16f0f70390a694490a8cf1"]}', '642c5e8eab72e35682f5299393f10e980c4a4bcd45da78348756a3fad5793412', 982);
INSERT INTO public.audit_event VALUES (50, '5fcd4ee555804dd9bfe8c2e2ae55f06d', 'changed', '2026-11-28 22:04:44.700878+00', NULL, NULL, 'insert', 'agencies_placement', '12', '', '', '', '', '{"id": [null, "dc41ffa78c9ec48420831ae8b9bf78348759f7633d94cde41b667f5c1e14c377"], "since": [null, "434e9bdff36bbacb6b78339740139dbeef4b8074197f9baf0ace29a83b859564"], "agency_id": [null, "a5af8f977d9da46666bb729e1db600081c545da82a4460b1a4ea74f6b5edacb8"], "parent_id": [null, "6388055aadf8f470a3559b6de8026f8934401eb022bd5a8bf541aa23a8398b52"]}', 'a344defbf8a0768f9780ae59f2b99a8ab9556db8e8adfb781c75ebcc4cbf9b37', 982);
INSERT INTO public.audit_event VALUES (51, 'b8ed701c571c40039eb5f3a3543b7837', 'changed', '2026-11-28 22:04:44.701733+00', NULL, NULL, 'insert', 'agencies_boundby', '13', '', '', '', '', '{"id": [null, "e7aacdf80458047bb3334df9f39393757681fd074673c5a55a2ce34ac2602198"], "duty": [null, "48e78fd69568ad04302ac2e6204e394f9672b157b163f081a8539b00e23c311f"], "since": [null, "1e6fdec626f6dd7db490b42bbb30700639fabc36552423c1ec67dc3efcaf0b05"], "agency_id": [null, "1f65499ad234f8607ba03d727cb3020c4748932b1b9294914c99fa7d360bd216"]}', '8605db04e30f0af336fa0fd0b2eeab0aca57aaf86be4ecf8079b330c62e3acf3', 982);
INSERT INTO public.audit_event VALUES (52, 'a13942fb19d441ae98612b8feb0b298b', 'done', '2026-11-28 22:04:44.701988+00', NULL, NULL, 'agency.added', 'agencies_agency', '13', 'Added an agency', '', '', '', '', 'd9ac603a27ee5a2c64518ae7a40329fd33626ffbc1b2e21f191754685ea82dc4', 982);
INSERT INTO public.audit_event VALUES (53, '96dde6d1d6674716b46a6b219e60b206', 'changed', '2026-11-28 22:04:44.706051+00', NULL, NULL, 'insert', 'agencies_agency', '14', '', '', '', '', '{"id": [null, "ba4946c74cd5145d5fb9388170081bd03fb4886e406c5fcb27813f2d3ff4406c"], "kind": [null, "62982bae24a666d38dc7f59f7c1cf483c3a252dc53c8bbf38e6a1fa6ef892041"], "name": [null, "67bf6dc70ce5855b7df5830e57cd91865c567eacdc5aba049e344175d7bb1a38"], "opened": [null, "5d723cfafa03daa0f2f37961d09f4fe93bbe678beee4ebeb5fb1ae62913d5636"], "sector": [null, "091f8f03c1e2a330e361205246f006af210251ea8b3e31b065225813fb64f770"], "ods_code": [null, "4d7448a87b6400f881ec047954fd189ce49c921f09a67ab0678f2a0a7b7cd280"]}', '47304824fb3d39bf9691525c62da4742c4e2452596d15ecce4a2c567033a1d65', 982);
INSERT INTO public.audit_event VALUES (54, '95753a13007e49dc80dc014075b9fdcc', 'changed', '2026-11-28 22:04:44.707285+00', NULL, NULL, 'insert', 'agencies_placement', '13', '', '', '', '', '{"id": [null, "2e42c60200af1dcde7d6638062c628d675e9fe1a616e7f510904a9cb9d62ea65"], "since": [null, "4532ad21524806001cc69b8b3a4987de4877a505b39eba34a0f7e45fd4f9a91a"], "agency_id": [null, "70463295258932c0c6ab36f1d1dbce06efd3f0e80204dd94743edf1c8070d2dd"], "parent_id": [null, "2e914cafd6583d78320601fbf2dff78c7589550c66bbaf4a74c4df8b611f3db1"]}', '5a84bba16a7d41f86084f5e2d29d21c3886aa14205f5422efa9a9a440203b18f', 982);
INSERT INTO public.audit_event VALUES (55, '4e2f26ed034944f1a5f18b81f2446807', 'changed', '2026-11-28 22:04:44.708384+00', NULL, NULL, 'insert', 'agencies_boundby', '14', '', '', '', '', '{"id": [null, "8cc67135ddc28cf9d4bbf5e05cc48c504e0cb8cf85b5821c4696c0eabca46ef4"], "duty": [null, "0292f292be449a5e45ca60a97a1d6779a3a47dc0b56e00bf5e08143cc078031e"], "since": [null, "028cd150f2d430fc606a839f75abc0668ec01c323492e3c9d830912f5f7872c8"], "agency_id": [null, "8d3d2777e18dc82932b68fd09ac4760344c89389d68a183740c08c814759cd4a"]}', 'cae56b972f94a1f9c3913310f7b7cb82b27cb223ea559a57529afcaac79576b2', 982);
INSERT INTO public.audit_event VALUES (56, '22114af40f794ec0bf458b47a4d7a709', 'done', '2026-11-28 22:04:44.708673+00', NULL, NULL, 'agency.added', 'agencies_agency', '14', 'Added an agency', '', '', '', '', 'a677c572c749f9f812f2f0a94090852beb229e0137ae6425fdf82213a202a80a', 982);
INSERT INTO public.audit_event VALUES (57, '760c842f9dd6498bb7e5e895f3e1343d', 'changed', '2026-11-28 22:04:44.713006+00', NULL, NULL, 'insert', 'agencies_agency', '15', '', '', '', '', '{"id": [null, "e49a2af317b92a12856b1e04f82c3e9074fddfa8f6cd13145fcf83e03195288c"], "kind": [null, "2b02ae5a3495ee852d0ffc2af824d8fb09322b86edca8a1b4b2dedbde81fb4bc"], "name": [null, "03cebcb526b80cd2703adc279c3b7772a54b1cda469b1efe4acfb0a81fd07306"], "opened": [null, "58292fa483917ae7b959583ba47b6231d3230cbbf6c90aa04ea7285855bf79cc"], "sector": [null, "0d8f9cb2a3797078daf4795527c9320de172e3d2017a34a00600f6e745e806fd"], "ods_code": [null, "edb1f3b64daeba4a6ee8b879d5f37c928b7e82d5bea066ef2736409448319a05"]}', 'd49248044067541a75193a3db3c9abd93685dee7320768c06de953cb5143dc68', 982);
INSERT INTO public.audit_event VALUES (58, 'eee17f4244754e6b80f1fe5a55c73f30', 'changed', '2026-11-28 22:04:44.714142+00', NULL, NULL, 'insert', 'agencies_placement', '14', '', '', '', '', '{"id": [null, "a4e1c5f2262c8057e5248ebed7668e8479b09d3301b0a789549eb52ff2e6b3b3"], "since": [null, "3c0b28d17c4621087772313cabb9ba335d63789c9d5271c23732e597e477cd51"], "agency_id": [null, "dbb1a0b49702c1267725195fb3b62a391b195a3c4d495da532b8825320d1075d"], "parent_id": [null, "02865cca95c3cc9e15d65d1e15decabf9521ff196cfb06636917339edc3c0593"]}', '559a53d1a53eec39486304ad9ac9b0c0ea717df1c30115939cc893be6d7fc49d', 982);
INSERT INTO public.audit_event VALUES (59, 'f1d8581385ea4ea6a117a72d03eaf44c', 'changed', '2026-11-28 22:04:44.715306+00', NULL, NULL, 'insert', 'agencies_boundby', '15', '', '', '', '', '{"id": [null, "37d2891f5ff7ea994ea210007a3cf39dbff392bd46650d5a1474a55f905acf01"], "duty": [null, "af8a28b61827b9b1b47df0988ce41af88361095f10d33174cbf6e1067f12724a"], "since": [null, "a0e8d3f15b39af002ac26b49eb8b9e08dfe6f774885db8f43822570c5f5f8c04"], "agency_id": [null, "de08e90d88732b3735cd6b84e2554191e41b54c4d7b99278159b2ef4ce313852"]}', 'e152e113b7859d9ff673e36a5ebc0152ec685939d0dd0caca497d31ea979cf8c', 982);
INSERT INTO public.audit_event VALUES (60, '904e8b7d84d8406baf653a14025eb2b4', 'done', '2026-11-28 22:04:44.715635+00', NULL, NULL, 'agency.added', 'agencies_agency', '15', 'Added an agency', '', '', '', '', '0338a48d81c0cfe08ac114c4573325b3c16cef674248a431092a29e769690b06', 982);
INSERT INTO public.audit_event VALUES (61, '774be516cb1a42af8373898d8f2b652d', 'changed', '2026-11-28 22:04:44.71901+00', NULL, NULL, 'insert', 'agencies_agency', '16', '', '', '', '', '{"id": [null, "ad6712634e1ee97c904a772592db6eecb29bad0376163bb5c447f1942baf9859"], "kind": [null, "3203e242b014c059cdf00555394984b94d88c374c4a72552728b7aa3f0bbdda2"], "name": [null, "067c334f91637eef8d5db9693b6ae0f75ba1e167c863ac43ffdca9629653dcb6"], "opened": [null, "2f5ae9740888d54d151a9bfbaaab4560453eea0f2a00decd44168d9684584153"], "sector": [null, "1232c17ddc98d6ea630d40b6a59e01650ee3e251ce679e6d79ec54c3089195bb"], "ods_code": [null, "3f59f134ac60da2c6bb481495c440ee134181b46c79fbe0e1f35343a517a1ec4"]}', '50283e001caffbe72e4531f8ccaf2ed89c075fde488db5e8df2a6c3c9622a61f', 982);
INSERT INTO public.audit_event VALUES (235, 'ebaa42c9969b4b82bbfe2538d05a5641', 'changed', '2026-11-28 22:04:45.106323+00', 3, NULL, 'update', 'referrals_contact', '1', '', '', '', '', '{"version": ["a9281aca06b5f62ae4549aae4180e85febaca0a77b67a88cfc71d2cf9dd51d59", "1e71516137091fcea7b085373984eeb5d70ada43c8e11e039cdfdaf4165f904e"]}', '1a6225b7d7559dc56c884c9f1c79bb9de4c03c71c78773d83d788f3c5ea2cef2', 1008);
INSERT INTO public.audit_event VALUES (62, '5a463620c35743e1b689ff5e122dea87', 'changed', '2026-11-28 22:04:44.72017+00', NULL, NULL, 'insert', 'agencies_placement', '15', '', '', '', '', '{"id": [null, "651185201b9d395248128563a811d17f47eb5c55f6b9d4845149a439aa3356bf"], "since": [null, "5fb5c39adcf95300ec2442dd2739e06d8eb8f28346fc0e74a420d17c8ced2173"], "agency_id": [null, "eecfe17deaf44b18e59876f4db5eb81e8f6ac34b374c91b43ffa325f2e445584"], "parent_id": [null, "94c7b3b8e9f0013ce386aa1b0a3ff25090da307e720ae0530275036864562313"]}', 'e591688980aa633f5d525a47094b96f70709e1e135086ee5105335b8bd1ff5ab', 982);
INSERT INTO public.audit_event VALUES (63, 'e78a924f385d4121b5575414f5219ce3', 'changed', '2026-11-28 22:04:44.721198+00', NULL, NULL, 'insert', 'agencies_boundby', '16', '', '', '', '', '{"id": [null, "75a0237c59eb94d1c4f029b6160df9691e62c46bf33970443f49c9fa146f04c7"], "duty": [null, "bcf5c695b9d5e5a4533d8b4e6e6337c8576994c1ab4b21d5029b0f7fb1f77b3b"], "since": [null, "b5b8cac8accd21cd5ff15ebaa86f2eed5853133085790af812bb66fadfe69a34"], "agency_id": [null, "29943b93d5e69d48ce43e80e94337ff9b88895eeb61386b3fd502ffd47754c5c"]}', '15ef21e5a8641a7864fa9dba64cb1f31d71d01503c3a3e16924fce74669544f6', 982);
INSERT INTO public.audit_event VALUES (64, '96ade436ca2845eab67112e696cbc35f', 'done', '2026-11-28 22:04:44.721486+00', NULL, NULL, 'agency.added', 'agencies_agency', '16', 'Added an agency', '', '', '', '', '04d6b42dbb0a22a87276bd26cfa2b2d3ba42ecbfa80ca1d63351f7aaedfab450', 982);
INSERT INTO public.audit_event VALUES (65, '0ce2031fee7041a1a5dae80b7b9de688', 'changed', '2026-11-28 22:04:44.724413+00', NULL, NULL, 'insert', 'agencies_agency', '17', '', '', '', '', '{"id": [null, "4746f79135917682ade0f93e8fc0ac17102a8381c26ca74cf54b4d40aab7bb57"], "kind": [null, "81ce9c364ffae7c055850e09da96dd4758cf74b954db89d4ac3fff3200bcb05b"], "name": [null, "9486c1c4cfbbf231da55a15eb50e8d1a47a7461e9c54ce7b41e6b945f95285f9"], "opened": [null, "0966c2c588d6ee02c261398800b5d09e82d9a0b266de68ae3cb0d11ff54bccc2"], "sector": [null, "b2e933dae74ec73e1a2bcf666122eb62c67993352c4119fb87bf55218c8a3da4"], "ods_code": [null, "f0f4031acfd9cc55fdaffa124bf334b7473f1ef306010445b6fef3c15b72fb23"]}', '995129acc6201f1c1952294908a358283fdf685f4d62c01dde3909fc4493572e', 982);
INSERT INTO public.audit_event VALUES (66, 'f43b9b4f78fb4f6595d2908fcccd0445', 'changed', '2026-11-28 22:04:44.725507+00', NULL, NULL, 'insert', 'agencies_placement', '16', '', '', '', '', '{"id": [null, "36b83d1a66d53422b66a0bec6f6666562bcd417f9c777fe7991e3179b8f5a94c"], "since": [null, "db0c8c62f2e8c3579479f0fae39ed52661f3a1efcd66cd69c9baa01da41b7857"], "agency_id": [null, "04370c0f8bd465a98c4e87b5b93b0cdff4ac56b7bc2f1a978408cc932f431a7b"], "parent_id": [null, "68890f87e7174810decbdbaaf799cff41a642b87b7937e4939ddb46869a17708"]}', '13b047b911bf49c0073bb0e41acf34629c12a869af78e2dd54adf62c00501347', 982);
INSERT INTO public.audit_event VALUES (67, '15e7fa5008834ba98a39e8a0a9b2cf45', 'changed', '2026-11-28 22:04:44.726578+00', NULL, NULL, 'insert', 'agencies_boundby', '17', '', '', '', '', '{"id": [null, "aa1801dc9cad94fa912cf698808ad9e6974c123eb0ba67d888e98d625eb6a3dd"], "duty": [null, "c3713cbecc7a84345a0d352e2e23dcf61de6b297689f9a5494c8be3f56b5fc24"], "since": [null, "f8d95bc974974d81a8cfc8969a87b4ea27f1e0fc9b436649d72a36a3d904fddb"], "agency_id": [null, "f70429d0eab9a897d334ce9575d2b032408c50ea928cc0ca4677b596a2da731f"]}', '7b826ef97e54a9c5c9547fc361ae219db870607a608b304ff761f36326839eb0', 982);
INSERT INTO public.audit_event VALUES (68, 'ccf8bc81a2214db88421759eb6f0316b', 'done', '2026-11-28 22:04:44.726959+00', NULL, NULL, 'agency.added', 'agencies_agency', '17', 'Added an agency', '', '', '', '', 'b21dfd51825284a9cfc9d6e7160718c8846773b73e4e6ac15074f009ade6219e', 982);
INSERT INTO public.audit_event VALUES (69, '29f7f87706dd413e8ce1f027cddef3ba', 'changed', '2026-11-28 22:04:44.730295+00', NULL, NULL, 'insert', 'agencies_agency', '18', '', '', '', '', '{"id": [null, "851caf8f7b00225474a6d64b464e43231aeff82d9f25940ff4509a2b10cf512d"], "kind": [null, "a0d3314e5f4ec7e6f4d513f02093e17529ec915b94007b4f907b06beedef3941"], "name": [null, "9d041203977c24da77f198659ba06aed435aa1177395319aec0ce7d4480cce25"], "opened": [null, "3160bd8f1fdd97126f07ec7a5a2556a1a83185dcdae923e7111d27eb3baa4765"], "sector": [null, "8daeca782119c7f1fdfb7c1a2d1c735bdb8c76eeb9a2502aa67eb57648b65174"], "ods_code": [null, "9f0e7608b09b4ea22e9d481398a3d0341d86d02853d62915d161091aa13a1526"]}', '30be025f92781a07d363e85bece55ae860cd34b0c8329266e336ea95beee6f69', 982);
INSERT INTO public.audit_event VALUES (70, 'fa87844e4c3c4970a3213bcdb061065f', 'changed', '2026-11-28 22:04:44.731354+00', NULL, NULL, 'insert', 'agencies_placement', '17', '', '', '', '', '{"id": [null, "3195b864140647ad89b1fcb306e7ca64edb6ae125150608123d01cc5cadfe3f4"], "since": [null, "cb139bbc844758af2f0ab428cab1b2129b9b364cf52c7925aad66f7e03c49826"], "agency_id": [null, "48fab7e981da89680f420efc8019b81312555b2406c64da889d0e1090fd3ecbf"], "parent_id": [null, "f85575ec0b5f6679b4295fcce8b571a9fb22eebaae07454e9f7246274652d48b"]}', '80656113629aa14e41f8903ead997e1bdb909ee0f69fbc8a88966b7efd050e34', 982);
INSERT INTO public.audit_event VALUES (71, 'b1efda1c343c43ac9319df921bed0f65', 'changed', '2026-11-28 22:04:44.732274+00', NULL, NULL, 'insert', 'agencies_boundby', '18', '', '', '', '', '{"id": [null, "b920fe4ff9bbd74e082aca7a56fdf9af813afa8254d6733a610f934bf8d9b856"], "duty": [null, "7d79a4845f0addb47d9f00dbc9e9568f2c68b36dc5f671270c63b8fab2171c22"], "since": [null, "de591e79ec5cdd089c29ba6e165d45804b6f9e817f5f74d2f52e13d114bb6eb7"], "agency_id": [null, "12f27671e718cebc393406230b42a301c0a5b17cb99bb926b58f4faa4d1de2e5"]}', 'b4b4c1930c6f8a6ddb121fa38235e43b88ea293e988ccd0aa4d2d863a6404870', 982);
INSERT INTO public.audit_event VALUES (72, 'ec7bbaf773944e2a89cb899415a415dc', 'done', '2026-11-28 22:04:44.732578+00', NULL, NULL, 'agency.added', 'agencies_agency', '18', 'Added an agency', '', '', '', '', '70f9b226b9594b37b70e1c542f6d14c02044605f799862e205f509b26d0c9ce5', 982);
INSERT INTO public.audit_event VALUES (73, 'a3a0a5fb72df44eca161f7c29af694d4', 'changed', '2026-11-28 22:04:44.735468+00', NULL, NULL, 'insert', 'agencies_agency', '19', '', '', '', '', '{"id": [null, "7f532d05a4a04fed5da721d1e2732dd06053aea05a2632c2e28c20c7f97128f8"], "kind": [null, "5caf41ce7d67bd6b38a45f8c56a79b94c740a5fea0ef5a9af58e1f89d60fa2e0"], "name": [null, "af0c343607fc9a923f3a8b10dd49124210767239687fa9861f8450fe018d4d61"], "opened": [null, "df051d13f2f6930871a354b441663d08d6f9c8521a42b4a70191f83a5a706940"], "sector": [null, "52e64000d381de4b94e0012fcac6027fb47db0b4561fc14e01f3f4b4b97b4370"], "ods_code": [null, "1d9e243f0671bd9003560c9fc87cafd6b8cbdff46b5eacba2803c80c71bdf426"]}', '0e39ccee1f3b0955c3c267150b026f05f8e4faa1507c2649c6bad7c98c50d712', 982);
INSERT INTO public.audit_event VALUES (74, '84ecb8e65eb7424c9a522f2493a749e8', 'changed', '2026-11-28 22:04:44.736401+00', NULL, NULL, 'insert', 'agencies_placement', '18', '', '', '', '', '{"id": [null, "08b6bbe46ed4b530e15ef96ddc46bd603999ba50c5a7c1db02505510a75d43ef"], "since": [null, "47a0b4e13c10c7c9e9f9159aa207b212d530afade761e67688a042f3069d0de5"], "agency_id": [null, "785e6639ffbf093bd9d63dcfe4a83b7bcab65a19a7aa89be54796e0bfb8adb4c"], "parent_id": [null, "ce97f021ce4863ff564e81201575d0443bd2d5e06e90b55b714b2b361ed9b45c"]}', 'c1bdb1a59ea187fdab67b98d7a7d56082c6dfd75615361121fcae3c069d1157c', 982);
INSERT INTO public.audit_event VALUES (75, '67a1f8c2c92d47b1aae4af950ef37536', 'changed', '2026-11-28 22:04:44.737319+00', NULL, NULL, 'insert', 'agencies_boundby', '19', '', '', '', '', '{"id": [null, "663d9cc047944c67e8ef293012df4e51c8f57e72dfbd5ca49bb0b14cbcccb787"], "duty": [null, "e5e86fc157891bd98d96d39161fb962cf78321f335294d186c0e6307f77d45d2"], "since": [null, "3aec2d6eba4dd502eb06e9e3d451abae4c73809a42e79b3efdd16105503b7c4b"], "agency_id": [null, "9caea6ff0689e9774b29f167110a1eabd72bdd719b7f56a8b224369a0d887e76"]}', '0e409978da784865c8ed3a6dc5950f92486f7f1266924896c302d4f00f4b4812', 982);
INSERT INTO public.audit_event VALUES (76, 'e3577051200747129443e14c4a1dce10', 'done', '2026-11-28 22:04:44.737636+00', NULL, NULL, 'agency.added', 'agencies_agency', '19', 'Added an agency', '', '', '', '', '6be9ffbe66fe69aeef513c21e7bb09199883af78939969f080e00786fd9a5392', 982);
INSERT INTO public.audit_event VALUES (190, '8048c3fb31164eefa462db548fc49cd3', 'changed', '2026-11-28 22:04:44.938769+00', NULL, NULL, 'insert', 'accounts_rolemembership', '27', '', '', '', '', '{"id": [null, "511b76dc7d436f85c823d145a803e20cda3da920938c2af2984f3f39bfcd4f1a"], "role": [null, "54c6b9ca8a690ddd3a17be9fe26a3a6fc33def90b6ce8673838fa2b92a5a3ba7"], "since": [null, "bf02ba139f8bfe7f2eff8dec65d0a38ba01304dfdc407612ff12ed8731c9259e"], "user_id": [null, "967dce9e0618c1fe07ca2f62bff0c03409d4e7a78190fd11dd225f7a07a0468c"]}', '1be6a00d0436e08319957cf48a15b81fa5b0d4ab81f1bfde32e3fa614d43b580', 982);
INSERT INTO public.audit_event VALUES (77, '95ede0393449407a987c5719e1822027', 'changed', '2026-11-28 22:04:44.741367+00', NULL, NULL, 'insert', 'agencies_agency', '20', '', '', '', '', '{"id": [null, "133deb2390d35cf28891f8b630d6fb965be5bb0fbd43f009f334f63b79063c46"], "kind": [null, "8649cba562fefe91e3a70ba86489e865c876f33d33f508dc0909cd3de378b7db"], "name": [null, "4a05251b2f8c6e7df57781fb8f88d0bb5e895569526be267533de074d336348f"], "opened": [null, "17cead318858527c684e1900dabd998f01595601622e77ea258073ec2a652b7c"], "sector": [null, "1df9b2903ee6195a5e1f7a341fc3c124e2341d2ca091a9a1bd564ea6ea65ebaf"], "ods_code": [null, "eb7080439152177235285dbc74179ab7779a5b1d8efff97cfb831f4654b2a696"]}', '3de5c2ace06f1415be08832342db7bf5473c54855f376f908fe0fff8e839d81c', 982);
INSERT INTO public.audit_event VALUES (78, '467145b23b6a490ea150a6ccb0695c93', 'changed', '2026-11-28 22:04:44.742602+00', NULL, NULL, 'insert', 'agencies_placement', '19', '', '', '', '', '{"id": [null, "de7a79ae138eb2af21fc9c7d64ea1d7ec7c649a5af06a221f62dd5682657d592"], "since": [null, "d9a77b14c9b8c6ea58ae8cec53c14596563ee0442031bb990084a4ecd7bc2c8c"], "agency_id": [null, "52619cd9b8f13a323b4e1d7d856f26e1f3ce007e73feecbb46b32033e4d7c554"], "parent_id": [null, "6e311e7e893eeb5f4e96dbc719bdfe99b05e8060794d2380193b133ec2843b89"]}', '6bfdc990dff4c4f2fe0784ce1d7e1f216a8d8428a0f5f80ca565f0803fd3a2e3', 982);
INSERT INTO public.audit_event VALUES (79, 'fc039527372d405da13c48ad1ac1335d', 'changed', '2026-11-28 22:04:44.743783+00', NULL, NULL, 'insert', 'agencies_boundby', '20', '', '', '', '', '{"id": [null, "dc23ee6fbde811e866ff66f50a06269aa8923a4673c1ba71318f6a8be90f2085"], "duty": [null, "e473750e5c7a731c7a47acc05875e063f31a05003c07a9305194af506c8adbdc"], "since": [null, "bf588b513ddf4e5dd21dee6a67ad36adefe1aef646e0dffe3d4a8495dbc1b6d4"], "agency_id": [null, "a54e921ee1708b5c2f5f37f9422c8b13cf7a36d000d8d263b3dd5f7be1571c13"]}', 'bc8a92ef82ade43e7d8f2c776da8f57befc080acd3644d89885975f037b31c88', 982);
INSERT INTO public.audit_event VALUES (80, '52bf8b7dda154f828a8dafe28e5298fc', 'done', '2026-11-28 22:04:44.744148+00', NULL, NULL, 'agency.added', 'agencies_agency', '20', 'Added an agency', '', '', '', '', 'af4fb35aec3f3e29a1efa08353fef5c6d88829706d35f263da5a1b3c1e698062', 982);
INSERT INTO public.audit_event VALUES (81, 'e5dd991e186a44aea28426bdf6762636', 'changed', '2026-11-28 22:04:44.747244+00', NULL, NULL, 'insert', 'agencies_agency', '21', '', '', '', '', '{"id": [null, "23812c162b165f498a014ccfe0434cbcca36346c6c14247ca7257b8a5ddd399c"], "kind": [null, "ad5aeef14a0ff5ee7493e36a5ee918c494802d88e1e190fa86f1138c43aa4fd3"], "name": [null, "bcf2f82dcca79e1dc05fdb6567e6690e442455a74a34d9c68d4988b9eaf6e614"], "opened": [null, "d7a2cdfff5496080e9e5e9b86d29493b9070e86aaebe4d42ccce8063fa2896dd"], "sector": [null, "3b99782e93411ff2e2f16069a84d6a594405987a530db0b44f0c61851287f5d9"], "ods_code": [null, "9f7a20115faa724a2df4ed4c9319cf23a79b8e8df7d8249fdddc7cca5a53e02b"]}', 'de2d31ff1f112a91fe05411df97f4c6fc6c9adc6e1e7785e1934c5421ac85dbb', 982);
INSERT INTO public.audit_event VALUES (82, 'dabb358f93ad4d4faac4f9df21b67983', 'changed', '2026-11-28 22:04:44.748277+00', NULL, NULL, 'insert', 'agencies_placement', '20', '', '', '', '', '{"id": [null, "4828383f71ebb737952e92b5516e84ae9612879089eb67e16cd9895e0f13bce2"], "since": [null, "0cdb182c19ecdd22456512bc6c70f6c124f7693a7950f78185a3a1f8829cf336"], "agency_id": [null, "a79cf657d035b8fcc19e4909033177d24d4155860d4d33bbc318a5bba40ccc16"], "parent_id": [null, "0a426cfc4fb21f2c40a78198478126ff7f0fbc135f1853208c9ea833d877514f"]}', 'b9f27600dfddc35cbe10ab3c7ccb72bb332a1f274b718fff9af1aaebe117c7d9', 982);
INSERT INTO public.audit_event VALUES (83, '39fff24869a24e25a26b60120bebeaa7', 'changed', '2026-11-28 22:04:44.749441+00', NULL, NULL, 'insert', 'agencies_boundby', '21', '', '', '', '', '{"id": [null, "f3f7ae684491db9aeee1d50286ee4fa9ce4b7ed5735a92f80800a97c53647f67"], "duty": [null, "45515ccfc47445b342064b21768f7a8ae6148cd4b36ebab0ee8a314b53066405"], "since": [null, "00fe8c65880a34441b035e0fd65100e6a751f5bd027e009ca789b644a0e299db"], "agency_id": [null, "dc5221ffb830d29488bb47c2bab40095d1c96fba0971e5d939df327349a4b175"]}', '75c185ec3b2db65f482a8fc8b1d3699858ae8f95bba5331897a4394076179ff9', 982);
INSERT INTO public.audit_event VALUES (84, 'a498ef593cd94dd280ddea1c2b5d9b56', 'done', '2026-11-28 22:04:44.749805+00', NULL, NULL, 'agency.added', 'agencies_agency', '21', 'Added an agency', '', '', '', '', '30122b6107055a7f43ed5d9590a78b5f37728969973144ec5fb9fe1d2ac3fb12', 982);
INSERT INTO public.audit_event VALUES (85, 'df56e9f35f074afdb0316f2e8a10df92', 'changed', '2026-11-28 22:04:44.753489+00', NULL, NULL, 'insert', 'agencies_agency', '22', '', '', '', '', '{"id": [null, "5234fe12b68d7be056daf6f1c0a13cabcba3984deae8a0e11ebceafeb3745018"], "kind": [null, "805b4cdde24361a53994ba7fb65795cc9cb7a0037486b4537b3086bf5a9daa88"], "name": [null, "fc8ec1bc3573b170ddb868560a85d7eb4bf9aa925714dcda31213fee6b2ad218"], "opened": [null, "b67853510ddc6fce409f322648beefa89d1958423ffe08556e12cd965b57db99"], "sector": [null, "6b02b11c0f426d62b93a588d96d6430f28a5db81e086ae1904d0128ff23051f5"], "ods_code": [null, "8d99bded1d366048b38b9cf44169f71bda0d162139cd98befb30228ed86ddf8d"]}', '7de3a91d14aceff857201488236da2efdaa1eb3089b29bca70bf4df71db8068b', 982);
INSERT INTO public.audit_event VALUES (86, 'e1b27f6a4cef4af0841a34fc83726fc6', 'changed', '2026-11-28 22:04:44.754532+00', NULL, NULL, 'insert', 'agencies_placement', '21', '', '', '', '', '{"id": [null, "f763be3b2b9eea9ea68471e796c9ce2b7643924db75064e456ceb777f53e521c"], "since": [null, "34993f86220838b65adc8a8151323b7d197f099e5aaf45e633e48d027e123606"], "agency_id": [null, "ceb69f4fca0d0469ba44dabebc50d07dd53f958cdf2204ebc18186e292d98f99"], "parent_id": [null, "50a489d26e69391965e0d208f4197b123a4c898214314ad5964df6651a80753c"]}', '5e332b8880fbad52e96642a6cb4a0856400a7d1d69ed37644530b13158d94aec', 982);
INSERT INTO public.audit_event VALUES (87, '6923f8c5f062479780a17379d91e2127', 'changed', '2026-11-28 22:04:44.755608+00', NULL, NULL, 'insert', 'agencies_boundby', '22', '', '', '', '', '{"id": [null, "64e0bd74faf17f13ca23a3561d0647a2e3969d0aa2692bb22badce441b545d71"], "duty": [null, "141c65dff177afc3c78e6671fdf6a66005f58b1ce1086ae03d975ea6bee80936"], "since": [null, "7617954c864d6cd8ff62710ce619d19eaed3e56b40160fd25b24c2c3fa5f3940"], "agency_id": [null, "50f436bf9c59ee0b96e70ae3960af8d5c8c77e5f5045f4c629a57d329a0b3c31"]}', '2b0a4e459626af034319bf5c237fbacc4fc4da4c993deb96910ea6293844cbd0', 982);
INSERT INTO public.audit_event VALUES (88, '9854a1a3bb164e4e8c8cc0e14a1eb79b', 'done', '2026-11-28 22:04:44.755929+00', NULL, NULL, 'agency.added', 'agencies_agency', '22', 'Added an agency', '', '', '', '', 'd2f8c775b83a3f6c21e03b6cda19625be31aba8a6fc87f51c655e81552308012', 982);
INSERT INTO public.audit_event VALUES (89, 'c55af3b32dd84e2a9cf896d43e914953', 'changed', '2026-11-28 22:04:44.759238+00', NULL, NULL, 'insert', 'agencies_agency', '23', '', '', '', '', '{"id": [null, "f6747eb294d54e67708f52fa2869e80dd89eed1ae86b817e0bf1492a1681eb95"], "kind": [null, "3597b74dc7280ec6b0ca547ad86c4ff73273e1d65647950dfcf2d1e9563b4e41"], "name": [null, "da943736834a90ec1dae0115cbde2b9e6c92b5786417e867766a0f2ca140222b"], "opened": [null, "bf5762a9f30f225a159d712eb156c87e640e2e22aca4e01ba3b3399f4c2804a3"], "sector": [null, "0ab151bc5ec0822b55c6f4571ae0b4584081a79be79c6f6bed82a754830002c0"], "ods_code": [null, "aa9ce4a12a5e22d126ed712f306c47bda7f8faa6d9f993d3339eaeeca9e0f64d"]}', 'f07a0695029d5972338e8c67fe34c0d0ed99b0d13e2046d6397ef4be395b66fe', 982);
INSERT INTO public.audit_event VALUES (90, 'a9a8ac6e33aa4c258e6ca129d2bbf62a', 'changed', '2026-11-28 22:04:44.760318+00', NULL, NULL, 'insert', 'agencies_placement', '22', '', '', '', '', '{"id": [null, "93cdc61dacfe3fb306b4767965acb0c1e9c99c303d04b8ff8b3ef2230e12d162"], "since": [null, "0a71a45078befb17be076dfa248cd4262a3bc331a2a13bd8e1a341dc80994418"], "agency_id": [null, "6e2a45b9181c4531cb74683042c8297dbdf52f85dfb59f7523ffcd46818a3e75"], "parent_id": [null, "db01f20049494ba569773b48f00e31a634d28fd301a2236d1f16a53f8ac0deab"]}', '6347507fe4cf392b3598c4a3aed8b3355a01957aece687ae13a3bdacd5f88a59', 982);
INSERT INTO public.audit_event VALUES (91, '099e13c33c5c4f36820115403a735244', 'changed', '2026-11-28 22:04:44.761346+00', NULL, NULL, 'insert', 'agencies_boundby', '23', '', '', '', '', '{"id": [null, "cf08ab73d10e4abc126580c7c726187320d653ebb4dccbb274b8f6a12901736c"], "duty": [null, "cbed2bb32bea16fbc9c15dd12820fecc2f43dfffe93a2437832f4b81de1acf67"], "since": [null, "fd0ac532c8c91365a870c720570f0c3d2226641cebc80330c3389369fd9e2f42"], "agency_id": [null, "6fb573c0e622991e1aaf29cff5accb5fbdf47491f7c04918d192822486bd30a9"]}', '29d0f75bccdf09d4830030fcb9770e75d8c6a6522ba386ee35f3f74703098755', 982);
INSERT INTO public.audit_event VALUES (93, '4822cf8ae70f42398b5dd6fa12473895', 'changed', '2026-11-28 22:04:44.765454+00', NULL, NULL, 'insert', 'agencies_agency', '24', '', '', '', '', '{"id": [null, "71000aa121f3785b56b1e92f8fe41154ef0a742d3ecd32f5c55abf75f5cd88e2"], "kind": [null, "d44f1f28973b1a5559537d45dd58a0bc0bfe6b2d34d669f84b000ddc22c12d85"], "name": [null, "8474640bbdaecc8816abe7ee07d820b8f074ccd30bdcbae92d3533fe8031cb39"], "opened": [null, "f696ce3493e60f7f1375daea801f054e19606357dd7792dee58db0cfcb1b6c18"], "sector": [null, "454f67ae75cde8fea2e8fb106007f1dfe1e0c568b9b2d3cfa29565fddc07a263"], "ods_code": [null, "ca12c9984b26385ff4833924a103ee31e8ba6423c364bbb436dcc8a2452ddcf1"]}', 'ef54b4ce270d6a23d4b6df9433fc45dca29b9af02242083b06f96300948af162', 982);
INSERT INTO public.audit_event VALUES (94, '20c9e38a80b44c3ea9fbcb2ec4b9ebc5', 'changed', '2026-11-28 22:04:44.767138+00', NULL, NULL, 'insert', 'agencies_placement', '23', '', '', '', '', '{"id": [null, "cf6325f6e2415625037cf00bb5b5c197b6b2e1762fec68385053119996795523"], "since": [null, "230459aa0143ddc3be50b8205849e8469f3c55430c2dc44fe4ee293ca4c817d9"], "agency_id": [null, "d9722d35d492d8cda21381426bfd8b6834351d8dc2734c465a0aa57bbb17feb8"], "parent_id": [null, "b348797852edbf5a362a72436263581c56f649738b34bb4d0507968e5ab53684"]}', '40c6978ba6f3e238a22f9c948b15094694b0b5dfba4994a52b2a406a7742ea9d', 982);
INSERT INTO public.audit_event VALUES (95, '8d7d70f0b7c048a489c7b25244139272', 'changed', '2026-11-28 22:04:44.768362+00', NULL, NULL, 'insert', 'agencies_boundby', '24', '', '', '', '', '{"id": [null, "956a4472428b072b7f1bbccd1080e1f2fdaa5d901c6e1fe1b6c84ab09919c38b"], "duty": [null, "ee6153c081b88c730335dc2b1725638e4e9608bfcb3cb40a7209066457c89fc8"], "since": [null, "f0e4222639a242c6f7043167d23ff116e1029f91ae59cbe67011cc967b7ba9e0"], "agency_id": [null, "dcffcb5204dc161c0697c99712aace0763182bce02de737df5f8580a0a897fe6"]}', '0a746f9f9d7f1159585d6859cc93987492bcb78c3275715402ef4aacba6b5ed8', 982);
INSERT INTO public.audit_event VALUES (96, '90f4da6f648541af8fa6009b7438f084', 'done', '2026-11-28 22:04:44.768746+00', NULL, NULL, 'agency.added', 'agencies_agency', '24', 'Added an agency', '', '', '', '', '911008553ed6ff939e2395dc56d40b4485f9da0ad22426391b4d7fd716b67acb', 982);
INSERT INTO public.audit_event VALUES (97, 'fcb1efbdc8a64c51a47fa3d99efaabce', 'changed', '2026-11-28 22:04:44.772387+00', NULL, NULL, 'insert', 'agencies_agency', '25', '', '', '', '', '{"id": [null, "e128f6ab8e5cdbc02ec737b87f37d3eb89f701b3db6ff0cd1cc3343106e9ebf2"], "kind": [null, "33640e4d6dc3da54fbfe29cd890f63f40a874cb7ceeee74768b93a5737e05fa4"], "name": [null, "1766c6c1f69eb07492f72a41576ebf863a3c690b6947238c8bac307fc0f33986"], "opened": [null, "e6c3741ac4f73a40baf3b8879200c691078d228a32892f5f52cfad5263a41649"], "sector": [null, "c96bd024c01b5bc4bd92d96e8d7f66b11348e78c7bc217b871511e84d14d750f"], "ods_code": [null, "1075371e79ad59d52950da6e8eacf5b307dfe783311e423f3a9f7905f3080128"]}', '04d0da06b396c8da6e857778f50c8b2b54f86fe371eea9aa97be192edb053fbb', 982);
INSERT INTO public.audit_event VALUES (98, 'c84b8430effd423984cbe080453fe363', 'changed', '2026-11-28 22:04:44.773422+00', NULL, NULL, 'insert', 'agencies_placement', '24', '', '', '', '', '{"id": [null, "147246f0f5f5f40fc7825e25f4b25917a2335208894e0e808fcc6c59b0c24241"], "since": [null, "1b372339b60c0644775f455b6b64dbbfb9e5b82ba4d2787888915b4544e0546e"], "agency_id": [null, "7fbc928d9ddbdde50b1029a3b03e15254afaf193683f329232444a3a1597e53b"], "parent_id": [null, "59b6194227f85aac464d66c2e4656f500bd2137e7ac13f3457ebe5605e6ff051"]}', 'add1ba6368140a800f29172eb6ddb16297e4f457802a3da5bf9f3dd30db1f909', 982);
INSERT INTO public.audit_event VALUES (99, 'a9f5965996da4c4dbdcefc084d18bc77', 'changed', '2026-11-28 22:04:44.774454+00', NULL, NULL, 'insert', 'agencies_boundby', '25', '', '', '', '', '{"id": [null, "8b63e4a7be07d34ac490d80092945b58e5d58526c8472e0925dcf14a6d8fdc0e"], "duty": [null, "cfebee792886f219dd0c872146f31333f28d96caebad10422a45d22d238fba2d"], "since": [null, "5a8b5dfcd89905626735bb758ecac10db5d4e8510b948f68c6be0638a40cebd9"], "agency_id": [null, "ec895a56d0699659f285f029bea367829c3d183eb73ad4da830fd4b768cbfbe8"]}', 'ddb5b355a64e84027983525de0029343032d0b24bcdd7cbf49c348f2c5a4a115', 982);
INSERT INTO public.audit_event VALUES (100, 'f010c87b13bf4d5fae4ffd84c926cb3e', 'done', '2026-11-28 22:04:44.774744+00', NULL, NULL, 'agency.added', 'agencies_agency', '25', 'Added an agency', '', '', '', '', '06ad356d8747c58772826c34ba8231177805f679444292ee1cde947ade7d3976', 982);
INSERT INTO public.audit_event VALUES (101, 'd378fccc69204525932f4d098b7e4667', 'changed', '2026-11-28 22:04:44.779091+00', NULL, NULL, 'insert', 'accounts_user', '1', '', '', '', '', '{"id": [null, "6cc0c77addfd3a2f513c97d245abadd6da978f12457adb736dc9313fc387f706"], "made": [null, "82dbe3a3737ed7367a93354c313506dba994871560d16052721f9e932a199e44"], "name": [null, "1e24695c7c6faa341dba824d9127555d7f76108768aad934326424c7fbe36a62"], "email": [null, "6f383e2683d865f574f6a5f452f7b1ca59a88af0d2078af10dba8f790a608925"], "password": [null, "bcfd6bc4a0d7410cf9d4102c4ea7300144ff0f4fcfe17dcbc5458760e049200c"], "agency_id": [null, "dbd2c0badebdcd940ded86b0795fed651864c42a00a7fae90eaee77498ce833c"], "is_active": [null, "eb209fae8806191f927e556a7c2cc628c03199eaac255df98efa59d57f6f3db3"]}', '086f06c161dd2c54ec2ab84a585858744fa2d23452073d56a1e79e3df358bba3', 982);
INSERT INTO public.audit_event VALUES (102, '6703563efa8e40e293876356d65054b2', 'changed', '2026-11-28 22:04:44.782366+00', NULL, NULL, 'insert', 'accounts_rolemembership', '1', '', '', '', '', '{"id": [null, "4017d7b220a0c85a92094de1eeaac08cdf9cd0832075580075c311d55c88263a"], "role": [null, "4c7faf9a66bb51eff9d991b1c124f319ad9a2d801d943fe2193ee51f78e89e30"], "since": [null, "0716021c575f9dc3c730fe8a8b0d7790aa111b67636e7a4064d8340d1de32ecd"], "user_id": [null, "b54e76a4e0437040eeeb3b190bfde07ac83fca74fa94c2d57aca74953ffad3fd"]}', '301666b32a6bbc2834ad4d332c1edf60a0a8928893455ddef993792a2be87fea', 982);
INSERT INTO public.audit_event VALUES (103, '5dd5fc5b6f194f7c83377678fd04d6ac', 'changed', '2026-11-28 22:04:44.792229+00', NULL, NULL, 'insert', 'mfa_authenticator', '1', '', '', '', '', '{"id": [null, "14a100be27364122ed7768c686c8b9d1beaade002f5d7f088d6dbc24f0b626b2"], "data": [null, "38bf8c193ef80b3ffa12745e19e0ee1f2bcf7762f347302be6119a4292b664dc"], "type": [null, "fa35cfe4f46000af83d3ab8561ba5aa32412c2a8045144064d2ebbd32da80678"], "user_id": [null, "b22f3fbcecda27e98cdbd5e2f6e8febdd36b911306f2245216bbeff7ba59e32f"], "created_at": [null, "1fc5139bab3c45dfada29e15998ea1f8335b1ca3f2a72a271216dcd1c1237074"]}', '4cc3b12249b9b492348ebcdc651706af5fd93f3a0703936c93092a6db5750172', 982);
INSERT INTO public.audit_event VALUES (104, '60504b6055f64023bb44fca3c1e14414', 'changed', '2026-11-28 22:04:44.797581+00', NULL, NULL, 'insert', 'mfa_authenticator', '2', '', '', '', '', '{"id": [null, "b518e1a76b27455584c960e12d4f42f0c162bbfed8b19deb6480c046963d931a"], "data": [null, "924e100dde2b1582c5e4b77e1601dd977ca5d50c80b7a17db42ee37802292637"], "type": [null, "9dcd93b06bb85f12dee2e34a1d14f09974a6a1f09301af4b04bb8864cfff80af"], "user_id": [null, "9afcfbe8e4e68e97b6741622ee52cc9285d18c12c3d99de5f88b0bd6ada5063e"], "created_at": [null, "8a2a4668609978fb0bcb2bb42c18fc4d25053ed0905b414f6975e50c9a8538ce"]}', '1253a44b4ede8c21cc9fbd0d3eb371c70adaba881b2db701b2409a72340f27b5', 982);
INSERT INTO public.audit_event VALUES (105, 'abfb29feb1f04836897893d273e17a49', 'changed', '2026-11-28 22:04:44.799472+00', NULL, NULL, 'insert', 'accounts_user', '2', '', '', '', '', '{"id": [null, "2616c5a40efb98f4969fddeef2da28322340453cd74e6d429f8d61c2bed21460"], "made": [null, "3a6812cef46c06a79a6ae95dacdd7fba94f9aae9965e992b0331acfdc939d359"], "name": [null, "5ca0c4e8fff1d0bba1681cc1b2cbbd4af2e25dca83920c42e60d720f3108bd18"], "email": [null, "58ba8098576308a43de314981592532727606df67be530c8f840289895775612"], "password": [null, "96460081eb379a095e3507cef3ca9e5cc6950c91adbf45d0532d47ca971491cf"], "agency_id": [null, "da0a3fdae74e7e09fab13b8041a6f93d9b86fb9cb2724a3c25336a123f4a6ee8"], "is_active": [null, "02a98184efe8a213b67aaadf8dc47b17d270356b8f25b1fcfd51a880f2916aac"]}', '7526b17ad715023b4b17cfa2eead5a9692c2ed4ee7a9c4d7ff96d153a6708aa8', 982);
INSERT INTO public.audit_event VALUES (106, '07cf93643d0a44bebdb0c049df15da5e', 'changed', '2026-11-28 22:04:44.801048+00', NULL, NULL, 'insert', 'accounts_rolemembership', '2', '', '', '', '', '{"id": [null, "84bd09b2ba633fd517850ed2a693ae917c9b482bdff5758b3808c981da57ee49"], "role": [null, "97c8377317602cb830d66a149db61c858a0383b6a2c0a322ae30f8beb16cc0e0"], "since": [null, "c77d84044f21d5cc87ca5e1dbc82c5f7dc1c4d9ce0502e1b27f82310a5222ed8"], "user_id": [null, "4e861003b77264cae7bfbfde82dc4f2c785067558ef6d2f8f2959434ca0f5999"]}', '594feef306d12372cbab8af2de99db9bbca67370158e328d4a1d32a9ea8419ad', 982);
INSERT INTO public.audit_event VALUES (107, '3203da62bb234bcaa5d1a13ace0ea1ad', 'changed', '2026-11-28 22:04:44.80331+00', NULL, NULL, 'insert', 'mfa_authenticator', '3', '', '', '', '', '{"id": [null, "9a224bd1944fc17840fd20a0551200366e0254f5415e928e5211addb2e1211d8"], "data": [null, "24688f85afbc864f20baafc886cc8fd8b6d7f29ab27f6409a214f38fde3d822a"], "type": [null, "7f2dca49a0eec0f0a31b5417849578e78ec8ddee2a359046d1d73d23d252cf93"], "user_id": [null, "e920af7f990d3427c793bdc6eeeb47304510660c2e1f1389bb87bf48b6126b80"], "created_at": [null, "0347eafe922100bbaa0422cdf379308f053f93cf71a18ec49d3db80f5e4c6d88"]}', '0944aa698a109c1f9b13be26630ac19257d91e0b31264a88d554a57e48c0a860', 982);
INSERT INTO public.audit_event VALUES (108, '6625b9352bd3426cbb3fb85503ef893c', 'changed', '2026-11-28 22:04:44.806974+00', NULL, NULL, 'insert', 'mfa_authenticator', '4', '', '', '', '', '{"id": [null, "69d30dfe59f77a2f94e73acce334a6fa5fcc6c24bc52f22b9df46e26903bfc1c"], "data": [null, "1a2401e343bd0a0a3d9c8daefc9b641600f401500bdf0d648421645f8b3dcebe"], "type": [null, "edb272f365fa16f538d732bdeda221500eb4f34994b5d96c6b07e5f05182f797"], "user_id": [null, "6d38b0d63cddfc7945f10028b41070170eecaef9a8f9b3bec6705b10a59f540c"], "created_at": [null, "1316081835f0d75c2c69788a8f1e0e11a315a1cd559f98490e6baaa500c3caed"]}', 'e4b235237578f5d6ed0dd19732abd278021a0c8c4d33e36af3e7d48ac891730b', 982);
INSERT INTO public.audit_event VALUES (109, 'aa56aa5b4d404d44b1982a8c3edd13d3', 'changed', '2026-11-28 22:04:44.808625+00', NULL, NULL, 'insert', 'accounts_user', '3', '', '', '', '', '{"id": [null, "89481f158c2f07b3ebb77ce90a71e1fc37b5c568a34b5fed8c20bbe269071a8a"], "made": [null, "99164b4aabf42f7efed54e6bcbde9428593e7c737dbe9d92355a2adb8f6d3033"], "name": [null, "bf0a3c162de50f2052b97efcec91b25f895ea64657f0d59138d0da24a915b147"], "email": [null, "93da350e84de5a14105f4155e987176c7e9cdc3c130a81fcb4941b944e88a242"], "password": [null, "9ba895bb50e89f6d1bc926794471a15c77c7a565e589c7b7ed013cd11f1636dd"], "agency_id": [null, "1a091a0c7d4b956fdb61295fadb2178f60e223b234a33adaa45e779186d27337"], "is_active": [null, "d67cdadbb7df16c1819cd7d136cb89eda988787c9068a40da646c6382a5e8e8f"]}', 'df65aab48c72ce5fffe233e56bb04473b520d92b88fb56f89f6966b34d4d52de', 982);
INSERT INTO public.audit_event VALUES (110, 'ce2d56f93fb14ffebfa164535dd33ff7', 'changed', '2026-11-28 22:04:44.810226+00', NULL, NULL, 'insert', 'accounts_rolemembership', '3', '', '', '', '', '{"id": [null, "97c6dfc5f026a013cf780864ca5a323f934d93f89b48a6d0b10a5b8e24b929f4"], "role": [null, "c2b7c7cc77de8ecf9a0b3f7b1caa20bc760894c8e74a83d7a0a92daa2716e786"], "since": [null, "807cca320e87db356206b95f68144aa872ad896aa552f8f8c67ec305c7d29995"], "user_id": [null, "84f5aad27f779222d710d709d420b78547b4cf97fd877674faa6665bc05a31d9"]}', 'c3936aa22cb6eff83e881981a89cb023b6fc53aa66b805d535914d3a036bb256', 982);
INSERT INTO public.audit_event VALUES (111, '8fb3f8fe751345f3a615e5eeb62345f4', 'changed', '2026-11-28 22:04:44.812071+00', NULL, NULL, 'insert', 'mfa_authenticator', '5', '', '', '', '', '{"id": [null, "b5b0e619716b52a937d6ba7c53e770a69a06c938a552daeed5c5b2799096d6f3"], "data": [null, "ca5c51b89b04ed46db60ae55f5b7c375948bc3af8bf1d74e865fcee46169a012"], "type": [null, "2b9eccea5e2591df4f79b939cf42f936d02af25fc070cbdb2c673d2a0af77141"], "user_id": [null, "91f39c8353628057c04dfd01b6fbdbf135454603e5801d615e426c1720cda9f4"], "created_at": [null, "24c06d9a3f9de58cceea9205be1dfb4e980a23b9b64b9d449177b9531b7006dd"]}', 'ec569d638d3fe1b76819dd36772477a225f0447347e2ea7f079927714a3f9e01', 982);
INSERT INTO public.audit_event VALUES (112, 'e44dfee5fe504cdc87e67e998cf8f042', 'changed', '2026-11-28 22:04:44.815241+00', NULL, NULL, 'insert', 'mfa_authenticator', '6', '', '', '', '', '{"id": [null, "bc2961aad8b3b6287347d945df06474e5f5a7fef6d53698ba1c057e6b79daa9b"], "data": [null, "e28d8f9e04c72482fa3bb9cf8d697d76c1e957cdf76ee0df4071a920e6642bb3"], "type": [null, "0916d8b83c24876de853f364cd766f1a6f1db25ad26af6085ecaa580059853b4"], "user_id": [null, "6af9f49ae3483122615e1ca0e0e32d70a6d342f947eb28b741b29da0c50f2c70"], "created_at": [null, "b6ee35005d6ef74f9772a7db53aed8ce6bd48631a8d0c82891a3b6894f0b5e5d"]}', '062180f09d1562e2405e5e03e684ef721ab787fc7680b12ffc1aa3e8251e2fb8', 982);
INSERT INTO public.audit_event VALUES (113, '158d8a4171b4499a8e1e9e9cd49e1863', 'changed', '2026-11-28 22:04:44.816957+00', NULL, NULL, 'insert', 'accounts_user', '4', '', '', '', '', '{"id": [null, "f13c9dc3d8d951fad9d8583dd8eaa7efcc4f3f367db3ab9d374578b69ca03222"], "made": [null, "343ec331b3b79d7a48861ff9cf20d65d010b23f1b0b90d8c0fe6c282e06e972b"], "name": [null, "e554cf9ce923e4e13859823530aec485cf951e58ab87fe5ce73ae29ca5f00edb"], "email": [null, "69ed071eff86e31ae341c3704a3e9231f9080f74b10f6dd81b60ffe8e4a0ad9b"], "password": [null, "43ccd3cf391430cbe37ee6c572c666cb87a34a49d66c24056e688817c77f527a"], "agency_id": [null, "ad99e49fb93466f90f4df7adc83eaaed02d331c2648f6634b25e1a003f714402"], "is_active": [null, "5e7b00d7c8d81b517a81eefd05ebabbdaafa1b391fcfa84a632d1b32e0f70c92"]}', '3e5b765c459b26a79e2c6af5aff38ae0571b055db2a3c6ae8c8b164c9e502216', 982);
INSERT INTO public.audit_event VALUES (114, 'b647d833df61481e91e389011e89ceea', 'changed', '2026-11-28 22:04:44.818451+00', NULL, NULL, 'insert', 'accounts_rolemembership', '4', '', '', '', '', '{"id": [null, "34a3fff5aac8157a7db6fb3972a43817cb0f9c4288d61a147248a93be4010c0e"], "role": [null, "912c31b5f7e78d35cc8c5e4af109fdb5f0b6daba4795a0d14896bed8b53d1154"], "since": [null, "37d27e7314dc53339c30eb882828dc9fb006db6b301bd7def017aa661363f528"], "user_id": [null, "828b100c39663008a113ea6043a820d8b025b61330133e1998a8dc60b30be5d9"]}', '13a5c515be38f2bc94d473c3bb1614dc67484478040eb57a91257f01108927bd', 982);
INSERT INTO public.audit_event VALUES (115, '9ddc7012cb684d9d88610ad39a0cb672', 'changed', '2026-11-28 22:04:44.820183+00', NULL, NULL, 'insert', 'mfa_authenticator', '7', '', '', '', '', '{"id": [null, "0e2231cf99b46665e74a325d2861c07e14bf5d5dba3e8ea357e528e3e70fcf24"], "data": [null, "c10284a6cdb2dce4cc2b82c7d9cb30faf743eba04500f8cf5e8c96fe40e84563"], "type": [null, "934744027c36519a470a2dfbfb52addbc42ebfe52fd04041ea236ab47736ff1c"], "user_id": [null, "bc530403d6040e64e1e64b1d4cebcf19107ff73c5de58f28ff6e5181e10c8de8"], "created_at": [null, "d04e89778626a0ba3272093b9865a588c221fc18eb29865ee090c48d53ca4468"]}', '666f2c699f0802edb8fc639c7232f2ce447768bf51a3d9d841527d2709e7a1af', 982);
INSERT INTO public.audit_event VALUES (116, '03ab4f44b6f44b47802aa3601cf595af', 'changed', '2026-11-28 22:04:44.823061+00', NULL, NULL, 'insert', 'mfa_authenticator', '8', '', '', '', '', '{"id": [null, "4e44ce1817f47b3993772f58541b5115ee07a0ecf246e61534432d3e798e60bc"], "data": [null, "394343f7b14153a89dd86d287293609a49f9682d53271bb99ee27ca0c43d195d"], "type": [null, "2b562fd0f3d351188d8377594f38e3b34664e1b10327866981038017305fea39"], "user_id": [null, "f349779f3334d28166dc2b85f11246016d209a0db9eb818c5d9dfe65365b0bf0"], "created_at": [null, "d0315bf45744d8a2aa8adf2e5075934fec5a8329fb9e58d009cd80c62fed039b"]}', '3edc9efd21b75693d26b73a5cf0a72f41cb4847b01583399639713df85ac1650', 982);
INSERT INTO public.audit_event VALUES (117, '852c10c3c0b248e8b31efa84f89b2902', 'changed', '2026-11-28 22:04:44.824657+00', NULL, NULL, 'insert', 'accounts_user', '5', '', '', '', '', '{"id": [null, "a9d851eba7f4a99433fd9fc463fbdd96addbf789fa7ae066ad8db41e68b8701e"], "made": [null, "afda26d88dc546857a8a5c9dd0c4d569cbe44c8774ebdf2d078711e1a45c07b2"], "name": [null, "f38b1e87e1981c7e767cf2355e9c569a4397aa83f8378561c4c40dc49a279934"], "email": [null, "13f7f42b722751cf12d67c0bae5588f7a2ef95c50fcd2dd05a5049bb23fb5bb1"], "password": [null, "ed9a0681d13bf2907424551dc2539421d9348683ee492267d547269fc242f78a"], "agency_id": [null, "78c9dcaa965f90fdf4ce40c8dc7508acf63b0cd2a98f77e22120209da6f85b4c"], "is_active": [null, "51603fde4910389a24606aa1815dd21aa3ac64be72d7420d83a192242ea9928b"]}', '47353d18c7ef7c757c110ce446fcb79f096ca972b3d0f189aee1521ff3855dbf', 982);
INSERT INTO public.audit_event VALUES (118, '8a174dbcb11a409cb7f269f17af27ecc', 'changed', '2026-11-28 22:04:44.826154+00', NULL, NULL, 'insert', 'accounts_rolemembership', '5', '', '', '', '', '{"id": [null, "d13b7a7f33bb3f482191b3a6c23d605c837e0ffc2fc0d620bb4df2dde8d5483f"], "role": [null, "37814e4737557e81c2720ecf5426c9d997eef1ec8bf44daee450aded95abece8"], "since": [null, "2f2349aa2f6b36d46301c3cd52e2b8ada51416d44f0df25d2262e074c315e0bf"], "user_id": [null, "ccf1db83ec597769510231d56b14dada87c1f4ecf30e0de5ea15bedf4bae4a3e"]}', '6ba6af2cc3aa369446d31f1a9e81fcd98c0197cbf33dd49c40523e5e34b627c9', 982);
INSERT INTO public.audit_event VALUES (119, '5abb68182b234e9f8bad4378463376f8', 'changed', '2026-11-28 22:04:44.827824+00', NULL, NULL, 'insert', 'mfa_authenticator', '9', '', '', '', '', '{"id": [null, "71a0c26de5cb7d805d889b8b4d8a27c9c6b69363421fb3fc5b5000f6b1f9f77b"], "data": [null, "e4f5088ea5084233eec7f2620cb32b9bab71d4e16beb295cd2b3763f970310a7"], "type": [null, "a9c9f1352498f3eb1450993590c4949b1c1c467d6920f7edb9d42001c850b3db"], "user_id": [null, "25b20282980d7ffd88eb0277a183fc41629ebee00439ecaaac9103185d74b1e2"], "created_at": [null, "881825274cfe6dca49e4fbf220b5ba75176dcb4a41eb8847c1fb97bc2f04e3a1"]}', '4effc2118f7e4e66c672d0320888e9ad2f90e29c1753dd5b6c5528c51cebb74b', 982);
INSERT INTO public.audit_event VALUES (120, 'e74e2c1cc1574c8098330d622c6821a1', 'changed', '2026-11-28 22:04:44.830863+00', NULL, NULL, 'insert', 'mfa_authenticator', '10', '', '', '', '', '{"id": [null, "1f04e81811f70f945f648bb27537f30d0dba2fcb7534552e2fb09efe09a8a1d7"], "data": [null, "24948507dbfe2995f22c9c346dc6ce454e8c09c974ab6b24b4b50f96b6cb5ef6"], "type": [null, "1b2096bdb18a6b36d22d289f2421c5fbe9abce91a16ba8fd63f1c1e8eba62895"], "user_id": [null, "4a123ce66a10a063247fd3b24afe5b16975799b048a13b6936beaf500b2d559c"], "created_at": [null, "d5fa6b38b16d1b8154b03a997026534968fbe3a3a2b8da45b464e866ee4e1a5e"]}', '69c9914adeee936fd1d50c2d9209092a5fc3bbc7099f8f8fd1e907975b209889', 982);
INSERT INTO public.audit_event VALUES (121, '1c3ebe698dc1431093673ebda46f7b3b', 'changed', '2026-11-28 22:04:44.832707+00', NULL, NULL, 'insert', 'accounts_user', '6', '', '', '', '', '{"id": [null, "524ccf1526b4951bdea4466c4be342abef10bffcb7acea475c9cefd23d6cad57"], "made": [null, "72110169e4f17f02f2cadab73063124b10554a65f885972651b093437c6a87ae"], "name": [null, "56e4d54efac9cc9edba3f7730b94c2d576a1f75bfc6d1f4fbae6984f6a306f1b"], "email": [null, "d00119b5f80293d7bcc5763ea1ba16e8c55719cf6c2028244b834dd3214b1978"], "password": [null, "e6c9d82e7d54c23618559cef5046d02fabe0f2b1d95f3c4cc660245cb085ba77"], "agency_id": [null, "04d268bfa6c4eeb4b90489e57bb9c73a17c5a286acebbbce6d9d5b8330acffb0"], "is_active": [null, "4d5c591dbdb4a483432a7a63d2b935546e026a2f14141963b1f3aba88db8318a"]}', 'd010481f239f966eb37dad4632f9c9c26f0bb9ddcc0661c2a58f1133573b10f1', 982);
INSERT INTO public.audit_event VALUES (122, '7d1c48976d3f4584a819cd1370351692', 'changed', '2026-11-28 22:04:44.834219+00', NULL, NULL, 'insert', 'accounts_rolemembership', '6', '', '', '', '', '{"id": [null, "77723de67fa6b2a68b73a75c8b47638f8293887704aeec053ef1191cc1fbec34"], "role": [null, "80667704e0b07e10adcda5c3dcc6ec8e7966e10ac097b7f17a0cc51d1f966a6c"], "since": [null, "03a237520b8de21f06c245e388b65f41c1afd992a33ff51c5234a41c8c4d7592"], "user_id": [null, "a5c48b669e017e8bb0f11c295780b30d6a026b95e5908fa8450e5acd0af2726d"]}', '876629a6ed503cba74f2a739bd07c408e8e7365cf9118551e5aaca2770bf8a6d', 982);
INSERT INTO public.audit_event VALUES (123, 'c9c4b0f498694c4d877cf49e3c877fa2', 'changed', '2026-11-28 22:04:44.835781+00', NULL, NULL, 'insert', 'mfa_authenticator', '11', '', '', '', '', '{"id": [null, "fdede1b4dd5edb4556b96f21ee02c4aeb69ddcbef3689c5d99d47c0b598a6e64"], "data": [null, "ab21e2599b4f40cf0722719e05bf20f08e3bd916249045849aa28ed863ee4c2f"], "type": [null, "4470d3f114dcdb51258ad2a0b4c33606e68b119799635eed061c66911316aac4"], "user_id": [null, "da30b887f33eda65a3b84cbf6e2aa23709d67c5c2af0c9f038649bd5f5c74d1a"], "created_at": [null, "253a602f3ebf26508a058a05fe98f1ffa73436044eda7bd8e93d82ad9725cb1c"]}', 'ecbf1b5eb09a1f0255149030d492a9c19cacfa3214540d3934a764f675095bbc', 982);
INSERT INTO public.audit_event VALUES (124, '2adc2d5428664706809150526c5334ab', 'changed', '2026-11-28 22:04:44.838605+00', NULL, NULL, 'insert', 'mfa_authenticator', '12', '', '', '', '', '{"id": [null, "024a728832c763e01a845f6b1cbd0e47ddcec568e211966be4bd931c467f7180"], "data": [null, "bcca8e63155b198672fd2bdad015fe62baf81947b5d244fd70ad5ee846c73a49"], "type": [null, "4798a9b8065fad632d08cef1931025e954ac5ffe02a81aba8cf3cddbe964774f"], "user_id": [null, "0b1ca24e5973a391dfef4da2a4575cb85b1d38d60993030ea51b29ebc6bbe3c3"], "created_at": [null, "100b1fcaab530e884f6ef23f99fb2164dfe0f6f729ae9826957e5c1aa0417559"]}', 'bbce1223d7d054871fb03c59a184cbb06a91732a97c306e47e6aa8fb14124742', 982);
INSERT INTO public.audit_event VALUES (125, 'be7b7ba8b63744ebb3aaae80accef791', 'changed', '2026-11-28 22:04:44.840042+00', NULL, NULL, 'insert', 'accounts_user', '7', '', '', '', '', '{"id": [null, "781d55e849b8d792b1d7a9bdf33dd7725bd2a44a0504a4fc1554c38cfb074354"], "made": [null, "a8c8968282d9aee30e1c57a41009c51d5595acbfd2654dccad6d92d92f98ebe4"], "name": [null, "cec9fe8d527aa390b45a92008f494b868e98d92c26ea06cce71a85f610e6e869"], "email": [null, "92afdb335cc7de018ff0ab7857553a5c34610e177602a642057be35067f79b73"], "password": [null, "90ae64a531180c35bc32e7158e2476a1c66c99b33c293b30c44678c4727e027f"], "agency_id": [null, "81c4dcd6ed41e6fbc9a9a1d9ecad7d77e0ba47d4a087c96fb09c3c81aa5c1ebf"], "is_active": [null, "a5e3829e13b061c2f937b45d4dbb7ab57694a4eae19e50dc4cd12978a00c4fec"]}', 'f1c75856e20913bf273302e8d6ac6f8e2e6454e9c43d9d8c0af408c5e2f5adfd', 982);
INSERT INTO public.audit_event VALUES (126, 'efe8f0860d514c3fb06d7cb6179e8318', 'changed', '2026-11-28 22:04:44.841106+00', NULL, NULL, 'insert', 'accounts_rolemembership', '7', '', '', '', '', '{"id": [null, "90a3740a6f3a21acdd45e175d9de4c54bd08f46550481a2be94dfcc515c46e50"], "role": [null, "40ccf79550d88848bbae0b68a4e98d7627b12c62eb65afcc0b37869b5afa132c"], "since": [null, "2d303cc92a595085cb10370dadc174007efd01cf9febe0346586f5acfd09ef23"], "user_id": [null, "ad1f365cbb27e4b68c62139604aa7229f8d9655a1f841211ea55a4c07c0bfeac"]}', '625834536f6fe505220efa89b8d0969ea69650f2a5c30eefbe96633f7003dc4d', 982);
INSERT INTO public.audit_event VALUES (127, '4a693d3512bb4c5b9ca5fe2a30ca34d7', 'changed', '2026-11-28 22:04:44.84246+00', NULL, NULL, 'insert', 'mfa_authenticator', '13', '', '', '', '', '{"id": [null, "4489d3392c331b5523820bd8e3eaa3c61f3c55168842031a065314e71f7882c1"], "data": [null, "9aefa8623e10dc0ff7bd07620f0e93b144fdf77438feb3940bba3bc3129a5811"], "type": [null, "3da02d44a89e4abc942ac1f3e2d2526dc997e88f92934fd94bf516197572a6dc"], "user_id": [null, "c79e734a87b5d933d24b139662957b0b682ae5147126cfbf34c085fa30703481"], "created_at": [null, "7ccc0ba3834e9e54f84d8dba00bd82e878a9b01bfdc5f31a5436923bd0c18aae"]}', '1c59b11d1c1620448cc7586e7120ceb8bc644cb0e4d87d43c537e2aa158aa008', 982);
INSERT INTO public.audit_event VALUES (128, 'a63348823b2047daa94ec64cb01fae11', 'changed', '2026-11-28 22:04:44.845545+00', NULL, NULL, 'insert', 'mfa_authenticator', '14', '', '', '', '', '{"id": [null, "6d951b28d8e5fa19d82b11b7e8c73bf561f66d555e9f94accbcfe76b3ee15f0c"], "data": [null, "faa8e52d95f9fae9bf55da76f772500dd8d6f57a9bda53b9a24d88a409b5a866"], "type": [null, "051f57493e9e4f11f67dcc0da8fd7641b89b24b9f40d3653d85194e0528ca24e"], "user_id": [null, "91c346cd6fd78c3068f46505ba0b2554b9c038ca455777612d1dc60893cc198a"], "created_at": [null, "b7022a0652a37cbdb33e8d90c8ed2a3662b3ba30053f6688c1ecd7754ec5a72a"]}', '92fe0f0b96f467a037dcb0fb449fde354d88ec29a02b4bdd4b94001a484fc014', 982);
INSERT INTO public.audit_event VALUES (129, '6fd015f40d60434396a36f723098f2e5', 'changed', '2026-11-28 22:04:44.846865+00', NULL, NULL, 'insert', 'accounts_user', '8', '', '', '', '', '{"id": [null, "a4e9624b65ceaaf348a1c04977b37eddb3a960ee5deae71aa1c2f4dc272e5cf3"], "made": [null, "bf45eba9adfea6316c09b8359727c34db5d43f5ea859c87347075bc21abaaeaf"], "name": [null, "34a68c86fe1c13b024189efcc2c93b8ed63301915bd8d6c22a70d3b72edd9f94"], "email": [null, "15b400fa691cdb227f865360e965ca9ebc2f98caa4cc59bd24ae1eb36c8b6c4d"], "password": [null, "5e8a2450729ae6e4ed3b10c1e1d99a06912b9a345a76466b096e42dbbca662ef"], "agency_id": [null, "a873a3ac91b947c1f635a07ec0aa345fab434c4aed7f6b95db6008e6fa348e56"], "is_active": [null, "ebcb3ce841a95710f4b76497531ee468a84155823a379849a963f66e3777fdd4"]}', 'c37ae2b6eefbdebb931ffcf45ba157cc6e84db44cc2108c720c22067f8334f5b', 982);
INSERT INTO public.audit_event VALUES (130, 'fe047e03ab1242e3af554d37ff79825d', 'changed', '2026-11-28 22:04:44.847956+00', NULL, NULL, 'insert', 'accounts_rolemembership', '8', '', '', '', '', '{"id": [null, "ffcce2b5929112f207ca967f134d7b88273e2552f301eb5c8184e32dd2c827f3"], "role": [null, "5a800d42a20bd37bba57d5143497af66c1992704db5789122eefe6860027fa4f"], "since": [null, "b48d55008ba382ae344b7956b871ce135be9c1bc189a9b5465ad4d2802958458"], "user_id": [null, "d304ef1ac8330a056fc6143d279f559483ac1b4f971fe8acbd9c4b2bbd919a2c"]}', 'dbf09d3e6bc0a295d1f80d2d4164dc6462f2d677cfe38228ad58da0e38c595d6', 982);
INSERT INTO public.audit_event VALUES (131, 'dd4bef22441e4472adbc99b2a1636442', 'changed', '2026-11-28 22:04:44.849382+00', NULL, NULL, 'insert', 'mfa_authenticator', '15', '', '', '', '', '{"id": [null, "26c3cf1fc8ba8934557cbbbb3b7e9ff9b8479c7e96b46b45cae8ea6ec8afa0b4"], "data": [null, "56f722ba356900679103a559a2258cc680497ed5182f22852fdfb11c417a3bbb"], "type": [null, "afcd31d9aebcf1fcac19a7bd8cede44afa855fbdb1626607c6dd10fc57a6e2be"], "user_id": [null, "7ab11968e49f3f2e9c725f0fb27e7894eecb4bf7bcb806056e23df6623097658"], "created_at": [null, "b5a82cc37896c28e1ed2c6f788f06ed061bf6eb4142469f6d660fdcf79ce118b"]}', '9443d800bf528043320ad9ccccb900fb16280e5fec5fbb6f5d9ea050e478406f', 982);
INSERT INTO public.audit_event VALUES (132, '122286571c7b4584b095f55010750586', 'changed', '2026-11-28 22:04:44.852924+00', NULL, NULL, 'insert', 'mfa_authenticator', '16', '', '', '', '', '{"id": [null, "07c1ef271f5cc20534e1559287f69cee9a2b42fd9563dae73b9b5da497f2cfc6"], "data": [null, "85e38e45804c9721375421879d8b626a3c4ea5b0c92517e238fb35bdc2a50b36"], "type": [null, "0ee633577d825e536203dd165183ed4a1a0dabf7d21ed30bca0b9554c960604f"], "user_id": [null, "508fa30ef6981c4b0c01e7b8c78c320ac6299574f8c75898d1ceb9ae30ecea74"], "created_at": [null, "a9dbad6322bf1d797961a3eb0a1c66b9e0cb358b402ef8e5f57980facd7e10c3"]}', 'b5617fc6e8b5522e86225e7c96b5135da614c856cd644807632e1dac7d672d0c', 982);
INSERT INTO public.audit_event VALUES (133, 'e53a6b05309147b3a3b7744b49d57fe6', 'changed', '2026-11-28 22:04:44.854269+00', NULL, NULL, 'insert', 'accounts_user', '9', '', '', '', '', '{"id": [null, "fb2dbbe78137c980227793cdc6c75f2e92ed67afd3992dc1ae779e664b7f48d3"], "made": [null, "2df5fafff6761bbc6e7ea2b55f38d35b6ec02dcf25e7e760a8bfb5c0657eb241"], "name": [null, "e5a4ff5f973c65ea3280eb7da10135564ffd81906ad544466003e5e20dbb14b0"], "email": [null, "6450a30853cf2cddfdfaea69b91228cb70eb5fa637b908991b0c85789c22566c"], "password": [null, "9c470272de74635f39e5947333808c4e58db7ba5e7a95974aa94c9d8b86ff2ef"], "agency_id": [null, "0720d0e93cedb96343770a7f6ff12ea069391c9fcedc1b6d5d746781961f3fcc"], "is_active": [null, "462e3c9b2ae8a42fa976335d5557719dfb5d27b3aac4b091bd8f9de1a1733ec8"]}', 'f69251e3e410f30a18ca5a7ec683d14cb666dd52510d4eb8e0eb8fa591451f9d', 982);
INSERT INTO public.audit_event VALUES (134, 'dd78603f04744fc7a0db4ab9d2c14b51', 'changed', '2026-11-28 22:04:44.855317+00', NULL, NULL, 'insert', 'accounts_rolemembership', '9', '', '', '', '', '{"id": [null, "e4641aceffb560068f035ddadfd95855eb4578ff97bc1c564b5eab81ca218a0e"], "role": [null, "3d9bae32d213f56bb08dfc55e72b214c4cd279e079de3a66e432e370329b9302"], "since": [null, "60530b07a38197f1b92c10f126fa9ccd7e784569fa4deebb7748f70da8f9b234"], "user_id": [null, "091756758b849e9f43c7b2bb6726daced0592b28b50519073391b0b41be54132"]}', '5eb8e84a5b0e5f1619f8c9404008de73ecc4d56a8fcdde00b58e516e74cece5d', 982);
INSERT INTO public.audit_event VALUES (135, 'd42ac4696c7e4863a6483df2f6ccb414', 'changed', '2026-11-28 22:04:44.856553+00', NULL, NULL, 'insert', 'mfa_authenticator', '17', '', '', '', '', '{"id": [null, "55876d1f5f6e245155c446798ef557ccd77304427cf5b9ed02ab6c99504f9f50"], "data": [null, "e9e285105a821161ef32c0ae0d99d501cdf22f4fbd9fa9d7a37df2cbe8ea7708"], "type": [null, "fcaefbcf40cc5cafb5ef523b99f6e89f53e1d720fc6475f23d3479cdddef7acb"], "user_id": [null, "777fb3c0948f3d768ceaefa0886bf3799d36d9fc7046263892b589dba656be08"], "created_at": [null, "0c2b3d97483d7c891c5c9435c90f17b93ac0b430753da6f3c425510704fdc41c"]}', '1049ceff1e9ccf8cfdd0743ad8503099b47f70c940dd76dc5d831bec11d9a3da', 982);
INSERT INTO public.audit_event VALUES (136, 'd84df879e3174535b8eff34700db1c0b', 'changed', '2026-11-28 22:04:44.85965+00', NULL, NULL, 'insert', 'mfa_authenticator', '18', '', '', '', '', '{"id": [null, "fa14b185465b58d2f54d1c18264e785fb51210e25de8972a7ba5b69f46d12f56"], "data": [null, "bce860c3457c41863ce59d8faf1d6ba269b0f4c03d3d58d38e0b9e776ed2e0e0"], "type": [null, "d784d6e6345b5a98370a87fad7871eb9e1c3da909294f6b8774e1d3e12a85c4e"], "user_id": [null, "0822a50605c2706a0c088378d139817a7536f83941b41cc05ecf7bf6a3451a3f"], "created_at": [null, "970ba1d01622a34050bf6474f830d4f687156ccc6c924b02aff16c57d5084cc4"]}', '008b17d1cb06c2c464986c96ca0c961e32385d35f51716c6fbef819c50c354c8', 982);
INSERT INTO public.audit_event VALUES (137, 'd34a718fd5eb41f493867ef08890293b', 'changed', '2026-11-28 22:04:44.861012+00', NULL, NULL, 'insert', 'accounts_user', '10', '', '', '', '', '{"id": [null, "30c5772c5b4dfc9462981add3171d7b9a124cda71e52cb7adee1a9e90b317041"], "made": [null, "7aac2d0a9f9210090d2543ac0fc3409638f0b9fcd1df683bd49dcaa8eae3e230"], "name": [null, "06d0fcd43dd3949e3a5879dcc887914828545b588ec20098ac9c9ea5e9d747d0"], "email": [null, "7096fc833eeb169827f44b1c31a7616002f3cc43fe5f2f2457ad13136827ff41"], "password": [null, "a4e8aba1c7b95119e125c905912de59dbad4734ed854899b262aab64ffbdf9ba"], "agency_id": [null, "d22551aab78925b7b4d9b54e823faedf189e1d0eddd47cd28efa58c5cd4902c9"], "is_active": [null, "c57f5258f83e6de9df210d230b0bbdc05bb7ce80dde27183cb4d093319adb956"]}', 'e37c8e75d3769bf3b8acbad7dddb067dade13e79d5bd93e93ab116892159d280', 982);
INSERT INTO public.audit_event VALUES (138, '34cd5fca390d497292826704f4e65e44', 'changed', '2026-11-28 22:04:44.861972+00', NULL, NULL, 'insert', 'accounts_rolemembership', '10', '', '', '', '', '{"id": [null, "baba873c8f3802fca79784cc8f5a882c822c05c9596a778a4d5bb3ed863a7424"], "role": [null, "1ece3843066c4b8ba48709e6d7d1c810ab23a103497e0fe422e4dacd754e21a3"], "since": [null, "81b02318761ea97489ad3bfb5b42b92f216d0c82ce256d56cb79dbb41d04ba7d"], "user_id": [null, "8b7cb8823bb330b4d7eca5c7e7e45777908efddf4aa9413e3a24cff8bfdcb28c"]}', 'ab8b5e868d92434570e82f078a62f86736e866c63705cd04e2ef34a4ec3c407b', 982);
INSERT INTO public.audit_event VALUES (139, 'e7b4f83c80ae41369d0ea0212486a785', 'changed', '2026-11-28 22:04:44.863181+00', NULL, NULL, 'insert', 'mfa_authenticator', '19', '', '', '', '', '{"id": [null, "24ba0368c4fbde04380ee39bd58dd05d95f1b9d5729ff8aa7beb864610c9c5b4"], "data": [null, "fdba954edd7ae828b026e60c580f305d1091022040d220a3fc30da6ade35936e"], "type": [null, "fdcafc532d6bc721fd2636ceecfab21ace32111d66c1f23b228d2012a3f56db1"], "user_id": [null, "bb1680a2c01e43c99718fbcb4bf9dd3b3aef9ff51424ecf43b92913cfe2610ef"], "created_at": [null, "162240275adeda2fe76c77f6e9b372cb3bc1db7fb80a08be90740d2b4d9eeff3"]}', '131f704ed2721d9d720e39391c7a8a9775487c5144a65830c96ce4fe7c846e8f', 982);
INSERT INTO public.audit_event VALUES (140, '5d8802cabf2b4894a6436ae022bb21e9', 'changed', '2026-11-28 22:04:44.866+00', NULL, NULL, 'insert', 'mfa_authenticator', '20', '', '', '', '', '{"id": [null, "18299ba999a6c4f34f83491e0423cfc0c6f1f9f9d566d0bb47395222d46f576e"], "data": [null, "8bd42d5c070e3b35137414f5ce1dbf38f9b9818c01c604c89900db2851cbf924"], "type": [null, "9640e1b99dc5b6306c77a5e44c74fc6e613b4338a73783ae0a839d21091109bf"], "user_id": [null, "408f588b0eb46ad522a8e179d0153c668b5dd821e76809bb6b69ec2fe6a076c4"], "created_at": [null, "49d7acf7b5dbb8eb94f177138d6db2a48d72eb8925971c13305db38a532abcbb"]}', '808ae7bb5d6f69fb22337c42e5e79b5f411fb23903e984d727f330992891ba99', 982);
INSERT INTO public.audit_event VALUES (141, '90459e143ac44c3599a336237e8b767b', 'changed', '2026-11-28 22:04:44.867377+00', NULL, NULL, 'insert', 'accounts_user', '11', '', '', '', '', '{"id": [null, "fd6794e605244008ae4dbf406ab05b400b43c13b91673630954b8939d11dfa9e"], "made": [null, "d4b433623ef187e70823549e9d5c897a03fd7a8a8543f7bd000c605a6e15b3f8"], "name": [null, "3aecff48d578bed24ecd25597c7a630cf66cf61176f03e40060da978afa02526"], "email": [null, "9b59885d6fe751d69a13bc23d0b6f20da71527ac23a08f47045c34fffbff6c74"], "password": [null, "ba96d276de7f2510defd9eab7b25140978be985fee1bff996fdcc3cb41fe1486"], "agency_id": [null, "025ad8ac2fc17aa5f631b0c447f84bb5418c33d306520684bd3af800dcc62c07"], "is_active": [null, "c8a2938fa62348b1b6a5889fba1224b6ca96d28283970e542408f7fdba5cab93"]}', '971203381913da852edd68c0039abb19c1e2cb833a4d71700ca192ed0a54c1c7', 982);
INSERT INTO public.audit_event VALUES (142, '90c0bbe85b41498ab73176a07eee9b30', 'changed', '2026-11-28 22:04:44.868387+00', NULL, NULL, 'insert', 'accounts_rolemembership', '11', '', '', '', '', '{"id": [null, "07c423a2e363a185ef7668e1a5587c8d6074fe00d341b5d3cea345a02eca33dc"], "role": [null, "5ab518bc2444bdb21ce42e5b194a17265c60e2c5ae011e07c06583beded08b32"], "since": [null, "f033cbfb5e8e023723be00d650906febe9abe463eb6695549abbb7d45602b037"], "user_id": [null, "cb6ad5a1f4ec83670aa237602f666de258915fb4fd09048191aa8ec3ac03c266"]}', 'e8fa6c88942000701a05eedda4575eb486e2970e11c9de6b7ea76f56d92c5de0', 982);
INSERT INTO public.audit_event VALUES (143, 'd7262852f6d2495b88eb7f44a0bda0cf', 'changed', '2026-11-28 22:04:44.869663+00', NULL, NULL, 'insert', 'mfa_authenticator', '21', '', '', '', '', '{"id": [null, "4008112de61ede6620fe75376c8a5dda4a01bc0dcbea0591c3acaa00a6f4eabb"], "data": [null, "362af0e55dbe42300013e36653d96d2776c4103a8c26914dbaf22f440d60487b"], "type": [null, "4a925efb5e371c49fa0def2ceabbf5b46c3150b56c946584c4eb9450e698698d"], "user_id": [null, "5cc16986dae5e6bfe2c95f0323127e370fb96f5bfd1d44bb242efd4dcc15cffb"], "created_at": [null, "34d3b493f168999b8645596f4bf904738b23846c2d7144fa19995f63c083bdae"]}', 'e2f3399e968dae4e9b6d12d4c4fbde4a71925e68c6834c7750edb8cb09295e04', 982);
INSERT INTO public.audit_event VALUES (144, '7692216bc2c840849c92a3c4d9c555b4', 'changed', '2026-11-28 22:04:44.872803+00', NULL, NULL, 'insert', 'mfa_authenticator', '22', '', '', '', '', '{"id": [null, "a425fccc2681a7785e437b0e1f98dd1d1f4e21d6569351736dee04cad4ccd6ac"], "data": [null, "cc1c88897dcc73898df7d81b1e23c011e4c0ef36fcba5fec54561dd4b7b2c889"], "type": [null, "4d74c8dc15d382d0146dfa8aaf3533a5c14b8054b0c29d632fc9dc2eff6fa800"], "user_id": [null, "125b2ad7a37d31b85ae0382e2bea10fd248a386289de4293050b1893b910b888"], "created_at": [null, "5ca42d26d5056d545ec955c89dbe088f1b0b32c90d4f0e4be00f86fd88052db9"]}', '08efc3ece2f22309706a45c94bbee7fb50fd34a7225cdd091d8fc29ee61d627b', 982);
INSERT INTO public.audit_event VALUES (145, '5bf5d79ce8594651a60a70175a1ba5b9', 'changed', '2026-11-28 22:04:44.87439+00', NULL, NULL, 'insert', 'accounts_user', '12', '', '', '', '', '{"id": [null, "725a0bbe535708fbd6cc0c0deea06d47b282f02a08a2616154b0ba83383637b1"], "made": [null, "a790c3a0c8566ec03544f7d12d2bfdd8b1f89c52cdb52918199861b8d3982100"], "name": [null, "fa262e0ca07ab4136c4c4c35e5124d26850c2ed189a7e847b484686c91867ecc"], "email": [null, "1e051b3614f3c53bed44b4e8a3c96c2913c21a35e1a46d70d560068d088b1df6"], "password": [null, "8c71475fe7072b6db0506f55f81dc66c700a55dae7b190e2fb445f85dac4efa0"], "agency_id": [null, "515e86863e46bff571f080a03f0e5c759f8b5a80048a2441ada362dea4bb6130"], "is_active": [null, "1856f2f023c90965616c57558940a82663018209a2050a40f5f55c112f2b97bc"]}', 'da5f30e8ce53de27b96d099aea3a0f3ac71922fbb1bca6c0844e523cc08d1d4a', 982);
INSERT INTO public.audit_event VALUES (146, 'a8cf27b64f08491588e98aa6d5e6869d', 'changed', '2026-11-28 22:04:44.875638+00', NULL, NULL, 'insert', 'accounts_rolemembership', '12', '', '', '', '', '{"id": [null, "698b65b332170a9df3bb6e92c00bc23302b7cfa7a25a92b41051b1185621815a"], "role": [null, "bdbc0f533cb749560e58144e7ce101783d68ffb7f48f0b8c77f1a47e6fb4c48a"], "since": [null, "0743223eb17b9cf5443dd686a5a225bcc0fbea1c32eb78dbcb1b0399bbbc57b1"], "user_id": [null, "20014e5353a2dee67c3e91a141650897d95ae812121ac27ff4bce54f44c1a44d"]}', '7cbac93794af4a944f30cd1307b05533d9e83474ff65720bde1bc5e6d5ad74e2', 982);
INSERT INTO public.audit_event VALUES (147, '4f4bdd88b65147e298af61968fbc0573', 'changed', '2026-11-28 22:04:44.877042+00', NULL, NULL, 'insert', 'mfa_authenticator', '23', '', '', '', '', '{"id": [null, "2d4694d2a8889474ddbb1fe2b29ab981a96da98b52165855744dd919e4dbac12"], "data": [null, "3381c26bd35d0fa988a1e5ab5aef075b054683917201cb906227802409ad73e8"], "type": [null, "6ce73498d8521f699049d339f7cdddcac28738bec1392ed1b12b431e49b02c50"], "user_id": [null, "99baee29385fcad16bc116b93c82259ea7494ad6f16192f312e94a3f05e66494"], "created_at": [null, "58c2ee89794f3c5f4ff9860d9fc38097cee34ec4185e7ede615782501411fe5f"]}', 'fd06aafa066119fd7b7381b64ae970d4b8482fa59be5967a0ff00341b0ad716c', 982);
INSERT INTO public.audit_event VALUES (148, '72b91860cc6e487680cd1bf5011043a7', 'changed', '2026-11-28 22:04:44.879969+00', NULL, NULL, 'insert', 'mfa_authenticator', '24', '', '', '', '', '{"id": [null, "3b2a4ffaa6e0976d71de2a8eda21b33b60248648ec2bb4ef87489fc221528bfb"], "data": [null, "fcf91f276f6e5d1478424f6210faa7f3afcb50527ca904344d0bf93a2b1476da"], "type": [null, "e79e390b7be25a334f895e4a154082811054639f01fe25ecddabc0f9173105b8"], "user_id": [null, "7e04df7f8e5797a6ec3f73b012fca3e928ea4fae5b91bdbdabb08159ac3c3274"], "created_at": [null, "4933d5cda80676cf2ec334243598078982f4ec6b090f924d0f064f907f354d02"]}', 'c44f11165daed48474bfa651b76b4ed042f4b324e8e7f2ce97a7520da35297da', 982);
INSERT INTO public.audit_event VALUES (149, '3d43e7fd797a4e119f06bb4c6f7fc2b5', 'changed', '2026-11-28 22:04:44.881473+00', NULL, NULL, 'insert', 'accounts_user', '13', '', '', '', '', '{"id": [null, "f0a6704c390362666cf42e3cb0a7dbc1d6dc4d99c37c1d0609309b58b91f8f5e"], "made": [null, "3cac23075bc5fc941f708f4e7ce3d3ddc80a77a5eae6b7ec36f6e259aa14a995"], "name": [null, "2009f832af1a6ac982512908f7e54dafce998743b35ab8d244ab1885ba90d1e8"], "email": [null, "28a2c2d394be8a587d27555185768e497c73d565bbc51b92ac81a5ea97979391"], "password": [null, "0b344d01010ff23e41e1e21de08a6d6bfd94bd6d900e8052a0a7d7b12f0cea56"], "agency_id": [null, "db91855cc1538315fa1c5d0233af95011c60cca988068b943d5cc7e9868cd51c"], "is_active": [null, "4309423a1d53dc20f2f32c7329cbadbc69cb2558a669303696549b6136b1a51e"]}', 'e92556f2da8247d3f55b86b7c6198012b2d0d17efcfab3d51c0d286d71c1a572', 982);
INSERT INTO public.audit_event VALUES (150, 'd54e69af8c594ac7a1c2dc15a9f8a51c', 'changed', '2026-11-28 22:04:44.882491+00', NULL, NULL, 'insert', 'accounts_rolemembership', '13', '', '', '', '', '{"id": [null, "ed16cc9312103f65c1da34369cd007aaefc62d3c7540f75e892bdff30e841e06"], "role": [null, "ef4740ffc6fbb72e4cd4950990ced85cf9a38a6d699be73532be1dd565bc6417"], "since": [null, "4c43bd495513d8bd9ec667d7110134fda28265975e0f3787f7ed5d9e2da2b6b7"], "user_id": [null, "edc7e6edd3c62ec7a4b57fa21dadc2ae34cfc7ed72ff22de58e2a01682f81019"]}', '5aec6e3a60b80d2ba6e925e3e462616213601c6e6646f9d1fb3e509a4b7ed8ec', 982);
INSERT INTO public.audit_event VALUES (151, 'a4003589522b4a4886c0cd7d4e3153e4', 'changed', '2026-11-28 22:04:44.883911+00', NULL, NULL, 'insert', 'mfa_authenticator', '25', '', '', '', '', '{"id": [null, "9356d65031b7c9f2837764e4cb5c1f1203f0d2401396279e0a99791ff1b73343"], "data": [null, "3b5f6b42a87af578b6728b4e696e72545a51c7bef068bf55e7a9b5e314b4746f"], "type": [null, "05df7754113944483477e534c89d796835ef3d193a6a522ec48f8b16e9767bf6"], "user_id": [null, "92f01975592b601ff95b08ad066506a0c90cd6f9be43c74307b62c16250ea18e"], "created_at": [null, "0cee1593233f7cedbc2bd3d25151b98e545f5edc5aaf36c29f50d161ee6bbb01"]}', '49863f1bdef14c71d6eca3b5b5d2a5631dad5afa28c58b5e5f62ad0fce17c4aa', 982);
INSERT INTO public.audit_event VALUES (152, '447e8140ed7b46acb9934c4d765214ec', 'changed', '2026-11-28 22:04:44.886513+00', NULL, NULL, 'insert', 'mfa_authenticator', '26', '', '', '', '', '{"id": [null, "339bbfcf6b2bc19771d80ade6af77ba55bfb55fd254816e3b42877fa7eff2fa0"], "data": [null, "ba42ebddf6e88a3dee657dca05997c6646c7dba30ae0b30ced26fb0a7620d46e"], "type": [null, "1ca5dd499f2bf13c998e1b974449e7b2eef82b0115c2205274555867e5246b2c"], "user_id": [null, "bbb18f456a8749cb19626c847c38a517fb28c8d3ca3b9f67dbf5d11cb750eb74"], "created_at": [null, "b6217b28424639a42448a0c1668e833e31cb7e659f665898b3a8b7df001ee165"]}', 'd81fc75ce70822f32c2f948187f458519b76a95cf8efa466037b72b26dd4624c', 982);
INSERT INTO public.audit_event VALUES (153, 'ffe07a7d50ac4e6e81c4aa38634a3c10', 'changed', '2026-11-28 22:04:44.887781+00', NULL, NULL, 'insert', 'accounts_user', '14', '', '', '', '', '{"id": [null, "0371cd6051d1624792d50740f3a36a009efda70b8fe85ce3191b7c01c5602d90"], "made": [null, "ff6fed3a3062f75005d9c97a176bf7ac56220723c80a9eae7265b723cdee56ac"], "name": [null, "cbd573e4a050b0f3f684417f90234b20b52f7776f26374b2b7876b369ec82ad1"], "email": [null, "58c3985de5b84bff8c6c79e2729162fb269ec22b3acc0cd9b7ba4e16c71750b8"], "password": [null, "fd0afe935237fbbcaecd5efa67f9720be6920d02036e4fa9d9b77a4273e312cb"], "agency_id": [null, "34a7081b50744d25345a069798bc5aff134ec9ff5b846f6777fd6778847f2bea"], "is_active": [null, "23c17c0460f761b80bde2d99a354ef738ca265cc6b71dc73999bfb8278da7f8e"]}', '4cfbe4e07588e0732e4541785afda0128e1b8dfecc347bf6fd6fa964ffe0e944', 982);
INSERT INTO public.audit_event VALUES (154, '2919f6a72e0d4fb9a91a2ca47c2f9347', 'changed', '2026-11-28 22:04:44.88876+00', NULL, NULL, 'insert', 'accounts_rolemembership', '14', '', '', '', '', '{"id": [null, "c544eb8bb2b11705e25c28c985ea9d4feec553134c312fa5708eb6fcecc61f67"], "role": [null, "02b07a009d7cf59eef8f77ac19742f6f6d0a9eea5945383bc31929acf7abe179"], "since": [null, "1e74b2881d27b1cac6675ba6f64ce64631ca8b9c0ca08cee046b3e7d540ed41a"], "user_id": [null, "7419d792d5264fa1612e399c627c9109e3e92c19fc4a29cf874b5fe9e2b97419"]}', '7a4c1135e5b5fecb7f76adf8a26b933422c4faf2206baef9ed20172a53385d9b', 982);
INSERT INTO public.audit_event VALUES (155, '4e6439c5260346629caf36d5928cabf7', 'changed', '2026-11-28 22:04:44.890206+00', NULL, NULL, 'insert', 'mfa_authenticator', '27', '', '', '', '', '{"id": [null, "3a89f69b1bd02b4c084dac267605d4a08bfc03d8fbf0dc56c8bdc7d5f1f32f1b"], "data": [null, "d965edfaf42414c6617297e850799682842203c21891333a9a4a2cd1654f61de"], "type": [null, "4270659873a18fec8c9f0fcc0f85ae8c85c28958a02876cce182d9ce1452c12d"], "user_id": [null, "069af7126684c577516e4260fc21b0f997977af8278afb81349d8d3157eb38fb"], "created_at": [null, "4f352227d248957229a21cc6df9baaa8876ed530aa85cbcab22af6e7d9274674"]}', '503b971c729a72e662d13e166a969abcf4c767af34142654a5cf509c8c739e96', 982);
INSERT INTO public.audit_event VALUES (156, '8c85e51c038340c382f532916421cbdd', 'changed', '2026-11-28 22:04:44.893351+00', NULL, NULL, 'insert', 'mfa_authenticator', '28', '', '', '', '', '{"id": [null, "8cd0c8465bd3747682dbfdfb83ad096d16f40d2e4cd0051ce35d2cb554a1f4d3"], "data": [null, "887f930263fc77771bb5fee9289f2855d5ee7e6c085222ad4579b32ab6d28f12"], "type": [null, "838e5635cdb453d4a1fb2ffac45348c650ec69ab18259d5f90c2ed5e0416ad4d"], "user_id": [null, "5d09c35defd16124a7835b2d99257487f6ab0f2054797c7035577a2a3f505e13"], "created_at": [null, "fdb2573957c751d75074cec7302365c6525ed34582cc5abd5879421cd8b0bfd0"]}', '4ab081d3b2abbef47a3e23743f732a197bf34eb0434b0b93d54ace35a019af5e', 982);
INSERT INTO public.audit_event VALUES (157, 'd4ebeaf87b284074a5f680dc22426461', 'changed', '2026-11-28 22:04:44.894778+00', NULL, NULL, 'insert', 'accounts_user', '15', '', '', '', '', '{"id": [null, "afdef8455ea11cd07b15224492bbb4405569395aefdba38aa4f14b56f91080fa"], "made": [null, "7316b46a51998a7e36922fbb6f7ee683a543cb7bae5701c2fb9a21238e15ade3"], "name": [null, "8a0486b21ce04ed9c375f1e78bc40bac870c866d163a357b78505ec3beb2cf2e"], "email": [null, "58126edaf77b8e12728271ec75d160369b5dadf009e08592767c2d0cf1fcbe3b"], "password": [null, "9a2ce82c858fc0120d114248ac48207d877556e493fd767ffdb0a832a320934f"], "agency_id": [null, "583436082d214e80128d0114dc07cea614bf81f5895ca4f12377c16e0e238837"], "is_active": [null, "ac18b31f493080877c961bbf8c53809e86abafe81fdd3f7f932d5dea8001ae61"]}', '73b142f8dc74f2644b58b1ac399349c56e8d29a749f300158067b74d3d0e3d2e', 982);
INSERT INTO public.audit_event VALUES (158, '02da9e9639614ecbacb4fb56808f34ae', 'changed', '2026-11-28 22:04:44.896228+00', NULL, NULL, 'insert', 'accounts_rolemembership', '15', '', '', '', '', '{"id": [null, "57feaf74e84674aef890d4cee736bde1f0b5a9e55006be350915651d00939e4c"], "role": [null, "2da1571e90e1b80be36977500554cc4ca10a333439eeb8668a18336872378f24"], "since": [null, "ceefbcd1907e5104ac5333f09882025e95ee94502261bf65f629a58a065431f5"], "user_id": [null, "9322884788a7c191e2567c3094ed4b729cb12a014962e50697f2b9fba2d13ec3"]}', 'ed7c4ed871f16ad934f5b817f1ae349e32d1d7bc43e884b10d61e1fff028f461', 982);
INSERT INTO public.audit_event VALUES (159, '10da0898bb57409aafde7e6386058e9a', 'changed', '2026-11-28 22:04:44.897418+00', NULL, NULL, 'insert', 'mfa_authenticator', '29', '', '', '', '', '{"id": [null, "97029aa0880331dab3b0dbfe67728a18e44ead7a8bccae6f15dfbb76ae40b61f"], "data": [null, "7ecff9e2011e94e4266d1e221eafacef91390c8e4b2d6226bb87905b9e7f7bf6"], "type": [null, "542e9662b2bd3595be26dfaf32b850db993b1e64c67710bfb16d0a42d6af6bab"], "user_id": [null, "f3e439f5d54bcb3160fd704ce9185185107420ee5bb6f6af28814fc09ecfa398"], "created_at": [null, "f1d7680a825d806b62b379d4046d30f9cddffa563cc4fd5be5fb4d4d0fc8cd3c"]}', 'aa09f2e0d82cd22690c76af6e103bd940bbb34dd0710ef809b29ee9289f0de94', 982);
INSERT INTO public.audit_event VALUES (160, 'fc9e43f25dff483aa2cde85bb9fd8670', 'changed', '2026-11-28 22:04:44.899941+00', NULL, NULL, 'insert', 'mfa_authenticator', '30', '', '', '', '', '{"id": [null, "6a739641d52e958a4e484166893fc3464050aa12bc533844f6b551492207739f"], "data": [null, "eb648c0bab8bc2ba333a53ad78c1dc5002600f41018cc26bad555ddc8f41ccb7"], "type": [null, "e139707a49f821d213d2f4015cb6bb1104056e5e684cc48fcaead99366391f92"], "user_id": [null, "83636c0f462f5ce2d16e69a53a3c499e0ba3f1bfd92dab8c14676601bcc3717c"], "created_at": [null, "07f52038311bd1829a1ec79b315dcc2db6f12f0d09a006e20b5a7279b154a05b"]}', '56b73a3998e66d86541a603fbadd69c1ae1c8adbf0605cc3757da6423786078d', 982);
INSERT INTO public.audit_event VALUES (161, '85044782326a4d81bba90c21d31898c2', 'changed', '2026-11-28 22:04:44.901201+00', NULL, NULL, 'insert', 'accounts_user', '16', '', '', '', '', '{"id": [null, "c9e98b4c68f87701538710f7648f513be22e49a49d01e3b18743f6182a42ffaf"], "made": [null, "29e945eeaada027a77343b858cfeb160dbfb82f53e8800edb8f3e47699a6c02b"], "name": [null, "3cfc1b705a51dba0d92e59300601e18dbbd5cce97db2841ceb7b00be5098c31d"], "email": [null, "5625bca941f1b9603564488e7deb4dd1f03c6b7c61fcda14c3078f61d5c67134"], "password": [null, "7104a4f0be06719a7cf5b072daa4f7a8ae7e3f12fb35011e2a45b9bec19baafb"], "agency_id": [null, "3087ae2a628d0cd7056c1e604d3ec3abdecb0317f932245578d38410d82a1ae3"], "is_active": [null, "83a51dc3e856ccb18b5efa62b61f923fbc83acc2557111002d243c44d5d6d7bd"]}', '59f2b5590655cde3c97004859b74ac8ce8043d3daf8a227790ad3f58983ceca3', 982);
INSERT INTO public.audit_event VALUES (162, '655d753e74d648778381036cd9826b22', 'changed', '2026-11-28 22:04:44.902282+00', NULL, NULL, 'insert', 'accounts_rolemembership', '16', '', '', '', '', '{"id": [null, "6e97cebeef9f02803ab7b4478cbf8e63ed2459e1a63359cbd70a1003a5a523f6"], "role": [null, "7ef807ee2e42eb7ac25996d5dfa934fa088488a4162943892ebe9252df983baa"], "since": [null, "b16559e25844d12f462ba9ccd4384b8fae6bf2dda8e71163295550019c5740ff"], "user_id": [null, "a211beebc3940618d47e4ddab55b908094c4c57b7d0df287b6c491e559646c6d"]}', '48005559626492043db7378da063a0761a899e9b6fcb78df3bd326373af6f399', 982);
INSERT INTO public.audit_event VALUES (163, '1fa0d723a8b5489b885c1b8259e10829', 'changed', '2026-11-28 22:04:44.903625+00', NULL, NULL, 'insert', 'mfa_authenticator', '31', '', '', '', '', '{"id": [null, "1754ec1cba71aecb33e27767b4539ab026da44ac90545616544f81a4f7c39cbe"], "data": [null, "f9f9d0734d9904fb868e3fc21b45fed36dcaee8d26b17471414959bf3ff8cb15"], "type": [null, "152a0c86aabe27fc99b8f6cc554640d925790f2daa4f8135f3b747430e0090bb"], "user_id": [null, "ef412443534601d0aa4d25222a5a1cb5e33e2ab12f17abad493772928dd436ac"], "created_at": [null, "e2b68811e0bb06d9022844fd1eadb45910b21adcbe52339fe4ddc9ec92997cc2"]}', 'f093cc52081d0d6f1f72b6cf7168102660a09472a38d5340629fbba62a204907', 982);
INSERT INTO public.audit_event VALUES (164, '8313de23bd4b4bfcb86a463b7a230306', 'changed', '2026-11-28 22:04:44.906204+00', NULL, NULL, 'insert', 'mfa_authenticator', '32', '', '', '', '', '{"id": [null, "35b65f1fe76de8eeb521d8d4c23c8339ddc52b542d7af45801fdc51cf7514e09"], "data": [null, "52adf79053e20fc2f00dc691661322b1ef558636bd7bd5c4800aa0f9ed366ed7"], "type": [null, "3b5786dca55630acf976828c28896eeabedad4277280cb0855729e451393b823"], "user_id": [null, "32bf782899b9a8643308e18604b5d169b931562723cd81054f5c70e1e41f85f4"], "created_at": [null, "4b90f9ad769b9ac089afcdb69d8379ef9eea9c709c41e8d607d7180db76e3c56"]}', 'bc110e5ac78581fe5950fd01c6ce74e32a2b7bb9e0ac9ce5f9d07fc4ff118fea', 982);
INSERT INTO public.audit_event VALUES (165, 'f9e09f11b6ff42fab487286f860aa77f', 'changed', '2026-11-28 22:04:44.907483+00', NULL, NULL, 'insert', 'accounts_user', '17', '', '', '', '', '{"id": [null, "d76d26d19458485c775511b879fbcd56b6b1714b917a6dbcbfaf628107c7605c"], "made": [null, "5f6f5d144a12796d415168723986e8d80a471062601788c6e0652368219c9a4e"], "name": [null, "bcddd9982fd8be702e2515285e3d0a342e793a2ba02ecd8b36abe499296338ee"], "email": [null, "2d29c1b60a6ec55fbd0f137313a39d85e1f3af9bdc694e001575c9a2e15fcfbd"], "password": [null, "4e78b8344d9b5560bfcc46cd9a68b62b2e3c01ccef1d4a8c77bb45acd44cef1d"], "agency_id": [null, "3c27233dd089011b9943e2ee1f5e5022ab1019a0c80caac2de2f9c47aee59059"], "is_active": [null, "7b3c58f5011162e71cedd563caa084a49084cdbd313eb734ea5a371e3f7ca5f4"]}', 'f6d22ae27e5c0e55cefefdcdafa5f3fdbc90072ddc81cfd47bd7b6cad56d0fb9', 982);
INSERT INTO public.audit_event VALUES (166, 'bef86a84dc81474883f4f1c5b85ca72f', 'changed', '2026-11-28 22:04:44.908382+00', NULL, NULL, 'insert', 'accounts_rolemembership', '17', '', '', '', '', '{"id": [null, "7f8e43cf71a6b57ee27aa7112fadf345903039119adf943c73083c10dd759c21"], "role": [null, "9bc763e763b99512a2c6d7704b4b0183064e9053cf66287659ba946db678745a"], "since": [null, "5552d640d642c77790a57746dcbd84dca261e586a7faa07a22597a6348402d57"], "user_id": [null, "90392939b957e0c1e1bc1aa2c84b978cf2674c377ac4a5c14fabc4339f66d9c4"]}', '9a91a33b77eea4e1f3a0cce4b86f93927619aeb7400b7e9da1c18a7a24759ddf', 982);
INSERT INTO public.audit_event VALUES (167, 'c3cdb9ccf49e49c7a2b2fd8e406d69f2', 'changed', '2026-11-28 22:04:44.9097+00', NULL, NULL, 'insert', 'mfa_authenticator', '33', '', '', '', '', '{"id": [null, "030942db5cd2006dd8a5f37504a728b232710fcf1afbf45a49eafba6715c5b2d"], "data": [null, "62c6f750252ce13088437745ae8c7ad7ed52c7caf831954d4ddef41cce2dbf13"], "type": [null, "e1ddd2dc29d8c4f8831dcf1c52abc6fdf2f624074aca8f1ea6512a956b9951ae"], "user_id": [null, "82eee5220f1fc7a1ee00851f29e1a63cf28dc08ea93665793e1708688bba7da8"], "created_at": [null, "b5a80eadd29d14ac225bc72d2118ecef060132a20b6431e52d1a1b087d077db6"]}', 'eaa5abb7d3bcfe4d31969f0aabff1e675436f948c57da6b91d2ea264c32491a4', 982);
INSERT INTO public.audit_event VALUES (168, 'ebb1c123e7204c77827ffade75560bc6', 'changed', '2026-11-28 22:04:44.912754+00', NULL, NULL, 'insert', 'mfa_authenticator', '34', '', '', '', '', '{"id": [null, "855e3eddf53c74a2d3fb344b712a981dbdc67d8f1dd1ea0c580eb6d0270a1ba2"], "data": [null, "598e39952f768c073ca0111a292b1720d8b3b0e291437bfa28d6042499c40a4a"], "type": [null, "552619f04942dd1adbff08877bd4dcb7564b2725f9fa47d0cfe119f222acbe08"], "user_id": [null, "4a0aeba714c79197b68022d68052bc352b064f1bda8dfc73ead870425018b643"], "created_at": [null, "b4552e7cd7329a3d0f40537925139ca4b6ef757aac35010fac7c06fb70ae04ed"]}', 'b1d8e51418cdfdfcc5fe4831398484df985071e3b311b19883a92ce9ce5a7903', 982);
INSERT INTO public.audit_event VALUES (169, 'c7736c91be0b43c4927343ab19cd5e07', 'changed', '2026-11-28 22:04:44.913956+00', NULL, NULL, 'insert', 'accounts_user', '18', '', '', '', '', '{"id": [null, "52effaa6e81728c7cf970526476ea5902d72e3961c123c623f4990567a361461"], "made": [null, "f996f4c488a2470be195e3b36160e75db4a048dc0ae911d0b441210e6cd05284"], "name": [null, "a3adbf6d0b898ca2baac52fbedd34ca9412a16582739b9b1321890aa3c926850"], "email": [null, "f92b85277bf17331157d041f5ec3d9e206758a04a038bef42a8408d11785fdfd"], "password": [null, "f128a4bd3db9e9f3f82ebba01e3ce8a8f0d30e85211e5ee1f197f3d084cb79d6"], "agency_id": [null, "b6d62e9ec1fecf990ae44da32c9793a7dace5cba6279cfbac463e0baa43239de"], "is_active": [null, "c39cc01a14d0a256a8bc9399d161140fce42b1e0cb995ffcc33ed2d1aa2b7cbf"]}', 'e0fd9e8bbd0fea4bcc59b71483f4161d41b527a9dbe104f64da80364edbd9dbd', 982);
INSERT INTO public.audit_event VALUES (170, '5e340e88deff4fba8144494cd3c39dce', 'changed', '2026-11-28 22:04:44.914829+00', NULL, NULL, 'insert', 'accounts_rolemembership', '18', '', '', '', '', '{"id": [null, "7e73d80eb9b0339b54d61fb455f444f8f9efab7c56c614f148d300ace2e7fa44"], "role": [null, "c83ae2b0ced71eb7a05e84ac548a8bafa090acb1dde98a45bb953f3684c34191"], "since": [null, "b70e74681eb0622cfe0f178b2c2964cf1a5ceab2f9f3c6ffe5b11dc2a730423d"], "user_id": [null, "128db0c90628cb8371f18cc4407904bfeef703ba317039bdd989a65f85570ce5"]}', 'c40a047991b4c27cba895a617d3b7ab8a99b4e41f362131822c4310588fc68be', 982);
INSERT INTO public.audit_event VALUES (171, '8cd7916835df4a8aaf1f61b8b8b0948d', 'changed', '2026-11-28 22:04:44.915925+00', NULL, NULL, 'insert', 'mfa_authenticator', '35', '', '', '', '', '{"id": [null, "8ed6a2618c82007d6dc6d1ad0649dd6e6eefa6d22040e6b54b8c60c6e90638bc"], "data": [null, "b292c326385cb864f59eb176c6c7b1845fcdeac07a1379b27e6be1e3fe11b66f"], "type": [null, "9f03471027b8342998a1db9d2049d4ee854bab3a87d072e402cf8bce406504a7"], "user_id": [null, "0c70a992ec9cf34df01e225f9047ef712caa18bb51973c28937ec7bfcc873610"], "created_at": [null, "a3d95b1ad03e212eeafd5b5eaf116e64151cc5c30da4f00a97465d53b5b8a2ca"]}', '1b30fcd3a29f45ecfb2a2c8c812462ccb73b385340276800e38f4e557ba79cb4', 982);
INSERT INTO public.audit_event VALUES (172, '4b9b4197c0c3438b81140a07984df1eb', 'changed', '2026-11-28 22:04:44.918497+00', NULL, NULL, 'insert', 'mfa_authenticator', '36', '', '', '', '', '{"id": [null, "bc1222fd0154e34a217043490dba52966807d315f17d685a924591960f957124"], "data": [null, "ed9720afe596afaeff3ae0d163c4442142a56b3a0e624f916789e63f530e4f57"], "type": [null, "742833964e91708b7c34bebccc38b9ecb751b36191fa52b72f4814f5a666c970"], "user_id": [null, "d6f4653f954f53c42a28eca36a1a3cc799da5b1646ad15c4ab5e855ccaf92896"], "created_at": [null, "55ef0544d27fc1606f662976a18c816430ee2155d2018d959e00e71aa52195f5"]}', '08f9b0e495ca339aa5a8d8475f223a41e81bd3d648c5a8f2bbb6a35c9df355b7', 982);
INSERT INTO public.audit_event VALUES (173, 'e61364b11dc94b86b3e4b3f9afd95cec', 'changed', '2026-11-28 22:04:44.919982+00', NULL, NULL, 'insert', 'accounts_user', '19', '', '', '', '', '{"id": [null, "4c69ee80a063c46fab56ca36898f031dc1abdced888e08f6e03f5fba79859d0b"], "made": [null, "a04200efca0235d5782ac00934d7f64d867e83a6e688a62a3fa6de6b1b32b79a"], "name": [null, "78094effa9648692cd602c39fbfe6accb04ddf6af19f506aed32c7b1c5170f49"], "email": [null, "ed565a52a1863a4a72aef862aa8d058086c2f97aae4efda2e61da1fddd9f3694"], "password": [null, "8e8d3a3566d3ef16b9d93ae27675a9fcf5a94a200572567d67795cec916cfd3d"], "agency_id": [null, "bf454b61115667ed632c7644583a06518a7af251752786ed0bd484ccbf0c5548"], "is_active": [null, "ae4a6b1528cda8d35798c81f0f5b453cbcc3612a9ca6c3687ebbea2b26049d40"]}', 'd66d265edf464954033b4f12486a71b1bde5a9c0e69051335fa999b8db4454c6', 982);
INSERT INTO public.audit_event VALUES (174, '4462eb23066548edaa21103e3c2a1d4b', 'changed', '2026-11-28 22:04:44.920914+00', NULL, NULL, 'insert', 'accounts_rolemembership', '19', '', '', '', '', '{"id": [null, "76ed0b9f532a79ca81cc2ee3b054ffb52c1335a4091cf16af3cf1d6529b5f128"], "role": [null, "e5c057c350e3a07b4b1770aac93102230c292f476e0551ce28a8a85840115aea"], "since": [null, "e3aa76b439c41a8612e8d60b774097b8db20ea845b394beead035e5f8061a80d"], "user_id": [null, "11613b291148723040c3d649b291ce4ed0b783d2488c5897ab3611b7e64d2f25"]}', '4ae2f47c686c3c6d8af2647a3fedbd7ecedb5fb5900fb43c5fd34116f869ac70', 982);
INSERT INTO public.audit_event VALUES (175, '81c49f6debcc4d87854e875aa0727968', 'changed', '2026-11-28 22:04:44.921979+00', NULL, NULL, 'insert', 'accounts_user', '20', '', '', '', '', '{"id": [null, "939c323f3ffa6684ec339764773db83cc0b6b08e6150fe847a27fff08ea5e7cc"], "made": [null, "d8ad649c7eea909b26522682f2bf90899f77241fd09d1dd1975ddd5b3e92a203"], "name": [null, "383a7730d86f8e600fd8319483e140c07cd7bd724d94059f05b2c5f2fba8e2be"], "email": [null, "2e9bfc22beaf048bf120ab42f6d9673a582c8643a2bab8dfcbb19f0ca9447ed0"], "password": [null, "aad5adbc3910e58b4a234651fa20f8f811adc568a9d6c36604743c258c16e8fc"], "agency_id": [null, "b48139e6dad338d8801c96e07e1add18b4885d6ad59d0860ab1bd5c65707c520"], "is_active": [null, "70f405afaa553f24d0f0d0ec444883890668df44672e1eacecb57a9bacd87b17"]}', '5f4f650893962273f66a56a4bbe981cbe13df4ff906cd1e5e54b02dc62520ff0', 982);
INSERT INTO public.audit_event VALUES (176, '35f57ece434241638410c9c90855114c', 'changed', '2026-11-28 22:04:44.922783+00', NULL, NULL, 'insert', 'accounts_rolemembership', '20', '', '', '', '', '{"id": [null, "26d11341a2677969a2a741ac589d3ed09932e41fdc49f080ad8b88c0088f1ecd"], "role": [null, "97f2e59ce830f01627ae3e68652ea49b44af342c3db64a5a09c6c3dc77e885a2"], "since": [null, "2073b5a095950ebaab490fbc64c9659abc25775856eaa0729edd70dc15d2a4da"], "user_id": [null, "45e7dd96279b44f5f8532b5320d090f4ef4f65a70671f4b0db0e80a49abbda89"]}', 'e7731fcf08463142850fa54c0531eb9b2257ecd82b892685d9a420b6525e6c15', 982);
INSERT INTO public.audit_event VALUES (177, 'becc2e7d7eaf43f9b42267c87c02efcf', 'changed', '2026-11-28 22:04:44.924087+00', NULL, NULL, 'insert', 'accounts_user', '21', '', '', '', '', '{"id": [null, "954530d779e8cfbda9d8a2fa97fa8a5c2c7ed988368a6819c64791ebe58f1c2a"], "made": [null, "c4e827271f483674c822edd811888be6fe5c583344f138f73418cb3a95d993af"], "name": [null, "a3ba13e9cc28c92f4b764b1183d3a13ef0fbd802ae51ea7178dd73031213a452"], "email": [null, "53cbdd85b48931e4bb79cabb9342c0cc72982aff4f95f83409671ffe1ca2556d"], "password": [null, "35b009887769b8874439ef67091988b290251904f6fe898f5d541770cad92015"], "agency_id": [null, "1b3b95e878c67cd70184d524f7aabd2a17b18733238730c49a3d7d611be6ccb4"], "is_active": [null, "0ce5f3c9ef008407c225a27d6ff7773ca583813bf5ebaa34736bfcd60c9d2c14"]}', 'ea8e691773e77a17eecd4f2643fb7ccb5dcee71a147686330c89b5e4109e2588', 982);
INSERT INTO public.audit_event VALUES (178, '65e17011ccd84887a0f4fc427edb961a', 'changed', '2026-11-28 22:04:44.925069+00', NULL, NULL, 'insert', 'accounts_rolemembership', '21', '', '', '', '', '{"id": [null, "146d46547caf1503a44dca62bae9d9507d0afcac9f7708fbb028b8ca371e7a4f"], "role": [null, "9a1f1256f28098396d51765bce3e867fff894adb6b3dc4a9cfa0ab0576a43676"], "since": [null, "3beacc15b218c0c28a02a0c5eb3f28753bed2bcb5ecb624cc81d52855e7bbf5e"], "user_id": [null, "1d13892fa2bcae2c160be11e6f11f4cab376018c876d0dff9cea4b2c65c8461d"]}', '9f74459a782fe7f920f926ceb8ed2cdc9e3a37c6ff646a75bc3ee78eeb196b63', 982);
INSERT INTO public.audit_event VALUES (179, '39b0bb51ee07476e810403947008255e', 'changed', '2026-11-28 22:04:44.926441+00', NULL, NULL, 'insert', 'accounts_user', '22', '', '', '', '', '{"id": [null, "1bc1d76fb0c675b9be49b0a2110b7fc629e54ea2efbe8147b963c6e61f8a3007"], "made": [null, "5fbd28a3b5cabb334317fcd4a9a5f6eceeb4dc072f8ae8c2107ba55fd22b6932"], "name": [null, "4d260c4eaaab0a9260a37e862d3f9e79094a7b5bb8ef29301519492f3b0b9fa0"], "email": [null, "b9a5cd11a9c13b19f7a62684da6ddc378dcdec13648185141d5212302872d6ea"], "password": [null, "8d4ad39d6072099020eb68097aa21178bed2d9273b43823f4edaae6298115024"], "agency_id": [null, "428308c0bd270fbd9fa28612a70c1ef1513fc7f91bb00ec278a6202e6be988ec"], "is_active": [null, "78199a9bcc5251b89e720da7bda97d52d0d496996d5febbc0125748455c93752"]}', '46c2ce5feb520bd9dfbfa129ebf575844301fbd666b68e9d092d6b1d89e2245e', 982);
INSERT INTO public.audit_event VALUES (180, 'f40e0c39f34e4b89880b8a375ecee0ff', 'changed', '2026-11-28 22:04:44.927578+00', NULL, NULL, 'insert', 'accounts_rolemembership', '22', '', '', '', '', '{"id": [null, "38026685472ae3280e7594762d3a963c6e27b55ec1b0228baa226fb116b0e525"], "role": [null, "48999cf9d59b876c3462a574cb5647051322b3d9a9eac0f85703c6c0c953c53b"], "since": [null, "d43d062b75e7c1884d0d12e24b3e866a68e4e8c9b48aaa2f40010fb123d3d646"], "user_id": [null, "b953224cea1413a837d496c27b923321e3751877887f02deb80dd1f4a2218db2"]}', '941615d06dd457195288969402f41bf446e57519b45f9cca54e12d058ec0a481', 982);
INSERT INTO public.audit_event VALUES (181, '9d287c3a50b24df18b4aa744e0b5d878', 'changed', '2026-11-28 22:04:44.928838+00', NULL, NULL, 'insert', 'accounts_user', '23', '', '', '', '', '{"id": [null, "653482084ccfbffe429ea476f9288c8b893b73ec1e67fd4ebfd6f4467507d8a3"], "made": [null, "0367bf4672845f95d3b651954e430d54889619a0dcce7bab6db63370f7c198cd"], "name": [null, "85e508c5f9355d0a5ee29d94ed9a3cefe9ce40a18aa9a18e70f148309c40a26d"], "email": [null, "5f1537a5ab9d1d76f6c0631106b72bf6cf0d311e01fd38919434935f5a714a86"], "password": [null, "46acd8bb6287b428d4841347f47e98e7d0b3f29ea3e3566e956fcb334a711b30"], "agency_id": [null, "41bde352cfb5b39c857ff6270a5d9b7e5a62ac946c9f4f642812eb31ccf5928a"], "is_active": [null, "15cdc12079dff2f548182ee977cf82fe917b5edb023db8e50344322c6610c21d"]}', '8a816565acaba308c57102b11150d5169b30f59ac83fc2c1abe9d17b2ef601e0', 982);
INSERT INTO public.audit_event VALUES (182, '06d1ac914ec84803a4b3b2ea69e6c755', 'changed', '2026-11-28 22:04:44.92978+00', NULL, NULL, 'insert', 'accounts_rolemembership', '23', '', '', '', '', '{"id": [null, "4cc27edcf9a886eeaa0c18d06f9a34a0991f6731a6c9c6583582ba63d5504ca4"], "role": [null, "ab1414f845b028a0a9fefe92394296248fd5f55624d93d2b6a733977140cfd21"], "since": [null, "70dd9c8b36799316b2361527fa2c80c50b69b28ae188b6309ee2900ada900856"], "user_id": [null, "358bc93ba133f7c11389a5714cb557af11f16c8757aac5abf8cb5a1494efee78"]}', 'e376e12348e07736e7d5048926dfadb1be43c6d763c14fd777b6726f81169b11', 982);
INSERT INTO public.audit_event VALUES (183, '20944cc18aa44065a2ea2bf8550a3c49', 'changed', '2026-11-28 22:04:44.930797+00', NULL, NULL, 'insert', 'accounts_user', '24', '', '', '', '', '{"id": [null, "dabed077e81b2d55e76e9e2533d1e2974c73c743862690a6e9aa94d37c26024f"], "made": [null, "d5e6e868b7a180ae19865bcb9187a816225f684c3996eec1e46b9f077a85cfbc"], "name": [null, "c4c6c15c2046db1a081e0d0f32b6ba19c0575de3e40695b8bb603355ab67b019"], "email": [null, "47e3456be3c1b69d613ae44f59945996a9a8b5fc451cb2b8d76711a168dbbcd6"], "password": [null, "64f592ffe51c3a6a9a13167f150300f6338bed74df93f9475e3baaf123112668"], "agency_id": [null, "ed28bed2dbb95eb172a7daa5bdc79feabbbf4976f2f1f40b9896161b5d21bdd8"], "is_active": [null, "f87f90cb2cf3a1d022b5d49dfb2cb2075a27c694d61e5ccbfe2b8f815ab03ac9"]}', '9ccfaeb6ebb61d2291020add820c69f2aea2a6caffab20b2fc8c9ad5caa90ee6', 982);
INSERT INTO public.audit_event VALUES (184, '54ebcc3bf7814972860b37b6c195f3ae', 'changed', '2026-11-28 22:04:44.931945+00', NULL, NULL, 'insert', 'accounts_rolemembership', '24', '', '', '', '', '{"id": [null, "706e9886a1a0f14d2c65a138a4fb7db589dcdf01ec7146a36c28a040df450fb6"], "role": [null, "7caf2f8c2b968296ec6c852c012b4cdcdbdf056a04e3e20f42354475d1561f3c"], "since": [null, "ce52335390761864e06a2e429c70441b9b5fcc1a633abb5d2dc4e768fadf9c20"], "user_id": [null, "b9c8961bb8af794d464d1d88499ddf187d84af2463f49a208309183262c865e5"]}', '957a096e4a4cb9e45825e48816ae21d361b4696b5a52edc39a96e38081546094', 982);
INSERT INTO public.audit_event VALUES (185, '633787a3dc1d4ad0b821352c81ae0d5a', 'changed', '2026-11-28 22:04:44.933527+00', NULL, NULL, 'insert', 'accounts_user', '25', '', '', '', '', '{"id": [null, "011b8a78afa78bcb7f96f58ee85ef5ab9097088e931a82b55b35ecf7c24cbcc1"], "made": [null, "c8ab7f88fa7c4cf4348660a9c7c596128f3a1ab328f60d899f0af0be9783d462"], "name": [null, "fd5f8c35c2a3d4211043da14aaf0f6e2eef565934ce1bac6c2c457ecde85ce63"], "email": [null, "17879c5c45e59ba7462663a1b8094048edc6d00a873c89dd69af531e0c2be818"], "password": [null, "63fad2c8cb22c0ac62d32f456ab9e7f2a2acc5c6706ded7a9504687b32d8db5b"], "agency_id": [null, "392710f8f6fdc10fbdc46602b22fdb261f734fbf6aa46d3ffb1ce3e51e0655b2"], "is_active": [null, "83cb36a1b6ed42dcdac79008bb6f729a173c69011c36e3edf0c76f6130ea8c9a"]}', '247e3dbdf09f510f017f5e5a55d5a128370955bc5aad534b9c8e2198a2785aab', 982);
INSERT INTO public.audit_event VALUES (186, 'e2c300b62bdc4348b754df9b22416db2', 'changed', '2026-11-28 22:04:44.934589+00', NULL, NULL, 'insert', 'accounts_rolemembership', '25', '', '', '', '', '{"id": [null, "20f6b9adaa7457029b9fbbb906d60b481973fa5efbd538c1e53009e929c710c1"], "role": [null, "3ad4334977be078b5a42ade1985c1f6d45553d7ce8d38f1d9c9458025eb0b6a6"], "since": [null, "add3a8192c95cd5fbddb74591c4cf49d92ca94b91a6bc4fa0eab56959b7b8749"], "user_id": [null, "e737f1015ffdca60d69b6cb5b9c41f40c3a4a5505cdca72b85d3d56736cd6ee2"]}', '6cd5c2baf82502bae725dfacaeee0b69a586de06e717da10fcb714f757ef1d7e', 982);
INSERT INTO public.audit_event VALUES (187, 'ae6ba50876ae4811b6424571ca2af9fb', 'changed', '2026-11-28 22:04:44.936019+00', NULL, NULL, 'insert', 'accounts_user', '26', '', '', '', '', '{"id": [null, "b0d5c5bc3002346eab45033cf8518e460a6c722dd053fac5634107ff49f0afe0"], "made": [null, "6192bdc9e2c31a01df9bb67f31da7ae84aece34909e288847e215e06793eaeb1"], "name": [null, "3658daf93c76e6c15dbea0261e28e6b4198d578d672d67f6f1ffd4e09657e2c0"], "email": [null, "5cf635ef2b539510a429f9448cc05a4b52c7462c0f14c217698e966694d1b193"], "password": [null, "976c4d1324509f6688ae62d80d35753b68845fbe32451a842107b5a8d6c828ac"], "agency_id": [null, "543fceb0aeff89acb0a2d0c12fa149af9d3d09542c0901d04261cb1813593909"], "is_active": [null, "e5f91ca509f51054876a1e3b830ee305d57b19d2a2ed143f752ad465de876afc"]}', 'd558a4e26f23c4a09318dfd1696957cff45cfc39a48f201456c1fb253de726fc', 982);
INSERT INTO public.audit_event VALUES (188, '670e40bd358a473a8135f562f10888bf', 'changed', '2026-11-28 22:04:44.936958+00', NULL, NULL, 'insert', 'accounts_rolemembership', '26', '', '', '', '', '{"id": [null, "121fd4d2885e8ef07f419e07591488248290557a04553d01a843b2cddeef279c"], "role": [null, "ecbc88b060f6247b91308fd8e542a7f88a498d643ec7a09176d035f82736acbc"], "since": [null, "53a4c3694433d599a2232fe5dc05969d368b156954ff06faa6ef4878ad09b275"], "user_id": [null, "b986bf70218642408a6df36a9f9e835dfdfd009b8550c0ce213a2f54e9ddf0a7"]}', 'b9f37d4e0086c1b6cd009aa911f4384e1f3e891684745d3bf31c0f0b1a8cc795', 982);
INSERT INTO public.audit_event VALUES (189, '089377d40eed475b9e4bbe3a5ea8d29b', 'changed', '2026-11-28 22:04:44.937997+00', NULL, NULL, 'insert', 'accounts_user', '27', '', '', '', '', '{"id": [null, "58d86d4724107e9923e1b86de64cf5318e79cb5eee7b0341763d5c2b5d54f793"], "made": [null, "475d29f776b25561b865171176a4a7f81f688747c300b36b2c3ab2124584985b"], "name": [null, "8c43bf678b52546f87635562b68a0b02fba2b3eac4927d6d107ec5c3b02ec726"], "email": [null, "8e958af1eca74863d3a27e85f397c6bf5ea86424d2ddfffe55d76f5ae2ddd923"], "password": [null, "26ea5c76db28855f625ab4237df1e8ed56ef5de039563c8bf912a7cfc0a72806"], "agency_id": [null, "c528e55fb3c900d1ab0ab1e41be7078c2f3eeb3e441d45fe24b6b26e7a9ca2b5"], "is_active": [null, "20cf3d5f94721243cf93f990d7761b3a4b740f814c86cf805e3c0b55127d2241"]}', 'c8ff991fe19c494b87e4146352a02a1e544fad06396a363e597cccd1348a6049', 982);
INSERT INTO public.audit_event VALUES (231, '9bf90f491f234e81a1847b2398b520ed', 'changed', '2026-11-28 22:04:45.083758+00', 3, NULL, 'update', 'referrals_contact', '1', '', '', '', '', '{"version": ["f31869f2e29acad5e44bb4304e862d11f578fb87cda645bb67ed6bb9ac629e14", "a9281aca06b5f62ae4549aae4180e85febaca0a77b67a88cfc71d2cf9dd51d59"]}', '3ca6bdff02209e0a348413177203c95d60e70a178524cf5d27b6f724de4c23ae', 1008);
INSERT INTO public.audit_event VALUES (191, '18e1e00585884f3abfd50aaf5f9ae07f', 'changed', '2026-11-28 22:04:44.939896+00', NULL, NULL, 'insert', 'accounts_user', '28', '', '', '', '', '{"id": [null, "5b95defa4eb163835ef76b90a777926585e24d4eba42edc708de30aa8bface11"], "made": [null, "5daabb04a61aee1188d14a5aa564dead0ce13ec72805554a579b37f1ac14427f"], "name": [null, "09f16c5f60d1e99cb8077f40cfb76dd89d6eea94f0fb4d6c1f7d3b56c067e44b"], "email": [null, "e956a1c2552ea4b5c6d9be2af0deacf51df55d7f34111039334975e22cfbdb0e"], "password": [null, "797988500e0d422268692b0e72869f0d07595b38f1cc03a670ab8ff40fbaea78"], "agency_id": [null, "0bd40f77417bc91261ee9530fa032ed6d42ea963cf0a91cbb98a44e2677ac6b1"], "is_active": [null, "28649e45c3dad2fa071731bb79a3ab1d82b71b5585f8f2ea98367d16e08000ca"]}', '3cdca43f57c29ba2978bf8c05774f71fd550b694287de152f5d865f20e6a0216', 982);
INSERT INTO public.audit_event VALUES (192, 'e2c74b0c8b5f405eb55c7565145eec6c', 'changed', '2026-11-28 22:04:44.940798+00', NULL, NULL, 'insert', 'accounts_rolemembership', '28', '', '', '', '', '{"id": [null, "7292db924776ae2aea02f9beb01e82a594f31ae124a11c6245cf9608cd0880cd"], "role": [null, "369ce148439ba39181e72303185a8ea0fa813b7b866f64f01fd61ad2b1e06b40"], "since": [null, "376ec0382ae580a7239b48cae46388a1a4be000d285c26c5e5ed1e81f4a17857"], "user_id": [null, "8cbdac4becc19411af9da44060ada54a5942e27674a9fa48805e3c60b1a805be"]}', '241a273fc918e550482aa7374fabc99aecb614d61da4f7d23be1a01c481c5262', 982);
INSERT INTO public.audit_event VALUES (193, '027eba103dea4a63aba068c703e88aca', 'changed', '2026-11-28 22:04:44.9419+00', NULL, NULL, 'insert', 'accounts_user', '29', '', '', '', '', '{"id": [null, "25f2e46bfec3b927065097d67edd6d7ac1e365317203a4d32d028222087f5ee5"], "made": [null, "44f20b6787a0791b2a08fbd667615ce270f2707686c9a8ed8d79d3c24ffb18aa"], "name": [null, "7672b2c50da8ab3446c5459c720f08708406eef90cccf7eb9cbed7ecea274941"], "email": [null, "a354b2850e1abf4bcea01bc1ab5797b7ed71648da20d3c2820a43aaa30cfb663"], "password": [null, "21c5778d4e649c658a8184200a3eaef8c67356f9ff4c0ede55677b6389ed7aa1"], "agency_id": [null, "494782d3453f3694e0dbaf1384b7bb84d4a53214165b4c5e7318d3dfb35fa396"], "is_active": [null, "b4c95591bf1002110fc8e437ed6e2317b10df2abf058c465a428c6b7d659dcfb"]}', 'e553a4e2da893597d1e4a419e98575bae8ace040698c6c7b1c69b84a59142300', 982);
INSERT INTO public.audit_event VALUES (194, 'aafe818e31e34fe5a233e8c61f463fb7', 'changed', '2026-11-28 22:04:44.942834+00', NULL, NULL, 'insert', 'accounts_rolemembership', '29', '', '', '', '', '{"id": [null, "d589148802062d98a620ec1708744e68a8d278387a7e21ff92b8d687cb3343b3"], "role": [null, "f2af3de252404cad9ab4c69dc038d87466abe065d84ebdd216d9ba859731d3f8"], "since": [null, "21a87407a6789ecb4d4437bff75e261314841b869cce150b69d21bdc62849ee9"], "user_id": [null, "b052e4428d0a98c663704559a7a6f3ba7fce694488e3ac5db5a37c68b70b65a4"]}', 'cf441d71bd0a46fceaa87fc29b221093aaa01f484976bb4418cbcba7e994ebf9', 982);
INSERT INTO public.audit_event VALUES (195, 'fd58d5a591cc487cb7dcd87847376315', 'changed', '2026-11-28 22:04:44.944011+00', NULL, NULL, 'insert', 'accounts_user', '30', '', '', '', '', '{"id": [null, "13d0be8cafc61f5553ff900e0b024a151e10a873aa32bdb3b8073b61f6f201d6"], "made": [null, "3da0b03c7b778fc9cbaadab718a531b966c2902a116affceae70dd2b956514e1"], "name": [null, "b49f5a8f2850d1896d7a926d68428eef5c50ff70d777da0221725b6f7488dedc"], "email": [null, "5179a8ad3022bfba3cc2e658b79fd6282f0d4dd4a25da1629c9c3bd597bee763"], "password": [null, "e6be36eefbfcb61400d6299a414c87a3d32db022c8125d11bcfc849eb17ee3c9"], "agency_id": [null, "01dcdecdabd59dc839b3105a7f6266d2176388ba88b29523a48fe4ccdf6877e2"], "is_active": [null, "4753950e45f493fed981a06551169dc6b4561b2a0c107c2be3a285739b3f2f3d"]}', '424298b830a0d727276e16b648f7a08e6b7acdc437fdde30a8054f4675e5d519', 982);
INSERT INTO public.audit_event VALUES (196, 'cda01286399140ec8f783d8fd7d2c975', 'changed', '2026-11-28 22:04:44.944891+00', NULL, NULL, 'insert', 'accounts_rolemembership', '30', '', '', '', '', '{"id": [null, "b5cf4aea50650ef03e8b00bacbca2eea308f132ce101607d129d9dbb54c658f1"], "role": [null, "8093e8b88c081bf8e42f9ae120f17a9bb0f4cc198c2de8cac6b3e7b388d9fb9d"], "since": [null, "80aa9d2bf7b2fd2965fc92a00c20537f95daa785f64b077d7a077d5ae4eefaf4"], "user_id": [null, "cdfbe94364a6990ab03ae78df89fbbc9a57f2d5cda4b576204b83063007cb7cd"]}', '2f037a0ba30875409b34c0703947169cdd9726a6701092437506b6fa8a513959', 982);
INSERT INTO public.audit_event VALUES (197, '62dba454029342148f99f2125c302706', 'changed', '2026-11-28 22:04:44.945918+00', NULL, NULL, 'insert', 'accounts_user', '31', '', '', '', '', '{"id": [null, "c08e8a2a6c649cebfacd421e6c019b64ea9beba5ba475b95909fa4e899d93614"], "made": [null, "d2a61cf9255b13319e2554e389d76b395c6f56402e0ad685a70f52919bf2a34e"], "name": [null, "f8cd55112c081a088b069035e4e212b874d08c6904f256aa01d47185e29830bc"], "email": [null, "cb648c39df9e8050fff760dab7aa3ca570c2706c63a4cb55a3cdc93fbdd85df3"], "password": [null, "9c1f61eff2b1e1b741624b78a74ed570393b2acb6a62860c5a8159b9a1fcd3b0"], "agency_id": [null, "2f64c8617a62c9e3f290f3c13b9e48dea9d5530fb70c0ec34c1d7630ccf26194"], "is_active": [null, "2c5f9a1a1a6fcefcbf95c33f8bcef3e82d29bb4e4f2d759f7635caa83d9269fa"]}', 'b5369686997b23e7d3bfa323dcccbeb74ca5ea4f953e7fb14ebbd85f0b7f6753', 982);
INSERT INTO public.audit_event VALUES (198, '979cf838fbc5486793da5b9c7aa24796', 'changed', '2026-11-28 22:04:44.946686+00', NULL, NULL, 'insert', 'accounts_rolemembership', '31', '', '', '', '', '{"id": [null, "ec9f50a3102e7f235ade769187d01a888c595bdc7a77b25cab56b4020a77fa0f"], "role": [null, "1d8199fbf5fb70631dba6afd4c7d51b600e595bc9bafeaeea53b64c160ed2ded"], "since": [null, "317d2bc178b3f3fc045586ac406d6a7c433b0aa4b0e6c3bada5a7f4ea9ba9ef2"], "user_id": [null, "e5e721cacfbd07b679170d6666b5ab30770ffcc722f4546e6a06bc5b639c37cd"]}', '2a69eff1dac95423b95160bc24652142d5abcc6363a8b08c8383195df4b118ae', 982);
INSERT INTO public.audit_event VALUES (199, '283e15d68cf8466bacd08c29fe281f86', 'changed', '2026-11-28 22:04:44.947705+00', NULL, NULL, 'insert', 'accounts_user', '32', '', '', '', '', '{"id": [null, "f130fedc8921bded43445b14a92c5c04011793a3d0449f3d63e45404cbd976b7"], "made": [null, "007dfe33223f13781fb0140dbb1f30460ad1f744026ad9f5c5dc93cd61b9715e"], "name": [null, "8af24a0a05dbae2b2b8cb8b41610d7f258b429c4ffab4b8eb4ae45d7335516f1"], "email": [null, "2c905d42a28bc6b2001adff9b0fdcfecdb61dc790386564de142b2ec38fafc6a"], "password": [null, "e0debf142f62e5b000b1cbda472515fa6a1f55e0535c2ba33d6caea495eedd38"], "agency_id": [null, "dd452505542bcf5c411a00c681ff52a7c7f360b3cc85efe165caad7c2d9563a1"], "is_active": [null, "887c22ae04a25f4d01774e91b29d5f1ca3e7e0357853f3ce23240c1b8c6ad394"]}', '68504bbb99abb5c2c2b7d2602395230dba840c8362fea653ef2319e5380c83fe', 982);
INSERT INTO public.audit_event VALUES (200, 'cb316a0607ae4e6cac9ee44abc329528', 'changed', '2026-11-28 22:04:44.948516+00', NULL, NULL, 'insert', 'accounts_rolemembership', '32', '', '', '', '', '{"id": [null, "dfbd40b12cf495a46ec007c024c9f6d9b2c2b9621023807d11f154387c662ff1"], "role": [null, "b036890d3568c486eb7518302562eb854c1d287b75503a0b1b7df855f213d20c"], "since": [null, "e50944f60927ae34b1e6e7e13d5ccd27c4c9bc6570177e172e5d8498d8b43e91"], "user_id": [null, "e964a89ec7a1800bbb62585091dbfd620fb44d4777fbc5b93b5ef4281029797e"]}', 'd49ae35ceda781f3c7c8c052d5279ceb70bfdce52a8329d2cb0ce64259ec3a0f', 982);
INSERT INTO public.audit_event VALUES (201, '3de6ed01fcc24195ae791b4afa9c80ea', 'changed', '2026-11-28 22:04:44.949757+00', NULL, NULL, 'insert', 'accounts_user', '33', '', '', '', '', '{"id": [null, "7a6b99ae91fc441447c26cdf71a51002875a0729ac284eefdf02c18233bcaff2"], "made": [null, "de95fccc314a164f6a8288c7c030ff0d4f857b7cdadd5fbae7a55d1cda5dbf68"], "name": [null, "2e4fa5aab51a8df7908990ca3b1eb800158d489fb85d1bbfc5595e01bbde2124"], "email": [null, "bf056941f4ccbddf87c72f75c258b31e5d38a49a5ef65156707e9604c4efd42a"], "password": [null, "d4ec550c0fe74913aa0ba4cdd83af86aa66bb48c39cb8014586ed66dfed1d864"], "agency_id": [null, "914809ed89a7b88c577800d811435af285196e46c7e8e0609775f16bb3d99014"], "is_active": [null, "edbc572b0e2ae42cf884d0b3442507f52a4db38bea5e0b600fc0fccdd1075914"]}', 'c44f8f8591d877490f4cd16b05b74469bf4bebae74b7d73ca57cb3c57a211858', 982);
INSERT INTO public.audit_event VALUES (250, 'db78a2f8811644fe8e0156d59c344399', 'changed', '2026-11-28 22:04:45.185968+00', 3, NULL, 'insert', 'referrals_sharingrecord_recipients', '3', '', '', '', '', '{"id": [null, "e91d2859455cd56c5b239c5083f3cd4207660de65f3422ebceae0d5077a6b32f"], "agency_id": [null, "64219937061ef2e9122255158c7cc5d9c2a56b92af4bcdbe8f6b35fe8c535896"], "sharingrecord_id": [null, "f9c673130fb9b171fe3192637c56c147f4665f578f37d570e7290d2ea62110a4"]}', '51713795fc0ef9ebec6b2ca82143a3e592d44bceb5762eca09e5eee519e148ed', 1008);
INSERT INTO public.audit_event VALUES (202, 'a7465eee8a174406ab962c84d1b3fa71', 'changed', '2026-11-28 22:04:44.950941+00', NULL, NULL, 'insert', 'accounts_rolemembership', '33', '', '', '', '', '{"id": [null, "f5aa81442312fb2164c60e2c6e05dbfa9c973c7a7b9db5d615d52d2842b2d6ca"], "role": [null, "6b5048bd7f3c0c2aa131cc6572de8531b5a259ac8027cc1cf2099faf02b35393"], "since": [null, "5169b71f18b65c5116db769f16417b36dc2940d5a672b050e2e5394c9e103e4a"], "user_id": [null, "fd5abde5c6839b1d7e8fab2ae0e61ac052e0d820a30d9de8f58c49b9b7768a87"]}', '08c17c38b9254764dae2156b2e632713dc65732c309e62e67a77d841cfca3701', 982);
INSERT INTO public.audit_event VALUES (203, '3f1ac086c1cb4d2dbbe0ae529f5059cd', 'changed', '2026-11-28 22:04:44.952216+00', NULL, NULL, 'insert', 'accounts_user', '34', '', '', '', '', '{"id": [null, "e8b090da137997ecfba02f22f237735a8ce139b026237c5212ce08f5c081c0da"], "made": [null, "1e48cde9103109a11cac4508878fc4662ba5912f7de0a124e1e178d98da07eb0"], "name": [null, "f2fc5fe3f00e3440d1afe4ad9967b2216cacd5e9ef5f61539caed9f290bf4f46"], "email": [null, "99f71d6c3d8ae0a5eb8ccb6df6d52865b0e64e09a43b2c30a3104c7e263b952b"], "password": [null, "2d3d4e34c023dfd0ecda23780ccfdc014f4d8bb7cefe01e576b9e142df47bfa3"], "agency_id": [null, "fa9f8f9f099f966d8b6fe89b08646f4dedcaa67abbc2dad5764e3658c87a4047"], "is_active": [null, "83ca7582601f6099bff1c129fcd98039f1b0da407717509a43df882c8f231a4f"]}', 'd074529537ae40ff8dd2f7dc60c1bbf9598902943da59b4b4c8386893f7874de', 982);
INSERT INTO public.audit_event VALUES (204, '70b3da2f1d63406094e75fbc5e72cdc5', 'changed', '2026-11-28 22:04:44.95304+00', NULL, NULL, 'insert', 'accounts_rolemembership', '34', '', '', '', '', '{"id": [null, "e626d93e4a07829e53199d7a4c74795fb12175d00be66e6522994e28f21fc9f3"], "role": [null, "c172236946561d28a6afc499e1ed07a54d2b5ca25c08543abb66b1a3912121e1"], "since": [null, "5f39f501afdec2acbc29f1aa21cfaf81dfaa8aaef520f5e0e22558f28a1942d4"], "user_id": [null, "7a37e9a4d483c3d391d4b40727351a22bcf6c443b1282506656308a6e5fb8948"]}', 'dcebd1e19a90dfa8fdd1633f93cb59c877f97ae32f34537ecdddeecfc1dbcc03', 982);
INSERT INTO public.audit_event VALUES (205, 'bec50aa79d2a474ebb03ecaa985a1619', 'changed', '2026-11-28 22:04:44.95399+00', NULL, NULL, 'insert', 'accounts_user', '35', '', '', '', '', '{"id": [null, "a8769f615fc17db0d38b048975fa33e6793a736399ddaa7179d3d81f1d339f8c"], "made": [null, "641d51e3d84f488b3b30c8f6a18efe71f8e707d728dfd9754ab5e5c140ddc543"], "name": [null, "eeea2d273f95b7f647323f124d20847b82dda1c21567daa752e3086f3dbec3c1"], "email": [null, "4edc81d00d9b7eb963005364747e52a565743e9010c6af1a2ec48b2965713970"], "password": [null, "e2418039fa01d43f91f9b96a11f50b909461dd37c197de70a0884b2f1a3c4296"], "agency_id": [null, "e7dc8e64d050124ddb1e33014375813b3ac4b9cb01092dda43a4f4d7a61d34c3"], "is_active": [null, "781a55b013e52788fcfd89830300aac949763f306e43aab3fe7a0ee6f581be76"]}', '115623030f25f5b108512f0a75955a6bf5c1e6ff76cef87c0342b9b318dba509', 982);
INSERT INTO public.audit_event VALUES (206, '7b1f870aae974ba587d7e5ad045194bd', 'changed', '2026-11-28 22:04:44.954745+00', NULL, NULL, 'insert', 'accounts_rolemembership', '35', '', '', '', '', '{"id": [null, "3164c1afb44eec06d565939fd528c2d0178e056f46c9a9754a5ead803cb0d9af"], "role": [null, "e8ac01a5f359181ff5db559293888674dd8b077f94ce0e2488f72ac29b7e4d34"], "since": [null, "0f2da608ddcee771ec3dc59c5f959efe57e510acd04c4098a2245af3ccd29b8b"], "user_id": [null, "e2f8ff4a1c9e97156a75d5bb54224728ed362408b3db33c852d9763e7812d992"]}', 'af1e70550eb351def18f0a527ddc958b37e7e856bc98a825e62a6e679da72b18', 982);
INSERT INTO public.audit_event VALUES (207, 'd137a7fa88304bc1a4ba2e3b0bd3d99a', 'changed', '2026-11-28 22:04:44.955776+00', NULL, NULL, 'insert', 'accounts_user', '36', '', '', '', '', '{"id": [null, "010230bd81969bee4b79687dc8177a4ec2b519be626bf027a00e336a3b3305a5"], "made": [null, "48054e14bfa254032a49b7b58c3fd7943fac944d1efaf681b134697f0d712f8f"], "name": [null, "c3fbd4d6c07add938caaf7576b2e16c0d7bf1407d4a09560030945d36047851a"], "email": [null, "0ab304f8395e3be2223ba2fac64a1959e5c889e8bc2241794fe0eb3d33d2f751"], "password": [null, "a3415c063878670da445b703945d38e9e07b25d1d2e9071f758d939670ce3e7e"], "agency_id": [null, "51c90e82f5e52e0738f6868d6604289542c7fd409a9e05ece810d3d0914a0de7"], "is_active": [null, "a826f2248deb973a27dbb072dc25416b86277a869f14bad82f8986746bd9aac0"]}', 'f32de6f2d0c8198ae062c9f45e610c8f0d5c372dbeb1f69ad175bbda85787467', 982);
INSERT INTO public.audit_event VALUES (208, 'e5bcd7c2bc574dd38ae872cbc2cef60b', 'changed', '2026-11-28 22:04:44.95657+00', NULL, NULL, 'insert', 'accounts_rolemembership', '36', '', '', '', '', '{"id": [null, "c3d10b945c5d80773f272bf18c4b8579a6874c01e10b01a455728814180a61c9"], "role": [null, "e656a5bc6762178e22f05f44596a2718c2b8a45eff0cac15697c3d4863ee6c89"], "since": [null, "bfb5f4d598ab6625675b15e9af9fa2f29428e2640d6b47f3285034d54a4047c1"], "user_id": [null, "88f53fceb4e073287ed21432255df313687362b68b54e4406728090fecfce895"]}', '1a27967e3c9f1de46d5fd46a6055be9a02b2f23e797f896fdfe0dee4ccb52316', 982);
INSERT INTO public.audit_event VALUES (209, '9991e4ab391647d192e0345036e28630', 'changed', '2026-11-28 22:04:44.95784+00', NULL, NULL, 'insert', 'accounts_user', '37', '', '', '', '', '{"id": [null, "dd71ee6e1949144a088242c7b1271e02b7136c14010d00d0578ecdc2718482f6"], "made": [null, "cb91fdaab2455862c5623891d6b3ccc21838135c3d51799a24418b506ac7b3eb"], "name": [null, "7ab0eebd96251d7f3da1e704f96a4e8f68d6c914eaad4fd04798a2d8e2dafa56"], "email": [null, "6ce97bac5b86877a2af85c3ba354ba85c8a09f59af55bc3a115d6c981bcde750"], "password": [null, "61ad345f2b0947ecc09d0c77785723a87dae986a9e503edd47845d3b00cc9ed8"], "agency_id": [null, "c33abdf891d82e82f99b3a802c7ffcdbce0e6879def768e5e5391e0714350a5b"], "is_active": [null, "8c7614dd13b61b2202640b68670ae1f12bc994bbccef17a476caa93d92f5dd3c"]}', '17402801f0a01089cdb39b30969472a358905d4a733bfde2cd9adb5cb09cc35c', 982);
INSERT INTO public.audit_event VALUES (210, '92b9e153d56445ad97526506987a3d94', 'changed', '2026-11-28 22:04:44.958947+00', NULL, NULL, 'insert', 'accounts_rolemembership', '37', '', '', '', '', '{"id": [null, "7a47dc552725cf25f8a2a0c1e027d1147cb8409cba468e5110fefa4d839128f3"], "role": [null, "f155bcedfbba6851594ef6f5dd14cb6b61951914fc14c32359ee361c1a633542"], "since": [null, "743514a1d86f7df9b34d50f06be04c3b2a68c2746c47c31dccfbd1fde55e5710"], "user_id": [null, "6f2c19059d154af76dbed8e77fc93182d0ee5f3e6c42974c25c744780cb04eba"]}', '09d85cb15cd3bded0317b1b4384e8252cb43aba1a4b96dc17bc5dd331b83d56b', 982);
INSERT INTO public.audit_event VALUES (211, 'fa96255ede4e43dc80358725f0898214', 'changed', '2026-11-28 22:04:44.960329+00', NULL, NULL, 'insert', 'accounts_user', '38', '', '', '', '', '{"id": [null, "0216003c3a0aa8301592286b90bab4f63058a0f85420754eb7c1f296bc5a4dd2"], "made": [null, "e2243a4d57c9feb49f6a19803aca08b7ca17b5913b25dd3e7a31194391eda766"], "name": [null, "56750734cee2a634d5d9ad64bcfafc3bc43f990f0c4955e87c407bc0592c0d41"], "email": [null, "a5b93e602577ad94e16a8bb624829ac986968c7f364edb5aae46ce66e0d25fcb"], "password": [null, "59e13a8f665eece0518f2dbe98c13fe67ddd9d0eeb3df00000ca6c8a0842c6cc"], "agency_id": [null, "afd7ad152c62dc6a5896d7fd61374cbb4bb159db985b57ed0959f5a07e6252c8"], "is_active": [null, "63c4591d1ef282078eb5b92a669d839763984cfa05252876ec3377c7295a67d0"]}', 'c5eb27c875a156442e95cdbc1f6211dd0fa77844a213a825e6b2fac9d66a6ecb', 982);
INSERT INTO public.audit_event VALUES (212, '2df6c90b083243a2b8c66d48f6ebcfc3', 'changed', '2026-11-28 22:04:44.961173+00', NULL, NULL, 'insert', 'accounts_rolemembership', '38', '', '', '', '', '{"id": [null, "9dfeece3488ab559a51dc42f1a9150c2c428b4bb144ecc76bec82d0f7722a95f"], "role": [null, "9f2dbf32b25cfc643f22b2fe4b05fca743b4912bbb34a0ab5a4d5a7dede73d6d"], "since": [null, "42825cf25b945dcf829d58fe2cca2bd54dbaf8d76fe895805e786e90445fb67d"], "user_id": [null, "ce4bf062950fd926dedfd5fc0e9d9062c32cb85d953933b08151d8521688b268"]}', '14b13d5927c170507dc3dae8f97bba8f6f76dc416826af8bf3a64067924fc071', 982);
INSERT INTO public.audit_event VALUES (251, 'eae4adfce26142b6b391fd32abef7595', 'changed', '2026-11-28 22:04:45.186439+00', 3, NULL, 'insert', 'referrals_sharingrecord_recipients', '4', '', '', '', '', '{"id": [null, "9a32fd56336bb6b8949f4214bbfbd511392b7067ee6776116b64288f3201c808"], "agency_id": [null, "539e0e7c73fe598b80cd40264e4e76af21f5e4fa1e27eba4b2158edf4cb4302b"], "sharingrecord_id": [null, "ab8965a341b62968d7f11ea207f7eada6efd83d482f7ae686e3c838f08c787fa"]}', '479337d8b299d7ce3823cd41e3a63044933843c07b606fc2c50f751f22b840be', 1008);
INSERT INTO public.audit_event VALUES (573, '30fd49feefe349af97e53ffd5de0ff45', 'done', '2026-11-28 22:04:50.132371+00', 3, 3, 'person.recognised', 'children_person', '12', 'Said that two records are one person', '', '', '', '', '2708a6e4e3f1e9c4966d26265bd162c1bc75662ad3bcd2238aa5d896d418fac8', 1008);
INSERT INTO public.audit_event VALUES (213, '00a9873e430940d382408b5da28a680d', 'changed', '2026-11-28 22:04:44.962331+00', NULL, NULL, 'insert', 'accounts_user', '39', '', '', '', '', '{"id": [null, "aa6a2d8844cd9a32196a945ed5a95ecf5232cba654c008ef221c8e5bb264b85b"], "made": [null, "825cc29d504f5f3180f3d54e55f3a1a4b8688cd8f5c0c4d63da857fd99eeedb4"], "name": [null, "66e97199872e86bc109396269118da7e2a76e44f9242f51fa88f0c942fc83799"], "email": [null, "7647f359009ac913c0dc1aff19c5872702f7d854eaa15577785047a04309bad3"], "password": [null, "6e4cfaab63b977094327343fc559528369110d562348f5c4b019293ddd22379d"], "agency_id": [null, "819df984d784d9d4f0712a3d50060a8efff461cda3001147e50e7591a061f639"], "is_active": [null, "9b3abe01fabf1a6830b3c913c4f6a603f01a27c843cdded9722c835dbd2af7f9"]}', '6aff368f3c7b9f31d9a2dc3c453937e5281453ef6db09d1fd2222d593d675c6f', 982);
INSERT INTO public.audit_event VALUES (214, '379e839d564b4620a2ebd4e51d6ce3e6', 'changed', '2026-11-28 22:04:44.963207+00', NULL, NULL, 'insert', 'accounts_rolemembership', '39', '', '', '', '', '{"id": [null, "eda131b5ea96acfd723065fae565caa84bdd98d05ca38de4089272ef85a73601"], "role": [null, "9a345f7e907f2a81c64f78c6e104eba17c02c6f920800b3c1a7176b6c8935862"], "since": [null, "13e43b5e804719f89d79599225e575c272c1b6578d393e3ad34e76e3905a738e"], "user_id": [null, "cd589fee132130151e9f3b5270f423a933b4a2a1010e6b5908f49cf9c45349d5"]}', 'dc93047e8438722df262b7ca71021e2d3de662fb615bca15f5fd817fe62b8e07', 982);
INSERT INTO public.audit_event VALUES (215, '815f4b35fd5b405a994cb0483538cc33', 'done', '2026-11-28 22:04:44.96347+00', NULL, NULL, 'demo.seeded', 'demo_syntheticmark', '1', 'Filled the demo with invented data', '', '', '', '', '1b0b6d92051cf99cfcc733faed2d0238018fbe0daf4b66f4b10a0d1de03faab2', 982);
INSERT INTO public.audit_event VALUES (216, '203f95a9db7a4990bdd28a4abd3e7100', 'changed', '2026-11-28 22:04:44.994692+00', 23, NULL, 'insert', 'referrals_contact', '1', '', '', '', '', '{"id": [null, "3dff247bcc8460957fd8b95fead139376ca25ecbe784b406f3085ebcd1437d04"], "key": [null, "4ecfe8593f4b925a0b6075602eb787fca3b45362e37160e7ea907637082b33d2"], "told": [null, "c69ebf6e9322d59c4aa074db05c39043e18ee92a95ce12d35deca594588db45b"], "stage": [null, "1671017384eb547f3a546e79f6bc5f142bf141b320b156dbbbbbae6abed94a0e"], "state": [null, "97edb50871fd63ff6167f8574de89974ff20deff9d7fa102c37994d53541cc9a"], "source": [null, "95dbdef4ad13253ab41b0ba247caf9396cdb10dccc1d3d2cff28069ff05f8fdb"], "channel": [null, "8553fc9af5d23f281fddf37bdc74ee1597543c65a8860fdd96f2cf35ce1f19ec"], "pathway": [null, "576008675be47ee93faf78055c4a7848d2a299ba2da05b41077358c0a6c37792"], "version": [null, "f31869f2e29acad5e44bb4304e862d11f578fb87cda645bb67ed6bb9ac629e14"], "priority": [null, "a718bf14b07669df4ef1cb783c745c3026db0a1821e0a764f737d4a5d19b16ff"], "agreement": [null, "756bbd01e7649a9a68e1dcb72c86ced13b867eec3ead62dc184473d4a2a311c5"], "reference": [null, "a77dc0a129fd8e82e3ff742a6df8f4f2838222f755c45d1948fa6bfe67eb861b"], "next_clock": [null, "a1e3b7934561bcd5a3091610755e7a1fcb6d4a761aaf46c686dba0e9047bd099"], "sent_by_id": [null, "196efa7cd476f85ee5819851a572c405a58d55e9d583973985e8c6c2225c286f"], "received_at": [null, "4673e8c2e9912494771da7289f7c8ae878a3df0f4dc944f06236efcb1db24b36"], "recorded_at": [null, "aed857ad142a21ac842f7c746c5699f7e824d132388d6718df5a4f2443868637"], "sender_kind": [null, "4dcea35fa7e7747aa37b137539fdf296816cf42f62c5bee24c604b0d1dcbb053"], "sender_name": [null, "f5d3105cd1fb533ff2405d92f32b90ad3f8eb05a7baa5464ea9adf3ae97c3651"], "sender_role": [null, "071b28fee9fa42c6c75bfa35334d8352a5ea9825c32d7d5e4ef99dd3c632f331"], "parents_told": [null, "46bd8e436046a30fe251b6c258b6c7e3b2f26ffb928e34472f79e81a2d26ee34"], "sender_email": [null, "7c92f851acc86f6db2c687aa17347ae5ad8c612de5e080f2029e5e7ac71a0437"], "level_asserted": [null, "f25d26ec02d5ef93eecaf1be48d9006331a337208777c48acd64afb9876d7bdb"], "unsafe_contact": [null, "426100b65116acaa7d5dd36f3d0323ab72af463038fc34b20b2f897a585115f2"], "immediate_danger": [null, "edff4ecc0d9345e822ac5e0391bb80b3795fa40f6db4cdf74c2b3fb9a418c648"], "sender_agency_id": [null, "06908694ef1cba2a4cd53193e3bd0a89065fe25520d2e89a680e27cccdbbde5c"], "sender_telephone": [null, "baa0757a1927bb44dc82729c54e165253819753dd1019467c52e368c9cc9d854"], "sender_agency_name": [null, "78fa83bcd2165da49081d37c749add010e88526b9159291573da480a3e0f6386"], "parents_not_told_reason": [null, "5b6b301c040b6f389c3020238375128edf27a2d1aadb5fb15690e620ff8c059b"]}', '2bb8366c8f5eaa9d8d226e751fdc2ad74d6e9becd84dc96b6876c476d91103bf', 1008);
INSERT INTO public.audit_event VALUES (217, '12e432b0af014021bf069e4fcef92147', 'changed', '2026-11-28 22:04:45.001931+00', 23, NULL, 'insert', 'children_person', '1', '', '', '', '', '{"id": [null, "7851fa6d58e5d65c22e7fbec81598a91f248091378936e34bc147844d44ef50c"], "sex": [null, "14336ccf51a96cfea711b5afccc86bdd25ffc94b8b25557c12221b8a0023305a"], "upn": [null, "3b49b49ecd48e80722117fed8f01ac849b4b39d24506b6dec0b9d9f4d1254ff0"], "born": [null, "e0573bf50963ec8258c9e78e8ccb5731f13f0b3e2a918abcac1d3154cbd60c98"], "sealed": [null, "7772fcdd2a585d0ef0ec177356f781d16c938b25eb9e943eb559ac3a86e386c6"], "address": [null, "d969feb8b1f9821571aef4a0dab0843c01e71d92f013c6485e2630a4be51578f"], "recorded": [null, "d26a9ab84ee8787fad786bf91213a29f46589e76dcdca9b0b9b9e0b11b2184f9"], "standing": [null, "48a469221bb7dc912a0e74c4113be7df935ec4b10c376cf03e4742f8f4d57540"], "ethnicity": [null, "59d4080e62cd56a3099e6245321be48ea731231208efa4ba3c3a34f5daeae620"], "given_name": [null, "97cc31c26db997ec4498c8c36ae2120b3d5c5243ebeaaae0f922b9e5d12767da"], "nhs_number": [null, "46c69e8a8f836fe8e240991fe3144e9b1b0f257b613db27c3ec0cbe076cf14b8"], "family_name": [null, "9af168b46647d93356b2c44259c85866701498abfaede3ca3b77fa7716c48eb1"], "also_known_as": [null, "d200f60388988861d1d0ee8ef09c1f05519fadae439aa50ba2f31782d90f2d64"], "council_number": [null, "2c7985fda7364e3b2724faadf984f0bb77729bf051a0a84e649ae7c5f1db7dc9"], "address_is_refuge": [null, "1ebb7ac7aaf8db230b0c55e2cd6ceec8ce19a08ffd38cf5413eda36b3e9f43a1"], "address_is_confidential": [null, "010c119dce0a41fc9047d09e30cdd8e0e63d5c3e1d069f265ec8da50439b202a"]}', 'dadcbf74ddd72a5ab765a5bc6ebd6bd894f719da79963f169d4c7892ec437add', 1008);
INSERT INTO public.audit_event VALUES (218, '8415cc1887bf46329dbc34596f5706cf', 'changed', '2026-11-28 22:04:45.00268+00', 23, NULL, 'insert', 'children_person', '2', '', '', '', '', '{"id": [null, "bbaa3cbe6c8575a362e64732f87dff7985b017feeb195a09db9ba2bd53de5a59"], "sex": [null, "2e5634941dcbae788767efbe474f95781d6d77f066174ad6fec6bbb47ec4360d"], "upn": [null, "0c4162f278bbef473279b0daef73c9523590c889bd2acf20c2f803ac4cd7896a"], "born": [null, "74b5a29ea586705654f8490dd51136fdb92943f1c4c18f3b127d2096b73b6889"], "sealed": [null, "b0f811f470a82c89eca8fa3854f4ff9e6ab5d9fcbb05db9df1166f3f3341d731"], "address": [null, "686d4f5908317745dd19b740356dd7f68b0bdc8b5c061e9ef5c03ea88d63b127"], "recorded": [null, "4bf02adfae283a1ff0131a08b1f2badebca211a912d31a848b273d01bea5994e"], "standing": [null, "d0130b5b76a7cc77b62bbd1ac2441daea72b915a6392d2cbc72f9dbc69b989ef"], "ethnicity": [null, "ef42b85beb9f98db3442a9fbadb3dfe7d2bf88586f10e0cc4a5afb6d842d07d1"], "given_name": [null, "0ec78667e48172bebc817b3f1f91962efde59913fc5b7c92fcf20308ef38f779"], "nhs_number": [null, "9acfd0c6108499329347925dfd06dd346beb781a98f81d6901d616d38d9436e3"], "family_name": [null, "083625a6ec6b3884a4837c02ba320d2af603f95d23fdaf473228e6e49e1608da"], "also_known_as": [null, "9bb9fe464b0bf341f10da325ee82b360a697adf8fe9ed31b8f8b6d82a6c22630"], "council_number": [null, "38aaa8bafbe85f498e403cc8ff3770d58fcd5d2b52c5c0416ad8efc21751fd2d"], "address_is_refuge": [null, "34169fc6d067271c934620fc581cb167ef50a5d21b574ba07abd19069451e2b7"], "address_is_confidential": [null, "beaf22ee347d8abd63fa17b8327d27f07f819bbe111990812f93dbce288a4a8a"]}', '21bc7c3ecb51548f2fef85309c8b693098e8285f2df0dce4ab45a8811ee58d9f', 1008);
INSERT INTO public.audit_event VALUES (219, '5f4d5d2c1f9c4154810840e81e92657b', 'changed', '2026-11-28 22:04:45.037404+00', 23, NULL, 'insert', 'referrals_toldof', '1', '', '', '', '', '{"id": [null, "94e53cc4fca4df9ab2e1d11435928d40d4b2b7eb043ee0936c12592bd2b9198a"], "told": [null, "0b00c384fade9cbbc959f19f1f57cfbac2bffcb6d8cb19fe55ae0076d4ca8254"], "state": [null, "a0453baf27d3fe861aa3ad1a7ef8cae718041b57cdf4dbdbacfb63fe747bb4d7"], "number": [null, "c3d9604c3ab4e6bd8ba07238a924dfbdaa1caf660191612c464c8bfdbfb37b61"], "person_id": [null, "8aa1814922032d661f206c41577e712bede8d905880ff15173be9ade57be9fd3"], "contact_id": [null, "92085d4aaec8a35ef00ab0248bed356d7ef7a70d0d976cfcfe6e9a24798a2844"]}', 'e0cc0db3d0bf31be877570a061f5a2d4f019ea1757804a2a299d9b7918c31ee3', 1008);
INSERT INTO public.audit_event VALUES (220, '78c3be4a32904a66a9b06c234dd2f28e', 'changed', '2026-11-28 22:04:45.038168+00', 23, NULL, 'insert', 'referrals_toldof', '2', '', '', '', '', '{"id": [null, "ec79de06263db3c8771c5a390f64550c7fbdf0ee0fe263f7243e28c2afa6df43"], "told": [null, "56055ea1e97a3397e7c24d3ef1b1663da15bb6d7b5b1192569c3cb02f4683324"], "state": [null, "39ef0761004d7e50327653909d617673a3d05e149bb819b821232fe4e57524f2"], "number": [null, "4bd9f303de7d90ef729e9fdf420076dd0833b76c7636de0f8ec3185a2562b490"], "person_id": [null, "c69ba775bbdebe0348c35e93666ba0cdb4cbd218b3c6525aa0c1bd678fed8479"], "contact_id": [null, "aec839f7be0cb005a9de3a5e3cc8584ef1ad64c54e462acfa2944cd4e43773f0"]}', '2a776137f9d0db8937729eec2a63c1c5c7ec761122167d79a9293b81412f4612', 1008);
INSERT INTO public.audit_event VALUES (232, 'bce11aa59d39450f99cb4af1ca8ee86b', 'changed', '2026-11-28 22:04:45.097659+00', 3, NULL, 'insert', 'referrals_event', '2', '', '', '', '', '{"at": [null, "92f4cfb80ec720d722b58929d1157973afb62afd57822dabd33c39d8f0be10d9"], "id": [null, "547a35a28d16e0b8729a43a604a9ee86fe8041baa2b62ffd83d528048f6f4c54"], "kind": [null, "d4fae66c116e23bdec9615ce8062260507739849c9ef27af0ab5be0dddd371f4"], "actor": [null, "81b40027b6e858926b50ca4b6bd3b048a01c7071d5e0dba01ef26cbd8f35e856"], "by_id": [null, "8e0fab5bfe505581fe6291f56d150f45e6199e225cf75eeac88a8b01a5918485"], "details": [null, "3bb5663b27a99e75a5b959066a2af1095d3d032601fefb2c3cd9878ef0c14b9a"], "contact_id": [null, "7108b4d8f49f1455ba133aa61f0cbb3808d74db395c1d246f1e0f0a8994d387a"], "recorded_at": [null, "ba371da91c97f0f527fc895e3d34a8d320e9ac32fab53aecca34f6f9d0ffcbb4"]}', 'bad32212612bde01a7a6f2b2838683db2ecb8fca5b391a2f43c5ccd8f32971c6', 1008);
INSERT INTO public.audit_event VALUES (233, '46506165b8bc42fcb8fdec542777d171', 'changed', '2026-11-28 22:04:45.10199+00', 3, NULL, 'update', 'referrals_contact', '1', '', '', '', '', '{"next_clock": ["c2d4adf864f5860fdcc538a05465fbb844c85304ec449fef1f6cc50b1e129f75", "e7a12ea7b8b64e71db0459acec022bb659d2a74b804e5624434cf7cf21a6ccad"], "acknowledged_at": [null, "2034bab81fe0ed56b613a0efa94d7dc7c27418cd2a09c347e1fa27442d9b32e8"]}', 'b3af566047cbc79f8e2a75257d2f84f93b9441ae2d7de3d872df6f62e890b6a9', 1008);
INSERT INTO public.audit_event VALUES (221, '8e2c897478ee4589b124a0f9569910bd', 'changed', '2026-11-28 22:04:45.040784+00', 23, NULL, 'insert', 'children_person', '3', '', '', '', '', '{"id": [null, "2609217f9c9699b36fe12af0ad1b593cd58ad2ba5f3fd2b5e11cf99207d5e201"], "sex": [null, "112bcf9d3157d57ed1fc436776d4b4aac614e050c8eefc8c6864341c40c608be"], "upn": [null, "2da14cb5878e7740c9dfe7a3805155a9fe7f78acd9a6fc2cf7d0e5c063ed481b"], "born": [null, "a93dc28699ca3e2738369325800b700e70bca335de8151237dab656d4f76099f"], "sealed": [null, "2cf022b1e72e344851a956ac3159fe7b73f00cc791fe5e48b7d0f69148fe05f7"], "address": [null, "3a9d405032cec24ba90a1ccf4091388e0768a3d86960259623aa9468eb01e750"], "recorded": [null, "d3e57d63734f66d9e340f47d5056089e4deb62cafb5ed9952b21bb37754ac3aa"], "standing": [null, "9e251cc66d3f46d8e12fd489d6d9529aebe084b08d7699bd286e8578563de21b"], "ethnicity": [null, "c48075c0de5bab2acf3c9d2fc71109376a2ca1d6d94ccd42f886b1818b8a6272"], "given_name": [null, "8c90bae779a009e91dd1c73f445e26a65d4683a4be7218ca06be3eeb86c52a4d"], "nhs_number": [null, "7d39d81dd1c1e3fc1446171c17c2d05694c13f0b0e0ffadaebefefc55742d0e6"], "family_name": [null, "7568e9edc6c9219adb2c8c856a85a84b2caafa988130672d5aa2baa4ea81920b"], "also_known_as": [null, "268d78a2be1bfb806a760b10db9c0faf300ead8131e10b8c72cd5e7ac682ac9d"], "council_number": [null, "a4aa1948637964a77623516fbd543e703776ac8642fae2887c3461c2d30b7ae4"], "address_is_refuge": [null, "7476c3d80e8b4326c166f6ef6913f3a18d5adbcdab31e09e4658a1727fcbd397"], "address_is_confidential": [null, "00011e70fb108b9778342a2925a306b0b205eb6936255b395e3d7a05e968a8f2"]}', '36f45c30e720f24d66eac2e00801bc0100ac29fd13bb69d92a5552c6abbcb10c', 1008);
INSERT INTO public.audit_event VALUES (222, '3c266072beee4c96ab35354774c7787c', 'changed', '2026-11-28 22:04:45.050089+00', 23, NULL, 'insert', 'referrals_toldofadult', '1', '', '', '', '', '{"id": [null, "78645b58e20b8dd3fc583deabd1b803578c780257e78b1fd5b2c02d08ae92c03"], "told": [null, "1d618d1b04a3b942a214103cfa9174f7a037929652b000278fbf0214dfda4950"], "number": [null, "867e6fc250a5c9245a7df13dc7e4ac177eccadeff1bcba021a8607fd5fed4cc6"], "person_id": [null, "9f1d29e2ed49b90778a61ad32f50c807c8d9f0c2eabd4ccbb237451263adbedd"], "contact_id": [null, "c65477b5401ad7ebbef46e24c91b3878405f3db6e808f054c90c5c57ca7b70cf"]}', '85ce5e7d09a312fa54747a8559afd860471af08aa4e0b36327428bec7dee1cac', 1008);
INSERT INTO public.audit_event VALUES (223, 'c02eca06cc4e42819867888b1f44bb2d', 'changed', '2026-11-28 22:04:45.053972+00', 23, NULL, 'insert', 'children_relation', '1', '', '', '', '', '{"id": [null, "da2ffcc7255d0b690635917da864d1328db7e49af5be4038b16f83737dae67e1"], "kind": [null, "5f0e268cb55d711757bb114dd93810a43757524a7b88ab5095cf505190f36f4c"], "since": [null, "9af805feb6cef69e65ea7ef6b8e2fc23b90222b8d226cbf6848e24988cf519ff"], "adult_id": [null, "443a8392450a1a59e75d7827964efd6e270fe4c73c89eeba90663742e5e145f9"], "child_id": [null, "b5b9944f35eb4669e791d76c689c3cc5781b631d730c5f6e16159280dba31ec5"], "responsibility": [null, "50e442d5e67388676c5ae8f9d44ae9b58a34e606b7f99a28947086e46294da2b"]}', 'ba86d39356a757ebc1bcf234a0ac3c212bab6be717e33e408e4c4aa03be89381', 1008);
INSERT INTO public.audit_event VALUES (224, 'f29c37c650e84568b9205b3ea5df32b2', 'changed', '2026-11-28 22:04:45.054601+00', 23, NULL, 'insert', 'children_relation', '2', '', '', '', '', '{"id": [null, "a153d4e3cf0e701c2656d101676edab689194ca5278bbeda2b00b94d5c2b7616"], "kind": [null, "101e3374eecb8ba532bcbc752fcbd9988c754da6ccc5fd00897ac2e2d0888803"], "since": [null, "979a6789eac63f8447a842fcb39458ac77911b9c45516c17bf4699a6d3979004"], "adult_id": [null, "98436d861afc125c0ab828659f8e44cd6765ca5e76d147eff8469dea1ba0395d"], "child_id": [null, "75db75d8fc9e9540ca74d82fc5e744673c395b4fc447d10621fdce1eb20a3ec7"], "responsibility": [null, "ccc0b421d91b517c8cc36e2b715f1eb7bfbee6f646c0f29236eccf810ae61be4"]}', '8d15f0292f25b40d127af5149380a18c824309d27dae725bb7a2ba9071bb34d1', 1008);
INSERT INTO public.audit_event VALUES (225, 'fcc79608227e4588a9ab6fb5792c9556', 'changed', '2026-11-28 22:04:45.059888+00', 23, NULL, 'insert', 'referrals_sharingrecord', '1', '', '', '', '', '{"id": [null, "e2d866a5989fcfc6278fefe396dcf8e1ec534167eabba8c5f0af8b7c43a3c448"], "items": [null, "a3d684e5eda25277e47139a2d8fe33ec57d23ca3c0e9623cd50c687f8b9e3caa"], "level": [null, "6bf7a7b1b023ac16e3ded6783f16c7942e38f58b00c947dc4e69f088356bff26"], "reason": [null, "e31d81179cd0cd8f7b56bceb62fb1c6224ca54e8746b0229bbaf1cd719368f6f"], "shared": [null, "960706bc16a1a6b9748853a922424f89b6d55094018966f792e0c536a981d717"], "consent": [null, "3e9e387509a9ec9c316ce18accff41326ff20c823803aa3ee83c6a3d64cad0aa"], "purpose": [null, "f331f52df5187a1ec881849a9964a82b8300b773c90456f4db8c1e7175a94657"], "withheld": [null, "6f5328119205ea2ab791aa86d3a07912f6fed1440b1defc8090b24f8127c55ba"], "article_6": [null, "902ba970d22943f623998afa14e4b41a41a05cf0a0ff044c4d7b1f07ada47978"], "article_9": [null, "787b43f6cb9409bba66097cbf763db36902e8048627c6a3d7f50eb1b834e2428"], "article_10": [null, "0bac7633ef436a7c5bd2c88f059b11e94c34ec39844079b48fb6b7b51c6191f9"], "contact_id": [null, "ba18bda8914d9f87f51ace439a9f6bc2784968255d1bed657667b848d9a82001"], "decided_at": [null, "44bd9f869daadd4415ae0f39a907ef82b5c6e05cc5584d0be0badd17453aa8a4"], "schedule_1": [null, "1be7c4f65154f3d0f132663f165f56e1078a8ac07cdd222acd465f59bd23e3f9"], "parents_told": [null, "5b141c48fc02faa49a89cf46f6041225e91e3360a8af97fdc4da195bf800942b"], "decided_by_id": [null, "b628c7b10cb595a7db679b6ee2ad139536ac59cb91c7f088fa79cc0ad241f29b"], "parents_not_told_reason": [null, "3204b609a035bea84cb95c80ed8307387f761a8db3073cc6712244967b6f6caa"]}', '7eb11fe420147644a878c7040f24a1d1026147aff0677fe54c698220617d39b1', 1008);
INSERT INTO public.audit_event VALUES (226, '3f84de6a5558453ea04c7b55e31b7831', 'changed', '2026-11-28 22:04:45.072473+00', 23, NULL, 'insert', 'referrals_event', '1', '', '', '', '', '{"at": [null, "bafef54125a904d79f90279294e40342fc87290736195ac9cf8841287e5fe8fc"], "id": [null, "a2607ed6293b04ce5839dfd8ff6c833ca16325fd76618aab3b499539027481e5"], "kind": [null, "db1b7c6731255f9674a753293c0644afc2c309190d6bb5dc50dc594344306be8"], "actor": [null, "242c69d08de26f38017bc3314e46399768d15e1dfbac1a2f76572e360838fda9"], "by_id": [null, "c0e8d668240987a87b26ac6d6de8e45101704877253b95be67c1c18f4332b00d"], "details": [null, "7f578ec946c588bf16555708e89e37d2de2c7e909a08e9ee6cc1ae26624a367f"], "contact_id": [null, "ad3670af49a38cc28c263d33fa95a807232d953203bc6b41f1085714e5f7e718"], "recorded_at": [null, "9ae4bbe932e0b2b85e5595eb12414a2e3f1eaab5d2eb75b39145c780953f39b4"]}', '9ae5713ae4c27fa43b9cc239928eed201a307a86be96aa4be9419ce19175b676', 1008);
INSERT INTO public.audit_event VALUES (227, '8488b637400347f6acdfebac7ff0c995', 'changed', '2026-11-28 22:04:45.076434+00', 23, NULL, 'update', 'referrals_contact', '1', '', '', '', '', '{"state": ["97edb50871fd63ff6167f8574de89974ff20deff9d7fa102c37994d53541cc9a", "ba4a8978cebd59d3642e0ca1147df035638ee98b7c302311e743dd022fc3d156"], "next_due": [null, "2a0768523c02affe44574d3dc64a495928b808957b50f6043a0ed95aa6d38193"], "next_clock": ["a1e3b7934561bcd5a3091610755e7a1fcb6d4a761aaf46c686dba0e9047bd099", "c2d4adf864f5860fdcc538a05465fbb844c85304ec449fef1f6cc50b1e129f75"]}', '9eb2d361016f2230c38707b1b039cdb9350463945b6dd48e63c8b5418cff12db', 1008);
INSERT INTO public.audit_event VALUES (228, '0e20974098d24090be92bf7ffff3fb07', 'changed', '2026-11-28 22:04:45.078221+00', 23, NULL, 'update', 'referrals_toldof', '1', '', '', '', '', '{"state": ["a0453baf27d3fe861aa3ad1a7ef8cae718041b57cdf4dbdbacfb63fe747bb4d7", "e8051f8304fdf6a0ebc173246c7991e5bb30c0f6dd27a6bcbad6c7753f1afcbf"]}', '3ab2a4fe551b11479a59866e42491d3b185bd68a2f4cc074fed51f98408f141a', 1008);
INSERT INTO public.audit_event VALUES (229, '4c4811ae654f44f394f568d97440cce0', 'changed', '2026-11-28 22:04:45.079728+00', 23, NULL, 'update', 'referrals_toldof', '2', '', '', '', '', '{"state": ["39ef0761004d7e50327653909d617673a3d05e149bb819b821232fe4e57524f2", "e588aa7d7575a9ab8c4665ff824da36146438ded2f8517c02c10ed7b3bc2e28d"]}', '5abb9b9790381a9856a262f7b86a9e39c800fbec63408960fe8a40e05ee4aec5', 1008);
INSERT INTO public.audit_event VALUES (230, 'd7c82e18199949ef97c902cb553ce299', 'done', '2026-11-28 22:04:45.080055+00', 23, 8, 'contact.received', 'referrals_contact', '1', 'Received a contact', '', '', '', '', 'b70cd7a796460bd6eb565a3315715da2ea7608ec7eb405399a881797c2a0ca65', 1008);
INSERT INTO public.audit_event VALUES (236, 'b8e38d916b8f4b4dba3b18e39d537dcc', 'changed', '2026-11-28 22:04:45.120266+00', 3, NULL, 'insert', 'referrals_event', '3', '', '', '', '', '{"at": [null, "df28823831d1f6ca04f19cc1e94d9edff37825d64be620986e78315430b5637f"], "id": [null, "65809d05c2f755b3c037ff108fd55d0418bb8f243c78249406af7dd22465297e"], "kind": [null, "5ce74ec04efcc0c9601697a2fa7a8d3606d6918db3c917f4e657af07c63391d6"], "actor": [null, "2929515fbec8a16e922a5ddb5fdd1dcbe1b0920f61955833956793d6dca9e215"], "by_id": [null, "73b813fb633ece54d891ab50bb8ab5a05c60a4dc2fadb9f4eec14e0e3457d9fa"], "details": [null, "36bdecc36ea58054cba3cb9fb13a9ba34633661c4a16a24479a8c585b398781b"], "contact_id": [null, "d6a7686e5d407f4e35f031195c9fbdc48866b01f4c476ae4be0b2e049aa685f6"], "recorded_at": [null, "564d05ae0489ccf0129a2a7a0b9471a996a9d52f8a0da20afedb8b6d206938a5"]}', 'e3c0cfaac4c2dbdc9804ef3270b41b2f3a1ebd211e6856e2b3fd28d5671df96c', 1008);
INSERT INTO public.audit_event VALUES (237, '1c63a95cdaf14c0aa0e7d9c8e83b7a3c', 'changed', '2026-11-28 22:04:45.124464+00', 3, NULL, 'update', 'referrals_contact', '1', '', '', '', '', '{"state": ["ba4a8978cebd59d3642e0ca1147df035638ee98b7c302311e743dd022fc3d156", "6da23f11bbe177ca806a84251a0a13a4023fef002e3a55d7b5408973182336bd"]}', '79066e09a13f07c384ecedce92836aa0f9980f3f66a87f30a8a5add82f1ce53c', 1008);
INSERT INTO public.audit_event VALUES (238, 'de9294200e4e4c9fa10c333769e2cbf0', 'changed', '2026-11-28 22:04:45.126284+00', 3, NULL, 'update', 'referrals_toldof', '1', '', '', '', '', '{"state": ["e8051f8304fdf6a0ebc173246c7991e5bb30c0f6dd27a6bcbad6c7753f1afcbf", "a9cb2c7ae9a0bc47b6909275c9d3d259131d5302654fe8faedc929b607e88786"]}', '278fe7a96dc4fc46e0c8e57baa340d92bdbf39d3ece9a4d06c1e728f73151ea5', 1008);
INSERT INTO public.audit_event VALUES (239, 'a1b1220ece674258a3da5c33aba2dab5', 'changed', '2026-11-28 22:04:45.128111+00', 3, NULL, 'update', 'referrals_toldof', '2', '', '', '', '', '{"state": ["e588aa7d7575a9ab8c4665ff824da36146438ded2f8517c02c10ed7b3bc2e28d", "f59a7ce18a9a98f25526eab2883c41380c85b7feca7968c7a6fd6ab2dec77eb1"]}', '8be611c69d4b88c63d3a3164e0876641dd3610565f8d465f4ba7c9973fea2ab4', 1008);
INSERT INTO public.audit_event VALUES (240, 'eeb418f92c924ac8afbfdf832e72c9d3', 'done', '2026-11-28 22:04:45.12858+00', 3, 3, 'contact.screened', 'referrals_contact', '1', 'Began screening a contact', '', '', '', '', 'dffb8911351fb7127e8213919812bdb3d47f051946e220b79d2cce262f17f419', 1008);
INSERT INTO public.audit_event VALUES (241, 'd6efd8c6bde747e990b4ec214e50e4f5', 'changed', '2026-11-28 22:04:45.134695+00', 4, NULL, 'update', 'referrals_contact', '1', '', '', '', '', '{"version": ["1e71516137091fcea7b085373984eeb5d70ada43c8e11e039cdfdaf4165f904e", "1c266cb0055f64cb1dbc36f62558165dec97236495122b5469170a878a831eb3"]}', 'd73f2a5771d7655a353af0b823d3f0dad30a400f3540eddaebf3ccba223fb28c', 1008);
INSERT INTO public.audit_event VALUES (242, '62524cbcb44f4f669405d0f185172716', 'changed', '2026-11-28 22:04:45.14744+00', 4, NULL, 'insert', 'referrals_event', '4', '', '', '', '', '{"at": [null, "3c688abb5897a9790761408735358aa09fce58aff60fb0d09390aeabc939e240"], "id": [null, "4b118191d587dcb6a3ecf4b8e8caf750e71781eeff33d1b38499fcc7f1cd07ac"], "kind": [null, "429d80db0a57321c56b69a3576383c9f07bbf7f4fee2a47f073f753312beafb4"], "actor": [null, "7feef3694d2c737064f1c6c568c8447eff78bd230fd76ccffca140040cac6795"], "by_id": [null, "a07f0dc7ca35e1266c6a8f17a6cffeadfe8dc30ed64feb6e7ad4a07ece41d77c"], "details": [null, "2d553ffa358476152e5b967a5c22c4b7e8e9e1ea86a5eee039453ff96f23789c"], "contact_id": [null, "1353f4798c587627bb754329af28c71705fe76a8b15255cb730bfbaf9d060e62"], "recorded_at": [null, "6efe907448346636f090d5a3386033c835bd66b101ac53035ee1efeeb0b31081"]}', '566f42003f0175697a4dbbba3ce81554299853a520ec476904de8e197aeff80a', 1008);
INSERT INTO public.audit_event VALUES (243, '798f4b1b08964c6da3a64913f8017060', 'changed', '2026-11-28 22:04:45.149655+00', 4, NULL, 'update', 'referrals_contact', '1', '', '', '', '', '{"priority": ["a718bf14b07669df4ef1cb783c745c3026db0a1821e0a764f737d4a5d19b16ff", "68ec33a71ea340a2211e747588cf54ee0d71fe25902697ca88000ad02cf3bb6f"]}', 'e55998241a0dc0ef3375d8ea763295c6448142067165f25ff2f8d860ac55d18d', 1008);
INSERT INTO public.audit_event VALUES (244, '8a8bdf987c6645c3bb1356554d6d3c1a', 'done', '2026-11-28 22:04:45.152684+00', 4, 3, 'contact.priority_set', 'referrals_contact', '1', 'Set the priority of a contact', '', '', '', '', '0791cec8de40979ff4606a7f5807f058e159bb8231e53bd03a7c12c9a6a1eb0c', 1008);
INSERT INTO public.audit_event VALUES (245, '0d008068881f486599723f517c139abd', 'changed', '2026-11-28 22:04:45.156097+00', 3, NULL, 'update', 'referrals_contact', '1', '', '', '', '', '{"version": ["1c266cb0055f64cb1dbc36f62558165dec97236495122b5469170a878a831eb3", "28c7d26b5ab25853ae4f73c891facefb663b09f4a5dec48c0eb6564685ac7081"]}', '07b40c82c45fb8e5cc6f6e4d18058cd241c18fb4d13eaa2640a88e3428cb4a23', 1008);
INSERT INTO public.audit_event VALUES (246, 'c90bfb63123e405d84639dd841e90f01', 'changed', '2026-11-28 22:04:45.175608+00', 3, NULL, 'insert', 'referrals_event', '5', '', '', '', '', '{"at": [null, "03e88bbfedaed78d1c26e1065a624002a96ae341fd6e759b1f68ad19d811fc3b"], "id": [null, "4284ba046de67c9c6fb7d6bac0b427bb0e7f4ef5f0a6782eb2d35f0e506c9764"], "kind": [null, "4cedef35a5f527cef0782e8ea787e5990562deec26f393b57ccea04329a655dc"], "actor": [null, "9d28e5f17c1374a3a419991ee3035b87cac193e9405a4ad028d714dfc05d69dc"], "by_id": [null, "da6e1f1da6033f7750d5db9f1ef4585e1b9d0f3ddb8c312fd8da8f66ac087b45"], "details": [null, "814e69913b9e4fd16663c36aca073dc5a9e9a3d384337f3acb3fba7d3c59fb0d"], "contact_id": [null, "1d5f910cc1084dab2917e9108992e2e608220576976e603c3cb51d375546139e"], "recorded_at": [null, "4d04df9c3a688cdc365287a1ff35113f1f768681a8e6ef0741cce2ac4e21cbb1"]}', 'dbdcaf80914fa471abc3ab93da3e087636fd15dad568fcba336a82fe10be366d', 1008);
INSERT INTO public.audit_event VALUES (247, 'e1cb9cd797a34ed39d09caa23bdbe9a4', 'changed', '2026-11-28 22:04:45.178308+00', 3, NULL, 'insert', 'referrals_sharingrecord', '2', '', '', '', '', '{"id": [null, "2f6a301a036fab80b4503c1276aa366d0067fb3b29730b54d9707bcc5dc79930"], "items": [null, "88110ea3dcfad506c59777c3f79aacc7eb953215f75067c0711f20597a4d77dc"], "level": [null, "3ac12c914331899bd596de75c26cc6422b7da82a24db8c53e25bb4cb418e42d6"], "reason": [null, "7fbb16a9cc7f983c310bf121a3fffd7fa43f60afde510e52f2918d8847c54eff"], "shared": [null, "06b4105c6d78a0fb7a686c709312c3cd87bdc8bc8a56832ba039849579d57bb8"], "consent": [null, "5004386f408ad261a42857c9e46a09fc15c739b6c597179bb9cdfff26cb9d356"], "purpose": [null, "a16db3a62c0ab3b2b53124228dc58fb0767b92f6cd2a9c9a9248986323c8c746"], "withheld": [null, "2071e3fe8071fc4253ce751787822abd4e5baf93a3d7d2beddc164d68bfc0a21"], "article_6": [null, "895def645713d310d55f30eec5308095a300f1bedc97b544eee5e8afc75a2637"], "article_9": [null, "7aa05227a0be342a9eccbd50c95f5ddfea035e3d2f93e9e69b417d68d3a42b56"], "article_10": [null, "7faa8068e2b5ae4e6c4fb794f4ee2b78b6f3484e2c5cfe36e5a8a170ceb008a2"], "contact_id": [null, "d94b24ae4c2e360128eef3bd7d7e3e39173cbe4e292d03d41c52c34673a56489"], "decided_at": [null, "df8b4dcdc5bed5d7ba81adad815c6abe4f4c4e0c4d5e3198db3250ebe49e2432"], "schedule_1": [null, "445c3d413ef28f48dd2ba5c8257e10fd9f578917541c74f3a42ee30972ec79fa"], "parents_told": [null, "bfbb69d3937131c197690bb1dcb0c6b31e6a20f637b32cacd15815760dc1e9b1"], "decided_by_id": [null, "bbbbe54dd744b0bc2ef14c9448dabef4c70c41c8f6556ecf39994c791ab184c5"], "parents_not_told_reason": [null, "fe40eb43a6ace833ee6ceeac1a81c2247df2afbdf8fb9c367955db2070044712"]}', '8a581721846a5e2536d86f88437bc3d49147d46383a40c1097c9892f30a5f734', 1008);
INSERT INTO public.audit_event VALUES (248, '2656bedea2214d8589af044e7d08d5d4', 'changed', '2026-11-28 22:04:45.18467+00', 3, NULL, 'insert', 'referrals_sharingrecord_recipients', '1', '', '', '', '', '{"id": [null, "b13feb5146786fcc7f1593f3cad3fdcd2f76d322d00c38f70c96f81428781ab4"], "agency_id": [null, "f99597bcccea219be608e22ceafe7687075f238a8b9579c93b632f48193437c9"], "sharingrecord_id": [null, "29ca2c9624507266106f9c9a8b3ae60455a2041935641dea02a1e7014dfc4cc8"]}', '8b6f5619b5fe009144108eacfd16fd7ab19dc636140181f6868499d6c7dc87f8', 1008);
INSERT INTO public.audit_event VALUES (249, '3899a2b355814b089b0d5c06fe74b3b0', 'changed', '2026-11-28 22:04:45.185401+00', 3, NULL, 'insert', 'referrals_sharingrecord_recipients', '2', '', '', '', '', '{"id": [null, "17af693c07b0c646d522d80fde63d8914eb4de65b67e2192071ce95407137e7e"], "agency_id": [null, "34ca28349b43977eb9f826da272a99e894fa28852ca9edbcfacef227b5d9397f"], "sharingrecord_id": [null, "1f0889ca8929530747dbdf50ff170a5043b63e14e7f7b688ec510307423ac41d"]}', '2c441b9319674615d0d3c4d4323323afe1f1bb7ffe1ef5d83a6ea883c60f635b', 1008);
INSERT INTO public.audit_event VALUES (252, '724d78019e334b079a590121873c92f5', 'changed', '2026-11-28 22:04:45.197779+00', 3, NULL, 'insert', 'referrals_informationrequest', '1', '', '', '', '', '{"id": [null, "e758fa28e35858c0fab1dfb73a6ac36bc4cf6d63da1bbbe7d1c367eb7d730da6"], "due": [null, "5e73b46c471684af81aeafb1a12a6660eb92e492f34bb11c6a08d6a794c6e611"], "asked_at": [null, "a68487e0c53c9214bf5f2a2220bf9791cf4b3f5555c371538c670c6aeade5bc0"], "priority": [null, "22724004f5a2fe461061b10a8bb77bd51ffe0a1917b86a56e132cbc2e3557f29"], "question": [null, "8726c8966bd0d06206e7acde5ff13900ee7374ea67b8f8ebdfa6e44e26760c1f"], "agency_id": [null, "ada011198c9ed2244ceff55dbf2156bd0748c19f4f0838fdefea9c4169db4299"], "told_them": [null, "72802d1c942a9e40f7575c49e08046324a0743350f3a364e1046af706550517f"], "contact_id": [null, "a99d72dc61b9b899e07db7b0078b92b157d85e6d8bc84688f25e57d9f41a838a"], "sharing_id": [null, "324261cd6b7b90f10082e31149fca49dbb782328507196c9c2a1d96d479c95a7"], "asked_by_id": [null, "1c6b1b3ed9e36fbc822262e0a89bee7e65f644d23846ce7a0540ab2a5141a630"]}', 'f97860daa4ad6e15ba621bfc3909fdc7e8c1555faf7562e6e336177bc9f6f5b9', 1008);
INSERT INTO public.audit_event VALUES (253, 'bcdab1c21b534bc8abfe359c4f9b2b9b', 'changed', '2026-11-28 22:04:45.198673+00', 3, NULL, 'insert', 'referrals_informationrequest', '2', '', '', '', '', '{"id": [null, "27bc775c5879b556c17fd90c2469a0e063317945e88dae0e9c8103e8cbab3c7e"], "due": [null, "58b1e2f80345c5c5409fcc8670f1faaea10cdd9cba3c6993ec137b946739f897"], "asked_at": [null, "6353b44c4400ee806235017fe6b358a8df7d23667b2a6ab91c709786a0472047"], "priority": [null, "789aa86beec4d316d45265f99c36cdc96aee08e48d72ca721b3f6b8a83a110ee"], "question": [null, "43738fa11644e51c4036f1d038fdcad5a03febc57c34ec9749653f68895f1c0f"], "agency_id": [null, "4aeeb2f4586dd98618d40a6133d91f657fec87f665b83ffebcd19d88b1f1372a"], "told_them": [null, "95ef034da7aa62955ee2b27d3bc03f06527b8dbb580b1e28b569495fc6ae0fcd"], "contact_id": [null, "fbe387b91d3984a9d024d84ceef1c422c7d8e3ff19b431d97ad023ecf8ef02db"], "sharing_id": [null, "10c254df5c8886ae90ebeadd5aca447c914f6b49833f1a0253a9d5da0cb161fe"], "asked_by_id": [null, "6e41f20c765bee417607ee1f9526149fd41d3e67598c2ccd5410b4481e819d20"]}', '0657db220cc03a75b270d62289c5379a13a5aaca0b73918f8195dfe102b2a80d', 1008);
INSERT INTO public.audit_event VALUES (254, '799333cedeeb46ccad99e5b4a999716a', 'changed', '2026-11-28 22:04:45.199514+00', 3, NULL, 'insert', 'referrals_informationrequest', '3', '', '', '', '', '{"id": [null, "289fba68f4667b95cd4c2b084d26563d895a8ca6f83af9873e79ad8cdd4deeb9"], "due": [null, "1b65eff0150520203de6e0f7bbcbe102e652f724c00934fbf28ad26c5be4cf8b"], "asked_at": [null, "d685b13d7f102d238c387e7656f044303a048d6b3cd7b311af54a5f24f7afa81"], "priority": [null, "5daf3c1135edfb52351103ce386466b0a807c25441d34ac2b330861982ee8d1c"], "question": [null, "a0681e1309726c1ed406b311e0fb59385b28d29b08fa0512d6284a53f2bfc8d3"], "agency_id": [null, "904d5318a2511e58741e67824ea6a6c3977e27f236bccfaf8dfc88bab9518db0"], "told_them": [null, "25bbf5b4b2258fc52a0b5e5f7f8e23905145fe389ef7839c272d939873f56c3e"], "contact_id": [null, "8afa3396276b83ace78701701b78f23dca00688b97c863581181761dd4b18e44"], "sharing_id": [null, "4af15f15606b98cc53c3a5c0cf6c46e7039fbae46fe7ad43a85e640e3de3f4ac"], "asked_by_id": [null, "cf0c6c46bd4a1a8a878573472aaa3d4f8c911448aae990d5ec3d949fd6ad9aea"]}', '1ccd73744f276d794d8d1bcef81a80099ac33cc12702c5d172aa17321bd46fde', 1008);
INSERT INTO public.audit_event VALUES (255, '0a0956946c354e559fea433765cced60', 'changed', '2026-11-28 22:04:45.200142+00', 3, NULL, 'insert', 'referrals_informationrequest', '4', '', '', '', '', '{"id": [null, "09f2dc1cecfe76bc2f6a3fc3c461cc3150eefd8926fbcedd3e3c964b45a8e8a0"], "due": [null, "bd06f3efc7c02dadeae178fb4fc675fbf22dc48fc46593a220e3caaeac7299b1"], "asked_at": [null, "098c728e20a543f184bcf11bf1037745649723f5494e3d90b4d0b694031a4a75"], "priority": [null, "11b687441fe7971119a5afef8563ab5fdcfb5726cd7c6ba01f7919172bd310db"], "question": [null, "30cc783cde6f6ce6b587d84be09758773ea36e0314907ae2e5f102eddd31de63"], "agency_id": [null, "f708bcce280695867141fe0245e6c72d2d9564caf1bd84458220081fc491ff35"], "told_them": [null, "46ea93293e3e84afdc598bd8f55496629814a0571047260f528e8b269fb9f535"], "contact_id": [null, "80fe36cecb194318956de3b2cd35d127633b6e52b7c79646a15660b24450ab18"], "sharing_id": [null, "ca53e74bdd2a9ecb93b7634ba16fda4031219f6172a06ea97074755be359b48a"], "asked_by_id": [null, "bd00b974d635f928198849e8503bbf1d5f8e917de6f53e829cbf6a359836b9ee"]}', 'cdfa29f7afddd7daf251ee6cab14f619aec8e1bbae952cb26d73f801a7478bb5', 1008);
INSERT INTO public.audit_event VALUES (256, '112ccc7681ed4f2590f7b7291fe8cf32', 'changed', '2026-11-28 22:04:48.137214+00', 3, NULL, 'insert', 'outbox_mail', '1', '', '', '', '', '{"id": [null, "c1f6fc039a65771560deeadb70c444dea289484e6bff18ddffe5f64466845fdb"], "to": [null, "f64e3625d6a1003988b113a5db6e5c896fd41bafb67bb2c9735e0dfeb5c51dab"], "key": [null, "4ec9dd1e3aed66c00f5b79dd51e908c01328adbf1a4452254d42ab4ec6f57fed"], "link": [null, "c878ed3623c11a592a86b9384f89a50b533d0652f188622a6f1466e3f0659b9f"], "queued": [null, "71fa2a789505bd0d6df147e71da297878b365d8c7e1345981eeac8e88a56a779"], "template": [null, "f272b5b81df1cbeed45d287e88084f20137bc9411d0166fd7256d91371ba66a4"], "reference": [null, "296a18b8691ed7cd38b21a64b27bcd8644447dc6b67ac5de6de9656e7493c00f"]}', '7585c906ba77790c870a2c3af703e45f0f6dc695a0be917f2098a5c2fecf8318', 1008);
INSERT INTO public.audit_event VALUES (257, '1c766fa8932e411e84c62289709cd2fe', 'changed', '2026-11-28 22:04:48.142368+00', 3, NULL, 'insert', 'outbox_message', '1', '', '', '', '', '{"id": [null, "c60253aa33b6f7a71010d8f8da09e7067aa2bcd89c53e58f072656b0a642122f"], "due": [null, "fe3b69b12337f54e0a9634fc855a4152365252536e46ff823ee99f4a54dff43d"], "key": [null, "ca92e183856ce68dda41ccb3044f451d41f640d8ca1c87b8cafd4ea9aeee3c6d"], "put": [null, "0ae362bf9f5ad9fea4618f1640c18c6993a4e85d1b4309fc013f8029ed4119bc"], "kind": [null, "ce83bd39705f80ba833bb7b245a394755ce0c3f1a05b97c28cd15a3069d68fec"], "fault": [null, "e0ca6e0c3f595cb01b9ccea206c10e88941d91fbd9ba30a220182ac64e84fc3f"], "payload": [null, "d027680a6ede2b72b0dc13a009223b1ec76a643fb1188992d2be7b6ce1ac6166"], "attempts": [null, "bb6b0193638b9215e070502dedf830291e2d2799e94f6d69d74d190a20246aa5"]}', '8fcf098938f46e12bf89436b5555e77e0c6cd493ef65f54bb9decd8e0890a5a6', 1008);
INSERT INTO public.audit_event VALUES (258, '9892526605f849c7919cfe9e558ecc69', 'changed', '2026-11-28 22:04:48.159695+00', 3, NULL, 'update', 'referrals_contact', '1', '', '', '', '', '{"state": ["6da23f11bbe177ca806a84251a0a13a4023fef002e3a55d7b5408973182336bd", "3ae17f3cbbed2fe14101f9529ab1cc808cb6fb26cf4507a207f8671ad0e4081d"]}', 'b8cdef69e432c871fde1dbe0fe1614b01644828ad6986ff291092be83fe7d2dc', 1008);
INSERT INTO public.audit_event VALUES (259, '1332fef003b44882b4be278e4098b4a6', 'changed', '2026-11-28 22:04:48.161164+00', 3, NULL, 'update', 'referrals_toldof', '1', '', '', '', '', '{"state": ["a9cb2c7ae9a0bc47b6909275c9d3d259131d5302654fe8faedc929b607e88786", "760945749c7e549010479f63f6ea82c608b328834464c25d30f4d6c89ebaccd1"]}', '78e138182699d2c9e890619f0f3804d0f6ba3239ccd60a3b55582442d9c42111', 1008);
INSERT INTO public.audit_event VALUES (260, '163a2821de1448a69e890ba65cc6b3da', 'changed', '2026-11-28 22:04:48.16226+00', 3, NULL, 'update', 'referrals_toldof', '2', '', '', '', '', '{"state": ["f59a7ce18a9a98f25526eab2883c41380c85b7feca7968c7a6fd6ab2dec77eb1", "73c4edae1ca1d6c28e24356a0951ccffe79f7e19d46cb3ec7c84ce52ce9a878c"]}', '6a725a00d916f04bf135a25fc61520118a416653e4c8ee8e047bd20f308c0e84', 1008);
INSERT INTO public.audit_event VALUES (261, '248420971baa45fabaa9d83de88e9d10', 'done', '2026-11-28 22:04:48.162579+00', 3, 3, 'contact.checks_asked', 'referrals_contact', '1', 'Asked partners about a contact', '', '', '', '', '695fe940deaa5729f9a091c005da802398f6e0e01037bf87e249813a17a7552a', 1008);
INSERT INTO public.audit_event VALUES (262, 'adf37914e1934cea81c775f1e51d00b7', 'changed', '2026-11-28 22:04:48.195203+00', 3, NULL, 'update', 'referrals_contact', '1', '', '', '', '', '{"version": ["28c7d26b5ab25853ae4f73c891facefb663b09f4a5dec48c0eb6564685ac7081", "4629af47d425af6729133d0f4bb8d915b6848d7270c44346b63edf3ad554e891"]}', '764b4a79547fe20d0705fc870c62ac0cc269bfadad592c56118fa28547f5d16d', 1008);
INSERT INTO public.audit_event VALUES (436, '824a40b94bb044b0bfb0af02d5d1b638', 'done', '2026-11-28 22:04:49.360109+00', 6, 2, 'contact.moved', 'referrals_contact', '2', 'Recorded a step in a case', 'end_section_47_unsubstantiated', '', '', '', 'f8ebadc9f14bf1af6bd517092cb15dc547dc8a27611672c46481bf63cbb4e0be', 1008);
INSERT INTO public.audit_event VALUES (263, 'c55c826840f84fcb8bd849b889d34e65', 'changed', '2026-11-28 22:04:48.207317+00', 3, NULL, 'insert', 'referrals_answer', '1', '', '', '', '', '{"at": [null, "5176aa69c6db5aa5b943478a32a21b05f2793a1193acc4b8a8692a1b9fbb8dd5"], "id": [null, "409cb549456f9b5b1deff2dfd799a20de6044cf1147d1943bc84b6b250ff97c7"], "kind": [null, "40437ae3a5b60429e0a2002ff21bafc4e5b469611e0b9f92c9a795d560622a91"], "by_id": [null, "fc8aa88a9d5663dd1fd9cc33680fa3effb3b2fe316c09891cb33ab6c634ac997"], "words": [null, "9982e78ea976db6b3e8d1f735ef8878653e283aac02c82ece15203112cc7fb83"], "refusal": [null, "e4733384033589695d55c6bb6981402dc5c70a0645cba1ac040800e5bd4aebdd"], "request_id": [null, "9a4ae3140511ffad221e122f5bb2abd61b6a73c01b0cbc0309e8031fd7bddc7b"]}', 'f1a994b4609479cbd346a5796d659b1d129eec70a6a22343939c8299fe55f6a2', 1008);
INSERT INTO public.audit_event VALUES (264, '0c9c01e2a1a14eff9cbd23119d583152', 'changed', '2026-11-28 22:04:48.212269+00', 3, NULL, 'insert', 'referrals_event', '6', '', '', '', '', '{"at": [null, "a99e2aae81f707fdee23f690e58336b35bb4221b7c4a343cbdaab1208ef9d903"], "id": [null, "c3077d45b655500c8d67c421f7dbb0435d80cc739ec0e869769f6ad64ae21fa6"], "kind": [null, "4296b458d4c8c1099f79b64cc8246d01614592cf8243e733d742fb4c0ebdc08d"], "actor": [null, "89c9263bc39f989a91bdc129b33ed56ed7cb44299297ef1668cf58eb945fb360"], "by_id": [null, "3ca33f98ccdc2be0c72ea220c4f785bb14796447be880638ebf4434bdda70ff7"], "details": [null, "7f8f7145805a9759b4fd968be1cf0cf08110aa7d79b9a1372b996254bfcc5492"], "contact_id": [null, "f4ab2dea0b0d558ba2904b724cc1d542e1c2a59eb68647fbe4574c85a48bf04f"], "recorded_at": [null, "c68b89ae63049defa07b8079265c5c5864681420249c43f8027cde9cb499ee56"]}', '0b584c1d6986b8001580b73ad9e99e384224dcaf7a77c5769220fb49e7845ce5', 1008);
INSERT INTO public.audit_event VALUES (265, '9064d7f70daf45ef86af6ca863476de1', 'changed', '2026-11-28 22:04:48.214954+00', 3, NULL, 'update', 'referrals_contact', '1', '', '', '', '', '{"unread_since": [null, "0ded6db433e6ba9d67cb71d9ab345e9eb8e927477aa59e86a0076b65dc3ff2a0"]}', 'd95f4a9ea2fe5647cc1de1daabc96b6af22e6ccd6a0c8497d212ffce47452508', 1008);
INSERT INTO public.audit_event VALUES (266, '771c6b1e5af2481aaf2f0f0778341e58', 'done', '2026-11-28 22:04:48.218347+00', 3, 3, 'contact.check_answered', 'referrals_informationrequest', '1', 'Answered a request for information', '', '', '', '', '1698341865d73e3374d6dfee10d412e3bfac3548fa3b1addd38f809061db7d73', 1008);
INSERT INTO public.audit_event VALUES (267, 'e9789b5419554033a99642de6bffcdcf', 'changed', '2026-11-28 22:04:48.233161+00', 3, NULL, 'update', 'referrals_contact', '1', '', '', '', '', '{"version": ["4629af47d425af6729133d0f4bb8d915b6848d7270c44346b63edf3ad554e891", "ae1630fd00af614b48040a479c4fa2b96a4ef5fdf4aeb84f8ab322eaddee9658"]}', '2a566cca161dabf07766203a3a16b0956c9ad785753fc7f6f0cf40ba6bbc2a28', 1008);
INSERT INTO public.audit_event VALUES (268, 'b410b52fc87b49b1b807f76c18b8a65c', 'changed', '2026-11-28 22:04:48.244441+00', 3, NULL, 'insert', 'referrals_answer', '2', '', '', '', '', '{"at": [null, "524b27469d1b0be5a6a9344c343fa5df3a4e9281e859581d05b5daf3ffce41bf"], "id": [null, "63fbe1b442d2b3eb40367a4133f3c22f675fd9ddf2a89053b86e5995dfd338bf"], "kind": [null, "a0199d831af40ea9dc028b6e7009cb55c06da609931db01131f74db3f3bdb093"], "by_id": [null, "f4121136eddb572c3b1aeb1e3a0ff9b2d6bd85fcf691f2e7803fb002d869a111"], "words": [null, "61e06d183d13e09f7d76bc0b3081ce40d6b4ba7f9fedad89729fadb2c012bd1d"], "refusal": [null, "721e10fe91d761a2480e3a149423cdbb63980ecd89cfc1aad25871e8bfa69582"], "request_id": [null, "d052f868d0e18950d782b15b7cf64db71bb5aa6064a4760b78996fce984409d1"]}', '93e4d6c9096ef852127c4bd16b6425aa57c22844163b3b64111678f7fe30f98e', 1008);
INSERT INTO public.audit_event VALUES (269, '66714f66603d4dd798228ebc20e7bfaa', 'changed', '2026-11-28 22:04:48.248821+00', 3, NULL, 'insert', 'referrals_event', '7', '', '', '', '', '{"at": [null, "7053eb84a97b6136e90191dd8c9ff577780f941608c05fbb313c26663b9ecc15"], "id": [null, "8525d2d814f3753e02e2b27e68e849c124e518d02956997e056dd0fc34c4cbab"], "kind": [null, "31a7aa587205b03b890c95da4e3b5624745100f3b696f44d1b08075bb93d8bf7"], "actor": [null, "75ab48ad59403a781fd3383bf8ca0ab782afa8079dd9a7de814368693fb89ef4"], "by_id": [null, "db77d31fddf23d7aa458881e3c67f5afdb71daefce156ac968391af0005fabf1"], "details": [null, "b2b4476081b687ac3f164f8abd3298b3aaa702a2d2900b13ee29c4574472308a"], "contact_id": [null, "a49696eebd111078e6d9849b38e47ad960380edc02a104cd8701e4b902923921"], "recorded_at": [null, "4ddaa7718fdbdcb43ffc8d00fa4f0958048a919b86df2d4ffbfcea10fc5ffe40"]}', 'bb011668438b186172c656d7909399d04bcea9541ffed30524df770bf474268c', 1008);
INSERT INTO public.audit_event VALUES (270, '334561364f2a4a93b07b9deb423d6375', 'done', '2026-11-28 22:04:48.253397+00', 3, 3, 'contact.check_answered', 'referrals_informationrequest', '3', 'Answered a request for information', '', '', '', '', '31b6fe76521d2dfc5665293146a058407e3265b708ba7a87b0825cbcba6b3668', 1008);
INSERT INTO public.audit_event VALUES (271, '6b73a99a518f40e08b15d7fed8533bbd', 'changed', '2026-11-28 22:04:48.256983+00', 4, NULL, 'update', 'referrals_contact', '1', '', '', '', '', '{"version": ["ae1630fd00af614b48040a479c4fa2b96a4ef5fdf4aeb84f8ab322eaddee9658", "15d8e65b56b13e7de49ab460957179970db005ea1f91abece60fa9f3173cb1ff"]}', 'a603107c7209b34f5cd4d79a5c7341148f3b7255252ac3dac231ddb41cfb403d', 1008);
INSERT INTO public.audit_event VALUES (272, '2cc990b9de7e4d0384fe44750d3c9c8b', 'changed', '2026-11-28 22:04:48.273133+00', 4, NULL, 'insert', 'referrals_event', '8', '', '', '', '', '{"at": [null, "dcb001f20816170f7412d3cfa000dfa0e6403694896c6a1b71941f3d878fb23e"], "id": [null, "39db088af060c78a963d660d0e105448d61f4bcda7bc0f26337a2d622f3fb7a5"], "kind": [null, "3242d2cc6e618c51eadf6d1fd40db990f96a57c244c6862c99040bce364bdd6e"], "actor": [null, "49b2e82088bc14b18537b9bd1bc147daa9f96496f1011bd829cd87b7807b9da1"], "by_id": [null, "c236e033fbd011a1e2d4c004f3e40927ed23e807fd68913abff0b8247271f3bd"], "details": [null, "42947b87ac360dfa1d95a62d336821acd5d5567b9ba4d834468d0e662b93c99e"], "child_id": [null, "87887f286c46e7ff4ebff5a158f46bf4b66d3d89bb17be6342af22f49fd0c447"], "contact_id": [null, "3c7fe4622906e45d01cf50f45222ab36424bd9dd7d52b4ab865a29c470fb9838"], "recorded_at": [null, "e5df9d6187a8396f136886ffb752b56ecb2d77c3f43623cad7080e1269c5a0d4"]}', 'a1c75c22bf1d995ed2fb94def390dd611d3f3345aa1abb448e72ec569fd72408', 1008);
INSERT INTO public.audit_event VALUES (273, 'daabb591955640b99a66abe5b3fc4e01', 'changed', '2026-11-28 22:04:48.279672+00', 4, NULL, 'insert', 'referrals_decision', '1', '', '', '', '', '{"at": [null, "e1df5fc03a1a5a6bf13a0115b253da7e48cc7b4d79c56922ad093a4a4ae68e5b"], "id": [null, "07f55fca18883b9df976e18c9ab073117e3424efdd5b1e5660df7262249180f6"], "code": [null, "13884607b2948db7bccecb506f67e35d66553e4b49544652978f96dd4833c3e2"], "role": [null, "a94164157cf648e7edc614a18441419bdd7c7629109a6a10a4d83cabb2714842"], "by_id": [null, "9a4a1194ef7369a18c9cb344e1a15226f11be26d9bd3ab81b87450f77cc71eed"], "level": [null, "f4a2c6e0caf16a1c2a308e7bb1c3051cf45100f68e6ab223629af8acc6456b31"], "child_id": [null, "ffcf7bef251bc768a0f47e339aec7df9fa05991aa973617bdd8f7fa8fdd45642"], "event_id": [null, "aae1f4fa0c271b7b4a4cccef10b23ef91ca861c0620e80a09f21cb9f15702666"], "rationale": [null, "10c0b484ad85840edc8e39527c6e1f688db115e7b81fcfcd8bc2afc7d8bee6cd"], "legal_test": [null, "4690a87caf1c59571b1be262365df607f83dbda63e00398edeb1dc5c5955daec"], "primary_need": [null, "cc46d1939ec5f2eb03c37ae3a3160dacf2a7a31ff02225310c64c7ff426c198c"], "checks_outstanding": [null, "4a4baf7871e32d17a08e4884747c167813f99413ca35a13b7503697d382a34f9"], "level_differs_because": [null, "122a9b908b46642a171cfd846b06fbd815816554aef3711dc6d8abe2961d578e"]}', '0298f82c825e415824ddfa8700bffc092e93dc51332b28b12dd8ed080c1746cd', 1008);
INSERT INTO public.audit_event VALUES (295, 'a89109a7070249f28983afba10ecaf5e', 'changed', '2026-11-28 22:04:48.394364+00', 23, NULL, 'insert', 'referrals_toldof', '4', '', '', '', '', '{"id": [null, "28f844b041385b12fc5f10bcfeddc083029923f4d599506bf9d8250eaff5ad06"], "told": [null, "71e1d4678ca3900a281aa79ec37c9b14f2a8a5185b3a9a997d35172fb87ee388"], "state": [null, "5a96724d74fe74569de1b58c737cea8b11ef6a85653999eb5a238ae953dd21cd"], "number": [null, "b460580490432e681e12406769903fc9a5b93fe500fa09f838354a00926b66ca"], "person_id": [null, "eb483906f72423d8bb7ec1617bf8e9f914513e9361fb829a77201ce69298052f"], "contact_id": [null, "9c15c91dc6ce0487ecddcf9d65d833ff5fdce9d0d7b6b8ff3e09180e0de8c61e"]}', '6ea5cf15a59882da6ca286a1626d399f833e89a3038d35b924e8ea4bfb73e6c0', 1008);
INSERT INTO public.audit_event VALUES (274, 'd2c0ed31ce8d49b19acc30a4bfd302ce', 'changed', '2026-11-28 22:04:48.284583+00', 4, NULL, 'insert', 'referrals_event', '9', '', '', '', '', '{"at": [null, "af842e40fe84637b37977bbd07e7507537b5dbe9f985c087d7d93506f750c16e"], "id": [null, "4d2850f46623b70880e95632722aa1cea934c8f59f6fc46a64058ccf1303923b"], "kind": [null, "4677f5024295c0afbddd0d305334675033dc3ab8cfef4340680d56ba2af9014b"], "actor": [null, "dd9b247c9d6dbf78cab13101c2d6d36808eee35e8085c7efcc25ee3250646746"], "by_id": [null, "fa2c8de54a57aeabb5c360088e9f22317096e5263a4fe6f40de7b68dd9414a50"], "details": [null, "6a5c1d7778777ce7e5bd05db778dc3c0706d57f426c8e1ae0ddb9b0870c48490"], "child_id": [null, "d134eb12619e5c818a4682b6736ba7e9c8d4ceec2624d3c6d20386124cc99b72"], "contact_id": [null, "1d07efdda131d8bd472e131c353a5255a037b39d4e3881187b82a78a0b0e0fe5"], "recorded_at": [null, "6b4f67c8e59dae9d46daf0e0f6735a176f1421b38abdbe6d359f84ec77412232"]}', '257b8106a9312baa4278a6cf6ccc35d0ce989f3681499938d59780b877e9436a', 1008);
INSERT INTO public.audit_event VALUES (275, '075f722a16d14b6e8e813ffd8a029418', 'changed', '2026-11-28 22:04:48.28967+00', 4, NULL, 'insert', 'referrals_decision', '2', '', '', '', '', '{"at": [null, "bead4c0ee6fa344d34abe87989a192d7d8b3612646d7e4a8754f3cbb5bb1d3bc"], "id": [null, "e1376254ebdeb702830e4479f212776e53aced46693a4f36dc308b6b430c4d1f"], "code": [null, "dc201c7d2328137267ef28b010a85259aacba8a79aaa8631b44327f3c44b8d52"], "role": [null, "10758541f6fdb136b9b4127daaa53e473a8f37671cab4773d84ba3e0c1904059"], "by_id": [null, "a5d834df2dbadcd231f9ec984679a6a39525496dad0ddba419a58d407feefbfe"], "level": [null, "789aaab874e91a89e892dee86e19520bef279a92772deeaf251e38fc8ff85229"], "child_id": [null, "30e4ca1db7671877ed43d5358731d2d7d739cf4a6d384a9191706c64a56e9242"], "event_id": [null, "2334eab0107afb3160074846feff9f73b138e9dd1d9de18e01807d29433d1d05"], "rationale": [null, "5fc48c60a80f97507bda6cda23ff967c604244b662bdd2f474acff8523ac905e"], "legal_test": [null, "cd8f45e5ab06e35c39f5d1d211ea389420ec6db136e2281cf2b9ca377ea09449"], "primary_need": [null, "3c5cebf3e79c0b034a41cf62ea193fcd4df5709af02e7c9e9062056a430c7f9f"], "checks_outstanding": [null, "146f96f76107b97ed404548847e78b351c0ede3d1ac5c2ecfeb67f7a6c202d8d"], "level_differs_because": [null, "a6a1c8097e8894a6e7557b6bd2f72975940653c296caa5a0f0baa892f9d0d624"]}', '2c1b79d28a03a13879d22d4eefa08f15bbf3521c8f933fb13c8d28946df67ecb', 1008);
INSERT INTO public.audit_event VALUES (276, 'a4d752822cf5489984576f32de53bfd0', 'changed', '2026-11-28 22:04:48.294149+00', 4, NULL, 'update', 'referrals_contact', '1', '', '', '', '', '{"stage": ["1671017384eb547f3a546e79f6bc5f142bf141b320b156dbbbbbae6abed94a0e", "6b5b30c0c52dba29ffb89a278a692e3bb34893998f62a1b8ad028cde49922d2d"], "state": ["3ae17f3cbbed2fe14101f9529ab1cc808cb6fb26cf4507a207f8671ad0e4081d", "947dc874beff7695cfe0553bf7e6cdbddb885fac1db7786003240dc7234774a3"], "next_due": ["2a0768523c02affe44574d3dc64a495928b808957b50f6043a0ed95aa6d38193", "64263e2fdd7ac11926b29769e52cc7eca6467d60db0df9a1b922a896673aea68"], "next_clock": ["e7a12ea7b8b64e71db0459acec022bb659d2a74b804e5624434cf7cf21a6ccad", "c9f2f8fe4aa5e1a96cd66df9029ddb5a685c29411031b84c27db762db360125b"]}', '372572065a94da0b937117ad425c0e1a9968eb87b4e53285afccdd23ccb574d9', 1008);
INSERT INTO public.audit_event VALUES (277, '39d37bf66c594c5581c5d60fd96e5a9a', 'changed', '2026-11-28 22:04:48.296052+00', 4, NULL, 'update', 'referrals_toldof', '1', '', '', '', '', '{"state": ["760945749c7e549010479f63f6ea82c608b328834464c25d30f4d6c89ebaccd1", "ab02ee653e4af0765c3535a790eae690ad4416800aaed996cbad6935da7abb63"]}', '9d9acdf7781d16db99307f9ad1c716ba979887654618592e12a61fe0f6d88c9c', 1008);
INSERT INTO public.audit_event VALUES (278, 'e670b9aa654b4558a8bd209f33cfd2df', 'changed', '2026-11-28 22:04:48.2974+00', 4, NULL, 'update', 'referrals_toldof', '2', '', '', '', '', '{"state": ["73c4edae1ca1d6c28e24356a0951ccffe79f7e19d46cb3ec7c84ce52ce9a878c", "da04414b0dd46d8a3fb46ffa2a5200f3329469ea2e4247d4a3c1dc966267c984"]}', '1256439239c3b5cbe9bf9cd24f8c0b130476d2473bf13cd992b48b19b56126c2', 1008);
INSERT INTO public.audit_event VALUES (279, '110ea96f24c44cf191dfd138201fbb22', 'done', '2026-11-28 22:04:48.297807+00', 4, 3, 'contact.decided', 'referrals_contact', '1', 'Decided on a contact', '', '', '', '', 'a5b48b9a489936e8ac3cbbfc6f7bb2f84d17065a1e49c6541291e23962933df6', 1008);
INSERT INTO public.audit_event VALUES (280, 'bf0fad91733949bab46019e2465687c0', 'changed', '2026-11-28 22:04:48.313152+00', 3, NULL, 'update', 'referrals_contact', '1', '', '', '', '', '{"version": ["15d8e65b56b13e7de49ab460957179970db005ea1f91abece60fa9f3173cb1ff", "2896ff58c593f90873a6699189d88c6034b3081005462d6b784696929b416b3b"]}', 'c9aa44e7528c8323963a2a27561cbb810c1bc6c841b41ec343c06d5515b2c7fa', 1008);
INSERT INTO public.audit_event VALUES (281, 'faaf1ac61cb340b8a7164d0f79856d67', 'changed', '2026-11-28 22:04:48.323513+00', 3, NULL, 'insert', 'referrals_answer', '3', '', '', '', '', '{"at": [null, "895962c74ffe23c1954162495f7cb44182e9f1108a1d410201147ffd7e3ca0a1"], "id": [null, "f8b043294a0cde3c9bec7dde77ac6f6387ca13ed022d411f7012dc6ea5536869"], "kind": [null, "0d85611b65208b595cf274acd99cf03571e52cd60e338d6f9c408ba0fa205a58"], "by_id": [null, "d1db0782b126df6ab1522556c3078f3a8db93662571ade095acd837f7dad828a"], "words": [null, "9c0b7356486477ce6a5a78e7040ee24ec7fc66a63725744c67532c5e3f271112"], "refusal": [null, "29f83e0f579489aa6e50cc3b2e05944c647c8fa55141426ffb22eaddec4a792b"], "request_id": [null, "0b14560d2080e67f7aeb8e7e50f8a5054c4aef9f8693b7291beea84af74e329c"]}', '7fdf536aa2b6eeff1ce2ec816ea963cb651a7614fd3b0ef19e18dc0959eb3f9b', 1008);
INSERT INTO public.audit_event VALUES (282, '07f2f5dce1de4599811e21f19173f2dc', 'changed', '2026-11-28 22:04:48.327874+00', 3, NULL, 'insert', 'referrals_event', '10', '', '', '', '', '{"at": [null, "25d37e5d3c5b081558557a5450dbc0a0fdbcd84ef8aa433c7dff5832d9e3d0aa"], "id": [null, "2e55e16bbc4c25b440a7185dbd2c8cc2e75c79b97401be80536b1572fa5d42ff"], "kind": [null, "5a2a2b67c8e1fca85aa92a7d0e08e92e0b9e24170b4a20efde73e79046a1a717"], "actor": [null, "f6fdb82bc2ee4439c66ef212b69bf9ab6c1928a982b37e284f74a2ed938f9a8e"], "by_id": [null, "0a2f01740d743e91289269bac7975fa30d34e8358a1f488dfe6d250ced714a5e"], "details": [null, "1d29dff1931f544bdd2cc4ecb732092d8db7154fab48b817f45f40d7949cc0be"], "contact_id": [null, "0f330c9d4cd29841cf1259c53ff227c3182804264090b77367cbe0cd77cd8ab2"], "recorded_at": [null, "c7ae26b0e87111eb033b803e99659ad3250527b055b98a73e9c1047333086932"]}', '47d425c8d323071310bf4c2a09ec5a3deef41cc549a316a64878a797a64aac5b', 1008);
INSERT INTO public.audit_event VALUES (283, '7eea581154ed49dc83afcf01d395add1', 'done', '2026-11-28 22:04:48.332661+00', 3, 3, 'contact.check_answered', 'referrals_informationrequest', '4', 'Answered a request for information', '', '', '', '', '36715edbe55c8cbab8335422044ab1636567109f4ca56bd6fdbd210268ebbf9f', 1008);
INSERT INTO public.audit_event VALUES (284, '4ec74b0fe0e6426fb3f39fdbc9685af5', 'changed', '2026-11-28 22:04:48.337473+00', 19, NULL, 'update', 'referrals_contact', '1', '', '', '', '', '{"version": ["2896ff58c593f90873a6699189d88c6034b3081005462d6b784696929b416b3b", "f207918e513235c3d12317d3455c787417825055ee32b5c818696dd8f31da243"]}', '89d4dad10082609e6f88e3cfa08f52c6c5dcedbf343a37906104e064b1e30145', 1008);
INSERT INTO public.audit_event VALUES (285, '44be4f2795c04da5a86de1fcd73b14cf', 'changed', '2026-11-28 22:04:48.350226+00', 19, NULL, 'insert', 'referrals_event', '11', '', '', '', '', '{"at": [null, "86d4a311860b220a1bb5718930fb53a9ada1c3cad8603d4e1604ec341de4ca65"], "id": [null, "5e6da753095d2f33d8a21f45184e5ee318d1d7f5c6c2004e2f08b4f156fdb5cc"], "kind": [null, "a5312f8f6910cadf818886550780cc237ac2d35a91f8be302df429814a490f9b"], "actor": [null, "f888d79e8f5ef1c5bf52fff2dc4068de5c6d55ced2b411896eee40936bf35f1c"], "by_id": [null, "6db2571eb5246048f2caf71091d1bd8e1aafa81e15a3c795fab27f49194ff93b"], "details": [null, "deae4470ba3688d7a04be7b4ff1aca194d9d31e64ae609569c51c8f78b9a3fa1"], "contact_id": [null, "551dfed73bd89cc0328977685e7efd523be05243c32b7aca948f8ab80207ccd6"], "recorded_at": [null, "9fd85c0cb0484110aa4e6fc156d4df417e1e43e6ef67093c7032fc20ca7d6cd0"]}', 'cf5ffb78bf4ffe6a21c03c22a2d8dd493684912db87121fcac102ade591db751', 1008);
INSERT INTO public.audit_event VALUES (490, 'ec4c5b46a4f6445590998102bd9e42c7', 'done', '2026-11-28 22:04:49.681628+00', 4, 3, 'contact.priority_set', 'referrals_contact', '3', 'Set the priority of a contact', '', '', '', '', '7b02647298751a510679c03b842a5c9ee8614ce94b8d07d1f4c5621acac5744f', 1008);
INSERT INTO public.audit_event VALUES (286, '782e22a72db3417587d23516b9ea07b1', 'changed', '2026-11-28 22:04:48.354197+00', 19, NULL, 'insert', 'referrals_feedback', '1', '', '', '', '', '{"at": [null, "060e7e2eba180cfab6eb6da539f8bab0608a4ceaf627a0aafaf9cf912ba16177"], "id": [null, "faf3b35323c5f5535c7ecf04b603284d8b2b7e8bea45dba2c9fa6250a1528b99"], "way": [null, "0607dea71a5589afa709fd1e7412debbb21f7a83b34a9b2a5b54c4d9c6fb8e39"], "by_id": [null, "e87178b6ef61782aee17eb6dd3f6f924bd004288f4c069bd851167c219854c09"], "words": [null, "642edc868ca34593cc416242429b74299b80aa2f26e5f2c58beae95bd70ff7b4"], "audience": [null, "69b9f2c345dd74d6a80c8a6f0f6a81c3ccab54a27f6abb83bb22b6386d63298a"], "event_id": [null, "69845e204d7a7471326421e6d9b9cf005d11e5227ed0fac3138c3af781698bf6"], "next_step": [null, "32fa7425da6f3ecf9c303f09774726cc8e3fc0fd63a99af77464009762ed8d3f"], "contact_id": [null, "fa068b4b21b329552eb7f98393f40ab06ac89c1ef4862f6ba4d22bb29be7b8af"], "whom_to_ring": [null, "0ed7a98ae94adba07c6bc383d7ff229678e1fd05672de192d4755dd9954d48c0"], "not_told_because": [null, "bad0bdba97cbaffc854dea258ffb13e4af3b27a74dc65b56995f53ff4b348c63"]}', '10ae3a95d148776ff51610b08b63c78ce30912e187607588ab65caf3b620d5d5', 1008);
INSERT INTO public.audit_event VALUES (287, '75d04258800d413f828c004081fe1160', 'changed', '2026-11-28 22:04:48.357648+00', 19, NULL, 'insert', 'outbox_mail', '2', '', '', '', '', '{"id": [null, "6b2ee9e7743ebedec363ee3f0c919d46f2978ea068449e0bb870da44070f9017"], "to": [null, "a2fee35922406527d861f31a7366c03b8dce8f8cf944f0808bc43a8b46c0de1c"], "key": [null, "094ea849937be9acb08c57cb94118a1282f93be4d810dc1f0ecc6dd7ca345f3d"], "link": [null, "3d3a9ac5cc9ae64bba6708896f426975f5c111a44b80081d16ab5478c9d31940"], "queued": [null, "59681f82245004f501e856dcc81a859e4ccabee0782a45f1e4ad9d1f303e7934"], "template": [null, "d795b12a53fae2c810cb22a0830bb38f3117d95aed35574dc34a362663d26088"], "reference": [null, "2d0cbac6784f60fdf5037f5adbbcf1e77b814cef354b2723acfc276ac849af83"]}', '127be8dec3468288cbfee4d95b49b9c63b7f5f03d625b7acdc4ceb54233b2ae5', 1008);
INSERT INTO public.audit_event VALUES (288, '7ac0025dacf74bbcb22bebf95032b33f', 'changed', '2026-11-28 22:04:48.360744+00', 19, NULL, 'insert', 'outbox_message', '2', '', '', '', '', '{"id": [null, "752a584cce9bca02359f53b43e62f1bc3a56056a10fe87436d4ef9d7292c8df4"], "due": [null, "3838f3fd3bc659c0428820287882720ea6488d71eca756d3f785ae9df92e9b71"], "key": [null, "8479b66584c9127bddc210acfb6f06fe7571bbed2c1f50dee4ba509a0f0cb333"], "put": [null, "207ed5e078c9ed16fcd22246c524e7d5f1d9c0c96f428489bf5d4d15792c0512"], "kind": [null, "9a8098dc5e7b376801c912b064ad5cb529c4d0868f5368568794e6d20c029606"], "fault": [null, "547e9a9d7bdfabeaec3de8ae608bfd285f24985839eb2ec60acd8e9b1b0b0040"], "payload": [null, "68f1f7294511f655be3d60bf84132dffb0209f550a1497b39a005c38bc93e7da"], "attempts": [null, "2dfe2b1b964bb23a797f0db23f7bb9bc1b47770d4e0e4c745c34f98c6856ff46"]}', '3a7732bc1ff1d29b6cda48c6f8b18be3a028c44fb12be3a98ca391118e9cf17a', 1008);
INSERT INTO public.audit_event VALUES (289, 'ca2864cfe38f4011951af94974f2ad42', 'changed', '2026-11-28 22:04:48.366341+00', 19, NULL, 'update', 'referrals_contact', '1', '', '', '', '', '{"stage": ["6b5b30c0c52dba29ffb89a278a692e3bb34893998f62a1b8ad028cde49922d2d", "66f15f91da09836a35f90b4fbd951dd73aff8e6a730fb32bc4373682ed747f9c"], "next_due": ["64263e2fdd7ac11926b29769e52cc7eca6467d60db0df9a1b922a896673aea68", null], "next_clock": ["c9f2f8fe4aa5e1a96cd66df9029ddb5a685c29411031b84c27db762db360125b", "a1e3b7934561bcd5a3091610755e7a1fcb6d4a761aaf46c686dba0e9047bd099"]}', '79f7d622e3717ee407b1a61cc2e168fa105ca32a8b792a1b3f2a450d5368caae', 1008);
INSERT INTO public.audit_event VALUES (290, 'baf13ca0bcec49bc968ade5bfc8dc3fc', 'done', '2026-11-28 22:04:48.366958+00', 19, 3, 'contact.feedback', 'referrals_contact', '1', 'Told whoever raised a contact, or recorded why not', '', '', '', '', 'cbe387f3fe58bacc341abc60bed938ef6e3a0adcda15ab8ba52df07f6d14a57b', 1008);
INSERT INTO public.audit_event VALUES (291, '6be835b3bc4c469c928c9e4f72361c7e', 'changed', '2026-11-28 22:04:48.374691+00', 23, NULL, 'insert', 'referrals_contact', '2', '', '', '', '', '{"id": [null, "5e23c912374eae0ebfee58ec00b6390a9fb125ead42af76c9d0981e75cdfb100"], "key": [null, "9f230d9bde8b858654db9b0236956d9c928bfa9480cc3281978857001fae42e3"], "told": [null, "0e11df38d27cf3e42d76a327106e3959adbbd42d7b9d477d43b7fefbd29b7bab"], "stage": [null, "69e4be59594471778442a67c0c0e155c5396cdfe662f7e42e4db25bfd4b34432"], "state": [null, "6c6c4bf2bd933e5077004aafcc3bd395f787256d2ec9938eb6b8ceb20fe82c3c"], "source": [null, "4908e9e84a81c6ae35fa5342b410e9e0dbcf9a2620eb84eae9263a819bd015b4"], "channel": [null, "7d565a07d0d19c2e5b6ce90795280b47fa42b957109504b9b112b5cd63559586"], "pathway": [null, "5d37a7fa00c78464e76fb0c6acc6a3ed44307cfb222ba2b28b9ef050ec4a3059"], "version": [null, "559a4f05199489491faee9a4519e5d1c2ebe7fddbe19001ff94fcb92e3d8208b"], "priority": [null, "d4152ec2c350df680b3475d2d5e7ae96a4d0389f4cd7f13479ecc06c5571353a"], "agreement": [null, "a444e5fcef00033fb1b1121045e422006cc99ebf71d08b9d9ce61ae55a17156c"], "reference": [null, "c4f87340ced10c4ce0a6e1893739bb3857ee4efea7d93232fa7e8e375053c0fa"], "next_clock": [null, "8f229d39ca0cfd540d972680ec385af125695982d008a21d455279ff85f909d1"], "sent_by_id": [null, "211e3e1172dee9d57dd629f963e4b4ff03f92900500058d0e8c7aead40d4ebe1"], "received_at": [null, "749c4042269066668340bf471041d896061ee0ca1bf7636b0f0c37d958e76378"], "recorded_at": [null, "9e675d5555a226293a842d80d300cdfff7ab29fe43746431fdfc71b331ed457c"], "sender_kind": [null, "f8555dc702c7775b453a1b2257041aafd9996c9129541ed1b0d562bb8ce380d2"], "sender_name": [null, "5e2ae763301292c607e4d79385c133fd7e09c849eaac4cbf81aff997f0f1b0ce"], "sender_role": [null, "926d986305cd23032422fa0ba458763e1989dd60dfcfb9caac8d117062d92dab"], "parents_told": [null, "25ae225ee4891bc12fd190e7ce308212f8b0bd4eed1faf5474f5900fe10bbf16"], "sender_email": [null, "2e9235d6ea7e6728a93386b684f40c6ff02ea529df619e2493e5b0702903cf3d"], "level_asserted": [null, "3bfe1e05dfb53b4f159458c05ad5abd089ce1b1c5abe30c94d787b9ec6203199"], "unsafe_contact": [null, "a22d013b7148f744991eb7a81a715ab724e5fa7bf796611bb17c7cebc8096555"], "immediate_danger": [null, "da42aebfcf1754deb346be2e312680961309428e9085c85f2ad1dcc27e5df9e4"], "sender_agency_id": [null, "aecc86c39bb1af9248ccf8496ba33751bc0302bb9d9519b5d03eafe817902f20"], "sender_telephone": [null, "477f18a7d5d5959241da70d87f50b6375e29bb1a5e6f15d7cb520f63ec0902d0"], "sender_agency_name": [null, "441781714d26af55ebc2274a27e150bac7ea3f4994f3da9e9add8adf7dd9ee0b"], "parents_not_told_reason": [null, "1b6394270f67e71a74181a26532210e7d9addf0082b571c8e9ddda47272f3cd1"]}', '21dc1da8d330f07a686185b80969e1f84d73cff0e9489cfdfc3c621e86d66e44', 1008);
INSERT INTO public.audit_event VALUES (292, '689d5dae767f419a8af269b5b63ee788', 'changed', '2026-11-28 22:04:48.378083+00', 23, NULL, 'insert', 'children_person', '4', '', '', '', '', '{"id": [null, "dcea59e304ff7838d58659124cb4874ca8c10914a5ba66798046730ed2c2d1f5"], "sex": [null, "c125a28774a1948be276bc6003d94e7ffb4af707f91dd213a9c8eb0df79b7799"], "upn": [null, "f0e1c5fbb11ff710968fba125b561e11c86d5a45bf6a90b2885d410eca39ccd5"], "born": [null, "7c267c4823a604b94305706423d44217fca2066c9b6e293e59a976b0ee351513"], "sealed": [null, "6f1c13b7b350075b50911c5a4a6ab94e1893990f14d0cd94f58b8ecc6b94b077"], "address": [null, "200a1d4eed2565fbe118c71820f8095eeaa88559de758df401481cd2110f34c3"], "recorded": [null, "cf7db0bb431f3c67ecb26933a0e3a6d6c49251161d465ee478d970162123596b"], "standing": [null, "69c196d80dc0b339fc2ed0ec7d32ad26aaf21eec08467f48f14db51f751054dd"], "ethnicity": [null, "e28f667d09c701614dd80fa0be22eabf5af0f906bee9b77cc340b3529fb62450"], "given_name": [null, "1f1d7b78e9fb4b694a145f96a34be6a6654eb84c44d57577f4eaf8b03754e7c5"], "nhs_number": [null, "27f66048bb779e8447cc5e110ca3e84740b29e73f7667d118f2519234adb45f0"], "family_name": [null, "38b78210537672410c0ae71b6044f2dc99dd814222bdd0e5505c4d08286f1d31"], "also_known_as": [null, "3d0375d3be376b396f2925e7617b246558df3657e8fa84ff6788882e6252cfea"], "council_number": [null, "3976e3f24972ea90bacaa6bbfd9044322fc5c4f7443f5a89755f3cbeb75516b4"], "address_is_refuge": [null, "43862e22bef5d0892fe15bfce9e8d84c9175c159ab1bce6e7470d9761a6bd834"], "address_is_confidential": [null, "fc71920c4159cd75ada40a57e0ed414c20b0490c335949355efc6a5a27268f17"]}', 'b72f908eefba0d955530146eb39b444f9b4f8f6cde024bec6dafd2577745d614', 1008);
INSERT INTO public.audit_event VALUES (293, 'd7fd546030e44d8c87863e8ab7c083c6', 'changed', '2026-11-28 22:04:48.379263+00', 23, NULL, 'insert', 'children_person', '5', '', '', '', '', '{"id": [null, "b3f77647e5d9b44fda96a53e0d8e26ce0982d673a85cdf7389b4ad1bcaf8a4f5"], "sex": [null, "5af5a50c17f7de846d63a6f5d41ecf37a2771d6dbfce2fbb0e225c8f5afd08f2"], "upn": [null, "576c568b224257f6e5465ba1dbc17edd73d14554497db073a09c8ac8e4ff5d54"], "born": [null, "d6bcd955c65ab5a8cfa289870ea7c2e75e46a89f0858c9d0a5185cc41f482995"], "sealed": [null, "f4b469e5d3c5c2e97fda5d7a14ba47426450a40871c613fe0315588b675cd879"], "address": [null, "eb20e6293f66b7dea0d45589fe632424626c08842abd9377b8f74cda9611b103"], "recorded": [null, "9d0ea0511611637df2e8c85c3dc857816ad95a82a7994c4e94c86a0cc12c5a13"], "standing": [null, "493936c70fd89c2006ac1d41e0b8b8fa17cb5b8ec6035b415b78bc46b0c099a6"], "ethnicity": [null, "5c3a96ca0ab0803667dd52f8e28b9b0cbd6dc4a83007b02ed403e7aafc36115b"], "given_name": [null, "54dcef80a27830ac2f027efb3a20ed657a41e1305c56e7a5c9c896de708c4f53"], "nhs_number": [null, "b427e03efeef38e92721fcc68df049ba33c5e20a3367a4e6c823585b2a55975e"], "family_name": [null, "160cd0c86d0490bc3e6003bfa8ede60d962cf1a73c17ba55001d30776a4a665c"], "also_known_as": [null, "9f15319a3418be669c82bd46324a6e4927c3d3ac78e8ac35bf5277bc6a3ca375"], "council_number": [null, "6b54428bbc8c312def489bd958ad6e24bf181761d102e3b0be6ed1d5a8cf029b"], "address_is_refuge": [null, "50458e6d02c0a53b3e9781215933f40c9609c7095486235fd09be77ed7dd5e67"], "address_is_confidential": [null, "11ff6197463e2e66bb883703528edc9e878a4513c7f5fb2fe3ea53c05c132657"]}', 'f789369685e42804daa466671660e49df699201a2bd341892c0f947092748a52', 1008);
INSERT INTO public.audit_event VALUES (294, '95e45f52a6634269aa2f5378cbf06cac', 'changed', '2026-11-28 22:04:48.393949+00', 23, NULL, 'insert', 'referrals_toldof', '3', '', '', '', '', '{"id": [null, "b7c914c5f8e8b8e7123a323172a22810068946d81f144115e8296b673edfa09c"], "told": [null, "40fb9b81a1596e45b24057b6e68f5b2d181c18f3f04885f629d596a62ee28a62"], "state": [null, "5b3d6e7e48ffc3fd2dd78618a9d440491a7719493bd0758f3ae76a224ea5c771"], "number": [null, "7917910965bfc1b7bda5526003c759831d1659f895b1d201f75bf9beb82b8799"], "person_id": [null, "1d6c67a9320fee76524f47e262b3e017abdead433a5bc6481cbd687f0441db9d"], "contact_id": [null, "e9f4db75833e93c10fd71552216edde524c35978bcc64777e902a03ea3048e94"]}', 'a6fe7552ee67f617424462b11a4f791d8167ee0eb9d0e03d931f2ee11000109d', 1008);
INSERT INTO public.audit_event VALUES (296, '766e2a911b6d4540a4d1b28c649c1d94', 'changed', '2026-11-28 22:04:48.397408+00', 23, NULL, 'insert', 'children_person', '6', '', '', '', '', '{"id": [null, "757650a2906bcab33910ce6242c917adf483052d68ad63832cc5a02e298e23c6"], "sex": [null, "bb22dbc98f99a37dbfe414d3aee0e8e0368beca2f7c4d2cb1ae5c2366243102a"], "upn": [null, "60ad6b0e4b82865f11c4a4f1d715df3146a46f620a256cbf265d0f85564ab444"], "born": [null, "08ecc7ee351a1345c95c9eb06e917a75aa416d343baa0197f99bdd7c21a9356c"], "sealed": [null, "84ff92b9619d137cafb598b54173e9ebafc826e9c2921cdbf5229034b40196f5"], "address": [null, "68dfa5eeb35f2e492ae9a8295bbd23fcceac098a1f1e94c13f9d939afdb22665"], "recorded": [null, "f73564b61fd93bac553c14d6e572482204469d5443dcb6700e59b6c38a670844"], "standing": [null, "ff2421ea2ad34871b3b51587674da1800c3b25d49f97eb79c0288a53e8165d73"], "ethnicity": [null, "4cf77860652f1e48b67e6b747f8e8d1c6e20fe3d0913374a48e390c9e054f80b"], "given_name": [null, "7aba26c1b8dfed8f54cae51f405f6146969d9cad7622e311cd61a5b5abd52352"], "nhs_number": [null, "84bcbe9d6ebaca84aff2fc896d0553e44850225f9808dc94b21d686c84768af0"], "family_name": [null, "f737709f681552fbe7cde158ae625272bc3ef677725760a8d8b9e938c39684f3"], "also_known_as": [null, "c78536a453cf0ed13a79ec25229d3df6a414d1d41304e8e36fa0ebf4cfba21e0"], "council_number": [null, "31b130a8e125e32199c8190d47a80ca44e8043b7e7ab1edbf9ab0a3ebb3e61a8"], "address_is_refuge": [null, "e5df7cc2de9135923a176bd9ee2df2d4717038a8d72b6ba3088bead972859967"], "address_is_confidential": [null, "3c1a64f05e0d9025544b48ba3b4e116f1d7fd0b7b51cd8bcd712674477f0624e"]}', '9b920b53b3f02cd9ac5f3960a191b2a883002431506895685603f223f9b7d590', 1008);
INSERT INTO public.audit_event VALUES (297, '304affea3c1042c394a8c8cfd0cc2458', 'changed', '2026-11-28 22:04:48.397963+00', 23, NULL, 'insert', 'children_person', '7', '', '', '', '', '{"id": [null, "762df714bf48e131615fd2598d2ab8be42372fedba2440877b54b933308ae40c"], "sex": [null, "0f217ba5e6bfd7d6504d3380edaf35863eac23194249fcb3e687f8bdcb5145df"], "upn": [null, "394f86cbea6ae1ce449b33cdf8811dcadc1af7d3add69ed4192b7ea22dc5632c"], "born": [null, "3ec78a413baa3634fa4e7e8f18e9da58a52dd8e4093391633182af4e930f81b8"], "sealed": [null, "2b5a422ee057845c8c8c984691a3a28c5dc4aae8f8f6301ce06232354ced8626"], "address": [null, "364cfff77e3c135cb2b3629b5481f4dad72bfa76a1664cbca784a1f495a0f6c5"], "recorded": [null, "0a52191500e0711c07edfa36997b33ec534bdb7a30b7237d614cd6d0c311fc51"], "standing": [null, "c1985e00266b0dc271abd22c0c7d098776733289e106108869988e59774497fc"], "ethnicity": [null, "9465215ffe849475f95ad2190acdd8ef766c5af39a5a00edba1718308520d554"], "given_name": [null, "a3c6cd1c2c8e1303851dcf31b0ae1ce2477ad5b3ff5c549906b7e6a53b1fbcf8"], "nhs_number": [null, "fb45a507b07e22cb56c3f5f16dc675550560ae5a475d93c5b2e3c7560a324aba"], "family_name": [null, "a96c0957481edf1dedde33486904454f61b91b6bde4a0daf23181865f1f5036e"], "also_known_as": [null, "c14212d359e3bf1128bf93c787be685dbf17d8f34f3c430017b623a04e9b79af"], "council_number": [null, "ba63ced3789db7a054bf5911dc665c4b7759ab51c91b71a34ff4e133a7812513"], "address_is_refuge": [null, "e4a9241615487ef8b2abf49ec7764470e6ef5f82aa617a6f6a3e5e2776985510"], "address_is_confidential": [null, "c5225109c199788b7c7cd6a6e7a1b5585765c12c8b56bd105d60b7360e8837e6"]}', '3218130afb44bfce4f376de901ddec8c53164ec39292712534afc712a11355da', 1008);
INSERT INTO public.audit_event VALUES (298, 'b613031d7b0c43ae9f11dc0383f6ac4b', 'changed', '2026-11-28 22:04:48.412942+00', 23, NULL, 'insert', 'referrals_toldofadult', '2', '', '', '', '', '{"id": [null, "0f6474a15e6343f657534a69065c48560d778448b752d86524437d5499a01ed3"], "told": [null, "def33ce8a3bc2b1b6fb0cdf70061cc0d3942b10e1fd08565930f678167f88924"], "number": [null, "39b77359167071de631097e6c274351421009893e8bb98b34745ac6938a560a0"], "person_id": [null, "adb6e0ce7c1f08b365e29db720a3905d28634e113f2d016d5ec8f69fca077e89"], "contact_id": [null, "28f1f4c440897604f7079e7d93e7892473b4f699d4c533a1e81a1106ea7e2a2e"]}', 'e6218027f4b324090725506e77cbde2f92c3015aa3cd3bec0cb27fc6401abcc7', 1008);
INSERT INTO public.audit_event VALUES (299, '2737c0376ea94c93b2632c2fe603b77a', 'changed', '2026-11-28 22:04:48.413539+00', 23, NULL, 'insert', 'referrals_toldofadult', '3', '', '', '', '', '{"id": [null, "7b7d8e1d810ca0093cb83e0d3994faba90f65f2dd16be5f2c159f6adefb7d594"], "told": [null, "95323b1076fdb84758797586312e0fb579c376a9a0250722be51d2ed795741ab"], "number": [null, "9d4d2bc43b77cb7c3ae6aab97637e12d1791542802dc180a64c86ad16ec4cea6"], "person_id": [null, "2631ef577acd7c74cac029ece57a2ad4b65cd2d5235145eac11bf0214b930c6b"], "contact_id": [null, "a117b3d8867300392982817dcbdf9bc0914fb4f7735ee3291009447f5480cd9f"]}', '401a95d0b567b1f817afd9a325b72c6d5e32e8de7f3776e41580114497a47189', 1008);
INSERT INTO public.audit_event VALUES (300, '6678b19bbf0143e795c2cb95a5acf32d', 'changed', '2026-11-28 22:04:48.415849+00', 23, NULL, 'insert', 'children_relation', '3', '', '', '', '', '{"id": [null, "5d354cd353e5dba4b2eaa1ccf0e3dc0c03b11588e8a5817429390f73f867559f"], "kind": [null, "c046e6cedbc9d6093c507a1435ea4f11c044d90562143816d7729319d1e15e93"], "since": [null, "da7acc0c2a638514cb94674f7d893ce38ac97cfebddd5ce6b6b78547eaed3a3d"], "adult_id": [null, "f209abeeac0b290593b647c5904f78fb859ba9eecf0cca8c216779de4b0c4346"], "child_id": [null, "5c9422ab971102c6e9a44435f679548da3b70afee6cdc1e88115d490dc3ae2b6"], "responsibility": [null, "892818901ef831eb65aed3c1a911e9632210c39613f0abe6b899a9d03d6664c2"]}', '36f06636514d8429abbbebf3dd0bb0a07938d354a19fbb1f95a1e426841856dd', 1008);
INSERT INTO public.audit_event VALUES (301, '646a97924cab4c61a69646cef2463f0f', 'changed', '2026-11-28 22:04:48.416391+00', 23, NULL, 'insert', 'children_relation', '4', '', '', '', '', '{"id": [null, "4bf432a5aff1d77a313b6b1ec3cfae2db6ae1bf53b19f9bf1132c2a35863f58e"], "kind": [null, "6e13085be208c908cc356acb9019411a8e5799ef8a1b84ac57f918b21b1a306c"], "since": [null, "0d68c0b7d5d2bcf7d6603337d838358134756a069b98bf17b5adf35568252785"], "adult_id": [null, "7ca9bc5d44fd05ba6e78c46ff46745cf5ba2c3acf449026f67a0a82f6d499919"], "child_id": [null, "5a7da36fa52ff428f9dcb80303c3e066b4ce6ded0ceeae8932dcaf4559cf3b69"], "responsibility": [null, "127148685840ffbc6e5c0550eebc2963550e435c7635c7f795a997823cb101e5"]}', '3decd476499537b8be4d3d7b94fc4f21e33fa332cdcf8e0e3ce37aea1172f43e', 1008);
INSERT INTO public.audit_event VALUES (302, 'e3427c7d1d8942b09998919de3ddcf48', 'changed', '2026-11-28 22:04:48.416862+00', 23, NULL, 'insert', 'children_relation', '5', '', '', '', '', '{"id": [null, "b5cb90a7f3f7fa8a0a71c74f4935d8d74abe9233fcc26a67b2f945b3ada01d01"], "kind": [null, "43e7122fda4e03eb25594713ce4189aff03d7ed6345df86a8105fcc5578a52df"], "since": [null, "5a94ff0090c5cf1fe7cef2ff70816fb5c979e25f960392ca6c8001795d1b035e"], "adult_id": [null, "3166023fa941fcf477465318f08afe8c8ee969dcc68cc30e68afde53aedf64ae"], "child_id": [null, "c4dba9d6e2f20cd40f9ed9f47aa6bd20e66340b7de2afbb39b7f21aa19bcd4c1"], "responsibility": [null, "e9a053b7ece40e87508b3fcafaafec18908244941e6fb9f7678852b012aaca21"]}', '4c06bb0c272e739503d40a6377b3200b43dc387c7129086fa4c4e7cfab1dc45f', 1008);
INSERT INTO public.audit_event VALUES (303, '70a5aa4ab45a49f6bbfdc49c5a0b334a', 'changed', '2026-11-28 22:04:48.41736+00', 23, NULL, 'insert', 'children_relation', '6', '', '', '', '', '{"id": [null, "c5647cc0094ed3f3f7f3cf5c9b52053def428665ad07032bb8de19118d84ca17"], "kind": [null, "7aec99cc439429a38fb43fc7e0b90871f27eaea2f0a356e7da4eec79de2d1b4a"], "since": [null, "c0eab10049589ade271c995b4621facae209d7f832b7a824bdb73cde1c9bedbc"], "adult_id": [null, "5bce6a8481aa04b8a3a0700038f3987561cc2a4df89f4e18fb7a354d1aa76bf7"], "child_id": [null, "42d88165cd35c8378546a85157bd340c4338980e4ab2e6c711727e2ded566249"], "responsibility": [null, "473e8bf15bf813c6f3ba2b69f32a59b0c6a0b0f6fe4e78fc84e5f71f3542a388"]}', '04dedc101bf86583fdbfb65c4ef7a641011ff3df39f5a813ad0d5058471760a9', 1008);
INSERT INTO public.audit_event VALUES (317, 'e7521bbf84404cfb848a395f65ea2d42', 'changed', '2026-11-28 22:04:48.483386+00', 3, NULL, 'update', 'referrals_toldof', '3', '', '', '', '', '{"state": ["0e02bb94c409e16a0d0c1d22db0b2e9e53a2b4fae5ab9e5d9382350399f1c17f", "5b39f0a9b54e0e946391ae72dd456517601ea427bdb942772fc99ffa6d7087e7"]}', 'fdc43eb0c1e0b26bc5ec854eb8829667c2700cdf612caa6987fa59612f042cd3', 1008);
INSERT INTO public.audit_event VALUES (304, '2ac67d5dc66d47d69cbebdfb9212d9d5', 'changed', '2026-11-28 22:04:48.41983+00', 23, NULL, 'insert', 'referrals_sharingrecord', '3', '', '', '', '', '{"id": [null, "9fc3f0da6cd5deb7c83e8c921f5d85fdfdf756b71e9618de2f0f9f18399019ff"], "items": [null, "d1d4076712fb7f3c6be00d40a1ce80629727b81883fec46a724c809a9144eb3e"], "level": [null, "9a327f2ec129c74f85fa8bb5d116a16e8b8fb2c322ddf429b6fb69ea3f62ad35"], "reason": [null, "02522669de050c04c9d370af28857149af7087b6684d05e16d2db4e7328beabc"], "shared": [null, "b1ab24680ca9d02fe17c647eb8ec73a17488cf39b64e946ee44271f6f014837e"], "consent": [null, "aaa0e2ca86c61683252f638453fa7ceae258f780b36b685f338b7027017264fa"], "purpose": [null, "098b54cbc6d05048a8e44811ae7bf52d7429c6de20f1281d12ccb5952b71ba5b"], "withheld": [null, "7f42326655ff91029b46495e5e6301666043692231054b315c2ba26eb4229c84"], "article_6": [null, "5e56f315d7909416ee8f7b4415bb71c0bd9f5838b48909f29a28c8b5fa5c3504"], "article_9": [null, "b80e678670f7214b7452c4c986f0ead7311109b01f93e314c9d76b8f60530d65"], "article_10": [null, "eea0dd4a5525c2a6875c01b0b6aeb56c6804f60b362131083ebc8ada7aca539c"], "contact_id": [null, "283039034a3b3ba165d560a2e890d76a314dc459ba09de82c1f26dd639fe7d3e"], "decided_at": [null, "0ff67e30ce2190557508b41551d8eb286b4d27e8f392936d3afc0446d5c3a843"], "schedule_1": [null, "f73887fc06f0f6682c40a1774ee01ba587db9b0efa462e68d21eb03f980ab853"], "parents_told": [null, "3cb607b59affe362af1eb03ef53786dc962e83806de5aad334a4fa69421a0c5c"], "decided_by_id": [null, "bc17acd4ac674c71794c3242bcb71a301d0695b468852601c9abd0d7f3210eaf"], "parents_not_told_reason": [null, "0f1932ac79d09d597d9d6dee9e929a9662608ded74292fbe8e31b6dd0938e4b3"]}', 'e2e3294142695bb2a9830127eab131db046d35b1475801d2dd7e59c6174fbfb2', 1008);
INSERT INTO public.audit_event VALUES (305, '4fc26e71d3db4a1a8b2961e7c7fe0d9d', 'changed', '2026-11-28 22:04:48.428058+00', 23, NULL, 'insert', 'referrals_event', '12', '', '', '', '', '{"at": [null, "092cde415f1d71a91ac20e01a5afde25db5870a89ae05ec6b857931b2af0ad9e"], "id": [null, "e59d7d274c601919bde8b1a46a1e4a2e9f5b4325b0d2d68c2e60431a1e0c706c"], "kind": [null, "285ee4370c0b9f58e85ae568236a531a20cf6857c4d5e57f126651b97c157d5b"], "actor": [null, "386c9cb06165bb7b8ecfb936d7ab3dc3eca877fd612784db04a72a1282ececa2"], "by_id": [null, "93da7a3ce28c9c9823c3ea19f9fcd6039ccf37ca807c9f080f86d718a80d7bb2"], "details": [null, "01a5dc0777046e648e1ed73969e0ece3b60b530b0a735a918eb1d2fa387f1df6"], "contact_id": [null, "9622b9faadb373a63f3e30955eb505f9eaebc4e76108102ae4c13edf31588f9d"], "recorded_at": [null, "90e0404126bbff52f94ca6d9eab012bb9cbb7508f26e290d32d6b2bcaf6a39fc"]}', '815e581f6aaa2cd42dec7e9f18152c37ada5401681e9662d55364a070a570651', 1008);
INSERT INTO public.audit_event VALUES (306, '5954ed3aa0bc4b67bdf8bacace0ee146', 'changed', '2026-11-28 22:04:48.431771+00', 23, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"state": ["6c6c4bf2bd933e5077004aafcc3bd395f787256d2ec9938eb6b8ceb20fe82c3c", "ff6ae3b1cf3abf715a696388ad0015d43e3fd2e33780deb6237298ce5723e5f5"], "next_due": [null, "28a3a2c1a6f70a74a97c6636648f1612470a457b249b4302c5bef6115c504710"], "next_clock": ["8f229d39ca0cfd540d972680ec385af125695982d008a21d455279ff85f909d1", "77599b175fa9e657beb60c9d48478f6f91d68e0ec429702d43a253151b71e702"]}', '712a0fc3ab17ceaec0d1bbc50826f8209006d85dd3ae6bce836a06bf3c846518', 1008);
INSERT INTO public.audit_event VALUES (307, 'd750d4c91aa04d5a910991e826596926', 'changed', '2026-11-28 22:04:48.433589+00', 23, NULL, 'update', 'referrals_toldof', '3', '', '', '', '', '{"state": ["5b3d6e7e48ffc3fd2dd78618a9d440491a7719493bd0758f3ae76a224ea5c771", "0e02bb94c409e16a0d0c1d22db0b2e9e53a2b4fae5ab9e5d9382350399f1c17f"]}', 'af523d0907f5cd7eda48a8f3c2697eb33837027cbc89fa71decf7b536ff5d813', 1008);
INSERT INTO public.audit_event VALUES (308, '6a0a72396b174d639dadab51d7835b57', 'changed', '2026-11-28 22:04:48.435287+00', 23, NULL, 'update', 'referrals_toldof', '4', '', '', '', '', '{"state": ["5a96724d74fe74569de1b58c737cea8b11ef6a85653999eb5a238ae953dd21cd", "7d2ce8a1f6463ee7ad24a7165a99439ab0a3f624a06c04ba75e8a12b6910a1a5"]}', '24df948aa25601db2539403f314f13f99f272bd0c063882ab7fa1be8e511035e', 1008);
INSERT INTO public.audit_event VALUES (309, '89c8d71d0ec34ac3b68fcecbdb754c4d', 'done', '2026-11-28 22:04:48.435809+00', 23, 8, 'contact.received', 'referrals_contact', '2', 'Received a contact', '', '', '', '', 'a5b68b0373d48e81b11be4bcd446fd321ef9e6b33cccdf78669e4757a97cf305', 1008);
INSERT INTO public.audit_event VALUES (310, '6e533182ef5642848471ab570ee5dcab', 'changed', '2026-11-28 22:04:48.441933+00', 3, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"version": ["559a4f05199489491faee9a4519e5d1c2ebe7fddbe19001ff94fcb92e3d8208b", "69b2d6631aab927bfcd3478329b283863cd6e110920e6f64e3eb4515932507a9"]}', '03ac293a0a82c2bc2264599fb36f7a27327362eadaead227b74c65b5a263910b', 1008);
INSERT INTO public.audit_event VALUES (311, '366fe15080404a9c909fc11993176617', 'changed', '2026-11-28 22:04:48.459665+00', 3, NULL, 'insert', 'referrals_event', '13', '', '', '', '', '{"at": [null, "a76f5a99574504b75334437c6ce3a8bdb666647e72ad170db99b708920d18154"], "id": [null, "72e30feb7a9e2337460badc5d7369e9905be5dfc46ebae4cc52f9c29990491ff"], "kind": [null, "c1126d091fd92762c0f91eed7a223b950123fffd9ba0304811079c862a1d330f"], "actor": [null, "aa086d16d284874045c5dca3feda422f8a92ed54bb6de94e4aafd733a88ff7d4"], "by_id": [null, "e6bbe7bfa3a43dba698ebb23a849b8c10f3f85aed30d067fa7cf1a91c70e8b91"], "details": [null, "0c785f1625b0b2332d773c182a4174d9e066465df502480fffd1447f54fbac8f"], "contact_id": [null, "9ed74a82e1695fe8987affa171b3fe104a5166aafe0843859e5903d5b64a32b8"], "recorded_at": [null, "f3b46e4d22469863d4551bf3bc20a876e8fcdef825a8806a384d9139a0633093"]}', 'dd87d2ba47e80fb43e804cb44225ada82dc57f65f5f1c51dcb006e86326d434f', 1008);
INSERT INTO public.audit_event VALUES (312, '3782e647598b4b2794578966d08c5675', 'changed', '2026-11-28 22:04:48.463311+00', 3, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"next_clock": ["77599b175fa9e657beb60c9d48478f6f91d68e0ec429702d43a253151b71e702", "b954bea06ca996aa7f3f7f9c5f5c7c51ac56bf922eb7e3ac7ae04cf2693d8fa5"], "acknowledged_at": [null, "949e60a2a45d4c9d773e94bdaf6c269db758f78340ce4f894d326b3d0dd74428"]}', 'ea09b3c2e5811d9f793852bc2315232d6965dc3657b75d3e4d6edf3461d46caa', 1008);
INSERT INTO public.audit_event VALUES (313, '1e14d21bd81e4d938d04b5d31bd61ef2', 'done', '2026-11-28 22:04:48.464195+00', 3, 3, 'contact.acknowledged', 'referrals_contact', '2', 'Acknowledged a contact', '', '', '', '', '6f55bb016b25e28038f9a09f25eedb8249e924ccee75467b9594c2e7e3187fa8', 1008);
INSERT INTO public.audit_event VALUES (314, 'd65c666302ca4b2a90706c85fb09041f', 'changed', '2026-11-28 22:04:48.467413+00', 3, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"version": ["69b2d6631aab927bfcd3478329b283863cd6e110920e6f64e3eb4515932507a9", "54287974c7b683ca1fe1bd133c95e9be430339070d936bbb7fb1e6a86d603aae"]}', '1caa86a79ec6b53d45c245036e67e8dcf9a03d2d32780d2a0b8ac2fc64989435', 1008);
INSERT INTO public.audit_event VALUES (315, 'ce7456fe0eab4adca95b4f57adfd2082', 'changed', '2026-11-28 22:04:48.478748+00', 3, NULL, 'insert', 'referrals_event', '14', '', '', '', '', '{"at": [null, "4a5d2866e76409b6aeaf2af6e18f167bcb0c4a74dd813ac50dbed9dcd156b23d"], "id": [null, "dc9f319b883a46d5bc519f9060ff73b92b5990feffe4fd0a6dbc4b606eea920c"], "kind": [null, "678866f309c869051d04dce7457518df3697c5204039ace3205f6b5254841ec7"], "actor": [null, "a3f14c38807e524cc7c35fd302d366c1232a9c1fc7b47e6e15ed39989b390789"], "by_id": [null, "c1cdb001635eab82dcf2fb00da3eff821e203f786fdc1569e7d60c0d0b05ee6b"], "details": [null, "bce42f177c3340b6990b6a1a3af93b0f2aa0fefb458a7c59346f2c00d0661abd"], "contact_id": [null, "82ccfe43367bb77cf75493d3decda9f2367e49a900a7fad60e091c471635beb2"], "recorded_at": [null, "db3afedd0544adf58fa8748ac30c87051993ea3baff2841440906e84671bf800"]}', '8651021b864eec22cc1583d2edff08eb6e1db1f549db32ed4cd32c7349fcd8b2', 1008);
INSERT INTO public.audit_event VALUES (316, '079b184f58544651a96b3ac29760d1a8', 'changed', '2026-11-28 22:04:48.481941+00', 3, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"state": ["ff6ae3b1cf3abf715a696388ad0015d43e3fd2e33780deb6237298ce5723e5f5", "e20d600a9c4fce88f8107763af5a40c4b39ec094f395b7740b58c24f6ee6bb8c"]}', '1810b82ca7ed38b749ef279144c5c9524837df8c9f475804e37884d465043f31', 1008);
INSERT INTO public.audit_event VALUES (318, 'c357405f21d8409ab1034268e6af4dbd', 'changed', '2026-11-28 22:04:48.484623+00', 3, NULL, 'update', 'referrals_toldof', '4', '', '', '', '', '{"state": ["7d2ce8a1f6463ee7ad24a7165a99439ab0a3f624a06c04ba75e8a12b6910a1a5", "426db62e128bd9f2f39c25bdbe55a541fe72c87121b5705e0a679c6a931f5a59"]}', '87e050ebde1ec72e3331838b3f4e5f0875612741a5311178b39595b0cfa609a0', 1008);
INSERT INTO public.audit_event VALUES (319, '71beb06fc9c84c56b7b307d9d4f945a2', 'done', '2026-11-28 22:04:48.485082+00', 3, 3, 'contact.screened', 'referrals_contact', '2', 'Began screening a contact', '', '', '', '', 'b1750f9371c429e568a3e11720971ef83296acced79ae3876052bb38c8ce018f', 1008);
INSERT INTO public.audit_event VALUES (320, '72b81a77ef474047abf441ad5e1ea9de', 'changed', '2026-11-28 22:04:48.491472+00', 4, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"version": ["54287974c7b683ca1fe1bd133c95e9be430339070d936bbb7fb1e6a86d603aae", "8f7769e89793616c7aa37be3dd792ce7b119a63aec475aade9a73adf2c8c0f6e"]}', '4ad1fdad3bd055fa697415f5950a12e45d4f763534d923fd0b22d49d62d3389e', 1008);
INSERT INTO public.audit_event VALUES (321, '7e17766659ab47bf93b92558522a4ed8', 'changed', '2026-11-28 22:04:48.504612+00', 4, NULL, 'insert', 'referrals_event', '15', '', '', '', '', '{"at": [null, "5d1387844b373dabea5fa7b2a827c935f5f67ee5f626c2c0658dc88bfca4f46f"], "id": [null, "073c8388024d9d7a6f6ac55181fe9093174739e39e71e36ae0b834f4f01413e2"], "kind": [null, "9c9d61c6bfd008b27ff91b3689a5db6f1ca5559a7e02e4e9a49318b0eca6f139"], "actor": [null, "68972f7a81d1e8b60e433838150d3c610cc2e6e918c9f6ef58aaf6466b46bd1d"], "by_id": [null, "e95b59a054bb3e63e3ab8b72d6e890866c08fde61ca0762bc652306e346b463b"], "details": [null, "808c1148178a4976200df4fc3c8a6e17a65251220898c40406ed118e7bd76207"], "contact_id": [null, "c8725428b727311d971b03e04c45e9ccd4c468481f245e1849483382c03e46d1"], "recorded_at": [null, "207478c64031426e74c3e332b07d6c7723c6f0270725a0ac9ae0e60e3f094da0"]}', 'de7d868e9198358dbd41625a326c7cffabecf6b8bdf9be2c0159c765836ad192', 1008);
INSERT INTO public.audit_event VALUES (322, 'f7adc82c99e449e9a856afa647643fe7', 'changed', '2026-11-28 22:04:48.506826+00', 4, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"priority": ["d4152ec2c350df680b3475d2d5e7ae96a4d0389f4cd7f13479ecc06c5571353a", "0bcd85499506da76e2c6c9f309472c6784ed91126ce2bef03404bbad019190cc"]}', '4fbe2c68b9811ce66005a229bc3cc1f8a555a7b123c85adb90d3c75782d3bbdf', 1008);
INSERT INTO public.audit_event VALUES (323, '217ce458185048bda86ed1c0588743c7', 'done', '2026-11-28 22:04:48.510695+00', 4, 3, 'contact.priority_set', 'referrals_contact', '2', 'Set the priority of a contact', '', '', '', '', '3962d25d14592ecb0fd26c7744f8e922b790d99410d74246cbaae6af5369f648', 1008);
INSERT INTO public.audit_event VALUES (324, '0606be5879284d5091ebc9f16be79259', 'changed', '2026-11-28 22:04:48.514613+00', 3, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"version": ["8f7769e89793616c7aa37be3dd792ce7b119a63aec475aade9a73adf2c8c0f6e", "f0ebab4b3a402a6da0a8b5a48813a52d1e918d2996e3a8f0d2090c06c8f4dc27"]}', 'd8597914bdeb15fc8978439e8d8d87d30732571e6e46a2422a1e497d2510348c', 1008);
INSERT INTO public.audit_event VALUES (325, '66a397c5668c4dc0b26b9fa08a7b8e2a', 'changed', '2026-11-28 22:04:48.532305+00', 3, NULL, 'insert', 'referrals_event', '16', '', '', '', '', '{"at": [null, "9855631b78860b7e96d1c5177706a3abf61439fd3442bf1182d4deffc2565183"], "id": [null, "e57e1cf15cc6068afc5add602c7c109438cabf682c78e41adcde47ab2002e067"], "kind": [null, "c46a9b0552696237f029188e08eb5bbd800c3d2364f8a8f23ef4fee4eba7a009"], "actor": [null, "e1fcc860b410405b7f34f359eb54e727747250946e270cd0e580e18d943df74b"], "by_id": [null, "51761ae4e8c3fddb57e0549798a16b762091f0afbb7dd36a9d77878e74088e0c"], "details": [null, "1cee4e358adf2b40b9fa1dcf6b043ec5570ec14890408dc07597910eee26abee"], "contact_id": [null, "b731c467c9e5b21d10394f8aed93edc3a9310b091f67f221f1409f925214ed5f"], "recorded_at": [null, "007276df3eac5f5af088a7a44f4a708eae754911c7d45f3bc096445206a2a862"]}', '83fe54c9d7287c30c09aaccc21013dc578e694d3a5ab6e7dc9cbd4fc34f7016a', 1008);
INSERT INTO public.audit_event VALUES (326, 'd7205b80b46d4bcdac03fb58bd1650f4', 'changed', '2026-11-28 22:04:48.534989+00', 3, NULL, 'insert', 'referrals_sharingrecord', '4', '', '', '', '', '{"id": [null, "8d7833e4b852e9c6e8cf6e58a18ba8151d1f62b4db99c421474008f8e1e287ef"], "items": [null, "a4d48a32d4278c7704fa8ca989d9d03719d5a03fd95c8902671d1661cf3d8be7"], "level": [null, "4e194d4b61a9c99f6f58af13c9d302a9dc36e2a1bf98d009d63e2a0d56699ba4"], "reason": [null, "d3347721c129664b6f3d781dc4dce97a3bc3e389a49eed602c88537c3b84c1a0"], "shared": [null, "7433272c1dbf7b58e2b227f4825671aec2322679e5881e4e6ea9d818ef405a25"], "consent": [null, "9cf6aa2a764b99e6e04083701c3a2568444b2a262aa0eab4f22ab29313ffd6e8"], "purpose": [null, "40a7e5e39ef379fcd8bc97a56c75707e969c7797929ca23a98088b878bc760d8"], "withheld": [null, "7a6dc415ef25c3de4d6324c84e9d8228ae4f067df1a58d3ac18387035c0e19c3"], "article_6": [null, "2c526d3723bfbd1c48438e9905c6e5b19f43463df5c33288c618f99dd2d77875"], "article_9": [null, "3a1548671ac7e4c8c758f8a510414e9b661db2fda6e591c0eb2d4b64466358af"], "article_10": [null, "b675c49e1e124c431542b048ec5fcf6db1cdd83df7843275bb7c5a6bc1c028e2"], "contact_id": [null, "090f45c4deb8ce58998985fbca4f594bbbf9453fe67bbf9fb0395ef09bd3fa1b"], "decided_at": [null, "9b1ac60f62cb4d64d8b874c06d6aef458b5424bd5a8ee82d1c63ae6cf9e59c7f"], "schedule_1": [null, "a726ec5244a304a4bb72239526c0d9a1cccae32be1fcee2638954cf2c2371619"], "parents_told": [null, "034fe27ac8e9569096c9382387928627edc5324ccd802f0dbb5cfe0b0b5926a3"], "decided_by_id": [null, "6800e9b30a33d075edf61ddbaa9b1fd535daffced095beda4354619dc3bcf666"], "parents_not_told_reason": [null, "cb708e899b3bf0a617f1d106daecb9acbdcf383f9c91b29a3cc5628baa8c7ffd"]}', '532a174ad9ea64ffcc6349290746e855467f78aed419029c257148172c0121c2', 1008);
INSERT INTO public.audit_event VALUES (327, 'f7455ce70ead474d99108c075a2d3893', 'changed', '2026-11-28 22:04:48.539269+00', 3, NULL, 'insert', 'referrals_sharingrecord_recipients', '5', '', '', '', '', '{"id": [null, "55c49709e69352e38e97861758af18276ff6c1106c987018405650b530cbc75d"], "agency_id": [null, "071077cf0e0f5f1422b5f913b39230c476fd3c9acbb94e40ce5f5b59d0119107"], "sharingrecord_id": [null, "441f5f062683dd11041c4da6284f9e9a831d854fb54baf33baad3a2988b73eb2"]}', '0cc26a4d971601e17feae3e9d04ff055c61332f84ab8e86318b0d3ceb0a26c4a', 1008);
INSERT INTO public.audit_event VALUES (328, 'b67c9747d968430a94e168bd69d07a5b', 'changed', '2026-11-28 22:04:48.53995+00', 3, NULL, 'insert', 'referrals_sharingrecord_recipients', '6', '', '', '', '', '{"id": [null, "a1a6a656c279ae985c1fac092a221b75dc5cfe6c40d4f5ba700300a9375ccb4e"], "agency_id": [null, "d5bb9a6ed18b130c8004c9917ae32ffd7dd26ca3c9f7b16e0ad43cb73838667a"], "sharingrecord_id": [null, "6cd124d944e54595cc377d9b240362c7570d92e2a2ebf9d39fc7cc168ba39649"]}', '80aeca2f09fa4eb6f91d3c1a42c147b7edf3fa48b7f7e1ebc7ce468ca2763c8d', 1008);
INSERT INTO public.audit_event VALUES (329, 'b258367c96b24be69779caa72e2e011d', 'changed', '2026-11-28 22:04:48.540373+00', 3, NULL, 'insert', 'referrals_sharingrecord_recipients', '7', '', '', '', '', '{"id": [null, "5cd799fec9359a368b5f528d71d5afb214ab2bcea2fe6b27289a3d3fe59bd73e"], "agency_id": [null, "79f0f3e421e65738ed992dc978095f7ca42457cbafd6ee70561ae5553960e717"], "sharingrecord_id": [null, "be206af0bfccda10e0fd40f12991fc3aca306d4c27e2f7ea2ce53fb834077300"]}', '18ed11fbc8a24139c4384b6a22ffdce45e5ff1c64f808a0de8a28b96136e7391', 1008);
INSERT INTO public.audit_event VALUES (330, '609094a604c34ca6870dfce7669dee70', 'changed', '2026-11-28 22:04:48.540756+00', 3, NULL, 'insert', 'referrals_sharingrecord_recipients', '8', '', '', '', '', '{"id": [null, "a3e4aa8964be11ad5f647bb682c568dbe562776107fb211fa97e90cad341f69b"], "agency_id": [null, "7d65860a1a39ac62a6e2e08d15c37af41b78a6eb74df37e88fe500b9cae7cb29"], "sharingrecord_id": [null, "5e1458a9a5a9d422480bffc0026a9ccbfaa0d7426e50a84fbb9951e9eacadab1"]}', 'd2c5f923fe5a4b7d20cac181a341537e2366d1859a9125de6803c964e85e619c', 1008);
INSERT INTO public.audit_event VALUES (390, '0f43d925275d474cad1c18e90202beeb', 'changed', '2026-11-28 22:04:49.004709+00', 3, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"version": ["7afc9a34fcb8e81bcc5cefb802043ab532e65a376c460c9e6b84214681f18ec6", "6712e9e9100c7cde7f268745173a9c56a567d576764fc49a79aa91feaffe28fb"]}', 'd894e7dee7562959cc583c270cd2b4cf6eaf10ecb73f232cdfe1b6854c7b5df8', 1008);
INSERT INTO public.audit_event VALUES (331, 'fbe70db27c3b45a8bd5ec9d2c11a4630', 'changed', '2026-11-28 22:04:48.546387+00', 3, NULL, 'insert', 'referrals_informationrequest', '5', '', '', '', '', '{"id": [null, "b03b2f2c417fb8bea35ef33853bbc114113798e2522dac8b0e8e2147e9106b68"], "due": [null, "8334786ed63a8408d5ab8abd27f604d45bf7f84720b75fad975a7aaf94b0d1d8"], "asked_at": [null, "2201c2726b02be3c1fb576599d656157188db1868c1cf822a7d23e84bc612a37"], "priority": [null, "d30c74442947e9595edab3aa2230e45a5d46d1c312a931bcf1ccb579d5140be6"], "question": [null, "ee7c843ac232312287e3c87b2359511b33734f122a941b0c9a10417b0e962cc3"], "agency_id": [null, "5e605bd83b631af6440b1a5ab81ea0aa939b420a251bd1db4e2f9aa6ac35baf9"], "told_them": [null, "122b8971c32fdc5bfa3d5fab8bc8ed3fe96952ccc651d66e0f3bcdfca61430db"], "contact_id": [null, "8d8e0177c4b3eb92e346ebff8ea7404f06b8c4a0b86f913246e69044bd172f02"], "sharing_id": [null, "16df540ea9ef027183d044aea8e349e565f186a4d3122e2045a0986431f5de91"], "asked_by_id": [null, "a4a89f1a58df098eb920df7e4ebf2709b719df6b04c28cf7e1c81feb57c3ca94"]}', '7024cb1acfc03ff44dc724b8038decdaedb9047a7f76b2c91de2a97cc194fa20', 1008);
INSERT INTO public.audit_event VALUES (332, '961c6e2690dd45c3ad1010b3150d3439', 'changed', '2026-11-28 22:04:48.547202+00', 3, NULL, 'insert', 'referrals_informationrequest', '6', '', '', '', '', '{"id": [null, "91f4c3c30fec81ed3f7f279537a60f430b5d2ce09da0877d492732d134cdf453"], "due": [null, "e99fc4f928da50d0449715b963b9a1a6fb3b417f29e203a72640cf0d96d258cf"], "asked_at": [null, "ea09e2d74771cd84e93512841b28666652f7e35bdd59e5c74c5f14c2220051f7"], "priority": [null, "5aec3d61ba8dc313f6a0608e904653f74178dfe743a071054be737066f75591a"], "question": [null, "7c7e63e0fb8d3c00f01de591df2995fed646e8cb2429851b69723b27e9ba3272"], "agency_id": [null, "48a3becd3453457252c3b36d4c23811ab5908052ffbe775f571f79ada8cd9f6e"], "told_them": [null, "8033d7a2484a3bb330cf15ee00662db5316821e59c18464c8e9fee69cdf70a16"], "contact_id": [null, "dccd0f5ca21a7ca95051a8c690eb4c10b64055f0e52a992704b0df21e44f3f0b"], "sharing_id": [null, "07c4595acad21075841262390c6e2bdaea75a3a1231c9f0efbf5324e0c95d46d"], "asked_by_id": [null, "1b847665c1775d9f7a78e92429c9f0b5775c8b773bde9cddbed5496daf85ea67"]}', '28099fe1992a9f43f33cfd97a6032e41abc758f5637f3cbaf783095ed3853fb6', 1008);
INSERT INTO public.audit_event VALUES (333, '36920812f80147208e28d58983a7fa80', 'changed', '2026-11-28 22:04:48.54762+00', 3, NULL, 'insert', 'referrals_informationrequest', '7', '', '', '', '', '{"id": [null, "a50b5608d528abeff812ca076d0de15767574288d404b0e347fe90ce567a421d"], "due": [null, "6ddf64399a6b96e38bd00281440fa0f440a31ab34f0a63a7015d391cba3cb62e"], "asked_at": [null, "2bf518c7cc6405aab2eb7a410b4e7a75dbf37d5be7e45d612402f1d533ac4397"], "priority": [null, "eb3da629814414f0fac0005b8771df9e0c382c542322a26b0e66cb50131ebe14"], "question": [null, "a22228fcc6610ea885edd8a4c374ebf8807abd69993e561662e144924427ab3f"], "agency_id": [null, "970e9dfc90ccce07aede4b8ebf3963878e61da10baeb9f99618551b6904b5b43"], "told_them": [null, "8e33757e64625c2c9de7fe16129e9aa1b54bdb8e4f61bc750670f21ecbb0c305"], "contact_id": [null, "b6f37cc81c82b7856445147774012edd4c7ae1a41a99eade16dafaba3e97e394"], "sharing_id": [null, "ff0b89fc24095ee05cda626ea5c429d90d8b7002618e016147bec3f465a61666"], "asked_by_id": [null, "573e4c3a609c7b6b809213c43cd726c1c6afc08ea79516c3252c6a7ea062a2b9"]}', '380626e9d73a65a3d0ae69068e3f55b7251d3bd1bad8ea1bd16ad9daf816886b', 1008);
INSERT INTO public.audit_event VALUES (334, '9aa6d0cd67914e719ceafba66fc24a81', 'changed', '2026-11-28 22:04:48.547955+00', 3, NULL, 'insert', 'referrals_informationrequest', '8', '', '', '', '', '{"id": [null, "874cc5c6a43b06ae65031506bc7ee3ddb62ff2a91b12d3c07de4d65e808ef5d7"], "due": [null, "4a32959cbbead200dab6bd7010970e6e760de393245d76e09bb2aec2efd9c32c"], "asked_at": [null, "f6ab3221bd0b9308d3bf1d4b156e7bf7bb56cbade142a57a127ddd8eb3316f47"], "priority": [null, "d8e1fc0d3c896df3bd936cbeb36640711e2585dd95df326a9a3d7acdfaada2ca"], "question": [null, "8700e3d8ee0ef0afa1fed778f5dea2550ba6faedcdea8384c1e2b6f9d9e7b0d8"], "agency_id": [null, "d6b4257c331fbcb39e496e785e561598574f687a20f85af8e72526707bb502bb"], "told_them": [null, "b0e25c8a235c215da6296ddf5b09d8bac81d5999a0a956e7edca00d3e0afadfb"], "contact_id": [null, "905b3e28ebbfaac52725e154dbe6874c03cd26bd33943ca2573a76b50b737397"], "sharing_id": [null, "57396176222a0dc027ef24b9395be452993411ae3e6cdc19f425e680f510b33f"], "asked_by_id": [null, "7658e1480f8eea9921a90b3729199cb279ffd4f9eccfd94bd5613645eb52cbca"]}', 'bf70a3985e1ba245793171d6d07cb8088807bdd39073c2057cc9711284bcdc4b', 1008);
INSERT INTO public.audit_event VALUES (335, '982f2c394eb24635bbda26a85c1f5bbe', 'changed', '2026-11-28 22:04:48.570818+00', 3, NULL, 'insert', 'outbox_mail', '3', '', '', '', '', '{"id": [null, "ae48541b40c20f66cbc5a66adeda780c880732b81f693a933af9cd1f22ab1b55"], "to": [null, "db7017a8ac8538c8800ab9c5dc1fedef8a7892713a2942fe9a50ace48c4c40a7"], "key": [null, "28472423016949e69eccfb9b558694df0b2b4407ac138107166756bae455e505"], "link": [null, "a5812cda79a65caf766e751a435d131d2f26800a038d1b8944e7e496fe3b1098"], "queued": [null, "c27aeaa26678005c93b9fbdcd76cca58b7181032c459ebcbad5ee079d552082d"], "template": [null, "7a4195a8005a7f824f87d8f44652d916186909c8646a400bf67852ba56cd7d11"], "reference": [null, "775e209e11b5fde7792b9a86a0be26126fa80986e8a75c0eb31bc6fe353c7985"]}', '7da0fa400ce530241a66d0cefd3c30f008ff097d70a2037029a6c0d0384c864f', 1008);
INSERT INTO public.audit_event VALUES (336, 'f593064cff4e4fecabb654cd232b3b3c', 'changed', '2026-11-28 22:04:48.573901+00', 3, NULL, 'insert', 'outbox_message', '3', '', '', '', '', '{"id": [null, "27ee79998e6344dcd615beda191c3df2a3be8f3ef8d51b763128d46a8dedf936"], "due": [null, "67580880a0b4c90f1aebbbc4b061927295b7dba5805ccfceec1f69352b4fc049"], "key": [null, "646d228a8d7a0132104a2284730edef0bf007c9bd75c473f295ac8bc9b359358"], "put": [null, "606896334e76a43f9266065191fac7c5c2eb106ae47e3b3624771fe156a46784"], "kind": [null, "5f93b16dc5650e90decdd2202f884f31c5a6c82665d349bed6cbf8f85fed65f6"], "fault": [null, "55a5d1317f7d8def9c007e14ad5da470997fd7f3667f58c390e6f42e7382e966"], "payload": [null, "a6c278447805a0085f2f9aac6167f99897517b8a818cedc3641f12fc13ef7e42"], "attempts": [null, "19c9d06500272fffd154328a07f4a0057dba1db2092109a5e79eaf3d589ee606"]}', '5b20abe4522ea527864d158e87caaf5865f7f07e6d87d0614b0f29022490f89c', 1008);
INSERT INTO public.audit_event VALUES (337, '0128fce649df4944bdf28cf8f46e8b22', 'changed', '2026-11-28 22:04:48.59276+00', 3, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"state": ["e20d600a9c4fce88f8107763af5a40c4b39ec094f395b7740b58c24f6ee6bb8c", "7eb1693cfa978f0546b1fc3a72bfb65d348023cdf486c64cc5cb9071f3614c8e"]}', 'f303802338085a2fb1dc0b003b4b1586e279b83c4ea6fc8135c076ea36128e73', 1008);
INSERT INTO public.audit_event VALUES (338, '7b289ea426d640c68ffd814d814ca54c', 'changed', '2026-11-28 22:04:48.594363+00', 3, NULL, 'update', 'referrals_toldof', '3', '', '', '', '', '{"state": ["5b39f0a9b54e0e946391ae72dd456517601ea427bdb942772fc99ffa6d7087e7", "9cfdd2ad1b5a321da92a406a971ab9d6394f6e62fd8a1ff46312287e15ce0d06"]}', '332e268763c6b6f4fd8951f4e6f92ab274e69dd8fde474afefff205a61a97a49', 1008);
INSERT INTO public.audit_event VALUES (339, '645c0758b0304ecc95e6905773feeb72', 'changed', '2026-11-28 22:04:48.595821+00', 3, NULL, 'update', 'referrals_toldof', '4', '', '', '', '', '{"state": ["426db62e128bd9f2f39c25bdbe55a541fe72c87121b5705e0a679c6a931f5a59", "3b3692bc51a74d2e8908e1d18b4f89bf66315d8766fd43ae445db858a24464e5"]}', 'f9ae8fb8af6c8e74a91e0cedf16a8da6835cef5dc48ce529d13a6e6e423bab61', 1008);
INSERT INTO public.audit_event VALUES (340, '0acd0d13a9e9402ea20b271b844b87a2', 'done', '2026-11-28 22:04:48.59625+00', 3, 3, 'contact.checks_asked', 'referrals_contact', '2', 'Asked partners about a contact', '', '', '', '', 'dc76267d6dabcaa9433dc232afa8faead534eaec058f82633f52b1e44d193113', 1008);
INSERT INTO public.audit_event VALUES (341, '992767c629824104bbf59b5a8520fa2c', 'changed', '2026-11-28 22:04:48.611345+00', 3, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"version": ["f0ebab4b3a402a6da0a8b5a48813a52d1e918d2996e3a8f0d2090c06c8f4dc27", "6b258a49592eab533d0e09da8876f87fc1878804ae0832e6fc25efe71c3f84b8"]}', '2e45873feda4192dfa7b1094d6699b5ecaab08083b2742aabc6e4afe347a34f1', 1008);
INSERT INTO public.audit_event VALUES (342, '4f54e2ca085a496fac01c678a67b24d4', 'changed', '2026-11-28 22:04:48.621403+00', 3, NULL, 'insert', 'referrals_answer', '4', '', '', '', '', '{"at": [null, "1ab30d05cc538fa91b5ba4ea3188e6b98c03445ee5fd04a80ebbaf08645fad62"], "id": [null, "830c13c0d2bc8868d678cca8eb65685317e6f12324474ba5e38fed54baa3699d"], "kind": [null, "e491045a7a21bb3e6841d8de4cffd5a2798695d980399a958670c698c85a7cb9"], "by_id": [null, "d35228a1a88c1691fb469aaa4ab35a74dfd997068eaf81c8fa8881797fde5c17"], "words": [null, "5e3319209e867297deb4b93c00fdf49e1bbfa8bc1a1e8905d88dfa29c7b1ab1e"], "refusal": [null, "ddd81c42cd51f25febac41cf3127fedcf06d29905b1360a8e74bc2678a7ad70d"], "request_id": [null, "44d720b5c4f3eb2c6d48cdbb49f6f17921c72c94f7a0392bd769ce75d0791d74"]}', '1630e11f6c917cfdc433d89d2e944d407aade44b9a199225431f9f01fb220f40', 1008);
INSERT INTO public.audit_event VALUES (343, 'f7ce3517a8d34ed1b8cef58b8b0966c3', 'changed', '2026-11-28 22:04:48.62574+00', 3, NULL, 'insert', 'referrals_event', '17', '', '', '', '', '{"at": [null, "d4ff3f9dda72a86f951522705bead0278749c55601beda7152294757e7041782"], "id": [null, "e9226d8e798ebf8c2145d9a957ce0839a7e725eef5d8dafe46178aeb5256eb32"], "kind": [null, "97f606c00f61d03f701a410fc92f4449534e71a236a5cdc84e289e0f01b4c40d"], "actor": [null, "23cc44be0f75d9a79bf698fe351cae200aa0649a8a8cc72718a210526f1c1d1b"], "by_id": [null, "8a1928373097141f16ea8359294818d8814be4357ec987fb4956d59b1bbc24a5"], "details": [null, "322aa4dd8d363a446fd3347c301b86b41c342cb2b1b62f6154ec7d1d74bce38f"], "contact_id": [null, "ef04e80af876e66e4b05f73f31d107d35c6599b479e7b865b4d0594306393c28"], "recorded_at": [null, "198e85c4738bd1e3145d3a71a8aeb75fad81192acf77dc394a658224cf00c129"]}', '25670a99bcb8011179993bf511962b2df7990d1db62541bde4abfed29dd1af29', 1008);
INSERT INTO public.audit_event VALUES (344, '4d1cfef930734276971e9fba2c212f77', 'done', '2026-11-28 22:04:48.630266+00', 3, 3, 'contact.check_answered', 'referrals_informationrequest', '8', 'Answered a request for information', '', '', '', '', '4b22130125c544e8465a37506383ebc93b1e970a7899357a0d73a9b805c2632a', 1008);
INSERT INTO public.audit_event VALUES (345, '62cd4b5065af41ef83615f8eac321848', 'changed', '2026-11-28 22:04:48.644957+00', 3, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"version": ["6b258a49592eab533d0e09da8876f87fc1878804ae0832e6fc25efe71c3f84b8", "96dfc8fe4c281ca123b4999d19ee1252292cb035638b3954bd956ab33ea812a1"]}', '65b8cb6240484afe0860b1a16b9eb0a063b51f2650371a917145bea6e9e2f19c', 1008);
INSERT INTO public.audit_event VALUES (346, '674dea1656a64eb399a352d9dde595f4', 'changed', '2026-11-28 22:04:48.654641+00', 3, NULL, 'insert', 'referrals_answer', '5', '', '', '', '', '{"at": [null, "69923d3e0c1f3b9f1022dad5006995e779e1e009f4965bde45b1bbb29e8f4937"], "id": [null, "4277544225f57088d36556f7f8217335fcdd76ad20ed99b8da0e779783e99e31"], "kind": [null, "3591ad8fcfc532d33be5a3d4490a788439142e04ed50b6d979551e3a7f829176"], "by_id": [null, "e11fb6bb82a79fc69e860f95feb7cba3eeebedbe11ead9b5a259ce5b6054661d"], "words": [null, "de6584b6eafddee4aa376b3764887a6ae27925cc780ddaf9977c02f10da13185"], "refusal": [null, "8df421c77f5dd26ad67ad4c4d4d3ce0d3262a98fa1a6c8bfbd23f1ac99d93eb9"], "request_id": [null, "802d5b0f24b5a2348e587c4271b8b78e6166fbd5c8b67a6f14543c4f9c5af40c"]}', '5957a3677da9d11c58c0d91c2c6d4fc4fef3e795e0428635907375042b7d2ca5', 1008);
INSERT INTO public.audit_event VALUES (347, 'ad1154f3e803486793e6977f6f1ee29c', 'changed', '2026-11-28 22:04:48.661192+00', 3, NULL, 'insert', 'referrals_event', '18', '', '', '', '', '{"at": [null, "1d8dac34a12f6da2be9103ec1ddf1a737c1bc7e7147b08c084dfad762a8e8c21"], "id": [null, "c1438b104a078094fc795117a9721977f709bebf85719c598c8683c135910398"], "kind": [null, "6f6699963849b84c73d7c6ce545dc49877c950dc496f28f9dfbcfa8a08e60ef7"], "actor": [null, "61e7e991a2cfa80f1442456fe67c9aac1771639991a45d364ea051f898747af6"], "by_id": [null, "848da3dd42c553e69a14cfbe564fedd3794d1c664a07834c0cfd8ccca340c30d"], "details": [null, "b714c836f7d4171ffcf3180dcc1cef40addc03c47a4670169e4c47d01dfcfafb"], "contact_id": [null, "00a2f5c012c962582c5622bf8fdaad3a52ea4d44d08cd17775d893aca33908c9"], "recorded_at": [null, "f5b4289812049bbc8cf2bd26729143fb4ba2fd68adfca468587d2588a78854ca"]}', 'd529a61009bcf1993cd14691e319ae6737318e3d977298fba0ab3878f828d6b8', 1008);
INSERT INTO public.audit_event VALUES (348, '9924a428f4514282bcca8336bc007226', 'done', '2026-11-28 22:04:48.665599+00', 3, 3, 'contact.check_answered', 'referrals_informationrequest', '7', 'Answered a request for information', '', '', '', '', 'b44d502674d4e7c2891aad5d2b84ccca59a252a449cb1b6e47bf132a2609b0cb', 1008);
INSERT INTO public.audit_event VALUES (349, '7782461112f9470297d94aa06f788d43', 'changed', '2026-11-28 22:04:48.699661+00', 3, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"version": ["96dfc8fe4c281ca123b4999d19ee1252292cb035638b3954bd956ab33ea812a1", "531d703fdb25a7ac6a300ccd38991016c4806cc9bc47a7a04b0180d0ea3e0de6"]}', 'fe0c24a95d51cb770b7f38dbd4207ca8fa014fc9198f3ea2628b4cf8a213b906', 1008);
INSERT INTO public.audit_event VALUES (350, '9e3ad80131964ba3ad01486ee6238e38', 'changed', '2026-11-28 22:04:48.709645+00', 3, NULL, 'insert', 'referrals_answer', '6', '', '', '', '', '{"at": [null, "680ce40710ea9439a75cead5c4fb1939bc3e67c0d78c88215b3cad169ef1e569"], "id": [null, "b6035d059eba3f1cd4650d57c4b447a785d2016a63e99f2a8b840bb651028a65"], "kind": [null, "5c31f097959d3f1259520759b2cc0e6e8705f436803144621a53323a9b778f94"], "by_id": [null, "35aac930e8b54db367927bac3a8c0939919dfb9830f968b22a10a56e4d77a2d2"], "words": [null, "369be9ac4d7828930c95ea014551ea05eee9bb8c2ea7c5f6afa99e0724b18d8a"], "refusal": [null, "9cf5c3a7104c6dcaf123f62be655106a1226ee4962a44cae43e31a26c358e34d"], "request_id": [null, "021dd1b3a9c88b4e5264e0a85747a31fa9ba4132de0602e072082fd8beac0e3b"]}', '4575a1de75a7fd0871b4955781094ec7b89bd2a7da4a6373739090786bf8779c', 1008);
INSERT INTO public.audit_event VALUES (351, '9981d4f7650240eabba29aa9fd7d0857', 'changed', '2026-11-28 22:04:48.713818+00', 3, NULL, 'insert', 'referrals_event', '19', '', '', '', '', '{"at": [null, "b86dce832d3bb0b1345ccf0de4252ca87ea6391b77c503e670644497f7672de5"], "id": [null, "34f02563ba58fd02c6bce16f5afb46693ede87850c18a203e1ac07aeabafb0ad"], "kind": [null, "18edacc7b5a746f83b9cccc0f581fbe280e3d77fec5504ff38d7d83fdb57d145"], "actor": [null, "2654373400cc914fb88f7c5bde12a5816e70c8b7b2b722c63f0c2a01a4a6eb28"], "by_id": [null, "6ad23f2802781241a4873401091e4906f414cdf5cb7258a28782d20af7511ff4"], "details": [null, "a4ec6b1d52052cf2c2dbd47cda145804947773cd9531d747458ed7ee87276764"], "contact_id": [null, "2548de9ce40d92d2779881d2d044f93d12bc1bfc05a6f0ded1ddb1d92ddec784"], "recorded_at": [null, "39cd549406286ad7e09b90bfaf773da2f118ab6928fca79d5ab3350699f12762"]}', '0628fd6524d1d07615a67f47f9c510752ad20e18e20f55e2183d7de43e4e703f', 1008);
INSERT INTO public.audit_event VALUES (352, 'a80a9639baec4e5bb5fe09c07d17f3eb', 'changed', '2026-11-28 22:04:48.716095+00', 3, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"unread_since": [null, "5bae92482bbd05e06c06b247a4f166c5d3c578dbedda97c67eaad5f9f789fe5b"]}', '92e7d362ca9571f75ba49ef796b87727a950c6b495145b1e171a71c4098dbc19', 1008);
INSERT INTO public.audit_event VALUES (353, 'b117ad2056034114b9a2b726f32aadc8', 'done', '2026-11-28 22:04:48.719471+00', 3, 3, 'contact.check_answered', 'referrals_informationrequest', '5', 'Answered a request for information', '', '', '', '', 'cfc736684c5ea8cc13850edb18f97e4f24775425f9af0c4f3dc3d37ddae10854', 1008);
INSERT INTO public.audit_event VALUES (354, '2b417ccad42f41d79f7bb198ab01d919', 'changed', '2026-11-28 22:04:48.722625+00', 20, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"version": ["531d703fdb25a7ac6a300ccd38991016c4806cc9bc47a7a04b0180d0ea3e0de6", "4327333f422210edf368a69f73d7f66c278ff371c186d106afe48036df12fa40"]}', 'ff3c2bebb9b56e1139b4077d954a10652c4eeaa2100f9ac6783ad4961e5e5d34', 1008);
INSERT INTO public.audit_event VALUES (403, 'f0c81f8288b14fd6b128ade4c0bfe89d', 'changed', '2026-11-28 22:04:49.119503+00', 21, NULL, 'insert', 'referrals_allocation', '2', '', '', '', '', '{"id": [null, "32cd79c55cb77e1b71e3d0a569d6bbc72ee6e02c0b552cb5bb79de89f7164624"], "since": [null, "240e6f955215e25c2e883377fa5baf68bb777c51a2a3006355d2921f98172561"], "reason": [null, "4a38a3cec0ad1a920acb03b1f1588e2a48801601144c15d74cdb3fe6b72ddd5d"], "child_id": [null, "ba247d515f7c1e9d4bab3bf96d5b1e56cf310a0645453f68a017c598d1293d1d"], "worker_id": [null, "1f0fb3fdc3d883a042df6da387dc1f780184f34a18dbfa49ba15ea257f796434"], "given_by_id": [null, "b09fcaa715b3ff4632025adf9e0b232da58f3a3c21583a0acffdccd8b7de0587"]}', '406098a63f8a99264c0d20181ef336fb9aa294f934e572ebab6d49cc7248ef4e', 1008);
INSERT INTO public.audit_event VALUES (355, 'b60a6f26eaa34dca84a9f93b244a4365', 'changed', '2026-11-28 22:04:48.735838+00', 20, NULL, 'insert', 'referrals_event', '20', '', '', '', '', '{"at": [null, "49d1f9d3ab5f40263f241736c7a459a0c5a099922cdba2ed83bc264d23bf21e5"], "id": [null, "91e505a18a35a3f0e8497f356e7638bc739ae5a402aa12649386d5af5fb0d363"], "kind": [null, "6474803b275cfb530acf0f0ee02159688d07c6ba9d76c25548c3435bbb237ce0"], "actor": [null, "078a326b0a1e42237298fcfbf2e4d3bc4e0b46e8024e76934040fe362fa715ca"], "by_id": [null, "44547c791600a417c828f4becf145240aa4cc59198ea6fcdf1f8c3fb5300c96b"], "details": [null, "440c28e3b701f442864fffa6af1d1ed13152972c5fc1e2a71df566974cc98abf"], "child_id": [null, "432b79bc2564fe69171f6c174c66da8f6a119c2ba583c8e27c4340dff6c13288"], "contact_id": [null, "668d6f7ddc5e52a02a6b361154259d284eeb77aaf361d43603cd49e9fa6a6c4b"], "recorded_at": [null, "39b51e4cc504a3dc35c41e8f15799352f6ce7f0dee4d2e167ff8e2adc663a6eb"]}', '5276a8d85dd0b3de13eb46b8470cbf8085beb7eb7333628de820c4e221ba5d42', 1008);
INSERT INTO public.audit_event VALUES (356, '3f171ecba68c4af69503fcab2fee04b3', 'changed', '2026-11-28 22:04:48.740567+00', 20, NULL, 'insert', 'referrals_decision', '3', '', '', '', '', '{"at": [null, "eaeaa3527eaad9ae05fd79abb5dd294e903c374c7487ab3c399e06cff87fa0cf"], "id": [null, "b15cda4de0e3f922b7c960350733ce5bc83b4bd1d3d4c2b0e7905b4d9ce27776"], "code": [null, "b2eee5fd96c770aa17d599fcd63da678c48d96fa72d4896f80a2857b543c2443"], "role": [null, "d1a3912780d6bffd41149e59361ef972fc91bba825f9d40b9c5ad380e596921d"], "by_id": [null, "8e052afdc58d04a685afdd5bf5ee988ade13a6602f73fd242543a93d34122cc3"], "level": [null, "b1abbc7de973f210700d909ab6a32776049b422f949fea45bcc65204b2980c4d"], "child_id": [null, "20fb1d5f991992d01ffa8f26173d352f32a974af0d9a7e6e35da4b8c5170bcfc"], "event_id": [null, "c7f422b461614707eed143610b69a04b1e6af6ac1fccc492d3003cb147c18dc4"], "rationale": [null, "161bcc9ed0b1cdaffff91cb63190963036038b7d01d3a9f6c5249d8938b7140a"], "legal_test": [null, "6da8c9ac482690abc683b490fe3367ac66e8e174adb561cec13af865d9f584ba"], "primary_need": [null, "7f1299f27818c0245aa6c558d1f072bf8ee0087d16c2209a626713089511fb30"], "checks_outstanding": [null, "5631c98a9fe696abeb82c6ad564eb73addba0da6df077985759a5920c566dc43"], "level_differs_because": [null, "9979c31e2ae79efc49b7da903aae019f0151c973990f2967fae850d2390f790f"]}', '3e62afe4a95e905cd8b0917c52b0ffc7f7cbc0dc4ce08a912b61141b53c7becb', 1008);
INSERT INTO public.audit_event VALUES (357, '104dc25a19194971abe53f3948e57c94', 'changed', '2026-11-28 22:04:48.747943+00', 20, NULL, 'update', 'children_person', '4', '', '', '', '', '{"standing": ["69c196d80dc0b339fc2ed0ec7d32ad26aaf21eec08467f48f14db51f751054dd", "f5332c9e1cb9f22afcad8250e1616be7c38b3e1f7501930d0c6d66a4b504d7f9"], "council_number": ["3976e3f24972ea90bacaa6bbfd9044322fc5c4f7443f5a89755f3cbeb75516b4", "b9a5609e15440bf5a4beba98e6042049bef81858cebad1acec8f8254e1eeb5d2"]}', '186c5d0ec51dc2f2789d604b0525a8f5de324a718c1e86f97f99ac863ecd0a4d', 1008);
INSERT INTO public.audit_event VALUES (358, 'a6058fb6e7d443a58115cda44a1571ac', 'changed', '2026-11-28 22:04:48.754531+00', 20, NULL, 'insert', 'referrals_referral', '1', '', '', '', '', '{"id": [null, "3319ecda7367a3cdae86d632c6b295281c35ff91a7a702d799860252c9386a65"], "date": [null, "8d3acfd8de5677138b050d7f05302aba8811b331a0809f6d69a2d59719d689ea"], "source": [null, "e9f4a386cb1b97c90fbabdb2bb2aecfacf1062c0ddd23fa6d4cde23d29f04f6f"], "child_id": [null, "47a5bf6c23f47bbec137e552f64f6506b5adce6a3c7b04a5fb2fbeb1f0dee0ec"], "person_id": [null, "e331ee122f83e55a737cd25bcfb5208aa767f7562aa5408357f9512971f9a250"], "decision_id": [null, "fa4aa790b4c29a5eeadbc37eac3c777e287e71c8f0dfb7283ee3a73cc3ffc238"], "re_referral": [null, "600816b767d677199a03e3d9cd8a9fc62cee206dd76d4882f96e5377f6e3a25a"]}', 'd1d2ca195ea77d3780573c1ce9e617fc558db94614c1e0387480973a64c16c82', 1008);
INSERT INTO public.audit_event VALUES (359, '1325c908619e440faf2a18a2371f3179', 'changed', '2026-11-28 22:04:48.759705+00', 20, NULL, 'insert', 'referrals_event', '21', '', '', '', '', '{"at": [null, "b81d70a646bb5c3dcd7d66802f405a4609dc45354319df7800eab4ba21135c87"], "id": [null, "e24457fcc6580da5d3d9900dfba8b9d6911f438c9e927955c8186671d65e7c95"], "kind": [null, "51e5855e711ddd45b86962f44e55feb90e6ed3c2a723342f6d34f45621917094"], "actor": [null, "a0c830a4874ffda57d6517ffd877054ae09eb9a1756941013dcb07f16a7ee4d5"], "by_id": [null, "4890a207d5273e7023294191d1ca07da904d186bf9c309c1aaf98f05e57b06c3"], "details": [null, "9b0bac41243ab01fb1d53c1f6325bac796f42d04bddd3109b57bb4088e601cc1"], "child_id": [null, "48f3bc31f65a859ab8ba242d75be16f1f323e0c2ebed5c61a4dafa0045029620"], "contact_id": [null, "2c10c6a10e10625ab3fcdc0f356c5ed9c814b4e7df7e712ae1f0d0eacb35a834"], "recorded_at": [null, "eb6a869ab4616297b61f276f5cca4739240bdb42e5ce4349d33078fe266cfc41"]}', '699990b3bb481bf0bdc55d6d440301e6d4c95cd188e93d87fbf22163ff52fb88', 1008);
INSERT INTO public.audit_event VALUES (360, '8a142e587e0d43efa5d22d75f87af553', 'changed', '2026-11-28 22:04:48.769667+00', 20, NULL, 'insert', 'referrals_decision', '4', '', '', '', '', '{"at": [null, "c2e6711a7dd8d67e9a7d79a7983d7d144adb8bf6aee34c76d673b118bfdc0677"], "id": [null, "303b277a0dd05383c7ce6acd2af1e0348c1b4927829f2f44fe0ad8b83ab1542e"], "code": [null, "6071959d251b664b2feef306453fb15fc5b7961abd019d1452d437847f751a3f"], "role": [null, "5682752e141eaccdfa0f334b1453238fb41bfb550acaa50e7ab5ec7439278cae"], "by_id": [null, "c88e40c92973b6e377b85132212cda802475420821de98b3854e7c4d3dc817ab"], "level": [null, "49fe1aa4c49be1fbc029517ceb3c4381ea3c37274d2ed8a90c48de451936c348"], "child_id": [null, "bd82425372ddaf2c35ccce73478af783d57057d7c6fd13d41fdc9b8f722ce4e0"], "event_id": [null, "95695ae0fe9851f88675ea20d8cf8eb478815a9f65e46ae6b2c645ac866f48aa"], "rationale": [null, "ece5c86d2ce5d69be5e69a8400dd9d7983a3ec2370925fa99fa68f45a7e24883"], "legal_test": [null, "0f8a5cf5a839bd17b46729c772a62c02966760f71d11a68ae27a0eeee0cce6ca"], "primary_need": [null, "29a50ee6722e6f45eaed30899d8554dff2c181af8f8cd3e9de34e449fcb96687"], "checks_outstanding": [null, "44d739bdaad08a13203546091ed3dff385105a8a3dc4ce449ca42236d3976dd1"], "level_differs_because": [null, "3dae42b350f161c7027069b10dd1f9eebf77188dedb87b1bc2a80aa9d4149ee6"]}', '93047fc3aa6b35c16e54954154e2a8d1be5edef5ed068c5023c4cdac0aa6f485', 1008);
INSERT INTO public.audit_event VALUES (361, '3ad537973e4c4de2a29be790f4e75fea', 'changed', '2026-11-28 22:04:48.7798+00', 20, NULL, 'update', 'children_person', '5', '', '', '', '', '{"standing": ["493936c70fd89c2006ac1d41e0b8b8fa17cb5b8ec6035b415b78bc46b0c099a6", "167673ebeee836c968214aeb8bc267d95155c9432ce15732dc2810be537fac25"], "council_number": ["6b54428bbc8c312def489bd958ad6e24bf181761d102e3b0be6ed1d5a8cf029b", "f94a1672a7665b1a925c07c008942e07a15671aad57414f7f0839574de5a4ca6"]}', '0dbf2a1420c39a7890790a76f936345443e9ba3bd282dd16e800865b525b0570', 1008);
INSERT INTO public.audit_event VALUES (362, '1b95b94b75f5452899fdc0ab550ba745', 'changed', '2026-11-28 22:04:48.785451+00', 20, NULL, 'insert', 'referrals_referral', '2', '', '', '', '', '{"id": [null, "0df48ff4cb23dfe270041af167e95fe5e9361fcd4672f2c2bda3204353630209"], "date": [null, "af4eec9a225a637cc38045d5c1e65e042f62074bc4c1ef1e73dedaf563a94a92"], "source": [null, "cd9927870bc77f0616f0c74ea977c91c7bd238be02173454c5cde48dfcf4a836"], "child_id": [null, "7b98e3e607dc81d4aa7a49c70747280993237c58a857e94f51262f6d9398295b"], "person_id": [null, "5f1436a2d0d5bd3988ddb47a44a92ebfc7534e306f4f267167dfcfb2ff6c9ff7"], "decision_id": [null, "4bcb0500201afcbd8677ccd228909c57a18e0f2d10e15a14070ff15f3daa746b"], "re_referral": [null, "a9a48efedb762d239aa509ccd77006ca430939dfa1362ecb7b8caeea80dc16d1"]}', 'f9ddc4772b5bfa331d75aaa565c577248d0f8976c7ab1eec653e95cbe7fa1103', 1008);
INSERT INTO public.audit_event VALUES (418, 'b6fba855792740e583b16fbad976406a', 'done', '2026-11-28 22:04:49.218193+00', 21, 2, 'contact.moved', 'referrals_contact', '2', 'Recorded a step in a case', 'begin_section_47', '', '', '', '487a5703b7f962900c6b972769296be6322220953be0af4a32bafbe0831b157d', 1008);
INSERT INTO public.audit_event VALUES (419, '602bcdf007e44d2fa03e740ba6fb7e8a', 'changed', '2026-11-28 22:04:49.22497+00', 21, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"version": ["018fa487e64ba3dfbc835011819aea1ff865ca19e1a5449eace2d27bcbf04302", "ab3eb0b36366994c52a44a94cc200275ca839efbaa3567f8851d79a29267b73e"]}', '891699783a9f5c619914241a97d42bbc55f44a2798128d1c6017bb86149731d3', 1008);
INSERT INTO public.audit_event VALUES (363, '090caa527bf14d26b5ebf1fb137d4e56', 'changed', '2026-11-28 22:04:48.790225+00', 20, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"stage": ["69e4be59594471778442a67c0c0e155c5396cdfe662f7e42e4db25bfd4b34432", "098d0e6abe5790fd55417eb34c5453a6a61a28674bc6be71c16c0fb643507f32"], "state": ["7eb1693cfa978f0546b1fc3a72bfb65d348023cdf486c64cc5cb9071f3614c8e", "a79b681c6203821b30ee13fe6b6c936b8117ead17efc733371cc797ee6823dc8"], "next_due": ["28a3a2c1a6f70a74a97c6636648f1612470a457b249b4302c5bef6115c504710", "426e68e244a6376d5a89bd1211d7498d95e8fd914c957e6fcfe7db1c258fb576"], "next_clock": ["b954bea06ca996aa7f3f7f9c5f5c7c51ac56bf922eb7e3ac7ae04cf2693d8fa5", "d428246ee89443d662eabec94c394005c409630d722b1f4995edfdd0c4212988"]}', 'ce4f8aca99c8c84901aa9f4c2818907814690bae5a695ccc2ee4d924bc87b4c6', 1008);
INSERT INTO public.audit_event VALUES (364, '49d852dfe9b7405b8e665726e96a9d6f', 'changed', '2026-11-28 22:04:48.79192+00', 20, NULL, 'update', 'referrals_toldof', '3', '', '', '', '', '{"state": ["9cfdd2ad1b5a321da92a406a971ab9d6394f6e62fd8a1ff46312287e15ce0d06", "dd5fda339f58fba1254ad51894787cb363f62036288d658bc85a1ac91b6ea5ee"]}', 'daca44621c82fd1011c6307d23965fd5479808fee612f9f0797f5639084d0206', 1008);
INSERT INTO public.audit_event VALUES (365, '6af4748de7f840808f666b8841586ce9', 'changed', '2026-11-28 22:04:48.793212+00', 20, NULL, 'update', 'referrals_toldof', '4', '', '', '', '', '{"state": ["3b3692bc51a74d2e8908e1d18b4f89bf66315d8766fd43ae445db858a24464e5", "444eeb2d08867cac5512808354dae52ac374d756d68202cc4082c907ddf0467d"]}', 'be2a5940784ce7748a4a6db8ef4b8fd5556ac355a223cb12a1d0e4aa0576fcc4', 1008);
INSERT INTO public.audit_event VALUES (366, '7e39e7db30304687a93244e7714120cb', 'done', '2026-11-28 22:04:48.793578+00', 20, 3, 'contact.decided', 'referrals_contact', '2', 'Decided on a contact', '', '', '', '', '5742c974c5b375f1b766c67fe7dc5d7e030925132a00bc1e6f089fa60c848c45', 1008);
INSERT INTO public.audit_event VALUES (367, '21009553394a4bc5871240d4d85078f9', 'changed', '2026-11-28 22:04:48.799763+00', 19, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"version": ["4327333f422210edf368a69f73d7f66c278ff371c186d106afe48036df12fa40", "66978f1bd02450db942be83bbec00d2416fd66437122132a0f40ab002bc5bf63"]}', 'f1e9a7a939da03c7e1f13ab7012b2f20dc128e85469d7039f2edbf401905a7e1', 1008);
INSERT INTO public.audit_event VALUES (368, 'cb9b6a973a8c48fcbb67c1884a565a8f', 'changed', '2026-11-28 22:04:48.813053+00', 19, NULL, 'insert', 'referrals_event', '22', '', '', '', '', '{"at": [null, "8cfc706acca0368cb5e3d73aeeba09156eaace1163244de2e2f3d2c3b4784cfb"], "id": [null, "d57503d96194a27cf8b5b0a6014a7f3447a36400aeae89517a4186b69d696acf"], "kind": [null, "9427c9034abc3bbf29083f0528fe229b7194a8b98f2f5d789ed459dee4c8d53d"], "actor": [null, "d22d26dfe6685ead092b89d832d4c663ac9b28bf2ab513a2b2ab619bed30deef"], "by_id": [null, "2d858ec5ca0eaf7245ff7478bf69bd888c06289bd3651975daa763344f170b24"], "details": [null, "20865596a38720584d7f647755fc62a6fe5cbb551a36936fcc9f15d768f4e297"], "contact_id": [null, "7346e7ef8045fdc981fff2a9042b5cae4297a61a4b7199c64958ba85dd36038b"], "recorded_at": [null, "43f3c73f907d861ff39aaee4620e0042f00dc5412b3bd4551e429e1c7ed5b674"]}', 'ac4950dfefdd91b0ee201737afec36d02790bcab5bbc61b08b8a62bc6db2695a', 1008);
INSERT INTO public.audit_event VALUES (369, '034acc9e5e814edd9f9ac0557d6bc42e', 'changed', '2026-11-28 22:04:48.815695+00', 19, NULL, 'insert', 'referrals_feedback', '2', '', '', '', '', '{"at": [null, "511f25f0a103ad66593e2d7e0a5ea5fabf8bcebeaeb6ecf734ae1768339335fd"], "id": [null, "c273cc2f66f21b423e3fe49d7da2fdabea40e5ad82fc04711da45f43a7f59c38"], "way": [null, "863eddd69c52a31c7f8a64a93e70c9cf997bf529ec7de6335232a67813a4eb94"], "by_id": [null, "3a0e8df33d9a476e5d23e38a52dd6e9158be4b9d071ff85b42cfae3b0d696659"], "words": [null, "c8fa02180235843ba819616a0aad8a86baaff0fe45f1d5640f4d8518aa02c907"], "audience": [null, "cfe09d4a23b4d5c0221df4d91c272c2cb401e065ce6c62823f4fb7e75e05a1ab"], "event_id": [null, "dc9cebab44621d02d03b50583a778f66d1c43a49f9959fb5e03ce47d1878d7ff"], "next_step": [null, "5e33f6bac5587adb898564884caaf50211305543f21699e5c588318dbf85c607"], "contact_id": [null, "c86beb92eb30278e56a1ea6311739bdb42467d76c6da8d3340a5396594ecd095"], "whom_to_ring": [null, "c88f7cdc20f40efd9649bbc9173aa1f66bcb6ff3d5690f6117ae2ef94176c89f"], "not_told_because": [null, "9213cd7ce00033d0f086ab50d374c6a1dcb79ef9b20d5bd3c05e394d4f4f4331"]}', '7d097e1d96b7a4c426708170642bb30b6ec3856a25f423c6d3c631608a572b7e', 1008);
INSERT INTO public.audit_event VALUES (370, 'b038c66fef88402d8b8f18905506aff1', 'changed', '2026-11-28 22:04:48.817675+00', 19, NULL, 'insert', 'outbox_mail', '4', '', '', '', '', '{"id": [null, "d94468488e7d13480a4c59ccd5735b9eb7baabd2a626ea862461875df7424b1c"], "to": [null, "4d1144358dd5dcf827ea7e4ac22d16d09b750ff4e12ff868a6853cc669aa8f07"], "key": [null, "b18fc955797112956e22e9f141abd35633dfe9a9c47b3132a272d3d3349b4f65"], "link": [null, "b4748e6c19ca5e97ef97922063531b2336c64b40d147febe8b1393c515961e03"], "queued": [null, "146dfc26f8976783773422b2a0e99910bb81ef40b618f8f30fb93344140ed0ef"], "template": [null, "08df96606f3bff9a732f94cb83f9106239ffbcd7ade0e0bef74d1f059943b8b9"], "reference": [null, "49949d4baed073e773434ca31ea2057861e53501ef7197a8cf689f1d1e6d0ee5"]}', '77d2e8f804d1f1fe7d9e446fdb96e640a3c39832027e31e4ae06836fb35446b2', 1008);
INSERT INTO public.audit_event VALUES (371, '696c8d024376464c976248c7beed4e70', 'changed', '2026-11-28 22:04:48.82058+00', 19, NULL, 'insert', 'outbox_message', '4', '', '', '', '', '{"id": [null, "a500eeb942516365818f43cb815956e658c8c0dd06758569c92520a47f724713"], "due": [null, "23aea4651d39cea901fa1daa6f55086062414a53f5c3a93e4ffa3d26c4806a3f"], "key": [null, "ac2c5028526ef1c03d01395c51eb6d26722c12808494d8835ef367c6bc7f14d5"], "put": [null, "526d4d03ec5892012664324a1924a662505ae44404ac4658aa59f2c6b7365a14"], "kind": [null, "4165bf918beb3da21e3a34470de185ecccf6822080e73265cf2227d18872d491"], "fault": [null, "1688f8aec5b11f00b71ce338fb3172628c9ea6aac4a58737424d76316cb00c14"], "payload": [null, "8f4ce658e68ad2e417d65b655420fbaedc84cb5f092309fa3bd8835fadb665e5"], "attempts": [null, "9a6122879979b6b2adf0c995c4f6a23add6306e67d58e907d268a1debd93734b"]}', '4d7035529cc6995d031289221313f9549fce77876ea0b0ee48a7a336d616e534', 1008);
INSERT INTO public.audit_event VALUES (372, '3547698e2a2044ec8d31befe765e00d6', 'changed', '2026-11-28 22:04:48.826485+00', 19, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"stage": ["098d0e6abe5790fd55417eb34c5453a6a61a28674bc6be71c16c0fb643507f32", "c228688ce7ce0970b8b23c63d777e63f0080fdac3580a00b61136f32d939fbc8"]}', 'f23302a0bf0e5802a19a886438d2510eb199e0a5f0270d55d1a4df3a7dbcd2b0', 1008);
INSERT INTO public.audit_event VALUES (373, '7e7854be04b64cc4901f1823ee7eb6eb', 'done', '2026-11-28 22:04:48.827055+00', 19, 3, 'contact.feedback', 'referrals_contact', '2', 'Told whoever raised a contact, or recorded why not', '', '', '', '', 'ab0d7dd865a3583d82b47e913c8efb8006c53b5500406aad77019ee96b0c38ba', 1008);
INSERT INTO public.audit_event VALUES (374, '7bd38d5b2c7d4aee80b0adcf2642d47f', 'changed', '2026-11-28 22:04:48.833967+00', 21, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"version": ["66978f1bd02450db942be83bbec00d2416fd66437122132a0f40ab002bc5bf63", "17ab10bf699b42a42c0555b74f4ebb26f2f3ca041e8f88f945a11977b305226a"]}', 'cb75ec691bc4dfcf0b77c786cdfa37713728625f550953440b5405c8b56b6287', 1008);
INSERT INTO public.audit_event VALUES (375, '1271920f99194d2c811d6b8b6502bbb0', 'changed', '2026-11-28 22:04:48.847595+00', 21, NULL, 'insert', 'referrals_event', '23', '', '', '', '', '{"at": [null, "62243584ecc7ffea07b5f3004a2ece4397d1fd41ffc2b93d2f6e296da80ca714"], "id": [null, "c592b0c145f8cd942259a26b2f89bd5ded6010bda0d60d4dc667e400bd974bc5"], "kind": [null, "e80282df75d738b0ef65e8c067626cad7abb9ec1c609c059223b9561348013e8"], "actor": [null, "fc37cf9a6eeeb383c1c75799e415f6518fe2e0f57477cc0fc79f9f8ea2e85262"], "by_id": [null, "6cb71ada898d29a814ac4aa353b9474f108ca179dd8909b35cd307d171b4d7c4"], "details": [null, "16192734313dda7bc508e93a1108f16701aa9d779cc2d14166b20ae9ed5d8aba"], "child_id": [null, "54e72fd2bea43390c32dfae3e6e970ce6a11acfe43253f54b0355da27c814af2"], "contact_id": [null, "70acb526ff35288f3d335dfc3d169313eb681f3da90f4d84680522ac7cec737f"], "recorded_at": [null, "54dc36175670888c3a86f50bfc1b4f57efba74da652e88ff1a8eff59a7af3e7a"]}', 'bc76391d7c6eadfe9f75b0abb49992d718a7d50838b7e8d647a25b1e467824e4', 1008);
INSERT INTO public.audit_event VALUES (376, 'd9c1f9a64f9546feb849e6ecfac57110', 'changed', '2026-11-28 22:04:48.858407+00', 21, NULL, 'insert', 'referrals_attendance', '1', '', '', '', '', '{"id": [null, "405fa4cdd6b633c38298d39dfc86f1787188fea86a75c2d7f6a4678a56f16223"], "came": [null, "1d4e076217ac59dcaf20d63e22a84c33434437edd29a090373eae29b90754850"], "name": [null, "510a54301cd1aed9b71c10493885eaaa5f9b246f14c31daba41cd9078f8012f1"], "role": [null, "b07388c85daa4d1f5a19bdfe455e178dd3530feec6b70e709c91a79934133b11"], "partner": [null, "94a5300f7ec7d9d9e2fd38da40c3cd7e25672c9005d6ec255c319b9b68f0c4a8"], "event_id": [null, "91435a44a8f7b4321f63dddeee8a9008e1dc486c34ab2cf0d15124a2608d6085"], "agency_id": [null, "a250e2916df83adea962a3d50d2cbf3d8c74e9084ae89452481d8baa1cfd38d5"]}', '7e34a255fbf8544adb915e040c8128f7c44e3d87254495602eaa4ccb70b7ae9a', 1008);
INSERT INTO public.audit_event VALUES (377, '7b69cc274f0848a6a35ba2e64f90dc07', 'changed', '2026-11-28 22:04:48.859469+00', 21, NULL, 'insert', 'referrals_attendance', '2', '', '', '', '', '{"id": [null, "15454dc8cf16f00df26c3cb82cb067e912ed076f279cf8260469202daba85db6"], "came": [null, "635cecba4d4f1f84c7946b8a6bcc962871f303adef1be61408c8d1b0274e987f"], "name": [null, "4540a64946d1fbaccf5179630310b1afd40388e136d36b3f1bf1f5d538ef3d3b"], "role": [null, "4a21d360578a1bde3e92f343fa6e625eab073acb4c89e39a4f69b102b154d1b8"], "partner": [null, "77b3f8c793e75dde93f8875eb024aa8500e95e59fc2fd1a0d0f46ded3df4a8a6"], "event_id": [null, "cbea2b47effd4461dee8006d30775ef87c073a883b82278040a66d5b154162d1"], "agency_id": [null, "ed347a6da24d6e646b24070e264bf4b7df52b5e0ca73e229842cea0dc3a639fa"]}', 'f5c8743cf1c216e94891e30b2dd9f4a2ec6ed92e043ff99e911a5bfdd5d7029d', 1008);
INSERT INTO public.audit_event VALUES (378, 'edb8af08d3f24b99be800b7da8b5ee7c', 'changed', '2026-11-28 22:04:48.860123+00', 21, NULL, 'insert', 'referrals_attendance', '3', '', '', '', '', '{"id": [null, "f4ec8ff8e580ecc922f02d292362cc3e17506edce77ec64cffb435c0bdb000fc"], "came": [null, "db689513507bbf0129309f930a8924af10144ce4c6da22a2ed1e6b1c7976b949"], "name": [null, "4cee7b1697dd4225cef5d318ec8d32ddabb81111a947e487aa27471430879090"], "role": [null, "22e6fa6ce26a0db2a671faaf06a35f3bfdbfd22bbdf3025fa5dc0c10a926f783"], "partner": [null, "f51e20479ea1e5760c7a01c2d7d6335795f436b5b4f6db4d4a09c73434b73711"], "event_id": [null, "f23373e251df1b5ef18e5638822567b4e08f8935804d196da77d6e1040f60c74"], "agency_id": [null, "71a59834fe144142ce20b340a8b963cf6806257fe503b889ee2d1e763193f976"]}', 'dd37cad423d6622606ea47af70de58f28f40ae6bff3a44363b2e08b972711dc3', 1008);
INSERT INTO public.audit_event VALUES (379, 'b21b94117f88457ca79f0f6a3c219e5f', 'changed', '2026-11-28 22:04:48.867558+00', 21, NULL, 'update', 'referrals_toldof', '3', '', '', '', '', '{"state": ["dd5fda339f58fba1254ad51894787cb363f62036288d658bc85a1ac91b6ea5ee", "949757c57878da67df0588773ae69c3c7d5dc9efe657541dedefda4aa23066e0"]}', '804cf8146bd8105967dcbefe870762cb532d03010709eb1b1629e7e4a52e2f06', 1008);
INSERT INTO public.audit_event VALUES (380, '920c6b0bd45849369529ebb919b7c9a5', 'done', '2026-11-28 22:04:48.868088+00', 21, 2, 'contact.moved', 'referrals_contact', '2', 'Recorded a step in a case', 'hold_strategy_discussion', '', '', '', '57e2f2115367c45f3a85033c2656f62e88fef7bbeb62cecb6b9f666e2b95d2ad', 1008);
INSERT INTO public.audit_event VALUES (381, '92441c4a63a245699b8a6d0374b1adb3', 'changed', '2026-11-28 22:04:48.875656+00', 21, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"version": ["17ab10bf699b42a42c0555b74f4ebb26f2f3ca041e8f88f945a11977b305226a", "a4b5a607ce7a04380f8bc35a5761c73c15a5eb5c1d330b86778d1a1492007246"]}', '25a3d1959c4cf3fbfe2666cc41bd2022ccb3ee4c4a21ccb9d98d452702702a51', 1008);
INSERT INTO public.audit_event VALUES (382, '423b929223b842f09a83459a0b189661', 'changed', '2026-11-28 22:04:48.922506+00', 21, NULL, 'insert', 'referrals_allocation', '1', '', '', '', '', '{"id": [null, "dd86578f5afc1ab88342081dca469b88e804b90582e63cab54062ce0b035b558"], "since": [null, "08a10fe380c58b9bb4ffeeb8099f2d133e8e0e6207def1ea806d21a4545b9240"], "reason": [null, "cceed9b41c9d7e84e90c4319edf8a1f6f56a2867dc97fcfc1ce488fe94562d8c"], "child_id": [null, "38ec44ae05dc8536f59d9e3439f4713f59e063a370d3d4ab86d9e303221348c2"], "worker_id": [null, "265ed9788b9b0964456eb6aba290d9a412fb9a1823a3a242313f9a26e6baf5a1"], "given_by_id": [null, "e03af879cd6e38b54fa3b502d995332fb45913e0bfebfdd4fb6d1ae8d14c4b2d"]}', 'abc62af703fbc10514de5c0cffc0b2343a3051a711cdaa4b9b7b67991d430c65', 1008);
INSERT INTO public.audit_event VALUES (383, '2d1e0555e92d4875830d7e0ec3805f6a', 'changed', '2026-11-28 22:04:48.944906+00', 21, NULL, 'insert', 'outbox_mail', '5', '', '', '', '', '{"id": [null, "f1645db1c63a485f3e90f158cb52c0c746a4822b1a0a7abb7a0649c69353339b"], "to": [null, "5e0c6b02dc4d26e19cd5f3095a748e4e1ac815cb91d1100a0a51564c294355a1"], "key": [null, "4fa17e0be4160125f29f782b5c6272a1d3521e6100cf2e6fee268c2b581311c5"], "link": [null, "d53ca7bb4e60d98300ae7807070fd04cee63de93b92d2f1953313fc7dacf1cd0"], "queued": [null, "03cc68b4f62829b0f0d5e239effff038d7ec3aca82905312e073d3f05cd1bb13"], "template": [null, "870b8e4fcd83b9c0a2814427d8c9ba7aca2a16a076c5f36de16bd80ecc2609e2"], "reference": [null, "c9305235eb09bc6c7bb8048782db8bb23468732e13e5597a4acaf3340ffbe62f"]}', '9ff0a995571c7b6278b5950b00279d2a3690979ddc0767954ebd21d2987a8dc5', 1008);
INSERT INTO public.audit_event VALUES (384, '72452d1af9344683a34e2ce9dc41d240', 'changed', '2026-11-28 22:04:48.948658+00', 21, NULL, 'insert', 'outbox_message', '5', '', '', '', '', '{"id": [null, "7dc0d808d583bed567a8279f6f821dfcca8c10e47ccce35d7e5a86322f90e825"], "due": [null, "b178fa65f4a79f51370087b20672c376dfb07dd64e45079c77c739f8b598cb0f"], "key": [null, "e835d18e84bd1ace89a711139005c93e58904d851898a8359b9174fbaceebfe2"], "put": [null, "e5115c4558471efc41cbb56ab0ba083a6ee5d817305e6a8084ed88e440db64b2"], "kind": [null, "570d642b4da05e079e65ad4e8eaac711e1c0d747c074659409e6e1c648ee6522"], "fault": [null, "f071af838a758055e6628613f3cc98570748ce6f1733e91beae5bc6a60ef6221"], "payload": [null, "7332a4592f224de190f643cbe5d316154647444f7fb3c010c3e16c7cf9e7b306"], "attempts": [null, "575f9aa2a28ab67e9e0618b18725c6cd8c0f53a2f34366634649d1f782181a17"]}', 'fbda28468f67af9336fab5e6e782cc425803ccd2147e3a569c05e5956d90fdf8', 1008);
INSERT INTO public.audit_event VALUES (385, 'f740aae4be164567b4dee0cdc8e2a255', 'done', '2026-11-28 22:04:48.950466+00', 21, 2, 'case.allocated', 'referrals_contact', '2', 'Allocated a case', '', '', '', '', '5d31c2a0483ac52838f89c643e2674f59b7c48114f2bc16fc41fafcdba6c0aa1', 1008);
INSERT INTO public.audit_event VALUES (386, '08e0b401b88f40d4b13747977fffc834', 'changed', '2026-11-28 22:04:48.955761+00', 21, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"version": ["a4b5a607ce7a04380f8bc35a5761c73c15a5eb5c1d330b86778d1a1492007246", "7afc9a34fcb8e81bcc5cefb802043ab532e65a376c460c9e6b84214681f18ec6"]}', '60cd0597d7ce4a888d388029fa33b00dd213253bc8deb4b150f34c031ce2075d', 1008);
INSERT INTO public.audit_event VALUES (387, '7a1a7cd82b954e1998673f5a148fc6a1', 'changed', '2026-11-28 22:04:48.970266+00', 21, NULL, 'insert', 'referrals_event', '24', '', '', '', '', '{"at": [null, "2350d436fa480e97121e8aef6706d45de9fcf5a705ddedc332e167feb06662d2"], "id": [null, "f1a71c825e3f432bdf69f6444153cb7159257e8716b800760dd2287fdaf2def6"], "kind": [null, "6b1646c421b3bc01b1e644de4694645f8464ac843a45239224011ea8257415e1"], "actor": [null, "be2072d913a4f552c3189fef9718bc6d19db7777ea7439cb7de68d0162fea537"], "by_id": [null, "db73ee75827c3cbce4b77a89704297320f72ff8696f7bd0f05de9a012cb9e6b5"], "details": [null, "c43159450392135195a31c78012b813f4576d6be5682276b5a1b087b3d6ab016"], "child_id": [null, "0944c7cac8272f28c42b343e38f5eff6a4b19d475a893e6a7a6af9a86ab20666"], "contact_id": [null, "c54a5c05dcfacda8a1e772fdccd233a9724f2d030bee51bad3cd6961f1077889"], "recorded_at": [null, "4a58efb8d416304fde121eda2ea714c41cf34f5a26ebf6ddd0615b4d083383ba"]}', 'b57f832442fce4286b6943ff3180b7bdfc1786f2625fa5702980efbcbd3e3be8', 1008);
INSERT INTO public.audit_event VALUES (388, '10f6cecf9a834580b51cb7175b78309d', 'changed', '2026-11-28 22:04:48.986107+00', 21, NULL, 'update', 'referrals_toldof', '3', '', '', '', '', '{"state": ["949757c57878da67df0588773ae69c3c7d5dc9efe657541dedefda4aa23066e0", "45b78b5e58413a05bccf901d944abdd72c84ada5ceaab60edb727cdf190cb73b"]}', '8244acf0f0e5d6ad7a50880eab57efd834bd6834dd1d141ea6070057f2a1c089', 1008);
INSERT INTO public.audit_event VALUES (389, '1d881fccaa2945b0a9dae1d742e8e709', 'done', '2026-11-28 22:04:48.986637+00', 21, 2, 'contact.moved', 'referrals_contact', '2', 'Recorded a step in a case', 'begin_section_47', '', '', '', '4212dd129a1570885210374d7187fc8723692a933ddd03ecbc5d6d3772e0874d', 1008);
INSERT INTO public.audit_event VALUES (391, 'a7463561238d41759b9248decc0abe79', 'changed', '2026-11-28 22:04:49.015929+00', 3, NULL, 'insert', 'referrals_answer', '7', '', '', '', '', '{"at": [null, "c2b6e9a477a2fe132b7fa20fbda89118bbea93f4be6e349b07c463fdf25dd4e5"], "id": [null, "34c85b8f40524084de1236ca3bd121e4295f33642c424199b0d22d2d60bd1a2b"], "kind": [null, "947f742c1ccfc70d9c1a35f64f148a12e3f25ad17d7f3ceba7d14ba3bc54f45b"], "by_id": [null, "1bca999bf8bace903c5b80cb2210971255d3037e37bc3876f123e6fdcfa81808"], "words": [null, "0d8964d0e6c5e239528dfc68abf9c1cd5dece74f513c74353ef73b901c0af50d"], "refusal": [null, "e58cb84ce9826c4e430584d6a6f6acdb2a29115d6b97fee40bafd6e8e8889b51"], "request_id": [null, "14ce491c75bebf00a5e79fa3b6b19c05016170926994751bf13db5ea40a1f96e"]}', '2c2b5c98b5669d5711eef6c18196eb3e58b732d9ca7fb8cb382a2ac715081468', 1008);
INSERT INTO public.audit_event VALUES (392, 'fde0cd66a1a6432e8c9e6e7b878ed61d', 'changed', '2026-11-28 22:04:49.020951+00', 3, NULL, 'insert', 'referrals_event', '25', '', '', '', '', '{"at": [null, "c14d24142e14950ec123cd63fdba7d792b3ae6024501911c1508c1e023aba35f"], "id": [null, "fba4dad47ebfa3c045dc45b994b06ae221c5b850989ce9717bc178f9f0f98e9b"], "kind": [null, "34800f9295aea8a40b8d00e84fe34eeea1363ad5fc74704ff0fd327c8ad189ad"], "actor": [null, "57bf1c1c123952f8188faa0933d056cad83a721b6d346bbab48d2c073fc29e82"], "by_id": [null, "850238e4f6e7695bbf94de32d6316e67dcc482ecc244bee3c9f3e7aa52adf422"], "details": [null, "a9cac85b09d6c142e119961f9d85b5220aca958ee564c14d4d4832d48fef1ec3"], "contact_id": [null, "564b9f89f2b001d98751025438cdd5e05baa27b14cf4627f8b674226c66c8253"], "recorded_at": [null, "e12405bf03dc8afd81d1b2e0c9fdf8f5080dd9832e137aaf930e75e1f777092c"]}', '6c7d716ed5c07a43932f7fd1a0485788c9e3166ae3c27bf591a38ab8b54228a5', 1008);
INSERT INTO public.audit_event VALUES (393, '2e28f1e463ab48aa9f09ce6d311f54ea', 'done', '2026-11-28 22:04:49.028732+00', 3, 3, 'contact.check_answered', 'referrals_informationrequest', '6', 'Answered a request for information', '', '', '', '', '800826121f07a965d54957a7b77fc777e5950cdfa9f8096874af02dd2d765d02', 1008);
INSERT INTO public.audit_event VALUES (394, 'aca948fbb23a480ea22539cf91371c16', 'changed', '2026-11-28 22:04:49.034799+00', 21, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"version": ["6712e9e9100c7cde7f268745173a9c56a567d576764fc49a79aa91feaffe28fb", "7453ab177d8e7c64c207ac60b23c805979a05232f4dcad5cd7a354c0c1e44e2d"]}', 'd40f52909b3754d9e7a7e76ef725dab80777d025c8677db0f30ddb03b625d3e0', 1008);
INSERT INTO public.audit_event VALUES (395, '6c9aee3f173a46bf8d664d87d62aab1f', 'changed', '2026-11-28 22:04:49.051053+00', 21, NULL, 'insert', 'referrals_event', '26', '', '', '', '', '{"at": [null, "900339d820eb2e4c1264be8d1674e4a7aca8335d3a0d3b50a52903b72b196573"], "id": [null, "5a42ac72ab81e0ab6dc1af69269354874610bc2e01d985efdcfc6e0d4942cb9e"], "kind": [null, "8fc8782b216c8ce235c3f0221187916b334c42e20ca1d91b9fdabc70c4be8ed7"], "actor": [null, "80abbc1d202824c9c2bdf133ea2302b347f57df9608ce265b47bb3b69462078b"], "by_id": [null, "f7cd2ab4aba1f2e892e6cad6fd78461478721245a6ee39dbd68ad5ec0c1b07a1"], "details": [null, "9f6f90ca022e73663a4049582f045b1123cb9d044b4cac915697436c0b802634"], "child_id": [null, "6ad6ee1f2c3cb9c429c4102c97a215457d1f13a081b60a9d730442672132ccd7"], "contact_id": [null, "5cfe56916a8c5abc06b71a7cbf2aebde589315411fca2a98c3e33ea590ac2616"], "recorded_at": [null, "bb38cc6732061269beed34ff01358ec17670be1017a99b54014451b53287841b"]}', '156c0f457e88a3793af4498746713c231da0c5419e30b7e6ad4e10c5793a02c3', 1008);
INSERT INTO public.audit_event VALUES (396, '34f902e91cf0427da06ead5be4a6d39b', 'changed', '2026-11-28 22:04:49.060613+00', 21, NULL, 'insert', 'referrals_attendance', '4', '', '', '', '', '{"id": [null, "35226401af0ef5a895939cac18d3f35a81e44b0bd8be39cdbd3fdc931573fa2b"], "came": [null, "d9395bd2b30ed0232d0d8522262aff745179ad8ee0891fbb139c82562384acb6"], "name": [null, "aca91a588274d4a395ceaccfc906eedbec6121dfa7996049faef9d685057ebc5"], "role": [null, "c87946312633dd6fa24837ae1123abdafdd074413ea677f2d6cba03f25025d3b"], "partner": [null, "e9fcd9262419dc4eb89f598c768f85293a09b7c26ccaf418e4974f41332e0f7f"], "event_id": [null, "a7184956d56066f3d8522d34901c3aefff6cae3902ce0c08feed95956a7551cd"], "agency_id": [null, "bb4b70977173806cc22c196a25395b3468ea2441e89d6a081f6065477b36cc6b"]}', '21412e31a01d858653119340b61e6d5f82eb5484cbcce61bfd396a2a4b5f362b', 1008);
INSERT INTO public.audit_event VALUES (397, 'fd5d93db794b453aaea51ddbfa3c59d6', 'changed', '2026-11-28 22:04:49.061333+00', 21, NULL, 'insert', 'referrals_attendance', '5', '', '', '', '', '{"id": [null, "493833b89b34482a3cb78b62a3e81b21f85ec9d756da5426596482031f279378"], "came": [null, "ff6ea76b1061f064a304d7a8fbd84d13afbf816f1b1dc833ed55d8c3a1f5638d"], "name": [null, "3cb0e13482c6692de7084b5a3ccb7ec9d164c7c4d2095878c46045a67b41ad96"], "role": [null, "b7afce333497aa1c07a000c15845d250dedee1c723199b5650a5accc19139e9e"], "partner": [null, "d8fadd1bd57f65633a8c585065d91b9ca64d086ee7832a8bcdffe47368b2665d"], "event_id": [null, "a580553d109f753ee221c58dd81cafa9c23cb52bc2df136452fcb211bf0771c2"], "agency_id": [null, "e27452c0eef0df86d2f96a277bb9d02c45d1c07a6cda8edfd07e614d36be77f5"]}', '139050d8d95c3aa6123920c7222025ae023b99c50783bd48ea7bb5a0a27601ee', 1008);
INSERT INTO public.audit_event VALUES (398, '23a535fc91f04fcfa1727a12c27e892b', 'changed', '2026-11-28 22:04:49.062142+00', 21, NULL, 'insert', 'referrals_attendance', '6', '', '', '', '', '{"id": [null, "e265922d29b74d3435bf4e802ba30bd8d75524913ad1f57a147d22b18a2268af"], "came": [null, "28115b1f938fc270c26c7a49ab8ae35ce77e05f8b5f3edd2555c6e1e6c5e0553"], "name": [null, "cf8ceb5fa3c0d10b86ad02acfc8c7ed7a9caa89a65d6c5498d3f8311c36afa48"], "role": [null, "014824bd359be95ac368cadb191404da0811c58d97616267f0d4607704b396b4"], "partner": [null, "e9da1fc9efaac86520caa14195a311799149319d7eacf6dc704617e9a451f58b"], "event_id": [null, "df8aca27c7ecb093b1e976a680c45503366977291a60145918758b71a7c2435b"], "agency_id": [null, "7625a96fb54b36b07b063130d5a1725468e48d0c0a303e0a17c260053e700fe4"]}', '05d31be28b082fa369aebd1979f5bb6e6f7c673c329e8dc9ccc1adb734cf0e12', 1008);
INSERT INTO public.audit_event VALUES (399, '42dca31ee9db4306b03b5f31cc5e15ea', 'changed', '2026-11-28 22:04:49.071896+00', 21, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"state": ["a79b681c6203821b30ee13fe6b6c936b8117ead17efc733371cc797ee6823dc8", "f0773672f6ad3a0caa2cc081c12f0f72e8eab8865f5e6a6bd530d225c7bee627"], "next_due": ["426e68e244a6376d5a89bd1211d7498d95e8fd914c957e6fcfe7db1c258fb576", "c2feb742b6371d76b5319465815c4886305bb5781c40d9099ed165b97ad1ab11"], "next_clock": ["d428246ee89443d662eabec94c394005c409630d722b1f4995edfdd0c4212988", "9196c1f7fddc2a36407b9c33f53faa8e4123ff6f98296da7b29a25bd39712ca5"]}', 'b1a2f920a3e92b30d644979acea9c38ca1a9c12cd851352f46f8b93431344485', 1008);
INSERT INTO public.audit_event VALUES (400, '1d3e4fb9103e48f5865726368a6277e7', 'changed', '2026-11-28 22:04:49.073801+00', 21, NULL, 'update', 'referrals_toldof', '4', '', '', '', '', '{"state": ["444eeb2d08867cac5512808354dae52ac374d756d68202cc4082c907ddf0467d", "d472475c9c705f292ae091817ecc77e353350d10b2f779d9681a4ba72613a2c8"]}', 'c927385efb70601f5c6f17e7ad4ce1e11fec426a16260cedd7cd9daa786a4a40', 1008);
INSERT INTO public.audit_event VALUES (401, 'ea72bfa62e8d49c1902a0ab32c457a63', 'done', '2026-11-28 22:04:49.074344+00', 21, 2, 'contact.moved', 'referrals_contact', '2', 'Recorded a step in a case', 'hold_strategy_discussion', '', '', '', 'b4e5b72d29a28db846e20a83aa198c36c991081e93cf4f9aaf4fe6c2aaccca5b', 1008);
INSERT INTO public.audit_event VALUES (402, '13f6e40a7f2a4304b0ace43bf996ad64', 'changed', '2026-11-28 22:04:49.085792+00', 21, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"version": ["7453ab177d8e7c64c207ac60b23c805979a05232f4dcad5cd7a354c0c1e44e2d", "99c04d0040d5d3d088d94bc82e53143b8a829a4a775c1f9ee17efbaf6541ce67"]}', 'b09ca77ba24edf78d50a546922c5758cbe2b84e1f302c7af66d4e3f828a48dbf', 1008);
INSERT INTO public.audit_event VALUES (434, '64bb5c8beca742d19acb3080ee965f33', 'changed', '2026-11-28 22:04:49.357513+00', 6, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"next_due": ["34004367b23aa81c6892dbfda9973385cbc8ad93fcdf76c8f0d9e669d774b8a7", "53237ba50beaa97a9987f75b4696ff87f42111051a0dc3ad38a51ade91151e9b"], "next_clock": ["110c3e08f28f37cad31f25a89f44851f5229049f63399a2dc7f73b880d8195a5", "3049aa8369997e9fa8bcc3c1d8d4e36204a2913128a55cca9e03fc4b97084586"]}', '6c50292fff5a0c355733e864ba3e3b02b092ce4d684060286c9ba80470945b14', 1008);
INSERT INTO public.audit_event VALUES (404, '27c2ab32753b484f9642e775346d64f7', 'changed', '2026-11-28 22:04:49.122491+00', 21, NULL, 'insert', 'outbox_mail', '6', '', '', '', '', '{"id": [null, "efb1282e987db74e7527c6145509113b87a52beab56ba1ab4df4c4e8a451dd94"], "to": [null, "996d074647b195ad29e75fb89843070c2d773edef4d4c65ecedb386e01e899c1"], "key": [null, "464bf151928e6aefd9ac9d0e9d353f2628d8715d6d1563fc5d24402834f173b5"], "link": [null, "52a74bae426d1d593ef9eee9b033d07dcb2b453203794488c27eaaa98b1a3fcd"], "queued": [null, "3b33c2c84926e989d85169a27e8d0a02c228e4ca8516fa5af98b93f3dfeeca3b"], "template": [null, "4b09effc712223325f200c12794c12cc545b67d9a933c9c29d3b435171aa09c0"], "reference": [null, "e6a374640b12d71faee3ae2f0f60a1c2fd677442819ab0752fe1bee66e148330"]}', '20172bedba14e0a8426343492f1b83229cd6e02e48c23a629ec1b5b62da35b5a', 1008);
INSERT INTO public.audit_event VALUES (405, '7f817b93e7d54d3293fde5eeef9bf846', 'changed', '2026-11-28 22:04:49.124566+00', 21, NULL, 'insert', 'outbox_message', '6', '', '', '', '', '{"id": [null, "04aa35a76d0de21746a97f9976c8c11664c834016aba2b11092a9d653d409931"], "due": [null, "09eded473dcbb1a97a5561194bc7df59fda2b120faf12389efad4bab2e443e97"], "key": [null, "05a82eace1118737c773282ab3da521441a244a1f78687d595bd53ef1751d75c"], "put": [null, "5a9dddad617e7bf95f28125c29de277245a7e9c64a0bca69656efc7dec9b4b19"], "kind": [null, "f29f50f423ca395b11fb08a0e5358071387b4e9f218fe51b7784881c13af36f4"], "fault": [null, "cabfe1006a197636bbd39c99e2d71e47f23ae068548461e97459193874e69c3b"], "payload": [null, "3451b25163dcc6214494f262a679a8e83df92e781976bc4497cc08e2153789ba"], "attempts": [null, "5090613e2b34ecfc1a2290125e5e7eba2f4a6c6b83077a1dfc0756663dbdcd4b"]}', 'e4c39dacb32328fd3bd140c8d138699f847812e36509fd16e649ddd79238edf5', 1008);
INSERT INTO public.audit_event VALUES (406, '001bca804cab4c53be1820a3daabfb2a', 'done', '2026-11-28 22:04:49.125739+00', 21, 2, 'case.allocated', 'referrals_contact', '2', 'Allocated a case', '', '', '', '', '0a2dfd7ab68244d303214e1a25009d7011ba484647b283f98212168c8208f1d6', 1008);
INSERT INTO public.audit_event VALUES (407, '473ef0a76e8b4b96b568b9e79cdda61d', 'changed', '2026-11-28 22:04:49.129565+00', 21, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"version": ["99c04d0040d5d3d088d94bc82e53143b8a829a4a775c1f9ee17efbaf6541ce67", "5b8fb4772755ce34b7482ceec9d97cbb475924d5f2f93f58ef42132625302022"]}', '1f600d3b9f6ab6222f2dac705ef04ff63b68c5f2926a23ef63b8f8de39671be8', 1008);
INSERT INTO public.audit_event VALUES (408, '7f450bbffd7e45d69312afc57e744514', 'changed', '2026-11-28 22:04:49.14027+00', 21, NULL, 'insert', 'referrals_event', '27', '', '', '', '', '{"at": [null, "e5743866731c570ea540fdcb8c6ea0379183cde0f55ba1f9a40e10bb726fe2b6"], "id": [null, "572d526e123b67647f0cf2cdc384530eb05d3511e0d91a982e3ffa87eff1db8e"], "kind": [null, "108df15b052fd39bf057da0ac9320a29d7270761c4ad42f4a5620d82681a3a7a"], "actor": [null, "01eb3b482c75a7a30f00e9220bff300232f14172872c1eb3dd81dcd12c5e27d2"], "by_id": [null, "242b964e0bd447d91cf948735b272eb8ae04d3bd8c3579896c6507995a3690b5"], "details": [null, "1fcf4b67fd6b2097e5e226ae4c23cacd2c754912e5774d0f83f5e23d11ea3817"], "child_id": [null, "608706a8e7b6c60403ff1ece2a6db82060770359b76c8a034bd40bbcc2c4a507"], "contact_id": [null, "517e52769d456fc253f68dd773604d9d07af5bca2efafd655a8dd4590c1f1d5a"], "recorded_at": [null, "6b2e0b1a4b4ff285d9a11badb069ba9c948e6ec4de55d49c726162b930273bdc"]}', '27494d4134ba0dccf4ab517980e327129194c655b9e718556ac64f23faa0f114', 1008);
INSERT INTO public.audit_event VALUES (409, 'f0bb1e9d5c544de0a4fce477afdd67e6', 'done', '2026-11-28 22:04:49.1504+00', 21, 2, 'contact.moved', 'referrals_contact', '2', 'Recorded a step in a case', 'copy_strategy_record', '', '', '', '80712ecb9ef1c8494fd7f2704e6a371b70e7606b480e093a6f67d5c58bc82cd8', 1008);
INSERT INTO public.audit_event VALUES (410, '1f8f6f4405b34ad3bcb29a5d5251c03d', 'changed', '2026-11-28 22:04:49.156278+00', 21, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"version": ["5b8fb4772755ce34b7482ceec9d97cbb475924d5f2f93f58ef42132625302022", "f356507158f00adccd5ef9e9e7c295bb9028eb2e2dce4704087192e193421407"]}', 'f4a10b110b9ccb1fac2286bcb462d7eb2ad9f063c4ed92a66f2640fbd7048915', 1008);
INSERT INTO public.audit_event VALUES (411, 'e667f575ee904caa95bad7f83f3d79ad', 'changed', '2026-11-28 22:04:49.169454+00', 21, NULL, 'insert', 'referrals_event', '28', '', '', '', '', '{"at": [null, "9574f9c71c6077d78ff124edad3626dcc150d3384e75410342780caccadc757a"], "id": [null, "c7a2850a492cd5b24c74f52eaec1a0d0e9d6c879796d2c9a6813db472a318b32"], "kind": [null, "cc3881b9251e921d71504a1ca5f1a171b82ac887b38c22af85a615e3649d4578"], "actor": [null, "b30e2e4b4a134e1c631fb9a4a45028aed8547981cd5ee2896346540c42c389f2"], "by_id": [null, "503dacf6664c4ff89534857c4fe4387f547bac51afd2b06525e80af80ac76f22"], "details": [null, "d0c93d57942ed9ce254878aa6bb07a0beab6e485a709f58f460a532111e5f640"], "child_id": [null, "8042b94d8da23ada391ae254667e4caf215180da64d63bbf3f4d4b35d0b78d45"], "contact_id": [null, "90ce49f01ddb40f2c96ec17d62e389fa3aa37f7175eb41d1d97aebb6481f24bb"], "recorded_at": [null, "73758b2ed9b5e03368190fa82aa3d3d7a7a76d0ef77cbf642c04994c23da1a65"]}', '7ba1b89007d4defb757e06ab10137c06e156c883edc213859d8a431677687fbe', 1008);
INSERT INTO public.audit_event VALUES (412, 'bf4f579bf53749a185c857c48c5c9593', 'changed', '2026-11-28 22:04:49.180582+00', 21, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"next_due": ["c2feb742b6371d76b5319465815c4886305bb5781c40d9099ed165b97ad1ab11", "1e3e0bff45da9434c61f4b1676104a8155de37f9668e83ee70e2faac91f681ff"], "next_clock": ["9196c1f7fddc2a36407b9c33f53faa8e4123ff6f98296da7b29a25bd39712ca5", "42d842ffa3af3cf8f09ecc6d5384faa316bfdcc40b1791c452d7161ad79d8f37"]}', 'd3f608ac05522c2e2f2d2889bafac61177a361177d526d090362da007f2a435c', 1008);
INSERT INTO public.audit_event VALUES (413, '440a8c9545584a6abda3229df990c89c', 'done', '2026-11-28 22:04:49.181421+00', 21, 2, 'contact.moved', 'referrals_contact', '2', 'Recorded a step in a case', 'see_child', '', '', '', 'cfe6753609a9cdcfd82f0c052fb16920b326d001c69acba506b494010a817303', 1008);
INSERT INTO public.audit_event VALUES (414, 'c32deaa8a48e4f0cb10ac28a9d6ea243', 'changed', '2026-11-28 22:04:49.18964+00', 21, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"version": ["f356507158f00adccd5ef9e9e7c295bb9028eb2e2dce4704087192e193421407", "018fa487e64ba3dfbc835011819aea1ff865ca19e1a5449eace2d27bcbf04302"]}', '726f46858b1d1c0b90d93a2f877838664a9760903cb55412ac05aba85709dfdd', 1008);
INSERT INTO public.audit_event VALUES (415, '2b83f4a9a07d47f2af1da4ba99030637', 'changed', '2026-11-28 22:04:49.202721+00', 21, NULL, 'insert', 'referrals_event', '29', '', '', '', '', '{"at": [null, "0ff90f9e8e1355a0aea0612d41bc4eda8bfeb7af98462c440ce41f3cf68e3c9a"], "id": [null, "468c23592c9cc1c813d35fba53eff0b68196b80a545dfb86a27eb1b7cd4a88d9"], "kind": [null, "359a15673d0993b7f43a69277faec0db9d75a4d531c772f9422eb0d5ba030661"], "actor": [null, "2c9788c332506a84e0f34db1a78bd8698e98df15abe796577eff422287d199de"], "by_id": [null, "7a8122a90f56de7578644cf16b4cc2cb48cf5c03d8412394155ae74864248844"], "details": [null, "b96d6978320c9a87fd2d48166856d93c2ff854da1b248d9a369e34059bd996ea"], "child_id": [null, "69230c916205917468e842e007252b5432141425650361d47f754f50c359e051"], "contact_id": [null, "8804945547aeae94ac5990d44fe2e4f09ba4a101ba9f56a15d3ce9fa031ff708"], "recorded_at": [null, "271fa9f4d8b3a6b97912d24ac52914caa832f30cf24278c45f98a4d73f5cbf63"]}', 'b754852c42e06115624f628c64ee2e2faf784905700d766437a1d1d55023aa74', 1008);
INSERT INTO public.audit_event VALUES (416, '9d61ad5882c64ac5a2fb993ea0643330', 'changed', '2026-11-28 22:04:49.216132+00', 21, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"state": ["f0773672f6ad3a0caa2cc081c12f0f72e8eab8865f5e6a6bd530d225c7bee627", "64e5fc5523821fb1bf995fa7e97c02545dd95b986f4f057ca081693656fa8bce"], "next_due": ["1e3e0bff45da9434c61f4b1676104a8155de37f9668e83ee70e2faac91f681ff", "58092035b5d412f567cfb018338f92fc619f9baf2e9af6c29a68000b47784314"], "next_clock": ["42d842ffa3af3cf8f09ecc6d5384faa316bfdcc40b1791c452d7161ad79d8f37", "9196c1f7fddc2a36407b9c33f53faa8e4123ff6f98296da7b29a25bd39712ca5"]}', 'bd95e82bf41c9cac27161de44a9b5c51ab55fd0ed65019f9ededd022e867815f', 1008);
INSERT INTO public.audit_event VALUES (417, '8f51c6f583be4727992ed4537264bebd', 'changed', '2026-11-28 22:04:49.217788+00', 21, NULL, 'update', 'referrals_toldof', '4', '', '', '', '', '{"state": ["d472475c9c705f292ae091817ecc77e353350d10b2f779d9681a4ba72613a2c8", "9c505f857d23a51f390a25a1b2925c5b5587d1f02f4c868e5bba457322d6ed44"]}', 'd30db27566aa4ecaa2a217daac9639cdb5fe6009fff63704f98b3521fc3748ee', 1008);
INSERT INTO public.audit_event VALUES (420, 'cee8c1b9e79440e59148c595d0f2c3af', 'changed', '2026-11-28 22:04:49.237534+00', 21, NULL, 'insert', 'referrals_event', '30', '', '', '', '', '{"at": [null, "e50dbfc9b5ea07d015d47e6b54ebfadab280879d90cf9401e1c4736f9b1443fb"], "id": [null, "50d8b4e9bee2bdbe0dfc9289d84ee6f06be3c0317f45f3ac83be0fc4336e6394"], "kind": [null, "7812560c584681020817b7e6b7a5186179304e9e6831dc301b7d717e47b5825c"], "actor": [null, "5c7ea2d07abc61ef7ba4574d97ea114679ee0d0cadc3f8219ef9d47186419849"], "by_id": [null, "905153bc18ccc108e91ac830fb55e52cf3937949ebcaff06a7940b57c0d58abd"], "details": [null, "2f25ecc6b2fb15368f5867090a00b479aae6d6c30effd672c59b0ad990c4deb9"], "child_id": [null, "4495a666f35aaa74955c31cfeb5839b792e81695fbfdeb9133750dceb638da94"], "contact_id": [null, "369c14a1875f95ec0c697482a2dbca8f0a781f7c6922d46af912b7e8edd6a092"], "recorded_at": [null, "5213acb9f1d0177db3843ecccf2918d2fa8412d9ae4cf91b2faa3a4542ff5ea5"]}', '12c743765254833754d5469410b040b93fdb99e31cab6644e3c45fc813b9f00b', 1008);
INSERT INTO public.audit_event VALUES (421, '01026a74d75f47f49aae60b7d5a78612', 'changed', '2026-11-28 22:04:49.251062+00', 21, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"next_due": ["58092035b5d412f567cfb018338f92fc619f9baf2e9af6c29a68000b47784314", "1e3e0bff45da9434c61f4b1676104a8155de37f9668e83ee70e2faac91f681ff"], "next_clock": ["9196c1f7fddc2a36407b9c33f53faa8e4123ff6f98296da7b29a25bd39712ca5", "42d842ffa3af3cf8f09ecc6d5384faa316bfdcc40b1791c452d7161ad79d8f37"]}', '05e5b9319044a1c85db3cf1be67a149331c62beec9072c0de1832dcb3d5ffa46', 1008);
INSERT INTO public.audit_event VALUES (422, 'b6bf30692a8d4c4eb7c997d2c252d6a1', 'done', '2026-11-28 22:04:49.251691+00', 21, 2, 'contact.moved', 'referrals_contact', '2', 'Recorded a step in a case', 'see_child', '', '', '', 'd080d6ecc9971c6dec8514045aaee42b8b93d052fbedc0bb6334dabc1c99c847', 1008);
INSERT INTO public.audit_event VALUES (423, '3cf86e8e811d4965a8696963694095ab', 'changed', '2026-11-28 22:04:49.260515+00', 21, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"version": ["ab3eb0b36366994c52a44a94cc200275ca839efbaa3567f8851d79a29267b73e", "b87e247d90673bc66150dab64860924113254563f31e3b35ef7c17bb556d23c0"]}', '029583b0c5f058f66882e4ca04b5b3f135f6ce925103a494314e32eb01b0d6bc', 1008);
INSERT INTO public.audit_event VALUES (424, '1029ca0a232440a88abdd882a4f33842', 'changed', '2026-11-28 22:04:49.273454+00', 21, NULL, 'insert', 'referrals_event', '31', '', '', '', '', '{"at": [null, "165f3c79a72058780f9e50f25c43ef029be1b2af0426d87cd62c0d256308eea7"], "id": [null, "2944ce9f5297f3257bab2010e91db4ddb629e095f50e3f2f45a724280b8466af"], "kind": [null, "b5d8ed58e68663833889a27cbb31026f86f75690e35c992eb0d80e7a056237cc"], "actor": [null, "8dc271f028b78575e0f55c1a91147bf905c56d1ff1559be0ebafefeafa3c5922"], "by_id": [null, "2363c53a810f59bbb3e4bd3024e7e45331a2032b63aca9c39b317fc26fd0db4c"], "details": [null, "b29c68707d20bdcb4b931ddac7087d95d24bc27fc3512f28c086e90c04aa568a"], "child_id": [null, "9b1d0e049109ada73535e22af7770beb41a1364b09a9fe6a35e41c678b95fdff"], "contact_id": [null, "0ad93a7d3a8c043d8465d69423d107be140b323e5d8bf1f71cc88f657161d605"], "recorded_at": [null, "c14534f7bea98236a9c2e77d13d2556652d4187cc465d9f4b86aad9873363327"]}', '369974d0dab15b9e434fd8a76ed0a2015704c2a1a5323c013858e07d4882c64b', 1008);
INSERT INTO public.audit_event VALUES (425, 'c2d9ecec47914ea1af012f538ab8a304', 'changed', '2026-11-28 22:04:49.28535+00', 21, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"next_due": ["1e3e0bff45da9434c61f4b1676104a8155de37f9668e83ee70e2faac91f681ff", "34004367b23aa81c6892dbfda9973385cbc8ad93fcdf76c8f0d9e669d774b8a7"], "next_clock": ["42d842ffa3af3cf8f09ecc6d5384faa316bfdcc40b1791c452d7161ad79d8f37", "110c3e08f28f37cad31f25a89f44851f5229049f63399a2dc7f73b880d8195a5"]}', '3e58347940e50e81d6ff013f08d25752fb268a900e40407854eb1c529a14c229', 1008);
INSERT INTO public.audit_event VALUES (426, 'e85f84d53a6e41658456ae463fe3ad08', 'done', '2026-11-28 22:04:49.286003+00', 21, 2, 'contact.moved', 'referrals_contact', '2', 'Recorded a step in a case', 'copy_strategy_record', '', '', '', '0549f63ce8dee1d180e54be53597489e59dca4024dc8cd067559c1fed9db28a8', 1008);
INSERT INTO public.audit_event VALUES (427, '2fa70fc3bf5d471b87d6989621c467bc', 'changed', '2026-11-28 22:04:49.293569+00', 6, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"version": ["b87e247d90673bc66150dab64860924113254563f31e3b35ef7c17bb556d23c0", "6dd865b1de00f18ac1f950fe5a35732a12e0fd05d1f4283a48eb829531e77454"]}', '4b4fbadbd79ba78ee6bb25b7da7b0b8f6adc9bdf7e483609b078662e64143600', 1008);
INSERT INTO public.audit_event VALUES (428, '3cc611d4ea0b41e58d1c866f7901a3f9', 'changed', '2026-11-28 22:04:49.307473+00', 6, NULL, 'insert', 'referrals_event', '32', '', '', '', '', '{"at": [null, "2527f7faa8f399dae50e5339fcbbf89c01ab14de2bfddfdd49c8aba901c6cb46"], "id": [null, "3686abbc2a6b3c5bd90bab301648c9e63e5a856579fb4f688952198fe0d21b15"], "kind": [null, "e716530fd690a86d4acc9cc69abf698300be3ef9ff60760113ae5a0544b50508"], "actor": [null, "a00281717bc7d61243a74f35233eb35f77e18781319b9f1507eae6283ffe1c79"], "by_id": [null, "57b1f7a94cd4ef89a7746a020185398689620b9916886cbcfdbef7c9c3f69753"], "details": [null, "34cf5bba2c082dbe191f2256f3aa87bed4a9d59d0e9f280938501e39862c56aa"], "child_id": [null, "3ecddba5c1e5433a485d711d244de0a87da788ec6c7458b1ca84c3392e59889a"], "contact_id": [null, "bd459966bea94628f0565bd39c48edcdefff2d690121a62a6d34361d8a61f0bf"], "recorded_at": [null, "33a7ae27426b22432ab5871ecbe480fdadf24f85317afbd9a889e5d33f180ab4"]}', '25ed144d42e00a345b5ad8f2b5f5c2e8757c7773e4516e11d9eff9aee9cc029f', 1008);
INSERT INTO public.audit_event VALUES (429, '5e9a477a5f5a4a0fade1d445d45ccb96', 'changed', '2026-11-28 22:04:49.320306+00', 6, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"state": ["64e5fc5523821fb1bf995fa7e97c02545dd95b986f4f057ca081693656fa8bce", "63378139165d9295acbfd631c9fecd980cefb799ef10fc17a0ab6db5d94fc887"]}', 'fd1891196300d7d474dfbc5dfba6ced922b49bc47ea99400e3d7551945d7286c', 1008);
INSERT INTO public.audit_event VALUES (430, '93f2efb4cab14f69808f6e800f04d6ce', 'changed', '2026-11-28 22:04:49.322095+00', 6, NULL, 'update', 'referrals_toldof', '4', '', '', '', '', '{"state": ["9c505f857d23a51f390a25a1b2925c5b5587d1f02f4c868e5bba457322d6ed44", "11107cf88e223c9b52de8083ce658eb3698997b8c909875c385f48e7488e125f"]}', '0878b82712b202908967acc08184e673c1d3c0b9c1419164be262298ecb46c98', 1008);
INSERT INTO public.audit_event VALUES (431, '4fee6dcd6bcf4916bc50c37b8ed05e2b', 'done', '2026-11-28 22:04:49.322626+00', 6, 2, 'contact.moved', 'referrals_contact', '2', 'Recorded a step in a case', 'end_section_47_unsubstantiated', '', '', '', '3d3514a56e3ff5452b6d45eddd684ecbf3c8d00f77f85753a9e060c491382389', 1008);
INSERT INTO public.audit_event VALUES (432, '3cd8128177b44078a8fa17eedde0badf', 'changed', '2026-11-28 22:04:49.328917+00', 6, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"version": ["6dd865b1de00f18ac1f950fe5a35732a12e0fd05d1f4283a48eb829531e77454", "46ae2474c4b15f9670e29a62e262a0f9031d2f3cf632fb95db5cfc21606288e1"]}', '7ad51ca7e9cea1b0f3b18a74080260d09816cfaadf6064f40f5d82c8aae68bf5', 1008);
INSERT INTO public.audit_event VALUES (433, '39e3617a58654b1d8fe931350a7ca428', 'changed', '2026-11-28 22:04:49.344392+00', 6, NULL, 'insert', 'referrals_event', '33', '', '', '', '', '{"at": [null, "316dccfb96342a6a85eefede51d1f2bf92a8928003f0bf9b0e29efe5d18235bb"], "id": [null, "16a0819b3d586a2f032a82df0abd359f52933bc5e051d273ebf6e468bfc78430"], "kind": [null, "5b1a0ce4adfca608555af884f99ed3a3ff4bbc655dc2fceac514eca690c90320"], "actor": [null, "21e864b6d8ed9a19de7cb819fe3448d9d2a0fad5b67b052449423a766c7373f6"], "by_id": [null, "e3c43c4ae335390ea46651e201e85040fc0939f6492fb4dc3591de2ca1b8406e"], "details": [null, "3d1732b7897d3dca2372cd48ec6a149dfc5374dc9647f5a22f94ebdcd0b58c1d"], "child_id": [null, "9d09e4d275e8caa7dcf9813d898a1a944051dc1ca504194be0dbdac3ee648dd5"], "contact_id": [null, "e3d93d7ee575d2cab77c6a5243a172d415aeda6fa42c71ec584b5249b6dd340d"], "recorded_at": [null, "6deda12d9e949ab50d7ec2bd3687c1b31fd9a0da7b5b7d239beb10c4666e0044"]}', '789f1ed55580d6471ba62ea06766df4587f80d02aae423e9b771236bf3f2a2cd', 1008);
INSERT INTO public.audit_event VALUES (435, '38a13d7eb16b41e5977d9a9aa127c2c9', 'changed', '2026-11-28 22:04:49.359586+00', 6, NULL, 'update', 'referrals_toldof', '3', '', '', '', '', '{"state": ["45b78b5e58413a05bccf901d944abdd72c84ada5ceaab60edb727cdf190cb73b", "ec43ee6b80fe3f00194ddbf91a5a62b2c469c0a2d769acd40c972b8d2b71185e"]}', 'e299b416e82bf2f9f210be49b1f2a30bec117875f113695094c82bf618d91895', 1008);
INSERT INTO public.audit_event VALUES (437, '1fdcb92162614ca9bb7da3335fd30bd4', 'changed', '2026-11-28 22:04:49.365165+00', 6, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"version": ["46ae2474c4b15f9670e29a62e262a0f9031d2f3cf632fb95db5cfc21606288e1", "a2ae074cf21ab17e0cf9d360ae59081749f0fdeaa187d57ad79b29f264f2d418"]}', '5059bebd7e5fe0623fff06131efc66fbce922e20e18963bfedb663e21815b874', 1008);
INSERT INTO public.audit_event VALUES (438, 'af9c3b7479484c41bb8cab708d4b774e', 'changed', '2026-11-28 22:04:49.379542+00', 6, NULL, 'insert', 'referrals_event', '34', '', '', '', '', '{"at": [null, "d1548619985fe78988d5e5aa1ebe21aad65d84224e5db4a322092633e325920e"], "id": [null, "b606f952c6acd39d6031498e120135bcd393d5645e11f6bcdaee726d725ec9d2"], "kind": [null, "091a1dfbe8f3a99a8635db57f92504a43f1a715040d51df89adc8447faf86edd"], "actor": [null, "4157e4f0005675ad8631edd4770b561c95ea4ca02750638d07a342c67f7f3949"], "by_id": [null, "adac5ccff7a5c2e1895077366ef607983a16be2de47f872cdaae818b3518ab59"], "details": [null, "5fcf167f46a71408d9e535dec6187197423cc20ef8a7b4ddeffc84ad3b37f76a"], "child_id": [null, "e031de428b5969c6cd15494401a4b33df8c223d7853c88ddf6f13a306e682231"], "contact_id": [null, "70947d49e23f14f230c48382a3e40a1fa0a65b5f144079d5068a4d59ae1fbe18"], "recorded_at": [null, "1d1ecb5f45420496306aecc3705f776542c164adc4c1a1e00e36ea64215b310b"]}', '3a2a2b69d83daa80557c93f19aef9154401ac2919cefa290628f739b2a3d6b41', 1008);
INSERT INTO public.audit_event VALUES (439, 'ac3f33680e774ea9bbc11ce30d3afdfe', 'done', '2026-11-28 22:04:49.392535+00', 6, 2, 'contact.moved', 'referrals_contact', '2', 'Recorded a step in a case', 'authorise_assessment', '', '', '', '4d59750e5b6dbb51c9e48ddf34805e7aa6de074de07da4e101c407142864f5d2', 1008);
INSERT INTO public.audit_event VALUES (440, '98c8d6c06cc94d87978ab04028ae2ad5', 'changed', '2026-11-28 22:04:49.397798+00', 6, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"version": ["a2ae074cf21ab17e0cf9d360ae59081749f0fdeaa187d57ad79b29f264f2d418", "02c8875af70d62e683b737c7fb341e28c8afac72dea68652f39a45445739dbaf"]}', 'e1e881a24603dcd72d5f144d199443656d7ba63fd0eaf635bb9ddc64765219f2', 1008);
INSERT INTO public.audit_event VALUES (441, '3afb1aa5574542ce9958bd83c4f465d0', 'changed', '2026-11-28 22:04:49.412744+00', 6, NULL, 'insert', 'referrals_event', '35', '', '', '', '', '{"at": [null, "569d2560fa35c60bc2c310f4585e87086a6e317ffc8b953d6bef5f30a7702634"], "id": [null, "6cf06b8c1f49926c8993271f06987d96ca51c634e44395756f127edac6c39e6e"], "kind": [null, "c37b8f2430cfd9706694535fe9d2dd4deb99f3fd4b54b73a73ac626319af00cc"], "actor": [null, "e7943d38cb8442b61a15bf2165007c9e06d0739757807c40957c72a859f016f3"], "by_id": [null, "ad328940246ea7071c8eb4b474b6ed6e2c804de0a37f44580fcd9f19f163f184"], "details": [null, "eb43cc8abfca4675bc8d36f076dc020dfb9af8adad197100aa1d0a916f05e988"], "child_id": [null, "99b3dca38a0124d21f21dc1d9ef5ed74cda93a31fe525f48ccfb98c06cfcd568"], "contact_id": [null, "35e9feaa55e83f448f493d9db29627168216160b339f3daf56ffa37d4ab41953"], "recorded_at": [null, "34e0f968e84ad2a3d94f30792c422160293850f05c3710067eac9215ced1e09f"]}', 'f7b373fb3f9d8844e86362fbf9f64d0d7240422e985f5818e89e58a28a3ae092', 1008);
INSERT INTO public.audit_event VALUES (442, '877ab4fbb6f44a33ae463a1b108ad961', 'changed', '2026-11-28 22:04:49.426465+00', 6, NULL, 'update', 'referrals_toldof', '3', '', '', '', '', '{"state": ["ec43ee6b80fe3f00194ddbf91a5a62b2c469c0a2d769acd40c972b8d2b71185e", "90582d60b564751dee0af568407c037b7fa2b9c5e76ddf95c02e4692dbb43235"]}', '7324a66dca29933c65f3a9538a495c05efc944420bda635c74837ba89debbce2', 1008);
INSERT INTO public.audit_event VALUES (443, '0caffb7a019b46129264a56964e43f63', 'done', '2026-11-28 22:04:49.427102+00', 6, 2, 'contact.moved', 'referrals_contact', '2', 'Recorded a step in a case', 'end_assessment', '', '', '', 'f1771194bd663a64146d46bb352c7a0eef90dba6a7d7517f71d6ba965ddee8d3', 1008);
INSERT INTO public.audit_event VALUES (444, '350e4e9364434fdcadb14da00ff15603', 'changed', '2026-11-28 22:04:49.432114+00', 6, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"version": ["02c8875af70d62e683b737c7fb341e28c8afac72dea68652f39a45445739dbaf", "bba6da822da34cc140dca55c34eb67c166663610b27df07b142d9729ef211539"]}', 'affe0100d521b29405a51e1b658ba705942a805a16d42a04540912bc1f64ddc4', 1008);
INSERT INTO public.audit_event VALUES (445, 'd19f514d12bd45609d84c962e66097a2', 'changed', '2026-11-28 22:04:49.447271+00', 6, NULL, 'insert', 'referrals_event', '36', '', '', '', '', '{"at": [null, "5a3df856fbe09a5fa3e676208b6e9933fe5ea066c9b553a8e7a4c19ed70ab218"], "id": [null, "fa91695c97859dcf8c6054e8923273d6ebd82d832ba8f712d7edcef356bba0a2"], "kind": [null, "4f15a2fda46992ddeba1bcb9d8b90cbea58c692c1a19644823ed35a11f0fb1f1"], "actor": [null, "e57ec6b72b9d26d1217bfb19e85c1c95e85b867e82be2c6711c5a086ea6db544"], "by_id": [null, "7faf15c459f0e2d7297a98a209943a7cb6f11b6411f050f00bda39203997a3b9"], "details": [null, "0dbf970f93346cc814f0d4719baaae77d010cb8438f16973d3b22a898cb7c016"], "child_id": [null, "fdbafccd1cab8d52f87dce1b837dd3a6f4114f3a1ebd1791a0395d5dfdb35d1a"], "contact_id": [null, "c0c52723e1630c3dafe2d0bc0ab9582c03d732aea304eafec5b9193a5aac59f5"], "recorded_at": [null, "93ef024e51cc764d40569b81caa158689a98d821f6c4b7df061c2a9f93ec5186"]}', '89e5c57beded8685d89f7cb1cad7c66f8d54a08069db438d8a21d456219ff6a3', 1008);
INSERT INTO public.audit_event VALUES (446, 'fa693da3157148808f3c6d4154534599', 'changed', '2026-11-28 22:04:49.462799+00', 6, NULL, 'update', 'referrals_toldof', '3', '', '', '', '', '{"state": ["90582d60b564751dee0af568407c037b7fa2b9c5e76ddf95c02e4692dbb43235", "42bcc82ec4113a61cf7d911bdb5fb083569abf51ef85bb6c9dcb8c73c9056fee"]}', '80bf494e027a9c063b73fe7b914a5de7eab1355f6c12054d96b1ab96a5fdb35d', 1008);
INSERT INTO public.audit_event VALUES (447, '75cda733d2a0461686149d25f2347869', 'changed', '2026-11-28 22:04:49.467054+00', 6, NULL, 'update', 'referrals_allocation', '1', '', '', '', '', '{"until": [null, "d764d7bcae0f328fc0a0492ce4a1e36321e13e5c0af4788b05fc3e94880a541e"]}', 'f45d017d7127fed2b5f908f4d42c8c33487f7124d2306f178a8af76b5104e739', 1008);
INSERT INTO public.audit_event VALUES (448, '70785e49fbb64e0bbf3f1e42c52c412d', 'done', '2026-11-28 22:04:49.467528+00', 6, 2, 'contact.moved', 'referrals_contact', '2', 'Recorded a step in a case', 'close', '', '', '', '7c2f39d6e722f947bf0072e09f7df43cf3c3c820132548947090ea6e7595563d', 1008);
INSERT INTO public.audit_event VALUES (449, '96bbe8e798b04034aa327edc0f02c760', 'changed', '2026-11-28 22:04:49.472232+00', 6, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"version": ["bba6da822da34cc140dca55c34eb67c166663610b27df07b142d9729ef211539", "b94ec12964e465ef9ae8dfc8d49cb9b651d860bbdf67c171a219a2583640092b"]}', 'd8492081f5e0c3f5c1566f5aaacefb810830251b69f7b66b78a4218a8df7400c', 1008);
INSERT INTO public.audit_event VALUES (450, '36bb20bfd2a74517a0ab52592f8f12aa', 'changed', '2026-11-28 22:04:49.486486+00', 6, NULL, 'insert', 'referrals_event', '37', '', '', '', '', '{"at": [null, "90441e2c8280faf7277884ef0601061a19c49a07b8b1a0195c034b47f6401958"], "id": [null, "62669460adc2de5336fb73fbcbef86ea3c48bc9d3e9f96d2566805f690a400d2"], "kind": [null, "016097ccf4b293c4d80b0048a5959a71ec6893b7d6de9827ce285cedce821962"], "actor": [null, "dc6ecd37c692dfd439427da39917e7777eecdfa05d2095a54d95d9cc8475e58d"], "by_id": [null, "5d57c869d74f55639104ce6741efde186ecb008f33724e83d19faf90dd9d2317"], "details": [null, "35947224e0720edcb1bccdf7238e2ef8c2690567f3d226d80ab5bebf3c8cb6ae"], "child_id": [null, "2cd22355cbb1a5e1d3be57920a0d3f4674e4fe14b720073e74c343d1f39b5313"], "contact_id": [null, "7ca2a75a9c48edde03c29284dc29ed496bd7f32c2f4deca751ad9bce96360c3e"], "recorded_at": [null, "159a91987a51465adde6d3b8df7a4c517ba28e842477ccaea505719d510ec120"]}', '55426afa5c48122e7bb6c5f0af78ebadad2c5559d41850ce383e064b893f59a7', 1008);
INSERT INTO public.audit_event VALUES (451, 'aac269867d164f91bae8839618f09873', 'changed', '2026-11-28 22:04:49.500108+00', 6, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"next_due": ["53237ba50beaa97a9987f75b4696ff87f42111051a0dc3ad38a51ade91151e9b", null], "next_clock": ["3049aa8369997e9fa8bcc3c1d8d4e36204a2913128a55cca9e03fc4b97084586", "8f229d39ca0cfd540d972680ec385af125695982d008a21d455279ff85f909d1"]}', '96bfe2dd3be31d7a0b8a02544893dfa8d44cbb277a06ea2fad6e21391be99998', 1008);
INSERT INTO public.audit_event VALUES (452, '1e349553fdac40d297230840b4e503a3', 'done', '2026-11-28 22:04:49.500775+00', 6, 2, 'contact.moved', 'referrals_contact', '2', 'Recorded a step in a case', 'authorise_assessment', '', '', '', 'a140e9fb999a5160140b9c382c6b94854b6125003e56a1eef7acc8cb27c7eccb', 1008);
INSERT INTO public.audit_event VALUES (453, 'b50ce1671d1d4a938334056bc89b99bd', 'changed', '2026-11-28 22:04:49.506863+00', 6, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"version": ["b94ec12964e465ef9ae8dfc8d49cb9b651d860bbdf67c171a219a2583640092b", "c3b62f2f0575ead57abe602e5a452d6f6d8b1d80d1a91ce1be204948471d98bb"]}', '75fd01102b24e3b6125749d3f4aa9f0a0268f7424e52988ef28bc03d45e923e3', 1008);
INSERT INTO public.audit_event VALUES (454, 'bc5ffc7e15aa4ff0b2f4c2775fd305b3', 'changed', '2026-11-28 22:04:49.524897+00', 6, NULL, 'insert', 'referrals_event', '38', '', '', '', '', '{"at": [null, "1fbdbc1ead43f44cddc25101891cf3056238f6d484596c69f19c13e8409e5b21"], "id": [null, "8a6867f57ac4d432741475e6ef6b6c886015806fc9b20c4b8246d3cd2ab20b16"], "kind": [null, "caaed709a9444746732c3e34af0c15d5267c62753ec9263dfd636a770866d64f"], "actor": [null, "d9034373fc98c336835bb6cdb50e8651bb7d3e90de2fb4250696c020235f47c1"], "by_id": [null, "a7912b0cc0749c370a20c5b8c6afb0cdf5dccb921dd05b477fcee7699b5dd1bf"], "details": [null, "4b099d5831c7a34b0b5f0a33efe77a4da4b180d0e4f8cb29d8f24e699b0ee07f"], "child_id": [null, "c465898cd8150a95ef97e8ed335b509e22d37dfde226ebf49d3b9a2c47073d23"], "contact_id": [null, "fa8f6fb8c974ddb37bba391d4c28d2df74b79de3caa375e0319c07e100748e4a"], "recorded_at": [null, "9608f17b90fbdb843f2cdd55b6b53295f9957975a49283a393e12a30768a179c"]}', '116941ce45638e49280463012b1ccbd1ee7f74f8723a3bdfe7a3ca92de1577c2', 1008);
INSERT INTO public.audit_event VALUES (455, '1e87c688b67545d38e3c86088ef162a4', 'changed', '2026-11-28 22:04:49.540855+00', 6, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"state": ["63378139165d9295acbfd631c9fecd980cefb799ef10fc17a0ab6db5d94fc887", "61ab08fafaa216358c81d383e0f7d50854d2c84432f62c1dd1181dedc8f8087f"]}', 'bd18c3b21cb3c76748fce41e4a3e09be4af16b3c536d9830598c71dafcc06df0', 1008);
INSERT INTO public.audit_event VALUES (456, '7593320d7d734398a514f4f1064113f3', 'changed', '2026-11-28 22:04:49.54244+00', 6, NULL, 'update', 'referrals_toldof', '4', '', '', '', '', '{"state": ["11107cf88e223c9b52de8083ce658eb3698997b8c909875c385f48e7488e125f", "e68dcd51fedf09263059e17dce4f965e54d789c20d6870f49a61b73d4aa48a2a"]}', '3c0911c302f48b907b5ff2fd82f3f880e28893907a2e01131a0f7dbb54fc1000', 1008);
INSERT INTO public.audit_event VALUES (457, '4d905ff9eb6c44849f3d81a042c5a3d5', 'done', '2026-11-28 22:04:49.542874+00', 6, 2, 'contact.moved', 'referrals_contact', '2', 'Recorded a step in a case', 'end_assessment', '', '', '', '52d3a233af5151c909f6d062e374885f1cbb8e6348c0b4a47ccdbbd88891ced5', 1008);
INSERT INTO public.audit_event VALUES (458, 'a3711d046be645688ce24a296db20bdb', 'changed', '2026-11-28 22:04:49.547719+00', 6, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"version": ["c3b62f2f0575ead57abe602e5a452d6f6d8b1d80d1a91ce1be204948471d98bb", "8e59e58aef8a1de56c58c32e11b010c19189b7d6403e47fbe2ac70eb1da59ddd"]}', '41c43b1aba03a54e029ff7f62a113995639dfa65738e8154b4ca73680d24242a', 1008);
INSERT INTO public.audit_event VALUES (459, '28d9753963514551ad4cc979e5a97f91', 'changed', '2026-11-28 22:04:49.561469+00', 6, NULL, 'insert', 'referrals_event', '39', '', '', '', '', '{"at": [null, "b22f09911e62a638744bfc1dad3dffcca189fc96f12ad42d8f5f1e6ec50e0c63"], "id": [null, "7b425f469557b25d4a3a285a30533d9b1d3c73577ef579eaef13ccee9d24a86c"], "kind": [null, "c25d7c426963ebe6d6934eb9c40051a42d532d87ecfbee4f77bbdd3968174c17"], "actor": [null, "bd649ea76eebfb801547699315cb7b04537d2c4a8b67635e4dd8e5c3549cdd91"], "by_id": [null, "2f58118e0f3396c5730c2392280a59ad1605ccfe840b1f2244dfae3469942299"], "details": [null, "ff9bb9b06e8c83f0d70bc5617af799b21f23b94012d012329ee52e7f0b3a05cc"], "child_id": [null, "fa887a63e924e28e966d4eb60b36cbf54bb8e2e2998b977d858025a27167f0b8"], "contact_id": [null, "9d8764b6168d3d606d972e89d30aaf5aceff47edc910d6a66e78aab14b26027a"], "recorded_at": [null, "86730d13e024642ee1b225585d48277e7868ea958ec3df52c0cc23da3831a6b1"]}', 'fdc6cf6300834e834db71cb93d1e69403af6b6df713601afb3e7b82efd4b0f1b', 1008);
INSERT INTO public.audit_event VALUES (460, '0659d3471d4d45788a9141467d0ec074', 'changed', '2026-11-28 22:04:49.574709+00', 6, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"stage": ["c228688ce7ce0970b8b23c63d777e63f0080fdac3580a00b61136f32d939fbc8", "96511a2d156b7e7aaca44f2722969d873739a7bb9377bc4d80fd3cf9266fe4ac"], "state": ["61ab08fafaa216358c81d383e0f7d50854d2c84432f62c1dd1181dedc8f8087f", "b052712b4d921dee77d21d004cecbf3ae52a79608f6e690704468034e286ba53"]}', 'bcc677692cdea2c4b82bfbea1e48bf6dab923c0892c6b8da95f87026fc7b7738', 1008);
INSERT INTO public.audit_event VALUES (461, '8b3d89cd43e347e888e8aace228a785b', 'changed', '2026-11-28 22:04:49.576521+00', 6, NULL, 'update', 'referrals_toldof', '4', '', '', '', '', '{"state": ["e68dcd51fedf09263059e17dce4f965e54d789c20d6870f49a61b73d4aa48a2a", "3260aadd10de4f8146e944c0e71ad6aa5c15963066f12000fbe5a42aff8d27d2"]}', '1e3abfcb30de27dc6897456b0db959bbf7bf6716e7514f909a6f2d47a4786126', 1008);
INSERT INTO public.audit_event VALUES (462, 'c808838837ce4e9b944eedcbeeac6f9e', 'changed', '2026-11-28 22:04:49.580341+00', 6, NULL, 'update', 'referrals_allocation', '2', '', '', '', '', '{"until": [null, "6e8ebbc0b9cc3f0a2493c89080637eca4d28a46642d2e4fccd2140af425c1970"]}', 'c83a707621908e4f9021ea4d78a84775cca97502fa9cf0d6e0ddc1540cbf7958', 1008);
INSERT INTO public.audit_event VALUES (463, '97a24fe7e0f94161acddcf4c3aba0232', 'done', '2026-11-28 22:04:49.580785+00', 6, 2, 'contact.moved', 'referrals_contact', '2', 'Recorded a step in a case', 'close', '', '', '', '486a6521f7bd686ac5c21b4ce721de12216f2f485a6aab40db6278d440576615', 1008);
INSERT INTO public.audit_event VALUES (464, '66d7798f74d7441bbbff9509e018b5a5', 'changed', '2026-11-28 22:04:49.586812+00', 31, NULL, 'insert', 'referrals_contact', '3', '', '', '', '', '{"id": [null, "8e022195c426976008c175cff2b0bb039c2136f91076356ca40df28e2a417f57"], "key": [null, "39569048e534f77465c6902456dd458bcd64b9dedf7d617c3b8f67646585c271"], "told": [null, "49b22cf2cdf03aa9054c944ab0ac98c60cf5da8b1cca61117eba88f1c6f10868"], "stage": [null, "959defcbbfe1df38c5283acd6e6317d10e0bd5cca8e2a6153b9a205f9d8137d9"], "state": [null, "b2b9165acc089718a28429bdf2ed9a92e2733a6d3643e59e7d85656aa44e478c"], "source": [null, "b4f17667aaf49246d4ca7e1dcce926770ff0ce67af87ba2d8d45f1d4c4844b3c"], "channel": [null, "f1b3a7a57e2d75d0fb8f120dcc65e28246ff09e632e7b4d95d6b7f7a9e06f8aa"], "pathway": [null, "b7b62ef9f1a12ec2906c31148bc992908c287fc78a503dd4d562c3a85974d8ae"], "version": [null, "20e2b9b178697e221aeb61cee2286094895182de02de206ffed60a39a2c1c2ad"], "priority": [null, "dbbaef8b70ebce86b854ed91cb3e2d0df64a266195ee5b6f5311a9daa72b855a"], "agreement": [null, "e57e70f4446aacb5b3a4ad1682a304006fc3984732a1b6ae2c5d05374e17ac33"], "reference": [null, "a8381e4bad16b909db596c5fc256a6767e44118f0e4539052b99c2b19dd7e9bb"], "next_clock": [null, "a6cc7b28ed68dc77f034ebe96b73594a44e77ec2a7c3ee12ed12c686c1441417"], "sent_by_id": [null, "9b3de7d011215da3c5e50764c0fcd33f632d71458beb908ae24df58d8db50b43"], "received_at": [null, "d6dd77615f70dc052032462ac00919717bb4e2ae79af6197558dc443c583fe2e"], "recorded_at": [null, "2910953e188562818f436d9e11c9af52cb3a2999d5648d9748f24764f28475fe"], "sender_kind": [null, "dc806c79a505556edc83886d7625e102d553814d3c852b04015d799f11bd624e"], "sender_name": [null, "46adf1475e84dafedefe6bc4284a6d371f9e3d8f730ddcbf7fdcce24eea976ef"], "sender_role": [null, "242a5fa2ec609ddecfbd1ec5ce74ca8b4b4b83c5e70965c2dba9b884240d1c2c"], "parents_told": [null, "842ca5c0cb89561cc2d5bf220c81c32fcf877383025eafc75b6bb91549b31cc7"], "sender_email": [null, "60e0f1e90dea700302264847c91a340b937b47a2ebecb10d4a11b77dabf097ea"], "level_asserted": [null, "5084f17a19a92ae0cc8ad0634078f0f71526ae8e93d280f22755584aef05e6b4"], "unsafe_contact": [null, "1ed5608ebb8a963aa90f60f57e1b0d5bcb4a294105752b96f4a36d5a1a58b93d"], "immediate_danger": [null, "e78cd6d89c8fb94264a3c5bd94737e3e3884ba1f3f72133e7845bff6aa77eec7"], "sender_agency_id": [null, "f6d156262766b3fb48652b3f7d1d0007e91c9e71e91acb1263b731cefb545a3f"], "sender_telephone": [null, "408b93816777242c82218776bb0a4df3cc8bd54ef89c4000454049b48e9b40b7"], "sender_agency_name": [null, "c8dc36e1c4478c4762e5446fdf7f4e4fdcdfa0a0cc7a73fa718bd8c8abc03174"], "parents_not_told_reason": [null, "aaf705f10cde605f14dd0b0a724048d959ee66d26771b1c5dd42d95b35a94681"]}', '3ca9525f4662006b5df75312ef2afc210bcf4ab01695d5bdbbd61e4cb0212bdc', 1008);
INSERT INTO public.audit_event VALUES (465, '7ff871317c99432489ffa9c19686e46a', 'changed', '2026-11-28 22:04:49.588954+00', 31, NULL, 'insert', 'children_person', '8', '', '', '', '', '{"id": [null, "8942b22e3008792b5a8b15e526b242ee1f99f14902ded608c5225492e4432f2b"], "sex": [null, "24864d81f96e41affdca606af7930d1479edccfc4ef0cb4826b9c92aa195ed13"], "upn": [null, "3bae6f26bcfdc9b13ef4e4809dd4f7d16049ed75bdb3b96af6f43572c8b2087f"], "born": [null, "e6ce6fa6e0a69953477ece1d7b4e1b56587bec465455151c85e7869db3543f7a"], "sealed": [null, "ff24dae1dc9143830ff559a4ce37b7d1cba6d1bcfbcd0b7080007d4189eb1bfd"], "address": [null, "fcb36d2b1a209ec264d0d48a9f887b8eb8be96cdc35c142b9e39ec6762ec045e"], "recorded": [null, "09c472444fb58cbc549cfc275e50245284dea52963e4c3af5ee7677016904fa9"], "standing": [null, "3048606fe09267c59bbf78125c5da23aa43f7ab0b0a2eb6c4ad05b1535e7f464"], "ethnicity": [null, "0c2f4fe5a89e139d9fcc697c958d2805bfca74af3eed0a91b8478b4cb35d3876"], "given_name": [null, "23f65a2847281656f2a47910b0fa83966d46410a643432daed009402a8fe7c55"], "nhs_number": [null, "ba58c949726d66bf91f7a4003954cd2d4eefce9ffacd04eeebbc26c745a02866"], "family_name": [null, "e361e531c5fea8f44af8931199ad41aaa99028530ff0ef2abdadf6511ceaf979"], "also_known_as": [null, "29fe3b1ed18c7186cbda73fa8f9048a2adae6cd4c2fbd6ab58defc42b69def92"], "council_number": [null, "5985b69751180311500ee761296b03c3a942b59df16191d9233cfb789345a5d1"], "address_is_refuge": [null, "9338528ee39cf5128fdb8753bb5e69a2f3bc9b841fc9fc1254d1ac8b1527345a"], "address_is_confidential": [null, "7137defee536ede4c6473c443d908b4246f5f17c35015ecffb41ccdf0dbceee2"]}', '0405798080c28df6e2341e88c0cccf0b493cde34730fa52220053a589c4a3789', 1008);
INSERT INTO public.audit_event VALUES (466, 'bb92e36f6a5d45479a74d89a5217ecef', 'changed', '2026-11-28 22:04:49.596896+00', 31, NULL, 'insert', 'referrals_toldof', '5', '', '', '', '', '{"id": [null, "33b9ce80ea6bf7d807118956591e5e36ab05704a505963ed0a133f70d279373a"], "told": [null, "f31f67cedde30ccfefe5460dc0f58e7761c1382872277884840d5e986cb66838"], "state": [null, "da87fb293647ccebdd9dfaf7c436e88ed0efe3b5b193bedc24280544d3b77add"], "number": [null, "3a9120045438e810c3574ddf0ed8b6586a890f6f7c0ecb09508da352a485d736"], "person_id": [null, "9ac7226c92e63940b5497dfae6055b7f3a292f041688c6de0a3cfa22e371d1d6"], "contact_id": [null, "2a21163d59c5088f42bc24d88a6c8dfe1353001171c145ed1831e4c779d7d7de"]}', '0e4ebd945fcfbb68261631e2f7c1d906a392efd10c8d1e10ac1eec019d5ef90c', 1008);
INSERT INTO public.audit_event VALUES (491, '1446112b1ed746f19d9a166f8ce68755', 'changed', '2026-11-28 22:04:49.684725+00', 3, NULL, 'update', 'referrals_contact', '3', '', '', '', '', '{"version": ["75d6769179750cf70a88b4cc3222ccff712a1f1ab1a38c220add217ff12ac8c7", "844e514f4035d2f9496990937124deaf261b7ac7a9d6c253c1f54a8bedc29f2a"]}', '97c4c61e498bb73a6255e213d359a033cde1991acefb2a6e6bab0de861dcaedc', 1008);
INSERT INTO public.audit_event VALUES (467, '80b5c55a8f9d47a7b00e39d7f632ae2a', 'changed', '2026-11-28 22:04:49.59966+00', 31, NULL, 'insert', 'children_person', '9', '', '', '', '', '{"id": [null, "3c290192b9f53ce1c10773305027196084c09933738af6a5f93d5480e32f3f60"], "sex": [null, "5520c94dd1c874f24c5305608fc8918fdebf84ed2d00aabb8ff69acc01b1b53a"], "upn": [null, "a7e0bfa3b0629690ef543cb5f567d591bd301623191785ef2c4693f977ed6af4"], "born": [null, "4da43de0cd6f97a2fedcd1924882fc1d3d5487fc721c8ee9c518ca9dae95d029"], "sealed": [null, "69a124fc9182c2d42ab14ab6645a1f045d2c9bb244eb88a14efe488eb25d851e"], "address": [null, "c4a502af8c1f408f02c5b4a307ae4a0075184749f89ae0f75fc85ce56ec4c134"], "recorded": [null, "0235fc02c88158e6007b9049541bac4734999956a705d950ac2bc0d5259d1240"], "standing": [null, "31441bf0f07c095dbf30b9eb24339d5422c32dd07f58a975c434640cf2f5adb0"], "ethnicity": [null, "ff4a3c7ad446a0d2b3450c8a75746124e20cd7470fd9ce366b2751e9b2338cec"], "given_name": [null, "fac78f91318d30d0452aa999a3d50caa6db504ba446ab4232efad7f670e33a42"], "nhs_number": [null, "6ce78c8999143ef802422cbd5dd563df59afb4394d6d0f953ffe798ec8962ab5"], "family_name": [null, "1ef898f684a1d5d5d1941a7c18a96a29baaf3c1cf70fc54fd66a6aaaa11643ed"], "also_known_as": [null, "caa07a65bffe06fdf9ffb1a39808cd289acfb18175eff0949c4d1539ead472e4"], "council_number": [null, "c631c8c01ceb5cc87bf200c432f7b211e0f0c7279e0e62c9262d3e9c70da4879"], "address_is_refuge": [null, "61317a988ee159ab22f963f5ba04a0660a9352ecdb1fd0aab683921389a720a5"], "address_is_confidential": [null, "d90f2e1b3331be652781af7c413518771f06129bc587c86bb670cda28828ba0d"]}', '1646be6e18a9fc21acf1bb91d0bd4b4d172a36257aef6906865b90e7a4baa231', 1008);
INSERT INTO public.audit_event VALUES (468, '8cfc54a705164c379b43b51dc1e3e846', 'changed', '2026-11-28 22:04:49.600272+00', 31, NULL, 'insert', 'children_person', '10', '', '', '', '', '{"id": [null, "79c7af86ed50c8d2ca5c1035eab8e0551bae92bb3d1b45e5d9ac235c02bc25d2"], "sex": [null, "3a3e205d663dc83911f67efae084cd9a51009b37d48e13c4492e1e5e3317af02"], "upn": [null, "92fb6f373d0a0e57a7f065d536442a6e61fe0d28552a7c451ee8677634089f0b"], "born": [null, "acb4fa7dd9a78aa1558cf955494d0c99f2ceb761ba096b1ae188d73e71d312f2"], "sealed": [null, "f37fd732c9faadd9bde88abe09c24c51fa941492e7a3d38adde9da7224c150c0"], "address": [null, "28c40d380d73bdf44bb02be9a8c8fd0fdb6f4b186d97ff2f4dcf19d55084bee9"], "recorded": [null, "39a532a6182d9c0b2c31b98039ecba73f6b427acf766acde78d5937301e488a6"], "standing": [null, "9a21b7610fc905f0c49e116f92c2a63015db9fedda38af5a4898cc75043359a9"], "ethnicity": [null, "6fadd2a7206a8ace2bba5e6946048d8f0292434045979b79f100260b4bfb2ad4"], "given_name": [null, "2870d46f39799a1fbc7c29762091f0c2c12043cabbd2b409d2c16b52ce8ed917"], "nhs_number": [null, "0b101fab253e4e1453cf2d3920b5e03f1ce1b925a24aa93a104a998b0bdd8872"], "family_name": [null, "3a2103ed01e53498ac3f30023dc1638101c7fd3eeefad6b19d290701e907761d"], "also_known_as": [null, "ea308b259f46e68466bd996e3efd5d0fadc0765448bc04dba51495e1f7a1137b"], "council_number": [null, "72bceb6d8763b99cdd45346cd97c9c5e6c58e2847141fd31887539e8e2bb8b7d"], "address_is_refuge": [null, "a7ebd80c4bcd6245a5749a25067ae7d3da7a4e6b0f0a96c4f84d748e68480852"], "address_is_confidential": [null, "8a3a025094cf4b1c0e8e7ce4313b1310a9bb5519dd3536c3c99980291db9e583"]}', '4236648c47f0faaa352ac2a6a906d2a722172eaa71aa9009d528e209754fd3f3', 1008);
INSERT INTO public.audit_event VALUES (469, '38622547b2e949efad5c8a9b180d412d', 'changed', '2026-11-28 22:04:49.611427+00', 31, NULL, 'insert', 'referrals_toldofadult', '4', '', '', '', '', '{"id": [null, "e3f0b14a6b393517d943d54fbe4d21a62124e31f112acf060f089e4e0063a1e6"], "told": [null, "19ff51f9bbb802a27a651d1451b6a5d5660569ab11365a4b47b12df52ed4fb83"], "number": [null, "1bb3b91910fd116215bbbb3e1c97c9caebcd76a8dbc05c70380bb5441bba6dd5"], "person_id": [null, "341a518da0f268cf4da688ada21e25ee35bb265277e0ec77bdbc42e92f91e36c"], "contact_id": [null, "65efd832662552996d08d467847f402dd2575668eb8dea15758b1578ceb40eca"]}', '5117a8f4954aeb666223cfb32bc84356bae8f0cba53de8fb3a5b8e0d937fb3e2', 1008);
INSERT INTO public.audit_event VALUES (470, 'bc97e8e006f04fa4816f975fcc07606f', 'changed', '2026-11-28 22:04:49.612099+00', 31, NULL, 'insert', 'referrals_toldofadult', '5', '', '', '', '', '{"id": [null, "20ebb8ef9bcec4e11faae1097b0b2acc840321a48e70f115669aac43b5299047"], "told": [null, "901b1e8f3352bca98316872c5e45310dcc2b0ff2afdb3fe49f8471c2b5f18f29"], "number": [null, "d7b36f2b0867d80e355a17b6d102c375de24c462faf580983d78f2ff5d44acd0"], "person_id": [null, "fc3a290a870438e617d4a68c4f15f7da1e456710f45804d7f152531d7c21859f"], "contact_id": [null, "d49b800537a81793fbd9c784623535af6c5862c39065c7baaccc6d8d8258a073"]}', '76344f647d87647bfa99be208145edda8d7394853b98f66ec8e1aee0cb965474', 1008);
INSERT INTO public.audit_event VALUES (471, '1bdb191a292847c3baaf212455679d22', 'changed', '2026-11-28 22:04:49.613949+00', 31, NULL, 'insert', 'children_relation', '7', '', '', '', '', '{"id": [null, "14c70993dcb7c5efb454bd21e6285a116eb75349f1cd8e9db54328b1a472d83c"], "kind": [null, "17cdc00d6cc1cdf22716cbe08f7389c037392ca1a03a2706b98473d1fe3254d9"], "since": [null, "d479bec8324e93d1118f46f7316cc7b359163835f2fcbb763d4ad8f019134e5a"], "adult_id": [null, "1e3ff3b00ceb4acf4fd629be7e7187db97b658f1b332f19765b1664c08d41e20"], "child_id": [null, "3f525ae214840891cdb7bde8ffe054fbfc2552b647cadd436d8dd9f114f66949"], "responsibility": [null, "2e6562dbd43779fa682f7957f6d307cb7772ea6391b592ca63b6c2cdf3b13c8d"]}', 'a08eeb4427f75a0e6045c0891088c45f27fbc21684fbbd1870c2d68bc6e74a14', 1008);
INSERT INTO public.audit_event VALUES (472, '225961f50d684daa90fc78ce74088308', 'changed', '2026-11-28 22:04:49.614481+00', 31, NULL, 'insert', 'children_relation', '8', '', '', '', '', '{"id": [null, "33e50d0527abb934c5c2f21f0b2843d529089f2009b38281435ed273fddcb453"], "kind": [null, "b25ed6174aadda9212be3a7c6b1e9e10263dd9f3a7bf60c6b99204bb601ff9d2"], "since": [null, "403246dd0c258bedaa92163fcc19a9390ca16097028c6404b6d46d669356a44c"], "adult_id": [null, "e26706bd02a50af2d16cf13b5cac75999afaa6afe67672dec96d767ecbf49f03"], "child_id": [null, "bbd36e3cf991736ef5080db87175e8e55d7e272c09731fd8bbec7634b87ea150"], "responsibility": [null, "6647b306776e0dcfe53668c5d38fffa4e112bc1a7b487188987229ec461e6b31"]}', '29771076489a6afff79992e828ee6db4d05b63d9d6fb65d518a29db78519fa9e', 1008);
INSERT INTO public.audit_event VALUES (473, 'b76fd3935a444b398869ee6714880fac', 'changed', '2026-11-28 22:04:49.616573+00', 31, NULL, 'insert', 'referrals_sharingrecord', '5', '', '', '', '', '{"id": [null, "db58c550eddab6ca5f069c1b8b7c7a0cc7b693ce9e244d833438144f2aa39b99"], "items": [null, "7d63b1cb5e034e864899b109e55f58f4d666adb67b33396c73e72f4f2f66b4c7"], "level": [null, "26aecb266c8f15c86ca43135c7350f780c9b25afe0f20c425e8b2f79b253b54a"], "reason": [null, "8009d921252afd633e415b718d030b6e5a09ead5289c24b60f033c1e98e201a5"], "shared": [null, "61ea41a70105381021986e58010f93fdfbd533f7bd8426679d3eff3e4af51f3c"], "consent": [null, "88a07c6f5f8e61e1ca022e40a7086a35311cc1c7ef1ec9c50baf6073e64a6c03"], "purpose": [null, "17f39948d0c891fafd6af9931f711b2612baa469622a78a53e9ee79684858e56"], "withheld": [null, "52a40c5e123adde413fefa7b991cc61f548ee2da716897eca300463265e27c51"], "article_6": [null, "bb4121b213d01e773f7d43b5d15185aaeb3ff81fcab5fe74d3ada0f6533b281a"], "article_9": [null, "5924e6c3e564f3e645d96f711d68a15565ac0a4affdb09fb4831ec2dd724bbf3"], "article_10": [null, "7726bd5ba9d6846400287e0a6091707fbcf5cb69429dc7c4d5fdfb1b3c350d20"], "contact_id": [null, "c5b46e5ea0a5b9c4747736e8a084f27aedabc52985e8cd726c21e1455d6241ac"], "decided_at": [null, "f6389ff5ab3de477a54e42e790a42538313d80249ea8dafdca7f429c30f4c204"], "schedule_1": [null, "25a6f3f00d45e7e303001238459e5562d0e7208bcc879a176317fd677a076239"], "parents_told": [null, "f16b877e5e19f2a413e5add57b45317bee776bc96499ca21b80194842d2626ba"], "decided_by_id": [null, "76bdfa5237eae8bc4a86953c8e27e55a9b4c2e17cd02aba2061393c6aca7b4f0"], "parents_not_told_reason": [null, "a17ec4030ca87bf65cb5c07388ddd45ab79a005a886370e40ff872ec0a8ec553"]}', 'ba87e0a1663b336bd08146b118c0d5c22d0547da6cbbd90f24db86850548da8e', 1008);
INSERT INTO public.audit_event VALUES (474, '4c28b48a6b7a47da84b9ee7ac4789bb4', 'changed', '2026-11-28 22:04:49.623409+00', 31, NULL, 'insert', 'referrals_event', '40', '', '', '', '', '{"at": [null, "12bb46194e95d6ac57a9d66811ffd5b36fca4bd812114c18d66c0e23c03e6809"], "id": [null, "b795775b2109571db5952daefd30c39c74983a9ef1a3710dd3268df0dc445026"], "kind": [null, "5bf548d02bf1ca15ca01352a0ca236827b7f610194d2028d5f8564212b2c0c0d"], "actor": [null, "a4adb73a960465d0dd3da426a07cc7a59ec1fb5617834b1496d67c66e3f3904f"], "by_id": [null, "dbe940aa7c34c77756f6f97609cdca9e81efb2fded27a0653f115e17979fc40c"], "details": [null, "1f1ecd33bbfbd578b873298b8d69382e785cc8deb1c0cb54990a6043ee72c24f"], "contact_id": [null, "d91b319843f2a2f0c521c15f9c6adde4e076f404275a95a9678e29a448d8eb9f"], "recorded_at": [null, "7a1ec517789a93db16d7253860d22ddb9c2840de6b516a260261184fea998598"]}', 'fcaa613fd32b2f1f16db79c7dfe59ff6ba89df55fa79826aa0fc4afe8606e3b8', 1008);
INSERT INTO public.audit_event VALUES (475, '7cb5e3fb4cf340889d81d4f99d6ffecd', 'changed', '2026-11-28 22:04:49.625909+00', 31, NULL, 'update', 'referrals_contact', '3', '', '', '', '', '{"state": ["b2b9165acc089718a28429bdf2ed9a92e2733a6d3643e59e7d85656aa44e478c", "10f7e44afaf0dac6795d2884ed864c7815570ffed34877279f42bee47a003620"], "next_due": [null, "d9d9b26b003ef909e902ee3100d6bb836ca827d21b0cee20ebd70bfe4ded4fbb"], "next_clock": ["a6cc7b28ed68dc77f034ebe96b73594a44e77ec2a7c3ee12ed12c686c1441417", "3013c915c4ea59e19f3937c0b84bb8dd953a0c0f484da78ba91b84ae1ca190c5"]}', 'd0797076d132f59518e5d4f67aa586deca8938d18f84dd3f5b973d5bb58b75ba', 1008);
INSERT INTO public.audit_event VALUES (476, 'bff8fefab8fe4952a26593b8b249c91d', 'changed', '2026-11-28 22:04:49.627265+00', 31, NULL, 'update', 'referrals_toldof', '5', '', '', '', '', '{"state": ["da87fb293647ccebdd9dfaf7c436e88ed0efe3b5b193bedc24280544d3b77add", "df2296cc8379ce8db029e783c798888b275e73ee7b9ac10c50b8412455c2d5b9"]}', '338c50846d17c401f921c58ca43eec09ca564fc9b37ad8fbac7b720b5f01ee38', 1008);
INSERT INTO public.audit_event VALUES (477, '782e192d51a6463c84f8495d4aa0479d', 'done', '2026-11-28 22:04:49.627686+00', 31, 19, 'contact.received', 'referrals_contact', '3', 'Received a contact', '', '', '', '', 'd689bfea14b098e6b7580a084fafc716f973ace01c7300e54db2aee41ee97163', 1008);
INSERT INTO public.audit_event VALUES (478, '06a323abc27d48b68d9c515dbfe1115a', 'changed', '2026-11-28 22:04:49.630547+00', 3, NULL, 'update', 'referrals_contact', '3', '', '', '', '', '{"version": ["20e2b9b178697e221aeb61cee2286094895182de02de206ffed60a39a2c1c2ad", "a3a63e3ae72b41e177bba33a2f8203c9ccbbee89d2fd89f201c96617ff38c101"]}', 'dc57aaba0bf71da38503b0f3b3d6e886a1a3dbec4eaa598eb3e50f8b611fdc6f', 1008);
INSERT INTO public.audit_event VALUES (479, 'c9faa69ff4494b31ae8bf6fff0502d03', 'changed', '2026-11-28 22:04:49.640789+00', 3, NULL, 'insert', 'referrals_event', '41', '', '', '', '', '{"at": [null, "95e8e5d1c5e1acf857b3c3f44daf6e69b2c5661bf862a4b935989f769645e7cc"], "id": [null, "bf6358e52112712d82b172384835f654e87b518879088f1b2c287e5e84c4856e"], "kind": [null, "cd37aaf18116a578374a5b46f9c7f8cc77bebac51beb109a72a097e81b657637"], "actor": [null, "0510f25e70e4be32e05f8cb6ff65d33e756f2a9d6e89fbbf9b01a324ec91c4a2"], "by_id": [null, "72884e11074b43b9caf47df848c05e1e300d38eb3583f49b38fb09d558d868bf"], "details": [null, "5492cfafcd3ed9f48fabc08a638366e86fb362ce8527b046464ce455ef86dbdc"], "contact_id": [null, "b0b57d0867b1baf11f8a125908581fd99715a56e73742cd92b5795c76afb6b3e"], "recorded_at": [null, "7fa1c4d22dce7c697335d2c905e50186da0527f5304c55feb5df455eb7ead191"]}', '2788fd048084527671b9f50def6376f2c51c650401ab336e31384520b5b03d8f', 1008);
INSERT INTO public.audit_event VALUES (480, 'd4ce722d6ea243a9b0b442ffbe5b39bd', 'changed', '2026-11-28 22:04:49.6431+00', 3, NULL, 'update', 'referrals_contact', '3', '', '', '', '', '{"next_clock": ["3013c915c4ea59e19f3937c0b84bb8dd953a0c0f484da78ba91b84ae1ca190c5", "c89c0dc8950445595984d2e9099f16fa724b5eec43dd962f29248d238d2bf02c"], "acknowledged_at": [null, "86fb2add4b0cca352013a155fb2cdfa6313371744cd867c324a71376bbba46eb"]}', '9ec74a2511badbfd44762c831e6df2a3a2f641d38781077c9980fdd672384569', 1008);
INSERT INTO public.audit_event VALUES (481, 'fa9fb2b20b6a4c528eeabfbc4ee6d52a', 'done', '2026-11-28 22:04:49.643529+00', 3, 3, 'contact.acknowledged', 'referrals_contact', '3', 'Acknowledged a contact', '', '', '', '', 'd85296f97d7181f407f52c58aea6575439adf01d9e57fa4bf6417ee286f06464', 1008);
INSERT INTO public.audit_event VALUES (482, '95f17632466f4f7ab4f93f5b1dbe7bba', 'changed', '2026-11-28 22:04:49.64613+00', 3, NULL, 'update', 'referrals_contact', '3', '', '', '', '', '{"version": ["a3a63e3ae72b41e177bba33a2f8203c9ccbbee89d2fd89f201c96617ff38c101", "325bf93f0990cad17495fa8df722e5f1a16b1c584bf711d99e94d5eec497262b"]}', 'b0722bad4a8d2c91ab6d282a161cab868c40c14af60c9fde39bdd8d02cc46073', 1008);
INSERT INTO public.audit_event VALUES (483, '8e68cf84f54d413982d49a3e70ecfa3f', 'changed', '2026-11-28 22:04:49.655807+00', 3, NULL, 'insert', 'referrals_event', '42', '', '', '', '', '{"at": [null, "10293c004c14dabe420f2febc29d8f725ee56c1f43c9e361c9f439781f6d33fd"], "id": [null, "b91a49aad92e936212d413f9ae7dc384b8e164646467cc39958b59a5e43a75fa"], "kind": [null, "14df810627817f091b6374a45f767bafde01506ae342a996382a47513e97f952"], "actor": [null, "4ea46a67f12d0b67f410d4f24cd2ed82477e1e20f938d11e5e384d2edc9499c6"], "by_id": [null, "a54026e3e26024d3b8d11db1ac8a0ad1a235be36370c3b2b79ae6bc38388e058"], "details": [null, "2faed5be5e8c28a85ad9e700b3a0b16768ccb71fa49d42821a5118bfb90fbe3e"], "contact_id": [null, "72ca383b1a1f33e77f097afcd1719a9162cb3968d69cb58cb633cfb3820a2723"], "recorded_at": [null, "8732ebe72679eeb9009f0bb741da2788db8e4904432d8820894555618a1d7eae"]}', '66cad0a96645c194aa4d1efbea5dab087410df8e56d2ff419520106faf3aba76', 1008);
INSERT INTO public.audit_event VALUES (484, '7c7ac0c304cf4d95846416bdb93a8993', 'changed', '2026-11-28 22:04:49.658316+00', 3, NULL, 'update', 'referrals_contact', '3', '', '', '', '', '{"state": ["10f7e44afaf0dac6795d2884ed864c7815570ffed34877279f42bee47a003620", "0dec397b428bcc2095aaf9c513f9158ae08d63c195925729bf393b0c8e823655"]}', '627266b153cad809e2bf7fce2ea1ed2a8524a7f396092a6ad4ded18afef14820', 1008);
INSERT INTO public.audit_event VALUES (485, '8e2361971fc64954b75f9317afe0711f', 'changed', '2026-11-28 22:04:49.659847+00', 3, NULL, 'update', 'referrals_toldof', '5', '', '', '', '', '{"state": ["df2296cc8379ce8db029e783c798888b275e73ee7b9ac10c50b8412455c2d5b9", "6122c61fd38c59db60a704e6c3b57bd4f8ab45eb05ad3d72098cdf48b0fb4e09"]}', '3356122d39e14655ff3ce20dfb44949917f2588233cfc54eb73f88dc2939308f', 1008);
INSERT INTO public.audit_event VALUES (486, '6d7084f188ce43b080c60fdd6c59bc60', 'done', '2026-11-28 22:04:49.660248+00', 3, 3, 'contact.screened', 'referrals_contact', '3', 'Began screening a contact', '', '', '', '', '671aec9f1d55443cbda317a4afca012832d1748b92956b86cf6df05dcdb3f104', 1008);
INSERT INTO public.audit_event VALUES (487, '96e8ec4cedaf4815932deac868219e02', 'changed', '2026-11-28 22:04:49.665626+00', 4, NULL, 'update', 'referrals_contact', '3', '', '', '', '', '{"version": ["325bf93f0990cad17495fa8df722e5f1a16b1c584bf711d99e94d5eec497262b", "75d6769179750cf70a88b4cc3222ccff712a1f1ab1a38c220add217ff12ac8c7"]}', '4a479c3ece6c0691a5ae2e07967f7ae6c35d27ff09ce723f67de1fcadcd07b19', 1008);
INSERT INTO public.audit_event VALUES (488, '1636e840d5294245b468f422893a2a53', 'changed', '2026-11-28 22:04:49.675719+00', 4, NULL, 'insert', 'referrals_event', '43', '', '', '', '', '{"at": [null, "5fb866988afa4d6827a166433e4ee5f1b7cb94d66c148dc4586dfb8c62b3133f"], "id": [null, "1f1caee33cc95f1bd92eb75950701cf5ca299577acf72d7e7c58459b40b998db"], "kind": [null, "d19f26f970c636983c6542882d88e6a5e4c54657bff5ba922b6759e5b54b48a9"], "actor": [null, "cc139c3c8083df5220fcea6b51ed56fda4a9c4f3cde2481aa04b960e29c0d2f8"], "by_id": [null, "d91af0670c0682da217891795059385aaece2d91d04b925a7b1894bbb3364a11"], "details": [null, "ee3b542438e3caf938becf469397b4841e278d6a279ddcbddcd0198ecc42ce6b"], "contact_id": [null, "83dd1ab332ec5030851c4f956e2712f0782e308e9eac106442b54315e62e6054"], "recorded_at": [null, "48d6d6e1066505b2e8acb1d7505b85605fda378886d1db89801cbd7314ed3eeb"]}', 'fd3be427f529f583572f87d92bb1a2d3143f0a26f735f4f772d63120e7f060e8', 1008);
INSERT INTO public.audit_event VALUES (489, '0041854d151046018c77b27e456c05b5', 'changed', '2026-11-28 22:04:49.67742+00', 4, NULL, 'update', 'referrals_contact', '3', '', '', '', '', '{"priority": ["dbbaef8b70ebce86b854ed91cb3e2d0df64a266195ee5b6f5311a9daa72b855a", "6a3db8f253bfa5d1bbabad7412c2c9f210495f742b6fcc6f438f377b5e028667"]}', '0bbeae98d840cdab6868878f943fa11df12ca2fce55ffc017cce11370b99e405', 1008);
INSERT INTO public.audit_event VALUES (492, 'decda5fea7944f38998ac5a30b6dd72f', 'changed', '2026-11-28 22:04:49.698659+00', 3, NULL, 'insert', 'referrals_event', '44', '', '', '', '', '{"at": [null, "e165b59210a2e7e8487f58ac4d70c2262f8796147d02ed071b86e2ca17d51048"], "id": [null, "b41fb45fb83803083ed1b047c97446dd835bb0c3ec107cffcea0f6949340cf2a"], "kind": [null, "1fb8921907fd85d54d4434c8114f26748160f477668894f9eef552a29e65361b"], "actor": [null, "4569a67f5e8303898d219d2a917595c640beabd65bbc1dd1dfee6a7ca5c1c862"], "by_id": [null, "89c17c3430d6670d2279bac8720e669d66127eec1c475d8b73926b741360b63f"], "details": [null, "899f66201c629a81f773596371dce2ae6952d9a9097b7626720e2d7ab867782e"], "contact_id": [null, "46445c48985e66627d204fc908f73b7eab779fae6f96e1e04a83acd975f9b4c2"], "recorded_at": [null, "b64580dcbc1a2b59d3e4595531b2c46d622523f2c1ad42ee621d40ee0648780c"]}', '16bf8e0d89bc188903b08ca54bc92b630dd94ddc190bdca6fb31112b0aaeef6b', 1008);
INSERT INTO public.audit_event VALUES (493, '152959b6501f4be092c610fd89129303', 'changed', '2026-11-28 22:04:49.701133+00', 3, NULL, 'insert', 'referrals_sharingrecord', '6', '', '', '', '', '{"id": [null, "7501371ad6d95060c7551e7fca72d4a844ad5c4b4bc0ee486d2b609c6322df6b"], "items": [null, "6491a83821a2372b49896b32521a54e15931f8f34d4ca102759bfa3f55ee37ca"], "level": [null, "6c1f382c66116e64daef6665b61f4cd098f2752e748bf7256b7665112cfef8cc"], "reason": [null, "2fa2ced0857a8bda7ce72fb0e1bc822a398bbec44e96c229767240662017dbad"], "shared": [null, "6cd9a39a794635e5851832830383ef3febd95aeb44d2702f4cd57161a9168110"], "consent": [null, "6d3540e2d3d7b2040c443246e1f4aa5a36368a407c32869cb9491f77d99fa305"], "purpose": [null, "84cc95573053d86a114d859cf3233c9540913183b543a7aeb6f66ca141ce67dc"], "withheld": [null, "920110dad8e0bf0aa84dc0b88384b4dae35db9cfe87dc47dfafbe4fdca7be542"], "article_6": [null, "8e95d6ae73e6500932bc55b5e4941b30bc95818664c3922485442d7f7743ae70"], "article_9": [null, "0d7478c5c7637827b937d2eaf7ca2aa62bda41e72ee067cd4e9f77257dbe6ac2"], "article_10": [null, "dddc70e5ef0c6fef6a80ff475dbb7a6cf5734c065d7705f4d67933a37270c489"], "contact_id": [null, "9ffadaf349bd091ee4290cb84eae0f6c6a16bfae2250eb4c6f3327590291d524"], "decided_at": [null, "cf207d8b42816d805d132a181004d7856f1ef3d0fab242f76ca7adf3ac9c55b2"], "schedule_1": [null, "1b71790fdd6eaa874fb2c9c0b72d1419806e79d04d5fd53dbc1d01633010fa26"], "parents_told": [null, "4edf83361ada517b2095d711caa529316c5ff297d8a5837d6e8c3b95b519a479"], "decided_by_id": [null, "fb83e470368420b88acc05029c7a6918376ad20bfc28997c0b9046dd26707d3c"], "parents_not_told_reason": [null, "1557b5248264bfe96a6d07d848773433b6e09162505357084618d26ec9c11151"]}', '336696b27facea46576037483dce23a0016c833725066d0c0b64c69d4e5d3abb', 1008);
INSERT INTO public.audit_event VALUES (494, 'd8a19aac57c84d79ba05b6db0fc9ed14', 'changed', '2026-11-28 22:04:49.704418+00', 3, NULL, 'insert', 'referrals_sharingrecord_recipients', '9', '', '', '', '', '{"id": [null, "469e88658af21f57e006f692356a85ef2bc5327319ffc55cbb766a065f6d56da"], "agency_id": [null, "8baea0de2a36b9a7f18fd096145ad8ce40b764918b8ba984d90a8dd73dc5635c"], "sharingrecord_id": [null, "30b7290082a9aa51dc8f1f3988b3c8cbc68cd91cdd03068c1d5de8522d12c10e"]}', 'e2715ea6b523d451cc43f2626c78640e38fec7565bb8579e5c3beaac3f54a0cf', 1008);
INSERT INTO public.audit_event VALUES (495, 'a51dffd9f0084ac892e67b39eaf1e3fd', 'changed', '2026-11-28 22:04:49.704839+00', 3, NULL, 'insert', 'referrals_sharingrecord_recipients', '10', '', '', '', '', '{"id": [null, "b9441f921062605a76824f9b2f1614e2d55387147a03beba05e6b83c6491ce2e"], "agency_id": [null, "f4e29a3c312c5ae21bfc612c81805cb1ed42532b0ee2e8d038a4e15f15ce7724"], "sharingrecord_id": [null, "9442d4eaefdf54e465b50c2665374753ea952767d95e99ab81da6af3d15c8604"]}', 'accc466a27e38cd9f1af8847c0f1ebb1c637bf91e1718d68220d19efdffeb673', 1008);
INSERT INTO public.audit_event VALUES (496, '13221ee3da3b4c7cbd910a766afca45c', 'changed', '2026-11-28 22:04:49.705155+00', 3, NULL, 'insert', 'referrals_sharingrecord_recipients', '11', '', '', '', '', '{"id": [null, "6a0acbb45694c795dbf4d7667dcec4b553de4756683fad388aaf6ed7e95cc17b"], "agency_id": [null, "b68217a6b43811b4d5b970ce825693fad3c244df103c7fe0ec7a79e978d522b4"], "sharingrecord_id": [null, "814f3a956aac6fffa2a609af3184e28012bf9231deb578bb1a362996d88098e8"]}', '679a844e5244c1e0fcd2e8100a95b9288ae7ac1ec1b262e688da65d4e9a3926a', 1008);
INSERT INTO public.audit_event VALUES (497, 'b89d4b23b97e44739114fd1886548852', 'changed', '2026-11-28 22:04:49.705436+00', 3, NULL, 'insert', 'referrals_sharingrecord_recipients', '12', '', '', '', '', '{"id": [null, "6130bc309f71e8735499f862b78f120ca1608539821284292a3d19d2d6b9c5e3"], "agency_id": [null, "eededc68cdfd153f461a6fa4a5686154be4e7d742128899ef04d5f622658c2cf"], "sharingrecord_id": [null, "c88e8bc1e180ccadcd042f5db12e24d037b1a7659a0dbe3f59854dae194dd2fb"]}', '2dc4e2cde26527099b2a8f1eb633c54c6f2f09b722e9cd896e9537a876d4ae94', 1008);
INSERT INTO public.audit_event VALUES (498, '814fbc20b5084a429b5a98af55b25e2c', 'changed', '2026-11-28 22:04:49.709957+00', 3, NULL, 'insert', 'referrals_informationrequest', '9', '', '', '', '', '{"id": [null, "d6ba2ce57959d2833e2b63b28db982a206acfecce28b11e98faf5e7005657fe6"], "due": [null, "03f8935f71a2763a0c20febfbe04f281c565aa2dc6e24b7cb2fc45b3f23ff7d4"], "asked_at": [null, "a692e364b2486cbebeb1bb535da32499273b7eca266c11530f2a33e8473fb9f7"], "priority": [null, "b315e2179a5bd826954177b64b728e8b60553d1b5eb9e0400ae0caad3bb81c44"], "question": [null, "af4c8dcebda6dd17acaa5f872f9ce47444ba06a1c551339de2adba6744fd7403"], "agency_id": [null, "eb983c3aed3fe9265021c193e33ef4b63e67cec07ebd47add0a5908f031f2b76"], "told_them": [null, "7e24b155d076614d2fbcccb51cc99cc27aab8f8239d0e8ece5d261e8dbe231a0"], "contact_id": [null, "1df4e1f163e7000529193c74af4a251d5c0e66a534c3e1ea086d174004234bde"], "sharing_id": [null, "da52a4847c9b77f969dcd14e6b77dd35ce8a9091678729e9243c4a9e1d431450"], "asked_by_id": [null, "74189fb15c0b4553497efe60e3dd98dc9b72abee333d9bde3ce52c1164a937dc"]}', '717f3834f2e3f7f7b072b10351b105cab63adc174b38b56efaaa99ca79228e38', 1008);
INSERT INTO public.audit_event VALUES (499, 'ce24932bf8274649b44a7f02c324ad47', 'changed', '2026-11-28 22:04:49.710397+00', 3, NULL, 'insert', 'referrals_informationrequest', '10', '', '', '', '', '{"id": [null, "b157bf14fd31ce1a042b061ff0d0ae6431c63fb8d15ab0d754cef941e587c754"], "due": [null, "c62d5ec03b8150dd38150a498a31c84716aeb4b851a0750afbf1cf59a5016be9"], "asked_at": [null, "3d7e20ea0897601265523bc80f838bfff86d68f73488d5354f32c5f52ba228ee"], "priority": [null, "2bbe63476181b8bd56e67cdae388a34492e0f1561f3cd506ce7514ec372d1ad2"], "question": [null, "63e4f28c12a95a8c471fd66c7e6421415082fb17d41eb05411784249457552cf"], "agency_id": [null, "73082dae94cb0c7e4ca9a131ed937792670b8556aeb2de593d39d113f2a53abb"], "told_them": [null, "35960061994d33a201d40d38ac8930f409ff2c8e6843679ad3730c7916d2e389"], "contact_id": [null, "6e3a1335fe2eef706aa7718a98acc769549636238d43510fbd5a8ceefd4d6979"], "sharing_id": [null, "eeab02ede7b25fe13c5ac0953cfb2e4102c924f75e2d30848fe59884b4b38423"], "asked_by_id": [null, "39a7f9956f2df5fb260da9de8282ad3aeefcb862758e4ecd334fdd1c84461203"]}', 'fe3c1f8acfb70d87d3921fd953d167d7c75694394c3b33b8a1ca1e2357c546e8', 1008);
INSERT INTO public.audit_event VALUES (500, '2a5fd15eda8946c59a39022bd0e7868d', 'changed', '2026-11-28 22:04:49.710771+00', 3, NULL, 'insert', 'referrals_informationrequest', '11', '', '', '', '', '{"id": [null, "d80c5d52a293bde46baff5304ae6abf442305bd4605a2b11d7b4322758489395"], "due": [null, "37d2100de20e2f94f84671645fd8b845d24e45889e70494e83e5910257ccc7b7"], "asked_at": [null, "53cdc2cb2327389800df63f1265e38c1aec963275fe4bf1fed58f35db47a8c41"], "priority": [null, "b3dbc4687bd060ef6a1972648284f305466a3ea892fc93ba8b25d06a2bff21f9"], "question": [null, "44ef61259e51c053fb8060f7496916f0f8a51813479716e909c71e592c7a9aa1"], "agency_id": [null, "de865211255f9fe991472f81c7452f5524b2e2df02baa56581ad2a2f28c45435"], "told_them": [null, "aa335819280b485114d5aba679963e1c383716da7ca88b64a7984223bae7da75"], "contact_id": [null, "92820f31ff0e956ca00fe347631c4a374844286ab4c8a556f33499075f1ce504"], "sharing_id": [null, "0d1bf0f34a572462e02fee640bcdd9065cf6368f2b33bd344c97362e49e101b0"], "asked_by_id": [null, "344bc4e422a55b435afd8000b101a2ee95a7182526ff4c1fe376aa5830a65a03"]}', '22e5f99ae9ec4e3d49e8e7bd1fcbc00ad13ee8f434aae5f4b1573f77c1251d79', 1008);
INSERT INTO public.audit_event VALUES (501, 'f59764c7f46948fca1aafce285791515', 'changed', '2026-11-28 22:04:49.711183+00', 3, NULL, 'insert', 'referrals_informationrequest', '12', '', '', '', '', '{"id": [null, "5a614b6c4232bf0f357b101e59914088bb93c43048aa77e7db66f4b11dd94846"], "due": [null, "693629a3716fd4959e16dd63665552b580869bbf5b530b3638d720b3b13a5d90"], "asked_at": [null, "6a82962f3a6190b1a7c0a5541a00780e6e883ac8e70dca55bb92a7589d1e3e8c"], "priority": [null, "77792471d07572f320d2edd971d97a392854fb469d4e4845627f99bf5323ea83"], "question": [null, "c0746f883b7388bce28aa295a900c4f0b349a095a2d148fdd294f21999843392"], "agency_id": [null, "ba1023587a1d1d9705c46cbcb1951f9adc8b6e1bf50076b2d8ba39233ae773a7"], "told_them": [null, "1b40e8c76c552589e765e672fa7edf2e63e9072c8a1a3ae8c21d4d26acfbb1c4"], "contact_id": [null, "894d2dcffc3a99449868d980a06297220ab1c9e615c0c29ee94c23013f4dc594"], "sharing_id": [null, "f37f0ca6010b625428c40f567fc861cce4a5279e19c193da1784137f025c1262"], "asked_by_id": [null, "569f3e04abab404cf5759d309f820a70ffedcf4d41f5645c182cacaedd6f35ad"]}', '6f0258e6ac372f8e07325cffbdb2c53c84666125c45d3df7eb179958d31434f9', 1008);
INSERT INTO public.audit_event VALUES (502, '4cb111f896e74ca9a2d32ae1d4a308e9', 'changed', '2026-11-28 22:04:49.729312+00', 3, NULL, 'insert', 'outbox_mail', '7', '', '', '', '', '{"id": [null, "a5f0c7c1a8431f755d0afc909ad1212b509b2bc9294341d98e35b01456e33ba7"], "to": [null, "d74184bdac1c30df2a04c8124131842edd099f912c74b8fb8330e041388161ff"], "key": [null, "50e71ef66f59c471f8d35f2d5f02d41e26ccf42175551a42423edfc29d5eaa2a"], "link": [null, "7d5af092d7fe7f829c066308acb39a8afc589cf2ae95007e3324605da66feed2"], "queued": [null, "d75cc99d1a8fb22cc64d0a443bf6cca711e18ea395f5d42fa222de1775e876cf"], "template": [null, "2457aff13d453763aa33441aaf7c0da3d5f84915fb8459394eeef3d73e2e5f70"], "reference": [null, "9e3da8676e61492a30a8945bf1b855ba84cfec28bf6e608243776ebd4a60ac28"]}', '69c0b3cbdacafaf5934a0780701ef2e81230136cb090b9e1ce038584f2432ef9', 1008);
INSERT INTO public.audit_event VALUES (503, 'c3561d9de95b41f2bda872ba143fa080', 'changed', '2026-11-28 22:04:49.731712+00', 3, NULL, 'insert', 'outbox_message', '7', '', '', '', '', '{"id": [null, "bdd23763cbb965f91ebbd01262dd4e5e864322e433cb5b1b128fdb987a0a3251"], "due": [null, "a03bac8169209523ba8477e93d0a3ab54ed4c7e94ce84150fff2403d26b9259e"], "key": [null, "e2ef2be7470a6dc8f099d7569036554b63f95c553d064c74ad5386aaca5043fc"], "put": [null, "d675092cae7738c541c3a7da0a0d682b2e8821a85982041f2ccdeda037e80d20"], "kind": [null, "319c7771c5854f3183a13d8f5c23c6745eee78939d88ab3f666bae3a785e8193"], "fault": [null, "eb067b178c3cc633faa1b143e0678157d5bcf29311cf70e1a2730b6d2f7b3776"], "payload": [null, "4bf1d3b909de83ad7641c00635f086660c905620bfd9bf37ad59455650648867"], "attempts": [null, "f6cc814e5e9d9b0e1fd915c036fc1eb0bc7e9093df696f59263f3ec9d5cea159"]}', 'eeef3d3cf3087d1477987ec5b8335be0ceef84f7be574ae2567012fe95092f5a', 1008);
INSERT INTO public.audit_event VALUES (504, '6b83b21cf3264fa291b2d8c5845ff15f', 'changed', '2026-11-28 22:04:49.746975+00', 3, NULL, 'update', 'referrals_contact', '3', '', '', '', '', '{"state": ["0dec397b428bcc2095aaf9c513f9158ae08d63c195925729bf393b0c8e823655", "70cd77b36cd8fc726297169e538097eb2ced88ec1155d4cfc65cbe3cb9078f6c"]}', '69820e15ec3712a615fe6fdb0645ecb9a64eb49070a3f5463e4ad376003b0e76', 1008);
INSERT INTO public.audit_event VALUES (505, '364095ef0163416090ccc8fc63ffa0ea', 'changed', '2026-11-28 22:04:49.748452+00', 3, NULL, 'update', 'referrals_toldof', '5', '', '', '', '', '{"state": ["6122c61fd38c59db60a704e6c3b57bd4f8ab45eb05ad3d72098cdf48b0fb4e09", "a0b17b04227f8f0c8fc40fd21142913d16056f84b82a277a2fd975d948580184"]}', '30241aa019b00806665dd6f90f627887e58c40d3fac325f4311360e6c6a10c9c', 1008);
INSERT INTO public.audit_event VALUES (506, '9d58be9b25b7430f9eee0cca9ab5ffc8', 'done', '2026-11-28 22:04:49.748813+00', 3, 3, 'contact.checks_asked', 'referrals_contact', '3', 'Asked partners about a contact', '', '', '', '', 'f244c061e44a74e8a23594bdc9fb65505acea49d4a86ebce31ad08eecd030d16', 1008);
INSERT INTO public.audit_event VALUES (507, 'd554b34a5f494f7e8cd6184be2934aac', 'changed', '2026-11-28 22:04:49.761407+00', 3, NULL, 'update', 'referrals_contact', '3', '', '', '', '', '{"version": ["844e514f4035d2f9496990937124deaf261b7ac7a9d6c253c1f54a8bedc29f2a", "e2146ef896adec6c25493493f92ef13d0a2e150b6f9fd605304eb6187150f050"]}', '21c1d225c2a15efcd5bd9cee7e492e007f9eba10225e7220ae77f87bf9464631', 1008);
INSERT INTO public.audit_event VALUES (508, 'dfb4e73ee7544b158a091654b424b5c6', 'changed', '2026-11-28 22:04:49.77061+00', 3, NULL, 'insert', 'referrals_answer', '8', '', '', '', '', '{"at": [null, "374e8430bbe0b6b2ccd4f0f7af2b9d3a6778913ad6d98ad708a01726979d771c"], "id": [null, "1ebb7d216e204dca4d35c3bf5f3a6d4f048c1529c4d3b87145244a12b6c91568"], "kind": [null, "da89fad2148ec8f4720c5209b647e765d037c6b6c41d5398afa2e225b73a5597"], "by_id": [null, "b995e1ea2db9901f68158d7fcf04b5d865f791dc08a0b8a8ece3ab191e810341"], "words": [null, "da6fb5f72386965fac5e87d088ae52fa2d87ad1b7f6727b5f7666ed9ec617c6a"], "refusal": [null, "f29e9122af8b2be3dc0548976823a43c4e8c727459497b64118fdedef4b57591"], "request_id": [null, "b7b9c969e8847e990013a61ee3180fc7e3025949b7547229198084a59eabd821"]}', 'db2bbadcc203c4ff633b4ce99b0b75793f10058beb6fd63d29541c2c039ea634', 1008);
INSERT INTO public.audit_event VALUES (509, '0018146ab1a44ca5bfaf1e67dc584edf', 'changed', '2026-11-28 22:04:49.774097+00', 3, NULL, 'insert', 'referrals_event', '45', '', '', '', '', '{"at": [null, "a4813f896eedda077c10c600ace3b2660ec93eaad46281a740b7dee31acde105"], "id": [null, "b6a4fb173e52a53ae4cf35a9324ba1138ce7e879bd472b9b9b218be08aa02e2e"], "kind": [null, "72b935018a0caf04c15d2e1686de9123332181962affbc670531291181796a48"], "actor": [null, "866e6334f582400ae1c5dc41c1305a7c5bcbeb139e4125a5445af60d879dfd1a"], "by_id": [null, "4404104550860888c1a3cc854e85c5136bbd6d64b09fbbf8331557ef050a828d"], "details": [null, "443472c40ae8aad7d8ad3d316657e1f748e8903d49b0166233abc14c042e87d9"], "contact_id": [null, "5590756e6c33327054b259d21cd666e8b22d534f34d3bdd3b05ec1231f2c562e"], "recorded_at": [null, "7bb8fb0084a144c63d0e31ba3fbe2bc3cf63cb2c5406ad427a83f422da90ccde"]}', '95898dba29c2904fc1ede22853aabc997900754e55f33331de312101285e387c', 1008);
INSERT INTO public.audit_event VALUES (510, 'c6d6c5417fc14940a6a4889fe3e7ccdb', 'done', '2026-11-28 22:04:49.776717+00', 3, 3, 'contact.check_answered', 'referrals_informationrequest', '10', 'Answered a request for information', '', '', '', '', '9344bd9aab2721f31f6fc85f288d7c12e1dd293497707fcc7ef0c301b49ccb7e', 1008);
INSERT INTO public.audit_event VALUES (511, '89653562caf44477b002e2268fb7f372', 'changed', '2026-11-28 22:04:49.788937+00', 3, NULL, 'update', 'referrals_contact', '3', '', '', '', '', '{"version": ["e2146ef896adec6c25493493f92ef13d0a2e150b6f9fd605304eb6187150f050", "379c21f06dc09fd1dd20b9de40b148f09833da8041fe5101f022209e079d8228"]}', 'f81970ec01cf1bc6e78c8eb8b2ec872f96347d0074df459b44e5c320e31035a6', 1008);
INSERT INTO public.audit_event VALUES (512, 'd83def2b61f84b7eaaee7b69435a1b0f', 'changed', '2026-11-28 22:04:49.797925+00', 3, NULL, 'insert', 'referrals_answer', '9', '', '', '', '', '{"at": [null, "d7cab0d422bdd38eee92621d8d5fe1220509821b775abe2078804713b48576e9"], "id": [null, "94761dcc16528214b99dcf7d69084d00cc32f577a0cd934e4e7691af09b66b93"], "kind": [null, "a915b4f64cf018ce85690fedc619069914f06a6ad79cc6239e5428a6310de53d"], "by_id": [null, "00054aa04e61c23697774bdc80484c8436942e1dc8f150094bda7fbfc10cb420"], "words": [null, "2c7c1301ee425a4be3431c83e345896899e1cdef5f1b02af1485dc1d272ffdee"], "refusal": [null, "38b962816f2c8b48edc537bcb7d3b2901d06825190d37ba21b43f7ecb1038fc6"], "request_id": [null, "3bd640ae6091f4370e0ce00d6cf504d26ccc98a9eae21bbaba001a8830595960"]}', 'fad31c422b40321c075ef6f669d1ed7c9b23db571ced2b42e53090b107a4c770', 1008);
INSERT INTO public.audit_event VALUES (544, '752ecc5aec434ba3b2cd23e500e3e547', 'changed', '2026-11-28 22:04:49.987533+00', 3, NULL, 'insert', 'referrals_toldofadult', '6', '', '', '', '', '{"id": [null, "6cbd20d02c30fa51d238b1bf4da61248f8881311286c9525e194cbf9b07a4f3d"], "told": [null, "0e2e3b10275a6415db97dc1cd23d74f72c4a357ab4628c96797fcee376c12e64"], "number": [null, "bb75f03b66c8352b2c75785da75254256c480139f080bab749b83343838edc59"], "person_id": [null, "4bcbf5755e03064c8cabd2507cafbc726528b4e39fb36f4f3105de018d300b18"], "contact_id": [null, "4ebf0eceb5a90963ea947ed1430c6c5720568eed1dda1f965c1332680be4273e"]}', '2c626cd460fc7634886c292935df57c035a6235ef0188f827d928d26eb052e6b', 1008);
INSERT INTO public.audit_event VALUES (513, '809b277046284eb1ac9c9cef4c0b8085', 'changed', '2026-11-28 22:04:49.801427+00', 3, NULL, 'insert', 'referrals_event', '46', '', '', '', '', '{"at": [null, "6e8126f05056698c11a8775740df3333d2d999c5eeab59d2dfe895362f135e81"], "id": [null, "eca9bc2fe8df7dc4a96af244ddd9122f3b4703453e58aa8278daa3656711d343"], "kind": [null, "575da556d715130e945608ee84235cfeebc0c50fbf6a1f5cff1d22c5cac184f4"], "actor": [null, "4808801a9bf5794dd015ac508ae45ca7637c29613d7c71aeaf5b34924c161569"], "by_id": [null, "4804b3c4df3f32dce2b1ce9fe8230efc0b9d2f43800ca16df969f399d6bf52ae"], "details": [null, "96d71b2b7b7d2c53daee0dbedd845267f6a3e158be029ffa417b61842ef70755"], "contact_id": [null, "3cd5eff2ac506869ac1eeb67c2efd798f1705287fb235f43f8c28be20e2d97a5"], "recorded_at": [null, "def71a3e83b45dd8927a09760017d6b0826a6e2da7bde2fd2a56fa42c58ad534"]}', '49636a5f3f6c41bfd0822aaf362d47f196be7889c091989917cdf1c60cb5cdef', 1008);
INSERT INTO public.audit_event VALUES (514, '1ba54e3150c54802b133be61b411e965', 'done', '2026-11-28 22:04:49.8045+00', 3, 3, 'contact.check_answered', 'referrals_informationrequest', '11', 'Answered a request for information', '', '', '', '', '0c72eaccf9136dd873be39fccc6c266c0741c1d071d75a448a3d31c4f4470564', 1008);
INSERT INTO public.audit_event VALUES (515, 'd324b15452f34cb09a140cdb2867648b', 'changed', '2026-11-28 22:04:49.818755+00', 3, NULL, 'update', 'referrals_contact', '3', '', '', '', '', '{"version": ["379c21f06dc09fd1dd20b9de40b148f09833da8041fe5101f022209e079d8228", "4b7980f60e7f10a88675e7abd113cc0ca0d5c3985b53677587522e58b5058c2e"]}', 'b5c6bb89f9ccc9ef14b9d8fb62532478c404d5df82c796740104972e1d1274b6', 1008);
INSERT INTO public.audit_event VALUES (516, 'c39976962cd742fd8a25cea75f6d38b7', 'changed', '2026-11-28 22:04:49.828988+00', 3, NULL, 'insert', 'referrals_answer', '10', '', '', '', '', '{"at": [null, "892eec1691200f1aea8ca33e28fb5bcf820f8d3b07877969c49c8e4fac359f63"], "id": [null, "d5989a316aaa3df5601f367fa48fa968e179ecb8b1d0b585715603faca9f6629"], "kind": [null, "7967d06ee4141d6905f5e8ce67ad993c6a6d59b4d21d203379bf2cb638937b25"], "by_id": [null, "0c615be2dca03e179d21667e6c885ffda199b93b5ea9b2633edeba127cc2d26d"], "words": [null, "1d09ae28a9b9e0a52dd6d585affe750ba2bb983042158dea1394a3c7b0aa211a"], "refusal": [null, "3f14dc40a63cc864dcba2084617bbdb183134bb6b6d37dd9a6ddefdb7457cca6"], "request_id": [null, "c043ee868f6d62a5550504061ee8027e077fe00143d30ae237325b5c11d81b41"]}', 'dd7fb027e0d30e8e0f5c9effd0383b90e35b0aa22957b0d2ef048e7501111b7b', 1008);
INSERT INTO public.audit_event VALUES (517, 'a8b31482cc8f478db3f74d34fa7f2221', 'changed', '2026-11-28 22:04:49.832823+00', 3, NULL, 'insert', 'referrals_event', '47', '', '', '', '', '{"at": [null, "c37433adf377de276223273bc06bd401a2ebcd70ef74376e1078febf06068e97"], "id": [null, "29c5c83316f9daa0c7d7feaa14e6de9fba8d1a3cd712acd2c97a82cc657dacf2"], "kind": [null, "f56d02ebdac7b5a6572d020c800bfa76933a2049240c825249e2dff473197f61"], "actor": [null, "0b060740848242eb515d95d274c956a8a968494aa15ab1c6acea093bd50d369e"], "by_id": [null, "e82e5446e4ba324cf348af21cf1d9b66f4b738d048c7fd296cacc8ddda73f313"], "details": [null, "21f392096a9cbc53e710a987f4c4f45d2f03b2b5209e9907c7e78f3eae66e7bd"], "contact_id": [null, "d9779723d6d172999de6b025287b7fe8a213473f2129f87157bb898d15d079c0"], "recorded_at": [null, "2f9222eb097fcd63dda07b0a05194155ed372c8deffcce743b83fd1a2ce6c70e"]}', '3077cbfe2c3e3e28402e7f61934dade1cbc4bde0af90c172bdad30b8feb73712', 1008);
INSERT INTO public.audit_event VALUES (518, 'c860bb9c67134913a765f0f905563717', 'done', '2026-11-28 22:04:49.835799+00', 3, 3, 'contact.check_answered', 'referrals_informationrequest', '12', 'Answered a request for information', '', '', '', '', '7bee19dd96ddadc6203e04a9673e3c0bf78ea87513eb60bc8303a00689249aa2', 1008);
INSERT INTO public.audit_event VALUES (519, '63c66ca850ba429da7ec7d8114037750', 'changed', '2026-11-28 22:04:49.838766+00', 20, NULL, 'update', 'referrals_contact', '3', '', '', '', '', '{"version": ["4b7980f60e7f10a88675e7abd113cc0ca0d5c3985b53677587522e58b5058c2e", "8de45c8c371690c23b7ad020944f74dc0ba937abb14deed6f21e7cf16679fd82"]}', '19936db205eaaf1696bcd5bb457bb3a30641408790230c39eabf1d29a3893239', 1008);
INSERT INTO public.audit_event VALUES (520, '607b6a8ac0a24f6bbfbb44bc64183612', 'changed', '2026-11-28 22:04:49.859821+00', 20, NULL, 'insert', 'referrals_event', '48', '', '', '', '', '{"at": [null, "4e53a445d734dbe93641f6c99a22d5d06f0f86f01fa7e8aa2ccf2c710a200e36"], "id": [null, "ad7c13f6e92541a19eaa1f48ac7227fe600e3c776f0ce7eb99f25b579e2fd894"], "kind": [null, "2db1681cbb365b6b29021461694b92c83f65a59564c4676581fd144f761659cf"], "actor": [null, "127027157f1782ada9fd750713c98388e4503c0d231d6fbbffa8e0b703d716e6"], "by_id": [null, "c80d7e1cccf7f12aeb9b54f81628182e198f25d59c7e2b7de0967ebee8fc638f"], "details": [null, "49f53c482441d3caea58bd71025de2d4bde6b222d5c891907cccd3bf00b130dd"], "child_id": [null, "885bf55e62e849f90deed9e9e36e724abb90e94d68fd1d8ccd00611f46b19a54"], "contact_id": [null, "16967b6933cd7c9f7db12998673ce06f282101b668e0b0d125a2bbfa4546fb8f"], "recorded_at": [null, "cc97ed87eb74d04b3b9985081405acfb86ea4b92c375660bf0311f2dae683106"]}', '086ff41f4ec69360e1931267304152ee09775a987c454fb352eb4195ee432d4a', 1008);
INSERT INTO public.audit_event VALUES (521, '07d80c37444c4e189b47e1443d64684f', 'changed', '2026-11-28 22:04:49.865022+00', 20, NULL, 'insert', 'referrals_decision', '5', '', '', '', '', '{"at": [null, "32c8c0d33a9102e9029f933d940dda153724c95378b4631bfe7f2a47f5659707"], "id": [null, "6e126447529d097be86231aa8ee50ca9c147de04d2a1daca1cc2de5bba45bb66"], "code": [null, "abcb49b72e13caadb343f39cb1b544bdadd7fafe057666141252191eed923b47"], "role": [null, "bf322bb357a0ff408e3ad3e4cbdacde3f886c49f43d1416a33217eed6404f912"], "by_id": [null, "4f29a61a0ad43a3f4ec68465612b6e59cda33c14a9f0db5e08dc0bfb777715e6"], "level": [null, "913283c4d141d919906373b75609b5e89fc200d1ea6b2f6416ea0c3f284856ef"], "child_id": [null, "72903527d140e1fd9b0ee3954e73a97fe613578c720f39c8252bbce2c87de879"], "event_id": [null, "9756e8f234724df88ca14804a82adabea639e87993e1f22eefbfb73c1b2bb7dd"], "rationale": [null, "fe50df2c96aa338a51f6d5d62e31b40bd259880741d7f19bd3e59cfe04a6c84b"], "legal_test": [null, "581ada774375e83b9d61cec6ecb4b4bfcffd88874ef40f5eef9a51d69ef42e85"], "primary_need": [null, "70a7f7a40965b78e8e0d9f6c43cbeb1083e49562ccd45c533d26b25a4be2b954"], "checks_outstanding": [null, "a43defab2b6e1e518273a7706585a09089ca03e8312600f9657072a7af4d60bf"], "level_differs_because": [null, "cc8362e2953f3199af988eecb072eb0280faeacf75e6d2409ba98ade85722b2f"]}', '5f169f20fd01c7156785f368ae6bbea1b8d64b9aa4ecd9b1bc7e16698fa43f02', 1008);
INSERT INTO public.audit_event VALUES (522, 'e4ab0d7624724f45ae75b24e52200d5a', 'changed', '2026-11-28 22:04:49.868087+00', 20, NULL, 'update', 'referrals_contact', '3', '', '', '', '', '{"stage": ["959defcbbfe1df38c5283acd6e6317d10e0bd5cca8e2a6153b9a205f9d8137d9", "c9f9ed0b37a2c8038f4ec6b4728fd86fff211a2448fe4805e7e6329cdd22cc0e"], "state": ["70cd77b36cd8fc726297169e538097eb2ced88ec1155d4cfc65cbe3cb9078f6c", "bc396d8a828f7aa604ceb1cea778e1b36a0653e25978015d7d3eef3b49e50af2"], "next_due": ["d9d9b26b003ef909e902ee3100d6bb836ca827d21b0cee20ebd70bfe4ded4fbb", "11fbb8b08448fa5769423b89d77d9c7228286f6e5ef822ad79a72d320d074992"], "next_clock": ["c89c0dc8950445595984d2e9099f16fa724b5eec43dd962f29248d238d2bf02c", "22fa18e8789347a8bb049dae97725b03e99ed0166b944a20253e08f7dea8b192"]}', '1100413036bfd5e2324b50e8def4766c5b66a1e639f2913a855019fe46d85fd3', 1008);
INSERT INTO public.audit_event VALUES (523, '26e542f026d141c4bbf3ad4de916f66e', 'changed', '2026-11-28 22:04:49.869626+00', 20, NULL, 'update', 'referrals_toldof', '5', '', '', '', '', '{"state": ["a0b17b04227f8f0c8fc40fd21142913d16056f84b82a277a2fd975d948580184", "226cd6100cba45d44b5adc73323e8ef0e9b8ab43890bc08892a97454783eae4f"]}', '078e9f2ff7f203505f15a3db0796fe45139d3b22299ac3229e6eb792e38ee885', 1008);
INSERT INTO public.audit_event VALUES (524, '10864fcb67494fa39f4805a187d380bb', 'done', '2026-11-28 22:04:49.870054+00', 20, 3, 'contact.decided', 'referrals_contact', '3', 'Decided on a contact', '', '', '', '', 'b17163d8ea92714e5265667f73248daf83b7b0e908544ed63dbb8001b3c97c88', 1008);
INSERT INTO public.audit_event VALUES (525, '4c54225e11274881ae7f4ba6372e5c3e', 'changed', '2026-11-28 22:04:49.900762+00', 3, NULL, 'update', 'referrals_contact', '3', '', '', '', '', '{"version": ["8de45c8c371690c23b7ad020944f74dc0ba937abb14deed6f21e7cf16679fd82", "21be15832bb64fca4f118bf1b92307442f234aa44f2aaeee9baedaa3cd9bfa62"]}', '001f03bffdadf523e8babad57de5e83f7c62bcf5d429fe473732354ab79f5850', 1008);
INSERT INTO public.audit_event VALUES (526, '78dcb6143e9e410d864ad7e883d904e5', 'changed', '2026-11-28 22:04:49.90982+00', 3, NULL, 'insert', 'referrals_answer', '11', '', '', '', '', '{"at": [null, "fe32aa52ba34cb3c4c52b9d7626017cbf876eded1443b6526ec9a30f314202b7"], "id": [null, "8095ab855755fd6cb496aad52d518aa36ebe27907dde9f92eba51809a40476c9"], "kind": [null, "4ec60421714b9407a56ec85e92ef1ccbaafa62df2958622f05c906111e208540"], "by_id": [null, "7ad5db0b5741d92a2a12e6a4538ca2777c0d5a1b94dd74e68346bc524482a784"], "words": [null, "599cf324c8eb870568c6895dde4e085a63b5f5013be26b4b80c57d6e3a1529ac"], "refusal": [null, "4f28003928f384ab383d27aaed2282e7f355bdd16a468ae8d40c2b603bd3cfa5"], "request_id": [null, "745a9b7fb6bcbd73e208b32cf01287692a34efc64acec9721dfde06248041354"]}', '0f25cbfe2aedef80933330f7074c3dbb2987a38ff144c972c19d71c4428b4e06', 1008);
INSERT INTO public.audit_event VALUES (527, '30ce2fa9f27c41c4971c5e1f7592a037', 'changed', '2026-11-28 22:04:49.91402+00', 3, NULL, 'insert', 'referrals_event', '49', '', '', '', '', '{"at": [null, "61e88ff62cddb9013b707ba57d13cdab292e6091d83c595184739d9b6ea68160"], "id": [null, "85791ff41c26aa5b216549e8afa8fa9193a07830952cde6a84db4472c28e4940"], "kind": [null, "81033d667c681ffd6bdd0c61482e6e1863a9fb85e434bbce8de7a8c7a5033040"], "actor": [null, "ead88e7d18a1987296d8949e17cff46de24df025d94b94694c6afb8acc073fd2"], "by_id": [null, "378a444e82f086ed5b418ce4d404863b8b9e9f37191542c9b189c1392e483ae4"], "details": [null, "d95368bd746c4cfd25de827448f44bd5f8677ccf271238b61415ccb807655e23"], "contact_id": [null, "995ce02fb4f1d642049860c3c55aee2b0d90c90f0069ec81ac0805142d1d53c1"], "recorded_at": [null, "ae5d1e414d82ef4249d72efa5e441764b9964ccf6cf3cd0902c18c06bd08e724"]}', 'f185f4b330b49046065e86c5c85416a2ad427406caa91288dfac057372f280e2', 1008);
INSERT INTO public.audit_event VALUES (528, 'e7ffe63c75e045919270d76cf166e87e', 'changed', '2026-11-28 22:04:49.916188+00', 3, NULL, 'update', 'referrals_contact', '3', '', '', '', '', '{"unread_since": [null, "f01c8809d7c83993d09cf05bad6ba0ce27882aada5125b2d4f6882f705c390aa"]}', '2ab2749616eb44188bd83f941b02bcf703cab7ab60a033983c0823c9b785d08f', 1008);
INSERT INTO public.audit_event VALUES (529, '7d3e288730e5416b9eb0918f72ce8512', 'done', '2026-11-28 22:04:49.918989+00', 3, 3, 'contact.check_answered', 'referrals_informationrequest', '9', 'Answered a request for information', '', '', '', '', '6fbb7eb5cabb5844f69c7ed441ea2f3db010d9f1eacf1e8c82d2982f373e8c17', 1008);
INSERT INTO public.audit_event VALUES (530, 'ee7e7a8ee33d476badad250e0df23552', 'changed', '2026-11-28 22:04:49.923331+00', 3, NULL, 'update', 'referrals_contact', '3', '', '', '', '', '{"version": ["21be15832bb64fca4f118bf1b92307442f234aa44f2aaeee9baedaa3cd9bfa62", "5d86c3226b84ddd0d8a379bd78b5126806858eaba360b04d3695fc076428d00d"]}', '4bf33b1c2abecafa0f146a28dcbd1396077344e0db54e55775892f2831b7f91e', 1008);
INSERT INTO public.audit_event VALUES (531, 'd8188fc1efd74148a75690da08c0f44f', 'changed', '2026-11-28 22:04:49.934614+00', 3, NULL, 'insert', 'referrals_event', '50', '', '', '', '', '{"at": [null, "8fcdba6926935ec1e1074243da0f3da773d3abb4be136752027df8786944660b"], "id": [null, "cf4b54d3d5e23a49865adc45413a402356787165a004ee3a06cc3a818bc9797f"], "kind": [null, "3a382e33351abf7a65b14eecdf55fad9ff8a69c562ad72054fff14adb1515376"], "actor": [null, "1121acba4fdabd607e8bdf34bfbe738a2832c1ff02ea00dd5417d3a1654e5acc"], "by_id": [null, "b3ce54e48b0d578984509df97751b21c783319f1967a9ef62ee8fe7f7b68de88"], "details": [null, "fa1a82826966033235eac5116d285251e5e5f9abe6b39f7a8ef4fffebe7ece7d"], "contact_id": [null, "ad1394ae584a84c00ef88a1b360cf18f5a7e48e6375498692edbd82210f06188"], "recorded_at": [null, "290d9e7917cb7ea7e372492e3d2cf099b60daa1929ab7e0446dd9248aa7ea577"]}', '7d4ef401646bd06f5a4da7f75dbf92911a4b09e458fcff53ff9e99af5c9df46a', 1008);
INSERT INTO public.audit_event VALUES (532, 'ce273760133b405cac1dccaab31c8144', 'changed', '2026-11-28 22:04:49.937031+00', 3, NULL, 'insert', 'referrals_feedback', '3', '', '', '', '', '{"at": [null, "3faa997561810e8fd3db1fe6513efe870413330c67a1c33f26c3f84628678fd0"], "id": [null, "20165baaed5d1e09c9a1d754d20bf3d07ab7a6b4922da1c89f73623b1b1a005c"], "way": [null, "88d17a92a4f40ce82a1190698c947dfbd2294079faf3d8f378b9a9b3625241b8"], "by_id": [null, "20bd735218c5454d0cc6529caf266abe5c61a07ade811fa1f753ad3f1c1442d4"], "words": [null, "8af9adb7ddc57c4d711fd59d23750cc081a2cd9dc3298c8867a7fb0757503266"], "audience": [null, "c36c5b4188f271329a44dfdb7623a225db600d2c7e3dea7cbeb0e5b954ac0ac2"], "event_id": [null, "d2c7df6504c7d4997ffe5d630405fc24c22c1c555d4e1bb9c93b3997de3b2167"], "next_step": [null, "ced8d984149c46e0772fcb504532ba0156fc6f0b1d867a35978a3eebfffdee93"], "contact_id": [null, "efd336a7e3958cf0dfa7b0f7dc53a7f6d9f6d566cd716b29823333e44689588a"], "whom_to_ring": [null, "827fbeedb72b7aae397e2a55cdf3228ef2d96fec8da1053162843be3b972d9bb"], "not_told_because": [null, "d4ae796177bba2bd8fc6d146bba96048cc251864864dac1cc1a56bef1bebe948"]}', 'e129ec8ebe9870b6bf18bb4d3f6b66f9cb47204b0c57f616a0f3246cbbd5d5f7', 1008);
INSERT INTO public.audit_event VALUES (533, 'aa83696acb994b87a7d0fba591031e4e', 'changed', '2026-11-28 22:04:49.939206+00', 3, NULL, 'insert', 'outbox_mail', '8', '', '', '', '', '{"id": [null, "ab71d4f4aba436f93e620d3e0b6916d93a92f5377f6a0510fbe770007a3ce906"], "to": [null, "16f5c4078613fb9ea08712941621562d28d02bd97b7b1a970c2f4bc0a47fb6a0"], "key": [null, "75a8234b9c447421f5f5159a4f0323073b8b7b2263d12b5303a6aa4f5dab0cb8"], "link": [null, "30e2fb916ad31d70565ec3c26d10b1fe2a1660ab672b6ca60eee4e57e0ecc9c7"], "queued": [null, "43fe999cc9dc38764f8b11707874e5226d800717844029a810a708c54218951f"], "template": [null, "0ad6ed6d529db085ff0257b7b69b78fd7ff89338f0f0807fd54b2994346dda01"], "reference": [null, "02ab5a0ffedb8b1ec7869f9e1c925e759f457b20c6823073632ee6d2bcad000d"]}', 'e419f127b7e265dee6b93df83af481f70aa256e36c91600958038aa7ea9075cd', 1008);
INSERT INTO public.audit_event VALUES (534, '994d4c2ad65b4c2db284207fb8c0936f', 'changed', '2026-11-28 22:04:49.941807+00', 3, NULL, 'insert', 'outbox_message', '8', '', '', '', '', '{"id": [null, "a81280f1cd67b102b4ce2d04daf46d5732a9d95b68768c105e642e067c3cd568"], "due": [null, "c62eebac732ae80f7735ad0f95d16f8949f332146c40e4e369357b9c6403885c"], "key": [null, "0201cf7c523a143cc1635fb1d491d03a15fb7630353143d0629a3c56a4b93800"], "put": [null, "4feef751a5e52a1f7942431127835d7c8034eddf775284a4c3d1d6362220bec2"], "kind": [null, "e506a3055a2f0932846f60ec8413cb5902377d88dbc30d35df850ffc11fa332f"], "fault": [null, "4a320d1300dca5b36977dc7243ca411fe731a3a16168ff16ef06f8a9d1a7fb23"], "payload": [null, "96c3cf47d84f94605ca6a211a4db489e37dd2c1001699ea22c8cbcc384ba9e0a"], "attempts": [null, "a3559d0615dd29991e8af4f733af92d3f5557ed80bf05fdbda5e55365c2ea7fe"]}', 'b290e6fe183da580a7dc66ae23d2e4a7e5a75a6d71cd0c89dcbdbb18d73c725c', 1008);
INSERT INTO public.audit_event VALUES (535, '02785f00aef5462e89d8274c37ed74bb', 'changed', '2026-11-28 22:04:49.94599+00', 3, NULL, 'update', 'referrals_contact', '3', '', '', '', '', '{"stage": ["c9f9ed0b37a2c8038f4ec6b4728fd86fff211a2448fe4805e7e6329cdd22cc0e", "3a29741a433464586713b232ebbe35c5e4d0f923d47f63a848a2a606b26cd209"], "next_due": ["11fbb8b08448fa5769423b89d77d9c7228286f6e5ef822ad79a72d320d074992", null], "next_clock": ["22fa18e8789347a8bb049dae97725b03e99ed0166b944a20253e08f7dea8b192", "a6cc7b28ed68dc77f034ebe96b73594a44e77ec2a7c3ee12ed12c686c1441417"]}', 'a03845b4571f046f713eec88ab522329142a7d34e832d80b67a6a1d0a87c91c9', 1008);
INSERT INTO public.audit_event VALUES (536, 'daee863cc3a24bc3be1db32d30c812fd', 'done', '2026-11-28 22:04:49.94648+00', 3, 3, 'contact.feedback', 'referrals_contact', '3', 'Told whoever raised a contact, or recorded why not', '', '', '', '', '70c724d7f945a65330e496240e251c5cab25f62bf451a51cfc8455bed23f3ddf', 1008);
INSERT INTO public.audit_event VALUES (537, 'dda1ed3428b24d7db8f6e2fb98d4a572', 'changed', '2026-11-28 22:04:49.952815+00', 3, NULL, 'insert', 'referrals_contact', '4', '', '', '', '', '{"id": [null, "597ae23a260ccc3fc8bd5b597f4511ce6031b55e8ed4725aa642e2705946a35b"], "key": [null, "da08a484c5d85d2797715b4ddf81ea0f1f451b30aa854f83158c8774a4c9558d"], "told": [null, "f14bd0d5816f5889af4961fab56c8a04c92b192f78a17ee2e4e0b29f79285240"], "stage": [null, "85a44c08adfb72e5f20e4427a39947ec6bab05b1cf599741930037d5cac6aec3"], "state": [null, "fc09d84b61eda28955474792be0377b41e5ac03a3176b1220dae3d7d1717d151"], "source": [null, "d42aa457608e99e44a3da4c7119c7f8f6c58e0cbea18bfb9cbfc00fdb79e9771"], "channel": [null, "63e309c3d9fe899d703526d73d27912c47fd866485668b61ca0ef125b61b54fa"], "pathway": [null, "8f86fee49ed9247bab4b17ac73f6bf58d0760e45aac5c410eb004921f68589a1"], "version": [null, "3b3a5bcaf452e2490f09ca9af6698213b22a4cc53322748e2eb36d89d78c58db"], "priority": [null, "73670135d53c7ae8d3ebe774e568440e8065d6c1fd8124597078c76bb214b6e3"], "agreement": [null, "2f3e4e39b4da3a3e34db74f3107dfe1843e5ffb468658d8da72061fbd642af18"], "reference": [null, "530c813233cda5534a6ccd6cb05fc5f80e686b4035f39ddfcec7bf05afd55e4b"], "next_clock": [null, "f956a823d49bc3cb336e7220c865f69252c31e634cb05bb3939d56cbc8523008"], "received_at": [null, "0b1558f45070228711ab1fd0fe994b7107a119d1a54c88aaad810c688ca8fad0"], "recorded_at": [null, "9f77bb998304302dfa130dca588fbec03022a8d5a389bddb0e0442f5791835ad"], "sender_kind": [null, "758fe6a95259b9e37273bf7eb62761e53cc9c2c8d5192126aeb30241a4f77d08"], "sender_name": [null, "47520d03c5c1effb908c0f07b8df6455c5cdcc0b4eff255a2b72b1d314eb19ed"], "sender_role": [null, "42d8dc15fd7531da086cd7aab662c41da1f0f19b7bb5ab441d9038494e22f350"], "parents_told": [null, "3f14efa3948520dbb69b622c55b04a8f63f63e51848df2e14aaedbfa93a4aa79"], "sender_email": [null, "9aa9d19f631c63052e0ba69e7b967d442f6ec78a4f347c91478042e93e90579e"], "level_asserted": [null, "6254792c79bbca7144a358ec6e7fadf7a227734e2801cfec5cb17f9949af1350"], "recorded_by_id": [null, "2665ab1214972cdbe26a138c88e0f1958da9fbd3b7d01190b559f25607d6b910"], "unsafe_contact": [null, "0bce32053e1b5e7017774b4fafe7f55610f900049aa5f6491690d978653b4c83"], "immediate_danger": [null, "ad8ae09c853fd37ce23ebb5eba21a9dd2454371e50719754ef68cb15bd0bbc60"], "sender_telephone": [null, "78e7943d2a4f79344f952784c3cbbb28be7ba3c6eb28ea5fcb51801071fd75f0"], "sender_agency_name": [null, "8230b40e500c8ba3681002ae218447b1c8960287eed3464bae6614472a67d929"], "parents_not_told_reason": [null, "78c2a72a66da52d937c659fad92ad30a8c5a2ccacb4a117fe700e38f866dfef7"]}', '145aab5bf42df0a8ae8ef97c93a017d2417eb99831318d555a942f082442b045', 1008);
INSERT INTO public.audit_event VALUES (572, 'e3ad7a4daed24fcca1344fa965239768', 'changed', '2026-11-28 22:04:50.130087+00', 3, NULL, 'update', 'children_person', '12', '', '', '', '', '{"head_id": [null, "e8829f7a5c9c6c93ad4f6effc7334758fd9b1daa4a43fd576800e3798e748526"], "standing": ["84f4c665a2d49a3fd4206932bb77e6dcb42a3ceb10f4e28d3209deed4c1a4412", "5622489bf86ff4c44d69c08fd61699b89687f17e43c8105ae9421dee208c47a3"], "recognised_as_id": [null, "bf832638b8add0f51a23536b1e633e1e0232a0cd5aa5a59f024f00c76821e7ac"]}', '091717acbf5252340b7d42ac48dfa029eeeb2f7ec3fad00da546295eef55fa79', 1008);
INSERT INTO public.audit_event VALUES (538, 'bd5398ffe9b344e79b5ad8e609ead1b2', 'changed', '2026-11-28 22:04:49.956161+00', 3, NULL, 'insert', 'children_person', '11', '', '', '', '', '{"id": [null, "e48562c7e75c929bc185516a53cbcff86f6fcec08ce04b34a3a4f972d6e0580d"], "sex": [null, "bd187dee23f02297f338981c0325064d559efdf7745323a7a756413696e62bab"], "upn": [null, "c62ba81465d30904eb9ad20079bcda390a9683c357dd36dce09c8543417562e7"], "born": [null, "efbddc6e4162ee35b78326b48ded08567b491c142505645cf0ae5abadb553979"], "sealed": [null, "867ed7057a32719dc2a8b7edf7484529e1e51af46eeac4b055e4ec18b4ca5f0d"], "address": [null, "09864b022f62c6b2d1749a4ab1f55f7b251000a799ac3f526cf757070c93be15"], "recorded": [null, "e460c935093c6e4b816bf31b1662a156d306268ae5c79e145cd4a5cb30b20f83"], "standing": [null, "878f6e84528607bf3f843d12a3047a0fbc34754c756b30e598e8d6894e4add8d"], "ethnicity": [null, "f62566178223a26eacad5afba665b27d5c81ae81cd4681621509b377f72bfb00"], "given_name": [null, "34e617b17ed456cfa4bf3d4d4215b8413bb436e6ad08f7d2dea050be16365323"], "nhs_number": [null, "6facc2c591eabdfe8e510af6cc1c9d3f7befc767bfccce56596f9e362b1388d9"], "family_name": [null, "fc7453107a5383b6e73c9f3ccc88db48fdc5198f7598e4efc4d2029779cf5128"], "also_known_as": [null, "65a747cc2c676fdba3e610ab6960ef88afcceb739279afcf5aa1428ebfead951"], "council_number": [null, "b8695983dcc40a97d3e13ce9ea871472de274a70325f51d364cdddad62ea93ae"], "address_is_refuge": [null, "6ee0b629ff830818c80241a4a1a695b7bc44b7442b510914dfe8daaa80fee6a6"], "address_is_confidential": [null, "8395f19dcfe4f9d21593fff49b4ed232fa5dacbb60c9b0cacaed402608593b3e"]}', '1d6d87f9701458222fdafe40493fa33ee1daba36600b8c304288a2fe80cb1090', 1008);
INSERT INTO public.audit_event VALUES (539, '7e79e018693747e1bf9fa0372e3c0951', 'changed', '2026-11-28 22:04:49.956746+00', 3, NULL, 'insert', 'children_person', '12', '', '', '', '', '{"id": [null, "99f0fe86869221bfd78b0ec5cbba96c6e440f85b8716aede7914588136968f48"], "sex": [null, "1a0b28f5f59b210789d825af660606b9464a61c4ecc9156c5ab337c34431d109"], "upn": [null, "f1cd2a531afbdf381ca99f0a176560d3f7126b3eac342ec61221193633dd8f6d"], "born": [null, "c0ab51def6dc5f754500dd21f970ba2502ef8d7b5c882a1f8979bbb3add6b3fe"], "sealed": [null, "216f004ad0a72e34b0a3b4cddf922f0d6e54f601d66a9494d2de1657ae5e94da"], "address": [null, "8c776a8792785d4bef7315b0487d150c4b4889ad4cde43dadaa8bad60f5ac6fd"], "recorded": [null, "53a644edcbc1720ac3b474b45048e1a78a114201fba79f1fb9b3e96d4c1e10fe"], "standing": [null, "84f4c665a2d49a3fd4206932bb77e6dcb42a3ceb10f4e28d3209deed4c1a4412"], "ethnicity": [null, "369a64cb8f525a70827e579374b5ae0dcd0516bfa3b09b840601dbc8fbd28b67"], "given_name": [null, "f7f8473819b9bb82acbaf476bfc60a72ef1e0a012e1c1f1d9772d55bd0c19baa"], "nhs_number": [null, "bd4b1bb4a3d2aee514c9791993127d59fb735119b22b9151a21f328baf687a6b"], "family_name": [null, "e48d77ae3e26c141378b1e19effa9678f78d96a9df79529833877359ef5a5cb0"], "also_known_as": [null, "dab179e9417d7b2d96d8ea68da5b2706a3bd50dbe1a7fad44825610ff260d1a5"], "council_number": [null, "989b62051ee070586d2e5ae4d244c3a02fa2487b2da61d441581286aca90cb51"], "address_is_refuge": [null, "379a9ae0b7ab24c3eca8a0c0536c992684d00b7350463ca4aeb78fa5a6c3e6a1"], "address_is_confidential": [null, "ad591ee45cd803e9eef53356086775ea7c2563961e5703aee78fb593638fc427"]}', '9832fe34f23b3bb243a9cc93e28fa38fe7e8b7d68b5cc56e1a8fe0e87487faea', 1008);
INSERT INTO public.audit_event VALUES (540, 'c2554004c36f412dbb4ce347e9343989', 'changed', '2026-11-28 22:04:49.970536+00', 3, NULL, 'insert', 'referrals_toldof', '6', '', '', '', '', '{"id": [null, "f78399f664360bc550434acca59697cebab9beed1785f1e55dcc60e91eea4f63"], "told": [null, "530a8220ba79ac14723d067bc3d3b01d1f87e5561cd12fd1626b4742f631af21"], "state": [null, "b3dd95c25336ddb6dd9af346fc783a3d5e01868c4445dcdb255a1695e15833dc"], "number": [null, "27af08effddd50b5e957c97d06014eb43ea944185f70cfc881baf735d92efc94"], "person_id": [null, "b92f120b715fd4e7e10a36c387ad424dfd80614cec765b5262db16e093b69b30"], "contact_id": [null, "60914de95f09fc1fd3482b98a1177375f6049ca37805fe51319a6d641cfe975e"]}', '9360f26e7c86f80f343eec0e85840fbb538ec5864d96429ced39646a34d63584', 1008);
INSERT INTO public.audit_event VALUES (541, 'abbb99c079e44d5b868d0df74b18c6c0', 'changed', '2026-11-28 22:04:49.971063+00', 3, NULL, 'insert', 'referrals_toldof', '7', '', '', '', '', '{"id": [null, "d864a9b263f141446a391a5695c778aa9605d24a4d1630e8ce681366e38f001b"], "told": [null, "a5070e0875b465153e05ad6870272f43338ec204e0e06b3097b31119027c981d"], "state": [null, "5b56d2d911f716f90afcf0781f28ccee449027869324678e1adae422ef50ab8b"], "number": [null, "cdbf0590481e01fc9e50ead6f3ea946ec0f53be32e6094bf24385a46adb3e1e3"], "person_id": [null, "e123c94c66e195fefd5df7cfb06ff840dcb28754104430b4822a90c7ae016c89"], "contact_id": [null, "6e4b2f7191b7dd303827280b150f231cacca1f802f28d9f89ae70cc910ae6baf"]}', '4cadd8e17ffec1d69429e588c141a8de86ad0f4842d7fd4e7fc46b18e11d9830', 1008);
INSERT INTO public.audit_event VALUES (542, '81c0125494a549c790708591d33f7308', 'changed', '2026-11-28 22:04:49.973835+00', 3, NULL, 'insert', 'children_person', '13', '', '', '', '', '{"id": [null, "f71d01a68a6ad1d906361b026c757dc2d1a903a6d2c3d1ca0961cf6ace5bbea5"], "sex": [null, "af2ea8688774ea7baee5bb99e92c674d8563c07386e962f4a1445f3b7eb3284f"], "upn": [null, "b41c937abb82ab3e75eb84ebaaf1df7ecbad71b76e530b2407378b22e447f94d"], "born": [null, "aaf0f1d245155e64e600f4be5cae11002fea8ccf8cc6dd8816537eceff33e53c"], "sealed": [null, "edaf7784cd81b6d927c4f5e91d23ad1163bc3ffd4390481295156c646447ccc6"], "address": [null, "5ffe3a31074f32a799b099dbd21fc2f8a3732e5aa189a3bdb4dafe889eaa6651"], "recorded": [null, "7f0eed0e75ddfbf5bd97a41582e4c0e6702c4c26e9a3413b267c009ec3ce8bda"], "standing": [null, "86cdd8d549f8eee9dc4ca2be3aac088ef4d2b773a1db18c0c60815b5a79e542c"], "ethnicity": [null, "c566baff44196f97ecbc35d4c8a85fb68c9ae8114a848cedb23c3fe6b5d36c23"], "given_name": [null, "ea26d770a74032dcd7252b725c229da5a01f503bf3101f8d7a5c7310c74d18ee"], "nhs_number": [null, "f89ba3d31c0eff0ab74acb0e0ed5f31e69d2e40037417a5b395a698233d6a56f"], "family_name": [null, "4878ca48b28478873e6c81eb343acd37867393694c4f43c54b9a393beae4e69f"], "also_known_as": [null, "a8a003ea7f37b950b4fe4d81ee2fbda81b7992183c03d85fa1774deb33492243"], "council_number": [null, "869d3cda7d2ae29cfe28d967690b88e4c7aa1f10c14a6cd504c2a88390e8d802"], "address_is_refuge": [null, "cddb94165d579602e1552c2ad501a862bd891514f5920bba77366ab5776cbe13"], "address_is_confidential": [null, "a66240117d8f8a486191b9958adb9a1b97d1ad20fd7e19dfb8ed9a24943769bf"]}', 'acf0739c6577e13045ebd22543184917d5cc588e1242cac9b1cd557615bd66ff', 1008);
INSERT INTO public.audit_event VALUES (543, 'd6b3095a94bf4195b182a852e4603163', 'changed', '2026-11-28 22:04:49.974369+00', 3, NULL, 'insert', 'children_person', '14', '', '', '', '', '{"id": [null, "7501a698b859cf84bfe499ec899365636c451707a6cb5ee3c7590e7da726d52c"], "sex": [null, "f213a5d4b32334064021b0b87a759291161fccdc71ef08ef728950d82f0d4e05"], "upn": [null, "c8f495baa4ce63097f1a20f79aad640f59cd48142e5b5203cd424bb55b64bb1a"], "born": [null, "19b01625329ebfb4e594d47c5b87efdfa77898f24c6290477f8842857db453a3"], "sealed": [null, "5c7a953b1e0100fb9ec9125f2aeb8a8a2c841a586eab1ad3e493da950b2849a6"], "address": [null, "2515083c2adee348d5a4461f1134c3d2d3a017ea18cbd15ff6551f3c7d36f230"], "recorded": [null, "77761cf66cd017ab439c436e791f92ea6e7682c68f1d2867322a69eed3f041b6"], "standing": [null, "92bd0ce2666093ede9f822b3ac2e32277a8720d9c6e0e6a9940e043adba7b136"], "ethnicity": [null, "ade9c409eda4bad3c8630d56a17b97b580f3512b4f936c5c8539e3fce1d492b9"], "given_name": [null, "8fedc3401a70a7c4f48a23747b0732f683378215c486f7ec26977eb548c61af1"], "nhs_number": [null, "e6fe733135b82f7588a81a468c368c68c626ed0baef6a8e4f2c198bbc52504c0"], "family_name": [null, "4178f30ab78918dd7b2a9042da5441cd0d789bc58a7f97990317e7df36d81242"], "also_known_as": [null, "296b0d151ddae4d13ae442f967758c2ac41c073d09546571de09cee78cb6b777"], "council_number": [null, "b33698dd8d43267243721b528097b34f349dd7b52d39e85ab44000e2733c01da"], "address_is_refuge": [null, "d3a46cc4e7f9509dd7dbc61a55fd03698cb07368430e9e320636f61ae7a4ea86"], "address_is_confidential": [null, "cff2cdb517034c59a9e4802f4d64689535d4dda8033c1ff9d6277020bc8d6835"]}', '7e8ce20dbb6e0cea2fa39160e73dc10d8e065e697bb37e5532d73eeada373122', 1008);
INSERT INTO public.audit_event VALUES (545, '7972e7d6ad204e2e95193d4b2081cf75', 'changed', '2026-11-28 22:04:49.988126+00', 3, NULL, 'insert', 'referrals_toldofadult', '7', '', '', '', '', '{"id": [null, "41c3bea0098e596af0b51c6757ca75900b3fd3c53e6d43ab1284d321f9d9586d"], "told": [null, "40675a1300f8f899621ed1c2b8edf19bbe6f4396e3539f1b401b8141dc2df9e5"], "number": [null, "d2511c4d7ae1ea3e4b8b14871b5569281c444fd94662a8b7a87dd51569aa523d"], "person_id": [null, "83864ca8ad44d1d1f05dd28c1d6f9cf91db6e1cc7b04187be4453e6b8c179292"], "contact_id": [null, "cce66f32fb26c5cbb1c70ec7389be383691aaa12596d5ecd18427218cf3f5ed3"]}', '15ed2bfccd90b98e657a16fef883937aa06a0067b92d2ea7b873f0f5910e5fc4', 1008);
INSERT INTO public.audit_event VALUES (546, 'bc0ae07c4c48459d9f9585d691571de5', 'changed', '2026-11-28 22:04:49.990805+00', 3, NULL, 'insert', 'children_relation', '9', '', '', '', '', '{"id": [null, "4483426b7d3c47dd7ec1bb77c87676562c8c7fe74724eac69a8eda10e8a2973a"], "kind": [null, "9dee61f89da143c7548196c417345220b870f65d3ca1f0ceb0f61636209b80e8"], "since": [null, "448236c25a63165fc13687d4d48911c8915eb47226b97cc7dafa80e9f56916e3"], "adult_id": [null, "f75d8da56a34f803dff9ddf6cebc54e8299e06c4322c11f34c77121fbdfab05f"], "child_id": [null, "b73d0746c487fcd542858e5ae2287a0222182ab9218424f01373a771fa8911dc"], "responsibility": [null, "1e3eaff3803069fe10eb296591f7f213cd231ef909c8d327a5554dbaa8088684"]}', '20a9c1401012fcc54dc07cea7a8b5fc8e0860d156dd01b1ae7e207ae1de6039b', 1008);
INSERT INTO public.audit_event VALUES (547, 'e712d3db913f46788a504796a5fdac17', 'changed', '2026-11-28 22:04:49.991456+00', 3, NULL, 'insert', 'children_relation', '10', '', '', '', '', '{"id": [null, "1d3c43f390f1a9a27b2d30e7d8b612998d8265b4e1437816d54f68f2e4a95c94"], "kind": [null, "aefbe7da9a8c46191bac3fb884649b0707c9f2bc104ca48f882c5fbed52813b1"], "since": [null, "d14c0ac53ebc6e20d26739f3f60415f6e4bc5fdb3532852057c09f631562ea33"], "adult_id": [null, "e28b40f1c82806eaa2522cb4b5cf5779f54e9fbdff80a027dc54db8ac8617e7d"], "child_id": [null, "566b399c6d929ecf3575b5ba09b90d1f8e8b0f3ae319e4fc0e0fd0b695e2a02f"], "responsibility": [null, "bb0c04eaf2fd821dc1c48ced346b3ef2f4af23e6e4ad2ebf18c9c74ce78a6e00"]}', 'f05ae27349b314e14ca582273aafe206d63464243b7ba59a46a3f3c468899e26', 1008);
INSERT INTO public.audit_event VALUES (548, '47f8f177c8e84fd1ac50472fb89cb756', 'changed', '2026-11-28 22:04:49.991944+00', 3, NULL, 'insert', 'children_relation', '11', '', '', '', '', '{"id": [null, "aedf7be34f361ed565fdd7d78d514758d10299a6632b1a4a237a70228565134e"], "kind": [null, "0c3268bc7a912d093402a60369c0038d1da51b35c9f5a922f517bcfd1661b6f3"], "since": [null, "6eb298476a2f1806e8989e67f2091d8a666fbc4a589b9cd0d49bb858b909592c"], "adult_id": [null, "0da58b19e16fbf493b576bb2d04c6ee0aaeb101d305e64575f0e3ea2910541f2"], "child_id": [null, "4c2b508d29c093e2cd63765ae84871fa23dbc375b9d52187fcec3f88da5426d8"], "responsibility": [null, "b99dd0c3643745e23efd1ef775acb2c6c38e9e0839172e5049212f65ecdd6f3f"]}', '37eb9b0daafa70846e1ef9186bdc4a0956835e9ec85688c75863e545ed1768de', 1008);
INSERT INTO public.audit_event VALUES (549, '152676919aef4ab69c1170093507a932', 'changed', '2026-11-28 22:04:49.992365+00', 3, NULL, 'insert', 'children_relation', '12', '', '', '', '', '{"id": [null, "b2b6d39ad1aca80b2969fae3539fa27cf2216bf1331ec075f53a7f94940bdc74"], "kind": [null, "ecef47218a15079bd2f160ecad24ab26dc10027dc53d09a76e605b46d4b57f6c"], "since": [null, "efb81fedf9443c2f5296ff3491cdc026dcbe9e8ca10be9015d44d4df792293a1"], "adult_id": [null, "5b7223fd322d4d50c3f07d5c49cdd840503af505f7070e177c201bc62743a654"], "child_id": [null, "8c72c95ae1937d4a9bb4b1947f6971b9da1ec1d24cdd841c624be68231849951"], "responsibility": [null, "c8668250539cbc0cd85c1c1016333da2816c0cd3d95a5c2dbb7d71decf0ef1d2"]}', 'ab4eea0ed02fb01d7e6c9d43e3f238a95845c1efa529224e478d8bc117f7da85', 1008);
INSERT INTO public.audit_event VALUES (550, 'b119767684664e09ba1ce740554cda41', 'changed', '2026-11-28 22:04:49.994705+00', 3, NULL, 'insert', 'referrals_sharingrecord', '7', '', '', '', '', '{"id": [null, "8aad5d7070848b8afa234424c0febc3b8986adab432b5f424da087147c859afa"], "items": [null, "23f559f420926cfc9e9be4fb3cea99589bdab89c3d51fcd70b675e3711e37ed8"], "level": [null, "428281b4bdfd370ce773819d1dad3419a90ddb6264eedf57c2d4f2c6756bb092"], "reason": [null, "b4e844d7969751771d8a7e177a1137d6dabaa618d18b740e9ea80fd1b5dd459c"], "shared": [null, "9fbe25da2da76e6d86835a6f5118aa882872a3d4b8546e680afe0dd52d7a4a60"], "consent": [null, "abb68a659549e0cc73c5135721f65cedeae5f035aba6225e919931bd3418f127"], "purpose": [null, "bb28d70af0148be7d4afd37ec851e418f32b852f1c48b079bc2a8a72622edd70"], "withheld": [null, "df986025c3558b210a1d6cc5607199b3d07b2f1428da9579e080614dd18e0935"], "article_6": [null, "df579a3e66bd4e2d8698809ccf499611a031387e28779f7a0288cab56c513220"], "article_9": [null, "b54d6954145582173e6542d4061c2e65e499684a7318d8d17d04a56d7cfc109c"], "article_10": [null, "9e4298fa0f853a3daf9998f7e33f56273bf3b7974cbd7d23fce9693dea2a5623"], "contact_id": [null, "382208316f24eb5dfbab33ff17d533b9b1ea48b6d461a0877857cb366aff34bc"], "decided_at": [null, "c3052a586620bad6206ba1cc6d2458a833bf5d4742bcd934582b1575dfb45598"], "schedule_1": [null, "bc39024b2cb39a20e94f661e0dc86df4a282bb6a1396149df82f3c4b7593f535"], "parents_told": [null, "6d03b14aed4928ebbf87f8db0a6a9b33a1359453e6cde15c1495718c51ec5670"], "parents_not_told_reason": [null, "1c47b779c3f104faec8a867a6777ac42dea6ce6ab9b28040357b3f0c4dfba50e"]}', 'eddfc09bca0734c93f923b25aa59a32e502d2796ab3f625ca840fa5a53ba8f36', 1008);
INSERT INTO public.audit_event VALUES (551, '937314b7c7044e2a8817f5efa460a07a', 'changed', '2026-11-28 22:04:50.002828+00', 3, NULL, 'insert', 'referrals_event', '51', '', '', '', '', '{"at": [null, "52ec87577c539e026d78b5a16ce5df4b36cea84b323cfff85411f0346bccb972"], "id": [null, "6cc5b3b0a435034c91964076afc2507cf89e4f0ea67fdaf11ae82efb1ede8cac"], "kind": [null, "366fb6ec76306fe18a5730b948cc56ed9d0aaaeb50d67d95045fd92005a4ae46"], "actor": [null, "1beda4825a336bdd4f91c5fd1a2f30769d7215b69ac1e16a349e922716a4dc6c"], "by_id": [null, "ed79ce258521102541b8e17936091c280ca438d3aec7088937c0259f23b6fb03"], "details": [null, "8bd95e1b540376cfe449705f2969ddce99019dd1bfde02328af8edb0df62b9a4"], "contact_id": [null, "5cd4f0f4f2812d6c6186e9f148a84c027a23b128840f4891fbbe5e86479e9fcf"], "recorded_at": [null, "25836d191c2204380f00299802d3b2762929eda4f863b9a7daf08e79cdbf20c8"]}', '14fba94f5c9db54b4f682cbbc89649307d9255e65629dfe16b472ca11cbcb0ff', 1008);
INSERT INTO public.audit_event VALUES (552, 'bf459bb64e7c43019271b0ffee01a064', 'changed', '2026-11-28 22:04:50.007223+00', 3, NULL, 'update', 'referrals_contact', '4', '', '', '', '', '{"state": ["fc09d84b61eda28955474792be0377b41e5ac03a3176b1220dae3d7d1717d151", "8d04a0c0e1effeac0265a97ee4d151532c5b4cf0793eae218459bef57a78bcfa"], "next_due": [null, "12cc0cd5e73325e1f9ef29a79050f9e83551d2c793cd59f854f878a44891c83e"], "next_clock": ["f956a823d49bc3cb336e7220c865f69252c31e634cb05bb3939d56cbc8523008", "fd6e9711703636c489e23a20e2f0d3442fe99e2e0756a68fa3a115228bd77cec"]}', 'c3100378915b1b344b57dc844d523149620a36138dd6d9d22b482035ca625f30', 1008);
INSERT INTO public.audit_event VALUES (553, '1158cf9b50b343a2adc5b40fde7dd7f9', 'changed', '2026-11-28 22:04:50.009237+00', 3, NULL, 'update', 'referrals_toldof', '6', '', '', '', '', '{"state": ["b3dd95c25336ddb6dd9af346fc783a3d5e01868c4445dcdb255a1695e15833dc", "39c9acb469236012b8ef5635fc91a8ac88c594fefc6d367ded07cb2e47e04ca3"]}', '5946f662a97ab553b43562aed83543d7e38fec071ad89cd6c8fcd9c0aab56e8b', 1008);
INSERT INTO public.audit_event VALUES (554, '862209caaede44bca7665c68a83a9498', 'changed', '2026-11-28 22:04:50.011232+00', 3, NULL, 'update', 'referrals_toldof', '7', '', '', '', '', '{"state": ["5b56d2d911f716f90afcf0781f28ccee449027869324678e1adae422ef50ab8b", "ade00d46505bd8c45cca6e213d2b5025bc5d57f52528555c269459b1c59d053d"]}', 'b310dee581c2ac047f78e911024dc78cd1eaa125dd863bb363d755956daf8c50', 1008);
INSERT INTO public.audit_event VALUES (555, '799d36268a4a448c98f8fbcbb32c7e5b', 'done', '2026-11-28 22:04:50.011744+00', 3, 3, 'contact.received', 'referrals_contact', '4', 'Received a contact', '', '', '', '', '1bbd896988be55a972f9fed7bc7afef396eaec4de656955ee17000c4e0ddc116', 1008);
INSERT INTO public.audit_event VALUES (556, 'f4f0a2f21e9a46578ef4961c965310d2', 'changed', '2026-11-28 22:04:50.015921+00', 3, NULL, 'update', 'referrals_contact', '4', '', '', '', '', '{"version": ["3b3a5bcaf452e2490f09ca9af6698213b22a4cc53322748e2eb36d89d78c58db", "714254cb74f7982da9ba8e2bbaa98c4e2b8f1c939e9667e87cacacfd882b8ae6"]}', '9f792671b0fc672707818a2b3116d074dc7e101515f2d2031e4d7b42607e4053', 1008);
INSERT INTO public.audit_event VALUES (557, '08ae8076bb4c4dee85410704d2ea6bd7', 'changed', '2026-11-28 22:04:50.031208+00', 3, NULL, 'insert', 'referrals_event', '52', '', '', '', '', '{"at": [null, "0cfa8906655dab9d5bc54d22f4e1a069a82fa64fa7d308a34daaec33b5f47fad"], "id": [null, "c0ed9596ed7d0df1a70cd90d12674aad8a4d1a3a51335fb7340139403f27a21c"], "kind": [null, "c0acd6809440c48b844158ad4fe957634b77a5a81a29eb7832547ca0e7644501"], "actor": [null, "0556fabe2f05b95822137033e35a0118df6d84673e6107bd3d687b93ce86a47d"], "by_id": [null, "66be174f0dc9e2c2504272759cb9cfd496018172e9105593e35e69d10ec281ef"], "details": [null, "71a2b1bbe044cbf2d049db34569382dda0ec99e504a4d6173d9dc2e29d34ee12"], "contact_id": [null, "5fbc1a8432392e0ba1c3533441a7a3cef481f9c0a598e99d02c18fe0f8df7b1f"], "recorded_at": [null, "a01c543a10dda5f8437a77409b4f1c3456742500c737678eb16c66f8d3ac97f4"]}', 'bb40b87944e3c9622c4049ea3e9a1ff5b3b254677f8bdbe551d39ed42be7dbb8', 1008);
INSERT INTO public.audit_event VALUES (558, '0c928a951a3b40999eb40fb837083444', 'changed', '2026-11-28 22:04:50.036378+00', 3, NULL, 'update', 'referrals_contact', '4', '', '', '', '', '{"next_clock": ["fd6e9711703636c489e23a20e2f0d3442fe99e2e0756a68fa3a115228bd77cec", "21e916e2289ab07c45a3de56336d7ae5603b5a97530979e610919b439e924a51"], "acknowledged_at": [null, "ea24e36be1b859ef6b025edaf7f0dd66e2fb5b4eee9eca72fb0c84db69e8d0b4"]}', '6409ffeb884f522a1001b86d8288f3c2d358dffb01f8809e7d3e75ec1e4dda4a', 1008);
INSERT INTO public.audit_event VALUES (559, '33df3c68d044492593634f25aa2bcfb7', 'done', '2026-11-28 22:04:50.037093+00', 3, 3, 'contact.acknowledged', 'referrals_contact', '4', 'Acknowledged a contact', '', '', '', '', '3c02030e40e86a6ae66c95f31de7bd31dcd8a3aa1a4ad8edbae91f8a6badced9', 1008);
INSERT INTO public.audit_event VALUES (560, 'bd9ec77719ff4342b517ce00dc9d4891', 'changed', '2026-11-28 22:04:50.042386+00', 3, NULL, 'update', 'referrals_contact', '4', '', '', '', '', '{"version": ["714254cb74f7982da9ba8e2bbaa98c4e2b8f1c939e9667e87cacacfd882b8ae6", "3782bcc33c4881f663798a93411f7e464679318ff86fe4cc57e6d22ccad13db4"]}', '103ebc99ee77fe37ac8ad7a06fe89d483838833af5aec07341b7cccbb26dabf5', 1008);
INSERT INTO public.audit_event VALUES (561, '80006eab276448ab900cf3aa1da90ebb', 'changed', '2026-11-28 22:04:50.058864+00', 3, NULL, 'insert', 'referrals_event', '53', '', '', '', '', '{"at": [null, "fc18a970d5176fc896d8a02a864c70f5be67fac68ea2bcfdd867a5960466aecc"], "id": [null, "7bcb0956b8f2fc5c3bdf01a1291b5496e1e85d9d31ed0e1958a83a1880970015"], "kind": [null, "aeb1d510cc48128d82f5bb25e3d7968fdde43540fcf0c75a58d2ffd8fc14ce4a"], "actor": [null, "7945e8e089447bf758fef456e98768c201036d01d8f866a505829db90640bfb1"], "by_id": [null, "dd4d29129754ad8010108d486a09df4b416e9db031a8ce74ecb3f7ba497a4770"], "details": [null, "557658739659380a1a7b25c9d601cb873f65163dc8a4f1218958de012a9dc67e"], "contact_id": [null, "9dafea03f78e3a127b219242585803804e2bad6400c15321c6030cfccfa4f87f"], "recorded_at": [null, "bc866c8ae3042e7c5fe5b768a2fdedd89432475b57c3448c3755d86746a53cc7"]}', '070383268bdf440064a79e34a28f3ec8414587c5f538548125a6d31f40c44077', 1008);
INSERT INTO public.audit_event VALUES (562, '6cc54077f6f646a0a337375244b5876f', 'changed', '2026-11-28 22:04:50.064147+00', 3, NULL, 'update', 'referrals_contact', '4', '', '', '', '', '{"state": ["8d04a0c0e1effeac0265a97ee4d151532c5b4cf0793eae218459bef57a78bcfa", "c0a6740f341d1fde8a6c2f33548cc90d26c82edbbb90f5d87f766e21daab5843"]}', '3438115c55f894dd0dd22fc58962dfe4e2cec1fd3a378d298824b426f87121b3', 1008);
INSERT INTO public.audit_event VALUES (563, '02c92e77ccac4960a67d5d0b6a2a9ae7', 'changed', '2026-11-28 22:04:50.066466+00', 3, NULL, 'update', 'referrals_toldof', '6', '', '', '', '', '{"state": ["39c9acb469236012b8ef5635fc91a8ac88c594fefc6d367ded07cb2e47e04ca3", "39b91ee4d200d97bebc0f7c48401b52e9037efbe3bf7d273423279a5c9bc1df6"]}', '5acc9e6dd7c4c8b3ecc67b4444f514bb897273a7701e91643d903c7d998cdc43', 1008);
INSERT INTO public.audit_event VALUES (564, '78b3af81a03d4e5ca308438650aefbc9', 'changed', '2026-11-28 22:04:50.06878+00', 3, NULL, 'update', 'referrals_toldof', '7', '', '', '', '', '{"state": ["ade00d46505bd8c45cca6e213d2b5025bc5d57f52528555c269459b1c59d053d", "f5694b0739ac53e029292d6cbef2a07980597fef6c1eb7fc95e2c80da8c7afe6"]}', 'b5ea2b893fcab86716168769024bd99f05ba3262b9a75ae1c68f73ff58601289', 1008);
INSERT INTO public.audit_event VALUES (565, 'b91dc860c35e4d278ff1dcfb16638080', 'done', '2026-11-28 22:04:50.069479+00', 3, 3, 'contact.screened', 'referrals_contact', '4', 'Began screening a contact', '', '', '', '', 'b44c47a97dbb84aff79aae0bbd234a066d40b5222bc1d47ae402ae5d2e32f8cb', 1008);
INSERT INTO public.audit_event VALUES (566, '53c074e58b3e4481a431c8476a39511a', 'changed', '2026-11-28 22:04:50.087096+00', 3, NULL, 'insert', 'children_recognition', '1', '', '', '', '', '{"id": [null, "b63feffa7300b37ef29600673de2587ee773ffd8e0379320fc136f204be71b00"], "reason": [null, "48c3999d8d26551ca615110c3f7ae484675c34ec3dee093c7262e57e6af3538f"], "record_id": [null, "919e51efdbfe22d20491cdcb07c6ef3f8ea5c0657713e05cacd4e5beb3889cf4"], "known_as_id": [null, "9580df5aab07ada17b091f2c89de00e9f7977de1fbcdc0d7b350735b8848936c"], "proposed_at": [null, "e82872310486291a49218d679287255ea13095751661c7c8e7f8d0cad892aefa"], "parted_reason": [null, "9b2f921bdc44b0f8a532d493255b688f083824eae6d33838166997fe22ca9e32"], "proposed_by_id": [null, "918141b4f71b0d5b94623f53d65eba1809136200a9e8794f051feeaade0a2773"], "was_identified": [null, "c43a03230dc863c4254a0393b76d64f40398201bf3243a1d824545c497b581bc"], "confirmed_reason": [null, "49cb56d3d66a2b07b54211c15700841c75e2e5d6f1b8cec43641ad9d67603c73"]}', '6692bf2cfc000211f7f9fa62a2ba784b9616665ec6b9bf43e66f547caba503aa', 1008);
INSERT INTO public.audit_event VALUES (567, 'f05eb406f9e44b8b944ebfa66b16de4f', 'changed', '2026-11-28 22:04:50.097978+00', 3, NULL, 'update', 'children_recognition', '1', '', '', '', '', '{"confirmed_at": [null, "d4a9a2a62e3b04d93fc0696021658d16110e26325adfba6f2e05d2cbd088fa92"], "confirmed_by_id": [null, "d04c64c95a9b584d0c4b745936fee2ea13f9e1645b2707e58a2c761999b282d2"]}', 'a0ddd462e5e51f378a648be2b9cfadb3ead381c1051b8489f1b5ee73563e2b39', 1008);
INSERT INTO public.audit_event VALUES (568, '8b781b8057d848bcb7ed8eb5cee51c6c', 'changed', '2026-11-28 22:04:50.101047+00', 3, NULL, 'update', 'children_person', '11', '', '', '', '', '{"head_id": [null, "b0f6706f62e73f17eaa01d4b9b18adbb77d38d5199f1db19bc74cd4bc7b56cac"], "standing": ["878f6e84528607bf3f843d12a3047a0fbc34754c756b30e598e8d6894e4add8d", "5087f9c28b7e48ec00f96e56048130fb4106fac7c75709aec5797633c178472b"], "recognised_as_id": [null, "92865b050a988c05b7fa1629554efaeb4b18860eea19085170adb75e00970f05"]}', '34cdb751b07817eda75a782b656563e194595c8c5fc47326e4e516657349b8e8', 1008);
INSERT INTO public.audit_event VALUES (569, 'b6ad21e9d0454aa88e9d206630ae3ebb', 'done', '2026-11-28 22:04:50.103225+00', 3, 3, 'person.recognised', 'children_person', '11', 'Said that two records are one person', '', '', '', '', '7ca0482f739e7f3f1968555a6044f5dfe42258669e602ea5cd966e617adbb29e', 1008);
INSERT INTO public.audit_event VALUES (570, 'fd883dc5471f483c8d5428dea3591301', 'changed', '2026-11-28 22:04:50.113128+00', 3, NULL, 'insert', 'children_recognition', '2', '', '', '', '', '{"id": [null, "df3d7da080f146927bf5851dd035773282d3e0169e67e5d164953d22a6ffe4cf"], "reason": [null, "d5a8665e37a6e37c48dc6be9270d6cf4317c619b35376233f04e7581e51f233e"], "record_id": [null, "eeaea972b090737735dc9702993dc8f480459df4d32c1b44c6d03fda0202e363"], "known_as_id": [null, "c4c825fc1f753888ceb77c86757b1282bebd4e29eb10ab81c0738bb0aba08a0b"], "proposed_at": [null, "f745f692a3a9c8fe60279d0f08d2f412d7f4b18b04f45d98b47f49b348457b5a"], "parted_reason": [null, "eeea17e1f1aeba940cf8b33f683ede7bcffada25097579f364d713e877318761"], "proposed_by_id": [null, "eb05d2cbdc407b1d3b013c8f8a196cebf14fb4b74ca10fe645587625b2aa6def"], "was_identified": [null, "ddc7420b84c1e5f6b828b479d60f41bd2808b1acfd1236851100fbdcd4cb895f"], "confirmed_reason": [null, "eeb5b63ffd05ddfc9b262c97e38a7873e031b8da8d5ccbf9e993fd2ecfbb86f0"]}', '1cfd18514952bc0508ac07c4ba6d7f0cabea6ca4f8951818cf7b7c3dd5862ddf', 1008);
INSERT INTO public.audit_event VALUES (571, '256172196cf84dfe88bf201c2d45249a', 'changed', '2026-11-28 22:04:50.127204+00', 3, NULL, 'update', 'children_recognition', '2', '', '', '', '', '{"confirmed_at": [null, "94265061bd7b680c6f430e60003ee0f4efe01ecaed1489a3331fc4766379468c"], "confirmed_by_id": [null, "8fbad0c81c77e7011f915d7ab04ae170147888083d2c02dee15da36f0bbfa575"]}', '0b7604566ba2e6ebd6c6d25276c584bbe75be44ddc877deb48a17d3e070be883', 1008);
INSERT INTO public.audit_event VALUES (574, '11037c89dd6541daac236977a5441efd', 'changed', '2026-11-28 22:04:50.136862+00', 4, NULL, 'update', 'referrals_contact', '4', '', '', '', '', '{"version": ["3782bcc33c4881f663798a93411f7e464679318ff86fe4cc57e6d22ccad13db4", "1be7db4fa6e66866501ab864fcbbe77612a24f75c64d41579d3841da986dca2a"]}', 'e361a087099719f88a188c4642848b6d5003c96cff10b83b9912db26dde040a7', 1008);
INSERT INTO public.audit_event VALUES (575, 'e2681c43e2e44eb499ede26c35c849a6', 'changed', '2026-11-28 22:04:50.153286+00', 4, NULL, 'insert', 'referrals_event', '54', '', '', '', '', '{"at": [null, "5f9ac95dc24dbbb7d6877f8693fdc1b25698ef2a88aea4c8293653586b90b914"], "id": [null, "99554bdb1d2c9a2ec1164b59f1838dab24190e8868bb8d7daaeeae78433aeffd"], "kind": [null, "e9fc1b6fec18b69f306690165d1c9692c2f9156dc5033c49d4a6a8ddefe1b0e0"], "actor": [null, "4ddfc555a13074d5e0d0e66660ac8f2e2818f00e29737e18c6fefccfe46a32e4"], "by_id": [null, "cc9325b5b28df04d9dc958c6da783a43edf7a3cf1e82a23b825a6799d25611df"], "details": [null, "189237eb1e5a62f2bb9d95bd6405331483f82e19698d3d68ce56246b253902a3"], "contact_id": [null, "93eda0e7426cc4fd3793caf957d6fdb0a0307e4e756adc8ad4242a5d9de9a353"], "recorded_at": [null, "5da01a37209e30fcbd9580b8f0c6aec4eb145d2731ea03c5082225bf388dbd20"]}', 'd3526ceecfe4fcf3e1c77f5494caf0f8432897a889b5e7b4cc6529c486b95826', 1008);
INSERT INTO public.audit_event VALUES (576, '99bd73bf762a45b788fb68184fd19ec4', 'changed', '2026-11-28 22:04:50.156128+00', 4, NULL, 'update', 'referrals_contact', '4', '', '', '', '', '{"priority": ["73670135d53c7ae8d3ebe774e568440e8065d6c1fd8124597078c76bb214b6e3", "f7485c0ad905750ef48df59c1cb1820c4b5a496fbac09b8f3102d25df7db874c"]}', '0438bbd1eb86d0a10292d84a2c738738526a19004c82fe3a29d1c7c55b982448', 1008);
INSERT INTO public.audit_event VALUES (577, '8d4ca8a064074965bcf2cc8f28a75c8b', 'done', '2026-11-28 22:04:50.160652+00', 4, 3, 'contact.priority_set', 'referrals_contact', '4', 'Set the priority of a contact', '', '', '', '', 'fcc91926a55028b7359b3eed7511e821d61a8a2ee6930fae715cb4bd470c0c79', 1008);
INSERT INTO public.audit_event VALUES (578, 'df48b07fe57547e9884e87c6a9a4c0e6', 'changed', '2026-11-28 22:04:50.165657+00', 3, NULL, 'update', 'referrals_contact', '4', '', '', '', '', '{"version": ["1be7db4fa6e66866501ab864fcbbe77612a24f75c64d41579d3841da986dca2a", "8c548addc42d2f7095feb7abf2c3217f727f70a6a2a165497ab4fece51308811"]}', '4ae5b39b7b0e4a36f520cc818ae44ae3a5d20cf47a6a76466c81e7e382c71cbe', 1008);
INSERT INTO public.audit_event VALUES (579, '372d8a69f126420bb6ab0f81a304d386', 'changed', '2026-11-28 22:04:50.187748+00', 3, NULL, 'insert', 'referrals_event', '55', '', '', '', '', '{"at": [null, "33b5bc5d60baee1a4ebf9f83b2d9a921e802a0d69a95323b9f84e5c6b9ed4edf"], "id": [null, "55eb475f874c5f9e4c50cd9c0290d15406e25b711a0869fbde537ec13eca1ccd"], "kind": [null, "f7a0c335a8225e7ef1366c752c48b76c24cc8607d47ae3199c6044a47d7c8343"], "actor": [null, "831b9e27a8daea57ccd6adf1eaee12db912f0da19f0a3affc39983ba856e9270"], "by_id": [null, "9ed48a1eeee684ebfde0bbcc1c226f1a0e11c136e5ec6ee2e239c6055309903d"], "details": [null, "981a30231d03c151120130b9b3ed7b556dfe8d89c7b29fdc8df7c83bff761d19"], "contact_id": [null, "78842ee5a9f431e953a483c798329b020c2b9afec49dfa8a9415b9d18f51e643"], "recorded_at": [null, "afe31d392d9df422a7f79453cf815c4d752d93667b0a13642721b8c1e17210c5"]}', '037ad88b3f398eae1dd059f6291c9512f7caa76bfd55a9d69b6285a86a728e94', 1008);
INSERT INTO public.audit_event VALUES (580, 'db72530b1da44a6493ff7ba849f90f97', 'changed', '2026-11-28 22:04:50.190648+00', 3, NULL, 'insert', 'referrals_sharingrecord', '8', '', '', '', '', '{"id": [null, "f0471f489fbd7e8b023ac1edf63b5c73270ebd7173ecee8f5a510e48a47f127a"], "items": [null, "54934faf87d29e8bc5d74890b18760312821a6bb2ff77854f4cc3e7850e3181d"], "level": [null, "607d819548f10f14d32dcc3752270c5c6a95a15e61e5a24c520c978b4e520a6c"], "reason": [null, "b50cd677185e38f9a948cabd0a20e95c7673f1ce9a58186c82ac439b0d907360"], "shared": [null, "6cd732a7f5a22e03079e527349e43bf667d8fd47f909807ca1ce65fd1455afdf"], "consent": [null, "13edbb09fbe6f1c41a3b83d47b34304f8849574987f0e50de2d03fdbf607d6f0"], "purpose": [null, "456499e2d3be9da57567fe90a34ec48b62cd46626ce380a54079e9002b243b75"], "withheld": [null, "5c0099fee4b60e1afdcd2b6793d60ae02eead35abec7275c914f1f14895f4e51"], "article_6": [null, "bcd5e1857b5358e8312bb2497f80d548550c6632e8dde09792c6594228fced07"], "article_9": [null, "7cb3c676c2732841e8c02af40c2c3228434b19e70f5b770f344a0a6513d53e76"], "article_10": [null, "9d4e8d2af687c9276163a0fd0f027bfea27c8165e90e99109d38a399bb2a6af1"], "contact_id": [null, "9a52d73c0b306269623c3b9ef03a7e36d6c62551066a7c4e92009288b01f997f"], "decided_at": [null, "0b737b79e390f0305447dbabca819ad0c42cc8eedc0109bfb72bc2920460bed3"], "schedule_1": [null, "8a489924600e60b6e4bb5d7bd5ab062bd16daa9596e778f5b2b5c91af9e2baa8"], "parents_told": [null, "aa38887c6fe8ea96dfd47e4a8a34925f46e668190d37b31168e20dd66709ba5f"], "decided_by_id": [null, "2839eb78208adc1fc138df6146ff9dfeca96d371d5ea0ce3d3471a129321b17f"], "parents_not_told_reason": [null, "80a52a48506cb46d9dc2cc0f0cc492d0db4dbc4e0d0acb9562cc1a7f93138314"]}', '6feb48cdb0b7c2ec2f733efcbbbffb79b5bda8d84b5af204dc53b862a5536b6b', 1008);
INSERT INTO public.audit_event VALUES (581, 'c1374ea3745d49ed99de83264cbffc04', 'changed', '2026-11-28 22:04:50.197618+00', 3, NULL, 'insert', 'referrals_sharingrecord_recipients', '13', '', '', '', '', '{"id": [null, "bfa7afd9422b13652d76317819117d3bd0445de101fa8b7c3ee5cd94a10477ad"], "agency_id": [null, "60ec1aa510f3f8483151adb8d34952d6fb7275274557e759740584f36a2f6879"], "sharingrecord_id": [null, "740718c316f42619ed04163f3877a3004e333a099908ae4a440ef29fdd69eb64"]}', '07a4d159d44df511b8818ca508a66e25318d3e6a621fc651cef27dd2fb87a924', 1008);
INSERT INTO public.audit_event VALUES (582, '0c0a173867bf47dcbd856acf036937cc', 'changed', '2026-11-28 22:04:50.1982+00', 3, NULL, 'insert', 'referrals_sharingrecord_recipients', '14', '', '', '', '', '{"id": [null, "cc67e907eccbe86dd07ad581b66b2255bf2621540c10441a3edb4c516ebcbd34"], "agency_id": [null, "453540389386989f4907b3d0b22f1e75b4887cf94538892f763f560937c322a5"], "sharingrecord_id": [null, "e72ce29087c716c737933b242fd4bd94e0a0ca16bf05c93ef33e88e3eb75f03e"]}', 'fba5a5d226acce0e4a231fa0c4920b788801f6f998cab604fb778e1711f9f122', 1008);
INSERT INTO public.audit_event VALUES (583, 'f408501064754123b52b99ecbfb12777', 'changed', '2026-11-28 22:04:50.198718+00', 3, NULL, 'insert', 'referrals_sharingrecord_recipients', '15', '', '', '', '', '{"id": [null, "3bdb57698987280bc5b0af65d7b41c0c93905fdc808c7c6b849e1b9ba768e32e"], "agency_id": [null, "6d2f92f64fdb68911a66763c4455d93953ddbb067d0b139b383e602a0050fed2"], "sharingrecord_id": [null, "c2c3063c54761f895cfc98f459d1d2d294cbcbfb0a8cee430bf9231791bdf2c6"]}', 'aa7e8e7067f584d3aafbcf7c5e55ea3ee792dadb2a98ec994d587ff2c04aecab', 1008);
INSERT INTO public.audit_event VALUES (584, '07eaef87045c4f429c2a69d82b0156a9', 'changed', '2026-11-28 22:04:50.19944+00', 3, NULL, 'insert', 'referrals_sharingrecord_recipients', '16', '', '', '', '', '{"id": [null, "f661b58e16a52841fe77f3b515dbe5f0097358a44918fc88ad13583071ab8a33"], "agency_id": [null, "5241bcac2f7c2a25504898e3a1469b9ebde7196282918658a64667451c84af7d"], "sharingrecord_id": [null, "afd374b6b7512dcf7a8b39a40804cc647ff88d29ff1fc2071085983b5a58e436"]}', 'dc6a0e2ba9945dba9fed472cf7125f155b4aff007d230fd190e4ccb305e10051', 1008);
INSERT INTO public.audit_event VALUES (585, 'ef917a0156ef4c84afe6aeeb5a3db19d', 'changed', '2026-11-28 22:04:50.206718+00', 3, NULL, 'insert', 'referrals_informationrequest', '13', '', '', '', '', '{"id": [null, "12c597df1a8ae49ab74b989e0b25d9a264be3cc253347a1fc56ecd8047cb0a53"], "due": [null, "5ddcc3797bdb54731ab87fd748dba77056f2278da09a42c8955b3240c756c2ed"], "asked_at": [null, "19b1ff5fd6fd17c77a719cc64f2820682e64cbc2b7566a9610acc74eccbdcfdd"], "priority": [null, "371c167df78bb5e6b2f4b394bc6aa690682e3eba3cfdb7a866d2d60551c02ff6"], "question": [null, "bd6685294112e76285a54b51cc48b730eace2bb502d9c4d992710b0101d6153b"], "agency_id": [null, "b21a47615337a72a2b475ade474d1736fa57911c4cb6f18b9ca32c5ee24064a1"], "told_them": [null, "f14c6d31412250679fa33a8c5b2aae8142a9e8abc8b41ea6bd118f4c40ea9097"], "contact_id": [null, "c7d784ba5fb46baadf67b8b11c4694b59217a917ce558f18bd91b3f0cf0fd57a"], "sharing_id": [null, "ea20720ab3ed865c8d0d32f4f034c9c3326f1c8ada1ccb8f277486df02075aa4"], "asked_by_id": [null, "51bf9592ff619d771d998ae41902b0b9d9a4d1a6b51b8f60a59f1e8fbd52f050"]}', '338300bcce0380e55da9dc76cd94ea80fe6f506afdc0f5fe1ad0854a8c9071d9', 1008);
INSERT INTO public.audit_event VALUES (586, '33cb1c1b7a45413481bedbdffe4f1007', 'changed', '2026-11-28 22:04:50.207514+00', 3, NULL, 'insert', 'referrals_informationrequest', '14', '', '', '', '', '{"id": [null, "e9b83eebf51d9b30a8ba04a866852d0e52656a7ec2a2ea66977e131e058ef0ef"], "due": [null, "e11de4185a82ef4daae08ae450cc87fac89544c556041444d83eb6cd5da24bdf"], "asked_at": [null, "13f27d54da7e80684b83590a6168980daa8015d0f2cde64e0c8e7aafdb04c0a7"], "priority": [null, "91e57184043bdf77e714fb0412c78505080b66f8577f09af68a3ebeaff59d514"], "question": [null, "185cf2d0760eda739f30b274b1f298a38bc1f490ec9de9bae4c2b65ca043b21f"], "agency_id": [null, "19ab407c96714e549473cad86ec9245cacaf6a8dba807254c61492272c4aeb62"], "told_them": [null, "e4b385455c712a9df1a29c9a3af73959b87d8885d9f783af3dd11173c0d36a0f"], "contact_id": [null, "69a91c045b6d1e9c740351dd3a19deb785f96939a34452d84337fab9b66efa03"], "sharing_id": [null, "161d4a86522da587ffd4544f0484fdea4c40bc3e7264010c31c4d9dd31d1bbff"], "asked_by_id": [null, "345e1ba2e68846e2e2fca8e36619c74f946dc72e8297740de1e1399607c839ed"]}', 'ba668ec93131205bdf0dbb37125b30c2d509a7c7cdcf3550befbaf590537212e', 1008);
INSERT INTO public.audit_event VALUES (587, 'b43d5c1a262c4ab59e1d74a4baec5837', 'changed', '2026-11-28 22:04:50.20819+00', 3, NULL, 'insert', 'referrals_informationrequest', '15', '', '', '', '', '{"id": [null, "3d2665a43c5d11be29b6adac7f6fb37925d0dc4906204feb4bda911bd1bd9479"], "due": [null, "6b8e87454034663be543f3a991479c3ffd154ef4ca6445aaf9c22f0570972988"], "asked_at": [null, "97ad58aac0e54d433b077dd7cc3570f9783639ec0beeac6d3445f898bb5f373c"], "priority": [null, "d75873df86916cf45fe4b690679090bfb0ae635a141197e49111af3419775a40"], "question": [null, "a738338bedc37a7965589b2302875d780f77c102c4435f0d254d0b0237a17b60"], "agency_id": [null, "89921b33450b71b4b6a4e7d0f3c0ee33f60c8898dbd77866bf9c35685fd86879"], "told_them": [null, "88833da45626f44c32f5d0469b3eb550df30c5da1279bed08bc54655541058aa"], "contact_id": [null, "3d43c613674dfeddbc3d8761146d8a0872c06976bf256d5c18e3dafd74572f3f"], "sharing_id": [null, "de8a2d133f0a8215cb465b0b9adcbce50cd114606340a0a8313110d2058d4759"], "asked_by_id": [null, "5d136bd284e1674c165be812a23a54e80e778a4b823404698c6daf4daec44b89"]}', '5dba7085fb4081c925951a92a9041db9161898128265e1c9f0e279aab9ca0f22', 1008);
INSERT INTO public.audit_event VALUES (588, '59792f77358d4fc18132b1609e7a0ac0', 'changed', '2026-11-28 22:04:50.208723+00', 3, NULL, 'insert', 'referrals_informationrequest', '16', '', '', '', '', '{"id": [null, "ab58a71e675caf455baa77677fac408e7f1a6f46501024aa21e0994e081784d5"], "due": [null, "c6755232dddb8cb7d055d937837e5d07c3da0c54eff643bfca3a63d9edb6cd22"], "asked_at": [null, "ef9adf1d4f2ab20a8c5e61df910bc7e1d35a56fdcef09d3632a6e76082efa6f0"], "priority": [null, "121595824efe1bcd90cca4be0c84e5ea9318ac969c626e183c6e2e1b33949ee2"], "question": [null, "bba8ea167d20683d08742d87120c79179d76e6ecae55d335d25f8e1c7154f1c9"], "agency_id": [null, "2fc06c0f57bb83268bd7deb12b7be8b864593e9095348776025a262aa911f01a"], "told_them": [null, "9056ae3e6c422b73a4615449720b5c05b650b10e9a589c35da5410082d1f5bb5"], "contact_id": [null, "e62355c8d9497a0645512f5cfe141ba1c8f27c5eaeac992faed15bf7f3605e6f"], "sharing_id": [null, "6e0ac2c557cf06a90480e43359e202db49cd9fdc657779dc52594f03df5c4f2b"], "asked_by_id": [null, "362e0412f12c06d3ada443cc40bdf3c209b98b0a4104fc0bf24ad1a47b66abca"]}', '03aacf91b296b21b8663aeff760c336e4a438b06edefd01edc7d8b8eebd6a225', 1008);
INSERT INTO public.audit_event VALUES (589, 'e8d10325ab9649049e4bea4c7dc3716a', 'changed', '2026-11-28 22:04:50.242473+00', 3, NULL, 'insert', 'outbox_mail', '9', '', '', '', '', '{"id": [null, "c10382eca4384f09c175086096c267733e44d5924041df6be7cc5190c75d9ee8"], "to": [null, "74026e4155b9f9b5e0d066ef1ab5696aa7023a0e32596e2690a2540a627709b9"], "key": [null, "9a028d0105141a3f01d0999db443273e36a24bfa93f466b2d68c33d6e65db2b0"], "link": [null, "9014c07c480802606694a66bb029778e7212d88ef234b35c7b8a6d2770446e59"], "queued": [null, "491c44ba19e63b1eaefde1048f990f4963c74bb3faaca6c085324bd5b529bf9c"], "template": [null, "394860604607d828de9ab52b2f8826e77aeb4a206bb4ca7dcb51f9aeb69cb101"], "reference": [null, "088b8299618eaee2e03938ac1a3bf10a4050e932a92fee598d9baa5a3042607e"]}', 'bd4a579cae2f3fa646692d2fd5d8234fc2293f2515ab019994c955b6f7b02c35', 1008);
INSERT INTO public.audit_event VALUES (590, '2f24ec71f7e6468f966092b8665d2526', 'changed', '2026-11-28 22:04:50.247189+00', 3, NULL, 'insert', 'outbox_message', '9', '', '', '', '', '{"id": [null, "0dd5db74570162751ade7a6b722e1b9cce8d1949dad07de2329d3817e865407a"], "due": [null, "f035d2f7df56257ebba041f1aeed0d5131e1b369575259249a8818f035800493"], "key": [null, "89dfd4f0f23b5af56c4c55456cc5cd295ccde2b1d0453c6720a24e3385ebd71c"], "put": [null, "542ec06770120c341a0f20452a48a3db6b2a38ae30ed671441a263d6509ba1ae"], "kind": [null, "4d7deeee0d00649103746f146ca8dd1ed2562a86290fc6e2c04e57e0a6b3a98a"], "fault": [null, "be2f6996a0978ba08a72d03ef80dffbccf7e35f6afd13052ba57973039165d4f"], "payload": [null, "f116c1573dd2b4f684d6b7e7c810b79fc1f7683282ab273f0312f26226077261"], "attempts": [null, "06305971104f3e46f8d5307f1bd0b30360b5a0e84c45a86501437345f6edcfb5"]}', '52277d8f868dcda83bc0bf73d46de909b6480ceae6e6a172b96b69cda1453862', 1008);
INSERT INTO public.audit_event VALUES (591, '49e0bcdd47aa498692215c91d076531e', 'changed', '2026-11-28 22:04:50.277683+00', 3, NULL, 'update', 'referrals_contact', '4', '', '', '', '', '{"state": ["c0a6740f341d1fde8a6c2f33548cc90d26c82edbbb90f5d87f766e21daab5843", "6d877d30cef0dd15508a8a0f1ae35d35a0658f69b17373409a1553d5938aad2f"]}', '4216c4cf6dcc8838a36cfebaacc75e1cfc6eadad6f25afb92f079f6e50138ddd', 1008);
INSERT INTO public.audit_event VALUES (592, '8e2395bcbb0c451ea2563f28556fb339', 'changed', '2026-11-28 22:04:50.28082+00', 3, NULL, 'update', 'referrals_toldof', '6', '', '', '', '', '{"state": ["39b91ee4d200d97bebc0f7c48401b52e9037efbe3bf7d273423279a5c9bc1df6", "77dc87b523252aa2360a4e89d49f55a628c5d96e70adc1d7728dbd3fdd5e7c43"]}', '5572f33592d8d2d26f49a03849b210ef47c2fd2ba630d07d620f6f424ba31dae', 1008);
INSERT INTO public.audit_event VALUES (593, '02954585bca7452ab45ac2e464ad7ad7', 'changed', '2026-11-28 22:04:50.283862+00', 3, NULL, 'update', 'referrals_toldof', '7', '', '', '', '', '{"state": ["f5694b0739ac53e029292d6cbef2a07980597fef6c1eb7fc95e2c80da8c7afe6", "cb059aae4112df808e3ce4f1fa94145ece0c7aceac668dbfaa06bb4710768196"]}', '61b0d4538f7b4450e47cbad3156c0182c35f42b5773697491b457781238f88e4', 1008);
INSERT INTO public.audit_event VALUES (594, '382b267925fa47f0b1cea2171749a597', 'done', '2026-11-28 22:04:50.284736+00', 3, 3, 'contact.checks_asked', 'referrals_contact', '4', 'Asked partners about a contact', '', '', '', '', '4c591d4d69d03195ef58f840a755aeba974d660a8d16ee6d7de5cae28fe25339', 1008);
INSERT INTO public.audit_event VALUES (595, '7060b9bb401548558352e04be4fc4885', 'changed', '2026-11-28 22:04:50.306684+00', 3, NULL, 'update', 'referrals_contact', '4', '', '', '', '', '{"version": ["8c548addc42d2f7095feb7abf2c3217f727f70a6a2a165497ab4fece51308811", "940df4efa41a820bc2873b34507ed14ee400912d542aa74d147a3f76b26a462d"]}', 'd583fe2008cbfb0bec4d8f33d934a875c13de084c62c1e4eaf64c5757a20debb', 1008);
INSERT INTO public.audit_event VALUES (596, '6ca4fce762ed4e2c9e28489225c546e4', 'changed', '2026-11-28 22:04:50.321958+00', 3, NULL, 'insert', 'referrals_answer', '12', '', '', '', '', '{"at": [null, "f73c29a54d069801a1d7bcb66630c0767f80a3cef818e4efe30a33095a08ed1a"], "id": [null, "485204a1cc680f826280e643bba7063faaa3b22b578431a7ffb8136a9c7ab168"], "kind": [null, "64b41988c16f72b122987c006a679412d8e9646d9360b3d5e087d1d5ad5c28e5"], "by_id": [null, "9528a21b65e1768af9799e9f9f6ae06792eafac4a0c943fa6f0fcdb6a6d53680"], "words": [null, "6fbce666ba4e63158a638493948270d9be7000560ce3f0abcd806f63e7ea11b1"], "refusal": [null, "28ebe2db7649b7d9351a4424cc124da43b6742090a4943b81834dc6e5caede49"], "request_id": [null, "56c4f7403620cc4bf07278329a021d2f6a5dadbbfa40d74dc5f461e378952f84"]}', 'd973ce4a0641686b4643faf3160be96abbdd96dbf7e4d4d66689013bb642a657', 1008);
INSERT INTO public.audit_event VALUES (632, '50d836f1aaa943138a21b42bedbf54d2', 'changed', '2026-11-28 22:04:50.636107+00', 20, NULL, 'update', 'referrals_contact', '4', '', '', '', '', '{"state": ["249c74fdcb0791fb0bf267a3bab2707086f77302910207bb5c5f20732faaf022", "d8cc031e1fb9abe90427d01e6f44c6b926069c300adbb44b0c0b5ce95fcf033c"]}', 'b1a3a8ac5a2257370935bbdd51d15b3db0a6595e1f2c8e32a332749f0131fccb', 1008);
INSERT INTO public.audit_event VALUES (597, '5d663d2e41404eb694dec751ea463f92', 'changed', '2026-11-28 22:04:50.327989+00', 3, NULL, 'insert', 'referrals_event', '56', '', '', '', '', '{"at": [null, "aeb72617b0071401f87521e72d82c1d07571115bc6b8ba1046c3d3831a79aab0"], "id": [null, "fffa38802c88cda861396c919a5a76a8b2736221682174c03e250af6f8683198"], "kind": [null, "5f9d29b73df46bce06560385cd6091c538a21fc6a3eb45fb40ab1e4886183c1c"], "actor": [null, "28d5afaba9649b8fb171ddf60c8c61e88d20f5a0b4de94220f5f021e192f5417"], "by_id": [null, "89bd6bc828ad2887a4f0de1541b25582b0f45cbb0116a8661b7dc1ec9c8337a8"], "details": [null, "160fcbee89a6a0e8e859f9052a60cfe3a7364d7897b6d00e24af03d10ab72876"], "contact_id": [null, "121daf6674a9bd0dd6db9fa878be1c903327197c08288b0d4e6ccfc668d01c04"], "recorded_at": [null, "e11e22510c02e40994ee5ecccc54b3248f9e005a614265af9797c2e107764f6f"]}', '92126874834f229f4cb4952d01640dcbe5de2ab4a0ddd5cb4a858f2b5c2d77a8', 1008);
INSERT INTO public.audit_event VALUES (598, '46356d069f6c46369bc604a427b0655f', 'done', '2026-11-28 22:04:50.332791+00', 3, 3, 'contact.check_answered', 'referrals_informationrequest', '15', 'Answered a request for information', '', '', '', '', '9dd748b784b3cc979be203fb7b733b86b865c315e9403283e2f61e3b8a4dea71', 1008);
INSERT INTO public.audit_event VALUES (599, '257f39c7704646da9e62f783bcb31570', 'changed', '2026-11-28 22:04:50.365258+00', 3, NULL, 'update', 'referrals_contact', '4', '', '', '', '', '{"version": ["940df4efa41a820bc2873b34507ed14ee400912d542aa74d147a3f76b26a462d", "9e598a7ee39249b1c29db1fecf8cd44eac7fef19bfb97bf217a1ef8131a5ae83"]}', '32d652692e7077614ddcd7d1b2ba8d19e0e8204e9e9593a350c797d5e59a6884', 1008);
INSERT INTO public.audit_event VALUES (600, 'bda62c38178345bc8fcec9fa8f3bd739', 'changed', '2026-11-28 22:04:50.374983+00', 3, NULL, 'insert', 'referrals_answer', '13', '', '', '', '', '{"at": [null, "5c1cdf54d72b9f7faf48ee47bec8f9c1090a6e797803afb7ecb5bf6a6188cca0"], "id": [null, "330422ac8a4edcf8fbf1dfd6ab9acaeda4af81eb9ebc63efd7a7d8d863ea5a00"], "kind": [null, "a87600b10770d9fa17f8b962c7333f0c8d276fc634aff15a4c8025cc1711e2e2"], "by_id": [null, "ed5023c96fbade4b8b183819e3b121c317634ff353a23c37c388c6d11f114b6b"], "words": [null, "15b6e63d89d4be85f8c20147c043d0181d1253c318760aa7dbab6d2ac5414beb"], "refusal": [null, "6c55338ea47b66785685c3618049703c847e8dd4b03fa87dfbdc82881c1b8553"], "request_id": [null, "ed7e5146fff2ba22d9e6bd33bea0b5219ac0885fd7b31f885430e0e6d84ab6b2"]}', '7694cf011a7d6ed8feb06038722564a29c5d74eaf6d8ba8449e6957432c43fa5', 1008);
INSERT INTO public.audit_event VALUES (601, 'f81072aee44548b79f1eacdba05eaf4c', 'changed', '2026-11-28 22:04:50.379451+00', 3, NULL, 'insert', 'referrals_event', '57', '', '', '', '', '{"at": [null, "c6f645a55740691c012162baf55cb492251e5a62cc5793b27703c6bdfb803d37"], "id": [null, "4751b045e0f234dd1823d60deb0ea758d7d07f2ce1f4107938f1812e55d0c73d"], "kind": [null, "3b43fd1d6823e9d2495971326f1809d139b6ac883bc4eeb0f1bd6f0db7f5492c"], "actor": [null, "777142c52d742caa7f3fc7fc155ebe1144a38d545b755e930868f897483ae3be"], "by_id": [null, "e2d2d852e9df74c7e738f219108f1a2c8ee6170a9a9346de13476554699d30f6"], "details": [null, "21488dc4bce8d2859239149df49dee3d13cca64ab359ff3f2436977c18de8a2c"], "contact_id": [null, "e225f1af8165eff8cc9ca513aaffd6f76a259ccdc351e85632dd8776c03e5cd9"], "recorded_at": [null, "55cb170857887a1f1ed6cf8f965705587b010afc5399d3e2c883ff75bee9212c"]}', 'fac30bf542ad4ca7dc98796cf4cb4340baea2632e1d3f51576bc5181016614ef', 1008);
INSERT INTO public.audit_event VALUES (602, '3d8aee595681444e802323bd34566b2f', 'changed', '2026-11-28 22:04:50.381778+00', 3, NULL, 'update', 'referrals_contact', '4', '', '', '', '', '{"unread_since": [null, "c74d7166d00fee4b0100d6fa6b31440d82b4948aaacfbe89b0fb2f002286d8f8"]}', '9a9efbc4e45418e86efdc4e6dce1ff638ed07fd91b3cdfe8787fc72d0ea8b44b', 1008);
INSERT INTO public.audit_event VALUES (603, '4c78b3c53dc942cbb87619c54a7da758', 'done', '2026-11-28 22:04:50.385493+00', 3, 3, 'contact.check_answered', 'referrals_informationrequest', '13', 'Answered a request for information', '', '', '', '', '5e1bbcb43eb050c8f4327b44369e277553f5230b5b658072e414679c474519c8', 1008);
INSERT INTO public.audit_event VALUES (604, '0d05d9b6a1194a39b7dad8c018896d30', 'changed', '2026-11-28 22:04:50.3889+00', 20, NULL, 'update', 'referrals_contact', '4', '', '', '', '', '{"version": ["9e598a7ee39249b1c29db1fecf8cd44eac7fef19bfb97bf217a1ef8131a5ae83", "0eb2ac5e853a1c24383938d632d3c87ee11999cfc4d0f7f6106ced413b87bcc7"]}', '336ecd93ad40782dcca766ee11665fc5656412a458138c3325433ad1f1e0a900', 1008);
INSERT INTO public.audit_event VALUES (605, '71caa89d105943769db2575948b2ad04', 'changed', '2026-11-28 22:04:50.401244+00', 20, NULL, 'insert', 'referrals_event', '58', '', '', '', '', '{"at": [null, "2baa8eb8d814dfadcce6c4251e8060f8000b41e2f5ce8bcda8509c1a66f5ed70"], "id": [null, "66980c0658164b46d84a367c8a7b5a182f91513e6a6029f1537abde7347eb1e4"], "kind": [null, "5571e083e994d89843bdfdcf30b280a92fa33858494be34cbb80ac095fd2afc8"], "actor": [null, "7045b30c8a61baa093fa7c3c26dfe5fb891b1b0f0d8ea0397f68eee6150e7dd5"], "by_id": [null, "463c807c20011cc0b4fac5895e14ffd1bfe60122a19bde2086ff9ef0eebe1b89"], "details": [null, "0f66f0f4e31d1c8abbb36cc0d4a5ac2f2e3007c2d951afa8a27e25c917b50ea5"], "child_id": [null, "711465b98954639c98e2af9fcbf260fac4895f801a8427a7f0862b089edbfa51"], "contact_id": [null, "161c3515986864ede3e69b9bb6e736e621380b155847e55046d46eb5d779041c"], "recorded_at": [null, "0151dfd21578450ecdad142628911ae2d7f8137b5621911b35161c0357f787d6"]}', 'f752e5a50c27a3e20a3ae9909e2f27c0d6e290399e3f28ec93d3ac363afa82bf', 1008);
INSERT INTO public.audit_event VALUES (606, '6c05e73d529d45a2bf80bb11b334e83b', 'changed', '2026-11-28 22:04:50.405884+00', 20, NULL, 'insert', 'referrals_decision', '6', '', '', '', '', '{"at": [null, "7219fdc48f065615bbeaac286d8f3b0a67303d6d9d343ef1cc9866d98648f85b"], "id": [null, "43cbd21ebdf010ace747d25b771687fc157abc098ae184313239ed9c7e48c285"], "code": [null, "6bd302c7127a0f5fb9fbcaac526aedb209af7a2837416619368128f2d063e79e"], "role": [null, "c8654e7b2a2613e585ef39a7c211cabac0fc4716f01c027fb488df50a4eee455"], "by_id": [null, "a2d884c2242f4577c6b2c7620ca8b8497258e2ba9ebc8df6f3d44fc7fc506561"], "level": [null, "b1e2b456846c96a4c0060c488746a7746360cb3b9c75b2abee8d46744bcd2fdb"], "child_id": [null, "c3ba3e43e52ade0a857ac6728acd05a7a20ecd707d46a5f17830ed2b3ff6e02e"], "event_id": [null, "9199194ab2b9176699b0c1b08b83675845ad27060779bde87d8c218603bd78a6"], "rationale": [null, "fd729fe05dcd4f524c1673f9993543f724eae6e082ef03d0c9e6e5e6cd221093"], "legal_test": [null, "c63a114c6ca452f4b2c9d32c169dcc1b04cbdf99270f7f1b1ecbe11c28033a7a"], "primary_need": [null, "67cabc474d955120b169b3b46404eec3503f109ff83ff859f67d03bf9a89a062"], "checks_outstanding": [null, "1c9e54c4dcd95e0c61dbde750dd517e90d03ce7864a563ee127481f84eabae81"], "level_differs_because": [null, "ddabf16d9d22d8e74bf7c790c87d849a420769d8127bdbbe69184ae65d79fe71"]}', '554f13c276add1a23093e56c5b5b0de5c4fabff1a5cd21c062ed73dbf1e0ab2a', 1008);
INSERT INTO public.audit_event VALUES (607, '71ad850b84d14b589a40ef28389a7879', 'changed', '2026-11-28 22:04:50.421988+00', 20, NULL, 'insert', 'referrals_referral', '3', '', '', '', '', '{"id": [null, "5d21516625c6f2f561abee129f456fba3525782c59650ee4fcdb5624003aba48"], "date": [null, "cea5b423cd82c4da6d07daed3f66754098487111cf8a6622a3a9d211f47aa513"], "source": [null, "daa3ac9e27c3ce625f6abddbe5faf7eaca765fd27228782df0632d261d4c6e4e"], "child_id": [null, "61b327cc0577c03dacfd1a59d0c6d747091e73c42d7f2aefcbd9eeea0a0559d4"], "person_id": [null, "70782f13808f30728f68cd2fade542c831229e23513c9b709bcd889025351888"], "decision_id": [null, "9aabb3b5ed9bfefbaed945b9f47c3c8228e0e41df4e317e468ea7d2a9e7c3a8e"], "previous_id": [null, "d9c076168bcb529f154d56996d6360f9a87888f279ef15b556f98b73c8fab8c4"], "re_referral": [null, "c2ef928569fbc868dc7a45dd7f2737c6fb78dfe35347ea4a2585caba50e2d61a"]}', '1c40ec029ae6067aa7af51ca11983e17c0d1a381cba910de66f68d657bf0d574', 1008);
INSERT INTO public.audit_event VALUES (633, 'be861a3d9b04458aa17f9c5126e2a158', 'changed', '2026-11-28 22:04:50.637861+00', 20, NULL, 'update', 'referrals_toldof', '7', '', '', '', '', '{"state": ["018f8c3c957c72e00df29705a2e2353c74e4a64aaf9c591442d5ba36a1f4a824", "fd31d2e1419da49878d3029ac6ee83e10178872c3d1bf616008ea46ffe6903bb"]}', '5eb8af95cc73b869e3f5b573fa33a47d3b2f49a6c9d407301f09a6068b46fcb9', 1008);
INSERT INTO public.audit_event VALUES (608, 'e27b730012f24c738b5bf5b892d2c65c', 'changed', '2026-11-28 22:04:50.426647+00', 20, NULL, 'insert', 'referrals_event', '59', '', '', '', '', '{"at": [null, "4ff4afd2493396cafb9835273bc9dc9a2e0a2206ec18538e9716b10d383f8594"], "id": [null, "dab543424c79a53b6775b36cda649b76e4af394c0245df8f0b7f3f7dc2399fe6"], "kind": [null, "24908041edb9845f5946cd638bec2981b89eb66aa809a43a9a3e87da491b3523"], "actor": [null, "0770d5a9cfda7247f0507ac7440e1a9520116799a68d8b78401cce7bf78fd717"], "by_id": [null, "a5c2c2b2b567932403b649f58b7282dee1ce853bba6c7c9def567ece09f2fc76"], "details": [null, "dcc93a8d46482481eed27efbf46a7a9623bca7dc4d7e65b64a4c05a639eb282a"], "child_id": [null, "0ef9dd8c26383e354d50a312c06941a33f6857a5cbcfa0ec031cea910ac08012"], "contact_id": [null, "c68520fe695331368f0971fc5e6f0823285f43e3e8b4f19fe2ba50c03a0777e6"], "recorded_at": [null, "1d49f90d1536cb5ab955e5d1c653b2d586159cd21bd47a5295972520fb60ea50"]}', '2735a1e9e4af712f3f8671b7d67aeeee2006ca40f40f6811806451a2ab03bb70', 1008);
INSERT INTO public.audit_event VALUES (609, '0f0277d1b6754b818d403d84acceb43a', 'changed', '2026-11-28 22:04:50.43127+00', 20, NULL, 'insert', 'referrals_decision', '7', '', '', '', '', '{"at": [null, "8821fd42666aa5d45e57623ad66ec97eb6e5c3eab8ce1349224e00194698aefe"], "id": [null, "1e244dd5400510d0baca2bf1f4d46553cfc090ec968e68c849accd5ff5ab4472"], "code": [null, "300edaa331302f9251e5c694794f5465222901cfeec24f40de7dae4c82d1126b"], "role": [null, "297381cdba7d294381bcba109498eda8619c8d1c8247a4cb8d113e48516c0ed0"], "by_id": [null, "6f82fcdc94a40d182577d61a17176fa3e4de88418bbf4745138204f8eefa3a1e"], "level": [null, "0711feb6522398bcc6af17e743a3b625a4a2827a7613fd7c76dc33f0aaad1bc6"], "child_id": [null, "7c26995d3b81c4d86018e01c468794dce318c698c8b8e8f370ac0adc5b71f9f2"], "event_id": [null, "0d2c7297200e64de76be22a30d9169b823c3044b3443284c63272c326cbff390"], "rationale": [null, "1ab45793af1acab8b6f4e816ca83b17c43bdd616fafa563943a40305544394c3"], "legal_test": [null, "d12a4b3017ce0cca21ba7483603feec4ef8213217e005328b18bbd5578fb5199"], "primary_need": [null, "65cf55b58e618c74aed5025075bc6f7ba3273a81c299934bfe6924105958c1ab"], "checks_outstanding": [null, "b90ea644ccf2d0e2f41678e245be18e9b51d68e44e59708831261197ffeb73ff"], "level_differs_because": [null, "4e4c2eed8c7a59ea99995b2601bc4f6b19f729a5ac7421a5eebc94ace4d646b3"]}', '8f8fffc43af8e27b965a14d9739d37702d7a4a8b5c51baccfebd6a0385a2938e', 1008);
INSERT INTO public.audit_event VALUES (610, '11f9132bfccf470d9eb27dcf217eb385', 'changed', '2026-11-28 22:04:50.442151+00', 20, NULL, 'insert', 'referrals_referral', '4', '', '', '', '', '{"id": [null, "33779eb6862f4ed1def314b89e1a4853048bde888da34290fa5e4a4447e1c0d5"], "date": [null, "ad6b9fe59d8166c594c380184357ad1b6d035e598e8f7d3e4469d1f93b4d749e"], "source": [null, "f713c7ff92b7da92f4200d27da7f7ae8e4e7fa6b660d315f1370f33637e1bba6"], "child_id": [null, "1d88bc7edce7ac5d6050851498e318811c02905085d7b8c6c97ffae8c9ad60ae"], "person_id": [null, "ebe69a729f8af2cb533f531a7655d4050f12508b149c99c48ea480ea3768ebea"], "decision_id": [null, "e6bc27b6af39f2820c44a08866b647fb12e48f6398c518ea7894cfce9b696710"], "previous_id": [null, "a2647bfc6dfa618144240e2390e9a4fd27e9b1a59f125eed0f998a9fc38fe59c"], "re_referral": [null, "4adfbbbbe99a58c82b45d26525fd30e1f7587e0f9533aa61422bc23bf061c888"]}', '2c7d4d43b5951b7a3bc57e604e0329826e3ce47b16cfb06c2ce4ee45f47bbc7f', 1008);
INSERT INTO public.audit_event VALUES (611, 'c0ca84079fbf43eb9555a291d70fc2f9', 'changed', '2026-11-28 22:04:50.447494+00', 20, NULL, 'update', 'referrals_contact', '4', '', '', '', '', '{"stage": ["85a44c08adfb72e5f20e4427a39947ec6bab05b1cf599741930037d5cac6aec3", "ac899a4aa1286d0db3bbebd72ddd353cc3289d9f8ab4b3392930c5dd7bc21971"], "state": ["6d877d30cef0dd15508a8a0f1ae35d35a0658f69b17373409a1553d5938aad2f", "249c74fdcb0791fb0bf267a3bab2707086f77302910207bb5c5f20732faaf022"], "next_due": ["12cc0cd5e73325e1f9ef29a79050f9e83551d2c793cd59f854f878a44891c83e", "3b297b605566e7a6173b94705c31e632246d9d2b0e71d559f096836a8ef63349"], "next_clock": ["21e916e2289ab07c45a3de56336d7ae5603b5a97530979e610919b439e924a51", "163a8b17486b651b69b97c60e6ab9e01118c06ca5fc189f940c4bf57f765d9c6"]}', '900db031acf789a41df351a259898e8467a84ccf5228d15ec6ec040ade96206d', 1008);
INSERT INTO public.audit_event VALUES (612, '7acfc73f601d4965b255fd49ddb6ae49', 'changed', '2026-11-28 22:04:50.449208+00', 20, NULL, 'update', 'referrals_toldof', '6', '', '', '', '', '{"state": ["77dc87b523252aa2360a4e89d49f55a628c5d96e70adc1d7728dbd3fdd5e7c43", "744ca094251054230ad2a5722022fcd6d4f23518a28a88f6f2430f2496e27ebe"]}', 'd1d0da60641c8546551bb854cf96f6f427ce085da066dc12e9261bb12348795c', 1008);
INSERT INTO public.audit_event VALUES (613, 'ce945aadbc8a4631b05da58d77e6796a', 'changed', '2026-11-28 22:04:50.450586+00', 20, NULL, 'update', 'referrals_toldof', '7', '', '', '', '', '{"state": ["cb059aae4112df808e3ce4f1fa94145ece0c7aceac668dbfaa06bb4710768196", "018f8c3c957c72e00df29705a2e2353c74e4a64aaf9c591442d5ba36a1f4a824"]}', '48749cb8b404f79d2323a4e479b10d43bfb3bad45264b61c81d06b0ef830021d', 1008);
INSERT INTO public.audit_event VALUES (614, 'f9c54cfed74a48409403e7dc922a3221', 'done', '2026-11-28 22:04:50.451098+00', 20, 3, 'contact.decided', 'referrals_contact', '4', 'Decided on a contact', '', '', '', '', 'adaf20175a800fa910f5dbd42e8b46781a941e664c6b913f621b1bed49b5b1a8', 1008);
INSERT INTO public.audit_event VALUES (615, '238e3a265eed4b20ab109e753f4f922d', 'changed', '2026-11-28 22:04:50.465326+00', 3, NULL, 'update', 'referrals_contact', '4', '', '', '', '', '{"version": ["0eb2ac5e853a1c24383938d632d3c87ee11999cfc4d0f7f6106ced413b87bcc7", "c5f0ccfff28ce4fe00deeaf02b1594cd95a37d8d520e93deb3f4a8c69e21c036"]}', '55df690ea06dbe0c5e179bedf5fc599ce8e7da12f6e8da0ce3a4e31d314ebe92', 1008);
INSERT INTO public.audit_event VALUES (616, '76fff74bdad64828b5ea7c803750ea68', 'changed', '2026-11-28 22:04:50.474718+00', 3, NULL, 'insert', 'referrals_answer', '14', '', '', '', '', '{"at": [null, "91d78adea43ae0eb6ecdfeae856af41ddb70268e652eefc61b7234c4834ea939"], "id": [null, "f279382e38e7a6aeca2c5167189556d064107cacca17ce548b76c19ac1d76e1f"], "kind": [null, "2641d2a57ca1e97746cff6dcc36a731fb8a00dcaaabc79ae913bb41d4d6a3d04"], "by_id": [null, "6ae1be0542b0a26b06c143b40d1e3747725badd620cf01bd76410c71d265be57"], "words": [null, "2f2243b8b9c9f1b4847c0eb8405220f99267e09b5b196fb6177cb81c8195c348"], "refusal": [null, "208c9c4e4038a5546520f640b88ef8a8fc3c4e90243e509d026bc160a515e4d0"], "request_id": [null, "3127d9910526619b74d22f56434b76dc834582e220b405242dda8a06a8e5ec5f"]}', '0b80687dbc549550cfac0d11e438c1222c2aa067ea706570dc356e1d2902ca41', 1008);
INSERT INTO public.audit_event VALUES (617, 'f09f216b764e466897267237ae5f6b12', 'changed', '2026-11-28 22:04:50.478489+00', 3, NULL, 'insert', 'referrals_event', '60', '', '', '', '', '{"at": [null, "d2edaf3bf264e9e97bfac0589f8cb99403c709330e49638e6cb15e00bd675d99"], "id": [null, "d6e654eeb246e4e0cac10bf70580845d88732165e42743d9ae16b428f8d51ddb"], "kind": [null, "3c538ea2fba199df48d4ba6d0e949872fd58c658a375fe3cd76b50e5a60ee6c1"], "actor": [null, "04223092640f08588de4f1aceb0b31d36b7a61e8c0568e80e26a9d954f51b218"], "by_id": [null, "bbf430c14a71be50edbc348693cbdecdb048af4cc8f003cc6065f2d7d1229834"], "details": [null, "51907cb9e4c29ef1f852b92872cc5b01ccdecc28d9220b3792a109909c277408"], "contact_id": [null, "d3c9dd831d51d8a6853befb77007be8cc4765388006d6b16b9eb3ae7f8cca548"], "recorded_at": [null, "d817d280391d0105a16accb2ffbc74c309a9cb842b3bacb3beff7655a71007c0"]}', '7a547592c989b72c20b963ca933764a497525427dc1fa69d906be5e3596f4b1e', 1008);
INSERT INTO public.audit_event VALUES (618, '01cb5a64951b4611b0c9d15ba8f347be', 'done', '2026-11-28 22:04:50.484101+00', 3, 3, 'contact.check_answered', 'referrals_informationrequest', '16', 'Answered a request for information', '', '', '', '', 'e379ac292f1c94ace4fb73fd2edddc5ddceaa3b649432614cdc2902eddbf7297', 1008);
INSERT INTO public.audit_event VALUES (619, 'e259dc1d73fc4279955790cc9ec8d388', 'changed', '2026-11-28 22:04:50.487266+00', 3, NULL, 'update', 'referrals_contact', '4', '', '', '', '', '{"version": ["c5f0ccfff28ce4fe00deeaf02b1594cd95a37d8d520e93deb3f4a8c69e21c036", "102fb6ce6b55a643d7f3675a96df3fdf31dcd79b569465137cf9453de46ee5d8"]}', 'c8df757f7c3e15f80bc361afba615d5c781d86a41e7dbb1c4f5a3d0f9358559a', 1008);
INSERT INTO public.audit_event VALUES (620, '258b899eeb29444cad69ce5971128fb4', 'changed', '2026-11-28 22:04:50.50026+00', 3, NULL, 'insert', 'referrals_event', '61', '', '', '', '', '{"at": [null, "4116431f7c10d5a4ebe9d2e749567e6ba2918b7a7d6b76fca042e1c38ed8577b"], "id": [null, "007563d41c49b21fdfcb084a885fb63a14f6c4dd30bf077d3f7d2e5fc349c570"], "kind": [null, "472964d19e8738e55ef6ea88ab4a7cee73afe7f81c4860e41c7ea3b5f3d3b9fc"], "actor": [null, "732235d2fdb9216f0c071c3226e0658f7e6a6244913e330f7828ef403b997a71"], "by_id": [null, "be3da51bec27c7c65d1a4cecbbee400eb3408796ce8ddbe858ac858673186186"], "details": [null, "5482d4d1994eec7af34a5e20098cfb1fc2f3de26d4a95f100a221567cf920382"], "contact_id": [null, "009f09d2f9d2e89905e3a43ce68531e53fdd58322aca32ac7a079acad61b2e5f"], "recorded_at": [null, "28300bce06165db86405801bf4786680b9bc0158658edc18868867faebf3e94d"]}', '1da7e88e158c14bdec76f3a588684c34d632c1e71de58fbf181d0cae7adec900', 1008);
INSERT INTO public.audit_event VALUES (621, 'c91b09ae4f644f81833f1e3dbdab1078', 'changed', '2026-11-28 22:04:50.503432+00', 3, NULL, 'insert', 'referrals_feedback', '4', '', '', '', '', '{"at": [null, "d7ee28cd16f61d00beb68dedcaf1a3e19e31470eff450deb31c6ab4c5d726525"], "id": [null, "8108602036436fb43392648697a0ec1356b9c7824ad2a1b839e7823b1ca2958c"], "way": [null, "9406f3fb823a54179f96106b2426c20dc66ae2ebbd529428cc4143be0cf939b3"], "by_id": [null, "1ac2ffad25d56615a22d8729e683b9d6d7b77ca70f40f206336b6f18bc853083"], "words": [null, "45b058d25b441e5e9668896d01746ce98db7dc386cc35c63a46566f2bb596fda"], "audience": [null, "6e2f2639b122c6365d0fae83281a9ad70f2ca94d786dd1cc4c3c1a1720b10717"], "event_id": [null, "7dbce7183ab8e8f2a755276097e58283c4f202b1e2cb2aac7273bbac3f40055f"], "next_step": [null, "7c4fd5f31e0119a52fb1862f0d8d1b3cf9c727af457f598dc8d41eb1a23777eb"], "contact_id": [null, "2cb6c01bbd7ad7404c6788774bbee508372913e2eeed385651563be0a11d53e7"], "whom_to_ring": [null, "16dd2be6646487fb0c17d70d682b852d13379b15f679bfd6aebd511c2dd7f796"], "not_told_because": [null, "feb7bdde66d6c842c0aad1e4482968916fdfb79ea7bc758982166b1aa0a75dcf"]}', 'e89e7f937d6176ceac5e8152bd24bfc6ab3d783acd8fa0ea763d24371d8b96c5', 1008);
INSERT INTO public.audit_event VALUES (622, 'fd8fb677ce5946e69975747b298e0c3b', 'done', '2026-11-28 22:04:50.509726+00', 3, 3, 'contact.feedback', 'referrals_contact', '4', 'Told whoever raised a contact, or recorded why not', '', '', '', '', '22c592450eb5a52cd5be40341442be7d875ab5572c04bb61d94e55bbde7ce6c9', 1008);
INSERT INTO public.audit_event VALUES (623, '9af470a7c9f54e5a8ca12db9471e25f6', 'changed', '2026-11-28 22:04:50.516162+00', 20, NULL, 'update', 'referrals_contact', '4', '', '', '', '', '{"version": ["102fb6ce6b55a643d7f3675a96df3fdf31dcd79b569465137cf9453de46ee5d8", "80a8d638556a899d3ee1f07a19b83493dbd840b523938eb1a56656a177bf9234"]}', '2c07f660a08796abae340ddf1c33e76f0478dad348ed3403726e0488d26e4386', 1008);
INSERT INTO public.audit_event VALUES (624, '762c9a67603c41f28c2853d192ebb148', 'changed', '2026-11-28 22:04:50.531191+00', 20, NULL, 'insert', 'referrals_event', '62', '', '', '', '', '{"at": [null, "c266a24c713e7d2797d9a3f43915e4ce84273e15a2e1174224fbdd05b47f34d8"], "id": [null, "3f3a4190ca094dd60e0e397e1a57d1934272f761a8d828fea8061dfa90201e02"], "kind": [null, "efd6c5574b9f0917ab63af2eeb57d29508eb02af01264ad92073241b7496fedc"], "actor": [null, "3935b3b16061b8fefe710884e1e9896e1fcda10750f2b90a1127fd741f332764"], "by_id": [null, "dc4917e114a24536e27a6465544229ffaec1e30e43ab304251501b9415a2fa27"], "details": [null, "5b1e9a1ad1fe83ccf80cea29e43373adddd4003f7b2e95477ad5c632800d3474"], "child_id": [null, "435c7c5c706ba2e22fdfbcea71eb92d3b2b7519dd8984b8ad98f9c949760c6b1"], "contact_id": [null, "2d853f8911379d04186864da6b7e0faa70a0441ce94c0bb158d7989f2de22a83"], "recorded_at": [null, "3b22c47c936f18de498463d4ba17338ed60c739cc966cbb259e112220f5b8ccb"]}', 'a1cb9209e6ddcc21624ab498872bff880351821e36e4a633a4eef3efdc32b4ed', 1008);
INSERT INTO public.audit_event VALUES (625, '57bd5d25593047b09840ead3446e6eb4', 'changed', '2026-11-28 22:04:50.546618+00', 20, NULL, 'update', 'referrals_toldof', '6', '', '', '', '', '{"state": ["744ca094251054230ad2a5722022fcd6d4f23518a28a88f6f2430f2496e27ebe", "ce4c8ad3f4b76af380b47b131dfcff30667013cf0250d92cea6c2399f09eca5c"]}', '1704fd6c54b8aff96ef15268759fef38786fd51d952f4848b9204879d840f169', 1008);
INSERT INTO public.audit_event VALUES (626, '4103e212606540ff8e515009e1ba4d60', 'changed', '2026-11-28 22:04:50.597569+00', 20, NULL, 'insert', 'referrals_allocation', '3', '', '', '', '', '{"id": [null, "457596c6778b5fc18559fcdf47d27b6f7682dcb6b6c601b3250819eb86403656"], "since": [null, "5a303531abd232fa6126dd0574bcbf61d4e94b1e228cf121acfa44346ffb073f"], "reason": [null, "9b01d0651545473fe4cb5a48b3c0c382ebd4198f97ec001770e9c920328825b3"], "child_id": [null, "12af6ab3b465a0e85e8b4d2286737f3b3ca6c4085498dedc201d7c98d18abe1b"], "worker_id": [null, "68ed585fe95a57e21703d65d79f906e8aa4fb5c3402f1eb7b61ad7edbbca5746"], "given_by_id": [null, "a0387105faf59c4a51acf0ed37ff849ae8e44158ce94a0a23b406034943da00f"]}', '9aa3ca89f2be9cf519d12e18fe1ee956fb6aa271a5224ef49e23dfca40302136', 1008);
INSERT INTO public.audit_event VALUES (627, '66907a2f73844602a44611a52a44da45', 'changed', '2026-11-28 22:04:50.601697+00', 20, NULL, 'insert', 'outbox_mail', '10', '', '', '', '', '{"id": [null, "7cf9ed3141494e30a251ab45c0e93d4eceaa7544d2e5466e85a3d1bc96b1c8a7"], "to": [null, "30a39305139d8a096a04f7d0d1d5b26f6ee305201c1a83a249171ee278b4c817"], "key": [null, "6c3104b54b53b3bdbb41eb87b52477c871437373600b3ec48bceb310fa4e8db1"], "link": [null, "a47606c9b3e83b382d62d18239384ed789d99c1471f9dbb7c78b4cefeab48c82"], "queued": [null, "bfa657a67800a334fd55321f3f3fd1aaeb8097308863542aa46ed64d62a8628e"], "template": [null, "2799c9b76f5ee29346811df9d5ac0a5153be267a69ecaa7ccdf0ee1896e326d5"], "reference": [null, "eab35a5c7aacd6b49abfbebb153c7db37672890e8bbd95089f600374748bf901"]}', '661472f7731d4a3999f6547c84f455f9197cbc52ce2c52904fe3132d1fa0f172', 1008);
INSERT INTO public.audit_event VALUES (628, '76781d8fd8ea4cdf9b4a537974072c00', 'changed', '2026-11-28 22:04:50.604283+00', 20, NULL, 'insert', 'outbox_message', '10', '', '', '', '', '{"id": [null, "6466e91657318f1526470d107613b6f35a32bce51938d491d0aaf19c94f25e3f"], "due": [null, "99661d7b85517d4e9fa53ff8369946ee7a60ac4290edf42635ee9972e1183a19"], "key": [null, "5b8cacb84a7ca9ad204e8d627eabc2c353ceb861f3748a3c2d20525ef60e872a"], "put": [null, "2c0a706a1568a379aba3f85e6995695deb4fd5a8272bb284edad7cb1f9827c2f"], "kind": [null, "023203c3329ecafd83fd29bd1b71babf79570f373522bb3689c0b1097a444b64"], "fault": [null, "da2a86e281a28e1a18995d230f578c015d7bde9ba02e0fffd4df4d04e6d0e605"], "payload": [null, "d829f7c8fcc9382f195c4ca466de820feecef4ab60deab9992bf2776c1139e7d"], "attempts": [null, "c5e18f4bf61ab22099d2445dfec27dc395f9714394458c45d359facb965e08f4"]}', '5a539da68dfbf73d2ef13bb6a36e0380b4f44d2e2621745903172e21582c64c9', 1008);
INSERT INTO public.audit_event VALUES (629, 'edb3ce5b86ba47c9a73b566e9608b881', 'done', '2026-11-28 22:04:50.605899+00', 20, 3, 'contact.moved', 'referrals_contact', '4', 'Recorded a step in a case', 'allocate', '', '', '', 'd7b78f8152906522049b0dd59b5bc2fe2aa4b5dafe0c3861cbd59074be808912', 1008);
INSERT INTO public.audit_event VALUES (630, '5bea1c6b796f4f1497a164084a472cf3', 'changed', '2026-11-28 22:04:50.610708+00', 20, NULL, 'update', 'referrals_contact', '4', '', '', '', '', '{"version": ["80a8d638556a899d3ee1f07a19b83493dbd840b523938eb1a56656a177bf9234", "2223b71c49917f0fb209ac3c8c89382761eaea3a0f120ea7d08179331fae609f"]}', 'f09dc006c7d56129d3701f64930329de8842e358b508dc91abb06257be408159', 1008);
INSERT INTO public.audit_event VALUES (631, '541b194e5dee47d39b65cb563831b596', 'changed', '2026-11-28 22:04:50.623283+00', 20, NULL, 'insert', 'referrals_event', '63', '', '', '', '', '{"at": [null, "8f147ae2737181555ca045b9302d8983231f09cc07ce1e5bb6500155987287eb"], "id": [null, "93e7b04bce0f14b6cd466c6e5ca956fe5a64247267d36d96a6c7886ff5b00129"], "kind": [null, "5a57aebfe9462952f2c838f7abe60288c2ba05fd4d4a897276efaf68992fa19f"], "actor": [null, "e8f5c216115432cd34b9f096358c50c21aeccb2b06a2bf03a1190cf8434d3019"], "by_id": [null, "eecd8da7ec9af1402edce8d0355591af6bd4511ea9c4d799ac96a2fa7e1691ff"], "details": [null, "079a94bb5f93bbfaa1a10e1517e9b2975f87cd389d510ea1c0f3e86fbd83612d"], "child_id": [null, "92952de22f6bd3f71388c7a10456e25195bd9d3bbcb997248d9d9773d7e3abe3"], "contact_id": [null, "f5e598de023cc3caf9c66135cf2db7b75d32ab65689ba42316a3f7f30ee072c0"], "recorded_at": [null, "9743c8514843a4fbd38763b8e1a9318893d2f969851948aff025a444c0759477"]}', '0bc06a89b0772195e4bfab2694622b59cb82b43d597abee7a3262076ccb0211d', 1008);
INSERT INTO public.audit_event VALUES (634, '45719b8eb54d46c6a4f59b4bd4debfbd', 'changed', '2026-11-28 22:04:50.687711+00', 20, NULL, 'insert', 'referrals_allocation', '4', '', '', '', '', '{"id": [null, "a159bd0276519589636d0bb93ff52aac5b8f5544e85beab4a659684eb59504c5"], "since": [null, "cd3e4aea7ea0ade60345a602da052940048d7288b35b4437056b7a144607e636"], "reason": [null, "c3cfd2692d0cdc920d34e47088f04ad64e0a48a7ebeb616510c08dc72b798a09"], "child_id": [null, "332476b7c15564ecbcccb769af5dab2ffc33c81f4999eea960743fc8732f5649"], "worker_id": [null, "1b13954f862a2b4eb065f30ee136e01f6d8db8b080eb7c296a2911a2bccf83bf"], "given_by_id": [null, "e4157b960254eda9f5cbc38d68639a3a46877972eb5196b0420e9374d03edd9f"]}', '43e6166d49502c3374b268f25a02ceb90be7b3d9e1ff460f1bacb93c0515da50', 1008);
INSERT INTO public.audit_event VALUES (635, 'e6d1c79d73284b91bd6ac0eaaa9c938f', 'changed', '2026-11-28 22:04:50.691874+00', 20, NULL, 'insert', 'outbox_mail', '11', '', '', '', '', '{"id": [null, "b8bd3c6adcb291acf9a03d593cf021e26c0fa79cd424e2a173792e71f30da89f"], "to": [null, "7c3b602285aa6763954f79ed83ee7f89a448a85d2d4861d28628657ac786ff8b"], "key": [null, "1ccb757bd8702239405ebad61118d98721533edce5078c1a6c69b0f8b3ce6a35"], "link": [null, "abff789024c905bc3e8148db51d4c52f1c6eb31481a81ec24237e2a3357cc28a"], "queued": [null, "2b8773cd4da528a0cfa458bee5a340f32345547bc2a553f1ad26eb7f5da69e79"], "template": [null, "3e00720ea1b6e136104f06f4ddb5a38e79a7c26515962d8c05b0fd5524213703"], "reference": [null, "fa796a7bbea55bb108601c7a02b702b225dd580bd358c6d40b9d40954572c7c5"]}', '14905d40aa824f2e026c4437c76990825744bfa18d0630d954758416db228bb7', 1008);
INSERT INTO public.audit_event VALUES (636, '7cbcd26b34db43f9ac692b33b4491a1f', 'changed', '2026-11-28 22:04:50.694259+00', 20, NULL, 'insert', 'outbox_message', '11', '', '', '', '', '{"id": [null, "6f615ffb803f93a62f8a3f82120266d7a1f0c25363d81b0b2cb98af3b93cd5a5"], "due": [null, "f59dd4e6f08dcb9e78f51f3b26b3a325ba5f987d8afbcf74641fdfb68b7871ff"], "key": [null, "6531c35d64c156f0034e5f51776a0721a4d1bc8010dfd56b5462d4999c0b9844"], "put": [null, "b4b97fe1fae189997816cfe9ad78dab5d0ef15909b943629dcbb2a2570245ae7"], "kind": [null, "251faafeaa577606b0933ac463308f980e0981770f1d96eba839df918d328f5f"], "fault": [null, "a2e7beb343cef5558967bbe2b1960d44bdbfee3a99f7b3a81e4da4ed138b96c2"], "payload": [null, "2116492f14c9c690072d98688e59c400c7c0e5e7bdd6feaa905cac6ca90e6521"], "attempts": [null, "6d8f2a94b2186802772a086cd2a3aeb87519afc201c09694da78f5ebe904a678"]}', '687eeb005675dab75c8a026dc73bd8bb9364ac912e77934346219030b21f2972', 1008);
INSERT INTO public.audit_event VALUES (637, 'c719604613524f66aca0a4acf18f575a', 'done', '2026-11-28 22:04:50.695842+00', 20, 3, 'contact.moved', 'referrals_contact', '4', 'Recorded a step in a case', 'allocate', '', '', '', '6032c5e63947df3722754d5a4e83fc378fc064179f3b7f8314468326f4281992', 1008);
INSERT INTO public.audit_event VALUES (638, '66d7f6d06fe244b2b65211ec67e40ee4', 'changed', '2026-11-28 22:04:50.700318+00', 22, NULL, 'update', 'referrals_contact', '4', '', '', '', '', '{"version": ["2223b71c49917f0fb209ac3c8c89382761eaea3a0f120ea7d08179331fae609f", "46a5d820db1113c382352bc8f437f10f35a5ba0c37fbed863552972ccd899af0"]}', 'e524707aab6a085ef909915711468f97d845af070f3172cedab2fbb6eabae93e', 1008);
INSERT INTO public.audit_event VALUES (639, '1717f11a372f4bcb9e6f2dfed17320b9', 'changed', '2026-11-28 22:04:50.715768+00', 22, NULL, 'insert', 'referrals_event', '64', '', '', '', '', '{"at": [null, "920d1910088149281f0b7329d9c484a0bdb2ece8b688bad89c456223f8ec9ea7"], "id": [null, "2871d401474716241e4324294af7cd102b106b5d68ea17caa4a63edf6f687459"], "kind": [null, "22ba968be0a9aad8bbfc25a9b80f1e53e40b602541b5ce622f8004fa4d435988"], "actor": [null, "a7da778ee59126dd2f8e7f521a26c77dfbd67b511df8eae0c1ca00a05292b22f"], "by_id": [null, "654e73a362e9009a77a7cb714baa6f053de9902bbbf4db33f724346573d27e1d"], "details": [null, "a010fb70a03a463742049dbd6d6754a150410d5f2294491c9ce4b305edb25d3f"], "child_id": [null, "884fed529596d5ddde467c8dc00e07413f8fa6273f709229e88fd5da879e6ec8"], "contact_id": [null, "03f26a5ce27d99936f7ce930a336bc0c8d43f05e3fac8df273e59b46e2c9db22"], "recorded_at": [null, "3a0f8db43e22f7e68429d817cb9aa92d98190008864135268722937d5de4a8dd"]}', 'de5d9ff1bd6cdfb18fea251b9c5959e204309f44f2e2426f644260af81312d79', 1008);
INSERT INTO public.audit_event VALUES (640, '2a8f3927be5345abbeff325314228a31', 'done', '2026-11-28 22:04:50.727315+00', 22, 2, 'contact.moved', 'referrals_contact', '4', 'Recorded a step in a case', 'see_child', '', '', '', '07dff1742a2778539be9e0688749e70d75762957836c2d6504e670f8a65d1f84', 1008);
INSERT INTO public.audit_event VALUES (641, '3971b38984ed44959fe1d0aecd4d61e2', 'changed', '2026-11-28 22:04:50.735215+00', 21, NULL, 'update', 'referrals_contact', '4', '', '', '', '', '{"version": ["46a5d820db1113c382352bc8f437f10f35a5ba0c37fbed863552972ccd899af0", "2c631d4fe4061d2a663e5233d85a0a4e008e8b2320e9e81c1a8de9fd00e41639"]}', '109b14526384726c1ff0fceb2b78d0722284e38af8fa1727c5440dbd5728400e', 1008);
INSERT INTO public.audit_event VALUES (642, '89c4b9b5c8f74d7fb93dc1ee4bedfe2e', 'changed', '2026-11-28 22:04:50.74945+00', 21, NULL, 'insert', 'referrals_event', '65', '', '', '', '', '{"at": [null, "2ad35eb83eab031e41d4fd6c9825ee845b25105960552c25ec0aa45eee83898e"], "id": [null, "fdfc3ed9823411291c32c7d2b8a1a1b8f5f475509f9fac01267f4e872ba6c1b6"], "kind": [null, "ddb3942089f9a2126bf1fc861df2849691826413b530a2ef64bf3b15e2cfc92d"], "actor": [null, "322b32295d03c8fef8e7b64bd669afba55ed0307ec5a57559980f72837b9e691"], "by_id": [null, "04ba58d82f5ee2f5806a6266e88c74eb5a71958808dc5760a260596149395734"], "details": [null, "40f30969b192a23796db89b7a876816be1670c86d0d5e893a2a90544835aadb7"], "child_id": [null, "5a4a3e35b450379191088b2a04d06615b43a4d19de1cefa9370aa84a16ce503f"], "contact_id": [null, "fdf62822b50a17ef63320daff25fc784413ee6589d4cb545df7accbb0813b144"], "recorded_at": [null, "12597a080cec0c8b1ac2b97d42a8abe73c39d165a3e309d02b079af19d35d3a8"]}', 'f481cf630f0af338079773a2689b7969a1fa2c718a66206345292f80b142cc8e', 1008);
INSERT INTO public.audit_event VALUES (643, '8f8f4d1077cc4fdbacff760a784040b4', 'done', '2026-11-28 22:04:50.761618+00', 21, 2, 'contact.moved', 'referrals_contact', '4', 'Recorded a step in a case', 'see_child', '', '', '', '67ecb843959de3c65df81227668f9b5d646c961a4e3218dc28c4f4dea9b64ad4', 1008);
INSERT INTO public.audit_event VALUES (644, '4413ddad061f493388700d3f8fa8b893', 'changed', '2026-11-28 22:04:50.771426+00', 6, NULL, 'update', 'referrals_contact', '4', '', '', '', '', '{"version": ["2c631d4fe4061d2a663e5233d85a0a4e008e8b2320e9e81c1a8de9fd00e41639", "ae09950fbcaf48dc4df9acdf2943edb03a378762390e095c21f8ccc08369680f"]}', 'f735a5d44a5d55594bb5f7479d61d4ab6b6a6c605e5418bbf95174c5d179854d', 1008);
INSERT INTO public.audit_event VALUES (645, '99b4798e75f040ccb079c13215d2a6dc', 'changed', '2026-11-28 22:04:50.78519+00', 6, NULL, 'insert', 'referrals_event', '66', '', '', '', '', '{"at": [null, "d62bc5a7574c14a6920859570fc9a1af00f4a41aef1821916577a4462dc74168"], "id": [null, "7d24f75c987d611324344c4a3473ca2d13f5fe083aa4923a3f2186fad092f7f2"], "kind": [null, "f69bbf90b7d173479cc36c1e580c8a6abcd4816e24ee643092a170791bf14413"], "actor": [null, "b82ec89244b6d9c5a627d9b4b413e7725f0889aac9d08d0fe6e86ea4e03bf0eb"], "by_id": [null, "9825e35ae602a555cf54fa37edf6d596530f8209cc4727497a1f3daa87140bb9"], "details": [null, "d27f64fc11595338a9f29496f06868528b1ac9068f29ec5eab5560ac77fb4f5a"], "child_id": [null, "e241bf213797dc8b81d98b0df7d03cbf001bfb14275c3a2d71fcce0c97676668"], "contact_id": [null, "5dd1d71906201227d227ade70d4981c3e46d0d7aa28557b0103ee560b7b8ef8d"], "recorded_at": [null, "9463c0eb0968bdadb31b590b93ee77a1a7f0a41386bd62bddc973cf3132767ca"]}', '851508552821baf03d1e57be0b9dbbe19847f5f354c346dfd8660c9352a78022', 1008);
INSERT INTO public.audit_event VALUES (646, 'b59429f3bced451293652c1855cd3f51', 'done', '2026-11-28 22:04:50.795944+00', 6, 2, 'contact.moved', 'referrals_contact', '4', 'Recorded a step in a case', 'authorise_assessment', '', '', '', '68bf68964e059fbe6f36e0f2bdd18fb77665a3fc4204eab89063c53331b92078', 1008);
INSERT INTO public.audit_event VALUES (647, '4db169384d6945f2adcc758f2cd4f106', 'changed', '2026-11-28 22:04:50.801055+00', 6, NULL, 'update', 'referrals_contact', '4', '', '', '', '', '{"version": ["ae09950fbcaf48dc4df9acdf2943edb03a378762390e095c21f8ccc08369680f", "bcde66f4ece6c46afe9b26418f64104eda49af205fa77f4d09efaf841b9858c0"]}', 'c3f18c41ec1ae40f511c618b26d8b70c74eb75145b4d4fb860895eb6f5f440f1', 1008);
INSERT INTO public.audit_event VALUES (648, '0d1520a6a2d84156912d867e4db97e1c', 'changed', '2026-11-28 22:04:50.815145+00', 6, NULL, 'insert', 'referrals_event', '67', '', '', '', '', '{"at": [null, "2bc275bf4ed48ec7ac00b34d7d257a8679a499a05b6520add2535a882267accc"], "id": [null, "38283e2b321aec9d20616aebf6a91430a94aa3bf6be3cfca966db77500846fbb"], "kind": [null, "31d582954a113ee9c70c999727d5750626acdad36c24f1c4c493b65cec29bd00"], "actor": [null, "676c465b01160ed9ecd23f7d0a8d6b3a4da89f89e76712d6723394cf385a0fd6"], "by_id": [null, "41bb6cec3c8c73cbc493bac4ad5c1bb2dcc258527e5e976f438e4d2a73c8d7a6"], "details": [null, "1e074b90380ed9374cd17f6ce098ae3e7616a1226595feb0845fbf1ec906037c"], "child_id": [null, "4a5fb9c33209220ef13ab107f7a33cc15f5c23b411274827fc63eea14b947cac"], "contact_id": [null, "b55f9258abd8c59863cf4be327fe51443ac6bdac00d071692e4b44e3bc1797b3"], "recorded_at": [null, "8ff230445f97edc7af3886f64d45cc196bc4f312d9a1ec532180189693d1a6fa"]}', '2597f678d491770a25bd787f94f579f425297da97e06c6b7d107a8eccf0ef138', 1008);
INSERT INTO public.audit_event VALUES (649, 'e17d1cb057524682b6d3a567db180ff4', 'changed', '2026-11-28 22:04:50.826879+00', 6, NULL, 'update', 'referrals_toldof', '7', '', '', '', '', '{"state": ["fd31d2e1419da49878d3029ac6ee83e10178872c3d1bf616008ea46ffe6903bb", "5830d86597450eb1e9dc2649c9ae5617982a343f5ada2f16ed29cf23a438f046"]}', '5144db17bbb85bd74b1fae82ae34648f911182f1657028580f3ec6149f6928d8', 1008);
INSERT INTO public.audit_event VALUES (650, '0e583f958f804d76ad7ec01ce5a3cf5b', 'done', '2026-11-28 22:04:50.827419+00', 6, 2, 'contact.moved', 'referrals_contact', '4', 'Recorded a step in a case', 'end_assessment', '', '', '', '88bfeb949592a15f8aa5f216a116d20449ed08ff13780cc610337aee02307403', 1008);
INSERT INTO public.audit_event VALUES (651, 'be180f44af994dd8be617301b5fa8cc7', 'changed', '2026-11-28 22:04:50.832241+00', 6, NULL, 'update', 'referrals_contact', '4', '', '', '', '', '{"version": ["bcde66f4ece6c46afe9b26418f64104eda49af205fa77f4d09efaf841b9858c0", "7e44faa0ce34dd52d6c88513001d42a7288587f16bf9f60657ed20f7dcee54d4"]}', '2320b07edca864ce6bbf79f248dee7c89317faf57053a0c7952c6a277c738922', 1008);
INSERT INTO public.audit_event VALUES (652, '793027553f134873a68135d5583f8562', 'changed', '2026-11-28 22:04:50.845226+00', 6, NULL, 'insert', 'referrals_event', '68', '', '', '', '', '{"at": [null, "f18154ba74d38b1587b614fd9213b95635409d7e580ceafac64c2759d8e1f015"], "id": [null, "b4d9bb78a5208d680abf77a6da2e620b8167335590eed2313d52e4e10ef5d988"], "kind": [null, "f7030643d14c030d1f611824ebca5f174ed3a719e7637b43396c9925990fca00"], "actor": [null, "03da60c01c6439081f0373ec9d92f876cb9349c2b8107502653ebc9ad35a3938"], "by_id": [null, "ac4f0e06a9d5a15ab9074f8a7683838a29c7688632d747ee94abcf6c3a02b523"], "details": [null, "cd69ea881b26393bb0474dfbefdb4e87abe2a0057c6dba2a5aa1c432a6d7f7ae"], "child_id": [null, "efb7075bc9718d6dfc3c0dee23d8ee7b3443563483fe0a0cf34d9f28c3f37201"], "contact_id": [null, "cea4793017cc58f6fc41a7c8d4ec410f61001de2bfaec4b68a826e7e8d39f253"], "recorded_at": [null, "a2d1fd4348dd69db23ed5a9662a965c5e7b7b294e586be2dc24d3283b8f22776"]}', 'df8c516cbaa298e5033b9f0353799a9027c51b8482ce1bffe5a7a54a7d75ffc2', 1008);
INSERT INTO public.audit_event VALUES (653, '9a0eff9b14224b488217e0afca033c10', 'changed', '2026-11-28 22:04:50.85825+00', 6, NULL, 'update', 'referrals_toldof', '7', '', '', '', '', '{"state": ["5830d86597450eb1e9dc2649c9ae5617982a343f5ada2f16ed29cf23a438f046", "6dcc0ad60784feefc1c78443a29819b274b56893760800195ea1f4049405ce13"]}', '5f8406082cb9ffbf5bfa7f7f29e7c79289086cad9b3e831d84def46413956703', 1008);
INSERT INTO public.audit_event VALUES (654, '12f7da5667b143dcac26aee28d23b043', 'changed', '2026-11-28 22:04:50.861929+00', 6, NULL, 'update', 'referrals_allocation', '4', '', '', '', '', '{"until": [null, "f0c65a20e386a363a63f9e191dcb42d4796ca4082e58e6f293cac3eba165da3f"]}', 'ac7ffb048fc9d78eb1d544cf8e11096b9c37d00b2a6c630e17fe37b8210c70fb', 1008);
INSERT INTO public.audit_event VALUES (655, '40f26a5bb52e453083df52b5d6e993fb', 'done', '2026-11-28 22:04:50.862328+00', 6, 2, 'contact.moved', 'referrals_contact', '4', 'Recorded a step in a case', 'close', '', '', '', '6319c55fa530fda011019b34120ca514b8e2131c99978393ab163839dcf37ec5', 1008);
INSERT INTO public.audit_event VALUES (656, 'e69ce2ac87274d729c0732f2c75664f9', 'changed', '2026-11-28 22:04:50.904108+00', 3, NULL, 'insert', 'children_recognition', '3', '', '', '', '', '{"id": [null, "1af1639d429c7b22e24ef0443d1e425141cc27e560298ee5615cfa7744fcfb4e"], "reason": [null, "fbd53b9e8e68179cf46cc921bdb5163e8a3b2779a10558c30ba8e3dc991e75ab"], "record_id": [null, "afadc9ca7123b8926f5dcaf059c90fb963e033c96d40127bbfef4b5161e1e874"], "known_as_id": [null, "49e5ec4a7137e913aafb66f7be1915c2a7d3f7ca12b35d4f2bd417c3abd68bc5"], "proposed_at": [null, "f86e3e831664833ab8aad18fbf1fe421323af056144b3d09353295ab51e9fcb2"], "parted_reason": [null, "2cc82861239b5bfadd241236f4d803399ede6a06e7915f4682858e0ea1c9f44b"], "proposed_by_id": [null, "37a2991928f581c06617697aa37f2a9fc356f2bac3ed154f141d9321e74d7fff"], "was_identified": [null, "9ea35fae5edbebf7fa0d69a21bc336c8db3edb75780799428ff2122b810d2d5a"], "confirmed_reason": [null, "9761a6829578f2592ffeab0683c8274573141f17764e195b27241ea8ecf69596"]}', 'edffd0fc5925b397d0715247cc934f8eeb09d4193308c3c2668d65a008044bb7', 1008);
INSERT INTO public.audit_event VALUES (657, '0299aab5fb3c4ba5a6e17c04ae0a5a8e', 'done', '2026-11-28 22:04:50.904599+00', 3, 3, 'person.recognised', 'children_person', '4', 'Said that two records are one person', '', '', '', '', '8ec0779cf6f6a1d415238cfc60233a866197d463a8449b11beabc98bb33ad7f0', 1008);
INSERT INTO public.audit_event VALUES (658, '93af3a2d2c4840c4973d37ac42530558', 'done', '2026-11-28 22:04:50.905598+00', NULL, NULL, 'demo.seeded', '', '', 'Filled the demo with invented data', '', '', '', '', '054f4cc4eb1e67b4a2b74177117b807db896220d4fba652a2f0cae438c4e6651', 1008);
INSERT INTO public.audit_event VALUES (659, '2ff8c06a9e5b4bfb973c38169b7f5752', 'changed', '2026-11-28 22:04:50.940287+00', NULL, NULL, 'update', 'agencies_agency', '18', '', '', '', '', '{"closed": [null, "7e1ac34e8c825b34a54d00c49febef34d4d2ae393c605a5d7fb71acb9b57f12a"]}', '78234911eb83fe132382834cc2d473b51238af658fc436e5b7dc87da6de5e0db', 1093);
INSERT INTO public.audit_event VALUES (660, 'c0edb819a9184f43bae4f388c32c0804', 'changed', '2026-11-28 22:04:50.941946+00', NULL, NULL, 'update', 'agencies_placement', '17', '', '', '', '', '{"until": [null, "5804eeb9918f658b76304b1caef22eeff1342fec09e7eaaa2db114853c81a717"]}', '0a982495fcb94377c6d9dd50b1555d307a30ee0d2f699f5534dfbd736862ba85', 1093);
INSERT INTO public.audit_event VALUES (661, '9b3310d1babc45e9888e26c36e271fc7', 'changed', '2026-11-28 22:04:50.94361+00', NULL, NULL, 'update', 'agencies_boundby', '18', '', '', '', '', '{"until": [null, "75d5831180d5eaabf5da2d4fb58cad65ede0b7063ebc9db36b386a0ba206bed0"]}', '985ca5fbfaadc3231d639638d9861e2846554911eff1d15ea161b3c20d6c9b1a', 1093);
INSERT INTO public.audit_event VALUES (662, '8ced945e57214699a209fc05bd732ca1', 'done', '2026-11-28 22:04:50.944001+00', NULL, NULL, 'agency.closed', 'agencies_agency', '18', 'Closed an agency', 'merged', '', '', '', '11af8285acca31fcb086b5fe91c77cd9a5c6776f942f52f8e29966d388e171be', 1093);
INSERT INTO public.audit_event VALUES (663, '1ffb92e97a5a403e870c7eaff50a8aa0', 'changed', '2026-11-28 22:04:51.330869+00', NULL, NULL, 'update', 'accounts_user', '17', '', '', '', '', '{"password": ["4e78b8344d9b5560bfcc46cd9a68b62b2e3c01ccef1d4a8c77bb45acd44cef1d", "fa3bea2aeb0d5ac1408662237bbe1a1608de053367dc81c912249db50ac36db5"]}', 'e6969cd7a52e6b67c0119207574992d4b28d47c60c5519f18f9ab74632fb983f', 1095);
INSERT INTO public.audit_event VALUES (664, 'bcc68fa89786454abab2131800a7560f', 'done', '2026-11-28 22:04:51.331433+00', NULL, NULL, 'account.joined', 'accounts_user', '17', 'Took up an invitation', '', '', '', '', '188bcbae2e5df02385b34bbe40435cc8ec5e06490c9e03495e059e5e1bc144e2', 1095);
INSERT INTO public.audit_event VALUES (665, '368b078e8de64d7581f804fa26fc25cc', 'changed', '2026-11-28 22:04:51.618151+00', NULL, NULL, 'update', 'accounts_user', '18', '', '', '', '', '{"password": ["f128a4bd3db9e9f3f82ebba01e3ce8a8f0d30e85211e5ee1f197f3d084cb79d6", "ed08f1e7585b530243bc1400a84e53ca09fe3a9a93f5e00cd2e8c7251f18c912"]}', '688ffcd761478da2e62cee06b213c2e3bd3ba40c90cca015392e9b0e6a8dea8d', 1096);
INSERT INTO public.audit_event VALUES (666, 'b39ce16daf374b7dba9557d32177ac79', 'done', '2026-11-28 22:04:51.618603+00', NULL, NULL, 'account.joined', 'accounts_user', '18', 'Took up an invitation', '', '', '', '', '53435de0f90132e647f98c55639bdee3796aaad2f6f624b062810a298cc82d86', 1096);
INSERT INTO public.audit_event VALUES (667, 'b51ea0f7739b4a8787076c70ee470657', 'changed', '2026-11-28 22:04:51.628476+00', NULL, NULL, 'insert', 'accounts_rolemembership', '40', '', '', '', '', '{"id": [null, "b1c58ad82b95bd0cddcab140cf29a5d2d113876ba0576006fa83f880d720d96a"], "role": [null, "9c5631bb581e9872bd567300298aa845695c7fc4699d94c3d45d6d01ea11a389"], "since": [null, "cef1052b0d9c9f1f49691ddb7843d497bac0878617ff4529680bb27e5237b95e"], "user_id": [null, "bba1959ef32c206655749b99418b21e23610fb913d9e5f6cb4a8a325c222dcf1"]}', '04642b1f05fc36aaaf1ebca0e82346bace6cd3162d46c12da5f4300d5cab32b6', 1097);
INSERT INTO public.audit_event VALUES (668, '7c958517bf97452887ac361533e7d9b4', 'done', '2026-11-28 22:04:51.628923+00', NULL, NULL, 'account.role_given', 'accounts_user', '17', 'Gave a role', 'Analyst: covers for a colleague', '', '', '', '45b07c6e0b57a2749ca8d8631b5f7182ea0447cd28a766c0926896125a815b84', 1097);


--
-- Data for Name: audit_salt; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--

INSERT INTO public.audit_salt VALUES ('demo_syntheticmark', '1', '8c0b0016c4f5f2767e552d705797a2b7df8c18908b95028940966d5c1567d455');
INSERT INTO public.audit_salt VALUES ('agencies_agency', '1', '766805ebee32f4ec9919d87deee78b3cf11bec4bde5ac530d31e24533478b9a3');
INSERT INTO public.audit_salt VALUES ('agencies_boundby', '1', '73a3623de710d69fd98cbc0f8e2e78503a198f0bbe64484c53b3bedb756861da');
INSERT INTO public.audit_salt VALUES ('agencies_agency', '2', '33a1e8cba953bbd13142dbe689ce5ded8514a3df88691f5e031e201bc39b5d0e');
INSERT INTO public.audit_salt VALUES ('agencies_placement', '1', 'a0ed6a74da996183d0a066daea21714dfd7aeb956f8530a2c1613a5dee08826d');
INSERT INTO public.audit_salt VALUES ('agencies_boundby', '2', 'ca0ea81b5291469dbb82dbe8464beb7c4d7fb425c4d91965a4143ff415bfb876');
INSERT INTO public.audit_salt VALUES ('agencies_agency', '3', '290670077bbee4086fc84ecea09a1769f8be33a9ddbe0fdd74e6b8df528f073d');
INSERT INTO public.audit_salt VALUES ('agencies_placement', '2', '45914e59a8feb1667fdb4b0bafb31122374384565b9cd82eeeeda8324b3f02ca');
INSERT INTO public.audit_salt VALUES ('agencies_boundby', '3', '4932a171ae5d945d9b5e4fc88a5fd830fb6f92df30397b731df0d37bbe6257dc');
INSERT INTO public.audit_salt VALUES ('agencies_agency', '4', 'c0719004df5c60ec7d42abd2195ccf63e02643ddffbc6879bdf577bf71ccb9b3');
INSERT INTO public.audit_salt VALUES ('agencies_placement', '3', '2c1bf579a973bb92b2d4afc24308992343527efb1fe110ca21fcbeb513c3e288');
INSERT INTO public.audit_salt VALUES ('agencies_boundby', '4', 'ac179c3f1b84d61454f3caecaee35072d37963f8412e7f8eadeacf0c138eddf7');
INSERT INTO public.audit_salt VALUES ('agencies_agency', '5', '53b7328144efe0cd045c320a976521a1446a2a8b9086b6999d698ed14283ab29');
INSERT INTO public.audit_salt VALUES ('agencies_placement', '4', '85acb2dfc50e09c5c37377c57e02958d6d8fa6060901c81943171de8d9fc1125');
INSERT INTO public.audit_salt VALUES ('agencies_boundby', '5', 'd8106a57003d545cc23f4fa2361d90b4d302e8d41eb016dcdf0e56d8a3608d5c');
INSERT INTO public.audit_salt VALUES ('agencies_agency', '6', '1ed58251e50db00a2d77f7f33096e645ff01b4e631accc9f8f9d0c44fbe73cb8');
INSERT INTO public.audit_salt VALUES ('agencies_placement', '5', 'd62c62c6d7d9eaab7eb73408e937df6ebd25d457e86c1676b32ec8dc3dc74750');
INSERT INTO public.audit_salt VALUES ('agencies_boundby', '6', 'd4c2e121d90d61e5f308a1e3b6e561beee4ecc7b709a5826357d11c5f524b0be');
INSERT INTO public.audit_salt VALUES ('agencies_agency', '7', 'ae4d44be7d860149db1bb7061587523f0ee7d781a853caba61b8823b1820e354');
INSERT INTO public.audit_salt VALUES ('agencies_placement', '6', '128614ce6763b1d1a6330295a14d87a6c2d5d47406ef2c93d4049f13e419a9bc');
INSERT INTO public.audit_salt VALUES ('agencies_boundby', '7', 'f95756dfe0ff2940eb5d0897a049143f1cc53e4ec31de5ef9117bfb08097a979');
INSERT INTO public.audit_salt VALUES ('agencies_agency', '8', 'eab2160a4049dd3ae6828444f757810e0cdb7722596120ba1b2337b804ed58c7');
INSERT INTO public.audit_salt VALUES ('agencies_placement', '7', 'cb9acd649bdc229eebbeb11b6a13858ec08457cee362a4148d44442616306f25');
INSERT INTO public.audit_salt VALUES ('agencies_boundby', '8', 'bc7dabe1312e7442619f61f0d30caed93000d21d0f3311b3c9b403a9750ddb62');
INSERT INTO public.audit_salt VALUES ('agencies_agency', '9', 'd2a869ebb547bbf2da9193db17cc9c3b5cc7dbcc7654a26a8eb808b48b3967c8');
INSERT INTO public.audit_salt VALUES ('agencies_placement', '8', '046991ade959c427a138b325e99a1803ea365025b98702eed8a6fc90bc5fe7bd');
INSERT INTO public.audit_salt VALUES ('agencies_boundby', '9', '2397f700b7ab301c40976ebb38b65e85084bd9a6eec7d9d5be07857e0ccffafe');
INSERT INTO public.audit_salt VALUES ('agencies_agency', '10', 'd0fea79ac5187c598d189e3d06bdca5aa830227a37688d89be49b2c84dc31cd9');
INSERT INTO public.audit_salt VALUES ('agencies_placement', '9', 'b1e23e85160d50b94cf2ad454df8d815632512bd9628d076c986ecc55b5f9348');
INSERT INTO public.audit_salt VALUES ('agencies_boundby', '10', '23f5f39f8fde1c421c881962ba7904f7745673297d20cd1c8f44f83efac8e476');
INSERT INTO public.audit_salt VALUES ('agencies_agency', '11', 'e118a12ff76934611275fb8c4b8a45cfd62c93f9515935dfdec9b72012260fdf');
INSERT INTO public.audit_salt VALUES ('agencies_placement', '10', '4af6e184c7a9a831f28155d1280746d7704c43c5fcfab4d6e7696b543a430b03');
INSERT INTO public.audit_salt VALUES ('agencies_boundby', '11', '0c9250e4dba6f93766158df7320bbc5d3d3d33482f85f4b09d7093541d366fe7');
INSERT INTO public.audit_salt VALUES ('agencies_agency', '12', '85b1fb0bee700f33f98e2da6e376de8abcb8496a149552863b2dbed14a397fa3');
INSERT INTO public.audit_salt VALUES ('agencies_placement', '11', '58ea98b2f67c5c5a64502eb60a0b4cf8ae3855ec2a36780b0a4404b75fde5e8e');
INSERT INTO public.audit_salt VALUES ('agencies_boundby', '12', '3fec5aac3de536839bd1cb618f71b1514a86e6445684ea3523710be187f497f1');
INSERT INTO public.audit_salt VALUES ('agencies_agency', '13', '3c9b80ce3cf1b809f64eae5224e983233795bc97b0fb4ef5f0b98fd068c251cf');
INSERT INTO public.audit_salt VALUES ('agencies_placement', '12', '6dbe624b8d2945eac59a30615b2f2c11a045ca59d67b4c29b431b6940cb2adf3');
INSERT INTO public.audit_salt VALUES ('agencies_boundby', '13', '4d21750bcca0abc9d7dc2370a39316ede7ca52f59146ace8af3584f2b4e9f1ae');
INSERT INTO public.audit_salt VALUES ('agencies_agency', '14', '83dd8f4b447f87544bd7639de306db4d15a5f886700c2ecb904a0ca0c57364ff');
INSERT INTO public.audit_salt VALUES ('agencies_placement', '13', 'eab8914f10000ce77f13c680fd5e7faebdc167f817250748ba0c8885c832e8d9');
INSERT INTO public.audit_salt VALUES ('agencies_boundby', '14', '6a8bfd461086a5fb5bb7ce3678ca1c5cae16de4f7a02f0d0551d908614098e9b');
INSERT INTO public.audit_salt VALUES ('agencies_agency', '15', '21524358d8250c9d81a1b9a3a018b825d312af18737436b77c39edc254f13be8');
INSERT INTO public.audit_salt VALUES ('agencies_placement', '14', '85dff5144d515efc4249c8eb480406fe407ab04ca46cd73dd248c9e7260d86c9');
INSERT INTO public.audit_salt VALUES ('agencies_boundby', '15', '5c7651dd2b8e49c5b4dd628c063542b3015e4051c3718b5a2a491a3416918951');
INSERT INTO public.audit_salt VALUES ('agencies_agency', '16', 'fe0532670b676aa7443df02d46a50a2612c1a8aa6f96f28a38c005ba4e0b59c6');
INSERT INTO public.audit_salt VALUES ('agencies_placement', '15', '63ac9e0aa175df9cc526cf31c82dedb90ec84d035b7c222ffa0e2fa33ff258b1');
INSERT INTO public.audit_salt VALUES ('agencies_boundby', '16', '583b2586af716ebfe7f9c742d260dd48ff77c0761922df5adc8930f3f527f3b4');
INSERT INTO public.audit_salt VALUES ('agencies_agency', '17', '2d7ae4b1b54399995340c8069174a4ee8caf969459184fc1024efe987c3789ad');
INSERT INTO public.audit_salt VALUES ('agencies_placement', '16', 'c7300a048b9e914e87743dd74eee20c779b391b0ee7e061606ec698d63e27563');
INSERT INTO public.audit_salt VALUES ('agencies_boundby', '17', '1c6d19f5f9d1b57f62759c0f1c55753a3c37e7ee8122f4ca24cba5b6aa95d79e');
INSERT INTO public.audit_salt VALUES ('agencies_agency', '18', 'f577dd092bed891bf9bbc8784136e21333544ee9f43df86e7bb28e39ac1f33fb');
INSERT INTO public.audit_salt VALUES ('agencies_placement', '17', '4bdf77245d49f3eae042751ae034ad40648a839c1b6c98cf7f9beeb6fe3d5b93');
INSERT INTO public.audit_salt VALUES ('agencies_boundby', '18', '740b6a95b8ae6d2f0c906d315c9e38fae9863752220cdc9d0dba29f3f24c5c87');
INSERT INTO public.audit_salt VALUES ('agencies_agency', '19', 'e95d4f48e6e999d6cc6ac34affc506799210853c3343d9a440edd2bb25bb4f13');
INSERT INTO public.audit_salt VALUES ('agencies_placement', '18', 'd10ae304b2e076b849f929cee24a8abe0b7c182c6f5702d5b19080720e2e875c');
INSERT INTO public.audit_salt VALUES ('agencies_boundby', '19', '7b1ccb0910b2e1f55f93888e07ae669eaf4f48f4b1804044e12c527180d1cc0c');
INSERT INTO public.audit_salt VALUES ('agencies_agency', '20', '54d9de7eb22a6c38e7af035979d4e22905f35bfd5a91e55c6344402c8f0b4fa2');
INSERT INTO public.audit_salt VALUES ('agencies_placement', '19', '8952f6d50160454bfda151dfb7c2dc5706f6a297c14132f7795959f907aa7b7c');
INSERT INTO public.audit_salt VALUES ('agencies_boundby', '20', '5c22cc3218b5038516b968d475abb57be65a30efc00d6f2f57d452d0ddcaf717');
INSERT INTO public.audit_salt VALUES ('agencies_agency', '21', 'dfe22ffa791e239fd949fb0865c8e6ac366aaa1b3b64c35b685c8edaedc99ee1');
INSERT INTO public.audit_salt VALUES ('agencies_placement', '20', 'b288a20f8d9d9809aeea6814902d424d73ff1c46b13de6c5568febc7e0a3d399');
INSERT INTO public.audit_salt VALUES ('agencies_boundby', '21', 'a09dd70151bc0930460d945169d9482cd74e2fea3aae68fc1abcea32c93bf5b8');
INSERT INTO public.audit_salt VALUES ('agencies_agency', '22', '542f4fdcac9bef8130cc2681dc4d65249380e2012b3a67b38bcc30a2ac932376');
INSERT INTO public.audit_salt VALUES ('agencies_placement', '21', '3af2daf70b02c5c607316dff90ae4f9d2753db50d0f9f3312c3d0bffc92727e9');
INSERT INTO public.audit_salt VALUES ('agencies_boundby', '22', '0fbca14c93f6acc6f3568f2959fb53c8677d61db52ff20f11c3fb8d6f29330a8');
INSERT INTO public.audit_salt VALUES ('agencies_agency', '23', '96e1cfe09d1ad07791ac68b445549edab2688bd3c2d9e822464daf37675ab004');
INSERT INTO public.audit_salt VALUES ('agencies_placement', '22', '316fea593df71f784d14920fca2842d557f749f1bb5ac115cadc068fe453780a');
INSERT INTO public.audit_salt VALUES ('agencies_boundby', '23', '0e22bf48ab360a401deb711683ddf84e1c302adce4491a2d385dd8422d5cdd66');
INSERT INTO public.audit_salt VALUES ('agencies_agency', '24', 'ac9d9b3effeb5f106d17ab944ccad9f26a31bef7d3f2343b5418ab21f6f6a806');
INSERT INTO public.audit_salt VALUES ('agencies_placement', '23', '0aa510d71c673be658ab28a3f48255dbae59e33898f70dd5f29de10378dfa81e');
INSERT INTO public.audit_salt VALUES ('agencies_boundby', '24', '5a845bd7c8f1ed80a4a17a566a09ca65e93886fc51b019d12966cb2944897e7a');
INSERT INTO public.audit_salt VALUES ('agencies_agency', '25', 'c2086a139fc1624887b9b3aac0be0e98b61b67dc5cbecc1ac5ba20c4570ae909');
INSERT INTO public.audit_salt VALUES ('agencies_placement', '24', 'b07982b13981807aa3560be6bd29f34e2fbd7dacb9f9e264018219abe1b57394');
INSERT INTO public.audit_salt VALUES ('agencies_boundby', '25', '30d7a93b86f0631f2045ff0d70fbc3d411b76d216167982a38692cad54f0759e');
INSERT INTO public.audit_salt VALUES ('accounts_user', '1', '235aaed7b324626317157e76e741a44f67bb87f4507073c17294ef7179987fcb');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '1', 'd2aaac1fa7ef1e5e3a3f60855bb8499a305c06901f795bf61d17a505ca66552b');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '1', 'cc9bdb596e8b4d3fcbd59e7b15b7702ebedc708bb1d6ed146f754b95ea9eab44');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '2', '78628d6a599da52b93853bd6b8db6fc9d4b1b7df4e3c066a227327b2aa459e4c');
INSERT INTO public.audit_salt VALUES ('accounts_user', '2', '734282c4b2b9b27397cd77deddffa5d2715805036e17d78536a6d00373329882');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '2', 'b3ccdccaaa3e878be2745cae2a3c946a8b7f7d1e8f983059ed2149662ce57dfc');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '3', 'd937953b0722a63f3f853df1fc9636499840e86332baa2da8d0f26884d74421a');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '4', '2330c80f810e524a6ce5520c76f628279cfe1b3b842dfd070a9dd93e0bcef826');
INSERT INTO public.audit_salt VALUES ('accounts_user', '3', 'ae35f50a1c31d66e37204cce82764448386cbe22813cc25d4e0d716ffc6fda24');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '3', 'caa4f1c8776dea032f77c08d1bdc9ff2748f756205cb74d84dcb8737d7b89cf7');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '5', '73d66dbf9e51b65c54a5f28b860c4e2550034fa6bf21bc118ed43fce476ba715');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '6', 'e053ee2f362e84b95ce233bccb6b1e2f511493aa60e715297553170f460bb30e');
INSERT INTO public.audit_salt VALUES ('accounts_user', '4', '053ac7f273ad1f7d4716db182fb87d49fdd55637f035ece9b19fe2950577e485');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '4', 'fd780167e15fce51bade3896f7aa8cf36b7e16f0ef96866cc05774a0f80b9890');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '7', '6bc71161876d4625284c95ae2c447bbd1be01db7e1299c85ed6cf73f8ca4a195');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '8', '07ef6296ab0fd3eea3794d26919a465e72a17309bf50da3bffccbdca061fb5cc');
INSERT INTO public.audit_salt VALUES ('accounts_user', '5', '0f6f46f075a15003b50aa47e2925482035f05f4354ff10f9b9affe1b2f6f7998');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '5', '513300bb1762ce01259bec62aa5580eb3185e2563b4568bc1a575e0f3fe2f8cc');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '9', 'a35035f37c256f8bcdeef3c67eaef459cad3892e4364fb8d8065739993c378c8');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '10', '8c5e6c53d2875612c9764a9d21775cc18d538ec1e62cc50ba5ad19698b7522bd');
INSERT INTO public.audit_salt VALUES ('accounts_user', '6', '640b7ea73cce62f663f4647e98def4d2eaab48104ecff602d4ff5452c9bd40b8');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '6', '6c707ac1fd847fadeaa2eb13bd6f192c1cd4dd9c48edb4e1a501d8a1a8a850c2');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '11', '2012e859363c57e979d9821a08ccacbb67926e4ed796b388ca144c4caada6671');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '12', '39dad0adcbdd6828229f909323b507979ad8f1e6f46e7381789bc11b9d6f24ca');
INSERT INTO public.audit_salt VALUES ('accounts_user', '7', '48f6f67e8b926ce796524e5fe8215ff01975c2f259e2408bde034f4959722305');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '7', 'e116412eb7fab5f4ac1932486e0b7af90e8f5424e83dd36c6ac2027af76b3fba');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '13', '2abec1eb0d09aee36b3fd2065a6cc51c458902ca272eefd557467e49ea6fbd83');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '14', 'c6b29e579d67c531e274436eab0551dec787f6a931dce8b2cb2c8255eb8d40f0');
INSERT INTO public.audit_salt VALUES ('accounts_user', '8', '2ca009aa01e6fcfb78973c564d214f38f493bc5e6db9e10dda28cc4e7714f677');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '8', '50f224d622f5aa98254130a54b5b4c20faae72e1f34623010d0d9868c85dde7e');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '15', '1c27354d6fe0aa54921610c2d1f2d2921db8575e912b2c9a88723bb8ca8331bd');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '16', 'ad55cc54061b0e46a8c077da3a9e7b3a5226570525f9f810e018e420abfc8103');
INSERT INTO public.audit_salt VALUES ('accounts_user', '9', 'd078bedeca06d9109cf44c06e8bea08c6a08b71d82f43c6c762e79aec9b16080');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '9', 'd2690d4945e484789438157ef8173cfebfc4b8b6edf0a34589f80f1e403bc168');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '17', 'ba54d324197f1d4b58d4895fc161aa55362818c68dab551135e0ef11078ac697');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '18', '0a153e56aecff454eff55054628b756c3e80df37f300149d29c427df166b65bd');
INSERT INTO public.audit_salt VALUES ('accounts_user', '10', '406a21d8b6a0f1a667b0c1fd33a0684edb4e5cad3d08788478c6ddb5a8dff0cb');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '10', 'c467fc41577068fc292e6f676e825baa095705f029c60e63e98d0ca19774017b');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '19', 'c71039a9d3f684a42a75dd6c7aaefc45a24655bb358dc20c8c52edea3cb78c4c');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '20', 'baac80e58ac31131b7bb27caa3125abcbb45bd9059ac68811b96b3a508b2f044');
INSERT INTO public.audit_salt VALUES ('accounts_user', '11', '6e4aed6de5a03f01db15349807e86aac7f232b3acda7284a6a2d251c0029a4e8');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '11', 'b7d8468a57afa41cf07e21d806d15332dee0ca2c54110376ef775a43bc2206cb');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '21', 'fe1d3fe1a72ad357fe29a11ec5dffc3fd0ee463bac63ed43b1fcc9497d1bf23d');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '22', '82ee70eb56f314880eafe6112472977787288dc5ead2e28106bde3ab4d5f5061');
INSERT INTO public.audit_salt VALUES ('accounts_user', '12', 'a1e15909a20108733924978d98db27b90a475edac25aa9c31670b4ed180dc856');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '12', 'f4e55b5868d0283785229c9e79a51857c3cb2f4cdedd44e05e5abc90865a130d');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '23', '61f97b7374a684bdee4c23739aad75f31f49a3a18c9ad9adfb6f30f01fcd607f');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '24', 'a9427954353a6098c50d80e2ee97727b24640a225a77fa52a67d1620cae79a1a');
INSERT INTO public.audit_salt VALUES ('accounts_user', '13', 'c6e49682d3b65728a997f791ac3f7eaaac4dec46cd8ec9756c12a5a72642337e');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '13', '3b391f3ee709a2dea50ff511e7ef3444c7128fe9b376b403a2c4a2d92f5ac7a4');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '25', '35dba7768ae734bc05c3c7b48e7805992a26ff5d2f7790a237b14f148a89abc4');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '26', '4edc5b850f1558ca647a7bbf3980297e81b59502becc1b0ace5d9624428fa5ea');
INSERT INTO public.audit_salt VALUES ('accounts_user', '14', '70809cf6717af3223ebd38436656b1ed464682b3857756b2e3edc3532dff4d87');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '14', '81ea27c45963e151216c265c03ea5f16a0ea262f75b1d2fb70c359458313c044');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '27', '24fb99624b9e1d671af4fb42f69811d10549247dc39d3d61e1a4d38ce50f0f13');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '28', '69694a4f82ce256d98fe11c9eef315d105d3543423d62ad6189ee28881cd6f21');
INSERT INTO public.audit_salt VALUES ('accounts_user', '15', '21d505627e4fc7f2b3915c78157746e7e4faeff1feab409ce7016aa36328009d');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '15', '0ac990aab7e61f0702a1002e47f6022aff4a21a997561aed269db88a526100e5');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '29', '99585ad9c6104b89fb99bfd3befcc055604d891f94e7cf5a7d91fb0913f43111');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '30', '888879df2a95d3e92307511024bb5e5b8d3c873a9c40bcaf3f0713e7d726d107');
INSERT INTO public.audit_salt VALUES ('accounts_user', '16', '929149d5e40b4d1b60a15f302a0bbe8639bff3493bc984a225703f0502d3f774');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '16', '1bef9dd26139c98c84e811e0766dded100d0baa87884b254cc4ecb667e07f91f');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '31', '6b14ef153712fe2d769c79d8632a7e6236670408bdd5ce7a110d4deafe496c30');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '32', '81cb372f27deac91c8e5e224cda90ab12fd9140c468869bdf0ed17d85dbacf4b');
INSERT INTO public.audit_salt VALUES ('accounts_user', '17', 'f932820d4f0bce1c6d062da37fd552bb7501bc80d30f307a1e5391f392798e3b');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '17', '16b29bf0536b4e84fc223ab34984c200534a33520a409e21616aa8f33e9f77c6');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '33', 'c92f169533e35d79569fe3ce96d8f2a89cded726a790317c746a3c622d4ca681');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '34', 'b92297a025c60c709f50caa2197a7e404502ae7491cfe38ba2c8580e5b2fd377');
INSERT INTO public.audit_salt VALUES ('accounts_user', '18', 'f9beaaa8b89f5230b27d9fd77557c0a7c4ab39a0a4be2591a6842f3b828ad40c');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '18', '60f1ae432e74ca4c5f13cb67cff1308d14936f2d9517edbae496c1ce697ebace');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '35', '01ec55c0117279bfbd2354869976a6cf1f5c35f56432ee1bcfff9f66dba4284c');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '36', '1579af2def6e56185c75319593b3741eb7e99017a804feabc0be64d2841f76b6');
INSERT INTO public.audit_salt VALUES ('accounts_user', '19', '07be9b0fc4ce6d81ea3bc223ff2a75301cbf16543d60f63597e1df2d05a5ce37');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '19', 'e01efa0ef3902f8f088f50de86d2bfb723f348a00ff267942153b5a57f0d83be');
INSERT INTO public.audit_salt VALUES ('accounts_user', '20', 'c4401f8bcca10ac3c7de9a8950433fa9b674b1e7e0c77de0205372bf5fe5bacc');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '20', '7a0c14018782c3fcf2c02c42ce9b01657036267d34eb330131b84a6b227312b8');
INSERT INTO public.audit_salt VALUES ('accounts_user', '21', '49a4e37d7dd8761efb214f7354615e81d6a9082e97422abc9071692b0930da2d');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '21', '85947a10ac88caf0653dea53ec65c6c90474ccea5b473798138a7849009b8ad5');
INSERT INTO public.audit_salt VALUES ('accounts_user', '22', 'e8528dc4728c69a395761d563fd2b71eaf9cd4ae48406d8e7b8606237f4f723f');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '22', '958d3ed22ae57309d9b27ba7dbce4e329a58b04751fe68105331e0eb5dcd24d6');
INSERT INTO public.audit_salt VALUES ('accounts_user', '23', '7bc8289d9ff97c34079ea2927814970ffefc1cf82dfe15e7bd0df2c16b15baf3');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '23', '46c97a54d041c8168432f72e4134c9eacc475829415ff012b1869b0b71f83693');
INSERT INTO public.audit_salt VALUES ('accounts_user', '24', '8f6423db7cef8be1cab043403a8555ea7a42f675101c728ea21d54a3737519e2');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '24', '4588ceab94a821d81fb329e384ccd8b4b67dcd4e24fe9588d1ca579a19235d2b');
INSERT INTO public.audit_salt VALUES ('accounts_user', '25', 'ab053aa49d4f0cbfb9acc6cd67f3ed09a73df10fa1dd8206f99c90300499b839');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '25', '4380b46259d482dcd316ce3eb76131db418d36fd3435cfaf374d9d8896f7a356');
INSERT INTO public.audit_salt VALUES ('accounts_user', '26', '0e1f90b2d9a431653e83eced4d97fadd91c51efd78cc7881b1c74aa91e536108');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '26', 'c45bcaf75347b213a2e3d7f27827a3efa8741a9864a06b6801b870d0ec060e44');
INSERT INTO public.audit_salt VALUES ('accounts_user', '27', 'a50946a1f16e458fb3cefc22a5c327ae9a8adda6aa1b329dbf4b3cb722445df2');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '27', 'e026285ae57011a4d44750bd707d5ea3fb08a9657da70e48e9ec224d77055a21');
INSERT INTO public.audit_salt VALUES ('accounts_user', '28', 'c74645eff29833d091d616f13e1818f4bcb0a447c581db8a13c92941b690052b');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '28', '143e77d009ac1870a507027bdcbe123c728153de9809379bc1f18a6d4950aad6');
INSERT INTO public.audit_salt VALUES ('accounts_user', '29', 'a55851108ead7ba83ac916800c98410bffed0eacd7854398990fe1828acccb4f');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '29', 'd8fde8c51bd6cf1b3f232c588cb1cf84e5e177eb0abe851d3f88978ef4fc7c4e');
INSERT INTO public.audit_salt VALUES ('accounts_user', '30', 'de2f18f0e53168b3e221c4984dbee12e17b828521946960c023d4b5a457261c3');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '30', 'e159021c616bd2c3490a838e6e5cc8b8107366afbfb561b3ecd8f1a511c564e6');
INSERT INTO public.audit_salt VALUES ('accounts_user', '31', 'e62a2c57c2d9e8dbe5529aa221013c04bdcf6ce99859543c006516f0434937c2');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '31', 'ac5207d017e55005aa78329475ef9656d7ab50b83e899e904abd8d5d4a25bdfa');
INSERT INTO public.audit_salt VALUES ('accounts_user', '32', '10020176a0e7426a8d16c6de8e18879c300376aff2f080f4f54f8c30cbb9dbf5');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '32', '4bd883df630c0b680ba8c8f7e8a14ad0a9c85fb852910fa06e25f696ef4f1b79');
INSERT INTO public.audit_salt VALUES ('accounts_user', '33', '712524bf57ef72d9724019f1376698c30ded787f696d24c33aabceb0ca08d180');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '33', '4f0449b7a510c1600050e09dec96d6d5b3fb251a6dea97ceb351c06051aa3142');
INSERT INTO public.audit_salt VALUES ('accounts_user', '34', '3f016550a3c3dc7f12e993c86320e5e4bc16ddb9260b3d6c4eff0b8e99a54998');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '34', 'c97eb505277868c1861421fe45d8e3b2c28d3539954e070ae05602a2e77a4970');
INSERT INTO public.audit_salt VALUES ('accounts_user', '35', 'a0181eecaa10819299fa433851f1b5af711f8921d25cd11ec467292a19a938f4');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '35', '0203d75f3b7f7d7fc9b6b76f0608e19142d4a45ddf38618c9dc815a2cb0680bf');
INSERT INTO public.audit_salt VALUES ('accounts_user', '36', 'f4c0c127067f61a8f829ac7ae95380586d54d4f63664736c5b72e1358f433eab');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '36', '2505020840cdfd5fe9e56fc310be75eddcddfb8f2ee78a1fd3d5a182436f1e02');
INSERT INTO public.audit_salt VALUES ('accounts_user', '37', '826a86d136b5832c43458dd40f86055d72b4d0fc7bdbeb2341557e626cf026d8');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '37', '3d016793cb9b56ba587227d441fc8fc37e57f9a1ebe24ba92cec7a79c6532c7a');
INSERT INTO public.audit_salt VALUES ('accounts_user', '38', '27e3d4f78c3e04453a87e18fcf990f5cf70f22b1e677cd2e0f76db23997dd137');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '38', '4a3dd1d06651fd547ec19591670af7fc9f214740e3af45035f54d574ea9b376d');
INSERT INTO public.audit_salt VALUES ('accounts_user', '39', '0d4c7aff08608d91fbf6f9915a1547471c5dd0f4717f0b738a93240c4e9a3d8c');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '39', '997ba1bdbaf49fc1bc2967bfe184b869d1746b0aee813aed5bcebbafdb88b219');
INSERT INTO public.audit_salt VALUES ('referrals_contact', '1', '27acbbc3f543b2fbdef0437a7c478d2cfd71668c3adca3f7d5fdd540a6b5242a');
INSERT INTO public.audit_salt VALUES ('children_person', '1', '3b353342566d21966fbc91abef6953963555d78c67735e3fc34486f52199249d');
INSERT INTO public.audit_salt VALUES ('children_person', '2', '285d7a645448fc168737cf7b04193b81a88a889e8679801476f1bc3e9b06096f');
INSERT INTO public.audit_salt VALUES ('referrals_toldof', '1', '770acbc2722db7e09cea1903c7ca6cfbc9a4814fc4b21ba3411d234040cdbc9f');
INSERT INTO public.audit_salt VALUES ('referrals_toldof', '2', '18cfbaf61d7235f1f30a2966c7bfeb3d0cf1796e5061a4fb87cc854817ba35b1');
INSERT INTO public.audit_salt VALUES ('children_person', '3', '4c41536dc8a683712585055561c3b939e9e0fbd9f09b1c9537e97337c5d25a07');
INSERT INTO public.audit_salt VALUES ('referrals_toldofadult', '1', '8657532dea9da6fa176ed93e51f6024197e213f1b845e699881e279ee020285f');
INSERT INTO public.audit_salt VALUES ('children_relation', '1', '89907841eb392ee38610e073626a908b452ea4578fa0b1adccc91c8a6e95232b');
INSERT INTO public.audit_salt VALUES ('children_relation', '2', '8aad5abc478db5491ed55d86bafe6e49fdbeecf0b524df687f14e9589b013a4d');
INSERT INTO public.audit_salt VALUES ('referrals_sharingrecord', '1', 'b231417c5fdb649f463cc11356fcb763b59d1999aa56133a2519f5be0693cbbc');
INSERT INTO public.audit_salt VALUES ('referrals_event', '1', '78f83a88a57f666436cdd17210590941c69119e19f0c341cd8319fc923d07d0f');
INSERT INTO public.audit_salt VALUES ('referrals_event', '2', '28a9b4d4664c17f32cf7d23a7332d55bea4dfe1cbb647e63cb4b58b909424632');
INSERT INTO public.audit_salt VALUES ('referrals_event', '3', '9ff9f68489140ecccbad9cccf8879da59032af27f5fb03f6e5f967fab9e86993');
INSERT INTO public.audit_salt VALUES ('referrals_event', '4', 'dd7c2092bd685f187cdedd566e21a8b44b1f31667610917d6385c40e929d8761');
INSERT INTO public.audit_salt VALUES ('referrals_event', '5', 'a8ece697dcbeedefa75e109c7b7162c2f43f5492dcfba707210b5ed8edd4e728');
INSERT INTO public.audit_salt VALUES ('referrals_sharingrecord', '2', 'ece43509050389b1fd987d185e2b434d278e865cd68e88184e55eea94a1e227b');
INSERT INTO public.audit_salt VALUES ('referrals_sharingrecord_recipients', '1', 'dd1637cfd4a665443ea10154cfa92cbda422c88b1e5904e9f750fb0023db94d4');
INSERT INTO public.audit_salt VALUES ('referrals_sharingrecord_recipients', '2', 'db0952409ee4b5f5d882127aade4295e1ef254f449583c027e67b60e0b730299');
INSERT INTO public.audit_salt VALUES ('referrals_sharingrecord_recipients', '3', '7051a3e5930cb2394fae50f274a08f24b14e93b8cd28decf0cfe9952376b0ba7');
INSERT INTO public.audit_salt VALUES ('referrals_sharingrecord_recipients', '4', '60b9516a40417b45a952264975f99ad5bac3c654b2efb351da30f94333f6c724');
INSERT INTO public.audit_salt VALUES ('referrals_informationrequest', '1', 'd5bc0c92fe22dac2ec6e67547ee2be800e105c3d90e676328233feb5413037f7');
INSERT INTO public.audit_salt VALUES ('referrals_informationrequest', '2', '049f70336b727b152f9ee35713037aeaf439386577da33346106d5467eb1f503');
INSERT INTO public.audit_salt VALUES ('referrals_informationrequest', '3', 'ee81475905863110f4c8d76f2c867f1d63ba0caf222ffebbf77dfc0d8a629c18');
INSERT INTO public.audit_salt VALUES ('referrals_informationrequest', '4', '51b6d4347cf6c05f6053309c31cd3069bd187196a2c1fec7fee957eb55a9aa70');
INSERT INTO public.audit_salt VALUES ('outbox_mail', '1', '82da8754585e895a6e03176bb48467f4f67b1cd898b1009466caaf0164ae1c88');
INSERT INTO public.audit_salt VALUES ('outbox_message', '1', 'ed77613fd9ab56d726aee5ef8618794afc8e7c818aecf00443d18ad516afd6e2');
INSERT INTO public.audit_salt VALUES ('referrals_answer', '1', 'ddda573a546db497893879f3e3d1a675c3ec54815e52342773820b32dcdd5a72');
INSERT INTO public.audit_salt VALUES ('referrals_event', '6', '31f640f2780121cd78a1c3d60fd1af14cda36d7f3e6b2d8bf8d850c8165d5128');
INSERT INTO public.audit_salt VALUES ('referrals_answer', '2', '6f8f2da43c64cd24e79ef836cf910b7b25b188b8ddbc37dfe982757232ccf35c');
INSERT INTO public.audit_salt VALUES ('referrals_event', '7', 'c9abbcffb3b575aa75d7ea9cb3ef616a556579bf2743f0e5c817a95b829f61b4');
INSERT INTO public.audit_salt VALUES ('referrals_event', '8', 'b1e59958fc9ed24b01388633df2d0474c9609c50ae6b171acb69fba3a6a7b5b3');
INSERT INTO public.audit_salt VALUES ('referrals_decision', '1', 'b3db1cc2e333ef454780d68b284bfbd2f6f564de1358221f8f3829391657c95b');
INSERT INTO public.audit_salt VALUES ('referrals_event', '9', '96d43091891ad88c135571c130b4e2a0014b9f788da16673040e9a2b1debb7fd');
INSERT INTO public.audit_salt VALUES ('referrals_decision', '2', 'dfdfa66526c758dfd48d8abeb39d054261b5795e5301ebf103aa28ca1a804bc8');
INSERT INTO public.audit_salt VALUES ('referrals_answer', '3', '2248a7405b9396e2a7047ca9e1b770bf321262e91aebc962520f2acfe6798264');
INSERT INTO public.audit_salt VALUES ('referrals_event', '10', '1983e5335738e88b70f06236d9b7f79bc52f0cfd50681723d5472164b989dc04');
INSERT INTO public.audit_salt VALUES ('referrals_event', '11', 'c20f89b058399f218b9d070756c82c18c37d5b775869df3fced07d24d6a0c5bb');
INSERT INTO public.audit_salt VALUES ('referrals_feedback', '1', '0aedeabdd80affd867f97b40cd5a1b226e260e0dc79548c78fe147e00bca1656');
INSERT INTO public.audit_salt VALUES ('outbox_mail', '2', '4a947e3917ee0a59ffc09ccc0e54a52fd23e433253d363b40a58432c13012082');
INSERT INTO public.audit_salt VALUES ('outbox_message', '2', '3122dc3f4f32d8d3d80d88f93e8ad8b8b1d5616df4b174085adee8eae61ca16d');
INSERT INTO public.audit_salt VALUES ('referrals_contact', '2', '984c22678f2132f2f94e6ab12d3f7d2e2ab13816296ffb38fec06d66eb97d7ee');
INSERT INTO public.audit_salt VALUES ('children_person', '4', 'cace4b46b2806121633c350a1e44ab504a332240276fdb0b0c526f0f83127c6c');
INSERT INTO public.audit_salt VALUES ('children_person', '5', 'bb9635c28914f8b6dcb30c34fcb99280633fac1aba73f70a8e11af3a4685ad43');
INSERT INTO public.audit_salt VALUES ('referrals_toldof', '3', 'f4b24f8ce18a16ac3cedb4728848e68764b80174dc44d845ce55607d0de3e1c5');
INSERT INTO public.audit_salt VALUES ('referrals_toldof', '4', '3cf0bd5c8e36221d196cad9aa9db56a71d39dc4d606e96e94a5476d7ed80b33d');
INSERT INTO public.audit_salt VALUES ('children_person', '6', '8cea129b3664aa9bc09aebfaac7c776dc7c698c4a379c0e1d7d66e548d8f66d7');
INSERT INTO public.audit_salt VALUES ('children_person', '7', 'ec4b54e3b35a3a9f87ea12402e385d5261f3432d63ded5011b9a58e7455da1e6');
INSERT INTO public.audit_salt VALUES ('referrals_toldofadult', '2', '6c13b04ada97535cf192f7024c1287c1329b7131b3b16f3303dedc1b8ea1d3d1');
INSERT INTO public.audit_salt VALUES ('referrals_toldofadult', '3', '8d6ff7595867a8c52f838fe72d5ee80b7654ea3af3e3f816db7f10f14ce40a6f');
INSERT INTO public.audit_salt VALUES ('children_relation', '3', '6e6cd560f5f06a14926190e5efc0ab651b14c7f10ba892533abf81e20afa3621');
INSERT INTO public.audit_salt VALUES ('children_relation', '4', '9b4443049f958c24c4ab06e2eeab4879f5b84434fb865255c15b34598832890a');
INSERT INTO public.audit_salt VALUES ('children_relation', '5', '2a7ebf0a43186fd20fa50795ef4a127645ebaa57cb7f39e288dd7e9ad7979e39');
INSERT INTO public.audit_salt VALUES ('children_relation', '6', 'd40952bca70ea8810b709f732a6d94afb50f4f40a59ff8c0a0c73079bd09bc23');
INSERT INTO public.audit_salt VALUES ('referrals_sharingrecord', '3', '0e5dba589e1dd17d6abd7cee245c4b69880781dff19a251bd2a719e05fde0be3');
INSERT INTO public.audit_salt VALUES ('referrals_event', '12', '4ea49b518b88ceb511110134c90160abae693f9d51d8cebe62ad4bfabcb7e870');
INSERT INTO public.audit_salt VALUES ('referrals_event', '13', '6035e4f3f07c7dff83d0241c3a0cbb04c72eaedfe6b296e2d779bc6770283ebc');
INSERT INTO public.audit_salt VALUES ('referrals_event', '14', '8281dcf270cc63f70dae7fe1307ba41d93818ae51630fab19205d0cd9635bd16');
INSERT INTO public.audit_salt VALUES ('referrals_event', '15', '311b697c31f9a5b56fa5edc2d5e2852b4a1f4afce411068169ebbfc8a98e9e7a');
INSERT INTO public.audit_salt VALUES ('referrals_event', '16', '0af544026b148ba7306d1bbbb88821fadec9e8059e40596f9b1c881e418c8b60');
INSERT INTO public.audit_salt VALUES ('referrals_sharingrecord', '4', 'e26b7d3250b78854c138fb755bbbdbf6872a59223e47d49eae43cdd7a40f6de6');
INSERT INTO public.audit_salt VALUES ('referrals_sharingrecord_recipients', '5', '634e163ebf2b16a7158988984dcbbecd316233afd6ab30bd2bb26e80e61e6767');
INSERT INTO public.audit_salt VALUES ('referrals_sharingrecord_recipients', '6', '28111b907a4ad4d7b7598d76e9505e36e9e28c148f6b2b54281964f671372a57');
INSERT INTO public.audit_salt VALUES ('referrals_sharingrecord_recipients', '7', 'b7b9d2faea9a6cb7dcea21cef37149cd8fb315dd066df18356bf38d967942921');
INSERT INTO public.audit_salt VALUES ('referrals_sharingrecord_recipients', '8', '008064fbbe1441eebd3700cb682d59085f045ea3bcc1c5a2527aee836c97de2d');
INSERT INTO public.audit_salt VALUES ('referrals_informationrequest', '5', '60c0c5f3febe35e03868e187400ab8f6c9958192d6151bbbe9ca67d08fa72402');
INSERT INTO public.audit_salt VALUES ('referrals_informationrequest', '6', 'efb5410511ff86af703c6592def559e37512f1616f3696c4aaf0b061a931954e');
INSERT INTO public.audit_salt VALUES ('referrals_informationrequest', '7', 'a0f8e3cfff0757c4663b9bc066d946d295ded98400d34cbfc3fb3f3e8108d1f7');
INSERT INTO public.audit_salt VALUES ('referrals_informationrequest', '8', 'bc31f2b3048d29f47f63bd2b09e5651e75f8feb6b23efd916b2dba6392c21a4c');
INSERT INTO public.audit_salt VALUES ('outbox_mail', '3', '7775ccb33a85a2c151b4fd818bd4e47718bbfe62e50f1c4e5bf268e318dc08f1');
INSERT INTO public.audit_salt VALUES ('outbox_message', '3', '8ab6c9d45fbb7eb078ac599b395437ec6923592145474153f31ef375b4179d72');
INSERT INTO public.audit_salt VALUES ('referrals_answer', '4', 'ceff18f6088b13fe4a060596170752a6f5a57f7438d542b9c4d308089fa0ef11');
INSERT INTO public.audit_salt VALUES ('referrals_event', '17', '6ee0afc12a10c47328ce24034a3c808e0fa7f99435b38519e7b1dd75a2efadc1');
INSERT INTO public.audit_salt VALUES ('referrals_answer', '5', '3839896ebd78f6e094ba894981ef4ad3e8e8bd0615e9cfe819d641c509ac3ec6');
INSERT INTO public.audit_salt VALUES ('referrals_event', '18', '69fa6de1d82a9a733bbae1963f1d9018726567e32bed6953de19a0af8218b962');
INSERT INTO public.audit_salt VALUES ('referrals_answer', '6', '2cce47a73f728346321096a1647697335ccc9a6daef1e915dc66287c331edc49');
INSERT INTO public.audit_salt VALUES ('referrals_event', '19', '0a45eb25fc90fcf9cbea79186fc66fcb93ef5b8ec9c1c3087d3bbc0656d76678');
INSERT INTO public.audit_salt VALUES ('referrals_event', '20', 'ec43e2945cedd93080b30a816bda5980a4c4ae4f88c31e371a6d854cb9f463b8');
INSERT INTO public.audit_salt VALUES ('referrals_decision', '3', '8cd411722821149e967c5e2c5bbc1a41194af7ae3a3445b92f2bc676e58c542d');
INSERT INTO public.audit_salt VALUES ('referrals_referral', '1', '095e8958d0a8ed633902730d4cd1f2100475a35a75bb56464e4e0621b63aa8eb');
INSERT INTO public.audit_salt VALUES ('referrals_event', '21', '11b732ff4c9fe23f2c087b2f840ff154b7434bffa1c3f03542e02b87187bb513');
INSERT INTO public.audit_salt VALUES ('referrals_decision', '4', 'f6a36b47dbca5429e3974d155173d81399b468073627d5e547bb8db391bb23aa');
INSERT INTO public.audit_salt VALUES ('referrals_referral', '2', '877dc7162328583e114e50896e7a7d48db732a9dd87d3d5ac1c5dcc53cd4afe9');
INSERT INTO public.audit_salt VALUES ('referrals_event', '22', '2f08b4f628a832d81b0da3c7d2df41839c834ae3b9e8c1fc3c8bb117fc1014cc');
INSERT INTO public.audit_salt VALUES ('referrals_feedback', '2', '61b087a40495712a73ee4bd173f31bebb0c57e3c373728d8868c39a7365ef94c');
INSERT INTO public.audit_salt VALUES ('outbox_mail', '4', '731974722a577ce2ff35ac5873ef4749d590dcc17130a00b7813911fcdb4725b');
INSERT INTO public.audit_salt VALUES ('outbox_message', '4', '59890dfbdfe8f4e04145b2c9a40e842a3e54219d164514430f4383e091cc3c3d');
INSERT INTO public.audit_salt VALUES ('referrals_event', '23', '2a98af1c4bffcf006972846ef962e0b0419e3d7a3b6a4684cd4b8ede6fcf4dd1');
INSERT INTO public.audit_salt VALUES ('referrals_attendance', '1', '1fdbc0ce403a981c876cd18325b3313f92104873263c75bb5454135153bda7c7');
INSERT INTO public.audit_salt VALUES ('referrals_attendance', '2', 'e55aef77d5b81d02adf205df894e32e2b9a5b530dc6556e1d5e63c7a0c008402');
INSERT INTO public.audit_salt VALUES ('referrals_attendance', '3', '4ecd5457cc6510e11da0e0d3d2e040b115171c17bdaebef62bcbf05ae5e0a835');
INSERT INTO public.audit_salt VALUES ('referrals_allocation', '1', 'f2cbc243b0ad0a20a8d7d9dfc4ade5b59e991727e51fa0ec5aceb19175702c42');
INSERT INTO public.audit_salt VALUES ('outbox_mail', '5', 'b5910984179d7f6c7566d6127a41999525af4c883717b6e98cde7f9bc4a65675');
INSERT INTO public.audit_salt VALUES ('outbox_message', '5', 'b8ad454dfa8bb4a0d2d9964aff0f9caa9efb91796d2553911414f90414472e22');
INSERT INTO public.audit_salt VALUES ('referrals_event', '24', '79ea4887635fae5d916f061f1da9581f2e24ed982d904e9c89fc29b030508701');
INSERT INTO public.audit_salt VALUES ('referrals_answer', '7', '2636fbe00f31556824f1f7270f6fea38040103764d90fa3fb11f68d93f213639');
INSERT INTO public.audit_salt VALUES ('referrals_event', '25', 'cdaea467b686947fbc21f4862eacea14e7bfb98b382458921bdbf851041ad749');
INSERT INTO public.audit_salt VALUES ('referrals_event', '26', '07566ef1cb2b1ac3232a77dfe494e387f5b7a43db03abc18ae88acf6967d8556');
INSERT INTO public.audit_salt VALUES ('referrals_attendance', '4', '995c142388a292ef4c491c70470873006da0b204b14ac0132382da89839291db');
INSERT INTO public.audit_salt VALUES ('referrals_attendance', '5', '96442012f1e9671462cde32445e2eb4440741d9c915b0e6f05a067cd928a5f76');
INSERT INTO public.audit_salt VALUES ('referrals_attendance', '6', 'dd6e29c459d112226e214d54d464695f1d18736ebe6285a20ab3f019ba3185f9');
INSERT INTO public.audit_salt VALUES ('referrals_allocation', '2', '54ce97ef6cbd78df8998ee8961e80f5da6d9936015843938ef617cff7254c1ef');
INSERT INTO public.audit_salt VALUES ('outbox_mail', '6', '93a5cd1ce445287d3a891f85e207e008f4f8def51af25f4e13a22c3db039d5e7');
INSERT INTO public.audit_salt VALUES ('outbox_message', '6', '6cada43ea076236cf7aecf57ea7bca47655f201b843acdb76535ec63501bc420');
INSERT INTO public.audit_salt VALUES ('referrals_event', '27', '0e7731f1594094d9bed3d675a5b414f244a06bc362f4c362f6226a88ed578b0c');
INSERT INTO public.audit_salt VALUES ('referrals_event', '28', '1c073446462cc129de24276a874a90b9a78a10c11594e292c845175cfc73e86c');
INSERT INTO public.audit_salt VALUES ('referrals_event', '29', 'e44e51ec4474d0885b710cf73aa40563de4a381af64221c1e17e2c7eab7d5af5');
INSERT INTO public.audit_salt VALUES ('referrals_event', '30', 'b8dece60355de875ab166c1af2d986c887080d9c857f7c4a60df29b4cb0e1055');
INSERT INTO public.audit_salt VALUES ('referrals_event', '31', 'fae5a77197054710abaea8d5d9d03bc699e738f314fdf9f0e506d77dc3d4b1c1');
INSERT INTO public.audit_salt VALUES ('referrals_event', '32', 'd6a35ebd93f630a69bf18c64035119a5add649e0f4f364795f62be983b881b09');
INSERT INTO public.audit_salt VALUES ('referrals_event', '33', 'b4904f3954fea2ed36cf3123a88c415e5059f79fb88d9a5ea6f8f1b801af452a');
INSERT INTO public.audit_salt VALUES ('referrals_event', '34', '46acbc24a88833f26f277c6557073795ec187de5e0b53e2ad0a8c9024c8d8e43');
INSERT INTO public.audit_salt VALUES ('referrals_event', '35', 'cf5a783daba6d4d91770d6a69d341c1d25e06830f6c8aec2a589b8abcd792a0b');
INSERT INTO public.audit_salt VALUES ('referrals_event', '36', '647e1bb582a1b16e67222608a88bebf4c38cc28a5361220e4d6e565719360463');
INSERT INTO public.audit_salt VALUES ('referrals_event', '37', 'af3ab748836c514f3dc76135a4f8648107a99bec05e335e85f286e83cfba6983');
INSERT INTO public.audit_salt VALUES ('referrals_event', '38', '9a89e4521b154faca4688f71fcc70e0654e50e6d032355d097cf47403866c7cd');
INSERT INTO public.audit_salt VALUES ('referrals_event', '39', '0e7408cc16571fa8c22b47b192085f2b16c8041786c3a28e92c9a312000ce3f4');
INSERT INTO public.audit_salt VALUES ('referrals_contact', '3', '25e6476810a5011c86836816d28a7bcf23278d018a0ea487e1cb5949ce1282ca');
INSERT INTO public.audit_salt VALUES ('children_person', '8', '27a73e5536aec7dc54ea20720da6626c6a79ddcafcde2d3d8c33d563732b080a');
INSERT INTO public.audit_salt VALUES ('referrals_toldof', '5', '93e4a0ddebeaf71b7d223c0b5ba7de6c5b530d1f0b88e5956c8b39608bf87070');
INSERT INTO public.audit_salt VALUES ('children_person', '9', 'bd5f5d3b35f411a9842b47fe69a6e9dc78809d6b31664cc8dee138b1e9e98c65');
INSERT INTO public.audit_salt VALUES ('children_person', '10', 'd2baea4a8a7ef1a55edb9c05d74da9975a754b197a5a0c38a9988e0bc4a0e607');
INSERT INTO public.audit_salt VALUES ('referrals_toldofadult', '4', '503d4ae8fec7e7f74a64d6f56c0b75e9ecdc2fa699cf874fbd5e9b94e7a560fb');
INSERT INTO public.audit_salt VALUES ('referrals_toldofadult', '5', '854880541a5bec25b6849c29eb2da6604e05d29d1064188f524c0170af7b6841');
INSERT INTO public.audit_salt VALUES ('children_relation', '7', 'a80cb8f9208f494a3b3fd51276e1077f2b626a02ded6f5b650d73dcfe84d20d3');
INSERT INTO public.audit_salt VALUES ('children_relation', '8', '55f2bf237d35d242b347cebb4aff2f97c74ebb17ef15d926a447f7128fe1d380');
INSERT INTO public.audit_salt VALUES ('referrals_sharingrecord', '5', '9d63ab38c869c4626b8faba9dc03269cb25073b4f5e2fee7574aa75408bb76dc');
INSERT INTO public.audit_salt VALUES ('referrals_event', '40', 'd6ce94096a63c82ee9fce83b8dadbe6b3eea001ff222716bd2b5b324629334b4');
INSERT INTO public.audit_salt VALUES ('referrals_event', '41', '881a966a30c1ebc3a874a49081d4a2e2d03a7081d782d093a1a345a1650101b0');
INSERT INTO public.audit_salt VALUES ('referrals_event', '42', '483a2d747a86c7425319e6149fc01232053a43f3618a83ba8bff3d193009b005');
INSERT INTO public.audit_salt VALUES ('referrals_event', '43', '0e6df0fb2c5dda53c3eaaf9f3a8fac4319bd2d91dd89935060235a7480e233e6');
INSERT INTO public.audit_salt VALUES ('referrals_event', '44', 'cf94d2d5f6a53fde3886ab318e8877ba1f70b00b822d925d15b7fa3aef3a7404');
INSERT INTO public.audit_salt VALUES ('referrals_sharingrecord', '6', '502a77e56d1ce6c34caaa0ab85657f311fddf0ef41ad7823a50802d96c9bebeb');
INSERT INTO public.audit_salt VALUES ('referrals_sharingrecord_recipients', '9', '7e69e35b051a48e1f1731f069e5d2dcba14f40b55acd9a6b0c80495fe1acf1e8');
INSERT INTO public.audit_salt VALUES ('referrals_sharingrecord_recipients', '10', 'e2001e14cc177090e028bdb8603b823815189a157d91fc5f39c916c9d18c43e0');
INSERT INTO public.audit_salt VALUES ('referrals_sharingrecord_recipients', '11', 'e29e05f2142e32e7a6c94823004c24e4fdda7282cff56c3f0673984883ba4e58');
INSERT INTO public.audit_salt VALUES ('referrals_sharingrecord_recipients', '12', 'dc708ed072843a9a817c419b0ff4b6e7ce9ecb587d67e71797e79c3da9a02964');
INSERT INTO public.audit_salt VALUES ('referrals_informationrequest', '9', '503d7429c3e58d0375929f65b9f110e32d2c53be6922f423d6527f881b710e8c');
INSERT INTO public.audit_salt VALUES ('referrals_informationrequest', '10', '86e8f6c1bda803487d41a03ccbc31c6673d21ed56507bcf4ae82e8d1dd3a360e');
INSERT INTO public.audit_salt VALUES ('referrals_informationrequest', '11', 'abfe09ae785bbcce88b9a63c0efcc384b5f64a2363f255c45020981c27fbd6a0');
INSERT INTO public.audit_salt VALUES ('referrals_informationrequest', '12', '47b1b9687eb6e9ad228942b78e59397dfb5d9be4a405e71a399b97393a3f566e');
INSERT INTO public.audit_salt VALUES ('outbox_mail', '7', 'fe3c7b93b3ccb1566c58057655fc311b3e0a8671ab5287b1bd50f70bb2d95efc');
INSERT INTO public.audit_salt VALUES ('outbox_message', '7', '60c6d858fc55e3979bf63c648fc2a6d9736e693f5f38e66a151b380e4e3e0c12');
INSERT INTO public.audit_salt VALUES ('referrals_answer', '8', '2320f582531d949b174c135936d8fda1beeca5028514e2d6034f2dccdab7c1bc');
INSERT INTO public.audit_salt VALUES ('referrals_event', '45', '442a7aa867eee2d43be7d79f2fb44741f63c4fc9a08c5eecfb0be4f365e0b344');
INSERT INTO public.audit_salt VALUES ('referrals_answer', '9', '3ceae057e6a8a58c9823dcb2d80c46e94984eb6eef8fdf1dd496f4f65647f9d4');
INSERT INTO public.audit_salt VALUES ('referrals_event', '46', 'dc8f31f7c93efa27132ad05091ded2b64a704ab8c16751ff39848689ca88d8bf');
INSERT INTO public.audit_salt VALUES ('referrals_answer', '10', '916edaa7d8a9279d710eb25bfdbb0b8ac784ed5c775af3a598d342dd56167d4a');
INSERT INTO public.audit_salt VALUES ('referrals_event', '47', 'b9ee23adabb25950ff70d95c694a387588b395435d9743fe93b1b355e52dc177');
INSERT INTO public.audit_salt VALUES ('referrals_event', '48', 'e544b29dac9f4c1574310c0882b2786b4c00e07e2d7e1eb81d6ec960b0711f78');
INSERT INTO public.audit_salt VALUES ('referrals_decision', '5', '06cac7b79a736477e7ffd38eaddf3cad3c648b8ddee30ce5d70e6eeedb037555');
INSERT INTO public.audit_salt VALUES ('referrals_answer', '11', '38954a4686779a7d498b2220195205c144b8bc4602304f6c6e335c70ddfd38f6');
INSERT INTO public.audit_salt VALUES ('referrals_event', '49', '07cdfa6c1acd6f1f49811edb7352f6da9b9663e9558d1d849fff9cdfeca0f1ed');
INSERT INTO public.audit_salt VALUES ('referrals_event', '50', 'd36599e1b4290372dd5ab5ac0854203516c9af3711b04cfc5789a65fc89acbde');
INSERT INTO public.audit_salt VALUES ('referrals_feedback', '3', '46c9b3560963a4022a4df9aab1565709d65a7b016ae1443e49fdd59739e9d65a');
INSERT INTO public.audit_salt VALUES ('outbox_mail', '8', '795e8154c499b785383ce178492c1d10e69b45a6da57e99db5b0c97c28bc32ba');
INSERT INTO public.audit_salt VALUES ('outbox_message', '8', '2fd2b828ca358886829780bbeddbeb6dac5d88be979709fa009a043511a1c214');
INSERT INTO public.audit_salt VALUES ('referrals_contact', '4', '6e90a94fdec14cbe2b7a3ce21a642662997f71015db8688fd34dd62408e008a4');
INSERT INTO public.audit_salt VALUES ('children_person', '11', '6a16c441f623db66428a82a3490824da177d0ded811026f928fd4aa2e9c71bf1');
INSERT INTO public.audit_salt VALUES ('children_person', '12', 'c7977409d01709506e68c74fb609ea6d55b77991e46a1b4a06dad3d21c938099');
INSERT INTO public.audit_salt VALUES ('referrals_toldof', '6', 'c404268436b28031ed9a734b42cb605abbc92a81a01522470bb1dfc04812e6a0');
INSERT INTO public.audit_salt VALUES ('referrals_toldof', '7', 'b98212acc895f4691c5edc05e48890f61f9b752919326f31c22064a5a4d53d0d');
INSERT INTO public.audit_salt VALUES ('children_person', '13', '2ac12d35f21e51d9a30b65eb10f2228967e1219ce71c5ee3c3ffbf9c12d80ada');
INSERT INTO public.audit_salt VALUES ('children_person', '14', 'c6c78311ee3549081b06d8aa39c2822144af1199a7ce7fe99a0ef1bfddd8eac1');
INSERT INTO public.audit_salt VALUES ('referrals_toldofadult', '6', '3fb4f2ea68814bb8bb13c498c7979b49d2e2bfd0e5912a68510cfb843e519bda');
INSERT INTO public.audit_salt VALUES ('referrals_toldofadult', '7', '3d8af643c19618e69acfd9c84f56dd1b43f40b6f12775be24a8b1f4d4667a00a');
INSERT INTO public.audit_salt VALUES ('children_relation', '9', '33430f92098064fdb6d06ba333bbfa94285e79a250363930ded030c27ed262b3');
INSERT INTO public.audit_salt VALUES ('children_relation', '10', '2a5060eebaed0d03c08252e2e2abaa682932fca5f00dfd75c02e8a1518b3aa71');
INSERT INTO public.audit_salt VALUES ('children_relation', '11', '3d7ac0ad3b412f988a4b1b9cbffc7e0506ef25300c18dce6323a5fe0d4f4f506');
INSERT INTO public.audit_salt VALUES ('children_relation', '12', 'd65b2ad13cdbe7245159f5409ae788d1e31d1b67759dc5c4d51041a43fc0e013');
INSERT INTO public.audit_salt VALUES ('referrals_sharingrecord', '7', '5a02277a54e912773b9ae71cef4da36522f9dd6356e51ecd906e324e17e07a8e');
INSERT INTO public.audit_salt VALUES ('referrals_event', '51', '4fb8ad2060d1b099733fc40ac89fa3974c1181f496c410a5e5261dea2ad6c051');
INSERT INTO public.audit_salt VALUES ('referrals_event', '52', '81c1b4eb588077ca12032d2c6276b60003415d34a19cd1fd4fd68ce6ffb13f17');
INSERT INTO public.audit_salt VALUES ('referrals_event', '53', 'e939791b92052e8f33183f2f71260a5979d3c97f710c32428891f3421970dd4a');
INSERT INTO public.audit_salt VALUES ('children_recognition', '1', '5b1f62698bd7f2dc0e452dee1282e41f786b09a06eec472963a1ef5dd3ece8d3');
INSERT INTO public.audit_salt VALUES ('children_recognition', '2', 'af6f3646458750003127701ecfff2694ed1a34bb8ce5251ad9c9e93a5b748d73');
INSERT INTO public.audit_salt VALUES ('referrals_event', '54', 'ac90b915a7083c88626e7a71a3258d2dab880e3ade42368d4cba3321a41e3766');
INSERT INTO public.audit_salt VALUES ('referrals_event', '55', 'ffb6ee1e3313ef57929886437f90be68b859a4054c80939d79b145e7a37c279c');
INSERT INTO public.audit_salt VALUES ('referrals_sharingrecord', '8', '48bbd57a4c45abe5fb42bb52f7a090e7fea2d7a4a686402754126dde85c3392c');
INSERT INTO public.audit_salt VALUES ('referrals_sharingrecord_recipients', '13', 'd6ae9e100fd21deecc5daf03d054d56c2172ee68d2555dd85b1c0269f92b1a22');
INSERT INTO public.audit_salt VALUES ('referrals_sharingrecord_recipients', '14', '27aecf843cc203d7b507b7c2d8c31930bb0a5dbb6d7c795b4bd9d74018be583e');
INSERT INTO public.audit_salt VALUES ('referrals_sharingrecord_recipients', '15', '7186d9a0e046abe0512b0d996d8842dbc6be30d6414806dfac478231900ebff0');
INSERT INTO public.audit_salt VALUES ('referrals_sharingrecord_recipients', '16', 'a38f1605da696cf27a0817074a14a3ad2bf0e936b07944d78e4ceb1f5787a88f');
INSERT INTO public.audit_salt VALUES ('referrals_informationrequest', '13', '9aaad54b58aa42cdfcfc410d9889873ea6e13d569944c5a9b390f5d3e97240d8');
INSERT INTO public.audit_salt VALUES ('referrals_informationrequest', '14', '1c6aa10197c15eca7b6522c972699a34dea3721d269bc23c6a79c2cdfe33da08');
INSERT INTO public.audit_salt VALUES ('referrals_informationrequest', '15', '72a08d05e568bf674962e7b646a8c70c4556d3448bbdece0f2d7be99f92a812c');
INSERT INTO public.audit_salt VALUES ('referrals_informationrequest', '16', 'b0a485ee470a6bc89351561a525c5b081aaa41bc1938df4025b1f45799d36fcc');
INSERT INTO public.audit_salt VALUES ('outbox_mail', '9', '0c7fee8b5954a042fbfbd983f290618ee2eccb6595ba3363725da68292c63da5');
INSERT INTO public.audit_salt VALUES ('outbox_message', '9', 'd60d61daddd12df7a75de79fcbe4ade730bb25ccf13d187f2f2e6f63971f2a02');
INSERT INTO public.audit_salt VALUES ('referrals_answer', '12', '6f8138fcc0dff41e773e19449e64060e8e1b7cbfede699a9605ebc08ef5f4cd1');
INSERT INTO public.audit_salt VALUES ('referrals_event', '56', 'f10c15a9bafbc89f7916ab3a882b7669bfdc19bc235bc9f0a1126fc46a95c9ba');
INSERT INTO public.audit_salt VALUES ('referrals_answer', '13', '3c6dda7e7dc283c7f11fcee75573e3dee1836998c847495477985482de8580ae');
INSERT INTO public.audit_salt VALUES ('referrals_event', '57', '469e8f742109e45b189fd7a69e105d67ab9c97aba1a8c05610f854fb92e15193');
INSERT INTO public.audit_salt VALUES ('referrals_event', '58', 'c62559e58c69aeab3118297b086075685eac9a653b9281cb92eeb1c88470a568');
INSERT INTO public.audit_salt VALUES ('referrals_decision', '6', 'a80d533cbe952089e45adf5147b1a2d81d57b6e0988f86b572035dafd2ce1210');
INSERT INTO public.audit_salt VALUES ('referrals_referral', '3', '1eb97eafa6bbfa65e7095a902133efb6cba006b201864841cb18f47893dd941a');
INSERT INTO public.audit_salt VALUES ('referrals_event', '59', 'bdfd9b348a3492c5ee05bc9913029e764b5f59f9a8fc6e9cbe7ab8185416ddcb');
INSERT INTO public.audit_salt VALUES ('referrals_decision', '7', '7751f28abd849242b8df28ed91c2fe0c27fcba8858539371aeecff514a2cecc3');
INSERT INTO public.audit_salt VALUES ('referrals_referral', '4', '57df62b0f127505998573b013ac6b3eaedbf8490db595e55638a71cb8ef4a5d7');
INSERT INTO public.audit_salt VALUES ('referrals_answer', '14', '2a7241766fd49d53c0fe9c22667fb3a761f011b4e5a327a66c84e40f67fa5b68');
INSERT INTO public.audit_salt VALUES ('referrals_event', '60', 'ce0e7b76df07fa0479229f44c58a6a06bc4a1090b7034b54ea1e660a08d16513');
INSERT INTO public.audit_salt VALUES ('referrals_event', '61', '2df0b5c7a88c2b8b77471ce0d9c72d639ffa247861e87150fe540b6472b8b862');
INSERT INTO public.audit_salt VALUES ('referrals_feedback', '4', '8a08912484cde2d8a595e798cc15dd37538f2c3b7b2f2d67c9e445250b61add6');
INSERT INTO public.audit_salt VALUES ('referrals_event', '62', 'e56a2986db03a9ab9a68fb2def470404289b9b8938d2f34963e7a279e94a2ae0');
INSERT INTO public.audit_salt VALUES ('referrals_allocation', '3', 'fde1f9df044eef350f59eead577cf5fc16c13d87f608efa65cf5712bf32c31cb');
INSERT INTO public.audit_salt VALUES ('outbox_mail', '10', '666632a811ec00a6d34b8cad06a9b27bf0d4e098c39727fcf9811c6d40f50949');
INSERT INTO public.audit_salt VALUES ('outbox_message', '10', '8468a2d6a007bba072901d7395f9978cf43b59de7f570aa4455bf713a15b943c');
INSERT INTO public.audit_salt VALUES ('referrals_event', '63', 'c0078134969e29c0c061c14eeb96ba5b8f978bdc7b9fd8524c2ea18f105334ac');
INSERT INTO public.audit_salt VALUES ('referrals_allocation', '4', 'b548266cc2c354875877cf0519c11343b4976274f5b6b24cce66cf96bfd8135c');
INSERT INTO public.audit_salt VALUES ('outbox_mail', '11', 'dc0ce16e18a932998b68271b714f5678208b1ff072ed22d9f02fd1815fdf7dca');
INSERT INTO public.audit_salt VALUES ('outbox_message', '11', 'fd411fe06ddc7bf8ba6b268879d62b472a17c4dd919a85c2ec04296d9a4e2784');
INSERT INTO public.audit_salt VALUES ('referrals_event', '64', '432eb3517bbcb8f82e54d2cbf15af9349304c4aec9da624bb951978045dca2ee');
INSERT INTO public.audit_salt VALUES ('referrals_event', '65', '8f0607331cc8c3dec6eb67f07286579411377be0442dfe4d2cd3ec12bb4ea0e7');
INSERT INTO public.audit_salt VALUES ('referrals_event', '66', 'ba6c98722a99552d8d6155a60499246806781bb9b081d1f36f8762df2005fe9f');
INSERT INTO public.audit_salt VALUES ('referrals_event', '67', 'c2c3d70f59df7230abe8757f75db15f4af6befb3cdae9f3f0a079c5ea9f83dc5');
INSERT INTO public.audit_salt VALUES ('referrals_event', '68', '071c4a0d1a880710aebec7c0b2530aa48b39792d7495e13615eb969822ce6ff6');
INSERT INTO public.audit_salt VALUES ('children_recognition', '3', '2126f3a83670331fc967ede799c065cb598c95883ceeed937a2493886960f47a');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '40', '905d2d642c1546b4d66ff4398642c65036dfe1195b7ffc67ddf02988629aca51');


--
-- Data for Name: audit_seal; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--

INSERT INTO public.audit_seal VALUES (1, 'd3582db695c85386f6192d82f85db1c9c921661db894bd919f856841ac85ae9a', 1);
INSERT INTO public.audit_seal VALUES (2, '69893fda100e62a9a107b1470e7d2f6489d508b4bd92ee499534747d40532948', 2);
INSERT INTO public.audit_seal VALUES (3, 'b4379db89688c0393bda1af448e23323c1a348f6fb06eea7ce2a0bce5eb66ac4', 3);
INSERT INTO public.audit_seal VALUES (4, '6ac895900a415d952de628b60b96ca9bb979a4ce74e61b3f32f710d14d242eca', 4);
INSERT INTO public.audit_seal VALUES (5, 'df9d2e6e602ffc673fcd3d1792f4427a6c5c0d9bd4d0dcceb6273273e59ac454', 5);
INSERT INTO public.audit_seal VALUES (6, '39a1142dc25a0ce4ef18b4506a97f9c6b3d0c0f81370c939412412b3af2b31ea', 6);
INSERT INTO public.audit_seal VALUES (7, '4ea7bf5dd4caffa2adac0b264211592bc35264f85fb0131765b0c03486fd0621', 7);
INSERT INTO public.audit_seal VALUES (8, '2873f332c9f24a49c904d3d68aa731a7ff9c1a33cc8c9affe4c07374af08325d', 8);
INSERT INTO public.audit_seal VALUES (9, 'f911b5f941058fecb47391ef4bb6270bca563d11082e816dda06758d8f3dd145', 9);
INSERT INTO public.audit_seal VALUES (10, 'db9541676568dc0f1d276c5e044b1b4aa38975aaa18aa9847e6c4742e813ba5e', 10);
INSERT INTO public.audit_seal VALUES (11, '6ddafeb75673cb85a69495fb5ef8b4c24b21fd1333bb10de210a6cce21c33c03', 11);
INSERT INTO public.audit_seal VALUES (12, '68104a45a5df8c1f1c55de91f6543ea246e8105944eac6c2aae25d13ae0a971c', 12);
INSERT INTO public.audit_seal VALUES (13, '8fbd146efe3998cffa8e99afc6e8d60fb8426573497f3dce950bec511f4afed4', 13);
INSERT INTO public.audit_seal VALUES (14, '6022dada5a66127659bfd7e3515e2c50d1cec6ba44d51012de320073ff29a756', 14);
INSERT INTO public.audit_seal VALUES (15, 'a4ba0c95912e6d9ed3389875c0ec8696f45c073745f7b9de450b8b436383fb73', 15);
INSERT INTO public.audit_seal VALUES (16, '548a067791b3c988ba0962d3717a1ce9d3aabc92b4af08779c20fc861c23e020', 16);
INSERT INTO public.audit_seal VALUES (17, '5df3b63dbdea83225e7c62b157817269dd8f3711079c9ab928e112836d92b5a9', 17);
INSERT INTO public.audit_seal VALUES (18, '4c4dbc83ee8c45e1f436bc66cab30be28ec738459da1fde3f877eb82f6e1766b', 18);
INSERT INTO public.audit_seal VALUES (19, 'db86ebeff26e34a5b075778fc79812c3f0546b8750ee6580b38e35f6b66dc03c', 19);
INSERT INTO public.audit_seal VALUES (20, 'bfc1b747bac6ef1f2485fa4cfdc20035937684ae5e67a71652ec8bb630ed8a52', 20);
INSERT INTO public.audit_seal VALUES (21, '3f76a01262f4e0909c86d0ac13da6496227ce4826a0ec34a0993d8d9884ec302', 21);
INSERT INTO public.audit_seal VALUES (22, '4fad1d8a7fece10095b7bb6bc0512c9f2de0a34bae96ed1abe075c94cac4e531', 22);
INSERT INTO public.audit_seal VALUES (23, '477c33f382cfb07725cf46f01a24c18c03723c7183ac6b9760c42063974758ad', 23);
INSERT INTO public.audit_seal VALUES (24, '2f724873605d41c6ebb6f0772cf56b5628d9f7f05f9247eaa01b93222162cc41', 24);
INSERT INTO public.audit_seal VALUES (25, 'ee9e4c113f72f20dd0d7b9f9ec822db6eadbe53a66b256e2696e6024f43d5179', 25);
INSERT INTO public.audit_seal VALUES (26, 'ec95da2a922706ddfbde5639dc7361dd581ffdecb0abe161a2e83f9002e6bec5', 26);
INSERT INTO public.audit_seal VALUES (27, '882f4e7ef8cb7b1d4bc814d624712493457398e44b17cce3c9ec08bb96f33cbb', 27);
INSERT INTO public.audit_seal VALUES (28, '19a1d3c148235f57658889b8aa2a21b82c09c62aef6658ee6b3b0824c717d140', 28);
INSERT INTO public.audit_seal VALUES (29, '1470486e13e10e1910ab9f09cc42385cfec96972b4ea958b079f82e60106570c', 29);
INSERT INTO public.audit_seal VALUES (30, 'f8911f10aa5f42ec15f02404f57fc7ae93cb56043947380b613366914b3cf921', 30);
INSERT INTO public.audit_seal VALUES (31, '58cc58655c8ec51ee8438ecfffc8d462a5426bb74e96ba57ac3943a01501dce9', 31);
INSERT INTO public.audit_seal VALUES (32, '421f43d14a9710acdb2bec4d8ead1812e325c801cf845f00e5db4df028621aec', 32);
INSERT INTO public.audit_seal VALUES (33, 'b2218557a5207cbcf28fa846f9eafa7417d3f405fe0ccbe1bf21c6357df67b3c', 33);
INSERT INTO public.audit_seal VALUES (34, '2ff0e8fcc833cdab5b0e84002d5a52f6faa92cf3186bc0c714c5878ae33e12cd', 34);
INSERT INTO public.audit_seal VALUES (35, '8ae09e20ea4f842c143e2419092cc82a1a5580b894a1fd3509afd4a5b79b7727', 35);
INSERT INTO public.audit_seal VALUES (36, '50678fc24d38dc6ab89f5bcea47bc3e0e779842c87fa09a7b772aae39e8e6420', 36);
INSERT INTO public.audit_seal VALUES (37, '0c3cce48db74269ab6cef8bdd476762f57bc757103a05f6069ad0129e23ab429', 37);
INSERT INTO public.audit_seal VALUES (38, '40c882f00ff656f8e6d5079ee53e488cda0835c0ec2654503969f1eb35da17b8', 38);
INSERT INTO public.audit_seal VALUES (39, 'fb866a82261b6a428eb9f3e6fd6e9bf2323274f324da47031b318e5589446748', 39);
INSERT INTO public.audit_seal VALUES (40, 'abd4b110597d26500d2af0548ed23db75f0ac02a21ece5bb1969b4d7e774f6a0', 40);
INSERT INTO public.audit_seal VALUES (41, '2caab93276f4b4332524c996e75917fad5a2b017e2b01c62686aa58aead4e7f3', 41);
INSERT INTO public.audit_seal VALUES (42, 'ecc457235f35647cbcb9a5d104dfe2189658b4198f64e6915fe48c082bb43fc6', 42);
INSERT INTO public.audit_seal VALUES (43, '2eab9998c9b400d30d5917cd970860f123ba5b4cd7092d90098e1fc5b7c9c845', 43);
INSERT INTO public.audit_seal VALUES (44, '17d43791734f032b62dbf7f036063f7156f440f93515b221d7bff8a54b4994b5', 44);
INSERT INTO public.audit_seal VALUES (45, '7f2936c0be756aabc3d418bd00dd706462db69605104d72eb3ee6e4863242317', 45);
INSERT INTO public.audit_seal VALUES (46, 'a677251c3b1dd982f1daadd83af40b5c3cfb086a5495b3552eb35fad35a5f55c', 46);
INSERT INTO public.audit_seal VALUES (47, '23607b18370196d11082d988f953f6e2bb78a9d73d04d441ac20f2fd3d60e5c0', 47);
INSERT INTO public.audit_seal VALUES (48, '8107f993e85449bcf0b095245bcfc98f9c6eb0ab559ea1f00d6195d3fea5ab5a', 48);
INSERT INTO public.audit_seal VALUES (49, 'a411317d61039044a62829ad3a6e8519bd15d44fb55921daab62f1d21a067492', 49);
INSERT INTO public.audit_seal VALUES (50, '4b96327d8c7c299ca79fc9422d263d1c7f92bf8c399485c6b371124dde7b01ef', 50);
INSERT INTO public.audit_seal VALUES (51, 'e402cd0d4dfd89943c7046fa5379e4e57a1b06a775e179abe3bf78cb24833d33', 51);
INSERT INTO public.audit_seal VALUES (52, '704f850ed0812d4592deb95136325d8add0dc84667440e62b4d333679dfe15cf', 52);
INSERT INTO public.audit_seal VALUES (53, '7bc00af11b69e35d9289fc6d60bd8010197159dac5c98629c52a363eaff220e2', 53);
INSERT INTO public.audit_seal VALUES (54, 'dc258f3d3ffceaa5cb878dca0a6efdf7dd010b192bcbe41d77e36ad8d0ffa1d1', 54);
INSERT INTO public.audit_seal VALUES (55, '20e79dccefd2d5b9bab6a1a17eca56aa9351fb4ed706dda6e8ff2d9100c7c653', 55);
INSERT INTO public.audit_seal VALUES (56, '28d49ef90dd0b0977ee4d4ed0816921144bbdf94b527d9755a32a98617e5504b', 56);
INSERT INTO public.audit_seal VALUES (57, 'b853d84043d67469e0052febe89c2f22a06a7aa378564c23cfd9a2d97bc80e56', 57);
INSERT INTO public.audit_seal VALUES (58, '3b009071bc962d7abc312d08b370880887c950765ccbc6e7d6cf990694885607', 58);
INSERT INTO public.audit_seal VALUES (59, '0a5f66d9ecc5852d61b3640d74f5af4751b140daed332479c76cd658d016d21c', 59);
INSERT INTO public.audit_seal VALUES (60, 'ecdebd6a972cda2e4516ea6e683850c5c1d6381f203c4799c9d610b523bb8b67', 60);
INSERT INTO public.audit_seal VALUES (61, '27c979bc61714e6ec7cae13b9844b42da4c9155cf55175094e2d3b7be4132e64', 61);
INSERT INTO public.audit_seal VALUES (62, 'b411db2fdf339f738f0e9df67269f85ca5c1f561ef512a5cd42b6cf2f53debdd', 62);
INSERT INTO public.audit_seal VALUES (63, 'a003428ebaec46c492b19df7365a6e8dfd766bde61cce1eb328b8464e4ee91b8', 63);
INSERT INTO public.audit_seal VALUES (64, '2db0e90263fbde1b3bb87aa1eb7bbbe5c24c4885a43225398208803d6052662b', 64);
INSERT INTO public.audit_seal VALUES (65, '9340021602a3093ae5bd23c20b99ed2df58ba8f1ff3497f2c37055acc0210430', 65);
INSERT INTO public.audit_seal VALUES (66, '227a71af9b3eb7ec4b0ba2353353de49516356bc0b87dccb19f8ba8c49da56f0', 66);
INSERT INTO public.audit_seal VALUES (67, '5f9c17dfacf0b67b6acaf9e7637ae19b9d4a7a3732fbffa6c925de6c6a07713d', 67);
INSERT INTO public.audit_seal VALUES (68, 'a16f9a4806b334cf2e0ed6642b95ebbaee2bd494703f23b5cac4d1575712eb8e', 68);
INSERT INTO public.audit_seal VALUES (69, 'ecaa41748c3b87932defe04cd76eace7cde832f641c2cf880ee030ec3d5122c0', 69);
INSERT INTO public.audit_seal VALUES (70, '4cd4fef25285731a9e98ef79951495deab84647097a6cc0830f81ef2b3a0b9f9', 70);
INSERT INTO public.audit_seal VALUES (71, 'f1ac4cef0d45d97ce11b99e5fac475e77913539da8cb18f7bc9f1f66ef597dd6', 71);
INSERT INTO public.audit_seal VALUES (72, '050e3f0b2c0504c80afde8b5d3449ae73e23e8794be943af34e6a1720085e98c', 72);
INSERT INTO public.audit_seal VALUES (73, 'dc5f99aded5348e1c6764576bc24b88e9102edc0567218f65956e247c6b64853', 73);
INSERT INTO public.audit_seal VALUES (74, '427aa96e4fb0326f5a312f78ebf57a38c754a009fdd8e5994b4350fb6131fa38', 74);
INSERT INTO public.audit_seal VALUES (75, '11716da8d2898806e8414d04389865713ed6d38a850fb3bf76d30ab27afaf09d', 75);
INSERT INTO public.audit_seal VALUES (76, 'f1fc3787875ab274c4e639b49f2c69429b144021c28a265fc3b1a6b537e23f75', 76);
INSERT INTO public.audit_seal VALUES (77, 'ac53c72efc853f902cab4ea13731714f47edc11f6e5870ad28c49fc740a1bc53', 77);
INSERT INTO public.audit_seal VALUES (78, '38d0b9db36918e221cba976ca2526132fcffc51f9e7ab72b69f2049abdfac3ef', 78);
INSERT INTO public.audit_seal VALUES (79, '816ef7253957dbc314f9cc2ecb4566aa7ff0a4fab217af6b1c68c7daec6664a1', 79);
INSERT INTO public.audit_seal VALUES (80, '03bc59a28ac5ac76ce0416d1c580441b144fdf0c8bd84fea13c32a1da14855e0', 80);
INSERT INTO public.audit_seal VALUES (81, 'ae83894576b31095cebbdd7bd2304d7aa8c133ce65e842dc71a499596c250353', 81);
INSERT INTO public.audit_seal VALUES (82, '94f1a366d2fb00904e404979ad21d0ab6f61b77110503ef48afc93cd8ac08124', 82);
INSERT INTO public.audit_seal VALUES (83, '7d7f74a31f31cac3b35c11190b6f359f7fe10e55668c477a2e503e9476d26c36', 83);
INSERT INTO public.audit_seal VALUES (84, 'f41b9dbf2f387e066980ddd0259550b2b11c62eee2313dfac5a23104a4875466', 84);
INSERT INTO public.audit_seal VALUES (85, '28d3a5bd8970fb5ff584dd453f0a84b850534ba16fc5f1e374fb5fa6436ed600', 85);
INSERT INTO public.audit_seal VALUES (86, '72c57f2aebb007ecf8bffd2c0d8ba8b31bd578dd58ba6098e6516a64a7257e94', 86);
INSERT INTO public.audit_seal VALUES (87, '7463a21cef078158e218d4a461579571856866cd6c8a5d8fdfaae6ecc0b98dd0', 87);
INSERT INTO public.audit_seal VALUES (88, '4b6df298863987d742a14e029bfadc43d6aae5ed2972f5b6113d25bda8c8e56a', 88);
INSERT INTO public.audit_seal VALUES (89, 'a79a29e82b2759e1667384c7f4c77a1e69a735d81e09ed96f2126f0f264d7276', 89);
INSERT INTO public.audit_seal VALUES (90, 'daebf35dd0c3ed61bbec76bca94bee17734a36a382642c0f17d5ff3795b16f49', 90);
INSERT INTO public.audit_seal VALUES (91, 'e9c33e3b57f55e561b71d163a89871ca40429f162b6fd35c2ef65c1f5e692a9c', 91);
INSERT INTO public.audit_seal VALUES (92, '067a519403e8f1c9c3393309da30c79d83e9e255c270ee462dd133ae7c51f825', 92);
INSERT INTO public.audit_seal VALUES (93, '54b63674b278219d336a31467ca6d1d8843985d6068f8df8039d4b7bcd7f92fe', 93);
INSERT INTO public.audit_seal VALUES (94, '6c4d5cf1174f25eb1999af10a52cc0b3c132d51bda87f42d93ef4f3e1d8979b1', 94);
INSERT INTO public.audit_seal VALUES (95, 'd235099d08f6e36833ccfdc6fe98a5ec4a5f22b1d592640d37dd520033ed551f', 95);
INSERT INTO public.audit_seal VALUES (96, '9041bd430696b237b7e51cea4caa8cc4d5775e362673a0948a4c2fd6eacb2a69', 96);
INSERT INTO public.audit_seal VALUES (97, 'fb23f1d36150490fdca0aa702f5247ac7111d55f3c891ae3a4ac0494fa285a9c', 97);
INSERT INTO public.audit_seal VALUES (98, '241af5831caf7e401ce91f7dc690193db6c0d06a5fc16a2fc51908ad09437203', 98);
INSERT INTO public.audit_seal VALUES (99, '65dff0282174d1b140b4abddba40d5be60d2a33cb099cec8a01abc4ecfff9f22', 99);
INSERT INTO public.audit_seal VALUES (100, '6240ee7f43772207cc4262738b64e9233c430fb59dbac93304b7915d25baff43', 100);
INSERT INTO public.audit_seal VALUES (101, 'bf89ae82c60e971175ec3bfd5a1625c16a6b0732d373119e9e51a64779cd0856', 101);
INSERT INTO public.audit_seal VALUES (102, 'a3924c3fa65e3ece9e2e7ede891a55ecb11d9851a3a50ddd889360d70da361c1', 102);
INSERT INTO public.audit_seal VALUES (103, '7dac52298daec89650cf946b2e2694d417ebdf835d31edb8debac22dd27ddb99', 103);
INSERT INTO public.audit_seal VALUES (104, '7256c885b7359c57861ec3a092efcb847a8c56990b94105a22cedf2e2b3dbbc5', 104);
INSERT INTO public.audit_seal VALUES (105, 'bc17099149808adb6abde97ba68bdaedca861f2db0bc204d3362296d03dd2f47', 105);
INSERT INTO public.audit_seal VALUES (106, '34c6d2f45fa4c7e34c4bdc488960cee16ea74718b31c863f404bbb29a161e61c', 106);
INSERT INTO public.audit_seal VALUES (107, 'fd35526dd7b00a38ed00236d6d38c69fd9266fcfcccc6f2c206d406b04c66582', 107);
INSERT INTO public.audit_seal VALUES (108, '5058786663cec34144e63636b00b5422a773f9ebda95c66407b3b764c194e345', 108);
INSERT INTO public.audit_seal VALUES (109, 'e9f8519f32a02afaf5d37b5f94f68a61ee42588a339ce02d82fb566a186b154f', 109);
INSERT INTO public.audit_seal VALUES (110, '5b61fff589c40341f53765506a548fa23be8b5c4d7b594f935bea44e739650f4', 110);
INSERT INTO public.audit_seal VALUES (111, 'db3ba8026a837f0ad0e1da4e1bea8917d29c491cfb2799a45521f5e23259c002', 111);
INSERT INTO public.audit_seal VALUES (112, '06659aff95275dfb28142ae1cb1e1b4af61f1ec69535ddb008d7d7ef86b7288a', 112);
INSERT INTO public.audit_seal VALUES (113, 'e68125e9f4840cfa0c0752935b0fd3c185fa32a4244d15421adc844df9851d31', 113);
INSERT INTO public.audit_seal VALUES (114, '10d8b7a518650e21608429758b6b7c65c3ae7e42d69050b3aafc7381b5a6b046', 114);
INSERT INTO public.audit_seal VALUES (115, 'dcd332e430738a0a23801e055897ff3ab7d58360826207e3b5b695d479f0835a', 115);
INSERT INTO public.audit_seal VALUES (116, 'e23757bcff54298e8006a3f8f81148bb2959abe89a77181d0e398edcfa855b6a', 116);
INSERT INTO public.audit_seal VALUES (117, '77f244a067142a2ca4485ffa353fa1d72cba1a517e5c44fdf38ffd7341493fbc', 117);
INSERT INTO public.audit_seal VALUES (118, 'fc6e1487c6486869c0928d9d556540e616af18a9ae2b013fea74332ca7a05167', 118);
INSERT INTO public.audit_seal VALUES (119, '71d0b84fc3401bfb486d858af29877cc9c7a5f8fd24662c6ecd828fd5ff6812c', 119);
INSERT INTO public.audit_seal VALUES (120, 'c1bf2e58a9a0bc85419536fad375e29c7b03659e62c471c2ab16ae8040270aa3', 120);
INSERT INTO public.audit_seal VALUES (121, 'cc8fbdf8ee57c6a63027dabc128dd843ea6510cc9cbd65a54561a41e9ae6618a', 121);
INSERT INTO public.audit_seal VALUES (122, '6629c50deeafc90653de6b948b8b66602d1b432dddf77deea36c0d7be0734446', 122);
INSERT INTO public.audit_seal VALUES (123, '3889bed183a282f06aca60257b17c42262f9ef677c82433374e776a2167d4a18', 123);
INSERT INTO public.audit_seal VALUES (124, 'd0622704d25d86d7b27542fb1eacbf6329fba727cc691f7e6391c7512ec876a1', 124);
INSERT INTO public.audit_seal VALUES (125, '926fb94dc4df7b2d89e1d9d464554b503ae0d64c4539e085a6fa4b3a9b5bc671', 125);
INSERT INTO public.audit_seal VALUES (126, '0c8692636339b8ef874f0679084543dcf213b4f2ca6ad5b97ca64ecbee8275a5', 126);
INSERT INTO public.audit_seal VALUES (127, '4c3e7444b26718143e1ef59bd090c9fff175e689f1ac48a032563f9c9283c0ca', 127);
INSERT INTO public.audit_seal VALUES (128, '1e9f39ff5b96ffb495b7439d252c54285b88401d605a7041d0fad48d5e3456bb', 128);
INSERT INTO public.audit_seal VALUES (129, 'ef1916ab9f3dad200c69c3e0af91dcced4490f6bd3806d39d3260b5d652439ef', 129);
INSERT INTO public.audit_seal VALUES (130, '3a97f697ac324075d5b0133276142683632cc669074c7ebaa07b73c8947d0112', 130);
INSERT INTO public.audit_seal VALUES (131, '224e289596a70e366180dbc3de7f0a1f6e5f9669e90577d43bb9bc0474054694', 131);
INSERT INTO public.audit_seal VALUES (132, 'ca7bcca046f19e4f6f8790dbd87fdceb81a231567e4ed7aa3551df54742bd0dc', 132);
INSERT INTO public.audit_seal VALUES (133, '70875d2af1df3ad25ab3e846b6031ab6535ac995704ed6b82f2a4c294c5da336', 133);
INSERT INTO public.audit_seal VALUES (134, 'a3438db3ff10a5273b30b3a966aefc5d31e80a65ab12fe53556cdccd096e76eb', 134);
INSERT INTO public.audit_seal VALUES (135, '81330b7bd565bd1de456abcf9981f5dda44d16e27a7d7390fc73ae44d168f5be', 135);
INSERT INTO public.audit_seal VALUES (136, 'ba2292a0b5b9d8729d1b662dcee2bf224aecf7db666872e9de95b2ca320126b9', 136);
INSERT INTO public.audit_seal VALUES (137, 'a84b3629469412de9b49b304b2fd7449aa18761aecb41eef9ed949c80c64c22f', 137);
INSERT INTO public.audit_seal VALUES (138, '5b2d36a219e8a9988f6a4a3ee7233fd882bb7e0a31008b07500db9f8a432b20e', 138);
INSERT INTO public.audit_seal VALUES (139, '65be599ea9d2df2c9192133f097b2ce8843c299d95c08730792b74099b9690d7', 139);
INSERT INTO public.audit_seal VALUES (140, 'd7f124024a81dfc79965dc3e43e4e7fbac7ff2badcf0c867b62f2402ad4ff6e2', 140);
INSERT INTO public.audit_seal VALUES (141, '7ff0a606150dbd3bc73ef799cb8026c767570cf9aafda329b374c5d7a23f5750', 141);
INSERT INTO public.audit_seal VALUES (142, '52b4d487eb43a3ca9ccbb48022e0fd484502f83a6408e7d5118641e81d85b3b4', 142);
INSERT INTO public.audit_seal VALUES (143, '770cbfa8d65c0a452c1af6859e49627dadcc30797b8a31306412cf2ac93fbdcd', 143);
INSERT INTO public.audit_seal VALUES (144, 'f26df4aa04fe803dbd4e58ed29ad0d622fb4e22795c638cae96ca14fa14aa2cb', 144);
INSERT INTO public.audit_seal VALUES (145, '267bf3de0bec4651c34531d2bd7dfa1fc3035300f917357a73804574eeaf5e43', 145);
INSERT INTO public.audit_seal VALUES (146, 'da4489fc01fe9dbf0203c90140e9ebd65820e1b471ff8f3fd30d5d7b0cd068a8', 146);
INSERT INTO public.audit_seal VALUES (147, '7a43a3afd747779c54aea16502e0c2bfdb8172e1bc3afca624d3d6b80723ae33', 147);
INSERT INTO public.audit_seal VALUES (148, '374532fedf4eb4eb89e44d235851ce71e2b85e91997dc6dfdc3335bbfcc39f96', 148);
INSERT INTO public.audit_seal VALUES (149, 'a6e2a5f8d2a13fc9a0e7a1fc9be9453ca9aee9062b742454206b1aaf52637cbe', 149);
INSERT INTO public.audit_seal VALUES (150, '303cdb86cc240a9ace13e8294a61421bbc342e3552776a913baa0fdff2df64a4', 150);
INSERT INTO public.audit_seal VALUES (151, 'd18c443e5e2db6dd87ae438e4d50351be43a4f908802752609b94d82eaed6e3d', 151);
INSERT INTO public.audit_seal VALUES (152, '3a3c4a4526a4c510c914f220ac7950e0b56bddf0d2a0b39b02e426701d1e1ce0', 152);
INSERT INTO public.audit_seal VALUES (153, 'cc78b69383fd10a33b18072ac5145ae769c9440cd9050cb301244aeca8df801a', 153);
INSERT INTO public.audit_seal VALUES (154, 'd075703204ac007521da14692f0e5de8f7797c73608fcc3151abee0dee727316', 154);
INSERT INTO public.audit_seal VALUES (155, '10ca5bce949ca5ca2064adcae51de96d1224f7ce6c5d36543d36ed0d6492541b', 155);
INSERT INTO public.audit_seal VALUES (156, '8e85e6fd20a8e50cf446579b06d898100a028eed8b9870706b1042359936a689', 156);
INSERT INTO public.audit_seal VALUES (157, 'd7a7a435f95486f4aadc9f9d4f87c770e438442c0d418d6b0b7e3fc877ad5c94', 157);
INSERT INTO public.audit_seal VALUES (158, '14a8cb97ea0f05f5f49c28cb2b4994c30147f9efbb395d48758dc56485566eb5', 158);
INSERT INTO public.audit_seal VALUES (159, 'bee6c9cf12d09e322dc17131e0ad3b5bb46db611d5e4baf47d2b0931e68f2692', 159);
INSERT INTO public.audit_seal VALUES (160, '5eee75a6f373b89a76d19a8fee0010ab1b9d59bae30fbf4e0add464536d97fc1', 160);
INSERT INTO public.audit_seal VALUES (161, '9e6947bac01e3e6c0967e9efd2db65bedee0e4e35f65af0812bf3407f0da38a1', 161);
INSERT INTO public.audit_seal VALUES (162, '21973820bebba22cda821aa85ca9032f8d866cd07a6a95709ec5b6a9bd416afc', 162);
INSERT INTO public.audit_seal VALUES (163, '0ecab1177c603d6cc3a5b66626ced7290cd14d175294d5a0353351b5e7714f5d', 163);
INSERT INTO public.audit_seal VALUES (164, '056ad2aa791f20614ba0aedac5597520ece90fa0931ce475defd00d56e31ddf1', 164);
INSERT INTO public.audit_seal VALUES (165, '5036a625e33be25886413d0afa958be96840d89d4b6b0ba0a424370abf6d512f', 165);
INSERT INTO public.audit_seal VALUES (166, 'bfb9fa8b690ed027d9e32e64496edf20b11728c85aa8e771d6afe64586a5d3b5', 166);
INSERT INTO public.audit_seal VALUES (167, 'd63f0f8627c34fb012ea4cef5a30dd38a0132e8e044b6d3137441a1425bfba08', 167);
INSERT INTO public.audit_seal VALUES (168, '8e3df721b7b0fee7597e40d020d39962ab34de8cbc53ed0e3f2ba3812b51f9a5', 168);
INSERT INTO public.audit_seal VALUES (169, '966936c3e9ab8a7ebd395445aa6c7ad6b62f3e067c094c5ee91a70a9bcaa7334', 169);
INSERT INTO public.audit_seal VALUES (170, '8eef056794847f73138bf4bf02fec0b1cf8e790a27b8b7e23acd179564241673', 170);
INSERT INTO public.audit_seal VALUES (171, 'c8f1ccac8a9194cf2f363e1dd52a0b294b3ffee90314655c44c85e7a7cf81271', 171);
INSERT INTO public.audit_seal VALUES (172, '1516438b8ed5796d613f97472e2e33ddbb3193dbc8d616895ff04fb68123dec2', 172);
INSERT INTO public.audit_seal VALUES (173, 'e52d31e7a2a9b5c2cd8e1535b5b0d49306e3ebf0fe4ea72258b886f7299a212e', 173);
INSERT INTO public.audit_seal VALUES (174, 'd9aaf7ca34a73d42cf7e500d7ced93e6f1dbc05f80dee921897f413d148ed00d', 174);
INSERT INTO public.audit_seal VALUES (175, '72cea982590ffccc81330302a6a08540411a896e6aad566daf0b56ec2a33ae60', 175);
INSERT INTO public.audit_seal VALUES (176, 'f99ee64a3cce70036e3b015e1a6e7a00f26dbfa08485751d33d81d2afe3f2917', 176);
INSERT INTO public.audit_seal VALUES (177, '25d870157a0f8396b0dea83b93840c7b0d96a9711b73c4bb78019e674c693280', 177);
INSERT INTO public.audit_seal VALUES (178, '947efb7922f359715ed3c4e2acae67e7b3c0b73dbd939ca9de66de6749a6885d', 178);
INSERT INTO public.audit_seal VALUES (179, 'cee4d0b5f35d72cc62b27ae09d5fe6da83561c04112a5ffb24dd7c9b6194f02b', 179);
INSERT INTO public.audit_seal VALUES (180, '55cb9fac1cabbbfb0956255e7c8407a48affbe0f911c717fed64c0190dbc32b3', 180);
INSERT INTO public.audit_seal VALUES (181, '6cda4325f9cd21a8062646c36d761e4deb85ce70813f753ed0f406acf192260e', 181);
INSERT INTO public.audit_seal VALUES (182, 'a5c53d661edbd8c3b8020ec76f2f8f3f9c7f70a6e8ac72fda9419b321008f286', 182);
INSERT INTO public.audit_seal VALUES (183, '63d19c68b135e05b6440bd7e0a2f2ce0fa0f6474bc259dc54a9849f5fe90509d', 183);
INSERT INTO public.audit_seal VALUES (184, '8cdd1de23332e237a46c6b788ef381f1eb80975551ba4d7700c21dc970796c91', 184);
INSERT INTO public.audit_seal VALUES (185, '11f69f41367bc0cdb8066b8870de96cdd34d68d74c900a431eb4b64d029dc21f', 185);
INSERT INTO public.audit_seal VALUES (186, '982e9397b565d3ad6b88194e5ba22c08a34a7250923a75613f7400ae4c44d84c', 186);
INSERT INTO public.audit_seal VALUES (187, '1a59cf50bac29c60689107512b14586fef55a1d0ed62a24d3a68a90cc0bf4dff', 187);
INSERT INTO public.audit_seal VALUES (188, '2c8f4f530cb6fc8b90cd968446ae409d2c18b4ea558be56ca1a0d5eed2db11a5', 188);
INSERT INTO public.audit_seal VALUES (189, '9c61fdb4b621689419b39eb4741b43ed8509940287e835298de7af1baab16102', 189);
INSERT INTO public.audit_seal VALUES (190, '17f6ccfc8937e8dec0ce187d1a2d88d096e6d41b6c5910e24ee5c22e10b42308', 190);
INSERT INTO public.audit_seal VALUES (191, '2230253755b5213476dab427c429e9a624f84f272b6a87b9aacefebea7e2bdac', 191);
INSERT INTO public.audit_seal VALUES (192, 'b795a07a0c343b95f82d156e7177c8745e7626ee7ecfa8f4b60fc54bb1325723', 192);
INSERT INTO public.audit_seal VALUES (193, 'e71c07ad41f8e393fdd5354c613a9921b6dbe2abe7b5619088d4212002acaffe', 193);
INSERT INTO public.audit_seal VALUES (194, '8a234f7498a96b53bc44e0b334933a7c90a6d02f672cb1169a572fe6b52da5a0', 194);
INSERT INTO public.audit_seal VALUES (195, '939c9af3d24c45b798490539fabe9beac78c64f0ff235300576389ff0be4b7fe', 195);
INSERT INTO public.audit_seal VALUES (196, '5f38f2f714be1d678d0e9582c2cb776eb0d2f30fa7f689eea7a856ad6640d35c', 196);
INSERT INTO public.audit_seal VALUES (197, 'd3d242edb0339047df1cf3055dbd1c5feb4a4a087f851adff4f167a8c7876ea8', 197);
INSERT INTO public.audit_seal VALUES (198, 'df9a0abe539ef5dafdf407167c6c1fce9bd64738b3fe693cb62ee15b0d27f0e4', 198);
INSERT INTO public.audit_seal VALUES (199, 'cf3ae35134f8bc0b9020b7cf69028d1ae8493b74aa87721f804fc7da556b0d91', 199);
INSERT INTO public.audit_seal VALUES (200, '6bbd8a147242f3d024f75e35a22734e4607acca41c0798e86413cb7b84e7eb6a', 200);
INSERT INTO public.audit_seal VALUES (201, '36916f76a967a429f0607b6545668db4cd9907c150b0cb619b167b121cb5bce0', 201);
INSERT INTO public.audit_seal VALUES (202, '153d228066d341b2672101dea0b46caaa24faa2e7af51e7f0ac35aecba800420', 202);
INSERT INTO public.audit_seal VALUES (203, '1e19bb7164d115b757a3d6f65ced31929e9b11627673996dc7a2cb0956398cc6', 203);
INSERT INTO public.audit_seal VALUES (204, 'a81f60ccd640ad18e17c8441116451b9651a399f4437cb5abb46114499fb3d2f', 204);
INSERT INTO public.audit_seal VALUES (205, '40ee432b4ea9515df47b769d6ed57af024d3772b78be58d12ee68fa5c576b333', 205);
INSERT INTO public.audit_seal VALUES (206, '47819d9c6cf551953e1e5a50e0808faad2f204d5607d2640daedc80e0f0365e3', 206);
INSERT INTO public.audit_seal VALUES (207, 'a8639ad52135e684cff2ce4bc5c7e1ab0e39091b38a96340890701ba3838aec1', 207);
INSERT INTO public.audit_seal VALUES (208, 'd4b1b07ae4b00a60bf122feb9fe6b6b0d5890275e995d7fac96496d2d26c16ce', 208);
INSERT INTO public.audit_seal VALUES (209, '5296d5ecdb57e46f38dbb94461152ea1f2e8ad076b4644c16a01c43025f6c6c1', 209);
INSERT INTO public.audit_seal VALUES (210, '9674d0d921c8f2742e77efc1b7af08dc4cc3a106509a3a82e451813706284069', 210);
INSERT INTO public.audit_seal VALUES (211, '941b102da4ad0b93388886eefcedfa6adde76848778a2060f1347ec123f970b9', 211);
INSERT INTO public.audit_seal VALUES (212, 'f94f1069c054b11392766ddf946d0062089a07c20f18163c36833f7f4778747d', 212);
INSERT INTO public.audit_seal VALUES (213, 'aa755389625bb06b595367fb423102e01a3ea95bf548d48da18df781a9b2453c', 213);
INSERT INTO public.audit_seal VALUES (214, '3d9f618e111848ce75f6e8cec490fe43cb79efe4d41e9c5ac1580e3e60d0f9cc', 214);
INSERT INTO public.audit_seal VALUES (215, '4dc9dd2a6698cc725d15f28168586f6fe4db5f86dfe2e6de36e8ba309f6f3267', 215);
INSERT INTO public.audit_seal VALUES (216, '258bfa75a1e419a372babfa81707506938b10561360e6064f870fa68ef09c134', 216);
INSERT INTO public.audit_seal VALUES (217, 'ec92d4858cc73ba98441c66cd22d943da7ca10681e7c3d2cdfb989ae0af7ffc9', 217);
INSERT INTO public.audit_seal VALUES (218, 'ab24dbd74dadb17ab1f653d639d7796662f0bfeaada119f48da66bd7dd8a2648', 218);
INSERT INTO public.audit_seal VALUES (219, '23cd63ab3dadfb09804c274fcc34a6ced54d235f425439b2841e4df33c048381', 219);
INSERT INTO public.audit_seal VALUES (220, '8a8898f96e2182ad63857ee01193a0c31a0cb4441a59ad762dd69b8c74098106', 220);
INSERT INTO public.audit_seal VALUES (221, '81725b5d729bd80ee2684c4cd159c6c780d9ba76fe0b9937794628c16ec28d75', 221);
INSERT INTO public.audit_seal VALUES (222, '986a431847ec8a5f86b61c7e0100104a9b83693af5cd4a16c080a2b4c2a38e50', 222);
INSERT INTO public.audit_seal VALUES (223, '077eafedaf40c39dec9360c9cfe2a573bd6c0915330122b6b1397116d80c885d', 223);
INSERT INTO public.audit_seal VALUES (224, 'df8d75e3c57988d14dcca212b0b40cf096c5fa763c58f40fcfccbb78ccfea42c', 224);
INSERT INTO public.audit_seal VALUES (225, '727d354c0ffcadde372be044c11d1e79f493f1f91ac4ae0b8b179d5d830eea4e', 225);
INSERT INTO public.audit_seal VALUES (226, 'c86d3ccac512c7afe8bd8504a7f9616b6c438c3f3b8e6479b87721f60b09ca40', 226);
INSERT INTO public.audit_seal VALUES (227, 'e01dbcb4d568f097684bd1eaea4fa792e4442d5157e6a595206a0d62fa2089d1', 227);
INSERT INTO public.audit_seal VALUES (228, '1f2dd76578549e04e01946df9dc629619ce5f1192f782f670e836db6064e0375', 228);
INSERT INTO public.audit_seal VALUES (229, '50a100f4a5f5e6e0ed2e29100fcf6848807ed5038219e44068f1875a65e19497', 229);
INSERT INTO public.audit_seal VALUES (230, '269602c47b570ffeeeac15261d92bf70419e76fcd42b7252c4e141f3e014a2ec', 230);
INSERT INTO public.audit_seal VALUES (231, '232213ded9a5b89a7d73fe6193518ec018b364a45bbc16dc73a41137e4074a3a', 231);
INSERT INTO public.audit_seal VALUES (232, 'db4e7852256ef9f951a835ea4e513c9e5785535f663c92376aeb9e6b079cc84d', 232);
INSERT INTO public.audit_seal VALUES (233, 'aa8ff2c34d1f8b0b4f2e5e444048afe9ad8b4f6862322512df76698f447ac427', 233);
INSERT INTO public.audit_seal VALUES (234, 'bc90cfb54ba933608b341422a7d9f3e76b25f4db030ba2e0a9119e0a5abe2bc0', 234);
INSERT INTO public.audit_seal VALUES (235, '25a50a2f7fc270613f4153a5b2278acc03a1c95306f87d66252900690ace54c0', 235);
INSERT INTO public.audit_seal VALUES (236, '6321e65a4f39d9ed173f5d7bf30d1ae85a92ed0f8980b035f785cd82353c4542', 236);
INSERT INTO public.audit_seal VALUES (237, '73807b700d183cb93036d8d39a4d679fbaecd7afdfcb6786128f0127748ddf5d', 237);
INSERT INTO public.audit_seal VALUES (238, '3d13725083341b33288ed93c4f552fdb3edd4978bb3688e018a57fc6602305e1', 238);
INSERT INTO public.audit_seal VALUES (239, 'e5cb44842eac1fbd0d0ded1db3786f2031e7721604535b836b85b52c947195c6', 239);
INSERT INTO public.audit_seal VALUES (240, '786399884f267908b02808caf4b14d2dbd0769aca63b33550095c8a82efa3d7f', 240);
INSERT INTO public.audit_seal VALUES (241, '8391c85aa3995bce3ab183d006c60d36ef9384a51064b030ed373b442529ea7e', 241);
INSERT INTO public.audit_seal VALUES (242, '06db4948997a6e117c820126dff0cf40376f4b08debd2ba24f60b674032cc1dd', 242);
INSERT INTO public.audit_seal VALUES (243, '946c7d77c53af68536c38eae00fa5ffa1370ca1d28d814133b5b72d047ff0ee7', 243);
INSERT INTO public.audit_seal VALUES (244, '0d905a23a8dcba59d42af405abec092339b23a73902632af00a20034994e8173', 244);
INSERT INTO public.audit_seal VALUES (245, '6453a320ae44e81b6cfcf33a95a4dabe87861d1a51a7058844dd4318f4d5872a', 245);
INSERT INTO public.audit_seal VALUES (246, '11644e2a4a768e7b67a0c95a7a91d73cdd75f1d98faed8867648547ab6b50602', 246);
INSERT INTO public.audit_seal VALUES (247, '4c8c95f0944ddecfc7ff0e8899261884368ce1399e8d824f1f9492ebaff5a15a', 247);
INSERT INTO public.audit_seal VALUES (248, 'bdd7d58edcfc155a828e39a6285b539373a44dd0c1a4174bcaac8e8663d8d2c9', 248);
INSERT INTO public.audit_seal VALUES (249, '18953348143b89947001acb3847be79228b625b4dc172940563c6ec6968a5dd7', 249);
INSERT INTO public.audit_seal VALUES (250, 'd6c06694eafc6410e5696cdc1cadc1d9ec55291d73b04fdbc11dbe36d6c84e63', 250);
INSERT INTO public.audit_seal VALUES (251, '458e149053f8b29d01d7f9cd436368d2650847930fec97fe70504e5ffe3622ee', 251);
INSERT INTO public.audit_seal VALUES (252, 'bca4ee63e2ecb1b44f3b31c8a1c965a8738239e8c075703d074d9f31d5c1c092', 252);
INSERT INTO public.audit_seal VALUES (253, '2a9c7a438bdd30a49e8271c1923a4af196330ff4edad63c00b7b9e0edfd06398', 253);
INSERT INTO public.audit_seal VALUES (254, '2319967b623e09a26c8a4820460d1bf5800bf99a747d697d3cc648fff176ddab', 254);
INSERT INTO public.audit_seal VALUES (255, '752c8da0bafa6980fa13d3f06df5bc9e98c77bfa26f64cc527870c5605372764', 255);
INSERT INTO public.audit_seal VALUES (256, '23a6a773bc1b9de5aa9f430f6c488ea16a9c463f64c71ba87a7c75094e224e8a', 256);
INSERT INTO public.audit_seal VALUES (257, 'a11cfc08908731c94040f84155ffc55ae53a1092ce8f8b1b4211a8d848ec13b9', 257);
INSERT INTO public.audit_seal VALUES (258, 'cc2ea4bb277cea0d78f575eab567f9b427fdb6b95c96079fe2e1a7eeed9d11f9', 258);
INSERT INTO public.audit_seal VALUES (259, '11263912b6822a2f50cc309f9c62e65f031a028da9ada60be00fed58c4a5ffbf', 259);
INSERT INTO public.audit_seal VALUES (260, '92a3c2288babd797ce6a9d4bebffe38b93842166493a51613bbf7ae80b660ed1', 260);
INSERT INTO public.audit_seal VALUES (261, '7c096223369c78eabba459be473eb640afb1b7ebc3998e23db4264b69d0e3da5', 261);
INSERT INTO public.audit_seal VALUES (262, 'c2bace67e7a6e5c85edc75f72643787ad81bff3f43bd2c35aac87d6a39850cdd', 262);
INSERT INTO public.audit_seal VALUES (263, '4b1b7a23acde52e966c7d63a199254286b9c41fea200967e04a0013672ca2ac0', 263);
INSERT INTO public.audit_seal VALUES (264, '15410c38eae42b46f93d17f4dbf6184626976564aa045869ab2d766eef0d3b47', 264);
INSERT INTO public.audit_seal VALUES (265, '6faa906739524f57bbb321c82a082e26191093ffec0b6d3f99ba35a86d7f4e69', 265);
INSERT INTO public.audit_seal VALUES (266, '58d3346509494aa6bffa40138521c4a757e48cd7f66e4e7cff246ec89766df7d', 266);
INSERT INTO public.audit_seal VALUES (267, '8c8973a9540ed837cf02bff3fdb2a84e42c52865ee5bb0f2fcca320f074edbb7', 267);
INSERT INTO public.audit_seal VALUES (268, 'a6eafed8ae7d50c88f2d721f5415b7ef59a1f923147747843d57d88b23e649c5', 268);
INSERT INTO public.audit_seal VALUES (269, 'e129dda6ef49435e5c28c3341e3badbe476c6d860a1f81642ae12210d51786ba', 269);
INSERT INTO public.audit_seal VALUES (270, '583005020a69a537d3312a297c20d46c155f3e583e83e9fd8e521ef675d39e78', 270);
INSERT INTO public.audit_seal VALUES (271, 'b2d72e96c342714082bafcf46d21a51bc2f5c3af271439eaa75ab26f76ff379f', 271);
INSERT INTO public.audit_seal VALUES (272, 'bd3afef8a86319b9051be09a00cfe46fff1a5807c0257212fbfb64c35c8bf4b0', 272);
INSERT INTO public.audit_seal VALUES (273, 'e51eed8d6015a01d700004dee056ea2343f78a6ad6b2443f2f10fe4196196ac4', 273);
INSERT INTO public.audit_seal VALUES (274, 'b98d05f16bf4d2ff5d142e595ee10812bba17ba800e60a3a501a25131ee9209b', 274);
INSERT INTO public.audit_seal VALUES (275, '383168c6890e1460cef116e0152bfac0a2dc30cdc5a44d8cba2fac8258420f22', 275);
INSERT INTO public.audit_seal VALUES (276, 'aadf9d2b1e6defa2e4ecc43ab4f97b8440cd88fd637d3b9531c2799b661b8bf0', 276);
INSERT INTO public.audit_seal VALUES (277, 'cee9ad47969b19d78f7a4cf626d91fbc8284160327b0e5f61c76fde62e84ab6e', 277);
INSERT INTO public.audit_seal VALUES (278, '512fcd8dbc135141c712a168af969df5eb64e59bb7520ecfa42efa4e9bb3763f', 278);
INSERT INTO public.audit_seal VALUES (279, '61c5e4f4596410750fa4c2635e41f02515cec6b188cc179252e2cdf4715a6cfb', 279);
INSERT INTO public.audit_seal VALUES (280, '2c127e0915a21ea2b32e58d532cf8c4bb3c80db6784dd82d9ac17af63f14a26b', 280);
INSERT INTO public.audit_seal VALUES (281, 'd6209e0421e71b4bdd7d76f33fa65f7766a97bf7454330deaed7734189434421', 281);
INSERT INTO public.audit_seal VALUES (282, '68b6a9ac9bac16e7ad021443c1e2b8a9f435b7d26be879dc0594cb81d32455e7', 282);
INSERT INTO public.audit_seal VALUES (283, 'ef1b631b51fc0528f5f1659d3fe4b8d62b074902c7f56f8b3ed27ad50ac953ad', 283);
INSERT INTO public.audit_seal VALUES (284, 'e157b985080eab40414b8aabc9be69adaddd5b612607d6103dcce148359d6425', 284);
INSERT INTO public.audit_seal VALUES (285, '109dd4e8fc327730fe553c123efdf68172cc5bac3196fd196fdfaf24cc459882', 285);
INSERT INTO public.audit_seal VALUES (286, 'f55867d5c0bd1825a05c64320c77d1d655009a93c63777c9302173109d891e3d', 286);
INSERT INTO public.audit_seal VALUES (287, '22e0ec29183c5a3ad34c87ca474e0f4188ef3543ed4b91cd3d558d0a1424008d', 287);
INSERT INTO public.audit_seal VALUES (288, '62ed85bd99316d187590d8bc528cbdce9f462f89f8c6b2531ba060d001dbad67', 288);
INSERT INTO public.audit_seal VALUES (289, '40251e655544f8a75c04463d9383253a25c788a050cac81b9d66eef3fd16e033', 289);
INSERT INTO public.audit_seal VALUES (290, 'a561750709ee75bfffd3ace2009b95779f79c7cea5bce5406b89f471814704b7', 290);
INSERT INTO public.audit_seal VALUES (291, 'e4ce6378d5ac3becd2857c81b4cd5e7fedd9d25eccd2ff6ef5d9ac354d53fcd4', 291);
INSERT INTO public.audit_seal VALUES (292, '29516db66eb8e477580aa6e2c4c0a1af41e81e748a784b2ab6d438934afca484', 292);
INSERT INTO public.audit_seal VALUES (293, '2b38edf03084e001a25d64db4ea09664fd63d6d540bff5d269660d2c2b92bb56', 293);
INSERT INTO public.audit_seal VALUES (294, 'ba1472db6d4b37d4ecf44b40cc08f922dc0b615a62634fbd33dfed42e70155cf', 294);
INSERT INTO public.audit_seal VALUES (295, '8ad5de55c4241f050c50d92a36994a76633fc510ea481bf1dd65df8287d4dc2f', 295);
INSERT INTO public.audit_seal VALUES (296, '32fc0fbba63e4bbff7c033f3625e5205b5e31818f210411f0febbce7215fb790', 296);
INSERT INTO public.audit_seal VALUES (297, '58e28c2a2ca62393e71c7dc94073c72650523aa80318ce9c34402dfeb3e7182d', 297);
INSERT INTO public.audit_seal VALUES (298, '3fb12dde1265f0699db17f8a6445edd1e306a836ca4d23b24516e505b8b28fc3', 298);
INSERT INTO public.audit_seal VALUES (299, 'e057785d613118ae0f831ea9fc654a4c955bab8b69f05a918f89bb688f92062c', 299);
INSERT INTO public.audit_seal VALUES (300, '20ed43335a7c1309ad7e50e7b7a30f42666bac1d688e3d445c9456684be91858', 300);
INSERT INTO public.audit_seal VALUES (301, '6e421615182a0786cba64e732c497e9d5fdd2662e145b4caeec5177a9c95a13b', 301);
INSERT INTO public.audit_seal VALUES (302, '58bf02efbec643f2b9218be1b33da0ba8c6bbb3f60aba3453aaff8e5c657cced', 302);
INSERT INTO public.audit_seal VALUES (303, 'b34ac5934672dd6e0dde25bbb68587758759926b46c11ce49df99bf8b8128c51', 303);
INSERT INTO public.audit_seal VALUES (304, '4b53ac9ee22071a51a685844f5ad5c84eb8211c27b668f0d3c3d712d774cc0fd', 304);
INSERT INTO public.audit_seal VALUES (305, '336aacf400cd2b484afec50bf1ced108589c303df20cc678ebeca9fafa5d9231', 305);
INSERT INTO public.audit_seal VALUES (306, 'e86f435e098759ccaf7c22eee5285608754e46ef794e8c08b3de379f5b4dc5e0', 306);
INSERT INTO public.audit_seal VALUES (307, 'b33c926465d611dbd0714a48e51d69f5053093459f704087732941ef215091d1', 307);
INSERT INTO public.audit_seal VALUES (308, '3951d65db72b05aa6629c7dfd6d68a8b981a790bca73b844fc5daf33a8acd9e7', 308);
INSERT INTO public.audit_seal VALUES (309, '2f264a722f6ebdc5278c213512faf161c222bc796cb6df7bb23ddb570c20c9e9', 309);
INSERT INTO public.audit_seal VALUES (310, '4f9316c96da5f35dea656e6bf308827ce32d1e1d7e27d048cbfe8ac71c20e7fb', 310);
INSERT INTO public.audit_seal VALUES (311, '9cb00e77c26a622448963b78bf32187cd6d6403531be9d041c0bb09080c832cb', 311);
INSERT INTO public.audit_seal VALUES (312, 'ca2b715c3b59decfd748834343e2a1982dd66eee057138f2eb9f95c145f710ee', 312);
INSERT INTO public.audit_seal VALUES (313, 'a2dab3cb2a48b84206f0016bd22f0fb396993183867f3c05e54d2904c12283f6', 313);
INSERT INTO public.audit_seal VALUES (314, 'f2c2e77ad0ce4af14804282f2b628a123f764a8a26558fe6719455f8023e41a8', 314);
INSERT INTO public.audit_seal VALUES (315, '982ccadd4b70f48fe37f006f05be0a740f8229a89c6886af03de385c92de22d3', 315);
INSERT INTO public.audit_seal VALUES (316, '31de1978855821e23eafaf5827a4ed6fde5de654f6229904ad6a344d13a374cf', 316);
INSERT INTO public.audit_seal VALUES (317, '6edc89d56e562bc5349212c6a2cc6d445950f13306426b56851d6b9413e55c17', 317);
INSERT INTO public.audit_seal VALUES (318, 'e315453580ee081ff28887c417fef7aeb501bbdb2c0129ab123149c478a3a1ed', 318);
INSERT INTO public.audit_seal VALUES (319, '3c610b5bd127e11bf05d642497a1ae2ab56dd45967ac9a1be7d0d88dcf1d683d', 319);
INSERT INTO public.audit_seal VALUES (320, '0a9ead08e41ffcd331a1658aba35f7fd7207b59f93a2ec63a46b8c38a3706edc', 320);
INSERT INTO public.audit_seal VALUES (321, 'c1df29deeaa557d66d2d10ac8a12d69611098221db9233a213364fa6fd7d31b0', 321);
INSERT INTO public.audit_seal VALUES (322, '0abd14eedb22fedc33f7428a9ab89cb5d4af49339be0cdb096ea5c2f96216f7e', 322);
INSERT INTO public.audit_seal VALUES (323, 'c0b22623abaabe18b26c2bece2590ba88206f512b978a3b84ac9a3c6432ead55', 323);
INSERT INTO public.audit_seal VALUES (324, 'fa55e338edd0fd3a3980bcb028aa6f8a328471fa6516656eb64c4db58d3777e3', 324);
INSERT INTO public.audit_seal VALUES (325, '968a0c9dac210c1fce4cffccc473d3e54156a98c6982de90a6ef1c2dc0cd1b40', 325);
INSERT INTO public.audit_seal VALUES (326, '32c54a5c23a1d28f5770f7709350c2b867157ca8c59a5ca8b5abb37ad1e51429', 326);
INSERT INTO public.audit_seal VALUES (327, 'bbced7fce2cefd36c98a9d81ca18fe5e8daab7cddd798c313c0aefc0ecbe3b19', 327);
INSERT INTO public.audit_seal VALUES (328, 'd803d29d9b26f7c906cec6e1391d49dbdf2dd050516b7ee08d2a98833ee3dcf6', 328);
INSERT INTO public.audit_seal VALUES (329, '610a120e0d9cd587694587ca8653ac420b2abf5485d882424451bbaab95efe1f', 329);
INSERT INTO public.audit_seal VALUES (330, 'ecc92834d85833efae84e2a915c49cd8d9ac1b04d548ddf3d346bebf725e7a25', 330);
INSERT INTO public.audit_seal VALUES (331, '1a11b5a159c7dac979c72057d2e686580d9f0de063f0163aa1b7aa850eb67510', 331);
INSERT INTO public.audit_seal VALUES (332, 'c709e5c6ec261c385629f252def174b4d61d9805f55b2dfd3b5776a13dfdeb51', 332);
INSERT INTO public.audit_seal VALUES (333, '02b27c845634a9cc3ab4b8e8112d7da029bcd02e819ca74b3b9406455359c60d', 333);
INSERT INTO public.audit_seal VALUES (334, '71c8f2df9a994f94a1623b2f0d1bb385ddfdaa721cfd016e62009ed71c65d44e', 334);
INSERT INTO public.audit_seal VALUES (335, '4079b9960dd4cb6a802430be8feeb0d169486b6f3ccfbcc2c1e04a53a566b157', 335);
INSERT INTO public.audit_seal VALUES (336, '39187e5cf40510bd6ac76a55b9b2fa8d51c5cfdc81ea6b90e7600b4c099aa7bf', 336);
INSERT INTO public.audit_seal VALUES (337, '9d858364d1972839758b03f6f5b3659f25e1b36afa42c27393416c916ebec628', 337);
INSERT INTO public.audit_seal VALUES (338, 'b922ecb1acbbe247b1054d9ebbc2041e028f67f016319ac79be3d3a41e660fe5', 338);
INSERT INTO public.audit_seal VALUES (339, 'af3b1898a829a416bed47500da8b7226de6612fb457ca3d85cf68ed06b7fb54a', 339);
INSERT INTO public.audit_seal VALUES (340, '58c4be69d1abb27ee2a3b96c622afb031447a6e5db62fbb01cf0dc85dcd69faa', 340);
INSERT INTO public.audit_seal VALUES (341, '0989ac691e4930b57433307c87fde5d896322a69f8afcbd07bca87bc0e26cc9f', 341);
INSERT INTO public.audit_seal VALUES (342, '1195c6c60002a2204dc25face31a30e356f237be72fd2e0155773504816a319d', 342);
INSERT INTO public.audit_seal VALUES (343, '42a634f0249d43d847cfaf039d866519c52d08951b44313d08f05e71f01f88cc', 343);
INSERT INTO public.audit_seal VALUES (344, 'c05cd4a6e5018a96651d81297f33e12fcfce4b951c8daf7d87bfcbe039f48ebf', 344);
INSERT INTO public.audit_seal VALUES (345, '273c705895e474e40f0777941b217e8481d7a10ee24b9b4ef75666297801635a', 345);
INSERT INTO public.audit_seal VALUES (346, 'ac126927e929d77fa27183e4f607fbd80d5bdd51f8b862b279471904bb90de50', 346);
INSERT INTO public.audit_seal VALUES (347, '8e31bc81b148399545c14a24472c7294d8e24ead2830584bea51038b2cb0046f', 347);
INSERT INTO public.audit_seal VALUES (348, '20e52ddbc441d0a6d5c56bf5aabe4c10844c4d5d585b0aa7a44ed498e063aa3d', 348);
INSERT INTO public.audit_seal VALUES (349, '787efddc45478cffaa401e44545e6104a389908859ac7cf3951804d04e8b8996', 349);
INSERT INTO public.audit_seal VALUES (350, 'e5626a45fd90d1fc495a9f008332b274522041a776950aabda5175224ec0f3ec', 350);
INSERT INTO public.audit_seal VALUES (351, 'fbe9993909998b27325c91c109f5bf041bb55e8149570cd06c9461a18200a4b6', 351);
INSERT INTO public.audit_seal VALUES (352, '4e15eadbdd0895d50658c463035fc65c7180b0df6927d56b8c531c637ddfa159', 352);
INSERT INTO public.audit_seal VALUES (353, 'b6a353e7a2d332965bb083f4129e9488c19e228ab859fa0517f21d1e4b7e90e5', 353);
INSERT INTO public.audit_seal VALUES (354, 'da70df4eddf820c73230da2a09d7690a53ca0fcd2b2c360d95aaf9119dde5e3b', 354);
INSERT INTO public.audit_seal VALUES (355, '63734abc2339bb35506ec0498055e6af74550d5ca2830cb5a36e9b5dc704b95e', 355);
INSERT INTO public.audit_seal VALUES (356, 'f482c6b309e86265e184174ee47009ab0fc22cafde8ba286e693e34a2b2b2a43', 356);
INSERT INTO public.audit_seal VALUES (357, '038164c87c8fb034ee32dc1cc86bcb8dfbcdb8ecf96fc0ad6ad4f5e19427fc72', 357);
INSERT INTO public.audit_seal VALUES (358, '47d071c6932046c4efcb9db836901bdf625998955458c76972beadc45ae59094', 358);
INSERT INTO public.audit_seal VALUES (359, '6b1e36d5eed2e483aaa98bacfde7b31f958edb5306d8abfb2eb1ea0ef7ce7f18', 359);
INSERT INTO public.audit_seal VALUES (360, '805aac5b4781aa895648051d790652ee988bec040445f6d0519d213bd9ac43e8', 360);
INSERT INTO public.audit_seal VALUES (361, '2d7060bf4752b96726edc991af74a1f9b854ce45015c1f1d68191e2104d98c5b', 361);
INSERT INTO public.audit_seal VALUES (362, '565048deea4a7782c6bafec989bc5140ecefa1d62865f9c17c0213dbcbb9aa08', 362);
INSERT INTO public.audit_seal VALUES (363, 'f9d301f97863562ca096a071b9caa6ca5955c6635965890b2175e7a2bd7f844c', 363);
INSERT INTO public.audit_seal VALUES (364, '767a406c1d0ee4646d82492a6896ecd148ca8777d3f961bbbbfe3168a465abc1', 364);
INSERT INTO public.audit_seal VALUES (365, '65e73a22249094c1b1e36b60085163ba65a080d5f7b7847f45ba2ae962f4b9fd', 365);
INSERT INTO public.audit_seal VALUES (366, '97d44e74a56c313c90cab031e758438a23a35f09564cd6b5c6b1cec43a3eddcb', 366);
INSERT INTO public.audit_seal VALUES (367, 'ed76215310a4da6a8723c7d112d07f9c3d74fa24a01ae4e35a6744378092fcc7', 367);
INSERT INTO public.audit_seal VALUES (368, '9e44e43921e3a4c157fa31591e4ad8dba07b851cc4c138498601323484d9c11e', 368);
INSERT INTO public.audit_seal VALUES (369, 'ce7d47f384d20b6b99b4483fe4027e0b9f2d80aec3f29e4093028fd93f35686f', 369);
INSERT INTO public.audit_seal VALUES (370, '5bd199d4c70afe532e1e9c203ba0f9a6ce565bd123fcae74280c845d2ecc48ad', 370);
INSERT INTO public.audit_seal VALUES (371, '1cca079d668ddda7fd1dbb0abc5ec8208d9f0f767afd9c3d502d7bc595e1a3be', 371);
INSERT INTO public.audit_seal VALUES (372, '6b52ad16ae65d29740c6cec8e0bfc6abf40ef63cc68c627f5a3ea012852499f7', 372);
INSERT INTO public.audit_seal VALUES (373, 'a0ae32373c46a0eaf0c61b5a469ac2fbb195ead3bd4c0cba1adf0b81ca893568', 373);
INSERT INTO public.audit_seal VALUES (374, 'af3373390c6ed48947a3121c86cfda8cefd611cdfb583bf85d1e507da404e5e0', 374);
INSERT INTO public.audit_seal VALUES (375, '707031a21219318ea7a5046575a2f642d7d10789b5339ff7c2094136af7c2366', 375);
INSERT INTO public.audit_seal VALUES (376, '75e35de8648a97a495f9746891911c77b4d6096a34c96c2290bb76b3f4f86734', 376);
INSERT INTO public.audit_seal VALUES (377, 'e49cb14444a4a8310fe44bcf24de612015b4e0c17affce7a269e50e9902875a4', 377);
INSERT INTO public.audit_seal VALUES (378, 'c46001935c83fbaac52ce4338f84455be945bb6c2b6967334c5c3c01e145b5fe', 378);
INSERT INTO public.audit_seal VALUES (379, '0423a09e1181e5a67241bc236fe8bca096051e8d18043669adf4bcdade88012e', 379);
INSERT INTO public.audit_seal VALUES (380, '1f14fac8f9e3cebb18a0011904261bcee538e34c532980231db754f5d7134082', 380);
INSERT INTO public.audit_seal VALUES (381, '300f634698ec9f6a569a650e2072b823a92c8fdfb7ceca84e041e76162ee7747', 381);
INSERT INTO public.audit_seal VALUES (382, 'e349b8357bff2583e23edf43f6864e807e26441e20e6bb3137fdce6900e72ece', 382);
INSERT INTO public.audit_seal VALUES (383, '4a2feaf1ed721627be3370d969f72cf28a422f0293205fb311b5f2e9e510cc5c', 383);
INSERT INTO public.audit_seal VALUES (384, 'b25d6076368fc2fb0c86faf8171f0d9fd51b28ccdaa7d1320fc26b8c658826ef', 384);
INSERT INTO public.audit_seal VALUES (385, 'ee612b963af6b4b096b2afab058f1f9113849adad44effdcaac865a42907aea2', 385);
INSERT INTO public.audit_seal VALUES (386, '17a0ebc6e168e29f644dabf87e3b13b31d54ef5a87549a854938929a62a03265', 386);
INSERT INTO public.audit_seal VALUES (387, 'd7a5e7707c859e0f1e63e9af7ebcca701daab0426ef83cba582e009fb32eded3', 387);
INSERT INTO public.audit_seal VALUES (388, '0a19f83ceca4e3cf3f7554bfd26f208262f272f6efe465ffdb9716de369a1cef', 388);
INSERT INTO public.audit_seal VALUES (389, '6b41f9f097cd50e7a3af42dd4c96649b5908b5711e4cd220faa7001267678a55', 389);
INSERT INTO public.audit_seal VALUES (390, 'bc52fe5b4c5ac69f7a6d41b376e4ec67960e14a5ac5d8d08e283d7797f64f54d', 390);
INSERT INTO public.audit_seal VALUES (391, '0bd571509c5cceab5bae741af2b621004bb0fe30125fd2ce27230e53c1f8bb83', 391);
INSERT INTO public.audit_seal VALUES (392, '8f4e7f9c27dea8c16c891d972937a907b6427b2d33ab763b38f2f3dc8a9337c6', 392);
INSERT INTO public.audit_seal VALUES (393, 'a415fab3bfd1e19432e252fcfa6ccd24603aa754e773b530e7be3562135bc993', 393);
INSERT INTO public.audit_seal VALUES (394, '82ac180509a9a668ee697dac591584c91424994bd6349b66b0a0d52192920f1f', 394);
INSERT INTO public.audit_seal VALUES (395, '8708fa7b1d2ec1d6a7785e4f4c7d9e20ebac7c297a49a93f229e65b90fd94324', 395);
INSERT INTO public.audit_seal VALUES (396, '5cc2d41c678e802c4b684fe4ee5d4d8b29ff56f94c9f402d1e736c76a2da5ab4', 396);
INSERT INTO public.audit_seal VALUES (397, 'f0283355e45ed3aed33639913cefbab1147137cafc127e6960b10f708be9ead5', 397);
INSERT INTO public.audit_seal VALUES (398, '3f9d5492170bde8b2681321ab0402380b8e2f77676cedfdb9dcbf75614f1ff12', 398);
INSERT INTO public.audit_seal VALUES (399, 'd68625a1cf279b1bc65dcf79428c1a2a9140825ee0dffe0b60e905b341da5fc6', 399);
INSERT INTO public.audit_seal VALUES (400, '6335628fa19d0863eb24331eb07ef97e97c9412dbeeab8837da61a974408cbbd', 400);
INSERT INTO public.audit_seal VALUES (401, 'f48b9dde10912626c70a06ba334f97fafa266d720c65005380c3603198cc3b3a', 401);
INSERT INTO public.audit_seal VALUES (402, 'e7d7142c1f8c9348a8ffd51d61f27db594448e6d3013d9984fe1d2426bc70197', 402);
INSERT INTO public.audit_seal VALUES (403, '276e5c5cc734efeb10c68a0d4af2191d9d3a1c2d6533b556c7cae4c8f7e8abdc', 403);
INSERT INTO public.audit_seal VALUES (404, '3a6c0a8f537b947afc0bd4a906e92ec665ee7678a67bf38a185e155720464c24', 404);
INSERT INTO public.audit_seal VALUES (405, 'd4ab0cff1852d1168db4562b45ac0a3a89b2da0c240caa9e2215f759b9b9edd7', 405);
INSERT INTO public.audit_seal VALUES (406, '96833308a9f9b5020c8a0aaa07e39ce517f18476f6dd6c5196450f2e3e4c27c5', 406);
INSERT INTO public.audit_seal VALUES (407, 'f4db4f59e7e717c6b6f454a83cd622d828f644749ff21fd418b500908e99df31', 407);
INSERT INTO public.audit_seal VALUES (408, '6f065c1291af9a540c356a41ecbc6627c1f09e9dbf1bf760a1a77e9d39574c25', 408);
INSERT INTO public.audit_seal VALUES (409, '804f65783b579755bb520824013727d8837e867a0121f488fb7c94aacf063339', 409);
INSERT INTO public.audit_seal VALUES (410, 'e036dcfdfc3608b45208598aabe44c2e8b16ca8f6094516fc96ceef9ff8ea3fe', 410);
INSERT INTO public.audit_seal VALUES (411, '14758d31e0a0ce511a7f37dc703bfc01a872e3009285d7e6862848622d176545', 411);
INSERT INTO public.audit_seal VALUES (412, '3f3705833a8debc3d497cb61480e4a7f9aa8ea7ac22d2ec601b390e39161792a', 412);
INSERT INTO public.audit_seal VALUES (413, '30718bff076b94543ed4812265c5b6417fc5a9e19adff440f631deadcf3ecc83', 413);
INSERT INTO public.audit_seal VALUES (414, '13f8b66c5e2b86c09200a7952df0854b1e228bc8b5e063c17e95f122bcec2f1b', 414);
INSERT INTO public.audit_seal VALUES (415, '481a5d9a527197bfeb1a43e4a4b2decb926a2f9ace780f7affb70a08324158ff', 415);
INSERT INTO public.audit_seal VALUES (416, 'ad512c23b9bab9038c7c1e42c0d2f522e1a4d8dce35a4e2bbfeffc8eb149254d', 416);
INSERT INTO public.audit_seal VALUES (417, 'a4f782af686c52e62b9fe798952b27126d811417b1de4ea64c06ad40b34c25aa', 417);
INSERT INTO public.audit_seal VALUES (418, '2c78789a3ed350ff6f3b543cfa67afaa9f4cab185542964f8956612b6ce67258', 418);
INSERT INTO public.audit_seal VALUES (419, '3a56ac0a7aef21094017ea8d1d8ce2c4bc7459f14ba1338c2ce8f4e995dfde1f', 419);
INSERT INTO public.audit_seal VALUES (420, 'e71dcdc2918131b1c6a8493c8fe6d4e25a9874eabe7a6b3df2a4f8e1d833fe9c', 420);
INSERT INTO public.audit_seal VALUES (421, '434ae6ee5d1cfcaac0e994813b32dc186a9a74a81a14e8f1825024d82e7ff051', 421);
INSERT INTO public.audit_seal VALUES (422, '6ede5c97b36f2410c63d665bc0d1f9c383c5e2f37aa72ff1faabd4ab0178e796', 422);
INSERT INTO public.audit_seal VALUES (423, '5b01d5478ba02dfddf6e670b645a9af7143cf176fcfb89712a3534208be9611b', 423);
INSERT INTO public.audit_seal VALUES (424, '27bfb29815853cfc0fa192ed1b099bc9dfe30355d7a726c1f84c9ff41beb6c14', 424);
INSERT INTO public.audit_seal VALUES (425, 'd71691f32d4b8f56dba565710f158a3b0bede273478fef5c74f6a50d5ae5e404', 425);
INSERT INTO public.audit_seal VALUES (426, '2459077f0a347c8433cc87e69a2455d6842cee4a357859c1440756f220d34cda', 426);
INSERT INTO public.audit_seal VALUES (427, '159202c13dec481db02528581511af6154a005ec2cb1d6eb8121708c045c45f4', 427);
INSERT INTO public.audit_seal VALUES (428, '5827f6ede8c2be9093b75aa5b6cda84401cbcfddf10fba0d5d4d6548d78fbd1b', 428);
INSERT INTO public.audit_seal VALUES (429, '81b8bdf1674358025ce0b536e823bce0738325eaee0bba1b15c7c4952889191c', 429);
INSERT INTO public.audit_seal VALUES (430, 'a51c48e005fe4a7bd4fbb04dea85d4dbf4160244fb01b5d2c27e5e661bd00bfc', 430);
INSERT INTO public.audit_seal VALUES (431, '0058e659023964b7eeaa54e74b9bb490b97635820d4703f2879e2b196222d777', 431);
INSERT INTO public.audit_seal VALUES (432, '55fbdeb3fe9e3abb70c1d0d7f6039babda5fc9455f090e56dd20155c856f8104', 432);
INSERT INTO public.audit_seal VALUES (433, '95debd55ed46b8be9ae691bedd832ce71ec255ad98c0911b283866fa9cef1a7d', 433);
INSERT INTO public.audit_seal VALUES (434, '693e6258fa6cd31a3faba172bf59c09f7369eee61f3055e52115fc49a7f303b3', 434);
INSERT INTO public.audit_seal VALUES (435, '0f23117d3e4d9d08dda2107183688bd50f9e98467052c9eb8e47b57fe89f77f2', 435);
INSERT INTO public.audit_seal VALUES (436, 'efb6c5d2eebdb0231e066991d408a20ec3a5190999dbce121d5adb19ad0f0a6d', 436);
INSERT INTO public.audit_seal VALUES (437, '5850dd2c3bf35e0d0d812f8002cb2c8fdb7a6477b0cc17a10ee927f583d51e3c', 437);
INSERT INTO public.audit_seal VALUES (438, '4ca7b9d294dcd6401cc15b62b981ebc1c8be84ffcd656af38fb3bf2ddd78e5fa', 438);
INSERT INTO public.audit_seal VALUES (439, 'accb4321db1a35a27cfdac7b857e9a1eb28e9561f1313779dd1b7f5eeb64f72a', 439);
INSERT INTO public.audit_seal VALUES (440, '06fba2ee0c5f9b14793e503cd86cd562e89ef2d839b2a8dfc5ffbd880f56a2b8', 440);
INSERT INTO public.audit_seal VALUES (441, 'a66c4126b3dd0aef85ae73afe1d5b4751298fa428d8143c1fbf92bf9e04628c0', 441);
INSERT INTO public.audit_seal VALUES (442, 'a6fae51103df3cee280b6f020b2c4506be163243d8d55584a74e365a70ae4532', 442);
INSERT INTO public.audit_seal VALUES (443, 'a5f98127a27a8dcdc57e46fc0218f57713ee588d0231e0d42e43c7f0c51077de', 443);
INSERT INTO public.audit_seal VALUES (444, '9d02a438e9bffce3e6e34eb517894d50838c9d25f304bff0d3bb1f9ef53128ef', 444);
INSERT INTO public.audit_seal VALUES (445, '2d57492860039023623e38451748ff5f30bcb871da1c1cc444cbcbeb2c749038', 445);
INSERT INTO public.audit_seal VALUES (446, '80f0b07366fb8c122be3574530b9b05e6c52b7d95ccd0bb7d4aff907f768e9fe', 446);
INSERT INTO public.audit_seal VALUES (447, 'e2ff07c7f0de7c629691b9027563e999d2f1e4c59ac25c8adba3a74b5648de9c', 447);
INSERT INTO public.audit_seal VALUES (448, 'ef00b2a4abaf97ebd54b21899ee7717649812012094f77106545feb47cbaff5d', 448);
INSERT INTO public.audit_seal VALUES (449, 'b5342c1aac11eb845b599200b2a7f80da20cb1136656ec94803f339dc7f299b8', 449);
INSERT INTO public.audit_seal VALUES (450, 'c8b9c83f3018553e109735f78839939d3c61129e6dfea9af66aeec7ddfc6e190', 450);
INSERT INTO public.audit_seal VALUES (451, 'e89f2f5a11c6b32e4a24f02872aff2551c84e108d6daab749b9d268e4666649e', 451);
INSERT INTO public.audit_seal VALUES (452, '899045dc74f5b73afdc1593593bc9c302897bb274ddedc143c41fdef1df939a7', 452);
INSERT INTO public.audit_seal VALUES (453, '0f9bea4a540509eade16957289493065fd5757cf8da0a67ca3ce55d34df7fb2a', 453);
INSERT INTO public.audit_seal VALUES (454, '5f5116c4d585bc57bc4e29a0307f670735419753882216ad6b698e240c7fb99a', 454);
INSERT INTO public.audit_seal VALUES (455, 'b594a01ac6e980634c7250b05f3d3ac168f5ffe5cfef609a956cb3aa213f9d4c', 455);
INSERT INTO public.audit_seal VALUES (456, 'bad1954aeedcaec3c79ecf9bd311b61c5a9af655c1ab9b9e0df852a2a1097e8a', 456);
INSERT INTO public.audit_seal VALUES (457, '2de20124b5b3aae90d0728302c4028ffceeb5ab60f2e8a97a0890adc2408ea0b', 457);
INSERT INTO public.audit_seal VALUES (458, '3473bf70003f03f102f559fee2922535a9bc3e25bfdbe9ef7ab82e5a382ed98a', 458);
INSERT INTO public.audit_seal VALUES (459, 'e55fcae628162071c1b38640fd8e1c82cb0433cb3d11a77590f838d4657fa435', 459);
INSERT INTO public.audit_seal VALUES (460, '5e9824bb78423206691b839e7928074aea6bdb9a0645eca98a773bd0fe58f7e6', 460);
INSERT INTO public.audit_seal VALUES (461, 'e2eb3395be9917cb2e50d49cafcaadadc36668c6a32e5504fff3db568f80e7d9', 461);
INSERT INTO public.audit_seal VALUES (462, '5779fdc42f554e9f366326fa15636b486619e818cdd57cc25c299d6a3e100f03', 462);
INSERT INTO public.audit_seal VALUES (463, '138af1d0afe6d12a2fec73d49f990339d76d7e54d63bdb6a4e649889ad71f88d', 463);
INSERT INTO public.audit_seal VALUES (464, 'bae01c75092f73b2077f6c2a645c468ee020d330b5dc88dd88fd555cc97f0cc0', 464);
INSERT INTO public.audit_seal VALUES (465, '34e98fa345d0079d9a6ae9245ef2cf8db9356bc6876f23e1d8a1acf04f0d0fec', 465);
INSERT INTO public.audit_seal VALUES (466, '8f77a98d0624323f709a8d9ea7f17e7e0a552cd2469aa5fcd48dc0ebba20f50f', 466);
INSERT INTO public.audit_seal VALUES (467, '0eedf4b1e62c8429a12c6af8480616266496ae7124ec2c70d8349b8b947af630', 467);
INSERT INTO public.audit_seal VALUES (468, 'f28da9dfc0fdd266697327ce8b928dd00cb93a14229e5a108f7101ab777308c4', 468);
INSERT INTO public.audit_seal VALUES (469, '8342729d40ec752c3f7a6b6ea7038992b29becbbc7cd1a327afcfe8b333eea09', 469);
INSERT INTO public.audit_seal VALUES (470, '31a67d4e4966d6b0c1fc133ce7fa8f8fc681ca85a00ce95ff030fa1e38594891', 470);
INSERT INTO public.audit_seal VALUES (471, '3652c4cd1832db4d9b6c10e43840b29541465213031e9eef99e6d24c33ee83d4', 471);
INSERT INTO public.audit_seal VALUES (472, '3ea9bbabe761f21eecaa03d2209cccad6a6697209b3e38c6d9533f1619dbd55f', 472);
INSERT INTO public.audit_seal VALUES (473, '719e9e93f22691455bccbce0c1588ae3366b46b9f233764bc74eaabdb5a410e7', 473);
INSERT INTO public.audit_seal VALUES (474, '15e236e8a6279f9ff482d9d75ee12097462ea81b3796c8f13f1acf010c7793a0', 474);
INSERT INTO public.audit_seal VALUES (475, '08c7b17d1e1f328e67c22dd65da6dbf75e7d5de695b806b397cfaf55a1474ad6', 475);
INSERT INTO public.audit_seal VALUES (476, 'f66982792a84a8804e5a85b42f3d9d660536029e45c65a3cc93d0fbaca0078c1', 476);
INSERT INTO public.audit_seal VALUES (477, 'abc55bd3c75723f023ff24199aea1fc768609f21d89e568797988c5e0b06b2a7', 477);
INSERT INTO public.audit_seal VALUES (478, '10389860a1439dc3ce9ca28e7d80dc773b9e8b0d9977b65dd4f31b2872f44881', 478);
INSERT INTO public.audit_seal VALUES (479, '08af38da98f27780d2d64db02b783951346be5eab0a2d935a54b028163f1a365', 479);
INSERT INTO public.audit_seal VALUES (480, 'ed97be8c24f0304db1e852093ebbb86dfe60296363ac991ff8b9a068a2876b50', 480);
INSERT INTO public.audit_seal VALUES (481, '78ea727a43a9ddfddc3d276ef2fc90f6bcf659704a45d9117ed7a06378f8c33c', 481);
INSERT INTO public.audit_seal VALUES (482, '52d8839a46eb28d0f4d5db5bec4733aad43b62f1c8145fcc5141c64cdcac52ec', 482);
INSERT INTO public.audit_seal VALUES (483, '6260f1c706d6e84e480311608c3c9d35586b7c490e6095fe46073450a26c1acc', 483);
INSERT INTO public.audit_seal VALUES (484, 'e42358dc564a04ac9bceb8d7199001d1d440ae06b8c9fb759c779a4166518ffb', 484);
INSERT INTO public.audit_seal VALUES (485, 'bd25be0e3abf299621a42f344d5e598a7d8e5d4849fe47f45ec820b1f6817622', 485);
INSERT INTO public.audit_seal VALUES (486, '5c1b7095c239fcf2bd881059adf69755b08d02ee53242583eb946241fe81369a', 486);
INSERT INTO public.audit_seal VALUES (487, 'd76dfffce98a9406a81d98c695e9f8132c99b95ec452264b8c8756f173544563', 487);
INSERT INTO public.audit_seal VALUES (488, '853f75e45a5be72051add3b4a7e0a2e8a49cf11aca01a546488e72acd0f22afb', 488);
INSERT INTO public.audit_seal VALUES (489, '9e34c5076edfca0434fb679e4680bacfc93797ddc9d3f200ab4d373e478f06db', 489);
INSERT INTO public.audit_seal VALUES (490, 'ba0644c1a94733ab9c7acc3c0b22202af29877c5eefc75c774e66c25e7126865', 490);
INSERT INTO public.audit_seal VALUES (491, 'ff1a494b5a2bf9caf0035864ed6bfbaf9f365c95400af439930e4d000ea54ba5', 491);
INSERT INTO public.audit_seal VALUES (492, 'a134f7195e93f9b8e020823ee593dc0b943efbc0e3c14ae941c24a4bd4af5ddb', 492);
INSERT INTO public.audit_seal VALUES (493, 'e648321287cc5012da73dbb275cb064b40923ed47eb8a921906e16fc6b3d11a1', 493);
INSERT INTO public.audit_seal VALUES (494, '94bd780a63705c1475b8711d4b28174f6ba5e8e8ca21716233af0864da11803a', 494);
INSERT INTO public.audit_seal VALUES (495, '7d696e56cbaf1ad8acdaeedbe965cbf2706fa10bc99f09634324be2440aa492c', 495);
INSERT INTO public.audit_seal VALUES (496, '84f890dbdaf784eb6c9084be0ce73137152a56b918d24f75575cdb3dd4eea83e', 496);
INSERT INTO public.audit_seal VALUES (497, '47a4a336b2e6fd3903d8161d907ceda154a057b8c57e31d4b6e80bee93d95492', 497);
INSERT INTO public.audit_seal VALUES (498, '58aa01e7e7e5d1791a7d98ea5d3aed607fd803e411cd10ce63a0774129b92cab', 498);
INSERT INTO public.audit_seal VALUES (499, '3c362af9c954d388a8a5542b223b94cf0766cef91c00ebc5870e516296ddd3a6', 499);
INSERT INTO public.audit_seal VALUES (500, 'dc6eaa04d3244fe0c276a629c229b9a332ce6e8fd56198f354bc1d95ab408290', 500);
INSERT INTO public.audit_seal VALUES (501, 'cca31f89930125d543edd6335b76365c899e8ceb72f090b3b55a8944ee4876fe', 501);
INSERT INTO public.audit_seal VALUES (502, 'fa09d9bc9c50dd7d140ef9f9fd00c0dd4230b3d4ecb2f2e9f47c1dd6cd7020a6', 502);
INSERT INTO public.audit_seal VALUES (503, '615c445a5ffd118cebfe8fbf6ff45ff0118c452528e069851745da312b504eaa', 503);
INSERT INTO public.audit_seal VALUES (504, '215b793732913f6cf43aeab7c9589a7d2b085fa56f602ffd1dc08723b041cff6', 504);
INSERT INTO public.audit_seal VALUES (505, 'c1abf98de827e563dcf855c5beef8353765efa2800fbf083b9e08848a6bd893f', 505);
INSERT INTO public.audit_seal VALUES (506, '3ff036bd9a63a545a366500d80ad65a260f2669d2299d9b4aa930727b5878396', 506);
INSERT INTO public.audit_seal VALUES (507, 'a50c367e386b8b22e67bf21d5dae4a11e895ec4a5aa9032e8c69ee9606ac4e67', 507);
INSERT INTO public.audit_seal VALUES (508, '7694ae47e8ec279d2b3b33e8cdb8a250e4da6fd37a171c6ff865758d57520e21', 508);
INSERT INTO public.audit_seal VALUES (509, '1b38fc2936cf89e4461b5c2a0f08beaa039acefac08ae82d68259de0e5d5b761', 509);
INSERT INTO public.audit_seal VALUES (510, '8263d2add2b7ba57cf3cf37d2183d20cbab3de946fe753724822285903e45e92', 510);
INSERT INTO public.audit_seal VALUES (511, '4489a54f302156cf37bd8c1eee1549a37a9e5c6c021c9469f0ea06efd146821d', 511);
INSERT INTO public.audit_seal VALUES (512, 'a292c8a73990879a2a44dee3ff2bdbb69177834dccdc59a9e94d1b4c3e6f1264', 512);
INSERT INTO public.audit_seal VALUES (513, 'c172b0be28ae253c4a2781bea43d658658e7a17f521c054b10ef02b1106dcf71', 513);
INSERT INTO public.audit_seal VALUES (514, 'b27d36484d0f031a7ea6cf9f30f959d1b141858981ef3b245ad989cb5e2a55d4', 514);
INSERT INTO public.audit_seal VALUES (515, 'd99c77529eaa1cbc434426d88cac8ba5a912fb86e4e534539c6a16a441aaeeb3', 515);
INSERT INTO public.audit_seal VALUES (516, '28c58b2dbaf8fbe59962e144ab11f7ca3b3bf1625ff568ea8579336cfaa6733a', 516);
INSERT INTO public.audit_seal VALUES (517, '4ddf28f8f66c3bd283515f826d4fbb0a90a23fe3bc2d4608556dd29f72ad166d', 517);
INSERT INTO public.audit_seal VALUES (518, '112fe2e1fe6f048e29546dfa90e302dd03f7861df4d6dd1201b20850692c6cb5', 518);
INSERT INTO public.audit_seal VALUES (519, 'c158a92350d35cc222252d48a67ec1e6f4460967238a0c31d708bdde4a5b0f17', 519);
INSERT INTO public.audit_seal VALUES (520, '0ecfb1fafaaa69730109549e310b59520d68adbdb90dd625fdfc2f9abf1cafc2', 520);
INSERT INTO public.audit_seal VALUES (521, 'caac89884afbd20a09604d518e36f9e7fe9c2efd14d03dda5901c4f28b4e289c', 521);
INSERT INTO public.audit_seal VALUES (522, 'ed0a506a3841dabd5af4225583bd3c15f406667667a8483747b75394617c967b', 522);
INSERT INTO public.audit_seal VALUES (523, '5cc519ebf75e852dbf43c2039e08cfab2bcb74fc37995d1421f5f80cb484b937', 523);
INSERT INTO public.audit_seal VALUES (524, '18b02b3673308862a7c873321259d10912ba45ea305e227a263af795f96f6c77', 524);
INSERT INTO public.audit_seal VALUES (525, '0b1dd7e9eb9b72af0aefe1705bb93d2c2f680c3225e7e48adeda332f85cee831', 525);
INSERT INTO public.audit_seal VALUES (526, '98386bdaa22c6a12f5631b00454d1e71c8ead4950210a0dbd34e1e3b04bcf20c', 526);
INSERT INTO public.audit_seal VALUES (527, 'b092e3bef7d3f7b25bbfdb33c18a67bc50723966c8b158590c1456a9f55c4d7f', 527);
INSERT INTO public.audit_seal VALUES (528, '31f79da6459e0fe8dfe1698427d6946843ff2f2ca92633c471befad9f5bdaf04', 528);
INSERT INTO public.audit_seal VALUES (529, '5bbf4e73d09c450de74da3241c424647793ef225151804fa3f5b44a101487e97', 529);
INSERT INTO public.audit_seal VALUES (530, 'eb3772b32316dfd80b54d435ce66924214d1523614aea55172b77facf2180d15', 530);
INSERT INTO public.audit_seal VALUES (531, '4d03eb07c1b56dec56fb28d10d080634dcb7caf9a4575de9aefcf34826b8f2d6', 531);
INSERT INTO public.audit_seal VALUES (532, 'd649a127392be30a0f8e33cfbfbc4dba0be63c1ee598067999d23d4a3eacfb66', 532);
INSERT INTO public.audit_seal VALUES (533, '870fce50cbb3cfb8f6ad17ee1ba4981da3782e6147190d27d429a7c27a8c0158', 533);
INSERT INTO public.audit_seal VALUES (534, 'e8bd199f8df0537fa5bcc5adde242c9a5e0b7b71fe107e055bad7c03cf921229', 534);
INSERT INTO public.audit_seal VALUES (535, '5eaf28e0946cfcaf893de497961aa207a1548a3c825b379675a4ccade398090b', 535);
INSERT INTO public.audit_seal VALUES (536, '0cabcb791003c70816137366d0cb85f760d3827a57dae73e328cd80940dec70f', 536);
INSERT INTO public.audit_seal VALUES (537, '92435a035c9fa4ef7dba5475382ee221ecbea7973f9bdb898a3a2f20b4e7ffb3', 537);
INSERT INTO public.audit_seal VALUES (538, '7ffbd4f5b23633a735ea25cfb1bde6649b99d322e8a9f5b83a630fbe15ab1ebc', 538);
INSERT INTO public.audit_seal VALUES (539, '5a0c3f5aadba6449993e1ae4fa737242c205530594efa64a55d854d56d1256ad', 539);
INSERT INTO public.audit_seal VALUES (540, '7f0bbb428403c482e2992a8623711720267bafe2cb7ee561321b46144094a18e', 540);
INSERT INTO public.audit_seal VALUES (541, 'affd28b0a48377155dab529fae71feb5c2ef9b661b1372beb7b40ea591ccd3a6', 541);
INSERT INTO public.audit_seal VALUES (542, '3083df27553d522eddb5dde41ed215f45013bf032efd471cc5ba909e22240887', 542);
INSERT INTO public.audit_seal VALUES (543, '67416b77b1714b7f44da6ee194fe26289f394a2255b89eb3ba1ad23a4b46d924', 543);
INSERT INTO public.audit_seal VALUES (544, 'c83d16bd3facd6382c8f2e83684b412f3914cbbd5f936a583222c30eebe15b64', 544);
INSERT INTO public.audit_seal VALUES (545, 'edb46649a5d42a8f55ba513f5295e0b6fae8a32fc477f0dc8c064b0ac9acd70b', 545);
INSERT INTO public.audit_seal VALUES (546, '0f81ff01248d8bd4bf27f060d2abd586083396aac582573d3fde962e5c71b4e7', 546);
INSERT INTO public.audit_seal VALUES (547, 'def6927a09656afc1780b48073abd7a23c852ff6543967c8374055f3c3fcfd93', 547);
INSERT INTO public.audit_seal VALUES (548, '4141c1ed0400fb948c7f5fd4b387ed49695f9c19b42bdf70d6ff60ed53ba5429', 548);
INSERT INTO public.audit_seal VALUES (549, 'd1d0c571cbf18414513add529ef2d99109a04c9322e3c7ad25ed6d38c3b454ac', 549);
INSERT INTO public.audit_seal VALUES (550, '4c5ab7563f82a0b95060a9bf11daddcc7f37e684137f524212e0ab3ec7d30310', 550);
INSERT INTO public.audit_seal VALUES (551, 'cd45dd921eccc6d45fa05f5e5a268bc8f928a903af46b30405e0d9cc23bd4f02', 551);
INSERT INTO public.audit_seal VALUES (552, '7fc37405e88febb93401a4fcb2396c5d21455bbf8dc682c7e9c1e7895d4c73b4', 552);
INSERT INTO public.audit_seal VALUES (553, '5ba4bb0561fab2598fa406c12b290d9869433584ff260b647c515e76af9d2971', 553);
INSERT INTO public.audit_seal VALUES (554, 'eeaa495a2a66727ced1109a5bcc919f887dd951e935dcd6d8b00d5cc380ee189', 554);
INSERT INTO public.audit_seal VALUES (555, 'a00e7d86818825bcec37bbf8e23f6c8e26e28805c8f2bf49b85ab4b6e60607e9', 555);
INSERT INTO public.audit_seal VALUES (556, 'a9117aee041815aa1e8606023d1536229c26931339f93114667e113ce38c7470', 556);
INSERT INTO public.audit_seal VALUES (557, 'e380a681265d10ef095e07131a618e8bed8f2618eefa04aa49dcd49eef01ca4f', 557);
INSERT INTO public.audit_seal VALUES (558, '3dcf5b9727a7e4b577ea13b537147b9eefb4cb1644b69c24c1caf8b106c95f25', 558);
INSERT INTO public.audit_seal VALUES (559, 'cd13f2787b5ec36885b531ff4d93e5ea7dd827abdfd209b946f796405b12d64c', 559);
INSERT INTO public.audit_seal VALUES (560, 'bc470e2ab99e1feca8eac6ddcf0fd1669ad122e4899f8b4dc69e7108ac3dc1b8', 560);
INSERT INTO public.audit_seal VALUES (561, '043f0cc3cf0c9089a7afc1a70a6d8481ab68482f05225ccb55faecc14318352f', 561);
INSERT INTO public.audit_seal VALUES (562, 'ecb2a094a481f52269ac32b7d7d32525e39be0a62868fcec4e088f2013c2b369', 562);
INSERT INTO public.audit_seal VALUES (563, '744144ed14eeec68e92e56fc1bd7ed1c0b99f6823bf38521be0a572a21d9f740', 563);
INSERT INTO public.audit_seal VALUES (564, '479191a355c06e22b7f6e05f6d71c6f8f173b175896e9e2d57eba9635ed0bd4f', 564);
INSERT INTO public.audit_seal VALUES (565, 'a4b68540584ea4ca188ee7f5c1d61071176a7ea9f501f9db807936eda3d49adc', 565);
INSERT INTO public.audit_seal VALUES (566, 'f89418151ef7502db76ddd2d2915596474a4b730d40731e0b4fee1ab62cab5e0', 566);
INSERT INTO public.audit_seal VALUES (567, '46fdb6c2288f627d806b65c8c019ea0ce1214967c412979e50a6705ba2ad6e7b', 567);
INSERT INTO public.audit_seal VALUES (568, 'eef116f0b04d9aca7bd0da6660567ee046b3aca0fc383af607b2623ce72f2d84', 568);
INSERT INTO public.audit_seal VALUES (569, '14e2992ac796b3b7b0a9bc0adf1f9024532c4caf0e136ee29e1d516ac8332030', 569);
INSERT INTO public.audit_seal VALUES (570, 'a7c3daee085dfbc7b421de06e5df343781a3ab0713b63fd9ed8d063d2416d81f', 570);
INSERT INTO public.audit_seal VALUES (571, '09507e0391c66e423bb70df7317f69a6bcb1d546b9ed1c79738b89db47695418', 571);
INSERT INTO public.audit_seal VALUES (572, '9e7ec003938c9c68686c8feced181ce748b6e13246282aa48a0e4451f7f43a9d', 572);
INSERT INTO public.audit_seal VALUES (573, '5b30bd251226ed31823936494f4adca8861769c1fef4332ef18300a9ca6858d3', 573);
INSERT INTO public.audit_seal VALUES (574, '50a5ecbf1179b53eb6301d96839cad4441cc873e2612635be4b2c738e2f7e2f3', 574);
INSERT INTO public.audit_seal VALUES (575, '8db86f864b4e0a9711e9088b77fecc7757a39c88dd3075ceabdcc2734edc0e53', 575);
INSERT INTO public.audit_seal VALUES (576, '62ed34304df56c407a083e2d359debd5b8601dddabaf97616a4f04bd40ed7796', 576);
INSERT INTO public.audit_seal VALUES (577, '4ae7df3791e12c1becfbfaf0d0fdfb20e2e68baa3da47aedee2df40a4bff909e', 577);
INSERT INTO public.audit_seal VALUES (578, '9af916a378eba297aa3c8fb57f870e40bcfeecad7c10197a9839297334594e3d', 578);
INSERT INTO public.audit_seal VALUES (579, '445c559fb5712eb2c965a0f9c15541258f6755ce393f25407b2c07e27263015e', 579);
INSERT INTO public.audit_seal VALUES (580, 'ec2d027e6eb59d517dc59c6f471975ef100e483d95f32d76f02aedb8d2156322', 580);
INSERT INTO public.audit_seal VALUES (581, '19b316a369e1b15915890ba01f7b9ffac6fe8649f74f3ccab598713d6a24608f', 581);
INSERT INTO public.audit_seal VALUES (582, '5faa4547c4b7a2d3c7c8801f21fc3ea8aa4c82bf10f274f17143dfc88729e184', 582);
INSERT INTO public.audit_seal VALUES (583, '9b9e663a6d15b6ee68c3e270927a32835f46cdc81ac7ce0f720bdb83071261b8', 583);
INSERT INTO public.audit_seal VALUES (584, 'ca9a75edb273fcfa36286a71f8b755d4833df02f84002aed17a41e98aa6d4f4d', 584);
INSERT INTO public.audit_seal VALUES (585, '8af0b6f3275346c04b660112c7e1b38ba0a5fb55bb7c189ac3d9a0e6d78c6bbf', 585);
INSERT INTO public.audit_seal VALUES (586, '28aefa0a7120c49c10f9404360c4210a05631f5514ca6471bb5128f152384e3a', 586);
INSERT INTO public.audit_seal VALUES (587, '557328d5186b36c4d45bf5ef2796620c5f4da02737644e2a00b7ebfc99a320c0', 587);
INSERT INTO public.audit_seal VALUES (588, '9275a18e2abff7c183dfcdae6dd5bc0ee7752de6ef98bea288c1d8fa36c89777', 588);
INSERT INTO public.audit_seal VALUES (589, '16159aa8e51724a56df4f93a3b2061858f5986801deb0e146d71de3ca6153eed', 589);
INSERT INTO public.audit_seal VALUES (590, '6b1e7297fe501a4dc4cb54fdaad98365d3eac9931a36d3a822e9a78529465a78', 590);
INSERT INTO public.audit_seal VALUES (591, '030599cac2004bc892e6ba83a93a59f9218a314b077d1d87232e45dbafbbe9ca', 591);
INSERT INTO public.audit_seal VALUES (592, '2ffd6208978fe26eab4f797142d6bd78a91be457cd7d50eb0c19aed1258bfb2e', 592);
INSERT INTO public.audit_seal VALUES (593, 'b136f397d5d7cdaa2c0766aa27e57c0814f4920c3eead2ba35cfd16398e8fb0d', 593);
INSERT INTO public.audit_seal VALUES (594, '422c29a0d6724fb1d445d607e2634bdaf1ebc713c7d01cc258bb5dfe60f68b52', 594);
INSERT INTO public.audit_seal VALUES (595, 'dcf757fa45742d4fab634238656e5aaedd5d16557ce57c9ac31e4d2da3619684', 595);
INSERT INTO public.audit_seal VALUES (596, 'd15ec74879a37ec3ba5645db162bed05b5d52dfd0944bdaf49bc57cc70e86045', 596);
INSERT INTO public.audit_seal VALUES (597, 'ecd44e92874ac1bc0ca7fb9789d8c1723599bef38120a72000511b08c9d91a5f', 597);
INSERT INTO public.audit_seal VALUES (598, 'aa2ceedc880ea8fc76922d6e3aa512862048a9ebb904ea353d28a0615f3f56de', 598);
INSERT INTO public.audit_seal VALUES (599, 'ace30bc8e3794352c8c0e1f286e20bee1ee7e6ccc164c8c9729e30e15e3c9fd4', 599);
INSERT INTO public.audit_seal VALUES (600, '389978fac70724b0864139f7a26e5286e437000c063ec73083aa0edf39cef2ef', 600);
INSERT INTO public.audit_seal VALUES (601, '753cacc1db94b5630918d964fb5e1117ca845dfb29609093d6c09ddbf4a642b8', 601);
INSERT INTO public.audit_seal VALUES (602, '51a5d974b48c785333d947f25fb2e3c06939bb97808804efd94b2b1ec3392adc', 602);
INSERT INTO public.audit_seal VALUES (603, '0159edd89b9eed59847055fc53170ef60979cc178abfb327f02f776e5288b719', 603);
INSERT INTO public.audit_seal VALUES (604, 'ca32709a1b32d15fa91c5be94fb7c70f43651af8af9da152585aff7a547a8a9f', 604);
INSERT INTO public.audit_seal VALUES (605, '1393ed6ffdd74b87ddf0a9e4fe14c0d9688842bdf63de6d8d8f7d60557f32c6f', 605);
INSERT INTO public.audit_seal VALUES (606, '1520b811e6cbb5f702f23ee7f919eb9929030463f4a847b89ccdf047816fb0cd', 606);
INSERT INTO public.audit_seal VALUES (607, 'de7e00657a6742c90c9d9b1ea0a6f2af4b6fe2a3a7f998be153669ec6e979526', 607);
INSERT INTO public.audit_seal VALUES (608, '857bd8bdadbd19612dace84af02322da2c39dd02b07e86d476a99dc9eee58df1', 608);
INSERT INTO public.audit_seal VALUES (609, 'ecbdf251a79f1ee096eafa0e5003f7a9986cedbc0de1161be600f1854db0a172', 609);
INSERT INTO public.audit_seal VALUES (610, '96f77df497b0371f5f3d95b410b3733d210da5ed8e2db9bcbe6d789dc7506d5a', 610);
INSERT INTO public.audit_seal VALUES (611, 'efc1eaf577221cf4ad84e1d7ef69b65cc026d5a170b2896b6fefb938d62736d5', 611);
INSERT INTO public.audit_seal VALUES (612, '4bb12d0d94245d20707af102feffef3c0c23b12db83183b9ba7c53f8993f1822', 612);
INSERT INTO public.audit_seal VALUES (613, '9582bc0c87ec5715756cac5fa34121a05dc71e604eac7d4c33ba8b27e17ed500', 613);
INSERT INTO public.audit_seal VALUES (614, 'df8b512aac870a53b5599a6e71aab7c65fbc385cce8c7e0fe110b83f2bbc5d2a', 614);
INSERT INTO public.audit_seal VALUES (615, 'c0661bf327a7615d34e2597262d95fdb28ba6f3ade1731558cf6f4d4c29b6a5a', 615);
INSERT INTO public.audit_seal VALUES (616, 'fe60db6034dd51ffd74e29db09d3babdddddd71de5860d2d12e9a04583df4f53', 616);
INSERT INTO public.audit_seal VALUES (617, '76797e5f8406d3de7601d4199574e31f6b3ff56801d715f542615c2f30f15751', 617);
INSERT INTO public.audit_seal VALUES (618, '0abd094121c2f1d2c5da543902c9310ff3167a7a7f9cd702c9e9dcb926b586cc', 618);
INSERT INTO public.audit_seal VALUES (619, '9af7ce27e9f51c3e81917271f8ba5e5fd1eda2b5e46e52a6c3fd23315b16d1b9', 619);
INSERT INTO public.audit_seal VALUES (620, '73f9720b395fb747146c9810ae2d0762596d0befcbf0c2c16abecfeee68995a4', 620);
INSERT INTO public.audit_seal VALUES (621, '37fabc4036d0f7ff281e06de1680f0ce89e3d5ec5cd29caa6ed2a64889dfac61', 621);
INSERT INTO public.audit_seal VALUES (622, '6ed0b649e02bf1e358f0abf818483623985e9beaba6670efe6ace3fcfb17f879', 622);
INSERT INTO public.audit_seal VALUES (623, '241275cb8303320453d33f14849d29ee056876afcfde3f7aa4081737b2577897', 623);
INSERT INTO public.audit_seal VALUES (624, '5c4708c0022f328924db91b1a4701a78f7fe5970350364cacfdeef3c041fa298', 624);
INSERT INTO public.audit_seal VALUES (625, '0b9e682522d48fbf81355b379e21e04a7076330513fb7c7d81bfe5a3a93f5709', 625);
INSERT INTO public.audit_seal VALUES (626, 'b307a0f69462461a193ea513ac77ebc01e5962496be15c65753c72b5314a7a21', 626);
INSERT INTO public.audit_seal VALUES (627, '46a84777b6da1047e0ae03fed79f971165cd348caacc09808d4ea37edf38d007', 627);
INSERT INTO public.audit_seal VALUES (628, '36b2e9cfdafc5d82235322d061b1ac318fa06aaad4dc90c059e17ce0f42385e9', 628);
INSERT INTO public.audit_seal VALUES (629, '56fc532f16a886b40fc07cb6cd33cb3670e62fbe7fe97db3abb8e7c1bc41ed90', 629);
INSERT INTO public.audit_seal VALUES (630, 'eee110d4d953725e211b480cc5c6212440e0bf8c731cd6ab54b2d4870e444898', 630);
INSERT INTO public.audit_seal VALUES (631, 'ce5b5027881fccba7bcd5a888e460db74ef00a5f72d2f91b71b431cce2b94d6d', 631);
INSERT INTO public.audit_seal VALUES (632, 'a90c63622ae89b68af35dd34978efe06dabd5965f5a861f1489adc338d97b364', 632);
INSERT INTO public.audit_seal VALUES (633, '76a8a650e789518bb64532d1b845469270cf3c02b31b5083f3ffc0ee25de9daf', 633);
INSERT INTO public.audit_seal VALUES (634, '744f2955475b8b4f2e5c49db32f385245f8e16250a85a0e32792bc9c62815a6c', 634);
INSERT INTO public.audit_seal VALUES (635, '08ae02f918eccf95e72ffe710763ebc4e10ef708ae61d368ebff032c7a7b3c7f', 635);
INSERT INTO public.audit_seal VALUES (636, 'efaa6e2b937793a0ebc786fd1344fec25c03f21e7718badb4f736144d1eac542', 636);
INSERT INTO public.audit_seal VALUES (637, 'fa644e5592acd4ec4bd0434f73197d04fcaf9af2748d08a864cd13746fccb320', 637);
INSERT INTO public.audit_seal VALUES (638, 'c4a83070b0f7da8592b2866ea34d36fdc35eb4b3b310c36ab8bb0fbbc9652152', 638);
INSERT INTO public.audit_seal VALUES (639, 'ae9cc3a09b3dc5730c5fb5d22bb870b4cc05bce6daa97d9285109aa84fb43bee', 639);
INSERT INTO public.audit_seal VALUES (640, 'caec23dd37d50fa52be926231e07e8a7b8da33336b4269907e58cab8e3afad26', 640);
INSERT INTO public.audit_seal VALUES (641, '09bbac8bf7b9402901294291dfcf1415c4db31605466e3eeeabf8a8b17efda22', 641);
INSERT INTO public.audit_seal VALUES (642, '1ede0b967c7ab3f39156028d0caefc3b9d6e7f1dada5166ede5e2356778f6d1a', 642);
INSERT INTO public.audit_seal VALUES (643, 'c4b885cb5d504cac1e55c0a61c6a971cdabc05b3ce56424d7cf840a68ed39ee8', 643);
INSERT INTO public.audit_seal VALUES (644, 'f0dcb57e8a99b8005b62837a713bbff8429cef7413a0ee22910bfb8d7e4c189b', 644);
INSERT INTO public.audit_seal VALUES (645, 'c386cdd3a9d6cc562184781e7e252be401ac3e74bcdabcead608e1d138d6668a', 645);
INSERT INTO public.audit_seal VALUES (646, '95a531caa0a630e454da5882f1a42c03718ddfe2e2613d7f6da90c4f97106485', 646);
INSERT INTO public.audit_seal VALUES (647, '08cab381d3acabc8c608283156f5736b010f807c5da6f34c5d4cced2810265cc', 647);
INSERT INTO public.audit_seal VALUES (648, '048297687effe8f32bd97a414d41f9ebcf0b77efbf49cee58f707f5c593834f7', 648);
INSERT INTO public.audit_seal VALUES (649, '9f98ae53cd1bb024a2806d2f52268cc2db1279bf722d517eeda21983c13d0b5b', 649);
INSERT INTO public.audit_seal VALUES (650, '84a810da3b7b25ee892e8915dc10390920786e6530707c461bc9d270fdbbb715', 650);
INSERT INTO public.audit_seal VALUES (651, '874b5d44e24e63d7e1560a62ebe233c40cb567d029cc579663057e6eb56d6818', 651);
INSERT INTO public.audit_seal VALUES (652, 'cbfe56b15f356278d65fa515efcce1e326f5dedb4e9aef81e7312a4ccc2a784a', 652);
INSERT INTO public.audit_seal VALUES (653, 'f06acbf3e46e7ebd96b37a989d83bf0e2fe63844b5367af1c9f100e1c8d7e5f9', 653);
INSERT INTO public.audit_seal VALUES (654, '6b838119c1519a65ab54fb9e97352e79ed6fa4ff5a1360bfa14bbaa72a4b3493', 654);
INSERT INTO public.audit_seal VALUES (655, '5557ed659db3c672121542f259406da39440e0f3be2e9da863c3a4cdfa0fcfb0', 655);
INSERT INTO public.audit_seal VALUES (656, '503dc6dbf36ae423980eece1cd5b1b8ab69fcb0e1343bf61a51ae9efeb0021a1', 656);
INSERT INTO public.audit_seal VALUES (657, 'b67a1cba637c0f18a0889a8f16e9e4a3810a307ced0a88f832a2f8c54a418659', 657);
INSERT INTO public.audit_seal VALUES (658, '673c576c0ca96f36d7a8983e1a34070bf27825b097fc85eeff57016a30cf299b', 658);
INSERT INTO public.audit_seal VALUES (659, 'd52619d4c1f9c9bb9e72737da4dc2e5e95535a6f1f5e5397613b4c05c621fc12', 659);
INSERT INTO public.audit_seal VALUES (660, '07195b8d3ee966a3ac95e2f14e60712acf0e188052a217666dfda42f8077492c', 660);
INSERT INTO public.audit_seal VALUES (661, '99584d02d5e90b26d481ee62c600d55b2ffb672e9c33df89c80f9aa5f1f9e53a', 661);
INSERT INTO public.audit_seal VALUES (662, '23a905fb9abfbea3eb99fcfa417e5ad05b71e3716c0f105c82a7d5ae08afb44c', 662);


--
-- Data for Name: auth_group; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--



--
-- Data for Name: auth_group_permissions; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--



--
-- Data for Name: auth_permission; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--

INSERT INTO public.auth_permission VALUES (1, 'Can add slot', 1, 'add_slot');
INSERT INTO public.auth_permission VALUES (2, 'Can change slot', 1, 'change_slot');
INSERT INTO public.auth_permission VALUES (3, 'Can delete slot', 1, 'delete_slot');
INSERT INTO public.auth_permission VALUES (4, 'Can view slot', 1, 'view_slot');
INSERT INTO public.auth_permission VALUES (5, 'Can add envelope', 2, 'add_envelope');
INSERT INTO public.auth_permission VALUES (6, 'Can change envelope', 2, 'change_envelope');
INSERT INTO public.auth_permission VALUES (7, 'Can delete envelope', 2, 'delete_envelope');
INSERT INTO public.auth_permission VALUES (8, 'Can view envelope', 2, 'view_envelope');
INSERT INTO public.auth_permission VALUES (9, 'Can add handling', 3, 'add_handling');
INSERT INTO public.auth_permission VALUES (10, 'Can change handling', 3, 'change_handling');
INSERT INTO public.auth_permission VALUES (11, 'Can delete handling', 3, 'delete_handling');
INSERT INTO public.auth_permission VALUES (12, 'Can view handling', 3, 'view_handling');
INSERT INTO public.auth_permission VALUES (13, 'Can add salt', 4, 'add_salt');
INSERT INTO public.auth_permission VALUES (14, 'Can change salt', 4, 'change_salt');
INSERT INTO public.auth_permission VALUES (15, 'Can delete salt', 4, 'delete_salt');
INSERT INTO public.auth_permission VALUES (16, 'Can view salt', 4, 'view_salt');
INSERT INTO public.auth_permission VALUES (17, 'Can add event', 5, 'add_event');
INSERT INTO public.auth_permission VALUES (18, 'Can change event', 5, 'change_event');
INSERT INTO public.auth_permission VALUES (19, 'Can delete event', 5, 'delete_event');
INSERT INTO public.auth_permission VALUES (20, 'Can view event', 5, 'view_event');
INSERT INTO public.auth_permission VALUES (21, 'Can add seal', 6, 'add_seal');
INSERT INTO public.auth_permission VALUES (22, 'Can change seal', 6, 'change_seal');
INSERT INTO public.auth_permission VALUES (23, 'Can delete seal', 6, 'delete_seal');
INSERT INTO public.auth_permission VALUES (24, 'Can view seal', 6, 'view_seal');
INSERT INTO public.auth_permission VALUES (25, 'Can add agency', 7, 'add_agency');
INSERT INTO public.auth_permission VALUES (26, 'Can change agency', 7, 'change_agency');
INSERT INTO public.auth_permission VALUES (27, 'Can delete agency', 7, 'delete_agency');
INSERT INTO public.auth_permission VALUES (28, 'Can view agency', 7, 'view_agency');
INSERT INTO public.auth_permission VALUES (29, 'Can add placement', 8, 'add_placement');
INSERT INTO public.auth_permission VALUES (30, 'Can change placement', 8, 'change_placement');
INSERT INTO public.auth_permission VALUES (31, 'Can delete placement', 8, 'delete_placement');
INSERT INTO public.auth_permission VALUES (32, 'Can view placement', 8, 'view_placement');
INSERT INTO public.auth_permission VALUES (33, 'Can add bound by', 9, 'add_boundby');
INSERT INTO public.auth_permission VALUES (34, 'Can change bound by', 9, 'change_boundby');
INSERT INTO public.auth_permission VALUES (35, 'Can delete bound by', 9, 'delete_boundby');
INSERT INTO public.auth_permission VALUES (36, 'Can view bound by', 9, 'view_boundby');
INSERT INTO public.auth_permission VALUES (37, 'Can add former name', 10, 'add_formername');
INSERT INTO public.auth_permission VALUES (38, 'Can change former name', 10, 'change_formername');
INSERT INTO public.auth_permission VALUES (39, 'Can delete former name', 10, 'delete_formername');
INSERT INTO public.auth_permission VALUES (40, 'Can view former name', 10, 'view_formername');
INSERT INTO public.auth_permission VALUES (41, 'Can add user', 11, 'add_user');
INSERT INTO public.auth_permission VALUES (42, 'Can change user', 11, 'change_user');
INSERT INTO public.auth_permission VALUES (43, 'Can delete user', 11, 'delete_user');
INSERT INTO public.auth_permission VALUES (44, 'Can view user', 11, 'view_user');
INSERT INTO public.auth_permission VALUES (45, 'Can add role membership', 12, 'add_rolemembership');
INSERT INTO public.auth_permission VALUES (46, 'Can change role membership', 12, 'change_rolemembership');
INSERT INTO public.auth_permission VALUES (47, 'Can delete role membership', 12, 'delete_rolemembership');
INSERT INTO public.auth_permission VALUES (48, 'Can view role membership', 12, 'view_rolemembership');
INSERT INTO public.auth_permission VALUES (49, 'Can add upkeep of an account', 13, 'add_upkeep');
INSERT INTO public.auth_permission VALUES (50, 'Can change upkeep of an account', 13, 'change_upkeep');
INSERT INTO public.auth_permission VALUES (51, 'Can delete upkeep of an account', 13, 'delete_upkeep');
INSERT INTO public.auth_permission VALUES (52, 'Can view upkeep of an account', 13, 'view_upkeep');
INSERT INTO public.auth_permission VALUES (53, 'Can add kept words', 14, 'add_keptwords');
INSERT INTO public.auth_permission VALUES (54, 'Can change kept words', 14, 'change_keptwords');
INSERT INTO public.auth_permission VALUES (55, 'Can delete kept words', 14, 'delete_keptwords');
INSERT INTO public.auth_permission VALUES (56, 'Can view kept words', 14, 'view_keptwords');
INSERT INTO public.auth_permission VALUES (57, 'Can add token', 15, 'add_token');
INSERT INTO public.auth_permission VALUES (58, 'Can change token', 15, 'change_token');
INSERT INTO public.auth_permission VALUES (59, 'Can delete token', 15, 'delete_token');
INSERT INTO public.auth_permission VALUES (60, 'Can view token', 15, 'view_token');
INSERT INTO public.auth_permission VALUES (61, 'Can add submission', 16, 'add_submission');
INSERT INTO public.auth_permission VALUES (62, 'Can change submission', 16, 'change_submission');
INSERT INTO public.auth_permission VALUES (63, 'Can delete submission', 16, 'delete_submission');
INSERT INTO public.auth_permission VALUES (64, 'Can view submission', 16, 'view_submission');
INSERT INTO public.auth_permission VALUES (65, 'Can add stored file', 17, 'add_storedfile');
INSERT INTO public.auth_permission VALUES (66, 'Can change stored file', 17, 'change_storedfile');
INSERT INTO public.auth_permission VALUES (67, 'Can delete stored file', 17, 'delete_storedfile');
INSERT INTO public.auth_permission VALUES (68, 'Can view stored file', 17, 'view_storedfile');
INSERT INTO public.auth_permission VALUES (69, 'Can add mail', 18, 'add_mail');
INSERT INTO public.auth_permission VALUES (70, 'Can change mail', 18, 'change_mail');
INSERT INTO public.auth_permission VALUES (71, 'Can delete mail', 18, 'delete_mail');
INSERT INTO public.auth_permission VALUES (72, 'Can view mail', 18, 'view_mail');
INSERT INTO public.auth_permission VALUES (73, 'Can add message', 19, 'add_message');
INSERT INTO public.auth_permission VALUES (74, 'Can change message', 19, 'change_message');
INSERT INTO public.auth_permission VALUES (75, 'Can delete message', 19, 'delete_message');
INSERT INTO public.auth_permission VALUES (76, 'Can view message', 19, 'view_message');
INSERT INTO public.auth_permission VALUES (77, 'Can add attempt', 20, 'add_attempt');
INSERT INTO public.auth_permission VALUES (78, 'Can change attempt', 20, 'change_attempt');
INSERT INTO public.auth_permission VALUES (79, 'Can delete attempt', 20, 'delete_attempt');
INSERT INTO public.auth_permission VALUES (80, 'Can view attempt', 20, 'view_attempt');
INSERT INTO public.auth_permission VALUES (81, 'Can add person', 21, 'add_person');
INSERT INTO public.auth_permission VALUES (82, 'Can change person', 21, 'change_person');
INSERT INTO public.auth_permission VALUES (83, 'Can delete person', 21, 'delete_person');
INSERT INTO public.auth_permission VALUES (84, 'Can view person', 21, 'view_person');
INSERT INTO public.auth_permission VALUES (85, 'Can add listing', 22, 'add_listing');
INSERT INTO public.auth_permission VALUES (86, 'Can change listing', 22, 'change_listing');
INSERT INTO public.auth_permission VALUES (87, 'Can delete listing', 22, 'delete_listing');
INSERT INTO public.auth_permission VALUES (88, 'Can view listing', 22, 'view_listing');
INSERT INTO public.auth_permission VALUES (89, 'Can add recognition', 23, 'add_recognition');
INSERT INTO public.auth_permission VALUES (90, 'Can change recognition', 23, 'change_recognition');
INSERT INTO public.auth_permission VALUES (91, 'Can delete recognition', 23, 'delete_recognition');
INSERT INTO public.auth_permission VALUES (92, 'Can view recognition', 23, 'view_recognition');
INSERT INTO public.auth_permission VALUES (93, 'Can add relation', 24, 'add_relation');
INSERT INTO public.auth_permission VALUES (94, 'Can change relation', 24, 'change_relation');
INSERT INTO public.auth_permission VALUES (95, 'Can delete relation', 24, 'delete_relation');
INSERT INTO public.auth_permission VALUES (96, 'Can view relation', 24, 'view_relation');
INSERT INTO public.auth_permission VALUES (97, 'Can add search key', 25, 'add_searchkey');
INSERT INTO public.auth_permission VALUES (98, 'Can change search key', 25, 'change_searchkey');
INSERT INTO public.auth_permission VALUES (99, 'Can delete search key', 25, 'delete_searchkey');
INSERT INTO public.auth_permission VALUES (100, 'Can view search key', 25, 'view_searchkey');
INSERT INTO public.auth_permission VALUES (101, 'Can add emergency opening', 26, 'add_emergencyopening');
INSERT INTO public.auth_permission VALUES (102, 'Can change emergency opening', 26, 'change_emergencyopening');
INSERT INTO public.auth_permission VALUES (103, 'Can delete emergency opening', 26, 'delete_emergencyopening');
INSERT INTO public.auth_permission VALUES (104, 'Can view emergency opening', 26, 'view_emergencyopening');
INSERT INTO public.auth_permission VALUES (105, 'Can add sealing', 27, 'add_sealing');
INSERT INTO public.auth_permission VALUES (106, 'Can change sealing', 27, 'change_sealing');
INSERT INTO public.auth_permission VALUES (107, 'Can delete sealing', 27, 'delete_sealing');
INSERT INTO public.auth_permission VALUES (108, 'Can view sealing', 27, 'view_sealing');
INSERT INTO public.auth_permission VALUES (109, 'Can add conflict', 28, 'add_conflict');
INSERT INTO public.auth_permission VALUES (110, 'Can change conflict', 28, 'change_conflict');
INSERT INTO public.auth_permission VALUES (111, 'Can delete conflict', 28, 'delete_conflict');
INSERT INTO public.auth_permission VALUES (112, 'Can view conflict', 28, 'view_conflict');
INSERT INTO public.auth_permission VALUES (113, 'Can add possible conflict', 29, 'add_possibleconflict');
INSERT INTO public.auth_permission VALUES (114, 'Can change possible conflict', 29, 'change_possibleconflict');
INSERT INTO public.auth_permission VALUES (115, 'Can delete possible conflict', 29, 'delete_possibleconflict');
INSERT INTO public.auth_permission VALUES (116, 'Can view possible conflict', 29, 'view_possibleconflict');
INSERT INTO public.auth_permission VALUES (117, 'Can add contact', 30, 'add_contact');
INSERT INTO public.auth_permission VALUES (118, 'Can change contact', 30, 'change_contact');
INSERT INTO public.auth_permission VALUES (119, 'Can delete contact', 30, 'delete_contact');
INSERT INTO public.auth_permission VALUES (120, 'Can view contact', 30, 'view_contact');
INSERT INTO public.auth_permission VALUES (121, 'Can add addition', 31, 'add_addition');
INSERT INTO public.auth_permission VALUES (122, 'Can change addition', 31, 'change_addition');
INSERT INTO public.auth_permission VALUES (123, 'Can delete addition', 31, 'delete_addition');
INSERT INTO public.auth_permission VALUES (124, 'Can view addition', 31, 'view_addition');
INSERT INTO public.auth_permission VALUES (125, 'Can add draft', 32, 'add_draft');
INSERT INTO public.auth_permission VALUES (126, 'Can change draft', 32, 'change_draft');
INSERT INTO public.auth_permission VALUES (127, 'Can delete draft', 32, 'delete_draft');
INSERT INTO public.auth_permission VALUES (128, 'Can view draft', 32, 'view_draft');
INSERT INTO public.auth_permission VALUES (129, 'Can add event', 33, 'add_event');
INSERT INTO public.auth_permission VALUES (130, 'Can change event', 33, 'change_event');
INSERT INTO public.auth_permission VALUES (131, 'Can delete event', 33, 'delete_event');
INSERT INTO public.auth_permission VALUES (132, 'Can view event', 33, 'view_event');
INSERT INTO public.auth_permission VALUES (133, 'Can add decision', 34, 'add_decision');
INSERT INTO public.auth_permission VALUES (134, 'Can change decision', 34, 'change_decision');
INSERT INTO public.auth_permission VALUES (135, 'Can delete decision', 34, 'delete_decision');
INSERT INTO public.auth_permission VALUES (136, 'Can view decision', 34, 'view_decision');
INSERT INTO public.auth_permission VALUES (137, 'Can add feedback', 35, 'add_feedback');
INSERT INTO public.auth_permission VALUES (138, 'Can change feedback', 35, 'change_feedback');
INSERT INTO public.auth_permission VALUES (139, 'Can delete feedback', 35, 'delete_feedback');
INSERT INTO public.auth_permission VALUES (140, 'Can view feedback', 35, 'view_feedback');
INSERT INTO public.auth_permission VALUES (141, 'Can add information request', 36, 'add_informationrequest');
INSERT INTO public.auth_permission VALUES (142, 'Can change information request', 36, 'change_informationrequest');
INSERT INTO public.auth_permission VALUES (143, 'Can delete information request', 36, 'delete_informationrequest');
INSERT INTO public.auth_permission VALUES (144, 'Can view information request', 36, 'view_informationrequest');
INSERT INTO public.auth_permission VALUES (145, 'Can add answer', 37, 'add_answer');
INSERT INTO public.auth_permission VALUES (146, 'Can change answer', 37, 'change_answer');
INSERT INTO public.auth_permission VALUES (147, 'Can delete answer', 37, 'delete_answer');
INSERT INTO public.auth_permission VALUES (148, 'Can view answer', 37, 'view_answer');
INSERT INTO public.auth_permission VALUES (149, 'Can add recognised domain', 38, 'add_recogniseddomain');
INSERT INTO public.auth_permission VALUES (150, 'Can change recognised domain', 38, 'change_recogniseddomain');
INSERT INTO public.auth_permission VALUES (151, 'Can delete recognised domain', 38, 'delete_recogniseddomain');
INSERT INTO public.auth_permission VALUES (152, 'Can view recognised domain', 38, 'view_recogniseddomain');
INSERT INTO public.auth_permission VALUES (153, 'Can add sharing record', 39, 'add_sharingrecord');
INSERT INTO public.auth_permission VALUES (154, 'Can change sharing record', 39, 'change_sharingrecord');
INSERT INTO public.auth_permission VALUES (155, 'Can delete sharing record', 39, 'delete_sharingrecord');
INSERT INTO public.auth_permission VALUES (156, 'Can view sharing record', 39, 'view_sharingrecord');
INSERT INTO public.auth_permission VALUES (157, 'Can add status link', 40, 'add_statuslink');
INSERT INTO public.auth_permission VALUES (158, 'Can change status link', 40, 'change_statuslink');
INSERT INTO public.auth_permission VALUES (159, 'Can delete status link', 40, 'delete_statuslink');
INSERT INTO public.auth_permission VALUES (160, 'Can view status link', 40, 'view_statuslink');
INSERT INTO public.auth_permission VALUES (161, 'Can add told of', 41, 'add_toldof');
INSERT INTO public.auth_permission VALUES (162, 'Can change told of', 41, 'change_toldof');
INSERT INTO public.auth_permission VALUES (163, 'Can delete told of', 41, 'delete_toldof');
INSERT INTO public.auth_permission VALUES (164, 'Can view told of', 41, 'view_toldof');
INSERT INTO public.auth_permission VALUES (165, 'Can add referral', 42, 'add_referral');
INSERT INTO public.auth_permission VALUES (166, 'Can change referral', 42, 'change_referral');
INSERT INTO public.auth_permission VALUES (167, 'Can delete referral', 42, 'delete_referral');
INSERT INTO public.auth_permission VALUES (168, 'Can view referral', 42, 'view_referral');
INSERT INTO public.auth_permission VALUES (169, 'Can add told of adult', 43, 'add_toldofadult');
INSERT INTO public.auth_permission VALUES (170, 'Can change told of adult', 43, 'change_toldofadult');
INSERT INTO public.auth_permission VALUES (171, 'Can delete told of adult', 43, 'delete_toldofadult');
INSERT INTO public.auth_permission VALUES (172, 'Can view told of adult', 43, 'view_toldofadult');
INSERT INTO public.auth_permission VALUES (173, 'Can add agreement withdrawn', 44, 'add_agreementwithdrawn');
INSERT INTO public.auth_permission VALUES (174, 'Can change agreement withdrawn', 44, 'change_agreementwithdrawn');
INSERT INTO public.auth_permission VALUES (175, 'Can delete agreement withdrawn', 44, 'delete_agreementwithdrawn');
INSERT INTO public.auth_permission VALUES (176, 'Can view agreement withdrawn', 44, 'view_agreementwithdrawn');
INSERT INTO public.auth_permission VALUES (177, 'Can add answer times', 45, 'add_answertimes');
INSERT INTO public.auth_permission VALUES (178, 'Can change answer times', 45, 'change_answertimes');
INSERT INTO public.auth_permission VALUES (179, 'Can delete answer times', 45, 'delete_answertimes');
INSERT INTO public.auth_permission VALUES (180, 'Can view answer times', 45, 'view_answertimes');
INSERT INTO public.auth_permission VALUES (181, 'Can add same concern', 46, 'add_sameconcern');
INSERT INTO public.auth_permission VALUES (182, 'Can change same concern', 46, 'change_sameconcern');
INSERT INTO public.auth_permission VALUES (183, 'Can delete same concern', 46, 'delete_sameconcern');
INSERT INTO public.auth_permission VALUES (184, 'Can view same concern', 46, 'view_sameconcern');
INSERT INTO public.auth_permission VALUES (185, 'Can add notification file', 47, 'add_notificationfile');
INSERT INTO public.auth_permission VALUES (186, 'Can change notification file', 47, 'change_notificationfile');
INSERT INTO public.auth_permission VALUES (187, 'Can delete notification file', 47, 'delete_notificationfile');
INSERT INTO public.auth_permission VALUES (188, 'Can view notification file', 47, 'view_notificationfile');
INSERT INTO public.auth_permission VALUES (189, 'Can add notification', 48, 'add_notification');
INSERT INTO public.auth_permission VALUES (190, 'Can change notification', 48, 'change_notification');
INSERT INTO public.auth_permission VALUES (191, 'Can delete notification', 48, 'delete_notification');
INSERT INTO public.auth_permission VALUES (192, 'Can view notification', 48, 'view_notification');
INSERT INTO public.auth_permission VALUES (193, 'Can add transfer', 49, 'add_transfer');
INSERT INTO public.auth_permission VALUES (194, 'Can change transfer', 49, 'change_transfer');
INSERT INTO public.auth_permission VALUES (195, 'Can delete transfer', 49, 'delete_transfer');
INSERT INTO public.auth_permission VALUES (196, 'Can view transfer', 49, 'view_transfer');
INSERT INTO public.auth_permission VALUES (197, 'Can add change', 50, 'add_change');
INSERT INTO public.auth_permission VALUES (198, 'Can change change', 50, 'change_change');
INSERT INTO public.auth_permission VALUES (199, 'Can delete change', 50, 'delete_change');
INSERT INTO public.auth_permission VALUES (200, 'Can view change', 50, 'view_change');
INSERT INTO public.auth_permission VALUES (201, 'Can add safe way said', 51, 'add_safewaysaid');
INSERT INTO public.auth_permission VALUES (202, 'Can change safe way said', 51, 'change_safewaysaid');
INSERT INTO public.auth_permission VALUES (203, 'Can delete safe way said', 51, 'delete_safewaysaid');
INSERT INTO public.auth_permission VALUES (204, 'Can view safe way said', 51, 'view_safewaysaid');
INSERT INTO public.auth_permission VALUES (205, 'Can add attendance', 52, 'add_attendance');
INSERT INTO public.auth_permission VALUES (206, 'Can change attendance', 52, 'change_attendance');
INSERT INTO public.auth_permission VALUES (207, 'Can delete attendance', 52, 'delete_attendance');
INSERT INTO public.auth_permission VALUES (208, 'Can view attendance', 52, 'view_attendance');
INSERT INTO public.auth_permission VALUES (209, 'Can add allocation', 53, 'add_allocation');
INSERT INTO public.auth_permission VALUES (210, 'Can change allocation', 53, 'change_allocation');
INSERT INTO public.auth_permission VALUES (211, 'Can delete allocation', 53, 'delete_allocation');
INSERT INTO public.auth_permission VALUES (212, 'Can view allocation', 53, 'view_allocation');
INSERT INTO public.auth_permission VALUES (213, 'Can add notification line', 54, 'add_notificationline');
INSERT INTO public.auth_permission VALUES (214, 'Can change notification line', 54, 'change_notificationline');
INSERT INTO public.auth_permission VALUES (215, 'Can delete notification line', 54, 'delete_notificationline');
INSERT INTO public.auth_permission VALUES (216, 'Can view notification line', 54, 'view_notificationline');
INSERT INTO public.auth_permission VALUES (217, 'Can add export', 55, 'add_export');
INSERT INTO public.auth_permission VALUES (218, 'Can change export', 55, 'change_export');
INSERT INTO public.auth_permission VALUES (219, 'Can delete export', 55, 'delete_export');
INSERT INTO public.auth_permission VALUES (220, 'Can view export', 55, 'view_export');
INSERT INTO public.auth_permission VALUES (221, 'Can add return check', 56, 'add_returncheck');
INSERT INTO public.auth_permission VALUES (222, 'Can change return check', 56, 'change_returncheck');
INSERT INTO public.auth_permission VALUES (223, 'Can delete return check', 56, 'delete_returncheck');
INSERT INTO public.auth_permission VALUES (224, 'Can view return check', 56, 'view_returncheck');
INSERT INTO public.auth_permission VALUES (225, 'Can add check file', 57, 'add_checkfile');
INSERT INTO public.auth_permission VALUES (226, 'Can change check file', 57, 'change_checkfile');
INSERT INTO public.auth_permission VALUES (227, 'Can delete check file', 57, 'delete_checkfile');
INSERT INTO public.auth_permission VALUES (228, 'Can view check file', 57, 'view_checkfile');
INSERT INTO public.auth_permission VALUES (229, 'Can add permission', 58, 'add_permission');
INSERT INTO public.auth_permission VALUES (230, 'Can change permission', 58, 'change_permission');
INSERT INTO public.auth_permission VALUES (231, 'Can delete permission', 58, 'delete_permission');
INSERT INTO public.auth_permission VALUES (232, 'Can view permission', 58, 'view_permission');
INSERT INTO public.auth_permission VALUES (233, 'Can add group', 59, 'add_group');
INSERT INTO public.auth_permission VALUES (234, 'Can change group', 59, 'change_group');
INSERT INTO public.auth_permission VALUES (235, 'Can delete group', 59, 'delete_group');
INSERT INTO public.auth_permission VALUES (236, 'Can view group', 59, 'view_group');
INSERT INTO public.auth_permission VALUES (237, 'Can add content type', 60, 'add_contenttype');
INSERT INTO public.auth_permission VALUES (238, 'Can change content type', 60, 'change_contenttype');
INSERT INTO public.auth_permission VALUES (239, 'Can delete content type', 60, 'delete_contenttype');
INSERT INTO public.auth_permission VALUES (240, 'Can view content type', 60, 'view_contenttype');
INSERT INTO public.auth_permission VALUES (241, 'Can add session', 61, 'add_session');
INSERT INTO public.auth_permission VALUES (242, 'Can change session', 61, 'change_session');
INSERT INTO public.auth_permission VALUES (243, 'Can delete session', 61, 'delete_session');
INSERT INTO public.auth_permission VALUES (244, 'Can view session', 61, 'view_session');
INSERT INTO public.auth_permission VALUES (245, 'Can add email address', 62, 'add_emailaddress');
INSERT INTO public.auth_permission VALUES (246, 'Can change email address', 62, 'change_emailaddress');
INSERT INTO public.auth_permission VALUES (247, 'Can delete email address', 62, 'delete_emailaddress');
INSERT INTO public.auth_permission VALUES (248, 'Can view email address', 62, 'view_emailaddress');
INSERT INTO public.auth_permission VALUES (249, 'Can add email confirmation', 63, 'add_emailconfirmation');
INSERT INTO public.auth_permission VALUES (250, 'Can change email confirmation', 63, 'change_emailconfirmation');
INSERT INTO public.auth_permission VALUES (251, 'Can delete email confirmation', 63, 'delete_emailconfirmation');
INSERT INTO public.auth_permission VALUES (252, 'Can view email confirmation', 63, 'view_emailconfirmation');
INSERT INTO public.auth_permission VALUES (253, 'Can add authenticator', 64, 'add_authenticator');
INSERT INTO public.auth_permission VALUES (254, 'Can change authenticator', 64, 'change_authenticator');
INSERT INTO public.auth_permission VALUES (255, 'Can delete authenticator', 64, 'delete_authenticator');
INSERT INTO public.auth_permission VALUES (256, 'Can view authenticator', 64, 'view_authenticator');
INSERT INTO public.auth_permission VALUES (257, 'Can add social account', 65, 'add_socialaccount');
INSERT INTO public.auth_permission VALUES (258, 'Can change social account', 65, 'change_socialaccount');
INSERT INTO public.auth_permission VALUES (259, 'Can delete social account', 65, 'delete_socialaccount');
INSERT INTO public.auth_permission VALUES (260, 'Can view social account', 65, 'view_socialaccount');
INSERT INTO public.auth_permission VALUES (261, 'Can add social application', 66, 'add_socialapp');
INSERT INTO public.auth_permission VALUES (262, 'Can change social application', 66, 'change_socialapp');
INSERT INTO public.auth_permission VALUES (263, 'Can delete social application', 66, 'delete_socialapp');
INSERT INTO public.auth_permission VALUES (264, 'Can view social application', 66, 'view_socialapp');
INSERT INTO public.auth_permission VALUES (265, 'Can add social application token', 67, 'add_socialtoken');
INSERT INTO public.auth_permission VALUES (266, 'Can change social application token', 67, 'change_socialtoken');
INSERT INTO public.auth_permission VALUES (267, 'Can delete social application token', 67, 'delete_socialtoken');
INSERT INTO public.auth_permission VALUES (268, 'Can view social application token', 67, 'view_socialtoken');
INSERT INTO public.auth_permission VALUES (269, 'Can add user session', 68, 'add_usersession');
INSERT INTO public.auth_permission VALUES (270, 'Can change user session', 68, 'change_usersession');
INSERT INTO public.auth_permission VALUES (271, 'Can delete user session', 68, 'delete_usersession');
INSERT INTO public.auth_permission VALUES (272, 'Can view user session', 68, 'view_usersession');
INSERT INTO public.auth_permission VALUES (273, 'Can add access attempt', 69, 'add_accessattempt');
INSERT INTO public.auth_permission VALUES (274, 'Can change access attempt', 69, 'change_accessattempt');
INSERT INTO public.auth_permission VALUES (275, 'Can delete access attempt', 69, 'delete_accessattempt');
INSERT INTO public.auth_permission VALUES (276, 'Can view access attempt', 69, 'view_accessattempt');
INSERT INTO public.auth_permission VALUES (277, 'Can add access log', 70, 'add_accesslog');
INSERT INTO public.auth_permission VALUES (278, 'Can change access log', 70, 'change_accesslog');
INSERT INTO public.auth_permission VALUES (279, 'Can delete access log', 70, 'delete_accesslog');
INSERT INTO public.auth_permission VALUES (280, 'Can view access log', 70, 'view_accesslog');
INSERT INTO public.auth_permission VALUES (281, 'Can add access failure', 71, 'add_accessfailurelog');
INSERT INTO public.auth_permission VALUES (282, 'Can change access failure', 71, 'change_accessfailurelog');
INSERT INTO public.auth_permission VALUES (283, 'Can delete access failure', 71, 'delete_accessfailurelog');
INSERT INTO public.auth_permission VALUES (284, 'Can view access failure', 71, 'view_accessfailurelog');
INSERT INTO public.auth_permission VALUES (285, 'Can add access attempt expiration', 72, 'add_accessattemptexpiration');
INSERT INTO public.auth_permission VALUES (286, 'Can change access attempt expiration', 72, 'change_accessattemptexpiration');
INSERT INTO public.auth_permission VALUES (287, 'Can delete access attempt expiration', 72, 'delete_accessattemptexpiration');
INSERT INTO public.auth_permission VALUES (288, 'Can view access attempt expiration', 72, 'view_accessattemptexpiration');
INSERT INTO public.auth_permission VALUES (289, 'Can add synthetic mark', 73, 'add_syntheticmark');
INSERT INTO public.auth_permission VALUES (290, 'Can change synthetic mark', 73, 'change_syntheticmark');
INSERT INTO public.auth_permission VALUES (291, 'Can delete synthetic mark', 73, 'delete_syntheticmark');
INSERT INTO public.auth_permission VALUES (292, 'Can view synthetic mark', 73, 'view_syntheticmark');
INSERT INTO public.auth_permission VALUES (293, 'Can add sent mail', 74, 'add_sentmail');
INSERT INTO public.auth_permission VALUES (294, 'Can change sent mail', 74, 'change_sentmail');
INSERT INTO public.auth_permission VALUES (295, 'Can delete sent mail', 74, 'delete_sentmail');
INSERT INTO public.auth_permission VALUES (296, 'Can view sent mail', 74, 'view_sentmail');


--
-- Data for Name: axes_accessattempt; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--



--
-- Data for Name: axes_accessattemptexpiration; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--



--
-- Data for Name: axes_accessfailurelog; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--



--
-- Data for Name: axes_accesslog; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--



--
-- Data for Name: children_conflict; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--



--
-- Data for Name: children_emergencyopening; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--



--
-- Data for Name: children_listing; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--



--
-- Data for Name: children_person; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--

INSERT INTO public.children_person VALUES (1, 'Ellis', 'Morris', '', '2015-01-04', NULL, 'M', 'WBRI', '9992239069', 'E704000019001', '', 's1.first.tZsAJovW5nYfoUq-pBdVuTH5DyJzgOd_rxKT5RNcd4cZWD6Y8Q5tZl90xW3OuYYvI_6Pi_5F7xuKq_x9N_HArCNwkIE=', false, 'told_of', false, '2025-05-16 21:27:00+00', NULL, false, NULL);
INSERT INTO public.children_person VALUES (2, 'Lexi', 'Morris', '', '2018-09-10', NULL, 'F', 'WBRI', '9998358590', 'C704000022002', '', 's1.first.BUtx1S44F49LRF9OAen5mUfdfq1168N0djYwwxG912lRJeXHPmiqUhHFApnwwLv7I7Qv3C_ePjVMXiH4LeQ37502mrE=', false, 'told_of', false, '2025-05-16 21:27:00+00', NULL, false, NULL);
INSERT INTO public.children_person VALUES (3, 'Ivy', 'Morris', '', '1986-01-13', NULL, '', '', '', '', '', 's1.first.EpNLJYlRILeZXCdxc44OE5ZwLolXiJG2n241jQ==', false, 'told_of', false, '2025-05-16 21:27:00+00', NULL, false, NULL);
INSERT INTO public.children_person VALUES (6, 'Skye', 'Wrenlock', '', '1987-09-27', NULL, '', '', '', '', '', 's1.first.KrbWmGelcKXAsl0aa_kmQgknY2X1E6EjTjtKQQ==', false, 'told_of', false, '2026-01-15 21:37:00+00', NULL, false, NULL);
INSERT INTO public.children_person VALUES (7, 'Lewis', 'Wrenlock', '', '1983-11-29', NULL, '', '', '', '', '', 's1.first.fsd8G44TMdBiKlO8cZbuBqugEU_SC7uDXaoOPw==', false, 'told_of', false, '2026-01-15 21:37:00+00', NULL, false, NULL);
INSERT INTO public.children_person VALUES (8, 'Darcie', 'Wexcombe', '', '2017-05-11', NULL, 'F', 'WBRI', '9990597650', 'V704000021004', '', 's1.first.HKBhXYMGMkkVlPLXxE6TOTfGPRBmGF1ojW_oX-liO3acOl7XEk6a1DIAIwCtAXETh4B7bPMQY3L99ObTe5Ag6RozcEo=', false, 'told_of', false, '2026-04-28 12:42:00+00', NULL, false, NULL);
INSERT INTO public.children_person VALUES (9, 'Lottie', 'Rushbank', '', '1978-09-30', NULL, '', '', '', '', '', 's1.first.3h1qIBFzxqQ8iMIOgSmj_hCkJLCRO7Wma5TmxQ==', false, 'told_of', false, '2026-04-28 12:42:00+00', NULL, false, NULL);
INSERT INTO public.children_person VALUES (10, 'Toby', 'Underlow', '', '1977-03-01', NULL, '', '', '', '', '', 's1.first.JkkaEmHxbFK16TWMgtIsq8yoafLpIih7TP4Idg==', false, 'told_of', false, '2026-04-28 12:42:00+00', NULL, false, NULL);
INSERT INTO public.children_person VALUES (13, 'Skye', 'Wrenlock', '', '1987-09-27', NULL, '', '', '', '', '', 's1.first.Q-E-TTwzAQ6gMTLDOCgg7Nx8I0mx7I5fBIqEkg==', false, 'told_of', false, '2026-09-07 15:06:00+00', NULL, false, NULL);
INSERT INTO public.children_person VALUES (14, 'Lewis', 'Wrenlock', '', '1983-11-29', NULL, '', '', '', '', '', 's1.first.MhqrBKKkKM3fWaGzXethP1xohS15KdsvVTWOMg==', false, 'told_of', false, '2026-09-07 15:06:00+00', NULL, false, NULL);
INSERT INTO public.children_person VALUES (11, 'Lottie', 'Wrenlock', '', '2017-06-04', NULL, 'F', 'WBRI', '9996717186', 'J704000021005', '', 's1.first.JwB4BwnbFCvi7nHSofhd6bgZtEzWD_zIj96pH_tqECK6WEcurNKzwSd69Cv5ykxypfHyh4cGxh3r5DvDzKzITFVN1Q==', false, 'recognised', false, '2026-09-07 15:06:00+00', 4, false, 4);
INSERT INTO public.children_person VALUES (12, 'Abigail', 'Wrenlock', '', '2020-10-30', NULL, 'F', 'WBRI', '9992836717', 'F704000024006', '', 's1.first.zrL0kFZFaq1aLeJSXYGWb_qOpkQ_Ove8ti1wrZ8goVILUQjp6Fp2FShvlcettpaUbPG0C8Tcc9E50zrL5sb0Zwzs0Q==', false, 'recognised', false, '2026-09-07 15:06:00+00', 5, false, 5);
INSERT INTO public.children_person VALUES (4, 'Lottie', 'Wrenlock', '', '2017-06-04', NULL, 'F', 'WBRI', '9996717186', 'J704000021005', '3MV372FY9D3Y', 's1.first.KTnoTVFBmMbR9OhstyPJjM-a3IgBYE6xf6qpq9jxUo0c2JeOe9QR410Wuyec-2ifNeMgeNKk2uUw7ZPhE0jCKyunqw==', false, 'identified', false, '2026-01-15 21:37:00+00', NULL, false, NULL);
INSERT INTO public.children_person VALUES (5, 'Abigail', 'Wrenlock', '', '2020-10-30', NULL, 'F', 'WBRI', '9992836717', 'F704000024006', 'K6QTRQ2MRF9X', 's1.first.SyTfybjbUQ_dmafaTq_eZsVAHWoLdXZgKbN3AP4V6sMs2kTbtE2mgkwYA2_EB1I2V9GFxy7O7D0_XrmZDJMbuZiSfQ==', false, 'identified', false, '2026-01-15 21:37:00+00', NULL, false, NULL);


--
-- Data for Name: children_possibleconflict; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--



--
-- Data for Name: children_recognition; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--

INSERT INTO public.children_recognition VALUES (1, 'Same name, date of birth and address.', false, '2026-09-07 15:45:08.060423+00', '2026-09-07 15:45:08.060423+00', NULL, '', 3, 4, NULL, 3, 11, '');
INSERT INTO public.children_recognition VALUES (2, 'Same name, date of birth and address.', false, '2026-09-07 15:45:08.060423+00', '2026-09-07 15:45:08.060423+00', NULL, '', 3, 5, NULL, 3, 12, '');
INSERT INTO public.children_recognition VALUES (3, 'The same family name, birthday and address.', false, '2026-11-28 22:04:44.161101+00', NULL, NULL, '', NULL, 5, NULL, 3, 4, '');


--
-- Data for Name: children_relation; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--

INSERT INTO public.children_relation VALUES (1, 'mother', 'yes', '2025-05-16', NULL, 3, 1);
INSERT INTO public.children_relation VALUES (2, 'mother', 'yes', '2025-05-16', NULL, 3, 2);
INSERT INTO public.children_relation VALUES (3, 'mother', 'yes', '2026-01-15', NULL, 6, 4);
INSERT INTO public.children_relation VALUES (4, 'mother', 'yes', '2026-01-15', NULL, 6, 5);
INSERT INTO public.children_relation VALUES (5, 'stepfather', 'no', '2026-01-15', NULL, 7, 4);
INSERT INTO public.children_relation VALUES (6, 'stepfather', 'no', '2026-01-15', NULL, 7, 5);
INSERT INTO public.children_relation VALUES (7, 'mother', 'yes', '2026-04-28', NULL, 9, 8);
INSERT INTO public.children_relation VALUES (8, 'father', 'yes', '2026-04-28', NULL, 10, 8);
INSERT INTO public.children_relation VALUES (9, 'mother', 'yes', '2026-09-07', NULL, 13, 11);
INSERT INTO public.children_relation VALUES (10, 'mother', 'yes', '2026-09-07', NULL, 13, 12);
INSERT INTO public.children_relation VALUES (11, 'stepfather', 'no', '2026-09-07', NULL, 14, 11);
INSERT INTO public.children_relation VALUES (12, 'stepfather', 'no', '2026-09-07', NULL, 14, 12);


--
-- Data for Name: children_sealing; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--



--
-- Data for Name: children_searchkey; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--

INSERT INTO public.children_searchkey VALUES (1, 'letters', '  e', 1);
INSERT INTO public.children_searchkey VALUES (2, 'letters', '  m', 1);
INSERT INTO public.children_searchkey VALUES (3, 'letters', ' el', 1);
INSERT INTO public.children_searchkey VALUES (4, 'letters', ' mo', 1);
INSERT INTO public.children_searchkey VALUES (5, 'letters', 'ell', 1);
INSERT INTO public.children_searchkey VALUES (6, 'letters', 'is ', 1);
INSERT INTO public.children_searchkey VALUES (7, 'letters', 'lis', 1);
INSERT INTO public.children_searchkey VALUES (8, 'letters', 'lli', 1);
INSERT INTO public.children_searchkey VALUES (9, 'letters', 'mor', 1);
INSERT INTO public.children_searchkey VALUES (10, 'letters', 'orr', 1);
INSERT INTO public.children_searchkey VALUES (11, 'letters', 'ris', 1);
INSERT INTO public.children_searchkey VALUES (12, 'letters', 'rri', 1);
INSERT INTO public.children_searchkey VALUES (13, 'part', 'ellis', 1);
INSERT INTO public.children_searchkey VALUES (14, 'part', 'morris', 1);
INSERT INTO public.children_searchkey VALUES (15, 'sound', 'EL', 1);
INSERT INTO public.children_searchkey VALUES (16, 'sound', 'MAR', 1);
INSERT INTO public.children_searchkey VALUES (17, 'spelling', 'morris', 1);
INSERT INTO public.children_searchkey VALUES (18, 'whole', 'ellis', 1);
INSERT INTO public.children_searchkey VALUES (19, 'whole', 'morris', 1);
INSERT INTO public.children_searchkey VALUES (20, 'letters', '  l', 2);
INSERT INTO public.children_searchkey VALUES (21, 'letters', '  m', 2);
INSERT INTO public.children_searchkey VALUES (22, 'letters', ' le', 2);
INSERT INTO public.children_searchkey VALUES (23, 'letters', ' mo', 2);
INSERT INTO public.children_searchkey VALUES (24, 'letters', 'exi', 2);
INSERT INTO public.children_searchkey VALUES (25, 'letters', 'is ', 2);
INSERT INTO public.children_searchkey VALUES (26, 'letters', 'lex', 2);
INSERT INTO public.children_searchkey VALUES (27, 'letters', 'mor', 2);
INSERT INTO public.children_searchkey VALUES (28, 'letters', 'orr', 2);
INSERT INTO public.children_searchkey VALUES (29, 'letters', 'ris', 2);
INSERT INTO public.children_searchkey VALUES (30, 'letters', 'rri', 2);
INSERT INTO public.children_searchkey VALUES (31, 'letters', 'xi ', 2);
INSERT INTO public.children_searchkey VALUES (32, 'part', 'lexi', 2);
INSERT INTO public.children_searchkey VALUES (33, 'part', 'morris', 2);
INSERT INTO public.children_searchkey VALUES (34, 'short_form', 'alexandra', 2);
INSERT INTO public.children_searchkey VALUES (35, 'sound', 'LAX', 2);
INSERT INTO public.children_searchkey VALUES (36, 'sound', 'MAR', 2);
INSERT INTO public.children_searchkey VALUES (37, 'spelling', 'lexi', 2);
INSERT INTO public.children_searchkey VALUES (38, 'spelling', 'morris', 2);
INSERT INTO public.children_searchkey VALUES (39, 'whole', 'lexi', 2);
INSERT INTO public.children_searchkey VALUES (40, 'whole', 'morris', 2);
INSERT INTO public.children_searchkey VALUES (41, 'letters', '  i', 3);
INSERT INTO public.children_searchkey VALUES (42, 'letters', '  m', 3);
INSERT INTO public.children_searchkey VALUES (43, 'letters', ' iv', 3);
INSERT INTO public.children_searchkey VALUES (44, 'letters', ' mo', 3);
INSERT INTO public.children_searchkey VALUES (45, 'letters', 'is ', 3);
INSERT INTO public.children_searchkey VALUES (46, 'letters', 'ivy', 3);
INSERT INTO public.children_searchkey VALUES (47, 'letters', 'mor', 3);
INSERT INTO public.children_searchkey VALUES (48, 'letters', 'orr', 3);
INSERT INTO public.children_searchkey VALUES (49, 'letters', 'ris', 3);
INSERT INTO public.children_searchkey VALUES (50, 'letters', 'rri', 3);
INSERT INTO public.children_searchkey VALUES (51, 'letters', 'vy ', 3);
INSERT INTO public.children_searchkey VALUES (52, 'part', 'ivy', 3);
INSERT INTO public.children_searchkey VALUES (53, 'part', 'morris', 3);
INSERT INTO public.children_searchkey VALUES (54, 'sound', 'IVY', 3);
INSERT INTO public.children_searchkey VALUES (55, 'sound', 'MAR', 3);
INSERT INTO public.children_searchkey VALUES (56, 'spelling', 'morris', 3);
INSERT INTO public.children_searchkey VALUES (57, 'whole', 'ivy', 3);
INSERT INTO public.children_searchkey VALUES (58, 'whole', 'morris', 3);
INSERT INTO public.children_searchkey VALUES (59, 'letters', '  l', 4);
INSERT INTO public.children_searchkey VALUES (60, 'letters', '  w', 4);
INSERT INTO public.children_searchkey VALUES (61, 'letters', ' lo', 4);
INSERT INTO public.children_searchkey VALUES (62, 'letters', ' wr', 4);
INSERT INTO public.children_searchkey VALUES (63, 'letters', 'ck ', 4);
INSERT INTO public.children_searchkey VALUES (64, 'letters', 'enl', 4);
INSERT INTO public.children_searchkey VALUES (65, 'letters', 'ie ', 4);
INSERT INTO public.children_searchkey VALUES (66, 'letters', 'loc', 4);
INSERT INTO public.children_searchkey VALUES (67, 'letters', 'lot', 4);
INSERT INTO public.children_searchkey VALUES (68, 'letters', 'nlo', 4);
INSERT INTO public.children_searchkey VALUES (69, 'letters', 'ock', 4);
INSERT INTO public.children_searchkey VALUES (70, 'letters', 'ott', 4);
INSERT INTO public.children_searchkey VALUES (71, 'letters', 'ren', 4);
INSERT INTO public.children_searchkey VALUES (72, 'letters', 'tie', 4);
INSERT INTO public.children_searchkey VALUES (73, 'letters', 'tti', 4);
INSERT INTO public.children_searchkey VALUES (74, 'letters', 'wre', 4);
INSERT INTO public.children_searchkey VALUES (75, 'part', 'lottie', 4);
INSERT INTO public.children_searchkey VALUES (76, 'part', 'wrenlock', 4);
INSERT INTO public.children_searchkey VALUES (77, 'short_form', 'charlotte', 4);
INSERT INTO public.children_searchkey VALUES (78, 'sound', 'LATY', 4);
INSERT INTO public.children_searchkey VALUES (79, 'sound', 'WRANLAC', 4);
INSERT INTO public.children_searchkey VALUES (80, 'whole', 'lottie', 4);
INSERT INTO public.children_searchkey VALUES (81, 'whole', 'wrenlock', 4);
INSERT INTO public.children_searchkey VALUES (82, 'letters', '  a', 5);
INSERT INTO public.children_searchkey VALUES (83, 'letters', '  w', 5);
INSERT INTO public.children_searchkey VALUES (84, 'letters', ' ab', 5);
INSERT INTO public.children_searchkey VALUES (85, 'letters', ' wr', 5);
INSERT INTO public.children_searchkey VALUES (86, 'letters', 'abi', 5);
INSERT INTO public.children_searchkey VALUES (87, 'letters', 'ail', 5);
INSERT INTO public.children_searchkey VALUES (88, 'letters', 'big', 5);
INSERT INTO public.children_searchkey VALUES (89, 'letters', 'ck ', 5);
INSERT INTO public.children_searchkey VALUES (90, 'letters', 'enl', 5);
INSERT INTO public.children_searchkey VALUES (91, 'letters', 'gai', 5);
INSERT INTO public.children_searchkey VALUES (92, 'letters', 'iga', 5);
INSERT INTO public.children_searchkey VALUES (93, 'letters', 'il ', 5);
INSERT INTO public.children_searchkey VALUES (94, 'letters', 'loc', 5);
INSERT INTO public.children_searchkey VALUES (95, 'letters', 'nlo', 5);
INSERT INTO public.children_searchkey VALUES (96, 'letters', 'ock', 5);
INSERT INTO public.children_searchkey VALUES (97, 'letters', 'ren', 5);
INSERT INTO public.children_searchkey VALUES (98, 'letters', 'wre', 5);
INSERT INTO public.children_searchkey VALUES (99, 'part', 'abigail', 5);
INSERT INTO public.children_searchkey VALUES (100, 'part', 'wrenlock', 5);
INSERT INTO public.children_searchkey VALUES (101, 'short_form', 'abigail', 5);
INSERT INTO public.children_searchkey VALUES (102, 'sound', 'ABAGAL', 5);
INSERT INTO public.children_searchkey VALUES (103, 'sound', 'WRANLAC', 5);
INSERT INTO public.children_searchkey VALUES (104, 'spelling', 'abigail', 5);
INSERT INTO public.children_searchkey VALUES (105, 'whole', 'abigail', 5);
INSERT INTO public.children_searchkey VALUES (106, 'whole', 'wrenlock', 5);
INSERT INTO public.children_searchkey VALUES (107, 'letters', '  s', 6);
INSERT INTO public.children_searchkey VALUES (108, 'letters', '  w', 6);
INSERT INTO public.children_searchkey VALUES (109, 'letters', ' sk', 6);
INSERT INTO public.children_searchkey VALUES (110, 'letters', ' wr', 6);
INSERT INTO public.children_searchkey VALUES (111, 'letters', 'ck ', 6);
INSERT INTO public.children_searchkey VALUES (112, 'letters', 'enl', 6);
INSERT INTO public.children_searchkey VALUES (113, 'letters', 'kye', 6);
INSERT INTO public.children_searchkey VALUES (114, 'letters', 'loc', 6);
INSERT INTO public.children_searchkey VALUES (115, 'letters', 'nlo', 6);
INSERT INTO public.children_searchkey VALUES (116, 'letters', 'ock', 6);
INSERT INTO public.children_searchkey VALUES (117, 'letters', 'ren', 6);
INSERT INTO public.children_searchkey VALUES (118, 'letters', 'sky', 6);
INSERT INTO public.children_searchkey VALUES (119, 'letters', 'wre', 6);
INSERT INTO public.children_searchkey VALUES (120, 'letters', 'ye ', 6);
INSERT INTO public.children_searchkey VALUES (121, 'part', 'skye', 6);
INSERT INTO public.children_searchkey VALUES (122, 'part', 'wrenlock', 6);
INSERT INTO public.children_searchkey VALUES (123, 'sound', 'SCY', 6);
INSERT INTO public.children_searchkey VALUES (124, 'sound', 'WRANLAC', 6);
INSERT INTO public.children_searchkey VALUES (125, 'spelling', 'skye', 6);
INSERT INTO public.children_searchkey VALUES (126, 'whole', 'skye', 6);
INSERT INTO public.children_searchkey VALUES (127, 'whole', 'wrenlock', 6);
INSERT INTO public.children_searchkey VALUES (128, 'letters', '  l', 7);
INSERT INTO public.children_searchkey VALUES (129, 'letters', '  w', 7);
INSERT INTO public.children_searchkey VALUES (130, 'letters', ' le', 7);
INSERT INTO public.children_searchkey VALUES (131, 'letters', ' wr', 7);
INSERT INTO public.children_searchkey VALUES (132, 'letters', 'ck ', 7);
INSERT INTO public.children_searchkey VALUES (133, 'letters', 'enl', 7);
INSERT INTO public.children_searchkey VALUES (134, 'letters', 'ewi', 7);
INSERT INTO public.children_searchkey VALUES (135, 'letters', 'is ', 7);
INSERT INTO public.children_searchkey VALUES (136, 'letters', 'lew', 7);
INSERT INTO public.children_searchkey VALUES (137, 'letters', 'loc', 7);
INSERT INTO public.children_searchkey VALUES (138, 'letters', 'nlo', 7);
INSERT INTO public.children_searchkey VALUES (139, 'letters', 'ock', 7);
INSERT INTO public.children_searchkey VALUES (140, 'letters', 'ren', 7);
INSERT INTO public.children_searchkey VALUES (141, 'letters', 'wis', 7);
INSERT INTO public.children_searchkey VALUES (142, 'letters', 'wre', 7);
INSERT INTO public.children_searchkey VALUES (143, 'part', 'lewis', 7);
INSERT INTO public.children_searchkey VALUES (144, 'part', 'wrenlock', 7);
INSERT INTO public.children_searchkey VALUES (145, 'short_form', 'lewis', 7);
INSERT INTO public.children_searchkey VALUES (146, 'sound', 'L', 7);
INSERT INTO public.children_searchkey VALUES (147, 'sound', 'WRANLAC', 7);
INSERT INTO public.children_searchkey VALUES (148, 'spelling', 'lewis', 7);
INSERT INTO public.children_searchkey VALUES (149, 'whole', 'lewis', 7);
INSERT INTO public.children_searchkey VALUES (150, 'whole', 'wrenlock', 7);
INSERT INTO public.children_searchkey VALUES (151, 'letters', '  d', 8);
INSERT INTO public.children_searchkey VALUES (152, 'letters', '  w', 8);
INSERT INTO public.children_searchkey VALUES (153, 'letters', ' da', 8);
INSERT INTO public.children_searchkey VALUES (154, 'letters', ' we', 8);
INSERT INTO public.children_searchkey VALUES (155, 'letters', 'arc', 8);
INSERT INTO public.children_searchkey VALUES (156, 'letters', 'be ', 8);
INSERT INTO public.children_searchkey VALUES (157, 'letters', 'cie', 8);
INSERT INTO public.children_searchkey VALUES (158, 'letters', 'com', 8);
INSERT INTO public.children_searchkey VALUES (159, 'letters', 'dar', 8);
INSERT INTO public.children_searchkey VALUES (160, 'letters', 'exc', 8);
INSERT INTO public.children_searchkey VALUES (161, 'letters', 'ie ', 8);
INSERT INTO public.children_searchkey VALUES (162, 'letters', 'mbe', 8);
INSERT INTO public.children_searchkey VALUES (163, 'letters', 'omb', 8);
INSERT INTO public.children_searchkey VALUES (164, 'letters', 'rci', 8);
INSERT INTO public.children_searchkey VALUES (165, 'letters', 'wex', 8);
INSERT INTO public.children_searchkey VALUES (166, 'letters', 'xco', 8);
INSERT INTO public.children_searchkey VALUES (167, 'part', 'darcie', 8);
INSERT INTO public.children_searchkey VALUES (168, 'part', 'wexcombe', 8);
INSERT INTO public.children_searchkey VALUES (169, 'sound', 'DARCY', 8);
INSERT INTO public.children_searchkey VALUES (170, 'sound', 'WAXCANB', 8);
INSERT INTO public.children_searchkey VALUES (171, 'whole', 'darcie', 8);
INSERT INTO public.children_searchkey VALUES (172, 'whole', 'wexcombe', 8);
INSERT INTO public.children_searchkey VALUES (173, 'letters', '  l', 9);
INSERT INTO public.children_searchkey VALUES (174, 'letters', '  r', 9);
INSERT INTO public.children_searchkey VALUES (175, 'letters', ' lo', 9);
INSERT INTO public.children_searchkey VALUES (176, 'letters', ' ru', 9);
INSERT INTO public.children_searchkey VALUES (177, 'letters', 'ank', 9);
INSERT INTO public.children_searchkey VALUES (178, 'letters', 'ban', 9);
INSERT INTO public.children_searchkey VALUES (179, 'letters', 'hba', 9);
INSERT INTO public.children_searchkey VALUES (180, 'letters', 'ie ', 9);
INSERT INTO public.children_searchkey VALUES (181, 'letters', 'lot', 9);
INSERT INTO public.children_searchkey VALUES (182, 'letters', 'nk ', 9);
INSERT INTO public.children_searchkey VALUES (183, 'letters', 'ott', 9);
INSERT INTO public.children_searchkey VALUES (184, 'letters', 'rus', 9);
INSERT INTO public.children_searchkey VALUES (185, 'letters', 'shb', 9);
INSERT INTO public.children_searchkey VALUES (186, 'letters', 'tie', 9);
INSERT INTO public.children_searchkey VALUES (187, 'letters', 'tti', 9);
INSERT INTO public.children_searchkey VALUES (188, 'letters', 'ush', 9);
INSERT INTO public.children_searchkey VALUES (189, 'part', 'lottie', 9);
INSERT INTO public.children_searchkey VALUES (190, 'part', 'rushbank', 9);
INSERT INTO public.children_searchkey VALUES (191, 'short_form', 'charlotte', 9);
INSERT INTO public.children_searchkey VALUES (192, 'sound', 'LATY', 9);
INSERT INTO public.children_searchkey VALUES (193, 'sound', 'RASBANC', 9);
INSERT INTO public.children_searchkey VALUES (194, 'whole', 'lottie', 9);
INSERT INTO public.children_searchkey VALUES (195, 'whole', 'rushbank', 9);
INSERT INTO public.children_searchkey VALUES (196, 'letters', '  t', 10);
INSERT INTO public.children_searchkey VALUES (197, 'letters', '  u', 10);
INSERT INTO public.children_searchkey VALUES (198, 'letters', ' to', 10);
INSERT INTO public.children_searchkey VALUES (199, 'letters', ' un', 10);
INSERT INTO public.children_searchkey VALUES (200, 'letters', 'by ', 10);
INSERT INTO public.children_searchkey VALUES (201, 'letters', 'der', 10);
INSERT INTO public.children_searchkey VALUES (202, 'letters', 'erl', 10);
INSERT INTO public.children_searchkey VALUES (203, 'letters', 'low', 10);
INSERT INTO public.children_searchkey VALUES (204, 'letters', 'nde', 10);
INSERT INTO public.children_searchkey VALUES (205, 'letters', 'oby', 10);
INSERT INTO public.children_searchkey VALUES (206, 'letters', 'ow ', 10);
INSERT INTO public.children_searchkey VALUES (207, 'letters', 'rlo', 10);
INSERT INTO public.children_searchkey VALUES (208, 'letters', 'tob', 10);
INSERT INTO public.children_searchkey VALUES (209, 'letters', 'und', 10);
INSERT INTO public.children_searchkey VALUES (210, 'part', 'toby', 10);
INSERT INTO public.children_searchkey VALUES (211, 'part', 'underlow', 10);
INSERT INTO public.children_searchkey VALUES (212, 'short_form', 'tobias', 10);
INSERT INTO public.children_searchkey VALUES (213, 'sound', 'TABY', 10);
INSERT INTO public.children_searchkey VALUES (214, 'sound', 'UNDARL', 10);
INSERT INTO public.children_searchkey VALUES (215, 'whole', 'toby', 10);
INSERT INTO public.children_searchkey VALUES (216, 'whole', 'underlow', 10);
INSERT INTO public.children_searchkey VALUES (217, 'letters', '  l', 11);
INSERT INTO public.children_searchkey VALUES (218, 'letters', '  w', 11);
INSERT INTO public.children_searchkey VALUES (219, 'letters', ' lo', 11);
INSERT INTO public.children_searchkey VALUES (220, 'letters', ' wr', 11);
INSERT INTO public.children_searchkey VALUES (221, 'letters', 'ck ', 11);
INSERT INTO public.children_searchkey VALUES (222, 'letters', 'enl', 11);
INSERT INTO public.children_searchkey VALUES (223, 'letters', 'ie ', 11);
INSERT INTO public.children_searchkey VALUES (224, 'letters', 'loc', 11);
INSERT INTO public.children_searchkey VALUES (225, 'letters', 'lot', 11);
INSERT INTO public.children_searchkey VALUES (226, 'letters', 'nlo', 11);
INSERT INTO public.children_searchkey VALUES (227, 'letters', 'ock', 11);
INSERT INTO public.children_searchkey VALUES (228, 'letters', 'ott', 11);
INSERT INTO public.children_searchkey VALUES (229, 'letters', 'ren', 11);
INSERT INTO public.children_searchkey VALUES (230, 'letters', 'tie', 11);
INSERT INTO public.children_searchkey VALUES (231, 'letters', 'tti', 11);
INSERT INTO public.children_searchkey VALUES (232, 'letters', 'wre', 11);
INSERT INTO public.children_searchkey VALUES (233, 'part', 'lottie', 11);
INSERT INTO public.children_searchkey VALUES (234, 'part', 'wrenlock', 11);
INSERT INTO public.children_searchkey VALUES (235, 'short_form', 'charlotte', 11);
INSERT INTO public.children_searchkey VALUES (236, 'sound', 'LATY', 11);
INSERT INTO public.children_searchkey VALUES (237, 'sound', 'WRANLAC', 11);
INSERT INTO public.children_searchkey VALUES (238, 'whole', 'lottie', 11);
INSERT INTO public.children_searchkey VALUES (239, 'whole', 'wrenlock', 11);
INSERT INTO public.children_searchkey VALUES (240, 'letters', '  a', 12);
INSERT INTO public.children_searchkey VALUES (241, 'letters', '  w', 12);
INSERT INTO public.children_searchkey VALUES (242, 'letters', ' ab', 12);
INSERT INTO public.children_searchkey VALUES (243, 'letters', ' wr', 12);
INSERT INTO public.children_searchkey VALUES (244, 'letters', 'abi', 12);
INSERT INTO public.children_searchkey VALUES (245, 'letters', 'ail', 12);
INSERT INTO public.children_searchkey VALUES (246, 'letters', 'big', 12);
INSERT INTO public.children_searchkey VALUES (247, 'letters', 'ck ', 12);
INSERT INTO public.children_searchkey VALUES (248, 'letters', 'enl', 12);
INSERT INTO public.children_searchkey VALUES (249, 'letters', 'gai', 12);
INSERT INTO public.children_searchkey VALUES (250, 'letters', 'iga', 12);
INSERT INTO public.children_searchkey VALUES (251, 'letters', 'il ', 12);
INSERT INTO public.children_searchkey VALUES (252, 'letters', 'loc', 12);
INSERT INTO public.children_searchkey VALUES (253, 'letters', 'nlo', 12);
INSERT INTO public.children_searchkey VALUES (254, 'letters', 'ock', 12);
INSERT INTO public.children_searchkey VALUES (255, 'letters', 'ren', 12);
INSERT INTO public.children_searchkey VALUES (256, 'letters', 'wre', 12);
INSERT INTO public.children_searchkey VALUES (257, 'part', 'abigail', 12);
INSERT INTO public.children_searchkey VALUES (258, 'part', 'wrenlock', 12);
INSERT INTO public.children_searchkey VALUES (259, 'short_form', 'abigail', 12);
INSERT INTO public.children_searchkey VALUES (260, 'sound', 'ABAGAL', 12);
INSERT INTO public.children_searchkey VALUES (261, 'sound', 'WRANLAC', 12);
INSERT INTO public.children_searchkey VALUES (262, 'spelling', 'abigail', 12);
INSERT INTO public.children_searchkey VALUES (263, 'whole', 'abigail', 12);
INSERT INTO public.children_searchkey VALUES (264, 'whole', 'wrenlock', 12);
INSERT INTO public.children_searchkey VALUES (265, 'letters', '  s', 13);
INSERT INTO public.children_searchkey VALUES (266, 'letters', '  w', 13);
INSERT INTO public.children_searchkey VALUES (267, 'letters', ' sk', 13);
INSERT INTO public.children_searchkey VALUES (268, 'letters', ' wr', 13);
INSERT INTO public.children_searchkey VALUES (269, 'letters', 'ck ', 13);
INSERT INTO public.children_searchkey VALUES (270, 'letters', 'enl', 13);
INSERT INTO public.children_searchkey VALUES (271, 'letters', 'kye', 13);
INSERT INTO public.children_searchkey VALUES (272, 'letters', 'loc', 13);
INSERT INTO public.children_searchkey VALUES (273, 'letters', 'nlo', 13);
INSERT INTO public.children_searchkey VALUES (274, 'letters', 'ock', 13);
INSERT INTO public.children_searchkey VALUES (275, 'letters', 'ren', 13);
INSERT INTO public.children_searchkey VALUES (276, 'letters', 'sky', 13);
INSERT INTO public.children_searchkey VALUES (277, 'letters', 'wre', 13);
INSERT INTO public.children_searchkey VALUES (278, 'letters', 'ye ', 13);
INSERT INTO public.children_searchkey VALUES (279, 'part', 'skye', 13);
INSERT INTO public.children_searchkey VALUES (280, 'part', 'wrenlock', 13);
INSERT INTO public.children_searchkey VALUES (281, 'sound', 'SCY', 13);
INSERT INTO public.children_searchkey VALUES (282, 'sound', 'WRANLAC', 13);
INSERT INTO public.children_searchkey VALUES (283, 'spelling', 'skye', 13);
INSERT INTO public.children_searchkey VALUES (284, 'whole', 'skye', 13);
INSERT INTO public.children_searchkey VALUES (285, 'whole', 'wrenlock', 13);
INSERT INTO public.children_searchkey VALUES (286, 'letters', '  l', 14);
INSERT INTO public.children_searchkey VALUES (287, 'letters', '  w', 14);
INSERT INTO public.children_searchkey VALUES (288, 'letters', ' le', 14);
INSERT INTO public.children_searchkey VALUES (289, 'letters', ' wr', 14);
INSERT INTO public.children_searchkey VALUES (290, 'letters', 'ck ', 14);
INSERT INTO public.children_searchkey VALUES (291, 'letters', 'enl', 14);
INSERT INTO public.children_searchkey VALUES (292, 'letters', 'ewi', 14);
INSERT INTO public.children_searchkey VALUES (293, 'letters', 'is ', 14);
INSERT INTO public.children_searchkey VALUES (294, 'letters', 'lew', 14);
INSERT INTO public.children_searchkey VALUES (295, 'letters', 'loc', 14);
INSERT INTO public.children_searchkey VALUES (296, 'letters', 'nlo', 14);
INSERT INTO public.children_searchkey VALUES (297, 'letters', 'ock', 14);
INSERT INTO public.children_searchkey VALUES (298, 'letters', 'ren', 14);
INSERT INTO public.children_searchkey VALUES (299, 'letters', 'wis', 14);
INSERT INTO public.children_searchkey VALUES (300, 'letters', 'wre', 14);
INSERT INTO public.children_searchkey VALUES (301, 'part', 'lewis', 14);
INSERT INTO public.children_searchkey VALUES (302, 'part', 'wrenlock', 14);
INSERT INTO public.children_searchkey VALUES (303, 'short_form', 'lewis', 14);
INSERT INTO public.children_searchkey VALUES (304, 'sound', 'L', 14);
INSERT INTO public.children_searchkey VALUES (305, 'sound', 'WRANLAC', 14);
INSERT INTO public.children_searchkey VALUES (306, 'spelling', 'lewis', 14);
INSERT INTO public.children_searchkey VALUES (307, 'whole', 'lewis', 14);
INSERT INTO public.children_searchkey VALUES (308, 'whole', 'wrenlock', 14);


--
-- Data for Name: demo_sentmail; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--



--
-- Data for Name: demo_syntheticmark; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--

INSERT INTO public.demo_syntheticmark VALUES (1, 'Harrowmere', '2026-11-28 22:04:44.602394+00');


--
-- Data for Name: django_content_type; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--

INSERT INTO public.django_content_type VALUES (1, 'hub', 'slot');
INSERT INTO public.django_content_type VALUES (2, 'letterbox', 'envelope');
INSERT INTO public.django_content_type VALUES (3, 'letterbox', 'handling');
INSERT INTO public.django_content_type VALUES (4, 'audit', 'salt');
INSERT INTO public.django_content_type VALUES (5, 'audit', 'event');
INSERT INTO public.django_content_type VALUES (6, 'audit', 'seal');
INSERT INTO public.django_content_type VALUES (7, 'agencies', 'agency');
INSERT INTO public.django_content_type VALUES (8, 'agencies', 'placement');
INSERT INTO public.django_content_type VALUES (9, 'agencies', 'boundby');
INSERT INTO public.django_content_type VALUES (10, 'agencies', 'formername');
INSERT INTO public.django_content_type VALUES (11, 'accounts', 'user');
INSERT INTO public.django_content_type VALUES (12, 'accounts', 'rolemembership');
INSERT INTO public.django_content_type VALUES (13, 'accounts', 'upkeep');
INSERT INTO public.django_content_type VALUES (14, 'accounts', 'keptwords');
INSERT INTO public.django_content_type VALUES (15, 'machines', 'token');
INSERT INTO public.django_content_type VALUES (16, 'machines', 'submission');
INSERT INTO public.django_content_type VALUES (17, 'files', 'storedfile');
INSERT INTO public.django_content_type VALUES (18, 'outbox', 'mail');
INSERT INTO public.django_content_type VALUES (19, 'outbox', 'message');
INSERT INTO public.django_content_type VALUES (20, 'outbox', 'attempt');
INSERT INTO public.django_content_type VALUES (21, 'children', 'person');
INSERT INTO public.django_content_type VALUES (22, 'children', 'listing');
INSERT INTO public.django_content_type VALUES (23, 'children', 'recognition');
INSERT INTO public.django_content_type VALUES (24, 'children', 'relation');
INSERT INTO public.django_content_type VALUES (25, 'children', 'searchkey');
INSERT INTO public.django_content_type VALUES (26, 'children', 'emergencyopening');
INSERT INTO public.django_content_type VALUES (27, 'children', 'sealing');
INSERT INTO public.django_content_type VALUES (28, 'children', 'conflict');
INSERT INTO public.django_content_type VALUES (29, 'children', 'possibleconflict');
INSERT INTO public.django_content_type VALUES (30, 'referrals', 'contact');
INSERT INTO public.django_content_type VALUES (31, 'referrals', 'addition');
INSERT INTO public.django_content_type VALUES (32, 'referrals', 'draft');
INSERT INTO public.django_content_type VALUES (33, 'referrals', 'event');
INSERT INTO public.django_content_type VALUES (34, 'referrals', 'decision');
INSERT INTO public.django_content_type VALUES (35, 'referrals', 'feedback');
INSERT INTO public.django_content_type VALUES (36, 'referrals', 'informationrequest');
INSERT INTO public.django_content_type VALUES (37, 'referrals', 'answer');
INSERT INTO public.django_content_type VALUES (38, 'referrals', 'recogniseddomain');
INSERT INTO public.django_content_type VALUES (39, 'referrals', 'sharingrecord');
INSERT INTO public.django_content_type VALUES (40, 'referrals', 'statuslink');
INSERT INTO public.django_content_type VALUES (41, 'referrals', 'toldof');
INSERT INTO public.django_content_type VALUES (42, 'referrals', 'referral');
INSERT INTO public.django_content_type VALUES (43, 'referrals', 'toldofadult');
INSERT INTO public.django_content_type VALUES (44, 'referrals', 'agreementwithdrawn');
INSERT INTO public.django_content_type VALUES (45, 'referrals', 'answertimes');
INSERT INTO public.django_content_type VALUES (46, 'referrals', 'sameconcern');
INSERT INTO public.django_content_type VALUES (47, 'referrals', 'notificationfile');
INSERT INTO public.django_content_type VALUES (48, 'referrals', 'notification');
INSERT INTO public.django_content_type VALUES (49, 'referrals', 'transfer');
INSERT INTO public.django_content_type VALUES (50, 'referrals', 'change');
INSERT INTO public.django_content_type VALUES (51, 'referrals', 'safewaysaid');
INSERT INTO public.django_content_type VALUES (52, 'referrals', 'attendance');
INSERT INTO public.django_content_type VALUES (53, 'referrals', 'allocation');
INSERT INTO public.django_content_type VALUES (54, 'referrals', 'notificationline');
INSERT INTO public.django_content_type VALUES (55, 'exports', 'export');
INSERT INTO public.django_content_type VALUES (56, 'imports', 'returncheck');
INSERT INTO public.django_content_type VALUES (57, 'imports', 'checkfile');
INSERT INTO public.django_content_type VALUES (58, 'auth', 'permission');
INSERT INTO public.django_content_type VALUES (59, 'auth', 'group');
INSERT INTO public.django_content_type VALUES (60, 'contenttypes', 'contenttype');
INSERT INTO public.django_content_type VALUES (61, 'sessions', 'session');
INSERT INTO public.django_content_type VALUES (62, 'account', 'emailaddress');
INSERT INTO public.django_content_type VALUES (63, 'account', 'emailconfirmation');
INSERT INTO public.django_content_type VALUES (64, 'mfa', 'authenticator');
INSERT INTO public.django_content_type VALUES (65, 'socialaccount', 'socialaccount');
INSERT INTO public.django_content_type VALUES (66, 'socialaccount', 'socialapp');
INSERT INTO public.django_content_type VALUES (67, 'socialaccount', 'socialtoken');
INSERT INTO public.django_content_type VALUES (68, 'usersessions', 'usersession');
INSERT INTO public.django_content_type VALUES (69, 'axes', 'accessattempt');
INSERT INTO public.django_content_type VALUES (70, 'axes', 'accesslog');
INSERT INTO public.django_content_type VALUES (71, 'axes', 'accessfailurelog');
INSERT INTO public.django_content_type VALUES (72, 'axes', 'accessattemptexpiration');
INSERT INTO public.django_content_type VALUES (73, 'demo', 'syntheticmark');
INSERT INTO public.django_content_type VALUES (74, 'demo', 'sentmail');


--
-- Data for Name: django_migrations; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--

INSERT INTO public.django_migrations VALUES (1, 'agencies', '0001_start', '2026-11-28 22:04:36.507886+00');
INSERT INTO public.django_migrations VALUES (2, 'accounts', '0001_start', '2026-11-28 22:04:36.553348+00');
INSERT INTO public.django_migrations VALUES (3, 'account', '0001_initial', '2026-11-28 22:04:36.584512+00');
INSERT INTO public.django_migrations VALUES (4, 'account', '0002_email_max_length', '2026-11-28 22:04:36.596567+00');
INSERT INTO public.django_migrations VALUES (5, 'account', '0003_alter_emailaddress_create_unique_verified_email', '2026-11-28 22:04:36.616212+00');
INSERT INTO public.django_migrations VALUES (6, 'account', '0004_alter_emailaddress_drop_unique_email', '2026-11-28 22:04:36.634367+00');
INSERT INTO public.django_migrations VALUES (7, 'account', '0005_emailaddress_idx_upper_email', '2026-11-28 22:04:36.645609+00');
INSERT INTO public.django_migrations VALUES (8, 'account', '0006_emailaddress_lower', '2026-11-28 22:04:36.659518+00');
INSERT INTO public.django_migrations VALUES (9, 'account', '0007_emailaddress_idx_email', '2026-11-28 22:04:36.6816+00');
INSERT INTO public.django_migrations VALUES (10, 'account', '0008_emailaddress_unique_primary_email_fixup', '2026-11-28 22:04:36.696544+00');
INSERT INTO public.django_migrations VALUES (11, 'account', '0009_emailaddress_unique_primary_email', '2026-11-28 22:04:36.706856+00');
INSERT INTO public.django_migrations VALUES (12, 'accounts', '0002_upkeep', '2026-11-28 22:04:36.741394+00');
INSERT INTO public.django_migrations VALUES (13, 'accounts', '0003_kept_words', '2026-11-28 22:04:36.762658+00');
INSERT INTO public.django_migrations VALUES (14, 'agencies', '0002_names_and_duties', '2026-11-28 22:04:36.803038+00');
INSERT INTO public.django_migrations VALUES (15, 'audit', '0001_start', '2026-11-28 22:04:36.827002+00');
INSERT INTO public.django_migrations VALUES (16, 'audit', '0002_find_where_sealing_goes_on', '2026-11-28 22:04:36.83429+00');
INSERT INTO public.django_migrations VALUES (17, 'contenttypes', '0001_initial', '2026-11-28 22:04:36.842587+00');
INSERT INTO public.django_migrations VALUES (18, 'contenttypes', '0002_remove_content_type_name', '2026-11-28 22:04:36.872766+00');
INSERT INTO public.django_migrations VALUES (19, 'auth', '0001_initial', '2026-11-28 22:04:36.897127+00');
INSERT INTO public.django_migrations VALUES (20, 'auth', '0002_alter_permission_name_max_length', '2026-11-28 22:04:36.902946+00');
INSERT INTO public.django_migrations VALUES (21, 'auth', '0003_alter_user_email_max_length', '2026-11-28 22:04:36.908209+00');
INSERT INTO public.django_migrations VALUES (22, 'auth', '0004_alter_user_username_opts', '2026-11-28 22:04:36.913571+00');
INSERT INTO public.django_migrations VALUES (23, 'auth', '0005_alter_user_last_login_null', '2026-11-28 22:04:36.91947+00');
INSERT INTO public.django_migrations VALUES (24, 'auth', '0006_require_contenttypes_0002', '2026-11-28 22:04:36.920738+00');
INSERT INTO public.django_migrations VALUES (25, 'auth', '0007_alter_validators_add_error_messages', '2026-11-28 22:04:36.926044+00');
INSERT INTO public.django_migrations VALUES (26, 'auth', '0008_alter_user_username_max_length', '2026-11-28 22:04:36.932667+00');
INSERT INTO public.django_migrations VALUES (27, 'auth', '0009_alter_user_last_name_max_length', '2026-11-28 22:04:36.938808+00');
INSERT INTO public.django_migrations VALUES (28, 'auth', '0010_alter_group_name_max_length', '2026-11-28 22:04:36.946222+00');
INSERT INTO public.django_migrations VALUES (29, 'auth', '0011_update_proxy_permissions', '2026-11-28 22:04:36.966969+00');
INSERT INTO public.django_migrations VALUES (30, 'auth', '0012_alter_user_first_name_max_length', '2026-11-28 22:04:36.977511+00');
INSERT INTO public.django_migrations VALUES (31, 'axes', '0001_initial', '2026-11-28 22:04:36.987213+00');
INSERT INTO public.django_migrations VALUES (32, 'axes', '0002_auto_20151217_2044', '2026-11-28 22:04:37.015959+00');
INSERT INTO public.django_migrations VALUES (33, 'axes', '0003_auto_20160322_0929', '2026-11-28 22:04:37.031282+00');
INSERT INTO public.django_migrations VALUES (34, 'axes', '0004_auto_20181024_1538', '2026-11-28 22:04:37.048045+00');
INSERT INTO public.django_migrations VALUES (35, 'axes', '0005_remove_accessattempt_trusted', '2026-11-28 22:04:37.051377+00');
INSERT INTO public.django_migrations VALUES (36, 'axes', '0006_remove_accesslog_trusted', '2026-11-28 22:04:37.054196+00');
INSERT INTO public.django_migrations VALUES (37, 'axes', '0007_alter_accessattempt_unique_together', '2026-11-28 22:04:37.074077+00');
INSERT INTO public.django_migrations VALUES (38, 'axes', '0008_accessfailurelog', '2026-11-28 22:04:37.083479+00');
INSERT INTO public.django_migrations VALUES (39, 'axes', '0009_add_session_hash', '2026-11-28 22:04:37.088835+00');
INSERT INTO public.django_migrations VALUES (40, 'axes', '0010_accessattemptexpiration', '2026-11-28 22:04:37.095657+00');
INSERT INTO public.django_migrations VALUES (41, 'children', '0001_initial', '2026-11-28 22:04:37.298742+00');
INSERT INTO public.django_migrations VALUES (42, 'children', '0002_emergencyopening', '2026-11-28 22:04:37.32899+00');
INSERT INTO public.django_migrations VALUES (43, 'children', '0003_people_sealed_and_joined', '2026-11-28 22:04:37.490937+00');
INSERT INTO public.django_migrations VALUES (44, 'children', '0004_why_confirmed', '2026-11-28 22:04:37.509293+00');
INSERT INTO public.django_migrations VALUES (45, 'children', '0005_conflicts_are_kept', '2026-11-28 22:04:37.883+00');
INSERT INTO public.django_migrations VALUES (46, 'children', '0006_people_found_sooner', '2026-11-28 22:04:37.919236+00');
INSERT INTO public.django_migrations VALUES (47, 'demo', '0001_start', '2026-11-28 22:04:37.924926+00');
INSERT INTO public.django_migrations VALUES (48, 'demo', '0002_sent_mail', '2026-11-28 22:04:37.933955+00');
INSERT INTO public.django_migrations VALUES (49, 'exports', '0001_start', '2026-11-28 22:04:37.988541+00');
INSERT INTO public.django_migrations VALUES (50, 'exports', '0002_census', '2026-11-28 22:04:38.074178+00');
INSERT INTO public.django_migrations VALUES (51, 'exports', '0003_comparison', '2026-11-28 22:04:38.097872+00');
INSERT INTO public.django_migrations VALUES (52, 'files', '0001_start', '2026-11-28 22:04:38.112621+00');
INSERT INTO public.django_migrations VALUES (53, 'hub', '0001_start', '2026-11-28 22:04:38.186204+00');
INSERT INTO public.django_migrations VALUES (54, 'imports', '0001_start', '2026-11-28 22:04:38.319699+00');
INSERT INTO public.django_migrations VALUES (55, 'imports', '0002_beside', '2026-11-28 22:04:38.384174+00');
INSERT INTO public.django_migrations VALUES (56, 'imports', '0003_ahead', '2026-11-28 22:04:38.413813+00');
INSERT INTO public.django_migrations VALUES (57, 'letterbox', '0001_start', '2026-11-28 22:04:38.443812+00');
INSERT INTO public.django_migrations VALUES (58, 'letterbox', '0002_counts', '2026-11-28 22:04:38.506426+00');
INSERT INTO public.django_migrations VALUES (59, 'letterbox', '0003_additions', '2026-11-28 22:04:38.51605+00');
INSERT INTO public.django_migrations VALUES (60, 'machines', '0001_systems', '2026-11-28 22:04:38.621985+00');
INSERT INTO public.django_migrations VALUES (61, 'mfa', '0001_initial', '2026-11-28 22:04:38.667611+00');
INSERT INTO public.django_migrations VALUES (62, 'mfa', '0002_authenticator_timestamps', '2026-11-28 22:04:38.735978+00');
INSERT INTO public.django_migrations VALUES (63, 'mfa', '0003_authenticator_type_uniq', '2026-11-28 22:04:38.830803+00');
INSERT INTO public.django_migrations VALUES (64, 'outbox', '0001_start', '2026-11-28 22:04:38.863398+00');
INSERT INTO public.django_migrations VALUES (65, 'referrals', '0001_initial', '2026-11-28 22:04:40.806551+00');
INSERT INTO public.django_migrations VALUES (66, 'referrals', '0002_unread_news', '2026-11-28 22:04:40.921412+00');
INSERT INTO public.django_migrations VALUES (67, 'referrals', '0003_answers_agreement_and_times', '2026-11-28 22:04:41.474985+00');
INSERT INTO public.django_migrations VALUES (68, 'referrals', '0004_the_same_concern', '2026-11-28 22:04:41.736628+00');
INSERT INTO public.django_migrations VALUES (69, 'referrals', '0005_police_notifications', '2026-11-28 22:04:41.879804+00');
INSERT INTO public.django_migrations VALUES (70, 'referrals', '0006_transfers', '2026-11-28 22:04:41.954537+00');
INSERT INTO public.django_migrations VALUES (71, 'referrals', '0007_primary_need', '2026-11-28 22:04:42.004565+00');
INSERT INTO public.django_migrations VALUES (72, 'referrals', '0008_systems', '2026-11-28 22:04:42.216574+00');
INSERT INTO public.django_migrations VALUES (73, 'referrals', '0009_asked_again', '2026-11-28 22:04:42.363645+00');
INSERT INTO public.django_migrations VALUES (74, 'referrals', '0010_safe_ways_said', '2026-11-28 22:04:42.461852+00');
INSERT INTO public.django_migrations VALUES (75, 'referrals', '0011_casework', '2026-11-28 22:04:42.938831+00');
INSERT INTO public.django_migrations VALUES (76, 'referrals', '0012_notification_lines', '2026-11-28 22:04:43.139267+00');
INSERT INTO public.django_migrations VALUES (77, 'sessions', '0001_initial', '2026-11-28 22:04:43.149508+00');
INSERT INTO public.django_migrations VALUES (78, 'socialaccount', '0001_initial', '2026-11-28 22:04:43.3977+00');
INSERT INTO public.django_migrations VALUES (79, 'socialaccount', '0002_token_max_lengths', '2026-11-28 22:04:43.479967+00');
INSERT INTO public.django_migrations VALUES (80, 'socialaccount', '0003_extra_data_default_dict', '2026-11-28 22:04:43.530312+00');
INSERT INTO public.django_migrations VALUES (81, 'socialaccount', '0004_app_provider_id_settings', '2026-11-28 22:04:43.599559+00');
INSERT INTO public.django_migrations VALUES (82, 'socialaccount', '0005_socialtoken_nullable_app', '2026-11-28 22:04:43.687444+00');
INSERT INTO public.django_migrations VALUES (83, 'socialaccount', '0006_alter_socialaccount_extra_data', '2026-11-28 22:04:43.74777+00');
INSERT INTO public.django_migrations VALUES (84, 'usersessions', '0001_initial', '2026-11-28 22:04:43.834485+00');


--
-- Data for Name: exports_export; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--



--
-- Data for Name: files_storedfile; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--



--
-- Data for Name: imports_checkfile; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--



--
-- Data for Name: imports_returncheck; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--



--
-- Data for Name: letterbox_envelope; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--



--
-- Data for Name: letterbox_handling; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--



--
-- Data for Name: machines_submission; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--



--
-- Data for Name: machines_token; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--



--
-- Data for Name: mfa_authenticator; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--

INSERT INTO public.mfa_authenticator VALUES (1, 'totp', '{"secret": "s1.first.jWUwF3Bw7-PWzKgj0JOeMOpCzCPoCmP2Fqmmqc4ZzUaMlWvrVHNTuUTniu-RV9PT8OOc04ydoGtOKAvB"}', 1, '2026-11-28 22:04:44.789024+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (2, 'recovery_codes', '{"seed": "s1.first.G4NoeXmBX086YjBGZtT8Y4EW-D0oW1EJ7JBedzKDTC5lBeHAw9kYu3UZTHetN8dciX4NbkQa0Z6rs55CSHS1NtOlpzIg2OFwS4essqBcVBE3ms4JahuKVdU0CKBfMtaYFZfaG74iqCzHw8cz", "used_mask": 0}', 1, '2026-11-28 22:04:44.796161+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (3, 'totp', '{"secret": "s1.first.VZc_jBjQrL19d8heh54VvBktvJK8zb_CAc8YmPyUOyZBVIOLVrkTVSXFXLuvLlzdXrFr5BBYEGhilD57"}', 2, '2026-11-28 22:04:44.80179+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (4, 'recovery_codes', '{"seed": "s1.first.k-n6jY5-XjRS_CD2KafN1cXk7RqFkUlq6zHokg8QAx6cznEIAUekMhA7IU0BUouu9t3htJoz240p8GUuFyBG-uUgFqu0QNrf_NUpmNCt6gkHbXAKjLpbZVf88Aw9PiPtOtj1Np1Hfu_ekQIj", "used_mask": 0}', 2, '2026-11-28 22:04:44.805725+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (5, 'totp', '{"secret": "s1.first.AiYl_cCbUbMJdkRBOTfwdcyruRIDp8Ckd16I13XFea7S-SxCodBRXOPiK316D34DyrwtXdK4pYuz2qdH"}', 3, '2026-11-28 22:04:44.810778+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (6, 'recovery_codes', '{"seed": "s1.first.D8x97JoeD0TORl7HyD2H9ThdKEmg9D4P5ojraLXOAFKmMkiQY0SdZo4uguJ6-HiqQvMPbUaYoSfzz6GNlnph6NJIdWidtsFQl4Z5Bml9MgME3bubTEOvZlPPxCjhEVymbKPLy7nN5YL6zoWh", "used_mask": 0}', 3, '2026-11-28 22:04:44.814078+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (7, 'totp', '{"secret": "s1.first.3UCYkYWUr01a0KOin7gx1D6F_EIbi09EyMNBh9cAL6d_V5go7z-hrDduWpEULdYU_l3M38-0IdSDWuBe"}', 4, '2026-11-28 22:04:44.81919+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (8, 'recovery_codes', '{"seed": "s1.first.KtVeUIolBZ8LY486R5p7VRQNiTadeA7XOu7Qyrc_MzIzkAM1NMGQDjg4vdNsPo7BU-W3yanlQ7Yb5I5b-ZxAg9UPQ0ddQPHNNa6ITQQrwZLY8_nTXywDxzuvipH4s3WcpKse-MYnB-eJKYp1", "used_mask": 0}', 4, '2026-11-28 22:04:44.822158+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (9, 'totp', '{"secret": "s1.first.dyRvqfWUR9d0S_EmWgXWPOqkNXT5BxCCSytSG478XsjNim5Bb7NDrjY1XU0spIkpvwHLVI5Ic7mOx3Q9"}', 5, '2026-11-28 22:04:44.826728+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (10, 'recovery_codes', '{"seed": "s1.first.Q84fzbk2sw-33PSOMa5moiKtFVMtRK9nBrmq3UcJS_dhXuU4roO2CVWtZ95FuQq8vDSg0U8X-_bmRyDo04-8O9-LrfyhH8U06k6_cU_FlOZcZolzNSNZ1B-mnRbs1Rz1DcPwuZ8OhOQKYy_e", "used_mask": 0}', 5, '2026-11-28 22:04:44.829998+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (11, 'totp', '{"secret": "s1.first.H-TdyPRO0nu9OwuYGlrromh1sio6YYr-pdQBqyNpXFY42pjM0BtOwJK5d3gMlM57cN2eo9eJ86hfnlwb"}', 6, '2026-11-28 22:04:44.834748+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (12, 'recovery_codes', '{"seed": "s1.first.JwosSaUENRA-Cjzne0a6HFXdcBH-nxwlfrmOVQtkfHyrIkg8ufx8zKPGmT5kZj6JELONqefPBwCklZzt54pzVmBJd9MNhsUQsFEkYd1K39rxAvWfSvQqoirYzrLBQFVPQ8VaIiU4viL1JDgf", "used_mask": 0}', 6, '2026-11-28 22:04:44.8378+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (13, 'totp', '{"secret": "s1.first.gHaxo4oSuwbweC1ArBc64LgT7GxvG1M8Aw0YCpw_7-7NF3j9jmzFBGIzSAuatCIQ9PVlyMZvtqRLCO9b"}', 7, '2026-11-28 22:04:44.841611+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (14, 'recovery_codes', '{"seed": "s1.first.sdH7an_lYLneyH2Hfu1Jrr5EM3jQGmU5ywmkSFicQ8hXnMNApqRSuw2ZJw4KSFoXsXmF_8QXAt3xx18TleaV9APSAxz19djXZ0ivSuTCGljroMUrj59q21j-_lilXDMwiAQUWcb4cfM-9_DR", "used_mask": 0}', 7, '2026-11-28 22:04:44.844691+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (15, 'totp', '{"secret": "s1.first.VHpNh8_d1Qt2oOs2EmoX02SlWOZr_MFFssnxexqB1a3IYAGzVKs3A40jm-ojFUF4fDpbx0OjXMwmioLN"}', 8, '2026-11-28 22:04:44.848431+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (16, 'recovery_codes', '{"seed": "s1.first.dSZx_wBx9koQgtKs8jb_1yDe7GKVzOsfyruYOCgo6qZVYUBCWEwJ_2clTeB7oepZDHhaZSnq1w1RFXkBMNm7i-y1Z66755AR_-US2vq72vQRb144k0OwmXlKjVyI30__1m98g1CtLVrmmF5V", "used_mask": 0}', 8, '2026-11-28 22:04:44.851914+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (17, 'totp', '{"secret": "s1.first.U_-Wladao098cJysC20U37cMwqUj3fu5U88SzNeVWTPtkWmeeGKeuf7imFEZjqFy2OsGT8yw7-wOqUdG"}', 9, '2026-11-28 22:04:44.855776+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (18, 'recovery_codes', '{"seed": "s1.first.QzQUxhoUryDJZdE2jdlHfx3qIJUYqALR3wPLMHJjOzdZisC3_93flcUuVwmVRnzecIihkbG6lCw2mB7JcbhoQp_GO2dn3ElDZUsksBVPvwCSS-ojOBP5JIIzf40A0yOIt7Ln3EQJl3r4NIGn", "used_mask": 0}', 9, '2026-11-28 22:04:44.858673+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (19, 'totp', '{"secret": "s1.first.i-ayvOOpXUNSmXv-eam2FeIvKTiT85FAEX2C0S3uClqfBV29UqIEGida4HOIKJS8Veq-vS8XYj8yKppG"}', 10, '2026-11-28 22:04:44.862392+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (20, 'recovery_codes', '{"seed": "s1.first.Av8Qx5-drqnL-BFuNtjDpg8-G1NhwxU0YppOReODKwgqvtY7elVEQdbx67Y0ltieeRHvDgc-VnP6N9GCMqEUQ-VTsdFQH-TKVvXr2WG-dnjvIVhReDloR9Hii8r3gwgJwk9AIiXCE_Y-8D-j", "used_mask": 0}', 10, '2026-11-28 22:04:44.865117+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (21, 'totp', '{"secret": "s1.first.xbrIQRFOdw0Fb9p3coRtW9VU41XB1wHk39eAoEmctMVlS7NA8N0ax-9TvZ7y9Jofx8xnT8EQGZLmq7T0"}', 11, '2026-11-28 22:04:44.868814+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (22, 'recovery_codes', '{"seed": "s1.first.vIS5pOszgpJTDAamXDEvk61P42cf_Oux7Zvmb2ingfSEmsI2TSfy_Fjkf-OjnQj5FHP73mFUKu1U8SPfGNigkhhMP2MQzFEbXgr_0surQkaebwHeIXPEma9pEHBbS_4HpybHmnwaJyKpsytb", "used_mask": 0}', 11, '2026-11-28 22:04:44.871831+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (23, 'totp', '{"secret": "s1.first.H97xBtUzZGvKa1vBswYV_Of8EVkHzCxeM-HO5j75SndZU7kC4P7Oe3neImZlRvFcgvv_-dhqtUgmEY-f"}', 12, '2026-11-28 22:04:44.876178+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (24, 'recovery_codes', '{"seed": "s1.first.-7rKoDkPU-KyfrigaCPWICjK6BtsXS4nLb9tCEyfvljGmHVDwmck3GSzrhj7rETHqaXrHYN3J3qf1GQXfPWbd7epzpHA29UybQnHmVc1sAI-tqq8HqVqVlQQWLps4MAQQebGA4wvV_IAPLvP", "used_mask": 0}', 12, '2026-11-28 22:04:44.879052+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (25, 'totp', '{"secret": "s1.first.X-H2zbHdxA_bPzyDL7OGrRXDtkx-G4hjV9Grjoi44YKCi5CjVx6J4VONtUdR444rAI6xhJU20v6A_uhC"}', 13, '2026-11-28 22:04:44.883052+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (26, 'recovery_codes', '{"seed": "s1.first.LqPbkByWR7E-VgWeFgJTAL3OGaT6NoE_d1x850owK68JKPa-l8bOhOiJWSIx2t4eooXxvGNLwwyGXQS7VuutmLBPLXeJacKqtpR3_pADNNWQ5tO8DgO0tEpDBDnZR2NItTGip705FGNHJqbF", "used_mask": 0}', 13, '2026-11-28 22:04:44.885768+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (27, 'totp', '{"secret": "s1.first.fipjUC1wo80TCUj69k3f2FJP8TI0S5eBGmnEGCG6ykLkPzNa9dr-C_ftZbHnptCYYW7lwI3UhMkqI3Mr"}', 14, '2026-11-28 22:04:44.889334+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (28, 'recovery_codes', '{"seed": "s1.first.SiOZirYLm6Ja7-f1aURUO_Tq2AOzNlaCD0eGjdAU0mUgKEv0zKOB8SotA9hazLyAX8VZnqU5Z3C4dcGaKwg0QVpU4KalaxWuTm_MYtgb_T1t6IXwnducNvet0PTKFpdreRLUJv7_sq8MmeMf", "used_mask": 0}', 14, '2026-11-28 22:04:44.892456+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (29, 'totp', '{"secret": "s1.first.6Ps-ia9q1EEWUWowYB9Eyz85LSKhuoZwuE35ev_0UElCrs4S1zudztqy16_ZD6ZpDsJA3D8pZFooPqkX"}', 15, '2026-11-28 22:04:44.896699+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (30, 'recovery_codes', '{"seed": "s1.first.PzbhygnQjoKec8jWPfsfLGhLMKZgRYN7IZxtVplDZns35zlYtoRBg3nR2mAD_olv8mDdHlQMzZxZ39S1Jfsytp3vRhDfxmVkn7O9OWAxoGZsjdGsmXk1ugUh-4SOJ7bJ5OwsJrfbqgGrQpme", "used_mask": 0}', 15, '2026-11-28 22:04:44.899226+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (31, 'totp', '{"secret": "s1.first.GlUEIQ8OxlsYnxorn7onTizRXcxwZt6qWMKRFtqQWTPv4TWK-6GqpY_WEpvI9RsHIxshl0F7ZJ9qkg4O"}', 16, '2026-11-28 22:04:44.902745+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (32, 'recovery_codes', '{"seed": "s1.first.x2cdG7x2A4hsceLYIei3NYlK3u0TTk4gqK9VmXCTDygoqndwNEWjEcKydBZav8AwMbWPwK-k1iztXQqekKilN-J-1pbNhohZh1r8CgyP9V133GvkoHd5qgTBLhntor4haW80_DU-bfI7MfcG", "used_mask": 0}', 16, '2026-11-28 22:04:44.9055+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (33, 'totp', '{"secret": "s1.first.B8XzV74KwLgNmxXomfFl9nVQjJjAHMZ3WQTbaiF_Vut0U_tK_bcf4Zv7TA6InymKiq3_8NJbjJf-S2Wu"}', 17, '2026-11-28 22:04:44.90882+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (34, 'recovery_codes', '{"seed": "s1.first.s8QGj6fUg2vTa0bszlMFXlhkWMze1U1KPObBRQrTlqBXVoHcMSEKXgiJVA9PZkciVTUVlQs_OkN1xofnDXMXC5oiuysZWwyRQpIh-fUcv-9De3QeZTBnYSv892gKiWLrDjvh27btdhxYvWDn", "used_mask": 0}', 17, '2026-11-28 22:04:44.911876+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (35, 'totp', '{"secret": "s1.first.FYs5DS65ytUGR2uet6NlEIaJLRmbuEGa0GWJU8ZgUQOy59lTphAr7UxqoXQ6iS3dK_9olK9EQDwI5MQv"}', 18, '2026-11-28 22:04:44.915269+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (36, 'recovery_codes', '{"seed": "s1.first.ll-ILA4NzDhD977FWg0tpkXcGMNcu0e9cBZXeTP7-_ZmzlvsLI3krDasvZt1FLPLBluDfZx_MdUydBlWdMsc-pz4Z2Fuu1id_62VV45C7VOid1v_ITDq8hcQeT2MLFJp9D949KLAEQwKzfoZ", "used_mask": 0}', 18, '2026-11-28 22:04:44.917677+00', NULL);


--
-- Data for Name: outbox_attempt; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--



--
-- Data for Name: outbox_mail; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--

INSERT INTO public.outbox_mail VALUES (1, 'check/1/2', 'check_asked', 's1.first.pPv-bXK08648O2zBC5ZyvZJx6W-wHpx567mV-y-sq_Kzan-qwm1TEShFt_mAnuBPqwwdp-Lbyc4GQ2LJj9M=', 'G7P-XHW-JW6', 's1.first.uEsf3fJMpWQ4240dSzQAIGe0KNgpF0fuAa8oie3bVwOolSrQW-Yd0JoWDpPyGw==', '2025-05-19 08:51:00+00');
INSERT INTO public.outbox_mail VALUES (2, 'answer/G7P-XHW-JW6/1', 'answer_there', 's1.first.0atcGhCxhwPAvAHqVxuP6qdmzYOSZ63dRN3Ve9uQZ6GcopMztIseUrs7lrDWAB1zNGMBENNucIikEsvg1AsA', 'G7P-XHW-JW6', 's1.first.-Bj-CYdpV_ZBq8GhoA8xtwcsQ7UE_Q8GjRXts3fad2vEHHqz4faX-PLyIQ0NpbY1Gyx9aULBNQ==', '2025-05-20 08:58:00+00');
INSERT INTO public.outbox_mail VALUES (3, 'check/5/2', 'check_asked', 's1.first.LvYmJSJTzPoOzagmlt8EwLkORWEhPMDNERF0MHdK3Uvr0aZQ2wo1QWCPZQNfjJmjEoommjWu7TPO0-w1jHI=', '9C8-23J-WY9', 's1.first.t8k1fFCEgsGBlLvC4FbyBfVAhEIlsPKgs9pwTFlz1jvCew8eTq9V4VViMUHO7g==', '2026-01-16 10:16:00+00');
INSERT INTO public.outbox_mail VALUES (4, 'answer/9C8-23J-WY9/2', 'answer_there', 's1.first.J_W0Bg2SQ11sUujY9AfOp3713mA7owPTYcj02vn-CC7s8HL-mXCa0hVchDZHNLGmvnwo-dke2av1ubl41_Dl', '9C8-23J-WY9', 's1.first.XUMsP8sXPE40dlwvLmLJ4NVaQQesWJOY2PoFZB_DkOdKAmayNDC2HAajUf6t4y2UtTqWlLJtog==', '2026-01-16 15:51:46.704452+00');
INSERT INTO public.outbox_mail VALUES (5, 'given/1', 'case_given', 's1.first.NPA2LJg52YJBZp_0s0XbSI6ZUmmKCn7dFmy2vopNMy-xdydwIgcGM97VFC4KS_m-3fJ4fBuOTiEPti6H7g==', '9C8-23J-WY9', 's1.first.PZIj_0C31xfZ8Cy8bcKBwo57rh3MQbPFba9trjUPuN2KmckhTj1LL4jJQ7OlH8ObZj8xuOW7tw==', '2026-01-16 16:02:00+00');
INSERT INTO public.outbox_mail VALUES (6, 'given/2', 'case_given', 's1.first.deuNbT4djyuwEuOJSsIh-rlbMoaQ_EIonGA6S2fDY1hxj3i5zk9w8XtVCux8GxKRduYeftCyUijYWUSYkA==', '9C8-23J-WY9', 's1.first.cDshzpPO-_2ynHt8vlD-79QMU0-8wpTg4Palfp8YOg8E4KSRaqlMidOmORbbD_VrzjVZuwNIbQ==', '2026-01-19 10:04:00+00');
INSERT INTO public.outbox_mail VALUES (7, 'check/9/2', 'check_asked', 's1.first.1aead6ZhifSDBJKorbtZ2zGVfC7VRlvGbSqJiOhF5KB0uh5o7_mU7lYz8TNOIUWRQhESp3rKcHLOz8AIsRo=', 'GX5-V63-53F', 's1.first.sM9It0z_IAohjEIEBR0aM2FdK7MiQBJbPybzG_CR7njL0oiUJDQLUYYZ2UafcQ==', '2026-04-28 14:00:24.467995+00');
INSERT INTO public.outbox_mail VALUES (8, 'answer/GX5-V63-53F/3', 'answer_there', 's1.first.sRU5zKffrq7vodpVKMVSgLB5IgdywlCKSpzJb_Jj9qIrbB5TSLIBHVh9kI30jMYUTj5aJjWEzUUZ1V6mdQ==', 'GX5-V63-53F', 's1.first.k1lNG1evKamQS9cy3blANL4xKzqfagrP4-mp8Od0K90ptQsWeMb4PVDJSlc6Hjz4U2NW6dkdnQ==', '2026-04-30 08:04:00+00');
INSERT INTO public.outbox_mail VALUES (9, 'check/13/2', 'check_asked', 's1.first.Q4291L2OJRVO2wipnOUUkQz8UvMNNAT9JouvgvOnWnDzPs8UiJw7S9MOpM6PZy17Mwu891CbwjB53N2HCT4=', '5MP-HCP-C2R', 's1.first.X8SOIlDmbt_tc1XnM3PwIX81O4yvXs4JX3pgf2EXvQUio1NIGi3jQrx3u8c_Tsg=', '2026-09-07 16:31:08.060423+00');
INSERT INTO public.outbox_mail VALUES (10, 'given/3', 'case_given', 's1.first.iFbY3Ey_a7HXUq64swEb1Am2kzv-aH_-qWR3tWQKI9dYEayfUZ2Xg6f-nuQ4tFioCBMH_aGxtxusOGGLa47mgg==', '5MP-HCP-C2R', 's1.first.2bSQxVTEZKsa7oZKE2th1RPdpcTgIVWaKuhzHK9co1hUHx5q_4NQ2awn9_NVA1Wm_7Q69PqH2A==', '2026-09-09 13:36:00+00');
INSERT INTO public.outbox_mail VALUES (11, 'given/4', 'case_given', 's1.first.-v5eA1VqDTg8aLadQLLHLmWLV1-n43Q_iI30CTzWaF_85n-Qk945p8l4HfgEVEE2JuI1BemSpbJ98vd4yg==', '5MP-HCP-C2R', 's1.first.xP3O_rqSMxdaCibYU3ux7eYQk2lhevneahQi8b9bHAs63Uc5xdVLhDLOZfSMda2KpLcuQx0VgQ==', '2026-09-10 08:36:00+00');


--
-- Data for Name: outbox_message; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--

INSERT INTO public.outbox_message VALUES (1, 'email', 'email:check/1/2', '{"mail": 1}', '2025-05-19 08:51:00+00', '2025-05-19 08:51:00+00', 0, NULL, NULL, '', NULL, NULL);
INSERT INTO public.outbox_message VALUES (2, 'email', 'email:answer/G7P-XHW-JW6/1', '{"mail": 2}', '2025-05-20 08:58:00+00', '2025-05-20 08:58:00+00', 0, NULL, NULL, '', NULL, NULL);
INSERT INTO public.outbox_message VALUES (3, 'email', 'email:check/5/2', '{"mail": 3}', '2026-01-16 10:16:00+00', '2026-01-16 10:16:00+00', 0, NULL, NULL, '', NULL, NULL);
INSERT INTO public.outbox_message VALUES (4, 'email', 'email:answer/9C8-23J-WY9/2', '{"mail": 4}', '2026-01-16 15:51:46.704452+00', '2026-01-16 15:51:46.704452+00', 0, NULL, NULL, '', NULL, NULL);
INSERT INTO public.outbox_message VALUES (5, 'email', 'email:given/1', '{"mail": 5}', '2026-01-16 16:02:00+00', '2026-01-16 16:02:00+00', 0, NULL, NULL, '', NULL, NULL);
INSERT INTO public.outbox_message VALUES (6, 'email', 'email:given/2', '{"mail": 6}', '2026-01-19 10:04:00+00', '2026-01-19 10:04:00+00', 0, NULL, NULL, '', NULL, NULL);
INSERT INTO public.outbox_message VALUES (7, 'email', 'email:check/9/2', '{"mail": 7}', '2026-04-28 14:00:24.467995+00', '2026-04-28 14:00:24.467995+00', 0, NULL, NULL, '', NULL, NULL);
INSERT INTO public.outbox_message VALUES (8, 'email', 'email:answer/GX5-V63-53F/3', '{"mail": 8}', '2026-04-30 08:04:00+00', '2026-04-30 08:04:00+00', 0, NULL, NULL, '', NULL, NULL);
INSERT INTO public.outbox_message VALUES (9, 'email', 'email:check/13/2', '{"mail": 9}', '2026-09-07 16:31:08.060423+00', '2026-09-07 16:31:08.060423+00', 0, NULL, NULL, '', NULL, NULL);
INSERT INTO public.outbox_message VALUES (10, 'email', 'email:given/3', '{"mail": 10}', '2026-09-09 13:36:00+00', '2026-09-09 13:36:00+00', 0, NULL, NULL, '', NULL, NULL);
INSERT INTO public.outbox_message VALUES (11, 'email', 'email:given/4', '{"mail": 11}', '2026-09-10 08:36:00+00', '2026-09-10 08:36:00+00', 0, NULL, NULL, '', NULL, NULL);


--
-- Data for Name: referrals_addition; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--



--
-- Data for Name: referrals_agreementwithdrawn; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--



--
-- Data for Name: referrals_allocation; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--

INSERT INTO public.referrals_allocation VALUES (1, '2026-01-16 16:02:00+00', '2026-02-11 13:08:00+00', 's1.first.NIo6CffV8qzSZDfcnPd86djh9cY9yMxluHVlqA==', 3, 6, 21);
INSERT INTO public.referrals_allocation VALUES (2, '2026-01-19 10:04:00+00', '2026-02-18 14:08:00+00', 's1.first.tsD-kZwWtVoWifTd3xIGrpLaoxAOiCYjntDlEg==', 4, 6, 21);
INSERT INTO public.referrals_allocation VALUES (3, '2026-09-09 13:36:00+00', NULL, 's1.first.Pw3yrZ5oc3WSPAQbe8JjmmZIlsWDMHI2YuadPA==', 6, 20, 22);
INSERT INTO public.referrals_allocation VALUES (4, '2026-09-10 08:36:00+00', '2026-11-17 13:44:00+00', 's1.first._csm3r-ZHy1HooEKQUGsoHDLmuOjbZ09sDYVXQ==', 7, 20, 21);


--
-- Data for Name: referrals_answer; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--

INSERT INTO public.referrals_answer VALUES (1, 'nil', 's1.first.QQENrSqsKhtOl7B9QhLRlJIGu7uPha4_sJWGZQ==', '2025-05-19 11:43:06.82768+00', 2, 1, '');
INSERT INTO public.referrals_answer VALUES (2, 'nil', 's1.first.MLvA_KkjUU5rZ97qpIIlOBQvCNChB5c_4UWCfw==', '2025-05-19 13:04:55.115402+00', 3, 3, '');
INSERT INTO public.referrals_answer VALUES (3, 'received', 's1.first.BAVk0AZ_PIaDvi-U8J4fRMfsEjGAg9NkJkYhQa1bLxss5yu9f-ZlJryB1pUjeiNvB4hGG-CLowh_uNWFWJ5LO9qtw7F7AMWq1VEIrd5sXbg=', '2025-05-19 21:12:49.789805+00', 3, 4, '');
INSERT INTO public.referrals_answer VALUES (4, 'nil', 's1.first.pV5puwDPJ12lkM7zDvKPKZnIlik-iW8atAyLKQ==', '2026-01-16 11:03:48.265593+00', 3, 8, '');
INSERT INTO public.referrals_answer VALUES (5, 'received', 's1.first.dErOwu-j28DR9kHQlTc67b5CH8RS9_hvJl9PDDM9rspQgxvpvPGMHHbW1IbGdNtfo7wbsMVC4LOusSsEFeISuThZtr4MIKSnU_nieKoGChfON5gdr-byx-OuhAc8JwqYQO1xIs8IRyMA6O2C', '2026-01-16 12:19:13.778473+00', 3, 7, '');
INSERT INTO public.referrals_answer VALUES (6, 'received', 's1.first.nYssankMeIZ-ZgnKh63R20GFO5lZFo_8A6Y56ucUEu-uihgoGwj9sPyemLycIcgCmYBoTKtjLTaWrvpL-B6CkKcTG4afn0G2GLBTWztWFUpr0pEWWL0Z4GEmtLoCFbj8tYv1jKCgCqR8qSExnl116hpPWFc=', '2026-01-16 12:25:33.525865+00', 2, 5, '');
INSERT INTO public.referrals_answer VALUES (7, 'received', 's1.first.e0qgRdi7nf6W3yWKy3GwBsGPKMfOmFhnLL62BzCxEyq7b-a9ndi7z_NpZYoQYuQTPrZdcr7k8hmL3ReXOz_qGK-HBLlFh9ET-jXbP3avWkpBPYtoT6tIJm-cDDxlgHYmHVPECb3iWyhy3r3D3pT9rmMh2UoLgfol0mg=', '2026-01-16 17:41:20.911886+00', 3, 6, '');
INSERT INTO public.referrals_answer VALUES (8, 'received', 's1.first.y9k3R8mwM5Zmua3p3Yn5DRKkd7vbh2R7cdzwjNE1ZFGPqxKEC9KE77DamhajB6asgEhKSxCX8_NUOVHRkEhd0OmkUwC9xoK8ROABB8N6Pr1dg-K0DOP5nV9eGIMz7ItVFf1c0BFAbvLqIFmGCD8V2R_1_752LyVF5ivD5us=', '2026-04-28 17:01:28.867232+00', 3, 10, '');
INSERT INTO public.referrals_answer VALUES (9, 'received', 's1.first.6k0mpp71nWlPpF1bJ8WQgad74WkaF2e0OiHrDR1aqyVyyCrDGE9LBCK6acmL_Gr96LHT1s9gADYOo23D3w2CdD7zqWMLM8RaRsNXzkZyQQanKIW4srPHKkjh7KfVZvnznJzIzg==', '2026-04-28 17:36:38.952281+00', 3, 11, '');
INSERT INTO public.referrals_answer VALUES (10, 'received', 's1.first.zlzRk8ZdNElVTiyPN4Ktp0GjzendmfquMYsWX3q1WFjRsv8muZWAa5UaD7h36JchVN5kjpZZIlEcUs1bX-aV-RLMs8MGZC1ZJ3DQlYI=', '2026-04-29 00:45:12.61019+00', 3, 12, '');
INSERT INTO public.referrals_answer VALUES (11, 'received', 's1.first.6wZYKrT7DSfZMFeh5PdeFlfMvkfubNctiQ1cBAKikYC8mn90QVLdBUsNswUSv-3AxP1U3xhxf5FUBg18fgt5yamczi7gB1e4fxDBBH2JqTh3lnYj4lBpaTYN4aZaVIDphiC64qHZPLrzpRNXj2QhXjmflQw=', '2026-04-29 16:44:42.66963+00', 2, 9, '');
INSERT INTO public.referrals_answer VALUES (12, 'received', 's1.first.-HFUlze08C4iC3Co8A5P0i6iS5_-N2epXWUSVAaoYekBwE1D4iMNSKSi5i0893b4v8ZL4Z63aR9vKJBscnAioftR2hYMYIyaMHl1ZF2KxWqXzSoySJ8TvT2ej2OnrP2UZzI5U7wWJ3HcA_2X', '2026-09-07 17:31:07.112631+00', 3, 15, '');
INSERT INTO public.referrals_answer VALUES (13, 'nil', 's1.first.PAfCBMAVOhW13PqHYLQA2D-CprLTvvr-vm2FbQ==', '2026-09-08 02:47:44.680234+00', 2, 13, '');
INSERT INTO public.referrals_answer VALUES (14, 'received', 's1.first.hPFibMqhXdGDP2jtOZM0GTo-OVsEj3adJCZ98lXZWsUJSktBcroy1omSyn5gHNoed8afrPpivz1ifCTQcObxliJHd635KUztnbvzl62uJk8=', '2026-09-08 18:44:29.458924+00', 3, 16, '');


--
-- Data for Name: referrals_answertimes; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--



--
-- Data for Name: referrals_attendance; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--

INSERT INTO public.referrals_attendance VALUES (1, 's1.first.MRyZOw1laG3mzCNwRKt9h6AGLy4ntCXwoZVdj353tp-zOQS-QMYzio69', 'Social worker', 'social_care', 'attended', 2, 23);
INSERT INTO public.referrals_attendance VALUES (2, 's1.first.rthpra63FJKsQ889H8G3AsWKJTcd4QAuEdZ5K4V_e-2-o5OcKhX2fj4=', 'Detective sergeant', 'police', 'attended', 16, 23);
INSERT INTO public.referrals_attendance VALUES (3, 's1.first.391xGCWbyVMwDy4o_I8ObDsdllCbXyip1CgFWBYfkb6ftWnWKzoEiuDanvBcOA==', 'Named nurse', 'health', 'attended', 7, 23);
INSERT INTO public.referrals_attendance VALUES (4, 's1.first.0FbJbyWw4XiC9Jz9xs99SHfB-1fIwZp8tL3_gru8FEeEnWnDulwEu0rG', 'Social worker', 'social_care', 'attended', 2, 26);
INSERT INTO public.referrals_attendance VALUES (5, 's1.first.o9vafWjttPgknGQAK-Uaeubig3p3RG9L260TkjQNFK0WCIBD_FqBn9A=', 'Detective sergeant', 'police', 'attended', 16, 26);
INSERT INTO public.referrals_attendance VALUES (6, 's1.first.lzFQG7--4Ws82sdVAuSvkfdrWw_hjt0wvSd7KMqwvCzrfeaY4Q6X_Mswoqp8Yg==', 'Named nurse', 'health', 'apologies', 7, 26);


--
-- Data for Name: referrals_change; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--



--
-- Data for Name: referrals_contact; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--

INSERT INTO public.referrals_contact VALUES (1, 'G7P-XHW-JW6', '7-k1n1', '2025-05-16 21:27:00+00', '2025-05-16 21:27:00+00', 'account', 'working_together_2023', 'professional', 'Joseph Millimoor', 'Emergency department nurse', '', '01632 960 111', 'joseph.millimoor@harrowmere.example', '3E', '2', false, 'yes', '', 'obtained', 's1.first.7EonSPLfBCVE6doS8Xbrtk8u58Rwe6KvEgF4eQ==', 's1.first.QZzxoWfLqT3650D0rlNkaJjnLfScCBwIHBwsEy4s8mhfAFOkoHWbVX6CUgCvYP_c87GQM_KdyR4Ye-0-52jeUxvKBqX2-mI4DvNHXupLNBY5bhxFQnadDvF4Fb9lU_RZjCPnwLrnguh-bq5emjFCRa3H94l2798sAXtulDz17OQ9stVky7S_EYcnqQuP48uQC4VtrtRTcKuBU8uwSH-7l0rtKilqHt11sDoqnjmDdtLIaLwhRQZm0R4c-8pHlCO9pHMwy-iLq-reWPVU70jskEjOD1cohy-6PnEGQVNpuyCG_sUNhvT8cB6NhE-ZoCeqip8u5itZP254MOan8DMhGQ==', 'amber', 'closed', 'advice', '2025-05-19 08:02:00+00', '', NULL, 10, NULL, 8, 23, '2025-05-19 11:43:06.82768+00', NULL);
INSERT INTO public.referrals_contact VALUES (2, '9C8-23J-WY9', '7-k3n1', '2026-01-15 21:37:00+00', '2026-01-15 21:37:00+00', 'account', 'working_together_2023', 'professional', 'Joseph Millimoor', 'Emergency department nurse', '', '01632 960 111', 'joseph.millimoor@harrowmere.example', '3E', '3', false, 'not_recorded', '', 'not_recorded', 's1.first.qTUYH93rptMAoT-HQVK836AD0TA_LbZpPRfg4g==', 's1.first.etjfxtjcH6gipz2eRY9FJ6kzCPQCeynVT4iU2qEDHxfqUZVS6-A_B0GM4o1jlvK3qtFR7xqHcIvEWRlUSdpPciKbDrXVWdKL6V8Yzuj-mMtEbU38a-gZ5M_ZE6_5KqgQVbcDMry4zPVhUVVHMThrgUyfr3Hf0sVFwo-FfH0RD5VJUBvuVQSn5lTQPA4oKpxz7MwWHAwbOS3PlOdoXPN233aUOZBsz0dMU3VJNkIgrQgoWd9ClJRQpALyqHj0tbqB7TSrjEglBc0AmXPfin20X_YXuKDpAzxmTpTK3JdeVBQu16pijF2H1WdSWjTMXA==', 'red', 'closed', 'closed', '2026-01-16 09:41:00+00', '', NULL, 29, NULL, 8, 23, '2026-01-16 12:25:33.525865+00', NULL);
INSERT INTO public.referrals_contact VALUES (3, 'GX5-V63-53F', '7-k2n1', '2026-04-28 12:42:00+00', '2026-04-28 12:42:00+00', 'account', 'working_together_2023', 'professional', 'Tracey Ickenby', 'Head of year', '', '01632 960 124', 'tracey.ickenby@harrowmere.example', '2A', '4', false, 'yes', '', 'obtained', 's1.first.lEg9B0wTeMK3CGGjAr044MNR6tBA0p0QEkDmAg==', 's1.first.bV5AVOhukgcxfYOseC9RZVJYCfo3gEwCgJAUv6k9oSAFd2CqiegOfgnfSugMCzG8BlKnMB4zF8EWu8HqxGx3mROIlT_6bFytz-lQVN4Pbtk4r_5Y1SaaZ8gh-YKCppW8KjJQjYTb85wMQJdPU1KHxcbvomfi1D8h0JrvYz-ApEN-3qiwZZzcBgoWyA-n9L9vNv6QAEDv4CVVjCOr4a-BBtxA3UHYS7ik-vwxH0m9s-jiG86N6Vv9gXq9z-K_VUIFvi9hveYnpPFWz7FH1Qml6O4ngdsOILLABq_bCWpNbLU6HnG4UZPcmY8LUJRAh-T_0RR7xN_-NWlQjRJZ_HMERhctt95OTlw=', 'amber', 'closed', 'no_further_action', '2026-04-28 13:02:24.467995+00', '', NULL, 11, NULL, 19, 31, '2026-04-29 16:44:42.66963+00', NULL);
INSERT INTO public.referrals_contact VALUES (4, '5MP-HCP-C2R', '7-k3n2', '2026-09-07 15:06:00+00', '2026-09-07 15:06:00+00', 'telephone', 'working_together_2023', 'anonymous', '', '', '', '', '', '9', 'not_recorded', false, 'not_recorded', '', 'not_recorded', 's1.first.VY5ib93oj5PWKFZVeJkqgS8CHX7h48LTpiiqug==', 's1.first.FzqPQBJ-f5flEQ9XmFw86KIYimZR225YpA8fjSJQSFUtKzzgU2bTXG2P3QN3CcxCDsDGmmC4sUpEfkxon7xR7u7u3whJTnuddMxTYNK6Ipi7lCPCmN3Dj9rBGvZJiK0P7eW44RX0ocEzNYkCNtwIqQOvKE_yX4lMiJpNtvvXh6X4or_2eIqWB0_-2VEle0sbTfpSEDqPDw==', 'amber', 'casework', 'assessment', '2026-09-07 15:07:08.060423+00', 'C8a', '2026-11-09 23:59:59.999999+00', 17, 3, NULL, NULL, '2026-09-08 02:47:44.680234+00', NULL);


--
-- Data for Name: referrals_decision; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--

INSERT INTO public.referrals_decision VALUES (1, 'decide_advice', '2', 's1.first.W_VRQCxgkUOZO4qyJhsBj2Apo5NqJv-gXXUj8w==', 'none_met', 's1.first.mxvED1KUMc_oW0GOP7Z_ds5LduDoAKjgbdttcUOouMTIjkPRBEFqhMktR4rMfkYor2UIjWqm_gDnv3Ozmivp0fmJES2Za8mx2gs5Lub1LJa9uW5rZvQs-_190I1TNoKRp_Ki3JBlq75liXaSVYD7mv6l1mkCri5LJZyGB2kPLL3BiiaJvAFA0g==', 2, '2025-05-19 14:07:00+00', 'front_door_manager', 4, 8, 1, 'N3');
INSERT INTO public.referrals_decision VALUES (2, 'decide_advice', '2', 's1.first.yyJUgTYjzmIxbJNM9ZjAKOSfo1mDn1XgmOyVKw==', 'none_met', 's1.first.yS3wxz9w4eI3raPqclLad19ausNFLzT6G2znCmeAHosFU0vjwaiwtds-idv2TBgsoFcKgCKY3gspEySelqyq9P0zH6yoLNNEVmxc6ykZEldo1ycgjXkfOEzlRrxuvLw3LhOwmjvn_T9CO67mucKVkymbj4XlELA4f533HYL7_etsfMWOFwZUT2RyRb2JLQSuQPi0e4w739JU24P-cU_d7HRMO3Glwqs_xg==', 2, '2025-05-19 14:07:00+00', 'front_door_manager', 4, 9, 2, 'N3');
INSERT INTO public.referrals_decision VALUES (3, 'decide_strategy', '4', 's1.first.lcMWtva-e16myqJw-Fo8XrjZ37Zk5oZLpHpOqz5y0sTqOQDBfdQQQSElbjw4ZG06NChBAgfOxct30XWlQc0La1cO7TuBoPtUgnK2_OMA2g1MadR1LQQrn1oH9EjJ5SzeR3LHiCSMRQ==', 'section_47', 's1.first.DcvjV6axnCcWZKTaBb23EJmvzyiTzDc6MuQFwq3_mrD8mr9v847r9FKUJEgNThOJ6tGacB3mxc3pn2oQhGna1a93TlZ24lxTEl_brRxE9Y-hqSBmiM_0GxAVcqZ7GCEeOU-SW9mXMTPZf3ZqW_O2sE1L4nTEtUB8SReP6c8Iwq21OCX3b_CsWeynfEaIB6xehoDyw1IEPvcSosotSfTzKmWWUwbgc6G35M5k8fXWDpoQMrYHcSaqeHZ8Cx_hMuFZ-Zil', 1, '2026-01-16 15:42:00+00', 'front_door_manager', 20, 20, 3, 'N1');
INSERT INTO public.referrals_decision VALUES (4, 'decide_strategy', '4', 's1.first.0Mld4UK4ZX8GF-Okgo_3t0pDV_CDohGkhEGMaF_Q1BiYkXyW5NvoFAceJ63Rmue19CKAScICxaAHY4Dny4ouwES2VERV5cog-GadcosfIz5bTVyZGitZqkvX84_qPcufc3puUOeuAX1CgM3CXlMG3dX_OWPW26ZfrocUkVudyYksVq-NU4bXhsoA5DVk5A==', 'section_47', 's1.first.pu8ONhrc3QDJSdXKvJP5Eci9GI_wdBUQkBmlnZy6iSr-zOxpH0lr7YzYHmIxe36z0fpgCfEjYA9ebOPsckb2sWyDLgPbnnFjbmMKV030dLwFA3KfIHEJCGmEDVwiv0I9NUt9CrW2b3vF-CD-zamUJ1r8QpGbzEAPN0FSOFqFB37ZFAQ0sQ7xNUZA6aMae-DtfVrvvdssR4fF5s_LcMzeGCaecZ8ZMAlGTUxQFC770FimTo-Qi97sjPZnrv13_5dmPTXj', 1, '2026-01-16 15:42:00+00', 'front_door_manager', 20, 21, 4, 'N1');
INSERT INTO public.referrals_decision VALUES (5, 'decide_no_further_action', '1', 's1.first.vVxZpIBxazO3GBVGg9zOi6gZmmijhVCUVQsiN0l9IuRbDm4uEbcUNlS_UUILcwWKmWt2LwQMiT_Sv6o7pLBaEk1q7jl6TDkmZHY0thr_tLdJV0AWaHhtOv_u_v_s2LjL8AVfaASnphnlbnYqbiPOQa2hWpr6YfbXkAvKdXDAvR0W1_kXe5rXkGD9NyDekA==', 'none_met', 's1.first.Ls6qTYdW9TgnAPZkOjuQdjBNs38UP6YvWMwrT3J-1rs_6OlL5b3mRE0OeFY1w-aIOhouu8IXjEh4YYzqfa0PxR9VqaJ8emF4flaXEwd-3fmtFRZKtDJxwH_BgPWVRRZo8eYQYT-_2LQCZNNxVtcksxx8va6wdCCBXdi-xTu9AkE45itVxqg3MPQUh--GGSSaayLv_lKZ8v9ugYlgLnLk6OQkiR4P', 1, '2026-04-29 10:23:00+00', 'front_door_manager', 20, 48, 5, 'N5');
INSERT INTO public.referrals_decision VALUES (6, 'decide_assessment', '4', 's1.first.rIluLNJt9pZre9ySM-13WG64QgRd6pVw3YdUrw==', 'child_in_need', 's1.first._R3y1jNsvHmEAsId9-xtslX8Za09Ay5t4slx6s6A4nyyy9D0JisXK2885wCjWDt3lraRFlNLhxC232f_lH0-5GgNtK_exhZLor4dLqAXf2snIfQcgRLJxgIcA53rjvuX18hBVpUyfhR_DjauGMojeHTdAUy7WIeMB1keH_nmwaZ2UcedB4Ii1Eo5fTDCSYtcT7tPuULNxtuad74mCNQz3FMdIDwMwb3NZTmqtCdkTpMpJz_0IK1j', 2, '2026-09-08 10:38:00+00', 'front_door_manager', 20, 58, 6, 'N1');
INSERT INTO public.referrals_decision VALUES (7, 'decide_assessment', '4', 's1.first.ZXjFVwm89z23zX0K5QEuVuXxdRrMRnwvo2gfZA==', 'child_in_need', 's1.first.7NEHaAVVcGQv0S3bPNlDFHu2iNtm__bTzeFjFEQdD0-oEcbQg-p9fFOt2-E40KL_eZQB69wn0c5_yQ4LW5j3dp3RvNAZcIVHxetbVQ_OmSMn_RHaiYN2Rk9g2WvHzvfCL_iE_LTnHmnXvjdsPkRXZhsWE6sjdROyvbizdNx3N5jiycEnupUVpTWBkTh3GPpJ9oZsvTDQbqvVwqNbd2upFK-C_vXc92PQYORz63qQGP4RkB4l4kfA', 2, '2026-09-08 10:38:00+00', 'front_door_manager', 20, 59, 7, 'N1');


--
-- Data for Name: referrals_draft; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--



--
-- Data for Name: referrals_event; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--

INSERT INTO public.referrals_event VALUES (1, 'submit', '2025-05-16 21:27:00+00', '2025-05-16 21:27:00+00', 'referrer', 's1.first.Dp8o-MlN0Zx5GFA2ZCZtwf6m1uwOMHEDaWaJ6nfy', 23, 1, NULL, NULL);
INSERT INTO public.referrals_event VALUES (2, 'acknowledge', '2025-05-19 08:02:00+00', '2025-05-19 08:02:00+00', 'front_door_worker', 's1.first.XD1plkViKeDyGZkryWF30bttLytQFu1XQX1aTpIS', 3, 1, NULL, NULL);
INSERT INTO public.referrals_event VALUES (3, 'begin_screening', '2025-05-19 08:32:00+00', '2025-05-19 08:32:00+00', 'front_door_worker', 's1.first.cRxD8F9Z9yzDpGfE3WQraJ_kMQ76o5bQJViD3bgv', 3, 1, NULL, NULL);
INSERT INTO public.referrals_event VALUES (4, 'set_priority', '2025-05-19 08:45:00+00', '2025-05-19 08:45:00+00', 'front_door_manager', 's1.first.Q6EbZY6hsV2husK15ZR1ZRH670zIfsZmbW0DgXR0rHR1g_VN2HBp6XmnSNypWN7UKhLQBXu8nZb2ElahJUfJxjEdzvagah418tpZJcRRI90qCBz_qIqU9S2VMkbwYafnTYba_44TQ1MODwdZb5Bmz67xNAQkDkVI', 4, 1, NULL, NULL);
INSERT INTO public.referrals_event VALUES (5, 'request_checks', '2025-05-19 08:51:00+00', '2025-05-19 08:51:00+00', 'front_door_worker', 's1.first.wris1MdMqOGhovtSHclYArzHsuAHqgU53B3qajZwhKPl6WuW4k7UOXXtWyY8eurG6XqgypxTzEXwBN9aAdmOrxdFQ7yWOW4yW9QkzlPJk5_7LTqQRNpw89Fa6lfWwrk8dTSKUTe1Ru0H73338EVSs1S5fp8PpHHXLp92qnpOAGALiVCUPTycAw==', 3, 1, NULL, NULL);
INSERT INTO public.referrals_event VALUES (6, 'return_nil', '2025-05-19 11:43:06.82768+00', '2025-05-19 11:43:06.82768+00', 'partner_agency', 's1.first.ZSE-l3udTfyKuAuIaQ6xs8GKZth0whYxwLD2ff2oRsYsOt94k5qotXKFVoK1TOeWoRqFR1AVUPwFnw==', 2, 1, NULL, NULL);
INSERT INTO public.referrals_event VALUES (7, 'return_nil', '2025-05-19 13:04:55.115402+00', '2025-05-19 13:04:55.115402+00', 'front_door_worker', 's1.first.HBO5gVnYrkOAYjHtwkQDgyjEigbhwV11nTUlCZeSfGiGNRC7bjaIrACRegSu0xdRrQ-Ft39SfbMpr-c=', 3, 1, NULL, NULL);
INSERT INTO public.referrals_event VALUES (8, 'decide_advice', '2025-05-19 14:07:00+00', '2025-05-19 14:07:00+00', 'front_door_manager', 's1.first.O37J46NUweklvBsxRVQbA494jHshTKkvw6x2loUULXiomL-m33Fjjo_PXjexg_zhHM3P8CS5UlqeT-jwh8_nBgHO3SByu1mgFM3wi2Ua2H-SSeMRSzdRHtfs89Alc8fPb6y7aEppgBSAWvPJRVTxryvND0Qo1jHzqs1SqAJtp0Ot5bb9pJdDosLpmJYfCHW2cV2fdbkgoY3lAUQM9sDV6r2b8yu3gtNUpqUA5GQojHsV2NmMKdodmtuL91qjwU5cvk2oYbTc5i6V_ncdDLaYIZR9txPxHcrkafsj6pYXadmuJT3iB1VX0Jc5gsp_arh_jUQZqHya-VDslfG3Ll_KdYeneuKa9liimF8wpsSY02_Ood2CisDIMAYI7os0snFeLdPXFndror3qZkOxdMJ67jb2n6SRCUDaaH_9RNrr1kVO0eaRRMsaHNzood7WNHCAof_L-qMtSydGRKa0WNuGefKMU6mhzaKJxR2Srw==', 4, 1, NULL, 1);
INSERT INTO public.referrals_event VALUES (9, 'decide_advice', '2025-05-19 14:07:00+00', '2025-05-19 14:07:00+00', 'front_door_manager', 's1.first.fUkLSrUxi7JRMLmEBt1K4Hefz8gV1w5EfDiZBJsEvgkOB76Ouz72LccsSpZ67oq8KKcBe69XS7ynb4N4vtL92ml_jiEkHbnP27A1EPh2Hk-WkBrpynuUJ-ZZyBk_7x70c6gVAH-M9GRgTiApOgGk_oAfSqbL2bxpkKJrKoMmr4lcI0D1H7udpffYI941OJJHoS5cjdVVZH7keUwUgyXtBcdgpgYankR41Sb7lj2TqoDzRljrZx8PYz_O8Qbj2LdhCluiZjdKlBaO5ExGAn-t6Arlt3v3w6rSJTfNX6AORZRh2BFcWkpSl6nTI0IKTK_aCqMRZzrObacVl9QN9CRn1I3qlo2qcfKe5o2iH3Jf7PkA9riXucOHiyFr8zf2z34RqlFfuw9ogGwskR3VMzr8jPNdDztqjgrJ6EUUZAS7e-UVA1Qn9iL6_ISjz5x63HuEjSOogWDvKDN9R5jYV6rfBR0RYTnMQNVlZtrkR9yFxKEkPPkZeBw3EyMx7EL6VvSJwtoXcjy8EOIqze_ncw==', 4, 1, NULL, 2);
INSERT INTO public.referrals_event VALUES (10, 'return_check', '2025-05-19 21:12:49.789805+00', '2025-05-19 21:12:49.789805+00', 'front_door_worker', 's1.first.dxnOpLe3n1n5dGUaaR5glrEGp4r1ww9kIYSPuQU9Syhlpu7UQvA_W1GfP3uSuwgpj72gsGiphGHsPpc=', 3, 1, NULL, NULL);
INSERT INTO public.referrals_event VALUES (11, 'give_feedback', '2025-05-20 08:58:00+00', '2025-05-20 08:58:00+00', 'front_door_worker', 's1.first.o2r0dpX3LvoK0N-SFO9a6iBpC5EttZVgnQ_CZx3i9xJzpBh1Wzn4jYVlPWd3_jpsXg6HrHQp1vaq78hxEt0=', 19, 1, NULL, NULL);
INSERT INTO public.referrals_event VALUES (12, 'submit', '2026-01-15 21:37:00+00', '2026-01-15 21:37:00+00', 'referrer', 's1.first.bax5zCYuVG6PquA24B02zcYAoaMAxVl4b7vIbwNQ', 23, 2, NULL, NULL);
INSERT INTO public.referrals_event VALUES (13, 'acknowledge', '2026-01-16 09:41:00+00', '2026-01-16 09:41:00+00', 'front_door_worker', 's1.first.J03Cqnu4KaOBM5ZOaodzBMbe4BiZz1hDMPjefwhc', 3, 2, NULL, NULL);
INSERT INTO public.referrals_event VALUES (14, 'begin_screening', '2026-01-16 09:43:00+00', '2026-01-16 09:43:00+00', 'front_door_worker', 's1.first.UfTqyxfdBMkBsaQj9mEzaV9UTElEsUk3HkXVg9v7', 3, 2, NULL, NULL);
INSERT INTO public.referrals_event VALUES (15, 'set_priority', '2026-01-16 10:02:00+00', '2026-01-16 10:02:00+00', 'front_door_manager', 's1.first.WtKrW0FnjIceGN5phRvJsa9HOgoydXUqXuV1Q0HX8J49XPIwguwGsiVTz70vlEMeUzVi716kVmQg-iidsPVOPDGIds9Y4QibtCqrhYRplCPivpvb8mmjY3URFO8l-4msxmhvVGpNM-UT-SDwp5A76y1omIlpDULPwd7z8ziEuXUvb0NiJutU', 4, 2, NULL, NULL);
INSERT INTO public.referrals_event VALUES (16, 'request_checks', '2026-01-16 10:16:00+00', '2026-01-16 10:16:00+00', 'front_door_worker', 's1.first.sELka0onI_jCqHQWwhpTqM9EKE769RkrkxgUPdEhNDIZAhR9HCkEce_c4qv3H7U1uwWrA9sbVP_2PsPWaJgSASrwIJIkxVJEB1j375Wu3QSa6WkzCIBsEim40JzYXCpgVArLOJkliL0lp0hQFkuMo_Gsa0k_1Qq9aE5Uy8DcVK-Ogxu8KHKk9w==', 3, 2, NULL, NULL);
INSERT INTO public.referrals_event VALUES (17, 'return_nil', '2026-01-16 11:03:48.265593+00', '2026-01-16 11:03:48.265593+00', 'front_door_worker', 's1.first.OdXxdOTugK7nPs3WV40uKtlbyfyfUIWfevGITH8uVJJixbBa69SQjuKCsdM2bPuBVFB-dB4z_BYIKLM=', 3, 2, NULL, NULL);
INSERT INTO public.referrals_event VALUES (18, 'return_check', '2026-01-16 12:19:13.778473+00', '2026-01-16 12:19:13.778473+00', 'front_door_worker', 's1.first.R_nFwVQ1Mi1J1bJXcQVe7jxrwCdq6VOC28UabdmqGKpz-ALV9n_tVZwuZVoAdeEJ_OmBLJjJsGAbidA=', 3, 2, NULL, NULL);
INSERT INTO public.referrals_event VALUES (19, 'return_check', '2026-01-16 12:25:33.525865+00', '2026-01-16 12:25:33.525865+00', 'partner_agency', 's1.first.0ARzqtMsjaS2RYFMNMuzyPfaLv1RpVjYvCll7gRTuWHUno5Gp_m4Pp8VCRex2IhjcoCIhTkneiqpqg==', 2, 2, NULL, NULL);
INSERT INTO public.referrals_event VALUES (20, 'decide_strategy', '2026-01-16 15:42:00+00', '2026-01-16 15:42:00+00', 'front_door_manager', 's1.first.wuAQBwhpeTZH7fjnlEH542X5JcfToScmxIxQpsJ0Oq2xD5rEmsizA41QwOZ7kkvUbRrGJZMTJL1kQsiDyoEyeObXpEL4aSir-BCLIcKHAZeo6JYH-4Dqd6YhyxQG4lMy84DYIwZDzZ8GSZ1TX7EayK13YEYVDhnoMU9KaAcsIXfiL1dekHT5JePpqWaMOjKyk-2GVswlO6aUoOI85W8EJU1Ns2w3CYHFEzRvH9Y5l1lno_aWon-aog9QOyRsJNm9cXxwYMEwJ2OGoOF0TiGMA6Wkc-vVhOAQJ0ad2SlYKIZ0cLKBSXJsWAfOy9HIruijRo3b0wI1yc8wG3Ow0cwZEENJPrwBOxd8eBP2ask34WIK-boT5YLQGxTOpweTErtLlKuy9zuLW32yTnCVrSM4eRZVebS6S_rNuktydFjiBMt3yo-4pNf3N3p5u4jmkDkxM-kkBiEzJC9JUKwgULzRlOnIh9f3pujZNTSUkkljxXfQ0P5cYIjbnQp5pmCAzgRuIDX41arcWqzeU3r0TCvPXpCnYE95SovBw-7gmD4Ill-EutTuGpHwfak=', 20, 2, NULL, 3);
INSERT INTO public.referrals_event VALUES (21, 'decide_strategy', '2026-01-16 15:42:00+00', '2026-01-16 15:42:00+00', 'front_door_manager', 's1.first.t9KAxxv0XhCNbyLpmyhNJwGhEZxSoUM4q-moh319wPhadMVWLXod09wZgg4hiCVjVm-q_iC78lKhPCrNxK707YOgAIIV_8DbXlGIVG1yMMyx0k_KH176f2zt981SM6fP_ZrsEW9wq7FtB4hJq3dbthbxRzZ-WtZ8Ofa8_AV3wYlSXajE5-0Ca_EHMHCa8CdU6sLoPv4HDwWo5kjXFst-VY1qPKfRdKIsxngI3uGqxOlnPCcYpJelz0MXHDM8eLWmMa02w2jvK_YRHpmcX5TC8QP_th74HWKb0CQaR_TEX2Ykqvh86Jc9y2VR2qr54TbLaISaSmBbtynhtTOeUfBtLfG2wdCKuQEz9ZovdMDDTfkEYv-5821-63zJ0VgIucrcQnntxKJC5The5Ba_85grW6FqjCQNrowAJe-YqnT8Ou7Gaph3uFIdi-T2MaT_slitjqUha_rgMCdAvqlxUP7cCEfMsz65Oy8JrAWaZCs9ZqQ9eEvwdtClwdEWwzK5uz9jZscBkA_GWfjcpP3n90oYL5mTaytJJVx4A0EJ_5i1R4XTzMWOTaxnf0s=', 20, 2, NULL, 4);
INSERT INTO public.referrals_event VALUES (22, 'give_feedback', '2026-01-16 15:51:46.704452+00', '2026-01-16 15:51:46.704452+00', 'front_door_worker', 's1.first.Ivbw01bSqJKeR3InL1-dAcRxQtJxtypvZhhTQVz74ccQ4zedDs1rJjPV0RNq27oFk42nG7lXGrQ096t-bvE=', 19, 2, NULL, NULL);
INSERT INTO public.referrals_event VALUES (23, 'hold_strategy_discussion', '2026-01-16 16:02:00+00', '2026-01-16 16:02:00+00', 'social_worker', 's1.first.uhMCn9NQinH3DSXmHm1KurjvUGOjjf2PPq564TrUOn1CpFD8piuMlYX2eiVMGo8ZB0hxq7BqjCdloUsbPxFm-2udCwM_eXKnCQfQ7W1PMGkpn7lAPpOKSKZ-T74jCsMa4oEO0huV09dsdTUt-Q==', 21, 2, NULL, 3);
INSERT INTO public.referrals_event VALUES (24, 'begin_section_47', '2026-01-16 16:22:00+00', '2026-01-16 16:22:00+00', 'social_worker', 's1.first.mz5QIBjcbCFn9140TEuPTTjClXa2MLLj4G9cwTzp78OSdpk3Q--r55b8dJH0GiyvVZdp4Yek6VXeg2ez83MbJ5kbcRMlw89ReWGS6G2kSRGS3M_8', 21, 2, NULL, 3);
INSERT INTO public.referrals_event VALUES (25, 'return_check', '2026-01-16 17:41:20.911886+00', '2026-01-16 17:41:20.911886+00', 'front_door_worker', 's1.first.hfvoVIkxeXoXsCx_wU-fK0cBdP8YTCAoPwUtQeu0N4GxUSnuVvHHNEvNvyM2tuTR4uCaHY5BWHW5wtI=', 3, 2, NULL, NULL);
INSERT INTO public.referrals_event VALUES (26, 'hold_strategy_discussion', '2026-01-19 10:04:00+00', '2026-01-19 10:04:00+00', 'social_worker', 's1.first.vcpnhq2xLGwfdR7EJM5ihFWIvMlKcgB1HZqZc3M2HcPjRzMoL_iYkLqD3eeGLwa2AZ9NkVcbswLErJSF2zHK0LdoN9O7SsFkonoZiVq6ijclThg8uLpXNubxMADsvVTJst85l0Ea1HQj3J4Q9u6oZoeoQ_lusLxhqBzU_2ViEL1AEEFBa1do8znta9tmyZYxSGBFE7MS5OSSg_I3aXpWTCFzl_5YwZkxz0nqjaBPEvW1tFpWxFFUk52088qm5IWj', 21, 2, NULL, 4);
INSERT INTO public.referrals_event VALUES (27, 'copy_strategy_record', '2026-01-19 12:04:00+00', '2026-01-19 12:04:00+00', 'social_worker', 's1.first.MD7QJueKw3c0_nZlOctW-0uDKnDMzE5HVOhlt6P5bgB_SLeTxChrX-BhCVsTvnlThJW2NVzGSnqEgu50HTLnWFUKB0g3vxi4xRwQsQTY', 21, 2, NULL, 3);
INSERT INTO public.referrals_event VALUES (28, 'see_child', '2026-01-19 13:04:00+00', '2026-01-19 13:04:00+00', 'social_worker', 's1.first.zEGDhEv_qQcPLbMOaxRCA8wfIv9svD0AlU4GXFGCc6cTcMS6fwiIAd2mbq0cxBjDMw==', 21, 2, NULL, 3);
INSERT INTO public.referrals_event VALUES (29, 'begin_section_47', '2026-01-19 14:04:00+00', '2026-01-19 14:04:00+00', 'social_worker', 's1.first.L2K9wKejMtW_Nl9hepGXHRWa6zFgRIo1fnmwsZF3u8IPu5g0W_WntLnKqB3BAxFx_zC89-rppZXod5xC2x0a3vOpXl7iITpIO_C_e0KK-0XLKjve', 21, 2, NULL, 4);
INSERT INTO public.referrals_event VALUES (30, 'see_child', '2026-01-19 14:24:00+00', '2026-01-19 14:24:00+00', 'social_worker', 's1.first.rikyEBlTUlgL1rbXWtzpZer-gGspJ5CXdVPEQvgJKyrhQiNyganhijFP5PxkHcA4OA==', 21, 2, NULL, 4);
INSERT INTO public.referrals_event VALUES (31, 'copy_strategy_record', '2026-01-20 13:04:00+00', '2026-01-20 13:04:00+00', 'social_worker', 's1.first.omVZsMqc1X55JZhD3A5-4WotMSVMadmk23Eg3bGH9K23oygb51xMfxecYKWumQ8YsCW3_0GnXmDHuHhg_xCwNFVEhg==', 21, 2, NULL, 4);
INSERT INTO public.referrals_event VALUES (32, 'end_section_47_unsubstantiated', '2026-01-26 11:04:00+00', '2026-01-26 11:04:00+00', 'practice_supervisor', 's1.first.5427YivuAo8g4kXlUL-2dQq5oc1ETVyIBW7FN2H-WSLSuvt_4mKbwV54hwNDdITy6yXuTEMwksouNqhTXkm3IwPE245cfPKT1ykp9itsnj7p3cr2JExka-kbo1Qd354WU3mywHkAwwKDb0t8iqfBRqBxSFRsUxzSJNjbewj9R_Z5q_FxhmYTK6fs', 6, 2, NULL, 4);
INSERT INTO public.referrals_event VALUES (33, 'end_section_47_unsubstantiated', '2026-02-02 11:08:00+00', '2026-02-02 11:08:00+00', 'practice_supervisor', 's1.first.iVbb10LpACuFftaL8HeeQ6PnEdVp-ZCNXJCiF0bDhIXiN4us2XHcB2Mqc3DawbdmTMzjgTZabhTuCDW-00KF5zsB10aSBZQ1KxKCWr7Jv0cBK5TIj5m0s523GK4J8J8ZUJkHR30LkGk_XuCyPpuYp664eSYUQrmeiz3_SmQYqp0bmTkOpZ5osJan', 6, 2, NULL, 3);
INSERT INTO public.referrals_event VALUES (34, 'authorise_assessment', '2026-02-03 14:08:00+00', '2026-02-03 14:08:00+00', 'practice_supervisor', 's1.first.bXrTMW2mAk15CNljR82Vc2Imyr2kvqUvSCqCFIjNSA8E-52M07rdfdVvCObWKZJBr6PJnRBhZFeRuk5Hus7236tS6gKqR-Coye89s6K9B0St', 6, 2, NULL, 3);
INSERT INTO public.referrals_event VALUES (35, 'end_assessment', '2026-02-03 14:28:00+00', '2026-02-03 14:28:00+00', 'practice_supervisor', 's1.first.0G6Vdz1IsSTnCdhdySwOHmenEkd08_HO6oZu3PbjX0OZE9c9IIssfQtaHojEnue1CuGZxsE_xndSeNon2aQ6lm4=', 6, 2, NULL, 3);
INSERT INTO public.referrals_event VALUES (36, 'close', '2026-02-11 13:08:00+00', '2026-02-11 13:08:00+00', 'practice_supervisor', 's1.first.K87xAccLVVeFBaeUa6sPjZyhThgvSx-z89KhXNAmsbP4H2cgJ0TPPvuMNmkuB7FfD-UT2sGUlb1oXhRyRnui40CYknMd77qGcx0B8NIMYg==', 6, 2, NULL, 3);
INSERT INTO public.referrals_event VALUES (37, 'authorise_assessment', '2026-02-17 10:08:00+00', '2026-02-17 10:08:00+00', 'practice_supervisor', 's1.first.lArgQzccGNkQXo8ZruMnBfp5LUrh5XnQEn2e0LZjChzbQxWDrPLFVcySSyS4OtKtJXOcBg5mHIl2QLR_Opsn6A2GCvEQwf7Ve-cZFdL69qQk9Zgqbg==', 6, 2, NULL, 4);
INSERT INTO public.referrals_event VALUES (38, 'end_assessment', '2026-02-17 10:28:00+00', '2026-02-17 10:28:00+00', 'practice_supervisor', 's1.first.LVDES_WHFWeXLUA4VRLIs0DGS3HF7FpzqJ1cXSDhVQ4gkdGIk5nvoln6AKiqVna0IedGcyCvz4PsKHY25M_9ymM=', 6, 2, NULL, 4);
INSERT INTO public.referrals_event VALUES (39, 'close', '2026-02-18 14:08:00+00', '2026-02-18 14:08:00+00', 'practice_supervisor', 's1.first.KkChUAC-btfA7Z47pzVouSDvxcm6ys44OjXjewqrZ6TXGJJwKxgLJbVhYvfLA5E4ymDKz_jm2567c6KjtfrfW9oJhYXKEGeCeE7NyWaTOw==', 6, 2, NULL, 4);
INSERT INTO public.referrals_event VALUES (40, 'submit', '2026-04-28 12:42:00+00', '2026-04-28 12:42:00+00', 'referrer', 's1.first.dj75mRTCx1mBu0CNtz9yDrhDXs2EpsRg3Ff9BNQK', 31, 3, NULL, NULL);
INSERT INTO public.referrals_event VALUES (41, 'acknowledge', '2026-04-28 13:02:24.467995+00', '2026-04-28 13:02:24.467995+00', 'front_door_worker', 's1.first.zO27BHtF1H7D34j8-4Le4ulLohkd19VYJauDKP8h', 3, 3, NULL, NULL);
INSERT INTO public.referrals_event VALUES (42, 'begin_screening', '2026-04-28 13:30:24.467995+00', '2026-04-28 13:30:24.467995+00', 'front_door_worker', 's1.first.b-li8pPIic72swRdAbhfKLlr6h-ZitRnEshqrNrg', 3, 3, NULL, NULL);
INSERT INTO public.referrals_event VALUES (43, 'set_priority', '2026-04-28 13:50:24.467995+00', '2026-04-28 13:50:24.467995+00', 'front_door_manager', 's1.first.4m1x5iKyP8pNTm1tq9dTLO9pWJtgDGJDc3arfoWi9nWEBlpTCt0GWGp5J9F6vaQCB2X6_Kwlk4Hr0bo0iFxu7fKDU9N5CO_aZc0FurpuVr7ImgBURADkG4WNMIX-coK47fXuXI4zIMVxu7p3QsMAPDxcMIBErneT', 4, 3, NULL, NULL);
INSERT INTO public.referrals_event VALUES (44, 'request_checks', '2026-04-28 14:00:24.467995+00', '2026-04-28 14:00:24.467995+00', 'front_door_worker', 's1.first.2BX7c47LYVUKEhoGjoPi5D6MG8HUuumM2bHDaw5ImEiR5SZ57g3Z4IPEtUYFhYqyB4MhVu7IkaJFMIDC8lQQTo_xr2g5QlCwwOM1cp7qsdWHoTR9P8P2I_AoZJtWTpzv9pSbxBhC43xUoDE1oYCH4wOhQR3SMrrXNrd2qV4-Bj159UTtr_QnMg==', 3, 3, NULL, NULL);
INSERT INTO public.referrals_event VALUES (45, 'return_check', '2026-04-28 17:01:28.867232+00', '2026-04-28 17:01:28.867232+00', 'front_door_worker', 's1.first.sWoM2n5ujrgTA_-POIiqOnLqpfuTsghEncO_Dw3zeundU4IvKY9G79FFB4_0VmLzH50Q7WLtnqSdTOw=', 3, 3, NULL, NULL);
INSERT INTO public.referrals_event VALUES (46, 'return_check', '2026-04-28 17:36:38.952281+00', '2026-04-28 17:36:38.952281+00', 'front_door_worker', 's1.first.TJZC3R6GWIBVKIgP6HmWSNMukdya5cwZrUcYgdSkIuipgcKV5ok8dZExQNG4gfp3oC0Z0UwbFaQF-sU=', 3, 3, NULL, NULL);
INSERT INTO public.referrals_event VALUES (47, 'return_check', '2026-04-29 00:45:12.61019+00', '2026-04-29 00:45:12.61019+00', 'front_door_worker', 's1.first.bvO8uTfiJn3CoLCIPQq8V7WWyPloQ80VCzs1eQKmJGLsjcXuJ2XpjwkoheYUDvDKHnSPCsYOZ6hMvj52', 3, 3, NULL, NULL);
INSERT INTO public.referrals_event VALUES (48, 'decide_no_further_action', '2026-04-29 10:23:00+00', '2026-04-29 10:23:00+00', 'front_door_manager', 's1.first.k2Yq91VRnBgkjBZUUuMYDItWr0VvSDjmuFFg_w3OkyBKffTyXj8D0_MPKNeWXQznSUi5AqmMeZ2gStucmjF9MAkR3Q7I97iadnOfBIqXRnBu2Sl_hlrgOqUTnlWjZzpszqpxckOCyJ1vcdnPkIWfF4r2UPNZQ1aGvPc4RTrACG9HuHiOH34fy8o1zzNGJwHTYEvoJIHQ1-JkPo2JFXCJjor_5RsUm9DS-tV_kzYPsJsR_MXS3dBVxlibX1GDDs4WOY6gN_D0e9rz_DVNBFI8_DbMJQrvFUUid9enLmRNn5JE3mrw-BqXG23kIRMb1VcLFglboKQNaKmdr6Yf6byAtwEsfB97XeGk4hBDHfJjBxGghympLN2u5qQaBI8mpRhsBaMo1PQEFN6BSqqpeMzmLuHuRzC0_73kxTWKvwJtaWrG-l25F2e-h_0LInb7UJCe-xnSxbR5DgFHjLXpZWBS76V3S3eoF2Ne65fg9U4w2qSHIbvN2N4mWlQhEIYS52H0cOmT01tg4xqf', 20, 3, NULL, 5);
INSERT INTO public.referrals_event VALUES (49, 'return_check', '2026-04-29 16:44:42.66963+00', '2026-04-29 16:44:42.66963+00', 'partner_agency', 's1.first.elll57NCFwJiiRjdihxF86x1xCLo8-oCJ5SJ8D76FuYjuNK97FY5Nv2e3Wx-5tBQRuz3byOCRFGm_Bg=', 2, 3, NULL, NULL);
INSERT INTO public.referrals_event VALUES (50, 'give_feedback', '2026-04-30 08:04:00+00', '2026-04-30 08:04:00+00', 'front_door_worker', 's1.first.jn71g6riuYdaXY-q6MF7hqMrsDYvJ60_7uFpB-3Cv-KZdbiFRn1uVGDQM8FG7IizUcwLW1oqSstmugzyqfw=', 3, 3, NULL, NULL);
INSERT INTO public.referrals_event VALUES (51, 'take_by_phone', '2026-09-07 15:06:00+00', '2026-09-07 15:06:00+00', 'front_door_worker', 's1.first.dnBpOzrU4xVYzHtIoJtlZ7RIv-g-6PoAZrskwZ6y', 3, 4, NULL, NULL);
INSERT INTO public.referrals_event VALUES (52, 'acknowledge', '2026-09-07 15:07:08.060423+00', '2026-09-07 15:07:08.060423+00', 'front_door_worker', 's1.first.r7uX3vy6QARuAVF0g-vebjOVCj0mt6ike8j_mcjx', 3, 4, NULL, NULL);
INSERT INTO public.referrals_event VALUES (53, 'begin_screening', '2026-09-07 15:45:08.060423+00', '2026-09-07 15:45:08.060423+00', 'front_door_worker', 's1.first.mFgqTTSMQ-QPhQbXPS-J6_fhzth6XsCQu9Kl3y4F', 3, 4, NULL, NULL);
INSERT INTO public.referrals_event VALUES (54, 'set_priority', '2026-09-07 16:17:08.060423+00', '2026-09-07 16:17:08.060423+00', 'front_door_manager', 's1.first.w0a_oRP_Gga1zoyUIWGCu6PmZFmIPEZRFx-Gxh3BLQLwthTuQJzH2bf_WSTHPSJWpa1OK1CUFbLYW1j4JevlMa-u1jYC1PfnZbYWCEYMEb1AusQGlVPzQNbezpwIwFGbuG2qlp6VBCi4lvSprkWxJMRePFEguuxw', 4, 4, NULL, NULL);
INSERT INTO public.referrals_event VALUES (55, 'request_checks', '2026-09-07 16:31:08.060423+00', '2026-09-07 16:31:08.060423+00', 'front_door_worker', 's1.first.opZnN4AEo4D8JAY6eBYlmVp0J3Mi5kQf8KGZb4w9T8wSJRedyS8ISKnFiv3UCj3sGphthoRvCy2gahqYZRu10h-jU_xdBcuS932BWXIamcL8ZOfF5p3L3FUsqZzrCkBhTFkAG2nkqrWBJYsEFWK1qqnvyIg9Pqk1LQAGQRV1TfVDpfRjqSQ3wg==', 3, 4, NULL, NULL);
INSERT INTO public.referrals_event VALUES (56, 'return_check', '2026-09-07 17:31:07.112631+00', '2026-09-07 17:31:07.112631+00', 'front_door_worker', 's1.first.wyj7bKrKdUC7Geo71_XV8CkcTZOigZkiZmTw5EGfMYRZZVeyHX8PZIVfDrUgdldiGiOsNXqfCd3DVDtA', 3, 4, NULL, NULL);
INSERT INTO public.referrals_event VALUES (57, 'return_nil', '2026-09-08 02:47:44.680234+00', '2026-09-08 02:47:44.680234+00', 'partner_agency', 's1.first.cJ4xSARO4R2C8ZUHgtTVF6_47BddKKZBmLw_Rqb6aJn8H0Y4dyQmI9UqmUdQ_YdOI_ucvOYOGqSCGcs=', 2, 4, NULL, NULL);
INSERT INTO public.referrals_event VALUES (58, 'decide_assessment', '2026-09-08 10:38:00+00', '2026-09-08 10:38:00+00', 'front_door_manager', 's1.first.4wuaJsjX7r45xQzPUAPvZwc5AU8LLLiyVCSSYfsrgGpv51czHnB8l9o3sGbu_CKL9z9a_fuGoIk2VTIi-xDNfxJfiVhlrIUc4iCl7hZz3MOQEcrLx0_uYqzx15hELhQngA2R8LlkFxq5Q1Vig9a-scD1F2aJluJmYSMtF1TASN5LhBTPWOtOE_ejvJqMsVYnKBIvYTs7l430OxF8E4RWSBqwxX6iqYTi3ZyfGL2KxailLYQA-1wcSs7H9IkPJaPwGyGOteuYWjDyWE79AVGaj1o-gLi4-mDgnhu4PhYMSG-QadkmfJQi-M3uMRZWGMoUix1BRlcNFqyT5kva9eocuSl_DZjC6VVKuk3fBIoYr9_PMIId9cxS3yWWCQtHvaF7OoO3Ddffwqjt69hv1e0fqTJdZaaqIl6FRIzD9Q6bUtNJHgLNO4j4MgpWA6w3_8kutUeDyfbca_xqFvS5uMUuqZlyEpVZUBVDWONaQBcCodOpJoDkAgL8ZQoRmeK0cQYmsQqAGzTcnybPBWO6buBuFgReuPyz_DFFWngOKxcB9GQJ73wOey2gKA==', 20, 4, NULL, 6);
INSERT INTO public.referrals_event VALUES (59, 'decide_assessment', '2026-09-08 10:38:00+00', '2026-09-08 10:38:00+00', 'front_door_manager', 's1.first.PMqW-rS3e-jCyLPFXj_Z3NR3TzmBnqcrYu5Jvjc55clxB41eJf50lrobbNii9fCuSm6aw1gkJMeluVEXpaVhHbxofZ28ZJQkwNuW7qQawjQUI-Y3xAfcjBdbcpf807h87XYkwigUaPdsd5ji-hd1bgsam5ARh2LyTn5bu_Wa8EUYmr96-eFqKd3lBqRGb3OHjJm-t_nZdnr2gzlVA7iYv2Vluu7RTD9tykQ7qDfXrqAZj3VBA_thU4UUB80Pxt8tMtH1qJ3MuPcw51Dn7chvXR--atF9lTfDdluLRlm4-abOK2rkmD39fe3diMLfqAQ4caz6WvRHxPT9plvPhDqe4eED28SVvY9h3f0Ln1ic5YO0ophAf8OS3oju6DrmWAemwP2cIjJsXnGZnEMZOP6CC7LW3eqTJwjjD9A8yqGholUGMj6MKSQHZqw0RbBeHvkse6wlqbVy7L3omJjiUjUxjQ28ttRgsckDKt-qSwg46FaZt4LcjSFjKbNAIrkugEfqoG1kS5_fM_G8-mYcN5VCY0nYJItzquO4FS19SzQdy2JAwZLn3EEfaw==', 20, 4, NULL, 7);
INSERT INTO public.referrals_event VALUES (60, 'return_check', '2026-09-08 18:44:29.458924+00', '2026-09-08 18:44:29.458924+00', 'front_door_worker', 's1.first.eEGVnDoYt5Chv2G41sKZdYuUe3xxM5Rb_n0uReAO3NNydB5aet5IGRILu5q9QKX7XnjfMtXPNZJuo3sg', 3, 4, NULL, NULL);
INSERT INTO public.referrals_event VALUES (61, 'give_feedback', '2026-09-09 08:30:00+00', '2026-09-09 08:30:00+00', 'front_door_worker', 's1.first.8o9M6jbS18BD1BBWvD5_9VvnUDGymYBHLH2rFctCTaLqA96XVOiQjKCx60fJD1RfeDLUhODRK85MetUgn6YIvKBZFSJi_2mdIcgOWN-5', 3, 4, NULL, NULL);
INSERT INTO public.referrals_event VALUES (62, 'allocate', '2026-09-09 13:36:00+00', '2026-09-09 13:36:00+00', 'front_door_manager', 's1.first.owMNaFDZS_q1uGlPODQDUlo2Gw28rOqEWSeSOHSJpnqL60B7Q-kPjn4M-KIixEF-aZFanSXR8P92cpU=', 20, 4, NULL, 6);
INSERT INTO public.referrals_event VALUES (63, 'allocate', '2026-09-10 08:36:00+00', '2026-09-10 08:36:00+00', 'front_door_manager', 's1.first.Mcsq-0sya2M4payIP63B3H411qwWbdKnx3Ff8OtryaOwXGAdVCkuhIXzkyYgP0-X56TZn4eyY1k=', 20, 4, NULL, 7);
INSERT INTO public.referrals_event VALUES (64, 'see_child', '2026-09-10 09:36:00+00', '2026-09-10 09:36:00+00', 'social_worker', 's1.first.STffyMiR0YbYkFl1vqGMP0yPUgm2nHskPD05K-ahAgWaZYyLm1sBqo0Yo5XYCaLs9Q==', 22, 4, NULL, 6);
INSERT INTO public.referrals_event VALUES (65, 'see_child', '2026-09-22 09:36:00+00', '2026-09-22 09:36:00+00', 'social_worker', 's1.first.Ts3o25khHq3-J1nRQKGhRgQXZyFug3vb7pcQL50ZZjLXMy9iu0XQp2Y3naUOR-ZdVQ==', 21, 4, NULL, 7);
INSERT INTO public.referrals_event VALUES (66, 'authorise_assessment', '2026-11-17 10:44:00+00', '2026-11-17 10:44:00+00', 'practice_supervisor', 's1.first.GHaMkibMmK5MZcWdkeQ5aNOmmbJ0UP1byRFcmhKwBWIoD1Vl7uayU3qvFOfrOIgw3GTE0hzpfCHP9DlqlUTbQLbdR7NRYgaGpA6CcKRqSVOPrgqfIw==', 6, 4, NULL, 7);
INSERT INTO public.referrals_event VALUES (67, 'end_assessment', '2026-11-17 11:04:00+00', '2026-11-17 11:04:00+00', 'practice_supervisor', 's1.first.S3x3Yu-IDGvuZ7t0Eo6F6p8QMFWcD-5hxYnefONDbwerEzG1R6116akgBpqbZTRPcCVowwHf_kq5RFkYqNluXgY=', 6, 4, NULL, 7);
INSERT INTO public.referrals_event VALUES (68, 'close', '2026-11-17 13:44:00+00', '2026-11-17 13:44:00+00', 'practice_supervisor', 's1.first.SyX8MPrWuLg6rf1LvhOZzk0t80gnXej8J5lxHssHUml5d0LxZb8kg4x9w-C8i2ZMTl-9HLjK1qN1mIlFGgPo_HAPCUPQeDjuuyhAQTHBNA==', 6, 4, NULL, 7);


--
-- Data for Name: referrals_feedback; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--

INSERT INTO public.referrals_feedback VALUES (1, 'professional', 's1.first.PH3GzTO5WjF3PSydy8e8lDiCRpAi_i4NVkDccCHyfNBOnqKM71R-106_il_tjmR6j15R844ahVE2IU3_xj_ONoCihyslURsLJNyPPWlGX4W2Et9nVzPZZkSDexb-S_A5s5bZ5pdgZtYBTCgYTdEUy9MyBjsu9Pkdno0phdH0UHOnFm-OXEC1e_mXngyfDQ2bhRC6KMoD3Jo=', 's1.first.RJdL1PVuNXSgu1urCGcJP7l54e5BkFx4LraWJSpZpIOgNHlyes_7MfDtzJ9IOlidCZPBbmgMmYjmAnsFRgcf5CCPRLU=', '', 'account', '', '2025-05-20 08:58:00+00', 19, 1, 11);
INSERT INTO public.referrals_feedback VALUES (2, 'professional', 's1.first.pb8AZsHFi0djxA6C3a2yyBh6XDWZ_Lvc9BHv8GLAVDxG2UYzkkslyULOk0kfUYIbeofYF0UDExl43BEvd8RTpivqGc-l4KaJl_wSZUPuYuR2NaxKp9EKZOZMNwOCxw==', 's1.first._dJb6m9Z8k5E5UIwHwFPxdhkj6S4vp2alBW3s44s8cklIS7G3kq0DP1hOruFxwaBrIXmLTdwGF-eJUV6qOePb9k3DKi3pCTLYYcBUMCY0CjEmXaiyPLMCzrtcAnw_olI1g==', '', 'account', '', '2026-01-16 15:51:46.704452+00', 19, 2, 22);
INSERT INTO public.referrals_feedback VALUES (3, 'professional', 's1.first.bN_m3enatmr3b3rYwGIotUjAYHBiT3DIxKF6dirVFs8Jb7g54VnsjwktYRVt47bCmVR4bsCJt55jgqySWbdi2BhO4ATgGsT64mzchGv9RPriV67DunkBe7RECDFLs1xVpk15oP-sLcsjYQ1IWnvzn-2bQWN8dLH75-O-1ISTXjfTGQWAgpWViVKsS7HNk8O4QIkn9WHjxfqmA536-1hTMQwVZMKUApWyFKreZzRPBnHZOwfLDmHQ-44APgzk1M5saHzljAtxh5WLB_2qa8C6AwmQc0eNAo9iIiA=', 's1.first.pjL8cP98nHulBJItJSh6FXGKpeE-KCFYqjiUDoApwcBI_1oA4Zrm7ofMEv7hSVHVR_Qf8w==', '', 'account', '', '2026-04-30 08:04:00+00', 3, 3, 50);
INSERT INTO public.referrals_feedback VALUES (4, 'anonymous', 's1.first.W_mQyvQh9Rr8H_aBtYeXzspdZPBpxAlFrhTsEg==', 's1.first.emks_M3p4w3WwC4zinxh0jEi8TQnagR4rp9WHg==', '', '', 'It came without a name.', '2026-09-09 08:30:00+00', 3, 4, 61);


--
-- Data for Name: referrals_informationrequest; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--

INSERT INTO public.referrals_informationrequest VALUES (1, '2025-05-19 08:51:00+00', 's1.first.dFGx-9w4u5Ui3MCl1wM2bKCraN_TYm49fi9MrMRX_Q_CYQ6S9QSFgWZuw5nvZbKwywjqu5zhR8QfdRh-DqmsxqhrexvO-8MlFDQe_JENV0FiuIEqOWcBqjH7oB5YqHaOy5DZTvPqjFiML82Uh3_mKXaZwPMqpeOzKsmzpRrY-QFjbFcQOzFhkl6nFHmNm-84XZeQgvmy9zSpwSD0yXEU2R0sDrIvcqLw4NETLQ==', 'amber', '2025-05-20 08:51:00+00', 7, 3, 1, 2, 's1.first.BTDYgGVa_zeGcx3AOM6gqwSheu-0Ne2LofNrAg==', NULL);
INSERT INTO public.referrals_informationrequest VALUES (2, '2025-05-19 08:51:00+00', 's1.first.q-cIWgjAQ1Yux0BjzPM8f9zeLytEnEyIsOkF2uaSUM_r9-WlK5mZ-0fbEuE3n4hfju1_z3hhGYKvJ2qBdjmmexpwAloWibEVVk8YPhGKENNVs671ICs3i2ZwjB1D0w9QLwk0jvGmdw43oaWhmuVuwz5rCDD_FySnw-YGjjFDErJlWpBbl03p3xcfsyGUuHeUegzFJdkRMURYOGq5DjxjdHI2NX2rHu8l89NLHg==', 'amber', '2025-05-20 08:51:00+00', 10, 3, 1, 2, 's1.first.gWSnehR2s1z50M4qOeL07VN2zWsI1vzyIAgKCw==', NULL);
INSERT INTO public.referrals_informationrequest VALUES (3, '2025-05-19 08:51:00+00', 's1.first._vJkZn2X1fa_Ynt8ENpG0v1aJM6zGUEhov2wpwLp2J_ynEqOphA5Q-p-a4vNis3nj6OBIByi1mKOUmflYqYeuvXM5IdaoS_UIuuC6JEED0fRpgc8Lw8FPtWLONg_O4J0psv6imTqBzkRsI5fwUQnsiaws9s_9TJx_QyYj43rJjmzgUTXLmh8rmSIv5aYRLHgfrFl3iIzL4WuFoEIZOXum59wNiIDsTlQYzj5Rg==', 'amber', '2025-05-20 08:51:00+00', 16, 3, 1, 2, 's1.first.KWDaOKh2NDmcfEUoWsXDttu3lEt6qZWg5LdYHQ==', NULL);
INSERT INTO public.referrals_informationrequest VALUES (4, '2025-05-19 08:51:00+00', 's1.first.awRRcOsPX-9d0-DGF1Yrb5H74Be-b15JWR-CHIAucgbnE3B0RSH9wEAoSKgFemhDQkN6jrPwJI0Qijc9VcVj61XacKcaxn-9c-4lUcfzG4_dltxQHhKLx4uDQ63WWrYud3vLK_9FsDfw5_GxHQd3Qgwp5IB2i47P2L5CWgKB6DVIbFdpa6RFFI_a7CTnltgIw1lv1Nz2D2KCDeOUrdVTT2d1BGZtWxXS6WimCg==', 'amber', '2025-05-20 08:51:00+00', 23, 3, 1, 2, 's1.first.iyoA73h_JVGFcVpGnG5LoVNxzGI09fGDmUukkQ==', NULL);
INSERT INTO public.referrals_informationrequest VALUES (5, '2026-01-16 10:16:00+00', 's1.first.j3HyZxOnWm55EoxlTfLfw2dr4wXYhZIvFA7ga-2il3iFpnjMcYAlERZuL_rgklhxsHrB-K1rwTZdBv1xDXRsgR5VjPxQT1p1qcYA0ljsV7Y2pQzdEIGzz1UDmfF0Mj0MKZBDLsLKazhx8wytbfSnfP1yc7cxtepnu3RHT13Da8Y_-hQymgSiPsACBpoOStel_QAGVhhjRoLMIrL2ujPPqKF6uJVQ_Won91qjcA==', 'red', '2026-01-16 14:16:00+00', 7, 3, 2, 4, 's1.first.obizp7g7lGCcG6zm-fM4SDKqxNhaKqrWn79sgA==', NULL);
INSERT INTO public.referrals_informationrequest VALUES (6, '2026-01-16 10:16:00+00', 's1.first.QiS1OEawJeeaqisFD3Zy4UWwBMc5372i3DKWEDtjzzEf1HTfF7CDBmsHHcet4hkkNsbQ_Ta-2akvrAc8hG6n9xWxbL4CRBQQgBjqlQGqoAIACYRb6nnjw6hq1PFIx82HCxV7-b6XJbwisCxSrNAvo3LAePvwrdIbbpB41VoixW_m4FkMR5AuZzR72Yh6oDCCwCP6Wp9bkFwMG07JqvrrHJp-rcubWAxzJhF_ig==', 'red', '2026-01-16 14:16:00+00', 10, 3, 2, 4, 's1.first.JdvPPKJL_etlEcQlQ8bWnwenz-UhBd2VyROEgQ==', NULL);
INSERT INTO public.referrals_informationrequest VALUES (7, '2026-01-16 10:16:00+00', 's1.first.jlXZqbP75iCre-SXblJheGuYCOnBpqDfj5Kg18rAejHlPjuh8G1BK8MyqKpU0IWV5e8PIkJ9vRkKiebj70ZRX8TBY9CLWL8skNTpGgFxZIt-qNCH7nQjpIQXIJxdE4vqtC8scqwMeKvZHWF0v8woN6VdLdapklYZxNTEXp1-Ctq-KE5R5EG9TeJZvsZvdz4HKXpLJRZ1h2opWu9e2UCJ8paCqWEdrnxV8oik-g==', 'red', '2026-01-16 14:16:00+00', 16, 3, 2, 4, 's1.first.zd3oScfGQM3DZdlJJejEq4mwKjcd18gbWKBffQ==', NULL);
INSERT INTO public.referrals_informationrequest VALUES (8, '2026-01-16 10:16:00+00', 's1.first.z0uYYrFke1Sew7NCrhCzmD6v57fanMgeyKOhKoxhHQvOYnO0sFCUmlPwVeK9PlQfHA6nz82VBa6P6yTYi_QTr2KiA50wASPTlNU1wblWJ9qGqmeGGR9WfwCx8SxDgrdJ0UYmrfcDkdWKOlZdtercgSKqrgNvVkEV1eNklk91POu10wi6xpw5vV7INkpjtWiWSin41cNLpgcbQPwshglatjWJTyk6hXlvS9ipHA==', 'red', '2026-01-16 14:16:00+00', 23, 3, 2, 4, 's1.first.HcjxAekdUr_dIZYL0Q6zJfDYbqdxCfq2EQkzdQ==', NULL);
INSERT INTO public.referrals_informationrequest VALUES (9, '2026-04-28 14:00:24.467995+00', 's1.first.mygQFvubUxeHliIcWz_nU6xxQu4lkizAyu94PMAaeUw6AlGOxJMtzqJDWVnaCUx9tmyjRtz31HY0YUigdMIatox6JHhQIXdHsfnv_jkd3dCIIWGJmzrwbcjDPeth2mxg4A5hn-Y1leo7Jm6_8k0awN_u_Zc4H0Mq1woN16u0kj8_Z1a4t1mK_7MxmoGTPBXWDuXsgfgHUnOE6EBnbrnmrOuydk-M-2jpJzb7XQ==', 'amber', '2026-04-29 14:00:24.467995+00', 7, 3, 3, 6, 's1.first.vg22vINYu-oHQ9tivDY9QCvJmTX_f0UOYZjCqA==', NULL);
INSERT INTO public.referrals_informationrequest VALUES (10, '2026-04-28 14:00:24.467995+00', 's1.first.rfqgyZq4jTWhatdx-63R9Cfc084Fhrqkaldkh5f74BIb8vQ2E8C_e5qzjIPRRfqVJahVTyJfAoUfZNoJTQTbS5Cw4e3BZSPvm7e1Fp-o9r9oyk2dsJGvwydYF1g7Q-1gTOS_1qjXcjV_5badPUkImF3AkeHg5tVUKmADtSbsxl1Bjkq8S38L4BvnNRYs2lSnfRz9JPUUbFQKnsK3dUtB_2SUjZAhC-_AHsarRw==', 'amber', '2026-04-29 14:00:24.467995+00', 10, 3, 3, 6, 's1.first.22avifdqkpDr3FghUb8d77LELjNrgmJa4ITmXg==', NULL);
INSERT INTO public.referrals_informationrequest VALUES (11, '2026-04-28 14:00:24.467995+00', 's1.first.f2IO4jE-hRUYqtUUp2DU3PmXe8wOoXMLgAi9K8vs-7JgCUza263SLJU2p9ohnaqVMswi697m5Y0JUvc4WHA_KZIul2HEMoKIExVH2FXc-xzeeOSbvvwIk8bDhyg4-u1OV80zfcYJFQZFoz5s2khM674N3iDwRDlAm2RDChDUomTU_aU1SHS0D0kJejqmtXzaa3zKUxsGSfgs3w2wHPPPN0Xv0NfrDivd0FfFtQ==', 'amber', '2026-04-29 14:00:24.467995+00', 16, 3, 3, 6, 's1.first.qQ3HcstrODTokhx3GIEUviX0PiiTgbs88QtsaA==', NULL);
INSERT INTO public.referrals_informationrequest VALUES (12, '2026-04-28 14:00:24.467995+00', 's1.first.ieRIBzhgy9T8D1z5VGqKs_Azz1LdmPy4ZzevwmVKIMPUJyZuN9ucLm5-bFXw_3ByEIfP0BHhTC6d7re5lCAZEV-9viPL1Wl7OA3ewx1mT1RadAdG4yumpQTBa8-RhdAJYGfFiW2KLc7vkZf342yJp8q6X1vHlCbYdM569JssIhQRwND7uodX4bcOEUGawLa4btNgLXGzOgr9vVOzsi32fN0QGnOJI6HJCoQhqQ==', 'amber', '2026-04-29 14:00:24.467995+00', 23, 3, 3, 6, 's1.first.c67G5jxvjj7h9fj0CpwZcxleGLG-Nyf9sSZFrw==', NULL);
INSERT INTO public.referrals_informationrequest VALUES (13, '2026-09-07 16:31:08.060423+00', 's1.first.JgN-xYL0l4AlSdZmanQXoAYFhrcsKLPlAd-99FX1PTliXKSCk7uqZKDDNglzdSJB8ONgW4QeI5QSheAaLetoRkujLpIM3rCuKD6QcUpqylWat1524n9eaygIu4t9NWssG6BoZfkBf-eEnWgZNIgSq3KdQ5nPTcdkjyGlzv8l6_3vCZBHmK8Khn7BQ4ZsmTwglQwkYt4sLunVDZ5aXqaXmb6rdINlcRS2IVUQIg==', 'amber', '2026-09-08 16:31:08.060423+00', 7, 3, 4, 8, 's1.first.VNts8XX8gliCLQn2-d4Eixq6_4RgvmF0NkMuBA==', NULL);
INSERT INTO public.referrals_informationrequest VALUES (14, '2026-09-07 16:31:08.060423+00', 's1.first.PIYjkIml-OAd0ns_KnIteyxUXvY_MxfptssOCNiA7RjngBVW-mIhrwo-nDSs9nQBoGykbdWBzxbZQF2PTHQv0TtNFsUdltvVCn4uh7-CrhbLmalS6dW-8QFbLSe2EwbzijI1yXXOkp6eYM6FsIggUeCk1jblfhNGw54T8YPrVlLKSPkXWwzPbTr0e4AEAUl69yPxyH0Eq2u2NPE3zsSmt9-PgS7u1YesXWxJcw==', 'amber', '2026-09-08 16:31:08.060423+00', 10, 3, 4, 8, 's1.first.bJHjVwtFC4y20ZMFiTp-J9ixBGDVDqHY3WZIRg==', NULL);
INSERT INTO public.referrals_informationrequest VALUES (15, '2026-09-07 16:31:08.060423+00', 's1.first.XguPUCNbrW1TjekpUisnPkD6Dz7mY3eI8dJdesjtlyPjq5yf_ohdb6OpSWVNIwitDYFLPH0nWuWEi7thNMQdHaGyNd1j6ZR5tjZWjHtOmtCODjExGUZoUmPlZeFZI3v9N0QYVV3sikuNGExfIZB5WueyooDfBmqKUJXsvoJS4YUiAXx7nSZ6DMljHypjX6HxrBVRmZF1W7jIQfJu5BXMrUsxb2LShw1-RGnYiA==', 'amber', '2026-09-08 16:31:08.060423+00', 16, 3, 4, 8, 's1.first.lk_mJQx5Tt7TjmBcocJP2T68hCmyJnYVooRV6g==', NULL);
INSERT INTO public.referrals_informationrequest VALUES (16, '2026-09-07 16:31:08.060423+00', 's1.first.e6aEdFH8C_uuKwDqM8Z-23uRe2EB4xN2E2a-UqJRIkT7YWKN9cbAvk8ZGhnKvMPhs7gdk68lsVxOpoxQgAbdRU-y1N8AZKaEYekBbQkVi4P7KUc6taKGbRmBWpWjPd04jpyGxB6Qmr97FuZqfBU_LuwAoNO3mnjIhhbH_dtFs6UnvQjGa24zicWtMeuOUNrZkHidhEgjui6i4rlUZVjV-1G33xx8FV1jabDLuA==', 'amber', '2026-09-08 16:31:08.060423+00', 23, 3, 4, 8, 's1.first.hHZRp15Vkq8_wg9uNifSIgjPs1MdGgU1p15A3A==', NULL);


--
-- Data for Name: referrals_notification; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--



--
-- Data for Name: referrals_notificationfile; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--



--
-- Data for Name: referrals_notificationline; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--



--
-- Data for Name: referrals_recogniseddomain; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--



--
-- Data for Name: referrals_referral; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--

INSERT INTO public.referrals_referral VALUES (1, '2026-01-15', '3E', false, 3, 4, NULL, 3);
INSERT INTO public.referrals_referral VALUES (2, '2026-01-15', '3E', false, 4, 5, NULL, 4);
INSERT INTO public.referrals_referral VALUES (3, '2026-09-07', '9', true, 6, 4, 1, 6);
INSERT INTO public.referrals_referral VALUES (4, '2026-09-07', '9', true, 7, 5, 2, 7);


--
-- Data for Name: referrals_safewaysaid; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--



--
-- Data for Name: referrals_sameconcern; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--



--
-- Data for Name: referrals_sharingrecord; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--

INSERT INTO public.referrals_sharingrecord VALUES (1, 'raise_concern', '2', '6(1)(e)', '9(2)(g) and 9(2)(h)', 'section 10(5) and Schedule 1, paragraph 18', 'paragraphs 2 and 18', 'obtained', 'yes', '', true, 's1.first.5yvtkso49FHO5BAlJlp8qS0E5zKFNLWvLveYnV8DNPNzef_xK6HtCn3_aLqmr8r9otOvEVEeHh2fpr3vYeb0TUz57v_kwJCL4mv22dgnKvOq8vsa9TLltyJXyoM6bPyx3XdLyhyrH5bW-ITOXSSz81_g39OZ-xE=', 's1.first.vSNRLN6VcWCnZE7VBH80EKCsB606QIQj-EqOuGTL_tVosbPQYlECl1gNxr_E', 's1.first.P1AoNfhHv5QbzPMKJiF7y1ErFM5rmv_e0p-E67Rn', '2025-05-16 21:27:00+00', 1, 23);
INSERT INTO public.referrals_sharingrecord VALUES (2, 'partner_check', '2', '6(1)(e)', '9(2)(g)', 'section 10(5) and Schedule 1, paragraph 18', 'paragraph 18', 'obtained', 'yes', '', true, 's1.first.8axieQd083sfFAfZDl7rU4bJN4Qu02kbfFzGakJ0tjZO7VeuXOSwDH6xxmyc3RbBMTX4bnBewske73fbKIeaXP_BAUoyn2bQZgXyPsKuqe3DQ8Hwp-tFDmWU14SkR7x0iE5X8ppUXa6Gtt2srmesTQ==', 's1.first.XvSLI_y1-5Oe-q6aUAYv-kQ86VjYQdXkguL-kTZRnjBcGm1Z_bbdki7_bL9vrV6gecDl5nNARlsgS8D85kA-Yv_S', 's1.first.TfQNGRfeGNSjCteYFO-g9WBvB3pKbJbqyCnUlyz1', '2025-05-19 08:51:00+00', 1, 3);
INSERT INTO public.referrals_sharingrecord VALUES (3, 'raise_concern', '3', '6(1)(e)', '9(2)(g) and 9(2)(h)', 'section 10(5) and Schedule 1, paragraph 18', 'paragraphs 2 and 18', 'not_recorded', 'not_recorded', '', true, 's1.first.Uyudb4TExSScTHBe67bFAwjOiaI2TyZX4lRTQRljERduSoCxIu1ACVhJa93w6UDmSp8V_7DsrA_6Wb-B_BaZm7bOlDvQVR_T93dENt6gejjrPnUusDcq5UfUHHt3l2SLnSe3V0gio7lgOVd8vHTMCt_1Xq_X5yw=', 's1.first.WMMOObPZp_xUc-eIGOm4jzaSGntveBpJVmXz73mD8WUB7FF_PJ24Jz0m04qF', 's1.first.HIHDB7NKgpeU_8CwEi2OEt2jQ0L70tabbvr8uJ-N', '2026-01-15 21:37:00+00', 2, 23);
INSERT INTO public.referrals_sharingrecord VALUES (4, 'partner_check', '3', '6(1)(e)', '9(2)(g)', 'section 10(5) and Schedule 1, paragraph 18', 'paragraph 18', 'not_recorded', 'not_recorded', '', true, 's1.first.3izs2QhVhXVDGWD3V1X6ajCsCI5f_emGiBuoQwkVmybi-RQvTFQ96NQKUquzVbRov7_hbS3aD4xk4a1Z5B0k0sy5lXEF4qjFct2d1Plmpt-glpyhh6_jhCXR-saoWl9US4an7WDQFWe5Cs_LUcCyRQ==', 's1.first.dlvOUJtokv1aFVhRVDOxAmYNeEegBA3Yx2CUz1t4hpkI9bLpMHF2mAU7UNn9Vv1ACm0PvP4BFD_Ls1NZPvLYpEc4', 's1.first.-01NDQmSmqgssgzNZTtictIwZLU-m03fRXTzIn98', '2026-01-16 10:16:00+00', 2, 3);
INSERT INTO public.referrals_sharingrecord VALUES (5, 'raise_concern', '4', '6(1)(e)', '9(2)(g)', 'section 10(5) and Schedule 1, paragraph 18', 'paragraph 18', 'obtained', 'yes', '', true, 's1.first.3NYzqNOvu1AjnfcP7rqe0f5SgKRDJeplbs91ld9fLl_T5Sf8e_JPy4g9N5HujUc3F_twpGmiUKH3RQTizlZJ4nyX5uU4ip8JmCEOeBqn5UzcwAcX', 's1.first.TP9WX0eQoexTeA1COXdRL1EIQY-TGeAFf9_MLexNZ2_KNvF1i-bX_ugg0D5s', 's1.first.bx--WaVS2fe_YaPBohwDWFaTtfJlbaeArHogm5mt', '2026-04-28 12:42:00+00', 3, 31);
INSERT INTO public.referrals_sharingrecord VALUES (6, 'partner_check', '4', '6(1)(e)', '9(2)(g)', 'section 10(5) and Schedule 1, paragraph 18', 'paragraph 18', 'obtained', 'yes', '', true, 's1.first.u0kCT02H362-2dMZVlsBHrht-h2rd6iKyP4ik6vlF1t2UjBcLHw9VU6C661EFkVW8TkGZ-NDTthDJGxIIFFTz38ItT9cz85rr9fQNsW2CFBUwvHVVocN_PZVwOk9fSB8xzTkq9v0mYfjbqWfSffN4g==', 's1.first.-foL3KofNSd5reEaw0s2l-K04_Mfxh2qG_B1KEtY0HFlUCE4n_DK9zJAP4yNeVmQmksYAVHyS4VTRs-cuVJ_5J-h', 's1.first.qKrBXXD7qqlQDf-q3FLtco7qyDn73poCgMiR64MT', '2026-04-28 14:00:24.467995+00', 3, 3);
INSERT INTO public.referrals_sharingrecord VALUES (7, 'raise_concern', 'not_recorded', '', '', '', '', 'not_recorded', 'not_recorded', '', true, 's1.first.zS1QkqKjz6eqwDq3X7SO3G1sdOapFH63qIOqar0TYd1ntVsc8W3wBwrSWMkjfQzM8UsPj7uHafeT4rJSFxYjJ_rgCSMr9mBr_a-g_vIvjApHtL0Idw==', 's1.first.WBzaTSsseLzHvgE3Un_Z_BvHAQnLpV3nqSrrlbArNV3v_0QLKtgaZKgamT3g', 's1.first.XgSq4AAPNALCC3jjvSEmkNH3yuJ0p0C4A6ceY_VJ', '2026-09-07 15:06:00+00', 4, NULL);
INSERT INTO public.referrals_sharingrecord VALUES (8, 'partner_check', 'not_recorded', '6(1)(e)', '9(2)(g)', 'section 10(5) and Schedule 1, paragraph 18', 'paragraph 18', 'not_recorded', 'not_recorded', '', true, 's1.first.3xieT6fkhofwrLt7y1QhRkzLzBo7pw_SbN1QoydMEQpOh4QeauTwXcCn0AbkOHoycHL4jujMwd-QuFVlldgfJRf2IfsfcDulJ3qzAoxbG0WfQsloHaY-UklNCnwUyEv1iD83u1C26Fq6CrBAkzeEOw==', 's1.first.GbsmxzJlxKqZR2VGDipoektdyV0Am2juJto8cs5Jue5Uybp0bKrkNAIqMoawd8zXkf_HqRqoJt1xGBgKocgjxyMP', 's1.first.rSIjl8P7w5pwmc0EyVAiMaphifzilTtMtJTDyrMW', '2026-09-07 16:31:08.060423+00', 4, 3);


--
-- Data for Name: referrals_sharingrecord_recipients; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--

INSERT INTO public.referrals_sharingrecord_recipients VALUES (1, 2, 16);
INSERT INTO public.referrals_sharingrecord_recipients VALUES (2, 2, 10);
INSERT INTO public.referrals_sharingrecord_recipients VALUES (3, 2, 23);
INSERT INTO public.referrals_sharingrecord_recipients VALUES (4, 2, 7);
INSERT INTO public.referrals_sharingrecord_recipients VALUES (5, 4, 16);
INSERT INTO public.referrals_sharingrecord_recipients VALUES (6, 4, 10);
INSERT INTO public.referrals_sharingrecord_recipients VALUES (7, 4, 23);
INSERT INTO public.referrals_sharingrecord_recipients VALUES (8, 4, 7);
INSERT INTO public.referrals_sharingrecord_recipients VALUES (9, 6, 16);
INSERT INTO public.referrals_sharingrecord_recipients VALUES (10, 6, 10);
INSERT INTO public.referrals_sharingrecord_recipients VALUES (11, 6, 23);
INSERT INTO public.referrals_sharingrecord_recipients VALUES (12, 6, 7);
INSERT INTO public.referrals_sharingrecord_recipients VALUES (13, 8, 16);
INSERT INTO public.referrals_sharingrecord_recipients VALUES (14, 8, 10);
INSERT INTO public.referrals_sharingrecord_recipients VALUES (15, 8, 23);
INSERT INTO public.referrals_sharingrecord_recipients VALUES (16, 8, 7);


--
-- Data for Name: referrals_statuslink; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--



--
-- Data for Name: referrals_toldof; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--

INSERT INTO public.referrals_toldof VALUES (1, 1, 's1.first.qpVmVV4WucwN8KGjJo4tFWxkyFgqpyfLuVqp3UvG9-_-SXhDHsZMbs59cpH7TAly3o96fDrSxWh4_RLhPMG8W0-mnT3tx59hIW61kUyRh6ocqtJyVrK_RAVyrxjqtGgy-pg1lxOuB7gP4nUP6XE-ChHjuYGPVc_n2JnGCRAzoaEPOKm2s-8mKUiaGW2FmzAHKtMRm7xgXSOncrk_Lxoy7596xNPI7jbv4OTL6f4W4TtalKYrjOO0srfCWOuUqIY54pnANIuo0V6uqvF_Ti2HpjBi0pqZ8X181kvA8Q7DGUiaO-XLD22ksvlJZL0qARuF', 'advice', 1, 1);
INSERT INTO public.referrals_toldof VALUES (2, 2, 's1.first.k90gFG-jzgKiyR8xGsrc9bwVEwHyCD3EougjmpUHzcSa3Wn4aaFTPx_eLCNsDX9-ZRv_-uGehBKXjGhd9h_2pxcs5jJox0kHAmk00NepngGSE6kJPiDPI4bo90iiR7QVJYtduU7_bsSldrRm8Hqnum56s60463PKjbWKmyI6RDLl5LauSaWASbpEmGwU1lFUqnCyvm6Lels7ArrfdS8HBwHBXVvYipVPFUaY5NGV_wt32LxgnGYngKy8otVk3XZ4EjsMpLgaB_Yic40H4jJnDsIUqMgl0YxFrjibJdQ1TFZHqU4KTOFJZYKk-nHauxFkzA==', 'advice', 1, 2);
INSERT INTO public.referrals_toldof VALUES (3, 1, 's1.first.3pKxaKAniFwWinysspzKAwPVXOqQKW15wmGwy3OzarIfEPpgKhgfd-GJiUVsNrnKRPBns-if_Hcz1o-9LrDT87uAivvq21AxLsi5D2Xcn5PQdOLhEWSJmU9DO5JhB8aoUyd-NuRqItIhZSlWcWemlrcdI9GBqdsNOUjvbzUuu5cDJ-yw5ceL6Sa7ykXIu8WRe1uRHmKVqb5znad4uFlpjJzNk70UFdFTa66cw6Pf4fKQMHe401PhjThzNbWd1p1MP_O5dNUXLnqfHDl45zzkhiE__0c5gkBeQIy9PWEYOiBqcmSAfY2n-T-f5Ey4JQ==', 'closed', 2, 4);
INSERT INTO public.referrals_toldof VALUES (4, 2, 's1.first.XWqMgckQF_-hOvJtvSZgtq2K1zjtzxvh8vK0DMlPqNBsnBDLT4P9KSpbUyZZau18zmlSoGQfRfg3tMusMqDeBQ_pmZqyBlRb9u-j7JIO51mACJo0-GG2l7dCK5vMTUzRXl-u1JnSLJ1YVEFWqBaRk0RXX7SL6OO9mx_2Cr7HoFce_EELqTbJY_tvIrD-8wtJ3pFf4CuUWcH2qPZnP-0_EMEzD2CtV6pFKv1qaD2I_FuTwRvpXo71SI3qR2FRN3MS_o9GaR5PS2qkAqiH8bUvWKQcZE2RpbExEk7bMo_MgtAiuBHzjrgIspZoPzOjVw==', 'closed', 2, 5);
INSERT INTO public.referrals_toldof VALUES (5, 1, 's1.first.yskdyYqkzNwxdRCH8H5EbyrheFyTTceZGxMA9Z5fKQ9drUYbOkzkgrkZKPb9ctxqOIcGuuzEsipQbNhhzHMrohEVxP30ElXwwqnYBPXUv0CICn7J__QnTlCvWA-9FN9wgf_4BTJkrVYgYIYWKguqawzU7kybbusF2BO1JlTDGB7vzHxW05BQrIQTuwxiRgUOZh2FOhxfqE0moZOfw8fUzYyn0r-gmZzQAyHXaWHRKDmJ4yTfXg1ZARyPIypw5SfgxFKtYQvnmZzM7xEXmCk5yVvoTrN9JUVFC3eFeJe99eIo9z6JF7MHe6v4lDEjMIw4hvJTWtcVlIA=', 'no_further_action', 3, 8);
INSERT INTO public.referrals_toldof VALUES (6, 1, 's1.first.0ges2W_yf63mLMk5a4mM2dtEYjdl58nr1v06zNEvPiijWftGN2PdtNwEMefM11zeJTsUgnOJVt0m9-sWo5d0q_C2J0od3Bbe-kMgjztScFIJDZuyv0p2ffE-likwECGTrMA0OTbnwD8xDJMPS-VuA8MEes-7Qm2HYwIyC-pVsCjCj9oFsXHoMaK4fRz_hCTHbTmZPhREfmOBDYi-Jf29WvMy1bALayAqRaMdLXSRoeC1NVje-BOR-rYmVNhyad_MdEt6nM9XBw9XPwIy4LltbDpEGJ65xp-B48EtNBQfQ1V_H3mE3RjfUtoZB-xnpA==', 'assessment', 4, 11);
INSERT INTO public.referrals_toldof VALUES (7, 2, 's1.first.L1voVceaElk2Ib_RHYPFPPXaEQIdV31Hf5987sP62Bgdq2sQoWfpAs0oNnsMHEmGTLnJDnoh6YE2CD44L6FhYbxifx4HMQz_79b_orcIxWbTGuy3c1tJWMn5sJf4ydQso32rpt8St6mMjYPRLWSh0ThEXyn394wqp836ThhfV5aHwIzdgCqx1xPBwrQcQusBDaZ1md1in0_auq0hiSVd7dTtuSkv3FIz551DQZ1oU5hxFh3m2gU9snfGBxHoBUv0M_eiN-TrjK6XJ6SZaN1JoduXx34KazveStqdAg9cecmNb-Fe0Kj63lNLe4yTCg==', 'closed', 4, 12);


--
-- Data for Name: referrals_toldofadult; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--

INSERT INTO public.referrals_toldofadult VALUES (1, 1, 's1.first.yEjSpAvsqC9zlfmfzy9z0JqlpCDJbZVpw0V8n6xW', 1, 3);
INSERT INTO public.referrals_toldofadult VALUES (2, 1, 's1.first.gdO3KkORy1IUP1ccLvMeeHmx_uE7X09fQuwe3JNN', 2, 6);
INSERT INTO public.referrals_toldofadult VALUES (3, 2, 's1.first.G9vCIB2q3IAIkTQMWbX5XARvV4B0Lp6sjp62mNV-', 2, 7);
INSERT INTO public.referrals_toldofadult VALUES (4, 1, 's1.first.CT6cxQHNQ4vy9X3_Vk1xslsw-xGq8DTVOngt8mKJ', 3, 9);
INSERT INTO public.referrals_toldofadult VALUES (5, 2, 's1.first.SatvkcP1H_WD5IR69iEB-3t95whaWneO6Nn_6N63', 3, 10);
INSERT INTO public.referrals_toldofadult VALUES (6, 1, 's1.first.SN71yHX241Xoa-iEPs5AQF9lKXHfT0tl-Lj7s0qV', 4, 13);
INSERT INTO public.referrals_toldofadult VALUES (7, 2, 's1.first.ie3r3mbaMjIq9AyPSMw_C32Qo4x2m4HLSzY-KFtY', 4, 14);


--
-- Data for Name: referrals_transfer; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--



--
-- Data for Name: socialaccount_socialaccount; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--



--
-- Data for Name: socialaccount_socialapp; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--



--
-- Data for Name: socialaccount_socialtoken; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--



--
-- Name: account_emailaddress_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.account_emailaddress_id_seq', 1, false);


--
-- Name: account_emailconfirmation_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.account_emailconfirmation_id_seq', 1, false);


--
-- Name: accounts_keptwords_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.accounts_keptwords_id_seq', 1, false);


--
-- Name: accounts_rolemembership_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.accounts_rolemembership_id_seq', 40, true);


--
-- Name: accounts_upkeep_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.accounts_upkeep_id_seq', 1, false);


--
-- Name: accounts_user_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.accounts_user_id_seq', 39, true);


--
-- Name: agencies_agency_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.agencies_agency_id_seq', 25, true);


--
-- Name: agencies_boundby_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.agencies_boundby_id_seq', 25, true);


--
-- Name: agencies_formername_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.agencies_formername_id_seq', 1, false);


--
-- Name: agencies_placement_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.agencies_placement_id_seq', 24, true);


--
-- Name: audit_event_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.audit_event_id_seq', 668, true);


--
-- Name: auth_group_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.auth_group_id_seq', 1, false);


--
-- Name: auth_group_permissions_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.auth_group_permissions_id_seq', 1, false);


--
-- Name: auth_permission_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.auth_permission_id_seq', 296, true);


--
-- Name: axes_accessattempt_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.axes_accessattempt_id_seq', 1, false);


--
-- Name: axes_accessfailurelog_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.axes_accessfailurelog_id_seq', 1, false);


--
-- Name: axes_accesslog_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.axes_accesslog_id_seq', 1, false);


--
-- Name: children_conflict_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.children_conflict_id_seq', 1, false);


--
-- Name: children_emergencyopening_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.children_emergencyopening_id_seq', 1, false);


--
-- Name: children_listing_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.children_listing_id_seq', 1, false);


--
-- Name: children_person_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.children_person_id_seq', 14, true);


--
-- Name: children_possibleconflict_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.children_possibleconflict_id_seq', 1, false);


--
-- Name: children_recognition_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.children_recognition_id_seq', 3, true);


--
-- Name: children_relation_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.children_relation_id_seq', 12, true);


--
-- Name: children_sealing_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.children_sealing_id_seq', 1, false);


--
-- Name: children_searchkey_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.children_searchkey_id_seq', 308, true);


--
-- Name: demo_sentmail_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.demo_sentmail_id_seq', 1, false);


--
-- Name: demo_syntheticmark_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.demo_syntheticmark_id_seq', 1, true);


--
-- Name: django_content_type_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.django_content_type_id_seq', 74, true);


--
-- Name: django_migrations_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.django_migrations_id_seq', 84, true);


--
-- Name: exports_export_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.exports_export_id_seq', 1, false);


--
-- Name: files_storedfile_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.files_storedfile_id_seq', 1, false);


--
-- Name: hub_slot_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.hub_slot_id_seq', 1, false);


--
-- Name: imports_checkfile_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.imports_checkfile_id_seq', 1, false);


--
-- Name: imports_returncheck_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.imports_returncheck_id_seq', 1, false);


--
-- Name: machines_submission_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.machines_submission_id_seq', 1, false);


--
-- Name: machines_token_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.machines_token_id_seq', 1, false);


--
-- Name: mfa_authenticator_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.mfa_authenticator_id_seq', 36, true);


--
-- Name: outbox_attempt_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.outbox_attempt_id_seq', 1, false);


--
-- Name: outbox_mail_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.outbox_mail_id_seq', 11, true);


--
-- Name: outbox_message_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.outbox_message_id_seq', 11, true);


--
-- Name: referrals_addition_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.referrals_addition_id_seq', 1, false);


--
-- Name: referrals_agreementwithdrawn_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.referrals_agreementwithdrawn_id_seq', 1, false);


--
-- Name: referrals_allocation_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.referrals_allocation_id_seq', 4, true);


--
-- Name: referrals_answer_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.referrals_answer_id_seq', 14, true);


--
-- Name: referrals_answertimes_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.referrals_answertimes_id_seq', 1, false);


--
-- Name: referrals_attendance_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.referrals_attendance_id_seq', 6, true);


--
-- Name: referrals_change_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.referrals_change_id_seq', 1, false);


--
-- Name: referrals_contact_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.referrals_contact_id_seq', 4, true);


--
-- Name: referrals_decision_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.referrals_decision_id_seq', 7, true);


--
-- Name: referrals_draft_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.referrals_draft_id_seq', 1, false);


--
-- Name: referrals_event_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.referrals_event_id_seq', 68, true);


--
-- Name: referrals_feedback_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.referrals_feedback_id_seq', 4, true);


--
-- Name: referrals_informationrequest_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.referrals_informationrequest_id_seq', 16, true);


--
-- Name: referrals_notification_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.referrals_notification_id_seq', 1, false);


--
-- Name: referrals_notificationfile_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.referrals_notificationfile_id_seq', 1, false);


--
-- Name: referrals_notificationline_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.referrals_notificationline_id_seq', 1, false);


--
-- Name: referrals_recogniseddomain_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.referrals_recogniseddomain_id_seq', 1, false);


--
-- Name: referrals_referral_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.referrals_referral_id_seq', 4, true);


--
-- Name: referrals_safewaysaid_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.referrals_safewaysaid_id_seq', 1, false);


--
-- Name: referrals_sameconcern_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.referrals_sameconcern_id_seq', 1, false);


--
-- Name: referrals_sharingrecord_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.referrals_sharingrecord_id_seq', 8, true);


--
-- Name: referrals_sharingrecord_recipients_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.referrals_sharingrecord_recipients_id_seq', 16, true);


--
-- Name: referrals_statuslink_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.referrals_statuslink_id_seq', 1, false);


--
-- Name: referrals_toldof_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.referrals_toldof_id_seq', 7, true);


--
-- Name: referrals_toldofadult_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.referrals_toldofadult_id_seq', 7, true);


--
-- Name: referrals_transfer_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.referrals_transfer_id_seq', 1, false);


--
-- Name: socialaccount_socialaccount_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.socialaccount_socialaccount_id_seq', 1, false);


--
-- Name: socialaccount_socialapp_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.socialaccount_socialapp_id_seq', 1, false);


--
-- Name: socialaccount_socialtoken_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.socialaccount_socialtoken_id_seq', 1, false);


--
-- Name: usersessions_usersession_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.usersessions_usersession_id_seq', 1, false);


--
-- Name: referrals_notificationline a_line_stands_once_in_a_file; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_notificationline
    ADD CONSTRAINT a_line_stands_once_in_a_file UNIQUE (file_id, number);


--
-- Name: referrals_notification a_notification_is_received_once; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_notification
    ADD CONSTRAINT a_notification_is_received_once UNIQUE (incident, child);


--
-- Name: children_possibleconflict a_record_is_asked_about_once; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.children_possibleconflict
    ADD CONSTRAINT a_record_is_asked_about_once UNIQUE (conflict_id, person_id);


--
-- Name: account_emailaddress account_emailaddress_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_pkey PRIMARY KEY (id);


--
-- Name: account_emailaddress account_emailaddress_user_id_email_987c8728_uniq; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_email_987c8728_uniq UNIQUE (user_id, email);


--
-- Name: account_emailconfirmation account_emailconfirmation_key_key; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_key_key UNIQUE (key);


--
-- Name: account_emailconfirmation account_emailconfirmation_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_pkey PRIMARY KEY (id);


--
-- Name: accounts_keptwords accounts_keptwords_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.accounts_keptwords
    ADD CONSTRAINT accounts_keptwords_pkey PRIMARY KEY (id);


--
-- Name: accounts_rolemembership accounts_rolemembership_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.accounts_rolemembership
    ADD CONSTRAINT accounts_rolemembership_pkey PRIMARY KEY (id);


--
-- Name: accounts_upkeep accounts_upkeep_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.accounts_upkeep
    ADD CONSTRAINT accounts_upkeep_pkey PRIMARY KEY (id);


--
-- Name: accounts_user accounts_user_email_key; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.accounts_user
    ADD CONSTRAINT accounts_user_email_key UNIQUE (email);


--
-- Name: accounts_user accounts_user_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.accounts_user
    ADD CONSTRAINT accounts_user_pkey PRIMARY KEY (id);


--
-- Name: agencies_agency agencies_agency_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.agencies_agency
    ADD CONSTRAINT agencies_agency_pkey PRIMARY KEY (id);


--
-- Name: agencies_boundby agencies_boundby_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.agencies_boundby
    ADD CONSTRAINT agencies_boundby_pkey PRIMARY KEY (id);


--
-- Name: agencies_formername agencies_formername_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.agencies_formername
    ADD CONSTRAINT agencies_formername_pkey PRIMARY KEY (id);


--
-- Name: agencies_placement agencies_placement_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.agencies_placement
    ADD CONSTRAINT agencies_placement_pkey PRIMARY KEY (id);


--
-- Name: referrals_informationrequest an_agency_is_asked_once_at_a_time; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_informationrequest
    ADD CONSTRAINT an_agency_is_asked_once_at_a_time UNIQUE (contact_id, agency_id, asked_at);


--
-- Name: audit_event audit_event_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.audit_event
    ADD CONSTRAINT audit_event_pkey PRIMARY KEY (id);


--
-- Name: audit_event audit_event_uid_key; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.audit_event
    ADD CONSTRAINT audit_event_uid_key UNIQUE (uid);


--
-- Name: audit_salt audit_salt_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.audit_salt
    ADD CONSTRAINT audit_salt_pkey PRIMARY KEY (table_name, row_key);


--
-- Name: audit_seal audit_seal_event_id_key; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.audit_seal
    ADD CONSTRAINT audit_seal_event_id_key UNIQUE (event_id);


--
-- Name: audit_seal audit_seal_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.audit_seal
    ADD CONSTRAINT audit_seal_pkey PRIMARY KEY ("position");


--
-- Name: auth_group auth_group_name_key; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_name_key UNIQUE (name);


--
-- Name: auth_group_permissions auth_group_permissions_group_id_permission_id_0cd325b0_uniq; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_permission_id_0cd325b0_uniq UNIQUE (group_id, permission_id);


--
-- Name: auth_group_permissions auth_group_permissions_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_pkey PRIMARY KEY (id);


--
-- Name: auth_group auth_group_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_pkey PRIMARY KEY (id);


--
-- Name: auth_permission auth_permission_content_type_id_codename_01ab375a_uniq; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_codename_01ab375a_uniq UNIQUE (content_type_id, codename);


--
-- Name: auth_permission auth_permission_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_pkey PRIMARY KEY (id);


--
-- Name: axes_accessattempt axes_accessattempt_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.axes_accessattempt
    ADD CONSTRAINT axes_accessattempt_pkey PRIMARY KEY (id);


--
-- Name: axes_accessattempt axes_accessattempt_username_ip_address_user_agent_8ea22282_uniq; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.axes_accessattempt
    ADD CONSTRAINT axes_accessattempt_username_ip_address_user_agent_8ea22282_uniq UNIQUE (username, ip_address, user_agent);


--
-- Name: axes_accessattemptexpiration axes_accessattemptexpiration_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.axes_accessattemptexpiration
    ADD CONSTRAINT axes_accessattemptexpiration_pkey PRIMARY KEY (access_attempt_id);


--
-- Name: axes_accessfailurelog axes_accessfailurelog_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.axes_accessfailurelog
    ADD CONSTRAINT axes_accessfailurelog_pkey PRIMARY KEY (id);


--
-- Name: axes_accesslog axes_accesslog_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.axes_accesslog
    ADD CONSTRAINT axes_accesslog_pkey PRIMARY KEY (id);


--
-- Name: children_conflict children_conflict_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.children_conflict
    ADD CONSTRAINT children_conflict_pkey PRIMARY KEY (id);


--
-- Name: children_emergencyopening children_emergencyopening_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.children_emergencyopening
    ADD CONSTRAINT children_emergencyopening_pkey PRIMARY KEY (id);


--
-- Name: children_listing children_listing_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.children_listing
    ADD CONSTRAINT children_listing_pkey PRIMARY KEY (id);


--
-- Name: children_person children_person_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.children_person
    ADD CONSTRAINT children_person_pkey PRIMARY KEY (id);


--
-- Name: children_possibleconflict children_possibleconflict_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.children_possibleconflict
    ADD CONSTRAINT children_possibleconflict_pkey PRIMARY KEY (id);


--
-- Name: children_recognition children_recognition_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.children_recognition
    ADD CONSTRAINT children_recognition_pkey PRIMARY KEY (id);


--
-- Name: children_relation children_relation_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.children_relation
    ADD CONSTRAINT children_relation_pkey PRIMARY KEY (id);


--
-- Name: children_sealing children_sealing_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.children_sealing
    ADD CONSTRAINT children_sealing_pkey PRIMARY KEY (id);


--
-- Name: children_searchkey children_searchkey_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.children_searchkey
    ADD CONSTRAINT children_searchkey_pkey PRIMARY KEY (id);


--
-- Name: demo_sentmail demo_sentmail_identity_key; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.demo_sentmail
    ADD CONSTRAINT demo_sentmail_identity_key UNIQUE (identity);


--
-- Name: demo_sentmail demo_sentmail_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.demo_sentmail
    ADD CONSTRAINT demo_sentmail_pkey PRIMARY KEY (id);


--
-- Name: demo_syntheticmark demo_syntheticmark_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.demo_syntheticmark
    ADD CONSTRAINT demo_syntheticmark_pkey PRIMARY KEY (id);


--
-- Name: django_content_type django_content_type_app_label_model_76bd3d3b_uniq; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_app_label_model_76bd3d3b_uniq UNIQUE (app_label, model);


--
-- Name: django_content_type django_content_type_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_pkey PRIMARY KEY (id);


--
-- Name: django_migrations django_migrations_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.django_migrations
    ADD CONSTRAINT django_migrations_pkey PRIMARY KEY (id);


--
-- Name: django_session django_session_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.django_session
    ADD CONSTRAINT django_session_pkey PRIMARY KEY (session_key);


--
-- Name: exports_export exports_export_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.exports_export
    ADD CONSTRAINT exports_export_pkey PRIMARY KEY (id);


--
-- Name: exports_export exports_export_reference_key; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.exports_export
    ADD CONSTRAINT exports_export_reference_key UNIQUE (reference);


--
-- Name: files_storedfile files_storedfile_name_key; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.files_storedfile
    ADD CONSTRAINT files_storedfile_name_key UNIQUE (name);


--
-- Name: files_storedfile files_storedfile_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.files_storedfile
    ADD CONSTRAINT files_storedfile_pkey PRIMARY KEY (id);


--
-- Name: hub_cache hub_cache_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.hub_cache
    ADD CONSTRAINT hub_cache_pkey PRIMARY KEY (cache_key);


--
-- Name: hub_slot hub_slot_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.hub_slot
    ADD CONSTRAINT hub_slot_pkey PRIMARY KEY (id);


--
-- Name: imports_checkfile imports_checkfile_file_id_key; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.imports_checkfile
    ADD CONSTRAINT imports_checkfile_file_id_key UNIQUE (file_id);


--
-- Name: imports_checkfile imports_checkfile_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.imports_checkfile
    ADD CONSTRAINT imports_checkfile_pkey PRIMARY KEY (id);


--
-- Name: imports_returncheck imports_returncheck_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.imports_returncheck
    ADD CONSTRAINT imports_returncheck_pkey PRIMARY KEY (id);


--
-- Name: imports_returncheck imports_returncheck_reference_key; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.imports_returncheck
    ADD CONSTRAINT imports_returncheck_reference_key UNIQUE (reference);


--
-- Name: letterbox_envelope letterbox_envelope_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.letterbox_envelope
    ADD CONSTRAINT letterbox_envelope_pkey PRIMARY KEY (id);


--
-- Name: letterbox_envelope letterbox_envelope_reference_key; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.letterbox_envelope
    ADD CONSTRAINT letterbox_envelope_reference_key UNIQUE (reference);


--
-- Name: letterbox_handling letterbox_handling_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.letterbox_handling
    ADD CONSTRAINT letterbox_handling_pkey PRIMARY KEY (envelope_id);


--
-- Name: machines_submission machines_submission_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.machines_submission
    ADD CONSTRAINT machines_submission_pkey PRIMARY KEY (id);


--
-- Name: machines_token machines_token_digest_key; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.machines_token
    ADD CONSTRAINT machines_token_digest_key UNIQUE (digest);


--
-- Name: machines_token machines_token_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.machines_token
    ADD CONSTRAINT machines_token_pkey PRIMARY KEY (id);


--
-- Name: mfa_authenticator mfa_authenticator_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_pkey PRIMARY KEY (id);


--
-- Name: referrals_toldofadult one_adult_place_in_a_contact; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_toldofadult
    ADD CONSTRAINT one_adult_place_in_a_contact UNIQUE (contact_id, number);


--
-- Name: machines_submission one_answer_for_an_agencys_key; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.machines_submission
    ADD CONSTRAINT one_answer_for_an_agencys_key UNIQUE (agency_id, digest);


--
-- Name: referrals_change one_change_bears_a_number; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_change
    ADD CONSTRAINT one_change_bears_a_number UNIQUE (agency_id, number);


--
-- Name: children_searchkey one_key_once; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.children_searchkey
    ADD CONSTRAINT one_key_once UNIQUE (person_id, kind, value);


--
-- Name: agencies_formername one_name_ends_on_a_day; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.agencies_formername
    ADD CONSTRAINT one_name_ends_on_a_day UNIQUE (agency_id, until);


--
-- Name: referrals_toldof one_place_in_a_contact; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_toldof
    ADD CONSTRAINT one_place_in_a_contact UNIQUE (contact_id, number);


--
-- Name: hub_slot one_slot_per_turn; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.hub_slot
    ADD CONSTRAINT one_slot_per_turn UNIQUE (job, due);


--
-- Name: outbox_attempt outbox_attempt_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.outbox_attempt
    ADD CONSTRAINT outbox_attempt_pkey PRIMARY KEY (id);


--
-- Name: outbox_mail outbox_mail_key_key; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.outbox_mail
    ADD CONSTRAINT outbox_mail_key_key UNIQUE (key);


--
-- Name: outbox_mail outbox_mail_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.outbox_mail
    ADD CONSTRAINT outbox_mail_pkey PRIMARY KEY (id);


--
-- Name: outbox_message outbox_message_key_key; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.outbox_message
    ADD CONSTRAINT outbox_message_key_key UNIQUE (key);


--
-- Name: outbox_message outbox_message_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.outbox_message
    ADD CONSTRAINT outbox_message_pkey PRIMARY KEY (id);


--
-- Name: referrals_addition referrals_addition_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_addition
    ADD CONSTRAINT referrals_addition_pkey PRIMARY KEY (id);


--
-- Name: referrals_agreementwithdrawn referrals_agreementwithdrawn_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_agreementwithdrawn
    ADD CONSTRAINT referrals_agreementwithdrawn_pkey PRIMARY KEY (id);


--
-- Name: referrals_agreementwithdrawn referrals_agreementwithdrawn_sharing_id_key; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_agreementwithdrawn
    ADD CONSTRAINT referrals_agreementwithdrawn_sharing_id_key UNIQUE (sharing_id);


--
-- Name: referrals_allocation referrals_allocation_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_allocation
    ADD CONSTRAINT referrals_allocation_pkey PRIMARY KEY (id);


--
-- Name: referrals_answer referrals_answer_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_answer
    ADD CONSTRAINT referrals_answer_pkey PRIMARY KEY (id);


--
-- Name: referrals_answertimes referrals_answertimes_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_answertimes
    ADD CONSTRAINT referrals_answertimes_pkey PRIMARY KEY (id);


--
-- Name: referrals_attendance referrals_attendance_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_attendance
    ADD CONSTRAINT referrals_attendance_pkey PRIMARY KEY (id);


--
-- Name: referrals_change referrals_change_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_change
    ADD CONSTRAINT referrals_change_pkey PRIMARY KEY (id);


--
-- Name: referrals_contact referrals_contact_key_key; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_contact
    ADD CONSTRAINT referrals_contact_key_key UNIQUE (key);


--
-- Name: referrals_contact referrals_contact_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_contact
    ADD CONSTRAINT referrals_contact_pkey PRIMARY KEY (id);


--
-- Name: referrals_contact referrals_contact_reference_key; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_contact
    ADD CONSTRAINT referrals_contact_reference_key UNIQUE (reference);


--
-- Name: referrals_decision referrals_decision_event_id_key; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_decision
    ADD CONSTRAINT referrals_decision_event_id_key UNIQUE (event_id);


--
-- Name: referrals_decision referrals_decision_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_decision
    ADD CONSTRAINT referrals_decision_pkey PRIMARY KEY (id);


--
-- Name: referrals_draft referrals_draft_key_key; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_draft
    ADD CONSTRAINT referrals_draft_key_key UNIQUE (key);


--
-- Name: referrals_draft referrals_draft_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_draft
    ADD CONSTRAINT referrals_draft_pkey PRIMARY KEY (id);


--
-- Name: referrals_draft referrals_draft_token_digest_key; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_draft
    ADD CONSTRAINT referrals_draft_token_digest_key UNIQUE (token_digest);


--
-- Name: referrals_event referrals_event_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_event
    ADD CONSTRAINT referrals_event_pkey PRIMARY KEY (id);


--
-- Name: referrals_event referrals_event_supersedes_id_key; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_event
    ADD CONSTRAINT referrals_event_supersedes_id_key UNIQUE (supersedes_id);


--
-- Name: referrals_feedback referrals_feedback_event_id_key; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_feedback
    ADD CONSTRAINT referrals_feedback_event_id_key UNIQUE (event_id);


--
-- Name: referrals_feedback referrals_feedback_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_feedback
    ADD CONSTRAINT referrals_feedback_pkey PRIMARY KEY (id);


--
-- Name: referrals_informationrequest referrals_informationrequest_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_informationrequest
    ADD CONSTRAINT referrals_informationrequest_pkey PRIMARY KEY (id);


--
-- Name: referrals_notification referrals_notification_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_notification
    ADD CONSTRAINT referrals_notification_pkey PRIMARY KEY (id);


--
-- Name: referrals_notificationfile referrals_notificationfile_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_notificationfile
    ADD CONSTRAINT referrals_notificationfile_pkey PRIMARY KEY (id);


--
-- Name: referrals_notificationline referrals_notificationline_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_notificationline
    ADD CONSTRAINT referrals_notificationline_pkey PRIMARY KEY (id);


--
-- Name: referrals_recogniseddomain referrals_recogniseddomain_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_recogniseddomain
    ADD CONSTRAINT referrals_recogniseddomain_pkey PRIMARY KEY (id);


--
-- Name: referrals_referral referrals_referral_decision_id_key; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_referral
    ADD CONSTRAINT referrals_referral_decision_id_key UNIQUE (decision_id);


--
-- Name: referrals_referral referrals_referral_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_referral
    ADD CONSTRAINT referrals_referral_pkey PRIMARY KEY (id);


--
-- Name: referrals_safewaysaid referrals_safewaysaid_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_safewaysaid
    ADD CONSTRAINT referrals_safewaysaid_pkey PRIMARY KEY (id);


--
-- Name: referrals_sameconcern referrals_sameconcern_found_id_key; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_sameconcern
    ADD CONSTRAINT referrals_sameconcern_found_id_key UNIQUE (found_id);


--
-- Name: referrals_sameconcern referrals_sameconcern_parted_id_key; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_sameconcern
    ADD CONSTRAINT referrals_sameconcern_parted_id_key UNIQUE (parted_id);


--
-- Name: referrals_sameconcern referrals_sameconcern_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_sameconcern
    ADD CONSTRAINT referrals_sameconcern_pkey PRIMARY KEY (id);


--
-- Name: referrals_sharingrecord_recipients referrals_sharingrecord__sharingrecord_id_agency__08bdb972_uniq; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_sharingrecord_recipients
    ADD CONSTRAINT referrals_sharingrecord__sharingrecord_id_agency__08bdb972_uniq UNIQUE (sharingrecord_id, agency_id);


--
-- Name: referrals_sharingrecord referrals_sharingrecord_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_sharingrecord
    ADD CONSTRAINT referrals_sharingrecord_pkey PRIMARY KEY (id);


--
-- Name: referrals_sharingrecord_recipients referrals_sharingrecord_recipients_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_sharingrecord_recipients
    ADD CONSTRAINT referrals_sharingrecord_recipients_pkey PRIMARY KEY (id);


--
-- Name: referrals_statuslink referrals_statuslink_digest_key; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_statuslink
    ADD CONSTRAINT referrals_statuslink_digest_key UNIQUE (digest);


--
-- Name: referrals_statuslink referrals_statuslink_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_statuslink
    ADD CONSTRAINT referrals_statuslink_pkey PRIMARY KEY (id);


--
-- Name: referrals_toldof referrals_toldof_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_toldof
    ADD CONSTRAINT referrals_toldof_pkey PRIMARY KEY (id);


--
-- Name: referrals_toldofadult referrals_toldofadult_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_toldofadult
    ADD CONSTRAINT referrals_toldofadult_pkey PRIMARY KEY (id);


--
-- Name: referrals_transfer referrals_transfer_decision_id_key; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_transfer
    ADD CONSTRAINT referrals_transfer_decision_id_key UNIQUE (decision_id);


--
-- Name: referrals_transfer referrals_transfer_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_transfer
    ADD CONSTRAINT referrals_transfer_pkey PRIMARY KEY (id);


--
-- Name: referrals_transfer referrals_transfer_sharing_id_key; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_transfer
    ADD CONSTRAINT referrals_transfer_sharing_id_key UNIQUE (sharing_id);


--
-- Name: socialaccount_socialaccount socialaccount_socialaccount_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.socialaccount_socialaccount
    ADD CONSTRAINT socialaccount_socialaccount_pkey PRIMARY KEY (id);


--
-- Name: socialaccount_socialaccount socialaccount_socialaccount_provider_uid_fc810c6e_uniq; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.socialaccount_socialaccount
    ADD CONSTRAINT socialaccount_socialaccount_provider_uid_fc810c6e_uniq UNIQUE (provider, uid);


--
-- Name: socialaccount_socialapp socialaccount_socialapp_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.socialaccount_socialapp
    ADD CONSTRAINT socialaccount_socialapp_pkey PRIMARY KEY (id);


--
-- Name: socialaccount_socialtoken socialaccount_socialtoken_app_id_account_id_fca4e0ac_uniq; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.socialaccount_socialtoken
    ADD CONSTRAINT socialaccount_socialtoken_app_id_account_id_fca4e0ac_uniq UNIQUE (app_id, account_id);


--
-- Name: socialaccount_socialtoken socialaccount_socialtoken_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.socialaccount_socialtoken
    ADD CONSTRAINT socialaccount_socialtoken_pkey PRIMARY KEY (id);


--
-- Name: usersessions_usersession usersessions_usersession_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.usersessions_usersession
    ADD CONSTRAINT usersessions_usersession_pkey PRIMARY KEY (id);


--
-- Name: usersessions_usersession usersessions_usersession_session_key_key; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.usersessions_usersession
    ADD CONSTRAINT usersessions_usersession_session_key_key UNIQUE (session_key);


--
-- Name: accounts_keptwords words_of_a_page_kept_once; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.accounts_keptwords
    ADD CONSTRAINT words_of_a_page_kept_once UNIQUE (user_id, path);


--
-- Name: a_domain_belongs_to_one_agency; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE UNIQUE INDEX a_domain_belongs_to_one_agency ON public.referrals_recogniseddomain USING btree (domain) WHERE (until IS NULL);


--
-- Name: a_role_is_held_once_at_a_time; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE UNIQUE INDEX a_role_is_held_once_at_a_time ON public.accounts_rolemembership USING btree (user_id, role) WHERE (until IS NULL);


--
-- Name: account_emailaddress_email_03be32b2; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX account_emailaddress_email_03be32b2 ON public.account_emailaddress USING btree (email);


--
-- Name: account_emailaddress_email_03be32b2_like; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX account_emailaddress_email_03be32b2_like ON public.account_emailaddress USING btree (email varchar_pattern_ops);


--
-- Name: account_emailaddress_user_id_2c513194; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX account_emailaddress_user_id_2c513194 ON public.account_emailaddress USING btree (user_id);


--
-- Name: account_emailconfirmation_email_address_id_5b7f8c58; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX account_emailconfirmation_email_address_id_5b7f8c58 ON public.account_emailconfirmation USING btree (email_address_id);


--
-- Name: account_emailconfirmation_key_f43612bd_like; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX account_emailconfirmation_key_f43612bd_like ON public.account_emailconfirmation USING btree (key varchar_pattern_ops);


--
-- Name: accounts_keptwords_user_id_8207c775; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX accounts_keptwords_user_id_8207c775 ON public.accounts_keptwords USING btree (user_id);


--
-- Name: accounts_rolemembership_user_id_45ad1baf; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX accounts_rolemembership_user_id_45ad1baf ON public.accounts_rolemembership USING btree (user_id);


--
-- Name: accounts_upkeep_latest; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX accounts_upkeep_latest ON public.accounts_upkeep USING btree (user_id, kind, at);


--
-- Name: accounts_upkeep_user_id_13d12b6c; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX accounts_upkeep_user_id_13d12b6c ON public.accounts_upkeep USING btree (user_id);


--
-- Name: accounts_user_agency_id_ba328885; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX accounts_user_agency_id_ba328885 ON public.accounts_user USING btree (agency_id);


--
-- Name: accounts_user_email_b2644a56_like; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX accounts_user_email_b2644a56_like ON public.accounts_user USING btree (email varchar_pattern_ops);


--
-- Name: agencies_boundby_agency_id_d1e57999; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX agencies_boundby_agency_id_d1e57999 ON public.agencies_boundby USING btree (agency_id);


--
-- Name: agencies_formername_agency_id_9382db47; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX agencies_formername_agency_id_9382db47 ON public.agencies_formername USING btree (agency_id);


--
-- Name: agencies_placement_agency_id_d5202916; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX agencies_placement_agency_id_d5202916 ON public.agencies_placement USING btree (agency_id);


--
-- Name: agencies_placement_parent_id_04f725cb; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX agencies_placement_parent_id_04f725cb ON public.agencies_placement USING btree (parent_id);


--
-- Name: audit_event_actor; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX audit_event_actor ON public.audit_event USING btree (actor, at);


--
-- Name: audit_event_at; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX audit_event_at ON public.audit_event USING btree (at);


--
-- Name: audit_event_object; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX audit_event_object ON public.audit_event USING btree (object_type, object_id, at);


--
-- Name: audit_event_tx; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX audit_event_tx ON public.audit_event USING btree (tx, id) WHERE (tx > 0);


--
-- Name: audit_event_uid_452cd238_like; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX audit_event_uid_452cd238_like ON public.audit_event USING btree (uid varchar_pattern_ops);


--
-- Name: auth_group_name_a6ea08ec_like; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX auth_group_name_a6ea08ec_like ON public.auth_group USING btree (name varchar_pattern_ops);


--
-- Name: auth_group_permissions_group_id_b120cbf9; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX auth_group_permissions_group_id_b120cbf9 ON public.auth_group_permissions USING btree (group_id);


--
-- Name: auth_group_permissions_permission_id_84c5c92e; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX auth_group_permissions_permission_id_84c5c92e ON public.auth_group_permissions USING btree (permission_id);


--
-- Name: auth_permission_content_type_id_2f476e4b; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX auth_permission_content_type_id_2f476e4b ON public.auth_permission USING btree (content_type_id);


--
-- Name: axes_accessattempt_ip_address_10922d9c; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX axes_accessattempt_ip_address_10922d9c ON public.axes_accessattempt USING btree (ip_address);


--
-- Name: axes_accessattempt_user_agent_ad89678b; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX axes_accessattempt_user_agent_ad89678b ON public.axes_accessattempt USING btree (user_agent);


--
-- Name: axes_accessattempt_user_agent_ad89678b_like; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX axes_accessattempt_user_agent_ad89678b_like ON public.axes_accessattempt USING btree (user_agent varchar_pattern_ops);


--
-- Name: axes_accessattempt_username_3f2d4ca0; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX axes_accessattempt_username_3f2d4ca0 ON public.axes_accessattempt USING btree (username);


--
-- Name: axes_accessattempt_username_3f2d4ca0_like; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX axes_accessattempt_username_3f2d4ca0_like ON public.axes_accessattempt USING btree (username varchar_pattern_ops);


--
-- Name: axes_accessfailurelog_ip_address_2e9f5a7f; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX axes_accessfailurelog_ip_address_2e9f5a7f ON public.axes_accessfailurelog USING btree (ip_address);


--
-- Name: axes_accessfailurelog_user_agent_ea145dda; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX axes_accessfailurelog_user_agent_ea145dda ON public.axes_accessfailurelog USING btree (user_agent);


--
-- Name: axes_accessfailurelog_user_agent_ea145dda_like; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX axes_accessfailurelog_user_agent_ea145dda_like ON public.axes_accessfailurelog USING btree (user_agent varchar_pattern_ops);


--
-- Name: axes_accessfailurelog_username_a8b7e8a4; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX axes_accessfailurelog_username_a8b7e8a4 ON public.axes_accessfailurelog USING btree (username);


--
-- Name: axes_accessfailurelog_username_a8b7e8a4_like; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX axes_accessfailurelog_username_a8b7e8a4_like ON public.axes_accessfailurelog USING btree (username varchar_pattern_ops);


--
-- Name: axes_accesslog_ip_address_86b417e5; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX axes_accesslog_ip_address_86b417e5 ON public.axes_accesslog USING btree (ip_address);


--
-- Name: axes_accesslog_user_agent_0e659004; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX axes_accesslog_user_agent_0e659004 ON public.axes_accesslog USING btree (user_agent);


--
-- Name: axes_accesslog_user_agent_0e659004_like; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX axes_accesslog_user_agent_0e659004_like ON public.axes_accesslog USING btree (user_agent varchar_pattern_ops);


--
-- Name: axes_accesslog_username_df93064b; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX axes_accesslog_username_df93064b ON public.axes_accesslog USING btree (username);


--
-- Name: axes_accesslog_username_df93064b_like; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX axes_accesslog_username_df93064b_like ON public.axes_accesslog USING btree (username varchar_pattern_ops);


--
-- Name: children_conflict_ended_by_id_158bc071; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX children_conflict_ended_by_id_158bc071 ON public.children_conflict USING btree (ended_by_id);


--
-- Name: children_conflict_said_by_id_b5d57421; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX children_conflict_said_by_id_b5d57421 ON public.children_conflict USING btree (said_by_id);


--
-- Name: children_conflict_user_id_d1452c9e; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX children_conflict_user_id_d1452c9e ON public.children_conflict USING btree (user_id);


--
-- Name: children_emergencyopening_person_id_98eb77e0; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX children_emergencyopening_person_id_98eb77e0 ON public.children_emergencyopening USING btree (person_id);


--
-- Name: children_emergencyopening_reviewed_by_id_f515ce44; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX children_emergencyopening_reviewed_by_id_f515ce44 ON public.children_emergencyopening USING btree (reviewed_by_id);


--
-- Name: children_emergencyopening_user_id_623035da; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX children_emergencyopening_user_id_623035da ON public.children_emergencyopening USING btree (user_id);


--
-- Name: children_listing_conflict_id_efa0d07f; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX children_listing_conflict_id_efa0d07f ON public.children_listing USING btree (conflict_id);


--
-- Name: children_listing_person_id_aaaf87fd; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX children_listing_person_id_aaaf87fd ON public.children_listing USING btree (person_id);


--
-- Name: children_listing_user_id_396e084c; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX children_listing_user_id_396e084c ON public.children_listing USING btree (user_id);


--
-- Name: children_person_head_id_1740b53f; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX children_person_head_id_1740b53f ON public.children_person USING btree (head_id);


--
-- Name: children_person_recognised_as_id_080a972d; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX children_person_recognised_as_id_080a972d ON public.children_person USING btree (recognised_as_id);


--
-- Name: children_possibleconflict_conflict_id_670ccb63; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX children_possibleconflict_conflict_id_670ccb63 ON public.children_possibleconflict USING btree (conflict_id);


--
-- Name: children_possibleconflict_decided_by_id_4a34b56a; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX children_possibleconflict_decided_by_id_4a34b56a ON public.children_possibleconflict USING btree (decided_by_id);


--
-- Name: children_possibleconflict_person_id_87bbd131; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX children_possibleconflict_person_id_87bbd131 ON public.children_possibleconflict USING btree (person_id);


--
-- Name: children_recognition_confirmed_by_id_88ccfdd4; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX children_recognition_confirmed_by_id_88ccfdd4 ON public.children_recognition USING btree (confirmed_by_id);


--
-- Name: children_recognition_known_as_id_259ec392; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX children_recognition_known_as_id_259ec392 ON public.children_recognition USING btree (known_as_id);


--
-- Name: children_recognition_parted_by_id_1ffac4db; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX children_recognition_parted_by_id_1ffac4db ON public.children_recognition USING btree (parted_by_id);


--
-- Name: children_recognition_proposed_by_id_dc36927f; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX children_recognition_proposed_by_id_dc36927f ON public.children_recognition USING btree (proposed_by_id);


--
-- Name: children_recognition_record_id_742fee10; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX children_recognition_record_id_742fee10 ON public.children_recognition USING btree (record_id);


--
-- Name: children_relation_adult_id_0f62d34e; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX children_relation_adult_id_0f62d34e ON public.children_relation USING btree (adult_id);


--
-- Name: children_relation_child_id_2d1226c5; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX children_relation_child_id_2d1226c5 ON public.children_relation USING btree (child_id);


--
-- Name: children_sealing_by_id_bacdae20; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX children_sealing_by_id_bacdae20 ON public.children_sealing USING btree (by_id);


--
-- Name: children_sealing_ended_by_id_ed7ad228; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX children_sealing_ended_by_id_ed7ad228 ON public.children_sealing USING btree (ended_by_id);


--
-- Name: children_sealing_person_id_f15d65fa; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX children_sealing_person_id_f15d65fa ON public.children_sealing USING btree (person_id);


--
-- Name: children_searchkey_person_id_5ab4ed0c; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX children_searchkey_person_id_5ab4ed0c ON public.children_searchkey USING btree (person_id);


--
-- Name: closed_once_by_a_conflict; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE UNIQUE INDEX closed_once_by_a_conflict ON public.children_listing USING btree (person_id, conflict_id) WHERE ((conflict_id IS NOT NULL) AND (until IS NULL));


--
-- Name: contact_by_agency; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX contact_by_agency ON public.referrals_contact USING btree (sender_agency_id, received_at);


--
-- Name: contact_queue; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX contact_queue ON public.referrals_contact USING btree (stage, next_due);


--
-- Name: contact_received; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX contact_received ON public.referrals_contact USING btree (received_at);


--
-- Name: contact_unread; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX contact_unread ON public.referrals_contact USING btree (unread_since) WHERE (unread_since IS NOT NULL);


--
-- Name: demo_sentmail_identity_02e54b17_like; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX demo_sentmail_identity_02e54b17_like ON public.demo_sentmail USING btree (identity varchar_pattern_ops);


--
-- Name: django_session_expire_date_a5c62663; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX django_session_expire_date_a5c62663 ON public.django_session USING btree (expire_date);


--
-- Name: django_session_session_key_c0390e0f_like; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX django_session_session_key_c0390e0f_like ON public.django_session USING btree (session_key varchar_pattern_ops);


--
-- Name: emergency_by_user; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX emergency_by_user ON public.children_emergencyopening USING btree (user_id, until);


--
-- Name: event_kind_at; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX event_kind_at ON public.referrals_event USING btree (kind, at);


--
-- Name: export_by_user; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX export_by_user ON public.exports_export USING btree (asked_by_id, asked_at);


--
-- Name: exports_export_asked_by_id_04b7bcfb; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX exports_export_asked_by_id_04b7bcfb ON public.exports_export USING btree (asked_by_id);


--
-- Name: exports_export_decided_by_id_6e1298c2; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX exports_export_decided_by_id_6e1298c2 ON public.exports_export USING btree (decided_by_id);


--
-- Name: exports_export_reference_d8a2671c_like; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX exports_export_reference_d8a2671c_like ON public.exports_export USING btree (reference varchar_pattern_ops);


--
-- Name: files_due; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX files_due ON public.files_storedfile USING btree (delete_on) WHERE ((delete_on IS NOT NULL) AND (deleted IS NULL));


--
-- Name: files_storedfile_name_13cd16d2_like; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX files_storedfile_name_13cd16d2_like ON public.files_storedfile USING btree (name varchar_pattern_ops);


--
-- Name: files_storedfile_owner; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX files_storedfile_owner ON public.files_storedfile USING btree (owner_table, owner_key);


--
-- Name: hub_cache_expires; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX hub_cache_expires ON public.hub_cache USING btree (expires);


--
-- Name: imports_checkfile_check_of_id_6e362375; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX imports_checkfile_check_of_id_6e362375 ON public.imports_checkfile USING btree (check_of_id);


--
-- Name: imports_returncheck_agency_id_b3e3ad8e; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX imports_returncheck_agency_id_b3e3ad8e ON public.imports_returncheck USING btree (agency_id);


--
-- Name: imports_returncheck_asked_by_id_fd39ecb1; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX imports_returncheck_asked_by_id_fd39ecb1 ON public.imports_returncheck USING btree (asked_by_id);


--
-- Name: imports_returncheck_reference_36cf0838_like; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX imports_returncheck_reference_36cf0838_like ON public.imports_returncheck USING btree (reference varchar_pattern_ops);


--
-- Name: letterbox_envelope_received; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX letterbox_envelope_received ON public.letterbox_envelope USING btree (received, address_digest);


--
-- Name: letterbox_envelope_reference_78297705_like; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX letterbox_envelope_reference_78297705_like ON public.letterbox_envelope USING btree (reference varchar_pattern_ops);


--
-- Name: line_by_marks; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX line_by_marks ON public.referrals_notificationline USING btree (incident, child);


--
-- Name: listed_once; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE UNIQUE INDEX listed_once ON public.children_listing USING btree (person_id, user_id, barred) WHERE ((conflict_id IS NULL) AND (until IS NULL));


--
-- Name: machines_submission_agency_id_067a7683; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX machines_submission_agency_id_067a7683 ON public.machines_submission USING btree (agency_id);


--
-- Name: machines_token_agency_id_65081e3b; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX machines_token_agency_id_65081e3b ON public.machines_token USING btree (agency_id);


--
-- Name: machines_token_digest_4e6855b5_like; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX machines_token_digest_4e6855b5_like ON public.machines_token USING btree (digest varchar_pattern_ops);


--
-- Name: machines_token_issued_by_id_68b0f229; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX machines_token_issued_by_id_68b0f229 ON public.machines_token USING btree (issued_by_id);


--
-- Name: mfa_authenticator_user_id_0c3a50c0; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX mfa_authenticator_user_id_0c3a50c0 ON public.mfa_authenticator USING btree (user_id);


--
-- Name: one_account_per_address; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE UNIQUE INDEX one_account_per_address ON public.accounts_user USING btree (lower((email)::text));


--
-- Name: one_open_agency_per_code; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE UNIQUE INDEX one_open_agency_per_code ON public.agencies_agency USING btree (ods_code) WHERE ((closed IS NULL) AND (NOT ((ods_code)::text = ''::text)));


--
-- Name: one_person_carries_a_case_at_a_time; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE UNIQUE INDEX one_person_carries_a_case_at_a_time ON public.referrals_allocation USING btree (child_id) WHERE (until IS NULL);


--
-- Name: one_person_per_council_number; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE UNIQUE INDEX one_person_per_council_number ON public.children_person USING btree (council_number) WHERE (NOT ((council_number)::text = ''::text));


--
-- Name: one_present_duty_per_agency; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE UNIQUE INDEX one_present_duty_per_agency ON public.agencies_boundby USING btree (agency_id) WHERE (until IS NULL);


--
-- Name: one_present_placement_per_agency; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE UNIQUE INDEX one_present_placement_per_agency ON public.agencies_placement USING btree (agency_id) WHERE (until IS NULL);


--
-- Name: one_present_relation; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE UNIQUE INDEX one_present_relation ON public.children_relation USING btree (child_id, adult_id) WHERE (until IS NULL);


--
-- Name: one_set_of_answer_times_from_a_day; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE UNIQUE INDEX one_set_of_answer_times_from_a_day ON public.referrals_answertimes USING btree (since) WHERE approved;


--
-- Name: one_standing_recognition; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE UNIQUE INDEX one_standing_recognition ON public.children_recognition USING btree (record_id) WHERE (parted_at IS NULL);


--
-- Name: outbox_attempt_message_id_0c8082e0; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX outbox_attempt_message_id_0c8082e0 ON public.outbox_attempt USING btree (message_id);


--
-- Name: outbox_mail_key_aa57fa3b_like; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX outbox_mail_key_aa57fa3b_like ON public.outbox_mail USING btree (key varchar_pattern_ops);


--
-- Name: outbox_message_key_9860c808_like; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX outbox_message_key_9860c808_like ON public.outbox_message USING btree (key varchar_pattern_ops);


--
-- Name: outbox_message_waiting; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX outbox_message_waiting ON public.outbox_message USING btree (due, id) WHERE ((delivered IS NULL) AND (given_up IS NULL));


--
-- Name: person_born; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX person_born ON public.children_person USING btree (born, id);


--
-- Name: person_nhs_number; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX person_nhs_number ON public.children_person USING btree (nhs_number) WHERE (NOT ((nhs_number)::text = ''::text));


--
-- Name: person_sealed; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX person_sealed ON public.children_person USING btree (sealed) WHERE sealed;


--
-- Name: referral_of_person; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referral_of_person ON public.referrals_referral USING btree (person_id, date);


--
-- Name: referrals_addition_by_id_cec7d0e6; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_addition_by_id_cec7d0e6 ON public.referrals_addition USING btree (by_id);


--
-- Name: referrals_addition_contact_id_5447f7d2; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_addition_contact_id_5447f7d2 ON public.referrals_addition USING btree (contact_id);


--
-- Name: referrals_agreementwithdrawn_contact_id_464575f6; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_agreementwithdrawn_contact_id_464575f6 ON public.referrals_agreementwithdrawn USING btree (contact_id);


--
-- Name: referrals_agreementwithdrawn_reviewed_by_id_70d2f13c; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_agreementwithdrawn_reviewed_by_id_70d2f13c ON public.referrals_agreementwithdrawn USING btree (reviewed_by_id);


--
-- Name: referrals_allocation_child_id_78782859; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_allocation_child_id_78782859 ON public.referrals_allocation USING btree (child_id);


--
-- Name: referrals_allocation_given_by_id_63f152ac; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_allocation_given_by_id_63f152ac ON public.referrals_allocation USING btree (given_by_id);


--
-- Name: referrals_allocation_worker_id_122f61bc; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_allocation_worker_id_122f61bc ON public.referrals_allocation USING btree (worker_id);


--
-- Name: referrals_answer_by_id_03b7f1fa; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_answer_by_id_03b7f1fa ON public.referrals_answer USING btree (by_id);


--
-- Name: referrals_answer_request_id_fb4aff87; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_answer_request_id_fb4aff87 ON public.referrals_answer USING btree (request_id);


--
-- Name: referrals_answertimes_proposed_by_id_ee490072; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_answertimes_proposed_by_id_ee490072 ON public.referrals_answertimes USING btree (proposed_by_id);


--
-- Name: referrals_answertimes_settled_by_id_70cbffe3; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_answertimes_settled_by_id_70cbffe3 ON public.referrals_answertimes USING btree (settled_by_id);


--
-- Name: referrals_attendance_agency_id_76059e9b; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_attendance_agency_id_76059e9b ON public.referrals_attendance USING btree (agency_id);


--
-- Name: referrals_attendance_event_id_0bae11f9; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_attendance_event_id_0bae11f9 ON public.referrals_attendance USING btree (event_id);


--
-- Name: referrals_change_agency_id_a69b87f7; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_change_agency_id_a69b87f7 ON public.referrals_change USING btree (agency_id);


--
-- Name: referrals_change_contact_id_50d98a76; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_change_contact_id_50d98a76 ON public.referrals_change USING btree (contact_id);


--
-- Name: referrals_contact_key_851358be_like; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_contact_key_851358be_like ON public.referrals_contact USING btree (key varchar_pattern_ops);


--
-- Name: referrals_contact_recorded_by_id_b4e5f8bb; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_contact_recorded_by_id_b4e5f8bb ON public.referrals_contact USING btree (recorded_by_id);


--
-- Name: referrals_contact_reference_df05059d_like; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_contact_reference_df05059d_like ON public.referrals_contact USING btree (reference varchar_pattern_ops);


--
-- Name: referrals_contact_sender_agency_id_8ecfb7f3; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_contact_sender_agency_id_8ecfb7f3 ON public.referrals_contact USING btree (sender_agency_id);


--
-- Name: referrals_contact_sent_by_id_4eac9131; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_contact_sent_by_id_4eac9131 ON public.referrals_contact USING btree (sent_by_id);


--
-- Name: referrals_contact_system_of_id_47da8f1c; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_contact_system_of_id_47da8f1c ON public.referrals_contact USING btree (system_of_id);


--
-- Name: referrals_decision_by_id_cb6467a2; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_decision_by_id_cb6467a2 ON public.referrals_decision USING btree (by_id);


--
-- Name: referrals_decision_child_id_3cd67f0d; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_decision_child_id_3cd67f0d ON public.referrals_decision USING btree (child_id);


--
-- Name: referrals_draft_key_08a3a089_like; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_draft_key_08a3a089_like ON public.referrals_draft USING btree (key varchar_pattern_ops);


--
-- Name: referrals_draft_token_digest_a38efef9_like; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_draft_token_digest_a38efef9_like ON public.referrals_draft USING btree (token_digest varchar_pattern_ops);


--
-- Name: referrals_draft_user_id_501b774d; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_draft_user_id_501b774d ON public.referrals_draft USING btree (user_id);


--
-- Name: referrals_event_by_id_d4868926; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_event_by_id_d4868926 ON public.referrals_event USING btree (by_id);


--
-- Name: referrals_event_child_id_ccb0a019; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_event_child_id_ccb0a019 ON public.referrals_event USING btree (child_id);


--
-- Name: referrals_event_contact_id_b960411b; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_event_contact_id_b960411b ON public.referrals_event USING btree (contact_id);


--
-- Name: referrals_feedback_by_id_80726c0e; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_feedback_by_id_80726c0e ON public.referrals_feedback USING btree (by_id);


--
-- Name: referrals_feedback_contact_id_8b63a07d; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_feedback_contact_id_8b63a07d ON public.referrals_feedback USING btree (contact_id);


--
-- Name: referrals_informationrequest_agency_id_534579bb; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_informationrequest_agency_id_534579bb ON public.referrals_informationrequest USING btree (agency_id);


--
-- Name: referrals_informationrequest_answer_times_id_95feca69; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_informationrequest_answer_times_id_95feca69 ON public.referrals_informationrequest USING btree (answer_times_id);


--
-- Name: referrals_informationrequest_asked_by_id_46c196c4; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_informationrequest_asked_by_id_46c196c4 ON public.referrals_informationrequest USING btree (asked_by_id);


--
-- Name: referrals_informationrequest_contact_id_4ed50342; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_informationrequest_contact_id_4ed50342 ON public.referrals_informationrequest USING btree (contact_id);


--
-- Name: referrals_informationrequest_sharing_id_6ea2ba6b; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_informationrequest_sharing_id_6ea2ba6b ON public.referrals_informationrequest USING btree (sharing_id);


--
-- Name: referrals_notification_contact_id_ce040def; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_notification_contact_id_ce040def ON public.referrals_notification USING btree (contact_id);


--
-- Name: referrals_notification_file_id_4883d0a0; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_notification_file_id_4883d0a0 ON public.referrals_notification USING btree (file_id);


--
-- Name: referrals_notificationfile_begun_by_id_171f703a; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_notificationfile_begun_by_id_171f703a ON public.referrals_notificationfile USING btree (begun_by_id);


--
-- Name: referrals_notificationfile_force_id_4423d586; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_notificationfile_force_id_4423d586 ON public.referrals_notificationfile USING btree (force_id);


--
-- Name: referrals_notificationfile_loaded_by_id_cb8a123d; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_notificationfile_loaded_by_id_cb8a123d ON public.referrals_notificationfile USING btree (loaded_by_id);


--
-- Name: referrals_notificationline_contact_id_0c969da3; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_notificationline_contact_id_0c969da3 ON public.referrals_notificationline USING btree (contact_id);


--
-- Name: referrals_notificationline_file_id_a75e323e; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_notificationline_file_id_a75e323e ON public.referrals_notificationline USING btree (file_id);


--
-- Name: referrals_recogniseddomain_agency_id_8a107341; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_recogniseddomain_agency_id_8a107341 ON public.referrals_recogniseddomain USING btree (agency_id);


--
-- Name: referrals_referral_child_id_361fefc7; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_referral_child_id_361fefc7 ON public.referrals_referral USING btree (child_id);


--
-- Name: referrals_referral_person_id_179a7a6c; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_referral_person_id_179a7a6c ON public.referrals_referral USING btree (person_id);


--
-- Name: referrals_referral_previous_id_32272f64; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_referral_previous_id_32272f64 ON public.referrals_referral USING btree (previous_id);


--
-- Name: referrals_safewaysaid_contact_id_b8ac4d47; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_safewaysaid_contact_id_b8ac4d47 ON public.referrals_safewaysaid USING btree (contact_id);


--
-- Name: referrals_safewaysaid_recorded_by_id_afed1832; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_safewaysaid_recorded_by_id_afed1832 ON public.referrals_safewaysaid USING btree (recorded_by_id);


--
-- Name: referrals_sameconcern_contact_id_3f43e304; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_sameconcern_contact_id_3f43e304 ON public.referrals_sameconcern USING btree (contact_id);


--
-- Name: referrals_sameconcern_earlier_id_6b96cfb7; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_sameconcern_earlier_id_6b96cfb7 ON public.referrals_sameconcern USING btree (earlier_id);


--
-- Name: referrals_sharingrecord_contact_id_f29202f5; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_sharingrecord_contact_id_f29202f5 ON public.referrals_sharingrecord USING btree (contact_id);


--
-- Name: referrals_sharingrecord_decided_by_id_3d07ea98; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_sharingrecord_decided_by_id_3d07ea98 ON public.referrals_sharingrecord USING btree (decided_by_id);


--
-- Name: referrals_sharingrecord_recipients_agency_id_b5e87e34; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_sharingrecord_recipients_agency_id_b5e87e34 ON public.referrals_sharingrecord_recipients USING btree (agency_id);


--
-- Name: referrals_sharingrecord_recipients_sharingrecord_id_a6cb0555; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_sharingrecord_recipients_sharingrecord_id_a6cb0555 ON public.referrals_sharingrecord_recipients USING btree (sharingrecord_id);


--
-- Name: referrals_statuslink_contact_id_a524d0a6; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_statuslink_contact_id_a524d0a6 ON public.referrals_statuslink USING btree (contact_id);


--
-- Name: referrals_statuslink_digest_ea3dcdff_like; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_statuslink_digest_ea3dcdff_like ON public.referrals_statuslink USING btree (digest varchar_pattern_ops);


--
-- Name: referrals_toldof_contact_id_68d57df4; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_toldof_contact_id_68d57df4 ON public.referrals_toldof USING btree (contact_id);


--
-- Name: referrals_toldof_person_id_cb2c3dfe; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_toldof_person_id_cb2c3dfe ON public.referrals_toldof USING btree (person_id);


--
-- Name: referrals_toldofadult_contact_id_d789e2fc; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_toldofadult_contact_id_d789e2fc ON public.referrals_toldofadult USING btree (contact_id);


--
-- Name: referrals_toldofadult_person_id_3978d188; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_toldofadult_person_id_3978d188 ON public.referrals_toldofadult USING btree (person_id);


--
-- Name: return_check_waiting; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX return_check_waiting ON public.imports_returncheck USING btree (state, asked_at);


--
-- Name: sealed_once; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE UNIQUE INDEX sealed_once ON public.children_sealing USING btree (person_id) WHERE (until IS NULL);


--
-- Name: search_key_person; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX search_key_person ON public.children_searchkey USING btree (value, kind, person_id);


--
-- Name: socialaccount_socialaccount_user_id_8146e70c; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX socialaccount_socialaccount_user_id_8146e70c ON public.socialaccount_socialaccount USING btree (user_id);


--
-- Name: socialaccount_socialtoken_account_id_951f210e; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX socialaccount_socialtoken_account_id_951f210e ON public.socialaccount_socialtoken USING btree (account_id);


--
-- Name: socialaccount_socialtoken_app_id_636a42d7; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX socialaccount_socialtoken_app_id_636a42d7 ON public.socialaccount_socialtoken USING btree (app_id);


--
-- Name: submission_made; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX submission_made ON public.machines_submission USING btree (made_at);


--
-- Name: the_same_as_one_at_a_time; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE UNIQUE INDEX the_same_as_one_at_a_time ON public.referrals_sameconcern USING btree (contact_id) WHERE (parted_id IS NULL);


--
-- Name: unique_authenticator_type; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE UNIQUE INDEX unique_authenticator_type ON public.mfa_authenticator USING btree (user_id, type) WHERE ((type)::text = ANY ((ARRAY['totp'::character varying, 'recovery_codes'::character varying])::text[]));


--
-- Name: unique_primary_email; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE UNIQUE INDEX unique_primary_email ON public.account_emailaddress USING btree (user_id, "primary") WHERE "primary";


--
-- Name: unique_verified_email; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE UNIQUE INDEX unique_verified_email ON public.account_emailaddress USING btree (email) WHERE verified;


--
-- Name: usersessions_usersession_session_key_fd35de43_like; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX usersessions_usersession_session_key_fd35de43_like ON public.usersessions_usersession USING btree (session_key varchar_pattern_ops);


--
-- Name: usersessions_usersession_user_id_af5e0a6d; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX usersessions_usersession_user_id_af5e0a6d ON public.usersessions_usersession USING btree (user_id);


--
-- Name: words_kept; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX words_kept ON public.accounts_keptwords USING btree (kept_at);


--
-- Name: account_emailaddress audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.account_emailaddress FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: account_emailconfirmation audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.account_emailconfirmation FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: accounts_rolemembership audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.accounts_rolemembership FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: accounts_upkeep audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.accounts_upkeep FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: accounts_user audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.accounts_user FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: agencies_agency audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.agencies_agency FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: agencies_boundby audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.agencies_boundby FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: agencies_formername audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.agencies_formername FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: agencies_placement audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.agencies_placement FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: children_conflict audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.children_conflict FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: children_emergencyopening audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.children_emergencyopening FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: children_listing audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.children_listing FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: children_person audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.children_person FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: children_possibleconflict audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.children_possibleconflict FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: children_recognition audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.children_recognition FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: children_relation audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.children_relation FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: children_sealing audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.children_sealing FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: demo_sentmail audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.demo_sentmail FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: demo_syntheticmark audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.demo_syntheticmark FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: exports_export audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.exports_export FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: files_storedfile audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.files_storedfile FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: imports_checkfile audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.imports_checkfile FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: imports_returncheck audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.imports_returncheck FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: letterbox_envelope audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.letterbox_envelope FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: letterbox_handling audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.letterbox_handling FOR EACH ROW EXECUTE FUNCTION public.audit_capture('envelope_id');


--
-- Name: machines_submission audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.machines_submission FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: machines_token audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.machines_token FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: mfa_authenticator audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.mfa_authenticator FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: outbox_attempt audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.outbox_attempt FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: outbox_mail audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.outbox_mail FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: outbox_message audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.outbox_message FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: referrals_addition audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.referrals_addition FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: referrals_agreementwithdrawn audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.referrals_agreementwithdrawn FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: referrals_allocation audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.referrals_allocation FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: referrals_answer audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.referrals_answer FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: referrals_answertimes audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.referrals_answertimes FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: referrals_attendance audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.referrals_attendance FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: referrals_change audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.referrals_change FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: referrals_contact audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.referrals_contact FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: referrals_decision audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.referrals_decision FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: referrals_draft audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.referrals_draft FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: referrals_event audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.referrals_event FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: referrals_feedback audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.referrals_feedback FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: referrals_informationrequest audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.referrals_informationrequest FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: referrals_notification audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.referrals_notification FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: referrals_notificationfile audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.referrals_notificationfile FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: referrals_notificationline audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.referrals_notificationline FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: referrals_recogniseddomain audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.referrals_recogniseddomain FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: referrals_referral audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.referrals_referral FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: referrals_safewaysaid audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.referrals_safewaysaid FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: referrals_sameconcern audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.referrals_sameconcern FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: referrals_sharingrecord audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.referrals_sharingrecord FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: referrals_sharingrecord_recipients audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.referrals_sharingrecord_recipients FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: referrals_statuslink audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.referrals_statuslink FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: referrals_toldof audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.referrals_toldof FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: referrals_toldofadult audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.referrals_toldofadult FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: referrals_transfer audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.referrals_transfer FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: socialaccount_socialaccount audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.socialaccount_socialaccount FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: socialaccount_socialapp audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.socialaccount_socialapp FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: socialaccount_socialtoken audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.socialaccount_socialtoken FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: audit_event audit_event_no_change; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_event_no_change BEFORE DELETE OR UPDATE ON public.audit_event FOR EACH ROW EXECUTE FUNCTION public.audit_refuse();


--
-- Name: audit_event audit_event_no_truncate; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_event_no_truncate BEFORE TRUNCATE ON public.audit_event FOR EACH STATEMENT EXECUTE FUNCTION public.audit_refuse();


--
-- Name: audit_event audit_event_stamp; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_event_stamp BEFORE INSERT ON public.audit_event FOR EACH ROW EXECUTE FUNCTION public.audit_stamp();


--
-- Name: audit_seal audit_seal_no_change; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_seal_no_change BEFORE DELETE OR UPDATE ON public.audit_seal FOR EACH ROW EXECUTE FUNCTION public.audit_refuse();


--
-- Name: audit_seal audit_seal_no_truncate; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_seal_no_truncate BEFORE TRUNCATE ON public.audit_seal FOR EACH STATEMENT EXECUTE FUNCTION public.audit_refuse();


--
-- Name: account_emailaddress account_emailaddress_user_id_2c513194_fk_accounts_user_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_2c513194_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: account_emailconfirmation account_emailconfirm_email_address_id_5b7f8c58_fk_account_e; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirm_email_address_id_5b7f8c58_fk_account_e FOREIGN KEY (email_address_id) REFERENCES public.account_emailaddress(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: accounts_keptwords accounts_keptwords_user_id_8207c775_fk_accounts_user_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.accounts_keptwords
    ADD CONSTRAINT accounts_keptwords_user_id_8207c775_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: accounts_rolemembership accounts_rolemembership_user_id_45ad1baf_fk_accounts_user_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.accounts_rolemembership
    ADD CONSTRAINT accounts_rolemembership_user_id_45ad1baf_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: accounts_upkeep accounts_upkeep_user_id_13d12b6c_fk_accounts_user_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.accounts_upkeep
    ADD CONSTRAINT accounts_upkeep_user_id_13d12b6c_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: accounts_user accounts_user_agency_id_ba328885_fk_agencies_agency_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.accounts_user
    ADD CONSTRAINT accounts_user_agency_id_ba328885_fk_agencies_agency_id FOREIGN KEY (agency_id) REFERENCES public.agencies_agency(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: agencies_boundby agencies_boundby_agency_id_d1e57999_fk_agencies_agency_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.agencies_boundby
    ADD CONSTRAINT agencies_boundby_agency_id_d1e57999_fk_agencies_agency_id FOREIGN KEY (agency_id) REFERENCES public.agencies_agency(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: agencies_formername agencies_formername_agency_id_9382db47_fk_agencies_agency_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.agencies_formername
    ADD CONSTRAINT agencies_formername_agency_id_9382db47_fk_agencies_agency_id FOREIGN KEY (agency_id) REFERENCES public.agencies_agency(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: agencies_placement agencies_placement_agency_id_d5202916_fk_agencies_agency_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.agencies_placement
    ADD CONSTRAINT agencies_placement_agency_id_d5202916_fk_agencies_agency_id FOREIGN KEY (agency_id) REFERENCES public.agencies_agency(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: agencies_placement agencies_placement_parent_id_04f725cb_fk_agencies_agency_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.agencies_placement
    ADD CONSTRAINT agencies_placement_parent_id_04f725cb_fk_agencies_agency_id FOREIGN KEY (parent_id) REFERENCES public.agencies_agency(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: audit_seal audit_seal_event_id_81cd6836_fk_audit_event_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.audit_seal
    ADD CONSTRAINT audit_seal_event_id_81cd6836_fk_audit_event_id FOREIGN KEY (event_id) REFERENCES public.audit_event(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: auth_group_permissions auth_group_permissio_permission_id_84c5c92e_fk_auth_perm; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissio_permission_id_84c5c92e_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: auth_group_permissions auth_group_permissions_group_id_b120cbf9_fk_auth_group_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_b120cbf9_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: auth_permission auth_permission_content_type_id_2f476e4b_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_2f476e4b_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: axes_accessattemptexpiration axes_accessattemptex_access_attempt_id_6b73a47a_fk_axes_acce; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.axes_accessattemptexpiration
    ADD CONSTRAINT axes_accessattemptex_access_attempt_id_6b73a47a_fk_axes_acce FOREIGN KEY (access_attempt_id) REFERENCES public.axes_accessattempt(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: children_conflict children_conflict_ended_by_id_158bc071_fk_accounts_user_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.children_conflict
    ADD CONSTRAINT children_conflict_ended_by_id_158bc071_fk_accounts_user_id FOREIGN KEY (ended_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: children_conflict children_conflict_said_by_id_b5d57421_fk_accounts_user_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.children_conflict
    ADD CONSTRAINT children_conflict_said_by_id_b5d57421_fk_accounts_user_id FOREIGN KEY (said_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: children_conflict children_conflict_user_id_d1452c9e_fk_accounts_user_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.children_conflict
    ADD CONSTRAINT children_conflict_user_id_d1452c9e_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: children_emergencyopening children_emergencyop_person_id_98eb77e0_fk_children_; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.children_emergencyopening
    ADD CONSTRAINT children_emergencyop_person_id_98eb77e0_fk_children_ FOREIGN KEY (person_id) REFERENCES public.children_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: children_emergencyopening children_emergencyop_reviewed_by_id_f515ce44_fk_accounts_; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.children_emergencyopening
    ADD CONSTRAINT children_emergencyop_reviewed_by_id_f515ce44_fk_accounts_ FOREIGN KEY (reviewed_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: children_emergencyopening children_emergencyopening_user_id_623035da_fk_accounts_user_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.children_emergencyopening
    ADD CONSTRAINT children_emergencyopening_user_id_623035da_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: children_listing children_listing_conflict_id_efa0d07f_fk_children_conflict_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.children_listing
    ADD CONSTRAINT children_listing_conflict_id_efa0d07f_fk_children_conflict_id FOREIGN KEY (conflict_id) REFERENCES public.children_conflict(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: children_listing children_listing_person_id_aaaf87fd_fk_children_person_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.children_listing
    ADD CONSTRAINT children_listing_person_id_aaaf87fd_fk_children_person_id FOREIGN KEY (person_id) REFERENCES public.children_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: children_listing children_listing_user_id_396e084c_fk_accounts_user_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.children_listing
    ADD CONSTRAINT children_listing_user_id_396e084c_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: children_person children_person_head_id_1740b53f_fk_children_person_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.children_person
    ADD CONSTRAINT children_person_head_id_1740b53f_fk_children_person_id FOREIGN KEY (head_id) REFERENCES public.children_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: children_person children_person_recognised_as_id_080a972d_fk_children_person_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.children_person
    ADD CONSTRAINT children_person_recognised_as_id_080a972d_fk_children_person_id FOREIGN KEY (recognised_as_id) REFERENCES public.children_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: children_possibleconflict children_possiblecon_conflict_id_670ccb63_fk_children_; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.children_possibleconflict
    ADD CONSTRAINT children_possiblecon_conflict_id_670ccb63_fk_children_ FOREIGN KEY (conflict_id) REFERENCES public.children_conflict(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: children_possibleconflict children_possiblecon_decided_by_id_4a34b56a_fk_accounts_; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.children_possibleconflict
    ADD CONSTRAINT children_possiblecon_decided_by_id_4a34b56a_fk_accounts_ FOREIGN KEY (decided_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: children_possibleconflict children_possiblecon_person_id_87bbd131_fk_children_; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.children_possibleconflict
    ADD CONSTRAINT children_possiblecon_person_id_87bbd131_fk_children_ FOREIGN KEY (person_id) REFERENCES public.children_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: children_recognition children_recognition_confirmed_by_id_88ccfdd4_fk_accounts_; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.children_recognition
    ADD CONSTRAINT children_recognition_confirmed_by_id_88ccfdd4_fk_accounts_ FOREIGN KEY (confirmed_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: children_recognition children_recognition_known_as_id_259ec392_fk_children_person_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.children_recognition
    ADD CONSTRAINT children_recognition_known_as_id_259ec392_fk_children_person_id FOREIGN KEY (known_as_id) REFERENCES public.children_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: children_recognition children_recognition_parted_by_id_1ffac4db_fk_accounts_user_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.children_recognition
    ADD CONSTRAINT children_recognition_parted_by_id_1ffac4db_fk_accounts_user_id FOREIGN KEY (parted_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: children_recognition children_recognition_proposed_by_id_dc36927f_fk_accounts_; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.children_recognition
    ADD CONSTRAINT children_recognition_proposed_by_id_dc36927f_fk_accounts_ FOREIGN KEY (proposed_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: children_recognition children_recognition_record_id_742fee10_fk_children_person_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.children_recognition
    ADD CONSTRAINT children_recognition_record_id_742fee10_fk_children_person_id FOREIGN KEY (record_id) REFERENCES public.children_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: children_relation children_relation_adult_id_0f62d34e_fk_children_person_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.children_relation
    ADD CONSTRAINT children_relation_adult_id_0f62d34e_fk_children_person_id FOREIGN KEY (adult_id) REFERENCES public.children_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: children_relation children_relation_child_id_2d1226c5_fk_children_person_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.children_relation
    ADD CONSTRAINT children_relation_child_id_2d1226c5_fk_children_person_id FOREIGN KEY (child_id) REFERENCES public.children_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: children_sealing children_sealing_by_id_bacdae20_fk_accounts_user_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.children_sealing
    ADD CONSTRAINT children_sealing_by_id_bacdae20_fk_accounts_user_id FOREIGN KEY (by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: children_sealing children_sealing_ended_by_id_ed7ad228_fk_accounts_user_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.children_sealing
    ADD CONSTRAINT children_sealing_ended_by_id_ed7ad228_fk_accounts_user_id FOREIGN KEY (ended_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: children_sealing children_sealing_person_id_f15d65fa_fk_children_person_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.children_sealing
    ADD CONSTRAINT children_sealing_person_id_f15d65fa_fk_children_person_id FOREIGN KEY (person_id) REFERENCES public.children_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: children_searchkey children_searchkey_person_id_5ab4ed0c_fk_children_person_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.children_searchkey
    ADD CONSTRAINT children_searchkey_person_id_5ab4ed0c_fk_children_person_id FOREIGN KEY (person_id) REFERENCES public.children_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: exports_export exports_export_asked_by_id_04b7bcfb_fk_accounts_user_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.exports_export
    ADD CONSTRAINT exports_export_asked_by_id_04b7bcfb_fk_accounts_user_id FOREIGN KEY (asked_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: exports_export exports_export_decided_by_id_6e1298c2_fk_accounts_user_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.exports_export
    ADD CONSTRAINT exports_export_decided_by_id_6e1298c2_fk_accounts_user_id FOREIGN KEY (decided_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: imports_checkfile imports_checkfile_check_of_id_6e362375_fk_imports_r; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.imports_checkfile
    ADD CONSTRAINT imports_checkfile_check_of_id_6e362375_fk_imports_r FOREIGN KEY (check_of_id) REFERENCES public.imports_returncheck(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: imports_checkfile imports_checkfile_file_id_1234c74e_fk_files_storedfile_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.imports_checkfile
    ADD CONSTRAINT imports_checkfile_file_id_1234c74e_fk_files_storedfile_id FOREIGN KEY (file_id) REFERENCES public.files_storedfile(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: imports_returncheck imports_returncheck_agency_id_b3e3ad8e_fk_agencies_agency_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.imports_returncheck
    ADD CONSTRAINT imports_returncheck_agency_id_b3e3ad8e_fk_agencies_agency_id FOREIGN KEY (agency_id) REFERENCES public.agencies_agency(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: imports_returncheck imports_returncheck_asked_by_id_fd39ecb1_fk_accounts_user_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.imports_returncheck
    ADD CONSTRAINT imports_returncheck_asked_by_id_fd39ecb1_fk_accounts_user_id FOREIGN KEY (asked_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: letterbox_handling letterbox_handling_envelope_id_ff7fe5e4_fk_letterbox; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.letterbox_handling
    ADD CONSTRAINT letterbox_handling_envelope_id_ff7fe5e4_fk_letterbox FOREIGN KEY (envelope_id) REFERENCES public.letterbox_envelope(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: machines_submission machines_submission_agency_id_067a7683_fk_agencies_agency_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.machines_submission
    ADD CONSTRAINT machines_submission_agency_id_067a7683_fk_agencies_agency_id FOREIGN KEY (agency_id) REFERENCES public.agencies_agency(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: machines_token machines_token_agency_id_65081e3b_fk_agencies_agency_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.machines_token
    ADD CONSTRAINT machines_token_agency_id_65081e3b_fk_agencies_agency_id FOREIGN KEY (agency_id) REFERENCES public.agencies_agency(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: machines_token machines_token_issued_by_id_68b0f229_fk_accounts_user_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.machines_token
    ADD CONSTRAINT machines_token_issued_by_id_68b0f229_fk_accounts_user_id FOREIGN KEY (issued_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: mfa_authenticator mfa_authenticator_user_id_0c3a50c0_fk_accounts_user_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_user_id_0c3a50c0_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: outbox_attempt outbox_attempt_message_id_0c8082e0_fk_outbox_message_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.outbox_attempt
    ADD CONSTRAINT outbox_attempt_message_id_0c8082e0_fk_outbox_message_id FOREIGN KEY (message_id) REFERENCES public.outbox_message(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_addition referrals_addition_by_id_cec7d0e6_fk_accounts_user_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_addition
    ADD CONSTRAINT referrals_addition_by_id_cec7d0e6_fk_accounts_user_id FOREIGN KEY (by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_addition referrals_addition_contact_id_5447f7d2_fk_referrals_contact_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_addition
    ADD CONSTRAINT referrals_addition_contact_id_5447f7d2_fk_referrals_contact_id FOREIGN KEY (contact_id) REFERENCES public.referrals_contact(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_agreementwithdrawn referrals_agreementw_contact_id_464575f6_fk_referrals; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_agreementwithdrawn
    ADD CONSTRAINT referrals_agreementw_contact_id_464575f6_fk_referrals FOREIGN KEY (contact_id) REFERENCES public.referrals_contact(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_agreementwithdrawn referrals_agreementw_reviewed_by_id_70d2f13c_fk_accounts_; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_agreementwithdrawn
    ADD CONSTRAINT referrals_agreementw_reviewed_by_id_70d2f13c_fk_accounts_ FOREIGN KEY (reviewed_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_agreementwithdrawn referrals_agreementw_sharing_id_ea8cf8a4_fk_referrals; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_agreementwithdrawn
    ADD CONSTRAINT referrals_agreementw_sharing_id_ea8cf8a4_fk_referrals FOREIGN KEY (sharing_id) REFERENCES public.referrals_sharingrecord(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_allocation referrals_allocation_child_id_78782859_fk_referrals_toldof_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_allocation
    ADD CONSTRAINT referrals_allocation_child_id_78782859_fk_referrals_toldof_id FOREIGN KEY (child_id) REFERENCES public.referrals_toldof(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_allocation referrals_allocation_given_by_id_63f152ac_fk_accounts_user_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_allocation
    ADD CONSTRAINT referrals_allocation_given_by_id_63f152ac_fk_accounts_user_id FOREIGN KEY (given_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_allocation referrals_allocation_worker_id_122f61bc_fk_accounts_user_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_allocation
    ADD CONSTRAINT referrals_allocation_worker_id_122f61bc_fk_accounts_user_id FOREIGN KEY (worker_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_answer referrals_answer_by_id_03b7f1fa_fk_accounts_user_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_answer
    ADD CONSTRAINT referrals_answer_by_id_03b7f1fa_fk_accounts_user_id FOREIGN KEY (by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_answer referrals_answer_request_id_fb4aff87_fk_referrals; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_answer
    ADD CONSTRAINT referrals_answer_request_id_fb4aff87_fk_referrals FOREIGN KEY (request_id) REFERENCES public.referrals_informationrequest(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_answertimes referrals_answertime_proposed_by_id_ee490072_fk_accounts_; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_answertimes
    ADD CONSTRAINT referrals_answertime_proposed_by_id_ee490072_fk_accounts_ FOREIGN KEY (proposed_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_answertimes referrals_answertime_settled_by_id_70cbffe3_fk_accounts_; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_answertimes
    ADD CONSTRAINT referrals_answertime_settled_by_id_70cbffe3_fk_accounts_ FOREIGN KEY (settled_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_attendance referrals_attendance_agency_id_76059e9b_fk_agencies_agency_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_attendance
    ADD CONSTRAINT referrals_attendance_agency_id_76059e9b_fk_agencies_agency_id FOREIGN KEY (agency_id) REFERENCES public.agencies_agency(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_attendance referrals_attendance_event_id_0bae11f9_fk_referrals_event_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_attendance
    ADD CONSTRAINT referrals_attendance_event_id_0bae11f9_fk_referrals_event_id FOREIGN KEY (event_id) REFERENCES public.referrals_event(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_change referrals_change_agency_id_a69b87f7_fk_agencies_agency_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_change
    ADD CONSTRAINT referrals_change_agency_id_a69b87f7_fk_agencies_agency_id FOREIGN KEY (agency_id) REFERENCES public.agencies_agency(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_change referrals_change_contact_id_50d98a76_fk_referrals_contact_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_change
    ADD CONSTRAINT referrals_change_contact_id_50d98a76_fk_referrals_contact_id FOREIGN KEY (contact_id) REFERENCES public.referrals_contact(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_contact referrals_contact_recorded_by_id_b4e5f8bb_fk_accounts_user_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_contact
    ADD CONSTRAINT referrals_contact_recorded_by_id_b4e5f8bb_fk_accounts_user_id FOREIGN KEY (recorded_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_contact referrals_contact_sender_agency_id_8ecfb7f3_fk_agencies_; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_contact
    ADD CONSTRAINT referrals_contact_sender_agency_id_8ecfb7f3_fk_agencies_ FOREIGN KEY (sender_agency_id) REFERENCES public.agencies_agency(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_contact referrals_contact_sent_by_id_4eac9131_fk_accounts_user_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_contact
    ADD CONSTRAINT referrals_contact_sent_by_id_4eac9131_fk_accounts_user_id FOREIGN KEY (sent_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_contact referrals_contact_system_of_id_47da8f1c_fk_agencies_agency_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_contact
    ADD CONSTRAINT referrals_contact_system_of_id_47da8f1c_fk_agencies_agency_id FOREIGN KEY (system_of_id) REFERENCES public.agencies_agency(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_decision referrals_decision_by_id_cb6467a2_fk_accounts_user_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_decision
    ADD CONSTRAINT referrals_decision_by_id_cb6467a2_fk_accounts_user_id FOREIGN KEY (by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_decision referrals_decision_child_id_3cd67f0d_fk_referrals_toldof_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_decision
    ADD CONSTRAINT referrals_decision_child_id_3cd67f0d_fk_referrals_toldof_id FOREIGN KEY (child_id) REFERENCES public.referrals_toldof(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_decision referrals_decision_event_id_3e5e7748_fk_referrals_event_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_decision
    ADD CONSTRAINT referrals_decision_event_id_3e5e7748_fk_referrals_event_id FOREIGN KEY (event_id) REFERENCES public.referrals_event(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_draft referrals_draft_user_id_501b774d_fk_accounts_user_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_draft
    ADD CONSTRAINT referrals_draft_user_id_501b774d_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_event referrals_event_by_id_d4868926_fk_accounts_user_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_event
    ADD CONSTRAINT referrals_event_by_id_d4868926_fk_accounts_user_id FOREIGN KEY (by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_event referrals_event_child_id_ccb0a019_fk_referrals_toldof_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_event
    ADD CONSTRAINT referrals_event_child_id_ccb0a019_fk_referrals_toldof_id FOREIGN KEY (child_id) REFERENCES public.referrals_toldof(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_event referrals_event_contact_id_b960411b_fk_referrals_contact_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_event
    ADD CONSTRAINT referrals_event_contact_id_b960411b_fk_referrals_contact_id FOREIGN KEY (contact_id) REFERENCES public.referrals_contact(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_event referrals_event_supersedes_id_d89e79f9_fk_referrals_event_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_event
    ADD CONSTRAINT referrals_event_supersedes_id_d89e79f9_fk_referrals_event_id FOREIGN KEY (supersedes_id) REFERENCES public.referrals_event(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_feedback referrals_feedback_by_id_80726c0e_fk_accounts_user_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_feedback
    ADD CONSTRAINT referrals_feedback_by_id_80726c0e_fk_accounts_user_id FOREIGN KEY (by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_feedback referrals_feedback_contact_id_8b63a07d_fk_referrals_contact_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_feedback
    ADD CONSTRAINT referrals_feedback_contact_id_8b63a07d_fk_referrals_contact_id FOREIGN KEY (contact_id) REFERENCES public.referrals_contact(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_feedback referrals_feedback_event_id_47f5b7cf_fk_referrals_event_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_feedback
    ADD CONSTRAINT referrals_feedback_event_id_47f5b7cf_fk_referrals_event_id FOREIGN KEY (event_id) REFERENCES public.referrals_event(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_informationrequest referrals_informatio_agency_id_534579bb_fk_agencies_; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_informationrequest
    ADD CONSTRAINT referrals_informatio_agency_id_534579bb_fk_agencies_ FOREIGN KEY (agency_id) REFERENCES public.agencies_agency(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_informationrequest referrals_informatio_answer_times_id_95feca69_fk_referrals; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_informationrequest
    ADD CONSTRAINT referrals_informatio_answer_times_id_95feca69_fk_referrals FOREIGN KEY (answer_times_id) REFERENCES public.referrals_answertimes(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_informationrequest referrals_informatio_asked_by_id_46c196c4_fk_accounts_; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_informationrequest
    ADD CONSTRAINT referrals_informatio_asked_by_id_46c196c4_fk_accounts_ FOREIGN KEY (asked_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_informationrequest referrals_informatio_contact_id_4ed50342_fk_referrals; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_informationrequest
    ADD CONSTRAINT referrals_informatio_contact_id_4ed50342_fk_referrals FOREIGN KEY (contact_id) REFERENCES public.referrals_contact(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_informationrequest referrals_informatio_sharing_id_6ea2ba6b_fk_referrals; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_informationrequest
    ADD CONSTRAINT referrals_informatio_sharing_id_6ea2ba6b_fk_referrals FOREIGN KEY (sharing_id) REFERENCES public.referrals_sharingrecord(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_notificationfile referrals_notificati_begun_by_id_171f703a_fk_accounts_; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_notificationfile
    ADD CONSTRAINT referrals_notificati_begun_by_id_171f703a_fk_accounts_ FOREIGN KEY (begun_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_notificationline referrals_notificati_contact_id_0c969da3_fk_referrals; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_notificationline
    ADD CONSTRAINT referrals_notificati_contact_id_0c969da3_fk_referrals FOREIGN KEY (contact_id) REFERENCES public.referrals_contact(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_notification referrals_notificati_contact_id_ce040def_fk_referrals; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_notification
    ADD CONSTRAINT referrals_notificati_contact_id_ce040def_fk_referrals FOREIGN KEY (contact_id) REFERENCES public.referrals_contact(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_notification referrals_notificati_file_id_4883d0a0_fk_referrals; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_notification
    ADD CONSTRAINT referrals_notificati_file_id_4883d0a0_fk_referrals FOREIGN KEY (file_id) REFERENCES public.referrals_notificationfile(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_notificationline referrals_notificati_file_id_a75e323e_fk_referrals; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_notificationline
    ADD CONSTRAINT referrals_notificati_file_id_a75e323e_fk_referrals FOREIGN KEY (file_id) REFERENCES public.referrals_notificationfile(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_notificationfile referrals_notificati_force_id_4423d586_fk_agencies_; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_notificationfile
    ADD CONSTRAINT referrals_notificati_force_id_4423d586_fk_agencies_ FOREIGN KEY (force_id) REFERENCES public.agencies_agency(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_notificationfile referrals_notificati_loaded_by_id_cb8a123d_fk_accounts_; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_notificationfile
    ADD CONSTRAINT referrals_notificati_loaded_by_id_cb8a123d_fk_accounts_ FOREIGN KEY (loaded_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_recogniseddomain referrals_recognised_agency_id_8a107341_fk_agencies_; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_recogniseddomain
    ADD CONSTRAINT referrals_recognised_agency_id_8a107341_fk_agencies_ FOREIGN KEY (agency_id) REFERENCES public.agencies_agency(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_referral referrals_referral_child_id_361fefc7_fk_referrals_toldof_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_referral
    ADD CONSTRAINT referrals_referral_child_id_361fefc7_fk_referrals_toldof_id FOREIGN KEY (child_id) REFERENCES public.referrals_toldof(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_referral referrals_referral_decision_id_1142e62e_fk_referrals; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_referral
    ADD CONSTRAINT referrals_referral_decision_id_1142e62e_fk_referrals FOREIGN KEY (decision_id) REFERENCES public.referrals_decision(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_referral referrals_referral_person_id_179a7a6c_fk_children_person_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_referral
    ADD CONSTRAINT referrals_referral_person_id_179a7a6c_fk_children_person_id FOREIGN KEY (person_id) REFERENCES public.children_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_referral referrals_referral_previous_id_32272f64_fk_referrals; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_referral
    ADD CONSTRAINT referrals_referral_previous_id_32272f64_fk_referrals FOREIGN KEY (previous_id) REFERENCES public.referrals_referral(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_safewaysaid referrals_safewaysai_contact_id_b8ac4d47_fk_referrals; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_safewaysaid
    ADD CONSTRAINT referrals_safewaysai_contact_id_b8ac4d47_fk_referrals FOREIGN KEY (contact_id) REFERENCES public.referrals_contact(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_safewaysaid referrals_safewaysai_recorded_by_id_afed1832_fk_accounts_; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_safewaysaid
    ADD CONSTRAINT referrals_safewaysai_recorded_by_id_afed1832_fk_accounts_ FOREIGN KEY (recorded_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_sameconcern referrals_sameconcer_contact_id_3f43e304_fk_referrals; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_sameconcern
    ADD CONSTRAINT referrals_sameconcer_contact_id_3f43e304_fk_referrals FOREIGN KEY (contact_id) REFERENCES public.referrals_contact(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_sameconcern referrals_sameconcer_earlier_id_6b96cfb7_fk_referrals; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_sameconcern
    ADD CONSTRAINT referrals_sameconcer_earlier_id_6b96cfb7_fk_referrals FOREIGN KEY (earlier_id) REFERENCES public.referrals_contact(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_sameconcern referrals_sameconcern_found_id_5ab7d6fa_fk_referrals_event_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_sameconcern
    ADD CONSTRAINT referrals_sameconcern_found_id_5ab7d6fa_fk_referrals_event_id FOREIGN KEY (found_id) REFERENCES public.referrals_event(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_sameconcern referrals_sameconcern_parted_id_4207fd1a_fk_referrals_event_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_sameconcern
    ADD CONSTRAINT referrals_sameconcern_parted_id_4207fd1a_fk_referrals_event_id FOREIGN KEY (parted_id) REFERENCES public.referrals_event(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_sharingrecord_recipients referrals_sharingrec_agency_id_b5e87e34_fk_agencies_; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_sharingrecord_recipients
    ADD CONSTRAINT referrals_sharingrec_agency_id_b5e87e34_fk_agencies_ FOREIGN KEY (agency_id) REFERENCES public.agencies_agency(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_sharingrecord referrals_sharingrec_contact_id_f29202f5_fk_referrals; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_sharingrecord
    ADD CONSTRAINT referrals_sharingrec_contact_id_f29202f5_fk_referrals FOREIGN KEY (contact_id) REFERENCES public.referrals_contact(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_sharingrecord referrals_sharingrec_decided_by_id_3d07ea98_fk_accounts_; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_sharingrecord
    ADD CONSTRAINT referrals_sharingrec_decided_by_id_3d07ea98_fk_accounts_ FOREIGN KEY (decided_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_sharingrecord_recipients referrals_sharingrec_sharingrecord_id_a6cb0555_fk_referrals; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_sharingrecord_recipients
    ADD CONSTRAINT referrals_sharingrec_sharingrecord_id_a6cb0555_fk_referrals FOREIGN KEY (sharingrecord_id) REFERENCES public.referrals_sharingrecord(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_statuslink referrals_statuslink_contact_id_a524d0a6_fk_referrals; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_statuslink
    ADD CONSTRAINT referrals_statuslink_contact_id_a524d0a6_fk_referrals FOREIGN KEY (contact_id) REFERENCES public.referrals_contact(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_toldof referrals_toldof_contact_id_68d57df4_fk_referrals_contact_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_toldof
    ADD CONSTRAINT referrals_toldof_contact_id_68d57df4_fk_referrals_contact_id FOREIGN KEY (contact_id) REFERENCES public.referrals_contact(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_toldof referrals_toldof_person_id_cb2c3dfe_fk_children_person_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_toldof
    ADD CONSTRAINT referrals_toldof_person_id_cb2c3dfe_fk_children_person_id FOREIGN KEY (person_id) REFERENCES public.children_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_toldofadult referrals_toldofadul_contact_id_d789e2fc_fk_referrals; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_toldofadult
    ADD CONSTRAINT referrals_toldofadul_contact_id_d789e2fc_fk_referrals FOREIGN KEY (contact_id) REFERENCES public.referrals_contact(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_toldofadult referrals_toldofadult_person_id_3978d188_fk_children_person_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_toldofadult
    ADD CONSTRAINT referrals_toldofadult_person_id_3978d188_fk_children_person_id FOREIGN KEY (person_id) REFERENCES public.children_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_transfer referrals_transfer_decision_id_2fa12931_fk_referrals; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_transfer
    ADD CONSTRAINT referrals_transfer_decision_id_2fa12931_fk_referrals FOREIGN KEY (decision_id) REFERENCES public.referrals_decision(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referrals_transfer referrals_transfer_sharing_id_399c139b_fk_referrals; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_transfer
    ADD CONSTRAINT referrals_transfer_sharing_id_399c139b_fk_referrals FOREIGN KEY (sharing_id) REFERENCES public.referrals_sharingrecord(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: socialaccount_socialtoken socialaccount_social_account_id_951f210e_fk_socialacc; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.socialaccount_socialtoken
    ADD CONSTRAINT socialaccount_social_account_id_951f210e_fk_socialacc FOREIGN KEY (account_id) REFERENCES public.socialaccount_socialaccount(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: socialaccount_socialtoken socialaccount_social_app_id_636a42d7_fk_socialacc; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.socialaccount_socialtoken
    ADD CONSTRAINT socialaccount_social_app_id_636a42d7_fk_socialacc FOREIGN KEY (app_id) REFERENCES public.socialaccount_socialapp(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: socialaccount_socialaccount socialaccount_social_user_id_8146e70c_fk_accounts_; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.socialaccount_socialaccount
    ADD CONSTRAINT socialaccount_social_user_id_8146e70c_fk_accounts_ FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: usersessions_usersession usersessions_usersession_user_id_af5e0a6d_fk_accounts_user_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.usersessions_usersession
    ADD CONSTRAINT usersessions_usersession_user_id_af5e0a6d_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: SCHEMA public; Type: ACL; Schema: -; Owner: pg_database_owner
--

REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO tandem_app;
GRANT USAGE ON SCHEMA public TO tandem_public;


--
-- Name: FUNCTION audit_capture(); Type: ACL; Schema: public; Owner: tandem_owner
--

REVOKE ALL ON FUNCTION public.audit_capture() FROM PUBLIC;


--
-- Name: FUNCTION audit_refuse(); Type: ACL; Schema: public; Owner: tandem_owner
--

REVOKE ALL ON FUNCTION public.audit_refuse() FROM PUBLIC;


--
-- Name: FUNCTION audit_stamp(); Type: ACL; Schema: public; Owner: tandem_owner
--

REVOKE ALL ON FUNCTION public.audit_stamp() FROM PUBLIC;


--
-- Name: FUNCTION letterbox_counts(since timestamp with time zone, digest text); Type: ACL; Schema: public; Owner: tandem_owner
--

REVOKE ALL ON FUNCTION public.letterbox_counts(since timestamp with time zone, digest text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.letterbox_counts(since timestamp with time zone, digest text) TO tandem_app;
GRANT ALL ON FUNCTION public.letterbox_counts(since timestamp with time zone, digest text) TO tandem_public;


--
-- Name: TABLE account_emailaddress; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.account_emailaddress TO tandem_app;


--
-- Name: SEQUENCE account_emailaddress_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.account_emailaddress_id_seq TO tandem_app;


--
-- Name: TABLE account_emailconfirmation; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.account_emailconfirmation TO tandem_app;


--
-- Name: SEQUENCE account_emailconfirmation_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.account_emailconfirmation_id_seq TO tandem_app;


--
-- Name: TABLE accounts_keptwords; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.accounts_keptwords TO tandem_app;


--
-- Name: SEQUENCE accounts_keptwords_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.accounts_keptwords_id_seq TO tandem_app;


--
-- Name: TABLE accounts_rolemembership; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.accounts_rolemembership TO tandem_app;


--
-- Name: SEQUENCE accounts_rolemembership_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.accounts_rolemembership_id_seq TO tandem_app;


--
-- Name: TABLE accounts_upkeep; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.accounts_upkeep TO tandem_app;


--
-- Name: SEQUENCE accounts_upkeep_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.accounts_upkeep_id_seq TO tandem_app;


--
-- Name: TABLE accounts_user; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.accounts_user TO tandem_app;


--
-- Name: SEQUENCE accounts_user_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.accounts_user_id_seq TO tandem_app;


--
-- Name: TABLE agencies_agency; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.agencies_agency TO tandem_app;


--
-- Name: SEQUENCE agencies_agency_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.agencies_agency_id_seq TO tandem_app;


--
-- Name: TABLE agencies_boundby; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.agencies_boundby TO tandem_app;


--
-- Name: SEQUENCE agencies_boundby_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.agencies_boundby_id_seq TO tandem_app;


--
-- Name: TABLE agencies_formername; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.agencies_formername TO tandem_app;


--
-- Name: SEQUENCE agencies_formername_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.agencies_formername_id_seq TO tandem_app;


--
-- Name: TABLE agencies_placement; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.agencies_placement TO tandem_app;


--
-- Name: SEQUENCE agencies_placement_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.agencies_placement_id_seq TO tandem_app;


--
-- Name: TABLE audit_event; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT ON TABLE public.audit_event TO tandem_app;


--
-- Name: SEQUENCE audit_event_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.audit_event_id_seq TO tandem_app;


--
-- Name: TABLE audit_seal; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT ON TABLE public.audit_seal TO tandem_app;


--
-- Name: TABLE auth_group; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.auth_group TO tandem_app;


--
-- Name: SEQUENCE auth_group_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.auth_group_id_seq TO tandem_app;


--
-- Name: TABLE auth_group_permissions; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.auth_group_permissions TO tandem_app;


--
-- Name: SEQUENCE auth_group_permissions_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.auth_group_permissions_id_seq TO tandem_app;


--
-- Name: TABLE auth_permission; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.auth_permission TO tandem_app;


--
-- Name: SEQUENCE auth_permission_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.auth_permission_id_seq TO tandem_app;


--
-- Name: TABLE axes_accessattempt; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.axes_accessattempt TO tandem_app;


--
-- Name: SEQUENCE axes_accessattempt_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.axes_accessattempt_id_seq TO tandem_app;


--
-- Name: TABLE axes_accessattemptexpiration; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.axes_accessattemptexpiration TO tandem_app;


--
-- Name: TABLE axes_accessfailurelog; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.axes_accessfailurelog TO tandem_app;


--
-- Name: SEQUENCE axes_accessfailurelog_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.axes_accessfailurelog_id_seq TO tandem_app;


--
-- Name: TABLE axes_accesslog; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.axes_accesslog TO tandem_app;


--
-- Name: SEQUENCE axes_accesslog_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.axes_accesslog_id_seq TO tandem_app;


--
-- Name: TABLE children_conflict; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.children_conflict TO tandem_app;


--
-- Name: SEQUENCE children_conflict_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.children_conflict_id_seq TO tandem_app;


--
-- Name: TABLE children_emergencyopening; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.children_emergencyopening TO tandem_app;


--
-- Name: SEQUENCE children_emergencyopening_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.children_emergencyopening_id_seq TO tandem_app;


--
-- Name: TABLE children_listing; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.children_listing TO tandem_app;


--
-- Name: SEQUENCE children_listing_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.children_listing_id_seq TO tandem_app;


--
-- Name: TABLE children_person; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.children_person TO tandem_app;


--
-- Name: SEQUENCE children_person_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.children_person_id_seq TO tandem_app;


--
-- Name: TABLE children_possibleconflict; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.children_possibleconflict TO tandem_app;


--
-- Name: SEQUENCE children_possibleconflict_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.children_possibleconflict_id_seq TO tandem_app;


--
-- Name: TABLE children_recognition; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.children_recognition TO tandem_app;


--
-- Name: SEQUENCE children_recognition_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.children_recognition_id_seq TO tandem_app;


--
-- Name: TABLE children_relation; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.children_relation TO tandem_app;


--
-- Name: SEQUENCE children_relation_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.children_relation_id_seq TO tandem_app;


--
-- Name: TABLE children_sealing; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.children_sealing TO tandem_app;


--
-- Name: SEQUENCE children_sealing_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.children_sealing_id_seq TO tandem_app;


--
-- Name: TABLE children_searchkey; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.children_searchkey TO tandem_app;


--
-- Name: SEQUENCE children_searchkey_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.children_searchkey_id_seq TO tandem_app;


--
-- Name: TABLE demo_sentmail; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.demo_sentmail TO tandem_app;


--
-- Name: SEQUENCE demo_sentmail_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.demo_sentmail_id_seq TO tandem_app;


--
-- Name: TABLE demo_syntheticmark; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.demo_syntheticmark TO tandem_app;


--
-- Name: SEQUENCE demo_syntheticmark_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.demo_syntheticmark_id_seq TO tandem_app;


--
-- Name: TABLE django_content_type; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.django_content_type TO tandem_app;


--
-- Name: SEQUENCE django_content_type_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.django_content_type_id_seq TO tandem_app;


--
-- Name: TABLE django_migrations; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT ON TABLE public.django_migrations TO tandem_app;


--
-- Name: SEQUENCE django_migrations_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.django_migrations_id_seq TO tandem_app;


--
-- Name: TABLE django_session; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.django_session TO tandem_app;


--
-- Name: TABLE exports_export; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.exports_export TO tandem_app;


--
-- Name: SEQUENCE exports_export_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.exports_export_id_seq TO tandem_app;


--
-- Name: TABLE files_storedfile; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.files_storedfile TO tandem_app;


--
-- Name: SEQUENCE files_storedfile_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.files_storedfile_id_seq TO tandem_app;


--
-- Name: TABLE hub_cache; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.hub_cache TO tandem_app;


--
-- Name: TABLE hub_slot; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.hub_slot TO tandem_app;


--
-- Name: SEQUENCE hub_slot_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.hub_slot_id_seq TO tandem_app;


--
-- Name: TABLE imports_checkfile; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.imports_checkfile TO tandem_app;


--
-- Name: SEQUENCE imports_checkfile_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.imports_checkfile_id_seq TO tandem_app;


--
-- Name: TABLE imports_returncheck; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.imports_returncheck TO tandem_app;


--
-- Name: SEQUENCE imports_returncheck_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.imports_returncheck_id_seq TO tandem_app;


--
-- Name: TABLE letterbox_envelope; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.letterbox_envelope TO tandem_app;
GRANT INSERT ON TABLE public.letterbox_envelope TO tandem_public;


--
-- Name: TABLE letterbox_handling; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.letterbox_handling TO tandem_app;


--
-- Name: TABLE machines_submission; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.machines_submission TO tandem_app;


--
-- Name: SEQUENCE machines_submission_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.machines_submission_id_seq TO tandem_app;


--
-- Name: TABLE machines_token; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.machines_token TO tandem_app;


--
-- Name: SEQUENCE machines_token_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.machines_token_id_seq TO tandem_app;


--
-- Name: TABLE mfa_authenticator; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.mfa_authenticator TO tandem_app;


--
-- Name: SEQUENCE mfa_authenticator_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.mfa_authenticator_id_seq TO tandem_app;


--
-- Name: TABLE outbox_attempt; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.outbox_attempt TO tandem_app;


--
-- Name: SEQUENCE outbox_attempt_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.outbox_attempt_id_seq TO tandem_app;


--
-- Name: TABLE outbox_mail; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.outbox_mail TO tandem_app;


--
-- Name: SEQUENCE outbox_mail_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.outbox_mail_id_seq TO tandem_app;


--
-- Name: TABLE outbox_message; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.outbox_message TO tandem_app;


--
-- Name: SEQUENCE outbox_message_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.outbox_message_id_seq TO tandem_app;


--
-- Name: TABLE referrals_addition; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.referrals_addition TO tandem_app;


--
-- Name: SEQUENCE referrals_addition_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.referrals_addition_id_seq TO tandem_app;


--
-- Name: TABLE referrals_agreementwithdrawn; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.referrals_agreementwithdrawn TO tandem_app;


--
-- Name: SEQUENCE referrals_agreementwithdrawn_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.referrals_agreementwithdrawn_id_seq TO tandem_app;


--
-- Name: TABLE referrals_allocation; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.referrals_allocation TO tandem_app;


--
-- Name: SEQUENCE referrals_allocation_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.referrals_allocation_id_seq TO tandem_app;


--
-- Name: TABLE referrals_answer; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.referrals_answer TO tandem_app;


--
-- Name: SEQUENCE referrals_answer_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.referrals_answer_id_seq TO tandem_app;


--
-- Name: TABLE referrals_answertimes; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.referrals_answertimes TO tandem_app;


--
-- Name: SEQUENCE referrals_answertimes_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.referrals_answertimes_id_seq TO tandem_app;


--
-- Name: TABLE referrals_attendance; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.referrals_attendance TO tandem_app;


--
-- Name: SEQUENCE referrals_attendance_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.referrals_attendance_id_seq TO tandem_app;


--
-- Name: TABLE referrals_change; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.referrals_change TO tandem_app;


--
-- Name: SEQUENCE referrals_change_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.referrals_change_id_seq TO tandem_app;


--
-- Name: TABLE referrals_contact; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.referrals_contact TO tandem_app;


--
-- Name: SEQUENCE referrals_contact_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.referrals_contact_id_seq TO tandem_app;


--
-- Name: TABLE referrals_decision; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.referrals_decision TO tandem_app;


--
-- Name: SEQUENCE referrals_decision_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.referrals_decision_id_seq TO tandem_app;


--
-- Name: TABLE referrals_draft; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.referrals_draft TO tandem_app;


--
-- Name: SEQUENCE referrals_draft_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.referrals_draft_id_seq TO tandem_app;


--
-- Name: TABLE referrals_event; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.referrals_event TO tandem_app;


--
-- Name: SEQUENCE referrals_event_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.referrals_event_id_seq TO tandem_app;


--
-- Name: TABLE referrals_feedback; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.referrals_feedback TO tandem_app;


--
-- Name: SEQUENCE referrals_feedback_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.referrals_feedback_id_seq TO tandem_app;


--
-- Name: TABLE referrals_informationrequest; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.referrals_informationrequest TO tandem_app;


--
-- Name: SEQUENCE referrals_informationrequest_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.referrals_informationrequest_id_seq TO tandem_app;


--
-- Name: TABLE referrals_notification; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.referrals_notification TO tandem_app;


--
-- Name: SEQUENCE referrals_notification_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.referrals_notification_id_seq TO tandem_app;


--
-- Name: TABLE referrals_notificationfile; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.referrals_notificationfile TO tandem_app;


--
-- Name: SEQUENCE referrals_notificationfile_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.referrals_notificationfile_id_seq TO tandem_app;


--
-- Name: TABLE referrals_notificationline; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.referrals_notificationline TO tandem_app;


--
-- Name: SEQUENCE referrals_notificationline_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.referrals_notificationline_id_seq TO tandem_app;


--
-- Name: TABLE referrals_recogniseddomain; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.referrals_recogniseddomain TO tandem_app;


--
-- Name: SEQUENCE referrals_recogniseddomain_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.referrals_recogniseddomain_id_seq TO tandem_app;


--
-- Name: TABLE referrals_referral; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.referrals_referral TO tandem_app;


--
-- Name: SEQUENCE referrals_referral_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.referrals_referral_id_seq TO tandem_app;


--
-- Name: TABLE referrals_safewaysaid; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.referrals_safewaysaid TO tandem_app;


--
-- Name: SEQUENCE referrals_safewaysaid_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.referrals_safewaysaid_id_seq TO tandem_app;


--
-- Name: TABLE referrals_sameconcern; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.referrals_sameconcern TO tandem_app;


--
-- Name: SEQUENCE referrals_sameconcern_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.referrals_sameconcern_id_seq TO tandem_app;


--
-- Name: TABLE referrals_sharingrecord; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.referrals_sharingrecord TO tandem_app;


--
-- Name: SEQUENCE referrals_sharingrecord_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.referrals_sharingrecord_id_seq TO tandem_app;


--
-- Name: TABLE referrals_sharingrecord_recipients; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.referrals_sharingrecord_recipients TO tandem_app;


--
-- Name: SEQUENCE referrals_sharingrecord_recipients_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.referrals_sharingrecord_recipients_id_seq TO tandem_app;


--
-- Name: TABLE referrals_statuslink; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.referrals_statuslink TO tandem_app;


--
-- Name: SEQUENCE referrals_statuslink_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.referrals_statuslink_id_seq TO tandem_app;


--
-- Name: TABLE referrals_toldof; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.referrals_toldof TO tandem_app;


--
-- Name: SEQUENCE referrals_toldof_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.referrals_toldof_id_seq TO tandem_app;


--
-- Name: TABLE referrals_toldofadult; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.referrals_toldofadult TO tandem_app;


--
-- Name: SEQUENCE referrals_toldofadult_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.referrals_toldofadult_id_seq TO tandem_app;


--
-- Name: TABLE referrals_transfer; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.referrals_transfer TO tandem_app;


--
-- Name: SEQUENCE referrals_transfer_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.referrals_transfer_id_seq TO tandem_app;


--
-- Name: TABLE socialaccount_socialaccount; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.socialaccount_socialaccount TO tandem_app;


--
-- Name: SEQUENCE socialaccount_socialaccount_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.socialaccount_socialaccount_id_seq TO tandem_app;


--
-- Name: TABLE socialaccount_socialapp; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.socialaccount_socialapp TO tandem_app;


--
-- Name: SEQUENCE socialaccount_socialapp_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.socialaccount_socialapp_id_seq TO tandem_app;


--
-- Name: TABLE socialaccount_socialtoken; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.socialaccount_socialtoken TO tandem_app;


--
-- Name: SEQUENCE socialaccount_socialtoken_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.socialaccount_socialtoken_id_seq TO tandem_app;


--
-- Name: TABLE usersessions_usersession; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.usersessions_usersession TO tandem_app;


--
-- Name: SEQUENCE usersessions_usersession_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.usersessions_usersession_id_seq TO tandem_app;


--
-- PostgreSQL database dump complete
--



