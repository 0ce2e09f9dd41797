"""The form for one step of casework, made from what the pathway says must be said with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from tandem.core.codes import codes_on
from tandem.core.legal_tests import legal_tests
from tandem.core.pathways import Pathway, Transition, actors
from tandem.hub.staff.casework.words import PARTNERS, labelled
from tandem.hub.staff.front_door.forms import PlainForm

__all__ = ["StepForm"]

YES_NO = (("yes", _("Yes")), ("no", _("No")))
_BESIDES = ("referrer", "other")
"""Who may take part in a strategy discussion besides those of the quorum."""


class StepForm(PlainForm):
    """When, what has to be said, and in which part for somebody who holds several."""

    happened = forms.DateTimeField(
        label=_("When it happened"),
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
        input_formats=["%Y-%m-%dT%H:%M", "%d/%m/%Y %H:%M"],
    )

    def __init__(self, *args: Any, step: Transition, pathway: Pathway, parts: Sequence[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.step, self.pathway = step, pathway
        day = timezone.localdate()
        for need in step.needs:
            if need == "present":
                self.fields.update(_took_part(pathway))
            elif need != "feedback_route":
                self.fields[need] = _FIELDS.get(need, _words)(need, day)
        for need in pathway.may_be_needed(step.event):
            self.fields[need] = forms.CharField(label=labelled(need), widget=_lines(2), required=False)
        if step.event == "authorise_assessment":
            self.fields["factors"] = _factors(day)
        if len(parts) > 1:
            chosen = [(key, actors()[key].name) for key in parts]
            self.fields["actor"] = forms.ChoiceField(label=_("You sign as"), choices=chosen)
        self.fields["even_so"] = forms.CharField(
            label=_("Why it is right all the same"), widget=forms.HiddenInput, required=False
        )

    def ask_why(self) -> None:
        """Show the question that the census would put, so that it can be answered."""
        self.fields["even_so"].widget = _lines(2)

    def details(self) -> dict[str, str]:
        """What is said, as the event keeps it."""
        apart = {"seen", "happened", "actor", "even_so"}
        said = {
            key: ", ".join(value) if isinstance(value, list) else str(value)
            for key, value in self.cleaned_data.items()
            if key not in apart and not key.startswith("who_") and value
        }
        if "present" in self.step.needs:
            there = {key[4:]: words for key, words in self.cleaned_data.items() if key.startswith("who_") and words}
            said["present"] = ", ".join(there)
            said["who"] = "\n".join(f"{labelled(key)}: {words}" for key, words in there.items())
        if "feedback_route" in self.step.needs:
            said["feedback_route"] = "already told or on record"
        return said

    @property
    def at(self) -> datetime:
        """When it happened; this minute is now, so that it does not come before what was recorded seconds ago."""
        moment: datetime = self.cleaned_data["happened"]
        now = timezone.now()
        return now if timedelta(0) <= now - moment < timedelta(minutes=1) else moment


def _lines(rows: int) -> forms.Textarea:
    return forms.Textarea(attrs={"rows": rows})


def _words(need: str, _day: date) -> forms.Field:
    return forms.CharField(label=labelled(need), widget=_lines(3))


def _took_part(pathway: Pathway) -> dict[str, forms.Field]:
    """A line for each agency of the pathway's quorum, and for others who took part."""
    keys = [key for key in PARTNERS if key in pathway.quorum or key in _BESIDES]
    return {
        f"who_{key}": forms.CharField(
            label=_("Who took part: %(partner)s") % {"partner": PARTNERS[key]}, required=False, max_length=300
        )
        for key in keys
    }


def _legal_test(_need: str, day: date) -> forms.Field:
    tests = [(test.key, test.name) for test in legal_tests(on=day) if test.key in ("child_in_need", "section_47")]
    return forms.ChoiceField(label=labelled("legal_test"), choices=[("", _("Choose")), *tests])


def _codes(key: str) -> Callable[[str, date], forms.Field]:
    def made(need: str, day: date) -> forms.Field:
        rows = [(code.code, f"{code.code} · {code.label}") for code in codes_on(key, on=day)]
        return forms.ChoiceField(label=labelled(need), choices=[("", _("Choose")), *rows])

    return made


def _factors(day: date) -> forms.Field:
    rows = [(code.code, f"{code.code} · {code.short}") for code in codes_on("assessment_factor", on=day)]
    return forms.MultipleChoiceField(
        label=labelled("factors"), choices=rows, widget=forms.CheckboxSelectMultiple, required=False
    )


def _choice(choices: Any) -> Callable[[str, date], forms.Field]:
    return lambda need, _day: forms.ChoiceField(label=labelled(need), choices=choices, widget=forms.RadioSelect)


_FIELDS: dict[str, Callable[[str, date], forms.Field]] = {
    "legal_test": _legal_test,
    "closure_reason": _codes("closure_reason"),
    "category": _codes("abuse_category"),
    "single_or_joint": _choice((("single", _("Single agency")), ("joint", _("Joint")))),
    "seen_alone": _choice(YES_NO),
    "quorate": _choice(YES_NO),
    "accepted": _choice(YES_NO),
}
