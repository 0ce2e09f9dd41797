"""What lies in built/ of the workforce is what the tables give today; its record is told whatever it is."""

from __future__ import annotations

import json

import numpy as np
import pytest

from tandem.core.errors import InputError
from tandem.forecast.known import AsKnown
from tandem.forecast.staffing import built
from tandem.forecast.staffing.record import backtest_workforce
from tandem.forecast.staffing.table import staff


def test_an_outlook_made_again_is_the_one_kept() -> None:
    ((code, made),) = built.make_outlooks(("857",))
    kept = built.outlook(code)
    assert kept == built.Outlook.of(json.loads(json.dumps(made)))
    # 150 authorities, ten regions, all of London, and England.
    assert len(built.places()) == 162
    # Both authorities of a joint return, none that is gone or did not return.
    assert {"314", "318", "940", "941", "england", "london", "west-midlands"} <= built.places()
    assert not {"909", "928", "207", "213", "420"} & built.places()
    with pytest.raises(InputError, match="the figures cannot tell"):
        built.outlook("213")


def test_the_record_made_again_from_one_origin_is_part_of_the_one_kept() -> None:
    kept = {(row["series"], row["model"], row["horizon"]): row for row in built.record()["rows"]}
    made = backtest_workforce(years=1, first=2024)
    assert made.origins == (2024,)
    for row in made.rows:
        whole = kept[row.series, row.model, row.horizon]
        assert whole["n"] > 5 * row.n
        assert row.coverage80.value == pytest.approx(whole["coverage80"], abs=0.12)
    assert made.model_of("workforce/leavers") == "shrunk"


def test_same_as_today_misses_by_what_others_found_and_the_result_is_stated() -> None:
    rows = {(row["series"], row["model"], row["horizon"]): row for row in built.record()["rows"]}
    # Another analysis of the same table, 139 authorities: 6.8, 9.6 and 11.7 per cent; flows added up 7.4, 11.6, 15.4.
    for ahead, today, flows in ((1, 6.8, 7.4), (2, 9.6, 11.6), (3, 11.7, 15.4)):
        assert 100 * rows["workforce/in_post", "naive", ahead]["mape"] == pytest.approx(today, abs=0.5)
        assert 100 * rows["workforce/in_post", "stock_flow", ahead]["mape"] == pytest.approx(flows, abs=0.7)
        used = rows["workforce/in_post", "hierarchical", ahead]
        assert 0.76 <= used["coverage80"] <= 0.86
        assert used["skill"] > 0
    assert rows["workforce/in_post", "hierarchical", 1]["mape"] <= 0.068
    assert rows["workforce/in_post", "hierarchical", 3]["mape"] < 0.1175
    sentence = built.record()["sentence"]
    for model in ("hierarchical", "naive", "stock_flow"):
        assert f"{rows['workforce/in_post', model, 3]['mape']:.1%}" in sentence


def test_naive_by_hand_is_the_records_error() -> None:
    held = staff(AsKnown(None))
    counts = held.counts["inpost_fte"]
    several = (~np.isnan(counts)).cumsum(axis=1) > 1
    missed = [
        np.abs(counts[at, o] / counts[at, o + 1] - 1)
        for o in range(2, 8)
        for at in range(len(held.places))
        if several[at, o] and not np.isnan(counts[at, o : o + 2]).any()
    ]
    row = next(
        r
        for r in built.record()["rows"]
        if (r["series"], r["model"], r["horizon"]) == ("workforce/in_post", "naive", 1)
    )
    assert row["n"] == pytest.approx(len(missed), abs=6)
    # The middle of the draws is today's number but for the rounding of a thousand futures.
    assert row["mape"] == pytest.approx(float(np.mean(missed)), abs=0.002)
