"""The SSDA903 rules on a local Spark, as they stand, over tables that hold a case of nearly every one of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from tandem.returns.collection import Collection
from tandem.returns.engine import Ran, run_checks
from tandem.returns.ssda903.enrich import enriched
from tandem.returns.ssda903.reader import read_ssda903
from tandem.returns.ssda903.rules import checks, listed

pytestmark = [
    pytest.mark.spark,
    pytest.mark.long,
    pytest.mark.filterwarnings("ignore:PySpark does not yet:FutureWarning"),
]

YEAR = Collection(2027)
NEED_MORE = {"219", "221", "224", "227", "228", "229", "1008", "411", "1015"}
"""Rules that need Ofsted's list, or the authority."""


@pytest.fixture
def spark() -> Iterator[Any]:
    from pyspark.sql import SparkSession

    session = (
        SparkSession.builder.master("local[1]")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.shuffle.partitions", "1")
        .getOrCreate()
    )
    yield session
    session.stop()


def _rows(ran: Ran, frames: dict[str, pl.DataFrame] | None = None) -> dict[tuple[str, str, str, int], list[int]]:
    """The rows in the files that each check found; Polars answers with places in the frames, Spark with rows."""
    found: dict[tuple[str, str, str, int], list[int]] = {}
    for check, rows in ran.failing:
        numbers = rows if frames is None else frames[check.table]["row"].gather(rows)
        found[check.code, check.table, check.cell, len(found)] = sorted(numbers.to_list())
    return found


def test_the_same_rules_give_the_same_answers_on_spark(spark: Any, every_return: tuple[Path, Path]) -> None:
    this, last = every_return
    read = read_ssda903([this], previous=[last])
    frames = enriched(read.tables, len(read.ids), YEAR)
    every = [check for rule in listed(2027) if rule.code not in NEED_MORE for check in checks(rule.code)]
    here = run_checks(every, frames, YEAR)
    assert not here.broken
    assert len({check.code for check, _ in here.failing}) > 280
    there = run_checks(every, {name: spark.createDataFrame(frame.to_arrow()) for name, frame in frames.items()}, YEAR)
    assert not there.broken
    assert _rows(there) == _rows(here, frames)
