"""Scenarios: a middle, a cap and association; nothing for whoever is already there."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from tandem.cli import cost as cost_verb
from tandem.cli import forecast as forecast_verb
from tandem.cli import scenarios as scenarios_verb
from tandem.core.errors import InputError
from tandem.forecast.known import AsKnown
from tandem.forecast.scenarios import effects, read_levers, result, saved_levers, scenario
from tandem.forecast.scenarios.facts import Standing, agency_workers, health_rate
from tandem.forecast.scenarios.levers import find_levers, links
from tandem.forecast.scenarios.saving import render_levers
from tandem.forecast.staffing.ask import workforce
from tandem.forecast.staffing.enough import able
from tandem.forecast.staffing.levers import Lever as Staffing
from tandem.forecast.wider import members
from tandem.published import table

EXAMPLES = Path(__file__).parents[2] / "docs" / "examples"
NOW = AsKnown(None)
HEALTH, AGAIN, HOME, AGENCY = (each.name for each in saved_levers())
SEEN = {"s47": 1450.0, "cpp_at_31_march": 300.0, "cpp_starting": 400.0, "cla_at_31_march": 600.0, "cla_ceased": 200.0}


def lever(name: str):
    (found,) = find_levers([name])
    return found


def test_the_worked_example_that_was_reckoned_apart_from_this_code(monkeypatch: pytest.MonkeyPatch) -> None:
    # 4,000 referrals, 300 of them from health, 1,450 enquiries, health rising to 500: 37 more enquiries, 0 to 73, where
    # the cap is reached; children starting to be looked after 0 to 3 of a cap of 10, of 204 who start.
    monkeypatch.setattr(effects, "health_rate", lambda _code, _known: Standing(2025, 3.0, 5.0, 300 / 4000))
    monkeypatch.setattr(effects, "counts_of", lambda _code, _known: SEEN)
    found = effects.effect_of(lever(HEALTH), "999", NOW, 40_000)
    s47 = 1450 * found.share("s47", 2028)
    assert s47.mean() == pytest.approx(37, abs=2)
    assert np.quantile(s47, (0.025, 0.975)) == pytest.approx((0, 72.5), abs=0.5)
    assert s47.max() <= 1450 * found.cap("s47", 2028) == pytest.approx(72.5)
    started = 204 * found.flows["cla_started"]
    assert started.max() <= 204 * found.caps["cla_started"] == pytest.approx(10.2)
    assert np.quantile(started, (0.025, 0.975)) == pytest.approx((0, 2.2), abs=0.8)
    # A stock fed by more each year fills up, and never by more than all who come in the years they stay.
    stock = [float(np.mean(found.share("cla_at_31_march", year))) for year in (2026, 2027, 2028, 2060)]
    assert stock[0] == 0
    assert 0 < stock[1] < stock[2] < stock[3]
    assert stock[3] == pytest.approx(started.mean() / 204, rel=1e-3)
    assert not found.reaches("cin_at_31_march")


@pytest.mark.parametrize("kind", [HEALTH, AGAIN])
def test_whoever_is_at_the_national_rate_gets_nothing_and_whoever_is_just_short_of_it_something(
    monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    monkeypatch.setattr(effects, "counts_of", lambda _code, _known: SEEN)
    name = "health_rate" if kind == HEALTH else "rereferral_share"
    beyond, short = (0.21, 0.1999) if kind == HEALTH else (0.19, 0.2001)
    for own, none in ((0.2, True), (beyond, True), (short, False)):
        standing = Standing(2025, own, 0.2, 0.1)
        monkeypatch.setattr(effects, name, lambda _code, _known, standing=standing: standing)
        found = effects.effect_of(lever(kind), "999", NOW, 100)
        assert found.none is none
        assert ("already there, so no effect" in found.said) is none
        change = float(np.mean(found.share("referrals", 2028)))
        assert (change == 0) is none
        assert (change > 0) is (kind == HEALTH and not none)
        assert (change < 0) is (kind == AGAIN and not none)


def test_birmingham_whose_nhs_refers_above_the_national_rate_stays_as_forecast() -> None:
    standing = health_rate("330", NOW)
    assert standing.own > standing.nation
    rows = table("cin_c5_referrals_by_source", years=[2024], measures=["health_services"])
    assert standing.nation == pytest.approx(7.3, abs=0.1)
    assert standing.of_all == pytest.approx(rows.filter(la_code="330")["value"][0] / 17_000, rel=0.1)
    found = scenario("Birmingham", [HEALTH], "s47")
    assert np.array_equal(found.counts.after, found.counts.before)
    assert (
        "section 47 enquiries stay as forecast; spending stays as forecast. Association, not cause." in found.sentence
    )


def test_links_between_counts_are_those_of_the_published_tables() -> None:
    keys = {
        "referrals": ("cin_c1_referrals_rereferrals", "referrals"),
        "s47": ("cin_c4_s47_icpc", "s47"),
        "icpc": ("cin_c4_s47_icpc", "icpc"),
        "cpp_starting": ("cin_d1_child_protection_plans", "cpp_starting"),
        "cla_started": ("cla_counts_and_rates_2010_2025", "cla_started"),
    }
    seen = {}
    for name, (key, measure) in keys.items():
        rows = table(key, years=range(2015, 2026), measures=[measure], level="la").select("la_code", "year", "value")
        seen[name] = {(code, year): np.log(value) for code, year, value in rows.iter_rows() if value}
    for before, after in (*pairwise(keys), ("referrals", "cla_started")):
        both = sorted(seen[before].keys() & seen[after].keys())
        groups = [np.unique([pair[of] for pair in both], return_inverse=True)[1] for of in (0, 1)]
        x, y = (_within(np.array([seen[of][pair] for pair in both]), groups) for of in (before, after))
        assert (x @ y) / (x @ x) == pytest.approx(links()[before, after].central, abs=0.01)


def _within(values: np.ndarray, groups: list[np.ndarray]) -> np.ndarray:
    """What is left of authorities' and years' own means, taken off in turn until neither has any."""
    for _ in range(60):
        for group in groups:
            values = values - (np.bincount(group, values) / np.bincount(group))[group]
    return values


def test_a_region_is_what_its_authorities_come_to_each_by_its_own_gap() -> None:
    found = scenario("North East", [AGAIN], "referrals")
    each = [scenario(code, [AGAIN], "referrals") for code in members("North East", 2025)]
    assert found.counts.after == pytest.approx(sum(one.counts.after for one in each))
    assert found.counts.cap == pytest.approx(sum(one.counts.cap for one in each))
    spent = [one.money for one in each]
    assert found.money.after - found.money.before == pytest.approx(sum(one.after - one.before for one in spent))
    assert any("something changes in" in words for words in found.said)
    with_home = scenario("North East", [HOME], money=False)
    assert "opened by one authority" in with_home.said[-1]


def test_a_home_costs_or_saves_and_agency_workers_save_what_each_costs_beyond_an_employed_one() -> None:
    home = scenario("Leeds", [HOME]).money.changes()
    # It opens on 1 April 2027: nothing before, and then as likely dearer as cheaper.
    assert home[1].mean == home[1].high95 == 0
    assert home[2].low80 < 0 < home[2].high80
    assert abs(home[2].mean) < 0.25 * home[2].high80
    year, workers = agency_workers("383", NOW)
    published = table("csww_social_worker_workforce_2017_2025", la="383", years=[year], measures=["agency_fte"])
    assert workers == published["value"][0]
    assert f"there were {workers:,.1f} agency" in scenario("Leeds", [AGENCY], money=False).said[0]
    found = scenario("Leeds", [AGENCY])
    assert found.money.changes()[0].mean == 0
    assert (found.money.after[2] <= found.money.before[2]).all()
    assert not found.counts.reached
    assert "children looked after stay as forecast" in found.sentence


@pytest.mark.parametrize("place", ["Leeds", "North East"])
def test_money_and_people_count_the_same_agency_workers_in_the_same_futures(place: str) -> None:
    stopped = replace(lever(AGENCY), name="from-october", starts=date(2026, 10, 1))
    price = stopped.draws(2000)
    found = scenario(place, ["from-october"], levers=(stopped,))
    assert found.money.years == (2026, 2027, 2028)
    assert found.people.years == (2026, 2027, 2028)
    agency = found.people.of("agency")
    saved = found.money.before - found.money.after
    gone = agency.before - agency.after
    # In September 2026 they are still there, and from October to March they are not: half a year's saving.
    assert not gone[0].any()
    assert saved[1] == pytest.approx(agency.before[0] * price * 182 / 365.25)
    # A whole year later those there would have been in September 2027, future for future.
    assert saved[2] == pytest.approx(gone[1] * price)
    # In 2025-26 there are those that were counted in September 2025, whom nothing has stopped yet.
    assert not saved[0].any()


def test_two_levers_on_agency_workers_take_away_no_worker_twice() -> None:
    half = [replace(lever(AGENCY), name=name, size=0.5) for name in ("half", "half-again")]
    found = scenario("Leeds", ["half", "half-again"], levers=tuple(half))
    agency = found.people.of("agency")
    assert agency.after == pytest.approx(agency.before / 4)
    saved = found.money.before - found.money.after
    assert saved[2] == pytest.approx((agency.before - agency.after)[1] * half[0].draws(2000))


def test_without_agency_workers_social_workers_are_as_many_more_as_such_changes_have_gone_with() -> None:
    found = scenario("Leeds", [AGENCY])
    before, after = (
        workforce("Leeds"),
        workforce("Leeds", levers=(Staffing("agency_cap", 0, date(2026, 4, 1), "None"),)),
    )
    people = found.people
    assert people.years == (2026, 2027, 2028)
    in_post, gone, at_work, cases = (people.of(key) for key in ("in_post", "agency", "able", "caseload"))
    # Stopping it is a cap of none; whoever is gone is gone by the first September.
    assert not gone.after.any()
    assert in_post.after == pytest.approx(after.futures.in_post)
    assert np.array_equal(at_work.before, able(before.futures, before.newly))
    more, fewer = in_post.changes()[0], gone.changes()[0]
    assert more.mean == pytest.approx(-fewer.mean * people.goes.central, rel=0.05)
    assert 0 < people.goes.low < people.goes.central < people.goes.high < 1
    # The cap: one for one, so that as many hold cases as before.
    assert in_post.cap[0] == pytest.approx(-fewer.mean)
    assert more.high95 < in_post.cap[0]
    assert not at_work.cap.any()
    assert at_work.changes()[0].mean < 0 < cases.changes()[0].mean
    assert "fewer agency workers" in found.sentence
    assert "Association, not cause." in found.sentence
    assert {row["of"] for row in found.to_dict()["rows"]} == {"cla", "pounds", "in_post", "agency", "able", "caseload"}
    half = scenario("Leeds", ["half"], levers=(replace(lever(AGENCY), name="half", size=0.5),), money=False).people
    assert half.of("agency").after == pytest.approx(gone.before / 2)
    # No lever on agency workers, nothing of social workers; more years than they can be told for are left out.
    assert scenario("Leeds", [HEALTH], money=False).people is None
    assert len(scenario("Leeds", [AGENCY], years=5, money=False).people.years) == 3


def test_a_place_without_agency_workers_gets_no_effect_and_one_return_of_two_no_answer() -> None:
    rows = table("csww_social_worker_workforce_2017_2025", years=[2025], measures=["agency_fte"], level="la")
    none = rows.filter(value=0)["la_code"].to_list()[0]
    found = scenario(none, [AGENCY], money=False)
    assert found.said == (f"Stop agency use: {found.said[0].partition(': ')[2]}",)
    assert "none to replace, so no effect" in found.said[0]
    assert all(np.array_equal(part.before, part.after) for part in found.people.parts)
    assert not scenario(none, [AGENCY]).money.agency
    assert "social workers stay as forecast" in found.sentence
    shared = scenario("Kingston upon Thames", [AGENCY], money=False)
    assert shared.people is None
    assert "not published for this authority alone" in shared.said[0]
    assert any("though the newly qualified" in words for words in found.caveats)
    # Of a region the whole is reckoned, the authorities included of which nothing is published alone.
    (of_many,) = scenario("London", [AGENCY], money=False).said
    assert "nothing is changed: 4. Agency workers are reckoned of the whole" in of_many


def test_a_known_change_comes_in_whole_from_its_day_with_its_range() -> None:
    told = read_levers(EXAMPLES / "known_changes.csv")
    assert [each.into for each in told] == ["cla", "referrals"]
    asylum, estate = told
    found = scenario("Kent", [asylum.name], "cla", levers=told)
    came, rows = (
        found.counts.after - found.counts.before,
        table("cla_counts_and_rates_2010_2025", la="886", years=[2025]),
    )
    counted = {row["measure"]: row["value"] for row in rows.to_dicts()}
    stay = counted["cla_at_31_march"] / counted["cla_ceased"]
    for column, year in enumerate(found.counts.years):
        begun = max((date(year, 3, 31) - asylum.starts).days + 1, 0) / 365.25
        reckoned = 30 * stay * (1 - np.exp(-begun / stay))
        assert came[column].mean() == pytest.approx(reckoned, rel=0.02, abs=1e-9)
        assert came[column].max() <= found.caps[column] + 1e-9 == pytest.approx(reckoned * (1 + 1.96 * 0.2), abs=0.1)
    # Each costs what others there do.
    spent = found.money
    share = came[-1] / found.counts.before[-1]
    assert (spent.after[-1] - spent.before[-1]) / spent.before[-1] == pytest.approx(share)
    assert "at the far end of the range that was entered" in found.sentence
    assert any("what was entered" in words for words in found.caveats)
    # Referrals are counted over a year, so the whole of a year comes in the first whole one; it moves nothing else.
    more = scenario("Kent", [estate.name], "referrals", levers=told, money=False).counts
    assert (more.after - more.before).mean(axis=1) == pytest.approx([0, 0, 60][: len(more.years)], abs=1.5)
    assert not scenario("Kent", [estate.name], "s47", levers=told, money=False).counts.reached
    # Fewer is told as fewer, and no count falls below nought.
    closing = replace(asylum, name="closing", size=-5000.0)
    gone = scenario("Kent", ["closing", AGAIN], "cla", levers=(closing,))
    assert gone.counts.after.min() == 0
    assert gone.money.after.min() == 0
    assert np.array_equal(gone.money.after[-1] == 0, gone.counts.after[-1] == 0)
    assert "5,000 fewer children looked after a year" in gone.said[0]
    # What began before the last count is in it already; from the day after it, it is not.
    for day, known in ((date(2025, 3, 31), True), (date(2025, 4, 1), False)):
        begun = scenario("Kent", ["begun"], levers=(replace(asylum, name="begun", starts=day),), money=False)
        assert ("which holds it already" in begun.said[0]) is known
        assert np.array_equal(begun.counts.after, begun.counts.before) is known
    assert "comes to one authority" in scenario("South East", [asylum.name], levers=told, money=False).said[0]


def test_levers_begin_on_their_day_and_pull_together() -> None:
    assert [effects.since(date(2026, 4, 1), year) for year in (2025, 2026)] == [0, 0]
    assert effects.since(date(2026, 4, 1), 2027) == pytest.approx(1, abs=0.001)
    assert effects.since(date(2026, 10, 1), 2027) == pytest.approx(0.5, abs=0.01)
    both = scenario("Kent", [AGAIN, HEALTH], "s47", money=False)
    assert [each.name for each in both.levers] == [AGAIN, HEALTH]
    assert np.array_equal(scenario("Kent", [AGAIN, HEALTH], "s47", money=False).counts.after, both.counts.after)


def test_a_gap_that_may_be_one_of_paper_is_not_reckoned() -> None:
    failed = [code for code in ("201", "871", "850") if _fails(code)]
    assert failed
    found = scenario(failed[-1], [HEALTH], "referrals", money=False)
    assert "cannot be reckoned here" in found.said[0]
    assert np.array_equal(found.counts.after, found.counts.before)


def _fails(code: str) -> bool:
    try:
        health_rate(code, NOW)
    except InputError:
        return True
    return False


def test_levers_are_plain_lines_that_can_be_read_back_and_say_what_is_wrong_with_them(tmp_path) -> None:
    path = tmp_path / "levers.csv"
    written = render_levers(saved_levers(), "csv")
    path.write_text(written, encoding="utf-8")
    assert read_levers(path) == saved_levers()
    for each in saved_levers():
        assert each.source
        assert each.cap
        assert each.dated <= date(2026, 11, 28)
    good = dict(next(csv.DictReader(written.splitlines())))
    for changed, words in (
        ({"kind": "magic"}, "Line 2: there is no kind 'magic'"),
        ({"starts": "soon"}, "Line 2: starts is 'soon'"),
        ({"size": "1.01"}, "Line 2: size is '1.01'"),
        ({"source": " "}, "Line 2: source is empty"),
        ({"kind": "agency", "central": "-1"}, "Line 2: central is '-1'"),
        ({"kind": "known_change", "central": "1", "sd": "0"}, "Line 2: into is ''"),
        ({"kind": "known_change", "central": "1", "sd": "0", "size": "5001"}, "Line 2: size is '5001'"),
        ({"kind": "known_change", "central": "1", "sd": "0.511"}, "Line 2: sd is '0.511'"),
        ({"kind": "known_change", "central": "1", "sd": "0.51"}, "Line 2: into is ''"),
        (None, "has no column|have no column"),
    ):
        row = {"name": "x"} if changed is None else good | changed
        path.write_text(f"{','.join(row)}\n" + ",".join(f'"{value}"' for value in row.values()), encoding="utf-8")
        with pytest.raises(InputError, match=words):
            read_levers(path)
    with pytest.raises(InputError, match="no scenario called 'x'"):
        scenario("Leeds", ["x"])


def test_the_commands_say_before_after_cap_and_what_it_is_not(tmp_path) -> None:
    run = CliRunner()
    text = run.invoke(forecast_verb.command, ["Leeds", "--series", "s47", "--scenario", HEALTH]).output
    assert "at most" in text
    assert text.count("Association, not cause") >= 2
    document = json.loads(run.invoke(cost_verb.command, ["Leeds", "--scenario", AGENCY, "--format", "json"]).output)
    assert document["association"] == "Association, not cause."
    assert {row["of"] for row in document["rows"]} >= {"cla", "pounds", "in_post"}
    assert document["inputs"]
    assert document["version"]
    listed = run.invoke(scenarios_verb.command, []).output
    assert all(each.name in listed for each in saved_levers())
    own = run.invoke(scenarios_verb.command, ["--levers", str(EXAMPLES / "known_changes.csv")]).output
    assert "30 children looked after a year" in own
    leeds = run.invoke(forecast_verb.command, ["Leeds", "--scenario", AGENCY]).output
    assert "Case holders at work" in leeds
    out = tmp_path / "after.svg"
    assert run.invoke(forecast_verb.command, ["Leeds", "--scenario", HOME, "--out", str(out)]).exit_code == 0
    assert out.read_text(encoding="utf-8").startswith("<svg")
    assert run.invoke(forecast_verb.command, ["Leeds", "--by", "age", "--scenario", HOME]).exit_code == 2


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [
        (0.0, 0.4, "no more"),
        (0.0, 1.3, "0 to 1 more"),
        (-68.2, -21.6, "22 to 68 fewer"),
        (-3.0, 12.0, "3 fewer to 12 more"),
    ],
)
def test_limits_of_a_change_are_read_as_one_range(low: float, high: float, words: str) -> None:
    assert result._from_to(low, high) == words
