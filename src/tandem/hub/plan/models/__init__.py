"""Plans: those sent in to be worked out, and the plan by which the partnership improves."""

from __future__ import annotations

from tandem.hub.plan.models.improving import ImprovementPlan, Outcome, PublicWord, Recommendation
from tandem.hub.plan.models.measuring import Measure, Reading, Withdrawal
from tandem.hub.plan.models.performing import ActionEvent, ImprovementAction
from tandem.hub.plan.models.sent import SentPlan

__all__ = [
    "ActionEvent",
    "ImprovementAction",
    "ImprovementPlan",
    "Measure",
    "Outcome",
    "PublicWord",
    "Reading",
    "Recommendation",
    "SentPlan",
    "Withdrawal",
]
