"""Who a referral came from, in the order of the Department for Education's table C5."""

from __future__ import annotations

import difflib
from dataclasses import dataclass

from tandem.core.errors import InputError


@dataclass(frozen=True, slots=True)
class Source:
    """One source of referrals.

    ``sentence_name`` stands in the middle of a sentence ("referrals from ...").
    ``asked`` is who can answer a question about it. ``footprint`` says why the
    council's area may be the wrong yardstick; empty where it is not.
    """

    key: str
    label: str
    sentence_name: str
    asked: str
    footprint: str = ""


SOURCES = (
    Source(
        "individual",
        "Family, friends and the public",
        "family members, friends and the public",
        "the council's front door",
    ),
    Source(
        "schools",
        "Schools",
        "schools",
        "schools and colleges",
        "Children go to school across council boundaries; a referral is counted where the child lives.",
    ),
    Source(
        "education",
        "Education services",
        "education services other than schools",
        "the council's education services",
    ),
    Source(
        "health",
        "Health services (the NHS)",
        "the NHS",
        "the NHS bodies that serve the area",
        "Hospital and community trusts serve more than one council area, and families use services across boundaries, "
        "so the children of the area are not quite the children whom these services see.",
    ),
    Source("housing", "Housing services", "housing services", "housing services and social landlords"),
    Source("la_services", "Council services", "other council services", "the council's own other services"),
    Source(
        "police",
        "Police",
        "the police",
        "the police force",
        "One force serves many councils, and some pass on every domestic incident while others sift them first.",
    ),
    Source("other_legal", "Other legal agencies", "courts, probation and other legal agencies", "those agencies"),
    Source("other", "Other", "other sources", "the council's front door, which decides what is recorded as other"),
    Source("anonymous", "Anonymous", "people who gave no name", "the council's front door"),
    Source(
        "unknown",
        "Source not recorded",
        "a source that was not recorded",
        "the council, which records where referrals come from",
    ),
)
"""Ten sources, and the referrals whose source nobody recorded."""

_BY_KEY = {source.key: source for source in SOURCES}


def find_source(key: str) -> Source:
    """The source with this key; anything else raises :class:`InputError` naming the nearest."""
    wanted = key.strip().lower().replace("-", "_").replace(" ", "_")
    if wanted in _BY_KEY:
        return _BY_KEY[wanted]
    near = difflib.get_close_matches(wanted, _BY_KEY, n=2, cutoff=0.6)
    meant = f"Did you mean {' or '.join(near)}? " if near else ""
    raise InputError(
        f"There is no source of referrals called {key!r}.", hint=f"{meant}The sources are {', '.join(_BY_KEY)}."
    )
