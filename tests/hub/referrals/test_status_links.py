"""A link to a status goes only to an agency we know, opens once, and not for long."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


@pytest.fixture
def known(agency: Any) -> None:
    from tandem.hub.referrals.models import RecognisedDomain

    RecognisedDomain.objects.create(agency=agency, domain="thornby.example", since=date(2026, 1, 1))
    RecognisedDomain.objects.create(
        agency=agency, domain="old.example", since=date(2020, 1, 1), until=date(2026, 11, 23)
    )


@pytest.mark.usefixtures("known")
@pytest.mark.parametrize(
    ("address", "recognised"),
    [
        ("a@thornby.example", True),
        ("A@Wards.Thornby.Example", True),
        ("a@notthornby.example", False),
        ("a@thornby.example.evil.example", False),
        ("a@old.example", False),
        ("a@example", False),
        ("", False),
    ],
)
def test_an_address_is_recognised_by_its_whole_domain(address: str, *, recognised: bool) -> None:
    from tandem.hub.referrals.actions.linking import recognised_agency

    assert (recognised_agency(address, now=MONDAY) is not None) is recognised


def test_a_link_opens_once(received: Callable[..., Any]) -> None:
    from tandem.hub.referrals.actions.linking import make_status_link, use_status_link

    contact = received()
    token = make_status_link(contact, now=MONDAY)
    assert use_status_link(token, now=MONDAY) == contact
    assert use_status_link(token, now=MONDAY) is None


def test_a_link_that_opens_nothing_is_recorded_as_refused_and_not_as_used(received: Callable[..., Any]) -> None:
    from tandem.hub.audit.models import Event as Recorded
    from tandem.hub.referrals.actions.linking import contact_of_opened_link, make_status_link, use_status_link

    contact = received()
    token = make_status_link(contact, now=MONDAY)
    assert contact_of_opened_link(token, now=MONDAY) is None
    use_status_link(token, now=MONDAY)
    for spent_or_unknown in (token, "guessed"):
        assert use_status_link(spent_or_unknown, now=MONDAY) is None
    used = Recorded.objects.filter(verb="contact.status_link_used")
    refused = Recorded.objects.filter(verb="access.refused", reason="referrals_statuslink").order_by("pk")
    assert [row.object_id for row in used] == [str(contact.pk)]
    assert [row.object_id for row in refused] == [str(contact.pk), str(contact.pk), ""]


def test_a_newer_link_ends_the_older(received: Callable[..., Any]) -> None:
    from tandem.hub.referrals.actions.linking import make_status_link, use_status_link

    contact = received()
    older, newer = make_status_link(contact, now=MONDAY), make_status_link(contact, now=MONDAY)
    assert use_status_link(older, now=MONDAY) is None
    assert use_status_link(newer, now=MONDAY) == contact


@pytest.mark.parametrize(
    ("waited", "opens"), [(timedelta(days=3) - timedelta(seconds=1), True), (timedelta(days=3), False)]
)
def test_a_link_is_good_for_three_days(received: Callable[..., Any], waited: timedelta, *, opens: bool) -> None:
    from tandem.hub.referrals.actions.linking import make_status_link, use_status_link

    token = make_status_link(received(), now=MONDAY)
    assert (use_status_link(token, now=MONDAY + waited) is not None) is opens
