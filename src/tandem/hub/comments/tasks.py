"""Comments come back with the stories they stand below."""

from __future__ import annotations

from datetime import timedelta

from django.conf import settings

from tandem.hub.comments.publishing import put_out_missing
from tandem.hub.jobs import Job

__all__ = ["JOBS"]

_BACK = Job("put back comments on stories published again", timedelta(minutes=1), put_out_missing)
JOBS = (_BACK,) if settings.NEWSROOM else ()
