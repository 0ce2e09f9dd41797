"""What looking after children will cost, as a picture."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from tandem.core.figure import Provenance, Unit
from tandem.forecast.known import SPENDING_TABLES
from tandem.published import entry

if TYPE_CHECKING:
    from tandem.report.charts import Chart

__all__ = ["cost_chart", "spending_sources"]


def spending_sources() -> tuple[Provenance, ...]:
    """The published tables that spending and unit costs stand in."""
    held = [entry(key) for key in SPENDING_TABLES]
    return tuple(Provenance(each.key, each.title, each.publisher, each.release) for each in held)


def cost_chart(place: str, found: Mapping[str, Any]) -> Chart:
    """What was spent, and the widths between which 80 and 95 of 100 futures fall; ``found`` is of ``Cost.to_dict``."""
    from tandem.report.charts import FanYear, fan_chart
    from tandem.report.wording import pounds, pounds_alike

    end, source = found["rows"][-1], spending_sources()
    financial = f"{end['year'] - 1}-{end['year'] % 100:02d}"
    likely = " to ".join(pounds_alike(end["total_low80"], end["total_high80"]))
    limits = ("mean", "low80", "high80", "low95", "high95")
    return fan_chart(
        [(each["year"], each["spent"]) for each in found["history"]],
        [FanYear(row["year"], *(float(row[f"total_{name}"]) for name in limits)) for row in found["rows"]],
        unit=Unit.POUNDS,
        name=f"Spending on children looked after, {place}",
        title=f"{place}: {likely} for looking after children in {financial}",
        text_alternative=f"{found['sentence']} The picture shows what was spent and then a fan that opens: in "
        f"{financial}, 80 of 100 futures lie between {pounds(end['total_low80'])} and {pounds(end['total_high80'])}, "
        f"and 95 between {pounds(end['total_low95'])} and {pounds(end['total_high95'])}.",
        source_line="; ".join(f"{each.publisher}, {each.title}, {each.release}" for each in source),
        axis="Spending, on average",
        source=source,
        caveats=tuple(found["caveats"]),
        method="mean of draws",
    )
