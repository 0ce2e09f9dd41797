"""A scenario drawn: the same futures before and after."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from tandem.core.figure import Provenance, Unit
from tandem.forecast.cost_figures import spending_sources
from tandem.forecast.figures import provenance
from tandem.forecast.known import AsKnown
from tandem.forecast.panel import Floats
from tandem.forecast.result import Year
from tandem.forecast.scenarios.levers import ASSOCIATION
from tandem.forecast.spent import spent
from tandem.forecast.staffing.figures import provenance as workforce_sources
from tandem.forecast.staffing.figures import told

if TYPE_CHECKING:
    from tandem.forecast.scenarios.result import Scenario
    from tandem.report.charts import Chart, FanYear

__all__ = ["counts_chart", "money_chart", "people_chart"]


def counts_chart(found: Scenario) -> Chart:
    """The series before and after."""
    from tandem.report.charts import before_after_chart

    was, then = found.forecast.years, found.after
    source = provenance(found.series)
    return before_after_chart(
        found.forecast.history,
        _fan(was),
        _fan(then),
        unit=Unit.COUNT,
        name=f"{found.series.name}, {found.place.name}",
        title=f"{found.series.name}, {found.place.name}: before and after",
        text_alternative=f"{found.sentence} By {was[-1].year} the middle is {was[-1].middle:,.0f} before and "
        f"{then[-1].middle:,.0f} after; 80 of 100 futures lie between {was[-1].low80:,.0f} and {was[-1].high80:,.0f} "
        f"before and between {then[-1].low80:,.0f} and {then[-1].high80:,.0f} after.",
        source_line=_sources(source),
        axis=found.series.name,
        source=source,
        caveats=found.caveats,
        method="the same draws before and after",
    )


def money_chart(found: Scenario) -> Chart:
    """Spending before and after; only where it is known."""
    from tandem.report.charts import before_after_chart
    from tandem.report.wording import pounds

    if found.money is None:
        raise ValueError("no spending is known of this place")
    was, then = (_mean_fan(found.money.years, draws) for draws in (found.money.before, found.money.after))
    source = spending_sources()
    what = "Looking after children, and agency workers beyond employed ones" if found.money.agency else "Looking after"
    past = () if found.money.agency else spent(found.place, AsKnown(found.forecast.origin))
    known = [(year, value) for year, value in past if value is not None]
    return before_after_chart(
        known or [(was[0].year, was[0].middle)],
        was,
        then,
        unit=Unit.POUNDS,
        name=f"{what}, {found.place.name}",
        title=f"{found.place.name}: spending before and after",
        text_alternative=f"{found.sentence} The last year is {pounds(was[-1].middle)} before and "
        f"{pounds(then[-1].middle)} after, on average.",
        source_line=_sources(source),
        axis="Spending, on average",
        source=source,
        caveats=found.caveats,
        method="mean of the same draws before and after",
    )


def people_chart(found: Scenario) -> Chart:
    """Cases for each case holder before and after, or social workers in post where the figures cannot tell of cases."""
    from tandem.report.charts import before_after_chart

    if found.people is None:
        raise ValueError("nothing is known of social workers here")
    part = found.people.of("caseload") or found.people.parts[0]
    was, then = (found.people.years_of(draws) for draws in (part.before, part.after))
    source, (one, other) = workforce_sources(), (told(each[-1].middle, part.key) for each in (was, then))
    return before_after_chart(
        part.history,
        _fan(was),
        _fan(then),
        unit=Unit.RATIO if part.key == "caseload" else Unit.FULL_TIME_EQUIVALENT,
        name=f"{part.name}, {found.place.name}",
        title=f"{found.place.name}: {part.name.lower()}, before and after",
        text_alternative=f"{found.sentence} In September {was[-1].year} the middle is {one} before and {other} after.",
        source_line=_sources(source),
        axis=part.name,
        source=source,
        caveats=found.caveats,
        method="the same draws before and after",
        when="At 30 September",
    )


def _sources(source: Sequence[Provenance]) -> str:
    return f"{'; '.join(f'{each.publisher}, {each.title}, {each.release}' for each in source)}. {ASSOCIATION}."


def _fan(years: Sequence[Year]) -> list[FanYear]:
    from tandem.report.charts import FanYear

    return [FanYear(*(getattr(each, name) for name in Year.__slots__)) for each in years]


def _mean_fan(years: Sequence[int], draws: Floats) -> list[FanYear]:
    from tandem.report.charts import FanYear

    limits = np.quantile(draws, (0.1, 0.9, 0.025, 0.975), axis=1).T
    return [
        FanYear(year, float(each.mean()), *(float(limit) for limit in row))
        for year, each, row in zip(years, draws, limits, strict=True)
    ]
