"""Which local authority is meant, and what became of it.

Years are reporting years (year ending 31 March): an authority made on 1 April
2019 first appears in 2020.
"""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from tandem.core.errors import InputError
from tandem.published.place_names import fold, keys


@dataclass(frozen=True, slots=True)
class LocalAuthority:
    """One authority with responsibility for children's services.

    ``code`` is the three-digit code of the Department for Education, the most
    stable key; ``ons_code`` the latest ONS code, ``ons_codes`` every one it had
    (``None`` for the two that ended before those codes came in). ``first_year``
    is the first reporting year, 2009 standing for "as far back as the tables
    go"; ``last_year`` is ``None`` while the authority exists. ``successors``
    and ``predecessors`` are three-digit codes.
    """

    code: str
    ons_code: str | None
    name: str
    region: str
    region_code: str
    first_year: int
    last_year: int | None
    successors: tuple[str, ...]
    predecessors: tuple[str, ...]
    note: str
    ons_codes: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()

    def exists_in(self, year: int) -> bool:
        """Whether the authority appears in the tables of a reporting year."""
        return self.first_year <= year and (self.last_year is None or year <= self.last_year)


@dataclass(frozen=True, slots=True)
class Reorganisation:
    """One change of boundaries: the authorities before and after, from a reporting year on.

    The area of ``before`` together is the area of ``after`` together. ``inside``
    maps an old authority to the new one that contains all of it; ``mostly`` to
    the new one that kept most of it; ``left_out`` says what else a new
    authority took in. With one old authority and several new, or where an area
    was redrawn, nothing is known of the parts before the change.
    """

    first_year: int
    before: tuple[str, ...]
    after: tuple[str, ...]
    words: str
    inside: Mapping[str, str]
    mostly: Mapping[str, str]
    left_out: Mapping[str, str]


@cache
def _document() -> dict[str, Any]:
    text = files(__package__).joinpath("authorities.json").read_text(encoding="utf-8")
    document: dict[str, Any] = json.loads(text)
    return document


@cache
def reorganisations() -> tuple[Reorganisation, ...]:
    """Every change of boundaries the tables span, oldest first."""
    empty: dict[str, str] = {}
    return tuple(
        Reorganisation(
            raw["first_year"],
            tuple(raw["from"]),
            tuple(raw["to"]),
            raw["words"],
            MappingProxyType(raw.get("inside", empty)),
            MappingProxyType(raw.get("mostly", empty)),
            MappingProxyType(raw.get("left_out", empty)),
        )
        for raw in _document()["reorganisations"]
    )


@cache
def _by_code() -> Mapping[str, LocalAuthority]:
    after = {code: change.after for change in reorganisations() for code in change.before}
    before = {code: change.before for change in reorganisations() for code in change.after}
    inside = {code: change for change in reorganisations() for code in change.before if code in change.inside}
    found = {}
    for raw in _document()["authorities"]:
        code = raw["code"]
        successors = (inside[code].inside[code],) if code in inside else after.get(code, ())
        predecessors = tuple(
            old for old in before.get(code, ()) if old not in inside or inside[old].inside[old] == code
        )
        found[code] = LocalAuthority(
            code,
            raw["ons_code"],
            raw["name"],
            raw["region"],
            raw["region_code"],
            raw["first_year"],
            raw["last_year"],
            tuple(successors),
            predecessors,
            raw["note"],
            tuple(raw["ons_codes"]),
            tuple(raw["aliases"]),
        )
    return MappingProxyType(found)


def local_authorities(*, year: int | None = None) -> tuple[LocalAuthority, ...]:
    """Every authority, or those of one reporting year, by three-digit code."""
    return tuple(la for la in _by_code().values() if year is None or la.exists_in(year))


def authority(code: str) -> LocalAuthority:
    """The authority with a three-digit code, of any year; anything else raises :class:`InputError`."""
    if code not in _by_code():
        raise InputError(
            f"{code!r} is not the three-digit code of a local authority.", hint="find_la() finds one by name."
        )
    return _by_code()[code]


