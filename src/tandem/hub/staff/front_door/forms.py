"""What can be done about a contact from its page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from tandem.core.codes import codes_on
from tandem.core.legal_tests import legal_tests, levels_of_need
from tandem.core.sharing import Level, refusal_reasons
from tandem.hub.agencies.models import Agency, Kind
from tandem.hub.referrals.actions.deciding import ACCEPTED, AT_ONCE, NO_TEST_MET, Deciding, source_of
from tandem.hub.referrals.authorities import authorities_on
from tandem.hub.referrals.models import Answer, Contact, Priority, Transfer
from tandem.hub.referrals.safe_ways import safe_way
from tandem.hub.referrals.sending import SenderKind
from tandem.hub.staff.front_door.grounds import MEASURES

__all__ = [
    "ActForm",
    "AnswerForm",
    "AskForm",
    "AskSenderForm",
    "ConfirmForm",
    "DecideForm",
    "HandOverForm",
    "NotSameForm",
    "PlainForm",
    "PriorityForm",
    "ReopenForm",
    "SameForm",
    "TakeOnForm",
    "TellForm",
    "WriteDownForm",
]

DECISIONS = (
    ("", _("Choose")),
    ("decide_no_further_action", _("No further action")),
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
_ANOTHER = "another"
_GIVEN = [
    (words, words)
    for words in (
        "who the child is and where they live",
        "what was told, and by which agency",
        "the adults and other children around them",
        "what partners answered",
        "earlier contacts and referrals",
        "the decision and its reasons",
    )
]


def _lines(rows: int = 3) -> forms.Textarea:
    return forms.Textarea(attrs={"rows": rows})


def _moment(label: Any) -> forms.DateTimeField:
    return forms.DateTimeField(
        label=label,
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
        input_formats=["%Y-%m-%dT%H:%M", "%d/%m/%Y %H:%M"],
    )


class PlainForm(forms.Form):
    """A deed that asks nothing but whether the page is still the present one."""

    seen = forms.IntegerField(widget=forms.HiddenInput)


class PriorityForm(PlainForm):
    """How fast partners are to answer; chosen and signed by a qualified person."""

    priority = forms.ChoiceField(label=_("Priority"), choices=Priority.choices, widget=forms.RadioSelect)
    rationale = forms.CharField(label=_("Why"), widget=_lines(2))


class AskForm(PlainForm):
    """Whom to ask, what, and why that is right."""

    agencies = forms.ModelMultipleChoiceField(
        Agency.objects.none(), label=_("Ask"), widget=forms.CheckboxSelectMultiple
    )
    question = forms.CharField(label=_("What to ask"), widget=_lines(2))
    reason = forms.CharField(
        label=_("Why it is right to share this with them"),
        help_text=_("Recorded with the request, whatever they answer. They read it."),
        widget=_lines(2),
    )
    told_them = forms.CharField(
        label=_("What of the concern you choose to tell them, if anything"),
        help_text=_("Of what was told they see only this."),
        widget=_lines(2),
        required=False,
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["agencies"].queryset = Agency.objects.filter(  # type: ignore[attr-defined]
            closed__isnull=True, kind=Kind.ORGANISATION
        )


class AnswerForm(forms.Form):
    """What an agency answered, written down for it."""

    request = forms.IntegerField(widget=forms.HiddenInput)
    kind = forms.ChoiceField(label=_("What sort of answer"), choices=Answer.Kind.choices, widget=forms.RadioSelect)
    refusal = forms.ChoiceField(label=_("If they refuse: the reason"), required=False)
    words = forms.CharField(label=_("What they said, or why they refuse"), widget=_lines(3), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        reasons = [(each.key, each.words) for each in refusal_reasons(on=timezone.localdate())]
        self.fields["refusal"].choices = [("", _("Choose")), *reasons]  # type: ignore[attr-defined]


class SafeForm(PlainForm):
    """Something that reaches whoever raised it: not before what would be dangerous has been read."""

    safe = forms.BooleanField(
        label=_("I have read what would make it dangerous to get in touch, and this way is safe"), required=False
    )

    def __init__(self, *args: Any, contact: Contact, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not contact.unsafe_contact:
            del self.fields["safe"]


class AskSenderForm(SafeForm):
    """What whoever raised it is asked."""

    question = forms.CharField(
        label=_("Your question, in words meant for them"),
        help_text=_("They read these words, and so may whoever opens their e-mail: name nobody."),
        widget=_lines(3),
    )
    field_order = ("question", "safe")


class WriteDownForm(PlainForm):
    """What whoever raised it told us afterwards, written down for them."""

    words = forms.CharField(label=_("What they told us, and by which way"), widget=_lines(3))


class ConfirmForm(PlainForm):
    """What came in writing after a call, written down for whoever sent it."""

    words = forms.CharField(label=_("What the letter or e-mail says"), widget=_lines(3))
    at = _moment(_("When it reached us"))


class SameForm(PlainForm):
    """Which earlier contact tells of the same, and why it is taken for the same."""

    other = forms.ChoiceField(label=_("The same as"), widget=forms.RadioSelect)
    reference = forms.CharField(
        label=_("Reference of another"), required=False, max_length=20, help_text=_("As 7KD-2QM-9XT.")
    )
    reason = forms.CharField(label=_("Why you take the two for one concern"), widget=_lines(2))

    def __init__(self, *args: Any, others: Sequence[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = [*others, (_ANOTHER, _("Another: give its reference below"))]
        self.fields["other"].choices = choices  # type: ignore[attr-defined]
        if not others:
            self.fields["other"].initial = _ANOTHER
            self.fields["other"].widget = forms.HiddenInput()

    def clean(self) -> dict[str, Any]:
        """One of those shown, or a reference."""
        said = super().clean() or {}
        chosen = said.get("other")
        if chosen == _ANOTHER:
            chosen = said.get("reference", "").strip().upper()
            if not chosen:
                self.add_error("reference", _("Give the reference of the other contact."))
        return {**said, "earlier": chosen}


class NotSameForm(PlainForm):
    """Why two contacts are not one concern after all."""

    reason = forms.CharField(label=_("Why they are not one concern"), widget=_lines(2))


def _ask_need(form: forms.Form) -> None:
    rows = [(code.code, f"{code.code} · {code.label}") for code in codes_on("primary_need", on=timezone.localdate())]
    form.fields["primary_need"].choices = [("", _("Not said yet")), *rows]  # type: ignore[attr-defined]


class DecideForm(PlainForm):
    """What is decided for one child."""

    code = forms.ChoiceField(label=_("Decision"), choices=DECISIONS)
    level = forms.ChoiceField(label=_("Level of need, as you find it"))
    level_differs_because = forms.CharField(
        label=_("If that is not the level that was sent: why"), widget=_lines(2), required=False
    )
    legal_test = forms.ChoiceField(label=_("Legal test"))
    rationale = forms.CharField(label=_("Reasons"), widget=_lines(4))
    source = forms.ChoiceField(
        label=_("Who referred, by the census code"),
        required=False,
        help_text=_(
            "Asked because nobody has said it. The census wants it for an assessment or a strategy discussion."
        ),
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
        label=_("If that is not the level that was sent: why"), widget=_lines(2), required=False
    )
    legal_test = forms.ChoiceField(label=_("Legal test"))
    rationale = forms.CharField(
        label=_("Reasons"), widget=_lines(3), help_text=_("What is known now, and why it cannot wait.")
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


class OfChildForm(PlainForm):
    """Something about one child of the contact."""

    child = forms.IntegerField(widget=forms.HiddenInput)


class HandOverForm(OfChildForm):
    """To whom at the other authority a child is handed, and what they are given."""

    reason = forms.ChoiceField(label=_("Why it is theirs"), choices=Transfer.Reason.choices, widget=forms.RadioSelect)
    handed_to = forms.CharField(
        label=_("Whom there it was handed to"), max_length=200, help_text=_("Name, part and telephone number there.")
    )
    way = forms.CharField(label=_("How"), max_length=100, help_text=_("For example by telephone and secure e-mail."))
    items = forms.MultipleChoiceField(
        label=_("What they were given"),
        choices=_GIVEN,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("What partners answered goes on only where they agree, or for section 47 enquiries."),
    )
    why = forms.CharField(label=_("Why it is right to share this with them"), widget=_lines(2))
    at = _moment(_("When"))


class TakeOnForm(OfChildForm):
    """Who at the other authority says that they take over."""

    acknowledged_by = forms.CharField(
        label=_("Who there takes it on"), max_length=200, help_text=_("Name and part: whom to ring later.")
    )
    at = _moment(_("When they said so"))


class TellForm(SafeForm):
    """What whoever raised it is told. Kept apart from the reasons above, which they never see."""

    words = forms.CharField(label=_("The decision and the reason, in words for them"), widget=_lines(4), required=False)
    next_step = forms.CharField(label=_("What happens next"), widget=_lines(2), required=False)
    whom_to_ring = forms.CharField(label=_("Whom to ring"), required=False, max_length=200)
    way = forms.CharField(label=_("How they are told"), required=False, max_length=40)
    not_told_because = forms.CharField(label=_("Or: why nobody is told"), required=False, max_length=200)
    field_order = ("words", "next_step", "whom_to_ring", "way", "safe", "not_told_because")

    def __init__(self, *args: Any, contact: Contact, **kwargs: Any) -> None:
        super().__init__(*args, contact=contact, **kwargs)
        gone = {SenderKind.PUBLIC: ("words", "next_step"), SenderKind.CHILD: ("way", "next_step")}
        left_out = set(gone.get(SenderKind(contact.sender_kind), ()))
        chosen = safe_way(contact)
        if contact.sender_kind == SenderKind.CHILD and (chosen is None or not chosen.usable):
            left_out |= {"words", "whom_to_ring", "safe"}
        for name in left_out & set(self.fields):
            del self.fields[name]


class ReopenForm(PlainForm):
    """What has come since the decision."""

    new_information = forms.CharField(label=_("What is new, and from whom"), widget=_lines(3))


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
