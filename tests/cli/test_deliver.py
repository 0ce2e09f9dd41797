"""``tandem deliver`` as a person runs it."""

from __future__ import annotations

import json
from pathlib import Path

from click.testing import CliRunner

from tandem.cli.deliver import command

EXAMPLE = str(Path(__file__).parents[2] / "docs" / "examples" / "plan")


def test_a_plan_as_text_json_csv_and_briefing(tmp_path) -> None:
    run = CliRunner()
    text = run.invoke(command, ["Birmingham", EXAMPLE]).output
    assert text.startswith("INVENTED PLAN")
    assert "the plan can be delivered in" in text
    assert "Money and posts: " in text
    document = json.loads(run.invoke(command, ["Birmingham", EXAMPLE, "--format", "json"]).output)
    assert document["chance"] <= min(document["alone"].values())
    assert run.invoke(command, ["Birmingham", EXAMPLE, "--format", "csv"]).output.startswith("year,approved,")
    out = tmp_path / "briefing.html"
    assert run.invoke(command, ["Birmingham", EXAMPLE, "--out", str(out)]).exit_code == 0
    assert out.exists()
    refused = run.invoke(command, ["Birmingham", EXAMPLE, "--publish", "--out", str(tmp_path / "p.html")])
    assert "equality impact assessment" in str(refused.exception)
    assert not (tmp_path / "p.html").exists()
