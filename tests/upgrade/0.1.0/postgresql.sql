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
-- Name: accounts_user; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.accounts_user (
    id bigint NOT NULL,
    password character varying(128) NOT NULL,
    last_login timestamp with time zone,
    email character varying(254) NOT NULL,
    name character varying(200) NOT NULL,
    is_active boolean NOT NULL,
    agency_id bigint NOT NULL
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
    person_id bigint NOT NULL
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
    CONSTRAINT a_recognised_record_says_as_whom CHECK ((((recognised_as_id IS NOT NULL) AND ((standing)::text = 'recognised'::text)) OR ((NOT ((standing)::text = 'recognised'::text)) AND (recognised_as_id IS NULL)))),
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
    record_id bigint NOT NULL
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
-- Name: referrals_answer; Type: TABLE; Schema: public; Owner: tandem_owner
--

CREATE TABLE public.referrals_answer (
    id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    words text NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint NOT NULL,
    request_id bigint NOT NULL
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
    contact_id bigint NOT NULL
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
-- Data for Name: accounts_rolemembership; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--

INSERT INTO public.accounts_rolemembership VALUES (1, 'referrer', '2023-11-25', NULL, 1);
INSERT INTO public.accounts_rolemembership VALUES (2, 'single_point_of_contact', '2023-11-25', NULL, 2);
INSERT INTO public.accounts_rolemembership VALUES (3, 'front_door_worker', '2023-11-25', NULL, 3);
INSERT INTO public.accounts_rolemembership VALUES (4, 'front_door_manager', '2023-11-25', NULL, 4);
INSERT INTO public.accounts_rolemembership VALUES (5, 'partnership_manager', '2023-11-25', NULL, 5);
INSERT INTO public.accounts_rolemembership VALUES (6, 'chair', '2023-11-25', NULL, 6);
INSERT INTO public.accounts_rolemembership VALUES (7, 'independent_scrutineer', '2023-11-25', NULL, 7);
INSERT INTO public.accounts_rolemembership VALUES (8, 'director', '2023-11-25', NULL, 8);
INSERT INTO public.accounts_rolemembership VALUES (9, 'commissioner', '2023-11-25', NULL, 9);
INSERT INTO public.accounts_rolemembership VALUES (10, 'analyst', '2023-11-25', NULL, 10);
INSERT INTO public.accounts_rolemembership VALUES (11, 'newsroom_editor', '2023-11-25', NULL, 11);
INSERT INTO public.accounts_rolemembership VALUES (12, 'auditor', '2023-11-25', NULL, 12);
INSERT INTO public.accounts_rolemembership VALUES (13, 'administrator', '2023-11-25', NULL, 13);
INSERT INTO public.accounts_rolemembership VALUES (14, 'front_door_worker', '2023-11-25', NULL, 14);
INSERT INTO public.accounts_rolemembership VALUES (15, 'front_door_manager', '2023-11-25', NULL, 15);
INSERT INTO public.accounts_rolemembership VALUES (16, 'referrer', '2023-11-25', NULL, 16);
INSERT INTO public.accounts_rolemembership VALUES (17, 'referrer', '2023-11-25', NULL, 17);
INSERT INTO public.accounts_rolemembership VALUES (18, 'referrer', '2023-11-25', NULL, 18);
INSERT INTO public.accounts_rolemembership VALUES (19, 'referrer', '2023-11-25', NULL, 19);
INSERT INTO public.accounts_rolemembership VALUES (20, 'referrer', '2023-11-25', NULL, 20);
INSERT INTO public.accounts_rolemembership VALUES (21, 'referrer', '2023-11-25', NULL, 21);
INSERT INTO public.accounts_rolemembership VALUES (22, 'referrer', '2023-11-25', NULL, 22);
INSERT INTO public.accounts_rolemembership VALUES (23, 'referrer', '2023-11-25', NULL, 23);
INSERT INTO public.accounts_rolemembership VALUES (24, 'referrer', '2023-11-25', NULL, 24);
INSERT INTO public.accounts_rolemembership VALUES (25, 'referrer', '2023-11-25', NULL, 25);
INSERT INTO public.accounts_rolemembership VALUES (26, 'referrer', '2023-11-25', NULL, 26);
INSERT INTO public.accounts_rolemembership VALUES (27, 'referrer', '2023-11-25', NULL, 27);
INSERT INTO public.accounts_rolemembership VALUES (28, 'referrer', '2023-11-25', NULL, 28);
INSERT INTO public.accounts_rolemembership VALUES (29, 'referrer', '2023-11-25', NULL, 29);
INSERT INTO public.accounts_rolemembership VALUES (30, 'referrer', '2023-11-25', NULL, 30);
INSERT INTO public.accounts_rolemembership VALUES (31, 'referrer', '2023-11-25', NULL, 31);
INSERT INTO public.accounts_rolemembership VALUES (32, 'referrer', '2023-11-25', NULL, 32);
INSERT INTO public.accounts_rolemembership VALUES (33, 'analyst', '2026-11-24', NULL, 12);


--
-- Data for Name: accounts_user; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--

INSERT INTO public.accounts_user VALUES (1, '!RBUaUq8Zk1Ta5RhP0SObnnCf2K7y0BHzYd38AP9A', NULL, 'imogen.tarrowby@harrowmere.example', 'Imogen Tarrowby', true, 9);
INSERT INTO public.accounts_user VALUES (2, '!c9krTF3kp2eNLODxlZa7pt6aIkSC9WCye6XUq39L', NULL, 'desmond.askelby@harrowmere.example', 'Desmond Askelby', true, 7);
INSERT INTO public.accounts_user VALUES (3, '!VjUbn7jQHIMOwZgTyV6Ek07uEvDyGD5wWDx06e8N', NULL, 'nadia.fenwhistle@harrowmere.example', 'Nadia Fenwhistle', true, 3);
INSERT INTO public.accounts_user VALUES (4, '!O6DZOusiZyV77Bc7evyeLG63Gtx3bF2WBxF80WS8', NULL, 'callum.ostrowe@harrowmere.example', 'Callum Ostrowe', true, 3);
INSERT INTO public.accounts_user VALUES (5, '!HWbMTFmptdLUovgxJjLb5NavnQBRBYZT8pzytklO', NULL, 'yetunde.marrowfield@harrowmere.example', 'Yetunde Marrowfield', true, 1);
INSERT INTO public.accounts_user VALUES (6, '!Q2hHHtG41XCVm7bib0dYGljpNdIlh9pvCSFTkS6k', NULL, 'sir.alban.thrupwell@harrowmere.example', 'Sir Alban Thrupwell', true, 1);
INSERT INTO public.accounts_user VALUES (7, '!wvcmOQbmw5Q3aqSZxD71yNXB6HTHkEExj5xQcUmr', NULL, 'rosalind.quenby@harrowmere.example', 'Rosalind Quenby', true, 1);
INSERT INTO public.accounts_user VALUES (8, '!AinuGTPCYBF18cEhH6F3ro91Z8xgvg8SaSnoboyz', NULL, 'harpreet.dunsallow@harrowmere.example', 'Harpreet Dunsallow', true, 2);
INSERT INTO public.accounts_user VALUES (9, '!QNJ7EtQy0H7FOnMwEeJYH4oFQXEshxFcShFKRimR', NULL, 'margery.coldbeck-voss@harrowmere.example', 'Margery Coldbeck-Voss', true, 2);
INSERT INTO public.accounts_user VALUES (10, '!sSOXLjTq1Mi57pxLPb3wvkjDKqc4qnQuPRWXQDLU', NULL, 'tobias.wrenlock@harrowmere.example', 'Tobias Wrenlock', true, 2);
INSERT INTO public.accounts_user VALUES (11, '!qY4SSWFCToa0tAqLybr301ckeymtTV5cFbjX3tlO', NULL, 'ffion.applegarth-rhee@harrowmere.example', 'Ffion Applegarth-Rhee', true, 1);
INSERT INTO public.accounts_user VALUES (14, '!htbbsuCboHrLuzGvhyvQJ1b87WPU9vmyCEDtedXG', NULL, 'owen.larrowby@harrowmere.example', 'Owen Larrowby', true, 3);
INSERT INTO public.accounts_user VALUES (15, '!95qckF9igkBzDIS1WqoWZDLvjp9AsRAHo5MTphxI', NULL, 'folasade.hetherspool@harrowmere.example', 'Folasade Hetherspool', true, 3);
INSERT INTO public.accounts_user VALUES (16, '!TvdMJfwHZ2D5MoRtCmysmHsOWtkmPhws27nhp91h', NULL, 'joseph.millimoor@harrowmere.example', 'Joseph Millimoor', true, 8);
INSERT INTO public.accounts_user VALUES (17, '!JVcCEKfjfHta0QPL3GfKmEjTHCo5KoFZXAOifsC6', NULL, 'sunita.yarrowgill@harrowmere.example', 'Sunita Yarrowgill', true, 10);
INSERT INTO public.accounts_user VALUES (18, '!Eu3LgC2fqlDRvsabO3ncxNxZ4MXtvbJwgM5PiLCN', NULL, 'amir.pellowdene@harrowmere.example', 'Dr Amir Pellowdene', true, 10);
INSERT INTO public.accounts_user VALUES (19, '!azAGQEhVNgf7M39LBgfw9iyhZ9THI7JD6vgpKUIz', NULL, 'chike.dallowick@harrowmere.example', 'Dr Chike Dallowick', true, 13);
INSERT INTO public.accounts_user VALUES (20, '!3nXndL51ei5E1YCmflmzp6CScMH4OPuPwtJf5Nuq', NULL, 'ayesha.gorseleigh@harrowmere.example', 'PC Ayesha Gorseleigh', true, 16);
INSERT INTO public.accounts_user VALUES (21, '!OFUmgXhIXMHWiTKPECCTmCyVDeLOxAwuYkiJQ5sL', NULL, 'martin.wexcombe@harrowmere.example', 'DS Martin Wexcombe', true, 16);
INSERT INTO public.accounts_user VALUES (22, '!0GLfql5k0tISzyjqL4L7KhumeWmXGSWfm4dvmj4Y', NULL, 'helen.jessamore@harrowmere.example', 'Helen Jessamore', true, 18);
INSERT INTO public.accounts_user VALUES (23, '!jPCxyFOp2M3UWw59MxnA0ZBPX96jjq4v3x4HeXbK', NULL, 'gavin.kettleburn@harrowmere.example', 'Gavin Kettleburn', true, 19);
INSERT INTO public.accounts_user VALUES (24, '!9gn6IZadRDGPGMx4hzfK8fhYaB1B2kaYWlaMLHmp', NULL, 'tracey.ickenby@harrowmere.example', 'Tracey Ickenby', true, 19);
INSERT INTO public.accounts_user VALUES (25, '!YS229id8Vd73uowZSwV7saEeCT8zoLSW629bQJjf', NULL, 'carys.foxhollin@harrowmere.example', 'Carys Foxhollin', true, 21);
INSERT INTO public.accounts_user VALUES (26, '!hlXvVUZakbro1qb7ORGqo7SQFEVBbcQgPXdfkI0p', NULL, 'adam.emberley-shaw@harrowmere.example', 'Adam Emberley-Shaw', true, 22);
INSERT INTO public.accounts_user VALUES (27, '!GUud8O7vleMvgz0UWjDyiO4Q7g6HXBiC3Qt2O4HW', NULL, 'lynne.cobberthwaite@harrowmere.example', 'Lynne Cobberthwaite', true, 2);
INSERT INTO public.accounts_user VALUES (28, '!0SCBFmJSUsdx5qYXeXulVDaAujhwKNwa7TThsgCv', NULL, 'kwabena.hollinsward@harrowmere.example', 'Kwabena Hollinsward', true, 2);
INSERT INTO public.accounts_user VALUES (29, '!PB2iEb1mvwsngoG1fasSTL9d40zr9MibUBRvkft9', NULL, 'rosa.nettlefold@harrowmere.example', 'Rosa Nettlefold', true, 2);
INSERT INTO public.accounts_user VALUES (30, '!mfmHN0Mpk8LhKc7APBNz3ZXQeemdysgqU145kZVk', NULL, 'dilys.marlowe@harrowmere.example', 'Dilys Marlowe', true, 5);
INSERT INTO public.accounts_user VALUES (31, '!Avuj2jEgD6o5iB4xSH7asFnivIdyCKlw6E8OPWPs', NULL, 'errol.vellacott@harrowmere.example', 'Errol Vellacott', true, 4);
INSERT INTO public.accounts_user VALUES (32, '!Z9lXZVqE4affUxhItg8wefQaVfplWfZis9ZGlcsp', NULL, 'grace.owusu-larkwell@harrowmere.example', 'Grace Owusu-Larkwell', true, 25);
INSERT INTO public.accounts_user VALUES (12, 'argon2$argon2id$v=19$m=102400,t=2,p=8$aFBWN2JLbUtwVzJ6a0NqSDhMYTBvdg$HGl8cX+CgO8bxtsuiNsLF/KnIEdq9b6WhYKzToGPPbc', NULL, 'dr.samuel.inchbold@harrowmere.example', 'Dr Samuel Inchbold', true, 6);
INSERT INTO public.accounts_user VALUES (13, 'argon2$argon2id$v=19$m=102400,t=2,p=8$Z0t5MXo4YjdsSDROSU81OGZRYjRmag$YafzPHGYMyc6kjNZaPuuhGzxk/RAmYUuYpjzBrP7V0w', NULL, 'bridget.hallowmoor@harrowmere.example', 'Bridget Hallowmoor', true, 1);


--
-- Data for Name: agencies_agency; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--

INSERT INTO public.agencies_agency VALUES (1, 'Harrowmere Safeguarding Children Partnership', 'system', 'other', '', '2023-11-25', NULL);
INSERT INTO public.agencies_agency VALUES (2, 'Harrowmere City Council', 'organisation', 'council', '', '2023-11-25', NULL);
INSERT INTO public.agencies_agency VALUES (3, 'Harrowmere Children’s Front Door', 'service', 'council', '', '2023-11-25', NULL);
INSERT INTO public.agencies_agency VALUES (4, 'Harrowmere Emergency Duty Team', 'service', 'council', '', '2023-11-25', NULL);
INSERT INTO public.agencies_agency VALUES (5, 'Harrowmere Early Help', 'service', 'council', '', '2023-11-25', NULL);
INSERT INTO public.agencies_agency VALUES (6, 'Harrowmere Integrated Care Board', 'system', 'health', 'XHM', '2023-11-25', NULL);
INSERT INTO public.agencies_agency VALUES (7, 'Harrowmere Hospitals NHS Trust', 'organisation', 'health', 'XH1', '2023-11-25', NULL);
INSERT INTO public.agencies_agency VALUES (8, 'Lantern Hill Hospital', 'site', 'health', 'XH101', '2023-11-25', NULL);
INSERT INTO public.agencies_agency VALUES (9, 'Lantern Hill Community Midwives', 'service', 'health', '', '2023-11-25', NULL);
INSERT INTO public.agencies_agency VALUES (10, 'Wend Vale Community and Mental Health NHS Trust', 'organisation', 'health', 'XH2', '2023-11-25', NULL);
INSERT INTO public.agencies_agency VALUES (11, 'Harrowmere General Practices', 'organisation', 'health', 'XH3', '2023-11-25', NULL);
INSERT INTO public.agencies_agency VALUES (12, 'Tansybeck Surgery', 'site', 'health', 'XH301', '2023-11-25', NULL);
INSERT INTO public.agencies_agency VALUES (13, 'Osierbank Medical Centre', 'site', 'health', 'XH302', '2023-11-25', NULL);
INSERT INTO public.agencies_agency VALUES (14, 'Doctors at Weftgate', 'site', 'health', 'XH303', '2023-11-25', NULL);
INSERT INTO public.agencies_agency VALUES (15, 'Wend Vale Ambulance Service', 'organisation', 'health', 'XH4', '2023-11-25', NULL);
INSERT INTO public.agencies_agency VALUES (16, 'Harrowmere and Wend Constabulary', 'organisation', 'police', '', '2023-11-25', NULL);
INSERT INTO public.agencies_agency VALUES (17, 'Harrowmere Schools Together', 'system', 'education', '', '2023-11-25', NULL);
INSERT INTO public.agencies_agency VALUES (19, 'Hobblegate Academy', 'site', 'education', '', '2023-11-25', NULL);
INSERT INTO public.agencies_agency VALUES (20, 'Larkholt Infant and Junior School', 'site', 'education', '', '2023-11-25', NULL);
INSERT INTO public.agencies_agency VALUES (21, 'Mallowdene Primary School', 'site', 'education', '', '2023-11-25', NULL);
INSERT INTO public.agencies_agency VALUES (22, 'Silverthrush High School', 'site', 'education', '', '2023-11-25', NULL);
INSERT INTO public.agencies_agency VALUES (23, 'Harrowmere Homes Together', 'organisation', 'other', '', '2023-11-25', NULL);
INSERT INTO public.agencies_agency VALUES (24, 'Harrowmere and Wend Probation', 'organisation', 'other', '', '2023-11-25', NULL);
INSERT INTO public.agencies_agency VALUES (25, 'The Rushlight Project', 'organisation', 'other', '', '2023-11-25', NULL);
INSERT INTO public.agencies_agency VALUES (18, 'Quillfeather Lane Primary School', 'site', 'education', '', '2023-11-25', '2026-11-24');


--
-- Data for Name: agencies_boundby; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--

INSERT INTO public.agencies_boundby VALUES (1, 'none', '2023-11-25', NULL, 1);
INSERT INTO public.agencies_boundby VALUES (2, 'section_11', '2023-11-25', NULL, 2);
INSERT INTO public.agencies_boundby VALUES (3, 'section_11', '2023-11-25', NULL, 3);
INSERT INTO public.agencies_boundby VALUES (4, 'section_11', '2023-11-25', NULL, 4);
INSERT INTO public.agencies_boundby VALUES (5, 'section_11', '2023-11-25', NULL, 5);
INSERT INTO public.agencies_boundby VALUES (6, 'section_11', '2023-11-25', NULL, 6);
INSERT INTO public.agencies_boundby VALUES (7, 'section_11', '2023-11-25', NULL, 7);
INSERT INTO public.agencies_boundby VALUES (8, 'section_11', '2023-11-25', NULL, 8);
INSERT INTO public.agencies_boundby VALUES (9, 'section_11', '2023-11-25', NULL, 9);
INSERT INTO public.agencies_boundby VALUES (10, 'section_11', '2023-11-25', NULL, 10);
INSERT INTO public.agencies_boundby VALUES (11, 'contract', '2023-11-25', NULL, 11);
INSERT INTO public.agencies_boundby VALUES (12, 'contract', '2023-11-25', NULL, 12);
INSERT INTO public.agencies_boundby VALUES (13, 'contract', '2023-11-25', NULL, 13);
INSERT INTO public.agencies_boundby VALUES (14, 'contract', '2023-11-25', NULL, 14);
INSERT INTO public.agencies_boundby VALUES (15, 'section_11', '2023-11-25', NULL, 15);
INSERT INTO public.agencies_boundby VALUES (16, 'section_11', '2023-11-25', NULL, 16);
INSERT INTO public.agencies_boundby VALUES (17, 'section_175', '2023-11-25', NULL, 17);
INSERT INTO public.agencies_boundby VALUES (19, 'section_175', '2023-11-25', NULL, 19);
INSERT INTO public.agencies_boundby VALUES (20, 'section_175', '2023-11-25', NULL, 20);
INSERT INTO public.agencies_boundby VALUES (21, 'section_175', '2023-11-25', NULL, 21);
INSERT INTO public.agencies_boundby VALUES (22, 'section_175', '2023-11-25', NULL, 22);
INSERT INTO public.agencies_boundby VALUES (23, 'none', '2023-11-25', NULL, 23);
INSERT INTO public.agencies_boundby VALUES (24, 'section_11', '2023-11-25', NULL, 24);
INSERT INTO public.agencies_boundby VALUES (25, 'none', '2023-11-25', NULL, 25);
INSERT INTO public.agencies_boundby VALUES (18, 'section_175', '2023-11-25', '2026-11-24', 18);


--
-- Data for Name: agencies_formername; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--



--
-- Data for Name: agencies_placement; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--

INSERT INTO public.agencies_placement VALUES (1, '2023-11-25', NULL, 2, 1);
INSERT INTO public.agencies_placement VALUES (2, '2023-11-25', NULL, 3, 2);
INSERT INTO public.agencies_placement VALUES (3, '2023-11-25', NULL, 4, 2);
INSERT INTO public.agencies_placement VALUES (4, '2023-11-25', NULL, 5, 2);
INSERT INTO public.agencies_placement VALUES (5, '2023-11-25', NULL, 6, 1);
INSERT INTO public.agencies_placement VALUES (6, '2023-11-25', NULL, 7, 6);
INSERT INTO public.agencies_placement VALUES (7, '2023-11-25', NULL, 8, 7);
INSERT INTO public.agencies_placement VALUES (8, '2023-11-25', NULL, 9, 8);
INSERT INTO public.agencies_placement VALUES (9, '2023-11-25', NULL, 10, 6);
INSERT INTO public.agencies_placement VALUES (10, '2023-11-25', NULL, 11, 6);
INSERT INTO public.agencies_placement VALUES (11, '2023-11-25', NULL, 12, 11);
INSERT INTO public.agencies_placement VALUES (12, '2023-11-25', NULL, 13, 11);
INSERT INTO public.agencies_placement VALUES (13, '2023-11-25', NULL, 14, 11);
INSERT INTO public.agencies_placement VALUES (14, '2023-11-25', NULL, 15, 6);
INSERT INTO public.agencies_placement VALUES (15, '2023-11-25', NULL, 16, 1);
INSERT INTO public.agencies_placement VALUES (16, '2023-11-25', NULL, 17, 1);
INSERT INTO public.agencies_placement VALUES (18, '2023-11-25', NULL, 19, 17);
INSERT INTO public.agencies_placement VALUES (19, '2023-11-25', NULL, 20, 17);
INSERT INTO public.agencies_placement VALUES (20, '2023-11-25', NULL, 21, 17);
INSERT INTO public.agencies_placement VALUES (21, '2023-11-25', NULL, 22, 17);
INSERT INTO public.agencies_placement VALUES (22, '2023-11-25', NULL, 23, 1);
INSERT INTO public.agencies_placement VALUES (23, '2023-11-25', NULL, 24, 1);
INSERT INTO public.agencies_placement VALUES (24, '2023-11-25', NULL, 25, 1);
INSERT INTO public.agencies_placement VALUES (17, '2023-11-25', '2026-11-24', 18, 17);


--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--

INSERT INTO public.audit_event VALUES (1, '87f55be24d2945f3945ddfcdc044c274', 'changed', '2026-11-24 12:26:08.458853+00', NULL, NULL, 'insert', 'demo_syntheticmark', '1', '', '', '', '', '{"id": [null, "a9a934f7e4ca0169eb0fb76c5337a9dc95f9dcce4b82191bd111187e531f61d4"], "place": [null, "342623ae76c8d2cf6f560fbc0329971aff7744c4f2613487c3b0f6f9a3f8f29a"], "seeded": [null, "d776dcefd7e1f19ed6780120eea114f855bb8af86704f29295af3e57a8aba6cb"]}', '794e08e6074893cda409f4405a2f2009a85dfbf20e4c94b0254abd77c954f817', 906);
INSERT INTO public.audit_event VALUES (2, 'ba11a6a9b895442fac380c8795dec5a1', 'changed', '2026-11-24 12:26:08.46353+00', NULL, NULL, 'insert', 'agencies_agency', '1', '', '', '', '', '{"id": [null, "a1f49bd0862233dbefbe85e16f5a7a30f500bb9f5901cf00f90be20a56d20e62"], "kind": [null, "9df8c4576fd4943608c9e835fc6c456dc67d668d60e61d96be015010f96f6952"], "name": [null, "c27b05c6b1e44016173ce68e8afe409123cb659737f2896b77e27c0e7bb2a38d"], "opened": [null, "23b1f7445b21aaf7598ff21963051b9ab4c017cba28243f19fc4fa547f51df41"], "sector": [null, "1f3d9f60f63a93cb82ea54cef952e1df749cda0756b656de2a27e6bcd94546f7"], "ods_code": [null, "d3c2048737b8f9597871c32788224de0b66a206eefd37b0123f37ec71ae6f8a5"]}', '2e55176cc136c71a9a71bd97bedd17093eee9563dcf7d9cdce34f0dff37f9f79', 906);
INSERT INTO public.audit_event VALUES (3, '6b63d540f6ed4deeacc36cbb73620c6f', 'changed', '2026-11-24 12:26:08.465296+00', NULL, NULL, 'insert', 'agencies_boundby', '1', '', '', '', '', '{"id": [null, "4deaaf7f038363d62cd546435298c2fb5e33c0c556671c46aec7dc2ba7aa4314"], "duty": [null, "2d545d97137417af946aee56ef1d162357ac053b0a6f71914ddb66bd2f61194a"], "since": [null, "23ff189cf55d37ad8a73297fb9032d926dfc4ef461b6578e783e465ea668b316"], "agency_id": [null, "6204a357b19d0bb3ab29aaff072d1cc0499cbbecaf536c5f06d6056ff1c039f2"]}', '95bf5eae3abec4205c32d4d5ca42888fcfe5091f76b4f7a1f1a2c464449d5578', 906);
INSERT INTO public.audit_event VALUES (4, '7fbc79f5dea141e6a387b4553f3c851c', 'done', '2026-11-24 12:26:08.465815+00', NULL, NULL, 'agency.added', 'agencies_agency', '1', 'Added an agency', '', '', '', '', '008026202a4956c8a825443987763f0180469d0b514c043ed21243a7a0a13531', 906);
INSERT INTO public.audit_event VALUES (5, '8c8d92ec568c41178ae4d0df85c17fd2', 'changed', '2026-11-24 12:26:08.468318+00', NULL, NULL, 'insert', 'agencies_agency', '2', '', '', '', '', '{"id": [null, "17df5a0c5328d71cae2c404613dec4e2facee9ba9d9283e165c4c3c63e034b47"], "kind": [null, "5c4aed449c451c43e03cac856f8ea6b134f2940a754ea37d9606826b9f2f1612"], "name": [null, "5f661fcc5a277f3217980d66d9643ca864398e44d2f2b5fde16d1d9bd8514d3b"], "opened": [null, "b2039a1c5911d7dc41a54488fb793dc01238666612d51b36bf1f89857edc64f8"], "sector": [null, "e722fac04ecef292ab8f6e8492331fb2f6abcb8a0b6f5b6d707ead33e1ed8281"], "ods_code": [null, "1c832964422ecfc810d0c2495118128fd9ef20f61a34092663c50e77fdb6becc"]}', '5c43aa6e47ef461b73bcd670146e9d4a6f0dece663b59808fa5f7e38e7148b6b', 906);
INSERT INTO public.audit_event VALUES (6, 'bae8bf65064d44b0a2e97b93a7e99913', 'changed', '2026-11-24 12:26:08.470053+00', NULL, NULL, 'insert', 'agencies_placement', '1', '', '', '', '', '{"id": [null, "fd118b289de49d624ac89d57e551f99d28f344d882868983949888b8052b8200"], "since": [null, "340f987ec2245ed76139cae173826919672ac8deda7110a2bb8f5f8bea4b44c0"], "agency_id": [null, "f3c40a3ab34457f8068c2ed5f7c11ece49e5978bc34fc9c7a01c89a9bd391377"], "parent_id": [null, "107085657e84e8a13e2542657e9a984e5eaafc331c321a941530d0df5b76b31e"]}', '9c255d7c3c773ccef6ce5fb9ac1c015afdfab2dcf2400868c90ca617bac6a09d', 906);
INSERT INTO public.audit_event VALUES (7, '8a2b3444c7dd4e07b4741df990c858a8', 'changed', '2026-11-24 12:26:08.471023+00', NULL, NULL, 'insert', 'agencies_boundby', '2', '', '', '', '', '{"id": [null, "6d8afd42fded079ad2a83907e6dcd010d8c58a57dfe37c8c402f6d14e3c82b1b"], "duty": [null, "346094c6c673e30889a8ed05cbc95c73ce09c724c834e3b027ae9e5c21305845"], "since": [null, "48bad996b673b71878fc6cf3993039311731044d95819a29d82dede4649b8236"], "agency_id": [null, "98696ac79775413bf72c379c56b56409d2247e40cf0bc1cbc648c3a997ea127a"]}', '3fac6239c61375b5cf4c6652a25a164da83bb6477b147659cfb0bf2d55560266', 906);
INSERT INTO public.audit_event VALUES (8, '099d9e4069db455ab43576f28e8d86aa', 'done', '2026-11-24 12:26:08.47125+00', NULL, NULL, 'agency.added', 'agencies_agency', '2', 'Added an agency', '', '', '', '', '45887203d697bb0c7b14b93b5f109e2f3ae3c33970f3c2d589ee2354e531c671', 906);
INSERT INTO public.audit_event VALUES (9, '79e7e2695b8a47088ee74cf6bea06516', 'changed', '2026-11-24 12:26:08.473442+00', NULL, NULL, 'insert', 'agencies_agency', '3', '', '', '', '', '{"id": [null, "6e9eb7a3cc31efe0ddbcd89e1240013105e4e05528c9572a52f060c6c2eefda5"], "kind": [null, "f5f8b68549693987710b123d5bb1fdbbbff49494be87a33d38fc1a995c10fdce"], "name": [null, "5c56282437288bbd7aa785f67eda9c1ef9e21f1f1f973cf692b19ed5a695ecd5"], "opened": [null, "48552d62eec9706be7d4453ec9fd30cb93828e2c33545348a779fa805c4341a2"], "sector": [null, "9727e91f12e9eb77d7dfba985ebe05e272c7cee30dc9eb0d0d4fa10d02dccb87"], "ods_code": [null, "4d8ef455d5b51f9ee555dd2a2b2a3e07735273d7d7362e914f0844e26508cd2b"]}', 'e3ce2ba37f567b1ecdc3066cd6f050c39573b5da7aec512264096fdd2aad4a0f', 906);
INSERT INTO public.audit_event VALUES (10, 'be43eaff0d0f4c7789cb5cf054889870', 'changed', '2026-11-24 12:26:08.474108+00', NULL, NULL, 'insert', 'agencies_placement', '2', '', '', '', '', '{"id": [null, "8c4fc1e53eacd5ff8912e624722cc18f6cd1289b9a7379f5e94ecd65796c3e10"], "since": [null, "d67c36639a9fed54d9dc6a45c585bb265cd10afa0a8c1760e86b3236fc83ed54"], "agency_id": [null, "6d8a91372ccaab1ac45e8ad9f8d78aae707012ba25300e5fa52b7b646550410d"], "parent_id": [null, "c992ed5022f391211edcea01bad16833de725ac3fed5eb367c1ef3d42a55375b"]}', 'cae7cb61b83a2b748f2241a0a78ea739a3477d4c923b8fdfed9c8ab2efca3a72', 906);
INSERT INTO public.audit_event VALUES (11, '2295843b0e874c5db709722333dd4b16', 'changed', '2026-11-24 12:26:08.474755+00', NULL, NULL, 'insert', 'agencies_boundby', '3', '', '', '', '', '{"id": [null, "8103830c6b51ce317f9049ebe45f3661a47e2ba47074e7e2ddd58f56c22205b4"], "duty": [null, "8b5aeae5b9234a404621841a33a2db76a65344d0b69f4d98c75039b511cf8ccc"], "since": [null, "7f37ad0ffe9daac513c67947e796241dd65280e1b862279693cccca794453f5f"], "agency_id": [null, "cd34937afca6a9585efffdaab394c73ad2038d1fc8894637da0118a1526f3db6"]}', '9e6a9cc65f84ad2e46647b591518b8496603589383259fb066c233f4738c7541', 906);
INSERT INTO public.audit_event VALUES (12, '5e14bbaae76a426b9e8ed684685bc5d0', 'done', '2026-11-24 12:26:08.47495+00', NULL, NULL, 'agency.added', 'agencies_agency', '3', 'Added an agency', '', '', '', '', 'b62f7b30eb3816c01853945a588792d0207cd68185cad46276d9759cd6292939', 906);
INSERT INTO public.audit_event VALUES (13, 'd37b25c43cad4412b0fe17188eeecaa4', 'changed', '2026-11-24 12:26:08.476941+00', NULL, NULL, 'insert', 'agencies_agency', '4', '', '', '', '', '{"id": [null, "242b3dca16031849a6169e94cd39fa0a2e56bad6f59991b0b1ee26381a0f4606"], "kind": [null, "63bc7df907e1b02f078801422ac5bde6904a36f9584e15914902be0c0bdf7c4c"], "name": [null, "ad454eb15c23969678dd06fc2b4f65ebb20f6c3886dfd3c2610fce7741c78256"], "opened": [null, "d054463a7fee2ffa601f7a05c9e17ee89099ff6160c4a339c4d98a5a5762fc2d"], "sector": [null, "c652a8560add818facf5d713aa23506fbb8e6ac0753890f8a68ae3401872a947"], "ods_code": [null, "90316922473ad571a8e71aed618a6228525dafda371a1d3ceca4eff3744202c0"]}', '3627e52d93581fa1492263674e42ab4489ccc391c9e26451be004d846b67ca42', 906);
INSERT INTO public.audit_event VALUES (14, '27361ca32e4841e086d82f9fd54b0979', 'changed', '2026-11-24 12:26:08.477603+00', NULL, NULL, 'insert', 'agencies_placement', '3', '', '', '', '', '{"id": [null, "cb498e995a269b7aabfb3ef7cb685e3e02af88899107aa82c719bdcecebb92aa"], "since": [null, "a00c31bd3590b1ed53669f834578eb0f8839d96d79aeefb80e39dea89fccd388"], "agency_id": [null, "ad668e15ddfc8891e5f48d8a43c35b3b99d4937344e159c256a4810bbbeff804"], "parent_id": [null, "d34d94871abca90e52117dcaac3b9a1328c250f09d6335a5eedc834d48cb1250"]}', '466547fd1ac62704c69d669277795bca22bdfae2a63c1f79feb613d7ebf531a1', 906);
INSERT INTO public.audit_event VALUES (15, '8e2f0d3ed30e4d4b815a24988f14d5e1', 'changed', '2026-11-24 12:26:08.478239+00', NULL, NULL, 'insert', 'agencies_boundby', '4', '', '', '', '', '{"id": [null, "f2c6ddb195cb0b7a12eafc1cc167f2a964eb9517db89bf746b6efe6cf5934603"], "duty": [null, "a046e78811383cb43cf4bebfa7a01a54f13e695f50658e763f487ace089911d8"], "since": [null, "565c23cd4dc204a8864bf764cb85676e9f452adc7f04c8cf02c9fd1f35cfc55d"], "agency_id": [null, "7a368efaffa1e467fa5031822238728bcc203e3481a1be01c0ab460bee9d4db7"]}', 'fbaa09afa001622f839a444d7fb3a183a99d01cc0f0e0ec3de14e78c6c7803c7', 906);
INSERT INTO public.audit_event VALUES (16, 'f2dd3d2512d04f799400c83842159ce6', 'done', '2026-11-24 12:26:08.478441+00', NULL, NULL, 'agency.added', 'agencies_agency', '4', 'Added an agency', '', '', '', '', 'f72f10157455778f4ce5cb3269885b336386aaabcb263042b6f371b221590a7c', 906);
INSERT INTO public.audit_event VALUES (17, '0e5bc5ef920e4d13ac10d86434bf71a6', 'changed', '2026-11-24 12:26:08.480425+00', NULL, NULL, 'insert', 'agencies_agency', '5', '', '', '', '', '{"id": [null, "76a0776982359e63132960ca64dba4a6f2bdbd1056f6485f9946142767506c0a"], "kind": [null, "6318e21b9e9c145c540877ff988a6b84ff3dbcd7ab5c3968189c6e665ac7671e"], "name": [null, "2c79865aa8c79e9af6b3354fac7bc59828e8bb72be5df64600f863c818928340"], "opened": [null, "0704f7a8ae82b90a5862ecfba46516e7e96fd24996faf3a1758e7db1588d7ad9"], "sector": [null, "1dbc23a217b7f0ed2704c68a88907c4a107bf954e5d64640d9941d3270755e9e"], "ods_code": [null, "3b2cd7ca8a81356414ef710db884f29136b02e25dfa454d71d9fdb89f2720662"]}', 'b33ebd6c7d66db1df1a1048e982988ca47f7cb9936a81e91b916eb213c4f04af', 906);
INSERT INTO public.audit_event VALUES (18, '067617f3103c46299e5ebd7edc342ea5', 'changed', '2026-11-24 12:26:08.481248+00', NULL, NULL, 'insert', 'agencies_placement', '4', '', '', '', '', '{"id": [null, "9a30b3e2e6d10024c5d7560ebd266326b3ffe9047d041dbcd6f9448aeb0cc446"], "since": [null, "02372379cb596d91666603431ffc4e00a563607bbdca5e8e84e44076ade4d2c8"], "agency_id": [null, "1f496ff80645b26fe4c595816ae6170fa8c0124937c55081e96332c22b357ff2"], "parent_id": [null, "adf02362770a47a1f4275de504b1511c3f6a94c7dcb1d2f98c4309e8faf0ae85"]}', '0a103c506695d1d56448433a7bf6c05dc6ad2b6ff4923de112d6c8bdf9383b91', 906);
INSERT INTO public.audit_event VALUES (19, '1439431e6e8c45af8594c6538f053e74', 'changed', '2026-11-24 12:26:08.481932+00', NULL, NULL, 'insert', 'agencies_boundby', '5', '', '', '', '', '{"id": [null, "745f2b045925eb23a4ca298c83085393fe384c5515b8f4335b741c7789d9dbfc"], "duty": [null, "aea2ff23973adb646f315f1608dc9ef76085192f656af661133a9953cda54a70"], "since": [null, "35ba2a199fc9b534bee2dde5896645a67b0da9dea6aceab415e96ce81389a066"], "agency_id": [null, "07c0d956b9755a95ef9289bea21ce4b4a98512181218cc11056134ea858b2b74"]}', 'b3ea71c718d6515fe083c8e1c7c015c90e09623db2cdd5e81555bce76068cd16', 906);
INSERT INTO public.audit_event VALUES (20, '3d7b583e696f4e0ab9156efea09a787f', 'done', '2026-11-24 12:26:08.482141+00', NULL, NULL, 'agency.added', 'agencies_agency', '5', 'Added an agency', '', '', '', '', 'b6ed6029896002ba2454e06c3899f3600f5f70fda6658de64113c4c14f1b8ab3', 906);
INSERT INTO public.audit_event VALUES (21, '45676278ced04180a6edc25258e0b4cc', 'changed', '2026-11-24 12:26:08.485524+00', NULL, NULL, 'insert', 'agencies_agency', '6', '', '', '', '', '{"id": [null, "63fe911e017d33bc591de17137c4c422f1fbe386853e86018e9b7d4bee07f0d7"], "kind": [null, "a6f3abf87bfe033bbc76c7d82f700b77d05bfd2300499a19a2cc60426233677c"], "name": [null, "98fc361a97cb87983b5fd8624d7f15df39e4f5b15269ca88883a71900fd6c95f"], "opened": [null, "8f781ccc1ea468c9e8f9b46a85faa1adf4121d27d3caff13ab2ab3cc64a4e1ee"], "sector": [null, "cc9e953906d26ea4c9f49778f0a67038e8b3c2adf4a1fdbc765ee67d56afef03"], "ods_code": [null, "313eb8a158861d852fd43b1ab06b68df18b4b11da0e07662873e8bd1c0e24707"]}', '0a76380a40893f1d7d65de209aca07d6f55bb26b785322f98ee6656de54ec223', 906);
INSERT INTO public.audit_event VALUES (22, '1c22a82a898a43d0ba81527c458ec8c3', 'changed', '2026-11-24 12:26:08.486248+00', NULL, NULL, 'insert', 'agencies_placement', '5', '', '', '', '', '{"id": [null, "ccc1fda3fe978f73c78c238ee3ba68d819d23cc8648d3984771d12520fac54b0"], "since": [null, "2c8865d351d595e679f805bb6f0b3f4be6911a9089426fc439947b4a12530657"], "agency_id": [null, "c817318a669a4f51148202d03c3aa31fae4dd41f81f0d72ee45d56656cad066c"], "parent_id": [null, "f17e71ef847756e4e3d421a3813f2214c2d8508d3cb0da1b8db0261da2fed9f5"]}', '9f020facba8602486d0945ea16b0276c603030fbab92e03040d1503d8028ce14', 906);
INSERT INTO public.audit_event VALUES (23, '72b477faed5f4c1fac57de04a6cc9cb3', 'changed', '2026-11-24 12:26:08.486921+00', NULL, NULL, 'insert', 'agencies_boundby', '6', '', '', '', '', '{"id": [null, "0fe584dc1affa2669003dd1c4eea9347c626532411fb9e26c7deee1603277878"], "duty": [null, "9afbdb4ce8c8ba2440ce76d2907c507d5a3b003b2bae1ee48bd92f4853426c00"], "since": [null, "cb39e20939f4f53f3db91fc46697c57dcc6c9a269703696c88a4dd780ffe84e9"], "agency_id": [null, "bfc501ac5ad45030dddee8fa6efd04574b07f06256059d346eddeae151ce51f0"]}', '1005aeacffb202efbcee62a8cdd311f245a5b1a3a06e2dd6c6a7aa9f9b6119b2', 906);
INSERT INTO public.audit_event VALUES (24, '8ab933090ff844e4b8cbd211a72c171d', 'done', '2026-11-24 12:26:08.487132+00', NULL, NULL, 'agency.added', 'agencies_agency', '6', 'Added an agency', '', '', '', '', '382cb7cd8eecb7fea2a742f06b5e944174ac442de3b23f58c63bfa37af37454b', 906);
INSERT INTO public.audit_event VALUES (25, '2c1ed9bb5ade4fbcb52adcacf84315e9', 'changed', '2026-11-24 12:26:08.489913+00', NULL, NULL, 'insert', 'agencies_agency', '7', '', '', '', '', '{"id": [null, "bd0acc96dd40e539acfd516a7ac1ed3d55678217452bec968c1e313bd01e1b09"], "kind": [null, "72daa2dbd6d740651827c5b0e06588ca517b2931ec2b4610a9153ff28b58ea19"], "name": [null, "92e0acef704a24d6ea86e57a3afdc6c513090eeb417c14387bde4e69e6dc1249"], "opened": [null, "6617ba24961b79c35be737cbdfcb1b01a95e9948ca731ceb73ef9938ec5d3e2a"], "sector": [null, "7996545ce9ce6d13c46ceaf9ba823bd90848a7dc9b17caf16d3523bb3d1b0125"], "ods_code": [null, "eea2fbe42cfd457eae7ddc720988ce46411d0bd054a3371b43cd4316293757d6"]}', '65f2c88f42067a28a71b18b942489e3ec1f7616795ba51642c63430717de40c1', 906);
INSERT INTO public.audit_event VALUES (26, 'ea397b008a984bc9a3743228d4b1496c', 'changed', '2026-11-24 12:26:08.490647+00', NULL, NULL, 'insert', 'agencies_placement', '6', '', '', '', '', '{"id": [null, "b9775e84bad186728fcfd24d7797106abf23b4cfc87481ba57dd489487caa558"], "since": [null, "9aea520b94f8278c4deaf14f45add8194e56daeb0fafdfd4f515bc629d31b890"], "agency_id": [null, "237765052061b4a3f9b504d9543178a61e442d7e6e2e20c3c1e015c88f1691d3"], "parent_id": [null, "1b573a23c0ba652ab69c87d00b2230de82dfa6b19e384368bae255c305744c08"]}', 'f48c7122bbc49965eada74062497548d72c74d9e12931dd71cdf4593d1d640ab', 906);
INSERT INTO public.audit_event VALUES (27, '8d7d15976caa4c49a94781df456f6ae9', 'changed', '2026-11-24 12:26:08.491249+00', NULL, NULL, 'insert', 'agencies_boundby', '7', '', '', '', '', '{"id": [null, "5273592f95f282248a1cf034afc812978b0f6fd2bc08d1f9934f26cebcd1e3de"], "duty": [null, "35d1f4c8720f03750181d1e691fd0c75ce1abfbced5bba6756a2c0b4c1830607"], "since": [null, "c8e2aa612cbd5cc8ec26835ee9a31c81e43b3c8e0d8cee0a39dce5dd12d37a69"], "agency_id": [null, "9d2867f36ea28472309f8ece6113b7d5e17db6aaf745e5c1b8e30dee9a59761a"]}', 'c211a3227c8ba436a83a6e42218aaf0de8cef0406c5ddcedfe4b50bf59600a95', 906);
INSERT INTO public.audit_event VALUES (28, 'cf2adb7d0ba84e27a3473a52e8cb016f', 'done', '2026-11-24 12:26:08.491451+00', NULL, NULL, 'agency.added', 'agencies_agency', '7', 'Added an agency', '', '', '', '', '3c3e8bae801b0e00a53348de66d68db0e4d46a75001a9fe51f6fd1ff87861729', 906);
INSERT INTO public.audit_event VALUES (29, 'c794007f8c514d4991616069a1729f84', 'changed', '2026-11-24 12:26:08.49417+00', NULL, NULL, 'insert', 'agencies_agency', '8', '', '', '', '', '{"id": [null, "fbedc5a767ed02a84c504bb9420d7aa3b15a40e76a5251970f927643b853445f"], "kind": [null, "d2139e26d6176609e7c3ca24497f8728093ac6fbd3eb4794f20ee6d989aa2f11"], "name": [null, "f22e5b3564490fcbdcf9dc797010196dfca9bd54112098b3c4c77b2a62f7b504"], "opened": [null, "eb281e318abf3e0b461699e11d5e05a3e77ed33c4a9343fea5b7f37121cea563"], "sector": [null, "a82ecd236759d4b81fdc8faa4d0808e14755aeebb17a024aa424c7858b5de0d0"], "ods_code": [null, "ac9d1ef4bffb1c520f739c75933adecad7cae84bc9fb3a8ae22cafee1b602419"]}', 'f49bd118972c7dc7a1b8c0e86259bef940c27602662f36842075daaff69b45c6', 906);
INSERT INTO public.audit_event VALUES (30, '7ad1a4ca3a81405abb033cd77192ca1a', 'changed', '2026-11-24 12:26:08.494773+00', NULL, NULL, 'insert', 'agencies_placement', '7', '', '', '', '', '{"id": [null, "43d22ee71137bcf515a10bb8f4e01a8cf937a35978b194eb4f7080b443539b77"], "since": [null, "c492ba0c4d1113b4ce419a15c93912aee5f708be8b9a18337f22a43229fef0bc"], "agency_id": [null, "c21087c7137a1b2fbc893dbe0ab4fedb6df7d057e4a7a1f8de0a6911c84e3f96"], "parent_id": [null, "2df96668c8fdd16565943916c9e9b50a8964b02441f61975703fcd5ad3a65163"]}', '8592126baf38606cd73d2c03e55bb6d8c6921a3f4f16aac04823545598e9674e', 906);
INSERT INTO public.audit_event VALUES (31, '082c2f88ae0c43bdac694f704fe4dc6c', 'changed', '2026-11-24 12:26:08.495339+00', NULL, NULL, 'insert', 'agencies_boundby', '8', '', '', '', '', '{"id": [null, "8fdfca39e1b3dd1bff4430705c64063c55f87d065cf3bc416d930a83c57e8580"], "duty": [null, "9e5fe66576dc307710fcb868ef5b1674fb96c32ae8e3443581ad0627d0bc788d"], "since": [null, "919a5c808e7c6b081f8c9fd48b1fb61ac964d980ed3992375c7c1fd286f956f6"], "agency_id": [null, "908134bfb1847cce52570c57b75f027146c1cbea4dff729d95db738849d13f3f"]}', 'da0cef72b4d7434778de58da15555ce586d2cc153cb3e142570d96489edb41b5', 906);
INSERT INTO public.audit_event VALUES (32, '234271140b314b218629b5c9b7f97ef3', 'done', '2026-11-24 12:26:08.495543+00', NULL, NULL, 'agency.added', 'agencies_agency', '8', 'Added an agency', '', '', '', '', 'e2ee09aa00d165842aea2a42c668efd16ee0f126c9b41d42cbb2875748434266', 906);
INSERT INTO public.audit_event VALUES (33, '3d7ce21e821642d0bd181d69cd8857b6', 'changed', '2026-11-24 12:26:08.49757+00', NULL, NULL, 'insert', 'agencies_agency', '9', '', '', '', '', '{"id": [null, "7a2e82c376d17278259c5c63dc2528f572f58da60a5515c0a4028d1d60d3189f"], "kind": [null, "a3e609c04165d94a7487e7f8401b79d520364a29335dba58b6fbd0a0434c8234"], "name": [null, "6c265af7fdb8e387526656b9c9b2f11d34515359e69ef6ebeb9710e4ab439128"], "opened": [null, "da7baab67bd9a1411f71067ff099f9b1abf687fe6a1e81617c32cbe96d964786"], "sector": [null, "4d2818728139df412d5ed65a17be92dc2635c8abf7949fc0331359b7a97db308"], "ods_code": [null, "c0d833ee6659e0123f224f8eb53286ae89a64e0da1a9fb7fec48d75c7715c72d"]}', '216abf9da5e920bcea59e25161ef48c8fa686a758b605fe215059cc381957fc8', 906);
INSERT INTO public.audit_event VALUES (34, 'e4c5fa3606884b75832186ff09209d2b', 'changed', '2026-11-24 12:26:08.498134+00', NULL, NULL, 'insert', 'agencies_placement', '8', '', '', '', '', '{"id": [null, "4147e81face518f87ca068956ac36a72dc2f371a37ba213b0f0843db4e8f2f4b"], "since": [null, "021a7ff244c1cbda15d791887bf395b1411205e5a658c00f87950728dca0755a"], "agency_id": [null, "258e70ed0133cc37af6ec23a297abb1c3bbbfcbe02d34bd108ad39604e64c2f9"], "parent_id": [null, "e3e172ca4d9b913cac3687870775409ee910cd520403d4d83fbd0fd56b16d81a"]}', 'a612bd28f3b47c66dca92239f7bb300d31863361cb7de32c5a9595f6f88dc6bc', 906);
INSERT INTO public.audit_event VALUES (35, 'd2f9a58f50d54dc993cfe0d1970bbc51', 'changed', '2026-11-24 12:26:08.498703+00', NULL, NULL, 'insert', 'agencies_boundby', '9', '', '', '', '', '{"id": [null, "46963dc85b837af1b0aa084e231b17c0cda57b5b867a0567d9435a34e66df786"], "duty": [null, "565b83176f34675e38c5723b6ad17b8c8bf2606a8c732505ad05fb58155bd786"], "since": [null, "2761e9d45fd144530fc9b29feb7abed916dd6c56803e2709e71df673e159736e"], "agency_id": [null, "80e68f5bbbec2aec50cc8123ef54522b9d7aaabc0376244105e3422ef8a43142"]}', '75189e756de869de7bdcbcfe820cf4a3834252bc3b6a6cbc0e1b348f802c0403', 906);
INSERT INTO public.audit_event VALUES (36, 'd261136d44d945de88dee3c4c6300c11', 'done', '2026-11-24 12:26:08.49889+00', NULL, NULL, 'agency.added', 'agencies_agency', '9', 'Added an agency', '', '', '', '', 'c2c2100948d4c7555e5f85c85b8d93ef3ec63a218560f57e80c91bde13a1798a', 906);
INSERT INTO public.audit_event VALUES (37, '28c11a5f5abd4265b607239d829bc91b', 'changed', '2026-11-24 12:26:08.501542+00', NULL, NULL, 'insert', 'agencies_agency', '10', '', '', '', '', '{"id": [null, "0baf9c8b2cad8debee38158f4610a31a0326c882577c63df364ddb47dca882e7"], "kind": [null, "806026bf9001d9d22044cf541cc8c0bf876813823b6362f120c22859a376f96f"], "name": [null, "ee46e7d9a6b3208cc49f309857072cfe3adfb088d0bc7803998c7a31b377f31e"], "opened": [null, "f9b129f0111446848ca5537e4b6eb967c58edafef3cfd40300b24511b9f4fd89"], "sector": [null, "aecca62a060c66e5bcc86b1110552af37ad29040eb763484f1c210b734d92a84"], "ods_code": [null, "d111cb542215a00f0eac61606756b8e7f8c2264dbacef02fc6fccb849b25e936"]}', 'e86acdd327a1bc27096f215b4cc58944fb21c343428d057fc8b9cbc546f98f23', 906);
INSERT INTO public.audit_event VALUES (38, '34a5ee190a544043a01d1cc300d39f05', 'changed', '2026-11-24 12:26:08.502139+00', NULL, NULL, 'insert', 'agencies_placement', '9', '', '', '', '', '{"id": [null, "cdf99b899d577e30243a6061352c75768ecfb24b4240d729920affba651cca0a"], "since": [null, "7fadf7b9c52157541079a38dc72300b52aa8218d7e57b24801d4913a845837bc"], "agency_id": [null, "42ea6a9e5839f34f40823a85318b0dae26c5dd2bb6c8f18dc9b64d81a708fdad"], "parent_id": [null, "7c51658367b93e37b5187b6eb2ca62db2ee317dad2ee34c98ddc9b039dde5350"]}', '298efc41b4f8ba56f1fbc1129a8519cb39a3ddfa4439d19618594ad3dd768a70', 906);
INSERT INTO public.audit_event VALUES (39, 'b305dfab2d7d489589494ca8af91d797', 'changed', '2026-11-24 12:26:08.502706+00', NULL, NULL, 'insert', 'agencies_boundby', '10', '', '', '', '', '{"id": [null, "4c308df4db422cff3c085950ede6addedb66a88f7cef906dd59bc40f3e50ca4b"], "duty": [null, "d5af509618062cae6855f6ae9a458cd98dbd8281b8066719baf097ffeecb8011"], "since": [null, "77304559163646f1e93456c014c89ee22f1cf1d8ea285ca38bb6f04b87cc407f"], "agency_id": [null, "02cbc7dc1f95b900bc234cdaffb0691d294f7feb8d6a0160b0235036a0c4bb84"]}', '0078171a215b1608e540e51b277c79b04b2948753b2eab1084b250c28e1a1dc5', 906);
INSERT INTO public.audit_event VALUES (40, 'fe7f64f7820049ac88f0beaf350b94f4', 'done', '2026-11-24 12:26:08.502906+00', NULL, NULL, 'agency.added', 'agencies_agency', '10', 'Added an agency', '', '', '', '', '8ac91353b3f010dce37ee1ae5093d6d110f5eead0cae0d69083a8b4645ae0a04', 906);
INSERT INTO public.audit_event VALUES (41, '42ec0aff83604fb788e6d5df82c135a8', 'changed', '2026-11-24 12:26:08.505559+00', NULL, NULL, 'insert', 'agencies_agency', '11', '', '', '', '', '{"id": [null, "4714429019f771e6d3cb0329aeb697be795de4de2b6cc6ba09d790f5fe611bb0"], "kind": [null, "110ae5d7b1ba2594980da59ab4da6b57be45096bd8b51a3ffe55c978d5ab1697"], "name": [null, "802624acdc7f7475bedf8a6debd374ca5bd7c9cbb4cd4566535f74eae6ade5b7"], "opened": [null, "2db6a92152ce328ddc705727b4e3b7a6c9209582dc419ef21eecf00f64476993"], "sector": [null, "b512af1d3f1567a619da5207334f724bd92807b898da0af1235f5a8640d7c041"], "ods_code": [null, "f15b965f987b8db2770ccd7adb824538da302667182805fddbc1b1c9976f6e56"]}', '55298056c3e5b8c2efc9b483c6d693d818b684710768f428e385e6bf07d82e7a', 906);
INSERT INTO public.audit_event VALUES (42, '5d1b3258c407481898beefd03aecc6c6', 'changed', '2026-11-24 12:26:08.506157+00', NULL, NULL, 'insert', 'agencies_placement', '10', '', '', '', '', '{"id": [null, "8f981937945d334048b43b918659dd7a0fddc1c3505d5310bec6a47e7b0e7172"], "since": [null, "d70c1e82f65b01f6e9a99c74b568eba3e456c1891ddb4eba7721ed670f6ad18f"], "agency_id": [null, "29307b06cd30f76930517a54ca29a9ebbfdaa7f7c2b580fd065d0098dca0d65a"], "parent_id": [null, "d7f06a80d5815fa81d14d1334034a0a9dfda0e91d67a9af028a44007419ba695"]}', 'bdbeba5ef935c623e88c9d3edf5f129ccd0f4f5a01cbbd8826a3579d759ea6ff', 906);
INSERT INTO public.audit_event VALUES (43, '389d366374aa40c592fc3cd9168c49d0', 'changed', '2026-11-24 12:26:08.50674+00', NULL, NULL, 'insert', 'agencies_boundby', '11', '', '', '', '', '{"id": [null, "6410ebd6b66d700a3275a41513c807ed3829b5de2836ef26262cee11d4d1c5ed"], "duty": [null, "8b76a3a6a3717784f670951b9dc32ebcc02cc920b051267647896da35397f9b9"], "since": [null, "20f31262d6685937e45f6b4d194020d158ec1cff68a13e1ec6c869b276223a88"], "agency_id": [null, "5702ef9a13ca57724648080fa5c1fa0be32b853fca2d6e9c4125fa599ab1f0b6"]}', '3a9bf9a72ae55374c64ea1eb332e417b363475408f0a7cdb2a289316f834fa09', 906);
INSERT INTO public.audit_event VALUES (44, 'e0616ef45d114d9185f856c353628734', 'done', '2026-11-24 12:26:08.506941+00', NULL, NULL, 'agency.added', 'agencies_agency', '11', 'Added an agency', '', '', '', '', 'fa57ceb9869da8465f3eeb37b57d891e305f7cc85c12d41c12799d423764aba2', 906);
INSERT INTO public.audit_event VALUES (45, '833fc96060bc4f9aacf223ac677ceb4d', 'changed', '2026-11-24 12:26:08.509554+00', NULL, NULL, 'insert', 'agencies_agency', '12', '', '', '', '', '{"id": [null, "634de99a007f4155daf2c4dfd11a5e2b252eb35a669c9d703147285a427eae6b"], "kind": [null, "d4d303f2bd4112e866fb257ff27a8917c7601039a53c72508f27b81607aebb54"], "name": [null, "c783bb26075da091bf4a4ab1e6c09c90b5d0434de5d2393335ce6e12f2589581"], "opened": [null, "5af0df74ce504b780f70c492f28253b32b3d9fcec1e6c02be95038b9734cfd7f"], "sector": [null, "cb0f4ca9514387399f2d71cb4d67d9da44afda4c74b927b6018c49ad847199e3"], "ods_code": [null, "b523143a9688b8913ddd5d3605acd87652c5d87e289648ebcaf000b3d4c14ade"]}', '86cc19335a4ef8d00b5c881250ceb2d829dbc974202491debd5674de09b6723e', 906);
INSERT INTO public.audit_event VALUES (46, '95482cc3f0d44350b143bbe59e050ca9', 'changed', '2026-11-24 12:26:08.510172+00', NULL, NULL, 'insert', 'agencies_placement', '11', '', '', '', '', '{"id": [null, "13f704c4fe46bb466f0f43511ad8769ac264f76eecebd3b4117956178f9dfa9b"], "since": [null, "5c3c28b883728a90b457b1eb33cfd25413a888cda0fc7a30798aebc98f4dc0b5"], "agency_id": [null, "ba83dd26ae16283f184a39125a7b2cecbee978966355993afe7ba64a11abe3b1"], "parent_id": [null, "bc00d4e7b53cc86bec66310372e10bb7dfec7618d1e05e3b5230168f21c35ac1"]}', 'feaeb9e239af4efe09389396faeae72e905dcb35f2377081393f6156b6253bdf', 906);
INSERT INTO public.audit_event VALUES (92, '352be2500fab4c54bac85aa00f4bf862', 'done', '2026-11-24 12:26:08.549674+00', NULL, NULL, 'agency.added', 'agencies_agency', '23', 'Added an agency', '', '', '', '', 'f34a493b8af4fc5a216974392bf08b4faeec70475a9d55b4b5dbd42140bf6f34', 906);
INSERT INTO public.audit_event VALUES (564, '559f176871ba4b75b5f316f6f95ff26c', 'done', '2026-11-24 12:26:09.44849+00', 15, 3, 'contact.moved', 'referrals_contact', '4', 'Recorded a step in a case', 'allocate', '', '', '', 'c4a2a7705f1d3de084e21201b3fd5591de4c3f49486dcbc51475aad7dd1f1df2', 932);
INSERT INTO public.audit_event VALUES (47, '2545de57ca4f4b8aaf4fb382eeebbe2a', 'changed', '2026-11-24 12:26:08.510733+00', NULL, NULL, 'insert', 'agencies_boundby', '12', '', '', '', '', '{"id": [null, "77708296c16db69153184df36f1ce7f261dbab28ec56c95e7b96b39b105772a9"], "duty": [null, "296269986460c6a6444164175abccd65bf46d745483567b54b87d5e1f6b84f54"], "since": [null, "80ab730d8548b047bce16377c94f455ad309daa0422b72985d977d8d76b4eb92"], "agency_id": [null, "83de34230fdcf9f608958cf4b7dc818473a91a53e48b459d956fa4d29c92422d"]}', '958cb9e218d70b75bce59f26757532f4a71f08ef6057a95cfea397671c951e8f', 906);
INSERT INTO public.audit_event VALUES (48, '93884ad222954be595cbbf79f5f2d0cc', 'done', '2026-11-24 12:26:08.510974+00', NULL, NULL, 'agency.added', 'agencies_agency', '12', 'Added an agency', '', '', '', '', '9a4fd5d8bac20b7a28388a87390c145801d043915059f5c3f1059bdaad0316ea', 906);
INSERT INTO public.audit_event VALUES (49, '0765e342d3bb44749993644be8ff1126', 'changed', '2026-11-24 12:26:08.513565+00', NULL, NULL, 'insert', 'agencies_agency', '13', '', '', '', '', '{"id": [null, "957e4cf3fba6aeeb9f2eaa78a18adfae1135fe57027c92b5aeff740be30a5c84"], "kind": [null, "8777ce88514f017718759c38628e80499abf10d6954684f0ec21627e3d0f30be"], "name": [null, "da4849a7adfbaab68a08cbac90a5fa66785e33e4614e5e151031b0740e079628"], "opened": [null, "e3638fa48cc1b66a82b29c53a4f9e9010f4f6a113b00aef9119d5b55bb40c78b"], "sector": [null, "3f425cee960883515424944f81b82b44e9efaea735218c2be6d4e4d514a62e94"], "ods_code": [null, "0640ea8554a77d39032adf4cf4805789737f352c22530b7ad648b43dd803f857"]}', 'e8618aee87af35d2303c4f44121a05b2837c7e868025c0f9074bd03bc18eaeaa', 906);
INSERT INTO public.audit_event VALUES (50, '1c9cf3fac80d4dec9e27127e9280d49e', 'changed', '2026-11-24 12:26:08.51414+00', NULL, NULL, 'insert', 'agencies_placement', '12', '', '', '', '', '{"id": [null, "52a5b6bb17332d066e0e22a9dcfbd231aba850b56ffe76faeef6f28f291afe71"], "since": [null, "5489c30840857aee6ada26b3c89d59c5215406923c17732ca80566f4d6cbbbe7"], "agency_id": [null, "08f9dc7989273eedef7dd2fc9aa6af89279b72ea05bfc5641ff38e36b79e14dc"], "parent_id": [null, "a712015d4299c5554904792862a187f8d0e40e9daecf12ceb05c1fdec6acca79"]}', '3d28e22c30a01bff27c477c1667d4a86b3a2203ce84d1ad76257c0dcacb9782c', 906);
INSERT INTO public.audit_event VALUES (51, 'a666af6f3f9141c5afa052c6e90d6fc7', 'changed', '2026-11-24 12:26:08.514707+00', NULL, NULL, 'insert', 'agencies_boundby', '13', '', '', '', '', '{"id": [null, "d6672474948ca7b821329db4b2480d72d212b60af4300a9a71f2afa43f576aec"], "duty": [null, "8902637900c1c608e80e3fdc936c9482bd3c98631ff73da165e0a2172732c15f"], "since": [null, "43c7f51ad0f11fa7c8ac01621de32b985f94d66e7c6985baab28b303b40f53bc"], "agency_id": [null, "5543e8353dd7e5fb10355a3954a37b8dc2e1ce1f4468c06163d5a48c947a9af4"]}', '88cc6c462345dd210f6ec6a47ddd10b3347dcbcd22e59f551353bf38bc66e69e', 906);
INSERT INTO public.audit_event VALUES (52, '55051a21ec7c4aa38303c6271fdf8216', 'done', '2026-11-24 12:26:08.514898+00', NULL, NULL, 'agency.added', 'agencies_agency', '13', 'Added an agency', '', '', '', '', '670dabff745a294d72c4b26eae999117d69f72fe1a2161cd5b7968d42f285781', 906);
INSERT INTO public.audit_event VALUES (53, 'e3c99b21b2e346b38e8444c9bda00c88', 'changed', '2026-11-24 12:26:08.517472+00', NULL, NULL, 'insert', 'agencies_agency', '14', '', '', '', '', '{"id": [null, "839432ecef801fb8d043e2c72fba46d735526da1f921e4795736a07c4c00ad59"], "kind": [null, "dfc096137472d2080cebc671221520c93d8467f4d858659557f274bc638b27c8"], "name": [null, "8178dda7ff529e5eeaf1d00ab9934045621bfc99360aa9a1084801274ae5b923"], "opened": [null, "5768e445a2298b8f539f981f78d7b98049546b051994568c8025b03b20590a8d"], "sector": [null, "6d7e5852a3b16ac64848613feb5bcab9525f03dc52ef55a9b5a2762059851b9b"], "ods_code": [null, "3dabf4af709d1745578d7ab64a4154b9da2c67c831efd1409527f7aeee7bcffe"]}', '6a44f580d18adfd6ed8d2968d239cbcf29456cfc25363c69c0021b71e8930d74', 906);
INSERT INTO public.audit_event VALUES (54, '384d971f70e3488d941a4ea78805a4d9', 'changed', '2026-11-24 12:26:08.51805+00', NULL, NULL, 'insert', 'agencies_placement', '13', '', '', '', '', '{"id": [null, "30054b611295713c70a5fc761eb8ab9f358bee0b8afb6815d2f142dd839abcab"], "since": [null, "f962a460b1ea0688f601e6e4a641b63bab121391ce2dd181cec8f567fc8f6df7"], "agency_id": [null, "10e39d518444584c126f30177928189a84178fe30cc0ddc0143ceb1dc3877536"], "parent_id": [null, "c5652d11ebd52bd021145fb8423c6e2b2d9825d03dbdd3e17a9036f3a37bd6ed"]}', '3f125e135984998cd4b0260094b2fd422984f73df0b88374748dd8fef196ccd3', 906);
INSERT INTO public.audit_event VALUES (55, '7a29de52362d4ac2b47780237bc95f63', 'changed', '2026-11-24 12:26:08.518605+00', NULL, NULL, 'insert', 'agencies_boundby', '14', '', '', '', '', '{"id": [null, "ba65cb1c5733be80565174683589329ccdfba4bee0539c7d0f15809b991ca3fb"], "duty": [null, "1b63d5129bc7ef754bed39132bc9685803b588f19ffd1d2b440e839cf9691dbf"], "since": [null, "1d9c54143a5c29b83596dc25290b8abbbdaa8b7eaba77853725bb2ae43b8c7e8"], "agency_id": [null, "04b7d546952217b848e96ffae8c88667b105d7b933c899e765809b00882bfde4"]}', '995a101ac585e8f3bf224bc508543789efdb811d68006273214eac3d460b530e', 906);
INSERT INTO public.audit_event VALUES (56, 'fd7041756d314683919e67f267e30391', 'done', '2026-11-24 12:26:08.518797+00', NULL, NULL, 'agency.added', 'agencies_agency', '14', 'Added an agency', '', '', '', '', 'de2fe440cb7945664f5f5b25f66cd6959a98fef1244ff1a63af8275f55e8b2b8', 906);
INSERT INTO public.audit_event VALUES (57, '9b5d83aea7694e95b00e2e728bdbfe5b', 'changed', '2026-11-24 12:26:08.521587+00', NULL, NULL, 'insert', 'agencies_agency', '15', '', '', '', '', '{"id": [null, "7bdcecb19fed52ac4e80451bee58b6058ca6f5754afb672fe31bb3cc929ca9f0"], "kind": [null, "4a2ea5df432d98afaa16eceb16be82d526c89fbbc7caa598942c2e9c47cfff83"], "name": [null, "d5f97ce27e442728dbd4903df8e6b363baf20562ae8e9939a71f2c5db9889334"], "opened": [null, "52e6b3dc13e33987ee64550b92f51d455cbe8aaed0a2a9c7355ad5908dac8d10"], "sector": [null, "e870ee52a0159b6eaa45b18e0db02ef66b026083114d7a0dc7a24f08cabc7054"], "ods_code": [null, "9203c985f21738377883880cea76c7cb1511c506f20b9107ead6751ee5ed6ff3"]}', '5f12aa4fc4d43c3e64ce148175a91e48f8442df6456f1f19b283df325e956b3c', 906);
INSERT INTO public.audit_event VALUES (58, 'e905ed48b87446a28245460aeea937d4', 'changed', '2026-11-24 12:26:08.522209+00', NULL, NULL, 'insert', 'agencies_placement', '14', '', '', '', '', '{"id": [null, "801e38d6de8cde2e6d6520feab1fea23d671221b7a74101708dda71fc4586948"], "since": [null, "c90ed81c43d2e28729722ccfee87eeb3bff3f1a08ec210351353c05d9c896337"], "agency_id": [null, "f24b4181cc9c3d381a0ecbce5809ef2292f593da22db1152239d94e906dc95d7"], "parent_id": [null, "a8e298fb5e28188d1d032ea2d6018e387db2feff96d7817f4051c33659708fda"]}', 'ceaf4e53d77540759e4306a08bb229c52e4bc18183e1836643f6889c648b85c3', 906);
INSERT INTO public.audit_event VALUES (59, '56a8c851c66647c7a4ab8886e35f0643', 'changed', '2026-11-24 12:26:08.522798+00', NULL, NULL, 'insert', 'agencies_boundby', '15', '', '', '', '', '{"id": [null, "55dc624055c322c8908a2b1e5f9afc03798f275170c9f1ecb91c8f117055fd70"], "duty": [null, "34a6c5988d2db5a39316d73eed913e3d1ecf59c2fab8e50fc8ded30718783510"], "since": [null, "a2cdd4846dcffd7001b10a09cd7be97811bfbc11ba74ecc6bb27fa922350bb99"], "agency_id": [null, "31f660821d08f71f5cac249c7cd033ea5b84d5b03b5dd8e18e5c290e86639d9a"]}', 'f669856fffe085c8eab72c85c8e87735aaf0b6e63b4aa2f130146dba081fd8eb', 906);
INSERT INTO public.audit_event VALUES (60, '18ad9e4ab8db49f3a5ec2d2ba4de9e7c', 'done', '2026-11-24 12:26:08.523001+00', NULL, NULL, 'agency.added', 'agencies_agency', '15', 'Added an agency', '', '', '', '', '755ab639bd3b19613404dc86140c310d8eaf9f1e24360a740ce0be7d5afaac54', 906);
INSERT INTO public.audit_event VALUES (61, 'a5537cdf360b4d7ab74bbdf9682b503a', 'changed', '2026-11-24 12:26:08.525026+00', NULL, NULL, 'insert', 'agencies_agency', '16', '', '', '', '', '{"id": [null, "8596eeb2793f3a9092cac43ddf971b8ac6c5bd243e990fbe369998bf13c2c4f3"], "kind": [null, "8daf38a375f87460f922b7cf8f36f2396deef8393e53335aa973156eb9f475c3"], "name": [null, "1643f9424c27ba4edbc376a8dc0c7f177646eede706929c821a507dda6d2bf5b"], "opened": [null, "c8811f4102f06a7adfd359cf370e7ca993f8f50a4c3cf8a5a92ef68cb1d5f866"], "sector": [null, "17f0d0fe7af483619d059cc192695e85420bdcb78689557b94dfe7c0199ac8f1"], "ods_code": [null, "8384be8f3b954ba269204c6152de6a9c014aabd8bab43e5c0b22fba5ce9432c3"]}', '5496b0bd1b9637f2022c944e110326445b17f308a94d0d67ddd063e35ce6d7ca', 906);
INSERT INTO public.audit_event VALUES (285, 'bcaec8c8e9e747c980539c29482d9b33', 'changed', '2026-11-24 12:26:08.859031+00', 3, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"version": ["172308844f553ce6d21b33def0abc54617783e4b0ead4c2327b1f58f019192d3", "dee6d91b8bcf70418e181490a89444408161accf115b080522514fdaf419710d"]}', '84d29918ef2977d84b1d8b2b6ca1dd7aa4bb91b177067a825c513eab0af63406', 932);
INSERT INTO public.audit_event VALUES (62, 'd74ebf8d0f544f6aa8c08ec3c907b4a8', 'changed', '2026-11-24 12:26:08.52563+00', NULL, NULL, 'insert', 'agencies_placement', '15', '', '', '', '', '{"id": [null, "7379b8bb3845561dffc95da03fa520d4d7a5a4aefef213f67dce4337da95a218"], "since": [null, "a9638fc182d101cd6dcaaa996f74e07ab0e872ff314c9bd16c9fc44f8a9b9a38"], "agency_id": [null, "d18ea72dbfdc2c9c51de5ae2caa7a5e89216c05173e40bea0561c282bf0aea57"], "parent_id": [null, "e5f7144dfc566a23926ef5dd0bb17fde0e89bb3a0e70f6be307697f335b88c4e"]}', '8152520a7bfc4d51f2076bc44bf1d609e6f891639ad516dfbcfaca597a8f3010', 906);
INSERT INTO public.audit_event VALUES (63, '36a41fbb970140f285f2e78e4b974602', 'changed', '2026-11-24 12:26:08.526247+00', NULL, NULL, 'insert', 'agencies_boundby', '16', '', '', '', '', '{"id": [null, "c65b6df6033304d3aa52b0823910a166c813ad009cf41377e22aee41988a0d37"], "duty": [null, "924e937efc9e918423dcb4d6bb73336e7e818d0bbc818a53015da73b7b3d2cf2"], "since": [null, "3539417aaba4061ca9d1d676603a99d7700fdd19e9c38571e76a34c8ecdf442d"], "agency_id": [null, "d44a61389b990f29e43034e96c92f702787f08a7f10b9a53eb06b9119a6832d8"]}', '4484569ea188dc505b379e7ff402801c0d0f02812f0de9235bd0895ebf6d4c4a', 906);
INSERT INTO public.audit_event VALUES (64, 'b80131cb15b745239962a14007adab5d', 'done', '2026-11-24 12:26:08.526439+00', NULL, NULL, 'agency.added', 'agencies_agency', '16', 'Added an agency', '', '', '', '', '1503cb0ee29022ac3918d205a5a3296f909c5cde92506c16921195b8ed14c21e', 906);
INSERT INTO public.audit_event VALUES (65, '47e6827708244e208018c3df16fc66f7', 'changed', '2026-11-24 12:26:08.528462+00', NULL, NULL, 'insert', 'agencies_agency', '17', '', '', '', '', '{"id": [null, "fd8dfebc1834c9030326e0823b2a47245bdd2a16e3063469586c25543ac78ee4"], "kind": [null, "7eec0f4984de7475dc25edce3259ffac34fb2fbd4c122cf0305d77d333b36da3"], "name": [null, "30ce486241f01a373f171a2be2aad87283d813c11fa82244bb8afd17f10dcfe0"], "opened": [null, "45c59cbb478c873794bc9c0527d23a92b2c3e154a05b76d516ff7a4fcf4266c8"], "sector": [null, "9b477e110294a9e44fb516ae3e84769399b64ecfed782f1916f251f939aeae87"], "ods_code": [null, "ef9a22f307bda564527befdf23ea0b72003c6857f775443a89c0be89a5888e22"]}', 'c2a3ef89bdbec9e70ce2fbda509886dd637c3720d73c4739e1604c7f40618db6', 906);
INSERT INTO public.audit_event VALUES (66, '77ab7ee0fd624e9e9099a3f38b01c663', 'changed', '2026-11-24 12:26:08.529032+00', NULL, NULL, 'insert', 'agencies_placement', '16', '', '', '', '', '{"id": [null, "24742d5c0b8f434f1b7d26ddc30c346940b197fc80a6abd9c162c94adcc5187c"], "since": [null, "76133b7bff47c91da375ed76cb37ccadb4279bfcb38488b9249b17acc4e14610"], "agency_id": [null, "0f15f396036b2bfc27d6b22e67d2b54cc331c77bb45d4ee7a5658f633ce9dddd"], "parent_id": [null, "cf73c9ed6a02989f9c0becd64821279b4dacde36b6a0bd5c6efddd7fbee4c4fa"]}', '002586653aef825031b769c95644ceb8f97abeda20b5e8fa3815c3f50a16593b', 906);
INSERT INTO public.audit_event VALUES (67, '7dcb4acaaf3c45d6b2e712905000f886', 'changed', '2026-11-24 12:26:08.529594+00', NULL, NULL, 'insert', 'agencies_boundby', '17', '', '', '', '', '{"id": [null, "242f9cf4695df435d38f0c19e52211bb8bc7a27cc194c99d6faf0ef9b84df395"], "duty": [null, "c41e230505e0ff7d5de178d0556d549dbad1fdd4d851cdf868be05b82174576c"], "since": [null, "cd21ae67d3c210641d8e0acf83f4d909a1c85f7a4a46c9e732aa543be72950fb"], "agency_id": [null, "d4b61f9385bdca36792dc2b2046476e6648d248e54fda9197efb993d87cf2623"]}', '4498cae63019c2249f850d76c7dd7654347c56ebde43f95f9815c42b11e24256', 906);
INSERT INTO public.audit_event VALUES (68, '98e467e6f35a4a25b0e3f1eb018816e4', 'done', '2026-11-24 12:26:08.529778+00', NULL, NULL, 'agency.added', 'agencies_agency', '17', 'Added an agency', '', '', '', '', 'a8edea84265f11b26e0b6fb32d14f11fd016f18eaa0b4bded93f3305384afefe', 906);
INSERT INTO public.audit_event VALUES (69, 'a8b4751fb03541ffa24f5a4ce7ab813b', 'changed', '2026-11-24 12:26:08.531708+00', NULL, NULL, 'insert', 'agencies_agency', '18', '', '', '', '', '{"id": [null, "f4ab59fba1eb0e5359965369d702bdc02df10685bdef7cc91b242be7c1096284"], "kind": [null, "d515bedac4e8d704ad52b32b4872ad527d6d247fd9cd6aab3267185cf5c523a7"], "name": [null, "be5f0b71a0c426ee6a1defa7e12d932dc01649901422c9721e22ed32fbe2d429"], "opened": [null, "5ef1947c2c93078406270e5bb5c80518ee5e7cf06f7af7193c7d78405afc4411"], "sector": [null, "3b5759ab9276cae7e592c8ab4c0fdf24b7ec20dcdb0082c392a60becd709eb15"], "ods_code": [null, "6b5bfe67144968d3bf67a9fe90313ccc23186a0251b3f39cb8ecd4c874b7a9cb"]}', '15862d8bea878d41cdaf0781337cc0e06658692489c4c0da226d33b172fe55a9', 906);
INSERT INTO public.audit_event VALUES (70, '10c0a6d3c3824ccaabb325687136913d', 'changed', '2026-11-24 12:26:08.532351+00', NULL, NULL, 'insert', 'agencies_placement', '17', '', '', '', '', '{"id": [null, "ac37513d09f232b1b673752cc1abb1c68213c62fda61840659e22dca0dcabd30"], "since": [null, "a305dc99403a7ddfe194e687bb97521664f493995f2b03823e38c21f880ae17e"], "agency_id": [null, "19a001d693ea471fe2016d5d9834ca0e7dd633c23c764f1a750289e9e7bb04db"], "parent_id": [null, "ca33192b4ce3e65057600a7e4ed9f03cdb4f095b57f13ea73c1e225727e0023c"]}', 'a82c9e91e7a18959c425a8f7aeb2f31e4c505774c1a251fda3fc3537b5353d04', 906);
INSERT INTO public.audit_event VALUES (71, '51521128cdce40698c16d90be190e0fe', 'changed', '2026-11-24 12:26:08.532916+00', NULL, NULL, 'insert', 'agencies_boundby', '18', '', '', '', '', '{"id": [null, "2038f1044c4d425c794230523181000018400a6b555adf5053c5b8254fb6f264"], "duty": [null, "d3f9ee6e460f0476c8e5aa04f47f5a20e8a493697b7c17042bb0626b59972b61"], "since": [null, "b74f1878ac48af8d51c4283bea27d9c9d9b9921c3973ecafa46c3174966af0a8"], "agency_id": [null, "cc7ce8a386a4b52e7acaf95a632c5d1d24514a9d1104d2c98431e171ca5f1b9a"]}', '094001572a393cee69428881e6d5b6637323df0e0157cb4f897353e66526627b', 906);
INSERT INTO public.audit_event VALUES (72, 'ccd5ed1aea2a4e0b92c9d7a96cbb7859', 'done', '2026-11-24 12:26:08.533106+00', NULL, NULL, 'agency.added', 'agencies_agency', '18', 'Added an agency', '', '', '', '', 'd69e4084f3b4450c49aa9f7d001d27fc97ff84edb354c0dc80aff90f4dc1409c', 906);
INSERT INTO public.audit_event VALUES (73, 'a76a80557cce42f3968c2a320bc9d096', 'changed', '2026-11-24 12:26:08.53503+00', NULL, NULL, 'insert', 'agencies_agency', '19', '', '', '', '', '{"id": [null, "46f34f4daf33defe54bfcb278527800beafcf0bdba06e561671c336a5a0e3b5c"], "kind": [null, "06fedd058a4b7f5786bceb4b3401ae8d076353d126ee325e9c445ff60a368031"], "name": [null, "c57c7d8dce75b74fa33e2af065f0417cd156815d82ef3171a55499bac7a63ff1"], "opened": [null, "b9ae5e98db9a1594c07cd220dbe5a2752ca238e69450aeffd520793ef8abe8b2"], "sector": [null, "5deff239ca32a25e3c1b2b913b702ffab66f4a6ce9d1a4f0a6d02d34b36b21e5"], "ods_code": [null, "2518ae79afa3189d179cd488a5decdfdf60c764d6a9923d0dba807a3ee129937"]}', '25fcb3d94ddb34bba16cf68e7395fa63f4b0ef78b8a643da39c654c39359e62c', 906);
INSERT INTO public.audit_event VALUES (74, '7785d7f4641b48799703dfd8bba591e8', 'changed', '2026-11-24 12:26:08.535605+00', NULL, NULL, 'insert', 'agencies_placement', '18', '', '', '', '', '{"id": [null, "33bfb19cc1b0760b753a780f72b8b31ef1a3197c2df8934132a68b2397829e42"], "since": [null, "bc974d1a10b0df58ea2fc317833663cc07609c6546afd38b52ecdfb3f01cbfef"], "agency_id": [null, "bc7afc111e4dce8203e69009bd9fbc9751f9433b1546ff17c1f417a93064f59d"], "parent_id": [null, "8f05edcb29c43ae2bef430bb543d8dc30031f6a271e1b9d72aa8cb0f02c13f78"]}', '432484714eb3c2efad09870ebd3fba853af1e3c25548fb48b7591d69d7ed16d7', 906);
INSERT INTO public.audit_event VALUES (75, 'dc98b103955c468ca7cb4f1e3e370b20', 'changed', '2026-11-24 12:26:08.536234+00', NULL, NULL, 'insert', 'agencies_boundby', '19', '', '', '', '', '{"id": [null, "0609efb1f0751f2daa3fcea2e9bd7d8d82a4b7bae2a4c9a856e1548cd0421096"], "duty": [null, "65d3354023520be478b1da38510c660bcf3d9562d38e8603b34fb6d5b138d67b"], "since": [null, "3e53ea7ee3cca14ed5978925401be14e0551733646bfceb41e5dfdc094b8f934"], "agency_id": [null, "828ab446a56e4272de2ea0a1795787750500be7c6df7918087760c0b0f58c638"]}', '59e440327ee11c54e7e5e34033fe9fb514d5f85bbb3c529b3b7ff6d7611591dd', 906);
INSERT INTO public.audit_event VALUES (76, '96d9f27948d4452badef14d8c4a2dce2', 'done', '2026-11-24 12:26:08.536424+00', NULL, NULL, 'agency.added', 'agencies_agency', '19', 'Added an agency', '', '', '', '', '0619367e852dc00bdf6fabf388c8b9ae39afc567fa10be85c375eabfd0eed660', 906);
INSERT INTO public.audit_event VALUES (260, '64e87a1ffc034711a6ea62d83853d821', 'changed', '2026-11-24 12:26:08.824362+00', 14, NULL, 'update', 'referrals_contact', '1', '', '', '', '', '{"stage": ["f1e971db46ef72471eddee913c07212b7c62d926042c68bc2c32804c13e3cc76", "e9989a7108f7802c6488907a45758a8924a10cb93adf43a50522608f29eec7a5"], "next_due": ["32380631c4f2a28dc878c8b3f4aa94f071098771d3d33bf922d788fcc6ef180b", null], "next_clock": ["d5efe3ce3ec3c260dabd23e49c70d94d8fb5c92ea731796c75d083b4f82b45dd", "9e542ef4e2e00fde153db27b73411909e346fec45511f080d41cce3d5f6a5394"]}', '11e0896c4e5ecec993391bf73e164c8eedeede1b315643a5fa1e666008ab8d02', 932);
INSERT INTO public.audit_event VALUES (77, 'd734172236dc4a2a852f9dc23b81046f', 'changed', '2026-11-24 12:26:08.538319+00', NULL, NULL, 'insert', 'agencies_agency', '20', '', '', '', '', '{"id": [null, "7aabbf91296978e26faef10453ed38fbd00a2b0a0400102d5c3817c3b806a6f6"], "kind": [null, "e5778d6f91d59a06ff74cceafcadca535f095eea03b86bd63338520c257e2524"], "name": [null, "caf4c6a285f344d7b31481d773b84a5e39bb0c044df05355acdd953eada43011"], "opened": [null, "e1e5fd9a7883c746bf62687597a01e676085322f6bebc12d2c05aa4e44357f79"], "sector": [null, "21642ee6835fffe42357cd72b59eaa4c8d24d15d90671c3920872040093d470a"], "ods_code": [null, "30ec607d7d012909f16f046934ea24b0ba71e300b25778bc01bc7283d1b6a7ce"]}', 'ed56550459b8cf9717affe0aad756259fcb1ca9424dc7b253915fc58b3f1cada', 906);
INSERT INTO public.audit_event VALUES (78, '6b95e68a112f4437a396969cf8f09ccc', 'changed', '2026-11-24 12:26:08.538948+00', NULL, NULL, 'insert', 'agencies_placement', '19', '', '', '', '', '{"id": [null, "a04173b097cdd303d9adc2afc91eac7473db1bd6c0b097c8bb4065738872b5ea"], "since": [null, "43feed31788cf147843089bd58e224fa1a0715c2ae4b16b06c1909211967eb6d"], "agency_id": [null, "63a6db6e6f1d72e41a1fd949c5c57dd7af156d5d6adbfee06d6893158e8ef45d"], "parent_id": [null, "0221a42cc4a01f29d5d027320f3932032750d2f8ad8cbec86ce28751ba2475c2"]}', '1633894ee278d106dc2360a1c495629eba27e016199967a88a1113d743741e72', 906);
INSERT INTO public.audit_event VALUES (79, 'c5d61fd920e840e2aee0ed9800ddfa42', 'changed', '2026-11-24 12:26:08.539517+00', NULL, NULL, 'insert', 'agencies_boundby', '20', '', '', '', '', '{"id": [null, "d599bd83a5c4d5933208aff1469b1ee52ed810048af89d5dc9795fba66da51a6"], "duty": [null, "f8f200db5c49701656edf1765558e3d11185d5e9da9eb863fab413ae0df25fe0"], "since": [null, "d35d41d177681d7d7e23b0e2d3f486782dc78892b0c19a40fa7be07a596c44f6"], "agency_id": [null, "061662a4449af117d036ad888d020de11583835f013965079aa91cdc30e8d930"]}', 'c39389200b2f1efb035c087ae7141b340014f05d5337e1423b5190d0a6438fff', 906);
INSERT INTO public.audit_event VALUES (80, '59b5be22be0f4b49aa6288aff7c12114', 'done', '2026-11-24 12:26:08.539712+00', NULL, NULL, 'agency.added', 'agencies_agency', '20', 'Added an agency', '', '', '', '', '1e3f39edc08add91ac3598814b176701fdabd7c8f422a2d8437dcc3fff1410ee', 906);
INSERT INTO public.audit_event VALUES (81, '3023a691f31d4aff927aea970b8a400e', 'changed', '2026-11-24 12:26:08.541714+00', NULL, NULL, 'insert', 'agencies_agency', '21', '', '', '', '', '{"id": [null, "0365640a112ab1eb6d1f8026eef67958d6e0ba414744f9f52609a701b1fb2485"], "kind": [null, "9b2397ad649215a4a821349eb5e18176c8ea8fce0ba0a61e8aa68c162a2ab41d"], "name": [null, "a4058d050478bc6f3d411003f0dc24920bc6516fe965916530a119774c645410"], "opened": [null, "0419f84d6a9671a90e7a6cae88d16e7ea0c120dd0e3703c31d1d11c1fac5de95"], "sector": [null, "6ce3e452feca7e7166fcb3feca2bdbbf85c9dee395d27bdd1843d225f7edf52d"], "ods_code": [null, "fe53b7a74fd7544e359441654448af36822e6a54cb336ee58fbf5fe7842e8999"]}', 'bb2d0a70108f79cf040640df3082f33fa717e03a6cd85a12706b9b5b0ddad3a3', 906);
INSERT INTO public.audit_event VALUES (82, '95a247bdcc644960b78f3826d2bb2674', 'changed', '2026-11-24 12:26:08.542297+00', NULL, NULL, 'insert', 'agencies_placement', '20', '', '', '', '', '{"id": [null, "c1c35fca4e93e583fa7110d371461bb4b5e65d149bf039088496f06623c55205"], "since": [null, "ad60100d4e67789bb64949e7a71edaa487709a1b7ce2ea8c577417bc107ab9d4"], "agency_id": [null, "d09597b1fc3721179537cb836ffb81ee383d4cbef5a51c04aa6f1ccb2d5e182c"], "parent_id": [null, "f6707f59b2c5949c01ffbd1bd0921df51df558e70419950db9805bcb95253cad"]}', 'ad7ea786a855c4f6550808433f14e7d3413b4b71e2727e0372be631be85c08f7', 906);
INSERT INTO public.audit_event VALUES (83, '1ede19a9049f4b32b50f5a0d1cc16a03', 'changed', '2026-11-24 12:26:08.542864+00', NULL, NULL, 'insert', 'agencies_boundby', '21', '', '', '', '', '{"id": [null, "744f76373c9b3c31d2d9f81c06287a6d23f8ec85682a51c7b27ec3f36bdb4996"], "duty": [null, "c5b0bec73f4eb99d3bb8775813d04da4a06c4e3c84c66fb279ea9d699e558ecb"], "since": [null, "4a456e83525f9d71e3dac672cdba064e08c21d01815a14e55b2aa1763f24cd9c"], "agency_id": [null, "084ff538e74ebd59e298eeef85d96d2f7c5944d80f258b76c5220917397197ae"]}', 'cd842e4b65c194431770f51fd6b3ef484b950b0dc60b4cbaeb5e76c6f552da36', 906);
INSERT INTO public.audit_event VALUES (84, '5a480506b98d45b6a08ba14506394c48', 'done', '2026-11-24 12:26:08.543057+00', NULL, NULL, 'agency.added', 'agencies_agency', '21', 'Added an agency', '', '', '', '', '4da1e012212646293779a5d28868ef100b72b78769a3b2ded288ee7012a7a537', 906);
INSERT INTO public.audit_event VALUES (85, '59eb08788dbd4e099aaa192ed4158d0e', 'changed', '2026-11-24 12:26:08.545048+00', NULL, NULL, 'insert', 'agencies_agency', '22', '', '', '', '', '{"id": [null, "58572f788f992c159c55af359ffff727879b7b044409c001ff48e69b3ac03bd8"], "kind": [null, "e3e1dd5a7ddc62bed80cd6cea661333ac9b4e4a39956e225067215f88840a55d"], "name": [null, "fa3e08dd3fd2a75a7fc8268cb08ff9c03cb1538c4d47b51ada630e5112454b78"], "opened": [null, "9c73b47e38052111fa8d91ab46fd0765db5349489c7eb0f1e70a97ec04596727"], "sector": [null, "4062201296c490662859d9d0a084ed47ae23f9d6bbd3cdbc1c2f4965347a6cd2"], "ods_code": [null, "24ed8e333ee1d6b222f047055de83ee5828d714d3ab85055ba049e1ee2dd6258"]}', '2f5efa0b3761c1907cb29c6863e99fcc3d7f8eafc1b0a54d84966c5907508a09', 906);
INSERT INTO public.audit_event VALUES (86, '77915bc2a3e14a4cb9f97ead82ddcf9f', 'changed', '2026-11-24 12:26:08.545638+00', NULL, NULL, 'insert', 'agencies_placement', '21', '', '', '', '', '{"id": [null, "8acd4e7cef5f344ece7015c0ce06d4cee4d04f239404dd8f3268aa96b395609b"], "since": [null, "4c3b7a44bb618e1701884148af3496746680c46adc24949de92c164fffb60f82"], "agency_id": [null, "a1d41e945b77eef0f9750c65f053dcecf5a784623fb27ffc1032f707d8a5900c"], "parent_id": [null, "338363a1269dad975c3420eb4593edce823294800f352fe1bcd91e06771ff8e3"]}', '3aa4ad0ceff10e1d5581b56354aa642636e460319c529b4ba22ec808a31b6940', 906);
INSERT INTO public.audit_event VALUES (87, '5e57229505144ba98420ab44e7f3461e', 'changed', '2026-11-24 12:26:08.546207+00', NULL, NULL, 'insert', 'agencies_boundby', '22', '', '', '', '', '{"id": [null, "bf976f2a53d84eb897de04ced53e2e2215d8fae005a7a9c8ce2e05b4c62927da"], "duty": [null, "d372cde86914a9b302ad3ad13d4522684754fe3bb5a52edd813b196026fd89c1"], "since": [null, "ee8ac6dfb394d52da1461271a39582f40023b73f93290616921c23246460bf08"], "agency_id": [null, "6b75fbeb695666cb39382131e6bec1458f30247d8407cfdbffaa940b735e64a9"]}', 'b41dee0865a074fdd085e70e45697fa43173436252cb3ed01c62a5707dd11c6a', 906);
INSERT INTO public.audit_event VALUES (88, '8006d6e80a23445485288f76ace8311e', 'done', '2026-11-24 12:26:08.546397+00', NULL, NULL, 'agency.added', 'agencies_agency', '22', 'Added an agency', '', '', '', '', 'a3f1a112994eae82b85ca9a4cbe154927c946382df8eddbfa1fbe72654208540', 906);
INSERT INTO public.audit_event VALUES (89, '7283947fa4e14ab298d97fb3fe0608d3', 'changed', '2026-11-24 12:26:08.548354+00', NULL, NULL, 'insert', 'agencies_agency', '23', '', '', '', '', '{"id": [null, "832a891946c3354dc650fdc5386da66b9cfa32f5a3c23d8bcc5f8c1c83ee3ff3"], "kind": [null, "408f7ece8246605135f5e5065055aefd382de522400886dfcd6679dbc1232d4d"], "name": [null, "954b243f4c4ac53e9dfb247df3a816762613b69cbf5102685c3685c052686cf4"], "opened": [null, "1e2f3e0f8ba42789be472c336e915402a0e4662b20c2ce94548d53fd690a814d"], "sector": [null, "90b2df073ca7e46c9e3f8cc3c797c6780e1afebba2bf99aaef8c9565312c6bc1"], "ods_code": [null, "e082d64d050df0cf3d192e01aa322d371caba4ee23e27ad1babd26e616483350"]}', 'b2d3e4dd3c11251acdc8bc5237200987229b1e32dfae530a768f733dccf176d8', 906);
INSERT INTO public.audit_event VALUES (90, 'ac1d353b9acb4aa49d921000c47fb2b6', 'changed', '2026-11-24 12:26:08.548926+00', NULL, NULL, 'insert', 'agencies_placement', '22', '', '', '', '', '{"id": [null, "b2e7ed6cef5e6686262d37917fd492467135900c9c83974d582694c05199fc1b"], "since": [null, "369e9a15e23e67e131b2924b252927c68c53327a40afd338ffe177b1ddf6e007"], "agency_id": [null, "8cd1dffd5958bf2deb6b4686983677a9ab32d1b68512ef312b117811791d0797"], "parent_id": [null, "322769f62e316fc2cdcf3f1ed1c605ac29088a0a9cbdae745b9a538f9cd4852a"]}', '795eb893efb25c71c2c8fe92e412eec237eb7430046fd84b50d94c3eda019891', 906);
INSERT INTO public.audit_event VALUES (91, '33e8e2d4406d489fbd758a266ebea1a3', 'changed', '2026-11-24 12:26:08.54948+00', NULL, NULL, 'insert', 'agencies_boundby', '23', '', '', '', '', '{"id": [null, "aa0fe0b899807a4f9847cf820a7c1bc0c9fc44211d06f4f6817be865499c21a9"], "duty": [null, "35c9d835f708d19a4865a322578689a916a73c8fd9012db4ec8c259e9b7d7f22"], "since": [null, "8f078f475051a20dd7c01a9a67b2aeec8025c2a8b5cccc31547c0412630bec40"], "agency_id": [null, "3e5b870d50c2b0e52f2883fa8aa77fce3a6ede80d3cb65d5db987b7ae1320714"]}', '923266413c2d68b61f00fed0f0857684d852b7771a80329d56e66704370a5fe9', 906);
INSERT INTO public.audit_event VALUES (93, 'bb96e4373c854f24b0c3b125bbe945b3', 'changed', '2026-11-24 12:26:08.551632+00', NULL, NULL, 'insert', 'agencies_agency', '24', '', '', '', '', '{"id": [null, "dbc97b0a03e8dbd0556d202db5fb4aebea4da1939d00dc65949f9190b95b6c98"], "kind": [null, "053698935a558ac34144100c994bb60893bcec0485d5be20f8f68c9604687e69"], "name": [null, "58054ab92e940be7fb88296c42ba55af68951f1aa45fa0c37e8bde9f8c439144"], "opened": [null, "32d8806a044cd6ec18385e18e3602861dc9aabd6841a7742b85223a4c00c70b3"], "sector": [null, "83103b2fb604ebf8f07861c6fbcbe7f66549b273307bbae7a502dd7a41407c19"], "ods_code": [null, "6429b2b88645799f03adcdd1f3e40da31942805ed99a309abde0cdc8e86d3b8b"]}', 'c3971ae361a537233701a7cebfef32ba0ce4946587f93815a708c8bc1549b855', 906);
INSERT INTO public.audit_event VALUES (94, '63f8778fddf145678f2303472aad732b', 'changed', '2026-11-24 12:26:08.552442+00', NULL, NULL, 'insert', 'agencies_placement', '23', '', '', '', '', '{"id": [null, "a270c8a49b42ff897bf2e5f1143657f699339e0a1c63689451d2b6f6562e0cf5"], "since": [null, "84d92784be3dd96fdda76361a3693bc7b84fe0d991609703fd9e61858e9b0cd2"], "agency_id": [null, "3ce5233cba6085135c2aa78227a629f2a7e50bd201509e6c993d4453d0f74b2f"], "parent_id": [null, "014121093eabea1021af80778b14f19febde062b6060f510636cdaf0f212d154"]}', '1ee1aa30b09159301b692d0ccce4a242f00e45a4155928336f9b78fd317cc7a3', 906);
INSERT INTO public.audit_event VALUES (95, '9b4bdfcc573f4616af6cd674f4aebe0a', 'changed', '2026-11-24 12:26:08.553018+00', NULL, NULL, 'insert', 'agencies_boundby', '24', '', '', '', '', '{"id": [null, "0f8af64c65433758413c44b7b8cbc77831f98965899f177706fdb57995eb51a9"], "duty": [null, "d833541aa706fb7331547cb02220ef65faf61e72113127ccbcc39c3ae1700a19"], "since": [null, "37dee7304ef2f4024e1527819c7bb8c78d2ffd02120a1bddb075ed750642ea3b"], "agency_id": [null, "a885894abf598ff806449470d27a7b6f7686179909902077ff036fd9ba4f1820"]}', 'f8aa9d13350a3b252cfb897b907135caabf11164a73f7dcdef177d794ae32d97', 906);
INSERT INTO public.audit_event VALUES (96, '4c2af18230054754a093ca4ef94260fb', 'done', '2026-11-24 12:26:08.55321+00', NULL, NULL, 'agency.added', 'agencies_agency', '24', 'Added an agency', '', '', '', '', 'dca0314aba1394e04fba86518f23850c918d17f8f0785f0c69a8822a7aadee0b', 906);
INSERT INTO public.audit_event VALUES (97, '3a91ef59d7414b13b0bc36299e291429', 'changed', '2026-11-24 12:26:08.555124+00', NULL, NULL, 'insert', 'agencies_agency', '25', '', '', '', '', '{"id": [null, "76913a211ba8c5ce40b95ee8a426a966a6372151ce6372f8293031aa57488de9"], "kind": [null, "71d256749c02557c4c41dd3307a2d1ee177c31a56e0b3b9a12de2ed1b947c1ec"], "name": [null, "26aa5fc6957a417b1878a39089d01e0c57573d78c7264a7dada8a51faa4720b3"], "opened": [null, "56db92274af69db3aa7f4764350f30e387c5c52f9c840640fa8360c35bc38aa7"], "sector": [null, "0e4b4a8a6eff77d90a764666d54b740281d8eee1bd3e4d5c0282a75840ceb0d2"], "ods_code": [null, "73cdc3c4e4bd1ad752fe9bf6e0cb85d885f9288b2b970f9b2aeed9bd76c5e7cc"]}', '7f5924c04699fb0ec00960cc44645ec76434cbf77de679b83fd38c8224e0a057', 906);
INSERT INTO public.audit_event VALUES (98, '74a4bf4c1534446ba3cfc83ef898c2ca', 'changed', '2026-11-24 12:26:08.555703+00', NULL, NULL, 'insert', 'agencies_placement', '24', '', '', '', '', '{"id": [null, "6e1dd7892c82fd8716850a4dcf9dbe27fbfc349353f2d8a1ec053fe106f139bf"], "since": [null, "dbad1ee1726a7980abd33e7dad8e5d6639cefa398c9a1d6e4c12954e8a693e6b"], "agency_id": [null, "76e7ca8e70750693330dcd8b5d207a8e0870530bd5f87093c227ecf0418bdae4"], "parent_id": [null, "ecec7708572dc85983a3887303df4c7c47315cca333ee69755018d7987211f81"]}', '17a02e61d8498bb8527360f5ab7d815f1bfedc2e6bac07651a72b0dcdc66e92b', 906);
INSERT INTO public.audit_event VALUES (99, '571b3ff314c745978b373f1f33a80eae', 'changed', '2026-11-24 12:26:08.556269+00', NULL, NULL, 'insert', 'agencies_boundby', '25', '', '', '', '', '{"id": [null, "862afec6089eb6a337a82776cc664c3a7e2daa1cef449253f2a70c0eb2e328b3"], "duty": [null, "7388d163e48edb347ef33a54ba2f0fec063fc2c62c5b93122612483ca314bdef"], "since": [null, "8203af2638b378e49e702604e2c8230799d707accbc6e3cc7536bf2bf391e85e"], "agency_id": [null, "c0660b70badc3cc1e169cbdc8dd8a3e4d2125c3d424f9259438bcc56a63fe973"]}', '5b5946914d3cc680b9e85bbeb904a6984cb641dade0f91788b06bc31a60fd5ec', 906);
INSERT INTO public.audit_event VALUES (100, '022e3fa00825498bb8e79746c5865106', 'done', '2026-11-24 12:26:08.556466+00', NULL, NULL, 'agency.added', 'agencies_agency', '25', 'Added an agency', '', '', '', '', 'b3e2a7d3ff265f2eb7c47abfa279d3c2fd2bd3543e6229a4d05cf17efeee6753', 906);
INSERT INTO public.audit_event VALUES (101, '42b70fdfe0324c3391dc1bc09f82e807', 'changed', '2026-11-24 12:26:08.558633+00', NULL, NULL, 'insert', 'accounts_user', '1', '', '', '', '', '{"id": [null, "6dcca40b5f6a382dd9b2d0815c9b72632c35ca63b40bf9c34c405a1b31c8291d"], "name": [null, "4c621a6269a3f14587b97751fdab149bee5c41cd59a14300743805a3e9893993"], "email": [null, "528b57565e528d5a4ec5d2ad467747c0145ac68d75ee25de663df19a269b6644"], "password": [null, "596a798a4b1fdf0b966ab4bfcf6ca09dbf3d4c2042aa12298aec0e81f3256ba9"], "agency_id": [null, "2f396a6a989b5953a26476d7d7a790e58df5ad6f5fb30647d9c174c76405f2c7"], "is_active": [null, "3d90fbc6a8ad62d08613f08f5ad4ce5d04392de0147c4a7621cd5cd20c5c772b"]}', 'd3455350a5712dd901e16ecf0da5a714cdd7e6cc28799915db987bdfd7191883', 906);
INSERT INTO public.audit_event VALUES (102, '19b33ca90d624e25adddf2be61758b28', 'changed', '2026-11-24 12:26:08.560367+00', NULL, NULL, 'insert', 'accounts_rolemembership', '1', '', '', '', '', '{"id": [null, "1b1e38757c5b3ad29b0a355b14723a07ddd675d28ba4ba74d81eac13bff21b4d"], "role": [null, "87550ae8296f034a6cd12f2d52965716b836ea8f6e3686eb8f1bce5653023142"], "since": [null, "f66b7678b2e6c192f6099d6026ce32362f89e90bd57d929fcb80a55262868e43"], "user_id": [null, "2e85603c5ac15eac83589272c0e661f7c394ac739d6ca7ea3cb40516c55b69f6"]}', '830b55410b93895d83af71985af9a62dc7375d37dc7ddc62a580770bd1ea5cb1', 906);
INSERT INTO public.audit_event VALUES (103, '6e8d8545e82f46eea9ae0c7fbe3dd536', 'changed', '2026-11-24 12:26:08.581055+00', NULL, NULL, 'insert', 'mfa_authenticator', '1', '', '', '', '', '{"id": [null, "5ef6cee5d589662536c80fce2dfeea6359eb56a34b1bfc7bdd61a369bca60b72"], "data": [null, "a9a2820002d7b926d9d1adb84a05944b3a717e0ed2e40b810e2be2b99a33e8c4"], "type": [null, "9aa7538380911559a2987a861e60571f7946eeeb3eda0063ee70f58b438fdfbf"], "user_id": [null, "312180d2c4919e7a1d19d191dc275b8967c97b651fc97a7cacde88ffd365a0d8"], "created_at": [null, "6b42fee2e3ad9e3c1732e9f4850d262e3d8a10928866bf5879df442b44c84190"]}', 'ecb66e2a9b475c77b72828bafed3cb63ece79ef7b70896f11c2104cc7587cb50', 906);
INSERT INTO public.audit_event VALUES (104, '72c420d29b954430b122b2834fa7eeb4', 'changed', '2026-11-24 12:26:08.58424+00', NULL, NULL, 'insert', 'mfa_authenticator', '2', '', '', '', '', '{"id": [null, "af7377a3c06f0f7f6b7dc05051f9d218587e5a594423c370da1fc41e99524e40"], "data": [null, "cb445b99d51f3e463b90c1ee41b10a185b007d22a288bb1454daa4c3d0bb45dc"], "type": [null, "c8e69fd837ebae2d276e1ff8affa861bd8c4dbf956ccc8d690ce0158658cd8c5"], "user_id": [null, "2ed75c1e2fb6557eaed13e90bca914b9bdb3601dab8113f0e11b177a863c57ac"], "created_at": [null, "bf9f22efb033760f9249cc18d654562dd4fb73e7b8d302e63d4a6df728b66b03"]}', '79efc2f978df50fc900b20bcffac3fc9b5744fe7fb7c51fcbf33402d6135d25d', 906);
INSERT INTO public.audit_event VALUES (105, 'cd9269d71b4f40969d7a252fbeefdad9', 'changed', '2026-11-24 12:26:08.58527+00', NULL, NULL, 'insert', 'accounts_user', '2', '', '', '', '', '{"id": [null, "d1c9492835b1601c8c12759cba249e22a89c6062991330dd7dc2a6f0602759cb"], "name": [null, "976f81f48bbe729e499dc7fcc07c2b4b7f11889a3a3f5bea32f3c7044294d65f"], "email": [null, "0fc850744e28e7dfd6ccaec44ef60f8546bcb5d96b35d5a0d1c472df24232345"], "password": [null, "cb78899ae809898c326ffe6e0b53fbd8f9b60f8d210317e3805975116dc0f6c9"], "agency_id": [null, "5a56077dfff814fcd53f47edeed00920a583ca3c22b6c077353e3bb2fd8c6d7d"], "is_active": [null, "828deb23f36e8e5cfe956950861e060ba93f38630800eaf7e12159e6e87d1325"]}', 'a4e52ddb16d97fb4a8d1bba814b064c2b4cd863b5f55e6d8e4e96c0851c1103d', 906);
INSERT INTO public.audit_event VALUES (106, 'f5247ef8eb784a849c4553fa151f2c0e', 'changed', '2026-11-24 12:26:08.586096+00', NULL, NULL, 'insert', 'accounts_rolemembership', '2', '', '', '', '', '{"id": [null, "e7128e2c92b97949a730b36f1d5dd9fb99cf734bfa6657b3e3a51bca3d131950"], "role": [null, "2230edd718c2d44d44cf1b0cc0abe63ec21280f36aa9aa9ec6cc8d8e28cf29c2"], "since": [null, "80e090dfdc268d3c1e997ac006aac7d23f86c86f7f83e8fcd1322ce2c4d913a0"], "user_id": [null, "d6c604e506b94fe4f7a8985b3bae5a41e426ec759fb70c531eb7a145983a4744"]}', 'e829a314ccd5ac6825d9060024fe6d6f63f5ba99e6389dee8f5a54b3fe985494', 906);
INSERT INTO public.audit_event VALUES (107, '363dc313f0804a03b483d9c6c7af25eb', 'changed', '2026-11-24 12:26:08.587009+00', NULL, NULL, 'insert', 'mfa_authenticator', '3', '', '', '', '', '{"id": [null, "5ddc3bf2b6281dd9cc4338190c9e159f461a21c242df741178d60c4a89f0ac2c"], "data": [null, "c757ffa000a37aa3bcf966949a7544270036f2421934951ceb72b0b08ff0a688"], "type": [null, "68dff9423dc63e213a53a322bde5c874ddcaba23cd68c41f3224367934207b0f"], "user_id": [null, "e581737e138cf64ebbf667bfcda53259bb19063a85fd44d673146b4ee6d0ee5d"], "created_at": [null, "6a36c484a24f0085aaad8c4ba0bbdcf203f9571b23d00c90dbbdd117c0a9f697"]}', 'd9ba46423bd8da7ed7d5942c98c08f360fab9af86bfe213be560438669ac7ef5', 906);
INSERT INTO public.audit_event VALUES (108, '4870ce090927488e833546a25e7b61e4', 'changed', '2026-11-24 12:26:08.588789+00', NULL, NULL, 'insert', 'mfa_authenticator', '4', '', '', '', '', '{"id": [null, "0a5e0f8e71e0568e1f4fb356bec5d3ffe8800dd7ec3f973095086660bce94785"], "data": [null, "f78ac3905aff119b7ae1f29ec68a112e6325b3408e38a242b9179c9691fcf4ca"], "type": [null, "ffd5b77c65a5a0e88600caeaa7155790c4295bd99df22942b21e4bf90b170765"], "user_id": [null, "b68cd6ba475d0c6e25f0f23da00383182a6662ee921661146e242257f3de691e"], "created_at": [null, "2a7b52f892d7340cee994fb01c244f7e9a4a7dad439e3bb89b13285bac868465"]}', '06c6610a4d64e0afd369c0c9421011829ccf92aaac5b0ddd5103c4689fcc761b', 906);
INSERT INTO public.audit_event VALUES (109, 'ec42a2cc6c5644e9ae334bbe57121e4b', 'changed', '2026-11-24 12:26:08.589611+00', NULL, NULL, 'insert', 'accounts_user', '3', '', '', '', '', '{"id": [null, "6412086ebfd03c36355b0c34dd5b913449cdc611b55a0f21c92b636302e5f9eb"], "name": [null, "e3b6e9fa6e9ef1e42c8bdca4171f5f446c5d1bf15579ff68f7b8c4743dc790bc"], "email": [null, "602aa7999889a65b2448d2bca09c85bd183f083c5527971128f5ed96760467d9"], "password": [null, "2d18c2697337d90a6b5d52fe8e302420bf6e4017651796f4445a906ba860a914"], "agency_id": [null, "20a4eae26d62df1a3dc683b287d68d72612715b00fb3d08d9c9eea5cd1d7926f"], "is_active": [null, "40059157b3ecf061ddfbff8129266f161ab7a1b9ec9a2302573e7f1c95bbeacc"]}', '394e556c470f9b9b7607c1c7c83be707a0404afb4282285a2548156e97c60a62', 906);
INSERT INTO public.audit_event VALUES (110, 'd6386d6b785d4f3f9dd8c79e64c70572', 'changed', '2026-11-24 12:26:08.590355+00', NULL, NULL, 'insert', 'accounts_rolemembership', '3', '', '', '', '', '{"id": [null, "ee7c613e4b67f02857feb65172d7e7ea055fb95e6d35dae98d8cc7b788f352cc"], "role": [null, "8746cadb6ee5413b028584ed892148ea54509025355c8e11d510b2cf56d1201b"], "since": [null, "7b1ec285cf5e879bc1e46ab7ec3f54bd18c233ecf07ce1545387239fd4e5a4de"], "user_id": [null, "92ebebd1ac79b6dd5d274c51455fc35e529f57d20ffad5ea66db057b5113635f"]}', 'c1ba685aacf2682051049ade89643163a198be5ce65934a5b13a740cd3c5ed46', 906);
INSERT INTO public.audit_event VALUES (111, '3075557267ef437dbd43303052816cce', 'changed', '2026-11-24 12:26:08.591156+00', NULL, NULL, 'insert', 'mfa_authenticator', '5', '', '', '', '', '{"id": [null, "60c184a3b6905e74428bda5976b4e6f76c981458fe8640161a554f6a05a4c2e5"], "data": [null, "720bae6707d1980251d44cfcd15a8e35c7d4482c79860fd5083fe5ab3b480080"], "type": [null, "d6264dc5018e43d122bdcf45bc43dd4985b9ab352e5919544ac91ddf25cb75c2"], "user_id": [null, "3aca7cfff42bf0dcad3d86fd2f9e596c23699b88a9a7bb1bb109df81933332d2"], "created_at": [null, "f4837d0cf084425c1f32a44f9d6d9635499c4ebc74d35aea802dc2e10d40eb72"]}', 'a860a2b4d0ae9ba6e82ed4ba774a6c7922ea7a00213b8c6ad5e9fc56ddfb1c27', 906);
INSERT INTO public.audit_event VALUES (112, '6469e26441274b6786d3912a1ecb6796', 'changed', '2026-11-24 12:26:08.592804+00', NULL, NULL, 'insert', 'mfa_authenticator', '6', '', '', '', '', '{"id": [null, "e1c3861d16dc922b807998dbec2838bc1798996e73829c7b23de5b9e7132484c"], "data": [null, "e5831bfa87b2efc75f6ff10d814549b2897a984a36ca4bc232cb1826841f86d2"], "type": [null, "b00980a33d8588007d1b1ba2233b1c2e98c0404dd8cf89f4cfcadc000ea918c4"], "user_id": [null, "d04f364f6149f5b47d4a662287a5f28b9b13cde94573bc645d21b34472d94fd6"], "created_at": [null, "edb66b78bd877091a6af1980a03e46ac1a7166fc988060f9a9abb4a3ee04e2cc"]}', 'a1e03a9a8c54a9794c2b09c68f0ef1a7608050004286ca1cd535f08dc59ac29e', 906);
INSERT INTO public.audit_event VALUES (113, '9ce81a93630040bf8a2978c6d6de94b9', 'changed', '2026-11-24 12:26:08.593613+00', NULL, NULL, 'insert', 'accounts_user', '4', '', '', '', '', '{"id": [null, "f065df795e74b9231a31e04a48c21ed37f4fe1532d79ec542fc3980a7d22a66a"], "name": [null, "1bca30b5455937cbb834c98acb26ceefdbfa67ba0cc5faa8cd8e586a22f37cd9"], "email": [null, "0b0652a80753d80edd636d1759c4183eaeb8437535deabf6492f59f0222df65f"], "password": [null, "52552a4c2f11f57da4b28d28499ee43a6731157c8f6189cc4a4b42700f28a7b1"], "agency_id": [null, "e444877d899384913c25b8af01ae1f7137dab0a6989650a4ee564ced369be10a"], "is_active": [null, "e91cc66b86c3333f2569cfcfe0c6b319c14e370360c7ce25d9cd1f8698c5f372"]}', '8844cdae924cd8592f0b5d2d07163170821ce0bbdd538d9365e2fa6e6ed68687', 906);
INSERT INTO public.audit_event VALUES (114, 'eac1f10082e443f789a9f68331d66003', 'changed', '2026-11-24 12:26:08.594314+00', NULL, NULL, 'insert', 'accounts_rolemembership', '4', '', '', '', '', '{"id": [null, "9d33c19177b9a16c83f11441b667d605d06162657f740e8e1992cd91ec836015"], "role": [null, "903d6a71651f96d90549efd401b2d05aa4cff3953514a79da7a002c385cec344"], "since": [null, "13d5da9cc7634cfe5d60dbac2947e6ee360afe3a9c57dd99421c140409643ad0"], "user_id": [null, "8b3f9414d7c639b80415d8ac3dd4f1c5963d419f5b934cab8b928e5674755cf5"]}', '11f9c4e5bc7ae22e523e63f6d79672d2619f94ffd9a73fc085f7c44fe9cbf417', 906);
INSERT INTO public.audit_event VALUES (115, '06d215a2b7804e0b9b065de04040fc76', 'changed', '2026-11-24 12:26:08.594999+00', NULL, NULL, 'insert', 'mfa_authenticator', '7', '', '', '', '', '{"id": [null, "86ad25e459b7e224801b8a695d7d3112ca101db085e87f4b6148f783670cd804"], "data": [null, "02734e4e4a4567752453791c11c712f74d8e3398abceef2797564c80e7407ace"], "type": [null, "4e626e29488be89ba3b7bcb14f2c4464a2b66845e1d85636bbd6e73dcbab0361"], "user_id": [null, "40cfb5b0d9842d07cf93b4bcfab86af1c5eddefb4b8f457a2c9b5f0eef7436f4"], "created_at": [null, "d92b89a27c36fdf4e9fd775b9f1c77d4d6dd2cb940314904871c6cc2fcbf97d5"]}', 'f9b2367d7c9dea35066906cbdbb0d5e8a4994b1bf89efda8abb13d90f3497cbf', 906);
INSERT INTO public.audit_event VALUES (116, '416a2b7c02eb49e38013153b14dd586a', 'changed', '2026-11-24 12:26:08.596535+00', NULL, NULL, 'insert', 'mfa_authenticator', '8', '', '', '', '', '{"id": [null, "9f6d5e8be149067c2f60fe55b6ef4fe29cf0d188386a9faec08bd0779fc36275"], "data": [null, "d627bb19a8bf42da02b78469979e8a21aaf17cc3a2d69d7f8e48f68113640145"], "type": [null, "2ed4b291a2d4a0ec0d5f6e6f70d92b6c427fa124dcee7f1f02a6c19237216e85"], "user_id": [null, "95be68622a0b6ba04e28d89bd402db79b78d8308aab5c237cba78655117ede6a"], "created_at": [null, "5cbb3f7b795db28350a272b55bd97267252b8449f0580546ce6564d5fa8d70e9"]}', 'add74fb1962845a115b436dbce0ec24976b2c2a4f471508aa60cec116c1fc618', 906);
INSERT INTO public.audit_event VALUES (117, 'dc14291964824b658343b3b6dd02b27f', 'changed', '2026-11-24 12:26:08.597321+00', NULL, NULL, 'insert', 'accounts_user', '5', '', '', '', '', '{"id": [null, "5b47404e0666444f8c8ff1599161736170d2ad0b511b744c22f9cddd64cfcff2"], "name": [null, "f4afcedd1487e9255a121d219a8464d12288f6b621840d06b4ed09c94cfb1015"], "email": [null, "b0c2484e850e3c9069d3777ffc43e013e03a5fcaa6f9907b42d0dc9284eb097d"], "password": [null, "063c5d1b3bfc4cfb80aa2dc7b9c2b385efaabc6498ed814cadd5cde6c13613a8"], "agency_id": [null, "9502c80c1d4b8c99c0b7476368a04864201a46b34e1f6376833cefd612e572f9"], "is_active": [null, "04dc376e3c9b2ebc4ba4ed6be6eee70e57997003f096518638ea200e875c3df5"]}', 'a5267a1400a12785adc6215b5fc3ee57b52ef94554fc608309245ddf83462927', 906);
INSERT INTO public.audit_event VALUES (118, 'f88abe1a96bd45cabe195f75e26a7b10', 'changed', '2026-11-24 12:26:08.598009+00', NULL, NULL, 'insert', 'accounts_rolemembership', '5', '', '', '', '', '{"id": [null, "ea82ef56edea1717f71a89cd7dbdf9c02bd83a578c4b9f8b47ed0f3fe6bb5551"], "role": [null, "3deb86f673666a360bfcc5c0f35df1d051e040253d7ed47fc1f8774b9e625048"], "since": [null, "cb49b4670ae866cb890be8cbe34b825db2d5b765be675f8f996592f00662665d"], "user_id": [null, "c7e90fb2b4bd59df8c071ed7b0b27ffc18dd42ae120d88de6fc77f4f12b9e1bc"]}', 'bc4c6fb64a8333d13ad40107974fe543621bec06d7c6089edc85041648528b01', 906);
INSERT INTO public.audit_event VALUES (261, '462c4380262d4816b8378bccde51e30a', 'done', '2026-11-24 12:26:08.824603+00', 14, 3, 'contact.feedback', 'referrals_contact', '1', 'Told whoever raised a contact, or recorded why not', '', '', '', '', '092a630d8e3371b6823734fe2851147e3a45e9f81790976361e3a283976db92c', 932);
INSERT INTO public.audit_event VALUES (262, 'f44e3187369c4093ba49ba2871d86a85', 'changed', '2026-11-24 12:26:08.827718+00', 16, NULL, 'insert', 'referrals_contact', '2', '', '', '', '', '{"id": [null, "d30ba24cad1ec619dcdbdf6e4161ca07bde0ab3706c4d4bcefbd9fcfbfba7dce"], "key": [null, "3b7a03611011fdeac9f48f97891970cf0e5439d8bbe3045394b32ee6d9969931"], "told": [null, "184b85a6afd6eba462f6254a06459fcbad22a20f8d4d91398ef5b01d57d3c651"], "stage": [null, "96c1f23342aef364ba82ddd2c3016ee2e4d51ef19fb6c8bc9fd8db22a8c2a538"], "state": [null, "e9c5d4cc2de72431a3a4d556b745cc97afc018cc7d505ced88c203a15e52ee76"], "source": [null, "ee39de566fdcf2682c4c212709459878debd34a0121ae846666d2b68fdf4b82c"], "channel": [null, "99f60da80a235e83658b41e6ce4a78a0f703391c29811de51998760a4a6272a3"], "pathway": [null, "24019a67ef6cf06c8dd794429c782bd18483900fb1c19291837d7b282c1c6ed2"], "version": [null, "84d1d3a3f9af10be493e1990b68a9b4dc0c5b2074cdd8c0f6bd6f0d3e620e7e0"], "priority": [null, "0c6ccf294f7c3579176a67d5f4be5db70b06a2efeb3a11a8808e030794169ab7"], "agreement": [null, "14fbdfab3dc1c13c0280cecda1826a4ba848e5b0efdb3feda8773a629190ee4a"], "reference": [null, "23149c7783a2f031c0d949b40348b74b62af9483df258a5883d1ec5e5ba07f4d"], "next_clock": [null, "bbaac8c00cee212c80198bba749807a8d97ea028d949673a0b16202f328cc255"], "sent_by_id": [null, "594cb09f76017b7d26ddbcfbedf8855c875ee3ef1d8e5d931df44a57fba60ebd"], "received_at": [null, "2f32abea4d482cecd611b39e8b5ecb4a9d34189478c3423a22a50504e4638820"], "recorded_at": [null, "d7cc51f98563095092b097a42e2e0f1a459a9712d9d4a2e65ecc2da1cd944e8d"], "sender_kind": [null, "42d450448ebc5d26cd1aaca2f32bd63c2ed52782e00cb18c6102568bf9f2f2b5"], "sender_name": [null, "86997b705f9c44692357b3f2875e0599e7727707b8a275e36c03be9e5c4b057c"], "sender_role": [null, "9fc20542e21b393ce1f74e58439a76fac24225b6fc24218a02583f31a8786eed"], "parents_told": [null, "86266d2b8a947089f9efdfecd912712464d0f95fbf02d54f119ce9239a084791"], "sender_email": [null, "69f69a021a66f4ae0683b7803031b839701d8b41cbeebab3f22c8bdfaa51ddca"], "level_asserted": [null, "d53034e200048c662015dbd123368698dc891ab26725df5d8aaac267d30e848b"], "unsafe_contact": [null, "7abb451986aa42555b5d7eaea8cf98ccb18086b6a3488e16b7aecac005cbbf4e"], "immediate_danger": [null, "4cd592322801cc338fc1fd2c7520f930c538a7c9f7bc08f7d9e8b539f01a2642"], "sender_agency_id": [null, "94c04c98585979ea18d8a4ac6a89418967088f18e0dda0373f824e0176a682f9"], "sender_telephone": [null, "6aa77b4f0889bf8aa7a1bf73a5304c7b0106d30905af900410eb11cb1167dd05"], "sender_agency_name": [null, "b83e36d102ea2ed944e0abe7efbb599377891a31ff4a7d77f482a47e5b1a961a"], "parents_not_told_reason": [null, "3aeca8711703f29f629e8dd5ecd31108c7741229dfc6eb2eb26eef5e1957ae33"]}', 'cf6e4fc8cfd458157cabc26ad455dd967f6bbcbbc0605cfc16fb4c4c61555cdf', 932);
INSERT INTO public.audit_event VALUES (119, 'dac4e778033e4970ab3d7bc79c595dcf', 'changed', '2026-11-24 12:26:08.598686+00', NULL, NULL, 'insert', 'mfa_authenticator', '9', '', '', '', '', '{"id": [null, "59759a7f4e8f5da4b0ef30372fa2f4ee07c824db5c72f5ee4b5939d0a4404b86"], "data": [null, "abb427fd652225352bfd316ed98722d948bc47f9565761f6d74217a0d6870712"], "type": [null, "430b1a75af0dae3ef56ae901edf1e78292af0957efe24142de780cece055a90a"], "user_id": [null, "d142b166aac4cd4753ace0ac39c385e8fa8858530badcebe2356d6443d3a39e4"], "created_at": [null, "529ba94973071d101654915e79526906c041cbea2f6b61229ee10196c0a44021"]}', '2315a18dde00638962270551efef91e39e3aa30ced157a8e106a83fe606a6fbd', 906);
INSERT INTO public.audit_event VALUES (120, 'bd8485358a484ddb8c1501ceeb7ca6aa', 'changed', '2026-11-24 12:26:08.600273+00', NULL, NULL, 'insert', 'mfa_authenticator', '10', '', '', '', '', '{"id": [null, "38675e470e7cb14f05642825268e3f99f4016c3a34315b8688ee3382aac2670d"], "data": [null, "aa4bb41f5404b08e3a4d0ae82515596612d2834bc1e5b4d997abee021ab997db"], "type": [null, "a4fe62b670fe82578e153c8b07f5396d41ab9bc359e43cc88ef48db557ce32a4"], "user_id": [null, "cc7197d53c2987093faf5b658b4843407df6866e1857c5d3d2cf410154feb6b9"], "created_at": [null, "32cfd507e53288400a5af23ea443c3d85e812e0cae316d21026e5d23c9d554da"]}', '4a7d447d7b58d2c250cc406ed4c392436747eae22071339a3025b59251dba0c8', 906);
INSERT INTO public.audit_event VALUES (121, '29b2e670e02043fd9d53e8135c132dcf', 'changed', '2026-11-24 12:26:08.601097+00', NULL, NULL, 'insert', 'accounts_user', '6', '', '', '', '', '{"id": [null, "de533cd324c98ce3ab803192cf1afe59146085e3a647aff61768238e2242b420"], "name": [null, "f0f2cb1d663b9b18204fb7e22ce1e3a29569a568feabcdaadcf232829b150c7f"], "email": [null, "55da205b903918fcde65ea266c015725aac831c5712ff0f064e4eb71b655a522"], "password": [null, "00f1cb994f3a4bae0d92366a1f52f7d0a58a31f21526332f59d4ab8262e1ba7f"], "agency_id": [null, "b9818502785de74cd157ad4144ac4e37c4ae1a51ab096fa906f3da093a7d870b"], "is_active": [null, "1b7ba5ef95722a9e91ab3b08c2f8666ca243f367907963be458135310fdf6a97"]}', '06352252feb8547684eeee7c903ed0c52941f22a7d839adf7b4e74c8a2dc4221', 906);
INSERT INTO public.audit_event VALUES (122, '2b207ce686cd4f01846d13deb4b2da78', 'changed', '2026-11-24 12:26:08.601807+00', NULL, NULL, 'insert', 'accounts_rolemembership', '6', '', '', '', '', '{"id": [null, "3927aac151f162f3a920b86e1357238cb43168532bdd18cbf44a9d3a5b3c2f00"], "role": [null, "7a7ffa5164f5872b8ab1f0ac26d0ac6a682de1d10caf13aec2477330a1d54d3a"], "since": [null, "76617fec2487d2df6b173c58712a957f3322fafe2ccf758baacfd73e745e7332"], "user_id": [null, "1123ec63f5cfb5bb81c83ba42ea2ee4f4f425bc18c7c5c1cd124a4bf1d7f56d3"]}', '3e02122bc889efe648cb217702621cb5c612f08ddb171365970ec91ac489f1da', 906);
INSERT INTO public.audit_event VALUES (123, 'e45e910a1ca44f2f9876077148d6f3b0', 'changed', '2026-11-24 12:26:08.602478+00', NULL, NULL, 'insert', 'mfa_authenticator', '11', '', '', '', '', '{"id": [null, "d24514db2bb96018bd250dbb90af81fe36a08aa19868a83274d81a0f9b6adefe"], "data": [null, "86cf6e7493a72516b72ee87d3f5dc3e2eb3bf9084c04e18520fe1978abce9f02"], "type": [null, "661df857ee765303b8353c12c84a317bc5f0d737a34b31c97231cbb0a1b30198"], "user_id": [null, "8ce5830acc1c1bc07a93fb844a89ed8a6faced1f51a91ac5cf2b03c543a94957"], "created_at": [null, "38ca88518faf1a4179a5c54d845eaa2aff87c1462dabe308429ad85b942b22e8"]}', 'e26f7657a4c01ea0c4cf754b94f5358b13797d998a04883cac3445d0dac4ed8c', 906);
INSERT INTO public.audit_event VALUES (124, '2d82c9cac56d4653ab9cee39e7aad35f', 'changed', '2026-11-24 12:26:08.603888+00', NULL, NULL, 'insert', 'mfa_authenticator', '12', '', '', '', '', '{"id": [null, "0565374df3eae7e28f7afc904de2c9c15323b56a32376609f220c3a03db34bdd"], "data": [null, "120552bbd9cb6d666e4fc6c182a257fe150f9650bb3ac18df48b7b62b26e8750"], "type": [null, "eb3fdbc58b0ebfc4569d49bc6d47e143492ff4dfb19090db7b1c626b3f3f6f1d"], "user_id": [null, "b24343bfdd8064b59496a4385c11c5ae492331f2a80d2ec2a81156515f010a34"], "created_at": [null, "0a50a1804a4d6f74751c05b53a98d4f85cdd87f8d1969882931d77c50b07b1db"]}', 'd4e15ec3fe633d3db1a6a5a810b2d2e6aec0fb82743e6a5cf7d6f3e7a9eae5fb', 906);
INSERT INTO public.audit_event VALUES (125, 'e7856ce1184e402faa2a7c81865d8d63', 'changed', '2026-11-24 12:26:08.604616+00', NULL, NULL, 'insert', 'accounts_user', '7', '', '', '', '', '{"id": [null, "ec9df9483f52473e24ad2cf2aed86b21d4e9da2d1da699a77a12a066837671d9"], "name": [null, "0fa8697677592d22b7acd00a99f332dda847913e5b7cdef0c316255ebf1eec6d"], "email": [null, "8f7b3920fbf42d6b1d7322171f913bc924b629fe19fb3efb4e88817f94b20fae"], "password": [null, "d849263b503fe0d835fd7b4181215d2362738b9941114ec78c0aafe77d8dc5b0"], "agency_id": [null, "0aa8d85b146c93bdcef33274e20a5c60284b02e76139218953c1449c644abe04"], "is_active": [null, "5ff104cbc0b6b8d6e0a6dd4a0ee98c92cca077e6fbb6434a463b1ba39509ebaa"]}', '6e9436ecbc1d5dafb3c5e4de91ab3730888d91c4e055e4c2d9ebd21ba5a23bb9', 906);
INSERT INTO public.audit_event VALUES (126, '97842a6ac5724386a87fc9dce8bab064', 'changed', '2026-11-24 12:26:08.605185+00', NULL, NULL, 'insert', 'accounts_rolemembership', '7', '', '', '', '', '{"id": [null, "c543a8ee9bc71caebe6bb9e1801f52cdb27105fec6e6d8d400468621bcb33ea4"], "role": [null, "35019f2a0026f39959e97178247589f44e12068494d87d092672fe310a65301a"], "since": [null, "98b54114e7bc92a6f8d3e2659cbbe8d38a5b1fe14caabdcf179c80daa31c93a3"], "user_id": [null, "ea78202bf09c5e13929010839015bc7ef50788d40f42d06d0c350afb2eee54f8"]}', '08ed1d4880fa5b115119776aa9f5852e9d051cd80f0fa6338a54d09a81f25091', 906);
INSERT INTO public.audit_event VALUES (127, 'fe54610b001a41f08aab7799c8fb5607', 'changed', '2026-11-24 12:26:08.605846+00', NULL, NULL, 'insert', 'mfa_authenticator', '13', '', '', '', '', '{"id": [null, "a6e537e860b9cbea94d8da02c7087efc8ab3f9485a74e497ecc745f2517e8647"], "data": [null, "3a1db13c88aa378a2cf3984e7083ff7bf320ed28faf245515afcf76a25e6a8d5"], "type": [null, "5854257461e085687d0b7369ab3c3ef37e74a89147a9548e1bb4265dcce431a3"], "user_id": [null, "f20c56fca1449f47b203fa0e1b4c0e9a44ded019a346c5cea77f5674ee8546b2"], "created_at": [null, "029deba142a407950ca8933b7a204face38d056508edce7c425891ec6cf923d6"]}', 'eb80050062a96da0d3b2905cbae6897480ca2a4ea4c03129902db4ece7ebccfc', 906);
INSERT INTO public.audit_event VALUES (128, 'b77603cd2ae142749a86dee91c16728d', 'changed', '2026-11-24 12:26:08.607299+00', NULL, NULL, 'insert', 'mfa_authenticator', '14', '', '', '', '', '{"id": [null, "84dd04c00d061ed754db311088a3217660e60dde212f700c6d496aa7ab59edd9"], "data": [null, "de771ccddf370bfd425303328c544831112a933c54921e258b07c95b95589282"], "type": [null, "2394d404e3da666657bade845f7e4644a51f8e2f33a863dfb525666f9aa931e0"], "user_id": [null, "4f2b7421e3e0afb4f91e82fed5dff8c0edd3bd189fea582794738a1406130ccf"], "created_at": [null, "2b35815b8e6cf5e9b67a28eacce158148cc29dee7845667ebc98ef6791e04965"]}', 'afd23eb085c3e9b9493cb7f7d2bd3b3aeb9256dd401f373d81c1256d9a472cc1', 906);
INSERT INTO public.audit_event VALUES (129, '32f4c50d06d649f3be14f7077687a597', 'changed', '2026-11-24 12:26:08.607984+00', NULL, NULL, 'insert', 'accounts_user', '8', '', '', '', '', '{"id": [null, "f5a27ac1a56e2766076dda90c6146051ae1224dda6b7c8742c3fe034ec1a6ea7"], "name": [null, "cf56f92ecc37a766855167a33e9e78b642f13c5892f37d5736d9a54cd9b2a31c"], "email": [null, "7aae3d0f3098831f481c5bc4ac9f9b001925ff0122e3d70bf410cdb252e7ffd3"], "password": [null, "5741e3f9332b5f66914b141339e39215142571984f70a80a115409d6e5e369ff"], "agency_id": [null, "090688d5d0c2cc67fcfa9bcea6e4629c7fded28eae61813efd1567eaf359b49d"], "is_active": [null, "369727fbf6a25956537812761f66a6f218e1ad6b6c6e2d9bb57f5c747dee7d3b"]}', '3e5b5ebc494d9010a70d994fe9e86d4153a1601c552c6ad3b7ddc7d3293d033e', 906);
INSERT INTO public.audit_event VALUES (130, '6aa5d29b90f7413d87fc63d3a0b83825', 'changed', '2026-11-24 12:26:08.608571+00', NULL, NULL, 'insert', 'accounts_rolemembership', '8', '', '', '', '', '{"id": [null, "238b9712526764d1fb6a3e0952a18e4eced25e0639fdef36fe270ee9371bc311"], "role": [null, "48e5587b4b9a5c6b047b87aaa04298dc5edb7f6d8d0148036e3ebb3604e00a31"], "since": [null, "39b750df26c70525f9f584299220d933cb47cda05af918affb84cfec2dd57111"], "user_id": [null, "6dc52ddd068a462dc274ec6329a9feb1eae1724c7ee297b0635ce54491273a1a"]}', '3660ceba109178f65e3fea31d6daaf9c65c19b6f17342fce0f69a3d7e41d16fe', 906);
INSERT INTO public.audit_event VALUES (335, '6f04fefc56df458b91626d4ba1427635', 'changed', '2026-11-24 12:26:08.953686+00', 14, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"version": ["40987ad953f3c056d6e45d24af6071cb9b15ccf78912fa2b1c027f7246f53c7a", "55b05f6c625e1d7f19ba1316d6333acb0d38488eaae9ccf1748665694ed77bef"]}', '8a63bc44da1a2f57ee4532c92b92ba853f7be2f27e2f7be2dc595d458bb221a2', 932);
INSERT INTO public.audit_event VALUES (131, 'c1a1691b8be44246acd7df41a263240b', 'changed', '2026-11-24 12:26:08.609229+00', NULL, NULL, 'insert', 'mfa_authenticator', '15', '', '', '', '', '{"id": [null, "87d04298cd9573db3c8470662bca8ae39827508c7a05815f2b7f55c5a3a8cd80"], "data": [null, "72b64a9b681a1c3689b3078f56c92d534c9b1de1d0efad505148699c0698d21a"], "type": [null, "8d14135dc9df22348bf45b7d3b1d7cf89529dfcfa5c96695550342c66b29e461"], "user_id": [null, "b367f83771967c14c3b8b98a487c2dbbeb8276263f44153bb9989d50b9b1e061"], "created_at": [null, "088344b58adf41cb6f97ba56bccb6d692d000222c2c738b055d87b060423c365"]}', '7d8cb8e5f1f07abec122bdcbccf1e5a7c3177e4a56f5880d9b9c6c69b7e10c4a', 906);
INSERT INTO public.audit_event VALUES (132, 'a0f6cf2ef5754233a678575000d3aac7', 'changed', '2026-11-24 12:26:08.610808+00', NULL, NULL, 'insert', 'mfa_authenticator', '16', '', '', '', '', '{"id": [null, "e8b47b6b3746955226a7e1de9e7c04b2b9c15140dca9574487a16ee616c6bd90"], "data": [null, "8308ebdcb87b748202f30335363a5f6af6b389a926db8ba3b4d4e8d3b7e64e70"], "type": [null, "b562180a9710da14ee1deaa41171bddc44a6a3eb84396f97127c125ce04cb98e"], "user_id": [null, "80f0a562af7dd29dc8bc7b7e67a569251f40e6a47f340c88557c89711e10dc3e"], "created_at": [null, "859ef25c4d0eacbd92c4f8e09fcf50741caf81bcadf35b61f034575f87685692"]}', '1b2f0b84cc1f84dc5f91f8f7b9e1741e6bab5e106073debb27d27e7e5b8355b6', 906);
INSERT INTO public.audit_event VALUES (133, '498454b2b6704664bb7d183f96fda61c', 'changed', '2026-11-24 12:26:08.611514+00', NULL, NULL, 'insert', 'accounts_user', '9', '', '', '', '', '{"id": [null, "74c045b6dd8890df001dccb645adf68ebae378134a61f4e317821713dbc16bd9"], "name": [null, "1a771227cff80eacdb067ac51a293d0a5dd8c9b5221848bb40d0ca82bdcddc07"], "email": [null, "bd9fbacf29d4f5b1a4fdc1f1ec962dded04763f735c79c20987510ad6c67c5d6"], "password": [null, "4d303f96bb3a3987f952736022dd2b3ce3afb1e61cd6b1ab6c01bbef5aef65a5"], "agency_id": [null, "9fc5bf69456b1799779eb4604b4ab9e8c5ecacdfa6f183f4d2bf18f25d9c4f6a"], "is_active": [null, "06488ec246ec16dac0d5d4d4a91b27406e5f70085c8369b7b63e23474d9731ab"]}', '2ecb7515c56a2dbb0000a702b05114b2f09c07cd52184ff012ec51c69458ccb2', 906);
INSERT INTO public.audit_event VALUES (134, '0d9483d34f0445f294bda8ff45d93d26', 'changed', '2026-11-24 12:26:08.612184+00', NULL, NULL, 'insert', 'accounts_rolemembership', '9', '', '', '', '', '{"id": [null, "05dafea2fe68c669850dbe92084b0e64f4a32d25abb9a52857901fff3a0d9a3b"], "role": [null, "ba6d4cbc2fd886172846756bd53c198b2dc43c4b95d90488225a17dcb38a687c"], "since": [null, "3fd98c75d24f8646a514bdfe80ca6e77c2ba4b197138d824cba0eed3832763a5"], "user_id": [null, "8eee7a251d80db6a39b8b4f3111708d4ab383e62859a97ec6c026ba57a5b9b2f"]}', '5bd420e212d139984a48a4ae9ebdbdaedb51c075f454592c5616f4c5b6fae0a4', 906);
INSERT INTO public.audit_event VALUES (135, '7273c4c52de944b48f05f50e9aa94608', 'changed', '2026-11-24 12:26:08.612886+00', NULL, NULL, 'insert', 'mfa_authenticator', '17', '', '', '', '', '{"id": [null, "33b3758c88e55e072d4aeb16198434f7628abe6605c6aca28055cc7700820cdf"], "data": [null, "555e6ba775576d203eea945c8be1779d958f44bf65de41cda34c31080597b137"], "type": [null, "6fea6e52f0bc451916c41d724a776b86c66eaf150e79297ac7c8daa4a687858e"], "user_id": [null, "7a0da9664f720db07b356e400406ca40e86926857e091aee5a857e71a73cfe82"], "created_at": [null, "1dd19c50d4cec13e378564dc8677854ceb257b3397bff5aaff154434c8bc8829"]}', 'c5b73996a42d2cd6668d1d4325e96fa954bbfd969f3bc46afe07bce1c965bb31', 906);
INSERT INTO public.audit_event VALUES (136, 'c0237bf39823466fb0a402b1dca06027', 'changed', '2026-11-24 12:26:08.614403+00', NULL, NULL, 'insert', 'mfa_authenticator', '18', '', '', '', '', '{"id": [null, "65a01dc41a2a47fc072ef11fa1010dd52f8bc92d62e8192b6fab8cd85129d7fa"], "data": [null, "0b4e8353af4d6e5af826bfeef622e57f3d5cf007bb2bce6f96d2be6d285cd5fc"], "type": [null, "bba516f9218c9e84366eba6d71d62e26b184c22dc5ab841c0442c8c44b6d3420"], "user_id": [null, "0cf326b56a33da8bc6c015ec42ee27b2f10544017ac75b2b972b122bd824f9e1"], "created_at": [null, "7d6caa246aca47b027a5227bcf4dc67d37961efac975cfab8b621a11885c7f25"]}', 'de83a16e91201c4880862df07da0938637ec2c6d774a41d4a3bed6310c9b97d8', 906);
INSERT INTO public.audit_event VALUES (137, '0389f8330c514f589a676c309b3b0d83', 'changed', '2026-11-24 12:26:08.6151+00', NULL, NULL, 'insert', 'accounts_user', '10', '', '', '', '', '{"id": [null, "a71d680f6dc4b7ba093ed6f2b8aa4213270c38767143e911c732b723f8e92896"], "name": [null, "d1b77c1ea6f0ce3df66fb561f5113cd2c0fed9d7c9775532d39bf1f8892977b6"], "email": [null, "f283795fb935d15271a7cdf66fce41362f653405d32e086e7b5bfa377f68ae0d"], "password": [null, "ea42aab39f0ca80ddf05a7afd7fec1641be00cdb18a7a2fca05231b96109a8c8"], "agency_id": [null, "f94fcf832e328e419acf6625ed3164b1a01f769d4cddd3796d8d6edae2505537"], "is_active": [null, "96f219c7bd342d038b0b543f00a126b6f48d6f00326a178ea543d1f09d976a60"]}', 'add97db7b944f683a8cae610b7635b94a39515252417737a5e1e2df01183ac65', 906);
INSERT INTO public.audit_event VALUES (138, '4ef349934d5b4340928076b3f50d1e72', 'changed', '2026-11-24 12:26:08.615684+00', NULL, NULL, 'insert', 'accounts_rolemembership', '10', '', '', '', '', '{"id": [null, "b59a6997cf2fa0e1f5ff3d276d309bf0583e8b2c3cc15ec9ec640c6df687f3dd"], "role": [null, "bb86ea52862e52f2657390791f40df3733abc9441da29bfa5df96c1f8b82354a"], "since": [null, "84c0762ae3e68bc3661e1c521a9e08ec3c49d0e29e20e62d7eff8d71b1e11e83"], "user_id": [null, "937cae2075ac9280ccea18e95a55951566dac30a4854772933d4eb668d6b411c"]}', '54a3e9478f28bd85f98e46274148db1610afd0f180debe98819088f78a6aead2', 906);
INSERT INTO public.audit_event VALUES (139, 'bf4899d8aad540e4a50dde41fbbf9d72', 'changed', '2026-11-24 12:26:08.616406+00', NULL, NULL, 'insert', 'mfa_authenticator', '19', '', '', '', '', '{"id": [null, "b50d8fcc07a0090d0467bbe84c898733432121eab228bdf050a9dcb4bf40cb50"], "data": [null, "8c11930d6b490086d46c7a15cb598e36784f57c499c4ab6b30bb57cc520c0bd0"], "type": [null, "2cf5895639f1196c8db502a0b1bd4b9a3e4aa3f30e3e5b48cd8d9e78ad1da46f"], "user_id": [null, "19b76f2e37a44312c6d48d0e9d918014a6ff5c8df4fc4299708ececd602cfa7c"], "created_at": [null, "3247608fbc309eb5166fd952a794b4e3b65e7903c6f7642410313dcf760cc8e6"]}', '321866dd8b91a443a5c4fcb09fea45625ff5a5a9291f92e3f453c161343776e0', 906);
INSERT INTO public.audit_event VALUES (140, '5395d04f3ef5437b8a0bc4d243df6c55', 'changed', '2026-11-24 12:26:08.617836+00', NULL, NULL, 'insert', 'mfa_authenticator', '20', '', '', '', '', '{"id": [null, "020dd8728a18003bab8dc5f72c4081d762a767436e92a502ff55517b72186e66"], "data": [null, "a92d6fa0b325504bab0664c1095ae664a5c1c78db796ed0f42c84d08b83a0e83"], "type": [null, "43eaed476f1248cd6e48bcd4aafdd8000bb0493689b389d47682b40793dcd0ee"], "user_id": [null, "e972c661ca326f137f7b5228ff3acdd175034a85d8fecf6846f553838ee2843a"], "created_at": [null, "b514f003c7715e4b8b18192c912564c4d53b4d4bf80bb631e4ef682fa82d0c3f"]}', 'e4d2fca438b684a913d08971523312e0a4262be5c94ff0704a8eca20d11accaa', 906);
INSERT INTO public.audit_event VALUES (141, 'c61114794f414ee9b188ee771f15287e', 'changed', '2026-11-24 12:26:08.618502+00', NULL, NULL, 'insert', 'accounts_user', '11', '', '', '', '', '{"id": [null, "135603fc97a65d656e270a16e648c6f97de0dd1be0a04d3f17b3eb929835416a"], "name": [null, "72d763bb7d1ea4088de32ca634e8b6ff63016ebba9135b93f4f1ab8314e44354"], "email": [null, "e0b41ed20cca3373603e5495255360acd5fc527642e052b214e4e88aa976e961"], "password": [null, "bcb789cc8ea56431f518d37244ad5e5b53df975124c979efd7aa2d646ee92a23"], "agency_id": [null, "9ea10c498f8c21dd119779e355bf9c48556882c074bcb318e38995a92fc8faa6"], "is_active": [null, "edccd19f170b8a0d2d5697be5cd26d19f0f8dcbcf47a40b918bf074e7bac652d"]}', '445df1b1381b894a355d058c362214cbc10137afc02a556fab65e9223f10a1af', 906);
INSERT INTO public.audit_event VALUES (142, '170ed3605ec54d1583d16435de100c9b', 'changed', '2026-11-24 12:26:08.619071+00', NULL, NULL, 'insert', 'accounts_rolemembership', '11', '', '', '', '', '{"id": [null, "d7857450ffe55d80fa040eaa2a016e8ca7a7d1028de2f3a8735de4566e516f52"], "role": [null, "00e9a40860b7b6add54b2c91211c3ff4a10a59bc9e3f1509550dd22480540fa3"], "since": [null, "1a111e3e3ba811a0000f4953d10b768108d3400fa476c43ff4a7d80894a5d2c6"], "user_id": [null, "07131197cb13abf01514ad857d4fa88fcfb71c1bd1abd1b2ccd27c86c1f948a5"]}', '2bfaf57d5ca1b4725892e06cb43bc3c070dd415efe42f47874f134e9ac7f7dad', 906);
INSERT INTO public.audit_event VALUES (352, '58c7b75b079d48d3a20f8f5d58f13599', 'changed', '2026-11-24 12:26:08.998903+00', 3, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"version": ["4aca12fe8299ff959c6bb6ab69362fe6fda183624126639f8e69234c148fa131", "1c0498eff708b2da1c92b107c9ca69d6d3ec92025f39cb213dbbff4fab17e678"]}', '8e6f72530a2eeae484361bfcacee11519877e63aac2e72b071b528b01fb809e8', 932);
INSERT INTO public.audit_event VALUES (143, '9bbafb4a7c58458cb7fbfbee8cf138e4', 'changed', '2026-11-24 12:26:08.619716+00', NULL, NULL, 'insert', 'mfa_authenticator', '21', '', '', '', '', '{"id": [null, "b1bfb9b5c1296e0aa9ef991a04561cf032fccb6c7f64d48763f0467a166ea767"], "data": [null, "a4df8ec7be1ff2facb57092774f669fde3920019e8caccdc2eba11fdbd119e4a"], "type": [null, "6e1efbf18a5f628ef0a94af3f8c23d04fa0546b1febab8f7813cc4810116c445"], "user_id": [null, "59f5de27a736613363d7ebbb4ea966b876554284b145bb5b32b82a7f29d25eb8"], "created_at": [null, "de6623c8ed02cc736406fecee2b1737a9a0d38febc0cc7d7011df399a3185a37"]}', '80d30bd4d2f463cc9fc7d1cc2db8f4af9712da7e0f67fbd6fec0129bc10a6de5', 906);
INSERT INTO public.audit_event VALUES (144, '17f86c5069444661a96d61e6d68e4741', 'changed', '2026-11-24 12:26:08.621392+00', NULL, NULL, 'insert', 'mfa_authenticator', '22', '', '', '', '', '{"id": [null, "f533a8a23cc8bbe36fa535bdc258919b0e5400413451416554f0d924f96d2509"], "data": [null, "8a57fd84f92de9d1aba148092e3dba910055922488ff9c85e66e13c5012b35c6"], "type": [null, "3edad03b9543dcdf47f47fb842b2956340e9297f2e7904718225de375f878a17"], "user_id": [null, "c09d52d158ece00e4b4dc18440718202b1ed957bb637a4be4bbd92cbd66a76cf"], "created_at": [null, "3337fa55a8ed6894b794e3da846d0d9e1ca82cd62bd01575cef30b7d812cde4f"]}', 'a9516b4147e5c12cc1ed41f849790e50f92a3866a83fabb8824d7556728ea780', 906);
INSERT INTO public.audit_event VALUES (145, 'c9333d25e7084bcd9179bf6b288923dd', 'changed', '2026-11-24 12:26:08.622059+00', NULL, NULL, 'insert', 'accounts_user', '12', '', '', '', '', '{"id": [null, "dd87c0df9d0c056d809281bed99c0952489f370f23d1c5c963ca32b8e97f21a4"], "name": [null, "80c13777b00301b4f9ecea745b99276631f53a6691c70bf0f0b2db58627319ce"], "email": [null, "a012f9ffa8e6c976a3e00e8b052ddfe85dd554706fff365b52b52d3275e1c76d"], "password": [null, "12a2b16c22b81ba1cca8a64d24c52135f295d9c0137c524cef87f51a252ff41d"], "agency_id": [null, "0ae3f29f6900bc8aaaa73e4c486b0a7edafdf95960773bc544c8487ed0688a75"], "is_active": [null, "93dd09a352eca11bd1cb0d977f8edb9c2d2c728c33773cc97ea135f0efcdf3a9"]}', '199b912c9fe5c5da1253aa2ed1ea4e00646d20e2e79e34bee079dbb160813929', 906);
INSERT INTO public.audit_event VALUES (146, '4ac1499fa08d435fb1016d3d00bd55d2', 'changed', '2026-11-24 12:26:08.622632+00', NULL, NULL, 'insert', 'accounts_rolemembership', '12', '', '', '', '', '{"id": [null, "81b65a34b10553e3d67840fe74a11771b488b683c6fce9d1dd13366aa69765c0"], "role": [null, "53bd257b8d26ff17ad11c7db62af3bc922c103c420f120aec555c6ad66e4b1e0"], "since": [null, "07058ce23989c6eaba2a403eaad5fc4d41d3bbf27ce7db8abf6df266bc4bdff1"], "user_id": [null, "340f8c696c905d4dd7ea6bd40953da8e47454092a4e6582ecd6026ab97c110c5"]}', '569947e721b0b826104777e401d10e8647c82414cc9f1c215729425ae718220d', 906);
INSERT INTO public.audit_event VALUES (147, '8616c74065dd42f4a081e2d2392408c2', 'changed', '2026-11-24 12:26:08.623284+00', NULL, NULL, 'insert', 'mfa_authenticator', '23', '', '', '', '', '{"id": [null, "b446edfe7e7198eae66b37a21ffa5e79f47f4966c1bcc1ba6ffdfb445493e15a"], "data": [null, "3e039150504d9621ec76e8505f7907e577308190a43462882a7856d1389205dd"], "type": [null, "7f7527cd7a6c0605ee08f5a15926420ba8e094378f0b3a3b261e9ea98b520c5a"], "user_id": [null, "4b0f0d056dbabdb1520f88bb05be6327e73863befe619c8d875402247962d100"], "created_at": [null, "98ffddf20e4fb3c5402b78c9f6393ef8f85635d4782c537ff63b902c1e7fae3c"]}', '4a866cbb36c666173a2647f912ed7ecd08a455727eb55ef394a0e6503cc2423c', 906);
INSERT INTO public.audit_event VALUES (148, 'dbe7897ba35040f68d12acce7dde6830', 'changed', '2026-11-24 12:26:08.624716+00', NULL, NULL, 'insert', 'mfa_authenticator', '24', '', '', '', '', '{"id": [null, "cceaa88f7ecd22e6cc79c1fcb31f9a2c0b3f7d86c2cb4a908470903469d2670f"], "data": [null, "6f2f83b5e555d770500e2ed73e4740d529c78f0a4c1c684ef730dd26ad31cb60"], "type": [null, "c6831560851fcd96594c8964f0277fc4960fbc19778fe85f4eef04826c3033ea"], "user_id": [null, "04984aec7f5f0bffcef86a911a8d69d5c112c0c104efd35763be12b1708f6a5b"], "created_at": [null, "d1103e779f819664ca7f24388db969d976743c0c52f058f85db22469e4ccf852"]}', '0d8cbd0b625834435f75a5b3d7530b3420698a88df63f036004abbff643d81f0', 906);
INSERT INTO public.audit_event VALUES (149, '1c93d7ac37fc476cbc2a2b6b3f4132a6', 'changed', '2026-11-24 12:26:08.625368+00', NULL, NULL, 'insert', 'accounts_user', '13', '', '', '', '', '{"id": [null, "5ded608babd489b1dcb24b49ed6a6570f8a8a15ca969c91e444ffae619ad4d6f"], "name": [null, "cb33940605e401ee7c78ff7433081019f1df7f071a27f8cca41c49335ec7bfe6"], "email": [null, "0bd9846e617d26f41b56d644b7538c0e7ed75f2034d3d2ee81b5b59fabad60b0"], "password": [null, "27e42c4e41161cdc2d93b480ed0c06c472e73dd81844d81ef306c244c05f2989"], "agency_id": [null, "c39da5b81d76518967ad2a802a21bc6becb465db26d1eb858dcab5b18b9525a4"], "is_active": [null, "faa56105480876e4b61e50bd427a56763a81987b680bfe12c4769b4395cd27a2"]}', 'b6837725ececbd5c1f6475ec5c9dd2aecd0da9168ecbeaac6b7c631929cd9daa', 906);
INSERT INTO public.audit_event VALUES (150, '75aae0fd5fe648f598e49effa6730a69', 'changed', '2026-11-24 12:26:08.625935+00', NULL, NULL, 'insert', 'accounts_rolemembership', '13', '', '', '', '', '{"id": [null, "e9730913748b36f0b59935b78f350b4ded1c55a4f5cd1fab9f6b173f67a6a02c"], "role": [null, "8e9de236faba4d5c1d91a6f06629bb566d56beff291798f889c1d70b945a00c1"], "since": [null, "6e103738a096bb300597dc58667816b3ae1fd76f853e8821fc7aec8d74140ea2"], "user_id": [null, "53cd5cfe84c826c5224417dc2fd2b6ceedcfb088b2a5f4da9a92f5e6eea1f2f5"]}', '21962926a617d8c6f6d57e0f1ec51b2537c926fcdcc6e21d97a1c84f2552f918', 906);
INSERT INTO public.audit_event VALUES (151, '60fc00b7f1464249a8136f286c3b7ef9', 'changed', '2026-11-24 12:26:08.62657+00', NULL, NULL, 'insert', 'mfa_authenticator', '25', '', '', '', '', '{"id": [null, "fb33d168af467d554d66198add562f6827d9e377b9a67b0db934124d61b8bf4a"], "data": [null, "0d748e1590338423f842d8e2352abdd8a5465231c68594dd4608b0ec1337d5c6"], "type": [null, "d1f75aba26ca190599b7e7233d781a747da8463063db36365532441efc79ca85"], "user_id": [null, "9d5bf61063524644b441152f1dcac5e68c4e44cf315df78a79ba827fde907611"], "created_at": [null, "ab81cac5ac29dcae6e527aecb60db6c7559e8b96131d08aeb4bb26165b6e7cf9"]}', 'b011aa46bec478e01e4892b6c9fb80b232bce2b92860fc7860e07b435bc90150', 906);
INSERT INTO public.audit_event VALUES (152, '53f470ad55af49d693d06292e950fb2c', 'changed', '2026-11-24 12:26:08.62795+00', NULL, NULL, 'insert', 'mfa_authenticator', '26', '', '', '', '', '{"id": [null, "fa8cf5b390787c65280da4848b04f3f7bf233cb06348d74cbb74f9b6c89145d3"], "data": [null, "963d7c019ab7553e98000806cf0db2be0a663d4e89cd36183835f4479ca83fe2"], "type": [null, "75e62e3f8a143a499f12c8c98e7424bddd472ba15500af3650aa48974f27675c"], "user_id": [null, "905da70f1c83c26adaf4699730cd6ace1ef389b81d6ff4973c5e8f77c8220de8"], "created_at": [null, "e351228d5b27ac0d8f451fafbbb1086218e4ba0c1a81a94d99f943e73e3a4bd1"]}', 'cde4f7863ccf318af1bc69cdff9ea292074914baa57129a67fbd223840d928c4', 906);
INSERT INTO public.audit_event VALUES (153, '705fcedeced048c6997fb49a67bb026d', 'changed', '2026-11-24 12:26:08.628652+00', NULL, NULL, 'insert', 'accounts_user', '14', '', '', '', '', '{"id": [null, "f46f0c72d494b34e994c0ba4a50726374629b0887c1fecc9d6066e7c6ab8dbab"], "name": [null, "f6bd2e8edf7f499519921b470d9c568d2138bfa2b6965c33597aa6f7e2281737"], "email": [null, "1cb8a2c372437daf9800f81642c0c1c7ea26c5125603d182fd95ff7f3a2052f4"], "password": [null, "840e4df9e4a708185c7cda25f4c52e78c26cbddf7df5999175ddaf0820772544"], "agency_id": [null, "860de9e044047d4770625718337e23a1f73f36c64893ff406aee6ce488feca62"], "is_active": [null, "f568cf061d5f07b1bb45aa2f0896b4bbb28c6dd04661b9ac1c2136e44e43581b"]}', 'd95ccca3a6dd107a6945725568a9607d0b7f71e86149a0e188075eea2ed59c24', 906);
INSERT INTO public.audit_event VALUES (154, 'a366592205484935b0bdd66236d770d3', 'changed', '2026-11-24 12:26:08.629235+00', NULL, NULL, 'insert', 'accounts_rolemembership', '14', '', '', '', '', '{"id": [null, "1b086918b926b6b01ea485d8231f0cbeb425bf95d78bd32ec23c4f6e4bb2013a"], "role": [null, "964d4b4dabc6e18d57b5b78e2a330a33ad3f86755ca66463494b70e6c1b19f36"], "since": [null, "38084781839c52006fb3bdf4750a55138647f3f2354341aa538976779defe133"], "user_id": [null, "1baf274cbbfbd73571efb8761a71a3ce78a379b78bcc065ad73707fbb2afb3e5"]}', '1b1a28dbdb5da0f61098369c798f8a4b062dc7121a1593a01e71d07920584a49', 906);
INSERT INTO public.audit_event VALUES (382, '407684388bb048b1b56596a935b4cd5b', 'done', '2026-11-24 12:26:09.071644+00', 3, 3, 'contact.moved', 'referrals_contact', '2', 'Recorded a step in a case', 'authorise_assessment', '', '', '', '175d98f9d6fbc0786c9cc2ba40a6be108be66507aba4fa1524a45f3745053464', 932);
INSERT INTO public.audit_event VALUES (155, '5625c35fe9ad41d49a3289c51882780b', 'changed', '2026-11-24 12:26:08.629907+00', NULL, NULL, 'insert', 'accounts_user', '15', '', '', '', '', '{"id": [null, "ff0819cf8153a39d40528c4b34d60048b2e113dc6b04011b072f2fa05810cc66"], "name": [null, "86b2eb9a529a536412b5f7c8b1ac0505f44e42c8295cf97faceb78a554e045ff"], "email": [null, "3849a6677504e655d3b25ae0eea0648a5ac9e690e8576734e4595027357d4278"], "password": [null, "69d652c605368eb2b3f5da661baba5d093282c6fa91cfbcb7c2c2cc4ce03d29e"], "agency_id": [null, "7d0d1e266c51c5254cf285d2a019d90cd2fcd391ec410f1e8f46c817cee0a2ec"], "is_active": [null, "34836351464a4a387ead091cca0c8850e19f53999851a4e3b5fd8c12adb86cf0"]}', '7728f59a9a881ff7e85711158264614c6ac8ca430d0fe2a2c027a348086c352a', 906);
INSERT INTO public.audit_event VALUES (156, '690ab2e3debf4457b896395505c4c1ef', 'changed', '2026-11-24 12:26:08.630515+00', NULL, NULL, 'insert', 'accounts_rolemembership', '15', '', '', '', '', '{"id": [null, "0395aa2afdafc06b9e69587c83ae67162b1e1c301efd48ccfb310e621592c2f3"], "role": [null, "15fb83244e9ad75d998657bf03a8d4b828418fc5f09deb6ce2fa1f77f79c66de"], "since": [null, "b103cea0763a2c0e791b27fcb1b6597eb4d28e5d3be5b077d9062fc2001f8752"], "user_id": [null, "2e1ac71cb80a2e5ac543aa89f6b9a707a7bf655ff400bb09c295c28f00015d16"]}', '7e330e046af25919be812ae13b93ba8ceeb40e89bd701df122c95c3aeb6cacaa', 906);
INSERT INTO public.audit_event VALUES (157, 'adefcd3c97b54a21a7b42abc9c6105f6', 'changed', '2026-11-24 12:26:08.631141+00', NULL, NULL, 'insert', 'accounts_user', '16', '', '', '', '', '{"id": [null, "d7db754abc421620e1e2b8b9fdcdb7ae4c99381094143d57d7069079a22320d7"], "name": [null, "8d159ede14b58520d3a9e813093701fade9da77b7ca710cd4b4154f6aefb0ef7"], "email": [null, "480b14580c020ad2049d5658f477df164b1962b7c842d84c3578fa9faa791a33"], "password": [null, "3949702fe74e29804874ad8b1fb3f92622a38f5591afe0ba8079920b78789b5f"], "agency_id": [null, "39d19c47c8bfa545779f9f29444e05d297330c064fa92536365c5c6bf176758e"], "is_active": [null, "2e28910bc2b18d05bc1e4315bd7ead4bf020b0360d28584352a81cf5fe327ae7"]}', '794f00388be58757f03c444ffaf5f330d15118a69aa553b97c601ec62037ee47', 906);
INSERT INTO public.audit_event VALUES (158, 'f1b50ff208cd4c1d8bb286f368496e21', 'changed', '2026-11-24 12:26:08.631829+00', NULL, NULL, 'insert', 'accounts_rolemembership', '16', '', '', '', '', '{"id": [null, "05c13a289d43fc973c10c4e5b1c87e03537f72ebc597b1ce912ab740bd25afc9"], "role": [null, "4d4037776d28709d68b7477494a6f954824de9a2201b43003aff51029803fef7"], "since": [null, "77a87cfb978247cbbd0f5dc18d9069063d9f681fe1651969d67737770cd1ce47"], "user_id": [null, "e9f47bd550987531358ba99d6356aad3ad7aee650dd2cf65ce37fe248a9955cd"]}', '50a5c9c7391b4253817760f3be1bef3bb4a22b78db0ff2fb3f322a98e159cdf2', 906);
INSERT INTO public.audit_event VALUES (159, 'dc475d8f58a44cd79c610430966168c7', 'changed', '2026-11-24 12:26:08.632524+00', NULL, NULL, 'insert', 'accounts_user', '17', '', '', '', '', '{"id": [null, "13015df4d9e0d6bbca8c4032b0cd3e7fca696a12089790bfc44f721f9ed73180"], "name": [null, "7c9d9c38a32db280b89281215223dcb019beee36b199f3ddb932a653a803aad9"], "email": [null, "f655ab7e663896b92dcbcdc3147f063b79417984d33f4569049e8aa24348580c"], "password": [null, "4ec993999307b4ee560432d28b03e9ec478719562d2be5299464221fccef86d8"], "agency_id": [null, "e9cd84859d5784526154a3f7686e33e412b6652b2b36b8aa1895a28f4ba5750d"], "is_active": [null, "e452928f24a7ada660ea7e2623e169d0e163708e38390c327110816219027674"]}', '186a4c9b3c732664121bd52906ed22118415cc022120dab2b2e9996833d81630', 906);
INSERT INTO public.audit_event VALUES (160, 'b823eb2109674e6db70b0bb864a466d3', 'changed', '2026-11-24 12:26:08.633072+00', NULL, NULL, 'insert', 'accounts_rolemembership', '17', '', '', '', '', '{"id": [null, "90647069c35628d3024e6702f6f237ff534b33f5e2822c44617757bf42dcb39c"], "role": [null, "97301a76e1e6f4d7b7592c04951927acc90f98c4f055798f9e74fb7291c23d2d"], "since": [null, "acb6814c13dba4e432a1f4113a5c33452b07c3ac552fb7c0845a374cf896d7de"], "user_id": [null, "80798efd3b78a153f02cd561c270bfa0d1c2c33f3794c8feade4620a7c83a168"]}', '0ba140ba49d05a129e9185a33f52b1a92e57366e1f2afcfb7eba78a8b2d72e63', 906);
INSERT INTO public.audit_event VALUES (161, 'b5fd01dfb52d49eeb0255957ed99c6c9', 'changed', '2026-11-24 12:26:08.633696+00', NULL, NULL, 'insert', 'accounts_user', '18', '', '', '', '', '{"id": [null, "33364034bd884b9a8eab0906bb55de833714c1bc8dbfbb5469aedfd9cf273e59"], "name": [null, "26d3118d2b161adb0c4565f3a83e9f8dfe4ebeded9fbe4586d827d7c6eaf0ccd"], "email": [null, "15b7679bf6e228d87e31e885002e938082b871cd7dabe94ab4ad105be5158739"], "password": [null, "c29fc2595dcdd2eb872c8c8a38706106a60e589d7f807662307abe9274936c5a"], "agency_id": [null, "1fa3ada39fcafdad45ee7c89d8bbd5ff5f0d710a1bbeb3ad9ca3a96f2dba1dd1"], "is_active": [null, "220bfae24f3a155c28a1ada128b9e5f1676d98b3c64b1d307c393dd106cbe53d"]}', '1db5749cf12c8695ac3f41a0d34b64f5119f2bb256d8e79f497afa8e730f7efc', 906);
INSERT INTO public.audit_event VALUES (162, '5212ffca8059427680a4db0db2fda2ba', 'changed', '2026-11-24 12:26:08.634234+00', NULL, NULL, 'insert', 'accounts_rolemembership', '18', '', '', '', '', '{"id": [null, "f5f8f452e0991d62cc7a70c06218f827e0fc26820652e28171cbc61e4c5d7d10"], "role": [null, "61887540048cc3dad1502c777ee8cea7589a68628d7c16c0eaabafef9f3afd61"], "since": [null, "6dd69b8f7b381b2f192267237d5ee4fc04b066a86684ce41f85ae2f6d5ab170c"], "user_id": [null, "efd996f27570859becce9efd50686e3c8068d4d1740e9126071022a88335fab1"]}', 'd32381414b53ea2476725b7e429085f3c1b4ed47891eda8659cb7de24e37d493', 906);
INSERT INTO public.audit_event VALUES (163, 'c588e609e34d4827bda5c31f3560e0e4', 'changed', '2026-11-24 12:26:08.63484+00', NULL, NULL, 'insert', 'accounts_user', '19', '', '', '', '', '{"id": [null, "3a0d22d5d267af70b493f1d8e25376992f538f7740c5d8fc2c7fe8d13c9befff"], "name": [null, "5fb69f0bca0d5525741b41effd818fc14537afb733f2db82bf9dcb86f4535594"], "email": [null, "ce0235c96cd0bfac0b9461205a1770c0bf56343ed77fac288ad94faa10393be8"], "password": [null, "78c14e84fb549fc354d6810a032b051f66bb5dfabcb18bafe010d6f5063f067c"], "agency_id": [null, "2a51f32f6465684d3f3785c62db432efe0a19bf0f38e1ba1782a4bc374b9b7d8"], "is_active": [null, "d61b517a7bc2bf1876c2aa2e0e61b339a14583c2c428feb0e8bc6e1b20006f44"]}', 'd1c2003dca8b6080989c37d647540c0df4112a94a22242a376c0afeba8783b97', 906);
INSERT INTO public.audit_event VALUES (164, '3300226c870e4dadb712554489e2bc27', 'changed', '2026-11-24 12:26:08.635378+00', NULL, NULL, 'insert', 'accounts_rolemembership', '19', '', '', '', '', '{"id": [null, "f1cfdf4110f19ae550fee36b364c1a583278f9ca451228b4a64d527d372febbc"], "role": [null, "bb4ec91080557bc83f9b87fe171066547050e205f6ebdd8032b8a72553a62738"], "since": [null, "9a391399964354892c0fddb42e9ef22bdb17fa7fe8a665abe96362b984db02c2"], "user_id": [null, "f931ff4b405d823aa37f858ced6f6340900c71983c3bf095f22be2137c5a432b"]}', '010457164bd9c857bfd28659d8c58acd44a8fa78e137c83d20c4dcc61f9d5006', 906);
INSERT INTO public.audit_event VALUES (165, 'b5665dd0c9da40dbb15800e5629c31bf', 'changed', '2026-11-24 12:26:08.636021+00', NULL, NULL, 'insert', 'accounts_user', '20', '', '', '', '', '{"id": [null, "a9e2cdce07aba24559d88d3d483585f0d95a3ff81642383d88e445e60b5505ce"], "name": [null, "30d4d36b4ea68d8bb87e3df104afa109ae63946f4d575060c4d4fe43665f3ccc"], "email": [null, "e40a7fe5f1a762aacf5b071cd4d33773a798db6802f2015beec86e95b1c3b520"], "password": [null, "292898d13baafbae4013603ba8623bae4c1f74a5a33eb9cd3f21a2d19af67553"], "agency_id": [null, "3291ca5f9d51ba6ee52e9da7180ac1bf7b7f3d1d293be44160ae0c2662fd67a1"], "is_active": [null, "99996fba0f35514345193ed8aae13ef309ed80b09d4d5a9e136a4ccb59cf16a9"]}', '7b3159c68b1efd9eb965e7df5f477d4f63182f65f7f259ce4ccb74062a0e18e3', 906);
INSERT INTO public.audit_event VALUES (166, '4ede407f6c814180b2c674f2ea8a3828', 'changed', '2026-11-24 12:26:08.636609+00', NULL, NULL, 'insert', 'accounts_rolemembership', '20', '', '', '', '', '{"id": [null, "5f86c7b08ccdad70920a1a6a1ecef098f5408b3791b636ae139caa76172c8bd3"], "role": [null, "e04266610647928a2e2c4d2e5aae103e4e0f938e7afc8de661136df3ce4787fd"], "since": [null, "13428318ad454cb59687ab74c999d5ae8c64441436e94d5e6ca4d408c737cc88"], "user_id": [null, "92e1c6202dd582ed761cb01b62a4995a89d38325ddde1941d5e3986684dbb42e"]}', 'c2f5b5900b89df1a942de5af350b26f6bdd187c07f165e295cb4cea5b4aa6dd3', 906);
INSERT INTO public.audit_event VALUES (383, 'ffe3f039582f4b3e9889692fe61c783d', 'changed', '2026-11-24 12:26:09.074467+00', 3, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"version": ["69d6e7582745c8d870cdfd209adce3e89499ceac2166368b4f3da23483813c0b", "d67158727af43cba296cd0619e3f49cb56fdecf6c1a364dbdacbf85d5e7444b9"]}', '34d81c20c7567927a4cd92dc5f72f9a65caf7be5dc6ef20824224cdce979895a', 932);
INSERT INTO public.audit_event VALUES (167, '1e5b5ef36a874c9f89af940e19d67f60', 'changed', '2026-11-24 12:26:08.6372+00', NULL, NULL, 'insert', 'accounts_user', '21', '', '', '', '', '{"id": [null, "cce7c9ca4ff1edf3cf0589cc8514e544159a4a8c0ecfdf261ea345063496e040"], "name": [null, "6074044c2d76c916ad9714ef53e4d4b91056c74d4d25bdf7d286c8b7becba241"], "email": [null, "874c83d4165ec3b721e8663a1b3534e1e06377b31745331c16e1b98e26a111f8"], "password": [null, "4b8d11f1fb87f4f3972f702fd63e7076db89d5847ae75880fa1266b0da361ab9"], "agency_id": [null, "4779d1d816dd9528e65f7b6b85f4e40638daeba4e533e5102d3f4c948c75c57b"], "is_active": [null, "b101c48c115967afda7f15ee1b825243e58706ef45437093332b36f752aeba5e"]}', '009eb4417bd15cf6729ef4cd64402c12c30b1104331f8775b360afa3d596d352', 906);
INSERT INTO public.audit_event VALUES (168, '83c9a9cb2f504c03ac3d1369d8f80671', 'changed', '2026-11-24 12:26:08.637763+00', NULL, NULL, 'insert', 'accounts_rolemembership', '21', '', '', '', '', '{"id": [null, "da87fd53cc623b0ab0fbe3ee6070cb528a1fcea07c31154c0442bdaa684e99f7"], "role": [null, "cd2310fc1686ba6d24dbfb7dade03cb742f941f3c88483cd3bb9e2a7e3f71c77"], "since": [null, "fb57d94fa661002a497678d57540616d49c48cce710fb322fe5fa6769e70a9fa"], "user_id": [null, "8eff6ab49764a3f7b398fe3fef70f4577b347a884c06cf8a93133383393f9276"]}', 'e5cb48f2da901f5529e19a8442e4a9c2e01ebcde867759f7cd8c6cb96448a37d', 906);
INSERT INTO public.audit_event VALUES (169, 'e2fd14e1c05e4a27b791cdb743565b5a', 'changed', '2026-11-24 12:26:08.638353+00', NULL, NULL, 'insert', 'accounts_user', '22', '', '', '', '', '{"id": [null, "ae3f5fa424bf3ab077f1b1983f70207ec066f9ceff9c0ab5a436243507853056"], "name": [null, "692a658f18a05abb536d10eecc60ec4a3114c444599fea31a78f4c2835318404"], "email": [null, "1a5f953734d8a5fb59dfcc046005f2a00c0ace114b1f7b6266bb81f282783b62"], "password": [null, "40c163e10f1b7d7f7e629bc629fd0f7faac5043bb12f3a7554ddd88912913428"], "agency_id": [null, "5c4e1afc6eb78ba6f50f6f96bae0fc5a1194f99528214af73f5e2648164e3a28"], "is_active": [null, "91f658fbd41af7ea01f3718fa9b1dc419281f735df25288d675428e86a8cebd4"]}', '3ec0be687651347f10af04dc1708cf5625df836c1999cb5482daf2609667a8b0', 906);
INSERT INTO public.audit_event VALUES (170, 'f2c9debd14c243b3a132ae234b57c94b', 'changed', '2026-11-24 12:26:08.638885+00', NULL, NULL, 'insert', 'accounts_rolemembership', '22', '', '', '', '', '{"id": [null, "307ff1bd5162f12f123d9dd452ea54f323758c7418674fc8e6dca391dbc24455"], "role": [null, "e6fa06ae788cd72b9bc44feb08c541e9852d05fb00782e2619bca1509c108378"], "since": [null, "6d24b868e2a985616f645f9b955fe051c6222c832ca66973ef4705ed95677338"], "user_id": [null, "a10d345a4fbc6c37647a09405c09a4d0c291fd08e094dde0f3a9554a7e923f4e"]}', '0ed2f8ef6ce5f9a76fda3e348273eadf52e08d95a6f9a48bd18811e2f7a8169d', 906);
INSERT INTO public.audit_event VALUES (171, 'bafe1773d5514652af4a0ab60c1bfb9f', 'changed', '2026-11-24 12:26:08.639477+00', NULL, NULL, 'insert', 'accounts_user', '23', '', '', '', '', '{"id": [null, "2b73d369a131d201e473415ef1cb276c495060162b830789a59345166c6ec66c"], "name": [null, "1d0fa8935e6a43869063259060aac591430124f62aad75aa4d7ce2a7b5e5f13a"], "email": [null, "d035531d704f69879c638622039c805536db92aaae0bbeb755f32fc488e6a711"], "password": [null, "555bd3744348f5c5d3b72b0da748bf9c84c4f49d9eada8426aa7384ffcabf89b"], "agency_id": [null, "686e9bc053d92f873d8c95f776ea97a8592370d2ff2422bffaeac4091141c49b"], "is_active": [null, "e7df3edbc4a3946fe592d528c89ec3d7d42d3dbd742369530eabeb548bc4e5af"]}', '851c44605e224f10509227b575cb69a67bcec491a06fabdcd7f0f53b12b1e8a6', 906);
INSERT INTO public.audit_event VALUES (172, '9f970e49842e4008ad30358688e21627', 'changed', '2026-11-24 12:26:08.640029+00', NULL, NULL, 'insert', 'accounts_rolemembership', '23', '', '', '', '', '{"id": [null, "5505c7f2ffdb9b0293a72e35f122c0f02626d02ba6d8f15ea0af270f84e2c742"], "role": [null, "6224e28c69e258c896ba28cb7ff9dd00a468af2b2943bd4eb5933d265cecb807"], "since": [null, "d91dbcb8a91f187c8c5873167cc08604e406f9cd0c22b5be8936872fbe812e21"], "user_id": [null, "80aa90a7c626441c0b6d3cae7332fe759fef922f39733526a2ccba12a2187f40"]}', 'fd86f7b108c4c635bad41b2b31ab47450009457157219fcee64443d6bc522725', 906);
INSERT INTO public.audit_event VALUES (173, 'a7730c2bed8940bd90bf03a64cb9b2bd', 'changed', '2026-11-24 12:26:08.640675+00', NULL, NULL, 'insert', 'accounts_user', '24', '', '', '', '', '{"id": [null, "808a757fff24a2d88cc9bf98a0f789007d0a88d3c568cc49047c8f6df2f6dc4f"], "name": [null, "c3d502036506dc683cd41df4e4728b524a36a4464aee4a09f01abaeee1d3eb65"], "email": [null, "f999e1868198f1273b332684dfc35a29a0fb9a0c24d5d9d31172ade1489e6813"], "password": [null, "e8ef9926e62438c4a3c27ed5b81a957e6efb8ed07dc75600dea37dd859099e0c"], "agency_id": [null, "4fa5650cf0d8326057903dbde8c84bc44dc0d0954ed704fc414904139bc28948"], "is_active": [null, "a7d66dd2260922955a9f5ec5c321d325977cb0c0b808c9be2cb35ea09e684ab0"]}', '91ee144961f5b418e1206591fbb205787c68de9d111de5e64a2021e7a1d46eb9', 906);
INSERT INTO public.audit_event VALUES (174, '2b2dc361b3b4461483586b10c9aa3eae', 'changed', '2026-11-24 12:26:08.641214+00', NULL, NULL, 'insert', 'accounts_rolemembership', '24', '', '', '', '', '{"id": [null, "d41aff3617175cd944a1aef5ce0fba3cf90990eecfd256a582366f2dfb6ca348"], "role": [null, "f75149acb4931b1fb27488855c6b22e249d2b24cfcae8e9126ef9a38d8782752"], "since": [null, "eab67902e217e52775fbdc26ce2509c9f43cbbe709cf671d1b6f64288ccc4def"], "user_id": [null, "ff06dde3635281e8aa2eafb35dc3535ea378b15614bb033baa7b9d5fefe5e62a"]}', '394808742ba1536dd00d11014aa152258deb358248b0fee144cb9c263502d940', 906);
INSERT INTO public.audit_event VALUES (175, '369125a1dedd49528ab670bf57864e2b', 'changed', '2026-11-24 12:26:08.641807+00', NULL, NULL, 'insert', 'accounts_user', '25', '', '', '', '', '{"id": [null, "03002181c8afd754e085044f2e7cc04620d572dd0f29e99c9fb0a6dee8556d2e"], "name": [null, "a2ff5309c4a2cb9f75add24d133230a16ba2a1f316e9aef5f55937f6f256ac88"], "email": [null, "6391697342e96920e591a2f24fe2d5327104058bdc608cd844689c8cf171e78f"], "password": [null, "fe84cf5835018e5c84d0326f77269c624ba9010c3cf6b9e6e36674c847c39be3"], "agency_id": [null, "b927622336f66928266f07165c29ad773cf15ea54b3a9fea8f90d9750bd4c0ab"], "is_active": [null, "52cc59dbc1c82bf9abf10570244dbc5bd252ef63d3210f87a18a3a8642dbf19d"]}', '8cc6a997210d35717800a6985fb10b73d2fb7f4072210a8a7c79ed7c01bce9f1', 906);
INSERT INTO public.audit_event VALUES (176, 'c835ada405cd4e0d9e069eac5c1471e8', 'changed', '2026-11-24 12:26:08.642333+00', NULL, NULL, 'insert', 'accounts_rolemembership', '25', '', '', '', '', '{"id": [null, "920ff68830138f6bc143d55598889e1496d9fe44e5263df3d5b3f4ebcd60b48b"], "role": [null, "9ba18da5d4fce4d198466df3bd2815eef49de21d50ff38ed4c41c19a5b4ed264"], "since": [null, "6cf9b18b82216c321c9f0019863bb7af3ed8fdbe4f6930a08061078279be039c"], "user_id": [null, "cc604a9dcb4efb69e308fbe058ffe8ecdc708860883a03a4eed4da73eafa9c66"]}', 'e0c3d48358baf8f859f28174ebe7e885926d74933589c9760d3bf1523cff2977', 906);
INSERT INTO public.audit_event VALUES (177, 'dc55623c2fb84b4c89aa9833d0ea2a1e', 'changed', '2026-11-24 12:26:08.642925+00', NULL, NULL, 'insert', 'accounts_user', '26', '', '', '', '', '{"id": [null, "8f8de99f598a392e29b1557bd9802e95a6c0421942146e4a628462f326e5679c"], "name": [null, "4f5337813c4bcee69024024e337fba61eab622561b24d664f03461e528884a90"], "email": [null, "264ba414985767ff86c1f5a24f23c1224ca4c33d0791995affd4a9ddadc99585"], "password": [null, "f0777aad491fe99babcf3909f0d2300714d6957644b6944c39b3f2c3808052ae"], "agency_id": [null, "aff4cb66849015dac32795c1f5d0bafb1636ddaad1f8cb472b58389a000d01ea"], "is_active": [null, "de174403ad97564e6202cbb79cf8a6d7e624552ea952b46a9f893eb8e203667c"]}', '97b84de18d047d8d02a36b30a69709dbc50654a80e4e692f4f283d960d3c5503', 906);
INSERT INTO public.audit_event VALUES (178, '3f96ce76b9cf4da699dee2acfc50c782', 'changed', '2026-11-24 12:26:08.643459+00', NULL, NULL, 'insert', 'accounts_rolemembership', '26', '', '', '', '', '{"id": [null, "539fdfcc9a44534b14e4fa91c4041a39445d38d4d477da3b3b52695ec734566f"], "role": [null, "c60df7863fb74e168ea8e66269b72b25f0d60eb9a715590217940b2a5633469d"], "since": [null, "b9c28dd9750e4ffbd063c75ca46642d95cc31e97e7e2a42b9e08b9ab36d33a24"], "user_id": [null, "5e69793c13b529ac7a9eb123c30a89b9f41948fe027bdb1f73b7c3294d5b0cce"]}', '857ef0d703370717ee01ef0d1bf2acbaa0b23c8cd9ad7b3c6128b42f08650366', 906);
INSERT INTO public.audit_event VALUES (400, '758cf5f881484dffa0380e8458246aa8', 'changed', '2026-11-24 12:26:09.117787+00', 3, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"version": ["7b9a9626a9b9cdaefae68c1c828751371919e6a1629d9cd50880ede8913bb88b", "725c23c5e1d24a4ad9bbacc954690376e4394103c48e3935af41ca8ae4987654"]}', '812fe7c04d5ddddabdcadccff0a569a67833c6276bf3912ccb6d6e488f7cb9ea', 932);
INSERT INTO public.audit_event VALUES (179, 'cadb23cf421f4c0693da9c540847ef94', 'changed', '2026-11-24 12:26:08.644221+00', NULL, NULL, 'insert', 'accounts_user', '27', '', '', '', '', '{"id": [null, "01a93b13758f2ffea95927bdef66fbbbaa1b42d05988087976c6c4b4160aaef7"], "name": [null, "c089824a08f226f936336f8212e0f10a8417bb4630cfa3e1e246831eb524d668"], "email": [null, "2df7fbcc547eb25446942b9b5cf6cd744294b6721a60d8be6f74bdbd4a0b6958"], "password": [null, "1c6e331e4e9139a813e0a5708d8c746f26bc1c5ca851b6b72c0c38ca6c3ba393"], "agency_id": [null, "0877eebf7e3740d41223a36088ba53cf443dc480cc07730f835509f151030465"], "is_active": [null, "bfeff8889b81309ac2653fbe81cfb65cdf9de900c7497dfa1c7ec619f15df734"]}', '2d34e410ff92c50a751c29974f432df70e1414c42db2e11b66fa77af8af2eb2d', 906);
INSERT INTO public.audit_event VALUES (180, 'dcfbfbaa87b3433a8a6ebea4a2f3646e', 'changed', '2026-11-24 12:26:08.644804+00', NULL, NULL, 'insert', 'accounts_rolemembership', '27', '', '', '', '', '{"id": [null, "be9b849f18d0f6128f9eaa4351b508ae539282a2f49b8c4d5d1f736f8e283a69"], "role": [null, "71e9d6470389476c9dbced43e1a5ffaee71c2cd3111a744775179f87251619b5"], "since": [null, "198e3479dda2dd2632fa27a7c0827028992be3f5fdb4e351a01054d6dd762e19"], "user_id": [null, "77fcc58aae8c42b97f6abaa13b39b97be002f2adc727c9025f638ec0c798ac43"]}', 'd66771eae6b17a8f8cffb67ef652ba7f2c6d7bc3a561f0728edc9893fceef130', 906);
INSERT INTO public.audit_event VALUES (181, '2bf2a47c64cd4adca35f0f16a3102c0c', 'changed', '2026-11-24 12:26:08.645404+00', NULL, NULL, 'insert', 'accounts_user', '28', '', '', '', '', '{"id": [null, "e253a28e04bf8ddbacba2e6c44d2f0598e54b7eb052e89658e4b2dcc859daa19"], "name": [null, "f3d585ab0e6cfac7c28a377d17e3bfb196f1309d1fbfd34a3940a9f092e23e2d"], "email": [null, "cd2f1fce215ecb3d91b39c2bf5e096d996c6d619645ef900a6b4814b9de1d1a9"], "password": [null, "8a44dd700e73d0f5352faa8854596e5722b7e5d7eaabf9731bbf316f0ab22519"], "agency_id": [null, "4b4bd1ee1c2f63525eeb4e7b3852aeab8219f8b829dd292304b1e8b735fbe807"], "is_active": [null, "ce6afb9404d67448d431d21089d5ea0356d4329f15d2d451ee69b799c5c7c9d7"]}', '917d686dfa9325e909f842e3d00f1975f3680d9cac7e4585932a31ba5fbab70f', 906);
INSERT INTO public.audit_event VALUES (182, '823fcaf71edd465cb77e1f2aa209b9d3', 'changed', '2026-11-24 12:26:08.64594+00', NULL, NULL, 'insert', 'accounts_rolemembership', '28', '', '', '', '', '{"id": [null, "483bf6315cfd04b06f6991d633dced31b4a9be6f05c1b89974aca05a8e124b01"], "role": [null, "1ebd096a298a1fda4ee0ee0e9f9316a280d998035c0ba2ac18ad557bfe517004"], "since": [null, "c57567c4477a56f1be980e0781acc747daa80601d1b35ef1c517b48d5438a1e4"], "user_id": [null, "6fc9a4fe1fc0cd4920868f39d3863caff2fc84197eddc70749d0fdc486000341"]}', '55db2cd78bcfa6de89961d496ecdf155bc8b7afaf3023762a337e28ea595b6a8', 906);
INSERT INTO public.audit_event VALUES (183, '2aa7c9cd48864fd593054f89acf51d19', 'changed', '2026-11-24 12:26:08.646625+00', NULL, NULL, 'insert', 'accounts_user', '29', '', '', '', '', '{"id": [null, "375df38e3fe3d00047d3559b274360b0d9652071e069b0dcc24f6bd4c2c05046"], "name": [null, "a76bfa8fa6ff170f8eecf5239bc4cca7cb23b718b19c9c5c887efc3f02c9ddc6"], "email": [null, "3571616490f1a9b64412e1180b5f293f0651a961a9b4d8279bf310ed0ddf95c2"], "password": [null, "3ff5fb3bbe0fa4b5d74165ee69580e9c6d03ace0d06e58940196afd1138a0f99"], "agency_id": [null, "5666478d2d1134186391812a61b28bdb582101e3c1f7083cc25f7caffbcd4adf"], "is_active": [null, "841aa12bab7242ea74adafe40cff6cafd5388e993b3c8635a6775cbc81a29183"]}', 'd9875efeb6144e83aa8670f9be538b3376aac85f05744ebcd26353c2c58dd939', 906);
INSERT INTO public.audit_event VALUES (184, '321258d33bd24c49bef66ac5d094be04', 'changed', '2026-11-24 12:26:08.647167+00', NULL, NULL, 'insert', 'accounts_rolemembership', '29', '', '', '', '', '{"id": [null, "b1b97970ff55b76e726452ebd1d4c2f0f3048de45a84dfd1f2416cce5f250430"], "role": [null, "ba616b13c063ea14bba780826760d22638d39010f71198e499e235e53672e9f5"], "since": [null, "05abc6c5dabc8a604f801d7c6f55541add5a87e7f9004c8a8d197e32c526c0a5"], "user_id": [null, "7ee70095867e631bfc9377237d16f7184674e9ff3ce38b084f17fc403cdec369"]}', '1f0d10fecd9d9547798f88e6a0f852d06e9b646041a9eff9647f01a653e4122e', 906);
INSERT INTO public.audit_event VALUES (185, '58e27e6aba6a410884c1f3290894c78f', 'changed', '2026-11-24 12:26:08.647769+00', NULL, NULL, 'insert', 'accounts_user', '30', '', '', '', '', '{"id": [null, "1129fdd6042becc66cc2177648a13a49bd7138384eda690e39c8b19cccf8ef5d"], "name": [null, "00ff90f1a21f494c4c5e1d3ed61ea88f4b5b700eb624fb389570d09239a02cab"], "email": [null, "1f1f3bf5babe26dce98a5c33ee12b0b8b8eee9e9a302f67a9d7c8978fba4d2c0"], "password": [null, "83a32fdce3b9a93f96911fdbf222aacc06f2fab56920425979df736cc69db9fc"], "agency_id": [null, "13fd379e8c52f1c22b95ebb765e1a17dc23093afbf2949d5a34ae223c560c205"], "is_active": [null, "39e11a09ff3e7cb400b59339a444c6d52a2a03d52779230ca3379a0e14c1c988"]}', '05ff8719c084c781033300455bfdc768f3b046eae9af480e800d76c682ead6b5', 906);
INSERT INTO public.audit_event VALUES (186, '1077d4d66e6e4b6fa25647b6bc5f0d1e', 'changed', '2026-11-24 12:26:08.648352+00', NULL, NULL, 'insert', 'accounts_rolemembership', '30', '', '', '', '', '{"id": [null, "c65ed3817c4d99c539eadfefa667be11d09e139c7e02708ecf3122fa4ea30cde"], "role": [null, "31f8a7b5df9cf7e7c7074be0b64df386c2d97fb2f14053f1c8aeeb525ede8675"], "since": [null, "daab73ac151b5979efc31938d91164dfbf160aff321fc5aac491de79aa638e53"], "user_id": [null, "38fcc119fdf4d0166b49d7367f00ef72ee8d6930a246b75470b67b1a6c984a44"]}', 'f9f55d8669432f966896be0c204250159068ee6c96421f510e4083d833423316', 906);
INSERT INTO public.audit_event VALUES (187, '5796eb0c90d241c3b2f6585f6b20a48b', 'changed', '2026-11-24 12:26:08.648948+00', NULL, NULL, 'insert', 'accounts_user', '31', '', '', '', '', '{"id": [null, "51cd4904128f27ffcbe819cb3d29586cffa1d121346a18c6692a1d7d4b944b90"], "name": [null, "bcb2fcad92a1f9e5ad9b6a976a4727920e0d8dea0d39cb87e3b4214c26597adb"], "email": [null, "1c6433f7d8f270af7be01ed73f56edb4bc036333b93afddd59fae20279c1ea77"], "password": [null, "3cfbeec74cfe88b276ff89618afa64645197cc822e90f1cdd6905c45ca72635b"], "agency_id": [null, "9a6b9f6cb2abf63e7030ac7a3eca60e6b91bc7488a032d734cf1214fe16f9c4b"], "is_active": [null, "9e60a35cce9918608cb6fead525c5dee7b39e58b9cf9ed60d8ee16e1d9d57fd2"]}', '40163e90c5eab078a61553c649ae19a66febab5f0c9db5d6fa6799b5622f0b8a', 906);
INSERT INTO public.audit_event VALUES (188, '2ba7e45650f649a8b6bf5a5510b3f9fd', 'changed', '2026-11-24 12:26:08.649484+00', NULL, NULL, 'insert', 'accounts_rolemembership', '31', '', '', '', '', '{"id": [null, "1677fc8c69ef7ec2d3fc95ce995a8245ee29c7fbf55f97b03d338bb54b042897"], "role": [null, "8c465dd991a1f8d7881b035f49c6970beed613e0a37aa6d88a7016b582c9c0c7"], "since": [null, "a23246e862b18ca0203504ae1c6c59b1b39b7274ce773cf43b0add97fec1e6fd"], "user_id": [null, "9de9f1205370c426c30871105c6e6b78e164e5d610d39f06a09123f7f05464ad"]}', '62e0f0f41268ec48f933f472bf3cc2cb43ed8621e10f9b9a9595271bcaf91c8f', 906);
INSERT INTO public.audit_event VALUES (189, '5c4eafcd1fc44153870349cc95d8245d', 'changed', '2026-11-24 12:26:08.65012+00', NULL, NULL, 'insert', 'accounts_user', '32', '', '', '', '', '{"id": [null, "3a4400dde018f310cfdbc7b47cb43e1459f4c0e22bc508767667b5e5ceb4c6cb"], "name": [null, "d9c040ffadb1facf80c489eb4c94687ecf2aa06bbe69f311727cdc4875052aa9"], "email": [null, "074011520f136690c4413e781490e3471e52bab47b1213b6f015559b606a9fc0"], "password": [null, "ff830dadfb3b7ad34c7af2b2944c6ff7100317c42172da261b6f9d20b56cc371"], "agency_id": [null, "5789acc6f0c72e1b6135d9db1f9dfa7c44e14de6feb14e21f272ac4bdcd59ec9"], "is_active": [null, "2e40e18e753eaf44155bc07d1babcf2436f66cd8bea31c48a6ba8420f8ccb191"]}', '70c17a5b1bfedad141eaf22dfeafc85fd7b6143d834398976f3ff2f348fd927b', 906);
INSERT INTO public.audit_event VALUES (190, '61a033d41cc748e58274bc1807d0c086', 'changed', '2026-11-24 12:26:08.650653+00', NULL, NULL, 'insert', 'accounts_rolemembership', '32', '', '', '', '', '{"id": [null, "e155e54a85744a4852556f1b7f56ccda30344bf03b54a964f7c33d4a65238268"], "role": [null, "a88b73f512a6772a9d7ee78c8935685a40133c0df480144d9480b37faa91e623"], "since": [null, "7e8eff80d7c00923600ee958d5e9fe3a2ad948f76be0a25f25827d90437daaed"], "user_id": [null, "447544ee7103129c26a904c6294ca00bb378e0c9a18c4be3997f04b4692213eb"]}', 'bc5413583236a8d3b67f25bfaf40635f2e718b79756a6ecbb698170db448d89d', 906);
INSERT INTO public.audit_event VALUES (191, '4612677b718f4b1eb7baa0a204856ffc', 'done', '2026-11-24 12:26:08.650862+00', NULL, NULL, 'demo.seeded', 'demo_syntheticmark', '1', 'Filled the demo with invented data', '', '', '', '', '7bf2f786e5c1208e1a265f8ffeb16c722d62c8e22fdc981f49f239a2ff8de7a8', 906);
INSERT INTO public.audit_event VALUES (192, '301458677e164aea8b666e28e13bc108', 'changed', '2026-11-24 12:26:08.662894+00', 16, NULL, 'insert', 'referrals_contact', '1', '', '', '', '', '{"id": [null, "d71fc7e64d78291a0d989556fcf159caf8fdf326dda0e7ceef940df63a3af02c"], "key": [null, "aa660eb0c45741d5f451565f2782ec2cbd2998844f18388c67b54ef47de9679f"], "told": [null, "857fad92f534bc76d219e5b342b4bccf1b2e70993bd9c9230c09d35435363675"], "stage": [null, "4b10c77e58a1a13ebdfca250a69a082ba1713a04e306a7004326e99305aa608c"], "state": [null, "bf76e38bfc3e1981715467e232d9f21d479b80cf74238696848539f4bd797b98"], "source": [null, "4ce5aa682440ec5e5f9df19931e4055eba3a825e9e46774fe72971307fd669e0"], "channel": [null, "862a5a8fc8d6736aacc5f198c7b4e2caa2bea4075fd8acf5052f40a9ad688d80"], "pathway": [null, "40f16db402f091faa3c15e44a8febd035a2f12ab3e1d682f7ede49a8c71892c5"], "version": [null, "41c30c670716dc5eced9b2f87c9863db7767e0e6403223a5264346de7ee8304f"], "priority": [null, "5a2335fbcc5fd9cdc1d7b81b6c35d0598802c545b95e49eea1bbc4114a1bb990"], "agreement": [null, "b514a619b928ce14b96f5ed81874d00eeb6b3eede171a59a5fe04075f68793c6"], "reference": [null, "12773b48431b2e355607ef2e26561206c981741185cc00cddd91633fa1e40449"], "next_clock": [null, "9e542ef4e2e00fde153db27b73411909e346fec45511f080d41cce3d5f6a5394"], "sent_by_id": [null, "a5cd3c9f49c7447fa8f3c50ce36515aa53d6c4f003fc1232e1258ba79c555222"], "received_at": [null, "829fbfa2844c9b8614710beb0d12c4e9e1b9b6d7b232e60412ed5505335f1bb7"], "recorded_at": [null, "77f7d7f0c34720ce753741cf4e4c589b93ba3a96cdc539d5eceb2e2f6cbd11ce"], "sender_kind": [null, "0e60a3e867d0cabad272bfb8e2787ce31e9100cf388284366d939156040fd728"], "sender_name": [null, "dc7f41e3ca237663fb2bc390f726eb3983af6ee0e5a52cb24c41a47cb689f82f"], "sender_role": [null, "2451dca611b9b8a8a07ef08160e3586c75d38c8e1209797b8e43b9699cda7e32"], "parents_told": [null, "8c6dd15928ec0d6496c8ec6e35024f14fd05f71792de40735afa4ed359318fde"], "sender_email": [null, "d03b3704694f6b3bb893422e92a76a0869c5971b07e7bf2acca5affdaf67dd3f"], "level_asserted": [null, "eadf6d2674492a987635b3f06927ec3c99868fed09522d9f0bd27d91c08d1b36"], "unsafe_contact": [null, "730d24f60e9f825ab36cb2df2974b377fdf27caf926c03cde1ebf032cea09fbd"], "immediate_danger": [null, "b74af90508dd44c66f98d4c8fbd8743149efda9f1904e17e2c105c6bdaa3be7a"], "sender_agency_id": [null, "8ae1f84888ae1ba68b0d8a62d42d5966967ef88ed9077d6dc808aac37295bc49"], "sender_telephone": [null, "31199dab7d799836662a9bd80a0d88e20eda2a4a76bcef35d0b2b789f616abe4"], "sender_agency_name": [null, "95713932921af522b848d96209b4049be13bceaf974b0f42cac4c337c752ec48"], "parents_not_told_reason": [null, "ebf5cd26b4d0e96b8d057ddfe91c23d44460e81e11bc9a7461dce68c833d6e3d"]}', '835b9f1a7cf0e3f141b26538cfa764402ccf3fe3c33fe2dc8767037286f917c6', 932);
INSERT INTO public.audit_event VALUES (193, '88aa4621353c4252897859f951f7961c', 'changed', '2026-11-24 12:26:08.666355+00', 16, NULL, 'insert', 'children_person', '1', '', '', '', '', '{"id": [null, "b85a471349c80290a8b6144896e409fd62f775a5211e9f6ed54c4ccb0f2df587"], "sex": [null, "d0e44333e5ed90b008a5ccf90e40a488e52686371619f5eb5533d684e884e7a6"], "upn": [null, "048ca0e25a6e1a01d855d1cda34f75e50fde8b0dc3dee51059041e664b6cc566"], "born": [null, "45861cc7dbaf0cb032c6f0362eaf13fe52d7dc8e023139ee0ce7bdcd7611da7e"], "sealed": [null, "bd99e79a60bfe216ad175ee8a95296fd27eafbe5e3e7139b3056f572760d12b0"], "address": [null, "6d11258ece80d4be5e063f08b8a95a8ead85eb12ad922d946f3e2afd3bcaf0b9"], "recorded": [null, "f17591b50cc82f7d75504f0369195db0433531b69c84b08bf903a055f4509541"], "standing": [null, "c7423bec9470523302908eb579514c76e654f70c04d364b9b8852e67a9cfe880"], "ethnicity": [null, "678d25dab8a69b3ab1888f76df871ab3862730e223af28504d2c254b08287efa"], "given_name": [null, "11b1dd04be0a86fc26d3ee0343f2f46b7258fdf2058550102119ba097e36b022"], "nhs_number": [null, "8f5a595cfa5da8e40eab858f6b71573392bc5a26640ce7d5bd1758f31a803dab"], "family_name": [null, "32ba1caacc285f7bda15f32fa5b6c89f4ce6f6d251a8fc851b9283d4d30000d8"], "also_known_as": [null, "94769809fb9c064e076faf1aaf7646c52b6f6056770fc25d5e80cdfb8061debc"], "council_number": [null, "c1ff3f2be7b96c66f95255a078054af7e40ead1540b692d2ca151f5f83871c83"], "address_is_confidential": [null, "6f932dc99d7ced5361f10117ea29a836afda108afcb92ecd33dbff33fcb7ec41"]}', '4663f0f8f98c8c91dc4929a08c0babb8fd60ace5642765cba65d694510478f2c', 932);
INSERT INTO public.audit_event VALUES (194, '53872d5a34d54cdfb3b67413a5923ccf', 'changed', '2026-11-24 12:26:08.666793+00', 16, NULL, 'insert', 'children_person', '2', '', '', '', '', '{"id": [null, "92d97a9fd7f247bf04839b2f5c0a5b8c476f7f94f19e7eef0fbe6d6f14ffbddb"], "sex": [null, "64a291a6d4a162f946994ad538b5d975a30328d4d386c6b1257aa574c42346b8"], "upn": [null, "2e15e5a65f63f81f18eb8138b30886a0d8122a519655167b897b578ebea5f4a5"], "born": [null, "9ae1c83ba989183d829411f7eaf809029ce0f5380af43c8eecb5ee476a89a9a3"], "sealed": [null, "de079c5e2004ce0e23a2a0d245260c2b087666a3630b97087285ebffe26620bd"], "address": [null, "09d28c7d6b94c8bf0682e493b2a8235b53e29ecedda2cd93da9d6a40ae67e57e"], "recorded": [null, "3a92435f2b50895851c0b3780dff8329b848720f6606479f8e9e8a96cebe8bb4"], "standing": [null, "41bb7262816f6a28fba7f8a694823ac4e7cf43f8ef362ae512e99b8c813b4de7"], "ethnicity": [null, "4e66b2008115105af5515af2a99c6429b5c6187f9cd620445792b0972063a026"], "given_name": [null, "34d8f7ed718c949d5c6a7171f941ad8988eb0bd92f7b7aef30f991674b7d98c0"], "nhs_number": [null, "0b0861964d4bf2cde3bde9517d76f2004a6a6871166796fe3896df290d46fa6d"], "family_name": [null, "2267641b2ead62993053a142840572d94888e1c8d2f4fc2d513558285ac2635b"], "also_known_as": [null, "454ab823d1a6afe1d5feef02eadeb2b0e4b6da99bd908774933b1843d5f9c685"], "council_number": [null, "a16996d07af8880a0de649a7bebc43dac5e32360fcfa30a1c1e0f4d96983b6c9"], "address_is_confidential": [null, "c330a89d31dc4b949fa11f01bd5ca0076edc0e4e62f9c347d5bfef65633421b1"]}', '3f58d5594a51a4b7e50a6b3e48c6d5d061154b0f923eda051fae487d4b555aef', 932);
INSERT INTO public.audit_event VALUES (195, 'b3f19edd61c84415a454077148e042d2', 'changed', '2026-11-24 12:26:08.687385+00', 16, NULL, 'insert', 'referrals_toldof', '1', '', '', '', '', '{"id": [null, "0996f17d3d1151adf2e058f50519ec6ab0101dbd920a394e00d27b87f22f92f7"], "told": [null, "cec0bab5f017bf60a7826a4c793ea906c451c620e019cef304d6bd019c316d61"], "state": [null, "a8efa5d6c9c1876289f77edc60c2c55bc833c33f610e94e10caabfcc0cda323c"], "number": [null, "031e91a7ed4f297a430c81fe5e77a766e2fdcd3106c785102ea8478c9e8b394b"], "person_id": [null, "1fc83fdd3e78726fe15f1619a327134733a5b5e6bc4a3be92d4e23339e1eac12"], "contact_id": [null, "6639ff8fbee247b52ad77e08834cb889f30696b07267df6109fff27d8d840e39"]}', 'ff27dcc4e2dc5c4a4bd694c789a4bc0047c4855e7faa74a8e13716f66775691f', 932);
INSERT INTO public.audit_event VALUES (196, 'f95c74e84e9d4a6a85b92588be0c0c02', 'changed', '2026-11-24 12:26:08.687758+00', 16, NULL, 'insert', 'referrals_toldof', '2', '', '', '', '', '{"id": [null, "a9766a55c54a82bae7b1b1ac39f0deafa25255830d8cad82e864a26ac03d6f12"], "told": [null, "d9c38d7064d53ea7b5c022d7da7a758d6528ad16c9536b03e6b2da661a28106a"], "state": [null, "651d98d7d49d89dd3b1ba39b7e5201b039a6fdc9f730b3764eb40adc2e518259"], "number": [null, "4e67f01f32ac794275b3d47f5188cdce309fd6e277358f7600ef362b991ab4d7"], "person_id": [null, "937d1da176b95571203fe224463a0542a5cb6d8aa82037a093af09422c4e5eaa"], "contact_id": [null, "f15cecc6ad203626d1d27c999eb0a9071eaa53c1aa1df89f58dbcc00f7db62da"]}', 'e10df6791591088219a1b7c3c708598bb4d680ca05d2e463fe60aaa2d73bdb8e', 932);
INSERT INTO public.audit_event VALUES (197, 'a3a4093dae7940a8a1a20d4c8a5313dd', 'changed', '2026-11-24 12:26:08.689034+00', 16, NULL, 'insert', 'children_person', '3', '', '', '', '', '{"id": [null, "9a8e9dae93d81fe3b616cd2961bb18a22f9c8671cfc15fccd549f18fa5df2e28"], "sex": [null, "7baa602f50ddbca5182d7d5161b2c2d74a467289a8a97b84238465be76090c0f"], "upn": [null, "4bc6afe55f97d49b2a84c372d4a145d223da0201bea1eed6f1f3b18a7b5d183b"], "born": [null, "610737904663d1d348aa8fd191f17885f4eb44d0d6744c7aa99f51fcb7b84974"], "sealed": [null, "5444bc4ecfc5a79e882cc5eee4875e3f39172a655acbea5357cf06882a010d37"], "address": [null, "b0e21a4f9f77c03af55eefc2ad2b499e4e93c909a602b3fc3eacbec0432bc7ae"], "recorded": [null, "0760c55bee7a232ba897624aa47fe6b624076bea43e3945243f9d0c3f516c6fc"], "standing": [null, "6d4f660a1f55c7c79c8cf6f0df1f69bc19a1bff27ef4a939e241c60bef4e2be6"], "ethnicity": [null, "791871ecd0e04c602f8fbe552d8e9c6744e7a9b3db4ce02353eb3e05e1b9d56a"], "given_name": [null, "b4773ef7d7975aeba1acd4b026caf614e37ad24e953655ee975d4158c35a3b7a"], "nhs_number": [null, "c9fed7faeab35d4d7fcf18d70f1805e362b1628f63e59e79d62af4cfffc5dd54"], "family_name": [null, "538c68d1739bf267ec8cbb70e8fdf51c5abccff414963654ac988799b332e3bf"], "also_known_as": [null, "a15f40d6485de88bc810d9e1fdf81a0f119ca3672aa3bcfb1cc3de410d2d2767"], "council_number": [null, "4c910dfc32e710d9641d98210897cb689f19ab4ed0645788e8dd479aa82a675a"], "address_is_confidential": [null, "864978be59d320efddabdbb944514cfffe20607a506a0df96f3751714766926b"]}', 'ccbebcd5f41a6059e7bce9b52e606881e6f06ef27d6d846109526bbbb5dde323', 932);
INSERT INTO public.audit_event VALUES (198, 'd387af761d374f7ab11d457458be7a58', 'changed', '2026-11-24 12:26:08.692692+00', 16, NULL, 'insert', 'referrals_toldofadult', '1', '', '', '', '', '{"id": [null, "1f367e5c83c4f5c4f7461823f3d9b098331e4645f508d7eed0bc86ad847b74ed"], "told": [null, "016da065c169dd8d974570d07f04ed12cb6b64448040393dbfd034b477626db6"], "number": [null, "fdf8c5d719d57441ae0d6881fafbe8d29f1596a573a6eb4ea5648de28eaad6ba"], "person_id": [null, "1c5bf1438af6351cbf505f2ea8f350a4ae6d035558d389b5a7f20cea928a3611"], "contact_id": [null, "9132d1b810157a8b004f35353148e9804490c3fee8a3f1dc2f9a3ec08f1ecb4e"]}', '0680cc28a46040f40e67952df1851837f5adb08d2d9c0fba7c99d41085b466ca', 932);
INSERT INTO public.audit_event VALUES (199, 'df57b102bef84b87b9099ca5ab058ce3', 'changed', '2026-11-24 12:26:08.694756+00', 16, NULL, 'insert', 'children_relation', '1', '', '', '', '', '{"id": [null, "fe56798e950ac3ff214d12bd26b26b53466f5559f886ef07a5a753ad0bcc9a5a"], "kind": [null, "94f36cfdbabcd2fcef38079f56671a1cf10b932a33abc618c19849dcd6cb022a"], "since": [null, "3a9f7f532d76e0f78df97bd3fe236eb3fb8e5d9f045a2f12d279faae6dbe35ea"], "adult_id": [null, "51d6f05605664313f5057733d385bfc6cc3f7e237e1742ec283b5763988c2971"], "child_id": [null, "1b78a1518994eaa094c0698835b91ce98a6aea818ea100dab5467d32ebf29daa"], "responsibility": [null, "3175aba07778b9f73c9242fa8baeb6ec22bc82f84675dc852409ed41f9224456"]}', 'f2c844042d15f53ca319ae28f6d4ce4d4a820fa611da6bfa6eda0f858d4fec16', 932);
INSERT INTO public.audit_event VALUES (496, 'c4be1c0f02b34c65993a62c86de5f679', 'changed', '2026-11-24 12:26:09.298959+00', 3, NULL, 'update', 'referrals_contact', '4', '', '', '', '', '{"version": ["398499368cc3d147bd5f09bd483284bcc28356953b80b1a61c37f89893e1192b", "828ea69488b7c8f8179348f909bc468558a8d20fb306f0f8714b142f4fa9cf17"]}', '9c9940d8174a149b2041abf4db6817413d86722e4660f677f841dd580d96c438', 932);
INSERT INTO public.audit_event VALUES (200, 'd4c51b025b4a45d491c4924bb92fe604', 'changed', '2026-11-24 12:26:08.695106+00', 16, NULL, 'insert', 'children_relation', '2', '', '', '', '', '{"id": [null, "bb7b295044abb9553989f26bdada601cea6bbf8ea14e08b6bfc9f09229e0fdb1"], "kind": [null, "dad3865895faa923cdab9ef719966ad2fa6d4b27a55d570b31916f41237d0275"], "since": [null, "e3f410671bfd220d4d6a0fb8a5fcbfeffb2b18ccea25b7cc48eba66835711a23"], "adult_id": [null, "19034fc06099880cbdc5c2450c391e5a6872cafae6502fdcbc2a695f39e1d209"], "child_id": [null, "c45cfc2d4cad34a45025250eae0da898dd06f7c345894e763d5089d5300c855e"], "responsibility": [null, "489ebed478f34247f2a60567467f7f23d9f8341f83bd8d1f757f5d3de39f8864"]}', '956c80afcb5f379919e3a5b89a9556258e7610665138644c838ba0c2d4aac193', 932);
INSERT INTO public.audit_event VALUES (201, '57e6f30d7fc4469c847dc46719a7be22', 'changed', '2026-11-24 12:26:08.697588+00', 16, NULL, 'insert', 'referrals_sharingrecord', '1', '', '', '', '', '{"id": [null, "76edee5224ac5c7d736405cd1ddba4cb523ad4790ce932588fca81d7ebc79da0"], "items": [null, "194b0729dcb865d6e41722d0ecac47b3bbbdc63cf9dbfce02256ea99580c10f9"], "level": [null, "b504655b9c8d781fd61e0be1319d5ddb919e5186ea7cad3b098ec8b18d346dbb"], "reason": [null, "142254711d8c6b317bb6a1202af54cad7603c120f9b6151bbf1656240775de1d"], "shared": [null, "fde9b84b482384bd7caf25d60ac03e9edef17537df2ac5bb112918ca9109644c"], "consent": [null, "fe379f127cf9629f14037f38dc4e588cab0f089437d18190f6ae44ac1c8e44f2"], "purpose": [null, "09a56e9b65ac548cab1ed2a82868a22b9f7bf225eb498c6cbe0e48c2c898945a"], "withheld": [null, "cfd2c5ceb8a0c4a2398cc066952c3b7284915a8396c69223a96093bcca4b0f81"], "article_6": [null, "e410b8214193c05003498841129145ce16e556af145f805998306eca1572a977"], "article_9": [null, "86fc82b7fb24bb044baee9b29aa0504e3c1ff71a2304a30b1693fe38701b0622"], "article_10": [null, "382db66ff7b869ff6915958392f84d09cbba8f26fbd44237dfe5e85f0c5bde9a"], "contact_id": [null, "e79ebd9249634265a402cd94fdf5e4e8950f67eb604f73ac69211d71453db5f5"], "decided_at": [null, "0359342012eddc8fe8fea20811cebd7bd01608f3a5fec23874d907d4aef5d881"], "schedule_1": [null, "4fdc058bd0286facca24b9762263785b4e677457aca4a689a408366c7c792e1b"], "parents_told": [null, "cb265839a6178ede8ac05e7aebb69d5d313533caaf6f015ab4e5a5421e5eb49a"], "decided_by_id": [null, "8b27ef8db12e96cbf2fa8e5267c379bc0d39c4ed920123da1fdf27f62d6241a1"], "parents_not_told_reason": [null, "ab63424879fae025eadaadb92f3587ab51b2e5566feb6a0e295292ebb52c7562"]}', '03c50686e9636e6dd42836b61cc91f09443314d056de6e56679060d31a181bff', 932);
INSERT INTO public.audit_event VALUES (202, 'ca734d388e9e41fc9680d68f817408fe', 'changed', '2026-11-24 12:26:08.703602+00', 16, NULL, 'insert', 'referrals_event', '1', '', '', '', '', '{"at": [null, "545f2f940f511dbb647ee399bca8566e2fea29e5ac7b985297dc6c280b27cc01"], "id": [null, "65127e4668e23ec10fc81cfd9aa52c7d7c612f8b64740a6b15586c6d5c519c9a"], "kind": [null, "6a78fa810cd93f25c7fd41ac6bbcf03db747ed7fb96ae7d1807a8c2e49540b78"], "actor": [null, "e5721472921eb9bd5788d92c6591b08b1e34cac4cf66ac51b641d68c198b0738"], "by_id": [null, "eed33958642323bbb2d5898b384c9f1dae80cd2f9c0739fd5e07ef03d55fc510"], "details": [null, "dd024e0b88688d28d640c1bc05a48a471b5735ac890ef69d452cdbddfa69e19a"], "contact_id": [null, "8c04db89230babe76aa9258eb0788ab380c2ee1848d4fecca5b493b0f01aff32"], "recorded_at": [null, "9dfb4d2ccd235eb6d1ee99f0dd8f1445ca273c24343f6a4106edc98fb84d4e87"]}', '380bb9a803b453919ae3aafaae79d605b64cb5b6a0a1d87b13916ec901a97937', 932);
INSERT INTO public.audit_event VALUES (203, '60533f47e35845daa21345861c70b158', 'changed', '2026-11-24 12:26:08.705603+00', 16, NULL, 'update', 'referrals_contact', '1', '', '', '', '', '{"state": ["bf76e38bfc3e1981715467e232d9f21d479b80cf74238696848539f4bd797b98", "8e779a77fdfee4b7bc4d1c408c555f4e04fcc0bb4199cfdf352b48cb68d324d4"], "next_due": [null, "f8dec18f19bd1842ddc50beb2a2244f94d2bfc225472a8e73b21511543296407"], "next_clock": ["9e542ef4e2e00fde153db27b73411909e346fec45511f080d41cce3d5f6a5394", "942aba3daaeb850a37a358f79cf147328afcc2e7daead14c9fca4e54c3207a49"]}', 'ed19e0fd20c9acd5456215e2b70af62f4d18de2f1b0c1fc27022b507689abcb7', 932);
INSERT INTO public.audit_event VALUES (204, '04b8d4e258ba450782ea2cb3b3a5e315', 'changed', '2026-11-24 12:26:08.706575+00', 16, NULL, 'update', 'referrals_toldof', '1', '', '', '', '', '{"state": ["a8efa5d6c9c1876289f77edc60c2c55bc833c33f610e94e10caabfcc0cda323c", "0d0ac0febf7293a8c853939c811073a49270734dbacdcb569f49687d732d8271"]}', '479e5935febc22fa482cf8cbbb90c177a8ba9295ca5d3748340a4e07e421dc65', 932);
INSERT INTO public.audit_event VALUES (205, '02d90b30469749f1bdd6d8ef17ecbafc', 'changed', '2026-11-24 12:26:08.707387+00', 16, NULL, 'update', 'referrals_toldof', '2', '', '', '', '', '{"state": ["651d98d7d49d89dd3b1ba39b7e5201b039a6fdc9f730b3764eb40adc2e518259", "a3595ec04a2dd4cc128c31840b60c8eb1f7e33c9f1d09480fe6ff49c53fa3695"]}', '8ec0b1d1fde7753898cb07b220ad59a9d9ac961bc58caef553a453cbea630a12', 932);
INSERT INTO public.audit_event VALUES (206, 'b084530d519d4c0da34b54e830952862', 'done', '2026-11-24 12:26:08.707618+00', 16, 8, 'contact.received', 'referrals_contact', '1', 'Received a contact', '', '', '', '', 'cfd42217b8b122ccdff805e349bdc35a9354f5baad8010c0dab12fdca242f1f6', 932);
INSERT INTO public.audit_event VALUES (207, '29bf05c4b19f481ebaaf4b535a5752f5', 'changed', '2026-11-24 12:26:08.709632+00', 3, NULL, 'update', 'referrals_contact', '1', '', '', '', '', '{"version": ["41c30c670716dc5eced9b2f87c9863db7767e0e6403223a5264346de7ee8304f", "91127f131336b1ae9e711907a8c6b4034fc85d4220396b98294bc610ece1cadc"]}', 'fef93daf4e8effedabc7b8465212664917867c0473de3a35a84c69897b16b6bd', 932);
INSERT INTO public.audit_event VALUES (208, '6fa5cf54afcf435a849109cf98012fa8', 'changed', '2026-11-24 12:26:08.71545+00', 3, NULL, 'insert', 'referrals_event', '2', '', '', '', '', '{"at": [null, "612bc1bd08e720684d52be7d25f2f42075f476745d4012bcd7539d87e70a7f5f"], "id": [null, "cc8927ad596aa54d09c3db8f160a3ad21c95a727d82eef325e27eaa2c11e90bb"], "kind": [null, "ecf3a764adbddd125a2816dd332ed1e62a51c4cea46eababcdf31f64a1385be4"], "actor": [null, "c62ad2cb719b47578528ca2c53d29365e9205568737efcc816aa0614fe8b64a0"], "by_id": [null, "11e5172821974cc1bfac2be196b14569ae5bc1474ea9c298fd18f6751ecc85e1"], "details": [null, "d54cd62c84b5e8bbe2fab34e0cde413b4306061e65085c2e535262533017415d"], "contact_id": [null, "09e6ca404104bdcdc472029b800107e41c0fbf88b14c21caa8a760f2593bb52f"], "recorded_at": [null, "c30c8a46f56fe7b5f5e6dbc7be9f2af415a46f38692ae8f1a2e3bbb403f93157"]}', '08dfd108d6bcad4dea17bbef3b6299126daec39f55e1ba3e3f5c80b99a81c881', 932);
INSERT INTO public.audit_event VALUES (209, '5700dc51cf4c465793418b84d036e2a5', 'changed', '2026-11-24 12:26:08.717077+00', 3, NULL, 'update', 'referrals_contact', '1', '', '', '', '', '{"next_clock": ["942aba3daaeb850a37a358f79cf147328afcc2e7daead14c9fca4e54c3207a49", "66cf856a40c9c2d0d34fb81ba7c027bbab987e995c4598f6f2f5784db5a4e5f3"], "acknowledged_at": [null, "6a87a83d3dbf4a044260e45f22d791699aae2704350c8298bb70ea1dd4060fbe"]}', 'f30f41e282a70decd01f797f4c4788ba133ff2489556ef7a83b9ad93c8ccabc9', 932);
INSERT INTO public.audit_event VALUES (210, '3464c5c7f35a477a8948f7e4d7771e46', 'done', '2026-11-24 12:26:08.717315+00', 3, 3, 'contact.acknowledged', 'referrals_contact', '1', 'Acknowledged a contact', '', '', '', '', 'ee5789686f42fd9ffd4d1ab3f4d29ca30be9ae2adc3ba2813ce8f12369d49408', 932);
INSERT INTO public.audit_event VALUES (211, 'bd9cd42daf374db8b2e22cafb98a3194', 'changed', '2026-11-24 12:26:08.719244+00', 3, NULL, 'update', 'referrals_contact', '1', '', '', '', '', '{"version": ["91127f131336b1ae9e711907a8c6b4034fc85d4220396b98294bc610ece1cadc", "74f47e0f33c83fdac0daf8ecac64aca6c373c7502f0cfdfcc0f203d0f333fbad"]}', '47298bffbbff87a4b0a806375b6b5f02dd02cf51fd4f8230dc859d4c1a8e5a36', 932);
INSERT INTO public.audit_event VALUES (269, 'da6241c255da48de96cdff1a3ec3ae34', 'changed', '2026-11-24 12:26:08.838702+00', 16, NULL, 'insert', 'referrals_toldofadult', '2', '', '', '', '', '{"id": [null, "8ee2a514d8b85710cedf283c3aecd256994bfdfc67875334096958ee73064686"], "told": [null, "eef1bf9cb7697de03d7a183cbfb898c39fc2bb894014306153e2ad68b081f935"], "number": [null, "4e95e2e5bbac7a496c67ca600e913732a5c39b599ac82219bf0c05c3e84bd37e"], "person_id": [null, "04b95a8ffba3d5820bdc1fc902a0b23d30cbdd55b762b7e3f5e7ec122331f570"], "contact_id": [null, "4d429d2b9f76f7e9fe7623afbbdb5c902210b753be1a00de8a6e406a4e088d72"]}', '74b37cda857b978ad8566bb401601b72b516384024a0d6dea428558fa4b0c16c', 932);
INSERT INTO public.audit_event VALUES (212, '72cc99a8404845d2bede3c299e993bfc', 'changed', '2026-11-24 12:26:08.724947+00', 3, NULL, 'insert', 'referrals_event', '3', '', '', '', '', '{"at": [null, "56719535e84d270805d09bbb0c8cf796b4b269ef3d4686ce7517121d330289f8"], "id": [null, "6859856cf0498134b1e87c728cdd2427f168922002703dd08384f95f821e9d24"], "kind": [null, "b4ce2b39444d8cf7f162ae0a8f80e7f17923ce6eb66fa293be4573518cee8183"], "actor": [null, "16a1d8c52ea1349d42e9e9b36150db1e68a97124f26d64b9f3d47befb09fa8a4"], "by_id": [null, "866301544d03d9120a223caad76fa7025fe5414fc31577c6f714cac9239de23e"], "details": [null, "3903f1ee9db3f53d83c5e900bd13eb43e3c2fcc1d0bfc808deb672039e259155"], "contact_id": [null, "5dd2613fcc7e1cc3856271874fa8ecc07d3cc9c4e20b7912a9814b0b943614f4"], "recorded_at": [null, "5247db531315f3e22d9fee5397e43279bde5ce52ba0a14894b29267d05622f42"]}', 'b45116b5335c8868a220cb664bbcc08e16a3140df3a32e44c934ceb7721f52a6', 932);
INSERT INTO public.audit_event VALUES (213, 'c4f63ef76749493fbddd47ae6bb06353', 'changed', '2026-11-24 12:26:08.726463+00', 3, NULL, 'update', 'referrals_contact', '1', '', '', '', '', '{"state": ["8e779a77fdfee4b7bc4d1c408c555f4e04fcc0bb4199cfdf352b48cb68d324d4", "91d88208deab85c217a69f528f0ec17d1f06cd251f17be5975894214383c1cdf"]}', 'a47ff93c23b9f4d7926966c70fbe044ff9bf5c75d66c23127e5e939c71682c7b', 932);
INSERT INTO public.audit_event VALUES (214, 'e6aa4a222c7148e688c7d2bc89f7f28d', 'changed', '2026-11-24 12:26:08.727284+00', 3, NULL, 'update', 'referrals_toldof', '1', '', '', '', '', '{"state": ["0d0ac0febf7293a8c853939c811073a49270734dbacdcb569f49687d732d8271", "d7013f53330a822bb209b1026c8ca4472542e172f9e5805e3e4bf218810017eb"]}', 'e76a916fe1b431b78331b1304c835bbbb458ec35b84e2725744962ead0d9010d', 932);
INSERT INTO public.audit_event VALUES (215, 'e5a152aee5f94551a91c76e1bc56c1ba', 'changed', '2026-11-24 12:26:08.728139+00', 3, NULL, 'update', 'referrals_toldof', '2', '', '', '', '', '{"state": ["a3595ec04a2dd4cc128c31840b60c8eb1f7e33c9f1d09480fe6ff49c53fa3695", "8b994767599c592c1e3c2c51c725c3f9824b750f887370d63b1c81a80dc2f089"]}', '289270bf21d968d2d1e05fea13ef818cd2bfc283e1a4815b6c90d60e46052477', 932);
INSERT INTO public.audit_event VALUES (216, '2d109361f0754a1085426aa71ceccb12', 'done', '2026-11-24 12:26:08.728362+00', 3, 3, 'contact.screened', 'referrals_contact', '1', 'Began screening a contact', '', '', '', '', 'a0aefed3c3b4ae5b6caefdd76f6b8fe809e237c55b518aff105a6256568924cc', 932);
INSERT INTO public.audit_event VALUES (217, '1483a7c41c19446a87cb561abe119e99', 'changed', '2026-11-24 12:26:08.731487+00', 4, NULL, 'update', 'referrals_contact', '1', '', '', '', '', '{"version": ["74f47e0f33c83fdac0daf8ecac64aca6c373c7502f0cfdfcc0f203d0f333fbad", "74b9fc5d2129f1389460cd96080e9d7e9f6262298407db4a3b4daabb3a6a734d"]}', 'f96800cbe174a62de8d35622afa32fa33ff9385d2289698f59917d3f97b850c3', 932);
INSERT INTO public.audit_event VALUES (218, '6fe1bfd184b845768bf47ea7674c16e2', 'changed', '2026-11-24 12:26:08.737137+00', 4, NULL, 'insert', 'referrals_event', '4', '', '', '', '', '{"at": [null, "55620d4ceb54306ca79bc364082eac109719f9f2f81b503b9dc2a2add6791f99"], "id": [null, "2cc6461366bb1eb1ad699d23125587db6053af40d3ea96b6e39adec27dd0cce1"], "kind": [null, "f720ad0b8298f1da56d6581712d0152ec482fd8cb00b6d782974fbe1b2908361"], "actor": [null, "913794688e640856661832b29cda10e98e8c6677adb8d9f9f2e28a82555614c5"], "by_id": [null, "f8b3db18b97313b79cd8bb707d996755a031176b8c3d9a3ea9256a4aa3e66b32"], "details": [null, "55862b31355233664027f76f7b7818973a3ff431fbe36184f6189e79ba60630f"], "contact_id": [null, "155fe265ff35e021172be235d1e678320ee1fedaecdbb73926e2fecdff204e94"], "recorded_at": [null, "7b36a546219d18f1f226c4d775ac0e08678c89c33a931d081be53924381598ec"]}', '51dae2dfb1aacc9ad80696a5dc4129d19ab4b5697d45ce24ee0f1a432e3027b8', 932);
INSERT INTO public.audit_event VALUES (219, '3ddbdb236b434f878cf8e0658b4deb9c', 'changed', '2026-11-24 12:26:08.738157+00', 4, NULL, 'update', 'referrals_contact', '1', '', '', '', '', '{"priority": ["5a2335fbcc5fd9cdc1d7b81b6c35d0598802c545b95e49eea1bbc4114a1bb990", "6ade1b165982f542b440954a46e3a6f8039f5765192ad48a7360c5a85e1cc717"]}', '2dfcb3e5811140a616b1c55e23f3bfc09e55c7f75ae918dc9f58c1850c919355', 932);
INSERT INTO public.audit_event VALUES (220, 'd0fd96d84cba4615ae7ad2463567c467', 'done', '2026-11-24 12:26:08.739548+00', 4, 3, 'contact.priority_set', 'referrals_contact', '1', 'Set the priority of a contact', '', '', '', '', '5d097f3f09b2b3a3e51bb57fbfdcd3362258bf06c20327db1cff39a51b212ec7', 932);
INSERT INTO public.audit_event VALUES (221, '3abe124d51fd4bfe8cf78fb51ea5b786', 'changed', '2026-11-24 12:26:08.741428+00', 3, NULL, 'update', 'referrals_contact', '1', '', '', '', '', '{"version": ["74b9fc5d2129f1389460cd96080e9d7e9f6262298407db4a3b4daabb3a6a734d", "03e799ad936741a7f8220817c3e6b5bd6ac1a69c0d9731df85ec6c41de4927fd"]}', '5251c1a57deff7c0da7dd842f8f4c8a6fd58924a52b56f1f25683b6841bb3a1b', 932);
INSERT INTO public.audit_event VALUES (222, '907badff5d494aca99f223b4a076834f', 'changed', '2026-11-24 12:26:08.746964+00', 3, NULL, 'insert', 'referrals_event', '5', '', '', '', '', '{"at": [null, "53b0305b735b82f726a78819605f71687f230c93bdd05685ad6f91fe20d42ba8"], "id": [null, "56d038495ab5108baf0157fafcebe46ff55480146931ab655ff2eea68cfc546c"], "kind": [null, "afe46b03bb422f86f2295af3e4143075915191f6161b15a41f3a18a06907d2fd"], "actor": [null, "d72c964ddf919bd56eea45bb51fb51536c6df96808d0deac0187716541f0f1d9"], "by_id": [null, "dea5608cfa7251ab61138c42fabfcfff71b22d8791eb320ea10e5aa7f5b57fa7"], "details": [null, "5df8fe7a1cb26162c6a49a3bd17772f887b1c9439a784791d3c0c469f61649b1"], "contact_id": [null, "73cfc61a95ec8cbb9edf4fb3939073e96db93c314301a108215e9aa53b92f848"], "recorded_at": [null, "22159473475bfe29164f92130819dae6554afdf94bffaa591f68cc2a61aa94f9"]}', '05a5072615af6949e2a4c0ebd4db19444c32347aeb31ab2660029046f42cc337', 932);
INSERT INTO public.audit_event VALUES (223, '55f0912f89c54635b651320ee85b4cc1', 'changed', '2026-11-24 12:26:08.750745+00', 3, NULL, 'insert', 'referrals_informationrequest', '1', '', '', '', '', '{"id": [null, "f2deba24bca11e62e1bfb21527295b5180ceb686986183f1b537e6f6428f20d0"], "due": [null, "c010ad432234cc59d9c2ce5c20732491c582a055232c250e0fc09fd685470d53"], "asked_at": [null, "1a2ea044034460d320471871f5978881f0414ea6ee2c29d9325953929e6cd805"], "priority": [null, "4c1129b3a571217433f9f81686eed8a09b4dee4e0a5b8b8be20fe9fb6723981a"], "question": [null, "c2a5410f52b279d37394035a5ef09336d6e64898f5e99ebde2f1ad38003a45c0"], "agency_id": [null, "6dc191852b3099c759160d109714c1d87f982ca83a909f8ae48350ee7a0333d0"], "contact_id": [null, "3bd82695d3a6f6539c47546f245d558458560a3d9c4a2163c00e9b268298e5bf"], "asked_by_id": [null, "125c5d6626018a651144128598edd454bdf924564fca0482dce0222ae82aa672"]}', '71df6fde264b7017d42217310b45ea2a45b5e966de2b37108311f1e0165ed662', 932);
INSERT INTO public.audit_event VALUES (224, 'aca2d6cb86704674883d9e80ccca2e0a', 'changed', '2026-11-24 12:26:08.751117+00', 3, NULL, 'insert', 'referrals_informationrequest', '2', '', '', '', '', '{"id": [null, "ba1762ef2b60dca1036ed78489c03185bf464d1c62dcb42791ea2366d65e719d"], "due": [null, "ac7c4bf6d10e756ac06acf891abef0eb6299e0e77948d32f24fae86cd17b3b4d"], "asked_at": [null, "7edcc2fed41b2ac23021de44f410bcf7c1b190137b27b60d7f46adf90652fead"], "priority": [null, "18ab73de74609a1c5d7da333314f7d3657fae66c97e8a9561d257f6f2c0b1cb1"], "question": [null, "b688298c4fe2609d01da1d08aacb74e9438e4a851c5094cb206698e8b814ad8f"], "agency_id": [null, "858d2c32c5f7274ba94f9030ca26fba737a2d5300bd601ba4928afcd732d87f6"], "contact_id": [null, "d5397540a02ac887be3018d3359b746aecd453ed71210249618101a8f57143e2"], "asked_by_id": [null, "df952aa72aca0bf0552a453925195e4d02eee38a029de764120946072ab405b9"]}', 'cae067fdb5f3c39c1540b8fdd1297b4e66a22a7635f4d91e3ef864cf726233b1', 932);
INSERT INTO public.audit_event VALUES (270, '88a1f12984154300a54c6eea3ec5387c', 'changed', '2026-11-24 12:26:08.838974+00', 16, NULL, 'insert', 'referrals_toldofadult', '3', '', '', '', '', '{"id": [null, "6466b7ef62eaed55ba4e8b798af18429a63accb96932cc578a0dd851edeac1b8"], "told": [null, "8acb917b2c94d1bb737b256fe97fd2cb2c9fc15888f5461518374546a69be328"], "number": [null, "e0bcf5ad8ac6ea4b05fce721d010832a69d2e81966ac2b17296c08c4cb702cfd"], "person_id": [null, "77652861d77f04821a74ea8bb8e768e906a1b574ce1979b67a9374ec95d88281"], "contact_id": [null, "ed332c13a684377a4f9174261fad0d7828505f61950f41018b364a73d4d9b0c9"]}', '312d6440c8d3edf1b58f97bf0a69ff2ba997335b7580a5a948fc5181c75fcf5f', 932);
INSERT INTO public.audit_event VALUES (225, 'd58cb29ba1314b029ad2b7694178b7e5', 'changed', '2026-11-24 12:26:08.751384+00', 3, NULL, 'insert', 'referrals_informationrequest', '3', '', '', '', '', '{"id": [null, "6e513ec6aec2d000cadb9078e516db1f1e4bc1b70ca57c04c3d51bcb005f969e"], "due": [null, "75590cb99875634be8f6d7ab24d3364a7fba6a24f0182e1931b02758db3c8317"], "asked_at": [null, "b290d860a2faa1ea51dd5ca7bc6a2c3738b42648dbb66c55d8035af03f1c7c96"], "priority": [null, "400ec704e7b4295248a01e65cb1b310f547adc072a902e69298f6e03f60d39f9"], "question": [null, "bf3326fe9dcd9aa84d59ae487c5352e2717e20834506c58be6868b8d91da6cc0"], "agency_id": [null, "f92f109913db93e1701f3944df3e118d2079cee6059de206a38c78b8aac4c804"], "contact_id": [null, "a36f9cde3a398feb519def578f09b87ebd45be3d5a9ef70f589decd1cd594c4d"], "asked_by_id": [null, "2279bd88b2de423255420e8d085ec557c25a505b1914d5df73a8670bcdc66e03"]}', 'f1fb4e557228070bc809fdbccc11fdb1f9c8f3afd78021b60411242c50494237', 932);
INSERT INTO public.audit_event VALUES (226, '8aa0bb3d98ef4aa0b296ccc56d9a32b8', 'changed', '2026-11-24 12:26:08.751675+00', 3, NULL, 'insert', 'referrals_informationrequest', '4', '', '', '', '', '{"id": [null, "8438125e9ed2a7bf41f0cd529dde78106d5e2bc181ed85a313df1d032a4766af"], "due": [null, "62d7672d674d726c98823bc829bd9cb788e824ca80ddcd9e583515037eb9adbb"], "asked_at": [null, "33d2f2ef6106f530d6a90af64de0dc3eea3733313920c9d8d5488c75c1c41c29"], "priority": [null, "4146e310dddca535ecc80f555e4b1303aaf654b0173db60feed4e90df1dd2a85"], "question": [null, "97e328ca914b3d699e3cf308371072aac8ae600eb499579ada84d2529b253024"], "agency_id": [null, "a7a5ecd45f4ba1baf9a43acf949e37e0818d06165c7b27e23408a91e7ce017af"], "contact_id": [null, "35736a59b74efe089473535fef1d467931e6dde6dd9bda35780f4f9eef6608c1"], "asked_by_id": [null, "20b20fc5e97bdf56e2417dfd107f0fa59beeb05b0e3b1dc66c153f3558f7c382"]}', '0dbb12c61e9f8df9f0b84df2dc2bc81ac5f0037051ad9f42843d99dc92a09d81', 932);
INSERT INTO public.audit_event VALUES (227, '176a36dc5bad4375838abce7cebdc474', 'changed', '2026-11-24 12:26:08.752914+00', 3, NULL, 'insert', 'referrals_sharingrecord', '2', '', '', '', '', '{"id": [null, "02c2632f4c00e6e8df7be6657c5f12e847127dcadbacbdd854543c269942a414"], "items": [null, "b8346fe444b5ebbdcbde5d67e11bd3097ce8485b68e842f8bdcf9fba0353e0f5"], "level": [null, "caf3603d12cd59bcc4c244757a9b6e25ccb6aa5bd56a6ff50adbe56398509ddb"], "reason": [null, "0fd91d1f1d9163a90139e2f500354ab78dbd696d8cc89109dadd5cc9effa082b"], "shared": [null, "724ae4c7e2961fb35c344646f69054993cef5fde535f340c8195eb2c21a9abdc"], "consent": [null, "09576fffd2315030c4d792d71516f42404bd38a30d8807e599105bee044ccaca"], "purpose": [null, "d56ed4edc9b4d961be83860492557aeacf74d673ef8196cc60d6ddfba6044da2"], "withheld": [null, "2e2f4335f8e9482e7cde4dec0f2245a65e895631614b5a210c7a60d9e26f8047"], "article_6": [null, "7fda9872957f92441d9a3dbf45923841e35c1772a77f59a99ea82076b0a18067"], "article_9": [null, "20ac5f28eb4deb85ad6369253c9df1c1cfbceb33cf33713620919ca364027e3b"], "article_10": [null, "53174f8d5af3a26b651d158724609f2bed6dc27bd24ef7cb2a999921ac3a8574"], "contact_id": [null, "be92a711b615ff83a55e3f1ce082b56a1f5f92115468edc8ea5504f8028176e5"], "decided_at": [null, "b0ec349d153aa0313ef23c3b0e5b13da684b0880d8321cf7bb4a28b8d471670a"], "schedule_1": [null, "7b28e3373426d4b3ccea8fa0c1cc67f4953f8477a76ff1472fdba8bb7725f9e6"], "parents_told": [null, "ac26fcb8004d53c9c03c0422a561c5d8acb20dbc6a3ca44c600adac0eed3eec6"], "decided_by_id": [null, "efdf0cc2dc6f3b39b9f69f26b4410b8ba1629916fbc2908b902948ff6ec23f83"], "parents_not_told_reason": [null, "ed4fb66779920827bc879862e1c85390cffa1dc64b4848729a0a7e4bc8982a28"]}', '66ab4665eb371f0b425371329b604c60dac7c6e451403026bfbb224c948dd697', 932);
INSERT INTO public.audit_event VALUES (228, 'd88c47fb3bde42a5abafccd4c91b5857', 'changed', '2026-11-24 12:26:08.755803+00', 3, NULL, 'insert', 'referrals_sharingrecord_recipients', '1', '', '', '', '', '{"id": [null, "aa2529053060ecf723a66a69a360bf6126b243563520d804b2cd6bb6779de17d"], "agency_id": [null, "5bc9455bc23228e384651cc9a05ae197cb6dc2095c6bd1a3636f8081111d25e6"], "sharingrecord_id": [null, "427df2b41cfa2a737b07a52e93a0b5ca84c34704c779314f05bc5178b3749d55"]}', '603e63690771868d826dc3a532f4843e307af60c83bfdf3ca9fddc88f7f8018d', 932);
INSERT INTO public.audit_event VALUES (229, '2473f80e07d340c9adaac80a7f246d2e', 'changed', '2026-11-24 12:26:08.756189+00', 3, NULL, 'insert', 'referrals_sharingrecord_recipients', '2', '', '', '', '', '{"id": [null, "514ed05daa443e4491e588cdeca0488e09e46740fc4d471d9f5fd06de9fbd044"], "agency_id": [null, "d209fb2f658a10881d86b1de9ce7aa1d41a357df90d24c968eff45cf5132f36e"], "sharingrecord_id": [null, "a1060d3579483a1cabbce3a254f5146e0987631995c41135c43794f63a1a31bf"]}', 'c4e88bcd255ec88c01a98978d315a1bd4d77f668b81ceaad42b25c617909e646', 932);
INSERT INTO public.audit_event VALUES (230, '6ec787dfaa4f411c82edaae3b9918242', 'changed', '2026-11-24 12:26:08.756442+00', 3, NULL, 'insert', 'referrals_sharingrecord_recipients', '3', '', '', '', '', '{"id": [null, "47632601d709de9ee7c47066bef8ad1dd572e123265c7239682760fb20cc07f9"], "agency_id": [null, "768c052dc3c4c018702d2e179ce6d51f17e519259b4086e6cf454f5ea8697e89"], "sharingrecord_id": [null, "43ba9ff049269d0f0fc84ed6d24cb9706a8d6c5a6a143f638024db446c618623"]}', '8972eec416ceb4841d16c2d552222e09df4fb140ccb036edddc4205a2252c88e', 932);
INSERT INTO public.audit_event VALUES (231, '6f1d25c858774af4a11b68906ef032a8', 'changed', '2026-11-24 12:26:08.756671+00', 3, NULL, 'insert', 'referrals_sharingrecord_recipients', '4', '', '', '', '', '{"id": [null, "cf30170810a4dcfa2f48899752b306a02c86f44b6272090fd953563876a75d00"], "agency_id": [null, "25abe80e0518a31247273d6f8b3e10aab800963e6ce679071464b8649e08c403"], "sharingrecord_id": [null, "e291289adadd68412921591b64af5c8c94c7fcd4ea9c183b584dfea0d443333e"]}', '2665675aa27603a69e07de9a842ec77c9907dfe0e395c78cc73d2bf7c11a5737', 932);
INSERT INTO public.audit_event VALUES (232, '3ec4560feed148339c9ba3a7fb97fec7', 'changed', '2026-11-24 12:26:08.758104+00', 3, NULL, 'update', 'referrals_contact', '1', '', '', '', '', '{"state": ["91d88208deab85c217a69f528f0ec17d1f06cd251f17be5975894214383c1cdf", "265bde0e6b7de2f94e40510715e190bbf9043b34afdbaf47a1ff914909f9b43a"]}', '71d7a6057b83577ea1eedbe9cf6f3928811a8895eaea987d25336a5c8edddfc8', 932);
INSERT INTO public.audit_event VALUES (233, '3b5b1cda09684c41a98b4afe092ff0ae', 'changed', '2026-11-24 12:26:08.758828+00', 3, NULL, 'update', 'referrals_toldof', '1', '', '', '', '', '{"state": ["d7013f53330a822bb209b1026c8ca4472542e172f9e5805e3e4bf218810017eb", "9d9912b13ec587cae4beee8f53f9d12c3b1309334058fb3f64b353d9dcc16af6"]}', 'f5bf6b7329a50724537ba1468f099a0be02174635ee6de84947734507fa5d3d5', 932);
INSERT INTO public.audit_event VALUES (234, 'c4c559d192244a76a2e6b110f1f8095b', 'changed', '2026-11-24 12:26:08.759472+00', 3, NULL, 'update', 'referrals_toldof', '2', '', '', '', '', '{"state": ["8b994767599c592c1e3c2c51c725c3f9824b750f887370d63b1c81a80dc2f089", "1c6e6e4fddf58459ecf5d0e9a9210db23781e29793c065d87be276fd75cc399f"]}', '687e5d31c84d9856d2e9321d43d35d5103ee9d809d41132fd50754334d793c91', 932);
INSERT INTO public.audit_event VALUES (235, 'ea4a906d40b4429a9b2fa62e26a7376b', 'done', '2026-11-24 12:26:08.759679+00', 3, 3, 'contact.checks_asked', 'referrals_contact', '1', 'Asked partners about a contact', '', '', '', '', '971eee4ea91ba3b23927d153798d0281c2c7ed2d52f044a7b957ed98ffd4fdb9', 932);
INSERT INTO public.audit_event VALUES (236, '3e44881b95764b40815aaebb7f5eede7', 'changed', '2026-11-24 12:26:08.762628+00', 3, NULL, 'update', 'referrals_contact', '1', '', '', '', '', '{"version": ["03e799ad936741a7f8220817c3e6b5bd6ac1a69c0d9731df85ec6c41de4927fd", "dd2851993d933a8ac421fc22b16105e22b303293b2ec6408d9e30c320456f2dd"]}', '89acbd2111c43f1da8ee70302df7fad82818d80972f978afcdd72450af2a97e8', 932);
INSERT INTO public.audit_event VALUES (237, '668d11e29faf4833a6f37224630d5043', 'changed', '2026-11-24 12:26:08.767983+00', 3, NULL, 'insert', 'referrals_answer', '1', '', '', '', '', '{"at": [null, "ada43c97fe95fae499023d166771656d7cb10ab9f0d623b7d507e04eb2341ac4"], "id": [null, "cad1386dda760196c2667b785f11536c568d7a658e8fe3ffd8bd18a08ca5e29a"], "kind": [null, "76d13f3cb1d0b9466d4e2b2024b5baff9a736d26d10302043a4439d390f16064"], "by_id": [null, "56bef0cdce7d85a624dbe9dee4a3caa7790a4cb603f6908fff12d581bfc698a1"], "words": [null, "bd968be156aba5ce0c480d1c8fa403bff5b89860c546e377457549942947183e"], "request_id": [null, "c16dce469832e93cbc981dbf176659d6c3cbdb2414b15dacb456b78cfcd7d8fe"]}', 'ca95f3e7dd2ac59c79a98dbdaa5002e73a4a60dcdfc80691a706d7b528310ecf', 932);
INSERT INTO public.audit_event VALUES (238, '2f7699560695490f91ea2f78729a22de', 'changed', '2026-11-24 12:26:08.770199+00', 3, NULL, 'insert', 'referrals_event', '6', '', '', '', '', '{"at": [null, "8f7676aad433ab3b765fcb1b5c411f1dfd2f4438533d76e84d865d1f8465561b"], "id": [null, "0819cdeeb8109670dd8e0ca909b46fed4d72e71788451dd5881d8286c35d26ed"], "kind": [null, "756f7721f47b65fb8417d8be74a1372cf8dd285ff4f8b848776a7e88e8ff8d97"], "actor": [null, "44e4541eb9336bc24fb680af7de37268a4916a88a8517a5d1d6ac67e89ea66d1"], "by_id": [null, "88fff051bd145e2d77fb4fc6ba71dcd490055227349ba258cd6209666f65c5e7"], "details": [null, "c48ae6bc43d1c8bba568c7d5d77093c9b131e179dc392b83a364220a1d48f2b5"], "contact_id": [null, "4a531a17efcfae7fe7912843f01d12c073a63ab70576b6b0006bc1f7528a0e68"], "recorded_at": [null, "1d91cc0107336962a0240b5cead867da4983e179f129430bdcbc94896f48807b"]}', 'e5583f31de716c071db5516cc15b6d731957cc715d61e676bd6a22d9a716f127', 932);
INSERT INTO public.audit_event VALUES (239, 'e2af8d83cfb44ad78fcb5874ac2e88af', 'done', '2026-11-24 12:26:08.771882+00', 3, 3, 'contact.check_answered', 'referrals_informationrequest', '1', 'Answered a request for information', '', '', '', '', 'ef36e89dbdab5a63b244a4b38030e21266043f3664358c479999f9307fa78389', 932);
INSERT INTO public.audit_event VALUES (240, 'ea0c8e48006c4aa584560ba7976bd0ef', 'changed', '2026-11-24 12:26:08.774544+00', 3, NULL, 'update', 'referrals_contact', '1', '', '', '', '', '{"version": ["dd2851993d933a8ac421fc22b16105e22b303293b2ec6408d9e30c320456f2dd", "fc35358260bea73c3d51ea8807f6244eda3cbccd210774f660d9695a5880aaba"]}', 'c40c5f5e83dfdf28eeb65fedca71b5b873dc8d743f689898c849e0558e18e334', 932);
INSERT INTO public.audit_event VALUES (241, '78e1607c6eb540db8e864dba7ef670d5', 'changed', '2026-11-24 12:26:08.779024+00', 3, NULL, 'insert', 'referrals_answer', '2', '', '', '', '', '{"at": [null, "425e65e799cde5921a1054abfd01481f400e4b4d9046fbd8666f3c09132ff08d"], "id": [null, "dda0f03529a78e52d7038c2b22dc2373724def363948242e4cd53d907169d8ad"], "kind": [null, "65ac8c34042d071f98617914da44b3a966f33aac909b99afa30a73af616e1c4e"], "by_id": [null, "2857c389bb3f46821e85c3afafb433c425c338941ebbe8331f69dc00cf7cd4b3"], "words": [null, "ccae5b3a6e14062ebe4a318c61f270575fc86ea86601962704bd7336ab65367c"], "request_id": [null, "edf5e676e9992167dc6f67753e63771c135307ca01bc374550e553e6c99c43b2"]}', '8289035cc957de14640b06e3ebe9ae40b52c297bf58c665fd44d8dfd2b6cd93c', 932);
INSERT INTO public.audit_event VALUES (242, 'd52aea22544946c7927e1346a44bbd12', 'changed', '2026-11-24 12:26:08.780979+00', 3, NULL, 'insert', 'referrals_event', '7', '', '', '', '', '{"at": [null, "4f16f445d643756b9e85a5fe86b908fd1d79956acca34129ecb4855f8b921315"], "id": [null, "423314b637e510a59f4a249f63af8d809f316410993537b5a1cf27add9e85364"], "kind": [null, "f94936f76902efce63834e75a1940c53047c46af4ae99603d5336d51bcab9752"], "actor": [null, "bb7b4133f8ce74cbf8ff1e9fcd304e05fa2a55268b784c2b8cdc83d8ff4c5ef7"], "by_id": [null, "447de4b376264232f92aad0a918ed1b01a22f2c433f5e77a9afadbaf54c02806"], "details": [null, "3940836c52bd9e3ced94018051dc309618a926d428f2d364ba611ac9ccd48eb2"], "contact_id": [null, "f3879644159f76891944ea878f1cee0ba399f94adbe7247452696f63a0f64785"], "recorded_at": [null, "61aa28c080c917d4913d1051d701ea2fc46cd2696da85931d96373bca8e3aca2"]}', '28b330fdbb7abc7b0d80eb4d379b31430b3ef8baacb73b24fc51dd2907a7b041', 932);
INSERT INTO public.audit_event VALUES (243, '25fc71002022476daac59f5eb365b4d7', 'done', '2026-11-24 12:26:08.782568+00', 3, 3, 'contact.check_answered', 'referrals_informationrequest', '3', 'Answered a request for information', '', '', '', '', '0714c2a40d548f343d606264ce189f2c7c89d944cf47aed2a44831ed4a59e8aa', 932);
INSERT INTO public.audit_event VALUES (244, '13457f8f540342a7a0b8111942216e72', 'changed', '2026-11-24 12:26:08.784456+00', 4, NULL, 'update', 'referrals_contact', '1', '', '', '', '', '{"version": ["fc35358260bea73c3d51ea8807f6244eda3cbccd210774f660d9695a5880aaba", "e0a2ebb7c92d1dd6b2fd5c74a60b9aa1d547d7da511ce3718cbcb5bade1bf4c6"]}', '0932a78157f3fd6892b2abb3b4258b677c622ef2f0f7b23a698e80c5992f43e4', 932);
INSERT INTO public.audit_event VALUES (245, 'a6c948cd877e444ea9c5b99477342fcb', 'changed', '2026-11-24 12:26:08.790075+00', 4, NULL, 'insert', 'referrals_event', '8', '', '', '', '', '{"at": [null, "a640075634146dc4b54489e6c05514852beb8560c194ecd4cac9028eb8049dfa"], "id": [null, "0e8c888d66e2725e1824ffd9d42bb36b52d610bc3d02c9d03b9b200947029173"], "kind": [null, "3d8381850e928a262a200bc9d34280dc32374cee71c2f4537810ddfc385179da"], "actor": [null, "36092cc71b93354fc7e50af9360c86f7e4fb15dc105e2537a29574390a419f53"], "by_id": [null, "094cdd7ad5a7c7ed0ad487adf6128a645850546f3499d919f213e3b5aaa7d60f"], "details": [null, "a177543ce2d3febb28c9afb92b311d47783770ef7bb89c3c25eef4f096374771"], "child_id": [null, "b9e5608220e5cc33ef200010bd7fd8793d3a795152eb5cdd622c7a2b57e3d9e3"], "contact_id": [null, "7c49089e023d3640f8367e0a27a499f0f8fc03e14322d0549ccf72f9fc381f1e"], "recorded_at": [null, "e8d1a9b8e5431f73b6258126f30af13b80302446535c3daf3954a7e82c85498c"]}', '6ed8a2be2d04c2f5281a22011c1b2b404d2a49f960b672169549027f636aede9', 932);
INSERT INTO public.audit_event VALUES (246, 'ebab6b4faf2e40a2908b4ba543652529', 'changed', '2026-11-24 12:26:08.793638+00', 4, NULL, 'insert', 'referrals_decision', '1', '', '', '', '', '{"at": [null, "4a547217ceb6a33153f2dd269cd51ba87a6d58da2e8878ceabd067c1bc84768b"], "id": [null, "b22db5d6d98a3177e63318afa69443964e529999f3541fec060b6c7894e19b3a"], "code": [null, "11a3940b149f736f98dd9712e62ef5abf0a86aa0c63f73a0932eb8fcfdaf50e9"], "role": [null, "63d67281420fe2416b60a12cc9d76c37c86cf03e8b12de20a7f295b734d7c800"], "by_id": [null, "d4d0a79304bc2ff97108efcb2f0ac1e86fa3ed960c86a11eb93bcfe084668f71"], "level": [null, "7a05a45324288eec462f59f1f121b5c5f705e63e92e33388580174339d6880a2"], "child_id": [null, "8a23874c02619d1df647f8fffbabce0995fe6c550b5699ea13c9ad158616d4fe"], "event_id": [null, "c0a91a2c68247d1193564d28a012726f0d6bc3292f4c14d585fddcfeada15a32"], "rationale": [null, "b6dcc649bb97266bafcd569474acf620777324b19806ab97e010121c18ea8b41"], "legal_test": [null, "8479888150349f734bb5ebb623775c0a40b7b945a70a5755f2187a531f9f2503"], "checks_outstanding": [null, "df38f642605750aa64b8ea374f8948d85e2e54990681e4c4477ca6312d4cd37d"], "level_differs_because": [null, "72f0666de5ffa7bfe90bd4b32171afce26994cd43dd5fe1c9810c6f29e254083"]}', '089ec7c18be7a2dcd82a67460939ac63597e15d05a10cd84b754ee3f9a31bf11', 932);
INSERT INTO public.audit_event VALUES (247, '589492097f734bd792f0e1212deed644', 'changed', '2026-11-24 12:26:08.795762+00', 4, NULL, 'insert', 'referrals_event', '9', '', '', '', '', '{"at": [null, "a406fc14d709a66ce3969966511091bcc8857929d957711d5acac81fdc12a838"], "id": [null, "11c6ed1d2c61aa7a2c92a4a1c3d24eadd0abbf878f6eb59d9a3d1e2f2312bd5b"], "kind": [null, "852aeb0d1496781bc285d4cc50b91efd700163f772cb1b9f511831dc3cb706c5"], "actor": [null, "7574e86e2f2c6a799913ba472b283ae1fd481b136d6392e8bc94a140926202f2"], "by_id": [null, "b88a9c5c617a06dd7d1535d4e7fbc29a917685a0f2786d0d049cf337006d3a5a"], "details": [null, "aeacef539532e75097509141f26f555f0a2fa2212aa6a63fd07adf705ef8647a"], "child_id": [null, "9705eaa5e03fc6fa0cc73b125e3983e814c711b524fb92a1fe0f8eea4d764f61"], "contact_id": [null, "8f57ab729dec00eac55730da341fd6e28ab25b1433e35504377a4f38fc583a00"], "recorded_at": [null, "f4ed2084acdaf1f1b64d3698319d3e3e28b63bc27bba3f8e6eae8576d5f2ceb8"]}', '01c829f924115bb7872051fb644375e5d466965b8d0c45979dbda05c8ff0b176', 932);
INSERT INTO public.audit_event VALUES (271, 'a09684f428f644c1a239b1df47acd4eb', 'changed', '2026-11-24 12:26:08.840156+00', 16, NULL, 'insert', 'children_relation', '3', '', '', '', '', '{"id": [null, "67ce1c5b2482c0eff5d634c403a11a05a5f3b72ae3713c0e4d499cc2a8d16e98"], "kind": [null, "dc8b03781e86291f7ad6cc044e44b1dfaafe91043075660ad244a418a8248cb6"], "since": [null, "c69b8cbfee0102f5571d883dc2b848c86e4ec42ed1faeb763b2ceb7f3cdefb69"], "adult_id": [null, "6f16da75bc41bf8e695fbaa43df2e3fa487f3ad1ccb9d1329bf23ac678a21856"], "child_id": [null, "80e8e7f40baff5bb663bb683a0b1a5a17a46de1e41c52d661fe66d5ac8bd8a26"], "responsibility": [null, "300797e00c8c09771d37b4ab9af653210c98d851dabd9e35fbc12c56acf9714c"]}', 'a2e80f5efc8fab7421828fd140fd74096d585204de660409368ff5a6cbfd7319', 932);
INSERT INTO public.audit_event VALUES (513, 'f57aa7e9410f4c9dadd6f0110326a002', 'done', '2026-11-24 12:26:09.33776+00', 4, 3, 'contact.priority_set', 'referrals_contact', '4', 'Set the priority of a contact', '', '', '', '', '8848fccb80556e2a6d1c1c35e46d2d72b690c30cbe9e323349ee0ff6dce8bbc6', 932);
INSERT INTO public.audit_event VALUES (248, 'da92ddcb78d54009bbc492ef5ea04ad9', 'changed', '2026-11-24 12:26:08.798039+00', 4, NULL, 'insert', 'referrals_decision', '2', '', '', '', '', '{"at": [null, "0d20475568d6b54b22e83ecbdaf66d326d04f356d0c4c334177a226705ec6175"], "id": [null, "fa17fdecc6f3e12f57f6b069241006f476835cefd24304c02f8c3af137011b66"], "code": [null, "c814643c384e3e875477ba7415c255d09163846a3bb4e5de81c2d7380e9ff4ef"], "role": [null, "aebe8d5e9ea7cb88b41d9dbc5eed34d052e89231a8268e31ab7b68c359ec392a"], "by_id": [null, "9f6b130dc9c8a2de298115e3cca8e2ad63d37588819d8c10dccb0a909a9f8ae7"], "level": [null, "d73d42c4f3a31e60d9809dd03b4298f43e22d6c01247ca240ffaf119a05b8688"], "child_id": [null, "44cdcbcd61f02310194394edd3dd01c59e4729fdcea52b4532a751a5db46fdc8"], "event_id": [null, "09a3c72aa989100ddf7976aaa75f1bf5304d3bbe95e5dbc4a3fc5d097cd2822e"], "rationale": [null, "bfe5426128aae93c9921c599d94dffba7f704628e92b19daa2ed676ff759135e"], "legal_test": [null, "ec1b4e1d6447f2eda0fa537083d26f31737c0e7a5b703955f36a7c45d28351c2"], "checks_outstanding": [null, "776a8a95c7a9e4f023beed7d380bcf14dfe8e85afc19f7a0b721cf389596471e"], "level_differs_because": [null, "ec83989829ca197ae453aa67356c8b0cee0a5c22708f8bd80822bb9338a4a134"]}', '1984fbbca07957f776d7650257f5cabbe1cb62f374661d088a07b3d2bbbe8dbf', 932);
INSERT INTO public.audit_event VALUES (249, '1ffebec3174b498a8f4c18bdfde50634', 'changed', '2026-11-24 12:26:08.799644+00', 4, NULL, 'update', 'referrals_contact', '1', '', '', '', '', '{"stage": ["4b10c77e58a1a13ebdfca250a69a082ba1713a04e306a7004326e99305aa608c", "f1e971db46ef72471eddee913c07212b7c62d926042c68bc2c32804c13e3cc76"], "state": ["265bde0e6b7de2f94e40510715e190bbf9043b34afdbaf47a1ff914909f9b43a", "3f217c2388ac70f68b284d52871759b12e64c1c4557074e78d0047966e67455c"], "next_due": ["f8dec18f19bd1842ddc50beb2a2244f94d2bfc225472a8e73b21511543296407", "32380631c4f2a28dc878c8b3f4aa94f071098771d3d33bf922d788fcc6ef180b"], "next_clock": ["66cf856a40c9c2d0d34fb81ba7c027bbab987e995c4598f6f2f5784db5a4e5f3", "d5efe3ce3ec3c260dabd23e49c70d94d8fb5c92ea731796c75d083b4f82b45dd"]}', 'bd57367a0d76ffbdc9e0a2e6758012a1e6173ab934d3a47ff8d5c007191fc8a0', 932);
INSERT INTO public.audit_event VALUES (250, '7848731725f742cfa76dfebe98aa5e3d', 'changed', '2026-11-24 12:26:08.800484+00', 4, NULL, 'update', 'referrals_toldof', '1', '', '', '', '', '{"state": ["9d9912b13ec587cae4beee8f53f9d12c3b1309334058fb3f64b353d9dcc16af6", "a38444fde5108a04c010c25148b8d6d44f965d95ae9350731ba6a86469e3562a"]}', '22417febcb666d8e46df156a186883aa93d2a72dce9f05b5ce60dcfd1a837a37', 932);
INSERT INTO public.audit_event VALUES (251, '079ba4bcfcec4d4db0b9ce031592435c', 'changed', '2026-11-24 12:26:08.801161+00', 4, NULL, 'update', 'referrals_toldof', '2', '', '', '', '', '{"state": ["1c6e6e4fddf58459ecf5d0e9a9210db23781e29793c065d87be276fd75cc399f", "3cec8428f54dc53a9824fd923713974c3983eaf312f87ab239f2cef21823db04"]}', '29ecc080e26842439dc5e92e99b2707ef25aaa9932baca60c8f3ffc3384e4b82', 932);
INSERT INTO public.audit_event VALUES (252, '84666b76c7834e6aad34e08cf1cced6b', 'done', '2026-11-24 12:26:08.801376+00', 4, 3, 'contact.decided', 'referrals_contact', '1', 'Decided on a contact', '', '', '', '', '8be4436d185eea423ae297ef84e0a16ed09b40b04de132d4634e74bf337f373a', 932);
INSERT INTO public.audit_event VALUES (253, 'c01aff64be2249a0b7bfe1fdad17bb09', 'changed', '2026-11-24 12:26:08.804184+00', 3, NULL, 'update', 'referrals_contact', '1', '', '', '', '', '{"version": ["e0a2ebb7c92d1dd6b2fd5c74a60b9aa1d547d7da511ce3718cbcb5bade1bf4c6", "0d48431401053cfa0034865757308855152edf7a53586428b092861b7c945cf7"]}', '05f1d03170c2ba69694dfa00bd08a45d433c95c55d9f39207dd77d03d0c0b089', 932);
INSERT INTO public.audit_event VALUES (254, 'e1583bac14014afcaf9e844ac8b34039', 'changed', '2026-11-24 12:26:08.808751+00', 3, NULL, 'insert', 'referrals_answer', '3', '', '', '', '', '{"at": [null, "d959b518c56b19f58891c700589ec365614023a5049b795ff3c1753ec7a302e7"], "id": [null, "f9baca49cd24d89319dd9ea4d47faeda277ef4560edb36c4dc4c4f8c0120713d"], "kind": [null, "e73f020f3a14e1809ca3905fe686462ed52b08ef787436ecd5c7aff0678b01d0"], "by_id": [null, "38b2f0c00a26e42fee04c7c3c337d19ba8fd5c1a9e8ddeb873fdb9216d0c6413"], "words": [null, "4daa2929a4dbe79d3c5cfd47cca0719260f6b9624b3a7606e8bd9d8cd0dbc5c5"], "request_id": [null, "468db9e649ef97c6e6988206e636d42f7f9dbd5bcdf776fe45a4e083b019e2d8"]}', 'dd7a320bdfc78ce924dcc451cc008f7b4fc386a70f7a497476d0e5adb29c2f4c', 932);
INSERT INTO public.audit_event VALUES (255, '730550714c614b0192d4c554190f1c73', 'changed', '2026-11-24 12:26:08.810649+00', 3, NULL, 'insert', 'referrals_event', '10', '', '', '', '', '{"at": [null, "c47ec5a108d4a9adde7fb50e115a13da0474724a6329c8c292a8a8c48f87d36f"], "id": [null, "36490835521e57676a9fc72d26416daa4b10ec8e044f399c46b4788f62e7709d"], "kind": [null, "df4625d221f716dbf391fc09f45b15f826b1fa9d059951dd71dcc920f93495ac"], "actor": [null, "4eb840be486e3452b304f34e7eadb22fa098430187d754da6120f185ca5fe126"], "by_id": [null, "935479136d6efbf62d4347de7752a9cee25160fc0b56c3c358c2db25d4dd50f3"], "details": [null, "869e7615a08d0bbb57cce6321d1bf3ef4ece693b7cc7fee60ac68af505890cb6"], "contact_id": [null, "3f3399107ee536bd77c5096f5893bd7c5be86027ca78e92c50b26f13610a7771"], "recorded_at": [null, "c756b602cbfb26febceb5738d18ccc76127fb374f12550a5914c49a959903ce0"]}', 'cbf7963520e4bc6de1191444b5e8abc335c9a2eb9da9eb84c86133eea1ef00d5', 932);
INSERT INTO public.audit_event VALUES (256, '901b073273554d62ab646be292dd7356', 'done', '2026-11-24 12:26:08.812471+00', 3, 3, 'contact.check_answered', 'referrals_informationrequest', '4', 'Answered a request for information', '', '', '', '', '0f94e083385b2434220b4769c4efda49c09051867f057dcc4f7e67f7b7e3c46a', 932);
INSERT INTO public.audit_event VALUES (257, 'c6800e66995b492c9d7ea01576e02b99', 'changed', '2026-11-24 12:26:08.814965+00', 14, NULL, 'update', 'referrals_contact', '1', '', '', '', '', '{"version": ["0d48431401053cfa0034865757308855152edf7a53586428b092861b7c945cf7", "71c23e31e9e75c7c79b0536bb53a874fee5c5f2cc999bd586d2a61c5f8bcf754"]}', '73124759d190d32429df57b7efdb0e1286adc75bd21ad7c9a9bc3eb0e9f12800', 932);
INSERT INTO public.audit_event VALUES (258, 'b62923a8035e47fda461e0b2cf95eada', 'changed', '2026-11-24 12:26:08.820424+00', 14, NULL, 'insert', 'referrals_event', '11', '', '', '', '', '{"at": [null, "0bfee23893a267c81a2231087fce367ada0582f8b6b8ce0d60217224c000c556"], "id": [null, "20c52e955b204947001e9ff94a4364929d09ed9440a568dc0c0961bdbb1bab80"], "kind": [null, "ebebf9ce24af03ce20b6d29db92bb284852fdac1dbc2c196c3f3853c75466bf2"], "actor": [null, "58c8383a604083c4616f56006decdc5974492c27aa35fc0ac8ab2df10bfbe083"], "by_id": [null, "b6a099c53415eb121568b4d4a1e3d4f91d4e511cec1bdedb8b75ba550c736cba"], "details": [null, "2b305da6d0bf2a402ce65aa8db7a94b1c176efbebde806d491dd87e75b2cd537"], "contact_id": [null, "f677cc9e258b82bef0d6518a7e6358f68211d6b13fbc1a55841ed10416188a13"], "recorded_at": [null, "ef58543db445a0ed47400666310c2b206519f5c4a58049b82d7758b008a7b9c6"]}', '27ea69ee8f3364c0baa708e99c9d931d7d4cb783a0b393ca1e06af5af850abe8', 932);
INSERT INTO public.audit_event VALUES (259, '47d98a7a93f74abdab9f94019a66c2c6', 'changed', '2026-11-24 12:26:08.82265+00', 14, NULL, 'insert', 'referrals_feedback', '1', '', '', '', '', '{"at": [null, "583666843c0a16e9108e36affab27fd8413faffcd1c29bc43f4041d831fdc6c8"], "id": [null, "d620db8e17df54fa574dcb4662d836499be285a8cc9652817ef194bbc47d3318"], "way": [null, "2bc3aa4de632e8a0f222201e1613645e8fd8b2737ba3fb4ae9304609ec52ae3a"], "by_id": [null, "334e228c7bcc670446236ccf2de8d33c5626f571422ec1fb758fe424b6ff0b05"], "words": [null, "8459ea4e98bcd53e3eb1df2eeb0b7f073fcb5e9f65758b9353fc4ce7a2b4352e"], "audience": [null, "dac51df34b287755a279c12d60c094eb1b75bc58abe8a217d990b0278d90fb88"], "event_id": [null, "d059debdebb41f442bb36761becff7f61cfb1bc9e9c4d3b0283d37e88ea1f998"], "next_step": [null, "d578744ff71a7ed7ab853ffc0d16721e3e2241335ceead5bd33f5e430c6f4166"], "contact_id": [null, "63fd9da08692501e5fc47e1e00b315ead51f7933e34214ea2f0c6f5a7a255ed2"], "whom_to_ring": [null, "4d8ffdc0ddddcbf8351046dc1bda8786baded5f4036cc455c83c57073481bd96"], "not_told_because": [null, "a28ac704804fd2da9e595c5f2cc171b87bb84b5a092d9de44a0e21dcfc9c07d1"]}', '8a64fd5f21ad6fd8a1baad88b408cbc4f198ee26d18d3918e8353067500b7c54', 932);
INSERT INTO public.audit_event VALUES (547, '96708f25d1ef4cc1957eed3635756906', 'done', '2026-11-24 12:26:09.410274+00', 15, 3, 'contact.decided', 'referrals_contact', '4', 'Decided on a contact', '', '', '', '', '9802702dc855c59fb67db779b423cc0f816b3bcb046a89c2d858dcabd1f7d4d1', 932);
INSERT INTO public.audit_event VALUES (263, '73c3c144663e40dda15b7c518999ece1', 'changed', '2026-11-24 12:26:08.829397+00', 16, NULL, 'insert', 'children_person', '4', '', '', '', '', '{"id": [null, "d722c3beae27bc97b5e077202163e5dee549425b0de0c9185917069b94357ae4"], "sex": [null, "0ab6a29cd4037abcda41b454f13ba0a51332c63927d326b92647a53eae1566da"], "upn": [null, "8d490f7e55c932cf5e9611800c517748295799761b7167907d8ee7604dd4f6d3"], "born": [null, "bc950de9fbd3f33225e4876f53633e086071c6e1cd962d61670354b44f8c146b"], "sealed": [null, "cf415ca054c9a96f97b0425cc0b5b3051fef41ba68a784b56c91695f2907fa90"], "address": [null, "7e91ce8b079bec189f3c599c36490b4bd4e9d599290e2d739586babb3e183f4d"], "recorded": [null, "6da97be1b2702d992f229776425bfb69cc5ee252129a79c9d12c5e81f609a790"], "standing": [null, "9728ad68e540c581621bd1d9edae8326c009defb9ff1d0ae7a224ded4f4dd5cf"], "ethnicity": [null, "3c79410bb4a73fa6203b4755f67782569d1e6baca6c51fd1918802fc1b83dc5c"], "given_name": [null, "8f3becc6e857bd4863ea28ba930746faff0940d9929c328705bf396de2b76186"], "nhs_number": [null, "5554c606bd6fe8b3d4973a829680ae9aeebcd957407d07247e82cf7d14e301dd"], "family_name": [null, "e5df560c205e3ad955467af5520ab5d307fdf14366e055b44ca3d03ae3cc3c1b"], "also_known_as": [null, "6701046fbdee12bc3d14142c12f4d38bcf4dc8798d5505ca320fdbd27fcc13bc"], "council_number": [null, "415f76c099cf5fc3172f47b206914e2e81e1ffc7b4529bf587cefc64987664fe"], "address_is_confidential": [null, "a92894b0d86f715a542f07568f500935900f30e4fcc189660003aaed351001b0"]}', '55206fcd6134c90f88300f5cc3608adc3444a23b335e5266cefc895cba1f5ce3', 932);
INSERT INTO public.audit_event VALUES (264, 'd2cccae7670f4dcdb0a5e5c3b8134dd8', 'changed', '2026-11-24 12:26:08.829905+00', 16, NULL, 'insert', 'children_person', '5', '', '', '', '', '{"id": [null, "5b3b9746a3a80903bb3249964ccb2ceb506ea64c57c8db2006ec3231728e9243"], "sex": [null, "714857e6166ccec004b94bb32a6f28bd441e15207d6f5489217b4542c3fe92ac"], "upn": [null, "5cb1835b5137678300d8e4109d8fbeb85fb2f63d0276590d20f1da43d992853e"], "born": [null, "44439db6839df80436c5b15810e58479a626f1b6d9d2c62074cf5ff106fa35dc"], "sealed": [null, "d5c241b7dc94c1a4264110fccf6f5827152996d003c3ebd4cf161a2aaf4fc3e3"], "address": [null, "8f359e5ff6793867cc5c4a988e59b635730d64b34cd0e484706ed9928ed18385"], "recorded": [null, "06603a4e3ce50c7ecb02f34d3acc20ca752719ceb0133d599ee6c716140d3c3c"], "standing": [null, "4d622cf1d0a3c365c33dd7bb08e23111d8a00e9407383e67f8f78cd794d8fcfd"], "ethnicity": [null, "467f141cc12bab6549acbf631794c40553164b06aa9885536399ef88d71ef32b"], "given_name": [null, "a12479186adb81eb0ee44d4a2035a8f15b3f89a62fcd801510e0f808cf63ff6c"], "nhs_number": [null, "40a39032683e4c3fce7c8fbb022bfb61235f4665843eb88a5047980f571e78d5"], "family_name": [null, "17ce335f67d4f172f5a9cf60b1c6bfb3db9bfa0ff4781e6a996ee88774a5774b"], "also_known_as": [null, "38738d65dd940bfb5593220bd32ed55c2fc2fcebc207728712abb340719e090a"], "council_number": [null, "90ea53013f1ac48a54d1adaf60d306b6c7b2e2bf9379b978ba97b1cfa2321009"], "address_is_confidential": [null, "638e476a17d18beecc1b187d75d42d5ee74012233c2eb154f70bdd1acd7ebe35"]}', '226f1a58ff48f6c71c343d15e56cdff410321d8b6d92a2149fe6cda302e00481', 932);
INSERT INTO public.audit_event VALUES (265, '79a6adfa48624738bb25f8cbd97a7a59', 'changed', '2026-11-24 12:26:08.833497+00', 16, NULL, 'insert', 'referrals_toldof', '3', '', '', '', '', '{"id": [null, "75fba95f2f3afce9e008cd9b9d85c5fa7b2deefb7e3aeb1d9970747d7df24f1a"], "told": [null, "7de35c828bdc52cadeeed232833dee2c5181125376ed5580406156bce7502019"], "state": [null, "86d0c6fc1ecedb11218bcbc7729e92997b9051fba2b67179eb1d129feefe3216"], "number": [null, "26c1e937f5cd5a443a3b7e9aaffe1822f2577184daeaf5c6e3bc457e26d7bab2"], "person_id": [null, "54986773fa6fb62935003974b6a5db231a2b1ca81dd80b7c893ceea133b37de7"], "contact_id": [null, "99a07814de93caa12cf3e935166d51a645e5054fe954d2931e52e848211b83d0"]}', 'cddd58d5732731a39126815ad9c1cb95b4903034a2855bf2847aba0018e05fd1', 932);
INSERT INTO public.audit_event VALUES (266, '8d4d1ae128e4426288fc17f14798aa9b', 'changed', '2026-11-24 12:26:08.833672+00', 16, NULL, 'insert', 'referrals_toldof', '4', '', '', '', '', '{"id": [null, "086d8bb43ba4e6496e0d56b57e8b1b3cd89dd0e10b6115e97d14476bf59043ba"], "told": [null, "782274348677bca6cbdc74de12ef5a9020daf9790f570beea2664232d11f668a"], "state": [null, "eeef72e5a39732c7ff2ae8847c39ad98a28629eae78528171a2b97d10b5ac74f"], "number": [null, "15b10affab3f6b2f1cfa4c58891fa46f56e5f336a16b4a06a131603ac87fce9a"], "person_id": [null, "4714594f26b5c1800e82867580ca47d986e1133dfead9dcfff0f185f48d0322b"], "contact_id": [null, "367f596f10ab78e0d1e7c13e1170203931a3769e3216ad4ab4e7de461497d26c"]}', '2fa42bcad75305f31d578cc5e54965d5001214f4ad8e38470c8ebf8476e713fd', 932);
INSERT INTO public.audit_event VALUES (267, '43cf6caeb3aa4e818f35ea97e4cc4d4f', 'changed', '2026-11-24 12:26:08.834943+00', 16, NULL, 'insert', 'children_person', '6', '', '', '', '', '{"id": [null, "24577564de2fbbe985e5c1fbbc4f889ad426cd77faecf3c0255e7c5baa671818"], "sex": [null, "4a3b73714e5d3e0ed0ce8788fe841b557ce177a3e7d249e9a8d99e41d74be6be"], "upn": [null, "068ce5f32d47ce5e04673a6e16df2deedb907afb68504a7ff60a6d7dbc88a378"], "born": [null, "dece31de0fae9e66879107ef1f9e80f7cabd7bd621406efbfda9d5934fda77aa"], "sealed": [null, "230c5580ffb4d897849b3295db0b9ed3b84a9b5c06ade03a90ed85f42a9750e9"], "address": [null, "68f6a08a4828bd799e2f79a2a708543b893d590c10373e35c8b6bcc24faf22f1"], "recorded": [null, "f31839a542132506d05dd13e8dda4dbd3b6ab2bfc183f25c7121d820cd7c5a7a"], "standing": [null, "b3d533d248026d258404766d40fe554ef32683aa606e4a99904ecb0f9d62ff24"], "ethnicity": [null, "2fe06e5f0be3b009114237f16e329117b5b74d423292a169c4ca0dba37b61dca"], "given_name": [null, "469cde84d2fc7439d3097532174b97fe21018b122f952960853126c2ef04d99b"], "nhs_number": [null, "230905f8bb0ed28299c8d43eee9854e0bc9e46496f63648a9141dc9f36320fd0"], "family_name": [null, "51ff2931c8b7a81076d7968feb80797800c3c70cf5522d2f8fc4d368126d2c34"], "also_known_as": [null, "a3bcf0975f2f3f7de4ca72288a8f5684a229a47c97677ebd7eca329303a9b234"], "council_number": [null, "78744b041e93d8b5ec5d16b7b7d2503722d569f79eff107aec79fc861c4025c4"], "address_is_confidential": [null, "5c3fbccfddd23c614814f41b525b6da82076bff9a510de1d41bf001170b3a261"]}', '4e377ea0b891fa7d7e5a1bd702d8bec165169cc2c17b86e757efbc6e0418a197', 932);
INSERT INTO public.audit_event VALUES (268, '018fcb320e5249b8ac4b3136f6595fd5', 'changed', '2026-11-24 12:26:08.835192+00', 16, NULL, 'insert', 'children_person', '7', '', '', '', '', '{"id": [null, "250823ee55c59cb434bf78b51103c145aabf1b249d4abf861af03a437ff48fba"], "sex": [null, "bdaad3da109f74ccc7a1dc3ec8354fcca27b0b1253c40f6fd22fa9dc10a2789f"], "upn": [null, "bc9505a66d8a360132c77ec6c20ad28f07fd946d3c6e036b0998acba37f5dd65"], "born": [null, "ba6b7c91a66eaed77e8ae216dd96396dfab0bb1c049d06eed349b4be52397e57"], "sealed": [null, "016464f02c6162f9037e01265ebd52979ab21f604ad78a764ff03f31fca6efbd"], "address": [null, "4d557f6c18e72e7e425515a7180b6180ed9c4847d78a8741ec445cfc606dc318"], "recorded": [null, "c37a9e86f8a81ecf6de021a9955a307bb581065df650fe28b711c98a906955e7"], "standing": [null, "80646615739ecf3ab2cd9481f63ed239f68c586c84004cf3a495ec59f89f3332"], "ethnicity": [null, "54ecbd4051332ea27950c707e344144e3773593e211f997ef3e52974f027b686"], "given_name": [null, "c5ce01138e6486d8793b1e967be8733297e98f37cd6b78dc33d28fa517bb0fce"], "nhs_number": [null, "f3ba1e0964adfa15bb2147454fe30e6119bc89b70a245346ea6f08abc3ddef66"], "family_name": [null, "276cb1c5b004504bc9c4216d862222cf7d8d2caf84532070f3ba1360abf734d5"], "also_known_as": [null, "01d36a05baf5e1ec502c256a0191b7180b799231ad094150b81d44f15625523a"], "council_number": [null, "90c33ee4967fed239190fa259b639798111e82c080839b38f01fb207fe02e0cd"], "address_is_confidential": [null, "2191bb6ed4c608182317b3bb93228eddb1d02f9f80c00bd47ee7725574a38b6c"]}', '984e2aaf764b61067d93510f31ef712e33c22dc84ff45a1efe3982d04b60f5c0', 932);
INSERT INTO public.audit_event VALUES (283, 'f44448d7ffd84c6795fa80b2d8ff8fc6', 'changed', '2026-11-24 12:26:08.857047+00', 3, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"next_clock": ["6cfba118b6e813cc27a9c5b6c96db9e6abf7ce5be305dd0ab3a9a06d026c8da6", "3390f604d154e6aaaf0a6a08a4cd80d842bdaddc23e60f3787f985e08b49a0a6"], "acknowledged_at": [null, "e8ac931a9651e2e666a931e1df9e83480a4bcc65b2b7b622c3d5f2df4bdb289a"]}', 'aebb8dca9a01ef73b51239b2087dfd0d4f9e75e339ff57875430af5e666efc9a', 932);
INSERT INTO public.audit_event VALUES (272, 'c1f612f58fdf4e36b2e02257c61050b2', 'changed', '2026-11-24 12:26:08.840444+00', 16, NULL, 'insert', 'children_relation', '4', '', '', '', '', '{"id": [null, "ff55c81caf4c92e9c8075081c9bf4239941a25f013d9815d901c53fa2e190a8e"], "kind": [null, "2addf3f133b963366f1ff7c758f23e5a938caf85c62b6891969737a1bfa7e55d"], "since": [null, "59f629df7c6ff87642f49aadb3fedd2c17f8773de093430b5a1598db50041f82"], "adult_id": [null, "5cd29e9312741c3434251b120a7b3cdef9dce5c13c9273129d3bef4cce874e1b"], "child_id": [null, "c6bf8a60ef1a53544990507eba3f1b22a915a11ea228d56c5ae3044a6a791235"], "responsibility": [null, "2a572d5189505276720467d6a827724b138b61994d1e43b83954d40d26859e14"]}', '47dcd9204bd97fa81abb540d02e618dd97618d8a95dd87fd11a76abf9ac2b40d', 932);
INSERT INTO public.audit_event VALUES (273, '642ce65d34bd4b0583c8fd9d52fa4a10', 'changed', '2026-11-24 12:26:08.840728+00', 16, NULL, 'insert', 'children_relation', '5', '', '', '', '', '{"id": [null, "3dd4bf0451843659d43fa02a951a848d4083928ba59a7b2575864a2ca6f36a31"], "kind": [null, "e295159a7c8d099f96f074a993b1821eee32458b22f4a66fa357ad8dedf34327"], "since": [null, "2a109a6a8fd53961590b4cce44c5ea926a01f44c5d0ca2ac8c8f01cfeba14a4a"], "adult_id": [null, "8104b9d3979846321e42bc843c6655619adffa86b860ca6d6012a41250577ba4"], "child_id": [null, "82fb89526b413987813a31a72fe4b7696a38ff88331e41b4971647bdf31ff9ed"], "responsibility": [null, "6b056082877970e79409c194b9fd69be562ad04e59fa151f5fb0a20cbc5f09c6"]}', '5430ddcb14bed7289670b4bf978e543513268a5f6e0dc7f2a87e03d020cf1f59', 932);
INSERT INTO public.audit_event VALUES (274, '4163e2e3af2d4286a5118cfa2bf6ffdb', 'changed', '2026-11-24 12:26:08.840988+00', 16, NULL, 'insert', 'children_relation', '6', '', '', '', '', '{"id": [null, "33ed6e2f194aee4cbe7d2ccddc187bf2a8271d61b70b16f768d649813c0ce3bb"], "kind": [null, "6e0fbb7ec1bc55b39fe4ef49a49455ae63b656bde39d42d9bf75cbaca96b7c42"], "since": [null, "83abba9a85074c42a8de256f97678a34beef48530da05560c27e266a25fcf344"], "adult_id": [null, "9ec021ffbd92c0b24ccecec5683434f0a768a4b1080ba162963b72c20f1eb95e"], "child_id": [null, "06b727897c9e28185bcb8a10d5827cdf9be944cec7a560637876fc20a57f9255"], "responsibility": [null, "9e0658d9c9d569b682630b89bcebba9dbf2f4074761ed6a541113170a55ca360"]}', '2518e9b289c41b6983c79be6b6cfe19c437f71e7df3662a34a994c523b4627c3', 932);
INSERT INTO public.audit_event VALUES (275, '2ffe454d64984dab8b5fbde2cd01f2e3', 'changed', '2026-11-24 12:26:08.842066+00', 16, NULL, 'insert', 'referrals_sharingrecord', '3', '', '', '', '', '{"id": [null, "c868f3534f3b8a467bcf2cf2c633752877c05d4b1e9d36aaff6c70517d8b47cc"], "items": [null, "1b5eed3dd1b4086c78d36ec1fed5cbf57ca407e2f85f1f3c10f01e8a50cf675f"], "level": [null, "7ed66dde6ee2e9198a4f18f3afe48ad2bd761dafb4752a9ca118f17fd3a745aa"], "reason": [null, "542f280dae35bc85723d1ae2ecf4c4545e1684203a1242f22f1bf4969a3c0ba6"], "shared": [null, "b645a0ec9acb32ebcdc091c87c9e55d730d7321125fe87e7fe4b0b28c62020df"], "consent": [null, "d69487825c7fa75500cf93c6bf7d413a5350452588787309ef3e40c68ef9233e"], "purpose": [null, "a77f11d2b4fcd3d587926671a023c17a096ab2561b6a20775321bd3bb579a4ce"], "withheld": [null, "02573d2ca816ff7cd3742f92fa81848405f6e81808de73296274066839895c64"], "article_6": [null, "3b0c00c4cc5e865e0dd8e51549b37f9c50b2daed7e5d98b3f28c1d7bd0a30469"], "article_9": [null, "28e5834decc60921acf69e4c8ac035ee4762e86c31322af3bb90e24ea8e92168"], "article_10": [null, "d9305aa40fc94eeb1592c2f24e2e54bbfcb08588a0f748675ebac5f0f448b216"], "contact_id": [null, "593cae50dd7d44faebe314bcdfcfe09fa57496e225568ea3d863adb24135a769"], "decided_at": [null, "e61642491d61f9028ad0727dac03fcb02a0ce8c7c8f26eb1ce2f53c4e42aa1aa"], "schedule_1": [null, "9d5646fb36a39679da7cfb8c8c36cff099a09a2535fb94a6d19b10217e2acafb"], "parents_told": [null, "5d80e34a534e01ed62f4be7d2deae4a06770cf00afe5b7ab2a2dfc9406c0f439"], "decided_by_id": [null, "e9223fa3f7fdd51ef7af865b50d180f64a98518900238e506ee8fb8a49b32e9b"], "parents_not_told_reason": [null, "cee29146f48e35203ed2efd48de98d4e4c904f540d58264ed9d8eb7b2dcdbb6a"]}', 'c6756556249201e87f56a041d1b7e616ea8816f396a0e41af8831ae82cf14fd5', 932);
INSERT INTO public.audit_event VALUES (276, 'ae9488dca59748da8f7636d8762634c4', 'changed', '2026-11-24 12:26:08.84559+00', 16, NULL, 'insert', 'referrals_event', '12', '', '', '', '', '{"at": [null, "623baff1fb7121fceae204f0945d6dd7bc6bbf002f24eda7da213fe35b8f4555"], "id": [null, "93ccbf66dffe1ceb90fd542775654f490f00936d3a93980237548fb1b8d59152"], "kind": [null, "0ad5b3538a2074b12fd8b0b4a3b478d1561900edece40cf8a54386314205ca46"], "actor": [null, "c25bc8367a715550089f02c89e310bf86bcab2f6a61451c1e857c1c09c94f73c"], "by_id": [null, "8391356560fd365207e5a4655ba9aa3bd2a238f7dd74a357d871fc8573835ac2"], "details": [null, "1f34443b4121dc69f584f7a281fef9350f86fda8eb5b0381ed11a990fe24e3e6"], "contact_id": [null, "6b4634c06f6dfb2f2541c84db5aff3618004a84635c965c76a8e68fad6d0aec1"], "recorded_at": [null, "11de77e266fd53e0ada7bbefaf9f470d3b15bb4db3f2fb8218defec86674582d"]}', '5905af49d705b2c1062020e3c23c1ce2187908c1a7905cb1728b85a7a06cd5db', 932);
INSERT INTO public.audit_event VALUES (277, '6b14053d4c3e441fb8c45dd4b523a05b', 'changed', '2026-11-24 12:26:08.847008+00', 16, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"state": ["e9c5d4cc2de72431a3a4d556b745cc97afc018cc7d505ced88c203a15e52ee76", "2d8d658b33e6666073124362bae76984ddeb2db0c87d93318c2506619a80f6a1"], "next_due": [null, "098c803e42e59749740455ce20507d656ec2f6f64a8e43984e12f81bd7747611"], "next_clock": ["bbaac8c00cee212c80198bba749807a8d97ea028d949673a0b16202f328cc255", "6cfba118b6e813cc27a9c5b6c96db9e6abf7ce5be305dd0ab3a9a06d026c8da6"]}', '80af52e901e1424451d4ebe73f9ba859f01741471c7d37a64197b9ad207aafb7', 932);
INSERT INTO public.audit_event VALUES (278, '91264e98dba4478b9b753e917b6ee433', 'changed', '2026-11-24 12:26:08.847749+00', 16, NULL, 'update', 'referrals_toldof', '3', '', '', '', '', '{"state": ["86d0c6fc1ecedb11218bcbc7729e92997b9051fba2b67179eb1d129feefe3216", "6746163f1869c737f399b2417599dea96b86de5f7b96eb477d00792f18c8e0d0"]}', '1b9b4e6183b30501fec506d7c73c43d3b9e59727f057d12518e58ca0dea92b3e', 932);
INSERT INTO public.audit_event VALUES (279, 'c5e47ecbe5d9440fa4a1d01c7d0744cc', 'changed', '2026-11-24 12:26:08.848474+00', 16, NULL, 'update', 'referrals_toldof', '4', '', '', '', '', '{"state": ["eeef72e5a39732c7ff2ae8847c39ad98a28629eae78528171a2b97d10b5ac74f", "b234f137d30e7db051f54bb91b32a38ae7c637564cb0546119e3f34347739b9b"]}', '75a718a8faef92d9bc7db253249cfc89fc220e5256b6f76d2318d57a2ac6012e', 932);
INSERT INTO public.audit_event VALUES (280, 'b07a146b886c4408a7f229f473403860', 'done', '2026-11-24 12:26:08.848679+00', 16, 8, 'contact.received', 'referrals_contact', '2', 'Received a contact', '', '', '', '', 'c02a34a4ae17a425570ecdfd603fbaaf58b4dbd84c90552d282f1c9ecde3badb', 932);
INSERT INTO public.audit_event VALUES (281, '119d153779e041f3b223aabb5cf2530c', 'changed', '2026-11-24 12:26:08.850483+00', 3, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"version": ["84d1d3a3f9af10be493e1990b68a9b4dc0c5b2074cdd8c0f6bd6f0d3e620e7e0", "172308844f553ce6d21b33def0abc54617783e4b0ead4c2327b1f58f019192d3"]}', 'bfd6fba2c56259581c24280eb65d831ef75b3151ef1b57a79d612e6758d30bf6', 932);
INSERT INTO public.audit_event VALUES (282, '5e2a4c0c8baa4a6dbe99b99234c52cea', 'changed', '2026-11-24 12:26:08.855719+00', 3, NULL, 'insert', 'referrals_event', '13', '', '', '', '', '{"at": [null, "2c0ed05654eb015652d2dfc58774fbe3a8b5aaeb88f272c5a2f78a7df8d21377"], "id": [null, "5ed0bdc177b6adfda08cfcfe8c4f6b00f9fe812093851666bd30557111549340"], "kind": [null, "4ef231f867e309639a49fa2aabbd310436a03aaaf2df042dc4c4a6377dd584cc"], "actor": [null, "2f65dc484ac9997bb6651cfb2f45665c32afcd8466acd55be7d4f76eb729aae7"], "by_id": [null, "fc88434d163880f5e3c569df859ce36d7121455a66ea8a31a7b7763863e1d6af"], "details": [null, "ec5a166f502a255ac1b418d62236a7804cb15ffa8364cf375448c8a0508f0b93"], "contact_id": [null, "a83b1463b69bb7f2bfb03bf933fab5ab2445d5bed9c966c528433df41eb735bd"], "recorded_at": [null, "d1d615215ebe763e960bc7656a95101bf9f748263ea555b979600b0bd200dfd0"]}', 'bfa353e8d3d3eb6c862281e540c3637420e63929119e422b0f590c317abda2ee', 932);
INSERT INTO public.audit_event VALUES (284, '5eb60575fefb474aa072635e0c91b229', 'done', '2026-11-24 12:26:08.85727+00', 3, 3, 'contact.acknowledged', 'referrals_contact', '2', 'Acknowledged a contact', '', '', '', '', '7029f2fd73ec58a46d4a88e435db41697ad58538824a9697dd5acf98b330e956', 932);
INSERT INTO public.audit_event VALUES (286, '68a81f1903a640d4ba145f9975ee72b2', 'changed', '2026-11-24 12:26:08.863903+00', 3, NULL, 'insert', 'referrals_event', '14', '', '', '', '', '{"at": [null, "d6d3cde9581759be55fc48f917edf2855bfd635f7dc1eb7b77cb9faaa70be2cd"], "id": [null, "a0dd072aed613e3cef0a9d22e643f6f66ce6039fe437d0f1fa47aee834485bb6"], "kind": [null, "a403243abcf912a0a74533af1610d46f184f17a68a5831b5113682c2ede4d168"], "actor": [null, "eca9a4933e70415b92e5fa4c634c933a03f5669bbd5b1980d9c346ce0b9c9572"], "by_id": [null, "c35c9de1ac2cb4df2afc5498538ac7e824555db0278b76bf49abcc0a672d4d1f"], "details": [null, "ba36c9e5ca9e76e6ee55b362dfdda698ae80df8905fddd20173a258764156474"], "contact_id": [null, "da02ee9671b43b605dbbef2d14b8d08e644c346f9dcb3c431dae590350deae30"], "recorded_at": [null, "418d6f4b29e9a45698d864fb1b78815889809c0798805c9325992b5424749729"]}', '50cf8d00f16fd436b2d8ae4999b437809bf19345bfe95b7edc814e162fd32361', 932);
INSERT INTO public.audit_event VALUES (287, '7ff02a71d8af48dd919aa42ce7d4d92f', 'changed', '2026-11-24 12:26:08.865209+00', 3, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"state": ["2d8d658b33e6666073124362bae76984ddeb2db0c87d93318c2506619a80f6a1", "1500e3bf6da78b298dd886757987543a313a2bbd36f342163bab2fc59db52022"]}', '6a5881287a5f996315c256f50ff4372a43cb6e82ad3bad39ed80f90ed1296624', 932);
INSERT INTO public.audit_event VALUES (288, '6c9e5c9a243d44ca850e6b934942827d', 'changed', '2026-11-24 12:26:08.865876+00', 3, NULL, 'update', 'referrals_toldof', '3', '', '', '', '', '{"state": ["6746163f1869c737f399b2417599dea96b86de5f7b96eb477d00792f18c8e0d0", "ce9078353f071cf1c8bf192ab1c83dba40369f419676f7e33ce30538502eb9ee"]}', 'd7b189a8358cb33ebc26893887d6d06c78109c657f0fd00196660da390b3c898', 932);
INSERT INTO public.audit_event VALUES (289, '985d499b517b458b866391a035ed2870', 'changed', '2026-11-24 12:26:08.866496+00', 3, NULL, 'update', 'referrals_toldof', '4', '', '', '', '', '{"state": ["b234f137d30e7db051f54bb91b32a38ae7c637564cb0546119e3f34347739b9b", "cc3c23e7a1ec73d57936f50566d079d06bf3785af4107f2435d6d741181a7cc6"]}', 'b9c81196c31231ff94d099cbfe6563576e2fbe59c56478c3f7ce5c772b5f6c04', 932);
INSERT INTO public.audit_event VALUES (290, '69f10bd888e44d13a81f38a229b09fec', 'done', '2026-11-24 12:26:08.866693+00', 3, 3, 'contact.screened', 'referrals_contact', '2', 'Began screening a contact', '', '', '', '', 'b92e4a300a22af15afc6436ff8f5c2bd225477cd5b19f79fe73d4c49e12f72b5', 932);
INSERT INTO public.audit_event VALUES (291, 'bd0463635ea94d06bab3edfa5c79bedc', 'changed', '2026-11-24 12:26:08.869482+00', 4, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"version": ["dee6d91b8bcf70418e181490a89444408161accf115b080522514fdaf419710d", "7290b1f2f36c80c72f10294d9772c525c651d175dbeceba741a59844584a9bc6"]}', '4a1a40d5be6113af01cbb39755663826a04cd65ac09333b863d5be82d007ccf9', 932);
INSERT INTO public.audit_event VALUES (292, 'd2c3d30f015d4e26a4cae549df5abd58', 'changed', '2026-11-24 12:26:08.874961+00', 4, NULL, 'insert', 'referrals_event', '15', '', '', '', '', '{"at": [null, "c97513bbe390ca2fc532ef211bd51eec3f3919c4e4fa9aa3b8f2f9ae652fde1b"], "id": [null, "02d2098ce70f349292761c1b10d814730c6c858c71cdf8516830f9a4bf619c8c"], "kind": [null, "4e3c197c50a68559acb4e2836c3789cbf0420b1d367ed43ba3e8646f25699b43"], "actor": [null, "46a3776df65fac526203e043b32f4f43b0e4139908afcbfae65a8d5e335c198e"], "by_id": [null, "1d10dcd02745e097f78d3faae222533b8d587bc01f5ad818419cbb2cf4bb4feb"], "details": [null, "46916c6321267544728735fb9797f634ece4a98efc1849abe336c425ee81a87e"], "contact_id": [null, "e22d963c9e7898ac05fd3a7b2905fef4a84e56f5863363db483ea822d33787b4"], "recorded_at": [null, "1ce302a495841f6a97d86efd5e0d7f48cebc1917b244fbf81200ac8f6f6d1256"]}', '89c23f90bf7ec850def3b170871593dc265728176711457361ce449767ecc2f7', 932);
INSERT INTO public.audit_event VALUES (293, '40aa6c01b27a40ac8bc5539e457e0848', 'changed', '2026-11-24 12:26:08.876044+00', 4, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"priority": ["0c6ccf294f7c3579176a67d5f4be5db70b06a2efeb3a11a8808e030794169ab7", "7ea8b00a290bafccf9772349d7e3660510e79dfbed58a9ff50de1ae0d88efee4"]}', '2cfc1ede9eb717dbef4e6fb71e27ec992c410ce5bccd1de6d45e1cbb8312b74e', 932);
INSERT INTO public.audit_event VALUES (294, 'c58f9026afcb45cda80fd38f6fdc76b4', 'done', '2026-11-24 12:26:08.877407+00', 4, 3, 'contact.priority_set', 'referrals_contact', '2', 'Set the priority of a contact', '', '', '', '', 'fc1b202cd7aef096fb5f4d66e2a1c78dba878e3b472423bcd6767a37a45da92e', 932);
INSERT INTO public.audit_event VALUES (295, 'da45222a1a104810a66ce3dd0754cc99', 'changed', '2026-11-24 12:26:08.879094+00', 3, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"version": ["7290b1f2f36c80c72f10294d9772c525c651d175dbeceba741a59844584a9bc6", "9fb95c53a958a2c7e677488f0cbb7ef750cfd764e6945b0b79e83b5ad6afd241"]}', '556d244cee18be768032c1f03517aaaaec404850387ce2a7032f49c0596e94a4', 932);
INSERT INTO public.audit_event VALUES (296, '93b3ea567e4d4e1a935e9a421e21bbb2', 'changed', '2026-11-24 12:26:08.88397+00', 3, NULL, 'insert', 'referrals_event', '16', '', '', '', '', '{"at": [null, "c0d8465d7d821f8fd634fa9a6b806abc5bbeba5acf3e65dda6d2dec4af74330c"], "id": [null, "ff7874352b1d2273c0bb3177396472c72fe5919c6209c352b9f06743dce28d58"], "kind": [null, "0a20cfc8dff45f340c3268781863a8388409ce11166b1175a41374f4e60c07f0"], "actor": [null, "1b8471f44e2bfadf85e69a94368c4d740ca6ae10e0b7910be33314f78cea318e"], "by_id": [null, "bb474c81d675310872f0b77107b058d4aeb59bee7d8f84340beda5da3cc9eef7"], "details": [null, "f5015b4cf9a7cc91e15c987d2cb7d65493cf9d1386ab0ca8bd0e32d12a6fb692"], "contact_id": [null, "fecc012350c92b3dd4285aa2db568549c93fe63e706573fc9b1bc81926787caa"], "recorded_at": [null, "8b8fbe9afef44168a4796715c6dbf4d5ab0d2050ebebb2c8ba33d942243f3656"]}', '40e5481139682855c78225c0b3c62746d411cc216acd043f50de459d3130d7e8', 932);
INSERT INTO public.audit_event VALUES (297, '98933ae0eb994185864c50419376fbff', 'changed', '2026-11-24 12:26:08.886109+00', 3, NULL, 'insert', 'referrals_informationrequest', '5', '', '', '', '', '{"id": [null, "e98f9f71052364d780670bb6fd9d07ba504f81e1d65ebedaaabdc08e3c8d458f"], "due": [null, "4bf3afc129cbc29fd170638ffd5c7545b36c279b727ef719176721cbeb1f7fb1"], "asked_at": [null, "6f1df36ecdd62fb5bb386996d37105dac685cc9aa38d5e3b718f393c3b535af4"], "priority": [null, "40355464e03277d43479cdf61e666d742952126e2e3dc8f11301aa506491f806"], "question": [null, "8aca24576cd75c877577b53113643270de954ec1fe0031f6b2c4b6017e8bf1b8"], "agency_id": [null, "ab3c832b0187d5e09780125269a2bac5d2cce78a21ab972d25810d11501474df"], "contact_id": [null, "d7ac388530658b9a9b834da75d7652e609340de62dbf0e6f0e148d4e0a12e677"], "asked_by_id": [null, "76e0ab329d0b78ea7658de494ca3f291a933a75fb1b78b99d514b1990468d7e8"]}', '49304bce001f4458ebfe7bb10773e31256ccc4c9a8cd57a979a5c91e7288c3eb', 932);
INSERT INTO public.audit_event VALUES (298, '436d553ad7a2464b955348a4381ba7d3', 'changed', '2026-11-24 12:26:08.886425+00', 3, NULL, 'insert', 'referrals_informationrequest', '6', '', '', '', '', '{"id": [null, "47afad37f40dd66960d6d9f2ccf11ac79c9c9cf8d5217ae3556b4c3c0aa17a06"], "due": [null, "10989383d7a162f53fd19409978b8319830558a4fc614066aed17e6ea24efeb0"], "asked_at": [null, "38119940cfb256bf491d132630c4ee188453b234bb9fde09371fa5ec2c0f6b7d"], "priority": [null, "c35ae251189a5e3602ffd70736711a4e3bfbeb293cadc4dbadcca011ec1e6194"], "question": [null, "750654cc2237bdfd0898e1c742def14ad3af67c68fe91594fbb6ef48a66725c5"], "agency_id": [null, "cbd64126accd3ecbe88f3a94fcc68468ca32798df95883f78a1bc0fc6237218e"], "contact_id": [null, "c2b210a32500722ec8858648ad391456bca6fd437182ff8f55ad5d1c920409e8"], "asked_by_id": [null, "9468c39a8afcf527ec8a3d45f70fef8c18e4ca2ff98fdfb1861f08d5cd57e54c"]}', '28b2cc2fb9cf2083dc58e1d8d39f1e101c10e043b9de4e5319989032a64ef63e', 932);
INSERT INTO public.audit_event VALUES (410, '13749b8a57694f1b942f7c6f5bd6d2c4', 'changed', '2026-11-24 12:26:09.138627+00', 24, NULL, 'insert', 'referrals_toldofadult', '4', '', '', '', '', '{"id": [null, "490565308affb020c99cdea9f622a317b20f4979d97a3c6e89927abe7953fdb5"], "told": [null, "f35a7586e731fac2c95dafd3c7ba727c33c74366e698f5d34174ca7214439ae9"], "number": [null, "fbe23b83b082560a0a5f59ad88fc606efc07d86a4552c8e59245d0a8578df789"], "person_id": [null, "f53619cd273bbe85b0c7c17cf1b7763a3c0eb0069c8d40ab8971ba904c8ba6c0"], "contact_id": [null, "6bb855cec2dbe9f8d291b1878921e622c7e033909d16c694d911edeb96d0f308"]}', 'a575c4634c6452832631c209781413ba410e67776649fdae0e53ea19fbc81b80', 932);
INSERT INTO public.audit_event VALUES (299, '82af8985c09f4ff69a2af9762f2657a4', 'changed', '2026-11-24 12:26:08.886594+00', 3, NULL, 'insert', 'referrals_informationrequest', '7', '', '', '', '', '{"id": [null, "ba7d10d2c54a34cbf6d33b87e271f6e965c39c953009c3afbc0a35454c840337"], "due": [null, "4dd37aa520622baafb8eb531796bd8bff57d1fb9209cd9a26e00a3f1a35634b5"], "asked_at": [null, "727efcd5d2150e23525874d9a48c07847a4c85aa7dc82013e98c44a9c81e083d"], "priority": [null, "978c22301ebb7aff527bb8c8ca972ced854ef917ead89e5c54114f0b12275179"], "question": [null, "0798d9f36bbdb257411375c1ca3be0fb9f4c04c307e837f38be58f2ae4deecd8"], "agency_id": [null, "59ed9e8dff4be3011f5a901274a7ca08198acca1b978bade70199f93d4ae2127"], "contact_id": [null, "4715482ce9019d062dd7af0a27bab5e5f593539996800fefec1cb756dd75f0f1"], "asked_by_id": [null, "266a22b727b49b2a2d270654d0adf32f6f8fbbf495b92d79713902272bd32832"]}', 'e7f566d955478c39fe065d9df33ea7ed5735789b7ef22d4e2cd61a2357979577', 932);
INSERT INTO public.audit_event VALUES (300, 'd427c3c1d1924e8a9fc99e120a0b4670', 'changed', '2026-11-24 12:26:08.886789+00', 3, NULL, 'insert', 'referrals_informationrequest', '8', '', '', '', '', '{"id": [null, "6615cdc5d60926324fe24a18e8a032fa04b7a8dc5e8b2aeb07b2e80eb6bfec9d"], "due": [null, "cdf221b6a0ba9705a7d676a040273b3f09699755a605a354c701fe4e854d05fb"], "asked_at": [null, "c31f485aa5dc963dd7bfa82eb6e1da2a8094e63351cbb1285065821b9eed8add"], "priority": [null, "afc5e3fce78df0462a97182d4417a2ae6f5e52e6f3aab881c80e0a29e4f49f68"], "question": [null, "300546e4670157bc7336ef3985aa99cc47624933e386941d50bf98bb4107b13e"], "agency_id": [null, "3ebc1f36d9e90becec7f0572451a554a5fd3bd9e334c4cc7063518bd7e777932"], "contact_id": [null, "65c57b7f45233eb83065b7bca398ce9da0e12a5352749e71811aab2b66cbb9ee"], "asked_by_id": [null, "2c7e7624c55a272d1db96076b2d15506f7934c36c1185d0ecf2fe035e18686ff"]}', '0a3ea9738b889e57712016fb1b46be37f4e80c41ddcee7982d1851a692c8cdae', 932);
INSERT INTO public.audit_event VALUES (301, '175e1d8bc3094162bb9a1d85623d4d68', 'changed', '2026-11-24 12:26:08.887791+00', 3, NULL, 'insert', 'referrals_sharingrecord', '4', '', '', '', '', '{"id": [null, "f2d38dfd8dc338271f8ea849cf394ab560c3dd809fb942d10a49fe2ba13767b3"], "items": [null, "f909198d365a06b01e11f86f785aa1eb144f3761610e3d67e67e7e448349b306"], "level": [null, "e84877767cabd5304c91b6066e4d0f15a47ca35ad8c13d8515f2071a24edf210"], "reason": [null, "069d174ccd9234d5a98e0a87305d83b71cf5ae6b306c07913fe55423245855f6"], "shared": [null, "96c43a414e518a3dc595eeb3021d3df4fde3730266a3f5000ce9070640ea697d"], "consent": [null, "882751714783dc778c3e3e36b9e33d38d53310d4a0d738d7178cf17102f6a8be"], "purpose": [null, "f55c92df75ae358275efeb4021f2f5625f1cc5b8a45e84cde07cfa8542c14388"], "withheld": [null, "d9d3e8c5842e00facef0b987b695a8bcabd11655d2dfd408f3314d49e2dc81b5"], "article_6": [null, "37d6c7bff4ae294f7c542bc7b45e3999a8fcdb3119ed652ad6080e74e80736d6"], "article_9": [null, "e2bfaf05d0895745b9993d7330db41a3715a128712e84790686615126548dd09"], "article_10": [null, "00be5277adb750fe556d6fd78c3817ab7bfce258187e9eb01958a847e235f0e7"], "contact_id": [null, "24fbe24ec467398effb8bad207edd3f1e0cfbeea86d48d4b4fa65e0679f69c5c"], "decided_at": [null, "39898e392829e19cf5d1ea16a0001b231ff819cd7ce4c061e0bacc9ea5134078"], "schedule_1": [null, "6757ffa6944dfac3f872d3c997cdc06cdca703a3bc9287c5f39e200a41c38292"], "parents_told": [null, "65e187c4c740bd64926db0e20faf087911e36b5bcfeb0734b9755f498a9500bb"], "decided_by_id": [null, "104a1657678161a81410c6a64d57f3bdda063a70dfcf66b238930ab3f309e47b"], "parents_not_told_reason": [null, "764f0e443c21a42017de271b850eb3d68d1aa7dd709d03f7a13f477d17f2602a"]}', '7ebc1cf18da31ea097e2230ff96db9da5a5f2b7139813394ec72583fd3002677', 932);
INSERT INTO public.audit_event VALUES (302, '7820c9e60cc240cab6ce612cadcd06d2', 'changed', '2026-11-24 12:26:08.889551+00', 3, NULL, 'insert', 'referrals_sharingrecord_recipients', '5', '', '', '', '', '{"id": [null, "f4c75703f65ecd9d7c1eab7f5b1901bc76940191f39040e3a0c0ccabdf2f7d81"], "agency_id": [null, "ab997eb45404e55b3cdd53181bcb0485fe1f8a0600a7d00dea0f745ff87f86fa"], "sharingrecord_id": [null, "e775488685633e4bcb183c22c080dde0502939c228f1a770d4553df9e3eaa685"]}', '1485a2e01c0104e8a89b55bba7d8c9228865f1afa15fbc54ffcabafdf3030605', 932);
INSERT INTO public.audit_event VALUES (303, 'c6824ebc55294090a0be01c0e4704f41', 'changed', '2026-11-24 12:26:08.889806+00', 3, NULL, 'insert', 'referrals_sharingrecord_recipients', '6', '', '', '', '', '{"id": [null, "ccc810b5cbd21bc6b6e37c79ea46bd9331649ae9259da524fa0c769a82ef5986"], "agency_id": [null, "ed0caf7a5c6f9e7c1bb7187bd973917c576a9376a7cc3667e49ad64d0e7f6fcf"], "sharingrecord_id": [null, "c8527b6f6b376e277ee6df8fcda31fe98e2b55f57085244049e0ea982d86c2cd"]}', '632d538789e00462ff6fff971739b651cf39cfa75c3a6d7912f25e5dcdca2ce6', 932);
INSERT INTO public.audit_event VALUES (304, '0fa0bea641f645d59bf629450b02ec8c', 'changed', '2026-11-24 12:26:08.890009+00', 3, NULL, 'insert', 'referrals_sharingrecord_recipients', '7', '', '', '', '', '{"id": [null, "55e5071dd80862b1e3ba5841e66e332c202a58034aa5d296bf95730644282262"], "agency_id": [null, "cfd1dfc25b66f5217f45f7cae8ce3578a394843f78054f9f3b8d18386ed78e13"], "sharingrecord_id": [null, "d7593bc45dec9bef34ba38aee172507ae7292f7964f81635df38eb35b61c7774"]}', '0756eae1c48757b92b5daa0291dabab97538562368acb8a96ae990d53310dc9a', 932);
INSERT INTO public.audit_event VALUES (305, '713fd369baae43a99afe40d8694c41b1', 'changed', '2026-11-24 12:26:08.890134+00', 3, NULL, 'insert', 'referrals_sharingrecord_recipients', '8', '', '', '', '', '{"id": [null, "ad8adaf4b4cf2aa3be73a0f93716bdfaacf7fb791868b5dcb31a1273210fa816"], "agency_id": [null, "3a5162187ebcdd21ab7d79d08013d51f340b7bf6e324d8278ecd9cace4576505"], "sharingrecord_id": [null, "18e046f88e112b0b6b3a434bab2b2f7f9f728553d617f70aa297e4d0600f02a3"]}', '28be40dadb5bdf977cda5ad7942577a57842065792f4bfdca6324c0556569076', 932);
INSERT INTO public.audit_event VALUES (306, 'd409d9b0c7f8478cadbb04bd158f4a30', 'changed', '2026-11-24 12:26:08.891413+00', 3, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"state": ["1500e3bf6da78b298dd886757987543a313a2bbd36f342163bab2fc59db52022", "c71dec04169d383a5edac5d14ec73ac9d02b58025d0d7f7f675f25c17ac80a2a"]}', 'fd94abaa31f97b167f30ee30cba004473d6dfc4ba52a144ee90c9f393fccf9ee', 932);
INSERT INTO public.audit_event VALUES (307, '036f5ff8d18f41eda5df0f5775225b8c', 'changed', '2026-11-24 12:26:08.892168+00', 3, NULL, 'update', 'referrals_toldof', '3', '', '', '', '', '{"state": ["ce9078353f071cf1c8bf192ab1c83dba40369f419676f7e33ce30538502eb9ee", "b34e1cb3dec6ba1b29b3f2c9ac37b7127a168335c83272d514e4fbbf38eb0cd1"]}', '550276c986eef88ca7de7c5a2439e506e8d434df779e9c0e5432653ce90afc69', 932);
INSERT INTO public.audit_event VALUES (308, 'bafaabba88bb493c9a64d1e5008d60d6', 'changed', '2026-11-24 12:26:08.892803+00', 3, NULL, 'update', 'referrals_toldof', '4', '', '', '', '', '{"state": ["cc3c23e7a1ec73d57936f50566d079d06bf3785af4107f2435d6d741181a7cc6", "1da99de512b1785ef33ce7735fa56f6f0eb768f2a26dba6d5f43dd03f4dca7db"]}', '143e3ca11b421502f2d56f5b10c604b5209d0f251344dbf70c63753b3dd63842', 932);
INSERT INTO public.audit_event VALUES (309, '0cebd94f375b4c45ac2056450f3660c7', 'done', '2026-11-24 12:26:08.893006+00', 3, 3, 'contact.checks_asked', 'referrals_contact', '2', 'Asked partners about a contact', '', '', '', '', '704f34615761a01aeb22adf595bc73f073a77d34a8109a228a13d6988d661c89', 932);
INSERT INTO public.audit_event VALUES (310, 'b62f3e7cb3074634bf0fd1da598f51a8', 'changed', '2026-11-24 12:26:08.895564+00', 3, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"version": ["9fb95c53a958a2c7e677488f0cbb7ef750cfd764e6945b0b79e83b5ad6afd241", "197591178ec35e0eacb7d06c79c54b2c3cdd6caeb0c3235e5d4a4a21a7a50065"]}', '79e6bfc54268bb226e9a8d03aa25bea6442ebdc248c17cf5afab2b5c9e672c16', 932);
INSERT INTO public.audit_event VALUES (311, '9380e3dfaae945eaa08dc8a82f2e1327', 'changed', '2026-11-24 12:26:08.899678+00', 3, NULL, 'insert', 'referrals_answer', '4', '', '', '', '', '{"at": [null, "c10e2298a0d55d6336c383807c91423fbeb2261ac03705885ec86880abb83f14"], "id": [null, "f82dc3642c4275e8d5a3f39c54096745cc299d15aa65c02ab35d63ee391a5261"], "kind": [null, "e3fd172131edf85a1d857c6f66f0ff0f5214cb1455f0e295b107086af5231ac5"], "by_id": [null, "3ed441b36b9e216d7a5350818a4db34aba572486eddb51277562717fd90ced4b"], "words": [null, "e9fb688380c6b2389f07e222e5a6bbb54cdb664c3e65d8ae5b59e57b1c9fa29f"], "request_id": [null, "a59f5c759bf24014b78a05dbe1efb79bbc874f96f1218f8eb150b8ccf3d30f6b"]}', '9610b01b296fceddf17e3131da8d4f18dfb357d746c87a3b3675a78e93edf5a3', 932);
INSERT INTO public.audit_event VALUES (312, '8ded9ac7a33347ffa9d88c27060fc2c1', 'changed', '2026-11-24 12:26:08.901456+00', 3, NULL, 'insert', 'referrals_event', '17', '', '', '', '', '{"at": [null, "00583d878bd4451727a2cb833ca155329dfb775e00dff1fc7600307931909dbb"], "id": [null, "f88dca080ad0f5434c1aca977fe46cf49543c3ffede94ac928a41f3d0ef88872"], "kind": [null, "b85585010c3a55cc4120054ca3f17c306f97283ef4fb7b23db88c6805b9193b5"], "actor": [null, "85ca8093eddc887307618054e476834ea4322f53d015b5278699d4c74742366d"], "by_id": [null, "8055aa886d12ed9d45d7717bd9822cd67eba648932f55470ab2a8fbde549e52b"], "details": [null, "91d1e68740ef578aba04bc168507b2a37dabd12217ae883806927e13bc259592"], "contact_id": [null, "b9c6ac67e40e155d5db70bb758e82126b232780358cb3e5ff57a17df9fb13c24"], "recorded_at": [null, "62d41ce081f03b2c6ead2e88a0e0490136eea073f2c80c1982ed99819a5ad982"]}', 'c854cbb0db38575997304f379fd563933b5f4ee1a5a7fff73d4dcce535e0fb7a', 932);
INSERT INTO public.audit_event VALUES (313, '17bd205586ef417ca28bc4b35d487f3f', 'done', '2026-11-24 12:26:08.903017+00', 3, 3, 'contact.check_answered', 'referrals_informationrequest', '8', 'Answered a request for information', '', '', '', '', 'cfb07f596f4e55e262d3333f15c46d2ef249790859684d623f721222d40aa698', 932);
INSERT INTO public.audit_event VALUES (314, '33203b1fb5aa477b84620e223a370c2c', 'changed', '2026-11-24 12:26:08.90548+00', 3, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"version": ["197591178ec35e0eacb7d06c79c54b2c3cdd6caeb0c3235e5d4a4a21a7a50065", "b5fc92d2a14c7b6c087612ec893aac617f58701a3b483582dfb4d08275efd39f"]}', '8dbc0ade0a0e9c40c467e9e8e63274e43ede5859e887c1586e2cf75414ae7cbb', 932);
INSERT INTO public.audit_event VALUES (315, '2fa6361c2d474912bbacf07daf490001', 'changed', '2026-11-24 12:26:08.90952+00', 3, NULL, 'insert', 'referrals_answer', '5', '', '', '', '', '{"at": [null, "23ec2ba0ac53f5215605ecbec491a3c18baaff801b9d3355df4eb46442c77ce0"], "id": [null, "14cc4c0b98310361715115e31f24a20c6eb18cf3e0276b338bf3f8821b1d7a30"], "kind": [null, "00d5680ab67455d9c9308d869fc27e8bc652a9f2daddf4be737c3831208e6f94"], "by_id": [null, "078cf9a74a8919a8ec60c1a8cfaa8851d1fdb16c3a3b4b2b58e6250827ef5e16"], "words": [null, "f8f8b93318e1393568f36280a4a481eab9fc9bc8cff5081cfcebb843afcdfb38"], "request_id": [null, "e5adceddf94eeebf68b60326392893cffb2c1b6091a874e221ed3b744a3bf7fa"]}', '6358fe5306ede7b39f4823e11e16ba5bea71b1c7540974ed74c80fab372ad935', 932);
INSERT INTO public.audit_event VALUES (316, '59de0beb114141de917473fe34b177fc', 'changed', '2026-11-24 12:26:08.911296+00', 3, NULL, 'insert', 'referrals_event', '18', '', '', '', '', '{"at": [null, "cc0a056e76c1fffc75540a91f47a39dd28061551725a67d2e45a880a55adde1f"], "id": [null, "468f2c813e51c7e8ae0f38f19ddc68e36904fbf0bd0dc15ae2256db7c604eb7b"], "kind": [null, "eecfdad6c52036efdb9c65796dae9fd264c3d413d97190959f5609518b26a2a7"], "actor": [null, "dedc00efff4ed06aaa1ae0cc6979c2474189022ba09e3bfd866450e82beecded"], "by_id": [null, "f360388379f1e29af77e6747252a32c5acb7286c0e90d8435c0c99a26295df33"], "details": [null, "9786d3d27a8b4e8ae586629fbafc36c8064805242985a82048ab1443a6f1dbbb"], "contact_id": [null, "8a4d03f95e2892ec29674016cf4225e5613ab2c893951e8a537d940580c12ece"], "recorded_at": [null, "1f2cffc2a1d13bd8e637b9dc10b19555532b1391d88de33f3c8b4b2263db77d7"]}', '453965f7527f3c3f667fa007851b6155a2b2feb13b44bd44474c0b874810172a', 932);
INSERT INTO public.audit_event VALUES (317, '1c6436c2149044b9802169159704f52d', 'done', '2026-11-24 12:26:08.912889+00', 3, 3, 'contact.check_answered', 'referrals_informationrequest', '7', 'Answered a request for information', '', '', '', '', '23e6b5143bfadf567ff0f1415a2525c47eba011401b401bd2a4c44de29d51c35', 932);
INSERT INTO public.audit_event VALUES (318, '278d800ee75f4765bd94f0d12d4feeb7', 'changed', '2026-11-24 12:26:08.915391+00', 3, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"version": ["b5fc92d2a14c7b6c087612ec893aac617f58701a3b483582dfb4d08275efd39f", "e7b9bca6c4b9c900e4b7757603ea220f85637cdef9d19c03d3e8a2327201ef3f"]}', '8cda92ef041c529503d682f13bfb32f58b7658e9f19dbbffc2e156c8d865e717', 932);
INSERT INTO public.audit_event VALUES (319, 'eaf92c4799e24991906b7c72617c7c42', 'changed', '2026-11-24 12:26:08.919506+00', 3, NULL, 'insert', 'referrals_answer', '6', '', '', '', '', '{"at": [null, "49af35aeac1db1ec3c6638146ef6c4ab8226ce4bc799c0175ff993691d074a8b"], "id": [null, "15a597ef593355a6609edcb368d442d658e510515ea3c0a1f09c9efb532d03ce"], "kind": [null, "18270b603161219117ba2f2d25576daada87adf2a12939381ecdf147b332e221"], "by_id": [null, "ddf15ea7c7ea003882bd0fb9ed7d54478247043d2a6360863c931ec27a2beaae"], "words": [null, "60f9f63e28e575cddf0495d7094fe143145514e77c2bdf5fef5afa7aca6ccd36"], "request_id": [null, "194cb292e859402ef4d15d63185bd3998607d4711ca432e3eda3aa055e6d2b25"]}', 'f96e192f24858df959bbebb7133f30ba17c5b85c3559fb3d117232294a53cf64', 932);
INSERT INTO public.audit_event VALUES (320, '012ecd4928ed4f83a5294df405dc464b', 'changed', '2026-11-24 12:26:08.921382+00', 3, NULL, 'insert', 'referrals_event', '19', '', '', '', '', '{"at": [null, "f94f942744930dd95c1b3b401b3eadc4812dc40d9a211329d231f43a2d4ad6e6"], "id": [null, "35fd04c832815950bd863767618fcf52c829eae34ccc39845ede499892d00436"], "kind": [null, "840dc2f54edd6df011a99bfa877c6a5ab2aaafddd2a99327a8a5d9d0738dff4d"], "actor": [null, "37a19105a3b84c98bc5b26d29ceaa5594e8f0cae8cde39f10b676d2de037975d"], "by_id": [null, "e4ce0aaf7d1a95b472d5d28cdc04cdfdef762a0999d93129f5dca9ff459f4e45"], "details": [null, "de22a527bf323f5028eec17996111ae4d4b5475b5b0605cd1909a50723836eeb"], "contact_id": [null, "07cd9fe562378edcf9ea24b6791b427b40ac6ce00b9591897888ac53a5ba0955"], "recorded_at": [null, "4a71e29f92899bdfcafa183a20efed27abb17a5f04afd258b9a426dfe8ad60d9"]}', 'fbf86022eb776bd6097712eb20f86726a4001f7c1acef31fb41b4065a1b5d184', 932);
INSERT INTO public.audit_event VALUES (321, '646d4bfcc310422b9fce6fb9795d7457', 'done', '2026-11-24 12:26:08.922981+00', 3, 3, 'contact.check_answered', 'referrals_informationrequest', '5', 'Answered a request for information', '', '', '', '', 'f30882a4d950d5a7cb45ea130ba04dd626631db600a7e0cd79de1c22b565ac16', 932);
INSERT INTO public.audit_event VALUES (322, 'f2b29d11c6db40c8a0064f785f4b5b01', 'changed', '2026-11-24 12:26:08.924759+00', 15, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"version": ["e7b9bca6c4b9c900e4b7757603ea220f85637cdef9d19c03d3e8a2327201ef3f", "40987ad953f3c056d6e45d24af6071cb9b15ccf78912fa2b1c027f7246f53c7a"]}', 'e6a7591a8c53151c1752d2ae61bc6696c79b2bc702e386bcda60785672bc930d', 932);
INSERT INTO public.audit_event VALUES (323, 'be8c372da3374a08b99b650bcd628018', 'changed', '2026-11-24 12:26:08.930546+00', 15, NULL, 'insert', 'referrals_event', '20', '', '', '', '', '{"at": [null, "1a4d1321390fedd70074d13d76e102cefc9a61c43f1b109010e0f6708dd5b45a"], "id": [null, "9676b9210d279352617c39d7fe9f816138795cbc25899403adcf8ac53302c087"], "kind": [null, "1924f6f6c1e4a097a6556ad3c075c30ff4f70ae4d09219734f26262b21c2fb87"], "actor": [null, "ca68f4bf8cded1fe2d731619c70f5887212f573d904ed5d019a3d53d13161bf3"], "by_id": [null, "7b5fd18db70aebd9eb3f5a9d66ed6b39ea8ccd10e72039c3a3cf5733acd2de50"], "details": [null, "9db7e9aec84157d44bb23ebe58362b8a34957411a5844ffe3c7e8be9b4ec3d56"], "child_id": [null, "d1a4b8664fb3778e7fb9a02a01c318d613b83f2e5aa565acec7f7b1e92f6f5ff"], "contact_id": [null, "eb49b8dca3f6e4355174950df2449ebfc380a546b5f2278689a209d233a735d3"], "recorded_at": [null, "47a8eaa1dfceb4564ac3a1a02f23b7e0b076183cd503e56f2394ed5d45c9f5a9"]}', 'd7f12c4709f485f68c0b376058ef7bd2abaa15e4dc53210e3da2ef85f84dda0c', 932);
INSERT INTO public.audit_event VALUES (336, 'f521189ec66a41a48ba2bd75368767d0', 'changed', '2026-11-24 12:26:08.960679+00', 14, NULL, 'insert', 'referrals_event', '22', '', '', '', '', '{"at": [null, "d0678a2da01fe6583539bb6dbac3a14cdcc097e82755f09fe20279beb7c531ba"], "id": [null, "b443d3c1c16964f1f79146c62b5bfe1254000d456524cbccf57283367fc5dbfe"], "kind": [null, "99a9a4d025bdefe07034574dc34ebe60abcf6a7afeb6c2727de02e499323d46a"], "actor": [null, "b3071ddeed1bd6695770700839ef0c3c28e567fbc93c17d7c8127e3aab13bff6"], "by_id": [null, "b24153a2357bf2cdb0a1f5f61f7f548cc4152d3d9185ccd7ace2be47089fdb4a"], "details": [null, "e28bda01b245f3ad380cb6a03769bae4b9888b1fbf1a310c22fbe9a9f4042dd7"], "contact_id": [null, "00d48a5d71a78e3d96d929f31cd710d8ac62815f9c709b1f7fa4f15e6372a186"], "recorded_at": [null, "92a3271c1b324194099025914ad376d66b04afdd65ef6bba1fca805045827a44"]}', '775a7ff7b1129ce5b20cc486d28821bad78d777f127341bb183a61c98492809c', 932);
INSERT INTO public.audit_event VALUES (324, '5d351e2a64e14220a2a105c88328bd20', 'changed', '2026-11-24 12:26:08.932741+00', 15, NULL, 'insert', 'referrals_decision', '3', '', '', '', '', '{"at": [null, "47dbb85d52d3deadf99548fc1add33d5c404afbb4266f7c65f9b1e98b8731968"], "id": [null, "0fa16687126f3a52ed826860b89cfa5f70d82a11d6ebb19fe92b95900f14582c"], "code": [null, "850d474345ea3e37e6c093324d552e18f8dc8a2158d3a430bdc6b7e2cd590d94"], "role": [null, "aeb73ed1fa5e4da1fe5d58d8c53a3e9a7ac6b90389bb565f9afa7290e09f587a"], "by_id": [null, "5afdc4e2230cf6e124be144a45558c7371bf6dbb828d27e515602f291595a0f8"], "level": [null, "1bc9251a58ef3d04fdbccf515d959c64630289759e20b6525a043f96af5853d4"], "child_id": [null, "24d434b75d6c676256d60c479aa0094523d60ae7cb170007b225010b56e5f68c"], "event_id": [null, "371ba255e04d51c744bcc9ecd43e58f8f0f1873db142ac2ddb12675aeb3098fd"], "rationale": [null, "74c70dbc4bcc74b27012811da8d648adde832eb0ca3d30e05a4d050770668986"], "legal_test": [null, "6bf8f08d44bb7025a5350cde3d1533d733f983fdb7dd71d50792961ce7dafac9"], "checks_outstanding": [null, "d10d87ce8787b45e66f94d698b1d245ec68fe00a0f2a246c6afb6314d1ddb454"], "level_differs_because": [null, "b6c44e440a3aacab7e61183f723004534cdaa21b919eea5f182c15ae95c1c758"]}', '472f97326809f61851493cc2f4cff4b9a5cd47a0ae295c510980e59a41c5c13f', 932);
INSERT INTO public.audit_event VALUES (325, '038879e716144ea2be6fc8677bb5a818', 'changed', '2026-11-24 12:26:08.935879+00', 15, NULL, 'update', 'children_person', '4', '', '', '', '', '{"standing": ["9728ad68e540c581621bd1d9edae8326c009defb9ff1d0ae7a224ded4f4dd5cf", "4976b1cdb8f0388f919d3917531fcb96f801e628afb075d994e4ce45e1f801a3"], "council_number": ["415f76c099cf5fc3172f47b206914e2e81e1ffc7b4529bf587cefc64987664fe", "39747c7ef58478cd17c96795a9f85e785ba0ce72e9fec69ac2a787ac814ff9b3"]}', 'e3a73b36f050434e38ca659ce034ea66868bf76552d256f7864d31054a81ef5f', 932);
INSERT INTO public.audit_event VALUES (326, 'b1ee4f3afa0d4c77961a1a3a7fc8b6a4', 'changed', '2026-11-24 12:26:08.939011+00', 15, NULL, 'insert', 'referrals_referral', '1', '', '', '', '', '{"id": [null, "44e4207174cb7aad88023a4395d3f28c070ac649c91918af8a7b85c37897a8d6"], "date": [null, "af851e99dda4d852df0c5a86d10481c9419ab086962d43df7fda856ca72fbb26"], "source": [null, "fbc9c7e424576838869840d0dac0495c134c87c856f92cff4313be79e6f64640"], "child_id": [null, "be812746892bb85d054a29304bdfa4e899081ffd3890cf7619c18e0718c1c189"], "person_id": [null, "2c41fd543192fe2b276971fcac89e8bf94c771869db0e87a14415528fcf0803c"], "decision_id": [null, "ce9a25b1d1d7fb4d9340ddb112350002a58fe9208b1ad7638fe5c3755d9b7ba6"], "re_referral": [null, "500c7e4a63cac5903f95a627841ac60fcfea66c52743c60966100c22af5acf0a"]}', '10d38e8b24634c773341b96a41331d03d58256f8c0e9d0e7f14bfa5dc1414a20', 932);
INSERT INTO public.audit_event VALUES (327, '5ce54708aaeb4fb18f3567261353630f', 'changed', '2026-11-24 12:26:08.941105+00', 15, NULL, 'insert', 'referrals_event', '21', '', '', '', '', '{"at": [null, "7ba72e82583ab12709e4b7fdf701cc1e454ad6502a4eab3f72e40ab86f396220"], "id": [null, "d6b5080c2b1878e4fba7f65bdd2895ae4c69c665eb0f8cb3585fc42dedefb62f"], "kind": [null, "b64f1756a73fe9ac811faa870771b5dc28b687de7d974629cf3c8be1474eb602"], "actor": [null, "4fbe5c6bb669514254a3a38a38c0428b4161b10dc55c59bda28c25e147226d70"], "by_id": [null, "888973788e014a2a333f2cbb221520bd34b8f245786ab273a76f7b742b21570a"], "details": [null, "5d67f43d558185f1cbc0183c810cf7d4c4d3a8ea88b0cc8fe54c7d03a1fb2895"], "child_id": [null, "0415401238d00b65e17a3692e56a2f9ed389c28e084e25e2c22b185f7aeda571"], "contact_id": [null, "2b3b718e1ad582ea32db775d541a6c38434f9d2d390353e16f814263c23268b5"], "recorded_at": [null, "909b7c959c2ac1b56e5303f77e2391c5f172913546773d36e0897f72d7da9bdf"]}', 'e4647bf57ddca4a77baa405b15b023faae6a19b49514f9c5c4120b8900cf157d', 932);
INSERT INTO public.audit_event VALUES (328, '09c2a43c253c4bb58246586ba35623d0', 'changed', '2026-11-24 12:26:08.943197+00', 15, NULL, 'insert', 'referrals_decision', '4', '', '', '', '', '{"at": [null, "8df6e8ef5fcc248659759ce6c2f0ab10b39c5a26765ab704b2f8b3c91e631ccf"], "id": [null, "dd135bf604fc26384f5605380f4b2000cbca1023dfb2199a5f6f5e4ca8e3c57f"], "code": [null, "e13b4608d04441245db01da037297d88c39a0cbf7c5c69fc2a1e477cf666cbf9"], "role": [null, "54b166e716ce22c3905d4d0ef22f7e69ae5c2fa4009a51c13f1ec07825aa428a"], "by_id": [null, "bf1877cb0cd05fc6b64bd91cf8da79bbaafc88ead4b0de17642957a85748b8d5"], "level": [null, "11aca0bd330f2a53ffb36d86202bdb988977e256e08ccd6b220d6dfd4fc97d7a"], "child_id": [null, "e443a7cc0ef6517b0f6997cb6595dc7795ceac27a0e8c85b6989778b50a0eff6"], "event_id": [null, "ca3587cbf07bca250803f2341c76f67aff3ff7a6c3a7453d93dcd731adad9e2e"], "rationale": [null, "debe56d7e54cd03f4ff33e21f025eb1d827baff783fd170f61a48ea45f703e79"], "legal_test": [null, "fbd4e7cbd40507961b2aada18178aa00f4223dd0e88b9db15eccc6027bb3dab0"], "checks_outstanding": [null, "6d52a77fd11918979cd4a23717cb7a3b14773e4d2d6786ba0d273cb8109b4c6e"], "level_differs_because": [null, "cff76e9e3fe2a373baff0748811bf589fc74aa68fda8563ec6f35b1e0a9f66f2"]}', 'c6320a8ccd143ca3e98996dd6f719b128c6481dbae58c8ad0479bee8bcdbf96e', 932);
INSERT INTO public.audit_event VALUES (329, '71cdac2b931f44f2aeb45ffb7ae38a7d', 'changed', '2026-11-24 12:26:08.945548+00', 15, NULL, 'update', 'children_person', '5', '', '', '', '', '{"standing": ["4d622cf1d0a3c365c33dd7bb08e23111d8a00e9407383e67f8f78cd794d8fcfd", "daec134d095c2d659933007c557f5b05d517988da3630722e19359b37da2565f"], "council_number": ["90ea53013f1ac48a54d1adaf60d306b6c7b2e2bf9379b978ba97b1cfa2321009", "eca6a24b415dc5de68bb076994fc736858a53d9c1c3e6cd46ac752711bf436e6"]}', 'd22d1c3d0eb877a89f177b9c5244ce950dcbd778e07a7b63655632d3990ecbe1', 932);
INSERT INTO public.audit_event VALUES (330, 'e3825afdd30c409cb16edced9bd98cca', 'changed', '2026-11-24 12:26:08.947697+00', 15, NULL, 'insert', 'referrals_referral', '2', '', '', '', '', '{"id": [null, "a3728e15bfef94997c84055eca645a7e5273209b95ad30e54be7e58b65e48b2e"], "date": [null, "3fad68d0ec3216e7bcea178b644de11a8344669210d9d1113adf325da8a2de0a"], "source": [null, "fed59ac3e50626c044709e685aee6af00ee261985c8ad4b9d649f0182782e7f0"], "child_id": [null, "f26d79ca4e39afe3fdac505aad57de4374cd5b1f92b399bb70825ca1780b7207"], "person_id": [null, "f9b5669393780070f90cd1328b11424474ab04f71e3170486f76622281f2ba00"], "decision_id": [null, "2d79a11f165f1379cecd768575d0d4e57dc025c41e187383688e75d0c18d1f50"], "re_referral": [null, "413bc97bebede1e8e34d1fec5dff8da057732582e7d2965f252564b52b4383b8"]}', '55e0da84e276e16fdc8bc159ec77ac277f43657fc34b97403336b768a681b22b', 932);
INSERT INTO public.audit_event VALUES (331, '1035c33a726c4448825557420cbcba1f', 'changed', '2026-11-24 12:26:08.94945+00', 15, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"stage": ["96c1f23342aef364ba82ddd2c3016ee2e4d51ef19fb6c8bc9fd8db22a8c2a538", "375f888364f7607110d994b2c37a2eef823e1451cfdeac944515e6137179f9c0"], "state": ["c71dec04169d383a5edac5d14ec73ac9d02b58025d0d7f7f675f25c17ac80a2a", "5b3d6f3689a42811db6ece1dd3d8636d20cae59340f6ee9e965401f5b83719d7"], "next_due": ["098c803e42e59749740455ce20507d656ec2f6f64a8e43984e12f81bd7747611", "4c9742ed50482bae6fa42a310fb94dcb40859ca8d7730b268c62f0c936c9c350"], "next_clock": ["3390f604d154e6aaaf0a6a08a4cd80d842bdaddc23e60f3787f985e08b49a0a6", "45116d92df7ccd3ee42fa34f96a068d118e2dae3556d1546fa020fcac30cd706"]}', '4ffbab1be6468502d3a3fd91503cc70dd85d44ddfbc56e809032cae68984fe54', 932);
INSERT INTO public.audit_event VALUES (332, '65db18108894425d97638a0a0815956c', 'changed', '2026-11-24 12:26:08.950233+00', 15, NULL, 'update', 'referrals_toldof', '3', '', '', '', '', '{"state": ["b34e1cb3dec6ba1b29b3f2c9ac37b7127a168335c83272d514e4fbbf38eb0cd1", "a53005f387fffe4bc3ea8bf226abcb184a94b69f22f82a377cf1f60f6f9868a0"]}', 'aa3a9326994942236bbc0f647d3ed05cb1a92611481f3b4ea7f458815f9152aa', 932);
INSERT INTO public.audit_event VALUES (333, '89d8bfd6176d42659788abf4ed1c0da9', 'changed', '2026-11-24 12:26:08.950904+00', 15, NULL, 'update', 'referrals_toldof', '4', '', '', '', '', '{"state": ["1da99de512b1785ef33ce7735fa56f6f0eb768f2a26dba6d5f43dd03f4dca7db", "761380dd939418342c5c03e5b2107e78fc8cd2fa7184f068a39897dee6f1c154"]}', '8b92002ac8f8f71b6052d723120de4554a0c46a9552b99444398307f30a363b9', 932);
INSERT INTO public.audit_event VALUES (334, '5148e3d8fedd4196a97e183fe66197ca', 'done', '2026-11-24 12:26:08.951132+00', 15, 3, 'contact.decided', 'referrals_contact', '2', 'Decided on a contact', '', '', '', '', '5fa37d7399dc7d5d6cfbef27468b0ba796d769339d918f0e9639fe9bcc79a1ed', 932);
INSERT INTO public.audit_event VALUES (337, '3997608bd6844506aa43cff5542f0c08', 'changed', '2026-11-24 12:26:08.96193+00', 14, NULL, 'insert', 'referrals_feedback', '2', '', '', '', '', '{"at": [null, "e19081ef96474dd025bf40cce750c56cb6fde81e6372118ffbc1be20f51853e9"], "id": [null, "865a227a408c6919e35550b1fc1c8e9acfbe97eb9897505639f14f103b2e7e26"], "way": [null, "f0eafca2f35682bc309cc3e36c3dc283e3bc27251fa7b0c84fdaf9cdc19f77bd"], "by_id": [null, "3dba1f150ee70963e1f5ec5af613b9e1e84211917e8c08382745933e800cdb0c"], "words": [null, "c835bf86f673cf38df6087ffb5291dfaa473454f8547a5bb6e958ef095ae1b9b"], "audience": [null, "1868b22e2760a37d23a9f14f62449a1de9ac72c39bf4f65818652227c189e01a"], "event_id": [null, "a4d4baa0e2de8cee4008e5ff2d9a5ae350f4f49174c283001757c0383b5e4003"], "next_step": [null, "e033cdd5dcb785dc5062dda23fdf1fb848fc5ba4022b6f38920fbfb7e4a7544d"], "contact_id": [null, "079d9b3d8898119d2c0831c3e9b36b439b3c51d184b917b75f45dabf7ec018b0"], "whom_to_ring": [null, "742ebf086a5b0ac20d7fd2a97f242cbeca9a64f64e0874ec23955685221fbfe4"], "not_told_because": [null, "93e1394fa1cbe40f5dafa99eb9d0abf11c7f7337a187fc14753f36f6f64fd320"]}', 'ee0cf5f95be33c75223f6472f7984e7782ce52ace4f3909d70fcf6d63f01ef88', 932);
INSERT INTO public.audit_event VALUES (338, '60c708b4209947c2ae18a0d7a41dc0e2', 'changed', '2026-11-24 12:26:08.963644+00', 14, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"stage": ["375f888364f7607110d994b2c37a2eef823e1451cfdeac944515e6137179f9c0", "33d2568e6d92823a3fce82830426f45789e60ca4cc2dfcaef5c753bbef08c992"]}', '41945269747c8ac40fb507f3acd0aa70d47ca0d0544c7d737a927973e90c19de', 932);
INSERT INTO public.audit_event VALUES (339, '6336fab46ea34c99af3c6c71a2c7deb8', 'done', '2026-11-24 12:26:08.963887+00', 14, 3, 'contact.feedback', 'referrals_contact', '2', 'Told whoever raised a contact, or recorded why not', '', '', '', '', '1701443eff6988405280ede7213f327c1bfebc2ab03672a1ce5d2cf9bcaea933', 932);
INSERT INTO public.audit_event VALUES (340, '3345314b8257443488a377aaacd06cf0', 'changed', '2026-11-24 12:26:08.96666+00', 3, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"version": ["55b05f6c625e1d7f19ba1316d6333acb0d38488eaae9ccf1748665694ed77bef", "fca3919efce0378fc0b526cd8c7a3c03847cf7d641ea7162309ee4d157efa535"]}', '6bc6fb85e2a8f019feaa1dc0bbc78af43fd26735597f21b493570259cabe48ba', 932);
INSERT INTO public.audit_event VALUES (341, '60f94323d7c44102bb2edc9d59236661', 'changed', '2026-11-24 12:26:08.97138+00', 3, NULL, 'insert', 'referrals_event', '23', '', '', '', '', '{"at": [null, "7453dc4ecb1b7a10aa4d29bd2b32bf42c5e907a9432a6f08d47d28ba5f25bf1d"], "id": [null, "4ef1a7cc0f8772418829101ac3ff719eed30f145ba4294dd6b954f7506d976bd"], "kind": [null, "60880b1b1d807a067ce45f62675bec5bf7e6c984fdf89028a1100fbce6f01a72"], "actor": [null, "012d969515b90bf3db7bbcf4b2b370e59cfee87d07ef4650e2468dbc641c1f92"], "by_id": [null, "689846350cbfeb1d3a307bd77365e6b07cb941ec3cf55912eaeba5d7c552be89"], "details": [null, "0103b3dcc4eb8452ec4a05331b9d09487d83e7a1ebb6aa6e1fe5f5cc480b0b2e"], "child_id": [null, "278a24ab30b83d6b881f9c404110c37ce32b652d78c6faa5a12e8778fc3bc1e7"], "contact_id": [null, "dafb753515c6f0bad9cbec8e859213a9ae7e221966b76c663a4eb6c3e90dd5db"], "recorded_at": [null, "4df125c95ac6d3ce0c102e4ec4971c0b8fb2892504d6488c63e78f7c1d71860c"]}', '799991edbd4e96712b9e39acca5a6df299e287b5d3bb496506f54d60c64b5d60', 932);
INSERT INTO public.audit_event VALUES (342, 'a895077c9708467aa9a19bef6ff3d70d', 'changed', '2026-11-24 12:26:08.973912+00', 3, NULL, 'update', 'referrals_toldof', '3', '', '', '', '', '{"state": ["a53005f387fffe4bc3ea8bf226abcb184a94b69f22f82a377cf1f60f6f9868a0", "ee0dcb49fa58b7b10b60fd380fbdc98e72efb3856a32b2dddcc08349c333a846"]}', '36a480ec3d254fa7d1f2b46d2eaaf4a07e7ec830a4558c920bb3bfa506dbf82f', 932);
INSERT INTO public.audit_event VALUES (343, '00de60b471ac427ab5bf9639f340e946', 'done', '2026-11-24 12:26:08.974153+00', 3, 3, 'contact.moved', 'referrals_contact', '2', 'Recorded a step in a case', 'hold_strategy_discussion', '', '', '', '91a8c2a9e55e205d075feb48628c7c6a1331bbcbee8c743a72af99d354c48803', 932);
INSERT INTO public.audit_event VALUES (344, '5ed494723804421e9297316aea6c529d', 'changed', '2026-11-24 12:26:08.976898+00', 3, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"version": ["fca3919efce0378fc0b526cd8c7a3c03847cf7d641ea7162309ee4d157efa535", "c5b316bc971cba50964ea06286a6402028f805ecf66d5dd31633dc054a061c2e"]}', 'e0f93be89a1fd15f6a6a610689e2393cf4de1e6aba5684f500fec4eeb88ad2ff', 932);
INSERT INTO public.audit_event VALUES (345, 'b8b8d2114f904d92b00945d70ea7ce67', 'changed', '2026-11-24 12:26:08.981371+00', 3, NULL, 'insert', 'referrals_event', '24', '', '', '', '', '{"at": [null, "c0495913e6b785f61ac0e36a1df5c8d9d3710313677fd368836d1d08b6260a21"], "id": [null, "3dc6ebf3020d4d58d2e9db4bf83b8bbcad04a716a627f872a301f121ff006cef"], "kind": [null, "66a8f9bd278aea56a58a4c37ac60304377c0a9659fa022560e80e95d38ed5994"], "actor": [null, "110f938b96ab00267e873eb0bc70fc5ffb681ae8530562955bb6520b2fc56625"], "by_id": [null, "5fac848df886c31a4b6b9bd803abd26cb8ac8211f287dd80d1cc29dacd026598"], "details": [null, "7147b9cc29c1c9dcfcaf3286c9247ac512c648b7582912746fb31cf80b408878"], "child_id": [null, "debe794c50ad4b479a57c49bce09b376964682a0f2c3d4b5669a3376770295a1"], "contact_id": [null, "30fd7973e8530fb8a112b58278f9922eb4a3f7d62e5cf5e7a977758b834ad274"], "recorded_at": [null, "17bf5ae9b833bb47ff6a76abc7aa94b21ff9c2150a46a2bad09a57c385b26b37"]}', 'ed7df29bb51d6167f77e924597d7ba3019df28720a3c12abcccbce262508ffd0', 932);
INSERT INTO public.audit_event VALUES (346, '9e4fa113da66442d9ad890ef425d4a02', 'changed', '2026-11-24 12:26:08.984246+00', 3, NULL, 'update', 'referrals_toldof', '3', '', '', '', '', '{"state": ["ee0dcb49fa58b7b10b60fd380fbdc98e72efb3856a32b2dddcc08349c333a846", "a740c4c0648058fc347f56d7a9f81f95876836970171750ba3b859e309e9d28b"]}', 'd44b2a35cf2f0081380b9bdd18dd7a87d921ae99d804b7839e8eff527db85972', 932);
INSERT INTO public.audit_event VALUES (347, '6785d4ff60c441deb9d4fb06297bfa3c', 'done', '2026-11-24 12:26:08.984485+00', 3, 3, 'contact.moved', 'referrals_contact', '2', 'Recorded a step in a case', 'begin_section_47', '', '', '', 'd4aed7a5d18d1c2d599fb811867d773e7e0195000624e6ac20ae79baaa6abe13', 932);
INSERT INTO public.audit_event VALUES (348, '131a18c20f6b4d899ac624319f822ad4', 'changed', '2026-11-24 12:26:08.987194+00', 3, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"version": ["c5b316bc971cba50964ea06286a6402028f805ecf66d5dd31633dc054a061c2e", "4aca12fe8299ff959c6bb6ab69362fe6fda183624126639f8e69234c148fa131"]}', '6532a6169ef7b36ff87f7626e8f276fbdeefee5393b740cabf3a896d5e8feacd', 932);
INSERT INTO public.audit_event VALUES (349, '23c5b50808044c2394bb8049b60abb94', 'changed', '2026-11-24 12:26:08.991813+00', 3, NULL, 'insert', 'referrals_answer', '7', '', '', '', '', '{"at": [null, "6c6e7eabd448a7239c3b5cffb215fe003171e4f5c1ed31ad14c95f25d22002e8"], "id": [null, "c9a14b5945ae5d222c6c1a955f60ec0a1946ecd0df26121f7481ce482210684a"], "kind": [null, "6a763a646453585ebf2604aad90818846ec93729304c3bcf5497d672ac40abc1"], "by_id": [null, "76a4a089cc0efe5deedd0f3ca3494a361ab6d3e019248e7c5c59bdfc45cfc167"], "words": [null, "d2795436096be3f28e45c1df8922b6f1dc324b86a20d151f9e7536aa865d4b64"], "request_id": [null, "d27e641470c1d2f30f1d5c73943cf94a5bdc45563dc340fdd136d3eee33af8da"]}', '29ca2755598e785f1499a8e554b2bb87c67d74359c055eaf99c30cc3fad34064', 932);
INSERT INTO public.audit_event VALUES (350, '748af7bfd82c4fd7b4e056d08fc46a53', 'changed', '2026-11-24 12:26:08.993863+00', 3, NULL, 'insert', 'referrals_event', '25', '', '', '', '', '{"at": [null, "c0db3a4de603708f7e31f98f6bf672fcb6329e4b5f23a94c8d8022d4003551b8"], "id": [null, "f01b4bda69612523a7b9e3882e1e743df244b96b396f29c97569b4601a3eb52d"], "kind": [null, "c22973978c931c444b3508b41f1681e623d1bb6bac836dcbbd4ab7c46c832525"], "actor": [null, "cc5cd7bdc6ce6141c5c62d9d6bad0d985d25ef7d39790b2e12207de406e0900b"], "by_id": [null, "c8b4c3b697235d6efea73d7c09fbf4914872d5fdbd3cc4a3c1fa5df624a17804"], "details": [null, "124e84d444ba4bf6cbaf289c79e46c3f6af4dabc997c0808a1cc1f78ad6f6bf4"], "contact_id": [null, "87078c6b7796833593f3265adcbfa0a098269628499eb17a2966271ad87860d0"], "recorded_at": [null, "7edde6c23423e9c5e3f0c275b7607f04db6d1ca7bf094191640b4d6bacc1d6aa"]}', '4fd230743b3e5476d59945f794eb47ca7113241ed8adc4caa5398dad9b7a2301', 932);
INSERT INTO public.audit_event VALUES (351, '622d07838afb426e8c3f506a05b1e8de', 'done', '2026-11-24 12:26:08.996184+00', 3, 3, 'contact.check_answered', 'referrals_informationrequest', '6', 'Answered a request for information', '', '', '', '', 'ef618b850c305e93c06aefc77e14eb2d0cf94d2b60f7842bb7f40c159e284042', 932);
INSERT INTO public.audit_event VALUES (353, 'e3be60036a6b459cae3da7ae89e57a38', 'changed', '2026-11-24 12:26:09.003614+00', 3, NULL, 'insert', 'referrals_event', '26', '', '', '', '', '{"at": [null, "d2f2a81b84e804d91fca65f5dd815c048a7ba82d116ec111844bab9f70585503"], "id": [null, "7a05ed508b35f1af294902a6ba9b9c74f4dcc4ded3b2d57957b272730def1386"], "kind": [null, "3799959a423f8e22c116632f28d0c0010f0609dc62d8a5a699590fdf8aa092d7"], "actor": [null, "eb77db46041ce72d72b6c2ea441c92219cdd2fff8a6f5bd4a161237d164b84b6"], "by_id": [null, "e8a8fefa9a46156c10eeaca4e3321e964011799ad741fbeb49860584363441bf"], "details": [null, "03bd2267cb1265b76c01a87eb159ab774dd9933d8ac63690ec3830a57c5af144"], "child_id": [null, "fab93686f370c2b7f815a32572c58262d809fc0e8fc0f3baefd226e7be2b13e0"], "contact_id": [null, "96ff0d94a4bcea246845ed20db7dbccfee8003144e7988f4795e5fb011ef3279"], "recorded_at": [null, "af0e569f98e838dfb54ac368a6ef444a96708254a98b313de18fd70d5c8466d9"]}', 'fedc7e090ce5f4266289f0e4bcf8da7d7174c1aed5c5902b669bdf25ac7a877d', 932);
INSERT INTO public.audit_event VALUES (354, '062773deb4bc4096b378c62175d93a5b', 'changed', '2026-11-24 12:26:09.006027+00', 3, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"state": ["5b3d6f3689a42811db6ece1dd3d8636d20cae59340f6ee9e965401f5b83719d7", "c33350473421d9d2a3dcb55062ba34d665b2e6d230f28a562ae5e72ae360bb62"], "next_due": ["4c9742ed50482bae6fa42a310fb94dcb40859ca8d7730b268c62f0c936c9c350", "9b213cb08164276f8880143cbf30f7e64b5bbd539aae01d1131272e2beaaff6b"], "next_clock": ["45116d92df7ccd3ee42fa34f96a068d118e2dae3556d1546fa020fcac30cd706", "acfac4c2b7736b695361acd6fd15ad6f969f9922b8b9e28452b00df2fae1a526"]}', 'c992519928a6a6787c6ea21e0029b1b429214a08d09325bfacc8e2686cf38936', 932);
INSERT INTO public.audit_event VALUES (355, '6b642539d4bf4770a199f1323081425b', 'changed', '2026-11-24 12:26:09.006758+00', 3, NULL, 'update', 'referrals_toldof', '4', '', '', '', '', '{"state": ["761380dd939418342c5c03e5b2107e78fc8cd2fa7184f068a39897dee6f1c154", "f1d733a3302eb904c162d6209fe7cf361ee0e17341a5c8cdc9c06967516a9606"]}', '64677c6c3272ddca5c49b744ed9abf5050bc0bd873c26040ebf05ea79b768541', 932);
INSERT INTO public.audit_event VALUES (356, '769f18618f9047e98cda2292381ce8c1', 'done', '2026-11-24 12:26:09.006983+00', 3, 3, 'contact.moved', 'referrals_contact', '2', 'Recorded a step in a case', 'hold_strategy_discussion', '', '', '', '594668bac16e273b597a073e1dbbac7aa01b908d3de005aaf75cde36be344bde', 932);
INSERT INTO public.audit_event VALUES (357, '7a042fdbdd614ffc944f5314169290ec', 'changed', '2026-11-24 12:26:09.009574+00', 3, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"version": ["1c0498eff708b2da1c92b107c9ca69d6d3ec92025f39cb213dbbff4fab17e678", "a20a1bf973e15700d61ce1f1035f81340ba8be2f8e2c7ae0434cd288ad773c48"]}', 'a4aaa29385668b20cecef5353e28e7b9bc3fcfb2a9020f49206be26590a29ee4', 932);
INSERT INTO public.audit_event VALUES (358, '4d518ed089eb4291948dc51cfde2a5c9', 'changed', '2026-11-24 12:26:09.014253+00', 3, NULL, 'insert', 'referrals_event', '27', '', '', '', '', '{"at": [null, "469c418e94ef493f622e4c95bd29615b421b01d1dd3669b79ef472fac0ed36b0"], "id": [null, "2036f02ce9eb3c535ee635e07c5991eedf12d397201222bbf518770f4a716513"], "kind": [null, "10a824ea4cd7ce5a34de32e29fa9aee4c81584de7d3b96d3bd394f779697acbd"], "actor": [null, "ea6f8bb3f857cc6ba782611acad8b2ba7644a5eee1f4851dc4833d1eb8e687dd"], "by_id": [null, "48b828160bcfa56d034a32c5bbe8547b43d89c6fa64e9dba185a718fb4003c57"], "details": [null, "dc9d771d3e45237b74df3fd6dc0a4c651a8f528d0ed4e77ed70424d9c68b0879"], "child_id": [null, "25a7cd23160938b6e7d4c11faf160351bb8a9d8f6cbf9faed34ad8723dcf19ff"], "contact_id": [null, "8f220d1f362f84e65660058b58f4689ecdce3616863b5174f1ab6869c169bbc7"], "recorded_at": [null, "99ae8b5d1df7ad7042d35e77a6797405119bf81acb3cd016885f7ed3301b4910"]}', '752e5c67de79fd5b85c660b8ef8a4c300d220ab5175a6621240a6b3148165c67', 932);
INSERT INTO public.audit_event VALUES (359, '662d71d34ebb4afe9c462954ed15c310', 'changed', '2026-11-24 12:26:09.016584+00', 3, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"next_due": ["9b213cb08164276f8880143cbf30f7e64b5bbd539aae01d1131272e2beaaff6b", "184ea75b03e1443545903fc02c32b240f30f8f12bd52bea6be71b805b9c7b941"], "next_clock": ["acfac4c2b7736b695361acd6fd15ad6f969f9922b8b9e28452b00df2fae1a526", "d1c75a47918ac9d7bd3f51acf1651ba568b82f2f5b24ee25b37fcbab5ae8de34"]}', 'd840f7f1c6d0795a48ded9226064eb3cd32592ab3aea2ee0d0e9a98a157ef0d3', 932);
INSERT INTO public.audit_event VALUES (360, '359c8dbd7aa04762bcceb7c41cac35df', 'done', '2026-11-24 12:26:09.016914+00', 3, 3, 'contact.moved', 'referrals_contact', '2', 'Recorded a step in a case', 'see_child', '', '', '', 'bd560b28caa7ec11a4862fbef8da2d6a069d44b345fd96c5b1113681cd1af0ee', 932);
INSERT INTO public.audit_event VALUES (361, '422249c86a984bce8271cef36cdb536f', 'changed', '2026-11-24 12:26:09.019443+00', 3, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"version": ["a20a1bf973e15700d61ce1f1035f81340ba8be2f8e2c7ae0434cd288ad773c48", "a55839c487c6b957da7912dec0d861566a26313f83462df128186a13249b24c3"]}', 'dfe46ca2defcf3427ffd25e3dc9dea5b8f05b6d9821bbdcfa95fb0e840f22279', 932);
INSERT INTO public.audit_event VALUES (362, 'bed8320c31604eb190e76608abecb6f4', 'changed', '2026-11-24 12:26:09.024215+00', 3, NULL, 'insert', 'referrals_event', '28', '', '', '', '', '{"at": [null, "f2c4ee49fbe14ac03cfcf407c9874c7223fb7a40d6e6294fc106971d8e555273"], "id": [null, "4d92e1caa17bdf81bf4372e9e90b23514014d393fb38886e96c49f2d54f1f7b6"], "kind": [null, "95a37500b99421a0f3abcd0b118d0c88dc2b58e3d739ef844f15507b1a2bf310"], "actor": [null, "4a1463cef1218d1344e54a60029df18fe53170b74d5ab547db23b811814bd9d9"], "by_id": [null, "a90aa804f353dcf0ff333fccc1f6ca67271d23824fed1dabf0c99a97a9ae637a"], "details": [null, "5a410d7896d139b0eda8efe738a8befc9b46f467fbb932442a70636245fcedf9"], "child_id": [null, "ce072fa340292341c3632a798d88319ce61642bdb1e32192c486dcbc191c00a6"], "contact_id": [null, "dcc4161e69c2d31481f26592cb530392e707b629201f849069322843d9cc464e"], "recorded_at": [null, "5297e43ddb5eba699d86acbaafeeb917a105e8730f6d7a9b4e1c205363fb160c"]}', 'bb35c00da16a5655763e1ce9e3c64a0e1438dcf1eda5b80b51f66770766ba82f', 932);
INSERT INTO public.audit_event VALUES (363, '4ee1a0712ed04fa690f8ea5f954bdd42', 'changed', '2026-11-24 12:26:09.026722+00', 3, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"state": ["c33350473421d9d2a3dcb55062ba34d665b2e6d230f28a562ae5e72ae360bb62", "32e6e4ebe90939a4dea186e08fb138289c3acde76625ca156d1f101f323c6db0"], "next_due": ["184ea75b03e1443545903fc02c32b240f30f8f12bd52bea6be71b805b9c7b941", "302de91b12eba57b918d780b4d2c7ebecefaa40a7994d952cdb269ff2567afbf"], "next_clock": ["d1c75a47918ac9d7bd3f51acf1651ba568b82f2f5b24ee25b37fcbab5ae8de34", "acfac4c2b7736b695361acd6fd15ad6f969f9922b8b9e28452b00df2fae1a526"]}', '809c5e561a35a1df298211dec16f7710636f0cd8c0b6ceca77ea29d6e36335da', 932);
INSERT INTO public.audit_event VALUES (364, '5c2b6a90e6fc4076bafa6b2ece3d6ca0', 'changed', '2026-11-24 12:26:09.027452+00', 3, NULL, 'update', 'referrals_toldof', '4', '', '', '', '', '{"state": ["f1d733a3302eb904c162d6209fe7cf361ee0e17341a5c8cdc9c06967516a9606", "8ce790bc51a793afef40fb731db683a17460a8d6b8845cad85aa649dd7c6da4b"]}', '480f0e31511f25420cc342928cf901ab7935b67f3961e9c3bf918185a456678d', 932);
INSERT INTO public.audit_event VALUES (365, '1aca8edc9ef942fd844106c4dd3eb3f0', 'done', '2026-11-24 12:26:09.027674+00', 3, 3, 'contact.moved', 'referrals_contact', '2', 'Recorded a step in a case', 'begin_section_47', '', '', '', 'ed4cd65ab1b8dc389a93db3f1c71e002f1d1063e4f3b6e47744678779e1d9175', 932);
INSERT INTO public.audit_event VALUES (366, '2f6edf32753543aaaabe3288969b4128', 'changed', '2026-11-24 12:26:09.030336+00', 3, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"version": ["a55839c487c6b957da7912dec0d861566a26313f83462df128186a13249b24c3", "7082cd3bbef666a455e684f5d93cd3b8e3dfe2204d4951db46ffaf6a26bdb76b"]}', '1a90a10adc3ea69877643e7b84db51aa06cdaad9029c97584500e76fbe0a8a57', 932);
INSERT INTO public.audit_event VALUES (411, 'dc979554f7644bbe9374338dfd16f571', 'changed', '2026-11-24 12:26:09.138903+00', 24, NULL, 'insert', 'referrals_toldofadult', '5', '', '', '', '', '{"id": [null, "28055061bd0e8178766e5b73b3a649a31a9e60ba285fa178a37c492898e21a9a"], "told": [null, "82644dde1fc1c62b961ed6db227c55d181eff353d1382e71bf829c50fcca7917"], "number": [null, "aa47d0728ac11bfe3a0df17ec837640f1bcb7ce2a0599083717677ba6bc383d4"], "person_id": [null, "d0bf0e398d71411b9fe6590484894dd593c56da3e906cc1248a13d579998375a"], "contact_id": [null, "00a94cb061129aa93a9fe61793ec6c39d9b1baab2b35b204c93cb80d8632f441"]}', 'b7e520038c67adc2e135564dcf8456718fd1f57d9025c834becb1d110530f6cd', 932);
INSERT INTO public.audit_event VALUES (367, '49d1a89668c04b1c9d82a49a5605a36f', 'changed', '2026-11-24 12:26:09.035188+00', 3, NULL, 'insert', 'referrals_event', '29', '', '', '', '', '{"at": [null, "bde5588722b06cdc49602435463e73cb55ccad2153bdfc384e7fe6d76a95506d"], "id": [null, "afdda192803551221832bcd96604308f526fb0d2d64339f2062ad5674b4ced90"], "kind": [null, "34da67d76fe6c68e9e94b9049241fbf4f1113d04465c8c579f7124835f63bea3"], "actor": [null, "567b9f3f31cc5f9d2a59983e1b7116a0992096e910d78364ca14a432b7adf5f8"], "by_id": [null, "84e7e14d4095e2295a25ee294ac390abfb6fa0faf9557654316b051b11e7e67b"], "details": [null, "3236d757f50495f436598b6933f4f2c29b554c9ba579aa1fdd55824bbd6d78d1"], "child_id": [null, "02dcf43b8a7f7a8e0a1f91cf40ce28af93d0bac3b468caca49a01899782bf90b"], "contact_id": [null, "b574728e1c51e60e9623466691839de23e7d84c8972d5c511d1a0bfa66c0dd60"], "recorded_at": [null, "1e81c77a06f427af9c06204422992f8bbe736db9b9e0e05b62255c9c93b2174d"]}', 'bbd21d2d670fde05c1a2e3e274fa3f053e2908dc8f4bb7a2ecd25716bb5afda7', 932);
INSERT INTO public.audit_event VALUES (368, '08bd3e7ef6de4925926001fd29543d0b', 'changed', '2026-11-24 12:26:09.037907+00', 3, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"next_due": ["302de91b12eba57b918d780b4d2c7ebecefaa40a7994d952cdb269ff2567afbf", "184ea75b03e1443545903fc02c32b240f30f8f12bd52bea6be71b805b9c7b941"], "next_clock": ["acfac4c2b7736b695361acd6fd15ad6f969f9922b8b9e28452b00df2fae1a526", "d1c75a47918ac9d7bd3f51acf1651ba568b82f2f5b24ee25b37fcbab5ae8de34"]}', '128770c475ef6e4e180460fd87f76ed9df7315c00c8057a64cbb5429e3a445cd', 932);
INSERT INTO public.audit_event VALUES (369, 'ae83a86b53cb423389f3e0861572ea22', 'done', '2026-11-24 12:26:09.038163+00', 3, 3, 'contact.moved', 'referrals_contact', '2', 'Recorded a step in a case', 'see_child', '', '', '', '0163e0892d20f06df8cc1da9e70611a0d179e017cd329b5b97d18ca03f91f3fb', 932);
INSERT INTO public.audit_event VALUES (370, '4fefc387416941fa8a3a9c4836eeec2b', 'changed', '2026-11-24 12:26:09.040965+00', 3, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"version": ["7082cd3bbef666a455e684f5d93cd3b8e3dfe2204d4951db46ffaf6a26bdb76b", "537f5e8b0661cf87f1ff7e057786b9a96db7feac931e73999b11135ce5109550"]}', 'c2dac792ba2e91f1b438865c59ff90b77be652d9c71e2343373b5572c84cba00', 932);
INSERT INTO public.audit_event VALUES (371, '552ee81489714808b2f61e45adddcc7b', 'changed', '2026-11-24 12:26:09.045988+00', 3, NULL, 'insert', 'referrals_event', '30', '', '', '', '', '{"at": [null, "d6b8967ed4939f82e36efb7563dad5d404831d644a917b1d6f059a98fccbce2a"], "id": [null, "929ddcd26e403298ba7e7afd370c830e67265084f7b010f973cc0347b5799e4b"], "kind": [null, "ccdb04b32d285ec49c809a5dcf05f8d8e472b22a0ff2d4e1deea15df1e2b7890"], "actor": [null, "bbeccc89b645e43fe5b61c1b10d80d601ace982be4982d9aa5a3582e183d7188"], "by_id": [null, "db930c1c645a32dc3bfe16423de53b6d501fac2f9f00f395ca5068e84c9c5411"], "details": [null, "837c5d1abbfb4fc841c63e01bd70d8ef3c5e1449983dbb2395dd738761bc1d85"], "child_id": [null, "c0451e6808a235c9a7577be6fb8b4c0a388f46eea5a9e851c5e337ca275be6a0"], "contact_id": [null, "2784bc26dd3a287b4b0b484de43cac06ca0f53f2d7ed35474fc5f85946fa3773"], "recorded_at": [null, "6326e7413af70773ea8fe13a778799fc1676d9c72ee12e673001778fc4cffee1"]}', 'cac61ffee4fd5b34cee21d3dccf441270f066378da4fac14dd45fc56f5572afc', 932);
INSERT INTO public.audit_event VALUES (372, '5d243828fc214ade8e42a3775d60b6ea', 'changed', '2026-11-24 12:26:09.048581+00', 3, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"state": ["32e6e4ebe90939a4dea186e08fb138289c3acde76625ca156d1f101f323c6db0", "81735f8f6ccfd20c1643a40b2c7a3c8c8022e7d40e4eec6d95c257ee4350679e"]}', '9bba000f6dc45ebd89a84d7ddbb61ba5e61c43b0ebb5462a8c035d92f120fe78', 932);
INSERT INTO public.audit_event VALUES (373, '6ab3ce673ec34bb19151a60d65aecfd6', 'changed', '2026-11-24 12:26:09.049461+00', 3, NULL, 'update', 'referrals_toldof', '4', '', '', '', '', '{"state": ["8ce790bc51a793afef40fb731db683a17460a8d6b8845cad85aa649dd7c6da4b", "5cd30f774206740fdb3d5eaa87ee0c9b867a60382d0757e028c2bc406fc33a41"]}', '2a5493c8eb0e5c17bfc8b741179e607165bb5657675df44eb557b7e48d5ccd4a', 932);
INSERT INTO public.audit_event VALUES (374, 'bb377853ac77404d8e9b3ffb7b089136', 'done', '2026-11-24 12:26:09.049697+00', 3, 3, 'contact.moved', 'referrals_contact', '2', 'Recorded a step in a case', 'end_section_47_unsubstantiated', '', '', '', 'c1dbd1e5571e18baf6491ed7249aec97c498e7c6f8d62efba0f14a288f004efb', 932);
INSERT INTO public.audit_event VALUES (375, '6e195100da7448cfb19aa935e25920a9', 'changed', '2026-11-24 12:26:09.052366+00', 3, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"version": ["537f5e8b0661cf87f1ff7e057786b9a96db7feac931e73999b11135ce5109550", "ae8d4f5120d5c3fafb4f0c21063ebfe21f2f357a7fdc4f7d396bb173dab5b13d"]}', '72f5b0d7aa7948520d61e46d96a3b6410570424f7a9a6324a3bc04a0d7994786', 932);
INSERT INTO public.audit_event VALUES (376, 'e19f9efbc7804a068cb0a00f13da23b1', 'changed', '2026-11-24 12:26:09.056993+00', 3, NULL, 'insert', 'referrals_event', '31', '', '', '', '', '{"at": [null, "f428139bae31148ff01ba7c598580c74a3c79aeae6866e78ac07c65be4d1e16b"], "id": [null, "b8a68c2984747f9dd5bb51b41d70320705855b3f75c4ce6303479192cc4b0eee"], "kind": [null, "f34694a6472821fd2f443684ce36175ce068a7e46cc90fea60f77e6f82ba6ba5"], "actor": [null, "0bbd63883745ae7a5d1f7c7b02e1ef30bfe67ef920bb8445876821acbb49a38c"], "by_id": [null, "a7fbb7c0f39776e9cef036f2dde8504ee29a6b0fcfdf3055a4bdfaa21c867567"], "details": [null, "8f553a092613792cfb85dc9def60a853f922ece9c3c00bc6bcad857826bede2e"], "child_id": [null, "0fc39bf7c45077e9815f42f581e8f6765af9dccc39a0af112c653efc9df18b08"], "contact_id": [null, "bcde8039d373dd892ddd002d8eca427a9c4cd28290f59868fa524c57f8fa0e47"], "recorded_at": [null, "f92490856cd0a16f091ba87c09c7d55d44b15a34eafd28667cf8abb7f88763cc"]}', 'cb40173c174f58b7d015943a772a022adb49e0b373cda3a05636584e9e9ea626', 932);
INSERT INTO public.audit_event VALUES (377, 'c9cb0b660ea54119a7242440b0d4e770', 'changed', '2026-11-24 12:26:09.059624+00', 3, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"next_due": ["184ea75b03e1443545903fc02c32b240f30f8f12bd52bea6be71b805b9c7b941", "5197443270a80f9fa4a71e56647e536516394d28be8a2ed4f89702bc489dd06e"], "next_clock": ["d1c75a47918ac9d7bd3f51acf1651ba568b82f2f5b24ee25b37fcbab5ae8de34", "871356a7889b8db08e6742ae51f734e27f7e8d4041c456bbb62b7818f0819f77"]}', '81d6550715d5b1d25b8972e39a5534b18c2813b29b31e2b27d812b8b4ac87839', 932);
INSERT INTO public.audit_event VALUES (378, 'db77f92c44a34d8b95cbc1218e645968', 'changed', '2026-11-24 12:26:09.060593+00', 3, NULL, 'update', 'referrals_toldof', '3', '', '', '', '', '{"state": ["a740c4c0648058fc347f56d7a9f81f95876836970171750ba3b859e309e9d28b", "a29b205bb45dd9838aa81178fd32c7042f8a340ddb7bbced6b471dbf290220a1"]}', '3c0e0474f20d14c068d77d0cd61937c9b3ca73e0ff691e71f7285b5699700fd6', 932);
INSERT INTO public.audit_event VALUES (379, 'd416ffe75fe64dfea50c6f96d89b0882', 'done', '2026-11-24 12:26:09.060861+00', 3, 3, 'contact.moved', 'referrals_contact', '2', 'Recorded a step in a case', 'end_section_47_unsubstantiated', '', '', '', '73c867c460b8c74224f5199ffea8c4933c54bb8e971865a85ad556a5f2495776', 932);
INSERT INTO public.audit_event VALUES (380, '80eba6ce5de04be6badf2c96d01f937d', 'changed', '2026-11-24 12:26:09.063576+00', 3, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"version": ["ae8d4f5120d5c3fafb4f0c21063ebfe21f2f357a7fdc4f7d396bb173dab5b13d", "69d6e7582745c8d870cdfd209adce3e89499ceac2166368b4f3da23483813c0b"]}', '63f80b35b40e8759fa015b1cc13ce7555c9b22ee41f00f77e726fe395b71ee3b', 932);
INSERT INTO public.audit_event VALUES (381, 'e4e6c9d6413b4a089c681f8d8d23c321', 'changed', '2026-11-24 12:26:09.068722+00', 3, NULL, 'insert', 'referrals_event', '32', '', '', '', '', '{"at": [null, "9e82341f7c8cbe20acf8e9a00b156c276a75ab25ba078fa4403eed0b6d32cde6"], "id": [null, "05afb358b28791b8c65fab306aadeb274bdbca9b3a2666fbb4263bbc80b5769e"], "kind": [null, "e2687459f85665507c1b60438a4777562a09b6a5eb6715200dddac51dc31b457"], "actor": [null, "07bc7d36652c969c0083402f7ce4291705c774799e1c9b9c7e9d0d1d19a2c6ed"], "by_id": [null, "fd8cfc42c41a0e129a20a646ca20f5bba3cc93a523154c292a3ba890fbf4022f"], "details": [null, "05c97cb45a6f5511a5996f2832a51acb9e11dc6535e02dc144cdb1d968461ea7"], "child_id": [null, "aef3cbb63b9704a15075206019eeade1036988b5318fcdbd78222be7a36bba65"], "contact_id": [null, "60362cd894f2116c3668b195a8c80fd317ffb39fcf36ffcf8efe03afa605bd4b"], "recorded_at": [null, "b02b77dddc38dfc21992a0826aedf43e9ff4de19b23a1e91088198258899d01d"]}', '185b30d514e66fcb733c4aae009fbf2241abeb299c08986735a9b483be40d8b4', 932);
INSERT INTO public.audit_event VALUES (384, 'c8fc5353eb32477aac08795ab7415977', 'changed', '2026-11-24 12:26:09.079185+00', 3, NULL, 'insert', 'referrals_event', '33', '', '', '', '', '{"at": [null, "591cc30346c7539b28c08bdb30bc88291b3467cecec31b4f17c63be96a0a5a87"], "id": [null, "fa4ce699c8947bafab4b4afbb9122f6b350e103ad63174010a50b2effb6377d7"], "kind": [null, "48f36bedec0edeb23d13ff3794f4194d1555115b3436e102f93febc395675864"], "actor": [null, "1b88aae270e71375c695712fdfa5c1952139eda834db4067f13b8832470255bd"], "by_id": [null, "a3a9266e302fe82c1137f8ff5292d4736c42dfa0f54ca0d01ee0c87de584e667"], "details": [null, "e212b37321d25c0104f9136435ec0d9771ed53664722f8caef6fe540e7b19cc4"], "child_id": [null, "55e1644e976070f7d081977e9fe7b42e9b8e1fa5db83d730b29b24e1b0740282"], "contact_id": [null, "3f569d5aab825e6c4183e01768997887c97c87c9dc34af85431d97b28d5b0cff"], "recorded_at": [null, "d35786a9712d1468d2c557823230990c1e8fbefe2101ff9af7e3eceab9cce2f5"]}', '95ab76ad6028dfbf25ba1e18b0b56b92edb94e762b6f3280fd54f46b77789c35', 932);
INSERT INTO public.audit_event VALUES (385, '887acfc4dd824798936fdacad1befe32', 'changed', '2026-11-24 12:26:09.082423+00', 3, NULL, 'update', 'referrals_toldof', '3', '', '', '', '', '{"state": ["a29b205bb45dd9838aa81178fd32c7042f8a340ddb7bbced6b471dbf290220a1", "20c483b5fdce47d240672b4827fc1d16b8e8683adaaf4d5ebdbf7bfd2197f586"]}', '7fe724c104a16c86294cc76c02afb5e832231748d127991ece415d1e1c3f8350', 932);
INSERT INTO public.audit_event VALUES (386, '2574b6435b964bca8534f5115f0b63d3', 'done', '2026-11-24 12:26:09.082675+00', 3, 3, 'contact.moved', 'referrals_contact', '2', 'Recorded a step in a case', 'end_assessment', '', '', '', '28a763cbad7ecedbb2bea81a93761152ee3ecca0a0b7001611e2ccb4084f84e4', 932);
INSERT INTO public.audit_event VALUES (387, '8a6547b4bf78407c80aee3e24d0bfac2', 'changed', '2026-11-24 12:26:09.085335+00', 3, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"version": ["d67158727af43cba296cd0619e3f49cb56fdecf6c1a364dbdacbf85d5e7444b9", "b2f4f0d34a84d2bf49ea0bdec687c05126e4e3c4118242630da6174e00b9f0ba"]}', '0527f70439ae4534d967c60e2821d0f7d50bd8a00a02a0f530326a7f6c7d8b16', 932);
INSERT INTO public.audit_event VALUES (388, '33cde2f2509a4cba9c066814dcb7ce3e', 'changed', '2026-11-24 12:26:09.090018+00', 3, NULL, 'insert', 'referrals_event', '34', '', '', '', '', '{"at": [null, "e79ff27618e972b339225b0aa1dbfe393eefeba1085715d3712242f25dd78bb4"], "id": [null, "f3c09b2f43608163d653d5e4ddfc66f912b9a40d48cb8b26c6fbef417fc65bb7"], "kind": [null, "a7cda618aff75950c3eb31937e7d22b61ac58f75150ed67c289fc192ec6989f0"], "actor": [null, "916a1626b81a1ad7b7d17dccbc55234b464dce9791fc20373f7db65543115242"], "by_id": [null, "f9dc2d4f66d565049df6a969c1dd27802f8581a374671eb454b457010f744949"], "details": [null, "9054399c66c061e40b2c1ffcfff2bb83a77680e788318d87e29d82fd92f96e39"], "child_id": [null, "ba01001237839e67dd0a848b8d63298a678bef5d4370047b536eba19268e307a"], "contact_id": [null, "10914b133263d28e615614a380f4b2efaca39b797a1830e8803e5c05d58bbc8e"], "recorded_at": [null, "c72e667a9ca8fd33997ec0757f55fcb211e9f8d411b009ce87cb76a468bcfe1f"]}', 'f8fe70febec4f420f8b51fbd65c249cda54cc819c793e07bff097adfda0432c0', 932);
INSERT INTO public.audit_event VALUES (389, '9662e1fca4554663a1c1e535ac52aaaa', 'changed', '2026-11-24 12:26:09.093264+00', 3, NULL, 'update', 'referrals_toldof', '3', '', '', '', '', '{"state": ["20c483b5fdce47d240672b4827fc1d16b8e8683adaaf4d5ebdbf7bfd2197f586", "f44ae87c385614de1ffea008c770d914855b12a4d21f400e9cb6d9ff6efc2fe5"]}', '8a03411299e501a569fcb3fe06dac0f347c458bf3a55c6fd523e8f87ae4e544d', 932);
INSERT INTO public.audit_event VALUES (390, 'b2abff79af3247689a2b303e1e41438c', 'done', '2026-11-24 12:26:09.093516+00', 3, 3, 'contact.moved', 'referrals_contact', '2', 'Recorded a step in a case', 'close', '', '', '', 'cd5d23b4b5c7ac25dca5b3fcec9c6e9269f0786d57e9b97161d32537a7c528ab', 932);
INSERT INTO public.audit_event VALUES (391, '125f9d4ef9f04238af5d61ec1ea64030', 'changed', '2026-11-24 12:26:09.096444+00', 3, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"version": ["b2f4f0d34a84d2bf49ea0bdec687c05126e4e3c4118242630da6174e00b9f0ba", "93c4c4a6f9d629f76e4f436c3caa23e6e30b1bae7e21ca358a99d9e93b365f9d"]}', '9425a539e47a6ff3298cb8cdfff3b1ddf92f058e8c34ce45ccab2b2708353da2', 932);
INSERT INTO public.audit_event VALUES (392, '9ed3e0a3394643c4823ed9b90a3e757e', 'changed', '2026-11-24 12:26:09.101214+00', 3, NULL, 'insert', 'referrals_event', '35', '', '', '', '', '{"at": [null, "dc123ea23153d75816850b3ce25a254637d84f919601f143dd58279062a9d6c1"], "id": [null, "1483cd76af0a9dc22695898ece7aa702b4b6c48e567ac50832d6ff5f3193bd39"], "kind": [null, "f75d54663086f81aca6a81f58c7c123a277d36483614dfc3b5d23c31c2f9d956"], "actor": [null, "3e814fa7b176f4bf13d36b18e66186238903e61c38fec965637c44f1da947732"], "by_id": [null, "706788b9e3af0e1bcb794a86707cb49ab1450630151821d10147311401a6340a"], "details": [null, "4fc406fb6eb616b0185b8786e9b66487ed9f098889b8e39e4497851765e7d326"], "child_id": [null, "c1dab9922b4ad7399f799125a709b85589ceb7e5abe7b06d6798b3e7bc19eb63"], "contact_id": [null, "9aaf78c7131bd0670f850e91f1836a0bcf5e541cd74c921718c20ba0b44c0068"], "recorded_at": [null, "0920530a43588fa62d44042a67f7aab6e2cba010bc4fe71d6ece00f532305338"]}', '4c70117954134051db03de340017e5bff1f4619768fd7abe771fa2703dfa68d4', 932);
INSERT INTO public.audit_event VALUES (393, '94f6d4982d0043438525fbdeabb04c1b', 'changed', '2026-11-24 12:26:09.103815+00', 3, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"next_due": ["5197443270a80f9fa4a71e56647e536516394d28be8a2ed4f89702bc489dd06e", null], "next_clock": ["871356a7889b8db08e6742ae51f734e27f7e8d4041c456bbb62b7818f0819f77", "bbaac8c00cee212c80198bba749807a8d97ea028d949673a0b16202f328cc255"]}', '2189e3ec7650f8c551bdb187d7fab97f3fd3f2be1cfe2cb07a025033ec4a6241', 932);
INSERT INTO public.audit_event VALUES (394, 'b1decb16b9ec418f96f13b15abc5b8e6', 'done', '2026-11-24 12:26:09.104106+00', 3, 3, 'contact.moved', 'referrals_contact', '2', 'Recorded a step in a case', 'authorise_assessment', '', '', '', 'd796e01a2b79f4852e47104e059c075356ee595d3cabb4a32d96ac404b1c4e86', 932);
INSERT INTO public.audit_event VALUES (395, 'ec851aa30d0348efa1c18e374ba7070e', 'changed', '2026-11-24 12:26:09.106684+00', 3, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"version": ["93c4c4a6f9d629f76e4f436c3caa23e6e30b1bae7e21ca358a99d9e93b365f9d", "7b9a9626a9b9cdaefae68c1c828751371919e6a1629d9cd50880ede8913bb88b"]}', '716db170eb4b75023758cb4061042587ad58c3760ebc38104f5145323e5655ca', 932);
INSERT INTO public.audit_event VALUES (396, '7682ae3215fb45798863bcf0a8ac6534', 'changed', '2026-11-24 12:26:09.111308+00', 3, NULL, 'insert', 'referrals_event', '36', '', '', '', '', '{"at": [null, "3cee83a850c8a843ce86eb98ff818d8c9df0cfebe987c4115d22ec937350f5ca"], "id": [null, "f48f0ce3c1e49a272bfe9226711dd0ffa9bdbf4870285c5a197dfa2629b075f8"], "kind": [null, "ea9ab00169a0c93718d6ba41da74bfb3c209de93f6f2fcda4a8174fa6f9a6c2d"], "actor": [null, "647efc99fd8bc981f6a52b0bea6ae2934ad631e40e8fdc0327af77fdc515c2c2"], "by_id": [null, "a80995b64c95389705727d94c07f68a048a4bcc2c8d2528311a801629e8bf7df"], "details": [null, "e7797669bb23b7bff4e9619cdbc2dbd7211fb314c0fa8e7f58d9383d2e1a024a"], "child_id": [null, "722b2ad449eb4337a6c96fa3d7d2a790683eea207a5c972b855d68f87085ed4d"], "contact_id": [null, "d408d3b6fc34f72aeb02add1760efcb3a8b2ed633b4ab43ac5c2d1da7c5f6f13"], "recorded_at": [null, "6c91d77135d1808b44281bde15bd43acc60d56d798131f535c561d86013b057a"]}', 'bd7f3b027e842379159c8d5f0bba73df68206d7c1a92e9858e46f83101fab4d0', 932);
INSERT INTO public.audit_event VALUES (397, '89f62258c7624ea1add57a438cc80d77', 'changed', '2026-11-24 12:26:09.113917+00', 3, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"state": ["81735f8f6ccfd20c1643a40b2c7a3c8c8022e7d40e4eec6d95c257ee4350679e", "62567556b5fb390cf25fd6aa1b543b193a6bac47415c5c35a81a6dc573882e87"]}', 'ee5e4b5d7ab780ac16d6b1c451eaab82e2605294de2445bfc87815894a29aa4d', 932);
INSERT INTO public.audit_event VALUES (398, 'cae20b475c0844de8a39e324453d41cd', 'changed', '2026-11-24 12:26:09.114711+00', 3, NULL, 'update', 'referrals_toldof', '4', '', '', '', '', '{"state": ["5cd30f774206740fdb3d5eaa87ee0c9b867a60382d0757e028c2bc406fc33a41", "7ac398b77ce9cd6dc0e230619d2133a94dc307921d36f9becdb3b29880b8e363"]}', 'e56ed01ceccd654c8b488dab9f9f78ad40992bc332d58167e64231c9fccf7673', 932);
INSERT INTO public.audit_event VALUES (399, 'b67a89d1b1e24bc5a33be7856095cfcf', 'done', '2026-11-24 12:26:09.114963+00', 3, 3, 'contact.moved', 'referrals_contact', '2', 'Recorded a step in a case', 'end_assessment', '', '', '', 'e0a23dc5dc3b0175c175bc1255fb92c392a8314aca6f6a076f577add0f8b7985', 932);
INSERT INTO public.audit_event VALUES (401, 'aa565695e4074eb5b0f45d7db9eb750b', 'changed', '2026-11-24 12:26:09.122757+00', 3, NULL, 'insert', 'referrals_event', '37', '', '', '', '', '{"at": [null, "6e6e185700f156f2a14ee0f3261e4d7216a91517b0151d0160d1af1899628a12"], "id": [null, "29be991116797c6e986e1991fc708d2f7474453ca0a3688431ed37985ca639fa"], "kind": [null, "dc81f85b9f09c8b20cc303850e32fc45af0b43cb8cf9e17142e12e6a87dc40ce"], "actor": [null, "3733f66f4f8095bd2650f23b89d6a222aa02400443a0ba2c3da15532c1bf4428"], "by_id": [null, "9c7ff668382e98352c79aeff416c247f8d31071598582218fba6fab201867fd9"], "details": [null, "2288ea68d848a35244ca00e9cebdbb3a997ceab8aac79c165cc62f3da8b56051"], "child_id": [null, "e2dc6a2b17808a56d7595a31e821e904b55103ad225b92b7ecec705b6b694c48"], "contact_id": [null, "21357a96e14ad3c5b816a18f5c04e36ca43bc14583ebd597418925b9b5c82642"], "recorded_at": [null, "f1b3afdb614c114ef277a3627ec618124fe244ad500667248acc5fa82c9cbaa2"]}', '8b8709b5e1b0b1dcdc9511874f010ad9c6303ef69738c0e90cf6ff42319fa547', 932);
INSERT INTO public.audit_event VALUES (402, 'aa8ec70fa70b4cd6accc58d33f40d13f', 'changed', '2026-11-24 12:26:09.125642+00', 3, NULL, 'update', 'referrals_contact', '2', '', '', '', '', '{"stage": ["33d2568e6d92823a3fce82830426f45789e60ca4cc2dfcaef5c753bbef08c992", "385d1e8c7e41a0f57a642d95e13b8520603ffc58f0b32d430d86f1ce7075d37c"], "state": ["62567556b5fb390cf25fd6aa1b543b193a6bac47415c5c35a81a6dc573882e87", "1615f0ba0f332dc4f6c3ad11ed7947a4b030f9c1660bc266428218c353ca7574"]}', 'ae4ed7ca4ef0db60e84c32e4b5bc4555d39e27e6e9b71afc3d8f945b6269ead9', 932);
INSERT INTO public.audit_event VALUES (403, '733288ea20b946cab06008f99a8f0fac', 'changed', '2026-11-24 12:26:09.126385+00', 3, NULL, 'update', 'referrals_toldof', '4', '', '', '', '', '{"state": ["7ac398b77ce9cd6dc0e230619d2133a94dc307921d36f9becdb3b29880b8e363", "db535d15f715fff6d6cf099b6073b90f5f5c57416b67302113fa993219baf4dc"]}', '0dfc7309da3f7b1efdaccb6b353de4382b200c174bd921d1a6e7b4448b6f411f', 932);
INSERT INTO public.audit_event VALUES (404, '2e81b385dde641208a4b3a0af16e518d', 'done', '2026-11-24 12:26:09.126613+00', 3, 3, 'contact.moved', 'referrals_contact', '2', 'Recorded a step in a case', 'close', '', '', '', '45dce796b4c37cf8e693baca8d7811742165ae0acd19c562e9502892c73143a6', 932);
INSERT INTO public.audit_event VALUES (405, 'b5826105d67e4c84b1f6740b1a81a9fc', 'changed', '2026-11-24 12:26:09.129925+00', 24, NULL, 'insert', 'referrals_contact', '3', '', '', '', '', '{"id": [null, "c8652c9738bb330b12a85ecd5ac7a34afc82aad6f6b8cfb021456f298d031d4f"], "key": [null, "83e461c90be80eeddf9d786d53bc59f6eea04bc1e6fe94cc90bc4220f787f545"], "told": [null, "3fe1b3b1fb7d5da50055f713c357b6f1bfb54abea4149316f565a3141cdf4305"], "stage": [null, "1417e7f746a1a6a9380185a8d113f678461a2c4372363de3664b1261791f46d3"], "state": [null, "df9af181016089d1b45e73d408b0f3f44570cd9aa2cfe8d9be96ee15fbd880a2"], "source": [null, "ced8028dda890ba2f956c23afcddbca300de747fa0263d1b0b88fcc1d4935d9a"], "channel": [null, "d3071f93a0894506ef748b6333def090f38e027d95481fb2b714316458c83e42"], "pathway": [null, "8d2eeafe32b76bff29022e95bd922d0c0780e38106fc5fe398952dc22d54ec0e"], "version": [null, "73ef1f92cfd8bbbd2c413ebe4dc76a81f4cee6c8d66ebef6122e9ae8c0399292"], "priority": [null, "c7f5fe45d9095352f44ba3f8c1545562a13ff9f82dc466928955d9e1f140aa08"], "agreement": [null, "c438bafeda2cf661e3ae27f5bc48a0f066800836e8190ae75447110a1a5585e8"], "reference": [null, "78a485d08a6c6f8e7d71b3371e1a67755ddf33bd83ce1e03613c5ef06ba07863"], "next_clock": [null, "1372f8bef16c257aa7f0846025cbf1cd0afcd46f997d6d2b81eb3c33f4f2466b"], "sent_by_id": [null, "b86ae3c402e659a140558c1d86ddd14e102e963c6f30c955c91e5978860e66ed"], "received_at": [null, "72d75419aa98ef7e38b3c21b23bc0da10e0273d7b43a813a1a8759025b09a684"], "recorded_at": [null, "9ffc0fd1e6cf85c744f4428caf67e323fcffbfe718865f2c103b6b8b0700e8fb"], "sender_kind": [null, "c2af6c5efe86bcd137e5da34a5b006cb9ae68e5e7bef17ee7d014d37048527f5"], "sender_name": [null, "5eb6f4cc95b0d5015c2c75f9c898a6de7f79fabf2370fec4871da0e29d60b0cf"], "sender_role": [null, "67894eefb38fa0b95755de25a1473abd80d61f8515c5681827767fe021c1d0dc"], "parents_told": [null, "68172eaa023f192dbc8cb84d5821f2147e71b6e8cb86e7fbb1eb84ba00f7363d"], "sender_email": [null, "ff6f1037562b9d790d96ff0732a0efecc5a1af53b6c270aa5c1dab1e56ad880f"], "level_asserted": [null, "50e4317e3b01f346836a2ec11b92835985ed96884171466c7f037fb37e4ab404"], "unsafe_contact": [null, "c94902e5df67fcde8f9fb670f6c1cf9e179379cc2858e162b98bad5f9a5b6018"], "immediate_danger": [null, "eabea730082e7a899dd7049c1aec3e32d8d52f293d2ea107e0dcb970aa43973b"], "sender_agency_id": [null, "038e99557c255bbfa4085f810d78d012f07e9c05396a8f1643cfd66723d8a4b0"], "sender_telephone": [null, "1e0af65a488cb99816d85d011321736db304028bf65b91c32fc949c2ed82fd6d"], "sender_agency_name": [null, "c86facb1d5ae6467d461b5a590b51dcaf904d0ad37ae3e150964e8670101aa3d"], "parents_not_told_reason": [null, "f1c0c56c1cacc46e3f43a298d53a82f73230a862df041866949a7513a2b82ac2"]}', 'd5811cff6dab2cbc3a07ac5e251c486174701141481915aac5cf01b87574ddc4', 932);
INSERT INTO public.audit_event VALUES (406, 'abaebb12a7694a1f84c5939774955902', 'changed', '2026-11-24 12:26:09.130901+00', 24, NULL, 'insert', 'children_person', '8', '', '', '', '', '{"id": [null, "d527b180b5026e976d700ea173986ef31e0932225633818e18780f49980e0ee5"], "sex": [null, "0347f590cc9b3ab5e8bd54cfea58f865d0fcb89f0b848fb57a457cced63dc907"], "upn": [null, "66d76f60c709a78abea863b8b6de6d2d7b6950da6c73fb0e4d0c0c65f179edea"], "born": [null, "b6cffa6ea62fb8d564c058e01682aba343934d1559289839b857e9ccf2c3579f"], "sealed": [null, "f5fc0951ac412c96b3d0e4ec2f69c103127e811542aca98e75f55e643a9b4e8b"], "address": [null, "90ec8add39d908e4d03248637989f3fcf103f6c62b695bf16b06ad5dcaee0aa4"], "recorded": [null, "f3f80132afef9148e57beefbb446a47ea9a490e105c9fec3aa2c972f730a915f"], "standing": [null, "6d80eeec0158579156689ba30828529c6da389048ec2d2a8a55b6b1c4793884f"], "ethnicity": [null, "af2a505d484abff229a11812b605ca378bcc08b97dad6a3d89be3cd203f7a470"], "given_name": [null, "927b4589c37c0fce7a1e51fa2bfd687ccce5829b6e50ce4acce6ce4d6bed9766"], "nhs_number": [null, "e96d13a6e5a5fdc1fd722a061041049e3d100f0e686e6f27333b6daa7efbcc9e"], "family_name": [null, "856b3b734caecf21d4b5030e02771a88c99b9f08eb3739f4870bd9cad6490cb2"], "also_known_as": [null, "753ec160e34668ee7db44b2d3b016fc513b42213dd76b636a2f3d29c5c2a7455"], "council_number": [null, "cc9581808531241d84eb4efa9c48deb24b8841846af014218b732f31dde7c588"], "address_is_confidential": [null, "ac1666e245c014527f6f0acda9b1b05c44ad99ff3691e48f146eb974daccd8dd"]}', '309172d7a2b705ca9ab0daad44d202f4b1edcc3b24f2ac26151fe3a4fb743f75', 932);
INSERT INTO public.audit_event VALUES (407, '403c110b04eb4243b5d5771e68912ee4', 'changed', '2026-11-24 12:26:09.133633+00', 24, NULL, 'insert', 'referrals_toldof', '5', '', '', '', '', '{"id": [null, "3d3cfc100d52172dd1ff2b33a1ff4d7979f7f700ac5834af3f78d5d33d892d88"], "told": [null, "519482e79af7c2bbe31fa07a5528f0e236fc7be0680a0f1dc670b098ff718818"], "state": [null, "daf172db633f08f87fee13f7e3d727a9cf6153507bac7e8ab106985a30d9eb66"], "number": [null, "10972972aeb8d5a1ad12a2027144d008b94e792598061233a0c2c0fa5c051142"], "person_id": [null, "1797195f737d66d6409762434217490d4b8ce919a6ba5c621950622ffbf4887f"], "contact_id": [null, "95189a520c8cd3a3816637756e1652e5e02e95569e84e1390de6b617f970e031"]}', '656554020b81a34dd1153e78664cfa6d64a321a4a69e3859bb73129e9c5802b7', 932);
INSERT INTO public.audit_event VALUES (408, '57271457d5aa482fa38a47d42ed244c3', 'changed', '2026-11-24 12:26:09.134932+00', 24, NULL, 'insert', 'children_person', '9', '', '', '', '', '{"id": [null, "b5ccdf977094c07cde1f9976331e58f56802f0faed387eda1f878138afaccbbd"], "sex": [null, "2536890c9a6e7324f8cba95549bc91007b13b6412dc0d5d48ed12c7e34630fa9"], "upn": [null, "0d2b4154f49bb468d735d54d49d74c2372d9938206f50562c8ff2dd3052fccf7"], "born": [null, "e05b26f92ad3d4326b9609b578af202e5cd2f11911266ec5d5afe635335bd0b0"], "sealed": [null, "a162dce10c198033db307d2efe0593ce808ace35f9990ac5acb0bdda1d73c1a1"], "address": [null, "b97c1edace04f95dad3864d3fffbf8af7471678442ee7aeba4dad6cfec5b3df7"], "recorded": [null, "0b23172da30fad1aeb5ff8279c55863f9f57e13c001aae77f8960c8ad199787b"], "standing": [null, "4b9efb6a4d3f9b513f0e9f0ff25919590914acce3476d137e698598ccfdfa8bc"], "ethnicity": [null, "118ca1ed1dc988ddb63295ca3b10215e74f4bed5d2c8ed15aa5fec87147d482b"], "given_name": [null, "e73329be4412a985acb13e32cd1f0cbdc653af01f250a8fb805008c13bbcbb2a"], "nhs_number": [null, "7e68cb16e2af2a69bc613baecda9be4ae91a7f8aa166b1aa5045b245abc6a15a"], "family_name": [null, "11b710048559e141c596d4c84a31b693c79f9aff07b96e60e48a50d81d57f7df"], "also_known_as": [null, "0ed64a8d2525f651a570c4fdff44337a9d6688eea9f92f67e6be4c185ea69266"], "council_number": [null, "3dbe2fc93f92e58650619e31edd9b966d3428f06b1f1d7b1bb72773b3ab5d8cd"], "address_is_confidential": [null, "5c7a050b149701eaaa7f9c82db518cb9ba26d4b79ed5572f6fc660706246eb21"]}', '7b85b8b2f1231bf2e47826d86c3219a9df5dbd3123310b6957aa69d41492fa5d', 932);
INSERT INTO public.audit_event VALUES (409, 'b58306d4f93a4d58beeabb5facff3bb9', 'changed', '2026-11-24 12:26:09.135316+00', 24, NULL, 'insert', 'children_person', '10', '', '', '', '', '{"id": [null, "b2f48b06eda520d7cc4412c6e762f4b757f45ad61152c9172febe75728ec8e30"], "sex": [null, "12c2953346196e27524a3219e29dd09006ee0355bb753f3404301a01145ba0ad"], "upn": [null, "d1d76749d47a98e0ee7b01181219a2963f8f0a56fec0f2b7a33e1961ba18eac1"], "born": [null, "43062171f26b247b85b8b74f1e69c2e753e28d8598a22c15936297a573354939"], "sealed": [null, "01e20d97d23a1875bfba91277ddb4e745c1a9441eba4e0c4c57af0819875bf87"], "address": [null, "89b61a9b467234b988896cfdee483875170c829e80888163f396498e288ad1cc"], "recorded": [null, "f357ee4e81653b34aa2e00b63e7b054f612af33b96fba50a403e87c8635a3745"], "standing": [null, "608f06eb550cc2b3273cceb7fc19fb777990776367e433bea5d3069b6fb1678f"], "ethnicity": [null, "5b5a3cffdf6d545313cdd168a276b30d30ea75009669cadde9f62e12b0230105"], "given_name": [null, "023ff04e55102ccef7dcdcb7fc197164a6056162dbf30a4e9e6487a1f326db6d"], "nhs_number": [null, "3a3e3dd0c454810a3aeadfac6759586e33e61c7aa4839ef3c2cde50e5522c30b"], "family_name": [null, "34ea754c34f8f58f16b54c17aa0f9f7f5409a586ea3ec139f5cddcd494ec1d93"], "also_known_as": [null, "0c4951d118021a76be45f26a916fca7e4963356b57f7f44d4af71ba403a06925"], "council_number": [null, "af3b23446081f49302666247019d0128cced7844d2e63a5629acf9620a4b9d41"], "address_is_confidential": [null, "c0191b436df70811280bcfa33134e70b0e0760d278382b49b75d2982182f2a81"]}', 'a591085ce7fff2fb2ff04e69697c5798ad47c9f9b997ef96cab799603188e740', 932);
INSERT INTO public.audit_event VALUES (450, '83b62584ffd24437a98dda54ff20e706', 'changed', '2026-11-24 12:26:09.203296+00', 3, NULL, 'update', 'referrals_contact', '3', '', '', '', '', '{"version": ["557f1db5b7241e6b98c924bb315d469bb13081bdde5b487f26c0873967f04dd1", "8099a0d24fc466d1e779e94d3955b46f4e33f6e12fa01fa953920badaff7281d"]}', '0f07e4da9b325dfe4808132f0c74b77af135e901bc25edc896143579463be971', 932);
INSERT INTO public.audit_event VALUES (412, 'df892755a7824678a302de0330b82412', 'changed', '2026-11-24 12:26:09.139819+00', 24, NULL, 'insert', 'children_relation', '7', '', '', '', '', '{"id": [null, "aa2b67a38a8de1cea6af7b3fbf04793d53f534c069ea9490017b79f68841ed15"], "kind": [null, "5c404ad41c2f1de2db1ee19809fcaec43fe0c45945300105756f66725deb6b27"], "since": [null, "3903cbc4ef48f197b749fbc01eaf2eb71ffaabebfe33c6c88dfdf57fda52a434"], "adult_id": [null, "a35cb38f58ef9f03bf5f1f02a28930706b647a597d7ddfeec308cb4bdc1896a6"], "child_id": [null, "911c6d5620a97bc78ef6e358165866cb2bdd72c5d389e21885db8f42d9de56c2"], "responsibility": [null, "b08da85927c685978ffd61c8e892bf7dfc1f915e406d4ffc2d71616018d287e7"]}', '9e5774abd4fd683592115d76e4127c73fe4def61afb6d0858e83d00182649739', 932);
INSERT INTO public.audit_event VALUES (413, '5b09a840d2b94a37b8a52bb0cbd97ea1', 'changed', '2026-11-24 12:26:09.140145+00', 24, NULL, 'insert', 'children_relation', '8', '', '', '', '', '{"id": [null, "9dec0e324fccc73fff3343a313aec8796384a91a58511f99116e508d08927ca7"], "kind": [null, "335ec7d53433ffb9c55f2027c2bcf12aa03974bb8be067fac30843f2947d2ec5"], "since": [null, "9baddabedb150d8228823167c179b2f45880ae014c41477cc49ba7b5000e5153"], "adult_id": [null, "e87e4d769a308655039f677c7305cba2f98aa43be0a276d75113213dc0c0b17a"], "child_id": [null, "96b3262b95df952eb27a7d654878ef9d0c6f83862390507090db468223bd511d"], "responsibility": [null, "2d9624c03df260ff289be5ff6f98c804de5bb9d7ae35333dc8da4e8a6350c171"]}', '226fdda2cc408600cc3cd6eb039e182ab86f1edee2fef34611d4d2228bf9ae77', 932);
INSERT INTO public.audit_event VALUES (414, '3bc40aefad6f41d0aebfa0c5bdd472b3', 'changed', '2026-11-24 12:26:09.141194+00', 24, NULL, 'insert', 'referrals_sharingrecord', '5', '', '', '', '', '{"id": [null, "88278d6200e09c5430b499c9f2247b6c383a81b2c3f81eab229f975a2cb689d3"], "items": [null, "8a644d92ec22f4a01c55ff1e9a5453e79559a3b08845e0af03b337ad1bb0b598"], "level": [null, "7312f67144fa4938f33ce8355f4347c004bd54fafeaa8589df2d5c6e9375bbae"], "reason": [null, "df85ea4d99b48af2df8c572102fa8e927784634729ebbba85627426fe4cce810"], "shared": [null, "0b4c08e18697f75c84f38441df22ae3a4948330875e9c5836e053c37fc14ba30"], "consent": [null, "4bdf3a6020672bf83277daea274354a81e5b364c3d8896c1c30fa385a7172efb"], "purpose": [null, "4771037d55ff7c1d6c10f18bb5038f356f93f1247c1ee80c985619e1f79e41fc"], "withheld": [null, "39dc68dfc62ffaeaa843a0b5205c2fbd251d2fd284898b24c509bcb64fd32935"], "article_6": [null, "9cfdff5ded4d77106ced70355a740fe6cacd9bce205709fcbf50dca135ac0e8c"], "article_9": [null, "cae51390f72a6d9834b33a168565148e61d4703346fde187e5cdad093f66a20c"], "article_10": [null, "899280710b8c562be98a27d0bcc2e8b29c1e57ebaa52b40a3eb863b2a2154c7e"], "contact_id": [null, "2309e132b259d5da09097bdd9025c85581d96e88e0832c99f28e41afd6245d21"], "decided_at": [null, "b0dd664810de1beef7ad12f32be93c6c92c0e6e1449d2e18d0956cff7d8f5be3"], "schedule_1": [null, "9a4a295dd7b685a763226d52d774ea4e6f049cf2fd06c5c5156ef5637f4f1d68"], "parents_told": [null, "534293f827442ed23a989cdecfd20985e7b8bdc0b73c98b2decea3ce5aa03b68"], "decided_by_id": [null, "89aa4e492b3d0d84239519d40b58db11bdaee422bf62b600523d6a048a476ae5"], "parents_not_told_reason": [null, "88358c852bb07f8b63ae014c1a085ea975a7999dd0c44ec56670405eb32497f0"]}', '0479809bfb0e45f8c04d5ced28a686ba9392bd9aa81f67758f712a53364e6f0f', 932);
INSERT INTO public.audit_event VALUES (415, '2be4248406064df4a7a20d935ad2a8b8', 'changed', '2026-11-24 12:26:09.144517+00', 24, NULL, 'insert', 'referrals_event', '38', '', '', '', '', '{"at": [null, "b127fd06efebdcb11e388cc9a718488d6b26df51ea32152a20c5b7ebcb576146"], "id": [null, "83c663cee564671a959570b08adbeb7a07f1e513de0fafdc6521c301405781fb"], "kind": [null, "54ab512157a0e45c8b151fe0b243d7108b2aff911519b197ed6c693f47fcd77d"], "actor": [null, "013ae5613363dda7937ea13709c94b1102fad38e263d8a1c30da6bfef11413ba"], "by_id": [null, "17c9297ca256a3dffd4ea18d104e49491b1dce4b3ea419cf4e56215b878b5afb"], "details": [null, "b12fc95ac0aab9eedcb3887fb1f48245f0c62eb12d9a5247cc6366bc36a73b97"], "contact_id": [null, "d79ad2c35d417e33af479cdf4eada116cca70ab7d01d5a98a1b14fd78ca98eb4"], "recorded_at": [null, "d86cf6a6de8e543cec67e4eb923148b6ff5259952ff7d1fc1b39ebf260c0c043"]}', 'ab0ff8374d5da12e65c22f9688a4a8ba55ebe617c83d3e6e8a30f55128ca906d', 932);
INSERT INTO public.audit_event VALUES (416, '6ec970f65f884f5a8a57d4329d9f4b36', 'changed', '2026-11-24 12:26:09.145798+00', 24, NULL, 'update', 'referrals_contact', '3', '', '', '', '', '{"state": ["df9af181016089d1b45e73d408b0f3f44570cd9aa2cfe8d9be96ee15fbd880a2", "0127b9de3327edc555bad04335b57499bae815168779caced90287355266fe52"], "next_due": [null, "a4e984085e71cdea5f8c433e1ffc6568fec177b506650ed6bf7e52bc557a90da"], "next_clock": ["1372f8bef16c257aa7f0846025cbf1cd0afcd46f997d6d2b81eb3c33f4f2466b", "473b1d8b19d7927edf2e924b348ab54df67310ace7a3591ad021db55e0c47f6e"]}', 'e2e90d28af58c899438ba98a32ec6bf6aa4d8c0f9d954161bea187dcc3680f8a', 932);
INSERT INTO public.audit_event VALUES (417, '4440fbed8f9845d59632b3ce288355ef', 'changed', '2026-11-24 12:26:09.146512+00', 24, NULL, 'update', 'referrals_toldof', '5', '', '', '', '', '{"state": ["daf172db633f08f87fee13f7e3d727a9cf6153507bac7e8ab106985a30d9eb66", "9d69565639113ab005f368b6c3bbb5fbdb5c273f26c27dd106989ab265649202"]}', 'ae00e089e2c23e9b4e6f6cdc4637e3088a5f0b9644e08c13a245040d71c9bb18', 932);
INSERT INTO public.audit_event VALUES (418, '0f5305fb968a4c7d81cb88691a19f116', 'done', '2026-11-24 12:26:09.14673+00', 24, 19, 'contact.received', 'referrals_contact', '3', 'Received a contact', '', '', '', '', '6a0a0ec1f7e27555bc9889ffe7eb18aee2c1de830529190651f7ab3d59e75f51', 932);
INSERT INTO public.audit_event VALUES (419, '84a53145619548eea4fe897b22428fde', 'changed', '2026-11-24 12:26:09.148597+00', 3, NULL, 'update', 'referrals_contact', '3', '', '', '', '', '{"version": ["73ef1f92cfd8bbbd2c413ebe4dc76a81f4cee6c8d66ebef6122e9ae8c0399292", "89ee1b545c3c9f43a3b438ab664aeafe2fe6aa8d187a9ba55560e810b43c769c"]}', '60bd40d8d6047d26f6cfdd08fb75b5a466ca77073a3005777be273b77a140bae', 932);
INSERT INTO public.audit_event VALUES (420, '44b50cdcabf444d2b0a01e70d0fdacf3', 'changed', '2026-11-24 12:26:09.15365+00', 3, NULL, 'insert', 'referrals_event', '39', '', '', '', '', '{"at": [null, "c2766da2e8eb0b4843e832252b1cf1292e69aadffba4429bf4b01f6ea1cd8bb7"], "id": [null, "0a65cf75c671842aa0bdff1483411280dccb6b01950a9cb9835b86b57b10f652"], "kind": [null, "97466b605bb71c03cdeae938722633e44a7f2fdefbf03b67633fbf387021ccc6"], "actor": [null, "8d1a2ad179269ed6a60bb9f41e1f3ec67fcf9d97527127cdf69c7fde0c51ca89"], "by_id": [null, "0860cc6fcfa41a270d78b962f862c3392f81ca4912cf5db5167d55fdfacb16c1"], "details": [null, "2169521160d351666435551ae7d29da90d7162b91f14f1c81a0bb533f55b0bf7"], "contact_id": [null, "3123f4ce01879eed0475da87bab8ad3968b72f9934439ef17212ed1ca0bbf4c0"], "recorded_at": [null, "d5fa889e66e7a1c849d473cc9d598801b1cace861998a252c1f11eca36b251c7"]}', 'bdd18ccab9349eb54eee4bcdc19e1ef41577a4b0255cbbe929fb19c575ce0918', 932);
INSERT INTO public.audit_event VALUES (421, '834d8d51c03f46a2b08e00a0b666bbf8', 'changed', '2026-11-24 12:26:09.154885+00', 3, NULL, 'update', 'referrals_contact', '3', '', '', '', '', '{"next_clock": ["473b1d8b19d7927edf2e924b348ab54df67310ace7a3591ad021db55e0c47f6e", "866779b72bb28d62a7bfe6f398f1571274b36a02a3e59de5eea17d94f52a2ef8"], "acknowledged_at": [null, "49c915e74a9afb74ff97046db0034789feb2204b91b51109501b4d3a9eb65a74"]}', 'a344f3deb49522aca454bbb4c9b43cdbcacbd5b50ac80e514af628f065262a1e', 932);
INSERT INTO public.audit_event VALUES (422, 'a91b562b7ec44236818fa93c2295af8f', 'done', '2026-11-24 12:26:09.155114+00', 3, 3, 'contact.acknowledged', 'referrals_contact', '3', 'Acknowledged a contact', '', '', '', '', '1d582da2e34f6978b48f34fc4ca4b6abe5eddf81315f19e04e8d4c364d77f6fe', 932);
INSERT INTO public.audit_event VALUES (423, '478da0c621c04853ad03e9bf3ef9d5b0', 'changed', '2026-11-24 12:26:09.156839+00', 3, NULL, 'update', 'referrals_contact', '3', '', '', '', '', '{"version": ["89ee1b545c3c9f43a3b438ab664aeafe2fe6aa8d187a9ba55560e810b43c769c", "39f4d9c06bd4e63ece5d55d9f9b206b713d8242dd6b863404f1dbbb12dfe337f"]}', 'e1c499a7128cdd8db72133c19c4eaff0f29f5f53008917a7fe0e43ddf8ad580a', 932);
INSERT INTO public.audit_event VALUES (495, 'bfcf8b49ac7a4f91ab67ef4d03926072', 'done', '2026-11-24 12:26:09.297064+00', 3, 3, 'contact.acknowledged', 'referrals_contact', '4', 'Acknowledged a contact', '', '', '', '', '07d5110b97d6e655886a56323e4375a8b2580b6918b18988ae17d5beb5d1f26e', 932);
INSERT INTO public.audit_event VALUES (424, '952e15de2c984328806eef14c13c2a80', 'changed', '2026-11-24 12:26:09.161895+00', 3, NULL, 'insert', 'referrals_event', '40', '', '', '', '', '{"at": [null, "cd748f1d59bf4874e7a9054052460dac037ef6408be1608ad025a48c3fa4107b"], "id": [null, "c89992e25ffcaefa6cedad4bd372bc9d3fba157acb08597454546a6c763359be"], "kind": [null, "95b838c8fa9712592e50be472424dbea5ffa428d40cb3d668bac75076d752738"], "actor": [null, "e06999b969277530bc3f3813afec5e81f335f3de5d28aef06533a03092bc1fa2"], "by_id": [null, "6f62b134fc7e36b6ccfa64072cfd8747bddabdd956bc3d4d72a308380780283b"], "details": [null, "69a8f7da1d52d44cb210a2c3d1fc639c0143466ca44e332592d9a5f0192beb21"], "contact_id": [null, "f12c32dbf5c727708a9af2df998efec10cb9cf88496571ab32f304d77530b8d5"], "recorded_at": [null, "de729fd0e88476b16d724d178dfaec7b4580af09a8931ebe57dc64c76ea5db1e"]}', 'f5f706a21ea9f454f8b688285b5aec5ac6e767aa8ae8f9d5305bb2b6aa3651b9', 932);
INSERT INTO public.audit_event VALUES (425, '86eea6c351f44b398cf3c6f64b98539a', 'changed', '2026-11-24 12:26:09.163263+00', 3, NULL, 'update', 'referrals_contact', '3', '', '', '', '', '{"state": ["0127b9de3327edc555bad04335b57499bae815168779caced90287355266fe52", "ec60b944ce0930a03230cb74655a1cb5922f19f5f0e8add7859f0353783eadfb"]}', 'b910c40275f056ec69f54d1fa40f90083ae71a443431c2445cda3416b1324d28', 932);
INSERT INTO public.audit_event VALUES (426, 'f9630fcc504848508b93e212c0090e46', 'changed', '2026-11-24 12:26:09.163997+00', 3, NULL, 'update', 'referrals_toldof', '5', '', '', '', '', '{"state": ["9d69565639113ab005f368b6c3bbb5fbdb5c273f26c27dd106989ab265649202", "9af05978a0ecebe2f647e47db3ec3c74d3d187f2799aba6fa9f3a8b021405fd0"]}', 'c0075201ca46b15ef2558e6107a9895951fe151ef5e02ba8724e8109af842d97', 932);
INSERT INTO public.audit_event VALUES (427, 'ce12baea51fe4eb78f5909e04da88827', 'done', '2026-11-24 12:26:09.164268+00', 3, 3, 'contact.screened', 'referrals_contact', '3', 'Began screening a contact', '', '', '', '', '02c6b5efecd143555e2414799e43d789b28db12c6fd9c2aaab4c77cdc7e0af58', 932);
INSERT INTO public.audit_event VALUES (428, '3f47b548450a4041925d1bf3811d0307', 'changed', '2026-11-24 12:26:09.167169+00', 4, NULL, 'update', 'referrals_contact', '3', '', '', '', '', '{"version": ["39f4d9c06bd4e63ece5d55d9f9b206b713d8242dd6b863404f1dbbb12dfe337f", "674596dc3d78a4ffb8081557a4fc8eb19342373f3269c00f84a52fa73e05cde1"]}', '6b6b1343f17f659a09598d653ca4b42b6f1c7f169809ea34eb4bada77d6580ec', 932);
INSERT INTO public.audit_event VALUES (429, '95aaf01b3b9a436ebcafab29b9ec78a3', 'changed', '2026-11-24 12:26:09.171992+00', 4, NULL, 'insert', 'referrals_event', '41', '', '', '', '', '{"at": [null, "fca17ade7a3abb0d928967a494ade9c7464e6f7d287443e9aa844b41cd64ec09"], "id": [null, "eebee77bd3244b8de77955c2e8aca4a1b92244676a5178cfa2c50b64314176aa"], "kind": [null, "8c5d8fc4bc02feba2330587d3e29b4bcfac9164f2c2aab11cfcf01185a09bd72"], "actor": [null, "0182f8081e5de21ae65849476818afec9095668618e5c8918e9b41d75a5b76b3"], "by_id": [null, "7db946d6bc5cfbfb2051fd275538d460e35195f7947bb6d03651b64b2e53a8dd"], "details": [null, "881efc73d061e15188a67aeab9a0027328cf2fbd75fe5cf517242dc7546f1595"], "contact_id": [null, "755ef3a06794cc5acea979d7f0e1582c3dd4f2dd2b448a8af97f2f4f969dd43b"], "recorded_at": [null, "e82d0bda7bcb4fc2c517b20f23e13520de2d5e82ae514b482fc714366139f7fe"]}', '0eda21b4f51315a724fd8192368511a91baeb14a97db26f81538f894f16fcc7a', 932);
INSERT INTO public.audit_event VALUES (430, 'd993056bf29c4013a14d60770496619b', 'changed', '2026-11-24 12:26:09.172917+00', 4, NULL, 'update', 'referrals_contact', '3', '', '', '', '', '{"priority": ["c7f5fe45d9095352f44ba3f8c1545562a13ff9f82dc466928955d9e1f140aa08", "7e42b1433b85be41e238ef0d246c00a83751348f79b1d550f9117b8367c5a96e"]}', '0391be8c1561df4d15d0c6623628a8625c64a90f97b99a5dfe5ad5ab60a2f1ab', 932);
INSERT INTO public.audit_event VALUES (431, 'd46958fdd5cf4321ba6b5ecf216c7995', 'done', '2026-11-24 12:26:09.17417+00', 4, 3, 'contact.priority_set', 'referrals_contact', '3', 'Set the priority of a contact', '', '', '', '', 'cd7fd32650bbefb12e442d54f1b2c7feadfebb24c8a07082d5da1d94c8d10371', 932);
INSERT INTO public.audit_event VALUES (432, 'efc7404e0a9e4fa2aeab7760879679fd', 'changed', '2026-11-24 12:26:09.175892+00', 3, NULL, 'update', 'referrals_contact', '3', '', '', '', '', '{"version": ["674596dc3d78a4ffb8081557a4fc8eb19342373f3269c00f84a52fa73e05cde1", "7b6f26a864b6bfef70bfe4ab36a5af59e74d24d38656a55e99252d83c1eae5cc"]}', '16512a49317222f7546e2a8e780c0950ab33323f16a31a574515413d3493c1a5', 932);
INSERT INTO public.audit_event VALUES (433, 'd0b0a111214041b8955aa7888f9a0f69', 'changed', '2026-11-24 12:26:09.180998+00', 3, NULL, 'insert', 'referrals_event', '42', '', '', '', '', '{"at": [null, "6a66748b1c53d1167c93bcb8ce3f65c417f318170c2cba9cc532450a68441001"], "id": [null, "779f1cf12af5c48029efd2827c021f40f1d960676c7f2b9b837e59911ed2b0e5"], "kind": [null, "5de2d56e206cabc44aeabf316b7a195a6ac84820e3b41293b3fefa918679062f"], "actor": [null, "df1ad45a36466b5fed69f363f92619cb7fb31fba2bdb32adb03b580ec532edd2"], "by_id": [null, "67f187dd60373784b25a596a7d0eaa064821c05844929634b60c5dfe8b12d9e9"], "details": [null, "2fda69184ef2958d03eee36ae611995760db7e7bc3b9d04c80428df4d98a5a4e"], "contact_id": [null, "b05b86ee8b245160e064204c53aef2d69589e1ec8218f5ad3294919bfaf81248"], "recorded_at": [null, "b670cde87b82f129ab48561825bcd5000919835e9557d7f10e7707ed4ef72016"]}', '32d7db257b06e98f9cb66e19478430886f69b3c9470bae89d8c6cadeba9995b7', 932);
INSERT INTO public.audit_event VALUES (434, 'bdee6c775b3548eb95fc98d020828f37', 'changed', '2026-11-24 12:26:09.183004+00', 3, NULL, 'insert', 'referrals_informationrequest', '9', '', '', '', '', '{"id": [null, "927711a6e350cf85510d8ca1035e7f2fcea9ec9cd699da062bcf905cc684234b"], "due": [null, "c0426dff37c671aef26b0256ddb6450a5a02b6c27e519b0f80c49b5edc44357b"], "asked_at": [null, "85fca753ecabca83dfdb6021f05871c9c21362f682042d32e1d88b1488903c37"], "priority": [null, "97c978984f7f6886da5a11989baceedcc1a4eeb70cabaeb943d11c5c5650cc14"], "question": [null, "d4a3b651d5a1166ca94e9cc8ffb4eab348fa3355f19c652347bb70a9424436f3"], "agency_id": [null, "2b7f2e586c3fa5c0a81d148764b899789fb4124b1e78727623ddedabac922a53"], "contact_id": [null, "a0297fe48290b33581f89b91991a2a583fa3fb57b84398da28de16e38bc0f4ea"], "asked_by_id": [null, "ec9592236e1ea71b023d9ee283247dcd19a18f71617eaea4b632349c160a38c0"]}', '51d1aaf8f73ddc96e92774a0bb7897a786a3ee2abfe938a4aa270f81982252f8', 932);
INSERT INTO public.audit_event VALUES (435, '119403314a974d8597d67011add6749e', 'changed', '2026-11-24 12:26:09.183265+00', 3, NULL, 'insert', 'referrals_informationrequest', '10', '', '', '', '', '{"id": [null, "1ac6cc0585ee3234b2a86b2b3aaccd638782f0684d4f31ead7ac40d7964ae380"], "due": [null, "434c8456fed125ac4c7bca65100181625666544a9147084079515b8e28395086"], "asked_at": [null, "2da52d865dc94d638a674fbff33e71cde1ba653ae304d74834a9bf39ae9117a8"], "priority": [null, "824e452d08b62acc5557151bd659774751f6acf2bf6447003f5eb36748b5e7b4"], "question": [null, "8df15055596aa40496a992655f276a2a74ae386e23cba0b2ea3908add3b6da24"], "agency_id": [null, "9f7f13c65111484a98c6043b28e308fad56ba553f12a59341bbc901cadbb391b"], "contact_id": [null, "2cff3578cb7fb4b98047548cef4239aa1af755c92b7a802e9f5b5275c49e3ca4"], "asked_by_id": [null, "380c91e60e50f5a46f0f6ad698bf76a1afa0f3cd3713b4541400a16c30a023cc"]}', '8675a91cbabda672e5d92113023088c183c7fd0717492eef7c599a47bd6d593f', 932);
INSERT INTO public.audit_event VALUES (436, 'c0384d3664f64e7eb0654512be1218b4', 'changed', '2026-11-24 12:26:09.183437+00', 3, NULL, 'insert', 'referrals_informationrequest', '11', '', '', '', '', '{"id": [null, "f30b27ae64790a348fa27ee9d3cea5a138e9bfeea79fb9316457a078b65a1428"], "due": [null, "d46ebbab4486927ab7cc8098ae7922e1dea9b0dd7f3d5baf612d43ff9b677074"], "asked_at": [null, "f6731d6e4e36e88f2f072a040760172a66ac2a987e84ec9e65b45059295d671b"], "priority": [null, "7cc6880fccad6c1578903f0035c53f329e12981ebf62632a4d7dd1a33218a1b4"], "question": [null, "92d214431d8fbb9e1e8bcec2f754be4e8d9d77026d2ffe9c0eb75d9e5e22cc33"], "agency_id": [null, "f0a306ecc386bd9f02c497479812892981569339ca242ae6ee8127e346a7c4ef"], "contact_id": [null, "94873a8c695572100235fb0d9d34d2eb4dbcbc3c2f56d7f6779be2ce01af0851"], "asked_by_id": [null, "337ddaaeb7637e3cf1eb7d710090b58f89185cc71c993d24659deb3f9dc9a940"]}', '3ca7c2673cde0606d5d24c84e848199566d575a7dc78b5b5e06943e94e84d255', 932);
INSERT INTO public.audit_event VALUES (437, '94625c36529a43e99916fd71beecb5b0', 'changed', '2026-11-24 12:26:09.18358+00', 3, NULL, 'insert', 'referrals_informationrequest', '12', '', '', '', '', '{"id": [null, "e89c95d535f1d8d01ec11eac9bea1efb8aba9d540840ada58f5c31e68261a03d"], "due": [null, "b42f3165ce4a2e4816adaec9591e5bfc5de4e81a0ebff77b1d95f391e0d7b9f2"], "asked_at": [null, "f61e849d159d82a76ace1cc89a91f021a6d464f668be8d4aedc88cca59ddb17b"], "priority": [null, "fbf325501b1b34c3a9e9ec6cb0442911cbaa4ddc518168fbc9616cea315db441"], "question": [null, "74713c648eda9b3548ae6c55c0695ada14dbf8aad2d381ae742d4f3940ebfd96"], "agency_id": [null, "62fbd76bd4f5c2f7fbfb4e25e4d4200439c512a3a26a0949594250a9da802eaa"], "contact_id": [null, "403332d956f7c6b2d8e064646a18954a031edd75ed17ce5c695b9d6f24820fe0"], "asked_by_id": [null, "dfc2c40d5c308b09646017391a3dae3a5a0d665b4ec9e11200a0b6c41e6627d0"]}', '9a8abb046bf7dce0269ec844e903201dbc3f1de24528e08b385d50af8afeb2b3', 932);
INSERT INTO public.audit_event VALUES (438, 'df217873dbef495eb1567cfb0f545912', 'changed', '2026-11-24 12:26:09.184871+00', 3, NULL, 'insert', 'referrals_sharingrecord', '6', '', '', '', '', '{"id": [null, "70b5796a49cebfd0f4386916d63f2ef27cf91fe4d35ed7bc3ced2fd37893ae96"], "items": [null, "194f35350a42b0cdf65f859ff6f11580d29004cb76c995a82867c87e7e153109"], "level": [null, "366a77023e1c3c95b1c0ec660340efd277e246b0699e89b6023437c315ff3b21"], "reason": [null, "4d3d7d9756adb207e4defcb466b550d17c2859adc3075c7ba2e5231f88851123"], "shared": [null, "8923f696718e186798947990ba55ebe762d992c41e152b40e6e8fe2962eb380f"], "consent": [null, "ade9fd7352fb186c19e613c3ec1b7cb3e346d7a152ebdebf15b4abd816ed416d"], "purpose": [null, "d5bea6c136a6e667177819aaec2e45333f3ee28bf488b41aa85976f6b44cf7a3"], "withheld": [null, "8d8e3e74556fa028a7855e9a10a870ede26fba9b5a89d0188d765e57f3d866d0"], "article_6": [null, "f9a3f71b7af4f503c10a59413b833ed0e30a95e27935e23ee0857931ef043f36"], "article_9": [null, "3c92c0fa5bf20e2c9b6a073c794d1edd30b337869e51baf742734501a8effa67"], "article_10": [null, "ecd8f00ac6229cc66bc446ae5c924a2c3b29bdc5bc9c19328ccfc4b96ee9b5d4"], "contact_id": [null, "f6b8a3996540da299cdc32f8a0f7a3050a028af9ed1e8a74076fc61f4a0ef41e"], "decided_at": [null, "b6fe78c93feac8b9f54dbb8dedfe6dc88e3d30a3d3e72d0ad9f45a8a30448922"], "schedule_1": [null, "4e56d007574c232eec00c879704e720f4df3adebc588ca96aacc974c588cb0dc"], "parents_told": [null, "790c3b2c47b02de24be12a9275596e9a10e09e00918b773d46cfe659d2123cf7"], "decided_by_id": [null, "a6acee40a11d1532f2391b9fb5af3589073edd57277099c1ede6f9165894a85d"], "parents_not_told_reason": [null, "b92b80299c9b9046642c8bfa72be18e1fc124528dd5b333c513ba7c0426842fc"]}', '78bcc47cca94e93e15f2c4074e575f920402e945d76cd331a43b097858afdc84', 932);
INSERT INTO public.audit_event VALUES (439, '54dae254705e49c6be9fab1b62fed7aa', 'changed', '2026-11-24 12:26:09.186858+00', 3, NULL, 'insert', 'referrals_sharingrecord_recipients', '9', '', '', '', '', '{"id": [null, "c0fd4dda3f54a06ec5854df43775f3496e8f00dbed69afa1f12f099205233cfa"], "agency_id": [null, "94ae7acbc835d0b66d04076055f87d6c6e8978bb08e158ffaaa5e24396381b68"], "sharingrecord_id": [null, "ec97b9fc901840acd3f3090ced780bb4ad6419174c5629bca19e0f9d313bdc40"]}', 'f89a151a9b16991ab82b238d77f7a92676d4070651def633bf1c8c24027d049b', 932);
INSERT INTO public.audit_event VALUES (440, '7e67bb05267343529d2678f17995acf9', 'changed', '2026-11-24 12:26:09.187102+00', 3, NULL, 'insert', 'referrals_sharingrecord_recipients', '10', '', '', '', '', '{"id": [null, "7508030510cd1731046089fb22a22671e9702cd9c2ce1eac6b5427146f5dee2b"], "agency_id": [null, "8fcc9bba3dbcc82406eb2392690cb1f1ed36c3cbc353ae38ebe7d08bab17c6fb"], "sharingrecord_id": [null, "69ce7f25a7705d0acec5baa7250f67e9e3d58620e13a92ffc5655bb026fa64cc"]}', '6b554088630607d6a7a455b104e764bf0dfc961de1be1d4a2b649f0967a87fea', 932);
INSERT INTO public.audit_event VALUES (441, 'f062904065ce4872a25612c3ce776a06', 'changed', '2026-11-24 12:26:09.187301+00', 3, NULL, 'insert', 'referrals_sharingrecord_recipients', '11', '', '', '', '', '{"id": [null, "279b10f7261c59a080a42bfe1b3312894062eb9d57073dc1bad62f6eaf5f7bbf"], "agency_id": [null, "bb4031d456a3b87d29f164b37db6036719cbc5d20ee859e12aa804790046c7ca"], "sharingrecord_id": [null, "775a201f60f016e8db0f0ab4f883e3299612ba66d7282eba51405eb2b64c004f"]}', '615a55a1c6a954563276297c5efd630ed2206463dac228d4c978080f23baeda9', 932);
INSERT INTO public.audit_event VALUES (442, 'f58a65a452f042e6961d962388c3a693', 'changed', '2026-11-24 12:26:09.187495+00', 3, NULL, 'insert', 'referrals_sharingrecord_recipients', '12', '', '', '', '', '{"id": [null, "4474390bd7f1dc0f2bfb6663651bbeb487f92fa57297f62b609870f9a8ca1478"], "agency_id": [null, "eef8881eb4dcc04281b74f31869be12de99e6dcbd5347ec1e9fc08e77148fea2"], "sharingrecord_id": [null, "01f8b13624b3c048c1825e471163766cc88cadb473bd6776f6747ce7573ffa0e"]}', 'baf6b427e12abfeda5bac51c8428124f7cc4b70c14c1e792715b8d9e3838ae28', 932);
INSERT INTO public.audit_event VALUES (443, '0743129d68464fe1bc5d412b6ffdcad3', 'changed', '2026-11-24 12:26:09.188957+00', 3, NULL, 'update', 'referrals_contact', '3', '', '', '', '', '{"state": ["ec60b944ce0930a03230cb74655a1cb5922f19f5f0e8add7859f0353783eadfb", "a568b487d5017f816e497c806eeaa0569089612b6e32b57cbf7e9873372c55cc"]}', '66cb81fab7594c137d1379b1e0e66e43c36e111df28ee39cc93c03875fcf79ac', 932);
INSERT INTO public.audit_event VALUES (444, '9678a6e2d70c4c039970d533a0a5eb40', 'changed', '2026-11-24 12:26:09.189621+00', 3, NULL, 'update', 'referrals_toldof', '5', '', '', '', '', '{"state": ["9af05978a0ecebe2f647e47db3ec3c74d3d187f2799aba6fa9f3a8b021405fd0", "0628027770b213c479a780336677ab25ceea42d39e6687ab5024e869f54ad5e4"]}', '765335680b83b3051b36af934bd6b52ffd407fecc7341f74756021a6e5d3d6c4', 932);
INSERT INTO public.audit_event VALUES (445, 'df29c75387894edb88cd5bebd669528a', 'done', '2026-11-24 12:26:09.189818+00', 3, 3, 'contact.checks_asked', 'referrals_contact', '3', 'Asked partners about a contact', '', '', '', '', '8aef57c1d9e8e55a5b41f4b61d75f0dd2ad359e3ceb7dabc7506a852045eded5', 932);
INSERT INTO public.audit_event VALUES (446, '6f6255e3949d406e82489d6bf589f2b9', 'changed', '2026-11-24 12:26:09.192729+00', 3, NULL, 'update', 'referrals_contact', '3', '', '', '', '', '{"version": ["7b6f26a864b6bfef70bfe4ab36a5af59e74d24d38656a55e99252d83c1eae5cc", "557f1db5b7241e6b98c924bb315d469bb13081bdde5b487f26c0873967f04dd1"]}', 'bcb015487cad2fff983e5c2f7c5f09dee72acc0ee042ec692335d61115abfe9e', 932);
INSERT INTO public.audit_event VALUES (447, '21d8a0b4491c49ec81001369b94016f1', 'changed', '2026-11-24 12:26:09.197302+00', 3, NULL, 'insert', 'referrals_answer', '8', '', '', '', '', '{"at": [null, "86b7e64bb799a8bb826e958550ed03a545b300926f216336a3e2c307aaadeb9a"], "id": [null, "9ea9e8e20e35b36b87cebd820a32c5d0dbe37fcf365c960c2b3d1f2e557537cf"], "kind": [null, "185285221d7176d5ac1c9e2c945e8f1d3f0a922391231f72ba4e15c917564eb5"], "by_id": [null, "f895de7048916eafa289409aad744e0753c7abd1c2739c620ea8f2d90198b10b"], "words": [null, "23080e15c12c725cab7c254a2b5c77d558119861d142378f25327d7633acdfc7"], "request_id": [null, "18b9b65dcfa7a6236088607ed58c77f96e7362a9e5a89ad5aacefa3ae98270f9"]}', '592ad8b4072f5bf2660ba778ad1fc7c32fce6a4ff7fdc4432fb8946b456f9da7', 932);
INSERT INTO public.audit_event VALUES (448, 'ca59aff77c12493c85fc2ef5a0562f3c', 'changed', '2026-11-24 12:26:09.199143+00', 3, NULL, 'insert', 'referrals_event', '43', '', '', '', '', '{"at": [null, "ad91ccf8dc951c5ae969e14e64164d61ef1f34816036ed0f0825c88a62c2e2bd"], "id": [null, "3634a569781e57b840f254c21363adea8afd0ffdfa3d5cd889e4a75f3147be8a"], "kind": [null, "b6e01758bf43326dc5d6d2e0e2d76d7cde5b2296738bbb31b07d7e7e44a671d2"], "actor": [null, "ba94e12737c90a36e5f27bbff943c86bef47bd47f55d66ec456a727e130d4cd7"], "by_id": [null, "3290a1183f12db0a1380cc296e6dbb99bfd8d2c506dc26b6b0bd256fdd21dafc"], "details": [null, "0a2d127946615d2ebca468c5c4813c99eeb1b15bc44f508a6943cbebe66d112d"], "contact_id": [null, "b8784bbb55d91aefd95cdd5a538cea82ccd1c62355bac74ea27bc494accf3bd5"], "recorded_at": [null, "102e4214b63b83843523ab52bfab0c97345cf1e50bbf29ec66d771e3f7318b51"]}', '11b5bc16aa6ba17853ce0776cf2cb41f6099f075c7bb470ce355b77412aecd0d', 932);
INSERT INTO public.audit_event VALUES (449, '41b36a94a0384a0abec50ec1d876ce81', 'done', '2026-11-24 12:26:09.200726+00', 3, 3, 'contact.check_answered', 'referrals_informationrequest', '10', 'Answered a request for information', '', '', '', '', '71cd215cdcdcf94c31fa4ca0e0698c6f6076a3583d444288713ba6eafbc731d8', 932);
INSERT INTO public.audit_event VALUES (451, '1c340e0dc47c44f89c479dec2b2f55dc', 'changed', '2026-11-24 12:26:09.20772+00', 3, NULL, 'insert', 'referrals_answer', '9', '', '', '', '', '{"at": [null, "aa3e6c6b700358af6c2b56892c3eb4657ee0835db47b206be9540ed62b5000de"], "id": [null, "6f69d564ff8e0200902da048841adbd9802e1f1113770aaded129869001ac902"], "kind": [null, "a7ae738f112e2460613b0b787f1ff85e5a42a5120d02f175bf1f4e5451676687"], "by_id": [null, "b8915d951bdd2048e73b53202590b5f0cf0b940d25207e0628d9679d99924228"], "words": [null, "74a56121863ad84ced85f5554d2d21ecf10c2720c445a0c22de74d6185a67c4a"], "request_id": [null, "a0eb72577033ebeea33552e582c68aa2d9a0b26df3315a9122fa72c4735858ce"]}', 'f8423b584ded0dcbf6ea0c8a49a063330765e2c0d2b87bdf3fdb6bcf0d48bf02', 932);
INSERT INTO public.audit_event VALUES (452, 'e1ce40a2b7a140a29e7d81cefd5c9961', 'changed', '2026-11-24 12:26:09.20959+00', 3, NULL, 'insert', 'referrals_event', '44', '', '', '', '', '{"at": [null, "5ed59591aec3bf7a52a5f4928ae51cb13eb91ec036002ebbfc03b09487fa8112"], "id": [null, "3e355169010d69d7a69853a6029db899e5424c6e352e861bd31ea57c993895df"], "kind": [null, "6e67181a600a561dbcbde4b97a4b873cf2f8f8f1fe955645b4f00643da4fc6e7"], "actor": [null, "94f7e00a3dd86ab6d7d6a13960d3cd2a28832fb74f7a015a9c295b9be5f0b1ca"], "by_id": [null, "f3c0981e8b76ba9f39f35dcd3caae8af02a4f4981f308750ffd99c3f9a66acdc"], "details": [null, "ec0b91d260428693c4bdb7a3860ae95a6aeacaed0c58386f46d433189d69ccc8"], "contact_id": [null, "ee09916fd637f371809dee6a15df3a39c8037b6d9c78eddf3b3da3c95dc5c62a"], "recorded_at": [null, "a616ecab6fbc2eb739fb14e5ffe031c621d86e668b2d76f6dc9a8e315b3ff429"]}', 'e1dbfc60aea966eda3a90cd3d03233b82854d7494ea30008b093b64001e8f0d7', 932);
INSERT INTO public.audit_event VALUES (453, 'aa5f2b1c496f487e9d006724df578085', 'done', '2026-11-24 12:26:09.211139+00', 3, 3, 'contact.check_answered', 'referrals_informationrequest', '11', 'Answered a request for information', '', '', '', '', 'fe8ea2dff795980e590651b869e90cdcfeda0803ba8b274c7cfe7db3f6db82d4', 932);
INSERT INTO public.audit_event VALUES (454, '872bbbff8b854b34ad90f802d2c58f16', 'changed', '2026-11-24 12:26:09.213706+00', 3, NULL, 'update', 'referrals_contact', '3', '', '', '', '', '{"version": ["8099a0d24fc466d1e779e94d3955b46f4e33f6e12fa01fa953920badaff7281d", "642d7f22680d242a51cd6e3e738806b8cb2c517b4de866d87aa23a29da991c40"]}', 'd1cce403924488c1ea820f6317d292c2bd9fb3b7a1f3ee6212eace220c928957', 932);
INSERT INTO public.audit_event VALUES (455, 'fa0ad5e41e0f46b0a134730c4d8a4acc', 'changed', '2026-11-24 12:26:09.218378+00', 3, NULL, 'insert', 'referrals_answer', '10', '', '', '', '', '{"at": [null, "6333e1521524908a46ab78d2e7cbd2a63c56ee5abdd625aad9ac7f6ede72f2c4"], "id": [null, "803dbbe3f1b35e7c72b503698d5fcabd6b396c06b376d98fae591dfa028c65bd"], "kind": [null, "ea9f618f5f66172ad05741d2b332f437ce954dee2946d9fd4df53a6421c995c6"], "by_id": [null, "677ed1090333c1dcb95eac96c2dd8ef594a95ce6d5b8df84a016a55490c5e0d3"], "words": [null, "8bc8e7faf807647f0efa5c7374cf462b2a04efbb104282b4cdca3dc8a31e4138"], "request_id": [null, "1c58a9f0a3e274e181907ed0a8bb8d5310d34fc2143d777d3e0d14f461024620"]}', 'db86b9bcfc8e4a0a5511d991249769c38a1224bf2c38d207461b553649e95202', 932);
INSERT INTO public.audit_event VALUES (456, '39492782bede4d74b119d103af71e4d4', 'changed', '2026-11-24 12:26:09.220246+00', 3, NULL, 'insert', 'referrals_event', '45', '', '', '', '', '{"at": [null, "57bbfbcc97f7a54b24be04cd9b69f474dbf41c03b145a1c436ac2ff3483bd6bb"], "id": [null, "4edb4c5438f70436a20159b50ef531dca465be49cf7b5cbc4afbf5e3d5bbf5b6"], "kind": [null, "fc1d17d89204569c759e3d33f5bc7e5a953689e6fc320f3fd5a3456d13899324"], "actor": [null, "9485c5cc26c664af315f540d6c3afecaf6df7079cce5a8ef7c3d0afb90f89bd7"], "by_id": [null, "b97b6c0a4ed89e58cf5540f8409f6879f77cdd0c70df70b838d4319b039c953f"], "details": [null, "f9a306bfbf5a767076c3b073ce6db830bcfa0643f46c240d6d45af318ef6b516"], "contact_id": [null, "da93dac800a368ba8fdb1b64f765411ae2879e33c023bf4d6b4bcfbc2012f90a"], "recorded_at": [null, "049c601b9f0e52aace0a4976af3fce80dcfec48993e15b0d19bf2e66d1f0755a"]}', '159c397984cab8c943369ec67b144c5c0228f2d6d6f4edc1c850dbd2a23edff8', 932);
INSERT INTO public.audit_event VALUES (457, '715fdb98d0a74006af19a5b5e251d484', 'done', '2026-11-24 12:26:09.221955+00', 3, 3, 'contact.check_answered', 'referrals_informationrequest', '12', 'Answered a request for information', '', '', '', '', 'd0d70411144880b25f3a06e1ff0a1525e6b89b37889742c4ffeb9fce64475a4b', 932);
INSERT INTO public.audit_event VALUES (458, '971d98492b804f59bf6f30ec8852a537', 'changed', '2026-11-24 12:26:09.224738+00', 3, NULL, 'update', 'referrals_contact', '3', '', '', '', '', '{"version": ["642d7f22680d242a51cd6e3e738806b8cb2c517b4de866d87aa23a29da991c40", "a29aebfe12244b4bf4dee33263f4f3276847e3b5af9be691d12a0cddda50b319"]}', 'e14f3357f789d9bb23a0675456197a79a7e294b2f0c6497745c9b4f60e903f61', 932);
INSERT INTO public.audit_event VALUES (459, '9de8256ea6ff43768d07f4aed113db86', 'changed', '2026-11-24 12:26:09.229678+00', 3, NULL, 'insert', 'referrals_answer', '11', '', '', '', '', '{"at": [null, "9205f23c501ae2675ba0efab56cde74178f3b3244efff15314a1b802741898fd"], "id": [null, "b76bc1d7e6dec4467c88a37a72357fa29ca3c037653adf3d0782b6654eccdb80"], "kind": [null, "ef4dbe808850c784b8153be03638e6cf0214cac59267436fc52ec34d1ea21644"], "by_id": [null, "cbb96f56c9fc8aae3b1d5df3e5711e5ed7698ff1dfa4dce3eec120addaec291f"], "words": [null, "5a4f72be45e1a86eaa7049f0c71e7eb4fe5f57f0524b29e3fcbf9a5fef83a1ca"], "request_id": [null, "ec935d087d87e82250835930bba589d8954bf3bb23aa98c7efb7d1beba0cd372"]}', 'acce1132f0668cfd6ac3c42428d10016740ad16336fcf626c954c43f041d6da2', 932);
INSERT INTO public.audit_event VALUES (460, 'eb03313a22304e4591c874982b051b35', 'changed', '2026-11-24 12:26:09.231617+00', 3, NULL, 'insert', 'referrals_event', '46', '', '', '', '', '{"at": [null, "1229f3f33beb6aace83da2b86dfad2e8a0fb3cea65e8f48de239d3a084d7c01a"], "id": [null, "661391393d01134ebbd8b6e74c36ee7ecb72d93af853104c1be4f4fd0cb3f903"], "kind": [null, "c7de9f5018e108121f941b0cd5d5ce1ca482f8852d0361ffa0af26a95ab10d52"], "actor": [null, "69c4346b477d27bf215bb6cdfa38d8f5c4634cc42346ccec9765b5393800a293"], "by_id": [null, "bc7e5c69280e34a58e87b6bb8a871d1f24124bce1428b8aef62f813a7e7991dc"], "details": [null, "cfd05d37aec5faaeea6f41555a66bafb613623c49fa5d355bc013a54f849df3e"], "contact_id": [null, "3df40ff7a8ee4740d35b6e7c9027f9a9401aec965ff9d880ef2c16eb54cf5b02"], "recorded_at": [null, "2becaa407cbea68147e27e9844c04d4210f15ff27cae11c8156c7f7a91d10b36"]}', 'ada2edbf216624db262b17619c2a7b0d1a5e56ad4128dc54f4a80e7829bb1c02', 932);
INSERT INTO public.audit_event VALUES (461, '04ef87a378e0470ea207cdbd0af2d0b2', 'done', '2026-11-24 12:26:09.233248+00', 3, 3, 'contact.check_answered', 'referrals_informationrequest', '9', 'Answered a request for information', '', '', '', '', '8f0bbdd05fef2601047be91002dd285dbda07610aa81ddcab845ad5e6e624021', 932);
INSERT INTO public.audit_event VALUES (462, '4b3c9e154cd04921aaabad810a888c78', 'changed', '2026-11-24 12:26:09.235069+00', 15, NULL, 'update', 'referrals_contact', '3', '', '', '', '', '{"version": ["a29aebfe12244b4bf4dee33263f4f3276847e3b5af9be691d12a0cddda50b319", "9f4805889f3318afc6f00a8c0ac42fcabfb26220ac6230f58646a43f36867a1d"]}', 'ea094428a43d6e23f36960d857e7474a3a8f3f21519b1ff00140d301b7873af7', 932);
INSERT INTO public.audit_event VALUES (463, 'fc787a7f83164b10bfd30518c49f3f5e', 'changed', '2026-11-24 12:26:09.242186+00', 15, NULL, 'insert', 'referrals_event', '47', '', '', '', '', '{"at": [null, "5db2a00edc397e78686035f2d9fa32a4859ba1a5ca1b86aa8e3a977cfd6aae18"], "id": [null, "4d18df12d2239f3742e2eaccb9469286a0260147de5fdc7806518c91f59730d7"], "kind": [null, "e309018e29522128ec4a1c2de834bb8e8b7934c6244dfad8e3c482521d935848"], "actor": [null, "28d6e293817e88f80257eb5be51d8f026051ef571faf85d91b626f91b685f7fb"], "by_id": [null, "2562d762a545ae0870fe2c5fb870533c1095cf3c30cd3ef28e51bc486199816b"], "details": [null, "bf38622b73357b918cccd81453a536346c2696e4e6c247bfafe7f18c77718092"], "child_id": [null, "5fca8c82304887f9aaa7632a25744e55d7d71fc00501e3bd445f24416f9c35b7"], "contact_id": [null, "e4aeb99148ce58427dbdd1a3984c11465aabe37d9f37154c9708c5505060edfd"], "recorded_at": [null, "1a38cd6bacd758d80bb97b03ba1ea05eed499ba1e05fcaa4dd9cefb9568ab40e"]}', '31e8b3400f56ecbe38f245f81135ff8d090c632b0f29f23f76ab7d145de364e3', 932);
INSERT INTO public.audit_event VALUES (464, '9a7a26dc11ad4d0295e0e63c5cfbe344', 'changed', '2026-11-24 12:26:09.244432+00', 15, NULL, 'insert', 'referrals_decision', '5', '', '', '', '', '{"at": [null, "5a7e0bdb9b11899d06a4f6f2d670890ae10684fe91e497c94a98da24a90e1229"], "id": [null, "3ab015e6e8981d5e9f9a2ce8b0de6028ad4f90d72fb884fac467117c4e67f0aa"], "code": [null, "82079e27ec09350fb59d2cb6e912ef11ac161a80c15b9c702e2040de1b245050"], "role": [null, "1b6b6f66d4a4b49c925346ab45860042e28511a0c5a84b85dc190bad2cbdf404"], "by_id": [null, "0a87ad1b866ad7278f321a9f662ca27a60fdddc2c07738352a4a825190917156"], "level": [null, "bfdb38beee8e2b2a500cce7e0d887230e19af310df1a75bc334a91cf92e102f1"], "child_id": [null, "6814c5e0086ba350e42e43fcdb8bf139e9adf8597b64134f590f328cdf006af8"], "event_id": [null, "4ad2cf3939be41533670d5b74dda5ca7ed9462781c18cf15f09b3f8e90812b82"], "rationale": [null, "fd279840086a977e1e867252a25f56c75b244f2bbe2e0ba3fc964b34b46223b1"], "legal_test": [null, "13bf457ff6e320b19a77f1fa8dbfc953cc2935487bb5ae7a9586e96102e1436c"], "checks_outstanding": [null, "b20a9ac4977d15f67e43004d2629a9ef1940680625d533eecc413a6408de4e09"], "level_differs_because": [null, "a6e57ca686aa2708657094cb85188c028426fd1fd74cb862d6172e1e03e38182"]}', '637a83f60a2fd96306d9e54d4018dd03b80c7847652c64ed4225a472d8294fb7', 932);
INSERT INTO public.audit_event VALUES (465, '0a889a2d51964680a21343be05012ee6', 'changed', '2026-11-24 12:26:09.246156+00', 15, NULL, 'update', 'referrals_contact', '3', '', '', '', '', '{"stage": ["1417e7f746a1a6a9380185a8d113f678461a2c4372363de3664b1261791f46d3", "bfb88aeed0a6e9f2cd1c4f2dc19a33869ed382a410d43334d99bc7557e59daba"], "state": ["a568b487d5017f816e497c806eeaa0569089612b6e32b57cbf7e9873372c55cc", "68984130e9bd13948f1708fc130ccba5e3eb51de867c6e13743b056726d69577"], "next_due": ["a4e984085e71cdea5f8c433e1ffc6568fec177b506650ed6bf7e52bc557a90da", "f8a4a4c4727d915814f7c61ea834b65b2fc40685a6910e95474c0e459960e678"], "next_clock": ["866779b72bb28d62a7bfe6f398f1571274b36a02a3e59de5eea17d94f52a2ef8", "57fa163f6acad7a29f0e31e5d4285df6e07622f60dae0f7f03a035186ca8368e"]}', '5432016508e46683fe6f2f5f172f9c811f5edf7ec701dd1dbd0809d9c08763bf', 932);
INSERT INTO public.audit_event VALUES (466, 'a63e9b0b875d4db591d795bdaeedaedb', 'changed', '2026-11-24 12:26:09.246955+00', 15, NULL, 'update', 'referrals_toldof', '5', '', '', '', '', '{"state": ["0628027770b213c479a780336677ab25ceea42d39e6687ab5024e869f54ad5e4", "c0396266162c082da65aebdf678b33e1f67be61b0d6023e76eef5273d6aa43cb"]}', '1c998ca1ca94a0ac98d995883382ec6d58c96f90f511e87f152d6825357a166f', 932);
INSERT INTO public.audit_event VALUES (467, 'aec6aac14fa34e8eb0df406d64d5fe74', 'done', '2026-11-24 12:26:09.247188+00', 15, 3, 'contact.decided', 'referrals_contact', '3', 'Decided on a contact', '', '', '', '', '3500aad6961131858c2eee641a61b1b55d7e16dd07a25035d0ba75a93c52cec1', 932);
INSERT INTO public.audit_event VALUES (468, 'e1ebd95f85ea4389b1dfcb7ce691ef62', 'changed', '2026-11-24 12:26:09.250005+00', 3, NULL, 'update', 'referrals_contact', '3', '', '', '', '', '{"version": ["9f4805889f3318afc6f00a8c0ac42fcabfb26220ac6230f58646a43f36867a1d", "b06a3c76826a5155115c3da3ddcbf3cd6b145e602d886c69550476e904ce5d71"]}', '16e000fa5eab152eb4cb7ec5b1cd860d823d451caa06cb0f76e255f28e83a1fc', 932);
INSERT INTO public.audit_event VALUES (469, '381497e372704983a2495eb9fc2e3cbe', 'changed', '2026-11-24 12:26:09.25666+00', 3, NULL, 'insert', 'referrals_event', '48', '', '', '', '', '{"at": [null, "019acd63fd240af00695b0f6927577767cf50939c6bacdbcfc48651118618ff2"], "id": [null, "a2fc421dae513413762c42f3ddb7e934035389c9a8e52839fef7a3be58e14ee0"], "kind": [null, "2a014b69ab9d6f910aecfdf3fe8c31d7e1c6800ccf95b95a9f648d004ee8c972"], "actor": [null, "b4ab2a49d5ac0a33eb9cf9f26a20ff51d0336ff57f02241068d4671c3ac7fc52"], "by_id": [null, "18ac39748dbcd6494c6362dc9c19658f385675cd3cce0f16ce03b81077f500d8"], "details": [null, "83461397117b99afed1b90fd56f5af7dc32641475f7e56941e4c7bc11450940a"], "contact_id": [null, "18c6e5cbdc12449dfb33cadfc76af4cee1d153834842959d36201c05cb93efb5"], "recorded_at": [null, "832b17efed29db3e079f74863cf4056df654ad6f355a871924afc8ce5fdaba5e"]}', 'f067d7d71775d55e10b37a3326af69946d01182e2b90899dd96ffc7d3dad6d3c', 932);
INSERT INTO public.audit_event VALUES (470, '091fac63379f4427bb88ba13c8047dcf', 'changed', '2026-11-24 12:26:09.257908+00', 3, NULL, 'insert', 'referrals_feedback', '3', '', '', '', '', '{"at": [null, "16a5d8a28958992123e7dde5d2e7e5e907f0b14bf2caf428e3ba07167f806d90"], "id": [null, "384fd6d435ef76535e61a32dff7fba04433bc54daa47b23dd5437ae3bc9d00b0"], "way": [null, "cf9f17af5ffce95471f628676742745948c51683ae08fef4c6f356861102d62c"], "by_id": [null, "fa0cbd0db3aa92cfee32fa8e1d77b1507fb43612ec9c8bf33c152228e9dd8226"], "words": [null, "68de78ab8a5fde4675505b0b1613095a3c60bacb542170d8e74e5e8376825692"], "audience": [null, "db2cb402d8c529ecea1acd93c4be10547ca6b2da9cb12b94ea95f28bd8b630c5"], "event_id": [null, "71938e2d28fed17b0ab55300e94b6630593f0f4a562e9ab3399561d8072bdcff"], "next_step": [null, "63fb14747cae2da27065ad165c804bfb2d014e1d7e1d19c75184530bcebc84de"], "contact_id": [null, "0bba2e3e37dfd991833ed179be7d818bbf83c6d72b72f12364bda8dbc3a5f9c9"], "whom_to_ring": [null, "408c00f359e2eadbcae02f6733944b48e173fa48990138da1b9feacb4b833d2f"], "not_told_because": [null, "bb748304031e6133e6fee5eed240765553bb631329ff876ff44bb778b965ff9b"]}', '0981074d81a98f2d30ec955cf88324f747f4ba7f8bc9dbc4a3631b5925f227fe', 932);
INSERT INTO public.audit_event VALUES (471, '030edc4039544033bfeeb523f6b3994d', 'changed', '2026-11-24 12:26:09.259511+00', 3, NULL, 'update', 'referrals_contact', '3', '', '', '', '', '{"stage": ["bfb88aeed0a6e9f2cd1c4f2dc19a33869ed382a410d43334d99bc7557e59daba", "fd980ce53835022b19d98df85f495c3ba8acd98d8d61e1dbb547b89fe7a76794"], "next_due": ["f8a4a4c4727d915814f7c61ea834b65b2fc40685a6910e95474c0e459960e678", null], "next_clock": ["57fa163f6acad7a29f0e31e5d4285df6e07622f60dae0f7f03a035186ca8368e", "1372f8bef16c257aa7f0846025cbf1cd0afcd46f997d6d2b81eb3c33f4f2466b"]}', '7be181d52eb81ab00ac849d86260bd215c6c539e703fb2d8204415493a67b41d', 932);
INSERT INTO public.audit_event VALUES (472, 'e51f3716ac2a49868e4192c4cef96f1b', 'done', '2026-11-24 12:26:09.25974+00', 3, 3, 'contact.feedback', 'referrals_contact', '3', 'Told whoever raised a contact, or recorded why not', '', '', '', '', '0125bcbab91549046bb95d295fbccb311bae3ba38ed50e1376046afa7f43ac9c', 932);
INSERT INTO public.audit_event VALUES (473, '574baaaa13df4bd2a8c372d38d8dc39e', 'changed', '2026-11-24 12:26:09.263109+00', 3, NULL, 'insert', 'referrals_contact', '4', '', '', '', '', '{"id": [null, "a6c4ad5a8ea20132d5ead9677fbf0dace1d942b4a962ec77d38eaf134a25165f"], "key": [null, "86776c2fd12233691960507fd5dd1b0a5e20d6362ba7e92a944f7fe584e9a477"], "told": [null, "4e0fed7e9039e3231bc7f87229cd0bac8b18d2ab057c38039d62cc8c344e2088"], "stage": [null, "e3d7cfe4337df3b5765fba4b708b23c186430dbc661f55e0a5348e70e4cfc515"], "state": [null, "22368e4d178c0fcb5f53fb4cea8b65eed8e8fdd4ea576a7a5aeaacc5f936b024"], "source": [null, "4960b0565556a3a9e62ab7e7bd3498c29ad50c6a3ba9a9564da4f4420f0a5fc3"], "channel": [null, "08b6044ce53aebea05a032d2878a06d4023a487e1296ebb667bde06d098fcbf3"], "pathway": [null, "847db78cea14f00cf7669a8263bed246ae7788e06f96c9c1d62c07c7a53cfdd0"], "version": [null, "6799295fbacfc7627ab938472b36d353f61e920661a22de5e686eb75df599874"], "priority": [null, "e2319d17dd82079ec206681f07defe28438cdf869d6809ab1b939206daf04aa9"], "agreement": [null, "ba66bc32084f2842237dd6934d80811e5cb23b0b4fc3f023700207116bba1168"], "reference": [null, "5e788535ea36cc941e4a24c9568f742c6e495eb033da6509cef74b10fc39eb61"], "next_clock": [null, "2c87ba72f350a3fd8030faff5deea2462aeb1d1dc9ed70e07e373a69f952fc1a"], "received_at": [null, "7dec156219e8bdaa233c7730b64d51861c87046e2ad2aa2603ef984cbd686d5e"], "recorded_at": [null, "ab57c56f829a0744a358c4910afdfd19fd27817ceb7fc857d0064e21c42ed7e9"], "sender_kind": [null, "bbc49da2dafbd043889767a06b1e1733ae87dbe80a13bf6c28bc5a1d53fea5a9"], "sender_name": [null, "7014049948fdbe48418c3e141be99d6379ad1537bee279481747cab1ecf501f6"], "sender_role": [null, "7e485bde8983d9476df73a8b32590fb17d2ae517506f3d4baeebae96be5625c0"], "parents_told": [null, "c24a6ccf8deaa761d2ba40cc664231904f02a9e8d44b04bbb82e4aeeeea89dda"], "sender_email": [null, "0e0a642305c82b2d0715a4c8bedf0eff5b9bc25850b0f1a43f31e5cfb32d45ea"], "level_asserted": [null, "1ab7086bde5e7de11691c80aea5e7af2ec0c029dc2cb7c9f045b6cd5b40fc3dd"], "recorded_by_id": [null, "1aac60a90dad5574d6a7410f3102f9f479fc4071f45e949f1c6868d1b196d77b"], "unsafe_contact": [null, "9b59f03b8f2058c9d8c57bc6fb474cb674fc2d7383627b519c03e7611af955f9"], "immediate_danger": [null, "50b3dc1a06cbbf5af601a1727f151513e21374e64cc2fe8078e2ff36c033ccd3"], "sender_telephone": [null, "2b4116508cd3f4a6e931596e87da610514f02da066e06549359252e3fa60d41a"], "sender_agency_name": [null, "a7175f4b5f145ca2978d64c03f20c3ab709bec304184f0aa08e4ccb86b2872d1"], "parents_not_told_reason": [null, "f6efbb04413684256f14a3b44dcd60fdfd0170761112f5ab7878929a8ad0c757"]}', '57239aa064ad3fb84b868b4e6491475e2e323ef06b69777555a279fb29b518a7', 932);
INSERT INTO public.audit_event VALUES (474, '876da291062b443c94e76603db90e836', 'changed', '2026-11-24 12:26:09.264898+00', 3, NULL, 'insert', 'children_person', '11', '', '', '', '', '{"id": [null, "08ec9746ef110f61eb1175cb862499c75743fe3a4a4fe0160043b66ac060340e"], "sex": [null, "3a63bb16c37fbf4437f28b2e99e3a3cd72a0e9a27f0e7dfbad7509d809156952"], "upn": [null, "50ddefbf1284dd554abb879636dc2cdf4450c242a444c8767dbc964a58d537ea"], "born": [null, "377076d086a0a5d0866f61bb916b15f34bc4169bb4225481a55da7b33274a2fb"], "sealed": [null, "f0b6170f07fa96a4f2de0cb0753c4df088ad0787b8d70b5eec92df7b411314ce"], "address": [null, "22b0ec3c56d3a27d45ea3b78b53b233c43036e47eaea672d13dc9e715f606603"], "recorded": [null, "d195c4a14c29e81f6fa531b81fa5433a2e6087c5c367f13070e99f8117477419"], "standing": [null, "b0a26ca9109a593cd8c862aec9368b59869ded7238943e261a787b8d6dc5a079"], "ethnicity": [null, "950a3723a85b6ea0716312ef38b92949b6c8b51d79beb7e96482a63da9fd0d4c"], "given_name": [null, "7b87e47082a3f8c66170d8ee0899b1a876a32fa0837bbcbfd82fc6f124bd7be9"], "nhs_number": [null, "d68defaf668a591784535cab8e730da6fd9b1432bb63e3135281dcc1b761a9a1"], "family_name": [null, "05a1ac9a0e60b187a8466d23454dc4cd004a39e94826bd7d0c7b3aaf8852a113"], "also_known_as": [null, "ba7d8fed9a79f02703989ee0eff2b68519b5550df104c44029614190f3f4dd59"], "council_number": [null, "79c313b811ddc0cc385afa8c07633ff1c43b3457c940b4af62f5cbc7aa204e7a"], "address_is_confidential": [null, "48bd617086c447193cdab6d15a42c28c01a6aaf3586bba11deb93305387fca2e"]}', 'fc345c569fd56450dda8793c63a1bb96c79fa5568beaaea3faf53573b9a43c74', 932);
INSERT INTO public.audit_event VALUES (475, '4346b80ab35541a8bc62eb984631bef3', 'changed', '2026-11-24 12:26:09.26516+00', 3, NULL, 'insert', 'children_person', '12', '', '', '', '', '{"id": [null, "6e8ab8122396b269a8e2f17b241c12ba548d0106f917a3c02b7f9b5cbe765933"], "sex": [null, "3a5c5eb0c6b06161e9ded515ed0cafb88d36e2fb9a87c942851653607b1b19fe"], "upn": [null, "ebc3390315c77203365145b488c8709c03d4203bb57267a4448a6fed45b69797"], "born": [null, "e4f36fcca7dd71e5c625619fdf40e65e98654821b1dd425018d0056e6cdc29b2"], "sealed": [null, "53fd2a3797b5716a3ae1640e02c1ab2d5a4722e18631dd9b03df6f4372d3d58d"], "address": [null, "98a31b6dea9f11a6a777954ca0c33afe63b753de7dde945bb946dd88a9a417a9"], "recorded": [null, "0fd98785af360672d992f8f106773d1b3bbd9a844b8cf52722d88d3bc5ea5ed3"], "standing": [null, "e8456743ef0692c5ae067e1a13976dddc31340ecb9648cf021840d164f6787ec"], "ethnicity": [null, "4a596bdec8d68564ca011bcea995bfd5560ab07691893b6e12b30c287474cdf2"], "given_name": [null, "3949f0ba6e211b47d2528c85bff5f343ec8114e60078dddc281cbb80dee98aaf"], "nhs_number": [null, "04a93f975fd53b0b9e7b1699d12c739701c7497fc23878dcfbd0ef022e5244b8"], "family_name": [null, "7a63ebdeb7db909b871287e62be878b6bf7f3c67511d51397c2274eb0c2054c4"], "also_known_as": [null, "31c05d7446e88815604b795eaa3c39e208456a353946718539c358d75baaf136"], "council_number": [null, "a256408e3debe2272352f7be8d9e43e58ef1bdfef2ab111c7a3d016d974e625b"], "address_is_confidential": [null, "c470b66dd412fc27387509ee3041edfda5aee8621dae6a6a0fdf92c1e9de8273"]}', '5f1eb0f8eb7f292157477e7d26ff577377424dc657181e3446cbd5a72967593d', 932);
INSERT INTO public.audit_event VALUES (476, '53e40cb8898e4d04b38791b109b7984f', 'changed', '2026-11-24 12:26:09.269612+00', 3, NULL, 'insert', 'referrals_toldof', '6', '', '', '', '', '{"id": [null, "3e3deb1d376d4940ac8e93d0552143f0bdeb6c2c46a34981153955e8c2ea4e69"], "told": [null, "5b05c669a7ecb67a98730f0cde600ea735d1ccafeb830e8df9a51a45acf17e7c"], "state": [null, "1bd9d8677f6d590d3dbbc81da3bc719f18e72010760905a4c1441d894862d723"], "number": [null, "65bf3bd8567bc52645c9b5fa901eeaca4ad1a9e3973fb481c16604e2ba28525a"], "person_id": [null, "193296890e7e0fde04e5d100b50850a580bc834ada9874e97c7ce7e86421a4fc"], "contact_id": [null, "f3d1be8283f6d2ae92828ef114f31d7ac7a294007ace08cc3079556b07b0603b"]}', '88a6d73d79f9c8fbbe011b82be93f2c4dba489d8225056d851eacdf5012167e4', 932);
INSERT INTO public.audit_event VALUES (477, '0b51f4c5c858483189615fdd1ba2405a', 'changed', '2026-11-24 12:26:09.269877+00', 3, NULL, 'insert', 'referrals_toldof', '7', '', '', '', '', '{"id": [null, "eeaa10310e9dc149c0cdd3240da9307ac37ea4c90efe611d7864fcfdedb90258"], "told": [null, "9283d87416e0d3232dd5f62eaf11b260351233fd1c01c115ee130e6891bedf7d"], "state": [null, "f45545849c5dbd95af3d8477b1732224b0c62c2b06d939fb4815639973f413ba"], "number": [null, "1aa3c248ffd02ecbd1be98f4cc2c27756148a8ae8364c0002654da69d07c01a4"], "person_id": [null, "e120d3c87782fe6805446add1e64fa9716d85c693269ab2ef2d2db8cbb255bd4"], "contact_id": [null, "acb439183a7eb860bdd50496b7413925137d6faf4ac9ce31e112f8644e42da56"]}', '63a71c8bb49ecd66922406bc0aac59858f8767d1ec7b4e8f895ea75aa30525e4', 932);
INSERT INTO public.audit_event VALUES (478, '63bac14e00a9441db287c04de4458f41', 'changed', '2026-11-24 12:26:09.271221+00', 3, NULL, 'insert', 'children_person', '13', '', '', '', '', '{"id": [null, "3c16ce68a4e2ddc0655b89000a97dd5ad8a84a92a5b680a71314473e61de06dc"], "sex": [null, "b642e7941da8cf458b3d61fc3caf36d89ec294c63437d10ea0ce36773f7e6f67"], "upn": [null, "94cfbd13115a4aea27ad407db439c62e20b65f17bcb7d74fe85765e11e6b4174"], "born": [null, "7ce45815a9f63f38abc11a9e12dc334f1f36cbe5e29d13e29241ea4aa5febf67"], "sealed": [null, "e062f5ad6e652e6f399af72dd8b59c798eee875cf8927ab9e8d1d17cb7931ccd"], "address": [null, "235771d21a11056845e3a01d1c4e901648b538d0d67b49e7deba0ac8c4cb2c1e"], "recorded": [null, "d6edc0af573837b3f82d8978a40f92e94a9a761daa291f4aa4f30099f89b3d51"], "standing": [null, "da05128152921ce6cbd50764066f7e8d7aba0fd55e47ba32960022a9f400aca8"], "ethnicity": [null, "7961a417464fc2901ed445dbb38f4d2dd5ac2a9555788dabce53137ba08b0993"], "given_name": [null, "9d09214d589b1b105ddc53e747ee80edfcd805c231ad49a784869c8bffc00bfc"], "nhs_number": [null, "bcd8c7e548017b6b8d20f49a30f21650257c5634611afab0bad2e16a4272e330"], "family_name": [null, "c605f9d4374540ab15e777a04de03d7390c0d4c570341fd8e35f796b93600e7f"], "also_known_as": [null, "12a5f06e587e29e4bf0b068b8797800a61748924fdca26160d2ac93ebfe3729a"], "council_number": [null, "6502fb276437d7205f02809a27559768af5c01fc4e398dd960d1d7dfa3a3cb00"], "address_is_confidential": [null, "002a75d25331473370fde22eebc0e453f95785ab340fde54e91f97ed5e30609c"]}', 'd067b20811a996d1108abbbfc1992f228a49088aa1e50a1ac074b7d3bab5d63b', 932);
INSERT INTO public.audit_event VALUES (479, '6f947e1362ea4bf1a8294821094c4a1e', 'changed', '2026-11-24 12:26:09.271462+00', 3, NULL, 'insert', 'children_person', '14', '', '', '', '', '{"id": [null, "ed998489a0d392db979235c7e237cb45152e2e4931f6dde6cea1525199bdf474"], "sex": [null, "75bfa728ade8676540746ada024cba9c21cfab581597bfcda7855199d57a1633"], "upn": [null, "4988562d5224450031f3991c29cccf40f0c48192e84b529601242d7451983cdf"], "born": [null, "2c38205dcd85895a01f87cfa76ee51a4f58d7a1264e5a9620c29654d2deb0c09"], "sealed": [null, "caea59d7a57fe6010950e98a8a807b6b9f87c5506ad1b01f40e3ad393567f2fe"], "address": [null, "20f9957bab95007a705f023bc152d24e81cf010ec6aeda9ae370fddb62aaa91e"], "recorded": [null, "f88b58b09dba731a4537268249d8967413bebedf39b7c6be97d128c965f0826a"], "standing": [null, "2d4ecfd87fb0686f2f63d0f438b5278738b30a4accef25777b0392ba1195278d"], "ethnicity": [null, "813de019b03f16c283b8c34759112bf2256f1f7c54228e7c51ec1518095aff60"], "given_name": [null, "053bf97a411c7351a0bc63adff65efbf0cc68ee31ab78028e7ffbea2cb810d63"], "nhs_number": [null, "b1219ff1e8cd436966b1a1206568aec9e50b74d8397f73b60432650c4d050cf3"], "family_name": [null, "1caebb56e59be5983d6147e2f27e43b5e329159ed8ebe8613b998838cc1273d1"], "also_known_as": [null, "9c8168fd2b6bbf6c6da92bf8583c0c4d3978ecf6723a43be83f17242bbf6e8ad"], "council_number": [null, "74e281b70022dd01c6ec6d450b3b0284f1ce083cd21f4b9c358b3b8076314da1"], "address_is_confidential": [null, "a8e8401e1720ed2819a3b10876a1c0696860dcf9b44121c5ee01c9cf9904383e"]}', 'f63c6a5e250d4cdf14ddcb3858547d3ffc58153020e75abbdf0b89ef56a28fc9', 932);
INSERT INTO public.audit_event VALUES (480, 'c6d576bfd5d6420383348cdf99b23198', 'changed', '2026-11-24 12:26:09.275572+00', 3, NULL, 'insert', 'referrals_toldofadult', '6', '', '', '', '', '{"id": [null, "fb9c18316640a09f26585487cd597c3e30303fcb2f7b8f49f0b1fded9977e552"], "told": [null, "39dd5108b05a0f08be4af50948869a369ac18125ab06da21674c9885ce49d045"], "number": [null, "502b7a7003370f9e915b44c6b165dd037730d23d9cc049ee4508dbc71a270aca"], "person_id": [null, "38a359f6625ce504c9defd615b4898bcb491e06bbefb9aafbe35a9a090e5d62c"], "contact_id": [null, "bd7a648a02238043be66f19b7262f4ddae5488cb36ae65c920eb90386cb21a5a"]}', '76b05991b684901cf9ca7b305b9eb518dbf694bec81faa32ce223d3511db7c27', 932);
INSERT INTO public.audit_event VALUES (481, 'd1210edcb58a4853844b86f2b44b3f4a', 'changed', '2026-11-24 12:26:09.275787+00', 3, NULL, 'insert', 'referrals_toldofadult', '7', '', '', '', '', '{"id": [null, "dd7c849fcf046124c05ab5aa81d6367b9e6a3818e1d9a23634ebfc5799cf5097"], "told": [null, "d7d72c057d8c31ec5208d875e242e3494edc4cf802c45e226b38aa78dc82bcbd"], "number": [null, "1ff636bc5e6274b72024ef53f0952fb747c33020921524af172a3958a5676e36"], "person_id": [null, "5c6a0bf56e7fb2cca8c29d4c032dd31a6cf264c71152424523346e4225274e56"], "contact_id": [null, "8e4adbac5b8c15d4008d469ac6b2be36c73c5534afbcd6693a217c317af91563"]}', 'cbd1651324b064fc5ea015b86caf1ef4d9d8b1076cd461b722a483e6d0cccadf', 932);
INSERT INTO public.audit_event VALUES (482, 'ef99885480b745cc85ad95188a984656', 'changed', '2026-11-24 12:26:09.276935+00', 3, NULL, 'insert', 'children_relation', '9', '', '', '', '', '{"id": [null, "42d747462db2f91d790055401002da77cb71fcdb065cfa2de9e9d180885ab880"], "kind": [null, "00f84acda940e5a81bb3fc1e88ad623e38fc36154bbb2776ec9718146b0429bd"], "since": [null, "6ece14ae1c2003824d1c49746dd238110c5065769966567b009ebca677000c3e"], "adult_id": [null, "e61ec362c9d9a13bcf3cc9ae2dbe5b37e6484076832c2042ec3887cfd92fa83c"], "child_id": [null, "6d5cec0916b472b41efa8957868dd5b407dac1949385ca458c12d953478b626a"], "responsibility": [null, "d214135615a0d23ad3f02f1074e3ac791a1a1e0137a36fa14b8e15936ffa7ebc"]}', 'd75074da790f423fda3c97b824df0951567d325747ec42046032a01415ef3aa4', 932);
INSERT INTO public.audit_event VALUES (483, '92239db5385d427da5d68dca946e7d15', 'changed', '2026-11-24 12:26:09.277229+00', 3, NULL, 'insert', 'children_relation', '10', '', '', '', '', '{"id": [null, "d675be944afe78efd8f2f44505d7b03b520a688e8c639afa16188cb1c89740f9"], "kind": [null, "98f4cc4d1b02683ea078c5832d7b36aaf870e2d94bfa5672fc754f0c6ebb43eb"], "since": [null, "6609447c920e6a2ad69d18bd57dca28a4e244ce596e3585b9255817390f40051"], "adult_id": [null, "ecaae5717a8042e13ad172204c4681905aa4472f80e1892bb2d6730c9a67c40c"], "child_id": [null, "0e6bb2cebef6056c99fcd0541e83a2fd6186beaf42961cc087fda199657141fe"], "responsibility": [null, "b2e9f172fa3037a2d1b69fc4efe6b567f1c6df27ef29db46b54fa7870d59b833"]}', 'de0f2b923fe44531a7c9e01d08aae6b4efaee2d93534c937f1b08b82410544c8', 932);
INSERT INTO public.audit_event VALUES (484, '7e758754450c4d00b3a5eb302c60c43c', 'changed', '2026-11-24 12:26:09.277444+00', 3, NULL, 'insert', 'children_relation', '11', '', '', '', '', '{"id": [null, "07e54ccfa7071ce4cc18dea450ac727e7ca8a0293303d2729396691db04c6722"], "kind": [null, "0dc5ed585985cc9037387b3ed6db3fbfc9548439cc21108d9063e9feaf3f3971"], "since": [null, "63171ea960f554558e3da9e415cb52ce4e1e9f93139510f3b4e38c17bb8f4c5d"], "adult_id": [null, "2b655e7b8d699a6c2731651573c70cd967eaefe51d0ea406b3c857f1b83e8a2e"], "child_id": [null, "0ac1e852206268e69e7003c9aa31451af1ebf3367a66ddfb331f384b50d81a41"], "responsibility": [null, "90732866dc678d0c964add4fadc7a157ca58bf24c0421d7cd689cd16ac83f569"]}', '10bea8d8fc05a18cc34a1375c08675c5491316caebb3f61fd2a5dbd9e7395b84', 932);
INSERT INTO public.audit_event VALUES (485, 'a22f509799004d8d90bcd0d37ebb8140', 'changed', '2026-11-24 12:26:09.277619+00', 3, NULL, 'insert', 'children_relation', '12', '', '', '', '', '{"id": [null, "344de035163e2f1b8c0dd18917957c0baddb9f86797ebfa8408a95e80485da0c"], "kind": [null, "ae1af78fc57f8af31228481eda610a321c937f0a0c94d69ee7eb74751658849d"], "since": [null, "b39922fce15eb6c55e62365c526394c46fefd43cb795bad10218453d4ea622c5"], "adult_id": [null, "dde99992ecc2e3f7c75e3c19b211df4829f28c40e6f1bb8073a4e035f92adf11"], "child_id": [null, "88dc8dc3780bccd58026581027c35277507c0f38bfa0523bf857c29d8e189cd9"], "responsibility": [null, "6f2222522ac109ec2169a2fedb86ec5bb433513179310429097865433a152865"]}', 'c0b6b78bc8c134d01980796a0d7af3c255cb1d7d03e72773d2574f6cca40de15', 932);
INSERT INTO public.audit_event VALUES (486, '6186d730088a476281c7c91fad67d78a', 'changed', '2026-11-24 12:26:09.278725+00', 3, NULL, 'insert', 'referrals_sharingrecord', '7', '', '', '', '', '{"id": [null, "b872e1b073a175bf2f268ffd12724c89c9aa2a18c8ed0a692cb287f6ceabbad3"], "items": [null, "87bf4f90841ea8644f92b87fcf5f320158fa1f073331a590435641efc5315ba4"], "level": [null, "414aa66b43cca8744182e507c67901ac174ca6a49375f7d15576a3b16b59ccd7"], "reason": [null, "e9030dd72c552941931baf7fe82e0b32e241a43a89b472bd040b9ae803b64cca"], "shared": [null, "431f0a18873f03ae7fdc70db4f6fcbdffc3d137738c4cb7cce419225054f4e4f"], "consent": [null, "26078fc256ba3aeb21534fafa6c5d4967997db9ffd8131613f1833464eb10848"], "purpose": [null, "cd013af082ff63a7fc83bf6708d7647c0cbd49ddd956a23ec3f81c2de20bbf29"], "withheld": [null, "6604a690344a7f3316a4dd6c45b1ac14df2a0e452c0484149732990316a99f60"], "article_6": [null, "56ed0834895716dca377c6b2707db720e473c650655c84eff6069658bf51a12e"], "article_9": [null, "107116927e3a83ce318b0fd71f3f13d508846798356c244364af65d12614a7f0"], "article_10": [null, "35078d500f91fc78d614aac384946b774ac1c3085de0cc28dbe3f629d5798e39"], "contact_id": [null, "3b870486b03d7fa2b99e8962cc03035aa1bce6e85646ee76f817341abe023c36"], "decided_at": [null, "291bd1c85edd5e9807b7c2b3bb9d1577de12ad03ac0fd8e81819c8b2435ec02f"], "schedule_1": [null, "46c1797af3368f457bd115c81c1e08fc57df6148e28fa31d760dfc60b892d5a9"], "parents_told": [null, "e06849d60d0e4c31511255893c2f8054ff256f06045f7e53f308d7dbad167b4c"], "parents_not_told_reason": [null, "4f39615fa8df6d61e1b3c10e63690d8322ab3684e2c59ea56101ee3f322039ab"]}', '4d375f82dcbf2001ef6a6b833b2f7e9fddbd904cd9e62481fdb57d9ab3b8db04', 932);
INSERT INTO public.audit_event VALUES (487, 'effee5c72e9242fea4affa2d48ea70c6', 'changed', '2026-11-24 12:26:09.283115+00', 3, NULL, 'insert', 'referrals_event', '49', '', '', '', '', '{"at": [null, "2258fd1cdc2b81be67546adee4b7cebb9b4e0a2d024fb78120c9bfa9782175f9"], "id": [null, "7afc0c0fbe7ab7c7f35d11e2e43e9a575750931389c92ccb4007a23ba7085a72"], "kind": [null, "70044c96a9ec02cf54e2f54b622491fb45f9a4974a0278cc8cad58f38384dc5c"], "actor": [null, "cd2716692cd1a8373187c2a0ca1cf17b5342ed28bd613d6ad8818afb62f33447"], "by_id": [null, "b6498111f2aa1e76f7cc9f77050692c7e825213eb7f0ce9cbf53f27a8a4ed449"], "details": [null, "eafefd2ed06881c37f1824d3c6bdb6502363ff4209e390662a2a4faaf2bdeb09"], "contact_id": [null, "a2b488fa87c95163f3d727c8830542dce2abacb7bf62da0f2b6b5f9226155914"], "recorded_at": [null, "8df7c9a71b3ad85a3cd3c371300e2ebfef34ddb0765b1058baa8759cde650ab0"]}', '030a9f174a016f885aa22fb66c43209e11a8d12eed17cc3245a0b9e285502a91', 932);
INSERT INTO public.audit_event VALUES (488, 'bb39d9fd20f74334accbe91c75521713', 'changed', '2026-11-24 12:26:09.284911+00', 3, NULL, 'update', 'referrals_contact', '4', '', '', '', '', '{"state": ["22368e4d178c0fcb5f53fb4cea8b65eed8e8fdd4ea576a7a5aeaacc5f936b024", "8b24f333db82a1ad25c97d72de81fd02d09ffbb5717253ad7bbba76b6ffe1b17"], "next_due": [null, "7b6a75baa5433b6cbd25b027fa832191e70e328033759eeb79401ecaf06772a1"], "next_clock": ["2c87ba72f350a3fd8030faff5deea2462aeb1d1dc9ed70e07e373a69f952fc1a", "4a2f7f317b3a748ca6f4f282d11328aa1d905e0afc515ddd44ecae1463e65eda"]}', '697a0c4dd12b560711ec231593a90f2a2642535ed0144192a92f5e72d29f60d4', 932);
INSERT INTO public.audit_event VALUES (489, 'cef9531d8c624dd7b88df8a0f88671c4', 'changed', '2026-11-24 12:26:09.285728+00', 3, NULL, 'update', 'referrals_toldof', '6', '', '', '', '', '{"state": ["1bd9d8677f6d590d3dbbc81da3bc719f18e72010760905a4c1441d894862d723", "03544e35bec16bcde84942011d41361377788fe7c126d2c0164f4f9483c72a55"]}', '51ba81e4b840bb792c15c21f22df860feb3ef5f006f9f0801b852fae8870dab8', 932);
INSERT INTO public.audit_event VALUES (490, '6a1e2e08739547dd861efff1255ee7d7', 'changed', '2026-11-24 12:26:09.286541+00', 3, NULL, 'update', 'referrals_toldof', '7', '', '', '', '', '{"state": ["f45545849c5dbd95af3d8477b1732224b0c62c2b06d939fb4815639973f413ba", "879bc434ef8309bc1c56be59509dbdbb700689def22d96086021d8b03c295982"]}', '175e61d7bad89ea04773847c6c729fd00b148917c5f82e2b0def3808dca95958', 932);
INSERT INTO public.audit_event VALUES (491, '5008ba50cd03474cbee2784648c63906', 'done', '2026-11-24 12:26:09.286778+00', 3, 3, 'contact.received', 'referrals_contact', '4', 'Received a contact', '', '', '', '', 'e94bf20088dcbd2658a3b27e3e168120044666ae2e377fdf7c8688e9ae7e7d1e', 932);
INSERT INTO public.audit_event VALUES (492, 'ff1c3f65cecd4d92847fde4d4961bb29', 'changed', '2026-11-24 12:26:09.288821+00', 3, NULL, 'update', 'referrals_contact', '4', '', '', '', '', '{"version": ["6799295fbacfc7627ab938472b36d353f61e920661a22de5e686eb75df599874", "398499368cc3d147bd5f09bd483284bcc28356953b80b1a61c37f89893e1192b"]}', '76cdca029fd3d576c9125ceb60381d912bc73369284b18934630028de4d5f946', 932);
INSERT INTO public.audit_event VALUES (493, '7105956576d149d6a9eb64dbf6397d83', 'changed', '2026-11-24 12:26:09.295025+00', 3, NULL, 'insert', 'referrals_event', '50', '', '', '', '', '{"at": [null, "8ba4537cf42a1ce177e3abd63a0b050aa272de9fb77701c11db9b622b78dd787"], "id": [null, "7c65d308829e71722fe9cd199f87210a9d0821047a3b13db1c16f2ac45fa82b0"], "kind": [null, "ea4102a8c7f0106d5225ac99f52a959c3823a2ad06333a99a0cc1ad1daac521c"], "actor": [null, "01bd10b1aa64e588ea5fee6be8c0ac92f610a9b0b70387782c35bace8751dc85"], "by_id": [null, "a679f63831e42ec45b452d1d95b3027b63aa8ff82d47da3efc7b45e1bf99c5c8"], "details": [null, "a82ff13ce0bcf76b7db1c3aa94486eaa39fe0cb4e297de8243ab1aff5addc32b"], "contact_id": [null, "c7445ec83e34d0b1594021d7a7205e9be486d23764010807eea9bb08558ef56d"], "recorded_at": [null, "727524b8243e4b1f9246aa3bef51d3a859a4d54941a69f4118172eb0af9b81ee"]}', 'c83de856908401e7b92be5d705a21aa9de463cf05c9abed39a11158c36aa3117', 932);
INSERT INTO public.audit_event VALUES (494, 'c0ffa037f8a9462da3ecade69df3a896', 'changed', '2026-11-24 12:26:09.296808+00', 3, NULL, 'update', 'referrals_contact', '4', '', '', '', '', '{"next_clock": ["4a2f7f317b3a748ca6f4f282d11328aa1d905e0afc515ddd44ecae1463e65eda", "e803005bae7ba82f7162f8b21f2474d9239831a7ce3cdfb8d7d18de20dd238e9"], "acknowledged_at": [null, "f92151d9f5be2377163c4bd7f6b207b92c6cd28f45e49712801d8df8d13e4687"]}', 'ea17fb9444cbef7fc3f3eec8d050388bb74aedb1d54b13ab1939958985ac7bab', 932);
INSERT INTO public.audit_event VALUES (497, '71db0d36184441a9a3592cf640bc2b70', 'changed', '2026-11-24 12:26:09.305048+00', 3, NULL, 'insert', 'referrals_event', '51', '', '', '', '', '{"at": [null, "72c8a9bdf30b6b6db9a8ee0287f06c50855414f5b97437ad2519fe44c0492c03"], "id": [null, "2aa173db73e233e25600d5e33e24854d65b688d2eaa89e596d6351da2020fe19"], "kind": [null, "cc44f97ee0aa876ba59a5de196882dbb6ba13707255806eac2253d8b1cc795af"], "actor": [null, "cfe23f3af9085e1f5e54ff36d56de2e9298764c5a3a76afea361b9b517de446a"], "by_id": [null, "78f1d68a4d59571183112a8c1f96f54adebce61088563a160a2693dca1bb88bb"], "details": [null, "9cd54084040ecad6b413c6a5df19c6a3bc3169f5ab7fbf39bc393d1afd49e5f2"], "contact_id": [null, "bc09198b17b8c51387807b21f9d48ee2748325840a1ab59be31b6513be353677"], "recorded_at": [null, "31ef2c5b99c3592d26a6b8de4568363610061f05e34af222f2c350b7b58bc1c1"]}', '47ebd1ef31554b44b4fff6f82b0d064e6f4b5bf1de2b3a1af1b3ceed04fe6432', 932);
INSERT INTO public.audit_event VALUES (498, 'da0cb351c8324c37b9f9f83723363298', 'changed', '2026-11-24 12:26:09.307009+00', 3, NULL, 'update', 'referrals_contact', '4', '', '', '', '', '{"state": ["8b24f333db82a1ad25c97d72de81fd02d09ffbb5717253ad7bbba76b6ffe1b17", "0ca8b722032a8a592061e16d02116466a36b11cfcc23af314d32b9b8ae98c7ef"]}', 'c68d15a535d69f1f69a0293f2ca6061b547e3c4176160c0d637e9fb5499a657c', 932);
INSERT INTO public.audit_event VALUES (499, 'd838f663bb1048d98711225272f1975f', 'changed', '2026-11-24 12:26:09.308016+00', 3, NULL, 'update', 'referrals_toldof', '6', '', '', '', '', '{"state": ["03544e35bec16bcde84942011d41361377788fe7c126d2c0164f4f9483c72a55", "90fbb66ccaa8f0406786f61ec600dd7cf365df4c466da1e43c7cd0af2f3f6d6c"]}', '1a59509857f21e70b5296585fabd1fa39f2215627880f98587438cfcde2db12b', 932);
INSERT INTO public.audit_event VALUES (500, 'c5d13f39ebf54612b419ef5e59c260c6', 'changed', '2026-11-24 12:26:09.308887+00', 3, NULL, 'update', 'referrals_toldof', '7', '', '', '', '', '{"state": ["879bc434ef8309bc1c56be59509dbdbb700689def22d96086021d8b03c295982", "735f0a25d2928e457f8cb2b3cfd622fa3ade5d5e8fcdd43db5ba39b13b31febb"]}', 'd2e31c7b49db607be9bd7af0240807d7fd11c4aec5c4f27d0ec7b476d0a428fa', 932);
INSERT INTO public.audit_event VALUES (501, '6a55605466d24aea8f66c4375d00e160', 'done', '2026-11-24 12:26:09.309118+00', 3, 3, 'contact.screened', 'referrals_contact', '4', 'Began screening a contact', '', '', '', '', 'db985e3710ce0df25df853427f500477c5204f9a348eab9fcd9db1e1a6a27ef2', 932);
INSERT INTO public.audit_event VALUES (502, 'e0c4445d28364e439ed191eb1eaddd42', 'changed', '2026-11-24 12:26:09.314336+00', 3, NULL, 'insert', 'children_recognition', '1', '', '', '', '', '{"id": [null, "f9ee6c1a2dfd67d7fa069b5d339bf5752d04930177d3b095aa3627fe5d52ef35"], "reason": [null, "cfb1361d63487f53bf51532125df89eab2b83f5f39a1dbf820b992c6a84fc4c3"], "record_id": [null, "7a2be212301c9930479d682a026512230e5bf9171096e3ef1c1691aeab31ada1"], "known_as_id": [null, "9a6625a0a834f8de4d2d1aba204996f5af5ee98327fe02cc420771bdc5ecc44e"], "proposed_at": [null, "049e7745dbe82320a5436588ad6cf1478191bd4847b2fe6d13fa0b4ce581ef9a"], "parted_reason": [null, "07f3f18fac89145e4050c60759fdec4dc7269da9c94a6aea51121891a08f4437"], "proposed_by_id": [null, "3da2b95824aa6b717437a2efe73dec12b8ac4cc68575e6188d1ff3a69c45a335"], "was_identified": [null, "5b8a610b6eda18b84f53f13bffc7e41782ccce575a806de266c5b825ef7c6056"]}', '108bfb1929e2a516fe978491c8c277296feb5a50e479b9d7a9bc96422fa3f8dd', 932);
INSERT INTO public.audit_event VALUES (503, 'e50826ef9844429997564a39986c0c16', 'changed', '2026-11-24 12:26:09.315611+00', 3, NULL, 'update', 'children_recognition', '1', '', '', '', '', '{"confirmed_at": [null, "e4c29398c27577398f724fa55202d2eb7518dd2688fb5b1e88db0f1965d3c60b"], "confirmed_by_id": [null, "8e4a5b6ef0d13a39253cc3fac108217b1061458d8e64dbae00ec748e54923595"]}', '761ddde560cd251331dce9a4591603f1f037fa716302ffb635900c5cc4d76dcb', 932);
INSERT INTO public.audit_event VALUES (504, '8627e5363b9e4a5c87f62a27c02c50f8', 'changed', '2026-11-24 12:26:09.316545+00', 3, NULL, 'update', 'children_person', '11', '', '', '', '', '{"standing": ["b0a26ca9109a593cd8c862aec9368b59869ded7238943e261a787b8d6dc5a079", "713fb311486a22c0822468c0bdb3150350e15e9836e68761dc78c1f0c9d1a7ff"], "recognised_as_id": [null, "b0d8c5ec38a945d6242cffa918351c26a248ab74da7715280fc769e8b9bf9278"]}', 'b14860902329e84436ca08079a009ee33fd89efec3b04fc477175079d478b9c3', 932);
INSERT INTO public.audit_event VALUES (505, '2753d19166244594a772705e998fe200', 'done', '2026-11-24 12:26:09.316748+00', 3, 3, 'person.recognised', 'children_person', '11', 'Said that two records are one person', 'Same name, date of birth and address.', '', '', '', '06f7532d8d5a7fb6c0f6564fbdd3e02cb436a484a13a55dcbee2fefc6bfa3652', 932);
INSERT INTO public.audit_event VALUES (506, '869dfb2513654be2bc882e01d66453d6', 'changed', '2026-11-24 12:26:09.318535+00', 3, NULL, 'insert', 'children_recognition', '2', '', '', '', '', '{"id": [null, "e838300edf0cea54ed218898e55be5877e13d900a6e1a297e0a7d42c164ac801"], "reason": [null, "72986abb928584f7cf01bbec0cafdf660152594bf547f21b23a5b78dbf4ca192"], "record_id": [null, "c9ff8a25b080e23e740b3782a7dcea40c5e3e61efe37e0951b36f8c651edde22"], "known_as_id": [null, "a76084b9b94b459cfc38d28b9af1035b115e01525b87db27bd725f4d25085252"], "proposed_at": [null, "59628c8749b16529c181a84c425a45f717d4e880e94b8980a528bee8595e4048"], "parted_reason": [null, "7d2d141fc517781bac7f4f25dbf07e9db742bd62056a4cf11e4f18d348a4cc0c"], "proposed_by_id": [null, "8225c87260b6cfbab5b51be2e555ee91ada15ec50e593b449b8c8f49d0664278"], "was_identified": [null, "10f3079a86983395d785b9f067060443ec09a0aa38b845a91fb9e7fb2461efea"]}', '899e4d65fa5c893612705df08ba332b75080a15741728f7b899d5c7cf0d82eba', 932);
INSERT INTO public.audit_event VALUES (507, 'd3a14accd8964ad4836082dd28c535a6', 'changed', '2026-11-24 12:26:09.319513+00', 3, NULL, 'update', 'children_recognition', '2', '', '', '', '', '{"confirmed_at": [null, "914e901edbe5df9682bba9bac9560b9a4f21d82de51ad8bd882ac5e8edd88046"], "confirmed_by_id": [null, "d5514b222d6b552219e553448f6159d8f8f89d5064eef72f0bd35ccc46a4219f"]}', '5513d7dfa0fc0dd2a38cb4530b63c6486a5396a158d3ab0d2bd12324bd638426', 932);
INSERT INTO public.audit_event VALUES (508, 'e6019c293c574f0aad472f1e1e2e93ce', 'changed', '2026-11-24 12:26:09.320457+00', 3, NULL, 'update', 'children_person', '12', '', '', '', '', '{"standing": ["e8456743ef0692c5ae067e1a13976dddc31340ecb9648cf021840d164f6787ec", "c6a986334489d3b7d6147c640533f205a9d4b9405bf6972d5a725d6f5c3e9e5d"], "recognised_as_id": [null, "5dbf65fe722d73ff258f9dfe3936ca2d9b3537c9929228ae6c85a729c225694b"]}', '87bf1913d0cd48685acd48d22a96e07140061a6202179134e1b7431e30cb72c6', 932);
INSERT INTO public.audit_event VALUES (509, '8845d28b732d4edc9d4005f17384685e', 'done', '2026-11-24 12:26:09.320667+00', 3, 3, 'person.recognised', 'children_person', '12', 'Said that two records are one person', 'Same name, date of birth and address.', '', '', '', 'e4fa002659cd7b020f7308d6a5fb6a2c8266e17f9a8f2d163948ce5e32ff47ae', 932);
INSERT INTO public.audit_event VALUES (510, '27426511e45f471e818c1c4f9d08c2a0', 'changed', '2026-11-24 12:26:09.322642+00', 4, NULL, 'update', 'referrals_contact', '4', '', '', '', '', '{"version": ["828ea69488b7c8f8179348f909bc468558a8d20fb306f0f8714b142f4fa9cf17", "3043f8375051c28feabe88cbfeb01eed503dc3602cd1251b42a9a6a5446ef19f"]}', '198e7f4b1e6110e4138fa0cd668dc29354f907dcfd030021d48a1a933a4cbf20', 932);
INSERT INTO public.audit_event VALUES (511, '8d365609190545e5a9b6f1191767d8b6', 'changed', '2026-11-24 12:26:09.332689+00', 4, NULL, 'insert', 'referrals_event', '52', '', '', '', '', '{"at": [null, "21de9e8e7c9801eb33d452e399ebf129e16133f747d708512b6029d45629b245"], "id": [null, "a63cbf6907a2461c7696177dcc40b8e0c6c3249596cd19c65182a3742adfc89a"], "kind": [null, "1d2dc87d3e6b87b0f4e3baee5ef449850287478d4e079df4932842eb0818fffa"], "actor": [null, "483757351a1cd2ec0002031f43e2fd793f06169ad932fdb74623dec81bf00ff2"], "by_id": [null, "87a26c8b392d7bfd412e9822d2f88ca64612de4175b56b5d1415f1fff3bc649c"], "details": [null, "6dbc1fc4fac29db0e6ba1fa863ac5edcad8de4fc5b3a95a5cbc65ed51e67a3c7"], "contact_id": [null, "dabc152e0b92555e4676ef61fef09c66e4ce0b2399a46322f34840b004c786a3"], "recorded_at": [null, "a97dfd2a2d2e32e7ac7f74e6250295757aacca1ea106ecec11cf55de2ebdf93d"]}', '2fd377ff9b9cc0945d32b1e52415ffa4f78ad7ffceb0ba2aaf5f11217924136e', 932);
INSERT INTO public.audit_event VALUES (512, 'bb4d0d40b0564f29a292296b2622d41e', 'changed', '2026-11-24 12:26:09.335813+00', 4, NULL, 'update', 'referrals_contact', '4', '', '', '', '', '{"priority": ["e2319d17dd82079ec206681f07defe28438cdf869d6809ab1b939206daf04aa9", "8b14b800f4453051e53675d5fa5655121d8f3b92c60123bf727fb708be6d0833"]}', 'b970178ef1b7a5924a7574f6bf0aabf2f0b50da360e20af972d5e3a02eae00e1', 932);
INSERT INTO public.audit_event VALUES (514, 'f4a540a3e76040d981e5adaf188539de', 'changed', '2026-11-24 12:26:09.339755+00', 3, NULL, 'update', 'referrals_contact', '4', '', '', '', '', '{"version": ["3043f8375051c28feabe88cbfeb01eed503dc3602cd1251b42a9a6a5446ef19f", "a65f21dba89a4493849b52c7b46e96a54f1efbc3e971a3c6ca6f6019d9aafbfb"]}', '59264643e6bbbad8510a40050b8cc4655dfca57314078577f64da8cfdcc98650', 932);
INSERT INTO public.audit_event VALUES (515, 'b297c127e3b148db97f32fd296c950a3', 'changed', '2026-11-24 12:26:09.347181+00', 3, NULL, 'insert', 'referrals_event', '53', '', '', '', '', '{"at": [null, "0181c87ac7d3a80c57dc4b183398fffccf2860f83d5d98bebb27a62b6fe31dcf"], "id": [null, "189ca8db9eba27b1f3577e02e308087dedba76a9296825bd44fe0e54721c7949"], "kind": [null, "8062f07cbdc028dae542869181edcaec24c636fef8320234db5d36453becccbf"], "actor": [null, "3d5b27375004f7977291ca9d1c38ee35614ca32ad9b86754643eff0060220959"], "by_id": [null, "98285d239f0cc6f7dbbdfb090444996e941fe84c8d53b80a970a33cd00796d9c"], "details": [null, "c0d8371552a84415787ef8be801ec757f782c70e22eedcd9bbfca339a88b28de"], "contact_id": [null, "195fcb3154314170158066c510d9295ed60b46e8311ad94611fe7a9eecaa1e4b"], "recorded_at": [null, "f92645bb33416c1b9784752665156f9f792b0fe927bb99d42e46c6249da40f04"]}', '7667731b3e5cb7ef818ce38eddb082ef073ea04e73a7639c915e017ba0112e4c', 932);
INSERT INTO public.audit_event VALUES (516, 'b34c827bafc9428984512c66a8d6e476', 'changed', '2026-11-24 12:26:09.349736+00', 3, NULL, 'insert', 'referrals_informationrequest', '13', '', '', '', '', '{"id": [null, "a9d69e59f024898f63588d61a4995bee560f41ccc01931eb87f45e97026d9137"], "due": [null, "714a625ac820f2449eb7544b616d4c4a918ac33b75a9bd6152c8a142bd4ecf92"], "asked_at": [null, "276ec245978090802686c1e36ee81c9c58ef6f23359bce537f3ee223b071fe98"], "priority": [null, "70b432999d8e9a898cc7a6a5f70e9044099b6f144068cc8a376b7c314c401bb2"], "question": [null, "7a9d3231992bf40841e559c14a1ffc5731cd6a4d47f9f885b438bbeaa779fa66"], "agency_id": [null, "30ca23841e9e4c54644deda2b475bf4865db064f4960c1326d5e569fb09898a4"], "contact_id": [null, "94922c7182b38be49be9835ba9dd77abcbc16bf5f96be233b51074c03d007403"], "asked_by_id": [null, "844dc519cef087ab2a614f967bc7996d64a4f8e78077d60d5aa47332ef08eb47"]}', 'e9a7dc71468d864b705b141263ec6408ae9ebbf8857f72638a7e4d31299af08b', 932);
INSERT INTO public.audit_event VALUES (517, 'f1d429a9576a48ecbed0772497de398f', 'changed', '2026-11-24 12:26:09.350092+00', 3, NULL, 'insert', 'referrals_informationrequest', '14', '', '', '', '', '{"id": [null, "b5c52a381e4ebad91766d1803227070abdaf773145c3c7d0493e022cd3f4bd47"], "due": [null, "cd912c285fe66232604aa8cc40c2bf3ca7bf39949b2ec3ff2e5c1f3a58a9645a"], "asked_at": [null, "4794ca9439e6a747dfbbe1860b3b65cf3b2ef8db7c8af71c10341e349d6380b1"], "priority": [null, "0eef05f524ec1ddc67158f5bb57696e9c31f9fc925dcc6d6f171a941605ff668"], "question": [null, "4a97ce83a049702c0abf1295034a5188a9039543f5f9032a0cc62e0171e5d8b0"], "agency_id": [null, "b9cb5d524fa1890a183c2d3a58429ff36bf7c5fdecd6c4d0a26c5f79261d6a0d"], "contact_id": [null, "0bd186d1dd51491f9a44bbc76db159f124745208e7c3e4392f3ddd21794e24eb"], "asked_by_id": [null, "6984873b863b7b66e91e0f7b0765dce0466017e475e74c9ee1cd6b7ef80583ce"]}', '5d39e1b67cef19ec644a742307b4106d325bfd100db458c3905ccda07b49f600', 932);
INSERT INTO public.audit_event VALUES (518, '2a0387c8075e4ef9b7a70bc5f0c9d014', 'changed', '2026-11-24 12:26:09.350276+00', 3, NULL, 'insert', 'referrals_informationrequest', '15', '', '', '', '', '{"id": [null, "c08649dc0f0867e88258f00adaa3c19f9355b6c00bfaf3f37efd4434c2e4965e"], "due": [null, "792ad190c8c30132b138bbf38536a91f139597ddbbcc5f0592598faef5daa976"], "asked_at": [null, "b940d6b7d3f5a9bea561750eb30a29c3a6d5635326227e68286508de7f1afbc2"], "priority": [null, "18212675cc2a79a951d9e0057356266298b752a5dd423f59bee0f59c02d55407"], "question": [null, "b0990fe6e072c8200e2eaad99be114ca1cf26cdaf8155c119d864967b1342da2"], "agency_id": [null, "47342a726336c27cffbfb2576b7febc6c83909551a950f9b7f583bc732faed8c"], "contact_id": [null, "eef94a16a86c0172357982adc7b925e231dd58b9d5203ea2a0bbbf7d57f1b4f1"], "asked_by_id": [null, "2a7c0efda233f8f3d87d4326ecdf568b48e06533e91a6e10ebe2d188a8d42e34"]}', '58c12632683f7c9bd7ac54f99298d4d2169baacd8d36a143806b4a44eca3f869', 932);
INSERT INTO public.audit_event VALUES (519, '90c16286fbb741a4960f38b54923ba24', 'changed', '2026-11-24 12:26:09.350423+00', 3, NULL, 'insert', 'referrals_informationrequest', '16', '', '', '', '', '{"id": [null, "8f2474445a08fdeb49d0408b85f03774b3f99eaf8532036d6433dd7fcfa97a5f"], "due": [null, "2f4a76b01a50f7296e84f0630735b7e6646f63be377c518c3c7f7b29c058449a"], "asked_at": [null, "4e147e95802b90ce1da6f25f5fbbbe885df8d72d13f3d8090bb6b338cb846ef5"], "priority": [null, "2fe84a23dd09691cb7fc1eabcff6ebed2b4e24f7564307ad6491c004358087d8"], "question": [null, "1d567e596ba2187d5322f127442cd6247b65025638bb9692f70a2a72de5aca44"], "agency_id": [null, "4efffc015f43d027b31c0d82c097c9bf3a1e99d6d28c628a0107091b9f0864b9"], "contact_id": [null, "a953a6e8f5f0c586412beb25beec13ba88f6e52c8da337509b8b64b87a8a8691"], "asked_by_id": [null, "10808ca4314fc76f8a4d3a2022fcf29d3527410dfa722f1a38192af75e948ec0"]}', '452c2e1b84391c5a65bd106ab722a32d6b07171fac65b5bddf6d9c6c492bdd88', 932);
INSERT INTO public.audit_event VALUES (520, 'c20f46f99161415caf02783c951d414f', 'changed', '2026-11-24 12:26:09.351482+00', 3, NULL, 'insert', 'referrals_sharingrecord', '8', '', '', '', '', '{"id": [null, "babc16941d2a1b6787ebc38d5e3905440463dbb3d0d9e8c5dac11d68be93f5b9"], "items": [null, "d743406e4380205a5950882c8045bb5798a36b4cd4eb4fd38bfa08b914da970d"], "level": [null, "3f367cdde07ba3699e1f7c4a535a76ebc4480bdd17dc041b9d6147d7fd0b66a7"], "reason": [null, "7dfb915a9500404e75e99e22144c420a4da978bd64663c2f5550ddfb35dc7d85"], "shared": [null, "006cb788dbac0bb6eeff4a17d8c8e73bd405434133961d6d214770a88bbe2bea"], "consent": [null, "0b66c19deec8b44d0d58afecc8793f1feb4bc13040d77ef1e68e3c8c8fb4ed43"], "purpose": [null, "0a5e6a4e63808715c058940316e59f420a79ef67b5e05c8dbe5ee59fdfd85692"], "withheld": [null, "22e39e1dc14ccfa3caee43d247dc942e188094dcdeeb3d378324e8cbce0983b3"], "article_6": [null, "9310b6e4394f39c6d5444ea732d0514811b478285caa63e312857567d49c2369"], "article_9": [null, "dbffdc93f325d12d48743a13700ef65e261057db9d3db400f4d8e4492249a625"], "article_10": [null, "f74aede6b45d3ff42a70acce1bce036a93ac8217d8f57d855620492ca5e7e4c6"], "contact_id": [null, "9250278cbd062eae445866cd3660f98fd94f8a8640a2ff44acf6c7d7e36e49f0"], "decided_at": [null, "4047c7f31cfdafe1f6638ae345c6092b726e57dddd9259327ef1860452ab9bb2"], "schedule_1": [null, "f9c0a3a0f42f6e3e199b0afc548df09675f1e1990913afacbdc3349b97958620"], "parents_told": [null, "ae6c5d888f4e70509a2f3d0d753d9021895a5b93d5b058fc2d15b8b4738a91fb"], "decided_by_id": [null, "fa0fa5673cc81625954bb2561858d01840b4cba69c64273db0476548a4427406"], "parents_not_told_reason": [null, "96b66abfa446bdad09aec80d732ee6387d07df34cf506a254a50158dc108726b"]}', '3de22a3ec7dd48fa2343c64dedeead1a994e880dec8e7990bfbfac11d9db55fc', 932);
INSERT INTO public.audit_event VALUES (521, '37194989e00f4feca71f895a339920fa', 'changed', '2026-11-24 12:26:09.353466+00', 3, NULL, 'insert', 'referrals_sharingrecord_recipients', '13', '', '', '', '', '{"id": [null, "11a6a98e6f931e27ee90e017ec0b47408298f1132fcd66e909d940487187e601"], "agency_id": [null, "d0a34978524271bcd5e6fb2627514dd6d37c3dbebc0aca40ed16b85a6d80d4fc"], "sharingrecord_id": [null, "5c465cf5b2f18c78c8373ac1353ce6c4e88e4e9c63d228a3f060f9ed5d512238"]}', '8ece80506ca18eef10a5deb44a8e0a746799682fa67e20d0bdcb1029e7545f39', 932);
INSERT INTO public.audit_event VALUES (522, 'dfd42520293a4d28918fb6132e436cb9', 'changed', '2026-11-24 12:26:09.353621+00', 3, NULL, 'insert', 'referrals_sharingrecord_recipients', '14', '', '', '', '', '{"id": [null, "e7d0e200315a9fb379b8a7061cdc1b0c23417c25653f1afb4c873542313a8a0e"], "agency_id": [null, "e910f8486d958a3636fda262cda5b40e546e7c2ca8c0d8dd1245e66273155d32"], "sharingrecord_id": [null, "b728100360f080e7f03286d560d06ca6a8906f7501c1dc74ab2a06227a2a5121"]}', 'e3bbe1ba4728c16d182e7101ed09d7ecfab2cc794abc4e70900a5478504cfcf9', 932);
INSERT INTO public.audit_event VALUES (548, '633c254b46ec47b2a1e35539889ab2eb', 'changed', '2026-11-24 12:26:09.412635+00', 3, NULL, 'update', 'referrals_contact', '4', '', '', '', '', '{"version": ["1f2a5d297c9bd2e4806a2c367b234f3fd009ff795bcc95e97329df9285a26ede", "418d4c05f856a98b045268770047c734fb9643e199f3f1098e18d1b58603839a"]}', '7edca09fb4e9497bcd2b66c594e829cf55be95d0285b2c55553929b2143bfbff', 932);
INSERT INTO public.audit_event VALUES (523, 'e66ee870720c479f82c627dc1db3901b', 'changed', '2026-11-24 12:26:09.353758+00', 3, NULL, 'insert', 'referrals_sharingrecord_recipients', '15', '', '', '', '', '{"id": [null, "843caa4704e2c72c192ab1bcabe1673549943935ac54d992de163d9ac70dfeea"], "agency_id": [null, "3c45a89ea45f89c70614fd1218bca2eacd13ea7e8d7ef39b688e8da6e6387693"], "sharingrecord_id": [null, "c1751281a308d4914f8ec988613d818698885599a2270ba3e7bf3fc614264a61"]}', 'a1b9d2640a981b83325b6ee3f7a380312a7b18e1f5538c4ec9c4441787aa97a1', 932);
INSERT INTO public.audit_event VALUES (524, '42162938ecaf4c9ba91b29786d3e6d62', 'changed', '2026-11-24 12:26:09.353922+00', 3, NULL, 'insert', 'referrals_sharingrecord_recipients', '16', '', '', '', '', '{"id": [null, "391fe37c9bdbc5e37f70c2eb00fbbf97b482c39032d06da2e0e726694b9f9178"], "agency_id": [null, "2eac830e4acd04cc3d77677df267bee89895440c3aa56cafd98f533078065ba1"], "sharingrecord_id": [null, "d91640f9e99df9bc86da61ee9702df3295fa2f9c0b481cf428b7a84f35361122"]}', 'a39c99b9b030e5309d6410a190dd03cfd9716cccb806846304d9f49fbeb8b844', 932);
INSERT INTO public.audit_event VALUES (525, '9995204b11ab42d0beebcd5340e5f04e', 'changed', '2026-11-24 12:26:09.355631+00', 3, NULL, 'update', 'referrals_contact', '4', '', '', '', '', '{"state": ["0ca8b722032a8a592061e16d02116466a36b11cfcc23af314d32b9b8ae98c7ef", "d9aa9ba8def00cf60f75b2e7115dec305fe079d2fa8d30e179e5ed69ce0ea799"]}', '6f72f2ce863e09c4c38df580b45ee5accc363e1f8d858dc8ec81274dfdac83ee', 932);
INSERT INTO public.audit_event VALUES (526, '6a5d2a60bb154b8a9a1b9eb73e2b802c', 'changed', '2026-11-24 12:26:09.356486+00', 3, NULL, 'update', 'referrals_toldof', '6', '', '', '', '', '{"state": ["90fbb66ccaa8f0406786f61ec600dd7cf365df4c466da1e43c7cd0af2f3f6d6c", "fddca756e50927e914998e207c47ac342a4f0491579fd92176849019b23e5df9"]}', 'c9071ffbe24f1f219dcc60e7548a05bd185d4e5a02289328bc4b9d5710781b7a', 932);
INSERT INTO public.audit_event VALUES (527, 'c8bc6a7dedbf4bf2bf08d0910804e7d6', 'changed', '2026-11-24 12:26:09.357176+00', 3, NULL, 'update', 'referrals_toldof', '7', '', '', '', '', '{"state": ["735f0a25d2928e457f8cb2b3cfd622fa3ade5d5e8fcdd43db5ba39b13b31febb", "a6d5d4492de51a26aebecc6e6fb63e0d20703390a6625b70d278f837077a33d8"]}', '53285e9ccad6a11a80f984823fce88a94c14cd3596dce17424ff3ff212fe4b0d', 932);
INSERT INTO public.audit_event VALUES (528, 'f10f1225bf4d4a33b736cd02d46b7485', 'done', '2026-11-24 12:26:09.357374+00', 3, 3, 'contact.checks_asked', 'referrals_contact', '4', 'Asked partners about a contact', '', '', '', '', '1169f68170b526f21f59124bb96b0f27bb7c7a46673feb9149a4c6eb0dce5e18', 932);
INSERT INTO public.audit_event VALUES (529, 'a25be40c92a94af78efd0b96937587bd', 'changed', '2026-11-24 12:26:09.360403+00', 3, NULL, 'update', 'referrals_contact', '4', '', '', '', '', '{"version": ["a65f21dba89a4493849b52c7b46e96a54f1efbc3e971a3c6ca6f6019d9aafbfb", "fd6d2f6ee59ac68d2282d323949ea9d0838d301bf9621001e5d64ac8e00312b8"]}', '6017e61a68ff1e59fe277fc5cb398a992ef99b7672889787fcad0847d8855d39', 932);
INSERT INTO public.audit_event VALUES (530, '369dbe1ce3564fcd8e21900b2ee32f43', 'changed', '2026-11-24 12:26:09.365688+00', 3, NULL, 'insert', 'referrals_answer', '12', '', '', '', '', '{"at": [null, "fb60c594964a362372983f08e83500e9bf08384a89ceeee24339e3f68ccbe3bb"], "id": [null, "85ccd6c1e877bc21426eccb941e069e13401a4583842e0eff4800e645a99cfde"], "kind": [null, "d5b55d282dfc149c80cbff8259e70142342fbfe68db03da6c21f48223b769623"], "by_id": [null, "6a969c613a62899b8299467e916531700e3b4626e7ceb135851990b7179b93fc"], "words": [null, "b1f92cfe0b70c93d71028b37fa641656acaa8c67f290915c36324dc04a9c4abe"], "request_id": [null, "120139f53e689ea47750d6c65f6cb8f89099f54f8699174c0122b1f863a2b407"]}', '283a9ffa5bdf48e491c88d6290bebdea4eef1674b3a1fb16b70b854b34fe5ebc', 932);
INSERT INTO public.audit_event VALUES (531, '2b78fafe5be8423786c54dac03d148af', 'changed', '2026-11-24 12:26:09.36777+00', 3, NULL, 'insert', 'referrals_event', '54', '', '', '', '', '{"at": [null, "2566b4a46263d7e821ca4d68bb6bedc72c8f40a0daf105c6ec42b63cde2b553e"], "id": [null, "369558e60e362f562b69f326d66d6df04ca338207b88f94c459a7fde553edd13"], "kind": [null, "daad63d7eb7435cbc8753f8d5d47160f4e85ca6f61e14fbb05e0765c9b639e42"], "actor": [null, "f5874ad996f14957172afa57a1afdcf56a242568fee4a874bca893de01e7d60f"], "by_id": [null, "84331686fa8257423a6c97f27baf9132e03c910218fda09523cd4d4a607bdc18"], "details": [null, "bfe8b5d6db31d06bd24fb23ffe5d700945311a45f0766f269ad496734c37bc93"], "contact_id": [null, "2a755a0991081ed038c5137da34e913c76c7dc187927e098e5b7f1f55a2128e7"], "recorded_at": [null, "2d6d483183a45f30de6829970c6ac84ab0ada8d4f5112c3bf327f7b372f07840"]}', '6ea8935e9bc68e8bd93a324a1d28d1c0f9e294d7182616243265f98b11c68766', 932);
INSERT INTO public.audit_event VALUES (532, 'd709e39396364ceaaff58d6071d7fa46', 'done', '2026-11-24 12:26:09.369744+00', 3, 3, 'contact.check_answered', 'referrals_informationrequest', '15', 'Answered a request for information', '', '', '', '', 'f59ba16ce2758e4cfd6006185497b3219c475f1a690dfa63ef41a33ad994baf0', 932);
INSERT INTO public.audit_event VALUES (533, 'c7c1ba2ca5bc4b4496af044798033947', 'changed', '2026-11-24 12:26:09.373343+00', 3, NULL, 'update', 'referrals_contact', '4', '', '', '', '', '{"version": ["fd6d2f6ee59ac68d2282d323949ea9d0838d301bf9621001e5d64ac8e00312b8", "5c1f5ccb5474502e31fa06b37d834918486c8fdca7431dd64953d071bfae3573"]}', '826eac72b8018b35721ad935b9ab3323207abfc1cc9f1398cb468e7db354216f', 932);
INSERT INTO public.audit_event VALUES (534, 'eb3ff1d8b3244a079eef28c1238e1fc8', 'changed', '2026-11-24 12:26:09.378988+00', 3, NULL, 'insert', 'referrals_answer', '13', '', '', '', '', '{"at": [null, "7d50635d0e6b0704acd43d1dd3e38457177f391e9c2ac959c0ba1f382261afef"], "id": [null, "cb8ad9303472bb136732f81a6d7e88f553e0aa6692432b41abdba24652f22ffb"], "kind": [null, "28682218dac6b0bc993de42a9b0273b1ab1b9d65434e635bf383753f73bed585"], "by_id": [null, "b1e87e768ce087b1f6278098393a5ec4f9ff0e75a3bd3e15411c58869020e326"], "words": [null, "d36ecd428a98b3d8dfb221991e472e9292ed1c9196c09aa31978907e0a91891e"], "request_id": [null, "1f1a7fad9b89c43fa0ed2d81b990b2e5fdd282b5f8ee104230b59423d9028db6"]}', '6cb73ccccb823c84197dc2aee2fcffe9ff9ad7ec1733c553b31eb2a4fb7e744e', 932);
INSERT INTO public.audit_event VALUES (535, '3baa73fbdb534e73a991dccaf6555c85', 'changed', '2026-11-24 12:26:09.381086+00', 3, NULL, 'insert', 'referrals_event', '55', '', '', '', '', '{"at": [null, "901c2826ed232d01ba18366f76c4216dccbb520fba7493eddf16e14c98a7ee04"], "id": [null, "f65e3c6e7089d8e61d6a61c49cc9d09fe327993598f1ffd724194294f68a33e0"], "kind": [null, "0adbf29938956cb70d96a29a4a07df0c16ff71447d4b27691ccda6df5445158c"], "actor": [null, "be5484beb37abff1e47f517443c3f5fefd4f7421329aaecb609fa88fb0c57724"], "by_id": [null, "f1fbacaa8da85532456f5d20c94b8d0f4a44a61ce0f238f921a40ce5d64c15ec"], "details": [null, "8be35d4c52f8bc44f64ac989bb4ea953466316c60662f319a6e7966c0c234130"], "contact_id": [null, "5f58abaf34e192452a2ed59e2bfcca056c308a6deaf33b7b4b8c07e756d6a8c5"], "recorded_at": [null, "476a6601cdb9a9b9c0bb784e8c23723c55905ff085be26e49388329a8ff7fcc8"]}', 'd77eea0c7332dc862d1586cee38b6d9cb0fdea51e3bc1292fec3f6796272539b', 932);
INSERT INTO public.audit_event VALUES (536, '3ae309c274d5480691dfec9bb9609184', 'done', '2026-11-24 12:26:09.383204+00', 3, 3, 'contact.check_answered', 'referrals_informationrequest', '13', 'Answered a request for information', '', '', '', '', 'aab43cf24684f871b0e3045f88727a760bb4576f64984faa6df5515dd8e448e3', 932);
INSERT INTO public.audit_event VALUES (537, 'a9a0da145f4d4a52b6c525efdf370cd1', 'changed', '2026-11-24 12:26:09.385186+00', 15, NULL, 'update', 'referrals_contact', '4', '', '', '', '', '{"version": ["5c1f5ccb5474502e31fa06b37d834918486c8fdca7431dd64953d071bfae3573", "1f2a5d297c9bd2e4806a2c367b234f3fd009ff795bcc95e97329df9285a26ede"]}', '0080b8c7699ce53fb5ad0a27b6549257383c2be536728a04ad7447f809f287f3', 932);
INSERT INTO public.audit_event VALUES (549, '771c0a9a8d3a4d5295e74e1eb93a038f', 'changed', '2026-11-24 12:26:09.416615+00', 3, NULL, 'insert', 'referrals_answer', '14', '', '', '', '', '{"at": [null, "8ef0b6e3756b96c3ca89f096e9273398b1f7f330bcf5581bb5d167146fa6c9a7"], "id": [null, "d8f067a87c5c99bf5dd9ff669b918fb5d455d4f786bdde683e4056b3def08980"], "kind": [null, "29158952d36d0341d1b5148840b692fefb71e1b16e53e700483299a5faa02674"], "by_id": [null, "67ea0639457a6a85284b346f5dea61991700adc619b12e6c1fe6105abb66ce8e"], "words": [null, "6e8ae33166793f20b7b2212f4cf17d236ba0286c07a77c9b32bf5fc29e636d68"], "request_id": [null, "8c9fc14b36e4f309e829807f27b3dc5c1a380ae780eeb1b67c2ff6e2748c8f52"]}', '4f55c53ad8b11393705e7c329b40ff98a49d5a9c2142232dc4605a3ef7131c25', 932);
INSERT INTO public.audit_event VALUES (538, '784501860309404c9b211cfe66e7a6fa', 'changed', '2026-11-24 12:26:09.391782+00', 15, NULL, 'insert', 'referrals_event', '56', '', '', '', '', '{"at": [null, "0c22926a775032b50c62eb6ee3d63f7857ed61eca24a69b3c25cd17e65b4da1a"], "id": [null, "59d484181a80cd93c787dcf2f9923518ccdec8fcb93dc1c6cb4a0b445e5d6166"], "kind": [null, "99790691ad77237338521114b457c0cb508e1a51e07d861d618c42057bdaacab"], "actor": [null, "9f783a7cf3fee9c69e2fb918bacca7df29f8f5355a1a12e503a5ea5605ec255d"], "by_id": [null, "472b527eb99f7324111960fb8d8e2c1aa3fed22344a1ed456963450c12d33b01"], "details": [null, "51e0ef3388d9ea35fbbacf0ef4f47f3a184c682f24e348e009d11e665af844e4"], "child_id": [null, "8a38ac771cec05dafb4b2528bb195fd21a720e9082d23bf20014f23d83907696"], "contact_id": [null, "400f035dfa4f52ab0bae9e5c0f4002fe7c0bcc4a781ee8b838ea248d5317d9c8"], "recorded_at": [null, "52cbf6cd2f1c471bf98ad78638cf218d72440f5865a6e1e15a23bc9e06989e0e"]}', 'c87f6a6a70441b72792c3a9a5a157529b014f2a63a7292859d535521b42c2dc2', 932);
INSERT INTO public.audit_event VALUES (539, 'cca0f74ba14d4aa5a5909e66c6b8498f', 'changed', '2026-11-24 12:26:09.394285+00', 15, NULL, 'insert', 'referrals_decision', '6', '', '', '', '', '{"at": [null, "a152bc98bccc697b723fc36b366203eadf19e95252007a2d2203cae0f8e40bea"], "id": [null, "bd2bbb8f6aa54c41fc5782eafcbf33061cfe6397a46825cbdc9fe758e33a94f6"], "code": [null, "a8b82d597f1512403689dc94039114814eaa0b25bec6b2db983c096202669a17"], "role": [null, "e4a90576ae3c75aad04d62597b2184787b4719a468b17a96f3eb0d1b730b9236"], "by_id": [null, "b1a77eb11617138119bf3e77ee32132e4d43e43465a9eb878d5ec0ab9d90de51"], "level": [null, "c08551d798300e4cbd415d67352a4561a0bf12d9c28e4fae9670adc12c057ac6"], "child_id": [null, "b606dd4cd837605742c4c6ceb3df529b15e3fbbface918c3d61284b1888120b5"], "event_id": [null, "d07c6f99a5dff6d833690534f50d286d54c3ad0c54e22a0dc6f704b0166791f4"], "rationale": [null, "b0d463568f9f79818c6b5b28c35a72e5d731975dc3033fab6c7d7e708813b4ef"], "legal_test": [null, "350d281a7363712a904b314fd2e1af9467795fa4a8daa384f6b1ea711cbef236"], "checks_outstanding": [null, "8a848a77d27d1782ec64f26ebf230417eed5e7df24ab2a04d201c3ecc5d2637a"], "level_differs_because": [null, "3bb6f2cc97943120c728dd367b5530e7410443e111dadf997d7992b506bc6806"]}', 'bd181e229105e061b1bf17e05488820a18fcf1234e89baa2c19dba85d8787393', 932);
INSERT INTO public.audit_event VALUES (540, 'e7c675d24c014417bfe8555cf08cdac2', 'changed', '2026-11-24 12:26:09.399222+00', 15, NULL, 'insert', 'referrals_referral', '3', '', '', '', '', '{"id": [null, "c3035e9a2e9f05c7ed4a570c5db4fe516bc71b848475380a0e18776626255175"], "date": [null, "8b0e3cd1236f150630a71e8610601872816fb617bc278130fa2f81e1c150bd50"], "source": [null, "ff18d074bdfd8c1f89464c5f578a91ce16019c0790afcdd7ad2676c1ab1999d1"], "child_id": [null, "8463a3063423c28654dec69fb1e844e0befb63607420f8bb6d820b7a32e64b58"], "person_id": [null, "9444674e5234ffab5021dfaa0a32950c879afd204965cb6aba0fa931cbfa2339"], "decision_id": [null, "4cd8fbca230139262b95685594f49cbf3d49c596bd84d28432ea7004dd788cec"], "previous_id": [null, "ec4554e77f0a58632abcc54ec005fb8ce9e2b237028d7526a2c26443768cdf41"], "re_referral": [null, "77011a63da146a798dbea015948ca0562fd2d579e81b964afda3fa6c1bfe0e49"]}', '64045575773ac33ec57014dad51c1f9e35134e828d5f0448edf06cb3251cda56', 932);
INSERT INTO public.audit_event VALUES (541, 'd3b063940917410ca37f2e0acfcbb750', 'changed', '2026-11-24 12:26:09.401365+00', 15, NULL, 'insert', 'referrals_event', '57', '', '', '', '', '{"at": [null, "6c6dbdbfb413e5449060e2d67a2261d6fd748a0a3bba74711ec569467a007c6a"], "id": [null, "b743e8b7e3dd39926f17e0cd10efa7cb44edda89fa87b3d1d39403746818cbdd"], "kind": [null, "beba05b0303cdba5dd5a0ef733003e0950b71a23ec17eef7b8b38a5edf495030"], "actor": [null, "ee2c3d4dfc5285ea87932e72d8e5b96773bc11999b4bc683b8b548c49104133f"], "by_id": [null, "234753a80231a145712db39113ed1e900240805623390bc5d5fe2a30de230c3d"], "details": [null, "84d343dd45370db15f85a59a92a5a313d3ca9b04d5e76da8300e97001d09fe2f"], "child_id": [null, "3604d41e7b9deee574a155eff304e5133f3a6ee6ed62a67a9ecfb200fd3b3c98"], "contact_id": [null, "fcbf6340285378661b216f1c28298ba66fc7be899bb1fb5c0876f9ef2e06058a"], "recorded_at": [null, "e5ef6e0e1e5ba6cc8e2c056d1ccd0459f63f330dab6cccf7bb948485186d4c95"]}', 'fbdaf530ce23798be14079eb7ddbb6111a14bfeffd8716ee072e25ce8cda8379', 932);
INSERT INTO public.audit_event VALUES (542, '5dad79540f4e48a393136624e7ab1344', 'changed', '2026-11-24 12:26:09.403172+00', 15, NULL, 'insert', 'referrals_decision', '7', '', '', '', '', '{"at": [null, "c0692c1d0a843702c803141512af58813fcac1de3e470bbb7659755e3b93f2d0"], "id": [null, "f492df7b07e97f9287f56e4adb4a13ae30f38f736386a79ff46a651ae58f149b"], "code": [null, "8d8c7b6a5549ab0a4bb6b7f648f08e17a6eeb2d503059ed396b540100642611c"], "role": [null, "96ed6695f86928a6113886a9d08ae96a3ec3489bbeed741403edbb7afb2eff1c"], "by_id": [null, "e3531e589ed5036e1a746d10d1b0b4663ff480fff503047e9da66b1d9f4b75e3"], "level": [null, "75667bbb9391fb56377b9c240bbd00fb18a9b9604e8a68e3904606e7a60461d7"], "child_id": [null, "642a8d675beb49f2c7fcf019c93648d43112218d9409d68ed23cc141ddb7b223"], "event_id": [null, "ec82db15d5d028f77cc992e425b72e72885161ca8caefab4bdd7532c3c13506e"], "rationale": [null, "ee7e4ea7b71eabf5d9d3c8a0df0a1fa82221fcdfd7ef4ca4113b9537e10e0f89"], "legal_test": [null, "8d38567852680cdd8085e71127806f28430834a747ea44e41d58937a5dca0300"], "checks_outstanding": [null, "01f56b4bfca0f124efcd08b473084495f6580ca47fc2dfa4eb8ea798781fedae"], "level_differs_because": [null, "3bdc2c13d7868b6c423cad7c1ba4759c75f43e19be870c49246104946f116cb5"]}', 'fe117e00cbd0da322e00c39232a8ea12976d986ef09fde4ce9dc7db6b99ab882', 932);
INSERT INTO public.audit_event VALUES (543, 'f2cdf3596ff84401af05f8f1bd38ee20', 'changed', '2026-11-24 12:26:09.406968+00', 15, NULL, 'insert', 'referrals_referral', '4', '', '', '', '', '{"id": [null, "b8fb9257c53300eb777f498e27ef1fc2402fd8a5d8b5016e0482d4b6ed4e87ae"], "date": [null, "dd7c25475fb0baa2060f7ead188a9e00e4d1f1ff46437ee8068135a35ac5aa83"], "source": [null, "ffe05e0fca76577a3d8cf0681b5dcd14413a439a641df8c6336482700d417d5c"], "child_id": [null, "8c446ff14e670870cd2cde9ce638444ee902242dfd9de3dac3a3c6684107c08f"], "person_id": [null, "b70044a5d9a1b8bf9dc6f1300e1d54422058649a7e584a8af7b987b4f0b25ce1"], "decision_id": [null, "990df3f799346bf7609f22fe4cd942cbcb99f8f35a5be5a15dc5132733311fd4"], "previous_id": [null, "79a3f4f2003fae9a68f387ecac87f7ebb68a0746642d8981ad461de72b3f6546"], "re_referral": [null, "bdec655913112e82137cbd52ddb767e7997cd5c13176cb55d094a094f2337727"]}', '1605a8cc91e844c6b5dd34d19163b01c71642800c6ec072eb5fa4c7503626ea6', 932);
INSERT INTO public.audit_event VALUES (544, '169e82f88d364f06aa196581e088a717', 'changed', '2026-11-24 12:26:09.408887+00', 15, NULL, 'update', 'referrals_contact', '4', '', '', '', '', '{"stage": ["e3d7cfe4337df3b5765fba4b708b23c186430dbc661f55e0a5348e70e4cfc515", "413751b62203b2f50649759e5ce1835f24f96bdc2c9361e93ec57aee61c76b55"], "state": ["d9aa9ba8def00cf60f75b2e7115dec305fe079d2fa8d30e179e5ed69ce0ea799", "ad7d983638c32b3b550391083dcb2ef1a506bbd4d5a43702d0e9884e846d9755"], "next_due": ["7b6a75baa5433b6cbd25b027fa832191e70e328033759eeb79401ecaf06772a1", "3428354f5faea54455b8a967b09dbddafaddba7127ac5a1d921af42594882078"], "next_clock": ["e803005bae7ba82f7162f8b21f2474d9239831a7ce3cdfb8d7d18de20dd238e9", "840a6a30d8e383eedc579ff8a1249112dfcf0dac88cd3e83fd59acdfd4628f8e"]}', 'e16e2cff434f2e4b13f818742a7172534f7e19c6833ac9f9849b471dca1b4718', 932);
INSERT INTO public.audit_event VALUES (545, 'c46ea05ad2a84f4e988964226b6b07b0', 'changed', '2026-11-24 12:26:09.409503+00', 15, NULL, 'update', 'referrals_toldof', '6', '', '', '', '', '{"state": ["fddca756e50927e914998e207c47ac342a4f0491579fd92176849019b23e5df9", "2eaa31e618488fa55be2df3efd89916559dbf5c013a211bca22b917545f1a178"]}', '68a9bc6889d933e04e4ee1f5acc82a650556b8b9d4efb945a572d2a65208fb1c', 932);
INSERT INTO public.audit_event VALUES (546, '6d232f44e59e4d1fa71c24209f086ff4', 'changed', '2026-11-24 12:26:09.410089+00', 15, NULL, 'update', 'referrals_toldof', '7', '', '', '', '', '{"state": ["a6d5d4492de51a26aebecc6e6fb63e0d20703390a6625b70d278f837077a33d8", "4fcfe138b02aefea9be0fefb7f0d48c3dea174bf8b99fdbe733950f44385e5ce"]}', 'c38eaff95d64b85f7ab20a4baf5e918f4ae192e7585d9dcbb3886da4acd07aa8', 932);
INSERT INTO public.audit_event VALUES (550, 'ed21de69baad47ecafd99d6790e49d34', 'changed', '2026-11-24 12:26:09.418326+00', 3, NULL, 'insert', 'referrals_event', '58', '', '', '', '', '{"at": [null, "b5e2709d5b3f84c5716d0a4cfec0f7678b9fd8feea5ba01e5e13d3cc81136916"], "id": [null, "5fd30db2da2aca5f3f96f8b8d3df6ae65f7b97a14b4ba908b1844598e6479a58"], "kind": [null, "272ed7a4cb8ca23273c5a88fb81a06e9e3849c868fbe1636f26747892f421114"], "actor": [null, "26bdee1029e995f9577655a3142b3c2ced20c5c2d2a647097ac1abfb081a1bdb"], "by_id": [null, "65c174a01ea74b0e8d25b11d3317e57bcb0b67fce144c699bb268d1ab5a1003d"], "details": [null, "7809fa90981320e4286cdd6181cec6c991c89b3ef49cd5fbdf6df9de1e11a7ea"], "contact_id": [null, "7f6d3c9529ca7a6d866098215f4657f4f7ba8176590bc0aef9d8a7436e48bc93"], "recorded_at": [null, "868f0cccee9093e1522b5d17e580a7c09ece3fa782595aa99545ef20780f9e96"]}', '849b0a75f278e142e79bb14f139eb6e43947c72ca0627582aa32f26714b0dd65', 932);
INSERT INTO public.audit_event VALUES (551, 'bb4e02a7c3b847d4a5fe05c4a7ff393b', 'done', '2026-11-24 12:26:09.420549+00', 3, 3, 'contact.check_answered', 'referrals_informationrequest', '16', 'Answered a request for information', '', '', '', '', '042df72ba34930bb12effa81592648a37b2517904119f3b5dd8b6f6ef0b11666', 932);
INSERT INTO public.audit_event VALUES (552, 'f44d5b7b902347a4b54533ef31e3adca', 'changed', '2026-11-24 12:26:09.422046+00', 3, NULL, 'update', 'referrals_contact', '4', '', '', '', '', '{"version": ["418d4c05f856a98b045268770047c734fb9643e199f3f1098e18d1b58603839a", "2baf5b372d1e07b2aeb9cf501f69f6fec0497896cb9b464d45b92877a07de5ab"]}', '8c08d56ee79a768a63354f24e21c85e5d965fef7a4a0b92f7c3d92d115e06db3', 932);
INSERT INTO public.audit_event VALUES (553, '0b44ba99be11453a8f75ad1246556b13', 'changed', '2026-11-24 12:26:09.427149+00', 3, NULL, 'insert', 'referrals_event', '59', '', '', '', '', '{"at": [null, "2cb89c755ac63219d5b181405f3c7535d8cffdeabfcca089b4e460ccdd093f40"], "id": [null, "a939c8fb66d9a9e3973a17cd417e3654c8ddadfb922a02e310dacf917f683e6a"], "kind": [null, "731295bbdb50eb75ff45052aead47e3f51318b531dc809037a49bf14e78120f5"], "actor": [null, "2bd93920bfdfe077cf6b595e14d1efc851c530e12e3de23611eb8f1023d87307"], "by_id": [null, "28b82cbe7e24c3acda8386a6af4410debf91619c24d8f4b0805cffd776d96a6a"], "details": [null, "f1722a90c75ed8ec6bd394ab5066e01a49eba855ac02da619065bcec7a6ce2b1"], "contact_id": [null, "54124a34464a84154dc288a79e569ae6294c6de95596685841f2c59aed09a7a6"], "recorded_at": [null, "e2e8d259383df4cc9fdc8d8f0ec6d78765a235f5b1d3c50d060b3faed3388579"]}', 'c49c950e83d3d52310f1c058e9dfa6292745883536ae07bc71642530fd272fb8', 932);
INSERT INTO public.audit_event VALUES (554, 'f8ab10041e9e49c69a0d6d802033bd0d', 'changed', '2026-11-24 12:26:09.428367+00', 3, NULL, 'insert', 'referrals_feedback', '4', '', '', '', '', '{"at": [null, "6fe87803970f487546987dcadeb2b874fc5730f6eeafdf062ff2b7b3289d1e52"], "id": [null, "c701d1821d473a98b8d8ba6d8f4d45693d1a96c34abeb65a1297ed08de52afc3"], "way": [null, "2f0e50c43fe270bd2e9de4c9f97bc7ed590c6d4d093f5c17be98dc302c9a41db"], "by_id": [null, "88b2bcb838a05de4958c434201e5f74d89ac12ad4f9d235dd2ef80b9bd92b868"], "words": [null, "8de164893f4a990e5d38b8518c6722cc74b04bea6c896c7a6aff0e81668e4b79"], "audience": [null, "8aaa040bf5917680d4ebd0c24a9acd4313a5c5746cd575f401233f7241370b72"], "event_id": [null, "57cbd1c3e8bd2bec570680df27706de153601b00eb416661b05da76f6ae4860d"], "next_step": [null, "4a3dae79a39af6b81d5adc73bdbc42f538f8e362266df59a53060b422e70d26d"], "contact_id": [null, "f4c4f7ca5a430a038636ba8909deeb1e6f51174b2009f9814949fa8d116bf727"], "whom_to_ring": [null, "030667efc983399d3ce721da0afbe0b2f26febdff35e069d994c3e5caccf39d7"], "not_told_because": [null, "14daa96ea7ca8de7dd741735567ad8e27915781d0a8cf4df74f4a4122488db34"]}', '7bc7b3c734a72a11e6bb90e10f68126fe8a2dce881cb3ea9e2d02e76c19c87ff', 932);
INSERT INTO public.audit_event VALUES (555, 'a14bb9a7642a4c3ab154305f191150ed', 'done', '2026-11-24 12:26:09.430422+00', 3, 3, 'contact.feedback', 'referrals_contact', '4', 'Told whoever raised a contact, or recorded why not', '', '', '', '', '5b4e72ac71d0116349880d0934e68bb621f0b2aa2a1ad0599f5b84bf40a1f4ed', 932);
INSERT INTO public.audit_event VALUES (556, 'c78df89366714d199bbf4e51aa9da0f6', 'changed', '2026-11-24 12:26:09.432889+00', 15, NULL, 'update', 'referrals_contact', '4', '', '', '', '', '{"version": ["2baf5b372d1e07b2aeb9cf501f69f6fec0497896cb9b464d45b92877a07de5ab", "42eec28fd4aa9e2fc0124535639197edf9ec59db26db601b90349c7e7af7532e"]}', '3b6ee439872d8a24c78b506c71d4c2ebddfaa8ed3f57abfff1a292184445715e', 932);
INSERT INTO public.audit_event VALUES (557, 'a124a00d2c0840dd8c7303257583ac39', 'changed', '2026-11-24 12:26:09.436906+00', 15, NULL, 'insert', 'referrals_event', '60', '', '', '', '', '{"at": [null, "593793bff352a1582ef9006f79371aee5c23017550b062a3f950be092ec5c420"], "id": [null, "2bfab93b5a1ca2e2cd902e9232653eb5c107c46c9e00905566d5843cbcb26321"], "kind": [null, "fda9f6675a203cd0ec95e6d4a34d7af19ec96be709406fc756aab628d9a2aad1"], "actor": [null, "c018746d656a1db388231c0a3581b154c52224a22a92aa693f3e8c7c649c9cfa"], "by_id": [null, "1b775250764b04328b84d11e211574dfe7882ae5bbd148915718ecacad2ae04f"], "details": [null, "f6adc7e636eb82d5995f63e7aea1b69379eea65ce4327f94ae41f9d0dd517a83"], "child_id": [null, "d61ca030098c695393108bbad41aabcca642ca0526b9b9a0892b41f54c37802d"], "contact_id": [null, "f50ae8cc104516c7b27163dd26b89ad77450c777b36349e9e5ec67c94ec0700b"], "recorded_at": [null, "c90f9773d177c7b9cf75dcbee70a57eb85b2e51f588c8cfdf616071dd222b8b3"]}', 'a5294fbf848ac56ef1f5a9e45a1fdabef65bdb0903aa7b9d5422f5eb878d0503', 932);
INSERT INTO public.audit_event VALUES (558, '71763eb05fe54ab7b476d8e29563aa29', 'changed', '2026-11-24 12:26:09.439409+00', 15, NULL, 'update', 'referrals_toldof', '6', '', '', '', '', '{"state": ["2eaa31e618488fa55be2df3efd89916559dbf5c013a211bca22b917545f1a178", "ea24c58dc144279203eb7ff38f0d89f9c31a484fe49ceca1578c0733c17b35d7"]}', 'f0233d49f2d3aa0ff14d938d03eb929c689650bb24a8f80da86d52f2375594a3', 932);
INSERT INTO public.audit_event VALUES (559, '41a17ecb6baa4c10b2fce49f463d05ac', 'done', '2026-11-24 12:26:09.4396+00', 15, 3, 'contact.moved', 'referrals_contact', '4', 'Recorded a step in a case', 'allocate', '', '', '', '9076d8963be6ba94d23b68fcc26e5077d3a19f98436aaaaa1417c6f8c7235113', 932);
INSERT INTO public.audit_event VALUES (560, 'c97a1ed5a7044c0c87d8ca36186a3482', 'changed', '2026-11-24 12:26:09.44174+00', 15, NULL, 'update', 'referrals_contact', '4', '', '', '', '', '{"version": ["42eec28fd4aa9e2fc0124535639197edf9ec59db26db601b90349c7e7af7532e", "34720235c458ef478802c71a5a4876953f3682d2dd9f9f69cac8de0b487c1f92"]}', '2a14928a96352d8df7c80238e00f5e90c689dfe7e735985984c8b330f0d01cd9', 932);
INSERT INTO public.audit_event VALUES (561, '8bdbf1ef4d7b44118943a25971a2af00', 'changed', '2026-11-24 12:26:09.445556+00', 15, NULL, 'insert', 'referrals_event', '61', '', '', '', '', '{"at": [null, "e8585061af12fb4bbcb6629d72536bec14cc348f711709db81071a333fe52de6"], "id": [null, "8df332e059414583e54fdbd2d31e598ec541e28a95528327c0ce3e20757a2196"], "kind": [null, "edcb12073bea08489763f8749b4e2c697cfc24546b6a189ed28228d7d1efc5f9"], "actor": [null, "a247f9234d45511343b85bd9e8e27573b0da31ce3e1fd85134bea13da5c0c2bb"], "by_id": [null, "d2666d525868a9aeba63a851db876e4ea04749808ecf5a92e152ce2d69df5efe"], "details": [null, "65704ff3e9d58e8f8e2e2900f16563e1f2bd3d25d944e03837631063d532c389"], "child_id": [null, "9dd6125849b795b3be79cc3019da02fe6b741509f348fe93f6069d03a0c4ca6a"], "contact_id": [null, "b0b1dc138ea43b6e8521950340403bf55a117f5868d7640a7db94a54416350a6"], "recorded_at": [null, "d7f12106ee248c000964e43b6789219c11725e25285aae09568c6b902f69e587"]}', 'aea20e158b7409b05082da2c36af8d1982006a90cb46a3336510df283b3cf02e', 932);
INSERT INTO public.audit_event VALUES (562, '422e63010fa54b4c95c62dde2b7891b2', 'changed', '2026-11-24 12:26:09.447671+00', 15, NULL, 'update', 'referrals_contact', '4', '', '', '', '', '{"state": ["ad7d983638c32b3b550391083dcb2ef1a506bbd4d5a43702d0e9884e846d9755", "9adc12258138a256fa7c4a0f8131d42a64866859438146633b52ab4956899bb4"]}', '81731fa1b3579feafd7f27a0dc5f287078c25885243ac278683842db13244967', 932);
INSERT INTO public.audit_event VALUES (563, 'dbdf0a6feffa40b099413d468e0a1e03', 'changed', '2026-11-24 12:26:09.448313+00', 15, NULL, 'update', 'referrals_toldof', '7', '', '', '', '', '{"state": ["4fcfe138b02aefea9be0fefb7f0d48c3dea174bf8b99fdbe733950f44385e5ce", "3e0d171381150ba188826e9c400597258a3de4f0352c8d2caf9b89ec7577bdde"]}', 'ff2928c3a506ff95d8bac7b6fcbb910d8caa2dca3252989bb4e65e647a446505', 932);
INSERT INTO public.audit_event VALUES (565, 'e9e7bdeae9854207a6fdde2c7c81e84a', 'changed', '2026-11-24 12:26:09.450713+00', 3, NULL, 'update', 'referrals_contact', '4', '', '', '', '', '{"version": ["34720235c458ef478802c71a5a4876953f3682d2dd9f9f69cac8de0b487c1f92", "e577862bab80b1f6e0d85c1106a9a971d1959ad3f9e71e813489c1cf8dcc67e6"]}', 'b8ed7c675e993a4cdf27f38697a88022a1d1d2026b3dd4d8807cada11faef2d1', 932);
INSERT INTO public.audit_event VALUES (566, 'df761fdf3e184d75ab818d0168aae20f', 'changed', '2026-11-24 12:26:09.454721+00', 3, NULL, 'insert', 'referrals_event', '62', '', '', '', '', '{"at": [null, "ecd3bcd2032955786f1f1bc1e17aaf92c3c134434f7421fd4f24d4bcbb205113"], "id": [null, "ec7366711d529e4fb13eb472216fff5760cb5fc95d24922aea721c9db7dbe963"], "kind": [null, "631d227e8aa7cd78850a0741254491732d260b12653625d02224b162d87b7af5"], "actor": [null, "311ed112444c88dfc345d610d3cbe08b0c31270d883640651d9d776e3868f710"], "by_id": [null, "49ca0337a114559ce3d4a4ff2b6f113eec1025aeafe540aa871c71aaa8c0a512"], "details": [null, "f8ba9f2cf8c04bdb9e0a4797440baeccdf7024fc594e4fdbcc9f6c2ba60fb169"], "child_id": [null, "a52c8d428ff02bf64cf8a4ebc6c116413a072c7b053cf567b2342117edec326c"], "contact_id": [null, "0d44f57aa067e7db0e606af9fdde2c7531ce1438ff236e56142540f996960f8d"], "recorded_at": [null, "392726ba306b746049404c022c49159c45f8e93aa4db45119ba371ca05fe7182"]}', '53718d97375f9b63c586bfbb334a3327225102ffa6990c4f4f5dabebda78ec24', 932);
INSERT INTO public.audit_event VALUES (567, '077ce200016540f8a078bb8e879ec946', 'done', '2026-11-24 12:26:09.456881+00', 3, 3, 'contact.moved', 'referrals_contact', '4', 'Recorded a step in a case', 'see_child', '', '', '', '8cad8a98e2725a8a9df0af082af0915664f6956ccfd5b24c55d735d2a23f55c3', 932);
INSERT INTO public.audit_event VALUES (568, '825267a5dd0d43bbb81914a9a32f5e38', 'changed', '2026-11-24 12:26:09.459011+00', 3, NULL, 'update', 'referrals_contact', '4', '', '', '', '', '{"version": ["e577862bab80b1f6e0d85c1106a9a971d1959ad3f9e71e813489c1cf8dcc67e6", "da4039c572d93079298f7ce0abaad4085c093be1202c080ba190b470689c7694"]}', 'f09127e1b0e05f44d12cac8ef0a25e7586cb842580bad210184347f7c87e2771', 932);
INSERT INTO public.audit_event VALUES (569, '061578f531704d5683cf6d652025ed23', 'changed', '2026-11-24 12:26:09.462935+00', 3, NULL, 'insert', 'referrals_event', '63', '', '', '', '', '{"at": [null, "cf0a07e676b7a7d93ea13ccc152d98cf2c8da24ef68e001c3a42ac038496f354"], "id": [null, "c349809c83502ce40a7d18c7767a97c2966003ef3a2441762de32c14492abbfc"], "kind": [null, "029785a555c8e5a5e21fd0859274b9df9b01e636598ec74bb16fb6e2dc478d8e"], "actor": [null, "3533941d0d9737d5e91e689edc57352a4a74309813004473c2c4c155c601a8c8"], "by_id": [null, "868d2b0909d9eb2ad102a8888c37c78dc679bf74c55d2ff427879166aeafb7f4"], "details": [null, "55ac7745f00b22d46cda1bdead79dd828dda791a40a7797c1e6cd41711005aaa"], "child_id": [null, "c8ea38eb550dd6f778ed36ab066e9c984d6f12e954aead58fba43749f79784a2"], "contact_id": [null, "85aaacf8889bfc8113c7369e0e1c4e12243749b0a378e56f128cebc9629837cf"], "recorded_at": [null, "bea2d239afaff4861178c0ad42dc720aa0314db9bc566e778c63a52b1263255a"]}', 'a6c02c3e8e6c30bae53321d8ba539630355f60848a2962410b9523beacd49296', 932);
INSERT INTO public.audit_event VALUES (570, '5dd140a76b644fcc9c92d7e192781986', 'done', '2026-11-24 12:26:09.465111+00', 3, 3, 'contact.moved', 'referrals_contact', '4', 'Recorded a step in a case', 'see_child', '', '', '', 'dbb2c2a1c3b906454a85417736eb4d4cfa21e1b15795841397072778048f3e2f', 932);
INSERT INTO public.audit_event VALUES (571, '87f4a0918736466096b803cb0c09c08b', 'changed', '2026-11-24 12:26:09.467263+00', 3, NULL, 'update', 'referrals_contact', '4', '', '', '', '', '{"version": ["da4039c572d93079298f7ce0abaad4085c093be1202c080ba190b470689c7694", "2bc20389b4c1a4e0a5664c10c17e8ddd6fe3075c438feb3223ca047b936ae745"]}', 'fe120c8214fc2af7c15ae985aadd8218ce190135eb55dc42748b24a93254b97c', 932);
INSERT INTO public.audit_event VALUES (572, 'a93047cc3c0b4f8897a1f552c2e0f939', 'changed', '2026-11-24 12:26:09.47171+00', 3, NULL, 'insert', 'referrals_event', '64', '', '', '', '', '{"at": [null, "032d5f3fb6ebe48f8aaa964739d58444875ba285f66e9bc8bc1e1d007274862b"], "id": [null, "eff160bfa3f74abc26b319aeb00c608fe907d32f4eb04d601d58e7a69a2cf96f"], "kind": [null, "ef368f681d9a5615c40b0383a7b4cb4115e3a4be9145649151165acdeceb7b94"], "actor": [null, "2122c7111ea2c450c99a5f8614e47bd57584f0f3d79bb6ace019cb8338dcb642"], "by_id": [null, "b548dfbd89cb6021b538786f1d10b157dc65e21b89049ef1539e7108d533a33a"], "details": [null, "078fa46d38e99c72a7327157a44ebc1cbca0d6bedef0355c5bbb023b2185199d"], "child_id": [null, "c4a0292c82e52cbd3acf2b526eed1e52216d3c6b8d5508d6b9d51bb5f3fbd42b"], "contact_id": [null, "39d698b55eabe48e4b5c61a952273d2dbec03582ba1da9fa27edd4b391125fb0"], "recorded_at": [null, "1ef6f1c79ac87e7fc511234e8b9a8baee283857565f6a3c476fa168520f98f65"]}', 'e0f238fb307b83ee19970fc59cbbb883091a1046d64f223b17e145bfeb6a21e1', 932);
INSERT INTO public.audit_event VALUES (573, '05d4c72b41554f3286378f1ea8b4c593', 'done', '2026-11-24 12:26:09.473903+00', 3, 3, 'contact.moved', 'referrals_contact', '4', 'Recorded a step in a case', 'authorise_assessment', '', '', '', '0ba567e5201717fe71035385fdfbd89935417c2993dfab5ab54ff71a74f5c188', 932);
INSERT INTO public.audit_event VALUES (574, '7c3de8494079429d9154c34b9f8f1cd8', 'changed', '2026-11-24 12:26:09.47605+00', 3, NULL, 'update', 'referrals_contact', '4', '', '', '', '', '{"version": ["2bc20389b4c1a4e0a5664c10c17e8ddd6fe3075c438feb3223ca047b936ae745", "108e7dc351a45efa3ecf2df2423cc0ec4ac8f8de2bf4b1906c2b6b80f82e836f"]}', 'b7b74024aeb260cb5f67ea84222c8fd2b287a2da787a4201ef8d19bbe8bea7f7', 932);
INSERT INTO public.audit_event VALUES (575, 'eeaa99895996452db92a0623761bd8e0', 'changed', '2026-11-24 12:26:09.48014+00', 3, NULL, 'insert', 'referrals_event', '65', '', '', '', '', '{"at": [null, "1233d12d046f0ffc180e4c0fef834e4e56edc76a154802a6bafc80d4c3eb14db"], "id": [null, "740b70d291ce611ada0fd71ee2ad800bc2b3273bd2b28757f895d94bf08a5f4c"], "kind": [null, "64e0a10b0934d6b330d66077798d45c17166b64d29d8460931728acb74023f41"], "actor": [null, "9f094833a0d3b35aa4f32f38a34ed07bf5f3ec74fb32153a29d2acb35213a945"], "by_id": [null, "323a6f48cb3d90a36e1a392b0398505fd59617fe5193781c5239c436705fdf99"], "details": [null, "8c9f3ef185248d07a3fc9a39bf21c194896131c8cf459368b9c360154c769538"], "child_id": [null, "d3d324d85cf31aa3d13f14c57e09e9bf8b4ed79e0f581b34c9455606dc47c270"], "contact_id": [null, "a312cd75a7cd40e32333d2511f37cf085a79335081867ef564a69f401d06ca43"], "recorded_at": [null, "b0e96cd2619851f3b10cf58044b8f8bcf4212929f349629de9f99d8fe0a00d9c"]}', '60f494a800425d80b8bdef414c09e1762e30714ee9543a87d8ae2a4cdaad7aba', 932);
INSERT INTO public.audit_event VALUES (576, '63d8f8ab0f0b4ed0a741b605d633031e', 'changed', '2026-11-24 12:26:09.48276+00', 3, NULL, 'update', 'referrals_toldof', '7', '', '', '', '', '{"state": ["3e0d171381150ba188826e9c400597258a3de4f0352c8d2caf9b89ec7577bdde", "9f6b9a109b2e565858f6153d4ceb7f99f4c3e6172f7985517bbe1c1be851e823"]}', 'e061b91faf5fa197e34fa97f8a4c32e6cee4b00fa6e97ca77f3af53a546c98ae', 932);
INSERT INTO public.audit_event VALUES (577, 'd9b4ee5c97d44598813531aefd922867', 'done', '2026-11-24 12:26:09.482947+00', 3, 3, 'contact.moved', 'referrals_contact', '4', 'Recorded a step in a case', 'end_assessment', '', '', '', '1460fb13c152b5d64de1984e16f75901b90e6177e637a13f688069a7a5b3038c', 932);
INSERT INTO public.audit_event VALUES (578, '451b14b650e54473aa8e71b46a06abd2', 'changed', '2026-11-24 12:26:09.4851+00', 3, NULL, 'update', 'referrals_contact', '4', '', '', '', '', '{"version": ["108e7dc351a45efa3ecf2df2423cc0ec4ac8f8de2bf4b1906c2b6b80f82e836f", "f9d6c70b0a241a4b4661d045ddc4a648734a9dacbb2d3bb8a069a37aae226010"]}', '5df9b5b6dcbf61d55b29a65a30571e24d3fff2a385324dd6f53adc4bd1dba216', 932);
INSERT INTO public.audit_event VALUES (579, '8398687304754b28b52d443625e8382a', 'changed', '2026-11-24 12:26:09.489183+00', 3, NULL, 'insert', 'referrals_event', '66', '', '', '', '', '{"at": [null, "f433d2ac3925c405a3eed3f1c48203cab89a09811560b0fb117195f5a57711b1"], "id": [null, "5f18d07d795c7ed0540e6e1563f1008a020f339969cc6d614ff73b2bcd3db024"], "kind": [null, "a376c6ccec623e733c913a383dd49a401bef4836894169b02f883e9802b07309"], "actor": [null, "b49c1665c9e1dcd5869b1d270666888f66beac598ce233126c5afc9bf889417d"], "by_id": [null, "8fb919fa3da1b5046c4142f60fd0475a1b04cdb3812d4b44ce917b283d0018f7"], "details": [null, "8a9a85a493adbec9d62a5d86131182ece96fa5bc53a8c51a737ef127879b97c1"], "child_id": [null, "834871362850152d9917e8db29c176d2c83189e0c32bc3136470c8f38dd8044e"], "contact_id": [null, "ee7aac7bc071624436b64f952c47233136f0d0fe6faeb8200a4be3b9c26d67dd"], "recorded_at": [null, "d11278aa06ba0783ed1f3f57124a9958c1f019a0e4d7674edbe5693524b52056"]}', 'b664d13bec5a9a86c42439d5eb738a16dec59d8176671e69e7ca662b46c3f80f', 932);
INSERT INTO public.audit_event VALUES (580, '041175c5220b4af2a8d38d15ae0ee91a', 'changed', '2026-11-24 12:26:09.491795+00', 3, NULL, 'update', 'referrals_toldof', '7', '', '', '', '', '{"state": ["9f6b9a109b2e565858f6153d4ceb7f99f4c3e6172f7985517bbe1c1be851e823", "27cd184e211e5c70c732c62d415c6e26858e5da90124d47bfa3e45563f83e1f6"]}', 'a65a5e9c61b7b0d78f998a980b4f511e8edfe5939a5d1c7d809ba2b6361a3eea', 932);
INSERT INTO public.audit_event VALUES (581, 'fed0a7cccfe7478a9d10945e2315a22d', 'done', '2026-11-24 12:26:09.491979+00', 3, 3, 'contact.moved', 'referrals_contact', '4', 'Recorded a step in a case', 'close', '', '', '', 'bb2720be24be9688f08564b341206253db12825902a3b00b6777f2dcade1a3f7', 932);
INSERT INTO public.audit_event VALUES (582, '59159fe5da9b472c8caa82f5503f1d54', 'done', '2026-11-24 12:26:09.492638+00', NULL, NULL, 'demo.seeded', '', '', 'Filled the demo with invented data', '', '', '', '', 'f86a892f78b8ce4bb94f47372a8597610ee59e19c7a09b45a1aff73de4ba0fdd', 932);
INSERT INTO public.audit_event VALUES (583, '077547e7763b46eca3ed8c4e213188f8', 'changed', '2026-11-24 12:26:09.503044+00', NULL, NULL, 'update', 'agencies_agency', '18', '', '', '', '', '{"closed": [null, "b6965835f19d742c82b5b1226557fa3d9ec3e9d7c30acc680b9753ce0f5ab5f0"]}', '5dc6a9b664aa20c66b2459f6a2f9ea917899cb938f180eea3f4a6f4d309df1e1', 998);
INSERT INTO public.audit_event VALUES (584, 'bb7cfbfe95d546899a76545bdf546e55', 'changed', '2026-11-24 12:26:09.504016+00', NULL, NULL, 'update', 'agencies_placement', '17', '', '', '', '', '{"until": [null, "fd2af0ca87790087c1a22d52c48657c680af0ff5ca34bb59977ceb2f672f0d10"]}', '12e328bba3d2a2f21929eaa8d21ff986ddacac34634e4713f5294f49d0eecb44', 998);
INSERT INTO public.audit_event VALUES (585, '97bed0e465e643d287aa0b167ada183e', 'changed', '2026-11-24 12:26:09.504974+00', NULL, NULL, 'update', 'agencies_boundby', '18', '', '', '', '', '{"until": [null, "616710d5536da32e8103066ad2bdb408522f2de0cecc1d493a75ce3d3d4bbdf3"]}', 'ef9d2860b55351385dfa2a9b444772b5dde5da29dba2feb6e590bca4c9cd0a1b', 998);
INSERT INTO public.audit_event VALUES (586, '8d166a434a8c4481829f66124b85dbf1', 'done', '2026-11-24 12:26:09.505162+00', NULL, NULL, 'agency.closed', 'agencies_agency', '18', 'Closed an agency', 'merged', '', '', '', '2fe8f49b5723d76af9442cb8eec24c6357b9ca20ad307cf628be7b356aee9475', 998);
INSERT INTO public.audit_event VALUES (587, '8b0c960dbc78485b825fdd73fa30c830', 'changed', '2026-11-24 12:26:09.657159+00', NULL, NULL, 'update', 'accounts_user', '12', '', '', '', '', '{"password": ["12a2b16c22b81ba1cca8a64d24c52135f295d9c0137c524cef87f51a252ff41d", "5f001e90a3d7d71940913284beb57d832192a073a3147de5ab2f06248dfc45b8"]}', '4aebabd5933a52d757f7d5912fa7543dcf563d77a04af73069e3b4695ae989b7', 1000);
INSERT INTO public.audit_event VALUES (588, 'be30521e59214f74bc16dea701e87567', 'done', '2026-11-24 12:26:09.657457+00', NULL, NULL, 'account.joined', 'accounts_user', '12', 'Took up an invitation', '', '', '', '', 'de47597ed89173b82f8511a13529dd6c64691dbedcaa7786f67d3576b5820bb0', 1000);
INSERT INTO public.audit_event VALUES (589, '4cd7640e71bc4cd59fbba2996f85537a', 'changed', '2026-11-24 12:26:09.768819+00', NULL, NULL, 'update', 'accounts_user', '13', '', '', '', '', '{"password": ["27e42c4e41161cdc2d93b480ed0c06c472e73dd81844d81ef306c244c05f2989", "d59ab7c876c496c4af30ef2e0ed4a382cbfcfdd688715abfdac5b23df09144dd"]}', '5dde7a14be532ce7591844bdf8cac196f11b2552575e236b041f7c1120db7796', 1001);
INSERT INTO public.audit_event VALUES (590, 'b779daafbafa43f381020bab97a692b8', 'done', '2026-11-24 12:26:09.769133+00', NULL, NULL, 'account.joined', 'accounts_user', '13', 'Took up an invitation', '', '', '', '', 'f50ff7dbdef2ef5e1e4c3f4389cc722167c5737f1fdbc0979a823753aeeb1f38', 1001);
INSERT INTO public.audit_event VALUES (591, '904ff997120f4098bdb035e40d458abb', 'changed', '2026-11-24 12:26:09.77356+00', NULL, NULL, 'insert', 'accounts_rolemembership', '33', '', '', '', '', '{"id": [null, "ff5b4330e9c0ff038e11a240643a0aee0601c0eae492e79ebaedb51060849e53"], "role": [null, "bc50993b88f8dab474437bf0c7a247e2ec1f7c287da96f70890d8d07134bcd2f"], "since": [null, "366467f5dbe3d73a4553f3be9d4183ef9d6590c3cd90eee1fd304bb399c7e14c"], "user_id": [null, "1682f75684765feb2bf5a42650e54956faf6a4b4754295ec708c208856b8bc72"]}', 'b0d0a5091934418045a51b4078c33e4f4ca8d13513f073c3a84034f15b2b816c', 1002);
INSERT INTO public.audit_event VALUES (592, 'a154bd1556bd4af2986ac6041ee114ee', 'done', '2026-11-24 12:26:09.773754+00', NULL, NULL, 'account.role_given', 'accounts_user', '12', 'Gave a role', 'Analyst: covers for a colleague', '', '', '', 'e0d8ddc431d293ea2868470336dc86e2198a0bba1a8d5cb5fa560730a216a278', 1002);


--
-- Data for Name: audit_salt; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--

INSERT INTO public.audit_salt VALUES ('demo_syntheticmark', '1', '1721e4f39a871bc8e01b09c27cfb4e4910657950f49a77f1061421f2792ae8af');
INSERT INTO public.audit_salt VALUES ('agencies_agency', '1', '090707a8f52d3e352dafe0a1f303a0030b628fc6f004287d10351dcb8cbb705c');
INSERT INTO public.audit_salt VALUES ('agencies_boundby', '1', '154a200dd923851e2474f850e8e04701b15ad05abcbd4823c3e48ef6a592d344');
INSERT INTO public.audit_salt VALUES ('agencies_agency', '2', 'be98521b6f01ba9f8e5c8d3fc9b4ba51ad20f4afe933475cf47366ea3203dc05');
INSERT INTO public.audit_salt VALUES ('agencies_placement', '1', 'cb0a31728b9581a23085f9a257798fadddd20c19c2cac13de3d3e682d008f11c');
INSERT INTO public.audit_salt VALUES ('agencies_boundby', '2', 'ee3fbf1985a0f7605c9439a0838f2313e29b850cbc164f2c2cfc760458db58b5');
INSERT INTO public.audit_salt VALUES ('agencies_agency', '3', '75b70415d5b0f906d55e7dadc48e96dfd71e3115d53f9abd23b4d98c0e0802d6');
INSERT INTO public.audit_salt VALUES ('agencies_placement', '2', '08b0438d2a8cb7eff7fc048e1a481dd12742d4952e84b94802bdfa5ac08773f6');
INSERT INTO public.audit_salt VALUES ('agencies_boundby', '3', 'eeead06064f1a1360ab21c28ecc233ccd753a7a88edab46d0344aea793ecc44d');
INSERT INTO public.audit_salt VALUES ('agencies_agency', '4', '7b04bdcaa64f3afef11852cf64b9ec2f55a5dbb79a302b12643882fbf9a5f08a');
INSERT INTO public.audit_salt VALUES ('agencies_placement', '3', '31141a1b59f015ddb585637b69c0000041c68d8145d64062d39115fe8497052e');
INSERT INTO public.audit_salt VALUES ('agencies_boundby', '4', 'b5d7c73f93abbed24270a684c14e0d0685275262f8caf06c2f714a0ee2bc39eb');
INSERT INTO public.audit_salt VALUES ('agencies_agency', '5', '8a81efe6f21a01d6031f4297b7959a1dd4799abecff22e89fc24bbcbcfaf6071');
INSERT INTO public.audit_salt VALUES ('agencies_placement', '4', '997603b03496329c0ad98408bb7475474f6098e15cb72e52b22129065df5c75a');
INSERT INTO public.audit_salt VALUES ('agencies_boundby', '5', '312737f75c926cb3afaeb7f7a79eec0f3b3dcb582d1701f968a4571607dc7116');
INSERT INTO public.audit_salt VALUES ('agencies_agency', '6', '89e62fa19c8668460158686494b6b093cc3da7c7f7152b7357515a35087b9492');
INSERT INTO public.audit_salt VALUES ('agencies_placement', '5', '1d09ef77da275fe9b61d25f8252491208b62a114a7437cc8bec8f0a95044b91e');
INSERT INTO public.audit_salt VALUES ('agencies_boundby', '6', '393d88259c335ccc0514bf9e3ab25fa9bf388ab5b07d21bd909394f951efa1ea');
INSERT INTO public.audit_salt VALUES ('agencies_agency', '7', '9a380a98067173d4d921f39ca5f80992c84463ae7882d7058f636f84dc5b68ba');
INSERT INTO public.audit_salt VALUES ('agencies_placement', '6', 'ad03ff4606f2b42cda650364f488a3489fc82926f47e877619bfb514c60aee73');
INSERT INTO public.audit_salt VALUES ('agencies_boundby', '7', '6c73051c6e3831728319a8da05f93e8a7d283660193c12e8d272b5b187a957d2');
INSERT INTO public.audit_salt VALUES ('agencies_agency', '8', '2d4da4a34464749e874515f07d5140370b96b864d50a5dd670a3162b83766bed');
INSERT INTO public.audit_salt VALUES ('agencies_placement', '7', 'f4cbbebe5a6173980a42523f07a29892953b573115f779981dec6e691b315714');
INSERT INTO public.audit_salt VALUES ('agencies_boundby', '8', 'd9bae53e7b4f9999b0a3c93f94bbd3841eb8baf3f19b807665410f514edaa30a');
INSERT INTO public.audit_salt VALUES ('agencies_agency', '9', 'dc1ff38d3a9e4f7fb876cb296531d26d7628c76bc1516ef942a091fdb968fd26');
INSERT INTO public.audit_salt VALUES ('agencies_placement', '8', 'c76d493da661b0b490080a2bf5e2af01eeeb98a2ba590b0db8330c458851b62e');
INSERT INTO public.audit_salt VALUES ('agencies_boundby', '9', 'a800e5602a136302782c6c7216e1bec30aa7e1b54390bc4decde0e59d1bb3df1');
INSERT INTO public.audit_salt VALUES ('agencies_agency', '10', '419cd775988e587539fa054af053e4f858741c0e86413edf92ed7c4380083086');
INSERT INTO public.audit_salt VALUES ('agencies_placement', '9', 'e67709cc53bfcab956d3ef44c6c10d71c2ae59a61a7c8be1d0da89b9951087cd');
INSERT INTO public.audit_salt VALUES ('agencies_boundby', '10', 'd97f7eb10bd403c642b34e88155e4bc879c48d88cc624964b216086b42001770');
INSERT INTO public.audit_salt VALUES ('agencies_agency', '11', '104d8a1d429561e4fd7a5f4e309ab413cef1f9aa5e293bdb10f37320914c4fe4');
INSERT INTO public.audit_salt VALUES ('agencies_placement', '10', '154955977f74150d3ff69a4a254a037c70baabc06e6b610307315aebb347e615');
INSERT INTO public.audit_salt VALUES ('agencies_boundby', '11', '2e9412f9e5ab12b04df5596893bc6aa3126af54eb3da012f9056a104734ead5e');
INSERT INTO public.audit_salt VALUES ('agencies_agency', '12', 'd71b06c65089848d513c9b31a3011cd3e8accfeda4c84171adb8bebcc0453106');
INSERT INTO public.audit_salt VALUES ('agencies_placement', '11', '6ce05a715fda912e17231eaa3959e28ded6a0e40f32ec9044b921095117b522d');
INSERT INTO public.audit_salt VALUES ('agencies_boundby', '12', '8ed3d382a82322d00fe920207586b3ac6f41e8372c09611eb0d21de5d470bada');
INSERT INTO public.audit_salt VALUES ('agencies_agency', '13', '2ef4422fa29429e26d985e5f7dda5533a8e0f0fa63a588e6ca8018752440109e');
INSERT INTO public.audit_salt VALUES ('agencies_placement', '12', '16237f769e1e4f6ced0779740a0ad04fec895c47d2e5ead7bf17321cd09b5a96');
INSERT INTO public.audit_salt VALUES ('agencies_boundby', '13', '3875cad89c88441d7ea8202fba80a7ed7f1ffbe474071ae34ec6d6ece1b287e9');
INSERT INTO public.audit_salt VALUES ('agencies_agency', '14', 'a8544797e7423b866628b82b2e854ce466967e9c4a268089a58d8228bb7ab45b');
INSERT INTO public.audit_salt VALUES ('agencies_placement', '13', '8f4bcb22e064a21b58c278c2304b816307fc254851cd87cd425a5bebf88949a6');
INSERT INTO public.audit_salt VALUES ('agencies_boundby', '14', 'f32da6bfe22743f2b5befab11d022a565d5f81fb482aae36c787bbcc4ccbd094');
INSERT INTO public.audit_salt VALUES ('agencies_agency', '15', 'efe17705a2bcbb24344209ab7f11c73176dff5c1da1f3908b1725f87d97fa253');
INSERT INTO public.audit_salt VALUES ('agencies_placement', '14', '602a8a83fe8ca7e5b3160b67c207fdf6effb8da19e5fbc7b0c4f726a602a10cd');
INSERT INTO public.audit_salt VALUES ('agencies_boundby', '15', '7fcb47825c4b80f2e8b7a3603971d03178eb931d6c94d23eec3f3ab439675c18');
INSERT INTO public.audit_salt VALUES ('agencies_agency', '16', 'a72fecc173a3e31f703b17c0906567d6bfa638d8d56b54533847299627c1cc56');
INSERT INTO public.audit_salt VALUES ('agencies_placement', '15', 'dcdd7d0525a27538bda30b0fe6ad91ef2e273a504536415f24e7a69fe093ff2c');
INSERT INTO public.audit_salt VALUES ('agencies_boundby', '16', '0caf6e82436bb59e53c3745aa916598e818af92d773d9a778bc244b137023e0e');
INSERT INTO public.audit_salt VALUES ('agencies_agency', '17', '0a9cb9bdb5ae5f86d6e2e103ee43f7b5c320e3c1101f382df59a76c93fa1e12b');
INSERT INTO public.audit_salt VALUES ('agencies_placement', '16', '5557d37360966bdc075d35b911037eab6eacca82d043c69cef5f5c71a40e2025');
INSERT INTO public.audit_salt VALUES ('agencies_boundby', '17', 'a0a8fed75d2068d2fc68135d0ebadcf06f1a82c018f42130da03a00bc301ead5');
INSERT INTO public.audit_salt VALUES ('agencies_agency', '18', '54f13753b2741dfe0a17acf1fa633c376a8cf361b2f28fc333a2f0c5b5940314');
INSERT INTO public.audit_salt VALUES ('agencies_placement', '17', 'a08475b3303a85d20b86473c9b15ea21a53f01b0497787662b6bde2cd36c4e85');
INSERT INTO public.audit_salt VALUES ('agencies_boundby', '18', 'f4fb562c1c30b2ecbee6e3cdbfc93d9fd5eb6757988840212cee4027c00bc39e');
INSERT INTO public.audit_salt VALUES ('agencies_agency', '19', '7510bd0367f8e5980ef7fcf29d930d8b1979fd1847530724146d79eb4e89d4ce');
INSERT INTO public.audit_salt VALUES ('agencies_placement', '18', '956f3b8821296fbcb7e51ca15e56c34291c6a36257c48c655b98d0523bfbdc20');
INSERT INTO public.audit_salt VALUES ('agencies_boundby', '19', 'f1dd8496b52c8a9003ba6b61dbcf3e94739899c429ca8222e4fde21e29e74ffe');
INSERT INTO public.audit_salt VALUES ('agencies_agency', '20', '82da5080f139f00e7832eeb6b88027b238b9341e98db37c884cd4b695dde895e');
INSERT INTO public.audit_salt VALUES ('agencies_placement', '19', 'be17e9cc49712560f205ee87910f1d411745b2eec831bd52a5aa4781ed6ae9c4');
INSERT INTO public.audit_salt VALUES ('agencies_boundby', '20', '8aeee4cfa47a0fda8e84708f61294a9683ca118cf13874cb6b8748514ece854c');
INSERT INTO public.audit_salt VALUES ('agencies_agency', '21', '3ee8e0bb4a7f805396c0baef5c39e2791ca52244a5816d78bb1974bc00b5ec5b');
INSERT INTO public.audit_salt VALUES ('agencies_placement', '20', '9bce9394de1889b14c089df1f440826772fa0dbf5c7ec70cfee8e21fa705c91c');
INSERT INTO public.audit_salt VALUES ('agencies_boundby', '21', '4f86e085800d0b71be36541548b7dcaa92f2543eab80227242eb86b74e71ddf5');
INSERT INTO public.audit_salt VALUES ('agencies_agency', '22', '217331dec6dcd4355193369c606865ef8abbd5ffa2da0a5b1f59497381f97869');
INSERT INTO public.audit_salt VALUES ('agencies_placement', '21', '209199899a64ecbda3bc345e2cef628cb6eed0de4ed74268647ad9ad7c84c0e8');
INSERT INTO public.audit_salt VALUES ('agencies_boundby', '22', 'c4cfccad3fe183f0e75c196cd7b2fe0672448b19cc2377e97635ffae533d6782');
INSERT INTO public.audit_salt VALUES ('agencies_agency', '23', '0ae041c39ad900f2f281aeb968f8fbc2e67486774fa63f6bcc34fa99dbf22fc3');
INSERT INTO public.audit_salt VALUES ('agencies_placement', '22', '6ae186e3286d98e874639af56efe76858f56d8e97d258edd4242359ebf459ed7');
INSERT INTO public.audit_salt VALUES ('agencies_boundby', '23', '462d3e421b60a871a4368a74ac6405320815c30381aa93f672e6d8fdf69bb7a6');
INSERT INTO public.audit_salt VALUES ('agencies_agency', '24', '8e8b4dc9c6733eaed3cda761b8d64da7c1613694e8f2fb0baf7a743e05fdbd58');
INSERT INTO public.audit_salt VALUES ('agencies_placement', '23', 'e139e9fae70010db4349f16a18f495ac3926d3c43782d2fd0f0f9cd9d980ddb3');
INSERT INTO public.audit_salt VALUES ('agencies_boundby', '24', '79d3f55bff3b0e5ac124b8d54e4bd37d6a92346779c782dc1f5fdf8eb459d328');
INSERT INTO public.audit_salt VALUES ('agencies_agency', '25', '9f4342ac521e101f13efd6f703f97b22d5af7406c5c17f343fdfb8b9cbb1e7a4');
INSERT INTO public.audit_salt VALUES ('agencies_placement', '24', '8ef3d9dd8b0942e38de3d8f089a818614a14d636080f25fbd056dd82d6ad5a13');
INSERT INTO public.audit_salt VALUES ('agencies_boundby', '25', '26bfc783144364c8801ddf50e66b8f72872bebc4e772e1b6a10faa643c2b2d30');
INSERT INTO public.audit_salt VALUES ('accounts_user', '1', 'efc9a7f09d2d00eea416c91130f0ba84b46c79b91559231f4ef270a25e4bdead');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '1', '9626e18e03ba7c939ecde319a32b94ee669a543ca0b745e8a74cc38953ad269d');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '1', 'bba0e9352bd7fd4d728d888542be1ef1d661b3c3859555e2918a4f9e4ee343f6');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '2', '5e1fa712857f47ece380b2f226dbac868b32dafea26788d6cb3c24b0843af56c');
INSERT INTO public.audit_salt VALUES ('accounts_user', '2', '852b3ff7809fcdbd9d9dd5a0a78a081a6e567147edd3fc4694137e574bdfd4c7');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '2', 'b0c28b78868586915884a20f0e420a8ebea7b2216832d511f7aec5040d5b4dbe');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '3', '07531c751b64d10522df80f70006e9a2997e677af166e7f4c2a95ab4e9e6f8e9');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '4', 'd4bf43bfb3b385cb6fecc3e04ec0597b0b7a8c560baad3c9d571de9e433c22d7');
INSERT INTO public.audit_salt VALUES ('accounts_user', '3', '78e1e6ca05308a906d9656a0779a3202ea8a1ad78859399c445755f99f5c33cf');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '3', 'cfd30575686b13b034d72c22d642069dac961d6df0b6b808b8d2aa247009139e');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '5', '2d54af5cb91adfef6b0f1e5c636461b2055b056a34246c2f725c2cc51a79a664');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '6', 'e05d41f832b5c383e3f2f2690d449e2e67feb52a8f6ec1d6971d65217155ce9c');
INSERT INTO public.audit_salt VALUES ('accounts_user', '4', '77973ed0e309a524309fc5728f45ff5efd84472214f0cae624554f2d1def6d23');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '4', '5cccae9557fb1a11ae73dd36095eddd131aa46550869a704145c8b26c076a82b');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '7', 'cd91a42cae9b6768aeb6605627ce600074faa180884f239a3bcb0f0b716769a9');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '8', 'd69e4b596c83e7768c01592e1ca989d405474d5f0b5316f03ce035d53316aadd');
INSERT INTO public.audit_salt VALUES ('accounts_user', '5', 'cd1afa7100f2b2fa6741caad22be5ee413c7a18a94fa2584e3bccc3ebe30d2ff');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '5', 'a91f4a0747c9e704b22606523c62e44d6b473241cc1c8323665b5d1ac1056bfb');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '9', '750a3a10f60af20c06b69fc5d9db934761c907023933eb56665e6b038d30a849');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '10', 'efdb2465a7a247e55118999cae450427bea37a5786cf91944732c9c504e890a0');
INSERT INTO public.audit_salt VALUES ('accounts_user', '6', '6a8fb0a2e885c415c562374c59a395815489227e9e82edbb7b7d087ae7e49d10');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '6', '8fc46db577f9c4c7b548499ebaa5cc39d7604aca1ab8d51db9f21e2f486da039');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '11', 'be7599571d48be354814346ae0d43f3ef9c72185adbd4251194467ac99997913');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '12', '6d3a98bbc7ead049f8ecb56c9ac2703661f4b3fa387467d908a0a441b46c2f24');
INSERT INTO public.audit_salt VALUES ('accounts_user', '7', '0c43495494a814c98f835d03ba7684f695ff72f9778c23093b66836fe15c9006');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '7', 'e282fa07bd7ee69898206875b8ec1f58536e24598055dec84c907774052eb47f');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '13', 'c8a16d7a4df0c441a6007b1cfb0311b59964a98e8b7c0186d3b41467e2b5160a');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '14', '144f352d635fad4e90744e7985c1077b948fbdd8395e04f5c2ea5b02a32ac7e5');
INSERT INTO public.audit_salt VALUES ('accounts_user', '8', '2a8075f9af912cc7a4450c7baaee2d49234c5f844aa7c45c9b3db2d200e0b31c');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '8', '0ddc9751aaa8cf4895e7da4dae13a209f9fce43ae0f7cd58050dcbc60c21376f');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '15', '5940a5a6195afabf68bea88e2ce27a80b5bb48c50d0ab766fd746ea0d160bc50');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '16', 'cf43a2a133d25b7db739fe8c70366e667cb12b3201b4ea42fbc7b705201a1e55');
INSERT INTO public.audit_salt VALUES ('accounts_user', '9', '211541ea5ae3c64cdb4dff55bd78bcc07ae65a4c0303241b81bece3b27931a28');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '9', '315ce3ed67d777576bd1003bbdc3de84203f7486b75fd8592142d7debf56bca3');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '17', '8e28647e87469080b102c761e399a63c869e428e9c483c65a5f1207ea5836116');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '18', 'd9281a1c7fcbd4476c1b8f59a30ff5a52313ad401b58465ac1ee901ddb691737');
INSERT INTO public.audit_salt VALUES ('accounts_user', '10', 'dd8496e903eac81fae602e4cf6149d623cc618922acdde56adee1ae0bf33d77f');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '10', 'baa7e9759e9bfe73be1b7c626aa687ffe8ec8e7c94a94cea7204cef79835d18f');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '19', 'cc1b990cc45c43c32e18ca677580e15ca94e6d8c8f07574d48fc4374d750a112');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '20', 'dde9bb334ac3b15f68d59f150afb02d069e1b36b576a3f0f6cae398fe98526b7');
INSERT INTO public.audit_salt VALUES ('accounts_user', '11', '6ec3329bdb997e770dbdfbdd3454b9a25b3ade4393d73dbfc0627cc363ecc471');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '11', 'ae6ee2d932f69308697127a651fa289909cac348068e69c9ac94362c6834cf37');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '21', '6e2adae39193e0f9d1aea8d038536b98818ecb8d357e55308dbff974e4b5d4e8');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '22', '7487465a457828e47d4b8a9755dd50640c0c33b5a75a8cd96864efb0d173479a');
INSERT INTO public.audit_salt VALUES ('accounts_user', '12', '0c33b48e9416c8f1d5c72b08ace6adbb3169ac1c3c290d03137d6e84b8aba07c');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '12', '93989392bc042583601142368ccc704a74f3d9ad5a536bb430a1a04aae351dbb');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '23', '031f88c85020018c300c2a1376fee224086d0360d2a51c875707f3cb7f5bd8a6');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '24', 'b309e5bd10dff0edc6c13324296eef96e5993c4de895ee4566a01525cd2b88a3');
INSERT INTO public.audit_salt VALUES ('accounts_user', '13', 'ee2d729010180d4eaaca440f0a4a4d4e6c4a85530e3af70351e9da94c54710b5');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '13', '5599479ded4cb49f5fb947d39c3d82d7114b4de2fb06605ca3476ef6a0f81f90');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '25', 'a9b5f534f2bbadc82409cbe2f01e331468a410a23596b2e3a029065639277469');
INSERT INTO public.audit_salt VALUES ('mfa_authenticator', '26', '4e61f79ce05c55649838e1769896405a2a6c09e078688ac6d6e1b25856077079');
INSERT INTO public.audit_salt VALUES ('accounts_user', '14', '7f507a16c4934b11171c785c3a2c882d1ad16e9d36e509875d64189d189ca8f2');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '14', '7af74b134eab071a6feac8f9bb7839087c9d60cfd25e6259fe1940775605c13f');
INSERT INTO public.audit_salt VALUES ('accounts_user', '15', '2bb82d872b299fbfeeda352bfc8b8712c90093df506c1c7bf002e790a2f127cf');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '15', '519847217bfe71c7f36aa1d0c9f1eb5a96cbb4ba8dd01027dda46d41cf5c8a06');
INSERT INTO public.audit_salt VALUES ('accounts_user', '16', 'e74365abbe6c596586cabf798ea45d66b568e5b5e26afff15019a92a2372425d');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '16', '72d23c68fe9a09d0824e56a1a8cff251a5711ca72df12d00b15919624c629730');
INSERT INTO public.audit_salt VALUES ('accounts_user', '17', '34504e1eb3743aaa1bd4202aa656308d3450336597c709d3b77c112a7d2eae25');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '17', '9e24bb94566e822a74642da842ebbc34c2abe06fc148a83f3c134bf0f640fb39');
INSERT INTO public.audit_salt VALUES ('accounts_user', '18', 'dfad8f6de0eb9603a705f68e200241431bbb380b9908ec15004752bfdfe27e75');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '18', '2f7385c6d2be7130cdc26be5e288f0682df1b4ee0a8e23f2e7908b49b22a0ffe');
INSERT INTO public.audit_salt VALUES ('accounts_user', '19', '7374e612b30007ac0c2b3494d5eae5a4d9c09e711eb43158ad08132d3f8b4d8b');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '19', 'bf169de4a9b317ad2ef01bb211d34a109093f96e6ee3e34c59372093a214b385');
INSERT INTO public.audit_salt VALUES ('accounts_user', '20', '65d842496608ea1bbe4b55fa4e40ce12e5cc53e78f29a21016d471351d4128dd');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '20', 'ded5a9f58ad912b8282df0ffce24f5726926034aa22273eac279082bb38b0d74');
INSERT INTO public.audit_salt VALUES ('accounts_user', '21', '8d3a100c82d9c1232d7eed6b152c73c4a5a934ad3fc212941853fa3f77a423a3');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '21', '0f4806823185a1e99eef52456f3766530f7cd341f25bc1d4272b8f26f9ad049a');
INSERT INTO public.audit_salt VALUES ('accounts_user', '22', 'f58333e16fd8128fe2b55729c4f36310081055f162c75d9ce7d9f1504894b5a7');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '22', '3428f70014a68fcf689260d62dd584d780efedbbdb6ed5f3fbfa9e3ecedcb310');
INSERT INTO public.audit_salt VALUES ('accounts_user', '23', '16da1177f2c26f5d7b3749e99ae5432ab8cdb185adacde0f5f1c33ef85d9803d');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '23', 'a892753592ca588d4a6ef4ab76b5f7bac6cc2e04c8c2c529fdf8d0ac34a2b658');
INSERT INTO public.audit_salt VALUES ('accounts_user', '24', '206af3ad967b1fe23623f37e56bf811197c4f9f2b9d35e62d56768040739836a');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '24', '178b3f47442b8f6a43f2636e3026a7117cd534c8feff7fe196e4e5ac82215efd');
INSERT INTO public.audit_salt VALUES ('accounts_user', '25', '3f010f6a94be5591e9b77548fdf6b010e2541c50f8e48555bb7ad9c8f553b5cd');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '25', '6994732cbbc26ac4ad5788b42c76458c184fa6194eb429651ed97350bdf84c32');
INSERT INTO public.audit_salt VALUES ('accounts_user', '26', '8b9bcd730bfe61f10ee74628bcc2904886d110738d55ac7db52b362f12db0a64');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '26', '3c85a0764ebc85160a08828a34fbf82790388cd8cef5c6b004085319a726242e');
INSERT INTO public.audit_salt VALUES ('accounts_user', '27', '4f60717f48af0e90043f74615660786568d7dafd9ac95c8bdaabcb1c45cc2231');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '27', '50717194412c142ec175eb4f3e184882a8447fdec4cc45e82a3d5dda8b2719a4');
INSERT INTO public.audit_salt VALUES ('accounts_user', '28', 'b853cfc675eab9bb7c7df2c37a1f51bff0c4c57d3bcb30e0c99820e87c0f9d88');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '28', 'b9035d98179a70aa72f88e9c195194cfec5009985fb130544fb6ceed0cbf3b81');
INSERT INTO public.audit_salt VALUES ('accounts_user', '29', '29a6101a477eb5feae4999a89de7cdb77c7569d90c83fd42eda2d06315d206da');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '29', '0b064138ed3a7650692a42d9c1bd4904d9b48b56301ad8918c675947ffa84df6');
INSERT INTO public.audit_salt VALUES ('accounts_user', '30', 'd6c36e1928e73a817907e471cc4c97627f99ab979ea8433feadc36d8d4fc9782');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '30', '76b5150df4abfa4daf745fa31ab33cdf54e0c15dad8ea2f15dbe92b2252723e2');
INSERT INTO public.audit_salt VALUES ('accounts_user', '31', '7d553282a705e71d908cb0a3ea5e9fc7cf668efd79f3a0077a8346541aa4444b');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '31', 'f9ac0ebe8438229cc5fd6e8ad4273f36b0c0a330aa26cb9ca428371051ecf686');
INSERT INTO public.audit_salt VALUES ('accounts_user', '32', '10ad9b7bc353c92abe8f7e3f9d79fe4dc0d401394c86e6d2c338eee505fd9663');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '32', '95dad0224e0dd5c529674b6adec38a3ab7aaff0bd62e13eccb8e28103404fe84');
INSERT INTO public.audit_salt VALUES ('referrals_contact', '1', '54b3ebe21bb44e1c810925fd8f1baaeb9c0b2c4a4590559203dcfc5f26f5c844');
INSERT INTO public.audit_salt VALUES ('children_person', '1', 'e8f4b5d2df775c986c5e397e96043d42f44d3db1ce9c9190d03fd3805fa62809');
INSERT INTO public.audit_salt VALUES ('children_person', '2', '8c51a956a9c79c50601dcdec4467b1e27aa4f569399621ec26cd49d55389863f');
INSERT INTO public.audit_salt VALUES ('referrals_toldof', '1', 'ea7ca8a31cb31f46a2574410b9db89897308b0a3046cbc7aeac9045f0e7cfdf6');
INSERT INTO public.audit_salt VALUES ('referrals_toldof', '2', 'c6a07e68248c6d37d954db05a85bf8ed9937cb54bda186dbd1c18c85749f2121');
INSERT INTO public.audit_salt VALUES ('children_person', '3', 'ca53dd23454d4bb10001909aa74a42d1a5efdb5d237cb741cb1162267cdc3247');
INSERT INTO public.audit_salt VALUES ('referrals_toldofadult', '1', 'a1ac32fae93985dcc967bf52ebb881cbc987635364af6b6f9ea8021588572a65');
INSERT INTO public.audit_salt VALUES ('children_relation', '1', '7732ee9c7bf7545544bb169bfb3b7a9aeaeacf159ddf9db309a8ca6d7016375f');
INSERT INTO public.audit_salt VALUES ('children_relation', '2', 'c5b2d56ae82092863414bbec74c6d1413da80f0692443b9ef856953dc848955d');
INSERT INTO public.audit_salt VALUES ('referrals_sharingrecord', '1', 'd8d444552f5f181994dc8538010172703e5fc90c6a1b764f669a1a2b288a34da');
INSERT INTO public.audit_salt VALUES ('referrals_event', '1', '78fd62f2988eb7ba98bb39129f959e6190ba961959761b3689adf549c2d82039');
INSERT INTO public.audit_salt VALUES ('referrals_event', '2', 'd21df43992b778154c3dc2ad9507a4ecc6e952ff5d4138b494bec4f0e7db5795');
INSERT INTO public.audit_salt VALUES ('referrals_event', '3', 'edaa2758e2761a93295dd6c9f0304c9b8bc6a64619edfce133f901eea2968f76');
INSERT INTO public.audit_salt VALUES ('referrals_event', '4', '2974823bc5d1e2e79ae1e78811f8ef830ccd24227dbc60f9d6e8062a30c56c0f');
INSERT INTO public.audit_salt VALUES ('referrals_event', '5', 'f2100c97b9db0e30eafa44857535832fea52f3c63eaada4f4664a3f6f9e4662b');
INSERT INTO public.audit_salt VALUES ('referrals_informationrequest', '1', 'f7a943726250a208d7f327823b8911677b1acc922724c32d2fd1c24c1c9bbbec');
INSERT INTO public.audit_salt VALUES ('referrals_informationrequest', '2', 'ec0bd02faed279c552d921e7bd05f34f20ffc163175faf03b5c62b580dfc93b9');
INSERT INTO public.audit_salt VALUES ('referrals_informationrequest', '3', '16b7ac4a70ace740c06e952a3532de50d8fc615e3a2cb599654bbdea442b2bfd');
INSERT INTO public.audit_salt VALUES ('referrals_informationrequest', '4', '0cb19e62bbbbae506d72a6f25365f4c2e2e1e261066efbd18cc5272730b3aa10');
INSERT INTO public.audit_salt VALUES ('referrals_sharingrecord', '2', '8870e3c605b70f67dbdc8b6a28343761b6a3a2318e340ad18d526fb7db3e31e7');
INSERT INTO public.audit_salt VALUES ('referrals_sharingrecord_recipients', '1', 'bf78d8f0a9a429be3615f495e2efd2b6df11a5702784cdb692909012ab08a5f1');
INSERT INTO public.audit_salt VALUES ('referrals_sharingrecord_recipients', '2', '7db5b11664500eb285c80e53665e4ed2853bd8b6641709cd9e9f139e74dc492f');
INSERT INTO public.audit_salt VALUES ('referrals_sharingrecord_recipients', '3', '70eef059cdc1d417c7b9f3b77b3dd79e0900c267acd33d5b14c2085b4029fe35');
INSERT INTO public.audit_salt VALUES ('referrals_sharingrecord_recipients', '4', '275c96c4585ed93062702007b9f09bd8884b50229a9c374a528052271d277915');
INSERT INTO public.audit_salt VALUES ('referrals_answer', '1', '9808d6f55f0222b7c39facc4476009014e386e41610648fee18bd8bccec84487');
INSERT INTO public.audit_salt VALUES ('referrals_event', '6', '8906ec320a93faa3f434835ac2b2f168c4d9d9d06307ab8f2f42213f0052b9e7');
INSERT INTO public.audit_salt VALUES ('referrals_answer', '2', 'cb2a3bf084080f18ab08dcca01af518ac1ae1606c9c26170b9be6e912b74bbfa');
INSERT INTO public.audit_salt VALUES ('referrals_event', '7', '52317f4c070fdc73df75f540a89727baa6b7db1920336695f75f5520552a0418');
INSERT INTO public.audit_salt VALUES ('referrals_event', '8', 'b5c8ba5ae8aa83a6c6d3baf0cc9bd724ee0daa4edfba0d8a670b42862503a3a1');
INSERT INTO public.audit_salt VALUES ('referrals_decision', '1', '4d675d51cc2af7f89f0cd83b7dcfd9157f61a8fd095edaf02a04f143e7ebdc6b');
INSERT INTO public.audit_salt VALUES ('referrals_event', '9', 'dc49480de0d816f145bb716db3ad833fa532a9fc049d62574ed5b22c6a958f2c');
INSERT INTO public.audit_salt VALUES ('referrals_decision', '2', '486265e98eb2357ce014dbcb146416e1e1f6d8cab7705c5779fb2181de781a07');
INSERT INTO public.audit_salt VALUES ('referrals_answer', '3', '03f2f19161342a557f6e74eaace8e12bad9a7c778452c34b60f64858b4745d3b');
INSERT INTO public.audit_salt VALUES ('referrals_event', '10', '98138ff1af6f4466e2de8fd0b1874dd4aa9d8d2e0140722284de53c51886c20e');
INSERT INTO public.audit_salt VALUES ('referrals_event', '11', 'bf6c1f52bbc4c5eaaf7db8ed4b5530448f81f91dbc6375d1a669a7b497ecd09f');
INSERT INTO public.audit_salt VALUES ('referrals_feedback', '1', 'c3bfa5fc8d581c93fb6f5ca506f331154337e4d6ebb33be57ac10a74268f581f');
INSERT INTO public.audit_salt VALUES ('referrals_contact', '2', '9a5c6649e8f9b4984e9c2032beba0c3d0ee8ae8128491b06ac78691945379980');
INSERT INTO public.audit_salt VALUES ('children_person', '4', '6e6afba2c0b6bceda9299f965967b61be9aa1c54bf3426ec1f666e01045e0a64');
INSERT INTO public.audit_salt VALUES ('children_person', '5', 'e262f0420a5daf0ef30fdc8a5173c918f77ff6d075dfeeb1373b3949b72a7d37');
INSERT INTO public.audit_salt VALUES ('referrals_toldof', '3', '41efdb14ef7eebc136fe56307d7a241d363926360e24ff82f976751efa413a4f');
INSERT INTO public.audit_salt VALUES ('referrals_toldof', '4', 'db2da696f1ce95ae61e87b6cb2c4822aee13bb5c1aa6930eb04552509bd5187c');
INSERT INTO public.audit_salt VALUES ('children_person', '6', '3f6359ce9902a33d8098d0dfdf1fcbf5c43defa5a0f9b5f3be2afcd49e4dcf2d');
INSERT INTO public.audit_salt VALUES ('children_person', '7', 'a86a78cc7c19d8ea08304eb00ed23f9449dcbce9b0ac736f32824f0e5358aff3');
INSERT INTO public.audit_salt VALUES ('referrals_toldofadult', '2', '42fe08af1cbc00a3cfab826e329036b3b046f9083e1a36beb5d9db1afb6ef55f');
INSERT INTO public.audit_salt VALUES ('referrals_toldofadult', '3', '86463ffd04195000cd0ecc44d05981abb2ff45df8e73e0059ad5e1682c521389');
INSERT INTO public.audit_salt VALUES ('children_relation', '3', '0ef7561003e87fba437faa5b5544da4159ed914319261978127971dee4388a60');
INSERT INTO public.audit_salt VALUES ('children_relation', '4', '96949c1f8daba66cf7150784c578200f5d28da693ea155baa775494d6bbcc089');
INSERT INTO public.audit_salt VALUES ('children_relation', '5', '71439dd7d0f734dd3e5a776ff5a708dff5e9d269b01f550f68b6526a733ad9de');
INSERT INTO public.audit_salt VALUES ('children_relation', '6', '51f1ea5b662bbf75683a7cd147bf4eed4aca0b86154ae381094085fcebe9d988');
INSERT INTO public.audit_salt VALUES ('referrals_sharingrecord', '3', 'b78c8fe46e66fb80316360b81e4e56fff95332ea0510923a188a01d2963e0308');
INSERT INTO public.audit_salt VALUES ('referrals_event', '12', '28e1c33087acb8d785b2072b655d6b51ffc5b9979910d4a0aafc44350102e162');
INSERT INTO public.audit_salt VALUES ('referrals_event', '13', '3d0f0c6ea11f5bb842bd5a7479728e5ce8e7d01b3d5271832e3108664b18c650');
INSERT INTO public.audit_salt VALUES ('referrals_event', '14', 'ecd6774688c0b26a12e2e4f4b0c513c3adc2d47b81aa586aeb8bade60b75db2e');
INSERT INTO public.audit_salt VALUES ('referrals_event', '15', '5221d7707dae69d6843fc18b02713611e1d5f48dcecfb33fcd0e7397cca80ac2');
INSERT INTO public.audit_salt VALUES ('referrals_event', '16', 'f7135d5e37e613cbbde5fa739297068b70de2ae95315e7bd47e42e0eee0fcd92');
INSERT INTO public.audit_salt VALUES ('referrals_informationrequest', '5', 'cb2bb5e6c546d21eaef2432d5e1c8686b27819af01db11e0a5148e9ff87de059');
INSERT INTO public.audit_salt VALUES ('referrals_informationrequest', '6', 'a1b91e8390e25e939b5b026278b0311e32e1277c4892b460e8d34b2965e2646b');
INSERT INTO public.audit_salt VALUES ('referrals_informationrequest', '7', '051ccb169fa210f14eac781056656791332cb37df0ce6071f60a3ba9da0c5e56');
INSERT INTO public.audit_salt VALUES ('referrals_informationrequest', '8', '6e390161c841549ab2bb3f53800c90e86b5eb45d19528ae12ce98ebc358c5a64');
INSERT INTO public.audit_salt VALUES ('referrals_sharingrecord', '4', '713502c07eb0217cf5252667782af76204b5a5a3eec22bbb113156adf63aecdd');
INSERT INTO public.audit_salt VALUES ('referrals_sharingrecord_recipients', '5', 'f2956c1ff84bf4ecaa5075975f53d9d8ab2c8517085f540a7d5ce51d8469daba');
INSERT INTO public.audit_salt VALUES ('referrals_sharingrecord_recipients', '6', '7d903e9d2463d17d79d14777d3fbf8d71953c5bc246ab2f41dd5ac14b5390832');
INSERT INTO public.audit_salt VALUES ('referrals_sharingrecord_recipients', '7', 'ac4cde7a09c1578dad20b2204d1abc04611b79d98515c7797a584fa11219d38a');
INSERT INTO public.audit_salt VALUES ('referrals_sharingrecord_recipients', '8', 'a868522bb582e83659a93d0e57a847a1530217e0c4bd471e330f6de31fb565cf');
INSERT INTO public.audit_salt VALUES ('referrals_answer', '4', 'd38bb9ee730f655d1e8005a09478d66dfbc3804d8da26a9ef6e6f63ab892ec10');
INSERT INTO public.audit_salt VALUES ('referrals_event', '17', '4975e8c8a64e0ea55b7c11242147c35b9ac4f9ede7c69bee700d4be88c215076');
INSERT INTO public.audit_salt VALUES ('referrals_answer', '5', 'bed3c80ac2b51184d919c9a00f1bad67d115f9a2131e18a03bff8f00a57a4803');
INSERT INTO public.audit_salt VALUES ('referrals_event', '18', 'a25a095ba0d38550e768ec9087e2bc96df55f5d1d9756c1c1b9d4c2984f110c6');
INSERT INTO public.audit_salt VALUES ('referrals_answer', '6', '15aba62f1ab174357dc59e12245930432cf0859dc37b1f011cdf3dc1fdd8d843');
INSERT INTO public.audit_salt VALUES ('referrals_event', '19', '4a85d83a4faa5c733b629d5a2d9a73639906f928836de5adcf05b7993e4bb61a');
INSERT INTO public.audit_salt VALUES ('referrals_event', '20', 'a6f5dc65736764e4025c5dfaa06f3b4c28fddea8c044641ce69abed009c26675');
INSERT INTO public.audit_salt VALUES ('referrals_decision', '3', 'd81fe1f56a56c3230449f875a4ac41658d0e2557b8e74c35f2c26ed4dc7281ac');
INSERT INTO public.audit_salt VALUES ('referrals_referral', '1', '24531dfc0a18a150989bf6f962a96a4bb510ac700c688530a22b6f1d69f95465');
INSERT INTO public.audit_salt VALUES ('referrals_event', '21', '8a0bd4e2aa6b147052abb07990b1a2b988fcca125bff1818dea4b0f5fd11ae40');
INSERT INTO public.audit_salt VALUES ('referrals_decision', '4', '7cdf6fed8f606db16bd6608fb3c8d7acd3d724a52e179ad30d026e139ebe3491');
INSERT INTO public.audit_salt VALUES ('referrals_referral', '2', '418b88018daf4425810692c07722c02156bdff6aaff7f5d24c5ec41c745266e6');
INSERT INTO public.audit_salt VALUES ('referrals_event', '22', 'a5d8ffadbb17a55c6d4e20f152c016284c035cf47a016a66886188197ddc00bf');
INSERT INTO public.audit_salt VALUES ('referrals_feedback', '2', 'a0cd324e81a1552d652f734424ca8168cd431fe630f103cc536406dc56a17731');
INSERT INTO public.audit_salt VALUES ('referrals_event', '23', 'c5b6fe9378ebeb3e8d386590ab02300f7dbc09d706c7df15f08c93ed8f1cdc37');
INSERT INTO public.audit_salt VALUES ('referrals_event', '24', '070dafa9b3e1e6a8a4af7074184bb49f96d51ff10c937057928d865524e6caef');
INSERT INTO public.audit_salt VALUES ('referrals_answer', '7', 'cf1f539ac91f426d6a2d21751662c23eb62c587b82f8183712efea08e1cdc780');
INSERT INTO public.audit_salt VALUES ('referrals_event', '25', '4a467e196e14d676b00b14324508f6e8ca4343803b2515b64704f0e032826312');
INSERT INTO public.audit_salt VALUES ('referrals_event', '26', '688ee70f4a7198a9f2c911e5d368b31b312bc4ff5c25a68b132d6789f7c37760');
INSERT INTO public.audit_salt VALUES ('referrals_event', '27', '8ddba207ef3703956ea5ffb66b89e5a00fd8b245a4524cbf9a07905328e6c0e4');
INSERT INTO public.audit_salt VALUES ('referrals_event', '28', 'c90888466d07232023fbb804931fa9c7fda2963baf71c8db41b63734d29a9c28');
INSERT INTO public.audit_salt VALUES ('referrals_event', '29', '3ec3789558ed45fd1540fced503439f194ae8229012877fcfa60908cd1435f2b');
INSERT INTO public.audit_salt VALUES ('referrals_event', '30', 'd0def2f6a3e20d622262f7bcb8126878f0368328cc72a7b086345469f6bb96db');
INSERT INTO public.audit_salt VALUES ('referrals_event', '31', '3920106e6e02e201b904ae97759840de982353afdb3cf60c61ffff41a45968a7');
INSERT INTO public.audit_salt VALUES ('referrals_event', '32', '6758efe237c3c6866039938a9a41605774868e15c900d321597d0b4731d43189');
INSERT INTO public.audit_salt VALUES ('referrals_event', '33', '9dab0bb44ac46e25ce575af4f60cf62594e89fc12575bc37d881bf544e466fb9');
INSERT INTO public.audit_salt VALUES ('referrals_event', '34', '8f61f990665a554fc0ca3f5e198e339d611996385569a40431ef2b668b7bcb27');
INSERT INTO public.audit_salt VALUES ('referrals_event', '35', '36e7fa32e3c68b0762a4d18d315e2174d57e3fa77ff1bd00b613ad0a976c00e5');
INSERT INTO public.audit_salt VALUES ('referrals_event', '36', '0982a7121903b75f9981a6dea591303e41756cad5ae291ee700655f64fc2776f');
INSERT INTO public.audit_salt VALUES ('referrals_event', '37', '7f2bc78d677a55cbaa287f6675c59e55e5ae22ff1c4b94ca6471936c7788db64');
INSERT INTO public.audit_salt VALUES ('referrals_contact', '3', 'a9be107c3e3acdec49803267297b668d0536439e0dde29da83b7201555a4b211');
INSERT INTO public.audit_salt VALUES ('children_person', '8', '4323fdd8e66e6cfb7afb4ef6fd854cb7b767eb5e86fe06a5d54faf8252405d7e');
INSERT INTO public.audit_salt VALUES ('referrals_toldof', '5', 'e5c1eea97ddd932df1523b487d6bfb4e657f25d7c7e05e46666c6511d839efe4');
INSERT INTO public.audit_salt VALUES ('children_person', '9', 'beedc413fd249af059c16766714e25db8860f0d0f2ede86b9f976d8f21429d10');
INSERT INTO public.audit_salt VALUES ('children_person', '10', '7bde93425a79bf4359a1b2508df1074c3fd06976c7ff5cc3e616ecf4948770e1');
INSERT INTO public.audit_salt VALUES ('referrals_toldofadult', '4', 'ea8064b4c60410e1e0a2e7eaee6f61a805fc2a201f875554ca3ea99cd147ae69');
INSERT INTO public.audit_salt VALUES ('referrals_toldofadult', '5', '253cfb76b70de12636c7ef053f03c146d72681267fa19e7366e2292892cb761c');
INSERT INTO public.audit_salt VALUES ('children_relation', '7', '1e350d9680e349ca53d937dc0943bd3a73a7beb082f06987de7976d9bedc97db');
INSERT INTO public.audit_salt VALUES ('children_relation', '8', 'ef003158158bc34a9b1716e2b53bea7854c2eaa88fd30fa5f1e916b53d65ffe9');
INSERT INTO public.audit_salt VALUES ('referrals_sharingrecord', '5', '4a7c9dd013b6104888d5e29247f21c18c1e51b6e3817c6d1450ec4545d93b55e');
INSERT INTO public.audit_salt VALUES ('referrals_event', '38', '004179ce829119bc4448a19f7e00c8792f21e324cc1cc7637d224eeb6cb68415');
INSERT INTO public.audit_salt VALUES ('referrals_event', '39', '9de0ff918aa35d60defd0284723ba1b9006dd0ca404cea81ae625d7d1a4fcb4b');
INSERT INTO public.audit_salt VALUES ('referrals_event', '40', '87794df1f1c1b3dc7b1b664c2b7bab53b5cc7c649483aab59f3932a2d93db925');
INSERT INTO public.audit_salt VALUES ('referrals_event', '41', '8cc3eed6f52d5fbcf962f619c46dcd07c25ae73d6a588ca135a8ec63f2e87eda');
INSERT INTO public.audit_salt VALUES ('referrals_event', '42', '03fd5d2919fa08ebabacc8b1946255841f197ec4b79a7b7d60139ef93753658e');
INSERT INTO public.audit_salt VALUES ('referrals_informationrequest', '9', 'c949721a0aa92cef04d09f1a90ee0233393d64b76e9883b5b30e9ae57c86c4cb');
INSERT INTO public.audit_salt VALUES ('referrals_informationrequest', '10', '939eae551874f6cb3bbfb0362b9d1584327b6b9088d583d85e5a84741bd9df46');
INSERT INTO public.audit_salt VALUES ('referrals_informationrequest', '11', '0972641fccf8666029ec76fc112c0afdb8d34711067a6f805ba40874ac87adcd');
INSERT INTO public.audit_salt VALUES ('referrals_informationrequest', '12', '5e90fb4751ad79a3887ac3ac226d1583a52b0905aa4fc819f91495a4d192c169');
INSERT INTO public.audit_salt VALUES ('referrals_sharingrecord', '6', '52aaf7d894ba7cdf8dd6f19ae2fe2847cd0c2b799fb90506402c8443f503b297');
INSERT INTO public.audit_salt VALUES ('referrals_sharingrecord_recipients', '9', 'fe15f40feca24fe75de82f29184347180b3e5cc1a990017b90fe264fafe63034');
INSERT INTO public.audit_salt VALUES ('referrals_sharingrecord_recipients', '10', 'da5b66dfcd2cb4d4dd9e1fa48d4563203376bdec7f27c991babab7bf33371103');
INSERT INTO public.audit_salt VALUES ('referrals_sharingrecord_recipients', '11', 'ce05d6fffd0e00daa2f7f2d2773e195c4841f3b61e69b9b07b31ce253accc0a2');
INSERT INTO public.audit_salt VALUES ('referrals_sharingrecord_recipients', '12', '285c5dde06bfc351a08f8c057f562a314b75e38411945251978c9348c5ea71ff');
INSERT INTO public.audit_salt VALUES ('referrals_answer', '8', '38a55e571c6b6f3577ce6c3a346c2e38dc3a29048df7c50fb8ca78b5f7769151');
INSERT INTO public.audit_salt VALUES ('referrals_event', '43', '9d5d383d5511df48bfbb94ad71ac023c86de09b3e48cea23cbba05dbd89a1a8c');
INSERT INTO public.audit_salt VALUES ('referrals_answer', '9', '7ac93105c3f5f2a7a0cf1a289dce5f2422da9d06859dd93729f989f071060b85');
INSERT INTO public.audit_salt VALUES ('referrals_event', '44', '46cddfb11febe1054de7d5536eb1b5c7b116bb4d2763ac0001cadd8ba0a11a89');
INSERT INTO public.audit_salt VALUES ('referrals_answer', '10', 'c7962639ea9ccdd028d02d5eab9a927c338ed07ba8cebe89915400b48470b402');
INSERT INTO public.audit_salt VALUES ('referrals_event', '45', 'f7b0dfba7844f84cc0953790c2e4ae85f3be5a28071ccf55451f6062f7ec7c23');
INSERT INTO public.audit_salt VALUES ('referrals_answer', '11', 'fef934498ea2b03b73214003d955560f05aca7078d6694119f8fb11bb4442f57');
INSERT INTO public.audit_salt VALUES ('referrals_event', '46', '4f7f6a088eaabe21b7729e299dbbac45a21bfa3928511479e7b1c0e16152e2c4');
INSERT INTO public.audit_salt VALUES ('referrals_event', '47', '5ab46d0665f147f6472701dbfd740f1c04b6ca954d61b4d7494ee8f004f482bc');
INSERT INTO public.audit_salt VALUES ('referrals_decision', '5', 'c69a87f044fcadc5c5fc4154adf9c319c93b2180f2e9b00bb4d416d2d14f051a');
INSERT INTO public.audit_salt VALUES ('referrals_event', '48', '19a36ef4789f101d0cd2f3695c39607c7215566db04e5202d3f5247e6b611791');
INSERT INTO public.audit_salt VALUES ('referrals_feedback', '3', '3bed9f05bb66744c13f9b2dd026eacc4cad4eb6663755ac0d0094d6683e1009c');
INSERT INTO public.audit_salt VALUES ('referrals_contact', '4', '8d123848ad375c84ec36c6d0c347f3c800db6287a8ec9bf6ce6ddde88b6440b9');
INSERT INTO public.audit_salt VALUES ('children_person', '11', '11291e7699fe277368f2a0c3954cf43a431dd04547da28fdc0800620c8a07fcf');
INSERT INTO public.audit_salt VALUES ('children_person', '12', '9305c64bb1b664451899a2d0417c05cd87a44513b782d23a76e3f315a20557eb');
INSERT INTO public.audit_salt VALUES ('referrals_toldof', '6', '574549843008e7145f167e857b6bbe574d2f2f5888dac5adcebfa4ebb5f2e48b');
INSERT INTO public.audit_salt VALUES ('referrals_toldof', '7', '3a228751630bdcf532343eb344279f5eb32c0c975ad00a0a9e57846763b7c3dd');
INSERT INTO public.audit_salt VALUES ('children_person', '13', '3c12b49a1a116e1ec3a10b850aa0aa9d1193628b0c2a43b017d8f27207bf3118');
INSERT INTO public.audit_salt VALUES ('children_person', '14', 'd5516e0e4ea80d50e2bb7e1a3fad798d0d67724c565bb0441a9de5e1cf26cf3c');
INSERT INTO public.audit_salt VALUES ('referrals_toldofadult', '6', 'b99e0453f538dc39ea9dfce436d81b6ad3a1f5d4b2bb3ef11aa1baf565a4e020');
INSERT INTO public.audit_salt VALUES ('referrals_toldofadult', '7', '2cca1209b77a8c6a7f0519005e1ef0cee07342ec883c35813d687666188ae76e');
INSERT INTO public.audit_salt VALUES ('children_relation', '9', '97ed6756f500fc604efba04033d24e7253b6c26cae14b0e3be9b0a07a116746b');
INSERT INTO public.audit_salt VALUES ('children_relation', '10', 'a294da77a1d93242ded9e77d91133127a59d07cdaeb3a79743f947beb1bead47');
INSERT INTO public.audit_salt VALUES ('children_relation', '11', 'bf6ded8e77356709953dbc970006519460af9fb31cc6b510171e5dde13a767e6');
INSERT INTO public.audit_salt VALUES ('children_relation', '12', '8da69f85d64d8501c8089529e9666bdb4c25a5e7050a33209fc53e5d972b4c4e');
INSERT INTO public.audit_salt VALUES ('referrals_sharingrecord', '7', '893e42c421d2876be3d9b48b84881d859270da9c59fcf350d52a37373ce4619c');
INSERT INTO public.audit_salt VALUES ('referrals_event', '49', '4aa66210b7a1794d4c20b12de88c61670adc722f7e628739e79b75906d0353c6');
INSERT INTO public.audit_salt VALUES ('referrals_event', '50', '2090dba265ab4ce508da0723199e821a334b2c309e3006e4421ca7fb1d28d67e');
INSERT INTO public.audit_salt VALUES ('referrals_event', '51', '201175c693db0a85ad9e6ffbe8430342541a62d832138414b2e7af021333cd26');
INSERT INTO public.audit_salt VALUES ('children_recognition', '1', '1cc0510f94cfb9ccc65b8da1f35616232fc5e8f438379de39a1a52d512ab833f');
INSERT INTO public.audit_salt VALUES ('children_recognition', '2', '3bfdaaa84bed7d2a43032d8c9693d75ae0d15c14cb2521b4ab437a19665b86c2');
INSERT INTO public.audit_salt VALUES ('referrals_event', '52', '1c0fb1bd9f4dfdbb4a0b379459352092283fa56c7d80bb6c8f63e288fad29677');
INSERT INTO public.audit_salt VALUES ('referrals_event', '53', 'c518f048341e09022d32e39377d1880ed02fb725b178f217a38d514f4d658452');
INSERT INTO public.audit_salt VALUES ('referrals_informationrequest', '13', 'ad2c73fb82892409076512cff4552816b8d516935174cc8472729b49a4adade7');
INSERT INTO public.audit_salt VALUES ('referrals_informationrequest', '14', '4df98c401b3bd1de36f235ca891693ea671ee0d107f6bdd67a20ec98166ae230');
INSERT INTO public.audit_salt VALUES ('referrals_informationrequest', '15', '1b3b13b1458b6951d7a2943fd5ffc25c41d919ab9f2b971b85d4f9e9b993f617');
INSERT INTO public.audit_salt VALUES ('referrals_informationrequest', '16', '001010d85dee6dbb9db0879749043a57e45be9492e5abb1de47a5064057d013c');
INSERT INTO public.audit_salt VALUES ('referrals_sharingrecord', '8', 'f2dfb9982c0d9ca741d41789c5f1459d04aa4028b56a8dd28ddcac95386f489b');
INSERT INTO public.audit_salt VALUES ('referrals_sharingrecord_recipients', '13', '1724f08aad34868676bc2d8dc3a4ed3785efcad460bc372e24e79e771c3d8404');
INSERT INTO public.audit_salt VALUES ('referrals_sharingrecord_recipients', '14', '00e484688474e6d22bee4b48c371cbfa43817ecd49ece65461bb47542a271d24');
INSERT INTO public.audit_salt VALUES ('referrals_sharingrecord_recipients', '15', '1150979fc568dbf3495f26af14bdff5099d0a4924b8eb75a3b80a8a6d6be85ba');
INSERT INTO public.audit_salt VALUES ('referrals_sharingrecord_recipients', '16', 'eee80388cb4576a15589a9e115a61dfcef3a1b1387e63089c22d5ef10cfb0d8c');
INSERT INTO public.audit_salt VALUES ('referrals_answer', '12', 'b74f82da0751606295da81d94f064c94810b2e24a343880820a939e300b743b2');
INSERT INTO public.audit_salt VALUES ('referrals_event', '54', '86422e00485c4fd4841593345f56e603feae6b3ca04cc2ceb101829d534b6bac');
INSERT INTO public.audit_salt VALUES ('referrals_answer', '13', 'd5c7c012ccb3c06f9815ab529766832dabb14220b796b8f07c93d261f2794e7b');
INSERT INTO public.audit_salt VALUES ('referrals_event', '55', '969c8d0e2fa1c262e3b1100938de3fcd7b2be9e673a66381a1b8db8386699ae5');
INSERT INTO public.audit_salt VALUES ('referrals_event', '56', '0c3c6e9139a77ab8871029d79c70016ec496d89c7682cbeabe193c816bb3f500');
INSERT INTO public.audit_salt VALUES ('referrals_decision', '6', '1f73efd0110078c758ba6c70fc98930d04a3a46a6f891f2cdda0d55136d50ba2');
INSERT INTO public.audit_salt VALUES ('referrals_referral', '3', 'e1d2b413664102c922ad0961d993e63dd2330b6cd6db70ecefc0330dbf76ba7d');
INSERT INTO public.audit_salt VALUES ('referrals_event', '57', '680665bf4eef07d5b48ceb78d631ade98c059f9c96b2cc54d448beff626aa41b');
INSERT INTO public.audit_salt VALUES ('referrals_decision', '7', 'a023971d23ea16fc7375daf1de38c9b0b502f368a8a19d792724564692a5f4be');
INSERT INTO public.audit_salt VALUES ('referrals_referral', '4', '101200704e7f335d35327c727de5670f92248e73cc93a7f55718ee8cc9a2bdef');
INSERT INTO public.audit_salt VALUES ('referrals_answer', '14', '122b7cf264484eb5ec09facf88c0e3e74e375197de94cfe0235ee356481b19d6');
INSERT INTO public.audit_salt VALUES ('referrals_event', '58', 'd791fcb5da4493c201d160b14af33e7d95951843ead532f2f7df9e8471f3d50d');
INSERT INTO public.audit_salt VALUES ('referrals_event', '59', '7b6d33005f9b07349ae5dbd3f4143219b30bfbd40def889424551d686fd27aef');
INSERT INTO public.audit_salt VALUES ('referrals_feedback', '4', '0de3ef33355621ce2b80cdfc6cd792ea834f55c4d4245b6540fbece6869ec4d5');
INSERT INTO public.audit_salt VALUES ('referrals_event', '60', 'd7ce479877c7f71961d04969012219b2c3aabe808e936443aed215abb7607ebe');
INSERT INTO public.audit_salt VALUES ('referrals_event', '61', '93ae3dd83cc025d4567ddda1fdec6a2ae830c8153304ab8a24181df2846910a9');
INSERT INTO public.audit_salt VALUES ('referrals_event', '62', 'ca968bec81e313d9c4f032c43265fc6096857afdb740deb5c8f36bcff2c8bc9b');
INSERT INTO public.audit_salt VALUES ('referrals_event', '63', 'da0bba368c6c9e7a9ba46a2b90cc87b35de327f84dd7ee5cdd04d92f1027f579');
INSERT INTO public.audit_salt VALUES ('referrals_event', '64', '0ffed058bb313570e51416da4c4f86f2bbc5d1fb3b6f439f4ee965f455b5f445');
INSERT INTO public.audit_salt VALUES ('referrals_event', '65', 'a903d18bbd05f0d56311e188388741e503f7ee68f04bae12a6a6bcb60830bc1a');
INSERT INTO public.audit_salt VALUES ('referrals_event', '66', 'd5d420f0f095a9dcc0b21780825ef59894d7a4c457abd0eec72133d2d0a352b0');
INSERT INTO public.audit_salt VALUES ('accounts_rolemembership', '33', '2fdaf67b6ebad0a4522455f5b38fb3a61d1b500202ee543341b1dacaebfcf13d');


--
-- Data for Name: audit_seal; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--

INSERT INTO public.audit_seal VALUES (1, 'a5003bdd338b28f67f6562037b2004e97ef444bfc6550352f5a414d5fb5ab4cd', 1);
INSERT INTO public.audit_seal VALUES (2, 'f724178c8236473d8a58d0db97ad373056c52021291acc347546c693307bff5f', 2);
INSERT INTO public.audit_seal VALUES (3, '37b88ca64ecd681d4352b2c2b6cede6c9052558b254155c96f3b90a6bc319a05', 3);
INSERT INTO public.audit_seal VALUES (4, 'fddcaed7920cceecf6feb55c03e91b13032727fddb31901d5e1481c886e611c4', 4);
INSERT INTO public.audit_seal VALUES (5, '0ff4c0d02f6d9705194aa5e07fe9c76844865705c4c8dc05ccfcfc9a31e1774a', 5);
INSERT INTO public.audit_seal VALUES (6, 'df22cebfcaf0a18940b7cc93230b41356b4de07fd30dbfb38c3767b424f0df79', 6);
INSERT INTO public.audit_seal VALUES (7, '18f7735c3ff90ff2e06d41e5b949772031a2b0e9a098121346f3458e01f7bccc', 7);
INSERT INTO public.audit_seal VALUES (8, 'a885bd4fcb41182d7f9b03c3d36c5cc40a2bfd5db11b3f4d65eedf8ea7b17453', 8);
INSERT INTO public.audit_seal VALUES (9, '8f156edd2e448d1075599a683d35e31eab1175b0fa3dec7220b540d8be4da1bc', 9);
INSERT INTO public.audit_seal VALUES (10, 'd2c9702fe79a1fb65c37c4ce07f8548572b45b11797121e129bc5b5670972ddd', 10);
INSERT INTO public.audit_seal VALUES (11, '294afcdab4a551f1e4c6d75fd83f3f239523261198691266e434c54e01af9215', 11);
INSERT INTO public.audit_seal VALUES (12, '5348aeea126fda3e670dfff859b470fec677bd14dec09545d472fe2dfa122e9c', 12);
INSERT INTO public.audit_seal VALUES (13, '28f9764544576e2b0745f3ae015b7f0850cf47679a072e4f18ff33d603069e49', 13);
INSERT INTO public.audit_seal VALUES (14, 'af4e7905d4dc7f462b95550ff1985cbed4a16152d78ba349987114873b97177e', 14);
INSERT INTO public.audit_seal VALUES (15, 'd8a0570872c1c14380b70025ecf64e1f6ebcc53d3b408e6e133b8d4ceefabaf2', 15);
INSERT INTO public.audit_seal VALUES (16, 'f4ebaf6ae9edc79b9b234edfda3c2ade7cc5e564a3ba4efe7b18e8204473b24b', 16);
INSERT INTO public.audit_seal VALUES (17, '7c47888bd2c743ab1bc2f66bd212d6a2d7a5e84eab4fa3e24a1b454c878b30b3', 17);
INSERT INTO public.audit_seal VALUES (18, '2e3916633eb591417b1540c1fda8631ba9b5ab8150e938c3cc10534ea105142c', 18);
INSERT INTO public.audit_seal VALUES (19, 'f646fd354e752b6fd52573fa3b928d07c67db696ce6b202c562af52d6ec59c58', 19);
INSERT INTO public.audit_seal VALUES (20, '5437e68fff158f7ace12850b483f961880068d8f283df99f187a3db655667f67', 20);
INSERT INTO public.audit_seal VALUES (21, '8dc94be6966cae7fd7576b502f747c660081b948f02c94dc46673cdecee00495', 21);
INSERT INTO public.audit_seal VALUES (22, '7f4ad0d444beb40b8d4a204ea00974c63ad0690f052a6658cf67d3f0793fb7ab', 22);
INSERT INTO public.audit_seal VALUES (23, '00891f31988c15de9f3d4c6acb4af65cdb622050ce481d3d04bfc45947b88cbe', 23);
INSERT INTO public.audit_seal VALUES (24, 'c4dd4751530efc27137b3e72836891b53f14cc78a63a6eb5fe49ff8d8c9250b0', 24);
INSERT INTO public.audit_seal VALUES (25, 'f971e92b363607fa02fd936fb692627f7fdccfa2efacab0f603639778e717f46', 25);
INSERT INTO public.audit_seal VALUES (26, 'bfc2b2942bb1eaa4d9053db2d165cf32d7bf22a008c5ebf59939d6e87ec07a04', 26);
INSERT INTO public.audit_seal VALUES (27, '405d0926722e6079a196e397c3a7130be0adf3484562cd5f9a14b4bb497e665e', 27);
INSERT INTO public.audit_seal VALUES (28, '169dcecf6d3dc3058777f02757fa75907bd3ecdeea467238ce40ef93a1f088d2', 28);
INSERT INTO public.audit_seal VALUES (29, '51e92845f8f9f48b091fcb3b64c41fd762ccb5374b21fe31ec903e13b2bf7b6f', 29);
INSERT INTO public.audit_seal VALUES (30, '97449804812b3f0964ebe88fbf7510cab206cd9f8e5688fad59ed29625478e5a', 30);
INSERT INTO public.audit_seal VALUES (31, '386214d51b732f7f85cb4adc5cba3345d337e71e7226ef0b953050bb217ee6de', 31);
INSERT INTO public.audit_seal VALUES (32, '9828a4e4a9a3abd6cf7e08d3de4000264b1e9d64efbd7eb1b3e7b22a02b833cc', 32);
INSERT INTO public.audit_seal VALUES (33, '4e9c536dc667814d4797cbbee95f5ccf1612e8f8594e7251fb2b5a1292bfe702', 33);
INSERT INTO public.audit_seal VALUES (34, '450bc7af68ab8e62541799e6b6995e19d7e4e22bb1eb9faed60536511dcdad8a', 34);
INSERT INTO public.audit_seal VALUES (35, '5da2121cecddb8da781ab8dc57f2d04ce8c67a0d40fc196e755b9e199c926460', 35);
INSERT INTO public.audit_seal VALUES (36, 'f8431e27d100d4e27e547e3819ea19e17b41841dd4af955b94ca4ed11b50546f', 36);
INSERT INTO public.audit_seal VALUES (37, '1dab6c12c230adba1cf3195aaab534b8ce72ee76812819511cf3d16e72c9ca36', 37);
INSERT INTO public.audit_seal VALUES (38, '78b9b8d33e74f81e3f7d52b538446ae25e67815813434b317ef3ec6218469061', 38);
INSERT INTO public.audit_seal VALUES (39, 'd1bdd7dcec442f996c3cd3e47e6c332c33f8c3391996a9206e88f6e247427431', 39);
INSERT INTO public.audit_seal VALUES (40, 'abba01f456c85a5bc98e52bdf46295b43168874ed3c1980372526deff4b9d4e0', 40);
INSERT INTO public.audit_seal VALUES (41, '31cc68330985d657dffb5eac7aacc8b6e35a18ab3866f9765954458205aed308', 41);
INSERT INTO public.audit_seal VALUES (42, '589fee45de796cd263ea857b3b9b0b138c989b08693a19a67045881a3efceec8', 42);
INSERT INTO public.audit_seal VALUES (43, '5360970180e177301a23157b176baf01335199191408f4e988ca7568ce73d099', 43);
INSERT INTO public.audit_seal VALUES (44, 'b17ee3b67e7f75c66a804b12f4e1bb5d8c56b37cfaf4c8a1d707e183ffdad04f', 44);
INSERT INTO public.audit_seal VALUES (45, 'c13f646cb8a2f36a21d2b68106aaa671e322d4cb2849dbb1749ffe28cf6f4bce', 45);
INSERT INTO public.audit_seal VALUES (46, 'cda7be56a31f92558d8bbaca0db73a5441c431e1107f6419e2b274b6689f12e2', 46);
INSERT INTO public.audit_seal VALUES (47, 'f06c1ba6bfb69a3deccfcae8836896ec829165a8eaa8ad2b1bd981bc13cf9fe5', 47);
INSERT INTO public.audit_seal VALUES (48, '48fad260d6aa60ed642347779a31ba4dc5dd493fa68899a09e9b1a132103c0f4', 48);
INSERT INTO public.audit_seal VALUES (49, '8c55536cef9b034c298a5a161d33bbe5a9138d946884ea189f6382c75d8380ec', 49);
INSERT INTO public.audit_seal VALUES (50, '53b451647534d434b571acfebc532e6da34e733957f4410b05153ae4ccd1dfb5', 50);
INSERT INTO public.audit_seal VALUES (51, 'c21e1cd62b8bc6970d6631d40ace92efd4d3042c70c59566c13b5839d6bd862b', 51);
INSERT INTO public.audit_seal VALUES (52, 'fb329b9dffc2647db38ec0dc6dd62a582dcbe33ae36cb7335fc36ae9b27bb8b0', 52);
INSERT INTO public.audit_seal VALUES (53, 'a109286a61868cb038d7cfd2ab1ac06e6a42dc256d676b212a765a68df445da4', 53);
INSERT INTO public.audit_seal VALUES (54, 'a703f3579d45a6662c7980651adf897aacc3464acfe1e299747e146198279bce', 54);
INSERT INTO public.audit_seal VALUES (55, '2b6e51969153f8f0c5430a63d3f22e29fb02beee42a11c63c5c3d9d55cf67068', 55);
INSERT INTO public.audit_seal VALUES (56, '4fa77444c7e9efd3f09bf73451ff49884930f31cb44badf8868637a3367e5a7e', 56);
INSERT INTO public.audit_seal VALUES (57, 'e939c7c3bfcf078d1578ead337bebe470bb85cb7dc2828668518db4c2fff2ac1', 57);
INSERT INTO public.audit_seal VALUES (58, '1ca5b602394244c379e73962169a32f0b5342c8dd646775179345ed00f93a78e', 58);
INSERT INTO public.audit_seal VALUES (59, '0e3f38317e9a1bec6929a582aa66624cea98c51f7c462e4ecd9cae04c740946a', 59);
INSERT INTO public.audit_seal VALUES (60, 'cd2f0f2487c07856c2ec7f27a955c079fa4d3539534906ec979ebae61b798950', 60);
INSERT INTO public.audit_seal VALUES (61, '08f37cced48cfde0f58e944397bb57b78c4dbc6d6b0896369a58bf41ecd34281', 61);
INSERT INTO public.audit_seal VALUES (62, 'ae981d99bae06f6fc5494e36fdcb7b8ced575b158285f64794f9d469d57fa041', 62);
INSERT INTO public.audit_seal VALUES (63, '83c3f302f79340a3f663760fc679c68fe30b170837b96bf2ab8b4efdca56ff58', 63);
INSERT INTO public.audit_seal VALUES (64, 'd06dc8170ab81ef696a4324a60a5f37bb088cd1b4dec846cd3d2589a13ee470e', 64);
INSERT INTO public.audit_seal VALUES (65, '04e6bc422049eb360c328a2b5a25bcd1a6070d77deef46b5c4abc7ead0369ff8', 65);
INSERT INTO public.audit_seal VALUES (66, '29b1570bfd808a48563d22203ad61c9c6516ba87f693a0fdb9367bfe90f57a24', 66);
INSERT INTO public.audit_seal VALUES (67, 'c31907e5cdcdfae8498cfbb888706805583e51b5f916e463cf823b4afc4e92cb', 67);
INSERT INTO public.audit_seal VALUES (68, 'e2de95b73c9f2ed3456aaced85f31c72b9c909f2d7ec4250500a3192b06f7fd0', 68);
INSERT INTO public.audit_seal VALUES (69, '6509eec4ca167a196174893627b6d770898e57e4610cd517c3ee2da6d0d4a509', 69);
INSERT INTO public.audit_seal VALUES (70, 'b67bbda8ed85d7f234e79dd313d9d12faa2b6412c93be12f261e4df6a226dfe8', 70);
INSERT INTO public.audit_seal VALUES (71, '0504e66e73fe4623ea75d1f23c0743dd7d7b1616e7f6908d8035763f2b508604', 71);
INSERT INTO public.audit_seal VALUES (72, 'd77e9b6ddbf098930ca0125e8ed32332986f16388d97a55285be95f861474ffa', 72);
INSERT INTO public.audit_seal VALUES (73, 'dc687c4adf086f5c272bc10eb37d0ffe760430b974e9f32ec44abfc0283ee0e7', 73);
INSERT INTO public.audit_seal VALUES (74, '8b5fad251991db770f054e6381c03f26552bda7a2e04542e2cda49c7dca11a8c', 74);
INSERT INTO public.audit_seal VALUES (75, 'bb816e8ea3fd7a4758f3df172ff0dc8ea2b8c9ec26d773337cad1df71d861825', 75);
INSERT INTO public.audit_seal VALUES (76, 'ede651d3920f5080f36003da28413e5934a22c46f53e996f67ed0576dd90ae9c', 76);
INSERT INTO public.audit_seal VALUES (77, '18a49dce8e157b8185246dcaebf8275a93aac46c1eb2225b41efdbee4d7c8cbb', 77);
INSERT INTO public.audit_seal VALUES (78, '6011cb9355fefdb55aa35c91bed059493945f6bc0213077213771790f06d3efc', 78);
INSERT INTO public.audit_seal VALUES (79, '5916d7ee137280bc046f1606b592354cc814139095d60782a34c29b0a946169d', 79);
INSERT INTO public.audit_seal VALUES (80, '114b1a57afc0617150ebf0f6c9103969693c14651436c9585e03f1130f528288', 80);
INSERT INTO public.audit_seal VALUES (81, 'c5cb9830f67eed6ef90fc01c8831423cb147c5089a2f1ad63cdb5b1672e80206', 81);
INSERT INTO public.audit_seal VALUES (82, '54b3c34650a54a8ea80f81e9284573d0ff9cf2e24716f0132eca1d989a4fa562', 82);
INSERT INTO public.audit_seal VALUES (83, '0b66918420b5340b6ff08c229a17c289904495bfbedfc6127969194681efc31d', 83);
INSERT INTO public.audit_seal VALUES (84, '09afebcda32f1efe416c8857d69263978f21510d0ac99f97b88305082020e531', 84);
INSERT INTO public.audit_seal VALUES (85, '1ced0bc1fadc6765bbcd459b04cd2d1b5121ddc3351b26764b905101940689e6', 85);
INSERT INTO public.audit_seal VALUES (86, '087c96c8968e6712a352636d959a14442cca1a1316991cc7f35df4e0a93088d3', 86);
INSERT INTO public.audit_seal VALUES (87, '4b63e1440582deb2dde5835002e72bf2500abcdc0a31165ac4eb3d9ab4098222', 87);
INSERT INTO public.audit_seal VALUES (88, '8ce1368c3a06b99de81a56fb0ac274501db48a841b708978ce812b678e118234', 88);
INSERT INTO public.audit_seal VALUES (89, 'e938db42d73952b0bcd10271727ee9e0dd7d6282951abbf7a63384de390f79d7', 89);
INSERT INTO public.audit_seal VALUES (90, '71db48951917c10143c2f789fee9573d9f4076a278288cbfefbcd1b082e1e0ba', 90);
INSERT INTO public.audit_seal VALUES (91, '22871fe51b7d3b65bf677631ff8ce52145a6f1d2ecca5a43737010f872d13d7a', 91);
INSERT INTO public.audit_seal VALUES (92, '5ac1c16da1cd84e6347571d91c1b9be3d08a7dcf9a32534b1885b82cabbb5d98', 92);
INSERT INTO public.audit_seal VALUES (93, '719a6791859d14f881473acd40124c25df2dc2c5f4e8305d3082aaf87d996b6e', 93);
INSERT INTO public.audit_seal VALUES (94, '919f3fa3421247ff53be0ff1c00e5c84609765f0a6e22359f3a1cfc68c591d75', 94);
INSERT INTO public.audit_seal VALUES (95, 'b321896e8f62c55007891ce03fb3268c86efafe5156a420287d84f539e47b992', 95);
INSERT INTO public.audit_seal VALUES (96, '454bb1ed5ce4b71f8b07185404841b834488814ad899679efd246345a34a5445', 96);
INSERT INTO public.audit_seal VALUES (97, '276bff66683fae641ec56cd2b62f00106e40860357b0392d5b9d3751c729cb4f', 97);
INSERT INTO public.audit_seal VALUES (98, '713db955cf8824fa15cc0549816dfc31bca4f3be3ede8638fb23509420d287b4', 98);
INSERT INTO public.audit_seal VALUES (99, 'df934cad7a7b9517387d462f188a110efdea61e7860291ce7a622fa093c834a4', 99);
INSERT INTO public.audit_seal VALUES (100, 'a6803a05a85c9300e63090637445fc1f4730df6c85a7c205a7eed1f8bb7215d4', 100);
INSERT INTO public.audit_seal VALUES (101, '077b28249940ed940bc743858d6fbb0c0d72ce55e1d34136d3c24472f9474032', 101);
INSERT INTO public.audit_seal VALUES (102, '09ebf94f2c8b7f8766bd4499c1f11e3ad960ae7d033cece0dbfec30513d2885f', 102);
INSERT INTO public.audit_seal VALUES (103, 'e94db376b743806642f0242761ef97dec7a1868915e3b6fc470a8ce10b9b5dde', 103);
INSERT INTO public.audit_seal VALUES (104, '1e5eef90caebd543cd52adf8abe692e34dd9f70e75ea1b51fda962c95726341d', 104);
INSERT INTO public.audit_seal VALUES (105, '819748d898a50249bd558faf20413b881e2f7ec6af80c3fc8ed2677ca6a2e060', 105);
INSERT INTO public.audit_seal VALUES (106, '4a982009a5af1c3e81616814e62f805fd19943f3e6f732bd2848fdfa825beb6a', 106);
INSERT INTO public.audit_seal VALUES (107, 'c6694c3fe105893f41acd618592ddb83ff9d3a23d16ceb7f03b45bee35317369', 107);
INSERT INTO public.audit_seal VALUES (108, '1860cf6d6c2623ea944a28595a77bdaa993df5a308c7a2b64e66ec064b27872d', 108);
INSERT INTO public.audit_seal VALUES (109, '92e44e2bd0f6ab69872af5d18b0ca7f8280c934b3545a47ee58d299af17f7c07', 109);
INSERT INTO public.audit_seal VALUES (110, '88857f6c473e2b82ef18cd0ed3374cd690be2f110525d278ef0263ec828757b0', 110);
INSERT INTO public.audit_seal VALUES (111, '2118fa38c7aeb8cf593938285721a263c7c56b09116ec9ef6c71ce2eeee6374b', 111);
INSERT INTO public.audit_seal VALUES (112, '30dfe958387e979938cf749253740a172e7f49ab1447c847a72f173b52e88ced', 112);
INSERT INTO public.audit_seal VALUES (113, '85a13e5bad42bdcc34052fdeac362b2e4a9a039dbd6a8ec1bbe5ee6313fe6c2d', 113);
INSERT INTO public.audit_seal VALUES (114, 'e933b37a8d039b37b324e5659707d67c9ce1032c4a6cb4f7f1dd3e61f16a0cb6', 114);
INSERT INTO public.audit_seal VALUES (115, 'd3e435471c784e3f8ad7dd6df76644fac074d38c29321f714d8c72dd555df6e3', 115);
INSERT INTO public.audit_seal VALUES (116, '8618a1c72e4449b1581b6283c2212607bb58f81a99d56b5463245bc2c1d4f687', 116);
INSERT INTO public.audit_seal VALUES (117, 'b44a39454529567a1642d8a7065c37fc435944770b018001ee7533fa2a8b8aa7', 117);
INSERT INTO public.audit_seal VALUES (118, '029cdd7b53a3e81b4967fdcdd82b2798aade1e5fecaad25c94a3002fe05d652c', 118);
INSERT INTO public.audit_seal VALUES (119, '4f9e81ed7abdd407ba8e67751aa5ea82af2b25860cdc56de41b4397ba9ba26ab', 119);
INSERT INTO public.audit_seal VALUES (120, '033723297e99b8acfa78a0625afd7df4851b6766098a56757de4689210092147', 120);
INSERT INTO public.audit_seal VALUES (121, 'f0e28033e1cd9f5e3c72c36bfa8e90399bd8b96fd28cd63faf6f0c39c49d1882', 121);
INSERT INTO public.audit_seal VALUES (122, 'ad253e2c38e38a06bffe86b88f6d5c3ccbb1c7299f84fdf0fd057c2ae9f89fd0', 122);
INSERT INTO public.audit_seal VALUES (123, '4de7ea68091f3881001a1f275a468527a6299c657d4b28c53523b472589770ec', 123);
INSERT INTO public.audit_seal VALUES (124, '6ee3da90a68a2a5e090aafa3e81331963b3426d2f9710a47cd1e8a23213b0d47', 124);
INSERT INTO public.audit_seal VALUES (125, 'a9a0bb0cea6f5564a0fe496558e5a843e9b54594200c1303031c6b9d03a74e5b', 125);
INSERT INTO public.audit_seal VALUES (126, '83527ad24a9fde7b02cac71c132c2f7f3acc7754930999172c354c43db18b8f4', 126);
INSERT INTO public.audit_seal VALUES (127, 'bb8d6764aa9ea77598e9c47189ebde8383d21b2302f8a473f1ecb6f6f9b2636d', 127);
INSERT INTO public.audit_seal VALUES (128, '9b210a716edcba1e760c4659bee36fd7f142d14ec7cb77fa1544c180026f5376', 128);
INSERT INTO public.audit_seal VALUES (129, '067af636d3dbc8d9ac0ab5ca6535850f7927ec12dce33b42297a8f21d4676743', 129);
INSERT INTO public.audit_seal VALUES (130, '7d7312c268e8c206cbce3c0b3e90a96560f2808f92eaba41f6c3e42a0f24f706', 130);
INSERT INTO public.audit_seal VALUES (131, '9bda90a19962e7227c1f89aa33a69528dfce4d477d8c4f01ea688f29df0e2dc6', 131);
INSERT INTO public.audit_seal VALUES (132, '4ce52a1855906d8135fa321d96c576585b6b700ce642fdf687a4a488c0f42261', 132);
INSERT INTO public.audit_seal VALUES (133, '4b7560c26ffc8a471dfca1f6356ebb9382543392ef7d5558b5980d71ae11a793', 133);
INSERT INTO public.audit_seal VALUES (134, '265b70bc5354bcdc15425187ed4ab9044a776c1f54a60c48dc9cfda3b0af6ba0', 134);
INSERT INTO public.audit_seal VALUES (135, '1d80cba34721c70d37461344985fd424b68dc373e12f8b69bf18f1df3c7b23a7', 135);
INSERT INTO public.audit_seal VALUES (136, 'fc30018831a041a6f0918635e7d883fe1ffe8fe460f790927d948cefe4b3d724', 136);
INSERT INTO public.audit_seal VALUES (137, '9da249fd7ede3411c9d69adcd0bd4450f50088509e0080695006fbaf21ac0ec0', 137);
INSERT INTO public.audit_seal VALUES (138, '71b32e7effedc958f7c32acb826401e5b153f46d7e8b10d2e4988cfa032c46f3', 138);
INSERT INTO public.audit_seal VALUES (139, '3fd057aebd4fb6161a6f9d9fd97c1fec76c4abf82dabc0e36779b87c0b7fc52f', 139);
INSERT INTO public.audit_seal VALUES (140, '27f51facb90354c45f827f73205016fe14b17be5e066f7f7004dde026e12a522', 140);
INSERT INTO public.audit_seal VALUES (141, 'a10bbb64a208bc6bf4b1491b653ff4b70c2e2bf35ca2cc665f55f25aa979f3cf', 141);
INSERT INTO public.audit_seal VALUES (142, '95b2f3bfebd5b5a2250e9ccec3e68080054966e40ef8c539c6c94cf90180807d', 142);
INSERT INTO public.audit_seal VALUES (143, 'b5f20d1ea192d47e8c83ca4968e13395fc2b23e32f89233407710a3e8bf6f9f0', 143);
INSERT INTO public.audit_seal VALUES (144, 'bd706e730401d87fe4ad71f9b1b91b5276dc384482eddc883f33643e2e04e6f2', 144);
INSERT INTO public.audit_seal VALUES (145, 'a1c888cf6b68a8bc440f9b533f234cad00ccb4e283aabf12ae1e7b0ec819c4ee', 145);
INSERT INTO public.audit_seal VALUES (146, '1b42897ed147d6d90b67f3c829ccc3ee2ec11c2f04e91ded085a7acba618f400', 146);
INSERT INTO public.audit_seal VALUES (147, 'f80268ef582c630fc2255534baae2606c26d7c89de645167f3b676a7850c3a7f', 147);
INSERT INTO public.audit_seal VALUES (148, 'f2de6987f934643391d4ec0194c5cc0d8aeca673de0f1df4da81c9dc4305774a', 148);
INSERT INTO public.audit_seal VALUES (149, 'd6035c1163ef578b18154b8938872ddf44bafd352773015dda5264f037b6bbc7', 149);
INSERT INTO public.audit_seal VALUES (150, '20cdccf01640f249adc6d133cd5e90e17dffd5b911329b5222ebb0a930c603a0', 150);
INSERT INTO public.audit_seal VALUES (151, '3022bfc0679dfed93ae91d4e08b41c1748b6532a538300a00625dd8e6756b90a', 151);
INSERT INTO public.audit_seal VALUES (152, 'a2f3d247694ee83e2dbd4466067d069145aca119c161fc5720141db802751dad', 152);
INSERT INTO public.audit_seal VALUES (153, 'f7b4074d16c58228511bde0bc0254ad0db4dd129ea72f514ea2f68e708e32c28', 153);
INSERT INTO public.audit_seal VALUES (154, 'c66f7caf99fc5f25f92c9499cf80f3afcbe0e88dad8b905a6a82ceaf0c284d04', 154);
INSERT INTO public.audit_seal VALUES (155, '580c873db3515ecaf07dd2b00cfb0534d21785b8271fcedf9cb95ec6ed031cf0', 155);
INSERT INTO public.audit_seal VALUES (156, '482a35ed58414662e85d1a047047504959f9f8bec083ea3f1bf2bd527076d345', 156);
INSERT INTO public.audit_seal VALUES (157, 'c2a9b1d93204ed5afd3a889c7c7b2fe4c3fdd5021830547e81f06684794a4bf5', 157);
INSERT INTO public.audit_seal VALUES (158, '722dfcc89584447acc7a8200a9f9f29fd62a08ea57e6f913309cd83aea51cb5a', 158);
INSERT INTO public.audit_seal VALUES (159, 'a878a38833a071fdf0795808be0213c49d5cab3b40229b80769e66ce73ab7cb7', 159);
INSERT INTO public.audit_seal VALUES (160, 'a454f230c44e315a2e6765d77be8be5a6ba4e020ee0343a363c8caafeeb97d2b', 160);
INSERT INTO public.audit_seal VALUES (161, '65fd5c6f3022237cbcd20b783b0f42e497779baf7cf120c200db050733d3f2ed', 161);
INSERT INTO public.audit_seal VALUES (162, '678aa56ffd106764d02fab674251388919acfb971efa555e02ee609e9591a9ff', 162);
INSERT INTO public.audit_seal VALUES (163, '13d4278a1c0c6fa816b36d525f1f0fbc6b6f4bd43edd56d06c28cd1b02f9cfab', 163);
INSERT INTO public.audit_seal VALUES (164, '7d846a840a9640883908b16d999cd52dd8fe7fb6b580ef0f924da104ad18ea26', 164);
INSERT INTO public.audit_seal VALUES (165, '447ae245c8210f35bab0f29a8d44ee9e3d1f1dbd443471071d609f1e015e34c9', 165);
INSERT INTO public.audit_seal VALUES (166, 'b745ea931b781a411e05c4c53d56c8fca9a1b3b7c44ffd8761d8dd4aa9ce161c', 166);
INSERT INTO public.audit_seal VALUES (167, '08cfea056a36dbd34301998cc7b89e6f74e8e64590a2d2e65094a85614473ac6', 167);
INSERT INTO public.audit_seal VALUES (168, '90b689b892e59552854ea6926d265e76f374e750f2749e66c7e9c7f96fc9a175', 168);
INSERT INTO public.audit_seal VALUES (169, 'df358cce0d2258aedb19f878ae36cafb37650ac640468ac2b290f0e915822f06', 169);
INSERT INTO public.audit_seal VALUES (170, 'f474f7763ff98da4df6561d57c788dfa84ac05f53d9de0fe83fcc0831001fe75', 170);
INSERT INTO public.audit_seal VALUES (171, '3bbf092eeade21990a040b6e7313d11f1906f48c900accd8e68f3ce73c32471c', 171);
INSERT INTO public.audit_seal VALUES (172, '78dd33e420f3524677a9b8ce8da0e0038e30f8cb0278d032168bced42fe70c09', 172);
INSERT INTO public.audit_seal VALUES (173, '7b221190943a1672c63c268d8a635a46e62b829160bb7c6ac6d880126a421ef4', 173);
INSERT INTO public.audit_seal VALUES (174, '9c780c01d78e13d6c90700217208a927da1d32250b4c62b9fec540b18d4d2fa3', 174);
INSERT INTO public.audit_seal VALUES (175, 'b64026b2246363975c5c1d782d1dd8f99b2a6d7c3eea3aa3a261f00185e9d39d', 175);
INSERT INTO public.audit_seal VALUES (176, '6d142883c858adc02ba85317b7b56474c00934ef0e42290ee6ce476ea0d829bb', 176);
INSERT INTO public.audit_seal VALUES (177, 'bbc7462e96babe735e65c92b5f85a2366b1d349bd141697765660debf954b273', 177);
INSERT INTO public.audit_seal VALUES (178, '934a97e4396015f32f8a4bfb4c90ccc6e87882cc9fc728d2ddce39d71f752a34', 178);
INSERT INTO public.audit_seal VALUES (179, '246b026aaea584b7563b20e45ae810a8bd750343841e78df4b642b8d8b45bf91', 179);
INSERT INTO public.audit_seal VALUES (180, 'eec8dd9af158a26f0280167c0282de788d596d84afc57d52a1f983c1df794ea6', 180);
INSERT INTO public.audit_seal VALUES (181, '57767fee76b40e42bb4b6ef74c55b244ecc04cdf7955cd265fb1fc297396a1f5', 181);
INSERT INTO public.audit_seal VALUES (182, 'b7a9bffc43e52f6906c2300e810f3adf8f4e0991f56402830dc5a86e61714fae', 182);
INSERT INTO public.audit_seal VALUES (183, '19785f4209b4136daa61a6d9758af10942ef859de6797d877e10967515be2e87', 183);
INSERT INTO public.audit_seal VALUES (184, 'b23ae35434eca15e7ce472a39aa059805e0a7fccff35b4e15946be0ea6adac3a', 184);
INSERT INTO public.audit_seal VALUES (185, 'd54aefbfbee0f408f8dd803977dcdef535e274b80dbd37c47182d57640b41287', 185);
INSERT INTO public.audit_seal VALUES (186, '4adea24d031e4b33151ade5803a8e296272f0dca832276138a6600460388297d', 186);
INSERT INTO public.audit_seal VALUES (187, 'ef7265d75aec6a3557acb1eca5abb86ec48fc492bfb120bb2708f05fe278dd6b', 187);
INSERT INTO public.audit_seal VALUES (188, 'e7b6a96720beadec35d880994c6e1bc42458a22d4a1f3f5dccf280fd4ced7d86', 188);
INSERT INTO public.audit_seal VALUES (189, '2f2407f34b7da8456c6e936e2091fd93cbfc69d1a18a507ec7381169f924a783', 189);
INSERT INTO public.audit_seal VALUES (190, 'a8a325e36490f8e07fb2c82abce2cce4c14d5bf9951c54fd080bc3479c7dc0ec', 190);
INSERT INTO public.audit_seal VALUES (191, 'a09eed8ddc1f63fbc8882d84e42ba38e283d0dd00e297a034b6570e4d5ec4392', 191);
INSERT INTO public.audit_seal VALUES (192, '2b30126612dd1832ee4387dcf8a6d3f1936b731b7a0797337e78a1008e623b6b', 192);
INSERT INTO public.audit_seal VALUES (193, 'e3f022f7d29f804bb655f70155b97d5c1f7ae9b6d7440a15d826368e0ada8213', 193);
INSERT INTO public.audit_seal VALUES (194, '7934292523e02e83f7c5d37f5d14a44db45ec5b0a6a3c634a3c14c15465f7c3d', 194);
INSERT INTO public.audit_seal VALUES (195, '5e8baaf5939344d62d3ae733796b63662d643f432617d207cc9c203b59665489', 195);
INSERT INTO public.audit_seal VALUES (196, 'fb76bb279c22d8b38f55e8cc3d0efb222a1128f5012b19be5f9b3bce60501253', 196);
INSERT INTO public.audit_seal VALUES (197, 'cfe2ba5f0fca7c5952d6b5311040bbc6a66a83c728f7ec28838067cd4207abe3', 197);
INSERT INTO public.audit_seal VALUES (198, '235e46042a2614ff671c5ebb566c7bbf8df80a181d5613a1b646f5baf266c026', 198);
INSERT INTO public.audit_seal VALUES (199, '6e1d55c6f3b234366eadc114c24ade27e90d515982eac7a70a39ffb483da32f7', 199);
INSERT INTO public.audit_seal VALUES (200, '3c810bfc1000348b8c1a7a862bdef8dc3aa6a8ec94aa8fc512a93f2288b57ae5', 200);
INSERT INTO public.audit_seal VALUES (201, '0b95f3f6ce3577ce7353cfa56b23d47e646dcaedff8c58c447080d17ae19d69e', 201);
INSERT INTO public.audit_seal VALUES (202, '639e8af3e2eeeeac9e0391cda2ae54c2b8a781bef3434a829010b63f16e809ca', 202);
INSERT INTO public.audit_seal VALUES (203, '7d7e85a2a04e6ea634f5f0c4443ae573b518e539b451ec962c6188cfcdded966', 203);
INSERT INTO public.audit_seal VALUES (204, '990cb691b5e56636d76633f8d272ac24b41bfab42c10329773b8ffe5bd786e93', 204);
INSERT INTO public.audit_seal VALUES (205, '29fc4dbdf1364a02e5a96064bb0da6c30a9ada2b7c9a21d62de9281d6e2277ec', 205);
INSERT INTO public.audit_seal VALUES (206, '86ae34504f7ada144d0625c109b9fa37fabae644c14f941d80ed0b9795282677', 206);
INSERT INTO public.audit_seal VALUES (207, '49c3f0eb8274c592c234a3bb627a3d6414eb5c8895226b95a30c167b03296875', 207);
INSERT INTO public.audit_seal VALUES (208, 'a92a2cf6e26a5a0520c8c17ee0db7a25287b8913fd94988b4b4c29cfe2966749', 208);
INSERT INTO public.audit_seal VALUES (209, '8e809e613794960a72799a34ff47c1e5270e57cbab98945d37dcfa65d89685ed', 209);
INSERT INTO public.audit_seal VALUES (210, '9269c5818f3bbc78016da9010c6343ac2f73c50b083b0d8e1760f75d63005038', 210);
INSERT INTO public.audit_seal VALUES (211, 'ce5b19f893f93ffcce2bbfa80c1b9b4cd25eb955547e38c650fb679b5d8364d0', 211);
INSERT INTO public.audit_seal VALUES (212, 'bd01370033b1956260495cab62bcdcb87fd95f539ba572e405a6707c854db560', 212);
INSERT INTO public.audit_seal VALUES (213, '5be213ce2683169a1cc96615ad4c3e1e22b21ec6f3c1db584bf260a5f21bb599', 213);
INSERT INTO public.audit_seal VALUES (214, '343b35517715808562fd0cd40a57cea7d24fa16bf6fa16f9b42004ae6ade5b7d', 214);
INSERT INTO public.audit_seal VALUES (215, 'fb0385bfa2bf708088ffd618016ec3a885fad5d4c9d38b8763986fd268e55604', 215);
INSERT INTO public.audit_seal VALUES (216, '45f3211c09c4f2176c2ee8e8259da546a4c99d3943e4d4173da574820b43fff1', 216);
INSERT INTO public.audit_seal VALUES (217, '296170d488fb6fea737585213df4bcf20bbff6cc0b383aad6c391c30f1874620', 217);
INSERT INTO public.audit_seal VALUES (218, '7aad70d0de99f2deca3e0931e9cf2b21047d1e6dd7ade46f1965c76b28b09453', 218);
INSERT INTO public.audit_seal VALUES (219, '55b0e4e95df6afdc121611765b2b80520ff02b0c3b318f6d0aca7c0d4542204c', 219);
INSERT INTO public.audit_seal VALUES (220, '77be249ae7f2c138ba9511ee4d05c9e64dc26b49478153df55729f9cf044832d', 220);
INSERT INTO public.audit_seal VALUES (221, '5af0b1cd7362d7858c4545444b5b215165d36a2ce042ad33ab75cd56a3147c1e', 221);
INSERT INTO public.audit_seal VALUES (222, '555177ffc37116985f14c733397eb229bc023e9db7ad33ac4c4eb90409fa2f70', 222);
INSERT INTO public.audit_seal VALUES (223, '866f646398b8c56720744ef05494e5ecc5181cad8bceeb1abe46817a265554ba', 223);
INSERT INTO public.audit_seal VALUES (224, '3cc24796e81ea1c2e69260c71b86923099e866b0d4db65b704e40c6df9a52bf1', 224);
INSERT INTO public.audit_seal VALUES (225, 'ca45a1290aa8b90ee30979f6c91c985918bea088b25bc037ee69791815a7d7c9', 225);
INSERT INTO public.audit_seal VALUES (226, 'd6cb268cb9814384bfe440b34b434e008545d881405a55d24101a821416bbd1e', 226);
INSERT INTO public.audit_seal VALUES (227, '07bb01840577aa38219cd1a3046dd0773e186f0797e07e8862f102bf54ac7b3b', 227);
INSERT INTO public.audit_seal VALUES (228, '3aa5146e0f1be3de1241bed45599712b863fdcd5a66c5df5f8a4944d4f571c90', 228);
INSERT INTO public.audit_seal VALUES (229, '5aca8694ab5e70a6c7a8fad323727c319c105db36dc0374950f4d34ba5a44259', 229);
INSERT INTO public.audit_seal VALUES (230, '228d632d3f0601fd9bb731002ae6cfc36fb76491f7b5695f34b7c40b433e102a', 230);
INSERT INTO public.audit_seal VALUES (231, '3a1b8efcbcb0571e7eb0497a8b7f1e0933cdbf7b12bc76ebcc4282dc17a7a349', 231);
INSERT INTO public.audit_seal VALUES (232, '4ef777363ad8a30a2b7c2041cf0861a6f9eb246bd9efc96aee2b9517d3ee809c', 232);
INSERT INTO public.audit_seal VALUES (233, '4f0d4812709c47ed88958f88f2c69808acd30271d8cc9e2169be07c06d308746', 233);
INSERT INTO public.audit_seal VALUES (234, '085481803908a9369ba36636fdddf71585174e73b34f763ae1abb72ffe6fe17e', 234);
INSERT INTO public.audit_seal VALUES (235, '9efa67254102ef8e792edc28d1d95c7f159ce7ae226ae20671ad1ad08c84cabc', 235);
INSERT INTO public.audit_seal VALUES (236, 'b615ed77ffb3dbf1a8a572ea0085655f9d72438287e4163718c9e51205fb4bde', 236);
INSERT INTO public.audit_seal VALUES (237, '2be7ed33e4d374c6432eb99a025b741b682f3b4cd5d08905864a2df100365e14', 237);
INSERT INTO public.audit_seal VALUES (238, 'e74f2641440e1b6e5908402485eece844e2e5889ecef7585381a7ee9c3d11642', 238);
INSERT INTO public.audit_seal VALUES (239, 'a66402e69c370eb04bf55fd0dcb69f89858e9bcbae8565e42ea38997d00abeed', 239);
INSERT INTO public.audit_seal VALUES (240, 'a44ba966a3766a44037313d93436df8f745281f905a35c3184731659e78d4fad', 240);
INSERT INTO public.audit_seal VALUES (241, 'a3d7d83579ea0ed5a8c0cb1d592bae883d2fc41513849512f1f7abc955057644', 241);
INSERT INTO public.audit_seal VALUES (242, 'b215a19a217e46a63b5fddcc09cf7157be190f46f40c2f4d14969fb8b0c459ab', 242);
INSERT INTO public.audit_seal VALUES (243, '5a73400d38d9d64a403645ad9f8f37600fdec814ff2ce3277f51e818181db3a7', 243);
INSERT INTO public.audit_seal VALUES (244, '5dc6484e049bde10439e9470c63c771ef96cfd2d6cbedcc029b34836d3d9db56', 244);
INSERT INTO public.audit_seal VALUES (245, 'e216b094e99ee1df996d7ae85df5008264cee66d5fd40f4c1b5926bc2a049d88', 245);
INSERT INTO public.audit_seal VALUES (246, 'cff024b9083b11c29a5efbabe5dd8724bdb6ebf65aecc73c6f20b9ea8ddd07b7', 246);
INSERT INTO public.audit_seal VALUES (247, '7921e6a4011f607d32a311dac1282a5f29798a401dba0480829ab6634fc53957', 247);
INSERT INTO public.audit_seal VALUES (248, '7f83f4294b5d2e6fc4d18b41904f2d654866c33c977a1bccfd951cf575be61d8', 248);
INSERT INTO public.audit_seal VALUES (249, 'ef79ccf7feb6ea907f781e38d192b7a86fed3e67845c83f63a815c951b050d9f', 249);
INSERT INTO public.audit_seal VALUES (250, '68da07d8b2a04c7ab32a001c78becd12b028907cd34cfc0d9f49663cd4d3cbe6', 250);
INSERT INTO public.audit_seal VALUES (251, 'd680273c1515a32c027cce67acc10ad2868a7b098cd045db910b9ae900e25c00', 251);
INSERT INTO public.audit_seal VALUES (252, 'a5a1f8ecfc1be84a67004e5eebcde2b0747b3d218e8d57aa51382d5186af3cd6', 252);
INSERT INTO public.audit_seal VALUES (253, '8b62d7ee7296401a7d03456e46b8e62713d5c62cd691e13e64fa69f7978b3dbb', 253);
INSERT INTO public.audit_seal VALUES (254, 'ab35054449f867625f816e1a786f1ccf39d8b1b61fb036aeb511cc6560334721', 254);
INSERT INTO public.audit_seal VALUES (255, '4c882571da99844ce90cb6886b23bc57946a510e22e6888d5abc6f2a6c7d188b', 255);
INSERT INTO public.audit_seal VALUES (256, '31106b754104972764c75437907ee123466e74f2e613ccc9d21e15fd88ff9129', 256);
INSERT INTO public.audit_seal VALUES (257, '15b29a0260781ef008f1ec8dc5b19abe4f036b7de0c5e401ebd589931178bac7', 257);
INSERT INTO public.audit_seal VALUES (258, 'c588b45a9297744b79164c823954cd555b5a2df042f9e3b68a15737133964b55', 258);
INSERT INTO public.audit_seal VALUES (259, '2e95df6ed92e81ba3e25a5985d9ba8b440ec4bf1266ec3b2740bd846d29bc3a7', 259);
INSERT INTO public.audit_seal VALUES (260, '2bcbfee372368417818bff5b19dda41b7d95df130d77f352f8dff94f71553bcd', 260);
INSERT INTO public.audit_seal VALUES (261, 'aa24826907500327385e8a14f5f1460dfd6ba2f5458f240c35bd558e536d7f23', 261);
INSERT INTO public.audit_seal VALUES (262, 'dedc69184d6f6e44d5a745eb2d37bcd0695e234eaeda4ae1f417b8092a9bba69', 262);
INSERT INTO public.audit_seal VALUES (263, '69e010b047907841011e4585df4c1417aa7a2d1c70e4c3b91078340f30d539dc', 263);
INSERT INTO public.audit_seal VALUES (264, 'a55d92d36a275785c8c02d559a167354d8af090e530eee81af7b5b0a76e4b534', 264);
INSERT INTO public.audit_seal VALUES (265, '4f9a8452ed078322e8732018949b54462cd28f1845027b74f02b45c3119868d7', 265);
INSERT INTO public.audit_seal VALUES (266, 'e3219ff17a3594c4cf959ea4561369fbed95775843f1c5ec0160469434bae6ca', 266);
INSERT INTO public.audit_seal VALUES (267, '30c72df587044b1ff0337325561b56df2cec7061ea97992dda6b6837d253987f', 267);
INSERT INTO public.audit_seal VALUES (268, '670551672b7d2f929bce3e32ef7d9fed1f00c34d5c2bf2a38e44a78603dae286', 268);
INSERT INTO public.audit_seal VALUES (269, '5ae7dd07d56edab5fba31b586f9fa0c65754aa69d2f3dd8fb39c1b8af005de1e', 269);
INSERT INTO public.audit_seal VALUES (270, 'edf2323a56f703d3ac3073777eb33aa2eba90bb09d3165bd6a1e40f0b4ef9996', 270);
INSERT INTO public.audit_seal VALUES (271, '0b1e6bd34096b1af476e6ad6a486927000ebbf8985a874e0c17087c42d1e6f8a', 271);
INSERT INTO public.audit_seal VALUES (272, '81ed7fc871b8ed1faa6a13d079b08c57d1fb64864e6737a43b603348053878c9', 272);
INSERT INTO public.audit_seal VALUES (273, '10d6b87f734026a1ebcde00abd809f12740b5b7209498c8cbbb52eb7d4e5106b', 273);
INSERT INTO public.audit_seal VALUES (274, 'b8f340500c2ab4f3889c83f4eaf875cb65d4afe22501911c1c24cc124b2597e0', 274);
INSERT INTO public.audit_seal VALUES (275, '41b751b366eca94213a8984f7a3d59639a12249335a7b4be08d7b1beb2d0633c', 275);
INSERT INTO public.audit_seal VALUES (276, '020a394e705a77e3c399de957503e500bb51ea1a176bce7adfbf3ca12afbcfab', 276);
INSERT INTO public.audit_seal VALUES (277, 'c339cc79ba3ee52d08dca3ebb616bfc40aa64850237087c4c31f1cd523d30c39', 277);
INSERT INTO public.audit_seal VALUES (278, 'a18e6a9ae48ef9c66e6430f1cde3fae14361ea2ba61876c6338fd2b22f735cdb', 278);
INSERT INTO public.audit_seal VALUES (279, '12716cbff4cc2de9e1caac3e54e89a47cfcdd7a82c47871b7e18d905875ca446', 279);
INSERT INTO public.audit_seal VALUES (280, 'c77450626445c650f7995456581668faf238b643ac55f01a1b3a7a6de91a0379', 280);
INSERT INTO public.audit_seal VALUES (281, 'ff3a98b552e32173cd09b72f15d197e52be6fa3f57207296c2b11340b76e2cb1', 281);
INSERT INTO public.audit_seal VALUES (282, 'df0cb1be8a1701d9af7207d685e60df50dd83045c0f412c5b51ceb7697a01b79', 282);
INSERT INTO public.audit_seal VALUES (283, '10bdf15b41f553e9598e6d5962b4f3458a559372a496251a44df13745fbc5834', 283);
INSERT INTO public.audit_seal VALUES (284, '84ec76eb778d45ac0367e8a68d5f47c34468620d795a3b6189fbfaa3c98474f0', 284);
INSERT INTO public.audit_seal VALUES (285, '68ed09129e9820da63e0776d9ea076aee39d61b6e70562444e887f47e72423fe', 285);
INSERT INTO public.audit_seal VALUES (286, 'fb482f46c624dbc2b416d7911e5b093f993a839290544aa01c021ff36bb8d607', 286);
INSERT INTO public.audit_seal VALUES (287, '4e13b6a474968a0f88227cb94351560a32b481f04feefa99a6ce588bfc9f0299', 287);
INSERT INTO public.audit_seal VALUES (288, 'a93d6cef5be23e6c99e3950bae57b804079fd615e8058e6d05088fb2d0d9e53e', 288);
INSERT INTO public.audit_seal VALUES (289, '4b8ac053e4b8f412161b58efab82f8de5ab302bfaf043f5cc100aee54f2322e0', 289);
INSERT INTO public.audit_seal VALUES (290, '59fd01aba094ddc0e8a8c0ba96fe5ed25ac3826aee66c0db82c0aba032f413f6', 290);
INSERT INTO public.audit_seal VALUES (291, '392e7210e2f60a5f4cd863c8c4605c9e9cc6d4812d5ea0f5c03747fe009796d1', 291);
INSERT INTO public.audit_seal VALUES (292, '53c4bc9683ee91146c7470b4781e62b8cd8bad051bb937d86aed5b8291b1bd20', 292);
INSERT INTO public.audit_seal VALUES (293, 'b038bfeb299ce4c79eecb4022825a8d9a7751e2767e1bea8bc9541515e5dc59c', 293);
INSERT INTO public.audit_seal VALUES (294, 'd366306ce9cce2a1b9dc61b4738f2e39d4239ef0ba65c3ea1f1eb71b4e37680e', 294);
INSERT INTO public.audit_seal VALUES (295, 'ea21b3b498fbe3849d63ae67ca6176917b15c29e087c30ff314b56f7925aa762', 295);
INSERT INTO public.audit_seal VALUES (296, 'f175220da5cf72c834cac8e4466f54cdc1b8991f6380cbb76200611d13bb42da', 296);
INSERT INTO public.audit_seal VALUES (297, '9856552c76c56b287b4364d6d1364278266c8a89a815096b93092d9870e85e1c', 297);
INSERT INTO public.audit_seal VALUES (298, 'f76ad234e9275a363963e26f0fcd5e08a7055d352a1f6a81f8acb591f7e8f804', 298);
INSERT INTO public.audit_seal VALUES (299, '08b3c8049656e053cf7156da9e24b25e9a356e3e08276e0a96a145ff0f8e70bf', 299);
INSERT INTO public.audit_seal VALUES (300, '328f3f52cf8ec1315da996ba6a0af2b39e395f55333fb1aba95e3685fd67b80f', 300);
INSERT INTO public.audit_seal VALUES (301, '9109aff5f77ddc7d1b542a2d34ac764113d7d3e9abda32955292ad150d41e855', 301);
INSERT INTO public.audit_seal VALUES (302, 'b719527688ffcbf1046306c90db80d8c36169a5590c1ec608f11e0323add90ed', 302);
INSERT INTO public.audit_seal VALUES (303, 'd466c839190e3615e3505597d9233ba4e3fbd4e30cef463e60d1fe4c7373575e', 303);
INSERT INTO public.audit_seal VALUES (304, 'fd5059770d9b01f919bdb073d149788aed705a98bdcf70846c8272f4600db052', 304);
INSERT INTO public.audit_seal VALUES (305, '42704a237f97a16d03fd4735a493cf0225b6949d5583e0edda28d091b198137b', 305);
INSERT INTO public.audit_seal VALUES (306, '8a79e950d81e70a1dd0f8dd02a61a3789ffd34a998a587eea3a4ca81517f1aa3', 306);
INSERT INTO public.audit_seal VALUES (307, 'e6850cd2909dd1a180b0e2881ecd909bdda32f56e0219ed6441762b90282bef0', 307);
INSERT INTO public.audit_seal VALUES (308, '12e17d1d23687fb15be49234b9eea10a72102d3e8304d209c468d85960ba6bea', 308);
INSERT INTO public.audit_seal VALUES (309, 'ab60d60076dc0ad7592600f634987b49d0a4ce770751d672cb27206999ac1e18', 309);
INSERT INTO public.audit_seal VALUES (310, '10dce3e9c15f82ed60ef11eb67140783d050a9f0309d57b2f679155c52171c99', 310);
INSERT INTO public.audit_seal VALUES (311, '1d4a28e98f088b4bd98e73c9fcb578ada1e9f647c439a9e322576c5968870d0e', 311);
INSERT INTO public.audit_seal VALUES (312, '4bb319d0fde3130220815784ae369951654dedfcd719d31de4b9c5319bfadf23', 312);
INSERT INTO public.audit_seal VALUES (313, '678fb526a9f2de1e78fe91d2c195e350d680c555e99e952b6228a2ca3f39a122', 313);
INSERT INTO public.audit_seal VALUES (314, '12130d110492c91a4c60f759860f0f56a335c35669a388f3fe801929e609ece5', 314);
INSERT INTO public.audit_seal VALUES (315, 'e0076075a60852f856e9b288101914711975b50f5cf2332d7985f4df91ebb154', 315);
INSERT INTO public.audit_seal VALUES (316, 'e8975e79a0c2259dff68b16b25b500174c0446338b721174e24172f332a55310', 316);
INSERT INTO public.audit_seal VALUES (317, '087dc521040f62bfb4285c35e437360b0e9a8dd79454cdde1adf5f3c0a6f3734', 317);
INSERT INTO public.audit_seal VALUES (318, '3b37858862d33e9c6823b54a782290a6689b617d5cc9bdcd7a3e02cea3b10b18', 318);
INSERT INTO public.audit_seal VALUES (319, 'f8ffb645a0c8177874b317670d142ec7886e06deda7361995c9569b152d457b3', 319);
INSERT INTO public.audit_seal VALUES (320, '4b62678501504a9d061d9a837b95b1e70771e365a7a0b4070c7f865565fb3f3f', 320);
INSERT INTO public.audit_seal VALUES (321, 'f4fa2207f19010975dae81e74c89d0d4a2d9a9029be9d165260c405022190932', 321);
INSERT INTO public.audit_seal VALUES (322, '30f657c1f31e278117874fed777db5ef4d932565e4457a9ffb32774ebc2903f6', 322);
INSERT INTO public.audit_seal VALUES (323, 'db7a2be18dff344a124dff8706393faa4d30b33381fabe4fec4e69a29ac52957', 323);
INSERT INTO public.audit_seal VALUES (324, '0d9be36fa13e3f14847a16c9dff0ccdb79357f71ae9f6cc1e05638dfd70a3147', 324);
INSERT INTO public.audit_seal VALUES (325, '6c96571385f13af5e1711b379b792f530b32bff2e808b3dff7916522c74b3500', 325);
INSERT INTO public.audit_seal VALUES (326, 'c6a7e2cf0e8cfd838180def6e028e7154ee5389043785b9b150f6b9827f95a6a', 326);
INSERT INTO public.audit_seal VALUES (327, 'fa672a776ef5553bf73a20746308d6e0881801fdbc2e4a454e703b45447ee022', 327);
INSERT INTO public.audit_seal VALUES (328, '0deab79236146c7c9de3abcf92bfb9a6bf0816cb2a518e2db058ff26ab052501', 328);
INSERT INTO public.audit_seal VALUES (329, '296f532118df53f6c769c1a7325f41ac62b62a88b9cbc53eb317f7d9c453803d', 329);
INSERT INTO public.audit_seal VALUES (330, 'b1b6ecabb17267383c5b2dfe7dffd3000dcd109c4175d581882232bf5a19e7c5', 330);
INSERT INTO public.audit_seal VALUES (331, '33f65764b4bff8680adc35527978d322b660af305d323ab2ac5d5e450ce61723', 331);
INSERT INTO public.audit_seal VALUES (332, 'cc54b3fa1b05fe95380c18da20d686b8ee86bde90351015bb906e7b624e4d9fc', 332);
INSERT INTO public.audit_seal VALUES (333, 'd79cb8894b06860f10d540c5aa8d833d8fe1855eef0bb8ad9f6d2db6ec8f4d2f', 333);
INSERT INTO public.audit_seal VALUES (334, '78f764f0f72df65c244b3ab05a621c2b8e07ce4a7bcb1757ae5acc46b5ddd89b', 334);
INSERT INTO public.audit_seal VALUES (335, 'ac3a1e5ce86e066da418b6f98b50ea7e2a8337d48538c7c9806eee5f87e47766', 335);
INSERT INTO public.audit_seal VALUES (336, 'a7fb6a3561bd0f5ae5d4f6d0e6b3df4534a3b1005ef52e93304597c085dc396d', 336);
INSERT INTO public.audit_seal VALUES (337, 'fe064233a52e2eb20ef42be98b4556a679cf380745a839d1f74a7ef1afb27e6e', 337);
INSERT INTO public.audit_seal VALUES (338, '42fcf2a87e945420f0bc29db765ef32b812e15678b554b96020c0f6dd473f13b', 338);
INSERT INTO public.audit_seal VALUES (339, '547845243719d3213a83ef9fac71ad7467a473a13077d73fe77aed922d50ba33', 339);
INSERT INTO public.audit_seal VALUES (340, '2533d4e50eeb12e4daa603532535ed1bdd5947ad5526c47ae0619369032f4e2f', 340);
INSERT INTO public.audit_seal VALUES (341, '41aa49a4cabd894c469fcef1cbfe5ee864e41e1e5a84f17a8bed2d4185940b65', 341);
INSERT INTO public.audit_seal VALUES (342, '0682cb3a8c8a280978092f6f6a1d65e8ac2dc420270d6c74c36d5242a3987081', 342);
INSERT INTO public.audit_seal VALUES (343, 'f94baf0266ee3d4f65164f94baaebeee24b9ecc1a16e43e091203e0b4fa33c11', 343);
INSERT INTO public.audit_seal VALUES (344, '77e65aab089959ea3b2be307a9455fc7019d210d48e1b5c8cec68b4a11327e72', 344);
INSERT INTO public.audit_seal VALUES (345, 'f76ed6349e0c3a1f1a77c73ebaa4eef729a62c8f97ed06008913a76b2fc65107', 345);
INSERT INTO public.audit_seal VALUES (346, '9155feae41420d35110567b70528b55888e54a3109309f71c568a59c13506dca', 346);
INSERT INTO public.audit_seal VALUES (347, '28fbac9b387dff4ec3b43b93fe96b19685ec4497d97c58ffd09048800913072d', 347);
INSERT INTO public.audit_seal VALUES (348, '79e30ac2201b58b65ac8c3a49be9a5e2f9335ba776e04e1373aba031c0ea0dab', 348);
INSERT INTO public.audit_seal VALUES (349, '7df6f8f59d7564a2f3f75556781098f93c1b377943df4dc46e9e01ed32c7d077', 349);
INSERT INTO public.audit_seal VALUES (350, '057e619d3dbdff2b3126f91407ad5c8300d44de1b7f8d814fca0bdb8dcbab265', 350);
INSERT INTO public.audit_seal VALUES (351, '3dccb782eee1c968101a078ff4de879ccb4ce853072c22236586b2307833d8db', 351);
INSERT INTO public.audit_seal VALUES (352, '32eaf1015cb9241253ce6eb13938a0c99e29c28e091be06dc4fcecd1226426ed', 352);
INSERT INTO public.audit_seal VALUES (353, '4d7cec0e27d5f21d1732027e0a38e8e9d2d99c356da754ecaca09c7eb4957227', 353);
INSERT INTO public.audit_seal VALUES (354, '14f240851ec9acdafa45a77e46d0db0ddafa1edcb1e81ef1b3b1fce683b75de8', 354);
INSERT INTO public.audit_seal VALUES (355, 'f4db14ad75fe8e81f52e029ccf4deddf9f6fa8e0ec2cff212b50a7bc64a5d120', 355);
INSERT INTO public.audit_seal VALUES (356, '712e8081ffc6d960dd7d8ea0f0c1b02148230c891845bcdd0475d2e8637e8902', 356);
INSERT INTO public.audit_seal VALUES (357, '8d5e0e6d70ea9521db71c7d7f3306552c97e1b34e249a7acabcb7366ba879015', 357);
INSERT INTO public.audit_seal VALUES (358, 'acd9fba6f636d5316ccf3da2498b2f7957ad6ed22d7b89cb972bae178e3b5eb0', 358);
INSERT INTO public.audit_seal VALUES (359, '6b611fbd40df0418c1b702c2210c5c245267c54ac7ae7b4d9e5acf07380159d5', 359);
INSERT INTO public.audit_seal VALUES (360, '5ade6df86f898e32276191681e41242bc0f09948a555f3d75723886734200066', 360);
INSERT INTO public.audit_seal VALUES (361, '96a9c0343f7a9e92d55d762957ef9cea0fb35151119f624c3b38324b11763080', 361);
INSERT INTO public.audit_seal VALUES (362, '4f6e94ca83744fec626f618f040d9a5cc5585bac639bc3b1d7f8a657c3684a5c', 362);
INSERT INTO public.audit_seal VALUES (363, 'c3476b4c623b3d72ab31694b063f23f5ac3ba929c60cb1ab9dde12c8579a389f', 363);
INSERT INTO public.audit_seal VALUES (364, '289bfd6c6f4827c49c8857e16726d6399d5e84e2728c7db7ad51f1a358cdd7ff', 364);
INSERT INTO public.audit_seal VALUES (365, '2e0380effe7bce480cc20cb3d282e1b092116fcee488d4539ce92947e8d666c3', 365);
INSERT INTO public.audit_seal VALUES (366, '794ade5fb8a7e1e94f018835d60e89265dc64b054f2175a58f2550811c9e1729', 366);
INSERT INTO public.audit_seal VALUES (367, '7565cd35303f404b343c5583bb7ef90b0fed04943b3ff438a198a733a030a625', 367);
INSERT INTO public.audit_seal VALUES (368, 'a44c77588d0394fbebe296cc0a15bc06dcc4d3b706a4bff8043da09f765d9924', 368);
INSERT INTO public.audit_seal VALUES (369, '72e60ee6fb7afc1e7bc9033bb909821ffeba11dfe6a3f7ab620d50e340a2bead', 369);
INSERT INTO public.audit_seal VALUES (370, 'b16dc643ec928e676514ea679f5db1ed6a942a711fd4e71c99610351f6f9335e', 370);
INSERT INTO public.audit_seal VALUES (371, 'beca914a45058dd237133bfa440f7e1d0c9b2128d22efaf0f1d3b05938d1d3aa', 371);
INSERT INTO public.audit_seal VALUES (372, 'f57b12b774fb1813d705a8fbbf53a04b6208f963cf9bc3251f5042d0f4a684d0', 372);
INSERT INTO public.audit_seal VALUES (373, 'ce3fb3e89f2ee685642aea7c8f7164dd737278782180bb5cb6ebedf51f9f4212', 373);
INSERT INTO public.audit_seal VALUES (374, '349e25be33907594a6590cb31265035200561a2327c84b601b5e44239c615b8a', 374);
INSERT INTO public.audit_seal VALUES (375, '033e97f5d70b40253140b6fd28798e3f311d95d25fb21ead904ceb98ffaf481a', 375);
INSERT INTO public.audit_seal VALUES (376, '52bc77774bdd5f472d43a2c96a4199c69cad08c53239451608aeb3e4dd3bc79c', 376);
INSERT INTO public.audit_seal VALUES (377, 'b8d5c49611a6ebda09970609567cd4ad229374a04c10f541c61f1bdeb4c6958b', 377);
INSERT INTO public.audit_seal VALUES (378, '5bce4cd08ad462783395c04edf9d01a17c67a6ec4915b8560dc9a1ba9220e706', 378);
INSERT INTO public.audit_seal VALUES (379, '4bd5c44680aaf6866af0f4d9d0a84086f88d002506e46ec96e272dfcc9ab290c', 379);
INSERT INTO public.audit_seal VALUES (380, '0b0c807410d007a8bb956a0be0800ac0bc7e6212987ce8199b11173ffe9e662f', 380);
INSERT INTO public.audit_seal VALUES (381, '9801a3db4e57ff89cfcabc72fc1311482aaf66e56d19c7948c5f9fcf4ef3b155', 381);
INSERT INTO public.audit_seal VALUES (382, 'be57561bf0484ae84cba278476353f6b89c2687840cc9e4b34285c24bab8e414', 382);
INSERT INTO public.audit_seal VALUES (383, '1bc418ce89da10740186fc02c67ded7a18519997c0cae16e54273bcff518a4e3', 383);
INSERT INTO public.audit_seal VALUES (384, 'b9883ed36753a450d3e5deaf41ad730e0cdb74ad5de1cbd4ff1b0350fc915c64', 384);
INSERT INTO public.audit_seal VALUES (385, 'c927b489cc52adfc7249506ad05bacbcccacb0124db8b55e42207c6df413ee78', 385);
INSERT INTO public.audit_seal VALUES (386, 'dd8725cf8575d75431155656e200748f78cc763dd532cb5bde3c593cb7b55087', 386);
INSERT INTO public.audit_seal VALUES (387, 'a72b9f02769800908e38ef63caaf84f334460fceeedbe1a6fbf728931d226757', 387);
INSERT INTO public.audit_seal VALUES (388, '037727dfe5606cd0c32a2ea4cfa704bff5657a88f1103aa179849568866ffc7f', 388);
INSERT INTO public.audit_seal VALUES (389, '43e61d71ddab02d637c030837fba2beb1541a7d4d844d7a5c24da11a63647d7f', 389);
INSERT INTO public.audit_seal VALUES (390, '842ff6e5e736719e6178f652d7fa19dfba3eb179acbcab447113eac9149585f8', 390);
INSERT INTO public.audit_seal VALUES (391, 'a7d2922372e6be5a033fdec6d2434dd2e7cd9f67c510d07bca1b87231262a98c', 391);
INSERT INTO public.audit_seal VALUES (392, 'fe5badf229d3f5d17eb8fd5c7a7408efb219a4df80a8ed71c7ec8d6c9353044f', 392);
INSERT INTO public.audit_seal VALUES (393, 'a2a48e8d59a9371599fc9cb57d4e2ab73173f748457b6bd6e72dee361885a96f', 393);
INSERT INTO public.audit_seal VALUES (394, 'ba825579938c1b7d1920ee1330517a7a2c0f6dd6ba173b86b3a8289da7222162', 394);
INSERT INTO public.audit_seal VALUES (395, '7ec3eaaf59854fed96d34ecb932f0221cfd3dabba1c8feca2eb660782a6c900a', 395);
INSERT INTO public.audit_seal VALUES (396, '8f7f7262128ed237c32c0798f17fcfa442c2e99de96e6907b9ce9142f232ecee', 396);
INSERT INTO public.audit_seal VALUES (397, '7dd692a52ceb0e567989d76b6ccaadfda3197f0cd149b9b7c14edd9bed258fec', 397);
INSERT INTO public.audit_seal VALUES (398, '4243e11ab79d68006096d90948aaa26e55e07ed5037e630be73c9769b1e6e67f', 398);
INSERT INTO public.audit_seal VALUES (399, '773c1e2b16f4c3dd00cf836516a11877bc2270c74f62495dcc17859156ffd614', 399);
INSERT INTO public.audit_seal VALUES (400, 'b2f518e71e1dca221285d171764f51bdc561fa34e54df45572cd08384eb18167', 400);
INSERT INTO public.audit_seal VALUES (401, 'af197b5679ed64df6f85666f693fc8086e69b5a8b7f4d480563bb1d9607f2d47', 401);
INSERT INTO public.audit_seal VALUES (402, '5061c2519dbe6eef71dfa284d282b09349233501ceab9472cb4367987155395c', 402);
INSERT INTO public.audit_seal VALUES (403, 'ad9e513f5936d316de891135fb82ce74f3759c5c25271b87337db99e4d13cf8f', 403);
INSERT INTO public.audit_seal VALUES (404, 'f058f87f46d9ad6f1e44f8bc51c5dc562fc9b6c526e4ca1e20104ad3daf0e1a9', 404);
INSERT INTO public.audit_seal VALUES (405, 'e52634c5c8f27dee82e69d1f2b87597f86aec1b225e231d3aa8201601b8bb1ff', 405);
INSERT INTO public.audit_seal VALUES (406, '7a50f28349cc15a2a175ca6411c32a3286122888776e46d83b9d4232d8ed043b', 406);
INSERT INTO public.audit_seal VALUES (407, 'b46847147033614888e1522cf88e42667f33e6394d5b7fd271a8b1ffa2135d70', 407);
INSERT INTO public.audit_seal VALUES (408, '72da4345dd3606f4a71b96cec15ff544df963741190ada7cf6d2bdb984f29e12', 408);
INSERT INTO public.audit_seal VALUES (409, 'e648cf946226e2337b98b946619ee12107fad0f3542fa696d60332015d17d037', 409);
INSERT INTO public.audit_seal VALUES (410, 'dc8bb733d8fe7e8afd83b4827c6c44edc905f5a4e1edcf8dd30a91f1688e887f', 410);
INSERT INTO public.audit_seal VALUES (411, 'b0d581b203e9d7b465c2629c4c27b31854aedfd665d200d07b32b72aa0c2eca7', 411);
INSERT INTO public.audit_seal VALUES (412, '5281d43ced4bcc4ec465a9d40031ffd6995dfade99aaf4a0264013b5d46639ca', 412);
INSERT INTO public.audit_seal VALUES (413, 'faa9bde63c569a083dcf4c6cd8ee695c06a1ee43514b3fa1e1d61643798b9451', 413);
INSERT INTO public.audit_seal VALUES (414, '4c7f28fe11db379999809708dee62b5f89bb67173651a6f73dd39ab40d0f1ddd', 414);
INSERT INTO public.audit_seal VALUES (415, '608f692a67b5c07b1faf8023053744b1e5646be67578c10d561ba6e7fdf809a7', 415);
INSERT INTO public.audit_seal VALUES (416, '59232aad5dd9dd8d8818f37499634682c1e9db26fb89ff7c6a6fa2e0ca3bf0e2', 416);
INSERT INTO public.audit_seal VALUES (417, '74d18c8509a0343bcbd848b03c6bbeef8b90e5a0d9237153a8525518b85aee25', 417);
INSERT INTO public.audit_seal VALUES (418, '65cf62fc27bd1b9199c7117d93e8915adc128c91a06c5a75303921ce70d17b0f', 418);
INSERT INTO public.audit_seal VALUES (419, '5cad6acd92e4d4b78876880641c975f754666e544ee0a0aaf070d0e14b2e4fbc', 419);
INSERT INTO public.audit_seal VALUES (420, '07a6dfd66c97712bc2d1d694c4f30896c118659c0ef38db66002b6a9dc4162e4', 420);
INSERT INTO public.audit_seal VALUES (421, 'a384a1d24acb90b796e24b4a0b2e6c8a09d76272e1053b088497d1eeb8e94556', 421);
INSERT INTO public.audit_seal VALUES (422, '4c7d1748d7a5a55d7159f2004bb30b39c0f02b6c99a6f5a04534dd0ceffc9758', 422);
INSERT INTO public.audit_seal VALUES (423, 'cbb88ebc2525dc525228f09ef61b9dbfd6277d5e739aadb099bca242d8791717', 423);
INSERT INTO public.audit_seal VALUES (424, 'fbcff849ba242dc5a73d5e676a008f248e4660dbdee83cb8867d3642631d5c83', 424);
INSERT INTO public.audit_seal VALUES (425, '5049f0ece11d75e951dd1659a0d870e0771515e8afc0b74c40da832e3f842e80', 425);
INSERT INTO public.audit_seal VALUES (426, '280949c40acce9ac41ac7c4695ffb7c8a6d3c12982fde1ff35bd1ba8e89ed8e3', 426);
INSERT INTO public.audit_seal VALUES (427, 'b9ee1884ab0d0ab8f4db97dd29e462cda51e885eb4081d487df51860a577bc2f', 427);
INSERT INTO public.audit_seal VALUES (428, 'f526f2ba458667ee883c611d8f93966b51c8064687d7977eaddc7f03f65cf6cf', 428);
INSERT INTO public.audit_seal VALUES (429, '14d4129a89d483227c2163cfa3a1e68867bcb38e08e8ba34968a11ab5e429088', 429);
INSERT INTO public.audit_seal VALUES (430, '974a197bad0fa95cea3bbc8bb2192d2870637170bfb950f756624649ab4494a3', 430);
INSERT INTO public.audit_seal VALUES (431, '63bf03312100b26ccf5b8f89c430f29d34648f926fec6681888fdce22d09a64a', 431);
INSERT INTO public.audit_seal VALUES (432, 'd3e6dfd5c0007b640919afc24542fd7be0c1e8d0e31a363d394100aaf82a1c8a', 432);
INSERT INTO public.audit_seal VALUES (433, 'bf735dee8f96ff3021cdabb3e25bda2e6e921e2209eebc789eea364b9d71279b', 433);
INSERT INTO public.audit_seal VALUES (434, 'da124cda262afa71e8f3a030f5574897dae9d03c9b2eed0d4cc06225815a585d', 434);
INSERT INTO public.audit_seal VALUES (435, '99233091edf8d587c0ff7cb2a7ac817f6dd90f9115ad2352c004ff2655cf7d0a', 435);
INSERT INTO public.audit_seal VALUES (436, 'b3869a5d2aaa7a475aa49a4b2b7f385501a85b29d7ffa415e86f52d1ddf2657f', 436);
INSERT INTO public.audit_seal VALUES (437, 'b17cc5b18d6cb076b182cc809f392917a1bcaf88e883337ba1c7fe79b211340f', 437);
INSERT INTO public.audit_seal VALUES (438, '71991cc777810e6dca90baf1a9ad79911860f1b4b31032fdff9ecb240fb8d6cd', 438);
INSERT INTO public.audit_seal VALUES (439, '59ef60d7351017f17550763b32bb270a7154060e2ac6c28f700de1aa12587a9e', 439);
INSERT INTO public.audit_seal VALUES (440, '2c19a587f39afe1634934ace79ae9a6b35173a77a600bc04f26b6263bcad915b', 440);
INSERT INTO public.audit_seal VALUES (441, 'f627485f5845247dd35bbd4bf816012b57c73a787d2048feb97afca26b15dc4e', 441);
INSERT INTO public.audit_seal VALUES (442, '5122851339111c576e9828b6d15922faacb20a031b0c10ebfe71cb02ef394ac4', 442);
INSERT INTO public.audit_seal VALUES (443, '4f2bc30dd1bd09b415e380f15f98c0f4ea1013577612fc53acaebc817102efa1', 443);
INSERT INTO public.audit_seal VALUES (444, '65e1fbc0abbb3ffdc6a56f5c83aaa0fdb890f3b01cebdb520762ba7fa6068de5', 444);
INSERT INTO public.audit_seal VALUES (445, 'e3ab47e4844e9f54228b860cde388263678012078cba48505dce1b3a4be21624', 445);
INSERT INTO public.audit_seal VALUES (446, '225119c7b08f163858d277ebfd2ce10984d515b904401a51177e58b0f03400d9', 446);
INSERT INTO public.audit_seal VALUES (447, '36fe98865d4d7c3fe62b216ab0407542c5faa0a6b75a62edea488ac64815655e', 447);
INSERT INTO public.audit_seal VALUES (448, 'b98bed8299f2c04bf66649ad8a3e04aeedcb462e98b9a79bcaed69515d560de6', 448);
INSERT INTO public.audit_seal VALUES (449, '3474e1ec75fba1e8e1829e225d0d9cd3c2457f0639f035b2079a7dcd46499483', 449);
INSERT INTO public.audit_seal VALUES (450, '155c186404fd953e0edaa1d90a6a3ab0039b2abf465a353942b5240f001fcf73', 450);
INSERT INTO public.audit_seal VALUES (451, 'e0c4d8e41f6e7b3a6fd55327da96aaedb54007eceab474898a44dac478d7d2de', 451);
INSERT INTO public.audit_seal VALUES (452, '25bd7e9eb193d2e22cdd94fa78f34c2dc401b9ee579e4c8960860e115ccf5cbe', 452);
INSERT INTO public.audit_seal VALUES (453, '81b35bedc23bdfceedf9c2f21ad879148442047791dd5c5e6dd4e59e8a00b82b', 453);
INSERT INTO public.audit_seal VALUES (454, '3db21f256e645e91cefed957949608025a3377a9a57cc8083c4f9cf73c99a651', 454);
INSERT INTO public.audit_seal VALUES (455, '6754d4bad134f53018aecbe4bd54c6da5ad34869d5322a15b315a8152ee12013', 455);
INSERT INTO public.audit_seal VALUES (456, 'd8af7b6d29f6c0c1cd959361f9df000d8d7d80da770f86e31565ad22a594bdba', 456);
INSERT INTO public.audit_seal VALUES (457, '29d7da17fd35cc68fea67a119fb333e7a3ba1aee9bfc4b4d8bd11307b1a7b614', 457);
INSERT INTO public.audit_seal VALUES (458, '652d65357f4f8546b369816e4b4ef8d381803bd227450ec5874bc96c50850ac8', 458);
INSERT INTO public.audit_seal VALUES (459, '8c25256bde4e330ab933b2a5d8cab7646a425da5e6ae702483c09f605f1d1050', 459);
INSERT INTO public.audit_seal VALUES (460, '9085883b332127552234f70b5d5180116eed394db7c441da6cc1c8a771b914ef', 460);
INSERT INTO public.audit_seal VALUES (461, '4d52ab9d6ca5580bb692a5ddb374c25dcd06b0c9dce406e67e502494b9e2438b', 461);
INSERT INTO public.audit_seal VALUES (462, '11463349a9178a283d9433d6ac420599d13b19ecc13a54c6212782ab816f9cb7', 462);
INSERT INTO public.audit_seal VALUES (463, '983cd75efad215058bc59ebfa6be1d6e0b15170c70909991e5eea268021e1f24', 463);
INSERT INTO public.audit_seal VALUES (464, '00562c3588382d229a7073a1c8723b1bff29252bc3ae0f7977f5dc2ac64b38f0', 464);
INSERT INTO public.audit_seal VALUES (465, 'dbb96cc8cd1ec77ccef47f27e4271519e93fe21b539531522a102763e6087e19', 465);
INSERT INTO public.audit_seal VALUES (466, '124d5356b31ecb133045f324d34ec0f6ada8a253f8988637199f29a502cabf33', 466);
INSERT INTO public.audit_seal VALUES (467, '00abc840e53b49b89c8715fb396925311aa0b7a602094fd9be40ebe3b1dc103d', 467);
INSERT INTO public.audit_seal VALUES (468, '04e105ee02e95b0a8570ecfac5ac7a8753679fa719cd94b2c0f3d605d8470bd6', 468);
INSERT INTO public.audit_seal VALUES (469, 'db4029bc2ec7b9e0073918882b3b6e88ae11dda4213f1bc27fd63620798c9590', 469);
INSERT INTO public.audit_seal VALUES (470, '45476ca5d5b7fa3cd8adeba1e66ef6844b45a440c37eb10b93587e9b9520e4b3', 470);
INSERT INTO public.audit_seal VALUES (471, '6cecdde34326767939d3eb37376820cba794768da64f872a99dbe7815b1d9038', 471);
INSERT INTO public.audit_seal VALUES (472, '9654b0c4239bc41e299649aebf7af4cb55d9b89ba3b5aad6127e14079cdc53b3', 472);
INSERT INTO public.audit_seal VALUES (473, '1a4c8884e4fa8a7aa4920daddd7e81f30650acc7bed95f526f54c5b25cf2c712', 473);
INSERT INTO public.audit_seal VALUES (474, '75ed9b75582c98e24251e5ca9e4604a7d5edfa9f673d040ef97d8a2d3239a462', 474);
INSERT INTO public.audit_seal VALUES (475, 'def8b7227ca9fc823fad07e79f08f8f86a051c0873996e4cc73495f235fad30f', 475);
INSERT INTO public.audit_seal VALUES (476, '79156646785afec398edc8c5163908b2b56c800e338b58c3386f168dbea3e834', 476);
INSERT INTO public.audit_seal VALUES (477, '682e3701b4441b67c56ecb1820b56ca51c0b564b1cf062f73a836ca42f46f96b', 477);
INSERT INTO public.audit_seal VALUES (478, '1b91b376f22183b92c050ff04bb81d78bee2a56f6e9ff24ccf48440df01779b7', 478);
INSERT INTO public.audit_seal VALUES (479, '9f37ebc9fbdfe19f0d0720e82284abfd44d62723eda74942b3481a7ac7ff136e', 479);
INSERT INTO public.audit_seal VALUES (480, '8b406e1e875845f4a119de45b64c5885bbe425da4c39ffd6e14e82057ee7617d', 480);
INSERT INTO public.audit_seal VALUES (481, 'ab98016f4b83a61a883361b3b13395b33bee50cf17d88890dc57d028666dacb0', 481);
INSERT INTO public.audit_seal VALUES (482, 'a80e1b9e3d953563b276985f4f7fe8d88c236fa3054262c4032592ff9eec34dc', 482);
INSERT INTO public.audit_seal VALUES (483, '867ade7a05f0272830b952fa0c1a863fa517bdc4aa81dd48a73e6c8abc2ecbd4', 483);
INSERT INTO public.audit_seal VALUES (484, '031df74b367d32d94d0ef74a23e78d54b4a3b5c71a9794afa576d17869eb484f', 484);
INSERT INTO public.audit_seal VALUES (485, '432f98ba4584421157c1cf3c116f87745bb4dd0969b2b01d38482063f215971e', 485);
INSERT INTO public.audit_seal VALUES (486, '7b9a0842a6591c54a77585ddd032f9adfb6f68fb188392db5402725b80897302', 486);
INSERT INTO public.audit_seal VALUES (487, '09ea36d222a77b9124d75ec7ec19c3933082b4ac2106a4d5b98dc59ce3c1b0c0', 487);
INSERT INTO public.audit_seal VALUES (488, '5c47455dd79999d9fe9105adf8064365baafc2169ca7824aa9a86e2c8c1af2d2', 488);
INSERT INTO public.audit_seal VALUES (489, '6feec15f084e48a0efd0ee8b1d9fda4394eafb68fe8e194c792418a1a476a9de', 489);
INSERT INTO public.audit_seal VALUES (490, 'a43444f294bc679d2fec04313ac6873a1b4a7048a247cfaee4eb014beb9819fe', 490);
INSERT INTO public.audit_seal VALUES (491, '0457474a968f970fb37fd464a46d8a840e6f58aa826cc1020ceeedb584bfc4ae', 491);
INSERT INTO public.audit_seal VALUES (492, '6ec1a937eef35811744da140fdef795fa1e90df028131be0c95b6510cd1320fc', 492);
INSERT INTO public.audit_seal VALUES (493, '14ee6b5421fa0fc9df475cb538094b51fe045ccbb4341acb013b0aa5d1e2f46c', 493);
INSERT INTO public.audit_seal VALUES (494, 'd9a4bf920446446c42b02963c37b31a02eecd51ee029fab14e1f577761e9b1f1', 494);
INSERT INTO public.audit_seal VALUES (495, '0e0dfad9450ad9a3d0c8bbb60390a86e9f118ffb3db2c9cb7a39038379fcd933', 495);
INSERT INTO public.audit_seal VALUES (496, 'f334c92997d2e205d2acb5adbf09a8271d664832ddad615a3bcd8f6c513b066a', 496);
INSERT INTO public.audit_seal VALUES (497, '49a323374a989b51b771a92356e2085378ca3307a5356b9244d5697138d0051e', 497);
INSERT INTO public.audit_seal VALUES (498, '015a04d1840fc114c6cf46dd9448e933c601d12a911846c153994c062212c9d1', 498);
INSERT INTO public.audit_seal VALUES (499, 'a051f536ebe66981634ea152ba6e0cf661399e20bdfede352b83088925830691', 499);
INSERT INTO public.audit_seal VALUES (500, '15df04175140dc4540e82f3a19609a60b26921ef77afeef23a822790cd81af4c', 500);
INSERT INTO public.audit_seal VALUES (501, '1d096450bcdd775ad2a12c2109c80e5d82502be10c9153312376348419339fb3', 501);
INSERT INTO public.audit_seal VALUES (502, '5c4ecb2829222f3178649c5d17bb6a2242176383dd0f22e1ef258b4dc7a33666', 502);
INSERT INTO public.audit_seal VALUES (503, '1a0ae55fffa894c1dbb1d318e154ae32c6125c14a74c996468dd00d652a09952', 503);
INSERT INTO public.audit_seal VALUES (504, 'c2cdc98e0ec150965fbcf4f244e0c64b07f9be12d2208899caeee4e29cf0e0cd', 504);
INSERT INTO public.audit_seal VALUES (505, '7327dcf94722fe6a9f43b404eb9daac6cfcb7e032fa2938bff90ce250cedf5b4', 505);
INSERT INTO public.audit_seal VALUES (506, '741f089b1217075d2f6eef44b04b1639493427e741cf7516a5d430d9375f783b', 506);
INSERT INTO public.audit_seal VALUES (507, 'c0bbb705fa1d2aa0b8a2cc25f22d6a4c8ba892a23e13e4cd33aeab194bd78e58', 507);
INSERT INTO public.audit_seal VALUES (508, '492c71e39adbc35d926df1dcff0434f7b6a9cd272350f6b520e4d2520200384f', 508);
INSERT INTO public.audit_seal VALUES (509, '26f4810b5e697be3eac81f9848eec247dc630f4e431ce7dd17c420a867dd60b6', 509);
INSERT INTO public.audit_seal VALUES (510, '3ce93853d634553827e6e046b2fc40f1c2e23f76fe783faf65fed62681ca7f25', 510);
INSERT INTO public.audit_seal VALUES (511, '40be68823937921134abaeb8c17c8f93f44cb850aa5280a837253e4cc7eeef02', 511);
INSERT INTO public.audit_seal VALUES (512, '0017ec0ef9db98dfda1f7417e73a67d5169af055465047de74680be3a635e93d', 512);
INSERT INTO public.audit_seal VALUES (513, '821f6a3aded05e2e9dd23570fdc536664a05a8d8bc688243d4fffcb1c8c69fa3', 513);
INSERT INTO public.audit_seal VALUES (514, '5f915e7bf405660c1a4bf7b510fa1908a4174cbfdc2180ca3d92e30fc7adb437', 514);
INSERT INTO public.audit_seal VALUES (515, '928ecae40ed18f4ecc874c13e9fbf721049c5afb606c47179cc066b871d34c4f', 515);
INSERT INTO public.audit_seal VALUES (516, '698af322a9c75af3bb47e5ea313c609bd7345cc64d8a23c053b685f69687d54c', 516);
INSERT INTO public.audit_seal VALUES (517, '7a53cb7d0ff2d09cb6e5f98d43c041e936b60bcd9efc3eb3df889633ab4646b7', 517);
INSERT INTO public.audit_seal VALUES (518, '544ebd68bddfa057351f33ba489ec9a657fab457342c700319b42278eede69da', 518);
INSERT INTO public.audit_seal VALUES (519, 'fa38533fbbda1bc44534e618e2728c840c8abb3ca7ad3fb5d79e860dc27ef94e', 519);
INSERT INTO public.audit_seal VALUES (520, 'ec655a98975c43ec6b1fb33303f199c3f75898584869700899da561959f38409', 520);
INSERT INTO public.audit_seal VALUES (521, '00e34bef63d63bcc170e616aea534e3cf1dd8be5cc269568aae9d85dddda3693', 521);
INSERT INTO public.audit_seal VALUES (522, '124de4b53f37d3e01278812f8e7242a89191085fd166b5fc9b8a9682b703baab', 522);
INSERT INTO public.audit_seal VALUES (523, '980f54de514537eb215a0dcd7b8b9de9c5eeac2a86abcb3c59aa4a372f8b210c', 523);
INSERT INTO public.audit_seal VALUES (524, 'ac1909632430331bf5df78290cf8aa806ef7c2af2026245dad7d532c783bb3e0', 524);
INSERT INTO public.audit_seal VALUES (525, '04b0a83aa0a586782119b65454a3c23fb95f7d31bb5ae7021e3fdc174e18a2fc', 525);
INSERT INTO public.audit_seal VALUES (526, '9bcd689e57dd090ceb05cafee7a2dc3c86aa1b6377c269c64ae146337b90aece', 526);
INSERT INTO public.audit_seal VALUES (527, 'd8a662abcf25472afeba0a0e5058fe62796bd69c20e5a45ed7857edea48e9e81', 527);
INSERT INTO public.audit_seal VALUES (528, 'b1ccba4e61a5f7df33ee449f3828d6fd1a32dfec8a874e534b170aa550f918c3', 528);
INSERT INTO public.audit_seal VALUES (529, '36d0c638028fe14ab3a6d33c5867531c9e702115709a77ceffef065513a5662f', 529);
INSERT INTO public.audit_seal VALUES (530, 'e3268c7fb89fcf0dd66a878bef94e0d514636ff2b31fb7805f2352131034451d', 530);
INSERT INTO public.audit_seal VALUES (531, '641dfbbdd476393fe07370c7c77e4a7dca304f7e14827cb54c8dd550bfb4cb84', 531);
INSERT INTO public.audit_seal VALUES (532, '01ff61a55f7b09f883e42b584498b2307a6dc328a1eca34799d370da76009246', 532);
INSERT INTO public.audit_seal VALUES (533, 'ce6c8632a2224ad97f866a1cca153dc45a415c0b8cf87b415652e4b3bf9a1c54', 533);
INSERT INTO public.audit_seal VALUES (534, 'dd1454948293bfb02527b9d5d301e5bce7bcd855508988e89aa89f0a35ca12bb', 534);
INSERT INTO public.audit_seal VALUES (535, '8fd7e79c7d43449e5840857f1914487dc20093ab823efd335e57385075669c7d', 535);
INSERT INTO public.audit_seal VALUES (536, 'adfbedb419ef836ac9348ef993b8148d97fc86aa2220084793ae8cc90522178e', 536);
INSERT INTO public.audit_seal VALUES (537, '351eadbb7ed407ca7ccc61aef71932ec6a82c081a371785a7c2292ffb39f2612', 537);
INSERT INTO public.audit_seal VALUES (538, '32f1287fb3c37d92408f1538d894d119403229bbd480256749ccbc25e57dc600', 538);
INSERT INTO public.audit_seal VALUES (539, 'f7347e6ebc0df2c94e23adeb647245d0f694fde1fe90664fc3dc72ddd98278d8', 539);
INSERT INTO public.audit_seal VALUES (540, '39692e0e1e4ef0656916f46c589e74611c1b339481ec7395704b24eac46eff61', 540);
INSERT INTO public.audit_seal VALUES (541, 'fbe9b93654864e37051c465c0d05735f6d71b612e683d10d0d92de05747375c2', 541);
INSERT INTO public.audit_seal VALUES (542, '6d4d4b59927f629e5cda15002d653508520cfc1bc2333963c488f256ba753499', 542);
INSERT INTO public.audit_seal VALUES (543, 'b5a5101f2c9ec63f42a651451a51056df382f833f8dbdf01477e500b21bb3699', 543);
INSERT INTO public.audit_seal VALUES (544, '5d032b4799e7be9b74edca2134fe5eba8ba2bd60d79747132f97c4f1bf6e4981', 544);
INSERT INTO public.audit_seal VALUES (545, '8455cda0496dfe5379545396972bcd974460b747f5fc25eff7d5033caf591bca', 545);
INSERT INTO public.audit_seal VALUES (546, '93e07359989b8915613065c4b58f3c42372c91b061096811f3066ae79b173a9c', 546);
INSERT INTO public.audit_seal VALUES (547, '7a706f8bcd9ad96a4bf8116ae8f14f041f0bd8eaab5cc92c4aa606115408e568', 547);
INSERT INTO public.audit_seal VALUES (548, '83b5837c185d3464492afa4eb7d1e0f3229c8d09246a9c315515b46a76037e92', 548);
INSERT INTO public.audit_seal VALUES (549, '1397d52fd5c914f576647a99b49354282de0f3ea565da348f9b9a6f0adae67c2', 549);
INSERT INTO public.audit_seal VALUES (550, 'd71cd413202a49781f18d4cfbb2543312aaf6335015954acdf045412f06e6a5d', 550);
INSERT INTO public.audit_seal VALUES (551, 'd671d14a76251e16e3b79f6eded28ad02b82b5649c81979b0d702c758d19d037', 551);
INSERT INTO public.audit_seal VALUES (552, '38ff8a846b09523de9200390d3ee71a902206625fe8e1a3c35a4cace8446b644', 552);
INSERT INTO public.audit_seal VALUES (553, '33cca217af6fbf9d70827ce65990acfd0385a7daab217bd166804905a0ea9c4a', 553);
INSERT INTO public.audit_seal VALUES (554, '66c4d9c2aa12d41cbf185bc3be7298e7a3c4717dd0e3d51a94d7884893613e55', 554);
INSERT INTO public.audit_seal VALUES (555, '29150216c21dac342e51a751ad3dcaafb8200d8ee7d9b9b0a9a9377962736938', 555);
INSERT INTO public.audit_seal VALUES (556, '16e7cb0d830a58adfcdc7875b4db75f6bd9edc51445bf39488c07c06cfd8841c', 556);
INSERT INTO public.audit_seal VALUES (557, 'faf4495a13ffeb1a3f4d10a4678d2c4937f7ddef335602ba006ea46c9d0988fc', 557);
INSERT INTO public.audit_seal VALUES (558, '6bdce7570ebe4130f8fc16e925ab3270b7bbb7f5d7b17b3d806394d37c7ab30d', 558);
INSERT INTO public.audit_seal VALUES (559, '016787c22ed45209114ff11ee22a93f8a3f82111027866617815b6368ac25fc9', 559);
INSERT INTO public.audit_seal VALUES (560, 'ac1f6a5421d1fb4f22408a6576c51348508e0e0e75b415f147d5e003396637bc', 560);
INSERT INTO public.audit_seal VALUES (561, '20100f6146607b4e56c5df85bd96fa1ff098d5930fc8151ed737a82600edc85b', 561);
INSERT INTO public.audit_seal VALUES (562, '20f3ec3654428aa35ca5e62322172aaa13a888f98f9da0dfb07b4461b6ff1e53', 562);
INSERT INTO public.audit_seal VALUES (563, 'a243de8c459d335a21295036438bcf9a0eba79a53a63dcd5c07ffe3f5bd7aa9a', 563);
INSERT INTO public.audit_seal VALUES (564, '8d91aa239c8dc6160d3e8f2523e62b7d1962db1f5f66d0ab489ea7a36ff56be8', 564);
INSERT INTO public.audit_seal VALUES (565, '26c766132d367dceedb3f41c830a363e610accf297b072045ae921d997e2d136', 565);
INSERT INTO public.audit_seal VALUES (566, '30c66d539c2eb1b787387af228a1fb5f5c80a1f23968bc0476671addb7b95ade', 566);
INSERT INTO public.audit_seal VALUES (567, 'abd8224f2124da77517ae9df1e678d2cc5b16a53e1f048ddc426b93c6ac075c8', 567);
INSERT INTO public.audit_seal VALUES (568, 'c3683233ec054810f1afc89f3ee649b91bedf7d2264fa1d5201d6be439f11f86', 568);
INSERT INTO public.audit_seal VALUES (569, '0180f085112fb55a785525ffa93ee6d4c2f28c13dcfa14ddf5b071775f2853b6', 569);
INSERT INTO public.audit_seal VALUES (570, 'be9b6756fa8717efe55b8d053eb324f3968a1ef7c72211dba112579bb9d4033f', 570);
INSERT INTO public.audit_seal VALUES (571, 'b9df95a4cd9cedb4bc76ad9fabae6979a4fbcf492d1f07c42a895325f6d587ce', 571);
INSERT INTO public.audit_seal VALUES (572, '72cb9205834d956f6a515d10949f0f52f2a51729c879ee5ff9c332147cb9aee9', 572);
INSERT INTO public.audit_seal VALUES (573, 'a9feeb03288d2a354e5a7f9f59ed648072a1b6e5070ea953dd5d216a2240ca15', 573);
INSERT INTO public.audit_seal VALUES (574, '53ea46e02ec3ea09ea8011b6ce0e2370c4de536c2e0cbd1cc3857c85f635688d', 574);
INSERT INTO public.audit_seal VALUES (575, '94fc8987819aedc6725a57f06e64359c55d36518f477da7bf3d5ab6127b2c1c3', 575);
INSERT INTO public.audit_seal VALUES (576, 'c65e2d9a79de7c929d308d7ffdad3e7e8b9c4f73ee11ee781702b3f2d7cdf142', 576);
INSERT INTO public.audit_seal VALUES (577, '5250430d9d80bfd7fe2f84c9d9c5195b2ec46a7decccbe3dff2069dcb30145aa', 577);
INSERT INTO public.audit_seal VALUES (578, '2409aa9c0765ab53d5ec18915b743482cb11a9baed84514702de78dc4f3eedc0', 578);
INSERT INTO public.audit_seal VALUES (579, '0a33fbe56fcca40822716e67386848a3c6eaeeda9113a0f59b41a5b3e4c30b24', 579);
INSERT INTO public.audit_seal VALUES (580, 'ea21a8eb5b9a39298f25432ba0021562c966cf365b894300d8c5a4a72b3a2462', 580);
INSERT INTO public.audit_seal VALUES (581, 'b806c2c33789fffa5503a40ff616009dd181e64fbeded3407ec71925f52dfd05', 581);
INSERT INTO public.audit_seal VALUES (582, 'e21815c291f43651659e48637ccc850f96daf59476bb7cd6c2f3d1bed97919d3', 582);
INSERT INTO public.audit_seal VALUES (583, '1d91ab60989edf0da5470d59a940893728c626c5ea38012d73dfd4063ba67b4f', 583);
INSERT INTO public.audit_seal VALUES (584, '3e2cc0be7567f80e93e641c657e3dded0fed8e2a7b0e824805aecc0b41bb9755', 584);
INSERT INTO public.audit_seal VALUES (585, 'c9a40c2ff96924a863c21604bfeb124b3b4213f729d858e621b521c3647c2fa8', 585);
INSERT INTO public.audit_seal VALUES (586, '4b91db3565f7a7ed0b502b422bdda887e4186d9470ce9e6618b7ecd60a71da01', 586);


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
INSERT INTO public.auth_permission VALUES (49, 'Can add stored file', 13, 'add_storedfile');
INSERT INTO public.auth_permission VALUES (50, 'Can change stored file', 13, 'change_storedfile');
INSERT INTO public.auth_permission VALUES (51, 'Can delete stored file', 13, 'delete_storedfile');
INSERT INTO public.auth_permission VALUES (52, 'Can view stored file', 13, 'view_storedfile');
INSERT INTO public.auth_permission VALUES (53, 'Can add mail', 14, 'add_mail');
INSERT INTO public.auth_permission VALUES (54, 'Can change mail', 14, 'change_mail');
INSERT INTO public.auth_permission VALUES (55, 'Can delete mail', 14, 'delete_mail');
INSERT INTO public.auth_permission VALUES (56, 'Can view mail', 14, 'view_mail');
INSERT INTO public.auth_permission VALUES (57, 'Can add message', 15, 'add_message');
INSERT INTO public.auth_permission VALUES (58, 'Can change message', 15, 'change_message');
INSERT INTO public.auth_permission VALUES (59, 'Can delete message', 15, 'delete_message');
INSERT INTO public.auth_permission VALUES (60, 'Can view message', 15, 'view_message');
INSERT INTO public.auth_permission VALUES (61, 'Can add attempt', 16, 'add_attempt');
INSERT INTO public.auth_permission VALUES (62, 'Can change attempt', 16, 'change_attempt');
INSERT INTO public.auth_permission VALUES (63, 'Can delete attempt', 16, 'delete_attempt');
INSERT INTO public.auth_permission VALUES (64, 'Can view attempt', 16, 'view_attempt');
INSERT INTO public.auth_permission VALUES (65, 'Can add person', 17, 'add_person');
INSERT INTO public.auth_permission VALUES (66, 'Can change person', 17, 'change_person');
INSERT INTO public.auth_permission VALUES (67, 'Can delete person', 17, 'delete_person');
INSERT INTO public.auth_permission VALUES (68, 'Can view person', 17, 'view_person');
INSERT INTO public.auth_permission VALUES (69, 'Can add listing', 18, 'add_listing');
INSERT INTO public.auth_permission VALUES (70, 'Can change listing', 18, 'change_listing');
INSERT INTO public.auth_permission VALUES (71, 'Can delete listing', 18, 'delete_listing');
INSERT INTO public.auth_permission VALUES (72, 'Can view listing', 18, 'view_listing');
INSERT INTO public.auth_permission VALUES (73, 'Can add recognition', 19, 'add_recognition');
INSERT INTO public.auth_permission VALUES (74, 'Can change recognition', 19, 'change_recognition');
INSERT INTO public.auth_permission VALUES (75, 'Can delete recognition', 19, 'delete_recognition');
INSERT INTO public.auth_permission VALUES (76, 'Can view recognition', 19, 'view_recognition');
INSERT INTO public.auth_permission VALUES (77, 'Can add relation', 20, 'add_relation');
INSERT INTO public.auth_permission VALUES (78, 'Can change relation', 20, 'change_relation');
INSERT INTO public.auth_permission VALUES (79, 'Can delete relation', 20, 'delete_relation');
INSERT INTO public.auth_permission VALUES (80, 'Can view relation', 20, 'view_relation');
INSERT INTO public.auth_permission VALUES (81, 'Can add search key', 21, 'add_searchkey');
INSERT INTO public.auth_permission VALUES (82, 'Can change search key', 21, 'change_searchkey');
INSERT INTO public.auth_permission VALUES (83, 'Can delete search key', 21, 'delete_searchkey');
INSERT INTO public.auth_permission VALUES (84, 'Can view search key', 21, 'view_searchkey');
INSERT INTO public.auth_permission VALUES (85, 'Can add emergency opening', 22, 'add_emergencyopening');
INSERT INTO public.auth_permission VALUES (86, 'Can change emergency opening', 22, 'change_emergencyopening');
INSERT INTO public.auth_permission VALUES (87, 'Can delete emergency opening', 22, 'delete_emergencyopening');
INSERT INTO public.auth_permission VALUES (88, 'Can view emergency opening', 22, 'view_emergencyopening');
INSERT INTO public.auth_permission VALUES (89, 'Can add contact', 23, 'add_contact');
INSERT INTO public.auth_permission VALUES (90, 'Can change contact', 23, 'change_contact');
INSERT INTO public.auth_permission VALUES (91, 'Can delete contact', 23, 'delete_contact');
INSERT INTO public.auth_permission VALUES (92, 'Can view contact', 23, 'view_contact');
INSERT INTO public.auth_permission VALUES (93, 'Can add addition', 24, 'add_addition');
INSERT INTO public.auth_permission VALUES (94, 'Can change addition', 24, 'change_addition');
INSERT INTO public.auth_permission VALUES (95, 'Can delete addition', 24, 'delete_addition');
INSERT INTO public.auth_permission VALUES (96, 'Can view addition', 24, 'view_addition');
INSERT INTO public.auth_permission VALUES (97, 'Can add draft', 25, 'add_draft');
INSERT INTO public.auth_permission VALUES (98, 'Can change draft', 25, 'change_draft');
INSERT INTO public.auth_permission VALUES (99, 'Can delete draft', 25, 'delete_draft');
INSERT INTO public.auth_permission VALUES (100, 'Can view draft', 25, 'view_draft');
INSERT INTO public.auth_permission VALUES (101, 'Can add event', 26, 'add_event');
INSERT INTO public.auth_permission VALUES (102, 'Can change event', 26, 'change_event');
INSERT INTO public.auth_permission VALUES (103, 'Can delete event', 26, 'delete_event');
INSERT INTO public.auth_permission VALUES (104, 'Can view event', 26, 'view_event');
INSERT INTO public.auth_permission VALUES (105, 'Can add decision', 27, 'add_decision');
INSERT INTO public.auth_permission VALUES (106, 'Can change decision', 27, 'change_decision');
INSERT INTO public.auth_permission VALUES (107, 'Can delete decision', 27, 'delete_decision');
INSERT INTO public.auth_permission VALUES (108, 'Can view decision', 27, 'view_decision');
INSERT INTO public.auth_permission VALUES (109, 'Can add feedback', 28, 'add_feedback');
INSERT INTO public.auth_permission VALUES (110, 'Can change feedback', 28, 'change_feedback');
INSERT INTO public.auth_permission VALUES (111, 'Can delete feedback', 28, 'delete_feedback');
INSERT INTO public.auth_permission VALUES (112, 'Can view feedback', 28, 'view_feedback');
INSERT INTO public.auth_permission VALUES (113, 'Can add information request', 29, 'add_informationrequest');
INSERT INTO public.auth_permission VALUES (114, 'Can change information request', 29, 'change_informationrequest');
INSERT INTO public.auth_permission VALUES (115, 'Can delete information request', 29, 'delete_informationrequest');
INSERT INTO public.auth_permission VALUES (116, 'Can view information request', 29, 'view_informationrequest');
INSERT INTO public.auth_permission VALUES (117, 'Can add answer', 30, 'add_answer');
INSERT INTO public.auth_permission VALUES (118, 'Can change answer', 30, 'change_answer');
INSERT INTO public.auth_permission VALUES (119, 'Can delete answer', 30, 'delete_answer');
INSERT INTO public.auth_permission VALUES (120, 'Can view answer', 30, 'view_answer');
INSERT INTO public.auth_permission VALUES (121, 'Can add recognised domain', 31, 'add_recogniseddomain');
INSERT INTO public.auth_permission VALUES (122, 'Can change recognised domain', 31, 'change_recogniseddomain');
INSERT INTO public.auth_permission VALUES (123, 'Can delete recognised domain', 31, 'delete_recogniseddomain');
INSERT INTO public.auth_permission VALUES (124, 'Can view recognised domain', 31, 'view_recogniseddomain');
INSERT INTO public.auth_permission VALUES (125, 'Can add sharing record', 32, 'add_sharingrecord');
INSERT INTO public.auth_permission VALUES (126, 'Can change sharing record', 32, 'change_sharingrecord');
INSERT INTO public.auth_permission VALUES (127, 'Can delete sharing record', 32, 'delete_sharingrecord');
INSERT INTO public.auth_permission VALUES (128, 'Can view sharing record', 32, 'view_sharingrecord');
INSERT INTO public.auth_permission VALUES (129, 'Can add status link', 33, 'add_statuslink');
INSERT INTO public.auth_permission VALUES (130, 'Can change status link', 33, 'change_statuslink');
INSERT INTO public.auth_permission VALUES (131, 'Can delete status link', 33, 'delete_statuslink');
INSERT INTO public.auth_permission VALUES (132, 'Can view status link', 33, 'view_statuslink');
INSERT INTO public.auth_permission VALUES (133, 'Can add told of', 34, 'add_toldof');
INSERT INTO public.auth_permission VALUES (134, 'Can change told of', 34, 'change_toldof');
INSERT INTO public.auth_permission VALUES (135, 'Can delete told of', 34, 'delete_toldof');
INSERT INTO public.auth_permission VALUES (136, 'Can view told of', 34, 'view_toldof');
INSERT INTO public.auth_permission VALUES (137, 'Can add referral', 35, 'add_referral');
INSERT INTO public.auth_permission VALUES (138, 'Can change referral', 35, 'change_referral');
INSERT INTO public.auth_permission VALUES (139, 'Can delete referral', 35, 'delete_referral');
INSERT INTO public.auth_permission VALUES (140, 'Can view referral', 35, 'view_referral');
INSERT INTO public.auth_permission VALUES (141, 'Can add told of adult', 36, 'add_toldofadult');
INSERT INTO public.auth_permission VALUES (142, 'Can change told of adult', 36, 'change_toldofadult');
INSERT INTO public.auth_permission VALUES (143, 'Can delete told of adult', 36, 'delete_toldofadult');
INSERT INTO public.auth_permission VALUES (144, 'Can view told of adult', 36, 'view_toldofadult');
INSERT INTO public.auth_permission VALUES (145, 'Can add permission', 37, 'add_permission');
INSERT INTO public.auth_permission VALUES (146, 'Can change permission', 37, 'change_permission');
INSERT INTO public.auth_permission VALUES (147, 'Can delete permission', 37, 'delete_permission');
INSERT INTO public.auth_permission VALUES (148, 'Can view permission', 37, 'view_permission');
INSERT INTO public.auth_permission VALUES (149, 'Can add group', 38, 'add_group');
INSERT INTO public.auth_permission VALUES (150, 'Can change group', 38, 'change_group');
INSERT INTO public.auth_permission VALUES (151, 'Can delete group', 38, 'delete_group');
INSERT INTO public.auth_permission VALUES (152, 'Can view group', 38, 'view_group');
INSERT INTO public.auth_permission VALUES (153, 'Can add content type', 39, 'add_contenttype');
INSERT INTO public.auth_permission VALUES (154, 'Can change content type', 39, 'change_contenttype');
INSERT INTO public.auth_permission VALUES (155, 'Can delete content type', 39, 'delete_contenttype');
INSERT INTO public.auth_permission VALUES (156, 'Can view content type', 39, 'view_contenttype');
INSERT INTO public.auth_permission VALUES (157, 'Can add session', 40, 'add_session');
INSERT INTO public.auth_permission VALUES (158, 'Can change session', 40, 'change_session');
INSERT INTO public.auth_permission VALUES (159, 'Can delete session', 40, 'delete_session');
INSERT INTO public.auth_permission VALUES (160, 'Can view session', 40, 'view_session');
INSERT INTO public.auth_permission VALUES (161, 'Can add email address', 41, 'add_emailaddress');
INSERT INTO public.auth_permission VALUES (162, 'Can change email address', 41, 'change_emailaddress');
INSERT INTO public.auth_permission VALUES (163, 'Can delete email address', 41, 'delete_emailaddress');
INSERT INTO public.auth_permission VALUES (164, 'Can view email address', 41, 'view_emailaddress');
INSERT INTO public.auth_permission VALUES (165, 'Can add email confirmation', 42, 'add_emailconfirmation');
INSERT INTO public.auth_permission VALUES (166, 'Can change email confirmation', 42, 'change_emailconfirmation');
INSERT INTO public.auth_permission VALUES (167, 'Can delete email confirmation', 42, 'delete_emailconfirmation');
INSERT INTO public.auth_permission VALUES (168, 'Can view email confirmation', 42, 'view_emailconfirmation');
INSERT INTO public.auth_permission VALUES (169, 'Can add authenticator', 43, 'add_authenticator');
INSERT INTO public.auth_permission VALUES (170, 'Can change authenticator', 43, 'change_authenticator');
INSERT INTO public.auth_permission VALUES (171, 'Can delete authenticator', 43, 'delete_authenticator');
INSERT INTO public.auth_permission VALUES (172, 'Can view authenticator', 43, 'view_authenticator');
INSERT INTO public.auth_permission VALUES (173, 'Can add user session', 44, 'add_usersession');
INSERT INTO public.auth_permission VALUES (174, 'Can change user session', 44, 'change_usersession');
INSERT INTO public.auth_permission VALUES (175, 'Can delete user session', 44, 'delete_usersession');
INSERT INTO public.auth_permission VALUES (176, 'Can view user session', 44, 'view_usersession');
INSERT INTO public.auth_permission VALUES (177, 'Can add access attempt', 45, 'add_accessattempt');
INSERT INTO public.auth_permission VALUES (178, 'Can change access attempt', 45, 'change_accessattempt');
INSERT INTO public.auth_permission VALUES (179, 'Can delete access attempt', 45, 'delete_accessattempt');
INSERT INTO public.auth_permission VALUES (180, 'Can view access attempt', 45, 'view_accessattempt');
INSERT INTO public.auth_permission VALUES (181, 'Can add access log', 46, 'add_accesslog');
INSERT INTO public.auth_permission VALUES (182, 'Can change access log', 46, 'change_accesslog');
INSERT INTO public.auth_permission VALUES (183, 'Can delete access log', 46, 'delete_accesslog');
INSERT INTO public.auth_permission VALUES (184, 'Can view access log', 46, 'view_accesslog');
INSERT INTO public.auth_permission VALUES (185, 'Can add access failure', 47, 'add_accessfailurelog');
INSERT INTO public.auth_permission VALUES (186, 'Can change access failure', 47, 'change_accessfailurelog');
INSERT INTO public.auth_permission VALUES (187, 'Can delete access failure', 47, 'delete_accessfailurelog');
INSERT INTO public.auth_permission VALUES (188, 'Can view access failure', 47, 'view_accessfailurelog');
INSERT INTO public.auth_permission VALUES (189, 'Can add access attempt expiration', 48, 'add_accessattemptexpiration');
INSERT INTO public.auth_permission VALUES (190, 'Can change access attempt expiration', 48, 'change_accessattemptexpiration');
INSERT INTO public.auth_permission VALUES (191, 'Can delete access attempt expiration', 48, 'delete_accessattemptexpiration');
INSERT INTO public.auth_permission VALUES (192, 'Can view access attempt expiration', 48, 'view_accessattemptexpiration');
INSERT INTO public.auth_permission VALUES (193, 'Can add synthetic mark', 49, 'add_syntheticmark');
INSERT INTO public.auth_permission VALUES (194, 'Can change synthetic mark', 49, 'change_syntheticmark');
INSERT INTO public.auth_permission VALUES (195, 'Can delete synthetic mark', 49, 'delete_syntheticmark');
INSERT INTO public.auth_permission VALUES (196, 'Can view synthetic mark', 49, 'view_syntheticmark');
INSERT INTO public.auth_permission VALUES (197, 'Can add sent mail', 50, 'add_sentmail');
INSERT INTO public.auth_permission VALUES (198, 'Can change sent mail', 50, 'change_sentmail');
INSERT INTO public.auth_permission VALUES (199, 'Can delete sent mail', 50, 'delete_sentmail');
INSERT INTO public.auth_permission VALUES (200, 'Can view sent mail', 50, 'view_sentmail');


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
-- Data for Name: children_emergencyopening; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--



--
-- Data for Name: children_listing; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--



--
-- Data for Name: children_person; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--

INSERT INTO public.children_person VALUES (1, 'Ellis', 'Morris', '', '2014-12-31', NULL, 'M', 'WBRI', '9992239069', '', '', 's1.first.dU7sKQKMPyfsGyx08-rLqrWVo7bEovHCQWMejJMBSLcW3JohzW5iK0y3NcHrcdBR0Jtqq1vH2w9oNpDwhW5jVGYstx4=', false, 'told_of', false, '2025-05-12 21:27:00+00', NULL);
INSERT INTO public.children_person VALUES (2, 'Lexi', 'Morris', '', '2018-09-06', NULL, 'F', 'WBRI', '9998358590', '', '', 's1.first.WdiS8cb1C_dQZLLSyhxZre5iV-OAYtJQWiPGjuf4LqTLU0aezb-BOuwD6Q5KDaKWElnBFoaLoc2pqeAnlltkWoed48A=', false, 'told_of', false, '2025-05-12 21:27:00+00', NULL);
INSERT INTO public.children_person VALUES (3, 'Ivy', 'Morris', '', '1986-01-09', NULL, '', '', '', '', '', 's1.first.RH8q39q-g9XJNhgwlEUFiZumD4KS4Caqa3nm3Q==', false, 'told_of', false, '2025-05-12 21:27:00+00', NULL);
INSERT INTO public.children_person VALUES (6, 'Skye', 'Wrenlock', '', '1987-09-21', NULL, '', '', '', '', '', 's1.first.OM3LKQ0Y6vSeZzJK_D2dSPr4wiTC6ynxaQMH3w==', false, 'told_of', false, '2026-01-09 21:37:00+00', NULL);
INSERT INTO public.children_person VALUES (7, 'Lewis', 'Wrenlock', '', '1983-11-23', NULL, '', '', '', '', '', 's1.first.RE266XW81qJRVHp0ds4zfbJHmxaZo-aNHXTCEw==', false, 'told_of', false, '2026-01-09 21:37:00+00', NULL);
INSERT INTO public.children_person VALUES (8, 'Darcie', 'Wexcombe', '', '2017-05-07', NULL, 'F', 'WBRI', '9990597650', '', '', 's1.first.3X2iWB9YaGSdmoQoT9laHXEJPII1eB6yGAtBYq79PS7lKsJzpoFWEDA4nFxeS3DwDYj9HS-6BptrSwnGXyTBPDWAxis=', false, 'told_of', false, '2026-04-24 12:42:00+00', NULL);
INSERT INTO public.children_person VALUES (9, 'Lottie', 'Rushbank', '', '1978-09-26', NULL, '', '', '', '', '', 's1.first.PyTaEFVmxWIjuh63Bh6dkw2mKGhnY1bRBE5B0Q==', false, 'told_of', false, '2026-04-24 12:42:00+00', NULL);
INSERT INTO public.children_person VALUES (10, 'Toby', 'Underlow', '', '1977-02-25', NULL, '', '', '', '', '', 's1.first.WdjbDtjlobpCPcQaDrLb4yUEaf5m16rpiHcgLw==', false, 'told_of', false, '2026-04-24 12:42:00+00', NULL);
INSERT INTO public.children_person VALUES (13, 'Skye', 'Wrenlock', '', '1987-09-21', NULL, '', '', '', '', '', 's1.first.WqZgd7itcFGMxmx9DNt_i1tvfH6O1RA8VNfYKw==', false, 'told_of', false, '2026-09-01 15:06:00+00', NULL);
INSERT INTO public.children_person VALUES (14, 'Lewis', 'Wrenlock', '', '1983-11-23', NULL, '', '', '', '', '', 's1.first.l3yiDIhRt_nra_Sas9jRlmq8rT0zJtlgt9PkAg==', false, 'told_of', false, '2026-09-01 15:06:00+00', NULL);
INSERT INTO public.children_person VALUES (11, 'Lottie', 'Wrenlock', '', '2017-05-29', NULL, 'F', 'WBRI', '9996717186', '', '', 's1.first.-9Ko_zsddt0zclK97gx0ShI2Pc2c1e9sUSb-_kHp-JvahBb87gvYpkXizYVv7iyuM5HozuBilBeffEATFWIl7aRbAw==', false, 'recognised', false, '2026-09-01 15:06:00+00', 4);
INSERT INTO public.children_person VALUES (12, 'Abigail', 'Wrenlock', '', '2020-10-24', NULL, 'F', 'WBRI', '9992836717', '', '', 's1.first.6FWIy3x9wnN0SGJb6iFMZllnAVSz8TG6FLNa-aIku5XiwRYxc_dKumBL1rYZgmgM6cc53StDt0iL5uxRETdnbRnVjg==', false, 'recognised', false, '2026-09-01 15:06:00+00', 5);
INSERT INTO public.children_person VALUES (4, 'Lottie', 'Wrenlock', '', '2017-05-29', NULL, 'F', 'WBRI', '9996717186', '', 'V7GWPDY5P2C3', 's1.first.bljhtdgUucviFJlHrdfyX5lRZ8bs--YV5oqYN1YsNxH-eXPcIxDMFtchqXJ_RD9bqzFIYSNFkTErFRCYkMUg6-LDvA==', false, 'identified', false, '2026-01-09 21:37:00+00', NULL);
INSERT INTO public.children_person VALUES (5, 'Abigail', 'Wrenlock', '', '2020-10-24', NULL, 'F', 'WBRI', '9992836717', '', 'KTJ3XW866F6V', 's1.first.5VaSkwKynGIRcE0yeeAjHmpObeI6oOvCqraLk90yKPIRtKK4XgjSoJ7EjPSufWBNT0_P4Oyz_yrcgdP7PFVY-raf-w==', false, 'identified', false, '2026-01-09 21:37:00+00', NULL);


--
-- Data for Name: children_recognition; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--

INSERT INTO public.children_recognition VALUES (1, 'Same name, date of birth and address.', false, '2026-09-01 15:45:08.060423+00', '2026-09-01 15:45:08.060423+00', NULL, '', 3, 4, NULL, 3, 11);
INSERT INTO public.children_recognition VALUES (2, 'Same name, date of birth and address.', false, '2026-09-01 15:45:08.060423+00', '2026-09-01 15:45:08.060423+00', NULL, '', 3, 5, NULL, 3, 12);


--
-- Data for Name: children_relation; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--

INSERT INTO public.children_relation VALUES (1, 'mother', 'yes', '2025-05-12', NULL, 3, 1);
INSERT INTO public.children_relation VALUES (2, 'mother', 'yes', '2025-05-12', NULL, 3, 2);
INSERT INTO public.children_relation VALUES (3, 'mother', 'yes', '2026-01-09', NULL, 6, 4);
INSERT INTO public.children_relation VALUES (4, 'mother', 'yes', '2026-01-09', NULL, 6, 5);
INSERT INTO public.children_relation VALUES (5, 'stepfather', 'no', '2026-01-09', NULL, 7, 4);
INSERT INTO public.children_relation VALUES (6, 'stepfather', 'no', '2026-01-09', NULL, 7, 5);
INSERT INTO public.children_relation VALUES (7, 'mother', 'yes', '2026-04-24', NULL, 9, 8);
INSERT INTO public.children_relation VALUES (8, 'father', 'yes', '2026-04-24', NULL, 10, 8);
INSERT INTO public.children_relation VALUES (9, 'mother', 'yes', '2026-09-01', NULL, 13, 11);
INSERT INTO public.children_relation VALUES (10, 'mother', 'yes', '2026-09-01', NULL, 13, 12);
INSERT INTO public.children_relation VALUES (11, 'stepfather', 'no', '2026-09-01', NULL, 14, 11);
INSERT INTO public.children_relation VALUES (12, 'stepfather', 'no', '2026-09-01', NULL, 14, 12);


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

INSERT INTO public.demo_syntheticmark VALUES (1, 'Harrowmere', '2026-11-24 12:26:08.4548+00');


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
INSERT INTO public.django_content_type VALUES (13, 'files', 'storedfile');
INSERT INTO public.django_content_type VALUES (14, 'outbox', 'mail');
INSERT INTO public.django_content_type VALUES (15, 'outbox', 'message');
INSERT INTO public.django_content_type VALUES (16, 'outbox', 'attempt');
INSERT INTO public.django_content_type VALUES (17, 'children', 'person');
INSERT INTO public.django_content_type VALUES (18, 'children', 'listing');
INSERT INTO public.django_content_type VALUES (19, 'children', 'recognition');
INSERT INTO public.django_content_type VALUES (20, 'children', 'relation');
INSERT INTO public.django_content_type VALUES (21, 'children', 'searchkey');
INSERT INTO public.django_content_type VALUES (22, 'children', 'emergencyopening');
INSERT INTO public.django_content_type VALUES (23, 'referrals', 'contact');
INSERT INTO public.django_content_type VALUES (24, 'referrals', 'addition');
INSERT INTO public.django_content_type VALUES (25, 'referrals', 'draft');
INSERT INTO public.django_content_type VALUES (26, 'referrals', 'event');
INSERT INTO public.django_content_type VALUES (27, 'referrals', 'decision');
INSERT INTO public.django_content_type VALUES (28, 'referrals', 'feedback');
INSERT INTO public.django_content_type VALUES (29, 'referrals', 'informationrequest');
INSERT INTO public.django_content_type VALUES (30, 'referrals', 'answer');
INSERT INTO public.django_content_type VALUES (31, 'referrals', 'recogniseddomain');
INSERT INTO public.django_content_type VALUES (32, 'referrals', 'sharingrecord');
INSERT INTO public.django_content_type VALUES (33, 'referrals', 'statuslink');
INSERT INTO public.django_content_type VALUES (34, 'referrals', 'toldof');
INSERT INTO public.django_content_type VALUES (35, 'referrals', 'referral');
INSERT INTO public.django_content_type VALUES (36, 'referrals', 'toldofadult');
INSERT INTO public.django_content_type VALUES (37, 'auth', 'permission');
INSERT INTO public.django_content_type VALUES (38, 'auth', 'group');
INSERT INTO public.django_content_type VALUES (39, 'contenttypes', 'contenttype');
INSERT INTO public.django_content_type VALUES (40, 'sessions', 'session');
INSERT INTO public.django_content_type VALUES (41, 'account', 'emailaddress');
INSERT INTO public.django_content_type VALUES (42, 'account', 'emailconfirmation');
INSERT INTO public.django_content_type VALUES (43, 'mfa', 'authenticator');
INSERT INTO public.django_content_type VALUES (44, 'usersessions', 'usersession');
INSERT INTO public.django_content_type VALUES (45, 'axes', 'accessattempt');
INSERT INTO public.django_content_type VALUES (46, 'axes', 'accesslog');
INSERT INTO public.django_content_type VALUES (47, 'axes', 'accessfailurelog');
INSERT INTO public.django_content_type VALUES (48, 'axes', 'accessattemptexpiration');
INSERT INTO public.django_content_type VALUES (49, 'demo', 'syntheticmark');
INSERT INTO public.django_content_type VALUES (50, 'demo', 'sentmail');


--
-- Data for Name: django_migrations; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--

INSERT INTO public.django_migrations VALUES (1, 'agencies', '0001_start', '2026-11-24 12:26:06.909221+00');
INSERT INTO public.django_migrations VALUES (2, 'accounts', '0001_start', '2026-11-24 12:26:06.927284+00');
INSERT INTO public.django_migrations VALUES (3, 'account', '0001_initial', '2026-11-24 12:26:06.93902+00');
INSERT INTO public.django_migrations VALUES (4, 'account', '0002_email_max_length', '2026-11-24 12:26:06.943437+00');
INSERT INTO public.django_migrations VALUES (5, 'account', '0003_alter_emailaddress_create_unique_verified_email', '2026-11-24 12:26:06.951426+00');
INSERT INTO public.django_migrations VALUES (6, 'account', '0004_alter_emailaddress_drop_unique_email', '2026-11-24 12:26:06.959343+00');
INSERT INTO public.django_migrations VALUES (7, 'account', '0005_emailaddress_idx_upper_email', '2026-11-24 12:26:06.963769+00');
INSERT INTO public.django_migrations VALUES (8, 'account', '0006_emailaddress_lower', '2026-11-24 12:26:06.968691+00');
INSERT INTO public.django_migrations VALUES (9, 'account', '0007_emailaddress_idx_email', '2026-11-24 12:26:06.975282+00');
INSERT INTO public.django_migrations VALUES (10, 'account', '0008_emailaddress_unique_primary_email_fixup', '2026-11-24 12:26:06.981049+00');
INSERT INTO public.django_migrations VALUES (11, 'account', '0009_emailaddress_unique_primary_email', '2026-11-24 12:26:06.984711+00');
INSERT INTO public.django_migrations VALUES (12, 'agencies', '0002_names_and_duties', '2026-11-24 12:26:06.997022+00');
INSERT INTO public.django_migrations VALUES (13, 'audit', '0001_start', '2026-11-24 12:26:07.00624+00');
INSERT INTO public.django_migrations VALUES (14, 'audit', '0002_find_where_sealing_goes_on', '2026-11-24 12:26:07.009327+00');
INSERT INTO public.django_migrations VALUES (15, 'contenttypes', '0001_initial', '2026-11-24 12:26:07.012635+00');
INSERT INTO public.django_migrations VALUES (16, 'contenttypes', '0002_remove_content_type_name', '2026-11-24 12:26:07.02092+00');
INSERT INTO public.django_migrations VALUES (17, 'auth', '0001_initial', '2026-11-24 12:26:07.036033+00');
INSERT INTO public.django_migrations VALUES (18, 'auth', '0002_alter_permission_name_max_length', '2026-11-24 12:26:07.039146+00');
INSERT INTO public.django_migrations VALUES (19, 'auth', '0003_alter_user_email_max_length', '2026-11-24 12:26:07.042179+00');
INSERT INTO public.django_migrations VALUES (20, 'auth', '0004_alter_user_username_opts', '2026-11-24 12:26:07.045296+00');
INSERT INTO public.django_migrations VALUES (21, 'auth', '0005_alter_user_last_login_null', '2026-11-24 12:26:07.048438+00');
INSERT INTO public.django_migrations VALUES (22, 'auth', '0006_require_contenttypes_0002', '2026-11-24 12:26:07.049172+00');
INSERT INTO public.django_migrations VALUES (23, 'auth', '0007_alter_validators_add_error_messages', '2026-11-24 12:26:07.052133+00');
INSERT INTO public.django_migrations VALUES (24, 'auth', '0008_alter_user_username_max_length', '2026-11-24 12:26:07.054978+00');
INSERT INTO public.django_migrations VALUES (25, 'auth', '0009_alter_user_last_name_max_length', '2026-11-24 12:26:07.057837+00');
INSERT INTO public.django_migrations VALUES (26, 'auth', '0010_alter_group_name_max_length', '2026-11-24 12:26:07.061744+00');
INSERT INTO public.django_migrations VALUES (27, 'auth', '0011_update_proxy_permissions', '2026-11-24 12:26:07.068431+00');
INSERT INTO public.django_migrations VALUES (28, 'auth', '0012_alter_user_first_name_max_length', '2026-11-24 12:26:07.071456+00');
INSERT INTO public.django_migrations VALUES (29, 'axes', '0001_initial', '2026-11-24 12:26:07.076518+00');
INSERT INTO public.django_migrations VALUES (30, 'axes', '0002_auto_20151217_2044', '2026-11-24 12:26:07.092696+00');
INSERT INTO public.django_migrations VALUES (31, 'axes', '0003_auto_20160322_0929', '2026-11-24 12:26:07.100193+00');
INSERT INTO public.django_migrations VALUES (32, 'axes', '0004_auto_20181024_1538', '2026-11-24 12:26:07.10738+00');
INSERT INTO public.django_migrations VALUES (33, 'axes', '0005_remove_accessattempt_trusted', '2026-11-24 12:26:07.109639+00');
INSERT INTO public.django_migrations VALUES (34, 'axes', '0006_remove_accesslog_trusted', '2026-11-24 12:26:07.111591+00');
INSERT INTO public.django_migrations VALUES (35, 'axes', '0007_alter_accessattempt_unique_together', '2026-11-24 12:26:07.122498+00');
INSERT INTO public.django_migrations VALUES (36, 'axes', '0008_accessfailurelog', '2026-11-24 12:26:07.126999+00');
INSERT INTO public.django_migrations VALUES (37, 'axes', '0009_add_session_hash', '2026-11-24 12:26:07.129415+00');
INSERT INTO public.django_migrations VALUES (38, 'axes', '0010_accessattemptexpiration', '2026-11-24 12:26:07.133283+00');
INSERT INTO public.django_migrations VALUES (39, 'children', '0001_initial', '2026-11-24 12:26:07.295793+00');
INSERT INTO public.django_migrations VALUES (40, 'children', '0002_emergencyopening', '2026-11-24 12:26:07.313613+00');
INSERT INTO public.django_migrations VALUES (41, 'demo', '0001_start', '2026-11-24 12:26:07.316313+00');
INSERT INTO public.django_migrations VALUES (42, 'demo', '0002_sent_mail', '2026-11-24 12:26:07.319585+00');
INSERT INTO public.django_migrations VALUES (43, 'files', '0001_start', '2026-11-24 12:26:07.324933+00');
INSERT INTO public.django_migrations VALUES (44, 'hub', '0001_start', '2026-11-24 12:26:07.35118+00');
INSERT INTO public.django_migrations VALUES (45, 'letterbox', '0001_start', '2026-11-24 12:26:07.363556+00');
INSERT INTO public.django_migrations VALUES (46, 'letterbox', '0002_counts', '2026-11-24 12:26:07.38203+00');
INSERT INTO public.django_migrations VALUES (47, 'letterbox', '0003_additions', '2026-11-24 12:26:07.386603+00');
INSERT INTO public.django_migrations VALUES (48, 'mfa', '0001_initial', '2026-11-24 12:26:07.402078+00');
INSERT INTO public.django_migrations VALUES (49, 'mfa', '0002_authenticator_timestamps', '2026-11-24 12:26:07.419497+00');
INSERT INTO public.django_migrations VALUES (50, 'mfa', '0003_authenticator_type_uniq', '2026-11-24 12:26:07.4437+00');
INSERT INTO public.django_migrations VALUES (51, 'outbox', '0001_start', '2026-11-24 12:26:07.457522+00');
INSERT INTO public.django_migrations VALUES (52, 'referrals', '0001_initial', '2026-11-24 12:26:08.093137+00');
INSERT INTO public.django_migrations VALUES (53, 'referrals', '0002_unread_news', '2026-11-24 12:26:08.122078+00');
INSERT INTO public.django_migrations VALUES (54, 'sessions', '0001_initial', '2026-11-24 12:26:08.126733+00');
INSERT INTO public.django_migrations VALUES (55, 'usersessions', '0001_initial', '2026-11-24 12:26:08.150287+00');


--
-- Data for Name: files_storedfile; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--



--
-- Data for Name: letterbox_envelope; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--



--
-- Data for Name: letterbox_handling; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--



--
-- Data for Name: mfa_authenticator; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--

INSERT INTO public.mfa_authenticator VALUES (1, 'totp', '{"secret": "s1.first.AYJ4nYmO7C5dXLAW2DDezIn1yiRFmfmEgA6MksZVgrNd28t8dmfrCNu1gqbR0adJoTFgiFJzUBnzmTLk"}', 1, '2026-11-24 12:26:08.578681+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (2, 'recovery_codes', '{"seed": "s1.first.sk8xx3KkHkswEHR2Rmcb2eVRhqpua5h08VnYrZJbsIZvR8cq59KQXvpDCronZHULg4NIUgiVLWp-Dp-MxVQZBfbnH4eVYLIAAEvqO9nKIYJm0KIyQuaRYNWwvKc3qPrDEWf1YUkrOv2xvheS", "used_mask": 0}', 1, '2026-11-24 12:26:08.583412+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (3, 'totp', '{"secret": "s1.first.bdpyYXZc9c3O1qVIPFPO-g45rxMf-afiDsJlHL8cCQP-c_49yKqCzyc4HZI6f3DBMj6GpK0vVFJTPNsx"}', 2, '2026-11-24 12:26:08.586437+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (4, 'recovery_codes', '{"seed": "s1.first.M5MK2vdmvZzygnVbYzKvobyRaSZmH3KThYl9c6SKlBTM-kHTDj1s8ZeH0BicKsIPDG2c34jO2ljfXMORMkkeGEs4sB4MwvQhU1ZJmj7CxVtDG_BDy9wLLp2qmIdHKMSbwF07AKmUb72Ryl9S", "used_mask": 0}', 2, '2026-11-24 12:26:08.588248+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (5, 'totp', '{"secret": "s1.first.nZJHiHpnRRoTd09B4kDGfLWJYP50yLSUzuWW8iXm7H0cVOh0ea3unCE6ITsd8Umn71hYOsoZmH_gV_1o"}', 3, '2026-11-24 12:26:08.590632+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (6, 'recovery_codes', '{"seed": "s1.first.VQda9PU-Y1nc5g0F_FaKPpDebJY1XS9eFuukIDUcJ4yY4fVjADaRVrUsYyIYomcT2lr2TlzflpBE3Tffy0DvtKoV663c1CFqSmUB5swYgrZEDWuvCEBVl9jsJ-vq2xw_UMwmrO9rnS3IAyLX", "used_mask": 0}', 3, '2026-11-24 12:26:08.592264+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (7, 'totp', '{"secret": "s1.first.xGkAOh31bGoM3Do2J7nJSwv-RgGArd9gnaeLPN451eoXC_RKAXSMh1Hlf_2uFTbchXWK-pQeCKLBRS6i"}', 4, '2026-11-24 12:26:08.594581+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (8, 'recovery_codes', '{"seed": "s1.first.wk9fRjIJqfd8a1IP_teE5hPUmeFY24VuwxU6k7j88I0QbCRILmI9eR7EgS4hawYUk1dHw_2vCXCVfcMrh6JYDhi6pPtYUj4sMOXeJ-TLcAD02uW1ObBqlu1HKkOsqsGksrGqUj1vVZEgejhZ", "used_mask": 0}', 4, '2026-11-24 12:26:08.596048+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (9, 'totp', '{"secret": "s1.first.x-9pXEsTr0v4KfGFJuV2WKE9CdZO6UCAUX3bmrjNf9bd4i7vSWaNqs_AAqTFF8-u8p86LGo_MhtYF36F"}', 5, '2026-11-24 12:26:08.598276+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (10, 'recovery_codes', '{"seed": "s1.first.TF8-39iAIXEaiKD5VE2X_9CQ3-yPYYnXh3Hm3IzEU3H1uuzj-zMKugpiGkh8uPWljJ7zq4ZUpo1YF5iPKNFpks0sbk6vQxX6MjzbHQlkPLsYRTJ-bn5bSYxS9auO2_p2TiugkDFtvL3USee6", "used_mask": 0}', 5, '2026-11-24 12:26:08.599755+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (11, 'totp', '{"secret": "s1.first.3MslTSxDyjvmNpO753xgCp3raXF0FFjMTvKkPbLzQpVIt_B0IqKMBYZg-epy9rrImO4QSd7p2Ihw7M4P"}', 6, '2026-11-24 12:26:08.60207+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (12, 'recovery_codes', '{"seed": "s1.first.vvxa82KLXoSFctUT61xjta7x55fNYvvNqYrJ8vl4wnOsS105TK5jwtNnCOkPzMlS7x5SP8XGUORwgHDrtHnES1baLwJRfHAg5WP-Gy_c_y5PV-UNBSZyu0qnoWgX_OsOPsjS_YD__PpDjLyP", "used_mask": 0}', 6, '2026-11-24 12:26:08.60348+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (13, 'totp', '{"secret": "s1.first.l8vxqnkoOlsT-PFVHmevRmkRwJSt1kZUY9paNWrpjq7xoVAt7EfdZ_r6bIgypNz8vD0deSPHvyB0Xuw-"}', 7, '2026-11-24 12:26:08.605439+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (14, 'recovery_codes', '{"seed": "s1.first.he3okaBKmzn9BJr1cBY8UwE1-af86sf3G-Xvy47Pv84eGL3JojJCSll4Xv1KjFlM-RBumE3x7TN0_lIlFBqVkvMHUdHN35AnInLOzoQPa0ujMn2AivWNUTHnsMr7vs3V6kyDfDhEQN7D_c3k", "used_mask": 0}', 7, '2026-11-24 12:26:08.606882+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (15, 'totp', '{"secret": "s1.first.AbzEt7_z9VuJe9y_eH0G1C_4TMJuPMWmKiYTv5e4sEjmcySTwvP24XYRXt7tO5JxtsS5sVOLcGGs6Iuh"}', 8, '2026-11-24 12:26:08.60883+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (16, 'recovery_codes', '{"seed": "s1.first.hTfGBo3o5jXU2UEEO024wmeZWkFHx7aoLn0O_AzPN1OYOIdIVXEeU4IPRZGkHZn_-B5FskVO4dTTr8W_Qh5-xhbCULg1aSW1sizB7M9TUGBhneYTL2lzizXdojOo4U-lcJ3SkMxrXnhIYIVT", "used_mask": 0}', 8, '2026-11-24 12:26:08.610372+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (17, 'totp', '{"secret": "s1.first.h1ar8Z0UqxLxIQAxj4BIprCSG5NZMwTYDcKJ_BRdHm3AQQxRpQrjlVv90Y1S5pk5FerqzY4XeCXrvO_N"}', 9, '2026-11-24 12:26:08.612458+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (18, 'recovery_codes', '{"seed": "s1.first.Xcpp8yfH7ccCaMuItpUODSMFd5Ec-_IGiTlp9mKDNrsukbUWjzCyPGB6gOmSQ4ov1V1YCd8lGTDgxPqU4NiypbzJCxxvEQKoSNZDJjWYKjDU7TL236zFFZDTJaIMODFDXJMmUc3ZrPPqMWZ9", "used_mask": 0}', 9, '2026-11-24 12:26:08.613978+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (19, 'totp', '{"secret": "s1.first.vSOA9nU6ciLwZRDNvlLEmWpoer5GOF6S1pFgWsT_YnRxDFrPM6MDns_6WKZpLaTG9RZLmxxjSKO-0J5k"}', 10, '2026-11-24 12:26:08.615935+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (20, 'recovery_codes', '{"seed": "s1.first.yIZOZyJtEs40_LbAJizYeDg5qYWdRg1HGOXqJs2bfDvtyn-f35EAsVZHGoUm4myYuEuU_9MYUvOa6OZEcIc03_Tpn_wZxgaaHl0KsDqFSz6TyhJcmu_lzgxcJHbN_-gbBnbiPMtlYOG5i1P-", "used_mask": 0}', 10, '2026-11-24 12:26:08.617427+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (21, 'totp', '{"secret": "s1.first.JCMykZo8TOs4EWc9aT140Mli-jRp-0dJxIWiRMZ3jynux0jklxETjHJl3VIn2y-Y0jd6LcHdAv_7rjeU"}', 11, '2026-11-24 12:26:08.619316+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (22, 'recovery_codes', '{"seed": "s1.first.AMQYdN5RyPiyBee99WuUIRNdUPsNxtqbZevx1man1DDjAX9iXj0ESnqaTEu0TcPafP1A4aeBZLg9YyVNg9WY2Vp0vbcHNZIqZqNWLpKE6wwtWoFF23dufxAS5YrTDDLEK0mzFwNEkL2Kq-ay", "used_mask": 0}', 11, '2026-11-24 12:26:08.620875+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (23, 'totp', '{"secret": "s1.first.6VjoHajRseVRPKUUsTwEzkQlrNb8grm4R2jaBhy2NJ-L9GjkEpLPOKMooroUiMkSbfv5vMONUFyngjsX"}', 12, '2026-11-24 12:26:08.622879+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (24, 'recovery_codes', '{"seed": "s1.first.yY3OPnYY_83n6DxPBuyYHdJaq3Tk7BdzW3IhU2qHkrDZS7BQ7mrOByOzXfv7qU6k6uAs3Hezh_JX1qTPYYIApm6ri-rklesMdXinSTJcwh-v2NJvsfFWho2OyZKkIS6wx7xW_SVR3u48efV8", "used_mask": 0}', 12, '2026-11-24 12:26:08.624312+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (25, 'totp', '{"secret": "s1.first.U6eqxKvcXAY7GS83RZ5jRNyyIA0UzztkUiuu3t-TeVAKoNVZV2TNsCh8lpDh8NWCl9q7h2LOjhLh3duz"}', 13, '2026-11-24 12:26:08.626178+00', NULL);
INSERT INTO public.mfa_authenticator VALUES (26, 'recovery_codes', '{"seed": "s1.first.boKiP0tp8k5EZKQuOJC16CcqKIQ31iEWCVzvA1v7QQBnNzbZB1SiZRaqroIpdTgSoT9N-u8FN5Nwr7ni_azIHNWTaFdQRqdNetOEJ6lWblR8fZC8lFKJdf_ogiQ_3WLYL4TY5dab0-SgCM4L", "used_mask": 0}', 13, '2026-11-24 12:26:08.627542+00', NULL);


--
-- Data for Name: outbox_attempt; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--



--
-- Data for Name: outbox_mail; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--



--
-- Data for Name: outbox_message; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--



--
-- Data for Name: referrals_addition; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--



--
-- Data for Name: referrals_answer; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--

INSERT INTO public.referrals_answer VALUES (1, 'nil', 's1.first.xOLSmO5B3UIWZixx6qop3c7yAUbWTJOIBubY9g==', '2025-05-13 11:43:06.82768+00', 3, 1);
INSERT INTO public.referrals_answer VALUES (2, 'nil', 's1.first.x3w8YBeWiOSF2-kqkrdlpbKZLXKC8QqYftX0-g==', '2025-05-13 13:04:55.115402+00', 3, 3);
INSERT INTO public.referrals_answer VALUES (3, 'received', 's1.first.oLZHZCQzOhd3Hok9mzDez1TfuP7VextPucpcz8BVGzJfn6sRkKOB5IZb6248H0-oOeYWJvld_R_NEj0KOQ-axH3rR-Zfeh511WFfXQI38LE=', '2025-05-13 21:12:49.789805+00', 3, 4);
INSERT INTO public.referrals_answer VALUES (4, 'nil', 's1.first.Ef0gM4K5DdEjuoPJuyTdpcHnUS_YbNwVfRDGvA==', '2026-01-12 11:03:48.265593+00', 3, 8);
INSERT INTO public.referrals_answer VALUES (5, 'received', 's1.first.54I6M0kALbAP0nZjmn3X-i6M-Qhg01PnTSDG3SAtdEhSncmln3uZZXAfGzIq0Argu_YfQ5U_L78CxWX4LC_GPES8S6S1e2ZZd2rrUyKT3tXyoKW-07EyMPp58sh0ObU9zxWLIF41bGmC2I9P', '2026-01-12 12:19:13.778473+00', 3, 7);
INSERT INTO public.referrals_answer VALUES (6, 'received', 's1.first.FLQ45cpPrmImYq8aaDCdvYTqjnD3jZyychqShebhuqeHSGWTwmFZQTDZulTqrk8S2DrB6lyWpVGgABqlU__MLc7kIljW4nqihy6J8AW8OMfrtK3CMWnO1vfoKYXls5L0mcHLtSNJb2OdVbiaBdRLig-XR94=', '2026-01-12 12:25:33.525865+00', 3, 5);
INSERT INTO public.referrals_answer VALUES (7, 'received', 's1.first.CtYKXl2aW3hX5dDB0PC8g9tahecknv-gFCm4857YGt-m-UxPHE-BRF-wQQoP9XxLhK4_SO4qMorGG2Z0Ociw_qLQ5hUlokLQiD99H0RJZTGnrgiHTvjbRB8sxxXWtxbVOx1L5ay9RAQoGyilaBg_ZnMez7_SNqcYzD8=', '2026-01-12 17:41:20.911886+00', 3, 6);
INSERT INTO public.referrals_answer VALUES (8, 'received', 's1.first.ohG7bsVvmRdQZxoDhA9VhSPvAelIt8vo1uvrrY1ZckJOCYjzzWaoeeEB7E2zHdE9sto97zfTADXRlbi2FwtR3VkqeeBoizwyBz-t6uvEkTkmdGbIZ7c_evQfrgxqa44hgk29vx9vcUMpsVtnHDKDepJYfqysKEUVe9zhrkk=', '2026-04-24 17:01:28.867232+00', 3, 10);
INSERT INTO public.referrals_answer VALUES (9, 'received', 's1.first.K6I382wWyJoLkLGZoiaYorXZo8bfwyGLIj0gASSnE0gVW0DAHh5TOHnisR4sYqMGAP1zzpcDipvuR96qrPuVuOlqrcsTQh0TSk1cK5005Ly7NvR5F3_6GpJAhQt7v4NF_eqD6g==', '2026-04-24 17:36:38.952281+00', 3, 11);
INSERT INTO public.referrals_answer VALUES (10, 'received', 's1.first.R5KZ0AXiVvHqB3qCVoEjPznqFGgQirHIaJ2kCe0-GoJ1sqy7bdmlz8D0l2RMqp03bUP-T2mlqrrNsuxFnK6KZVhTreUt0jE-bLtSoMg=', '2026-04-25 00:45:12.61019+00', 3, 12);
INSERT INTO public.referrals_answer VALUES (11, 'received', 's1.first.kBtwpE9DCtgtr_cA4FPTbBgFmWad3igw7-IDpSp9PwWyQszIRsQiZVmb2IvDhSBqfpXmovo214g4QJiw4naC-FD7DXht3S0Ow7ur3Jshr4BI8mg8femEKQW7bKGQJjvNn5dV6BFTtIB-nTEKJcDWhZjXa_8=', '2026-04-25 16:44:42.66963+00', 3, 9);
INSERT INTO public.referrals_answer VALUES (12, 'received', 's1.first.SV836bXEVlbZ3OSzirZ-SoMIWLmXVC7BcMs5ZRzx5j0wAib6k0oGGxzIvEH7XALZzqESRyey11rqm-oyrTGVBVEuFKEAPCGH5mKq8R_tzu8HHEc2PIzvArwOjzpJ42i7QG9QhpKjyiiSK9I8', '2026-09-01 17:31:07.112631+00', 3, 15);
INSERT INTO public.referrals_answer VALUES (13, 'nil', 's1.first.gahApbgHutynJCBj0WEirMubPNerikdz-A1Bbw==', '2026-09-02 02:47:44.680234+00', 3, 13);
INSERT INTO public.referrals_answer VALUES (14, 'received', 's1.first.WfBpCGE_o8nR0-IpyP5P_qgIhLiRFSyDwTWrdZGp8iHBb-9fWXn80ESlsMsGwQ00OIvxWZ2U0ZPzqeCkJBziVXgsvx1eijeqaVJXIeaMJ7w=', '2026-09-02 18:44:29.458924+00', 3, 16);


--
-- Data for Name: referrals_contact; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--

INSERT INTO public.referrals_contact VALUES (1, '7W6-C45-Q37', '7-k1n1', '2025-05-12 21:27:00+00', '2025-05-12 21:27:00+00', 'account', 'working_together_2023', 'professional', 'Joseph Millimoor', 'Emergency department nurse', '', '01632 960 111', 'joseph.millimoor@harrowmere.example', '3E', '2', false, 'yes', '', 'obtained', 's1.first.zUnN3ZaywPjpA83fQu3ZrhMF1uNrA-XtHemPHw==', 's1.first.jSmhatFynGmS4NcNLqXbjp4KmbI087-OSZnUsf5MNyfABtNkO2g97ixuw14pBEH6E4dSdnaWUfaWz16BRQ1sOj9MYbbwUxjEcHGAXwQTN9W57ZC2PzHHlec5hpyO01LcRMOgSjrmAd-FTxvvesSP8Y3YsIdtNJKdWJ-jn0CIZXb2I8XVzHKDGH-9Jd1IpJbcVLFdd9055Gww4IqSvT4yMsBXd6ga2OThG0IHQ3fWTBQXOw1J4QRQGsrDuaGdlZQokD0WpQGinz3lnxj6zqS-y2r0xewwkuVnddU5kG-8rNtwaxBAFc9u_GHETdgXw9a2u370eHJpzqXNma07SUZYLw==', 'amber', 'closed', 'advice', '2025-05-13 08:02:00+00', '', NULL, 10, NULL, 8, 16, NULL);
INSERT INTO public.referrals_contact VALUES (2, 'P89-RG7-36K', '7-k3n1', '2026-01-09 21:37:00+00', '2026-01-09 21:37:00+00', 'account', 'working_together_2023', 'professional', 'Joseph Millimoor', 'Emergency department nurse', '', '01632 960 111', 'joseph.millimoor@harrowmere.example', '3E', '3', false, 'not_recorded', '', 'not_recorded', 's1.first.X5NUD6PD3-s50wekYnJa4zIXSnutEEM-LD938Q==', 's1.first.b5Wg6IqFU0skrcXtH3uENZ9jKJo9IaEhnfDF6aUd6wHq2j0XozybhdEGX7xCVn5tNfxr9rJCDvhQxu-7RnX421QE01VB8HE7T64volwk_kyqChFN_Le6kA0WXN2Xh0O5bzYlUxwPhXFk5L94PQIGFEz5wBMOx8vaUVCyDA9zWAcaCIYcRCJYXAwZIfOQsZgPJdWJ8mnlsbL4pXOgd47fB1Nm5X_KloIQYdChOA-eqTukdM8gg55vUs1PuS4ZLsx8ueflHVVG6JdZWf0wghgBlDFU18HQr5_a-sFHo6x1UPJbZxTKrCr73i0-wYRkBg==', 'red', 'closed', 'closed', '2026-01-12 09:41:00+00', '', NULL, 25, NULL, 8, 16, NULL);
INSERT INTO public.referrals_contact VALUES (3, 'QV3-KW9-KJM', '7-k2n1', '2026-04-24 12:42:00+00', '2026-04-24 12:42:00+00', 'account', 'working_together_2023', 'professional', 'Tracey Ickenby', 'Head of year', '', '01632 960 124', 'tracey.ickenby@harrowmere.example', '2A', '4', false, 'yes', '', 'obtained', 's1.first.OZ0d2oEcm4bD9pQ8YYSUId2m5X_9avvp4-OWkg==', 's1.first.1fkYl3axAQtue9n1SJQkb1_7gUXnUG4mCu8YmaDuzR6lAVAolwX5g1yIbXpvePpCIx_vhNV0RX4qA-k7DuQyQ3xLAPUM00qqUwJEgYRuu0mQARwDknWuXxNTVdQVkqhnP75wglMF2iFOIlccys3-FHbtZZgQM7BDr-UBInqIq76P6nL-Zp4Snj2xbgR3HZWcbM0X7pSdEgpUVou4wbHv-KxaOIeU6X9uQRMPN6p0Ap4U5qyqM6-gLNoYMhHcTJlJo7CVGtZNEY57PkeAniHgMWJnAYZa4iZqgrgtzn6n2v5AIwK1dxx0Wb1GHr3cMlmbaCVp3VAHusoE3h9VZtm-YbzcC9BPih8=', 'amber', 'closed', 'no_further_action', '2026-04-24 13:02:24.467995+00', '', NULL, 11, NULL, 19, 24, NULL);
INSERT INTO public.referrals_contact VALUES (4, 'MRY-JNJ-9TK', '7-k3n2', '2026-09-01 15:06:00+00', '2026-09-01 15:06:00+00', 'telephone', 'working_together_2023', 'anonymous', '', '', '', '', '', '9', 'not_recorded', false, 'not_recorded', '', 'not_recorded', 's1.first._lB5bI-FcrhX39QJCn3X9O8d2aulXNHjqfJ05A==', 's1.first.O3EyFg3W9aAbZh6n9PPUHJJyb4qHmjVNPtlSb1iKJ8y1z-mNYmUlmeFnAkafvBkF2ZyLcC8WCd8sV0Y93sTESJWDD9jMyoFZ-8L0fCpFUytsnjl9Mn4WmMxeeYO8_3Ih0KIyVx9SxoMJA9FbsCRhDRe7IPKew6-6KzHFLvCV1-hUrDDT-TJWXLquLd91sY5BOMFwg_XqqQ==', 'amber', 'casework', 'assessment', '2026-09-01 15:07:08.060423+00', 'C4', '2026-09-03 15:06:00+00', 17, 3, NULL, NULL, NULL);


--
-- Data for Name: referrals_decision; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--

INSERT INTO public.referrals_decision VALUES (1, 'decide_advice', '2', 's1.first.N1x-xLu5P535guy1e8czzfxrKBJTBpWZJf_jyw==', 'none_met', 's1.first.0bCz7vxHRYxjFkR5lLjXHIT4NbTT-n7DHjMaOX64oM7RW6VIgaFe-6hLNnF5wNQ7gL2XrJ7c-SCItliUyHtamklSrjDUu2RcgZcBVqyyfINmitiheBgAMzM6PuPGM7KXztn78UZiXxqHfNz9A5sTQNPuGCxKKmOpeE_9SJ4pSAuODXhD6IHDJA==', 2, '2025-05-13 14:07:00+00', 'front_door_manager', 4, 8, 1);
INSERT INTO public.referrals_decision VALUES (2, 'decide_advice', '2', 's1.first.w8jwJscAX3bGCNcmyxS9chdUUgGIEcxTRMPBOw==', 'none_met', 's1.first.TR7ZHpx0aC4FBHTpVLJ5waD_hvO8j-GVcren4JHVUO04fRRhmE6tugL7qBiC7ixykyxJ28Mqa_mcA3hGTSDNlML6n3v_bICx5njhWu00hsGK8YsTT6rmT6gEFLnVkhz7VfA0pepc6haMAr0Rr88q7aCwfWPZccp2OtBvvWd3DiJLl-1pqb7fM9yaQXhBtddbk5UdEH6qCFyYdMNsfJU-x5U7xOe8ZnmYlA==', 2, '2025-05-13 14:07:00+00', 'front_door_manager', 4, 9, 2);
INSERT INTO public.referrals_decision VALUES (3, 'decide_strategy', '4', 's1.first.cF3wDIlHBbJqTuWKM-bLqlfeH8VoU4nowAZXWtypPJuv21n67SXZNMykOjy30XcISqhULXzrFPASFZczUYEJNSXXNqg-aoZbElsryCNlRZUF_z7orNlLqs-m8LaQb_DOZrq3tVyf4A==', 'section_47', 's1.first.t2VnujmhTMdXeA817yZbqLViI80m6E5rsnZbOGjxlU72010bFaK4IWj1tqnc8aPSWoPF__nUHdVNeb3DvHZKiktCDnR9ZsOD2b_X24UUNUSETyFvNU9iE2tYu8RMOb2ZlyrIz3ApPjXbdCCjpqcd-J7Rbus-niLBvs4HKO0TNA67LFuFFetcvqqxCThtCJz2iTMzLQ6wdGSxhsSrsRL_95aSPrH-_aalxMC7NwB0hV-g7pGNr1Q_odK4W9EfhkA4Z1G4', 1, '2026-01-12 15:42:00+00', 'front_door_manager', 15, 20, 3);
INSERT INTO public.referrals_decision VALUES (4, 'decide_strategy', '4', 's1.first.AHYtCEggSSx0oDljoH6J7ZRHnx8TcTaWv7MhtYd0gEDOKrwtVYSW72HXaHihbQK1ACRTt9emRrdlJicz-zhYAA7LT4rqyyS3r_zByIyjUy83styGwyBtvezlH0NtTflV_XIgnc5G-yL0Jcw_5OIaMP4ALB8WmmQJnp7ryV88cdMHoXSWWRyEdbP8kjuJKA==', 'section_47', 's1.first.JQ1AQRZZQdqFW6QuZvLtIx6Eg6lEeYyivyVxpYxnz-tctxJGq0v4mVITP57MhWRcNp5jNpgwEJhZB1Yu5S7xu7jtbED6mmXSpM2_gngV8KUq-lbFoVW6sjtnKusYsDVNrpcE3vSTuu-bwkSrggOSBrKZsx9UEjUeGnqERMEaowtVQeflNNrSOgqaunmXG6j85PQJSuJwm0-OlifdYwwcz4Ta6__HdvdMfO6bXPthy6B2pQdOJo1pwW1-b1ZJskPYbi2r', 1, '2026-01-12 15:42:00+00', 'front_door_manager', 15, 21, 4);
INSERT INTO public.referrals_decision VALUES (5, 'decide_no_further_action', '1', 's1.first.c45QUMR5lTuvlmHDFDsJdl0OyxTzrT1Hz5Zev-LKfv6xMwNjih2bJocfdfGPD_TOXwOBBmRB8i1FXyxR-Bw409GYa4X3oTiIkXoP875tmNw0mxo8rw75gp3vGpuK5i3J7Z0eZyP28WfLCcMM65k2TV9-Ns2vgbUjUob0i0wYRBiZF6KUOyETaHpmP25iZw==', 'none_met', 's1.first.HwbUIxpb4wbbe51SpdkNwV7uHpyPc_Ol2HngKzclymJM-t8S3fzLAPP732Yb6VDp9mgzjDg6c7bDS2Gm-5zVw99QEXkXrtArkoQ1hKWkPN78te5o3QIkyn6zwhFFCkzCPg_gPs5yNDnqdcPteZZov3KiSn4y0NUUOVL3Q-CFs_CLTdPRuFgpwy6X-X3B9PsQF3jdeGd8xgDcAu1SvmneyhIS6tAy', 0, '2026-04-27 10:23:00+00', 'front_door_manager', 15, 47, 5);
INSERT INTO public.referrals_decision VALUES (6, 'decide_assessment', '4', 's1.first.O6i0fXiAJstuaVHzFen2om7Y3SdxRJLqDRPuQg==', 'child_in_need', 's1.first.xDr-OFGNoXU4XMJN0tgcH3ZyfpIYZzHFGO4K3vMQ92PNHWUogeOXM3mF1zXa28JCb1aduZpPHJyKMg2ULccec1M2Cn7DNsnY5QQywX16PyCahn8A1zM5giJ3q3NzsyTijc0c0JpXIt8gNmofNfIiBr8UDd8PBU860_7a1Aycvce2fbi6_GpRodLT2PBbJGBQcK2c8CTw6rR0ElausRdzgfzGHF-zRBLucF9tV273EoEC8EH0VygX', 2, '2026-09-02 10:38:00+00', 'front_door_manager', 15, 56, 6);
INSERT INTO public.referrals_decision VALUES (7, 'decide_assessment', '4', 's1.first.HLMsSa8vSw6QGY6T_WMgvF2Hiqke3tZdTVp_Mg==', 'child_in_need', 's1.first.qTcyMTgfryt6sGxYRUezzTgApkxe5Sf-yvC7CnpEgyXgds3WqtM4HvcXMzs1Yja6khv-pFnB-X1Jqem4JbgFg63vZafKh1zFdzc2MI5PRGwUqmD0B3H8jxpUTz9a9pr1lLGsqfi-AY2_VMxs0-socOBIVOKtpUKtywiYt2ZLSv5jwDp2WDXiPrlhbliPuiVng8ti2xBlAF5PhycJvgkJcLFfaoMeWrpZp4Q09LVl1ilAtkYppxIe', 2, '2026-09-02 10:38:00+00', 'front_door_manager', 15, 57, 7);


--
-- Data for Name: referrals_draft; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--



--
-- Data for Name: referrals_event; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--

INSERT INTO public.referrals_event VALUES (1, 'submit', '2025-05-12 21:27:00+00', '2025-05-12 21:27:00+00', 'referrer', 's1.first.zDzsJJCe5ZUOJrwhxc7lzyIT3zSwufruGJ9lRq2N', 16, 1, NULL, NULL);
INSERT INTO public.referrals_event VALUES (2, 'acknowledge', '2025-05-13 08:02:00+00', '2025-05-13 08:02:00+00', 'front_door_worker', 's1.first.dfdAEK2pdWXGT43910Mj3kVfnZOrTbk9C-e4Vtf_', 3, 1, NULL, NULL);
INSERT INTO public.referrals_event VALUES (3, 'begin_screening', '2025-05-13 08:32:00+00', '2025-05-13 08:32:00+00', 'front_door_worker', 's1.first.jkBaLh3Rh60gVk8As9yJ6hQRpm0vX3LyVehEbCDo', 3, 1, NULL, NULL);
INSERT INTO public.referrals_event VALUES (4, 'set_priority', '2025-05-13 08:45:00+00', '2025-05-13 08:45:00+00', 'front_door_manager', 's1.first.ySR99WQekjQzXBwACBOttxFdAJFs0bl3Hvl4gul0LSX-_KavDtsy9I3YRJaTCBgNNeED1eUfWf-iIRlvzSmOm8UJoczB9wWk9f8sbTXL4IV8UE9fTpjtzzeQcUgftKqYqCThptRNFu59s4sO2u_peQLE5zi8SSXp', 4, 1, NULL, NULL);
INSERT INTO public.referrals_event VALUES (5, 'request_checks', '2025-05-13 08:51:00+00', '2025-05-13 08:51:00+00', 'front_door_worker', 's1.first.5BHmfQTRdjR8aKSokj_uID7NP-PJ5QhNhPF9ZPEDAhoN8Idkc1sfU_f5eI0i2CvIl3EkGzWFs-h3FAtcimU0Gmqinhniwewpn0svhvx_7f2oHYvSjdjRUlHx1QmT84q7qkd-chAj9OtZIc0UF9gMSTzV0xqFK1BzO5_aJMh0mx1g0nd3KQhCdg==', 3, 1, NULL, NULL);
INSERT INTO public.referrals_event VALUES (6, 'return_nil', '2025-05-13 11:43:06.82768+00', '2025-05-13 11:43:06.82768+00', 'front_door_worker', 's1.first.7q6YcB-l3V-vIrVzcXsJHTTeO8JX-qhW_j0OWIlBk_bI0ap9L2Qc1vWGoGKC3XwbDiy2yLCtGC1lVw==', 3, 1, NULL, NULL);
INSERT INTO public.referrals_event VALUES (7, 'return_nil', '2025-05-13 13:04:55.115402+00', '2025-05-13 13:04:55.115402+00', 'front_door_worker', 's1.first.0LzR6GA6Yfpi8IayAUMvvhEOkBGL0rOE-7yJ-YS4zDoqn-GD3iIUbtRcCNCnyppPdEj0dT35-_Z1Gl4=', 3, 1, NULL, NULL);
INSERT INTO public.referrals_event VALUES (8, 'decide_advice', '2025-05-13 14:07:00+00', '2025-05-13 14:07:00+00', 'front_door_manager', 's1.first.alSWMixvBT8P5bPZMBblhWR_j7OZLcRKXGFeSrzgPzkKqU-jBvF3XjEYBDmd_S4hAoYR2KkJ1JFDuuPrGcG5kFmBF6nsnvhO1MFu812vK8XnnFFmGHsUofzdud2s-Fk7FV-wdiGw6WhXIN7Sw87Hg7CyKYrDn7x1fH3OfELPegdbSdbxkyUaxujB7qN8kbXQEXKcGB92w5Yn55aQqRMFEP13LfEqe5Uv6GyhoCbNv3jCINHLOysq5aJN_GRi9rasSrNKgZ3n-PXuuqaHKg5K7iX9aM962NVP-1qJWJ3RmEFcp6wIcUkVPp9YXOim_FYGqgFMU74jcwAWGT5ZxGZqlQPm0jNRVqy9i4oM107WCcNdgjS08jdocLRzBgGkM8lCR1rxyrm-qndgsOJ6oXK-GFIiMFLEfUzQfdVV-T5uvXP2EL7d_CUloZs5Rq4a7d--7tMwQPQRzo0yNlKaaQ==', 4, 1, NULL, 1);
INSERT INTO public.referrals_event VALUES (9, 'decide_advice', '2025-05-13 14:07:00+00', '2025-05-13 14:07:00+00', 'front_door_manager', 's1.first.EiiaU6xNdyzWoAYZiuSXc4Q-9b5v1pN7lgI_dn0evJL_jr3BgXKWPCLpXKvZvS21h58DOc1D9VHYJlTTQrREIMqGiGIrKaurWNL_h6DZuT6i3RpcJUQR4JNED9y6o4otbehAx2uZ5x4gwYhaEieIHNYHIMVHh7SYqHw3OVnGgfmJx83WnqFMfDW6yiQO0Wd2BkJC0Gq0TCrF1n6SSN5UduRZbgbkvvu6pffnqv-7K11wQrJcESfTQwXpPlL3FhMA-SjGM5oDT-cp6PERVHgi-q2yX4bEVtNiX11iqP_Ht1tHAFcSX01wmIJit7Zq2nNp9vYzsVh2ThJ1kZz4Ec01iSxBY07VfJGsiNMDDrVYva9jWhgpYDIE9t258PigNSjTb5lQ-hpVIoGM8MwAUxuXcdrnsAr5WQj73Zl6qPUYXo3EwIfPjw_6w728MA28JSL6X1RcMRK14U24V5HDrRVCB_UL7_vKqRP_ZFTV0HWciPwbsVvBuS01XdnMy40OPg==', 4, 1, NULL, 2);
INSERT INTO public.referrals_event VALUES (10, 'return_check', '2025-05-13 21:12:49.789805+00', '2025-05-13 21:12:49.789805+00', 'front_door_worker', 's1.first.MInzEQTyBCGO0XHxW9GPZ-0poPFn6UvRHF2OAFB2baOsZ0xpXpIHndxcxwzOxyDJ3CQtJ8VnLHi24Eg=', 3, 1, NULL, NULL);
INSERT INTO public.referrals_event VALUES (11, 'give_feedback', '2025-05-14 08:58:00+00', '2025-05-14 08:58:00+00', 'front_door_worker', 's1.first.YJzZKjgDc-04xVqnbuz2TC7mb0ZnONR3KBbzcHoOaJx2grSDxQPWZ09fuW7NSHaJnIy0Vhb1vha5kv005Ic=', 14, 1, NULL, NULL);
INSERT INTO public.referrals_event VALUES (12, 'submit', '2026-01-09 21:37:00+00', '2026-01-09 21:37:00+00', 'referrer', 's1.first.9_7wK98x3bV3r3uB28BOZfZRKOdvXmoe46Kg5Nln', 16, 2, NULL, NULL);
INSERT INTO public.referrals_event VALUES (13, 'acknowledge', '2026-01-12 09:41:00+00', '2026-01-12 09:41:00+00', 'front_door_worker', 's1.first.jT47V-SurhyWDVefrHaUqwNZxkzOUaudpK2GCTLT', 3, 2, NULL, NULL);
INSERT INTO public.referrals_event VALUES (14, 'begin_screening', '2026-01-12 09:43:00+00', '2026-01-12 09:43:00+00', 'front_door_worker', 's1.first.miglkeqxEwtQY919kQoakZ7hjwXJ0wYeGHrWwxru', 3, 2, NULL, NULL);
INSERT INTO public.referrals_event VALUES (15, 'set_priority', '2026-01-12 10:02:00+00', '2026-01-12 10:02:00+00', 'front_door_manager', 's1.first.UCNWDuD32GDFS2q5AQIhJkYldMtwNh6GB60QH4uEUPLIQUvIg5yA2exZwmcKv_H-dhtgf0n1LR8e1MylxbGGANUwR-S4arQpyVB9_Qm8g5W8buW1-dCGRuIlts_mx5ZreZE9qMIcHB0ygbPPfklyMt1ozl9FDs9ska5sfZgyQR-qaCtnbqjj', 4, 2, NULL, NULL);
INSERT INTO public.referrals_event VALUES (16, 'request_checks', '2026-01-12 10:16:00+00', '2026-01-12 10:16:00+00', 'front_door_worker', 's1.first.xGNMUTP-Pv0L6K5NydyJgQ-izTJLykEh_ZzI_paytZoQP5qkvQYsoG0cxTJnZeyikGTkowNjvreNro2gBUedvr4gPYkB5Sftz9RcDuWSi5zAmTc2MW5uqV9ExEko_oDMt-6V1QMhqaiXeYMuNBkZohnAF8X-gpmIHDXx8prAuVt6tcu8h_FKbw==', 3, 2, NULL, NULL);
INSERT INTO public.referrals_event VALUES (17, 'return_nil', '2026-01-12 11:03:48.265593+00', '2026-01-12 11:03:48.265593+00', 'front_door_worker', 's1.first.EggBMRw-5eKz2QfB9jZI92MqN0NeihNs5iXFWCw6KObtUxSYy7v2jCG9Gbw45FHsP-QpFh1HAZRroUI=', 3, 2, NULL, NULL);
INSERT INTO public.referrals_event VALUES (18, 'return_check', '2026-01-12 12:19:13.778473+00', '2026-01-12 12:19:13.778473+00', 'front_door_worker', 's1.first.6-YupdOttW0J7bL9YcT__lFohuacKcZ6EV4NCnzuQSmQwRyuFeeA4RNvTe3pHcGdqXk3RIYaZunTBSA=', 3, 2, NULL, NULL);
INSERT INTO public.referrals_event VALUES (19, 'return_check', '2026-01-12 12:25:33.525865+00', '2026-01-12 12:25:33.525865+00', 'front_door_worker', 's1.first.YUNwjhYf5sw4jjoN48IsRK6-CHI_okk-UWr8oN5jSqDOaljsjYHoCLqpSCZu5LDmHK8mB2EIhWZpmg==', 3, 2, NULL, NULL);
INSERT INTO public.referrals_event VALUES (20, 'decide_strategy', '2026-01-12 15:42:00+00', '2026-01-12 15:42:00+00', 'front_door_manager', 's1.first.o4qWuHYPcDWlDEVFNxcBiS9g27hsVTu3oQdJ1F2OQbuwzjh0iSZJRTqeBETg2joBlzRk3x5KvHFJD9aykzPDZffe0ARrrHpLG0t9QDBCHzSJKoT7oLYifiZlyGlk5Dtm9rTb1yctoH_0y_mTqIXkvZ8iscwwaNLO7_8Pk8Gqyd4CnR2922JBb8GaHbu7_9_6ikZWoMtunemJV-Xh4ZK7cbu4HsYGISWJPv_icVmhAMgqX-0q--pSwE8cUD2CuEdrJIJCx42ateaR4OgzPgGHGbA0q830WRKW9AZP4a_nmW3alMSG3BYCAYB-AuQCDLMZfSzvDUHAWiCKgbN_gqRxFDcsM51s-13vRgfDLdBwYu3-JExS6X0mlFylxMd8nNI2l_lluCs5FK1grJUw4D1ddJPyF_3c7cV0DJei48KVgmbrH7IA9vtlBEw-6uIGn_febWfQwo1rpVctnYDRJDjyhvq-VvEK7MJEJfZ3Pk6VoUQAY-QJNv5C8vYW03y6qRCHJm31cB71Eot_ZXVdLgwoo3iU7otA4gyiIYg=', 15, 2, NULL, 3);
INSERT INTO public.referrals_event VALUES (21, 'decide_strategy', '2026-01-12 15:42:00+00', '2026-01-12 15:42:00+00', 'front_door_manager', 's1.first.oM_qSZBAY40EyZtExhjPFRSnX3sBt-K_CgLZx-Wj8-D-splPkXZs0PeK35IcIkXuDuFznN62QHDVl1KO4VPEQkeJtzOE2isHUkLDkUzJjPm0fWLPtK-DHmM31P1A8z-BpA9Q8Bk3q-RT6_V55JAFBRMqD-5_l9YH9B92sTQVtBeZXszCjQlS0oAR5saR1ECjkWAoakAUgHqfTXlv4TLXOPHZamqNxygVgN72V8ogqPkOqePQkicMQ4iZGJxyBCmqzw8iVKkx6fy2hLuyFXFH0MeD4EUMAW2zZY-9tABom53kldWijbomYHzJrHY6IiVPb6hBLmjN8IN59OuUuhkIV3gK859vQux9ToZhJKkdXJdEO3lnisQ8evvNpUNk4A-dvoC9a36Ing5jJs6CfotpxpH1zIFLwgbj7zpR2Jd4K92LToDQ-iWR3Z-9oJrqLAGXp4i4j5l7I4-bszHrRhifwo-pSw-aZOpVYPi1Hx4WeukpuS08a0FzWc6J8lykLA8T12pa08HcE-aR8VXDsOqYVIqDPp5f7tl-hsU=', 15, 2, NULL, 4);
INSERT INTO public.referrals_event VALUES (22, 'give_feedback', '2026-01-12 15:51:46.704452+00', '2026-01-12 15:51:46.704452+00', 'front_door_worker', 's1.first.MPx-TyKT2HPe6z-KPtnTgU9HuX1ZbBgOsq2SFUxT0bj-iwpnBkFEFxT-iZ3hZgud0dgTFWRHBqeBWYwCJk8=', 14, 2, NULL, NULL);
INSERT INTO public.referrals_event VALUES (23, 'hold_strategy_discussion', '2026-01-12 16:02:00+00', '2026-01-12 16:02:00+00', 'social_worker', 's1.first.FWcJyBQ1NbUppafnoY0GDEJ5dShk4s4N3UVPT9MKhFCS7kjhJQKXKy02S1N_KC4VXGJ4Wm1EXFd-rTAc1Y7LXpUoyT2v_A==', 3, 2, NULL, 3);
INSERT INTO public.referrals_event VALUES (24, 'begin_section_47', '2026-01-12 16:22:00+00', '2026-01-12 16:22:00+00', 'social_worker', 's1.first.h8Gt_JJDdG1Aggb0gUd-rYyRUcKwR--2gTJoX7tSVD7KmjuWwcexWuPFc3fSo5VeM86_-VWBoY9EdtOm5Q8BlQSZpZQA2EitKsPS3K06N-QfO_J2', 3, 2, NULL, 3);
INSERT INTO public.referrals_event VALUES (25, 'return_check', '2026-01-12 17:41:20.911886+00', '2026-01-12 17:41:20.911886+00', 'front_door_worker', 's1.first.U1PaQW1ETEsUndu5xdq2R0QSzm3fO4OEaUykMOOfLkoCorByH20Dun691ziEHXKzZKEcteHtOpAbkQI=', 3, 2, NULL, NULL);
INSERT INTO public.referrals_event VALUES (26, 'hold_strategy_discussion', '2026-01-13 10:04:00+00', '2026-01-13 10:04:00+00', 'social_worker', 's1.first.AG6rsoYrikuUnjOHh7THZQ9YuCrBMGqCfDyTimWjEDIIRDHlKZrIsmfhK6VRAKCBOAfTE05dFnVjtPwC1G1YJ-ReFm_zQg==', 3, 2, NULL, 4);
INSERT INTO public.referrals_event VALUES (27, 'see_child', '2026-01-13 13:04:00+00', '2026-01-13 13:04:00+00', 'social_worker', 's1.first.idPbyOdnyfyfXGw6F1yVb3UVu72GgQ3hHnZCYZaH_kQl1N6UZifVjWVEwffBh5Rmmg==', 3, 2, NULL, 3);
INSERT INTO public.referrals_event VALUES (28, 'begin_section_47', '2026-01-13 14:04:00+00', '2026-01-13 14:04:00+00', 'social_worker', 's1.first.DdaH8bdX7MGs1NRefeFQYuEHqnqKGPNrx_tNEQa3xY_8V8tJ9bMHtoa5rPdeva5oUiKROfa4t_c-rMAxhzijbMWrz3GOCylQIVFFjWjTZE5w3MGA', 3, 2, NULL, 4);
INSERT INTO public.referrals_event VALUES (29, 'see_child', '2026-01-13 14:24:00+00', '2026-01-13 14:24:00+00', 'social_worker', 's1.first.czmCsiQEiL0TzinyDo2mSqoV3vnf3MGS7Bk0PTHlgNTQaWmBdrNlXtADe4MuGBniTQ==', 3, 2, NULL, 4);
INSERT INTO public.referrals_event VALUES (30, 'end_section_47_unsubstantiated', '2026-01-20 11:04:00+00', '2026-01-20 11:04:00+00', 'practice_supervisor', 's1.first.X7x8eLg1EBKUrO34CW_-ncyf89-VW5RVtmolYiVochHE5NnRVL3-pLFxg-PnemcYiizbkgkKVUwJQ9aB3ILWBjvh1lq03cQ6aqDqKt69vkvaBnXaGfcFaEpvi4ZLgtOuHlj2Eg2hy8B7bZ2i0YL0V62RguXcHh6zK89qwLyKchvX4TAe5QlU3-5c', 3, 2, NULL, 4);
INSERT INTO public.referrals_event VALUES (31, 'end_section_47_unsubstantiated', '2026-01-27 12:04:00+00', '2026-01-27 12:04:00+00', 'practice_supervisor', 's1.first.SIaGeLwnwqgNr42W4tcAMX4vEJKLUHdxvZhfC-gFqOMuwOHlyZTLWfPa1-4QF_A3G1rFaWQnT20_w4o0eSAOmWA-ikvIvHa7VgiZWrY9dF_yEi_tR4_6Ne-ZoyE_JbZafx47091hKPEknMOGYX2ePrP16ITvDbgAxVbiMTvc0J4Hh10p9STyzgc8', 3, 2, NULL, 3);
INSERT INTO public.referrals_event VALUES (32, 'authorise_assessment', '2026-01-28 09:04:00+00', '2026-01-28 09:04:00+00', 'practice_supervisor', 's1.first.6xsPTRaz8ftRbeymQmoxb_Zmv-4ZqEoN_hGwCvsjLXE__GiyD7iAC8KZrwRu2fSzsogPExCOKliVVqtIm3cN', 3, 2, NULL, 3);
INSERT INTO public.referrals_event VALUES (33, 'end_assessment', '2026-01-28 09:24:00+00', '2026-01-28 09:24:00+00', 'practice_supervisor', 's1.first.t8G3mDs26IDQhfyQsDWDFN989G-o_URcqk0Bb3_gLwy_uwaMb9e6Z2ujts2MjxMLKWtgQZHPQpvKTSnmzkZTCSo=', 3, 2, NULL, 3);
INSERT INTO public.referrals_event VALUES (34, 'close', '2026-02-05 13:08:00+00', '2026-02-05 13:08:00+00', 'practice_supervisor', 's1.first.Xp4cr9oTHX0ENzORJumz2K58eHmcsSvZBZJJoBFRqcK1xLU2F2p1HlCQ9abIiDnzoOEpGkd1L4lBaz1GAn7HDEKTbQ6HeygzKg_A2fFTlw==', 3, 2, NULL, 3);
INSERT INTO public.referrals_event VALUES (35, 'authorise_assessment', '2026-02-11 10:08:00+00', '2026-02-11 10:08:00+00', 'practice_supervisor', 's1.first.N_hve8hq8uTg6r82WW1HKqBBwbHGYapK8Gyred-UHGmZHYcvmbtp7U6yl1YCzC6RZBz4I2V_94YOk8trfDV9', 3, 2, NULL, 4);
INSERT INTO public.referrals_event VALUES (36, 'end_assessment', '2026-02-11 10:28:00+00', '2026-02-11 10:28:00+00', 'practice_supervisor', 's1.first.jQ-NElvYQWWEL1pO_6wnCKseiJogcvq9skPGHYIr0hxBapm6QXEk7r8iCDrFF8-zIr024g8IyoZABkzXSIc4POs=', 3, 2, NULL, 4);
INSERT INTO public.referrals_event VALUES (37, 'close', '2026-02-12 14:08:00+00', '2026-02-12 14:08:00+00', 'practice_supervisor', 's1.first.A0CjpnYFNTpO11RnoA3jx1lACCdAJrRLocSoFOiJk3o271GgqqnHOkTkdOYYJ-mVaePFk2WqB3sVIqg5OfVNwkb-7DE8fSUk7VFh1Pe4Xg==', 3, 2, NULL, 4);
INSERT INTO public.referrals_event VALUES (38, 'submit', '2026-04-24 12:42:00+00', '2026-04-24 12:42:00+00', 'referrer', 's1.first.3-R3jqsEbq8TqmFUwH0ABIwmuSS8otdFhM72APiQ', 24, 3, NULL, NULL);
INSERT INTO public.referrals_event VALUES (39, 'acknowledge', '2026-04-24 13:02:24.467995+00', '2026-04-24 13:02:24.467995+00', 'front_door_worker', 's1.first.tgcHjBwNIK1wqHUGEKFnz1AOk3hOKRNOKhoiJ96L', 3, 3, NULL, NULL);
INSERT INTO public.referrals_event VALUES (40, 'begin_screening', '2026-04-24 13:30:24.467995+00', '2026-04-24 13:30:24.467995+00', 'front_door_worker', 's1.first.wtEJP8_KCRi2MZgg-WSHvBsIb4fY7yBkAFAk5r0s', 3, 3, NULL, NULL);
INSERT INTO public.referrals_event VALUES (41, 'set_priority', '2026-04-24 13:50:24.467995+00', '2026-04-24 13:50:24.467995+00', 'front_door_manager', 's1.first.dzREyAhUk_umgJW4z77CIncp-lo5w-ixZFlqXyMKL9rB2YJvyCmJekfxBWJaeVHPtyK6zLS8WAdVP5UFVH-BPFZwpOZ4o4mCKPn5bN9n8FmdMZtUKtNpuijFaasYXE81fbbODKRje2b0-L9ATsj_-aWWNYFEGyoB', 4, 3, NULL, NULL);
INSERT INTO public.referrals_event VALUES (42, 'request_checks', '2026-04-24 14:00:24.467995+00', '2026-04-24 14:00:24.467995+00', 'front_door_worker', 's1.first.ujGJ1Ll5MoVcTPdEi2b5Jav1tdlTzUb_tuTfw9R_uXeLrJFLOMKRVYVv43c_7wCCv8yF6HKb6JtVHwAwQwil-LdFXVZIH9zbee2jnQq5jwdPK8z09OTDmgO97SMnilBMw3J03jUxqtH01e28e0hRswnwu0akgyWOZU7je9SVVGI464aTsqGIsw==', 3, 3, NULL, NULL);
INSERT INTO public.referrals_event VALUES (43, 'return_check', '2026-04-24 17:01:28.867232+00', '2026-04-24 17:01:28.867232+00', 'front_door_worker', 's1.first.TRQe8OZTPyd7JdzJ1WpqAfRPx-QNCXEQeKaHHdWKPLpEHCX-nY19use7OsW7HjasFUm4tiNUgN0PQqU=', 3, 3, NULL, NULL);
INSERT INTO public.referrals_event VALUES (44, 'return_check', '2026-04-24 17:36:38.952281+00', '2026-04-24 17:36:38.952281+00', 'front_door_worker', 's1.first.WF3bgEtYPc8iE_wFIy3nlaAgUUi1zv3flz8Nef573reowGCmjd_UNQ05CloGrlDNepo2AyKEv3eiXW8=', 3, 3, NULL, NULL);
INSERT INTO public.referrals_event VALUES (45, 'return_check', '2026-04-25 00:45:12.61019+00', '2026-04-25 00:45:12.61019+00', 'front_door_worker', 's1.first.DfhVxedbgTfof7a24NYEyPKWPrfjIHAm__itq9nF9QQ3JAguc_oaiFQpN-CmCXOB_Si9CcfHDXhALb_8', 3, 3, NULL, NULL);
INSERT INTO public.referrals_event VALUES (46, 'return_check', '2026-04-25 16:44:42.66963+00', '2026-04-25 16:44:42.66963+00', 'front_door_worker', 's1.first.OYkEFvADU-dCbI5HQfDFmsLGH7Y_kS6bPheByz1vuJfmHKCFFP5p-2kjUlxSmoJANWauj2G8kmt6_UQ=', 3, 3, NULL, NULL);
INSERT INTO public.referrals_event VALUES (47, 'decide_no_further_action', '2026-04-27 10:23:00+00', '2026-04-27 10:23:00+00', 'front_door_manager', 's1.first.e-m1VIFVWOjJQfoKTACW9jOm7ImysaejOEjZaAvpioDj5KFogY1PIsyczaTGyTtiAZC-5mFiwTkjIX9JH27kkvSDrdRY7W7R6TrvoYaJX65nNXqb4ewXHlzzcge06HDeqKr-w2CKXtPdmUversQOkD0xEZDq4Ej9hM8QauIq4leqPPTrUfsjv7hpvHxsmv6-vKmVspAZmQJcixttGQbdjQD02e_mDnP5m0KReLulowTnJnfYneImkFTXuUQBMGXERmXks2CemR-cuuj6v8A-5dQ1LyxaVI8EyndQsycCoH9peRQod_nbWoR4Q_na_wGAftS1-CtYIk38Z2THNpDhLFEwCazBpqjRm66C_RqzG4DTTxLlQzus8UUloHKSTn-uSy3hKsEAApTj0oVkcDfxe_lsNDjrWSR1XkEIVUreQgLLvC73XcCUI5yrnjScqLQqeGPZFpEg3Y08U5wZ3aNmg23RANkB6vnAZizvyb4cS_m5OYCU8it_OWoG', 15, 3, NULL, 5);
INSERT INTO public.referrals_event VALUES (48, 'give_feedback', '2026-04-28 08:04:00+00', '2026-04-28 08:04:00+00', 'front_door_worker', 's1.first.StZP8G5AkrhefuKsLOqw87LFe2dv01ebLGkuX8_DVfe77tN3G_WpbgeKAeHtDCrhLUeAXUeJwb6fi7jDkcI=', 3, 3, NULL, NULL);
INSERT INTO public.referrals_event VALUES (49, 'take_by_phone', '2026-09-01 15:06:00+00', '2026-09-01 15:06:00+00', 'front_door_worker', 's1.first.jNbZ3CECP3tW0Y1Hk05pKI38w3VhnaDde-DqMFes', 3, 4, NULL, NULL);
INSERT INTO public.referrals_event VALUES (50, 'acknowledge', '2026-09-01 15:07:08.060423+00', '2026-09-01 15:07:08.060423+00', 'front_door_worker', 's1.first.-AAUdfdNOvEeci5CIf2DZgqn-i2E2kzmTxzkx1dG', 3, 4, NULL, NULL);
INSERT INTO public.referrals_event VALUES (51, 'begin_screening', '2026-09-01 15:45:08.060423+00', '2026-09-01 15:45:08.060423+00', 'front_door_worker', 's1.first.MqqvwFEG2dcIDjs7_3hioOTGVm0or9xy30FdpW1i', 3, 4, NULL, NULL);
INSERT INTO public.referrals_event VALUES (52, 'set_priority', '2026-09-01 16:17:08.060423+00', '2026-09-01 16:17:08.060423+00', 'front_door_manager', 's1.first.xotbicp33IWmVyBw-mjDwrYTNNkd3LHCphSv269fLabmcRhl4vpR_XX2C18acQnk9IEowHAI965azOIEoRu52ZdbMLKLd8uRKNejihn1fMMLLgSs39EgcVhcdaUu-njBPHqtAOVt4XbLQKGYJvBjpGsGFQdP3t97', 4, 4, NULL, NULL);
INSERT INTO public.referrals_event VALUES (53, 'request_checks', '2026-09-01 16:31:08.060423+00', '2026-09-01 16:31:08.060423+00', 'front_door_worker', 's1.first.OYGSYHe2QPMDeqxd6bc_9pa7pEmUb9PdvZJ2m2Cp5SJ_FUBte50UKk2wWxVmFBzFxWxEnoroMr6ewr5oHAHFfYJTAt8FK-Xx2gjhIoXzgrlrbNIpe3hRF99y7Bf0ikhpGq6Or4gIXe-yTLBdQHntYgg5LfmA6qAJTRByncm0Un_8S4Pfr0i26w==', 3, 4, NULL, NULL);
INSERT INTO public.referrals_event VALUES (54, 'return_check', '2026-09-01 17:31:07.112631+00', '2026-09-01 17:31:07.112631+00', 'front_door_worker', 's1.first.T-R3xNK7dXkOvyIctbCjIPATdFU5FWrgJ93TvPTzZRJvHc5GUOeQT2sKrnecEM87FU3VhReuoUzIFarm', 3, 4, NULL, NULL);
INSERT INTO public.referrals_event VALUES (55, 'return_nil', '2026-09-02 02:47:44.680234+00', '2026-09-02 02:47:44.680234+00', 'front_door_worker', 's1.first.052HV4GAuZtDudNTcU8JbfDByrOykVKrrRW7vUphA9Ha-pVnc7he6vxMe2b3UL38LiXJWorYLxG_RjE=', 3, 4, NULL, NULL);
INSERT INTO public.referrals_event VALUES (56, 'decide_assessment', '2026-09-02 10:38:00+00', '2026-09-02 10:38:00+00', 'front_door_manager', 's1.first.dDkUAYgGOKmuNU9qeGzOmsVOhgEjWkGVuwE66RIMQ9NwosjIkACNoYPlWfDyFDCh2EAnVTa0ntlqQhHEBB9jVddeUubt69AfJkVND3E6Q1vTGv2mFcV2jy7s0gwLwsmGu75aSz-4ACbLO-Ja1WG6PilYJ0y5Ej8H78f5qx8lCLbZwxImrNnwAran3SlIWokrLqMkv_usi6ki5Y3MydRmos0VHnoww8v3byXfohCzfe_OFXttAIisuhgSXODLR35oixCUrH1s8JO0EB-sODP44ApSa3mm3pqJ29dYhA7v9WU7GfcG5lHPEeqKIgY_K0NX7TI58MjBLCCh8j_JMjjs26YutYYKNTNDoH0gIe0P2gvD9HovlFve3SwB_YgT91o5F-WYXYD4hzNQuj6lQpLsR3iS5hh2lbjBMPSE50cRNOm4C2yus4mZjSPii1UIpHIvZceXPgbu2_SL59HAjNmq6hL7mXEG31mbodrJrxi1VUnGb2jjlewUSe8VBpGACd0Z4eJzMe-zV9kvilHrCMi7u62eQrUCB4RoGg==', 15, 4, NULL, 6);
INSERT INTO public.referrals_event VALUES (57, 'decide_assessment', '2026-09-02 10:38:00+00', '2026-09-02 10:38:00+00', 'front_door_manager', 's1.first.Iq1CKoxvETNMKu8Aa9E76pTmv5u-P1F8WffX3KAF87EgS_J_N-xmg-6Fcak9oeSWewfiB2SHjbToCOqxNJHXbalEUXvqIXFc1LWhjvwwn8cmreK0ynxtgJRDa5ko6mB0sBq6HkEmqB9oMEqMIc5OA02kHBWCkjw4588W_xfd5ftWvziZteYcRNMDDHSCH31qM6wkenwzWfSVCyaqXZ67E-7bwixTMIyo-Niczc0UOfV1PvN582jNS_d5BdAOT1U2AOpOBBg-fLtudXF8f9i4BlFOX6c8QVb7E0u0wYYqisb8h6DoIxkgDUYsxEXAGoHiQgDQcHu91puKE5ZKvMHgHyzndbUlMjCtr_8ziuGHAy1Px6VNFsnbsoOq5zOZEdWLyAovu931M6rEd-uat5pOlhA1KklfldyUeHn8fK9AfnoowHp_qWLGJrs8iKte60rGV8at6S61yahWiLHIJQgffKxWQQ_T9jPZzbt5TVcmOLYoTTy0AV_qS5Q96Vi8kc0gSHwxd776n6y6fsHZFVpKHGtdUN8f2gaVLA==', 15, 4, NULL, 7);
INSERT INTO public.referrals_event VALUES (58, 'return_check', '2026-09-02 18:44:29.458924+00', '2026-09-02 18:44:29.458924+00', 'front_door_worker', 's1.first.hOnW-fPifKukPsUuj0qoNBg_fjHB8adLFwe0pH1pdU3Bxt3oyQqKCmXsCw2cNtTTdpcQDLPyJCJ41qn_', 3, 4, NULL, NULL);
INSERT INTO public.referrals_event VALUES (59, 'give_feedback', '2026-09-03 08:30:00+00', '2026-09-03 08:30:00+00', 'front_door_worker', 's1.first.UhxmHCPZ4q2hBrNyPZSy0ELg2QBhHkr_Hbu5sklDpJSZ5JvS5j4ho9ZaTQTswlEaZSgTzm5YYycSe1k6TJh_Kpt0kK7e4U-ftnkueWe1', 3, 4, NULL, NULL);
INSERT INTO public.referrals_event VALUES (60, 'allocate', '2026-09-03 13:36:00+00', '2026-09-03 13:36:00+00', 'front_door_manager', 's1.first.nWvJfJhWFW4vh3_TuopisJSDv_yXB2ZkZ5fOXmWDwUVhjunItQcfPm_mJaUDFHp2yFIuqQ==', 15, 4, NULL, 6);
INSERT INTO public.referrals_event VALUES (61, 'allocate', '2026-09-04 08:36:00+00', '2026-09-04 08:36:00+00', 'front_door_manager', 's1.first.A6M-WvYVbyz-BPT1NFGegipEZ1fikhAL4fVbGrZ8FZwX3weZ0hWFaNoYza_6WIZTo1sceA==', 15, 4, NULL, 7);
INSERT INTO public.referrals_event VALUES (62, 'see_child', '2026-09-04 09:36:00+00', '2026-09-04 09:36:00+00', 'social_worker', 's1.first.mOTqYTEZUxpFMEUqFu6vGQwWGXck_ri2IG-FnxkdORW7f4YNiAHmitq9V7mru7um6w==', 3, 4, NULL, 6);
INSERT INTO public.referrals_event VALUES (63, 'see_child', '2026-09-16 09:36:00+00', '2026-09-16 09:36:00+00', 'social_worker', 's1.first.9pmbSLU3F34WSd9iBHobnkSAyUPjQfpQXjXiog8Yl5hbmqqZrInNgtFFo3RTlk_2Ug==', 3, 4, NULL, 7);
INSERT INTO public.referrals_event VALUES (64, 'authorise_assessment', '2026-11-11 10:44:00+00', '2026-11-11 10:44:00+00', 'practice_supervisor', 's1.first.1GLD1-h8EfqKG5Y6vCFNQHIGrjHxTRrgmyfxE2KhKhPw_9BY3vRedURLFH1owGZ90_2HF6hzxIJVYJI5VRCO', 3, 4, NULL, 7);
INSERT INTO public.referrals_event VALUES (65, 'end_assessment', '2026-11-11 11:04:00+00', '2026-11-11 11:04:00+00', 'practice_supervisor', 's1.first.MWGUlWGl9SgvWnuTFanytqaMSWbqFw6YlR0K_EtQEtyUK8VvKnuCl6wOnIh1CnKmYB9Z4VMt_JCEsTse5and-Rs=', 3, 4, NULL, 7);
INSERT INTO public.referrals_event VALUES (66, 'close', '2026-11-11 13:44:00+00', '2026-11-11 13:44:00+00', 'practice_supervisor', 's1.first.tcf8NcnmEaWvrR35pfDVMhJLHrTZ9VH5buzxImPq_pxkeZ69eXK29OMm6cw9hyJgKuwMrP4gbbf0ssANy92H9cOXHROINe8eh3v4c0KTDQ==', 3, 4, NULL, 7);


--
-- Data for Name: referrals_feedback; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--

INSERT INTO public.referrals_feedback VALUES (1, 'professional', 's1.first.VFq9m22zYcRqKK84orxtBmffbUxwIcN03fyvBSK2ISyCr03ZQyH8hRRI7BEECTHLwIImNaCGwLL_U5YdThauCeEG-Nwo8vEsOxsi_JjCeHreTy-E5yOD5oTx23kvjS1HZhJuL2gzJXEzjy6Y9GoR0rqewww8c-oForMs7wWoKVNHlAiJ2oXRnxPayBIBV8Ab9dcx7R9axtQ=', 's1.first.hEZalPDfWeISOxOIs7JS7ni0LIUm8fkRuEV2hT4KRCqBsvktvNYNJbDky3pgYaL3LqA6OBgN0J0cVjUNZLqqanE-XPg=', '', 'account', '', '2025-05-14 08:58:00+00', 14, 1, 11);
INSERT INTO public.referrals_feedback VALUES (2, 'professional', 's1.first.NUHeb6xI9msWH46ZOQRevTM0vqR9Ko5wv8wzLIdnrViIUjWsJhwc8d1HQTuL8LEcb34fDUCE-v5GE6X_2KSU2KfNozXdl1wrCkk6vdpP0uSuurt9o6oaKfKkOosXAg==', 's1.first.byFDvbnc8rYYeuqaXxr6r18ZUKFpEcMP3Sfa6qldLnP4e6W8WtQ5yQuk74q_R3L7Oq6VeiEg5dxT8zXyLYX1QQITj9FNYxi4tBgdvvUDMeFta72CNEuSnnHctYSLxtxq2A==', '', 'account', '', '2026-01-12 15:51:46.704452+00', 14, 2, 22);
INSERT INTO public.referrals_feedback VALUES (3, 'professional', 's1.first.jmv1WD286tDJZN50Rs1n5A7HDB7LI-h5WYeko4ls1-tQQlZTIb0SAC4LME2HX_VSKTFVsCpNh6TuWvHxfV6X0ulLiW_BHlPV_pHjTEYAWCBdWuUVsesit7N4i-pxn1at9PMFaeSZx0PBp4FcxWpw9ZEBUCtwc22tVvQMCAaZtqGYBW8IeLAYiMhuSzipl1B9QD26sMuygA-PRxWKrBJyzIPVpjxfWPX69gv8LVwY8kYXRb5jf-8F1NDeNI3Fmb3_VhgVPC8kXsKsGLLPH1D7xhS501S5APyaxok=', 's1.first.tDXffKI_unRqt4P6F3p8IYzvYURrwYBgEAzj8hA6cTPOiq4IlwhgIu0QOxTqgipdmfM9-A==', '', 'account', '', '2026-04-28 08:04:00+00', 3, 3, 48);
INSERT INTO public.referrals_feedback VALUES (4, 'anonymous', 's1.first.D6MRj_mjk6AxbdhdAYzevIlaHgP4Kf9UHlv8Bg==', 's1.first.FwxeIv0_KmawMTgvYTJFYPGNCttANTfmWpegPA==', '', '', 'It came without a name.', '2026-09-03 08:30:00+00', 3, 4, 59);


--
-- Data for Name: referrals_informationrequest; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--

INSERT INTO public.referrals_informationrequest VALUES (1, '2025-05-13 08:51:00+00', 's1.first.NxQxVj_4HEFV3jRKqb7PPQUIwlKAxHR1V8TGx7W5YaSWEjwPvIJg7GUR2ODxO3wSZhXiok8u611aakKTbcV50lAz_LrBA5WApioOu-DesJbs_6hTYbu4qWqPVWDt85d3nLZ-xnRnga3Z4755rfsiCxPqIUTZ-wo2h0qvEr-O2G6g71MFxbRL3uC4N9XUY1ol3yAptjKrkJ9lMhz0T1UuyeoqMbnHdYQuV4NrcQ==', 'amber', '2025-05-14 08:51:00+00', 7, 3, 1);
INSERT INTO public.referrals_informationrequest VALUES (2, '2025-05-13 08:51:00+00', 's1.first.f8L8N2P-uwsX3NdIGDcc8nN5TXdqukvV4wYBy56u4rDMTrJyPOb_HQq4jARjemUrmqSDcrdJ54gyO9R0CFDdQRSl-v85UueJzIbRe-zuYt5Jao-cQ3pZ6mElgB4YE0Lc5DBPrmvUgnWmSqJynFcSKPjo6m6o65c4kFf7KlvPMNfllDpHSTY3Txi-O239Do0ZkPB7t9aqkLJckBftADdQB4Rerfz0vKpfS_iJMQ==', 'amber', '2025-05-14 08:51:00+00', 10, 3, 1);
INSERT INTO public.referrals_informationrequest VALUES (3, '2025-05-13 08:51:00+00', 's1.first.xv4qevEnjTCEl4oZQMv1ygOyMy521Fj3YyIj0-xCB9TXQFRucVad0pfGcAMs1ElFGNL7juFvi6D3ZL_k-eomYs04Cpcdazw9YBBiCihINXYj_jSATBOpUuZU1mViWg3uZMn47i8uyG6bjYIAFJUuu8gJWPBid9wdRQT2G41dxBRv7lztiUk9zLjSSoS0nzpAL0v4VVIYjQ1G0YmZt2mCCwaQYyIJ1wKF2_b-0A==', 'amber', '2025-05-14 08:51:00+00', 16, 3, 1);
INSERT INTO public.referrals_informationrequest VALUES (4, '2025-05-13 08:51:00+00', 's1.first.elMB3ruS6ONwhil57ICtvO0B--za7ONHWYn-sB8pE5U4YD4MinAePoeIIwMPnJpznzgsxu63GsWPtgwQBI5kBFjCO7oV4CV6lq54xiqO3GNGvzUldqNCDQMIESQDUv-rhZtRMPKIbx_GCvONrRj7pmUbKSVNKOAFLhhwPqx74dYOsneZvyIjKsllAV7yD6jghjIXXBoKtoX1Z9jBJIBWvFdVvA3Ba56Wdplgfw==', 'amber', '2025-05-14 08:51:00+00', 23, 3, 1);
INSERT INTO public.referrals_informationrequest VALUES (5, '2026-01-12 10:16:00+00', 's1.first.53hNa5008vD-zihpEGQbdbPlNfSdpiVv9s8o0k5amTyMf-xbZBnVkcOa9HIGO7ys6QUw_h6g2BkN8wEdymsZ0FgRdWOrZC7dgcQQ8raDE7cZ4baPAM4qrq9wZMFefSFcTpofZiRoPbcLT-a2_u4sG476GzRT-KKxbgtF9zxM7Mr3sitYzzLwYvNfaaSfSKFmn_09AOaL-j2fvpVWD1TNGxZ-wmOtNhlXRcFBbw==', 'red', '2026-01-12 14:16:00+00', 7, 3, 2);
INSERT INTO public.referrals_informationrequest VALUES (6, '2026-01-12 10:16:00+00', 's1.first.HC-PRmHbA-kuQrIWlNniRZGRpqiT8jKiIvuOlMB6lg54f5PkTgYk6YhkcblO34i4Vy65U2mydCgB2YZ8C3Zk07YmmpIUtYVAflShqLQmWo067q2HH1dTWpzwZFrogSvvZ-4LwV6JOANvx7Ea_8HB06-Uj0c_mYMqearfiSlkRpX4OO2u1aaDPAYbyCoDn2lt_9LKTKX-5XumFVYaS_-PnC74U-Bb92Uiw7SMFg==', 'red', '2026-01-12 14:16:00+00', 10, 3, 2);
INSERT INTO public.referrals_informationrequest VALUES (7, '2026-01-12 10:16:00+00', 's1.first.fcnlr-oLBMn8UtGleevjdrwcQb79rpWpUoNtlJDMcdwqJXKg86Ty4ZReqdfm9xwQSpsXR6Z4-b7bCKD_OpzyR6R9bjeypEcUFJUQJJIgFkietmlkKRh_oVYv2eaNvnepieJ2iB0ea8jSbZJToWi78rNojSfbfXiwTMYwrjrawJZ0uvV8oCHbPZbhvWuXCPV9DcLQIRbvUEdICP7zVIdh6pOdx2VRVSik1Ls3RQ==', 'red', '2026-01-12 14:16:00+00', 16, 3, 2);
INSERT INTO public.referrals_informationrequest VALUES (8, '2026-01-12 10:16:00+00', 's1.first.z5cxVxV55LUrhYhWFy2bzdmWUygOTfkU-lK0zn425Y-T_TRl9BwBQVRUYsvLuQGFTyvx7vQ1R5cr0Fo9CRgKborHCU6MLVkmgc_hgNXRcTZGZoC9HI5i1QslHtIbzXVuPB9Tt0KzIdl641hPsOW7yEbRj5Wf6uGgJKEBg84KLuMLnx2yVuVF5mG32bB0oxIkuIOPitR1bONX3snHuKVVx1QYUmYtEJEOb4Uq5w==', 'red', '2026-01-12 14:16:00+00', 23, 3, 2);
INSERT INTO public.referrals_informationrequest VALUES (9, '2026-04-24 14:00:24.467995+00', 's1.first.hi0SxwSoiDc5LbQsovO0Kkoz36ydsfufvlEuS1EOvGqy-iPFnrY6ykG2NiKtX_SxJvl_aYnkZvOLQGr39HnjOMz8SFBrKQh9bSkjuVJeiALZkqrFtFZ5zPloT53CGusdqutFFWPBs46zT_ZhnZt48o3T-akQmQFfJT7lPtc9zLupqDJV8Vq35mcknqgnrrMtpkGP7A_HHXVrlqQk6OqZcS-uRWdGYfv2eF9CnQ==', 'amber', '2026-04-25 14:00:24.467995+00', 7, 3, 3);
INSERT INTO public.referrals_informationrequest VALUES (10, '2026-04-24 14:00:24.467995+00', 's1.first.HBn5RXWI9lWFl1q_4uxcSw07uYccJ2jopa0oC-BLjT2g0mGyO0-nyA-3x1qDCRjZfQB7hIKkQzMoJNIhwQjgXleV3lVQ-0bgKd18s4SiRqNCn2QpD6lfeKsn7LOonyJKBgx7JtjCtIODjMyH6ic7ITpbsgwhyvQ4AC0aqLF_LIxVxkLRb64kVOi_NovgHR_ncErt4wCI-G-s2wF2vZ4j_Uh6V0tJ7H9iOK--zw==', 'amber', '2026-04-25 14:00:24.467995+00', 10, 3, 3);
INSERT INTO public.referrals_informationrequest VALUES (11, '2026-04-24 14:00:24.467995+00', 's1.first.ZYsspCwAOkZkrFqwIKrxRaR_trW-VhVUtlb4zkXdUTA6HKGhwuGLDVUVI-ZhM5S7OEGU4lvF4A45aLOXexaoKBkpVAJyZGGe55QaBttBt4Ya5565qZiOgBZdFF-WgKs7-y7qFIr5TWmlkhCRM0gNvVUU3ANHOzkNxdlIOHA4AXFbzT7CID961nBUyf6NkoQ8P7KQ1T6k5mF7c88dNmMuQ0NLZuc7iOejwkwFRA==', 'amber', '2026-04-25 14:00:24.467995+00', 16, 3, 3);
INSERT INTO public.referrals_informationrequest VALUES (12, '2026-04-24 14:00:24.467995+00', 's1.first.s1reh-GvrZDZF7h_QSP5bm8KFV_UX1miQM9L_pOHElQtZ2EToOBeeWNc9_Gy_89NnX4_F4mchm5RiNhT2_yNEwVB1-H8crPfP2uZgdX7BAKaDkSDWfWW1qUnwY5b2sgxLo7O5pMMg7Q3IajMojLrTmhKWAcYgFtPxOReN8djgCPfIjFBrr3iVIAAZ8HPEWgH5ctNqWN8BKiUmxqI7LAKg5ho6aUDdGQAeHmXOA==', 'amber', '2026-04-25 14:00:24.467995+00', 23, 3, 3);
INSERT INTO public.referrals_informationrequest VALUES (13, '2026-09-01 16:31:08.060423+00', 's1.first.q2DFz2SVSTf8ocCGPkpl3tl5Cg5J2pGLPrd6jF44AvwH3HKPYIYfQGP5T9Byv7qeTFZ8rZcURGfEFyxcr1qhTODyDWjSSwltRmUhIVkvt-SJyVbK_aaGx52kIrYeyprgEsJQokIRjYxkq-8bX86ZZy0E-YApaE5YD7YxM8ZA0dCfd0SJkSS64MXWJjolPvFMisP7gGBlDB3ljpGSBU0sfesrmEhk4BkKVcjJTA==', 'amber', '2026-09-02 16:31:08.060423+00', 7, 3, 4);
INSERT INTO public.referrals_informationrequest VALUES (14, '2026-09-01 16:31:08.060423+00', 's1.first.Y1yuQXBqYQCmalzl1I5Px1dGtzLKRwSBwEF0NuMWAjb54oEWw1yRWKRTDWs5gje98fHRV0ssBTZb9vChk08Cz4yDrjJYQqgo-8L5rVYbqMqsAWHQ2_cnqv6xxOoRsxSHkgiJJkWEG54VmYYVjCEip9lWJ-PueYvfsP5IV6Hi3hf6jqZVGrhVz0GQ2TkKrXRYNSz4ZaOIVJuV5S8LU50hOrbEkHZuVJOZg34mdg==', 'amber', '2026-09-02 16:31:08.060423+00', 10, 3, 4);
INSERT INTO public.referrals_informationrequest VALUES (15, '2026-09-01 16:31:08.060423+00', 's1.first.EN32VVgd3ndA-X_5KfgrlqemW_PDR9gKuFkccF0G3fjrQPXjgxG4Sy4ous8jOesKPDaRsbkskQWIgTN59F3R9-Us6Uyg3YX6PebKzPPhJmwFSp1uiPEwIFyYIlLMoP7ZroBpa1T2sWGUigt8VjFPD21eCtwGPTeCIESAPRTBfmm_lFtchbTMYhU6_fpw1EHiupuWeYccCD3o0cqX-bodbKN4xMzt4lUvqSpB2w==', 'amber', '2026-09-02 16:31:08.060423+00', 16, 3, 4);
INSERT INTO public.referrals_informationrequest VALUES (16, '2026-09-01 16:31:08.060423+00', 's1.first.s0yY9iYGzBMeh6IZoDlLdriBHtOvb0ELKDnI-0meKReDB78mxUhI7yp-FQW-rcM0rbqUIFksE4uEp1siWjWQr7vvuzm6il4Fq1s9n62gIQvb2BM_aXXh1co5x18bKssIkgzLu70qHGo0jMSNiw_AIUQy2xZeROOkvtyUCSvTK9fk0t7Tj1CzG38XdmfT0vkIpVRu4lZ7JkpIOfsVPNmRDYdJp-QoHQDcbEULzg==', 'amber', '2026-09-02 16:31:08.060423+00', 23, 3, 4);


--
-- Data for Name: referrals_recogniseddomain; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--



--
-- Data for Name: referrals_referral; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--

INSERT INTO public.referrals_referral VALUES (1, '2026-01-09', '3E', false, 3, 4, NULL, 3);
INSERT INTO public.referrals_referral VALUES (2, '2026-01-09', '3E', false, 4, 5, NULL, 4);
INSERT INTO public.referrals_referral VALUES (3, '2026-09-01', '9', true, 6, 4, 1, 6);
INSERT INTO public.referrals_referral VALUES (4, '2026-09-01', '9', true, 7, 5, 2, 7);


--
-- Data for Name: referrals_sharingrecord; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--

INSERT INTO public.referrals_sharingrecord VALUES (1, 'raise_concern', '2', '6(1)(e)', '9(2)(g) and 9(2)(h)', 'section 10(5) and Schedule 1, paragraph 18', 'paragraphs 2 and 18', 'obtained', 'yes', '', true, 's1.first.zE14WQigjgEGfWvYqQ0MVj28xcZk6McoA-6mXNJitiw_alOJyYRiPHDFUkkaAkW3g0V4hV8x5D1kozWZHRS2eaObaIkY28uMqg3E8uGSZU82bLh55eeADM7bqNPdost6G5l-zY9qix8umtcwe0rpzeL9JM5CoKE=', 's1.first.dl6W_zTqI2BKGv8JSTy4CxeyTypAYsUCQ-TXGXjVrSvz0S__cQYFkIOHWPS4', 's1.first.tUW38MHJKzkC8Bv2IFmNq1NunJXalYyE1ZgiU9I_', '2025-05-12 21:27:00+00', 1, 16);
INSERT INTO public.referrals_sharingrecord VALUES (2, 'partner_check', '2', '6(1)(e)', '9(2)(g)', 'section 10(5) and Schedule 1, paragraph 18', 'paragraph 18', 'obtained', 'yes', '', true, 's1.first.Uij8otGLcNq_7wKCJdho41ewg_ABziLcvqyaQyevW9sBoiCdBYF_9H67z3WMi-Om7o0V33ZgsE-7hkQKBswennNmEwTwdl-g-VxZAaZFDmmpE9vP81EEPJYqaygTL3A_pDyzo_5o5ZIICKNEJp4zmA==', 's1.first.JiaAG5zjvfR5An5ymQ1U6OzW4roUiuxzIpkvsntCGpRZqk5PkeBr7_viA0YUc5W8mSSzUURrIXdWiTXTBIS7IgBg', 's1.first.9OxFtrr5ifdstgswO3x96wV4Ra-peDwudDwScbUD', '2025-05-13 08:51:00+00', 1, 3);
INSERT INTO public.referrals_sharingrecord VALUES (3, 'raise_concern', '3', '6(1)(e)', '9(2)(g) and 9(2)(h)', 'section 10(5) and Schedule 1, paragraph 18', 'paragraphs 2 and 18', 'not_recorded', 'not_recorded', '', true, 's1.first.0ZxHb7GfR8ad94jy0BHgXEHGkr7lwV0JFBDHm3ydH_T0_cMqYyZFRWrF_7oomxZFmLdP0Q_JYHP8EjC3cNR_FpoKU0t9BvVXsnJaTz_JLq29MNXDw_aJ7SKAUyBP55_aFvdGcD3lG7-N9XmSsehMLSfgv2l0smo=', 's1.first.-Yq-AAX_X0OFj_e5NtmhqBKhhGuM1y7xinJd-pz6k66O2GFsYbKA3sDwB_78', 's1.first.ZcZ2ESPybkbjIKqJv6iaPt-vcRaalq6yXPTPHg4R', '2026-01-09 21:37:00+00', 2, 16);
INSERT INTO public.referrals_sharingrecord VALUES (4, 'partner_check', '3', '6(1)(e)', '9(2)(g)', 'section 10(5) and Schedule 1, paragraph 18', 'paragraph 18', 'not_recorded', 'not_recorded', '', true, 's1.first.pmkA0qy8htFsp0H7Np3n3Ua1rQifbKYnAeNPFZUBCBj4g21rDDkQ8f-PlwC7T8yZ18FfIveFU3V5Q1wAX2QRS7bJuUY-vM8QL9_uCNHt42aIJTTXD4qk39LHoJmmmaqcOY5O7YznsQoO0yIvDJpddQ==', 's1.first.F6djfjyUJsTsWzIRAwdgRifcoLKf-iWHjM7xx4QNGygg42L4u2nVrxN5i2DPwyTM7HPi_x4ATvPuE10o-ILMlK2a', 's1.first.UTXM-Futz_UQHeBpqz4rIVk2diPduyFp2RvCPTDq', '2026-01-12 10:16:00+00', 2, 3);
INSERT INTO public.referrals_sharingrecord VALUES (5, 'raise_concern', '4', '6(1)(e)', '9(2)(g)', 'section 10(5) and Schedule 1, paragraph 18', 'paragraph 18', 'obtained', 'yes', '', true, 's1.first.WDeuuP0BN9WeXSrmi5v6F4uB_w6LXfAEXWYdbUzoVL4jK0hWaaC6slYqu5oJr30DLSSLH73wM2eCqskxI8ztLY43lqSClUqWTIThm6rrHcjbZcHR', 's1.first.c3GmVbl0CqyPCUBMGHQoqZdS8kGYJ0YAMb9k2vVebMKHGiTv_NqjeEB24aes', 's1.first.0_6cIdsbdU0RL0Ob4LzZA0RCTawMOUQAFdAM_X_o', '2026-04-24 12:42:00+00', 3, 24);
INSERT INTO public.referrals_sharingrecord VALUES (6, 'partner_check', '4', '6(1)(e)', '9(2)(g)', 'section 10(5) and Schedule 1, paragraph 18', 'paragraph 18', 'obtained', 'yes', '', true, 's1.first.XzaYLz4BsVNa0lBYC1uIv--EoteA3fi7NIN9BRTibZ_qA8HSeosX-S2snZOYfyU97TSvTy2K36-wQ12vPw5sGoSgEj9C6nExmwFfnNnrz4RiOjaSs56IFHL6jTJu5jgz6tILvN89orq7W4yz4xWIPw==', 's1.first._5QCYLsHjRcq-5lSX1Eq_PUT3vX1_K6mi-qqYEyQZU-XelYUBVpcKAWYVSAlwapDqI7SXylykwWGMExtpfBQ_Qiu', 's1.first.rzKJp8UxL9QVUitR1hGs0cydbMAghPe9DEWntaIy', '2026-04-24 14:00:24.467995+00', 3, 3);
INSERT INTO public.referrals_sharingrecord VALUES (7, 'raise_concern', 'not_recorded', '', '', '', '', 'not_recorded', 'not_recorded', '', true, 's1.first.BmMpfrXJPklTQprhfdJE-G-G3QF2kyi9SzTZ_XViS-mxiF4tkUeNEfVYFGweN3y6ivLO2riSgzJG_3fRmQiXl1XJkcddt8K7gkUvDSTBqCF4nTSqzw==', 's1.first.-nN3g8oV4lPB3ptFhLDchPQhEigsFzCjczq0x5uzQlH8kV5ekQsQ6rgmNfo1', 's1.first.w_kbyAltrtfML2adEIG0D8v693eXOWyH59jVXM3Y', '2026-09-01 15:06:00+00', 4, NULL);
INSERT INTO public.referrals_sharingrecord VALUES (8, 'partner_check', 'not_recorded', '6(1)(e)', '9(2)(g)', 'section 10(5) and Schedule 1, paragraph 18', 'paragraph 18', 'not_recorded', 'not_recorded', '', true, 's1.first.XCu47eBM2bF-74S9F6YzdOLRMSz5qZ_GZ8sObyPIO2R2C9bT6nNBwJzhOBepkw9Mmw986Nq8M8Sx6YCnzMHfipjsNgQQt1fsDHV2AUIuHJlu8fO-k_BA11B7cSl4locqruAXdFQwlwTmhDdE0_YnNg==', 's1.first.a4heuVVGUdarRdOqIQ9LZPQgyxeLXF0I0v-b3-54HvQKjYdtW_nzH8-NIU4ZSSi8fxrNjQXxqYQWS3nB0HFT85X8', 's1.first.McAGh6xv_HIs_-vE6vRNihBik_nd1IP77rVA9pE5', '2026-09-01 16:31:08.060423+00', 4, 3);


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

INSERT INTO public.referrals_toldof VALUES (1, 1, 's1.first.dxm2uctk7ykl597-gIh1cIcJtrvRQYLm7Mle3Ir57SCyLs5ua3PlF5fe2UZ8qqzSono2aCLxwUmKNaNZ78G9N_GqF-uCH-KpsXKavF0UruZvlxTKPpkJ4EdlygRqttzTWyDiTCdyesfRroug7McV9qFwK4W9e4fO0u5my3L17xkYqNSdu8TuRfinfVOcB4cCO2nm9eV4b9i1WIaElTJ0GVPHiPmOWrsqnOyGEEAltMV--JcVFJAdlf2tRECFEE3t81k=', 'advice', 1, 1);
INSERT INTO public.referrals_toldof VALUES (2, 2, 's1.first.0I-hWEYumB50S8ox4RyOSh458hgQoZ2IMMvOD6Lw0-yWnOUqEvD_sECkkX8bLN_BNM-sniB6xbSS3PebYXGuOetpw6j2VlXN3g4lYXwWlWHxdJzMEAqId43SF9YDwLUqbzBg92r_Yeo0-LNXlLiQmx8-q-7G94fA_4HldGHXdSTycJCw4OJTXcMSQzrKJxwdB2sURvOdQUyaxX8a7MwaV3dp59Eumg0k1g6hzj994tW9371797E4LHGMVNe9QOwdmsE1', 'advice', 1, 2);
INSERT INTO public.referrals_toldof VALUES (3, 1, 's1.first.OYMZVT66CgNgC1wpnNxFm6PnolKelNJ_-Z9pVrf2u5vzfFtYqKhJtte3wfR1qP_sR-FIuG7rmwb9_wClIJ6LhFpKbd9g-z0vDU4w0cIsCRBySZ_ugvszw8WCT-kIUZR4gnX0mjLjGRr6OJ914s2hY_2NnDZ9mAHoBAi9D0MC6bawku3H7dtV53RGS4FzAlja_nngBkzkjQ5pjvmbvgo1GdlEXkWQlP3hgj1QLmCwF7P8nh5ty70H_GNdwLR_Wm1g', 'closed', 2, 4);
INSERT INTO public.referrals_toldof VALUES (4, 2, 's1.first.jcwlf1VXWrpjvA27wJVvonoTQN3ygj0ZOCnKMcynAKKk_paRnCDXEwk7EAkgwU2aQ-FhOfw92G2F92s5GkjVrMX9zmKBEZIwrzKRZ0eHoGnKK3Ba7ohwNv2ZKdNV5-v9m3DCOGMrmem6ZMGZtXiuhFS4Jvh91yJMIO2OOG01B-nEu9XAXDqq3-YUGDzdqwhv_ws8R9l6E1LP9Ke6XqlYeTCRRqc_pl3eFDVOkP7mJcUihUsI6ciuLxmeIpIrsG1m', 'closed', 2, 5);
INSERT INTO public.referrals_toldof VALUES (5, 1, 's1.first._P9mUrsKBmYoj5U_D69XtZQqUOzw-kX5tFZvXmbjOGDaEpoyPqiD37K1NWikXJVfdweYt6fNQgDrg6JqIAkPvnBz6ih0ETDza5LMthCVO2eg-c5K3ulsr1Uafl8EIqCJaaf3n6GJuU9q3qidoud8luJKtLDCZpXP8rFS-wrgHv8QmEQR-fTxU4h5fL2o-OnnOh9mS_yevT9NJxeDTDwWM2RRhHoxr-mS4bhR2Qc6w5-5bczVT_LOngHNKLjqO0fFuMqH1OyDVC2FkQY=', 'no_further_action', 3, 8);
INSERT INTO public.referrals_toldof VALUES (6, 1, 's1.first.eaH0FPHpTX9jSS4e_NAI3WnBsynXCRyAQJk7SaWUHWLXgE6zNG-UzH7JLiFd2jN9XishnhTXX7yjN1LAuiMThVOlP65_GWa97UqY3PlfzLL9SdVY_VSUDEUUkMSmGsyaUMxBkNQhgPV8l-TZB8V60OnTypDrHcItLDuhe87faqBOQu51K7vvkFKEMTyqm0QDzOH_d6BA1HORPIiSgnW57qXUoeLtXn1K1csHYFRE-1TZdRzo7CSv_5-zeHv1lNpd', 'assessment', 4, 11);
INSERT INTO public.referrals_toldof VALUES (7, 2, 's1.first.7tEHTZ9aO8U68fFX415Nua4tD5BHMDQX3DMlLdd6-Fnkc7cOwY58UBPF5cEPCVwxM3u47yITUSwpRMnXrkQnV4le2ZaPAq9GYpuxlTkHEH2E51MnCcZagWGfPZnkGVssaLwGa06vWi6ZC4sJaNMJg8XxcUoH9joAiBf8HWsMbAz8FG6PZsgGg7XkkGZloBlTB2zrMqRucmRvI6I8SO-5SSizzhoefV7wOHMla0-QapW9DyK69I7mgHs9QhMTVJKN', 'closed', 4, 12);


--
-- Data for Name: referrals_toldofadult; Type: TABLE DATA; Schema: public; Owner: tandem_owner
--

INSERT INTO public.referrals_toldofadult VALUES (1, 1, 's1.first.iBK13PWuRgdxyQL2MY_zYpS-KNK_yK4gL8zmPAhr', 1, 3);
INSERT INTO public.referrals_toldofadult VALUES (2, 1, 's1.first.ZwtXTgYrgU-QQCRpHLVTHmtWkVByqFyltBB6LDBK', 2, 6);
INSERT INTO public.referrals_toldofadult VALUES (3, 2, 's1.first.yhJtN7UY-YhqqDwOxk6vgmwfIbAmtzXrqeKW4Cnf', 2, 7);
INSERT INTO public.referrals_toldofadult VALUES (4, 1, 's1.first.p4BMtYawWKsOGJr8WBdgb6B2t1DuemcaWU9veL_2', 3, 9);
INSERT INTO public.referrals_toldofadult VALUES (5, 2, 's1.first.UsQTVzCjGg6TUZNbBRnvnBWpiDYeT6WRP3RbdV7S', 3, 10);
INSERT INTO public.referrals_toldofadult VALUES (6, 1, 's1.first.1w8UdYqjItDe8metYLLlZ6kYsx05j4DHchE5r7bU', 4, 13);
INSERT INTO public.referrals_toldofadult VALUES (7, 2, 's1.first.kcGodg1SrcilbHsIXeYST-95nFaG6MigA8Lm6r01', 4, 14);


--
-- Name: account_emailaddress_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.account_emailaddress_id_seq', 1, false);


--
-- Name: account_emailconfirmation_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.account_emailconfirmation_id_seq', 1, false);


--
-- Name: accounts_rolemembership_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.accounts_rolemembership_id_seq', 33, true);


--
-- Name: accounts_user_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.accounts_user_id_seq', 32, true);


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

SELECT pg_catalog.setval('public.audit_event_id_seq', 592, true);


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

SELECT pg_catalog.setval('public.auth_permission_id_seq', 200, true);


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
-- Name: children_recognition_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.children_recognition_id_seq', 2, true);


--
-- Name: children_relation_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.children_relation_id_seq', 12, true);


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

SELECT pg_catalog.setval('public.django_content_type_id_seq', 50, true);


--
-- Name: django_migrations_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.django_migrations_id_seq', 55, true);


--
-- Name: files_storedfile_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.files_storedfile_id_seq', 1, false);


--
-- Name: hub_slot_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.hub_slot_id_seq', 1, false);


--
-- Name: mfa_authenticator_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.mfa_authenticator_id_seq', 26, true);


--
-- Name: outbox_attempt_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.outbox_attempt_id_seq', 1, false);


--
-- Name: outbox_mail_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.outbox_mail_id_seq', 1, false);


--
-- Name: outbox_message_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.outbox_message_id_seq', 1, false);


--
-- Name: referrals_addition_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.referrals_addition_id_seq', 1, false);


--
-- Name: referrals_answer_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.referrals_answer_id_seq', 14, true);


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

SELECT pg_catalog.setval('public.referrals_event_id_seq', 66, true);


--
-- Name: referrals_feedback_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.referrals_feedback_id_seq', 4, true);


--
-- Name: referrals_informationrequest_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.referrals_informationrequest_id_seq', 16, true);


--
-- Name: referrals_recogniseddomain_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.referrals_recogniseddomain_id_seq', 1, false);


--
-- Name: referrals_referral_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.referrals_referral_id_seq', 4, true);


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
-- Name: usersessions_usersession_id_seq; Type: SEQUENCE SET; Schema: public; Owner: tandem_owner
--

SELECT pg_catalog.setval('public.usersessions_usersession_id_seq', 1, false);


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
-- Name: accounts_rolemembership accounts_rolemembership_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.accounts_rolemembership
    ADD CONSTRAINT accounts_rolemembership_pkey PRIMARY KEY (id);


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
-- Name: referrals_informationrequest an_agency_is_asked_once; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_informationrequest
    ADD CONSTRAINT an_agency_is_asked_once UNIQUE (contact_id, agency_id);


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
-- Name: referrals_answer referrals_answer_pkey; Type: CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.referrals_answer
    ADD CONSTRAINT referrals_answer_pkey PRIMARY KEY (id);


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
-- Name: accounts_rolemembership_user_id_45ad1baf; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX accounts_rolemembership_user_id_45ad1baf ON public.accounts_rolemembership USING btree (user_id);


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
-- Name: children_listing_person_id_aaaf87fd; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX children_listing_person_id_aaaf87fd ON public.children_listing USING btree (person_id);


--
-- Name: children_listing_user_id_396e084c; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX children_listing_user_id_396e084c ON public.children_listing USING btree (user_id);


--
-- Name: children_person_recognised_as_id_080a972d; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX children_person_recognised_as_id_080a972d ON public.children_person USING btree (recognised_as_id);


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
-- Name: children_searchkey_person_id_5ab4ed0c; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX children_searchkey_person_id_5ab4ed0c ON public.children_searchkey USING btree (person_id);


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
-- Name: letterbox_envelope_received; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX letterbox_envelope_received ON public.letterbox_envelope USING btree (received, address_digest);


--
-- Name: letterbox_envelope_reference_78297705_like; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX letterbox_envelope_reference_78297705_like ON public.letterbox_envelope USING btree (reference varchar_pattern_ops);


--
-- Name: listed_once; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE UNIQUE INDEX listed_once ON public.children_listing USING btree (person_id, user_id, barred) WHERE (until IS NULL);


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
-- Name: person_nhs_number; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX person_nhs_number ON public.children_person USING btree (nhs_number) WHERE (NOT ((nhs_number)::text = ''::text));


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
-- Name: referrals_answer_by_id_03b7f1fa; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_answer_by_id_03b7f1fa ON public.referrals_answer USING btree (by_id);


--
-- Name: referrals_answer_request_id_fb4aff87; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_answer_request_id_fb4aff87 ON public.referrals_answer USING btree (request_id);


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
-- Name: referrals_informationrequest_asked_by_id_46c196c4; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_informationrequest_asked_by_id_46c196c4 ON public.referrals_informationrequest USING btree (asked_by_id);


--
-- Name: referrals_informationrequest_contact_id_4ed50342; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX referrals_informationrequest_contact_id_4ed50342 ON public.referrals_informationrequest USING btree (contact_id);


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
-- Name: search_key_value; Type: INDEX; Schema: public; Owner: tandem_owner
--

CREATE INDEX search_key_value ON public.children_searchkey USING btree (value, kind);


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
-- Name: children_recognition audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.children_recognition FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: children_relation audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.children_relation FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: demo_sentmail audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.demo_sentmail FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: demo_syntheticmark audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.demo_syntheticmark FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: files_storedfile audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.files_storedfile FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: letterbox_envelope audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.letterbox_envelope FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: letterbox_handling audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.letterbox_handling FOR EACH ROW EXECUTE FUNCTION public.audit_capture('envelope_id');


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
-- Name: referrals_answer audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.referrals_answer FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


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
-- Name: referrals_recogniseddomain audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.referrals_recogniseddomain FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


--
-- Name: referrals_referral audit_capture; Type: TRIGGER; Schema: public; Owner: tandem_owner
--

CREATE TRIGGER audit_capture AFTER INSERT OR DELETE OR UPDATE ON public.referrals_referral FOR EACH ROW EXECUTE FUNCTION public.audit_capture('id');


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
-- Name: accounts_rolemembership accounts_rolemembership_user_id_45ad1baf_fk_accounts_user_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.accounts_rolemembership
    ADD CONSTRAINT accounts_rolemembership_user_id_45ad1baf_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;


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
-- Name: children_person children_person_recognised_as_id_080a972d_fk_children_person_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.children_person
    ADD CONSTRAINT children_person_recognised_as_id_080a972d_fk_children_person_id FOREIGN KEY (recognised_as_id) REFERENCES public.children_person(id) DEFERRABLE INITIALLY DEFERRED;


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
-- Name: children_searchkey children_searchkey_person_id_5ab4ed0c_fk_children_person_id; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.children_searchkey
    ADD CONSTRAINT children_searchkey_person_id_5ab4ed0c_fk_children_person_id FOREIGN KEY (person_id) REFERENCES public.children_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: letterbox_handling letterbox_handling_envelope_id_ff7fe5e4_fk_letterbox; Type: FK CONSTRAINT; Schema: public; Owner: tandem_owner
--

ALTER TABLE ONLY public.letterbox_handling
    ADD CONSTRAINT letterbox_handling_envelope_id_ff7fe5e4_fk_letterbox FOREIGN KEY (envelope_id) REFERENCES public.letterbox_envelope(id) DEFERRABLE INITIALLY DEFERRED;


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
-- Name: TABLE accounts_rolemembership; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.accounts_rolemembership TO tandem_app;


--
-- Name: SEQUENCE accounts_rolemembership_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.accounts_rolemembership_id_seq TO tandem_app;


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
-- Name: TABLE letterbox_envelope; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.letterbox_envelope TO tandem_app;
GRANT INSERT ON TABLE public.letterbox_envelope TO tandem_public;


--
-- Name: TABLE letterbox_handling; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.letterbox_handling TO tandem_app;


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
-- Name: TABLE referrals_answer; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.referrals_answer TO tandem_app;


--
-- Name: SEQUENCE referrals_answer_id_seq; Type: ACL; Schema: public; Owner: tandem_owner
--

GRANT USAGE ON SEQUENCE public.referrals_answer_id_seq TO tandem_app;


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



