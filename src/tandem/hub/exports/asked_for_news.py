"""Whether somebody has news by e-mail, or was written to whether they want it: found by their whole address alone."""

from __future__ import annotations

from collections.abc import Iterable

from django.utils.translation import gettext as _

from tandem.hub.exports.apart import Asked, Found
from tandem.hub.exports.lines import joined, when
from tandem.hub.subscribers.declining import declined_by
from tandem.hub.subscribers.digests import address_digest
from tandem.hub.subscribers.models import Subscriber, Wish
from tandem.report.documents import Section

__all__ = ["find"]


def find(asked: Asked) -> Found:
    """What is kept of the addresses among what is asked by; nothing is opened but what has the digest of one.

    An address proves nothing either: anybody can type anybody's, until its reader has confirmed it.
    """
    addresses = [name for name in asked.names if "@" in name]
    digests = [address_digest(each) for each in addresses]
    have = list(Subscriber.objects.filter(address_digest__in=digests)) if digests else []
    typed = list(Wish.objects.filter(address_digest__in=digests)) if digests else []
    declined = [(each, found) for each in addresses if (found := declined_by(each)) is not None]
    lines = (
        *(_line(each, _("has news by e-mail since %(day)s") % {"day": when(each.since)}) for each in have),
        *(_line(each, _("asked %(day)s, which nobody has confirmed") % {"day": when(each.asked)}) for each in typed),
        *(
            f"{each}: {_('said %(day)s that nobody may have it written to') % {'day': when(found.since)}}"
            for each, found in declined
        ),
    )
    sections = (Section(_("News by e-mail, to that address"), points=lines),) if lines else ()
    return Found(sections, (*have, *typed, *(found for _address, found in declined)))


def _line(each: Subscriber | Wish, head: str) -> str:
    topics: Iterable[str] = each.topics
    facts = ((_("desk"), each.desk), (_("how often"), each.get_pace_display()), (_("topics"), ", ".join(topics)))
    return joined(f"{each.address}: {head}", facts)
