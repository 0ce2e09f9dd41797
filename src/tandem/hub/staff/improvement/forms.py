"""What is asked when somebody adds to the plan, or tells how an action goes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from tandem.core.figure import Unit
from tandem.hub.agencies.queries import open_agencies
from tandem.hub.board.giving_away import MayGiveAway
from tandem.hub.plan.meanwhile import ChangedMeanwhile
from tandem.hub.plan.models import ImprovementPlan, Recommendation
from tandem.hub.staff.keeping.submitting import AsksOnceMore, KeepingForm

__all__ = [
    "ActionForm",
    "BeginForm",
    "DoneForm",
    "MoveForm",
    "NamesNobody",
    "PlanForm",
    "PublicForm",
    "RecommendationForm",
    "SeenForm",
    "VerifyForm",
    "WithdrawForm",
    "asking_again",
    "day_field",
    "words_field",
]

_NO_NAMES = _("Name no child and no family.")


def day_field(label: Any, *, help_text: Any = "", required: bool = True) -> forms.DateField:
    """A day, chosen or typed."""
    widget = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    return forms.DateField(
        label=label, help_text=help_text, required=required, widget=widget, input_formats=["%Y-%m-%d", "%d/%m/%Y"]
    )


def words_field(label: Any, *, help_text: Any = "", most: int = 2000) -> forms.CharField:
    """Some lines of words."""
    return forms.CharField(label=label, help_text=help_text, max_length=most, widget=forms.Textarea(attrs={"rows": 4}))


class _OfAgency(KeepingForm):
    """Asks for one of the agencies that are open."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.agencies = {str(each.pk): each for each in open_agencies(timezone.localdate())}
        known = [(key, each.name) for key, each in self.agencies.items()]
        self.fields["agency"].choices = [("", _("Choose")), *known]  # type: ignore[attr-defined]

    def clean_agency(self) -> Any:
        """The agency itself."""
        return self.agencies[self.cleaned_data["agency"]]


class PlanForm(KeepingForm):
    """A new plan."""

    name = forms.CharField(label=_("What the plan is called"), max_length=200)
    basis = forms.ChoiceField(label=_("Under what"), choices=ImprovementPlan.Basis.choices, widget=forms.RadioSelect)
    commissioner = forms.CharField(
        label=_("The commissioner’s name"), max_length=200, required=False, help_text=_("If there is one.")
    )
    starts = day_field(_("It starts on"))


class NamesNobody(AsksOnceMore):
    """What may be told in public."""

    sure = "no_name"
    sure_words = _("I have looked at it: it names nobody.")


@contextmanager
def asking_again(form: NamesNobody) -> Iterator[None]:
    """Where what was written may name somebody, have the form ask whether it does."""
    try:
        yield
    except MayGiveAway:
        form.ask_again()
        raise


class PublicForm(NamesNobody):
    """Whether the measures may be told in public, as the page asked it."""

    may = forms.ChoiceField(choices=[("yes", "yes"), ("no", "no")], widget=forms.HiddenInput)
    reason = forms.CharField(label=_("Why"), max_length=300, help_text=_NO_NAMES)


class RecommendationForm(_OfAgency):
    """What was recommended, and what comes of it for children."""

    words = words_field(_("The recommendation, word for word"), most=4000)
    outcome = words_field(
        _("What will be different for children"), help_text=_("In a sentence that a child would understand.")
    )
    origin = forms.ChoiceField(label=_("Where it comes from"), choices=Recommendation.Origin.choices)
    source = forms.CharField(label=_("The report"), max_length=200, help_text=_("Its title, and the paragraph."))
    source_date = day_field(_("Date of the report"))
    source_address = forms.URLField(
        label=_("Its address on the web"), required=False, max_length=300, assume_scheme="https"
    )
    agency = forms.ChoiceField(label=_("Agency that answers for it"))
    due = day_field(_("Due"))

    field_order = ("words", "outcome", "origin", "source", "source_date", "source_address", "agency", "due")


