"""What is published is brought out for the public door."""

from __future__ import annotations

from datetime import timedelta

from django.conf import settings

from tandem.hub.jobs import Job
from tandem.hub.news.edition import bring_out

__all__ = ["JOBS"]

_EDITION = Job("bring out the edition", timedelta(minutes=5), lambda _now: bring_out())
JOBS = (_EDITION,) if settings.NEWSROOM else ()
