"""An administrator finds accounts, invites people and changes what they may do; every refusal is on the form."""

from __future__ import annotations

import re
from datetime import timedelta
from urllib.parse import urlsplit

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from tandem.hub.accounts.models import RoleMembership, User
from tandem.hub.agencies.models import Agency, Placement
from tandem.hub.audit.models import Event
from tandem.hub.audit.verbs import Verb

LIST, INVITE = "/staff/accounts/", "/staff/accounts/invite/"


def place(user: User, deed: str = "") -> str:
    return f"{LIST}{user.pk}/{deed}"


def named(browser: Client, asked: str) -> list[str]:
    page = browser.get(f"{LIST}?{asked}").content.decode()
    return re.findall(r'<th scope="row"><a [^>]*>([^<]*)', page)


def once(browser: Client, address: str) -> str:
    return re.findall(r'name="once" value="([0-9a-f]+)"', browser.get(address).content.decode())[0]


@pytest.fixture
def crowd(person, keeper, agency):
    """One person in each state, in an agency and in a part of it."""
    opened = timezone.localdate() - timedelta(days=500)
    part = Agency.objects.create(name="Thornby Site", kind="site", sector="health", opened=opened)
    Placement.objects.create(agency=part, parent=agency, since=opened)
    now = timezone.localtime()  # days are counted by the calendar in England, also across a change of the clocks
    people = {
        "Open": person("director"),
        "Suspended": person("director"),
        "Invited": person("director", factor=False),
        "Unready": person("director", factor=False, password="lantern-otter-quarry-7"),
        "Roleless": person(""),
        "Dormant": person("chair"),
    }
    for name, user in people.items():
        user.name = f"{name} Invented"
        user.is_active = name != "Suspended"
        user.last_login = now - timedelta(days=91 if name == "Dormant" else 89)
        user.made = user.last_login
        user.agency = part if name == "Dormant" else agency
        user.save()
    User.objects.filter(pk=keeper.pk).update(name="Keeper Invented")
    return people


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("q=open+inv", ["Open"]),
        ("q=director", ["Invited", "Open", "Suspended", "Unready"]),
        ("role=chair", ["Dormant"]),
        ("state=suspended", ["Suspended"]),
        ("state=invited", ["Invited"]),
        ("state=no_factor", ["Unready"]),
        ("state=no_role", ["Roleless"]),
        ("state=dormant", ["Dormant"]),
        ("state=open", ["Keeper", "Open"]),
        ("role=chair&state=open", []),
        ("q=nobody-at-all", []),
    ],
)
def test_finding_accounts(crowd, keeper, inside, asked, found) -> None:
    assert named(inside(keeper), asked) == [f"{name} Invented" for name in found]


def test_an_agency_is_found_with_its_parts(crowd, keeper, inside, agency) -> None:
    browser = inside(keeper)
    assert len(named(browser, f"agency={agency.pk}")) == 7
    assert named(browser, f"agency={Agency.objects.get(name='Thornby Site').pk}") == ["Dormant Invented"]


@pytest.mark.parametrize("asked", ["agency=zz", "agency=99999999999999999999999", "role=emperor", "state=1", "page=-3"])
def test_nonsense_is_said_and_shows_no_traceback(keeper, inside, asked) -> None:
    answer = inside(keeper).get(f"{LIST}?{asked}")
    assert answer.status_code == 422


def test_reading_accounts_is_recorded(crowd, keeper, inside) -> None:
    browser = inside(keeper)
    browser.get(f"{LIST}?q=Ada")
    browser.get(place(crowd["Open"]))
    assert Event.objects.get(verb=Verb.ACCOUNTS_READ).reason == "q"
    assert Event.objects.get(verb=Verb.ACCOUNT_READ).object_id == str(crowd["Open"].pk)


def test_queries_do_not_grow_with_accounts(person, keeper, inside) -> None:
    browser = inside(keeper)

    def asked() -> int:
        with CaptureQueriesContext(connection) as seen:
            assert browser.get(LIST).status_code == 200
        return len(seen)

    for _ in range(3):
        person("director")
    before = asked()
    for _ in range(30):
        person("director")
    assert asked() == before


def test_long_lists_come_in_pages(person, keeper, inside, agency) -> None:
    User.objects.bulk_create(User(email=f"{n}@t.example", name=f"P{n:03}", agency=agency) for n in range(70))
    browser = inside(keeper)
    assert len(named(browser, "")) == 50
    assert len(named(browser, "page=2&q=P0")) == 20
    assert b'href="?q=P0&amp;page=1"' in browser.get(f"{LIST}?page=2&q=P0").content


