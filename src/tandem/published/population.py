"""Children aged 0 to 17: the denominator of every rate.

The rate of the year ending 31 March Y uses the estimate of mid-(Y - 1), as the
Department for Education does.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from tandem.core.errors import InputError
from tandem.core.figure import Figure, Interval, IntervalKind, Provenance, State, Unit
from tandem.published.catalogue import provenance
from tandem.published.crosswalk import find_la

if TYPE_CHECKING:
    import polars as pl

REVISED = "ons_population_0_17_cin_release"
FIRST = "cin_first_published_2010_2017"
FIRST_YEAR, LAST_YEAR = 2010, 2025

VINTAGES = {
    REVISED: "Mid-year estimates rebased after the 2021 Census",
    FIRST: "Mid-year estimate as first published, to the nearest hundred",
}
"""What each vintage is, by the table it was read from."""


def populations(year: int) -> pl.DataFrame:
    """Children aged 0 to 17 in every area for one reporting year.

    Columns: level, la_code, ons_code, name, population, state, vintage (the
    table it was read from, a key of :data:`VINTAGES`), mid_year. The rebased
    estimates come first; where they have none (every area before 2013;
    Bournemouth, Poole and the old Dorset to 2017) the estimate first published
    with that year's figures stands in. Those three have none for 2018 and 2019.
    """
    import polars as pl

    _check(year)
    return _all().filter(pl.col("year") == year).drop("year")


def population(la: str | None, year: int) -> Figure:
    """Children aged 0 to 17 in one authority, or in England where ``la`` is ``None``, for a reporting year.

    ``vintage`` says which estimate it is. One first published to the nearest
    hundred carries its rounding as an interval. Unknown where nothing was
    published.
    """
    import polars as pl

    _check(year)
    code = find_la(la, year=year).code if la is not None else None
    place = pl.col("la_code") == code if code else pl.col("level") == "national"
    row = _all().filter(place & (pl.col("year") == year))
    name = "Children aged 0 to 17"
    if row.is_empty():
        return Figure.unknown(name, Unit.COUNT, State.NOT_PUBLISHED, year=year)
    found = row.row(0, named=True)
    table_key = found["vintage"]
    source = _source(table_key, year)
    if found["population"] is None:
        return Figure.unknown(name, Unit.COUNT, State(found["state"]), year=year, source=(source,))
    rounded = table_key == FIRST and found["population"] % 100 == 0
    half = Interval(found["population"] - 50, found["population"] + 50, None, IntervalKind.ROUNDING)
    return Figure(
        name,
        found["population"],
        Unit.COUNT,
        interval=half if rounded else None,
        year=year,
        source=(source,),
        vintage=VINTAGES[table_key],
    )


def _check(year: int) -> None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise InputError(
            f"There is no population for the reporting year {year}.", hint=f"There is for {FIRST_YEAR} to {LAST_YEAR}."
        )


def _source(key: str, year: int) -> Provenance:
    return provenance(key, year=year - 1 if key == REVISED else year)


@cache
def _all() -> pl.DataFrame:
    import polars as pl

    from tandem.published.tables import table

    # Gateshead and Northumberland changed ONS code between the two tables; their three-digit codes stayed.
    place = pl.coalesce("la_code", "ons_code").alias("place")
    revised = table(REVISED).with_columns(pl.col("year") + 1, place)
    first = table(FIRST, measures=["population_0_17_previous_mid_year"]).with_columns(place)
    known = revised.filter(pl.col("value").is_not_null()).with_columns(vintage=pl.lit(REVISED))
    filled = first.with_columns(vintage=pl.lit(FIRST)).join(known, on=["year", "place"], how="anti")
    rest = revised.filter(pl.col("value").is_null()).with_columns(vintage=pl.lit(REVISED))
    rest = rest.join(filled, on=["year", "place"], how="anti")
    columns = ["year", "level", "la_code", "ons_code", "name", "value", "state", "vintage"]
    frame = pl.concat([part.select(columns) for part in (known, filled, rest)])
    frame = frame.filter(pl.col("year").is_between(FIRST_YEAR, LAST_YEAR))
    return (
        frame.rename({"value": "population"})
        .with_columns(mid_year=pl.col("year") - 1)
        .sort("year", "la_code", "ons_code")
    )
