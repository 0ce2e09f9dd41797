"""What is known of each child over all tables of both years: one row a child, which every other table looks up."""

from __future__ import annotations

import polars as pl

from tandem.returns.collection import Collection
from tandem.returns.ssda903.enrich.words import (
    ADOPTED,
    PLACED,
    RESPITE,
    Frames,
    any_given,
    birthdays,
    blank_as_no,
    by_child,
    lasting,
)

OC3_FIELDS = ("IN_TOUCH", "ACTIV", "ACCOM")
AD1_FIELDS = ("DATE_INT", "DATE_MATCH", "FOSTER_CARE", "NB_ADOPTR", "SEX_ADOPTR", "LS_ADOPTR")
OC2_FIELDS = (
    "CONVICTED",
    "HEALTH_CHECK",
    "IMMUNISATIONS",
    "TEETH_CHECK",
    "HEALTH_ASSESSMENT",
    "SUBSTANCE_MISUSE",
    "INTERVENTION_RECEIVED",
    "INTERVENTION_OFFERED",
)
AGES = (4, 10, 14, 16, 18)


def children(made: Frames, many: int, collection: Collection) -> pl.DataFrame:
    """One row for each of so many children; columns of a table that was not given are not there."""
    child = pl.DataFrame({"child_row": pl.int_range(many, dtype=pl.Int32, eager=True)})
    parts = [_header(made, many), _uasc(made, many), _this_year(made, many, collection), _last_year(made, many)]
    parts += [_oc3(made, many), _adoption(made, many), _others(made, many)]
    child = pl.concat([child, *(part for part in parts if part is not None)], how="horizontal")
    if "DOB" in child.columns:
        child = child.with_columns(birthdays("DOB", *AGES))
    if "adopted_DECOM_before" in child.columns and "first_adopted_DECOM" in child.columns:
        child = child.with_columns(
            pl.min_horizontal("first_adopted_DECOM", "adopted_DECOM_before").alias("first_adopted_DECOM")
        )
    if "ever_unaccompanied" not in child.columns:
        child = child.with_columns(pl.lit(value=False).alias("ever_unaccompanied"))
    return blank_as_no(child, "unaccompanied", "was_unaccompanied")


def _firsts(frame: pl.DataFrame, *names: str, suffix: str = "") -> pl.DataFrame:
    return frame.group_by("child_row").agg(pl.col(name).first().alias(f"{name}{suffix}") for name in names)


def _header(made: Frames, many: int) -> pl.DataFrame | None:
    parts = []
    if "Header" in made:
        parts.append(by_child(many, _firsts(made["Header"], "DOB", "SEX", "UPN", "MOTHER", "MC_DOB")))
    if "Header_last" in made:
        names = ("DOB", "SEX", "ETHNIC", "UPN", "MOTHER", "MC_DOB")
        parts.append(by_child(many, _firsts(made["Header_last"], *names, suffix="_before")))
        seen = made["Header_last"].group_by("child_row").agg(pl.lit(value=True).alias("before"))
        parts.append(blank_as_no(by_child(many, seen), "before"))
    return pl.concat(parts, how="horizontal") if parts else None


def _uasc(made: Frames, many: int) -> pl.DataFrame | None:
    """Whether a child is unaccompanied and seeks asylum: as the header says, or else by standing in the UASC table."""
    parts = []
    for last, flag in (("", "unaccompanied"), ("_last", "was_unaccompanied")):
        if f"UASC{last}" not in made and not _header_says(made, last):
            continue
        if _header_says(made, last):
            said = made[f"Header{last}"].group_by("child_row").agg((pl.col("UASC").first() == "1").alias(flag))
            parts.append(by_child(many, said))
        else:
            seen = made[f"UASC{last}"].group_by("child_row").agg(pl.lit(value=True).alias(flag))
            parts.append(by_child(many, seen))
        if f"UASC{last}" in made:
            parts.append(by_child(many, _firsts(made[f"UASC{last}"], "DUC", suffix=last)))
        else:
            # The header tells the status without a date of its end.
            parts.append(pl.DataFrame({f"DUC{last}": [None] * many}, schema={f"DUC{last}": pl.Int32}))
    if not parts:
        return None
    both = pl.concat(parts, how="horizontal")
    flags = [name for name in ("unaccompanied", "was_unaccompanied") if name in both.columns]
    return both.with_columns(pl.any_horizontal(pl.col(flags).fill_null(value=False)).alias("ever_unaccompanied"))


