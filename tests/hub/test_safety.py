"""What must hold before the hub serves: who can reach it, whom readers can reach, where the heads are kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from tandem.core.errors import InputError
from tandem.hub.config import load
from tandem.hub.databases import migrate
from tandem.hub.safety import faults

SAFE = {
    "TANDEM_DOORS": "private",
    "TANDEM_SECRET_KEY": "0123456789abcdef" * 4,
    "TANDEM_AUDIT_KEY": "ab" * 32,
    "TANDEM_FIELD_KEYS": "first:" + "fedcba9876543210" * 4,
    "TANDEM_ALLOWED_HOSTS": "tandem.example.gov.uk",
    "TANDEM_TELEPHONE": "01632 960 123",
    "TANDEM_CONTACT_EMAIL": "help@tandem.example.gov.uk",
    "TANDEM_DATA": "/srv/tandem",
    "TANDEM_AUDIT_HEADS": "/srv/heads",
    "TANDEM_EMAIL_HOST": "mail.example.gov.uk",
    "TANDEM_EMAIL_FROM": "tandem@example.gov.uk",
}


def found(**change: str | None) -> tuple[str, ...]:
    if change.get("TANDEM_DOORS") == "public":
        change = {"TANDEM_FIELD_KEYS": None, **change}
    return faults(load({name: value for name, value in {**SAFE, **change}.items() if value is not None}))


def only(named: str, **change: str | None) -> None:
    said = found(**change)
    assert len(said) == 1
    assert said[0].startswith(named)


@pytest.mark.parametrize("address", ["duty", "a@thornby.example, b@thornby.example", "Duty <a@thornby.example>"])
def test_the_duty_team_has_one_address_or_none(address) -> None:
    only("TANDEM_DUTY_TEAM_EMAIL", TANDEM_DUTY_TEAM_EMAIL=address)
    assert found(TANDEM_DUTY_TEAM_EMAIL="duty@thornby.example") == ()


LETTERBOX = {"TANDEM_LETTERBOX_KEYS": "first:" + "0f1e2d3c4b5a6978" * 4}


@pytest.mark.parametrize(
    "address",
    ["news.example.gov.uk", "http://news.example.gov.uk", "https://news.example.gov.uk/news/", "https://n.uk/?a=b"],
)
def test_readers_are_led_to_a_whole_address_and_the_private_door_is_told_which(address) -> None:
    only("TANDEM_PUBLIC_ADDRESS", TANDEM_PUBLIC_ADDRESS=address)
    only("TANDEM_PUBLIC_ADDRESS", **LETTERBOX)
    assert found(**LETTERBOX, TANDEM_NEWSROOM="false") == ()
    assert found(**LETTERBOX, TANDEM_PUBLIC_ADDRESS="https://news.example.gov.uk/") == ()
    assert found(TANDEM_PUBLIC_ADDRESS="http://localhost:8000") == ()


@pytest.mark.parametrize("host", ["127.0.0.1", "::1", "localhost"])
def test_behind_a_proxy_only_this_computer_may_reach_the_process(host) -> None:
    assert found(TANDEM_HOST=host) == ()


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "10.0.0.4", "tandem.internal"])
def test_behind_a_proxy_a_wider_address_is_refused(host) -> None:
    only("TANDEM_HOST", TANDEM_HOST=host)


def test_tls_may_listen_to_everybody_when_both_files_can_be_read(tmp_path: Path) -> None:
    certificate, key = tmp_path / "chain.pem", tmp_path / "key.pem"
    tls = {
        "TANDEM_TRANSPORT": "tls",
        "TANDEM_HOST": "0.0.0.0",
        "TANDEM_TLS_CERTIFICATE": str(certificate),
        "TANDEM_TLS_KEY": str(key),
    }
    assert [fault.split()[0] for fault in found(**tls)] == ["TANDEM_TLS_CERTIFICATE", "TANDEM_TLS_KEY"]
    certificate.write_text("chain")
    only("TANDEM_TLS_KEY", **tls)
    key.mkdir()
    only("TANDEM_TLS_KEY", **tls)
    key.rmdir()
    key.write_text("key")
    assert found(**tls) == ()


@pytest.mark.parametrize("doors", ["public", "private"])
@pytest.mark.parametrize("variable", ["TANDEM_TELEPHONE", "TANDEM_CONTACT_EMAIL"])
def test_every_door_says_how_to_reach_us(doors, variable) -> None:
    only(variable, TANDEM_DOORS=doors, **{variable: ""})


def test_the_private_door_needs_heads_outside_its_data() -> None:
    only("TANDEM_AUDIT_HEADS", TANDEM_AUDIT_HEADS=None)
    only("TANDEM_AUDIT_HEADS", TANDEM_AUDIT_HEADS="/srv/tandem")
    only("TANDEM_AUDIT_HEADS", TANDEM_AUDIT_HEADS="/srv/tandem/heads")
    only("TANDEM_AUDIT_HEADS", TANDEM_AUDIT_HEADS="/srv/heads/../tandem/heads")
    assert found(TANDEM_AUDIT_HEADS="/srv/tandem-heads") == ()


def test_the_public_door_and_the_demo_need_no_heads() -> None:
    assert found(TANDEM_DOORS="public", TANDEM_AUDIT_HEADS=None) == ()
    without = {name: value for name, value in SAFE.items() if name != "TANDEM_AUDIT_HEADS"}
    assert faults(load({**without, "TANDEM_DOORS": "all"}), demo=True) == ()


OVER_THE_NETWORK = [
    "postgresql://app:p@db.example.gov.uk/tandem",
    "postgresql://app:p@10.0.0.4:5432/tandem?sslmode=prefer",
    "postgresql://app:p@[fd00::4]/tandem?sslmode=disable",
    "postgresql://app:p@/tandem?host=db.example.gov.uk",
]
KEPT_PRIVATE = [
    "postgresql://app:p@db.example.gov.uk/tandem?sslmode=require",
    "postgresql://app:p@db.example.gov.uk/tandem?sslmode=verify-full&sslrootcert=/etc/ssl/ca.pem",
    "postgresql://app:p@127.0.0.1:5432/tandem",
    "postgresql://app:p@localhost/tandem",
    "postgresql://app@/tandem?host=/run/postgresql",
    "postgresql://app@/tandem",
]


@pytest.mark.parametrize("url", OVER_THE_NETWORK)
def test_a_database_on_another_computer_is_reached_encrypted_or_not_at_all(url) -> None:
    """G35."""
    only("TANDEM_DATABASE_URL reaches another computer without encryption", TANDEM_DATABASE_URL=url)
    with pytest.raises(InputError, match="TANDEM_OWNER_DATABASE_URL reaches another computer without encryption"):
        migrate(load({**SAFE, "TANDEM_DATABASE_URL": KEPT_PRIVATE[0], "TANDEM_OWNER_DATABASE_URL": url}))


@pytest.mark.parametrize("url", KEPT_PRIVATE)
def test_a_database_here_or_reached_encrypted_is_safe(url) -> None:
    assert found(TANDEM_DATABASE_URL=url) == ()


def test_a_database_address_that_cannot_be_read_is_a_fault_like_another() -> None:
    only("The database address in TANDEM_DATABASE_URL", TANDEM_DATABASE_URL="mysql://app@db/tandem")
