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


def test_what_they_say_since_is_used_instead_and_what_they_said_before_is_kept(
    inside: Callable[..., Client], asked: Callable[..., Any], worker: Any
) -> None:
    """H6: a way that is no longer safe is used no more, whatever the form said."""
    from tandem.hub.audit.models import Event as Audited
    from tandem.hub.referrals.actions import tell
    from tandem.hub.referrals.models import Contact

    contact = asked(safe_by="text message", safe_to="01632 960 333")
    browser, page = inside(worker), f"/staff/front-door/contacts/{contact.reference}/"
    said = {"by_way": "an adult they trust", "to": "Ms Dale, my teacher", "reason": "She rang: he has my phone"}
    for wrong in ({"to": " "}, {"reason": " "}, {"by_way": "by pigeon"}):
        answer = browser.post(f"{page}safe-way/", {"seen": contact.version, **said, **wrong})
        assert answer.status_code == 422
        assert "Ms Dale" in answer.content.decode() or "to" in wrong
    assert browser.post(f"{page}safe-way/", {"seen": contact.version, **said}).status_code == 302
    shown = browser.get(page).content.decode()
    for words in ("They chose: an adult they trust", "he has my phone", "01632 960 333", "has changed since"):
        assert words in shown
    recorded = Audited.objects.get(verb="contact.safe_way_said")
    assert (recorded.actor, recorded.object_id, recorded.reason) == (worker.pk, str(contact.pk), "")
    contact = Contact.objects.get(pk=contact.pk)
    assert contact.told["safe_by"] == "text message"
    with pytest.raises(InputError, match="not the way the child chose"):
        tell(contact, words=EASY, way="text message", by=worker, now=timezone.now())
    assert tell(contact, words=EASY, by=worker, now=timezone.now()).way == "an adult they trust"


def test_a_way_can_be_said_where_none_was_and_taken_back(asked: Callable[..., Any], worker: Any) -> None:
    from tandem.core.safe_ways import SafeBy
    from tandem.hub.referrals.actions import say_safe_way, tell

    contact, now = asked(), timezone.now()
    say_safe_way(contact, SafeBy.CALL, to="01632 960 333", reason="They rang", by=worker, now=now)
    say_safe_way(contact, SafeBy.NOT, to="01632 960 333", reason="They rang again", by=worker, now=now)
    assert [each.to for each in contact.safe_ways_said.all()] == ["01632 960 333", ""]
    with pytest.raises(InputError, match="asked us not to get in touch"):
        tell(contact, words=EASY, by=worker, now=now)
    say_safe_way(contact, SafeBy.POST, to="The school", reason="Ms Dale asked them", by=worker, now=now)
    assert tell(contact, words=EASY, by=worker, now=now).way == "letter"


def test_only_of_what_a_child_raised_and_on_the_present_page(
    received: Callable[..., Any], asked: Callable[..., Any], worker: Any, inside: Callable[..., Client]
) -> None:
    from tandem.core.safe_ways import SafeBy
    from tandem.hub.referrals.actions import say_safe_way
    from tandem.hub.referrals.models import SafeWaySaid

    now = timezone.now()
    with pytest.raises(InputError, match="not a child who raised"):
        say_safe_way(received(now=now), SafeBy.CALL, to="1", reason="They rang", by=worker, now=now)
    contact = asked()
    old = {"seen": contact.version - 1, "by_way": "letter", "to": "The school", "reason": "They rang"}
    answer = inside(worker).post(f"/staff/front-door/contacts/{contact.reference}/safe-way/", old)
    assert answer.status_code == 409
    assert "The school" in answer.content.decode()
    assert not SafeWaySaid.objects.exists()
