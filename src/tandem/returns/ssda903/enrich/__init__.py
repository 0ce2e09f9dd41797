"""Each table made ready for the rules, once: then every rule is one expression over a row."""

from __future__ import annotations

import polars as pl

from tandem.published.crosswalk import LocalAuthority
from tandem.returns.collection import Collection
from tandem.returns.ssda903.enrich import tables
from tandem.returns.ssda903.enrich.children import children
from tandem.returns.ssda903.enrich.episodes import beside_child, in_order, own_area
from tandem.returns.ssda903.enrich.leavers import care_of_leavers
from tandem.returns.ssda903.enrich.provision import beside_provider
from tandem.returns.ssda903.enrich.words import Frames, beside, with_days
from tandem.returns.ssda903.layout import LAST, TABLES
from tandem.returns.ssda903.reader import PROVIDERS

__all__ = ["enriched"]

_FAR = 2**30


def enriched(read: Frames, many: int, collection: Collection, authority: LocalAuthority | None = None) -> Frames:
    """The tables that rules read, by name, in the order of their rows; ``many`` is the number of children."""
    made = {
        name: with_days(TABLES[name.removesuffix(LAST)], frame) for name, frame in read.items() if name != PROVIDERS
    }
    made = {name: _placement(frame) if name.startswith("Episodes") else frame for name, frame in made.items()}
    if "Episodes" in made:
        made["Episodes"] = in_order(made["Episodes"], collection)
    child = children(made, many, collection)
    if "OC3" in made and "Episodes" in made:
        child = pl.concat([child, care_of_leavers(made, child, collection)], how="horizontal")
    ready = tables.others(made, child)
    if "Episodes" in made:
        ready["Episodes"] = beside_child(made, child)
        ready = _across(ready)
        if PROVIDERS in read:
            ready["Episodes"] = beside_provider(ready["Episodes"], read[PROVIDERS], authority)
    if "Episodes" in ready and authority is not None:
        ready["Episodes"] = own_area(ready["Episodes"], authority)
    for table, day in (("Missing", "MIS_START"), ("DoLo", "DOLO_START")):
        if f"{table}_last" in made and table in made:
            ready[f"{table}_last"] = beside(_last_open(made[f"{table}_last"]), child, [f"first_{day}"])
    return ready


def _placement(frame: pl.DataFrame) -> pl.DataFrame:
    """The distance as a number, and whether postcodes are known: null where no directory was given."""
    unknown = [name for name in ("HOME_POST_known", "PL_POST_known") if name not in frame.columns]
    frame = frame.with_columns(pl.lit(None, dtype=pl.Boolean).alias(name) for name in unknown)
    if "PL_DISTANCE" not in frame.columns:
        return frame
    return frame.with_columns(pl.col("PL_DISTANCE").cast(pl.Float64, strict=False).alias("distance"))


def _last_open(frame: pl.DataFrame) -> pl.DataFrame:
    """Whether a row is the last of its child."""
    then = pl.col("child_row") == pl.col("child_row").shift(-1)
    return frame.with_columns((~then.fill_null(value=False)).alias("is_last"))


def _across(ready: Frames) -> Frames:
    """What only dates tell: the care that an absence began in, and the absence or restriction beside an episode."""
    episodes = ready["Episodes"]
    ends = episodes.group_by("period", maintain_order=True).agg(
        pl.when(pl.col("REC").last() != "X1").then(pl.col("DEC").last()).alias("period_DEC")
    )
    episodes = episodes.with_columns(ends["period_DEC"].gather(episodes["period"] - 1))
    for table, (begin, end) in {"Missing": ("MIS_START", "MIS_END"), "DoLo": ("DOLO_START", "DOLO_END")}.items():
        if table not in ready:
            continue
        spans = ready[table]
        ready[table] = tables.in_care(spans, begin, episodes)
        if table == "Missing":
            _, over, bad = tables.begun_by(episodes, pl.col("DEC"), spans, (begin, end))
            begun, _, _ = tables.begun_by(episodes, pl.col("DEC"), spans, (begin, end))
            still = ((over >= episodes["DEC"]) | (over.is_null() & ~bad)) & begun.is_not_null()
            episodes = episodes.with_columns(still.fill_null(value=False).alias("missing_at_end"))
        else:
            until = pl.col("DEC").fill_null(_FAR)
            begun, over, bad = tables.begun_by(episodes, until, spans, (begin, end), before=True)
            beside_it = ((over > episodes["DECOM"]) | (over.is_null() & ~bad)) & begun.is_not_null()
            episodes = episodes.with_columns(beside_it.fill_null(value=False).alias("in_dolo"))
    return ready | {"Episodes": episodes}
