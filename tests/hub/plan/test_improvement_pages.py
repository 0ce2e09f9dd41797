"""The plan's pages: read out in one go, kept by those who may, and every deed on a form of its own."""

from __future__ import annotations

import csv
import io
import re
from datetime import date, timedelta
from html import unescape

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from tandem.hub.audit.models import Event
from tandem.hub.audit.verbs import Verb
from tandem.hub.plan import performing
from tandem.hub.plan.models import ActionEvent, ImprovementPlan, Measure
from tandem.report.wording import day


def days(ahead):
    return (timezone.localdate() + timedelta(days=ahead)).isoformat()


def page(browser, name, *args, status=200):
    answer = browser.get(reverse(f"staff:{name}", args=args))
    assert answer.status_code == status
    return unescape(answer.content.decode())


def send(browser, where, /, *args, **said):
    return browser.post(reverse(f"staff:{where}", args=args), {"once": f"{said}{where}"[-32:], **said})


def test_a_plan_is_made_on_forms_and_read_on_one_page(person, inside, agency, keeper) -> None:
    browser = inside(keeper)
    begun = send(browser, "improvement_begin", name="Steady", basis="direction", commissioner="", starts=days(-300))
    plan = ImprovementPlan.objects.get()
    assert begun["Location"] == reverse("staff:improvement_plan", args=[plan.pk])
    assert "Nothing is in the plan yet." in page(browser, "improvement_plan", plan.pk)
    said = {"words": "Decide in a day.", "outcome": "No child waits.", "origin": "ofsted", "source": "Report, 4"}
    said |= {"source_date": days(-310), "agency": agency.pk, "due": days(300)}
    assert send(browser, "improvement_recommend", plan.pk, **said).status_code == 302
    recommendation = plan.recommendations.get()
    outcome = recommendation.outcomes.get()
    measured = {"outcome": outcome.pk, "name": "Decided in a day", "unit_field": "share", "people": "on"}
    measured |= {"direction": "up", "start_on": days(-300), "start_value": "50", "start_n": "200"}
    measured |= {"start_source": "Before", "target": "90", "target_by": days(300), "milestones": f"{days(9)} 60"}
    assert send(browser, "improvement_measure_add", plan.pk, **measured).status_code == 302
    measure = Measure.objects.get()
    assert (measure.start_value, measure.target, measure.milestones) == (0.5, 0.9, [[days(9), 0.6]])
    done = {"what": "A second screener", "recommendations": [recommendation.pk], "owner": "Ada", "agency": agency.pk}
    assert send(browser, "improvement_action_add", plan.pk, **done, due=days(9)).status_code == 302
    read = {"seen": "0", "until": days(-1), "value": "88", "n": "200", "source": "Audit"}
    assert send(browser, "improvement_reading", measure.pk, **read).status_code == 302

    words = page(browser, "improvement_plan", plan.pk)
    sentence = "Of 1 action none is verified and none is overdue; of 1 measure 1 is on course."
    for told in (sentence, "“Decide in a day.”", "No child waits.", "88.0% (82.8% to 91.8%)", "A second screener"):
        assert told in words, told
    assert words.count("<svg") >= 2
    assert sentence in page(browser, "improvement_plans")
    assert "Audit" in page(browser, "improvement_measure", measure.pk)
    assert Event.objects.filter(verb=Verb.IMPROVEMENT_READ, object_type=plan._meta.db_table).count() == 2

    rows = list(csv.DictReader(io.StringIO(page(browser, "improvement_file", plan.pk, "measures"))))
    assert [(row["latest"], row["target"], row["state"]) for row in rows] == [("0.88", "0.9", "on_course")]
    rows = list(csv.DictReader(io.StringIO(page(browser, "improvement_file", plan.pk, "actions"))))
    assert [(row["owner"], row["state"], row["put_off"]) for row in rows] == [("Ada", "not_begun", "0")]
    page(browser, "improvement_file", plan.pk, "nothing", status=404)
    assert "Target" in page(browser, "improvement_measure_file", measure.pk, "csv")
    assert "<svg" in page(browser, "improvement_measure_file", measure.pk, "svg")
    # Others read it all, and are offered nothing that they may not do.
    for role in ("chair", "single_point_of_contact", "analyst"):
        read_only = page(inside(person(role)), "improvement_plan", plan.pk)
        assert sentence in read_only
        assert "Add a measure" not in read_only


def test_what_a_form_refuses_is_said_on_it_and_what_was_written_stays(inside, keeper, plan, measure) -> None:
    browser, made = inside(keeper), measure()
    answer = send(browser, "improvement_reading", made.pk, seen="0", until="2020-01-01", value="62.5", source="Audit")
    assert answer.status_code == 422
    assert "no later than the baseline" in answer.content.decode()
    assert 'value="62.5"' in answer.content.decode()
    read = {"seen": "-5", "until": "2026-09-30", "value": "62.5", "source": "Audit"}
    for seen in ("-5", "9" * 30):
        told = send(browser, "improvement_reading", made.pk, **{**read, "seen": seen})
        assert (told.status_code, 'name="seen" value="0"' in told.content.decode()) == (422, True)
    said = {"outcome": made.outcome_id, "name": "Told", "unit_field": "share", "direction": "up", "target": "90"}
    said |= {"start_on": "2026-01-01", "target_by": "2027-01-01", "milestones": "half way"}
    answer = send(browser, "improvement_measure_add", plan.pk, **said)
    assert answer.status_code == 422
    assert "a day and a value to each line" in answer.content.decode()
    where = reverse("staff:improvement_measure_add", args=[plan.pk])
    assert [browser.get(f"{where}?from={way}").status_code for way in ("own", "published", "x")] == [200, 200, 404]
    plan.invented = True
    plan.save()
    assert browser.get(f"{where}?from=published").status_code == 404
    assert "from=published" not in page(browser, "improvement_measure_add", plan.pk)


