"""What a directory of postcodes tells: the authority of a placement, whether it is the child's own, and how far.

The directory is the Office for National Statistics' own (ONSPD or NSPL), a CSV
of every postcode with its grid reference and its areas; only the return's own
postcodes are kept of it.
"""

from __future__ import annotations

import csv
import re
from dataclasses import replace
from pathlib import Path

import polars as pl

from tandem.core.errors import InputError
from tandem.published.crosswalk import LocalAuthority
from tandem.returns.ssda903.layout import LAST
from tandem.returns.ssda903.reader import Ssda903Return

_COLUMNS = {
    "post": r"pcds|pcd|pcd2|pcd7|pcd8|postcode",
    "east": r"oseast1m|east1m",
    "north": r"osnrth1m|north1m",
    "la": r"oslaua|laua|lad\d\dcd|lad\d*",
}
_COUNTY = r"oscty|cty|cty\d\dcd"
"""Where there is a county council it, and not the district, is the authority for children."""
_METRES_A_MILE = 1609.3
"""As the DfE's guide to the return has it; the distance is given to a tenth of a mile."""
_LONGEST_HEADING = 2**16


def with_places(read: Ssda903Return, directory: Path, authority: LocalAuthority | None) -> Ssda903Return:
    """The return with PL_LA, PL_DISTANCE and, where its authority is known, PL_LOCATION in the episodes of both years.

    What the files say themselves stands. Raises ``InputError`` for a file that
    is no directory of postcodes.
    """
    names = [name for name in ("Episodes", f"Episodes{LAST}") if name in read.tables]
    posts = [_plain(read.tables[name][field]) for name in names for field in ("HOME_POST", "PL_POST")]
    if not posts:
        return read
    known = _looked_up(directory, pl.concat(posts).drop_nulls().unique())
    placed = {name: _placed(read.tables[name], known, authority) for name in names}
    return replace(read, tables=read.tables | placed)


def _plain(posts: pl.Series) -> pl.Series:
    return posts.str.replace_all(" ", "").str.to_uppercase().alias("post")


def _looked_up(directory: Path, wanted: pl.Series) -> pl.DataFrame:
    columns = _columns(directory)
    scanned = pl.scan_csv(directory, infer_schema=False).select(
        pl.col(columns["post"]).str.replace_all(" ", "").alias("post"),
        pl.col(columns["east"]).cast(pl.Float64, strict=False).alias("east"),
        pl.col(columns["north"]).cast(pl.Float64, strict=False).alias("north"),
        _authority(columns),
    )
    try:
        found = scanned.join(pl.LazyFrame({"post": wanted}), on="post", how="semi").collect(engine="streaming")
    except pl.exceptions.PolarsError as error:
        raise InputError(
            f"{directory.name} could not be read as CSV.", hint="Give the ONS Postcode Directory."
        ) from error
    return found.unique("post", keep="first")


def _authority(columns: dict[str, str]) -> pl.Expr:
    area = pl.col(columns["la"])
    if "county" in columns:
        county = pl.col(columns["county"])
        area = pl.when(county.str.starts_with("E10")).then(county).otherwise(area)
    return area.alias("la")


def _columns(directory: Path) -> dict[str, str]:
    try:
        with directory.open(encoding="utf-8-sig", errors="replace") as stream:
            heads = next(csv.reader([stream.readline(_LONGEST_HEADING)]), [])
    except OSError as error:
        raise InputError(f"{directory.name} could not be read: {error.strerror}.") from error
    found: dict[str, str] = {}
    for name, pattern in (_COLUMNS | {"county": _COUNTY}).items():
        for head in heads:
            if re.fullmatch(pattern, head.strip().lower()):
                found.setdefault(name, head)
    lacking = [name for name in _COLUMNS if name not in found]
    if lacking:
        raise InputError(
            f"{directory.name} is no directory of postcodes.",
            hint="Give the ONS Postcode Directory, which has the columns pcds, oseast1m, osnrth1m and oslaua.",
        )
    return found


def _placed(frame: pl.DataFrame, known: pl.DataFrame, authority: LocalAuthority | None) -> pl.DataFrame:
    home = _beside(frame, "HOME_POST", known)
    there = _beside(frame, "PL_POST", known)
    metres = ((home["east"] - there["east"]) ** 2 + (home["north"] - there["north"]) ** 2).sqrt()
    miles = (metres / _METRES_A_MILE).round(1).cast(pl.String)
    made = {"PL_LA": there["la"], "PL_DISTANCE": miles}
    if authority is not None:
        own = there["la"].is_in([authority.code, *authority.ons_codes])
        made["PL_LOCATION"] = (
            pl.DataFrame({"own": own})
            .select(pl.when("own").then(pl.lit("IN")).when(~pl.col("own")).then(pl.lit("OUT")))
            .to_series()
        )
    for name, column in made.items():
        said = frame.get_column(name, default=None)
        made[name] = column if said is None else said.zip_with(said.is_not_null(), column)
    seen = {"HOME_POST_known": home["la"], "PL_POST_known": there["la"]}
    return frame.with_columns(
        *(column.alias(name) for name, column in made.items()),
        *(column.is_not_null().alias(name) for name, column in seen.items()),
    )


def _beside(frame: pl.DataFrame, field: str, known: pl.DataFrame) -> pl.DataFrame:
    return pl.DataFrame([_plain(frame[field])]).join(known, on="post", how="left", maintain_order="left")
