"""What is said of a story beside it while it is written."""

from __future__ import annotations

from django import template

from tandem.hub.newsroom.checking import Report, check
from tandem.hub.newsroom.models import Story

register = template.Library()


@register.simple_tag
def checked(page: object) -> Report | None:
    """What a story claims as it stands, and how easily it reads; nothing of a page that is none."""
    return check(page) if isinstance(page, Story) else None
