"""Opening a desk, and changing what it is called, says of itself and where it stands; whether it is invented, never.

What readers see of one in words is proposed by an editor and read by another person, as a story is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime

from django.core.exceptions import PermissionDenied, ValidationError
from django.core.validators import validate_slug
from django.utils.translation import gettext as _

from tandem.core.claim_checker import find_claims
from tandem.core.errors import InputError
from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.policies import permits
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.news.actions import in_turn
from tandem.hub.news.desks import change_published
from tandem.hub.newsroom.desk_models import DeskWords
from tandem.hub.newsroom.holding import refuse_held_desk
from tandem.hub.newsroom.models import Desk

__all__ = [
    "LONGEST_SLUG",
    "LONGEST_TITLE",
    "agree",
    "change_desk",
    "desk_in_turn",
    "desks",
    "may_agree",
    "open_desk",
    "proposed",
    "turn_down",
]

LONGEST_TITLE, LONGEST_SLUG = 120, 60


def desks() -> list[Desk]:
    """Every desk, as readers find them."""
    return list(Desk.objects.order_by("order", "slug"))


def proposed() -> list[DeskWords]:
    """Words of desks that nobody but their writer has read yet."""
    return list(DeskWords.objects.filter(agreed=None).select_related("desk", "by"))


def desk_in_turn(pk: int) -> Desk:
    """A desk as it stands, which nobody changes until the transaction is over, nor publishes a story of it.

    Whoever publishes a story says what its desk is called: what was agreed to meanwhile is not written over.
    """
    in_turn()
    # Whoever puts a hold on it, and waits for their turn meanwhile, is not waited for: else neither would go on.
    kept: Desk = Desk.objects.select_for_update(of=("self",), no_key=True).get(pk=pk)
    return kept


def may_agree(words: DeskWords, user: User) -> bool:
    """Whoever checks or publishes stories, and did not write the words."""
    reads = permits(user, Permission.CHECK_NEWS) or permits(user, Permission.PUBLISH_NEWS)
    return reads and user.pk != words.by_id


def open_desk(*, title: str, slug: str, about: str, order: int, invented: bool, by: User, now: datetime) -> Desk:
    """Open a desk; readers see it with its first story. Whether its news is invented is said now and never changed.

    Its title is read with that story; what it says of itself waits for :func:`agree`. Raises :class:`InputError`
    without a title, where the words claim something, or for an address that is none or taken.
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
            instance=Desk(
                title=said["title"],
                draft_title=said["title"],
                order=order,
                slug=slug,
                invented=invented,
                last_published_at=now,
            ),
        )
        deed.on = made
        if said["about"]:
            _propose(made, said, by=by, now=now)
    return made


def change_desk(desk: Desk, *, title: str, about: str, order: int, by: User, now: datetime) -> DeskWords | None:
    """Change where a desk stands, for readers too, and propose what it is called and says of itself, if that differs.

    Raises :class:`InputError` without a title, where the words claim something, where the desk is held, or where
    nothing is changed.
    """
    said = _checked(title, about, order, by)
    moves, differs = desk.order != order, (desk.title, desk.about) != (said["title"], said["about"])
    if not (moves or differs):
        raise InputError(_("Nothing is changed."), hint=_("Change its title, what it says of itself or its place."))
    if differs:
        refuse_held_desk(desk, at=now)
    if moves:
        with acting(Verb.NEWS_DESK_MOVED, on=desk):
            kept = desk_in_turn(desk.pk)
            kept.order = order
            kept.save()
            change_published(kept.slug, order=order)
    return _propose(desk, said, by=by, now=now) if differs else None


def agree(words: DeskWords, *, by: User, now: datetime) -> None:
    """Have a desk say what was proposed, for readers too; written anew, it is another proposal.

    Raises :class:`InputError` for whoever wrote it, where the desk is held, or where it is proposed no more.
    """
    with _reading(Verb.NEWS_DESK_CHANGED, words, by) as kept:
        refuse_held_desk(kept.desk, at=now)
        kept.agreed_by, kept.agreed = by, now
        kept.save(update_fields=["agreed_by", "agreed"])
        desk, said = desk_in_turn(kept.desk_id), {"title": kept.title, "about": kept.about}
        desk.title = desk.draft_title = kept.title
        desk.about = kept.about
        desk.save()
        change_published(desk.slug, **said)


def turn_down(words: DeskWords, *, reason: str, by: User) -> None:
    """Drop what was proposed. Raises :class:`InputError` without a reason, and as :func:`agree` does."""
    if not reason.strip():
        raise InputError(_("Say why."), hint=_("The record keeps the reason."))
    with _reading(Verb.NEWS_DESK_TURNED_DOWN, words, by, reason=reason.strip()) as kept:
        kept.delete()


@contextmanager
def _reading(verb: Verb, words: DeskWords, by: User, *, reason: str = "") -> Iterator[DeskWords]:
    """Words that still wait to be read, by somebody who may read them."""
    if not (permits(by, Permission.CHECK_NEWS) or permits(by, Permission.PUBLISH_NEWS)):
        raise PermissionDenied
    if not may_agree(words, by):
        raise InputError(_("Somebody else reads it."), hint=_("You wrote it: a second person must look at it."))
    with acting(verb, on=words.desk, reason=reason):
        kept = DeskWords.objects.select_for_update(of=("self",)).filter(pk=words.pk, agreed=None).first()
        if kept is None:
            raise InputError(_("It is proposed no more."), hint=_("Look again: somebody was quicker."))
        yield kept


def _propose(desk: Desk, said: Mapping[str, str], *, by: User, now: datetime) -> DeskWords:
    """In the place of what was proposed before."""
    with acting(Verb.NEWS_DESK_PROPOSED, on=desk):
        DeskWords.objects.filter(desk=desk, agreed=None).delete()
        return DeskWords.objects.create(desk=desk, **said, by=by, at=now)


def _checked(title: str, about: str, order: int, by: User) -> dict[str, str]:
    if not permits(by, Permission.PUBLISH_NEWS):
        raise PermissionDenied
    said = {"title": title.strip(), "about": about.strip()}
    if not 0 < len(said["title"]) <= LONGEST_TITLE:
        raise InputError(_("A desk has a title of up to 120 characters."), hint=_("Readers see it above its stories."))
    if order < 0:
        raise InputError(_("That is no place in a list."), hint=_("Give a number: the lowest stands first."))
    if claims := [claim.words for text in said.values() for claim in find_claims(text)]:
        raise InputError(
            _("A desk claims nothing of its own: %(claims)s.") % {"claims": ", ".join(claims)},
            hint=_("Say it in a story, where it is linked to evidence or a source."),
        )
    return said
