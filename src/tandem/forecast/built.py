"""Forecasts and track records as they were built, read back.

Built by ``scripts/build_forecasts.py``; both files hold the sha256 of every
table they rest on, and what was built from other tables is refused.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import as_file, files
from typing import Any

from tandem.core.errors import InputError
from tandem.forecast import unit_costs
from tandem.forecast.ask import forecast
from tandem.forecast.backtest import Backtest, backtest
from tandem.forecast.breakdowns import BREAKDOWNS, TABLES
from tandem.forecast.estimate import stated_hashes
from tandem.forecast.known import COVARIATE_TABLES, SPENDING_TABLES, AsKnown
from tandem.forecast.outlook import Outlook, outlook_of
from tandem.forecast.panel import panel
from tandem.forecast.prices_record import price_record
from tandem.forecast.processes import process_costs
from tandem.forecast.saving_processes import in_words
from tandem.forecast.series import SERIES, find_series
from tandem.forecast.wider import places
from tandem.forecast.wider_cost import cost
from tandem.published import authority

__all__ = [
    "EXAMINED",
    "OUTLOOKS",
    "RECORD",
    "StaleForecastsError",
    "examined",
    "input_hashes",
    "make_outlooks",
    "make_record",
    "outlook",
    "record",
    "series_of",
]

EXAMINED, OUTLOOKS, RECORD = "examined.json", "outlooks.parquet", "record.json"
_DIVIDED = "cla"


class StaleForecastsError(RuntimeError):
    """The tables were rebuilt and the forecasts were not."""


def input_hashes() -> dict[str, str]:
    """The sha256 of every table and file that a forecast, or what is examined beside one, rests on."""
    keys = dict.fromkeys((*(series.table for series in SERIES.values()), *TABLES, *COVARIATE_TABLES, *SPENDING_TABLES))
    return AsKnown(None).hashes(tuple(sorted(keys))) | stated_hashes() | {unit_costs.FILE: unit_costs.digest()}


def outlook(la_code: str, series: str) -> Outlook:
    """What is coming to a place; raises :class:`InputError` for a series there is not or a place without it.

    ``la_code`` is that of an authority, or the key of a region or of England (:func:`tandem.forecast.wider.places`).
    """
    asked = find_series(series)
    if (found := _outlooks().get((la_code, asked.key))) is None:
        raise InputError(
            f"{places().get(la_code) or authority(la_code).name} has no recent published {asked.sentence_name}.",
            hint="There is no forecast for places that are gone or whose latest figure is not published.",
        )
    return Outlook.of(json.loads(found))


def series_of(la_code: str) -> tuple[str, ...]:
    """The series that a place has a forecast of, in the order of the series."""
    return tuple(key for key in SERIES if (la_code, key) in _outlooks())


@cache
def record() -> Mapping[str, Any]:
    """Every track record: ``records`` by series, ``parts`` by division (``Backtest.to_dict``), and ``prices``."""
    document: dict[str, Any] = json.loads(files(__package__).joinpath("built", RECORD).read_text(encoding="utf-8"))
    _refuse_stale(document["inputs"])
    return document


@cache
def examined() -> Mapping[str, Any]:
    """The estimate of £140m as it was examined, as ``Examined.to_dict`` has it."""
    _refuse_stale(record()["inputs"])
    found: dict[str, Any] = json.loads(files(__package__).joinpath("built", EXAMINED).read_text(encoding="utf-8"))
    return found


@cache
def _outlooks() -> Mapping[tuple[str, str], str]:
    import polars as pl

    _refuse_stale(record()["inputs"])
    with as_file(files(__package__).joinpath("built", OUTLOOKS)) as path:
        rows = pl.read_parquet(path).iter_rows()
    return {(code, series): document for code, series, document in rows}


def _refuse_stale(inputs: Mapping[str, str]) -> None:
    if inputs != input_hashes():
        raise StaleForecastsError("The forecasts were built from other tables: run scripts/build_forecasts.py.")


def make_outlooks(la_codes: tuple[str, ...] | None = None) -> Iterator[Outlook]:
    """Every place's outlook of every series, or those of some places."""
    for series in SERIES.values():
        for code in (*panel(series, AsKnown(None)).codes, *places()):
            if la_codes is None or code in la_codes:
                yield _made(code, series.key)


def _made(code: str, series: str) -> Outlook:
    whole = forecast(code, series)
    if series != _DIVIDED:
        return outlook_of(whole)
    return outlook_of(whole, tuple(forecast(code, series, by=by) for by in BREAKDOWNS), _cost(code))


def _cost(code: str) -> dict[str, Any] | None:
    """What looking after children will cost; ``None`` where what was spent is not published."""
    try:
        found = cost(code).to_dict()
    except InputError:
        return None
    kept = ("sentence", "history", "baseline", "by_placement", "rows", "together", "very_costly", "caveats")
    return {name: found[name] for name in kept} | {"processes": _processes(code)}


def _processes(code: str) -> dict[str, Any]:
    """What the steps from referral to court will cost in the last year, of ``ProcessCosts.to_dict``."""
    found = process_costs(code)
    whole = found.to_dict()
    last = [row for row in whole["rows"] if row["year"] == found.years[-1]]
    return {"sentence": in_words(found), "rows": last, "caveats": whole["caveats"]}


def make_record() -> dict[str, Any]:
    """The document of :func:`record`."""
    return {
        "inputs": input_hashes(),
        "records": {key: _plain(backtest(key)) for key in SERIES},
        "parts": {by: _plain(backtest(by=by)) for by in BREAKDOWNS},
        "prices": price_record(),
    }


def _plain(found: Backtest) -> dict[str, Any]:
    document = found.to_dict()
    document["rows"] = [{name: _short(value) for name, value in row.items()} for row in document["rows"]]
    return document


def _short(value: Any) -> Any:
    return round(value, 5) if isinstance(value, float) else value
