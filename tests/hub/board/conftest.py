"""A council and a hospital that challenge one another, and a partnership that sees it through."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from django.utils import timezone

MONDAY = datetime(2026, 6, 1, 9, tzinfo=UTC)


@pytest.fixture
def said() -> dict[str, str]:
    """What a challenge says."""
    return {
        "title": "Nobody comes to strategy discussions",
        "statement": "In May the hospital came to two of nine strategy discussions.",
        "standard": "Health takes part in every strategy discussion",
        "standard_source": "Working Together, chapter 3",
        "ask": "Send somebody who may decide, each time, or say within the hour that nobody can come.",
    }


@pytest.fixture
def place(hub: None, person: Callable[..., Any]) -> SimpleNamespace:
    """Agencies, and somebody in each role that has a part in challenges."""
    from tandem.hub.agencies.models import Agency

    opened = timezone.localdate() - timedelta(days=3000)

    def made(name: str, sector: str) -> Any:
        return Agency.objects.create(name=name, kind="organisation", sector=sector, opened=opened)

    def settle(role: str, agency: Any) -> Any:
        user = person(role)
        user.agency = agency
        user.save()
        return user

    council, trust = made("Thornby Council", "council"), made("Moor Hospital", "health")
    police, board = made("Thornby Police", "police"), made("Thornby Partnership", "other")
    return SimpleNamespace(
        council=council,
        trust=trust,
        police=police,
        board=board,
        director=settle("director", council),
        contact=settle("single_point_of_contact", trust),
        constable=settle("single_point_of_contact", police),
        manager=settle("partnership_manager", board),
        chair=settle("chair", board),
        scrutineer=settle("independent_scrutineer", board),
        commissioner=settle("commissioner", council),
        analyst=settle("analyst", council),
    )


class Way:
    """One challenge of the council to the hospital, led along day by day."""

    def __init__(self, place: SimpleNamespace, said: dict[str, str], start: datetime) -> None:
        from tandem.hub.board.actions import raise_challenge
        from tandem.hub.board.models import Challenge

        # The very same is raised once.
        said = {**said, "standard_source": f"{said['standard_source']}, {Challenge.objects.count()}"}
        self.place, self.now = place, start
        self.challenge = raise_challenge(
            said, raised_by=place.council, to=place.trust, no_child=True, by=place.director, now=start
        )

    def step(self, kind: str, by: Any, *, days: float = 1, number: int | None = None, **said: Any) -> Any:
        """One step, so many days after the last."""
        from tandem.hub.board.actions import take_step

        self.now += timedelta(days=days)
        owner = said.pop("agency", None)
        given = {"words": "So it was said.", **said}
        return take_step(self.challenge, kind, given, number=number, owner=owner, no_child=True, by=by, now=self.now)

    def to_action(self, *, done: bool = False) -> Way:
        """Accepted, and an action agreed; reported done too, if it is to be."""
        self.step("answered", self.place.contact, answer="accepted")
        due = (self.now + timedelta(days=30)).date().isoformat()
        owned = {"agency": self.place.trust, "owner": "B. Head, matron"}
        self.step("action_agreed", self.place.manager, what="Keep a rota", due=due, **owned)
        if done:
            self.step("action_done", self.place.contact, number=1)
        return self

    @property
    def read(self) -> Any:
        """The challenge as it stands."""
        from tandem.hub.board.record import read

        self.challenge.refresh_from_db()
        return read(self.challenge)


@pytest.fixture
def way(place: SimpleNamespace, said: dict[str, str]) -> Callable[..., Way]:
    """Raise the challenge: on a Monday in June, or on another day."""

    def begun(start: datetime = MONDAY) -> Way:
        return Way(place, said, start)

    return begun