def test_inviting_somebody_all_the_way_to_their_password(keeper, proved, agency) -> None:
    browser = proved(keeper)
    form = {"name": "New Person", "email": "New@Thornby.Example", "agency": agency.pk, "role": "chair"}
    form |= {"reason": "elected on 1 May", "once": once(browser, INVITE)}
    answer = browser.post(INVITE, form)
    user = User.objects.get(email="new@thornby.example")
    assert answer.headers["Location"] == place(user, "invitation/")
    assert user.roles(timezone.localdate()) == {"chair"}
    invited = Event.objects.get(verb=Verb.INVITED)
    assert (invited.actor, invited.reason) == (keeper.pk, "elected on 1 May")
    assert "/account/join/" not in browser.get(place(user, "invitation/")).content.decode()
    shown = browser.post(place(user, "invitation/")).content.decode()
    link = re.findall(r'value="(http://testserver/account/join/[^"]+)"', shown)[0]
    assert Event.objects.filter(verb=Verb.INVITATION_SHOWN, actor=keeper.pk).count() == 1
    assert Client().get(urlsplit(link).path).status_code == 200


def test_a_form_sent_twice_is_done_once_and_says_the_same(keeper, proved, agency) -> None:
    browser = proved(keeper)
    form = {"name": "New Person", "email": "new@thornby.example", "agency": agency.pk, "role": "chair"}
    form |= {"reason": "x", "once": once(browser, INVITE)}
    answers = [browser.post(INVITE, form) for _ in range(3)]
    assert {answer.status_code for answer in answers} == {302}
    assert len({answer.headers["Location"] for answer in answers}) == 1
    assert User.objects.filter(email="new@thornby.example").count() == 1
    assert Event.objects.filter(verb=Verb.INVITED).count() == 1
    again = browser.post(INVITE, {**form, "once": once(browser, INVITE)})
    assert again.status_code == 422
    assert "already" in again.content.decode()


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"email": "nonsense"}, "valid email address"),
        ({"email": ""}, "Fill this in"),
        ({"role": "public"}, "public"),
        ({"agency": "999999"}, "valid choice"),
        ({"reason": ""}, "Fill this in"),
        ({"name": "  "}, "Fill this in"),
        ({"role": "front_door_manager"}, "registered social worker"),
    ],
)
def test_what_cannot_be_is_said_on_the_form(keeper, proved, agency, change, said) -> None:
    form = {"name": "N", "email": "n@thornby.example", "agency": agency.pk, "role": "chair", "reason": "x", **change}
    answer = proved(keeper).post(INVITE, form)
    assert answer.status_code == 422
    assert said in answer.content.decode()
    assert User.objects.count() == 1


def test_the_register_is_checked_and_the_record_says_so(keeper, proved, person) -> None:
    user = person("front_door_worker")
    form = {"give": "front_door_manager", "end": ["front_door_worker"], "reason": "promoted"}
    browser = proved(keeper)
    assert browser.post(place(user, "roles/"), form).status_code == 422
    assert browser.post(place(user, "roles/"), {**form, "registered": "on"}).status_code == 302
    reason = Event.objects.get(verb=Verb.ROLE_GIVEN).reason
    assert reason == "Front-door manager: promoted (register of Social Work England checked)"


def test_roles_are_changed_from_today_and_earlier_days_stay(keeper, proved, person) -> None:
    user, browser = person("director"), proved(keeper)
    answer = browser.post(place(user, "roles/"), {"end": ["director"], "give": "chair", "reason": "elected"})
    assert answer.headers["Location"] == place(user)
    page = browser.get(place(user)).content.decode()
    assert "are changed, from today" in page
    assert page.index("<strong>Chair</strong>") < page.index("<strong>Director</strong>")
    today = timezone.localdate()
    assert RoleMembership.objects.get(user=user, role="director").until == today


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ({"reason": "x"}, "Nothing was chosen"),
        ({"give": "director", "reason": "x"}, "not one of the available"),
        ({"end": ["auditor"], "reason": "x"}, "not one of the available"),
        ({"give": "administrator", "reason": "x"}, "Nobody is both"),
    ],
)
def test_a_change_of_roles_that_cannot_be_is_said(keeper, proved, person, form, said) -> None:
    user = person("director")
    RoleMembership.objects.create(user=user, role="analyst", since=timezone.localdate())
    answer = proved(keeper).post(place(user, "roles/"), form)
    assert answer.status_code == 422
    assert said in answer.content.decode()


def test_suspending_signs_out_at_once_and_restoring_lets_back_in(keeper, proved, inside, person) -> None:
    user, browser = person("director"), proved(keeper)
    theirs = inside(user)
    assert browser.post(place(user, "suspend/"), {"reason": "left on 3 May"}).status_code == 302
    assert theirs.get("/staff/").status_code == 302
    assert "Suspended" in browser.get(place(user)).content.decode()
    again = browser.post(place(user, "suspend/"), {"reason": "x"})
    assert again.status_code == 422
    assert "suspended already" in again.content.decode()
    assert browser.post(place(user, "restore/"), {"reason": "came back"}).status_code == 302
    assert inside(User.objects.get(pk=user.pk)).get("/staff/").status_code == 200
    said = Event.objects.filter(verb__in=(Verb.SUSPENDED, Verb.RESTORED)).order_by("id")
    assert [(each.actor, each.reason) for each in said] == [(keeper.pk, "left on 3 May"), (keeper.pk, "came back")]


