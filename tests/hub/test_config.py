"""Configuration: where a value came from is known, secrets stay hidden, nothing unsafe starts."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tandem.cli import run
from tandem.core.errors import InputError
from tandem.hub.config import Configuration, Doors, list_settings, load
from tandem.hub.safety import faults

SAFE = {
    "TANDEM_DOORS": "private",
    "TANDEM_SECRET_KEY": "0123456789abcdef" * 4,
    "TANDEM_AUDIT_KEY": "ab" * 32,
    "TANDEM_FIELD_KEYS": "first:" + "fedcba9876543210" * 4,
    "TANDEM_ALLOWED_HOSTS": "tandem.example.gov.uk",
    "TANDEM_TELEPHONE": "01632 960 123",
    "TANDEM_CONTACT_EMAIL": "help@tandem.example.gov.uk",
    "TANDEM_AUDIT_HEADS": "/srv/heads",
    "TANDEM_EMAIL_HOST": "mail.example.gov.uk",
    "TANDEM_EMAIL_FROM": "tandem@example.gov.uk",
}


def test_a_safe_configuration_has_no_fault() -> None:
    """G36."""
    assert faults(load(SAFE)) == ()


IDENTITY = {
    "key": "thornby",
    "agency": "RX9",
    "issuer": "https://login.thornby.example",
    "client_id": "tandem",
    "client_secret": "given by the provider",
}


def identity(**changes: object) -> dict[str, str]:
    return {"TANDEM_IDENTITIES": json.dumps([{**IDENTITY, **changes}])}


UNSAFE = [
    (identity(issuer="http://login.thornby.example"), "TANDEM_IDENTITIES, thornby"),
    (identity(issuer="http://127.0.0.1:9000"), "TANDEM_IDENTITIES, thornby"),
    (identity(issuer="https://login.thornby.example/?tenant=1"), "TANDEM_IDENTITIES, thornby"),
    (identity(client_secret=""), "TANDEM_IDENTITIES, thornby"),
    (identity(agency=""), "TANDEM_IDENTITIES, thornby"),
    (identity(key="Not a key"), "TANDEM_IDENTITIES, Not a key"),
    ({"TANDEM_IDENTITIES": json.dumps([IDENTITY, IDENTITY])}, "TANDEM_IDENTITIES gives two"),
    ({"TANDEM_SECRET_KEY": ""}, "TANDEM_SECRET_KEY"),
    ({"TANDEM_SECRET_KEY": "short"}, "TANDEM_SECRET_KEY"),
    ({"TANDEM_SECRET_KEY": "a" * 80}, "TANDEM_SECRET_KEY"),
    ({"TANDEM_AUDIT_KEY": ""}, "TANDEM_AUDIT_KEY"),
    ({"TANDEM_AUDIT_KEY": "ab" * 31}, "TANDEM_AUDIT_KEY"),
    ({"TANDEM_AUDIT_KEY": "zz" * 32}, "TANDEM_AUDIT_KEY"),
    ({"TANDEM_AUDIT_KEY": "0123456789abcdef" * 4}, "TANDEM_AUDIT_KEY"),
    ({"TANDEM_FIELD_KEYS": ""}, "TANDEM_FIELD_KEYS"),
    ({"TANDEM_FIELD_KEYS": "fedcba9876543210" * 4}, "TANDEM_FIELD_KEYS"),
    ({"TANDEM_AUDIT_KEY": "fedcba9876543210" * 4}, "TANDEM_FIELD_KEYS"),
    (
        {"TANDEM_LETTERBOX_KEYS": "a:12", "TANDEM_PUBLIC_ADDRESS": "https://news.example.gov.uk"},
        "TANDEM_LETTERBOX_KEYS",
    ),
    ({"TANDEM_ALLOWED_HOSTS": ""}, "TANDEM_ALLOWED_HOSTS"),
    ({"TANDEM_ALLOWED_HOSTS": "*"}, "TANDEM_ALLOWED_HOSTS"),
    ({"TANDEM_TRANSPORT": "http"}, "TANDEM_TRANSPORT"),
    ({"TANDEM_TRANSPORT": "http", "TANDEM_ALLOWED_HOSTS": "localhost", "TANDEM_HOST": "0.0.0.0"}, "TANDEM_TRANSPORT"),
    ({"TANDEM_TRANSPORT": "tls"}, "TANDEM_TLS_CERTIFICATE"),
    ({"TANDEM_DOORS": "all"}, "TANDEM_DOORS"),
    ({"TANDEM_TELEPHONE": ""}, "TANDEM_TELEPHONE"),
    ({"TANDEM_OWNER_DATABASE_URL": "postgresql://owner@db/tandem"}, "TANDEM_OWNER_DATABASE_URL"),
    ({"TANDEM_SCAN_COMMAND": "no-such-scanner -"}, "TANDEM_SCAN_COMMAND"),
    ({"TANDEM_EMAIL_HOST": ""}, "TANDEM_EMAIL_HOST"),
    ({"TANDEM_EMAIL_FROM": "nobody"}, "TANDEM_EMAIL_FROM"),
    ({"TANDEM_EMAIL_SECURITY": "none"}, "TANDEM_EMAIL_SECURITY"),
    ({"TANDEM_DATA": "/srv/t", "TANDEM_AUDIT_HEADS": "/srv/t/database/heads"}, "TANDEM_AUDIT_HEADS"),
]


@pytest.mark.parametrize(("change", "named"), UNSAFE, ids=lambda value: str(value)[:60])
def test_each_unsafe_setting_is_named_with_what_to_do(change, named) -> None:
    """G35."""
    found = faults(load({**SAFE, **change}))
    assert len(found) == 1
    assert named in found[0]
    assert found[0].count(". ") >= 1


@pytest.mark.parametrize(("folder", "safe"), [("database", False), ("keys", True)])
@pytest.mark.parametrize("variable", ["TANDEM_AUDIT_KEY", "TANDEM_FIELD_KEYS"])
def test_no_key_may_lie_with_the_database(tmp_path: Path, folder, safe, variable) -> None:
    key = tmp_path / folder / "key"
    key.parent.mkdir()
    key.write_text(SAFE[variable])
    given = {name: value for name, value in SAFE.items() if name != variable}
    found = faults(load({**given, f"{variable}_FILE": str(key), "TANDEM_DATA": str(tmp_path)}))
    assert (found == ()) is safe


def test_the_public_door_needs_no_audit_key_and_the_loopback_may_go_unencrypted() -> None:
    private = ("TANDEM_AUDIT_KEY", "TANDEM_AUDIT_HEADS", "TANDEM_FIELD_KEYS")
    public = {name: value for name, value in SAFE.items() if name not in private}
    assert faults(load({**public, "TANDEM_DOORS": "public"})) == ()
    assert (
        "private process only"
        in faults(load({**public, "TANDEM_DOORS": "public", "TANDEM_FIELD_KEYS": SAFE["TANDEM_FIELD_KEYS"]}))[0]
    )
    here = {"TANDEM_TRANSPORT": "http", "TANDEM_ALLOWED_HOSTS": "localhost, 127.0.0.1"}
    assert faults(load({**SAFE, **here})) == ()


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"TANDEM_LETTERBOX_KEYS": "a:" + "0123456789abcdef" * 4}, "TANDEM_LETTERBOX_KEYS"),
        ({"TANDEM_LETTERBOX_PUBLIC_KEY": "a:12"}, "TANDEM_LETTERBOX_PUBLIC_KEY"),
        ({"TANDEM_DATABASE_URL": ""}, "TANDEM_LETTERBOX_FOLDER"),
        ({"TANDEM_LETTERBOX_FOLDER": "/nowhere/at/all"}, "TANDEM_LETTERBOX_FOLDER"),
        ({"TANDEM_DATABASE_URL": "", "TANDEM_LETTERBOX_FOLDER": "/nowhere/at/all"}, "TANDEM_LETTERBOX_FOLDER"),
    ],
)
def test_the_public_door_holds_only_the_half_of_the_key_that_seals(change, named) -> None:
    private = ("TANDEM_AUDIT_KEY", "TANDEM_AUDIT_HEADS", "TANDEM_FIELD_KEYS")
    given = {name: value for name, value in SAFE.items() if name not in private}
    given |= {
        "TANDEM_DOORS": "public",
        "TANDEM_LETTERBOX_PUBLIC_KEY": "a:" + "0123456789abcdef" * 4,
        "TANDEM_DATABASE_URL": "postgresql://public@127.0.0.1/tandem",
    }
    assert faults(load(given)) == ()
    found = faults(load({name: value for name, value in {**given, **change}.items() if value}))
    assert len(found) == 1
    assert named in found[0]


def test_an_agencys_sign_in_is_shown_without_its_secret_and_only_where_it_belongs() -> None:
    assert faults(load({**SAFE, **identity(second_factor_amr=["mfa"])})) == ()
    shown = {each.variable: each.value for each in list_settings(load({**SAFE, **identity()}), SAFE)}
    assert "https://login.thornby.example" in shown["TANDEM_IDENTITIES"]
    assert IDENTITY["client_secret"] not in repr(load({**SAFE, **identity()})) + shown["TANDEM_IDENTITIES"]
    private = ("TANDEM_AUDIT_KEY", "TANDEM_AUDIT_HEADS", "TANDEM_FIELD_KEYS")
    public = {name: value for name, value in SAFE.items() if name not in private}
    assert "private process only" in faults(load({**public, **identity(), "TANDEM_DOORS": "public"}))[0]
    here = {"TANDEM_TRANSPORT": "http", "TANDEM_ALLOWED_HOSTS": "localhost"}
    assert faults(load({**SAFE, **here, **identity(issuer="http://127.0.0.1:9000")})) == ()
    for wrong in ("{", "{}", '[{"key": "a"}]', json.dumps([{**IDENTITY, "clientsecret": "x"}])):
        with pytest.raises(InputError, match="TANDEM_IDENTITIES cannot be used"):
            load({"TANDEM_IDENTITIES": wrong})


def test_a_mail_server_on_this_computer_may_be_reached_unencrypted() -> None:
    here = {"TANDEM_EMAIL_HOST": "localhost", "TANDEM_EMAIL_SECURITY": "none"}
    assert faults(load({**SAFE, **here})) == ()


@pytest.mark.parametrize(
    ("given", "address"),
    [
        ({}, "https://tandem.example.gov.uk"),
        ({"TANDEM_TRANSPORT": "tls", "TANDEM_PORT": "443"}, "https://tandem.example.gov.uk"),
        ({"TANDEM_TRANSPORT": "tls", "TANDEM_PORT": "8443"}, "https://tandem.example.gov.uk:8443"),
        ({"TANDEM_TRANSPORT": "http", "TANDEM_ALLOWED_HOSTS": "localhost,127.0.0.1"}, "http://localhost:8000"),
    ],
)
def test_links_in_e_mails_lead_to_where_the_site_is(given, address) -> None:
    assert load({**SAFE, **given}).address == address


@pytest.mark.parametrize(
    ("given", "address"),
    [
        ({"TANDEM_DOORS": "private"}, ""),
        ({"TANDEM_DOORS": "public"}, "https://tandem.example.gov.uk"),
        ({"TANDEM_DOORS": "all"}, "https://tandem.example.gov.uk"),
        ({"TANDEM_PUBLIC_ADDRESS": "https://news.example.gov.uk/"}, "https://news.example.gov.uk"),
    ],
)
def test_readers_are_led_to_the_public_door(given, address) -> None:
    assert load({**SAFE, **given}).readers_address == address


def test_a_file_gives_a_value_without_its_line_end(tmp_path: Path) -> None:
    path = tmp_path / "key"
    path.write_text("from a file\n")
    found = load({"TANDEM_SECRET_KEY_FILE": str(path)})
    assert found.secret_key is not None
    assert found.secret_key.get_secret_value() == "from a file"


@pytest.mark.parametrize(
    ("given", "named"),
    [
        ({"TANDEM_SECRET_KEY": "x", "TANDEM_SECRET_KEY_FILE": "/y"}, "TANDEM_SECRET_KEY_FILE"),
        ({"TANDEM_AUDIT_KEY_FILE": "/nowhere/at/all"}, "TANDEM_AUDIT_KEY_FILE"),
        ({"TANDEM_PORT": "many"}, "TANDEM_PORT"),
        ({"TANDEM_PORT": "70000"}, "TANDEM_PORT"),
        ({"TANDEM_DOORS": "ajar"}, "TANDEM_DOORS"),
    ],
)
def test_a_value_that_cannot_be_used_is_named(given, named) -> None:
    with pytest.raises(InputError, match=named) as raised:
        load(given)
    assert raised.value.hint


def test_every_setting_is_listed_with_meaning_and_source_and_no_secret() -> None:
    given = {**SAFE, "TANDEM_DATABASE_URL": "postgresql://app:secret@db/tandem"}
    listed = {setting.variable: setting for setting in list_settings(load(given), given)}
    assert all(setting.meaning and setting.value for setting in listed.values())
    assert {listed[name].value for name in ("TANDEM_SECRET_KEY", "TANDEM_AUDIT_KEY", "TANDEM_DATABASE_URL")} == {
        "hidden"
    }
    assert listed["TANDEM_DOORS"].source == "TANDEM_DOORS"
    assert listed["TANDEM_PORT"].source == "default"
    assert len(listed) == len(Configuration.model_fields) - 1


def test_config_prints_them_and_says_what_is_unsafe(capsys, monkeypatch) -> None:
    monkeypatch.setenv("TANDEM_ALLOWED_HOSTS", "*")
    assert run(["config"]) == 1
    said = capsys.readouterr()
    assert "TANDEM_SECRET_KEY = hidden  [TANDEM_SECRET_KEY]" in said.out
    assert os.environ["TANDEM_SECRET_KEY"] not in said.out + said.err
    assert "unsafe: TANDEM_ALLOWED_HOSTS" in said.err


def test_serve_refuses_to_start_unsafe_in_words() -> None:
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("TANDEM_", "DJANGO_"))}
    command = [sys.executable, "-c", "from tandem.cli import main; main()", "serve"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    for name in ("TANDEM_SECRET_KEY", "TANDEM_AUDIT_KEY", "TANDEM_ALLOWED_HOSTS", "TANDEM_TELEPHONE"):
        assert name in done.stderr


def settings_under(names: list[str], **change: str) -> list[str]:
    code = f"from tandem.hub import settings; [print(getattr(settings, name, None)) for name in {names!r}]"
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("TANDEM_", "DJANGO_"))}
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, env={**environment, **SAFE, **change}, capture_output=True, text=True, check=True)
    return done.stdout.split("\n")[:-1]


def test_an_encrypted_installation_keeps_cookies_and_browsers_to_encryption() -> None:
    names = ["SESSION_COOKIE_SECURE", "CSRF_COOKIE_SECURE", "SECURE_SSL_REDIRECT", "SECURE_HSTS_SECONDS", "DEBUG"]
    assert settings_under(names) == ["True", "True", "True", "31536000", "False"]


def test_the_public_process_has_no_accounts_sessions_or_database_to_reach() -> None:
    found = settings_under(["INSTALLED_APPS", "MIDDLEWARE", "DATABASES", "AUTH_USER_MODEL"], TANDEM_DOORS="public")
    assert "accounts" not in found[0]
    assert "sessions" not in found[0]
    assert "Session" not in found[1]
    assert "dummy" in found[2]
    assert found[3] == "None"


@pytest.mark.parametrize("doors", Doors)
def test_only_the_doors_that_are_open_exist(doors) -> None:
    code = (
        "from tandem.hub.start import set_up; set_up(); from tandem.hub.checks import every_view;"
        "print(*sorted({name.split(':')[0] for name, _, _ in every_view()}))"
    )
    environment = {name: value for name, value in os.environ.items() if not name.startswith("TANDEM_")}
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**environment, **SAFE, "TANDEM_DOORS": doors, "DJANGO_SETTINGS_MODULE": "tandem.hub.settings"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert ("public" in done.stdout.split()) == (doors is not Doors.PRIVATE)
    assert ("staff" in done.stdout.split()) == (doors is not Doors.PUBLIC)
    assert "demo" not in done.stdout.split()
