"""An answer as plain values: the JSON document, the flat row, the table of figures.

Expected counts and ratios are rounded (one and three decimals), so that no
suppressed count can be reckoned back from them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tandem.core.figure import Cell, Column, Figure, FigureTable, Interval, IntervalKind, Provenance, State, Unit
from tandem.published import Gate, authority, neighbours, provenance
from tandem.scrutiny.row import Row

if TYPE_CHECKING:
    from tandem.scrutiny.result import Scrutiny

COUNTS, PERCENTAGES = "cin_c5_referrals_by_source", "cin_c5_referral_source_percent_2015_2025"
TOTALS, CHILDREN = "cin_c1_referrals_rereferrals", "ons_population_0_17_cin_release"
POVERTY, GRADES, NEIGHBOURS = "lait_indicators_long", "cin_first_published_2010_2017", "statistical_neighbours"
LAST_GRADED = 2017
METHOD = "Tandem scrutiny 1: negative binomial with child poverty; over-dispersed limits; see How we judge"


def document(found: Scrutiny) -> dict[str, Any]:
    """Every key of the JSON document, in the order people read it."""
    row = found.row
    return {
        "la": {"name": found.la.name, "code": found.la.code, "ons_code": found.la.ons_code},
        "source": found.source.key,
        "year": row.year,
        **_numbers(row),
        **_judgement(row),
        "neighbours": _neighbours(found),
        "history": [_year(one) for one in found.history],
        "quality": [_gate(gate) for gate in found.gates],
        "verdict": found.verdict.value,
        "verdict_words": found.verdict_words,
        "direction": found.direction.value if found.direction else None,
        "sentence": found.sentence,
        "alternatives": [{"code": one.code, "words": one.words} for one in found.alternatives],
        "question": found.question,
        "provenance": [one.to_dict() for one in found.provenance],
    }


def flat(found: Scrutiny) -> dict[str, Any]:
    """The document as one row: lists dropped, but intervals as two columns, nested names joined by underscores.

    The columns are the same for every place, source and year.
    """
    given = document(found)
    low, high = given["ratio_ci95"] or (None, None)
    return {
        "la_name": found.la.name,
        "la_code": found.la.code,
        "la_ons_code": found.la.ons_code,
        "source": given["source"],
        "year": given["year"],
        **_flat_numbers(found.row),
        "expected": given["expected"],
        "standardised_ratio": given["standardised_ratio"],
        "ratio_ci95_low": low,
        "ratio_ci95_high": high,
        **{key: given[key] for key in ("z_od", "z_od_given_others", "expected_given_others", "phi", "tau2")},
        "whole_system": given["whole_system"],
        **{f"neighbours_{key}": value for key, value in given["neighbours"].items() if key != "places"},
        "quality_failed": " ".join(gate.code for gate in found.gates if gate.failed),
        **{key: given[key] for key in ("verdict", "verdict_words", "direction", "sentence", "question")},
    }


def flat_year(found: Scrutiny, row: Row) -> dict[str, Any]:
    """One year of the history as a row."""
    return {"la_name": found.la.name, "la_code": found.la.code, "source": found.source.key, **_year(row)}


def _numbers(row: Row) -> dict[str, Any]:
    return {
        "observed": _whole(row.value),
        "observed_range": [_whole(row.low), _whole(row.high)] if row.derived and row.value is not None else None,
        "state": row.state,
        "derived": row.derived,
        "all_referrals": _whole(row.total),
        "unsourced": _whole(row.unsourced),
        "population": _whole(row.population),
        "rate_per_1000": _to(row.rate, 6),
        "rate_per_1000_low": _to(row.rate_low, 6),
        "rate_per_1000_high": _to(row.rate_high, 6),
        "england_rate_per_1000": _to(row.england_rate, 6),
        "share": _to(row.share, 6),
        "share_low": _to(row.share_low, 6),
        "share_high": _to(row.share_high, 6),
        "england_share": _to(row.england_share, 6),
    }


def _flat_numbers(row: Row) -> dict[str, Any]:
    """The numbers with the range of a derived count as two columns, both unknown where there is none."""
    numbers = _numbers(row)
    low, high = numbers.pop("observed_range") or (None, None)
    return {"observed": numbers.pop("observed"), "observed_low": low, "observed_high": high, **numbers}


def _judgement(row: Row) -> dict[str, Any]:
    return {
        "expected": _to(row.expected, 1),
        "usual_range": _pair(row.usual_low, row.usual_high, 1),
        "standardised_ratio": _to(row.ratio, 3),
        "ratio_ci95": _pair(row.ratio_low, row.ratio_high, 3),
        "z_od": _to(row.z, 3) if row.judged else None,
        "z_od_given_others": _to(row.z_others, 3) if row.judged else None,
        "expected_given_others": _to(row.expected_given_others, 1),
        "phi": _to(row.phi, 2),
        "tau2": _to(row.tau2, 4),
        "whole_system": row.whole_system,
        "screen": {
            "family": "places and sources of the year",
            "q_low": _to(row.q_low, 4),
            "q_high": _to(row.q_high, 4),
        },
    }


def _year(row: Row) -> dict[str, Any]:
    return {
        "year": row.year,
        **{key: value for key, value in _numbers(row).items() if key != "observed_range"},
        "expected": _to(row.expected, 1),
        "standardised_ratio": _to(row.ratio, 3),
        "z_od": _to(row.z, 3) if row.judged else None,
        "z_od_given_others": _to(row.z_others, 3) if row.judged else None,
        "verdict": row.verdict,
        "direction": row.direction,
    }


def _neighbours(found: Scrutiny) -> dict[str, Any]:
    """A sensitivity, not a yardstick: the range of rates of the statistical neighbours, by code."""
    row = found.row
    names: list[dict[str, str]] = []
    if row.neighbour_model is not None:
        codes = sorted(one.code for one in neighbours(found.la.code, row.neighbour_model))
        names = [{"code": code, "name": authority(code).name} for code in codes]
    return {
        "model": row.neighbour_model,
        "count": row.neighbour_count or 0,
        "rate_per_1000_low": _to(row.neighbour_low, 3),
        "rate_per_1000_median": _to(row.neighbour_middle, 3),
        "rate_per_1000_high": _to(row.neighbour_high, 3),
        "places": names,
    }


def _gate(gate: Gate) -> dict[str, Any]:
    return {"code": gate.code, "failed": gate.failed, "words": gate.words, "years": list(gate.years)}


def provenances(found: Scrutiny) -> tuple[Provenance, ...]:
    """The tables of the numbers of the year judged."""
    row = found.row
    keys = [PERCENTAGES if row.derived else COUNTS, TOTALS]
    sources = [provenance(key, year=row.year) for key in keys]
    sources.append(provenance(CHILDREN, year=row.year - 1))
    if row.year <= LAST_GRADED:
        sources.append(provenance(GRADES, year=row.year))
    if row.expected is not None:
        sources.append(provenance(POVERTY))
    if row.neighbour_model is not None:
        sources.append(provenance(NEIGHBOURS))
    return tuple(sources)


_COLUMNS = (
    Column("year", "Year ending March"),
    Column("referrals", "Referrals", Unit.COUNT),
    Column("rate", "For every 1,000 children", Unit.PER_1000_CHILDREN),
    Column("england_rate", "England, for every 1,000 children", Unit.PER_1000_CHILDREN),
    Column("share", "Share of all referrals", Unit.SHARE),
    Column("england_share", "England, share", Unit.SHARE),
    Column("ratio", "Against the number expected", Unit.RATIO),
    Column("verdict", "What the figures say"),
)


def figure_table(found: Scrutiny) -> FigureTable:
    """The history as figures."""
    from tandem.scrutiny.rule import Verdict
    from tandem.scrutiny.sentences import VERDICT_WORDS

    rows: list[dict[str, Cell]] = [
        {
            "year": row.year,
            "referrals": _figure("Referrals", row.value, Unit.COUNT, row, _range(row.low, row.high, row)),
            "rate": _figure(
                "Referrals for every 1,000 children",
                row.rate,
                Unit.PER_1000_CHILDREN,
                row,
                _limits(row.rate_low, row.rate_high),
            ),
            "england_rate": _figure("England", row.england_rate, Unit.PER_1000_CHILDREN, row, None, own=False),
            "share": _figure("Share of all referrals", row.share, Unit.SHARE, row, _share_interval(row)),
            "england_share": _figure("England", row.england_share, Unit.SHARE, row, None, own=False),
            "ratio": _figure(
                "Observed over expected", row.ratio, Unit.RATIO, row, _limits(row.ratio_low, row.ratio_high)
            ),
            "verdict": VERDICT_WORDS[Verdict(row.verdict)],
        }
        for row in found.history
    ]
    caveats = tuple(gate.words for gate in found.gates if gate.failed)
    title = f"Referrals from {found.source.sentence_name} in {found.la.name}"
    return FigureTable(title, _COLUMNS, tuple(rows), found.provenance, caveats, METHOD)


def _figure(
    name: str, value: float | None, unit: Unit, row: Row, interval: Interval | None, *, own: bool = True
) -> Figure:
    if value is None:
        state = State(row.state) if own and not State(row.state).has_value else State.NOT_PUBLISHED
        return Figure.unknown(name, unit, state, year=row.year)
    count = round(row.value) if own and row.value is not None else None
    state = State.NIL if value == 0 and row.state == State.NIL.value and own else State.KNOWN
    return Figure(name, value, unit, state, interval, count, row.year, derived=row.derived or unit is Unit.RATIO)


def _range(low: float | None, high: float | None, row: Row) -> Interval | None:
    return Interval(low, high, None, IntervalKind.ROUNDING) if row.derived and low is not None else None


def _share_interval(row: Row) -> Interval | None:
    ends = (row.share_low, row.share_high)
    return _range(*ends, row) if row.derived else _limits(*ends)


def _limits(low: float | None, high: float | None) -> Interval | None:
    return Interval(low, high) if low is not None else None


def _to(value: float | None, places: int) -> float | None:
    return None if value is None else round(float(value), places)


def _whole(value: float | None) -> int | None:
    return None if value is None else round(value)


def _pair(low: float | None, high: float | None, places: int) -> list[float | None] | None:
    return None if low is None and high is None else [_to(low, places), _to(high, places)]
