"""The national tables: what was published, about whom, when, and how far it can be trusted.

Importing the room reads no table; each is read when first asked for.
"""

from __future__ import annotations

from tandem.published.catalogue import CatalogueEntry, FirstPublished, Measure, catalogue, entry, provenance
from tandem.published.crosswalk import LocalAuthority, Reorganisation, find_la, local_authorities, reorganisations
from tandem.published.referrals import SOURCES, referrals_by_source
from tandem.published.tables import table

__all__ = [
    "SOURCES",
    "CatalogueEntry",
    "FirstPublished",
    "LocalAuthority",
    "Measure",
    "Reorganisation",
    "catalogue",
    "entry",
    "find_la",
    "local_authorities",
    "provenance",
    "referrals_by_source",
    "reorganisations",
    "table",
]
