"""What can be done about a contact from its page."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from tandem.core.codes import codes_on
from tandem.core.legal_tests import legal_tests, levels_of_need
from tandem.core.sharing import Level, refusal_reasons
from tandem.hub.agencies.models import Agency, Kind
from tandem.hub.referrals.actions.deciding import NO_TEST_MET, Deciding
from tandem.hub.referrals.models import Answer, Contact, Priority, Stage
from tandem.hub.referrals.sending import SenderKind

__all__ = ["AnswerForm", "AskForm", "DecideForm", "PlainForm", "PriorityForm", "TellForm", "offered"]

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


def _lines(rows: int = 3) -> forms.Textarea:
    return forms.Textarea(attrs={"rows": rows})


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
        label=_("Who referred, by the census code"), required=False, help_text=_("Kept if it becomes a referral.")
    )
    receiving_authority = forms.CharField(label=_("For a transfer: the authority that takes over"), required=False)
    open_case = forms.CharField(label=_("For an open case: its number or its worker"), required=False)

    def __init__(self, *args: Any, contact: Contact, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        today = timezone.localdate()
        if contact.source:
            del self.fields["source"]
        else:
            codes = [(code.code, f"{code.code} · {code.label}") for code in codes_on("referral_source", on=today)]
            self.fields["source"].choices = [("", _("Not said")), *codes]  # type: ignore[attr-defined]
        levels = [(level.key, f"{level.key} · {level.name}") for level in levels_of_need(on=today)]
        self.fields["level"].choices = [  # type: ignore[attr-defined]
            ("", _("Choose")),
            *levels,
            (Level.NOT_RECORDED.value, _("Cannot be said")),
        ]
        tests = [(test.key, test.name) for test in legal_tests(on=today) if test.key in _LEGAL]
        self.fields["legal_test"].choices = [  # type: ignore[attr-defined]
            ("", _("Choose")),
            *tests,
            (NO_TEST_MET, _("None is met")),
        ]

    def deciding(self) -> Deciding:
        """The decision as the action takes it."""
        said = self.cleaned_data
        return Deciding(
            code=said["code"],
            rationale=said["rationale"],
            level=Level(said["level"]),
            level_differs_because=said["level_differs_because"],
            legal_test=said["legal_test"],
            receiving_authority=said["receiving_authority"],
            open_case=said["open_case"],
            source=said.get("source", ""),
        )


class TellForm(PlainForm):
    """What whoever raised it is told. Kept apart from the reasons above, which they never see."""

    words = forms.CharField(label=_("The decision and the reason, in words for them"), widget=_lines(4), required=False)
    next_step = forms.CharField(label=_("What happens next"), widget=_lines(2), required=False)
    whom_to_ring = forms.CharField(label=_("Whom to ring"), required=False, max_length=200)
    way = forms.CharField(label=_("How they are told"), required=False, max_length=40)
    safe = forms.BooleanField(
        label=_("I have read what would make it dangerous to get in touch, and this way is safe"), required=False
    )
    not_told_because = forms.CharField(label=_("Or: why nobody is told"), required=False, max_length=200)

    def __init__(self, *args: Any, contact: Contact, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not contact.unsafe_contact:
            del self.fields["safe"]
        if contact.sender_kind == SenderKind.PUBLIC:
            del self.fields["words"], self.fields["next_step"]


class ReopenForm(PlainForm):
    """What has come since the decision."""

    new_information = forms.CharField(label=_("What is new, and from whom"), widget=_lines(3))


def offered(contact: Contact, shown: Any, *, may_decide: bool) -> dict[str, forms.Form]:
    """The forms for what can be done where the contact stands, fresh."""
    seen = {"seen": contact.version}
    found: dict[str, forms.Form] = {}
    can = shown.can
    if "begin_screening" in can:
        found["screen"] = PlainForm(initial=seen)
    elif contact.acknowledged_at is None and "acknowledge" in can:
        found["acknowledge"] = PlainForm(initial=seen)
    if "set_priority" in can and may_decide:
        found["priority"] = PriorityForm(initial={**seen, "priority": contact.priority})
    if contact.priority and contact.state in ("screening", "checks"):
        found["ask"] = AskForm(initial=seen)
    if "decide_assessment" in can and may_decide:
        for child in (each for each in shown.children if each.waits):
            initial = {**seen, "level": ""}
            found[f"decide_{child.number}"] = DecideForm(
                initial=initial, prefix=f"child{child.number}", contact=contact
            )
    if contact.unread_since is not None:
        found["read"] = PlainForm(initial=seen)
    if may_decide and any(child.reopens for child in shown.children):
        found["reopen"] = ReopenForm(initial=seen)
    if contact.stage == Stage.TO_TELL and contact.sender_kind != SenderKind.ANONYMOUS:
        found["tell"] = TellForm(initial=seen, contact=contact)
    return found
