"""What is asked of a measure, by where its readings come from, and of a reading."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from tandem.core.figure import Unit
from tandem.hub.agencies.models import Agency, Kind
from tandem.hub.plan.models import ImprovementPlan, Measure, Outcome
from tandem.hub.plan.models.measuring import COUNTED_IN, DIRECTIONS
from tandem.hub.plan.published import UNITS
from tandem.hub.referrals.figures import FOLLOWED
from tandem.hub.staff.improvement.forms import NamesNobody, SeenForm, as_fraction, day_field, milestones_in
from tandem.published import local_authorities
from tandem.scrutiny import SOURCES

__all__ = ["FORMS", "MeasureForm", "ReadingForm"]

_PER_CENT = _("A share in per cent, such as 82.5.")
_OF_HOW_MANY = _("Of a share: of how many it is one. Of a rate: how many were counted, not how many live there.")
_NAMES_NOBODY = _("A report or a return, with its period. It may be told in public: name nobody.")


class MeasureForm(NamesNobody):
    """What every measure has."""

    origin = Measure.Origin.TYPED
    outcome = forms.ChoiceField(label=_("What it is to show"))
    name = forms.CharField(label=_("What is measured"), max_length=200)
    direction = forms.ChoiceField(label=_("Which way is better"), choices=DIRECTIONS, widget=forms.RadioSelect)
    start_on = day_field(_("Day of the baseline"), help_text=_("The last day of the period from which you count."))
    target = forms.FloatField(label=_("Target"), help_text=_PER_CENT)
    target_by = day_field(_("To be reached by"))
    milestones = forms.CharField(
        label=_("On the way"),
        required=False,
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=_("If it is not a straight line: a day and a value to each line, such as 2026-09-30 75."),
    )

    def __init__(self, *args: Any, plan: ImprovementPlan, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        held = Outcome.objects.filter(recommendation__plan=plan).select_related("recommendation")
        self.outcomes = {str(each.pk): each for each in held}
        known = [(key, f"{each.recommendation.number}. {each.words}") for key, each in self.outcomes.items()]
        self.fields["outcome"].choices = known  # type: ignore[attr-defined]

    def clean_outcome(self) -> Outcome:
        """The outcome itself."""
        return self.outcomes[self.cleaned_data["outcome"]]

    @property
    def unit(self) -> str:
        """In what it is counted."""
        return str(self.cleaned_data.get("unit", Unit.SHARE.value))

    def asked(self) -> dict[str, str | int]:
        """Which figure is read, where it is read by itself."""
        return {}

    def clean(self) -> dict[str, Any]:
        """With fractions for shares."""
        said = super().clean() or {}
        for name in ("target", "start_value"):
            if said.get(name) is not None:
                said[name] = as_fraction(said[name], self.unit)
        try:
            said["milestones"] = milestones_in(said.get("milestones", ""), self.unit)
        except ValueError:
            self.add_error("milestones", _("Give a day and a value to each line, such as 2026-09-30 75."))
        return said


class TypedMeasureForm(MeasureForm):
    """One whose readings are written down."""

    unit_field = forms.ChoiceField(label=_("In what it is counted"), choices=COUNTED_IN)
    people = forms.BooleanField(
        label=_("It counts people, or what befell them"),
        required=False,
        initial=True,
        help_text=_("Then small numbers are not shown, and what chance does is allowed for."),
    )
    start_value = forms.FloatField(label=_("Baseline"), required=False, help_text=_("Nothing, if nobody knows it."))
    start_n = forms.IntegerField(label=_("Of how many"), required=False, min_value=0, help_text=_OF_HOW_MANY)
    start_source = forms.CharField(
        label=_("Where the baseline is from"), required=False, max_length=300, help_text=_NAMES_NOBODY
    )

    field_order = (
        "outcome",
        "name",
        "unit_field",
        "people",
        "direction",
        "start_on",
        "start_value",
        "start_n",
        "start_source",
        "target",
        "target_by",
        "milestones",
    )

    @property
    def unit(self) -> str:
        """As chosen."""
        return str(self.cleaned_data.get("unit_field", ""))


class OwnMeasureForm(MeasureForm):
    """One that the hub reads from what the front door records."""

    origin = Measure.Origin.OWN
    figure = forms.ChoiceField(label=_("Which of the hub’s own figures"))
    agency = forms.ChoiceField(label=_("Of which agency"), required=False)

    field_order = ("outcome", "figure", "agency", "name", "direction", "start_on", "target", "target_by", "milestones")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["figure"].choices = [(key, each.label) for key, each in FOLLOWED.items()]  # type: ignore[attr-defined]
        whole = Agency.objects.filter(kind=Kind.ORGANISATION, closed__isnull=True)
        known = [(str(each.pk), each.name) for each in whole]
        self.fields["agency"].choices = [("", _("All together")), *known]  # type: ignore[attr-defined]

    def asked(self) -> dict[str, str | int]:
        """The figure, and of whom."""
        agency = self.cleaned_data["agency"]
        return {"measure": self.cleaned_data["figure"], **({"agency": int(agency)} if agency else {})}


class PublishedMeasureForm(MeasureForm):
    """One that is read from what is published."""

    origin = Measure.Origin.PUBLISHED
    area = forms.ChoiceField(label=_("Area"))
    source = forms.ChoiceField(label=_("Who referred"), choices=[(each.key, each.label) for each in SOURCES])
    figure = forms.ChoiceField(
        label=_("What of it"),
        choices=[
            ("rate", _("Referrals for every 1,000 children")),
            ("share", _("Share of all referrals")),
            ("referrals", _("Referrals")),
        ],
    )

    field_order = (
        "outcome",
        "area",
        "source",
        "figure",
        "name",
        "direction",
        "start_on",
        "target",
        "target_by",
        "milestones",
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["area"].choices = [(each.code, each.name) for each in local_authorities()]  # type: ignore[attr-defined]

    @property
    def unit(self) -> str:
        """As published."""
        return UNITS[self.cleaned_data.get("figure", "share")].value

    def asked(self) -> dict[str, str | int]:
        """As evidence is asked for."""
        said = self.cleaned_data
        return {"area": said["area"], "source": said["source"], "measure": said["figure"]}


FORMS: dict[str, tuple[type[MeasureForm], Any]] = {
    "typed": (TypedMeasureForm, _("Written down, each with its source")),
    "own": (OwnMeasureForm, _("Read from the hub’s own figures")),
    "published": (PublishedMeasureForm, _("Read from published figures")),
}
"""By the word in the address."""


class ReadingForm(NamesNobody, SeenForm):
    """One reading."""

    since = day_field(_("First day of its period"), required=False)
    until = day_field(_("Last day of its period"))
    value = forms.FloatField(label=_("Value"))
    n = forms.IntegerField(label=_("Of how many"), required=False, min_value=0, help_text=_OF_HOW_MANY)
    low = forms.FloatField(
        label=_("Lower limit"), required=False, help_text=_("If the source gives a 95% interval: both limits.")
    )
    high = forms.FloatField(label=_("Upper limit"), required=False)
    source = forms.CharField(label=_("Where it is from"), max_length=300, help_text=_NAMES_NOBODY)
    address = forms.URLField(label=_("Its address on the web"), required=False, max_length=300, assume_scheme="https")

    def __init__(self, *args: Any, measure: Measure, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.measure = measure
        if measure.unit == Unit.SHARE.value:
            self.fields["value"].help_text = _PER_CENT

    def clean(self) -> dict[str, Any]:
        """With fractions for shares."""
        said = super().clean() or {}
        for name in ("value", "low", "high"):
            if name in said:
                said[name] = as_fraction(said[name], self.measure.unit)
        return said