def find_la(text: str, *, year: int | None = None) -> LocalAuthority:
    """The authority meant by a name, a three-digit code or any ONS code it ever had.

    Case, punctuation, "&", "City of" and "Council" do not matter. A name that
    two authorities bore (Dorset) means the one of ``year``, or without a year
    today's. Raises :class:`InputError`: for something unknown, with the nearest
    names; for an authority that did not exist in ``year``, with what it became
    or was made from.
    """
    wanted = text.strip()
    if not wanted:
        raise InputError(
            "No local authority was named.", hint="Give a name, such as Birmingham, or a code, such as 330."
        )
    codes = _codes_for(wanted)
    if not codes:
        raise _unknown(wanted)
    candidates = [_by_code()[code] for code in codes]
    if year is None:
        return max(candidates, key=lambda la: (la.last_year is None, la.first_year))
    existing = [la for la in candidates if la.exists_in(year)]
    if not existing:
        raise _not_in_that_year(candidates[-1], year)
    return existing[0]


def _codes_for(text: str) -> tuple[str, ...]:
    if re.fullmatch(r"\d{3}", text):
        return (text,) if text in _by_code() else ()
    if re.fullmatch(r"[EeWwSsNn]\d{8}", text):
        return tuple(la.code for la in _by_code().values() if text.upper() in la.ons_codes)
    index = _index()
    for key in keys(text):
        if key in index:
            return index[key]
    return ()


@cache
def _index() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for la in _by_code().values():
        for name in (la.name, *la.aliases):
            for key in keys(name):
                found.setdefault(key, {})[la.code] = None
    for area in _document()["not_authorities"]:
        found.pop(area, None)
    return MappingProxyType({key: tuple(codes) for key, codes in found.items()})


def _unknown(text: str) -> InputError:
    said = keys(text)
    areas = _document()["not_authorities"]
    if area := next((key for key in said if key in areas), None):
        return InputError(f"{text} is not one local authority.", hint=areas[area])
    districts = {fold(name): (name, code) for name, code in _document()["districts"].items()}
    if district := next((key for key in said if key in districts), None):
        name, code = districts[district]
        upper = _by_code()[code].name
        return InputError(
            f"{name} is a district council.", hint=f"Children's services there are run by {upper} ({code})."
        )
    if re.fullmatch(r"\d+|[A-Za-z]\d{8}", text):
        return InputError(
            f"No local authority in England has the code {text}.",
            hint="Codes are three digits (Birmingham is 330) or ONS codes (E08000025).",
        )
    near = _nearest(said[-1] if said else text)
    hint = f"Did you mean {' or '.join(near)}?" if near else "Give a name, such as Birmingham, or a code, such as 330."
    return InputError(f"No local authority in England is called {text!r}.", hint=hint)


def _nearest(key: str) -> list[str]:
    index = _index()
    found = [k for k in index if len(key) >= 4 and f" {key}" in f" {k}"]
    if not found:
        found = difflib.get_close_matches(key, index, n=6, cutoff=0.6)
        best = max((difflib.SequenceMatcher(None, key, k).ratio() for k in found), default=0.0)
        found = [k for k in found if difflib.SequenceMatcher(None, key, k).ratio() > best - 0.12]
    names = dict.fromkeys(_by_code()[code].name for k in found for code in index[k][-1:])
    return list(names)[:3]


def _not_in_that_year(la: LocalAuthority, year: int) -> InputError:
    change = next(c for c in reorganisations() if la.code in c.before + c.after)
    if la.last_year is not None and year > la.last_year:
        became = " and ".join(f"{_by_code()[code].name} ({code})" for code in la.successors)
        return InputError(
            f"{la.name} ({la.code}) did not exist in {year}: {change.words}.",
            hint=f"It became {became}. Its own figures end with {la.last_year}.",
        )
    came_from = " and ".join(f"{_by_code()[code].name} ({code})" for code in la.predecessors)
    return InputError(
        f"{la.name} ({la.code}) did not yet exist in {year}: {change.words}.",
        hint=f"It came from {came_from}. Its own figures begin with {la.first_year}.",
    )
