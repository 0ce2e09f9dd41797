"""The page of a case says first how it is safe to reach the child, and shows everything that was passed to it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from tandem.core.safe_ways import SafeBy
from tandem.hub.referrals.sending import SenderKind, SentBy, ToldChild

WREN = {"given_name": "Wren", "family_name": "Ashdown"}


@pytest.fixture
def case(screened: Callable[..., Any], deciding: Callable[..., Any], manager: Any) -> Any:
    """What a child told us, decided as an assessment."""
    from tandem.hub.referrals.actions import decide

    begun = timezone.now() - timedelta(days=2)
    contact = screened(
        now=begun,
        sender=SentBy(kind=SenderKind.CHILD, name="Wren"),
        children=(ToldChild(**WREN, told={"whereabouts": "With an aunt in Fellgate"}),),
        told={"safe_by": "text message", "safe_to": "01632 960 333", "safe_when": "After 16:00"},
        unsafe_contact="He reads her telephone.",
    )
    return decide(contact, {1: deciding()}, by=manager, now=begun)


@pytest.fixture
def passed(
    case: Any, screened: Callable[..., Any], deciding: Callable[..., Any], manager: Any, known_again: Callable[..., Any]
) -> Any:
    """A later concern about the same child, passed to the case."""
    from tandem.hub.files.actions import encrypt
    from tandem.hub.referrals.actions import add_information, attach, decide

    now = timezone.now() - timedelta(days=1)
    later = screened(
        now=now,
        children=(ToldChild(**WREN, told={"voice": "I want to stay at school"}),),
        unsafe_contact="Never ring the house on Sundays.",
    )
    known_again(later, case)
    decide(later, {1: deciding(code="find_open_case", open_case=case.reference)}, by=manager, now=now)
    add_information(later, "She did not come on Monday.", by=None, now=now)
    attach(later, encrypt(b"A drawing", name="drawing.txt", type_="text/plain"), now=now)
    return later


def page_of(contact: Any) -> str:
    return f"/staff/cases/{contact.reference}/1/"


def test_how_to_reach_the_child_is_what_they_said_last_and_the_danger_stands_before_everything_told(
    inside: Callable[..., Client], signers: dict[str, Any], case: Any, worker: Any
) -> None:
    """H6."""
    from tandem.hub.referrals.actions import say_safe_way

    browser = inside(signers["social_worker"])
    before = browser.get(page_of(case)).content.decode()
    assert before.index("He reads her telephone.") < before.index("01632 960 333") < before.index('id="told"')
    assert before.count("01632 960 333") == 1
    now = timezone.now()
    say_safe_way(case, SafeBy.IN_PERSON, to="At school", when="At noon", reason="She told us", by=worker, now=now)
    body = browser.get(page_of(case)).content.decode()
    assert "01632 960 333" not in body
    assert body.index("At noon") < body.index('id="told"')


def test_what_was_passed_on_comes_with_its_danger_its_answers_what_was_added_and_its_files(
    inside: Callable[..., Client], signers: dict[str, Any], case: Any, passed: Any
) -> None:
    from tandem.hub.files.models import StoredFile

    browser = inside(signers["social_worker"])
    body = browser.get(page_of(case)).content.decode()
    assert body.index("Never ring the house on Sundays.") < body.index('id="passed"')
    for words in ("I want to stay at school", "She did not come on Monday.", "drawing.txt"):
        assert body.index('id="passed"') < body.index(words) < body.index('id="told"')
    address = f"{page_of(case)}files/{StoredFile.objects.get().pk}/"
    assert f'href="{address}"' in body
    assert b"".join(browser.get(address).streaming_content) == b"A drawing"


def test_a_file_of_another_contact_is_not_reached_through_a_case(
    inside: Callable[..., Client], signers: dict[str, Any], case: Any, received: Callable[..., Any]
) -> None:
    from tandem.hub.files.actions import encrypt
    from tandem.hub.referrals.actions import attach

    now = timezone.now()
    other = attach(received(now=now), encrypt(b"x", name="other.txt", type_="text/plain"), now=now)
    assert inside(signers["social_worker"]).get(f"{page_of(case)}files/{other.pk}/").status_code == 404


def test_reading_what_was_passed_to_a_case_is_recorded_under_each_contact(
    inside: Callable[..., Client], signers: dict[str, Any], case: Any, passed: Any
) -> None:
    """G19."""
    from tandem.hub.audit.models import Event as Audited

    inside(signers["social_worker"]).get(page_of(case))
    read = Audited.objects.filter(verb="access.contact", actor=signers["social_worker"].pk)
    assert {each.object_id for each in read} == {str(case.pk), str(passed.pk)}


def test_where_a_child_is_whose_address_is_confidential_is_kept_off_the_page(
    inside: Callable[..., Client], signers: dict[str, Any], case: Any
) -> None:
    browser, child = inside(signers["social_worker"]), case.children.get().person
    assert "With an aunt in Fellgate" in browser.get(page_of(case)).content.decode()
    child.address_is_confidential = True
    child.save()
    body = browser.get(page_of(case)).content.decode()
    assert "Fellgate" not in body
    assert "Confidential: never on a letter or a call" in body
