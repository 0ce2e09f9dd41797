"""The £140m beside what could have been forecast, what was approved and what was spent: no verdict."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from tandem.forecast import built
from tandem.hub.public.links import Link
from tandem.hub.public.words import when
from tandem.report import wording

SLUG = "140-million"
"""The claim that is examined here."""


@dataclass(frozen=True, slots=True)
class RangeRow:
    """One part of the forecast."""

    label: str
    mean: str
    likely: str
    wide: str


@dataclass(frozen=True, slots=True)
class SaidRow:
    """One sum that was estimated or approved."""

    pounds: str
    who: str
    when: str
    reach: str


@dataclass(frozen=True, slots=True)
class ExcessRow:
    """One cell of what was spent beyond a baseline, cash and real."""

    baseline: str
    counted: str
    cash: str
    real: str


@dataclass(frozen=True, slots=True)
class ExaminedPage:
    """The page, in the order of the question: forecast, estimates, outturn, and what none of it shows."""

    title: str
    crumbs: tuple[Link, ...]
    sentence: str
    ranges: tuple[RangeRow, ...]
    said: tuple[SaidRow, ...]
    excess: tuple[ExcessRow, ...]
    cannot: tuple[str, ...]
    caveats: tuple[str, ...]
    digests: tuple[tuple[str, str], ...]
    json_url: str


@cache
def examined_page() -> ExaminedPage:
    """The examination as it was built."""
    found = built.examined()
    title = _("£140 million more, beside what was forecast, approved and spent")
    claim = Link(_("£140 million more over three years"), reverse("public:claim", args=[SLUG]))
    return ExaminedPage(
        title=title,
        crumbs=(Link(_("Claims"), reverse("public:claims")), claim, Link(_("Compared"))),
        sentence=found["sentence"],
        ranges=tuple(_range(label, found["forecast"][key]) for key, label in _labels().items()),
        said=(*(_said(each) for each in found["estimates"]), _said(found["approved"])),
        excess=tuple(_excess(row) for row in found["rows"]),
        cannot=tuple(found["cannot"]),
        caveats=tuple(found["caveats"]),
        digests=tuple(found["inputs"].items()),
        json_url=reverse("public:examined_download"),
    )


def examined_link() -> Link:
    """The page, by its name."""
    return Link(_("The estimate beside what was forecast, approved and spent"), reverse("public:examined"))


def _labels() -> dict[str, str]:
    return {
        "looked_after": _("Looking after children"),
        "volume": _("of that, by numbers of children"),
        "price": _("of that, by prices"),
        "safeguarding": _("Safeguarding, by prices alone"),
        "together": _("Both together"),
    }


def _range(label: str, found: Mapping[str, float]) -> RangeRow:
    return RangeRow(
        label,
        wording.pounds(found["mean"]),
        _between(found["low80"], found["high80"]),
        _between(found["low95"], found["high95"]),
    )


def _between(low: float, high: float) -> str:
    least, most = wording.pounds_alike(low, high)
    return _("%(low)s to %(high)s") % {"low": least, "high": most}


def _said(found: Mapping[str, Any]) -> SaidRow:
    reach = found["reach"]
    words = _("%(share)s of 100") % {"share": round(100 * reach)} if reach is not None else _("approved, not estimated")
    return SaidRow(wording.pounds(found["pounds"]), found["who"], when(found["when"]), words)


def _excess(row: Mapping[str, Any]) -> ExcessRow:
    counted = (
        _("looking after, safeguarding and family support")
        if row["family_support"]
        else _("looking after and safeguarding")
    )
    year = row["baseline"]
    return ExcessRow(f"{year - 1}-{year % 100:02d}", counted, wording.pounds(row["cash"]), wording.pounds(row["real"]))
