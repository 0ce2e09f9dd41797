"""How a total is divided: by age, by placement, and unaccompanied children apart, as the published tables name them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from tandem.core.errors import InputError
from tandem.forecast.series import Series

__all__ = ["BREAKDOWNS", "TABLES", "Breakdown", "Part", "division", "find_breakdown"]

TABLES = ("cla_31_march_characteristics_2011_2017", "cla_31_march_characteristics_2021_2025")
"""The tables that divide children looked after, older first. Between them no authority's division is published."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part; ``headings`` are those of each of :data:`TABLES` that it holds together."""

    key: str
    name: str
    headings: tuple[tuple[str, ...], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Breakdown:
    """One way to divide a total.

    Headings between which recording moved are one part, so that a change of
    registration is not taken for one of demand
    (docs/decisions/parts-of-a-forecast.md).
    """

    key: str
    name: str
    group: str
    """The group of the newer table's headings."""
    totals: tuple[str, str]
    parts: tuple[Part, ...]
    caveats: tuple[str, ...] = ()


_DIVIDED = "cla"
_TOTALS = ("cla_at_31_march", "Total")


def _breakdowns(*all_of: Breakdown) -> Mapping[str, Breakdown]:
    return MappingProxyType({each.key: each for each in all_of})


BREAKDOWNS = _breakdowns(
    Breakdown(
        "age",
        "By age",
        "Age group",
        _TOTALS,
        (
            Part("under_1", "Under 1", (("age_under_1",), ("Under 1 year",))),
            Part("1_to_4", "1 to 4", (("age_1_4",), ("1 to 4 years",))),
            Part("5_to_9", "5 to 9", (("age_5_9",), ("5 to 9 years",))),
            Part("10_to_15", "10 to 15", (("age_10_15",), ("10 to 15 years",))),
            Part("16_and_over", "16 and over", (("age_16_plus",), ("16 years and over",))),
        ),
    ),
    Breakdown(
        "placement",
        "By placement",
        "Placement",
        _TOTALS,
        (
            Part("foster", "Foster placements", (("place_foster",), ("Foster placements",))),
            Part(
                "homes",
                "Children’s homes and secure homes",
                (("place_secure_units_childrens_homes_hostels",), ("Secure homes and children's homes",)),
            ),
            Part(
                "supported",
                "Supported accommodation and other placements",
                (
                    ("place_other_community", "place_other", "place_missing"),
                    (
                        "Independent and semi-independent living arrangements/supported accommodation",
                        "Other placements",
                    ),
                ),
            ),
            Part(
                "residential",
                "Residential schools and other residential settings",
                (
                    ("place_residential_schools", "place_other_residential"),
                    ("Residential schools", "Other residential settings"),
                ),
            ),
            Part(
                "parents",
                "Placed with parents",
                (("place_with_parents",), ("Placed with parents or other person with parental responsibility",)),
            ),
            Part("adoption", "Placed for adoption", (("place_for_adoption",), ("Placed for adoption",))),
        ),
        (
            (
                "Supported accommodation and other placements stand together: in 2024 registration moved thousands of "
                "children from one heading to the other."
            ),
        ),
    ),
    Breakdown(
        "unaccompanied",
        "Unaccompanied children apart",
        "Unaccompanied asylum-seeking children",
        _TOTALS,
        (
            Part("unaccompanied", "Unaccompanied asylum-seeking children", (("uasc",), ("UASC",))),
            Part("others", "All other children looked after", ((), ("Non-UASC",))),
        ),
        (
            (
                "How many unaccompanied children come is settled by arrivals and by the National Transfer Scheme, "
                "which no place’s past foretells."
            ),
        ),
    ),
)


def find_breakdown(key: str) -> Breakdown:
    """The breakdown of that key; raises :class:`InputError` with the keys there are."""
    if key not in BREAKDOWNS:
        raise InputError(f"Nothing is divided by {key!r}.", hint=f"There are {', '.join(BREAKDOWNS)}.")
    return BREAKDOWNS[key]


def division(series: Series, by: str) -> Breakdown:
    """How a series is divided; raises :class:`InputError` for a series that is not published so divided."""
    breakdown = find_breakdown(by)
    if series.key != _DIVIDED:
        raise InputError(
            f"{series.name} cannot be divided by {by}.", hint="Only children looked after are published so divided."
        )
    return breakdown
