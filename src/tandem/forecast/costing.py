"""Ask what it will cost: counts, mix and prices drawn together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from os import PathLike

import numpy as np

from tandem.core.errors import InputError
from tandem.forecast.ask import forecast
from tandem.forecast.breakdowns import BREAKDOWNS, TABLES
from tandem.forecast.cost_result import Cost, CostYear, range_of
from tandem.forecast.dear import dear
from tandem.forecast.divided import divided
from tandem.forecast.known import SPENDING_TABLES, AsKnown
from tandem.forecast.ledger import LedgerLine, read_ledger
from tandem.forecast.panel import Floats
from tandem.forecast.prices import FOSTER, HOMES, WEEKS, WHOLE, Prices, prices
from tandem.forecast.result import Forecast
from tandem.forecast.spent import spent
from tandem.published import find_la

__all__ = ["cost_of_authority"]

_PARTS = tuple(part.key for part in BREAKDOWNS["placement"].parts)
_HOMES = _PARTS.index("homes")
_PRICED_AS = {"foster": FOSTER, "homes": HOMES, "residential": HOMES}
"""Which published price a placement has; the rest share what remains of spending."""
_LEAST_LEFT = 0.05
"""What remains for other placements is at least this share of spending: below it the two unit costs overlap it."""
_SEED = 20260404


@dataclass(frozen=True)
class _Basis:
    """Counts and weekly prices of one year by part, (parts,), or (parts, draws) where they are not yet known."""

    counts: Floats
    weekly: Floats


def cost_of_authority(
    la: str,
    *,
    years: int = 3,
    origin: date | None = None,
    baseline: int | None = None,
    ledger: str | PathLike[str] | None = None,
) -> Cost:
    """One authority's cost; what is asked and what is refused stands at :func:`tandem.forecast.cost`."""
    place = find_la(la)
    known = AsKnown(origin)
    own = read_ledger(ledger) if ledger is not None else None
    whole = prices(WHOLE, known)
    priced_to = whole.latest(place.code)
    split = own is not None or _split_known(place.code, priced_to, known)
    coming = forecast(place.code, "cla", years=years, origin=origin, by="placement" if split else None)
    asked = _Asked(place.code, known, coming, whole, own, split)
    start = asked.basis(priced_to, own)
    timeline = tuple(range(priced_to + 1, asked.counts_to + years + 1))
    counts = asked.counts(timeline)
    weekly = asked.weekly(start, counts)
    named = priced_to if baseline is None else baseline
    if named in timeline and named <= asked.counts_to:
        at = timeline.index(named)
        base = _Basis(counts[:, at], weekly[:, at])
    else:
        base = start if named == priced_to else asked.earlier(named, priced_to)
    rows, draws, changes, made_of = _years(timeline, counts, weekly, base)
    inputs = known.hashes((*SPENDING_TABLES, *TABLES)) | dict(coming.inputs)
    return Cost(
        coming.place,
        origin,
        named,
        priced_to,
        asked.counts_to,
        split,
        rows,
        draws,
        changes,
        made_of,
        own is not None,
        inputs,
        homes=(counts[_HOMES], weekly[_HOMES]) if split else None,
        history=spent(coming.place, known),
        dear=dear(place.code, known) if split and own is None else None,
    )


@dataclass(frozen=True)
class _Asked:
    """One place's question, and what it is answered from."""

    code: str
    known: AsKnown
    coming: Forecast
    whole: Prices
    own: Mapping[str, LedgerLine] | None
    split: bool

    @property
    def counts_to(self) -> int:
        return self.coming.last[0]

    def basis(self, year: int, own: Mapping[str, LedgerLine] | None) -> _Basis:
        """Counts and prices of a year whose spending is known; raises ``InputError`` where it is not."""
        if not self.split:
            found = _Basis(np.array([self._count(year)]), np.array([self.whole.at(self.code, year)]))
        else:
            found = _basis(self.code, year, self.known, own)
        if np.isnan(found.weekly).any():
            raise InputError(f"What was spent in {year} is not published.", hint="Name another baseline.")
        return found

    def earlier(self, year: int, priced_to: int) -> _Basis:
        """The baseline, where it lies before the last year of prices."""
        if year > priced_to or self.own is not None:
            raise InputError(
                f"{year} cannot be the baseline.",
                hint=f"A ledger has the prices of one year: leave the baseline out or name {priced_to}."
                if self.own is not None
                else f"Name a year whose counts are known, {self.counts_to} at the latest.",
            )
        return self.basis(year, None)

    def counts(self, timeline: tuple[int, ...]) -> Floats:
        """Children of each part in each year, (parts, years, draws); known years are the same in every draw."""
        n = self.coming.draws.shape[1]
        ahead = np.stack([each.draws for each in self.coming.parts]) if self.split else self.coming.draws[np.newaxis]
        made = []
        for year in timeline:
            if year > self.counts_to:
                made.append(ahead[:, year - self.counts_to - 1])
            else:
                held = _part_counts(self.code, year, self.known) if self.split else np.array([self._count(year)])
                made.append(np.repeat(held[:, np.newaxis], n, axis=1))
        return np.stack(made, axis=1)

    def weekly(self, start: _Basis, counts: Floats) -> Floats:
        """Weekly prices of each part, (parts, years, draws), drawn with the counts."""
        total = counts.sum(axis=0)
        parts = _PARTS if self.split else (WHOLE,)
        # Where a ledger tells how far single children's costs differ, published means do not tell it a second time.
        keys = [(_PRICED_AS.get(part, WHOLE), self.own is None or not self.own[part].spread) for part in parts]
        factors = {
            (key, few): prices(key, self.known).factors(self.code, total, few=few) for key, few in dict.fromkeys(keys)
        }
        made = np.stack([price * factors[key] for key, price in zip(keys, start.weekly, strict=True)])
        if self.own is not None:
            made *= _few(self.code, counts, np.array([self.own[part].spread for part in _PARTS]))
        return np.asarray(made)

    def _count(self, year: int) -> float:
        found = dict(self.coming.history).get(year)
        if found is None:
            raise InputError(f"Children looked after are not published for {year}.", hint="Name another baseline.")
        return found


