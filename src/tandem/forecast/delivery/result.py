"""Whether a plan can be delivered: each year's money and people, its actions, and the three together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from html import escape
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tandem.core.release import VERSION
from tandem.forecast.cost_result import Range
from tandem.forecast.delivery.actions import Pace
from tandem.forecast.delivery.joint import Conditions, Remedy
from tandem.forecast.delivery.options import ORDER, Option, by_group, for_publication, in_neutral_order
from tandem.forecast.delivery.plan import Action, Plan
from tandem.forecast.delivery.rests import RestsOn
from tandem.forecast.result import Place, Year

if TYPE_CHECKING:
    import polars as pl

    from tandem.core.figure import FigureTable
    from tandem.report.charts import Chart
    from tandem.report.documents.document import Document

__all__ = ["METHOD", "ActionOutlook", "Delivery", "MoneyYear", "PeopleYear"]

METHOD = "Joint draws of cost, workforce and progress, version 1"


@dataclass(frozen=True, slots=True)
class MoneyYear:
    """One financial year by its end, in pounds: approved, required, and how much more is required than approved."""

    year: int
    approved: float
    required: Range
    gap: Range
    chance: float


@dataclass(frozen=True, slots=True)
class PeopleYear:
    """One 30 September: posts in the plan, case holders required and expected, and the share of futures with enough."""

    year: int
    posts: float
    required: Year
    expected: Year
    chance: float


@dataclass(frozen=True, slots=True)
class ActionOutlook:
    """One action, how slow it has been (1 is as planned), and in how many futures it is done in time."""

    action: Action
    pace: float
    chance: float


@dataclass(frozen=True, slots=True)
class Delivery:
    """The answer; ``conditions`` are the futures themselves, the same column of everything one future."""

    place: Place
    plan: Plan
    origin: date | None
    money: tuple[MoneyYear, ...]
    people: tuple[PeopleYear, ...]
    actions: tuple[ActionOutlook, ...]
    conditions: Conditions = field(repr=False, compare=False)
    remedies: tuple[Remedy, ...]
    limits: tuple[float, float]
    """The most pounds a year and posts that were tried."""
    pace: Pace
    posts_now: float
    target: float
    rests_on: tuple[RestsOn, ...]
    caveats: tuple[str, ...]
    inputs: Mapping[str, str] = field(default_factory=dict, compare=False)

    @property
    def chance(self) -> float:
        """The share of futures in which money, people and actions all hold."""
        return self.conditions.chance

    @property
    def alone(self) -> dict[str, float]:
        """The share of futures in which each condition holds, whatever the others do."""
        return {name: float(held.mean()) for name, held in self.conditions.held.items()}

    @property
    def failing(self) -> dict[tuple[str, ...], float]:
        """Of the futures in which the plan fails, the share in which exactly these conditions do."""
        patterns = self.conditions.patterns()
        failed = 1.0 - patterns.pop(())
        return {which: share / failed if failed > 0 else 0.0 for which, share in patterns.items()}

    @property
    def sentence(self) -> str:
        """The one sentence that matters."""
        alone = self.alone
        return (
            f"{self.plan.name}, {self.place.name}: the plan can be delivered in {_of_100(self.chance)} futures. "
            f"Money is enough in {_of_100(alone['money'])}, there are enough people in "
            f"{_of_100(alone['people'])}, and what it rests on is done in time in {_of_100(alone['actions'])}."
        )

    def remedy_words(self) -> tuple[str, ...]:
        """What would bring it to 80 of 100, or that nothing within the limits does."""
        from tandem.forecast.delivery.words import remedy_words

        return tuple(remedy_words(each, self.limits, self.alone["actions"]) for each in self.remedies)

    @property
    def options(self) -> tuple[Option, ...]:
        """What closing the gap would displace, by the alphabet."""
        return in_neutral_order(self.plan.options)

    @property
    def figures(self) -> FigureTable:
        """In how many futures each condition holds, and all of them."""
        return self.chart().table

    def chart(self) -> Chart:
        """The strip of all futures: where each condition holds, and where all do."""
        from tandem.forecast.delivery.picture import overlap_of

        return overlap_of(self.to_dict())

    def to_polars(self) -> pl.DataFrame:
        """One row a year of money, in pounds."""
        import polars as pl

        return pl.DataFrame(self._rows())

    def document(self, *, published: bool = False) -> Document:
        """The briefing; ``published`` refuses options without an equality impact assessment (``InputError``)."""
        from tandem.forecast.delivery.document import document_of

        if published:
            for_publication(self.plan.options)
        return document_of(self)

    def to_dict(self) -> dict[str, Any]:
        """The whole answer as the command line's JSON has it."""
        return {
            "place": self.place.name,
            "la_code": self.place.code,
            "plan": self.plan.name,
            "invented": self.plan.invented,
            "as_of": self.plan.as_of.isoformat(),
            "origin": self.origin.isoformat() if self.origin else None,
            "method": METHOD,
            "sentence": self.sentence,
            "chance": self.chance,
            "alone": self.alone,
            "failing": [{"fails": list(which), "share": share} for which, share in self.failing.items()],
            "rows": self._rows(),
            "people": [
                {"year": each.year, "posts": each.posts, "chance": each.chance}
                | {f"required_{name}": round(getattr(each.required, name), 2) for name in Year.__slots__[1:]}
                | {f"expected_{name}": round(getattr(each.expected, name), 2) for name in Year.__slots__[1:]}
                for each in self.people
            ],
            "actions": [
                {
                    "action": each.action.name,
                    "owner": each.action.owner,
                    "due": each.action.due.isoformat(),
                    "progress": each.action.progress,
                    "essential": each.action.essential,
                    "pace": round(each.pace, 3),
                    "chance": each.chance,
                }
                for each in self.actions
            ],
            "remedies": [
                {
                    "tried": each.tried,
                    "pounds": each.pounds,
                    "posts": each.posts,
                    "reached": each.reached,
                    "words": words,
                }
                for each, words in zip(self.remedies, self.remedy_words(), strict=True)
            ],
            "limits": {"pounds": self.limits[0], "posts": self.limits[1]},
            "options": [_option(each) for each in self.options],
            "options_order": ORDER,
            "options_by_group": [
                {"group": each.group, "options": list(each.options), "saving": dict(each.saving)}
                for each in by_group(self.plan.options)
            ],
            "target": self.target,
            "posts_now": self.posts_now,
            "rests_on": [{name: getattr(each, name) for name in RestsOn.__slots__} for each in self.rests_on],
            "caveats": list(self.caveats),
            "inputs": dict(self.inputs),
            "version": VERSION,
        }

    def _rows(self) -> list[dict[str, Any]]:
        return [
            {"year": each.year, "approved": each.approved, "chance": each.chance}
            | {f"required_{name}": round(getattr(each.required, name)) for name in Range.__slots__}
            | {f"gap_{name}": round(getattr(each.gap, name)) for name in Range.__slots__}
            for each in self.money
        ]

    def save(self, path: str | PathLike[str], *, published: bool = False) -> Path:
        """Write as the file's ending names: txt, json, csv, html, docx, svg or png."""
        from tandem.forecast.delivery.saving import save

        return save(self, Path(path), published=published)

    def _repr_html_(self) -> str:
        from tandem.report.tables import to_html

        mark = "<p>Invented plan.</p>" if self.plan.invented else ""
        return f"{mark}<p><strong>{escape(self.sentence)}</strong></p>{to_html(self.figures)}"


def _option(each: Option) -> dict[str, Any]:
    return {
        "option": each.name,
        "officer": each.officer,
        "entered": each.entered.isoformat(),
        "saving": dict(each.saving),
        "confidence": each.confidence,
        "affected": dict(each.affected),
        "knock_on": each.knock_on,
        "evidence": each.evidence,
        "reversible": each.reversible,
        "equality_assessment": each.assessment,
        "assessed_on": each.assessed.isoformat() if each.assessed else None,
    }


def _of_100(share: float) -> str:
    return f"{100 * share:.0f} of 100"
