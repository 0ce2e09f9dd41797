"""The Department for Education's statistical neighbours."""

from __future__ import annotations

from dataclasses import dataclass

from tandem.core.errors import InputError
from tandem.published.catalogue import entry
from tandem.published.crosswalk import find_la
from tandem.published.tables import table

TABLE = "statistical_neighbours"
LATEST = "May 2025"


@dataclass(frozen=True, slots=True)
class Neighbour:
    """One of the ten authorities most like another; ``closeness`` is the publisher's word."""

    rank: int
    code: str
    name: str
    closeness: str


def neighbours(la: str, model: str = LATEST) -> tuple[Neighbour, ...]:
    """An authority's ten statistical neighbours, nearest first, under the model of May 2025 or April 2021.

    Raises :class:`InputError` for an unknown model, and for an authority the
    model does not have, naming the models that do.
    """
    models = entry(TABLE).measures
    if model not in models:
        raise InputError(
            f"There is no model of statistical neighbours called {model!r}.", hint=f"There are {' and '.join(models)}."
        )
    place = find_la(la)
    rows = table(TABLE, la=place.code)
    chosen = rows.filter(rows["model"] == model).sort("rank")
    if chosen.is_empty():
        held = " and ".join(sorted(rows["model"].unique().to_list()))
        raise InputError(
            f"{place.name} ({place.code}) has no neighbours in the model of {model}.",
            hint=f"It has in that of {held}." if held else "It is in neither model.",
        )
    columns = ("rank", "neighbour_la_code", "neighbour_name", "closeness")
    return tuple(
        Neighbour(int(rank), code, find_la(code).name, close) for rank, code, _, close in chosen.select(columns).rows()
    )
