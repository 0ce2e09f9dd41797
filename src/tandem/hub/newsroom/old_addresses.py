"""Old addresses that an editor has lead to a story: those of a site before this one, or one that was printed wrong."""

from __future__ import annotations

import re
from datetime import datetime
from urllib.parse import urlsplit

from django.core.exceptions import PermissionDenied
from django.utils.translation import gettext as _

from tandem.core.errors import InputError
from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.policies import permits
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.news import leading
from tandem.hub.news.addresses import RESERVED
from tandem.hub.news.models import Address, Story

__all__ = ["lead_readers", "let_go"]

_SHAPE = re.compile(r"/?news/(?P<desk>[-a-zA-Z0-9_]+)/(?P<slug>[-a-zA-Z0-9_]+)/?")


def lead_readers(old: str, *, to: Story, by: User, now: datetime) -> Address:
    """Have an address below ``/news/`` lead to a published story, also once that has moved.

    Raises :class:`InputError` for what is no such address, or is one at which something is read.
    """
    _check(by)
    found = _SHAPE.fullmatch(urlsplit(old.strip()).path)
    if found is None:
        raise InputError(
            _("That is no address of a story."), hint=_("It looks like /news/partnership/the-bridge-is-open/.")
        )
    desk, slug = found["desk"], found["slug"]
    if slug in RESERVED or Story.objects.filter(desk__slug=desk, slug=slug).exists():
        raise InputError(_("Something is read at that address."), hint=_("Only an address that is free can lead on."))
    written = f"/news/{desk}/{slug}/"
    with acting(Verb.NEWS_ADDRESS_LED, reason=written) as deed:
        address = leading.lead(desk, slug, to=to.page, now=now, written=written)
        deed.on = address
    return address


def let_go(address: Address, *, by: User) -> None:
    """Have it lead nowhere any more."""
    _check(by)
    with acting(Verb.NEWS_ADDRESS_LET_GO, on=address, reason=address.written):
        leading.let_go(address)


def _check(by: User) -> None:
    if not permits(by, Permission.PUBLISH_NEWS):
        raise PermissionDenied
