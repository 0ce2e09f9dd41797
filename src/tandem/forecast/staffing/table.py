"""The published workforce table, places by years, as it was known on a day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import numpy as np

from tandem.forecast.known import AsKnown
from tandem.forecast.panel import Floats, Panel
from tandem.forecast.series import Series
from tandem.published import authority, reorganisations

__all__ = ["IN_POST", "TABLE", "Staff", "panel_of", "staff"]

TABLE = "csww_social_worker_workforce_2017_2025"
IN_POST = Series(
    "workforce",
    "Social workers in post at 30 September",
    "social workers in post, full-time equivalent",
    TABLE,
    "inpost_fte",
    stock=True,
    model="hierarchical",
)
_MEASURES = (
    "inpost_fte",
    "starters_fte",
    "leavers_fte",
    "agency_fte",
    "vacancy_fte",
    "absence_rate_fte",
    "case_holders_fte",
    "cases",
)


@dataclass(frozen=True, slots=True)
class Staff:
    """Full-time equivalents, cases and absence (per cent) at 30 September; NaN is unknown.

    A place is one authority, or two that make one return ("314 318"); ``counts`` by measure is (places, years),
    ``england`` (years,). What rounds to nought is nought; what is withheld, not returned or of low reliability is
    unknown.
    """

    places: tuple[str, ...]
    names: tuple[str, ...]
    regions: tuple[str, ...]
    years: tuple[int, ...]
    counts: Mapping[str, Floats]
    england: Mapping[str, Floats]

    def at(self, code: str) -> int | None:
        """Where an authority stands, by itself or in a return made with another."""
        return next((number for number, place in enumerate(self.places) if code in place.split()), None)


@cache
def staff(known: AsKnown) -> Staff:
    """Every place that ever returned; raises ``InputError`` where nothing had been published."""
    rows = known.rows(TABLE, _MEASURES)
    years = tuple(sorted(set(rows["year"].to_list())))
    places: dict[str, str] = {}
    seen: dict[tuple[str, int, str], float] = {}
    columns = ("level", "la_code", "covers", "name", "year", "measure", "value", "state")
    for level, code, covers, name, year, measure, value, state in rows.select(columns).iter_rows():
        key = {"la": code or covers, "national": ""}.get(level)
        if key is None:
            continue
        if key:
            places[key] = name
        found = 0.0 if state == "rounds_to_zero" else value
        if found is not None:
            seen[key, year, measure] = found
    _continue_whole(places, years, seen)
    order = tuple(sorted(places))
    counts = {
        measure: np.array([[seen.get((place, year, measure), np.nan) for year in years] for place in order])
        for measure in _MEASURES
    }
    # Nobody in post is a return that was not made: every place with children's services has a social worker.
    counts["inpost_fte"] = np.where(counts["inpost_fte"] > 0, counts["inpost_fte"], np.nan)
    england = {measure: np.array([seen.get(("", year, measure), np.nan) for year in years]) for measure in _MEASURES}
    regions = tuple(authority(key.split()[0]).region for key in order)
    return Staff(order, tuple(places[key] for key in order), regions, years, counts, england)


def _continue_whole(places: dict[str, str], years: tuple[int, ...], seen: dict[tuple[str, int, str], float]) -> None:
    """A joint return of exactly the area of one authority that was split goes on from it."""
    for change in reorganisations():
        joint = " ".join(sorted(change.after))
        if len(change.before) > 1 or joint not in places or change.before[0] not in places:
            continue
        del places[change.before[0]]
        for year in years:
            for measure in _MEASURES:
                if (old := seen.get((change.before[0], year, measure))) is not None:
                    seen.setdefault((joint, year, measure), old)


def panel_of(table: Staff) -> Panel:
    """Places whose latest figure is known, as the models of counts read them."""
    kept = [at for at, value in enumerate(table.counts["inpost_fte"][:, -1]) if value > 0]
    counts = table.counts["inpost_fte"][kept]
    unknown = np.full(counts.shape, np.nan)
    return Panel(
        IN_POST,
        tuple(table.places[at] for at in kept),
        tuple(table.regions[at] for at in kept),
        table.years,
        counts,
        (),
        unknown,
        unknown,
        {"England": table.england["inpost_fte"]},
    )
