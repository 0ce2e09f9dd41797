"""Under a hold that closes comments nobody says more, neither reader nor official; what was said can still be cut."""

from __future__ import annotations

from django.utils.translation import gettext as _

from tandem.core.errors import InputError
from tandem.hub.comments.cutting import Cuts
from tandem.hub.comments.models import Comment, Decision
from tandem.hub.news.closing import is_closed

__all__ = ["refuse_closed", "shows_more"]


def refuse_closed(comment: Comment) -> None:
    """Raise :class:`InputError` where comments below its story are closed."""
    if comment.page is not None and is_closed(comment.page):
        raise InputError(
            _("Comments on this story are closed: it is held."),
            hint=_("Wait until the newsroom has lifted the hold. What may harm can be rejected, sent back or cut now."),
        )


def shows_more(last: Decision, cuts: Cuts, *, nameless: bool) -> bool:
    """Whether readers would see anything, of the words or the name, that was cut before."""
    cut = {at for start, end in cuts for at in range(start, end)}
    before = {at for start, end in last.cuts for at in range(start, end)}
    return bool(before - cut) or (last.nameless and not nameless)
