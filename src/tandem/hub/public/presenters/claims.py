"""The register of what was said, and one claim with its evidence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from django.urls import reverse
from django.utils.translation import gettext as _

from tandem.hub.public.links import Link, verdict_url
from tandem.hub.public.presenters.examined import SLUG, examined_link
from tandem.hub.public.words import FindingTag, finding_meanings, finding_tag, kind_words, when
from tandem.published import authority
from tandem.scrutiny.register import Cited, Claim, ClaimsRegister, Item, See, claims
from tandem.scrutiny.register.notes import numbered, same_as
from tandem.scrutiny.sources import find_source


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """One claim in the list."""

    title: str
    url: str
    said: str
    tag: FindingTag


@dataclass(frozen=True, slots=True)
class ClaimsPage:
    """The register."""

    title: str
    about: tuple[str, ...]
    claims: tuple[ClaimRow, ...]
    meanings: tuple[tuple[FindingTag, str], ...]


@dataclass(frozen=True, slots=True)
class Source:
    """Where a piece of evidence was read."""

    name: str
    url: str
    when: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """A sentence and the numbers of the notes that say where it was read."""

    words: str
    notes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class EvidenceColumn:
    """Evidence by when it could be known."""

    title: str
    items: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class ClaimPage:
    """One claim."""

    title: str
    crumbs: tuple[Link, ...]
    words: str
    verbatim: bool
    said: str
    source: Source
    note: int
    """The number of its own source."""
    tag: FindingTag
    finding: tuple[str, ...]
    columns: tuple[EvidenceColumn, ...]
    kind: str
    response: Evidence
    notes: tuple[Source, ...]
    """Each source once, numbered from 1 as the page comes to it."""
    see: tuple[Link, ...]
    before: Link | None
    after: Link | None


@cache
def register() -> ClaimsRegister:
    """The shipped register, read and tested once."""
    return claims()


def claims_page() -> ClaimsPage:
    """The list, in the register's own order."""
    found = register()
    return ClaimsPage(found.title, found.about, tuple(claim_row(claim) for claim in found), finding_meanings())


def claim_row(claim: Claim) -> ClaimRow:
    """One claim for a list."""
    return ClaimRow(claim.title, claim_url(claim), claim.said, finding_tag(claim.finding))


def claim_url(claim: Claim) -> str:
    """A claim's own page."""
    return reverse("public:claim", args=[claim.slug])


@cache
def claim_page(slug: str) -> ClaimPage:
    """One claim; :class:`KeyError` where there is none of that name."""
    found = register()
    claim = found[slug]
    here = found.claims.index(claim)
    notes = numbered((claim,))
    before, after = (found.claims[index : index + 1] if index >= 0 else () for index in (here - 1, here + 1))
    return ClaimPage(
        title=claim.title,
        crumbs=(Link(_("Claims"), reverse("public:claims")), Link(claim.title)),
        words=claim.words,
        verbatim=claim.verbatim,
        said=claim.said,
        source=_source(claim.source),
        note=notes[claim.source],
        tag=finding_tag(claim.finding),
        finding=claim.finding_words,
        columns=tuple(
            EvidenceColumn(column.title, tuple(_evidence(item, notes) for item in column.items))
            for column in claim.columns
        ),
        kind=kind_words(claim.kind),
        response=_evidence(claim.response, notes) if claim.response else Evidence(claim.response_words, ()),
        notes=tuple(_note(cited, notes) for cited in notes),
        see=(*(_see(one) for one in claim.see), *((examined_link(),) if claim.slug == SLUG else ())),
        before=_link(before),
        after=_link(after),
    )


def _link(found: tuple[Claim, ...]) -> Link | None:
    return Link(found[0].title, claim_url(found[0])) if found else None


def _see(one: See) -> Link:
    source, place = find_source(one.source), authority(one.la).name
    words = _("%(source)s, %(area)s, year ending March %(year)s")
    return Link(
        words % {"source": source.label, "area": place, "year": one.year}, verdict_url(one.la, one.source, one.year)
    )


def _evidence(item: Item, notes: Mapping[Cited, int]) -> Evidence:
    return Evidence(item.words, tuple(notes[one] for one in item.sources))


def _note(cited: Cited, notes: Mapping[Cited, int]) -> Source:
    source = _source(cited)
    if before := same_as(cited, notes):
        return Source(_("The same as note %(number)s") % {"number": before}, f"#note-{before}", source.when)
    return source


def _source(cited: Cited) -> Source:
    if cited.table:
        first = _("first published %(day)s") % {"day": when(cited.date)} if cited.date else ""
        return Source(cited.name, reverse("public:table", args=[cited.table]), first)
    return Source(cited.name, cited.url, when(cited.date))
