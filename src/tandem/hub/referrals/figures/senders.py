"""Who sent something, as figures count them: an agency with all its parts, or those who are no agency of ours."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import NamedTuple

from django.utils.translation import gettext as _

from tandem.hub.agencies.models import Agency, Kind, Placement
from tandem.hub.referrals.sending import SenderKind

__all__ = ["Sender", "Tree"]


class Sender(NamedTuple):
    """Who a contact came from."""

    kind: str
    agency: int | None
    named: bool
    """Whether somebody who is no agency of ours named one."""

    @property
    def words(self) -> str:
        """Those who are no agency of ours, by what they are."""
        if self.kind == SenderKind.PROFESSIONAL:
            return _("Agencies not on our list") if self.named else _("Professionals who named no agency")
        return {
            SenderKind.PUBLIC.value: _("Members of the public"),
            SenderKind.CHILD.value: _("Children"),
            SenderKind.ANONYMOUS.value: _("Anonymous"),
        }[self.kind]


@dataclass(frozen=True)
class Tree:
    """The agencies as they stood on a day: system, organisation, site, service."""

    agencies: dict[int, Agency]
    parents: dict[int, int] = field(default_factory=dict)

    @classmethod
    def read(cls, on: date) -> Tree:
        """Every agency and what it was part of on a day; one that has closed stays with what it was part of last."""
        agencies = Agency.objects.in_bulk()
        begun = Placement.objects.filter(since__lte=on).values_list("agency_id", "parent_id", "until")
        standing = {
            agency: parent
            for agency, parent, until in begun
            if until is None or until > on or until == agencies[agency].closed
        }
        return cls(agencies, standing)

    def home(self, agency: int) -> int:
        """The organisation an agency counts with: itself, or the nearest one that it is part of."""
        at: int | None = agency
        while at is not None and self.agencies[at].kind != Kind.ORGANISATION:
            at = self.parents.get(at)
        return agency if at is None else at

    def under(self, agency: int) -> frozenset[int]:
        """An agency and everything that is part of it, however deep."""
        found, waiting = {agency}, [agency]
        while waiting:
            parts = self._parts.get(waiting.pop(), [])
            waiting += [part for part in parts if part not in found]
            found.update(parts)
        return frozenset(found)

    def parts(self, agency: int) -> list[int]:
        """What an agency is directly made of, by name."""
        return sorted(self._parts.get(agency, []), key=lambda each: self.agencies[each].name)

    @cached_property
    def _parts(self) -> dict[int, list[int]]:
        parts: dict[int, list[int]] = {}
        for part, whole in self.parents.items():
            parts.setdefault(whole, []).append(part)
        return parts

    def organisations(self, agencies: Iterable[int]) -> list[int]:
        """The organisations that some agencies count with, by name."""
        return sorted({self.home(each) for each in agencies}, key=lambda each: self.agencies[each].name)
