"""Whoever raised a concern hears what is fit for them; nothing is closed before that."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from tandem.core.errors import InputError

MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


@pytest.fixture
def decided(screened: Callable[..., Any], deciding: Callable[..., Any], manager: Any) -> Callable[..., Any]:
    from tandem.hub.referrals.actions import decide

    def make(**changes: Any) -> Any:
        nothing = deciding(code="decide_no_further_action", legal_test="none_met", rationale="Known to be safe.")
        return decide(screened(**changes), {1: nothing}, by=manager, now=MONDAY)

    return make


def sender(kind: str, **more: Any) -> Any:
    from tandem.hub.referrals.sending import SenderKind, SentBy

    return SentBy(kind=SenderKind(kind), **more)


def test_nothing_closes_until_the_sender_has_been_told(decided: Callable[..., Any], worker: Any) -> None:
    from tandem.hub.referrals.actions import tell
    from tandem.hub.referrals.models import Contact

    contact = decided()
    assert contact.stage == "to_tell"
    tell(contact, words="We looked, and no further action is needed.", way="telephone", by=worker, now=MONDAY)
    assert Contact.objects.get(pk=contact.pk).stage == "closed"


def test_a_reason_recorded_for_telling_nobody_closes_too(decided: Callable[..., Any], worker: Any) -> None:
    from tandem.hub.referrals.actions import tell
    from tandem.hub.referrals.models import Contact

    contact = decided()
    tell(contact, not_told_because="No way of reaching them was left.", by=worker, now=MONDAY)
    assert Contact.objects.get(pk=contact.pk).stage == "closed"


def test_a_member_of_the_public_hears_only_that_it_was_considered(decided: Callable[..., Any], worker: Any) -> None:
    """H17: never the decision, nor whether the family is known, whatever somebody typed."""
    from tandem.hub.referrals.actions import tell
    from tandem.hub.referrals.actions.telling import CONSIDERED

    contact = decided(sender=sender("public", telephone="01632 960 222"))
    told = tell(contact, words="We know this family well.", next_step="A visit", way="letter", by=worker, now=MONDAY)
    assert told.words == str(CONSIDERED)
    assert told.next_step == ""


def test_nobody_is_told_what_came_without_a_name(decided: Callable[..., Any], worker: Any) -> None:
    from tandem.hub.referrals.actions import tell

    contact = decided(sender=sender("anonymous"))
    assert contact.stage == "closed"
    with pytest.raises(InputError, match="without a name"):
        tell(contact, words="Thank you", way="letter", by=worker, now=MONDAY)


def test_danger_in_getting_in_touch_is_read_before_anything_leaves(decided: Callable[..., Any], worker: Any) -> None:
    """H6: the gate opens only when somebody says that they have read it and the way is safe."""
    from tandem.hub.referrals.actions import tell

    contact = decided(unsafe_contact="Her partner opens her letters.")
    with pytest.raises(InputError, match="dangerous to get in touch"):
        tell(contact, words="No further action.", way="letter", by=worker, now=MONDAY)
    assert tell(contact, words="No further action.", way="work telephone", safe=True, by=worker, now=MONDAY).pk


@pytest.mark.parametrize(("words", "way"), [("", "letter"), ("Known to be safe.", " ")])
def test_a_professional_is_told_something_in_some_way(
    decided: Callable[..., Any], worker: Any, words: str, way: str
) -> None:
    from tandem.hub.referrals.actions import tell

    with pytest.raises(InputError):
        tell(decided(), words=words, way=way, by=worker, now=MONDAY)
