"""The agencies that have a sign-in of their own, for the sign-in page."""

from __future__ import annotations

from django import template
from django.urls import reverse

from tandem.hub.accounts.identity import agency_of, identities

register = template.Library()


@register.simple_tag
def agency_sign_ins() -> list[dict[str, str]]:
    """Where each leads and what the agency is called today; one whose agency is not found is left out."""
    found = [(each.key, agency_of(each)) for each in identities().values()]
    ways = [
        {"url": reverse("openid_connect_login", args=[key]), "agency": agency.name}
        for key, agency in found
        if agency is not None
    ]
    return sorted(ways, key=lambda way: way["agency"].casefold())