class ActionForm(_OfAgency):
    """An action with its one owner."""

    what = forms.CharField(label=_("What is done"), max_length=300)
    recommendations = forms.MultipleChoiceField(
        label=_("Which recommendation it answers"), widget=forms.CheckboxSelectMultiple
    )
    owner = forms.CharField(label=_("Who answers for it"), max_length=200, help_text=_("One person, by name."))
    agency = forms.ChoiceField(label=_("Their agency"))
    due = day_field(_("Due"), help_text=_("This first day stays to be seen, whatever becomes of it."))
    depends_on = forms.MultipleChoiceField(
        label=_("What has to be done first"), required=False, widget=forms.CheckboxSelectMultiple
    )

    field_order = ("what", "recommendations", "owner", "agency", "due", "depends_on")

    def __init__(self, *args: Any, plan: ImprovementPlan, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.recommended = {str(each.pk): each for each in plan.recommendations.all()}
        self.others = {str(each.pk): each for each in plan.actions.all()}
        self.fields["recommendations"].choices = [(key, str(each)) for key, each in self.recommended.items()]  # type: ignore[attr-defined]
        self.fields["depends_on"].choices = [(key, str(each)) for key, each in self.others.items()]  # type: ignore[attr-defined]
        if not self.others:
            del self.fields["depends_on"]

    def clean_recommendations(self) -> Any:
        """The recommendations themselves."""
        return [self.recommended[key] for key in self.cleaned_data["recommendations"]]

    def clean_depends_on(self) -> Any:
        """The actions themselves."""
        return [self.others[key] for key in self.cleaned_data["depends_on"]]


class SeenForm(KeepingForm):
    """Knows how much whoever fills it in had before them."""

    seen = forms.IntegerField(widget=forms.HiddenInput)

    @contextmanager
    def told_what_came_meanwhile(self, count: Callable[[], int]) -> Iterator[None]:
        """Whoever is told what came meanwhile has seen as much as there is now, and may send the same again."""
        try:
            yield
        except ChangedMeanwhile:
            sent: Any = self.data
            self.data = again = sent.copy()
            again["seen"] = str(count())
            raise


class BeginForm(SeenForm):
    """Asks nothing: it has begun."""


class DoneForm(SeenForm):
    """What was done, and what shows it."""

    words = words_field(_("What was done"), help_text=_NO_NAMES)
    evidence = forms.CharField(
        label=_("Numbers of the evidence that shows it"), required=False, max_length=100, help_text=_("Such as 12, 15.")
    )

    def clean_evidence(self) -> set[int]:
        """The numbers."""
        said = self.cleaned_data["evidence"]
        if re.fullmatch(r"[\d\s,;]*", said) is None:
            raise forms.ValidationError(_("Give numbers, with commas between them."))
        return {int(each) for each in re.findall(r"\d{1,9}", said)}


class MoveForm(SeenForm):
    """Another day, and why."""

    due = day_field(_("New day"))
    words = words_field(_("Why"), help_text=_NO_NAMES)


class WithdrawForm(SeenForm):
    """Why it is withdrawn."""

    words = words_field(_("Why"), help_text=_NO_NAMES)


class VerifyForm(SeenForm):
    """Whether it is done, as somebody else found."""

    verdict = forms.ChoiceField(
        label=_("What you found"),
        choices=[("yes", _("It is done, and I have seen it")), ("no", _("It is not done, or I could not see it"))],
        widget=forms.RadioSelect,
    )
    words = words_field(_("What you looked at"), help_text=_NO_NAMES)


def as_fraction(value: float | None, unit: str) -> float | None:
    """A share typed in per cent as the fraction that is kept."""
    return value / 100 if value is not None and unit == Unit.SHARE.value else value


def milestones_in(text: str, unit: str) -> list[tuple[date, float]]:
    """Lines such as ``2026-09-30 75``. Raises :class:`ValueError` for any other."""
    found = []
    for line in filter(None, map(str.strip, text.splitlines())):
        on, value = line.split()
        found.append((date.fromisoformat(on), as_fraction(float(value.rstrip("%")), unit) or 0.0))
    return found
