"""Text as it leaves: confidential addresses withheld, and what is about somebody else marked for a person to redact."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from django.utils.translation import gettext as _

from tandem.hub.children.models import Person
from tandem.hub.children.withholding import guarded_addresses, withhold

__all__ = ["Wording"]

_SHORTEST = 3


@dataclass(slots=True)
class Wording:
    """How words are written into one file."""

    withheld: frozenset[str] = frozenset()
    """Addresses that leave with nobody."""
    redacting: bool = False
    """Whether the file goes to the person it is about, so that a person has to redact what is about others."""
    others: tuple[str, ...] = ()
    """Names of people other than the one whose file it is."""
    marked: list[tuple[str, str]] = field(default_factory=list)
    """Where something was marked and why, for whoever redacts."""

    def __call__(self, text: object, *, where: str = "") -> str:
        """Words fit to leave; ``where`` names the place for whoever redacts."""
        written = withhold(str(text), self.withheld)
        if not (self.redacting and self.others):
            return written
        names = "|".join(re.escape(name) for name in sorted(self.others, key=len, reverse=True))
        found, count = re.subn(rf"\b({names})\b", r"[OTHER: \1]", written, flags=re.IGNORECASE)
        if count:
            self.marked.append((where, _("names somebody else")))
        return found

    def about_another(self, text: object, *, where: str, why: str) -> str:
        """Words wholly about, or told by, somebody else: marked as a whole where somebody has to redact."""
        written = self(text, where=where)
        if not self.redacting:
            return written
        self.marked.append((where, why))
        return f"[CHECK: {why}] {written}"

    @classmethod
    def for_everybody(cls, people: Iterable[Person]) -> Wording:
        """For a file that whoever works on the case reads: nothing is redacted but addresses."""
        return cls(guarded_addresses(people))

    @classmethod
    def for_subject(cls, subject: Iterable[Person], others: Iterable[Person], named: Iterable[str]) -> Wording:
        """For a file that goes to the person it is about, or to whoever may ask for them."""
        own = {name.lower() for each in subject for name in _names(each)}
        theirs = {name for each in others for name in _names(each)} | {name for name in named if len(name) >= _SHORTEST}
        kept = tuple(sorted(name for name in theirs if name.lower() not in own))
        return cls(guarded_addresses((*subject, *others)), redacting=True, others=kept)


def _names(person: Person) -> list[str]:
    whole = f"{person.given_name} {person.family_name}".strip()
    return [name for name in (whole, person.given_name, person.also_known_as) if len(name) >= _SHORTEST]
