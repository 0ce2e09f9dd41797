"""The script that builds the room, on the real source where there is one and on small tables always."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import polars as pl
import pytest
from published_build.shapes import tidy
from published_build.units import unit_of

from tandem.published import catalogue

SCRIPT = Path(__file__).resolve().parents[2] / "scripts" / "build_published.py"
HEADER = "year,geographic_level,region_code,region_name,old_la_code,new_la_code,la_name,measure,value,marker,release\n"
PLACES = pl.DataFrame(
    {
        "la_code": ["330", "331"],
        "ons_code": ["E08000025", "E08000026"],
        "name": ["Birmingham", "Coventry"],
        "region_code": ["E12000005", "E12000005"],
        "region_name": ["West Midlands", "West Midlands"],
    }
)


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, str(SCRIPT), *arguments], capture_output=True, text=True, check=False)


def built(tmp_path: Path, rows: str, key: str = "cin_c1") -> pl.DataFrame:
    path = tmp_path / f"{key}.csv"
    path.write_text(HEADER + rows, encoding="utf-8")
    return tidy(path, key, {"value_column": "value"}, PLACES)


def test_the_room_can_be_rebuilt_byte_for_byte() -> None:
    """With TANDEM_PUBLISHED_SOURCE, from the source itself; else the sources' names and digests are all on record."""
    source = os.environ.get("TANDEM_PUBLISHED_SOURCE")
    if source:
        done = run(source, "--check")
        assert done.returncode == 0, done.stderr
    else:
        assert len({each.source_sha256 for each in catalogue()}) == len(catalogue())
        assert {each.source_file.split(".")[0] for each in catalogue()} == {each.key for each in catalogue()}


def test_a_folder_that_is_not_the_source_is_refused(tmp_path: Path) -> None:
    done = run(str(tmp_path))
    assert done.returncode == 2
    assert "la_reference.csv" in done.stderr


@pytest.mark.parametrize(
    ("marker", "state"),
    [
        ("c", "suppressed"),
        ("x", "missing"),
        ("u", "unreliable"),
        ("z", "not_applicable"),
        ("k", "rounds_to_zero"),
        ("low", "rounds_to_zero"),
        ("..", "not_returned"),
        ("[x]", "not_returned"),
    ],
)
def test_a_symbol_becomes_a_state(tmp_path: Path, marker: str, state: str) -> None:
    rows = f"2020,Local authority,E12000005,WEST MIDLANDS,330,E08000025,Brum,referrals,,{marker},r\n"
    frame = built(tmp_path, rows)
    assert frame.select("value", "state", "name", "region_name").row(0) == (None, state, "Birmingham", "West Midlands")


@pytest.mark.parametrize(
    ("key", "year", "state"),
    [
        ("cin_first_published_2010_2017", 2014, "suppressed"),
        ("cla_31_march_characteristics_2011_2017", 2014, "suppressed"),
        ("cla_counts_and_rates_2010_2025", 2017, "suppressed"),
        ("cla_counts_and_rates_2010_2025", 2018, "missing"),
    ],
)
def test_in_older_series_x_is_a_small_count(tmp_path: Path, key: str, year: int, state: str) -> None:
    rows = f"{year},Local authority,,,330,E08000025,Birmingham,referrals,,x,r\n"
    assert built(tmp_path, rows, key)["state"].to_list() == [state]


def test_an_empty_value_without_a_symbol_is_missing(tmp_path: Path) -> None:
    frame = built(tmp_path, "2020,Local authority,,,330,E08000025,Birmingham,referrals,,,r\n")
    assert frame["state"].to_list() == ["missing"]


def test_only_an_authoritys_counted_zero_is_nil(tmp_path: Path) -> None:
    rows = (
        "2020,Local authority,,,330,E08000025,Birmingham,referrals,0,,r\n"
        "2020,Local authority,,,330,E08000025,Birmingham,referrals_percent,0.0,,r\n"
        "2020,National,,,,E92000001,England,referrals,0,,r\n"
    )
    frame = built(tmp_path, rows)
    states = {(r["level"], r["measure"]): r["state"] for r in frame.iter_rows(named=True)}
    assert states == {
        ("la", "referrals"): "nil",
        ("la", "referrals_percent"): "known",
        ("national", "referrals"): "known",
    }


def test_a_symbol_nobody_has_explained_stops_the_build(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="nobody has explained"):
        built(tmp_path, "2020,Local authority,,,330,E08000025,Birmingham,referrals,,q,r\n")


def test_a_row_for_two_authorities_keeps_both_codes_aside(tmp_path: Path) -> None:
    rows = "2020,Local authority,,,330 / 331,E08000025 / E08000026,Both,referrals,5,,r\n"
    assert built(tmp_path, rows).select("la_code", "covers").row(0) == (None, "330 331")


def test_rows_are_sorted_by_place_then_measure_then_year(tmp_path: Path) -> None:
    line = "{},Local authority,,,{},E08000025,x,{},1,,r\n"
    rows = "".join(line.format(y, c, m) for y, c, m in [(2021, "331", "b"), (2020, "331", "b"), (2021, "330", "a")])
    frame = built(tmp_path, rows)
    assert frame.select("la_code", "measure", "year").rows() == [
        ("330", "a", 2021),
        ("331", "b", 2020),
        ("331", "b", 2021),
    ]


@pytest.mark.parametrize(
    ("measure", "unit"),
    [
        ("s47_rate_per_10000", "per_10000_children"),
        ("days_median", "working_days"),
        ("days_0", "count"),
        ("dci_s47", "other"),
    ],
)
def test_units_are_read_off_the_name(measure: str, unit: str) -> None:
    assert unit_of(measure)[0] == unit
