"""Giving a case to somebody to carry, and handing it over."""

from __future__ import annotations

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.policies import signed_in
from tandem.hub.audit.record import find_or_refuse, note
from tandem.hub.audit.verbs import Verb
from tandem.hub.permissions import requires
from tandem.hub.referrals.actions import ChangedMeanwhile, allocate
from tandem.hub.referrals.queries_of_cases import able_bearers, allocations_of, visible_cases
from tandem.hub.referrals.standing import CASE_OPEN
from tandem.hub.referrals.whereabouts import addresses_to_withhold
from tandem.hub.staff.front_door.sealing_forms import Holder
from tandem.hub.staff.keeping.submitting import KeepingForm, submitted

__all__ = ["carry"]


class CarryForm(KeepingForm):
    """Who carries the case from now on; ``seen`` is the contact as it was when the page was opened."""

    seen = forms.IntegerField(widget=forms.HiddenInput)
    worker = Holder(User.objects.none(), label=gettext_lazy("Allocate it to"), empty_label=_("Choose"))
    reason = forms.CharField(
        label=gettext_lazy("Why, and what was handed over"),
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=gettext_lazy("Kept with the case, for whoever has it next."),
    )

    def __init__(self, *args: Any, carried: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        who: Any = self.fields["worker"]
        who.queryset = able_bearers(now=timezone.now()).select_related("agency").order_by("name")
        self.fields["reason"].required = carried
        if not carried:
            self.fields["reason"].label = _("Anything they should know")


@requires(Permission.ALLOCATE_CASES)
@require_http_methods(["GET", "POST"])
def carry(request: HttpRequest, reference: str, number: int) -> HttpResponse:
    """Give one child's case to a named person, or hand it over."""
    user, now = signed_in(request), timezone.now()
    cases = visible_cases(user, now=now).filter(state__in=CASE_OPEN)
    child = find_or_refuse(cases, contact__reference=reference, number=number)
    present = allocations_of(child).filter(until__isnull=True)
    carried = present.first()
    back = reverse("staff:case", args=[reference, number])

    def give(said: dict[str, Any]) -> tuple[str, str]:
        try:
            given = allocate(
                child.contact,
                child,
                said["worker"],
                reason=said["reason"],
                by=user,
                now=timezone.now(),
                seen=said["seen"],
            )
        except ChangedMeanwhile as refused:
            # Whoever has now read who has the case, and why, may send the same again.
            form.data = form.data.copy()
            form.data["seen"] = refused.contact.version
            page["carried"] = present.first()
            raise
        return back, _("The case is allocated to %(name)s now.") % {"name": given.worker.name}

    note(Verb.CONTACT_READ, on=child.contact)
    title = _("Reallocate the case") if carried else _("Allocate the case")
    page = {
        "contact": child.contact,
        "child": child,
        "title": title,
        "carried": carried,
        "withheld": addresses_to_withhold([child.contact]),
        "deed": title,
        "back": back,
    }
    form: Any = CarryForm(request.POST or None, carried=carried is not None, initial={"seen": child.contact.version})
    return submitted(request, form, give, template="staff/casework/carry.html", page=page)
