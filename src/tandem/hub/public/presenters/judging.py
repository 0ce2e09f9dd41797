"""How verdicts are reached: the rule's own numbers, for the page that puts it in plain words."""

from __future__ import annotations

from dataclasses import dataclass

from tandem.hub.public.words import VerdictTag, verdict_meanings
from tandem.published.gates import UNKNOWN_SHARE_LIMIT
from tandem.published.referrals import DERIVED_YEAR
from tandem.report import wording
from tandem.scrutiny import rule


@dataclass(frozen=True, slots=True)
class JudgingPage:
    """Thresholds as words, and what each verdict means."""

    unknown: str
    ratio_far: str
    sure: str
    referrals: int
    derived_year: int
    meanings: tuple[tuple[VerdictTag, str], ...]


def judging_page() -> JudgingPage:
    """The page's numbers, from the rule itself."""
    return JudgingPage(
        unknown=wording.percent(UNKNOWN_SHARE_LIMIT, 0),
        ratio_far=wording.percent(rule.RATIO_FAR, 0),
        sure=wording.percent(rule.PROBABILITY, 0),
        referrals=rule.REFERRALS,
        derived_year=DERIVED_YEAR,
        meanings=verdict_meanings(),
    )