def test_a_lost_second_factor_is_reset_and_a_link_helps(keeper, proved, person) -> None:
    user, browser = person("director", password="lantern-otter-quarry-7"), proved(keeper)
    assert browser.post(place(user, "invitation/")).status_code == 422
    answer = browser.post(place(user, "reset/"), {"reason": "lost telephone"})
    assert answer.headers["Location"] == place(user, "invitation/")
    assert browser.post(place(user, "invitation/")).status_code == 200
    assert Event.objects.get(verb=Verb.FACTOR_RESET).reason == "lost telephone"


@pytest.mark.parametrize("deed", ["roles/", "suspend/", "restore/", "reset/", "invitation/"])
def test_nobody_does_it_to_themselves(keeper, proved, person, deed) -> None:
    person("administrator")
    browser = proved(keeper)
    page = browser.get(place(keeper)).content.decode()
    assert f"{keeper.pk}/{deed}" not in page
    answer = browser.post(place(keeper, deed), {"reason": "x", "give": "chair", "end": ["administrator"]})
    assert answer.status_code == 422
    assert "your own account" in answer.content.decode()
    assert User.objects.get(pk=keeper.pk).is_active
    assert keeper.roles(timezone.localdate()) == {"administrator"}


@pytest.mark.parametrize("deed", ["roles/", "restore/", "reset/", "invitation/"])
@pytest.mark.parametrize("seconds", [599, 601])
def test_weighty_acts_ask_again_after_ten_minutes(keeper, proved, person, deed, seconds) -> None:
    user = person("director")
    answer = proved(keeper, seconds_ago=seconds).get(place(user, deed))
    if seconds < 600:
        assert answer.status_code == 200
    else:
        assert answer.headers["Location"].startswith("/account/confirm/?next=")


def test_what_was_sent_too_late_is_on_the_page_again_and_done_when_it_is_sent(keeper, proved, person) -> None:
    user = person("director")
    browser = proved(keeper, seconds_ago=601)
    asked = browser.post(place(user, "reset/"), {"reason": "lost key"}).headers["Location"]
    assert not Event.objects.filter(verb=Verb.FACTOR_RESET).exists()
    form = {"password": "lantern-otter-quarry-7", "next": place(user, "reset/")}
    assert browser.post(urlsplit(asked).path, form).headers["Location"] == place(user, "reset/")
    assert 'value="lost key"' in browser.get(place(user, "reset/")).content.decode()
    assert not Event.objects.filter(verb=Verb.FACTOR_RESET).exists()
    assert browser.post(place(user, "reset/"), {"reason": "lost key"}).status_code == 302
    assert Event.objects.get(verb=Verb.FACTOR_RESET).actor == keeper.pk


@pytest.mark.parametrize("deed", ["", "roles/", "suspend/", "restore/", "reset/", "invitation/"])
def test_an_account_that_does_not_exist(keeper, proved, deed) -> None:
    assert proved(keeper).get(f"{LIST}987654/{deed}").status_code == 404


@pytest.mark.parametrize("role", ["partnership_manager", "auditor", "single_point_of_contact", "director"])
def test_others_are_refused_however_they_ask(keeper, proved, person, role) -> None:
    user, browser = person("chair"), proved(person(role))
    for deed in ("", "roles/", "suspend/", "restore/", "reset/", "invitation/"):
        assert browser.get(place(user, deed)).status_code == 403
        if deed:
            assert browser.post(place(user, deed), {"reason": "x"}).status_code == 403
    assert browser.get(LIST).status_code == 403
    assert browser.post(INVITE, {}).status_code == 403
    assert Event.objects.filter(verb=Verb.REFUSED).count() == 13


@pytest.mark.parametrize("deed", ["", "roles/", "suspend/", "reset/"])
def test_anonymous_goes_to_sign_in(person, deed) -> None:
    user = person("chair")
    assert Client().get(place(user, deed)).headers["Location"].startswith("/account/login/?next=")
    assert Client().post(place(user, deed), {"reason": "x"}).headers["Location"].startswith("/account/login/?next=")


def test_names_are_shown_as_words_not_as_markup(keeper, inside, person) -> None:
    user = person("director")
    User.objects.filter(pk=user.pk).update(name="<b>Bold</b>")
    for address in (LIST, place(user)):
        page = inside(keeper).get(address).content.decode()
        assert "&lt;b&gt;Bold" in page
        assert "<b>Bold" not in page


def test_the_auditor_reads_names_where_the_record_keeps_numbers(keeper, proved, inside, person) -> None:
    user = person("director")
    User.objects.filter(pk=user.pk).update(name="Nadia Fenwhistle")
    proved(keeper).post(place(user, "suspend/"), {"reason": "left on 3 May"})
    page = inside(person("auditor")).get("/staff/audit/").content.decode()
    assert f"Account {user.pk}, Nadia Fenwhistle" in page
    assert f'href="?actor={keeper.pk}"' in page
    assert "left on 3 May" in page
