"""What lies in built/ is what the tables give today."""

from __future__ import annotations

import hashlib
import json
from importlib.resources import files

import polars as pl
import pytest
from polars.testing import assert_frame_equal

from tandem.published import entry
from tandem.scrutiny import built
from tandem.scrutiny.inputs import TABLES
from tandem.scrutiny.panel import build


@pytest.fixture(scope="module")
def afresh() -> tuple[pl.DataFrame, list[dict[str, object]]]:
    return build()


def test_the_panel_refitted_is_the_panel_kept(afresh: tuple[pl.DataFrame, list[dict[str, object]]]) -> None:
    assert_frame_equal(afresh[0], built.panel(), rel_tol=1e-4, abs_tol=1e-5)


def test_the_fits_refitted_are_the_fits_kept(afresh: tuple[pl.DataFrame, list[dict[str, object]]]) -> None:
    kept = built.fits()
    assert len(afresh[1]) == len(kept)
    for one in afresh[1]:
        there = kept[one["source"], one["year"]]  # type: ignore[index]
        for yardstick in ("per_child", "given_others"):
            for name, value in one[yardstick].items():  # type: ignore[attr-defined]
                expected = list(value) if isinstance(value, tuple) else value
                assert there[yardstick][name] == (None if value is None else pytest.approx(expected, rel=1e-5))


def test_the_hashes_are_those_of_the_tables_in_the_package() -> None:
    document = json.loads(files("tandem.scrutiny").joinpath("built", built.FITS).read_text(encoding="utf-8"))
    assert set(document["inputs"]) == set(TABLES)
    for key, digest in document["inputs"].items():
        table = files("tandem.published").joinpath("tables", entry(key).parquet_file).read_bytes()
        assert hashlib.sha256(table).hexdigest() == digest


def test_fits_built_from_other_tables_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    built.fits.cache_clear()
    monkeypatch.setattr(built, "input_hashes", lambda: {"another": "table"})
    try:
        with pytest.raises(built.StaleFitsError, match="build_fits"):
            built.fits()
    finally:
        monkeypatch.undo()
        built.fits.cache_clear()


def test_one_row_for_each_place_source_and_year() -> None:
    assert built.panel().select("la_code", "source", "year").is_duplicated().sum() == 0
