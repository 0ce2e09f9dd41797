"""Whom a story criticises, whether each was heard, and what readers are told of it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from wagtail.models import WorkflowState

from tandem.core import calendar
from tandem.core.editors_law import reply_time
from tandem.core.errors import InputError
from tandem.core.roles import Permission
from tandem.hub.news.replies import shown_answer
from tandem.hub.newsroom.law_models import Asked, Criticised, CriticismSaid
from tandem.hub.newsroom.models import Story
from tandem.hub.outbox.mail import message_key
from tandem.hub.outbox.models import Message

__all__ = [
    "as_part",
    "checked_alone",
    "criticised_by",
    "digest",
    "find_criticised",
    "heard",
    "last_said",
    "letter_key",
    "parts_of",
    "reference_of",
    "refuse_unheard",
    "stand_still",
    "to_check",
    "to_show",
    "unsent",
    "until_of",
    "words_beside",
]


def criticised_by(story: Story) -> list[Criticised]:
    """Whom it criticises, in the order in which they were named."""
    if story.pk is None:
        return []
    return list(Criticised.objects.filter(story=story.pk).select_related("by", "without_by", "read_by"))


def find_criticised(story: Story, pk: int) -> Criticised | None:
    """One of them."""
    return next((each for each in criticised_by(story) if each.pk == pk), None)


def last_said(story: Story) -> CriticismSaid | None:
    """What whoever checked it last said of whether it criticises anybody."""
    return CriticismSaid.objects.filter(story=story.pk).select_related("by").last()


def stand_still(story: Story) -> Story:
    """A story as it now stands; nothing is decided, named or recorded beside it until the transaction is over.

    Whoever decides asks of this one what the decision rests on: an older one keeps what it was told. No two wait for
    each other, because locks are taken in one order everywhere: a story's round, the story, those it criticises, the
    turn of the published news (:func:`~tandem.hub.news.actions.in_turn`), a desk, a published story.
    """
    list(WorkflowState.objects.for_instance(story).active().select_for_update().order_by("pk").values_list("pk"))
    list(Story.objects.select_for_update(of=("self",)).filter(pk=story.pk).values_list("pk"))
    list(Criticised.objects.select_for_update().filter(story=story.pk).order_by("pk").values_list("pk"))
    # What the lock was waited for is seen by the next question alone.
    still: Story = Story.objects.get(pk=story.pk)
    return still


def heard(each: Criticised, at: datetime) -> bool:
    """Whether a story may be published at a time as far as they go: answer, time passed, or an editor's reason."""
    until = until_of(each)
    return bool(each.answer or each.without or (each.asked and until and until <= at))


def until_of(each: Criticised) -> datetime | None:
    """Until when they may answer: never less than anybody has, from when our e-mail to them left."""
    left = _left(each)
    if each.until is None or left is None:
        return each.until
    return max(each.until, left + reply_time(on=calendar.local_day(left)).at_least)


def refuse_unheard(story: Story, *, at: datetime) -> None:
    """Raise :class:`InputError` where somebody was not heard by a time, or what they answered was not checked yet."""
    named = criticised_by(story)
    if unheard := [each.who for each in named if not heard(each, at)]:
        raise InputError(
            _("It criticises somebody who was not heard: %(who)s.") % {"who": ", ".join(unheard)},
            hint=_("Record their answer, wait until their time to answer has passed, or have an editor say why not."),
        )
    if waiting := [each.who for each in named if not (each.answer or each.without) and unsent(each)]:
        raise InputError(
            _("Our e-mail to them has not left: %(who)s.") % {"who": ", ".join(waiting)},
            hint=_("Ask them another way and record it, or have an editor say why they are not heard."),
        )
    if unread := [each.who for each in named if each.read_by_id is None]:
        raise InputError(
            _("What is said with it was not checked yet: %(who)s.") % {"who": ", ".join(unread)},
            hint=_("Whoever checks stories reads it for what it could do to a child, and says so on the story’s page."),
        )


