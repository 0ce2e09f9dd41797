"""What can be asked: an area's published referrals, a count over the years and ahead, a claim, what a room answers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from django.utils.translation import gettext as _

from tandem.core.errors import InputError
from tandem.hub.evidence.own import own_kinds

__all__ = ["MEASURES", "PICTURES", "Asked", "subject_at"]

MEASURES = ("referrals", "rate", "share", "ratio")
"""What a figure of an area's referrals from a source may be, by the columns of its table."""
PICTURES = ("funnel", "history", "share")
"""What may be drawn of them."""

_PAGES = (
    (re.compile(r"/areas/(?P<area>[^/]+)/ahead/(?P<series>[a-z0-9_]+)/?"), "series"),
    (re.compile(r"/areas/(?P<area>[^/]+)/(?P<source>[a-z_]+)/(?P<year>\d{4})/?"), "referrals"),
    (re.compile(r"/claims/(?P<claim>[a-z0-9-]+)/?"), "claim"),
)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question: its kind, and what it is about as names with words."""

    kind: str
    about: Mapping[str, str]

    def __getitem__(self, name: str) -> str:
        return self.about.get(name, "")

    @property
    def number(self) -> int:
        """The year. Raises :class:`InputError` where there is none."""
        if not self["year"].isdecimal():
            raise InputError(_("No year was given."), hint=_("Give the year in which the figures end, such as 2015."))
        return int(self["year"])

    @property
    def key(self) -> str:
        """The question in one line."""
        return " ".join((self.kind, *(f"{name}={self.about[name]}" for name in sorted(self.about))))

    def to_dict(self) -> dict[str, str]:
        """Plain values; :meth:`of` reads them back."""
        return {"kind": self.kind, **self.about}

    @classmethod
    def of(cls, values: Mapping[str, str]) -> Asked:
        """From the plain values of :meth:`to_dict`."""
        return cls(values["kind"], {name: value for name, value in values.items() if name != "kind"})


def subject_at(address: str) -> dict[str, str]:
    """What the page at an address is about.

    Raises :class:`InputError` for any page but an area's in one year, a
    forecast's, a claim's and those of which rooms answer.
    """
    path = unquote(urlsplit(address.strip()).path)
    for pattern, subject in _PAGES:
        if found := pattern.fullmatch(path):
            return {"subject": subject, **found.groupdict()}
    for own in own_kinds():
        if found := own.page.fullmatch(path):
            return {"subject": own.kind, own.kind: found["key"]}
    raise InputError(
        _("Nothing can be taken from that address."),
        hint=_("Give the address of an area’s figures for one year, of a forecast, or of a claim in the register."),
    )
