"""How a child or young person said that they can be reached safely. Nothing else is ever used to answer them."""

from __future__ import annotations

from dataclasses import dataclass

from tandem.core.errors import InputError
from tandem.core.safe_ways import SafeBy
from tandem.hub.referrals.models import Contact

__all__ = ["SafeWay", "safe_way", "way_to_child"]


@dataclass(frozen=True, slots=True)
class SafeWay:
    """The way somebody chose, where it leads and when."""

    by: SafeBy
    to: str
    """The number, the address, the place or the person, as they wrote it."""
    when: str

    @property
    def usable(self) -> bool:
        """Whether they want an answer at all."""
        return self.by is not SafeBy.NOT


def safe_way(contact: Contact) -> SafeWay | None:
    """The way they said last: to the front door since, or on the form.

    ``None`` where they said none, or the answer was "not known".
    """
    since = max(contact.safe_ways_said.all(), key=lambda each: (each.at, each.pk), default=None)
    if since is not None:
        return SafeWay(SafeBy(since.by_way), since.to, since.when)
    chosen = contact.told.get("safe_by")
    if chosen not in list(SafeBy):
        return None
    return SafeWay(SafeBy(chosen), contact.told.get("safe_to") or "", contact.told.get("safe_when") or "")


def way_to_child(contact: Contact, way: str) -> str:
    """The way by which a child is answered: the one they chose, and no other.

    Raises:
        InputError: they chose none, asked us not to get in touch, or ``way`` is another.
    """
    chosen = safe_way(contact)
    if chosen is None:
        raise InputError(
            "The child has not said how it is safe to get in touch.",
            hint="No other way is used. Record why nobody is told.",
        )
    if not chosen.usable:
        raise InputError("The child asked us not to get in touch.", hint="Record that as the reason.")
    if way.strip() not in ("", chosen.by):
        raise InputError("That is not the way the child chose.", hint=f"They chose: {chosen.by}.")
    return chosen.by.value
