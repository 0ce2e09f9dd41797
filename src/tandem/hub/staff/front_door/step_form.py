"""The form for one step of casework, made from what the pathway says must be said with it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from tandem.core.codes import codes_on
from tandem.core.legal_tests import legal_tests
from tandem.core.pathways import Pathway, Transition, actors
from tandem.hub.staff.front_door.forms import PlainForm

__all__ = ["StepForm"]

_QUORUM = {
    "social_care": _("Social care"),
    "police": _("Police"),
    "health": _("Health"),
    "education": _("Education"),
    "referrer": _("Whoever raised the concern"),
    "other": _("Somebody else"),
}
YES_NO = (("yes", _("Yes")), ("no", _("No")))


class StepForm(PlainForm):
    """When, in whose part, and what has to be said."""

    happened = forms.DateTimeField(
        label=_("When it happened"),
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
        input_formats=["%Y-%m-%dT%H:%M", "%d/%m/%Y %H:%M"],
    )
    actor = forms.ChoiceField(label=_("Done by the"))

    def __init__(self, *args: Any, step: Transition, pathway: Pathway, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.step, self.pathway = step, pathway
        parts = [(key, actors()[key].name) for key in step.actors]
        self.fields["actor"].choices = parts  # type: ignore[attr-defined]
        for need in step.needs:
            if need != "feedback_route":
                self.fields[need] = _FIELDS.get(need, _words)(need, timezone.localdate())

    def details(self) -> dict[str, str]:
        """What is said, as the event keeps it; whoever was wanting at a strategy discussion is kept too."""
        said = {need: self.cleaned_data.get(need, "") for need in self.step.needs}
        found = {need: ", ".join(value) if isinstance(value, list) else str(value) for need, value in said.items()}
        if "present" in said:
            missing = self.pathway.missing_from_quorum(said["present"])
            found["missing"] = ", ".join(sorted(missing)) or "nobody"
        if "feedback_route" in self.step.needs:
            found["feedback_route"] = "already told or on record"
        return found

    @property
    def at(self) -> datetime:
        """When it happened."""
        moment: datetime = self.cleaned_data["happened"]
        return moment


def _words(need: str, _day: date) -> forms.Field:
    labels = {
        "rationale": _("Reasons"),
        "worker": _("Given to"),
        "outcome": _("Outcome"),
        "reason": _("Why"),
    }
    label = labels.get(need, need.replace("_", " ").capitalize())
    return forms.CharField(label=label, widget=forms.Textarea(attrs={"rows": 3}))


def _legal_test(_need: str, day: date) -> forms.Field:
    tests = [(test.key, test.name) for test in legal_tests(on=day) if test.key in ("child_in_need", "section_47")]
    return forms.ChoiceField(label=_("Legal test"), choices=[("", _("Choose")), *tests])


def _codes(key: str, label: Any) -> Callable[[str, date], forms.Field]:
    def made(_need: str, day: date) -> forms.Field:
        rows = [(code.code, f"{code.code} · {code.label}") for code in codes_on(key, on=day)]
        return forms.ChoiceField(label=label, choices=[("", _("Choose")), *rows])

    return made


def _choice(label: Any, choices: Any) -> Callable[[str, date], forms.Field]:
    return lambda _need, _day: forms.ChoiceField(label=label, choices=choices, widget=forms.RadioSelect)


def _present(_need: str, _day: date) -> forms.Field:
    return forms.MultipleChoiceField(
        label=_("Who took part"), choices=list(_QUORUM.items()), widget=forms.CheckboxSelectMultiple
    )


_FIELDS: dict[str, Callable[[str, date], forms.Field]] = {
    "legal_test": _legal_test,
    "closure_reason": _codes("closure_reason", _("Reason for closure")),
    "category": _codes("abuse_category", _("Category of abuse")),
    "single_or_joint": _choice(_("Single or joint enquiry"), (("single", _("Single agency")), ("joint", _("Joint")))),
    "seen_alone": _choice(_("Was the child seen alone?"), YES_NO),
    "quorate": _choice(_("Was the conference quorate?"), YES_NO),
    "accepted": _choice(_("Did the family accept?"), YES_NO),
    "present": _present,
}
