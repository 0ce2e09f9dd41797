"""On what a decision rests, in words: the legal test, and for acting at once what was set going."""

from __future__ import annotations

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from tandem.core import calendar
from tandem.core.legal_tests import legal_test
from tandem.hub.referrals.actions.deciding import NO_TEST_MET
from tandem.hub.referrals.models import Decision

__all__ = ["MEASURES", "grounds"]

MEASURES = (
    ("strategy", gettext_lazy("A strategy discussion, now")),
    ("section_47", gettext_lazy("Section 47 enquiries, with the strategy discussion to follow at once")),
    ("police_protection", gettext_lazy("The police asked to protect the child (section 46)")),
    ("emergency_protection", gettext_lazy("An emergency protection order applied for (section 44)")),
)
"""What can be set going at once."""


def grounds(decision: Decision) -> list[str]:
    """The legal test by its name, and what was set going at once."""
    found = []
    if decision.legal_test == NO_TEST_MET:
        found.append(_("No legal test is met."))
    elif decision.legal_test:
        test = legal_test(decision.legal_test, on=calendar.local_day(decision.at))
        found.append(f"{test.name}: {test.authority.source}, {test.authority.paragraph}.")
    measure = decision.event.details.get("measure", "")
    if measure:
        found.append(f"{dict(MEASURES).get(measure, measure)}.")
    return found
