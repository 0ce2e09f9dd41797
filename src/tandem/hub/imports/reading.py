"""The findings of a check, read from where they lie encrypted: by rule and by child, a page at a time."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tandem.hub.files import vault
from tandem.hub.files.models import StoredFile

if TYPE_CHECKING:
    import polars as pl

__all__ = ["Page", "by_child", "issues_of", "of_child", "of_rule"]

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Page:
    """Some rows of many. ``number`` counts from 1."""

    rows: list[Row]
    number: int
    of: int
    total: int


def of_rule(file: StoredFile, code: str, *, page: int, size: int = 50) -> Page:
    """Every issue of one rule, by child and line."""
    found = issues_of(file).filter(code=code)
    return _page(found.sort("child", "line", "row", nulls_last=True), page, size)


def by_child(file: StoredFile, *, page: int, size: int = 50) -> Page:
    """Each child with how many issues it has and of which rules, those with most first."""
    import polars as pl

    grouped = (
        issues_of(file)
        .filter(pl.col("child").is_not_null())
        .group_by("child")
        .agg(pl.len().alias("issues"), pl.col("code").unique().sort().alias("codes"))
    )
    return _page(grouped.sort(["issues", "child"], descending=[True, False]), page, size)


def of_child(file: StoredFile, child: str) -> list[Row]:
    """Every issue of one child, in the order of its lines."""
    found = issues_of(file).filter(child=child).sort("line", "code", nulls_last=True)
    return found.to_dicts()


def issues_of(file: StoredFile) -> pl.DataFrame:
    """Every issue of a check."""
    import polars as pl

    return pl.read_parquet(io.BytesIO(b"".join(vault.read(file.name, file.data_key or ""))))


def _page(rows: pl.DataFrame, number: int, size: int) -> Page:
    of = max(1, -(-rows.height // size))
    number = min(max(1, number), of)
    return Page(rows.slice((number - 1) * size, size).to_dicts(), number, of, rows.height)
