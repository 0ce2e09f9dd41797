"""The answers for every place in one year."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tandem.scrutiny import as_values
from tandem.scrutiny.result import Scrutiny
from tandem.scrutiny.sources import Source

if TYPE_CHECKING:
    import polars as pl


@dataclass(frozen=True, slots=True)
class ScrutinyTable:
    """One answer a place, by three-digit code. There is no rank, and nothing here sorts by a result."""

    source: Source
    year: int
    places: tuple[Scrutiny, ...]

    def __iter__(self) -> Iterator[Scrutiny]:
        return iter(self.places)

    def __len__(self) -> int:
        return len(self.places)

    def to_polars(self) -> pl.DataFrame:
        """One row a place, by the names of the JSON document; lists dropped."""
        import polars as pl

        return pl.DataFrame([as_values.flat(one) for one in self.places], infer_schema_length=None)

    def to_dict(self) -> dict[str, Any]:
        """One document with every place's."""
        return {"source": self.source.key, "year": self.year, "places": [one.to_dict() for one in self.places]}

    def save(self, path: str | Path) -> Path:
        """Write all places in the form the file's ending names: txt, json, csv or html."""
        from tandem.scrutiny.saving import save_table

        return save_table(self, Path(path))
