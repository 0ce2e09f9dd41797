"""Whoever a story criticises is heard before it is published, or readers are told why not; silence passes nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from django.core import mail
from django.core.exceptions import PermissionDenied
from django.test import Client
from django.utils import timezone

from tandem.core.errors import InputError
from tandem.hub.audit.models import Event
from tandem.hub.audit.verbs import Verb
from tandem.hub.news.models import Story as Published
from tandem.hub.newsroom import replies
from tandem.hub.newsroom.actions import publish_due, take_step
from tandem.hub.newsroom.checking import check
from tandem.hub.newsroom.law_models import Criticised
from tandem.hub.newsroom.models import Story
from tandem.hub.newsroom.reply_mail import ask_by_mail
from tandem.hub.newsroom.replying import as_part, digest

PAGE = "/news/partnership/bridge-open/"
DAY = timedelta(days=1)
WHO, ABOUT = "Thornby Ferries", "They sailed without a lamp."


@pytest.fixture
def now() -> datetime:
    return timezone.now().replace(second=0, microsecond=0)


@pytest.fixture
def story(write: Callable[..., Story]) -> Story:
    return write()


@pytest.fixture
def named(story: Story, staff: dict[str, Any], now: datetime) -> Criticised:
    return replies.name(story, who=WHO, about=ABOUT, by=staff["writer"], now=now)


@pytest.fixture
def checked(send: Any, staff: dict[str, Any], now: datetime) -> Callable[..., Story]:
    def go(story: Story, *, criticises: bool = True) -> Story:
        take_step(send(story), by=staff["checker"], now=now, criticises=criticises)
        return again(story)

    return go


def again(row: Any) -> Any:
    return type(row).objects.get(pk=row.pk)


def asked(named: Criticised, staff: dict[str, Any], now: datetime, *, ago: timedelta, until: timedelta) -> Criticised:
    replies.ask(named, asked=now - ago, until=now + until, how="telephone", by=staff["writer"], now=now)
    return again(named)


def show(named: Criticised, **said: Any) -> None:
    """As it now stands."""
    one = again(named)
    replies.show(one, **said, seen=digest([one]))


def verbs() -> list[str]:
    return list(Event.objects.filter(verb__startswith="news.").order_by("id").values_list("verb", flat=True))


def test_the_check_says_whether_it_criticises_anybody(story, send, staff, inside, now) -> None:
    at, checker = f"/staff/news/{send(story).pk}/", inside(staff["checker"])
    seen = checker.get(at).context["form"]["seen"].value()
    silent = checker.post(at, {"agreed": "yes", "seen": seen})
    assert silent.status_code == 422
    assert "criticises" in silent.context["form"].errors
    told = checker.post(at, {"agreed": "yes", "criticises": "yes", "seen": seen})
    assert told.status_code == 422
    assert "names nobody whom it criticises" in told.content.decode()
    made = replies.name(story, who=WHO, about=ABOUT, by=staff["writer"], now=now)
    moved = checker.post(at, {"agreed": "yes", "criticises": "yes", "seen": seen})
    assert "has gone on since" in moved.content.decode()
    with pytest.raises(InputError, match="says that it criticises Thornby Ferries"):
        take_step(again(story), by=staff["checker"], now=now)
    assert again(made).read_by is None
    seen = checker.get(at).context["form"]["seen"].value()
    assert checker.post(at, {"agreed": "yes", "criticises": "yes", "seen": seen}).status_code == 302
    assert again(made).read_by == staff["checker"]
    with pytest.raises(InputError, match="on its way"):
        replies.withdraw(again(made), by=staff["writer"])


def test_nobody_is_said_by_name(story, send, staff, inside) -> None:
    at, checker = f"/staff/news/{send(story).pk}/", inside(staff["checker"])
    seen = checker.get(at).context["form"]["seen"].value()
    assert checker.post(at, {"agreed": "yes", "criticises": "no", "seen": seen}).status_code == 302
    assert "Nobody, as Vera Invented said at the check" in inside(staff["editor"]).get(at).content.decode()
    said = Event.objects.get(verb="insert", object_type="newsroom_criticismsaid")
    assert said.actor == staff["checker"].pk


def test_nothing_is_published_before_they_were_heard(story, named, checked, staff, now) -> None:
    checked(story)
    publish = {"by": staff["editor"], "now": now}
    with pytest.raises(InputError, match="not heard: Thornby Ferries") as refused:
        take_step(again(story), **publish)
    assert refused.value.hint
    asked(named, staff, now, ago=3 * DAY, until=timedelta(seconds=60))
    with pytest.raises(InputError, match="not heard"):
        take_step(again(story), **publish)
    Criticised.objects.update(until=now)
    take_step(again(story), **publish)
    page = Client().get(PAGE).content.decode()
    assert "We asked Thornby Ferries on" in page
    assert "They sailed without a lamp." in page
    assert "Thornby Ferries had not answered by" in page


def test_their_answer_stands_with_the_story_once_it_was_checked(story, named, checked, staff, *, inside, now) -> None:
    checked(story)
    waiting = asked(named, staff, now, ago=DAY, until=DAY)
    words = "There were two lamps, and both were lit: 100% of them."
    answer = {"words": words, "answered": now, "now": now}
    with pytest.raises(PermissionDenied):
        replies.record_answer(waiting, **answer, by=staff["checker"])
    replies.record_answer(waiting, **answer, by=staff["writer"])
    with pytest.raises(InputError, match="not checked yet: Thornby Ferries"):
        take_step(again(story), by=staff["editor"], now=now)
    answered = again(named)
    for role in ("writer", "editor"):
        with pytest.raises(PermissionDenied):
            replies.read(answered, by=staff[role], seen=digest([answered]))
    with pytest.raises(InputError, match="has changed"):
        replies.read(answered, by=staff["checker"], seen=digest([waiting]))
    checker, at = inside(staff["checker"]), f"/staff/news/{story.pk}/replies/{named.pk}/check/"
    shown = checker.get(at)
    assert words in shown.content.decode()
    assert checker.post(at, {"seen": shown.context["form"]["seen"].value()}).status_code == 302
    assert words in inside(staff["writer"]).get(f"/edit/pages/{story.pk}/view_draft/").content.decode()
    # What somebody else claims is theirs to claim; what we say of them is ours.
    assert check(again(story)).fit
    Criticised.objects.update(about="They sank 2 boats.")
    assert [each.claim.words for each in check(again(story)).open] == ["2"]
    Criticised.objects.update(about=ABOUT)
    take_step(again(story), by=staff["editor"], now=now)
    page = Client().get(PAGE).content.decode()
    assert "They said:" in page
    assert words in page
    assert words in Published.objects.get().words


def test_an_editor_says_by_name_why_somebody_is_not_heard(story, named, checked, staff, *, inside, now) -> None:
    checked(story)
    at = f"/staff/news/{story.pk}/replies/{named.pk}/without/"
    writer, checker, editor = (inside(staff[role]) for role in ("writer", "checker", "editor"))
    assert writer.get(at).status_code == 403
    assert checker.post(at, {"reason": "x"}).status_code == 403
    seen = editor.get(at).context["form"]["seen"].value()
    assert editor.post(at, {"reason": "", "seen": seen}).status_code == 422
    assert editor.post(at, {"reason": "The firm was dissolved.", "seen": seen}).status_code == 302
    with pytest.raises(InputError, match="not checked yet"):
        take_step(again(story), by=staff["editor"], now=now)
    one = again(named)
    replies.read(one, by=staff["checker"], seen=digest([one]))
    take_step(again(story), by=staff["editor"], now=now)
    assert "Thornby Ferries was not asked, because: The firm was dissolved." in Client().get(PAGE).content.decode()
    assert one.without_by == staff["editor"]
    assert Event.objects.get(verb=Verb.NEWS_REPLY_NOT_HEARD).reason == "The firm was dissolved."


def test_a_later_answer_is_put_before_readers_by_an_editor(story, named, checked, staff, now) -> None:
    asked(named, staff, now, ago=3 * DAY, until=-timedelta(minutes=1))
    checked(story)
    take_step(again(story), by=staff["editor"], now=now)
    published = Published.objects.get()
    later = {"words": "We are sorry.", "answered": now, "by": staff["writer"], "now": now}
    replies.record_answer(again(named), **later)
    with pytest.raises(InputError, match="not checked"):
        show(named, by=staff["editor"], now=now)
    one = again(named)
    replies.read(one, by=staff["checker"], seen=digest([one]))
    with pytest.raises(PermissionDenied):
        show(named, by=staff["writer"], now=now)
    assert "We are sorry." not in Client().get(PAGE).content.decode()
    show(named, by=staff["editor"], now=now + DAY)
    page = Client().get(PAGE).content.decode()
    assert "We are sorry." in page
    assert "had not answered" not in page
    assert Published.objects.get().changed == now + DAY
    assert len(Published.objects.get().content) == len(published.content)
    other = replies.name(story, who="Another", about="They stood by.", by=staff["writer"], now=now)
    Criticised.objects.filter(pk=other.pk).update(read_by=staff["checker"])
    with pytest.raises(InputError, match="says nothing of them"):
        show(other, by=staff["editor"], now=now)


def test_a_later_answer_waits_under_a_hold(story, named, checked, staff, now) -> None:
    from tandem.hub.newsroom.holds import let_through, lift, put_hold

    asked(named, staff, now, ago=3 * DAY, until=-timedelta(minutes=1))
    checked(story)
    election = put_hold("pre_election", on=None, reason="The poll.", by=staff["checker"], now=now)
    let_through(again(story), election, reason="A warning.", by=staff["editor"], now=timezone.now())
    take_step(again(story), by=staff["editor"], now=now)
    replies.record_answer(again(named), words="A wherry.", answered=now, by=staff["writer"], now=now)
    one = again(named)
    replies.read(one, by=staff["checker"], seen=digest([one]))
    with pytest.raises(InputError, match="It is held: Pre-election"):
        show(named, by=staff["editor"], now=now)
    lift(election, reason="It is over.", by=staff["editor"], now=now)
    hold = put_hold("proceedings", on=story, reason="A trial has begun.", by=staff["checker"], now=now)
    with pytest.raises(InputError, match="It is held"):
        show(named, by=staff["editor"], now=now)
    assert "A wherry." not in Client().get(PAGE).content.decode()
    lift(hold, reason="It is over.", by=staff["editor"], now=now)
    show(named, by=staff["editor"], now=now)
    assert "A wherry." in Client().get(PAGE).content.decode()


def test_an_editor_puts_before_readers_what_they_read(story, named, checked, staff, inside, *, now) -> None:
    asked(named, staff, now, ago=3 * DAY, until=-timedelta(minutes=1))
    checked(story)
    take_step(again(story), by=staff["editor"], now=now)
    at, editor = f"/staff/news/{story.pk}/replies/{named.pk}/show/", inside(staff["editor"])

    def answered(words: str) -> None:
        replies.record_answer(again(named), words=words, answered=now, by=staff["writer"], now=now)
        one = again(named)
        replies.read(one, by=staff["checker"], seen=digest([one]))

    answered("We had a lamp.")
    read = editor.get(at).context["form"]["seen"].value()
    answered("Mia saw our lamp.")
    refused = editor.post(at, {"seen": read})
    assert refused.status_code == 422
    assert "has changed since" in refused.content.decode()
    assert "Mia" not in Published.objects.get().words
    assert editor.post(at, {"seen": refused.context["form"]["seen"].value()}).status_code == 302
    assert "Mia saw our lamp." in Client().get(PAGE).content.decode()


def test_nor_says_why_somebody_is_not_heard_but_of_what_they_read(named, staff, now) -> None:
    read = digest([again(named)])
    asked(named, staff, now, ago=DAY, until=DAY)
    with pytest.raises(InputError, match="has changed since"):
        replies.go_without(named, reason="It is dissolved.", by=staff["editor"], now=now, seen=read)


def test_a_later_answer_is_found_by_its_words_and_what_it_replaces_no_longer(story, named, checked, staff, now) -> None:
    asked(named, staff, now, ago=3 * DAY, until=-timedelta(minutes=1))
    checked(story)
    take_step(again(story), by=staff["editor"], now=now)
    own = Published.objects.get().words
    for answer in ("A wherry.", "A barge.", "A barge of ours."):
        Criticised.objects.update(answer=answer)
        show(named, by=staff["editor"], now=now)
        assert Published.objects.get().words.split() == f"{own} {answer}".split()


def test_nobody_reads_at_the_check_what_they_wrote_themselves(story, named, send, staff, now) -> None:
    Criticised.objects.update(by=staff["checker"])
    other = replies.name(story, who="The pilot", about="He slept.", by=staff["writer"], now=now)
    take_step(send(story), by=staff["checker"], now=now, criticises=True)
    assert again(named).read_by is None
    assert again(other).read_by == staff["checker"]


def test_nor_what_they_named_where_somebody_else_recorded_the_answer(
    story, named, checked, staff, *, send, now
) -> None:
    Criticised.objects.update(by=staff["checker"], named_by=staff["checker"])
    one = asked(named, staff, now, ago=DAY, until=DAY)
    replies.record_answer(one, words="We had a lamp.", answered=now, by=staff["writer"], now=now)
    take_step(send(story), by=staff["checker"], now=now, criticises=True)
    one = again(named)
    assert (one.by, one.named_by, one.read_by) == (staff["writer"], staff["checker"], None)
    with pytest.raises(PermissionDenied):
        replies.read(one, by=staff["checker"], seen=digest([one]))


def test_of_whom_our_e_mail_never_reached_nobody_says_that_they_did_not_answer(named, staff, now, settings) -> None:
    from tandem.hub.outbox.models import Message

    settings.CONTACT_EMAIL = "news@thornby.example"
    ask_by_mail(named, to="office@ferries.example", until=now + 2 * DAY, by=staff["writer"], now=now)
    later = now + 3 * DAY
    part = as_part(again(named), at=later)
    assert (part["asked"], part["outcome"]) == ("", "Thornby Ferries has yet to be asked.")
    said = {"by": staff["editor"], "now": now, "seen": digest([again(named)])}
    replies.go_without(named, reason="The address is dead.", **said)
    part = as_part(again(named), at=later)
    why = "Thornby Ferries was not asked, because: The address is dead."
    assert (part["asked"], part["outcome"]) == ("", why)
    Message.objects.update(delivered=now)
    part = as_part(again(named), at=later)
    assert part["asked"].startswith("We asked Thornby Ferries on")
    assert part["outcome"].startswith("Thornby Ferries had not answered by")


@pytest.mark.parametrize(
    ("ago", "until", "how", "words"),
    [
        (-timedelta(minutes=1), 3 * DAY, "letter", "still to come"),
        (timedelta(0), timedelta(hours=47, minutes=59), "letter", "too little time"),
        (timedelta(0), 2 * DAY, "telepathy", "Choose how"),
        (timedelta(0), 2 * DAY, "letter", ""),
    ],
)
def test_everybody_has_at_least_the_time_of_our_own_rule(named, staff, now, *, ago, until, how, words) -> None:
    said = {"asked": now - ago, "until": now + until, "how": how, "by": staff["writer"], "now": now}
    if words:
        with pytest.raises(InputError, match=words) as refused:
            replies.ask(named, **said)
        assert refused.value.hint
    else:
        replies.ask(named, **said)
    assert (again(named).asked is None) is bool(words)


def test_an_answer_comes_after_its_question_and_before_now(named, staff, now) -> None:
    said = {"words": "No.", "by": staff["writer"], "now": now}
    with pytest.raises(InputError, match="after its question"):
        replies.record_answer(named, answered=now, **said)
    asked(named, staff, now, ago=DAY, until=DAY)
    for wrong in (now - DAY - timedelta(minutes=1), now + timedelta(minutes=1)):
        with pytest.raises(InputError, match="after its question"):
            replies.record_answer(again(named), answered=wrong, **said)
    replies.record_answer(again(named), answered=now - DAY, **said)
    with pytest.raises(InputError, match="have answered"):
        replies.go_without(named, reason="x", by=staff["editor"], now=now, seen=digest([again(named)]))
    with pytest.raises(InputError, match="have answered"):
        asked(named, staff, now, ago=DAY, until=DAY)


def test_a_timed_story_waits_for_whoever_was_named_since(story, named, checked, staff, *, inside, now) -> None:
    asked(named, staff, now, ago=3 * DAY, until=-timedelta(minutes=1))
    checked(story)
    take_step(again(story), by=staff["editor"], now=now, at=timezone.now() + DAY)
    replies.name(story, who="The pilot", about="He slept.", by=staff["writer"], now=now)
    revision = again(story).scheduled_revision
    revision.content = revision.content | {"go_live_at": None}
    revision.approved_go_live_at = now - timedelta(minutes=9)
    revision.save()
    assert publish_due(now) == 0
    assert "not heard: The pilot" in inside(staff["editor"]).get("/staff/news/").content.decode()


def test_by_the_pages_somebody_is_named_asked_and_heard(story, staff, inside, now) -> None:
    writer, at = inside(staff["writer"]), f"/staff/news/{story.pk}/replies/"
    assert inside(staff["checker"]).get(f"{at}add/").status_code == 403
    assert writer.post(f"{at}add/", {"who": "", "about": ABOUT}).status_code == 422
    made = writer.post(f"{at}add/", {"who": WHO, "about": ABOUT})
    number = Criticised.objects.get().pk
    assert made["Location"] == f"{at}{number}/ask/"
    local = timezone.localtime(now)
    said = {"how": "letter", "asked": f"{local - DAY:%Y-%m-%dT%H:%M}", "until": f"{local:%Y-%m-%dT%H:%M}"}
    short = writer.post(made["Location"], said)
    assert short.status_code == 422
    assert "48 hours" in short.content.decode()
    assert writer.post(made["Location"], {**said, "until": f"{local + 2 * DAY:%Y-%m-%dT%H:%M}"}).status_code == 302
    page = writer.get(f"/staff/news/{story.pk}/").content.decode()
    assert "Not heard yet: the story cannot be published." in page
    assert "By letter" in page
    answer = {"words": "Never.", "answered": f"{local:%Y-%m-%dT%H:%M}"}
    assert writer.post(f"{at}{number}/answer/", answer).status_code == 302
    assert "“Never.”" in writer.get(f"/staff/news/{story.pk}/").content.decode()
    for nothing in (f"{at}{number}/dance/", f"{at}999/ask/", "/staff/news/999/replies/add/"):
        assert writer.get(nothing).status_code == 404
    assert writer.post(f"{at}{number}/withdraw/", {"once": "a"}).status_code == 302
    assert not Criticised.objects.exists()
    assert verbs() == [
        Verb.NEWS_CRITICISED_NAMED,
        Verb.NEWS_REPLY_ASKED,
        Verb.NEWS_REPLY_RECORDED,
        Verb.NEWS_CRITICISED_WITHDRAWN,
    ]


def test_an_e_mail_asks_with_a_reference_alone_and_one_that_never_left_asks_nobody(
    story, named, checked, staff, inside, *, now, settings
) -> None:
    from tandem.hub.outbox.delivery import drain
    from tandem.hub.outbox.models import Mail, Message

    checked(story)
    writer, at = inside(staff["writer"]), f"/staff/news/{story.pk}/replies/{named.pk}/write/"
    until = f"{timezone.localtime(now) + 3 * DAY:%Y-%m-%dT%H:%M}"
    settings.CONTACT_EMAIL = ""
    nowhere = writer.post(at, {"to": "office@ferries.example", "until": until})
    assert "nowhere to answer" in nowhere.content.decode()
    settings.CONTACT_EMAIL, settings.TELEPHONE = "news@thornby.example", "01234 555 123"
    assert writer.post(at, {"to": "nobody", "until": until}).status_code == 422
    assert writer.post(at, {"to": "office@ferries.example", "until": until}).status_code == 302
    reference = f"REPLY-{named.pk:04d}"
    page = writer.get(f"/staff/news/{story.pk}/").content.decode()
    assert reference in page
    assert "has not left yet" in page
    Criticised.objects.update(until=now)
    with pytest.raises(InputError, match="has not left: Thornby"):
        take_step(again(story), by=staff["editor"], now=now)
    drain()
    (letter,) = mail.outbox
    assert letter.to == ["office@ferries.example"]
    assert reference in letter.body
    assert "news@thornby.example" in letter.body
    # Whoever answers that telephone knows of children, and of no story.
    for word in (ABOUT, "lamp", WHO, settings.TELEPHONE, "two days"):
        assert word not in letter.body + letter.subject
    assert Mail.objects.get().link == ""
    left = now - 2 * DAY
    Message.objects.update(delivered=left + timedelta(minutes=1))
    with pytest.raises(InputError, match="not heard: Thornby"):
        take_step(again(story), by=staff["editor"], now=now)
    Message.objects.update(delivered=left)
    take_step(again(story), by=staff["editor"], now=now)
    assert "We asked Thornby Ferries on" in Client().get(PAGE).content.decode()


def test_what_is_to_be_checked_or_put_before_readers_stands_on_the_list(story, named, checked, staff, inside, *, now):
    asked(named, staff, now, ago=3 * DAY, until=-timedelta(minutes=1))
    checked(story)
    take_step(again(story), by=staff["editor"], now=now)
    page = inside(staff["checker"]).get("/staff/news/").content.decode()
    assert "Of those criticised" not in page
    replies.record_answer(again(named), words="We are sorry.", answered=now, by=staff["writer"], now=now)
    page = inside(staff["checker"]).get("/staff/news/").content.decode()
    assert "Of those criticised, to be checked" in page
    assert WHO in page
    one = again(named)
    replies.read(one, by=staff["checker"], seen=digest([one]))
    page = inside(staff["editor"]).get("/staff/news/").content.decode()
    assert "Of those criticised" not in page
    assert "Later answers, to be put before readers" in page
    at = f"/staff/news/{story.pk}/replies/{named.pk}/show/"
    assert inside(staff["editor"]).post(at, {"seen": "", "once": "a"}).status_code == 422
    assert inside(staff["editor"]).post(at, {"seen": digest([one]), "once": "b"}).status_code == 302
    assert "Later answers" not in inside(staff["editor"]).get("/staff/news/").content.decode()
