"""A plan in the hub: sent, worked out by the worker, read, taken away, kept as it was, deleted."""

from __future__ import annotations

import csv
import io
import json
import re
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone

from tandem.forecast import deliver
from tandem.hub.audit.models import Event
from tandem.hub.audit.verbs import Verb
from tandem.hub.imports import workplace
from tandem.hub.plan import actions, answerer, working
from tandem.hub.plan.models import SentPlan
from tandem.hub.plan.queries import briefings_of

EXAMPLE = Path(__file__).parents[3] / "docs" / "examples" / "plan"


@pytest.fixture(autouse=True)
def folder(settings: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    settings.FILES_FOLDER = tmp_path / "files"
    monkeypatch.setattr(workplace, "_MEMORY", tmp_path / "none")
    monkeypatch.setattr(workplace, "_on_disk", lambda: tmp_path / "answering")
    working._running.clear()
    return tmp_path / "answering"


class Begun:
    """In place of a process: over at once with the plan answered here, or never over."""

    returncode = -9

    def __init__(self, *, over: bool = True) -> None:
        self.over = over

    def poll(self) -> int | None:
        return 0 if self.over else None

    def kill(self) -> None:
        self.over = True

    def wait(self) -> int:
        return self.returncode


@pytest.fixture
def here(monkeypatch: pytest.MonkeyPatch) -> None:
    """A plan is answered in this process, by what the other would run."""

    def begun(folder: Path) -> Begun:
        answerer.answer(folder)
        return Begun()

    monkeypatch.setattr(working, "_begun", begun)


@pytest.fixture
def for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    """A plan is worked out for ever."""
    monkeypatch.setattr(working, "_begun", lambda _at: Begun(over=False))


def worked_out(now: datetime | None = None) -> int:
    """The worker's two turns: it begins a plan, and brings home what was found."""
    moment = now or timezone.now()
    return working.turn(moment) + working.turn(moment + timedelta(seconds=5))


def files(**changed: str | None) -> list[SimpleUploadedFile]:
    """The example's files, some of them changed, or left out where ``None``."""
    held = {path.name: path.read_text(encoding="utf-8") for path in EXAMPLE.iterdir()}
    held |= {f"{name}.csv": text for name, text in changed.items()}
    return [SimpleUploadedFile(name, text.encode(), "text/csv") for name, text in held.items() if text is not None]


def sent(browser: Any, once: str, **changed: str | None) -> Any:
    asked = {"sent": files(**changed), "authority": "330", "once": once}
    return browser.post(reverse("staff:plan_send"), asked)


def assessed() -> str:
    """The options, each with its equality impact assessment."""
    rows = list(csv.DictReader((EXAMPLE / "options.csv").read_text(encoding="utf-8").splitlines()))
    out = io.StringIO()
    writer = csv.DictWriter(out, list(rows[0]))
    writer.writeheader()
    writer.writerows(row | {"equality_assessment": "EIA 2026-40", "assessed_on": "2026-11-02"} for row in rows)
    return out.getvalue()


def test_a_director_sends_a_plan_and_reads_whether_it_can_be_delivered(person, inside, folder) -> None:
    browser = inside(person("director"))
    assert reverse("staff:plans").encode() in browser.get(reverse("staff:start")).content
    answer = sent(browser, "a1")
    plan = SentPlan.objects.get()
    page = reverse("staff:plan", args=[plan.reference])
    assert (answer.status_code, answer["Location"]) == (302, page)
    assert "waits for its turn" in browser.get(page).content.decode()
    assert browser.get(reverse("staff:plan_file", args=[plan.reference, "answer", "json"])).status_code == 404
    # In a process of its own: the worker's turn is over before the answer is there.
    began = timezone.now()
    assert working.turn(began) == 0
    (running,) = working._running
    assert running.process.args[1:3] == ["-m", "tandem.hub.plan.answerer"]
    assert running.folder.stat().st_mode & 0o077 == 0
    plan.refresh_from_db()
    assert plan.state == "running"
    assert running.process.wait(60) == 0
    assert working.turn(timezone.now()) == 1
    assert working.turn(timezone.now()) == 0
    assert list(folder.iterdir()) == []

    # It is what the library answers to the same plan, and is kept with the hash of all it rests on.
    plan.refresh_from_db()
    alone = deliver("Birmingham", EXAMPLE)
    assert plan.answer == json.loads(json.dumps(alone.to_dict()))
    words = browser.get(page).content.decode()
    assert alone.sentence in words
    assert words.count("<svg") >= 6
    for said in (
        *alone.remedy_words(),
        *(each.number for each in alone.rests_on),
        "Invented plan",
        "money and people together: ",
        "the order says nothing of their worth",
        "falls on disabled children",
        "All options together, by whom they touch",
        "None: this cannot be published",
        "No briefing for publication yet",
        plan.digest,
        *alone.inputs.values(),
    ):
        assert said in words, said
    names = [each.name for each in alone.options]
    assert sorted(names, key=words.index) == names
    assert Event.objects.filter(verb__in=(Verb.PLAN_SENT, Verb.PLAN_ANSWERED)).count() == 2
    assert Event.objects.filter(verb=Verb.PLAN_READ, object_id=str(plan.pk)).count() == 2

    # An option without an assessment keeps every briefing back; figures are for those who work on it.
    assert "briefings" not in words
    for key, kind in re.findall(rf"{page}([a-z-]+)\.(\w+)", words):
        taken = browser.get(reverse("staff:plan_file", args=[plan.reference, key, kind]))
        assert taken.status_code == 200
        assert taken.content
    table = browser.get(reverse("staff:plan_file", args=[plan.reference, "money", "csv"])).content.decode()
    assert [row["approved"] for row in csv.DictReader(io.StringIO(table))] == ["285000000", "320000000"]
    assert browser.get(reverse("staff:plan_file", args=[plan.reference, "money", "exe"])).status_code == 404

    # Another agency sees nothing of it.
    from tandem.hub.agencies.models import Agency

    other = person("director")
    opened = timezone.localdate() - timedelta(days=1000)
    other.agency = Agency.objects.create(name="Elsewhere", kind="organisation", sector="council", opened=opened)
    other.save()
    assert inside(other).get(page).status_code == 404
    assert plan.name not in inside(other).get(reverse("staff:plans")).content.decode()


@pytest.mark.usefixtures("here")
def test_with_every_option_assessed_there_are_briefings_and_deleting_takes_all_away(person, inside) -> None:
    browser = inside(person("commissioner"))
    sent(browser, "b1", options=assessed())
    assert worked_out() == 1
    plan = SentPlan.objects.get()
    page = reverse("staff:plan", args=[plan.reference])
    words = browser.get(page).content.decode()
    briefings = re.findall(rf"{page}briefings/\d+/", words)
    assert len(briefings) == 2
    html, word = (b"".join(browser.get(each).streaming_content) for each in briefings)
    told = html.decode()
    assert plan.answer["sentence"] in told
    assert told.count("<svg") == 3
    assert "EIA 2026-40" in told
    assert "What each number rests on" in told
    assert word.startswith(b"PK")
    assert "Steady hands" in browser.get(reverse("staff:plans")).content.decode()
    browser.post(reverse("staff:plan_delete", args=[plan.reference]))
    assert browser.get(page).status_code == 404
    assert not SentPlan.objects.exists()
    assert browser.get(briefings[0]).status_code == 404
    assert Event.objects.filter(verb=Verb.PLAN_DELETED).count() == 1


@pytest.mark.usefixtures("here")
def test_a_plan_that_can_no_longer_be_answered_is_refused_in_words(person, inside, monkeypatch) -> None:
    """Between sending and answering the published tables may move on: then the answer itself says so."""
    monkeypatch.setattr(actions, "refuse_unanswerable", lambda *_of: None)
    browser = inside(person("commissioner"))
    sent(browser, "d1", money="year,approved\n2039,1\n")
    assert worked_out() == 1
    plan = SentPlan.objects.get()
    assert plan.state == "refused"
    words = browser.get(reverse("staff:plan", args=[plan.reference])).content.decode()
    assert "money.csv, year: nothing is known of 2039" in words
    assert "Give 20" in words
    assert not briefings_of(plan).exists()


def test_what_cannot_be_used_is_said_by_file_line_and_field_and_nothing_is_kept(person, inside, settings) -> None:
    browser = inside(person("partnership_manager"))
    for number, (changed, said) in enumerate(
        (
            ({"money": "year,approved\n2027,lots\n"}, "money.csv, line 2, approved: it is &#x27;lots&#x27;"),
            ({"posts": None}, "posts.csv cannot be read"),
            ({"money": "year,approved\n2027,\0\n"}, "money.csv cannot be read"),
            ({"budget": "year\n"}, "budget.csv is no file of a plan"),
            ({"levers": "x" * 1_000_001}, "levers.csv is too large"),
            # Before anything is worked out, from which years are published.
            ({"money": "year,approved\n2039,1\n"}, "money.csv, year: nothing is known of 2039"),
            ({"posts": "year,posts\n2039,1\n"}, "posts.csv, year: nothing is known of 2039"),
        )
    ):
        answer = sent(browser, f"c{number}", **changed)
        assert answer.status_code == 422
        assert said in answer.content.decode()
        assert '<option value="330" selected>' in answer.content.decode()
    assert browser.post(reverse("staff:plan_send"), {"once": "c9"}).status_code == 422
    assert not SentPlan.objects.exists()

    # In the demo nothing is anybody's plan, whatever its file says.
    for number, demo in enumerate((False, True)):
        settings.DEMO = demo
        sent(browser, f"f{number}", plan="name,as_of,invented\nSteady,2026-11-01,no\n")
        assert SentPlan.objects.latest("pk").invented is demo


@pytest.mark.usefixtures("for_ever")
def test_a_plan_left_behind_by_a_worker_that_died_is_begun_again_and_given_up_after_three(person, inside) -> None:
    sent(inside(person("analyst")), "e1")
    now = timezone.now()
    for attempt in range(3):
        assert working.turn(now + attempt * timedelta(minutes=6)) == 0
        assert SentPlan.objects.get().attempts == attempt + 1
        working._running.clear()  # the worker dies
        assert working.turn(now + attempt * timedelta(minutes=6) + timedelta(minutes=4)) == 0
        assert not working._running
    assert SentPlan.objects.get().state == "running"
    working.turn(now + timedelta(minutes=18))
    plan = SentPlan.objects.get()
    assert (plan.state, plan.attempts) == ("failed", 3)


@pytest.mark.usefixtures("for_ever")
def test_one_plan_at_a_time_is_worked_out_and_one_that_outlasts_its_lease_is_stopped(person, inside, folder) -> None:
    browser = inside(person("analyst"))
    sent(browser, "h1")
    sent(browser, "h2")
    now = timezone.now()
    working.turn(now)
    working.turn(now + timedelta(minutes=4))
    (first,) = working._running
    assert [each.state for each in SentPlan.objects.order_by("sent_at")] == ["running", "waiting"]
    # Its time is over: it is stopped, nothing of it is left, and the next is begun; it is begun anew in its turn.
    assert working.turn(now + timedelta(minutes=5)) == 0
    assert first.process.over
    (second,) = working._running
    assert second.plan != first.plan
    assert list(folder.iterdir()) == [second.folder]


def test_a_process_that_dies_leaves_a_fault_of_ours_and_the_next_plan_its_turn(person, inside, monkeypatch) -> None:
    monkeypatch.setattr(working, "_begun", lambda _at: Begun())
    sent(inside(person("analyst")), "i1")
    assert worked_out() == 1
    plan = SentPlan.objects.get()
    assert (plan.state, plan.answer) == ("failed", None)
    assert Event.objects.filter(verb=Verb.PLAN_NOT_ANSWERED).count() == 1


@pytest.mark.usefixtures("here")
def test_what_a_worker_brings_after_its_lease_ran_out_is_not_kept_beside_what_the_next_brought(person, inside) -> None:
    sent(inside(person("analyst")), "g1", options=assessed())
    now = timezone.now()
    working.turn(now)
    (overtaken,) = working._running
    working._running.clear()
    assert worked_out(now + timedelta(hours=1)) == 1
    working._running.append(overtaken)
    working.turn(now + timedelta(hours=2))
    plan = SentPlan.objects.get()
    assert (plan.state, plan.attempts) == ("done", 2)
    assert plan.ended == now + timedelta(hours=1, seconds=5)
    assert Event.objects.filter(verb=Verb.PLAN_ANSWERED).count() == 1
    assert briefings_of(plan).count() == 2
