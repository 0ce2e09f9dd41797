"""Being looked after: why a child came into care, where they lived and how it ended."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from tandem.core.calendar import add_months
from tandem.synthetic.identifiers import postcode
from tandem.synthetic.rates import Odds
from tandem.synthetic.timing import exponential

__all__ = ["Care", "Spell", "take_into_care"]

_DAY = timedelta(days=1)
_YEAR = 365.25
_SHORT_STAYS = 0.3
_SHORT, _LONG = 75.0, 4.0 * _YEAR
"""Mean days of stays that end soon and of those that last."""
_MOVES = 420.0
"""Mean days between moves."""
_ADULT_MONTHS = 18 * 12


@dataclass(frozen=True, slots=True)
class Spell:
    """One episode of the looked-after return: one legal status and one placement."""

    start: date
    reason: str
    """Why it began: ``S`` started to be looked after, ``P`` placement, ``L`` legal status, ``B`` both."""
    status: str
    """Legal status: ``V2`` (section 20), ``C1`` (interim care order), ``C2`` (care order), ``E1`` (placement order)."""
    place: str
    """Placement: ``U1`` to ``U6`` foster care, ``K2`` children's home, ``P1`` with parents, ``A6`` for adoption."""
    provider: str
    """``PR0`` parents, ``PR1`` own provision, ``PR4`` private."""
    moved_because: str
    """Why the placement ended, where the next spell has another; empty otherwise."""
    postcode: str
    urn: str
    """The provider's number at Ofsted, in a form that none has; empty where none is needed."""


@dataclass(frozen=True, slots=True)
class Care:
    """One period of being looked after, to its end, whenever that is."""

    start: date
    need: str
    """Category of need on the day it started."""
    spells: tuple[Spell, ...]
    end: date
    reason: str
    """Why it ended: ``E11`` adopted, ``E4A`` home, ``E45`` special guardianship, ``E5`` grown up ..."""
    decided: date | None = None
    """When it was decided that the child should be placed for adoption; ``None`` where it was not."""
    alone: bool = False
    """Whether the child sought asylum without a parent."""


@dataclass(frozen=True, slots=True)
class _Home:
    place: str
    provider: str
    number: bool = False


_HOMES = Odds(
    (
        (_Home("U6", "PR1"), 28.0),
        (_Home("U6", "PR4", number=True), 24.0),
        (_Home("U4", "PR1"), 10.0),
        (_Home("U4", "PR4", number=True), 9.0),
        (_Home("U3", "PR1"), 12.0),
        (_Home("U1", "PR1"), 4.0),
    )
)
_HOMES_OF_THE_OLDER = Odds(
    (
        (_Home("U6", "PR1"), 20.0),
        (_Home("U6", "PR4", number=True), 22.0),
        (_Home("U4", "PR4", number=True), 12.0),
        (_Home("K2", "PR4", number=True), 26.0),
        (_Home("K2", "PR1", number=True), 6.0),
    )
)
_WITH_PARENTS = _Home("P1", "PR0")
_FOR_ADOPTION = _Home("A6", "PR1")
_MOVED_BECAUSE = Odds(
    (("CARPL", 40), ("CREQB", 14), ("CREQO", 12), ("CHILD", 8), ("LAREQ", 8), ("PLACE", 10), ("OTHER", 8))
)
_HOME_AGAIN = Odds((("E4A", 40), ("E4B", 16), ("E13", 12), ("E41", 14), ("E45", 5), ("E46", 5), ("E47", 4), ("E48", 4)))
_GROWN_UP = Odds((("E5", 40), ("E6", 24), ("E17", 20), ("E7", 8), ("E8", 8)))
_OWN_SERVICE = "SC990001"
_FOSTERED = frozenset({"U1", "U2", "U3", "U4", "U5", "U6"})


