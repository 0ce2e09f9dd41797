"""What an address asks for; where there is no such thing, a refusal that says what there is."""

from __future__ import annotations

from functools import lru_cache

from django.utils.translation import gettext as _

from tandem.core.errors import InputError
from tandem.hub.public.links import Link, area_link, places_named, source_url, verdict_url
from tandem.hub.public.missing import NoSuchPage
from tandem.hub.public.presenters.years import usual_year, years_of
from tandem.published import LocalAuthority, authority, find_la
from tandem.scrutiny import SOURCES, Scrutiny, built, scrutinise
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
        known = built.years(find_source(source).key)
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
        years = [one for one in built.years(key) if la.exists_in(one)]
        links = places_named(fault.hint) + tuple(Link(str(one), verdict_url(la.code, key, one)) for one in years)
        raise NoSuchPage.from_input(fault, links) from fault


@lru_cache(maxsize=512)
def _scrutinised(code: str, source: str, year: int) -> Scrutiny:
    return scrutinise(code, source=source, year=year)


def _no_such_source(la: LocalAuthority, fault: InputError) -> NoSuchPage:
    links = tuple(Link(one.label, source_url(la.code, one.key)) for one in SOURCES)
    return NoSuchPage(fault.message, _("These are the sources:"), links)
