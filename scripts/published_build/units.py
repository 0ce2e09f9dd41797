"""What each measure counts, read off the publisher's own naming."""

from __future__ import annotations

import polars as pl

# (unit of core.Unit, multiplier that brings the published number into that unit, the publisher's wording)
Measure = tuple[str, float, str]

CASELOAD: Measure = ("ratio", 1.0, "cases per full-time equivalent")
ENDINGS: tuple[tuple[str, Measure], ...] = (
    ("_rate_per_10000", ("per_10000_children", 1.0, "per 10,000 children aged 0 to 17")),
    ("_percent", ("share", 0.01, "per cent")),
    ("_rate_fte", ("share", 0.01, "per cent of full-time equivalents")),
    ("caseload_fte", CASELOAD),
    ("_days_median", ("working_days", 1.0, "working days")),
    ("_days_p25", ("working_days", 1.0, "working days")),
    ("_days_p75", ("working_days", 1.0, "working days")),
    ("days_median", ("working_days", 1.0, "working days")),
    ("days_p25", ("working_days", 1.0, "working days")),
    ("days_p75", ("working_days", 1.0, "working days")),
    ("working_days_lost_fte", ("working_days", 1.0, "working days lost")),
    ("_fte", ("fte", 1.0, "full-time equivalents")),
)
COUNT: Measure = ("count", 1.0, "number")
GRADE: Measure = ("other", 1.0, "DfE data confidence: 3 high, 2 medium, 1 low")


def unit_of(measure: str) -> Measure:
    """The unit of a measure of the children in need, looked-after and workforce tables."""
    if measure.startswith("dci_"):
        return GRADE
    for ending, unit in ENDINGS:
        if measure.endswith(ending):
            return unit
    return COUNT


def lait_units(dictionary: pl.DataFrame) -> dict[str, Measure]:
    """The units of the interactive tool's indicators, from its own dictionary."""
    units: dict[str, Measure] = {}
    for row in dictionary.iter_rows(named=True):
        words = row["unit"]
        if words.startswith("%") or words in {"Turnover rate", "Absence Rate"}:
            units[row["measure"]] = ("share", 0.01, words)
        elif words == "Rate per 10,000":
            units[row["measure"]] = ("per_10000_children", 1.0, words)
        elif words.startswith("Number") or words == "Social Workers":
            units[row["measure"]] = ("count", 1.0, words)
        else:
            units[row["measure"]] = ("other", 1.0, words)
    return units
