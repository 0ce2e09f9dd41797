"""The tree of agencies as it stood on a day."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from django.db.models import Q

from tandem.hub.agencies.models import Agency, BoundBy, Duty, FormerName, Placement
from tandem.hub.agencies.tree import subtree

__all__ = ["Bound", "Branch", "bound_on", "open_agencies", "part_named", "tree"]


@dataclass(frozen=True, slots=True)
class Bound:
    """What binds an agency on a day, its own or that of the nearest agency above that has one."""

    duty: Duty
    through: str
    """The agency above it that is bound; empty when it is bound itself."""


@dataclass(frozen=True, slots=True)
class Branch:
    """An agency on a day, with its parts."""

    agency: Agency
    name: str
    """What it was called on that day."""
    bound: Bound | None
    """``None`` when nobody has said."""
    parts: tuple[Branch, ...]


def open_agencies(on: date) -> list[Agency]:
    """Every agency open on a day, by name."""
    return list(Agency.objects.filter(Q(closed__isnull=True) | Q(closed__gt=on), opened__lte=on))


def part_named(agency: Agency, name: str, *, on: date) -> Agency | None:
    """The one of an agency and its parts that bears a name or an ODS code on a day; ``None`` for none or several."""
    wanted = " ".join(name.split()).casefold()
    within = subtree(agency.pk)
    here = [each for each in open_agencies(on) if each.pk in within]
    found = [each for each in here if wanted in (each.name.casefold(), each.ods_code.casefold())]
    return found[0] if len(found) == 1 and wanted else None


def bound_on(agency: Agency, on: date) -> Bound | None:
    """What binds one agency on a day, itself or through the nearest it is part of; ``None`` when nobody has said."""
    standing = Q(until__isnull=True) | Q(until__gt=on)
    seen: list[Agency] = []
    above: Agency | None = agency
    while above is not None and above not in seen:
        own = above.duties.filter(standing, since__lte=on).first()
        if own is not None:
            return Bound(Duty(own.duty), above.name_on(on) if seen else "")
        seen.append(above)
        placed = above.placements.filter(standing, since__lte=on).select_related("parent").first()
        above = placed.parent if placed is not None else None
    return None


def tree(on: date, *, words: str = "", sectors: Collection[str] = (), closed: bool = False) -> tuple[Branch, ...]:
    """What stands at the top on a day, by name, with all below it, in four queries however many there are.

    ``words`` and ``sectors`` keep those that fit, and whatever they are part of. With ``closed``,
    those that had closed by that day stand where they last stood.
    """
    agencies = Agency.objects.filter(opened__lte=on)
    if not closed:
        agencies = agencies.filter(Q(closed__isnull=True) | Q(closed__gt=on))
    return _Grower(on, list(agencies), words, sectors).top()


class _Grower:
    def __init__(self, on: date, agencies: list[Agency], words: str, sectors: Collection[str]) -> None:
        self.words, self.sectors = words.casefold().split(), sectors
        self.agencies = agencies
        self.above = self._above(on)
        self.names = self._names(on)
        standing = Q(until__isnull=True) | Q(until__gt=on)
        duties = BoundBy.objects.filter(standing, since__lte=on)
        self.duties = {agency: Duty(duty) for agency, duty in duties.values_list("agency", "duty")}
        self.below: dict[int | None, list[Agency]] = {}
        for agency in agencies:
            self.below.setdefault(self.above.get(agency.pk), []).append(agency)

    def _above(self, on: date) -> dict[int, int]:
        shown = {agency.pk: agency for agency in self.agencies}
        found = {}
        for child, parent, until in (
            Placement.objects.filter(since__lte=on).order_by("since").values_list("agency", "parent", "until")
        ):
            if child not in shown or parent not in shown:
                continue
            if until is None or until > on or not shown[child].is_open(on):
                found[child] = parent
        return found

    def _names(self, on: date) -> dict[int, str]:
        names = {agency.pk: agency.name for agency in self.agencies}
        # The latest first, so that the name which ended soonest after the day is the one that stays.
        former = FormerName.objects.filter(until__gt=on).order_by("-until")
        names.update(former.values_list("agency", "name"))
        return names

    def top(self) -> tuple[Branch, ...]:
        return self._grow(None, None, frozenset())

    def _grow(self, parent: int | None, bound: Bound | None, path: frozenset[int]) -> tuple[Branch, ...]:
        branches = []
        for agency in self.below.get(parent, ()):
            if agency.pk in path:
                continue
            own = self.duties.get(agency.pk)
            held = Bound(own, "") if own is not None else bound
            name = self.names[agency.pk]
            passed_on = Bound(held.duty, held.through or name) if held is not None else None
            parts = self._grow(agency.pk, passed_on, path | {agency.pk})
            if parts or self._fits(agency, name):
                branches.append(Branch(agency, name, held, parts))
        return tuple(sorted(branches, key=lambda branch: (branch.name.casefold(), branch.agency.pk)))

    def _fits(self, agency: Agency, name: str) -> bool:
        if self.sectors and agency.sector not in self.sectors:
            return False
        said = f"{name} {agency.ods_code}".casefold()
        return all(word in said for word in self.words)
