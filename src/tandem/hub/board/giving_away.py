"""A challenge is about agencies. Whoever writes what may be about a child is asked before it is kept."""

from __future__ import annotations

from collections.abc import Iterable

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from tandem.core.errors import InputError
from tandem.core.private_details import Detail, marks

__all__ = ["MayGiveAway", "refuse_giving_away"]

_KINDS = {
    Detail.NAME: gettext_lazy("what may be somebody’s name"),
    Detail.AGE_AND_PLACE: gettext_lazy("an age with a place"),
    Detail.POSTCODE: gettext_lazy("a postcode"),
    Detail.ADDRESS: gettext_lazy("an address"),
    Detail.TELEPHONE: gettext_lazy("a telephone number"),
    Detail.EMAIL: gettext_lazy("an e-mail address"),
}


class MayGiveAway(InputError):  # noqa: N818 - it names what the words may do
    """The words may name a child or tell something private; whoever wrote them may say that they do not."""


def refuse_giving_away(texts: Iterable[str], *, hint: str = "") -> None:
    """Raise :class:`MayGiveAway` where a text may give somebody away, saying by what.

    ``hint`` is what to do about it where the texts are not the words of a challenge.
    """
    found = [(text[mark.start : mark.end], mark.kind) for text in texts for mark in marks(text)]
    if found:
        what = "; ".join(dict.fromkeys(f"“{passage}” ({_KINDS[kind]})" for passage, kind in found))
        inside = _("A challenge is about agencies: take out what is about a child or a family, or say that none is.")
        raise MayGiveAway(
            _("This may name somebody or tell something private: %(what)s.") % {"what": what},
            hint=hint or inside,
        )
