"""The page on which a return is set beside our own records: asked for with a reason, watched, read, taken away."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import date

import pytest
from click.testing import CliRunner
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone

from tandem.cli import reconcile as verb
from tandem.core.errors import InputError
from tandem.hub.audit.models import Event
from tandem.hub.audit.verbs import Verb
from tandem.hub.children.conflicts import say_related
from tandem.hub.exports import actions
from tandem.hub.exports.models import Export
from tandem.hub.imports.models import ReturnCheck
from tandem.hub.imports.running import turn
from tandem.hub.referrals.actions import decide
from tandem.hub.referrals.models import Referral


@pytest.fixture(autouse=True)
def _folder(settings, tmp_path) -> None:
    settings.FILES_FOLDER = tmp_path / "files"


@pytest.fixture
def referral(screened, manager, deciding, monday) -> Referral:
    decide(screened(now=monday), {1: deciding(primary_need="N1")}, by=manager, now=monday)
    return Referral.objects.get()


@pytest.fixture
def year(referral) -> int:
    return referral.date.year + (referral.date.month > 3)


@pytest.fixture
def census(referral, year) -> bytes:
    """The referral as the case system has it, by another source."""
    return f"""<Message><Header><ReferenceDate>{year}-03-31</ReferenceDate></Header><Children><Child><ChildIdentifiers>
