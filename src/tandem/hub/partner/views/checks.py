"""What the front door asks of one's agency, for its single point of contact: read it and answer."""

from __future__ import annotations

from django import forms
from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET, require_http_methods

from tandem.core.errors import InputError
from tandem.core.roles import Permission
from tandem.core.sharing import refusal_reasons
from tandem.hub.accounts.policies import signed_in
from tandem.hub.audit.record import find_or_refuse, note, reading
from tandem.hub.audit.verbs import Verb
from tandem.hub.partner.presenters.checks import check_line, check_shown
from tandem.hub.permissions import requires
from tandem.hub.referrals.actions import answer
from tandem.hub.referrals.models import Answer
from tandem.hub.referrals.queries import asked_of
from tandem.hub.written_again import fill, forget_sent, written_before

__all__ = ["asked", "check"]

_PAGE = 25
_KINDS = (
    (Answer.Kind.RECEIVED, gettext_lazy("This is what we hold")),
    (Answer.Kind.NIL, gettext_lazy("We looked and hold nothing")),
    (Answer.Kind.REFUSED, gettext_lazy("We do not share it, for a reason")),
)


class CheckForm(forms.Form):
    """An agency's answer in its own words."""

    kind = forms.ChoiceField(
        label=gettext_lazy("What do you answer?"),
        choices=[(kind.value, words) for kind, words in _KINDS],
        widget=forms.RadioSelect,
    )
    words = forms.CharField(
        label=gettext_lazy("What you hold, or why you do not share it"),
        help_text=gettext_lazy("Only what bears on the question. Say what you know apart from what you think."),
        widget=forms.Textarea(attrs={"rows": 6}),
        required=False,
        max_length=20_000,
    )
    refusal = forms.ChoiceField(label=gettext_lazy("If you do not share it: the reason"), required=False)

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        reasons = [(each.key, each.words) for each in refusal_reasons(on=timezone.localdate())]
        self.fields["refusal"].choices = [("", _("Choose")), *reasons]  # type: ignore[attr-defined]


@requires(Permission.ANSWER_CHECKS)
@require_GET
@reading(Verb.CHECKS_READ)
def asked(request: HttpRequest) -> HttpResponse:
    """What waits for an answer, due first on top, then what was answered."""
    now = timezone.now()
    found = asked_of(signed_in(request), now=now).select_related("contact").defer("question", "told_them")
    light = found.defer("contact__told", "contact__unsafe_contact").prefetch_related("answers")
    page = Paginator(light, _PAGE).get_page(request.GET.get("page"))
    return render(request, "partner/checks.html", {"lines": [check_line(each, now=now) for each in page], "page": page})


@requires(Permission.ANSWER_CHECKS)
@require_http_methods(["GET", "HEAD", "POST"])
def check(request: HttpRequest, pk: int) -> HttpResponse:
    """One request: what is asked and on what ground, and the answer. Reading it is recorded."""
    user, now = signed_in(request), timezone.now()
    found = find_or_refuse(asked_of(user, now=now).select_related("contact", "sharing"), pk=pk)
    form = CheckForm(request.POST or None)
    fill(form, written_before(request))
    fault = None
    if form.is_valid():
        said = form.cleaned_data
        refusal = said["refusal"] if said["kind"] == Answer.Kind.REFUSED else ""
        words = said["words"].replace("\x00", "")
        try:
            answer(found, Answer.Kind(said["kind"]), words=words, refusal=refusal, by=user, now=now)
        except InputError as refused:
            fault = refused
        else:
            forget_sent(request)
            messages.success(request, _("We have your answer. Whoever decides sees it at once."))
            return redirect("partner:check_asked", pk=pk)
    note(Verb.CHECK_READ, on=found)
    page = {"shown": check_shown(found, now=now), "form": form, "fault": fault}
    return render(request, "partner/check_asked.html", page, status=422 if form.is_bound else 200)
