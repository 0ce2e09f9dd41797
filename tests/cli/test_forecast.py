"""``tandem forecast`` and ``tandem backtest`` as a person runs them."""

from __future__ import annotations

import csv
import io
import json

from click.testing import CliRunner

from tandem.cli.backtest import command as backtest
from tandem.cli.forecast import command as forecast


def test_a_forecast_as_text_json_and_csv() -> None:
    run = CliRunner()
    text = run.invoke(forecast, ["Birmingham"]).output
    assert text.startswith("Birmingham: 2,317 children looked after in 2025")
    document = json.loads(run.invoke(forecast, ["330", "--format", "json", "--series", "cpp", "--years", "2"]).output)
    assert [row["year"] for row in document["rows"]] == [2026, 2027]
    assert document["la_code"] == "330"
    rows = list(csv.DictReader(io.StringIO(run.invoke(forecast, ["England", "--format", "csv"]).output)))
    assert set(rows[0]) == set(document["rows"][0])


def test_an_origin_is_a_day() -> None:
    found = json.loads(
        CliRunner().invoke(forecast, ["Birmingham", "--origin", "2014-12-12", "--format", "json"]).output
    )
    assert found["origin"] == "2014-12-12"
    assert found["history"][-1] == {"year": 2014, "value": 1801.0}


def test_a_track_record_has_the_rows_that_were_promised(tmp_path) -> None:
    out = tmp_path / "record.json"
    assert CliRunner().invoke(backtest, ["--series", "cpp", "--out", str(out)]).exit_code == 0
    rows = json.loads(out.read_text(encoding="utf-8"))["rows"]
    promised = {"series", "model", "horizon", "n", "mape", "mase", "crps", "coverage80", "coverage95"}
    assert all(promised <= set(row) for row in rows)
    assert {row["horizon"] for row in rows} == {1, 2, 3}


def test_parts_of_a_forecast_and_their_record_are_asked_for_by_name() -> None:
    run = CliRunner()
    found = json.loads(run.invoke(forecast, ["330", "--by", "placement", "--format", "json"]).output)
    assert found["by"] == "placement"
    assert {row["part"] for row in found["rows"]} >= {"all", "foster", "homes"}
    text = run.invoke(backtest, ["--by", "unaccompanied"]).output
    assert "reconciled *" in text
    assert run.invoke(forecast, ["330", "--by", "sex"]).exit_code != 0