<LAchildID>{referral.person.known_as.council_number}</LAchildID></ChildIdentifiers><CINdetails>
<CINreferralDate>{referral.date}</CINreferralDate><ReferralSource>2A</ReferralSource><PrimaryNeedCode>N1</PrimaryNeedCode>
<ReferralNFA>false</ReferralNFA></CINdetails></Child></Children></Message>""".encode()


def send(browser, census, **said):
    asked = {"year": "", "reason": "The yearly return.", "once": "a", **said}
    return browser.post(reverse("staff:return_compare"), {"current": SimpleUploadedFile("census.xml", census), **asked})


def test_an_analyst_compares_a_return_and_reads_what_differs(person, proved, referral, census, year) -> None:
    analyst = person("analyst")
    browser = proved(analyst)
    number = referral.person.known_as.council_number
    assert send(browser, census, year=year, reason="").status_code == 422
    assert not ReturnCheck.objects.exists()
    answer = send(browser, census, year=year)
    check = ReturnCheck.objects.get()
    at = answer["Location"]
    assert at == reverse("staff:return", args=[check.reference])
    deadline = time.monotonic() + 120  # the check runs in a process of its own
    while not check.is_over and time.monotonic() < deadline:
        turn(timezone.now())
        time.sleep(0.1)
        check.refresh_from_db()
    page = browser.get(at).content.decode()
    assert "CIN census (1) and Tandem&#x27;s own records (1): 1 difference, 1 child." in page
    assert "Source of a referral" in page
    assert "An error: both cannot be right" in page
    assert "A query: both may be right" in page
    assert "Referrals that went on" in page
    assert number not in page
    rule = browser.get(reverse("staff:return_rule", args=[check.reference, "HUB5"])).content.decode()
    assert number in rule
    assert f"ReferralSource {referral.source}" in rule
    assert {file.part for file in check.files.all()} == {"current", "findings"}
    ask = reverse("staff:return_take", args=[check.reference])
    assert ask in page
    assert browser.post(ask, {"purpose": "return", "words": "", "form": "csv"}).status_code == 422
    words = "Corrected in the case system before we send it."
    ready = browser.post(ask, {"purpose": "return", "words": words, "form": "csv"}).headers["Location"]
    export = Export.objects.get()
    assert (export.kind, export.rows, export.second_needed) == ("comparison", 1, False)
    taken = b"".join(browser.get(f"{ready}file/").streaming_content).decode()
    assert number in taken
    assert export.reference in taken
    assert analyst.name in taken
    assert Event.objects.filter(verb=Verb.RETURN_COMPARED, actor=analyst.pk).count() == 1

    other = proved(person("analyst"))
    assert other.get(at).status_code == 404
    assert other.get(ask).status_code == 404
    assert other.get(f"{ready}file/").status_code == 404

    sentence = "1 difference, 1 child"
    assert sentence not in browser.get(reverse("staff:returns")).content.decode()
    say_related(analyst, "Nobody", "Atall", born=date(2019, 5, 4), reason="An aunt.", by=analyst, now=timezone.now())
    stale = browser.get(at).content.decode()
    assert "Compare again" in stale
    assert "HUB5" not in stale
    assert sentence not in stale
    assert browser.get(reverse("staff:return_rule", args=[check.reference, "HUB5"])).status_code == 404
    assert browser.get(ask).status_code == 404
    # Refused alike though nobody of that name is here, so that it tells nothing of one who is.
    refused = browser.get(f"{ready}file/")
    assert refused.status_code == 409
    assert "whom you are related to" in refused.content.decode()


def test_who_takes_it_away_is_asked_for_a_fresh_proof(person, proved) -> None:
    answer = proved(person("analyst"), seconds_ago=601).get(reverse("staff:return_take", args=["222-222-222"]))
    assert answer["Location"].startswith(reverse("account_reauthenticate"))


def test_who_was_proved_too_long_ago_is_asked_again(person, proved) -> None:
    answer = proved(person("analyst"), seconds_ago=601).get(reverse("staff:return_compare"))
    assert answer["Location"].startswith(reverse("account_reauthenticate"))


@pytest.fixture
def command(census, tmp_path, monkeypatch):
    monkeypatch.setattr("tandem.cli.hub_setup.start_django", lambda **_kwargs: None)
    path = tmp_path / "census.xml"
    path.write_bytes(census)

    def run(*said: str, by: str, purpose: str = "The yearly return."):
        given = [str(path), "--hub", "--by", by, "--purpose", purpose, *said]
        return CliRunner().invoke(verb.command, given, standalone_mode=False)

    return run


def test_the_command_reads_as_an_account_that_may_and_is_recorded(person, command) -> None:
    analyst, worker = person("analyst"), person("social_worker")
    for by, purpose, said in ((analyst.email, "", "recorded"), (worker.email, "Ours, of a year.", "may check returns")):
        answer = command(by=by, purpose=purpose)
        assert isinstance(answer.exception, InputError)
        assert said in str(answer.exception)
    answer = command(by=analyst.email)
    assert answer.return_value == 1
    assert "HUB5" in answer.output
    read = Event.objects.get(verb=Verb.RETURN_COMPARED)
    assert (read.actor, read.reason) == (analyst.pk, "The yearly return.")
    assert not Export.objects.exists()


def test_the_command_lists_children_as_what_leaves_does_and_above_the_limit_only_counts(
    person, referral, command, tmp_path, monkeypatch
) -> None:
    analyst, number = person("analyst"), referral.person.known_as.council_number
    assert isinstance(command("--format", "json", by=analyst.email).exception, InputError)
    out = tmp_path / "differs.csv"
    command("--format", "csv", "--out", str(out), by=analyst.email)
    written = out.read_text(encoding="utf-8")
    assert number in written
    assert Export.objects.get().reference in written
    assert Event.objects.filter(verb=Verb.EXPORT_TAKEN, actor=analyst.pk).count() == 1

    standing = actions.limits
    monkeypatch.setattr(actions, "limits", lambda on: replace(standing(on), second_person_above=0))
    above = tmp_path / "above.csv"
    answer = command("--format", "csv", "--out", str(above), by=analyst.email)
    assert not above.exists()
    assert number not in answer.output
    assert "HUB5" in answer.output
    waiting = Export.objects.get(second_needed=True)
    assert f"{waiting.reference} waits for a second person" in answer.output
    assert waiting.state(timezone.now()) == "waiting"
