"""Sending the letters of an issue: a few seconds' worth at a go, over one connection, each letter once.

A letter is marked when it has gone, by itself, so whatever stops a go in the
middle sends nothing again but the one letter in hand, under the same identity.
Between two goes the worker does its other work, and other e-mail that is due
goes first.
"""

from __future__ import annotations

import smtplib
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from django.core.mail import get_connection
from django.db.models import F, Min, Q, QuerySet

from tandem.core import calendar
from tandem.hub.audit.record import acting, note
from tandem.hub.audit.verbs import Verb
from tandem.hub.news import queries
from tandem.hub.news.kinds import TOLD_OF
from tandem.hub.news.models import Desk, Story
from tandem.hub.outbox.kinds import Delivery
from tandem.hub.subscribers.issues import WEEK, message
from tandem.hub.subscribers.models import Issue, Letter, Subscriber
from tandem.hub.subscribers.withheld import withheld
from tandem.hub.subscribers.writing import Edition, letter

__all__ = ["GIVE_UP_AFTER", "GO", "KEPT_BACK_AGAIN", "REFUSALS", "REST", "send"]

GO = 3.0
"""Seconds after which a go takes up no other letter."""
REST = timedelta(seconds=1)
"""After a go, so that the worker's turn ends and its other work is not kept waiting."""
AGAIN = timedelta(minutes=4)
"""A letter that was taken up and has not gone is tried again after this long: less than a message's lease."""
KEPT_BACK_AGAIN = timedelta(hours=1)
"""Letters that could tell only of what is kept back are looked at again after this long."""
GIVE_UP_AFTER = timedelta(days=3)
REFUSALS = 3
"""Letters in a row that an address may refuse; then it is forgotten."""
_MOST = 100
_FOR_GOOD, _HANGS_UP = 500, 421
"""From which answer on a mail server will never take a letter; and the one with which it takes no other either."""


def send(delivery: Delivery) -> None:
    """One go. What has been taken down or held meanwhile is in no letter, and who has left gets none.

    Letters that could tell only of what is held wait until it no longer is, though others of the issue go.
    """
    issue = Issue.objects.filter(pk=delivery.payload["issue"]).first()
    if issue is None:
        return
    whole = _edition(issue)
    if whole is None or not whole.stories:
        _waiting(issue).delete()
        return
    go, edition = int(delivery.payload["go"]), _without_withheld(whole, delivery.now)
    if not edition.stories:
        with acting(Verb.NEWS_LETTERS_SENT, on=issue, reason="letters: 0"):
            _go_on(issue, go, now=delivery.now, after=KEPT_BACK_AGAIN)
        return
    done = 0
    try:
        for _gone in _some(issue, edition, whole, delivery.now):
            done += 1
    except Exception:
        # What went has gone; this go is tried again for the rest.
        note(Verb.NEWS_LETTERS_SENT, on=issue, reason=f"letters: {done}")
        raise
    with acting(Verb.NEWS_LETTERS_SENT, on=issue, reason=f"letters: {done}"):
        _go_on(issue, go, now=delivery.now, after=_until_free(issue, delivery.now))


def _edition(issue: Issue) -> Edition | None:
    desk = Desk.objects.filter(slug=issue.desk).first()
    if desk is None:
        return None
    if issue.page is not None:
        stories = Story.objects.filter(page=issue.page)
    else:
        since = calendar.add_local_days(issue.until, -WEEK)
        stories = desk.stories.filter(kind__in=TOLD_OF, published__gte=since, published__lt=issue.until)
    topics = {key: words for key, words, _number in queries.topics(desk)}
    return Edition(issue, desk, list(stories.defer("content", "words")), topics)


def _without_withheld(edition: Edition, now: datetime) -> Edition:
    kept_back = withheld({each.page for each in edition.stories}, now)
    return replace(edition, stories=[each for each in edition.stories if each.page not in kept_back])


def _some(issue: Issue, edition: Edition, whole: Edition, now: datetime) -> Iterator[Letter]:
    """Send letters until the go is over; each that has gone. ``whole`` is the edition with what is held."""
    ends = time.monotonic() + GO
    with get_connection() as over:
        for waiting in _free(issue, now).select_related("subscriber")[:_MOST]:
            if time.monotonic() > ends:
                return
            if not _free(issue, now).filter(pk=waiting.pk).update(taken=now):
                continue
            written = letter(waiting, waiting.subscriber, edition, over=over)
            if written is None and whole.of(waiting.subscriber):
                # As if taken up when it is to be looked at again, less what a letter in hand waits.
                Letter.objects.filter(pk=waiting.pk).update(taken=now + KEPT_BACK_AGAIN - AGAIN)
                continue
            try:
                gone = bool(written and written.send())
            except (smtplib.SMTPRecipientsRefused, smtplib.SMTPDataError) as refused:
                codes = _codes(refused)
                if _HANGS_UP in codes:
                    raise
                if all(code < _FOR_GOOD for code in codes):
                    continue
                _refuse(waiting.subscriber)
                gone = False
            Letter.objects.filter(pk=waiting.pk).update(sent=now)
            if gone:
                Subscriber.objects.filter(pk=waiting.subscriber_id, refused__gt=0).update(refused=0)
                yield waiting


def _codes(refused: smtplib.SMTPRecipientsRefused | smtplib.SMTPDataError) -> list[int]:
    """What the mail server answered to the address, or to the letter."""
    if isinstance(refused, smtplib.SMTPDataError):
        return [refused.smtp_code]
    return [code for code, _said in refused.recipients.values()]


def _refuse(subscriber: Subscriber) -> None:
    with acting(Verb.NEWS_LETTER_REFUSED, on=subscriber):
        Subscriber.objects.filter(pk=subscriber.pk).update(refused=F("refused") + 1)
        Subscriber.objects.filter(pk=subscriber.pk, refused__gte=REFUSALS).delete()


def _go_on(issue: Issue, go: int, *, now: datetime, after: timedelta) -> None:
    """Have the rest sent ``after`` some time: a moment, or longer where none can go now; never after three days."""
    if now - issue.made > GIVE_UP_AFTER:
        _waiting(issue).delete()
    elif _waiting(issue).exists():
        message(issue, go + 1, now=now, due=now + after)


def _waiting(issue: Issue) -> QuerySet[Letter]:
    return issue.letters.filter(sent__isnull=True)


def _free(issue: Issue, now: datetime) -> QuerySet[Letter]:
    """Those that may be taken up, first what was never tried: no letter that fails is in the way of those behind it."""
    free = _waiting(issue).filter(Q(taken__isnull=True) | Q(taken__lt=now - AGAIN))
    return free.order_by(F("taken").asc(nulls_first=True), "pk")


def _until_free(issue: Issue, now: datetime) -> timedelta:
    """How long until one of those that wait may be taken up."""
    first = None if _free(issue, now).exists() else _waiting(issue).aggregate(first=Min("taken"))["first"]
    return first + AGAIN + REST - now if first else REST
