"""In which part somebody acts on a contact, and what is due to whoever raised it."""

from __future__ import annotations

from datetime import date

from tandem.core.errors import InputError
from tandem.core.pathways import Pathway, actors
from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.agencies.models import Sector
from tandem.hub.agencies.tree import subtree
from tandem.hub.referrals.sending import SenderKind

__all__ = ["NOT_OWED", "NUMBERS", "acting_as", "answers_for", "parts_in"]

NOT_OWED = frozenset({SenderKind.ANONYMOUS})
"""Who is told nothing, because nobody can know who asks."""


NUMBERS = {Sector.HEALTH: "nhs_number", Sector.EDUCATION: "upn"}
"""By which number the agencies of a sector know a child: the only one that is told them when they are asked."""


def acting_as(user: User, event: str, *, pathway: Pathway, state: str, on: date) -> str:
    """The part in which an account brings an event about: the first of the pathway's actors whose role it holds.

    Raises:
        InputError: none of its roles may.
    """
    parts = parts_in(user, event, pathway=pathway, state=state, on=on)
    if parts:
        return parts[0]
    held = user.roles(on)
    # Let the pathway itself refuse with its own words: the actor is the role somebody has, or nobody.
    for key, actor in actors().items():
        if actor.role in held:
            return key
    raise InputError("Your role does not work with contacts.", hint="Ask whoever keeps the accounts.")


def parts_in(user: User, event: str, *, pathway: Pathway, state: str, on: date) -> tuple[str, ...]:
    """Every part in which an account may bring an event about where a case stands; none where it may not."""
    step, held = pathway.transitions.get((state, event)), user.roles(on)
    return tuple(key for key in (step.actors if step else ()) if actors()[key].role in held)


def answers_for(user: User, agency: int, *, on: date) -> bool:
    """Whether an account answers for an agency: its own or a part of it; the front door writes down any agency's."""
    if user.may(Permission.WORK_FRONT_DOOR, on=on):
        return True
    return user.may(Permission.ANSWER_CHECKS, on=on) and agency in subtree(user.agency_id)
