"""What readers said below stories that has somebody's name in it, for whoever gathers all that is held about them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from django.utils.translation import gettext as _

from tandem.core.names_fold import fold
from tandem.hub.audit.record import note_each
from tandem.hub.audit.verbs import Verb
from tandem.hub.comments.models import Comment, Outcome
from tandem.hub.exports.apart import Asked, Found
from tandem.hub.exports.lines import joined, when
from tandem.hub.outbox.models import Mail
from tandem.hub.referrals.queries import visible_contacts
from tandem.report.documents import Section

__all__ = ["find"]


_OWNED = re.compile(r"['’]s\b")


def find(asked: Asked) -> Found:
    """Comments, their published words and officials' answers with one of the names in them; and answers by e-mail.

    Everything is opened and looked through, for sealed words cannot be searched. A name given with a comment proves
    nothing, so all of it is marked for somebody to look at.
    """
    if not asked.names:
        return Found()
    looked_for = re.compile("|".join(rf"(?<!\w){re.escape(_plain(name))}(?!\w)" for name in asked.names))
    every = Comment.objects.prefetch_related("decisions__by", "answers")
    found = [each for each in every.order_by("received", "pk") if looked_for.search(_plain(_all_of(each)))]
    if found:
        note_each(Verb.COMMENT_READ, found)
    lines = tuple(line for each in found for line in _lines(each, looked_for, asked))
    sections = [Section(_("What readers said below stories, with that name in it"), points=lines)] if lines else []
    if mails := tuple(_mails(asked)):
        sections.append(Section(_("Answers to comments sent by e-mail from that address"), points=mails))
    return Found(tuple(sections), tuple(found))


def _plain(text: str) -> str:
    """Letters and figures alone, as names are compared; an address keeps what makes it one."""
    owned = _OWNED.sub("", text)
    return " ".join(fold(word) if "@" not in word else word.casefold() for word in owned.split())


def _all_of(comment: Comment) -> str:
    published = [each.shown for each in comment.decisions.all()]
    answers = [each.words for each in comment.answers.all()]
    return "\n".join((comment.said_by, comment.subject or "", comment.words, *published, *answers))


def _lines(comment: Comment, looked_for: re.Pattern[str], asked: Asked) -> Iterator[str]:
    where = _("comment %(reference)s") % {"reference": comment.reference}
    own = looked_for.search(_plain(comment.said_by)) is not None
    why = _("written under that name, perhaps by somebody else") if own else _("written by a reader about others")
    facts = (
        (_("below"), comment.story),
        (_("name given with it"), comment.said_by),
        (_("subject"), comment.subject or ""),
    )
    said = joined(_words_of(comment, asked), facts)
    head = f"{comment.reference}, {when(comment.received)}: "
    yield head + asked.words.about_another(said, where=where, why=why)
    for each in comment.decisions.all():
        done = f"{when(each.at)}, {each.by.name}: {each.get_outcome_display()}"
        seen = each.shown if each.outcome != Outcome.HANDED_ON else ""
        told = joined(done, ((_("as published"), seen), (_("why"), each.because), (_("contact"), each.contact)))
        yield f"{comment.reference}, {asked.words.about_another(told, where=where, why=why)}"
    for answer in comment.answers.all():
        told = f"{when(answer.at)}, {answer.who}, {answer.post}: {answer.words}"
        yield f"{comment.reference}, {asked.words(told, where=where)}"


def _words_of(comment: Comment, asked: Asked) -> str:
    """What was written, unless the front door has it and keeps it from whoever asks."""
    contacts = [each.contact for each in comment.decisions.all() if each.contact]
    open_ = visible_contacts(asked.by, now=asked.now).filter(reference__in=contacts)
    if contacts and not open_.exists():
        return _(
            "[handed to the front door as %(contact)s, which is not open to you: ask a manager who may open it]"
        ) % {"contact": ", ".join(contacts)}
    return comment.words or _("[forgotten: its time was over]")


def _mails(asked: Asked) -> Iterator[str]:
    addresses = {name.casefold() for name in asked.names if "@" in name}
    for mail in Mail.objects.filter(template__in=("comment_received", "comment_not_taken")) if addresses else ():
        if mail.to.casefold() in addresses:
            yield f"{when(mail.queued)}: {_('we answered a comment that came from this address')}"
