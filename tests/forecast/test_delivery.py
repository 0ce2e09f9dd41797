"""Can the plan be delivered: read by file, line and field; three conditions in one future; options side by side."""

from __future__ import annotations

import itertools
import shutil
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest

from tandem.core.errors import InputError
from tandem.forecast import cost, deliver, workforce
from tandem.forecast.delivery import ask as asking
from tandem.forecast.delivery.actions import Pace, in_time, pace_so_far
from tandem.forecast.delivery.beforehand import refuse_unanswerable
from tandem.forecast.delivery.joint import Conditions, remedies
from tandem.forecast.delivery.options import by_group, for_publication, in_neutral_order, protected
from tandem.forecast.delivery.plan import Action, Posts
from tandem.forecast.delivery.reading import read_plan
from tandem.forecast.staffing.enough import able

EXAMPLE = Path(__file__).parents[2] / "docs" / "examples" / "plan"
PACE = Pace(0.5, 0.5, 0.8, 0.25, "", "")
DAY = date(2026, 11, 1)


@pytest.fixture(scope="module")
def found():
    return deliver("Birmingham", EXAMPLE)


def test_the_example_is_read_as_written() -> None:
    plan = read_plan(EXAMPLE)
    assert (plan.name, plan.as_of, plan.caseload, plan.invented) == ("Steady hands", DAY, 17, True)
    assert plan.money == {2027: 285e6, 2028: 320e6}
    assert plan.posts == {2026: Posts(960, 62000), 2027: Posts(1000, 63500)}
    assert plan.actions[0].done == date(2026, 9, 18)
    assert [action.essential for action in plan.actions] == [True, True, True, False]
    assert [lever.key for lever in plan.levers] == ["pay", "retention"]
    assert plan.options[0].affected["disability"] == "falls on disabled children"


ACTIONS = "action,owner,start,due,progress,essential,done\n"
OPTIONS = (
    "option,officer,entered,confidence,children,adults,carers,protected_groups,equality_assessment,assessed_on,"
    "knock_on,evidence,reversible,saving_2027\n"
)


@pytest.mark.parametrize(
    ("file", "text", "words"),
    [
        ("plan.csv", "name,as_of\n", "plan.csv has 0 lines"),
        ("plan.csv", "name,as_of\nA,1 May\n", "plan.csv, line 2, as_of: it is '1 May'"),
        ("money.csv", "year\n2027\n", "money.csv has no column approved"),
        ("money.csv", "year,approved\n2027,lots\n", "money.csv, line 2, approved: it is 'lots'"),
        ("money.csv", "year,approved\n27,1\n", "money.csv, line 2, year: it is '27'"),
        ("money.csv", "year,approved\n\n2027,1\n2027,2\n", "money.csv, line 4, year: it has 2027 a second time"),
        ("money.csv", "year,approved\n2027,1,000\n", "money.csv, line 2: it has more fields than headings"),
        ("money.csv", "year,approved\n", "money.csv has no year"),
        ("posts.csv", "year,posts\n2026,-1\n", "posts.csv, line 2, posts: it is '-1'"),
        ("actions.csv", f"{ACTIONS}A,B,2026-01-01,2026-01-01,0,yes,\n", "actions.csv, line 2, due: it is 2026-01-01"),
        ("actions.csv", f"{ACTIONS}A,B,2026-01-01,2026-02-01,101,yes,\n", "actions.csv, line 2, progress: it is '101'"),
        ("actions.csv", f"{ACTIONS}A,B,2026-01-01,2026-02-01,100,yes,\n", "actions.csv, line 2, done: it does not go"),
        ("actions.csv", f"{ACTIONS}A,,2026-01-01,2026-02-01,10,yes,\n", "actions.csv, line 2, owner: it is empty"),
        ("actions.csv", f"{ACTIONS}A,B,2026-01-01,2026-02-01,10,often,\n", "line 2, essential: it is 'often'"),
        ("options.csv", f"{OPTIONS}A,B,2026-01-01,high,x,,,,,,k,e,r,\n", "options.csv, line 2: no saving"),
        (
            "options.csv",
            f"{OPTIONS}A,B,2026-01-01,sure,x,,,,,,k,e,r,1\n",
            "options.csv, line 2, confidence: it is 'sure'",
        ),
        ("options.csv", f"{OPTIONS}A,B,2026-01-01,high,,,,,,,k,e,r,1\n", "options.csv, line 2, children: it and all"),
        (
            "options.csv",
            f"{OPTIONS}A,B,2026-01-01,high,x,,,height: x,,,k,e,r,1\n",
            "protected_groups: it names 'height'",
        ),
        ("options.csv", f"{OPTIONS}A,B,2026-01-01,high,x,,,race,,,k,e,r,1\n", "protected_groups: it does not say how"),
        ("options.csv", f"{OPTIONS}A,,2026-01-01,high,x,,,,,,k,e,r,1\n", "options.csv, line 2, officer: it is empty"),
        (
            "options.csv",
            f"{OPTIONS}A,B,2026-01-01,high,x,,,,E1,,k,e,r,1\n",
            "options.csv, line 2, assessed_on: it is empty",
        ),
        ("levers.csv", "lever,value,from,name\nluck,1,2026-01-01,x\n", "levers.csv, line 2, lever"),
    ],
)
def test_a_plan_that_cannot_be_read_says_file_line_and_field(tmp_path, file, text, words) -> None:
    shutil.copytree(EXAMPLE, tmp_path / "plan")
    (tmp_path / "plan" / file).write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=words):
        read_plan(tmp_path / "plan")


