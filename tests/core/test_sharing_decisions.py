from __future__ import annotations

from dataclasses import FrozenInstanceError
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tandem.core.errors import InputError
from tandem.core.sharing import Level, Purpose, Sharer, basis_for, not_informed_reasons
from tandem.core.sharing_decisions import (
    Consent,
    Outcome,
    ParentsInformed,
    ParentsTold,
    SharingDecision,
    withdraw,
)

AT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def decision(
    sharer: Sharer = Sharer.SCHOOL,
    purpose: Purpose = Purpose.RAISE_CONCERN,
    level: Level = Level.FOUR,
    **changes: Any,
) -> SharingDecision:
    told = ParentsInformed(ParentsTold.YES)
    fields: dict[str, Any] = {
        "subject": "child-1",
        "purpose": purpose,
        "level": level,
        "basis": basis_for(sharer, purpose, level, on=date(2026, 3, 2)),
        "consent": Consent.NOT_REQUIRED,
        "reason": "bruises seen twice",
        "parents_informed": told,
        "decided_by": "teacher-1",
        "decided_at": AT,
        "items": ("bruises", "attendance"),
        "recipients": ("front door",),
    }
    return SharingDecision(**{**fields, **changes})


def test_a_decision_to_share_everything_a_part_or_nothing() -> None:
    assert decision().outcome is Outcome.SHARE
    assert decision(refused_items=("sibling's grades",)).outcome is Outcome.SHARE_IN_PART
    assert decision(items=(), refused_items=("bruises",)).outcome is Outcome.DO_NOT_SHARE


@pytest.mark.parametrize("shares", [True, False])
@pytest.mark.parametrize("missing", ["subject", "reason", "decided_by"])
def test_a_decision_is_recorded_in_full_whether_or_not_it_shares(missing: str, *, shares: bool) -> None:
    what = {} if shares else {"items": (), "refused_items": ("bruises",)}
    with pytest.raises(InputError, match="does not record"):
        decision(**{missing: "  "}, **what)


def test_a_decision_about_nothing_or_with_nobody_is_none() -> None:
    with pytest.raises(InputError, match="names nothing"):
        decision(items=())
    with pytest.raises(InputError, match="no recipient"):
        decision(recipients=())
    with pytest.raises(InputError, match="no recipient"):
        decision(items=(), refused_items=("bruises",), recipients=())


def test_one_thing_is_not_both_shared_and_withheld() -> None:
    with pytest.raises(InputError, match="both shares and withholds: bruises"):
        decision(refused_items=("bruises",))


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(InputError, match="time zone"):
        decision(decided_at=datetime(2026, 3, 2, 9, 0))  # noqa: DTZ001


def test_a_decision_is_never_edited() -> None:
    with pytest.raises(FrozenInstanceError):
        decision().reason = "changed"  # type: ignore[misc]


def test_parents_not_told_needs_one_of_the_reasons() -> None:
    for reason in not_informed_reasons():
        assert ParentsInformed(ParentsTold.NO, reason.key).reason == reason.key
    with pytest.raises(InputError, match="no reason is given"):
        ParentsInformed(ParentsTold.NO)
    with pytest.raises(InputError, match="not a reason"):
        ParentsInformed(ParentsTold.NO, "did not think of it")
    with pytest.raises(InputError, match="yet they are not said"):
        ParentsInformed(ParentsTold.YES, "lose_evidence")


@pytest.mark.parametrize("level", list(Level))
def test_not_recorded_is_an_answer_at_every_level_and_is_chased(level: Level) -> None:
    """G38: never a barrier."""
    sent = decision(
        level=level, consent=Consent.NOT_RECORDED, parents_informed=ParentsInformed(ParentsTold.NOT_RECORDED)
    )
    expected = ["parents_informed"] if level in {Level.FOUR, Level.NOT_RECORDED} else ["parents_informed", "consent"]
    assert list(sent.to_chase) == expected


def test_nothing_is_chased_once_both_questions_are_answered() -> None:
    assert decision(level=Level.TWO, consent=Consent.REFUSED).to_chase == ()


