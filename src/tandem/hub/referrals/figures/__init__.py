"""Contacts and referrals as figures: the whole way from one to the other, and how well it was kept.

Contacts are counted where they were received, referrals only where social
care accepted a request for services; each measure says which it counts. An
agency's figures include every part of it.
"""

from __future__ import annotations

from tandem.hub.referrals.figures import fit, grain
from tandem.hub.referrals.figures.attendance import Sat, attendance_table, sittings
from tandem.hub.referrals.figures.by_quarter import FOLLOWED, OF_ONE_AGENCY, Quarters, by_quarter
from tandem.hub.referrals.figures.charts import rules
from tandem.hub.referrals.figures.measures import COUNTS, MEASURES, SHARES, Measure, figure_of
from tandem.hub.referrals.figures.prepared import Prepared, Span, of_agency, of_everybody, usual_span, years
from tandem.hub.referrals.figures.senders import Sender, Tree
from tandem.hub.referrals.figures.tables import (
    AgencyFigures,
    answers_table,
    by_agency,
    by_part,
    everybody,
    levels_table,
    shares_table,
    way_table,
)
from tandem.hub.referrals.figures.tallies import Asked, Tallies, requests, tally
from tandem.hub.referrals.figures.way import STEPS, Step

__all__ = [
    "COUNTS",
    "FOLLOWED",
    "MEASURES",
    "OF_ONE_AGENCY",
    "SHARES",
    "STEPS",
    "AgencyFigures",
    "Asked",
    "Measure",
    "Prepared",
    "Quarters",
    "Sat",
    "Sender",
    "Span",
    "Step",
    "Tallies",
    "Tree",
    "answers_table",
    "attendance_table",
    "by_agency",
    "by_part",
    "by_quarter",
    "everybody",
    "figure_of",
    "fit",
    "grain",
    "levels_table",
    "of_agency",
    "of_everybody",
    "requests",
    "rules",
    "shares_table",
    "sittings",
    "tally",
    "usual_span",
    "way_table",
    "years",
]
