"""Decisions about sharing are kept whether or not anything is shared; withdrawn agreement stops what rested on it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from tandem.core.errors import InputError
from tandem.core.sharing import Level, Purpose
from tandem.core.sharing_decisions import Consent

MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


@pytest.fixture
def share(worker: Any, agency: Any) -> Callable[..., Any]:
    from tandem.hub.referrals.actions import decide_sharing

    def make(contact: Any, **changes: Any) -> Any:
        said = {
            "purpose": Purpose.PARTNER_CHECK,
            "agencies": [agency],
            "shared": "",
            "withheld": "The address\nThe mother's health",
            "reason": "It does not bear on what was asked.",
        }
        return decide_sharing(contact, **{**said, **changes}, by=worker, now=MONDAY)

    return make


def test_a_decision_not_to_share_is_kept_as_whole_as_one_to_share(
    received: Callable[..., Any], share: Callable[..., Any], agency: Any
) -> None:
    """G39, golden rule 7."""
    contact = received()
    kept = share(contact)
    assert (kept.shared, kept.items, kept.withheld) == (False, [], ["The address", "The mother's health"])
    assert (kept.reason, list(kept.recipients.all())) == ("It does not bear on what was asked.", [agency])
    assert (kept.article_6, kept.schedule_1) == ("6(1)(e)", "paragraph 18")
    part = share(contact, shared="The school")
    assert (part.shared, part.items) == (True, ["The school"])


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"reason": " "}, "the reason"),
        ({"withheld": "\n "}, "names nothing"),
        ({"agencies": []}, "no recipient"),
        ({"shared": "The address"}, "both shares and withholds"),
    ],
)
def test_what_makes_it_a_decision_is_asked_for(
    received: Callable[..., Any], share: Callable[..., Any], changes: dict[str, Any], why: str
) -> None:
    contact = received()
    with pytest.raises(InputError, match=why):
        share(contact, **changes)
    assert contact.sharing.count() == 1


@pytest.fixture
def helped(screened: Callable[..., Any], deciding: Callable[..., Any], manager: Any) -> Callable[..., Any]:
    """A family that agreed to early help at a level of need."""
    from tandem.hub.referrals.actions import decide

    def make(level: Level = Level.THREE, *, now: datetime = MONDAY) -> Any:
        contact = screened(now=now, agreement=Consent.OBTAINED, level=level)
        help_ = deciding(code="decide_early_help", legal_test="none_met", level=level)
        return decide(contact, {1: help_}, by=manager, now=now)

    return make


@pytest.mark.parametrize(
    ("level", "stops"), [(Level.TWO, True), (Level.THREE, True), (Level.FOUR, False)], ids=["2", "3", "4"]
)
def test_withdrawn_agreement_stops_the_offer_below_level_4_and_asks_for_a_review(
    helped: Callable[..., Any], worker: Any, level: Level, stops: bool
) -> None:
    """G40: at level 4 help does not wait for agreement; what was shared on another ground stays as it was."""
    from tandem.hub.referrals.actions import withdraw_agreement
    from tandem.hub.referrals.models import Contact

    contact = helped(level)
    before = list(contact.sharing.values_list("pk", "shared", "reason"))
    made = withdraw_agreement(contact, words="The mother rang and said no more.", by=worker, now=MONDAY)
    contact = Contact.objects.get(pk=contact.pk)
    assert (made.stops_offer, made.sharing.shared, made.review_due is not None) == (stops, not stops, stops)
    assert (contact.agreement, contact.unread_since) == (Consent.WITHDRAWN, MONDAY)
    assert list(contact.sharing.exclude(pk=made.sharing_id).values_list("pk", "shared", "reason")) == before
    assert contact.events.last().details["stops_offer"] == ("yes" if stops else "no")
    with pytest.raises(InputError, match="no agreement to withdraw"):
        withdraw_agreement(contact, words="Again", by=worker, now=MONDAY)


def test_early_help_is_not_offered_once_agreement_is_withdrawn_and_protection_still_is(
    screened: Callable[..., Any], deciding: Callable[..., Any], worker: Any, manager: Any
) -> None:
    from tandem.hub.referrals.actions import decide, withdraw_agreement
    from tandem.hub.referrals.models import Contact

    contact = screened(agreement=Consent.OBTAINED, level=Level.THREE)
    withdraw_agreement(contact, words="They said no more.", by=worker, now=MONDAY)
    contact = Contact.objects.get(pk=contact.pk)
    help_ = deciding(code="decide_early_help", legal_test="none_met", level=Level.THREE)
    with pytest.raises(InputError, match="withdrawn its agreement"):
        decide(contact, {1: help_}, by=manager, now=MONDAY)
    protect = deciding(level_differs_because="He was seen hurt.")
    assert decide(contact, {1: protect}, by=manager, now=MONDAY).state == "assessment_decided"


def test_it_is_reviewed_once_with_what_was_found(helped: Callable[..., Any], worker: Any, manager: Any) -> None:
    from tandem.hub.referrals.actions import review_sharing, withdraw_agreement

    made = withdraw_agreement(helped(), words="No more.", by=worker, now=MONDAY)
    assert f"{made.review_due:%Y-%m-%d}" == "2026-11-24"
    with pytest.raises(InputError, match="what you found"):
        review_sharing(made, finding=" ", by=manager, now=MONDAY)
    review_sharing(made, finding="The school keeps what it was told.", by=manager, now=MONDAY)
    with pytest.raises(InputError, match="nothing here to review"):
        review_sharing(made, finding="Again", by=manager, now=MONDAY)
    at_four = withdraw_agreement(helped(Level.FOUR), words="No more.", by=worker, now=MONDAY)
    with pytest.raises(InputError, match="nothing here to review"):
        review_sharing(at_four, finding="Nothing", by=manager, now=MONDAY)


def test_the_page_carries_a_refusal_to_share_a_withdrawal_and_its_review(
    inside: Callable[..., Client], helped: Callable[..., Any], worker: Any, agency: Any
) -> None:
    """G39 and G40 on the contact's page."""
    from tandem.hub.referrals.models import Contact

    contact = helped(now=timezone.now())
    page = f"/staff/front-door/contacts/{contact.reference}/"
    browser = inside(worker)

    def post(deed: str, **said: Any) -> int:
        seen = Contact.objects.get(pk=contact.pk).version
        return int(browser.post(f"{page}{deed}/", {"seen": seen, **said}).status_code)

    said = {"agencies": [agency.pk], "purpose": "offer_help", "withheld": "Her diagnosis", "reason": "Not needed."}
    assert post("share", **{**said, "reason": ""}) == 422
    assert post("share", **said) == 302
    assert post("withdraw", words="The mother rang and said no more.") == 302
    body = browser.get(page).content.decode()
    for words in ("Not shared: Her diagnosis", "The offer of help has stopped", "Look again at what was passed on"):
        assert words in body
    assert post("review_sharing", finding="The school keeps what it was told.") == 302
    body = browser.get(page).content.decode()
    assert "The school keeps what it was told." in body
    assert "Look again at what was passed on" not in body
