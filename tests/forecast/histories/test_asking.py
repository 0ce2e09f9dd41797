"""A forecast from returns, as it is asked for and told: counts with widths, small ones kept back, honest refusals."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from tests.forecast.histories.places import FIRST, LAST, Invented, invent, write_returns

import tandem
from tandem.cli import run
from tandem.core.errors import InputError
from tandem.forecast.histories import CareForecast
from tandem.forecast.histories.asking import foreseen
from tandem.forecast.histories.result import few
from tandem.returns.histories import Ending


@pytest.fixture(scope="module")
def place() -> Invented:
    return invent(21, a_year=70)


@pytest.fixture(scope="module")
def found(place: Invented) -> CareForecast:
    return foreseen(place.told(), "Harrowmere")


def test_what_is_coming_is_told_in_words_quarters_and_parts(place: Invented, found: CareForecast) -> None:
    now = place.in_care(LAST)
    assert found.sentence.startswith(f"Harrowmere: {now} children looked after on 31 March 2024; on 31 March 2027 ")
    assert [day for day, _ in found.history][::4] == [date(year, 3, 31) for year in range(2019, 2025)]
    assert all(value == place.in_care(day) for day, value in found.history)
    assert [each.day for each in found.quarters][3::4] == [date(year, 3, 31) for year in (2025, 2026, 2027)]
    assert [each.year for each in found.years] == [each.year for each in found.come] == [2025, 2026, 2027]
    assert found.draws.shape == (12, 500)
    for each in found.quarters:
        assert each.low95 < each.low80 < each.middle < each.high80 < each.high95
    widths = [np.log(each.high80 / each.low80) for each in found.years]
    assert widths == sorted(widths)
    for by in ("age", "placement"):
        parts = [each for each in found.parts if each.by == by]
        assert sum(each.years[2].middle for each in parts) == pytest.approx(found.years[2].middle, rel=0.05)
    assert found.widths.origins[0] == date(2021, 3, 31)
    assert found.widths.origins[-1] == date(2023, 9, 30)


def test_the_same_histories_give_the_same_futures(place: Invented, found: CareForecast) -> None:
    again = foreseen(place.told(), "Harrowmere")
    assert np.array_equal(again.draws, found.draws)
    assert again.to_dict() == found.to_dict()
    assert found.to_dict()["inputs"] == {"histories": place.told().digest}
    assert found.to_dict()["version"] == tandem.__version__


def test_small_counts_are_not_shown_nor_given_away(found: CareForecast) -> None:
    told = json.loads(json.dumps(found.to_dict()))
    shown = [row[name] for part in told["parts"] for row in part["rows"] for name in row if name != "year"]
    shown += [part["now"] for part in told["parts"]]
    assert any(value is None for value in shown)
    assert all(value is None or value == 0 or round(value) > 5 for value in shown)
    for by in ("age", "placement"):
        kept_back = [part["now"] for part in told["parts"] if part["by"] == by].count(None)
        assert kept_back != 1
    assert (few(5.4), few(5.6), few(0.0)) == (None, 5.6, None)
    # Nothing told has a row for a child: quarters, years and parts alone have rows.
    rows = len(told["rows"]) + sum(len(part["rows"]) for part in told["parts"])
    assert rows == 12 + 11 * 3


def test_too_little_to_learn_from_is_said(place: Invented) -> None:
    told = place.told()
    few_now = replace(told, ended=np.where(told.ending == Ending.NOT_YET, told.ended - 1, told.ended))
    with pytest.raises(InputError, match=r"^The figures cannot tell: fewer than 30 children are in care"):
        foreseen(few_now, "Harrowmere")
    with pytest.raises(InputError, match=r"^The figures cannot tell: fewer than 30 children came"):
        foreseen(replace(told, began=np.minimum(told.began, told.born.min())), "Harrowmere")


def test_arrivals_that_moved_far_in_a_year_are_asked_about() -> None:
    changed = foreseen(invent(22, a_year=200, change=(date(2022, 4, 1), 0.3)).told(), "Harrowmere", futures=20)
    (words,) = [said for said in changed.caveats if "the past is no guide" in said]
    assert words.startswith("Arrivals changed by -")
    assert "from 2021-22 to the year after" in words


def test_two_years_are_enough_and_their_widths_unchecked() -> None:
    short = foreseen(invent(23, a_year=80).told(first=date(2022, 4, 1)), "Harrowmere", years=1, futures=50)
    assert not short.widths.origins
    assert any("unchecked" in words for words in short.caveats)
    assert len(short.quarters) == 4


def test_from_within_a_year_its_march_comes_first_and_only_whole_years_have_arrivals() -> None:
    within = foreseen(
        invent(24, a_year=80).told(date(2022, 4, 1), date(2024, 9, 30)), "Harrowmere", years=2, futures=50
    )
    assert within.quarters[0].day == date(2024, 12, 31)
    assert [each.year for each in within.years] == [2025, 2026]
    assert [each.year for each in within.come] == [2026]
    assert "by 2026" in within.chart().title


def test_the_command_reads_folders_and_writes_each_form(
    place: Invented, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_returns(place, tmp_path / "returns", FIRST, LAST)
    assert run(["forecast", "Leeds", "--from", str(tmp_path / "returns"), "--years", "1", "--format", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["la_code"] == "383"
    assert told["returns"][0] == "2019-20"
    assert "QX0" not in json.dumps(told)
    folders = [str(path) for path in sorted((tmp_path / "returns").iterdir())]
    given = [word for path in folders[3:] for word in ("--from", path)]
    assert run(["forecast", *given, "--years", "1"]) == 0
    text = capsys.readouterr().out
    assert text.startswith("This council: ")
    assert "2024-06-30" in text
    assert "Foster placements: " in text
    for name in ("ahead.csv", "ahead.svg"):
        assert run(["forecast", *given, "--years", "1", "--out", str(tmp_path / name)]) == 0
    rows = (tmp_path / "ahead.csv").read_text().splitlines()
    assert rows[0] == "by,part,day,middle,low80,high80,low95,high95"
    assert len(rows) == 1 + 4 + 11
    assert "<svg" in (tmp_path / "ahead.svg").read_text()


def test_what_cannot_be_asked_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for given, words in (
        (["forecast"], "No place was named"),
        (["forecast", "--from", "x", "--series", "cpp"], "--from takes no --series"),
        (["forecast", "--from", "x", "--years", "6"], "6 years cannot be asked for"),
        (["forecast", "--from", str(tmp_path / "x")], "There is no file or folder x"),
        (["forecast", "Atlantis", "--from", str(tmp_path)], "Atlantis"),
    ):
        assert run(given) == 2
        assert words in capsys.readouterr().err


def test_returns_from_before_a_council_was_made_are_of_another_area(place: Invented, tmp_path: Path) -> None:
    write_returns(place, tmp_path / "returns", FIRST, LAST)
    with pytest.raises(InputError, match=r"^The figures cannot tell: Cumberland did not exist throughout 2019 to 2024"):
        tandem.forecast_histories(tmp_path / "returns", la="Cumberland")
