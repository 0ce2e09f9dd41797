"""No story is published that claims what rests on nothing: each claim is linked, sourced, or waived by name."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied
from django.test import Client
from django.utils import timezone

from tandem.core.errors import InputError
from tandem.hub.audit.models import Event
from tandem.hub.audit.verbs import Verb
from tandem.hub.evidence.actions import take
from tandem.hub.evidence.asking import Asked
from tandem.hub.news.models import Story as Published
from tandem.hub.newsroom.actions import publish_due, take_step
from tandem.hub.newsroom.checking import How, check
from tandem.hub.newsroom.models import Story, Waiver
from tandem.hub.newsroom.waivers import waive

PAGE = "/news/partnership/bridge-open/"
SHARE = Asked("figure", {"area": "330", "source": "health", "year": "2015", "measure": "share"})


@pytest.fixture
def share(staff: dict[str, Any]) -> Any:
    return take(SHARE, by=staff["writer"], now=timezone.now())


def said(text: str) -> tuple[str, str]:
    return ("paragraph", f"<p>{text}</p>")


def shown(found: Any) -> tuple[str, Any]:
    return ("evidence", {"number": str(found.pk)})


def again(story: Story) -> Story:
    return Story.objects.get(pk=story.pk)


NOTE = ("note", {"name": "Ofsted, inspection report", "url": "https://reports.ofsted.gov.uk/", "when": "2014"})


def test_each_claim_says_what_it_rests_on(write, share, staff) -> None:
    linked = f"In 2015 3,975 of 19,512 referrals, 20.4%, came from the NHS [evidence {share.pk}], up from 12%."
    story = write(
        title="One in five came from the NHS",
        lead="A share of 20.4 per cent in 2015.",
        body=[
            said(f"{linked} It doubled.<br/>The rate fell [note 1]. "),
            said('The <a href="https://example.org/report">report</a> said 14%. Some 99% [evidence 999] [note 7].'),
            said('<a href="mailto:a@example.org">Ask</a> all 7; <a href="tel:999">ring</a>; <a href="#so">or not</a>.'),
            ("quote", {"words": "It was a third of all. [note 1]", "said": "The clerk, who waited two days"}),
            shown(share),
            NOTE,
        ],
    )
    found = check(story)
    assert [(each.claim.words, each.how.value, each.at_odds) for each in found.claims] == [
        ("One in five", "nothing", False),
        ("20.4 per cent", "linked", False),
        ("3,975", "linked", False),
        ("19,512", "linked", False),
        ("20.4%", "linked", False),
        ("up from", "nothing", False),
        ("12%", "nothing", False),
        ("doubled", "nothing", False),
        ("fell", "sourced", False),
        ("14%", "sourced", False),
        ("99%", "nothing", False),
        ("7", "nothing", False),
        ("a third", "sourced", False),
        ("two", "nothing", False),
    ]
    assert found.astray == ("evidence 999", "note 7")
    assert not found.fit
    assert 5 <= found.reading_age <= 18
    slip = write(slug="slip", body=[said(f"It was 24.4% [evidence {share.pk}]."), shown(share)])
    assert [(each.how, each.at_odds) for each in check(slip).claims] == [(How.LINKED, True)]


def test_nothing_is_published_while_a_claim_rests_on_nothing(write, send, staff, share, inside) -> None:
    body = [said("It doubled. It cost £140m."), said(f"A share of 20.4% [evidence {share.pk}] [note 1]."), shown(share)]
    story = send(write(body=[*body, NOTE], lead="It opened."))
    checker, editor, writer = (inside(staff[role]) for role in ("checker", "editor", "writer"))
    at = f"/staff/news/{story.pk}/"
    for browser in (checker, editor, writer):
        page = browser.get(at).content.decode()
        assert "It cannot be published yet." in page
        assert "<mark>£140m</mark>" in page
        assert "It reads easily from about" in page
    assert "Waive “" not in writer.get(at).content.decode()
    draft = writer.get(f"/edit/pages/{story.pk}/view_draft/").content.decode()
    beside = writer.get(f"/edit/pages/{story.pk}/edit/").content.decode().split('data-side-panel="checks"')[1]
    assert "Claims that rest on nothing yet" in beside.split("data-side-panel")[0]
    assert "It reads easily from about" in beside
    assert "Issues found" not in beside, "nothing counts them here"
    assert "Claims that rest on nothing yet" in draft
    assert "<mark>£140m</mark>" in draft
    take_step(story, by=staff["checker"], now=timezone.now())
    with pytest.raises(InputError, match=r"“It doubled.” \(doubled\); “It cost £140m.” \(£140m\)"):
        take_step(again(story), by=staff["editor"], now=timezone.now())
    assert again(story).current_workflow_task.name == "Publication"
    opened = [each.handle for each in check(again(story)).open]
    for number, handle in enumerate(opened):
        where = f"{at}claims/{handle}/"
        assert "Why does it need neither" in checker.get(where).content.decode()
        assert checker.post(where, {"reason": ""}).status_code == 422
        assert writer.post(where, {"reason": "Mine"}).status_code == 403
        assert checker.post(where, {"reason": f"Known to everybody {number}"})["Location"] == at
    page = editor.get(at).content.decode()
    assert "waived by Vera Invented: Known to everybody 0" in page
    assert writer.post(f"{at}claims/{opened[0]}/take-back/").status_code == 403
    assert editor.post(f"{at}claims/{opened[0]}/take-back/")["Location"] == at
    assert len(check(again(story)).open) == 1
    waive(again(story), sentence="It doubled.", words="doubled", reason="So.", by=staff["checker"], now=timezone.now())
    take_step(again(story), by=staff["editor"], now=timezone.now())
    page = Client().get(PAGE).content.decode()
    assert f'A share of 20.4%<sup class="mark"><a href="#evidence-{share.pk}">Evidence {share.pk}</a></sup>' in page
    assert '<a href="#note-1" aria-label="Note 1">1</a>' in page
    assert "[evidence" not in page
    assert "[note" not in Published.objects.get().words
    deeds = list(Event.objects.filter(verb__startswith="news.", verb__contains="waive").values_list("verb", flat=True))
    assert sorted(deeds) == [Verb.NEWS_CLAIM_WAIVED] * 3 + [Verb.NEWS_WAIVER_TAKEN_BACK]


def test_what_an_event_says_of_its_place_and_a_column_of_its_writer_is_checked_too(
    write, staff, inside, photograph
) -> None:
    where = {"where": "The hall, where 45% [note 1] fell ill", "how_to_come": "900 people came last time."}
    event = write("event", slug="hall", starts=timezone.now(), body=[NOTE], **where)
    assert [(each.claim.words, each.how) for each in check(event).claims] == [
        ("45%", How.SOURCED),
        ("900", How.NOTHING),
    ]
    shown = inside(staff["checker"]).get(f"/staff/news/{event.pk}/").content.decode()
    assert "where 45% fell ill" in shown
    column = write("last_word", name="Wenna Holloway", post="Saved 300 children", portrait=photograph)
    assert [each.claim.words for each in check(column).open] == ["300"]
    page = inside(staff["checker"]).get(f"/staff/news/{column.pk}/").content.decode()
    assert f"<dd>{photograph.alt}</dd>" in page


def test_a_waiver_holds_for_its_sentence_alone_and_nobody_waives_their_own(write, staff, person) -> None:
    story, now = write(body=[said("It doubled.")], lead="It opened."), timezone.now()
    about = {"sentence": "It doubled.", "words": "doubled", "now": now}
    for role in ("writer", "checker"):
        with pytest.raises(InputError if role == "checker" else PermissionDenied):
            waive(story, **about, reason=" ", by=staff[role])
    earlier = again(story).get_latest_revision_as_object()
    earlier.save_revision(user=staff["editor"])
    with pytest.raises(PermissionDenied):
        waive(again(story), **about, reason="Mine", by=staff["editor"])
    with pytest.raises(InputError, match="too long"):
        waive(story, **{**about, "words": "9" * 201}, reason="So.", by=staff["checker"])
    waive(story, **about, reason="So.", by=staff["checker"])
    waive(story, **about, reason="Twice.", by=person("newsroom_checker"))
    assert Waiver.objects.get().reason == "So."
    assert check(story).fit
    changed = again(story).get_latest_revision_as_object()
    changed.body = [said("It doubled in a year.")]
    assert [each.how for each in check(changed).claims] == [How.NOTHING]


def test_a_headline_rests_on_what_says_the_same_of_the_same(write, share) -> None:
    mark = f"[evidence {share.pk}]"
    body = [said(f"Some 10 schools {mark} shut. Calls fell {mark}. Of all, 20.4% {mark}. It cost £9m {mark} so far.")]
    others = {"title": "10 children died", "lead": "Deaths fell. The 10 were young. £9m went."}
    story = write(**others, body=[*body, shown(share)])
    assert [each.claim.words for each in check(story).open] == ["10", "fell", "10"]
    same = {"title": "10 of our schools shut as calls fell", "lead": "10 schools in the east; 20.4% in 2015."}
    assert check(write(slug="same", **same, body=[*body, shown(share)])).fit


def test_what_stands_beside_the_text_is_checked_and_a_note_stands_for_itself_where_it_leads(write, photograph) -> None:
    type(photograph).objects.update(alt="All 70 children of the east", credit="The winner of 30 prizes [note 1]")
    body = [
        ("picture", {"picture": photograph, "caption": ""}),
        ("note", {"name": "Calls doubled, the Post", "url": "https://example.org/calls", "when": "after 40 days"}),
        ("note", {"name": "Visits halved, a letter", "url": "", "when": ""}),
        said("All 70 children [note 1] came."),
    ]
    photograph.refresh_from_db()
    report = check(write(body=body, picture=photograph, lead="It opened."))
    assert [(each.claim.words, each.how.value) for each in report.claims] == [
        ("70", "sourced"),
        ("70", "sourced"),
        ("30", "sourced"),
        ("70", "nothing"),
        ("30", "sourced"),
        ("doubled", "sourced"),
        ("40", "sourced"),
        ("halved", "nothing"),
    ]
    assert report.reading_age == check(write(slug="bare", body=body[-1:], lead="It opened.")).reading_age


def test_marks_in_a_caption_and_a_quote_lead_where_they_say(write, send, staff, photograph) -> None:
    body = [
        ("quote", {"words": "It doubled. [note 1]", "said": "The ferryman"}),
        ("picture", {"picture": photograph, "caption": "A tenth of it [note 1]"}),
        NOTE,
    ]
    story = send(write(body=body))
    for role in ("checker", "editor"):
        take_step(again(story), by=staff[role], now=timezone.now())
    page = Client().get(PAGE).content.decode()
    assert page.count('href="#note-1"') == 2
    assert "“It doubled.”" in page
    assert "A tenth of it<sup" in page


def test_a_timed_story_that_is_kept_back_is_said_so_on_the_list_until_it_is_mended(write, send, staff, inside) -> None:
    now, about = timezone.now(), {"sentence": "It doubled.", "words": "doubled", "reason": "So."}
    story = send(write(body=[said("It doubled.")], lead="It opened."))
    take_step(story, by=staff["checker"], now=now)
    waive(story, **about, by=staff["checker"], now=now)
    take_step(again(story), by=staff["editor"], now=now, at=now + timedelta(hours=1))
    Waiver.objects.all().delete()
    editor, kept = inside(staff["editor"]), story.revisions.exclude(approved_go_live_at=None)
    kept.update(content=again(story).latest_revision.content | {"go_live_at": None})
    for passed, late in ((timedelta(minutes=1), False), (timedelta(minutes=3), True)):
        kept.update(approved_go_live_at=timezone.now() - passed)
        assert publish_due(timezone.now()) == 0
        for path in ("/staff/news/", f"/staff/news/{story.pk}/"):
            page = editor.get(path).content.decode()
            assert ("Was to be published on" in page) is late
            assert ("Claims rest on nothing yet: “It doubled.” (doubled)." in page) is late
            assert ("Will be published on" in page) is not late
    waive(again(story), **about, by=staff["checker"], now=now)
    assert "Nothing in the story keeps it back." in editor.get("/staff/news/").content.decode()
    assert publish_due(timezone.now()) == 1
    assert "Kept back" not in editor.get("/staff/news/").content.decode()
