"""The worked example's stories: real, on a desk of their own, every claim of theirs borne out by what they show."""

from __future__ import annotations

import json
from typing import Any
from unittest.mock import patch

from django.test import Client
from django.utils import timezone

from tandem.hub.demo import news, worked_example
from tandem.hub.demo.harrowmere_news import ON_THE_BRIDGE
from tandem.hub.news.kinds import DATED, Kind
from tandem.hub.news.models import Story as Read
from tandem.hub.newsroom.actions import take_step
from tandem.hub.newsroom.checking import check
from tandem.hub.newsroom.models import Desk, Story
from tandem.synthetic.setting import agencies


def test_every_claim_is_borne_out_and_nothing_invented_is_in_them(staff: dict[str, Any], send: Any) -> None:
    Desk.objects.update(invented=True)
    numbers = worked_example.take_evidence(staff["writer"], now=timezone.now())
    desk = worked_example.open_desk(Desk.objects.get())
    assert not desk.invented
    used = {part[1:] for told in worked_example.stories() for part in told["parts"] if part.startswith("=")}
    assert used == set(numbers)
    written = json.dumps(worked_example.stories(), ensure_ascii=False)
    assert "Harrowmere" not in written
    assert not [each.name for each in agencies() if each.name in written]
    for told in worked_example.stories():
        story = worked_example.write(told, desk, numbers, staff["writer"])
        report = check(Story.objects.get(pk=story.pk))
        assert report.fit, (told["slug"], report)
        assert report.claims or told["slug"] == "the-board" or "claim" not in told
        assert [each.claim.words for each in report.claims if each.at_odds] == [], told["slug"]
        assert report.reading_age <= 15, told["slug"]
    send(story)
    for role in ("checker", "editor"):
        take_step(Story.objects.get(pk=story.pk), by=staff[role], now=timezone.now())
    page = Client().get("/news/birmingham/nhs-referrals/").content.decode()
    for words in ("20.7%", "cannot tell from published evidence", "publicsectorexecutive.com", "Evidence"):
        assert words.lower() in page.lower()
    assert 'alt="Written sheets and a magnifying glass on a table, drawn in flat shapes"' in page
    assert "Picture: Drawn for this demonstration" in page
    assert "Invented news" not in page


def test_harrowmere_s_own_news_passes_its_claim_check(staff: dict[str, Any]) -> None:
    with patch.object(news, "_write_the_worked_example"), patch.object(news, "_tell_of_the_board"):
        news.write_the_news(now=timezone.now())
    told = {each.slug for each in Story.objects.live()}
    assert told == {each.slug for each in news.PAGES if each.published}
    # An archive by month and a story before and after need news of more than one day.
    assert Read.objects.order_by("-published").filter(kind=Kind.NEWS).first().slug == ON_THE_BRIDGE
    assert len(Read.objects.filter(kind__in=DATED).dates("published", "day")) > 5
    assert {each["sort"] for each in Read.objects.filter(kind=Kind.REPORT).values_list("details", flat=True)} == {
        "annual report",
        "scrutiny report",
    }
