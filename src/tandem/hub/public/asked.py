"""What an address asks for; where there is no such thing, a refusal that says what there is."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import urlencode

from django.urls import reverse
from django.utils.translation import gettext as _

from tandem.core.errors import InputError
from tandem.forecast import SERIES, built
from tandem.forecast.outlook import Outlook
from tandem.forecast.scenarios import Scenario, saved_levers, scenario
from tandem.forecast.scenarios.levers import find_levers
from tandem.forecast.staffing import built as staffing
from tandem.forecast.wider import ENGLAND, key_of, wider_place
from tandem.hub.public.known_change import KnownChange
from tandem.hub.public.links import Link, area_link, places_named, source_url, verdict_url
from tandem.hub.public.missing import NoSuchPage
from tandem.hub.public.presenters.years import usual_year, years_of
from tandem.published import LocalAuthority, authority, find_la
from tandem.scrutiny import SOURCES, Scrutiny, scrutinise
from tandem.scrutiny import built as judged
from tandem.scrutiny.sources import find_source


def area(code: str) -> LocalAuthority:
    """The area with a code or a name."""
    try:
        return find_la(code)
    except InputError as fault:
        raise NoSuchPage.from_input(fault) from fault


def area_year(la: LocalAuthority, text: str) -> int:
    """The year asked for, or the usual one where none was."""
    known = years_of(la)
    if not known:
        raise NoSuchPage(
            _("%(area)s ended before figures on who refers children began.") % {"area": la.name},
            la.note,
            tuple(area_link(authority(code)) for code in la.successors),
        )
    if not text:
        return usual_year(la)
    if text.isdecimal() and int(text) in known:
        return int(text)
    raise NoSuchPage(
        _("There are no figures for %(area)s in that year.") % {"area": la.name},
        _("There are figures for the years ending March %(first)s to %(last)s.")
        % {"first": known[0], "last": known[-1]},
        (area_link(la),),
    )


def latest(code: str, source: str) -> Scrutiny:
    """A source in the last year of the area's that has it."""
    la = area(code)
    try:
        known = judged.years(find_source(source).key)
    except InputError as fault:
        raise _no_such_source(la, fault) from fault
    area_year(la, "")
    return scrutiny(code, source, max(year for year in known if la.exists_in(year)))


def scrutiny(code: str, source: str, year: int) -> Scrutiny:
    """The answer for an area, source and year."""
    la = area(code)
    try:
        key = find_source(source).key
    except InputError as fault:
        raise _no_such_source(la, fault) from fault
    try:
        return _scrutinised(la.code, key, year)
    except InputError as fault:
        years = [one for one in judged.years(key) if la.exists_in(one)]
        links = places_named(fault.hint) + tuple(Link(str(one), verdict_url(la.code, key, one)) for one in years)
        raise NoSuchPage.from_input(fault, links) from fault


@lru_cache(maxsize=512)
def _scrutinised(code: str, source: str, year: int) -> Scrutiny:
    return scrutinise(code, source=source, year=year)


def outlook(code: str, series: str) -> Outlook:
    """What is coming to an area, a region or England, by series."""
    place = place_key(code)
    try:
        return built.outlook(place, series)
    except InputError as fault:
        links = tuple(
            Link(SERIES[key].name, reverse("public:ahead", args=[place, key])) for key in built.series_of(place)
        )
        raise NoSuchPage.from_input(fault, links or (area_link(authority(place)),)) from fault


def scenarios(names: list[str]) -> tuple[str, ...]:
    """The scenarios ticked, each once and in the order of the list."""
    try:
        ticked = {each.name for each in find_levers(names)}
    except InputError as fault:
        raise NoSuchPage.from_input(fault) from fault
    return tuple(each.name for each in saved_levers() if each.name in ticked)


@dataclass(frozen=True, slots=True)
class Tried:
    """The scenarios ticked, and the known change entered."""

    names: tuple[str, ...]
    change: KnownChange | None = None

    def __bool__(self) -> bool:
        return bool(self.names) or self.change is not None

    @property
    def query(self) -> str:
        """What an address says of it."""
        return urlencode([*(("scenario", each) for each in self.names), *(self.change.query if self.change else ())])


@lru_cache(maxsize=256)
def scenario_of(place: str, series: str, tried: Tried) -> Scenario:
    """Before and after in one place. England's spending is left out: reckoning it takes seconds."""
    own = (tried.change.lever(series),) if tried.change is not None else ()
    names = (*tried.names, *(each.name for each in own))
    return scenario(place, names, series, levers=own, money=place != key_of(ENGLAND))


def place_key(code: str) -> str:
    """What addresses call the area, the region or England that is meant."""
    name = wider_place(code)
    return key_of(name) if name else area(code).code


def workforce(code: str) -> staffing.Outlook:
    """The social workers of an area, a region or England."""
    place = place_key(code)
    try:
        return staffing.outlook(place)
    except InputError as fault:
        la = authority(place)
        links = (*(area_link(authority(code)) for code in la.successors), area_link(la))
        raise NoSuchPage.from_input(fault, links) from fault


def _no_such_source(la: LocalAuthority, fault: InputError) -> NoSuchPage:
    links = tuple(Link(one.label, source_url(la.code, one.key)) for one in SOURCES)
    return NoSuchPage(fault.message, _("These are the sources:"), links)
