"""A child is handed over to another authority and stays ours until somebody there has taken them on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from tandem.core.errors import InputError
from tandem.core.pathways_engine import IncompleteEvent

MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
TUESDAY = MONDAY + timedelta(days=1)
WEDNESDAY = MONDAY + timedelta(days=2)


def again(row: Any) -> Any:
    return type(row).objects.get(pk=row.pk)


@pytest.fixture
def transferred(screened: Callable[..., Any], deciding: Callable[..., Any], manager: Any) -> Any:
    from tandem.hub.referrals.actions import decide, tell

    theirs = deciding(code="decide_transfer", receiving_authority="330", legal_test="none_met")
    contact = decide(screened(), {1: theirs}, by=manager, now=MONDAY)
    tell(contact, words="Passed to the council where they live.", way="telephone", by=manager, now=MONDAY)
    return again(contact)


@pytest.fixture
def hand_over(worker: Any) -> Callable[..., Any]:
    from tandem.hub.referrals import actions
    from tandem.hub.referrals.models import Transfer

    def make(contact: Any, **changes: Any) -> Any:
        usual = {
            "reason": Transfer.Reason.LIVES_THERE,
            "handed_to": "Prue Lindley, duty worker",
            "way": "telephone",
            "items": ["what was told"],
            "why": "They have to be able to act.",
            "by": worker,
            "at": TUESDAY,
            "now": TUESDAY,
        }
        return actions.hand_over(contact, contact.children.get(), **{**usual, **changes})

    return make


@pytest.fixture
def take_on(worker: Any) -> Callable[..., Any]:
    from tandem.hub.referrals import actions

    def make(contact: Any, **changes: Any) -> Any:
        usual = {"acknowledged_by": "Prue Lindley", "by": worker, "at": WEDNESDAY, "now": WEDNESDAY}
        return actions.take_on(contact, contact.children.get(), **{**usual, **changes})

    return make


def test_the_child_is_ours_until_they_have_taken_over(
    transferred: Any, hand_over: Callable[..., Any], take_on: Callable[..., Any]
) -> None:
    """H1: what was only decided does not leave the queue, and what nobody there confirmed stands on top."""
    assert (transferred.stage, transferred.next_clock) == ("casework", "C4b")
    assert transferred.next_due == datetime(2026, 11, 24, 23, 59, 59, 999999, tzinfo=UTC)
    hand_over(transferred)
    assert again(transferred).stage == "casework"
    take_on(transferred)
    assert (again(transferred).stage, again(transferred).next_clock) == ("closed", "")


def test_handing_over_records_the_decision_to_share(
    transferred: Any, hand_over: Callable[..., Any], worker: Any
) -> None:
    """Golden rule 7: with whom, what, why and on what ground."""
    made = hand_over(transferred)
    assert (made.authority, made.handed_to, made.get_reason_display()) == (
        "330",
        "Prue Lindley, duty worker",
        "The child’s address is in their area",
    )
    kept = made.sharing
    assert (kept.purpose, kept.items, kept.article_6, kept.decided_by) == (
        "raise_concern",
        ["what was told"],
        "6(1)(e)",
        worker,
    )
    assert kept.reason == "Birmingham: They have to be able to act."


@pytest.mark.parametrize(
    ("left_out", "said"),
    [({"handed_to": " "}, "whom there"), ({"way": ""}, "whom there"), ({"items": []}, "sent"), ({"why": " "}, "why")],
)
def test_what_belongs_to_a_handover_is_said(
    transferred: Any, hand_over: Callable[..., Any], left_out: dict[str, Any], said: str
) -> None:
    from tandem.hub.referrals.models import SharingRecord

    before = SharingRecord.objects.count()
    with pytest.raises(InputError, match=said):
        hand_over(transferred, **left_out)
    assert SharingRecord.objects.count() == before


@pytest.mark.parametrize(
    ("at", "taken"),
    [
        (MONDAY - timedelta(minutes=1), False),
        (MONDAY, True),
        (TUESDAY, True),
        (TUESDAY + timedelta(seconds=1), False),
    ],
)
def test_it_happened_after_the_decision_and_not_in_the_future(
    transferred: Any, hand_over: Callable[..., Any], at: datetime, *, taken: bool
) -> None:
    if taken:
        assert hand_over(transferred, at=at).handed_over_at == at
    else:
        with pytest.raises(InputError, match="after it was decided"):
            hand_over(transferred, at=at)


def test_nothing_is_done_twice_or_out_of_its_turn(
    transferred: Any, hand_over: Callable[..., Any], take_on: Callable[..., Any]
) -> None:
    with pytest.raises(InputError, match="not handed over yet"):
        take_on(transferred)
    hand_over(transferred)
    with pytest.raises(InputError, match="handed over already"):
        hand_over(transferred)
    with pytest.raises(InputError, match="who there takes it on"):
        take_on(transferred, acknowledged_by=" ")
    with pytest.raises(InputError, match="after it was handed over"):
        take_on(transferred, at=MONDAY)
    take_on(transferred)
    with pytest.raises(InputError, match="acknowledged already"):
        take_on(transferred)


def test_reopened_it_is_no_transfer_any_more(transferred: Any, hand_over: Callable[..., Any], manager: Any) -> None:
    from tandem.hub.referrals.actions import reopen

    hand_over(transferred)
    contact = reopen(transferred, new_information="They say it is ours.", by=manager, now=WEDNESDAY)
    assert (contact.stage, contact.next_clock) == ("front_door", "C2")
    with pytest.raises(InputError, match="not transferred"):
        hand_over(contact)


@pytest.mark.parametrize(("said", "refused"), [("999", "no"), ("909", "no longer stands"), ("", "receiving_authority")])
def test_the_authority_is_one_that_stands(
    screened: Callable[..., Any], deciding: Callable[..., Any], manager: Any, said: str, refused: str
) -> None:
    """Cumbria (909) ended on 31 March 2023."""
    from tandem.hub.referrals.actions import decide

    theirs = deciding(code="decide_transfer", receiving_authority=said, legal_test="none_met")
    with pytest.raises((InputError, IncompleteEvent), match=refused):
        decide(screened(), {1: theirs}, by=manager, now=MONDAY)


def test_outside_england_it_is_said_in_words(
    screened: Callable[..., Any], deciding: Callable[..., Any], manager: Any
) -> None:
    from tandem.hub.referrals.actions import decide
    from tandem.hub.referrals.authorities import authority_name

    theirs = deciding(code="decide_transfer", receiving_authority="A council in Wales", legal_test="none_met")
    contact = decide(screened(), {1: theirs}, by=manager, now=MONDAY)
    said = contact.children.get().decisions.get().event.details["receiving_authority"]
    assert authority_name(said) == "A council in Wales"


@pytest.mark.parametrize(("day", "there"), [(date(2023, 3, 31), True), (date(2023, 4, 1), False)])
def test_the_list_is_of_those_that_stand_on_the_day(day: Any, *, there: bool) -> None:
    from tandem.hub.referrals.authorities import authorities_on

    assert ("909" in dict(authorities_on(day))) is there


def test_a_professional_hears_to_whom_and_nobody_else_hears_of_it(
    transferred: Any, hand_over: Callable[..., Any], take_on: Callable[..., Any]
) -> None:
    from tandem.hub.referrals.shown import contact_shown

    (said,) = contact_shown(transferred, now=MONDAY, names=True, answer=True).decisions
    assert "Birmingham" in said.words
    assert "not confirmed yet" in said.words
    hand_over(transferred)
    take_on(transferred)
    (said,) = contact_shown(again(transferred), now=WEDNESDAY, names=True, answer=True).decisions
    assert "They have taken over." in said.words
    for kind in ("public", "child", "anonymous"):
        type(transferred).objects.filter(pk=transferred.pk).update(sender_kind=kind)
        assert "Birmingham" not in str(contact_shown(again(transferred), now=WEDNESDAY, names=True, answer=True))
