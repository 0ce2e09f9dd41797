"""Somebody who types an address nearly right arrives, and every way in shows the front door's number."""

from __future__ import annotations

import re

import pytest
from django.test import Client, RequestFactory
from django.urls import reverse
from django.utils import timezone

from tandem.core.roles import Permission, permissions_of, roles
from tandem.hub import errors
from tandem.hub.checks import every_view

NUMBER = "01632 960 123"
ROLES = [
    role.key for role in roles() if Permission.VIEW_STAFF_START in permissions_of(role.key, on=timezone.localdate())
]
ACCOUNT = sorted({name for name, pattern, _ in every_view() if pattern.startswith("account/") and "<" not in pattern})
PAGES = [name for name in ACCOUNT if name not in ("account_there", "account_start", "account_end_session")]


@pytest.mark.parametrize(
    ("typed", "arrives"),
    [
        ("/account", "/account/"),
        ("/account/security/", "/account/"),
        ("/account/security", "/account/security/"),
        ("/account/login", "/account/login/"),
        ("/staff", "/staff/"),
        ("/staff/accounts", "/staff/accounts/"),
    ],
)
def test_an_address_without_its_slash_or_by_its_other_name(person, inside, typed, arrives) -> None:
    answer = inside(person("administrator")).get(typed)
    assert answer.status_code in (301, 302)
    assert answer.headers["Location"] == arrives


def test_nothing_is_made_of_an_address_that_is_not_there(hub) -> None:
    assert Client().get("/account/nowhere").status_code == 404


def test_there_are_account_pages() -> None:
    assert {"account_login", "mfa_authenticate", "mfa_reauthenticate", "mfa_activate_totp"} <= set(PAGES)


@pytest.mark.parametrize("enrolled", [True, False])
def test_every_page_about_signing_in_shows_the_number(person, inside, enrolled) -> None:
    user = person("director", factor=enrolled, password="lantern-otter-quarry-7")
    for browser in (inside(user), Client()):
        for name in PAGES:
            if name != "account_logout":
                page = browser.get(reverse(name), follow=True)
                main = page.content.decode().split("<main")[1].split("</main>")[0]
                assert NUMBER in main or page.request["PATH_INFO"] == "/staff/", name


@pytest.mark.parametrize(
    "view", [errors.bad_request, errors.permission_denied, errors.not_found, errors.csrf_failure, errors.locked_out]
)
def test_every_refusal_shows_the_number(hub, view) -> None:
    request = RequestFactory().get("/account/x/")
    request.request_id, request.resolver_match = "0123456789abcdef", None
    main = view(request).content.decode().split("<main")[1].split("</main>")[0]
    assert NUMBER in main
    assert "999" in main


@pytest.mark.parametrize("view", [errors.server_error, errors.not_recorded])
def test_every_fault_shows_the_number(hub, view) -> None:
    request = RequestFactory().get("/staff/x/")
    request.request_id = "0123456789abcdef"
    main = view(request).content.decode().split("<main")[1].split("</main>")[0]
    assert NUMBER in main
    assert f'href="{reverse("account_start")}"' in main


def test_an_address_that_only_takes_a_form_says_so_with_the_number_and_after_signing_in_its_page_is_shown(hub) -> None:
    answer = Client().get(reverse("partner:send"))
    assert (answer.status_code, answer.headers["Allow"]) == (405, "POST")
    assert NUMBER in answer.content.decode().split("<main")[1].split("</main>")[0]
    page = "/staff/front-door/contacts/222-222-222/"
    for host, way_back in (("testserver", page), ("elsewhere.example", f"{page}decide/")):
        answer = Client().post(f"{page}decide/", headers={"Referer": f"http://{host}{page}"})
        assert answer.headers["Location"].endswith(f"?next={way_back}")


@pytest.mark.parametrize(
    ("role", "first"),
    [("director", "/staff/"), ("administrator", "/staff/"), ("referrer", "/partner/"), ("", "/account/")],
)
def test_start_leads_each_to_a_page_that_is_open_to_them(person, inside, role, first) -> None:
    answer = inside(person(role)).get("/account/start/", follow=True)
    assert answer.status_code == 200
    assert answer.request["PATH_INFO"] == first
    assert f'href="{reverse("account_start")}"' in inside(person(role)).get("/account/").content.decode()


@pytest.mark.parametrize("role", ROLES)
def test_everything_a_start_page_offers_opens(person, inside, role) -> None:
    browser = inside(person(role))
    page = browser.get("/staff/").content.decode().split("<main")[1].split("</main>")[0]
    offered = re.findall(r'<dt><a href="([^"]+)"', page)
    assert "/account/" in offered
    for address in offered:
        assert browser.get(address).status_code == 200, address
