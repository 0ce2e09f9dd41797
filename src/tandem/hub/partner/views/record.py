"""Writing down, for somebody else, a concern that came by telephone, e-mail or letter."""

from __future__ import annotations

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods

from tandem.core.roles import Permission
from tandem.hub.accounts.policies import signed_in
from tandem.hub.partner.drafts import carry
from tandem.hub.permissions import requires
from tandem.hub.referrals.actions.drafting import begin_draft, save_draft
from tandem.hub.referrals.form.written import Written
from tandem.hub.referrals.sending import Channel, SenderKind
from tandem.hub.written_again import fill, forget_sent, written_before

__all__ = ["begin_recording"]

_CHANNELS = [(each.value, each.label) for each in (Channel.TELEPHONE, Channel.EMAIL, Channel.PAPER)]


class RecordedForm(forms.Form):
    """How and when it came, and who raised it: the clocks count from when it reached us."""

    channel = forms.ChoiceField(label=_("How did it come?"), choices=_CHANNELS, widget=forms.RadioSelect)
    received = forms.DateTimeField(
        label=_("When did it reach us?"),
        help_text=_("The working day for the decision counts from then, not from when it is written down."),
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
        input_formats=["%Y-%m-%dT%H:%M", "%d/%m/%Y %H:%M"],
    )
    kind = forms.ChoiceField(label=_("Who raised it?"), choices=SenderKind.choices, widget=forms.RadioSelect)

    def clean_received(self) -> object:
        """Not in the future: nothing can have reached us then."""
        moment = self.cleaned_data["received"]
        if moment > timezone.now():
            raise forms.ValidationError(_("That lies in the future."))
        return moment


@requires(Permission.WORK_FRONT_DOOR)
@require_http_methods(["GET", "POST"])
def begin_recording(request: HttpRequest) -> HttpResponse:
    """Ask the three things that only the front door knows, then go through the form as anybody would."""
    user, now = signed_in(request), timezone.now()
    form = RecordedForm(request.POST or None, initial={"received": timezone.localtime(now)})
    fill(form, written_before(request))
    if form.is_valid():
        said = form.cleaned_data
        recorded = {"channel": said["channel"], "received": said["received"].isoformat(), "kind": said["kind"]}
        draft, _token = begin_draft(user=user, now=now)
        save_draft(draft, Written(recorded=recorded).to_keep(), now=now)
        carry(request, draft)
        forget_sent(request)
        return redirect("partner:page", "danger")
    return render(request, "partner/record.html", {"form": form}, status=422 if form.is_bound else 200)
