"""``tandem workforce`` as a person runs it."""

from __future__ import annotations

import csv
import io
import json

from click.testing import CliRunner

from tandem.cli.workforce import command


def test_the_workforce_as_text_json_csv_and_picture(tmp_path) -> None:
    levers = tmp_path / "levers.csv"
    levers.write_text("lever,value,from,name\npay,5,2026-04-01,Market supplement\n", encoding="utf-8")
    run = CliRunner()
    text = run.invoke(command, ["Rutland", "--levers", str(levers), "--caseload", "14"]).output
    assert text.startswith("Rutland: ")
    assert "enough for 14.0 cases each" in text
    assert "Market supplement (pay 5 from 2026-04-01): -1.50 (-3.00 to 0.00)" in text
    assert "Association, not cause" in text
    document = json.loads(run.invoke(command, ["Rutland", "--years", "1", "--format", "json"]).output)
    assert {row["year"] for row in document["rows"]} == {2026}
    assert set(document["inputs"]) >= {"csww_social_worker_workforce_2017_2025", "cin_b1_children_in_need"}
    rows = list(csv.DictReader(io.StringIO(run.invoke(command, ["Rutland", "--format", "csv"]).output)))
    assert len(rows) == 12 * 3
    out = tmp_path / "fan.svg"
    assert run.invoke(command, ["Rutland", "--out", str(out)]).exit_code == 0
    assert out.read_text(encoding="utf-8").startswith("<svg")
