"""A change in demand that somebody knows of: what is asked about it, and the lever that it makes.

What it is called is chosen and not typed, so that no address of a public page can put words on it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django import forms
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from tandem.forecast.scenarios.levers import KINDS, Lever

__all__ = ["FIELDS", "KnownChange", "KnownChangeForm"]

TITLES: Mapping[str, str | Promise] = {
    "estate": _("A new estate"),
    "asylum": _("An asylum centre opens"),
    "barracks": _("A barracks opens"),
    "service": _("A service for families opens or closes"),
    "other": _("Another known change"),
}
FIELDS = ("change", "each", "give", "from")
_Z95 = 1.959964
_LEAST, _MOST = 1.0, KINDS["known_change"][1]


@dataclass(frozen=True, slots=True)
class KnownChange:
    """So many a year more, or fewer, give or take some, from a day."""

    key: str
    each: float
    give: float
    start: date

    def lever(self, series: str) -> Lever:
        """The lever that it makes in a series."""
        return Lever(
            f"known-{self.key}",
            str(TITLES[self.key]),
            "known_change",
            self.start,
            self.each,
            "a year",
            1.0,
            self.give / abs(self.each) / _Z95,
            str(_("The far end of the range that was entered")),
            str(_("Entered on this page")),
            self.start,
            "assumed",
            series,
        )

    @property
    def query(self) -> list[tuple[str, str]]:
        """What an address says of it."""
        values = (self.key, f"{self.each:g}", f"{self.give:g}", self.start.isoformat())
        return list(zip(FIELDS, values, strict=True))


class KnownChangeForm(forms.Form):
    """What is asked; nothing need be said, but what is said has to be whole."""

    change = forms.ChoiceField(
        label=_("What changes"), required=False, choices=[("", _("Nothing known")), *TITLES.items()]
    )
    each = forms.FloatField(
        label=_("How many more a year"),
        required=False,
        min_value=-_MOST,
        max_value=_MOST,
        help_text=_("Of what this page counts: for children looked after, children who start. Fewer with a minus."),
    )
    give = forms.FloatField(
        label=_("Give or take"),
        required=False,
        min_value=0,
        max_value=_MOST,
        help_text=_(
            "So far that 95 of 100 futures lie within it, and no more than the number. Nought, if it is left out."
        ),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # ``from`` is what addresses call it and a word of the language.
        self.fields["from"] = forms.DateField(
            label=_("From"), required=False, widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
        )

    def clean(self) -> dict[str, Any]:
        """Either nothing, or what changes, how many and from when."""
        said: dict[str, Any] = super().clean() or {}
        each, give = said.get("each"), said.get("give")
        if each and abs(each) < _LEAST:
            self.add_error("each", _("Say how many more a year, at least one; with a minus, fewer."))
        elif each and give and give > abs(each):
            # Draws stop at nought: a wider range would move the middle unsaid.
            self.add_error("give", _("Give no more than the number itself: more might turn it round."))
        if not any(said.get(name) not in (None, "") for name in FIELDS) and not self.errors:
            return said
        for name, words in (
            ("change", _("Choose what changes.")),
            ("each", _("Say how many more a year, other than nought.")),
            ("from", _("Give the day on which it begins.")),
        ):
            if not said.get(name) and name not in self.errors:
                self.add_error(name, words)
        return said

    @property
    def wrong(self) -> str:
        """What keeps the change from being whole, in words; empty where nothing does."""
        return " ".join(str(fault) for faults in self.errors.values() for fault in faults)

    def made(self) -> KnownChange | None:
        """The change, where one was entered whole."""
        said = self.cleaned_data if self.is_valid() else {}
        if not said.get("change"):
            return None
        return KnownChange(said["change"], said["each"], said["give"] or 0.0, said["from"])
