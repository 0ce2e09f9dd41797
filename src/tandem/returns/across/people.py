"""Who a child is, in every return: date of birth, sex, ethnicity, pupil number; and identifiers nearly the same."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import polars as pl

from tandem.returns.across.difference import told
from tandem.returns.across.facts import Held

NAMES = {"cin": "the census", "ssda903": "the SSDA903 return", "annex_a": "Ofsted's lists"} | {
    "hub": "Tandem's own records"
}
"""Each return within a sentence."""
_ORDER = {"cin": 0, "ssda903": 1, "annex_a": 2, "hub": 3}
_SAID: Mapping[str, tuple[str, str]] = {
    "born": ("ID2", "The dates of birth differ."),
    "sex": ("ID3", "The sexes differ."),
    "ethnicity": ("ID4", "The ethnicities differ."),
    "upn": ("ID5", "The unique pupil numbers differ."),
}
_NO_SEX = ("U",)
_NO_ETHNICITY = ("NOBT", "REFU")
_UPN = r"^[A-Z]\d{11}[0-9A-Z]$"


def of_people(held: Held) -> Iterator[pl.DataFrame]:
    """Differences in who a child is: what the first return says against each other thing said."""
    for said, (code, message) in _SAID.items():
        parts = [
            _plain(said, side.frame).select(
                "child",
                pl.col("value").cast(pl.String),
                "table",
                "row",
                "line",
                "file",
                pl.lit(side.kind).alias("kind"),
                pl.lit(side.fields["value"]).alias("field"),
                pl.lit(_ORDER[side.kind] * 100 + place, dtype=pl.Int32).alias("order"),
            )
            for place, side in enumerate(held.people.get(said, []))
        ]
        if parts:
            yield told(code, _against_first(pl.concat(parts)), message)


def _plain(said: str, frame: pl.DataFrame) -> pl.DataFrame:
    """Only what says something: *unknown* in one return contradicts nothing in another."""
    if said == "sex":
        return frame.filter(~pl.col("value").is_in(_NO_SEX))
    if said == "ethnicity":
        return frame.filter(~pl.col("value").is_in(_NO_ETHNICITY))
    if said == "upn":
        return frame.filter(pl.col("value").str.contains(_UPN))
    return frame


def _against_first(said: pl.DataFrame) -> pl.DataFrame:
    """Each other value that a child has, once for each return, beside the first."""
    first = said.sort("order", "row").unique("child", keep="first", maintain_order=True)
    others = said.sort("order", "row").unique(["child", "kind", "value"], keep="first", maintain_order=True)
    beside = first.join(others, on="child", suffix="_2").filter(pl.col("value") != pl.col("value_2"))
    return beside.select(
        "child",
        *(_put("first", "", name) for name in _PLACES),
        *(_put("second", "_2", name) for name in _PLACES),
    )


_PLACES = {"return": "kind", "table": "table", "row": "row", "field": "field", "value": "value", "line": "line"} | {
    "file": "file"
}


def _put(which: str, suffix: str, name: str) -> pl.Expr:
    return pl.col(f"{_PLACES[name]}{suffix}").alias(f"{which}_{name}")


def of_identifiers(held: Held) -> Iterator[pl.DataFrame]:
    """Identifiers of two returns that would be one but for capitals, spaces or zeros before a number."""
    kinds = list(held.children)
    for place, one in enumerate(kinds):
        for other in kinds[place + 1 :]:
            here, there = (_folded(held.children[kind]) for kind in (one, other))
            alike = here.join(there, on="folded", suffix="_2").filter(pl.col("child") != pl.col("child_2"))
            known = pl.concat([held.children[one], held.children[other]]).value_counts(name="times")
            both = known.filter(pl.col("times") > 1).to_series(0)
            alone = alike.filter(~(pl.col("child").is_in(both.implode()) & pl.col("child_2").is_in(both.implode())))
            yield told(
                "ID1",
                alone.select(
                    "child",
                    pl.lit(one).alias("first_return"),
                    pl.col("child").alias("first_value"),
                    pl.lit(other).alias("second_return"),
                    pl.col("child_2").alias("second_value"),
                ),
                f"The identifiers are alike and not the same in {NAMES[one]} and {NAMES[other]}.",
            )


def _folded(ids: pl.Series) -> pl.DataFrame:
    text = pl.col("child")
    folded = text.str.to_uppercase().str.replace_all(r"\s+", "").str.replace_all(r"(^|[^0-9])0+([0-9])", "${1}${2}")
    return pl.DataFrame({"child": ids}).with_columns(folded.alias("folded"))
