"""Agencies are found, added, renamed, bound and closed by those who keep them; every refusal is on the form."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from tandem.hub.agencies import actions
from tandem.hub.agencies.models import Agency, BoundBy, Duty, FormerName, Kind, Placement, Sector
from tandem.hub.audit.models import Event
from tandem.hub.audit.verbs import Verb

LIST, ADD = "/staff/agencies/", "/staff/agencies/add/"
DEEDS = ("rename/", "duty/", "place/", "close/")


def ago(days: int):
    return timezone.localdate() - timedelta(days=days)


def place(agency: Agency, deed: str = "") -> str:
    return f"{LIST}{agency.pk}/{deed}"


def named(browser: Client, asked: str = "") -> list[str]:
    return re.findall(r'class="tree__name"><a [^>]*>([^<]*)', browser.get(f"{LIST}?{asked}").content.decode())


@pytest.fixture
def site(agency):
    return actions.add("Thornby Site", kind=Kind.SITE, sector=Sector.HEALTH, opened=ago(500), parent=agency)


@pytest.fixture
def browser(person, inside):
    return inside(person("partnership_manager"))


def test_the_tree_of_today_and_of_another_day(agency, site, browser) -> None:
    actions.close(site, on=ago(10), reason="x")
    assert named(browser) == ["Thornby Trust"]
    assert named(browser, f"on={ago(11)}") == ["Thornby Trust", "Thornby Site"]
    assert named(browser, f"on={ago(600)}") == ["Thornby Trust"]
    assert named(browser, "closed=on") == ["Thornby Trust", "Thornby Site"]
    assert "Closed" in browser.get(f"{LIST}?closed=on").content.decode()


def test_what_binds_each_and_who_answers_for_it(agency, site, browser, person) -> None:
    actions.bind(agency, Duty.SECTION_11, since=ago(20), reason="x")
    contact = person("single_point_of_contact")
    type(contact).objects.filter(pk=contact.pk).update(name="Desmond Askelby")
    page = browser.get(LIST).content.decode()
    assert "Bound by: Section 11, Children Act 2004<" in page
    assert "Bound by: Section 11, Children Act 2004, through Thornby Trust<" in page
    assert page.count("Single point of contact: Desmond Askelby") == 1
    assert "Desmond Askelby" not in browser.get(f"{LIST}?on={ago(1)}").content.decode()
    assert "Desmond Askelby" in browser.get(place(agency)).content.decode()


@pytest.mark.parametrize("asked", ["on=yesterday", "on=2025-02-30", "sector=army"])
def test_nonsense_is_said(agency, browser, asked) -> None:
    assert browser.get(f"{LIST}?{asked}").status_code == 422


def test_queries_do_not_grow_with_agencies(agency, site, browser) -> None:
    def asked(address: str) -> int:
        with CaptureQueriesContext(connection) as seen:
            assert browser.get(address).status_code == 200
        return len(seen)

    before = [asked(address) for address in (LIST, place(agency), ADD)]
    for number in range(15):
        actions.add(f"S{number}", kind=Kind.SITE, sector=Sector.HEALTH, opened=ago(9), parent=agency)
    assert [asked(address) for address in (LIST, place(agency), ADD)] == before


def test_adding_a_site_in_its_place(agency, browser) -> None:
    form = {"name": "New Site", "kind": "site", "sector": "health", "parent": agency.pk, "ods_code": "xw101"}
    form |= {"duty": "contract", "opened": str(ago(3)), "reason": "opened in May", "once": "a1b2"}
    answers = [browser.post(ADD, form) for _ in range(2)]
    made = Agency.objects.get(name="New Site")
    assert [answer.headers["Location"] for answer in answers] == [place(made)] * 2
    assert (made.ods_code, made.opened) == ("XW101", ago(3))
    assert Placement.objects.get(agency=made).parent == agency
    assert BoundBy.objects.get(agency=made).duty == "contract"
    assert Event.objects.get(verb=Verb.AGENCY_ADDED).reason == "opened in May"
    assert "New Site is added" in browser.get(place(made)).content.decode()


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"name": ""}, "Fill this in"),
        ({"name": "THORNBY trust"}, "already"),
        ({"kind": "system"}, "cannot be part of"),
        ({"kind": "planet"}, "not one of the available"),
        ({"opened": "1900-01-01"}, "was not open on 1 January 1900"),
        ({"opened": "soon"}, "valid date"),
        ({"ods_code": "!!!"}, "not an ODS code"),
        ({"reason": ""}, "Fill this in"),
        ({"parent": "987654"}, "valid choice"),
    ],
)
def test_what_cannot_be_added_is_said_on_the_form(agency, browser, change, said) -> None:
    form = {"name": "N", "kind": "site", "sector": "health", "parent": agency.pk, "opened": str(ago(3)), "reason": "x"}
    answer = browser.post(ADD, {**form, **change})
    assert answer.status_code == 422
    assert said in answer.content.decode().replace("&#x27;", "'")
    assert Agency.objects.count() == 1
    assert not Event.objects.filter(verb=Verb.AGENCY_ADDED).exists()


def test_renaming_keeps_what_it_was_called(agency, browser) -> None:
    answer = browser.post(place(agency, "rename/"), {"name": "Vale Trust", "on": str(ago(5)), "reason": "merger"})
    assert answer.status_code == 302
    page = browser.get(place(agency)).content.decode()
    assert "<h1>Vale Trust</h1>" in page
    assert "Thornby Trust, until" in page
    assert named(browser, f"on={ago(6)}") == ["Thornby Trust"]
    assert Event.objects.get(verb=Verb.AGENCY_RENAMED).reason == "merger"


def test_a_mistake_is_corrected_without_a_day(agency, browser) -> None:
    form = {"name": "Thornbury Trust", "reason": "misspelt"}
    assert browser.post(place(agency, "rename/"), form).status_code == 422
    assert browser.post(place(agency, "rename/"), {**form, "correction": "on"}).status_code == 302
    assert not FormerName.objects.exists()
    assert named(browser, f"on={ago(6)}") == ["Thornbury Trust"]


@pytest.mark.parametrize(
    ("deed", "form", "said"),
    [
        ("rename/", {"name": "B", "on": str(ago(-1))}, "in the future"),
        ("rename/", {"name": "B", "on": str(ago(9000))}, "It has been called"),
        ("rename/", {"name": "B", "on": "x"}, "valid date"),
        ("duty/", {"duty": "honour", "since": str(ago(1))}, "not one of the available"),
        ("duty/", {"duty": "contract", "since": str(ago(9000))}, "was not open"),
        ("close/", {"on": str(ago(9000))}, "before it opened"),
        ("close/", {"on": str(ago(1))}, "Thornby Site"),
    ],
)
@pytest.mark.usefixtures("site")
def test_what_cannot_be_changed_is_said_on_the_form(agency, browser, deed, form, said) -> None:
    answer = browser.post(place(agency, deed), {**form, "reason": "x"})
    assert answer.status_code == 422
    assert said in answer.content.decode()


def test_what_binds_it_and_its_closing_have_days(site, browser) -> None:
    assert browser.post(place(site, "duty/"), {"duty": "contract", "since": str(ago(50)), "reason": "x"}).headers[
        "Location"
    ] == place(site)
    page = browser.get(place(site, "close/")).content.decode()
    assert "Its records stay" in page
    assert browser.post(place(site, "close/"), {"on": str(ago(2)), "reason": "moved"}).status_code == 302
    page = browser.get(place(site)).content.decode()
    assert "Contract" in page
    assert "Rename" in page
    assert f"{site.pk}/close/" not in page
    assert browser.post(place(site, "close/"), {"on": str(ago(1)), "reason": "x"}).status_code == 422
    assert Event.objects.get(verb=Verb.AGENCY_CLOSED).reason == "moved"


def test_moving_an_agency_keeps_where_it_stood(agency, site, browser) -> None:
    other = actions.add("Fen Trust", kind=Kind.ORGANISATION, sector=Sector.HEALTH, opened=ago(400))
    form = {"parent": other.pk, "since": str(ago(30)), "reason": "merger"}
    assert browser.post(place(site, "place/"), form).headers["Location"] == place(site)
    assert named(browser, f"on={ago(31)}") == ["Fen Trust", "Thornby Trust", "Thornby Site"]
    assert named(browser) == ["Fen Trust", "Thornby Site", "Thornby Trust"]
    assert Event.objects.get(verb=Verb.AGENCY_PLACED).reason == "merger"
    again = browser.post(place(site, "place/"), form)
    assert again.status_code == 422
    assert "part of Fen Trust already" in again.content.decode()
    assert browser.post(place(agency, "place/"), {**form, "parent": site.pk}).status_code == 422


def test_closing_says_who_still_has_an_account(agency, browser) -> None:
    assert "1 person has an account here" in browser.get(place(agency, "close/")).content.decode()


@pytest.mark.parametrize(("role", "links"), [("administrator", 1), ("partnership_manager", 0)])
def test_accounts_are_offered_only_to_those_who_keep_them(agency, person, inside, role, links) -> None:
    page = inside(person(role)).get(place(agency)).content.decode()
    assert page.count(f"/staff/accounts/?agency={agency.pk}") == links
    assert page.count(f"/staff/accounts/invite/?agency={agency.pk}") == links


@pytest.mark.parametrize("role", ["director", "auditor", "single_point_of_contact", "front_door_manager"])
def test_others_are_refused_however_they_ask(agency, person, inside, role) -> None:
    browser = inside(person(role))
    for address in (LIST, ADD, place(agency), *(place(agency, deed) for deed in DEEDS)):
        assert browser.get(address).status_code == 403
        assert browser.post(address, {"reason": "x"}).status_code == 403


def test_anonymous_goes_to_sign_in(agency) -> None:
    for address in (LIST, ADD, place(agency), *(place(agency, deed) for deed in DEEDS)):
        assert Client().post(address, {"reason": "x"}).headers["Location"].startswith("/account/login/?next=")


@pytest.mark.parametrize("deed", ["", *DEEDS])
def test_an_agency_that_does_not_exist(browser, deed) -> None:
    assert browser.get(f"{LIST}987654/{deed}").status_code == 404


def test_a_domain_is_recognised_for_one_agency_only_and_ended_with_what_stood_kept(
    agency, site, person, proved
) -> None:
    """A link to a status goes to addresses at an agency's own domain, and to no other."""
    from tandem.hub.referrals.actions.linking import recognised_agency

    keeper = person("partnership_manager")
    said = {"domain": "thornby.example", "reason": "Their IT department says so"}
    stale = proved(keeper, seconds_ago=601)
    assert stale.get(place(agency, "domains/")).status_code == 200
    assert stale.post(place(agency, "domains/"), said)["Location"].startswith("/account/")
    assert not agency.domains.exists()
    browser = proved(keeper)

    def recognise(where: Agency, domain: str) -> tuple[int, str]:
        answer = browser.post(place(where, "domains/"), {"domain": domain, "reason": "Their IT department says so"})
        return answer.status_code, answer.content.decode()

    def known(address: str) -> bool:
        return recognised_agency(address, now=timezone.now()) is not None

    assert place(agency, "domains/") in browser.get(place(agency)).content.decode()
    assert not known("o.marsh@thornby.example")
    for domain, said in (("thornby", "not an e-mail domain"), ("gmail.com", "than one"), ("NHS.uk", "than one")):
        status, page = recognise(agency, domain)
        assert (status, said in page) == (422, True), domain
    assert recognise(agency, "O.Marsh@Thornby.example")[0] == 302
    assert known("o.marsh@thornby.example")
    status, page = recognise(site, "thornby.example")
    assert (status, f"is the domain of {agency} already" in page) == (422, True)
    domain = agency.domains.get()
    ending = f"{LIST}domains/{domain.pk}/end/"
    assert ending in browser.get(place(agency, "domains/")).content.decode()
    assert browser.post(ending, {"reason": "They moved to another"}).status_code == 302
    assert not known("o.marsh@thornby.example")
    assert "until" in browser.get(place(agency, "domains/")).content.decode()
    assert browser.get(ending).status_code == 404
    assert recognise(site, "thornby.example")[0] == 302
    done = Event.objects.filter(verb__in=(Verb.DOMAIN_RECOGNISED, Verb.DOMAIN_ENDED)).order_by("pk")
    assert [each.object_id for each in done] == [str(each.pk) for each in (domain, domain, site.domains.get())]