def _header_says(made: Frames, last: str) -> bool:
    return f"Header{last}" in made and "UASC" in made[f"Header{last}"].columns


def _this_year(made: Frames, many: int, collection: Collection) -> pl.DataFrame | None:
    if "Episodes" not in made:
        return None
    start, end = collection.start, collection.end
    decom, dec, rec, status = pl.col("DECOM"), pl.col("DEC"), pl.col("REC"), pl.col("LS")
    respite = status.is_in(RESPITE).fill_null(value=False)
    ended = (rec != "X1").fill_null(value=False) & dec.is_not_null()
    in_year = (decom <= end) & ((dec >= start) | dec.is_null())
    broken = (
        ((pl.col("RNE") == "S") & decom.is_between(start, end, closed="right"))
        | ((rec.is_null() | (rec != "X1")) & dec.is_between(start, end, closed="left"))
        | (respite & in_year)
    )
    adopted = rec.is_in(ADOPTED)
    placed = pl.col("PLACE").is_in(PLACED)
    still = dec.is_null() & ~pl.col("DEC_bad")
    # One whose end cannot be read is not counted: pl.min_horizontal would pass it over and count to the year's end.
    until = pl.coalesce(lasting(collection), decom)
    grouped = (
        made["Episodes"]
        .group_by("child_row", maintain_order=True)
        .agg(
            pl.len().cast(pl.Int32).alias("episodes"),
            in_year.fill_null(value=False).any().alias("in_care_in_year"),
            (~respite).any().alias("has_ordinary"),
            (status == "V3").fill_null(value=False).any().alias("has_V3"),
            (status == "V4").fill_null(value=False).any().alias("has_V4"),
            decom.min().alias("first_DECOM"),
            decom.max().alias("last_DECOM"),
            decom.filter(pl.col("RNE") == "S").min().alias("first_S"),
            decom.filter(pl.col("RNE") == "S").max().alias("last_S"),
            decom.filter(~respite).min().alias("first_ordinary_DECOM"),
            decom.filter(placed).min().alias("first_placed_DECOM"),
            decom.filter(status == "E1").min().alias("first_E1_DECOM"),
            decom.filter(adopted).last().alias("adopted_DECOM"),
            decom.filter(adopted).min().alias("first_adopted_DECOM"),
            dec.filter(adopted).last().alias("adopted_DEC"),
            pl.col("PLACE").filter(adopted).last().alias("adopted_PLACE"),
            (adopted & dec.is_between(start, end)).fill_null(value=False).any().alias("adopted_in_year"),
            (rec == "E2").fill_null(value=False).any().alias("died"),
            rec.last().alias("final_REC"),
            pl.when(ended.last()).then(dec.last()).alias("final_DEC"),
            dec.max().alias("latest_DEC"),
            (ended & dec.is_between(start, end) & ~respite).any().alias("ceased_in_year"),
            (still & ~respite).last().alias("in_care_at_end"),
            pl.col("period_start").last().alias("care_since"),
            (
                in_year.fill_null(value=False).any() & ~broken.fill_null(value=False).any() & (decom.min() <= start)
            ).alias("continuous"),
            (pl.col("PLACE") == "T3").fill_null(value=False).sum().cast(pl.Int32).alias("holidays"),
            pl.when(status == "V3")
            .then(pl.min_horizontal(until, pl.lit(end)) - pl.max_horizontal(decom, pl.lit(start)))
            .clip(lower_bound=0)
            .sum()
            .alias("respite_days"),
        )
    )
    made_of = by_child(many, grouped)
    flags = [name for name, kind in made_of.schema.items() if kind == pl.Boolean]
    return blank_as_no(made_of, *flags).with_columns(pl.col("episodes").fill_null(0))


_CARRIED = ("DECOM", "RNE", "LS", "CIN", "PLACE", "PLACE_PROVIDER", "URN", "PL_LA", "PL_LOCATION", "distance")


