"""The catalogue of published tables, and one table's entry."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from tandem.core.figure import Unit
from tandem.hub.public.links import Link
from tandem.published import CatalogueEntry, catalogue, entry
from tandem.report import wording

_FIRST = "Department for Education"


@dataclass(frozen=True, slots=True)
class TableRow:
    """One table in the list."""

    title: str
    url: str
    years: str
    rows: str


@dataclass(frozen=True, slots=True)
class Publisher:
    """The tables of one publisher."""

    name: str
    tables: tuple[TableRow, ...]


@dataclass(frozen=True, slots=True)
class DataPage:
    """Every table, by who published it."""

    lede: str
    publishers: tuple[Publisher, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and what stands beside it."""

    label: str
    words: str
    code: bool = False


@dataclass(frozen=True, slots=True)
class MeasureRow:
    """One measure of a table, in the publisher's words."""

    name: str
    words: str
    unit: str


@dataclass(frozen=True, slots=True)
class FirstRow:
    """When a year's figures first appeared, and how that is known."""

    year: int
    day: str
    known: str


@dataclass(frozen=True, slots=True)
class TablePage:
    """What one table is, and what to beware of."""

    title: str
    crumbs: tuple[Link, ...]
    traps: tuple[str, ...]
    measures: tuple[MeasureRow, ...]
    measures_title: str
    published: tuple[FirstRow, ...]
    facts: tuple[Fact, ...]


def data_page() -> DataPage:
    """The list."""
    by_publisher: dict[str, list[TableRow]] = defaultdict(list)
    for found in catalogue():
        by_publisher[found.publisher].append(
            TableRow(found.title, _url(found.key), _span(found.years), wording.decimals(found.rows, 0))
        )
    names = sorted(by_publisher, key=lambda name: (name != _FIRST, name))
    return DataPage(words_about_all(), tuple(Publisher(name, tuple(by_publisher[name])) for name in names))


def words_about_all() -> str:
    """How much there is, in one sentence."""
    tables = catalogue()
    years = [year for found in tables for year in found.years]
    return _(
        "%(tables)s tables, %(rows)s rows, %(first)s to %(last)s: published by public bodies, or worked out from what "
        "they published. None is about a person."
    ) % {
        "tables": len(tables),
        "rows": wording.decimals(sum(found.rows for found in tables), 0),
        "first": min(years),
        "last": max(years),
    }


def table_page(key: str) -> TablePage:
    """One table; an unknown key raises the library's :class:`InputError`."""
    found = entry(key)
    title = _("Columns") if found.dimension is None else _("What it measures")
    return TablePage(
        title=found.title,
        crumbs=(Link(_("The data"), reverse("public:data")), Link(found.title)),
        traps=found.traps,
        measures=tuple(MeasureRow(name, about.words, _unit(about.unit)) for name, about in found.units.items()),
        measures_title=title,
        published=tuple(
            FirstRow(year, wording.day(first.on), _how_known(first.confidence))
            for year, first in sorted(found.first_published.items())
        ),
        facts=_facts(found),
    )


def _facts(found: CatalogueEntry) -> tuple[Fact, ...]:
    facts = [
        Fact(_("Publisher"), found.publisher),
        Fact(_("Publication"), found.publication or ""),
        Fact(_("Release"), found.release),
        Fact(_("Licence"), found.licence),
        Fact(_("Years"), _span(found.years)),
        Fact(_("Rows"), wording.decimals(found.rows, 0)),
        Fact(_("Copied from"), found.copied_from),
        Fact(_("Name on the command line"), found.key, code=True),
        Fact(_("Fingerprint of the source (SHA-256)"), found.source_sha256, code=True),
        Fact(_("Fingerprint of the table as held here"), found.parquet_sha256, code=True),
    ]
    return tuple(fact for fact in facts if fact.words)


def _url(key: str) -> str:
    return reverse("public:table", args=[key])


def _span(years: tuple[int, ...]) -> str:
    if not years:
        return _("not by year")
    if len(years) == 1:
        return str(years[0])
    gaps = years[-1] - years[0] + 1 - len(years)
    span = _("%(first)s to %(last)s") % {"first": years[0], "last": years[-1]}
    if not gaps:
        return span
    return span + ngettext(", %(count)s year missing", ", %(count)s years missing", gaps) % {"count": gaps}


def _how_known(confidence: str) -> str:
    if confidence == "seen":
        return _("read on the publication itself")
    return _("from general knowledge; the day may be off by some")


def _unit(unit: Unit) -> str:
    words = {
        Unit.COUNT: _("a count"),
        Unit.PER_1000_CHILDREN: _("for every 1,000 children"),
        Unit.PER_10000_CHILDREN: _("for every 10,000 children"),
        Unit.SHARE: _("a percentage"),
        Unit.RATIO: _("a ratio"),
        Unit.Z: _("a standard score"),
        Unit.POUNDS: _("pounds"),
        Unit.FULL_TIME_EQUIVALENT: _("full-time equivalents"),
        Unit.WORKING_DAYS: _("working days"),
        Unit.DAYS: _("days"),
    }
    return words.get(unit, _("other"))
