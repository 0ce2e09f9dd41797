"""What an installation is made of: the whole hub, or the newsroom alone. Both are lists, and both are here.

An app that is not in the list of an installation is not loaded there: it has no tables, no pages and no recurring work.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

__all__ = ["MADE", "Installation", "Made", "Room", "foreign_to"]


class Installation(StrEnum):
    """What one installation is."""

    HUB = "hub"
    """Everything a partnership runs on."""
    NEWSROOM = "newsroom"
    """Stories and what readers answer, alone: no child, contact or case is kept."""


@dataclass(frozen=True, slots=True)
class Room:
    """Pages that belong together: what their addresses begin with, and the module that lists them."""

    path: str
    urls: str


@dataclass(frozen=True, slots=True)
class Made:
    """The parts of one installation, behind the public door."""

    apps: tuple[str, ...]
    doors: tuple[Room, ...]
    """Beside the staff door."""
    rooms: tuple[Room, ...]
    """Of the staff door, in the order in which an address is looked for."""
    waits: tuple[str, ...]
    """Modules that say what waits for whoever opens the start page."""
    middleware: tuple[str, ...]
    shut: str
    """The page that tells whoever may not read why, and whom to ask."""
    roles: frozenset[str] | None
    """The roles that can be given; ``None`` is every role with an account."""


_EVERYWHERE = (
    "tandem.hub.audit",
    "tandem.hub.agencies",
    "tandem.hub.accounts",
    "tandem.hub.files",
    "tandem.hub.outbox",
    "tandem.hub.subscribers",
    "tandem.hub.evidence",
    "tandem.hub.comments",
    "tandem.hub.staff",
)
_WITH_CASES = (
    "tandem.hub.machines",
    "tandem.hub.children",
    "tandem.hub.referrals",
    "tandem.hub.exports",
    "tandem.hub.imports",
    "tandem.hub.board",
    "tandem.hub.plan",
    "tandem.hub.partner",
    "tandem.hub.api",
)
_KEEPING = Room("", "tandem.hub.staff.keeping.urls")
_NEWSROOM = (
    Room("evidence/", "tandem.hub.staff.evidence.urls"),
    Room("news/", "tandem.hub.staff.news.urls"),
    Room("comments/", "tandem.hub.staff.comments.urls"),
)

MADE = {
    Installation.HUB: Made(
        apps=(*_EVERYWHERE, *_WITH_CASES),
        doors=(Room("partner/", "tandem.hub.partner.urls"), Room("api/v1/", "tandem.hub.api.urls")),
        rooms=(
            Room("", "tandem.hub.staff.figures.urls"),
            Room("emergency-openings/", "tandem.hub.staff.front_door.urls_of_openings"),
            Room("cases/", "tandem.hub.staff.casework.urls"),
            Room("front-door/", "tandem.hub.staff.front_door.urls"),
            Room("exports/", "tandem.hub.staff.exports.urls"),
            Room("challenges/", "tandem.hub.staff.challenges.urls"),
            Room("plans/", "tandem.hub.staff.plans.urls"),
            Room("improvement/", "tandem.hub.staff.improvement.urls"),
            Room("returns/", "tandem.hub.staff.returns.urls"),
            # Officials have no accounts in a newsroom alone: there a moderator publishes what they answer.
            Room("comments/answers/", "tandem.hub.staff.comments.urls_of_answers"),
            *_NEWSROOM,
            _KEEPING,
            Room("", "tandem.hub.staff.keeping.urls_with_cases"),
        ),
        waits=(
            "tandem.hub.staff.waiting_cases",
            "tandem.hub.staff.challenges.waiting",
            "tandem.hub.staff.improvement.waiting",
            "tandem.hub.staff.comments.waiting",
        ),
        middleware=("tandem.hub.machines.gate.Gate",),
        shut="partner:shut",
        roles=None,
    ),
    Installation.NEWSROOM: Made(
        apps=(*_EVERYWHERE, "tandem.hub.disclosures"),
        doors=(),
        rooms=(*_NEWSROOM, Room("told-of-a-child/", "tandem.hub.staff.disclosures.urls"), _KEEPING),
        waits=("tandem.hub.staff.disclosures.waits", "tandem.hub.staff.comments.waiting"),
        middleware=(),
        shut="account_shut",
        roles=frozenset(
            {
                "newsroom_writer",
                "newsroom_checker",
                "newsroom_editor",
                "newsroom_moderator",
                "auditor",
                "administrator",
            }
        ),
    ),
}


def foreign_to(installation: Installation, labels: Collection[str]) -> tuple[str, ...]:
    """Of some apps' labels, those that another installation has and this one has not, in order."""
    own = {_label(app) for app in MADE[installation].apps}
    every = {_label(app) for made in MADE.values() for app in made.apps}
    return tuple(sorted(set(labels) & every - own))


def _label(app: str) -> str:
    return app.rpartition(".")[2]