def _split_known(code: str, year: int, known: AsKnown) -> bool:
    try:
        held = [prices(key, known).at(code, year) for key in (FOSTER, HOMES)]
        _part_counts(code, year, known)
    except InputError:
        return False
    return not any(np.isnan(held))


def _part_counts(code: str, year: int, known: AsKnown) -> Floats:
    """Children in each placement on 31 March of a year; raises ``InputError`` where that is not published."""
    for key in TABLES:
        if year not in known.years(key):
            continue
        found = divided(key, BREAKDOWNS["placement"], known)
        if code in found.codes:
            counts = found.counts[found.codes.index(code), found.years.index(year)]
            if not np.isnan(counts).any():
                return np.asarray(np.maximum(counts, 0.0))
    raise InputError(
        f"Children by placement are not published for {year}.", hint="Name a baseline of 2021 or later, or the last."
    )


def _basis(code: str, year: int, known: AsKnown, own: Mapping[str, LedgerLine] | None) -> _Basis:
    counts = _part_counts(code, year, known)
    if own is not None:
        return _Basis(counts, np.array([own[part].weekly_cost for part in _PARTS]))
    held = {key: prices(key, known).at(code, year) for key in (FOSTER, HOMES)}
    weekly = np.array([held.get(_PRICED_AS.get(part, ""), np.nan) for part in _PARTS])
    spent = prices(WHOLE, known).at(code, year) * counts.sum()
    rest = np.isnan(weekly)
    left = max(spent - float(np.nansum(weekly * counts)), _LEAST_LEFT * spent)
    weekly[rest] = left / max(counts[rest].sum(), 1.0)
    # The two unit costs may overlap or exceed what was spent: the total is what was spent, so all give alike.
    return _Basis(counts, weekly * spent / float(np.sum(weekly * counts)))


def _few(code: str, counts: Floats, spread: Floats) -> Floats:
    """How far the mean of a few children's costs is from all: lognormal, so that one very dear child shows."""
    rng = np.random.default_rng([_SEED, int(code)])
    variance = np.log1p(spread[:, np.newaxis, np.newaxis] ** 2 / np.maximum(counts, 1.0))
    return np.asarray(np.exp(rng.standard_normal(counts.shape) * np.sqrt(variance) - variance / 2))


def _years(
    timeline: tuple[int, ...], counts: Floats, weekly: Floats, base: _Basis
) -> tuple[tuple[CostYear, ...], Floats, Floats, dict[str, Floats]]:
    before, price_before = (each if each.ndim > 1 else each[:, np.newaxis] for each in (base.counts, base.weekly))
    children = before.sum(axis=0)
    spent = (before * price_before).sum(axis=0) * WEEKS
    rows, draws, changes = [], [], []
    made_of: dict[str, list[Floats]] = {"volume": [], "price": [], "mix": []}
    for at, year in enumerate(timeline):
        now, price = counts[:, at], weekly[:, at]
        total = (now * price).sum(axis=0) * WEEKS
        volume = (now.sum(axis=0) - children) * spent / children
        mix = ((now - now.sum(axis=0) * before / children) * price_before).sum(axis=0) * WEEKS
        dearer = (now * (price - price_before)).sum(axis=0) * WEEKS
        rows.append(CostYear(year, *(range_of(each) for each in (total, total - spent, volume, dearer, mix))))
        draws.append(total)
        changes.append(total - spent)
        for name, each in (("volume", volume), ("price", dearer), ("mix", mix)):
            made_of[name].append(each)
    return tuple(rows), np.stack(draws), np.stack(changes), {name: np.stack(each) for name, each in made_of.items()}
