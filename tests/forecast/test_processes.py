"""One-off costs of process: numbers of the same futures, unit costs with their doubt, a ledger's own first."""

from __future__ import annotations

import json
from datetime import date

import numpy as np
import pytest
from click.testing import CliRunner

from tandem.cli.cost import command
from tandem.core.errors import InputError
from tandem.forecast import cost, forecast
from tandem.forecast.ledger import PROCESSES
from tandem.forecast.processes import process_costs, processes, uprating
from tandem.published import table


def test_numbers_are_those_of_the_forecasts_and_published_ratios() -> None:
    found = process_costs("Birmingham")
    counts = {(row.process.key, row.year): row.count for row in found.rows}
    ahead = forecast("Birmingham", "s47")
    assert counts["section_47", 2028] == pytest.approx(ahead.draws[2].mean())
    assert tuple(each.key for each in processes()) == PROCESSES
    # Care applications of 2025, 9.1 for each 10,000 children in England: in Birmingham by its own rate.
    rate = table("lait_indicators_long", la="330", years=[2025], measures=["CareApplications"])["value"][0]
    conferences = forecast("Birmingham", "icpc")
    now = counts["proceedings", 2026] / conferences.draws[0].mean() * conferences.last[1]
    assert now == pytest.approx(rate * 29.2, rel=0.03)  # Birmingham has about 292,000 children.
    assert found.draws[2].mean() == pytest.approx(sum(row.cost.mean for row in found.rows if row.year == 2028))
    # More referrals and more enquiries are dearer in the same futures, and two doubts are wider than one.
    assert np.corrcoef(found.draws[2], ahead.draws[2])[0, 1] > 0.05
    ratio = found.draws[2].std() / found.draws[2].mean()
    assert ratio > ahead.draws[2].std() / ahead.draws[2].mean()


def test_together_they_are_part_of_what_safeguarding_spends() -> None:
    spent = table("s251_gross_expenditure_by_category_2009_2025", years=[2025], measures=["safeguarding"], level="la")
    share = process_costs("England").together[0].mean / spent["total_expenditure"].sum()
    assert 0.2 < share < 0.8


def test_a_ledgers_own_costs_come_first_and_leave_placements_as_they_are(tmp_path) -> None:
    path = tmp_path / "ledger.csv"
    placements = "".join(
        f"{key},900,,\n" for key in ("foster", "homes", "supported", "residential", "parents", "adoption")
    )
    path.write_text(f"placement,weekly_cost,spread,cost_each\n{placements}section_47,,0,£800\n", encoding="utf-8")
    found = process_costs("Leeds", ledger=path)
    assert found.own == ("section_47",)
    row = next(row for row in found.rows if row.process.key == "section_47")
    growth, _ = uprating()
    assert row.cost.mean == pytest.approx(row.count * 800 * (1 + growth), rel=0.005)
    assert cost("Leeds", ledger=path).own_ledger
    for text, words in (("section_47,,0,-1\n", "Line 2: cost_each is '-1'"), ("section_47,,0,1\n" * 2, "stands twice")):
        path.write_text(f"placement,weekly_cost,spread,cost_each\n{text}", encoding="utf-8")
        with pytest.raises(InputError, match=words):
            process_costs("Leeds", ledger=path)


def test_what_was_not_known_on_a_day_is_left_out_and_the_command_says_so() -> None:
    found = process_costs("Birmingham", origin=date(2016, 12, 31))
    assert {"Initial child protection conference", "Care proceedings"} <= set(found.without)
    assert any("had not been published" in words for words in found.caveats)
    out = CliRunner().invoke(command, ["Leeds", "--processes", "--format", "json"]).output
    document = json.loads(out)
    assert {row["process"] for row in document["rows"]} == {*PROCESSES, "all"}
    assert all(each["source"] and each["confidence"] in ("verify", "assumed") for each in document["unit_costs"])
    text = CliRunner().invoke(command, ["Leeds", "--processes"]).output
    assert "beside what looking after children costs" in text
