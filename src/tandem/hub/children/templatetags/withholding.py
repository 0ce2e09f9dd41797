"""Words on a page without where somebody lives whose address is confidential (H5)."""

from __future__ import annotations

from collections.abc import Iterable

from django import template

from tandem.hub.children.withholding import withhold

register = template.Library()


@register.filter
def withheld(words: object, addresses: Iterable[str]) -> str:
    """``words`` without any of the addresses; nothing where there are none to show."""
    return withhold(str(words), addresses) if words else ""
