"""The plan's measures and its actions as tables to take away."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tandem.core.figure import Figure
from tandem.hub.plan.overview import Overview
from tandem.hub.plan.words import standing_words, state_words, why_words
from tandem.report.tables import write_csv

__all__ = ["TABLES"]


def _measures(page: Overview) -> str:
    numbers = {part.recommendation.pk: part.recommendation.number for part in page.parts}
    rows = [
        {
            "recommendation": numbers[each.measure.outcome.recommendation_id],
            "measure": each.measure.name,
            "unit": each.measure.unit,
            **_cells("baseline", each.series.start.figure),
            "baseline_on": each.series.start.on,
            **_cells("latest", None if each.latest is None else each.latest.figure),
            "latest_on": None if each.latest is None else each.latest.on,
            "course": each.judgement.course,
            "target": each.measure.target,
            "target_by": each.measure.target_by,
            "state": each.judgement.state.value,
            "state_words": state_words(each.judgement.state),
            "why": why_words(each),
        }
        for each in page.measures
    ]
    columns = "recommendation measure unit baseline baseline_low baseline_high baseline_state baseline_on latest "
    columns += "latest_low latest_high latest_state latest_on course target target_by state state_words why"
    return write_csv(columns.split(), rows)


def _cells(name: str, figure: Figure | None) -> dict[str, object]:
    if figure is None:
        return {}
    interval = figure.interval
    limits = {} if interval is None else {f"{name}_low": interval.low, f"{name}_high": interval.high}
    return {name: figure.value, f"{name}_state": figure.state.value, **limits}


def _actions(page: Overview) -> str:
    rows: list[Mapping[str, object]] = [
        {
            "number": each.action.number,
            "action": each.action.what,
            "recommendations": ", ".join(str(one.number) for one in each.action.recommendations.all()),
            "owner": each.action.owner,
            "agency": each.action.agency.name,
            "first_due": each.standing.first_due,
            "due": each.standing.due,
            "put_off": each.standing.slipped,
            "state": each.standing.stage.value,
            "days_over": each.standing.days_over,
            "state_words": standing_words(each.standing),
            "waits_for": ", ".join(str(one.number) for one in each.waits_for),
        }
        for each in page.actions
    ]
    columns = "number action recommendations owner agency first_due due put_off state days_over state_words waits_for"
    return write_csv(columns.split(), rows)


TABLES: Mapping[str, Callable[[Overview], str]] = {"measures": _measures, "actions": _actions}
"""By the name of the file."""
