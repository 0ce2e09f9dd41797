"""A child is answered by the way they chose and no other, in words for their age."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from tandem.core.errors import InputError
from tandem.hub.referrals.sending import SenderKind, SentBy, ToldChild

HARD = (
    "The professionals determined that multidisciplinary safeguarding arrangements were comprehensively proportionate."
)
EASY = "We read what you told us. We want to help you. You did the right thing."


@pytest.fixture
def asked(screened: Callable[..., Any], deciding: Callable[..., Any], manager: Any) -> Callable[..., Any]:
    """What a child of eight told us about themselves, decided."""
    from tandem.hub.referrals.actions import decide

    def make(**told: str | None) -> Any:
        now = timezone.now()
        born = now.date() - timedelta(days=8 * 366)
        contact = screened(
            now=now,
            sender=SentBy(kind=SenderKind.CHILD, name="Wren"),
            children=(ToldChild(given_name="Wren", family_name="Ashdown", born=born),),
            told={"what_happened": "I am scared at home.", **told},
        )
        nothing = deciding(code="decide_no_further_action", legal_test="none_met")
        return decide(contact, {1: nothing}, by=manager, now=now)

    return make


def test_the_way_they_chose_is_used(asked: Callable[..., Any], worker: Any) -> None:
    from tandem.hub.referrals.actions import tell

    contact = asked(safe_by="text message", safe_to="01632 960 333", safe_when="After 16:00")
    with pytest.raises(InputError, match="not the way the child chose"):
        tell(contact, words=EASY, way="letter", by=worker, now=timezone.now())
    assert tell(contact, words=EASY, by=worker, now=timezone.now()).way == "text message"


@pytest.mark.parametrize(
    ("told", "why"),
    [
        ({}, "has not said how it is safe"),
        ({"safe_by": None}, "has not said how it is safe"),
        ({"safe_by": "by pigeon"}, "has not said how it is safe"),
        ({"safe_by": "not at all"}, "asked us not to get in touch"),
    ],
)
def test_without_one_nobody_is_answered_and_the_reason_is_recorded(
    asked: Callable[..., Any], worker: Any, told: dict[str, str | None], why: str
) -> None:
    from tandem.hub.referrals.actions import tell
    from tandem.hub.referrals.models import Contact

    contact = asked(**told)
    with pytest.raises(InputError, match=why):
        tell(contact, words=EASY, way="letter", by=worker, now=timezone.now())
    assert contact.stage == "to_tell"
    tell(contact, not_told_because="They said it is not safe.", by=worker, now=timezone.now())
    assert Contact.objects.get(pk=contact.pk).stage == "closed"


def test_the_worker_sees_how_it_reads_and_for_what_age_before_anything_is_recorded(
    inside: Callable[..., Client], asked: Callable[..., Any], worker: Any
) -> None:
    from tandem.hub.referrals.models import Feedback

    contact = asked(safe_by="an adult they trust", safe_to="Ms Dale, my teacher", safe_when="At school")
    browser, page = inside(worker), f"/staff/front-door/contacts/{contact.reference}/"
    for shown in ("They chose: an adult they trust. No other way is used.", "Ms Dale, my teacher", "At school"):
        assert shown in browser.get(page).content.decode()
    hard = browser.post(f"{page}preview/", {"seen": contact.version, "words": HARD}).content.decode()
    assert "easily from about the age of 18" in hard
    assert "The child is 8: use shorter words" in hard
    assert HARD in hard
    easy = browser.post(f"{page}preview/", {"seen": contact.version, "words": EASY}).content.decode()
    assert "easily from about the age of 5" in easy
    assert "use shorter words" not in easy
    assert not Feedback.objects.exists()
    assert browser.post(f"{page}tell/", {"seen": contact.version, "words": EASY}).status_code == 302
    assert Feedback.objects.get().way == "an adult they trust"
