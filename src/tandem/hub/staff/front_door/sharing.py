"""Who may know what: decisions to share or not to share, and agreement that a family withdrew."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from tandem.core.sharing import Purpose
from tandem.core.sharing_decisions import Consent
from tandem.hub.agencies.models import Agency
from tandem.hub.referrals.models import AgreementWithdrawn, Contact, SharingRecord
from tandem.hub.staff.plain_form import PlainForm, lines

__all__ = ["ReviewForm", "ShareForm", "SharingShown", "WithdrawForm", "offered_on_sharing", "present_sharing"]

_PURPOSES = (
    (Purpose.OFFER_HELP.value, gettext_lazy("So that help can be offered")),
    (Purpose.PARTNER_CHECK.value, gettext_lazy("To find out what they know")),
    (Purpose.SECTION_47.value, gettext_lazy("For section 47 enquiries")),
    (Purpose.IMMEDIATE_DANGER.value, gettext_lazy("Because somebody is in danger now")),
)
_WORDS = {
    **dict(_PURPOSES),
    Purpose.RAISE_CONCERN.value: gettext_lazy("To raise the concern"),
    Purpose.TELL_REFERRER.value: gettext_lazy("To tell whoever raised it"),
}


class ShareForm(PlainForm):
    """With whom, what is shared, what is not, and why."""

    agencies = forms.ModelMultipleChoiceField(
        Agency.objects.none(), label=gettext_lazy("Who asked, or would be told"), widget=forms.CheckboxSelectMultiple
    )
    purpose = forms.ChoiceField(label=gettext_lazy("What for"), choices=_PURPOSES)
    shared = forms.CharField(
        label=gettext_lazy("What is shared"),
        help_text=gettext_lazy("One thing a line. Leave it blank if nothing is."),
        widget=lines(2),
        required=False,
    )
    withheld = forms.CharField(
        label=gettext_lazy("What is not shared"),
        help_text=gettext_lazy("One thing a line."),
        widget=lines(2),
        required=False,
    )
    reason = forms.CharField(label=gettext_lazy("Why"), widget=lines(2))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        organisations = Agency.objects.filter(closed__isnull=True, kind="organisation")
        self.fields["agencies"].queryset = organisations  # type: ignore[attr-defined]


class WithdrawForm(PlainForm):
    """What the family said."""

    words = forms.CharField(label=gettext_lazy("Who said so, to whom, and in what words"), widget=lines(3))


class ReviewForm(PlainForm):
    """What came of looking again at what was passed on."""

    finding = forms.CharField(
        label=gettext_lazy("What you found"),
        help_text=gettext_lazy("What goes on and on what ground, what stops, and who was told."),
        widget=lines(3),
    )


@dataclass(frozen=True, slots=True)
class SharingLine:
    """One decision about sharing, in words."""

    record: SharingRecord
    purpose: str
    outcome: str
    ground: str
    recipients: str


@dataclass(frozen=True, slots=True)
class SharingShown:
    """Every decision about sharing, and agreement that was withdrawn."""

    lines: list[SharingLine]
    withdrawn: list[AgreementWithdrawn]

    @property
    def to_review(self) -> AgreementWithdrawn | None:
        """What was withdrawn and waits for somebody to look again at what was passed on."""
        waiting = [each for each in self.withdrawn if each.review_due and not each.reviewed_at]
        return waiting[0] if waiting else None


def present_sharing(contact: Contact, *, received: bool, withdrawn: bool) -> SharingShown:
    """Read a contact's decisions about sharing.

    ``received`` and ``withdrawn`` are false where it is known that nobody received anything, and that agreement was
    never withdrawn.
    """
    records = contact.sharing.select_related("decided_by")
    if received:
        records = records.prefetch_related("recipients")
    ended = contact.agreement_withdrawn.select_related("sharing", "reviewed_by") if withdrawn else ()
    return SharingShown([_line(each, each.recipients.all() if received else ()) for each in records], list(ended))


def offered_on_sharing(contact: Contact, shown: SharingShown) -> dict[str, forms.Form]:
    """The forms about sharing for where the contact stands, fresh."""
    seen = {"seen": contact.version}
    found: dict[str, forms.Form] = {"share": ShareForm(initial=seen)}
    if contact.agreement == Consent.OBTAINED:
        found["withdraw"] = WithdrawForm(initial=seen)
    if shown.to_review is not None:
        found["review_sharing"] = ReviewForm(initial=seen)
    return found


def _line(record: SharingRecord, recipients: Iterable[Agency]) -> SharingLine:
    part = _("Shared in part") if record.withheld else _("Shared")
    articles = (f"UK GDPR {record.article_6}" if record.article_6 else "", record.article_9, record.schedule_1)
    return SharingLine(
        record,
        str(_WORDS.get(record.purpose, record.purpose)),
        part if record.shared else _("Not shared"),
        ", ".join(filter(None, articles)),
        ", ".join(agency.name for agency in recipients),
    )
