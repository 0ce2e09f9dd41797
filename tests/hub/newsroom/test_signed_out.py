"""What was typed in the newsroom when a session had ended is there again, and nothing is done until it is sent."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest
from django.core import signing
from django.test import Client
from django.utils import timezone

from tandem.hub.accounts.models import KeptWords
from tandem.hub.newsroom import replies
from tandem.hub.newsroom.models import Criticised, Desk, Hold, Story

WORDS = "A trial in Thornby, from Monday"
HOUR = 3600


@pytest.fixture
def send_late(inside: Callable[..., Client], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Any]:
    """Send a form from a browser in which nobody did anything for an hour."""
    from tandem.hub.middleware import SessionLimits

    def send(user: Any, where: str, said: dict[str, Any]) -> Any:
        browser, token = Client(enforce_csrf_checks=True), "t" * 32
        browser.cookies = inside(user).cookies
        at = time.time() - HOUR
        with monkeypatch.context() as past:
            past.setattr(time, "time", lambda: at)
            bound = SessionLimits.binding(browser.session.session_key)
            browser.cookies[SessionLimits.cookie] = signing.TimestampSigner(salt=SessionLimits.salt).sign(bound)
        browser.cookies["csrftoken"] = token
        sent = {**said, "csrfmiddlewaretoken": token}
        return browser.post(where, sent, headers={"referer": f"http://testserver{where}"})

    return send


@pytest.mark.parametrize("form", ["step", "hold", "name", "ask", "desk", "waive"])
def test_it_stands_in_its_form_again(staff, write, send, inside, send_late, *, form) -> None:
    story = send(write(body=[("paragraph", "<p>It doubled.</p>")], lead="It opened."))
    named = replies.name(story, who="Ferries", about="They were late.", by=staff["writer"], now=timezone.now())
    at = f"/staff/news/{story.pk}/"
    desk = Desk.objects.get().pk
    role, where, said, shown = {
        "step": ("checker", at, {"agreed": "no", "reason": WORDS, "criticises": "yes", "seen": "old"}, WORDS),
        "hold": (
            "checker",
            "/staff/news/holds/put/",
            {"kind": "charge", "on": f"story-{story.pk}", "reason": WORDS, "since": "2026-11-30T09:00"},
            "2026-11-30T09:00",
        ),
        "name": ("writer", f"{at}replies/add/", {"who": "The pilot", "about": WORDS}, WORDS),
        "ask": ("writer", f"{at}replies/{named.pk}/write/", {"to": "office@ferries.example"}, "office@ferries.example"),
        "desk": ("editor", f"/staff/news/desks/{desk}/", {"title": "Thornby", "about": WORDS, "order": "7"}, WORDS),
        "waive": ("checker", f"{at}claims/{_handle(story)}/", {"reason": WORDS}, WORDS),
    }[form]
    answer = send_late(staff[role], where, said)
    assert answer.status_code == 302
    assert answer["Location"].startswith("/account/login/")
    assert KeptWords.objects.get().path == where
    page = inside(staff[role]).get(where).content.decode()
    assert "What you had written is here again" in page
    assert shown in page
    assert not Hold.objects.exists()
    assert Criticised.objects.count() == 1
    assert Desk.objects.get().title == "News"
    assert Story.objects.get().current_workflow_task.name == "Safeguarding check"


def _handle(story: Story) -> str:
    from tandem.hub.newsroom.checking import check

    return check(story).open[0].handle
