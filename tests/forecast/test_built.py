"""What lies in built/ is what the tables give today, draw for draw."""

from __future__ import annotations

import hashlib
from importlib.resources import files

import pytest

from tandem.core.errors import InputError
from tandem.forecast import SERIES, backtest, built, forecast
from tandem.forecast.bars import misses
from tandem.forecast.making import make_outlooks
from tandem.forecast.outlook import Outlook
from tandem.published import entry

GOOD = {"series": "cla", "model": "pool", "horizon": 1, "n": 30, "coverage80": 0.8, "coverage95": 0.95, "skill": 0}


def test_an_outlook_made_again_is_the_one_kept() -> None:
    for made in make_outlooks(("857",)):
        kept = built.outlook("857", made.series)
        assert kept.sentence == made.sentence
        assert kept.caveats == made.caveats
        assert kept.history == made.history
        for one, other in zip((*made.years, *made.parts), (*kept.years, *kept.parts), strict=True):
            assert one == other


def test_an_outlook_says_what_the_command_says() -> None:
    kept, asked = built.outlook("330", "cla"), forecast("Birmingham")
    assert kept.sentence == asked.sentence
    assert kept.last == (2025, 2317)
    assert [each.middle for each in kept.years] == pytest.approx([each.middle for each in asked.years], abs=0.01)
    assert {part.by for part in kept.parts} == {"age", "placement", "unaccompanied"}
    assert Outlook.of(kept.to_dict()) == kept


def test_the_record_made_again_is_the_one_kept() -> None:
    kept, made = built.record()["records"]["icpc"], backtest("icpc").to_dict()
    assert kept["sentence"] == made["sentence"]
    for one, other in zip(kept["rows"], made["rows"], strict=True):
        assert one == pytest.approx(other, abs=1e-4)
    assert set(built.record()["records"]) == set(SERIES)


def test_the_hashes_are_those_of_the_tables_in_the_package() -> None:
    read = dict(built.record()["inputs"])
    for name in ("deflators.json", "process_costs.json"):
        held = files("tandem.forecast").joinpath(name).read_bytes()
        assert hashlib.sha256(held).hexdigest() == read.pop(name)
    for key, digest in read.items():
        table = files("tandem.published").joinpath("tables", entry(key).parquet_file).read_bytes()
        assert hashlib.sha256(table).hexdigest() == digest
    assert set(built.examined()["inputs"]) <= set(built.record()["inputs"])
    assert set(built.outlook("330", "cla").inputs) <= set(built.record()["inputs"])


def test_what_was_built_from_other_tables_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    built.record.cache_clear()
    monkeypatch.setattr(built, "input_hashes", lambda: {"another": "table"})
    try:
        with pytest.raises(built.StaleForecastsError, match="build_forecasts"):
            built.record()
    finally:
        monkeypatch.undo()
        built.record.cache_clear()


def test_a_place_that_is_gone_has_no_outlook() -> None:
    assert built.series_of("909") == ()
    assert built.series_of("943") == tuple(key for key in SERIES if key in built.series_of("943"))
    with pytest.raises(InputError, match="Cumbria has no recent published children looked after"):
        built.outlook("909", "cla")


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ({"coverage80": 0.76, "coverage95": 0.93, "skill": 0.0}, ""),
        (
            {"coverage80": 0.754, "coverage95": 0.985},
            "intervals that should hold 80 of 100 held 75 one year ahead, too narrow",
        ),
        ({"coverage80": 0.881}, "intervals that should hold 80 of 100 held 88 one year ahead, too wide"),
        ({"coverage95": 0.92}, "intervals that should hold 95 of 100 held 92 one year ahead, too narrow"),
        ({"skill": -0.013}, "1.3% worse than “same as today” one year ahead"),
        ({"skill": -0.013, "n": 29}, ""),
        ({"skill": -0.013, "model": "naive"}, ""),
    ],
)
def test_a_miss_is_one_side_of_a_bar(row, said) -> None:
    found = misses({"model": "pool", "rows": [GOOD | row]}, {"cla": "Children"})
    assert found == ((f"Children: {said}.",) if said else ())


def test_misses_of_one_series_are_said_together() -> None:
    rows = [GOOD | {"coverage80": 0.7, "skill": -0.02, "horizon": ahead} for ahead in (2, 1, 3)]
    (said,) = misses({"model": "pool", "rows": rows}, {"cla": "Children"})
    assert said == (
        "Children: intervals that should hold 80 of 100 held 70, 70 and 70 one, two and three years ahead, too narrow; "
        "2.0%, 2.0% and 2.0% worse than “same as today” one, two and three years ahead."
    )
