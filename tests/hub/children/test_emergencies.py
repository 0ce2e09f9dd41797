"""A sealed record opens in an emergency for a reason, for an hour, and somebody else looks at it afterwards."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from tandem.core.errors import InputError

FRIDAY = datetime(2026, 11, 27, 15, 0, tzinfo=UTC)
REASON = "Father is at the school gate now with a knife."


@pytest.fixture
def owner(person: Callable[..., Any]) -> Any:
    return person("front_door_manager")


@pytest.fixture
def guardian(person: Callable[..., Any]) -> Any:
    return person("auditor")


@pytest.fixture
def sealed(received: Callable[..., Any], owner: Any) -> Any:
    from tandem.hub.children.sealing_records import seal

    child = received(now=FRIDAY).children.get().person
    seal(child, reason="Adopted; birth family must not find them", by=owner, now=FRIDAY)
    return child


@pytest.fixture
def opened(sealed: Any, worker: Any, guardian: Any) -> Any:
    from tandem.hub.children.emergencies import open_in_emergency
    from tandem.hub.children.models import EmergencyOpening

    danger = EmergencyOpening.Category.DANGER
    return open_in_emergency(sealed, category=danger, reason=REASON, by=worker, now=FRIDAY)


def sees(user: Any, child: Any, now: datetime) -> bool:
    from tandem.hub.children.queries import visible_people

    return visible_people(user, now=now).filter(pk=child.pk).exists()


def test_a_sealed_record_is_seen_only_by_those_listed(sealed: Any, owner: Any, worker: Any) -> None:
    """G06: not found, not counted, its contact not in the queue."""
    from tandem.hub.referrals.models import Stage
    from tandem.hub.referrals.queries import queue, stage_counts

    assert sees(owner, sealed, FRIDAY)
    assert not sees(worker, sealed, FRIDAY)
    assert stage_counts(worker, Stage, now=FRIDAY) == {}
    assert list(queue(worker, now=FRIDAY)) == []
    assert stage_counts(owner, Stage, now=FRIDAY) == {"front_door": 1}


@pytest.mark.parametrize(
    ("waited", "open_still"), [(timedelta(minutes=59, seconds=59), True), (timedelta(hours=1), False)]
)
def test_it_opens_for_an_hour(opened: Any, sealed: Any, worker: Any, waited: timedelta, *, open_still: bool) -> None:
    """G07."""
    assert sees(worker, sealed, FRIDAY + waited) is open_still


def test_it_opens_to_nobody_else(opened: Any, sealed: Any, person: Callable[..., Any]) -> None:
    assert not sees(person("front_door_worker"), sealed, FRIDAY)


@pytest.mark.parametrize(("reason", "enough"), [("x" * 19, False), (" " * 30, False), ("x" * 20, True)])
def test_the_reason_has_twenty_characters(sealed: Any, worker: Any, reason: str, *, enough: bool) -> None:
    from tandem.hub.children.emergencies import open_in_emergency
    from tandem.hub.children.models import EmergencyOpening

    def attempt() -> None:
        open_in_emergency(sealed, category=EmergencyOpening.Category.DANGER, reason=reason, by=worker, now=FRIDAY)

    if enough:
        attempt()
    else:
        with pytest.raises(InputError, match="at least 20"):
            attempt()
    assert EmergencyOpening.objects.exists() is enough


def test_owner_and_guardian_are_told_at_once_and_nothing_about_anybody(opened: Any, owner: Any, guardian: Any) -> None:
    """G07 and G27."""
    from tandem.hub.outbox.mail import letter_for
    from tandem.hub.outbox.models import Mail

    letters = list(Mail.objects.all())
    assert {mail.to for mail in letters} == {owner.email, guardian.email}
    assert all("Wren" not in letter_for(mail).text and "knife" not in letter_for(mail).text for mail in letters)


def test_whoever_is_related_to_the_child_cannot_open_it_even_so(sealed: Any, worker: Any) -> None:
    """G09: in the words for a record that is not there, so that nothing is learnt by trying."""
    from tandem.hub.children.emergencies import open_in_emergency
    from tandem.hub.children.models import EmergencyOpening
    from tandem.hub.children.sealing_records import keep_from

    keep_from(sealed, worker, reason="Her nephew", now=FRIDAY)
    with pytest.raises(InputError, match="No sealed record"):
        open_in_emergency(sealed, category=EmergencyOpening.Category.DANGER, reason=REASON, by=worker, now=FRIDAY)


def test_a_record_kept_from_somebody_does_not_exist_for_them(received: Callable[..., Any], worker: Any) -> None:
    """G09, of a record that is not sealed."""
    from tandem.hub.children.sealing_records import keep_from, stop_listing

    child = received(now=FRIDAY).children.get().person
    listing = keep_from(child, worker, reason="His own child", now=FRIDAY)
    assert not sees(worker, child, FRIDAY)
    stop_listing(listing, reason="Entered by mistake", now=FRIDAY)
    assert sees(worker, child, FRIDAY)


@pytest.mark.parametrize(
    ("now", "overdue"),
    [(datetime(2026, 11, 30, 23, 59, tzinfo=UTC), False), (datetime(2026, 12, 1, 0, 0, tzinfo=UTC), True)],
)
def test_a_review_is_due_by_the_end_of_the_next_working_day(opened: Any, now: datetime, *, overdue: bool) -> None:
    """G08: opened on a Friday, due on Monday."""
    from tandem.hub.children.emergencies import unreviewed

    assert unreviewed(now=now) == [(opened, overdue)]


def test_an_overdue_review_is_chased_once(opened: Any, guardian: Any) -> None:
    """G08."""
    from tandem.hub.children.emergencies import warn_overdue
    from tandem.hub.outbox.models import Mail

    late = FRIDAY + timedelta(days=7)
    warn_overdue(FRIDAY)
    assert not Mail.objects.filter(template="emergency_review_overdue").exists()
    warn_overdue(late)
    warn_overdue(late + timedelta(hours=1))
    assert Mail.objects.get(template="emergency_review_overdue").to == guardian.email


def test_nobody_reviews_their_own_and_nothing_is_reviewed_twice(opened: Any, worker: Any, guardian: Any) -> None:
    from tandem.hub.children.emergencies import review, unreviewed

    with pytest.raises(InputError, match="their own"):
        review(opened, justified=True, finding="Fine", by=worker, now=FRIDAY)
    review(opened, justified=True, finding="A child was in danger.", by=guardian, now=FRIDAY)
    assert unreviewed(now=FRIDAY) == []
    with pytest.raises(InputError, match="already"):
        review(opened, justified=False, finding="No", by=guardian, now=FRIDAY)


def test_only_the_exact_name_and_birthday_find_a_sealed_record(sealed: Any) -> None:
    from tandem.hub.children.emergencies import find_sealed

    assert find_sealed("WREN", "Ashdown", born=date(2019, 5, 4)) == sealed
    assert find_sealed("Wren", "Ashdowne", born=date(2019, 5, 4)) is None
    assert find_sealed("Wren", "Ashdown", born=date(2019, 4, 5)) is None


def test_the_pages_open_and_review(inside: Callable[..., Any], sealed: Any, worker: Any, guardian: Any) -> None:
    from tandem.hub.children.models import EmergencyOpening

    browser = inside(worker)
    assert browser.get(f"/staff/front-door/people/{sealed.pk}/").status_code == 404
    said = {"given_name": "Wren", "family_name": "Ashdown", "born": "4/5/2019", "category": "danger", "reason": REASON}
    assert browser.post("/staff/front-door/emergency/", {**said, "born": "5/5/2019"}).status_code == 422
    assert browser.post("/staff/front-door/emergency/", said).status_code == 302
    assert browser.get(f"/staff/front-door/people/{sealed.pk}/").status_code == 200
    opening = EmergencyOpening.objects.get()
    reviewer = inside(guardian)
    body = reviewer.get("/staff/emergency-openings/").content.decode()
    assert REASON in body
    assert "Wren" not in body
    key = f"o{opening.pk}"
    reviewer.post(f"/staff/emergency-openings/{opening.pk}/", {f"{key}-justified": "yes", f"{key}-finding": "Right"})
    opening.refresh_from_db()
    assert opening.justified is True
