"""From the contact's page: the same concern, sent back for information, acting at once, a call confirmed in writing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

URGENT = {
    "children": [1],
    "measure": "police_protection",
    "level": "4",
    "legal_test": "section_47",
    "rationale": "He is alone in the flat.",
}


@pytest.fixture
def twice(received: Callable[..., Any], known_again: Callable[[Any, Any], None]) -> tuple[Any, Any]:
    from tandem.hub.referrals.sending import ToldChild

    now = timezone.now()
    both = tuple(ToldChild(given_name=name, family_name="Ashdown") for name in ("Wren", "Lark"))
    first, second = received(now=now - timedelta(hours=1), children=both), received(now=now)
    known_again(second, first)
    return first, second


def page_of(contact: Any) -> str:
    return f"/staff/front-door/contacts/{contact.reference}/"


def post(browser: Client, contact: Any, deed: str, **said: Any) -> Any:
    seen = type(contact).objects.get(pk=contact.pk).version
    return browser.post(f"{page_of(contact)}{deed}/", {"seen": seen, **said})


def test_the_same_concern_is_found_among_those_about_the_child_and_both_pages_point(
    inside: Callable[..., Client], worker: Any, twice: tuple[Any, Any]
) -> None:
    first, second = twice
    browser = inside(worker)
    assert f'value="{first.reference}"' in browser.get(page_of(second)).content.decode()
    assert f'value="{second.reference}"' not in browser.get(page_of(first)).content.decode()
    assert post(browser, second, "same", other=first.reference, reason="One night, told twice.").status_code == 302
    later, earlier = (browser.get(page_of(each)).content.decode() for each in (second, first))
    assert f'href="{page_of(first)}"' in later
    assert "One night, told twice." in later
    assert f'href="{page_of(second)}"' in earlier
    assert "Something new since" in earlier
    assert post(browser, second, "not-same", reason="Another night.").status_code == 302
    assert "Parted: Another night." in browser.get(page_of(first)).content.decode()
    assert "The same concern as" not in browser.get(page_of(second)).content.decode()


def test_a_reference_that_opens_nothing_is_refused_and_nothing_typed_is_lost(
    inside: Callable[..., Client], worker: Any, twice: tuple[Any, Any]
) -> None:
    """G03: one that is sealed from somebody and one that never was answer alike."""
    from tandem.hub.audit.models import Event
    from tandem.hub.children.models import Person

    first, second = twice
    Person.objects.filter(given_name="Lark").update(sealed=True)
    browser = inside(worker)
    for reference in (first.reference, "222-222-222"):
        said = {"other": "another", "reference": reference, "reason": "One night, told twice."}
        answer = post(browser, second, "same", **said)
        body = answer.content.decode()
        assert answer.status_code == 422
        assert "no contact of that reference" in body
        assert "One night, told twice." in body
    assert Event.objects.filter(verb="access.refused").count() == 2
    assert post(browser, second, "same", other="another", reference="", reason="x").status_code == 422


def test_the_pointer_names_nothing_that_may_not_be_opened(
    inside: Callable[..., Client], worker: Any, twice: tuple[Any, Any]
) -> None:
    """G06."""
    from tandem.hub.children.models import Person
    from tandem.hub.referrals.actions import find_same

    first, second = twice
    find_same(second, first, reason="One night.", by=worker, now=timezone.now())
    Person.objects.filter(given_name="Lark").update(sealed=True)
    body = inside(worker).get(page_of(second)).content.decode()
    assert first.reference not in body
    assert "The other contact is not open to you." in body


def test_a_question_stands_on_the_page_until_it_is_answered_and_the_clock_is_said_to_run(
    inside: Callable[..., Client], worker: Any, received: Callable[..., Any]
) -> None:
    contact = received(now=timezone.now() - timedelta(days=14))
    browser = inside(worker)
    assert post(browser, contact, "ask-sender", question="Where do they stay?").status_code == 302
    body = browser.get(page_of(contact)).content.decode()
    assert "Where do they stay?" in body
    assert "The decision does not wait for it:" in body
    assert "working days over" in body
    assert "No e-mail went to them: ring them." in body
    assert post(browser, contact, "write-down", words="With the aunt.").status_code == 302
    body = browser.get(page_of(contact)).content.decode()
    assert "no answer yet" not in body
    assert "With the aunt." in body


def test_danger_is_acted_on_by_whoever_is_at_the_door(
    inside: Callable[..., Client], worker: Any, received: Callable[..., Any]
) -> None:
    from tandem.hub.referrals.models import Decision

    contact = received(now=timezone.now())
    browser = inside(worker)
    unfinished = post(browser, contact, "act", **{**URGENT, "legal_test": ""})
    assert unfinished.status_code == 422
    assert "He is alone in the flat." in unfinished.content.decode()
    assert post(browser, contact, "act", **URGENT).status_code == 302
    assert Decision.objects.get().code == "act_immediately"
    body = browser.get(page_of(contact)).content.decode()
    assert "Acted at once" in body
    assert "Duty to make enquiries: Children Act 1989, section 47(1)." in body
    assert "The police asked to protect the child (section 46)." in body


def test_the_paper_that_confirms_a_call_is_written_down_and_lateness_said_in_words(
    inside: Callable[..., Client], worker: Any, received: Callable[..., Any]
) -> None:
    from tandem.hub.referrals.sending import Channel

    now = timezone.now()
    contact = received(channel=Channel.TELEPHONE, recorded_by=worker, now=now - timedelta(days=14))
    browser = inside(worker)
    body = browser.get(page_of(contact)).content.decode()
    assert "Referral by telephone confirmed in writing" in body
    at = timezone.localtime(now - timedelta(hours=1)).strftime("%Y-%m-%dT%H:%M")
    assert post(browser, contact, "confirm", words="Letter.", at=at).status_code == 302
    assert "done late" in browser.get(page_of(contact)).content.decode()


@pytest.mark.parametrize("deed", ["same", "not-same", "ask-sender", "write-down", "act", "confirm"])
def test_nobody_else_does_any_of_it(
    inside: Callable[..., Client], person: Callable[..., Any], received: Callable[..., Any], deed: str
) -> None:
    contact = received(now=timezone.now())
    assert post(inside(person("referrer")), contact, deed).status_code == 403
