"""A form held open past ten minutes: a fresh proof is asked, and nothing that was typed is lost to whoever typed it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.utils import timezone

WORDS = "Her solicitor asks on her behalf"
LATE = 601


@pytest.fixture
def page(received: Callable[..., Any]) -> str:
    person = received(now=timezone.now()).children.get().person
    return f"/staff/exports/new/everything/{person.pk}/"


@pytest.fixture
def typed() -> dict[str, str]:
    return {"purpose": "subject", "words": WORDS, "form": "zip"}


def prove(browser: Client, user: Any, answer: Any, generator: Callable[..., str]) -> Any:
    """Give a code where the answer leads; where that leads then."""
    where = answer.headers["Location"]
    assert "next=" in where
    assert WORDS not in where
    return browser.post(
        where, {"code": generator(user, step=1), "next": where.rpartition("next=")[2].replace("%2F", "/")}
    )


def test_after_the_proof_the_form_is_filled_and_nothing_is_done_until_it_is_sent(
    proved: Callable[..., Client], manager: Any, page: str, typed: dict[str, str], generator: Callable[..., str]
) -> None:
    from tandem.hub.accounts.models import KeptWords
    from tandem.hub.exports.models import Export

    browser = proved(manager, seconds_ago=LATE)
    asked = browser.post(page, typed)
    assert asked.status_code == 302
    again = prove(browser, manager, asked, generator)
    assert again.headers["Location"] == page
    for _ in range(2):
        shown = browser.get(page)
        assert shown.status_code == 200
        assert WORDS in shown.content.decode()
        assert "What you had written is here again" in shown.content.decode()
    assert not Export.objects.exists()
    assert browser.post(page, typed).headers["Location"] == f"/staff/exports/{Export.objects.get().reference}/"
    assert not KeptWords.objects.exists()
    assert WORDS not in browser.get(page).content.decode()


def test_what_is_kept_is_sealed_and_in_neither_session_nor_cookie(
    proved: Callable[..., Client], manager: Any, page: str, typed: dict[str, str]
) -> None:
    browser = proved(manager, seconds_ago=LATE)
    browser.post(page, typed)
    with connection.cursor() as cursor:
        cursor.execute("SELECT words FROM accounts_keptwords")
        ((kept,),) = cursor.fetchall()
    assert "solicitor" not in kept
    assert "solicitor" not in str(dict(browser.session))
    assert "solicitor" not in str(browser.cookies)


def test_nobody_else_and_no_other_page_shows_it(
    proved: Callable[..., Client], person: Callable[..., Any], manager: Any, page: str, typed: dict[str, str]
) -> None:
    proved(manager, seconds_ago=LATE).post(page, typed)
    for user, where in ((person("front_door_manager"), page), (manager, "/staff/exports/new/queue/front_door/")):
        answer = proved(user).get(where)
        assert answer.status_code == 200, where
        assert WORDS not in answer.content.decode()
    assert WORDS in proved(manager).get(page).content.decode()


def test_in_time_nobody_sees_it_any_more(hub: None, manager: Any) -> None:
    from tandem.hub.accounts.kept_words import KEPT_FOR, forget_old_words, forget_words, keep_words, words_kept
    from tandem.hub.accounts.models import KeptWords

    now, page = timezone.now(), "/staff/exports/new/everything/1/"
    keep_words(manager, page, {"words": ["first"]}, now=now - timedelta(minutes=1))
    keep_words(manager, page, {"words": [WORDS]}, now=now)
    last = now + KEPT_FOR - timedelta(seconds=1)
    assert words_kept(manager, page, now=last) == {"words": [WORDS]}
    assert words_kept(manager, page, now=now + KEPT_FOR) == {}
    forget_old_words(last)
    assert KeptWords.objects.count() == 1
    forget_old_words(now + KEPT_FOR)
    longer = f"/staff/exports/new/queue/{'x' * 300}/"
    keep_words(manager, longer, {"words": [WORDS]}, now=now)
    assert words_kept(manager, longer, now=now) == {"words": [WORDS]}
    forget_words(manager, longer)
    assert not KeptWords.objects.exists()


def test_a_list_that_only_weighs_when_it_is_sent_keeps_what_was_chosen(
    proved: Callable[..., Client], person: Callable[..., Any]
) -> None:
    keeper, other = person("administrator"), person("referrer")
    browser = proved(keeper, seconds_ago=LATE)
    assert browser.get("/staff/accounts/attest/").status_code == 200
    asked = browser.post("/staff/accounts/attest/", {f"account-{other.pk}": "needed"})
    assert "next=" in asked.headers["Location"]
    shown = browser.get("/staff/accounts/attest/").content.decode()
    assert f'name="account-{other.pk}" value="needed" checked' in shown
    other.refresh_from_db()
