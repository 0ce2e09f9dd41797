"""Taking in a comment that came by e-mail, and answering it with the words that stand beside the form."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime

from django.utils import timezone
from django.utils.translation import gettext as _

from tandem.core.disclosures import Reads, reads_as
from tandem.core.errors import InputError
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.comments.mail_reading import Letter
from tandem.hub.comments.models import Channel, Comment
from tandem.hub.comments.way_out import Told, together, way_out
from tandem.hub.letterbox.actions import drop
from tandem.hub.letterbox.kinds import Opened
from tandem.hub.news.comments import LONGEST
from tandem.hub.news.kinds import COMMENTED
from tandem.hub.news.models import Story
from tandem.hub.outbox.mail import queue

__all__ = ["KIND", "keep", "take_in"]

KIND = "comment_by_mail"
_MOST, _MOST_OF_SUBJECT = 20_000, 1_000
"""The most characters of an e-mail that are kept: four times as many bytes still fit an envelope."""
_PIECE = _MOST // 2
_OVERLAP = 1_000
"""What stands where two pieces meet is read whole in one of them."""
_MOST_READ = 1_000_000
"""Half from the beginning, half from the end: no person writes or quotes as much, and reading it takes seconds."""


def keep(letter: Letter, *, sender: str, now: datetime) -> None:
    """Put an e-mail in the letterbox, so that it is safe before whoever delivers it is told so.

    Raises :class:`~tandem.hub.letterbox.actions.PleaseTelephoneError` where it cannot be: then it is delivered again.
    """
    fields = {
        "subject": letter.subject[:_MOST_OF_SUBJECT],
        "words": _kept(letter.words),
        "page": letter.page,
        "attached": letter.attached,
        "answer_to": sender if letter.answerable else "",
    }
    drop(KIND, fields, now=now)


def _kept(words: str) -> str:
    """Of what is too long its beginning and the passage that tells of a child most surely.

    Behind a long thread, or in the middle of one, may stand what somebody was afraid to say on top; and the thread
    itself, being of the news, may well speak of children and harm.
    """
    if len(words) <= _MOST:
        return words
    begins = [
        at
        for at in range(0, len(words), _PIECE - _OVERLAP)
        if at < _MOST_READ // 2 or len(words) - at <= _MOST_READ // 2
    ]
    reads = {at: reads_as(words[at : at + _PIECE]) for at in begins}
    tells = next((at for most in (Reads.SURELY, Reads.PERHAPS) for at in begins if reads[at] is most), 0)
    begin = max(_PIECE, min(tells, len(words) - _PIECE))
    end = begin + _PIECE
    before, after = _left_out(begin - _PIECE), _left_out(len(words) - end)
    return f"{words[:_PIECE]}{before}{words[begin:end]}{after}".rstrip()


def _left_out(number: int) -> str:
    """Word of it, for whoever reads the rest."""
    if number <= 0:
        return ""
    return "\n\n[" + _("%(number)s characters are left out here") % {"number": f"{number:,}"} + "]\n\n"


def take_in(opened: Opened) -> None:
    """Receive it as a comment, or hand it to the front door; the answer goes by itself.

    Nobody can be asked anything here, so whatever may tell of a child is handed on. The answer is then that to any
    comment: somebody else may read the post it goes to. All other words wait for a moderator, for what no pattern
    finds may tell of a child too; what is not as a comment must be can never be published.
    """
    subject, words, now = str(opened.fields.get("subject", "")), str(opened.fields["words"]), timezone.now()
    if not words:
        subject, words = "", subject
    page = opened.fields.get("page")
    story = Story.objects.filter(page=page, kind__in=COMMENTED).first() if page is not None else None
    all_of_it = together(subject, words)
    if reads_as(all_of_it) is not Reads.NOT:
        below = story.title if story else ""
        way_out().take(Told(f"envelope-{opened.reference}", opened.reference, all_of_it, below, opened.received), now)
        _answer(opened, "comment_received", now=now)
    elif not words:
        with acting(Verb.COMMENT_NOT_TAKEN):
            _answer(opened, "comment_not_taken", now=now)
    else:
        fits = len(words) <= LONGEST and not opened.fields.get("attached")
        stands_below = story if story and fits and not story.closed else None
        with acting(Verb.COMMENT_RECEIVED) as deed:
            deed.on = Comment.objects.create(
                reference=opened.reference,
                page=stands_below.page if stands_below else None,
                story=story.title if story else "",
                subject=subject or None,
                words=words,
                channel=Channel.EMAIL,
                received=opened.received,
                recorded=now,
            )
            _answer(opened, "comment_received" if stands_below else "comment_not_taken", now=now)


def _answer(opened: Opened, template: str, *, now: datetime) -> None:
    """Once an hour to one address: whoever is written to in another's name, or answers by a program, hears little."""
    to = str(opened.fields.get("answer_to", ""))
    if not to:
        return
    whose = hashlib.sha256(to.lower().encode()).hexdigest()[:24]
    try:
        queue(to, template, {}, f"{template}/{whose}/{now.astimezone(UTC):%Y%m%dT%H}", now)
    except InputError:
        # Not an address after all: nobody to answer.
        return