def take_into_care(
    rng: Random, born: date, start: date, *, need: str, home: int, still_at: date | None = None, alone: bool = False
) -> Care | None:
    """A period of care that begins on a day; ``None`` where the child is grown up by then.

    ``still_at`` is a day on which it has not ended yet. ``home`` numbers the addresses that carers live at.
    """
    grown = add_months(born, _ADULT_MONTHS)
    latest = start if still_at is None else max(start, still_at)
    if latest >= grown - 30 * _DAY or start < born:
        return None
    soon = still_at is None and rng.random() < _SHORT_STAYS
    end = latest + _DAY * int(4 + exponential(rng, _SHORT if soon else _LONG))
    young = (start - born).days < 4 * _YEAR
    adopted = young and not soon and rng.random() < 0.3
    if adopted:
        return _adopted(rng, start, need=need, home=home, latest=latest)
    reason = _HOME_AGAIN.draw(rng)
    if end >= grown:
        end, reason = grown, _GROWN_UP.draw(rng)
    spells = _spells(rng, born, start, end, home=home, soon=soon, alone=alone)
    if reason in {"E45", "E46"} and spells[-1].place not in _FOSTERED:
        reason = "E4A"
    return Care(start, need, tuple(spells), end, reason, alone=alone)


def _spells(rng: Random, born: date, start: date, end: date, *, home: int, soon: bool, alone: bool) -> list[Spell]:
    """Placements and orders one after the other, none shorter than a week."""
    ordered = not soon and not alone and rng.random() < 0.78
    status = "C1" if ordered and rng.random() < 0.5 else "V2"
    changes: list[tuple[date, str]] = []
    if ordered:
        day = start
        for coming in ("C1", "C2") if status == "V2" else ("C2",):
            day += _DAY * rng.randrange(90, 230)
            changes.append((day, coming))
    place = _home(rng, born, start)
    day = start
    while (day := day + _DAY * int(8 + exponential(rng, _MOVES))) < end - 8 * _DAY:
        changes.append((day, ""))
    spells = [_spell(start, "S", status, place, home)]
    for number, (day, coming) in enumerate(sorted(changes), start=1):
        if day >= end - 7 * _DAY or (day - spells[-1].start).days < 7:
            continue
        if coming:
            status = coming
            spells.append(_spell(day, "L", status, place, 0, like=spells[-1]))
            continue
        at_home = status == "C2" and place is not _WITH_PARENTS and rng.random() < 0.12
        place = _WITH_PARENTS if at_home else _home(rng, born, day)
        spells[-1] = _moved(spells[-1], _MOVED_BECAUSE.draw(rng))
        spells.append(_spell(day, "P", status, place, home + number))
    return spells


def _adopted(rng: Random, start: date, *, need: str, home: int, latest: date) -> Care:
    """From an interim order to a placement order, a family for good and adoption."""
    ordered = max(start, latest - 400 * _DAY) + _DAY * rng.randrange(150, 260)
    placed = ordered + _DAY * rng.randrange(60, 240)
    end = max(placed, latest) + _DAY * rng.randrange(120, 330)
    fostered = _Home("U6", "PR1")
    spells = [
        _spell(start, "S", "C1", fostered, home),
        _spell(ordered, "L", "E1", fostered, 0, like=_spell(start, "S", "C1", fostered, home)),
        _spell(placed, "P", "E1", _FOR_ADOPTION, home + 1),
    ]
    spells[1] = _moved(spells[1], "CARPL")
    decided = ordered - _DAY * rng.randrange(20, 60)
    return Care(start, need, tuple(spells), end, "E12" if rng.random() < 0.6 else "E11", decided=decided)


def _home(rng: Random, born: date, on: date) -> _Home:
    return (_HOMES_OF_THE_OLDER if (on - born).days > 11 * _YEAR else _HOMES).draw(rng)


def _spell(start: date, reason: str, status: str, home: _Home, number: int, *, like: Spell | None = None) -> Spell:
    where = like.postcode if like else postcode(number * 7, carers=True)
    urn = like.urn if like else _urn(home, number)
    return Spell(start, reason, status, home.place, home.provider, "", where, urn)


def _urn(home: _Home, number: int) -> str:
    """A number of the form that Ofsted gives; the council's own fostering service has one for all its carers."""
    if home.provider == "PR0":
        return ""
    return f"SC99{number % 9_000 + 1_000:04d}" if home.number else _OWN_SERVICE


def _moved(spell: Spell, because: str) -> Spell:
    return Spell(
        spell.start, spell.reason, spell.status, spell.place, spell.provider, because, spell.postcode, spell.urn
    )
