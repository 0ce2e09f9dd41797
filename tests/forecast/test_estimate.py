"""The £140m, examined: outturn read from the published tables, the forecast from what was known, nothing preferred."""

from __future__ import annotations

import json
import re

import pytest
from click.testing import CliRunner

from tandem.cli.cost import command
from tandem.forecast.deflators import dearer
from tandem.forecast.estimate import examine_140_million
from tandem.forecast.known import COVARIATE_TABLES
from tandem.published import table


def test_outturn_is_the_four_published_differences() -> None:
    # Worked out apart from this code, in millions: 14.4 and 32.8 over 2014-15, 76.2 and 94.7 over 2013-14.
    cells = {(each.baseline, each.family_support): round(each.cash / 1e6, 1) for each in examine_140_million().excess}
    assert cells == {(2015, False): 14.4, (2015, True): 32.8, (2014, False): 76.2, (2014, True): 94.7}


def test_outturn_agrees_with_the_table_made_apart_from_it() -> None:
    apart = table("birmingham_140m_test").filter(table("birmingham_140m_test")["year"].is_in([2016, 2017, 2018]))
    for each in examine_140_million().excess:
        column = f"{'cla_saf_fs' if each.family_support else 'cla_plus_safeguarding'}_vs_{each.baseline}"
        assert each.cash / 1e6 == pytest.approx(apart[column].sum(), abs=0.002)


def test_real_terms_are_at_the_prices_of_the_baseline() -> None:
    # Worked out from the sums spent: without family support, against 2014-15.
    rows = table("s251_gross_expenditure_by_category_2009_2025", la="330", years=range(2015, 2019))
    spent: dict[int, float] = {}
    for row in rows.iter_rows(named=True):
        if row["category"] in ("children_looked_after", "safeguarding"):
            spent[row["year"]] = spent.get(row["year"], 0.0) + row["total_expenditure"]
    real = sum(spent[year] / dearer(2015, year) - spent[2015] for year in (2016, 2017, 2018))
    cells = {(each.baseline, each.family_support): each.real for each in examine_140_million().excess}
    assert cells[2015, False] == pytest.approx(real)
    for each in examine_140_million().excess:
        assert each.real < each.cash


def test_estimates_and_what_was_approved_are_as_stated() -> None:
    found = examine_140_million()
    assert [each.pounds / 1e6 for each in found.estimates] == [120, 123, 140]
    assert found.approved.pounds == pytest.approx(94.2e6)
    assert found.approved.reach is None
    reached = [each.reach for each in found.estimates]
    assert reached == sorted(reached, reverse=True)
    assert all(0 < each < 1 for each in reached)


def test_the_forecast_is_apart_by_volume_and_price_and_adds_up() -> None:
    found = examine_140_million()
    assert found.volume.mean + found.price.mean == pytest.approx(found.looked_after.mean, abs=1)
    assert found.looked_after.mean + found.safeguarding.mean == pytest.approx(found.together.mean, abs=1)
    assert found.together.low80 < found.together.mean < found.together.high80
    # The price of both is one, so together they are nearly as wide as the two laid end to end.
    widths = [each.high80 - each.low80 for each in (found.looked_after, found.safeguarding, found.together)]
    assert widths[2] > 0.9 * (widths[0] + widths[1])


def test_it_is_compared_and_neither_proved_nor_refuted() -> None:
    found = examine_140_million()
    assert "Spending was limited to what was approved, so outturn cannot show what was needed." in found.cannot
    assert any("do not yet work well together" in words for words in found.cannot)
    said = " ".join([found.sentence, *found.cannot, *found.caveats])
    assert not re.search(r"\b(refuted|proved|proven|exaggerated|overestimated?)\b", said.lower())
    assert "March 2026 (HM Treasury)" in found.deflators


def test_the_command_shows_all_four_parts(tmp_path) -> None:
    run = CliRunner()
    text = run.invoke(command, ["--examine", "140-million"]).output
    for part in ("(a)", "(b)", "(c)", "(d)", "none of these is preferred", "£76.2m", "£94.7m", "£14.4m", "£32.8m"):
        assert part in text
    document = json.loads(run.invoke(command, ["--examine", "140-million", "--format", "json"]).output)
    assert len(document["rows"]) == 4
    assert {
        "s251_gross_expenditure_by_category_2009_2025",
        "birmingham_stated_figures_2013_2019",
        "cla_counts_and_rates_2010_2025",
        *COVARIATE_TABLES,
        "deflators.json",
    } <= set(document["inputs"])
    # Cash and real terms are both said, in words that tell them apart.
    assert "in cash £14.4m to £94.7m more was spent, in real terms £2.5m to £73.2m" in text
    assert run.invoke(command, []).exit_code == 2
    assert run.invoke(command, ["Leeds", "--examine", "140-million"]).exit_code == 2
    out = tmp_path / "c.csv"
    assert run.invoke(command, ["Leeds", "--baseline", "2024", "--out", str(out)]).exit_code == 0
    assert out.read_text(encoding="utf-8-sig").startswith("year,total_mean")
