"""What can be done about a contact from its page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from tandem.core.safe_ways import SafeBy
from tandem.core.sharing import refusal_reasons
from tandem.hub.agencies.models import Agency, Kind
from tandem.hub.referrals.models import Answer, Contact, Priority, Transfer
from tandem.hub.referrals.safe_ways import safe_way
from tandem.hub.referrals.sending import SenderKind
from tandem.hub.staff.plain_form import PlainForm, lines, moment

__all__ = [
    "AnswerForm",
    "AskForm",
    "AskSenderForm",
    "ConfirmForm",
    "HandOverForm",
    "NotSameForm",
    "PriorityForm",
    "ReopenForm",
    "SafeWayForm",
    "SameForm",
    "TakeOnForm",
    "TellForm",
    "WriteDownForm",
]

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


class PriorityForm(PlainForm):
    """How fast partners are to answer; chosen and signed by a qualified person."""

    priority = forms.ChoiceField(label=_("Priority"), choices=Priority.choices, widget=forms.RadioSelect)
    rationale = forms.CharField(label=_("Why"), widget=lines(2))


class AskForm(PlainForm):
    """Whom to ask, what, and why that is right."""

    agencies = forms.ModelMultipleChoiceField(
        Agency.objects.none(), label=_("Ask"), widget=forms.CheckboxSelectMultiple
    )
    question = forms.CharField(label=_("What to ask"), widget=lines(2))
    reason = forms.CharField(
        label=_("Why it is right to share this with them"),
        help_text=_("Recorded with the request, whatever they answer. They read it."),
        widget=lines(2),
    )
    told_them = forms.CharField(
        label=_("What of the concern you choose to tell them, if anything"),
        help_text=_("Of what was told they see only this."),
        widget=lines(2),
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
    words = forms.CharField(label=_("What they said, or why they refuse"), widget=lines(3), required=False)

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
        widget=lines(3),
    )
    field_order = ("question", "safe")


class WriteDownForm(PlainForm):
    """What whoever raised it told us afterwards, written down for them."""

    words = forms.CharField(label=_("What they told us, and by which way"), widget=lines(3))


class ConfirmForm(PlainForm):
    """What came in writing after a call, written down for whoever sent it."""

    words = forms.CharField(label=_("What the letter or e-mail says"), widget=lines(3))
    at = moment(_("When it reached us"))


class SameForm(PlainForm):
    """Which earlier contact tells of the same, and why it is taken for the same."""

    other = forms.ChoiceField(label=_("The same as"), widget=forms.RadioSelect)
    reference = forms.CharField(
        label=_("Reference of another"), required=False, max_length=20, help_text=_("As 7KD-2QM-9XT.")
    )
    reason = forms.CharField(label=_("Why you take the two for one concern"), widget=lines(2))

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

    reason = forms.CharField(label=_("Why they are not one concern"), widget=lines(2))


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
    why = forms.CharField(label=_("Why it is right to share this with them"), widget=lines(2))
    at = moment(_("When"))


class TakeOnForm(OfChildForm):
    """Who at the other authority says that they take over."""

    acknowledged_by = forms.CharField(
        label=_("Who there takes it on"), max_length=200, help_text=_("Name and part: whom to ring later.")
    )
    at = moment(_("When they said so"))


class TellForm(SafeForm):
    """What whoever raised it is told. Kept apart from the reasons above, which they never see."""

    words = forms.CharField(label=_("The decision and the reason, in words for them"), widget=lines(4), required=False)
    next_step = forms.CharField(label=_("What happens next"), widget=lines(2), required=False)
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


class SafeWayForm(PlainForm):
    """How a child says now that it is safe to get in touch with them."""

    by_way = forms.ChoiceField(
        label=_("How is it safe to get in touch?"),
        choices=[("", _("Choose")), *((each.value, each.value.capitalize()) for each in SafeBy)],
    )
    to = forms.CharField(label=_("To which number, address, place or person?"), max_length=300, required=False)
    when = forms.CharField(label=_("When is it safe?"), max_length=300, required=False)
    reason = forms.CharField(label=_("How we know: who told you, when, and why it changed"), widget=lines(2))


class ReopenForm(PlainForm):
    """What has come since the decision."""

    new_information = forms.CharField(label=_("What is new, and from whom"), widget=lines(3))
