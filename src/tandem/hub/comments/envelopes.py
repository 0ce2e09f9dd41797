"""What the public process dropped for us: a comment, or word that something could not be taken there."""

from __future__ import annotations

from django.utils import timezone

from tandem.core.disclosures import Reads, reads_signed
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.comments.models import Comment, NotTaken
from tandem.hub.comments.reminding import not_taken_key, tell_at_once
from tandem.hub.letterbox.kinds import Opened

__all__ = ["KIND", "take_in", "take_in_alarm"]

KIND = "comment"
_NAME, _TITLE = 60, 255


def take_in(opened: Opened) -> None:
    """Receive a comment as it was written; it waits for a moderator. Sent again, it is the one that was received."""
    if opened.again and Comment.objects.filter(reference=opened.again).exists():
        return
    said = opened.fields
    # A browser sends no other ends of lines, and whoever cuts it must send it back as it is.
    words = str(said["words"]).replace("\r\n", "\n").replace("\r", "\n")
    said_by = str(said.get("said_by", ""))[:_NAME]
    may_disclose, denied = reads_signed(words, said_by) is not Reads.NOT, bool(said.get("denied"))
    with acting(Verb.COMMENT_RECEIVED) as deed:
        deed.on = Comment.objects.create(
            reference=opened.reference,
            page=int(said["page"]),
            story=str(said["story"])[:_TITLE],
            said_by=said_by,
            words=words,
            may_disclose=may_disclose,
            denied=denied,
            received=opened.received,
            recorded=timezone.now(),
        )
        if may_disclose and not denied:
            # Nobody asked the writer whether a child may be in danger, so nobody may have been told.
            tell_at_once(opened.reference, now=timezone.now())


def take_in_alarm(opened: Opened) -> None:
    """Note for both sides that something told of a child was not taken."""
    with acting(Verb.DISCLOSURE_NOT_TAKEN) as deed:
        deed.on = NotTaken.objects.create(said=opened.received, times=max(1, int(opened.fields.get("times", 1))))
        tell_at_once(not_taken_key(opened.received), now=timezone.now())
