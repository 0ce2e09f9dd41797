"""Evidence in a story: shown as it was frozen, copied out with it, and newer figures said of it."""

from __future__ import annotations

from typing import Any
from unittest.mock import patch

import pytest
from django.db import connection
from django.test import Client
from django.utils import timezone

from tandem.core.errors import InputError
from tandem.core.release import VERSION
from tandem.hub.audit.models import Event
from tandem.hub.audit.verbs import Verb
from tandem.hub.evidence import actions as evidence
from tandem.hub.evidence import working
from tandem.hub.evidence.asking import Asked
from tandem.hub.evidence.models import Evidence
from tandem.hub.evidence.working import work_out
from tandem.hub.news.models import Story as Published
from tandem.hub.newsroom import evidence as shown
from tandem.hub.newsroom.actions import take_step
from tandem.hub.newsroom.evidence import say_newer
from tandem.hub.newsroom.models import Desk, Story

SHARE = {"area": "330", "source": "health", "year": "2015", "measure": "share"}
PAGE = "/news/partnership/bridge-open/"


@pytest.fixture
def taken(staff: dict[str, Any]) -> Any:
    def take(kind: str = "figure", **about: str) -> Evidence:
        return evidence.take(Asked(kind, about or SHARE), by=staff["writer"], now=timezone.now())

    return take


def shows(*found: Evidence) -> list[tuple[str, Any]]:
    return [("evidence", {"number": str(each.pk)}) for each in found]


def out(story: Story, staff: dict[str, Any]) -> None:
    for role in ("checker", "editor"):
        take_step(Story.objects.get(pk=story.pk), by=staff[role], now=timezone.now(), added=True)


def test_a_reader_sees_evidence_as_it_was_frozen_and_where_it_comes_from(staff, write, send, taken, inside) -> None:
    share = taken()
    chart = taken("chart", area="330", source="health", year="2015", picture="history")
    note = ("note", {"name": "Ofsted, inspection report", "url": "https://reports.ofsted.gov.uk/", "when": "2014"})
    story = send(write(body=[("paragraph", "<p>It opened.</p>"), *shows(share, chart), note]))
    editing = inside(staff["writer"]).get(f"/edit/pages/{story.pk}/view_draft/").content.decode()
    for words in ("20.4%", f'href="/staff/evidence/{share.pk}/"', "<svg ", "Ofsted, inspection report"):
        assert words in editing
    out(story, staff)
    # What readers see rests no more on what is kept behind the sign-in.
    Evidence.objects.filter(pk=share.pk).update(told={**share.told, "title": "Altered"})
    page = Client().get(PAGE).content.decode()
    for words in (
        "20.4%",
        "95% interval 19.8% to 20.9%",
        "3,975 of 19,512",
        "first published 22 October 2015",
        f'href="evidence/{share.pk}/"',
        "The chart in words",
        'id="note-1"',
    ):
        assert words in page
    assert page.count("<svg ") >= 2
    assert "otherwise" not in page
    whole = Client().get(f"{PAGE}evidence/{share.pk}/").content.decode()
    for words in ("Open Government Licence", f"Tandem {VERSION}", 'href="/areas/330/health/2015/"', share.digest):
        assert words in whole
    assert Client().get(f"{PAGE}evidence/999/").status_code == 404


def test_newer_figures_are_listed_and_said_when_they_come_and_when_it_is_published_anew(
    staff, write, send, taken, inside
) -> None:
    story, now = send(write(body=shows(taken()))), timezone.now()
    out(story, staff)
    assert say_newer(now) == 0
    assert "Newer figures" not in inside(staff["editor"]).get("/staff/news/").content.decode()
    revised = work_out(Asked("figure", {**SHARE, "year": "2016"}), now=now)
    with patch.object(evidence, "work_out", return_value=revised), patch.object(working, "present_data", lambda: "b"):
        evidence.compare_some(now)
    changed = Published.objects.get().changed
    listed = inside(staff["editor"]).get("/staff/news/").content.decode()
    assert "Newer figures say otherwise" in listed
    assert "20.4% (95% interval 19.8% to 20.9%) when this was taken, 16.0%" in listed
    assert say_newer(timezone.now()) == 1
    assert say_newer(now) == 0
    assert Published.objects.get().changed > changed
    page = Client().get(PAGE).content.decode()
    assert "Newer figures say otherwise." in page
    assert "20.4% (95% interval 19.8% to 20.9%) when this was taken, 16.0%" in page
    assert Event.objects.filter(verb=Verb.NEWS_NEWER_SAID).count() == 1
    # The figures are again what they were: publishing it anew asks them again.
    story = Story.objects.get(pk=story.pk)
    story.save_revision(user=staff["writer"])
    send(story)
    depths, ask = [], evidence.differing_now
    with patch.object(
        evidence,
        "differing_now",
        lambda each, *, now: depths.append(len(connection.savepoint_ids)) or ask(each, now=now),
    ):
        out(story, staff)
    assert depths == [len(connection.savepoint_ids)], "asked before the deed began"
    assert "otherwise" not in Client().get(PAGE).content.decode()
    assert "Newer figures" not in inside(staff["editor"]).get("/staff/news/").content.decode()


def test_real_figures_have_no_place_in_invented_news_and_stand_once(staff, write, send, taken, inside) -> None:
    share = taken()
    story = send(write(body=shows(share, share)))
    take_step(story, by=staff["checker"], now=timezone.now())
    with pytest.raises(InputError, match="twice"):
        take_step(Story.objects.get(pk=story.pk), by=staff["editor"], now=timezone.now())
    other = send(write(slug="ferry", body=shows(share)))
    Desk.objects.update(invented=True)
    take_step(other, by=staff["checker"], now=timezone.now())
    editor, at = inside(staff["editor"]), f"/staff/news/{other.pk}/"
    seen = editor.get(at).context["form"]["seen"].value()
    refused = editor.post(at, {"agreed": "yes", "seen": seen})
    assert refused.status_code == 422
    assert "What is real and what is invented never meet" in refused.content.decode()
    Desk.objects.update(invented=False)
    Evidence.objects.update(told={**share.told, "invented": True})
    with pytest.raises(InputError, match="about a real place, and its evidence is invented"):
        take_step(Story.objects.get(pk=other.pk), by=staff["editor"], now=timezone.now())
    assert not Published.objects.exists()


def test_what_may_no_longer_be_told_in_public_is_not_published(staff, write, send, taken) -> None:
    story = send(write(body=shows(taken())))
    take_step(story, by=staff["checker"], now=timezone.now())
    back = InputError("That challenge may not be told in public.")
    with (
        patch.object(shown, "own_kind", return_value=object()),
        patch.object(shown, "work_out", side_effect=back),
        pytest.raises(InputError, match="can no longer be shown"),
    ):
        take_step(Story.objects.get(pk=story.pk), by=staff["editor"], now=timezone.now())
    assert not Published.objects.exists()
