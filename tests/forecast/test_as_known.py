"""An origin means published by that day: no later figure is read, whatever is asked."""

from __future__ import annotations

from datetime import date, timedelta

import polars as pl
import pytest

import tandem.forecast.known as known_module
from tandem.core.errors import InputError
from tandem.forecast import SERIES, forecast
from tandem.forecast.breakdowns import BREAKDOWNS, TABLES
from tandem.forecast.divided import divided
from tandem.forecast.known import AsKnown
from tandem.forecast.panel import _panel
from tandem.published import entry, known_on

DAY_BEFORE, DAY_OF = date(2014, 9, 29), date(2014, 9, 30)


def test_a_year_counts_from_the_day_it_was_published() -> None:
    table = SERIES["cla"].table
    assert entry(table).first_published[2014].on == DAY_OF
    assert AsKnown(DAY_OF).years(table)[-1] == 2014
    with pytest.raises(InputError, match=r"Nothing of .* was published by 29 September 2014"):
        AsKnown(DAY_BEFORE).rows(table, ("cla_at_31_march",))


@pytest.mark.parametrize("series", SERIES)
@pytest.mark.parametrize("origin", [date(2014, 12, 12), date(2019, 6, 29), date(2023, 11, 15)])
def test_nothing_published_later_is_ever_read(monkeypatch, series: str, origin: date) -> None:
    read: list[tuple[str, int]] = []
    real = {name: getattr(known_module, name) for name in ("table", "covariate", "populations")}

    def table(key, *, years, measures, columns):
        read.extend((key, year) for year in years)
        return real["table"](key, years=years, measures=measures, columns=columns)

    def covariate(name, year):
        frame = real["covariate"](name, year)
        used = frame.filter(pl.col("la_code").is_not_null())["year_used"].max()
        # The January census of a year was out by the end of its June.
        assert date(max(year, used), 6, 30) <= origin
        return frame

    def populations(year):
        assert date(year, 6, 30) <= origin
        return real["populations"](year)

    for name, stand_in in (("table", table), ("covariate", covariate), ("populations", populations)):
        monkeypatch.setattr(known_module, name, stand_in)
    try:
        made = _panel.__wrapped__(SERIES[series], AsKnown(origin))
    except InputError:
        assert not AsKnown(origin).years(SERIES[series].table)
        return
    for key, year in read:
        later = [y for y in entry(key).years if y >= year and known_on(key, y, origin).known]
        assert later, (key, year)
    assert made.years[-1] == AsKnown(origin).years(SERIES[series].table)[-1]


@pytest.mark.parametrize("by", BREAKDOWNS)
@pytest.mark.parametrize("key", TABLES)
@pytest.mark.parametrize("origin", [date(2014, 12, 12), date(2019, 6, 29), date(2023, 11, 15)])
def test_nor_of_how_children_are_divided(monkeypatch, by: str, key: str, origin: date) -> None:
    read: list[int] = []
    real = known_module.table

    def table(key, *, years, measures, columns):
        read.extend(years)
        return real(key, years=years, measures=measures, columns=columns)

    monkeypatch.setattr(known_module, "table", table)
    if not AsKnown(origin).years(key):
        with pytest.raises(InputError, match="was published by"):
            divided.__wrapped__(key, BREAKDOWNS[by], AsKnown(origin))
        return
    made = divided.__wrapped__(key, BREAKDOWNS[by], AsKnown(origin))
    assert tuple(read) == made.years
    assert known_on(key, made.years[-1], origin).known
    later = [year for year in entry(key).years if year > made.years[-1]]
    assert not any(known_on(key, year, origin).known for year in later)


def test_parts_asked_for_before_any_were_published_are_refused() -> None:
    with pytest.raises(InputError, match="published by"):
        forecast("Birmingham", by="age", origin=DAY_BEFORE)
    found = forecast("Birmingham", by="placement", origin=date(2019, 6, 29))
    assert {year for each in found.parts for year, _ in each.history} == set(range(2011, 2018))


def test_the_answer_says_what_it_rests_on() -> None:
    found = forecast("Birmingham", origin=date(2014, 12, 12))
    assert found.last == (2014, 1801)
    assert [each.year for each in found.years] == [2015, 2016, 2017]
    later = forecast("Birmingham", origin=DAY_OF + timedelta(days=366))
    assert later.last[0] == 2015