def test_a_domain_is_recognised_as_long_as_its_agency_stands_and_then_free_for_another(
    agency, site, person, proved
) -> None:
    """Nobody has to end it: on its first day closed an agency has no domain any more."""
    from tandem.hub.referrals.actions.domains import recognise_domain
    from tandem.hub.referrals.actions.linking import recognised_agency

    keeper, now = person("partnership_manager"), timezone.now()
    today = timezone.localdate(now)
    held = recognise_domain(agency, "thornby.example", reason="Theirs", by=keeper, now=now)
    browser = proved(keeper)
    for days, known in ((1, True), (0, False), (-1, False)):
        Agency.objects.filter(pk=agency.pk).update(closed=today + timedelta(days=days))
        assert (recognised_agency("o.marsh@thornby.example", now=now) is not None) is known
        page = browser.get(place(agency, "domains/")).content.decode()
        assert ("when the agency closed" in page, "Recognise it" in page) == (not known, known)
    for refused in (f"{LIST}domains/{held.pk}/end/", place(agency, "domains/")):
        answer = browser.post(refused, {"domain": "other.example", "reason": "Late"})
        assert (answer.status_code, "its domains ended with it" in answer.content.decode()) == (422, True)
    taken = recognise_domain(site, "thornby.example", reason="They took the ward over", by=keeper, now=now)
    assert recognised_agency("o.marsh@thornby.example", now=now) == taken
    held.refresh_from_db()
    assert held.until == today - timedelta(days=1)
