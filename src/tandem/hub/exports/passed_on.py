"""What of one contact was passed on: on what ground, to whom, what was kept back, and what became of it."""

from __future__ import annotations

from collections.abc import Iterator

from django.utils.translation import gettext as _

from tandem.hub.exports.in_words import agreement, level, parents_told, why_parents_were_not_told
from tandem.hub.exports.lines import joined, when
from tandem.hub.exports.wording import Wording
from tandem.hub.referrals.models import Contact, SharingRecord, Transfer
from tandem.report.documents import Section

__all__ = ["passed_on"]


def passed_on(contact: Contact, words: Wording, subject: frozenset[int]) -> list[Section]:
    """Each kind of passing on under its heading; nothing where there was none."""
    parts = (
        (_("What was shared, and on what ground"), _shared(contact, words)),
        (_("Agreement that was withdrawn"), _withdrawn(contact, words)),
        (_("Handed over to another authority"), _handed_over(contact, words, subject)),
        (_("How it came and what was told by machine"), _by_machine(contact)),
        (_("The same concern"), _same(contact)),
    )
    return [Section(heading, points=found) for heading, lines in parts if (found := tuple(lines))]


def _shared(contact: Contact, words: Wording) -> Iterator[str]:
    for each in contact.sharing.select_related("decided_by").prefetch_related("recipients"):
        done = _("shared") if each.shared else _("not shared")
        said = (
            *_shares(each),
            (_("on the ground of"), ", ".join(filter(None, _grounds(each)))),
            (_("level of need"), level(each.level)),
            (_("agreement"), agreement(each.consent)),
            (_("parents told"), parents_told(each.parents_told)),
            (_("why parents were not told"), why_parents_were_not_told(each.parents_not_told_reason)),
            (_("decided by"), each.decided_by.name if each.decided_by else ""),
        )
        head = f"{when(each.decided_at)}: {each.get_purpose_display()}, {done}. {each.reason}"
        yield words(joined(head, said), where=contact.reference)


def _shares(each: SharingRecord) -> tuple[tuple[str, str], ...]:
    return (
        (_("what"), ", ".join(map(str, each.items))),
        (_("kept back"), ", ".join(map(str, each.withheld))),
        (_("with"), ", ".join(agency.name for agency in each.recipients.all())),
    )


def _grounds(each: SharingRecord) -> tuple[str, ...]:
    return (f"UK GDPR {each.article_6}" if each.article_6 else "", each.article_9, each.article_10, each.schedule_1)


def _withdrawn(contact: Contact, words: Wording) -> Iterator[str]:
    for each in contact.agreement_withdrawn.select_related("sharing", "reviewed_by"):
        stops = _("the offer of help stopped") if each.stops_offer else _("help did not wait for agreement")
        said = (
            (_("review of what was passed on due"), when(each.review_due) if each.review_due else ""),
            (_("reviewed"), when(each.reviewed_at) if each.reviewed_at else ""),
            (_("by"), each.reviewed_by.name if each.reviewed_by else ""),
            (_("found"), each.finding),
        )
        yield words(joined(f"{when(each.sharing.decided_at)}: {stops}", said), where=contact.reference)


def _handed_over(contact: Contact, words: Wording, subject: frozenset[int]) -> Iterator[str]:
    found = Transfer.objects.filter(decision__child__contact=contact).select_related("decision__child__person")
    for each in found:
        child = each.decision.child.person
        said = (
            (_("handed to"), each.handed_to),
            (_("how"), each.way),
            (_("taken on"), when(each.acknowledged_at) if each.acknowledged_at else ""),
            (_("by"), each.acknowledged_by),
        )
        head = f"{when(each.handed_over_at)}, {child.name}: {each.authority}, {each.get_reason_display()}"
        line = joined(head, said)
        if subject and child.pk not in subject:
            yield words.about_another(line, where=contact.reference, why=_("about somebody else"))
        else:
            yield words(line, where=contact.reference)


def _by_machine(contact: Contact) -> Iterator[str]:
    for notified in contact.notifications.select_related("file__force"):
        yield _("%(when)s: in a file of notifications from %(force)s") % {
            "when": when(notified.file.loaded_at),
            "force": notified.file.force,
        }
    for link in contact.status_links.order_by("made_at"):
        used = (_("opened"), when(link.used_at) if link.used_at else "")
        yield joined(f"{when(link.made_at)}: {_('a link to its status was sent')}", (used,))
    for change in contact.changes.select_related("agency"):
        yield _("%(when)s: %(agency)s’s system was told of %(kind)s") % {
            "when": when(change.at),
            "agency": change.agency,
            "kind": change.kind.replace("_", " "),
        }


def _same(contact: Contact) -> Iterator[str]:
    for each in contact.same_as.select_related("earlier", "found", "parted"):
        parted = (_("parted again"), when(each.parted.at) if each.parted else "")
        told = _("told of what %(reference)s had told already") % {"reference": each.earlier.reference}
        yield joined(f"{when(each.found.at)}: {told}", (parted,))
