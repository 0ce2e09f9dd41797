"""The panel and fits as they were built, read back.

Built by ``scripts/build_fits.py``; ``fits.json`` holds the sha256 of every
table they rest on, and a build from other tables is refused.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import as_file, files
from typing import TYPE_CHECKING, Any

from tandem.scrutiny.inputs import input_hashes
from tandem.scrutiny.row import Row

if TYPE_CHECKING:
    import polars as pl

PANEL, FITS = "panel.parquet", "fits.json"


class StaleFitsError(RuntimeError):
    """The tables were rebuilt and the fits were not."""


@cache
def fits() -> Mapping[tuple[str, int], Mapping[str, Any]]:
    """Each fit as plain values, by source and year."""
    document = json.loads(files(__package__).joinpath("built", FITS).read_text(encoding="utf-8"))
    if document["inputs"] != input_hashes():
        raise StaleFitsError("The fits were built from other tables: run scripts/build_fits.py.")
    return {(one["source"], one["year"]): one for one in document["fits"]}


@cache
def panel() -> pl.DataFrame:
    """The whole panel, sorted by code, source and year."""
    import polars as pl

    fits()
    with as_file(files(__package__).joinpath("built", PANEL)) as path:
        return pl.read_parquet(path)


def rows(*, la_code: str | None = None, source: str | None = None, year: int | None = None) -> tuple[Row, ...]:
    """Rows of the panel, by code, source and year."""
    frame = panel()
    for column, wanted in (("la_code", la_code), ("source", source), ("year", year)):
        if wanted is not None:
            frame = frame.filter(frame[column] == wanted)
    return tuple(_rows(frame.select(_NAMES).iter_rows()))


def years(source: str) -> tuple[int, ...]:
    """Reporting years with figures of a source, first to last."""
    frame = panel()
    return tuple(frame.filter(frame["source"] == source)["year"].unique().sort().to_list())


_NAMES = [field.name for field in dataclasses.fields(Row)]


def _rows(values: Iterable[tuple[Any, ...]]) -> Iterable[Row]:
    return (Row(*one) for one in values)
