"""A transfer from the contact's page: which authority, whom there, what was sent, and whose the child is meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from django.test import Client
from django.utils import timezone


def post(browser: Client, contact: Any, deed: str, **said: Any) -> Any:
    seen = type(contact).objects.get(pk=contact.pk).version
    return browser.post(f"/staff/front-door/contacts/{contact.reference}/{deed}/", {"seen": seen, **said})


def test_a_transfer_goes_from_decision_to_taken_on_through_the_page(
    inside: Callable[..., Client], manager: Any, screened: Callable[..., Any]
) -> None:
    from tandem.hub.referrals.models import Contact

    contact = screened(now=timezone.now() - timedelta(hours=2))
    browser = inside(manager)
    page = f"/staff/front-door/contacts/{contact.reference}/"
    said = {
        "child1-seen": contact.version,
        "child1-code": "decide_transfer",
        "child1-level": "4",
        "child1-legal_test": "none_met",
        "child1-rationale": "They live in Birmingham.",
    }
    unsaid = browser.post(f"{page}decide/", said)
    assert unsaid.status_code == 422
    assert "Say which authority takes over." in unsaid.content.decode()
    assert browser.post(f"{page}decide/", {**said, "child1-receiving_authority": "330"}).status_code == 302
    body = browser.get(page).content.decode()
    assert "Not handed over to Birmingham yet. The child is ours." in body
    now = timezone.localtime(timezone.now())
    over = {"child": 1, "reason": "lives_there", "handed_to": "Prue Lindley", "way": "telephone", "why": "To act."}
    items = ["what was told, and by which agency"]
    unfinished = post(browser, contact, "hand-over", **over, at=f"{now:%Y-%m-%dT%H:%M}")
    assert unfinished.status_code == 422
    assert "Prue Lindley" in unfinished.content.decode()
    assert post(browser, contact, "hand-over", **over, items=items, at=f"{now:%Y-%m-%dT%H:%M}").status_code == 302
    body = browser.get(page).content.decode()
    assert "the child is ours until they do" in body
    assert "They were given: what was told, and by which agency." in body
    taken = {"child": 1, "acknowledged_by": "Prue Lindley", "at": f"{now:%Y-%m-%dT%H:%M}"}
    assert post(browser, contact, "take-on", **taken).status_code == 302
    assert "Taken on by Prue Lindley" in browser.get(page).content.decode()
    assert Contact.objects.get().stage == "to_tell"


def test_what_is_not_taken_on_in_time_stands_on_top_in_the_queue(
    inside: Callable[..., Client], manager: Any, screened: Callable[..., Any], deciding: Callable[..., Any]
) -> None:
    from tandem.hub.referrals.actions import decide, tell

    then = timezone.now() - timedelta(days=10)
    theirs = deciding(code="decide_transfer", receiving_authority="330", legal_test="none_met")
    contact = decide(screened(now=then), {1: theirs}, by=manager, now=then)
    tell(contact, words="Passed on.", way="telephone", by=manager, now=then)
    body = inside(manager).get("/staff/front-door/?show=casework").content.decode()
    assert contact.reference in body
    assert "transfer taken on" in body
    assert "working days over" in body
