"""How long partners have to answer is the partnership's own dated rule: proposed by one, approved by another (G64)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied
from django.test import Client
from django.utils import timezone

from tandem.core.errors import InputError

MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
TUESDAY = date(2026, 11, 24)
PAGE = "/staff/answer-times/"


@pytest.fixture
def two(person: Callable[..., Any]) -> tuple[Any, Any]:
    return person("administrator"), person("partnership_manager", since_days=900)


def proposed(by: Any, *, since: date = TUESDAY, hours: tuple[int, int, int] = (2, 6, 24), source: str = "Board") -> Any:
    from tandem.hub.referrals.actions.timing import propose_answer_times
    from tandem.hub.referrals.models import Priority

    chosen = dict(zip((Priority.RED, Priority.AMBER, Priority.GREEN), hours, strict=True))
    return propose_answer_times(chosen, since=since, source=source, reason="Agreed", by=by, now=MONDAY)


def test_a_second_person_approves_and_only_from_a_day_to_come(two: tuple[Any, Any], person: Any) -> None:
    from tandem.hub.referrals.actions.timing import settle_answer_times
    from tandem.hub.referrals.limits import answer_times
    from tandem.hub.referrals.models import Priority

    first, second = two
    times = proposed(first)
    assert answer_times(on=TUESDAY).own is None
    with pytest.raises(InputError, match="Somebody else"):
        settle_answer_times(times, approve=True, reason="Mine", by=first, now=MONDAY)
    with pytest.raises(PermissionDenied):
        settle_answer_times(times, approve=True, reason="x", by=person("director"), now=MONDAY)
    with pytest.raises(InputError, match="a day to come"):
        settle_answer_times(times, approve=True, reason="Late", by=second, now=MONDAY + timedelta(days=1))
    settle_answer_times(times, approve=True, reason="As minuted", by=second, now=MONDAY)
    assert answer_times(on=date(2026, 11, 23)).hours[Priority.RED] == 4
    assert answer_times(on=TUESDAY).hours[Priority.RED] == 2
    with pytest.raises(InputError, match="settled already"):
        settle_answer_times(times, approve=False, reason="No", by=second, now=MONDAY)
    with pytest.raises(InputError, match="Another version"):
        settle_answer_times(proposed(first), approve=True, reason="Twice", by=second, now=MONDAY)


def test_of_two_who_settle_it_at_once_the_second_finds_it_settled(
    two: tuple[Any, Any], person: Callable[..., Any]
) -> None:
    from tandem.hub.referrals.actions.timing import settle_answer_times
    from tandem.hub.referrals.models import AnswerTimes

    times = proposed(two[0])
    one, other = (AnswerTimes.objects.get(pk=times.pk) for _ in range(2))
    settle_answer_times(one, approve=False, reason="Too short", by=two[1], now=MONDAY)
    third = person("partnership_manager")
    with pytest.raises(InputError, match="settled already"):
        settle_answer_times(other, approve=True, reason="As minuted", by=third, now=MONDAY)
    times.refresh_from_db()
    assert (times.approved, times.settled_by) == (False, two[1])


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"since": MONDAY.date()}, "a day to come"),
        ({"hours": (0, 6, 24)}, "rise from red"),
        ({"hours": (6, 2, 24)}, "rise from red"),
        ({"hours": (2, 6, 241)}, "rise from red"),
        ({"source": " "}, "where this was agreed"),
    ],
)
def test_what_is_no_rule_is_refused(two: tuple[Any, Any], changes: dict[str, Any], why: str) -> None:
    with pytest.raises(InputError, match=why):
        proposed(two[0], **changes)


def test_a_request_keeps_the_times_it_started_under(
    two: tuple[Any, Any], screened: Callable[..., Any], manager: Any, worker: Any, agency: Any
) -> None:
    """H15."""
    from tandem.hub.referrals.actions import ask_partners, set_priority
    from tandem.hub.referrals.actions.timing import settle_answer_times
    from tandem.hub.referrals.models import InformationRequest, Priority

    def asked(now: datetime) -> Any:
        contact = set_priority(screened(now=now), Priority.RED, rationale="Hunger", by=manager, now=now)
        return ask_partners(contact, [agency], question="?", reason="To decide", by=worker, now=now)[0]

    before = asked(MONDAY)
    times = settle_answer_times(proposed(two[0]), approve=True, reason="Yes", by=two[1], now=MONDAY)
    after = asked(MONDAY + timedelta(days=1))
    assert InformationRequest.objects.get(pk=before.pk).due == MONDAY + timedelta(hours=4)
    assert (after.due - after.asked_at, after.answer_times) == (timedelta(hours=2), times)


def test_the_page_shows_what_stands_its_source_and_from_when_and_carries_a_version_through(
    inside: Callable[..., Client], two: tuple[Any, Any]
) -> None:
    first, second = inside(two[0]), inside(two[1])
    body = first.get(PAGE).content.decode()
    assert "Common pattern among multi-agency safeguarding hubs" in body
    assert "1 January 2010" in body
    soon = timezone.localdate() + timedelta(days=3)
    said = {
        "red": 2,
        "amber": 6,
        "green": 24,
        "since": soon.isoformat(),
        "source": "Board of 3 May",
        "reason": "Agreed",
    }
    assert first.post(f"{PAGE}propose/", {**said, "green": 5}).status_code == 422
    assert first.post(f"{PAGE}propose/", said).status_code == 302
    from tandem.hub.referrals.models import AnswerTimes

    where = f"{PAGE}{AnswerTimes.objects.get().pk}/"
    assert "Take it back" in first.get(PAGE).content.decode()
    refused = first.post(where, {"approve": "yes", "reason": "Mine"})
    assert refused.status_code == 422
    assert "Somebody else than proposed it" in refused.content.decode()
    assert second.post(where, {"approve": "yes", "reason": "As minuted"}).status_code == 302
    assert "approved by" in second.get(PAGE).content.decode()
