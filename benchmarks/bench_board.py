"""The board's pages: the list of challenges and how it grows with its rows, one challenge, the improvement plan."""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Iterator
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from bench_audit import _KEYS
from harness import Measured, in_a_hub, main, median_of, peak_here

if TYPE_CHECKING:
    from django.test import Client

    from tandem.hub.accounts.models import User

CHALLENGES = 500
"""Forty a year for twelve years."""
RECOMMENDATIONS, MEASURES, READINGS, ACTIONS = 20, 40, 12, 100
"""As much as anybody could read out."""
LIMIT = 0.3
"""Seconds a page may take: requirement G61 asks for it of 95 pages in 100."""


def measure() -> list[Measured]:
    told = {
        "TANDEM_DOORS": "all",
        "TANDEM_ALLOWED_HOSTS": "testserver",
        "TANDEM_FIELD_KEYS": "bench:" + "0123456789abcdef" * 4,
        **_KEYS,
    }
    with tempfile.TemporaryDirectory() as folder:
        return in_a_hub(__file__, "SQLite", folder, told)


def _child() -> None:
    import django

    django.setup()

    from django.conf import settings
    from django.core.management import call_command

    from tandem.hub.databases import migrate

    migrate(settings.CONFIGURATION)
    call_command("collectstatic", interactive=False, verbosity=0)
    rows = [{name: getattr(row, name) for name in Measured.__dataclass_fields__} for row in _measured()]
    json.dump(rows, sys.stdout)


def _measured() -> Iterator[Measured]:
    from tandem.hub.board.models import Challenge

    people = _people()
    reader = _signed_in(people["partnership_manager"])
    for size in (CHALLENGES // 10, CHALLENGES):
        _challenge_until(size, people)
        yield _of(reader, "/staff/challenges/?show=all", "the list of challenges", f"{size} challenges")
    latest = Challenge.objects.latest("pk")
    yield _of(reader, f"/staff/challenges/{latest.reference}/", "one challenge", f"{CHALLENGES} challenges")
    plan = _plan(people)
    size = f"{RECOMMENDATIONS} recommendations, {MEASURES} measures of {READINGS} readings, {ACTIONS} actions"
    yield _of(reader, f"/staff/improvement/{plan.pk}/", "the improvement plan", size)


def _of(reader: Client, path: str, what: str, size: str) -> Measured:
    def read() -> None:
        answered = reader.get(path)
        if answered.status_code != 200:
            raise RuntimeError(f"{path} was answered with {answered.status_code}")

    read()
    return Measured(f"SQLite: {what}", size, median_of(read, repeats=7), limit_seconds=LIMIT, peak_mb=peak_here())


def _people() -> dict[str, User]:
    """Somebody in each role that has a part, each of an agency of their own."""
    from django.utils import timezone

    from tandem.hub.accounts.models import RoleMembership, User
    from tandem.hub.agencies.models import Agency

    since = timezone.now().date() - timedelta(days=1000)
    found = {}
    for role in ("partnership_manager", "director", "single_point_of_contact", "independent_scrutineer"):
        agency = Agency.objects.create(name=f"Bench {role}", kind="organisation", sector="council", opened=since)
        name = role.replace("_", " ")
        found[role] = User.objects.create_user(f"{role}@bench.example", None, name=name, agency=agency)
        RoleMembership.objects.create(user=found[role], role=role, since=since)
    return found


def _signed_in(user: User) -> Client:
    from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
    from django.core import signing
    from django.test import Client

    from tandem.hub.middleware import SessionLimits

    TOTP.activate(user, generate_totp_secret())
    browser = Client()
    browser.force_login(user, backend="tandem.hub.accounts.backend.Backend")
    bound = SessionLimits.binding(browser.session.session_key)
    browser.cookies[SessionLimits.cookie] = signing.TimestampSigner(salt=SessionLimits.salt).sign(bound)
    return browser


def _challenge_until(size: int, people: dict[str, User]) -> None:
    """Raise challenges until there are so many; each is answered, and two in three go on to an action."""
    from django.utils import timezone

    from tandem.hub.board.actions import raise_challenge, take_step
    from tandem.hub.board.models import Challenge

    director, contact, manager = (
        people[role] for role in ("director", "single_point_of_contact", "partnership_manager")
    )
    start = timezone.now() - timedelta(days=200)
    words = {
        "title": "A lack",
        "statement": "It is so.",
        "standard": "It is not",
        "standard_source": "A rule",
        "ask": "Do",
    }
    for number in range(Challenge.objects.count(), size):
        at = start + timedelta(hours=number)
        one = raise_challenge(words, raised_by=director.agency, to=contact.agency, no_child=True, by=director, now=at)

        def step(kind: str, by: User, days: int, one: Any = one, at: Any = at, **more: Any) -> None:
            said = {"words": "So it was.", **more.pop("said", {})}
            take_step(one, kind, said, no_child=True, by=by, now=at + timedelta(days=days), **more)

        step("answered", contact, 3, said={"answer": "accepted"})
        if number % 3:
            due = (at + timedelta(days=60)).date().isoformat()
            agreed = {"what": "A rota", "owner": "A. Matron", "due": due}
            step("action_agreed", manager, 5, said=agreed, owner=contact.agency)
            step("action_done", contact, 20, number=1)


def _plan(people: dict[str, User]) -> Any:
    """A plan with everything in it."""
    from django.utils import timezone

    from tandem.hub.plan import improving, measuring, performing

    keeper, now = people["partnership_manager"], timezone.now()
    start = now.date() - timedelta(days=400)
    agency = people["director"].agency
    plan = improving.begin_plan("Bench plan", basis="notice", starts=start, by=keeper, now=now)
    said = {
        "origin": "ofsted",
        "source": "A report",
        "source_date": start,
        "agency": agency,
        "outcome": "No child waits.",
    }
    parts = [
        improving.recommend(
            plan,
            improving.Recommended(words=f"Mend {number}", due=start + timedelta(days=600), **said),
            by=keeper,
            now=now,
        )
        for number in range(RECOMMENDATIONS)
    ]
    for number in range(MEASURES):
        told = measuring.Measuring(
            name=f"Measure {number}",
            direction="up",
            start_on=start,
            start_value=0.5,
            start_n=200,
            start_source="Before",
            target=0.9,
            target_by=start + timedelta(days=700),
        )
        made = measuring.add_measure(parts[number % RECOMMENDATIONS].outcomes.get(), told, by=keeper, now=now)
        for month in range(READINGS):
            until = start + timedelta(days=30 * (month + 1))
            read = measuring.Read(until=until, value=0.5 + 0.02 * month, n=200, source="Audit")
            measuring.write_down(made, read, seen=month, by=keeper, now=now)
    for number in range(ACTIONS):
        performing.add_action(
            plan,
            f"Action {number}",
            recommendations=[parts[number % RECOMMENDATIONS]],
            owner="A. Matron",
            agency=agency,
            due=start + timedelta(days=500),
            by=keeper,
            now=now,
        )
    return plan


if __name__ == "__main__":
    if sys.argv[1:]:
        _child()
    else:
        main(measure)
