"""Somebody takes a figure by the pages: the number is seen first, kept once, and compared ever after."""

from __future__ import annotations

from datetime import datetime
from unittest.mock import patch

import pytest
from django.core.exceptions import PermissionDenied
from django.test import Client
from django.utils import timezone

from tandem.cli import run
from tandem.core.errors import InputError
from tandem.core.release import VERSION
from tandem.hub.audit.models import Event
from tandem.hub.audit.verbs import Verb
from tandem.hub.evidence import actions, working
from tandem.hub.evidence.actions import compare_some, take
from tandem.hub.evidence.asking import Asked
from tandem.hub.evidence.models import Evidence

SHARE = Asked("figure", {"area": "330", "source": "health", "year": "2015", "measure": "share"})
TAKE = "/staff/evidence/take/"


def test_a_figure_is_seen_before_it_is_kept_and_kept_once(person, inside) -> None:
    writer = person("newsroom_writer")
    browser = inside(writer)
    assert "An area’s referrals" in browser.get(TAKE).content.decode()
    for wrong in ("?subject=referrals", "?subject=nothing", "?subject=address&address=/data/"):
        assert browser.get(TAKE + wrong).status_code == 422, wrong
    at = f"{TAKE}?subject=address&address=http://hub.example/areas/330/health/2015/"
    offered = browser.get(at).content.decode()
    for words in ("20.4%", "95% interval 19.8% to 20.9%", "3,975 of 19,512", "The figures cannot tell"):
        assert words in offered
    assert not Evidence.objects.exists()
    assert browser.post(at, {"offer": "figure area=330 measure=risk"}).status_code == 422
    kept = browser.post(at, {"offer": SHARE.key})
    found = Evidence.objects.get()
    assert kept["Location"] == f"/staff/evidence/{found.pk}/"
    browser.post(at, {"offer": SHARE.key})
    assert Evidence.objects.count() == 1
    page = browser.get(kept["Location"]).content.decode()
    for words in ("20.4%", "year ending March 2015", "Open Government Licence", f"Tandem {VERSION}", "Vera Invented"):
        assert words in page
    assert "altered" not in page
    assert "20.4%" in browser.get("/staff/evidence/").content.decode()
    assert [event.object_id for event in Event.objects.filter(verb=Verb.EVIDENCE_TAKEN)] == [str(found.pk)]
    Evidence.objects.update(told={**found.told, "says": "alarmingly low"})
    assert "somebody has altered it" in browser.get(kept["Location"]).content.decode()


def test_who_may_take_evidence_and_who_sees_it(person, inside) -> None:
    found = take(SHARE, by=person("analyst"), now=timezone.now())
    with pytest.raises(PermissionDenied):
        take(SHARE, by=person("front_door_worker"), now=timezone.now())
    for path in ("/staff/evidence/", TAKE, f"/staff/evidence/{found.pk}/"):
        assert Client().get(path).status_code == 302
        assert inside(person("front_door_worker")).get(path).status_code == 403
        assert inside(person("independent_scrutineer")).get(path).status_code == 200
    assert inside(person("newsroom_editor")).get("/staff/evidence/999/").status_code == 404


def test_whoever_runs_the_hub_can_have_all_of_it_verified(person, capsys) -> None:
    found = take(SHARE, by=person("newsroom_writer"), now=timezone.now())
    assert run(["evidence", "verify"]) == 0
    assert capsys.readouterr().out == "taken: 1\naltered: 0\nnewer figures say otherwise: 0\n"
    told = {
        **found.told,
        "numbers": working.work_out(Asked("figure", {**SHARE.about, "year": "2016"}), now=timezone.now()).to_dict()[
            "numbers"
        ],
    }
    Evidence.objects.update(told=told)
    assert run(["evidence", "verify"]) == 1
    said = capsys.readouterr().out
    assert f"evidence {found.pk}, Share of all referrals that came from the NHS, Birmingham: ALTERED" in said
    assert "16.0% (95% interval 15.4% to 16.6%) when this was taken, 20.4%" in said


def test_what_newer_figures_say_is_kept_beside_what_was_taken(person) -> None:
    now = timezone.now()
    found = take(SHARE, by=person("newsroom_writer"), now=now)
    assert compare_some(now) == 0
    assert not Event.objects.filter(verb=Verb.EVIDENCE_COMPARED).exists()
    other = working.work_out(Asked("figure", {**SHARE.about, "year": "2016"}), now=timezone.now())
    with patch.object(actions, "work_out", return_value=other), patch.object(working, "present_data", lambda: "next"):
        assert compare_some(now) == 1
        assert compare_some(now) == 0
    found.refresh_from_db()
    (said,) = found.newer["words"]
    assert "20.4% (95% interval 19.8% to 20.9%) when this was taken, 16.0%" in said
    assert found.digest == actions.digest_of(found.asked, found.told, found.inputs)
    gone = InputError("Nothing is published about Birmingham.")
    with patch.object(actions, "work_out", side_effect=gone), patch.object(working, "present_data", lambda: "third"):
        compare_some(now)
    found.refresh_from_db()
    assert found.newer["words"] == ["It can no longer be worked out. Nothing is published about Birmingham."]
    assert compare_some(now) == 1, "the figures are again what they were"
    found.refresh_from_db()
    assert found.newer is None


def test_the_worker_asks_a_few_at_a_time_and_writes_only_when_it_was_answered(person) -> None:
    now, writer = timezone.now(), person("newsroom_writer")
    for year in ("2015", "2016", "2017"):
        take(Asked("figure", {**SHARE.about, "year": year}), by=writer, now=now)
    done: list[str] = []
    asked, wrote = actions.differing_now, actions.acting

    def ask(each: Evidence, *, now: datetime) -> list[str]:
        done.append("asked")
        return asked(each, now=now)

    def write(*args: object, **said: object) -> object:
        done.append("wrote")
        return wrote(*args, **said)

    to_do = {"_A_TURN": 2, "differing_now": ask, "acting": write}
    with patch.multiple(actions, **to_do), patch.object(working, "present_data", lambda: "next"):
        for _turn in range(3):
            compare_some(now)
    assert done == ["asked", "asked", "wrote", "asked", "wrote"]
    assert not Evidence.objects.exclude(compared_with="next").exists()
