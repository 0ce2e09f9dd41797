"""The authorities and their names, from the reference table and a short hand-kept list."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import polars as pl

# The tables begin with the year ending March 2009.
FIRST_YEAR = 2009
HERE = Path(__file__).parent


def reference(source: Path) -> pl.DataFrame:
    """The reference table under the names used here, with the authorities that ended in 2009."""
    frame = pl.read_csv(source / "la_reference.csv", infer_schema_length=0)
    frame = frame.rename({"old_la_code": "la_code", "new_la_code": "ons_code", "la_name": "name"})
    ended = [
        {
            "la_code": e["code"],
            "ons_code": None,
            "name": e["name"],
            "region_code": e["region_code"],
            "region_name": e["region"],
        }
        for e in _hand()["ended_before_the_reference"]
    ]
    kept = frame.select("la_code", "ons_code", "name", "region_code", "region_name", "note", "all_codes_seen")
    return pl.concat([kept, pl.DataFrame(ended, schema_overrides={"ons_code": pl.String})], how="diagonal")


def authorities(source: Path, frames: dict[str, pl.DataFrame]) -> dict[str, Any]:
    """Everything the crosswalk reads: authorities, reorganisations, other names, districts."""
    hand = _hand()
    first = {code: change["first_year"] for change in hand["reorganisations"] for code in change["to"]}
    last = {code: change["first_year"] - 1 for change in hand["reorganisations"] for code in change["from"]}
    names, codes = _seen(source)
    rows = []
    for row in reference(source).sort("la_code").iter_rows(named=True):
        code = row["la_code"]
        own = {
            row["ons_code"],
            *(row["all_codes_seen"] or "").split(),
            *codes.get(code, ()),
            *hand["former_codes"].get(code, ()),
        }
        rows.append(
            {
                "code": code,
                "ons_code": row["ons_code"],
                "ons_codes": sorted(own - {None}),
                "name": row["name"],
                "region": row["region_name"],
                "region_code": row["region_code"],
                "first_year": first.get(code, FIRST_YEAR),
                "last_year": last.get(code),
                "note": hand["notes"].get(code, row["note"] or ""),
                "aliases": sorted((names.get(code, set()) | set(hand["aliases"].get(code, ()))) - {row["name"]}),
            }
        )
    return {
        "authorities": rows,
        "reorganisations": hand["reorganisations"],
        "districts": _districts(frames["iod_2025_lower_tier_districts"]),
        "not_authorities": hand["not_authorities"],
    }


def _hand() -> dict[str, Any]:
    return tomllib.loads((HERE / "places.toml").read_text(encoding="utf-8"))


def _seen(source: Path) -> tuple[dict[str, set[str]], dict[str, set[str]]]:
    """Every name and ONS code any source file gives an authority."""
    names: dict[str, set[str]] = {}
    codes: dict[str, set[str]] = {}
    for path in sorted([*source.glob("*.csv"), *source.glob("*.csv.gz")]):
        frame = pl.read_csv(path, infer_schema_length=0)
        for code, name, ons in (
            ("old_la_code", "la_name", "new_la_code"),
            ("neighbour_old_la_code", "neighbour_la_name", "neighbour_new_la_code"),
        ):
            if not {code, name, ons} <= set(frame.columns):
                continue
            for la_code, la_name, ons_code in frame.select(code, name, ons).unique().sort(code, name, ons).rows():
                if la_code and len(la_code) == 3:
                    names.setdefault(la_code, set()).add(la_name)
                    if ons_code:
                        codes.setdefault(la_code, set()).add(ons_code)
    return names, codes


def _districts(frame: pl.DataFrame) -> dict[str, str]:
    """District councils and the authority that runs children's services there."""
    rows = frame.select("district_name", "la_code", "ons_code", "district_code").unique().sort("district_name")
    return {d: la for d, la, ons, own in rows.rows() if own != ons}
