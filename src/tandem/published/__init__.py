"""The national tables: what was published, about whom, when, and how far it can be trusted.

Importing the room reads no table; each is read when first asked for.
"""

from __future__ import annotations

from tandem.published.catalogue import CatalogueEntry, FirstPublished, Measure, catalogue, entry, provenance
from tandem.published.covariates import COVARIATES, covariate
from tandem.published.crosswalk import (
    LocalAuthority,
    Reorganisation,
    authority,
    find_la,
    local_authorities,
    reorganisations,
)
from tandem.published.gates import Gate, gates, gates_for_all
from tandem.published.history import counted_with_predecessors
from tandem.published.known import Knowledge, known_on
from tandem.published.neighbours import Neighbour, neighbours
from tandem.published.population import population, populations
from tandem.published.referrals import SOURCES, referrals_by_source
from tandem.published.tables import table

__all__ = [
    "COVARIATES",
    "SOURCES",
    "CatalogueEntry",
    "FirstPublished",
    "Gate",
    "Knowledge",
    "LocalAuthority",
    "Measure",
    "Neighbour",
    "Reorganisation",
    "authority",
    "catalogue",
    "counted_with_predecessors",
    "covariate",
    "entry",
    "find_la",
    "gates",
    "gates_for_all",
    "known_on",
    "local_authorities",
    "neighbours",
    "population",
    "populations",
    "provenance",
    "referrals_by_source",
    "reorganisations",
    "table",
]