def _last_year(made: Frames, many: int) -> pl.DataFrame | None:
    """How last year's episodes stood at its end: the last of them, where it was open."""
    if "Episodes_last" not in made:
        return None
    frame = made["Episodes_last"]
    adopted = pl.col("REC").is_in(ADOPTED)
    is_open = pl.col("DEC").is_null() & ~pl.col("DEC_bad")
    grouped = frame.group_by("child_row", maintain_order=True).agg(
        pl.len().cast(pl.Int32).alias("episodes_before"),
        is_open.last().alias("open_before"),
        *(pl.col(name).last().alias(f"{name}_open") for name in _CARRIED if name in frame.columns),
        (pl.col("REC") == "E2").fill_null(value=False).any().alias("died_before"),
        pl.col("DECOM").filter(adopted).min().alias("adopted_DECOM_before"),
    )
    made_of = by_child(many, grouped).with_columns(pl.col("episodes_before").fill_null(0))
    return blank_as_no(made_of, "open_before", "died_before")


def _oc3(made: Frames, many: int) -> pl.DataFrame | None:
    parts = []
    if "OC3" in made:
        given = made["OC3"].group_by("child_row").agg(any_given(OC3_FIELDS).any().alias("leaver"))
        parts.append(blank_as_no(by_child(many, given), "leaver"))
    if "OC3_last" in made:
        touch = _firsts(made["OC3_last"], "IN_TOUCH", suffix="_before")
        parts.append(by_child(many, touch))
    return pl.concat(parts, how="horizontal") if parts else None


def _adoption(made: Frames, many: int) -> pl.DataFrame | None:
    parts = []
    if "AD1" in made:
        parts.append(_ad1(made["AD1"], many))
    if "PlacedAdoption" in made:
        ended = pl.col("DATE_PLACED_CEASED").is_not_null() | pl.col("DATE_PLACED_CEASED_bad")
        decided = (
            made["PlacedAdoption"]
            .group_by("child_row", maintain_order=True)
            .agg(
                pl.col("DATE_PLACED").min().alias("first_DATE_PLACED"),
                pl.col("DATE_PLACED").last().alias("last_DATE_PLACED"),
                (pl.col("DATE_PLACED").is_not_null() | pl.col("DATE_PLACED_bad")).any().alias("decided"),
                (ended | pl.col("REASON_PLACED_CEASED").is_not_null()).last().alias("reversed"),
                (ended & pl.col("REASON_PLACED_CEASED").is_not_null()).last().alias("reversed_in_full"),
            )
        )
        parts.append(blank_as_no(by_child(many, decided), "decided", "reversed", "reversed_in_full"))
    if "PlacedAdoption_last" in made:
        ended = pl.col("DATE_PLACED_CEASED").is_not_null() | pl.col("REASON_PLACED_CEASED").is_not_null()
        before = (
            made["PlacedAdoption_last"]
            .group_by("child_row", maintain_order=True)
            .agg(
                pl.col("DATE_PLACED").last().alias("DATE_PLACED_before"),
                ended.last().alias("reversed_before"),
            )
        )
        parts.append(blank_as_no(by_child(many, before), "reversed_before"))
    return pl.concat(parts, how="horizontal") if parts else None


def _ad1(frame: pl.DataFrame, many: int) -> pl.DataFrame:
    dates = ("DATE_INT", "DATE_MATCH")
    cells = [pl.col(name).is_not_null() | (pl.col(f"{name}_bad") if name in dates else False) for name in AD1_FIELDS]
    grouped = frame.group_by("child_row").agg(
        pl.any_horizontal(*cells).any().alias("adoption_given"),
        pl.all_horizontal(*cells).any().alias("adoption_complete"),
        pl.col("DATE_INT").first(),
        pl.col("DATE_MATCH").first(),
        pl.col("FOSTER_CARE").first(),
    )
    return blank_as_no(by_child(many, grouped), "adoption_given", "adoption_complete")


def _others(made: Frames, many: int) -> pl.DataFrame | None:
    parts = []
    if "OC2" in made:
        seen = made["OC2"].group_by("child_row").agg(pl.lit(value=True).alias("in_OC2"))
        parts.append(blank_as_no(by_child(many, seen), "in_OC2"))
    if "PrevPerm" in made:
        parts.append(by_child(many, _firsts(made["PrevPerm"], "PREV_PERM", "LA_PERM", "DATE_PERM")))
    if "SWEpisodes" in made:
        first = made["SWEpisodes"].group_by("child_row").agg(pl.col("SW_DECOM").min().alias("first_SW_DECOM"))
        parts.append(by_child(many, first))
    for table, day in (("Missing", "MIS_START"), ("DoLo", "DOLO_START")):
        if table in made:
            first = made[table].group_by("child_row").agg(pl.col(day).min().alias(f"first_{day}"))
            parts.append(by_child(many, first))
    return pl.concat(parts, how="horizontal") if parts else None