def test_what_may_be_left_out_and_what_may_not(tmp_path) -> None:
    shutil.copytree(EXAMPLE, tmp_path / "plan")
    for name in ("options.csv", "levers.csv"):
        (tmp_path / "plan" / name).unlink()
    assert read_plan(tmp_path / "plan").options == ()
    (tmp_path / "plan" / "posts.csv").unlink()
    with pytest.raises(InputError, match=r"posts.csv cannot be read"):
        read_plan(tmp_path / "plan")
    with pytest.raises(InputError, match="There is no folder"):
        read_plan(tmp_path / "none")


def test_money_and_people_are_the_same_futures_as_each_is_asked_for(found) -> None:
    spent, people = cost("Birmingham"), workforce("Birmingham", caseload=17)
    # 2026-27 has the posts of September 2026: 31.4 more than the 928.6 of 2025, at £62,000 each.
    added = (960 - (769.6 + 159)) * 62000
    assert found.posts_now == pytest.approx(928.6)
    assert found.conditions.money[0] + 285e6 == pytest.approx(spent.draws[1] + added)
    assert found.money[0].chance == float(np.mean(spent.draws[1] + added <= 285e6))
    # The plan's posts and levers only add to who would be there; what is required is as asked for alone.
    there = able(people.futures, people.newly)
    assert [each.required for each in found.people] == list(people.of("needed").years[:2])
    assert found.people[1].expected.middle > np.median(there[1])
    # What each condition says alone and together is counted on the same columns.
    held = np.array(list(found.conditions.held.values()))
    assert found.chance == held.all(axis=0).mean() < min(found.alone.values())


def test_which_conditions_fail_together_is_counted_one_future_at_a_time() -> None:
    rng = np.random.default_rng(11)
    money, posts, actions = rng.normal(-0.5, 1, (2, 500)), rng.normal(-0.3, 1, 500), rng.random(500) < 0.7
    made = Conditions(money, posts, actions, np.zeros(2))
    counted: dict[tuple[str, ...], int] = {}
    for future in range(500):
        fails = [money[0, future] > 0 or money[1, future] > 0, posts[future] > 0, not actions[future]]
        which = tuple(name for name, failed in zip(("money", "people", "actions"), fails, strict=True) if failed)
        counted[which] = counted.get(which, 0) + 1
    assert made.patterns() == pytest.approx({which: counted.get(which, 0) / 500 for which in made.patterns()})
    assert sum(made.patterns().values()) == pytest.approx(1)
    assert made.chance == counted[()] / 500


