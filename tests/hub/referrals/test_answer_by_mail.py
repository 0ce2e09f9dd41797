"""A professional hears by e-mail that an answer is there and nothing of it, whether or not the family is known."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from django.utils import timezone

from tandem.hub.referrals.sending import SenderKind, SentBy

MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
SECRET = "We know this family and will visit on Friday."


@pytest.fixture
def recognised(agency: Any) -> None:
    from tandem.hub.referrals.models import RecognisedDomain

    RecognisedDomain.objects.create(agency=agency, domain="thornby.example", since=date(2020, 1, 1))


@pytest.fixture
def told(screened: Callable[..., Any], deciding: Callable[..., Any], manager: Any, worker: Any) -> Callable[..., Any]:
    """Receive a concern, decide on it and tell its sender, each some time after the one before."""
    from tandem.hub.referrals.actions import decide, tell
    from tandem.hub.referrals.models import Contact

    def make(*, now: datetime = MONDAY, not_told: str = "", **changes: Any) -> Any:
        nothing = deciding(code="decide_no_further_action", legal_test="none_met")
        contact = decide(screened(now=now, **changes), {1: nothing}, by=manager, now=now + timedelta(hours=2))
        said = {"not_told_because": not_told} if not_told else {"words": SECRET, "way": "e-mail"}
        tell(contact, **said, by=worker, now=now + timedelta(hours=3))
        return Contact.objects.get(pk=contact.pk)

    return make


def letters(contact: Any) -> list[Any]:
    from tandem.hub.outbox.models import Mail

    return list(Mail.objects.filter(reference=contact.reference, template="answer_there"))


def test_an_address_of_an_agency_that_we_know_gets_a_reference_and_a_link(recognised: None, told: Any) -> None:
    from tandem.hub.outbox.mail import letter_for

    contact = told()
    (mail,) = letters(contact)
    letter = letter_for(mail)
    assert mail.to == "o.marsh@thornby.example"
    assert mail.link.startswith("/partner/status/")
    for secret in (SECRET, "Wren", "Ashdown", "no further action", "No further action"):
        assert secret not in letter.subject + letter.text + letter.html


def test_an_account_gets_the_way_to_its_own_page(person: Any, told: Any) -> None:
    user = person("referrer")
    by = SentBy(kind=SenderKind.PROFESSIONAL, name=user.name, agency=user.agency, user=user, email=user.email)
    contact = told(sender=by)
    assert [mail.link for mail in letters(contact)] == [f"/partner/yours/{contact.reference}/"]


def test_nobody_else_gets_one(recognised: None, told: Any) -> None:
    """Not an address that is nobody's we know, nor a member of the public, nor where nobody is told."""
    strange = SentBy(kind=SenderKind.PROFESSIONAL, name="O. Marsh", email="o.marsh@elsewhere.example")
    public = SentBy(kind=SenderKind.PUBLIC, name="A neighbour", email="neighbour@thornby.example")
    for contact in (told(sender=strange), told(sender=public), told(not_told="They have left.")):
        assert letters(contact) == []
    from tandem.hub.outbox.models import Mail

    assert not Mail.objects.filter(template="answer_there").exists()


def test_what_goes_out_and_when_is_the_same_for_a_known_and_an_unknown_family(
    recognised: None, told: Any, worker: Any
) -> None:
    """H17: template, moment and page; a family with a history and one nobody has heard of."""
    from django.test import Client

    from tandem.hub.referrals.sending import ToldChild

    lately = timezone.now() - timedelta(hours=4)
    told(now=lately - timedelta(days=40))
    stranger = (ToldChild(given_name="Isolde", family_name="Quillfeather", born=date(2021, 2, 3)),)
    seen = []
    for changes in ({}, {"children": stranger}):
        contact = told(now=lately, **changes)
        (mail,) = letters(contact)
        body = Client().post(mail.link).content.decode()
        assert contact.reference in body
        page = body[body.index("<main") :].replace(contact.reference, "REFERENCE")
        seen.append((mail.template, mail.to, mail.queued - contact.received_at, len(mail.link), page))
    assert seen[0] == seen[1]
    assert SECRET not in seen[0][-1]
