"""What may be done with a comment: publish it, with what must not be known cut; reject it; hand it on; correct it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from django.core.exceptions import PermissionDenied
from django.utils.translation import gettext as _

from tandem.core import calendar
from tandem.core.errors import InputError
from tandem.hub.accounts.models import User
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.comments.closing import refuse_closed, shows_more
from tandem.hub.comments.cutting import Cuts, cuts_in, without
from tandem.hub.comments.holding import hold
from tandem.hub.comments.models import Answer, Comment, Decision, Outcome
from tandem.hub.comments.policies import may_moderate, wrote_the_story
from tandem.hub.comments.publishing import put_out, take_back
from tandem.hub.comments.queries import is_published, standing, story_of, was_handed_on
from tandem.hub.comments.reasons import reasons
from tandem.hub.comments.way_out import Told, together, way_out

__all__ = ["answer", "correct", "hand_on", "publish", "reject", "take_answer_down", "take_down"]


def publish(comment: Comment, *, marked: str, by: User, now: datetime, nameless: bool = False) -> Decision:
    """Publish a comment below its story, without what stands in brackets in ``marked``; or without its name, too.

    Raises :class:`InputError` where it was decided already, the story is not published, nothing would be left, or
    ``marked`` is not what the reader wrote.
    """
    _check(comment, by)
    if story_of(comment) is None:
        raise InputError(_("The story is not published."), hint=_("Wait until it is, or reject the comment."))
    refuse_closed(comment)
    cuts = cuts_in(marked, comment.words)
    shown = _something(without(comment.words, cuts))
    with _deciding(Verb.COMMENT_PUBLISHED, comment):
        decision = _decide(comment, Outcome.PUBLISHED, by=by, now=now, shown=shown, cuts=cuts, nameless=nameless)
        put_out(comment, now=now)
    return decision


def reject(comment: Comment, *, reason: str, by: User, now: datetime) -> Decision:
    """Reject a comment for a reason from the list. Raises :class:`InputError` without one, or where it was decided."""
    _check(comment, by)
    if reason not in dict(reasons(calendar.local_day(now))):
        raise InputError(_("Choose why it is rejected."), hint=_("The reasons are those of the house rules."))
    with _deciding(Verb.COMMENT_REJECTED, comment, reason):
        return _decide(comment, Outcome.REJECTED, by=by, now=now, reason=reason)


def hand_on(comment: Comment, *, by: User, now: datetime) -> str:
    """Hand on what a comment tells of a child; its clock began when it was received. The reference it has there.

    Whoever moderates may, the story's writer too, and whatever was decided before: nothing may stand in the way. A
    comment that readers see is taken down at once. Raises :class:`InputError` where it was handed on already.
    """
    if not may_moderate(by):
        raise PermissionDenied
    with acting(Verb.COMMENT_HANDED_ON, on=comment):
        hold(comment)
        if was_handed_on(comment):
            raise InputError(_("It was handed on already."), hint=str(way_out().there))
        _not_forgotten(comment)
        told = Told(
            key=f"comment-{comment.reference}",
            reference=comment.reference,
            words=together(comment.subject or "", comment.words),
            below=comment.story,
            received=comment.received,
            said_by=comment.said_by,
        )
        reference = way_out().take(told, now)
        _decide(comment, Outcome.HANDED_ON, by=by, now=now, contact=reference)
        take_back(comment)
    return reference


def correct(
    comment: Comment, *, marked: str, because: str, by: User, now: datetime, nameless: bool = False
) -> Decision:
    """Cut a published comment otherwise than before, or its name, and say in public on what day and why.

    Raises :class:`InputError` without a reason, where readers do not see it, nothing would be left or changed, or
    readers would see more of it below a story that is held.
    """
    cuts = cuts_in(marked, comment.words)
    shown = _something(without(comment.words, cuts))
    with _changing(Verb.COMMENT_CORRECTED, comment, by=by, why=because) as last:
        if (shown, nameless) == (last.shown, last.nameless):
            hint = _("Put what is to be cut in [[ and ]], or take brackets away.")
            raise InputError(_("Nothing is changed."), hint=hint)
        if shows_more(last, cuts, nameless=nameless):
            refuse_closed(comment)
        decision = _decide(
            comment, Outcome.CORRECTED, by=by, now=now, shown=shown, cuts=cuts, nameless=nameless, because=because
        )
        put_out(comment, now=now)
    return decision


def take_down(comment: Comment, *, because: str, by: User, now: datetime) -> Decision:
    """Take a published comment down, and say in its place on what day and why. Raises :class:`InputError` as above."""
    with _changing(Verb.COMMENT_TAKEN_DOWN, comment, by=by, why=because):
        decision = _decide(comment, Outcome.TAKEN_DOWN, by=by, now=now, because=because)
        put_out(comment, now=now)
    return decision


def answer(comment: Comment, *, who: str, post: str, words: str, by: User, now: datetime) -> Answer:
    """Publish what an official answers to a comment. Raises :class:`InputError` where readers do not see that."""
    refuse_closed(comment)
    with _changing(Verb.COMMENT_ANSWERED, comment, by=by, why=words):
        given = Answer.objects.create(
            comment=comment, who=who.strip(), post=post.strip(), words=words.strip(), by=by, at=now
        )
        put_out(comment, now=now)
    return given


def take_answer_down(given: Answer, *, because: str, by: User, now: datetime) -> None:
    """Take one answer down, and say below its comment on what day and why. Raises :class:`InputError` as above."""
    with _changing(Verb.COMMENT_ANSWER_TAKEN_DOWN, given.comment, by=by, why=because):
        if not Answer.objects.filter(pk=given.pk, taken_down__isnull=True).exists():
            raise InputError(_("It was taken down already."), hint=_("Look at it again: somebody was quicker."))
        given.taken_down, given.taken_down_by, given.because = now, by, because.strip()
        given.save(update_fields=["taken_down", "taken_down_by", "because"])
        put_out(given.comment, now=now)


def _check(comment: Comment, by: User) -> None:
    if not may_moderate(by):
        raise PermissionDenied
    if wrote_the_story(by, comment):
        raise InputError(
            _("Somebody else decides about this comment."),
            hint=_("You wrote the story. If it tells of a child at risk, hand it on all the same."),
        )


def _something(shown: str) -> str:
    if not shown.replace(_("[removed]"), "").strip():
        raise InputError(_("Nothing would be left of it."), hint=_("Reject it instead."))
    return shown


@contextmanager
def _deciding(verb: Verb, comment: Comment, reason: str = "") -> Iterator[None]:
    with acting(verb, on=comment, reason=reason):
        hold(comment)
        if comment.decisions.exists():
            raise InputError(_("It was decided already."), hint=_("Look at it again: somebody was quicker."))
        _not_forgotten(comment)
        yield


def _not_forgotten(comment: Comment) -> None:
    kept = Comment.objects.get(pk=comment.pk)
    if kept.forgotten is not None and not kept.words:
        raise InputError(
            _("What was written has been forgotten, for its time was over."),
            hint=_("When it came, and what was decided, is kept."),
        )


@contextmanager
def _changing(verb: Verb, comment: Comment, *, by: User, why: str) -> Iterator[Decision]:
    """Change what readers see, which is asked once nobody else can decide: while one waits it may be handed on."""
    _check(comment, by)
    if not why.strip():
        raise InputError(_("Say it in words."), hint=_("Readers see them."))
    with acting(verb, on=comment):
        hold(comment)
        last = standing(comment)
        if last is None or not is_published(comment):
            raise InputError(_("Readers do not see this comment."), hint=_("Look at it again as it now stands."))
        yield last


def _decide(
    comment: Comment,
    outcome: Outcome,
    *,
    by: User,
    now: datetime,
    reason: str = "",
    because: str = "",
    shown: str = "",
    cuts: Cuts = (),
    nameless: bool = False,
    contact: str = "",
) -> Decision:
    return Decision.objects.create(
        comment=comment,
        outcome=outcome,
        reason=reason,
        because=because.strip(),
        shown=shown,
        cuts=[list(cut) for cut in cuts],
        nameless=nameless,
        contact=contact,
        by=by,
        at=now,
    )
