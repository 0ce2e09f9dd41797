"""The census rules on a local Spark, as they stand, over tables that hold a case of every one of them."""

from __future__ import annotations

import io
import runpy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from tandem.returns.cin.census import Census
from tandem.returns.cin.enrich import enriched
from tandem.returns.cin.reader import read_cin_stream
from tandem.returns.cin.rules import checks, listed
from tandem.returns.engine import Ran, run_checks
from tandem.returns.own import col, rule

pytestmark = [pytest.mark.spark, pytest.mark.filterwarnings("ignore:PySpark does not yet:FutureWarning")]

CENSUS = Census(2026)
CHECKS = [check for each in listed(2026) for check in checks(each.code)]

WHOLE = pl.DataFrame(
    {
        "row": 0,
        "headers": 0,
        "children": 1,
        "without_sex": 1,
        "disability_codes": 0,
        "disabled_children": 1,
        "with_several": 0,
        "plans_started": 1,
        "conferences_held": 0,
    }
)
"""A return that every rule on the whole of it fails."""


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


def _every_case(as_file: Any) -> dict[str, pl.DataFrame]:
    """Every case of every rule as children of one file, ready for the rules."""
    cases = runpy.run_path(str(Path(__file__).with_name("test_cin_rules.py")))["CASES"]
    children = [written if written.startswith("Child[") else f"Child[{written}]" for _, written, _ in cases]
    return enriched(read_cin_stream(io.BytesIO(as_file(" ".join(children)).encode())).tables, CENSUS)


def _rows(ran: Ran) -> dict[tuple[str, str, str], list[int]]:
    return {(check.code, check.table, check.cell): rows.to_list() for check, rows in ran.failing}


def test_the_same_rules_give_the_same_answers_on_spark(spark: Any, as_file: Any) -> None:
    frames = _every_case(as_file) | {"whole": WHOLE}
    here = run_checks(CHECKS, frames, CENSUS)
    assert {check.code for check, _ in here.failing} == {each.code for each in listed(2026)}
    there_frames = {name: spark.createDataFrame(frame.to_arrow()) for name, frame in frames.items()}
    own = rule("MY1", table="child", cell="UPN", message="Ours")(lambda _collection: col("NoSuchColumn") > 1)
    there = run_checks([*CHECKS, own.check], there_frames, CENSUS)
    assert list(there.broken) == ["MY1"]
    assert _rows(there) == _rows(here)
