"""The form for one step of casework, made from what the pathway says must be said with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from tandem.core.codes import codes_on
from tandem.core.legal_tests import legal_tests
from tandem.core.pathways import Pathway, Transition, actors
from tandem.hub.accounts.models import User
from tandem.hub.referrals.queries_of_cases import able_bearers
from tandem.hub.staff.casework.words import labelled
from tandem.hub.staff.front_door.sealing_forms import Holder
from tandem.hub.staff.plain_form import PlainForm, lines

__all__ = ["StepForm"]

YES_NO = (("yes", _("Yes")), ("no", _("No")))


class StepForm(PlainForm):
    """When, what has to be said, and in which part for somebody who holds several."""

    happened = forms.DateTimeField(
        label=_("When it happened"),
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
        input_formats=["%Y-%m-%dT%H:%M", "%d/%m/%Y %H:%M"],
    )

    def __init__(
        self,
        *args: Any,
        step: Transition,
        pathway: Pathway,
        parts: Sequence[str],
        carried_by: str = "",
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        self.step, self.pathway = step, pathway
        day = timezone.localdate()
        for need in step.needs:
            if need not in ("present", "feedback_route"):
                self.fields[need] = _FIELDS.get(need, _words)(need, day)
        if carried_by and "worker" in self.fields:
            self.fields["handed_over"] = _handing_over(carried_by)
        for need in pathway.may_be_needed(step.event):
            self.fields[need] = forms.CharField(label=labelled(need), widget=lines(2), required=False)
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
        self.fields["even_so"].widget = lines(2)

    def details(self) -> dict[str, str]:
        """What is said, as the event keeps it."""
        apart = {"seen", "happened", "actor", "even_so", "handed_over"}
        said = {
            key: ", ".join(value) if isinstance(value, list) else str(value)
            for key, value in self.cleaned_data.items()
            if key not in apart and value
        }
        if "feedback_route" in self.step.needs:
            said["feedback_route"] = "already told or on record"
        return said

    @property
    def given_to(self) -> User | None:
        """Who carries the case from this step on, where it says so."""
        found: User | None = self.cleaned_data.get("worker")
        return found


def _words(need: str, _day: date) -> forms.Field:
    return forms.CharField(label=labelled(need), widget=lines(3))


def _carrying(_need: str, _day: date) -> forms.Field:
    able = able_bearers(now=timezone.now()).select_related("agency").order_by("name")
    return Holder(able, label=labelled("worker"), empty_label=_("Choose"))


def _handing_over(carried_by: str) -> forms.Field:
    return forms.CharField(
        label=_("Why it changes hands, and what was handed over"),
        help_text=_("Only if you choose somebody other than %(name)s, to whom the case is allocated now.")
        % {"name": carried_by},
        widget=lines(3),
        required=False,
    )


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
    "worker": _carrying,
    "legal_test": _legal_test,
    "closure_reason": _codes("closure_reason"),
    "category": _codes("abuse_category"),
    "single_or_joint": _choice((("single", _("Single agency")), ("joint", _("Joint")))),
    "seen_alone": _choice(YES_NO),
    "quorate": _choice(YES_NO),
    "accepted": _choice(YES_NO),
}
