"""The same concern told twice: worked on once, both senders answered, counted as what it is, and undone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from tandem.core.errors import InputError
from tandem.core.pathways_engine import IllegalTransition

MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
LATER = MONDAY + timedelta(hours=2)
THURSDAY = MONDAY + timedelta(days=3)
WHY = "The same night, told by the police and by the school."


@pytest.fixture
def twice(received: Callable[..., Any], known_again: Callable[[Any, Any], None]) -> tuple[Any, Any]:
    first, second = received(), received(now=LATER)
    known_again(second, first)
    return first, second


def again(contact: Any) -> Any:
    return type(contact).objects.get(pk=contact.pk)


def test_whoever_sent_it_again_is_acknowledged_and_still_to_be_told(twice: tuple[Any, Any], worker: Any) -> None:
    from tandem.hub.referrals.actions import find_same, tell

    first, second = twice
    second = find_same(second, first, reason=WHY, by=worker, now=LATER)
    assert (second.state, second.stage, second.next_clock) == ("duplicate", "to_tell", "C3")
    assert second.acknowledged_at == LATER
    tell(second, words="We had this already and are working on it.", way="telephone", by=worker, now=THURSDAY)
    assert (again(second).stage, again(second).next_clock) == ("closed", "")


def test_of_an_anonymous_sender_nobody_is_owed_an_answer(
    received: Callable[..., Any], known_again: Callable[[Any, Any], None], worker: Any
) -> None:
    from tandem.hub.referrals.actions import find_same
    from tandem.hub.referrals.sending import SenderKind, SentBy

    first, second = received(), received(now=LATER, sender=SentBy(kind=SenderKind.ANONYMOUS))
    known_again(second, first)
    assert find_same(second, first, reason=WHY, by=worker, now=LATER).stage == "closed"


def test_the_earlier_ones_clock_runs_on_and_its_reader_is_told(twice: tuple[Any, Any], worker: Any) -> None:
    from tandem.hub.referrals.actions import find_same

    first, second = twice
    find_same(second, first, reason=WHY, by=worker, now=LATER)
    kept = again(first)
    assert (kept.next_clock, kept.next_due, kept.unread_since) == ("C1", first.next_due, LATER)
    assert kept.version > first.version


def test_only_an_earlier_one_that_stands_for_itself_can_be_the_same(
    twice: tuple[Any, Any], received: Callable[..., Any], worker: Any
) -> None:
    """H1: joined to a later one, the delay of whichever came first would be hidden."""
    from tandem.hub.referrals.actions import find_same

    first, second = twice
    third = received(now=LATER)
    with pytest.raises(InputError, match="reached us later"):
        find_same(first, second, reason=WHY, by=worker, now=LATER)
    with pytest.raises(InputError, match="this contact itself"):
        find_same(first, first, reason=WHY, by=worker, now=LATER)
    with pytest.raises(InputError, match="why you take"):
        find_same(second, first, reason=" ", by=worker, now=LATER)
    find_same(second, first, reason=WHY, by=worker, now=LATER)
    with pytest.raises(InputError, match="itself the same as another") as refused:
        find_same(third, second, reason=WHY, by=worker, now=LATER)
    assert first.reference in refused.value.hint
    fourth = received(now=MONDAY - timedelta(days=1))
    with pytest.raises(InputError, match="Other contacts"):
        find_same(first, fourth, reason=WHY, by=worker, now=LATER)


def test_what_is_decided_is_not_hidden_under_another(
    twice: tuple[Any, Any], screened: Callable[..., Any], deciding: Callable[..., Any], manager: Any
) -> None:
    from tandem.hub.referrals.actions import decide, find_same

    decided = decide(screened(now=LATER), {1: deciding()}, by=manager, now=LATER)
    with pytest.raises(InputError, match="decided already"):
        find_same(decided, twice[0], reason=WHY, by=manager, now=LATER)


def test_a_concern_does_not_end_under_one_that_is_decided(
    twice: tuple[Any, Any], deciding: Callable[..., Any], worker: Any, manager: Any
) -> None:
    """H1: what is new after a decision is decided on by somebody who may."""
    from tandem.hub.referrals.actions import begin_screening, decide, find_same

    first, second = twice
    begin_screening(first, by=worker, now=MONDAY)
    nothing = deciding(code="decide_no_further_action", legal_test="none_met")
    decide(first, {1: nothing}, by=manager, now=MONDAY)
    with pytest.raises(InputError, match="decided already for child 1") as refused:
        find_same(second, first, reason=WHY, by=worker, now=LATER)
    assert "Decide this contact by itself" in refused.value.hint
    assert (again(second).state, again(second).stage) == ("received", "front_door")


def test_only_what_waits_for_a_decision_is_offered_as_the_same(
    twice: tuple[Any, Any], deciding: Callable[..., Any], worker: Any, manager: Any
) -> None:
    from tandem.hub.children.queries_of_several import records_of_each
    from tandem.hub.referrals.actions import begin_screening, decide
    from tandem.hub.referrals.queries_of_tellings import maybe_same, tellings_of

    first, second = twice
    people = records_of_each(child.person for child in second.children.select_related("person"))
    assert list(maybe_same(people, tellings_of(people), second, worker, now=LATER)) == [first]
    begin_screening(first, by=worker, now=MONDAY)
    nothing = deciding(code="decide_no_further_action", legal_test="none_met")
    decide(first, {1: nothing}, by=manager, now=MONDAY)
    assert list(maybe_same(people, tellings_of(people), second, worker, now=LATER)) == []


def test_no_child_ends_under_a_contact_that_does_not_tell_of_them(
    received: Callable[..., Any], known_again: Callable[[Any, Any], None], worker: Any
) -> None:
    """H1: a brother or a sister whom only the later one names waits for a decision of their own."""
    from tandem.hub.referrals.actions import find_same
    from tandem.hub.referrals.sending import ToldChild

    wren, lark = (ToldChild(given_name=name, family_name="Ashdown") for name in ("Wren", "Lark"))
    first, second = received(children=(wren,)), received(now=LATER, children=(wren, lark))
    with pytest.raises(InputError, match="Child 1 of this contact is not among"):
        find_same(second, first, reason=WHY, by=worker, now=LATER)
    known_again(second, first)
    with pytest.raises(InputError, match="Child 2 of this contact is not among") as refused:
        find_same(second, first, reason=WHY, by=worker, now=LATER)
    assert "two records are one child" in refused.value.hint
    assert again(second).stage == "front_door"


def test_undone_it_is_screened_with_the_clock_of_its_own_receipt(twice: tuple[Any, Any], worker: Any) -> None:
    """H4: the mistake gives nobody more time, even after the sender was told."""
    from tandem.hub.referrals.actions import find_not_same, find_same, tell

    first, second = twice
    due = datetime(2026, 11, 24, 23, 59, 59, 999999, tzinfo=UTC)
    find_same(second, first, reason=WHY, by=worker, now=LATER)
    tell(second, words="We had this already.", way="telephone", by=worker, now=LATER)
    with pytest.raises(InputError, match="why the two are not"):
        find_not_same(second, reason=" ", by=worker, now=THURSDAY)
    second = find_not_same(second, reason="Another night.", by=worker, now=THURSDAY)
    assert (second.state, second.stage, second.next_clock) == ("screening", "front_door", "C2")
    assert second.next_due == due
    assert [each.parted.details["reason"] for each in second.same_as.all()] == ["Another night."]
    with pytest.raises(IllegalTransition, match="find_not_duplicate"):
        find_not_same(second, reason="Again.", by=worker, now=THURSDAY)
    assert find_same(second, first, reason=WHY, by=worker, now=THURSDAY).state == "duplicate"


def test_each_contact_counts_once_and_the_referral_once(
    twice: tuple[Any, Any], deciding: Callable[..., Any], worker: Any, manager: Any
) -> None:
    from tandem.hub.referrals.actions import begin_screening, decide, find_same, tell
    from tandem.hub.referrals.figures import Tree, by_agency, tally

    first, second = twice
    begin_screening(first, by=worker, now=MONDAY)
    find_same(second, first, reason=WHY, by=manager, now=LATER)
    decide(first, {1: deciding()}, by=manager, now=LATER)
    tell(second, words="We are working on it.", way="telephone", by=manager, now=LATER)
    (found,) = by_agency(tally(date(2026, 11, 1), date(2026, 11, 30), now=THURSDAY), Tree.read(THURSDAY.date()))
    counts = found.counts
    assert [counts[key] for key in ("contacts", "children", "accepted", "undecided", "same_concern")] == [2, 2, 1, 0, 1]
    assert [counts[key] for key in ("clock_ended", "decided_in_time", "owed", "told", "compared")] == [2, 2, 2, 1, 1]


def test_parted_it_counts_as_undecided_again(twice: tuple[Any, Any], worker: Any) -> None:
    from tandem.hub.referrals.actions import find_not_same, find_same
    from tandem.hub.referrals.figures import Tree, by_agency, tally

    first, second = twice
    find_same(second, first, reason=WHY, by=worker, now=LATER)
    find_not_same(second, reason="Another night.", by=worker, now=LATER)
    (found,) = by_agency(tally(date(2026, 11, 1), date(2026, 11, 30), now=THURSDAY), Tree.read(THURSDAY.date()))
    counts = found.counts
    assert [counts[key] for key in ("undecided", "same_concern", "decided_in_time", "clock_ended")] == [2, 0, 0, 2]