def parts_of(story: Story, *, at: datetime) -> tuple[Mapping[str, Any], ...]:
    """What readers are told at the end of a story, a part for each who is criticised."""
    return tuple(as_part(each, at=at) for each in criticised_by(story))


def as_part(each: Criticised, *, at: datetime) -> Mapping[str, Any]:
    """The request and the answer as they stand at a time, in plain words."""
    reached = each.asked is not None and not unsent(each)
    return {
        "kind": "reply",
        "number": each.pk,
        "who": each.who,
        "about": each.about,
        "asked": _asked(each) if reached else "",
        "outcome": _outcome(each, at, reached=reached),
        "answer": each.answer,
        "answered": _day(each.answered) if each.answer else "",
    }


def reference_of(each: Criticised) -> str:
    """What somebody who was asked by e-mail gives when they answer."""
    return f"REPLY-{each.pk:04d}"


def letter_key(each: Criticised) -> str:
    """The key of the last e-mail to them from here."""
    return f"right-of-reply/{each.pk}/{each.letters}"


def unsent(each: Criticised) -> bool:
    """Whether they were asked by e-mail from here, and it has not left."""
    if each.how != Asked.HUB:
        return False
    return Message.objects.filter(key=message_key(letter_key(each)), delivered__isnull=True).exists()


def _left(each: Criticised) -> datetime | None:
    """When our e-mail to them left; ``None`` where it has not, or where they were asked another way."""
    if each.how != Asked.HUB:
        return None
    return Message.objects.filter(key=message_key(letter_key(each))).values_list("delivered", flat=True).first()


def to_check() -> list[Criticised]:
    """Answers and reasons that came since the check of their stories, and that nobody has checked yet."""
    named = Criticised.objects.filter(read_by=None).exclude(answer="", without="")
    return [each for each in named.select_related("story").order_by("at", "pk") if checked_alone(each.story)]


def checked_alone(story: Story) -> bool:
    """Whether what is said with a story is checked by itself: it has passed its own check, which reads both."""
    task = story.current_workflow_task
    if task is not None:
        return task.specific.permission is not Permission.CHECK_NEWS
    return bool(story.live or story.scheduled_revision)


def to_show() -> list[Criticised]:
    """Answers that were checked, to published stories that do not show them yet."""
    named = Criticised.objects.filter(read_by__isnull=False, story__live=True).exclude(answer="")
    return [
        each
        for each in named.select_related("story").order_by("at", "pk")
        if (shown := shown_answer(each.story_id, each.pk)) is not None and shown != each.answer
    ]


def words_beside(story: Story) -> Iterator[tuple[str, str]]:
    """What we ourselves say of them, which may claim something: an answer is theirs to claim, and stands as given."""
    for each in criticised_by(story):
        yield f"reply-{each.pk}", "\n".join(filter(None, (each.about, each.without)))


def digest(named: Iterable[Criticised]) -> str:
    """Changes with whatever is read of them."""
    read = [(each.pk, each.who, each.about, each.asked, each.until, each.answer, each.without) for each in named]
    return hashlib.sha256(repr(read).encode()).hexdigest()[:12]


def _asked(each: Criticised) -> str:
    return _("We asked %(who)s on %(day)s.") % {"who": each.who, "day": _day(each.asked)}


def _outcome(each: Criticised, at: datetime, *, reached: bool) -> str:
    until = until_of(each)
    said = {"who": each.who, "why": each.without.rstrip("."), "until": _moment(until)}
    if each.answer:
        return _("They said:")
    if not reached:
        words = _("%(who)s was not asked, because: %(why)s.") if each.without else _("%(who)s has yet to be asked.")
        return words % said
    if until is not None and until <= at:
        return _("%(who)s had not answered by %(until)s.") % said
    if each.without:
        return _("We did not wait for an answer, because: %(why)s.") % said
    return _("%(who)s may answer until %(until)s.") % said


def _day(when: datetime | None) -> str:
    return date_format(timezone.localtime(when), "j F Y") if when else ""


def _moment(when: datetime | None) -> str:
    return date_format(timezone.localtime(when), "j F Y, H:i") if when else ""
