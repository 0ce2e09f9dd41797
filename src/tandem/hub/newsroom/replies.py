"""Hearing whoever a story criticises: naming them, asking them, what they answered, and why somebody was not heard.

What readers see of it is checked as the story is: whoever checks reads each afresh once it has changed.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from django.core.exceptions import PermissionDenied
from django.db.models import Q
from django.utils.translation import gettext as _

from tandem.core import calendar
from tandem.core.editors_law import reply_time
from tandem.core.errors import InputError
from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.policies import permits
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.news.replies import put_reply, shows_reply
from tandem.hub.newsroom.holding import refuse_under_hold
from tandem.hub.newsroom.law_models import Asked, Criticised, CriticismSaid
from tandem.hub.newsroom.models import Story
from tandem.hub.newsroom.queries import writers
from tandem.hub.newsroom.replying import as_part, criticised_by, digest, stand_still

__all__ = [
    "ask",
    "asking",
    "go_without",
    "may_name",
    "may_read",
    "may_show",
    "name",
    "read",
    "record_answer",
    "say_criticises",
    "show",
    "withdraw",
]


def may_name(user: User) -> bool:
    """Whoever writes stories. Whoever checks them writes none of what they check."""
    return permits(user, Permission.WRITE_NEWS)


def may_read(each: Criticised, user: User) -> bool:
    """Whoever checks stories, and wrote nothing of this one nor of what is to be read."""
    wrote = writers(each.story_id) | {each.named_by_id, each.by_id}
    return permits(user, Permission.CHECK_NEWS) and user.pk not in wrote


def may_show(each: Criticised, user: User) -> bool:
    """An editor who wrote nothing of the story."""
    return permits(user, Permission.PUBLISH_NEWS) and user.pk not in writers(each.story_id)


def name(story: Story, *, who: str, about: str, by: User, now: datetime) -> Criticised:
    """Say whom a story criticises, and what it says of them. Raises :class:`InputError` where either is blank."""
    if not may_name(by):
        raise PermissionDenied
    if not (who.strip() and about.strip()):
        raise InputError(_("Say who it is, and what is said of them."), hint=_("Readers see both with the story."))
    with acting(Verb.NEWS_CRITICISED_NAMED) as deed:
        said = {"who": who.strip(), "about": about.strip()}
        made = Criticised.objects.create(story_id=story.pk, **said, named_by=by, by=by, at=now)
        deed.on = made
    return made


def ask(each: Criticised, *, asked: datetime, until: datetime, how: str, by: User, now: datetime) -> None:
    """Record that they were asked, and until when they may answer.

    Raises :class:`InputError` for a request to come, where they have less time than
    :func:`~tandem.core.editors_law.reply_time` gives anybody, or where they have answered.
    """
    if asked > now:
        raise InputError(_("That time is still to come."), hint=_("Ask them first, then record when you did."))
    if how not in set(Asked.values) - {Asked.HUB}:
        raise InputError(_("Choose how they were asked."), hint=_("The newsroom must be able to show it."))
    with asking(each, asked=asked, until=until, how=how, by=by):
        return


@contextmanager
def asking(each: Criticised, *, asked: datetime, until: datetime, how: str, by: User) -> Iterator[Criticised]:
    """Record a request while it is made.

    Raises :class:`InputError` where they have too little time to answer, or have answered: readers are not told that
    they were asked after that.
    """
    least = reply_time(on=calendar.local_day(asked))
    if until - asked < least.at_least:
        hours = int(least.at_least.total_seconds() // 3600)
        raise InputError(
            _("They have too little time to answer."),
            hint=_("Give them at least %(hours)s hours, or have an editor say why they are not heard.")
            % {"hours": hours},
        )
    with _changing(Verb.NEWS_REPLY_ASKED, each, by) as kept:
        _refuse_answered(kept)
        kept.asked, kept.until, kept.how = asked, until, how
        yield kept


def record_answer(each: Criticised, *, words: str, answered: datetime, by: User, now: datetime) -> None:
    """Record what they answered, whole and in their words. Raises :class:`InputError` before they were asked."""
    if not words.strip():
        raise InputError(_("Nothing is written."), hint=_("Write down their answer in their own words."))
    with _changing(Verb.NEWS_REPLY_RECORDED, each, by) as kept:
        if kept.asked is None or answered < kept.asked or answered > now:
            raise InputError(
                _("An answer comes after its question and before now."), hint=_("Record first when they were asked.")
            )
        kept.answer, kept.answered = words.strip(), answered
        kept.by, kept.at, kept.read_by = by, now, None


def go_without(each: Criticised, *, reason: str, by: User, now: datetime, seen: str) -> None:
    """Say why the story may be published without their answer; readers are told so.

    Raises :class:`InputError` without a reason, where they have answered, or where it is no longer what was ``seen``,
    as :func:`read` takes it.
    """
    if not may_show(each, by):
        raise PermissionDenied
    if not reason.strip():
        raise InputError(_("Say why."), hint=_("Readers are told it, and the record keeps your name with it."))
    with _changing(Verb.NEWS_REPLY_NOT_HEARD, each, by, reason=reason.strip()) as kept:
        _refuse_changed(kept, seen)
        _refuse_answered(kept)
        kept.without, kept.without_by = reason.strip(), by
        kept.by, kept.at, kept.read_by = by, now, None


def read(each: Criticised, *, by: User, seen: str) -> None:
    """Say that what readers will see of it harms no child and identifies none.

    ``seen`` is what was read, as :func:`~tandem.hub.newsroom.replying.digest` names it. Raises :class:`InputError`
    where it is no longer that.
    """
    if not may_read(each, by):
        raise PermissionDenied
    with acting(Verb.NEWS_REPLY_CHECKED, on=each):
        kept = Criticised.objects.select_for_update().get(pk=each.pk)
        _refuse_changed(kept, seen)
        kept.read_by = by
        kept.save(update_fields=["read_by"])


def show(each: Criticised, *, by: User, now: datetime, seen: str) -> None:
    """Put a later answer, dated, before the readers of a published story.

    Raises :class:`InputError` where it is no longer what was ``seen``, as :func:`read` takes it, was not checked, the
    story is under a hold, or says nothing of them as it is published.
    """
    if not may_show(each, by):
        raise PermissionDenied
    with acting(Verb.NEWS_REPLY_SHOWN, on=each):
        stand_still(each.story)
        kept = Criticised.objects.get(pk=each.pk)
        _refuse_changed(kept, seen)
        if kept.read_by_id is None:
            raise InputError(_("It was not checked yet."), hint=_("Whoever checks stories reads it first."))
        refuse_under_hold(kept.story, at=now)
        if not put_reply(kept.story_id, as_part(kept, at=now), now=now):
            raise InputError(
                _("The story as it is published says nothing of them."),
                hint=_("Have it published again: then it stands with it."),
            )


def withdraw(each: Criticised, *, by: User) -> None:
    """Take back that a story criticises somebody, before it is checked. Raises :class:`InputError` after that."""
    if not may_name(by):
        raise PermissionDenied
    with acting(Verb.NEWS_CRITICISED_WITHDRAWN, on=each):
        story = stand_still(each.story)
        if story.current_workflow_state or story.scheduled_revision or shows_reply(each.story_id, each.pk):
            raise InputError(
                _("The story is on its way to readers, or before them."),
                hint=_("Have it sent back: what was checked does not change."),
            )
        each.delete()


def say_criticises(story: Story, anybody: bool, *, by: User, now: datetime) -> None:  # noqa: FBT001
    """At the check, say by name whether a story criticises anybody; what others said with it was read then too.

    What whoever checks named or recorded themselves is read by somebody else. Raises :class:`InputError` where that is
    not what its writer says.
    """
    named = criticised_by(story)
    if anybody and not named:
        raise InputError(
            _("The story names nobody whom it criticises."),
            hint=_("Have its writer name them on this page, or send it back: they are asked before it is published."),
        )
    if named and not anybody:
        raise InputError(
            _("Its writer says that it criticises %(who)s.") % {"who": ", ".join(each.who for each in named)},
            hint=_("Say that it does; or send it back, if it does not."),
        )
    CriticismSaid.objects.create(story_id=story.pk, anybody=anybody, by=by, at=now)
    Criticised.objects.filter(story=story.pk).exclude(Q(named_by=by) | Q(by=by)).update(read_by=by)


def _refuse_changed(kept: Criticised, seen: str) -> None:
    if seen != digest([kept]):
        raise InputError(_("It has changed since you opened this page."), hint=_("Read it again as it now stands."))


def _refuse_answered(kept: Criticised) -> None:
    if kept.answer:
        raise InputError(_("They have answered."), hint=_("Their answer stands with the story."))


@contextmanager
def _changing(verb: Verb, each: Criticised, by: User, *, reason: str = "") -> Iterator[Criticised]:
    if not may_name(by):
        raise PermissionDenied
    with acting(verb, on=each, reason=reason):
        kept = Criticised.objects.select_for_update().get(pk=each.pk)
        yield kept
        kept.save()