def test_remedies_are_the_least_that_a_search_over_everything_finds() -> None:
    rng = np.random.default_rng(12)
    money, posts, actions = rng.normal(2, 3, (2, 300)), rng.normal(1, 4, 300), rng.random(300) < 0.93
    made = Conditions(money, posts, actions, np.array([0.2, 0.3]))

    def chance(pounds: float, added: float) -> float:
        enough = (money[0] + 0.2 * added <= pounds) & (money[1] + 0.3 * added <= pounds)
        return float(np.mean(enough & (posts <= added) & actions))

    tried = {each.tried: each for each in remedies(made, 20.0, 20.0)}
    assert tried["money"].pounds is None
    assert tried["money"].reached == pytest.approx(chance(20.0, 0.0))
    assert tried["posts"].pounds is None
    assert tried["posts"].reached <= max(chance(0.0, added) for added in np.linspace(0, 20, 2001)) + 1e-9
    both = tried["both"]
    assert chance(both.pounds + 1e-9, both.posts + 1e-9) >= 0.8
    # No pair on a fine grid does it with less money by more than a step of the grid.
    grid = [
        p for p, added in itertools.product(np.linspace(0, 20, 51), np.linspace(0, 20, 51)) if chance(p, added) >= 0.8
    ]
    assert both.pounds <= min(grid) + 0.4
    assert tried["actions"].reached == pytest.approx(np.mean((money <= 0).all(axis=0) & (posts <= 0)))
    # Nothing does where actions alone hold it below.
    stuck = remedies(Conditions(money, posts, rng.random(300) < 0.5, np.zeros(2)), 1e9, 1e9)
    assert [each.pounds for each in stuck[:3]] == [None, None, None]
    # Where posts cost nothing, both are eased alike; where all holds already, nothing is asked for.
    free = remedies(Conditions(money, posts, np.ones(300, dtype=bool), np.zeros(2)), 1e3, 1e3)[2]
    left = np.mean(posts > free.posts), np.mean(money.max(axis=0) > free.pounds)
    assert left[0] == pytest.approx(left[1], abs=0.02)
    fine = remedies(Conditions(money - 99, posts - 99, np.ones(300, dtype=bool), np.zeros(2)), 1.0, 1.0)
    assert [(each.pounds, each.posts) for each in fine[:2]] == [(0.0, 0.0), (0.0, 0.0)]


def action(progress: float, *, start: int = -100, due: int = 100, done: int | None = None) -> Action:
    on = DAY + timedelta(done) if done is not None else None
    return Action("A", "B", DAY + timedelta(start), DAY + timedelta(due), progress, essential=True, done=on)


def test_actions_by_hand() -> None:
    told = (
        action(0.5),
        action(0.25),
        action(0.9),
        action(0.0, start=10),
        action(1.0, done=-1),
        action(1.0, due=-10, done=-9),
        action(0.99, due=-1),
    )
    chance = in_time(told, DAY, 40_000, PACE).mean(axis=1)
    # On its pace, and not yet begun: 80 of 100, as assumed.
    assert chance[0] == pytest.approx(0.8, abs=0.01)
    assert chance[3] == pytest.approx(0.8, abs=0.01)
    # A quarter done at half time: half again as slow, three quarters to do in half the time.
    assert pace_so_far(told[1], DAY, PACE) == pytest.approx(0.75 / 0.5)
    from statistics import NormalDist

    normal = NormalDist()
    log_room = np.log(100 / (200 * 0.75 * 1.5))
    assert chance[1] == pytest.approx(normal.cdf(log_room / 0.5 + normal.inv_cdf(0.8)), abs=0.01)
    assert chance[2] > 0.99
    # Done in time, done a day late, and overdue.
    assert list(chance[4:]) == [1, 0, 0]
    # Half of chance is the whole plan's, so actions fail together.
    pair = in_time((action(0.5), action(0.5)), DAY, 40_000, PACE)
    assert pair.all(axis=0).mean() > 0.8 * 0.8 + 0.02


def test_options_stand_by_the_alphabet_and_add_up_by_group(found) -> None:
    names = [each.name for each in found.options]
    assert names == sorted(names, key=str.casefold)
    assert in_neutral_order(tuple(reversed(found.plan.options))) == found.options
    groups = {each.group: each for each in by_group(found.plan.options)}
    assert groups["children"].saving == {2027: 1_650_000, 2028: 1_970_000}
    assert groups["sex"].options == ("Fewer hours of short breaks", "Stop the parenting programme")
    assert list(groups) == [group for group in ("children", "adults", "carers", *protected()) if group in groups]
    assert len(protected()) == 9
    html = deliver("Birmingham", found.plan).document()
    words = str(html.sections)
    assert "the order says nothing of their worth" in words
    assert not any(word in words.lower() for word in ("ranked", "best option", "score of"))


