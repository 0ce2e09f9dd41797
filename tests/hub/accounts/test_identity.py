"""The agency's own identity: only an account that exists, for that agency, at that verified address, and all proven."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import requests
from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount
from django.conf import settings as hub_settings
from django.test import Client
from django.utils import timezone

from tandem.hub.accounts import actions
from tandem.hub.accounts.models import User
from tandem.hub.agencies.models import Agency, Placement
from tandem.hub.audit.models import Event
from tandem.hub.audit.verbs import Verb
from tandem.hub.identities import Identity, as_apps

sys.path.insert(0, str(Path(__file__).parent))
import openid

GO, LOGIN = "/account/identity/thornby/", "/account/login/"


@pytest.fixture(scope="module")
def key() -> Any:
    return openid.new_key()


@pytest.fixture
def provider(key: Any) -> Iterator[Any]:
    made = openid.Provider(key=key, person={"sub": "s-1", "email": "", "email_verified": True})
    server = openid.serve(made)
    yield made
    server.shutdown()
    server.server_close()


@pytest.fixture
def configured(provider: Any, agency: Agency, settings: Any) -> Callable[..., None]:
    """Tell the hub of the provider; whatever is named replaces what is usual."""

    def tell(**changes: Any) -> None:
        usual = {
            "key": "thornby",
            "agency": agency.name,
            "issuer": provider.issuer,
            "client_id": openid.CLIENT,
            "client_secret": openid.SECRET,
        }
        settings.IDENTITIES = (Identity(**{**usual, **changes}),)
        settings.SOCIALACCOUNT_PROVIDERS = as_apps(settings.IDENTITIES)

    tell()
    return tell


@pytest.fixture
def user(person: Callable[..., User], provider: Any) -> User:
    made = person("referrer")
    provider.person["email"] = made.email.upper()
    return made


def sign_in(browser: Client, address: str = GO) -> Any:
    """To the provider and back, as a browser goes."""
    leaving = browser.get(address)
    assert leaving.status_code == 302, leaving.content
    back = requests.get(leaving.headers["Location"], allow_redirects=False, timeout=10).headers["Location"]
    return browser.get(back.removeprefix("http://testserver"))


def refused(answer: Any, words: str) -> None:
    page = answer.content.decode()
    assert answer.status_code == 403
    assert words in page
    assert "01632 960 123" in page
    assert "Raise a concern without signing in" in page
    assert not answer.client.session.get("_auth_user_id")


STRANGER = "There is no account here for you at Thornby Trust"
UNPROVEN = "could not be proven"


def test_the_whole_way_with_the_hubs_own_second_factor(configured, provider, user, generator) -> None:
    browser = Client()
    page = browser.get(LOGIN).content.decode()
    assert "Sign in with Thornby Trust" in page
    assert "127.0.0.1" not in page
    answer = sign_in(browser)
    # G11: the provider's own second factor is not believed here, so the hub asks for its own.
    assert answer.headers["Location"] == "/account/login/code/"
    assert browser.get("/partner/yours/7KD-2QM-9XT/").headers["Location"].startswith(LOGIN)
    assert browser.post("/account/login/code/", {"code": generator(user)}).headers["Location"] == "/partner/"
    assert browser.get("/account/").status_code == 200
    linked = SocialAccount.objects.get()
    assert (linked.user, linked.provider, linked.uid, linked.extra_data) == (user, "thornby", "s-1", {})
    assert Event.objects.get(verb=Verb.IDENTITY_LINKED).object_id == str(user.pk)
    assert Event.objects.get(verb=Verb.IDENTITY_USED, actor=user.pk).reason == "thornby"
    asked = provider.asked[0]
    assert set(asked["scope"].split()) == {"openid", "email"}
    assert asked["code_challenge_method"] == "S256"
    assert len(asked["nonce"]) > 20
    assert asked["redirect_uri"] == "http://testserver/account/identity/thornby/back/"


@pytest.mark.parametrize(
    ("counts", "claims", "enrols"),
    [
        ({}, {"amr": ["mfa"], "acr": "strong"}, True),
        ({"second_factor_amr": ("mfa",)}, {"amr": ["pwd", "mfa"]}, False),
        ({"second_factor_amr": ("mfa",)}, {"amr": ["pwd"]}, True),
        ({"second_factor_amr": ("mfa",)}, {"amr": "mfa"}, True),
        ({"second_factor_acr": ("strong",)}, {"acr": "strong"}, False),
        ({"second_factor_acr": ("strong",)}, {"acr": "weak"}, True),
    ],
)
def test_whether_the_agencys_second_factor_counts(configured, provider, person, counts, claims, enrols) -> None:  # noqa: PLR0917
    user = person("director", factor=False)
    provider.person["email"] = user.email
    provider.claims = claims
    configured(**counts)
    browser = Client()
    assert sign_in(browser).headers["Location"] == "/staff/"
    assert (browser.get("/staff/").status_code == 200) != enrols
    if enrols:
        assert browser.get("/staff/").headers["Location"] == "/account/second-factor/"
    assert not Authenticator.objects.exists()


def test_one_that_counts_spares_the_hubs_own_and_a_weighty_act_asks_the_agency_again(
    configured, provider, person
) -> None:
    configured(second_factor_amr=("mfa",))
    generating = person("chair")
    provider.person.update(email=generating.email, sub="s-9")
    provider.claims = {"amr": ["mfa"]}
    assert sign_in(Client()).headers["Location"] == "/staff/"
    user = person("administrator", factor=False)
    provider.person["sub"] = "s-1"
    provider.person["email"] = user.email
    provider.claims = {"amr": ["mfa"], "auth_time": int(time.time()) - 3600}
    browser = Client()
    assert sign_in(browser).headers["Location"] == "/staff/"
    again = browser.get("/staff/accounts/invite/").headers["Location"]
    assert again.startswith(f"{GO}?again=yes&next=")
    provider.claims["auth_time"] = int(time.time())
    assert sign_in(browser, again).headers["Location"] == "/staff/accounts/invite/"
    assert (provider.asked[-1]["prompt"], provider.asked[-1]["max_age"]) == ("login", "0")
    assert browser.get("/staff/accounts/invite/").status_code == 200


def test_a_stranger_and_one_of_another_agency_get_the_same_page(configured, provider, user, agency) -> None:
    opened = timezone.localdate() - timedelta(days=500)
    other = Agency.objects.create(name="Marlow Road Police", kind="organisation", sector="police", opened=opened)
    User.objects.filter(pk=user.pk).update(agency=other)
    browser = Client()
    first = sign_in(browser)
    refused(first, STRANGER)
    provider.person["email"] = "nobody@thornby.example"
    second = sign_in(Client())
    refused(second, STRANGER)
    assert not SocialAccount.objects.exists()
    assert User.objects.count() == 1
    assert [event.reason for event in Event.objects.filter(verb=Verb.SIGN_IN_FAILED)] == ["thornby: stranger"] * 2
    # One of its own parts is the agency too.
    Placement.objects.create(agency=other, parent=agency, since=opened)
    provider.person["email"] = user.email
    assert sign_in(Client()).headers["Location"] == "/account/login/code/"


@pytest.mark.parametrize("verified", [False, None, "true", 1])
def test_an_address_that_is_not_verified_opens_nothing(configured, provider, user, verified) -> None:
    provider.person["email_verified"] = verified
    refused(sign_in(Client()), "did not say that your e-mail address is verified")


def test_an_agency_may_vouch_for_its_addresses(configured, provider, user) -> None:
    del provider.person["email_verified"]
    configured(vouches_for_email=True)
    assert sign_in(Client()).headers["Location"] == "/account/login/code/"


WRONG: dict[str, dict[str, Any]] = {
    "issuer": {"claims": {"iss": "https://elsewhere.example"}},
    "token sent where nothing is encrypted": {"discovery": {"token_endpoint": "ftp://127.0.0.1/token"}},
    "issuer of the discovery": {"discovery": {"issuer": "https://elsewhere.example"}},
    "nonce": {"claims": {"nonce": "another"}},
    "no nonce": {"claims": {"nonce": None}},
    "expired": {"claims": {"exp": int(time.time()) - 120}},
    "never expires": {"claims": {"exp": None}},
    "audience": {"claims": {"aud": "another-client"}},
    "authorised party": {"claims": {"aud": ["tandem", "other"], "azp": "other"}},
    "another's signature": {"signing_key": openid.new_key()},
    "signed with the secret": {"algorithm": "HS256"},
    "not signed": {"algorithm": "none"},
    "userinfo about somebody else": {"about": {"sub": "s-2"}},
}


def test_whatever_is_not_proven_is_refused_in_words(configured, provider, user) -> None:
    for change in WRONG.values():
        before = {each: getattr(provider, each) for each in change}
        for each, value in change.items():
            setattr(provider, each, value)
        browser = Client()
        leaving = browser.get(GO)
        if "discovery" in change:
            refused(leaving, UNPROVEN)
        else:
            back = requests.get(leaving.headers["Location"], allow_redirects=False, timeout=10).headers["Location"]
            refused(browser.get(back.removeprefix("http://testserver")), UNPROVEN)
        for each, value in before.items():
            setattr(provider, each, value)
    assert not SocialAccount.objects.exists()
    assert {event.reason for event in Event.objects.filter(verb=Verb.SIGN_IN_FAILED)} == {"thornby: unproven"}
    assert sign_in(Client()).headers["Location"] == "/account/login/code/"


def test_a_state_that_is_not_this_browsers_or_was_used_is_refused(configured, provider, user) -> None:
    browser = Client()
    leaving = browser.get(GO).headers["Location"]
    back = requests.get(leaving, allow_redirects=False, timeout=10).headers["Location"]
    back = back.removeprefix("http://testserver")
    refused(Client().get(back), UNPROVEN)
    state = parse_qs(urlsplit(back).query)["state"][0]
    refused(browser.get(back.replace(state, "x" * len(state))), UNPROVEN)
    assert browser.get(back).headers["Location"] == "/account/login/code/"
    refused(browser.get(back), UNPROVEN)
    provider.error = "access_denied"
    refused(sign_in(Client()), "You turned back")
    assert Client().get("/account/identity/nobody/").status_code == 404


def test_a_provider_that_is_down_is_said_and_the_password_still_works(configured, user, settings) -> None:
    configured(issuer="http://127.0.0.1:9")
    refused(Client().get(GO), UNPROVEN)


def test_an_address_given_to_somebody_else_opens_nothing_until_an_administrator_has_looked(
    configured, provider, user, person
) -> None:
    assert sign_in(Client()).status_code == 302
    provider.person["sub"] = "s-2"
    refused(sign_in(Client()), "has changed since this account was first opened")
    other = person("referrer")
    provider.person.update(sub="s-1", email=other.email)
    refused(sign_in(Client()), "has changed since this account was first opened")
    actions.reset_factor(user, reason="new in the post")
    assert sign_in(Client()).headers["Location"] == "/account/login/code/"


def test_another_purpose_scope_or_target_cannot_be_asked_for(configured, provider, user, inside, person) -> None:
    """Nobody signed in has another's identity joined to their account by a link."""
    mine = person("referrer")
    browser = inside(mine)
    asked = f"{GO}?process=connect&scope=offline_access&auth_params=prompt%3Dnone&next=https://elsewhere.example/"
    answer = sign_in(browser, asked)
    assert answer.headers["Location"] == "/account/login/code/"
    assert SocialAccount.objects.get().user == user
    assert "prompt" not in provider.asked[0]
    assert "offline_access" not in provider.asked[0]["scope"]


def test_the_policy_names_no_other_site(configured, user) -> None:
    policy = Client().get(LOGIN).headers["Content-Security-Policy"]
    assert "form-action 'self'" in policy
    assert "127.0.0.1" not in policy
    assert hub_settings.SOCIALACCOUNT_STORE_TOKENS is False
