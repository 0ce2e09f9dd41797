"""Episodes made ready: what came before and after each, the period of care, and spells of one legal status."""

from __future__ import annotations

import polars as pl

from tandem.published.crosswalk import LocalAuthority
from tandem.returns.collection import Collection
from tandem.returns.ssda903.enrich.words import RESPITE, TEMPORARY, Frames, beside, lasting

_BEFORE = ("DECOM", "DEC", "DEC_bad", "REC", "LS", "CIN", "PLACE", "PLACE_PROVIDER", "PL_POST", "URN")
_AFTER = ("DECOM", "RNE")
_OF_CHILD = (
    *("DOB", "birthday_4", "birthday_10", "birthday_14", "birthday_16", "birthday_18", "SEX", "MOTHER"),
    *("ever_unaccompanied", "has_V3", "has_V4", "holidays", "respite_days", "continuous", "in_OC2", "first_SW_DECOM"),
    *("first_adopted_DECOM", "decided", "reversed", "reversed_in_full", "adoption_complete", "DATE_MATCH", "leaver"),
    *("open_before", "episodes_before", "PREV_PERM", "LA_PERM", "DATE_PERM", "care_since", "in_care_at_end"),
)
_CARRIED = ("DECOM", "RNE", "LS", "CIN", "PLACE", "PLACE_PROVIDER", "URN", "PL_LA", "PL_LOCATION", "distance")


_ABROAD = "^(BT|AB|DD|EH|FK|G|HS|IV|KA|KW|KY|ML|PA|PH|ZE|CF|SA)[0-9]"
"""Postcode areas wholly in Scotland, Wales or Northern Ireland; those that cross the border tell nothing."""
_ABROAD_LA = "^([NSW][0-9]{8}|WAL|SCO|NIR|NUK|CON)$"


def in_order(frame: pl.DataFrame, collection: Collection) -> pl.DataFrame:
    """Each episode with its neighbours of the same child; the rows stand by child and by date."""
    same = pl.col("child_row") == pl.col("child_row").shift(1)
    then = pl.col("child_row") == pl.col("child_row").shift(-1)
    same2 = pl.col("child_row") == pl.col("child_row").shift(2)
    frame = frame.with_columns(
        same.fill_null(value=False).alias("has_prev"), then.fill_null(value=False).alias("has_next")
    )
    frame = frame.with_columns(
        *(pl.when(pl.col("has_prev")).then(pl.col(name).shift(1)).alias(f"prev_{name}") for name in _BEFORE),
        same2.fill_null(value=False).alias("has_prev2"),
        *(pl.when(same2).then(pl.col(name).shift(2)).alias(f"prev2_{name}") for name in ("PLACE", "PL_POST")),
        *(pl.when(pl.col("has_next")).then(pl.col(name).shift(-1)).alias(f"next_{name}") for name in _AFTER),
        pl.col("LS").is_in(RESPITE).fill_null(value=False).alias("respite"),
        pl.col("PLACE").is_in(TEMPORARY).fill_null(value=False).alias("temporary"),
        (pl.col("DEC").is_null() & ~pl.col("DEC_bad")).alias("open"),
        (same & pl.col("PLACE").shift(1).is_in(TEMPORARY)).fill_null(value=False).alias("prev_temporary"),
        (then & pl.col("PLACE").shift(-1).is_in(TEMPORARY)).fill_null(value=False).alias("next_temporary"),
        lasting(collection).alias("lasts_to"),
    ).with_columns((pl.col("lasts_to") - pl.col("DECOM")).alias("days"))
    outside = pl.col("PL_POST").str.contains(_ABROAD)
    if "PL_LA" in frame.columns:
        outside = pl.coalesce(pl.col("PL_LA").str.contains(_ABROAD_LA), outside)
    frame = frame.with_columns(outside.fill_null(value=False).alias("outside_england"))
    return _spells(_periods(frame))


def _periods(frame: pl.DataFrame) -> pl.DataFrame:
    """Periods of care: a child's episodes that follow on from each other without leaving care."""
    begins = ~pl.col("has_prev") | (pl.col("DECOM") > pl.col("prev_DEC")) | (pl.col("prev_REC") != "X1")
    frame = frame.with_columns(begins.fill_null(value=False).alias("period_begins")).with_columns(
        pl.col("period_begins").cum_sum().cast(pl.Int32).alias("period")
    )
    first = frame.filter("period_begins").select(
        "period", pl.col("DECOM").alias("period_start"), pl.col("CIN").alias("period_CIN")
    )
    places = frame["period"] - 1
    return frame.with_columns(first[name].gather(places).alias(name) for name in ("period_start", "period_CIN"))


def _spells(frame: pl.DataFrame) -> pl.DataFrame:
    """How long the child was, without a break, under the legal status of the episode, in however many episodes."""
    begins = (
        ~pl.col("has_prev")
        | (pl.col("LS") != pl.col("prev_LS"))
        | (pl.col("DECOM") != pl.col("prev_DEC"))
        | pl.col("prev_DEC").is_null()
    )
    frame = frame.with_columns(begins.fill_null(value=True).alias("spell_begins"))
    spells = (
        frame.select(pl.col("spell_begins").cum_sum().alias("spell"), "DECOM", pl.coalesce("lasts_to", "DECOM"))
        .group_by("spell", maintain_order=True)
        .agg((pl.col("lasts_to").max() - pl.col("DECOM").min()).alias("days"))
    )
    return frame.with_columns(spells["days"].gather(frame["spell_begins"].cum_sum() - 1).alias("spell_days"))


def beside_child(made: Frames, child: pl.DataFrame) -> pl.DataFrame:
    """Episodes with what is known of their child, and, on the first of the year, how last year's record ended."""
    frame = beside(made["Episodes"], child, _OF_CHILD)
    if "open_before" in child.columns:
        names = [f"{name}_open" for name in _CARRIED if f"{name}_open" in child.columns]
        frame = beside(frame, child, names)
        frame = frame.with_columns((~pl.col("has_prev") & pl.col("open_before")).alias("carried_on"))
    return frame


def own_area(frame: pl.DataFrame, authority: LocalAuthority) -> pl.DataFrame:
    """Whether the placement is in the area of the authority whose return this is: null where that is not known."""
    if "PL_LA" not in frame.columns:
        return frame
    return frame.with_columns(pl.col("PL_LA").is_in([authority.code, *authority.ons_codes]).alias("own_area"))
