"""The tables other than the episodes made ready: ages, neighbours, and what is known of the child."""

from __future__ import annotations

import polars as pl

from tandem.returns.ssda903.enrich.spans import latest_by
from tandem.returns.ssda903.enrich.words import Frames, beside, birthdays

_FACTS = {
    "Header": (
        *("DOB_before", "SEX_before", "ETHNIC_before", "UPN_before", "MOTHER_before", "MC_DOB_before", "before"),
        *("unaccompanied", "was_unaccompanied", "DUC", "DUC_last"),
        *("episodes", "has_ordinary", "in_care_at_end", "care_since", "ceased_in_year", "final_DEC", "leaver"),
    ),
    "Reviews": ("episodes", "has_ordinary"),
    "UASC": ("episodes", "leaver", "unaccompanied"),
    "OC2": ("episodes", "continuous", "leaver"),
    "OC3": (
        *("episodes", "continuous", "died", "died_before", "episodes_before", "open_before", "final_REC", "final_DEC"),
        *("IN_TOUCH_before", "adopted_DECOM", "adopted_DECOM_before", "care_days_14", "care_days_16"),
        *("in_care_on_17", "in_care_on_18"),
    ),
    "AD1": (
        *("episodes", "continuous", "leaver", "adopted_DECOM", "adopted_PLACE", "adopted_in_year", "last_S"),
        *("first_placed_DECOM", "last_DATE_PLACED"),
    ),
    "PlacedAdoption": (
        *("episodes", "final_DEC", "first_ordinary_DECOM", "first_placed_DECOM", "first_E1_DECOM", "first_S"),
        *("DATE_PLACED_before", "reversed_before", "adopted_in_year", "adoption_given"),
    ),
    "PrevPerm": ("episodes", "first_DECOM", "last_DECOM"),
    "Missing": ("episodes", "first_DECOM", "final_DEC"),
    "SWEpisodes": ("episodes", "final_DEC"),
    "DoLo": ("episodes", "final_DEC"),
}
_AGES = {"Header": (4, 11, 25), "OC2": (4, 5, 10, 16, 17), "OC3": (17, 18, 20, 22), "Reviews": (4,), "UASC": (18,)}
_IN_ORDER = {
    "PlacedAdoption": ("DATE_PLACED", "DATE_PLACED_CEASED", "DATE_PLACED_CEASED_bad"),
    "Missing": ("MIS_START", "MIS_END", "MIS_END_bad"),
    "SWEpisodes": ("SW_DECOM", "SW_DEC", "SW_DEC_bad"),
    "DoLo": ("DOLO_START", "DOLO_END", "DOLO_END_bad"),
}
_IF_KNOWN = ("died_before", "final_DEC")
_PARTS = r"^(\d{2}|ZZ)/(\d{2}|ZZ)/(\d{4})$"


def others(made: Frames, child: pl.DataFrame) -> Frames:
    """Every table of this year but the episodes, ready for its rules."""
    ready = {}
    for name, facts in _FACTS.items():
        if name not in made:
            continue
        frame = made[name]
        if name in _AGES:
            frame = _born(frame, child) if name != "Header" else frame
            frame = frame.with_columns(birthdays("DOB", *_AGES[name]))
        else:
            frame = _born(frame, child)
        if name in _IN_ORDER:
            frame = _neighbours(frame, _IN_ORDER[name])
        ready[name] = _with_unknown(beside(frame, child, facts))
    if "Header" in ready:
        ready["Header"] = _header(ready["Header"])
    if "PrevPerm" in ready:
        ready["PrevPerm"] = ready["PrevPerm"].with_columns(_earliest("DATE_PERM").alias("DATE_PERM_day"))
    return ready


def _with_unknown(frame: pl.DataFrame) -> pl.DataFrame:
    """Facts that rules use if they are known: null where nothing tells them."""
    unknown = [name for name in _IF_KNOWN if name not in frame.columns]
    return frame.with_columns(pl.lit(None, dtype=pl.Boolean).alias(name) for name in unknown)


def _header(frame: pl.DataFrame) -> pl.DataFrame:
    """A number before 2024-25 and a letter since are the same sex; how many children share a UPN."""
    letters = {"1": "M", "2": "F"}
    frame = frame.with_columns(
        pl.col("SEX").replace(letters).alias("known_sex"), pl.len().over("UPN").cast(pl.Int32).alias("same_upn")
    )
    if "SEX_before" in frame.columns:
        frame = frame.with_columns(pl.col("SEX_before").replace(letters).alias("known_sex_before"))
    if "UASC" not in frame.columns and "unaccompanied" in frame.columns:
        frame = frame.with_columns(pl.when("unaccompanied").then(pl.lit("1")).otherwise(pl.lit("0")).alias("UASC"))
    return frame


def _born(frame: pl.DataFrame, child: pl.DataFrame) -> pl.DataFrame:
    """The row's own date of birth, or where it has none that can be read, the header's."""
    if "DOB" not in child.columns:
        return frame
    return frame.with_columns(pl.coalesce("DOB", child["DOB"].gather(frame["child_row"])).alias("DOB"))


def _neighbours(frame: pl.DataFrame, names: tuple[str, ...]) -> pl.DataFrame:
    same = (pl.col("child_row") == pl.col("child_row").shift(1)).fill_null(value=False)
    then = (pl.col("child_row") == pl.col("child_row").shift(-1)).fill_null(value=False)
    return frame.with_columns(same.alias("has_prev"), then.alias("has_next")).with_columns(
        *(pl.when(pl.col("has_prev")).then(pl.col(name).shift(1)).alias(f"prev_{name}") for name in names),
        pl.when(pl.col("has_next")).then(pl.col(names[0]).shift(-1)).alias(f"next_{names[0]}"),
    )


def _earliest(field: str) -> pl.Expr:
    """The first day that a date with unknown parts can be; null where its year is not known or it is no date."""
    parts = pl.col(field).str.extract_groups(_PARTS)
    day, month, year = (parts.struct.field(number) for number in ("1", "2", "3"))
    first = pl.concat_str(
        day.replace("ZZ", "01"), pl.lit("/"), month.replace("ZZ", "01"), pl.lit("/"), year, ignore_nulls=False
    )
    return first.str.to_date("%d/%m/%Y", strict=False).cast(pl.Int32)


def in_care(frame: pl.DataFrame, begin: str, episodes: pl.DataFrame) -> pl.DataFrame:
    """Beside each row, the episode that its first day falls in or after, and the end of that period of care."""
    at = latest_by(frame, pl.col(begin), episodes, "DECOM")
    return frame.with_columns(
        episodes["DEC"].gather(at).alias("episode_DEC"),
        episodes["period_DEC"].gather(at).alias("period_DEC"),
    )


def begun_by(
    frame: pl.DataFrame, day: pl.Expr, spans: pl.DataFrame, names: tuple[str, str], *, before: bool = False
) -> tuple[pl.Series, pl.Series, pl.Series]:
    """The first day, last day and unreadable last day of the latest span to begin by a day of each row."""
    begin, end = names
    at = latest_by(frame, day, spans, begin, before=before)
    return spans[begin].gather(at), spans[end].gather(at), spans[f"{end}_bad"].gather(at)
