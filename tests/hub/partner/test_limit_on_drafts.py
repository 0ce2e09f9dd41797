"""A limit on forms begun from one address: it says "please telephone", keeps what was typed, and stops nobody else."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from django.core.cache import cache
from django.db import connection
from django.test import Client

from tandem.hub.referrals import draft_limits
from tandem.hub.referrals.draft_limits import begun_limit
from tandem.hub.referrals.models import Contact, Draft

HERE, ELSEWHERE = {"REMOTE_ADDR": "192.0.2.7"}, {"REMOTE_ADDR": "192.0.2.8"}
WORDS = {"what_happened": "Came to clinic hungry.", "go": "next"}


def test_the_limit_is_dated_data() -> None:
    assert begun_limit(datetime(2026, 11, 23, tzinfo=UTC)) == begun_limit(datetime(1999, 1, 1, tzinfo=UTC)) == 60


def test_the_one_too_many_is_told_to_telephone_and_nobody_else_is_stopped(
    hub, person, inside, send, monkeypatch
) -> None:
    monkeypatch.setattr(draft_limits, "begun_limit", lambda _now: 2)
    begun = [Client(**HERE) for _ in range(2)]
    for visitor in begun:
        assert visitor.post("/partner/form/concern/", WORDS).status_code == 302
    late = Client(**HERE)
    answer = late.post("/partner/form/concern/", WORDS)
    page = answer.content.decode()
    assert answer.status_code == 429
    assert "Please telephone 01632 960 123" in page
    assert "Came to clinic hungry." in page
    assert late.post("/partner/form/begin/").status_code == 429
    assert late.post("/partner/form/files/", {}).status_code == 429
    assert Draft.objects.count() == 2
    # One under way goes on, another beside it too, and is sent; another address and an account are not counted.
    begun[0].post("/partner/form/child/1/who/", {"given_name": "Wren", "go": "next"})
    assert send(begun[0]).headers["Location"] == "/partner/sent/"
    assert Contact.objects.count() == 1
    assert begun[1].post("/partner/form/begin/").status_code == 302
    assert Client(**ELSEWHERE).post("/partner/form/concern/", WORDS).status_code == 302
    known = inside(person("referrer"))
    known.defaults.update(HERE)
    assert known.post("/partner/form/begin/").status_code == 302


def test_the_address_is_kept_nowhere_and_the_hour_is_forgotten(hub, monkeypatch) -> None:
    monkeypatch.setattr(draft_limits, "begun_limit", lambda _now: 1)
    assert Client(**HERE).post("/partner/form/begin/").status_code == 302
    assert Client(**HERE).post("/partner/form/begin/").status_code == 429
    with connection.cursor() as cursor:
        cursor.execute("SELECT cache_key, expires FROM hub_cache WHERE cache_key LIKE '%drafts-begun%'")
        ((key, expires),) = cursor.fetchall()
    assert "192.0.2.7" not in key
    until = expires if isinstance(expires, datetime) else datetime.fromisoformat(expires)
    assert until.replace(tzinfo=UTC) <= datetime.now(UTC) + timedelta(hours=1)
    cache.clear()
    assert Client(**HERE).post("/partner/form/begin/").status_code == 302
