"""Every authority's workforce, and its track record, as they were built; built by ``scripts/build_workforce.py``."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import as_file, files
from typing import Any

from tandem.core.errors import InputError
from tandem.forecast.built import StaleForecastsError
from tandem.forecast.known import AsKnown
from tandem.forecast.result import Year
from tandem.forecast.staffing.ask import TABLES, workforce
from tandem.forecast.staffing.enough import Needed
from tandem.forecast.staffing.record import backtest_workforce
from tandem.forecast.staffing.result import COUNTED, Counted
from tandem.forecast.staffing.table import staff
from tandem.forecast.wider import key_of
from tandem.forecast.wider import places as wider_places

__all__ = ["OUTLOOKS", "RECORD", "Outlook", "make_outlooks", "make_record", "outlook", "places", "record"]

OUTLOOKS, RECORD = "workforce.parquet", "workforce_record.json"


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a page says of one authority's workforce: numbers without draws."""

    place: str
    code: str | None
    last: int
    sentence: str
    target: float | None
    needed: Needed | None
    counted: tuple[Counted, ...]
    caveats: tuple[str, ...]
    inputs: Mapping[str, str] = field(default_factory=dict)

    @property
    def key(self) -> str:
        """What addresses call the place: an authority's code, or the key of a region or of England."""
        return self.code or key_of(self.place)

    @classmethod
    def of(cls, values: Mapping[str, Any]) -> Outlook:
        """From what ``Workforce.to_dict`` gives."""
        rows: dict[str, list[Year]] = {}
        for row in values["rows"]:
            rows.setdefault(row["counted"], []).append(Year(*(row[name] for name in Year.__slots__)))
        counted = tuple(
            Counted(
                key,
                COUNTED[key],
                tuple((each["year"], each["value"]) for each in values["history"][key]),
                tuple(years),
            )
            for key, years in rows.items()
        )
        return cls(
            values["place"],
            values["la_code"],
            values["last"],
            values["sentence"],
            values["target"],
            Needed(**values["needed"]) if values["needed"] else None,
            counted,
            tuple(values["caveats"]),
            values["inputs"],
        )


def places() -> frozenset[str]:
    """The codes of the authorities whose workforce can be told, and the keys of regions and England."""
    return frozenset(_documents())


def outlook(key: str) -> Outlook:
    """The workforce of an authority by code, of a region or England by key; raises :class:`InputError` for others."""
    if (found := _documents().get(key)) is None:
        workforce(key)
        raise InputError("This authority’s workforce was not built.", hint="Run scripts/build_workforce.py.")
    return Outlook.of(json.loads(found))


@cache
def record() -> Mapping[str, Any]:
    """The track record, as ``WorkforceRecord.to_dict`` has it."""
    document: dict[str, Any] = json.loads(
        files("tandem.forecast").joinpath("built", RECORD).read_text(encoding="utf-8")
    )
    if document["inputs"] != AsKnown.hashes(TABLES):
        raise StaleForecastsError("The workforce was built from other tables: run scripts/build_workforce.py.")
    return document


@cache
def _documents() -> Mapping[str, str]:
    import polars as pl

    record()
    with as_file(files("tandem.forecast").joinpath("built", OUTLOOKS)) as path:
        return dict(pl.read_parquet(path).iter_rows())


def make_outlooks(keys: tuple[str, ...] | None = None) -> Iterator[tuple[str, dict[str, Any]]]:
    """The key of each authority, region and England, and what ``workforce`` says of it, or of those of some keys."""
    codes = [code for place in staff(AsKnown(None)).places for code in place.split()]
    for key in (*codes, *wider_places()):
        if keys is not None and key not in keys:
            continue
        try:
            yield key, workforce(key).to_dict()
        except InputError:
            continue


def make_record() -> dict[str, Any]:
    """The document of :func:`record`."""
    document = backtest_workforce().to_dict()
    document["rows"] = [
        {name: round(value, 5) if isinstance(value, float) else value for name, value in row.items()}
        for row in document["rows"]
    ]
    return document | {"inputs": AsKnown.hashes(TABLES)}
