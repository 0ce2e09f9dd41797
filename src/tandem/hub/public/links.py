"""Addresses of public pages, and the words they are shown by."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext as _

from tandem.published import LocalAuthority, local_authorities


@dataclass(frozen=True, slots=True)
class Link:
    """A label, and where it leads; no address marks the page one is on."""

    label: str
    url: str = ""


def area_url(code: str) -> str:
    """Every source of one area."""
    return reverse("public:area", args=[code])


def area_link(la: LocalAuthority) -> Link:
    """An area by its name."""
    return Link(la.name, area_url(la.code))


def source_url(code: str, source: str) -> str:
    """One source in one area, in its latest year."""
    return reverse("public:source", args=[code, source])


def verdict_url(code: str, source: str, year: int) -> str:
    """One source in one area and year."""
    return reverse("public:verdict", args=[code, source, year])


def region_anchor(region: str) -> str:
    """The part of the list of areas that holds a region."""
    return reverse("public:areas") + "#" + re.sub(r"[^a-z]+", "-", region.casefold()).strip("-")


def crumbs(*trail: Link) -> tuple[Link, ...]:
    """A trail that begins at the list of areas."""
    return (Link(_("Areas"), reverse("public:areas")), *trail)


def places_named(text: str) -> tuple[Link, ...]:
    """Links to the areas a sentence names, by three-digit code or by whole name, in the sentence's order."""
    coded = re.findall(r"\((\d{3})\)", text)
    if coded:
        by_code = {la.code: la for la in local_authorities()}
        return tuple(area_link(by_code[code]) for code in coded if code in by_code)
    return tuple(area_link(la) for la in _named(text))


def _named(text: str) -> Iterable[LocalAuthority]:
    matches = ((la, re.search(rf"\b{re.escape(la.name)}(?!\w)", text)) for la in local_authorities())
    found = [(match.start(), match.end(), la) for la, match in matches if match]
    for start, end, la in sorted(found, key=lambda place: place[0]):
        inside = any(a <= start and end <= b and (a, b) != (start, end) for a, b, _other in found)
        if not inside:
            yield la