def test_an_option_without_an_equality_assessment_cannot_enter_a_published_briefing(found, tmp_path) -> None:
    refusal = r"Stop the parenting programme \(options.csv, line 4\)"
    for ending in ("html", "docx", "txt", "json"):
        with pytest.raises(InputError, match=refusal):
            found.save(tmp_path / f"b.{ending}", published=True)
        assert not (tmp_path / f"b.{ending}").exists()
    with pytest.raises(InputError, match=refusal):
        found.document(published=True)
    # To those who work on it, it is shown with what it lacks; nothing is left out quietly.
    page = found.save(tmp_path / "b.html").read_text(encoding="utf-8")
    assert "No equality impact assessment: this cannot be published." in page
    assert "Invented plan" in page
    assessed = replace(found.plan.options[2], assessment="EIA 2026-40", assessed=date(2026, 11, 2))
    whole = (*found.plan.options[:2], assessed)
    assert for_publication(whole) == in_neutral_order(whole)
    for lacking in (replace(assessed, assessment=None), replace(assessed, assessed=None)):
        with pytest.raises(InputError, match="No equality impact assessment"):
            for_publication((*whole[:2], lacking))


def test_the_briefing_draws_the_overlap_and_says_what_would_do(found, tmp_path) -> None:
    page = found.save(tmp_path / "b.html").read_text(encoding="utf-8")
    assert found.sentence.replace("’", "’") in page
    assert "<svg" in page
    assert "All three hold in" in page
    for words in found.remedy_words():
        assert words in page
    assert found.save(tmp_path / "b.docx").stat().st_size > 10_000
    assert found.figures.rows[0]["share"].value == found.chance
    assert "Invented plan." in found._repr_html_()
    assert found.to_polars().height == 2
    document = found.to_dict()
    assert sum(each["share"] for each in document["failing"]) == pytest.approx(1)
    assert document["inputs"].keys() >= {"csww_social_worker_workforce_2017_2025", "cla_counts_and_rates_2010_2025"}


@pytest.mark.parametrize(
    ("la", "change", "words"),
    [
        ("Birmingham", {"money": {2035: 1.0}}, "money.csv, year: nothing is known of 2035"),
        ("Birmingham", {"posts": {2035: Posts(1)}}, "posts.csv, year: nothing is known of 2035"),
        ("Westminster", {}, "the figures cannot tell"),
        ("Kingston upon Thames", {}, "make one return of social workers: the figures cannot tell"),
    ],
)
def test_what_cannot_be_told_is_said(found, la, change, words) -> None:
    with pytest.raises(InputError, match=words):
        deliver(la, replace(found.plan, **change))


@pytest.mark.parametrize("change", [{"money": {2035: 1.0}}, {"posts": {2035: Posts(1)}}])
def test_a_year_of_which_nothing_is_known_is_refused_before_anything_is_worked_out(found, change, monkeypatch) -> None:
    def worked_out(*_of: object, **_how: object) -> None:
        raise AssertionError

    monkeypatch.setattr(asking, "cost_of_authority", worked_out)
    monkeypatch.setattr(asking, "workforce", worked_out)
    with pytest.raises(InputError, match="nothing is known of 2035"):
        deliver("Birmingham", replace(found.plan, **change))
    with pytest.raises(AssertionError):
        deliver("Birmingham", found.plan)


@pytest.mark.parametrize(
    ("la", "origin"), [("Birmingham", None), ("Leeds", date(2023, 3, 1)), ("Cornwall", date(2024, 12, 31))]
)
def test_the_years_told_beforehand_are_those_that_are_worked_out(found, la, origin) -> None:
    money, posts = found.plan.money[2027], found.plan.posts[2026]
    spent = [each.year for each in cost(la, years=3, origin=origin).years]
    last = workforce(la, origin=origin).last
    plan = replace(found.plan, money=dict.fromkeys(spent, money), posts=dict.fromkeys(range(last + 1, last + 4), posts))
    refuse_unanswerable(la, plan, origin=origin)
    for year in (spent[0] - 1, spent[-1] + 1):
        with pytest.raises(InputError, match=f"money.csv, year: nothing is known of {year}") as refusal:
            refuse_unanswerable(la, replace(plan, money={year: money}), origin=origin)
        assert refusal.value.hint == f"Give {spent[0]} to {spent[-1]}."
    for year in (last, last + 4):
        with pytest.raises(InputError, match=f"posts.csv, year: nothing is known of {year}"):
            refuse_unanswerable(la, replace(plan, posts={year: posts}), origin=origin)


def test_the_same_plan_has_the_same_answer(found) -> None:
    again = deliver("330", EXAMPLE)
    assert again.to_dict() == found.to_dict()
