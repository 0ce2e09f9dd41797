"""Putting a hold, lifting one, and deciding about a story under one; each by name and with a reason.

Whoever checks or publishes may put a hold at once: to hold is safe. To end one is not, so it is lifted by another of
them than put it, who wrote nothing of the story that it is on. What ends by itself publishes nothing by itself.
"""

from __future__ import annotations

from datetime import datetime

from django.core.exceptions import PermissionDenied
from django.utils.translation import gettext as _

from tandem.core import calendar
from tandem.core.editors_law import hold_kinds
from tandem.core.errors import InputError
from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.policies import permits
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.news.closing import differs, say_closed
from tandem.hub.newsroom.holding import closed_pages, holds_on
from tandem.hub.newsroom.law_models import Hold, Ruled, Ruling
from tandem.hub.newsroom.models import Desk, Story
from tandem.hub.newsroom.queries import round_of, writers

__all__ = ["close_comments", "leave", "let_through", "lift", "may_hold", "may_let", "may_lift", "may_rule", "put_hold"]


def may_hold(user: User) -> bool:
    """Whoever checks stories or publishes them."""
    return permits(user, Permission.CHECK_NEWS) or permits(user, Permission.PUBLISH_NEWS)


def may_lift(hold: Hold, user: User) -> bool:
    """Another of them than put it, who wrote nothing of the story that it is on."""
    own = hold.story_id is not None and user.pk in writers(hold.story_id)
    return may_hold(user) and user.pk != hold.by_id and not own


def may_rule(story: Story, user: User) -> bool:
    """An editor who wrote nothing of the story."""
    return permits(user, Permission.PUBLISH_NEWS) and user.pk not in writers(story.pk)


def may_let(story: Story, hold: Hold, user: User) -> bool:
    """One of them who did not put the hold: to let a story through ends it for that story."""
    return may_rule(story, user) and user.pk != hold.by_id


def put_hold(
    kind: str,
    *,
    on: Story | Desk | None,
    reason: str,
    by: User,
    now: datetime,
    since: datetime | None = None,
    until: datetime | None = None,
    note: str = "",
) -> Hold:
    """Hold a story, a desk or, with ``None``, everything, from ``since`` (now) until somebody lifts it or ``until``.

    Raises :class:`InputError` for an unknown kind, without a reason, or where it would end before it begins or now.
    """
    if not may_hold(by):
        raise PermissionDenied
    if kind not in {each.key for each in hold_kinds(on=calendar.local_day(now))}:
        raise InputError(_("Choose what kind of hold it is."), hint=_("Each names the law it comes from."))
    _refuse_without(reason)
    begins = since or now
    if until is not None and until <= max(begins, now):
        raise InputError(
            _("It would be over before it begins."), hint=_("Choose a later end, or leave it blank until it is lifted.")
        )
    with acting(Verb.NEWS_HELD, reason=reason.strip()) as deed:
        said = {"kind": kind, "reason": reason.strip(), "note": note.strip(), "since": begins, "until": until}
        where = {"story": on if isinstance(on, Story) else None, "desk": on if isinstance(on, Desk) else None}
        hold = Hold.objects.create(**said, **where, by=by, at=now)
        deed.on = hold
        say_closed(closed_pages(now=now))
    return hold


def lift(hold: Hold, *, reason: str, by: User, now: datetime) -> None:
    """End a hold. Raises :class:`InputError` without a reason, for whoever put it, or where it is over already."""
    if not may_hold(by):
        raise PermissionDenied
    if not may_lift(hold, by):
        raise InputError(
            _("Somebody else lifts this hold."),
            hint=_("You put it, or wrote the story: a second person looks whether it is over."),
        )
    _refuse_without(reason)
    with acting(Verb.NEWS_HOLD_LIFTED, on=hold, reason=reason.strip()):
        kept = Hold.objects.select_for_update().get(pk=hold.pk)
        if kept.over is not None and kept.over <= now:
            raise InputError(_("The hold is over already."), hint=_("Look at it again: somebody was quicker."))
        kept.lifted_by, kept.lifted_at, kept.lifted_because = by, now, reason.strip()
        kept.save(update_fields=["lifted_by", "lifted_at", "lifted_because"])
        say_closed(closed_pages(now=now))


def let_through(story: Story, hold: Hold, *, reason: str, by: User, now: datetime) -> Ruling:
    """Let a story be published in spite of a hold whose law has such an exception; it holds for this round only.

    Raises :class:`InputError` without a reason, for whoever put the hold, where the kind has none, or while the story
    is still being written.
    """
    _refuse_others(story, hold, by=by, now=now)
    if not may_let(story, hold, by):
        raise InputError(
            _("Somebody else lets it through."), hint=_("You put the hold: another editor looks at the story.")
        )
    if not hold.what.lets_through:
        raise InputError(
            _("Nothing is let through under this hold: %(hold)s.") % {"hold": hold.what.name},
            hint=_("Its law knows no exception. Wait until it is over, or have it lifted."),
        )
    begun = round_of(story)
    if begun is None or not (story.current_workflow_state or story.scheduled_revision):
        raise InputError(
            _("The story is still being written."), hint=_("Have it sent to be checked: then it stands still.")
        )
    return _rule(Verb.NEWS_LET_THROUGH, story, hold, Ruled.LET_THROUGH, reason, by=by, now=now)


def leave(story: Story, hold: Hold, *, reason: str, by: User, now: datetime) -> Ruling:
    """Leave a published story before readers in spite of a hold. Raises :class:`InputError` without a reason."""
    _refuse_others(story, hold, by=by, now=now)
    if not story.live:
        raise InputError(_("The story is not published."), hint=_("Somebody may have taken it down."))
    return _rule(Verb.NEWS_LEFT, story, hold, Ruled.LEFT, reason, by=by, now=now)


def close_comments(now: datetime) -> int:
    """Close comments below stories where a hold has begun, and open them where one is over; how many stories."""
    pages = closed_pages(now=now)
    if not differs(pages):
        return 0
    with acting(Verb.NEWS_COMMENTS_TURNED):
        return say_closed(pages)


def _rule(verb: Verb, story: Story, hold: Hold, outcome: Ruled, reason: str, *, by: User, now: datetime) -> Ruling:
    _refuse_without(reason)
    with acting(verb, on=story, reason=reason.strip()):
        return Ruling.objects.create(hold=hold, story=story, outcome=outcome, reason=reason.strip(), by=by, at=now)


def _refuse_others(story: Story, hold: Hold, *, by: User, now: datetime) -> None:
    if not permits(by, Permission.PUBLISH_NEWS):
        raise PermissionDenied
    if not may_rule(story, by):
        raise InputError(
            _("Somebody else decides about this story."), hint=_("You wrote of it: another editor looks at it.")
        )
    if hold not in holds_on(story, at=now):
        raise InputError(_("The story is not under this hold."), hint=_("Look at it again: it may be over."))


def _refuse_without(reason: str) -> None:
    if not reason.strip():
        raise InputError(_("Say why."), hint=_("Your name and the reason are kept in the record."))
