"""An official answers a reader in their own name; somebody else reads the answer and publishes it, or sends it back."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from django.core.exceptions import PermissionDenied
from django.utils.translation import gettext as _

from tandem.core.errors import InputError
from tandem.hub.accounts.models import User
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.comments.closing import refuse_closed
from tandem.hub.comments.holding import hold
from tandem.hub.comments.models import Answer, Comment, WrittenAnswer
from tandem.hub.comments.policies import may_answer, may_publish_answers, wrote_the_story
from tandem.hub.comments.publishing import put_out
from tandem.hub.comments.queries import is_published

__all__ = ["publish_answer", "send_back", "write_answer"]


def write_answer(comment: Comment, *, post: str, words: str, by: User, now: datetime) -> WrittenAnswer:
    """Write an answer to a comment that readers see; it waits for somebody else to publish it.

    Raises :class:`InputError` where it says nothing, readers do not see the comment, or one of theirs waits already.
    """
    if not may_answer(by):
        raise PermissionDenied
    if not words.strip() or not post.strip():
        raise InputError(_("Say who you are and what you answer."), hint=_("Readers see both."))
    with acting(Verb.COMMENT_ANSWER_WRITTEN) as deed:
        hold(comment)
        _seen_by_readers(comment)
        if WrittenAnswer.objects.filter(comment=comment, by=by, settled="").exists():
            raise InputError(
                _("Your answer to this comment waits to be published."),
                hint=_("Whoever publishes it can send it back to you, to be written anew."),
            )
        written = WrittenAnswer.objects.create(
            comment=comment, by=by, post=post.strip(), agency=by.agency.name, words=words.strip(), at=now
        )
        deed.on = written
    return written


def publish_answer(written: WrittenAnswer, *, by: User, now: datetime) -> Answer:
    """Publish what an official wrote, with their name, post and agency, word for word.

    Raises :class:`InputError` where it is settled, is one's own, readers do not see the comment, or the story is held.
    """
    with _settling(Verb.COMMENT_ANSWERED, written, by=by):
        _seen_by_readers(written.comment)
        refuse_closed(written.comment)
        written.settled, written.settled_by, written.settled_at = WrittenAnswer.Settled.PUBLISHED, by, now
        written.save(update_fields=["settled", "settled_by", "settled_at"])
        post = ", ".join(dict.fromkeys((written.post, written.agency)))
        given = Answer.objects.create(
            comment=written.comment, who=written.by.name, post=post[:_POST], words=written.words, by=by, at=now
        )
        put_out(written.comment, now=now)
    return given


_POST = 200


def send_back(written: WrittenAnswer, *, because: str, by: User, now: datetime) -> None:
    """Send an answer back to whoever wrote it. Raises :class:`InputError` without a reason, or as above."""
    if not because.strip():
        raise InputError(_("Say why."), hint=_("Whoever wrote the answer reads it, and nobody else."))
    with _settling(Verb.COMMENT_ANSWER_SENT_BACK, written, by=by):
        written.settled, written.settled_by, written.settled_at = WrittenAnswer.Settled.SENT_BACK, by, now
        written.because = because.strip()
        written.save(update_fields=["settled", "settled_by", "settled_at", "because"])


@contextmanager
def _settling(verb: Verb, written: WrittenAnswer, *, by: User) -> Iterator[None]:
    if not may_publish_answers(by):
        raise PermissionDenied
    if by.pk == written.by_id or wrote_the_story(by, written.comment):
        raise InputError(
            _("Somebody else reads this answer."),
            hint=_("You wrote it, or the story: ask another editor or moderator."),
        )
    with acting(verb, on=written.comment):
        hold(written.comment)
        if WrittenAnswer.objects.filter(pk=written.pk).exclude(settled="").exists():
            raise InputError(_("It was settled already."), hint=_("Look at it again: somebody was quicker."))
        yield


def _seen_by_readers(comment: Comment) -> None:
    if not is_published(comment):
        raise InputError(
            _("Readers do not see this comment any more."), hint=_("An answer stands below the comment it answers.")
        )
