"""Harrowmere's improvement plan, invented, made by the plan's own deeds in the order of their days."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from importlib.resources import files
from typing import Any

from tandem.core import calendar
from tandem.core.figure import Unit
from tandem.hub.accounts.models import User
from tandem.hub.agencies.models import Agency
from tandem.hub.demo.pages import acting_as
from tandem.hub.plan import improving, measuring, performing
from tandem.hub.plan.models import ImprovementAction, ImprovementPlan, Measure, Outcome, Recommendation

__all__ = ["plan_to_improve"]


def plan_to_improve(agencies: Mapping[str, Agency], *, now: datetime) -> None:
    """Make the plan; its days count from now."""
    told = json.loads(files("tandem.hub.demo").joinpath("improvement.json").read_text(encoding="utf-8"))
    made = _Made(told, agencies, now, _holder("partnership_manager"))
    with acting_as(made.keeper):
        made.begin()
    for action, row in zip(made.actions, told["actions"], strict=True):
        for event in row["events"]:
            made.happen(action, *event)


@dataclass(slots=True)
class _Made:
    told: Mapping[str, Any]
    agencies: Mapping[str, Agency]
    now: datetime
    keeper: User
    actions: list[ImprovementAction] = field(default_factory=list)

    def begin(self) -> None:
        """The plan with everything in it, before anything happened."""
        starts = self.told["starts"]
        plan = improving.begin_plan(
            self.told["name"],
            basis=ImprovementPlan.Basis.NOTICE,
            commissioner=self.told["commissioner"],
            starts=self.day(starts),
            by=self.keeper,
            now=self.at(starts),
        )
        recommendations = [self.recommend(plan, row) for row in self.told["recommendations"]]
        for row in self.told["measures"]:
            self.measure(recommendations[row["to"] - 1], row)
        improving.say_in_public(plan, may=True, reason=self.told["in_public"], by=self.keeper, now=self.at(starts))
        for row in self.told["actions"]:
            self.actions.append(
                performing.add_action(
                    plan,
                    row["what"],
                    recommendations=[recommendations[number - 1] for number in row["for"]],
                    owner=row["owner"],
                    agency=self.agencies[row["agency"]],
                    due=self.day(row["due"]),
                    depends_on=[self.actions[number - 1] for number in row.get("after", ())],
                    by=self.keeper,
                    now=self.at(starts),
                )
            )

    def recommend(self, plan: ImprovementPlan, row: Mapping[str, Any]) -> Recommendation:
        """One recommendation."""
        said = improving.Recommended(
            origin=row["origin"],
            words=row["words"],
            source=row["source"],
            source_date=self.day(row["date"]),
            agency=self.agencies[row["agency"]],
            due=self.day(row["due"]),
            outcome=row["outcome"],
        )
        return improving.recommend(plan, said, by=self.keeper, now=self.at(self.told["starts"]))

    def measure(self, recommendation: Recommendation, row: Mapping[str, Any]) -> None:
        """One measure, with what was read of it."""
        own = row.get("own")
        said = measuring.Measuring(
            name=row["name"],
            direction=row["direction"],
            start_on=self.day(row["start_on"]),
            target=row["target"],
            target_by=self.day(row["by"]),
            unit=row.get("unit", Unit.SHARE.value),
            origin=Measure.Origin.OWN if own else Measure.Origin.TYPED,
            asked={"measure": own} if own else {},
            start_value=row.get("start"),
            start_n=row.get("start_n"),
            start_source=row.get("from", ""),
        )
        outcome = Outcome.objects.get(recommendation=recommendation)
        made = measuring.add_measure(outcome, said, by=self.keeper, now=self.at(self.told["starts"]))
        for seen, (on, value, n) in enumerate(row.get("readings", ())):
            read = measuring.Read(until=self.day(on), since=self.day(on - 89), value=value, n=n, source=row["source"])
            measuring.write_down(made, read, seen=seen, by=self.keeper, now=self.at(on + 10))

    def happen(self, action: ImprovementAction, what: str, on: int, *rest: Any) -> None:
        """One thing that happened to an action, done by whoever may."""
        seen = action.events.count()
        by = self._who(action, what)
        who: dict[str, Any] = {"seen": seen, "by": by, "now": self.at(on)}
        with acting_as(by):
            if what == "begin":
                performing.begin(action, **who)
            elif what == "done":
                performing.say_done(action, words=rest[0], **who)
            elif what == "move":
                performing.move(action, due=self.day(rest[0]), reason=rest[1], **who)
            else:
                performing.verify(action, verified=what == "verify", words=rest[0], **who)

    def _who(self, action: ImprovementAction, what: str) -> User:
        if what in ("verify", "refuse"):
            return _holder("independent_scrutineer")
        contact = _holder("single_point_of_contact")
        return contact if action.agency_id == contact.agency_id else _holder("director")

    def day(self, offset: int) -> date:
        """A day, counted from now."""
        return calendar.local_day(self.at(offset))

    def at(self, offset: int) -> datetime:
        """A moment, counted from now."""
        return self.now + timedelta(days=offset)


def _holder(role: str) -> User:
    return User.objects.get(memberships__role=role)
