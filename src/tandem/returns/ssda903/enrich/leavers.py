"""What makes a young person a care leaver: days in care from 14 and from 16, and whether in care on a birthday."""

from __future__ import annotations

import polars as pl

from tandem.returns.collection import Collection
from tandem.returns.ssda903.enrich.words import Frames, birthdays, by_child


def care_of_leavers(made: Frames, child: pl.DataFrame, collection: Collection) -> pl.DataFrame:
    """Facts of the children in OC3, from the episodes of both years; short breaks do not count as care."""
    young = made["OC3"].group_by("child_row").agg(pl.col("DOB").first()).drop_nulls()
    young = young.with_columns(birthdays("DOB", 14, 16, 17, 18))
    names = ("child_row", "DECOM", "DEC", "DEC_bad", "respite")
    years = [made["Episodes"].select(names)]
    if "Episodes_last" in made:
        respite = pl.col("LS").is_in(["V3", "V4"]).fill_null(value=False).alias("respite")
        years.append(made["Episodes_last"].with_columns(respite).select(names))
    # An episode that ran from last year into this one stands in both: the one with an end is the fuller.
    spells = pl.concat(years).join(young, on="child_row").filter(~pl.col("respite"))
    spells = spells.sort("DEC", nulls_last=True).unique(["child_row", "DECOM"], keep="first", maintain_order=True)
    until = pl.col("DEC").fill_null(collection.end)
    grouped = spells.group_by("child_row").agg(
        *(
            (until - pl.max_horizontal("DECOM", f"birthday_{age}")).clip(lower_bound=0).sum().alias(f"care_days_{age}")
            for age in (14, 16)
        ),
        *(
            (
                (pl.col("DECOM") <= pl.col(f"birthday_{age}"))
                & ((pl.col("DEC") > pl.col(f"birthday_{age}")) | (pl.col("DEC").is_null() & ~pl.col("DEC_bad")))
            )
            .any()
            .alias(f"in_care_on_{age}")
            for age in (17, 18)
        ),
    )
    return by_child(child.height, grouped)
