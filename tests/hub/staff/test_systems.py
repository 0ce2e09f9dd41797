"""Systems of agencies are connected, confirmed and revoked by those who keep the agencies; a token is shown once."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

import pytest
from click.testing import CliRunner
from django.test import Client
from django.utils import timezone

from tandem.hub.audit.models import Event
from tandem.hub.audit.verbs import Verb
from tandem.hub.machines.models import Token


def connecting(**changes: Any) -> dict[str, Any]:
    until = timezone.localdate() + timedelta(days=100)
    usual = {
        "system": "Maternity record",
        "scopes": ["concerns:send", "concerns:read_own"],
        "until": until.isoformat(),
        "networks": "192.0.2.0/24\n\n198.51.100.7",
        "reason": "Agreed with their board",
        "once": "a1b2",
    }
    return {**usual, **changes}


@pytest.fixture
def browser(person, proved) -> Client:
    return proved(person("partnership_manager"))


def address(agency: Any, deed: str = "") -> str:
    return f"/staff/agencies/{agency.pk}/systems/{deed}"


def test_a_token_is_shown_once_and_works(agency, browser) -> None:
    page = browser.post(address(agency, "connect/"), connecting())
    (secret,) = re.findall(r'value="(tandem_[^"]+)"', page.content.decode())
    token = Token.objects.get()
    assert (token.system, token.scopes) == ("Maternity record", ["concerns:read_own", "concerns:send"])
    assert token.networks == ["192.0.2.0/24", "198.51.100.7/32"]
    assert "no-store" in page.headers["Cache-Control"]
    assert Event.objects.get(verb=Verb.TOKEN_ISSUED).reason == "Agreed with their board"
    came = Client(REMOTE_ADDR="198.51.100.7").get("/api/v1/contacts", headers={"Authorization": f"Bearer {secret}"})
    assert came.status_code == 200
    listed = browser.get(address(agency)).content.decode()
    assert "Maternity record" in listed
    assert secret not in listed
    assert timezone.localtime().strftime("%-d %b %Y") in listed


def test_sent_twice_it_issues_one_token(agency, browser) -> None:
    first, again = (browser.post(address(agency, "connect/"), connecting()) for _ in range(2))
    assert (first.status_code, again.status_code, Token.objects.count()) == (200, 302, 1)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"system": " "}, "Fill this in"),
        ({"scopes": []}, "Choose one"),
        ({"until": "2020-01-01"}, "ends after today"),
        ({"until": (timezone.localdate() + timedelta(days=367)).isoformat()}, "ends after today and not later than"),
        ({"networks": "the ward"}, "neither an address nor a network"),
    ],
)
def test_what_cannot_be_issued_is_said_on_the_form(agency, browser, changes, words) -> None:
    answer = browser.post(address(agency, "connect/"), connecting(**changes))
    assert answer.status_code == 422
    assert words in answer.content.decode()
    assert not Token.objects.exists()


def test_issuing_asks_for_a_fresh_proof_and_revoking_does_not(agency, person, proved) -> None:
    stale = proved(person("partnership_manager"), seconds_ago=601)
    assert stale.post(address(agency, "connect/"), connecting()).status_code == 302
    assert not Token.objects.exists()
    token = Token.objects.create(
        agency=agency,
        system="Old",
        digest="0" * 64,
        issued_at=timezone.now(),
        until=timezone.localdate() + timedelta(days=9),
        attested=timezone.localdate(),
    )
    assert stale.post(f"/staff/systems/{token.pk}/revoke/", {"reason": "Lost"}).status_code == 302
    token.refresh_from_db()
    assert token.revoked_at is not None


def test_confirming_and_revoking(agency, browser) -> None:
    browser.post(address(agency, "connect/"), connecting())
    token = Token.objects.get()
    Token.objects.update(attested=timezone.localdate() - timedelta(days=91))
    assert "does nothing until it is" in browser.get(address(agency)).content.decode()
    browser.post(f"/staff/systems/{token.pk}/confirm/", {"reason": "They rang"})
    token.refresh_from_db()
    assert token.attested == timezone.localdate()
    browser.post(f"/staff/systems/{token.pk}/revoke/", {"reason": "Laptop lost"})
    again = browser.post(f"/staff/systems/{token.pk}/revoke/", {"reason": "Again"})
    assert "revoked already" in again.content.decode()
    assert "Revoked" in browser.get(address(agency)).content.decode()
    assert Event.objects.filter(verb=Verb.TOKEN_REVOKED).count() == 1


def test_the_command_line_issues_lists_confirms_and_revokes(agency) -> None:
    from tandem.cli.token import command

    def run(*arguments: str) -> str:
        done = CliRunner().invoke(command, arguments, catch_exceptions=False)
        assert done.exit_code == 0
        return done.output

    until = (timezone.localdate() + timedelta(days=30)).isoformat()
    options = ("--scope", "concerns:send", "--until", until, "--from", "192.0.2.7", "--reason", "Agreed")
    secret = run("issue", agency.name, "--system", "Police record", *options).strip()
    assert secret.startswith("tandem_")
    token = Token.objects.get()
    line = run("list", agency.name)
    assert "Police record" in line
    assert "[good" in line
    assert secret not in line
    run("confirm", str(token.pk), "--reason", "Still needed")
    run("revoke", str(token.pk), "--reason", "Replaced")
    assert "[revoked" in run("list", agency.name)
