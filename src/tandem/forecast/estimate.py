"""The £140m, examined: an early estimate beside what could have been forecast, what was approved and what was spent.

It is compared, not proved or refuted: it said what improvement would need, and spending shows what was allowed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any

import numpy as np

from tandem.core.release import VERSION
from tandem.forecast import deflators
from tandem.forecast.ask import forecast
from tandem.forecast.cost_result import Range, more_or_less, range_of
from tandem.forecast.known import AsKnown
from tandem.forecast.panel import Floats
from tandem.forecast.prices import WEEKS
from tandem.forecast.wider_cost import cost
from tandem.published import table

__all__ = ["Examined", "Excess", "Said", "examine_140_million", "stated_hashes"]

_PLACE = "330"
_ORIGIN = date(2014, 12, 12)
"""The day the estimate was reported: what was published by then may be used, and nothing later."""
_YEARS = (2016, 2017, 2018)
_BASELINES = (2014, 2015)
_STATED = "birmingham_stated_figures_2013_2019"
_LOOKED_AFTER, _SAFEGUARDING, _FAMILY_SUPPORT = "children_looked_after", "safeguarding", "family_support"


@dataclass(frozen=True, slots=True)
class Said:
    """One sum that was estimated or approved, in pounds over the three years."""

    who: str
    when: str
    pounds: float
    reach: float | None
    """The share of futures that reach it; ``None`` for what was approved."""


@dataclass(frozen=True, slots=True)
class Excess:
    """What was spent in the three years beyond three years at a baseline's level, in pounds.

    ``real`` is at the baseline year's prices.
    """

    baseline: int
    family_support: bool
    cash: float
    real: float


@dataclass(frozen=True, slots=True)
class Examined:
    """The four parts of the examination; every range in pounds over 2015-16 to 2017-18, against 2013-14."""

    looked_after: Range
    volume: Range
    price: Range
    safeguarding: Range
    together: Range
    estimates: tuple[Said, ...]
    approved: Said
    excess: tuple[Excess, ...]
    inspectors: str
    deflators: str
    inputs: Mapping[str, str] = field(repr=False, compare=False)
    """The sha256 of every table and file that was read, by key."""
    draws: Floats = field(repr=False, compare=False)

    @property
    def sentence(self) -> str:
        """What the comparison comes to."""
        from tandem.report.wording import pounds

        cash, real = sorted(each.cash for each in self.excess), sorted(each.real for each in self.excess)
        sums = ", ".join(pounds(each.pounds) for each in self.estimates)
        return (
            "From what was published by 12 December 2014, looking after and safeguarding children in Birmingham would "
            f"have been forecast to cost between {more_or_less(self.together.low80)} and "
            f"{more_or_less(self.together.high80)} over 2015-16 to 2017-18 than at the level of 2013-14, in 80 of 100 "
            f"futures; the estimates were {sums}; {pounds(self.approved.pounds)} was approved, and in cash "
            f"{pounds(cash[0])} to {pounds(cash[-1])} more was spent, in real terms {pounds(real[0])} to "
            f"{pounds(real[-1])}, by the baseline and by what is counted."
        )

    @property
    def cannot(self) -> tuple[str, ...]:
        """What the figures cannot show."""
        return (
            "Spending was limited to what was approved, so outturn cannot show what was needed.",
            f"In November 2016 inspectors found: {_as_read(self.inspectors)}.",
        )

    @property
    def caveats(self) -> tuple[str, ...]:
        """What the forecast rests on."""
        return (
            (
                "Forecast from children looked after to March 2014 and section 251 outturn to 2012-13: that of "
                "2013-14 was first published on or about 15 December 2014, so its prices are drawn (days to verify)."
            ),
            (
                "Only later revisions of section 251 survive. Its categories changed in 2012-13, which makes prices "
                "look less steady than they were and the range wider."
            ),
            (
                "One year of safeguarding as a category of its own had been published: its volume is held level and "
                "its price moves as that of looking after children. A forecast of the past going on is not one of what "
                "improvement would need."
            ),
            f"Real terms: {self.deflators}.",
        )

    def to_dict(self) -> dict[str, Any]:
        """The whole examination, in pounds."""
        ranges = ("looked_after", "volume", "price", "safeguarding", "together")
        return {
            "sentence": self.sentence,
            "origin": _ORIGIN.isoformat(),
            "forecast": {
                name: {part: round(getattr(getattr(self, name), part)) for part in Range.__slots__} for name in ranges
            },
            "estimates": [_said(each) for each in self.estimates],
            "approved": _said(self.approved),
            "rows": [
                {
                    "baseline": each.baseline,
                    "family_support": each.family_support,
                    "cash": round(each.cash),
                    "real": round(each.real),
                }
                for each in self.excess
            ],
            "cannot": list(self.cannot),
            "caveats": list(self.caveats),
            "inputs": dict(self.inputs),
            "version": VERSION,
        }


@cache
def examine_140_million() -> Examined:
    """The estimate of December 2014 that improvement in Birmingham would cost £140m more over three years."""
    found = cost(_PLACE, years=4, origin=_ORIGIN, baseline=2014)
    at = [each.year for each in found.years].index(_YEARS[0])
    looked_after = found.changes[at:].sum(axis=0)
    safeguarding = _safeguarding(found.draws, at)
    together = looked_after + safeguarding
    volume, price = (range_of(found.made_of[name][at:].sum(axis=0)) for name in ("volume", "price"))
    return Examined(
        range_of(looked_after),
        volume,
        price,
        range_of(safeguarding),
        range_of(together),
        tuple(_stated(who, together) for who in _ESTIMATES),
        _stated_row("Council cabinet (reported)", "2015-16 to 2017-18", None),
        tuple(_excess(baseline, family) for baseline in _BASELINES for family in (False, True)),
        str(_rows("Ofsted").filter(date="2016-11-25")["statement"][0]),
        deflators.publication(),
        dict(found.inputs) | stated_hashes(),
        together,
    )


def _as_read(statement: str) -> str:
    """A statement of the table as it runs on in a sentence, what is quoted in it between the marks of print."""
    return re.sub(r'"([^"]*)"', r"“\1”", statement[:1].lower() + statement[1:])


def stated_hashes() -> dict[str, str]:
    """The sha256 of what is read besides what a forecast reads: sums that were stated, and the deflators."""
    return AsKnown(None).hashes((_STATED,)) | {deflators.FILE: deflators.digest()}


_ESTIMATES = (
    "Lord Warner, first report (reported)",
    "Council with Lord Warner (reported)",
    "Lord Warner, second progress report (reported)",
)


def _safeguarding(spending: Floats, at: int) -> Floats:
    """What safeguarding at its last known volume costs more, (draws,), its price going with that of looking after."""
    known = AsKnown(_ORIGIN)
    latest = known.spending(_SAFEGUARDING).filter(la_code=_PLACE).sort("year").row(-1, named=True)
    coming = forecast(_PLACE, "cla", years=4, origin=_ORIGIN)
    now = coming.last[1]
    counts = np.vstack([np.full(coming.draws.shape[1], now), coming.draws])
    weekly = spending / (counts * WEEKS)
    before = known.spending(_LOOKED_AFTER).filter(la_code=_PLACE, year=latest["year"])["value"][0]
    then = dict(coming.history)[latest["year"]] or now
    factors = weekly / (before / (then * WEEKS))
    return np.asarray(latest["value"] * (factors[at:] - factors[0]).sum(axis=0))


def _spent(category: str) -> dict[int, float]:
    rows = AsKnown(None).spending(category).filter(la_code=_PLACE)
    return dict(rows.select("year", "value").iter_rows())


def _excess(baseline: int, family_support: bool) -> Excess:  # noqa: FBT001
    categories = (_LOOKED_AFTER, _SAFEGUARDING, *((_FAMILY_SUPPORT,) if family_support else ()))
    spent = [_spent(category) for category in categories]
    level = sum(each[baseline] for each in spent)
    cash = sum(each[year] - level / len(spent) for year in _YEARS for each in spent)
    real = sum(each[year] / deflators.dearer(baseline, year) for year in _YEARS for each in spent) - len(_YEARS) * level
    return Excess(baseline, family_support, cash, real)


def _rows(who: str) -> Any:
    return table(_STATED).filter(who=who)


def _stated(who: str, draws: Floats) -> Said:
    return _stated_row(who, None, draws)


def _stated_row(who: str, period: str | None, draws: Floats | None) -> Said:
    rows = _rows(who)
    row = (rows if period is None else rows.filter(period=period)).row(0, named=True)
    pounds = float(row["amount_gbp_million"]) * 1e6
    return Said(who, row["date"], pounds, None if draws is None else float(np.mean(draws >= pounds)))


def _said(each: Said) -> dict[str, Any]:
    return {"who": each.who, "when": each.when, "pounds": round(each.pounds), "reach": each.reach}
