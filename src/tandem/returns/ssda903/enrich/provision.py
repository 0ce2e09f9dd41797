"""Beside each episode, what Ofsted's list says of the provider with its URN."""

from __future__ import annotations

import polars as pl

from tandem.published.crosswalk import LocalAuthority


def beside_provider(frame: pl.DataFrame, providers: pl.DataFrame, authority: LocalAuthority | None) -> pl.DataFrame:
    """Whether the provider is known, and is of the placement's kind, postcode and authority; null where it is not."""
    known = providers.rename({name: f"provider_{name}" for name in providers.columns if name != "URN"})
    joined = frame.select("URN", "PLACE", "PLACE_PROVIDER", "PL_POST").join(
        known.with_columns(pl.lit(value=True).alias("provider_known")), on="URN", how="left", maintain_order="left"
    )
    own = None if authority is None else pl.col("provider_LA") == authority.code
    facts = joined.select(
        pl.col("provider_known").fill_null(value=False),
        _lists("provider_PLACES", "PLACE").alias("provider_has_place"),
        _lists("provider_CODES", "PLACE_PROVIDER").alias("provider_has_code"),
        pl.col("provider_CLOSED").alias("provider_closed"),
        pl.col("provider_POST").alias("provider_post"),
        pl.col("PL_POST").str.replace_all(" ", "").alias("PL_POST_plain"),
        *([] if own is None else [own.alias("provider_in_own_area")]),
    )
    return pl.concat([frame, facts], how="horizontal")


def _lists(codes: str, code: str) -> pl.Expr:
    """Whether the codes, each between commas, hold the one; null where the list has none."""
    one = pl.concat_str(pl.lit(","), pl.col(code), pl.lit(","))
    return pl.when(pl.col(codes) != "").then(pl.col(codes).str.contains(one, literal=True))
