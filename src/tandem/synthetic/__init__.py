"""The invented city of Harrowmere: people, agencies, concerns and what was done, from one seed.

Everything is plain frozen records (:mod:`tandem.synthetic.records`,
:mod:`tandem.synthetic.cases`). Nobody in it is anybody: names are drawn
separately, streets and agencies are coined, postcodes lie in an area that
does not exist, and NHS numbers come from the range kept for tests.
"""

from __future__ import annotations

from tandem.synthetic.cases import Case
from tandem.synthetic.place import Place, place
from tandem.synthetic.records import (
    Address,
    Adult,
    Agency,
    Check,
    Child,
    Contact,
    Decision,
    Event,
    Feedback,
    Household,
    Relation,
    Sender,
    Stay,
    Worker,
)
from tandem.synthetic.writing import Synth, synth

__all__ = [
    "Address",
    "Adult",
    "Agency",
    "Case",
    "Check",
    "Child",
    "Contact",
    "Decision",
    "Event",
    "Feedback",
    "Household",
    "Place",
    "Relation",
    "Sender",
    "Stay",
    "Synth",
    "Worker",
    "place",
    "synth",
]