def test_an_action_is_carried_through_on_its_page_by_two_agencies(person, elsewhere, inside, plan, action) -> None:
    made = action(due=timezone.localdate() - timedelta(days=3))
    owner, scrutineer = inside(person("single_point_of_contact")), inside(elsewhere("independent_scrutineer"))
    waits, looks = "1 action of your agency in the improvement plan is overdue", "1 action is said to be done"
    assert waits in page(owner, "start")
    words = page(owner, "improvement_action", made.pk)
    assert "Overdue by 3 days, not begun" in words
    assert "Say whether it is done" not in words
    assert "Say that it" not in page(scrutineer, "improvement_action", made.pk)
    assert send(scrutineer, "improvement_act", made.pk, "done", seen="0", words="So.").status_code == 403
    assert send(owner, "improvement_act", made.pk, "begin", seen="0").status_code == 302
    assert send(owner, "improvement_act", made.pk, "done", seen="1", words="x", evidence="many").status_code == 422
    # What was written before somebody else did something is still on the form.
    late = send(owner, "improvement_act", made.pk, "done", seen="0", words="Ada has started.")
    told = late.content.decode()
    assert (late.status_code, "Ada has started." in told, "Begun, Vera Invented" in told) == (422, True, True)
    # What came meanwhile is before them now, so the same form may be sent again.
    seen = re.search(r'name="seen" value="(\d+)"', told)[1]
    assert send(owner, "improvement_act", made.pk, "done", seen=seen, words="Ada has started.").status_code == 302
    assert made.what in page(scrutineer, "improvement_plan", plan.pk).split("Look at this first")[1]
    assert looks in page(scrutineer, "start")
    assert waits not in page(owner, "start")
    assert looks not in page(inside(person("chair")), "start")
    verdict = {"seen": "2", "verdict": "yes", "words": "I met her."}
    assert send(owner, "improvement_act", made.pk, "verify", **verdict).status_code == 403
    assert send(scrutineer, "improvement_act", made.pk, "verify", **verdict).status_code == 302
    told = page(owner, "improvement_action", made.pk)
    assert told.index("Begun") < told.index("Ada has started.") < told.index("I met her.")
    assert [each.deed for each in ActionEvent.objects.order_by("pk")] == ["begun", "done", "verified"]
    page(owner, "improvement_act", made.pk, "undo", status=404)


def test_a_day_put_off_leaves_the_first_to_be_seen(inside, keeper, action) -> None:
    first = timezone.localdate() + timedelta(days=9)
    made, browser = action(due=first), inside(keeper)
    assert send(browser, "improvement_act", made.pk, "move", seen="0", due=days(40), words="Ill.").status_code == 302
    assert f"put off once, first due {day(first)}" in page(browser, "improvement_action", made.pk)


def test_a_recommendation_whose_day_is_over_stands_first(inside, keeper, plan) -> None:
    plan.recommendations.update(due=timezone.localdate())
    assert "Look at this first" not in page(inside(keeper), "improvement_plan", plan.pk)
    plan.recommendations.update(due=timezone.localdate() - timedelta(days=1))
    first = page(inside(keeper), "improvement_plan", plan.pk).split("Look at this first")[1]
    assert 'href="#part-1">1. “Decide in a day.”' in first


@pytest.fixture
def more(measure, read, action, person, received):
    """Add some of everything to the plan."""
    director = person("director")

    def add() -> None:
        made, done = measure(), action()
        read(made, date(2026, 9, 30), 0.8)
        received(now=made.made_at - timedelta(days=200))
        own = {"origin": "own_figures", "start_value": None, "start_n": None}
        measure(**own, asked={"measure": "decided"})
        measure(**own, asked={"measure": "told", "agency": done.agency_id})
        performing.say_done(done, words="So.", seen=0, by=director, now=made.made_at)

    return add


def test_however_much_is_in_a_plan_no_more_is_asked_of_the_database(plan, more, keeper, elsewhere, inside) -> None:
    def asked(browser, address) -> int:
        with CaptureQueriesContext(connection) as found:
            assert browser.get(address).status_code == 200
        return len(found)

    browser, scrutineer = inside(keeper), inside(elsewhere("independent_scrutineer"))
    pages = [(browser, f"/staff/improvement/{plan.pk}/"), (browser, "/staff/improvement/"), (scrutineer, "/staff/")]
    more()
    for each in pages:
        asked(*each)
    before = [asked(*each) for each in pages]
    more()
    more()
    for each in pages:
        asked(*each)
    assert [asked(*each) for each in pages] == before
