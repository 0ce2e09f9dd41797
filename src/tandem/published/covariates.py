"""What a place is like: child poverty and free school meals, for standardising.

The nearest-year rule: an authority's value for a reporting year is that of the
year itself, else of the nearest year that has one, the earlier where two are
equally near. ``year_used`` always says which.

The nearest-place rule: the poverty series is drawn on today's boundaries, so an
authority that has ended takes its successors' value, averaged by their children
where it was split (``successors``), or that of the authority that now holds its
area or most of it (``successor_area``). ``place_rule`` always says which.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from tandem.core.errors import InputError
from tandem.core.figure import State
from tandem.published.crosswalk import LocalAuthority, local_authorities, reorganisations
from tandem.published.population import populations
from tandem.published.tables import table

if TYPE_CHECKING:
    import polars as pl

TABLE = "lait_indicators_long"
COVARIATES = {"child_poverty": "ChildPov", "primary_fsm": "PriFSM"}
"""Child poverty: children aged under 16 in low-income families before housing costs (DWP), 2015 to 2025.
Primary FSM: primary pupils known to be eligible for free school meals (DfE), January 2016 to 2025."""

Series = dict[int, float]
Found = tuple[float | None, int | None, str | None]


def covariate(name: str, year: int) -> pl.DataFrame:
    """One covariate for every authority of a reporting year, and for England.

    Columns: la_code (null for England), name, value (a fraction), year_used,
    same_year, place_rule (``own``, ``successors``, ``successor_area``, or null
    where nothing was found and the value is null). A published nought stands
    for a missing figure, for no authority is without a poor child: Leicestershire's
    child poverty of 2015 is one.
    """
    import polars as pl

    if name not in COVARIATES:
        raise InputError(f"There is no covariate called {name!r}.", hint=f"There are {' and '.join(COVARIATES)}.")
    series, england = _series(name)
    rows: list[tuple[str, str, *Found]] = [("", "England", *_nearest(england, year), "own")]
    for la in local_authorities(year=year):
        value, used, rule = _for_place(la, series, year)
        rows.append((la.code, la.name, value, used, rule))
    schema = {
        "la_code": pl.String,
        "name": pl.String,
        "value": pl.Float64,
        "year_used": pl.Int16,
        "place_rule": pl.String,
    }
    frame = pl.DataFrame(rows, schema=schema, orient="row")
    return frame.with_columns(
        la_code=pl.when(pl.col("la_code") != "").then(pl.col("la_code")), same_year=pl.col("year_used") == year
    ).select("la_code", "name", "value", "year_used", "same_year", "place_rule")


@cache
def _series(name: str) -> tuple[dict[str, Series], Series]:
    frame = table(TABLE, measures=[COVARIATES[name]])
    places: dict[str, Series] = {}
    england: Series = {}
    for row in frame.iter_rows(named=True):
        if row["state"] == State.NIL:
            continue
        if row["level"] == "national":
            england[row["year"]] = row["value"] / 100
        elif row["level"] == "la":
            places.setdefault(row["la_code"], {})[row["year"]] = row["value"] / 100
    return places, england


def _nearest(series: Series, year: int) -> tuple[float | None, int | None]:
    if not series:
        return None, None
    if year in series:
        return series[year], year
    used = min(series, key=lambda known: (abs(known - year), known))
    return series[used], used


def _for_place(la: LocalAuthority, places: dict[str, Series], year: int) -> Found:
    if la.code in places:
        return *_nearest(places[la.code], year), "own"
    change = next((c for c in reorganisations() if la.code in c.before), None)
    if change is None:
        return None, None, None
    if holder := change.inside.get(la.code) or change.mostly.get(la.code):
        return *_nearest(places.get(holder, {}), year), "successor_area"
    parts = {code: _nearest(places.get(code, {}), year) for code in change.after}
    children = _children(change.first_year, change.after)
    if any(value is None for value, _ in parts.values()) or len(children) != len(parts):
        return None, None, None
    total = sum(children.values())
    mean = sum((parts[code][0] or 0.0) * children[code] for code in parts) / total
    return mean, next(iter(parts.values()))[1], "successors"


def _children(year: int, codes: tuple[str, ...]) -> dict[str, float]:
    frame = populations(year)
    rows = frame.filter(frame["la_code"].is_in(codes)).select("la_code", "population").rows()
    return {code: count for code, count in rows if count is not None}
