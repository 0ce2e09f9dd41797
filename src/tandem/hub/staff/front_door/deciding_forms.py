"""Deciding for a child, in time or at once: code, level of need, legal test and reasons."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from tandem.core.codes import codes_on
from tandem.core.legal_tests import legal_tests, levels_of_need
from tandem.core.sharing import Level
from tandem.hub.referrals.actions.deciding import ACCEPTED, AT_ONCE, NO_TEST_MET, Deciding, source_of
from tandem.hub.referrals.authorities import authorities_on
from tandem.hub.referrals.models import Contact
from tandem.hub.staff.front_door.grounds import MEASURES
from tandem.hub.staff.plain_form import PlainForm, lines

__all__ = ["ActForm", "DecideForm"]

_DECISIONS = (
    ("", _("Choose")),
    ("decide_no_further_action", _("No further action: not accepted as a referral")),
    ("decide_accepted_no_further_action", _("Accepted as a referral, and no further action")),
    ("decide_advice", _("Advice or signpost")),
    ("decide_early_help", _("Early help")),
    ("decide_assessment", _("Assessment (section 17)")),
    ("decide_strategy", _("Strategy discussion (section 47)")),
    ("decide_transfer", _("Transfer to another authority")),
    ("decide_designated_officer", _("Pass to the designated officer")),
    ("find_open_case", _("Pass to the worker of an open case")),
)
_LEGAL = ("child_in_need", "section_47")
_LEGAL_AT_ONCE = ("section_47", "police_protection", "emergency_protection")


class DecideForm(PlainForm):
    """What is decided for one child."""

    code = forms.ChoiceField(label=_("Decision"), choices=_DECISIONS)
    level = forms.ChoiceField(label=_("Level of need, as you find it"))
    level_differs_because = forms.CharField(
        label=_("If that is not the level that was sent: why"), widget=lines(2), required=False
    )
    legal_test = forms.ChoiceField(label=_("Legal test"))
    rationale = forms.CharField(label=_("Reasons"), widget=lines(4))
    source = forms.ChoiceField(
        label=_("Who referred, by the census code"),
        required=False,
        help_text=_("Asked because nobody has said it. The census wants it for whatever is accepted as a referral."),
    )
    receiving_authority = forms.ChoiceField(
        label=_("For a transfer: the authority that takes over"), required=False, choices=[]
    )
    elsewhere = forms.CharField(label=_("Or, outside England: which"), required=False, max_length=200)
    open_case = forms.CharField(label=_("For an open case: its number or its worker"), required=False)
    primary_need = forms.ChoiceField(
        label=_("Primary need, if social care takes it on"),
        required=False,
        help_text=_("The main reason why the child is in need, as you see it now. The census asks for it."),
    )

    def __init__(self, *args: Any, contact: Contact, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _ask_source(self, contact)
        _ask_level(self)
        _ask_legal_test(self, _LEGAL, none_met=True)
        _ask_need(self)
        authorities = authorities_on(timezone.localdate())
        self.fields["receiving_authority"].choices = [("", _("Choose")), *authorities]  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        """What one decision asks besides the others."""
        said = super().clean() or {}
        if said.get("code") == "decide_transfer" and not (said.get("receiving_authority") or said.get("elsewhere")):
            self.add_error("receiving_authority", _("Say which authority takes over."))
        if said.get("code") in ACCEPTED and "source" in self.fields and not said.get("source"):
            self.add_error("source", _("Choose who referred. Where it cannot be known, choose 10."))
        return said

    def deciding(self) -> Deciding:
        """The decision as the action takes it."""
        said = self.cleaned_data
        return Deciding(
            code=said["code"],
            rationale=said["rationale"],
            level=Level(said["level"]),
            level_differs_because=said["level_differs_because"],
            legal_test=said["legal_test"],
            receiving_authority=said["receiving_authority"] or said["elsewhere"],
            open_case=said["open_case"],
            source=said.get("source", ""),
            primary_need=said["primary_need"],
        )


class ActForm(PlainForm):
    """Acting at once, before screening is finished: a decision with everything that makes one."""

    children = forms.TypedMultipleChoiceField(label=_("For"), widget=forms.CheckboxSelectMultiple, coerce=int)
    measure = forms.ChoiceField(label=_("What was set going"), choices=MEASURES, widget=forms.RadioSelect)
    level = forms.ChoiceField(label=_("Level of need, as you find it"))
    level_differs_because = forms.CharField(
        label=_("If that is not the level that was sent: why"), widget=lines(2), required=False
    )
    legal_test = forms.ChoiceField(label=_("Legal test"))
    rationale = forms.CharField(
        label=_("Reasons"), widget=lines(3), help_text=_("What is known now, and why it cannot wait.")
    )
    source = forms.ChoiceField(label=_("Who referred, by the census code"), required=False)
    primary_need = forms.ChoiceField(label=_("Primary need"), required=False)

    def __init__(self, *args: Any, contact: Contact, children: Sequence[tuple[int, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["children"].choices = children  # type: ignore[attr-defined]
        if len(children) == 1:
            self.fields["children"].initial = [children[0][0]]
        _ask_source(self, contact)
        _ask_level(self)
        _ask_legal_test(self, _LEGAL_AT_ONCE)
        _ask_need(self)
        self.fields["level"].initial = Level.FOUR.value

    def deciding(self) -> dict[int, Deciding]:
        """The decision for each child, as the action takes it."""
        said = self.cleaned_data
        made = Deciding(
            code=AT_ONCE,
            rationale=said["rationale"],
            level=Level(said["level"]),
            level_differs_because=said["level_differs_because"],
            legal_test=said["legal_test"],
            source=said.get("source", ""),
            measure=said["measure"],
            primary_need=said["primary_need"],
        )
        return dict.fromkeys(said["children"], made)


def _ask_need(form: forms.Form) -> None:
    rows = [(code.code, f"{code.code} · {code.label}") for code in codes_on("primary_need", on=timezone.localdate())]
    form.fields["primary_need"].choices = [("", _("Not said yet")), *rows]  # type: ignore[attr-defined]


def _ask_source(form: forms.Form, contact: Contact) -> None:
    """Ask for the census code of who referred, unless the contact says it."""
    if source_of(contact):
        del form.fields["source"]
        return
    codes = codes_on("referral_source", on=timezone.localdate())
    choices = [("", _("Not said")), *((code.code, f"{code.code} · {code.label}") for code in codes)]
    form.fields["source"].choices = choices  # type: ignore[attr-defined]


def _ask_level(form: forms.Form) -> None:
    levels = [(level.key, f"{level.key} · {level.name}") for level in levels_of_need(on=timezone.localdate())]
    choices = [("", _("Choose")), *levels, (Level.NOT_RECORDED.value, _("Cannot be said"))]
    form.fields["level"].choices = choices  # type: ignore[attr-defined]


def _ask_legal_test(form: forms.Form, keys: Sequence[str], *, none_met: bool = False) -> None:
    tests = [(test.key, test.name) for test in legal_tests(on=timezone.localdate()) if test.key in keys]
    none = [(NO_TEST_MET, _("None is met"))] if none_met else []
    form.fields["legal_test"].choices = [("", _("Choose")), *tests, *none]  # type: ignore[attr-defined]
