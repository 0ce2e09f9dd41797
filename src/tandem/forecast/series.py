"""What can be forecast: each series, the table it stands in, and the model chosen for it beforehand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from tandem.core.errors import InputError

__all__ = ["SERIES", "Series", "find_series"]


@dataclass(frozen=True, slots=True)
class Series:
    """One count of every authority and year.

    ``flows`` are counts of the same table that feed or empty it. ``model`` was
    chosen before this code was first scored, from an earlier comparison on the
    same years (docs/decisions/forecasts-of-places.md), so that no origin chose
    its own model.
    """

    key: str
    name: str
    sentence_name: str
    table: str
    measure: str
    stock: bool
    """Counted on 31 March rather than over the year."""
    model: str
    flows: tuple[str, ...] = ()


def _series(*all_of: Series) -> Mapping[str, Series]:
    return MappingProxyType({each.key: each for each in all_of})


SERIES = _series(
    Series(
        "cla",
        "Children looked after at 31 March",
        "children looked after",
        "cla_counts_and_rates_2010_2025",
        "cla_at_31_march",
        stock=True,
        model="pool",
        flows=("cla_started", "cla_ceased"),
    ),
    Series(
        "cpp",
        "Child protection plans at 31 March",
        "child protection plans",
        "cin_d1_child_protection_plans",
        "cpp_at_31_march",
        stock=True,
        model="ridge",
        flows=("cpp_starting",),
    ),
    Series(
        "cin",
        "Children in need at 31 March",
        "children in need",
        "cin_b1_children_in_need",
        "cin_at_31_march",
        stock=True,
        model="ridge",
    ),
    Series("s47", "Section 47 enquiries", "section 47 enquiries", "cin_c4_s47_icpc", "s47", stock=False, model="pool"),
    Series(
        "icpc",
        "Initial child protection conferences",
        "initial child protection conferences",
        "cin_c4_s47_icpc",
        "icpc",
        stock=False,
        model="ridge",
    ),
    Series(
        "referrals", "Referrals", "referrals", "cin_c1_referrals_rereferrals", "referrals", stock=False, model="pool"
    ),
    Series(
        "health_referrals",
        "Referrals from health services",
        "referrals from health services",
        "cin_c5_referrals_by_source",
        "health_services",
        stock=False,
        model="pool",
    ),
)


def find_series(key: str) -> Series:
    """The series of that key; raises :class:`InputError` with the keys there are."""
    if key not in SERIES:
        raise InputError(f"There is no series called {key!r}.", hint=f"There are {', '.join(SERIES)}.")
    return SERIES[key]
