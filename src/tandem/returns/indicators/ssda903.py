"""The indicators of an SSDA903 return."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import polars as pl

from tandem.returns.collection import Collection
from tandem.returns.indicators.found import Found, count, missing, share, shares_by, typical
from tandem.returns.ssda903.reader import Ssda903Return

__all__ = ["of_looked_after"]

_RESPITE = ["V3", "V4"]
_ADOPTED = ["E11", "E12"]
_TEMPORARY = ["T0", "T1", "T2", "T3", "T4"]
_MOVED = ["S", "P", "B", "T", "U"]
_AGES = ((0, 1, "0"), (1, 5, "1"), (5, 10, "5"), (10, 16, "10"), (16, 99, "16"))
_PLACEMENTS = {
    "foster": ("U1", "U2", "U3", "U4", "U5", "U6"),
    "adoption": ("A3", "A4", "A5", "A6"),
    "parents": ("P1",),
    "homes": ("K1", "K2"),
    "independent": ("K3", "P2", "P3", "H5"),
    "schools": ("S1",),
    "residential": ("R1", "R2", "R3", "R5"),
}
_LEGAL = {
    "full": ("C2",),
    "interim": ("C1",),
    "placement": ("E1",),
    "section_20": ("V2",),
    "justice": ("J1", "J2", "J3"),
    "detained": ("L1", "L2", "L3"),
}
_HEALTH = (
    ("health_assessed", "HEALTH_ASSESSMENT"),
    ("teeth_checked", "TEETH_CHECK"),
    ("immunised", "IMMUNISATIONS"),
    ("development_checked", "HEALTH_CHECK"),
)
_UNDER_FIVE = 5
_THREE = 3


def of_looked_after(read: Ssda903Return, collection: Collection) -> list[Found]:
    """Every indicator, in no order."""
    if "Episodes" not in read.tables:
        return []
    told = _Return(read, collection)
    parts: tuple[Callable[[], Iterator[Found]], ...] = (
        told.at_the_end,
        told.placements_and_status,
        told.flow,
        told.moves,
        told.health,
        told.adoption,
    )
    return [found for part in parts for found in part()]


class _Return:
    """A return with the year that it is judged in; respite under a series of short breaks is left out."""

    def __init__(self, read: Ssda903Return, collection: Collection) -> None:
        self._tables, self._collection = read.tables, collection
        first, last = collection.first_day, collection.last_day
        everything = read.tables["Episodes"]
        lasting = ~pl.col("LS").is_in(_RESPITE).fill_null(value=False)
        self._episodes = everything.filter(lasting & (pl.col("DECOM") <= last)).sort("CHILD", "DECOM", "row")
        at_end = self._episodes.filter(pl.col("DEC").is_null() | (pl.col("DEC") > last))
        self._at_end = at_end.unique("CHILD", keep="last", maintain_order=True)
        self._in_year = self._episodes.filter(pl.col("DEC").is_null() | (pl.col("DEC") >= first))

    def _people(self) -> pl.DataFrame:
        """Those looked after on the last day, with what the header says of them."""
        header = self._tables["Header"].select("CHILD", "SEX", "DOB").unique("CHILD", keep="first")
        return self._at_end.join(header, on="CHILD", how="left")

    def at_the_end(self) -> Iterator[Found]:
        """How many on 31 March, of what age and sex."""
        yield count("looked_after", self._at_end)
        if "Header" not in self._tables:
            for key in (*(f"age_{name}" for _from, _to, name in _AGES), "sex_m", "sex_f"):
                yield missing(key, "The return has no Header file, which holds dates of birth and sexes.")
            return
        people = self._people()
        aged = people.filter(pl.col("DOB").is_not_null()).with_columns(age=self._age())
        for low, high, name in _AGES:
            yield share(f"age_{name}", aged, (pl.col("age") >= low) & (pl.col("age") < high))
        sexed = people.filter(pl.col("SEX").is_in(["M", "F", "1", "2"]))
        yield share("sex_m", sexed, pl.col("SEX").is_in(["M", "1"]))
        yield share("sex_f", sexed, pl.col("SEX").is_in(["F", "2"]))

    def _age(self) -> pl.Expr:
        """Completed years on the last day; whoever is born on 29 February has their birthday on 1 March."""
        last, born = self._collection.last_day, pl.col("DOB")
        not_yet = (born.dt.month() > last.month) | ((born.dt.month() == last.month) & (born.dt.day() > last.day))
        return last.year - born.dt.year() - not_yet.cast(pl.Int32)

    def placements_and_status(self) -> Iterator[Found]:
        """Where they lived and under what, on 31 March."""
        placed = self._at_end.filter(pl.col("PLACE").is_not_null())
        for name, codes in _PLACEMENTS.items():
            yield share(f"placement_{name}", placed, pl.col("PLACE").is_in(list(codes)))
        named = [code for codes in _PLACEMENTS.values() for code in codes]
        yield share("placement_other", placed, ~pl.col("PLACE").is_in(named))
        known = self._at_end.filter(pl.col("LS").is_not_null())
        for name, codes in _LEGAL.items():
            yield share(f"legal_{name}", known, pl.col("LS").is_in(list(codes)))
        if "PL_DISTANCE" not in self._at_end.columns:
            why = "The return has no PL_DISTANCE: the Department works it out from the postcodes of home and placement."
            yield missing("far_away", why)
            return
        far = self._at_end.with_columns(miles=pl.col("PL_DISTANCE").cast(pl.Float64, strict=False))
        yield share("far_away", far.filter(pl.col("miles").is_not_null()), pl.col("miles") > 20)

    def flow(self) -> Iterator[Found]:
        """Who started, who ceased and why, in the year."""
        first, last = self._collection.first_day, self._collection.last_day
        started = self._episodes.filter((pl.col("RNE") == "S") & pl.col("DECOM").is_between(first, last))
        yield count("started", started["CHILD"].unique())
        ended = self._episodes.filter(
            pl.col("DEC").is_between(first, last) & pl.col("REC").is_not_null() & (pl.col("REC") != "X1")
        )
        latest = ended.sort("CHILD", "DEC").unique("CHILD", keep="last", maintain_order=True)
        yield count("ceased", latest)
        yield share("adopted", latest, pl.col("REC").is_in(_ADOPTED))
        yield from shares_by("ceased_reason", latest["REC"])

    def moves(self) -> Iterator[Found]:
        """How settled they were, and who went missing."""
        lasting = self._in_year.filter(~pl.col("PLACE").is_in(_TEMPORARY).fill_null(value=False))
        begun_before = pl.col("DECOM") < self._collection.first_day
        placements = (
            lasting.filter(begun_before | pl.col("RNE").is_in(_MOVED))
            .group_by("CHILD")
            .agg(
                before=begun_before.any().cast(pl.UInt32),
                since=(~begun_before).sum(),
            )
            .with_columns(placements=pl.col("before") + pl.col("since"))
        )
        settled = self._at_end.select("CHILD").join(placements, on="CHILD", how="left")
        yield share("three_placements", settled, pl.col("placements").fill_null(0) >= _THREE)
        why = "Two and a half years of being looked after reach back beyond this return and the last."
        yield missing("same_carer", why)
        if "Missing" not in self._tables:
            yield missing("missing", "The return has no Missing file.")
            return
        first, last = self._collection.first_day, self._collection.last_day
        went = self._tables["Missing"].filter((pl.col("MISSING") == "M") & pl.col("MIS_START").is_between(first, last))
        children = self._in_year.select("CHILD").unique()
        yield share("missing", children, pl.col("CHILD").is_in(went["CHILD"].unique().implode()))

    def health(self) -> Iterator[Found]:
        """What was done for the health of those looked after the whole year."""
        if "OC2" not in self._tables or "Header" not in self._tables:
            for key, _field in _HEALTH:
                yield missing(
                    key, "The return has no OC2 file." if "OC2" not in self._tables else "There is no Header."
                )
            return
        first, last = self._collection.first_day, self._collection.last_day
        from_the_first = self._in_year.filter(pl.col("DECOM") <= first)["CHILD"].unique()
        broken = self._in_year.filter(
            (pl.col("DEC").is_between(first, last) & pl.col("REC").is_not_null() & (pl.col("REC") != "X1"))
            | ((pl.col("RNE") == "S") & (pl.col("DECOM") > first))
        )["CHILD"].unique()
        whole_year = self._people().filter(
            pl.col("CHILD").is_in(from_the_first.implode()) & ~pl.col("CHILD").is_in(broken.implode())
        )
        done = self._tables["OC2"].unique("CHILD", keep="first").select("CHILD", *(field for _key, field in _HEALTH))
        asked = whole_year.with_columns(age=self._age()).join(done, on="CHILD", how="left")
        for key, field in _HEALTH:
            of = asked.filter(pl.col("age") < _UNDER_FIVE) if key == "development_checked" else asked
            yield share(key, of, (pl.col(field) == "1").fill_null(value=False))

    def adoption(self) -> Iterator[Found]:
        """How long adoption took."""
        first, last = self._collection.first_day, self._collection.last_day
        adopted = self._episodes.filter(pl.col("REC").is_in(_ADOPTED) & pl.col("DEC").is_between(first, last))
        children = adopted["CHILD"].unique().implode()
        if "AD1" in self._tables:
            told = self._tables["AD1"].filter(pl.col("CHILD").is_in(children))
            yield typical("days_to_match", (told["DATE_MATCH"] - told["DATE_INT"]).dt.total_days())
        else:
            yield missing("days_to_match", "The return has no AD1 file.")
        why = "The return does not say when a child of earlier years started to be looked after."
        yield missing("days_to_placement", why)
