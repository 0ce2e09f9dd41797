"""What somebody else did while a form was open: it is told, and the form may be sent again."""

from __future__ import annotations

from collections.abc import Iterable

from django.utils.translation import gettext as _

from tandem.core.errors import InputError

__all__ = ["ChangedMeanwhile"]


class ChangedMeanwhile(InputError):  # noqa: N818 - it names what happened
    """Something was added since a page was opened; whoever has read what it is may send the same again."""

    def __init__(self, added: Iterable[str]) -> None:
        super().__init__(
            _("Since you opened the page: %(added)s.") % {"added": "; ".join(added)},
            hint=_("What you wrote is still here. Send it again if it still holds."),
        )
