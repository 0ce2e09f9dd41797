"""The list of areas, and the search over it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cache

from django.urls import reverse
from django.utils.translation import gettext as _

from tandem.core.errors import InputError
from tandem.forecast.wider import ENGLAND, key_of
from tandem.hub.public.links import Link, area_link, places_named, region_anchor
from tandem.hub.public.presenters.years import years_of
from tandem.published import LocalAuthority, local_authorities


@dataclass(frozen=True, slots=True)
class Region:
    """A region and its areas by name."""

    name: str
    anchor: str
    areas: tuple[Link, ...]
    ahead: Link


@dataclass(frozen=True, slots=True)
class AreasPage:
    """Every area; after a search that found nothing, why and what is near."""

    regions: tuple[Region, ...]
    england: Link
    former: tuple[tuple[Link, str], ...]
    area_names: tuple[str, ...]
    typed: str = ""
    message: str = ""
    advice: str = ""
    suggestions: tuple[Link, ...] = ()


def areas_page(*, typed: str = "", fault: InputError | None = None) -> AreasPage:
    """The page, with what was typed and what was wrong with it."""
    regions = _regions()
    if fault is None:
        return AreasPage(regions, _ahead(ENGLAND), _former(), area_names(), typed)
    near = places_named(fault.hint) or places_named(fault.message)
    advice = "" if fault.hint.startswith("Did you mean") and near else fault.hint
    return AreasPage(regions, _ahead(ENGLAND), _former(), area_names(), typed, fault.message, advice, near)


@cache
def area_names() -> tuple[str, ...]:
    """Today's areas, for the search field."""
    return tuple(sorted(la.name for la in _present()))


def _present() -> list[LocalAuthority]:
    return sorted((la for la in local_authorities() if la.last_year is None), key=lambda la: la.name)


def _regions() -> tuple[Region, ...]:
    by_region: dict[str, list[Link]] = defaultdict(list)
    for la in _present():
        by_region[la.region].append(area_link(la))
    return tuple(
        Region(name, region_anchor(name).partition("#")[2], tuple(areas), _ahead(name))
        for name, areas in sorted(by_region.items())
    )


def _ahead(place: str) -> Link:
    return Link(_("What is coming, %(place)s") % {"place": place}, reverse("public:ahead_first", args=[key_of(place)]))


def _former() -> tuple[tuple[Link, str], ...]:
    gone = sorted((la for la in local_authorities() if la.last_year is not None), key=lambda la: la.name)
    return tuple((area_link(la), _("to %(year)s") % {"year": la.last_year}) for la in gone if years_of(la))
