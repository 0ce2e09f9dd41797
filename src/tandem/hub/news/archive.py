"""What was published month by month, as the calendar goes in England."""

from __future__ import annotations

from django.db.models import Count, QuerySet
from django.db.models.functions import TruncMonth

from tandem.hub.news.kinds import TIMELESS
from tandem.hub.news.models import Desk, Story

__all__ = ["Month", "months", "of_month"]

Month = tuple[int, int]
"""Year and month."""


def months(at: Desk) -> list[tuple[Month, int]]:
    """Every month in which a desk published something that stands today, and how much; the newest first."""
    counted = (
        at.stories.exclude(kind__in=TIMELESS)
        .annotate(month=TruncMonth("published"))
        .values("month")
        .annotate(number=Count("pk"))
    )
    return [((each["month"].year, each["month"].month), each["number"]) for each in counted.order_by("-month")]


def of_month(at: Desk, month: Month) -> QuerySet[Story]:
    """What a desk published in a month, the newest first."""
    year, number = month
    found = at.stories.filter(published__year=year, published__month=number)
    return found.exclude(kind__in=TIMELESS).defer("content", "words")