@pytest.mark.parametrize("consent", [each for each in Consent if each is not Consent.OBTAINED])
def test_sharing_that_rests_on_consent_needs_it_and_withholding_does_not(consent: Consent) -> None:
    with pytest.raises(InputError, match="rests on consent"):
        decision(Sharer.OTHER_AGENCY, Purpose.OFFER_HELP, Level.TWO, consent=consent)
    kept = decision(
        Sharer.OTHER_AGENCY, Purpose.OFFER_HELP, Level.TWO, consent=consent, items=(), refused_items=("debts",)
    )
    assert kept.outcome is Outcome.DO_NOT_SHARE


@pytest.mark.parametrize("consent", list(Consent))
def test_a_concern_about_risk_is_shared_whatever_was_said_of_consent(consent: Consent) -> None:
    """Golden rule 3."""
    assert decision(consent=consent).outcome is Outcome.SHARE


def test_withdrawn_agreement_stops_the_help_and_reviews_what_was_passed_on() -> None:
    offered = decision(Sharer.COUNCIL, Purpose.OFFER_HELP, Level.THREE, consent=Consent.OBTAINED)
    after = withdraw(offered, at=AT + timedelta(days=3), recorded_by="worker-2")
    assert (after.stops_offer, after.review_onward_sharing, after.sharing_continues) == (True, True, True)
    assert after.decision.consent is Consent.WITHDRAWN
    assert after.decision.reason == offered.reason
    assert offered.consent is Consent.OBTAINED


def test_where_consent_was_the_only_basis_its_withdrawal_ends_the_sharing() -> None:
    offered = decision(
        Sharer.OTHER_AGENCY, Purpose.OFFER_HELP, Level.TWO, consent=Consent.OBTAINED, refused_items=("debts",)
    )
    after = withdraw(offered, at=AT, recorded_by="worker-2")
    assert (after.stops_offer, after.review_onward_sharing, after.sharing_continues) == (True, True, False)
    assert after.decision.outcome is Outcome.DO_NOT_SHARE
    assert after.decision.refused_items == ("bruises", "attendance", "debts")


def test_sharing_for_protection_continues_with_its_reason_when_agreement_is_withdrawn() -> None:
    shared = decision(consent=Consent.OBTAINED)
    after = withdraw(shared, at=AT, recorded_by="worker-2")
    assert (after.stops_offer, after.review_onward_sharing, after.sharing_continues) == (False, False, True)
    assert (after.decision.items, after.decision.reason) == (shared.items, shared.reason)


def test_a_concern_below_level_4_keeps_its_basis_and_is_reviewed() -> None:
    after = withdraw(decision(level=Level.TWO, consent=Consent.OBTAINED), at=AT, recorded_by="worker-2")
    assert (after.stops_offer, after.review_onward_sharing, after.sharing_continues) == (False, True, True)


@pytest.mark.parametrize("consent", [each for each in Consent if each is not Consent.OBTAINED])
def test_what_was_not_agreed_to_cannot_be_withdrawn(consent: Consent) -> None:
    with pytest.raises(InputError, match="no agreement to withdraw"):
        withdraw(decision(consent=consent), at=AT, recorded_by="worker-2")


def test_agreement_is_not_withdrawn_before_it_was_given() -> None:
    for at in (AT - timedelta(seconds=1), AT.replace(tzinfo=None)):
        with pytest.raises(InputError, match="before it was given"):
            withdraw(decision(consent=Consent.OBTAINED), at=at, recorded_by="worker-2")


@given(
    sharer=st.sampled_from(Sharer),
    purpose=st.sampled_from(Purpose),
    level=st.sampled_from(Level),
)
def test_withdrawal_never_stops_what_never_waited_for_agreement(sharer: Sharer, purpose: Purpose, level: Level) -> None:
    after = withdraw(decision(sharer, purpose, level, consent=Consent.OBTAINED), at=AT, recorded_by="w")
    if purpose is not Purpose.OFFER_HELP or level is Level.FOUR:
        assert after.sharing_continues
        assert not after.stops_offer
    else:
        assert after.stops_offer == (sharer is not Sharer.INDIVIDUAL)
