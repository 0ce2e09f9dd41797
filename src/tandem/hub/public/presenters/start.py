"""The start page: the question, the search, and the worked example as its lead story."""

from __future__ import annotations

from dataclasses import dataclass

from tandem.hub.public.presenters.areas import area_names
from tandem.hub.public.presenters.claims import ClaimPage, ClaimRow, claim_page, claim_row, register
from tandem.hub.public.presenters.data import words_about_all


@dataclass(frozen=True, slots=True)
class StartPage:
    """What the start page shows beside its standing words."""

    area_names: tuple[str, ...]
    place: str
    lead: ClaimPage
    lead_row: ClaimRow
    claims: tuple[ClaimRow, ...]
    data_words: str


def start_page() -> StartPage:
    """The register's first claim leads; the rest follow in its order."""
    found = register()
    first, *rest = found.claims
    return StartPage(
        area_names=area_names(),
        place=found.place,
        lead=claim_page(first.slug),
        lead_row=claim_row(first),
        claims=tuple(claim_row(claim) for claim in rest),
        data_words=words_about_all(),
    )
