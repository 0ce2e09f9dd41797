"""Which subject evidence is to be taken of, and which of its figures."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from tandem.forecast.series import SERIES
from tandem.forecast.wider import places
from tandem.hub.evidence.offers import Offer
from tandem.hub.evidence.own import OwnKind
from tandem.hub.staff.keeping.submitting import KeepingForm
from tandem.published import local_authorities
from tandem.scrutiny import SOURCES
from tandem.scrutiny.register import titles

__all__ = ["AddressForm", "ClaimForm", "OfferForm", "OwnForm", "ReferralsForm", "SeriesForm", "SubjectForm"]


class SubjectForm(forms.Form):
    """Says what to look up; nothing is kept by it."""

    subject = ""

    def __init__(self, data: Any = None) -> None:
        super().__init__(data, auto_id=f"{self.subject}-%s")
        for field in self.fields.values():
            choosing = isinstance(field, forms.ChoiceField)
            field.error_messages["required"] = _("Choose one.") if choosing else _("Fill this in.")

    def about(self) -> dict[str, str]:
        """The subject, as :func:`tandem.hub.evidence.offers.offers` takes it."""
        return {"subject": self.subject, **{name: str(value) for name, value in self.cleaned_data.items()}}


def _authorities() -> list[tuple[str, Any]]:
    return [("", _("Choose")), *((each.code, each.name) for each in local_authorities())]


class ReferralsForm(SubjectForm):
    """Referrals of one area from one source in one year."""

    subject = "referrals"
    area = forms.ChoiceField(label=_("Area"))
    source = forms.ChoiceField(label=_("Who referred"), choices=[(each.key, each.label) for each in SOURCES])
    year = forms.IntegerField(label=_("Year ending in March"), min_value=1990, max_value=2100)

    def __init__(self, data: Any = None) -> None:
        super().__init__(data)
        self.fields["area"].choices = _authorities()  # type: ignore[attr-defined]


class SeriesForm(SubjectForm):
    """A count over the years, and what is coming."""

    subject = "series"
    area = forms.ChoiceField(label=_("Area, region or England"))
    series = forms.ChoiceField(label=_("What is counted"), choices=[(key, each.name) for key, each in SERIES.items()])

    def __init__(self, data: Any = None) -> None:
        super().__init__(data)
        self.fields["area"].choices = [*_authorities(), *places().items()]  # type: ignore[attr-defined]


class ClaimForm(SubjectForm):
    """A claim of the register."""

    subject = "claim"
    claim = forms.ChoiceField(label=_("Claim"))

    def __init__(self, data: Any = None) -> None:
        super().__init__(data)
        self.fields["claim"].choices = titles()  # type: ignore[attr-defined]


class OwnForm(SubjectForm):
    """One row of what a room of this installation answers."""

    def __init__(self, own: OwnKind, data: Any = None) -> None:
        self.subject = own.kind
        super().__init__(data)
        self.fields[own.kind] = forms.ChoiceField(
            label=str(own.label),
            choices=[("", _("Choose")), *own.choices()],
            error_messages={"required": _("Choose one.")},
        )


class AddressForm(SubjectForm):
    """The address of a public page."""

    subject = "address"
    address = forms.CharField(
        label=_("Address of the page"),
        help_text=_("Of an area’s figures, a forecast, a claim, a challenge or a measure, as your browser shows it."),
        max_length=300,
    )


class OfferForm(KeepingForm):
    """Which of what is offered to take."""

    offer = forms.ChoiceField(label=_("What to take"), widget=forms.RadioSelect)

    def __init__(self, *args: Any, offered: tuple[Offer, ...], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["offer"].choices = [(each.asked.key, each.answer.title) for each in offered]  # type: ignore[attr-defined]
