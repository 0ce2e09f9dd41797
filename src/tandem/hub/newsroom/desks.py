"""Opening a desk, and changing what it is called, says of itself and where it stands; whether it is invented, never."""

from __future__ import annotations

from datetime import datetime

from django.core.exceptions import PermissionDenied, ValidationError
from django.core.validators import validate_slug
from django.utils.translation import gettext as _

from tandem.core.errors import InputError
from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.policies import permits
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.news.desks import change_published
from tandem.hub.newsroom.models import Desk

__all__ = ["LONGEST_SLUG", "LONGEST_TITLE", "change_desk", "desks", "open_desk"]

LONGEST_TITLE, LONGEST_SLUG = 120, 60


def desks() -> list[Desk]:
    """Every desk, as readers find them."""
    return list(Desk.objects.order_by("order", "slug"))


def open_desk(*, title: str, slug: str, about: str, order: int, invented: bool, by: User, now: datetime) -> Desk:
    """Open a desk; readers see it with its first story. Whether its news is invented is said now and never changed.

    Raises :class:`InputError` without a title, or for an address that is none or taken.
    """
    said = _checked(title, about, order, by)
    try:
        validate_slug(slug)
    except ValidationError:
        raise InputError(
            _("That is no address."), hint=_("Use small letters, digits and hyphens, such as north-area.")
        ) from None
    if slug != slug.lower() or len(slug) > LONGEST_SLUG:
        raise InputError(_("That is no address."), hint=_("Use small letters, and 60 characters at the most."))
    beside = Desk.objects.order_by("path").last()
    if beside is None or Desk.objects.filter(slug=slug).exists():
        raise InputError(_("Another desk has that address."), hint=_("Choose one that says what this desk is about."))
    with acting(Verb.NEWS_DESK_OPENED) as deed:
        made: Desk = beside.add_sibling(
            pos="right",
            instance=Desk(**said, draft_title=said["title"], slug=slug, invented=invented, last_published_at=now),
        )
        deed.on = made
    return made


def change_desk(desk: Desk, *, title: str, about: str, order: int, by: User) -> None:
    """Change a desk, for readers too. Raises :class:`InputError` without a title, or where nothing is changed."""
    said = _checked(title, about, order, by)
    if all(getattr(desk, name) == value for name, value in said.items()):
        raise InputError(_("Nothing is changed."), hint=_("Change its title, what it says of itself or its place."))
    with acting(Verb.NEWS_DESK_CHANGED, on=desk):
        for name, value in said.items():
            setattr(desk, name, value)
        desk.draft_title = title.strip()
        desk.save()
        change_published(desk.slug, **said)


def _checked(title: str, about: str, order: int, by: User) -> dict[str, object]:
    if not permits(by, Permission.PUBLISH_NEWS):
        raise PermissionDenied
    if not 0 < len(title.strip()) <= LONGEST_TITLE:
        raise InputError(_("A desk has a title of up to 120 characters."), hint=_("Readers see it above its stories."))
    if order < 0:
        raise InputError(_("That is no place in a list."), hint=_("Give a number: the lowest stands first."))
    return {"title": title.strip(), "about": about.strip(), "order": order}
