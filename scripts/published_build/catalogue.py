"""What is known of each table, as one JSON document."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from typing import Any

import polars as pl

from published_build.units import Measure, lait_units, unit_of

RELEASE_YEAR = re.compile(r"^(?:CIN|CLA|CSWW) (\d{4}) release$")
FIRST_EDITIONS = re.compile(r"^(?:OSR|SFR)\d+/\d{4}$")


def digest(path: Path) -> str:
    """SHA-256 of a file's bytes."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def catalogue_entry(
    key: str, spec: dict[str, Any], frame: pl.DataFrame, *, source: Path, parquet: Path, dates: pl.DataFrame
) -> dict[str, Any]:
    """One table's line of the catalogue."""
    dimension = spec.get("dimension", "measure" if "measure" in frame.columns else None)
    years = sorted(frame["year"].drop_nulls().unique().to_list()) if "year" in frame.columns else []
    return {
        "key": key,
        "title": spec["title"],
        "publisher": spec["publisher"],
        "release": spec["release"],
        "licence": spec["licence"],
        "copied_from": spec["copied_from"],
        "publication": spec.get("publication"),
        "first_published": _first_published(spec.get("publication"), dates, years),
        "as_first_published": _as_first_published(frame),
        "releases": _releases(frame),
        "years": years,
        "dimension": dimension,
        "measures": sorted(frame[dimension].drop_nulls().unique().to_list()) if dimension else [],
        "columns": frame.columns,
        "traps": spec["traps"],
        "rows": frame.height,
        "source": {"file": source.name, "sha256": digest(source)},
        "parquet": {"file": parquet.name, "bytes": parquet.stat().st_size, "sha256": digest(parquet)},
    }


def units(key: str, spec: dict[str, Any], frame: pl.DataFrame, dictionary: pl.DataFrame) -> dict[str, Measure]:
    """The unit of each measure, or of each column of a wide table."""
    if "columns" in spec:
        return {name: tuple(unit) for name, unit in spec["columns"].items()}
    if key == "lait_indicators_long":
        return lait_units(dictionary)
    if key == "imd_upper_tier_2015_2019":
        return {m: ("other", 1.0, m) for m in sorted(frame["measure"].unique().to_list())}
    if "measure" in frame.columns and "value" in frame.columns:
        return {m: unit_of(m) for m in sorted(frame["measure"].unique().to_list())}
    return {}


def _first_published(publication: str | None, dates: pl.DataFrame, years: list[int]) -> dict[str, dict[str, str]]:
    if publication is None:
        return {}
    chosen = dates.filter((pl.col("publication") == publication) & pl.col("reporting_year").is_in(years))
    rows = chosen.sort("reporting_year").select("reporting_year", "first_published", "confidence").rows()
    return {str(year): {"date": day.isoformat(), "confidence": confidence} for year, day, confidence in rows}


def _releases(frame: pl.DataFrame) -> dict[str, list[str]]:
    if not {"release", "year"} <= set(frame.columns):
        return {}
    pairs = frame.select("year", "release").drop_nulls().unique().sort("year", "release").rows()
    found: dict[str, list[str]] = {}
    for year, release in pairs:
        found.setdefault(str(year), []).append(release)
    return found


def _as_first_published(frame: pl.DataFrame) -> list[int]:
    """Years whose every figure here is the one first published, not a later revision."""
    first = []
    for year, releases in _releases(frame).items():
        if all(_is_first(int(year), release) for release in releases):
            first.append(int(year))
    return sorted(first)


def _is_first(year: int, release: str) -> bool:
    match = RELEASE_YEAR.match(release)
    return (int(match[1]) == year) if match else bool(FIRST_EDITIONS.match(release))
