"""Forecasts and track records as they were built, read back.

Built by ``scripts/build_forecasts.py`` with :mod:`tandem.forecast.making`; both files hold the sha256 of every
table they rest on, and what was built from other tables is refused.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import as_file, files
from typing import Any

from tandem.core.errors import InputError
from tandem.forecast import unit_costs
from tandem.forecast.breakdowns import TABLES
from tandem.forecast.estimate import stated_hashes
from tandem.forecast.known import COVARIATE_TABLES, SPENDING_TABLES, AsKnown
from tandem.forecast.outlook import Outlook
from tandem.forecast.series import SERIES, find_series
from tandem.forecast.wider import places
from tandem.published import authority

__all__ = [
    "EXAMINED",
    "OUTLOOKS",
    "RECORD",
    "StaleForecastsError",
    "examined",
    "input_hashes",
    "outlook",
    "record",
    "series_of",
]

EXAMINED, OUTLOOKS, RECORD = "examined.json", "outlooks.parquet", "record.json"


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
