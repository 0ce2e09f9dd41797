"""What the newsroom alone is told: nothing starts without a way out, and the public process gets no key."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tandem.cli import run
from tandem.core.errors import InputError
from tandem.hub.both_doors import between, public_settings
from tandem.hub.config import load
from tandem.hub.installations import MADE, Installation, foreign_to
from tandem.hub.safety import faults

KEY = "0123456789abcdef" * 4
SAFE = {
    "TANDEM_INSTALLATION": "newsroom",
    "TANDEM_SECRET_KEY": KEY,
    "TANDEM_AUDIT_KEY": "ab" * 32,
    "TANDEM_FIELD_KEYS": "first:" + KEY[::-1],
    "TANDEM_LETTERBOX_KEYS": "first:" + KEY,
    "TANDEM_ALLOWED_HOSTS": "localhost",
    "TANDEM_TRANSPORT": "http",
    "TANDEM_TELEPHONE": "01632 960 123",
    "TANDEM_PUBLIC_ADDRESS": "https://news.thornby.example",
    "TANDEM_CONTACT_EMAIL": "help@thornby.example",
    "TANDEM_AUDIT_HEADS": "/srv/heads",
    "TANDEM_EMAIL_HOST": "mail.example.gov.uk",
    "TANDEM_EMAIL_FROM": "news@thornby.example",
    "TANDEM_DUTY_TEAM_EMAIL": "frontdoor@thornby.example",
}


def test_without_a_front_door_to_tell_it_does_not_start() -> None:
    assert faults(load(SAFE)) == ()
    without = {name: value for name, value in SAFE.items() if name != "TANDEM_DUTY_TEAM_EMAIL"}
    (fault,) = faults(load(without))
    assert fault.startswith("TANDEM_DUTY_TEAM_EMAIL is not set, and a newsroom alone has no front door")
    assert faults(load({**without, "TANDEM_INSTALLATION": "hub"})) == ()


def test_the_verb_says_what_is_missing_and_starts_nothing(tmp_path: Path, monkeypatch, capsys) -> None:
    for name in [name for name in os.environ if name.startswith("TANDEM_")]:
        monkeypatch.delenv(name)
    for name, value in {**SAFE, "TANDEM_DUTY_TEAM_EMAIL": "", "TANDEM_DATA": str(tmp_path)}.items():
        monkeypatch.setenv(name, value)
    assert run(["newsroom"]) == 2
    said = capsys.readouterr().err
    assert "tandem: not started." in said
    assert "TANDEM_DUTY_TEAM_EMAIL" in said
    assert not (tmp_path / "database").exists()
    # Before the installation is asked anything of agencies' systems, it says that it has none.
    assert run(["token", "revoke", "1", "--reason", "x"]) == 2
    assert "newsroom alone" in capsys.readouterr().err
    monkeypatch.setenv("TANDEM_INSTALLATION", "hub")
    assert run(["newsroom"]) == 2
    assert "`tandem serve`" in capsys.readouterr().err


def test_the_public_process_is_told_nothing_that_opens_anything(tmp_path: Path) -> None:
    given = {**SAFE, "TANDEM_DATA": str(tmp_path), "TANDEM_EMAIL_PASSWORD": "secret"}
    given |= between(load(given))
    public = public_settings(load(given), given)
    assert faults(load(public)) == ()
    kept_back = {*given.values()} & {*public.values()}
    assert not kept_back & {given[name] for name in given if name.endswith(("_KEY", "_KEYS", "_PASSWORD"))}
    assert public["TANDEM_LETTERBOX_PUBLIC_KEY"].partition(":")[2] not in (KEY, "")
    assert public["TANDEM_INSTALLATION"] == "newsroom"
    assert (public["TANDEM_PORT"], public["TANDEM_NEWS_FOLDER"]) == ("8080", str(tmp_path / "news"))
    assert "TANDEM_DUTY_TEAM_EMAIL" not in public
    del public["TANDEM_PUBLIC_ADDRESS"]
    assert load(public).readers_address == "http://localhost:8080"


def test_on_postgresql_the_public_process_has_a_role_of_its_own() -> None:
    given = {**SAFE, "TANDEM_DATABASE_URL": "postgresql://app@127.0.0.1/news"}
    assert between(load(given)) == {}
    with pytest.raises(InputError, match="TANDEM_PUBLIC_DATABASE_URL"):
        public_settings(load(given), given)
    given["TANDEM_PUBLIC_DATABASE_URL"] = "postgresql://public@127.0.0.1/news"
    assert public_settings(load(given), given)["TANDEM_DATABASE_URL"] == given["TANDEM_PUBLIC_DATABASE_URL"]


def test_what_is_another_installations_is_told_by_its_apps() -> None:
    assert foreign_to(Installation.NEWSROOM, ["accounts", "children", "sessions", "plan"]) == ("children", "plan")
    assert foreign_to(Installation.HUB, ["accounts", "children", "sessions", "disclosures"]) == ("disclosures",)
    for installation, made in MADE.items():
        assert foreign_to(installation, [app.rpartition(".")[2] for app in made.apps]) == ()
