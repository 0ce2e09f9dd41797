"""One-off costs of process: numbers of the same futures, unit costs with their doubt, a ledger's own first."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import numpy as np
import pytest
from click.testing import CliRunner

from tandem.cli.cost import command
from tandem.core.errors import InputError
from tandem.forecast import cost, forecast
from tandem.forecast import processes as module
from tandem.forecast.ledger import PROCESSES
from tandem.forecast.processes import process_costs
from tandem.forecast.unit_costs import processes, uprating
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


def test_unit_costs_are_those_quoted_at_the_prices_of_the_last_deflator() -> None:
    found = {each.key: each for each in processes()}
    # 2008-09 to 2024-25 by the deflator: 66.8397 to 100.
    assert found["referral"].pounds == pytest.approx(186 / 0.668397)
    assert found["assessment"].pounds == pytest.approx((271 + 585 / 2) / 0.668397)
    assert found["proceedings"].pounds == pytest.approx(6250 / 0.613576 + (2238 + 2225) / 0.668397)
    assert {each.price_year for each in found.values()} == {2025}
    assert {key for key, each in found.items() if each.confidence == "quoted"} == {"referral", "section_47"}
    # On a day in 2016 they are at the prices of 2015-16, for no later deflator was out.
    then = {each.key: each for each in processes(date(2016, 12, 31))}
    assert then["referral"].price_year == 2016
    assert then["referral"].pounds == pytest.approx(186 * 74.5804 / 66.8397)


def test_in_london_a_step_costs_what_it_was_told_to_cost_there() -> None:
    row = next(row for row in process_costs("Camden").rows if row.process.key == "section_47")
    assert row.process.pounds == pytest.approx(614 / 0.668397)
    assert next(iter(process_costs("London").rows)).process.pounds == pytest.approx(224 / 0.668397)
    assert next(iter(process_costs("Leeds").rows)).process.pounds == pytest.approx(186 / 0.668397)
    assert any("outside London" in words for words in process_costs("England").caveats)


def test_what_was_read_and_what_was_not_is_said() -> None:
    said = " ".join(process_costs("Leeds").caveats)
    assert "Neither the study itself nor the newer one of the Rees Centre" in said
    assert "Section 47 enquiry: £765 at 2024-25 prices. £511 in 2008-09" in said
    assert "Assessment: £843 at 2024-25 prices. Assumed halfway" in said


def test_what_was_not_known_on_a_day_is_left_out_and_the_command_says_so() -> None:
    found = process_costs("Birmingham", origin=date(2016, 12, 31))
    assert found.without == ("Care proceedings",)  # Its numbers came out later.
    assert any("had not been published" in words for words in found.caveats)
    out = CliRunner().invoke(command, ["Leeds", "--processes", "--format", "json"]).output
    document = json.loads(out)
    assert {row["process"] for row in document["rows"]} == {*PROCESSES, "all"}
    assert all(each["source"] and each["confidence"] in ("quoted", "assumed") for each in document["unit_costs"])
    text = CliRunner().invoke(command, ["Leeds", "--processes"]).output
    assert "beside what looking after children costs" in text


def test_a_unit_cost_first_told_after_a_day_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    late = [replace(each, dated="2024-01-01") if each.key == "section_47" else each for each in processes()]
    monkeypatch.setattr(module, "processes", lambda *_of, **_where: late)
    assert "Section 47 enquiry" in process_costs("Leeds", origin=date(2023, 12, 31)).without
    assert "Section 47 enquiry" not in process_costs("Leeds", origin=date(2024, 1, 1)).without
