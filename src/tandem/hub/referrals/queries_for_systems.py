"""What an agency's own system may see: what it sent, what changed for it, what its agency is asked."""

from __future__ import annotations

from django.db.models import Exists, OuterRef, Prefetch, QuerySet

from tandem.hub.agencies.models import Agency
from tandem.hub.children.queries import sealed_people
from tandem.hub.referrals.models import Change, Contact, InformationRequest, ToldOf

__all__ = ["changes_for", "checks_asked_of", "sent_by_system_of"]


def sent_by_system_of(agency: Agency) -> QuerySet[Contact]:
    """What an agency's own systems sent, newest first: all that such a system may ever read of."""
    return Contact.objects.filter(system_of=agency).defer("told", "unsafe_contact").order_by("-received_at", "-pk")


def changes_for(agency: Agency, *, after: int) -> QuerySet[Change]:
    """What changed for an agency's systems after the change of that number, in order."""
    return Change.objects.filter(agency=agency, number__gt=after).select_related("contact").order_by("number")


def checks_asked_of(agency: Agency) -> QuerySet[InformationRequest]:
    """What the front door asked of an agency, for its own system, what is due first on top.

    ``by_voice`` is true where a child is sealed: another system's screen knows
    nothing of who may see that, so it is told that something is asked, and
    nothing more (H5).
    """
    sealed = Exists(ToldOf.objects.filter(contact=OuterRef("contact"), person__in=sealed_people()))
    children = Prefetch("contact__children", ToldOf.objects.select_related("person__head").defer("told"))
    asked = InformationRequest.objects.filter(agency=agency).annotate(by_voice=sealed)
    return asked.select_related("agency", "contact").prefetch_related("answers", children).order_by("due", "pk")
